"""Options and arguments that several commands share, and what completes them."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

import click

from oxygraph.cli.choices import Choice, asks, tell_and_leave
from oxygraph.engine.question import DEFAULT_HOPS
from oxygraph.errors import OxyGraphError
from oxygraph.evidence.csv_files import read_graph
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Node
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.vocabulary import DOSE_UNITS, LAYERS, POPULATIONS, REGIMENS, ROUTES, SEXES, SPECIES, Word

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

__all__ = [
    "citation_option",
    "complete_nodes",
    "context_options",
    "format_option",
    "layer_option",
    "max_hops_option",
    "node_argument",
    "node_option",
    "place",
    "reference_option",
    "said",
]

Command = TypeVar("Command", bound=Callable[..., object])


def _suggestion(word: str, means: str | None = None) -> "CompletionItem":
    from click.shell_completion import CompletionItem  # noqa: PLC0415  only a shell that completes needs it

    return CompletionItem(word, help=means)


def _graph_while_completing(ctx: click.Context) -> EvidenceGraph | None:
    """Completion runs before the group has: it reads the option itself, and a broken graph completes nothing."""
    try:
        return read_graph(*ctx.find_root().params.get("graph", ()))
    except (OxyGraphError, OSError):
        return None


def complete_nodes(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    """Node ids whose id, name or synonym begins like what is typed, in either language."""
    del parameter
    graph = _graph_while_completing(ctx)
    return [_suggestion(node.id, node.name) for node in _spelled_like(graph, incomplete)]


def _spelled_like(graph: EvidenceGraph | None, incomplete: str) -> list[Node]:
    """The nodes with a spelling that begins like this, in the order of their ids."""
    if graph is None:
        return []
    begun = fold(incomplete)
    hits = {name for spelling, name in graph.names.spellings.items() if spelling.startswith(begun)}
    return [graph.nodes[name] for name in sorted(hits)]


def _complete_populations(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    """Words for people, and ids of disorders by any spelling."""
    words = _complete_words(POPULATIONS, "population")(ctx, parameter, incomplete)
    nodes = _spelled_like(_graph_while_completing(ctx), incomplete)
    return words + [_suggestion(node.id, node.name) for node in nodes if node.category == "Disorder"]


def _complete_settings(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    """Ids of setting tags whose id or name, in either language, begins like what is typed."""
    del parameter
    graph = _graph_while_completing(ctx)
    if graph is None:
        return []
    hits = {tag for spelling, tag in graph.names.tag_spellings.items() if spelling.startswith(fold(incomplete))}
    return [_suggestion(tag, graph.contexts[tag].name) for tag in sorted(hits)]


def _complete_words(
    words: tuple[Word, ...], column: str = ""
) -> Callable[[click.Context, click.Parameter, str], "list[CompletionItem]"]:
    """The words of a list of which some spelling begins like what is typed, one's own of a column that grows too."""

    def complete(ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> "list[CompletionItem]":
        begun = fold(incomplete)
        own = _graph_while_completing(ctx) if column and ctx.find_root().params.get("graph") else None
        listed = own.lists.of(column) if own else words
        spelled = ((word, map(fold, (word.name, *word.spellings))) for word in listed)
        return [_suggestion(word.name) for word, all_of_it in spelled if any(s.startswith(begun) for s in all_of_it)]

    return complete


Value = TypeVar("Value", str, tuple[str, ...], None)


def said(_ctx: click.Context, _parameter: click.Parameter, value: Value) -> Value:
    """The callback of every option that names a word: an empty one would fix nothing, and look as if it did."""
    words: Iterable[str] = [value] if isinstance(value, str) else value or ()
    if not all(word.replace(",", " ").strip() for word in words):
        raise click.BadParameter("it is empty; name something, or leave the option out")
    return value


def _named(key: str) -> Callable[[click.Context, click.Parameter, Value], Value]:
    """The callback of an option that names a word of a list: `?` prints the list, and the command is done."""

    def callback(ctx: click.Context, parameter: click.Parameter, value: Value) -> Value:
        if not ctx.resilient_parsing and asks(value):
            tell_and_leave(ctx, key)
        return said(ctx, parameter, value)

    return callback


def place(_ctx: click.Context, _parameter: click.Parameter, value: str) -> str:
    """The callback of an argument that names a file or a folder: an empty one would be the current folder."""
    if not value.strip():
        raise click.BadParameter("it is empty; name a file or a folder")
    return value


def _one(
    _ctx: click.Context, _parameter: click.Parameter, written: tuple[str, ...] | tuple[int, ...]
) -> str | int | None:
    """The callback of an option that fixes one value: of two the parser would keep the last, and nobody see it."""
    for other in written[1:]:
        if fold(str(other)) != fold(str(written[0])):
            raise click.BadParameter(f"it is written twice, {written[0]} and {other}; a question fixes one")
    return written[0] if written else None


def _one_word(ctx: click.Context, parameter: click.Parameter, written: tuple[str, ...]) -> str | int | None:
    """The callback of an option that names one thing."""
    return _one(ctx, parameter, said(ctx, parameter, written))


def _one_of(key: str) -> Callable[[click.Context, click.Parameter, tuple[str, ...]], str | int | None]:
    """The callback of an option that names one word of a list, which `?` prints."""

    def callback(ctx: click.Context, parameter: click.Parameter, written: tuple[str, ...]) -> str | int | None:
        if not ctx.resilient_parsing and asks(written):
            tell_and_leave(ctx, key)
        return _one_word(ctx, parameter, written)

    return callback


def node_argument(name: str) -> Callable[[Command], Command]:
    """An argument that takes any spelling of a node and completes ids."""
    return click.argument(name, shell_complete=complete_nodes)


def node_option(
    *names: str, told: str, given: str | None = None, metavar: str | None = "NAME"
) -> Callable[[Command], Command]:
    """An option that names one node, likewise.

    Args:
        *names: Its name, and that of its parameter.
        told: Its help.
        given: What is meant where it is not written, in words.
        metavar: What stands for its value; the word for a text where it is None.
    """
    return click.option(
        *names,
        metavar=metavar,
        show_default=given,
        callback=_one_word,
        multiple=True,
        shell_complete=complete_nodes,
        help=told,
    )


def citation_option(told: str) -> Callable[[Command], Command]:
    """`--citation`: a number of the review."""
    return click.option("--citation", type=int, metavar="N", callback=_one, multiple=True, help=told)


def reference_option(told: str) -> Callable[[Command], Command]:
    """`--reference`: a paper."""
    return click.option("--reference", metavar="ID", callback=_one_word, multiple=True, help=told)


layer_option = click.option(
    "--layer",
    "layers",
    metavar="LAYER",
    callback=_named("layer"),
    is_eager=True,
    multiple=True,
    shell_complete=_complete_words(LAYERS),
    help="review, primary, extended or all (the default); repeatable; ? lists them.",
)
"""Which layers to draw from."""

max_hops_option = click.option(
    "--max-hops", type=click.IntRange(1, 8), default=DEFAULT_HOPS, show_default=True, help="The most steps of a path."
)
"""How long a path may be."""


_CONTEXT_OPTIONS = (
    click.option(
        "--sex",
        metavar="male|female",
        callback=_one_of("sex"),
        is_eager=True,
        multiple=True,
        shell_complete=_complete_words(SEXES[:2]),
        help="Whose sex.",
    ),
    click.option(
        "--species",
        metavar="WORD",
        callback=_one_of("species"),
        is_eager=True,
        multiple=True,
        shell_complete=_complete_words(SPECIES, "species"),
        help="human, rodent, rat …",
    ),
    click.option(
        "--population",
        metavar="NAME",
        callback=_one_of("population"),
        is_eager=True,
        multiple=True,
        shell_complete=_complete_populations,
        help="A disorder, or healthy, adolescents …",
    ),
    click.option(
        "--dose",
        metavar="NUMBER",
        callback=_one_word,
        multiple=True,
        help="The dose, with --dose-unit, or with its unit: 24IU.",
    ),
    click.option(
        "--dose-unit",
        metavar="UNIT",
        callback=_one_of("dose_unit"),
        is_eager=True,
        multiple=True,
        shell_complete=_complete_words(DOSE_UNITS, "dose_unit"),
        help="IU, ng …; never converted.",
    ),
    click.option(
        "--route",
        metavar="WORD",
        callback=_one_of("route"),
        is_eager=True,
        multiple=True,
        shell_complete=_complete_words(ROUTES, "route"),
        help="intranasal, intracerebral …",
    ),
    click.option(
        "--regimen",
        metavar="WORD",
        callback=_one_of("regimen"),
        is_eager=True,
        multiple=True,
        shell_complete=_complete_words(REGIMENS),
        help="single, repeated or chronic.",
    ),
    click.option(
        "--setting",
        metavar="TAG",
        callback=_named("setting"),
        is_eager=True,
        multiple=True,
        shell_complete=_complete_settings,
        help="A setting tag; repeatable; ? lists them by group.",
    ),
    layer_option,
)
"""In the order of a help page."""


def context_options(command: Command) -> Command:
    """The options that fix a question's context, the same on every command that takes one."""
    for option in reversed(_CONTEXT_OPTIONS):
        command = option(command)
    return command


def format_option(*formats: str) -> Callable[[Command], Command]:
    """`--format`: a table on a terminal and TSV in a pipe, unless said otherwise."""
    return click.option(
        "--format",
        "output_format",
        type=Choice(formats),
        help="How to print it.  [default: table on a terminal, tsv when piped]",
    )
