"""What programs leave in a bibliography is read as what it says: LaTeX, tags, entities, fields by other names."""

import json
from pathlib import Path

import pytest

from build import the_paper
from oxygraph.bibliography.authors import authors_in
from oxygraph.bibliography.taking import ADDED, TWICE, import_references
from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.records import Reference


def read(folder: Path, name: str, text: str) -> list[Reference]:
    """The papers of a bibliography, as rows of references.csv."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return list(import_references(file).references)


def refused(folder: Path, name: str, text: str) -> list[Issue]:
    """What is said of a bibliography that is not read."""
    with pytest.raises(InvalidDataError) as caught:
        read(folder, name, text)
    return list(caught.value.issues)


def ris(**fields: str) -> str:
    """A record of RIS with a title, and with these fields."""
    return "\n".join(
        ["TY  - JOUR", *(f"{tag}  - {text}" for tag, text in ({"TI": "A title"} | fields).items()), "ER  - "]
    )


# --- LaTeX ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("latex", "said"),
    [
        (r"P {\textless} .05 and P \textgreater{} .01", "P < .05 and P > .01"),
        (r"{\textquotedbl}Trust{\textquotedbl} {\textbar} doubt", '"Trust" / doubt'),
        (r"\textbeta-endorphin, $\alpha$-MSH, \ensuremath{\mu} and \textDelta FosB", "β-endorphin, α-MSH, μ and ΔFosB"),
        (r"H$_2$O, $\mathrm{Ca}^{2+}$ and 10$^{-3}$ mol", "H₂O, Ca²⁺ and 10⁻³ mol"),
        (r"[\textsuperscript{18}F]FDG in GABA\textsubscript{A}", "[¹⁸F]FDG in GABAA"),
        (r"$p<0.05$, $n = 40$, $\geq$ 2 \texttimes{} 10$^{-1.5}$", "p<0.05, n = 40, ≥ 2 × 10^-1.5"),
        (r"A price of $5 or $10 per dose, and $3", "A price of $5 or $10 per dose, and $3"),
        (r"\href{https://x.example/a_b%20c}{A trial} with \mbox{two} arms", "A trial with two arms"),
        (r"\enquote{Trust} in \textit{Microtus}~\emph{ochrogaster}", "“Trust” in Microtus ochrogaster"),
        (r"{\textless}i{\textgreater}Oxtr{\textless}/i{\textgreater} {\&} more", "Oxtr & more"),
    ],
)
def test_latex_is_read_as_what_it_prints(latex: str, said: str, tmp_path: Path) -> None:
    """Signs by name, formulas, what is raised and lowered, links; a dollar is one where nothing is a formula."""
    (paper,) = read(tmp_path, "a.bib", f"@article{{a, title={{{latex}}}, year=2020}}")
    assert paper.title == said


@pytest.mark.parametrize(
    "field",
    [r"note={see \href{https://x.example}{x}}", r"abstract={\href{x} \unheard{of} $}", r"file={C\:\\a\\b.pdf:pdf}"],
)
def test_no_entry_is_left_out_for_a_field_that_is_not_read(field: str, tmp_path: Path) -> None:
    """What stands in a note, an abstract or a path is nobody's business here."""
    papers = read(tmp_path, "a.bib", f"@article{{a, title={{One}}, {field}}}\n@article{{b, title={{Two}}}}\n")
    assert [paper.title for paper in papers] == ["One", "Two"]


def test_what_cannot_be_read_is_said_with_its_line_and_field(tmp_path: Path) -> None:
    """A command of one's own prints nobody knows what; each is named once."""
    text = "@article{a,\n title={The \\oxt{} gene of \\oxt{} mice at \\SI{5}},\n author={\\me{} and Doe, Jane}}\n"
    found = [(issue.line, issue.column, issue.message) for issue in refused(tmp_path, "a.bib", text)]
    assert found == [
        (2, "title", "unknown LaTeX: \\oxt, \\SI"),
        (3, "author", "unknown LaTeX: \\me"),
    ]


def test_parts_of_a_field_are_joined(tmp_path: Path) -> None:
    """By #, of quotes, braces, numbers and strings of the file, whatever their case."""
    text = (
        '@string{JEx = "Journal of "}\n@article{a, title="One" # { and } # "two", journal=jex # {Examples}, year=2020}'
    )
    (paper,) = read(tmp_path, "a.bib", text)
    assert (paper.title, paper.journal, paper.year) == ("One and two", "Journal of Examples", 2020)


def test_a_string_rests_on_others_before_it(tmp_path: Path) -> None:
    """Its own parts are joined by # too; on itself, or without end, it rests not."""
    strings = '@string{of = "Journal of " # {Psych}}\n@string{all = of # " " # {and} # " All"}\n'
    (paper,) = read(tmp_path, "a.bib", strings + "@article{a, title=of # { Research}, journal=all, year=2020}")
    assert (paper.title, paper.journal) == ("Journal of Psych Research", "Journal of Psych and All")
    itself = '@string{me = me # "x"}\n@article{a, title=me, year=2020}'
    assert [issue.message for issue in refused(tmp_path, "b.bib", itself)] == ["'me' is no string of this file"]
    doubled = "".join(f"@string{{a{place + 1} = a{place} # a{place}}}\n" for place in range(40))
    endless = f'@string{{a0 = "0123456789"}}\n{doubled}@article{{a, title=a40, year=2020}}'
    assert [issue.message for issue in refused(tmp_path, "c.bib", endless)] == ["not readable as BibTeX"]


# --- identifiers beside their field ---------------------------------------------------------------------------------

ADDRESS = "https://doi.org/10.1000/A%281%29"
BESIDE = {
    "url.ris": ris(TI="A", PY="2020", UR=ADDRESS),
    "note.ris": ris(TI="A", PY="2020", N1="DOI: 10.1000/a(1)"),
    "url.json": json.dumps([{"id": "a", "title": "A", "URL": ADDRESS}]),
    "note.json": json.dumps([{"id": "a", "title": "A", "note": "DOI: 10.1000/a(1)"}]),
    "url.csv": f'"Key","Item Type","Title","Date","Url"\n"A","journalArticle","A","2020","{ADDRESS}"\n',
    "extra.csv": '"Key","Item Type","Title","Date","Extra"\n"A","preprint","A","2020","Cited: 3\nDOI: 10.1000/a(1)"\n',
    "url.bib": f"@article{{a, title={{A}}, year=2020, url={{{ADDRESS}}}}}",
    "url.enw": f"%0 Journal Article\n%T A\n%D 2020\n%U {ADDRESS}\n",
}


@pytest.mark.parametrize("name", BESIDE)
def test_a_doi_that_stands_beside_its_field_is_taken(name: str, tmp_path: Path) -> None:
    """As the address of the paper, or as a line of a note: Zotero keeps it so for kinds that have no field for it."""
    (paper,) = read(tmp_path, name, BESIDE[name])
    assert (paper.doi, paper.identifier_verified) == ("10.1000/a(1)", "yes")


def test_an_address_that_is_no_doi_or_one_in_a_sentence_is_not_taken(tmp_path: Path) -> None:
    """It may be another paper's; and what its own field says comes first."""
    text = ris(TI="A", PY="2020", UR="https://example.org/10.1000/b", N1="Comment on doi: 10.1000/c")
    assert [paper.doi for paper in read(tmp_path, "a.ris", text)] == [""]
    text = ris(TI="A", PY="2020", UR=ADDRESS, DO="10.1000/own")
    assert [paper.doi for paper in read(tmp_path, "b.ris", text)] == ["10.1000/own"]


# --- tags and entities ------------------------------------------------------------------------------------------------

TITLE = "<i>Oxytocin</i> &amp; CD38<sup>+</sup> cells in H<sub>2</sub>O, P &lt; .05"
PLAIN = "Oxytocin & CD38⁺ cells in H₂O, P < .05"
TAGGED = {
    "a.ris": ris(TI=TITLE, PY="2020"),
    "a.nbib": f"PMID- 1\nTI  - {TITLE}.\nDP  - 2020\n",
    "a.json": json.dumps([{"id": "a", "title": TITLE, "issued": {"date-parts": [[2020]]}}]),
    "a.csv": f'"Key","Item Type","Title","Date"\n"A","journalArticle","{TITLE}","2020"\n',
    "a.bib": f"@article{{a, title={{{TITLE}}}, year=2020}}",
}


@pytest.mark.parametrize("name", TAGGED)
def test_tags_and_entities_are_read_in_every_format(name: str, tmp_path: Path) -> None:
    """Such as publishers leave in titles; what is no tag stays."""
    assert [paper.title for paper in read(tmp_path, name, TAGGED[name])] == [PLAIN]


def test_a_title_with_tags_is_the_paper_without(tmp_path: Path) -> None:
    """It does not stand there twice, once from each program."""
    file = tmp_path / "two.ris"
    titles = ("<i>Oxtr</i> &amp; H<sub>2</sub>O", "OXTR & H2O", "&lt;b&gt;Oxtr&lt;/b&gt; &amp;amp; H₂O")
    file.write_text("\n".join(ris(TI=title, PY="2020") for title in titles), encoding="utf-8")
    assert [paper.status for paper in import_references(file).papers] == [ADDED, TWICE, TWICE]


@pytest.mark.parametrize("title", ["Effects at p<b and c>d", "Region&copy numbers", "x < y > z"])
def test_what_only_looks_like_a_tag_stays(title: str, tmp_path: Path) -> None:
    """A comparison is none, and no entity ends without its semicolon."""
    assert [paper.title for paper in read(tmp_path, "a.ris", ris(TI=title))] == [title]


# --- JSON of other programs -------------------------------------------------------------------------------------------

ITEM = {
    "itemType": "journalArticle",
    "title": "A made up trial",
    "publicationTitle": "Journal of Examples",
    "volume": "12",
    "pages": "34-56",
    "date": "2024-05",
    "DOI": "10.1000/example.1",
    "extra": "PMID: 10000001",
    "creators": [
        {"firstName": "Jane", "lastName": "Doe", "creatorType": "author"},
        {"firstName": "Ed", "lastName": "Itor", "creatorType": "editor"},
        {"name": "OXY Consortium", "creatorType": "author"},
    ],
    "citationKey": "doe",
}
WORK = {
    "DOI": "10.1000/example.1",
    "title": ["A made up trial"],
    "container-title": ["Journal of Examples"],
    "author": [{"given": "Jane", "family": "Doe"}, {"name": "OXY Consortium"}],
    "published-print": {"date-parts": [[2024, 5]]},
    "issued": {"date-parts": [[None]]},
    "volume": "12",
    "page": "34-56",
    "PMID": "10000001",
}
DIALECTS = {
    "Better BibTeX": {"collections": {"K": {"items": [7]}}, "items": [ITEM, {"itemType": "note", "note": "nothing"}]},
    "the interface of Zotero": [{"key": "K", "data": ITEM}],
    "one work of Crossref": {"status": "ok", "message": WORK},
    "works of Crossref": {"status": "ok", "message": {"total-results": 1, "items": [WORK]}},
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_items_close_to_csl_json_are_read_whole(dialect: str, tmp_path: Path) -> None:
    """Authors, year, journal and pages, under whatever name, and nothing that is no paper."""
    (paper,) = read(tmp_path, "a.json", json.dumps(DIALECTS[dialect], indent=1))
    assert paper == the_paper(authors="Doe J; OXY Consortium", note="Imported from a.json.")


def test_an_item_of_better_bibtex_has_its_line(tmp_path: Path) -> None:
    """The items of its collections are others."""
    document = {"collections": {"K": {"items": [7]}}, "items": [{**ITEM, "DOI": "none"}]}
    text = json.dumps(document, indent=1)
    (issue,) = refused(tmp_path, "a.json", text)
    assert issue.line == text[: text.index('"itemType"')].count("\n")


@pytest.mark.parametrize(
    ("item", "named"),
    [
        (
            {"display_name": "A", "title": "A", "publication_year": 2020, "authorships": [{}]},
            "authorships, publication_year",
        ),
        ({"title": "A", "authors": [{"name": "Jane Doe"}], "year": 2020, "venue": "J"}, "authors, year, venue"),
    ],
)
def test_items_of_another_kind_are_refused(item: dict[str, object], named: str, tmp_path: Path) -> None:
    """What would lose its authors, year or journal; the fields that would be lost are named."""
    (issue,) = refused(tmp_path, "a.json", json.dumps([item]))
    assert (issue.line, issue.message) == (1, f"{named}: no field of CSL-JSON")


# --- authors ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Müller A, Groß B, Schmidt C", "Müller A; Groß B; Schmidt C"),
        ("Müller, A., Groß, B.-C., & Schmidt, C.", "Müller A; Groß BC; Schmidt C"),
        ("Müller, Anna; Groß, Bernd", "Müller A; Groß B"),
        ("Müller A & Groß B", "Müller A; Groß B"),
        ("Müller, Anna and Groß, Bernd", "Müller A; Groß B"),
        ("Anna Müller, Bernd Groß, Carl van Doe", "Müller A; Groß B; van Doe C"),
        ("王小明；李华", "王小明; 李华"),
        ("王小明、李华，等", "王小明; 李华"),
        ("王小明，李华", "王小明; 李华"),
        ("王小明, 李华", "王小明; 李华"),
        ("王, 小明", "王小明"),
        ("王 小明", "王小明"),
        ("長谷川, 太郎", "長谷川太郎"),
        ("García Márquez, Gabriel José", "García Márquez GJ"),
        ("van der Berg, Jan, Jr.", "van der Berg Jr J"),
        ("Smith, III, John", "Smith III J"),
        ("Smith JA 3rd", "Smith 3rd JA"),
        ("John Smith Jr.", "Smith Jr J"),
        ("Kim, Ji-Young, MD, PhD", "Kim JY"),
        ("Kim, MD", "Kim MD"),
        ("Doe, JQ", "Doe JQ"),
        ("DOE, JANE", "DOE J"),
        ("Müller A.", "Müller A"),
        ("Lee J. H.", "Lee JH"),
        ("M&uuml;ller, Anna", "Müller A"),
        ("Doe J, Roe A, et al.", "Doe J; Roe A"),
        ("Doe J and others", "Doe J"),
        ("et al.", ""),
        ("others", ""),
        ("[No authors listed]", ""),
        ("OXY Study Group", "OXY Study Group"),
        ("Centers for Disease Control and Prevention", "Centers for Disease Control and Prevention"),
        ("Simon & Schuster", "Simon & Schuster"),
        ("Barnes, Inc.", "Barnes, Inc."),
    ],
)
def test_authors_are_told_apart_however_written(text: str, names: str) -> None:
    """Several in one text where the form leaves no doubt; nobody else; groups and suffixes whole."""
    found = authors_in(text)
    assert found is not None
    assert "; ".join(author.short for author in found) == names


@pytest.mark.parametrize("text", ["Doe, Roe, Poe", "Doe, Jane, Roe, Anna", "王, 小明, 李, 华"])
def test_authors_that_cannot_be_told_apart_are_refused_and_the_advice_leads_on(text: str, tmp_path: Path) -> None:
    """Rather than being one author with many initials."""
    (issue,) = refused(tmp_path, "a.ris", ris(AU=text))
    assert issue.message == f"'{text}' may be one author or several"
    assert issue.fix == "Write ; between two authors, and each as Family, Given"
    parts = text.split(", ")
    (paper,) = read(
        tmp_path, "b.ris", ris(AU="; ".join(", ".join(parts[at : at + 2]) for at in range(0, len(parts), 2)))
    )
    assert len(paper.authors.split("; ")) == (len(parts) + 1) // 2


AUTHORS = {
    "a.ris": ris(AU="Müller A, Groß B, et al."),
    "a.nbib": "PMID- 1\nTI  - A.\nFAU - Müller, Anna\nAU  - Müller A\nFAU - Groß, Bernd\nAU  - Groß B\n",
    "a.json": json.dumps([{"title": "A", "author": [{"literal": "Müller, A; Groß, B"}, {"literal": "others"}]}]),
    "a.csv": '"Key","Item Type","Title","Author"\n"A","journalArticle","A","Müller A, Groß B"\n',
    "a.bib": "@article{a, title={A}, author={{Müller A, Groß B} and others}}",
}


@pytest.mark.parametrize("name", AUTHORS)
def test_every_format_has_its_authors_told_apart(name: str, tmp_path: Path) -> None:
    """And the first of them is whom the id is made of."""
    (paper,) = read(tmp_path, name, AUTHORS[name])
    assert (paper.authors, paper.id) == ("Müller A; Groß B", "mullernd")


def test_a_group_is_one_author_in_its_place(tmp_path: Path) -> None:
    """PubMed's CN, names in braces, a name without parts; a suffix is none of the initials."""
    nbib = "PMID- 1\nTI  - A.\nFAU - Smith, John Jr\nCN  - OXY Consortium\nFAU - Doe, Jane\nCN  - Second\n      Team\n"
    bib = "@article{a, title={A}, author={{Barnes and Noble, Inc.} and Smith, Jr., John and World Health Organization}}"
    item = {
        "title": "A",
        "author": [{"literal": "Jane Doe Fund"}, {"family": "Smith", "given": "John", "suffix": "Jr."}],
    }
    assert read(tmp_path, "a.nbib", nbib)[0].authors == "Smith Jr J; OXY Consortium; Doe J; Second Team"
    assert read(tmp_path, "a.bib", bib)[0].authors == "Barnes and Noble, Inc.; Smith Jr J; World Health Organization"
    assert read(tmp_path, "a.json", json.dumps([item]))[0].authors == "Jane Doe Fund; Smith Jr J"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("a.json", json.dumps([{"title": "A", "author": [{"family": "M&uuml;ller", "given": "J&ouml;rg"}]}])),
        ("a.bib", "@article{a, title={A}, author={{R&amp;D <i>M&uuml;ller</i>} and {et al.}}}"),
    ],
)
def test_a_name_in_parts_or_in_braces_is_read_without_tags_and_entities(file: str, text: str, tmp_path: Path) -> None:
    """As one in a text is; nobody is called `et al.`."""
    assert read(tmp_path, file, text)[0].authors == {"a.json": "Müller J", "a.bib": "R&D Müller"}[file]


# --- years, volumes, pages, identifiers -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "text", "column", "value"),
    [
        ("PY", "Aug 2020", "year", 2020),
        ("PY", "08/2020", "year", 2020),
        ("PY", "2020年8月", "year", 2020),
        ("PY", "２０２０", "year", 2020),
        ("PY", "in press", "year", None),
        ("VL", "Vol. 12", "volume", "12"),
        ("VL", "第１２卷", "volume", "12"),
        ("VL", "12 Suppl 1", "volume", "12 Suppl 1"),
        ("SP", "pp. 12-20", "pages", "12-20"),
        ("SP", "S. 12–20", "pages", "12-20"),
        ("SP", "第 12–20 頁", "pages", "12-20"),
        ("SP", "S12-S20", "pages", "S12-S20"),
        ("SP", "Supp 12", "pages", "Supp 12"),
        ("SP", "１２－２０", "pages", "12-20"),
        ("DO", "10.1016/j.x.2020.01.001 [doi]", "doi", "10.1016/j.x.2020.01.001"),
        ("DO", "ＤＯＩ：10.1016/j.x.2020.01.001", "doi", "10.1016/j.x.2020.01.001"),
        ("DO", "10.1002/1097(1998)17:15&lt;1661::aid&gt;3.0", "doi", "10.1002/1097(1998)17:15<1661::aid>3.0"),
    ],
)
def test_numbers_are_read_without_what_stands_around_them(
    field: str, text: str, column: str, value: object, tmp_path: Path
) -> None:
    """Months, `Vol.`, `pp.`, `[doi]` and full-width digits; what belongs to a number stays with it."""
    (paper,) = read(tmp_path, "a.ris", ris(**{field: text}))
    assert getattr(paper, column) == value


def test_hyphens_of_a_doi_make_no_dash(tmp_path: Path) -> None:
    """In BibTeX two of them do, where prose stands."""
    (paper,) = read(tmp_path, "a.bib", "@article{a, title={A--B}, doi={10.1000/a--b_c}}")
    assert (paper.title, paper.doi) == ("A–B", "10.1000/a--b_c")
