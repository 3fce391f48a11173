"""Ask for JSON the best way a server knows, and step down when it refuses: schema, JSON object, plain words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from chains.caller import Answer, Caller, Message
from chains.reading import clean, json_object

# A server that does not know a response_format answers with one of these.
REFUSES_FORMAT = frozenset({400, 404, 415, 422, 500, 501})


@dataclass
class Ladder:
    """The rung each server stands on is remembered, so that it is refused once only."""

    rungs: dict[str, int] = field(default_factory=dict)

    async def ask(
        self, caller: Caller, messages: Sequence[Message], tokens: int, schema: dict[str, Any]
    ) -> tuple[dict[str, Any] | None, str]:
        """Return the object the model gave and "", or None and why."""
        failure = "réponse illisible"
        for rung in range(self.rungs.get(caller.place.name, 0), 3):
            answer = await caller(_worded(messages, schema, rung), tokens, _format(schema, rung))
            if value := json_object(clean(answer.text)):
                self.rungs[caller.place.name] = rung
                return value, ""
            failure = answer.failure or failure
            if caller.dead or (answer.failure and not _stepping(answer)):
                break
        return None, failure


def _stepping(answer: Answer) -> bool:
    return answer.status in REFUSES_FORMAT or answer.failure == "réponse vide"


def _format(schema: dict[str, Any], rung: int) -> dict[str, Any] | None:
    if rung == 0:
        named = {"name": "plan", "strict": True, "schema": schema}
        return {"type": "json_schema", "json_schema": named}
    return {"type": "json_object"} if rung == 1 else None


def _worded(messages: Sequence[Message], schema: dict[str, Any], rung: int) -> list[Message]:
    """Return the messages; where the server does not hold the model to the schema, the words must."""
    if rung == 0:
        return list(messages)
    role, text = messages[-1]
    shape = json.dumps(_sketch(schema), ensure_ascii=False)
    return [*messages[:-1], (role, f"{text}\n\nRéponds par un seul objet JSON de cette forme : {shape}")]


def _sketch(schema: dict[str, Any]) -> Any:
    """Return a schema as the shape of an answer, far shorter to read than the schema itself."""
    if schema["type"] == "object":
        return {name: _sketch(part) for name, part in schema["properties"].items()}
    if schema["type"] == "array":
        return [_sketch(schema["items"])]
    return "|".join(schema["enum"]) if "enum" in schema else "…"
