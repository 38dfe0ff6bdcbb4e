"""`oxygraph diff`: what differs between two versions of a graph."""

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import format_option, layer_option, place
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, NOTHING_FOUND, Output, note
from oxygraph.questions.diff import Diff, diff
from oxygraph.report.differences import DIFF_COLUMNS, answers_moved, diff_counts, diff_document, diff_rows, short_diff
from oxygraph.report.identity import graph_document
from oxygraph.report.words import Words

__all__ = ["command"]

_MOVED = ("question", "old", "new", "because")


@click.command("diff", cls=Command)
@click.argument("old", callback=place)
@click.argument("new", callback=place)
@click.option("--all-answers", is_flag=True, help="Ask from everything that acts, not from oxytocin alone.")
@layer_option
@format_option(*ALL_FORMATS)
@pass_session
def command(
    session: Session, old: str, new: str, all_answers: bool, layers: tuple[str, ...], output_format: str | None
) -> int:
    """What changed from OLD to NEW, and which answers moved.

    OLD and NEW are folders, `builtin`, or git revisions with a folder, such as HEAD~3:graph. Findings, papers and all
    other records are compared field by field. Then both are asked how oxytocin reaches every disorder and symptom, in
    anybody, in females and in males, and each answer whose verdict or strength is another one is named.

    \b
    Examples:
      oxygraph diff builtin my-findings
      oxygraph diff builtin my-findings --all-answers --format md
    """
    from oxygraph.versions import read_version  # noqa: PLC0415  one command compares versions

    graphs = {"old": read_version(old), "new": read_version(new)}
    found = diff(graphs["old"], graphs["new"], all_answers=all_answers, layers=layers)
    out, words = session.output(output_format), Words(graphs["new"], session.lang)
    if out.format == "json":
        names = {"old": old, "new": new}
        sides = {side: {"name": name} | graph_document(graphs[side]) for side, name in names.items()}
        out.document(diff_document(found, sides))
    elif out.for_people:
        _print_for_people(words, found, out)
    else:
        out.rows(diff_rows(words, found), DIFF_COLUMNS)
    for kind, counts in diff_counts(found).items():
        note(f"{kind}: " + ", ".join(f"{count} {status}" for status, count in counts.items()))
    if not found:
        note("nothing differs")
        return NOTHING_FOUND
    note(f"{len(found.moved)} of {found.asked} answers moved")
    return 0


def _print_for_people(words: Words, found: Diff, out: Output) -> None:
    """The records, then the answers, each a table."""
    if found.changes:
        out.rows(short_diff(words, found), DIFF_COLUMNS)
    if found.moved:
        if out.format == "md":
            click.echo("")
        out.rows(answers_moved(words, found), _MOVED)
