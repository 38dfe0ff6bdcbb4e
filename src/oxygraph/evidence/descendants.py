"""What lies below a word of a hierarchy, worked out when it is first asked: a hierarchy may be as deep as it likes."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

__all__ = ["Descendants"]


class Descendants(Mapping[str, frozenset[str]]):
    """Word → itself and everything below it, however far down; the words are those that have something below them.

    All of it at once would be as large as the square of a chain.

    >>> Descendants({"animal": {"rodent"}, "rodent": {"rat"}})["animal"] == {"animal", "rodent", "rat"}
    True
    """

    def __init__(self, children: Mapping[str, Collection[str]]) -> None:
        """Keep what stands directly below each word."""
        self._children = children
        self._found: dict[str, frozenset[str]] = {}

    def __getitem__(self, word: str) -> frozenset[str]:
        """The word and all below it."""
        found = self._found.get(word)
        if found is None:
            todo, met = [*self._children[word]], {word}
            while todo:
                below = todo.pop()
                if below not in met:
                    met.add(below)
                    todo += self._children.get(below, ())
            found = self._found[word] = frozenset(met)
        return found

    def __contains__(self, word: object) -> bool:
        """Whether something lies below a word; nothing is worked out for it."""
        return word in self._children

    def __iter__(self) -> Iterator[str]:
        """The words."""
        return iter(self._children)

    def __len__(self) -> int:
        """How many words have something below them."""
        return len(self._children)

    def shared(self, words: Iterable[str]) -> tuple[str, ...]:
        """The narrowest words that all of several are, or lie below; empty where nothing is above them all.

        >>> Descendants({"animal": {"rodent"}, "rodent": {"rat", "mouse"}}).shared(["rat", "mouse"])
        ('rodent',)
        """
        above = set.intersection(*map(self.above, words))
        return tuple(sorted(word for word in above if above.isdisjoint(self._children.get(word, ()))))

    @cached_property
    def _parents(self) -> Mapping[str, Sequence[str]]:
        parents: dict[str, list[str]] = {}
        for parent, children in self._children.items():
            for child in children:
                parents.setdefault(child, []).append(parent)
        return parents

    def above(self, word: str) -> set[str]:
        """The word and all above it."""
        parents, todo, met = self._parents, [word], {word}
        while todo:
            for parent in parents.get(todo.pop(), ()):
                if parent not in met:
                    met.add(parent)
                    todo.append(parent)
        return met
