"""A look made in a process of its own: no cache shows an old file, and what never ends is stopped."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection

from generator.preview.look import Look, Wanted, look

SECONDS = 60.0  # a build of 200 kB takes a few


def look_apart(wanted: Wanted, seconds: float = SECONDS, maker: Callable[[Wanted], Look] = look) -> Look:
    """Return the look that a fresh process makes, or one that says it was stopped after `seconds` or died."""
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(sender, maker, wanted), daemon=True)
    process.start()
    sender.close()
    try:
        made: Look = receiver.recv() if receiver.poll(seconds) else Look(wanted.site, stopped="slow")
    except EOFError:
        made = Look(wanted.site, stopped="died")
    finally:
        process.kill()
        process.join()
        receiver.close()
    return made


def _send(sender: Connection, maker: Callable[[Wanted], Look], wanted: Wanted) -> None:
    sender.send(maker(wanted))
