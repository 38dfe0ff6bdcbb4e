"""What the page knows: the records of the graph, the vocabulary of Python, and where it starts.

The page's engine (`engine/*.js`) writes no word list, no sign and no sentence of its own: they all come from
`vocabulary`, which knows no graph. Hierarchies that a graph brings are worked out from its records, as in Python.
"""

from collections.abc import Iterable, Mapping
from itertools import chain
from unicodedata import normalize

from oxygraph.engine import budget, counting, design, steps, strength, suggestion
from oxygraph.engine.cautions import RETRACTION
from oxygraph.engine.question import PAGE_HOPS, Question
from oxygraph.evidence import names, papers, records, spelling
from oxygraph.evidence.cells import content_of
from oxygraph.evidence.context import KEYS, Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Record, Reference
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.vocabulary import LAYERS, PASSING, WORDS, Word
from oxygraph.evidence.word_lists import BUILTIN_LISTS, WordLists
from oxygraph.evidence.word_sets import CONTROLLED_DESIGNS, OWN_LAYERS, RATIOS, UNITLESS
from oxygraph.page.drawing import figure_document
from oxygraph.page.packing import packed
from oxygraph.questions.compare import BY
from oxygraph.report.identity import own_findings
from oxygraph.report.phrases import ENGLISH, LANGUAGES, SEXES_ZH, SYMBOLS
from oxygraph.report.phrases_zh import CHINESE
from oxygraph.report.sentences import ASIDE, DESIGNS, OUTCOMES, SENTENCES
from oxygraph.report.words import UNSURE

__all__ = ["page_document", "vocabulary"]

_ASIDE = (
    *("unfinished", "unfinished_beside", "unfinished_comparison"),
    *("number_match", "no_work", "no_identifier", "unverified", "labelled", "not_told", "sexes_apart"),
    *("the_same_for", "reported_by"),
)
"""What the page says beside answers, of the sentences that stand aside."""


def vocabulary(given: WordLists = BUILTIN_LISTS) -> dict[str, object]:
    """Everything that the method and its sentences are made of, as plain data; of the graph only its own words.

    Args:
        given: The closed word lists.

    Returns:
        `columns` (kind of record → column → what it holds), `lists` (the closed word lists, each word with what it
        says beyond its name), and the constants, phrases and sentences of the engine and of answers in words.
    """
    kinds = [kind for kind in RECORDS if kind != "words"]  # they are in the lists already
    columns = (*(column for kind in kinds for column in WORDS[kind]), "population")
    return {
        "columns": {kind: {name: content_of(name) for name in RECORDS[kind].columns()} for kind in kinds},
        "lists": {column: [*map(_word, given.of(column))] for column in columns},
        "passing": sorted(PASSING),
        "base_layer": LAYERS[0].name,
        "keys": list(KEYS),
        "compared_by": list(BY),
        **_limits(),
        "matches": [str(match) for match in Match],
        "signs": {sign.effect: sign for sign in Sign if sign.of_finding},
        "verdicts": {sign: sign.verdict for sign in Sign if sign is not Sign.SAME},
        "arrows": {sign: sign.arrow for sign in Sign if sign is not Sign.SAME},
        "spelling": {
            "gaps": spelling.GAPS,
            "cutoff": spelling.CUTOFF,
            "hint": spelling.HINT,
            "long": names.LONG,
            "corrected": names.CORRECTED,
            "close": names.CLOSE,
            "named": names.NAMED,
            "alike": names.ALIKE,
            "within": names.WITHIN,
            "shortest": list(spelling.SHORTEST),
            "traditional": _pairs(spelling.traditional()),
        },
        "languages": list(LANGUAGES),
        "english": dict(ENGLISH),
        "chinese": dict(CHINESE),
        "sexes_zh": {sex: list(words) for sex, words in SEXES_ZH.items()},
        "symbols": dict(SYMBOLS),
        "unsure": [*UNSURE],
        "patients": [[*around] for around in spelling.PATIENTS],
        "links": list(Reference("", doi="{doi}", pmid="{pmid}").links),
        "designs": {name: [[*words] for words in called] for name, called in DESIGNS.items()},
        "outcomes": [[word, *said] for word, said in OUTCOMES.items()],
        "sentences": {name: list(texts) for name, texts in SENTENCES.items()}
        | {"retraction": [*RETRACTION], **{name: [*ASIDE[name]] for name in _ASIDE}},
    }


def _pairs(characters: Mapping[str, str]) -> str:
    return "".join(f"{key}{value}" for key, value in characters.items())


def _limits() -> dict[str, object]:
    """The words and numbers of the rules by which findings are counted and answers weighed."""
    return {
        "own_layers": sorted(OWN_LAYERS),
        "controlled_designs": sorted(CONTROLLED_DESIGNS),
        "ratios": sorted(RATIOS),
        "unitless": sorted(UNITLESS),
        "sure": sorted(papers.SURE),
        "budget": {
            "seconds": budget.DEFAULT_SECONDS,
            "paths": budget.PATHS,
            "looked_up_every": budget.LOOKED_UP_EVERY,
        },
        "named": {"initials": records.INITIALS, "authors": records.NAMED, "words": records.TITLE_WORDS},
        "scope_only": sorted(counting.SCOPE_ONLY),
        "small": counting.SMALL,
        "levels": list(design.LEVELS),
        "kinds": list(steps.KINDS),
        "strengths": list(strength.LEVELS),
        "many": {"several": strength.SEVERAL, "people": strength.MANY, "more_people": strength.MORE},
        "suggests": {
            "most_steps": suggestion.MOST_STEPS,
            "no_targets": sorted(suggestion.NO_TARGETS),
            "hit_rates": {kind: rate and rate._asdict() for kind, rate in suggestion.hit_rates().items()},
        },
    }


def page_document(graph: EvidenceGraph, question: Question, lang: str) -> dict[str, object]:
    """Everything but nodes and edges, as plain data.

    Args:
        graph: What the page shows.
        question: What it shows first.
        lang: `en` or `zh`.
    """
    said = vocabulary(graph.lists) | _called(graph)
    return {
        "contexts": _table(graph.contexts.values()),
        "references": _table(graph.references.values(), without=("note",)),
        "audit": _table(graph.audit.values()),
        "vocabulary": said | {"spelling": _spelled(graph, said)},
        "figures": figure_document(graph.places.values(), own_findings(graph)),
        "start": _start(question, lang),
        "most_hops": PAGE_HOPS,
    }


def _called(graph: EvidenceGraph) -> dict[str, object]:
    """How words of one's own are called, beside all others, where there are any."""
    if not graph.words:
        return {}
    own = graph.words.values()
    english = {word.word: word.name for word in own if word.name}
    chinese = {word.word: word.name_zh or word.name for word in own}
    return {"english": {**ENGLISH, **english}, "chinese": {**CHINESE, **chinese}}


def _spelled(graph: EvidenceGraph, said: Mapping[str, object]) -> dict[str, object]:
    """The rules of spelling; of traditional characters only those that something here has, or its simplified twin."""
    rules: dict[str, object] = said["spelling"]  # type: ignore[assignment]  # plain data
    words = str({**said, "spelling": ""})
    records = (record.to_row().values() for by_id in graph.by_kind.values() for record in by_id.values())
    signs = "".join(set("".join([words, *chain.from_iterable(records)])))
    here = set(spelling.simplified(normalize("NFKC", signs)))
    pairs = {key: value for key, value in spelling.traditional().items() if value in here}
    return rules | {"traditional": _pairs(pairs)}


def _word(word: Word) -> dict[str, object]:
    """A word as the page needs it; how other tools call it stays here."""
    said = {
        "signed": word.signed,
        "broader": word.broader,
        "human": word.human,
        "age": word.age,
        "spellings": [*word.spellings, *filter(None, [word.curie])],
    }
    return {"name": word.name} | {key: value for key, value in said.items() if value}


def _table(records: Iterable[Record], without: tuple[str, ...] = ()) -> dict[str, object]:
    rows = [record.to_row() for record in records]
    return packed([{column: text for column, text in row.items() if column not in without} for row in rows])


def _start(question: Question, lang: str) -> dict[str, object]:
    return {
        **question.context.fixed(),
        "from": question.source,
        "to": question.target,
        "hops": question.max_hops,
        "layers": list(question.layers),
        "lang": lang,
    }
