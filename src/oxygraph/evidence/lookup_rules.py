"""The curation rules on names as they are looked up: whatever folds alike leads to one thing."""

import re
from collections.abc import Callable, Iterable, Iterator

from oxygraph.errors import Issue, short
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.tables import Row, Tables
from oxygraph.evidence.word_lists import GROWING, OwnWord, WordLists, spellings_of

__all__ = ["LOOKUP_RULES", "own_lists"]

_WORD = re.compile(r"[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?")
_UNIT = re.compile(r"[^\s|]+")
_TAXON = re.compile(r"NCBITaxon:[0-9]+")
_LAYERED = frozenset({"species", "population", "route"})
"""Lists whose words may lie below each other."""


def own_lists(tables: Tables) -> WordLists:
    """The word lists of a graph with these tables."""
    return WordLists(OwnWord.from_row(row.cells) for row in tables["words"].rows)


def _spellings(row: Row, columns: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Column and spelling of all that a row may be called."""
    for column in columns:
        text = row.cells[column]
        for spelling in text.split("|") if column in {"synonyms", "spellings"} else [text]:
            if spelling.strip():
                yield column, spelling


def _shared(rows: Iterable[Row], columns: tuple[str, ...], fix: str) -> Iterator[Issue]:
    """Spellings that lead to two rows, ids before all others."""
    rows = list(rows)
    owners: dict[str, str] = {}
    for row in rows:
        name = row.cells["id"]
        owner = owners.setdefault(fold(name), name)
        if owner != name and name:
            message = f"{short(name)} is looked up like {owner}"
            yield row.issue("id", "ambiguous-name", message, "Give one of the two another id")
    for row in rows:
        for column, spelling in _spellings(row, columns):
            owner = owners.setdefault(fold(spelling), row.cells["id"])
            if fold(owner) != fold(row.cells["id"]):
                yield row.issue(column, "ambiguous-name", f"{short(spelling)} already leads to {owner}", fix)


def one_thing_a_name(tables: Tables) -> Iterator[Issue]:
    """A spelling leads to one node: an id, a name or a synonym is not shared, as they are looked up."""
    columns = ("name", "name_zh", "curie", "synonyms")
    yield from _shared(tables["nodes"].rows, columns, "Keep it on one of the two nodes")


def one_tag_a_name(tables: Tables) -> Iterator[Issue]:
    """A spelling leads to one setting tag."""
    yield from _shared(tables["contexts"].rows, ("name", "name_zh"), "Keep it on one of the two tags")


def disorders_and_populations(tables: Tables) -> Iterator[Issue]:
    """No disorder is called like a population: a question names both in one place."""
    words = spellings_of(own_lists(tables).of("population"))
    for row in tables["nodes"].rows:
        if row.cells["category"] == "Disorder":
            for column, spelling in _spellings(row, ("id", "name", "name_zh", "curie", "synonyms")):
                if fold(spelling) in words:
                    message = f"{short(spelling)} already leads to the population {words[fold(spelling)]}"
                    yield row.issue(column, "ambiguous-name", message, "Call the disorder something else")


def own_words(tables: Tables) -> Iterator[Issue]:
    """A word of one's own is new to its list, in a form that the files can hold, below a word that is there."""
    rows = [row for row in tables["words"].rows if row.cells["list"] in GROWING]
    for name, words in GROWING.items():
        ours = [row for row in rows if row.cells["list"] == name]
        known = {word.name for word in words} | {row.cells["word"] for row in ours}
        builtin, owners = spellings_of(words), dict[str, str]()
        broader = {row.cells["word"]: row.cells["broader"] for row in ours}
        for row in ours:
            yield from _word_form(row)
            yield from _broader(row, known, broader)
            for column, spelling in _spellings(row, ("word", "curie", "name", "name_zh", "spellings")):
                owner = owners.setdefault(fold(spelling), row.cells["word"])
                owner = builtin.get(fold(spelling), owner)
                if fold(spelling) in builtin or owner != row.cells["word"]:
                    message = f"{short(spelling)} already means {owner} there"
                    yield row.issue(column, "ambiguous-name", message, f"Write {owner}, or call this something else")


def _word_form(row: Row) -> Iterator[Issue]:
    text, name = row.cells["word"], row.cells["list"]
    if text and not (_UNIT if name == "unit" else _WORD).fullmatch(text):
        fix = "Write it without spaces, such as mU" if name == "unit" else "Write it like prairie_vole"
        yield row.issue("word", "id-form", f"{short(text)} cannot be a word", fix)
    if name == "species" and row.cells["curie"] and not _TAXON.fullmatch(row.cells["curie"]):
        message = f"{short(row.cells['curie'])} is no species of NCBITaxon"
        yield row.issue("curie", "curie-form", message, "Write it like NCBITaxon:9615")


def _broader(row: Row, known: Iterable[str], broader: dict[str, str]) -> Iterator[Issue]:
    above = row.cells["broader"]
    if not above:
        return
    if row.cells["list"] not in _LAYERED:
        message = f"no {row.cells['list']} lies below another"
        yield row.issue("broader", "unknown-word", message, "Empty the cell")
    elif above not in known:
        message = f"{short(above)} is no {row.cells['list']}"
        yield row.issue("broader", "unknown-word", message, "Name a word of the same list")
    met = {row.cells["word"]}
    while above in broader and above not in met:
        met.add(above)
        above = broader[above]
    if above == row.cells["word"]:
        message = f"{short(above)} lies below itself"
        yield row.issue("broader", "hierarchy-cycle", message, "Leave one of them without a broader word")


LOOKUP_RULES: tuple[Callable[[Tables], Iterator[Issue]], ...] = (
    one_thing_a_name,
    one_tag_a_name,
    disorders_and_populations,
    own_words,
)
