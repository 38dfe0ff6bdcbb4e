"""The curation rule on hierarchies: nothing lies above itself, by way of whatever."""

from collections.abc import Iterable, Iterator, Mapping

from oxygraph.errors import Issue, short
from oxygraph.evidence.tables import Row, Tables, ranks

__all__ = ["no_cycle"]

_MOST_LINKS = 10
"""Of a circle that is no longer, each link is named: any of them may be the wrong one."""


def no_cycle(tables: Tables) -> Iterator[Issue]:
    """Nothing is part of, a subclass of, narrower than, or included in itself by way of others."""
    for predicate in ("part_of", "subclass_of"):
        rows = [row for row in tables["edges"].rows if row.cells["predicate"] == predicate]
        ways = [(row, row.cells["subject"], row.cells["object"]) for row in rows]
        yield from _circles(ways, "predicate", f"is {predicate}", "Remove one edge of the circle")
    for kind, column, verb in (("contexts", "broader", "is narrower than"), ("references", "includes", "includes")):
        ways = [(row, row.cells["id"], name) for row in tables[kind].rows for name in row.items(column)]
        yield from _circles(ways, column, verb, "Remove one link of the circle")


def _circles(ways: Iterable[tuple[Row, str, str]], column: str, verb: str, fix: str) -> Iterator[Issue]:
    """The ways that lead back to where they begin."""
    ways = list(ways)
    leads: dict[str, list[str]] = {}
    for _, start, end in ways:
        leads.setdefault(start, []).append(end)
    circle = _circle_of(leads)
    links: dict[str, list[tuple[Row, str, str]]] = {}
    for row, start, end in ways:
        if circle[start] == circle[end]:
            links.setdefault(circle[start], []).append((row, start, end))
    rank = ranks(row for row, _, _ in ways)
    for of_all in links.values():
        # Of two files that make a circle together the later one is told: one's own, not the builtin graph's.
        last = max((row.file for row, _, _ in of_all), key=rank.__getitem__)
        of_one = [link for link in of_all if link[0].file == last]
        more = f", in a circle of {len(of_one):,} links" if len(of_one) > _MOST_LINKS else ""
        for row, start, end in of_one[: 1 if more else None]:
            message = f"{short(start)} {verb} itself by way of {short(end)}{more}"
            yield row.issue(column, "hierarchy-cycle", message, fix)


def _circle_of(leads: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Name → one name for all that lead to each other (Tarjan's components, in linear time and without recursion)."""
    met: dict[str, int] = {}
    back: dict[str, int] = {}  # the earliest name met that a name leads back to
    found: dict[str, str] = {}
    unsettled: list[str] = []
    for start in leads:
        todo = [] if start in met else [(start, iter(leads[start]))]
        while todo:
            name, rest = todo[-1]
            if name not in met:
                met[name] = back[name] = len(met)
                unsettled.append(name)
            for other in rest:
                if other not in met:
                    todo.append((other, iter(leads.get(other, ()))))
                    break
                if other not in found:
                    back[name] = min(back[name], met[other])
            else:
                todo.pop()
                if todo:
                    back[todo[-1][0]] = min(back[todo[-1][0]], back[name])
                while back[name] == met[name] and name not in found:
                    found[unsettled.pop()] = name
    return found
