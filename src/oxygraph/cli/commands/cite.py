"""`oxygraph cite`: how the graph and an answer are cited, and whether a cited answer still holds."""

import sys
from typing import Unpack

import click

from oxygraph.bibliography.authors import Author
from oxygraph.bibliography.entries import Entry
from oxygraph.bibliography.formats import WRITTEN, write_entries
from oxygraph.cli.command import Command
from oxygraph.cli.database import timeout_option
from oxygraph.cli.options import complete_nodes, context_options, format_option, max_hops_option, said
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, note
from oxygraph.engine.question import Question, question_of
from oxygraph.evidence.keys import ContextKeys
from oxygraph.report.citing import CITED_COLUMNS, Cited, cite_graph, cited, cited_document, held, in_another_sex
from oxygraph.report.identity import AUTHORS, RELEASED

__all__ = ["command"]


@click.command("cite", cls=Command)
@click.argument("ends", nargs=-1, metavar="[SOURCE TARGET]", shell_complete=complete_nodes)
@click.option(
    "--check", metavar="HASH", callback=said, help="Ask again, and say whether the answer of this hash still holds."
)
@timeout_option("How long to look for the answer of a hash whose question is not named.")
@context_options
@max_hops_option
@format_option(*ALL_FORMATS, *WRITTEN)
@pass_session
def command(
    session: Session,
    /,
    ends: tuple[str, ...],
    check: str | None,
    timeout: float,
    max_hops: int,
    output_format: str | None,
    layers: tuple[str, ...],
    **context: Unpack[ContextKeys],
) -> int:
    """How to cite the graph or an answer, and if it holds.

    Without SOURCE TARGET the graph is cited, by its version and the hash of its content; with them, the answer too, by
    its own hash, which every answer carries. --check asks again: the question that is named, or, where none is, from
    everything that acts to everything else, in anybody, in females and in males. It exits with 3 where neither the
    graph nor an answer has the hash any more, and with 1 where the time did not suffice to ask everything.

    \b
    Examples:
      oxygraph cite
      oxygraph cite oxytocin ptsd --sex female
      oxygraph cite oxytocin ptsd --sex female --format bibtex
    """
    graph = session.graph
    if ends and len(ends) != 2:  # noqa: PLR2004  a way has two ends
        raise click.UsageError("name both ends of an answer, SOURCE TARGET, or none")
    question = question_of(graph, (ends[0], ends[1]), layers=layers, max_hops=max_hops, **context) if ends else None
    out, words = session.output(output_format), session.words
    if check is None:
        found = [cite_graph(graph), *([cited(words, question, session.folders)] if question else [])]
    else:
        found = _checked(session, check, question, timeout)
    holds = check is None or any(one.holds for one in found)
    if out.format in WRITTEN:
        _print_bibliography(found, out.format)
    elif out.format == "json":
        out.document(cited_document(found, holds=holds))
    elif out.for_people:
        for one in found:
            click.echo(one.text)
            if one.command:
                click.echo(f"    {one.command}")
    else:
        out.rows([one.row() for one in found], CITED_COLUMNS)
    if check is not None:
        _say(session, check, question, found, holds=holds)
    return 0 if holds else NOTHING_FOUND


def _checked(session: Session, check: str, question: Question | None, timeout: float) -> list[Cited]:
    """What has the hash, if anything; whoever waits is told what for."""
    if question is None and sys.stderr.isatty():
        note(f"looking for the answer of {check}, for up to {timeout:g} s; with SOURCE TARGET it is found at once")
    return list(filter(None, [held(session.words, check, question, folders=session.folders, timeout=timeout)]))


def _print_bibliography(found: list[Cited], form: str) -> None:
    """A citation an entry, keyed by its hash."""
    entries = [
        Entry(f"oxygraph-{one.hash}", one.title, (Author(AUTHORS),), int(RELEASED[:4]), note=one.command)
        for one in found
    ]
    click.echo(write_entries(entries, form), nl=False)


def _say(session: Session, check: str, question: Question | None, found: list[Cited], *, holds: bool) -> None:
    """Whether the hash still holds; of the question that is named nobody knows whether it ever had it."""
    if holds:
        note(f"{check} holds")
    elif found and question is not None:
        note(f"{check} is not the hash of this question's answer, which is {found[0].hash} now")
        if other := in_another_sex(session.words, check, question, session.folders):
            note(f"it is that of another question's answer: {other.command}")
        else:
            note("it is that of another question's answer, or the evidence behind it has changed")
    else:
        note(f"{check} is no answer to a question that fixes the sex alone; the evidence behind it may have changed")
        note("name the question to be sure: oxygraph cite SOURCE TARGET --check HASH, and the options it had")
