"""The `oxygraph` group: its global options, and its commands, each imported when it is called."""

import os
from importlib import import_module
from typing import TYPE_CHECKING

import click

from oxygraph.cli.choices import Choice, did_you_mean, meant_by
from oxygraph.cli.command import HELP, Command, Context
from oxygraph.cli.session import Session
from oxygraph.report.phrases import LANGUAGES

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

__all__ = ["COMMANDS", "oxygraph"]

COMMANDS = (
    "paths",
    "compare",
    "show",
    "search",
    "findings",
    "references",
    "conflicts",
    "audit",
    "gaps",
    "stats",
    "diff",
    "cite",
    "new",
    "sheet",
    "import-references",
    "cypher",
    "load",
    "export",
    "plot",
    "page",
    "validate",
    "format",
)
"""In the order of `--help`; the module of the same name holds the command of the same name, _ for -."""


def _module_of(name: str) -> str:
    return f"oxygraph.cli.commands.{name.replace('-', '_')}"


class _LazyGroup(click.Group):
    context_class = Context

    def get_help_option(self, ctx: click.Context) -> click.Option:
        del ctx
        return HELP

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in COMMANDS and not name.startswith("-") and not ctx.resilient_parsing:
            near = meant_by(name, COMMANDS)
            ctx.fail(" ".join((f"No such command {name!r}.", *([did_you_mean(near)] if near else []))))
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: Command = import_module(_module_of(cmd_name)).command
        return command


class _Folders(click.ParamType):  # type: ignore[type-arg]  # generic in later versions alone
    """What the option `--graph` takes, in a variable several, separated like PATH."""

    name = "directory"
    envvar_list_splitter = os.path.pathsep

    def split_envvar_value(self, rv: str) -> list[str]:
        """The folders of a variable; its empty parts, as in `$OXYGRAPH_GRAPH:mine` where it was unset, name none."""
        return [part for part in super().split_envvar_value(rv) if part.strip()]

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """A folder; an empty name would be the current one, and nobody named it."""
        if not value.strip():
            self.fail("it is empty; name something, or leave the option out", param, ctx)
        return value

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem]":
        from click.shell_completion import CompletionItem  # noqa: PLC0415  a shell alone asks

        del ctx, param
        return [CompletionItem(incomplete, type="dir")]


def _print_version(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:  # noqa: FBT001  click's callback
    if wanted:
        from importlib.metadata import version  # noqa: PLC0415  slow to import, and asked for once in a while

        click.echo(f"oxygraph {version('oxygraph')}")
        ctx.exit()


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--graph",
    "graph",
    multiple=True,
    type=_Folders(),
    metavar="DIR",
    show_envvar=True,
    envvar="OXYGRAPH_GRAPH",
    help="Folder of findings of your own, read beside the builtin graph unless it stands alone; repeatable.",
)
@click.option(
    "--lang",
    type=Choice(LANGUAGES),
    default="en",
    envvar="OXYGRAPH_LANG",
    show_default=True,
    show_envvar=True,
    help="Language of names and sentences; may stand behind the command too.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Say which version this is.",
)
@click.pass_context
def oxygraph(ctx: click.Context, graph: tuple[str, ...], lang: str) -> None:
    """How oxytocin reaches a symptom: for whom, at which dose, in which setting, and who says so.

    Every answer is made of findings, one publication each, none merged. Names may be ids, English or Chinese names,
    synonyms or CURIEs.

    \b
    Examples:
      oxygraph paths oxytocin ptsd --sex female
      oxygraph findings --citation 13 --format json
      oxygraph --lang zh paths 催产素 PTSD --sex male

    Exit codes: 0 answered, 1 runtime failure, 2 usage or unknown name, 3 no path or no row, 4 invalid data,
    5 database out of reach.
    """
    begun = ctx.find_object(Session)  # which knows a language that stands behind the command, too
    if begun is None:
        ctx.obj = Session(graph, lang)
    else:
        begun.folders = graph
