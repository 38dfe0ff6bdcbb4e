"""What every command of the program is: its help is in the reader's language, which may stand behind its name, too."""

from typing import Any

import click

from oxygraph.cli.choices import Choice
from oxygraph.cli.session import Session
from oxygraph.report.phrases import LANGUAGES

__all__ = ["HELP", "Command", "Context"]


class Context(click.Context):
    """A context whose help pages are in the language of whoever asks."""

    def make_formatter(self) -> click.HelpFormatter:
        """What writes them."""
        session = self.find_object(Session)
        if session is None or session.lang == "en":
            return super().make_formatter()
        from oxygraph.cli.terminal.help_in_chinese import ChineseFormatter  # noqa: PLC0415  English needs none

        return ChineseFormatter(width=self.terminal_width, max_width=self.max_content_width)


def _show_help(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:  # noqa: FBT001  click's callback
    if wanted and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()


HELP = click.Option(
    ["-h", "--help"],
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_help,
    help="Show this message and exit.",
)
"""`--help`; click's own asks the system for a translation, which has none and takes a hundredth of a short command."""


def _use_language(ctx: click.Context, _parameter: click.Parameter, lang: str | None) -> None:
    session = ctx.find_object(Session)
    if lang is not None and session is not None:  # nothing is there yet while a shell completes
        session.lang = lang


_LANG_BEHIND = click.Option(
    ["--lang"], type=Choice(LANGUAGES), expose_value=False, callback=_use_language, is_eager=True, hidden=True
)
"""`--lang` behind the command: most people write it there."""


class Command(click.Command):
    """One command."""

    context_class = Context

    def __init__(self, *arguments: Any, **keywords: Any) -> None:  # noqa: ANN401  as of any command
        """Take what any command of click takes."""
        super().__init__(*arguments, **keywords)
        self.params.append(_LANG_BEHIND)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what stands behind the command's name; `--graph`, which many write there, stands before it."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if error.option_name != "--graph":
                raise
            raise click.UsageError(
                f"--graph stands before the command: oxygraph --graph DIR {self.name} …", ctx
            ) from error

    def get_help_option(self, ctx: click.Context) -> click.Option:
        """The one of all commands."""
        del ctx
        return HELP
