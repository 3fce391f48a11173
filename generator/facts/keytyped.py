"""Which further key phrases somebody would type: a name, or a matter that the title has or the text comes back to, whole and nobody's belonging."""

from __future__ import annotations

from generator.facts.groups import Group
from generator.facts.keyshape import RANKED, UNIT, adjective, event
from generator.facts.keytold import told
from generator.facts.keyweight import Text
from generator.facts.naming import relays
from generator.facts.speech import human_head
from generator.french.lexicon import role
from generator.french.standing import find_whole
from generator.french.words import listed
from generator.shelf import compiled

LEAST, OFTEN = 2, 2  # content words of a matter; sentences that tell it, or a name
# « main de la banque », « antenne du directeur »: of one that is not named
OF_ONE = compiled(r" (?:de la |de l['’]|du )(?P<owner>[a-zà-ÿ-]+)$")
# « résultat au bureau », « licenciements pour Orvane », « ventes en Lavène »: a piece of a sentence
WITHIN = compiled(r" (?:pour|au|aux|à|en|sur|sous|par|dans|contre) ")

# « procès pour l'utilisation » of data, « Ana Roy 5e », « A. Roy », « Paul R. »: a piece of a sentence or of a name
PIECE = compiled(r" pour (?:l[ea]s? |l['’]|une? |des )|\b\d+(?:e|er|ère)$|(?:^|[ -])[A-ZÀ-Þ]\.")
HUNG = compiled(r"\b(?:de|du|des|[àd]e? l[ae]|à la|[àd]e? l['’]|[dl]['’]) ?$")
OF_WHAT = compiled(r"(?:de|du|des)\b|d['’]")
HANGS = compiled(r" (?:pour|au|aux|à|en|dans|sur|sous) |\d$")


def typed(group: Group, text: Text) -> bool:
    """Return whether a group may be proposed beside the key phrase of a text."""
    low = group.text.lower()
    often = told(group.text, text.sentences) >= OFTEN
    if PIECE.search(group.text) or _is_measure(group) or _says_more(group):
        return False
    if find_whole(text.written, low) >= 0:
        return (group.bare or len(group.words) >= LEAST) and not _is_cut(low, text)
    head, _, rest = low.partition(" ")
    if (not group.names and human_head(head)) or (head in listed("untyped") and OF_WHAT.match(rest)):
        return False
    if group.bare:
        return group.text not in relays() and (" " in group.text or often or low in text.opening)
    if len(group.words) < LEAST or group.text[:1].isupper() or WITHIN.search(group.text):
        return False
    return event(group) or (often and not (_is_owned(group.text) or text.people & set(group.words)))


def _is_measure(group: Group) -> bool:
    """Return whether a group is the sign of a measure, « mAh », or a number of things, « Cinq ONG »."""
    first = group.text.split(" ")[0]
    return UNIT.match(f"{group.text} ") is not None or (" " in group.text and first.lower() in listed("title_openers"))


def _says_more(group: Group) -> bool:
    """Return whether an adjective opens a group, « belle course », « nouvel épisode »: the noun alone is searched."""
    first = group.text.split(" ")[0].lower()
    return not group.bare and (RANKED.match(group.text) is not None or (" " in group.text and adjective(first)))


def _is_cut(low: str, text: Text) -> bool:
    """Return whether a group of the title that is somewhere or of some year hangs on a noun before it: « bombe au tribunal » of « alerte à la bombe au tribunal »."""
    at = find_whole(text.written, low)
    return HANGS.search(low) is not None and HUNG.search(text.written[:at]) is not None


def _is_owned(group: str) -> bool:
    """Return whether a group is what a body or somebody has that it does not name."""
    found = OF_ONE.search(group)
    return found is not None and (role(found["owner"]) is not None or found["owner"] in listed("parties"))
