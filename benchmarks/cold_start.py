"""Cold start: the processor time of a whole command beside that of importing what any such program needs.

Every process runs from bytecode, as after an installation, whatever the surroundings say.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = str(Path(sys.executable).with_name("oxygraph"))
BARE = "import click, csv, json, dataclasses"
QUESTION = [PROGRAM, "paths", "oxytocin", "ptsd"]
EVERY_LAYER = ["--layer", "review", "--layer", "primary", "--layer", "extended"]
COMMANDS = {
    BARE: [sys.executable, "-c", BARE],
    "oxygraph --help": [PROGRAM, "--help"],
    "oxygraph paths oxytocin ptsd": QUESTION,
    "oxygraph paths … --format json": [*QUESTION, "--format", "json"],
    "oxygraph paths … (every layer)": [*QUESTION, *EVERY_LAYER],
    "oxygraph paths … (…) --format json": [*QUESTION, *EVERY_LAYER, "--format", "json"],
    "oxygraph paths … --format table": [*QUESTION, "--format", "table"],
    "import networkx": [sys.executable, "-c", "import networkx"],
}
ROUNDS = 15


def processor_time(command: list[str], environment: dict[str, str]) -> float:
    """User and system seconds of one process."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, _, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Print the table, the commands taking turns so that a noisy moment hits all of them."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONDONTWRITEBYTECODE": ""}
        times: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for round_number in range(ROUNDS + 1):
            for name, command in COMMANDS.items():
                taken = processor_time(command, environment)
                if round_number:  # the first round compiles
                    times[name].append(taken)
    base = statistics.median(times[BARE])
    print(f"{'process':40} {'ms':>6} {'ratio':>6}")
    for name, seconds in times.items():
        median = statistics.median(seconds)
        print(f"{name:40} {median * 1000:6.0f} {median / base:6.2f}")


if __name__ == "__main__":
    main()
