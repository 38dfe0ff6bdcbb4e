"""How spellings are compared: one folded form for every way to write a name, and the closest known one for a typo."""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

__all__ = ["CUTOFF", "GAPS", "HINT", "closest", "fold", "similar"]

GAPS = "_-‐‑–—/"
"""Characters that stand for a space."""

CUTOFF = 0.6
"""Two spellings must be more alike than this, from 0 to 1, for one to be taken for the other mistyped."""

HINT = 0.75
"""The same for what a curated file says: there a hint is likely to be followed, and must not lead to another thing."""


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """One form for all ways to write a name: width, case, and hyphen, underscore or space do not matter.

    >>> fold("HPA–Axis") == fold("hpa axis")
    True
    """
    folded = (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()
    for gap in GAPS:
        folded = folded.replace(gap, " ")
    return " ".join(folded.split())


def similar(text: str, spellings: Mapping[str, str], limit: int) -> list[tuple[str, float]]:
    """Values of `spellings` whose folded key is close to `text`, by edit distance, best first.

    Args:
        text: What somebody typed.
        spellings: Folded spelling → whatever it stands for; several may stand for one.
        limit: How many at the most.

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


def closest(word: str, known: Iterable[str], limit: int = 3, cutoff: float = CUTOFF) -> list[str]:
    """The known words nearest to a mistyped one, best first; none where nothing is as near as `cutoff`."""
    near = similar(word, {fold(name): name for name in known}, limit)
    return [name for name, score in near if score >= cutoff]
