"""Everything that can go wrong, one tree.

    OxyGraphError
    ├── QuestionError            a question that makes no sense as asked
    │   ├── NothingReportedError a comparison by what no finding on the way reports
    │   ├── UnknownNameError     a name that no node, tag or word carries
    │   └── QueryError           Cypher that the engine cannot run, or that would write
    │       └── QueryFailedError     Cypher that it began and could not end: a division by zero
    ├── InvalidDataError         curated files that break a rule; carries every Issue
    ├── MissingLibraryError      what an extra brings is not installed
    ├── FigureError              a picture that cannot be written: a library or a font is missing
    └── StoreError               a database that refuses or fails
        └── StoreUnreachableError    one that cannot be reached, or that hangs

`Issue` is one curation problem: where it is, which rule it breaks, how to fix it.
"""

from collections.abc import Iterable
from typing import NamedTuple

__all__ = [
    "FigureError",
    "InvalidDataError",
    "Issue",
    "MissingLibraryError",
    "NothingReportedError",
    "OxyGraphError",
    "QueryError",
    "QueryFailedError",
    "QuestionError",
    "StoreError",
    "StoreUnreachableError",
    "UnknownNameError",
    "short",
]


_SHOWN = 40


class Issue(NamedTuple):
    """One problem in a curated file.

    Attributes:
        file: Path of the file as it was given.
        line: Line in the file, the header being 1; 0 where the whole file is meant.
        column: Name of the column; empty where the whole row or file is meant.
        rule: Name of the rule that is broken.
        message: What is wrong.
        fix: How to put it right.
        severity: `error`, or `warning` where the graph is valid all the same.
        command: A command that puts it right as it stands, which `fix` says too; empty where none does, or none yet.
    """

    file: str
    line: int
    column: str
    rule: str
    message: str
    fix: str
    severity: str = "error"
    command: str = ""

    def __str__(self) -> str:
        """`edges.csv:12: column sex: unknown-word: what is wrong. How to fix it.`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        column = f" column {self.column}:" if self.column else ""
        end = "" if self.fix.endswith("?") else "."
        return f"{place}:{column} {self.rule}: {self.message}. {self.fix}{end}"


class OxyGraphError(Exception):
    """The root: whatever this package raises on purpose."""


class QuestionError(OxyGraphError):
    """A question cannot be asked like this (a dose without its unit, two excluding settings …)."""


class NothingReportedError(QuestionError):
    """A question that makes sense, and has no answer: answers are to be compared by what no finding reports."""


class UnknownNameError(QuestionError):
    """Nothing carries this name.

    Attributes:
        kind: What was looked for: `node`, `setting`, `sex` …
        name: The name as it was given.
        suggestions: The closest known spellings, best first.
        listed: Whether they are all there are, since none is close.
    """

    def __init__(self, kind: str, name: str, suggestions: Iterable[str] = (), *, listed: bool = False) -> None:
        """Keep the parts and say them in one line; where none is closest, all there are may be listed."""
        self.kind = kind
        self.name = name
        self.suggestions = tuple(suggestions)
        self.listed = listed and bool(self.suggestions)
        super().__init__(self.saying((", " if self.listed else " or ").join(self.suggestions)))

    def saying(self, near: str) -> str:
        """The message, with the suggestions as somebody calls and joins them."""
        hint = f" Use one of {near}." if self.listed else f" Did you mean {near}?" if near else ""
        return f"no {self.kind} is called {short(self.name)}.{hint}"


def short(text: str) -> str:
    """A text in quotes, as a message repeats it: the beginning, where it is long."""
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


class QueryError(QuestionError):
    """Cypher that the engine cannot run, in its own words, or that would write."""


class QueryFailedError(QueryError):
    """Cypher that the engine began to run and could not end, in its own words, such as a division by zero."""


class InvalidDataError(OxyGraphError):
    """Curated data breaks rules.

    Attributes:
        issues: Every problem found, in the order of the files.
    """

    def __init__(self, issues: Iterable[Issue]) -> None:
        """Keep all issues; the message holds a line for each."""
        self.issues = tuple(issues)
        super().__init__("\n".join(map(str, self.issues)))


class FigureError(OxyGraphError):
    """A picture cannot be written as asked: what writes it, or a font with its letters, is not installed."""


class MissingLibraryError(OxyGraphError, ImportError):
    """A library that an extra of the package brings is not installed; the message names the extra."""


class StoreError(OxyGraphError):
    """A database answers, but refuses or fails: it may only be read, or took longer than allowed."""


class StoreUnreachableError(StoreError):
    """A database cannot be reached: no server, one that hangs, or one that does not let this user in."""
