"""What somebody is reproached with, in the words of who does it: « Que reproche Paul Roy à la mairie ? » — « D'avoir « menti ». »"""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.reading import parsed
from generator.shelf import compiled
from generator.types import Brief, Fact

CHARGE = compiled(
    r"(?P<front>.*?)\b(?P<verb>a|ont) (?:également |aussi )?accusé (?P<whom>[^«,]{2,40}?) (?P<charge>(?:de |d['’])[^«]{0,20}« [^»]+ »)\.?$"
)
QUOTING = compiled(r"[«»]")


def reproaches(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield a charge made in words of its own, with who makes it and against whom, both named."""
    found = CHARGE.match(fact.text)
    if found is None or QUOTING.search(found["front"]):
        return
    named = [e.name for e in brief.entities if fact.id in e.facts and e.kind in ("person", "organisation")]
    who = next((name for name in named if name in found["front"]), "")
    whom = found["whom"].strip()
    if who and _is_subject(who, fact) and (whom in named or whom.lower().startswith(("le ", "la ", "l'", "les "))):
        yield "reproche", {"qui_parle": who, "a_qui": whom, "grief": found["charge"]}


def _is_subject(name: str, fact: Fact) -> bool:
    clauses = parsed(fact.text).clauses
    return any(c.subject is not None and name in c.subject.text for c in clauses[:1]) or fact.text.startswith(name)
