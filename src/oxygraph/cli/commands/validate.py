"""`oxygraph validate`: check curated files."""

from collections.abc import Iterable

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import format_option, said
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, Output, note
from oxygraph.cli.terminal.reading_output import files_read, read_document, stands_alone
from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.canonical import check_reading
from oxygraph.evidence.folders import Reading, read_folders
from oxygraph.report.findings import SCHEMA_VERSION

__all__ = ["command"]

_INVALID = 4
_FOR_PEOPLE = tuple(column for column in Issue._fields if column != "command")
"""What stands in rows that a person reads, who copies commands from the lines beneath."""


@click.command("validate", cls=Command)
@click.option(
    "--against",
    metavar="DIR",
    callback=said,
    help="An older version: ask about every number that moved tenfold or more since then.",
)
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, against: str | None, output_format: str | None) -> int:
    """Check the curated files, and say how to fix them.

    Every problem is named at once, with file, line, column and rule. Warnings, such as two references that are one
    paper, make nothing invalid. What was read is said, folder by folder.

    \b
    Examples:
      oxygraph validate
      oxygraph --graph my-findings validate --format json
      oxygraph --graph my-findings validate --against backup
    """
    reading = read_folders(session.folders)
    issues = check_reading(reading)
    if against is not None:
        issues += _moved(reading, against)
    errors = [issue for issue in issues if issue.severity == "error"]
    out = session.output(output_format)
    if out.format == "json":
        rows = [issue._asdict() for issue in issues]
        out.document(
            {"schema_version": SCHEMA_VERSION, "valid": not errors, "issues": rows, "read": read_document(reading)}
        )
    elif issues:
        out.rows(_rows(issues, out), _FOR_PEOPLE if out.for_people else Issue._fields)
        if out.format == "table":
            _print_commands(issues)
    if any(file.rows is not None for folder in reading.folders if folder.own for file in folder.files.values()):
        for line in files_read(reading):
            note(line)
    count = len(issues) - len(errors)
    warnings = f"{count} warning{'s' * (count != 1)}"
    if errors:
        note(f"{len(errors)} problem{'s' * (len(errors) != 1)} found" + (f", {warnings}" if count else ""))
        return _INVALID
    for line in stands_alone(reading):
        note(line)
    mend = {file.format_command for folder in reading.folders for file in folder.files.values()}
    form = "" if any(issue.command in mend for issue in issues) else " and in canonical form"
    note(f"the curated files are valid{form}" + (f"; {warnings}" if issues else ""))
    return 0


def _rows(issues: Iterable[Issue], out: Output) -> list[dict[str, object]]:
    """The issues as the reader reads them; JSON lines, which programs read, stay as they are."""
    if out.lang == "en" or out.format == "jsonl":
        return [issue._asdict() for issue in issues]
    from oxygraph.cli.terminal.messages import in_language, issue_in_language  # noqa: PLC0415  English needs none

    said = [issue_in_language(issue, out.lang)._asdict() for issue in issues]
    return [row | {"severity": in_language(row["severity"], out.lang)} if out.for_people else row for row in said]


def _print_commands(issues: Iterable[Issue]) -> None:
    """Each command that mends something now on a line of its own, to be copied: a narrow column breaks it."""
    for command in dict.fromkeys(issue.command for issue in issues if issue.command):
        click.echo(command)


def _moved(reading: Reading, against: str) -> list[Issue]:
    from oxygraph.evidence.moved import moved  # noqa: PLC0415  asked for once in a while

    old = read_folders([against])
    of_files = {issue for folder in old.folders for file in folder.files.values() for issue in file.issues}
    unread = [issue for issue in old.issues if issue in of_files or issue.rule == "missing-file"]
    if unread:
        raise InvalidDataError(unread)
    return moved(reading, old)
