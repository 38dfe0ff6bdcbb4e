"""BibTeX, by way of bibtexparser."""

import logging
import re
from collections.abc import Iterable
from pathlib import Path

from bibtexparser import library as libraries
from bibtexparser.entrypoint import parse_string, write_string
from bibtexparser.middlewares import LatexDecodingMiddleware, default_unparse_stack
from bibtexparser.middlewares.names import split_multiple_persons_names
from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Field, ParsingFailedBlock
from bibtexparser.model import Entry as Block
from bibtexparser.writer import BibtexFormat

from oxygraph.bibliography.entries import Author, Entry, pages_in, pmid_in, year_in
from oxygraph.bibliography.reading import Problems

__all__ = ["read", "write"]

_SPECIAL = re.compile(r"([&%$#_{}])")
_BARE = re.compile(r"(?<!\\)([&%#])")
"""What means something to LaTeX, and is meant as it stands in most files."""

_AUTHOR, _GROUP = "author", "group"
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
    return _SPECIAL.sub(r"\\\1", text.replace("\\", "/").replace("~", " "))


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
    problems.stop()
    plain = LatexDecodingMiddleware().transform(libraries.Library([_names_apart(block) for block in library.entries]))
    return [_entry(block) for block in plain.entries]


def _wrong(block: ParsingFailedBlock) -> tuple[str, str]:
    """What is wrong with a block, and how to put it right."""
    if isinstance(block, DuplicateBlockKeyBlock):
        return f"the key {block.key} stands twice", "Give one of the two another key"
    if isinstance(block, DuplicateFieldKeyBlock):
        return f"a field stands twice: {', '.join(sorted(block.duplicate_keys))}", "Keep one of the two"
    return "not readable as BibTeX", "Look for a brace, a quote or a comma that is missing"


def _names_apart(block: Block) -> Block:
    """The block with a field for each name, since the braces that hold one together go with the LaTeX in it."""
    fields = []
    for field in block.fields:
        text = _BARE.sub(r"\\\1", str(field.value))
        if field.key.casefold() != _AUTHOR:
            fields.append(Field(field.key.casefold(), text))
            continue
        for place, name in enumerate(split_multiple_persons_names(text)):
            kind = _GROUP if name.startswith("{") and name.endswith("}") and "}" not in name[:-1] else _AUTHOR
            fields.append(Field(f"{kind} {place}", name))
    return Block(block.entry_type, block.key, fields, start_line=block.start_line)


def _entry(block: Block) -> Entry:
    fields = {field.key: str(field.value) for field in block.fields}

    def text(*names: str) -> str:
        return next((fields[name] for name in names if fields.get(name)), "")

    kinds = ((key.partition(" ")[0], name) for key, name in fields.items() if " " in key)
    return Entry(
        block.key,
        title=text("title"),
        authors=tuple(Author(name) if kind == _GROUP else Author.of_text(name) for kind, name in kinds),
        year=year_in(text("year", "date")),
        journal=text("journal", "journaltitle", "booktitle"),
        volume=text("volume"),
        pages=pages_in(text("pages")),
        doi=text("doi"),
        pmid=text("pmid") or pmid_in(text("note"), text("annote"), text("annotation")),
        line=(block.start_line or 0) + 1,
    )
