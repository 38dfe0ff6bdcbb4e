"""What an option that names a word may say: a mistyped one is answered with the nearest, `?` with all there are."""

from collections.abc import Sequence
from typing import Any

import click

from oxygraph.cli.session import Session

__all__ = ["Choice", "asks", "did_you_mean", "meant_by", "tell_and_leave"]

_ASKING = frozenset({"?", "？"})
"""What somebody writes who wants to know."""


class Choice(click.Choice):  # type: ignore[type-arg]  # generic in later versions alone
    """A word of a closed list; who mistypes one is told which it may have been."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401  as click has it
        """The word, or what is wrong with it."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            near = meant_by(str(value), list(map(str, self.choices)))
            if not near:
                raise
            raise click.BadParameter(" ".join((error.message.rstrip(), did_you_mean(near))), ctx, param) from error


def did_you_mean(near: Sequence[str]) -> str:
    """The hint that offers what may be meant."""
    return f"Did you mean {' or '.join(near)}?"


def meant_by(typed: str, known: Sequence[str]) -> list[str]:
    """The words that a mistyped one may mean: those that begin so, else those spelled alike."""
    from oxygraph.evidence.spelling import closest  # noqa: PLC0415  only a typo pays for it

    plain = typed.strip().lower()
    return [word for word in known if plain and word.startswith(plain)] or closest(plain, known)


def asks(value: str | Sequence[str] | None) -> bool:
    """Whether somebody asks what there is instead of naming something."""
    return bool(_ASKING.intersection([value] if isinstance(value, str) else value or ()))


def tell_and_leave(ctx: click.Context, key: str) -> None:
    """Print what there is, and leave with 0."""
    session = ctx.find_object(Session)
    if session is not None:
        from oxygraph.report.listing import listing_columns, listing_rows  # noqa: PLC0415  asked for once in a while

        session.output(None).rows(listing_rows(session.words, key), listing_columns(key))
        ctx.exit(0)
