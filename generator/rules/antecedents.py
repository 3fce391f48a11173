"""Name whom a pronoun or possessive means, where a sentence leaves the one that named them; only when one can be meant."""

from __future__ import annotations

from dataclasses import replace

from generator.frames.references import with_article
from generator.french.clauses import parse
from generator.french.grammar import definite, prefix_de
from generator.french.leaning import impersonal
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

SUBJECT = compiled(r"^(?P<pronoun>Il|Elle) ")
SAYER = compiled(r"(?P<open>\b[Ss]elon |\b[Dd]['’]après )(?P<pronoun>lui|elle)\b(?!-)")
INVERTED = compiled(r"(?P<verb>\w+)-(?:t-)?(?P<pronoun>il|elle)\b(?! [a-zà-ÿ]+(?:é|i|u|is|it)\b)")
SAID = compiled(r"(?P<auxiliary>a|avait)-t-(?P<pronoun>il|elle) (?P<participle>\w+)")
POSSESSIVE = compiled(r"(?:Son|Sa|Ses) ")
OWNERS = frozenset({"person", "organisation"})
BACK = 3  # facts before it in which a pronoun's person is looked for


def standing_alone(fact: Fact, brief: Brief) -> Fact:
    """Return the fact with its opening pronoun or possessive, or that of its quotation, replaced by a name.

    « Son bénéfice net a reculé » becomes « Le bénéfice net de Veltane a reculé ». It is left as it is if unsure.
    """
    text = fact.text
    if (sayer := SAYER.search(text)) and fact.sayer in {e.name for e in brief.entities}:
        return replace(fact, text=f"{text[: sayer.end('open')]}{fact.sayer}{text[sayer.end() :]}")
    if POSSESSIVE.match(text):
        return replace(fact, text=_owned(fact, brief))
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
    return fact


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
    rank = next(i for i, f in enumerate(brief.facts) if f.id == fact.id)
    before = brief.facts[rank - 1] if rank else None
    clause = next(iter(parse(fact.text).clauses), None)
    subject = clause.subject if clause else None
    if before is None or before.paragraph != fact.paragraph or subject is None or subject.start:
        return fact.text
    owners = [e for e in brief.entities if e.kind in OWNERS and before.id in e.facts]
    others = [e for e in brief.entities if e.kind not in OWNERS | {"place"} and before.id in e.facts]
    if len(owners) != 1 or others or not subject.gender or not subject.number or "," in subject.text:
        return fact.text
    owned = definite(subject.text.partition(" ")[2], subject.gender, subject.number)
    owner = prefix_de(with_article(owners[0], owners[0].name))
    return f"{owned[:1].upper()}{owned[1:]} {owner}{fact.text[subject.end :]}"


def _person(fact: Fact, brief: Brief, pronoun: str) -> Entity | None:
    """Return the one person of the pronoun's gender named in the nearest fact before that names any."""
    gender = "m" if pronoun.lower() == "il" else "f"
    rank = next(i for i, f in enumerate(brief.facts) if f.id == fact.id)
    for before in reversed(brief.facts[max(0, rank - BACK) : rank]):
        if before.paragraph < fact.paragraph - 1:
            return None
        people = [e for e in brief.entities if e.kind == "person" and before.id in e.facts]
        if people:
            fitting = [e for e in people if e.gender in (gender, "")]
            return fitting[0] if len(fitting) == 1 else None
    return None
