"""An answer on a terminal: what a psychiatrist reads at a glance, widest truth first."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from oxygraph.engine.ask import Answer
from oxygraph.engine.cautions import concerning
from oxygraph.engine.readings import Path
from oxygraph.engine.results import Finding
from oxygraph.engine.steps import KINDS
from oxygraph.evidence.signs import Sign
from oxygraph.report.markdown import chain, flags, holds_for
from oxygraph.report.why import why_text
from oxygraph.report.words import Words

__all__ = ["answer_parts", "finding_text", "sensitivity_parts"]

# Vermillion, blue, grey and amber: apart for colour-blind readers, and never without a sign or a word beside them.
_STYLES = {
    Sign.PLUS: "dark_orange3",
    Sign.MINUS: "dodger_blue2",
    Sign.NULL: "bright_black",
    Sign.UNKNOWN: "bright_black",
    Sign.CONFLICTING: "bold yellow",
    Sign.MIXED: "bold yellow",
}
_INDENTED = (0, 0, 0, 2)
_MISSING_SHOWN = 5
_CAUTIONS_SHOWN = 3


def answer_parts(words: Words, answer: Answer, limit: int) -> Iterator[RenderableType]:
    """The parts of the screen, top to bottom."""
    yield _head(words, answer)
    yield from _direct(words, answer)
    yield from _paths(words, answer, limit)
    yield from _layers(words, answer)
    yield from _cautions(words, answer, limit)
    yield from _missing(words, answer)
    yield from _flips(words, answer)


def _direct(words: Words, answer: Answer) -> Iterator[RenderableType]:
    """The counted findings, then the silent ones, each with its reason."""
    if answer.direct is None:
        return
    findings, studies = answer.direct.findings, {f.study for f in answer.direct.findings if f.edge.signed}
    about = words.choose(
        f"{len(findings)} findings of {len(studies)} studies; {len(answer.direct.results)} studies counted",
        f"{len(findings)} 条结果，{len(studies)} 项研究，计入 {len(answer.direct.results)} 项",
    )
    yield _heading(words.say("direct evidence"), about)
    for heading, speaks in (("counted", True), ("not counted", False)):
        shown = [finding for finding in findings if finding.speaks is speaks]
        if shown:
            yield Text(f"  {words.say(heading)}", style="bold dim")
        for finding in shown:
            yield Padding(finding_text(words, finding), _INDENTED)


def _paths(words: Words, answer: Answer, limit: int) -> Iterator[RenderableType]:
    """The ways, by what they rest on: what was changed step by step, what goes with what, what is extrapolated."""
    shown = answer.paths[:limit] if limit else answer.paths
    if not shown:
        return
    yield _heading(words.say("mechanism paths"), f"{len(shown)} / {len(answer.paths)}")
    kind = -1
    for path in shown:
        if path.kind != kind:
            kind = path.kind
            yield Text(f"  {words.say(KINDS[kind])}", style="bold dim")
        yield Padding(_path(words, path), _INDENTED)
    if len(shown) < len(answer.paths):
        yield _more(words, len(answer.paths) - len(shown), "--limit 0")


def _layers(words: Words, answer: Answer) -> Iterator[RenderableType]:
    """What each layer alone says, where more than one was asked."""
    if len(answer.question.layers) > 1:
        said = (f"{words.say(layer)}: {words.say(verdict)}" for layer, verdict in answer.by_layer.items())
        yield Text(f"\n  {words.say('each layer alone')}: {words.joined(said, 'clauses')}", style="dim")


def _head(words: Words, answer: Answer) -> RenderableType:
    question, sign = answer.question, Sign.of_verdict(answer.verdict)
    source, target = words.label(question.source), words.label(question.target)
    verdict = Text.assemble((f"{sign.arrow} {words.say(answer.verdict).upper()}", f"bold {_STYLES[sign]}"))
    if answer.strength.level:
        verdict.append(f"   {words.choose('evidence', '证据')}: {words.say(answer.strength.level)}", style="dim")
    title = Text(f"{source} → {target} · {words.where(question.context)}")
    return Panel(Group(verdict, Text(why_text(words, answer))), title=title, title_align="left", border_style="dim")


def _heading(text: str, count: str) -> RenderableType:
    return Text.assemble("\n", (text[0].upper() + text[1:], "bold"), (f"  {count}", "dim"))


def _more(words: Words, count: int, option: str) -> RenderableType:
    return Text(f"  {words.more(count, option)}", style="dim")


def finding_text(words: Words, finding: Finding) -> RenderableType:
    """One finding: its sign, its sentence, for whom, and who says so."""
    sign = finding.edge.sign
    arrow = sign.arrow if finding.edge.signed else Sign.SAME.arrow
    line = Text.assemble((f"{arrow} ", _STYLES.get(sign, "")), words.statement(finding.edge))
    return Group(line, Padding(_context(words, finding), _INDENTED))


def _context(words: Words, finding: Finding) -> Text:
    reason = [] if finding.speaks else [words.say(f"because_{finding.silent_because}")]
    return Text(" · ".join([*reason, *words.chips(finding.edge), words.source(finding.edge)]), style="dim")


def _path(words: Words, path: Path) -> RenderableType:
    style = _STYLES[path.sign] if path.counted else "dim"
    line = Text.assemble((f"{path.sign.arrow} ", f"bold {style}"), chain(words, path))
    about = " · ".join([*flags(words, path), *holds_for(words, path)])
    return Group(line, Padding(Text(about, style="dim"), _INDENTED))


def _cautions(words: Words, answer: Answer, limit: int) -> Iterator[RenderableType]:
    """What touches the deciding evidence first, a few, and how to see the rest."""
    found = concerning(answer.cautions, answer.edges(limit))
    if not found:
        return
    deciding = {edge.id for edge in answer.deciding}
    found = sorted(found, key=lambda caution: deciding.isdisjoint(caution.edges))
    yield _heading(words.say("cautions"), f"{min(len(found), _CAUTIONS_SHOWN)} / {len(found)}")
    for caution in found[:_CAUTIONS_SHOWN]:
        yield Padding(Text(f"⚠ {words.caution(caution)}"), _INDENTED)
    if len(found) > _CAUTIONS_SHOWN:
        yield _more(words, len(found) - _CAUTIONS_SHOWN, "--format md")


def _missing(words: Words, answer: Answer) -> Iterator[RenderableType]:
    """The experiments most needed, and how many more there are."""
    if answer.missing:
        yield _heading(words.say("missing experiments"), f"{len(answer.missing)}")
        for missing in answer.missing[:_MISSING_SHOWN]:
            yield Padding(Text(words.missing(missing, answer.question.context.species)), _INDENTED)
        if len(answer.missing) > _MISSING_SHOWN:
            yield _more(words, len(answer.missing) - _MISSING_SHOWN, "--format md")


def _flips(words: Words, answer: Answer) -> Iterator[RenderableType]:
    for study in answer.sensitivity.flips:
        other = words.say(answer.sensitivity.without[study])
        yield Text(f"\n  {words.say('without')} {words.study(study)} → {other}")


def sensitivity_parts(words: Words, answer: Answer) -> Iterator[RenderableType]:
    """The verdict if less were known, a line each, and without each single study."""
    yield _heading(words.say("sensitivity"), "")
    for scenario, verdict in answer.sensitivity.scenarios.items():
        yield Text(f"  {words.say(scenario)}: {words.say(verdict)}")
    for study, verdict in answer.sensitivity.without.items():
        yield Text(f"  {words.say('without')} {words.study(study)}: {words.say(verdict)}")
