"""The four records: frozen, from a row of text and back without a change; numbers have one spelling."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build import finding, structure
from oxygraph.errors import InvalidDataError, Issue, OxyGraphError, QuestionError, UnknownNameError
from oxygraph.evidence.cells import LISTS, number_text
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import ContextTag, Edge, Node, Record, Reference
from oxygraph.evidence.vocabulary import PREDICATES, WORDS, Word
from strategies import records


@given(records())
def test_a_record_made_of_its_row_is_the_same_record(record: Record) -> None:
    """No column is lost, no type changes."""
    again = type(record).from_row(record.to_row())
    assert again == record
    assert type(again) is type(record)
    assert again.to_row() == record.to_row()


@given(records())
def test_a_row_is_plain_text_in_the_order_of_the_columns(record: Record) -> None:
    """What a CSV file holds."""
    row = record.to_row()
    assert tuple(row) == record.columns()
    assert {type(text) for text in row.values()} == {str}


def test_the_columns_are_those_of_the_data_model() -> None:
    """Other people's checks read these names; a column that moves is a change of the format."""
    assert Node.columns() == tuple("id category name name_zh synonyms curie xrefs description".split())  # noqa: SIM905
    assert Edge.columns() == tuple(
        "id subject object predicate effect subject_aspect object_aspect sex species population dose_min dose_max "  # noqa: SIM905
        "dose_unit dose_response route site regimen setting evidence_type analysis effect_size effect_metric ci_low "
        "ci_high tendency certainty sample_size layer citation reference section statement statement_zh note".split()
    )
    assert ContextTag.columns() == tuple("id group broader control name name_zh description".split())  # noqa: SIM905
    assert Reference.columns() == tuple(
        "id citation title authors year journal volume pages doi pmid identifier_verified match_confidence "  # noqa: SIM905
        "status cohort includes note".split()
    )


@pytest.mark.parametrize("kind", RECORDS)
def test_every_closed_word_list_belongs_to_a_column(kind: str) -> None:
    """A list for a column that no record has would check nothing."""
    assert set(WORDS[kind]) <= set(RECORDS[kind].columns())
    assert f"{kind}.csv" == RECORDS[kind].FILE


def test_cells_become_what_they_mean() -> None:
    """Lists, numbers, whole numbers; an empty cell is nothing reported, never a zero."""
    row = finding("e", "a", "b").to_row()
    row |= {"dose_min": "0", "dose_max": "0.50", "sample_size": "18", "citation": "1|38", "population": "ptsd|healthy"}
    edge = Edge.from_row(row)
    assert (edge.dose_min, edge.dose_max, edge.sample_size) == (0.0, 0.5, 18)
    assert edge.citation == (1, 38)
    assert edge.population == ("ptsd", "healthy")
    assert (edge.setting, edge.reference, edge.sex) == ((), (), "")
    assert Edge.from_row(finding("e", "a", "b").to_row()).dose_min is None


def test_a_row_without_a_column_is_an_error() -> None:
    """Nothing is filled in by guessing."""
    row = finding("e", "a", "b").to_row()
    del row["sex"]
    with pytest.raises(KeyError, match="sex"):
        Edge.from_row(row)


@pytest.mark.parametrize(
    "record",
    [
        Node("a", "Process", "a"),
        finding("e", "a", "b"),
        ContextTag("t", "group", name="tag"),
        Reference("r"),
        Issue("f", 1, "c", "r", "m", "d"),
    ],
)
def test_records_are_frozen(record: Record | Issue) -> None:
    """A finding that was read stays what was read."""
    for name in ("id", "note", "file", "new"):
        with pytest.raises(AttributeError):
            setattr(record, name, "other")
    assert isinstance(hash(record), int)


@pytest.mark.parametrize(
    ("number", "text"),
    [(24.0, "24"), (0.01, "0.01"), (0.0, "0"), (100.0, "100"), (2.50, "2.5"), (1e6, "1000000"), (1e-7, "0.0000001")],
)
def test_a_number_is_written_without_exponent_and_spare_zeros(number: float, text: str) -> None:
    """Never 24.0, never 1e-07, and the zeros of a hundred stay."""
    assert number_text(number) == text


@given(st.decimals(min_value=0, max_value=10**9, places=6))
def test_a_number_that_is_written_reads_as_the_same_number(number: Decimal) -> None:
    """Any dose of up to six places."""
    value = float(number)
    text = number_text(value)
    assert float(text) == value
    assert "e" not in text.lower()
    assert number_text(float(text)) == text


@pytest.mark.parametrize("predicate", PREDICATES, ids=lambda word: word.name)
def test_a_predicate_says_whether_its_edges_carry_an_effect(predicate: Word) -> None:
    """Signed are `affects` and `associated_with`, all others are structure."""
    assert structure("e", "a", "b", predicate.name).signed == (predicate.name in {"affects", "associated_with"})


@pytest.mark.parametrize(
    ("edge", "studies"),
    [
        (finding("e", "a", "b", reference=("r1", "r2")), {"r1", "r2"}),
        (finding("e", "a", "b"), {"review"}),
        (finding("e", "a", "b", layer="primary", reference=("r1",)), {"r1"}),
        (structure("e", "a", "b"), set()),
        (structure("e", "a", "b")._replace(reference=("r1",)), {"r1"}),
    ],
)
def test_a_finding_rests_on_its_references_or_on_the_reviews_own_word(edge: Edge, studies: set[str]) -> None:
    """Two edges with one reference are one study; uncited anatomy is nobody's."""
    assert edge.studies == studies


def test_a_retracted_publication_says_so() -> None:
    """Only the status counts."""
    assert Reference("r", status="retracted").retracted
    assert not Reference("r").retracted


def test_every_list_column_is_a_tuple_in_its_record() -> None:
    """The names in `LISTS` are columns, and empty they are the empty tuple."""
    made = [kind.from_row(dict.fromkeys(kind.columns(), "")) for kind in Record.__subclasses__()]
    empty = {column for record in made for column in record.columns() if getattr(record, column) == ()}
    assert empty == {*LISTS, "citation"}


def test_errors_are_one_tree_and_say_what_they_carry() -> None:
    """One `except OxyGraphError` catches all; a name error suggests, a data error has a line for each issue."""
    unknown = UnknownNameError("node", "amygdla", ["amygdala", "cem"])
    assert isinstance(unknown, QuestionError)
    assert issubclass(InvalidDataError, OxyGraphError)
    assert str(unknown) == "no node is called 'amygdla'. Did you mean amygdala or cem?"
    assert str(UnknownNameError("node", "qqq")) == "no node is called 'qqq'."
    issues = [
        Issue("edges.csv", 12, "sex", "unknown-word", "'mal' is no sex", "Did you mean male?"),
        Issue("edges.csv", 0, "", "empty-file", "the file is empty", "Write at least the header row"),
    ]
    wrong = InvalidDataError(iter(issues))
    assert wrong.issues == tuple(issues)
    assert str(wrong).splitlines() == [
        "edges.csv:12: column sex: unknown-word: 'mal' is no sex. Did you mean male?",
        "edges.csv: empty-file: the file is empty. Write at least the header row.",
    ]
    with pytest.raises(OxyGraphError):
        EvidenceGraph([], [finding("e", "a", "b")])
