"""What a curator should look at although no rule is broken: warnings, which make no graph invalid."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from oxygraph.errors import Issue, short
from oxygraph.evidence.causes import at_the_first
from oxygraph.evidence.cell_rules import number_of
from oxygraph.evidence.cells import number_text
from oxygraph.evidence.garbled import doubt_of
from oxygraph.evidence.identifiers import IDENTIFIERS
from oxygraph.evidence.lookup_rules import own_lists
from oxygraph.evidence.papers import SURE, Papers
from oxygraph.evidence.pooling import poolings
from oxygraph.evidence.records import Reference
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.tables import Row, Tables, by_id, ranks
from oxygraph.evidence.vocabulary import CATEGORIES, SECTIONS, SIGNED, names
from oxygraph.evidence.word_lists import hierarchy
from oxygraph.evidence.word_sets import RATIOS

__all__ = ["doubts"]

_NAMED = 4
"""How many of the trials beside a pooling its warning names."""

_BODY = frozenset({"BrainRegion", "CellType", "Molecule", "Receptor", "System"})
"""What is a part of a body, so that one may be a part of another."""

_PLACES = frozenset({"BrainRegion", "CellType", "System"})
"""Where a substance is."""

_MEASURED = frozenset({"Biomarker", "BrainRegion", "Connection", "Molecule", "System"})
"""What is measured in the body, and goes with a disorder in somebody."""

_INHERITED = frozenset({"Gene", "Variant"})

_RISKS = frozenset({"Exposure", "Gene", "Intervention", "Variant"})
"""What is a risk of a disorder, in whomever."""

_FIRST_YEAR, _LAST_YEAR, _FOUR_DIGITS = 1800, 2100, 9999

_SHORT = r"[^,;&]+ [A-Z]{1,4}\.?"
_WORDS = r"[^\W\d_][\w'’.-]*"
_SEVERAL = re.compile(
    rf"{_SHORT}(?:\s*(?:[,&]|\band\b)\s*{_SHORT})+|.+[，；、].+"
    rf"|{_WORDS}(?: {_WORDS}){{0,2}}, (?!Inc|Ltd){_WORDS}(?: {_WORDS})?"
)
"""What is no author alone: `Doe J, Roe A`, names between full-width signs, `Doe, Jane`."""

_AND_OTHERS = re.compile(r"\bet\.? al\b\.?$|(?<=[\u3400-\u9fff]{2})等人?$", re.IGNORECASE)
"""What stands for authors who are not named."""

_CORRELATIONS = frozenset(
    {"correlation_coefficient", "kendalls_tau", "pearsons_r", "polychoric_correlation", "spearmans_rho"}
)
"""What lies between -1 and 1."""

_DIRECTED = _CORRELATIONS | {
    "cohens_d",
    "glasss_delta",
    "hedges_g",
    "log2_fold_change",
    "regression_coefficient",
    "standardized_mean_difference",
    "strictly_standardized_mean_difference",
}
"""Metrics that are above zero where the object goes up, and below it where it goes down."""

_ENDS: Mapping[str, tuple[frozenset[str], frozenset[str], str]] = {
    "has_symptom": (frozenset({"Disorder"}), frozenset({"Symptom"}), "a Disorder has a Symptom"),
    "connects": (frozenset({"Connection"}), frozenset({"BrainRegion"}), "a Connection joins BrainRegions"),
    "variant_of": (frozenset({"Variant"}), frozenset({"Gene"}), "a Variant is of a Gene"),
    "gene_product_of": (frozenset({"Molecule", "Receptor"}), frozenset({"Gene"}), "its product is of a Gene"),
    "binds": (frozenset({"Molecule"}), frozenset({"Molecule", "Receptor"}), "a Molecule binds to a Receptor"),
    "expressed_in": (frozenset({"Gene", "Molecule", "Receptor"}), _PLACES, "a Receptor is expressed in a BrainRegion"),
    "produced_in": (frozenset({"Molecule"}), _PLACES, "a Molecule is made in a BrainRegion or a CellType"),
    "stored_in": (frozenset({"Molecule"}), _PLACES, "a Molecule is stored in a BrainRegion or a CellType"),
    "projects_to": (_PLACES | {"Molecule"}, _PLACES, "a CellType or a BrainRegion projects to a BrainRegion"),
}
"""Predicate → the categories of its two ends, and the same in words."""


def doubts(tables: Tables) -> list[Issue]:
    """Every warning, in the order of files and lines.

    Args:
        tables: A table for each kind of record, no rule broken.
    """
    rows = by_id(tables["references"].rows)
    papers = Papers(dict(zip(rows, Reference.from_rows(row.cells for row in rows.values()), strict=True)))
    category = _categories(tables)
    found = [
        *_one_paper(rows, papers),
        *_one_title(rows, papers),
        *_several_authors(tables),
        *_pools_nothing(tables, rows),
        *_unlike_ends(tables, category),
        *_in_whom(tables, category),
        *_animal_patients(tables, category),
        *_condition_first(tables, category),
        *_no_region(tables, category),
        *_sized_structure(tables),
        *_not_of_the_review(tables, rows),
        *_no_such_section(tables),
        *_said_already(tables),
        *_unlikely_numbers(tables),
        *_garbled(tables),
    ]
    return sorted(found, key=lambda issue: (issue.file, issue.line))


def _one_paper(rows: dict[str, Row], papers: Papers) -> Iterator[Issue]:
    """References that share an identifier are one paper, under whatever ids."""
    rank = ranks(rows.values())
    same: dict[str, list[str]] = {}
    for name, paper in papers.paper.items():
        if name != paper:
            same.setdefault(paper, [paper]).append(name)
    for paper, members in same.items():
        # The rows of a later file are told of the earlier one: findings of one's own of the builtin graph's paper.
        first = min(members, key=lambda name: (rank[rows[name].file], name != paper))
        withdrawn = next((name for name in members if rows[name].cells["status"] == "retracted"), "")
        for name in members:
            if name != first:
                others = [first, *islice((other for other in members if other not in {first, name}), _NAMED)]
                yield _warning(rows[name], "id", "one-paper", *_of_one_paper(name, others, rows, withdrawn))


def _of_one_paper(name: str, others: list[str], rows: Mapping[str, Row], withdrawn: str) -> tuple[str, str]:
    """What is said of a reference that is the paper of others as well, and what to do about it."""
    places = [f"{other} ({rows[other].file}:{rows[other].line})" for other in others[:_NAMED]]
    named = f"{', '.join(places)}{' …' * (len(others) > _NAMED)}"
    message = f"{name} and {named} are one paper: they share a DOI or a PMID"
    if withdrawn:
        message += f"; {withdrawn} is retracted, so none of them counts"
    fix = f"They count as one study; delete this row and cite {others[0]}, unless the identifier is wrong"
    return message, fix


def _one_title(rows: dict[str, Row], papers: Papers) -> Iterator[Issue]:
    """References of one title and year may be one paper: what lacks an identifier counts beside itself unnoticed."""
    bearers: dict[tuple[str, str], list[str]] = {}
    for name, row in rows.items():
        title = "".join(filter(str.isalnum, fold(row.cells["title"])))
        if not title or not row.cells["year"] or row.cells["match_confidence"] not in SURE:
            continue
        earlier = bearers.setdefault((title, row.cells["year"]), [])
        for other in earlier[:_NAMED]:
            if papers.study[other] != papers.study[name] and not _told_apart(rows[other], row):
                place = f"{other} ({rows[other].file}:{rows[other].line})"
                message = f"{name} and {place} have one title and year, and no DOI or PMID tells them apart"
                fix = f"Give both a DOI or a PMID; where they are one paper, delete this row and cite {other}"
                yield _warning(row, "title", "one-title", message, fix)
                break
        earlier.append(name)


def _told_apart(one: Row, other: Row) -> bool:
    """Whether two references have different identifiers of a kind."""
    pairs = [(one.cells[column], other.cells[column]) for column in IDENTIFIERS]
    return any(first and second and first != second for first, second in pairs)


def _several_authors(tables: Tables) -> Iterator[Issue]:
    """Authors between whom no semicolon stands, or who are not written as a family name and initials."""
    for row in tables["references"].rows:
        named = [name.strip() for name in row.cells["authors"].split(";")]
        name = next((name for name in named if _SEVERAL.fullmatch(name) or _AND_OTHERS.search(name)), "")
        if name:
            fix = "Write ; between two authors, and each like Doe J"
            if others := _AND_OTHERS.search(name):
                fix = f"Leave out {others[0]}, which names nobody, and write ; between two authors, each like Doe J"
            yield _warning(row, "authors", "several-authors", f"{short(name)} is read as one author", fix)


def _pools_nothing(tables: Tables, rows: dict[str, Row]) -> Iterator[Issue]:
    """A pooled analysis that stands beside trials it may pool says which of them it pools, or they count twice."""
    for name, subject, thing, trials in poolings(tables, rows, own_lists(tables)):
        named = f"{', '.join(trials[:_NAMED])}{' …' * (len(trials) > _NAMED)} ({subject} → {thing})"
        message = f"{name} pools studies, and trials that it may pool stand beside it: {named}"
        fix = "Name in includes the references that it pools, or they count a second time"
        yield _warning(rows[name], "includes", "pools-nothing", message, fix)


def _categories(tables: Tables) -> dict[str, str]:
    """Node → its category, where it is one of the closed list."""
    known = names(CATEGORIES)
    cells = (row.cells for row in tables["nodes"].rows)
    return {node["id"]: node["category"] for node in cells if node["category"] in known}


def _unlike_ends(tables: Tables, category: Mapping[str, str]) -> Iterator[Issue]:
    """A hierarchy is between things of one kind, for it hands signs on; the other structures have ends of their own."""
    for row in tables["edges"].rows:
        predicate = row.cells["predicate"]
        ends = category.get(row.cells["subject"], ""), category.get(row.cells["object"], "")
        if predicate in SIGNED or not all(ends):
            continue
        subject, thing = ends
        wanted = _wanted(predicate, subject, thing)
        if wanted:
            column = "object" if predicate not in _ENDS or subject in _ENDS[predicate][0] else "subject"
            message = f"{predicate} from a {subject} ({row.cells['subject']}) to a {thing} ({row.cells['object']})"
            fix = f"{wanted}; use another predicate, such as participates_in, or name another node"
            yield _warning(row, column, "unlike-ends", message, fix)


def _wanted(predicate: str, subject: str, thing: str) -> str:
    """What the ends of a structural predicate have to be, where these are something else."""
    if predicate == "subclass_of":
        return "" if subject == thing else "A kind is of the category of what it is a kind of"
    if predicate == "part_of":
        return "" if subject == thing or {subject, thing} <= _BODY else "A part is of one category with the whole"
    subjects, things, words = _ENDS.get(predicate, (frozenset((subject,)), frozenset((thing,)), ""))
    return "" if subject in subjects and thing in things else words[0].upper() + words[1:]


def _in_whom(tables: Tables, category: Mapping[str, str]) -> Iterator[Issue]:
    """A marker of a disorder was seen in somebody: in patients, in people at risk, in the healthy."""
    for row in tables["edges"].rows:
        if row.cells["predicate"] != "associated_with" or category.get(row.cells["object"]) != "Disorder":
            continue
        kind = category.get(row.cells["subject"], "")
        marker = kind in _MEASURED or (kind not in _RISKS and row.cells["object_aspect"] != "risk")
        if marker and not row.cells["population"]:
            message = f"{row.cells['subject']} goes with {row.cells['object']}, and in whom is not said"
            fix = f"Name who was studied, such as {row.cells['object']} or healthy"
            yield _warning(row, "population", "marker-in-whom", message, fix)


def _animal_patients(tables: Tables, category: Mapping[str, str]) -> Iterator[Issue]:
    """A disorder is of people; what stands for it in animals is a setting. Animals may be healthy."""
    words = own_lists(tables).of("population")
    human = {word.name for word in words if word.human} - {"healthy", *hierarchy(words).get("healthy", ())}
    human |= {name for name, kind in category.items() if kind == "Disorder"}
    for row in tables["edges"].rows:
        species = row.cells["species"]
        people = next((name for name in row.items("population") if name in human), "")
        if people and species not in {"", "human"}:
            message = f"{people} of species {species}: only people can be that"
            fix = "Empty the cell, and name what stands for it in animals as a setting, such as trauma_model"
            yield _warning(row, "population", "animal-patients", message, fix)


def _condition_first(tables: Tables, category: Mapping[str, str]) -> Iterator[Issue]:
    """A marker goes with a condition, in this order, so that signs multiply along a path."""
    for row in tables["edges"].rows:
        subject, thing = row.cells["subject"], row.cells["object"]
        turned = category.get(subject) == "Disorder" and category.get(thing) in _MEASURED | _INHERITED
        if row.cells["predicate"] == "associated_with" and turned:
            message = f"{subject} associated_with {thing} is written from the condition to its marker"
            fix = f"Write {thing} as subject and {subject} as object"
            yield _warning(row, "subject", "condition-first", message, fix)


def _no_region(tables: Tables, category: Mapping[str, str]) -> Iterator[Issue]:
    """What is given into the brain is given into a region of it."""
    for row in tables["edges"].rows:
        site = row.cells["site"]
        found = category[site] if site else "BrainRegion"
        if found != "BrainRegion":
            fix = "Name the region that it was given into, or empty the cell"
            yield _warning(row, "site", "no-region", f"{site} is a {found}", fix)


def _sized_structure(tables: Tables) -> Iterator[Issue]:
    """A structure has no effect, and so no size of one."""
    for row in tables["edges"].rows:
        if row.cells["effect_size"] and row.cells["predicate"] not in SIGNED:
            message = f"{row.cells['predicate']} carries no effect"
            yield _warning(row, "effect_size", "sized-structure", message, "Empty the cells of the size")


def _not_of_the_review(tables: Tables, rows: Mapping[str, Row]) -> Iterator[Issue]:
    """What a paper reports that the review does not cite is of layer extended."""
    for row in tables["edges"].rows:
        if row.cells["layer"] == "primary":
            names = [name for name in row.items("reference") if name in rows]
            if names and not any(rows[name].cells["citation"] for name in names):
                message = f"the review does not cite {', '.join(names[:_NAMED])}"
                yield _warning(row, "layer", "not-of-the-review", message, "Write extended")


def _no_such_section(tables: Tables) -> Iterator[Issue]:
    """What the review asserts stands in one of its sections; a spreadsheet makes 2.10 of 2.1."""
    for row in tables["edges"].rows:
        section = row.cells["section"]
        if row.cells["layer"] == "review" and section and section not in SECTIONS:
            message = f"the review has no section {short(section)}"
            fix = f"Write one of {', '.join(SECTIONS)}; a finding of another paper is of layer extended, and has none"
            yield _warning(row, "section", "no-such-section", message, fix)


def _said_already(tables: Tables) -> Iterator[Issue]:
    """Two findings of a file are not the same sentence: a copied row hides what differs."""
    first: dict[tuple[str, str], Row] = {}
    found: dict[str, list[Issue]] = {}
    for row in tables["edges"].rows:
        said = fold(row.cells["statement"] or row.cells["statement_zh"]) if row.cells["predicate"] in SIGNED else ""
        earlier = first.setdefault((row.file, said), row)
        if said and earlier is not row:
            message = f"{row.cells['id']} says what {earlier.cells['id']} says in line {earlier.line}"
            fix = "Say in the statement what differs (sex, dose, time), or remove one of the two"
            found.setdefault(row.file, []).append(_warning(row, "statement", "said-already", message, fix))
    for issues in found.values():
        yield from at_the_first(issues)


def _unlikely_numbers(tables: Tables) -> Iterator[Issue]:
    """A number that cannot be what the paper printed: a size outside its interval, nobody studied, the year 13."""
    for row in tables["edges"].rows:
        size, low, high, people = (
            number_of(row.cells[column], signed=True) for column in ("effect_size", "ci_low", "ci_high", "sample_size")
        )
        metric = row.cells["effect_metric"]
        if people == 0:
            message, fix = "a finding in 0 people", "Empty the cell where the number is not reported"
            yield _warning(row, "sample_size", "unlikely-number", message, fix)
        if size is None:
            continue
        if low is not None and high is not None and not low <= size <= high:
            message = f"{number_text(size)} lies outside its interval, {number_text(low)} to {number_text(high)}"
            yield _warning(row, "effect_size", "unlikely-number", message, "Compare the three with the paper")
        elif (metric in RATIOS and size < 0) or (metric in _CORRELATIONS and abs(size) > 1):
            bounds = "below zero" if metric in RATIOS else "beyond 1 or -1"
            message = f"{number_text(size)} as {metric}, which is never {bounds}"
            yield _warning(row, "effect_size", "unlikely-number", message, "Compare it, and its metric, with the paper")
        elif against := _against_the_effect(row.cells, size):
            fix = "Turn it the way of the effect, or compare both with the paper"
            yield _warning(row, "effect_size", "unlikely-number", against, fix)
    for row in tables["references"].rows:
        year = number_of(row.cells["year"])
        if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
            message, fix = f"a paper of the year {row.cells['year']}", "Write the year with four digits, such as 2013"
            fix = fix if year < _FIRST_YEAR or year > _FOUR_DIGITS else "Compare it with the paper"
            yield _warning(row, "year", "unlikely-number", message, fix)


def _against_the_effect(cells: Mapping[str, str], size: float) -> str:
    """What is said of a size that points the other way than its row: it goes up as the object does."""
    metric, way = cells["effect_metric"], cells["tendency"] or cells["effect"]
    nothing = 1 if metric in RATIOS else 0
    if metric not in RATIOS | _DIRECTED or way not in {"increases", "decreases"} or size == nothing:
        return ""
    if (size > nothing) == (way == "increases"):
        return ""
    return f"{number_text(size)} as {metric} beside {way}, and it is above {nothing} where the object goes up"


def _garbled(tables: Tables) -> Iterator[Issue]:
    """A text whose letters are those that somebody wrote."""
    for table in tables.values():
        for row in table.rows:
            for column, text in row.cells.items():
                if not text.isascii() or text.startswith("?"):
                    doubt = doubt_of(text)
                    if doubt:
                        yield _warning(row, column, "garbled-text", *doubt)


def _warning(row: Row, column: str, rule: str, message: str, fix: str) -> Issue:
    return row.issue(column, rule, message, fix)._replace(severity="warning")
