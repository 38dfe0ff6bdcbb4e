"""What a load has to write, found by comparing what is wanted with what the database holds.

Only differences are written, so that a second load changes nothing, and a load that broke off is finished by the next
one. Properties and labels that are not OxyGraph's stay where somebody put them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from oxygraph.evidence.tables import RECORDS
from oxygraph.stores.base import Change
from oxygraph.stores.records import COLUMNS, STORED_LABELS, Link, Thing, kind_of

__all__ = ["FoundLink", "FoundThing", "Plan", "plan"]


class FoundThing(NamedTuple):
    """A node of the database that carries the marker and a key."""

    element: str
    key: str
    labels: tuple[str, ...]
    properties: Mapping[str, object]


class FoundLink(NamedTuple):
    """A relationship of the database that carries a key; its ends are the keys of its nodes."""

    element: str
    key: str
    type: str
    start: str
    end: str
    properties: Mapping[str, object]


class Plan(NamedTuple):
    """What to write; a property that is None is one to remove.

    Attributes:
        things: (label, labels to take off) → nodes to make or fix.
        links: Relationship type → relationships to make or fix.
        dead_links: Element id and key of relationships to delete.
        dead_things: Keys of nodes to delete.
        changes: The same in ids, a change for each kind of record.
    """

    things: Mapping[tuple[str, tuple[str, ...]], list[Thing]]
    links: Mapping[str, list[Link]]
    dead_links: list[tuple[str, str]]
    dead_things: list[str]
    changes: tuple[Change, ...]


def plan(
    things: Iterable[Thing],
    links: Iterable[Link],
    found_things: Iterable[FoundThing] = (),
    found_links: Iterable[FoundLink] = (),
) -> Plan:
    """Compare what is wanted with what was found."""
    there = {found.key: found for found in found_things}
    ids: dict[str, dict[str, list[str]]] = {kind: defaultdict(list) for kind in RECORDS}
    to_merge: dict[tuple[str, tuple[str, ...]], list[Thing]] = defaultdict(list)
    wanted = set()
    for thing in things:
        wanted.add(thing.key)
        found = there.get(thing.key)
        stale = tuple(sorted(STORED_LABELS & {*found.labels} - {thing.label})) if found else ()
        missing = not found or thing.label not in found.labels
        properties = _difference(thing.key, thing.properties, found.properties if found else {})
        if missing or stale or properties:
            to_merge[thing.label, stale].append(thing._replace(properties=properties) if found else thing)
            _count(ids, thing.key, "changed" if found else "added")
    dead_things = [key for key in there if key not in wanted]
    for key in dead_things:
        _count(ids, key, "removed")
    to_link, dead_links = _links(links, found_links, ids)
    changes = tuple(Change(kind, **{what: tuple(names) for what, names in of.items()}) for kind, of in ids.items())
    return Plan(to_merge, to_link, dead_links, dead_things, changes)


def _links(
    links: Iterable[Link], found_links: Iterable[FoundLink], ids: Mapping[str, dict[str, list[str]]]
) -> tuple[dict[str, list[Link]], list[tuple[str, str]]]:
    """A relationship cannot be moved: one whose ends or type changed is made anew and the old one deleted."""
    there: dict[tuple[str, str, str, str], FoundLink] = {}
    dead: list[tuple[str, str]] = []
    keys = set()
    for found in found_links:
        keys.add(found.key)
        place = (found.key, found.type, found.start, found.end)
        if there.setdefault(place, found) is not found:
            dead.append((found.element, found.key))
    to_link: dict[str, list[Link]] = defaultdict(list)
    wanted = set()
    for link in links:
        wanted.add(link.key)
        same = there.pop((link.key, link.type, link.start, link.end), None)
        properties = _difference(link.key, link.properties, same.properties if same else {})
        if same is None or properties:
            to_link[link.type].append(link if same is None else link._replace(properties=properties))
            _count(ids, link.key, "changed" if link.key in keys else "added")
    dead += [(found.element, found.key) for found in there.values()]
    for key in sorted(keys - wanted):
        _count(ids, key, "removed")
    return to_link, dead


def _difference(key: str, wanted: dict[str, object], found: Mapping[str, object]) -> dict[str, object]:
    """The properties to set, and as None those of OxyGraph's own to remove."""
    if not found:
        return wanted
    gone = {name: None for name in found if name in COLUMNS[kind_of(key)] and name not in wanted}
    return {**{name: value for name, value in wanted.items() if found.get(name) != value}, **gone}


def _count(ids: Mapping[str, dict[str, list[str]]], key: str, what: str) -> None:
    kind, _, name = key.partition("/")
    if kind in ids:
        ids[kind][what].append(name)
