"""HTML for notebooks: headings, paragraphs and tables of escaped text, styled by whoever shows them."""

import os
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from oxygraph.evidence.arguments import maybe_name_of
from oxygraph.report.phrases import LANGUAGES

__all__ = ["SHOWN", "heading", "language", "listed", "paragraph", "table"]

SHOWN = 20
"""The most rows that a table shows by itself."""


def language(lang: str = "") -> str:
    """The language asked for, whatever its name; else that of `OXYGRAPH_LANG`, where it is one; else English."""
    usual = os.environ.get("OXYGRAPH_LANG", "")
    return maybe_name_of("language", lang) or (usual if usual in LANGUAGES else "en")


def heading(text: str) -> str:
    """A title."""
    return f"<h4>{escape(text)}</h4>"


def paragraph(text: str, strong: str = "") -> str:
    """A paragraph, perhaps with a strong beginning."""
    begin = f"<strong>{escape(strong)}</strong> " if strong else ""
    return f"<p>{begin}{escape(text)}</p>"


def listed(items: Iterable[str]) -> str:
    """A list; nothing where there is no item."""
    lines = "".join(f"<li>{escape(item)}</li>" for item in items)
    return f"<ul>{lines}</ul>" if lines else ""


def table(rows: Sequence[Mapping[str, object]], headings: Mapping[str, str], most: int = SHOWN) -> str:
    """Rows as a table, and how many more there are.

    Args:
        rows: Column → value.
        headings: Column → what stands above it, in the order of the columns.
        most: How many rows to show.
    """
    head = "".join(f'<th style="text-align:left">{escape(text)}</th>' for text in headings.values())
    body = "".join(
        "<tr>"
        + "".join(f'<td style="text-align:left">{escape(_text(row[column]))}</td>' for column in headings)
        + "</tr>"
        for row in rows[:most]
    )
    more = f"<p>… +{len(rows) - most}</p>" if len(rows) > most else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _text(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
