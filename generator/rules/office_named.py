"""Who holds the office that a title tells of, by name: « Ana Roy, conseillère du maire à la sécurité, démissionne » of « La conseillère du maire à la sécurité démissionne »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.french.lexicon import role
from generator.shelf import compiled
from generator.types import Brief

ARTICLE = compiled(r"(?:L[ae] |L['’])(?=[a-zà-ÿ])")
FEWEST = 2  # content words of an office: « le maire » is anybody's


def office_named(title: str, brief: Brief) -> Iterator[str]:
    """Yield a title with the name before the office, where the fact that opens the text gives this office to one person only."""
    article = ARTICLE.match(title)
    clause = first_clause(title) if article else None
    if article is None or clause is None or clause.subject is None or clause.subject.start or not brief.facts:
        return
    office = title[article.end() : clause.subject.end]
    noun, words = office.split(" ")[0].lower(), set(stems(office))
    if not role(noun) or len(words) < FEWEST or "," in office:
        return
    holders = [
        person.name
        for person in brief.entities
        if person.kind == "person" and person.name not in title
        for held in person.roles
        if held.fact == brief.facts[0].id and held.text.split(" ")[0] == noun and words <= set(stems(held.text))
    ]
    if len(holders) == 1 and holders[0].rpartition(" ")[2] not in title:
        yield f"{holders[0]}, {office}, {title[clause.subject.end :].lstrip()}"
