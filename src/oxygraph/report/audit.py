"""Where the review and its papers differ, as rows."""

from collections.abc import Iterable

from oxygraph.questions.audit import Audited, Impact
from oxygraph.report.findings import Document
from oxygraph.report.words import Words

__all__ = ["audit_rows"]


def audit_rows(words: Words, audited: Iterable[Audited]) -> list[Document]:
    """Differences as rows: both readings in a sentence, the paper's link, and what each does to the answers."""
    return [
        {
            "id": found.discrepancy.id,
            "citation": list(found.discrepancy.citation),
            "kind": found.discrepancy.kind,
            "statement": words.statement(found.discrepancy),
            "link": [link for name in found.discrepancy.reference for link in words.graph.references[name].links[:1]],
            "review_edges": list(found.discrepancy.review_edges),
            "paper_edges": list(found.discrepancy.paper_edges),
            "impacts": [
                {
                    "subject": impact.subject,
                    "object": impact.object,
                    "context": impact.context.fixed(),
                    "verdict": impact.verdict,
                    "without": impact.without,
                    "with_paper": impact.with_paper,
                }
                for impact in found.impacts
            ],
            "impact_text": " ".join(_impact_text(words, impact) for impact in found.impacts),
        }
        for found in audited
    ]


def _impact_text(words: Words, impact: Impact) -> str:
    """One question in its three versions: from the review, without this reading, with the paper's findings."""
    return words.sentence(
        "impact",
        subject=words.label(impact.subject),
        target=words.label(impact.object),
        where=words.where(impact.context),
        verdict=words.say(impact.verdict),
        without=words.say(impact.without),
        paper=words.say(impact.with_paper),
    )
