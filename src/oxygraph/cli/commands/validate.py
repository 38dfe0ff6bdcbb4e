"""`oxygraph validate`: check curated files."""

import click

from oxygraph.cli.options import format_option
from oxygraph.cli.terminal.output import ALL_FORMATS, chosen, note, print_document, print_rows
from oxygraph.errors import Issue
from oxygraph.evidence.canonical import check
from oxygraph.report.documents import SCHEMA_VERSION

__all__ = ["command"]

_INVALID = 4


@click.command("validate")
@format_option(*ALL_FORMATS)
@click.pass_context
def command(ctx: click.Context, output_format: str | None) -> int:
    """Check the curated files and say how to mend each problem.

    Every problem is named at once, with file, line, column and rule.

    \b
    Examples:
      oxygraph validate
      oxygraph --graph my-findings validate --format json
    """
    folders, lang = ctx.find_root().obj
    issues = check(*folders)
    shown = chosen(output_format)
    if shown == "json":
        rows = [issue._asdict() for issue in issues]
        print_document({"schema_version": SCHEMA_VERSION, "valid": not issues, "issues": rows})
    elif issues:
        print_rows([issue._asdict() for issue in issues], Issue._fields, shown, lang)
    if issues:
        note(f"{len(issues)} problem{'s' if len(issues) > 1 else ''} found")
        return _INVALID
    note("the curated files are valid and in canonical form")
    return 0
