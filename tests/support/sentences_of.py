"""Every sentence that the program says to a person, read from its source: what a test of translations walks."""

import ast
import re
from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import NamedTuple

from repository import REPOSITORY

SOURCE = REPOSITORY / "src" / "oxygraph"
SAID_BY: Mapping[str, tuple[int, ...]] = {
    "Issue": (4, 5),
    "issue": (2, 3),
    "_issue": (2, 3),
    "_warning": (3, 4),
    "Said": (3, 4),
    "_broken": (2, 3),
    "broken": (2,),
    "out_of_form": (2,),
    "add": (2, 3),
    "QuestionError": (0,),
    "QueryError": (0,),
    "FigureError": (0,),
    "MissingLibraryError": (0,),
    "StoreError": (0,),
    "StoreUnreachableError": (0,),
    "OxyGraphError": (0,),
    "spoken": (0,),
    "UsageError": (0,),
    "BadParameter": (0,),
    "ClickException": (0,),
    "BadArgumentUsage": (0,),
    "fail": (0,),
    "confirm": (0,),
    "prompt": (0,),
}
"""What is called → which of its arguments are sentences."""

BLANK = "\u2039\u203a"
"""What stands where a sentence has a value."""

_MOST = 64
"""As many ways to say one sentence are looked at."""

Held = Mapping[str, list[ast.expr]]


class Sentence(NamedTuple):
    """A sentence with blanks, and where it is said."""

    text: str
    place: str


def sentences() -> Iterator[Sentence]:
    """Every one, several where a part of it depends on something."""
    for path in sorted(SOURCE.rglob("*.py")):
        of_cli = "cli" in path.relative_to(SOURCE).parts
        for call, held in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            for place in _said_by(call, of_cli=of_cli):
                for text in sorted(_texts(call.args[place], held)):
                    if any(letter.isalpha() for letter in text):
                        yield Sentence(text, f"{path.relative_to(SOURCE)}:{call.lineno}")


def _said_by(call: ast.Call, *, of_cli: bool) -> tuple[int, ...]:
    """Which arguments of a call are sentences."""
    called = call.func
    name = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
    places = SAID_BY.get(name, ())
    if name == "add" and len(call.args) < len(("line", "rule", "message", "fix")):
        return ()  # of a set
    if isinstance(called, ast.Name) and call.args and ast.unparse(call.args[0]).startswith("errno."):
        return (1,)
    if name == "note":
        places = (0,) if of_cli else (2,)
    return tuple(place for place in places if place < len(call.args))


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, Held]]:
    """Every call, and what the names around it may hold."""
    module = _assigned(tree.body)
    met: set[int] = set()
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for around, held in [*((one, {**module, **_assigned(one.body)}) for one in functions), (tree, module)]:
        for node in ast.walk(around):
            if isinstance(node, ast.Call) and id(node) not in met:
                met.add(id(node))
                yield node, held


def _assigned(body: list[ast.stmt]) -> Held:
    """Name → what is assigned to it."""
    found: dict[str, list[ast.expr]] = {}
    for node in (node for statement in body for node in ast.walk(statement)):
        for name, value in _bound(node):
            found.setdefault(name, []).append(value)
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            before = found.get(node.target.id, [])
            before += [ast.BinOp(old, ast.Add(), node.value) for old in before]
    return found


def _bound(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            yield name, value
        case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
            for one, value in zip(names, values, strict=False):
                yield from _bound(ast.Assign([one], value))
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            yield name, value
        case ast.comprehension(target=ast.Name(id=name), iter=ast.List(elts=values)):
            yield from ((name, value) for value in values)


def _texts(node: ast.expr, held: Held) -> set[str]:
    """What an expression may say, values as blanks."""
    match node:
        case ast.Constant(value=None):
            return set()
        case ast.Constant(value=str(text)):
            return {text}
        case ast.JoinedStr(values=parts):
            return {"".join(texts) for texts in _ways([_texts(part, held) for part in parts])}
        case ast.IfExp(body=one, orelse=other):
            return _texts(one, held) | _texts(other, held)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return {before + after for before, after in _ways([_texts(left, held), _texts(right, held)])}
        case _:
            return _values(node, held)


def _values(node: ast.expr, held: Held) -> set[str]:
    """The same of what is computed: what a name holds, a text that is filled in, or any value."""
    match node:
        case ast.FormattedValue(value=value):
            found = _texts(value, held)
            return found if isinstance(value, ast.IfExp | ast.BinOp | ast.Name) and BLANK not in found else {BLANK}
        case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Mult()):
            return {"", text}
        case ast.Call(func=ast.Attribute(value=value, attr="format")):
            return {re.sub(r"\{[^}]*\}", BLANK, text) for text in _texts(value, held)}
        case ast.Name(id=name) if name in held:
            others = {other: values for other, values in held.items() if other != name}
            return set().union(*(_texts(value, others) for value in held[name]))
        case _:
            return {BLANK}


def _ways(each: list[set[str]]) -> Iterator[tuple[str, ...]]:
    return islice(product(*map(sorted, each)), _MOST)
