"""A participle that looks like a present, told with its auxiliary where who does it follows: « Le maire est contraint au départ par le conseil » of « Le maire contraint au départ par le conseil »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.reading import first_clause
from generator.french.lexicon import lookup
from generator.french.morphology import Uninflectable, participle
from generator.rules.epithets import epithet
from generator.shelf import compiled

AGENT = compiled(r"[^,:«»]* par (?:l[ea]s? |l['’]|une? |des |[A-ZÀ-Þ])")


def by_agent(title: str) -> Iterator[str]:
    """Yield a title with « est » or « sont » before a word that is a present and a participle, which agrees with its subject."""
    clause = first_clause(title) if " par " in title and not epithet(title) else None
    if clause is None or clause.subject is None or clause.subject.start or clause.verb.tense != "pres":
        return
    verb, subject = clause.verb, clause.subject
    forms = {(form.gender, form.number) for form in lookup(verb.text.lower()) if form.tense == "ppast"}
    thing = any(p.role == "object" for p in clause.phrases)
    if not forms or thing or not subject.gender or not AGENT.match(title, verb.end):
        return
    try:
        agreed = participle(verb.lemma, subject.gender, subject.number or "s") == verb.text
    except Uninflectable:
        return
    if agreed:
        yield f"{title[: verb.start]}{'sont' if subject.number == 'p' else 'est'} {title[verb.start :]}"
