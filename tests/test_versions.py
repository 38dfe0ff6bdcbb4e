"""Versions of a graph by folder and by git revision, through the real git and the real program."""

import subprocess
from pathlib import Path
from shutil import copytree

import pytest
from jsonschema import Draft202012Validator

import oxygraph as ox
from program import ask
from repository import REPOSITORY, schema

Captured = pytest.CaptureFixture[str]
BASE = REPOSITORY / "tests" / "data" / "cases" / "base"


def git(folder: Path, *arguments: str) -> None:
    """Run git there, as somebody who needs no configuration."""
    who = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S607  the user's git


@pytest.fixture
def history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two versions of a folder of one's own; the current folder is its root."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    mine = copytree(BASE, tmp_path / "work" / "my findings")
    git(tmp_path / "work", "init", "--quiet")
    for file in mine.iterdir():
        file.chmod(0o644)
    git(tmp_path / "work", "add", ".")
    git(tmp_path / "work", "commit", "--quiet", "-m", "one")
    edges = mine / "edges.csv"
    text = edges.read_text(encoding="utf-8")
    edges.write_text(text.replace("18.5", "20").replace("x-example2024-f-amygdala", "x-renamed"), encoding="utf-8")
    git(tmp_path / "work", "commit", "--quiet", "-am", "two")
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


def test_a_revision_is_the_folder_as_it_was(history: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the root, from a folder in it, by a tag; a folder by itself is the one that stands there."""
    assert ox.read_version("HEAD:my findings") == ox.read_version("my findings") == ox.read_graph("my findings")
    old = ox.read_version("HEAD~1:my findings")
    assert old.edges["x-example2024-m-amygdala"].dose_min == 18.5
    git(history, "tag", "v1", "HEAD~1")
    monkeypatch.chdir(history / "my findings")
    assert ox.read_version("v1:./") == ox.read_version("v1:my findings/") == old
    assert ox.read_version("v1:.") == ox.read_version("v1:./.") == old
    (history / "my findings" / "deeper").mkdir()
    monkeypatch.chdir(history / "my findings" / "deeper")
    assert ox.read_version("v1:..") == ox.read_version("v1:../") == old
    assert ox.read_version("builtin") == ox.read_graph()


def test_the_command_tells_what_changed(history: Path, capsys: Captured) -> None:
    """Added, gone and changed, the last field by field; as JSON, as rows, as Markdown."""
    del history
    done = ask(capsys, "diff", "HEAD~1:my findings", "my findings", "--format", "json")
    assert done.code == 0
    Draft202012Validator(schema("diff")).validate(done.document)
    findings = done.document["findings"]
    assert [edge["id"] for edge in findings["added"]] == ["x-renamed"]
    assert [edge["id"] for edge in findings["gone"]] == ["x-example2024-f-amygdala"]
    (changed,) = findings["changed"]
    assert changed["id"] == "x-example2024-m-amygdala"
    assert changed["fields"]["dose_min"] == {"old": "18.5", "new": "20"}
    assert "edges: 1 added, 1 changed, 1 gone" in done.err
    rows = ask(capsys, "diff", "HEAD~1:my findings", "my findings", "--format", "tsv").out.splitlines()
    assert rows[0].split("\t") == ["change", "kind", "id", "column", "old", "new"]
    assert "changed\tedges\tx-example2024-m-amygdala\tdose_min\t18.5\t20" in rows
    shown = ask(capsys, "--lang", "zh", "diff", "HEAD~1:my findings", "my findings", "--format", "md").out
    assert "| 改动 | 结果 | x-example2024-m-amygdala | dose_min | 18.5 | 20 |" in shown


def test_answers_that_moved_are_named(tmp_path: Path, capsys: Captured) -> None:
    """Old and new verdict, and the finding that did it, for people in words."""
    mine = copytree(BASE, tmp_path / "mine")
    edges = mine / "edges.csv"
    edges.chmod(0o644)
    text = edges.read_text(encoding="utf-8")
    edges.write_text(text.replace(",amygdala,affects", ",spider-phobia,affects"), encoding="utf-8")
    done = ask(capsys, "diff", "builtin", str(mine), "--format", "json")
    Draft202012Validator(schema("diff")).validate(done.document)
    moved = {one["sex"]: one for one in done.document["moved"]}
    assert {one["target"] for one in moved.values()} == {"spider-phobia"}
    assert moved["female"]["new"] != moved["female"]["old"]
    assert moved["female"]["because"] == ["x-example2024-f-amygdala"]
    targets = [node for node in ox.read_graph().nodes.values() if node.category in {"Disorder", "Symptom"}]
    assert f"{len(moved)} of {3 * len(targets)} answers moved" in done.err  # in anybody, in females, in males
    table = ask(capsys, "diff", "builtin", str(mine), "--format", "table").out
    assert "spider phobia" in " ".join(table.split())


def test_nothing_that_differs_is_code_3(capsys: Captured) -> None:
    """A valid question without a row."""
    done = ask(capsys, "diff", "builtin", "builtin", "--format", "json")
    assert (done.code, done.document["moved"]) == (3, [])
    assert "nothing differs" in done.err


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("nowhere", "there is no folder 'nowhere'"),
        ("HEAD~9:my findings", "git knows no revision 'HEAD~9'"),
        ("--all:my findings", "git knows no revision '--all'"),
        ("HEAD:nowhere", "revision HEAD has no folder 'nowhere'"),
        ("HEAD:my findings/edges.csv", "revision HEAD has no folder 'my findings/edges.csv'"),
        ("HEAD:", "holds no curated file"),
        (":my findings", "there is no folder ':my findings'"),
    ],
)
def test_what_is_no_version_is_a_clear_question_error(version: str, said: str, history: Path, capsys: Captured) -> None:
    """Unknown revision, unknown folder, a file, a folder of something else."""
    del history
    done = ask(capsys, "diff", "--", version, "builtin")
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_where_git_cannot_help_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    """Outside a repository, and without git."""
    monkeypatch.chdir(tmp_path)
    done = ask(capsys, "diff", "HEAD:graph", "builtin")
    assert done.code == 2
    assert "lies in no git repository" in done.err
    monkeypatch.setenv("PATH", str(tmp_path))
    done = ask(capsys, "diff", "HEAD:graph", "builtin")
    assert done.code == 1
    assert "git is not installed" in done.err


def test_a_file_that_git_has_lost_is_not_called_empty(history: Path, capsys: Captured) -> None:
    """Revision and file are named, in both languages: nothing is wrong with what was curated."""
    found = subprocess.run(
        ["git", "rev-parse", "HEAD:my findings/edges.csv"],  # noqa: S607  the user's git
        cwd=history,
        check=True,
        capture_output=True,
        encoding="ascii",
    ).stdout.strip()
    lost = history / ".git" / "objects" / found[:2] / found[2:]
    lost.chmod(0o644)
    lost.unlink()
    done = ask(capsys, "diff", "HEAD:my findings", "builtin")
    assert (done.code, done.err) == (2, "oxygraph: git does not give edges.csv of revision HEAD; see git fsck\n")
    done = ask(capsys, "--lang", "zh", "diff", "HEAD:my findings", "builtin")
    assert "git 取不出版本 HEAD 的 edges.csv" in done.err


def test_problems_of_a_version_name_it(history: Path, capsys: Captured) -> None:
    """A revision that broke a rule is named as it was asked for."""
    edges = history / "my findings" / "edges.csv"
    edges.write_text(edges.read_text(encoding="utf-8").replace("healthy", "heathy"), encoding="utf-8")
    git(history, "commit", "--quiet", "-am", "three")
    done = ask(capsys, "diff", "HEAD:my findings", "builtin")
    assert done.code == 4
    assert "HEAD:my findings/edges.csv:2: column population" in done.err
