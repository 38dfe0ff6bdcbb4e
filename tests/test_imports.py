"""What an import and a start load: nothing foreign with the package, no partner of the command line before its turn."""

import importlib
import inspect
import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import oxygraph as ox
from program import PROGRAM, surroundings

PARTNERS = {"networkx", "neo4j", "kglite", "pyvis", "rich", "prompt_toolkit", "rapidfuzz", "numpy", "pandas", "typst"}
REPORT = "json.dump(sorted(sys.modules), sys.stderr)"


def loaded_modules(code: str, cwd: Path) -> set[str]:
    """The modules that an interpreter without site customisations of ours has after some code."""
    done = subprocess.run(
        [sys.executable, "-c", f"import json, sys\n{code}\n{REPORT}"],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=cwd,
        env=surroundings(),
    )
    return set(json.loads(done.stderr.splitlines()[-1]))


def loaded_by(code: str, cwd: Path) -> set[str]:
    """The same, top-level modules only."""
    return {name.partition(".")[0] for name in loaded_modules(code, cwd)}


def loaded_by_command(arguments: list[str], cwd: Path) -> set[str]:
    """The top-level modules after a command, its output in a pipe."""
    return loaded_by(f"from oxygraph.cli import run\nassert run({arguments!r}) == 0\nprint(file=sys.stderr)", cwd)


def test_importing_the_package_loads_nothing_foreign(tmp_path: Path) -> None:
    """Beside what a bare interpreter has, the standard library and the package itself, not one module."""
    before = loaded_by("pass", tmp_path)
    after = loaded_by("import oxygraph", tmp_path)
    assert "oxygraph" in after
    assert after - before - set(sys.stdlib_module_names) == {"oxygraph"}


def test_importing_the_package_loads_none_of_its_own_modules_either(tmp_path: Path) -> None:
    """Each public name brings its module when it is first used."""
    code = "import oxygraph\nassert not [name for name in sys.modules if name.startswith('oxygraph.')]\noxygraph.Edge\n"
    loaded_by(
        f"{code}assert 'oxygraph.evidence.records' in sys.modules and 'oxygraph.evidence.graph' not in sys.modules",
        tmp_path,
    )


def test_importing_the_package_and_reading_the_graph_loads_nothing_foreign(tmp_path: Path) -> None:
    """The core is the standard library's alone, all the way to an answer."""
    before = loaded_by("pass", tmp_path)
    code = "import oxygraph as ox\nassert ox.answer(ox.read_graph(), 'oxytocin', 'ptsd').verdict"
    assert loaded_by(code, tmp_path) - before - set(sys.stdlib_module_names) == {"oxygraph"}


def test_importing_the_package_writes_nothing_and_configures_no_logging(tmp_path: Path) -> None:
    """No output, no file, no handler, no level, no warning filter, no signal."""
    code = """
import logging, signal, warnings
def state():
    root = logging.getLogger()
    return root.handlers[:], root.level, warnings.filters[:], signal.getsignal(signal.SIGINT), logging.getLevelName(0)
before = state()
opened = []
sys.addaudithook(lambda event, args: opened.append(args) if event == "open" else None)
import oxygraph
written = [a for a in opened if isinstance(a[1], str) and set(a[1]) & set("wax+") and not str(a[0]).endswith(".pyc")]
assert not [a for a in written if ".pyc." not in str(a[0])], written
assert state() == before
assert not [name for name in logging.Logger.manager.loggerDict if name.startswith("oxygraph")]
"""
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
        env=surroundings(),
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], ["paths", "--help"], ["paths", "oxytocin", "ptsd"], ["findings", "--format", "json"]],
    ids=" ".join,
)
def test_no_partner_is_loaded_before_it_is_needed(arguments: list[str], tmp_path: Path) -> None:
    """Help, and an answer in a pipe, cost no graph library, no database driver, no engine and no screen."""
    assert loaded_by_command(arguments, tmp_path).isdisjoint(PARTNERS)


def test_a_table_loads_the_screen_and_no_graph_library(tmp_path: Path) -> None:
    """The other side of the rule: the test above would notice."""
    loaded = loaded_by_command(["paths", "oxytocin", "ptsd", "--format", "table"], tmp_path)
    assert "rich" in loaded
    assert loaded.isdisjoint(PARTNERS - {"rich"})


def test_the_program_that_is_installed_is_this_one() -> None:
    """The script beside the interpreter calls the function under test."""
    assert PROGRAM.is_file()
    assert "oxygraph.__main__" in PROGRAM.read_text(encoding="utf-8")


def test_every_public_name_can_be_imported_and_the_list_is_in_order() -> None:
    """`__all__`, `dir()` and what is importable are the same, but for a module; nothing stands twice."""
    assert ox.__all__ == sorted(set(ox.__all__))
    assert dir(ox) == sorted([*ox.__all__, "__version__", "convert"])
    for name in ox.__all__:
        assert getattr(ox, name) is getattr(importlib.import_module(getattr(ox, name).__module__), name), name


def test_the_version_is_the_installed_one_and_looked_up_late(tmp_path: Path) -> None:
    """It costs an import that takes long, so only who asks pays; after that it is an attribute like any other."""
    assert ox.__version__ == version("oxygraph")
    code = "import oxygraph\nassert '__version__' in dir(oxygraph)\n"
    assert "importlib.metadata" not in loaded_modules(code, tmp_path)
    code += "assert oxygraph.__version__ is oxygraph.__version__\nassert '__version__' in vars(oxygraph)"
    assert "importlib.metadata" in loaded_modules(code, tmp_path)


@pytest.mark.parametrize("first", ["import oxygraph.page.network", "import oxygraph.page", "import oxygraph"])
def test_a_package_of_the_same_name_never_stands_in_for_a_function(first: str, tmp_path: Path) -> None:
    """`ox.page` draws a page, whoever imported a module of `oxygraph.page` before."""
    loaded_by(f"{first}\nimport oxygraph as ox\nassert type(ox.page).__name__ == 'function', ox.page", tmp_path)


@pytest.mark.parametrize("name", ox.__all__)
def test_every_public_name_has_a_docstring_of_its_own(name: str) -> None:
    """In a sentence that ends; a class does not borrow its base's."""
    thing = getattr(ox, name)
    text = inspect.cleandoc(thing.__doc__ or "")
    assert text
    assert text.splitlines()[0].endswith((".", ":")), text.splitlines()[0]
    if inspect.isclass(thing):
        assert "__doc__" in vars(thing)
        assert not text.startswith(f"{name}("), "made by the machine"


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    """As with any module, so that `hasattr` and `from … import` behave."""
    assert not hasattr(ox, "no_such_name")
    with pytest.raises(ImportError, match="no_such_name"):
        exec("from oxygraph import no_such_name", {})  # noqa: S102  an import that must fail
