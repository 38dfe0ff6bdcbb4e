"""Files out: all of them or none, and never half of one, whoever else writes there and whatever ends the process."""

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import MappingProxyType

from oxygraph.plain_files import MARK, naming, read_plain, target_of
from oxygraph.swapping import Draft, exchange, holding, token, uninterrupted
from oxygraph.unfinished import JOURNAL, Step, clear, journal_text

__all__ = ["STDOUT", "write_all", "write_one"]

STDOUT = "-"
"""The word that stands for standard output wherever a single file is asked for."""

_NOTHING: Mapping[Path, bytes | None] = MappingProxyType({})


def write_one(path: str | Path, text: str | bytes) -> tuple[Path, ...]:
    """Write a single file like `write_all`, or to standard output, texts in UTF-8, where the path is the text `-`.

    Returns:
        The file; nothing where it was standard output.

    Raises:
        OSError: It cannot be written, or the path ends in `/` and names a folder; nothing has changed.
    """
    if path == STDOUT:
        sys.stdout.flush()
        raw = getattr(sys.stdout, "buffer", None)
        if raw is None:
            sys.stdout.write(_bytes(text).decode())
        else:
            raw.write(_bytes(text))
            raw.flush()
        return ()
    if str(path).endswith("/"):
        raise IsADirectoryError(errno.EISDIR, "this names a folder; name a file", str(path))
    return write_all({Path(path): _bytes(text)})


def write_all(
    texts: Mapping[Path, str] | Mapping[Path, bytes], *, read: Mapping[Path, bytes | None] = _NOTHING
) -> tuple[Path, ...]:
    """Write files, texts in UTF-8, all of them or none; files of the same names are replaced.

    What was killed in the middle is finished or undone when something next writes or reads in the folder. Two who write
    in one folder take turns.

    Args:
        texts: Where → what; folders are made where they are missing, links followed, permissions kept.
        read: Where → what was read there, or None for nothing; where that has changed nothing is written.

    Returns:
        The files.

    Raises:
        OSError: One cannot be written, must not be replaced (`oxygraph.plain_files`) or has changed since it was read;
            its `filename` is the place asked for, and nothing has changed.
    """
    with ExitStack() as undo, ExitStack() as held:
        swaps = [
            _Swap(path, target_of(path), _bytes(text), [read[path]] if path in read else [])
            for path, text in texts.items()
        ]
        if len({swap.target for swap in swaps}) < len(swaps):
            raise OSError(errno.EEXIST, "two of the files to be written are this one", str(swaps[0].target))
        folders = sorted({swap.target.parent for swap in swaps})
        for folder in folders:
            _make(folder, undo)
        for folder in folders:
            if held.enter_context(holding(folder)):
                clear(folder)
        _replace(swaps, alone=len(swaps) == 1 and not read)
        undo.pop_all()
    return tuple(texts)


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()


def _make(folder: Path, undo: ExitStack) -> None:
    there = next(above for above in (folder, *folder.parents) if above.exists())
    if not there.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "a file stands where the folder should be", str(there))
    for missing in reversed([above for above in (folder, *folder.parents) if not above.exists()]):
        missing.mkdir(exist_ok=True)
        undo.callback(_remove_folder, missing)


def _remove_folder(folder: Path) -> None:
    with suppress(OSError):  # somebody has put something there
        folder.rmdir()


class _Swap:
    """One file on its way to its place."""

    def __init__(self, asked: Path, target: Path, data: bytes, expected: Sequence[bytes | None]) -> None:
        self.asked, self.target, self._data, self._expected = asked, target, data, expected
        self.new = target.with_name(f"{MARK}{token()}.new")
        self._before: bytes | None = None
        self._draft: Draft | None = None

    def prepare(self) -> None:
        """Write the new file, which nobody sees yet."""
        with naming(self.asked):
            like = self.target.stat() if self.target.exists() else None
            self._before = None if like is None else read_plain(self.target)
            if self._expected and self._expected[0] != self._before:
                raise _changed()
            self._draft = Draft(self.target.parent, self._data, like)

    def appear(self) -> None:
        """Let the new file stand beside its place."""
        if self._draft is not None:
            with naming(self.asked):
                self._draft.appear(self.new)

    @property
    def step(self) -> Step:
        """What a journal says of it."""
        return Step.of(self.new.name, self._data, self._before)

    def replace(self, *, alone: bool) -> None:
        """Put it there; unless it is alone, what was there is kept for a while, and looked at."""
        with naming(self.asked):
            if self._before is None and self._expected:
                self._take_free_place()
                return
            if alone or self._before is None:
                self.new.replace(self.target)
                return
            try:
                exchange(self.new, self.target)
            except FileNotFoundError:
                raise _changed() from None
            # What came out may have been saved in the very moment of the exchange.
            if read_plain(self.new) != self._before:
                raise _changed()

    def _take_free_place(self) -> None:
        """Put it where nothing stands; what somebody has put there in this very moment stays."""
        try:
            os.link(self.new, self.target)
        except FileExistsError:
            raise _changed() from None
        except OSError:  # a file system without hard links
            self.new.replace(self.target)

    def undo(self) -> None:
        """Put back what was there, if the new file has got there and nobody has saved another since."""
        if self._draft is None or not self.target.exists() or self.target.stat().st_ino != self._draft.inode:
            return
        if self.new.exists():
            exchange(self.new, self.target)
        elif self._before is None:
            self.target.unlink()

    def let_go(self) -> None:
        """Close the new file, wherever it is."""
        if self._draft is not None:
            self._draft.close()


def _replace(swaps: Sequence[_Swap], *, alone: bool) -> None:
    """Put all of them at their places, or none; a journal tells the next run of it, but for one that is alone."""
    try:
        for swap in swaps:
            swap.prepare()
        with uninterrupted():
            _put_there(swaps, alone=alone)
    finally:
        for swap in swaps:
            swap.let_go()


def _put_there(swaps: Sequence[_Swap], *, alone: bool) -> None:
    journals: list[Path] = []
    steps: dict[Path, dict[str, Step]] = {}
    try:
        for swap in swaps:
            swap.appear()
            steps.setdefault(swap.target.parent, {})[swap.target.name] = swap.step
        for folder, of_folder in steps.items() if not alone else ():
            journals.append(folder / f"{MARK}{token()}{JOURNAL}")
            with naming(folder):
                _put(journals[-1], journal_text(of_folder))
        for swap in swaps:
            swap.replace(alone=alone)
    except BaseException:
        # Should this fail too, everything stays as it lies, and the next run finishes it.
        for swap in reversed(swaps):
            swap.undo()
        _tidy(swaps, journals)
        raise
    _tidy(swaps, journals)


def _put(path: Path, data: bytes) -> None:
    draft = Draft(path.parent, data)
    try:
        draft.appear(path)
    finally:
        draft.close()


def _tidy(swaps: Sequence[_Swap], journals: Sequence[Path]) -> None:
    """Leave nothing beside the files; the journals go first."""
    for path in (*journals, *(swap.new for swap in swaps)):
        path.unlink(missing_ok=True)


def _changed() -> OSError:
    return OSError(errno.ESTALE, "it was changed meanwhile, and is left as it is; run this again")
