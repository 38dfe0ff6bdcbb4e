"""Traditional Chinese: whatever has a Chinese name is found by its traditional form, and nothing stored is changed."""

import csv
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

import oxygraph as ox
from build import TYPED
from oxygraph.evidence.cell_rules import says_nothing
from oxygraph.evidence.context import Context
from oxygraph.evidence.records import Edge, Node
from oxygraph.evidence.spelling import fold, simplified, traditional
from oxygraph.evidence.vocabulary import WORDS, Word
from oxygraph.evidence.vocabulary_zh import WORDS_ZH
from oxygraph.evidence.word_lists import BUILTIN_LISTS, GROWING, spellings_of
from program import ask, surroundings
from write_traditional import PAIRS, pairs, text

Captured = pytest.CaptureFixture[str]
BACK = {value: key for key, value in traditional().items()}
"""Simplified character → one that is written for it in traditional Chinese."""


def in_traditional(name: str) -> str:
    """A Chinese name in other characters; they need not be those that a reader would take."""
    return "".join(BACK.get(sign, sign) for sign in name)


LISTS = [*GROWING.items()] + [
    (f"{kind} {column}", words) for kind, columns in WORDS.items() for column, words in columns.items()
]
"""Every closed list, by the file or list that it is of and its column."""


# --- the table --------------------------------------------------------------------------------------------------------


def test_the_file_is_what_the_script_makes_of_its_pairs() -> None:
    """Nobody has changed a line by hand; it says which release it is from, and the licence stands beside it."""
    written = PAIRS.read_text(encoding="utf-8")
    release = written.partition("OpenCC ")[2].partition(" ")[0]
    found = traditional()
    assert len(found) > 3000
    assert written == text(found, release)
    assert pairs("\n".join(f"{key}\t{value} 其他" for key, value in found.items())) == found
    assert "Apache License" in (PAIRS.parent / "LICENSE-traditional").read_text(encoding="utf-8")


def test_the_first_choice_is_taken_and_what_stays_as_it_is_has_no_pair() -> None:
    """Of several simplified characters OpenCC names the most frequent first; a second step is taken at once."""
    assert pairs("# a comment\n\n乾\t干 乾\n鼻\t鼻\n薴\t苧\n苧\t苎") == {"乾": "干", "苧": "苎", "薴": "苎"}


def test_a_simplified_text_stays_as_it_is() -> None:
    """No character that a pair leads to is changed once more, and none of Latin, Greek or Japanese is touched."""
    assert not traditional().keys() & {*traditional().values()}
    for said in ("杏仁核", "HPA-axis", "β-endorphin", "のカナ", ""):
        assert simplified(said) == said


def test_a_text_without_chinese_never_reads_the_table() -> None:
    """Not even one with Greek or a dash; a Chinese name does."""
    script = (
        "import sys; opened = []; "
        "sys.addaudithook(lambda event, a: event == 'open' and opened.append(str(a[0])));"
        "from oxygraph.evidence.spelling import fold;"
        "read = lambda: any('traditional.txt' in name for name in opened);"
        "fold('HPA–axis β'); fold('plain'); before = read(); fold('腦'); print(before, read())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, encoding="utf-8", env=surroundings()
    )
    assert done.stdout.split() == ["False", "True"]


# --- names and words --------------------------------------------------------------------------------------------------


def test_every_node_is_found_by_the_traditional_form_of_each_of_its_names(graph: ox.EvidenceGraph) -> None:
    """Name and synonyms."""
    changed = 0
    for node in graph.nodes.values():
        for name in (node.name_zh, *node.synonyms):
            assert graph.names.find_node(in_traditional(name)) == graph.names.find_node(name) == node.id
            changed += in_traditional(name) != name
    assert changed > 500


def test_every_setting_is_found_by_its_traditional_name(graph: ox.EvidenceGraph) -> None:
    """Settings have a name and no synonyms."""
    for tag in graph.contexts.values():
        assert graph.names.find_tag(in_traditional(tag.name_zh)) == graph.names.find_tag(tag.name_zh)
    assert graph.names.find_tag("恐懼面孔") == "fearful_faces"


@pytest.mark.parametrize(("column", "words"), LISTS, ids=[name for name, _ in LISTS])
def test_every_word_is_found_by_its_traditional_spellings(column: str, words: tuple[Word, ...]) -> None:
    """As answers say it, and as it may be said besides: units, routes, layers, kinds of evidence, all of them."""
    table = spellings_of(words)
    for word in words:
        for spelling in (WORDS_ZH.get(word.name, ""), *word.spellings):
            assert table.get(fold(in_traditional(spelling))) == table.get(fold(spelling)), (column, spelling)


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ({"route": "鼻內"}, Context(route="intranasal")),
        ({"route": "靜脈"}, Context(route="intravenous")),
        ({"regimen": "單次"}, Context(regimen="single")),
        ({"regimen": "反覆"}, Context(regimen="repeated")),
        ({"species": "嚙齒動物"}, Context(species="rodent")),
        ({"population": "退伍軍人"}, Context(population="veterans")),
        ({"population": "創傷後壓力症候群"}, Context(population="ptsd")),
        ({"dose": "24國際單位"}, Context(dose=24.0, dose_unit="IU")),
        ({"setting": ["恐懼面孔"]}, Context(setting=("fearful_faces",))),
    ],
)
def test_a_question_is_asked_in_traditional_chinese(
    graph: ox.EvidenceGraph, keys: dict[str, object], found: Context
) -> None:
    """Each key of a context, the unit of a dose too."""
    assert graph.names.context(keys) == found


def test_a_layer_and_a_kind_of_evidence_have_traditional_names() -> None:
    """What the review says; and how Taiwan calls two designs."""
    assert BUILTIN_LISTS.find("layer", "綜述") == "review"
    assert BUILTIN_LISTS.find("evidence_type", "統合分析") == "meta_analysis"
    assert BUILTIN_LISTS.find("evidence_type", "系統性回顧") == "systematic_review"


def merged(spelled: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Folded spelling → the things that it leads to, where they are several that had a spelling each before."""
    before: dict[str, set[str]] = {}
    after: dict[str, set[str]] = {}
    for spelling, thing in spelled:
        before.setdefault(spelling.casefold(), set()).add(thing)
        after.setdefault(simplified(spelling.casefold()), set()).add(thing)
    return {text: things for text, things in after.items() if len(things) > 1 and before.get(text) != things}


def test_no_two_names_of_different_things_become_one(graph: ox.EvidenceGraph) -> None:
    """Over the whole graph and each list of words."""
    nodes = ((name, node.id) for node in graph.nodes.values() for name in (node.name, node.name_zh, *node.synonyms))
    tags = ((name, tag.id) for tag in graph.contexts.values() for name in (tag.name, tag.name_zh))
    assert not merged(nodes)
    assert not merged(tags)
    for _, words in LISTS:
        assert not merged((said, w.name) for w in words for said in (WORDS_ZH.get(w.name, ""), *w.spellings))


# --- findings of one's own --------------------------------------------------------------------------------------------

ROW = {
    **TYPED,
    "statement_zh": "鼻內催產素減弱杏仁核對恐懼面孔的反應。",
    "subject": "催產素",
    "object": "松果體",
    "sex": "女性",
    "species": "人類",
    "population": "退伍軍人",
    "route": "鼻內",
    "regimen": "單次",
    "setting": "恐懼面孔",
    "evidence_type": "隨機對照試驗",
}
MEANT = {
    "subject": "oxytocin",
    "object": "my-gland",
    "sex": "female",
    "species": "human",
    "population": "veterans",
    "route": "intranasal",
    "regimen": "single",
    "setting": "fearful_faces",
    "evidence_type": "randomized_trial",
}


def written(folder: Path, **files: tuple[tuple[str, ...], Mapping[str, str]]) -> Path:
    """A folder of one's own with one row in each file."""
    folder.mkdir()
    for name, (columns, row) in files.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerow(row)
    return folder


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A finding in traditional Chinese, on a node whose name is simplified."""
    gland = {
        "id": "my-gland",
        "category": "BrainRegion",
        "name": "my pineal",
        "name_zh": "松果体",
        "synonyms": "腦上腺",
    }
    return written(tmp_path / "mine", edges=(Edge.columns(), ROW), nodes=(Node.columns(), gland))


def test_cells_in_traditional_chinese_are_read(mine: Path) -> None:
    """Names, words and settings."""
    row = ox.read_graph(mine).edges["mine"].to_row()
    assert {column: row[column] for column in MEANT} == MEANT


@pytest.mark.parametrize("said", ["未報告", "不詳", "未說明", "無", "未报告"])
def test_what_stands_where_nothing_is_reported_is_known_in_either_form(said: str) -> None:
    """The way out is to empty the cell."""
    assert says_nothing("sample_size", said)


@pytest.mark.parametrize("name", ["松果體", "松果体", "腦上腺", "脑上腺"])
def test_a_node_of_ones_own_is_found_in_either_form(mine: Path, capsys: Captured, name: str) -> None:
    """Whichever of the two its file says."""
    done = ask(capsys, "--graph", str(mine), "show", name, "--format", "json")
    assert (done.code, done.document["node"]["id"]) == (0, "my-gland")


def test_what_was_written_stays_as_it_was_written(mine: Path, capsys: Captured) -> None:
    """Names and sentences keep their characters, through `format` and back."""
    assert ask(capsys, "--graph", str(mine), "format").code == 0
    read = ox.read_graph(mine)
    assert read.edges["mine"].statement_zh == ROW["statement_zh"]
    assert (read.nodes["my-gland"].name_zh, read.nodes["my-gland"].synonyms) == ("松果体", ("腦上腺",))
    assert "腦上腺" in (mine / "nodes.csv").read_text(encoding="utf-8")


def test_two_nodes_of_one_name_in_two_forms_are_refused(tmp_path: Path, capsys: Captured) -> None:
    """They would be looked up alike, so that nobody could tell which is meant."""
    twin = {"id": "twin", "category": "BrainRegion", "name": "twin", "name_zh": "杏仁體"}
    kernel = {"id": "other", "category": "BrainRegion", "name": "other", "name_zh": "杏仁体"}
    folder = written(tmp_path / "mine", edges=(Edge.columns(), TYPED), nodes=(Node.columns(), twin))
    with (folder / "nodes.csv").open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, Node.columns(), lineterminator="\n").writerow(kernel)
    done = ask(capsys, "--graph", str(folder), "validate")
    assert done.code == 4
    assert "ambiguous-name" in done.out + done.err
