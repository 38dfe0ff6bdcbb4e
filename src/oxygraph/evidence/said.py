"""What is said of a file of one's own while it is read: what was done, and what is wrong."""

from collections.abc import Callable
from typing import NamedTuple

__all__ = ["Said", "Say"]

Say = Callable[["Said"], None]


class Said(NamedTuple):
    """Something about a file: what was done to read it (`format` does it for good), or, as an error, what is wrong.

    What is importable a manager of references exported: whoever knows its place names the command that takes it, and
    the fix, if there is one, as another way.
    """

    line: int
    column: str
    rule: str
    message: str
    fix: str = ""
    error: bool = False
    importable: bool = False
