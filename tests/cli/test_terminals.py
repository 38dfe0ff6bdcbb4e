"""On real terminals and in real pipes: nothing is cut off, nothing is wider than the screen, who leaves is let go."""

import json
import os
import re
import shlex
import subprocess
from bisect import bisect_right
from collections.abc import Collection
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len, get_character_cell_size

import oxygraph as ox
from oxygraph.cli.terminal.columns import breaks, wrapped
from oxygraph.cli.terminal.output import ALL_FORMATS
from oxygraph.report.phrases import say
from program import PROGRAM, Done, ask, on_a_terminal, start, surroundings

Captured = pytest.CaptureFixture[str]

ESCAPE = "\x1b["


@cache
def plain_screen(columns: int, *arguments: str) -> str:
    """What a terminal of that width shows without colours; several tests look at one screen."""
    return on_a_terminal(columns, *arguments, NO_COLOR="1").out


SCREENS = [
    "paths oxytocin ptsd --sex female",
    "paths oxytocin anxiety --sensitivity --layer review --layer primary --layer extended",
    "compare oxytocin ptsd",
    "compare oxytocin anxiety --by setting --max-hops 2",
    "show oxytocin",
    "search amygdala",
    "findings --citation 13",
    "conflicts",
    "audit --citation 38",
    "gaps --next 3 --status null",
    "stats",
    "cypher 'MATCH (n:BrainRegion) RETURN n.id, n.synonyms LIMIT 5'",
    "validate",
    "paths oxytocin ptds",
]


@pytest.mark.parametrize("columns", [80, 140])
@pytest.mark.parametrize("command", [*SCREENS[:3], "conflicts --species mouse"])
def test_chinese_fills_its_lines_and_none_begins_with_what_closes_the_one_before(command: str, columns: int) -> None:
    """Where a script without blanks breaks at blanks alone, a line ends behind its first word."""
    lines = plain_screen(columns, "--lang", "zh", *shlex.split(command)).splitlines()
    said = [line.strip("│ ") for line in lines]
    assert not [line for line in said if line.startswith(tuple("，。；：、）”！？"))]
    head = [line for line in lines if line.startswith("│ ")]
    assert all(cell_len(line.strip("│ ")) > columns - 12 for line in head[1:-1])


def test_a_word_that_is_wider_than_its_line_is_parted_and_nothing_is_lost() -> None:
    """A link among Chinese, on the narrowest of screens."""
    text = "见 https://doi.org/10.1016/j.biopsych.2016.11.012，及其他（一）。"
    for width in range(4, 60):
        places = [0, *breaks(text, width), len(text)]
        lines = [text[start:end] for start, end in pairwise(places)]
        assert "".join(lines) == text
        assert max(cell_len(line.rstrip()) for line in lines) <= width


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("columns", [80, 140])
@pytest.mark.parametrize("command", SCREENS)
def test_a_terminal_shows_everything_within_its_width(command: str, columns: int, lang: str) -> None:
    """No line is wider than the screen, in either script, and no cell ends in an ellipsis."""
    lines = plain_screen(columns, "--lang", lang, *shlex.split(command)).splitlines()
    assert lines
    assert max(map(cell_len, lines)) <= columns
    assert not [line for line in lines if re.search(r"\w…", line)]
    assert "\t" not in "".join(lines)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("columns", [80, 140])
@pytest.mark.parametrize("command", ["findings --citation 13", "search amygdala", "compare oxytocin ptsd"])
def test_no_cell_of_a_table_is_cut(capsys: Captured, command: str, columns: int, lang: str) -> None:
    """Column by column, what the screen shows is what the table holds, however often it was wrapped."""
    asked = ["--lang", lang, *command.split()]
    screen = plain_screen(columns, *asked)
    markdown = [line for line in ask(capsys, *asked, "--format", "md").out.splitlines() if line.startswith("|")]
    cells = [[cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in markdown]
    whole = [re.sub(r"\s", "", "".join(column)) for column in zip(*cells[2:], strict=True)]
    headings = cells[0]
    assert (columns_of(screen) if "─" in screen else columns_of_blocks(screen, headings)) == whole


def columns_of_blocks(screen: str, headings: list[str]) -> list[str]:
    """The text of each column where a row is a block, a heading and a cell a line, blanks left out."""
    found = dict.fromkeys(headings, "")
    heading = ""
    for line in screen.splitlines():
        begun = re.match(r"(\S[^:：]*)[:：]", line)
        text = line
        if begun:
            assert begun[1] in found, line
            heading, text = begun[1], line[begun.end() :]
        found[heading or headings[0]] += re.sub(r"\s", "", text)
    return list(found.values())


def columns_of(screen: str) -> list[str]:
    """The text of each column of a table on a screen, blanks left out; cells begin where their headers do."""
    table = re.search(r"^ *(\S.*)\n[ ─]*─[ ─]*\n(.*?)\n *$", screen, re.DOTALL | re.MULTILINE)
    assert table, screen
    header = next(line for line in screen.splitlines() if table[1].splitlines()[-1].strip() in line)
    starts = [cell_len(header[: word.start()]) for word in re.finditer(r"\S+", header)]
    found = [""] * len(starts)
    for line in table[2].splitlines():
        place = 0
        for character in line:
            if not character.isspace():
                found[bisect_right(starts, place) - 1] += character
            place += get_character_cell_size(character)
    return found


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("columns", [60, 80])
def test_a_row_whose_texts_a_table_would_starve_is_a_block(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, columns: int, lang: str
) -> None:
    """Every cell behind its heading, every link whole on a line of its own; a table only where it is the shorter."""
    monkeypatch.setenv("COLUMNS", str(columns))
    for command, link in ("audit", "link"), ("references", ""), ("conflicts", ""), ("findings --citation 13", ""):
        asked = ["--lang", lang, *shlex.split(command)]
        lines = ask(capsys, *asked, "--format", "table").out.splitlines()
        assert not [line for line in lines if "─" in line], command
        assert max(map(cell_len, lines)) <= columns
        rows = [json.loads(line) for line in ask(capsys, *asked, "--format", "jsonl").out.splitlines()]
        assert lines.count("") == len(rows) + 1
        said = (
            " ".join(" ".join(row[link]) if isinstance(row[link], list) else row[link] for row in rows) if link else ""
        )
        links = set(re.findall(r"https://[!-~]+", said))
        assert bool(links) == bool(link), command
        assert links <= {line.rpartition(" ")[2] for line in lines}
    for command in ("gaps --species human --sex female", "stats", "compare oxytocin ptsd"):
        assert "───" in ask(capsys, "--lang", lang, *command.split(), "--format", "table").out, command
    audit = ask(capsys, "--lang", lang, "audit", "--format", "table").out
    assert audit.count("\n") < 1000  # as a table it was 1,300 lines at 80 columns


def test_a_link_wider_than_the_screen_is_whole(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """The terminal breaks it, and it can be clicked; other words are parted."""
    monkeypatch.setenv("COLUMNS", "30")
    lines = ask(capsys, "audit", "--citation", "4", "--format", "table").out.splitlines()
    assert "https://doi.org/10.1016/j.neuroscience.2019.07.046" in lines
    assert max(cell_len(line) for line in lines if "://" not in line) <= 30


def test_a_word_in_quotes_before_a_blank_loses_nothing() -> None:
    """Nor what opens and closes nothing: each character of a text is in its lines."""
    for text in ("“", "a “ b", "（“", "“quoted” 与“引文”，（甲）", "见https://x.org/a。"):
        assert re.sub(r"\s", "", "".join(wrapped(text, 4))) == re.sub(r"\s", "", text)


@pytest.mark.parametrize("columns", [80, 140])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_answer_on_a_terminal_holds_every_sentence_of_its_document(
    capsys: Captured, columns: int, lang: str
) -> None:
    """Why, and what is counted: whole, in the order a reader needs them, the verdict on top; the rest under why not."""
    question = ["--lang", lang, "paths", "oxytocin", "ptsd", "--sex", "male"]
    screen = plain_screen(columns, *question)
    flowing = re.sub(r"[\s│]", "", screen)
    document = ask(capsys, *question, "--format", "json").document
    column = "statement_zh" if lang == "zh" else "statement"
    sentences = [document["why"], *(edge[column] for edge in document["direct"] if edge["speaks"])]
    places = [flowing.find(re.sub(r"\s", "", sentence)) for sentence in sentences]
    assert -1 not in places
    assert places == sorted(places)
    assert ("结果不一，倾向于降低" if lang == "zh" else "MIXED, leaning to less") in screen.splitlines()[1]
    reasons = {edge["silent_because"] for edge in document["direct"] if not edge["speaks"]}
    assert len(reasons) > 1
    assert all(re.sub(r"\s", "", say(f"because_{reason}", lang)) in flowing for reason in reasons)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(("sex", "other", "reported"), [("female", "male", 0), ("male", "female", 1)])
def test_a_screen_says_what_holds_for_the_other_sex_and_which_study_would_settle_it(
    capsys: Captured, lang: str, sex: str, other: str, reported: int
) -> None:
    """The answer that who asks for the other sex gets, and the study that `conflicts` names."""
    screen = re.sub(
        r"\s", "", ask(capsys, "--lang", lang, "paths", "oxytocin", "ptsd", "--sex", sex, "--format", "table").out
    )
    document = ask(capsys, "paths", "oxytocin", "ptsd", "--sex", other, "--format", "json").document
    assert document["verdict"] == "mixed"
    who, verdict, strength = (say(word, lang) for word in (other, "mixed", document["strength"]))
    expected = {
        "en": f"the same for {who}: {verdict}, leaning to less; evidence: {strength}; {reported} of 4 studies counted "
        "report that sex",
        "zh": f"同一问题，{who}：{verdict}，倾向于降低；证据：{strength}；计入的 4 项研究中有 {reported} 项报告该性别",
    }
    assert re.sub(r"\s", "", expected[lang]) in screen
    found = ask(capsys, "--lang", lang, "conflicts", "--sex", sex, "--format", "json").document["conflicts"]
    (study,) = (row["deciding_study"] for row in found if (row["subject"], row["object"]) == ("oxytocin", "ptsd"))
    settled = {"en": f"would settle it: {study}", "zh": f"可定论的研究：{study}"}
    assert re.sub(r"\s", "", settled[lang]) in screen


def test_where_no_sex_was_asked_a_screen_speaks_of_no_other(capsys: Captured) -> None:
    """And where nothing disagrees, nothing has to be settled."""
    screen = ask(capsys, "paths", "oxytocin", "ptsd", "--layer", "review", "--format", "table").out
    assert "the same for" not in screen
    assert "would settle it" not in screen


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_screen_says_how_much_it_leaves_out(capsys: Captured, lang: str) -> None:
    """Paths beyond the limit and experiments beyond the fifth, each with the option that shows them."""
    question = ["--lang", lang, "paths", "oxytocin", "ptsd", "--sex", "male"]
    document = ask(capsys, *question, "--format", "json").document
    lines = [line for line in ask(capsys, *question, "--format", "table").out.splitlines() if line.startswith("  … ")]
    numbers = [int(re.findall(r"\d+", line)[0]) for line in lines]
    assert numbers == [document["path_count"] - 20, len(document["cautions"]) - 3, len(document["missing"]) - 5]
    assert lines[0].rstrip().endswith("--limit 0")
    assert all(line.rstrip().endswith("--format md") for line in lines[1:])


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(
    "question", ["oxytocin ptsd --sex female", "oxytocin ptsd --sex male", "oxytocin amygdala --limit 0"]
)
def test_the_few_cautions_shown_are_those_about_the_deciding_evidence(
    capsys: Captured, graph: ox.EvidenceGraph, question: str, lang: str
) -> None:
    """Then those about the direct evidence, then about the first path; Markdown and JSON have all."""
    asked = ["--lang", lang, "paths", *question.split()]
    document = ask(capsys, *asked, "--format", "json").document
    source, target, *options = question.split()
    sex = options[1] if "--sex" in options else None
    answer = ox.answer(graph, source, target, sex=sex)
    deciding = {edge.id for edge in answer.deciding}
    on_first_path = {edge.id for step in answer.paths[0].steps for edge in step.edges}
    assert deciding
    first = [c["statement"] for c in document["cautions"] if touches(graph, c, deciding)]
    others = [c for c in document["cautions"] if not touches(graph, c, deciding)]
    near = {*direct(answer), *on_first_path}
    rest = [c["statement"] for c in sorted(others, key=lambda c: not touches(graph, c, near))]
    screen = re.sub(r"\s", "", ask(capsys, *asked, "--format", "table").out)
    shown = [text for text in [*first, *rest] if re.sub(r"\s", "", text) in screen]
    assert shown == [*first, *rest][:3]
    markdown = ask(capsys, *asked, "--format", "md").out
    assert all(text in markdown for text in [*first, *rest])


def direct(answer: ox.Answer) -> set[str]:
    """The direct evidence, by id."""
    return {edge.id for edge in answer.direct.edges} if answer.direct else set()


def test_what_is_known_of_the_direct_evidence_is_on_the_screen(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """A retracted meta-analysis stands in the direct evidence: that it is retracted is no matter for another page."""
    asked = ["paths", "oxytocin", "depression"]
    document = ask(capsys, *asked, "--format", "json").document
    touching = [touches(graph, c, direct(ox.answer(graph, *asked[1:]))) for c in document["cautions"]]
    assert touching == sorted(touching, reverse=True)
    assert [c["kind"] for c in document["cautions"]].index("retracted") < touching.count(True) <= 3
    assert "retracted: Hofmann" in ask(capsys, *asked, "--format", "table").out


def touches(graph: ox.EvidenceGraph, caution: dict[str, Any], deciding: Collection[str]) -> bool:
    """Whether a caution names something that decides, by the review's reading or by the paper's own finding."""
    entry = graph.audit.get(caution["id"])
    return not {*(entry.edges if entry else caution["edges"])}.isdisjoint(deciding)


def test_some_answer_has_a_caution_that_does_not_touch_what_decides_before_one_that_does(
    capsys: Captured, graph: ox.EvidenceGraph
) -> None:
    """Or the tests above could not fail: the audit's own order is another one, and an answer has it put right."""
    document = ask(capsys, "paths", "oxytocin", "ptsd", "--sex", "female", "--format", "json").document
    deciding = {edge.id for edge in ox.answer(graph, "oxytocin", "ptsd", sex="female").deciding}
    touching = {caution["id"]: touches(graph, caution, deciding) for caution in document["cautions"]}
    assert list(touching.values()) == sorted(touching.values(), reverse=True)
    curated = [touching[name] for name in graph.audit if name in touching]
    assert curated != sorted(curated, reverse=True)


@pytest.mark.parametrize("columns", [80, 140])
def test_no_id_is_parted_but_behind_a_hyphen(columns: int, graph: ox.EvidenceGraph) -> None:
    """What a line of the id column holds is an id, or, where the screen is narrow, whole parts of one."""
    parts = {part for name in graph.nodes for part in re.findall(r"[^-]+-?", name)}
    lines = plain_screen(columns, "search", "amygdala").splitlines()
    column = r"id: +(\S+)" if any(line.startswith("id:") for line in lines) else r" ([a-z]\S*)"  # rows may be blocks
    words = [found[1] for line in lines if (found := re.match(column, line)) and found[1] != "id"]
    assert len(words) >= 20
    for word in words:
        assert set(re.findall(r"[^-]+-?", word)) <= parts, word


def test_a_link_is_whole_where_the_screen_has_room(capsys: Captured) -> None:
    """At 140 columns; at 80 it is parted behind a slash, a point or a hyphen, never within a word."""
    links = [row["link"][0] for row in ask(capsys, "audit", "--format", "json").document["audit"] if row["link"]]
    assert len(links) > 20
    wide = plain_screen(140, "audit")
    assert all(link in wide for link in links)
    narrow = plain_screen(80, "audit")
    ends = [line.split()[-1] for line in narrow.splitlines() if "https://" in line]
    assert ends
    assert all(end in links or end[-1] in "/.-:_" for end in ends)


def test_no_color_means_no_escape_codes_and_without_it_there_are_some() -> None:
    """On a terminal that knows colours; an empty NO_COLOR counts for nothing, as its standard says."""
    for command in (["paths", "oxytocin", "ptsd"], ["findings", "--citation", "13"], ["paths", "oxytocin", "ptds"]):
        assert ESCAPE not in on_a_terminal(100, *command, NO_COLOR="1").out
    assert ESCAPE in on_a_terminal(100, "paths", "oxytocin", "ptsd").out
    assert ESCAPE in on_a_terminal(100, "paths", "oxytocin", "ptsd", NO_COLOR="").out
    assert ESCAPE not in on_a_terminal(100, "paths", "oxytocin", "ptsd", TERM="dumb").out


def test_a_pipe_never_gets_escape_codes_or_a_table() -> None:
    """TSV by itself; a table that was asked for is plain."""
    piped = start("paths", "oxytocin", "ptsd", TERM="xterm-256color", FORCE_COLOR="")
    assert piped.out.startswith("kind\tsign\tmatch\t")
    table = start("paths", "oxytocin", "ptsd", "--format", "table", TERM="xterm-256color")
    assert "╭" in table.out
    assert ESCAPE not in piped.out + piped.err + table.out + table.err


def test_a_terminal_gets_a_table_and_data_when_asked() -> None:
    """The format follows where the output goes, unless it is named."""
    assert plain_screen(100, "stats").lstrip().startswith("by ")
    assert on_a_terminal(100, "stats", "--format", "tsv").out.split()[:3] == ["by", "value", "count"]


def test_a_sign_never_stands_by_colour_alone() -> None:
    """Without colour the verdict still has its arrow and its word, and each path its arrow."""
    lines = plain_screen(140, "paths", "oxytocin", "ptsd", "--sex", "male").splitlines()
    assert "± MIXED" in lines[1]
    paths = [line for line in lines if re.match(r"  [▲▼∅?⇅±] ", line)]
    assert len(paths) > 20


def test_what_leaves_open_what_others_report_says_what_it_leaves_open() -> None:
    """The one small trial that does not tell the sex is not counted beside one in women."""
    screen = plain_screen(140, "paths", "oxytocin", "ptsd", "--sex", "female")
    beside = screen.partition("it leaves open what others report\n")[2].splitlines()[0]
    assert "Yatzkar" in beside
    assert beside.rstrip().endswith("does not tell: sex")


@pytest.mark.parametrize("form", ALL_FORMATS)
def test_a_broken_pipe_is_silent(form: str) -> None:
    """`oxygraph findings | head -1` ends without a word, and as a success, in every format."""
    command = f"set -o pipefail; '{PROGRAM}' findings --format {form} | head -n 1"
    done = subprocess.run(
        ["/bin/bash", "-c", command], capture_output=True, encoding="utf-8", check=False, env=surroundings()
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize("form", ALL_FORMATS)
def test_a_reader_who_has_gone_before_the_first_word_is_none(form: str) -> None:
    """However soon somebody leaves."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        done = subprocess.run(
            [PROGRAM, "findings", "--format", form],
            stdout=nobody,
            stderr=subprocess.PIPE,
            check=False,
            env=surroundings(),
        )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_pipe_whose_messages_nobody_reads_is_silent_too() -> None:
    """Both streams into one reader that leaves."""
    command = f"'{PROGRAM}' paths oxytocin ptsd --limit 0 2>&1 | head -n 1"
    done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_full_disk_is_a_message_and_no_traceback() -> None:
    """The system's reason, exit code 1."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [PROGRAM, "findings"],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
            env=surroundings(),
        )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "No space left on device" in done.stderr


def test_the_module_runs_like_the_program() -> None:
    """`python -m oxygraph`."""
    python = PROGRAM.with_name("python")
    command = [str(python), "-m", "oxygraph", "paths", "oxytocin", "ptsd"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env=surroundings())
    assert Done(0, done.stdout, done.stderr) == start("paths", "oxytocin", "ptsd")
