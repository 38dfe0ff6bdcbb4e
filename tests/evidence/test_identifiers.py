"""One spelling of a DOI and of a PMID, whatever was copied; what is none stays none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build import finding, graph_of
from oxygraph.evidence.identifiers import IDENTIFIERS, is_doi, is_pmid, plain_doi, plain_pmid
from oxygraph.evidence.papers import Papers
from oxygraph.evidence.records import Reference

DOI = "10.1038/npp.2011.138"
PMID = "21796104"


@pytest.mark.parametrize(
    "copied",
    [
        DOI,
        "10.1038/NPP.2011.138",
        f"https://doi.org/{DOI}",
        f"http://dx.doi.org/{DOI}",
        f"HTTPS://DOI.ORG/{DOI}",
        f"doi.org/{DOI}",
        f"doi:{DOI}",
        f"DOI: {DOI}",
        f"doi {DOI}",
        f"https://doi.org/doi:{DOI}",
        f"https://doi.org/{DOI}?utm_source=mail",
        f"dx.doi.org/{DOI}#abstract",
        "https://doi.org/10.1038%2Fnpp.2011.138",
        f"{DOI}.",
        f"{DOI};",
        f"  {DOI} ",
    ],
)
def test_every_way_to_write_a_doi_is_one_doi(copied: str) -> None:
    """Resolver, prefix, case, and the stop at the end of a sentence."""
    assert plain_doi(copied) == DOI
    assert is_doi(plain_doi(copied))


@pytest.mark.parametrize(
    ("copied", "plain"),
    [
        ("https://doi.org/10.1002/(SICI)1097(1998)17:15%3C1661::AID-1%3E3.0.CO;2-2", "17:15<1661::aid-1>3.0.co;2-2"),
        ("https://doi.org/10.1002/(SICI)1096-8644(199601)99:1<1::AID-1>3.0.CO;2-#", "99:1<1::aid-1>3.0.co;2-#"),
        ("10.1000/a?b", "10.1000/a?b"),  # no address
    ],
)
def test_an_address_ends_where_its_doi_does(copied: str, plain: str) -> None:
    """Signs that are escaped there, and those that an old DOI has."""
    assert plain_doi(copied).endswith(plain)
    assert is_doi(plain_doi(copied))


@pytest.mark.parametrize("copied", ["10.1038/npp.2011.138¹", "https://doi.org/10.1038/npp.2011.138²"])
def test_the_mark_of_a_footnote_is_no_digit_of_a_doi(copied: str) -> None:
    """Another paper would have the one that it makes."""
    assert not is_doi(plain_doi(copied))


@pytest.mark.parametrize(
    "copied",
    [
        PMID,
        f"PMID:{PMID}",
        f"pmid: {PMID}",
        f"PMID {PMID}",
        f"PubMed: {PMID}",
        f"{PMID}.0",
        f"{PMID}.",
        f"https://pubmed.ncbi.nlm.nih.gov/{PMID}/",
        f"https://www.ncbi.nlm.nih.gov/pubmed/{PMID}",
        f" {PMID} ",
    ],
)
def test_every_way_to_write_a_pmid_is_one_pmid(copied: str) -> None:
    """What a spreadsheet makes of a number, and what a browser has in its address."""
    assert plain_pmid(copied) == PMID
    assert is_pmid(plain_pmid(copied))


@pytest.mark.parametrize("text", ["", "10.1038", "npp.2011.138", "PMC3194065", "10.1038/a b", "https://example.org/x"])
def test_what_is_no_doi_is_none(text: str) -> None:
    """And is not made one."""
    assert not is_doi(plain_doi(text))


@pytest.mark.parametrize("text", ["", "0", "0123", "PMC3194065", "12a", "1.5", "10.1038/x", "1234567890"])
def test_what_is_no_pmid_is_none(text: str) -> None:
    """And is not made one."""
    assert not is_pmid(plain_pmid(text))


@given(st.text(max_size=30))
def test_the_plain_spelling_is_its_own(text: str) -> None:
    """A second time changes nothing that is an identifier."""
    for plain, is_one in ((plain_doi, is_doi), (plain_pmid, is_pmid)):
        once = plain(text)
        assert not is_one(once) or plain(once) == once
    assert {"doi": plain_doi, "pmid": plain_pmid} == IDENTIFIERS


def test_papers_are_joined_whatever_was_copied() -> None:
    """The resolver on one side, capitals on the other, the spreadsheet's number on a third."""
    sure = {"match_confidence": "high"}
    references = [
        Reference("a", doi=f"https://doi.org/{DOI}", **sure),  # type: ignore[arg-type]
        Reference("b", doi=DOI.upper(), pmid=f"{PMID}.0", **sure),  # type: ignore[arg-type]
        Reference("c", pmid=f"PMID: {PMID}", **sure),  # type: ignore[arg-type]
    ]
    assert len({*Papers({reference.id: reference for reference in references}).paper.values()}) == 1
    graph = graph_of(finding("e", "x", "y", reference=("a",)), references=references)
    assert len({*graph.papers.study.values()}) == 1
