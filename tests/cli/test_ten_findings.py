"""A review author: ten findings in the spreadsheet, as people write them; what is wrong is said so that it is mended.

Words of the field, names, DOI as address and numbers as numbers are taken; each real mistake has one message that says
what to write instead.
"""

from pathlib import Path

import openpyxl
import pytest

from program import ask

Captured = pytest.CaptureFixture[str]
Cells = dict[str, object]
BASE: Cells = {"predicate": "affects", "layer": "extended", "species": "human", "reference": "smith2024"}
PAPERS: list[Cells] = [
    {"id": "smith2024", "authors": "Smith J; Doe A", "year": 2024, "title": "Oxytocin and fear in women"}
    | {"journal": "A journal", "doi": "https://doi.org/10.1234/abc.2024.1"},
    {"id": "lee2025", "authors": "Lee K", "year": 2025.0, "title": "Amygdala in men", "pmid": 38000001},
]
FINDINGS: list[Cells] = [
    {"id": "m1", "object": "PTSD", "effect": "decreases", "sex": "women", "dose_min": 24, "dose_max": 24.0}
    | {"dose_unit": "IU", "sample_size": 40, "evidence_type": "RCT", "statement": "Fewer symptoms."},
    {"id": "m2", "object": "amygdala", "effect": "reduced", "sex": "men", "reference": "lee2025", "statement": "Less."},
    {"id": "m3", "object": "anxiety", "effect": "no effect", "reference": "lee2025", "statement": "No change."},
    {"id": "M 4", "object": "trust", "effect": "increases", "reference": "10.1234/abc.2024.1", "statement": "More."},
    {"id": "m5", "object": "social anxiety", "effect": "decreases", "dose_min": "24 IU", "statement": "Less of it."},
    {"id": "m6", "object": "Cortisol ", "effect": "decreases", "statement": "Lower."},
    {"id": "m7", "object": "amygdela", "effect": "decreases", "statement": "Lower once more."},
    {"id": "m8", "object": "fear extinction", "effect": "increases", "reference": "smith2025", "statement": "Better."},
    {"id": "m9", "object": "startle", "effect": "decreases", "reference": "Acheson 2013", "statement": "Weaker."},
    {"object": "PTSD", "effect": "decreases", "sex": "F", "statement": "One more."},
]
SAID = [
    "edges:6: column id: id-form: 'M 4' cannot be an id. Write it like c38-m-vmpfc-cem.",
    "'24 IU' is not a number of zero or more. Write digits, such as 24 or 0.01, and IU in dose_unit.",
    "'amygdela' is not in nodes.csv. Did you mean amygdala?",
    "'smith2025' is not in references.csv. Did you mean smith2024?",
    "'Acheson 2013' is not in references.csv. Did you mean acheson2013?",
    "edges:12: column id: required: id is empty. Fill it in.",
    "identifier_verified is empty (also in line 4). Write one of yes, no.",
    "match_confidence is empty (also in line 4). Write one of high, medium, low, none.",
    "status is empty (also in line 4). Write one of published, retracted.",
]
MENDED: dict[int, Cells] = {
    3: {"id": "m4"},
    4: {"dose_min": 24, "dose_max": 24, "dose_unit": "IU"},
    6: {"object": "amygdala"},
    7: {"reference": "smith2024"},
    8: {"reference": "acheson2013"},
    9: {"id": "m10"},
}
VERIFIED: Cells = {"identifier_verified": "yes", "match_confidence": "high", "status": "published"}


def fill(path: Path, findings: list[Cells], papers: list[Cells]) -> None:
    """Write rows below the example, as somebody types them: a number is a number."""
    book = openpyxl.load_workbook(path)
    for name, rows in (("edges", findings), ("references", papers)):
        sheet = book[name]
        columns = {cell.value: cell.column for cell in sheet[1]}
        for line, row in enumerate(rows, start=3):
            for column, value in row.items():
                sheet.cell(line, columns[column], value)
    book.save(path)


def test_ten_findings_come_in_by_spreadsheet(capsys: Captured, tmp_path: Path) -> None:
    """First with mistakes, and nothing is written; mended as the messages say, they count in an answer."""
    mine, book = str(tmp_path / "my-findings"), str(tmp_path / "mine.xlsx")
    assert ask(capsys, "new", mine).code == 0
    assert ask(capsys, "--graph", mine, "sheet", book).code == 0
    before = {path.name: path.read_bytes() for path in Path(mine).iterdir()}
    findings = [{"subject": "oxytocin", **BASE, **row} for row in FINDINGS]
    fill(Path(book), findings, PAPERS)
    refused = ask(capsys, "sheet", book, "--into", mine)
    assert refused.code == 4
    for sentence in SAID:
        assert sentence in refused.err
    assert {path.name: path.read_bytes() for path in Path(mine).iterdir()} == before
    mended = [row | MENDED.get(number, {}) for number, row in enumerate(findings)]
    fill(Path(book), mended, [paper | VERIFIED for paper in PAPERS])
    taken = ask(capsys, "sheet", book, "--into", mine)
    assert taken.code == 0, taken.err
    assert "edges: 10 added, 0 changed" in taken.err
    assert ask(capsys, "--graph", mine, "validate").code == 0
    asked = ask(capsys, "--graph", mine, "paths", "oxytocin", "ptsd", "--sex", "female", "--format", "json").document
    assert {"m1", "m10"} <= {edge["id"] for edge in asked["direct"] if edge["speaks"]}
    assert "10.1234/abc.2024.1" in ask(capsys, "--graph", mine, "references", "oxytocin", "ptsd", "--format", "ris").out
