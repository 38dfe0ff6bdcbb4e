"""Every help text is complete and true: commands listed, options explained, and each example in it really runs.

Examples are read from what `--help` prints, and given to bash as they stand, in a folder with the files they speak of;
those that name a Neo4j server get the address of the one under test.
"""

import re
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from oxygraph.cli import commands
from oxygraph.cli.group import COMMANDS, oxygraph
from oxygraph.cli.terminal.output import ALL_FORMATS
from program import PROGRAM, ask, on_a_terminal, surroundings

_CONTEXT = {"sex", "species", "population", "dose", "dose_unit", "route", "regimen", "setting", "layers"}
_SERVER = re.compile(r"(?:neo4j|bolt)(?:\+s)?://\S+")


def help_pages() -> dict[str, str]:
    """Command → what its `--help` prints; the group's own under the empty name."""
    with click.Context(oxygraph, info_name="oxygraph", **oxygraph.context_settings) as group:
        pages = {"": oxygraph.get_help(group)}
        for name in COMMANDS:
            with click.Context(command_named(name), info_name=name, parent=group) as context:
                pages[name] = context.get_help()
    return pages


def command_named(name: str) -> click.Command:
    """One command of the group."""
    with click.Context(oxygraph) as context:
        command = oxygraph.get_command(context, name)
    assert command is not None
    return command


def examples_of(page: str) -> list[str]:
    """The command lines beneath `Examples:`."""
    _, _, rest = page.partition("  Examples:\n")
    block = rest.partition("\n\n")[0]
    lines = [line.strip() for line in block.splitlines()]
    assert all(line.startswith("oxygraph") for line in lines), lines
    return lines


PAGES = help_pages()
EXAMPLES = sorted({example for page in PAGES.values() for example in examples_of(page)})
ON_A_SERVER = [example for example in EXAMPLES if _SERVER.search(example)]
BY_ITSELF = [example for example in EXAMPLES if example not in ON_A_SERVER and example != "oxygraph cypher"]
CALLED = ["", *COMMANDS]


def run_in_bash(example: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """An example as a reader would paste it."""
    return subprocess.run(
        ["/bin/bash", "--norc", "-c", example],
        cwd=folder,
        env=surroundings(PATH=f"{PROGRAM.parent}:/usr/bin:/bin", **environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path, curated: Path) -> Path:
    """What the examples speak of: a copy of the curated graph, a folder with nothing but a heading, and a query."""
    shutil.copytree(curated, tmp_path / "my-findings")
    (tmp_path / "question.cypher").write_text("MATCH (n) RETURN count(n) AS nodes;\n", encoding="utf-8")
    return tmp_path


# --- examples ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("example", BY_ITSELF)
def test_every_example_runs_as_it_stands(example: str, folder: Path) -> None:
    """Exit code 0, and something is said."""
    done = run_in_bash(example, folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout + done.stderr


def test_the_example_without_a_query_opens_a_shell() -> None:
    """It needs a terminal, and ends when told to."""
    assert "oxygraph cypher" in EXAMPLES
    done = on_a_terminal(100, "cypher", typed="RETURN 41 + 1 AS x;\r:quit\r")
    assert done.code == 0
    assert "42" in done.out


@pytest.mark.xdist_group("neo4j")
def test_every_example_that_names_a_server_runs_on_one(folder: Path, neo4j_place: tuple[str, str, str]) -> None:
    """With the address, and the database, of the server under test in the place of the example's."""
    uri, username, password = neo4j_place
    keep_edges_apart(folder / "my-findings")
    assert len(ON_A_SERVER) >= 4
    for example in sorted(ON_A_SERVER, key=lambda line: "cypher" in line):
        here = _SERVER.sub(uri, example).replace("--database evidence", "--database neo4j")
        done = run_in_bash(here, folder, NEO4J_USERNAME=username, NEO4J_PASSWORD=password)
        assert done.returncode == 0, (here, done.stderr)


def keep_edges_apart(findings: Path) -> None:
    """Leave a folder one finding of its own, so that it can stand beside the builtin graph."""
    for path in findings.glob("*.csv"):
        if path.name != "edges.csv":
            path.unlink()
    header, first, *_ = (findings / "edges.csv").read_text(encoding="utf-8").splitlines()
    own = first.replace(first.partition(",")[0], "own-finding", 1)
    (findings / "edges.csv").write_text(f"{header}\n{own}\n", encoding="utf-8")


# --- pages ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CALLED)
def test_every_command_has_a_page_with_examples(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` and `-h` print it on standard output; it says what the command does and shows it at work."""
    for option in ("--help", "-h"):
        done = ask(capsys, *filter(None, [name]), option)
        assert (done.code, done.err) == (0, "")
        assert done.out.startswith(f"Usage: oxygraph {name}".rstrip())
    mine = [example for example in examples_of(done.out) if name in example.split()]
    assert mine if name else examples_of(done.out)


def test_the_group_lists_every_command_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    """In the stated order, each with its first sentence."""
    listed = re.findall(r"^  (\w+)  +\S", ask(capsys, "--help").out.partition("Commands:\n")[2], re.MULTILINE)
    assert tuple(listed) == COMMANDS


def test_no_summary_of_a_command_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    """The first page says each in a whole sentence, on a screen of eighty columns."""
    lines = ask(capsys, "--help").out.partition("Commands:\n")[2].splitlines()
    assert [line for line in lines if not line.endswith(".") or line.endswith("...")] == []


def test_every_module_of_a_command_is_listed() -> None:
    """A command that nobody lists cannot be called."""
    folder = Path(commands.__file__).parent
    assert {path.stem for path in folder.glob("[!_]*.py")} == set(COMMANDS)
    assert [command_named(name).name for name in COMMANDS] == list(COMMANDS)


def test_the_exit_codes_are_on_the_first_page() -> None:
    """All six of the contract."""
    text = " ".join(PAGES[""].split())
    assert all(re.search(rf"\b{code} [a-z]", text.partition("Exit codes:")[2]) for code in range(6))


@pytest.mark.parametrize("name", CALLED)
def test_every_option_is_explained(name: str) -> None:
    """On the page, with a help text that is a phrase; every argument stands in the usage line or has a word for it."""
    command = command_named(name) if name else oxygraph
    for parameter in command.params:
        if getattr(parameter, "hidden", False):
            assert parameter.opts == ["--lang"], "what the first page explains may stand behind a command as well"
        elif isinstance(parameter, click.Option):
            assert parameter.help, parameter.opts
            assert parameter.help[0].isupper() or parameter.help.startswith(("human", "intranasal", "review", "single"))
            assert all(option in PAGES[name] for option in parameter.opts)
        else:
            assert parameter.make_metavar(click.Context(command)).strip("[]") in PAGES[name]


@pytest.mark.parametrize("name", ["paths", "compare", "show", "findings", "conflicts", "page"])
def test_context_options_are_the_same_on_every_command_that_takes_a_context(name: str) -> None:
    """Same names, same words of help."""
    options = {option.name: option for option in command_named(name).params}
    assert set(options) >= _CONTEXT
    reference = {option.name: option for option in command_named("paths").params}
    for key in _CONTEXT:
        assert options[key].to_info_dict()["help"] == reference[key].to_info_dict()["help"]


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in {"format", "page"}])
def test_format_offers_the_same_everywhere(name: str) -> None:
    """All six formats, wherever something is printed."""
    (option,) = [option for option in command_named(name).params if "--format" in option.opts]
    assert isinstance(option.type, click.Choice)
    assert tuple(option.type.choices) == ALL_FORMATS


def test_defaults_of_the_contract_are_shown() -> None:
    """Four hops, twenty paths."""
    text = " ".join(PAGES["paths"].split())
    assert "The most steps of a path. [default: 4;" in text
    assert "0 for all. [default: 20;" in text
