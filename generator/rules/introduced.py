"""A thing that a section brings in, under its own name: « Un essai mené auprès de 5 214 femmes », « Un plan d'économies de 35 millions d'euros »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.anchors.deeds import POINTING
from generator.facts.groups import empty_heads
from generator.facts.reading import parsed
from generator.facts.speech import human_head
from generator.frames.surface import capital
from generator.french.grammar import indefinite
from generator.french.leaning import points_back
from generator.french.lexicon import role
from generator.french.morphology import gender_of
from generator.french.syntax import FINITE, Clause, Phrase
from generator.french.tagger import finite
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Fact

LEAST, MOST = 3, 9  # words
TAIL = compiled(
    r",(?!\d).*$| ?\(.*$| ?:.*$| –.*$|[ ]?[«»].*$| (?:qui|que|qu['’]|dont|où|laquelle|lequel|auxquel\w+|soit|alors|après|lors|afin|avant|pendant|chaque)(?!\w).*$"
)
INDEFINITE = compiled(r"(?:une? |des |de (?=nouve))(?=[a-zà-ÿ])", 2)
EMPTY = compiled(
    r"une? (?:telle|autre|certaine?|déclaration|post|message|communiqué|tweet|courrier|courriel|lettre|interview|photo|idée|exemple|vitesse|densité|longueur|durée|hauteur|température|moyenne|total|somme|record|partie|peu|seule?|fois|an|ans|jour|mois|semaine|million|milliard|dizaine|centaine|vingtaine|trentaine|quarantaine|millier)\b",
    2,
)
JOINED = compiled(r" et (?:d['’]|de |du |des |à |au )|\b(?:et|un|très|plus|moins|trop|aussi|si)$")
DEFINITE, SHORT = compiled(r"(?:l[ae] |les |l['’])", 2), 3
USUALLY = compiled(r"\b(?:habituellement|généralement|normalement|souvent|parfois|véritables?|certaine?s?)\b")
HELD = frozenset({"object", "attribute", "agent", "subject", "indirect"})
UNSURE = frozenset({"condition", "concession"})


def introduced(fact: Fact) -> Iterator[str]:
    """Yield the things that a fact brings in with « un », « une », « des », whole, with what completes them."""
    if fact.modality != "asserted":
        return
    for clause in parsed(fact.text).clauses:
        if clause.main and clause.verb.mood in FINITE and clause.verb.mood != "con" and not _is_unsure(clause):
            for phrase in (*([clause.subject] if clause.subject else []), *clause.phrases):
                text = _name(phrase) if phrase.role in HELD else ""
                if text:
                    yield capital(text)


def qualified(fact: Fact) -> Iterator[str]:
    """Yield « Des preuves mitigées » of « Les preuves sont mitigées »."""
    for clause in parsed(fact.text).clauses[:1] if fact.modality == "asserted" else ():
        subject, verb = clause.subject, clause.verb
        said = next((p for p in clause.phrases if p.role == "attribute" and p.kind == "adj"), None)
        plain = subject is not None and DEFINITE.match(subject.text) and len(subject.text.split()) <= SHORT
        if (
            subject is None
            or said is None
            or not plain
            or verb.lemma != "être"
            or _is_unsure(clause)
            or verb.tense != "pres"
        ):
            continue
        noun, gender = DEFINITE.sub("", subject.text, count=1), subject.gender or gender_of(subject.lemma)
        text = f"{indefinite(noun, gender, subject.number or 's')} {said.text.rstrip(' .,')}"
        if (
            gender
            and not POINTING.search(text)
            and not human_head(noun)
            and len(text.split()) <= MOST
            and "," not in text
        ):
            yield capital(text)


def _is_unsure(clause: Clause) -> bool:
    return bool(clause.verb.negation) or any(p.role in UNSURE for p in clause.phrases)


def _name(phrase: Phrase) -> str:
    """Return the group of a phrase; "" of somebody, of an amount, of what points elsewhere or is cut where it goes on."""
    text = TAIL.sub("", phrase.bare or phrase.text).strip(" .,;")
    noun = phrase.lemma.lower()
    somebody = role(noun) is not None or any(noun in listed(name) for name in ("publics", "somebody", "voices"))
    size = len(text.split())
    if (
        not INDEFINITE.match(text)
        or not LEAST <= size <= MOST
        or somebody
        or noun in empty_heads()
        or EMPTY.match(text)
    ):
        return ""
    if human_head(text.split(" ")[1]) or JOINED.search(text):
        return ""
    if (
        "«" in text
        or USUALLY.search(text)
        or text[-1].isdigit()
        or POINTING.search(text)
        or points_back(text)
        or finite(text)
    ):
        return ""
    return text
