"""The JSON schema of a plan, in the portable subset every server takes."""

from __future__ import annotations

from typing import Any, get_args

from generator.types import EntityKind


def schema() -> dict[str, Any]:
    """Return the JSON schema of a plan, in the portable subset: every field required, no bounds."""
    ids = {"type": "array", "items": {"type": "string"}}
    text = {"type": "string"}
    return _object(
        keyphrase=text,
        angle=text,
        key=ids,
        lead=ids,
        closing=ids,
        aside=ids,
        sections=_list(heading=text, label=text, asks=text, facts=ids, notes=ids),
        questions=_list(question=text, facts=ids),
        entities=_list(
            name=text, kind={"type": "string", "enum": list(get_args(EntityKind))}, aliases=ids, role=text, fact=text
        ),
    )


def _object(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": [*fields], "additionalProperties": False}


def _list(**fields: Any) -> dict[str, Any]:
    return {"type": "array", "items": _object(**fields)}
