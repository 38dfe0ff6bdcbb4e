"""The same question of the other sex: what readers of an answer in one sex ask next."""

from oxygraph.engine.ask import Answer, answer_question
from oxygraph.engine.budget import Budget
from oxygraph.evidence.graph import EvidenceGraph

__all__ = ["other_sex"]

_OTHER = {"female": "male", "male": "female"}


def other_sex(graph: EvidenceGraph, answer: Answer, timeout: float) -> Answer | None:
    """What the graph says to the same question of the other sex; None where no sex was asked.

    Args:
        graph: Where the answer came from.
        answer: The answer in one sex.
        timeout: Seconds to look for paths.
    """
    context = answer.question.context
    if context.sex not in _OTHER:
        return None
    question = answer.question._replace(context=context._replace(sex=_OTHER[context.sex]))
    return answer_question(graph, question, Budget(timeout))
