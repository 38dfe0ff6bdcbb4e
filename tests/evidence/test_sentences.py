"""A sentence is read without its cells, so it says what they say, and the same in both languages.

`data/told_words.csv` has, for each word of a cell, a pattern of the words that tell it in English and in Chinese. A
setting or a population that a finding of a paper names for the first time needs a line there.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import oxygraph as ox
from oxygraph.evidence.records import Edge

_TABLE = (Path(__file__).parent / "data" / "told_words.csv").read_text(encoding="utf-8")
TOLD = {
    (row["column"], row["value"]): tuple(re.compile(row[said], re.IGNORECASE) for said in ("english", "chinese"))
    for row in csv.DictReader(_TABLE.splitlines())
}

REGIMEN = (
    re.compile(r"weeks?|days?|daily|repeat|chronic|courses?|doses|sessions?|times|twice|each|continu"),
    re.compile(r"周|天|日|反复|慢性|长期|疗程|多次|每次|持续|连续"),
)
DAILY = re.compile(r"\b(?:every|each) day\b|\bdaily (?:course|doses?|nasal)\b|\b(?:once|twice|times) a day\b")
POOLED = (
    re.compile(r"pool|review|meta-anal|studies|trials|\bover |combined|reanalys|taken together", re.IGNORECASE),
    re.compile(r"汇总|荟萃|合并|综述|综合|项(?:研究|试验)"),
)
TOLD_BY_ANOTHER = (
    re.compile(r"review|proposal|hypothesis|summary|paper|report|stud(?:y|ies)|authors", re.IGNORECASE),
    re.compile(r"综述|提案|假说|论文|研究|新闻|作者"),
)
HEDGED = (
    re.compile(
        r"\b(?:may|might|could|seem(?:s|ed)?|suggests?|tend(?:s|ed)?|trend|perhaps|appear(?:s|ed)?|hints?|possib\w+"
        r"|probab\w+|prelim\w+|explor\w+|uncertain|unclear|stayed open|not (?:quite )?significant\w*|if anything"
        r"|report(?:s|ed)?|told|said|says|propos\w+|expects?|indicat\w+|tentativ\w+|likely|small|hardly)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"似|可能|或|提示|初步|倾向|趋|探索|未报告|报告|未提|未说|称|据|尚|推测|预期|未达|不显著|无显著|看来|迹象|也许"
    ),
)
EXPLORED = (
    re.compile(r"explor|post hoc|looking back|seem|tend|prelim|unplanned|might|\bmay\b", re.IGNORECASE),
    re.compile(r"探索|事后|似|倾向|可能|或|初步"),
)
GENERAL = re.compile(r"\b(?:do|does|is|are) not\b(?! reported)|\b(?:has|have|makes) no\b")
"""A null told as a law: `does not change`, where `did not change` tells what was found."""
GENERAL_ZH = re.compile(r"不(?:改变|影响|增加|减少|提高|降低|升高|改善|损害|能(?!证明))")


@pytest.fixture(name="papers")
def _papers(graph: ox.EvidenceGraph) -> list[Edge]:
    """What the papers found, without what only joins nodes."""
    return [edge for edge in graph.edges.values() if edge.signed and edge.layer != "review"]


def cells(edge: Edge) -> Iterator[tuple[str, str]]:
    """The words of an edge's context, each with its column; what is inside the body has no route to tell."""
    for column in ("sex", "species", "route"):
        value = getattr(edge, column)
        if value and value != "endogenous":
            yield column, value
    for column in ("population", "setting"):
        yield from ((column, value) for value in getattr(edge, column))


def silent(edges: Iterable[Edge], patterns: tuple[re.Pattern[str], ...]) -> list[str]:
    """The sentences, of either language, in which the pattern of that language is not found."""
    said = ((edge.statement, edge.statement_zh) for edge in edges)
    return [text for pair in said for text, pattern in zip(pair, patterns, strict=True) if not pattern.search(text)]


def test_every_word_of_a_cell_has_words_that_tell_it(papers: list[Edge]) -> None:
    """A new setting or population is one that a sentence can leave out."""
    assert {cell for edge in papers for cell in cells(edge)} - set(TOLD) == set()


@pytest.mark.parametrize("column", ["sex", "species", "route", "population", "setting"])
def test_a_sentence_names_what_its_cells_name(papers: list[Edge], column: str) -> None:
    """Who, by which way, with what beside it: in both languages."""
    asked = [(cell, edge) for edge in papers for cell in cells(edge) if cell[0] == column and cell in TOLD]
    assert len(asked) > 600
    assert [(cell[1], text) for cell, edge in asked for text in silent([edge], TOLD[cell])] == []


@pytest.mark.parametrize(
    ("said", "words", "held"),
    [
        ("statement", r"\bmen and women\b|\bmale and female\b|\bboys and girls\b|\bboth sexes\b", {"both"}),
        ("statement_zh", r"男女|雌雄|两性", {"both"}),
        ("statement", r"^(?:In|Among) (?:\w+ )?men\b|\bmale (?:rats|mice|voles|students)\b", {"male", "both"}),
        ("statement", r"^(?:In|Among) (?:\w+ )?women\b|\bfemale (?:rats|mice|voles|students)\b", {"female", "both"}),
        ("statement", r"\badults\b", {"adults"}),
        ("statement_zh", r"成人|成年(?!雄)", {"adults"}),
        ("statement", r"\boutpatients?\b", {"outpatients"}),
    ],
)
def test_a_sentence_names_nobody_whom_no_cell_names(papers: list[Edge], said: str, words: str, held: set[str]) -> None:
    """Sex, age and ward are those of the cells: what a page does not tell, the sentence does not either."""
    told = [edge for edge in papers if re.search(words, getattr(edge, said))]
    assert len(told) > 30
    assert [getattr(edge, said) for edge in told if not held & {edge.sex, *edge.population, *edge.setting}] == []


@pytest.mark.parametrize(
    ("words", "held"),
    [
        (r"\bstudents\b", {"students"}),
        (r"\bpolice\b", {"police_officers"}),
        (r"\bsoldiers\b|\barmed forces\b", {"armed_forces", "veterans"}),
        (r"\bsex with men\b", {"men_who_have_sex_with_men"}),
        (r"\busers\b|\bwho use\b", {"mdma_users"}),
        (r"\bsocial drinkers\b", {"social_drinkers"}),
        (r"\bsingers\b", {"professional_singers"}),
        (r"\bfathers\b", {"fathers"}),
        (r"\bolder (?:men|women|people)\b", {"older_age"}),
        (r"\bheterosexual\b", {"heterosexual_people"}),
        (r"\bChinese\b", {"chinese_people"}),
        (r"\badded\b|\bbeside their antipsychotics\b", {"add_on_treatment", "with_social_cognition_training"}),
        (r"\bsaliva", {"measured_in_saliva", "salivary-ot-level"}),
        (r"\bplasma\b|\bserum\b", {"measured_in_blood", "plasma-ot-level", "serum-ot-level", "blood-ot-level"}),
    ],
)
def test_who_was_studied_and_where_it_was_measured_stand_in_a_cell(
    papers: list[Edge], words: str, held: set[str]
) -> None:
    """What limits a finding can be asked for: the sentence alone does not hold it."""
    told = [edge for edge in papers if re.search(words, edge.statement)]
    assert len(told) > 2
    assert [edge.statement for edge in told if not held & {edge.subject, edge.object, *edge.setting}] == []


def test_a_course_of_doses_is_told_as_one(papers: list[Edge]) -> None:
    """One dose goes without saying; weeks of it do not."""
    courses = [edge for edge in papers if edge.regimen in {"repeated", "chronic"}]
    assert len(courses) > 150
    assert silent(courses, REGIMEN) == []


def test_doses_are_daily_where_a_cell_says_so(papers: list[Edge]) -> None:
    """That they went on from one day to another does not say that there was one on each."""
    daily = [edge for edge in papers if edge.predicate == "affects" and DAILY.search(edge.statement)]
    assert daily
    assert [edge.id for edge in daily if "daily_dosing" not in edge.setting] == []


def test_a_pooling_and_a_review_are_told_from_a_trial(papers: list[Edge]) -> None:
    """Who reads one sentence sees how much stands behind it."""
    pooled = [edge for edge in papers if edge.evidence_type in {"meta_analysis", "systematic_review"}]
    retold = [edge for edge in papers if edge.evidence_type == "narrative"]
    assert (len(pooled) > 200, len(retold) > 20) == (True, True)
    assert silent(pooled, POOLED) == []
    assert silent(retold, TOLD_BY_ANOTHER) == []


def test_what_is_tentative_or_explored_is_told_so(papers: list[Edge]) -> None:
    """In both languages: `seemed`, `may`, a trend, an exploratory analysis."""
    doubted = [edge for edge in papers if edge.certainty in {"tentative", "speculative"}]
    explored = [edge for edge in papers if edge.analysis == "exploratory"]
    assert (len(doubted) > 200, len(explored) > 30) == (True, True)
    assert silent(doubted, HEDGED) == []
    assert silent(explored, EXPLORED) == []


def test_a_null_is_told_as_what_was_found(papers: list[Edge]) -> None:
    """`Did not change` of one study, and not `does not change` of the world."""
    nulls = [edge for edge in papers if edge.effect == "no_effect" and edge.certainty != "speculative"]
    assert len(nulls) > 500
    assert [edge.statement for edge in nulls if GENERAL.search(edge.statement)] == []
    assert [edge.statement_zh for edge in nulls if GENERAL_ZH.search(edge.statement_zh)] == []


_COUNTED = """
zero one two three four five six seven eight nine ten
eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
"""
ENGLISH = {word: number for number, word in enumerate(_COUNTED.split())}
ENGLISH |= {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "once": 1, "twice": 2}
CHINESE = {sign: number for number, sign in enumerate("零一二三四五六七八九")} | {"两": 2}


def digits(text: str) -> set[float]:
    """The numbers written in digits that stand for themselves: no part of a name such as rs53576 or 5-羟色胺."""
    return {
        float(found) for found in re.findall(r"(?<![A-Za-z\d.-])\d+(?:\.\d+)?(?!-羟|[\d.]*\d)", text.replace(",", ""))
    }


def chinese_number(signs: str) -> float:
    """The number that up to two signs around a ten write."""
    before, ten, after = signs.partition("十")
    return float((CHINESE.get(before, 1) * 10 + CHINESE.get(after, 0)) if ten else CHINESE[signs])


def numbers(text: str) -> set[float]:
    """All numbers of a text, in digits or in words, of either language."""
    words = {float(ENGLISH[word]) for word in re.findall(r"[a-z]+", text.lower()) if word in ENGLISH}
    signs = {
        chinese_number(found)
        for found in re.findall(r"[一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九]", text)
    }
    return digits(text) | words | signs


def test_both_languages_give_the_same_numbers(graph: ox.EvidenceGraph) -> None:
    """A dose, a time or a count that stands in digits in one stands in the other, in digits or in words."""
    said = [(edge.statement, edge.statement_zh) for edge in graph.edges.values()]
    counted = [pair for pair in said if digits(pair[0])]
    assert len(counted) > 700
    assert [
        pair for pair in said if not (digits(pair[0]) <= numbers(pair[1]) and digits(pair[1]) <= numbers(pair[0]))
    ] == []


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        (r"\bhealthy\b", "健康(?!困难)"),
        (r"\bnasal|nose\b|placebo spray", "鼻"),
        (r"\bplacebo", "安慰剂"),
        (r"\boutpatients?\b", "门诊"),
        (r"\b(?:mice|mouse|rats?|voles?)\b", "鼠"),
        (r"\bexploratory\b|\bexploration\b", "探索"),
        (r"\bseem(?:s|ed)?\b", "似|看|可能|倾向|或"),
    ],
)
def test_what_one_language_says_the_other_says(papers: list[Edge], english: str, chinese: str) -> None:
    """Who is healthy, by the nose, against placebo, in which animal, and with how much doubt."""
    one = {edge.id for edge in papers if re.search(english, edge.statement, re.IGNORECASE)}
    other = {edge.id for edge in papers if re.search(chinese, edge.statement_zh)}
    assert len(one) > 25
    assert one - other == set()
