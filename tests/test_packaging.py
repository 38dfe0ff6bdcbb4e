"""What is shipped works: the wheel holds the curated graph, and answers from it without the repository."""

import os
import re
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path, PurePosixPath
from posixpath import normpath
from shutil import unpack_archive
from tarfile import TarFile

import pytest

from each import each
from repository import REPOSITORY


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    unpack_archive(wheel, folder / "unpacked", "zip")
    return folder / "unpacked"


def test_the_wheel_holds_the_curated_files_byte_for_byte(unpacked: Path, curated: Path) -> None:
    """No file of the graph is left behind."""
    for path in each(curated.glob("*.csv")):
        assert (unpacked / "oxygraph" / "graph" / path.name).read_bytes() == path.read_bytes()


def test_the_wheel_answers_far_from_the_repository(unpacked: Path, tmp_path: Path) -> None:
    """The command of the README, from the unpacked wheel."""
    environment = {**os.environ, "PYTHONPATH": str(unpacked), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, "-m", "oxygraph", "paths", "oxytocin", "ptsd", "--sex", "female", "--format", "tsv"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True, encoding="utf-8")
    assert "dacc-bla-processing" in done.stdout
    where = [sys.executable, "-c", "import oxygraph; print(oxygraph.__file__)"]
    found = subprocess.run(where, cwd=tmp_path, env=environment, check=True, capture_output=True, encoding="utf-8")
    assert found.stdout.startswith(str(unpacked))


def test_the_wheel_holds_the_built_scripts_and_not_what_it_is_built_of(unpacked: Path) -> None:
    """Nobody who installs it needs Node, and no module of the page is shipped twice."""
    page = unpacked / "oxygraph" / "page"
    for built in ("script.js", "open.js"):
        assert (page / built).read_bytes() == (REPOSITORY / "src" / "oxygraph" / "page" / built).read_bytes()
    assert not [*page.glob("engine/**/*"), *page.glob("ui/**/*")]


def test_the_documents_of_the_source_distribution_lead_to_what_it_holds(tmp_path: Path) -> None:
    """Whoever has it has no repository: what a document links to comes with it."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", str(tmp_path)]
    subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True)
    (packed,) = tmp_path.glob("*.tar.gz")
    with TarFile.open(packed) as archive:
        held = {PurePosixPath(name) for name in archive.getnames()}
        held |= {folder for name in held for folder in name.parents}
        root = PurePosixPath(packed.name.removesuffix(".tar.gz"))
        for document in each(
            sorted(name for name in held if name.suffix == ".md" and name.parent in {root, root / "docs"})
        ):
            content = archive.extractfile(str(document))
            assert content
            links = re.findall(r"\]\((?!https?://|mailto:)([^)#]+)", content.read().decode())
            targets = {target: PurePosixPath(normpath(document.parent / target)) for target in links}
            assert [target for target, path in targets.items() if path not in held] == [], document


def test_every_dependency_has_a_lower_bound_and_no_upper_one() -> None:
    """An installation beside other tools must stay possible."""
    for requirement in each(requires("oxygraph") or ()):
        assert ">=" in requirement, requirement
        assert "<" not in requirement, requirement
