"""What titles and names say without the tags and entities that programs leave in them."""

import html
import re

__all__ = ["lowered", "plain", "raised"]

_ENTITY = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")
_MOST_ENTITIES = 3
"""How often an ampersand may have been written as an entity, one program after another."""

_ATTRIBUTES = r"""(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*"""
_NAMES = r"b|big|bold|em|font|i|ital|italic|inf|mark|p|sc|scp|small|span|strong|sub|sup|title|tt|u|underline"
_TAG = re.compile(rf"</?(?:(?:jats:|xhtml:)?(?:{_NAMES})|mml:\w+){_ATTRIBUTES}/?>", re.IGNORECASE)
_BREAK = re.compile(r"<(?:jats:)?(?:br|break)\s*/?>|</(?:jats:)?p>", re.IGNORECASE)
_RAISED = re.compile(rf"<(?:jats:)?sup{_ATTRIBUTES}>([^<>]*)</(?:jats:)?sup>", re.IGNORECASE)
_LOWERED = re.compile(rf"<(?:jats:)?(?P<low>sub|inf){_ATTRIBUTES}>([^<>]*)</(?:jats:)?(?P=low)>", re.IGNORECASE)

_ABOVE = str.maketrans("0123456789+-−–=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ")
_BELOW = str.maketrans("0123456789+-−–=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎")


def plain(text: str) -> str:
    """A text without tags, its entities as the characters they stand for, in one line.

    >>> plain("<i>Oxytocin</i> &amp; 10<sup>-3</sup> mol of H<sub>2</sub>O, P &lt; .05")
    'Oxytocin & 10⁻³ mol of H₂O, P < .05'
    """
    for _ in range(_MOST_ENTITIES if "&" in text else 0):
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    if "<" in text:
        text = _RAISED.sub(lambda found: raised(found[1]), text)
        text = _LOWERED.sub(lambda found: lowered(found[2]), text)
        text = _TAG.sub("", _BREAK.sub(" ", text))
    return " ".join(text.split())


def raised(text: str) -> str:
    """What stands above the line, so that 10⁻³ is no 10-3: digits as such characters, with `^` where one has none.

    >>> raised("-3"), raised("-1.5"), raised("th")
    ('⁻³', '^-1.5', 'th')
    """
    return _moved(text, _ABOVE, "^")


def lowered(text: str) -> str:
    """What stands below the line.

    >>> lowered("2"), lowered("A")
    ('₂', 'A')
    """
    return _moved(text, _BELOW, "_")


def _moved(text: str, characters: dict[int, int], sign: str) -> str:
    if all(ord(character) in characters for character in text):
        return text.translate(characters)
    return f"{sign}{text}" if re.search(r"[0-9][^0-9A-Za-z]*[0-9]", text) else text
