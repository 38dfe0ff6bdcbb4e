"""What rows of one's own call things, in the ids and words of the graph: a name, a synonym, a CURIE, a common word.

Only what names exactly one thing is taken; a spelling that is merely near is left for the rules to refuse.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property, partial

from oxygraph.errors import short
from oxygraph.evidence.cells import SEVERAL
from oxygraph.evidence.curated_file import CuratedFile
from oxygraph.evidence.identifiers import is_doi, is_pmid, plain_doi, plain_pmid
from oxygraph.evidence.lookup_rules import own_lists
from oxygraph.evidence.names import Names
from oxygraph.evidence.records import ContextTag, Node
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.tables import Tables
from oxygraph.evidence.vocabulary import WORDS, YES_NO, names
from oxygraph.evidence.word_lists import spellings_of

__all__ = ["Wording"]

Find = Callable[[str], str | None]

_OF_A_REGION = ("activation", "reactivity", "response", "激活", "反应", "活动")
"""What else the activity of a region is called in its names, folded."""

_WITH_ASPECTS = frozenset(
    {
        "BrainRegion",
        "System",
        "Connection",
        "Receptor",
        "Gene",
        "CellType",
        "Process",
        "Symptom",
        "Disorder",
        "Exposure",
    }
)
"""Categories of nodes whose name may stand before an aspect: no other node is that aspect of them."""

_MAIN_RESULT = frozenset(
    fold(f"{word}{thing}")
    for word in ("main", "primary")
    for thing in ("", " result", " analysis", " outcome", " endpoint", " end point", " finding")
) | frozenset(map(fold, ("主要", "主要结果", "主要分析", "主要结局", "主要终点", "主要发现")))
"""How people call the main result of a study, of which the column `analysis` says nothing."""


class Wording:
    """How the things of a graph are called.

    Args:
        tables: All of its rows, those of the builtin graph among them where it is read beside.
    """

    def __init__(self, tables: Tables) -> None:
        """Know the tables; nothing is indexed before a cell says something unknown."""
        self._tables = tables
        self._lists = own_lists(tables)

    @cached_property
    def _nodes(self) -> Mapping[str, Node]:
        return {node.id: node for node in Node.from_rows(row.cells for row in self._tables["nodes"].rows)}

    @cached_property
    def _names(self) -> Names:
        tags = {tag.id: tag for tag in ContextTag.from_rows(row.cells for row in self._tables["contexts"].rows)}
        return Names(self._nodes, tags, self._lists)

    @cached_property
    def _references(self) -> Mapping[str, str]:
        """Identifier → the first reference that has it."""
        found: dict[str, str] = {}
        for row in self._tables["references"].rows:
            for column in ("doi", "pmid"):
                if row.cells[column]:
                    found.setdefault(row.cells[column], row.cells["id"])
        return found

    def bring(self, kind: str, file: CuratedFile) -> None:
        """Write the ids and words of the graph into the rows of a file, and note how many there were."""
        if not file.rows:
            return
        rows = [dict(row.cells) for row in file.rows]
        places = {column: self._known(column) for column in self._things(kind)}
        self._replace(file, rows, places, "names", "{count} names read as ids ({example})")
        words = {column: (frozenset(names(self._lists.of(column))), self._word(column)) for column in WORDS[kind]}
        self._replace(file, rows, words, "spelling", "{count} words read as those of the lists ({example})")
        if kind == "edges":
            self._keep_aspects(file, rows)
        file.rows = [row._replace(cells=cells) for row, cells in zip(file.rows, rows, strict=True)]

    def _keep_aspects(self, file: CuratedFile, rows: list[dict[str, str]]) -> None:
        """Write down what of a node a name says, where the row keeps the node alone: amygdala activity.

        Where the row names another aspect, nobody can tell which of the two is meant.
        """
        kept: list[tuple[int, str]] = []
        aspect_in = cache(self._aspect_in)
        for end in ("subject", "object"):
            column = f"{end}_aspect"
            for row, cells in zip(file.rows or (), rows, strict=True):
                text, node, given = row.cells[end], cells[end], cells[column]
                aspect = aspect_in(text, node) if text != node else ""
                if aspect and not given:
                    cells[column] = aspect
                    kept.append((row.line, f"{end} {short(text)} read as {short(node)}, {column} {short(aspect)}"))
                elif aspect and given != aspect and given in names(self._lists.of(column)):
                    message = f"{short(text)} names the aspect {aspect}, and {column} says {given}"
                    fix = f"Write {node} as {end}, and in {column} the aspect that is meant"
                    file.issues.append(row.issue(column, "aspect", message, fix))
        if kept:
            line, example = min(kept)
            file.note(line, "aspect", f"{len(kept)} aspect{'s' * (len(kept) > 1)} that names say ({example})")

    def _aspect_in(self, text: str, node: str) -> str:
        """The aspect with which a name of a node ends that begins as another of its names; empty where there is none.

        A node that is a level itself has no level, and a hippocampal structure is the hippocampus.
        """
        own = [fold(name) for name in (self._nodes[node].id, self._nodes[node].name)] if node in self._nodes else []
        for begin, ending, aspect in self._parted(text):
            if self._names.find_node(begin) == node and self._has(node, ending):
                itself = any(name.endswith(ending) for name in own) or aspect == "structure"
                return "" if itself else aspect
        return ""

    def _of_aspect(self, text: str) -> str | None:
        """The node that a name without a node is an aspect of: of `vmPFC activity` the vmPFC, of `risk of PTSD` PTSD.

        Of what is given or measured nothing is taken: an oxytocin level is another thing than oxytocin.
        """
        for begin, ending, aspect in self._parted(text):
            node = self._names.find_node(begin)
            if (
                node
                and aspect != "structure"
                and self._nodes[node].category in _WITH_ASPECTS
                and self._has(node, ending)
            ):
                return node
        return None

    @cached_property
    def _endings(self) -> Mapping[str, str]:
        """What an aspect is called, folded → the aspect, the longest first."""
        called = {**dict.fromkeys(_OF_A_REGION, "activity"), **spellings_of(self._lists.of("object_aspect"))}
        return {ending: called[ending] for ending in sorted(called, key=len, reverse=True)}

    def _has(self, node: str, ending: str) -> bool:
        return ending not in _OF_A_REGION or self._nodes[node].category == "BrainRegion"

    def _parted(self, text: str) -> Iterator[tuple[str, str, str]]:
        """The ways to part a name: what has the aspect, how the aspect is called, and which it is."""
        whole = fold(text)
        for ending, aspect in self._endings.items():
            begin = whole.removesuffix(ending) if whole.endswith(ending) else whole.removesuffix(f"{ending}s")
            if begin != whole and (begin.endswith(" ") or not ending.isascii()):
                yield begin.strip(), ending, aspect
            elif (of := whole.removeprefix(f"{ending} of ")) != whole:
                yield of.removeprefix("the "), ending, aspect

    def _replace(
        self,
        file: CuratedFile,
        rows: list[dict[str, str]],
        places: Mapping[str, tuple[Iterable[str], Find]],
        rule: str,
        said: str,
    ) -> None:
        count, line, example = 0, 0, ""
        for column, (known, find) in places.items():
            meant = _meant({cells[column] for cells in rows} - {""}, column, frozenset(known), find)
            for row, cells in zip(file.rows or (), rows, strict=True):
                text = cells[column]
                if text in meant:
                    cells[column] = meant[text]
                    count += 1
                    line = line or row.line
                    new = short(meant[text]) if meant[text] else "an empty cell"
                    example = example or f"{column} {short(text)} read as {new}"
        if count:
            message = said.format(count=count, example=example)
            message = message if count > 1 else message.replace("names read as ids", "name read as an id")
            message = message if count > 1 else message.replace("words read as those", "word read as one")
            file.note(line, rule, message)

    def _things(self, kind: str) -> tuple[str, ...]:
        return {
            "edges": ("subject", "object", "site", "population", "setting", "reference"),
            "contexts": ("broader",),
            "references": ("includes",),
            "audit": ("reference",),
            "places": ("node",),
            "mappings": ("node",),
        }.get(kind, ())

    def _known(self, column: str) -> tuple[Iterable[str], Find]:
        """What the column may hold as it stands, and what finds it by another name."""
        if column in {"subject", "object"}:
            return self._ids("nodes"), self._end
        if column in {"site", "node"}:
            return self._ids("nodes"), self._node
        if column in {"setting", "broader"}:
            return self._ids("contexts"), self._tag
        if column == "population":
            nodes, words = self._ids("nodes"), names(self._lists.of("population"))
            return {*nodes, *words}, self._population
        return self._ids("references"), self._reference

    def _ids(self, kind: str) -> set[str]:
        return {row.cells["id"] for row in self._tables[kind].rows}

    def _node(self, text: str) -> str | None:
        return self._names.find_node(text)

    def _end(self, text: str) -> str | None:
        return self._names.find_node(text) or self._of_aspect(text)

    def _tag(self, text: str) -> str | None:
        return self._names.find_tag(text)

    def _population(self, text: str) -> str | None:
        return self._names.find_population(text)

    def _reference(self, text: str) -> str | None:
        for spell, fits in ((plain_doi, is_doi), (plain_pmid, is_pmid)):
            if fits(spell(text)):
                return self._references.get(spell(text))
        return None

    def _word(self, column: str) -> Find:
        if column == "analysis":  # what lies in no list, since it is what an empty cell says
            return lambda text: "" if fold(text) in _MAIN_RESULT else self._lists.find(column, text)
        if column == "control":  # the one list of yes alone
            return lambda text: "" if spellings_of(YES_NO).get(fold(text)) == "no" else self._lists.find(column, text)
        return partial(self._lists.find, column)


def _meant(texts: set[str], column: str, known: frozenset[str], find: Find) -> dict[str, str]:
    """Text of a cell → what it means, where that is written otherwise."""
    meant = {}
    for text in texts - known:
        parts = text.split("|") if column in SEVERAL else [text]
        found = [part if part in known else find(part) for part in parts]
        new = "|".join(part if other is None else other for part, other in zip(parts, found, strict=True))
        if new != text:
            meant[text] = new
    return meant
