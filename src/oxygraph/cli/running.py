"""One command run, and the one place that turns what went wrong into an exit code.

0 answered · 1 runtime failure · 2 usage or unknown name · 3 no path or no row · 4 invalid data · 5 no database.
"""

import gc
import io
import os
import sys
from collections.abc import Iterable, Sequence

import click

from oxygraph.cli.group import oxygraph
from oxygraph.cli.session import Session
from oxygraph.cli.streams import let_go_of
from oxygraph.errors import (
    InvalidDataError,
    NothingReportedError,
    OxyGraphError,
    QueryFailedError,
    QuestionError,
    StoreUnreachableError,
    UnknownNameError,
)
from oxygraph.report.phrases import LANGUAGES

__all__ = ["INTERRUPTED", "run"]

_EXIT_CODES: tuple[tuple[type[OxyGraphError], int], ...] = (
    (QueryFailedError, 1),
    (NothingReportedError, 3),
    (QuestionError, 2),
    (InvalidDataError, 4),
    (StoreUnreachableError, 5),
    (OxyGraphError, 1),
)
INTERRUPTED = 130
_LONGEST_LINE = 2000
_BEFORE_A_CHOICE = "\n\t"
"""Each choice of an argument stands on a line of its own, where the parser says them."""


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
    session = Session((), lang if lang in LANGUAGES else "en")
    try:
        code = oxygraph.main(list(arguments), prog_name="oxygraph", standalone_mode=False, obj=session)
        sys.stdout.flush()
    except BrokenPipeError:
        let_go_of(sys.stdout)  # the reader has gone (| head): leave quietly
        return 0
    except SystemExit as error:
        # click leaves by itself after a completion, and, having muffled stdout, where the reader goes while it prints.
        code = error.code if sys.stdout is out else 0
    except click.ClickException as error:
        shown = io.StringIO()
        error.show(shown)
        _complain(shown.getvalue().replace(_BEFORE_A_CHOICE, " ").splitlines(), lang)
        return error.exit_code
    except click.Abort:
        return INTERRUPTED
    except OxyGraphError as error:
        return _report(error, next(code for kind, code in _EXIT_CODES if isinstance(error, kind)), lang, session)
    except (OSError, MemoryError) as error:
        if isinstance(error, OSError) and error.filename is None:  # every file is named, so it is what is printed
            let_go_of(sys.stdout)
        return _report(error, 1, lang, session)
    return int(code or 0)


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, wherever it stands: what is wrong may be what stands before it."""
    asked = os.environ.get("OXYGRAPH_LANG", "")
    for place, argument in enumerate(arguments):
        if argument == "--lang" and place + 1 < len(arguments):
            asked = arguments[place + 1]
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return asked


def _report(error: OxyGraphError | OSError | MemoryError, code: int, lang: str, session: Session) -> int:
    from oxygraph.cli.terminal.messages import in_language, line_of  # noqa: PLC0415  only what goes wrong needs it

    if isinstance(error, InvalidDataError):
        message = "\n".join(line_of(issue, lang) for issue in error.issues)
    elif isinstance(error, UnknownNameError):
        from oxygraph.cli.terminal.hints import unknown_in_chinese, where_listed  # noqa: PLC0415  the same

        chinese = lang == "zh" and session.asked
        message = where_listed(error, unknown_in_chinese(session.graph, error) if chinese else str(error))
    elif isinstance(error, OSError):
        place = error.filename or in_language("standard output", lang)
        message = f"{place}: {in_language(error.strerror or '', lang)}"
    elif isinstance(error, MemoryError):
        message = "there is not enough memory for this; leave out a part, or let the program have more"
    else:
        message = str(error)
    _complain((f"oxygraph: {line}" for line in message.splitlines()), lang)
    return code


def _complain(lines: Iterable[str], lang: str) -> None:
    from oxygraph.cli.terminal.messages import in_language  # noqa: PLC0415  only what goes wrong needs it

    try:
        click.echo("\n".join(_printable(in_language(line, lang)) for line in lines), err=True)
    except OSError:  # nobody listens
        let_go_of(sys.stderr)


def _printable(line: str) -> str:
    """A line that a terminal bears: long ones without their middle, and escapes for what would steer it.

    Control characters and marks that turn text around come in with names and folders, which may be anything.
    """
    if len(line) > _LONGEST_LINE:
        line = f"{line[: _LONGEST_LINE // 2]} … {line[-_LONGEST_LINE // 4 :]}"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)
