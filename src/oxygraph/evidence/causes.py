"""One message for one cause: what is the same problem in many rows is said once, and names their lines."""

from collections.abc import Iterable, Sequence

from oxygraph.errors import Issue

__all__ = ["at_the_first", "one_a_cause"]

_MOST_ALIKE = 10
"""As many rows with one problem are named one by one: each of them may have been meant otherwise."""

_SHOWN = 5


def one_a_cause(issues: Iterable[Issue], most: int = _MOST_ALIKE) -> list[Issue]:
    """The issues, each cause at the place of its first; of more than `most` that say the same, the first alone.

    >>> first = Issue("edges.csv", 2, "sex", "unknown-word", "'m' is no sex", "Write male")
    >>> [str(issue) for issue in one_a_cause(first._replace(line=line) for line in range(2, 1002))]
    ["edges.csv:2: column sex: unknown-word: 'm' is no sex (also in lines 3, 4, 5, 6, 7 and 994 more). Write male."]
    """
    lines: dict[Issue, list[int]] = {}
    kept = list(dict.fromkeys(issues))  # what was said of a place is not said again
    for issue in kept:
        lines.setdefault(issue._replace(line=0), []).append(issue.line)
    found: list[Issue] = []
    for issue in kept:
        cause = issue._replace(line=0)
        if len(lines[cause]) <= most:
            found.append(issue)
        elif issue.line == lines[cause][0]:
            found.append(_with_lines(issue, lines[cause][1:]))
    return found


def at_the_first(issues: Sequence[Issue]) -> list[Issue]:
    """Issues of one rule and file that differ in the names they say; of more than ten, the first alone."""
    return [_with_lines(issues[0], [issue.line for issue in issues[1:]])] if len(issues) > _MOST_ALIKE else [*issues]


def _with_lines(issue: Issue, others: Sequence[int]) -> Issue:
    shown = ", ".join(map(str, others[:_SHOWN]))
    more = f" and {len(others) - _SHOWN:,} more" if len(others) > _SHOWN else ""
    return issue._replace(message=f"{issue.message} (also in line{'s' * (len(others) > 1)} {shown}{more})")
