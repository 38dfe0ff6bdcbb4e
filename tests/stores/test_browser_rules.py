"""Style files as Neo4j Browser reads and applies them."""

import pytest

from browser_rules import caption_of, rules_of, style_of
from oxygraph.report.looks import LOOKS
from oxygraph.stores.records import LABELS, MARKER, TYPES
from oxygraph.stores.style import STYLE_SHEET
from write_neo4j_pictures import caption_lines

SHEET = """
node { color: #111111; diameter: 50px; caption: '{name}; {note}'; }
node.Drug { color: #222222; }
node.Drug.New { diameter: 80px; }
node.Drug { color: #333333; border-width: 1px; }
node.a\\.b { color: #444444; }
relationship { caption: '<type>'; shaft-width: 1px; }
"""


def test_every_rule_whose_labels_are_borne_holds_and_the_later_wins() -> None:
    """Property by property; a selector that stands twice says what its last body says, at its first place."""
    rules = rules_of(SHEET)
    assert [(rule.element, {*rule.classes}) for rule in rules] == [
        ("node", set()),
        ("node", {"Drug"}),
        ("node", {"Drug", "New"}),
        ("node", {"a.b"}),
        ("relationship", set()),
    ]
    assert style_of(rules, "node", ["Other"])["color"] == "#111111"
    drug = {"color": "#333333", "diameter": "50px", "caption": "{name}; {note}", "border-width": "1px"}
    assert style_of(rules, "node", ["Drug", "_Marker"]) == drug
    assert style_of(rules, "node", ["New", "Drug"]) == drug | {"diameter": "80px"}
    assert style_of(rules, "relationship", ["Drug"]) == {"caption": "<type>", "shaft-width": "1px"}


@pytest.mark.parametrize(
    ("template", "shown"),
    [("{name} of {list}", "a of b, c"), ("{nothing}", ""), ("<type>", "AFFECTS"), ("as <type>", "as <type>")],
)
def test_a_caption_is_filled_in(template: str, shown: str) -> None:
    """From properties, lists with commas; the type only where it is the whole caption."""
    assert caption_of(template, {"name": "a", "list": ["b", "c"]}, {"type": "AFFECTS"}) == shown


@pytest.mark.parametrize(
    ("caption", "lines"),
    [("amygdala", ["amygdala"]), ("Sack et al. 2017", ["Sack et al.", "2017"]), ("", [""])],
)
def test_a_caption_is_set_in_as_few_lines_as_fit(caption: str, lines: list[str]) -> None:
    """At spaces, inside the disc."""
    assert caption_lines(caption, 30, 10) == lines


def test_a_word_that_is_too_long_ends_in_an_ellipsis() -> None:
    """Its beginning stays."""
    assert caption_lines("Bakermans-Kranenburg", 30, 10)[0].endswith("…")


def test_the_style_file_gives_each_category_a_colour_of_its_own_whatever_else_a_node_bears() -> None:
    """The marker, which all nodes bear, changes nothing."""
    rules = rules_of(STYLE_SHEET.read_text(encoding="utf-8"))
    colours = {label: style_of(rules, "node", [label, MARKER])["color"] for label in LABELS.values()}
    assert colours == {LABELS[category]: look.colour for category, look in LOOKS.items()}
    assert len({*colours.values()}) == len(colours)
    for kind in TYPES.values():
        assert style_of(rules, "relationship", [kind])["caption"] == "{caption}"
