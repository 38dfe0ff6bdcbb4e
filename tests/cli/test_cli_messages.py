"""What goes wrong on the command line ends in an exit code of the contract and one message that helps."""

import csv
import json
import os
import re
import shlex
from pathlib import Path
from typing import Self

import pytest

import oxygraph as ox
from oxygraph.cli.database import Place
from oxygraph.errors import StoreError
from oxygraph.evidence.canonical import text_of
from oxygraph.evidence.records import Edge
from oxygraph.report.findings import SCHEMA_VERSION
from oxygraph.stores.base import Progress
from program import ask, start
from repository import REPOSITORY

Captured = pytest.CaptureFixture[str]

REPLACED = "\N{REPLACEMENT CHARACTER}"


# --- exit codes and messages ------------------------------------------------------------------------------------------

ASKED = "paths oxytocin ptsd"
WORDED = ("sex", "species", "population", "dose-unit", "route", "regimen", "setting", "layer")
REFUSED = [
    ("paths oxytocin PTSDD", "Did you mean ptsd"),
    ("paths 催产索 ptsd", "Did you mean oxytocin"),
    ("show amygdela", "Did you mean amygdala"),
    ("findings --node amygdela", "Did you mean amygdala"),
    ("findings --reference acheson213", "Did you mean acheson2013"),
    ("findings --citation many", "not a valid integer"),
    ("gaps --source oxytocine", "Did you mean oxytocin"),
    (f"{ASKED} --sex femal", "Did you mean female"),
    (f"{ASKED} --sex both", "Use one of male, female"),
    (f"{ASKED} --species mous", "Did you mean mouse"),
    (f"{ASKED} --population ptds", "Did you mean ptsd"),
    (f"{ASKED} --route intranasel", "Did you mean intranasal"),
    (f"{ASKED} --regimen singel", "Did you mean single"),
    (f"{ASKED} --layer reviews", "Did you mean review"),
    (f"{ASKED} --setting familar_environment", "familiar_environment"),
    (f"{ASKED} --setting safe", "Did you mean safe_context or safe_social_cue?"),
    (f"{ASKED} --setting 安全", "safe_context"),
    (f"{ASKED} --setting low_dose,acute_stressor", "is several settings: name each by itself"),
    (f"{ASKED} --lang zh --setting low_dose、急性应激源", "是多个情境"),
    (f"{ASKED} --setting zzzz", "no setting is called 'zzzz'. --setting '?' lists what there is."),
    (f"{ASKED} --population vet", "Did you mean veterans?"),
    (f"{ASKED} --population zzzz", "no population is called 'zzzz'. --population '?' lists what there is."),
    (f"{ASKED} --route nas", "Did you mean intranasal?"),
    (f"{ASKED} --layer rev", "Did you mean review?"),
    (f"{ASKED} --dose 24 --dose-unit day", "Use one of IU, IU/day, "),
    (f"{ASKED} --lang zh --setting zzzz", "没有名为 'zzzz' 的情境。用 --setting '?' 可列出全部。"),
    ("paths oxytocin face", "face-liking"),
    ("references 杏仁核", "or --node amygdala"),
    ("references amygdela", "Did you mean amygdala"),
    *((f"{ASKED} --{option} ''", f"Invalid value for '--{option}': it is empty") for option in WORDED),
    *((f"{ASKED} --{option} ' '", f"Invalid value for '--{option}': it is empty") for option in WORDED),
    (f"{ASKED} --setting low_dose --setting ''", "it is empty"),
    *((f"{ASKED} --{option} one --{option} other", "it is written twice, one and other") for option in WORDED[:6]),
    (f"{ASKED} --lang zh --dose 24IU --dose 40IU", "写了两次：24IU 与 40IU；一个问题只限定一个值"),
    *(
        (f"{asked} {option} {one} {option} {other}", f"it is written twice, {one} and {other}")
        for asked, option, one, other in (
            ("findings", "--citation", "13", "14"),
            ("findings", "--node", "oxytocin", "amygdala"),
            ("findings", "--reference", "r13", "r14"),
            ("references", "--citation", "13", "14"),
            ("references", "--node", "oxytocin", "amygdala"),
            ("references", "--reference", "r13", "r14"),
            ("audit", "--citation", "40", "42"),
            ("gaps", "--source", "oxytocin", "vasopressin"),
            ("page here.html", "--to", "ptsd", "gad"),
        )
    ),
    *(
        (f"{asked} ''", "it is empty; name a file or a folder")
        for asked in ("new", "page", "export kgx", "diff builtin")
    ),
    ("new ' '", "it is empty; name a file or a folder"),
    ("--lang zh new ''", "名称为空：请写明文件或文件夹"),
    ("findings --node ''", "Invalid value for '--node': it is empty"),
    ("findings --reference ''", "Invalid value for '--reference': it is empty"),
    ("gaps --layer ''", "Invalid value for '--layer': it is empty"),
    ("gaps --layer ,", "Invalid value for '--layer': it is empty"),
    (f"{ASKED} --layer ' , '", "Invalid value for '--layer': it is empty"),
    (f"{ASKED} --route in", "Use one of intranasal, "),
    (f"{ASKED} --regimen daily", "Use one of single, repeated, chronic."),
    (f"{ASKED} --dose 1,000IU", "read in two ways: write 1 or 1000\n"),
    (f"{ASKED} --dose 2,345IU", "'2,345IU' is a dose that may be read in two ways: write 2.345 or 2345\n"),
    (f"{ASKED} --dose 12,345 --dose-unit ug", "write 12.345 or 12345\n"),
    (f"{ASKED} --dose 1,2,3IU", "'1,2,3IU' is no dose: write a number"),
    (f"{ASKED} --dose 24-48IU", "several doses"),
    (f"{ASKED} --population 抑郁证", "Did you mean depression?"),
    (f"{ASKED} --species 鼠", "no species is called '鼠'"),
    (f"{ASKED} --dose 1e308 --dose-unit IU", "at most 12 digits before the point"),
    (f"{ASKED} --lang fr", "is not one of 'en', 'zh'"),
    (f"{ASKED} --dose 24", "give both, such as 24 IU"),
    (f"{ASKED} --dose-unit IU", "give both, such as 24 IU"),
    (f"{ASKED} --dose 24 --dose-unit UI", "Did you mean IU"),
    (f"{ASKED} --dose -1 --dose-unit IU", "zero or more"),
    (f"{ASKED} --dose nan --dose-unit IU", "zero or more"),
    (f"{ASKED} --dose lots --dose-unit IU", "no dose"),
    (f"{ASKED} --max-hops 0", "not in the range"),
    *(
        (f"{ASKED} --timeout {time}", "no number of seconds")
        for time in ("nan", "inf", "-inf", "1e300", "0", "-1", "x")
    ),
    ("compare oxytocin ptsd --timeout nan", "no number of seconds"),
    ("cypher 'RETURN 1' --timeout nan", "no number of seconds"),
    ("cite --check 0123456789abcdef --timeout nan", "no number of seconds"),
    (f"{ASKED} --limit -1", "not in the range"),
    (f"{ASKED} --format xml", "is not one of"),
    (f"{ASKED} --setting familiar_environment --setting unfamiliar_environment", "exclude each other"),
    (f"{ASKED} --colour", "No such option"),
    (f"--lang fr {ASKED}", "is not one of"),
    ("paths oxytocin 催产素", "two ends"),
    ("paths oxytocin", "Missing argument 'TARGET'"),
    ("compare oxytocin ptsd --sex male", "fixed and compared"),
    ("compare oxytocin ptsd --by colour", "is not one of"),
    ("export xml here", "is not one of"),
    ("cypher 'CREATE (n)'", "cypher only reads"),
    ("cypher", "no QUERY"),
    ("nothing", "No such command"),
]
UNANSWERED = [
    ("paths ptsd oxytocin", "insufficient"),
    ("paths ptsd oxytocin --format json", ""),
    ("paths oxytocin ptsd --max-hops 1 --layer extended --species mouse", "insufficient"),
    ("findings --citation 99", "no finding fits"),
    ("findings --reference r35 --sex male --species mouse", "no finding fits"),
    ("findings --citation 99 --format json", "no finding fits"),
    ("search qqqqqqqqqqq", "nothing is spelled like 'qqqqqqqqqqq'"),
    ("search qqqqqqqqqqq --format json", "nothing is spelled like"),
    ("audit --citation 999", "no difference is on record"),
    ("compare rs53576 depression --by dose --max-hops 1", "reports its dose"),
    ("compare rs53576 depression --by dose --max-hops 1 --format json", "reports its dose"),
    ("cypher 'MATCH (n:Gene {id: \"none\"}) RETURN n'", "no row"),
]


@pytest.mark.parametrize(("typed", "said"), REFUSED)
def test_a_question_that_cannot_be_asked_exits_with_2(capsys: Captured, typed: str, said: str) -> None:
    """And one message on stderr that helps; standard output stays empty."""
    done = ask(capsys, *shlex.split(typed))
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert len(done.err.splitlines()) <= 4


@pytest.mark.parametrize(
    "term", ["MESH:D013313", "UBERON:0001877", "GO_0001876", "http://purl.obolibrary.org/obo/GO_9"]
)
def test_a_term_that_no_node_bears_is_not_there_and_no_other_term_is_meant(capsys: Captured, term: str) -> None:
    """However alike their digits are."""
    done = ask(capsys, "show", term)
    assert (done.code, done.err) == (2, f"oxygraph: no node is called {term!r}.\n")


@pytest.mark.parametrize(("typed", "said"), UNANSWERED)
def test_a_question_without_an_answer_exits_with_3(capsys: Captured, typed: str, said: str) -> None:
    """It was understood: the format asked for is printed, with no row in it."""
    done = ask(capsys, *shlex.split(typed))
    assert done.code == 3
    assert said in done.err
    if typed.endswith("json"):
        assert done.document["schema_version"] == SCHEMA_VERSION
    else:
        assert len(done.out.splitlines()) <= 1


@pytest.mark.parametrize(
    ("query", "code"),
    [("RETURN 1/0", 1), ("RETURN date('x')", 1), ("RETURN x", 2), ("RETURN $x", 2), ("RETURN f(1)", 2)],
)
def test_a_query_that_fails_while_it_runs_is_a_failure_and_a_wrong_one_a_mistake(
    capsys: Captured, query: str, code: int
) -> None:
    """In the words of the engine, both."""
    done = ask(capsys, "cypher", query)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith("oxygraph: ")


@pytest.mark.parametrize("form", ["tsv", "json", "table"])
def test_gaps_of_a_graph_without_oxytocin_blame_no_name_that_nobody_typed(
    capsys: Captured, tiny: Path, form: str
) -> None:
    """There is no row, and the message says what to name; a name that was typed is unknown."""
    done = ask(capsys, "--graph", str(tiny), "gaps", "--format", form)
    assert done.code == 3
    assert done.err.endswith("\nthe graph has no oxytocin; name what was given with --source NAME\n")
    assert ask(capsys, "--graph", str(tiny), "gaps", "--source", "drug").code == 0
    assert ask(capsys, "--graph", str(tiny), "gaps", "--source", "oxytocin").code == 2


@pytest.mark.parametrize("form", ["tsv", "json", "table"])
@pytest.mark.parametrize(
    "asked",
    ["--source region --status null", "--source calm", "--source calm --next 0", "--source drug --status mixed"],
)
def test_gaps_without_a_cell_are_a_question_without_a_row(capsys: Captured, tiny: Path, asked: str, form: str) -> None:
    """As with any other command, and it is said; experiments may be proposed in any case."""
    done = ask(capsys, "--graph", str(tiny), "gaps", *asked.split(), "--format", form)
    assert done.code == 3
    assert done.err.endswith("\nno cell fits\n")
    if form == "json":
        assert json.loads(done.out)["gaps"] == []


def test_the_empty_command_line_shows_what_there_is(capsys: Captured) -> None:
    """As a mistake: the page goes to stderr, the code is 2."""
    done = ask(capsys)
    assert (done.code, done.out) == (2, "")
    assert "Commands:" in done.err


def test_invalid_data_exit_with_4_whatever_is_asked(capsys: Captured, tmp_path: Path) -> None:
    """The folder without curated files is named; nothing is answered from half a graph."""
    for command in ("paths oxytocin ptsd", "findings", "search x", "stats", "cypher 'RETURN 1'", "format", "conflicts"):
        done = ask(capsys, "--graph", str(tmp_path), *shlex.split(command))
        assert (done.code, done.out) == (4, "")
        assert done.err.count("missing-file") == 1


def test_a_database_that_is_not_there_exits_with_5(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks it, and whoever loads it."""
    monkeypatch.setenv("NEO4J_PASSWORD", "x")
    for command in ("load", "cypher RETURN --uri", "paths oxytocin ptsd --uri"):
        done = ask(capsys, *command.split(), "bolt://127.0.0.1:9", "--timeout", "2")
        assert (done.code, done.out) == (5, "")
        assert done.err.startswith("oxygraph: ")


def test_a_file_that_cannot_be_written_exits_with_1(capsys: Captured, tiny: Path) -> None:
    """The system's own reason, and the file."""
    done = ask(capsys, "--graph", str(tiny), "export", "json", "/dev/full/x.json")
    assert (done.code, done.out) == (1, "")
    assert "/dev/full" in done.err


@pytest.mark.parametrize("form", ["tsv", "csv", "jsonl", "json"])
def test_messages_never_mix_with_data(form: str) -> None:
    """In a process of its own: rows on one stream, the sentence and the remark on the other."""
    done = start("paths", "oxytocin", "ptsd", "--format", form)
    assert done.code == 0
    assert "20 of " in done.err
    assert "20 of " not in done.out
    if form != "json":
        assert "Direct evidence decides" in done.err
        assert "Direct evidence decides" not in done.out


# --- own findings -----------------------------------------------------------------------------------------------------


def own_folder(folder: Path, name: str) -> Path:
    """A folder with one finding of one's own, and no other file."""
    cells = dict.fromkeys(Edge.columns(), "")
    cells |= {"id": name, "subject": "oxytocin", "object": "cem", "predicate": "affects", "effect": "increases"}
    cells |= {"sex": "female", "certainty": "stated", "layer": "review", "statement": "We saw it."}
    with (folder / "edges.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, Edge.columns(), lineterminator="\n")
        writer.writeheader()
        writer.writerow(cells)
    return folder


def test_own_findings_stand_beside_the_builtin_ones_and_change_answers(capsys: Captured, tmp_path: Path) -> None:
    """Two folders merge, none is altered."""
    both = ["--graph", "builtin", "--graph", str(own_folder(tmp_path, "own-1"))]
    found = ask(capsys, *both, "findings", "--node", "cem", "--format", "json").document["findings"]
    assert {"own-1", "c38-m-control-cem"} <= {row["id"] for row in found}
    question = ["paths", "oxytocin", "cem", "--sex", "female", "--format", "json"]
    assert ask(capsys, *both, *question).document["verdict"] == "increases"
    alone = ask(capsys, *question)
    assert "own-1" not in alone.out
    assert alone.document["verdict"] != "increases"


def test_own_findings_need_no_nodes_of_their_own(capsys: Captured, tmp_path: Path) -> None:
    """They are read beside the builtin graph, and that is said once."""
    mine = own_folder(tmp_path, "own-1")
    done = ask(capsys, "--graph", str(mine), "findings", "--node", "cem", "--format", "json")
    assert {"own-1", "c38-m-control-cem"} <= {row["id"] for row in done.document["findings"]}
    assert done.err == f"{mine}: 1 finding, read beside the builtin graph\n"


def test_every_kind_of_file_of_ones_own_has_its_word(capsys: Captured, tmp_path: Path) -> None:
    """Places and mappings beside findings too, in both languages."""
    mine = own_folder(tmp_path, "own-1")
    region = ox.Node("my-nucleus", "BrainRegion", "my nucleus", xrefs=("UBERON:0000001",), description="A region.")
    place = ox.Place("my-nucleus", "left", -1, 2, 3, "an atlas", "a label", "centroid")
    mapping = ox.TermMapping("my-nucleus", "UBERON:0000001", "close", "a label")
    for record in (region, place, mapping):
        (mine / record.FILE).write_text(text_of(type(record), [record]), encoding="utf-8")
    done = ask(capsys, "--graph", str(mine), "stats")
    said = f"{mine}: 1 node, 1 finding, 1 place, 1 mapping, read beside the builtin graph"
    assert (done.code, done.err.splitlines()[0]) == (0, said)
    done = ask(capsys, "--lang", "zh", "--graph", str(mine), "stats")
    assert all(counted in done.err for counted in ("1 处位置", "1 条映射"))


def test_an_id_that_collides_names_both_places(capsys: Captured, tmp_path: Path) -> None:
    """Nothing is overwritten in silence."""
    name = "c38-m-control-cem"
    done = ask(capsys, "--graph", "builtin", "--graph", str(own_folder(tmp_path, name)), "stats")
    assert (done.code, done.out) == (4, "")
    (line,) = done.err.splitlines()
    assert line.startswith(f"oxygraph: {tmp_path / 'edges.csv'}:2: column id: duplicate-id: ")
    assert f"{REPOSITORY / 'graph' / 'edges.csv'}:" in line
    assert name in line


@pytest.mark.parametrize("command", ["stats", "format"])
def test_a_folder_named_twice_is_one_mistake(capsys: Captured, tiny: Path, tmp_path: Path, command: str) -> None:
    """Whatever it is called the second time: no id could be changed so that its rows agree with themselves."""
    (tmp_path / "other name").symlink_to(tiny, target_is_directory=True)
    for again in (tiny, tmp_path / "other name"):
        done = ask(capsys, "--graph", str(tiny), "--graph", str(again), command)
        assert (done.code, done.out) == (4, "")
        (line,) = done.err.splitlines()
        assert line.startswith(f"oxygraph: {again}: duplicate-folder: the folder is named twice")
        assert line.endswith(". Name it once.")
        assert "twice, as " not in line if again == tiny else f"twice, as {tiny} before" in line


def test_a_folder_named_more_often_is_the_same_mistake(
    capsys: Captured, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And stands on no line of its own, by option as by variable."""
    said = "duplicate-folder: the folder is named twice. Name it once."
    thrice = ("--graph", str(tiny)) * 3
    assert ask(capsys, *thrice, "stats").err == f"oxygraph: {tiny}: {said}\n"
    assert ask(capsys, *thrice, "validate").out.count("duplicate-folder") == 1
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OXYGRAPH_GRAPH", os.pathsep.join("..."))
    assert ask(capsys, "stats").err.count("duplicate-folder") == 1
    assert ask(capsys, "stats").err.startswith(f"oxygraph: .: {said}\n")


# --- hostile words ----------------------------------------------------------------------------------------------------

HOSTILE = {
    "nothing": "",
    "blank": " ",
    "sql": "'; DROP TABLE nodes; --",
    "quote": '"',
    "backtick": "`id`",
    "dollar": "$(id)",
    "cypher": "}) DETACH DELETE n //",
    "traversal": "../../../../etc/passwd",
    "controls": "\x01\x07\x08\x7f\x9b31m",
    "escape": "\x1b[31mred\x1b]0;title\x07",
    "line breaks": "a\tb\r\nc\u2028d",
    "right to left": "\u202eDSTP\u200f",
    "surrogate": "\udcff\udcfe",
    "emoji": "😀" * 5,
    "combining": "e" + "\u0301" * 50,
    "format": "%s %d {0} {x.__class__}",
    "markup": "[bold red]x[/] [link=file:///etc]y[/link]",
    "long": "x" * 1_000_000,
    "long Chinese": "催" * 300_000,
}
PLACES = [
    *["paths ? calm", "paths drug ?", "compare ? calm", "show ?", "search ?", "findings --node ?", "gaps --source ?"],
    *["findings --reference ?", "findings --population ?", "findings --sex ?", "findings --species ?"],
    *["findings --route ?", "findings --regimen ?", "findings --setting ?", "findings --layer ?"],
    *["findings --dose 1 --dose-unit ?", "findings --dose ? --dose-unit IU", "findings --citation ?"],
    *["paths drug calm --limit ?", "paths drug calm --format ?", "compare drug calm --by ?", "?", "export ? x"],
    *["cypher ?", "cypher --param ? 'RETURN 1'", "cypher --uri ? 'RETURN 1'", "load ?"],
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_get_an_answer_or_a_message_in_every_place(
    capsys: Captured, tiny: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unknown is unknown, whatever it is made of: no traceback, and no control character comes back as it was."""
    word = HOSTILE[name]
    monkeypatch.delenv("NEO4J_PASSWORD", raising=False)
    for place in PLACES:
        done = ask(capsys, "--graph", str(tiny), *[word if part == "?" else part for part in shlex.split(place)])
        assert done.code in {0, 2, 3}, place
        assert "Traceback" not in done.err
        assert len(done.err) < 10_000, place
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\x9b\u202e]", done.out + done.err.replace("\r\n", "\n")), place


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_folders_are_folders_that_are_not_there(capsys: Captured, name: str) -> None:
    """Nor can one be read by going up."""
    done = ask(capsys, "--graph", f"{HOSTILE[name]}/none", "stats")
    assert done.code in {1, 4}
    assert done.out == ""
    assert "Traceback" not in done.err


def test_bytes_that_are_no_text_are_no_name_either() -> None:
    """What a shell hands over when the terminal is not UTF-8, in a process of its own."""
    word = "杏仁".encode("gbk")
    for before, after in (("show", ()), ("search", ()), ("search", ("--format", "json")), ("paths", ("ptsd",))):
        done = start(before, word, *after)
        assert done.code in {2, 3}
        assert "Traceback" not in done.err
    done = start("--graph", b"/nowhere/\xff", "validate", "--format", "json")
    assert done.code == 4
    assert len(done.document["issues"]) == 1


@pytest.mark.parametrize("form", ["table", "md", "tsv", "json"])
def test_an_encoding_that_lacks_a_character_is_no_reason_to_fail(form: str) -> None:
    """A Chinese Windows has no ∅ and no ▲: they come as escapes, everything else as it is."""
    question = ["--lang", "zh", "paths", "oxytocin", "ptsd", "--sex", "female", "--format", form]
    done = start(*question, encoding="gbk", PYTHONIOENCODING="gbk")
    assert done.code == 0
    assert "Traceback" not in done.err
    assert ("\\u2205" in done.out) == (form in {"table", "md"}), "the others print no marks"
    said = json.dumps(done.document, ensure_ascii=False) if form == "json" else done.out + done.err
    assert "降低" in said
    assert REPLACED not in done.out


class _BreaksOff:
    """A store whose load writes some of the records and ends."""

    def __init__(self, written: tuple[int, int] | None, error: BaseException) -> None:
        self.written, self.error = written, error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def load(self, _: ox.EvidenceGraph, *, progress: Progress, **__: object) -> None:
        if self.written:
            progress(*self.written)
        raise self.error


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), 130), (StoreError("full"), 1)], ids=["key", "disk"])
def test_a_load_that_broke_off_says_what_it_left(
    error: BaseException, code: int, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    """A part of the graph answers as if it were all of it; where nothing was written, there is no part."""
    for written, said in (((2000, 4512), True), ((4512, 4512), False), (None, False)):
        monkeypatch.setattr(Place, "open", lambda _, written=written: _BreaksOff(written, error))
        done = ask(capsys, "load", "neo4j://localhost:7687")
        assert done.code == code
        assert ("the load broke off before 2512 of 4512 records were written: load again" in done.err) == said
