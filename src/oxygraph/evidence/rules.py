"""The curation rules: a small function a rule, every problem returned at once.

Rules read `Table`s, rows of plain text with their line numbers, so that a file, a graph built in Python and a graph
read back from elsewhere are all judged by the same functions. `problems` applies what no graph may break;
`incomplete` adds what the curated graph owes its readers (both languages).
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from operator import itemgetter

from oxygraph.errors import Issue, short
from oxygraph.evidence.records import CITATIONS, INTEGERS, NUMBERS, SEVERAL, Record
from oxygraph.evidence.spelling import closest, fold
from oxygraph.evidence.tables import RECORDS, Row, Tables
from oxygraph.evidence.vocabulary import POPULATIONS, PREDICATES, SIGNED, WORDS, names

__all__ = ["RULES", "incomplete", "problems"]

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?")
_NUMBER = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,12})?")
_INTEGER = re.compile(r"[0-9]{1,9}")
_CURIE = re.compile(r"[A-Za-z][A-Za-z0-9._-]*:\S+")
_FORMULA = re.compile(r"\s*[=+\-@]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_DOUBTFUL_BEGINNINGS = frozenset("=+-@ ")
_CELL_LIMIT = 10_000

_REQUIRED = {
    "nodes": ("id", "category", "name"),
    "edges": ("id", "subject", "object", "predicate", "layer", "statement"),
    "contexts": ("id", "group", "name"),
    "references": ("id", "identifier_verified", "match_confidence", "status"),
    "audit": ("id", "kind", "review_edges", "statement"),
}
_STRUCTURAL = frozenset(names(PREDICATES)) - SIGNED
_BILINGUAL = {
    "nodes": ("name", "name_zh"),
    "contexts": ("name", "name_zh"),
    "edges": ("statement", "statement_zh"),
    "audit": ("statement", "statement_zh"),
}


CellRule = Callable[[Row, str, str], Issue | None]
RowRule = Callable[[Row], Iterator[Issue]]
GraphRule = Callable[[Tables], Iterator[Issue]]


# --- rules on one cell ------------------------------------------------------------------------------------------------


def cell_text(row: Row, column: str, text: str) -> Issue | None:
    """A cell is printable text of a sane length that no spreadsheet runs as a formula."""
    if len(text) > _CELL_LIMIT:
        return row.issue(column, "cell-too-long", f"{len(text)} characters", f"Keep it under {_CELL_LIMIT}")
    if _FORMULA.match(text) and column not in NUMBERS | INTEGERS | {CITATIONS}:  # the rule for numbers says it better
        message = f"{short(text)} would run in a spreadsheet"
        return row.issue(column, "formula-like-cell", message, "Begin with a letter or digit")
    if _CONTROL.search(text):
        return row.issue(column, "control-character", "a line break or a character that is no text", "Remove it")
    return None


def _suspicious(texts: Collection[str]) -> bool:
    """Whether `cell_text` may have anything to say about a column: one look at all its texts spares a look at each."""
    joined = "".join(texts)
    begins = {text[0] for text in texts}
    longest = max(map(len, texts))
    return longest > _CELL_LIMIT or not joined.isprintable() or not begins.isdisjoint(_DOUBTFUL_BEGINNINGS)


def decimal(row: Row, column: str, text: str) -> Issue | None:
    """A dose is a plain number of zero or more."""
    if _NUMBER.fullmatch(text):
        return None
    message = f"{short(text)} is not a number of zero or more"
    return row.issue(column, "number", message, "Write digits, such as 24 or 0.01")


def integer(row: Row, column: str, text: str) -> Issue | None:
    """A sample size or a year is a whole number."""
    if _INTEGER.fullmatch(text):
        return None
    return row.issue(column, "number", f"{short(text)} is not a whole number", "Write digits only, such as 18")


def citation_numbers(row: Row, column: str, text: str) -> Issue | None:
    """Citations are the review's numbers."""
    if all(map(_INTEGER.fullmatch, text.split("|"))):
        return None
    return row.issue(column, "number", f"{short(text)} is not a citation number", "Write 38, or 18|19 for several")


def word(row: Row, column: str, text: str) -> Issue | None:
    """A cell of a closed column holds one of its words."""
    known = _WORD_NAMES[column]
    if text in known:
        return None
    near = closest(text, known, 1)
    fix = f"Did you mean {near[0]}?" if near else f"Use one of {', '.join(known)}"
    return row.issue(column, "unknown-word", f"{short(text)} is no {column}", fix)


def items(row: Row, column: str, text: str) -> Issue | None:
    """A list has no empty and no repeated item."""
    if "|" not in text:
        return None
    parts = [" ".join(part.split()) for part in text.split("|")]
    if "" in parts:
        return row.issue(column, "list-item", f"an empty item in {short(text)}", "Remove the spare |")
    if len(set(parts)) < len(parts):
        return row.issue(column, "list-item", f"an item stands twice in {short(text)}", "Name each item once")
    return None


def slug(row: Row, column: str, text: str) -> Issue | None:
    """An id is a slug that needs no quoting anywhere."""
    if _SLUG.fullmatch(text):
        return None
    return row.issue(column, "id-form", f"{short(text)} cannot be an id", "Write it like c38-m-vmpfc-cem")


def curie(row: Row, column: str, text: str) -> Issue | None:
    """An identifier has a prefix."""
    if all(map(_CURIE.fullmatch, text.split("|"))):
        return None
    return row.issue(column, "curie-form", f"{short(text)} is no CURIE", "Write it like UBERON:0001876")


def _cell_rules(column: str) -> tuple[CellRule, ...]:
    applies: tuple[tuple[CellRule, bool], ...] = (
        (decimal, column in NUMBERS),
        (integer, column in INTEGERS),
        (citation_numbers, column == CITATIONS),
        (word, column in _WORD_NAMES),
        (items, column in SEVERAL),
        (slug, column == "id"),
        (curie, column in {"curie", "xrefs"}),
    )
    return tuple(rule for rule, wanted in applies if wanted)


_WORD_NAMES = {column: names(words) for columns in WORDS.values() for column, words in columns.items()}
_BY_COLUMN = {record: {column: _cell_rules(column) for column in record.columns()} for record in RECORDS.values()}
CELL_RULES: tuple[CellRule, ...] = (cell_text, decimal, integer, citation_numbers, word, items, slug, curie)


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
    if not (low or high or unit):
        return
    if (low or high) and not unit:
        yield row.issue("dose_unit", "dose-without-unit", "a dose without its unit", "Name the unit, such as IU")
    if unit and not (low or high):
        yield row.issue("dose_unit", "unit-without-dose", f"{unit} without a dose", "Give the dose or empty the cell")
    if bool(low) != bool(high):
        column = "dose_max" if low else "dose_min"
        yield row.issue(column, "dose-range", "one end of the dose is missing", "Repeat the number for a single dose")
    if _NUMBER.fullmatch(low) and _NUMBER.fullmatch(high) and float(low) > float(high):
        yield row.issue("dose_min", "dose-range", f"dose_min {low} is above dose_max {high}", "Swap the two")


def self_loop(row: Row) -> Iterator[Issue]:
    """An edge joins two things."""
    if row.cells["subject"] and row.cells["subject"] == row.cells["object"]:
        yield row.issue("object", "self-loop", "subject and object are the same node", "Name two different nodes")


def one_study(row: Row) -> Iterator[Issue]:
    """A finding of layer primary or extended is one paper's own."""
    count = len(row.cells["reference"].split("|")) if row.cells["reference"] else 0
    if row.cells["layer"] in {"primary", "extended"} and row.cells["predicate"] in SIGNED and count != 1:
        yield row.issue(
            "reference", "one-reference", f"{count} references on layer {row.cells['layer']}", "Name exactly one paper"
        )


EDGE_RULES: tuple[RowRule, ...] = (effect_and_predicate, dose, self_loop, one_study)


# --- rules on the whole graph -----------------------------------------------------------------------------------------


def required(tables: Tables) -> Iterator[Issue]:
    """Some cells are never empty."""
    for kind, columns in _REQUIRED.items():
        for row in tables[kind].rows:
            for column in columns:
                if not row.cells[column].strip():
                    yield row.issue(column, "required", f"{column} is empty", "Fill it in")


def unique_ids(tables: Tables) -> Iterator[Issue]:
    """An id stands once, across all files of its kind."""
    for kind in RECORDS:
        seen: dict[str, Row] = {}
        for row in tables[kind].rows:
            first = seen.setdefault(row.cells["id"], row)
            if first is not row and row.cells["id"]:
                message = f"{short(row.cells['id'])} stands already at {first.file}:{first.line}"
                yield row.issue("id", "duplicate-id", message, "Give one of the two another id")


def _ids(tables: Tables, kind: str) -> dict[str, Row]:
    return {row.cells["id"]: row for row in tables[kind].rows}


_DANGLING = {
    "population": "unknown-population",
    "setting": "unknown-setting",
    "reference": "unknown-reference",
    "review_edges": "unknown-edge",
    "paper_edges": "unknown-edge",
}


def _missing(row: Row, column: str, name: str, known: Iterable[str], where: str) -> Issue:
    near = closest(name, known, 1)
    fix = f"Did you mean {near[0]}?" if near else f"Add it to {where} first"
    rule = _DANGLING.get(column, "dangling-node")
    return row.issue(column, rule, f"{short(name)} is not in {where}", fix)


def known_nodes(tables: Tables) -> Iterator[Issue]:
    """Subject, object, site and population name something that exists."""
    nodes = _ids(tables, "nodes")
    populations = {*names(POPULATIONS), *(i for i, row in nodes.items() if row.cells["category"] == "Disorder")}
    for row in tables["edges"].rows:
        for column in ("subject", "object", "site"):
            if (name := row.cells[column]) and name not in nodes:
                yield _missing(row, column, name, nodes, "nodes.csv")
        for name in filter(None, row.cells["population"].split("|")):
            if name not in populations:
                where = "the population words or the disorders of nodes.csv"
                yield _missing(row, "population", name, populations, where)


def known_tags(tables: Tables) -> Iterator[Issue]:
    """Setting tags exist, and no edge carries two that exclude each other."""
    tags = _ids(tables, "contexts")
    for row in tables["edges"].rows:
        groups: dict[str, str] = {}
        for name in filter(None, row.cells["setting"].split("|")):
            if name not in tags:
                yield _missing(row, "setting", name, tags, "contexts.csv")
                continue
            other = groups.setdefault(tags[name].cells["group"], name)
            if other != name:
                yield row.issue("setting", "excluding-settings", f"{other} and {name} exclude each other", "Keep one")


def known_references(tables: Tables) -> Iterator[Issue]:
    """References exist and are those of the row's citation numbers, in the same order."""
    references = _ids(tables, "references")
    for row in (*tables["edges"].rows, *tables["audit"].rows):
        listed = list(filter(None, row.cells["reference"].split("|")))
        for name in listed:
            if name not in references:
                yield _missing(row, "reference", name, references, "references.csv")
        cited = list(filter(None, row.cells["citation"].split("|")))
        numbers = [references[name].cells["citation"] for name in listed if name in references]
        if cited and len(numbers) == len(listed) and cited != numbers:
            message = f"citation {'|'.join(cited)} does not belong to reference {'|'.join(listed) or '(none)'}"
            yield row.issue("reference", "citation-reference", message, "Name the reference of each number, in order")


def known_edges(tables: Tables) -> Iterator[Issue]:
    """The audit names edges that exist: the review's own in one column, those of its papers in the other."""
    edges = _ids(tables, "edges")
    for row in tables["audit"].rows:
        for column, of_review in (("review_edges", True), ("paper_edges", False)):
            for name in filter(None, row.cells[column].split("|")):
                if name not in edges:
                    yield _missing(row, column, name, edges, "edges.csv")
                elif (edges[name].cells["layer"] == "review") != of_review:
                    message = f"{name} is of layer {edges[name].cells['layer']}"
                    yield row.issue(column, "wrong-layer", message, "Put it into the other column")


def one_thing_a_name(tables: Tables) -> Iterator[Issue]:
    """A spelling leads to one node: an id, a name or a synonym is not shared."""
    owners: dict[str, str] = {}
    for row in tables["nodes"].rows:
        owners.setdefault(fold(row.cells["id"]), row.cells["id"])
    for row in tables["nodes"].rows:
        for column in ("name", "name_zh", "curie", "synonyms"):
            for spelling in filter(None, row.cells[column].split("|") if column == "synonyms" else [row.cells[column]]):
                owner = owners.setdefault(fold(spelling), row.cells["id"])
                if owner != row.cells["id"]:
                    message = f"{short(spelling)} already leads to {owner}"
                    yield row.issue(column, "ambiguous-name", message, "Keep it on one of the two nodes")


def no_cycle(tables: Tables) -> Iterator[Issue]:
    """Nothing is part of, or a subclass of, itself by way of others."""
    for predicate in ("part_of", "subclass_of"):
        rows = [row for row in tables["edges"].rows if row.cells["predicate"] == predicate]
        above: dict[str, list[str]] = {}
        for row in rows:
            above.setdefault(row.cells["subject"], []).append(row.cells["object"])
        for row in rows:
            if row.cells["subject"] in _reach(above, row.cells["object"]):
                message = f"{row.cells['subject']} is {predicate} itself by way of {row.cells['object']}"
                yield row.issue("predicate", "hierarchy-cycle", message, "Remove one edge of the circle")


def _reach(above: Mapping[str, list[str]], start: str) -> set[str]:
    seen, todo = {start}, [start]
    while todo:
        for name in above.get(todo.pop(), ()):
            if name not in seen:
                seen.add(name)
                todo.append(name)
    return seen


GRAPH_RULES: tuple[GraphRule, ...] = (
    required,
    unique_ids,
    known_nodes,
    known_tags,
    known_references,
    known_edges,
    one_thing_a_name,
    no_cycle,
)

RULES: tuple[CellRule | RowRule | GraphRule, ...] = (*CELL_RULES, *EDGE_RULES, *GRAPH_RULES)
"""Every rule, for the documentation."""


def _cell_problems(record: type[Record], rows: Iterable[Row]) -> list[Issue]:
    """What is wrong with single cells of rows of one kind, column by column.

    A rule's verdict depends on the text alone, so each text of a column is judged once, however many rows repeat it.
    """
    rows = list(rows)
    found: list[Issue] = []
    columns = zip(*map(itemgetter(*record.columns()), (row.cells for row in rows)), strict=True)
    for (column, rules), texts in zip(_BY_COLUMN[record].items(), columns, strict=False):  # no rows, no columns
        distinct = set(texts) - {""}
        for rule in (*rules, cell_text) if distinct and _suspicious(distinct) else rules:
            broken = {text for text in distinct if rule(rows[0], column, text)}
            if broken:
                issues = (rule(row, column, text) for row, text in zip(rows, texts, strict=True) if text in broken)
                found.extend(filter(None, issues))
    return found


def problems(tables: Tables, *, compare: bool = True) -> list[Issue]:
    """Everything that no graph may break, in the order of files and lines.

    Args:
        tables: A table for each kind of `RECORDS`, every row with every column of its record.
        compare: Whether to apply the rules that look at more than one row.
    """
    found: list[Issue] = []
    for kind, table in tables.items():
        found += _cell_problems(RECORDS[kind], table.rows)
    for row in tables["edges"].rows:
        for row_rule in EDGE_RULES:
            found.extend(row_rule(row))
    for graph_rule in GRAPH_RULES if compare else ():
        found.extend(graph_rule(tables))
    return sorted(found, key=lambda issue: (issue.file, issue.line))


def incomplete(tables: Tables) -> list[Issue]:
    """What the curated graph owes beyond that: every name and statement in English and in Chinese."""
    return [
        row.issue(column, "both-languages", f"{column} is empty", "Write it in both languages")
        for kind, columns in _BILINGUAL.items()
        for row in tables[kind].rows
        for column in columns
        if not row.cells[column].strip()
    ]
