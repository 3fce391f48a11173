"""Who speaks in each sentence of a text: named in it, or going on from the sentence before by « il », « elle » or mere words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from generator.anchors.claims import voices
from generator.facts.reading import first_clause
from generator.facts.speech import verbs_of_saying
from generator.frames.references import with_article
from generator.french.leaning import impersonal
from generator.french.lexicon import is_demonym
from generator.french.quoted import blotted
from generator.shelf import compiled, read_toml
from generator.types import Brief, Entity, Fact

DATA = Path(__file__).parent / "data" / "fonctions.toml"
SOMEBODY = "?"  # who speaks and has no name that a heading could give
LONG = 8  # words of a quotation that somebody says
LONGEST = 4  # words of who speaks
ACTORS = ("person", "organisation")
# « Pour Moscovici, il s'agit d'une coïncidence »; « Pour l'heure » is nobody
IN_HIS_VIEW = compiled(r"(?:\w+, |Cependant, |Toutefois, |Mais )?[Pp]our (?P<who>[^,«»]{3,60})(?:, [^,«»]+)?, ")
OF_NOW = compiled(
    r"(?:le moment|l['’]heure|l['’]instant|autant|cela|ce |cette |la (?:première|deuxième|troisième) fois)"
)
SUBJECT = compiled(
    r"(?P<who>l[ae] [\w'’-]+(?: (?:de |du |d['’]|des |de la )?[A-ZÀ-Þ][\w'’-]+)*|les [\w-]+|l['’][\w-]+)", 2
)
GOES_ON = compiled(
    r"(?:[^«,]{3,60}, (?:[^«,]{3,60}, )?(?=ils? |elles? ))?(?:(?:Enfin|Puis|Ensuite|Ainsi|Pour autant|Selon (?:lui|elle)|D['’]après (?:lui|elle)|Pour (?:lui|elle)), ?)?(?:«|—|[Ii]ls? |[Ee]lles? |Je |J['’]|Pour (?:lui|elle))"
)
PRONOUN = compiled(r"(?:Il |Elle |[^«]{3,120}, (?:il|elle) )")
TAKES_UP = compiled(r"«|Ils? |Elles? ")
LET_KNOW = compiled(r"\b(?:fait|font|faisait) (?:\w+ )?(?:savoir|valoir|remarquer)\b|\b(?:laissé|laisse) entendre\b")
WITH = compiled(r"«[^»]{12,}»|\b(?:qu[e'’]|de|à|vouloir|avoir|être) ")
# « Il a cependant fermement nié », « Il s'est défendu »
STANDS = compiled(r"^(?:Ils?|Elles?) (?:s['’]est |se |a )(?:\w+ ){0,2}(?:défendu|justifi|nié|dément|critiqu|dénonc)\w*")
TITLED = compiled(r"(?:L[ae]s? |Les |L['’])(?=[A-ZÀ-Þ])")
TITLES = compiled(r"^(?:M\.|Mme|MM\.) ")


@lru_cache(maxsize=16)
def speakers(brief: Brief) -> Mapping[str, str]:
    """Return who speaks in each fact, by the name or the office a heading could give, SOMEBODY of others; facts in which nobody does are left out."""
    told: dict[str, str] = {}
    last = ""
    people = [e for e in brief.entities if e.kind == "person"]
    alone = _written(people[0]) if len(people) == 1 else ""  # « il » is the one person whom a text names
    for fact in brief.facts:
        before = last if _is_next(fact, brief) else ""
        before = before or (alone if PRONOUN.match(fact.text) else "")
        who = _named(fact, brief) or (before if before and _goes_on(fact) else "")
        if who:
            told[fact.id] = who
        last = who or _about(fact, brief) or (before if fact.text.startswith(("Il ", "Elle ")) else "")
    return told


def _about(fact: Fact, brief: Brief) -> str:
    """Return the person whom a sentence is about, whom the « il » of the next one takes up."""
    clause = first_clause(fact.text)
    subject = clause.subject.text if clause is not None and clause.subject is not None else ""
    named = (e for e in brief.entities if e.kind == "person" and any(subject.startswith(name) for name in e.names))
    return next(map(_written, named), "")


def _is_next(fact: Fact, brief: Brief) -> bool:
    """Return whether the sentence before is of the same paragraph, or this one opens the next on words alone."""
    before = brief.before(fact)
    return before is not None and (before.paragraph == fact.paragraph or TAKES_UP.match(fact.text) is not None)


def _goes_on(fact: Fact) -> bool:
    """Return whether a sentence goes on telling what its « il » or nobody but the one before says."""
    if not GOES_ON.match(fact.text) or impersonal(fact.text):
        return GOES_ON.match(fact.text) is not None and fact.text.startswith(("Pour ", "Selon "))
    return fact.text.startswith(("«", "—", "J", "Pour ", "Selon ")) or _says(fact.text)


def _says(text: str) -> bool:
    """Return whether the main verb of a sentence is one of saying, or what it tells is in quotation marks."""
    clause = first_clause(text)
    lemma = clause.verb.lemma if clause is not None else ""
    said = LET_KNOW.search(text) is not None or (
        WITH.search(text) is not None and ("«" in text or lemma in verbs_of_saying())
    )
    return said or lemma in positions() or STANDS.search(text) is not None


def _named(fact: Fact, brief: Brief) -> str:
    """Return who is said to speak in a sentence, "" where nobody is."""
    given = [*dict.fromkeys(q.speaker for q in brief.quotes if q.fact == fact.id and q.speaker), fact.sayer]
    for who in (*given, *_of_view(fact.text), *_subject(fact, brief)):
        if who and (name := _name(who, brief)):
            return name
    long = any(q.fact == fact.id and (q.whole or len(q.text.split()) >= LONG) for q in brief.quotes)
    if long and not GOES_ON.match(fact.text):
        named = [e for e in brief.entities if e.kind == "person" and _is_in(e, blotted(fact.text))]
        return _written(named[0]) if len(named) == 1 else SOMEBODY
    return SOMEBODY if fact.sayer and fact.sayer.lower() not in ("il", "elle", "ils", "elles") else ""


def _of_view(text: str) -> Iterator[str]:
    found = IN_HIS_VIEW.match(text)
    if found is not None and found["who"] not in ("lui", "elle", "eux") and not OF_NOW.match(found["who"]):
        yield found.group().partition("our ")[2].rstrip(", ")


def _subject(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield the subject of a verb of saying whose sentence tells what is said."""
    clause = first_clause(fact.text)
    if clause is None or clause.subject is None:
        return
    says = clause.verb.lemma in verbs_of_saying()
    what = WITH.search(fact.text, clause.verb.end - 1) is not None or clause.verb.negation
    if LET_KNOW.search(fact.text) or clause.verb.lemma in positions() or (says and what):
        yield clause.subject.text


def _name(who: str, brief: Brief) -> str:
    """Return the name or the office by which a heading can call whom a sentence names, SOMEBODY of an unknown, "" of nobody."""
    for entity in brief.entities:
        if entity.kind in ACTORS and any(name in who for name in entity.names if len(name) > 2):
            apposed = any(f", {name}" in who for name in entity.names)
            if who.lower().startswith(("un ", "une ", "l'un", "l’un", "des ")) and not apposed:
                return SOMEBODY
            return _written(entity)
    short = who.split(",")[0].strip()
    found = SUBJECT.fullmatch(short)
    noun = compiled(r"^(?:l[ae]s? |l['’])").sub("", short.lower()).split(" ")[0]
    if found is None or len(short.split()) > LONGEST:
        return SOMEBODY if noun in voices() else ""
    return f"{short[:1].lower()}{short[1:]}" if noun in voices() else ""


def _written(entity: Entity) -> str:
    """Return a name as a heading has it: without « M. » and the nation before it, with its article."""
    name = TITLES.sub("", entity.name)
    first, _, rest = name.partition(" ")
    if " " in rest and is_demonym(first.lower()):
        name = rest
    if entity.kind == "person":
        return name
    titled = TITLED.match(name)  # « le Canard enchaîné », after « de » too
    return f"{name[: titled.end()].lower()}{name[titled.end() :]}" if titled else with_article(entity, name)


@cache
def positions() -> frozenset[str]:
    """Return the verbs by which somebody takes a stand, whatever follows."""
    verbs: str = read_toml(DATA)["positions"]
    return frozenset(verbs.split())


def _is_in(entity: Entity, text: str) -> bool:
    return any(len(name) > 2 and name in text for name in entity.names)
