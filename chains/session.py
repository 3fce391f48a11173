"""One article with a model: endpoint, caller, planner, writer and what they cost, behind one door for the command."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chains.cache import Cache
from chains.caller import Caller, remedy
from chains.extract import (
    ModelPlanner,
)
from chains.local import serve
from chains.messages import reason
from chains.models import chat, endpoint
from chains.opinion import SecondReader
from chains.writer import ModelWriter
from generator.french.how_many import how_many
from generator.types import Draft, SlotText

if TYPE_CHECKING:
    from openai import DefaultAsyncHttpxClient as AsyncClient

Price = tuple[float, float, float]

UNDER = "\n              "  # a line of the report that goes on


@dataclass
class Session:
    """The model's side of a build."""

    writer: ModelWriter
    planner: ModelPlanner
    caller: Caller
    connections: AsyncClient
    server: Any = None  # a model of this process, alive as long as the session
    written: int = 0  # sentences of the model's first drafts
    faulty: int = 0  # of these, those the checks refused
    again: int = 0  # texts that were asked for twice

    def close(self) -> None:
        """Close connections and event loop; the session is over."""
        self.writer.progress("", "")
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
        failures = {**({"plan": self.planner.failure} if self.planner.failure else {}), **self.writer.failures}
        text = "".join((*self._spent(), *_unwritten(failures)))
        told = {"sentences": self.written, "faulty": self.faulty, "again": self.again}
        return {**numbers, **told, "euros": round(self.caller.cost, 6), "refusals": failures, "text": text}

    def _spent(self) -> Iterator[str]:
        """Yield what the model was asked and what came of it, in French."""
        used = self.caller.usage
        read = f"{how_many(used['input'], 'jeton lu')} (dont {used['cached']} du cache)"
        yield f"{self.caller.place.name} : {how_many(used['calls'], 'appel')}, {read}, {how_many(used['output'], 'écrit')}"
        if self.caller.cost:
            yield f", {self.caller.cost:.4f} €".replace(".", ",")
        if self.written:
            refused, again = how_many(self.faulty, "refusée"), how_many(self.again, "texte redemandé")
            yield f" ; {how_many(self.written, 'phrase lue')}, {refused}, {again}"
        if self.writer.reader:
            yield self.writer.reader.told()

    def _count(self, texts: Sequence[SlotText]) -> None:
        """Count the sentences of first drafts, those refused, and the texts asked for twice."""
        for drafts in filter(None, map(_drafts, texts)):
            refused = {i.excerpt for i in drafts[0].issues if i.level == "error"}
            self.written += len(drafts[0].sentences)
            self.faulty += sum(s.text in refused for s in drafts[0].sentences)
            self.again += any(d.writer.endswith("(repris)") for d in drafts)

    def finish(self, texts: Sequence[SlotText]) -> None:
        """Keep the slots that stood, so that a rebuild asks for nothing; note why the others were refused."""
        self.writer.keep(texts)
        self._count(texts)
        self.writer.failures = {**self.writer.failures, **dict(filter(None, map(_refusal, texts)))}
        for text in texts:
            if text.draft.writer.startswith(self.writer.name):
                self.writer.failures.pop(text.key, None)


def _drafts(text: SlotText) -> list[Draft]:
    """Return what the model wrote for a slot, refused drafts first."""
    drafts = (*text.refused, text.draft) if text.draft not in text.refused else text.refused
    return [d for d in drafts if d.writer.startswith(ModelWriter.name)]


def _unwritten(failures: Mapping[str, str]) -> Iterator[str]:
    """Yield a line for each reason for which slots are not the model's, and what to do where one is known."""
    by_reason: dict[str, list[str]] = {}
    for slot, why in failures.items():
        by_reason.setdefault(why, []).append(slot)
    for why, slots in by_reason.items():
        yield f"{UNDER}↳ {', '.join(slots)}, pas du modèle : {why}"
        if advice := remedy(why):
            yield f"{UNDER}  → {advice}"


def start(
    name: str,
    base_url: str,
    environment: Mapping[str, str],
    *,
    cache: Path | None = None,
    price: Price = (0.0, 0.0, 0.0),
    max_cost: float = 0.0,
    progress: Callable[[str, str], None] | None = None,
    second: bool = True,
    gguf: Path | None = None,
) -> Session:
    """Return a session with a model; WriterError when the model cannot be used at all.

    `second`: ask the model once more about the sentences whose words leave it in doubt whether their facts say them.
    `price` is euros per million tokens read, read from cache, written. `gguf` is a model file to be run in this
    process; `name` and `base_url` are then not looked at.
    """
    server, place = serve(gguf) if gguf else (None, endpoint(name, base_url, environment))
    runner = asyncio.Runner()
    model, connections = chat(place)
    caller = Caller(model, place, max_cost=max_cost, price=price)
    store = Cache(cache)
    reader = SecondReader(caller, store) if second else None
    writer, planner = ModelWriter(caller, runner, store, reader=reader), ModelPlanner(caller, runner, store)
    if progress:
        writer.progress = planner.progress = progress
    return Session(writer, planner, caller, connections, server)


def _refusal(text: SlotText) -> tuple[str, str] | None:
    """Return the key of a slot the model wrote in vain and what stopped its last draft."""
    drafts = [d for d in text.refused if d.writer.startswith(ModelWriter.name)]
    faults = [i for i in drafts[-1].issues if i.level == "error"] if drafts else []
    return (text.key, reason(faults[0])) if faults else None
