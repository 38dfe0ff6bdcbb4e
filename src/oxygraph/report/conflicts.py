"""Conflicts as rows, each with the study that would decide it."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from oxygraph.questions.conflicts import Conflict
from oxygraph.report.findings import Document
from oxygraph.report.words import Words

__all__ = ["SENTENCES", "conflict_rows", "deciding_study"]

SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "reports": (
            "A study of {subject} → {target} that reports {keys}.",
            "需要一项检验{subject} → {target}、并明确报告{keys}的研究。",
        ),
        "repeats": (
            "A study of {subject} → {target} that repeats both findings in one and the same context.",
            "需要一项检验{subject} → {target}、并在同一情境中重复两种结果的研究。",
        ),
    }
)
"""What would decide a conflict, English and Chinese."""


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


def deciding_study(words: Words, conflict: Conflict) -> str:
    """What a study would have to be to decide a conflict; empty where context explains it."""
    if conflict.status == "explained":
        return ""
    subject, target = words.label(conflict.subject), words.label(conflict.object)
    keys = words.joined(map(words.say, conflict.open_keys))
    return words.choose(*SENTENCES["reports" if keys else "repeats"]).format(subject=subject, target=target, keys=keys)
