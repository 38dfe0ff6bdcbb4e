"""What a write leaves behind that was killed in the middle, and how the next run finishes it or clears it away.

While several files of a folder are replaced, a journal beside them says which new file goes where, and what stood there
before. It appears when every new file is there, and goes when every one is at its place: while it stands, the write can
be finished, and before it stands nothing has changed. It names files of its own folder only.
"""

import errno
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from oxygraph.plain_files import MARK, left_in, read_head
from oxygraph.swapping import exchange, holding

__all__ = ["JOURNAL", "Step", "clear", "journal_text", "settle"]

JOURNAL = ".json"
"""How the name of a journal ends."""

_LARGEST = 1_000_000


class Step(NamedTuple):
    """One file to be replaced: the new file beside it, the mark of what it holds, and of what stood at the place."""

    new: str
    holds: str
    stood: str

    @classmethod
    def of(cls, new: str, data: bytes, before: bytes | None) -> "Step":
        """The step from what stands at a place, if anything, to new data."""
        return cls(new, _mark(data), "" if before is None else _mark(before))


def journal_text(steps: Mapping[str, Step]) -> bytes:
    """A journal: name of a file → its step."""
    import json  # noqa: PLC0415  here and below: every command looks for what was left, and finds nothing

    return json.dumps({name: list(step) for name, step in steps.items()}).encode()


def settle(folder: Path) -> None:
    """Finish what a killed write began in a folder, or undo it, and leave nothing of it; without one, do nothing.

    Raises:
        OSError: A write stopped half-way, and this user may not finish it.
    """
    if not left_in(folder):
        return
    with holding(folder) as held:
        if held:
            clear(folder)


def clear(folder: Path) -> None:
    """The same in a folder that is held: whatever bears the mark was left by a process that is gone."""
    left = left_in(folder)
    for path in left:
        if path.name.endswith(JOURNAL) and _ours(path):
            for name, step in _steps(path).items():
                _finish(folder / name, folder / step.new, step)
            path.unlink(missing_ok=True)
    for path in left:
        with suppress(PermissionError):  # it is in nobody's way
            path.unlink(missing_ok=True)


def _ours(path: Path) -> bool:
    """Whether this user wrote it: in a folder of several, nobody's journal moves the files of another."""
    user: int | None = getattr(os, "geteuid", lambda: None)()
    try:
        return user is None or path.lstat().st_uid == user
    except OSError:
        return False


def _finish(place: Path, new: Path, step: Step) -> None:
    """Bring one file to the state it was meant to have, unless somebody has saved another since."""
    there = _mark_of(new)
    if not there:
        return
    if there == step.holds:
        if _mark_of(place) == step.stood:
            exchange(new, place) if step.stood else new.rename(place)
    elif there != step.stood and _mark_of(place) == step.holds:
        exchange(new, place)  # what somebody saved in the very moment of the exchange


def _steps(path: Path) -> dict[str, Step]:
    """What a journal says; nothing where it is none, or speaks of another folder."""
    import json  # noqa: PLC0415

    try:
        said = json.loads(read_head(path, _LARGEST))
        steps = {str(name): Step(*map(str, step)) for name, step in said.items()}
    except PermissionError as error:
        raise OSError(error.errno, "a write stopped half-way here, and you may not finish it", str(path)) from error
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
    own = all(_own(name) and _own(step.new) and step.new.startswith(MARK) for name, step in steps.items())
    return steps if own else {}


def _own(name: str) -> bool:
    return name not in {"", ".", ".."} and not {"/", "\\", "\0"} & {*name}


def _mark(data: bytes) -> str:
    import hashlib  # noqa: PLC0415

    return hashlib.sha256(data).hexdigest()


def _mark_of(path: Path) -> str:
    """The mark of a plain file that is no link; empty where there is none."""
    try:
        if path.is_symlink() or not path.is_file():
            return ""
        return _mark(path.read_bytes())
    except OSError as error:
        if error.errno == errno.ENOENT:
            return ""
        raise
