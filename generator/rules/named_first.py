"""Whom the first sentences call by what it is, named as the source's title names it: « Verlac, le spécialiste des pompes, a publié… »."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from generator.checks.evidence import plain
from generator.facts.reading import first_clause
from generator.rules.opening_place import fronted
from generator.shelf import compiled, read_toml
from generator.types import Brief, Fact

DATA = Path(__file__).parent / "data" / "titres.toml"
OPENING = 2  # facts at the head of the source that lean on its title
TOWN = compiled(r"\b[Ll](?:a (?:ville|station|commune|cité|bourgade|mairie)|e (?:village|bourg))\b")
CALLED = compiled(r"(?:Le |La |L['’])(?P<what>[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)?)")
NAME = compiled(r"[A-ZÀ-Þ][\w&'’-]+(?: (?:&|[A-ZÀ-Þ][\w'’-]+))*$")
WITH = compiled(
    r"\b(?:[Ee]ntretien|[Ii]nterview|[Rr]encontre) avec (?P<who>(?:l[ea] |l['’])[a-zà-ÿ -]+ (?P<name>[A-ZÀ-Þ][\w'’ -]+))$"
)


def named_first(fact: Fact, brief: Brief) -> str:
    """Return a fact that opens the source with the name of who its title is about; the fact's own text where that is not sure."""
    if fact.rank > OPENING:
        return fact.text
    if where := town_of_title(fact, brief):
        return f"À {where}, {fact.text[:1].lower()}{fact.text[1:]}"
    met = WITH.search(plain(brief.cleaned.title))
    clause = first_clause(fact.text)
    if clause is None or clause.subject is None or clause.subject.start or clause.subject.end > clause.verb.start:
        return _met(fact.text, met["who"], met["name"]) if met else fact.text
    subject = clause.subject.text
    if met and met["name"] not in fact.text and WHO_ANSWERS.match(subject):
        return f"{met['who'][:1].upper()}{met['who'][1:]}{fact.text[clause.subject.end :]}"
    called, name = CALLED.match(subject), _name(brief)
    if not (called and name) or name in fact.text or "," in subject or _bodies().isdisjoint(called["what"].split()):
        return fact.text
    if any(fact_.rank < fact.rank and name in fact_.text for fact_ in brief.facts[:OPENING]):
        return fact.text
    return f"{name}, {subject[:1].lower()}{subject[1:]},{fact.text[clause.subject.end :]}"


def town_of_title(fact: Fact, brief: Brief) -> str:
    """Return the town that the source's title alone names, where the first fact calls it « la ville »; "" else."""
    body = plain(brief.cleaned.title).rpartition(" : ")[2]
    where = fronted(body[:1].upper() + body[1:])
    first = fact.id == brief.facts[0].id and CALLED.match(fact.text) and TOWN.search(fact.text)
    return where if where and first and not any(where in one.text for one in brief.facts) else ""


WHO_ANSWERS = compiled(
    r"(?:Le |La |L['’])(?:cherch\w+|sociolog\w+|scientifique|auteure?|autrice|écrivaine?|romanci\w+|spécialiste|historien\w*|philosophe|économiste|universitaire)$"
)


def _met(text: str, who: str, name: str) -> str:
    """Return « À l'heure où…, la sociologue Ana Roy a passé… » of « À l'heure où…, la chercheuse a passé… »."""
    found = SECOND.search(text)
    if name in text or found is None or not WHO_ANSWERS.match(f"{found['who'][:1].upper()}{found['who'][1:]}"):
        return text
    return f"{text[: found.start('who')]}{who}{text[found.end('who') :]}"


SECOND = compiled(r"^[^,«]+, (?P<who>(?:le |la |l['’])[a-zà-ÿ]+)(?= a | est )")


@lru_cache(maxsize=8)
def _name(brief: Brief) -> str:
    """Return the one name that is the subject of the source's title, "" of any other title."""
    body = plain(brief.cleaned.title).rpartition(" : ")[2]
    clause = first_clause(body) if body else None
    subject = (
        clause.subject.text if clause is not None and clause.subject is not None and not clause.subject.start else ""
    )
    return (
        subject
        if NAME.match(subject) and not any(e.kind == "place" and e.name == subject for e in brief.entities)
        else ""
    )


@lru_cache(maxsize=1)
def _bodies() -> frozenset[str]:
    return frozenset(read_toml(DATA)["metiers"]["corps"].split())
