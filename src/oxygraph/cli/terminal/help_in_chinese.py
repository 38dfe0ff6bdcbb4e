"""Help pages in Chinese: what click would write, sentence by sentence, and broken into lines as Chinese is."""

import re
from collections.abc import Iterable

import click
from rich.cells import cell_len

from oxygraph.cli.terminal.columns import wrapped
from oxygraph.cli.terminal.translations.help_pages import HELP_PAGES

__all__ = ["ChineseFormatter"]

_FIRST_COLUMN, _GAP = 28, 2
_EXTRA = re.compile(r"\s\s\[([^\]]*)\]")
_HEADINGS = {"Options": "选项", "Commands": "命令"}
_USAGE = {"[OPTIONS]": "[选项]", "COMMAND": "命令", "[ARGS]...": "[参数]..."}
_MARKS = {"default": "默认", "env var": "环境变量"}


class ChineseFormatter(click.HelpFormatter):
    """Writes a help page in Chinese; what has no Chinese in the table stays as it is."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line of usage."""
        del prefix
        said = " ".join(_USAGE.get(word, word) for word in args.split(" "))
        self.write(f"{'':>{self.current_indent}}用法：{prog} {said}\n")

    def write_heading(self, heading: str) -> None:
        """The heading of a list."""
        self.write(f"{'':>{self.current_indent}}{_HEADINGS.get(heading, heading)}：\n")

    def write_text(self, text: str) -> None:
        """Paragraphs; the lines of one that begins with a backspace stay lines."""
        written = []
        for paragraph in re.split(r"\n\s*\n", text):
            first, _, rest = paragraph.strip("\n").partition("\n")
            if first.strip() == "\b":
                written.append([_said(line) for line in rest.split("\n")])
            else:
                written.append(wrapped(_said(paragraph), self.width - self.current_indent))
        indent = " " * self.current_indent
        self.write("\n\n".join("\n".join(indent + line for line in lines) for lines in written) + "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = _FIRST_COLUMN, col_spacing: int = _GAP) -> None:
        """A list of two columns."""
        rows = list(rows)
        first = min(max((cell_len(term) for term, _ in rows), default=0), col_max) + col_spacing
        indent = " " * self.current_indent
        for term, text in rows:
            lines = wrapped(_entry(text), max(self.width - self.current_indent - first, 10))
            if cell_len(term) + col_spacing > first:
                self.write(f"{indent}{term}\n")
                lead = " " * first
            else:
                lead = term + " " * (first - cell_len(term))
            self.write(f"{indent}{lead}{lines[0] if lines else ''}\n")
            for line in lines[1:]:
                self.write(f"{indent}{' ' * first}{line}\n")


def _said(text: str) -> str:
    plain = " ".join(text.split())
    return HELP_PAGES.get(plain) or HELP_PAGES.get(text.strip()) or HELP_PAGES.get(f"{plain}.") or text


def _entry(text: str) -> str:
    """What an option does, and what stands in brackets behind it."""
    plain = _EXTRA.split(text)[0]
    extras = [_extra(found) for found in _EXTRA.findall(text)]
    return " ".join([_said(plain), *(f"[{extra}]" for extra in extras)])


def _extra(text: str) -> str:
    parts = []
    whole, _, value = text.partition(": ")
    if whole in _MARKS and value in HELP_PAGES:  # a semicolon may be a part of it
        return f"{_MARKS[whole]}：{HELP_PAGES[value]}"
    for part in text.split("; "):
        mark, colon, value = part.partition(": ")
        parts.append(f"{_MARKS[mark]}：{HELP_PAGES.get(value, value)}" if colon and mark in _MARKS else part)
    return "；".join("必填" if part == "required" else part for part in parts)
