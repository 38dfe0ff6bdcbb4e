"""Calls that are waited for only so long, and an end that does not come in their way."""

from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, Queue
from threading import Event, Lock, Thread
from typing import TypeVar

__all__ = ["Alive", "Timeouts"]

T = TypeVar("T")
Alive = Callable[[], None]
"""How a call says that it is alive; it raises `TimeoutError` in one that was given up meanwhile."""


class Timeouts:
    """Makes calls to a server that may fall silent.

    The driver's own time-outs end when a connection stands; a server that falls silent after that would be waited for
    without end. The thread that waits for it is left behind. What it uses must not be closed under its hands, so it
    does the closing itself where it ever ends; otherwise it dies with the process.
    """

    def __init__(self) -> None:
        """Nothing is being waited for."""
        self._lock = Lock()
        self._running = 0
        self._last: Callable[[], object] | None = None

    def within(self, seconds: float, call: Callable[[Alive], T]) -> T:
        """What a call returns, or raises; it may say that it is alive, and gets as many seconds again.

        Raises:
            TimeoutError: It said nothing for so long.
        """
        outcomes: Queue[Future[T] | None] = Queue()
        given_up = Event()

        def alive() -> None:
            if given_up.is_set():
                raise TimeoutError
            outcomes.put(None)

        def work() -> None:
            outcome: Future[T] = Future()
            try:
                outcome.set_result(call(alive))
            except BaseException as error:  # noqa: BLE001  carried over to the thread that waits
                outcome.set_exception(error)
            last = self._ended()
            outcomes.put(outcome)
            if last:
                last()

        with self._lock:
            self._running += 1
        Thread(target=work, daemon=True).start()
        while True:
            try:
                outcome = outcomes.get(timeout=seconds)
            except Empty:
                given_up.set()
                raise TimeoutError from None
            if outcome is not None:
                return outcome.result()

    def finish(self, seconds: float, close: Callable[[], object]) -> None:
        """Close what the calls use: now, or, where a call is still under way, by the last of them as it ends.

        Raises:
            TimeoutError: Closing took too long.
        """
        with self._lock:
            if self._running:
                self._last = close
                return
        self.within(seconds, lambda _: close())

    def _ended(self) -> Callable[[], object] | None:
        with self._lock:
            self._running -= 1
            return None if self._running else self._last
