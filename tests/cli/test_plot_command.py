"""`oxygraph plot`: a file or standard output, and an error that says what is wrong for everything else."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from program import ask, start


@pytest.mark.parametrize("kind", ["ladder", "harvest"])
def test_a_figure_is_written_where_it_is_wanted(kind: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Nothing on standard output; a line that says what was written."""
    path = tmp_path / "figure.svg"
    done = ask(capsys, "plot", kind, "oxytocin", "ptsd", str(path), "--sex", "female", "--layer", "review")
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith(f"{path}: ")
    text = "".join(ET.fromstring(path.read_text(encoding="utf-8")).itertext())
    assert "female" in text
    assert "layers: review" in text
    assert "primary" not in text


def test_a_dash_prints_the_picture(capsys: pytest.CaptureFixture[str]) -> None:
    """In the language asked for, and nothing else."""
    done = ask(capsys, "--lang", "zh", "plot", "ladder", "催产素", "PTSD", "-", "--by", "species")
    assert (done.code, done.err) == (0, "")
    assert ET.fromstring(done.out).get("lang") == "zh"


def test_a_map_of_gaps_needs_no_target(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """And takes one."""
    assert ask(capsys, "plot", "gaps", "oxytocin", str(tmp_path / "all.svg"), "--by", "sex").code == 0
    assert ask(capsys, "plot", "gaps", "oxytocin", "ptsd", str(tmp_path / "one.svg")).code == 0
    assert (tmp_path / "one.svg").stat().st_size < (tmp_path / "all.svg").stat().st_size


def test_png_and_pdf_come_by_their_endings(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The extra writes them."""
    for ending, begins in (("png", b"\x89PNG"), ("pdf", b"%PDF-")):
        path = tmp_path / f"figure.{ending}"
        assert ask(capsys, "plot", "forest", "oxytocin", "asd", str(path)).code == 0
        assert path.read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["pie", "oxytocin", "ptsd", "x.svg"], 2, "'pie' is not one of 'ladder', 'harvest', 'forest', 'brain', 'gaps'"),
        (["ladder", "oxytocin", "ptsd"], 2, "plot ladder takes SOURCE TARGET PATH"),
        (["gaps", "oxytocin"], 2, "plot gaps takes SOURCE [TARGET] PATH"),
        (["brain", "oxytocin", "ptsd", "x.svg"], 2, "plot brain takes SOURCE PATH"),
        (["brain", "ptsd", "x.svg"], 3, "nothing to draw"),
        (["ladder", "oxytocin", "ptsd", "x.svg", "y.svg"], 2, "plot ladder takes SOURCE TARGET PATH"),
        (["ladder", "oxytocin", "ptsd", "x.gif"], 2, "a figure ends in .svg, .png, .pdf"),
        (["ladder", "oxytocin", "ptsd", "x"], 2, "a figure ends in .svg, .png, .pdf"),
        (["ladder", "oxytocin", "ptsdd", "x.svg"], 2, "Did you mean ptsd"),
        (["ladder", "oxytocin", "oxytocin", "x.svg"], 2, "a path needs two ends"),
        (["gaps", "oxytocin", "x.svg", "--dose", "24"], 2, "a dose goes with its unit"),
        (["gaps", "oxytocin", "x.svg", "--population", "ptsd", "--species", "rat"], 3, "nothing to draw"),
        (["gaps", "oxytocin", "x.svg", "--by", "route"], 2, "gaps are mapped by population, species, sex, dose"),
        (["harvest", "oxytocin", "ptsd", "x.svg", "--by", "colour"], 2, "'colour' is not one of"),
        (["forest", "oxytocin", "ptsd", "x.svg"], 3, "nothing to draw"),
        (["harvest", "ptsd", "oxytocin", "x.svg"], 3, "nothing to draw"),
        (["ladder", "oxytocin", "panic-disorder", "x.svg"], 3, "none that is counted ends in a direction or a null"),
        (["harvest", "oxytocin", "panic-disorder", "x.svg"], 3, "No study that fits this question tests this pair"),
        (
            ["ladder", "oxytocin", "therapy-engagement", "x.svg", "--species", "vole", "--max-hops", "1"],
            3,
            "nothing to",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_drawn_is_said_and_nothing_is_written(  # noqa: PLR0913, PLR0917  what a line needs, and fixtures
    arguments: list[str],
    code: int,
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Usage and unknown names are 2, a question without evidence is 3."""
    monkeypatch.chdir(tmp_path)
    done = ask(capsys, "plot", *arguments)
    assert (done.code, done.out) == (code, "")
    assert message in " ".join(done.err.split())
    assert list(tmp_path.iterdir()) == []


def test_a_path_that_cannot_be_written_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A folder of that name, a file where a folder should be: exit 1, and what stood there stands."""
    (tmp_path / "taken.svg").mkdir()
    (tmp_path / "file").write_text("mine")
    for path, named in (("taken.svg", "taken.svg: a folder stands"), ("file/figure.svg", "file: a file stands")):
        done = ask(capsys, "plot", "ladder", "oxytocin", "ptsd", str(tmp_path / path))
        assert (done.code, done.out) == (1, "")
        assert f"{tmp_path}/{named} where " in done.err
    assert (tmp_path / "file").read_text() == "mine"


def test_the_picture_reaches_a_pipe_in_utf8() -> None:
    """Chinese and arrows included, whatever the reader's terminal."""
    done = start("plot", "harvest", "催产素", "杏仁核", "-", "--lang", "zh")
    assert done.code == 0
    assert "催产素 → 杏仁核" in done.out
