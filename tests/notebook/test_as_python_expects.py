"""What Python users hold in their hands: typed questions, results that show themselves, frames, copies."""

import copy
import inspect
import pickle
import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pandas as pd
import pytest

import oxygraph as ox
from build import down, finding, graph_of, up
from each import each
from oxygraph.errors import StoreError
from oxygraph.exports.formats import EXTRACTS, FORMATS, writer_named
from oxygraph.notebook.rows import Rows
from oxygraph.stores.base import Store
from oxygraph.stores.embedded import EmbeddedStore
from program import surroundings

WORDS = ("sex", "species", "population", "dose_unit", "route", "regimen")
KEYS = ("sex", "species", "population", "dose", "dose_unit", "route", "regimen", "setting")
ASKING = (ox.answer, ox.compare, ox.plot, ox.page, ox.conflicts, ox.findings, ox.references)


@pytest.fixture(name="found", scope="module")
def answered(graph: ox.EvidenceGraph) -> ox.Answer:
    """An answer with everything in it."""
    return ox.answer(graph, "oxytocin", "ptsd", sex="female")


def said(code: str, cwd: Path) -> str:
    """What another interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, cwd=cwd, env=surroundings()
    )
    return done.stdout


# --- asking -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("function", ASKING, ids=lambda function: function.__name__)
def test_the_signature_names_the_keys(function: object) -> None:
    """For `help`, and for whatever completes."""
    assert callable(function)
    parameters = inspect.signature(function).parameters
    assert [name for name in parameters if name in KEYS] == list(KEYS)
    assert not [p for p in parameters.values() if p.kind is inspect.Parameter.VAR_KEYWORD]


def test_a_key_that_is_none_is_refused_with_those_there_are(graph: ox.EvidenceGraph) -> None:
    """Here the type checker is held to it, too: without the comments it would complain, and they may not be idle."""
    with pytest.raises(ox.QuestionError, match="'gender' is none of the keys of a context: sex, species, pop"):
        ox.answer(graph, "oxytocin", "ptsd", gender="female")  # type: ignore[call-arg]
    with pytest.raises(ox.QuestionError, match="'gender'"):
        ox.compare(graph, "oxytocin", "ptsd", "sex", gender="female")  # type: ignore[call-arg]
    with pytest.raises(ox.QuestionError, match="'gender'"):
        ox.plot("ladder", graph, "oxytocin", "ptsd", gender="female")  # type: ignore[call-arg]
    with pytest.raises(ox.QuestionError, match="'gender'"):
        graph.context(gender="female")  # type: ignore[call-arg]
    with pytest.raises(ox.QuestionError, match="'gender'"):
        ox.findings(graph, gender="female")  # type: ignore[call-arg]


@pytest.mark.parametrize("dose", ["24 IU", "24IU", "24 iu", " 24.0 IU ", "24,0 IU"])
def test_a_dose_brings_its_unit(graph: ox.EvidenceGraph, dose: str) -> None:
    """As one writes it."""
    assert graph.context(dose=dose) == graph.context(dose=24, dose_unit="IU")


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"dose": "24"}, "a dose goes with its unit: give both, such as 24 IU"),
        ({"dose": "much"}, "'much' is no dose"),
        ({"dose": "24 IU", "dose_unit": "ng"}, "has a unit already"),
        ({"dose": "24 ug", "dose_unit": "mg"}, "has a unit already"),
        ({"dose": "24 furlongs"}, "no dose_unit is called 'furlongs'"),
        ({"dose": "10² IU"}, "'10² IU' is no dose"),
        ({"dose": "2½ IU"}, "'2½ IU' is no dose"),
        ({"dose": "24_0", "dose_unit": "IU"}, "'24_0' is no dose"),
        ({"dose": "−5 IU"}, "'−5 IU' is no dose"),
        ({"dose": "24−40 IU"}, "is several doses"),
        ({"dose": "24 IU or 40 IU"}, "is several doses"),
        ({"dose": "24、40 IU"}, "is several doses"),
        ({"dose": "24, 40 IU"}, "is several doses"),
        ({"dose": "-1 IU"}, "a dose is a number of zero or more"),
        ({"dose": "1,000 IU"}, "1,000"),
        ({"dose": True, "dose_unit": "IU"}, "a dose is a number of zero or more"),
    ],
)
def test_a_dose_that_is_none_is_refused(graph: ox.EvidenceGraph, keys: ox.ContextKeys, message: str) -> None:
    """With what is wrong about it."""
    with pytest.raises(ox.QuestionError, match=message):
        graph.context(**keys)


def test_a_dose_may_be_a_cell_of_a_table(graph: ox.EvidenceGraph) -> None:
    """The numbers of other libraries are numbers."""
    doses = pd.Series([24], dtype="int64"), pd.Series([24], dtype="float32")
    for dose in doses:
        assert graph.context(dose=dose.iloc[0], dose_unit="IU") == graph.context(dose="24 IU")


def test_steps_and_seconds_may_be_cells_too(graph: ox.EvidenceGraph) -> None:
    """And become numbers of Python's, which JSON can write."""
    hops: Any = np.int64(2)
    seconds: Any = np.int64(60)
    found = ox.answer(graph, "oxytocin", "ptsd", max_hops=hops, timeout=seconds)
    assert found == ox.answer(graph, "oxytocin", "ptsd", max_hops=2)
    assert type(found.question.max_hops) is int
    strata = ox.compare(graph, "oxytocin", "ptsd", "sex", max_hops=hops).answers
    assert {type(answer.question.max_hops) for answer in strata.values()} == {int}
    with EmbeddedStore(graph, timeout=seconds) as store:
        assert store.between("oxytocin", "ptsd", max_hops=hops) == store.between("oxytocin", "ptsd", max_hops=2)
    with pytest.raises(ox.QuestionError, match="the page looks for paths of up to"):
        ox.page(graph, max_hops=hops * 50)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"max_hops": "4"}, "max_hops is a whole number of steps, one or more, not '4'"),
        ({"max_hops": 2.5}, "not '2.5'"),
        ({"max_hops": 0}, "not '0'"),
        ({"max_hops": 10**30}, "paths of up to 100 steps are looked for, and max_hops is more"),
        ({"timeout": None}, "a time limit is a number of seconds, zero or more, not 'None'"),
        ({"timeout": float("nan")}, "not 'nan'"),
        ({"timeout": -1}, "not '-1'"),
        ({"source": float("nan")}, "a node is named by a text, not 'nan'"),
    ],
)
def test_what_is_no_question_is_refused_in_words(graph: ox.EvidenceGraph, asked: dict[str, Any], message: str) -> None:
    """An empty cell of a table, a number as text: no error from the depths, no search without an end."""
    with pytest.raises(ox.QuestionError, match=message):
        ox.answer(graph, **{"source": "oxytocin", "target": "ptsd", **asked})


@pytest.mark.parametrize("seconds", [float("inf"), 10**400])
def test_a_time_limit_may_be_as_long_as_it_likes(graph: ox.EvidenceGraph, seconds: float) -> None:
    """Also longer than any clock counts."""
    assert ox.answer(graph, "oxytocin", "ptsd", max_hops=1, timeout=seconds).complete
    assert len(ox.cypher(graph, "RETURN 1 AS one", timeout=seconds)) == 1


WHOLE = 5
"""A whole number, which is a number of steps."""


def _asked_wrongly(graph: ox.EvidenceGraph, wrong: Any) -> list[tuple[str, Callable[[], object]]]:
    """What is to be said, and a question with one wrong argument, of which that is to be said."""
    store = EmbeddedStore(graph_of(up("e", "a", "b")))
    steps: Any = 2.5 if wrong == WHOLE else wrong
    return [
        ("a layer is named by a text", lambda: ox.gaps(graph, layers=[wrong])),
        ("a setting is named by a text", lambda: graph.context(setting=[wrong])),
        ("a kind is named by a text", lambda: ox.search(graph, "fear", kinds=[wrong])),
        ("a thing is named by a text", lambda: ox.search(graph, wrong)),
        ("a node is named by a text", lambda: graph.search(wrong)),
        ("a node is named by a text", lambda: store.between(wrong, "b")),
        ("a figure is named by a text", lambda: ox.plot(wrong, graph)),
        ("a format is named by a text", lambda: ox.write_bibliography(graph, (), wrong)),
        ("a query is a text", lambda: ox.cypher(graph, wrong)),
        ("max_hops is a whole number of steps, one or more", lambda: store.between("a", "b", max_hops=steps)),
        ("max_hops is a whole number of steps, one or more", lambda: store.across("a", "b", "sex", max_hops=steps)),
        ("graph is to be of the class EvidenceGraph", lambda: ox.answer(wrong, "oxytocin", "ptsd")),
        ("graph is to be of the class EvidenceGraph", lambda: ox.answer(source="a", target="b", graph=wrong)),
        ("old is to be of the class EvidenceGraph", lambda: ox.diff(wrong, graph)),
        ("answer is to be of the class Answer", lambda: ox.why(graph, wrong)),
        ("missing is to be of the class Missing", lambda: ox.missing_text(graph, wrong)),
        ("graph is to be of the class DiGraph", lambda: ox.convert.from_networkx(wrong)),
        ("graph is to be of the class EvidenceGraph", lambda: ox.convert.to_networkx(wrong)),
        ("graph is to be of the class EvidenceGraph", lambda: store.load(wrong)),
    ]


@pytest.mark.parametrize("wrong", [None, WHOLE, 2.5, b"x", [5], {"a": 1}, object()], ids=lambda one: type(one).__name__)
def test_an_argument_of_a_wrong_type_is_named(graph: ox.EvidenceGraph, wrong: Any) -> None:
    """Wherever it is handed in: with what it is to be, and not with what failed deep inside."""
    for message, ask in _asked_wrongly(graph, wrong):
        with pytest.raises(ox.QuestionError, match=f"{message}, not "):
            ask()


def test_one_name_that_is_no_text_and_stands_alone_is_named_too(graph: ox.EvidenceGraph) -> None:
    """What is no list is one name, and nothing is none."""
    for ask in (graph.layers, lambda wrong: ox.search(graph, "fear", kinds=wrong)):
        assert ask(None) == ask(())
        for wrong in (5, b"review"):
            with pytest.raises(ox.QuestionError, match=r"is named by a text, not .*(5|b'review')"):
                ask(wrong)  # type: ignore[arg-type]


def test_a_context_is_one(graph: ox.EvidenceGraph) -> None:
    """None stands for one that fixes nothing."""
    assert graph.findings(None) == graph.findings()
    with pytest.raises(ox.QuestionError, match="context is to be of the class Context, not 'female'"):
        graph.findings("female")  # type: ignore[arg-type]


def _adapters() -> Iterator[Callable[..., object]]:
    """What takes a graph to another tool or back: functions of every module, as users reach them, and of stores."""
    for found in pkgutil.walk_packages(ox.__path__, "oxygraph."):
        module = import_module(found.name)
        for name in getattr(module, "__all__", ()):
            value = getattr(module, name)
            if inspect.isfunction(value) and name.startswith(("to_", "from_", "read_", "write_")):
                yield getattr(ox, name, value)
            elif inspect.isclass(value) and hasattr(value, "load") and value is not Store:
                yield value.load


def test_whatever_takes_a_graph_to_another_tool_says_that_it_takes_one() -> None:
    """Each refuses a text where it wants a graph, and none can be forgotten."""
    asked = set()
    for adapter in _adapters():
        for name, kind in inspect.unwrap(adapter).__annotations__.items():
            if name != "return" and ox.EvidenceGraph in (kind, *get_args(kind)):
                asked.add(adapter.__qualname__)
                with pytest.raises(ox.QuestionError, match=f"^{name} is to be of the class .*, not 'oxytocin'$"):
                    adapter(**{name: "oxytocin"})
    assert asked > {"write_sheet", "write_kgx", "write_graph", "write_bibliography", "to_networkx", "from_networkx"}
    assert asked > {"EmbeddedStore.load", "Neo4jStore.load"}


def test_every_writer_of_a_format_says_that_it_takes_a_graph(tmp_path: Path) -> None:
    """And writes nothing."""
    for name in (*FORMATS, *EXTRACTS):
        with pytest.raises(ox.QuestionError, match="graph is to be of the class EvidenceGraph, not 'oxytocin'"):
            writer_named(name)("oxytocin", tmp_path / "written")  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("key", WORDS)
@pytest.mark.parametrize("wrong", [5, 0, False, float("nan"), ["male"], (), b"male"], ids=repr)
def test_a_word_of_a_context_is_a_text(graph: ox.EvidenceGraph, key: str, wrong: Any) -> None:
    """Of another type it is none, also where it is as good as nothing; nobody is told that no word is spelled so."""
    for asked in ({key: wrong}, {"dose": "24 IU", key: wrong}):
        with pytest.raises(ox.QuestionError, match=f"a {key} is named by a text, not ") as told:
            ox.answer(graph, "oxytocin", "ptsd", **asked)
        assert not isinstance(told.value, ox.UnknownNameError)
    assert graph.context(**{key: None}) == graph.context(**{key: ""}) == graph.context()


@pytest.mark.parametrize("wrong", [0, False, [], float("nan")], ids=repr)
def test_what_is_no_name_is_not_taken_for_none(graph: ox.EvidenceGraph, wrong: Any) -> None:
    """All findings are those of no node and no paper in particular, not of whatever is as good as nothing."""
    for kind in ("node", "reference"):
        for ask in (ox.findings, ox.references):
            with pytest.raises(ox.QuestionError, match=f"a {kind} is named by a text, not "):
                ask(graph, **{kind: wrong})
    for ask in (ox.findings, ox.references):
        assert ask(graph, node="", reference="") == ask(graph)


def test_no_kind_in_particular_is_every_kind(graph: ox.EvidenceGraph) -> None:
    """As no layer in particular is every layer."""
    found = ox.search(graph, "amygdala")
    assert found
    nothings: list[Any] = [None, (), []]
    assert [ox.search(graph, "amygdala", kinds=nothing) for nothing in nothings] == [found] * 3


@pytest.mark.parametrize("ask", [ox.findings, ox.references, ox.audit], ids=lambda ask: ask.__name__)
def test_a_citation_is_a_number(graph: ox.EvidenceGraph, ask: Callable[..., list[object]]) -> None:
    """One from a column of a data frame too, where an empty cell makes all of them decimal; a text found nothing."""
    found = ask(graph, citation=38)
    assert found
    assert found != ask(graph, citation=None)
    assert ask(graph, citation=pd.Series([38, None]).iloc[0]) == found
    assert ask(graph, citation=pd.Series([38]).iloc[0]) == found
    for wrong in ("38", "", [38], {38: 38}, True, 38.5, float("nan"), np.array([38, 39]), object()):
        with pytest.raises(ox.QuestionError, match="a citation is a number of the review, not "):
            ask(graph, citation=wrong)


def test_what_is_none_of_a_few_is_refused_by_one_rule(graph: ox.EvidenceGraph) -> None:
    """With what is near it; where nothing is, with all there are, and no claim that it is meant."""
    asked: dict[str, Callable[[str], object]] = {
        "kind": lambda name: ox.search(graph, "fear", kinds=name),
        "figure": lambda name: ox.plot(name, graph),
        "format": lambda name: ox.write_bibliography(graph, (), name),
        "layer": lambda name: ox.answer(graph, "oxytocin", "ptsd", layers=name),
    }
    near = {"kind": "settings", "figure": "harvset", "format": "bibtx", "layer": "reviews"}
    for kind, ask in asked.items():
        with pytest.raises(ox.UnknownNameError, match=f"no {kind} is called '{near[kind]}'. Did you mean ") as mistyped:
            ask(near[kind])
        assert not mistyped.value.listed
        with pytest.raises(ox.UnknownNameError, match=f"no {kind} is called 'qqqqq'. Use one of ") as unknown:
            ask("qqqqq")
        assert unknown.value.listed


def test_a_public_function_is_found_where_a_pickle_looks_for_it() -> None:
    """A pool of processes names what it calls."""
    for name in ox.__all__:
        public = getattr(ox, name)
        if inspect.isfunction(public):
            assert getattr(sys.modules[public.__module__], public.__qualname__) is public


@pytest.mark.parametrize("hops", ["4", None, 2.5])
def test_a_page_takes_a_whole_number_of_steps(graph: ox.EvidenceGraph, hops: Any) -> None:
    """As an answer does."""
    with pytest.raises(ox.QuestionError, match=f"max_hops is a whole number of steps, one or more, not '{hops}'"):
        ox.page(graph, max_hops=hops)


@pytest.mark.parametrize("limit", [-1, 1.5, "2", None])
def test_a_limit_is_a_number_and_nought_is_all(graph: ox.EvidenceGraph, limit: Any) -> None:
    """One notion of how many, whatever is asked."""
    found = ox.answer(graph, "oxytocin", "ptsd", max_hops=2)

    def ways(limit: Any) -> list[Callable[[], object]]:
        return [
            lambda: list(ox.search(graph, "oxytocin", limit)),
            lambda: graph.search("oxytocin", limit),
            lambda: list(found.steps(limit)),
            lambda: list(found.edges(limit)),
            lambda: ox.next_experiments(graph, species="rat", limit=limit),
        ]

    for way in ways(limit):
        with pytest.raises(ox.QuestionError, match=f"limit is a whole number, 0 for all, not '{limit}'"):
            way()
    for every, most in zip(ways(0), ways(10**6), strict=True):
        assert every() == most()
    assert len(graph.search("oxytocin", np.int64(3))) == 3


def test_papers_are_asked_for_by_several_settings(graph: ox.EvidenceGraph) -> None:
    """A list fixes what its words fix; an empty one fixes nothing."""
    setting = "response_in_amygdala"
    assert ox.references(graph, setting=[setting]) == ox.references(graph, setting=setting)
    assert ox.references(graph, setting=[]) == ox.references(graph)


def test_a_dose_and_a_unit_may_say_the_same_twice(graph: ox.EvidenceGraph) -> None:
    """Nothing is wrong with it, nor with a number as text; an empty dose fixes nothing."""
    assert graph.context(dose="24 IU", dose_unit="iu") == graph.context(dose="24", dose_unit="IU")
    assert graph.context(dose="") == graph.context()


def test_one_layer_may_be_named_without_a_list(graph: ox.EvidenceGraph) -> None:
    """A text is a layer, not its letters."""
    assert ox.answer(graph, "oxytocin", "ptsd", layers="review").question.layers == ("review",)
    assert ox.compare(graph, "oxytocin", "ptsd", "sex", layers="review") == ox.compare(
        graph, "oxytocin", "ptsd", "sex", layers=["review"]
    )
    assert ox.gaps(graph, layers="review") == ox.gaps(graph, layers=("review",))
    assert ox.conflicts(graph, layers="review") == ox.conflicts(graph, layers=["review"])
    assert ox.findings(graph, layers="review,primary") == ox.findings(graph, layers=["review", "primary"])
    assert ox.plot("harvest", graph, "oxytocin", "amygdala", layers="review").scene.drawn


def test_a_setting_may_be_named_without_a_list(graph: ox.EvidenceGraph) -> None:
    """As a layer."""
    assert graph.context(setting="familiar_environment") == graph.context(setting=["familiar_environment"])


def test_findings_are_filtered_as_on_the_command_line(graph: ox.EvidenceGraph) -> None:
    """By node, citation and reference."""
    assert {edge.citation for edge in ox.findings(graph, citation=38, layers="review")} == {(38,)}
    assert all("r38" in edge.reference for edge in each(ox.findings(graph, reference="r38")))
    assert all("amygdala" in {e.subject, e.object} for e in each(ox.findings(graph, node="杏仁核", sex="male")))
    with pytest.raises(ox.UnknownNameError, match="no reference is called 'r3888'"):
        ox.findings(graph, reference="r3888")


def test_search_and_cypher_ask_the_graph(graph: ox.EvidenceGraph) -> None:
    """Without an import of their own."""
    assert ox.search(graph, "amygdela", limit=1)[0].id == "amygdala"
    result = ox.cypher(graph, "MATCH (n:Molecule {id: $id}) RETURN n.id AS id, n.name AS name", {"id": "oxytocin"})
    assert result == [{"id": "oxytocin", "name": "oxytocin"}]
    assert ox.cypher(graph, "MATCH (n:Molecule) RETURN n.id AS id", limit=2).more
    empty = ox.cypher(graph, "MATCH (n:Molecule {id: 'none'}) RETURN n.id AS id")
    assert (empty, list(empty.to_frame().columns)) == ([], ["id"])


def test_a_query_has_its_own_time_on_the_one_engine_of_its_graph(graph: ox.EvidenceGraph) -> None:
    """Another time-out builds no second engine, and holds for its query alone."""
    slow = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a + b AS c RETURN sum(c) AS n"
    quick = "MATCH (n:Molecule {id: 'oxytocin'}) RETURN n.id AS id"
    engines = {id(graph.kept[EmbeddedStore]) for seconds in (30, 31, 32) if ox.cypher(graph, quick, timeout=seconds)}
    with pytest.raises(StoreError, match=re.escape("0.1 s")):
        ox.cypher(graph, slow, timeout=0.1)
    assert ox.cypher(graph, quick) == [{"id": "oxytocin"}]
    assert engines == {id(graph.kept[EmbeddedStore])}


@pytest.mark.parametrize("timeout", [float("nan"), "4", -1])
def test_the_time_of_a_query_is_a_number_of_seconds(graph: ox.EvidenceGraph, timeout: Any) -> None:
    """As that of an answer; however much of it there is, the query is answered at once."""
    with pytest.raises(ox.QuestionError, match=f"a time limit is a number of seconds, zero or more, not '{timeout}'"):
        ox.cypher(graph, "RETURN 1 AS one", timeout=timeout)
    assert ox.cypher(graph, "RETURN 1 AS one", timeout=float("inf")) == [{"one": 1}]


def printed_by(code: str, folder: Path) -> str:
    """What code prints in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, cwd=folder, env=surroundings()
    ).stdout


def test_convert_is_an_attribute_of_the_package(tmp_path: Path) -> None:
    """After `import oxygraph as ox` alone, and no earlier."""
    code = (
        "import sys, oxygraph as ox\nassert 'networkx' not in sys.modules\n"
        "assert 'convert' in dir(ox) and 'convert' not in ox.__all__\n"
        "print(len(ox.convert.to_networkx(ox.read_graph())) > 100)"
    )
    assert printed_by(code, tmp_path) == "True\n"


# --- showing ----------------------------------------------------------------------------------------------------------


def test_results_are_named_in_a_line(graph: ox.EvidenceGraph, found: ox.Answer) -> None:
    """What a terminal shows; nobody waits for a screen full of tuples."""
    shown = [
        found, found.direct, found.paths, found.paths[0], found.findings, graph, ox.conflicts(graph),
        ox.compare(graph, "oxytocin", "ptsd", "sex"), ox.conflicts(graph)[0], ox.gaps(graph),
        ox.search(graph, "amygdala"),
    ]  # fmt: skip
    for thing in shown:
        assert repr(thing).startswith(f"<{type(thing).__name__}: "), repr(thing)[:80]
        assert len(repr(thing)) < 160
    assert repr(found).startswith("<Answer: oxytocin → ptsd (sex female): mixed, evidence very weak, ")


def test_results_show_themselves_in_a_notebook(graph: ox.EvidenceGraph, found: ox.Answer) -> None:
    """Tables of what a reader wants, in either language, whatever stands in the texts."""
    shown: list[Any] = [
        graph, found, found.paths, found.findings, ox.compare(graph, "oxytocin", "ptsd", "sex"), ox.conflicts(graph),
        ox.gaps(graph), ox.search(graph, "amygdala"), ox.cypher(graph, "MATCH (n:Molecule) RETURN n LIMIT 2"),
    ]  # fmt: skip
    for thing in shown:
        html = thing._repr_html_()
        assert "<table" in html
        assert html.count("<td") == html.count("</td>") > 0
        assert len(html) < 40_000
    assert "MIXED" in found.to_html()
    assert "post-traumatic stress disorder" in found.to_html()
    assert "创伤后应激障碍" in found.to_html("zh")
    assert "解释" not in ox.conflicts(graph).to_html("en")


def test_a_notebook_says_whether_a_weaker_design_agrees() -> None:
    """As a text for a draft does, and the page."""
    made = {"tried": ("increases", "randomized_trial"), "seen": ("increases", "observational")}
    graph = graph_of(
        *(
            finding(name, "a", "b", effect, evidence_type=kind, reference=(name,), sample_size=200)
            for name, (effect, kind) in made.items()
        )
    )
    assert "a weaker design than those counted, agreeing" in ox.answer(graph, "a", "b").to_html()
    assert "研究设计弱于已计入者，结论一致" in ox.answer(graph, "a", "b").to_html("zh")


def test_a_notebook_follows_the_language_of_the_environment(found: ox.Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the command line does."""
    monkeypatch.setenv("OXYGRAPH_LANG", "zh")
    assert "创伤后应激障碍" in found._repr_html_()
    monkeypatch.setenv("OXYGRAPH_LANG", "tlh")
    assert "post-traumatic" in found._repr_html_()


def test_what_stands_in_texts_is_no_markup() -> None:
    """A statement may hold anything."""
    held = graph_of(up("e", "a", "b", statement="<script>alert(1)</script>"))
    for html in (ox.answer(held, "a", "b").to_html(), ox.findings(held).to_html()):
        assert "<script" not in html
        assert "&lt;script&gt;" in html


def test_an_answer_without_evidence_shows_itself() -> None:
    """Nothing is no reason to fail."""
    held = graph_of(up("e", "a", "b"), up("f", "c", "d"))
    nothing = ox.answer(held, "a", "d")
    assert "INSUFFICIENT" in nothing.to_html()
    assert len(nothing.to_frame()) == len(nothing.paths.to_frame()) == len(nothing.findings) == 0


# --- frames -----------------------------------------------------------------------------------------------------------


def test_findings_become_a_frame_with_every_column(graph: ox.EvidenceGraph) -> None:
    """Numbers are numbers, what is not reported is missing, lists explode."""
    frame = ox.findings(graph).to_frame()
    assert set(frame.columns) == {*ox.Edge.columns(), "sign"} - {"id"}
    assert list(frame.index) == sorted(graph.edges)
    edge = graph.edges["c38-m-vmpfc-cem"]
    row = frame.loc[edge.id]
    assert (row["sex"], row["sign"], row["population"]) == ("male", edge.sign.number, edge.population)
    assert pd.isna(row["dose_response"])
    assert str(frame["dose_min"].dtype) == "Float64"
    assert str(frame["sample_size"].dtype) == str(frame["sign"].dtype) == "Int64"
    assert set(frame["sign"].dropna()) == {-1, 0, 1}
    assert frame["setting"].explode().value_counts().sum() == sum(len(e.setting) for e in graph.edges.values())


def test_answers_and_paths_become_frames(found: ox.Answer) -> None:
    """A row for each direct finding, then for each path."""
    assert found.direct is not None
    frame = found.to_frame()
    assert list(frame["kind"]) == ["direct"] * len(found.direct.findings) + ["mechanism"] * len(found.paths)
    paths = found.paths.to_frame()
    assert list(paths["path"]) == [" > ".join(path.nodes) for path in found.paths]
    assert [None if pd.isna(n) else n for n in paths["sign"]] == [path.sign.number for path in found.paths]
    assert set(found.findings.to_frame().index) == set(found.edges())
    papers = ox.references_of(found.graph, found)
    assert set(papers.to_frame().index) == {name for edge in found.edges().values() for name in edge.reference}


def test_papers_and_the_audit_become_frames(graph: ox.EvidenceGraph) -> None:
    """So that what a finding says can be told by year, journal, or what the audit has of it."""
    papers = ox.references(graph)
    frame = papers.to_frame()
    assert [*frame.index] == [paper.id for paper in papers] == sorted(graph.references)
    assert {"year", "doi", "key", "findings"} <= {*frame.columns}
    assert (frame["year"].dtype, frame["findings"].dtype) == ("Int64", "Int64")
    findings = ox.findings(graph, node="amygdala").to_frame().explode("reference").dropna(subset="reference")
    assert findings["reference"].map(frame["year"]).notna().all()
    found = ox.audit(graph)
    assert [*found.to_frame().index] == [entry.discrepancy.id for entry in found]
    assert found.to_frame()["paper_edges"].map(len).max() > 1
    for some, word in ((papers[:3], "题名"), (found[:3], "差异")):
        assert len(some.to_frame()) == 3
        assert word in some.to_html("zh")
    assert ox.references(graph.only(())).to_frame().columns.equals(frame.columns)


def test_comparisons_conflicts_and_gaps_become_frames(graph: ox.EvidenceGraph) -> None:
    """A row a cell, a pair, a cell."""
    compared = ox.compare(graph, "oxytocin", "ptsd", "sex")
    frame = compared.to_frame()
    assert len(frame) == len(compared.steps) * 2
    assert set(frame["stratum"]) == {"female", "male"}
    conflicts = ox.conflicts(graph)
    assert len(conflicts.to_frame()) == len(conflicts)
    gaps = ox.gaps(graph)
    frame = gaps.to_frame()
    assert list(frame["status"]) == [gap.status for gap in gaps]
    assert str(frame["sign"].dtype) == "Int64"
    wanted = ox.next_experiments(graph, species="rat", limit=2)
    frame = wanted.to_frame()
    assert list(frame["resolves"]) == [one.resolves for one in wanted]
    assert list(frame["lacks"]) == [one.missing.lacks for one in wanted]
    assert frame["text"][0] == ox.missing_text(graph, wanted[0].missing)
    assert ox.missing_text(graph, wanted[0].missing, lang="zh") in wanted.to_html("zh")
    assert len(ox.search(graph, "amygdala").to_frame()) == len(ox.search(graph, "amygdala"))


def test_without_pandas_the_message_names_the_extra(tmp_path: Path) -> None:
    """Only asking for a frame needs it."""
    code = (
        "import sys\nsys.modules['pandas'] = None\nimport oxygraph as ox\nfound = ox.findings(ox.read_graph())\n"
        "try:\n    found.to_frame()\nexcept ox.MissingLibraryError as error:\n    print(error)"
    )
    assert printed_by(code, tmp_path) == "to_frame needs pandas: pip install 'oxygraph[pandas]'\n"
    assert issubclass(ox.MissingLibraryError, ImportError)


# --- values -----------------------------------------------------------------------------------------------------------


def test_equal_questions_to_equal_graphs_have_equal_answers(graph: ox.EvidenceGraph, found: ox.Answer) -> None:
    """Whoever asks again, of a graph that was read again, finds the same."""
    again = ox.EvidenceGraph.of_sound({kind: records.values() for kind, records in graph.by_kind.items()})
    assert ox.answer(again, "oxytocin", "ptsd", sex="female") == found
    assert ox.answer(graph, "oxytocin", "ptsd", sex="male") != found
    assert ox.compare(again, "oxytocin", "ptsd", "sex") == ox.compare(graph, "oxytocin", "ptsd", "sex")
    assert found.direct != ox.answer(graph, "oxytocin", "ptsd", sex="male").direct
    assert found.paths[0] != "a path"
    assert found.direct != "a step"
    assert len({*found.paths, *copy.deepcopy(found.paths)}) == len(found.paths)


def test_a_change_of_evidence_is_a_change_of_the_answer() -> None:
    """Equality looks into steps and paths."""
    one, other = (graph_of(up("e", "a", "b"), make("f", "b", "c")) for make in (up, down))
    assert ox.answer(one, "a", "c") != ox.answer(other, "a", "c")


def test_everything_can_be_pickled_and_copied(graph: ox.EvidenceGraph, found: ox.Answer) -> None:
    """For a cache, for a process beside."""
    things = [
        graph, found, found.question.context, found.paths, found.findings, ox.compare(graph, "oxytocin", "ptsd", "sex"),
        ox.conflicts(graph), ox.references(graph), ox.audit(graph), ox.gaps(graph)[:20], ox.search(graph, "amygdala"),
        ox.cypher(graph, "MATCH (n:Molecule) RETURN n.id AS id LIMIT 2"),
    ]  # fmt: skip
    for thing in things:
        for again in (pickle.loads(pickle.dumps(thing)), copy.copy(thing), copy.deepcopy(thing)):  # noqa: S301  our own
            assert again == thing
            assert type(again) is type(thing)
            assert repr(again) == repr(thing)


def test_an_answer_with_another_field_is_of_the_same_graph(graph: ox.EvidenceGraph, found: ox.Answer) -> None:
    """`_replace` of a named tuple leaves nothing out; a comparison likewise, and its answers."""
    again = found._replace(verdict="mixed", paths=found.paths[:2])
    assert (again.verdict, again.graph, len(again.paths.to_frame())) == ("mixed", graph, 2)
    assert {edge.id for edge in again.findings} == again.edges().keys()
    compared = ox.compare(graph, "oxytocin", "ptsd", "sex")
    other = compared._replace(by="species")
    assert (other.by, other.graph, other.answers) == ("species", graph, compared.answers)
    assert all(isinstance(answer, ox.Answer) and answer.graph == graph for answer in other.answers.values())


def test_a_list_of_no_kind_says_that_it_has_no_rows(graph: ox.EvidenceGraph) -> None:
    """It does not return nothing."""
    for ask in (Rows.rows, Rows.columns, Rows.to_frame):
        with pytest.raises(NotImplementedError):
            ask(Rows[int](graph, []))


def test_a_pickled_answer_is_whole(graph: ox.EvidenceGraph, found: ox.Answer) -> None:
    """It says, shows and explains the same."""
    again = pickle.loads(pickle.dumps(found))  # noqa: S301  our own
    assert ox.answer_document(again.graph, again) == ox.answer_document(graph, found)
    assert again.to_html() == found.to_html()
    assert ox.answer_hash(again) == ox.answer_hash(found)


def test_part_of_a_list_is_a_list_of_its_kind(graph: ox.EvidenceGraph) -> None:
    """So that the first ten can be shown, too."""
    findings = ox.findings(graph)
    assert type(findings[:3]) is ox.Findings
    assert findings[:3] == list(findings)[:3]
    assert findings[0] is next(iter(findings))


@pytest.mark.parametrize(("dose", "unit"), [("5mcg", "ug"), ("5 µg", "mcg"), ("5 微克", "micrograms"), ("5", "µg")])
def test_a_unit_that_is_named_twice_may_be_written_in_two_ways(graph: ox.EvidenceGraph, dose: str, unit: str) -> None:
    """They are one unit in any spelling."""
    context = graph.context(dose=dose, dose_unit=unit)
    assert (context.dose, context.dose_unit) == (5.0, "ug")
