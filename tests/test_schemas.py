"""What `--format json` prints is what `schemas/` says, and the schemas are no mere formality."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from conftest import REPOSITORY
from oxygraph.cli import run

QUESTIONS = [
    ("paths", "oxytocin ptsd"),
    ("paths", "催产素 PTSD --sex female --dose 40 --dose-unit IU --limit 0"),
    ("paths", "oxytocin anxiety --species mouse"),
    ("paths", "oxytocin anxiety --species mouse --setting familiar_environment --route intracerebral"),
    ("paths", "oxytocin oxtr"),
    ("paths", "sad oxytocin"),
    ("paths", "oxytocin ptsd --layer review --layer primary --layer extended --regimen single --population ptsd"),
    ("findings", "--citation 13"),
    ("findings", ""),
    ("findings", "--citation 99"),
    ("show", "amygdala"),
    ("search", "amygdela"),
    ("search", "qqqqqqqqqqqq"),
    ("stats", ""),
    ("validate", ""),
    ("compare", "oxytocin ptsd --by sex"),
    ("compare", "oxytocin anxiety --by setting"),
    ("conflicts", ""),
    ("gaps", "--next 1"),
    ("audit", ""),
]


def schema(name: str) -> dict[str, Any]:
    """One schema of the repository."""
    loaded: dict[str, Any] = json.loads((REPOSITORY / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    return loaded


def printed(command: str, arguments: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The document that a command prints."""
    assert run([command, *arguments.split(), "--format", "json"]) in {0, 3}
    document: dict[str, Any] = json.loads(capsys.readouterr().out)
    return document


@pytest.mark.parametrize(("command", "arguments"), QUESTIONS, ids=[f"{c} {a}".strip() for c, a in QUESTIONS])
def test_the_document_is_valid(command: str, arguments: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every key is there, none is unknown, every word is one of its list."""
    Draft202012Validator(schema(command)).validate(printed(command, arguments, capsys))


@pytest.mark.parametrize("command", sorted({command for command, _ in QUESTIONS}))
def test_a_document_without_one_of_its_keys_is_not(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A schema that accepts everything would prove nothing."""
    arguments = next(arguments for name, arguments in QUESTIONS if name == command)
    document = printed(command, arguments, capsys)
    validator = Draft202012Validator(schema(command))
    for key in document:
        assert not validator.is_valid({other: value for other, value in document.items() if other != key}), key
    assert not validator.is_valid(document | {"surprise": 1})


@pytest.mark.parametrize("path", sorted((REPOSITORY / "schemas").glob("*.json")), ids=lambda path: path.name)
def test_every_schema_is_a_schema_of_a_command_that_is_tested(path: Any) -> None:
    """None is left over."""
    Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
