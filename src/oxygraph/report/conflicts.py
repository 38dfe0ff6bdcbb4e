"""Conflicts as rows, each with the study that would decide it."""

from collections.abc import Iterable

from oxygraph.questions.conflicts import Conflict
from oxygraph.report.findings import Document
from oxygraph.report.words import Words

__all__ = ["clash_ids", "clash_text", "conflict_rows", "deciding_study"]


def conflict_rows(words: Words, found: Iterable[Conflict]) -> list[Document]:
    """Conflicts as rows, each with its clashes and the study that would decide it."""
    return [
        {
            "subject": conflict.subject,
            "object": conflict.object,
            "kind": conflict.kind,
            "status": conflict.status,
            "keys": list(conflict.keys),
            "deciding_study": deciding_study(words, conflict),
            "clashes": [
                {"one": clash.one.id, "other": clash.other.id, "keys": list(clash.keys)} for clash in conflict.clashes
            ],
        }
        for conflict in found
    ]


def clash_ids(conflict: Conflict) -> list[str]:
    """Every clash by the ids of its two findings, as a cell holds them."""
    return [f"{clash.one.id}/{clash.other.id}" for clash in conflict.clashes]


def clash_text(words: Words, conflict: Conflict) -> str:
    """Which finding stands against which, and what parts these two; of several clashes the first."""
    clash = conflict.clashes[0]
    sides = (f"{edge.sign.arrow} {words.who(edge)} ({edge.id})" for edge in (clash.one, clash.other))
    keys = words.joined(map(words.say, clash.keys)) or words.say("not told apart")
    more = len(conflict.clashes) - 1
    return f"{' ↔ '.join(sides)}: {keys}" + (f" (+{more})" if more else "")


def deciding_study(words: Words, conflict: Conflict) -> str:
    """What a study would have to be to decide a conflict; empty where context explains it."""
    if conflict.status == "explained":
        return ""
    subject, target = words.label(conflict.subject), words.label(conflict.object)
    keys = words.joined(map(words.say, conflict.open_keys))
    name = "deciding_study" if keys else "repeating_study"
    return words.sentence(name, subject=subject, object=target, keys=keys)
