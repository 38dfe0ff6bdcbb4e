"""How spellings are compared: one folded form for every way to write a name, and the closest known one for a typo."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property, lru_cache
from itertools import groupby

__all__ = [
    "CUTOFF",
    "GAPS",
    "HINT",
    "PATIENTS",
    "SHORTEST",
    "TRADITIONAL",
    "Suggestions",
    "by_initials",
    "closest",
    "fold",
    "holding",
    "ill_with",
    "letters",
    "named_in",
    "narrow",
    "nearest",
    "similar",
    "simplified",
    "traditional",
]

GAPS = "_-‐‑–—/"
"""Characters that stand for a space."""

_PLAIN_GAPS = "_-/"
"""Those of them that a text of ASCII may have."""

CUTOFF = 0.6
"""Two spellings must be more alike than this, from 0 to 1, for one to be taken for the other mistyped."""

HINT = 0.75
"""The same for what a curated file says: there a hint is likely to be followed, and must not lead to another thing."""

TRADITIONAL = "traditional.txt"
"""A file beside this one: pairs of a traditional character and the simplified one that it is compared as, of OpenCC."""

SHORTEST = (3, 2)
"""Letters, or Chinese signs, below which a text is part of too much for it to mean anything."""

_LONGEST, _MOST_WORK = 200, 30_000_000
"""Longer texts are nobody's typing error; a second or so of comparing letters is enough for one run."""

PATIENTS = (
    ("people with ", ""),
    ("patients with ", ""),
    ("individuals with ", ""),
    ("", " patients"),
    ("", "患者"),
    ("", "病人"),
)
"""What stands around the folded name of a disorder where its patients are meant, and tells nothing more of them."""

_JOINS = "[;,/、；，]"
_MOST_PARTS = 12
"""A list of more parts in a row is nobody's."""


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """One form for all ways to write a name.

    Width, case, and hyphen, underscore or space do not matter, nor whether Chinese is simplified or traditional.

    >>> fold("HPA–Axis") == fold("hpa axis"), fold("松果體") == fold("松果体")
    (True, True)
    """
    gaps = _PLAIN_GAPS
    if not text.isascii():
        import unicodedata  # noqa: PLC0415  few questions are asked in other letters

        text, gaps = unicodedata.normalize("NFKC", text), GAPS
        if _is_chinese(text):
            text, gaps = text.translate(_characters_and_gaps()), ""  # in one go: Chinese names are half of all
    folded = text.casefold()
    for gap in gaps:
        folded = folded.replace(gap, " ")
    return " ".join(folded.split())


def ill_with(name: str) -> list[str]:
    """What the people are ill with whom a name calls so, folded; none where it calls nobody ill.

    >>> ill_with("PTSD patients"), ill_with("patients with social anxiety"), ill_with("women with PTSD")
    (['ptsd'], ['social anxiety'], [])
    """
    said = fold(name)
    return [
        said.removeprefix(before).removesuffix(behind)
        for before, behind in PATIENTS
        if said.startswith(before) and said.endswith(behind)
    ]


def narrow(text: str) -> str:
    """A text in characters of the usual width. What is raised, lowered or circled is no digit: `24¹` is not 241.

    >>> narrow("２４ＩＵ"), narrow("24¹")
    ('24IU', '24¹')
    """
    if text.isascii():
        return text
    import unicodedata  # noqa: PLC0415  few cells are written in other letters

    runs = groupby(text, key=lambda sign: unicodedata.category(sign) == "No")
    return "".join("".join(run) if raised else unicodedata.normalize("NFKC", "".join(run)) for raised, run in runs)


def simplified(text: str) -> str:
    """The same with each traditional character replaced by its simplified one: for comparing, never for showing.

    >>> simplified("急性應激源"), simplified("HPA")
    ('急性应激源', 'HPA')
    """
    return text if text.isascii() or not _is_chinese(text) else text.translate(_characters())


def traditional() -> dict[str, str]:
    """Traditional character → the simplified one that it is compared as."""
    return {chr(key): chr(value) for key, value in _characters().items()}


def _is_chinese(text: str) -> bool:
    """Whether a text has a Chinese character at all."""
    return any("\u3400" <= sign <= "\u9fff" or "\U00020000" <= sign <= "\U0003ffff" for sign in text)


@cache
def _characters() -> dict[int, int]:
    from pathlib import Path  # noqa: PLC0415  few questions are asked in Chinese

    _, _, *lines = Path(__file__).with_name(TRADITIONAL).read_text(encoding="utf-8").splitlines()
    pairs = "".join(lines)
    return str.maketrans(pairs[::2], pairs[1::2])


@cache
def _characters_and_gaps() -> dict[int, int]:
    return _characters() | dict.fromkeys(map(ord, GAPS), ord(" "))


def letters(place: int) -> str:
    """What tells namesakes apart: `a`, `b` … `z`, `aa`.

    >>> [letters(place) for place in (0, 25, 26, 701, 702)]
    ['a', 'z', 'aa', 'zz', 'aaa']
    """
    return (letters(place // 26 - 1) if place >= 26 else "") + chr(ord("a") + place % 26)  # noqa: PLR2004  of letters


def similar(text: str, spellings: Mapping[str, str], limit: int | None) -> list[tuple[str, float]]:
    """Values of `spellings` whose folded key is close to `text`, by edit distance, best first.

    Args:
        text: What somebody typed.
        spellings: Folded spelling → whatever it stands for; several may stand for one.
        limit: How many at the most; None for all.

    Returns:
        Pairs of value and similarity (0 to 1, optimal string alignment), each value once.
    """
    # Only a typo pays for the library: a question whose names are right never gets here.
    from rapidfuzz import process  # noqa: PLC0415
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    hits = process.extract(
        fold(text), spellings.keys(), scorer=OSA.normalized_similarity, score_cutoff=CUTOFF, limit=None
    )
    best: dict[str, float] = {}
    for spelling, score, _ in hits:
        if score > CUTOFF:  # not every version of the library keeps those that are just as alike as this
            best.setdefault(spellings[spelling], score)
    return list(best.items())[:limit]


def holding(text: str, spellings: Mapping[str, str], limit: int) -> list[str]:
    """Values of `spellings` with a folded key of which a text is a part: the beginning of a word, or Chinese anywhere.

    Args:
        text: What somebody typed; fewer than three letters, or two signs, are part of too much.
        spellings: Folded spelling → whatever it stands for; several may stand for one.
        limit: How many at the most.

    Returns:
        Each value once: where the key begins with it first, then the shortest.

    >>> holding("safe", {"safe context": "safe_context", "feeling safe": "felt_safe", "unsafe": "threat"}, 3)
    ['safe_context', 'felt_safe']
    """
    part = fold(text)
    if _is_short(part):
        return []
    begun = f" {part}" if part.isascii() else part
    hits = sorted((not key.startswith(part), len(key), key) for key in spellings if begun in f" {key}")
    return list(dict.fromkeys(spellings[key] for _, _, key in hits))[:limit]


def named_in(text: str, spellings: Mapping[str, str]) -> dict[str, int]:
    """Values of `spellings` with a folded key that stands in a text as words of its own, or in Chinese anywhere.

    Args:
        text: What somebody typed.
        spellings: Folded spelling → whatever it stands for; several may stand for one.

    Returns:
        Value → the length of its longest key that stands there.

    >>> named_in("trust game", {"trust": "trust", "rust": "corrosion", "game": "play"})
    {'trust': 5, 'play': 4}
    """
    whole, found = fold(text), dict[str, int]()
    apart = f" {whole} "
    for key, value in spellings.items():
        if key in whole and not _is_short(key) and (not key.isascii() or f" {key} " in apart):
            found[value] = max(len(key), found.get(value, 0))
    return found


def _is_short(text: str) -> bool:
    letters, signs = SHORTEST
    return len(text) < (letters if text.isascii() else signs)


def nearest(text: str, spellings: Mapping[str, str]) -> str:
    """The value whose folded key is nearest to a mistyped word of a curated file, by `HINT` at least; else empty."""
    from rapidfuzz import process  # noqa: PLC0415
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    hit = process.extractOne(fold(text), spellings.keys(), scorer=OSA.normalized_similarity, score_cutoff=HINT)
    return spellings[hit[0]] if hit is not None else ""


def by_initials(called: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The letters with which the words of a name begin → what bears such a name.

    Args:
        called: Pairs of a name and what bears it; one word has no initials.

    >>> by_initials([("Trier Social Stress Test", "social_stress_test"), ("baseline", "baseline")])
    {'tsst': ['social_stress_test']}
    """
    found: dict[str, list[str]] = {}
    for name, value in called:
        words = fold(name).split()
        if len(words) > 1:
            found.setdefault("".join(word[0] for word in words), []).append(value)
    return found


def closest(word: str, known: Iterable[str], limit: int = 3) -> list[str]:
    """The known words nearest to a mistyped one, best first; none where nothing is near."""
    return [name for name, _ in similar(word, {fold(name): name for name in known}, limit)]


class Suggestions:
    """The known word nearest to each of many mistyped ones, as long as looking for it takes no time to speak of."""

    def __init__(self, known: Iterable[str], called: Iterable[tuple[str, str]] = ()) -> None:
        """Keep the words, and pairs of what else one is called and the word; nothing is compared before it is asked."""
        self._known, self._called = known, called
        self._found: dict[str, str] = {}
        self._work = 0

    @cached_property
    def _table(self) -> Mapping[str, str]:
        others = {fold(name): word for name, word in self._called if name and len(name) <= _LONGEST}
        return others | {fold(name): name for name in self._known if len(name) <= _LONGEST}

    @cached_property
    def _letters(self) -> int:
        return sum(map(len, self._table)) + 1

    def apart(self, text: str) -> list[str]:
        """The known words of a list that another sign joins than the one of lists; none where one is unknown."""
        parts = list(filter(None, map(str.strip, re.split(_JOINS, text[:_LONGEST]))))
        found = [self._table.get(fold(part), "") for part in parts]
        if len(found) > 1 and all(found):
            return found
        return self._in_a_row(fold(re.sub(_JOINS, " ", text[:_LONGEST])).split())

    def _in_a_row(self, parts: list[str]) -> list[str]:
        """The known words that nothing but blanks or line ends join, or an *and*: `healthy adults`."""
        ways: list[list[str] | None] = [[]]
        for end in range(1, min(len(parts), _MOST_PARTS) + 1):
            begins = (begin for begin in range(end) if ways[begin] is not None)
            words = ((begin, " ".join(parts[begin:end]).removeprefix("and ")) for begin in begins)
            way = next(((begin, word) for begin, word in words if word in self._table), None)
            ways.append(None if way is None else [*(ways[way[0]] or ()), self._table[way[1]]])
        found = ways[-1] or []
        return found if len(found) > 1 and len(parts) <= _MOST_PARTS else []

    def nearest(self, word: str) -> str:
        """The nearest known word; empty where none is near, or where too many were asked for to be typing errors."""
        if word not in self._found:
            self._work += self._letters * (1 + len(word) // 64)
            wanted = len(word) <= _LONGEST and self._work <= _MOST_WORK
            self._found[word] = nearest(word, self._table) if wanted else ""
        return self._found[word]
