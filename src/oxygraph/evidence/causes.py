"""One message for one cause: what is the same problem in many rows is said once, with how many they are."""

from collections import Counter
from collections.abc import Iterable

from oxygraph.errors import Issue

__all__ = ["one_a_cause"]

_MOST_ALIKE = 10
"""As many rows with one problem are named one by one: each of them may have been meant otherwise."""


def one_a_cause(issues: Iterable[Issue]) -> list[Issue]:
    """The issues, in their order; of more than a few that say the same of a column, the first with their number.

    >>> first = Issue("edges.csv", 2, "sex", "unknown-word", "'m' is no sex", "Write male")
    >>> [str(issue) for issue in one_a_cause(first._replace(line=line) for line in range(2, 1002))]
    ["edges.csv:2: column sex: unknown-word: 'm' is no sex, here and in 999 more rows. Write male."]
    """
    kept = list(issues)
    counts = Counter(map(_cause, kept)) if len(kept) > _MOST_ALIKE else {}
    if max(counts.values(), default=0) <= _MOST_ALIKE:
        return kept
    found: list[Issue] = []
    told: set[tuple[str, ...]] = set()
    for issue in kept:
        cause = _cause(issue)
        if counts[cause] <= _MOST_ALIKE:
            found.append(issue)
        elif cause not in told:
            told.add(cause)
            found.append(issue._replace(message=f"{issue.message}, here and in {counts[cause] - 1:,} more rows"))
    return found


def _cause(issue: Issue) -> tuple[str, ...]:
    return issue.file, issue.column, issue.rule, issue.message, issue.fix, issue.severity
