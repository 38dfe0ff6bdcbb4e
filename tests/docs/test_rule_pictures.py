"""The pictures of the rules: what the script draws of the engine's answers stands in the repository, and is legible."""

import re
from itertools import combinations

import pytest

from oxygraph.figures.scene import Text
from repository import REPOSITORY
from rule_pictures.drawing import scene_of
from rule_pictures.miniatures import PICTURES
from write_rule_pictures import FOLDER, drawn

METHOD = (REPOSITORY / "docs" / "method.md").read_text(encoding="utf-8")


def test_the_pictures_are_what_the_engine_answers_today() -> None:
    """After a change: `make docs`, and look at them."""
    written = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()}
    assert written == drawn()


def test_the_method_shows_each_picture_once_with_what_it_says() -> None:
    """In words, too, for those who do not see it."""
    shown = re.findall(r"^!\[(.+)\]\(img/rules/(.+)\.svg\)$", METHOD, re.MULTILINE)
    assert [(name, said) for said, name in shown] == [(name, picture.rule) for name, picture in PICTURES.items()]


@pytest.mark.parametrize("name", PICTURES)
def test_nothing_is_cut_and_no_texts_overlap(name: str) -> None:
    """In the widest font that a reader is likely to have."""
    scene = scene_of(name, PICTURES[name])
    texts = list(scene.texts())
    assert [text.text for text in texts if not text.box.inside(scene.width, scene.height)] == []
    assert [(a.text, b.text) for a, b in combinations(texts, 2) if _together(a, b)] == []


def _together(one: Text, other: Text) -> bool:
    return one.box.overlaps(other.box)
