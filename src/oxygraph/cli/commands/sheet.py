"""`oxygraph sheet`: findings of one's own as a spreadsheet, and back."""

import shlex
from pathlib import Path

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import said
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import note, spoken

__all__ = ["command"]


@click.command("sheet", cls=Command)
@click.argument("path", metavar="FILE.xlsx", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--into", metavar="DIR", callback=said, help="Read FILE.xlsx, and bring its rows into this folder of your own."
)
@pass_session
def command(session: Session, path: Path, into: str | None) -> int:
    """Your own findings as a spreadsheet, and back.

    Without --into FILE.xlsx is written: text cells, lists of words to choose from, and a sheet that explains each
    column; with the rows of your own folder where --graph names one. With --into it is read: a row takes the place of
    the one with the same id, rows that the spreadsheet does not have stay, and while a row breaks a rule nothing
    changes.

    \b
    Examples:
      oxygraph sheet findings.xlsx
      oxygraph --graph my-findings sheet mine.xlsx
      oxygraph sheet filled.xlsx --into my-findings
    """
    from oxygraph import sheets  # noqa: PLC0415  openpyxl comes with it

    if path.suffix.casefold() not in {".xlsx", ".xlsm"}:
        hint = f"{path} does not end in .xlsx"
        hint += "" if into is None else "; open it in the program that wrote it, and save it as .xlsx"
        raise click.BadParameter(hint, param_hint="FILE.xlsx")
    if into is None:
        if path.exists():
            hint = f"{path} is there already; name another file, or read it with --into DIR"
            raise click.BadParameter(hint, param_hint="FILE.xlsx")
        sheets.write_sheet(session.graph, sheets.rows_of(session.reading), path, lang=session.lang)
        note(f"wrote {path}")
        note(f"next: fill it in, then: oxygraph sheet {shlex.quote(str(path))} --into DIR")
        return 0
    if not path.exists():
        raise click.BadParameter(f"File '{path}' does not exist.", param_hint="FILE.xlsx")
    taken = sheets.read_sheet(path, into, *session.folders)
    for one in taken.notes:
        note(f"{one.file}: {spoken(one.message)}")
    for kind, (added, changed, stay) in taken.counts.items():
        note(f"{kind}: {added} added, {changed} changed, {stay} that the spreadsheet does not have")
    for file in taken.files:
        note(f"wrote {file}")
    folders = " ".join(f"--graph {shlex.quote(str(folder))}" for folder in (*taken.beside, into))
    note(f"next: oxygraph {folders} validate")
    return 0
