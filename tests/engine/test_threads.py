"""Several threads may ask one graph: what it keeps is whole before anybody else finds it."""

from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

from build import graph_of, ref, up
from oxygraph.engine.counting import Counting
from oxygraph.engine.design import LEVELS
from oxygraph.engine.question import Question
from oxygraph.evidence.descendants import Descendants
from oxygraph.evidence.records import Edge
from oxygraph.evidence.scopes import Scope, Scopes


class _Interrupted(frozenset[str]):
    """A value that lets another thread run for a moment, the second time that somebody looks for it."""

    meanwhile: Callable[[], object]
    seen = 0

    def __hash__(self) -> int:
        self.seen += 1
        if self.seen == 2:
            thread = Thread(target=self.meanwhile)
            thread.start()
            thread.join(0.2)
        return super().__hash__()


def test_two_scopes_never_have_one_number() -> None:
    """Or the findings of one would be taken for findings in the context of the other."""
    scopes, men, women = Scopes(), _Interrupted({"male"}), frozenset({"female"})
    men.meanwhile = lambda: scopes.number(Scope(sex=women))
    assert scopes[scopes.number(Scope(sex=men))].sex == men
    assert scopes[scopes.number(Scope(sex=women))].sex == women


class _Rows(tuple[Edge, ...]):  # noqa: SLOT001  a tuple with attributes has none
    """A paper's rows; whoever goes through them is interrupted before he sees the first."""

    meanwhile: Callable[[], object]

    def __iter__(self) -> Iterator[Edge]:
        meanwhile, self.meanwhile = self.meanwhile, lambda: None
        meanwhile()
        return super().__iter__()


def test_how_a_finding_was_made_is_the_same_while_another_thread_works_it_out() -> None:
    """The review reads into a paper what its own rows do not say: a narrative, whoever asks first."""
    told = up("told", "a", "z", reference=("r",), evidence_type="randomized_trial", layer="review")
    own = up("own", "a", "b", reference=("r",), evidence_type="randomized_trial", layer="primary")
    graph = graph_of(told, own, references=[ref("r")])
    counting = Counting(graph, Question("a", "z", graph.context(), graph.layers(()), 1))
    levels: list[str] = []

    def ask() -> None:
        step = counting.step([told])
        levels.append(LEVELS[step.findings[0].level] if step else "")

    rows = _Rows([own])
    rows.meanwhile = ask
    graph.__dict__["own_rows"] = {"r": rows}
    ask()
    assert levels == ["narrative", "narrative"]


def test_what_lies_above_a_word_is_the_same_while_another_thread_works_it_out() -> None:
    """Both find the whole hierarchy."""
    found: list[set[str]] = []

    class Children(dict[str, Any]):
        asked = False

        def items(self) -> Any:
            for pair in super().items():
                yield pair
                if not self.asked:
                    self.asked = True
                    found.append(kinds.above("rat"))

    kinds = Descendants(Children(animal=["rodent"], rodent=["rat"]))
    assert kinds.above("rat") == {"rat", "rodent", "animal"}
    assert found == [{"rat", "rodent", "animal"}]
