"""How the rows of a Cypher query are printed: whole values as JSON, short ones where a person reads."""

import click

from oxygraph.cli.terminal.output import Output, json_text, note
from oxygraph.report.findings import SCHEMA_VERSION
from oxygraph.stores.base import Result

__all__ = ["TABLE_LIMIT", "print_result", "text_of"]

TABLE_LIMIT = 1000
"""Rows of a table, where no other number is asked for; data formats print all."""


def print_result(result: Result, out: Output) -> None:
    """Print rows in the format asked for, and what the engine remarks on stderr."""
    if out.format == "json":
        rows = [dict(zip(result.columns, row, strict=True)) for row in result.rows]
        columns = list(result.columns)
        document = {"schema_version": SCHEMA_VERSION, "columns": columns, "rows": rows, "more": result.more}
        out.document(document, as_it_is=True)  # rows of whatever the database holds
    elif out.format == "jsonl":
        for row in result.rows:
            click.echo(json_text(dict(zip(result.columns, row, strict=True))))
    elif result.rows:
        joint = ", " if out.for_people else "|"
        texts = ([text_of(value, joint) for value in row] for row in result.rows)
        cells = [dict(zip(result.columns, row, strict=True)) for row in texts]
        out.rows(cells, result.columns)
    for remark in result.notes:
        note(remark)
    if result.more:
        note(f"only the first {len(result.rows)} rows are shown; --limit 0 shows all")


def text_of(value: object, joint: str = "|") -> str:
    """A value in one line; `joint` stands between the items of a list.

    >>> text_of({"id": "amygdala", "labels": ["BrainRegion"], "properties": {}})
    '(amygdala:BrainRegion)'
    >>> text_of(["a", 1, None, True])
    'a|1||true'
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    if isinstance(value, list):
        return joint.join(text_of(item, joint) for item in value)
    if isinstance(value, dict):
        return _text_of_map(value)
    return str(value)


def _text_of_map(value: dict[str, object]) -> str:
    parts = value.keys()
    if parts == {"id", "labels", "properties"} and isinstance(value["labels"], list):
        return f"({':'.join(map(str, (value['id'], *value['labels'])))})"
    if parts == {"id", "type", "start", "end", "properties"}:
        return f"[{value['id']}:{value['type']}]"
    if parts == {"nodes", "relationships"} and isinstance(value["nodes"], list):
        return _text_of_path(value["nodes"], value["relationships"])
    return json_text(value)


def _text_of_path(nodes: list[dict[str, object]], relationships: object) -> str:
    text = text_of(nodes[0])
    steps = relationships if isinstance(relationships, list) else []
    for before, step, after in zip(nodes, steps, nodes[1:], strict=False):
        forwards = step["start"] == before["id"]
        text += f"{'-' if forwards else '<-'}{text_of(step)}{'->' if forwards else '-'}{text_of(after)}"
    return text
