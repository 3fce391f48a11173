"""A title ends on no half of a matter: « une vaccination » contre la dengue, « le premier programme » au monde."""

from __future__ import annotations

from generator.checks.evidence import plain
from generator.french.tagger import tag
from generator.rules.line_wholeness import COLON
from generator.shelf import compiled
from generator.types import Brief

# the first of its kind, the largest: among which, what follows says
RANKED = compiled(
    r"\b(?:l[ea]s?|l['’]|[ld]eur|d[ue]s?) ?(?:tout )?(?:premi(?:er|ère)s?|derni(?:er|ère)s?|seule?s?|principa(?:l|le|ux|les)|(?:plus|moins) [\w-]+) [\w'’-]+$",
    2,
)
FIRST = compiled(r"\b(?:premi(?:er|ère)s?|derni(?:er|ère)s?|seule?s?|plus|moins) [\w-]+", 2)
SCOPE = compiled(
    r" (?:au|du) monde\b| (?:de|en) France\b| (?:d['’]|en )Europe\b| du pays\b| de l['’](?:histoire|année)\b| de tous les temps\b",
    2,
)
WHO = compiled(r", (?:l[ea]s? |l['’]|une? |des |deux |trois |\d|[A-ZÀ-Þ])")
AMONG = compiled(r" (?:au|du|de|d['’]|en|dans|depuis|jamais|à) ?")


def ends_inside(text: str, whole: str, brief: Brief) -> bool:
    """Return whether a text ends on part of the key phrase that `whole` has, or on the first of a kind that `whole` names."""
    said, told = plain(text).rstrip(" ."), plain(whole)
    key = plain(brief.keyphrase).lower()
    parts = (key[:at] for at, sign in enumerate(key) if sign == " ")
    if key in told.lower() and key not in said.lower() and any(said.lower().endswith(part) for part in parts):
        return True
    if _whoever(said.rpartition(COLON)[2].rpartition(". ")[2], told):
        return True
    if FIRST.search(said) and SCOPE.search(told) and not SCOPE.search(said):
        return True  # « la première campagne de vaccination », of all in the world
    found = RANKED.search(said)
    after = told.partition(found.group())[2] if found else ""
    return AMONG.match(after) is not None


def _whoever(body: str, whole: str) -> bool:
    """Return whether a text tells by a participle what somebody was, without whom `whole` names behind it: « Coincé trois heures dans une cuve »."""
    if "," in body or not body or tag(body)[0].tense != "ppast":
        return False
    at = whole.lower().find(f"{body.lower()}, ")
    return at >= 0 and WHO.match(whole, at + len(body)) is not None
