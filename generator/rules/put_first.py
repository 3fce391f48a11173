"""A section that the source opens on a question of its own: the question heads it, and its answer opens it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.surface import capital
from generator.french.leaning import answers, dangles, leans, points_back
from generator.shelf import compiled
from generator.types import Assignment, Fact

LEAST, MOST = 3, 13  # words
FACING = compiled(r"(?:Face à (?:cela|ce\w*[^,]*)|Alors|Mais|Et|Reste une question|Dès lors|Du coup) ?[,:]? ?")
MARKS = compiled(r"[«»“”:;]")
BEFORE = compiled(r"\b(?:l[ae]s?|lui|leur|en|y) \w+(?:er|ir|re|oir)\b")  # « Pourquoi les montrer ? »: whom?
MUST = compiled(r"(?:Pourquoi |Quand |Comment )?[Ff]aut-il ")
US = compiled(r"\b(?:je|tu|nous|vous|j['’]|votre|vos|notre|nos)\b|-vous\b|-tu\b", 2)  # said by or to somebody


def opening_question(facts: Sequence[Fact], assignment: Assignment) -> str:
    """Return the question on which the facts of a section open, as a heading; "" where they open on none."""
    if len(facts) < LEAST - 1 or not facts[0].text.rstrip().endswith("?") or _asks_nothing(assignment):
        return ""
    text = capital(FACING.sub("", facts[0].text, count=1)).strip()
    fits = LEAST <= len(text.rstrip(" ?").split()) <= MOST and not (
        MARKS.search(text) or US.search(text) or BEFORE.search(text)
    )
    leaning = not MUST.match(text) and (leans(text) or answers(text) or dangles(text))
    leaning = leaning or points_back(text)
    follows = facts[1].rank == facts[0].rank + 1
    return text if fits and follows and not leaning else ""


def _asks_nothing(assignment: Assignment) -> bool:
    """Return whether a site has no heading that asks, or the section comes right below the lead."""
    first = assignment.section is None or assignment.section.key == assignment.outline.sections[0].key
    return first or assignment.site.style.get("questions", (0, 100))[1] == 0
