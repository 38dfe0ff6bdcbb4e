"""The rules by which Neo4j Browser reads a style file and styles what it shows, as its own source states them.

A rule names an element and any number of labels. Everything it says holds for each element that bears all of them, in
the order of the file: what a later rule says replaces what an earlier one said, property by property. A caption is a
template, in which `{name}` stands for a property.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

_RULE = re.compile(r"([^{}]+)\{((?:'[^']*'|[^'{}])*)\}")
_PROPERTY = re.compile(r"([\w-]+)\s*:\s*(?:'([^']*)'|([^;':]*))\s*(?:;|$)")
_BLANK = re.compile(r"\{([^{}]*)\}")
_OWN = re.compile(r"<(id|type)>")


class Rule(NamedTuple):
    """One rule of a style file.

    Attributes:
        element: `node` or `relationship`.
        classes: Labels, or the type, that an element has to bear; all of them.
        says: Property of the style → its value.
    """

    element: str
    classes: frozenset[str]
    says: Mapping[str, str]


def rules_of(sheet: str) -> tuple[Rule, ...]:
    """The rules of a style file, in its order; of two with one selector the later stands in the earlier's place."""
    found = {"".join(rule[1].split()): _properties(rule[2]) for rule in _RULE.finditer(sheet)}
    selectors = ((re.split(r"(?<!\\)\.", selector), says) for selector, says in found.items())
    return tuple(
        Rule(element, frozenset(name.replace("\\.", ".") for name in classes), says)
        for (element, *classes), says in selectors
    )


def _properties(text: str) -> dict[str, str]:
    return {found[1]: found[2] if found[2] is not None else found[3].strip() for found in _PROPERTY.finditer(text)}


def style_of(rules: Iterable[Rule], element: str, classes: Collection[str]) -> dict[str, str]:
    """Everything the rules say of an element.

    Args:
        rules: Those of a file.
        element: `node` or `relationship`.
        classes: Its labels, or its type.
    """
    style: dict[str, str] = {}
    for rule in rules:
        if rule.element == element and rule.classes <= {*classes}:
            style |= rule.says
    return style


def caption_of(template: str, properties: Mapping[str, object], own: Mapping[str, str]) -> str:
    """What stands on an element.

    Args:
        template: The caption of its style.
        properties: Those of the element.
        own: What `<id>` and `<type>` stand for, where the whole caption is one of them.
    """
    filled = _BLANK.sub(lambda blank: _shown(properties.get(blank[1])), template)
    named = _OWN.fullmatch(filled)
    return own.get(named[1], "") if named else filled


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
