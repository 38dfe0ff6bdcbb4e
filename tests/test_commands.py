"""The command line as its users meet it: contracts of keys and exit codes, formats, terminals, pipes, hostile words."""

import csv
import io
import json
import os
import pty
import re
import select
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest
from rich.cells import cell_len

from oxygraph.cli import run
from oxygraph.cli.group import COMMANDS, oxygraph
from oxygraph.model import Edge

PROGRAM = Path(sys.executable).with_name("oxygraph")


class Done(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Its standard output, read as JSON."""
        return json.loads(self.out)


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command in this process: `ask("paths", "oxytocin", "ptsd")`."""

    def asked(*arguments: str) -> Done:
        code = run(arguments)
        caught = capsys.readouterr()
        return Done(code, caught.out, caught.err)

    return asked


def on_a_terminal(columns: int, *arguments: str, **environment: str) -> str:
    """What a real terminal of that width shows."""
    reader, writer = pty.openpty()
    surroundings = {**os.environ, "COLUMNS": str(columns), "LINES": "50", "TERM": "xterm-256color", **environment}
    surroundings.pop("NO_COLOR", None) if "NO_COLOR" not in environment else None
    with subprocess.Popen([PROGRAM, *arguments], stdout=writer, stderr=writer, env=surroundings) as child:
        os.close(writer)
        shown = b""
        while select.select([reader], [], [], 30)[0]:
            try:
                chunk = os.read(reader, 65536)
            except OSError:
                break
            if not chunk:
                break
            shown += chunk
        child.wait(30)
    os.close(reader)
    return shown.decode()


# --- contracts --------------------------------------------------------------------------------------------------------


def test_paths_json_has_the_keys_of_the_contract(ask: Any) -> None:
    """Other people's programs read them."""
    document = ask("paths", "oxytocin", "ptsd", "--sex", "female", "--format", "json").document
    assert {"schema_version", "question", "verdict", "why", "direct", "paths", "missing", "sensitivity"} <= set(
        document
    )
    assert document["question"] == {
        "source": "oxytocin",
        "target": "ptsd",
        "context": {"sex": "female"},
        "layers": ["review"],
        "max_hops": 4,
    }
    for path in document["paths"]:
        assert {"sign", "match", "chimera", "nodes", "steps"} <= set(path)
        for step in path["steps"]:
            assert {"subject", "object", "sign", "match", "edges", "citations"} <= set(step)


def test_findings_json_has_every_column(ask: Any) -> None:
    """In the types of the columns."""
    (*_, finding) = ask("findings", "--citation", "44", "--format", "json").document["findings"]
    assert set(finding) == set(Edge.columns())
    assert (finding["dose_min"], finding["dose_max"], finding["dose_unit"]) == (18.0, 40.0, "IU")
    assert finding["citation"] == [44]


def test_findings_of_13_hold_the_male_decreases_and_the_female_nulls(ask: Any) -> None:
    """Amygdala and anterior insula, both sexes."""
    rows = ask("findings", "--citation", "13", "--format", "json").document["findings"]
    found = {(row["object"], row["sex"], row["effect"]) for row in rows if row["subject"] == "oxytocin"}
    for region in ("amygdala", "anterior-insula"):
        assert {(region, "male", "decreases"), (region, "female", "no_effect")} <= found


@pytest.mark.parametrize(
    ("sex", "through", "not_through"),
    [
        ("male", ["vmpfc-cem-control", "cem"], "dacc-bla-processing"),
        ("female", ["dacc-bla-processing", "bla"], "vmpfc-cem-control"),
    ],
)
def test_men_and_women_get_different_mechanism_paths(ask: Any, sex: str, through: list[str], not_through: str) -> None:
    """With citation 38 on them, among the paths shown without asking for more."""
    document = ask("paths", "oxytocin", "ptsd", "--sex", sex, "--format", "json").document
    walked = [path for path in document["paths"] if path["nodes"] == ["oxytocin", *through, "ptsd"]]
    assert walked
    assert all(38 in step["citations"] for step in walked[0]["steps"])
    assert not [path for path in document["paths"] if not_through in path["nodes"]]


@pytest.mark.parametrize("name", ["oxytocin", "催产素", "缩宫素", "OXT", "CHEBI:7872", "OXYTOCIN"])
def test_names_resolve_in_every_spelling(ask: Any, name: str) -> None:
    """Ids, both languages, synonyms, CURIEs, any case."""
    done = ask("paths", name, "创伤后应激障碍", "--format", "json")
    assert done.document["question"]["source"] == "oxytocin"


def test_limit_and_max_hops(ask: Any) -> None:
    """Twenty paths unless asked otherwise; the count of all is always said."""
    some = ask("paths", "oxytocin", "ptsd", "--format", "json").document
    every = ask("paths", "oxytocin", "ptsd", "--limit", "0", "--format", "json").document
    short = ask("paths", "oxytocin", "ptsd", "--max-hops", "2", "--limit", "0", "--format", "json").document
    assert len(some["paths"]) == 20 < some["path_count"] == len(every["paths"])
    assert {len(path["steps"]) for path in short["paths"]} == {2}


# --- exit codes -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["paths", "oxytocin", "ptsd"], 0, ""),
        (["paths", "oxytocin", "PTSDD"], 2, "Did you mean ptsd"),
        (["paths", "催产索", "ptsd"], 2, "Did you mean oxytocin"),
        (["paths", "oxytocin", "ptsd", "--sex", "femal"], 2, "Did you mean female"),
        (["paths", "oxytocin", "ptsd", "--setting", "familar_environment"], 2, "familiar_environment"),
        (["paths", "oxytocin", "ptsd", "--dose", "24"], 2, "unit"),
        (["paths", "oxytocin", "ptsd", "--dose", "-1", "--dose-unit", "IU"], 2, "zero or more"),
        (["paths", "oxytocin", "ptsd", "--dose", "nan", "--dose-unit", "IU"], 2, "zero or more"),
        (["paths", "oxytocin", "oxytocin"], 2, "two ends"),
        (
            [
                *[
                    "paths",
                    "oxytocin",
                    "ptsd",
                    "--setting",
                    "familiar_environment",
                    "--setting",
                    "unfamiliar_environment",
                ]
            ],
            2,
            "exclude each other",
        ),
        (["paths", "oxytocin"], 2, "Missing argument"),
        (["paths", "oxytocin", "ptsd", "--colour"], 2, "No such option"),
        (["nothing"], 2, "No such command"),
        (["paths", "ptsd", "oxytocin"], 3, "insufficient"),
        (["findings", "--citation", "99"], 3, "no finding fits"),
        (["search", "qqqqqqqqqqq"], 3, "qqqqqqqqqqq"),
        (["--graph", "no-such-folder", "stats"], 4, "missing-file"),
        (["compare", "oxytocin", "ptsd", "--sex", "male"], 2, "fixed and compared"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_exit_codes_and_their_messages(ask: Any, arguments: list[str], code: int, said: str) -> None:
    """Messages go to standard error, and none is a traceback."""
    done = ask(*arguments)
    assert done.code == code
    assert said in done.err
    assert "Traceback" not in done.err


HOSTILE = [
    "",
    " ",
    "'; DROP",
    '"',
    "`",
    "}) DETACH DELETE n //",
    "../../etc/passwd",
    "\u202eDSTP",
    "a\tb",
    "😀",
    "x" * 1_000_000,
]


@pytest.mark.parametrize("word", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("command", ["paths ? ptsd", "show ?", "search ?", "findings --node ?"])
def test_hostile_words_get_an_answer_or_a_message(ask: Any, command: str, word: str) -> None:
    """Unknown is unknown, whatever it is made of."""
    done = ask(*[word if part == "?" else part for part in command.split()])
    assert done.code in {0, 2, 3}
    assert "Traceback" not in done.err


# --- formats ----------------------------------------------------------------------------------------------------------


ROWS = [
    *[["paths", "oxytocin", "ptsd"], ["show", "amygdala"], ["search", "amygdala"], ["findings"], ["stats"]],
    *[["compare", "oxytocin", "ptsd"], ["conflicts"], ["gaps", "--next", "0"]],
]


@pytest.mark.parametrize("command", ROWS, ids=lambda command: command[0])
def test_every_row_format_holds_the_same_rows(ask: Any, command: list[str]) -> None:
    """TSV, CSV and JSON lines agree in number; TSV is what a pipe gets by itself."""
    tsv = ask(*command, "--format", "tsv").out.splitlines()
    rows = list(csv.reader(io.StringIO(ask(*command, "--format", "csv").out)))
    lines = [json.loads(line) for line in ask(*command, "--format", "jsonl").out.splitlines()]
    assert ask(*command).out.splitlines() == tsv
    assert len(tsv) == len(rows) == len(lines) + 1 > 1
    assert tsv[0].split("\t") == rows[0] == list(lines[0])


@pytest.mark.parametrize("command", ROWS[1:], ids=lambda command: command[0])
def test_markdown_is_a_table(ask: Any, command: list[str]) -> None:
    """A header, a rule, and cells that cannot break it."""
    lines = [line for line in ask(*command, "--format", "md").out.splitlines() if line.startswith("|")]
    assert set(lines[1]) == {"|", "-", " "}
    assert len({len(re.findall(r"(?<!\\)\|", line)) for line in lines}) == 1


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_paths_as_markdown_cite_every_claim_and_name_the_answer(ask: Any, lang: str) -> None:
    """With the publications, how surely each is the one, and the hash of the JSON."""
    text = ask("--lang", lang, "paths", "oxytocin", "ptsd", "--sex", "female", "--format", "md").out
    document = ask("paths", "oxytocin", "ptsd", "--sex", "female", "--format", "json").document
    assert f"`{document['hash']}`" in text
    assert "[38]" in text
    assert "https://doi.org/10.1038/npp.2016.1" in text
    assert ("降低" if lang == "zh" else "decreases") in text


def test_the_hash_names_the_answer_and_nothing_of_its_looks(ask: Any) -> None:
    """Another question, another name; another language or limit, the same."""

    def named(*arguments: str) -> str:
        name: str = ask(*arguments, "--format", "json").document["hash"]
        return name

    women = named("paths", "oxytocin", "ptsd", "--sex", "female")
    assert named("--lang", "zh", "paths", "催产素", "PTSD", "--sex", "female", "--limit", "1") == women
    assert named("paths", "oxytocin", "ptsd", "--sex", "male") != women


# --- terminals and pipes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("columns", [80, 140])
@pytest.mark.parametrize(
    "command",
    [
        "paths oxytocin ptsd --sex female",
        "findings --citation 13",
        "compare oxytocin ptsd",
        "conflicts",
        "gaps --next 0",
    ],
)
def test_a_terminal_shows_everything_within_its_width(command: str, columns: int, lang: str) -> None:
    """No line is wider than the screen, in either script, and no cell is cut off."""
    lines = on_a_terminal(columns, "--lang", lang, *command.split(), NO_COLOR="1").splitlines()
    paragraph = len(lines) - command.startswith("compare")  # one long line, which every terminal wraps
    assert len(lines) > 3
    assert max(map(cell_len, lines[:paragraph])) <= columns
    assert not [line for line in lines if re.search(r"\w…", line)]


def test_no_color_means_no_colour() -> None:
    """And without it there is some."""
    escape = "\x1b["
    assert escape in on_a_terminal(100, "paths", "oxytocin", "ptsd")
    assert escape not in on_a_terminal(100, "paths", "oxytocin", "ptsd", NO_COLOR="1")


def test_a_broken_pipe_is_silent() -> None:
    """`oxygraph findings | head -1` ends without a word."""
    command = f"{PROGRAM} findings --format jsonl | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=False)  # noqa: S607
    assert done.stdout.startswith("{")
    assert done.stderr == ""


def test_the_language_may_come_from_the_environment() -> None:
    """OXYGRAPH_LANG."""
    assert "降低" in on_a_terminal(100, "paths", "oxytocin", "ptsd", OXYGRAPH_LANG="zh")


# --- own findings, help, completion -----------------------------------------------------------------------------------


def own_folder(folder: Path, name: str) -> Path:
    """A folder with one finding of one's own."""
    cells = dict.fromkeys(Edge.columns(), "")
    cells |= {"id": name, "subject": "oxytocin", "object": "cem", "predicate": "affects", "effect": "increases"}
    cells |= {"sex": "female", "certainty": "stated", "layer": "review", "statement": "We saw it."}
    with (folder / "edges.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, Edge.columns(), lineterminator="\n")
        writer.writeheader()
        writer.writerow(cells)
    return folder


def test_own_findings_stand_beside_the_builtin_ones(ask: Any, tmp_path: Path) -> None:
    """Two folders merge."""
    folder = own_folder(tmp_path, "own-1")
    done = ask("--graph", "builtin", "--graph", str(folder), "findings", "--node", "cem", "--format", "json")
    assert {"own-1", "c38-m-control-cem"} <= {row["id"] for row in done.document["findings"]}


def test_an_id_that_collides_names_both_places(ask: Any, tmp_path: Path) -> None:
    """Nothing is overwritten in silence."""
    done = ask("--graph", "builtin", "--graph", str(own_folder(tmp_path, "c38-m-control-cem")), "stats")
    assert done.code == 4
    assert done.err.count("edges.csv") == 2
    assert "duplicate-id" in done.err


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(ask: Any, name: str) -> None:
    """At least one example each, and every option explained."""
    done = ask(name, "--help")
    assert done.code == 0
    assert f"oxygraph {name}" in done.out or f" {name} " in done.out
    assert "Examples:" in done.out
    command = oxygraph.get_command(None, name)  # type: ignore[arg-type]
    assert command is not None
    assert all(option.help for option in command.params if isinstance(option, click.Option))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("oxygraph paths oxy", "oxytocin"),
        ("oxygraph paths 杏仁", "amygdala"),
        ("oxygraph paths oxytocin ptsd --setting fam", "familiar_environment"),
        ("oxygraph paths oxytocin ptsd --sex fe", "female"),
        ("oxygraph fin", "findings"),
    ],
)
def test_completion(shell: str, words: str, expected: str) -> None:
    """Ids, Chinese input, settings, words of options, commands, in three shells."""
    environment = {**os.environ, "_OXYGRAPH_COMPLETE": f"{shell}_complete", "COMP_WORDS": words}
    environment["COMP_CWORD"] = words.rsplit(maxsplit=1)[-1] if shell == "fish" else str(len(words.split()) - 1)
    done = subprocess.run([PROGRAM], env=environment, capture_output=True, encoding="utf-8", check=True)
    assert expected in done.stdout


# --- cold start -------------------------------------------------------------------------------------------------------


def modules_of(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after some code."""
    report = f"import sys\n{code}\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", report], capture_output=True, encoding="utf-8", check=True)
    return set(done.stderr.split())


def test_importing_the_package_loads_nothing_foreign() -> None:
    """Only the standard library, and nothing is configured."""
    foreign = modules_of("import oxygraph, logging; assert not logging.root.handlers") - set(sys.stdlib_module_names)
    assert {name for name in foreign if not name.startswith(("_", "oxygraph", "sitecustomize"))} == set()


@pytest.mark.parametrize("arguments", [["--help"], ["paths", "--help"], ["paths", "oxytocin", "ptsd"]])
def test_no_partner_is_loaded_before_it_is_needed(arguments: list[str]) -> None:
    """Help, and an answer in a pipe, cost no graph library, no database driver and no screen."""
    loaded = modules_of(f"from oxygraph.cli import run\nassert run({arguments!r}) == 0")
    assert loaded.isdisjoint({"networkx", "neo4j", "kglite", "pyvis", "rich", "prompt_toolkit", "rapidfuzz"})


def examples() -> list[str]:
    """Every example of every help text."""
    found = []
    with click.Context(oxygraph, info_name="oxygraph") as group:
        commands = [oxygraph, *(oxygraph.get_command(group, name) for name in COMMANDS)]
        for command in commands:
            text = command.help if command else ""
            found += re.findall(r"^ *oxygraph (.*)$", text or "", re.MULTILINE)
    return found


@pytest.mark.parametrize("example", [e for e in examples() if "://" not in e and e != "cypher"])
def test_every_example_of_every_help_text_works(
    ask: Any, example: str, tmp_path: Path, curated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is written, in a folder with the files it speaks of; servers and the shell have tests of their own."""
    shutil.copytree(curated, tmp_path / "my-findings")
    monkeypatch.chdir(tmp_path)
    assert ask(*shlex.split(example.replace("\\$", "$"))).code == 0
