"""One article with a model: endpoint, caller, planner, writer and what they cost, behind one door for the command."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chains.cache import Cache
from chains.caller import Caller
from chains.extract import ModelPlanner
from chains.models import Endpoint, chat, endpoint
from chains.writer import ModelWriter
from generator.types import SlotText

if TYPE_CHECKING:
    from openai import DefaultAsyncHttpxClient as AsyncClient

Price = tuple[float, float, float]


@dataclass
class Session:
    """The model's side of a build."""

    writer: ModelWriter
    planner: ModelPlanner
    caller: Caller
    connections: AsyncClient

    def close(self) -> None:
        """Close connections and event loop; the session is over."""
        self.writer.runner.run(self.connections.aclose())
        self.writer.runner.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def usage(self) -> dict[str, Any]:
        """Return calls, tokens, failures and, with a price table, euros; `text` says it in French."""
        used = self.caller.usage
        numbers = {k: used[k] for k in ("calls", "input", "cached", "output", "failures")}
        text = (
            f"{self.caller.place.name} : {numbers['calls']} appels, {numbers['input']} jetons lus "
            f"(dont {numbers['cached']} du cache), {numbers['output']} écrits"
        )
        if self.caller.cost:
            text += f", {self.caller.cost:.4f} €".replace(".", ",")
        failures = {**self.writer.failures}
        if self.planner.failure:
            failures["plan"] = self.planner.failure
        return {**numbers, "euros": round(self.caller.cost, 6), "refusals": failures, "text": text}

    def finish(self, texts: Sequence[SlotText]) -> None:
        """Keep the slots that stood, so that a rebuild asks for nothing."""
        self.writer.keep(texts)


def start(
    name: str,
    base_url: str,
    environment: Mapping[str, str],
    *,
    cache: Path | None = None,
    price: Price = (0.0, 0.0, 0.0),
    max_cost: float = 0.0,
    progress: Callable[[str, str], None] | None = None,
) -> Session:
    """Return a session with a model; WriterError when the model cannot be used at all.

    `price` is euros per million tokens read, read from cache, written.
    """
    place = endpoint(name, base_url, environment)
    runner = asyncio.Runner()
    model, connections = chat(place)
    caller = Caller(model, place, max_cost=max_cost, price=price)
    store = Cache(cache)
    writer, planner = ModelWriter(caller, runner, store), ModelPlanner(caller, runner, store)
    if progress:
        writer.progress = planner.progress = progress
    return Session(writer, planner, caller, connections)


def prewarm() -> threading.Thread:
    """Import the model library in a thread while the rules read the source: it takes most of a second."""
    thread = threading.Thread(target=_load, daemon=True)
    thread.start()
    return thread


def _load() -> None:
    import langchain_openai  # noqa: F401


def place_of(name: str, base_url: str, environment: Mapping[str, str]) -> Endpoint:
    """Return where a model answers, for `seogen models test`."""
    return endpoint(name, base_url, environment)
