"""Whom a heading may name by a part of the name: whoever the title, the lead or a section above has presented."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.french.standing import find_whole
from generator.rules.desk import Desk, bare
from generator.rules.line_wholeness import COLON
from generator.rules.matter import subhead
from generator.rules.owners import ACTORS
from generator.types import Assignment, Brief, Entity, Section


def names_early(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line names shortly whom nothing above presents: « Qu'avait demandé Bell ? » before « Marcus Bell »."""
    brief = assignment.brief
    above = " ".join((brief.cleaned.title, *(s.text for s in desk.in_kind("lead")), *_told_above(assignment)))
    early = (e for e in brief.entities if e.kind in ACTORS and _is_in(text, _shorts(e, brief)))
    return any(not _is_in(text, (e.name,)) and not _is_in(above, (e.name, *_shorts(e, brief))) for e in early)


def does_unknown(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line tells what somebody does whom neither title nor lead names: « Ana Roy exprime deux réserves »."""
    brief = assignment.brief
    above = " ".join((brief.cleaned.title, desk.heads.get("title", ""), *(s.text for s in desk.in_kind("lead"))))
    people = (e for e in brief.entities if e.kind == "person" and " " in e.name)
    return any(
        text.startswith(f"{name} ") and COLON not in text and not _is_in(above, e.names)
        for e in people
        for name in e.names
    )


def is_own_question(text: str, assignment: Assignment) -> bool:
    """Return whether a line is the question by which the source heads this section, after the same fact as there."""
    section, brief = assignment.section, assignment.brief
    if section is None or not text.endswith("?"):
        return False
    facts = [brief.fact(id) for id in section.facts]
    before = f"F{facts[0].rank - 1}"
    told = before in assignment.outline.lead or any(before in one.facts for one in _above(assignment))
    return told and bare(text) == bare(subhead(facts)) == bare(facts[0].heading)


def _told_above(assignment: Assignment) -> Iterator[str]:
    """Yield what the sections above tell."""
    yield from (assignment.brief.fact(id).text for one in _above(assignment) for id in one.facts)


def _above(assignment: Assignment) -> list[Section]:
    sections = list(assignment.outline.sections)
    keys = [one.key for one in sections]
    own = assignment.section.key if assignment.section else ""
    return sections[: keys.index(own)] if own in keys else []


@lru_cache(maxsize=128)
def _shorts(entity: Entity, brief: Brief) -> tuple[str, ...]:
    """Return the shorter forms of a name, another's that opens it among them: « Northgate » of « Northgate Live »."""
    opening = (e.name for e in brief.entities if entity.name.startswith(f"{e.name} "))
    return (*(name for name in entity.aliases if len(name) < len(entity.name)), *opening)


def _is_in(text: str, names: tuple[str, ...]) -> bool:
    return any(find_whole(text, name) >= 0 for name in names)
