"""The project around the package: a clone of any kind works, the locks hold what is declared, CI calls real targets."""

import ast
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from each import each
from repository import REPOSITORY

PATIENCE = 120.0
"""Seconds that a clone, a build or a command may take on the slowest of machines."""

LONGEST_MODULE = 400
LONGEST_FUNCTION = 40

CONVERTING_GIT = ("git", "-c", "core.autocrlf=true")

CONFIGURATION = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
MAKEFILE = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
LOCKS = sorted((REPOSITORY / "requirements").glob("*.txt"))
FORMS = sorted((REPOSITORY / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))


def done(command: list[str | Path], cwd: Path, **environment: str) -> str:
    """What a command that must succeed prints, its errors too."""
    run = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env=os.environ | environment,
        timeout=PATIENCE,
    )
    assert run.returncode == 0, run.stdout
    return run.stdout


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is committed, cloned by somebody whose git writes CR LF where it may."""
    return cloned(tmp_path_factory.mktemp("clone"))


def cloned(folder: Path) -> Path:
    """A clone inside a folder, made with converted line ends."""
    done([*CONVERTING_GIT, "clone", "--quiet", "--depth=1", REPOSITORY.as_uri(), "oxygraph"], folder)
    return folder / "oxygraph"


@pytest.mark.parametrize("folder", ["src", "scripts", "benchmarks"])
def test_no_module_is_longer_than_somebody_reads(folder: str) -> None:
    """400 lines, as the guide for contributors says."""
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in (REPOSITORY / folder).rglob("*.py")}
    assert lengths
    assert not {path.name: length for path, length in lengths.items() if length > LONGEST_MODULE}


@pytest.mark.parametrize("folder", ["src", "scripts", "benchmarks"])
def test_no_function_is_longer_than_a_screen(folder: str) -> None:
    """40 lines without its signature and its docstring, as the same guide says."""
    for path in each((REPOSITORY / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                first = node.body[bool(ast.get_docstring(node)) :]
                assert not first or (first[-1].end_lineno or 0) - first[0].lineno < LONGEST_FUNCTION, node.name


def test_a_clone_with_converted_line_ends_is_valid(clone: Path, tmp_path: Path) -> None:
    """Its git would convert them, but not those of this repository."""
    assert (clone / "graph" / "edges.csv").read_bytes() == (REPOSITORY / "graph" / "edges.csv").read_bytes()
    said = done([sys.executable, "-m", "oxygraph", "validate"], tmp_path, PYTHONPATH=str(clone / "src"))
    assert "the curated files are valid and in canonical form" in said


def test_it_is_the_attributes_that_keep_the_line_ends(tmp_path: Path) -> None:
    """The other side of the rule: without them the same git does convert."""
    clone = cloned(tmp_path)
    done(["git", "rm", "--quiet", ".gitattributes"], clone)
    (clone / "graph" / "edges.csv").unlink()
    done([*CONVERTING_GIT, "checkout-index", "graph/edges.csv"], clone)
    assert (clone / "graph" / "edges.csv").read_bytes().count(b"\r\n") > 1


def test_a_wheel_of_such_a_clone_answers(clone: Path, tmp_path: Path) -> None:
    """Its curated files are those of the clone, its name the one that the README tells to install."""
    done([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path], clone)
    (wheel,) = tmp_path.glob("*.whl")
    assert f"pip install dist/{wheel.name}" in (REPOSITORY / "README.md").read_text(encoding="utf-8")
    zipfile.ZipFile(wheel).extractall(tmp_path / "unpacked")
    folder = str(tmp_path / "unpacked")
    said = done([sys.executable, "-m", "oxygraph", "validate"], tmp_path, PYTHONPATH=folder, PYTHONSAFEPATH="1")
    assert "the curated files are valid and in canonical form" in said
    for path in each((clone / "graph").glob("*.csv")):
        assert (tmp_path / "unpacked" / "oxygraph" / "graph" / path.name).read_bytes() == path.read_bytes()


def pins(lock: Path) -> dict[str, str]:
    """Package → the version that a lock names for this interpreter and system."""
    found: dict[str, str] = {}
    for line in lock.read_text(encoding="utf-8").splitlines():
        if re.match(r"[\w.-]+==", line):
            requirement = Requirement(line.removesuffix("\\"))
            if requirement.marker is None or requirement.marker.evaluate():
                found[canonicalize_name(requirement.name)] = str(requirement.specifier).removeprefix("==")
    return found


def declared(*groups: str) -> list[Requirement]:
    """What the package and these dependency groups ask for."""
    texts = list(CONFIGURATION["project"]["dependencies"])
    waiting = list(groups)
    while waiting:
        for entry in CONFIGURATION["dependency-groups"][waiting.pop()]:
            if isinstance(entry, str):
                texts.append(entry)
            else:
                waiting.append(entry["include-group"])
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize(("name", "group"), [("run", "build"), ("dev", "dev"), ("lowest", "dev")])
def test_a_lock_holds_everything_that_is_declared(name: str, group: str) -> None:
    """In a version that `pyproject.toml` allows; after a change there: `make lock`."""
    locked = pins(REPOSITORY / "requirements" / f"{name}.txt")
    for requirement in each(declared(group)):
        version = locked.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not locked: make lock"
        assert requirement.specifier.contains(version, prereleases=True), f"{requirement}, not {version}: make lock"


def test_the_lowest_versions_are_the_lower_bounds() -> None:
    """What is tried is what `pyproject.toml` promises, not something newer."""
    locked = pins(REPOSITORY / "requirements" / "lowest.txt")
    for requirement in each(declared()):
        (bound,) = (specifier.version for specifier in requirement.specifier if specifier.operator == ">=")
        assert requirement.specifier.contains(bound)
        assert Requirement(f"x=={bound}").specifier.contains(locked[canonicalize_name(requirement.name)]), requirement


def test_the_two_locks_of_the_newest_agree() -> None:
    """`make demo` runs on what `make test` has tested."""
    tested = pins(REPOSITORY / "requirements" / "dev.txt")
    assert pins(REPOSITORY / "requirements" / "run.txt").items() <= tested.items()


def test_the_demonstration_begins_with_an_answer() -> None:
    """What `validate` warns of in the curated files is work for their curators, and comes last."""
    recipe = MAKEFILE.partition("\ndemo:")[2].partition("\n\n")[0].splitlines()[1:]
    assert [line.split()[1] for line in recipe] == ["paths", "paths", "validate"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_has_a_hash_for_each_pin_and_no_address(lock: Path) -> None:
    """Whoever installs from it asks the registry of their own choice, and gets the same bytes or nothing."""
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    for entry in re.split(r"\n(?=[^\s#])", text)[1:]:
        assert re.match(r"[\w.-]+(\[[\w,]+\])?==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def targets() -> set[str]:
    """The targets of the Makefile."""
    return set(re.findall(r"^([a-z][\w-]*):", MAKEFILE, re.MULTILINE))


def documents() -> dict[str, Any]:
    """Every YAML file of the housekeeping, read."""
    paths = [*REPOSITORY.glob(".github/**/*.yml"), REPOSITORY / ".pre-commit-config.yaml"]
    return {path.name: yaml.safe_load(path.read_text(encoding="utf-8")) for path in paths}


def test_the_workflow_calls_targets_that_exist() -> None:
    """CI runs what everybody runs: `make …` or the script, and `make` knows it."""
    jobs = documents()["test.yml"]["jobs"].values()
    called = {step["run"] for job in jobs for step in job["steps"] if "run" in step}
    made = {line.removeprefix("make ") for line in called if line.startswith("make ")}
    assert made == {"check", "coverage", "lowest", "test"}
    assert made | set(re.findall(r"make (\w+)", (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8"))) <= targets()


def test_every_python_that_is_promised_is_tried() -> None:
    """By the workflow, from the oldest on; the later ones by whoever has them, with one target."""
    tried = documents()["test.yml"]["jobs"]["test"]["strategy"]["matrix"]["python"]
    promised = re.findall(r"Python :: (3\.\d+)", (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    later = re.search(r"^LATER = .*$", MAKEFILE, re.MULTILINE)
    assert later
    assert tried == promised == ["3.11", *re.findall(r"python(3\.\d+)", later[0])]


def test_the_workflow_is_pinned_and_may_only_read() -> None:
    """Each action is a commit, so that nobody can change it under us; no job asks for more than the sources."""
    workflow = documents()["test.yml"]
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert "permissions" not in job
        assert job["timeout-minutes"] <= 90
        for step in each(job["steps"]):
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step.get("uses", f"a@{'0' * 40}")), step


@pytest.mark.parametrize("form", [path for path in FORMS if path.name != "config.yml"], ids=lambda path: path.stem)
def test_an_issue_form_asks_each_question_once(form: Path) -> None:
    """With an id, a label and a kind that such forms have."""
    document = yaml.safe_load(form.read_text(encoding="utf-8"))
    assert {"name", "description", "body"} <= document.keys()
    asked = [field for field in document["body"] if field["type"] != "markdown"]
    assert len({field["id"] for field in asked}) == len(asked)
    for field in asked:
        assert field["type"] in {"input", "textarea", "dropdown"}
        assert field["attributes"]["label"]


def test_the_hooks_before_a_commit_are_the_checks() -> None:
    """The same programs as `make check`, from the same place."""
    (repository,) = documents()[".pre-commit-config.yaml"]["repos"]
    assert repository["repo"] == "local"
    recipe = re.search(r"^check:.*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE)
    assert recipe
    checks = set(re.findall(r"\$\(BIN\)/([\w-]+)", recipe[1]))
    hooked = {re.findall(r"^\.venv/bin/([\w-]+)", hook["entry"])[0] for hook in repository["hooks"]}
    assert hooked == checks | {"oxygraph"}
