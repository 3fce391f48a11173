"""What is on show: the last look, its number, and a wait for the next one."""

from __future__ import annotations

from collections.abc import Callable
from threading import Condition

from generator.preview.look import Look


class Stage:
    """The look that every open page shows; renewed by one thread, awaited by many."""

    def __init__(self, make: Callable[[], Look]) -> None:
        self._make = make
        self._changed = Condition()
        self.look = make()
        self.turn = 1

    def renew(self) -> None:
        """Look again and wake whoever waits."""
        made = self._make()
        with self._changed:
            self.look = made
            self.turn += 1
            self._changed.notify_all()

    def after(self, turn: int, seconds: float) -> int:
        """Return the number of the look on show, as soon as it is not `turn`, `seconds` later at most."""
        with self._changed:
            self._changed.wait_for(lambda: self.turn != turn, seconds)
            return self.turn
