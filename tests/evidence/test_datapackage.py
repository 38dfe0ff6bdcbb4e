"""graph/datapackage.json describes the curated files, as the validator of its own format finds."""

import json
import shutil
from pathlib import Path
from typing import Any

import frictionless
import pytest

from oxygraph.evidence.kinds import OPTIONAL, RECORDS
from repository import REPOSITORY
from write_datapackage import PACKAGE, text


def test_the_description_is_what_the_columns_are() -> None:
    """After a change of a column: `make docs`."""
    assert PACKAGE.read_text(encoding="utf-8") == text(), "run: make docs"
    described: Any = json.loads(text())
    files = {resource["path"]: resource["schema"]["fields"] for resource in described["resources"]}
    assert files.keys() >= {record.FILE for kind, record in RECORDS.items() if kind not in OPTIONAL}
    for record in RECORDS.values():
        if record.FILE in files:
            assert [field["name"] for field in files[record.FILE]] == list(record.columns())
            assert all(field.get("description") for field in files["edges.csv"])


def test_frictionless_finds_the_curated_files_valid() -> None:
    """Types, words, keys, and where they lead."""
    report = frictionless.validate(str(PACKAGE))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "note"])[:5]
    assert len(report.tasks) == len(list((REPOSITORY / "graph").glob("*.csv")))


SPOILT = [
    ("edges.csv", ",oxytocin,vmpfc-cem-control,", ",oxitocin,vmpfc-cem-control,", "foreign-key"),
    ("edges.csv", ",male,human,ptsd,", ",mal,human,ptsd,", "constraint-error"),
    ("edges.csv", "\nc38-m-vmpfc-cem,", "\nc38-f-dacc-bla,", "primary-key"),
    ("edges.csv", ",24,24,IU,", ",24x,24,IU,", "type-error"),
    ("nodes.csv", ",BrainRegion,", ",Brainregion,", "constraint-error"),
]


@pytest.mark.parametrize(("file", "text_there", "another", "kind"), SPOILT, ids=range(len(SPOILT)))
def test_frictionless_finds_what_is_wrong(file: str, text_there: str, another: str, kind: str, tmp_path: Path) -> None:
    """The description says enough for that."""
    folder = tmp_path / "graph"
    shutil.copytree(REPOSITORY / "graph", folder)
    whole = (folder / file).read_text(encoding="utf-8")
    assert text_there in whole
    (folder / file).write_text(whole.replace(text_there, another, 1), encoding="utf-8")
    report = frictionless.validate(str(folder / "datapackage.json"))
    found = {error.type for task in report.tasks for error in task.errors}
    assert kind in found
