"""« Qui est qui »: what the source says somebody or something is, as one verbless line."""

from __future__ import annotations

from generator.frames.gates import stands
from generator.frames.nouns import Saying
from generator.frames.surface import capital, closed
from generator.types import Brief, Entity

LEAST_WORDS = 2  # a role of one word (« président ») says too little of a name


def who(entity: Entity, brief: Brief) -> Saying | None:
    """Return the fullest role the source gives an entity (« Nouveau propriétaire de Twitter. »), or None."""
    roles = [role for role in entity.roles if len(role.text.split()) >= LEAST_WORDS]
    for role in sorted(roles, key=lambda r: -len(r.text.split())):
        text = closed(capital(role.text))
        source = brief.fact(role.fact).text
        if stands(text, source, False, entity.name):
            return Saying((text,), (role.fact,), "qui", True)
    return None
