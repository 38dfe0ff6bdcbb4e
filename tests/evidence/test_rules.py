"""Every curation rule catches its fault at the right file, line and column, says the fix, and lets sound data pass.

`FAULTS` and `SOUND` hold cases for each function of `oxygraph.evidence.rules.RULES`: edits of a small sound graph, and
what is found after them. A rule without a case, or a rule name that no case shows, fails.
"""

import ast
import inspect
from collections.abc import Callable, Mapping
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import oxygraph as ox
from build import graph_of, structure
from oxygraph.errors import Issue
from oxygraph.evidence import annotation_rules as a
from oxygraph.evidence import cell_rules as c
from oxygraph.evidence import lookup_rules as n
from oxygraph.evidence import rules as v
from oxygraph.evidence.circle_rules import no_cycle
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import (
    ContextTag,
    Discrepancy,
    Edge,
    Node,
    Record,
    Reference,
    TermMapping,
)
from oxygraph.evidence.records import (
    Place as Region,
)
from oxygraph.evidence.rules import RULES, incomplete, problems
from oxygraph.evidence.tables import Row, Table, tables_of
from oxygraph.evidence.vocabulary import WORDS, names
from oxygraph.evidence.word_lists import OwnWord

# The sound graph. Lines are 2, 3 … in each file; the last row of each is one that no other row needs.
RECORDS_OF_A_SOUND_GRAPH: tuple[Record, ...] = (
    Node("oxytocin", "Molecule", "oxytocin", "催产素", ("OT", "OXT"), "CHEBI:7872", ("MESH:D010121",)),
    Node("amygdala", "BrainRegion", "amygdala", "杏仁核", xrefs=("EFO:1",)),
    Node("ptsd", "Disorder", "post-traumatic stress disorder", "创伤后应激障碍"),
    Node("anxiety-disorder", "Disorder", "anxiety disorder", "焦虑障碍"),
    Node("spare", "Process", "spare process", "备用"),
    Edge(
        "finding",
        "oxytocin",
        "amygdala",
        "affects",
        "decreases",
        sex="male",
        species="human",
        population=("ptsd",),
        dose_min=18.0,
        dose_max=40.0,
        dose_unit="IU",
        site="amygdala",
        setting=("familiar",),
        certainty="stated",
        citation=(1,),
        reference=("r1",),
        statement="Calms.",
        statement_zh="平静。",
    ),
    Edge("below", "ptsd", "anxiety-disorder", "subclass_of", statement="Is one.", statement_zh="属于。"),
    Edge(
        "own",
        "oxytocin",
        "amygdala",
        "affects",
        "no_effect",
        layer="primary",
        reference=("r2",),
        statement="Nothing.",
        statement_zh="无。",
    ),
    Edge("spare-edge", "spare", "amygdala", "part_of", statement="In it.", statement_zh="在内。"),
    ContextTag("familiar", "place", name="familiar place", name_zh="熟悉"),
    ContextTag("unfamiliar", "place", name="unfamiliar place", name_zh="陌生"),
    ContextTag("alone", "company", name="alone", name_zh="独处"),
    Reference("r1", (1,), year=2013, match_confidence="high"),
    Reference("r2", (2,), year=2014, match_confidence="high"),
    Reference("r3", (3,), year=2015, match_confidence="high"),
    Discrepancy("spare-difference", (), (), "sex_misread", ("finding",), (), "It says more.", "说多了。"),
    Region("amygdala", "left", -23.0, -5.0, -18.0, "An atlas", "Left_Amygdala", "centroid"),
    Region("amygdala", "right", 23.0, -3.0, -18.0, "An atlas", "Right_Amygdala", "centroid"),
    TermMapping("amygdala", "EFO:1", "close", "amygdaloid thing"),
    OwnWord("species", "dog", "", "NCBITaxon:9615", "dog", "犬", ("canine",)),
    OwnWord("species", "beagle", "dog", "", "beagle"),
    OwnWord("unit", "pmol", name="picomole"),
)
SPARE = {"nodes": 6, "edges": 5, "contexts": 4, "references": 4, "audit": 2, "places": 3, "mappings": 2, "words": 4}
"""The line of the row of each file that no other row needs."""

Edits = Mapping[tuple[str, int, str], str]
Place = tuple[str, int, str, str]


class Case(NamedTuple):
    """Edits of the sound graph, and the problems that must be found then, no other."""

    rule: Callable[..., object]
    edits: Edits
    found: tuple[Place, ...] = ()

    def __str__(self) -> str:
        """The id of the test."""
        said = ",".join(f"{column}={text[:12]!r}" for (_, _, column), text in self.edits.items())
        return f"{self.rule.__name__}[{said}]"


def tables(edits: Edits) -> dict[str, Table]:
    """The sound graph as text, some cells written over."""
    made = tables_of(RECORDS_OF_A_SOUND_GRAPH)
    for (kind, line, column), text in edits.items():
        rows = list(made[kind].rows)
        rows[line - 2] = rows[line - 2]._replace(cells={**rows[line - 2].cells, column: text})
        made[kind] = Table(kind, tuple(rows))
    return made


def places(issues: list[Issue]) -> list[Place]:
    """Where and what, in an order of its own."""
    return sorted((i.file, i.line, i.column, i.rule) for i in issues)


def one(rule: Callable[..., object], cell: tuple[str, int, str], text: str, *found: str) -> Case:
    """One cell written over; the problems named are found in that cell."""
    kind, line, column = cell
    return Case(rule, {cell: text}, tuple((f"{kind}.csv", line, column, name) for name in found))


def cell_place(cell: tuple[str, int, str]) -> tuple[str, int, str]:
    """A cell as an issue names it."""
    kind, line, column = cell
    return f"{kind}.csv", line, column


NOTE, DOSE, SAMPLE = ("edges", 2, "note"), ("edges", 2, "dose_min"), ("edges", 2, "sample_size")
TAG_ID, CURIE, XREFS = ("contexts", 4, "id"), ("nodes", 2, "curie"), ("nodes", 2, "xrefs")
SYNONYMS, SETTING, CITED = ("nodes", 2, "synonyms"), ("edges", 2, "setting"), ("references", 4, "citation")
POPULATION, REFERENCE = ("edges", 2, "population"), ("edges", 2, "reference")
SIZE, METRIC = ("edges", 2, "effect_size"), ("edges", 2, "effect_metric")
LOW, HIGH, TENDENCY = ("edges", 2, "ci_low"), ("edges", 2, "ci_high"), ("edges", 4, "tendency")
MEASURED = {SIZE: "0.32", METRIC: "cohens_d", LOW: "-0.18", HIGH: "0.47"}
DOI, PMID, PAGES = ("references", 4, "doi"), ("references", 4, "pmid"), ("references", 4, "pages")
BROADER, COHORT, INCLUDES = ("contexts", 4, "broader"), ("references", 4, "cohort"), ("references", 4, "includes")

CELL_FAULTS = [
    *[one(c.cell_text, NOTE, t, "formula-like-cell") for t in ("=1+1", "+1", "-x", "@x", " =1+1", "　@x")],
    *[
        one(c.cell_text, NOTE, t, "control-character")
        for t in ("a\nb", "a\tb", "a\rb", "a\0b", "a\x1fb", "a\x7fb", "a\x85b", "a\u2028b", "a\ud800b", "a\uffffb")
    ],
    one(c.cell_text, NOTE, "x" * 10_001, "cell-too-long"),
    *[
        one(c.cell_text, NOTE, t, "formula-error")
        for t in ("#WERT!", "#REF!", "#NAME?", "#DIV/0!", "#¡VALOR!", "#NV", "###")
    ],
    *[one(c.decimal, DOSE, t, "number") for t in ("-1", "nan", "inf", "1e1", "ten", "1,5", "18 ", ".5", "٣", "１８")],
    *[
        Case(c.size, {**MEASURED, cell: t}, ((*cell_place(cell), "number"),))
        for cell in (SIZE, LOW, HIGH)
        for t in ("--1", "-", "+0.3", "nan", "-inf", "1e1", "0,3", "−0.3", "-.5", "- 1")
    ],
    *[one(c.integer, SAMPLE, t, "number") for t in ("18.5", "-3", "many", "1e3", "3.0")],
    one(c.integer, ("references", 4, "year"), "20x6", "number"),
    *[one(c.citation_numbers, CITED, t, "number") for t in ("three", "3.5", "-3", "3;4")],
    one(c.items, CITED, "3||4", "list-item"),
    *[one(c.no_date, CITED, t, "turned-into-date") for t in ("19-Aug", "2026-09-18", "18. Sept")],
    *[one(c.no_formula, cell, "=A1", "formula-like-cell") for cell in (CITED, ("references", 4, "year"))],
    *[one(c.items, SYNONYMS, t, "list-item") for t in ("OT||OXT", "|OT", "OT|", "OT| |OXT", "OT|OT", "OT| OT")],
    one(c.items, SETTING, "alone|alone", "list-item"),
    one(c.items, POPULATION, "ptsd|ptsd", "list-item"),
    *[one(c.slug, TAG_ID, t, "id-form") for t in ("Alone", "alone-", "al one", "独处", "a|b", "a,b", ".alone")],
    *[
        one(c.curie, CURIE, t, "curie-form")
        for t in ("CHEBI 7872", "CHEBI:", ":7872", "7872", "CHEBI:78 72", "A:1|B:2")
    ],
    *[one(c.slug, COHORT, t, "id-form") for t in ("Nijmegen 2010", "a|b", "a-")],
    one(c.curie, XREFS, "MESH:D1|nothing", "curie-form"),
    *[one(c.identifier, DOI, t, "identifier") for t in ("10.1000", "10/x", "see below", "PMC123", "10.1000/a b", "17")],
    *[one(c.identifier, PMID, t, "identifier") for t in ("PMC123", "0", "12a", "1|2", "10.1000/x", "1.5", "1" * 10)],
]
SECTION, WORD, WIDER_WORD = ("edges", 2, "section"), ("words", 3, "word"), ("words", 3, "broader")
AS_SPREADSHEETS_WRITE = (
    *("Dez 20", "Mrz 20", "Mai 20", "Jan 02", "Sep 01", "Dez. 20", "01. Mrz", "20. Dezember", "März 2020"),
    *("2-ene", "20-dic", "ene-02", "3 de marzo", "2 set 2020", "20/gen", "2-mrt", "fév-20", "2 out"),
    *("12-дек", "12월 20일", "01/02/26", "1.02.26", "20-12-03", "12/20/26", "12月20日"),
)
FORM_FAULTS = [
    *[one(c.section, SECTION, t, "section") for t in ("one", "1.2.", "46054", "1,2", "§1")],
    *[one(c.no_date, SECTION, t, "turned-into-date") for t in ("01.Feb", "1-Feb", "2. Mai", "2026-02-01", "2月1日")],
    *[one(c.no_date, SYNONYMS, t, "turned-into-date") for t in ("2-Sep", "OT|1-Mar", "Sep-02", "9月2日")],
    one(c.no_date, ("references", 4, "pages"), "02. Mai", "turned-into-date"),
    one(c.no_date, ("references", 4, "volume"), "01.02.2026", "turned-into-date"),
    *[
        one(c.no_date, ("references", 4, column), text, "turned-into-date")
        for column in ("volume", "pages")
        for text in AS_SPREADSHEETS_WRITE
    ],
]
WORD_FAULTS = [
    one(c.word, (kind, SPARE[kind], column), "qqqqqqqqqqqq", "unknown-word")
    for kind, columns in WORDS.items()
    for column in columns
    if column not in {"effect", "dose_unit", "effect_metric", "tendency"}  # on that row other rules speak too
] + [
    one(c.word, ("edges", 2, "effect"), "decrease", "unknown-word"),
    one(c.word, ("edges", 2, "dose_unit"), "iu", "unknown-word"),
    one(c.word, ("edges", 4, "tendency"), "no_effect", "unknown-word"),
    Case(
        c.word,
        {SIZE: "0.3", METRIC: "Cohens d"},
        (("edges.csv", 2, "effect_metric", "unknown-word"),),
    ),
    one(c.word, ("edges", 2, "predicate"), "affect", "unknown-word"),
]
ROW_FAULTS = [
    one(v.effect_and_predicate, ("edges", 2, "effect"), "", "effect-missing"),
    one(v.effect_and_predicate, ("edges", 3, "effect"), "increases", "effect-on-structural"),
    one(v.dose, ("edges", 2, "dose_unit"), "", "dose-without-unit"),
    Case(
        v.dose,
        {("edges", 2, "dose_min"): "", ("edges", 2, "dose_max"): ""},
        (("edges.csv", 2, "dose_unit", "unit-without-dose"),),
    ),
    one(v.dose, ("edges", 2, "dose_min"), "", "dose-range"),
    one(v.dose, ("edges", 2, "dose_max"), "", "dose-range"),
    *[one(v.dose, DOSE, t, "dose-range") for t in ("40.5", "100")],  # compared as numbers: as text 100 is below 40
    Case(v.effect_size, {SIZE: "0.3"}, (("edges.csv", 2, "effect_metric", "size-without-metric"),)),
    Case(v.effect_size, {METRIC: "odds_ratio"}, (("edges.csv", 2, "effect_size", "size-missing"),)),
    Case(v.effect_size, {LOW: "-1", HIGH: "1"}, (("edges.csv", 2, "effect_size", "size-missing"),)),
    *[Case(v.effect_size, {**MEASURED, cell: ""}, ((*cell_place(cell), "interval"),)) for cell in (LOW, HIGH)],
    *[
        Case(v.effect_size, {**MEASURED, LOW: low, HIGH: high}, (("edges.csv", 2, "ci_low", "interval"),))
        for low, high in (("-0.18", "-0.47"), ("0.5", "0.47"), ("9", "-10"))  # compared as numbers
    ],
    *[one(v.tendency, ("edges", line, "tendency"), "decreases", "tendency-without-null") for line in (2, 3)],
    one(v.self_loop, ("edges", 2, "object"), "oxytocin", "self-loop"),
    one(v.one_study, ("edges", 4, "reference"), "", "one-reference"),
    one(v.one_study, ("edges", 4, "reference"), "r1|r2", "one-reference"),
    Case(
        v.one_study,
        {("edges", 4, "layer"): "extended", ("edges", 4, "reference"): ""},
        (("edges.csv", 4, "reference", "one-reference"),),
    ),
]
REQUIRED = {
    "nodes": ("id", "category", "name"),
    "edges": ("id", "subject", "object", "predicate", "layer"),
    "contexts": ("id", "group", "name"),
    "references": ("id", "identifier_verified", "match_confidence", "status"),
    "places": ("node", "hemisphere", "x", "y", "z", "atlas", "how"),
    "mappings": ("node", "curie", "mapping"),
}
WIDER = {("contexts", 2, "broader"): "alone"}
"""`familiar` under `alone`, which is of another group."""
CIRCLE = {
    ("edges", 5, "subject"): "anxiety-disorder",
    ("edges", 5, "object"): "ptsd",
    ("edges", 5, "predicate"): "subclass_of",
}
GRAPH_FAULTS = [
    *[
        one(v.required, (kind, SPARE[kind], column), "", "required")
        for kind, columns in REQUIRED.items()
        for column in columns
        if (kind, column) != ("nodes", "id")  # an edge names it: the next case
    ],
    Case(
        v.required,
        {("nodes", 6, "id"): "", ("edges", 5, "subject"): "amygdala", ("edges", 5, "object"): "oxytocin"},
        (("nodes.csv", 6, "id", "required"),),
    ),
    one(v.required, ("nodes", 6, "name"), "　 ", "required"),
    *[
        Case(
            v.required,
            {("edges", SPARE["edges"], "statement"): text, ("edges", SPARE["edges"], "statement_zh"): text},
            (("edges.csv", SPARE["edges"], "statement", "required"),),
        )
        for text in ("", "　 ")
    ],
    *[one(n.unique_ids, ("edges", 5, "id"), t, "duplicate-id") for t in ("finding", "own")],
    Case(
        n.unique_ids,
        {("nodes", 6, "id"): "oxytocin", ("edges", 5, "subject"): "oxytocin"},
        (("nodes.csv", 6, "id", "duplicate-id"),),
    ),
    one(n.unique_ids, TAG_ID, "unfamiliar", "duplicate-id"),
    one(n.unique_ids, ("references", 4, "id"), "r2", "duplicate-id"),
    *[one(v.known_nodes, ("edges", 2, c), "oxytocn", "dangling-node") for c in ("subject", "object", "site")],
    *[one(v.known_nodes, POPULATION, t, "unknown-population") for t in ("ptds", "amygdala", "healthy|male")],
    one(v.known_tags, SETTING, "familar", "unknown-setting"),
    one(v.known_tags, SETTING, "familiar|unfamiliar", "excluding-settings"),
    one(v.known_tags, SETTING, "alone|familiar|unfamiliar", "excluding-settings"),
    one(v.known_references, ("edges", 4, "reference"), "r9", "unknown-reference"),
    one(v.known_references, REFERENCE, "r2", "citation-reference"),
    one(v.known_references, REFERENCE, "", "citation-reference"),
    Case(
        v.known_references,
        {("edges", 2, "citation"): "1|2", ("edges", 2, "reference"): "r2|r1"},
        (("edges.csv", 2, "reference", "citation-reference"),),
    ),
    one(n.one_thing_a_name, ("nodes", 3, "synonyms"), "OT", "ambiguous-name"),
    one(n.one_thing_a_name, ("nodes", 3, "synonyms"), "AMY|oxt", "ambiguous-name"),
    one(n.one_thing_a_name, ("nodes", 3, "name"), "Anxiety_Disorder", "ambiguous-name"),
    one(n.one_thing_a_name, ("nodes", 3, "name_zh"), "催产素", "ambiguous-name"),
    one(n.one_thing_a_name, ("nodes", 3, "curie"), "chebi:7872", "ambiguous-name"),
    one(n.one_thing_a_name, ("nodes", 2, "synonyms"), "amygdala", "ambiguous-name"),
    Case(no_cycle, CIRCLE, tuple(("edges.csv", line, "predicate", "hierarchy-cycle") for line in (3, 5))),
    Case(
        no_cycle,
        {
            **{("edges", line, "predicate"): "part_of" for line in (3, 4, 5)},
            ("edges", 4, "effect"): "",
            ("edges", 4, "subject"): "anxiety-disorder",
            ("edges", 4, "object"): "spare",
            ("edges", 5, "subject"): "spare",
            ("edges", 5, "object"): "ptsd",
        },
        tuple(("edges.csv", line, "predicate", "hierarchy-cycle") for line in (3, 4, 5)),
    ),
]
LOOKUP_FAULTS = [
    Case(
        n.one_thing_a_name,
        {("nodes", 6, "id"): "OXYTOCIN", ("edges", 5, "subject"): "OXYTOCIN"},
        (("nodes.csv", 6, "id", "ambiguous-name"), ("nodes.csv", 6, "id", "id-form")),
    ),
    Case(
        n.one_thing_a_name,
        {("nodes", 6, "id"): "anxiety_disorder", ("edges", 5, "subject"): "anxiety_disorder"},
        (("nodes.csv", 6, "id", "ambiguous-name"),),
    ),
    Case(
        n.one_tag_a_name,
        {TAG_ID: "a_lone", ("contexts", 3, "id"): "a-lone"},
        (("contexts.csv", 4, "id", "ambiguous-name"),),
    ),
    one(n.one_tag_a_name, ("contexts", 4, "name"), "Unfamiliar", "ambiguous-name"),
    one(n.one_tag_a_name, ("contexts", 4, "name_zh"), "熟悉", "ambiguous-name"),
    one(n.disorders_and_populations, ("nodes", 5, "synonyms"), "Healthy", "ambiguous-name"),
    one(n.disorders_and_populations, ("nodes", 5, "name"), "青少年", "ambiguous-name"),
    one(n.own_words, WORD, "Beagle dog", "id-form"),
    one(n.own_words, ("words", 4, "word"), "p mol", "id-form"),
    one(n.own_words, WORD, "mouse", "ambiguous-name"),
    *[one(n.own_words, ("words", 3, "name"), t, "ambiguous-name") for t in ("Rats", "小鼠", "canine")],
    one(n.own_words, ("words", 3, "spellings"), "puppy|human", "ambiguous-name"),
    one(n.own_words, ("words", 3, "curie"), "NCBITaxon:10116", "ambiguous-name"),
    *[one(n.own_words, ("words", 3, "curie"), t, "curie-form") for t in ("DOID:4", "NCBITaxon:dog")],
    *[one(n.own_words, WIDER_WORD, t, "unknown-word") for t in ("dogs", "healthy")],
    one(n.own_words, ("words", 4, "broader"), "ng", "unknown-word"),
    one(n.own_words, WIDER_WORD, "beagle", "hierarchy-cycle"),
    Case(
        n.own_words,
        {("words", 2, "broader"): "beagle"},
        tuple(("words.csv", line, "broader", "hierarchy-cycle") for line in (2, 3)),
    ),
    Case(n.unique_ids, {WORD: "dog", WIDER_WORD: ""}, (("words.csv", 3, "word", "duplicate-id"),)),
    *[one(v.required, ("words", 4, column), "", "required") for column in ("word", "name")],
    one(v.known_references, ("audit", 2, "reference"), "r99", "unknown-reference"),
    Case(
        v.known_references,
        {("audit", 2, "citation"): "2", ("audit", 2, "reference"): "r1"},
        (("audit.csv", 2, "reference", "citation-reference"),),
    ),
]
LATER_GRAPH_FAULTS = [
    *[one(c.items, SYNONYMS, t, "formula-like-cell") for t in ("x|=1+1", "x|+1", "a|b|@c", "x| -1")],
    one(c.slug, TAG_ID, "a" * 201, "id-form"),
    one(c.slug, COHORT, "a" * 9_000, "id-form"),
    one(v.known_edges, ("audit", 2, "review_edges"), "findin", "unknown-edge"),
    one(v.known_edges, ("audit", 2, "review_edges"), "own", "wrong-layer"),
    one(v.known_edges, ("audit", 2, "paper_edges"), "finding", "wrong-layer"),
    one(v.wider_tags, BROADER, "familar", "unknown-setting"),
    one(v.wider_tags, ("contexts", 2, "broader"), "unfamiliar", "broader-in-group"),
    Case(  # the one between is of another group, and yet who is alone would be in no familiar place
        v.wider_tags,
        {("contexts", 2, "broader"): "alone", BROADER: "unfamiliar"},
        (("contexts.csv", 2, "broader", "broader-in-group"),),
    ),
    one(v.pooled_references, INCLUDES, "r1|r8", "unknown-reference"),
    one(v.pooled_references, INCLUDES, "r1||r2", "list-item"),
    one(no_cycle, BROADER, "alone", "hierarchy-cycle"),
    Case(
        no_cycle,
        {**WIDER, BROADER: "familiar", ("contexts", 3, "broader"): "alone"},  # the third hangs on the circle
        tuple(("contexts.csv", line, "broader", "hierarchy-cycle") for line in (2, 4)),
    ),
    one(no_cycle, INCLUDES, "r1|r3", "hierarchy-cycle"),
    Case(
        no_cycle,
        {("references", 2, "includes"): "r2", ("references", 3, "includes"): "r3", INCLUDES: "r1"},
        tuple(("references.csv", line, "includes", "hierarchy-cycle") for line in (2, 3, 4)),
    ),
]
X, SIDE, PLACED = ("places", 3, "x"), ("places", 3, "hemisphere"), ("places", 3, "node")
TERM, FIT = ("mappings", 2, "curie"), ("mappings", 2, "mapping")
AS_CURIE = {("nodes", 3, "curie"): "EFO:1", ("nodes", 3, "xrefs"): ""}
"""The mapped term is what the node is."""
ANNOTATION_FAULTS = [
    *[one(a.annotated_nodes, (kind, 2, "node"), "amygdla", "dangling-node") for kind in ("places", "mappings")],
    *[one(a.inside_the_brain, X, t, "outside-the-brain") for t in ("91", "23000")],
    *[one(a.inside_the_brain, ("places", 3, axis), "-127", "outside-the-brain") for axis in "yz"],
    one(a.inside_the_brain, X, "-1", "wrong-side"),
    Case(
        a.inside_the_brain,
        {SIDE: "left", ("places", 2, "hemisphere"): "midline"},
        (("places.csv", 3, "x", "wrong-side"),),
    ),
    one(c.size, X, "east", "number"),
    one(a.regions_are_placed, PLACED, "oxytocin", "no-region"),
    one(a.mapped_terms, TERM, "EFO:2", "unknown-identifier"),
    Case(a.mapped_terms, AS_CURIE, (("mappings.csv", 2, "mapping", "curie-not-exact"),)),
    Case(n.unique_ids, {SIDE: "left", X: "-23"}, (("places.csv", 3, "hemisphere", "duplicate-id"),)),
]
FAULTS = [
    *ANNOTATION_FAULTS,
    *LATER_GRAPH_FAULTS,
    *LOOKUP_FAULTS,
    *FORM_FAULTS,
    *CELL_FAULTS,
    *WORD_FAULTS,
    *ROW_FAULTS,
    *GRAPH_FAULTS,
]

SOUND = [
    *[one(c.cell_text, NOTE, t) for t in ("x" * 10_000, "a = b", "1 + 1", "−5 °C", "me@here", "催产素。", "")],
    one(c.cell_text, SAMPLE, "3"),
    *[one(c.decimal, DOSE, t) for t in ("0", "0.01", "18", "40", "18.0")],
    Case(c.decimal, {DOSE: "999999999999", ("edges", 2, "dose_max"): "999999999999"}),
    *[Case(c.size, {**MEASURED, LOW: t}) for t in ("-0.18", "0", "-0", "-999999999999", "-0.01", "0.47")],
    *[Case(c.word, {SIZE: "0.3", METRIC: name}) for name in names(WORDS["edges"]["effect_metric"])],
    *[one(c.slug, COHORT, t) for t in ("", "nijmegen-2010")],
    *[one(c.identifier, ("references", 4, "doi"), t) for t in ("10.1000/x", "https://doi.org/10.1000/X.")],
    *[one(c.identifier, ("references", 4, "pmid"), t) for t in ("12345", "PMID: 12345.0")],
    *[one(c.integer, SAMPLE, t) for t in ("0", "18", "123456789", "")],
    one(c.citation_numbers, CITED, "3|4"),
    *[
        one(c.word, ("edges", 2, column), name)
        for column, words in WORDS["edges"].items()
        if column not in {"predicate", "layer", "effect_metric", "tendency"}  # they call for other cells, tried below
        for name in names(words)
    ],
    *[one(c.word, ("nodes", 6, "category"), name) for name in names(WORDS["nodes"]["category"])],
    *[one(c.items, SYNONYMS, t) for t in ("", "OT", "OT|OXT", "O T|OT", "a|1-2", "a|x=1")],
    *[one(c.slug, TAG_ID, t) for t in ("a", "0", "c38-m-vmpfc.cem_1", "a" * 200)],
    *[one(c.identifier, DOI, t) for t in ("", "10.1000/x", "https://doi.org/10.1038/NPP.2011.138", "doi: 10.1000/x.")],
    *[one(c.identifier, PMID, t) for t in ("", "21796104", "PMID: 21796104", "21796104.0")],
    *[one(c.curie, CURIE, t) for t in ("", "UBERON:0001876", "icd11:QE84", "a.b:c/d#e")],
    one(c.curie, XREFS, "MESH:D1|DOID:2"),
    one(v.effect_and_predicate, ("edges", 2, "predicate"), "associated_with"),
    one(v.effect_and_predicate, ("edges", 2, "effect"), "unclear"),
    *[
        Case(v.effect_and_predicate, {("edges", 5, "predicate"): word.name})
        for word in WORDS["edges"]["predicate"]
        if not word.signed
    ],
    Case(v.dose, {("edges", 2, column): "" for column in ("dose_min", "dose_max", "dose_unit")}),
    *[one(v.dose, DOSE, t) for t in ("40", "9")],
    Case(v.effect_size, MEASURED),
    Case(v.effect_size, {SIZE: "-0.3", METRIC: "cohens_d"}),
    Case(v.effect_size, {**MEASURED, SIZE: "1.5"}),  # a size that was corrected may lie outside of its interval
    Case(v.effect_size, {**MEASURED, LOW: "0.47"}),
    *[one(v.tendency, TENDENCY, t) for t in ("", "increases", "decreases")],
    one(v.self_loop, ("edges", 2, "object"), "ptsd"),
    one(v.one_study, ("edges", 4, "reference"), "r1"),
    one(v.one_study, ("edges", 3, "layer"), "extended"),
    Case(v.one_study, {("edges", 4, "layer"): "review", ("edges", 4, "reference"): "r1|r2"}),
    one(v.required, ("nodes", 2, "description"), ""),
    *[one(c.section, SECTION, t) for t in ("0", "2", "1.2", "2.10", "")],
    *[one(c.no_date, SYNONYMS, t) for t in ("OT|May", "Oct 4", "SEPT2", "MARCH1", "D2", "1-2", "decision|2 days")],
    one(c.no_formula, ("references", 4, "year"), "2013"),
    *[one(c.no_date, PAGES, t) for t in ("1573-1578", "e12", "2-5", "S1", "A13-set", "1038–1042.e5", "1/2", "12.03")],
    one(n.one_tag_a_name, ("contexts", 4, "name"), "Alone"),  # its own id in other letters
    one(n.disorders_and_populations, ("nodes", 6, "name"), "adolescent"),  # a process is asked for in another place
    Case(n.own_words, {("edges", 2, "species"): "beagle", ("edges", 2, "dose_unit"): "pmol"}),
    *[one(n.own_words, WIDER_WORD, t) for t in ("", "rodent", "dog")],
    one(n.own_words, ("words", 2, "spellings"), "canine|Dog"),  # another case of itself
    one(n.unique_ids, TAG_ID, "amygdala"),  # an id of another file is another thing
    *[one(v.known_nodes, POPULATION, t) for t in ("", "healthy", "anxiety-disorder|healthy")],
    one(v.known_nodes, ("edges", 2, "site"), ""),
    *[one(v.known_tags, SETTING, t) for t in ("", "alone", "alone|familiar")],
    Case(v.known_references, {("edges", 2, "citation"): "1|2", ("edges", 2, "reference"): "r1|r2"}),
    one(v.known_references, ("edges", 2, "citation"), ""),
    *[one(v.known_edges, ("audit", 2, "paper_edges"), t) for t in ("", "own")],
    *[one(a.annotated_nodes, (kind, 2, "label"), "") for kind in ("places", "mappings")],
    *[one(a.inside_the_brain, X, t) for t in ("0", "2.5", "90")],
    Case(a.inside_the_brain, {SIDE: "midline", X: "-1"}),
    Case(a.regions_are_placed, {("nodes", 6, "category"): "BrainRegion", PLACED: "spare"}),
    *[one(a.mapped_terms, FIT, name) for name in names(WORDS["mappings"]["mapping"])],
    Case(a.mapped_terms, {**AS_CURIE, FIT: "exact"}),
    Case(v.wider_tags, WIDER),
    Case(v.wider_tags, {**WIDER, ("contexts", 3, "broader"): "alone"}),  # two of one group under one
    one(v.pooled_references, INCLUDES, "r1|r2"),
    Case(no_cycle, {INCLUDES: "r1|r2", ("references", 3, "includes"): "r1"}),  # a pooling of a pooling
    one(n.one_thing_a_name, SYNONYMS, "oxytocin|催产素|Oxytocin"),
    one(n.one_thing_a_name, XREFS, "UBERON:0001876"),  # a close identifier is no name
    Case(no_cycle, {**CIRCLE, ("edges", 5, "predicate"): "part_of"}),  # each hierarchy for itself
    Case(no_cycle, {**CIRCLE, ("edges", 5, "predicate"): "projects_to"}),  # regions may project to each other
]


def test_the_graph_of_these_tests_is_sound() -> None:
    """Before an edit nothing is wrong, so whatever is found comes from the edit."""
    assert problems(tables({})) == []
    assert incomplete(tables({})) == []


@pytest.mark.parametrize("case", FAULTS, ids=str)
def test_a_fault_is_found_where_it_is(case: Case) -> None:
    """File, line, column and rule, nothing else beside it, and how to fix it."""
    issues = problems(tables(case.edits))
    assert places(issues) == sorted(case.found)
    for issue in issues:
        assert issue.message
        assert issue.fix[:1].isupper()
        assert str(issue).startswith(f"{issue.file}:{issue.line}: column {issue.column}: {issue.rule}: ")
        assert issue.fix in str(issue)
        assert str(issue)[-1] in ".?"
        assert len(str(issue)) < 400  # a long cell is not read out
        assert not set(str(issue)) & set("\0\n\r\t")


@pytest.mark.parametrize("case", SOUND, ids=str)
def test_sound_data_passes(case: Case) -> None:
    """A rule that cries at sound data is as wrong as one that sleeps."""
    assert problems(tables(case.edits)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_has_a_fault_and_a_sound_case(rule: Callable[..., object]) -> None:
    """A new rule needs its cases here."""
    assert any(case.rule is rule for case in FAULTS)
    assert any(case.rule is rule for case in SOUND)
    assert rule.__doc__


def test_every_rule_name_is_shown_by_a_case() -> None:
    """One function may raise several names: each written in the source is found by a case."""
    sources = "".join(map(inspect.getsource, (a, c, v, n)))
    calls = (node for node in ast.walk(ast.parse(sources)) if isinstance(node, ast.Call))
    written = {
        call.args[1].value
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr == "issue" and isinstance(call.args[1], ast.Constant)
    }
    shown = {name for case in FAULTS for *_, name in case.found}
    assert len(written) > 15
    assert written <= shown | {"both-languages"}


def test_all_problems_come_at_once_in_the_order_of_files_and_lines() -> None:
    """Six different faults, six issues: nobody fixes one only to meet the next."""
    issues = problems(
        tables(
            {
                ("edges", 5, "object"): "amygdla",
                ("edges", 2, "sex"): "mal",
                ("edges", 2, "dose_unit"): "",
                ("edges", 3, "effect"): "increases",
                ("edges", 4, "note"): "=1+1",
                ("edges", 5, "id"): "own",
                ("nodes", 6, "curie"): "nothing",
                ("contexts", 4, "group"): "",
            }
        )
    )
    assert [(i.file, i.line, i.column, i.rule) for i in issues] == [
        ("contexts.csv", 4, "group", "required"),
        ("edges.csv", 2, "sex", "unknown-word"),
        ("edges.csv", 2, "dose_unit", "dose-without-unit"),
        ("edges.csv", 3, "effect", "effect-on-structural"),
        ("edges.csv", 4, "note", "formula-like-cell"),
        ("edges.csv", 5, "id", "duplicate-id"),
        ("edges.csv", 5, "object", "dangling-node"),
        ("nodes.csv", 6, "curie", "curie-form"),
    ]


def test_several_faults_of_one_row_are_all_named() -> None:
    """A row with six faults has six issues."""
    row = {"sex": "mal", "species": "humen", "sample_size": "x", "note": "@a", "setting": "nowhere", "site": "nowhere"}
    issues = problems(tables({("edges", 2, column): text for column, text in row.items()}))
    assert sorted(issue.column for issue in issues) == sorted(row)


@pytest.mark.parametrize(
    ("cell", "typed", "meant"),
    [
        (("edges", 2, "sex"), "mal", "male"),
        (("edges", 2, "sex"), "Female", "female"),
        (("edges", 2, "species"), "humans", "human"),
        (("edges", 2, "route"), "intra-nasal", "intranasal"),
        (("edges", 2, "predicate"), "afects", "affects"),
        (("edges", 2, "effect"), "no effect", "no_effect"),
        (("edges", 2, "dose_unit"), "iu", "IU"),
        (("nodes", 6, "category"), "brain region", "BrainRegion"),
        (("edges", 2, "subject"), "oxitocin", "oxytocin"),
        (("edges", 2, "site"), "amigdala", "amygdala"),
        (("edges", 2, "population"), "ptds", "ptsd"),
        (("edges", 2, "population"), "helthy", "healthy"),
        (("edges", 2, "setting"), "unfamilar", "unfamiliar"),
    ],
)
def test_a_typing_error_is_answered_with_the_word_that_was_meant(
    cell: tuple[str, int, str], typed: str, meant: str
) -> None:
    """Did you mean, by edit distance."""
    (issue,) = problems(tables({cell: typed}))
    assert issue.fix == f"Did you mean {meant}?"
    assert str(issue).endswith(f"Did you mean {meant}?")


@pytest.mark.parametrize(
    ("column", "typed", "meant"),
    [
        ("setting", "TSST", "social_stress_test"),
        ("setting", "Trier Social Stres Test", "social_stress_test"),
        ("setting", "特里尔社会应激实验", "social_stress_test"),
        ("subject", "posttraumatic stress disoder", "ptsd"),
        ("object", "创伤后应激障疑", "ptsd"),
        ("population", "posttraumatic stress disoder", "ptsd"),
        ("population", "healthy volunters", "healthy"),
    ],
)
def test_a_mistyped_name_of_what_the_builtin_graph_has_is_answered_as_in_a_question(
    graph: ox.EvidenceGraph, column: str, typed: str, meant: str
) -> None:
    """By its names in both languages, and a setting by its initials too: a file holds names as often as ids."""
    found = tables_of(record for records in graph.by_kind.values() for record in records.values())
    first, *others = found["edges"].rows
    found["edges"] = found["edges"]._replace(rows=(first._replace(cells={**first.cells, column: typed}), *others))
    (issue,) = [issue for issue in problems(found) if issue.column == column]
    assert issue.fix == f"Did you mean {meant}?"


def test_a_word_that_is_near_to_none_is_answered_with_the_list() -> None:
    """What may stand there is said in full."""
    (issue,) = problems(tables({("edges", 2, "regimen"): "qqqqqq"}))
    assert issue.fix == "Use one of single, repeated, chronic; an empty cell says that nothing is reported"


EFFECTS = "increases, decreases, no_effect, unclear"
NO_EFFECT = "an empty cell is for predicates without an effect"


@pytest.mark.parametrize(
    ("column", "text", "fix"),
    [
        ("analysis", "main", "Use one of secondary, subgroup, exploratory; an empty cell is the study's main result"),
        ("analysis", "all", "Empty the cell: that is the study's main result"),
        ("analysis", "none", "Empty the cell: that is the study's main result"),
        ("tendency", "0", "Use one of increases, decreases; an empty cell says that nothing is reported"),
        ("sex", "all", "Use one of male, female, both; an empty cell says that nothing is reported"),
        ("species", "any", "Empty the cell: that says that nothing is reported"),
        ("route", "不限", "Empty the cell: that says that nothing is reported"),
        ("population", "everyone", "Empty the cell: that says that nothing is reported"),
        ("setting", "any", "Empty the cell: that says that nothing is reported"),
        ("layer", "all", "Use one of review, primary, extended"),
        *(("effect", text, f"Use one of {EFFECTS}; {NO_EFFECT}") for text in ("none", "all", "qqqqqq")),
    ],
)
def test_no_word_is_advised_where_an_empty_cell_says_what_was_meant(column: str, text: str, fix: str) -> None:
    """What an empty cell says is told with the words; whoever studied anybody is not told to name somebody."""
    found = [issue for issue in problems(tables({("edges", 2, column): text})) if issue.column == column]
    assert [issue.fix for issue in found] == [fix]


@pytest.mark.parametrize("cell", [("edges", 2, "subject"), ("places", 2, "node"), ("mappings", 2, "node")], ids=str)
def test_no_file_takes_one_thing_for_another_mistyped(cell: tuple[str, int, str]) -> None:
    """Oxytocinase is an enzyme: whichever file names it, nobody is advised to write oxytocin."""
    found = [issue for issue in problems(tables({cell: "oxytocinase"})) if issue.rule == "dangling-node"]
    assert [issue.fix for issue in found] == ["Add it to nodes.csv first"]


@pytest.mark.parametrize("kind", RECORDS)
def test_a_second_use_of_an_id_names_the_first(kind: str) -> None:
    """The message of a duplicate leads to both places, also across files."""
    made = tables_of(RECORDS_OF_A_SOUND_GRAPH)
    again = Row("mine/added.csv", 7, made[kind].rows[0].cells)
    made[kind] = Table(kind, (*made[kind].rows, again))
    found = [issue for issue in problems(made) if issue.rule == "duplicate-id"]
    assert [(issue.file, issue.line, issue.column) for issue in found] == [("mine/added.csv", 7, RECORDS[kind].KEY[-1])]
    assert f"{kind}.csv:2" in found[0].message


def test_rules_that_compare_files_rest_while_a_file_is_unreadable() -> None:
    """Without its nodes every edge would dangle: the blame would fall on the wrong file."""
    made = {**tables({("edges", 2, "sex"): "mal"}), "nodes": Table("nodes", ())}
    assert {issue.rule for issue in problems(made)} >= {"dangling-node", "unknown-word"}
    assert [issue.rule for issue in problems(made, compare=False)] == ["unknown-word"]


@pytest.mark.parametrize(
    ("kind", "column"),
    [
        ("nodes", "name"),
        ("nodes", "name_zh"),
        ("contexts", "name"),
        ("contexts", "name_zh"),
        ("edges", "statement"),
        ("edges", "statement_zh"),
    ],
)
@pytest.mark.parametrize("text", ["", "　 "])
def test_the_curated_graph_owes_both_languages(kind: str, column: str, text: str) -> None:
    """Every name and every statement; blanks are no text."""
    issues = incomplete(tables({(kind, SPARE[kind], column): text}))
    assert places(issues) == [(f"{kind}.csv", SPARE[kind], column, "both-languages")]


@pytest.mark.parametrize("column", ["statement", "statement_zh"])
def test_a_statement_in_either_language_is_one(column: str) -> None:
    """Whoever writes Chinese alone is understood like who writes English alone."""
    assert not problems(tables({("edges", SPARE["edges"], column): ""}))


def test_records_become_tables_with_the_lines_they_would_have() -> None:
    """A graph built in Python is judged like a file: the header is line 1, each kind counts for itself."""
    made = tables_of(RECORDS_OF_A_SOUND_GRAPH)
    assert {kind: len(table.rows) + 1 for kind, table in made.items()} == SPARE
    for kind, table in made.items():
        assert [(row.file, row.line) for row in table.rows] == [(f"{kind}.csv", n) for n in range(2, SPARE[kind] + 1)]


def test_a_fault_that_several_rows_share_is_named_in_each_of_them() -> None:
    """A text of a column is judged once; every row that holds it hears of it, and no other row does."""
    issues = problems(tables({("edges", 2, "sex"): "mal", ("edges", 4, "sex"): "mal", ("edges", 4, "note"): "@a"}))
    assert [(issue.line, issue.column) for issue in issues] == [(2, "sex"), (4, "sex"), (4, "note")]


@given(st.text(max_size=12) | st.text("=+-@\x1f \n\x85ax", min_size=1, max_size=6))
def test_the_short_look_at_a_column_hides_no_cell(text: str) -> None:
    """Columns that look harmless are not read cell by cell: what the rule says of a cell is what a file is told."""
    row = tables({NOTE: text})["edges"].rows[0]
    alone = c.cell_text(row, "note", text) if text else None
    assert problems(tables({NOTE: text})) == ([alone] if alone else [])


def test_a_circle_of_two_files_is_told_to_the_later_one() -> None:
    """Nobody mends the builtin graph for a row of one's own."""
    parts = [structure("e1", "a", "b"), structure("e2", "b", "c")]
    tables = tables_of(graph_of(*parts).records())
    mine = Row("mine/edges.csv", 2, structure("x", "c", "a").to_row())
    tables["edges"] = Table("edges", (*tables["edges"].rows, mine))
    assert [(issue.file, issue.line, issue.rule) for issue in no_cycle(tables)] == [(mine.file, 2, "hierarchy-cycle")]
