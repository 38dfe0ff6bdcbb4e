"""Steps of which each happens whole or not at all: a file that appears, two files that change places, a folder held."""

import errno
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from oxygraph.plain_files import MARK

__all__ = ["Draft", "exchange", "holding", "token", "uninterrupted"]

_NOT_OURS = {signal.SIG_DFL, signal.SIG_IGN}
_LONGEST_WAIT, _PAUSE = 60.0, 0.003
_HERE, _EXCHANGE = -100, 2
"""`renameat2`: names are as they stand (AT_FDCWD), and the two change places (RENAME_EXCHANGE)."""


def token() -> str:
    """A part of a name that nobody else has."""
    return os.urandom(8).hex()


class Draft:
    """A new file that nobody sees until it appears whole: where the system can, it has no name until then.

    Attributes:
        inode: Which file it is on its disk, by whatever name.
    """

    def __init__(self, folder: Path, data: bytes, like: os.stat_result | None = None) -> None:
        """Write it down to the disk.

        Args:
            folder: Where it will appear.
            data: What it holds.
            like: The file whose owner and permissions it takes over.
        """
        self._name: Path | None = None
        self._folder = folder
        try:
            self._descriptor = os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o666)
        except (AttributeError, OSError):  # not every system, and not every file system, has files without a name
            self._with_name()
        try:
            self._write(data, like)
        except BaseException:
            self.close()
            raise

    def _with_name(self) -> None:
        self._name = self._folder / f"{MARK}{token()}.draft"
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(self._name, flags, 0o666)

    def _write(self, data: bytes, like: os.stat_result | None) -> None:
        if like is not None:
            with suppress(OSError, AttributeError):
                os.fchown(self._descriptor, like.st_uid, like.st_gid)
            os.chmod(self._descriptor if self._name is None else self._name, like.st_mode & 0o7777)  # noqa: PTH101
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]
        os.fsync(self._descriptor)
        self.inode = os.fstat(self._descriptor).st_ino

    def appear(self, path: Path) -> None:
        """Get a name in the folder, one that nothing has."""
        if self._name is not None:
            self._name.rename(path)
            self._name = None
            return
        # The descriptor of a folder, used or not, is what makes Python follow the link to the file without a name.
        beside = os.open(path.parent, os.O_RDONLY)
        try:
            os.link(f"/proc/self/fd/{self._descriptor}", path, src_dir_fd=beside, follow_symlinks=True)
        finally:
            os.close(beside)

    def close(self) -> None:
        """Let go of it; one that never appeared is gone."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)
        if self._name is not None:
            self._name.unlink(missing_ok=True)


def exchange(one: Path, other: Path) -> None:
    """Let two files of a folder change places in one step, so that whoever stood at the second is never lost.

    Where the system cannot, `other` is replaced in one step, and what it was is kept at `one` all the same.
    """
    if _exchanged(one, other):
        return
    kept = one.with_name(f"{one.name}.old")
    kept.unlink(missing_ok=True)
    try:
        os.link(other, kept)
    except OSError:  # a file system without hard links
        import shutil  # noqa: PLC0415

        shutil.copy2(other, kept)
    one.replace(other)
    kept.replace(one)


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the system did it."""
    import ctypes  # noqa: PLC0415  only whoever replaces files pays for it

    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    error = ctypes.get_errno()
    if error in {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}:
        return False
    raise OSError(error, os.strerror(error), str(other))


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let signals that would end a few short steps in the middle wait until the last of them."""
    numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    waiting: list[int] = []
    before = {number: signal.getsignal(number) for number in numbers}
    # A handler that is no function ends the process at once, or does nothing; only the main thread has handlers.
    waits = [number for number in numbers if callable(before[number]) and before[number] not in _NOT_OURS]
    if threading.current_thread() is not threading.main_thread():
        waits = []
    try:
        for number in waits:
            signal.signal(number, lambda number, _: waiting.append(number))
        yield
    finally:
        for number in waits:
            signal.signal(number, before[number])
        for number in waiting:
            signal.raise_signal(number)


@contextmanager
def holding(folder: Path) -> Iterator[bool]:
    """Keep every other writer of this package out of a folder; the hold ends with the process, whatever ends it.

    Yields:
        Whether it is held: not every system can.

    Raises:
        OSError: Somebody else has held it for a minute.
    """
    try:
        import fcntl  # noqa: PLC0415  not every system has it

        descriptor = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield False
        return
    try:
        end = time.monotonic() + _LONGEST_WAIT
        held = False
        while not held:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                held = True
            except BlockingIOError:
                if time.monotonic() > end:
                    raise OSError(errno.EBUSY, "another program is writing in this folder", str(folder)) from None
                time.sleep(_PAUSE)
            except OSError:  # a file system without locks
                break
        yield held
    finally:
        os.close(descriptor)
