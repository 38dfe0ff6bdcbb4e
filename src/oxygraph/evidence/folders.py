"""Folders of curated files into tables: every problem of every file is reported at once.

The builtin graph is read strictly. A folder of one's own is read beside it, and what is unambiguous in it is taken,
unless it brings nodes, findings and references that stand alone. What the files look like when written, and how they
are replaced, is `oxygraph.evidence.canonical`'s.
"""

import errno
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from oxygraph.errors import Issue
from oxygraph.evidence.arguments import path_of
from oxygraph.evidence.builtin import BUILTIN, builtin_folder, is_place, is_sound
from oxygraph.evidence.causes import one_a_cause
from oxygraph.evidence.curated_file import CuratedFile
from oxygraph.evidence.kinds import OPTIONAL, RECORDS
from oxygraph.evidence.rules import problems
from oxygraph.evidence.tables import MOST_ROWS, Row, Table, Tables
from oxygraph.unfinished import settle

__all__ = [
    "UNREAD",
    "CuratedFile",
    "Folder",
    "Reading",
    "builtin_folder",
    "folder_at",
    "folders_of",
    "read_folders",
    "reading_of",
    "to_be_written",
]

UNREAD = "unread-file"
"""The rule that what looks like a curated file is read."""


class Folder(NamedTuple):
    """A folder, and the files in it that are there or should be."""

    path: Path
    own: bool
    files: Mapping[str, CuratedFile]


class Reading(NamedTuple):
    """What was read.

    Attributes:
        tables: A table for each kind.
        issues: Everything that no graph may break, in the order of files and lines.
        notes: What was done to read folders of one's own, and what in them was not read, as warnings.
        folders: The folders, the builtin one first where it is among them.
        named: The folders that were asked for by name.
    """

    tables: Tables
    issues: list[Issue]
    notes: list[Issue]
    folders: tuple[Folder, ...]
    named: tuple[Path, ...]

    @property
    def beside(self) -> bool:
        """Whether folders of one's own were read beside the builtin graph."""
        return len({folder.own for folder in self.folders}) > 1

    @property
    def alone(self) -> bool:
        """Whether folders of one's own were read without it."""
        return bool(self.folders) and all(folder.own for folder in self.folders)


def folders_of(named: Iterable[str | Path]) -> list[Path]:
    """The folders meant: the builtin one where none is named, or where one is called `builtin`."""
    paths = [path_of("folder", name, several=True) for name in named]
    return [builtin_folder() if str(path) == BUILTIN else Path(path) for path in paths] or [builtin_folder()]


def to_be_written(path: str | Path) -> Path:
    """A folder of one's own that is about to be written.

    Raises:
        FileExistsError: It is the builtin graph, or is called like it, so that nobody could name it.
    """
    if str(path) == BUILTIN or is_place(Path(path), builtin_folder()):
        raise FileExistsError(errno.EEXIST, "this is the builtin graph; name a folder of your own", str(path))
    return Path(path)


def read_folders(named: Iterable[str | Path], *, any_form: bool = False) -> Reading:
    """Everything that folders hold, and everything that is wrong with it.

    While a file is unreadable the rules that compare files are not applied: they would blame its neighbours.

    Args:
        named: Folders, as for `oxygraph.read_graph`.
        any_form: Let a byte order mark and CR LF pass in the builtin graph, for whoever is about to fix them.
    """
    asked = tuple(folders_of(named))
    builtin = builtin_folder()
    once, again = _each_once(asked)
    folders = [folder_at(path, own=not is_place(path, builtin)) for path in once]
    own = [folder for folder in folders if folder.own]
    notes: list[Issue] = []
    missing: list[Issue] = []
    for folder in folders:
        if not folder.own:
            _read(folder, any_form=any_form)
    if own:
        strays = [stray for folder in own for stray in _read_own(folder)]
        folders, missing, notes = _with_own(folders, builtin, strays)
    return _assembled(folders, asked, [*again, *missing], notes)


def _each_once(named: Iterable[Path]) -> tuple[list[Path], list[Issue]]:
    """The folders without those named before, and what is wrong with these: no row of theirs can be mended."""
    once: list[Path] = []
    again: list[Issue] = []
    for path in named:
        first = next((one for one in once if is_place(path, one)), None)
        if first is None:
            once.append(path)
        else:
            message = f"the folder is named twice, as {first} before" if path != first else "the folder is named twice"
            again.append(Issue(str(path), 0, "", "duplicate-folder", message, "Name it once"))
    return once, list(dict.fromkeys(again))  # named three times, it is one mistake


def reading_of(folder: Folder, *beside: str | Path) -> Reading:
    """What a folder of one's own would be whose files were read elsewhere, beside others whose records it may name."""
    others = [folder_at(Path(path), own=True) for path in beside]
    strays = [stray for other in others for stray in _read_own(other)]
    folders, missing, notes = _with_own([*others, folder], builtin_folder(), strays)
    return _assembled(folders, (folder.path,), missing, notes)


def _assembled(folders: Sequence[Folder], asked: tuple[Path, ...], missing: list[Issue], notes: list[Issue]) -> Reading:
    files = [file for folder in folders for file in folder.files.values()]
    _bound(files)
    readable = not missing and all(file.rows is not None for file in files if file.issues)
    tables = _tables(folders)
    bare = _bare_files([folder.path for folder in folders], tables) if readable else []
    broken = [issue for file in files for issue in file.issues]
    own = any(folder.own for folder in folders)
    sound = _sound_files(folders) if own else frozenset[str]()
    issues = [*missing, *broken, *bare, *problems(tables, compare=readable and not bare, sound=sound)]
    return Reading(tables, one_a_cause(issues, 1) if own else one_a_cause(issues), notes, tuple(folders), asked)


def _sound_files(folders: Iterable[Folder]) -> frozenset[str]:
    """The files of the builtin graph where they are those that were found sound: nothing is wrong inside a row."""
    return frozenset(
        str(file.path)
        for folder in folders
        if not folder.own
        if is_sound(folder.path, {file.path.name: file.data for file in folder.files.values() if file.data})
        for file in folder.files.values()
    )


def _bound(files: Iterable[CuratedFile]) -> None:
    """Let the file complain with which a graph has more rows than one may hold."""
    left = MOST_ROWS
    for file in files:
        left -= len(file.rows or ())
        if left < 0:
            file.refuse_rows()
            return


def folder_at(path: Path, *, own: bool) -> Folder:
    """A folder whose files are named and not read."""
    files = {kind: CuratedFile(path / record.FILE, record, own=own) for kind, record in RECORDS.items()}
    return Folder(path, own, files)


def _read(folder: Folder, *, any_form: bool = False) -> None:
    """Read the files of a folder; those that nobody has to bring, only where they are there.

    What a killed write left there is finished or cleared away first.
    """
    settle(folder.path)
    for kind, file in folder.files.items():
        if file.there or not (folder.own or kind in OPTIONAL):
            file.read(any_form=any_form)


def _tables(folders: Iterable[Folder]) -> dict[str, Table]:
    rows: dict[str, list[Row]] = {kind: [] for kind in RECORDS}
    for folder in folders:
        for kind, file in folder.files.items():
            rows[kind] += file.rows or ()
    return {kind: Table(kind, tuple(found)) for kind, found in rows.items()}


def _bare_files(folders: Sequence[Path], tables: Tables) -> list[Issue]:
    """Files that have a header and no row though others name what they should hold: one problem, not one a row."""
    named = (("nodes", "edges", "subject"), ("contexts", "edges", "setting"), ("references", "edges", "reference"))
    return [
        Issue(str(folders[0] / RECORDS[kind].FILE), 0, "", "no-rows", "the file has a header and no row", fix)
        for kind, by, column in (*named, ("edges", "audit", "review_edges"))
        if not tables[kind].rows
        for count in [sum(bool(row.cells[column]) for row in tables[by].rows)]
        if count
        for fix in [f"Add what the column {column} of {RECORDS[by].FILE} names, in {count} rows"]
    ]


# --- folders of one's own ---------------------------------------------------------------------------------------------


def _read_own(folder: Folder) -> Iterable[Issue]:
    """Read a folder; what in it looks like a curated file and is none."""
    from oxygraph.evidence.own_folders import unread  # noqa: PLC0415  most questions ask the curated graph alone

    _read(folder)
    return unread(folder.path)


def _with_own(
    folders: list[Folder], builtin: Path, strays: Sequence[Issue]
) -> tuple[list[Folder], list[Issue], list[Issue]]:
    """The folders with the builtin one where it belongs; what they lack; as warnings, what was done to read them."""
    from oxygraph.evidence.own_wording import Wording  # noqa: PLC0415  as above

    own = [folder for folder in folders if folder.own]
    missing = [stray for stray in strays if stray.severity == "error"]
    theirs = [folder for folder in folders if not folder.own] or _builtin_beside(own, builtin)
    if not missing:
        missing = [_nothing_in(folder.path) for folder in own if not any(file.found for file in folder.files.values())]
        if not missing and not theirs:
            _miss(own)
    found = [*theirs, *own]
    wording = Wording(_tables(found))
    for folder in own:
        for kind, file in folder.files.items():
            wording.bring(kind, file)
    notes = [stray for stray in strays if stray.severity != "error"]
    done = (note for folder in own for file in folder.files.values() for note in file.notes)
    # Excel needs the mark to read Chinese; beside the builtin graph it is nobody's business.
    return found, missing, [*notes, *(note for note in done if not (theirs and note.rule == "byte-order-mark"))]


def _miss(own: list[Folder]) -> None:
    """Let the files of the first folder complain that a graph has to bring and nobody does."""
    for kind, file in own[0].files.items():
        brought = any(folder.files[kind].found for folder in own) or kind == "contexts"
        if kind not in OPTIONAL and not brought:
            file.read()


def _nothing_in(folder: Path) -> Issue:
    """What is wrong with a folder that brings no curated file: one message, not one a file."""
    try:
        message = "no curated file is in this folder" if folder.is_dir() else "this is no folder"
        message = message if os.path.lexists(folder) else "the folder is not there"
    except (OSError, ValueError) as error:
        message = getattr(error, "strerror", None) or "no folder can have this name"
    fix = "Put edges.csv there, name another folder, or make one with oxygraph new"
    return Issue(str(folder), 0, "", "missing-file", message, fix)


def _builtin_beside(own: list[Folder], builtin: Path) -> list[Folder]:
    """The builtin graph, read, unless folders together are a graph: a whole one, or a version of the builtin one."""
    from oxygraph.evidence.own_folders import lacking, same_graph, spellings, stands  # noqa: PLC0415  as above

    tables = _tables(own)
    whole = stands([folder.files for folder in own])
    wanted = lacking(tables)
    if whole and not wanted:
        return []
    theirs = folder_at(builtin, own=False)
    _read(theirs)
    curated = _tables([theirs])
    alone = same_graph(tables, curated) or (whole and wanted.isdisjoint(spellings(curated)))
    return [] if alone else [theirs]
