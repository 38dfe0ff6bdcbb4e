"""Settings: which tags lie above a tag, and which exclude each other.

Whoever was under a tag was under every wider one. Two tags of one group exclude each other, and so do two of which
wider ones do. Method: `docs/method.md`.
"""

from collections.abc import Callable, Iterable, Iterator

__all__ = ["Setting", "first_excluding", "meet_settings", "setting_of", "unasked_controls", "wider"]

Setting = tuple[tuple[str, str], ...]
"""Pairs of group and tag, sorted, wider tags included."""

Of = Callable[[str], str]
"""What a tag has: its group, the tag above it, which is empty where none is, or another cell of its row."""


def wider(tag: str, broader_of: Of) -> Iterator[str]:
    """The tags above a tag, the nearest first."""
    met = {tag}
    while (tag := broader_of(tag)) and tag not in met:  # a circle is another mistake
        met.add(tag)
        yield tag


def setting_of(tags: Iterable[str], group_of: Of, broader_of: Of) -> Setting:
    """Several tags and all above them: who was in a stress test was under an acute stressor."""
    every = {name for tag in tags for name in (tag, *wider(tag, broader_of))}
    return tuple(sorted((group_of(tag), tag) for tag in every))


def meet_settings(a: Setting, b: Setting) -> Setting | None:
    """The tags of both settings, None where two of one group differ."""
    both = dict(a)
    for group, tag in b:
        if both.setdefault(group, tag) != tag:
            return None
    return tuple(sorted(both.items()))


def unasked_controls(tags: Iterable[str], asked: Iterable[str], is_control: Of, broader_of: Of) -> set[str]:
    """The tags that are, or lie under, a condition that takes an effect away, but for those that are asked about.

    Args:
        tags: What findings may report.
        asked: What a question names. It asks about such a tag by that itself, by one above that is or lies under such
            a condition, and by one below.
        is_control: What says of a tag itself that it is such a condition; empty where it is none.
        broader_of: The tag above a tag.
    """
    named = {*asked}
    above = {tag for name in named for tag in wider(name, broader_of)}
    controls = {tag: _controls(tag, is_control, broader_of) for tag in tags}
    return {tag for tag, found in controls.items() if found and named.isdisjoint(found)} - above


def _controls(tag: str, is_control: Of, broader_of: Of) -> list[str]:
    """A tag and those above it, as far as the last that is a condition that takes an effect away."""
    line = [tag, *wider(tag, broader_of)]
    while line and not is_control(line[-1]):
        line.pop()
    return line


def first_excluding(tags: Iterable[str], group_of: Of, broader_of: Of) -> list[str]:
    """The first two of several tags that exclude each other; or none.

    >>> groups, above = {"speech": "task", "stress": "acute", "calm": "acute"}, {"speech": "stress"}
    >>> first_excluding(["calm", "speech"], groups.__getitem__, lambda tag: above.get(tag, ""))
    ['calm', 'speech']
    """
    found: dict[str, tuple[str, str]] = {}
    for named in tags:
        for tag in (named, *wider(named, broader_of)):
            other, by = found.setdefault(group_of(tag), (tag, named))
            if tag != other and named != by:
                return [by, named]
    return []
