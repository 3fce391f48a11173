"""What a title's event is done to before who does it: « 86 000 batteries rappelées par Halvorix », « Halvorix : 86 000 batteries rappelées », « Rappel de 86 000 batteries »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.facts.reading import parsed
from generator.frames.lists import listed
from generator.frames.surface import capital
from generator.french.grammar import definite, prefix_de
from generator.french.lexicon import is_first_name, lookup, place
from generator.french.morphology import Uninflectable, conjugate, gender_of, participle
from generator.french.syntax import Clause, Phrase
from generator.french.tagger import tag
from generator.rules.line_wholeness import COLON
from generator.rules.lines import HELD
from generator.rules.links import lowered
from generator.rules.noun_titles import by_noun
from generator.rules.title_words import doer, noun_of, words
from generator.shelf import compiled
from generator.types import Assignment, Brief

ACTOR, OBJECT, NOUN, PLACED, BEATEN, SEEN = 0.7, 0.6, 0.4, 0.5, 0.6, 1.0
LONGEST_OBJECT, LONGEST_ACTOR = 9, 4  # words
SHORT_OBJECT, LONG, COUNTED = 4, 0.15, 0.3  # words of a thing before its participle; each one more; a number first
CUT = 0.3  # what a title costs that leaves out what hangs on its event
KNOWN = 3.0  # « Le tournoi remporté par Ornay »: a thing that everybody knows, with no verb after it
ARTICLE_KNOWN = compiled(r"^(?:l[ae]s? |l['’])", 2)
FROM_TO = compiled(
    r" (?:de |d['’])[^,]+ à (?:\d|une? |deux |trois |quatre |cinq |six |dix )"
)  # « de douze à six mois »
# « ses taux pour la troisième fois »: how often is not of the thing
BESIDE = compiled(r" (?:pour (?:l[ae] (?:\w+ )?fois|l['’]instant|le moment)|depuis|dès|avant|après|pendant) ?")
AIM = compiled(r" (?:pour|afin d[e'’]) ?\w+(?:er|ir|re|oir)\b")
POSSESSED = compiled(r"\b(?:son|sa|ses|leurs?)\b")
OF_ITS, ITS = compiled(r"\bde (?:ses|leurs) "), compiled(r"^(?:ses|leurs) ")
RELATIVE = compiled(r" (?:qui|que|dont|où) | qu['’]|,")
TENSES = frozenset({"pres", "perf", "fut"})
AND_THEN = compiled(r" et (?=(?:se |s['’])?[a-zà-ÿ]+(?:e|t|nt) )")
NAME = r"(?!L[ea]s? )[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?"
BEATS = compiled(rf"(?P<winner>{NAME}) (?P<verb>[a-zà-ÿ]+) (?P<loser>{NAME})(?P<rest>(?: [^,]+)?)$")
OF_WHAT = compiled(r"(?P<what> (?:de |d['’])[a-zà-ÿ]+)(?P<rest>(?: (?:pour|après|à cause|en raison|lors) ?[^,]*)?)$")
SEES = compiled(
    r"(?P<owner>[^,]+?) voi(?:t|ent) (?P<own>son|sa|ses) (?P<noun>[a-zà-ÿ]+(?: (?!(?:en|de|se)\b)[a-zà-ÿ]+(?:l|le|t|te|f))?) (?P<verb>[a-zà-ÿ]+(?:er|ir))(?P<rest>(?: .+)?)$"
)
SOME = compiled(r"(?:Une?|Des|Plusieurs|Certaine?s|Deux|Trois|Quatre|Cinq|Six) ")
ARTICLE = compiled(r"(?:L[ea]s? |L['’]|Une? |Des )")


class Event(NamedTuple):
    """Who does what to what, and the rest of the title."""

    clause: Clause
    actor: str
    thing: Phrase
    rest: str


def turned_over(body: str, assignment: Assignment) -> Iterator[tuple[str, float]]:
    """Yield a title's event from what it is done to, from who does it, by its noun, with what each is worth."""
    yield from _undergone(body, assignment)
    yield from _beaten(body, assignment)
    yield from _threatened(body, assignment)
    yield from _seen(body)
    yield from by_noun(body)
    yield from _where(body, assignment)


def _undergone(body: str, assignment: Assignment) -> Iterator[tuple[str, float]]:
    event = _event(body)
    if event is None:
        return
    verb, thing = event.clause.verb.lemma, event.thing
    try:
        done = participle(verb, thing.gender, thing.number)
    except Uninflectable:
        return
    actor = short_actor(event.actor, assignment.brief)
    chez = bool(actor) and verb in words("subis", "chez")
    by = f"chez {actor}" if chez else f"par {lowered(event.actor, assignment)}"
    known, own = _known(thing.text) if actor else "", POSSESSED.search(thing.text)
    for rest, cost in ((event.rest, 0.0), *((("", CUT),) if event.rest and not HELD.search(event.rest) else ())):
        if rest.startswith(" et ") or AIM.match(rest):
            continue  # « … remporté par Ornay pour signer Ana Roy »: who signs is no longer the subject; « 14 dates annulées par la chanteuse et blâme les prix »: who does it is no longer the subject
        definite_thing = KNOWN * bool(ARTICLE_KNOWN.match(thing.text)) * (not rest)
        if known:
            yield f"{actor}{COLON}{_said(known, done)}{rest}", ACTOR - cost - definite_thing
            if noun := noun_of(verb):
                yield f"{actor}{COLON}{noun} {prefix_de(known)}{rest}", NOUN - cost
        if not own:
            heavy = LONG * max(0, len(thing.text.split()) - SHORT_OBJECT)
            worth = OBJECT + COUNTED * thing.text[:1].isdigit() - heavy - definite_thing
            yield f"{capital(_said(thing.text, f'{done} {by}'))}{rest}", worth - cost


def _said(thing: str, done: str) -> str:
    """Return a thing with what is done to it, before whom it is aimed at: « une offensive lancée contre Verlac »."""
    head, against, whom = thing.partition(" contre ")
    return f"{head} {done}{against}{whom}"


def _beaten(body: str, assignment: Assignment) -> Iterator[tuple[str, float]]:
    """Yield « Lavène renversé par Ornay, qui file en finale » of « Ornay renverse Lavène et file en finale », of two names."""
    found = BEATS.match(body)
    lemma = next((t.lemma for t in tag(f"Il {found['verb']}") if t.pos == "VERB"), "") if found else ""
    if found and lemma in words("vaincus", "verbes"):
        rest = AND_THEN.sub(", qui ", found["rest"], count=1)
        yield f"{found['loser']} {participle(lemma)} par {found['winner']}{rest}", BEATEN


def _threatened(body: str, assignment: Assignment) -> Iterator[tuple[str, float]]:
    """Yield « Verlac menacé de procès par Ana Roy » of « Ana Roy menace Verlac de procès »."""
    clause = next(iter(parsed(body).clauses), None)
    who = doer(clause, "subis")
    if clause is None or who is None or clause.verb.clitics:
        return
    things = [p for p in clause.phrases if p.role == "object" and p.proper]
    of = OF_WHAT.match(body[things[0].end :]) if len(things) == 1 else None
    if of and is_body(things[0].text, assignment.brief):
        agent = lowered(who.text, assignment)
        yield f"{things[0].text} {participle(clause.verb.lemma)}{of['what']} par {agent}{of['rest']}", OBJECT


def _seen(body: str) -> Iterator[tuple[str, float]]:
    """Yield « Le bénéfice de Verlac recule » of « Verlac voit son bénéfice reculer »."""
    found = SEES.match(body)
    lemma = found["verb"] if found else ""
    gender = gender_of(found["noun"].split()[0]) if found else ""
    if found and gender and any(form.mood == "inf" and form.pos == "VERB" for form in lookup(lemma)):
        plural = "p" if found["own"] == "ses" else "s"
        done = conjugate(lemma, "ind", "pres", "3", plural)
        thing = definite(found["noun"], gender, plural)
        owner = found["owner"]
        small = owner[:1].lower() + owner[1:] if ARTICLE.match(owner) else owner
        yield f"{capital(thing)} {prefix_de(small)} {done}{found['rest']}", SEEN


def _event(body: str) -> Event | None:
    """Return the event of a title that tells by one plain verb what somebody does to one thing."""
    found = parsed(body)
    clause = found.clauses[0] if found.clauses else None
    if clause is None or clause.subject is None or clause.subject.end > clause.verb.start:
        return None
    verb, things = clause.verb, [p for p in clause.phrases if p.role == "object"]
    plain = (
        verb.voice == "active"
        and verb.tense in TENSES - {"fut"}
        and verb.mood == "ind"
        and not (verb.negation or verb.clitics)
    )
    if not plain or len(things) != 1 or verb.lemma not in words("subis", "verbes"):
        return None
    thing, before = things[0], body[: clause.subject.start]
    near = not (body[verb.end : thing.start] + body[clause.subject.end : verb.start] + before).strip()
    sober = thing.gender and thing.number and not RELATIVE.search(thing.text) and not thing.proper
    sober = sober and not (FROM_TO.search(thing.text) or BESIDE.search(thing.text) or _set(thing.text))
    if not (near and sober) or len(thing.text.split()) > LONGEST_OBJECT:
        return None
    rest = body[thing.end :]
    return Event(clause, clause.subject.text, thing, rest) if not rest or rest[0] in " ," else None


def _set(thing: str) -> bool:
    """Return whether a thing is one with its verb: « ouvre la voie », « donne le feu vert »."""
    return ARTICLE_KNOWN.sub("", thing).split()[0] in words("subis", "locutions")


def short_actor(subject: str, brief: Brief) -> str:
    """Return the name of a body that does something, without what it is: « Veltrix » of « La start-up Veltrix »; "" of a person."""
    names = sorted((n for e in brief.entities for n in e.names if n in subject), key=len, reverse=True)
    if any(not is_body(n, brief) and place(n) is None for n in names[:1]):
        return ""
    named = next((n for n in names if place(n) is None), "")
    short = named or compiled(r"^(?:L[ea]s? |L['’])").sub("", subject)
    proper = any(word[:1].isupper() for word in short.split()) and not SOME.match(short)
    return capital(short) if proper and len(short.split()) <= LONGEST_ACTOR and " et " not in short else ""


@lru_cache(maxsize=256)
def is_body(name: str, brief: Brief) -> bool:
    """Return whether a name is a firm's, a club's or a product's: by what the source calls it, or as one word that is nobody's."""
    kinds = {e.kind for e in brief.entities if name in e.names}
    if kinds & {"organisation", "product"}:
        return True
    things = "|".join(sorted(listed("named_things")))
    called = rf"\b(?:{things})s? (?:[\w'’-]+ ){{0,3}}{re.escape(name)}\b|\b{re.escape(name)}, (?:l[ea] |l['’]|une? )(?:{things})\b|\bchez {re.escape(name)}\b"
    texts = (brief.cleaned.title, *(fact.text for fact in brief.facts))
    if any(re.search(called, text) for text in texts):
        return True
    whole = any(name != n and n.endswith(f" {name}") for e in brief.entities for n in e.names)
    titled = any(re.search(rf"\b(?:M|Mme|Me|Dr|Pr)\.? {re.escape(name)}\b", text) for text in texts)
    return " " not in name and not (whole or titled or is_first_name(name))


def _known(thing: str) -> str:
    """Return what is done to, where it is named: « les prévisions » of « ses prévisions », whose they are stands before."""
    text = OF_ITS.sub("des ", ITS.sub("les ", thing))
    return "" if POSSESSED.search(text) else text


def _where(body: str, assignment: Assignment) -> Iterator[tuple[str, float]]:
    """Yield « Ornay : Verlac ouvre une usine » of « Verlac ouvre à Ornay une usine »."""
    clause = next(iter(parsed(body).clauses), None)
    places = [p for p in clause.phrases if p.role == "place"] if clause else []
    if clause is None or len(places) != 1 or clause.subject is None or clause.subject.start:
        return
    if clause.verb.lemma == "être":  # « étaient ensemble à Ornay »
        return
    where = places[0]
    name = compiled(r"(?:à|au|aux|en) (?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*)$").match(where.text)
    after_verb = where.start >= clause.verb.end and body[where.end : where.end + 1] in ("", " ")
    if name and after_verb and name["name"] not in body[: where.start]:
        left = f"{body[: where.start].rstrip()}{body[where.end :]}"
        yield f"{name['name']}{COLON}{lowered(left, assignment)}", PLACED
