"""What stands at a place: only plain files are read, and only a plain file, or nothing, is written over."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import BinaryIO, NamedTuple

__all__ = ["MARK", "MOST_BYTES", "left_in", "naming", "read_head", "read_plain", "sparing", "target_of"]

MARK = ".oxygraph-"
"""How the name of every file begins that is there for a moment only."""

MOST_BYTES = 100_000_000
"""The most that a file may have which somebody wrote or exported: it is read as a whole."""

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
)
_STREAMS = "write - for standard output"
_OF_THE_SYSTEM, _BUT = ("/dev/", "/proc/"), "/dev/shm/"  # noqa: S108  a folder of plain files, which is not ours


class _Spared(NamedTuple):
    """Files that nobody may write over: as things on a disk, and by place where there is nothing yet."""

    files: frozenset[tuple[int, int]] = frozenset()
    places: frozenset[str] = frozenset()


_NONE_SPARED = _Spared()
_spared: ContextVar[_Spared] = ContextVar("spared", default=_NONE_SPARED)


def read_plain(path: Path, most: int | None = None) -> bytes:
    """The bytes of a plain file, read once; a pipe or a device is never waited for.

    Args:
        path: Where it is, links followed.
        most: The most bytes that it may have.

    Raises:
        OSError: It is not there, no plain file, too large, or cannot be read.
    """
    with _opened(path) as file:
        data = file.read() if most is None else file.read(most + 1)
    if most is not None and len(data) > most:
        raise OSError(errno.EFBIG, f"the file is larger than {most // 1_000_000} MB", str(path))
    return data


def read_head(path: Path, size: int) -> bytes:
    """How a plain file begins: so many bytes, or what there is; nothing else is waited for.

    Raises:
        OSError: It is not there, no plain file, or cannot be read.
    """
    with _opened(path) as file:
        return file.read(size)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    _plain(path, os.stat(path).st_mode)  # noqa: PTH116  before it is opened: opening a device may do something
    with open(path, "rb", opener=_without_waiting) as file:
        _plain(path, os.fstat(file.fileno()).st_mode)
        yield file


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _plain(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, f"{_kind(mode)} stands there, not a file", str(path))


def _kind(mode: int) -> str:
    return next((kind for is_one, kind in _KINDS if is_one(mode)), "something")


def left_in(folder: Path) -> list[Path]:
    """The files for a moment that are in a folder: somebody is writing there, or was killed while writing.

    A folder of such a name is nobody's write, and stays.
    """
    try:
        with os.scandir(folder) as found:
            names = [one.name for one in found if one.name.startswith(MARK) and not one.is_dir(follow_symlinks=False)]
    except (OSError, ValueError):
        return []
    return [folder / name for name in names]


def target_of(path: Path) -> Path:
    """The place that is written when a file is asked for: links followed, also those that lead to nothing yet.

    Raises:
        OSError: What stands there must not be replaced: it is no plain file, or it is spared (`sparing`).
    """
    if os.path.abspath(path).startswith(_OF_THE_SYSTEM) and not os.path.abspath(path).startswith(_BUT):  # noqa: PTH100
        raise OSError(errno.EINVAL, f"this belongs to the system; {_STREAMS}", str(path))
    target = Path(os.path.realpath(path))
    spared = _spared.get()
    try:
        found = os.stat(path)  # noqa: PTH116  as the system follows it, not as its text reads
    except FileNotFoundError:
        if str(target) in spared.places:
            raise _taken(path) from None
        return target
    except NotADirectoryError:
        there = next(str(folder) for folder in path.parents if folder.exists())
        raise NotADirectoryError(errno.ENOTDIR, "a file stands where the folder should be", there) from None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "a folder stands where the file should go", str(path))
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, f"{_kind(found.st_mode)} stands there; name a file, or {_STREAMS}", str(path))
    if (found.st_dev, found.st_ino) in spared.files:
        raise _taken(path)
    return target


def _taken(path: Path) -> OSError:
    return FileExistsError(errno.EEXIST, "this is a file of the graph that was read; name another place", str(path))


@contextmanager
def sparing(files: Iterable[Path]) -> Iterator[None]:
    """Let nothing be written over these files, by whatever name or link; those that are absent stay absent."""
    there, absent = set(), set()
    for file in files:
        try:
            found = os.stat(file)  # noqa: PTH116  the same call for whatever stands there
            there.add((found.st_dev, found.st_ino))
        except OSError:
            absent.add(os.path.realpath(file))
    token = _spared.set(_Spared(frozenset(there), frozenset(absent)))
    try:
        yield
    finally:
        _spared.reset(token)


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Let an error name the place asked for, not the one beside it."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
