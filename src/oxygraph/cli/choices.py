"""What an option that names a word may say: `--layer ?`, `--setting ?` and the like print it, in groups."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import click

from oxygraph.cli.session import Session
from oxygraph.report.findings import Document

__all__ = ["Choice", "asks", "tell_and_leave"]

_ASKING = frozenset({"?", "？"})
"""What somebody writes who wants to know."""

_LAYERS = {
    "review": ("what the review says", "综述所述"),
    "primary": ("what the papers it cites report themselves", "综述所引论文自身的报告"),
    "extended": ("papers that the review does not cite", "综述未引用的论文"),
}
_COLUMNS = {
    "layer": ("word", "name", "findings"),
    "setting": ("group", "word", "name", "broader", "findings"),
}
_OF_WORDS = ("word", "name", "broader", "spellings", "findings")


class Choice(click.Choice):  # type: ignore[type-arg]  # generic in later versions alone
    """A word of a closed list; who mistypes one is told which it may have been."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401  as click has it
        """The word, or what is wrong with it."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            from oxygraph.evidence.spelling import closest  # noqa: PLC0415  only a typo pays for it

            typed, choices = str(value).strip().lower(), list(map(str, self.choices))
            near = [choice for choice in choices if typed and choice.startswith(typed)] or closest(typed, choices)
            if not near:
                raise
            raise click.BadParameter(" ".join((error.message.rstrip(), _hint(near))), ctx, param) from error


def _hint(near: Sequence[str]) -> str:
    return f"Did you mean {' or '.join(near)}?"


def _print_choices(session: Session, key: str) -> None:
    """Print what one key may say, and how many findings say it."""
    columns = _COLUMNS.get(key, _OF_WORDS)
    session.output(None).rows(_rows(session, key), columns)


def _rows(session: Session, key: str) -> Sequence[Document]:
    graph, words = session.graph, session.words
    said = Counter(word for edge in graph.edges.values() for word in _words(getattr(edge, key)))
    if key == "layer":
        return [{"word": word, "name": words.choose(*told), "findings": said[word]} for word, told in _LAYERS.items()]
    if key == "setting":
        tags = sorted(graph.contexts.values(), key=lambda tag: (tag.group, tag.broader, tag.id))
        return [
            {"group": tag.group, "word": tag.id, "name": words.named(tag.id), "broader": tag.broader,
             "findings": said[tag.id]}
            for tag in tags
        ]  # fmt: skip
    listed: list[Document] = [
        {"word": word.name, "name": words.say(word.name), "broader": word.broader, "spellings": word.spellings,
         "findings": said[word.name]}
        for word in graph.lists.of(key)
        if not (key == "sex" and word.name == "both")
    ]  # fmt: skip
    disorders = [node for node in graph.nodes.values() if node.category == "Disorder"] if key == "population" else []
    return listed + [
        {"word": node.id, "name": words.label(node), "broader": "", "spellings": node.synonyms,
         "findings": said[node.id]}
        for node in disorders
    ]  # fmt: skip


def _words(value: object) -> Sequence[str]:
    return value if isinstance(value, tuple) else [str(value)]


def asks(value: str | Sequence[str] | None) -> bool:
    """Whether somebody asks what there is instead of naming something."""
    return bool(_ASKING.intersection([value] if isinstance(value, str) else value or ()))


def tell_and_leave(ctx: click.Context, key: str) -> None:
    """Print what there is, and leave with 0."""
    session = ctx.find_object(Session)
    if session is not None:
        _print_choices(session, key)
        ctx.exit(0)
