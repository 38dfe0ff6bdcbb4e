"""An answer on a terminal: what a psychiatrist reads at a glance, widest truth first."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from oxygraph.engine.readings import Finding, Path, edge_sign
from oxygraph.engine.sensitivity import scenarios
from oxygraph.engine.verdict import Answer, deciding_edges
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Discrepancy
from oxygraph.questions.audit import cautions
from oxygraph.report.markdown import caution_text, chain, flags, holds_for
from oxygraph.report.wording import (
    ARROWS,
    chips,
    label,
    missing_text,
    more_text,
    say,
    source_text,
    statement,
    study_text,
    where,
    why,
)

__all__ = ["answer_parts", "finding_text", "sensitivity_parts"]

# Vermillion, blue, grey and amber: apart for colour-blind readers, and never without a sign or a word beside them.
_STYLES = {
    "+": "dark_orange3",
    "-": "dodger_blue2",
    "0": "bright_black",
    "?": "bright_black",
    "conflicting": "bold yellow",
}
_SIGN_OF_VERDICT = {
    "increases": "+",
    "decreases": "-",
    "no_effect": "0",
    "conflicting": "conflicting",
    "insufficient": "?",
}
_MISSING_SHOWN = 5
_CAUTIONS_SHOWN = 3


def answer_parts(
    graph: EvidenceGraph, answer: Answer, discrepancies: Iterable[Discrepancy], limit: int, lang: str
) -> Iterator[RenderableType]:
    """The parts of the screen, top to bottom."""
    yield _head(graph, answer, lang)
    if answer.direct:
        yield _heading(say("direct evidence", lang), f"{len(answer.direct.findings)}")
        for finding in answer.direct.findings:
            yield Padding(finding_text(graph, finding, lang), (0, 0, 0, 2))
    if answer.paths:
        shown = answer.paths[:limit] if limit else answer.paths
        yield _heading(say("mechanism paths", lang), f"{len(shown)} / {len(answer.paths)}")
        for path in shown:
            yield Padding(_path(graph, path, lang), (0, 0, 0, 2))
        if len(shown) < len(answer.paths):
            yield Text(f"  {more_text(len(answer.paths) - len(shown), '--limit 0', lang)}", style="dim")
    yield from _cautions(answer, cautions(graph, answer, discrepancies, limit=limit), lang)
    yield from _missing(graph, answer, lang)
    yield from _flips(graph, answer, lang)


def _head(graph: EvidenceGraph, answer: Answer, lang: str) -> RenderableType:
    question = answer.question
    source, target = (label(graph.nodes[name], lang) for name in (question.source, question.target))
    sign = _SIGN_OF_VERDICT[answer.verdict]
    verdict = Text.assemble((f"{ARROWS[sign]} {say(answer.verdict, lang).upper()}", f"bold {_STYLES[sign]}"))
    if answer.match is not None:
        verdict.append(f"   {say(str(answer.match), lang)}", style="dim")
    title = Text(f"{source} → {target} · {where(graph, question.context, lang)}")
    return Panel(Group(verdict, Text(why(graph, answer, lang))), title=title, title_align="left", border_style="dim")


def _heading(text: str, count: str) -> RenderableType:
    return Text.assemble("\n", (text[0].upper() + text[1:], "bold"), (f"  {count}", "dim"))


def finding_text(graph: EvidenceGraph, finding: Finding, lang: str) -> RenderableType:
    """One finding: its sign, its sentence, for whom, and who says so."""
    sign = edge_sign(finding.edge)
    arrow = ARROWS.get(sign, "·")
    line = Text.assemble((f"{arrow} ", _STYLES.get(sign, "")), statement(finding.edge, lang))
    return Group(line, Padding(_context(graph, finding, lang), (0, 0, 0, 2)))


def _context(graph: EvidenceGraph, finding: Finding, lang: str) -> Text:
    edge = finding.edge
    parts = [*chips(graph, edge, lang), source_text(graph, edge, lang)]
    parts.insert(0, say(str(finding.match) if finding.counted else "counted for nothing", lang))
    return Text(" · ".join(parts), style="dim")


def _path(graph: EvidenceGraph, path: Path, lang: str) -> RenderableType:
    style = _STYLES[path.sign] if path.counted else "dim"
    line = Text.assemble((f"{ARROWS[path.sign]} ", f"bold {style}"), chain(graph, path, lang))
    return Group(
        line, Padding(Text(" · ".join([*flags(path, lang), *holds_for(graph, path, lang)]), style="dim"), (0, 0, 0, 2))
    )


def _cautions(answer: Answer, warned: list[Discrepancy], lang: str) -> Iterator[RenderableType]:
    """What touches the deciding evidence first, a few, and how to see the rest."""
    if not warned:
        return
    deciding = {edge.id for edge in deciding_edges(answer)}
    warned = sorted(warned, key=lambda caution: deciding.isdisjoint((*caution.review_edges, *caution.paper_edges)))
    yield _heading(say("cautions", lang), f"{min(len(warned), _CAUTIONS_SHOWN)} / {len(warned)}")
    for caution in warned[:_CAUTIONS_SHOWN]:
        yield Padding(Text(f"⚠ {caution_text(caution, lang)}"), (0, 0, 0, 2))
    if len(warned) > _CAUTIONS_SHOWN:
        yield Text(f"  {more_text(len(warned) - _CAUTIONS_SHOWN, '--format md', lang)}", style="dim")


def _missing(graph: EvidenceGraph, answer: Answer, lang: str) -> Iterator[RenderableType]:
    """The experiments most needed, and how many more there are."""
    if answer.missing:
        yield _heading(say("missing experiments", lang), f"{len(answer.missing)}")
        for missing in answer.missing[:_MISSING_SHOWN]:
            yield Padding(Text(missing_text(graph, missing, lang, answer.question.context.species)), (0, 0, 0, 2))
        if len(answer.missing) > _MISSING_SHOWN:
            yield Text(f"  {more_text(len(answer.missing) - _MISSING_SHOWN, '--format md', lang)}", style="dim")


def _flips(graph: EvidenceGraph, answer: Answer, lang: str) -> Iterator[RenderableType]:
    for study in answer.sensitivity.flips:
        other = say(answer.sensitivity.without[study], lang)
        yield Text(f"\n  {say('without', lang)} {study_text(graph, study, lang)} → {other}")


def sensitivity_parts(graph: EvidenceGraph, answer: Answer, lang: str) -> Iterator[RenderableType]:
    """The verdict if less were known, a line each, and without each single study."""
    yield _heading(say("sensitivity", lang), "")
    for scenario, verdict in scenarios(graph, answer).items():
        yield Text(f"  {say(scenario, lang)}: {say(verdict, lang)}")
    for study, verdict in answer.sensitivity.without.items():
        yield Text(f"  {say('without', lang)} {study_text(graph, study, lang)}: {say(verdict, lang)}")
