"""Text on a screen that breaks as its script does."""

import re
from typing import Any

from rich.console import Console, Group
from rich.containers import Lines
from rich.text import Text as RichText

from oxygraph.cli.terminal.columns import breaks

__all__ = ["Group", "Text"]

_CHINESE = re.compile("[⺀-￿]")


class Text(RichText):
    """Text of the library, which breaks Chinese at blanks alone and lets a line begin with what closes the one before.

    Here Chinese breaks where `columns.wrapped` breaks it. A console makes its own text of what it prints, but not of a
    text that stands in a group.
    """

    def wrap(self, console: Console, width: int, **how: Any) -> Lines:  # noqa: ANN401  whatever the library has for how
        """The lines that fit a width."""
        if not _CHINESE.search(self.plain) or how.get("no_wrap") or self.no_wrap:
            return super().wrap(console, width, **how)
        parts = (part for line in self.split(allow_blank=True) for part in line.divide(breaks(line.plain, width)))
        broken = RichText("\n", style=self.style, justify=self.justify, overflow=self.overflow).join(parts)
        return broken.wrap(console, width, **how)
