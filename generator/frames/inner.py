"""Infinitives inside a clause said through their own frames (« pour utiliser B » becomes « pour se servir de B »)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.frames.lists import is_listed
from generator.frames.matching import Frame, matches
from generator.frames.notation import Slot, Verb, elements
from generator.frames.placed import NOBODY
from generator.frames.realise import Told, tell
from generator.frames.scene import Scene
from generator.frames.shapes import Filling
from generator.frames.words import glue, join
from generator.french.syntax import Clause

MOST = 2  # realisations tried for one infinitive


def renewed(clause: Clause, scene: Scene) -> Iterator[tuple[Clause, str]]:
    """Yield (clause with one infinitive said otherwise, name of the frame)."""
    for at, phrase in enumerate(clause.phrases):
        if (
            phrase.role not in ("infinitive", "purpose")
            or phrase.clause is None
            or (not phrase.prep and is_listed(clause.verb.lemma, "causatives"))
            or phrase.start + len(phrase.prep) < phrase.clause.start - 1
        ):
            continue  # « notamment à étudier »: the adverb would be lost
        for text, form in _said(phrase.clause, scene):
            opened = join(phrase.prep, text) if phrase.prep else text
            other = replace(phrase, text=opened, bare=text, clause=None)
            phrases = (*clause.phrases[:at], other, *clause.phrases[at + 1 :])
            yield replace(clause, phrases=phrases), form


def _said(inner: Clause, scene: Scene) -> Iterator[tuple[str, str]]:
    if inner.verb.mood != "inf" or not inner.phrases:
        return
    alone = replace(inner, subject=NOBODY)
    count = 0
    for frame in matches(alone, scene.library, scene.known):
        found = frame.pattern
        filling = Filling({**frame.roles, "A": NOBODY}, inner.verb, inner.verb.lemma)
        for template in found.to:
            told = tell(template, filling) if _opens_plainly(template) else None
            if told is None or count >= MOST:
                continue
            text = _set(told, frame)
            if text != inner.text:
                count += 1
                yield text, f"{found.kind}/{template}"


def _set(told: Told, frame: Frame) -> str:
    """Return a realisation with what floats where it stood: « examiner le 28 mai les offres déposées pour l'usine »."""
    first = min((role.start for name, role in frame.roles.items() if name != "A"), default=0)
    early = tuple(p.text for p in frame.floats if p.start < first)
    late = tuple(p.text for p in frame.floats if p.start >= first)
    return glue((*told.pieces[: told.hinge], *early, *told.pieces[told.hinge :], *late))


def _opens_plainly(template: str) -> bool:
    """Return whether a realisation opens with « A [verb] » and does not name A again."""
    shape = elements(template)
    named = [e for e in shape if isinstance(e, Slot) and e.name == "A"]
    agreed = ":A" in template
    return isinstance(shape[0], Slot) and isinstance(shape[1], Verb) and len(named) == 1 and not agreed
