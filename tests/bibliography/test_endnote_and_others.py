"""What EndNote, Web of Science and the databases of China export is read as the papers that it names."""

from pathlib import Path

import pytest

from build import the_paper
from oxygraph.bibliography.taking import import_references
from oxygraph.evidence.records import Reference

ENW = """%0 Journal Article
%T A made up
trial
%A Doe, Jane
%A van den Berg, Jean-Luc
%J Journal of Examples
%V 12
%P 34-56
%D 2024
%R https://doi.org/10.1000/Example.1
%M 10000001
%W NLM
%X One line.

And another one.
"""
WOS = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Doe, J
   van den Berg, JL
AF Doe, Jane
   van den Berg, Jean-Luc
TI A made up
   trial
SO Journal of Examples
DT Article
PY 2024
VL 12
BP 34
EP 56
DI 10.1000/example.1
PM 10000001
UT WOS:000000000000001
ER

EF
"""
XML = (
    '<?xml version="1.0" encoding="UTF-8" ?><xml><records><record><rec-number>7</rec-number>'
    "<contributors><authors><author><style face='normal'>Doe, Jane</style></author>"
    "<author>van den Berg, Jean-Luc</author></authors></contributors>"
    "<titles><title><style>A </style><style face='italic'>made up</style><style> trial</style></title>"
    "<secondary-title>Journal of Examples</secondary-title></titles><pages>34-56</pages><volume>12</volume>"
    "<dates><year>2024</year></dates><accession-num>10000001</accession-num>"
    "<electronic-resource-num>10.1000/example.1</electronic-resource-num>"
    "<remote-database-name>Medline</remote-database-name></record></records></xml>"
)
CNKI = """%0 Journal Article
%A 张三;李四
%+ 某大学心理学院;
%T 催产素与社交焦虑
%J 某学报
%D 2020
%V 52
%N 01
%P 1-8
%W CNKI

"""


def read(folder: Path, name: str, text: str, encoding: str = "utf-8") -> tuple[Reference, ...]:
    """The papers of a file, as rows of references.csv."""
    file = folder / name
    file.write_text(text, encoding=encoding)
    return import_references(file).references


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(("name", "text"), [("a.enw", ENW), ("savedrecs.txt", WOS), ("a.xml", XML)])
def test_a_paper_is_the_same_from_whatever_program(name: str, text: str, encoding: str, tmp_path: Path) -> None:
    """Title over two lines, authors in order, pages, and both identifiers."""
    (paper,) = read(tmp_path, name, text, encoding)
    assert paper == the_paper(authors="Doe J; van den Berg JL", note=f"Imported from {name}.")


def test_every_record_of_a_file_is_read(tmp_path: Path) -> None:
    """Nothing parts them but where the next begins."""
    assert len(read(tmp_path, "a.enw", ENW + CNKI)) == 2
    assert len(read(tmp_path, "a.ciw", WOS.replace("\nEF\n", WOS.partition("1.0\n")[2].replace("up\n", "down\n")))) == 1
    two = XML.replace("</record>", "</record><record><titles><title>Another</title></titles></record>")
    assert [paper.title for paper in read(tmp_path, "a.xml", two)] == ["A made up trial", "Another"]


def test_chinese_authors_on_one_line_are_several(tmp_path: Path) -> None:
    """As CNKI exports them for EndNote."""
    (paper,) = read(tmp_path, "cnki.txt", CNKI)
    assert (paper.title, paper.authors, paper.year, paper.journal) == ("催产素与社交焦虑", "张三; 李四", 2020, "某学报")


def test_a_number_of_another_database_is_no_pmid(tmp_path: Path) -> None:
    """It is PubMed's where the file says so, or its address does."""
    assert read(tmp_path, "a.enw", ENW.replace("%W NLM\n", ""))[0].pmid == ""
    address = "%U https://pubmed.ncbi.nlm.nih.gov/10000001/\n"
    assert read(tmp_path, "b.enw", ENW.replace("%W NLM\n", address))[0].pmid == "10000001"


def test_a_paper_that_web_of_science_calls_retracted_is(tmp_path: Path) -> None:
    """Such a paper supports no answer."""
    (paper,) = read(tmp_path, "a.ciw", WOS.replace("DT Article", "DT Article; Retracted Publication"))
    assert paper.retracted


def test_an_export_that_stands_where_references_belong_is_kept_under_its_name(tmp_path: Path) -> None:
    """Its papers take its place."""
    (tmp_path / "references.csv").write_text(ENW, encoding="utf-8")
    files = import_references(tmp_path / "references.csv", tmp_path).files
    assert {file.name for file in files} == {"references.csv", "export.enw"}


def test_an_id_has_a_bound_and_a_title_has_none(tmp_path: Path) -> None:
    """Whoever brings a paper did not write its id, and could not mend it."""
    word = "x" * 3000
    (paper,) = read(tmp_path, "a.enw", f"%0 Journal Article\n%T {word}\n%D 2020\n")
    assert (paper.id, paper.title) == ("x" * 60 + "2020", word)
