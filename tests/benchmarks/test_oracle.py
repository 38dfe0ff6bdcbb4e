"""The observer who knows how worlds are made: right as often as it says, and sure where nothing misleads."""

import sys

from repository import REPOSITORY

sys.path.append(str(REPOSITORY / "benchmarks"))

from oracle import believed
from worlds import ORDINARY, TRAPS, TREACHEROUS, worlds

COUNT = 300


def test_it_is_right_as_often_as_it_says() -> None:
    """In ordinary and in treacherous worlds: what it takes for likely is as likely, so its sum of chances is right."""
    for chances in (ORDINARY, TREACHEROUS):
        beliefs = [(*believed(asked, chances), asked.truth) for asked in worlds(COUNT, chances, 7)]
        right = sum(sign == truth for sign, _, truth in beliefs) / COUNT
        claimed = sum(sureness for _, sureness, _ in beliefs) / COUNT
        assert abs(right - claimed) < 0.04  # two standard errors


def test_it_is_never_wrong_where_it_is_sure() -> None:
    """Of what it is certain of, all is true."""
    sure = [
        (belief, asked.truth)
        for asked in worlds(COUNT, TREACHEROUS, 1)
        for belief, sureness in [believed(asked, TREACHEROUS)]
        if sureness > 1 - 1e-9
    ]
    assert len(sure) > COUNT / 4
    assert all(belief == truth for belief, truth in sure)


def test_it_knows_everything_where_nothing_misleads() -> None:
    """Each answer is right, and as good as certain."""
    honest = ORDINARY._replace(**dict.fromkeys(TRAPS, 0.0))
    for asked in worlds(COUNT // 10, honest, 7):
        belief, sureness = believed(asked, honest)
        assert belief == asked.truth
        assert sureness > 1 - 1e-9
