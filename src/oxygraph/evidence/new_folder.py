"""An empty folder of one's own: the headers, one worked example, and a text that says how to go on."""

import errno
from collections.abc import Mapping
from pathlib import Path

from oxygraph.atomic import write_all
from oxygraph.evidence.canonical import text_of
from oxygraph.evidence.folders import to_be_written
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Edge, Record, Reference
from oxygraph.unfinished import settle

__all__ = ["create_folder"]

_BYTE_ORDER_MARK = "\ufeff"
"""Excel reads Chinese only behind it."""

_FILES = ("edges", "references", "nodes", "contexts", "words")
_EXAMPLES: Mapping[str, tuple[Record, ...]] = {
    "edges": (
        Edge(
            "example-f-amygdala",
            "oxytocin",
            "amygdala",
            "affects",
            "decreases",
            object_aspect="activity",
            sex="female",
            species="human",
            population=("healthy",),
            dose_min=24.0,
            dose_max=24.0,
            dose_unit="IU",
            route="intranasal",
            regimen="single",
            evidence_type="randomized_trial",
            certainty="speculative",
            sample_size=40,
            layer="extended",
            reference=("example2024",),
            statement="An example: in forty healthy women, 24 IU lowered the response of the amygdala.",
            note="an example, speculative so that no answer counts it; write over it or delete it",
        ),
    ),
    "references": (
        Reference(
            "example2024",
            title="An example of a paper",
            authors="Doe J; Roe A",
            year=2024,
            journal="Journal of Examples",
            identifier_verified="no",
            match_confidence="high",
            note="an example; write over it or delete it",
        ),
    ),
}
_README = """# Findings of my own

One row of `edges.csv` is one finding of one paper, and `references.csv` names the paper. That is enough: nodes,
settings and words that the builtin graph has are named by id, name or synonym.

| file | what a row is |
|---|---|
| `edges.csv` | a finding: what acts on what, in whom, at which dose, who says so |
| `references.csv` | a paper; with its DOI or PMID it counts once, whatever else cites it |
| `nodes.csv` | a thing that the builtin graph does not have |
| `contexts.csv` | a setting that it does not have |
| `words.csv` | a species, population, route, unit or aspect that its lists do not have |

The example in the first two files is marked `speculative`, so that no answer counts it. Write over it, and write
`stated` or `tentative` instead.

    oxygraph --graph FOLDER validate                   what is wrong, and how to put it right
    oxygraph --graph FOLDER paths oxytocin ptsd        asked of the builtin graph and of this folder
    oxygraph --graph FOLDER sheet findings.xlsx        the same as a spreadsheet, with the words to choose from
    oxygraph sheet findings.xlsx --into FOLDER         and back

A spreadsheet may turn `1.2` into a date and `0.002` into `2`: keep its columns as text, or work in the one that
`oxygraph sheet` writes. `oxygraph --graph FOLDER validate --against OLD` asks about every number that moved tenfold.
"""


def create_folder(path: str | Path) -> tuple[Path, ...]:
    """Make an empty folder of one's own.

    Args:
        path: Where; nothing or an empty folder may stand there.

    Returns:
        The files.

    Raises:
        OSError: Something stands there already, or it cannot be written; nothing has changed then. Or it is called like
            the builtin graph.
    """
    folder = to_be_written(path)
    settle(folder)
    if folder.is_dir() and any(folder.iterdir()):
        raise FileExistsError(errno.EEXIST, "the folder is not empty; name another one", str(folder))
    texts = {
        folder / RECORDS[kind].FILE: _BYTE_ORDER_MARK + text_of(RECORDS[kind], _EXAMPLES.get(kind, ()))
        for kind in _FILES
    }
    texts[folder / "README.md"] = _README
    return write_all(texts, read=dict.fromkeys(texts))
