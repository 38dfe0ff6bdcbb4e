"""The conformance vectors: which small graphs, which questions, and what Python answers.

`make.py` holds the hand-picked ones' building blocks, the `rules_*` modules the vectors themselves, `draw.py` those
that Hypothesis draws, `face.py` the calls of OxyGraph. `scripts/write_vectors.py` writes them all to `conformance/`.
"""

import sys
from pathlib import Path

# The graphs are made by the tests' own helpers; a script, unlike pytest, has to be told where they are.
_SUPPORT = str(Path(__file__).parents[2] / "tests" / "support")
if _SUPPORT not in sys.path:
    sys.path.append(_SUPPORT)
