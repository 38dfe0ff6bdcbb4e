"""Calls that are waited for only so long, and who closes what they use."""

import threading
from functools import partial

import pytest

from oxygraph.stores.timeouts import Alive, Timeouts

LONG, SHORT = 30.0, 0.05


def _wait(released: threading.Event, alive: Alive) -> bool:
    del alive
    return released.wait(LONG)


def test_a_call_returns_or_raises_what_it_would_by_itself() -> None:
    """From another thread, as if it had been called."""
    timeouts = Timeouts()
    assert timeouts.within(LONG, lambda _: threading.current_thread()) is not threading.current_thread()
    with pytest.raises(ZeroDivisionError):
        timeouts.within(LONG, lambda _: 1 / 0)


def test_a_silent_call_is_given_up() -> None:
    """The caller goes on; the call is still there."""
    timeouts, released = Timeouts(), threading.Event()
    with pytest.raises(TimeoutError):
        timeouts.within(SHORT, lambda _: released.wait(LONG))
    released.set()


def test_a_call_that_says_it_is_alive_gets_its_time_again() -> None:
    """Longer in all than it may be silent at once."""

    def slow(alive: Alive) -> str:
        for _ in range(8):
            alive()
            threading.Event().wait(0.2)
        return "done"

    assert Timeouts().within(1.0, slow) == "done"


def test_a_call_that_was_given_up_learns_it_when_it_says_it_is_alive() -> None:
    """So that it stops, and does not go on with what nobody waits for."""
    timeouts, released, stopped = Timeouts(), threading.Event(), threading.Event()

    def late(alive: Alive) -> None:
        released.wait(LONG)
        try:
            alive()
        except TimeoutError:
            stopped.set()

    with pytest.raises(TimeoutError):
        timeouts.within(SHORT, late)
    assert not stopped.is_set()
    released.set()
    assert stopped.wait(LONG)


def test_closing_is_done_at_once_where_nothing_is_under_way() -> None:
    """Also after calls that failed; what it raises reaches whoever closes."""
    timeouts, closed = Timeouts(), threading.Event()
    with pytest.raises(ZeroDivisionError):
        timeouts.within(LONG, lambda _: 1 / 0)
    timeouts.finish(LONG, closed.set)
    assert closed.is_set()
    with pytest.raises(ZeroDivisionError):
        timeouts.finish(LONG, lambda: 1 / 0)


def test_closing_waits_for_the_last_call_that_was_given_up() -> None:
    """Nothing is closed under the hands of a thread, and nothing stays open once all have ended."""
    timeouts, closed = Timeouts(), threading.Event()
    held = [threading.Event(), threading.Event()]
    for released in held:
        with pytest.raises(TimeoutError):
            timeouts.within(SHORT, partial(_wait, released))
    timeouts.finish(LONG, closed.set)
    held[0].set()
    assert not closed.wait(0.3)
    held[1].set()
    assert closed.wait(LONG)
