"""How often suggestions were right: what was measured, what is shipped of it, and which rate a suggestion is given."""

import json
from math import sqrt
from pathlib import Path
from statistics import NormalDist

import pytest

from build import down, graph_of, structure, up
from oxygraph.engine import suggestion
from oxygraph.engine.ask import answer
from oxygraph.engine.suggestion import HitRate, hit_rates
from oxygraph.evidence.records import Edge


def test_below_twenty_asked_a_rate_is_not_yet_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From twenty on it is what the file says of its kind, its numbers in their order."""
    rates = {
        "causal": {"right": 1, "asked": 1, "low": 0.207, "high": 1.0},
        "marker": {"right": 19, "asked": 19, "low": 0.832, "high": 1.0},
        "inherited": {"right": 7, "asked": 20, "low": 0.181, "high": 0.567},
    }
    measured = tmp_path / "hit_rates.json"
    measured.write_text(json.dumps(rates), encoding="utf-8")
    monkeypatch.setattr(suggestion, "FILE", str(measured))
    read_anew = hit_rates.__wrapped__  # what the program has read once, it keeps
    assert read_anew() == {"causal": None, "marker": None, "inherited": (7, 20, 0.181, 0.567)}
    assert HitRate._fields == ("right", "asked", "low", "high")


@pytest.mark.parametrize(
    ("kind", "way"),
    [
        ("causal", [down("e", "a", "m"), down("f", "m", "z")]),
        ("marker", [down("e", "a", "m", reference=("r1",)), up("f", "m", "z", predicate="associated_with")]),
        ("inherited", [down("e", "a", "m", reference=("r1",)), structure("s", "m", "z", "has_symptom")]),
    ],
)
def test_a_suggestion_has_the_rate_of_its_kind(kind: str, way: list[Edge], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each kind has been asked for itself."""
    rates = {name: HitRate(place, 20 + place, 0, 1) for place, name in enumerate(("causal", "marker", "inherited"))}
    monkeypatch.setattr(suggestion, "hit_rates", lambda: rates)
    found = answer(graph_of(*way), "a", "z").suggests
    assert found is not None
    assert (found.kind, found.hit_rate) == (kind, rates[kind])


def test_the_rates_that_ship_are_of_every_kind_with_their_interval() -> None:
    """Wilson's interval of 95 %, worked out here from what was right and what was asked."""
    rates = json.loads(Path(suggestion.FILE).read_text(encoding="utf-8"))
    assert rates.keys() == {"causal", "marker", "inherited"}
    assert sum(rate["asked"] for rate in rates.values()) > 0
    for rate in rates.values():
        right, asked, z = rate["right"], rate["asked"], NormalDist().inv_cdf(0.975)
        middle, half = right + z**2 / 2, z * sqrt(right * (asked - right) / max(asked, 1) + z**2 / 4)
        assert (rate["low"], rate["high"]) == pytest.approx(
            ((middle - half) / (asked + z**2), (middle + half) / (asked + z**2)), abs=0.0006
        )
