"""`seogen models test`: does the endpoint answer, what does it support, what will an article cost."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field

from chains.caller import LATE, UNREACHED, Answer, Caller, remedy
from chains.reading import clean, json_object
from generator.cleaning.language import language

ASK_FRENCH = [("system", "Tu réponds en français."), ("human", "Décris un pont en deux phrases.")]
ASK_JSON = [("system", "Tu réponds en JSON."), ("human", 'Donne {"ville": une ville de France}.')]
SHAPE = {
    "type": "json_schema",
    "json_schema": {
        "name": "ville",
        "strict": True,
        "schema": {
            "type": "object",
            "properties": {"ville": {"type": "string"}},
            "required": ["ville"],
            "additionalProperties": False,
        },
    },
}
# An article of the request text's length: one plan and ten slots (measured through the whole path).
TOKENS_IN, TOKENS_OUT = 20_000, 1_500


@dataclass
class Diagnosis:
    """What the endpoint showed."""

    answers: bool
    failure: str = ""
    seconds: float = 0.0
    french: bool = False
    schema: bool = False
    counts: bool = False  # it tells its tokens
    lines: list[str] = field(default_factory=list)


def diagnose(caller: Caller, runner: asyncio.Runner) -> Diagnosis:
    """Return what two short calls tell of the endpoint; never raises."""
    start = time.monotonic()
    first: Answer = runner.run(caller(ASK_FRENCH, 120))
    seconds = time.monotonic() - start
    if first.failure and not first.text:
        return Diagnosis(False, first.failure, seconds)
    counts = caller.usage["output"] > 0
    second: Answer = runner.run(caller(ASK_JSON, 80, SHAPE))
    held = json_object(clean(second.text))
    return Diagnosis(True, "", seconds, language(first.text) == "français", bool(held and "ville" in held), counts)


def report(found: Diagnosis, caller: Caller) -> str:
    """Return the diagnosis in French, one thing a line."""
    name = caller.place.name
    if not found.answers:
        advice = remedy(found.failure)
        silent = found.failure in (UNREACHED, LATE)
        told = f"{name} {'ne répond pas' if silent else 'ne peut pas servir'} : {found.failure}"
        return f"{told}\n  → {advice}" if advice else told
    seconds = f"{found.seconds:.1f}".replace(".", ",")
    yes = {True: "oui", False: "non"}
    price_in, _, price_out = caller.price
    euros = (TOKENS_IN * price_in + TOKENS_OUT * price_out) / 1e6
    cost = f"environ {euros:.3f} €".replace(".", ",") if euros else "inconnu (donnez --price)"
    return "\n".join(
        (
            f"{name} répond en {seconds} s",
            f"  français           {yes[found.french]}",
            f"  schéma JSON        {yes[found.schema]}{'' if found.schema else ' (le plan sera demandé autrement)'}",
            f"  compte ses jetons  {yes[found.counts]}",
            f"  un article         environ {TOKENS_IN} jetons lus, {TOKENS_OUT} écrits ; coût {cost}",
        )
    )
