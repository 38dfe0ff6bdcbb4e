"""The style sheet and the perspective: what the script writes, a colour a category, a caption on everything."""

import json
import re

from oxygraph.report.looks import LOOKS
from oxygraph.stores.records import LABELS, TYPES
from oxygraph.stores.style import PERSPECTIVE, STYLE_SHEET
from write_neo4j_style import PHRASES, grass, perspective

_RULE = re.compile(r"^(node|relationship)(?:\.(\w+))? \{\n((?:  [a-z-]+: [^;]+;\n)+)\}$", re.MULTILINE)


def test_the_files_are_what_the_script_writes() -> None:
    """Run `make docs` after a change of a colour or a word list."""
    assert STYLE_SHEET.read_text(encoding="utf-8") == grass()
    assert PERSPECTIVE.read_text(encoding="utf-8") == perspective()


def test_every_category_has_its_colour_and_every_arrow_its_caption() -> None:
    """The colours of the page; selectors of one element and one class, as a Graph Style Sheet has them."""
    sheet = STYLE_SHEET.read_text(encoding="utf-8")
    rules = {
        (found[1], found[2]): dict(re.findall(r"([a-z-]+): ([^;]+);", found[3])) for found in _RULE.finditer(sheet)
    }
    assert _RULE.sub("", sheet).strip() == ""
    for category, look in LOOKS.items():
        assert rules["node", LABELS[category]]["color"] == look.colour
    assert {rule["caption"] for rule in rules.values()} == {"'{caption}'"}
    assert ("relationship", None) in rules


def test_the_perspective_has_what_others_that_bloom_exported_have() -> None:
    """Keys and kinds; blanks of a saved search stand in its text and its query."""
    document = json.loads(PERSPECTIVE.read_text(encoding="utf-8"))
    assert {"name", "id", "version", "type", "categories", "labels", "relationshipTypes", "templates"} < {*document}
    assert {"palette", "metadata", "hiddenRelationshipTypes", "sceneActions", "createdAt"} < {*document}
    for category in document["categories"]:
        assert isinstance(category["id"], int)
        assert category["captionKeys"] == ["caption"]
        assert category["labels"] == [category["name"]]
        assert category["name"] in document["labels"]
    assert {kind["name"] for kind in document["relationshipTypes"]} > {*TYPES.values()}
    assert all(kind["size"] and kind["captionKeys"] == ["caption"] for kind in document["relationshipTypes"])
    assert len(document["templates"]) == len(PHRASES)
    for template in document["templates"]:
        blanks = [blank["name"] for blank in template["params"]]
        assert re.findall(r"\$\w+", template["text"]) == blanks
        assert {*re.findall(r"\$\w+", template["cypher"])} == {*blanks}
