"""The curation rules on ids and names as they are looked up: an id stands once, what folds alike leads to one thing."""

import re
from collections.abc import Callable, Container, Iterable, Iterator

from oxygraph.errors import Issue, short
from oxygraph.evidence.cell_forms import PLAIN_WORD
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.tables import Row, Tables, ranks
from oxygraph.evidence.word_lists import GROWING, OwnWord, WordLists, spellings_of

__all__ = ["LOOKUP_RULES", "NO_TAXON", "own_lists", "unique_ids"]

_MANY = 10
"""So many ids of one file that stand in another one are a copy, not an accident."""

NO_TAXON = "Write it like NCBITaxon:9615"
"""How to put the identifier of a species right: no more is said of it."""

_ANOTHER = "Give this one another id, or leave the row out where it is the same thing"

_UNIT = re.compile(r"[^\s|]+")
_TAXON = re.compile(r"NCBITaxon:[0-9]+")
_OF_A_WORD = ("word", "curie", "name", "name_zh", "spellings")
_LAYERED = frozenset({"species", "population", "route"})
"""Lists whose words may lie below each other."""


def own_lists(tables: Tables) -> WordLists:
    """The word lists of a graph with these tables."""
    return WordLists(OwnWord.from_row(row.cells) for row in tables["words"].rows)


def unique_ids(tables: Tables) -> Iterator[Issue]:
    """An id, or what else tells records of a kind apart, stands once across all files of the kind."""
    for kind, record in RECORDS.items():
        seen: dict[str, Row] = {}
        twice: dict[tuple[str, str], list[tuple[Row, Row, str]]] = {}
        for row in tables[kind].rows:
            key = record.key_in(row.cells)
            first = seen.setdefault(key, row)
            if first is not row and all(row.cells[column] for column in record.KEY):
                twice.setdefault((first.file, row.file), []).append((row, first, key))
        for found in twice.values():
            yield from _doubled(record.KEY, found)


def _doubled(columns: tuple[str, ...], found: list[tuple[Row, Row, str]]) -> Iterator[Issue]:
    """Ids that stand twice: one by one, but of a file that is much of another one the first, and how many more."""
    fix = "Give one of the two another id" if columns == ("id",) else "Keep one of the two"
    row, first, _ = found[0]
    elsewhere = first.file != row.file
    copied = len(found) > _MANY and elsewhere
    for row, first, key in found[:1] if copied else found:
        message = f"{short(key)} stands already at {first.file}:{first.line}"
        if elsewhere and columns == ("id",):
            message, fix = f"the id {short(key)} is taken: it stands already at {first.file}:{first.line}", _ANOTHER
        if copied:
            message += f", and so do {len(found) - 1} other ids"
            fix = "Leave out the rows that are there already"
        yield row.issue(columns[-1], "duplicate-id", message, fix)


def _spellings(row: Row, columns: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Column and spelling of all that a row may be called."""
    for column in columns:
        text = row.cells[column]
        for spelling in text.split("|") if column in {"synonyms", "spellings"} else [text]:
            if spelling.strip():
                yield column, spelling


def _shared(rows: Iterable[Row], columns: tuple[str, ...], fix: str) -> Iterator[Issue]:
    """Spellings that lead to two rows, ids before all others; of two files the later one is told."""
    rows = list(rows)
    rank = ranks(rows)
    owners: dict[str, Row] = {}
    for row in rows:
        name = row.cells["id"]
        owner = owners.setdefault(fold(name), row).cells["id"]
        if owner != name and name:
            message = f"{short(name)} is looked up like {owner}"
            apart = owners[fold(name)].file != row.file
            fix_id = "Give this one another id" if apart else "Give one of the two another id"
            yield row.issue("id", "ambiguous-name", message, fix_id)
    told: set[tuple[str, str]] = set()
    for row in rows:
        same = owners.get(fold(row.cells["id"]), row)
        for column, spelling in _spellings(row, columns):
            other = owners.setdefault(fold(spelling), row)
            owner, name = other.cells["id"], row.cells["id"]
            if fold(owner) == fold(name) or other is same or (name, owner) in told:
                continue  # of a row whose id leads elsewhere, and of one thing with several names, that is told
            if rank[other.file] <= rank[row.file]:
                told.add((name, owner))
                yield row.issue(column, "ambiguous-name", f"{short(spelling)} already leads to {owner}", fix)
            elif (owner, name) not in told:  # an id of a later file that is a name of an earlier one
                told.add((owner, name))
                message = f"{short(owner)} already leads to {name}"
                yield other.issue("id", "ambiguous-name", message, "Give this one another id")


def one_thing_a_name(tables: Tables) -> Iterator[Issue]:
    """A spelling leads to one node: an id, a name or a synonym is not shared, as they are looked up."""
    columns = ("name", "name_zh", "curie", "synonyms")
    yield from _shared(tables["nodes"].rows, columns, "Keep it on one of the two nodes")


def one_tag_a_name(tables: Tables) -> Iterator[Issue]:
    """A spelling leads to one setting tag."""
    yield from _shared(tables["contexts"].rows, ("name", "name_zh"), "Keep it on one of the two tags")


def disorders_and_populations(tables: Tables) -> Iterator[Issue]:
    """No disorder is called like a population: a question names both in one place.

    Where the word was brought, its row is told; where it is builtin, the disorder's.
    """
    words = spellings_of(GROWING["population"])
    yield from _words_like_disorders(tables)
    for row in tables["nodes"].rows:
        if row.cells["category"] == "Disorder":
            for column, spelling in _spellings(row, ("id", "name", "name_zh", "curie", "synonyms")):
                if fold(spelling) in words:
                    message = f"{short(spelling)} already leads to the population {words[fold(spelling)]}"
                    yield row.issue(column, "ambiguous-name", message, "Call the disorder something else")


def _words_like_disorders(tables: Tables) -> Iterator[Issue]:
    """Population words of one's own that are what a disorder is called."""
    rows = [row for row in tables["words"].rows if row.cells["list"] == "population"]
    called = {
        fold(spelling): node.cells["id"]
        for node in (tables["nodes"].rows if rows else ())
        if node.cells["category"] == "Disorder"
        for _, spelling in _spellings(node, ("id", "name", "name_zh", "curie", "synonyms"))
    }
    for row in rows:
        meant = [(column, text) for column, text in _spellings(row, _OF_A_WORD) if fold(text) in called]
        for column, text in meant[:1]:
            message = f"{short(text)} already leads to {called[fold(text)]}"
            fix = f"Leave the word out and write {called[fold(text)]}, or call it something else"
            yield row.issue(column, "ambiguous-name", message, fix)


def own_words(tables: Tables) -> Iterator[Issue]:
    """A word of one's own is new to its list, in a form that the files can hold, below a word that is there."""
    rows = [row for row in tables["words"].rows if row.cells["list"] in GROWING]
    for name, words in GROWING.items():
        ours = [row for row in rows if row.cells["list"] == name]
        known = {word.name for word in words} | {row.cells["word"] for row in ours}
        builtin, owners = spellings_of(words), dict[str, str]()
        broader = {row.cells["word"]: row.cells["broader"] for row in ours}
        for row in ours:
            yield from _word_form(row, builtin)
            yield from _broader(row, known, broader)
            taken: dict[str, tuple[str, str]] = {}
            for column, spelling in _spellings(row, _OF_A_WORD):
                owner = owners.setdefault(fold(spelling), row.cells["word"])
                owner = builtin.get(fold(spelling), owner)
                if fold(spelling) in builtin or owner != row.cells["word"]:
                    taken.setdefault(owner, (column, spelling))
            for owner, (column, spelling) in taken.items():
                fix = f"Leave the word out and write {owner}, or call it something else"
                yield row.issue(column, "ambiguous-name", f"{short(spelling)} already means {owner} there", fix)


def _word_form(row: Row, builtin: Container[str]) -> Iterator[Issue]:
    text, name = row.cells["word"], row.cells["list"]
    if fold(text) in builtin:
        pass  # what is there already needs no other form
    elif text and not (_UNIT if name == "unit" else PLAIN_WORD).fullmatch(text):
        fix = "Write it without spaces, such as mU" if name == "unit" else "Write it like prairie_vole"
        yield row.issue("word", "id-form", f"{short(text)} cannot be a word", fix)
    if name == "species" and row.cells["curie"] and not _TAXON.fullmatch(row.cells["curie"]):
        message = f"{short(row.cells['curie'])} is no species of NCBITaxon"
        yield row.issue("curie", "curie-form", message, NO_TAXON)


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
