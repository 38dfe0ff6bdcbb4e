"""How long until the embedded graph answers its first query, beside what importing its engine alone costs.

    .venv/bin/python benchmarks/embedded_ready.py

Every line is a process of its own, started in turn; the median of many counts.
"""

import statistics
import subprocess
import sys
import time

ROUNDS = 25
_READY = (
    "import oxygraph as ox; from oxygraph.stores.embedded import EmbeddedStore; store = EmbeddedStore(ox.read_graph())"
)
PROGRAMS = {
    "python": "pass",
    "import kglite": "import kglite",
    "graph ready for its first query": _READY,
    "first query answered": f"{_READY}; store.run('MATCH ()-[r]->() RETURN count(r)')",
}
_INSIDE = """
import time
start = time.perf_counter(); import kglite; engine = time.perf_counter() - start
import oxygraph as ox
graph = ox.read_graph()
from oxygraph.stores.embedded import EmbeddedStore
start = time.perf_counter(); EmbeddedStore(graph); print(engine, time.perf_counter() - start)
"""


def seconds(program: str) -> float:
    """One process, from start to end."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    return time.perf_counter() - start


def inside() -> tuple[float, float]:
    """In one process: importing the engine, and building the graph once the files are read."""
    output = subprocess.run([sys.executable, "-c", _INSIDE], check=True, capture_output=True, text=True).stdout
    engine, built = map(float, output.split())
    return engine, built


def main() -> None:
    """Print the table."""
    found: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    parts = []
    for _ in range(ROUNDS):
        for name, program in PROGRAMS.items():
            found[name].append(seconds(program))
        parts.append(inside())
    median = {name: statistics.median(times) for name, times in found.items()}
    base = median["import kglite"]
    print(f"{'process':<34} {'ms':>7} {'ratio':>6}")
    for name, value in median.items():
        print(f"{name:<34} {1000 * value:>7.1f} {value / base:>6.2f}")
    engine, built = (statistics.median(values) for values in zip(*parts, strict=True))
    print(f"{'inside: import kglite':<34} {1000 * engine:>7.1f} {1:>6.2f}")
    print(f"{'inside: build the graph':<34} {1000 * built:>7.1f} {built / engine:>6.2f}")
    print(f"{'inside: import and build':<34} {1000 * (engine + built):>7.1f} {1 + built / engine:>6.2f}")
    print("aim: ready within 3 times `import kglite`")


if __name__ == "__main__":
    main()
