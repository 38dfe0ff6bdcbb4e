"""Papers of other programs into references.csv: each once, all of them or none, and what is wrong has its line."""

import csv
import json
import re
from pathlib import Path
from shutil import copytree

import pytest

import oxygraph as ox
from oxygraph.evidence.kinds import RECORDS
from program import Done, ask
from repository import CASES, schema

Captured = pytest.CaptureFixture[str]

RIS = """TY  - JOUR
AU  - Doe, Jane
AU  - van den Berg, Jean-Luc
TI  - A made up trial
T2  - Journal of Examples
PY  - 2024/05/03//
VL  - 12
SP  - 34
EP  - 56
DO  - https://doi.org/10.1000/Example.1
N1  - PMID: 10000001
ER  -
"""
BIBTEX = r"""@string{joe = "Journal of Examples"}
@comment{nobody reads this}
@article{doe,
  author = {Doe, Jane and Jean-Luc van den Berg},
  title = {A \textit{made} up {Trial}},
  journal = joe, year = 2024, month = may, volume = 12, pages = {34--56},
  doi = {10.1000/example.1}, note = {PMID: 10000001}
}
"""
NBIB = """
PMID- 10000001
OWN - NLM
TI  - A made up
      trial.
LID - 10.1000/example.1 [doi]
FAU - Doe, Jane
AU  - Doe J
FAU - van den Berg, Jean-Luc
DP  - 2024 May
JT  - Journal of Examples
VI  - 12
PG  - 34-56
"""
CSL = json.dumps(
    [
        {
            "id": "doe",
            "type": "article-journal",
            "title": "A made up trial",
            "author": [
                {"family": "Doe", "given": "Jane"},
                {"non-dropping-particle": "van den", "family": "Berg", "given": "Jean-Luc"},
            ],
            "issued": {"date-parts": [["2024", 5]]},
            "container-title": "Journal of Examples",
            "volume": "12",
            "page": "34-56",
            "DOI": "10.1000/example.1",
            "note": "PMID: 10000001",
        }
    ]
)
ZOTERO = (
    '"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Date","Pages","Volume","Extra"\n'
    '"ABCD","journalArticle","2024","Doe, Jane; van den Berg, Jean-Luc","A made up trial","Journal of Examples",'
    '"10.1000/example.1","2024-05","34–56","12","PMID: 10000001"\n'
    '"EFGH","attachment","","","Full text","","","","","",""\n'
)
FORMATS = {"library.ris": RIS, "library.bib": BIBTEX, "pubmed.nbib": NBIB, "items.json": CSL, "zotero.csv": ZOTERO}


def written(folder: Path, name: str, text: str | None = None) -> Path:
    """A bibliography on disk."""
    file = folder / name
    file.write_text(FORMATS[name] if text is None else text, encoding="utf-8")
    return file


def brought(capsys: Captured, file: Path, folder: Path) -> Done:
    """What `import-references` says of a file."""
    return ask(capsys, "import-references", str(file), "--into", str(folder), "--format", "json")


def rows(folder: Path) -> list[dict[str, str]]:
    """The references of a folder."""
    with (folder / "references.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_the_same(name: str, capsys: Captured, tmp_path: Path) -> None:
    """The same paper, the same row, ready to be named; a second time it is there, and the file stays as it is."""
    mine = tmp_path / "mine"
    done = brought(capsys, written(tmp_path, name), mine)
    assert (done.code, [paper["status"] for paper in done.document["papers"]]) == (0, ["added"])
    (row,) = rows(mine)
    assert row == {
        **dict.fromkeys(ox.Reference.columns(), ""),
        "id": "doe2024",
        "title": "A made up Trial" if name == "library.bib" else "A made up trial",
        "authors": "Doe J; van den Berg JL",
        "year": "2024",
        "journal": "Journal of Examples",
        "volume": "12",
        "pages": "34-56",
        "doi": "10.1000/example.1",
        "pmid": "10000001",
        "identifier_verified": "yes",
        "match_confidence": "high",
        "status": "published",
        "note": f"Imported from {name}.",
    }
    before = (mine / "references.csv").read_bytes()
    again = brought(capsys, tmp_path / name, mine).document
    assert [(paper["status"], paper["id"]) for paper in again["papers"]] == [("there", "doe2024")]
    assert (again["files"], (mine / "references.csv").read_bytes()) == ([], before)
    assert ask(capsys, "--graph", str(mine), "validate").code == 0


def test_a_paper_of_the_builtin_graph_is_not_doubled(capsys: Captured, tmp_path: Path, graph: ox.EvidenceGraph) -> None:
    """Neither by DOI nor by PMID; its id is said."""
    known = next(paper for paper in graph.references.values() if paper.doi and paper.pmid and not paper.retracted)
    text = f"""TY  - JOUR
TI  - Another title
DO  - {known.doi.upper()}
ER  -
TY  - JOUR
TI  - A third
N1  - PMID: {known.pmid}
ER  -
"""
    done = brought(capsys, written(tmp_path, "two.ris", text), tmp_path / "mine")
    assert [(paper["status"], paper["id"]) for paper in done.document["papers"]] == [("there", known.id)] * 2
    assert "2 there already" in done.err
    assert not (tmp_path / "mine").exists()


def test_papers_without_identifiers_are_known_by_title_and_year(capsys: Captured, tmp_path: Path) -> None:
    """Unless identifiers tell them apart; a namesake gets a letter."""
    text = """@article{a, title={The same}, author={Doe, J}, year=2024}
@article{b, title={the SAME}, author={Doe, J}, year=2024, doi={10.1000/b}}
@article{c, title={The same}, author={Doe, J}, year=2025}
@article{d, title={Another}, author={Doe, K}, year=2024, doi={10.1000/d}}
"""
    done = brought(capsys, written(tmp_path, "a.bib", text), tmp_path / "mine")
    assert [(paper["status"], paper["id"]) for paper in done.document["papers"]] == [
        ("added", "doe2024"),
        ("twice", "doe2024"),
        ("added", "doe2025"),
        ("added", "doe2024a"),
    ]


def test_what_the_folder_holds_stays(capsys: Captured, tmp_path: Path) -> None:
    """Rows that were there, their order, findings that name them."""
    mine = copytree(CASES / "base", tmp_path / "mine")
    for file in mine.iterdir():
        file.chmod(0o644)
    findings = (mine / "edges.csv").read_bytes()
    text = RIS.replace("example.1", "example.2", 1).replace("10000001", "10000002").replace("Example.1", "example.2")
    assert brought(capsys, written(tmp_path, "new.ris", text), mine).code == 0
    assert {row["id"] for row in rows(mine)} == {"example2024", "doe2024"}
    assert (mine / "edges.csv").read_bytes() == findings
    assert ask(capsys, "--graph", str(mine), "validate").code == 0


def test_the_export_of_zotero_in_the_folder_becomes_its_references(capsys: Captured, tmp_path: Path) -> None:
    """The message of `validate` names a command that works as it is printed; the export is kept."""
    mine = copytree(CASES / "33-zotero", tmp_path / "mine")
    for file in mine.iterdir():
        file.chmod(0o644)
    export = (mine / "references.csv").read_bytes()
    (issue,) = ask(capsys, "--graph", str(mine), "validate", "--format", "json").document["issues"]
    command = issue["command"].removeprefix("oxygraph ").split()
    assert issue["fix"].startswith(f"Run {issue['command']}, or write one row a record under the header id,")
    assert command == ["import-references", str(mine / "references.csv"), "--into", str(mine)]
    assert ask(capsys, *command).code == 0
    assert [row["id"] for row in rows(mine)] == ["doe2024"]
    assert (mine / "zotero-export.csv").read_bytes() == export
    left = ask(capsys, "--graph", str(mine), "validate", "--format", "json").document["issues"]
    assert {issue["rule"] for issue in left} == {"unknown-reference"}


def test_an_export_that_a_spreadsheet_saved_anew_is_read(capsys: Captured, tmp_path: Path) -> None:
    """Semicolons between the cells, and a byte order mark."""
    cells = [["Key", "Item Type", "Title", "Author"], ["A", "journalArticle", "A title, in parts", '"Doe, J; Roe, A"']]
    text = "\ufeff" + "\r\n".join(";".join(row) for row in cells)
    done = brought(capsys, written(tmp_path, "excel.csv", text), tmp_path / "mine")
    assert [(row["title"], row["authors"]) for row in done.document["added"]] == [("A title, in parts", "Doe J; Roe A")]


def test_a_folder_that_stands_alone_gets_its_own_row(capsys: Captured, tmp_path: Path, graph: ox.EvidenceGraph) -> None:
    """Its findings cannot name a paper of the builtin graph."""
    one, two = ox.Node("a", "Molecule", "a"), ox.Node("b", "Symptom", "b")
    edge = ox.Edge("ab", "a", "b", "affects", "increases", certainty="stated", statement="It does.", reference=("p",))
    ox.write_graph(ox.EvidenceGraph([one, two], [edge], references=[ox.Reference("p")]), tmp_path / "alone")
    text = ox.write_bibliography(graph, [graph.references["r40"]], "ris")
    done = brought(capsys, written(tmp_path, "known.ris", text), tmp_path / "alone")
    assert [(paper["status"], paper["id"]) for paper in done.document["papers"]] == [("added", "palgi2016")]
    assert len(ox.read_graph(tmp_path / "alone").edges) == 1


@pytest.mark.parametrize("title", ["RETRACTED: A made up trial", "Retracted article: A made up trial"])
def test_a_retracted_paper_comes_as_one(title: str, capsys: Captured, tmp_path: Path) -> None:
    """By what publishers put before the title, or by PubMed's own tags."""
    brought(capsys, written(tmp_path, "a.ris", RIS.replace("A made up trial", title)), tmp_path / "mine")
    brought(capsys, written(tmp_path, "b.nbib", NBIB + "RIN - J Ex. 2025;1:1\n"), tmp_path / "other")
    for folder in ("mine", "other"):
        (row,) = rows(tmp_path / folder)
        assert (row["title"], row["status"]) == ("A made up trial", "retracted")


@pytest.mark.parametrize("told", ["title", "PubMed"])
def test_a_retraction_of_a_paper_that_is_there_is_said(told: str, capsys: Captured, tmp_path: Path) -> None:
    """It is not brought again, and nothing else would say that it was withdrawn; once it is known nothing is said."""
    mine = tmp_path / "mine"
    brought(capsys, written(tmp_path, "a.ris", RIS), mine)
    of_title = RIS.replace("A made up trial", "RETRACTED: A made up trial")
    of_pubmed = NBIB + "PT  - Retracted Publication\n"
    file = written(tmp_path, "b.nbib", of_pubmed) if told == "PubMed" else written(tmp_path, "b.ris", of_title)
    done = brought(capsys, file, mine)
    assert [(paper["status"], paper["withdrawn"]) for paper in done.document["papers"]] == [("there", True)]
    assert f"doe2024 in {mine / 'references.csv'} is retracted, says {file.name}" in done.err
    text = (mine / "references.csv").read_text(encoding="utf-8")
    (mine / "references.csv").write_text(text.replace(",published,", ",retracted,"), encoding="utf-8")
    assert "is retracted" not in brought(capsys, file, mine).err


@pytest.mark.parametrize("name", ["", "builtin"])
def test_papers_go_into_a_folder_of_ones_own_only(name: str, capsys: Captured, tmp_path: Path, curated: Path) -> None:
    """Not into the graph that was read, under whatever name."""
    file = written(tmp_path, "a.ris", RIS)
    before = (curated / "references.csv").read_bytes()
    assert ask(capsys, "import-references", str(file), "--into", name).code == 2
    done = ask(capsys, "import-references", str(file), "--into", str(curated / ".." / curated.name))
    assert done.code == 1
    assert "this is the builtin graph; name a folder of your own" in done.err
    assert (curated / "references.csv").read_bytes() == before


@pytest.mark.parametrize(("text", "kept"), [(RIS, "export.ris"), (BIBTEX, "export.bib"), (CSL, "export.json")])
def test_a_bibliography_saved_as_references_is_told_how_to_become_them(
    text: str, kept: str, capsys: Captured, tmp_path: Path
) -> None:
    """The command works as it is printed; the export is kept."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / "references.csv").chmod(0o644)
    (mine / "references.csv").write_text(text, encoding="utf-8")
    (issue,) = ask(capsys, "--graph", str(mine), "validate", "--format", "json").document["issues"]
    assert issue["rule"] == "bibliography"
    assert issue["fix"] == f"Run {issue['command']}"
    assert ask(capsys, *issue["command"].removeprefix("oxygraph ").split()).code == 0
    assert [row["id"] for row in rows(mine)] == ["doe2024"]
    assert (mine / kept).read_text(encoding="utf-8") == text


def test_without_a_folder_nothing_is_written(capsys: Captured, tmp_path: Path) -> None:
    """What would be is printed; with --graph the folder is that one."""
    file = written(tmp_path, "library.ris")
    done = ask(capsys, "import-references", str(file), "--format", "json")
    assert (done.code, done.document["files"]) == (0, [])
    assert [row["id"] for row in done.document["added"]] == ["doe2024"]
    assert "--into DIR" in done.err
    assert ask(capsys, "--graph", str(tmp_path / "mine"), "import-references", str(file)).code == 0
    assert [row["id"] for row in rows(tmp_path / "mine")] == ["doe2024"]


BROKEN = [
    ("open.bib", "@article{a, title={Fine}}\n\n@article{b,\n  title = {Never closed,\n", 3, "not readable as BibTeX"),
    ("twice.bib", "@article{a, title={x}}\n@article{a, title={y}}\n", 2, "the key a stands twice"),
    ("field.bib", "@article{a, title={x},\n doi={1}, doi={2}}\n", 1, "a field stands twice: doi"),
    ("cases.bib", "@article{a,\n Title={x},\n title={y}}\n", 3, "a field stands twice: title"),
    ("comma.bib", "@article{a, title={x},\n journal={y}\n year={2020}}\n", 2, "not readable as BibTeX"),
    ("quotes.bib", '@article{a,\n title="An "odd" one"}\n', 2, "not readable as BibTeX"),
    ("square.bib", "@article{a, title={x}}\n\n@article[b, title={y}]\n", 3, "not readable as BibTeX"),
    ("string.bib", "@article{a, title={x},\n journal=jex}\n", 2, "'jex' is no string of this file"),
    ("own.bib", "@article{a,\n title={The \\oxt{} gene}}\n", 2, "unknown LaTeX: \\oxt"),
    ("open-latex.bib", "@article{a,\n title={One \\} brace}}\n\n@article{b, title={x $\\frac{1}$}}\n", 4, "as LaTeX"),
    ("unclear.ris", RIS.replace("Doe, Jane", "Doe, Roe, Poe"), 1, "'Doe, Roe, Poe' may be one author or several"),
    ("year.ris", RIS.replace("2024/05/03//", "20"), 1, "'20' is no year"),
    (
        "openalex.json",
        '[{"title": "A",\n "publication_year": 2020, "authorships": []}]',
        1,
        "publication_year: no field of",
    ),
    ("cut.ris", RIS + "\nTY  - JOUR\nTI  - Cut\n", 14, "the record has no ER"),
    ("next.ris", "TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\nER  - \n", 1, "before the next begins in line 3"),
    ("doi.ris", RIS.replace("https://doi.org/10.1000/Example.1", "see below"), 1, "'see below' is no DOI"),
    ("pmid.nbib", NBIB + "\nPMID- x1\nTI  - Two.\n", 15, "'x1' is no PMID"),
    ("none.nbib", NBIB + "\nTI  - No number.\nPMID- \n", 15, "has no PMID"),
    ("tag.nbib", NBIB + "What is this\n", 14, "'What is this' has no tag"),
    ("cut.json", '[\n {"id": "a",\n', 3, "not readable as JSON"),
    ("text.json", '[\n {"id": "a", "title": "T"},\n "b"]', 3, "'b' is no item"),
    ("bare.json", '[\n {"id": "a", "title": "T"},\n {"id": "b"}]', 3, "'b' has no title, no DOI and no PMID"),
    ("cells.csv", ZOTERO + '"IJKL","journalArticle"\n', 4, "2 cells, but the header has 11"),
    ("quote.csv", ZOTERO + '"IJKL","never closed\n', 4, "not readable as CSV"),
    ("formula.bib", "@article{a,\n title={=1+1}}", 1, "'=1+1' would run in a spreadsheet"),
    ("endnote.enw", "%0 Journal Article\n%A Doe, Jane\n%@ {1234-5678}\n", 1, "it has no title"),
    ("before.enw", "My papers\n%0 Journal Article\n%T A title\n", 1, "'My papers' stands outside a record"),
    ("cut.xml", "<xml><records>\n<record><titles>", 2, "not readable as XML"),
    ("entity.xml", '<!DOCTYPE x [<!ENTITY y "z">]>\n<xml><records><record></record></records></xml>', 1, "as XML"),
    ("cut.ciw", "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A title\n", 3, "the record has no ER"),
    ("odd.ciw", "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nwhat\nER\n", 4, "'what' has no tag"),
    ("table.txt", "PT\tAU\tTI\nJ\tDoe, J\tA title\n", 0, "this is a table of Web of Science"),
    ("table.csv", "PMID,Title,Authors\n1,A title,Doe J\n", 0, "this is a table of PubMed"),
    ("pubmed.xml", "<?xml version='1.0'?>\n<PubmedArticleSet></PubmedArticleSet>", 0, "this is the XML of PubMed"),
    ("note.txt", "{Reference Type}: Journal Article\n{Title}: A title\n", 0, "this is an export of NoteExpress"),
    ("works.txt", "RT Journal Article\nT1 A title\n", 0, "this is an export of RefWorks"),
    ("zotero.rdf", '<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 0, "this is the RDF of Zotero"),
    ("letter.txt", "Dear colleague,\n", 0, "this is no bibliography"),
    ("empty.ris", "", 0, "the file is empty"),
    ("empty.json", "[]", 0, "no paper is in it"),
]


@pytest.mark.parametrize(("name", "text", "line", "said"), BROKEN, ids=[case[0] for case in BROKEN])
def test_what_is_wrong_has_its_line_and_nothing_is_written(  # noqa: PLR0913, PLR0917  a case has that many parts
    name: str, text: str, line: int, said: str, capsys: Captured, tmp_path: Path
) -> None:
    """Data that is no bibliography, or a broken one, is code 4; the papers before it are not brought either."""
    file = written(tmp_path, name, text)
    done = ask(capsys, "import-references", str(file), "--into", str(tmp_path / "mine"))
    assert (done.code, done.out) == (4, "")
    assert said in done.err
    assert f"{file}:{line}:" in done.err if line else f"{file}: " in done.err
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize(("name", "text"), [case[:2] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_what_is_wrong_is_said_in_chinese_throughout(name: str, text: str, capsys: Captured, tmp_path: Path) -> None:
    """Also what is wrong with BibTeX; words of the file, and what a library says in its own, stay."""
    done = ask(capsys, "--lang", "zh", "import-references", str(written(tmp_path, name, text)))
    assert done.code == 4
    for line in done.err.splitlines():
        bare = re.sub(r"'[^']*'|(?<=读取：).*?(?=[（。])", "", line.replace(str(tmp_path), ""))
        assert not re.search(r"[a-z]{2,} [a-z]{2,}", bare), line


def test_bytes_that_are_no_text_are_named(capsys: Captured, tmp_path: Path) -> None:
    """An old export in another encoding; a mark of Windows is none."""
    file = tmp_path / "old.ris"
    file.write_bytes(RIS.replace("Doe", "Döe").encode("latin-1"))
    assert "byte 0xf6 is not UTF-8" in ask(capsys, "import-references", str(file)).err
    file.write_bytes(RIS.replace("\n", "\r\n").encode("utf-8-sig"))
    assert ask(capsys, "import-references", str(file)).code == 0
    file.write_text(RIS, encoding="utf-16")
    assert ask(capsys, "import-references", str(file)).code == 0
    assert ask(capsys, "import-references", str(tmp_path / "nowhere.ris")).code == 2


def test_broken_references_of_the_folder_stay_as_they_are(capsys: Captured, tmp_path: Path) -> None:
    """They are not replaced by the new ones."""
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "references.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    done = ask(capsys, "import-references", str(written(tmp_path, "library.ris")), "--into", str(mine))
    assert done.code == 4
    assert "the first row begins with 'a', 'b'" in done.err
    assert (mine / "references.csv").read_text(encoding="utf-8") == "a,b\n1,2\n"


def test_the_document_is_that_of_its_schema(capsys: Captured, tmp_path: Path) -> None:
    """Its columns are those of references.csv."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415  one test of this file needs it

    document = brought(capsys, written(tmp_path, "library.ris"), tmp_path / "mine").document
    Draft202012Validator(schema("import-references")).validate(document)
    described = schema("import-references")["properties"]["added"]["items"]
    assert [*described["properties"]] == [*RECORDS["references"].columns()]
