"""One command run, and the one place that turns what went wrong into an exit code.

0 answered · 1 runtime failure · 2 usage or unknown name · 3 no path or no row · 4 invalid data · 5 no database.
"""

import gc
import io
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress

import click

from oxygraph.cli.group import oxygraph
from oxygraph.cli.streams import let_go_of_stdout
from oxygraph.errors import InvalidDataError, OxyGraphError, QuestionError, StoreUnreachableError

__all__ = ["INTERRUPTED", "run"]

_EXIT_CODES: tuple[tuple[type[OxyGraphError], int], ...] = (
    (QuestionError, 2),
    (InvalidDataError, 4),
    (StoreUnreachableError, 5),
    (OxyGraphError, 1),
)
INTERRUPTED = 130
_LONGEST_LINE = 2000


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Args:
        arguments: What stands behind the program's name.

    Returns:
        The exit code.
    """
    # What a command makes lives until it ends: looking for garbage all the while costs a tenth of a short one.
    gc.set_threshold(100_000)
    out = sys.stdout
    lang = _language(arguments)
    try:
        code = oxygraph.main(list(arguments), prog_name="oxygraph", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        let_go_of_stdout()  # the reader has gone (| head): leave quietly
        return 0
    except SystemExit as error:
        # click leaves by itself after a completion, and, having muffled stdout, where the reader goes while it prints.
        code = error.code if sys.stdout is out else 0
    except click.ClickException as error:
        shown = io.StringIO()
        error.show(shown)
        _complain(shown.getvalue().splitlines(), lang)
        return error.exit_code
    except click.Abort:
        return INTERRUPTED
    except OxyGraphError as error:
        return _report(str(error), next(code for kind, code in _EXIT_CODES if isinstance(error, kind)), lang)
    except (OSError, MemoryError) as error:
        return _report(_failure(error), 1, lang)
    return int(code or 0)


def _failure(error: OSError | MemoryError) -> str:
    """What the system refused."""
    if isinstance(error, MemoryError):
        return "there is not enough memory for this; leave out a part, or let the program have more"
    if error.filename is None:  # every file is named, so it is what is printed
        let_go_of_stdout()
    return f"{error.filename or 'standard output'}: {error.strerror}"


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, wherever it stands: what is wrong may be what stands before it."""
    asked = os.environ.get("OXYGRAPH_LANG", "")
    for place, argument in enumerate(arguments):
        if argument == "--lang" and place + 1 < len(arguments):
            asked = arguments[place + 1]
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return asked


def _report(message: str, code: int, lang: str) -> int:
    _complain((f"oxygraph: {line}" for line in message.splitlines()), lang)
    return code


def _complain(lines: Iterable[str], lang: str) -> None:
    from oxygraph.cli.terminal.messages import in_language  # noqa: PLC0415  only what goes wrong needs it

    with suppress(OSError):  # nobody listens
        click.echo("\n".join(_printable(in_language(line, lang)) for line in lines), err=True)


def _printable(line: str) -> str:
    """A line that a terminal bears: long ones without their middle, and escapes for what would steer it.

    Control characters and marks that turn text around come in with names and folders, which may be anything.
    """
    if len(line) > _LONGEST_LINE:
        line = f"{line[: _LONGEST_LINE // 2]} … {line[-_LONGEST_LINE // 4 :]}"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)
