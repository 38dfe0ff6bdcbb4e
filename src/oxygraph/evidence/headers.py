"""The first row of a table of one's own: which of its columns are those of the record, and what the others are."""

import re
from collections import Counter
from collections.abc import Sequence

from oxygraph.errors import short
from oxygraph.evidence.headings import columns_meant
from oxygraph.evidence.records import Record
from oxygraph.evidence.said import Said, Say
from oxygraph.evidence.signs import SIGN_OF_EFFECT
from oxygraph.evidence.spelling import fold, letters
from oxygraph.evidence.tables import MOST_NAMED

__all__ = ["NEW_SHEET", "columns_in", "holds", "is_header"]

NEW_SHEET = "oxygraph sheet NEW.xlsx writes a spreadsheet that says what each column means"
"""Where whoever wrote another header finds ours, and what it means in either language."""

_UNNAMED = re.compile(r"(?:unnamed: ?[0-9]+|index|#)?", re.IGNORECASE)
_SIGNS = {effect: "" if sign.number is None else str(sign.number) for effect, sign in SIGN_OF_EFFECT.items()}
_SHOWN = 12
_SEVERAL = 2


def columns_in(
    header: Sequence[str], body: Sequence[Sequence[str]], record: type[Record], say: Say, line: int
) -> dict[int, str] | None:
    """Place → column; None where the header is not that of the record."""
    columns = record.columns()
    spelled = {fold(column): column for column in columns}
    found = {place: column for place, cell in enumerate(header) if (column := spelled.get(fold(cell)))}
    wanted = [column for column in columns if column not in record.ADDED]
    if not _recognised(header, set(found.values()), wanted, record):
        _say_foreign(header, record, say, line)
        return None
    others = _not_shown(header, _unnamed(header, body, say, line, found), record, say, line)
    others = _not_worked_out(header, body, others, found, say, line)
    missing = [column for column in wanted if column not in found.values()]
    if missing and others:
        _say_renamed(missing, [header[place] for place in others], record, say)
    else:
        _say_missing(missing, say)
        _say_unknown(header, others, say)
    bad = bool(missing)
    for column, count in Counter(found.values()).items():
        if count > 1:
            message = f"the column {column} stands twice"
            say(Said(1, column, "duplicate-column", message, "Keep one of the two", error=True))
            bad = True
    odd = [header[place] for place, column in found.items() if header[place] != column]
    if odd and not bad:
        shown = ", ".join(map(short, odd[:3]))
        say(Said(line, "", "header-spelling", f"{len(odd)} column{'s' * (len(odd) > 1)} spelled otherwise ({shown})"))
    return None if bad else found


def _not_shown(header: Sequence[str], others: list[int], record: type[Record], say: Say, line: int) -> list[int]:
    """The columns beside those of the record, but for those that `Record.SHOWN` names, if all are there."""
    shown = {place: name for place in others if (name := fold(header[place])) in record.SHOWN}
    if not shown or set(shown.values()) != set(record.SHOWN):
        return others
    names = ", ".join(record.SHOWN)
    say(Said(line, "", "shown-columns", f"columns that a table of findings shows of the papers ({names})"))
    return [place for place in others if place not in shown]


def _not_worked_out(  # noqa: PLR0913, PLR0917  what a table of a program has, and who is told
    header: Sequence[str], body: Sequence[Sequence[str]], others: list[int], found: dict[int, str], say: Say, line: int
) -> list[int]:
    """The same without the sign that a data frame of findings works out of their effects, where it is that of each."""
    effect = next((place for place, column in found.items() if column == "effect"), None)
    signs = [place for place in others if fold(header[place]) == "sign"]
    if effect is None or len(signs) != 1:
        return others
    for cells in body:
        if max(effect, *signs) < len(cells) and _SIGNS.get(cells[effect], "") != cells[signs[0]].removesuffix(".0"):
            return others
    say(Said(line, "", "shown-columns", "the sign, which a table of findings works out of the effect"))
    return [place for place in others if place not in signs]


def is_header(cells: Sequence[str], record: type[Record]) -> bool:
    """Whether a row is the header of a record, as far as it can be recognised."""
    columns = record.columns()
    spelled = {fold(column): column for column in columns}
    found = {column for cell in cells if (column := spelled.get(fold(cell)))}
    return _recognised(cells, found, [column for column in columns if column not in record.ADDED], record)


def _recognised(header: Sequence[str], found: set[str], wanted: Sequence[str], record: type[Record]) -> bool:
    """Whether a header is that of the record: it has half of its columns, or most of those that are never empty."""
    if 2 * len(found.intersection(wanted)) >= len(wanted):
        return True
    filled = record.FILLED
    return not _of_zotero(header) and len(found) > 1 and 2 * len(found.intersection(filled)) > len(filled)


def _say_missing(missing: Sequence[str], say: Say) -> None:
    """The columns that are not there, in one message: none of them was written, and that is one cause."""
    if len(missing) < _SEVERAL:
        for column in missing:
            say(Said(1, column, "missing-column", f"the column {column} is missing", "Add it to every row", error=True))
        return
    message = f"{len(missing)} columns are missing: {', '.join(missing)}"
    fix = "Add them behind the others, and leave empty what is not reported"
    say(Said(1, missing[0], "missing-column", message, fix, error=True))


def _say_renamed(missing: Sequence[str], others: Sequence[str], record: type[Record], say: Say) -> None:
    """Columns that are not there beside columns that are none: they are likely to be these, and it is one cause."""
    others = list(dict.fromkeys(others))
    named = ", ".join(map(short, others[:MOST_NAMED])) + " …" * (len(others) > MOST_NAMED)
    message = f"the columns {', '.join(missing)} are missing, and {named} are no columns here"
    fix = f"Rename those that are meant, add what is still missing, and remove the others; {NEW_SHEET}"
    if meant := columns_meant(others, _kind(record)):
        fix = f"Rename those that are meant ({meant}), add what is still missing, and remove the others; {NEW_SHEET}"
    if len(missing) == len(others) == 1:
        message = f"the column {missing[0]} is missing, and {named} is no column here"
        fix = f"Rename it to {missing[0]} where it is that, or else remove it and add {missing[0]}"
    say(Said(1, others[0], "unknown-column", message, fix, error=True))


def _say_unknown(header: Sequence[str], others: Sequence[int], say: Say) -> None:
    """Columns that are none, each name once; one without a name by the letter that a spreadsheet gives it."""
    told: dict[str, str] = {}
    for place in others:
        name, letter = header[place].strip(), letters(place).upper()
        said = (
            f"{short(header[place])} is no column here" if name else f"column {letter} has no name, and holds something"
        )
        told.setdefault(said, name or letter)
    for said, name in [*told.items()][:MOST_NAMED]:
        say(Said(1, name, "unknown-column", said, "Remove or rename it", error=True))
    if len(told) > MOST_NAMED:
        message = f"{len(told) - MOST_NAMED:,} more are no columns here"
        say(Said(1, "", "unknown-column", message, "Remove or rename them", error=True))


def _kind(record: type[Record]) -> str:
    return record.FILE.removesuffix(".csv")


def _of_zotero(header: Sequence[str]) -> bool:
    return {"Key", "Item Type"} <= {cell.strip("\ufeff") for cell in header}


def _say_foreign(header: Sequence[str], record: type[Record], say: Say, line: int) -> None:
    """One message for a file that is another one, or that has no header."""
    wanted = record.columns()
    shown = ", ".join(short(cell) for cell in header[:4])
    zotero = _of_zotero(header)
    begins = "this is an export of Zotero; its first row begins with" if zotero else "the first row begins with"
    message = f"{begins} {shown}; it is not the header of {record.FILE}"
    under = ",".join(wanted[:_SHOWN]) + ",…" * (len(wanted) > _SHOWN)
    fix = f"Write one row a record under the header {under}; {NEW_SHEET}"
    if not zotero and (meant := columns_meant(header, _kind(record))):
        fix = f"Write one row a record under the header {under}, where {meant}; {NEW_SHEET}"
    importable = zotero and "doi" in wanted
    say(Said(line, wanted[0], "missing-column", message, fix, error=True, importable=importable))


def _unnamed(
    header: Sequence[str], body: Sequence[Sequence[str]], say: Say, line: int, found: dict[int, str]
) -> list[int]:
    """The columns beside those of the record that hold something: blank ones and an index of rows are passed over."""
    blank, left = 0, []
    for place, name in enumerate(header):
        if place in found:
            continue
        cells = [cells[place].strip() for cells in body if place < len(cells)]
        unnamed = _UNNAMED.fullmatch(name.strip("\ufeff \xa0")) is not None
        if unnamed and not any(map(holds, cells)):
            blank += 1
        elif (
            unnamed and place == 0 and cells in ([*map(str, range(len(cells)))], [*map(str, range(1, len(cells) + 1))])
        ):
            say(Said(line, "", "index-column", "a first column that numbers the rows"))
        else:
            left.append(place)
    if blank:
        say(Said(line, "", "blank-columns", f"{blank} blank column{'s' * (blank > 1)}"))
    return left


def holds(cell: str) -> bool:
    """Whether something stands in a cell, and not only blanks."""
    return bool(cell.strip("\ufeff\u200b \t\xa0\u3000\n"))
