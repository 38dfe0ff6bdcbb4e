"""The program: what the command `oxygraph` starts, and `python -m oxygraph`."""

import gc

__all__ = ["main"]


def main() -> None:
    """The command line, in a process of its own."""
    # What a command makes lives until it ends: looking for garbage all the while, from the first import on, costs a
    # tenth of a short one.
    gc.set_threshold(1_000_000)
    from oxygraph.cli import main as command_line  # noqa: PLC0415  not before the line above

    command_line()


if __name__ == "__main__":
    main()
