"""An answer on a terminal: what a psychiatrist reads at a glance, widest truth first."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table

from oxygraph.cli.terminal.lines import Text
from oxygraph.engine.ask import Answer
from oxygraph.engine.cautions import concerning
from oxygraph.engine.counting import REASONS
from oxygraph.engine.readings import Path
from oxygraph.engine.results import Finding
from oxygraph.engine.steps import KINDS
from oxygraph.evidence.arguments import at_most
from oxygraph.evidence.signs import Sign
from oxygraph.questions.conflicts import conflict_of
from oxygraph.report.conflicts import deciding_study
from oxygraph.report.markdown import chain, flags, holds_for
from oxygraph.report.why import why_text
from oxygraph.report.words import Words

__all__ = ["answer_parts", "sensitivity_parts"]

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
_PAPERS_SHOWN = 3


def answer_parts(words: Words, answer: Answer, other: Answer | None, limit: int) -> Iterator[RenderableType]:
    """The parts of the screen, top to bottom.

    Args:
        words: How its reader calls things.
        answer: What is shown.
        other: The answer to the same question of the other sex, where a sex was asked.
        limit: How many paths to list; 0 for all.
    """
    yield _head(words, answer)
    yield from _direct(words, answer)
    yield from _paths(words, answer, limit)
    yield from _beside(words, answer, other)
    yield from _cautions(words, answer, limit)
    yield from _missing(words, answer)
    yield from _flips(words, answer)


def _direct(words: Words, answer: Answer) -> Iterator[RenderableType]:
    """What is counted, a line and a sentence each, then what is not, under the reasons why."""
    if answer.direct is None:
        return
    findings = answer.direct.findings
    yield _heading(words.say("direct evidence"), words.findings_of(answer.direct))
    fixed = answer.question.context.fixed()
    speaking = [finding for finding in findings if finding.speaks]
    if speaking:
        yield _findings(words, words.say("counted"), speaking, fits=bool(fixed), statements=True)
    silent: dict[str, list[Finding]] = {}
    for finding in sorted((f for f in findings if not f.speaks), key=lambda f: REASONS.index(f.silent_because)):
        silent.setdefault(words.silence(answer.direct, finding), []).append(finding)
    for heading, alike in silent.items():
        fits = alike[0].silent_because == "less_specific"
        yield _findings(words, heading, alike, fits=fits, statements=False)


def _findings(
    words: Words, heading: str, findings: Iterable[Finding], *, fits: bool, statements: bool
) -> RenderableType:
    """Findings under a heading: sign, who, what was done in whom, how many, whether it tells all that was asked."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), expand=False)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for finding in findings:
        lines = _lines(words, finding, fits=fits, statements=statements)
        table.add_row(Text(_arrow(finding), style=_style(finding)), Group(*lines))
    return Group(Text(f"  {heading}", style="bold dim"), Padding(table, _INDENTED))


def _lines(words: Words, finding: Finding, *, fits: bool, statements: bool) -> Iterator[RenderableType]:
    edge = finding.edge
    told = words.say(edge.evidence_type) if edge.evidence_type else ""
    facts = [told, *words.chips(edge), *([_fit(words, finding)] if fits else [])]
    yield Text.assemble((words.who(edge), "bold"), "  ", (" · ".join(filter(None, facts)), "dim"))
    if statements:
        yield Text(words.statement(edge))


def _fit(words: Words, finding: Finding) -> str:
    """Whether a finding reports all that the question fixes, or what it leaves open."""
    if not finding.open_keys:
        return words.say("asserted")
    return words.not_told(finding.edge, finding.open_keys)


def _arrow(finding: Finding) -> str:
    return finding.edge.sign.arrow if finding.edge.signed else Sign.SAME.arrow


def _style(finding: Finding) -> str:
    return _STYLES.get(finding.edge.sign, "")


def _paths(words: Words, answer: Answer, limit: int) -> Iterator[RenderableType]:
    """The ways, by what they rest on: what was changed step by step, what goes with what, what is extrapolated."""
    shown = answer.paths[: at_most(limit)]
    if not shown:
        return
    yield _heading(words.say("mechanism paths"), f"{len(shown)} / {len(answer.paths)}")
    kind = -1
    for path in shown:
        if path.kind != kind:
            kind = path.kind
            yield Text(f"  {words.say(KINDS[kind])}", style="bold dim")
        yield Padding(_path(words, answer, path), _INDENTED)
    if len(shown) < len(answer.paths):
        yield _more(words, len(answer.paths) - len(shown), "--limit 0")


def _beside(words: Words, answer: Answer, other: Answer | None) -> Iterator[RenderableType]:
    """What readers ask next, a line each: what each layer says, what is said of the other sex, what would settle it."""
    if lines := [*_layers(words, answer), *_other_sex(words, other), *_deciding_study(words, answer)]:
        yield Padding(Text("\n".join(lines), style="dim"), (1, 0, 0, 2))


def _layers(words: Words, answer: Answer) -> Iterator[str]:
    """What each layer alone says, where more than one was asked."""
    if len(answer.question.layers) > 1:
        said = (words.labelled(words.say(layer), words.say(verdict)) for layer, verdict in answer.by_layer.items())
        yield words.labelled(words.say("each layer alone"), words.joined(said, "clauses"))


def _other_sex(words: Words, other: Answer | None) -> Iterator[str]:
    """The answer to the same question of the other sex, and how many of its studies report that sex."""
    if other is None:
        return
    said = [_leaning(words, other, words.say(other.verdict)), *_strength(words, other)]
    if other.direct is not None:
        results = other.direct.results
        reported = sum("sex" not in result.open_keys for result in results)
        said.append(words.sentence("reported_by", reported=reported, counted=len(results)))
    label = words.sentence("the_same_for", who=words.say(other.question.context.sex))
    yield words.labelled(label, words.joined(said, "clauses"))


def _deciding_study(words: Words, answer: Answer) -> Iterator[str]:
    """The study that would part the direct findings that disagree, where contexts do not."""
    conflict = conflict_of(words.graph, answer.direct) if answer.direct is not None else None
    if conflict is not None and (study := deciding_study(words, conflict)):
        yield words.labelled(words.say("would settle it"), study)


def _leaning(words: Words, answer: Answer, verdict: str) -> str:
    return words.leaning(verdict, answer.leans.sign if answer.leans else None)


def _strength(words: Words, answer: Answer) -> Iterator[str]:
    if answer.strength.level:
        yield words.labelled(words.choose("evidence", "证据"), words.say(answer.strength.level))


def _head(words: Words, answer: Answer) -> RenderableType:
    question, sign = answer.question, Sign.of_verdict(answer.verdict)
    source, target = words.label(question.source), words.label(question.target)
    said = _leaning(words, answer, words.say(answer.verdict).upper())
    verdict = Text.assemble((f"{sign.arrow} {said}", f"bold {_STYLES[sign]}"))
    for strength in _strength(words, answer):
        verdict.append(f"   {strength}", style="dim")
    title = Text(f"{source} → {target} · {words.where(question.context)}")
    return Panel(Group(verdict, Text(why_text(words, answer))), title=title, title_align="left", border_style="dim")


def _heading(text: str, count: str) -> RenderableType:
    return Text.assemble("\n", (text[0].upper() + text[1:], "bold"), (f"  {count}", "dim"))


def _more(words: Words, count: int, option: str) -> RenderableType:
    return Text(f"  {words.more(count, option)}", style="dim")


def _path(words: Words, answer: Answer, path: Path) -> RenderableType:
    style = _STYLES[path.sign] if path.counted else "dim"
    line = Text.assemble((f"{path.sign.arrow} ", f"bold {style}"), chain(words, path, _PAPERS_SHOWN))
    about = " · ".join([*flags(words, answer, path), *holds_for(words, path)])
    return Group(line, Padding(Text(about, style="dim"), _INDENTED)) if about else line


def _cautions(words: Words, answer: Answer, limit: int) -> Iterator[RenderableType]:
    """Those about what decides and the direct evidence, then about the first path; a few, and how to see the rest."""
    found = concerning(answer.cautions, answer.edges(limit))
    if not found:
        return
    near = {edge.id for edges in (*answer.rests_on, answer.edges(1).values()) for edge in edges}
    found = sorted(found, key=lambda caution: near.isdisjoint(caution.edges))
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
    shown = answer.edges().values()
    for place, study in enumerate(answer.sensitivity.flips):
        other = words.say(answer.sensitivity.without[study])
        above = "" if place else "\n"
        yield Text(f"{above}  {words.say('without')} {words.study(study, shown)} → {other}")


def sensitivity_parts(words: Words, answer: Answer) -> Iterator[RenderableType]:
    """The verdict if less were known, a line each, and without each single study."""
    yield _heading(words.say("sensitivity"), "")
    for scenario, verdict in answer.sensitivity.scenarios.items():
        yield Text(f"  {words.labelled(words.say(scenario), words.say(verdict))}")
    for study, verdict in answer.sensitivity.without.items():
        without = f"{words.say('without')} {words.study(study, answer.edges().values())}"
        yield Text(f"  {words.labelled(without, words.say(verdict))}")
