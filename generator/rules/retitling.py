"""The source's own title told otherwise: without its kicker, its participle made a verb, its words exchanged.

It says best what the news is; a title of ours may rest on it where the facts below tell the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.checks.evidence import TITLE, plain
from generator.facts.groups import stems
from generator.facts.news import headline
from generator.frames.exchanges.loosening import loosened
from generator.frames.guards import world
from generator.frames.lists import is_listed, mapped
from generator.frames.surface import capital
from generator.french.grammar import definite, in_place
from generator.french.lexicon import place
from generator.french.morphology import conjugate, participle
from generator.french.syntax import Token
from generator.french.tagger import finite, tag
from generator.french.valency import takes
from generator.rules.desk import bare
from generator.rules.halves import stands
from generator.rules.lines import complete, narrowed, short
from generator.rules.links import lowered
from generator.rules.pen import Pen
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

LAND = compiled(r"\b[Ll]e pays\b")  # « Chili : le pays vote »: it is the place before it
KICKER = compiled(r"(?P<kicker>[^:«»?!]{2,40}?)\s?: (?P<rest>[^:]+)$")
UNFIT = compiled(
    r"[?!…«»\"()\[\]–—;:]| - |\b(?:nous|notre|nos|vous|votre|vos|je|mon|ma|mes)\b", 2
)  # a title that asks, quotes, adds or addresses is left to the other rules
TOLD = 0.34  # share of the title's content words that its facts must tell (tried on 116 texts of the press)
MOST_FACTS = 3  # a title may draw on
FEWEST = 4  # words
HOME = "France"  # the readers': « En France, » tells them nothing
SAME = -9.0  # the source's words in their order, whatever their number, without its kicker: better than a title that tells nothing, worse than any other
VERBLESS = -0.3  # worth of a title that tells its event by nouns alone
DAY_FIRST = -2.0  # worth of « Lundi, le procès s'ouvre »
LOST = -0.1  # worth of each word of the source's title left out
PLACED = 0.3  # worth of a place set before a title, which makes up for its length
BEING = {"s": "est", "p": "sont"}
GROUP = frozenset({"DET", "NOUN", "PROPN", "ADJ", "ADP", "NUM"})
OPENS = frozenset({"DET", "PROPN", "NUM"})
PARTICLES = "[a-zà-ÿ] "  # « de Gaulle » keeps its particle: a name that small letters precede is left
AGAIN = 4  # words after a participle where another one may be the event
FRONTS = frozenset({"à", "en", "au", "aux", "dans", "selon", "lors", "après"})
DEED = compiled(r"(?P<deed>[^\W\d_]+) (?P<of>d['’]|de la |de l['’]|des |du |de )(?P<group>.+)$")
OWNED = (("de la ", "la "), ("de l'", "l'"), ("de ", ""), ("du ", "le "), ("des ", "les "), ("d'", ""))
AFTER = compiled(r" (?:dans|lors|après|avant|par|depuis|en (?=\d)|au (?=\w+ (?:semestre|trimestre))|à (?=[A-ZÀ-Þ]))")
NAMED = compiled(r"\b[A-ZÀ-Þ0-9][\w'’-]*")


class Retold(NamedTuple):
    """A title and what its manner is worth beside its matter."""

    text: str
    worth: float


def retold(pen: Pen, assignment: Assignment) -> Iterator[Retold]:
    """Yield the source's title in words of our own.

    Nothing where the facts do not tell what the title says: a name or a number in it that none has, too few of its words.
    """
    brief = pen.brief
    kicker, body = _parted(_full(brief.cleaned.title, brief))
    if (
        UNFIT.search(body)
        or (kicker and LAND.search(body))
        or len(body.split()) < FEWEST
        or not (facts := _telling(body, brief))
    ):
        return
    source = bare(_parted(brief.cleaned.title)[1])
    where = f"{capital(in_place(kicker))}, " if _sets(kicker, body) else ""
    for text in dict.fromkeys(_worded(body, facts[0], pen, assignment)):
        if kicker or bare(text) != source:
            yield Retold(text, _manner(text, body) + SAME * _echoes(text, body))
        if where and not _fronted(text):
            yield Retold(where + lowered(text, assignment), _manner(text, body) + PLACED)


def _echoes(text: str, body: str) -> bool:
    """Return whether a text has the source's words in their order, but for a plural."""
    return stems(text) == stems(body) and len(text.split()) == len(body.split())


def _fronted(text: str) -> bool:
    """Return whether a place, a source or a lone day opens a text already: « Lundi, le procès s'ouvre »."""
    first = text.partition(" ")[0].lower()
    return first in FRONTS or first.endswith(",")


def _manner(text: str, body: str) -> float:
    """Return what a retelling is worth beside its matter: less without a verb, less for each word left out."""
    lost = LOST * max(0, len(body.split()) - len(text.split()))
    return VERBLESS * (not finite(text)) + lost + DAY_FIRST * text.partition(" ")[0].endswith(",")


def headline_sentence(pen: Pen, assignment: Assignment) -> list[Sentence]:
    """Return the source's title as a sentence, where no fact of the news can be told; nothing where it cannot either."""
    best = sorted(retold(pen, assignment), key=lambda one: -one.worth)
    told = (f"{text}." for text, _ in best if finite(text))
    return [Sentence(text, (TITLE,)) for text in told if not pen.refuses(text)][:1]


def _full(title: str, brief: Brief) -> str:
    """Return a title with the whole name of whom it calls by the last part of it: « Trump annonce » is « Donald Trump annonce »."""
    for entity in brief.entities:
        for name in entity.aliases if entity.kind == "person" and entity.name not in title else ():
            title = re.sub(rf"(?<![\w-])(?<!{PARTICLES}){re.escape(name)}(?![\w-])", entity.name, title, count=1)
    return title


def _sets(kicker: str, body: str) -> bool:
    """Return whether what stands before a title is the place of its event, which it does not name."""
    return place(kicker) is not None and kicker != HOME and not _has(kicker, body)


def _parted(title: str) -> tuple[str, str]:
    """Return « Chili » and « Une mine ferme », "" before a title without a kicker."""
    whole = plain(title).strip(" .")
    found = KICKER.match(whole)
    return (found["kicker"].strip(), capital(found["rest"].strip())) if found else ("", capital(whole))


def _worded(body: str, fact: Fact, pen: Pen, assignment: Assignment) -> Iterator[str]:
    """Yield the title's matter as clauses, best reading first."""
    if predicated := _predicated(body):
        bases = [predicated]
    elif finite(body):
        for clause in _short(pen, replace(fact, text=f"{body}."), body):
            yield from (clause, *narrowed(clause))
        bases = [body] if stands(body) and complete(body) else []
    else:
        made = [base for base in (*_verbed(body), *_named(body)) if stands(base)]
        yield from _turned(body)
        bases = made or [body]
    brief, folders = pen.brief, assignment.site.folders
    for base in bases:
        for text in (base, *narrowed(base)):
            loose = loosened(text, body, brief.names, folders, (), world(brief, folders), assignment.seed)[0]
            yield from (one for one in (loose, text) if finite(one) == finite(text))


def _short(pen: Pen, fact: Fact, body: str) -> Iterator[str]:
    return (text for text, _, _ in short(pen, fact) if complete(text) and bare(text) != bare(body))


def _verbed(title: str) -> Iterator[str]:
    """Yield « Une gare est évacuée après une alerte » of « Une gare évacuée après une alerte »."""
    tokens = tag(title)
    at = next((i for i, t in enumerate(tokens) if t.tense == "ppast" and not is_listed(t.lemma, "qualifying")), 0)
    head = _head(tokens[:at])
    if head is None or tokens[0].pos not in OPENS:
        return
    while at + 1 < len(tokens) and tokens[at + 1].tense == "ppast":
        at += 1  # « un pont suspendu emporté par une crue »: the last is what happens
    if not _agree(head, tokens[at]) or _of(tokens, at) or any(t.tense == "ppast" for t in tokens[at + 1 : at + AGAIN]):
        return
    yield _being(title, tokens[at].start, (head, tokens[0], tokens[at]))


def _predicated(title: str) -> str:
    """Return « La maison est victime d'un vol » of « La maison victime d'un vol », "" of any other title."""
    tokens = tag(title)
    at = next((i for i, t in enumerate(tokens) if is_listed(t.text, "predicates")), 0)
    head = _head(tokens[:at])
    return _being(title, tokens[at].start, (head, tokens[0])) if head and tokens[0].pos in OPENS else ""


def _head(tokens: Sequence[Token]) -> Token | None:
    """Return the noun of a title's subject, None where something else than a noun group stands before its verb."""
    if any(t.pos not in GROUP for t in tokens):
        return None
    return next((t for t in tokens if t.pos in ("NOUN", "PROPN")), None)


def _number(subject: Sequence[Token]) -> str:
    """Return "p" where a word of a subject, or what is said of it, is plural."""
    return "p" if any(t.number == "p" for t in subject) else "s"


def _being(title: str, at: int, subject: Sequence[Token]) -> str:
    """Return a title with « est » or « sont » set in where what is said of its subject starts."""
    return f"{title[:at]}{BEING[_number(subject)]} {title[at:]}"


def _of(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether « de » after a participle belongs to its noun: « un clash remixé de l'Assemblée »."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return after in ("de", "d'", "du", "des") and not takes(tokens[at].lemma, "de")


def _named(title: str) -> Iterator[str]:
    """Yield « Le sommet est annulé » of « Annulation du sommet », « Le chômage recule » of « Recul du chômage »."""
    found = DEED.match(title)
    deed = found["deed"].lower() if found else ""
    undergone, done = mapped("deeds_undergone").get(deed, ""), mapped("deeds_done").get(deed, "")
    if found is None or not (undergone or done):
        return
    subject, rest = _subject(f"{found['of']}{found['group']}")
    tokens = tag(subject)
    head = _head(tokens)
    if head is None or not head.gender:
        return
    number = _number((tokens[0], head))
    told = conjugate(done, "ind", "pres", "3", number) if done else ""
    yield f"{capital(subject)} {told or f'{BEING[number]} {participle(undergone, head.gender, number)}'}{rest}"


def _turned(title: str) -> Iterator[str]:
    """Yield « Grand Prix de Lavène : les résultats » of « Résultats du Grand Prix de Lavène »."""
    found = DEED.match(title)
    if found and is_listed(found["deed"], "announced_matters"):
        noun = found["deed"].lower()
        yield f"{capital(found['group'])} : {definite(noun, 'm', 'p' if noun.endswith('s') else 's')}"


def _subject(owner: str) -> tuple[str, str]:
    """Return what a deed is done to, as a subject, and what goes on from it: « du pont à Lille » is « le pont », « à Lille »."""
    low = owner[:1].lower() + owner[1:]
    cut = AFTER.search(low)
    group, rest = (low[: cut.start()], low[cut.start() :]) if cut else (low, "")
    for link, article in OWNED:
        if group.startswith(link):
            return article + group.removeprefix(link), rest
    return group, rest


def _agree(head: Token, participle: Token) -> bool:
    """Return whether a participle can be said of a noun."""
    numbers = {head.number, participle.number}
    genders = {head.gender, participle.gender}
    return not ({"s", "p"} <= numbers or {"m", "f"} <= genders)


def _telling(body: str, brief: Brief) -> list[Fact]:
    """Return the facts that tell a title, nearest first; none where a name, a number or too many words are the title's own."""
    title = headline(brief)
    near = sorted(brief.facts, key=lambda f: (-title.nearness(f.text), int(f.id[1:])))[:MOST_FACTS]
    told = " ".join(fact.text for fact in near)
    words = set(stems(body))
    whole = " ".join(fact.text for fact in brief.facts)
    named = all(_has(name, whole) for name in NAMED.findall(body)[1:])
    return near if words and named and len(words & set(stems(told))) >= TOLD * len(words) else []


def _has(name: str, text: str) -> bool:
    """Return whether a text has a name or a number, whatever its typography."""
    return bare(name) in bare(text)
