"""Name whom a pronoun or possessive means, where a sentence leaves the one that named them; only when one can be meant."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from generator.facts.about import is_about, is_rivalled
from generator.facts.reading import first_clause
from generator.frames.references import with_article
from generator.frames.reshaping.pointing import pointed
from generator.french import words
from generator.french.clauses import parse
from generator.french.grammar import definite, prefix_de
from generator.french.leaning import impersonal
from generator.french.syntax import PRONOUNS
from generator.rules.named_first import named_first
from generator.rules.resuming import unlinked
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

SUBJECT = compiled(r"^(?P<pronoun>Il|Elle) ")
OPENING = compiled(r"^(?P<pronoun>Ils?|Elles?) ")
SAYER = compiled(r"(?P<open>\b[Ss]elon |\b[Dd]['’]après )(?P<pronoun>lui|elle)\b(?!-)")
INVERTED = compiled(r"(?P<verb>\w+)-(?:t-)?(?P<pronoun>il|elle)\b(?! [a-zà-ÿ]+(?:é|i|u|is|it)\b)")
SAID = compiled(r"(?P<auxiliary>a|avait)-t-(?P<pronoun>il|elle) (?P<participle>\w+)")
TO_WHOM = compiled(r"(?P<il>Il )lui (?P<verb>(?:a été|est|sera|était) \w+)(?= (?:de |d['’]))")
POSSESSIVE = compiled(r"(?:Son|Sa|Ses) ")
# « Pour un homme de 74 ans, le trajet s'est prolongé. Son état… »: his, though nobody is named
SOMEBODY = compiled(
    r"\b(?:un|une) (?:homme|femme|patiente?|enfant|garçon|fille|adolescente?|bébé|nourrisson|victime|blessée?)\b"
    r"|\b(?:[Ss]elon|[Dd]['’]après) une? (?=[a-zà-ÿ])"  # « selon un ouvrier »: it is he who goes on speaking
)
INDEFINITE = compiled(r"une? (?!autre)", re.IGNORECASE)
OWNERS = frozenset({"person", "organisation"})
BACK = 5  # facts before it in which a pronoun's person is looked for


@lru_cache(maxsize=512)
def standing_alone(fact: Fact, brief: Brief) -> Fact:
    """Return the fact with its opening pronoun or possessive, or that of its quotation, replaced by a name.

    « Son bénéfice net a reculé » becomes « Le bénéfice net de Veltane a reculé ». It is left as it is if unsure.
    """
    text = fact.text
    if (named := named_first(fact, brief)) != text:
        return replace(fact, text=named)
    if (sayer := SAYER.search(text)) and fact.sayer in {e.name for e in brief.entities}:
        return replace(fact, text=f"{text[: sayer.end('open')]}{fact.sayer}{text[sayer.end() :]}")
    if to_whom := TO_WHOM.match(text):
        return replace(fact, text=_named_after(fact, brief, to_whom))
    if POSSESSIVE.match(text):
        return replace(fact, text=_owned(fact, brief))
    if OPENING.match(text) and not impersonal(text) and fact.id == brief.facts[0].id:
        return replace(fact, text=_announced(fact, brief))
    subject = None if impersonal(text) else SUBJECT.match(text)
    if subject and (person := _person(fact, brief, subject["pronoun"])):
        return replace(fact, text=f"{person.name} {text[subject.end() :]}")
    if "»" in text:
        head, mark, tail = text.rpartition("»")
        speaker = _speaker(fact, brief, tail)
        if not speaker:
            return fact
        tail = SAID.sub(rf"\g<auxiliary> \g<participle> {speaker}", tail, count=1)
        return replace(fact, text=head + mark + INVERTED.sub(rf"\g<verb> {speaker}", tail, count=1))
    said = SAID.search(text)
    if said and (person := _person(fact, brief, said["pronoun"])):  # « Il faut dormir, a-t-elle dit, et manger »
        return replace(fact, text=SAID.sub(rf"\g<auxiliary> \g<participle> {person.name}", text, count=1))
    return fact


def _announced(fact: Fact, brief: Brief) -> str:
    """Return « Il n'a pas d'yeux », which opens a source, with whom the next sentence tells of: « Ce ver n'a pas d'yeux »."""
    opening = OPENING.match(fact.text)
    clause = first_clause(unlinked(brief.facts[1]).text) if len(brief.facts) > 1 else None
    subject = clause.subject if clause is not None else None
    if opening is None or clause is None or subject is None:
        return fact.text
    agrees = PRONOUNS[opening["pronoun"].lower()] == (subject.gender, clause.verb.number)
    called = pointed(subject, clause.verb.number) if agrees else ""
    return f"{called[:1].upper()}{called[1:]} {fact.text[opening.end() :]}" if called else fact.text


def _named_after(fact: Fact, brief: Brief, found: re.Match[str]) -> str:
    """Return « Il lui est interdit de… » as « Il est interdit à Paul Roy de… » when one person can be meant."""
    people = _people_before(fact, brief)
    if len(people) != 1:
        return fact.text
    return f"{found['il']}{found['verb']} à {people[0].name}{fact.text[found.end() :]}"


def _people_before(fact: Fact, brief: Brief) -> list[Entity]:
    """Return the people named in the nearest fact before that names any, not further than BACK nor in another part."""
    rank = next(i for i, f in enumerate(brief.facts) if f.id == fact.id)
    for before in reversed(brief.facts[max(0, rank - BACK) : rank]):
        if before.paragraph < fact.paragraph - 1:
            break
        if SOMEBODY.search(before.text) or _of_somebody(before):
            return []
        people = [e for e in brief.entities if e.kind == "person" and before.id in e.facts]
        if people:
            return people
    return []


def _of_somebody(fact: Fact) -> bool:
    """Return whether a sentence is about somebody without a name: « un livreur de 26 ans a été blessé. Sa famille… »."""
    clause = first_clause(fact.text)
    subject = clause.subject if clause is not None else None
    return subject is not None and subject.kind == "np" and INDEFINITE.match(subject.text) is not None


def _speaker(fact: Fact, brief: Brief, tail: str) -> str:
    """Return the name of who says a quotation closed by « assure-t-elle », "" when it is named or not known."""
    pronoun = INVERTED.search(tail) or SAID.search(tail)
    if pronoun is None:
        return ""
    known = next((q.speaker for q in brief.quotes if q.fact == fact.id and q.speaker), "")
    person = None if known else _person(fact, brief, pronoun["pronoun"])
    return known or (person.name if person else "")


def _owned(fact: Fact, brief: Brief) -> str:
    """Return the text with « son X » that opens it as « le X de Veltane », when the fact before names one owner only."""
    clause = next(iter(parse(fact.text).clauses), None)
    subject = clause.subject if clause else None
    if subject is None or subject.start:
        return fact.text
    owners = _people_before(fact, brief) if subject.lemma in words.listed("of_people") else _owners(fact, brief)
    after = fact.text[clause.verb.end :] if clause else ""
    others = [e for e in brief.entities if e.kind == "person" and e not in owners and e.name in after]
    if others and subject.lemma in words.listed("of_people"):
        return fact.text  # « Sa mère a dit que Paul Roy avait été blessé »: whose mother?
    if len(owners) != 1 or not subject.gender or not subject.number or "," in subject.text:
        return fact.text
    owned = definite(subject.text.partition(" ")[2], subject.gender, subject.number)
    owner = prefix_de(with_article(owners[0], owners[0].name))
    return f"{owned[:1].upper()}{owned[1:]} {owner}{fact.text[subject.end :]}"


def _owners(fact: Fact, brief: Brief) -> list[Entity]:
    """Return the people and bodies named in the fact before, none when it names anything else but places."""
    rank = next(i for i, f in enumerate(brief.facts) if f.id == fact.id)
    before = brief.facts[rank - 1] if rank else None
    if before is None or before.paragraph != fact.paragraph:
        return []
    named = [e for e in brief.entities if before.id in e.facts and e.kind != "place" and not _of_somebody(before)]
    return named if all(e.kind in OWNERS for e in named) else []


def _person(fact: Fact, brief: Brief, pronoun: str) -> Entity | None:
    """Return the one person of the pronoun's gender among those named in the nearest fact before that names any."""
    gender = "m" if pronoun.lower() == "il" else "f"
    if _rivalled(fact, brief, gender):
        return None
    fitting = [e for e in _people_before(fact, brief) if e.gender in (gender, "")]
    if len(fitting) != 1:
        return None
    named = [f for f in brief.facts[: fact.rank - 1] if f.id in fitting[0].facts]
    if named and (not is_about(named[-1].text, fitting[0]) or is_rivalled(named[-1].text, gender)):
        return None
    return fitting[0]


def _rivalled(fact: Fact, brief: Brief, gender: str) -> bool:
    """Return whether the sentences before are about a thing or body of the same gender: « elle » is then « la régie ».

    A sentence about « elle » is about what the one before it is about.
    """
    rank = next(i for i, f in enumerate(brief.facts) if f.id == fact.id)
    for before in reversed(brief.facts[:rank]):
        if before.paragraph != fact.paragraph or any(
            e.kind == "person" and before.id in e.facts for e in brief.entities
        ):
            return False
        subjects = [c.subject for c in parse(before.text).clauses if c.subject is not None]
        if any(s.kind == "np" and s.gender == gender and s.number != "p" for s in subjects):
            return True
        if not subjects or subjects[0].kind != "pron":
            return False
    return False
