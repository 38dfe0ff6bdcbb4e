"""Identifiers in one spelling: whatever people copy, a paper has one DOI and one PMID, a term one CURIE."""

import re
from collections.abc import Callable, Mapping

from oxygraph.evidence.spelling import narrow

__all__ = ["IDENTIFIERS", "is_doi", "is_pmid", "is_term", "plain_curie", "plain_doi", "plain_pmid"]

# Texts, compiled when first asked for: few commands meet an identifier.
_RAISED = "²³¹⁰-₉①-⓿"
_DOI = rf"10\.[0-9]+(?:\.[0-9]+)*/[^\s{_RAISED}]+"
_SEVERAL_DOIS = r"[;,|](?:https?://)?(?:(?:dx|www)\.)?(?:doi\.org/)?(?:doi:)?10\.[0-9]+/"
_DOI_PREFIX = r"(?:https?://)?(?:(?:dx|www)\.)?(?:doi\.org/|doi:)|doi\s+(?=10\.)"
_RESOLVER = "doi.org/"
_PMID = r"[1-9][0-9]{0,8}"
_PMID_PREFIX = r"(?:https?://)?(?:pubmed\.ncbi\.nlm\.nih\.gov/|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed/)"
_ADDRESS = r"(?:https?://(?:purl\.obolibrary\.org/obo|identifiers\.org)/)?"
_TERM = _ADDRESS + r"([A-Za-z][A-Za-z.]*)[:_/]([A-Za-z]*[0-9]+)/?"
_ANY_TERM = _ADDRESS + r"([A-Za-z][A-Za-z0-9.]*)[:_/]([A-Za-z0-9_.]*[0-9][A-Za-z0-9_.]*)/?"
"""Of a prefix with digits in it, or a number with letters, too: `icd11:QE84`; much that is none is written so."""
_SHORTEST_TERM = len("GO_0000001")
_PMID_WORD = r"(?:pmid|pubmed)\s*[:#]?\s*"


def plain_doi(text: str) -> str:
    """A DOI without its resolver, prefixes and trailing stops, in lower case, since its case means nothing.

    >>> plain_doi("https://doi.org/doi:10.1038/NPP.2011.138.")
    '10.1038/npp.2011.138'
    >>> plain_doi("ＤＯＩ：10.1038/npp.2011.138 [doi]")
    '10.1038/npp.2011.138'
    >>> plain_doi("https://doi.org/10.1038%2Fnpp.2011.138?utm_source=x")
    '10.1038/npp.2011.138'
    """
    plain = text.strip()
    if not plain.isascii():
        plain = narrow(plain).strip()
    if plain.endswith("]"):
        plain = re.sub(r"\s*\[doi\]$", "", plain, flags=re.IGNORECASE)
    if not plain.startswith("10."):
        is_address = _RESOLVER in plain.lower()
        plain = _without(_DOI_PREFIX, plain)
        if is_address and plain.startswith("10."):
            plain = _of_address(plain)
    return plain.rstrip(".,;").lower()


def _of_address(doi: str) -> str:
    """A DOI that stood in an address: no sign escaped, and without what follows it there; `…CO;2-#` is whole."""
    bare = re.split(r"[?#](?=.)", doi, maxsplit=1)[0]
    if "%" not in bare:
        return bare
    from urllib.parse import unquote  # noqa: PLC0415  few addresses need it

    return narrow(unquote(bare))


def plain_pmid(text: str) -> str:
    """A PMID as digits alone.

    >>> plain_pmid("PMID: 21796104.0")
    '21796104'
    """
    if text.isdecimal() and text.isascii():
        return text
    bare = _without(_PMID_WORD, _without(_PMID_PREFIX, text.strip())).rstrip("/.,;")
    return bare.removesuffix(".0")


def plain_curie(text: str) -> str:
    """A term of an ontology as its CURIE, whether an underscore or its address was copied; other texts as they are.

    >>> plain_curie("http://purl.obolibrary.org/obo/UBERON_0001876"), plain_curie("amygdala")
    ('UBERON:0001876', 'amygdala')
    >>> plain_curie("icd10cm_F40.210"), plain_curie("cogatlas_trm_4a3fd79d0b665")
    ('icd10cm:F40.210', 'cogatlas:trm_4a3fd79d0b665')
    """
    if text.isalpha():  # no term is without a number
        return text
    term = re.fullmatch(_ANY_TERM, text.strip(), re.IGNORECASE)
    return f"{term[1]}:{term[2]}" if term else text


def is_term(text: str) -> bool:
    """Whether a text is written like a term of an ontology, whether or not anything bears it.

    >>> is_term("MESH:D013313"), is_term("UBERON_0001876"), is_term("cd_38"), is_term("oxytocin")
    (True, True, False, False)
    """
    return re.fullmatch(_TERM, text.strip(), re.IGNORECASE) is not None and (":" in text or len(text) >= _SHORTEST_TERM)


def _without(prefix: str, text: str) -> str:
    """The text behind a prefix, however often it stands there."""
    while begun := re.match(prefix, text, re.IGNORECASE):
        text = text[begun.end() :].lstrip()
    return text


def is_doi(text: str) -> bool:
    """Whether a text in its plain spelling is a DOI, and one alone.

    >>> is_doi("10.1002/(sici)1097(1998)17:15<1661::aid-sim968>3.0.co;2-2"), is_doi("10.1038/a;10.1038/b")
    (True, False)
    """
    return re.fullmatch(_DOI, text) is not None and re.search(_SEVERAL_DOIS, text, re.IGNORECASE) is None


def is_pmid(text: str) -> bool:
    """Whether a text in its plain spelling is a PMID."""
    return re.fullmatch(_PMID, text) is not None


IDENTIFIERS: Mapping[str, Callable[[str], str]] = {"doi": plain_doi, "pmid": plain_pmid}
"""Column of references.csv → what brings a cell to the one spelling of its identifier."""
