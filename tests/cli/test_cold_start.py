"""An answer starts fast: its processor time stays within a multiple of the imports that no such program can avoid.

Processor time of whole processes, not wall time, and a ratio of two measured in turns, so that neither the machine nor
a neighbour decides. Both run from bytecode of their own, as after an installation, whatever the surroundings say: a
wheel is compiled when it is installed, a fresh checkout is not where the environment forbids it.
"""

import statistics
import sys
from pathlib import Path

from program import PROGRAM, processor_time

BARE = [sys.executable, "-c", "import click, csv, json, dataclasses"]
WHOLE = [str(PROGRAM), "paths", "oxytocin", "ptsd"]
ROUNDS = 9
ATTEMPTS = 5
MOST = 2.5


def compiled(cache: Path) -> dict[str, str]:
    """An environment in which both sides run from bytecode, warmed once."""
    settings = {"PYTHONPYCACHEPREFIX": str(cache), "PYTHONDONTWRITEBYTECODE": ""}
    for command in (BARE, WHOLE):
        processor_time(command, **settings)
    return settings


def ratio(settings: dict[str, str]) -> float:
    """The median of the answer over the median of the imports, the two taking turns."""
    pairs = [(processor_time(BARE, **settings), processor_time(WHOLE, **settings)) for _ in range(ROUNDS)]
    return statistics.median(whole for _, whole in pairs) / statistics.median(bare for bare, _ in pairs)


def test_both_sides_are_measured_compiled(tmp_path: Path) -> None:
    """After the warming, the bytecode of the package and of its partner lies where the measured processes look."""
    compiled(tmp_path)
    names = {file.name.partition(".")[0] for file in tmp_path.rglob("*.pyc")}
    assert {"verdict", "paths", "core", "decorators"} <= names


def test_an_answer_costs_at_most_two_and_a_half_times_the_bare_imports(tmp_path: Path) -> None:
    """The best of five medians of nine: a slow program is slow in all of them, a noisy machine is not."""
    settings = compiled(tmp_path)
    ratios: list[float] = []
    while len(ratios) < ATTEMPTS and min(ratios, default=MOST + 1) > MOST:
        ratios.append(ratio(settings))
    assert min(ratios) <= MOST, ratios
