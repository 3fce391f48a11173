"""The event that opens a source's title without a verb, « Au procès de Claire Roy, le silence, puis une lettre », kept in ours: before a colon, or after."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.reading import first_clause
from generator.frames.surface import capital
from generator.french.quoted import QUOTED
from generator.french.tagger import finite
from generator.rules.line_wholeness import COLON
from generator.rules.links import lowered
from generator.shelf import compiled
from generator.types import Assignment

# Worth of « Procès de Claire Roy : le silence, puis une lettre »; of « Le silence, puis une lettre au procès de Claire Roy ».
SET, MOVED = 1.2, 1.0
FRONTED = compiled(
    r"(?:Au |À la |À l['’]|Aux )(?P<event>procès|audience|festival|congrès|salon|sommet|championnats?|obsèques|ouverture|inauguration)"
    r"(?P<of> (?:de la |de l['’]|des |du |de |d['’])[^,:;?!]{3,60}), (?P<rest>(?:l[ea]s? |l['’]|une? |des )[^:;?!]+)$"
)


def event_again(body: str, assignment: Assignment) -> Iterator[tuple[str, float]]:
    """Yield a title without a verb that opens on its event with the event elsewhere, with what each is worth."""
    found = FRONTED.match(body)
    if found is None or finite(QUOTED.sub("", body)) or first_clause(found["rest"]) is not None:
        return
    front = body[: found.start("rest")].rstrip(" ,")
    yield f"{capital(found['event'])}{found['of']}{COLON}{lowered(capital(found['rest']), assignment)}", SET
    yield f"{capital(found['rest'])} {front[:1].lower()}{front[1:]}", MOVED
