"""The source's title told whole with its place first, its verb done, a word for another, who holds an office named: nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from generator.facts.reading import first_clause
from generator.frames.lists import mapped
from generator.french.grammar import prefix_de
from generator.french.lexicon import lookup, place
from generator.french.morphology import Uninflectable, auxiliary, conjugate, participle
from generator.french.syntax import FINITE, Clause
from generator.french.tagger import tag
from generator.french.words import listed
from generator.rules.verbless import OWNED
from generator.shelf import compiled, read_toml
from generator.types import Brief

DATA = Path(__file__).parent / "data" / "titres.toml"
# A place that ends a title; after « de » it is of a noun, and a verb of going asks for it.
LAST_PLACE = compiled(
    r"^(?P<body>[^,:]+?) (?P<where>(?:(?:dans|au) (?:le |l['’])?(?:nord|sud|est|ouest|centre|large|nord-est|nord-ouest|sud-est|sud-ouest|cœur) (?:de la |de l['’]|des |du |de |d['’]))?(?:en |au |aux |à |à la )?(?P<name>[A-ZÀ-Þ][\w'’ -]+))$"
)
LAST_MONTH = compiled(
    r"^(?P<body>[^,:]+?) (?P<when>en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: (?:19|20)\d\d)?)$"
)
LAST_SOURCE = compiled(r"^(?P<body>[^,:«»]+), selon (?P<who>(?:une? |l[ea] |l['’])[^,:«»]{3,30})$")
TOWARDS = compiled(r"(?P<who>(?:L[ea] |L['’]|Les )[^,:«»]{3,40}) vers (?P<what>(?:l[ea] |l['’])[a-zà-ÿ-]+)$")
PLACING = compiled(r"(?:en|au|aux|à|dans|à la) ")
QUESTION = compiled(
    r"(?P<word>Pourquoi|Comment|Quand|Où) (?P<subject>.+?) (?P<before>(?:ne |n['’]|se |s['’]|en |y |l['’])*)(?P<verb>\w+)-(?:t-)?(?:ils?|elles?)(?P<rest>(?: .+)?)$"
)
PROCEEDS = compiled(
    r" (?P<verb>procèd(?:e|ent)) (?:au |à la |à l['’])(?P<deed>[\w-]+)(?: volontaire)? (?P<of>(?:de la |de l['’]|des |du |de |d['’]).+)$"
)
TOLD = frozenset({"perf", "past"})


@cache
def table() -> Mapping[str, Any]:
    """Return the words and turns of titles told otherwise."""
    return read_toml(DATA)


def rearranged(body: str, brief: Brief) -> Iterator[str]:
    """Yield a title in other words that tell as much, surest first."""
    yield from worded(body)
    yield from _lightened(body)
    yield from _placed_first(body)
    yield from _source_first(body)
    yield from _month_first(body)
    yield from _towards(body)
    yield from _named(body, brief)
    yield from done_in(body, brief)


def worded(body: str) -> Iterator[str]:
    """Yield a title with a word of its own for another of equal worth: « à cause d'une crue » of « en raison d'une crue »."""
    for old, new in table()["echanges"].items():
        if (shape := compiled(rf"(?<![\w’'-]){old}")).search(body):
            yield shape.sub(new, body, count=1)


def _lightened(body: str) -> Iterator[str]:
    """Yield « Verlac rappelle trois lots » of « Verlac procède au rappel volontaire de trois lots »."""
    found = PROCEEDS.search(body)
    verb = mapped("deeds_undergone").get(found["deed"], "") if found else ""
    if found and verb:
        told = conjugate(verb, "ind", "pres", "3", "p" if found["verb"].endswith("ent") else "s")
        what = next(
            (article + found["of"].removeprefix(link) for link, article in OWNED if found["of"].startswith(link)), ""
        )
        yield f"{body[: found.start()]} {told} {what}"


def _placed_first(body: str) -> Iterator[str]:
    """Yield « En Argentine, un pont suspendu est emporté » of « Un pont suspendu est emporté en Argentine »."""
    found, clause = LAST_PLACE.match(body), first_clause(body)
    quoted = found is not None and found["body"].count("«") != found["body"].count("»")
    if found is None or quoted or clause is None or place(found["name"]) is None or not PLACING.match(found["where"]):
        return
    moves = clause.verb.lemma in listed("going") or clause.verb.end >= found.end("body")
    if not moves and clause.subject is not None and clause.subject.end < clause.verb.start:
        first, *rest = body[: found.end("body")].split(" ", 1)
        small = first if first[1:2].isupper() or place(first) or not _opens(first) else first[:1].lower() + first[1:]
        yield f"{found['where'][:1].upper()}{found['where'][1:]}, {' '.join((small, *rest))}"


def _source_first(body: str) -> Iterator[str]:
    """Yield « Selon une étude, la marche réduit le risque chez les aînés » of « La marche réduit le risque chez les aînés, selon une étude »."""
    found, clause = LAST_SOURCE.match(body), first_clause(body)
    if found is None or clause is None or clause.subject is None or clause.subject.start or clause.verb.mood != "ind":
        return
    first, *rest = found["body"].split(" ", 1)
    small = first[:1].lower() + first[1:] if _opens(first) else first
    yield f"Selon {found['who']}, {' '.join((small, *rest))}"


def _month_first(body: str) -> Iterator[str]:
    """Yield « En mai 2027, trois ponts ont fermé » of « Trois ponts ont fermé en mai 2027 »."""
    found, clause = LAST_MONTH.match(body), first_clause(body)
    if found and clause is not None and clause.verb.end <= found.end("body") and clause.verb.mood in FINITE:
        first = found["body"].split(" ")[0]
        if _opens(first) or first == "De":
            yield f"E{found['when'][1:]}, {found['body'][:1].lower()}{found['body'][1:]}"


def _towards(body: str) -> Iterator[str]:
    """Yield « Vers l'autonomie de la Ravie » of « La Ravie vers l'autonomie »."""
    if found := TOWARDS.match(body):
        yield f"Vers {found['what']} {prefix_de(found['who'][:1].lower() + found['who'][1:])}"


def _opens(word: str) -> bool:
    """Return whether a word in capitals for opening a title is a small one: an article, a number."""
    return word.lower().rstrip("'’") in listed("title_openers") or word[:2].lower() in ("l'", "l’")


def _named(body: str, brief: Brief) -> Iterator[str]:
    """Yield « Le maire d'Ornay Paul Roy est réélu » of « Le maire d'Ornay est réélu », where the text gives the name to the office."""
    for person in brief.entities:
        for role in person.roles if person.kind == "person" and person.name not in body else ():
            for article in ("Le ", "La ", "L'"):
                again = any(name in body for name in person.aliases)  # « l'ancien maire Roy » has his name
                if (
                    not again
                    and body.startswith(f"{article}{role.text} ")
                    and brief.facts
                    and role.fact == brief.facts[0].id
                ):
                    yield f"{article}{role.text} {person.name} {body[len(article) + len(role.text) + 1 :]}"


def done_in(body: str, brief: Brief) -> Iterator[str]:
    """Yield a title's event as done where the source opens by telling what was done, and tells that very deed nowhere as what goes on."""
    clause = first_clause(body)
    if clause is not None and _told_done(brief) and not _goes_on(clause.verb.lemma, brief):
        yield from done(body)


def _goes_on(lemma: str, brief: Brief) -> bool:
    """Return whether a fact tells a deed in the present: « la ville chauffe un quartier » is no event."""
    said = (token for fact in brief.facts if "«" not in fact.text for token in tag(fact.text))
    return any(token.lemma == lemma and token.mood == "ind" and token.tense in ("pres", "impf") for token in said)


def done(body: str) -> Iterator[str]:
    """Yield « Verlac a rappelé ses bus » of « Verlac rappelle ses bus », an event told in the present of titles."""
    clause = first_clause(body)
    if clause is None or not _event(clause) or _acts_again(body[clause.verb.end :]):
        return
    verb = clause.verb
    try:
        helper = auxiliary(verb.lemma, any(p.role == "object" for p in clause.phrases))
        gender = clause.subject.gender if clause.subject else ""
        if helper == "être" and not gender:
            return
        agreed = participle(verb.lemma, gender, verb.number) if helper == "être" else participle(verb.lemma)
        told = f"{conjugate(helper, 'ind', 'pres', '3', verb.number)} {agreed}"
    except Uninflectable:
        return
    yield f"{body[: verb.start]}{told}{body[verb.end :]}"


def _event(clause: Clause) -> bool:
    """Return whether a clause tells an event in the present by one word."""
    verb = clause.verb
    plain = verb.tense == "pres" and verb.mood == "ind" and verb.person == "3" and verb.voice == "active"
    lemmas = {form.lemma for form in lookup(verb.text) if form.pos == "VERB" and form.mood == "ind"}
    first = tag(clause.subject.text)[0] if clause.subject is not None else None
    before = clause.subject is not None and clause.subject.end <= verb.start
    subject = (
        before
        and first is not None
        and (first.pos in ("DET", "NUM") or (first.pos == "PROPN" and not lookup(first.low)))
    )
    plain = plain and subject and lemmas == {verb.lemma} and verb.text != "place"  # « place de la République »
    bare = " " not in verb.text and "'" not in verb.text and not (verb.clitics or verb.negation or verb.adverbs)
    return plain and bare and verb.lemma not in listed("lasting")


def _acts_again(rest: str) -> bool:
    """Return whether a title goes on with a second verb of its own: « renverse Lavène et file en finale »."""
    return any(t.mood in FINITE for t in tag(rest)) if rest else False


def _told_done(brief: Brief) -> bool:
    """Return whether the source opens by telling what is done."""
    news = first_clause(brief.facts[0].text) if brief.facts else None
    background = news is not None and "déjà" in news.verb.adverbs  # « a déjà foré quinze fois » is no news
    return news is not None and news.verb.tense in TOLD and not background


def reordered(text: str, title: str) -> bool:
    """Return whether a text has all the words of a title and no other, its halves in another order."""
    mine, theirs = (said.lower().replace(",", "").split() for said in (text, title))
    return mine != theirs and sorted(mine) == sorted(theirs)


def indirect(question: str) -> str:
    """Return « Pourquoi les corneilles se souviennent d'un visage » of « Pourquoi les corneilles se souviennent-elles d'un visage ? »."""
    found = QUESTION.match(question.rstrip(" ?"))
    if found is None:
        return ""
    return f"{found['word']} {found['subject']} {found['before']}{found['verb']}{found['rest']}"
