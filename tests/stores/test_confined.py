"""What breaks the embedded engine breaks a copy of the process, and is one error."""

import os
import subprocess
import sys
import time

import pytest

from build import finding, graph_of
from oxygraph.errors import QueryError, StoreError
from oxygraph.stores.confined import confined
from oxygraph.stores.embedded import EmbeddedStore

DOUBLED = " ".join(["WITH s + s AS s"] * 40)
GROWING = {
    "text": f"WITH 'xxxxxxxxxx' AS s {DOUBLED} RETURN size(s) AS n",
    "list": f"WITH [1, 2, 3, 4] AS s {DOUBLED} RETURN size(s) AS n",
    "reduced": "RETURN size(reduce(s = 'x', i IN range(1, 60) | s + s)) AS n",
    "replaced": "WITH 'xxxxxxxxxx' AS s WITH replace(s, 'x', s) AS s WITH replace(s, 'x', s) AS s"
    " WITH replace(s, 'x', s) AS s WITH replace(s, 'x', s) AS s RETURN size(replace(s, 'x', s)) AS n",
}


@pytest.mark.parametrize("query", GROWING.values(), ids=GROWING)
def test_what_outgrows_all_memory_is_one_error(query: str) -> None:
    """And the store answers the next query as if nothing had been."""
    with EmbeddedStore(graph_of(finding("m", "a", "b")), timeout=20.0) as store:
        with pytest.raises((StoreError, QueryError)) as caught:
            store.run(query)
        assert "\n" not in str(caught.value)
        assert store.run("MATCH ()-[r]->() RETURN r.id AS id").rows == (("m",),)


def test_values_and_errors_come_back_as_they_were() -> None:
    """Large ones too."""
    assert confined(lambda: ["催产素"] * 1_000_000, seconds=60, memory=1 << 30) == ["催产素"] * 1_000_000
    with pytest.raises(QueryError, match="as it was"):
        confined(lambda: _raise(QueryError("as it was")), seconds=60, memory=1 << 30)


def test_a_call_that_ends_its_process_ends_no_other() -> None:
    """Nor does one that takes too long, or too much."""
    with pytest.raises(MemoryError):
        confined(lambda: os.abort(), seconds=60, memory=1 << 30)  # noqa: PLW0108  its type is no value's
    with pytest.raises(MemoryError):
        confined(lambda: b"x" * (1 << 32), seconds=60, memory=1 << 28)
    with pytest.raises(TimeoutError):
        confined(lambda: time.sleep(60), seconds=0.1, memory=1 << 30)


IGNORING = "signal.signal(signal.SIGCHLD, signal.SIG_IGN)"
MANY_FILES = """resource.setrlimit(resource.RLIMIT_NOFILE, (2048, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
held = [open(os.devnull) for _ in range(1100)]"""


@pytest.mark.parametrize("before", [IGNORING, MANY_FILES], ids=["ignoring", "many_files"])
def test_whatever_the_process_does_with_its_children_and_files_a_call_is_answered(before: str) -> None:
    """Where it ignores their end, and where it has more than a thousand files open; a call that hangs is ended too."""
    code = f"""import os, resource, signal, time
from oxygraph.stores.confined import confined
{before}
print(confined(lambda: 6 * 7, seconds=60, memory=1 << 30))
try:
    confined(lambda: time.sleep(60), seconds=0.1, memory=1 << 30)
except TimeoutError:
    print("too long")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False, timeout=60)
    assert (done.stderr, done.stdout.split("\n")) == ("", ["42", "too long", ""])


def _raise(error: Exception) -> None:
    raise error
