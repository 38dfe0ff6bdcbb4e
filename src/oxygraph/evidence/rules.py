"""The curation rules: a small function a rule, every problem returned at once.

Rules read `Table`s, rows of plain text with their line numbers, so that a file, a graph built in Python and a graph
read back from elsewhere are all judged by the same functions. `problems` applies what no graph may break;
`incomplete` adds what the curated graph owes its readers (both languages).
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache

from oxygraph.errors import Issue, short
from oxygraph.evidence.annotation_rules import ANNOTATION_RULES
from oxygraph.evidence.cell_rules import (
    CELL_RULES,
    EMPTY_IT,
    FORMULA_ERROR,
    CellRule,
    cell_problems,
    nothing_in_one,
    number_of,
    says_nothing,
)
from oxygraph.evidence.cells import SEVERAL
from oxygraph.evidence.circle_rules import no_cycle
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.lookup_rules import LOOKUP_RULES, NO_TAXON, own_lists, unique_ids
from oxygraph.evidence.settings import first_excluding
from oxygraph.evidence.spelling import Suggestions, by_initials, fold
from oxygraph.evidence.tables import Row, Tables, by_id
from oxygraph.evidence.vocabulary import PREDICATES, SIGNED, TENDENCIES, WORDS, names
from oxygraph.evidence.word_lists import GROWING, LIST_OF, WordLists, spellings_of
from oxygraph.evidence.word_sets import OWN_LAYERS

__all__ = ["RULES", "incomplete", "problems"]

_STRUCTURAL = frozenset(names(PREDICATES)) - SIGNED
_BILINGUAL = {
    "nodes": ("name", "name_zh"),
    "contexts": ("name", "name_zh"),
    "edges": ("statement", "statement_zh"),
    "audit": ("statement", "statement_zh"),
}

_TWIN = {"statement": "statement_zh"}
"""A column that has to be filled → the other one that serves as well: whoever writes one language is understood."""

_OF_A_REMARK = 2
"""As many cells hold something in a row that is a remark, or a sum and what it is of."""

_OR_DELETE = "Fill them in, or delete the row where it is a remark or a sum"
"""How to put a row right that holds next to nothing, and not what it must: no more is said of it."""

RowRule = Callable[[Row], Iterator[Issue]]
GraphRule = Callable[[Tables], Iterator[Issue]]


# --- rules on one row -------------------------------------------------------------------------------------------------


def effect_and_predicate(row: Row) -> Iterator[Issue]:
    """A signed predicate has an effect, a structural one has none."""
    predicate, effect = row.cells["predicate"], row.cells["effect"]
    if predicate in SIGNED and not effect:
        yield row.issue(
            "effect",
            "effect-missing",
            f"{predicate} without effect",
            "Write increases, decreases, no_effect or unclear",
        )
    if predicate in _STRUCTURAL and effect:
        yield row.issue("effect", "effect-on-structural", f"{predicate} carries no effect", "Empty the cell")


def dose(row: Row) -> Iterator[Issue]:
    """A dose is a range with a unit: all three cells or none, the lower end first."""
    low, high, unit = row.cells["dose_min"], row.cells["dose_max"], row.cells["dose_unit"]
    if not (low or high or unit) or any(text and number_of(text) is None for text in (low, high)):
        return  # what is no number may hold the unit or the other end, and is told of
    if (low or high) and not unit:
        yield row.issue("dose_unit", "dose-without-unit", "a dose without its unit", "Name the unit, such as IU")
    if unit and not (low or high):
        yield row.issue("dose_unit", "unit-without-dose", f"{unit} without a dose", "Give the dose or empty the cell")
    if bool(low) != bool(high):
        column = "dose_max" if low else "dose_min"
        yield row.issue(column, "dose-range", "one end of the dose is missing", "Repeat the number for a single dose")
    if low and high and float(low) > float(high):
        yield row.issue("dose_min", "dose-range", f"dose_min {low} is above dose_max {high}", "Swap the two")


def effect_size(row: Row) -> Iterator[Issue]:
    """A size has its metric, and an interval its size; an interval has two ends, the lower one first."""
    size, metric, low, high = (row.cells[column] for column in ("effect_size", "effect_metric", "ci_low", "ci_high"))
    if any(text and number_of(text, signed=True) is None for text in (size, low, high)):
        return  # as above
    if size and not metric:
        fix = "Name what it is measured in, such as cohens_d"
        yield row.issue("effect_metric", "size-without-metric", f"{short(size)} in no metric", fix)
    if not size and (metric or low or high):
        message = f"{short(metric)} without a number" if metric else "an interval without the size it is about"
        yield row.issue("effect_size", "size-missing", message, "Give the size, or empty its other cells")
    if bool(low) != bool(high):
        column = "ci_high" if low else "ci_low"
        yield row.issue(column, "interval", "one end of the interval is missing", "Give both ends or none")
    if low and high and float(low) > float(high):
        yield row.issue("ci_low", "interval", f"ci_low {low} is above ci_high {high}", "Swap the two")


def tendency(row: Row) -> Iterator[Issue]:
    """Only a null may lean: a finding with a sign has said its direction."""
    effect = row.cells["effect"]
    if row.cells["tendency"] in names(TENDENCIES) and effect != "no_effect":
        message = f"a tendency beside {short(effect) if effect else 'no effect'}"
        yield row.issue("tendency", "tendency-without-null", message, "Empty the cell: only no_effect may lean")


def self_loop(row: Row) -> Iterator[Issue]:
    """An edge joins two things."""
    if row.cells["subject"] and row.cells["subject"] == row.cells["object"]:
        yield row.issue("object", "self-loop", "subject and object are the same node", "Name two different nodes")


def one_study(row: Row) -> Iterator[Issue]:
    """A finding of layer primary or extended is one paper's own."""
    count = len(row.items("reference"))
    if row.cells["layer"] in OWN_LAYERS and row.cells["predicate"] in SIGNED and count != 1:
        yield row.issue(
            "reference", "one-reference", f"{count} references on layer {row.cells['layer']}", "Name exactly one paper"
        )


EDGE_RULES: tuple[RowRule, ...] = (effect_and_predicate, dose, effect_size, tendency, self_loop, one_study)


# --- rules on the whole graph -----------------------------------------------------------------------------------------


def required(tables: Tables) -> Iterator[Issue]:
    """Some cells are never empty."""
    for kind, record in RECORDS.items():
        words = {column: names(WORDS[kind][column]) for column in record.FILLED if column in WORDS[kind]}
        for row in tables[kind].rows:
            filled = {column for column in (*record.FILLED, *_TWIN.values()) if row.cells.get(column, "").strip()}
            empty = [column for column in record.FILLED if filled.isdisjoint((column, _TWIN.get(column, column)))]
            if 2 * len(empty) > len(record.FILLED) and sum(map(bool, row.cells.values())) <= _OF_A_REMARK:
                message = f"the row says nothing in {', '.join(empty)}"
                yield row.issue(empty[0], "required", message, _OR_DELETE)
                continue
            for column in empty:
                fix = f"Write one of {', '.join(words[column])}" if column in words else "Fill it in"
                yield row.issue(column, "required", f"{column} is empty", fix)


_DANGLING = {
    "population": "unknown-population",
    "setting": "unknown-setting",
    "broader": "unknown-setting",
    "reference": "unknown-reference",
    "includes": "unknown-reference",
    "review_edges": "unknown-edge",
    "paper_edges": "unknown-edge",
}


def _missing(row: Row, column: str, name: str, known: Suggestions, where: str) -> Issue:
    parts = known.apart(name) if column in SEVERAL else []
    near = known.nearest(name)
    if says_nothing(column, name):
        fix = EMPTY_IT
    elif parts:
        fix = f"Join the items of a list with |: {'|'.join(parts)}"
    elif column in SEVERAL and (not {";", "、"}.isdisjoint(name) or ("," in name and not near)):
        fix = "Join the items of a list with |"
    else:
        fix = f"Did you mean {near}?" if near else f"Add it to {where} first"
    rule = _DANGLING.get(column, "dangling-node")
    return row.issue(column, rule, f"{short(name)} is not in {where}", fix)


def _called(rows: Mapping[str, Row]) -> Iterator[tuple[str, str]]:
    """Each name of a node or a setting in either language, and the id of what bears it."""
    for name, row in rows.items():
        synonyms = row.items("synonyms") if "synonyms" in row.cells else []
        yield from ((text, name) for text in (row.cells["name"], row.cells["name_zh"], *synonyms))


def _called_populations(nodes: Mapping[str, Row], lists: WordLists) -> Iterator[tuple[str, str]]:
    """Each name of a disorder or of a population of the list, and its word."""
    yield from _called({name: row for name, row in nodes.items() if row.cells["category"] == "Disorder"})
    yield from spellings_of(lists.of("population")).items()


def known_nodes(tables: Tables) -> Iterator[Issue]:
    """Subject, object, site and population name something that exists."""
    nodes = by_id(tables["nodes"].rows)
    lists = own_lists(tables)
    astray = [word.name for name, brought in lists.own.items() if name not in GROWING for word in brought]
    words = (*names(lists.of("population")), *astray)  # of a list that is none, which is told
    populations = {*words, *(i for i, row in nodes.items() if row.cells["category"] == "Disorder")}
    near_nodes = Suggestions(nodes, _called(nodes))
    near_populations = Suggestions(populations, _called_populations(nodes, lists))
    for row in tables["edges"].rows:
        for column in ("subject", "object", "site"):
            if (name := row.cells[column]) and name not in nodes:
                yield _missing(row, column, name, near_nodes, "nodes.csv")
        for name in row.items("population"):
            if name not in populations:
                where = "the population words, words.csv or the disorders of nodes.csv"
                yield _missing(row, "population", name, near_populations, where)


def known_tags(tables: Tables) -> Iterator[Issue]:
    """Setting tags exist, and no edge carries two that exclude each other."""
    tags = by_id(tables["contexts"].rows)
    near, initials = Suggestions(tags, _called(tags)), cache(lambda: by_initials(_called(tags)))
    groups = {name: row.cells["group"] for name, row in tags.items()}
    above = {name: row.cells["broader"] for name, row in tags.items() if row.cells["broader"] in tags}
    for row in tables["edges"].rows:
        named = row.items("setting")
        for name in named:
            if name not in tags:
                meant = initials().get(fold(name), [])
                issue = _missing(row, "setting", name, near, "contexts.csv")
                yield issue._replace(fix=f"Did you mean {meant[0]}?") if len(meant) == 1 else issue
        known = [name for name in named if name in tags]
        if apart := first_excluding(known, groups.__getitem__, lambda tag: above.get(tag, "")):
            yield row.issue(
                "setting", "excluding-settings", f"{apart[0]} and {apart[1]} exclude each other", "Keep one"
            )


_AUTHOR_AND_YEAR = re.compile(r"([^\d,;&(]+?)(?: et al\.?| ?等)?,? *\(?([0-9]{4})\)?")
"""How papers are named in a text: `Palgi et al. (2016)`."""


def _papers_of(references: Mapping[str, Row]) -> dict[tuple[str, str], list[str]]:
    """Family name of the first author, folded, and year → the papers."""
    found: dict[tuple[str, str], list[str]] = {}
    for name, row in references.items():
        family = row.cells["authors"].partition(";")[0].rpartition(" ")[0]
        found.setdefault((fold(family), row.cells["year"]), []).append(name)
    return found


def known_references(tables: Tables) -> Iterator[Issue]:
    """References exist and are those of the row's citation numbers, in the same order."""
    references = by_id(tables["references"].rows)
    near = Suggestions(references)
    by_author = cache(lambda: _papers_of(references))  # of a few thousand papers, if somebody names one so
    for row in (*tables["edges"].rows, *tables["audit"].rows):
        listed = row.items("reference")
        for name in listed:
            if name not in references:
                issue = _missing(row, "reference", name, near, "references.csv")
                text = _AUTHOR_AND_YEAR.fullmatch(name)
                found = by_author().get((fold(text[1]), text[2]), []) if text else []
                yield issue._replace(fix=f"Did you mean {found[0]}?") if len(found) == 1 else issue
        cited = row.items("citation")
        numbers = [references[name].cells["citation"] for name in listed if name in references]
        if cited and all(map(str.isdecimal, cited)) and len(numbers) == len(listed) and cited != numbers:
            said, named = (short("|".join(parts))[1:-1] for parts in (cited, listed))
            message = f"citation {said} does not belong to reference {named or '(none)'}"
            yield row.issue("reference", "citation-reference", message, "Name the reference of each number, in order")


def known_edges(tables: Tables) -> Iterator[Issue]:
    """The audit names edges that exist: the review's own in one column, those of its papers in the other."""
    edges = by_id(tables["edges"].rows)
    near = Suggestions(edges)
    for row in tables["audit"].rows:
        for column, of_review in (("review_edges", True), ("paper_edges", False)):
            for name in row.items(column):
                if name not in edges:
                    yield _missing(row, column, name, near, "edges.csv")
                elif (edges[name].cells["layer"] == "review") != of_review:
                    message = f"{name} is of layer {edges[name].cells['layer']}"
                    yield row.issue(column, "wrong-layer", message, "Put it into the other column")


def wider_tags(tables: Tables) -> Iterator[Issue]:
    """A wider tag exists, and none above a tag is of its group: tags of one group exclude each other."""
    tags = by_id(tables["contexts"].rows)
    near = Suggestions(tags, _called(tags))
    for row in tables["contexts"].rows:
        if (broader := row.cells["broader"]) and broader not in tags:
            yield _missing(row, "broader", broader, near, "contexts.csv")
    narrower: dict[str | None, list[str]] = {}
    for name, row in tags.items():
        broader = row.cells["broader"]
        narrower.setdefault(broader if broader and broader in tags else None, []).append(name)
    # From the widest tags down, with the groups of those above in hand; who stands in a circle is never reached.
    above: Counter[str] = Counter()
    todo = [(name, True) for name in narrower.get(None, ())]
    while todo:
        name, entering = todo.pop()
        row = tags[name]
        group = row.cells["group"]
        if entering:
            if above[group]:
                message = f"{short(name)} and a tag above it are both of the group {short(group)}"
                yield row.issue("broader", "broader-in-group", message, "Give the wider tag a group of its own")
            todo += [(name, False), *((below, True) for below in narrower.get(name, ()))]
        above[group] += 1 if entering else -1


def pooled_references(tables: Tables) -> Iterator[Issue]:
    """What a pooled analysis includes are references."""
    references = by_id(tables["references"].rows)
    near = Suggestions(references)
    for row in tables["references"].rows:
        for name in row.items("includes"):
            if name not in references:
                yield _missing(row, "includes", name, near, "references.csv")


GRAPH_RULES: tuple[GraphRule, ...] = (
    required,
    unique_ids,
    known_nodes,
    known_tags,
    known_references,
    known_edges,
    wider_tags,
    pooled_references,
    no_cycle,
    *LOOKUP_RULES,
    *ANNOTATION_RULES,
)

RULES: tuple[CellRule | RowRule | GraphRule, ...] = (*CELL_RULES, *EDGE_RULES, *GRAPH_RULES)
"""Every rule, for the documentation."""


def problems(tables: Tables, *, compare: bool = True, sound: Collection[str] = ()) -> list[Issue]:
    """Everything that no graph may break, in the order of files and lines.

    Args:
        tables: A table for each kind of `RECORDS`, every row with every column of its record.
        compare: Whether to apply the rules that look at more than one row.
        sound: Files that are known to break no rule by themselves: those on single cells and rows are not asked again.
    """
    found: list[Issue] = []
    brought: dict[str, set[str]] = {}
    for row in tables["words"].rows:
        brought.setdefault(row.cells["list"], set()).add(row.cells["word"])
    astray = set[str]().union(*(words for name, words in brought.items() if name not in GROWING))
    own = {column: brought.get(name, set()) | astray for column, name in LIST_OF.items()}
    for kind, table in tables.items():
        rows = tuple(row for row in table.rows if row.file not in sound) if sound else table.rows
        found += cell_problems(RECORDS[kind], rows, own if kind == "edges" else {})
        for row in rows if kind == "edges" else ():
            for row_rule in EDGE_RULES:
                found.extend(row_rule(row))
    for graph_rule in GRAPH_RULES if compare else ():
        found.extend(graph_rule(tables))
    return sorted(nothing_in_one(_told_best(found)), key=lambda issue: (issue.file, issue.line))


def _told_best(found: Sequence[Issue]) -> list[Issue]:
    """The issues, but of one place only the one that says it best.

    A row that is a remark has no other fault, a cell in which a formula failed says nothing else that is wrong, and an
    identifier of a species is told as one.
    """
    stray = {(issue.file, issue.line) for issue in found if issue.fix == _OR_DELETE}
    failed = {(issue.file, issue.line, issue.column) for issue in found if issue.rule == FORMULA_ERROR}
    taxa = {(issue.file, issue.line) for issue in found if issue.fix == NO_TAXON}
    return [
        issue
        for issue in found
        if issue.rule != "curie-form" or issue.fix == NO_TAXON or (issue.file, issue.line) not in taxa
        if issue.fix == _OR_DELETE or (issue.file, issue.line) not in stray
        if issue.rule == FORMULA_ERROR or (issue.file, issue.line, issue.column) not in failed
    ]


def incomplete(tables: Tables) -> list[Issue]:
    """What the curated graph owes beyond that: every name and statement in English and in Chinese."""
    return [
        row.issue(column, "both-languages", f"{column} is empty", "Write it in both languages")
        for kind, columns in _BILINGUAL.items()
        for row in tables[kind].rows
        for column in columns
        if not row.cells[column].strip()
    ]
