"""Files out: all of them or none, and never half of one."""

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

__all__ = ["write_all"]


def write_all(texts: Mapping[Path, str] | Mapping[Path, bytes]) -> tuple[Path, ...]:
    """Write files, texts in UTF-8, all of them or none; files of the same names are replaced.

    Args:
        texts: Where → what; folders are made where they are missing, links followed, permissions kept.

    Returns:
        The files.

    Raises:
        OSError: One cannot be written; its `filename` is the place asked for, and nothing has changed.
    """
    with ExitStack() as cleanup, ExitStack() as undo:
        ready = [(path, *_prepare(path, text, cleanup, undo)) for path, text in _resolved(texts).items()]
        for path, new, old in ready:
            with _naming(path):
                new.replace(path)
            undo.callback(old.replace, path) if old.exists() else undo.callback(path.unlink)
        undo.pop_all()
    return tuple(texts)


def _resolved(texts: Mapping[Path, str] | Mapping[Path, bytes]) -> dict[Path, str | bytes]:
    return {path.resolve() if path.is_file() else path: text for path, text in texts.items()}


def _prepare(path: Path, text: str | bytes, cleanup: ExitStack, undo: ExitStack) -> tuple[Path, Path]:
    """The new text beside its place, and a copy of what stands there."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder stands where the file should go", str(path))
    there = next(folder for folder in path.parents if folder.exists())
    if not there.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "a file stands where the folder should be", str(there))
    for folder in reversed([folder for folder in path.parents if not folder.exists()]):
        folder.mkdir()
        undo.callback(folder.rmdir)
    # Not named after the file, whose name may be as long as a name can be; the path keeps two files of a folder apart.
    new, old = (path.with_name(f".{os.getpid()}-{abs(hash(path))}.{end}") for end in ("new", "old"))
    cleanup.callback(new.unlink, missing_ok=True)
    cleanup.callback(old.unlink, missing_ok=True)
    with _naming(path):
        new.write_bytes(text if isinstance(text, bytes) else text.encode())
        if path.exists():
            shutil.copy2(path, old)
            shutil.copymode(path, new)
    return new, old


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Let an error name the place asked for, not the one beside it."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
