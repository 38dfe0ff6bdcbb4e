"""A picture of each rule of the method: small graphs, asked of the real engine, drawn as it answers."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "tests" / "support"))
