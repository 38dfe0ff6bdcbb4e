"""Texts that lost letters on their way: what a program wrote that took the encoding of a file for another one."""

import re

from oxygraph.errors import short

__all__ = ["doubt_of"]

_UNREADABLE = "\ufffd"
_MARKS = re.compile(r"\?{4,}|\?(?:[ ,;]*\?){4,}")
_LEAD = re.compile("[\u00c2-\u00f4]")
"""What begins a letter of UTF-8 that is not plain ASCII, read as Windows or Latin-1: these agree here."""

_AGAIN = "Write it again, or save the file anew as UTF-8 where it is from"


def doubt_of(text: str) -> tuple[str, str] | None:
    """What is wrong with a text whose letters are not those that were written, and how to put it right.

    >>> doubt_of("MÃ¼ller A"), doubt_of("Müller A")
    (("'MÃ¼ller A' is UTF-8 that a program took for another encoding", 'Did you mean Müller A?'), None)
    """
    if _UNREADABLE in text:
        return f"{short(text)} has a letter that a program could not read", _AGAIN
    if _MARKS.fullmatch(text):
        return f"{short(text)} has question marks in place of its letters", _AGAIN
    meant = " ".join(map(_meant, text.split(" "))) if _LEAD.search(text) else ""
    if meant and meant != text:
        return f"{short(text)} is UTF-8 that a program took for another encoding", f"Did you mean {short(meant)[1:-1]}?"
    return None


def _meant(word: str) -> str:
    """The word that UTF-8 says whose bytes somebody read as those of Windows or Latin-1; itself where there is none."""
    for encoding in ("cp1252", "latin-1"):
        try:
            return word.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return word
