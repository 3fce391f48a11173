"""A clause that joins another and is no sentence without it: « tant elle a gagné », « et sera achevé en 2019 »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.frames.beings import human, is_somebody, thing
from generator.frames.lists import is_listed
from generator.frames.scene import Scene
from generator.french.lexicon import is_first_name
from generator.french.syntax import FINITE, Clause, Token
from generator.shelf import compiled

STUB = 5  # words below which a clause without a subject of its own would be a stub (« En 2019, X sera terminé »)
DEGREE = compiled(r"[\s,]*(?:tant|tellement)\b", re.I)


def hanging(part: Clause, scene: Scene) -> bool:
    """Return whether a clause hangs on the one before: a degree, a few words, an incise whose comma was forgotten."""
    own = part.text.strip(" ,").removeprefix(part.link).split()
    brief = part.subject is None and part.verb.voice == "passive" and len(own) < STUB
    subject = part.subject
    several = subject is not None and subject.kind != "pron" and (subject.number, part.verb.number) == ("s", "p")
    if several and subject is not None and subject.proper and " et " not in subject.text:
        return True  # « et Normandie sont placés en alerte »: the last of a list
    return brief or DEGREE.match(part.text) is not None or _incise(part, scene)


def orphaned(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Return whether « son » would open a sentence far from its owner, a thing: « Le film a ramassé le prix, et son étoile … »."""
    owned = bool(after) and is_listed(after[0].low, "owned_by_one")
    owner = next((t for t in before if t.pos in ("NOUN", "PROPN")), None)
    verb = next((n for n, t in enumerate(before) if t.mood in FINITE), None)
    if not owned or owner is None or verb is None:
        return False
    own = next((t for t in after if t.pos == "NOUN"), None)
    if own is not None and any(t.lemma == own.lemma for t in before):
        return False  # « a repris la course sur son vélo, mais son vélo était hors d'usage »
    person = is_first_name(owner.text) or is_somebody(owner.low, owner.lemma)
    return not person and any(t.pos in ("NOUN", "PROPN") for t in before[verb:])


def _incise(part: Clause, scene: Scene) -> bool:
    """Return whether a thing would say somebody: « mais la visibilité correcte précise la compagnie »."""
    subject = part.subject
    if subject is None or part.verb.lemma not in scene.library.tables["dire"]["neutral"]:
        return False
    sayer = any(p.role == "object" and human(p, scene.known) for p in part.phrases)
    return sayer and thing(subject, scene.known)
