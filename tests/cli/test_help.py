"""Every help text is complete and true: commands listed, options explained, and each example in it really runs.

Examples are read from what `--help` prints, and given to bash as they stand, in a folder with the files they speak of;
those that name a Neo4j server are run in `server/test_help_examples.py`.
"""

import re
from pathlib import Path

import click
import pytest

from each import each
from help_pages import BY_ITSELF, CALLED, EXAMPLES, PAGES, command_named, examples_of, run_in_bash
from oxygraph.bibliography.formats import WRITTEN
from oxygraph.cli import commands
from oxygraph.cli.group import COMMANDS, oxygraph
from oxygraph.cli.terminal.output import ALL_FORMATS
from program import ask, on_a_terminal

_CONTEXT = {"sex", "species", "population", "dose", "dose_unit", "route", "regimen", "setting", "layers"}


# --- examples ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("example", BY_ITSELF)
def test_every_example_runs_as_it_stands(example: str, example_folder: Path) -> None:
    """Exit code 0, and something is said."""
    done = run_in_bash(example, example_folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout + done.stderr


def test_the_example_without_a_query_opens_a_shell() -> None:
    """It needs a terminal, and ends when told to."""
    assert "oxygraph cypher" in EXAMPLES
    done = on_a_terminal(100, "cypher", typed="RETURN 41 + 1 AS x;\r:quit\r")
    assert done.code == 0
    assert "42" in done.out


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
    listed = re.findall(r"^  ([\w-]+)  +\S", ask(capsys, "--help").out.partition("Commands:\n")[2], re.MULTILINE)
    assert tuple(listed) == COMMANDS


def test_no_summary_of_a_command_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    """The first page says each in a whole sentence, on a screen of eighty columns."""
    lines = ask(capsys, "--help").out.partition("Commands:\n")[2].splitlines()
    assert [line for line in lines if not line.endswith(".") or line.endswith("...")] == []


def test_every_module_of_a_command_is_listed() -> None:
    """A command that nobody lists cannot be called."""
    folder = Path(commands.__file__).parent
    assert {path.stem.replace("_", "-") for path in folder.glob("[!_]*.py")} == set(COMMANDS)
    assert [command_named(name).name for name in COMMANDS] == list(COMMANDS)


def test_the_exit_codes_are_on_the_first_page() -> None:
    """All six of the contract."""
    text = " ".join(PAGES[""].split())
    assert all(re.search(rf"\b{code} [a-z]", text.partition("Exit codes:")[2]) for code in range(6))


@pytest.mark.parametrize("name", CALLED)
def test_every_option_is_explained(name: str) -> None:
    """On the page, with a help text that is a phrase; every argument stands in the usage line or has a word for it."""
    command = command_named(name) if name else oxygraph
    for parameter in each(command.params):
        if getattr(parameter, "hidden", False):
            assert parameter.opts == ["--lang"], "what the first page explains may stand behind a command as well"
        elif isinstance(parameter, click.Option):
            assert parameter.help, parameter.opts
            assert parameter.help[0].isupper() or parameter.help.startswith(("human", "intranasal", "review", "single"))
            assert all(option in PAGES[name] for option in parameter.opts)
        else:
            assert parameter.make_metavar(click.Context(command)).strip("[]") in PAGES[name]


@pytest.mark.parametrize("name", ["paths", "compare", "show", "findings", "conflicts", "plot", "page"])
def test_context_options_are_the_same_on_every_command_that_takes_a_context(name: str) -> None:
    """Same names, same words of help."""
    options = {option.name: option for option in command_named(name).params}
    assert set(options) >= _CONTEXT
    reference = {option.name: option for option in command_named("paths").params}
    for key in _CONTEXT:
        assert options[key].to_info_dict()["help"] == reference[key].to_info_dict()["help"]


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in {"format", "new", "page", "plot", "sheet"}])
def test_format_offers_the_same_everywhere(name: str) -> None:
    """All six formats, wherever something is printed; those of bibliographies besides, where something is cited."""
    (option,) = [option for option in command_named(name).params if "--format" in option.opts]
    assert isinstance(option.type, click.Choice)
    assert tuple(option.type.choices) == ALL_FORMATS + ((*WRITTEN,) if name in {"references", "cite"} else ())


def test_defaults_of_the_contract_are_shown() -> None:
    """Four hops, twenty paths."""
    text = " ".join(PAGES["paths"].split())
    assert "The most steps of a path. [default: 4;" in text
    assert "0 for all. [default: 20;" in text
