"""A text finds what it may mean, whatever it names, the likeliest first, in either language."""

import pytest

import oxygraph as ox
from oxygraph.questions.search import KINDS, search
from program import ask

Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("amygdala", "node", "amygdala"),
        ("amygdela", "node", "amygdala"),
        ("杏仁核", "node", "amygdala"),
        ("Trier social stress test", "setting", "social_stress_test"),
        ("特里尔社会应激测试", "setting", "social_stress_test"),
        ("r38", "reference", "r38"),
        ("Koch 2014", "reference", "r37"),
        ("(Koch et al., 2014)", "reference", "r37"),
        ("Kock et al., 2014", "reference", "r37"),
        ("Koch 等，2014", "reference", "r37"),
        ("van Zuiden et al. (2017)", "reference", "r42"),
        ("van Zuidn 2017", "reference", "r42"),
        ("Palgi, Klein & Shamay-Tsoory, 2016", "reference", "r40"),
        ("http://purl.obolibrary.org/obo/UBERON_0001876", "node", "amygdala"),
        ("icd10cm_F40.210", "node", "spider-phobia"),
        ("koch2014", "reference", "r37"),
        ("van Zuiden et al. 2017 [42]", "reference", "r42"),
        ("［42］", "reference", "r42"),
        ("[42]", "reference", "r42"),
        ("2014 koch", "reference", "r37"),
        ("Kosh 2014", "reference", "r37"),
        ("https://doi.org/10.1016/J.PSYNEUEN.2015.11.008", "reference", "r40"),
        ("PMID: 26671007", "reference", "r40"),
        ("compassion toward women among patients", "reference", "r40"),
        ("c40-f-compassion", "statement", "c40-f-compassion"),
        ("women with PTSD, oxytocin increased compassion", "statement", "c40-f-compassion"),
        ("女性PTSD患者用催产素后更富同情心", "statement", "c40-f-compassion"),
    ],
)
def test_the_likeliest_comes_first(typed: str, kind: str, name: str, graph: ox.EvidenceGraph) -> None:
    """By any spelling, by author and year, by an identifier however it was copied, by words of a sentence."""
    first = search(graph, typed)[0]
    assert (first.kind, first.record.key) == (kind, name)


def test_numbers_in_brackets_are_those_of_the_review(graph: ox.EvidenceGraph) -> None:
    """As answers print them, several at once; a number that the review does not have is nobody's."""
    assert [found.id for found in search(graph, "[3, 4]")] == ["r03", "r04"]
    assert search(graph, "[4242]") == search(graph, f"[{'4' * 5000}]") == []


def test_names_come_before_papers_and_papers_before_sentences(graph: ox.EvidenceGraph) -> None:
    """Where they fit alike; a word that is only spelled alike comes last."""
    found = [one.kind for one in search(graph, "fear extinction", 50)]
    assert {*found} == {*KINDS}
    assert [found.index(kind) for kind in ("node", "reference", "statement")] == sorted(
        found.index(kind) for kind in ("node", "reference", "statement")
    )
    assert [one.record.key for one in search(graph, "compassion women")][-2:] == ["compassion", "female-sex"]


@pytest.mark.parametrize("typed", ["amygdala", "amygdela", "stress", "杏仁", "oxytocin", "CeM"])
def test_nodes_are_those_of_the_graph_in_its_order(typed: str, graph: ox.EvidenceGraph) -> None:
    """What `graph.search` and the page find; other kinds stand between them and change nothing."""
    nodes = [one.record for one in search(graph, typed, 2000) if one.kind == "node"]
    assert nodes == graph.search(typed, 2000)


@pytest.mark.parametrize("typed", ["", "  ", "-", "qqqqqqqqqqq"])
def test_nothing_is_found_where_nothing_is_meant(typed: str, graph: ox.EvidenceGraph) -> None:
    """Blanks and hyphens are no text."""
    assert search(graph, typed) == []


@pytest.mark.parametrize("typed", ["amygdala", "2016", "stress", "催产素"])
def test_a_limit_keeps_the_first(typed: str, graph: ox.EvidenceGraph) -> None:
    """However few are asked for."""
    every = search(graph, typed, 100)
    for limit in (1, 3, 20):
        assert search(graph, typed, limit)[:1] == every[:1]
        assert len(search(graph, typed, limit)) == min(limit, len(every))


def test_json_has_a_list_for_each_kind_and_one_order(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """The nodes are the list they always were; `found` names what the rows name."""
    document = ask(capsys, "search", "fear extinction", "--format", "json").document
    assert [node["id"] for node in document["nodes"]] == [node.id for node in graph.search("fear extinction")]
    assert [one["id"] for one in document["found"]] == [one.record.key for one in search(graph, "fear extinction")]
    rows = ask(capsys, "search", "fear extinction", "--format", "csv").out.splitlines()
    assert rows[0].split(",")[:2] == ["id", "kind"]
    assert [row.partition(",")[0] for row in rows[1:]] == [one["id"] for one in document["found"]]
    assert all(document[f"{one['kind']}s"] for one in document["found"])


def test_a_person_reads_it_in_the_language(capsys: Captured) -> None:
    """Names, sentences and kinds; a retracted paper says so."""
    for lang, words in (("en", ("finding", "In women with PTSD")), ("zh", ("结果", "女性PTSD患者"))):
        shown = ask(capsys, "--lang", lang, "search", "c40-f-compassion", "--format", "md").out
        assert all(word in shown for word in words)
    (name,) = (paper.id for paper in ox.read_graph().references.values() if paper.retracted)
    assert "retracted" in ask(capsys, "search", name, "--format", "md").out


@pytest.mark.parametrize("typed", ["social anxeity", "socail anxiety", "Social Anxiety", "social anxiety"])
def test_the_symptom_and_the_disorder_are_found_the_symptom_first(typed: str, graph: ox.EvidenceGraph) -> None:
    """Two letters that changed places hide neither; what is only a little alike does not come before them."""
    found = [hit.id for hit in ox.search(graph, typed, 4, kinds="node")]
    assert found[:2] == ["social-anxiety", "sad"]
    assert "environmental-factors" not in found


@pytest.mark.parametrize("typed", ["social anxeity", "socail anxiety"])
def test_a_hint_names_the_symptom_and_the_disorder(typed: str, graph: ox.EvidenceGraph) -> None:
    """And nothing that shares a word alone."""
    with pytest.raises(ox.UnknownNameError) as refused:
        graph.node(typed)
    assert refused.value.suggestions[:2] == ("social-anxiety", "sad")
    assert not {"social-competence", "environmental-factors"} & set(refused.value.suggestions)


def test_nought_is_all_on_the_command_line_too(capsys: Captured) -> None:
    """As everywhere else a limit is asked for."""
    every = ask(capsys, "search", "fear", "--limit", "0", "--format", "tsv").out.splitlines()
    assert every == ask(capsys, "search", "fear", "--limit", "100000", "--format", "tsv").out.splitlines()
    assert len(every) > len(ask(capsys, "search", "fear", "--format", "tsv").out.splitlines()) == 21
