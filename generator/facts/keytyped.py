"""Which further key phrases somebody would type: a name, or a matter that the title has or the text comes back to, whole and nobody's belonging."""

from __future__ import annotations

from generator.facts.groups import Group
from generator.facts.keyshape import event
from generator.facts.keytold import told
from generator.facts.keyweight import Text
from generator.french.lexicon import role
from generator.french.standing import find_whole
from generator.french.words import listed
from generator.shelf import compiled

LEAST, OFTEN = 2, 2  # content words of a matter; sentences that tell it, or a name
# « main de la banque », « antenne du directeur »: of one that is not named
OF_ONE = compiled(r" (?:de la |de l['’]|du )(?P<owner>[a-zà-ÿ-]+)$")
# « résultat au bureau », « licenciements pour Orvane », « ventes en Lavène »: a piece of a sentence
WITHIN = compiled(r" (?:pour|au|aux|à|en|sur|sous|par|dans|contre) ")


def typed(group: Group, text: Text) -> bool:
    """Return whether a group may be proposed beside the key phrase of a text."""
    low = group.text.lower()
    often = told(group.text, text.sentences) >= OFTEN
    if find_whole(text.written, low) >= 0:
        return group.bare or len(group.words) >= LEAST
    if group.bare:
        return " " in group.text or often or low in text.opening
    if len(group.words) < LEAST or group.text[:1].isupper() or WITHIN.search(group.text):
        return False
    return event(group) or (often and not (_is_owned(group.text) or text.people & set(group.words)))


def _is_owned(group: str) -> bool:
    """Return whether a group is what a body or somebody has that it does not name."""
    found = OF_ONE.search(group)
    return found is not None and (role(found["owner"]) is not None or found["owner"] in listed("parties"))
