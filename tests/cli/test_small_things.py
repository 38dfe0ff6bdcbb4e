"""What a day with the command line needs: hints, lists of words, the reader's language in errors, widths, doses."""

import os
import re
import shlex
from pathlib import Path

import click
import pytest

from each import each
from help_pages import command_named
from oxygraph.cli.group import COMMANDS
from oxygraph.evidence.graph import EvidenceGraph
from program import Done, ask, start
from repository import REPOSITORY

Captured = pytest.CaptureFixture[str]
CHINESE = re.compile(r"[\u4e00-\u9fff]")
SOURCES = str(REPOSITORY / "src")


# --- hints ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("path", "paths"), ("pths oxytocin ptsd", "paths"), ("finding", "findings"), ("comapre", "compare")],
)
def test_a_mistyped_command_is_answered_with_the_nearest(capsys: Captured, typed: str, meant: str) -> None:
    """As a mistyped name is."""
    done = ask(capsys, *shlex.split(typed))
    assert (done.code, done.out) == (2, "")
    assert f"Did you mean {meant}" in done.err


def test_what_is_near_no_command_gets_no_hint(capsys: Captured) -> None:
    """A wrong hint is worse than none; options have hints, too."""
    assert "Did you mean" not in ask(capsys, "qqqqqqq").err
    assert re.search(r"--setting\b", ask(capsys, "paths", "oxytocin", "ptsd", "--settings", "low_dose").err)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("export neo4j out", "neo4j-csv"),
        ("export Graphlm out", "graphml"),
        ("plot brian oxytocin out.svg", "brain"),
        ("findings --format jsn", "json"),
        ("gaps --status untestd", "untested"),
        ("compare oxytocin ptsd --by spcies", "species"),
    ],
)
def test_a_mistyped_word_of_a_closed_list_is_answered_with_the_nearest(
    capsys: Captured, typed: str, meant: str, lang: str
) -> None:
    """In the language of the reader, behind the list; a word that is near none gets no hint."""
    done = ask(capsys, "--lang", lang, *shlex.split(typed))
    assert (done.code, done.out) == (2, "")
    asked = f"Did you mean {meant}?" if lang == "en" else f"您是否指 {meant}？"
    assert done.err.rstrip().endswith(asked)
    assert bool(CHINESE.search(done.err.splitlines()[-1])) == (lang == "zh")
    nothing_near = ask(capsys, "--lang", lang, "export", "pandas", "out").err
    assert "neo4j-csv" in nothing_near
    assert "Did you mean" not in nothing_near
    assert "您是否指" not in nothing_near


@pytest.mark.parametrize(
    ("typed", "english", "chinese"),
    [
        (["pa"], "No such command 'pa'. Did you mean paths or page?", "没有命令 'pa'。您是否指 paths、page？"),
        ([""], "No such command ''.", "没有命令 ''。"),
        (["findings", "--format", "js"], "Did you mean json or jsonl?", "您是否指 json、jsonl？"),
    ],
)
def test_whatever_begins_so_may_be_meant(capsys: Captured, typed: list[str], english: str, chinese: str) -> None:
    """Joined as the language joins it; an empty name begins every word, and means none."""
    assert ask(capsys, *typed).err.rstrip().endswith(english)
    assert ask(capsys, "--lang", "zh", *typed).err.rstrip().endswith(chinese)


def test_an_empty_folder_name_names_no_folder(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, graph: EvidenceGraph
) -> None:
    """It was the current one, which nobody named; empty parts of a variable are no parts."""
    for lang, said in ("en", "it is empty"), ("zh", "值为空"):
        done = ask(capsys, "--lang", lang, "--graph", "", "stats")
        assert (done.code, done.out) == (2, "")
        assert said in done.err
    mine = str(REPOSITORY / "tests" / "data")
    monkeypatch.setenv("OXYGRAPH_GRAPH", f"{os.pathsep}{os.pathsep}")
    assert f"total\tedges\t{len(graph.edges)}" in ask(capsys, "stats", "--format", "tsv").out
    monkeypatch.setenv("OXYGRAPH_GRAPH", f"{os.pathsep}{mine}{os.pathsep}")
    assert ask(capsys, "stats").err == start("--graph", mine, "stats", PYTHONPATH=SOURCES).err


# --- lists of words ---------------------------------------------------------------------------------------------------


def listed(done: Done) -> list[dict[str, str]]:
    """The rows of a list."""
    assert done.code == 0, done.err
    head, *rows = [line.split("\t") for line in done.out.splitlines()]
    return [dict(zip(head, row, strict=True)) for row in rows]


@pytest.mark.parametrize("command", ["paths", "findings", "compare", "show", "conflicts", "gaps"])
def test_a_question_mark_lists_the_layers(capsys: Captured, command: str, graph: EvidenceGraph) -> None:
    """Whatever else the command would need."""
    rows = listed(ask(capsys, command, "--layer", "?"))
    assert [row["word"] for row in rows] == ["review", "primary", "extended"]
    assert sum(int(row["findings"]) for row in rows) == len(graph.edges)


def test_a_question_mark_lists_the_settings_by_group(capsys: Captured, graph: EvidenceGraph) -> None:
    """Every tag once, those of a group together, with the wider one."""
    rows = listed(ask(capsys, "paths", "oxytocin", "ptsd", "--setting", "?"))
    assert {row["word"] for row in rows} == set(graph.contexts)
    assert len(rows) == len(graph.contexts)
    groups = [row["group"] for row in rows]
    assert groups == sorted(groups)
    assert all(row["broader"] == graph.contexts[row["word"]].broader for row in rows)


@pytest.mark.parametrize("key", ["sex", "species", "population", "dose-unit", "route", "regimen"])
def test_a_question_mark_lists_the_words_of_a_key(capsys: Captured, key: str, graph: EvidenceGraph) -> None:
    """Each of them may then be said."""
    rows = listed(ask(capsys, "findings", f"--{key}", "？"))
    for row in rows:
        graph.context(**{key.replace("-", "_"): row["word"], **({"dose": 1.0} if key == "dose-unit" else {})})  # type: ignore[arg-type]
    assert rows


def test_a_list_is_in_the_readers_language(capsys: Captured) -> None:
    """Names, where there are any."""
    for typed in ("--lang zh findings --setting ?", "findings --setting ? --lang zh", "findings --layer ? --lang=zh"):
        rows = listed(ask(capsys, *typed.split()))
        assert all(CHINESE.search(row["name"]) for row in each(rows))


# --- doses, widths ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dose", ["24IU", "24 IU", "24iu"])
def test_a_dose_may_bring_its_unit(capsys: Captured, dose: str) -> None:
    """The same answer, to the hash."""
    together = ask(capsys, "paths", "oxytocin", "ptsd", "--dose", dose, "--format", "json").document
    apart = ask(capsys, "paths", "oxytocin", "ptsd", "--dose", "24", "--dose-unit", "IU", "--format", "json").document
    assert together == apart


@pytest.mark.parametrize(("columns", "width"), [("70", 70), ("200", 200), ("", 120), ("wide", 120), ("0", 120)])
def test_a_table_in_a_pipe_is_as_wide_as_columns_says(columns: str, width: int) -> None:
    """And 120 where it says nothing."""
    done = start("conflicts", "--format", "table", COLUMNS=columns, PYTHONPATH=SOURCES)
    assert done.code == 0
    assert width - 25 < max(map(len, done.out.splitlines())) <= width


# --- language ---------------------------------------------------------------------------------------------------------

WRONG = [
    "path oxytocin ptsd",
    "paths oxytocn ptsd",
    "paths oxytocin ptsd --sex femal",
    "paths oxytocin ptsd --species cat",
    "paths oxytocin ptsd --setting familar_environment",
    "paths oxytocin ptsd --layer reviews",
    "findings --reference acheson213",
    "paths oxytocin ptsd --dose 24",
    "paths oxytocin ptsd --dose -1IU",
    "paths oxytocin ptsd --dose lots",
    "paths oxytocin ptsd --dose 24IU --dose-unit ng",
    "paths oxytocin ptsd --setting familiar_environment --setting unfamiliar_environment",
    "paths oxytocin oxytocin",
    "paths oxytocin",
    "paths oxytocin ptsd more",
    "paths oxytocin ptsd --colour red",
    "paths oxytocin ptsd --sx female",
    "paths oxytocin ptsd --format xml",
    "paths oxytocin ptsd --max-hops 0",
    "paths oxytocin ptsd --sex ''",
    "paths oxytocin ptsd --sex",
    "findings --citation many",
    "compare oxytocin ptsd --by sex --sex male",
    "compare oxytocin ptsd --by colour",
    "plot ladder oxytocin",
    "plot ladder oxytocin ptsd x.gif",
    "plot gaps oxytocin x.svg --by colour",
    "plot",
    "export",
    "export kgx -",
    "gaps --next some",
    "sheet findings.csv",
    "export json x --nanopub",
    "cypher",
    "cypher ';'",
    "cypher 'RETURN 1; RETURN 2'",
    "cypher 'CREATE (n)'",
    "cypher 'RETURN 1' --param x",
    "compare oxytocin ptsd --timeout nan",
    "paths oxytocin ptsd --timeout x",
    "findings --citation 99",
    "search qqqqqqqqqqq",
    "audit --citation 999",
    "cypher 'MATCH (n:Gene {id: \"none\"}) RETURN n'",
]


@pytest.mark.parametrize("typed", WRONG)
def test_what_is_wrong_is_said_in_the_readers_language(capsys: Captured, typed: str) -> None:
    """Every line of it, with the same exit code."""
    english = ask(capsys, *shlex.split(typed))
    chinese = ask(capsys, "--lang", "zh", *shlex.split(typed))
    assert chinese.code == english.code > 0
    assert len(chinese.err.splitlines()) == len(english.err.splitlines())
    for line in filter(None, chinese.err.splitlines()):
        assert CHINESE.search(line), line


IN_CHINESE = [
    ("show 催产酸", "没有名为 '催产酸' 的节点。您是否指：催产素？"),
    ("findings --node amygdelaa", "您是否指：杏仁核"),
    ("findings --population 抑郁证", "没有名为 '抑郁证' 的人群。您是否指：抑郁障碍？"),
    ("findings --population trauma_exposd", "没有名为 'trauma_exposd' 的人群。您是否指："),
    ("findings --species prairie_vol", "没有名为 'prairie_vol' 的物种。您是否指：草原田鼠？"),
    ("findings --species cat", "可用：人、非人灵长类、"),
    ("findings --sex femal", "您是否指：女性"),
    ("findings --sex both", "可用：男性/雄性、女性/雌性。"),
    ("findings --setting familar_environment", "您是否指：熟悉环境"),
    ("findings --route 经鼻子", "您是否指：经鼻"),
    ("findings --regimen daily", "可用：单次、反复、长期。"),
    ("findings --layer reviews", "您是否指：综述？"),
    ("findings --dose 24UI", "您是否指：IU？"),
]


@pytest.mark.parametrize(("typed", "said"), IN_CHINESE)
def test_a_hint_is_in_the_readers_language_repeats_what_was_typed_and_is_understood(
    capsys: Captured, typed: str, said: str
) -> None:
    """Typed in the place of what was wrong, each of the names that it offers is accepted."""
    done = ask(capsys, "--lang", "zh", *shlex.split(typed))
    assert done.code == 2
    assert said in done.err
    command, *options, wrong = shlex.split(typed)
    hints = re.search("(?:您是否指|可用)：(.*)[？。]", done.err)
    assert hints
    for hint in hints[1].split("、"):
        dose = "24" if "UI" in wrong else ""
        assert ask(capsys, command, *options, dose + hint).code in {0, 3}, hint


@pytest.mark.parametrize("dose", ["24,5IU", "24.5 IU", "２４，５ＩＵ", "24,5 iu"])
def test_a_dose_is_read_as_the_files_are(capsys: Captured, dose: str) -> None:
    """A decimal comma is a point, and a number of any width is one."""
    done = ask(capsys, "paths", "oxytocin", "ptsd", "--dose", dose, "--format", "json")
    assert done.document["question"]["context"] == {"dose": 24.5, "dose_unit": "IU"}


def test_a_paper_is_named_by_its_id_in_any_case_its_doi_or_its_pmid(capsys: Captured, graph: EvidenceGraph) -> None:
    """However they were copied; what no paper has gets no hint at another one."""
    paper = graph.references["r40"]
    wanted = ask(capsys, "findings", "--reference", "r40")
    assert wanted.code == 0
    for name in ("R40", paper.doi, f"https://doi.org/{paper.doi.upper()}", paper.pmid, f"PMID: {paper.pmid}"):
        assert ask(capsys, "findings", "--reference", name) == wanted
        assert ask(capsys, "references", "--reference", name).out.count("\n") == 2
    for name in ("10.1016/j.psyneuen.2015.11.009", "PMID:26671008"):
        done = ask(capsys, "findings", "--reference", name)
        assert (done.code, done.err) == (2, f"oxygraph: no reference is called {name!r}.\n")


@pytest.mark.parametrize("name", COMMANDS)
def test_no_text_is_taken_for_nothing(capsys: Captured, name: str) -> None:
    """An option whose variable is empty (`--uri "$URI"`) would fix nothing, and look as if it did."""
    texts = [
        option.opts[0]
        for option in command_named(name).params
        if isinstance(option, click.Option) and option.type is click.STRING and not option.is_flag
    ]
    for text in texts:
        done = ask(capsys, name, text, "")
        assert done.code == 2
        assert f"Invalid value for '{text}'" in done.err


@pytest.mark.parametrize("asked", ["paths oxytocin ptsd", "compare oxytocin ptsd", "cypher 'RETURN 1'"])
def test_what_names_a_part_of_a_server_needs_one(capsys: Captured, asked: str) -> None:
    """It would fix nothing, and look as if it did; a folder that a server does not read is told of."""
    command, *rest = shlex.split(asked)
    for option in ("--database", *(["--name"] if command != "cypher" else [])):
        done = ask(capsys, command, *rest, option, "mine")
        assert (done.code, done.out) == (2, "")
        assert f"{option} goes with --uri" in done.err
    server = ("--uri", "bolt://127.0.0.1:1", "--timeout", "1")
    assert "no folder of --graph" in ask(capsys, "--graph", "mine", command, *rest, *server).err
    assert "no folder of --graph" not in ask(capsys, command, *rest, *server).err


@pytest.mark.parametrize("name", COMMANDS)
def test_whoever_writes_the_folder_behind_the_command_is_told_where_it_stands(capsys: Captured, name: str) -> None:
    """In either language."""
    done = ask(capsys, name, "--graph", "my-findings")
    assert (done.code, done.out) == (2, "")
    assert f"oxygraph --graph DIR {name} …" in done.err
    assert "写在命令之前" in ask(capsys, name, "--graph=my-findings", "--lang", "zh").err


def test_what_an_argument_may_say_stands_in_the_line_that_misses_it(capsys: Captured) -> None:
    """With no escape of a tab in it, in either language."""
    assert "Missing argument 'KIND'. Choose from: ladder, harvest, forest, brain, gaps" in ask(capsys, "plot").err
    assert "缺少参数 'KIND'。可用：ladder, harvest, forest, brain, gaps" in ask(capsys, "--lang", "zh", "plot").err


def test_counts_are_told_in_chinese_and_printed_in_english_for_programs(capsys: Captured) -> None:
    """What is counted as well as its words."""
    shown = ask(capsys, "--lang", "zh", "stats", "--format", "md").out
    rows = [line.strip("| ").split(" | ") for line in shown.splitlines()[2:]]
    assert ["总计", "节点"] in [row[:2] for row in rows]
    assert all(CHINESE.search(by) and CHINESE.search(value) for by, value, _ in rows)
    assert ask(capsys, "--lang", "zh", "stats", "--format", "tsv").out == ask(capsys, "stats", "--format", "tsv").out


def test_the_language_may_stand_anywhere(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before, behind, in one word, in the environment; the last that is said counts."""
    said = "没有名为 'oxytocn' 的节点。您是否指：催产素？"
    for typed in ("--lang zh show oxytocn", "show oxytocn --lang zh", "show oxytocn --lang=zh"):
        assert said in ask(capsys, *shlex.split(typed)).err
    monkeypatch.setenv("OXYGRAPH_LANG", "zh")
    assert said in ask(capsys, "show", "oxytocn").err
    assert said not in ask(capsys, "show", "oxytocn", "--lang", "en").err


def completed(typed: str, **environment: str) -> list[str]:
    """What bash is offered for the last word."""
    words = {"COMP_WORDS": typed, "COMP_CWORD": str(len(typed.split()) - 1), "_OXYGRAPH_COMPLETE": "bash_complete"}
    done = start(**words, PYTHONPATH=SOURCES, **environment)  # type: ignore[arg-type]  # variables of the environment
    return [line.removeprefix("plain,") for line in done.out.splitlines() if line]


def test_the_folders_of_the_environment_are_separated_like_a_path(tmp_path: Path) -> None:
    """And complete as well: words that a folder brings, by their beginning."""
    words = "list,word,broader,curie,name,name_zh,spellings\nspecies,dog,,NCBITaxon:9615,dog,犬,canine\n"
    (tmp_path / "words.csv").write_text(words, encoding="utf-8")
    both = f"builtin:{tmp_path}"
    assert completed("oxygraph findings --species can", OXYGRAPH_GRAPH=both) == ["dog"]
    assert completed("oxygraph findings --species can") == []
    assert completed(f"oxygraph --graph {tmp_path} findings --species do") == ["dog"]


def test_every_command_completes_by_its_beginning() -> None:
    """All of them, and no other."""
    assert set(completed("oxygraph c")) == {name for name in COMMANDS if name.startswith("c")}
