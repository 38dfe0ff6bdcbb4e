"""BibTeX, by way of bibtexparser."""

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from pathlib import Path

from bibtexparser import library as libraries
from bibtexparser.entrypoint import parse_string, write_string
from bibtexparser.middlewares import default_unparse_stack
from bibtexparser.middlewares.names import split_multiple_persons_names
from bibtexparser.model import (
    DuplicateBlockKeyBlock,
    DuplicateFieldKeyBlock,
    Field,
    ImplicitComment,
    ParsingFailedBlock,
    String,
)
from bibtexparser.model import Entry as Block
from bibtexparser.writer import BibtexFormat

from oxygraph.bibliography.authors import Author, whole
from oxygraph.bibliography.entries import Entry, doi_in, pmid_in
from oxygraph.bibliography.latex import UnreadError, printed
from oxygraph.bibliography.reading import Problems
from oxygraph.errors import short

__all__ = ["read", "write"]

_SPECIAL = re.compile(r"([&%$#_{}])")
_HYPHENS = re.compile(r"-(?=-)")
_BLOCK = re.compile(r"@\s*[A-Za-z]+\s*[\[({]")
_BRACES = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
_PART = re.compile(
    rf"""(?:(?P<text>{_BRACES}|"(?:[^"{{}}]|{_BRACES})*")|(?P<name>[^\s"#{{}}=,%]+))\s*(?:\#\s*(?=\S)|$)"""
)
"""One of the parts of a field that # joins, and what is behind it."""

_LONGEST = 100_000
"""Characters in a field beyond which no part is joined to it: strings that double themselves have no end."""

_LOOK = "Look for a brace, a quote or a comma that is missing"
_CAPITALS = re.compile(r"[^\W_]*[^\W\d_][^\W_]*[A-Z][^\W_]*|[A-Z]\d+")
"""Words whose capitals a style must not lower: `PTSD`, `mRNA`, `Crfr2α`'s kind with a capital inside."""


def write(entries: Iterable[Entry]) -> str:
    """Entries as a BibTeX file, in UTF-8."""
    form = BibtexFormat()  # type: ignore[no-untyped-call]  # its setters have types
    form.indent, form.block_separator = "  ", "\n"
    blocks = libraries.Library([_block(entry) for entry in entries])
    in_place = default_unparse_stack(allow_inplace_modification=True)
    return write_string(blocks, unparse_stack=in_place, bibtex_format=form)


def _block(entry: Entry) -> Block:
    title = _CAPITALS.sub(lambda word: f"{{{word[0]}}}", _escaped(entry.title))
    fields = {
        "author": " and ".join(_name(author) for author in entry.authors),
        "title": title,
        "journal": _escaped(entry.journal),
        "year": str(entry.year or ""),
        "volume": _escaped(entry.volume),
        "pages": entry.pages.replace("-", "--"),
        "doi": entry.doi,
        "pmid": entry.pmid,
        "note": _escaped(entry.note),
    }
    kind = "article" if entry.journal else "misc"
    return Block(kind, entry.key, [Field(name, text) for name, text in fields.items() if text])


def _name(author: Author) -> str:
    """An author; the name of a group in braces, or it would be taken apart."""
    if author.given or " " not in author.family:
        return _escaped(author.inverted)
    return f"{{{_escaped(author.family)}}}"


def _escaped(text: str) -> str:
    """A text as LaTeX prints it again; two hyphens, as of an option, would make a dash."""
    return _HYPHENS.sub("-{}", _SPECIAL.sub(r"\\\1", text.replace("\\", "/").replace("~", " ")))


def read(text: str, path: Path) -> list[Entry]:
    """The entries of a BibTeX file.

    Raises:
        InvalidDataError: A block cannot be read, or two have one key; with every problem.
    """
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # what it would log is raised below
    library = parse_string(text)
    problems = Problems(path)
    for block in library.failed_blocks:
        problems.add((block.start_line or 0) + 1, "bibtex", *_wrong(block))
    for comment in library.comments:
        if isinstance(comment, ImplicitComment) and _BLOCK.match(comment.comment):
            problems.add((comment.start_line or 0) + 1, "bibtex", "not readable as BibTeX", _LOOK)
    problems.stop()
    reader = _Reader({string.key.casefold(): string for string in library.strings}, problems)
    found = [reader.entry(block) for block in library.entries]
    problems.stop()
    return found


def _wrong(block: ParsingFailedBlock) -> tuple[str, str]:
    """What is wrong with a block, and how to put it right."""
    if isinstance(block, DuplicateBlockKeyBlock):
        return f"the key {block.key} stands twice", "Give one of the two another key"
    if isinstance(block, DuplicateFieldKeyBlock):
        return f"a field stands twice: {', '.join(sorted(block.duplicate_keys))}", "Keep one of the two"
    return "not readable as BibTeX", _LOOK


class _Reader:
    """What the fields of a file say, by its strings; what they do not say is a problem."""

    def __init__(self, strings: Mapping[str, String], problems: Problems) -> None:
        self._strings = strings
        self._told: dict[str, str] = {}
        self._problems = problems

    def entry(self, block: Block) -> Entry:
        """An entry of the file."""
        fields: dict[str, Field] = {}
        for field in block.fields:
            if field.value and fields.setdefault(field.key.casefold(), field) is not field:
                self._add(field, "bibtex", f"a field stands twice: {field.key.casefold()}", "Keep one of the two")

        def text(*names: str) -> str:
            field = next((fields[name] for name in names if name in fields), None)
            return self._printed(field, self._value(field)) if field else ""

        notes = [
            str(fields[name].value).replace("~", " ") for name in ("note", "annote", "annotation") if name in fields
        ]
        return Entry.read(
            block.key,
            self._authors(fields["author"]) if "author" in fields else (),
            (block.start_line or 0) + 1,
            title=text("title"),
            date=text("year", "date"),
            journal=text("journal", "journaltitle", "booktitle"),
            volume=text("volume"),
            pages=text("pages"),
            doi=text("doi") or doi_in(notes, [self._value(fields["url"])] if "url" in fields else []),
            pmid=text("pmid") or pmid_in(*notes),
        )

    def _add(self, field: Field, rule: str, message: str, fix: str) -> None:
        """One more problem, with a field of a block or with its name."""
        self._problems.add((field.start_line or 0) + 1, rule, message, fix, field.key)

    def _authors(self, field: Field) -> Iterator[Author | str]:
        """The names; what stands in braces is the name of a group, unless persons stand in it."""
        for name in split_multiple_persons_names(self._value(field)):
            said = self._printed(field, name)
            braced = name.startswith("{") and name.endswith("}") and "}" not in name[:-1]
            yield from whole(said) if braced else (said,)

    def _value(self, field: Field) -> str:
        """What a field says."""
        return self._said(field, field, self._strings).strip()

    def _said(self, field: Field, block: Field | String, strings: Mapping[str, String]) -> str:
        """What a field, or a string on which it rests, says, its parts joined.

        A part that is neither in quotes nor in braces is a string of the file.
        """
        if block.enclosing != "no-enclosing":
            return str(block.value)
        text = str(block.value).strip()
        said, place = "", 0
        while place < len(text):
            part = _PART.match(text, place)
            if not part or len(said) > _LONGEST:
                self._add(field, "bibtex", "not readable as BibTeX", _LOOK)
                return ""
            place, name = part.end(), part["name"]
            key = (name or "").casefold()
            if key in strings:
                said += self._string(field, key)
                continue
            if name and not name.isdecimal():
                message = f"{short(name)} is no string of this file"
                self._add(field, "bibtex", message, "Write in braces what it stands for")
            said += name or part["text"][1:-1]
        return said

    def _string(self, field: Field, key: str) -> str:
        """What a string says, which rests on those before it alone."""
        if key not in self._told:
            earlier = dict(takewhile(lambda item: item[0] != key, self._strings.items()))
            self._told[key] = self._said(field, self._strings[key], earlier)
        return self._told[key]

    def _printed(self, field: Field, text: str) -> str:
        """What a text prints; an identifier is no prose, in which hyphens make a dash."""
        if field.key.casefold() == "doi" and not re.search(r"[\\{]", text):
            return text
        try:
            return printed(text)
        except UnreadError as error:
            if error.commands:
                names = ", ".join(f"\\{name}" for name in error.commands)
                self._add(field, "latex", f"unknown LaTeX: {names}", "Write what it prints, or leave it out")
            else:
                self._add(field, "latex", "not readable as LaTeX", "Look for a brace or a dollar that is missing")
            return ""
