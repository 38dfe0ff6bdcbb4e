"""What LaTeX prints, by way of pylatexenc."""

import logging
import re
from functools import cache

from pylatexenc import latex2text, latexencode, latexwalker, macrospec

from oxygraph.bibliography.markup import lowered, raised

__all__ = ["UnreadError", "printed"]

_BARE = re.compile(r"(?<!\\)([&%#$])")
"""What means something to LaTeX, and is meant as it stands in most files."""

_MATH = re.compile(r"(?<!\\)\$((?:[^$\\]|\\.)*)\$")
_MONEY = re.compile(r"[0-9][^\\^_{}]*\s[A-Za-z]{2,}(?:\s[^\\^_{}]*)?")
"""What stands between two dollars that are a currency: `$5 and $6`."""

_GROUP = r"(\{(?:[^{}]|\{[^{}]*\})*\}|\\[A-Za-z]+|[^\s{}\\])"
_RAISED, _LOWERED = re.compile(rf"\^\s*{_GROUP}"), re.compile(rf"_\s*{_GROUP}")

_AS_THEY_ARE = (
    *("ce", "hbox", "mathbf", "mathit", "mathsf", "mathtt", "mbox", "mkbibbold", "mkbibemph", "mkbibitalic"),
    *("NoCaseChange", "operatorname", "textmd", "textnormal", "textsf", "texttt", "textup", "url"),
)
"""Commands that print what they are given, in another type."""

_QUOTED = ("enquote", "mkbibquote")
_NOTHING = (
    *("allowbreak", "bf", "bfseries", "boldmath", "displaystyle", "em", "footnotesize", "it", "itshape"),
    *("left", "mathstrut", "nobreak", "nolinebreak", "normalfont", "normalsize", "protect", "relax", "right"),
    *("rm", "rmfamily", "sc", "scriptsize", "scshape", "sf", "sffamily", "sl", "slshape"),
    *("small", "textstyle", "tt", "ttfamily", "upshape", "xspace", "/", "-", "@"),
)
"""Commands that print nothing."""

_SIGNS = {
    "textless": "<",
    "textgreater": ">",
    "textquotedbl": '"',
    "textbar": "|",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textdollar": "$",
    "textpercent": "%",
    "textunderscore": "_",
    "textasciicircum": "^",
    "textasteriskcentered": "*",
    "textnumero": "№",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "slash": "/",
    "micro": "µ",
    "degree": "°",
    "celsius": "°C",
    "pounds": "£",
    "euro": "€",
}
_ELSEWHERE = (
    "autoref",
    "cite",
    "citep",
    "citet",
    "cref",
    "eqref",
    "include",
    "includegraphics",
    "input",
    "ref",
    "today",
)
"""Commands that print what stands in another place."""


class UnreadError(Exception):
    """LaTeX that cannot be read: the commands that nobody knows, or none where its braces or dollars do not close."""

    def __init__(self, *commands: str) -> None:
        """Name them."""
        super().__init__(*commands)
        self.commands = commands


def printed(text: str) -> str:
    r"""What a field prints.

    >>> printed(r"10$^{-3}$ mol of H$_2$O, P {\textless} .05, {\'E}tude on \textalpha\ for $5")
    '10⁻³ mol of H₂O, P < .05, Étude on α for $5'

    Raises:
        UnreadError: A command in it is unknown, or something does not close.
    """
    if not re.search(r"[\\{}$~]|--|``|''", text):
        return text
    logging.getLogger("pylatexenc").setLevel(logging.CRITICAL)  # what it would log is raised
    walker, words = _contexts()
    decoder = _Decoder(latex_context=words, math_mode="text")
    prepared = _BARE.sub(r"\\\1", _MATH.sub(_formula, text))
    try:
        nodes, _, _ = latexwalker.LatexWalker(prepared, latex_context=walker, tolerant_parsing=False).get_latex_nodes()
        said: str = decoder.nodelist_to_text(nodes)
    except (latexwalker.LatexWalkerError, AttributeError, IndexError, KeyError, TypeError, ValueError):
        raise UnreadError from None
    if decoder.unknown:
        raise UnreadError(*dict.fromkeys(decoder.unknown))
    return said


def _formula(found: re.Match[str]) -> str:
    """A formula, with what is raised and lowered in it as commands; what stands between two prices as text."""
    if _MONEY.fullmatch(found[1]):
        return rf"\${found[1]}\$"
    inside = _RAISED.sub(lambda part: rf"\textsuperscript{{{part[1]}}}", found[1])
    inside = _LOWERED.sub(lambda part: rf"\textsubscript{{{part[1]}}}", inside)
    return rf"\({inside}\)"


class _Decoder(latex2text.LatexNodes2Text):  # type: ignore[misc]  # pylatexenc has no types
    """Nodes into text; what it does not know is gathered."""

    def __init__(self, **options: object) -> None:
        super().__init__(**options)
        self.unknown: list[str] = []

    def apply_simplify_repl(self, node: latexwalker.LatexNode, simplify_repl: object, what: str) -> str:
        """What a command prints, which is not how pylatexenc writes it where an argument is missing."""
        said: str = super().apply_simplify_repl(node, simplify_repl, what)
        if said == simplify_repl and "%" in said and said != "%":
            raise ValueError(what)
        return said


def _other(node: latexwalker.LatexMacroNode, l2tobj: _Decoder) -> str:
    """A command that pylatexenc does not read: a sign by another name, or unknown."""
    name = node.macroname
    for other in (name.removeprefix("text"), f"text{name}"):
        known = l2tobj.latex_context.get_macro_spec(other) if other != name else None
        if known and isinstance(known.simplify_repl, str) and "%" not in known.simplify_repl:
            return str(known.simplify_repl)
    if sign := _signs().get(name):
        return sign
    l2tobj.unknown.append(name)
    return ""


@cache
def _signs() -> dict[str, str]:
    r"""Name of a command → the sign that it prints, of the commands that pylatexenc writes a sign as."""
    written = latexencode.get_builtin_uni2latex_dict().items()
    plain = ((chr(code), re.fullmatch(r"(?:\\ensuremath\{)?\\([A-Za-z]+)\}?", latex)) for code, latex in written)
    return {found[1]: sign for sign, found in plain if found} | _SIGNS


@cache
def _contexts() -> tuple[macrospec.LatexContextDb, macrospec.LatexContextDb]:
    """What the commands take, and what they print."""
    takes, prints = latexwalker.get_default_latex_context_db(), latex2text.get_default_latex_context_db()
    taking = dict.fromkeys((*_AS_THEY_ARE, *_QUOTED, "textsuperscript", "textsubscript"), "{") | {"href": "{{"}
    given = [macrospec.std_macro(name, what) for name, what in taking.items()]
    takes.add_context_category("bibliographies", macros=given, prepend=True)
    spec = latex2text.MacroTextSpec
    macros = [
        *(spec(name, "%s") for name in _AS_THEY_ARE),
        *(spec(name, "") for name in _NOTHING),
        *(spec(name, _other) for name in (*_ELSEWHERE, "verb")),
        *(spec(name, "“%s”") for name in _QUOTED),
        spec("href", "%(2)s"),
        spec("textsuperscript", lambda node, l2tobj: raised(l2tobj.node_arg_to_text(node, 0))),
        spec("textsubscript", lambda node, l2tobj: lowered(l2tobj.node_arg_to_text(node, 0))),
    ]
    prints.add_context_category("bibliographies", macros=macros, prepend=True)
    prints.set_unknown_macro_spec(spec("", _other))
    return takes, prints
