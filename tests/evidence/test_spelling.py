"""Spellings: every way to write a name folds to one form, and a typing error finds the name that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oxygraph.evidence.spelling import closest, fold, similar


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HPA axis", "hpa axis"),
        ("HPA-axis", "hpa axis"),
        ("hpa_axis", "hpa axis"),
        ("HPA–axis", "HPA—axis"),
        ("HPA‐axis", "HPA‑axis"),
        ("  hpa   axis ", "hpa axis"),
        ("ＨＰＡ　ａｘｉｓ", "hpa axis"),
        ("PTSD", "ｐｔｓｄ"),
        ("催产素（OT）", "催产素(OT)"),
        ("STRASSE", "straße"),
        ("µg", "μg"),
        ("ﬁeld", "field"),
        ("anxiety/fear", "anxiety fear"),
    ],
)
def test_ways_to_write_a_name_are_one(one: str, other: str) -> None:
    """Case, width, hyphens of every kind, underscore, slash, spare blanks, ligatures."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("OXT", "OXTR"), ("男", "女"), ("D1", "D2"), ("hpaaxis", "hpa axis")])
def test_different_names_stay_different(one: str, other: str) -> None:
    """Folding forgives writing, not meaning."""
    assert fold(one) != fold(other)


@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(text: str) -> None:
    """A folded spelling can be looked up as it is, and case no longer matters."""
    once = fold(text)
    assert fold(once) == once
    assert once == once.strip()
    assert "-" not in once
    assert "_" not in once


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("oxytocn", "oxytocin"),
        ("oxyotcin", "oxytocin"),
        ("Oxitocine", "oxytocin"),
        ("amigdala", "amygdala"),
        ("hipocampus", "hippocampus"),
        ("催产", "催产素"),
        ("摧产素", "催产素"),
        ("创伤后应急障碍", "创伤后应激障碍"),
    ],
)
def test_a_typing_error_finds_the_name_that_was_meant(typed: str, meant: str) -> None:
    """Left out, swapped, added and mistaken letters, in both languages."""
    known = ["oxytocin", "oxtr", "amygdala", "hippocampus", "催产素", "杏仁核", "创伤后应激障碍", "焦虑障碍"]
    assert closest(typed, known)[0] == meant


def test_nothing_near_is_no_suggestion() -> None:
    """A wild guess helps nobody."""
    assert closest("qqqqqq", ["oxytocin", "amygdala"]) == []
    assert closest("", ["oxytocin"]) == []
    assert closest("oxytocin", []) == []


def test_suggestions_come_nearest_first_and_no_more_than_asked() -> None:
    """The best guess is the first word of the message."""
    known = ["female", "mail", "malle", "male", "both"]
    assert closest("male", known) == ["male", "malle", "female"]
    assert closest("male", known, 1) == ["male"]


def test_a_suggestion_is_spelt_as_the_known_word_is() -> None:
    """Compared without case, named with it."""
    assert closest("brain region", ["BrainRegion", "Process"], 1) == ["BrainRegion"]
    assert closest("iu", ["IU", "ng"], 1) == ["IU"]


def test_a_thing_with_several_near_spellings_is_named_once() -> None:
    """Similarity counts its best spelling, from 0 to 1."""
    spellings = {"oxytocin": "ot", "oxytocine": "ot", "oxytocic": "drug"}
    found = similar("oxytocin", spellings, 5)
    assert [name for name, _ in found] == ["ot", "drug"]
    assert found[0][1] == 1.0
    assert 0.6 <= found[1][1] < 1.0
