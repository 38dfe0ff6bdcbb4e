"""`oxygraph validate`: check curated files."""

import click

from oxygraph.cli.options import format_option
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, note
from oxygraph.errors import Issue
from oxygraph.evidence.canonical import check
from oxygraph.report.findings import SCHEMA_VERSION

__all__ = ["command"]

_INVALID = 4


@click.command("validate")
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, output_format: str | None) -> int:
    """Check the curated files and say how to fix each problem.

    Every problem is named at once, with file, line, column and rule. Warnings, such as two references that are one
    paper, make nothing invalid.

    \b
    Examples:
      oxygraph validate
      oxygraph --graph my-findings validate --format json
    """
    issues = check(*session.folders)
    errors = [issue for issue in issues if issue.severity == "error"]
    out = session.output(output_format)
    if out.format == "json":
        rows = [issue._asdict() for issue in issues]
        out.document({"schema_version": SCHEMA_VERSION, "valid": not errors, "issues": rows})
    elif issues:
        out.rows([issue._asdict() for issue in issues], Issue._fields)
    warnings = _counted(len(issues) - len(errors), "warning")
    if errors:
        note(f"{_counted(len(errors), 'problem')} found" + (f", {warnings}" if len(issues) > len(errors) else ""))
        return _INVALID
    note("the curated files are valid and in canonical form" + (f"; {warnings}" if issues else ""))
    return 0


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
