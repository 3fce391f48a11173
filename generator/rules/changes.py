"""How far something moved, and to where: « De combien la banque a-t-elle réduit son taux ? », « À combien l'inflation est-elle tombée ? »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.grammar import definite
from generator.french.morphology import gender_of
from generator.french.words import listed, mapped
from generator.rules.clausal import SAID, Pieces, brief_source
from generator.rules.pieced import is_somebody, small
from generator.shelf import compiled
from generator.types import Brief, Figure

BY = compiled(r"(?:de |d['’])(?:plus |près |environ |moins )?(?:de |d['’])?\d")
TO = compiled(r"à (?:plus |près |environ |moins )?(?:de |d['’])?\d")
LEVEL = compiled(r"(?<=[%a-zà-ÿ]) à \d.*$")  # « de 4 % à 2 641 dollars »: how far, then where
# « augmente de 0,2 point parmi cette tranche d'âge »: of whom, the question would not say
LIMITED = compiled(r" (?:parmi|chez|auprès|au sein|pour les?|pour la|dans les?|dans la|entre)(?!\w)")
TOLD = frozenset({"perf", "pres", "past"})
OVER = compiled(
    r"(?:sur|en) (?:une?|l['’]|\w+) ?(?:an|ans|année|mois|trimestre|semestre|semaines?|jours?|heures?|séance)\b", 2
)
NAMED = compiled(r"(?:le|la|les|l['’]|son|sa|ses|leurs?)\b ?")


def changes(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the amount by which a verb of change moves what it names, or the level to which it does."""
    verb = part.clause.verb
    moves = {"de_combien": listed("changing"), "a_combien": listed("reaching")}
    if verb.negation or verb.tense == "impf" or any(p.role in SAID for p in part.clause.phrases):
        return  # « l'action reculait de 9 % vers 10 h » is of a moment
    figures = [f for f in brief.figures if f.fact == part.fact.id]
    for kind, pattern in (("de_combien", BY), ("a_combien", TO)):
        if verb.lemma not in moves[kind]:
            continue
        moved = next((told for p in part.core if pattern.match(p.text) and (told := _amount(p.text, figures))), "")
        if not moved or LIMITED.match(part.fact.text.partition(moved)[2]):
            continue
        objects = [p.text for p in part.core if moved not in p.text and p.role == "object" and NAMED.match(p.text)]
        subject = part.clause.subject
        if kind == "a_combien" and not objects and subject is not None and is_somebody(subject, brief):
            continue  # « Le président est remonté à 28 % d'opinions favorables »
        asked = " ".join((part.inverted, *objects))
        when = _dated(part, brief)
        spans = [p.text for p in part.clause.phrases if OVER.match(p.text) and p.text not in when]
        over = "".join(f" {small(text)}" for text in spans if text not in moved)  # « 3 % sur un an » is no « 3 % »
        amount = f"{moved}{over}{when}{brief_source(part.clause)}"
        told = " ".join((part.subject, verb.text, *objects, amount))
        words = {"sujet": part.subject, "demande": asked, "montant": amount, "entier": told}
        yield kind, {**words, "mouvement": _move(verb.lemma) if verb.tense in TOLD else ""}


def _move(lemma: str) -> str:
    """Return what a verb of change makes: « la baisse » of « reculer »."""
    noun = mapped("moves").get(lemma, "").lower()
    gender = gender_of(noun) if noun else ""
    return definite(noun, gender) if gender else ""


def _amount(text: str, figures: list[Figure]) -> str:
    """Return a phrase up to the end of its first figure: « de 747 points »."""
    counted = (figure for figure in figures if figure.unit and figure.text in text)
    ends = [text.index(figure.text) + len(figure.text) for figure in counted]
    return LEVEL.sub("", text[: min(ends)]) if ends else ""


def _dated(part: Pieces, brief: Brief) -> str:
    """Return when, if the clause names a day or a month: « en avril »."""
    dates = [m.text for m in brief.moments if m.fact == part.fact.id and m.iso]
    told = (p.text for p in part.clause.phrases if p.role == "time" and any(d in p.text for d in dates) and p.prep)
    return next((f" {small(text)}".partition(",")[0] for text in told), "")
