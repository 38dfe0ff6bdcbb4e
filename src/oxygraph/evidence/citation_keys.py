"""What papers are cited by in a bibliography, and ids for new ones: small Latin letters, namesakes apart."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping

from oxygraph.evidence.records import INITIALS, Reference
from oxygraph.evidence.spelling import fold

__all__ = ["citation_keys", "free_id", "without_marks"]

_LETTERS = 26
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
        base = _key(INITIALS.sub("", first), references[name].year) or fold(name).replace(" ", "-")
        bearers.setdefault(base, []).append(name)
    keys: dict[str, str] = {}
    for base, names in sorted(bearers.items(), key=lambda item: (len(item[1]) > 1, item[0])):
        free = _lettered(base, set(keys.values()), plain=len(names) == 1)
        keys |= dict(zip(names, free, strict=False))
    return {name: keys[standing] for name, standing in paper.items()}


def free_id(family: str, year: int | None, title: str, taken: Collection[str]) -> str:
    """An id for a paper that no other has: `sack2017`, or `sack2017a` beside a `sack2017`.

    Args:
        family: The family name of its first author; empty where nobody is known.
        year: When it appeared.
        title: Its title, the first long word of which stands for an author that nobody knows.
        taken: The folded ids that are given.
    """
    words = _TELLING_WORD.findall(without_marks(title).casefold())
    base = _key(family, year) or _key(words[0] if words else "paper", year)
    return next(_lettered(base, taken, plain=True))


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
        key = f"{base}{_letters(place)}"
        if key not in taken:
            yield key
        place += 1


def _letters(place: int) -> str:
    return (_letters(place // _LETTERS - 1) if place >= _LETTERS else "") + chr(ord("a") + place % _LETTERS)
