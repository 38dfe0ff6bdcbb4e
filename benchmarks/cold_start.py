"""Cold start: the processor time of a whole command beside that of importing what any such program needs."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

PROGRAM = str(Path(sys.executable).with_name("oxygraph"))
COMMANDS = {
    "import click, csv, json, dataclasses": [sys.executable, "-c", "import click, csv, json, dataclasses"],
    "oxygraph --help": [PROGRAM, "--help"],
    "oxygraph paths oxytocin ptsd": [PROGRAM, "paths", "oxytocin", "ptsd"],
    "oxygraph paths … --format table": [PROGRAM, "paths", "oxytocin", "ptsd", "--format", "table"],
    "import networkx": [sys.executable, "-c", "import networkx"],
}
ROUNDS = 15


def processor_time(command: list[str]) -> float:
    """User and system seconds of one process."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Print the table, the commands taking turns so that a noisy moment hits all of them."""
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(ROUNDS):
        for name, command in COMMANDS.items():
            times[name].append(processor_time(command))
    base = statistics.median(times["import click, csv, json, dataclasses"])
    print(f"{'process':40} {'ms':>6} {'ratio':>6}")
    for name, seconds in times.items():
        median = statistics.median(seconds)
        print(f"{name:40} {median * 1000:6.0f} {median / base:6.2f}")


if __name__ == "__main__":
    main()
