"""`oxygraph import-references`: papers of a bibliography into a folder of one's own."""

import shlex
from collections import Counter
from pathlib import Path

import click

from oxygraph.cli.command import Command
from oxygraph.cli.options import format_option, said
from oxygraph.cli.session import Session, pass_session
from oxygraph.cli.terminal.output import ALL_FORMATS, note
from oxygraph.report.findings import SCHEMA_VERSION, record_document

__all__ = ["command"]

_OWN = "into that of a reference of your own with its DOI"
_COLUMNS = ("status", "id", "line", "key", "title", "file")


@click.command("import-references", cls=Command)
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--into",
    metavar="DIR",
    callback=said,
    help="The folder of your own; the one that --graph names where it names one.",
)
@format_option(*ALL_FORMATS)
@pass_session
def command(session: Session, path: Path, into: str | None, output_format: str | None) -> int:
    """Bring papers in from a manager of references.

    FILE is RIS, BibTeX, NBIB (PubMed), EndNote (.enw or XML), Web of Science (plain text), CSL-JSON or the CSV of
    Zotero, and is recognized by what stands in it. A paper that the folder or the builtin graph has already, by DOI
    or PMID, or else by title and year, is not brought again: its id is printed, so that findings can name it. While
    an entry is wrong nothing is written. Without a folder nothing is written either, and what would be is printed.

    \b
    Examples:
      oxygraph import-references library.ris --into my-findings
      oxygraph --graph my-findings import-references library.bib
      oxygraph import-references library.json --format json
    """
    from oxygraph.bibliography.taking import ADDED, THERE, TWICE, import_references  # noqa: PLC0415  once in a while
    from oxygraph.evidence.builtin import is_place  # noqa: PLC0415  the same
    from oxygraph.evidence.csv_files import BUILTIN  # noqa: PLC0415  the same

    named = [folder for folder in session.folders if folder != BUILTIN]
    if into is None and len(named) > 1:
        raise click.UsageError("--graph names several folders; name the one that is meant with --into")
    if into == BUILTIN:
        raise click.UsageError("--into names a folder of your own, and not the builtin graph")
    folder = into or next(iter(named), None)
    beside = [other for other in session.folders if folder is None or not is_place(Path(other), Path(folder))]
    found = import_references(path, folder, *beside)
    out = session.output(output_format)
    rows = [paper._asdict() for paper in found.papers]
    if out.format == "json":
        added = [record_document(reference) for reference in found.references]
        out.document(
            {"schema_version": SCHEMA_VERSION, "papers": rows, "added": added, "files": [*map(str, found.files)]}
        )
    else:
        out.rows(rows, _COLUMNS)
    counted = Counter(paper.status for paper in found.papers)
    parts = (f"{counted[ADDED]} new", f"{counted[THERE]} there already", f"{counted[TWICE]} twice in the file")
    note(", ".join(parts[: 2 + bool(counted[TWICE])]))
    for paper in found.papers:
        if paper.withdrawn:
            note(
                f"{paper.id} in {paper.file} is retracted, says {path.name}: write it into the status there, or {_OWN}"
            )
    for file in found.files:
        note(f"wrote {file}")
    if folder is None:
        note("nothing is written without a folder; name one with --into DIR")
    elif found.files:
        folders = " ".join(f"--graph {shlex.quote(named)}" for named in (*beside, folder))
        note(f"next: oxygraph {folders} validate")
    return 0
