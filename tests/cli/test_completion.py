"""The installed program completes what is typed in bash, zsh and fish: ids, Chinese, settings, words, commands."""

import re
import subprocess
from pathlib import Path

import pytest

from program import PROGRAM, Done, start, surroundings

SHELLS = ("bash", "zsh", "fish")


def completion(shell: str, typed: str) -> Done:
    """What the program prints when a shell asks it to complete the last word of `typed`; a blank begins a new word."""
    words = typed.split(" ")
    place = words[-1] if shell == "fish" else str(len(words) - 1)
    return start(_OXYGRAPH_COMPLETE=f"{shell}_complete", COMP_WORDS=typed, COMP_CWORD=place)


def completed(shell: str, typed: str) -> list[str]:
    """The words offered, without their explanations."""
    done = completion(shell, typed)
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    if shell == "zsh":
        return [value for kind, value in zip(lines[::3], lines[1::3], strict=False) if kind == "plain"]
    return [line.removeprefix("plain,").split("\t")[0] for line in lines if line.startswith("plain,")]


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("typed", "expected", "unexpected"),
    [
        ("oxygraph paths oxy", "oxytocin", "amygdala"),
        ("oxygraph paths oxytocin pt", "ptsd", "oxytocin"),
        ("oxygraph paths 杏仁", "amygdala", "oxytocin"),
        ("oxygraph show 催产素", "oxytocin", "amygdala"),
        ("oxygraph show UBERON:", "amygdala", "oxytocin"),
        ("oxygraph findings --node amyg", "amygdala", "oxytocin"),
        ("oxygraph findings --population hea", "healthy", "heart-rate"),
        ("oxygraph findings --population 创伤", "ptsd", "amygdala"),
        ("oxygraph paths oxytocin ptsd --setting fam", "familiar_environment", "unfamiliar_environment"),
        ("oxygraph paths oxytocin ptsd --setting 熟悉", "familiar_environment", "unfamiliar_environment"),
        ("oxygraph paths oxytocin ptsd --setting Unfam", "unfamiliar_environment", "familiar_environment"),
        ("oxygraph paths oxytocin ptsd --sex ", "female", "both"),
        ("oxygraph paths oxytocin ptsd --sex 女", "female", "male"),
        ("oxygraph paths oxytocin ptsd --species 大", "rat", "mouse"),
        ("oxygraph paths oxytocin ptsd --lang ", "zh", "paths"),
        ("oxygraph paths oxytocin ptsd --species r", "rat", "mouse"),
        ("oxygraph paths oxytocin ptsd --layer ", "extended", "female"),
        ("oxygraph paths oxytocin ptsd --route intran", "intranasal", "oral"),
        ("oxygraph paths oxytocin ptsd --dose-unit I", "IU", "mg"),
        ("oxygraph compare oxytocin ptsd --by s", "setting", "route"),
        ("oxygraph paths oxytocin ptsd --format js", "jsonl", "csv"),
        ("oxygraph --lang ", "zh", "paths"),
        ("oxygraph --lang zh sho", "show", "paths"),
        ("oxygraph fin", "findings", "paths"),
        ("oxygraph paths oxytocin ptsd --max", "--max-hops", "--limit"),
    ],
)
def test_what_is_typed_is_completed(shell: str, typed: str, expected: str, unexpected: str) -> None:
    """What begins like it is offered, in each of the three shells, and nothing else."""
    offered = completed(shell, typed)
    assert expected in offered
    assert unexpected not in offered
    assert len(offered) == len(set(offered))


@pytest.mark.parametrize("shell", SHELLS)
def test_a_folder_is_left_to_the_shell(shell: str) -> None:
    """It knows the folders of the machine, and is told that no file is meant."""
    assert re.search(r"\bdir\b", completion(shell, "oxygraph --graph ").out)


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("typed", ["paths oxy", "paths oxytocin ptsd --setting fam", "findings --population 焦虑障"])
def test_a_broken_graph_completes_nothing_and_says_nothing(shell: str, typed: str, tmp_path: Path) -> None:
    """Whoever presses the key must not get a page of curation problems, nor a traceback."""
    done = completion(shell, f"oxygraph --graph {tmp_path} {typed}")
    assert (done.code, done.out.strip(), done.err) == (0, "", "")


def test_words_that_need_no_graph_are_completed_beside_a_broken_one(tmp_path: Path) -> None:
    """The lists of the vocabulary are in the program."""
    assert completed("bash", f"oxygraph --graph {tmp_path} findings --sex f") == ["female"]
    assert completed("bash", f"oxygraph --graph {tmp_path} findings --population hea") == ["healthy"]
    assert completed("bash", f"oxygraph --graph {tmp_path} findings --population 创伤") == ["trauma_exposed"]


def test_completion_reads_the_graph_that_is_named(tmp_path: Path) -> None:
    """One's own nodes complete too."""
    header = "id,category,name,name_zh,synonyms,curie,xrefs,description"
    (tmp_path / "nodes.csv").write_text(f"{header}\noxymoron,Process,oxymoron,矛盾修辞,,,,\n", encoding="utf-8")
    typed = f"oxygraph --graph builtin --graph {tmp_path} show oxy"
    assert {"oxytocin", "oxymoron"} <= set(completed("bash", typed))
    assert "oxymoron" not in completed("bash", "oxygraph show oxy")


@pytest.mark.parametrize("typed", ["oxygraph paths '", "oxygraph paths \u202e", "oxygraph paths `", "oxygraph nix x"])
def test_hostile_input_completes_quietly(typed: str) -> None:
    """An open quote, a right-to-left mark, a backtick, a command that is none."""
    done = completion("bash", typed)
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_a_script_that_calls_the_program(shell: str) -> None:
    """`eval "$(_OXYGRAPH_COMPLETE=bash_source oxygraph)"`, as the documentation says."""
    done = start(_OXYGRAPH_COMPLETE=f"{shell}_source")
    assert done.code == 0
    assert f"_OXYGRAPH_COMPLETE={shell}_complete" in done.out


def test_bash_completes_with_the_script_it_was_given() -> None:
    """The whole way once: bash reads the script, and its own function fills in the node."""
    script = """
eval "$(_OXYGRAPH_COMPLETE=bash_source oxygraph)"
COMP_WORDS=(oxygraph paths 杏仁); COMP_CWORD=2
_oxygraph_completion oxygraph
printf '%s\\n' "${COMPREPLY[@]}"
"""
    path = f"{PROGRAM.parent}:/usr/bin:/bin"
    command = ["/bin/bash", "--norc", "-c", script]
    done = subprocess.run(command, env=surroundings(PATH=path), capture_output=True, encoding="utf-8", check=True)
    assert "amygdala" in done.stdout.splitlines()
    assert done.stderr == ""
