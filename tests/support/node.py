"""`node --test`, by which the page's modules are tested; Node is needed to test, and only for that."""

import os
import shutil
import subprocess
from pathlib import Path

from repository import REPOSITORY

__all__ = ["passed_by_node"]


def passed_by_node(tests: Path, **environment: str) -> str:
    """What Node says of a file of tests, all of which must pass."""
    program = shutil.which("node")
    assert program, "Node is missing: the page is tested by it (18 or later)"
    done = subprocess.run(
        [program, "--test", "--test-reporter=tap", tests],
        capture_output=True,
        text=True,
        check=False,
        cwd=REPOSITORY,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]
    return done.stdout
