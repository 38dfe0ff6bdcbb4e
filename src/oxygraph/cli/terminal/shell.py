"""The Cypher shell of `oxygraph cypher`: history, completion, statements over several lines."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import click
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from oxygraph.cli.terminal.cypher_output import print_result
from oxygraph.cli.terminal.output import Output, note, spoken
from oxygraph.errors import OxyGraphError
from oxygraph.evidence.records import (
    ContextTag,
    Discrepancy,
    Edge,
    Node,
    Place,
    Record,
    Reference,
    TermMapping,
)
from oxygraph.evidence.word_lists import OwnWord
from oxygraph.stores.base import Store
from oxygraph.stores.records import MARKER, STORED_LABELS, TYPES
from oxygraph.stores.statements import statement_ends

__all__ = ["EXAMPLES", "CypherCompleter", "run"]

_HELP = """A statement may take several lines; a semicolon or an empty line ends it.
Tab completes labels, relationship types, properties and ids; the arrow keys
bring back what was asked before, also in earlier sessions.

:schema     labels, relationship types and properties
:examples   a few questions to begin with (more in docs/cypher.md)
:help       this
:quit       leave, like Ctrl-D; Ctrl-C drops what is typed or stops a query"""

EXAMPLES = """// What does oxytocin do in women?
MATCH (:Molecule {id: 'oxytocin'})-[r:AFFECTS]->(b) WHERE r.sex = 'female'
RETURN r.effect, b.name, r.citation ORDER BY r.id;

// Which findings are nulls?
MATCH (a)-[r]->(b) WHERE r.effect = 'no_effect'
RETURN a.id, b.id, r.sex, r.statement ORDER BY r.id;

// What reaches the amygdala in two steps?
MATCH (a)-[r:AFFECTS]->(b)-[s:AFFECTS]->(:BrainRegion {id: 'amygdala'})
RETURN a.id, r.effect, b.id, s.effect ORDER BY a.id, r.id, s.id;

// What does the review's citation 38 say?
MATCH ()-[r]->() WHERE 38 IN r.citation
RETURN r.id, r.sex, r.statement ORDER BY r.id;"""

_LABELS = f"""MATCH (n:{MARKER}) UNWIND labels(n) AS label WITH label WHERE label <> '{MARKER}'
RETURN label, count(*) AS nodes ORDER BY nodes DESC, label"""
_LINKS = f"""MATCH (:{MARKER})-[r]->(:{MARKER})
RETURN type(r) AS type, count(*) AS relationships ORDER BY relationships DESC, type"""
_PROPERTIES: Mapping[str, type[Record]] = {
    "a node": Node,
    "a relationship": Edge,
    "a SettingTag": ContextTag,
    "a Reference": Reference,
    "a Discrepancy": Discrepancy,
    "a Place": Place,
    "a TermMapping": TermMapping,
    "an OwnWord": OwnWord,
}
_KEYWORDS = (
    "MATCH", "OPTIONAL MATCH", "WHERE", "RETURN", "DISTINCT", "ORDER BY", "LIMIT", "SKIP", "WITH", "UNWIND", "UNION",
    "AND", "OR", "NOT", "IN", "IS NULL", "IS NOT NULL", "CONTAINS", "STARTS WITH", "CASE", "EXISTS", "count", "collect",
    "shortestPath", "nodes", "relationships", "length", "labels", "type", "properties", "size", "any", "all", "none",
)  # fmt: skip
_COMMANDS = (":schema", ":examples", ":help", ":quit")


def run(store: Store, parameters: Mapping[str, object], limit: int, out: Output) -> None:
    """Ask for statements and answer them until the person leaves.

    Args:
        store: What to ask.
        parameters: Values for `$names`, the same for every statement.
        limit: The most rows of an answer; 0 for all.
        out: How to print.
    """
    session: PromptSession[str] = PromptSession(
        history=_history(),
        completer=CypherCompleter(store),
        key_bindings=_keys(),
        multiline=True,
        prompt_continuation="     ...> ",
    )
    click.echo(spoken("Cypher on the evidence graph, read only. :help helps, :quit leaves."), err=True)
    while True:
        try:
            text = session.prompt("oxygraph> ").strip()
            if text in {":quit", ":exit", ":q"}:
                return
            if text:
                _answer(store, text, parameters, limit, out)
        except KeyboardInterrupt:
            continue
        except EOFError:
            return


def _answer(store: Store, text: str, parameters: Mapping[str, object], limit: int, out: Output) -> None:
    try:
        if text == ":schema":
            _print_schema(store, out)
        elif text == ":examples":
            click.echo(EXAMPLES)
        elif text.startswith(":"):
            click.echo(spoken(_HELP))
        else:
            result = store.run(text, parameters, limit=limit)
            print_result(result, out)
            note(f"{len(result.rows)} row{'' if len(result.rows) == 1 else 's'}")
    except OxyGraphError as error:
        note(str(error))


def _print_schema(store: Store, out: Output) -> None:
    for query in (_LABELS, _LINKS):
        print_result(store.run(query), out)
    rows = [{"of": what, "properties": ", ".join(record.columns())} for what, record in _PROPERTIES.items()]
    (Output("tsv") if out.format == "json" else out).rows(rows, ("of", "properties"))


def _history() -> History:
    """Kept in the person's state folder, or for this session only where that cannot be written."""
    state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    file = Path(state) / "oxygraph" / "cypher-history"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
    except OSError:
        return InMemoryHistory()
    return FileHistory(file)


def _keys() -> KeyBindings:
    """Enter sends what ends in a semicolon, or in an empty line, and else begins another line."""
    keys = KeyBindings()

    @keys.add("enter")
    def _(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        text = buffer.text.strip()
        empty_line = not buffer.document.current_line.strip()
        if empty_line or text.startswith(":") or statement_ends(text):
            buffer.validate_and_handle()
        else:
            buffer.insert_text("\n")

    return keys


class CypherCompleter(Completer):
    """What may stand at the cursor: it looks at what stands before."""

    def __init__(self, store: Store) -> None:
        """Ask the store for its ids."""
        properties = {column for record in _PROPERTIES.values() for column in record.columns()}
        ids = sorted(str(name) for (name,) in store.run(f"MATCH (n:{MARKER}) RETURN DISTINCT n.id").rows)
        self._places: tuple[tuple[re.Pattern[str], Iterable[str]], ...] = (
            (re.compile(r"^(:\w*)$"), _COMMANDS),
            (re.compile(r"""^(?:[^'"]|'[^']*'|"[^"]*")*['"]([^'"]*)$""", re.DOTALL), ids),
            (re.compile(r"\[\w*:(?:\w+\|)*(\w*)$"), sorted(TYPES.values())),
            (re.compile(r"[\w(:]:(\w*)$"), sorted(STORED_LABELS)),
            (re.compile(r"(?:\w\.|\{(?:[^{}]*,)?\s*)(\w*)$"), sorted(properties)),
            (re.compile(r"(\w+)$"), _KEYWORDS),
        )

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        """The words that begin like what is typed, whatever its case."""
        del complete_event
        for place, words in self._places:
            found = place.search(document.text_before_cursor)
            if found:
                begun = found[1]
                yield from (
                    Completion(word, start_position=-len(begun))
                    for word in words
                    if word.casefold().startswith(begun.casefold())
                )
                return
