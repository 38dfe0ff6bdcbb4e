"""The Python half of the page: what is packed into it, what it opens on, how it is written, and its command."""

import base64
import gzip
import hashlib
import json
import re
import zlib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import oxygraph as ox
from build import finding, graph_of, up
from oxygraph.evidence.cells import content_of
from oxygraph.evidence.context import Context
from oxygraph.evidence.names import ALIKE, CLOSE, CORRECTED, LONG, NAMED, WITHIN
from oxygraph.evidence.records import Discrepancy, Edge, Reference
from oxygraph.evidence.spelling import CUTOFF, GAPS, HINT, SHORTEST, simplified, traditional
from oxygraph.evidence.vocabulary import LAYERS, POPULATIONS, SIGNED, WORDS, names
from oxygraph.page.document import page_document, vocabulary
from oxygraph.page.packing import deflated, packed
from oxygraph.report.looks import LOOKS
from oxygraph.report.sentences import OUTCOMES
from pages import carried
from program import ask
from strategies import whole_graphs

Table = dict[str, Any]
Captured = pytest.CaptureFixture[str]


def unpacked(table: Table) -> list[dict[str, object]]:
    """The rows of a packed table, by the rule that the page goes by."""
    columns = {
        name: column if isinstance(column, list) else [column["words"][at] for at in column["at"]]
        for name, column in table["columns"].items()
    }
    return [{name: column[place] for name, column in columns.items()} for place in range(table["length"])]


def data(made: ox.Page) -> dict[str, Any]:
    """What the page carries, as its script will read it."""
    return carried(made.html)


def element(made: ox.Page, start: str) -> str:
    """The text of an element of the page."""
    return made.html.split(start, 1)[1].split("</script>", 1)[0]


# --- packing ----------------------------------------------------------------------------------------------------------

CELLS = st.sampled_from(["", "male", "female", "中文"]) | st.text(max_size=5) | st.integers() | st.none()


@given(st.lists(st.fixed_dictionaries({"id": st.text(max_size=3), "sex": CELLS, "note": CELLS}), max_size=30))
def test_what_is_packed_comes_out_again(rows: list[dict[str, object]]) -> None:
    """Also after the way through JSON; whether a column's words recur or not."""
    assert unpacked(json.loads(json.dumps(packed(rows)))) == rows


def test_a_column_of_few_words_is_written_once() -> None:
    """One of as many words as cells stays as it is."""
    table = packed([{"id": str(number), "sex": "male"} for number in range(9)])
    assert table["columns"] == {"id": [str(n) for n in range(9)], "sex": {"words": ["male"], "at": [0] * 9}}


@given(st.lists(CELLS, max_size=30))
def test_what_is_deflated_is_the_same_letters_each_time(cells: list[object]) -> None:
    """Letters that end no element, whatever the data; the same data, the same letters."""
    text = deflated(cells)
    assert re.fullmatch(r"[\w+/]+=*", text, re.ASCII)
    assert json.loads(zlib.decompress(base64.b64decode(text))) == cells
    assert deflated(list(cells)) == text


@settings(max_examples=40)
@given(whole_graphs())
def test_every_cell_of_a_graph_is_in_its_page(graph: ox.EvidenceGraph) -> None:
    """Nodes, edges, tags and publications, in their order, whatever their texts; the rest is how they look."""
    start, *_, end = sorted(graph.nodes)
    held = data(ox.page(graph, start, end))
    nodes = {row["id"]: row for row in unpacked(held["nodes"])}
    assert list(nodes) == list(graph.nodes)
    for node in graph.nodes.values():
        row = {key: value for key, value in node.to_row().items() if key not in {"name", "xrefs"}}
        assert nodes[node.id].items() >= row.items() | {("label", node.name)}
    edges = [{**row, "subject": row.pop("from"), "object": row.pop("to")} for row in unpacked(held["edges"])]
    assert [{key: row[key] for key in Edge.columns()} for row in edges] == [e.to_row() for e in graph.edges.values()]
    assert unpacked(held["contexts"]) == [tag.to_row() for tag in graph.contexts.values()]
    assert [row["id"] for row in unpacked(held["references"])] == list(graph.references)


# --- the document -----------------------------------------------------------------------------------------------------


def test_the_page_knows_every_word_of_every_list() -> None:
    """In the order of the lists, with what lies above it and whether it is signed; every category has a look."""
    lists: dict[str, Any] = vocabulary()["lists"]  # type: ignore[assignment]  # plain data
    for column, words in {**WORDS["edges"], **WORDS["nodes"], "population": POPULATIONS}.items():
        assert [word["name"] for word in lists[column]] == list(names(words))
        assert {word["name"]: word["broader"] for word in lists[column] if "broader" in word} == {
            word.name: word.broader for word in words if word.broader
        }
    assert {word["name"] for word in lists["predicate"] if word.get("signed")} == SIGNED
    people = {word.name for word in POPULATIONS if word.human}
    assert {word["name"] for word in lists["population"] if word.get("human")} == people
    assert LOOKS.keys() == {word["name"] for word in lists["category"]}
    assert len({(look.shape, look.colour) for look in LOOKS.values()}) == len(LOOKS)


def test_the_page_knows_every_column_of_every_record(graph: ox.EvidenceGraph) -> None:
    """In order, with what it holds; words of one's own stand in the lists."""
    columns: dict[str, Any] = vocabulary()["columns"]  # type: ignore[assignment]  # plain data
    for kind, records in graph.by_kind.items():
        if kind != "words":  # they are in the word lists already
            assert list(columns[kind]) == list(next(iter(records.values())).columns())
    assert columns["audit"] == {name: content_of(name) for name in Discrepancy.columns()}
    assert columns["edges"]["citation"] == "integers"


def test_the_page_says_everything_that_an_answer_says() -> None:
    """Every reason, kind, strength and outcome has its word; what English and Chinese put in order stays in order."""
    known: dict[str, Any] = vocabulary()
    said = {*known["english"]} | {*known["chinese"]}
    codes = {*known["kinds"], *known["strengths"], *(f"because_{rule}" for rule in SILENT)}
    assert codes <= said
    assert codes <= {*known["chinese"]}
    assert [word for word, *_ in known["outcomes"]] == list(OUTCOMES)
    assert {*known["suggests"]["hit_rates"]} == {*known["kinds"]}
    paper = Reference("p", doi="10.1/x", pmid="5")
    assert [link.format(doi=paper.doi, pmid=paper.pmid) for link in known["links"]] == list(paper.links)


def test_the_page_looks_for_names_as_python_does() -> None:
    """What is near enough, how long a word is, and how names rank: nothing of it is written in the page's engine."""
    numbers = vocabulary()["spelling"]
    assert isinstance(numbers, dict)
    near = {"gaps": GAPS, "cutoff": CUTOFF, "hint": HINT}
    pairs = "".join(f"{key}{value}" for key, value in traditional().items())
    assert numbers.pop("traditional") == pairs
    ranks = {"corrected": CORRECTED, "close": CLOSE, "named": NAMED, "alike": ALIKE, "within": WITHIN}
    assert numbers == {**near, **ranks, "long": LONG, "shortest": [*SHORTEST]}


def pairs_of(made: ox.Page) -> dict[str, str]:
    """Traditional character → simplified one, as a page carries them."""
    sent: str = data(made)["vocabulary"]["spelling"]["traditional"]
    return dict(zip(sent[::2], sent[1::2], strict=True))


def test_the_page_carries_the_characters_that_its_own_texts_may_be_written_in(graph: ox.EvidenceGraph) -> None:
    """Those of names that stand in it in either form, and no others: the table is long."""
    gland = ox.Node("a", "Process", "the gland", "嚙體", ("颱风",))
    few, all_of_it = pairs_of(ox.page(graph_of(up("1", "a", "b"), nodes=[gland]))), pairs_of(ox.page(graph))
    assert {"嚙": "啮", "體": "体", "颱": "台", "臺": "台", "風": "风"}.items() <= few.items() <= traditional().items()
    assert len(few) < len(all_of_it) < len(traditional()) / 4
    known = str.maketrans(all_of_it)
    for record in graph.records():
        text = "".join(record.to_row().values())
        assert text.translate(known) == simplified(text)


def test_a_graph_without_oxytocin_and_ptsd_opens_on_its_most_studied_pair() -> None:
    """Nothing but a graph is needed; what is named is kept."""
    graph = graph_of(up("1", "a", "b"), up("2", "b", "c"), up("3", "b", "c"))
    question = ox.page(graph).answer.question
    assert (question.source, question.target) == ("b", "c")
    question = ox.page(graph, "a").answer.question
    assert (question.source, question.target) == ("a", "b")
    with pytest.raises(ox.QuestionError, match="no finding begins or ends at a: name the other end, too"):
        ox.page(graph, target="a")
    with pytest.raises(ox.QuestionError, match="the graph has no finding that a page could open on"):
        ox.page(graph.only(()))


SILENT = (
    *("anatomy", "speculative", "retracted", "control", "hearsay", "audited"),
    *("pooled", "other_species", "less_specific", "secondary", "weaker_design"),
)


UNSAID = {"found_too": {"design"}}
"""What English need not say again: `2 trials found more, 1 found less`; Chinese counts nothing without its noun."""


def test_the_vocabulary_is_plain_data_and_speaks_both_languages() -> None:
    """No sentence lacks a language, and both ask for the same values."""
    known = vocabulary()
    assert json.loads(json.dumps(known)) == known
    sentences: dict[str, list[str]] = known["sentences"]  # type: ignore[assignment]  # plain data
    for name, texts in sentences.items():
        english, chinese = (set(re.findall(r"{(\w+)}", text)) for text in texts)
        assert english | UNSAID.get(name, set()) == chinese, name
        assert texts[0], name


def test_the_differences_of_review_and_paper_are_in_the_page(graph: ox.EvidenceGraph) -> None:
    """Each with its sentences and the findings it is about, nobody having asked for them."""
    held = {row["id"]: row for row in unpacked(data(ox.page(graph))["audit"])}
    assert held.keys() == graph.audit.keys()
    for found in graph.audit.values():
        assert held[found.id] == found.to_row()


def test_what_the_page_opens_on_is_the_question(graph: ox.EvidenceGraph) -> None:
    """Names in any spelling have become ids; what is not fixed is not said."""
    asked: dict[str, Any] = {"sex": "female", "dose": 24.0, "dose_unit": "IU", "setting": ["unfamiliar_environment"]}
    made = ox.page(
        graph, "催产素", "post-traumatic stress disorder", layers=["extended", "review"], max_hops=3, **asked
    )
    start = {"from": "oxytocin", "to": "ptsd", "hops": 3, "layers": ["review", "extended"], "lang": "en", **asked}
    assert data(made)["start"] == start
    answer = ox.answer(graph, "oxytocin", "ptsd", layers=["review", "extended"], max_hops=3, **asked)
    assert ox.answer_hash(made.answer) == ox.answer_hash(answer)
    chinese = ox.page(graph, lang="zh")
    usual = {"from": "oxytocin", "to": "ptsd", "hops": 4, "layers": [*names(LAYERS)], "lang": "zh"}
    assert data(chinese)["start"] == usual
    assert '<html lang="zh-Hans">' in chinese.html


def test_the_document_alone_is_plain_data(graph: ox.EvidenceGraph) -> None:
    """So that another drawing library needs nothing else."""
    question = ox.Question("oxytocin", "ptsd", Context(), ("review",), 4)
    document = page_document(graph, question, "en")
    assert json.loads(json.dumps(document)).keys() == document.keys()
    assert data(ox.page(graph)).keys() == {*document, "nodes", "edges"}


@pytest.mark.parametrize(
    "asked",
    [{"source": "oxytocine"}, {"target": "PTSDD"}, {"sex": "mail"}, {"layers": ["gossip"]}, {"setting": ["nowhere"]}],
    ids=str,
)
def test_an_unknown_name_is_refused(graph: ox.EvidenceGraph, asked: dict[str, Any]) -> None:
    """As `answer` refuses it, before anything is made."""
    with pytest.raises(ox.UnknownNameError) as refused:
        ox.answer(graph, **{"source": "oxytocin", "target": "ptsd", **asked})
    with pytest.raises(ox.UnknownNameError, match=re.escape(str(refused.value))):
        ox.page(graph, **asked)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"max_hops": 7}, "paths of up to 6 steps, not 7"),
        ({"max_hops": 0}, "max_hops is a whole number of steps, one or more"),
        ({"target": "oxytocin"}, "a path needs two ends, and both are oxytocin"),
        ({"dose": 24.0}, "a dose goes with its unit"),
    ],
    ids=str,
)
def test_a_question_without_sense_is_refused(graph: ox.EvidenceGraph, asked: dict[str, Any], said: str) -> None:
    """More steps than the page offers, none, one end only, a dose without unit."""
    with pytest.raises(ox.QuestionError, match=said):
        ox.page(graph, **asked)


# --- the file ---------------------------------------------------------------------------------------------------------


def policy_hash(text: bytes) -> str:
    """The name of an inline text in a policy."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text).digest()).decode()}'"


def test_the_policy_names_the_library_that_lies_in_the_package(graph: ox.EvidenceGraph) -> None:
    """And the page's own scripts and style, and nothing else; its script lies packed, what unpacks it is to be read."""
    made = ox.page(graph)
    (vendored,) = (Path(str(files("oxygraph"))) / "page" / "vendor").glob("*.js.gz")
    library = gzip.decompress(vendored.read_bytes())
    assert gzip.decompress(base64.b64decode(element(made, 'id="library">'))) == library
    assert b"vis-network" in library[:500]
    opening = element(made, "</script>\n<script>").encode()
    script = (Path(str(files("oxygraph"))) / "page" / "script.js").read_bytes()
    assert zlib.decompress(base64.b64decode(element(made, 'id="script">'))) == script
    style = made.html.split("<style>", 1)[1].split("</style>", 1)[0].encode()
    found = {name: set(words.split()) for name, words in re.findall(r"(script-src|style-src) ([^;]+)", made.html)}
    assert found["script-src"] == {policy_hash(library), policy_hash(script), policy_hash(opening)}
    assert found["style-src"] == {policy_hash(style)}


def test_a_page_is_written_whole_or_not_at_all(graph: ox.EvidenceGraph, tmp_path: Path) -> None:
    """UTF-8 whatever the locale; folders are made; where writing fails, what stood there still does."""
    made = ox.page(graph_of(finding("a", "x", "y")), "x", "y")
    path = tmp_path / "new" / "催产素.html"
    assert made.write(path) == path
    assert path.read_bytes().decode() == made.html
    assert ox.page(graph).write(str(path)).read_text("utf-8") != made.html
    (tmp_path / "folder.html").mkdir()
    for place in (path / "page.html", tmp_path / "folder.html", tmp_path / f"{'x' * 300}.html"):
        before = sorted(tmp_path.rglob("*"))
        with pytest.raises(OSError, match=re.escape(str(path if place.parent == path else place))):
            made.write(place)
        assert sorted(tmp_path.rglob("*")) == before


# --- the command ------------------------------------------------------------------------------------------------------


def test_the_command_writes_the_page_that_python_makes(
    capsys: Captured, graph: ox.EvidenceGraph, curated: Path, tmp_path: Path
) -> None:
    """It opens on the question of its options; one line on stderr says what came of it; a Chinese name is a name."""
    path = tmp_path / "女性 催产素.html"
    question = ("--from", "催产素", "--to", "PTSD", "--sex", "female", "--layer", "primary", "--max-hops", "3")
    done = ask(capsys, "--graph", str(curated), "--lang", "zh", "page", str(path), *question)
    options: dict[str, Any] = {"sex": "female", "layers": ["primary"], "max_hops": 3, "lang": "zh"}
    assert path.read_text("utf-8") == ox.page(graph, **options).html
    assert (done.code, done.out) == (0, "")
    assert re.fullmatch(rf"{re.escape(str(path))}：\d+ kB，\d+ 个节点，\d+ 条证据\n", done.err)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--to", "ptsdd"), "Did you mean ptsd?"),
        (("--from", "oxytocine"), "Did you mean oxytocin"),
        (("--sex", "femal"), "Did you mean female?"),
        (("--max-hops", "7"), "7 is not in the range"),
        (("--from", "ptsd"), "a path needs two ends"),
        (("--dose", "24"), "a dose goes with its unit"),
    ],
)
def test_a_question_the_command_cannot_ask_is_exit_code_2(
    capsys: Captured, tmp_path: Path, options: tuple[str, str], said: str
) -> None:
    """And writes nothing."""
    done = ask(capsys, "page", str(tmp_path / "page.html"), *options)
    assert done.code == 2
    assert said in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(capsys: Captured, tmp_path: Path) -> None:
    """A folder is a mistake of whoever asks (2), anything else is the system's word (1); no file is left behind."""
    folder = ask(capsys, "page", str(tmp_path))
    assert (folder.code, "is a directory" in folder.err) == (2, True)
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    for place in (tmp_path / "file" / "page.html", tmp_path / f"{'x' * 300}.html"):
        done = ask(capsys, "page", str(place))
        assert done.code == 1
        assert str(tmp_path) in done.err
        assert "Traceback" not in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
