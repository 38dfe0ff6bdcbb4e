"""What papers are cited by in a bibliography, and ids for new ones: small Latin letters, namesakes apart."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping

from oxygraph.evidence.records import INITIALS, Reference
from oxygraph.evidence.spelling import fold, letters

__all__ = ["FreeIds", "citation_keys", "without_marks"]

_LONGEST = 60
"""Letters of a name, or of a word of a title, that an id may begin with: an id has a bound, and names have none."""

_TELLING_WORD = re.compile(r"[a-z0-9]{4,}")
_SPELLED = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "æ": "ae", "Æ": "Ae", "đ": "d", "ı": "i"})


def without_marks(text: str) -> str:
    """A text without the marks on its letters.

    >>> without_marks("Nötzon Łódź")
    'Notzon Lodz'
    """
    return "".join(c for c in unicodedata.normalize("NFKD", text.translate(_SPELLED)) if not unicodedata.combining(c))


def citation_keys(references: Mapping[str, Reference], paper: Mapping[str, str]) -> Mapping[str, str]:
    """Reference → what its paper is cited by: `sack2017`; namesakes of one year have letters: `koch2016a`, `koch2016b`.

    References that are one paper have one key. Keys come from all references of a graph, so that a selection has the
    same ones.

    Args:
        references: All references of a graph, by id.
        paper: Reference → the reference that stands for its paper.
    """
    bearers: dict[str, list[str]] = {}
    for name in sorted(set(paper.values())):
        first = references[name].authors.partition(";")[0].strip()
        base = _key(re.sub(INITIALS, "", first), references[name].year) or fold(name).replace(" ", "-")
        bearers.setdefault(base, []).append(name)
    keys: dict[str, str] = {}
    taken: set[str] = set()
    for base, names in sorted(bearers.items(), key=lambda item: (len(item[1]) > 1, item[0])):
        given = dict(zip(names, _lettered(base, taken, plain=len(names) == 1), strict=False))
        taken.update(given.values())
        keys |= given
    return {name: keys[standing] for name, standing in paper.items()}


class FreeIds:
    """Ids for papers, each given once: `sack2017`, or `sack2017a` beside a `sack2017`."""

    def __init__(self, taken: Iterable[str]) -> None:
        """Know the folded ids that are given already."""
        self._taken = set(taken)
        self._going_on: dict[str, Iterator[str]] = {}

    def next(self, family: str, year: int | None, title: str) -> str:
        """An id that no other paper has.

        Args:
            family: The family name of its first author; empty where nobody is known.
            year: When it appeared.
            title: Its title, the first long word of which stands for an author that nobody knows.
        """
        words = _TELLING_WORD.findall(without_marks(title).casefold())
        base = _key(family[:_LONGEST], year) or _key(words[0][:_LONGEST] if words else "paper", year)
        name = next(self._going_on.setdefault(base, _lettered(base, self._taken, plain=True)))
        self._taken.add(name)
        return name


def _key(family: str, year: int | None) -> str:
    """A name and a year; empty where the name has no Latin letter."""
    name = "".join(c for c in without_marks(family).casefold() if c.isascii() and c.isalnum())
    return f"{name}{year or 'nd'}" if name.strip("0123456789") else ""


def _lettered(base: str, taken: Collection[str], *, plain: bool) -> Iterator[str]:
    """The key itself, where it may stand plain, then with `a`, `b` … `z`, `aa`: those that are not taken."""
    if plain and base not in taken:
        yield base
    place = 0
    while True:
        key = f"{base}{letters(place)}"
        if key not in taken:
            yield key
        place += 1
