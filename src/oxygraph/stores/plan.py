"""What a load has to write, found by comparing what is wanted with what the database holds.

Only differences are written, so that a second load changes nothing, and a load that broke off is finished by the next
one. Properties and labels that are not OxyGraph's stay where somebody put them, and so does all that merely looks like
ours: a relationship of ours joins the nodes that its own columns name.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from oxygraph.evidence.kinds import RECORDS
from oxygraph.stores.base import Change
from oxygraph.stores.records import (
    COLUMNS,
    FORMER_MARKER,
    STORED_LABELS,
    TYPES,
    Link,
    Thing,
    id_in,
    key_of,
    kind_of,
    label_of_key,
)

__all__ = ["COPY", "FoundLink", "FoundThing", "Known", "Plan", "plan"]

COPY = "{} (a copy)"
"""What a removed copy of a finding is called."""


class FoundThing(NamedTuple):
    """A node of the database that carries the marker, or the former one, and a key."""

    element: str
    key: str
    labels: tuple[str, ...]
    properties: Mapping[str, object]

    @property
    def former(self) -> bool:
        """Whether a former version of OxyGraph put it there."""
        return FORMER_MARKER in self.labels and "_graph" not in self.properties

    @property
    def ours(self) -> bool:
        """Whether its key has the right form; and, where there is no graph's name to go by, all else too."""
        fitting = label_of_key(self.key)
        if not self.former:
            return bool(fitting)
        own = self.properties.get("id", id_in(self.key)) == id_in(self.key)
        return own and not fitting.isdisjoint(self.labels)


class FoundLink(NamedTuple):
    """A relationship of the database that carries a key; its ends are the keys of its nodes."""

    element: str
    key: str
    type: str
    start: str
    end: str
    properties: Mapping[str, object]

    @property
    def ours(self) -> bool:
        """Whether it is where a load would have put it: a copy between other nodes is somebody's own."""
        kind, said = kind_of(self.key), self.properties
        if kind == "ties":
            return self.key == key_of("ties", f"{id_in(self.start)}/{self.type}/{id_in(self.end)}")
        ends = key_of("nodes", str(said.get("subject"))), key_of("nodes", str(said.get("object")))
        return (
            self.key == key_of("edges", str(said.get("id")))
            and (self.start, self.end) == ends
            and TYPES.get(str(said.get("predicate"))) == self.type
        )


class Known(NamedTuple):
    """What to set on something that is there; a property that is None is one to remove."""

    element: str
    key: str
    properties: dict[str, object]


class Plan(NamedTuple):
    """What to write.

    Attributes:
        known_links: Relationships to fix.
        known_things: (label, labels to take off) → nodes to fix.
        new_things: Label → nodes to make.
        new_links: Relationship type → relationships to make.
        dead_links: Relationships to delete.
        dead_things: Nodes to delete.
        changes: The same in ids, a change for each kind of record.
    """

    known_links: Sequence[Known]
    known_things: Mapping[tuple[str, tuple[str, ...]], list[Known]]
    new_things: Mapping[str, list[Thing]]
    new_links: Mapping[str, list[Link]]
    dead_links: Sequence[Known]
    dead_things: Sequence[Known]
    changes: tuple[Change, ...]


def plan(
    things: Iterable[Thing],
    links: Iterable[Link],
    found_things: Iterable[FoundThing] = (),
    found_links: Iterable[FoundLink] = (),
) -> Plan:
    """Compare what is wanted with what was found and is ours."""
    counted = _Counted()
    there: dict[str, FoundThing] = {}
    dead_things = []
    for found in sorted(found_things, key=lambda thing: thing.former):
        if there.setdefault(found.key, found) is not found:
            dead_things.append(Known(found.element, found.key, {}))
            counted.add(found.key, "removed", COPY)
    known: dict[tuple[str, tuple[str, ...]], list[Known]] = defaultdict(list)
    new: dict[str, list[Thing]] = defaultdict(list)
    for thing in things:
        same = there.pop(thing.key, None)
        if same is None:
            new[thing.label].append(thing)
            counted.add(thing.key, "added")
            continue
        ours = STORED_LABELS | {FORMER_MARKER} if same.former else STORED_LABELS
        stale = tuple(sorted(ours & {*same.labels} - {thing.label}))
        properties = _difference(thing.key, thing.properties, same.properties)
        if stale or properties or thing.label not in same.labels:
            known[thing.label, stale].append(Known(same.element, thing.key, properties))
            counted.add(thing.key, "changed")
    for found in there.values():
        dead_things.append(Known(found.element, found.key, {}))
        counted.add(found.key, "removed")
    new_links, known_links, dead_links = _links(links, found_links, counted)
    return Plan(known_links, known, new, new_links, dead_links, dead_things, counted.changes())


def _links(
    links: Iterable[Link], found_links: Iterable[FoundLink], counted: "_Counted"
) -> tuple[dict[str, list[Link]], list[Known], list[Known]]:
    """A relationship cannot be moved: one whose ends or type changed is made anew and the old one deleted."""
    there: dict[tuple[str, str, str, str], FoundLink] = {}
    dead, keys = list[Known](), set[str]()
    for found in found_links:
        keys.add(found.key)
        place = (found.key, found.type, found.start, found.end)
        if there.setdefault(place, found) is not found:
            dead.append(Known(found.element, found.key, {}))
            counted.add(found.key, "removed", COPY)
    new: dict[str, list[Link]] = defaultdict(list)
    known, wanted = list[Known](), set[str]()
    for link in links:
        wanted.add(link.key)
        same = there.pop((link.key, link.type, link.start, link.end), None)
        if same is None:
            new[link.type].append(link)
            counted.add(link.key, "changed" if link.key in keys else "added")
            if link.key in keys:
                counted.add(link.key, "remade")
        elif properties := _difference(link.key, link.properties, same.properties):
            known.append(Known(same.element, link.key, properties))
            counted.add(link.key, "changed")
    dead += [Known(found.element, found.key, {}) for found in there.values()]
    for key in sorted(keys - wanted):
        counted.add(key, "removed")
    return new, known, dead


def _difference(key: str, wanted: dict[str, object], found: Mapping[str, object]) -> dict[str, object]:
    """The properties to set, and as None those of OxyGraph's own to remove."""
    gone = {name: None for name in found if name in COLUMNS[kind_of(key)] and name not in wanted}
    return {**{name: value for name, value in wanted.items() if found.get(name) != value}, **gone}


class _Counted:
    """What changes, in ids, for each kind of record; kinds that no curated file holds only where something changes."""

    def __init__(self) -> None:
        self._ids: dict[str, dict[str, list[str]]] = {kind: defaultdict(list) for kind in RECORDS}

    def add(self, key: str, what: str, wording: str = "{}") -> None:
        self._ids.setdefault(kind_of(key), defaultdict(list))[what].append(wording.format(id_in(key)))

    def changes(self) -> tuple[Change, ...]:
        return tuple(
            Change(kind, **{what: tuple(names) for what, names in of.items()}) for kind, of in self._ids.items()
        )
