"""Measure a build with a model on a stub server of 300 ms: calls, tokens, round trips, CPU per call. Run by `make bench`."""

from __future__ import annotations

import asyncio
import json
import sys
import time
import urllib.request
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.types import Site, Source

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "chains")]

from stub import Stub  # noqa: E402

LATENCY = 0.3  # seconds
CALLS = 200
CHARS_PER_TOKEN = 4.1  # French, on the finer tokenizers


def one_article(stub: Stub) -> None:
    """Print what one article costs in calls, tokens and time, written freely by a good model (the folder `prose`)."""
    from chains.session import start
    from generator import build, find_site, read_source

    source, site = read_source(str(ROOT / "samples" / "request.txt")), find_site("actu")
    with start("prose", stub.url, {}) as warm:
        build(source, site, assistant=warm)
    began = time.perf_counter()
    build(source, site)
    rules = time.perf_counter() - began
    for model, told in (("prose", "a word in doubt"), ("prose-sans-image", "no word in doubt")):
        print(f"a free story, {told}")
        _measured(stub, source, site, model, rules)


def _measured(stub: Stub, source: Source, site: Site, model: str, rules: float) -> None:
    """Print what a build costs with a model of the stub."""
    from chains.session import start
    from generator import build

    before = len(stub.asked)
    began, worked = time.perf_counter(), time.process_time()
    with start(model, stub.url, {}) as session:
        # As many calls at once as with a server that is not on this machine.
        session.caller._gate = asyncio.Semaphore(session.caller.parallel)
        article = build(source, site, assistant=session)
    seconds, cpu = time.perf_counter() - began, time.process_time() - worked
    asked = stub.asked[before:]
    read = sum(len(m["content"]) for body in asked for m in body["messages"]) / CHARS_PER_TOKEN
    shared = len(asked[-1]["messages"][1]["content"].split("Plan de l'article")[0]) / CHARS_PER_TOKEN
    print(f"calls per article       {len(asked):6d}       tokens read   {read:8.0f}   shared beginning {shared:6.0f}")
    print(f"model build, 300 ms     {seconds:6.2f} s     by the rules  {rules:8.2f} s   client CPU       {cpu:6.2f} s")
    waves = _waves(stub.times[before:])
    waiting = f"waiting       {waves * LATENCY:8.2f} s   aim: 1 s in all above start-up"
    print(f"waves of calls          {waves:6d}       {waiting}")
    by_model = sum(t.draft.writer.startswith("modèle") for t in article.texts)
    print(f"texts by the model      {by_model:6d}       of            {len(article.texts):8d}")


def _waves(times: list[float]) -> int:
    """Return how many times the client waited for a server before it asked on."""
    return 1 + sum(after - before > 0.8 * LATENCY for before, after in pairwise(sorted(times)))


def cpu_per_call(stub: Stub) -> None:
    """Print the client's CPU time of a call through the caller and through urllib."""
    from chains.session import start

    messages = [("system", "Tu écris."), ("human", "fait " * 500)]
    with start("bonjour", stub.url, {}) as session:
        run = session.writer.runner.run

        async def many() -> None:
            for _ in range(CALLS):
                await session.caller(messages, 100)

        run(many())
        began = time.thread_time()
        run(many())
        ours = (time.thread_time() - began) / CALLS * 1000
    body = json.dumps({"model": "bonjour", "messages": [{"role": "user", "content": messages[1][1]}] * 2}).encode()
    began = time.thread_time()
    for _ in range(CALLS):
        with urllib.request.urlopen(urllib.request.Request(f"{stub.url}/chat/completions", body)) as reply:
            json.load(reply)
    bare = (time.thread_time() - began) / CALLS * 1000
    print(f"client CPU per call     {ours:6.2f} ms    bare urllib   {bare:8.2f} ms")


def main() -> None:
    """Print the figures."""
    with Stub(LATENCY) as slow:
        one_article(slow)
    with Stub() as quick:
        cpu_per_call(quick)


if __name__ == "__main__":
    main()
