"""« Qui est qui »: those whose role the source tells and the article does not say in the same words."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.references import mentions
from generator.french.countries import names_country
from generator.rules.desk import Desk, bare, refused
from generator.shelf import compiled
from generator.types import Assignment, Entity, Sentence

OF = compiled(
    r" (?:du|des|de l[a'’]|(?:de |d['’])[A-ZÀ-Þ])"
)  # « club de football » says what, « filiale de Veltane » says whose
OPEN_ENDED = compiled(r"(?:\b(?:de|du|des|à|au|aux|en|par|pour|sur|et|dans|chez)|[dl]['’])$")

MANY = 3  # lines from which a list helps: the text presents each where it is named
LEAST = 2  # persons among them: a list of bodies alone is no « qui est qui »
# What a function is a function of, or where it is held: « directeur général » alone is anybody's.
HELD = compiled(r" (?:d(?:u|es|e)|à|aux?|en|pour|chez) | de l[a'’]| d['’]")


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return a line per person or organisation with a role, persons first; none below the least number."""
    least, most = assignment.slot.options.get("items", (2, 6))
    known = refused(assignment)
    named = [e for e in assignment.brief.entities if e.roles and e.kind in ("person", "organisation")]
    lines: list[Sentence] = []
    for entity in sorted(named, key=lambda e: e.kind != "person"):
        role = max(entity.roles, key=lambda r: len(r.text))
        text = f"{role.text}."
        whole = len(role.text.split()) > 1 and not OPEN_ENDED.search(role.text)
        whole = whole and (placed(role.text) if entity.kind == "person" else OF.search(role.text) is not None)
        if bare(text) not in known and whole and len(lines) < most and not _told(entity, role.text, desk):
            lines.append(Sentence(text, (role.fact,), len(lines), entity.name))
    persons = {e.name for e in named if e.kind == "person"}
    enough = sum(line.label in persons for line in lines) >= LEAST
    return lines if enough and len(lines) >= max(least, MANY) else ()


def _told(entity: Entity, role: str, desk: Desk) -> bool:
    """Return whether a sentence that stands names somebody with the same words for what they are."""
    words = bare(role)
    return any(mentions(entity, s.text) and words in bare(s.text) for s in desk.said)


def placed(text: str) -> bool:
    """Return whether a person's role says whose or where, or what sort of one: no bare function."""
    return HELD.search(f" {text}") is not None or names_country(text)
