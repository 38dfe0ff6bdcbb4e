"""`oxygraph paths`: how SOURCE reaches TARGET in a context."""

from typing import Unpack

import click

from oxygraph.cli.command import Command
from oxygraph.cli.database import Place, ask_server, database_options, graph_name_option, uri_option
from oxygraph.cli.options import context_options, format_option, max_hops_option, node_argument
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, Output, note
from oxygraph.engine.ask import Answer, answer
from oxygraph.evidence.keys import ContextKeys
from oxygraph.report.answers import PATH_COLUMNS, answer_document, answer_rows
from oxygraph.report.why import unfinished_text, why_text

__all__ = ["command"]


@click.command("paths", cls=Command)
@node_argument("source")
@node_argument("target")
@context_options
@max_hops_option
@click.option(
    "--limit", type=click.IntRange(0), default=20, show_default=True, help="How many paths to show; 0 for all."
)
@click.option(
    "--sensitivity", is_flag=True, help="Also print, on a screen, the verdict if less were known (JSON always has it)."
)
@uri_option
@graph_name_option
@database_options
@format_option(*ALL_FORMATS)
@pass_session
def command(
    session: Session,
    /,
    source: str,
    target: str,
    max_hops: int,
    limit: int,
    sensitivity: bool,
    place: Place,
    output_format: str | None,
    layers: tuple[str, ...],
    **context: Unpack[ContextKeys],
) -> int:
    """How SOURCE reaches TARGET, for whom, and who says so.

    The verdict and why, the direct evidence, then the mechanism paths with signs and citations.

    A context option fixes whom, how much or when; findings that report another value leave the answer, findings that
    report nothing on it stay and are marked `compatible`.

    \b
    Examples:
      oxygraph paths oxytocin ptsd --sex female
      oxygraph paths 催产素 PTSD --sex female --dose 40 --dose-unit IU
      oxygraph paths oxytocin anxiety --species mouse --setting familiar_environment
      oxygraph paths oxytocin ptsd --sex male --format json
      oxygraph paths oxytocin anxiety --sensitivity
    """
    ask_server(session, place, lambda s: s.between(source, target, layers=layers, max_hops=max_hops, **context))
    found = answer(session.graph, source, target, layers=layers, max_hops=max_hops, timeout=place.timeout, **context)
    out = session.output(output_format)
    if out.format == "json":
        out.document(answer_document(session.graph, found, limit=limit, lang=session.lang))
        if not found.complete:
            note(unfinished_text(session.words, found))
    elif out.for_people:
        _print_for_people(session, found, out, limit=limit, sensitivity=sensitivity, timeout=place.timeout)
    else:
        out.rows(answer_rows(found, limit=limit), PATH_COLUMNS)
        note(f"{session.words.say(found.verdict)}: {why_text(session.words, found)}")
    if limit and len(found.paths) > limit and not out.for_people:
        note(f"{limit} of {len(found.paths)} paths shown; --limit 0 shows all")
    return 0 if found.found else NOTHING_FOUND


def _print_for_people(
    session: Session, found: Answer, out: Output, *, limit: int, sensitivity: bool, timeout: float
) -> None:
    """The answer with everything that belongs to it."""
    if out.format == "md":
        from oxygraph.report.markdown import answer_markdown  # noqa: PLC0415  one format in six needs it

        click.echo(answer_markdown(session.graph, found, limit=limit, lang=session.lang))
        session.sign()
        return
    from oxygraph.cli.terminal import screen  # noqa: PLC0415  rich comes with it
    from oxygraph.questions.other_sex import other_sex  # noqa: PLC0415  a screen alone asks

    out.rendered(*screen.answer_parts(session.words, found, other_sex(session.graph, found, timeout), limit))
    if sensitivity:
        out.rendered(*screen.sensitivity_parts(session.words, found))
