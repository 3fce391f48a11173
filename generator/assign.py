"""The planning render: run the site's page once to learn which slots it asks for, in reading order."""

from __future__ import annotations

from dataclasses import replace

from generator import page
from generator.errors import SlotError
from generator.page.compose import key
from generator.page.views import SlotView, placeholder
from generator.sites.toml import nearest_right
from generator.types import MODEL, Assignment, Brief, Outline, Range, Section, Settings, Site, SlotSpec

LOOSE = 35  # signs that a description may have less than it may have at most
FEWEST = 2  # questions of a FAQ


def assign(site: Site, brief: Brief, outline: Outline, settings: Settings) -> tuple[Assignment, ...]:
    """Return one assignment per slot the site's page asks for, in reading order.

    Raises SlotError when the page asks for a slot that no file describes.
    """
    asked: dict[str, Assignment] = {}

    def slot(name: str, section: Section | None = None) -> SlotView:
        if name not in site.slots:
            raise SlotError(
                f"la page du site « {site.name} » demande « {name} », qu'aucun fichier ne décrit.{nearest_right(name, site.slots)}",
                f"Créez slots/{name}.toml, ou choisissez parmi : {', '.join(sorted(site.slots))}.",
            )
        if section is not None and section not in outline.sections:
            raise SlotError(
                f"slot(« {name} », …) : le second argument est une partie de la page.",
                'Écrivez {% for section in sections %}{{ slot("' + name + '", section) }}{% endfor %}.',
            )
        spec = _as_asked(site.slots[name], brief)
        after = spec.kind == "note" and section is None
        if (not owing(outline) if after else _passed_over(spec, outline)) or _unasked(spec, brief, outline):
            return SlotView()
        asked.setdefault(
            key(name, section),
            Assignment(key(name, section), spec, site, brief, outline, section),
        )
        return placeholder(spec)

    page.render(page.planning(site, settings, brief, outline, slot))
    return tuple(asked.values())


def _unasked(slot: SlotSpec, brief: Brief, outline: Outline) -> bool:
    """Return whether a slot would bring a list where none is to be, or a heading beside those whose number was asked for.

    A FAQ is no list, and may be asked for too.
    """
    request = brief.cleaned.request
    if request.listless and slot.shape == "items" and slot.kind != "faq":
        return True
    refused = {"faq": request.faqless, "heading": request.headless, "closing": request.closing == "no"}
    if refused.get(slot.kind, False):
        return True
    if not request.headless and (not outline.headings or outline.writer == MODEL):
        return False
    return slot.kind == "chronology" or (slot.kind == "faq" and not request.questions)


def _as_asked(slot: SlotSpec, brief: Brief) -> SlotSpec:
    """Return a slot with the bounds that the request gives it: signs of a description, number of questions."""
    request = brief.cleaned.request
    most, least = slot.chars.most, slot.chars.least
    if slot.kind == "description" and 0 < request.description_chars < most:
        most = request.description_chars
        return replace(slot, chars=Range(min(least, max(0, most - LOOSE)), most))
    if slot.kind == "faq" and request.faq:
        return replace(slot, options={**slot.options, "items": [min(FEWEST, request.faq), request.faq]})
    return slot


def owing(outline: Outline) -> bool:
    """Return whether the notes a story leaves may stand in a block after it: a model told it, and words were asked for."""
    return outline.writer == MODEL and outline.budget.asked > 0


def _passed_over(slot: SlotSpec, outline: Outline) -> bool:
    """Return whether a page does without a slot because a model tells the story: its points, its boxed figures and notes.

    No question is asked that the model's plan did not raise.
    """
    if outline.writer != MODEL:
        return False
    return not slot.options.get("story", True) or (slot.kind == "faq" and not outline.questions)
