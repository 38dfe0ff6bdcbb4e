"""The curation rules on single cells: what a text may look like in its column, whatever stands around it."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from operator import itemgetter
from types import MappingProxyType

from oxygraph.errors import Issue, short
from oxygraph.evidence.cells import CITATIONS, INTEGERS, NUMBERS, NUMERIC, SEVERAL, SIGNED_NUMBERS
from oxygraph.evidence.identifiers import IDENTIFIERS, is_doi, is_pmid, plain_doi, plain_pmid
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Record
from oxygraph.evidence.spelling import fold, nearest, simplified
from oxygraph.evidence.tables import Row
from oxygraph.evidence.vocabulary import WORDS, names
from oxygraph.evidence.word_lists import BUILTIN_LISTS, LIST_OF, UNLIKE, mistyped

__all__ = [
    "CELL_RULES",
    "EMPTY_IT",
    "FORMULA_ERROR",
    "CellRule",
    "cell_problems",
    "nothing_in_one",
    "number_of",
    "says_nothing",
]

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?")
_NUMBER = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,12})?")
_NUMBER_AND_UNIT = re.compile(rf"{_NUMBER.pattern} *([A-Za-zµμ\u4e00-\u9fff][A-Za-z/\u4e00-\u9fff]*)")
_INTEGER = re.compile(r"[0-9]{1,9}")
_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_EXPONENT = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?[eE][-+]?[0-9]+")
_RANGE = re.compile(rf"({_NUMBER.pattern}) *(?:[-‐‑–—−~]|to|bis|至|到) *({_NUMBER.pattern})(?: *[A-Za-zµμ/]+)?")
_EMPTY = frozenset(
    {"nan", "na", "n/a", "n.a.", "#n/a", "#nv", "none", "null", "nil", "nr", "n.r.", "nd", "n.d.", "k. a.", "k.a."}
    | {"-", "--", "–", "—", ".", "/", "?", "??", "？", "不详", "未报告", "未提及", "未说明", "未知", "不明"}
    | {"not reported", "not stated", "not given", "not specified", "not available", "not known", "缺失"}
    | {"unknown", "unspecified", "unclear", "missing", "keine angabe", "keine angaben", "unbekannt"}
    | {"nicht angegeben", "nicht berichtet", "无"}
)
"""What people and programs write where nothing is reported, in small letters and simplified Chinese."""

_WHOEVER = frozenset(
    {"any", "anyone", "anybody", "all", "everyone", "everybody", "不限", "任意", "任何人", "所有", "所有人"}
)
"""What they write where nothing was fixed: nobody reports that either. All sexes may be a mixed sample."""

FORMULA_ERROR = "formula-error"
"""The rule on cells whose text says nothing about what stood there."""

EMPTY_IT = "Empty the cell: that says that nothing is reported"
"""How to put that right."""

_FEW = 3
"""In so many columns what is written for nothing is told column by column."""

_EMPTY_THEM = "Empty them, or export the file anew with empty cells, as R does with na = ''"
_SAID = re.compile(r"('[^']*'|\"[^\"]*\") is ")
_NEEDED = frozenset(column for record in RECORDS.values() for column in record.FILLED) | {"effect"}
"""Columns that some file never leaves empty, or a finding."""

_EMPTY_SAYS = {
    "analysis": "is the study's main result",
    "control": "is no",
    "effect": "is for predicates without an effect",
}
"""Column of words → what an empty cell says there, where it is not that nothing is reported."""

_TWINS = {"dose_max": "dose_min"}
"""Column → the one in which the same bad text is complained of."""

_NO_PREFIX = "(?i:javascript|vbscript|data|file|https?|ftp|mailto)"
_PREFIX = "[A-Za-z][A-Za-z0-9._-]*:"
_CURIE = re.compile(rf"(?!{_NO_PREFIX}:|\S*[;,|]{_PREFIX}){_PREFIX}\S+")
_SECTION = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})*")
_MONTH = (
    r"(?:jan(?:uary|uar|v|vier)?|feb(?:ruary|ruar)?|févr?(?:ier)?|mar(?:ch|s)?|mär(?:z)?|mrz|a[pv]r(?:il)?|ma[yi]|jun[ei]?"
    r"|juin|jul[iy]?|juil(?:let)?|aug(?:ust)?|août|sept?(?:emb(?:er|re))?|o[ck]t(?:ob(?:er|re))?|nov(?:emb(?:er|re))?"
    r"|d[eé][cz](?:emb(?:er|re))?)\.?"
)
_DATE = re.compile(
    rf"[0-9]{{1,4}}[-. /]{{1,2}}{_MONTH}(?:[-. /]{{1,2}}[0-9]{{2,4}})?"
    rf"|{_MONTH}-[0-9]{{1,4}}"
    r"|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?:[ T][0-9:.]+)?|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}"
    r"|(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?",
    re.IGNORECASE,
)
_MONTH_ANYWHERE = (
    rf"(?:{_MONTH}|ene(?:ro)?|gen(?:naio)?|janeiro|febr(?:ero|aio)|fev(?:ereiro)?|fév|marzo|março|mrt|maart|avr|maggio|mag|maj|mei"
    r"|jun[ih]o|giu(?:gno)?|jul[ih]o|lug(?:lio)?|ago(?:sto)?|set(?:t(?:embre)?|iembre|embro)?|out(?:ubro)?|ott(?:obre)?"
    r"|dic(?:iembre|embre)?|dez(?:embro)?|des(?:ember)?|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сент?|окт|ноя|дек)\.?"
)
_DATE_AMONG_NUMBERS = re.compile(
    rf"{_DATE.pattern}"
    rf"|[0-9]{{1,4}}[-. /]{{1,2}}(?:de )?{_MONTH_ANYWHERE}(?:[-. /]{{1,2}}(?:de )?[0-9]{{2,4}})?"
    rf"|{_MONTH_ANYWHERE}[-. /]{{1,2}}[0-9]{{1,4}}"
    r"|(?:0?[1-9]|[12][0-9]|3[01])([-/.])(?:0[1-9]|1[0-2])\1[0-9]{2}|(?:0[1-9]|1[0-2])/(?:0?[1-9]|[12][0-9]|3[01])/[0-9]{2}"
    r"|(?:[0-9]{4}년 ?)?[0-9]{1,2}월(?: ?[0-9]{1,2}일)?",
    re.IGNORECASE,
)
"""Where numbers stand and no names: a month of whatever language beside a number, a year of two digits."""

_OF_NUMBERS = frozenset({"section", "volume", "pages", CITATIONS}) | (NUMERIC - {"year"})
_TAKEN_FOR_DATES = frozenset({"id", "name", "name_zh", "synonyms", "cohort", "word", "spellings"}) | _OF_NUMBERS
"""Columns whose texts a spreadsheet may take for dates."""

_FORMULA = re.compile(r"\s*[=+\-@]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_DOUBTFUL_BEGINNINGS = frozenset("=+-@# ")
_FAILED = re.compile(r"#[¡¿]?[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я0-9_/]*[!?]|#N/?[ADV]|##+")
"""What a spreadsheet shows where a formula failed, or a column is too narrow."""

_BOUNDS = "Write at most 12 digits before the point and 12 behind it"
_KEPT = 9
"""Shorter numbers have no more digits than are kept."""

_CELL_LIMIT = 10_000
_ID_LIMIT = 200
"""An id is the key of every store, and part of the name of a file; no database takes one as long as a cell."""

CellRule = Callable[[Row, str, str], Issue | None]


def number_of(text: str, *, signed: bool = False) -> float | None:
    """The number that a cell says, where it is one that a column of numbers may hold."""
    return float(text) if _NUMBER.fullmatch(text.removeprefix("-") if signed else text) else None


def cell_text(row: Row, column: str, text: str) -> Issue | None:
    """A cell is printable text of a sane length that no spreadsheet runs as a formula."""
    if len(text) > _CELL_LIMIT:
        return row.issue(column, "cell-too-long", f"{len(text)} characters", f"Keep it under {_CELL_LIMIT}")
    if _FORMULA.match(text) and column not in NUMERIC | {CITATIONS}:  # the rule for numbers says it better
        message = f"{short(text)} would run in a spreadsheet"
        fix = EMPTY_IT if says_nothing(column, text) else "Begin with a letter or digit"
        return row.issue(column, "formula-like-cell", message, fix)
    if _FAILED.fullmatch(text):
        message = f"{short(text)} is what a spreadsheet shows where a formula failed"
        fix = EMPTY_IT if says_nothing(column, text) else "Write what it should say"
        return row.issue(column, FORMULA_ERROR, message, fix)
    if _CONTROL.search(text):
        return row.issue(column, "control-character", "a line break or a character that is no text", "Remove it")
    return None


def _suspicious(texts: Collection[str]) -> bool:
    """Whether `cell_text` may have anything to say about a column: one look at all its texts spares a look at each."""
    joined = "".join(texts)
    begins = {text[0] for text in texts}
    longest = max(map(len, texts))
    return longest > _CELL_LIMIT or not joined.isprintable() or not begins.isdisjoint(_DOUBTFUL_BEGINNINGS)


def _odd_number(row: Row, column: str, text: str, bounds: str) -> Issue | None:
    """A number all the same: one with an exponent, or with more digits than are kept."""
    if _EXPONENT.fullmatch(text):
        message = f"{short(text)} has an exponent: a spreadsheet rounds such numbers"
        return row.issue(column, "number", message, "Write all its digits")
    digits = text.removeprefix("-") if column in SIGNED_NUMBERS else text
    long = _DIGITS.fullmatch(digits) and len(digits) > _KEPT
    return row.issue(column, "number", f"{short(text)} has too many digits", bounds) if long else None


def decimal(row: Row, column: str, text: str) -> Issue | None:
    """A dose is a plain number of zero or more."""
    if number_of(text) is not None:
        return None
    if odd := _odd_number(row, column, text, _BOUNDS):
        return odd
    if between := _RANGE.fullmatch(text):
        fix = f"Write {between[1]} in dose_min and {between[2]} in dose_max"
        return row.issue(column, "number", f"{short(text)} is a range", fix)
    message = f"{short(text)} is not a number of zero or more"
    dose = _NUMBER_AND_UNIT.fullmatch(text)
    unit = f", and {dose[1]} in dose_unit" if dose and len(text) <= _ID_LIMIT else ""
    return row.issue(column, "number", message, f"Write digits, such as 24 or 0.01{unit}")


def size(row: Row, column: str, text: str) -> Issue | None:
    """An effect size or a coordinate is a plain number on either side of zero."""
    if number_of(text, signed=True) is not None:
        return None
    fix = "Write digits, such as 0.32 or -0.32"
    odd = _odd_number(row, column, text, _BOUNDS)
    return odd or row.issue(column, "number", f"{short(text)} is not a number", fix)


def integer(row: Row, column: str, text: str) -> Issue | None:
    """A sample size or a year is a whole number."""
    if _INTEGER.fullmatch(text):
        return None
    odd = _odd_number(row, column, text, "Write at most 9 digits") if "." not in text else None
    fix = f"Write digits only, such as {2013 if column == 'year' else 18}"
    return odd or row.issue(column, "number", f"{short(text)} is not a whole number", fix)


def citation_numbers(row: Row, column: str, text: str) -> Issue | None:
    """Citations are the review's numbers."""
    if all(map(_INTEGER.fullmatch, text.split("|"))):
        return None
    return row.issue(column, "number", f"{short(text)} is not a citation number", "Write 38, or 18|19 for several")


def word(row: Row, column: str, text: str) -> Issue | None:
    """A cell of a closed column holds one of its words."""
    known = _WORD_NAMES[column]
    if text in known:
        return None
    near = BUILTIN_LISTS.find(column, text) or _near(column, text)
    own = ", or bring the word in words.csv" if column in LIST_OF else ""
    says = _EMPTY_SAYS.get(column, "" if column in _NEEDED else "says that nothing is reported")
    empty = f"; an empty cell {says}" if says else ""
    fix = f"Did you mean {near}?" if near else f"Use one of {', '.join(known)}{own}{empty}"
    return row.issue(column, "unknown-word", f"{short(text)} is no {column}", fix)


def _near(column: str, text: str) -> str:
    """The word that a mistyped one is likely to be; empty where that may be another thing."""
    if len(text) > _ID_LIMIT:
        return ""
    if column in UNLIKE:
        return next(iter(mistyped(column, text, BUILTIN_LISTS.of(column))), "")
    return nearest(text, _spellings(column))


@cache
def _spellings(column: str) -> dict[str, str]:
    return {fold(name): name for name in _WORD_NAMES[column]}


def section(row: Row, column: str, text: str) -> Issue | None:
    """A section of the review is numbered."""
    if _SECTION.fullmatch(text):
        return None
    return row.issue(column, "section", f"{short(text)} is no section", "Write it like 0, 2 or 1.2")


def no_date(row: Row, column: str, text: str) -> Issue | None:
    """What a spreadsheet took for a date (1.2, SEPT2, 3-5) is no longer what was written."""
    pattern = _DATE_AMONG_NUMBERS if column in _OF_NUMBERS else _DATE
    if not any(pattern.fullmatch(part.strip()) for part in text.split("|")):
        return None
    message = f"{short(text)} is what a spreadsheet makes of a number or a name that looks like a date"
    return row.issue(column, "turned-into-date", message, "Write again what stood there, in a column of text")


def no_formula(row: Row, column: str, text: str) -> Issue | None:
    """Where a number belongs, a formula of a spreadsheet is none, whatever it shows there."""
    if not text.startswith("="):
        return None
    message = f"{short(text)} is a formula, and no number"
    return row.issue(column, "formula-like-cell", message, "Copy the cell and paste it as a value")


def items(row: Row, column: str, text: str) -> Issue | None:
    """A list has no empty and no repeated item, and none that would be a formula were it the first."""
    if "|" not in text:
        return None
    parts = [" ".join(part.split()) for part in text.split("|")]
    formula = next(filter(_FORMULA.match, parts), None) if column != CITATIONS else None
    if formula:
        message = f"the item {short(formula)} would run in a spreadsheet"
        return row.issue(column, "formula-like-cell", message, "Begin it with a letter or digit")
    if "" in parts:
        return row.issue(column, "list-item", f"an empty item in {short(text)}", "Remove the spare |")
    if len(set(parts)) < len(parts):
        return row.issue(column, "list-item", f"an item stands twice in {short(text)}", "Name each item once")
    return None


def slug(row: Row, column: str, text: str) -> Issue | None:
    """An id, or the name of a cohort, is a slug that needs no quoting anywhere."""
    if len(text) > _ID_LIMIT:
        return row.issue(column, "id-form", f"an id of {len(text)} characters", f"Keep it under {_ID_LIMIT}")
    if _SLUG.fullmatch(text):
        return None
    return row.issue(column, "id-form", f"{short(text)} cannot be an id", "Write it like c38-m-vmpfc-cem")


def curie(row: Row, column: str, text: str) -> Issue | None:
    """An identifier has a prefix."""
    if all(map(_CURIE.fullmatch, text.split("|") if column in SEVERAL else [text])):
        return None
    return row.issue(column, "curie-form", f"{short(text)} is no CURIE", "Write it like UBERON:0001876")


def identifier(row: Row, column: str, text: str) -> Issue | None:
    """A DOI is one, and a PMID is one, whatever prefix it was copied with."""
    if column == "doi" and not is_doi(plain_doi(text)):
        return row.issue(column, "identifier", f"{short(text)} is no DOI", "Write it like 10.1038/npp.2011.138")
    if column == "pmid" and not is_pmid(plain_pmid(text)):
        return row.issue(column, "identifier", f"{short(text)} is no PMID", "Write its digits, such as 21796104")
    return None


def _cell_rules(column: str) -> tuple[CellRule, ...]:
    applies: tuple[tuple[CellRule, bool], ...] = (
        (no_date, column in _TAKEN_FOR_DATES),
        (no_formula, column in NUMERIC | {CITATIONS}),
        (items, column in SEVERAL),
        (decimal, column in NUMBERS - SIGNED_NUMBERS),
        (size, column in SIGNED_NUMBERS),
        (integer, column in INTEGERS),
        (citation_numbers, column == CITATIONS),
        (word, column in _WORD_NAMES),
        (section, column == "section"),
        (slug, column in {"id", "cohort"}),
        (curie, column in {"curie", "xrefs"}),
        (identifier, column in IDENTIFIERS),
    )
    return tuple(rule for rule, wanted in applies if wanted)


_WORD_NAMES = {column: names(words) for columns in WORDS.values() for column, words in columns.items()}
_BY_COLUMN = {record: {column: _cell_rules(column) for column in record.columns()} for record in RECORDS.values()}
CELL_RULES: tuple[CellRule, ...] = (
    cell_text,
    no_date,
    no_formula,
    items,
    decimal,
    size,
    integer,
    citation_numbers,
    word,
    section,
    slug,
    curie,
    identifier,
)


def cell_problems(
    record: type[Record], rows: Iterable[Row], own: Mapping[str, Collection[str]] = MappingProxyType({})
) -> list[Issue]:
    """What is wrong with single cells of rows of one kind, column by column.

    A rule's verdict depends on the text alone, so each text of a column is judged once, however many rows repeat it.
    The first rule that a text breaks speaks: `1-Feb` was a section, and is none for the one reason that it is a date.

    Args:
        record: The kind.
        rows: Its rows.
        own: Column → words that the folder itself brings to the list of the column.
    """
    rows = list(rows)
    found: list[Issue] = []
    columns = zip(*map(itemgetter(*record.columns()), (row.cells for row in rows)), strict=True)
    for (column, rules), texts in zip(_BY_COLUMN[record].items(), columns, strict=False):  # no rows, no columns
        distinct = set(texts).difference(own.get(column, ()), [""])
        for rule in (*rules, cell_text) if distinct and _suspicious(distinct) else rules:
            broken = {text: issue for text in distinct for issue in [rule(rows[0], column, text)] if issue}
            distinct -= broken.keys()
            if broken:
                if rule is not cell_text and column not in {*record.FILLED, "effect"}:
                    broken = {text: _of_empty(issue, column, text) for text, issue in broken.items()}
                places = (
                    (row, broken[text])
                    for row, text in zip(rows, texts, strict=True)
                    if text in broken and row.cells.get(_TWINS.get(column, "")) != text
                )
                found.extend(issue._replace(file=row.file, line=row.line) for row, issue in places)
    return found


def says_nothing(column: str, text: str) -> bool:
    """Whether a text is what people and programs write where nothing is reported, in a column that no file needs."""
    return _is_nothing(column, text) and column not in _NEEDED


def _is_nothing(column: str, text: str) -> bool:
    said = simplified(text.casefold())
    return said in _EMPTY or (said in _WHOEVER and column != "sex")


def _of_empty(issue: Issue, column: str, text: str) -> Issue:
    """The issue of a cell; where it should be empty, that is how to put it right."""
    fix = f"Empty the cell: that {_EMPTY_SAYS[column]}" if column in _EMPTY_SAYS else EMPTY_IT
    return issue._replace(fix=fix) if _is_nothing(column, text) else issue


def nothing_in_one(found: Iterable[Issue]) -> list[Issue]:
    """The issues, but one for all cells of a file in which a program wrote the same text for nothing: `NA`, `NaN`."""
    found = list(found)
    written: dict[tuple[str, str], list[Issue]] = {}
    for issue in found:
        if issue.fix == EMPTY_IT and (said := _SAID.match(issue.message)):
            written.setdefault((issue.file, said[1]), []).append(issue)
    for (_, text), issues in written.items():
        columns = list(dict.fromkeys(issue.column for issue in issues))
        if len(columns) > _FEW:
            message = f"{text} is written for nothing in {len(issues)} cells of the columns {', '.join(columns)}"
            first = min(issues, key=lambda issue: issue.line)
            joined = first._replace(rule="nothing-written", message=message, fix=_EMPTY_THEM)
            told = set(issues)
            found = [joined, *(issue for issue in found if issue not in told)]
    return found
