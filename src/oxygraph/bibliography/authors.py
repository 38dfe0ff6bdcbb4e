"""Who wrote a paper: the names of bibliographies, however many of them a text holds."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from oxygraph.bibliography.markup import plain
from oxygraph.evidence.citation_keys import without_marks

__all__ = ["Author", "authors_in", "whole"]

_LONGEST_INITIALS = 4
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[-‐]?){1,4}")
_SUFFIX = re.compile(r"(?:Jr|Sr|Jnr|Snr)\.?|2nd|3rd|[4-9]th|I{2,3}|IV")
_DEGREE = re.compile(
    r"M\.?\s?D\.?|M\.?\s?[AS]\.?|B\.?\s?[AS]\.?|D\.?O\.?|R\.?N\.?|M\.?P\.?H\.?|Ph\.?\s?D\.?|D\.?\s?Phil\.?|[MB]\.?\s?Sc\.?"
    r"|Psy\.?D\.?|Pharm\.?D\.?|MBBS|DVM|DDS|Dr\.?|Prof\.?"
)
_SURELY_A_DEGREE = re.compile(r"(?:Ph\.?\s?D|D\.?\s?Phil|[MB]\.?\s?Sc|Psy\.?D|Pharm\.?D)\.?")
"""Degrees that are no initials."""

_GROUP = re.compile(
    r"\b(?:Academy|Agency|Alliance|Arbeitsgruppe|Association|Cent(?:er|re)s?|Collaborat(?:ion|ive|ors)|Committee"
    r"|Consortium|Council|Department|Federation|Foundation|Gesellschaft|GmbH|Group|Hospital|Inc|Initiative"
    r"|Institut(?:e|es|ion)?|Investigators|Konsortium|Ltd|Ministry|Network|Organi[sz]ation|Programme|Project|Society"
    r"|Study|Team|Trial|Universit\w+|Workgroup)\b"
)
"""Words that no person is called by."""

_TITLE = re.compile(r"(?:(?:Dr|Prof|PD)\.\s+)+")
_NOBODY = re.compile(r"(?:(?:and|&) )?others|et\.? al\.?|\[?no authors? (?:listed|named)\]?|等\.?", re.IGNORECASE)
_AND_OTHERS = re.compile(
    r"(?:\s*[,;，；、]\s*|\s+)(?:(?:and|&)\s+(?:others|al\.?)|et\.? al\.?)$"
    r"|(?:[,，;；、\s]+|(?<=[\u3400-\u9fff]{2}))等\.?$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[;；|｜、]\s*")
_AND = re.compile(r"\s*[,，]?\s*(?:&|＆|\band\b)\s*")
_COMMA = re.compile(r"\s*[,，]\s*")
_HAN = re.compile(r"[\u3400-\u9fff々·\s,，]+")
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱郭何罗郑谢韩唐冯邓许曹萧袁彭吕苏卢蒋蔡魏薛叶阎潘杜戴钟汪姜范姚谭廖邹熊陆郝崔邱秦顾侯"
    "邵孟龙段钱汤尹黎赖龚張劉陳楊趙吳孫羅鄭謝馮鄧許蕭呂蘇盧蔣葉閻鍾譚鄒陸顧龍錢湯賴龔"
)
"""What many Chinese family names are, and no given name begins with."""


class Author(NamedTuple):
    """Who wrote it: the family name, or the name of a group, and what is known of the given ones."""

    family: str
    given: str = ""

    @classmethod
    def of_short(cls, name: str) -> "Author":
        """An author as references.csv writes one.

        >>> Author.of_short("de Wilde SJ")
        Author(family='de Wilde', given='S. J.')
        """
        family, _, initials = name.rpartition(" ")
        if not family or len(initials) > _LONGEST_INITIALS or not (initials.isalpha() and initials.isupper()):
            return cls(name)
        return cls(family, " ".join(f"{letter}." for letter in initials))

    @classmethod
    def of_names(cls, family: str, given: str, suffix: str = "") -> "Author":
        """An author whose family name is known; what distinguishes a son from his father stays with it.

        >>> Author.of_names("Smith", "John Jr"), Author.of_names("King", "Martin", "III")
        (Author(family='Smith Jr', given='John'), Author(family='King III', given='Martin'))
        """
        first, _, last = given.rpartition(" ")
        if not suffix and first and _SUFFIX.fullmatch(last):
            given, suffix = first.rstrip(", "), last
        if _are_initials(given, capitals=family.isupper()):
            given = " ".join(map(_apart, given.split()))
        return cls(f"{family} {suffix.rstrip('.')}".strip(), given)

    @classmethod
    def of_text(cls, name: str) -> "Author":
        """An author as bibliographies write one: `Family, Given`, or `Given Family`, or `Family AB`.

        >>> Author.of_text("Doe, Jane"), Author.of_text("Jane van Doe"), Author.of_text("Doe J")
        (Author(family='Doe', given='Jane'), Author(family='van Doe', given='Jane'), Author(family='Doe', given='J.'))
        """
        family, comma, given = (part.strip() for part in " ".join(name.split()).partition(","))
        if comma:
            return cls.of_names(family, given)
        words = _TITLE.sub("", family).split()
        if len(words) > 1 and _SURELY_A_DEGREE.fullmatch(words[-1]):
            words.pop()
        suffix = words.pop() if len(words) > 1 and _SUFFIX.fullmatch(words[-1]) else ""
        if _GROUP.search(family):
            return cls(family)
        names = len(words)
        while names > 1 and _is_initials(words[names - 1]):
            names -= 1
        if names < len(words) and not (_is_initials(words[0]) and "." in words[0]):
            return cls.of_names(" ".join(words[:names]), " ".join(map(_apart, words[names:])), suffix)
        small = next((place for place, word in enumerate(words) if place and word.islower()), len(words) - 1)
        return cls.of_names(" ".join(words[max(small, 0) :]), " ".join(words[: max(small, 0)]), suffix)

    @property
    def short(self) -> str:
        """The author as references.csv writes one: `Doe J`, or the whole name where it has no Latin initials."""
        family = " ".join(self.family.replace(";", " ").replace("|", " ").split())
        given = "".join(part[0] for part in re.split(r"[\s.\-‐]+", without_marks(self.given)) if part[:1].isalpha())
        if not given.isascii():
            return family + " ".join(self.given.split())
        return f"{family} {given.upper()[:_LONGEST_INITIALS]}".strip()

    @property
    def inverted(self) -> str:
        """`Family, Given`."""
        return ", ".join(filter(None, self))


def authors_in(text: str) -> tuple[Author, ...] | None:
    """Whom a text names, one or several; nobody for `et al.`; None where it cannot be told how many.

    >>> authors_in("Müller A, Groß B, et al.")
    (Author(family='Müller', given='A.'), Author(family='Groß', given='B.'))
    >>> authors_in("Doe, Roe, Poe")
    """
    text = _AND_OTHERS.sub("", plain(text)).strip(" ,，")
    if not text or _NOBODY.fullmatch(text):
        return ()
    pieces = list(filter(None, _BETWEEN.split(text)))
    if len(pieces) != 1:
        return _all(map(authors_in, pieces))
    if _HAN.fullmatch(pieces[0]):
        return _han(pieces[0])
    if _AND.search(pieces[0]):
        return _joined([part for part in _AND.split(pieces[0]) if part]) or (Author(pieces[0]),)
    return _of_commas(pieces[0])


def whole(text: str) -> tuple[Author, ...]:
    """Whom a text names that stands there as one name: a group, unless it names several, or nobody."""
    found = authors_in(text)
    return found if found is not None and len(found) != 1 else (Author(text),)


def _all(found: Iterable[tuple[Author, ...] | None]) -> tuple[Author, ...] | None:
    """All that were found, or None where one was not."""
    authors: list[Author] = []
    for some in found:
        if some is None:
            return None
        authors += some
    return tuple(authors)


def _joined(pieces: Sequence[str]) -> tuple[Author, ...] | None:
    """`Müller A & Groß B`: persons only where each is written as one; `Simon & Schuster` is a firm."""
    found = []
    for piece in pieces:
        parts = [part for part in _COMMA.split(piece) if part]
        pair = len(parts) == 2 and not _GROUP.search(piece)  # noqa: PLR2004  family and given name
        found.append(_persons(parts) or ((Author.of_names(*parts),) if pair else None))
    return _all(found)


def _of_commas(text: str) -> tuple[Author, ...] | None:
    """One author, or several between commas."""
    parts = [part for part in _COMMA.split(text) if part]
    while len(parts) > 1 and _DEGREE.fullmatch(parts[-1]):
        if len(parts) == 2 and not (_SURELY_A_DEGREE.fullmatch(parts[-1]) or _is_short(parts[0])):  # noqa: PLR2004
            break  # of `Kim, MD` these are the initials
        parts.pop()
    if found := (_persons(parts) if len(parts) > 1 else None) or _one(parts):
        return found
    if _GROUP.search(text):
        return (Author(text),)
    return tuple(map(Author.of_text, parts)) if all(" " in part for part in parts) else None


def _one(parts: Sequence[str]) -> tuple[Author, ...] | None:
    """One author between whose names commas stand."""
    match parts:
        case [name]:
            return (Author.of_text(name),)
        case [name, suffix] if _SUFFIX.fullmatch(suffix):
            return (Author.of_names(*Author.of_text(name), suffix),)
        case [family, given] if not _GROUP.search(given):
            return (Author.of_names(family, given),)
        case [family, suffix, given] if _SUFFIX.fullmatch(suffix):
            return (Author.of_names(family, given, suffix),)
        case [family, given, suffix] if _SUFFIX.fullmatch(suffix.replace("R", "r")):
            return (Author.of_names(family, given, suffix),)
    return None


def _persons(parts: Sequence[str]) -> tuple[Author, ...] | None:
    """Persons with their initials, `Müller A` or `Müller, A.`, and nothing else."""
    found: list[Author] = []
    place = 0
    while place < len(parts):
        following = parts[place + 1] if place + 1 < len(parts) else ""
        if found and _SUFFIX.fullmatch(parts[place]):
            found[-1] = Author.of_names(*found[-1], parts[place])
        elif _is_short(parts[place]):
            found.append(Author.of_text(parts[place]))
        elif (
            following and not _GROUP.search(parts[place]) and _are_initials(following, capitals=parts[place].isupper())
        ):
            found.append(Author.of_names(parts[place], following))
            place += 1
        else:
            return None
        place += 1
    return tuple(found)


def _is_short(text: str) -> bool:
    """Whether a text is a family name and initials."""
    name, *more = text.split()
    return bool(more) and len(name.strip(".")) > 1 and _are_initials(more[-1], capitals=text.isupper())


def _are_initials(text: str, *, capitals: bool = False) -> bool:
    """Whether each word is made of initials; among capitals more than two letters are a name."""
    most = 2 if capitals else _LONGEST_INITIALS
    return all(_is_initials(word) and (len(word) <= most or "." in word) for word in text.split())


def _is_initials(word: str) -> bool:
    return _INITIALS.fullmatch(word) is not None and word.isupper()


def _apart(initials: str) -> str:
    """Initials with a stop behind each; those that have stops as they are."""
    letters = initials.rstrip(".")
    return " ".join(f"{letter}." for letter in letters) if letters.isalpha() else initials


def _han(text: str) -> tuple[Author, ...] | None:
    """Chinese and Japanese names, the family name first; between full-width commas stand several."""
    wide = "，" in text
    parts = [part for part in re.split(r"[\s,，]+", text) if part]
    named = all(len(part) > 1 for part in parts)
    if len(parts) == 1:
        return (Author(parts[0]),)
    if named and (wide or len(parts) > 2 or all(part[0] in _SURNAMES for part in parts)):  # noqa: PLR2004
        return tuple(map(Author, parts))
    return (Author(*parts),) if len(parts) == 2 else None  # noqa: PLR2004  family and given name
