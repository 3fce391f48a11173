"""The source's title in another construction: what it ends on first, what is done before who does it, its halves exchanged; nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from generator.facts.groups import stems
from generator.facts.reading import parsed
from generator.frames.surface import capital
from generator.french.lexicon import lookup, place
from generator.french.quoted import QUOTED
from generator.french.syntax import FINITE, Token
from generator.french.tagger import finite, tag
from generator.rules.fronted_matters import event_again
from generator.rules.fronted_places import placed_again
from generator.rules.halves import stands
from generator.rules.kickers import HOME, LAND, landed, parted_news, rubric
from generator.rules.line_wholeness import COLON, OPEN_END
from generator.rules.lines import HELD
from generator.rules.links import lowered
from generator.rules.mattering import Recast, into_matter
from generator.rules.rearranging import table, worded
from generator.rules.retitling import UNFIT, full_names
from generator.rules.sentenced import sentenced
from generator.rules.told_titles import told_below
from generator.rules.turning_over import turned_over
from generator.shelf import compiled
from generator.types import Assignment

# What a construction is worth beside its matter: the surer its French and the more it tells at a glance.
TAIL, SAID, HALVES, AFTERMATH, AIM, DETACHED, CONTRAST, LAST, CALLED = 1.0, 1.0, 0.9, 0.9, 0.7, 1.0, 1.0, 0.6, 0.9
SENTENCED, CUT = 1.0, 0.2  # « Un trésorier condamné à deux ans de prison pour avoir volé 9 000 euros »; each thing less
FEWEST = 4  # words of what is left of a title
FRONTED = 0.4  # « Lavène : après une collision, un motard… »
FRONT = compiled(r"[^,:«]{3,50}, ")
LAST_QUOTE = compiled(r" «[^«»]+»$")
SAID_LAST = compiled(
    r"(?P<body>[^,]+(?:, [^,]+)?), (?P<verb>[a-zà-ÿ]+) (?P<who>(?:une? |des |l[ea] |les |l['’])[^,:«»]+)$"
)
SOURCE_LAST = compiled(r"(?P<body>.+), (?P<who>(?:selon|d['’]après) [^,:«»]+)$")
AFTER = compiled(r"(?P<body>[^«»]+), (?P<link>[a-zà-ÿ]+(?: [a-zà-ÿ]+){0,3}) (?P<what>\d[^,]*)$")
WHILE = compiled(r"(?P<body>.+?),? (?:alors|tandis) qu(?:e |['’])(?P<then>[^,]+)$")
# « … qui repère la maladie », « … interdisant les téléphones »
DOING = compiled(r"(?P<body>[^«»]+? \w+) (?P<verb>\w+ant) (?P<what>(?:l[ea] |les |l['’]|une? |des )[^,:]+)$")
CALLED_SO = compiled(r"(?P<body>[^«»]+?) (?:de |d['’])(?P<what>(?:une? )[\w' ’-]+ «[^«»]+»)$")
QUOTE_LAST = compiled(r"(?P<body>[^«»:]{12,}?) ?: (?P<quote>«[^«»]+»)$")
WHO_DOES = compiled(
    r"(?P<body>[^«»]+? (?P<noun>\w+)(?: à [\w ]+)?) qui (?P<verb>\w+) (?P<what>(?:l[ea] |les |l['’]|une? |des )[^,:«»]+)$"
)
PRONOUN = compiled(r"\b(?:il|elle|ils|elles|celui|celle|ce|cette)\b")
BOTH = compiled(r"\bles deux (?:côtés|parties|camps|équipes|hommes|femmes|pays|groupes|voisins)\b", 2)
TAKEN_UP = frozenset({"le", "la", "les", "l'", "l’", "lui", "leur", "en", "y"})
OWN = compiled(r"\b(?:il|elle|ils|elles|son|sa|ses|leurs?|celui|celle|ce|cette)\b")
MUTE = frozenset({"être", "avoir", "pouvoir", "devoir", "vouloir", "aller", "faire", "falloir"})
REPORTS = frozenset(
    {
        "suggérer",
        "révéler",
        "montrer",
        "affirmer",
        "indiquer",
        "estimer",
        "conclure",
        "annoncer",
        "assurer",
        "confirmer",
        "avertir",
    }
)
JOINT = compiled(r" et (?=l['’]?[A-ZÀ-Þ]|[A-ZÀ-Þ])|, (?=l['’]?[A-ZÀ-Þ]|[A-ZÀ-Þ])")
GOES_ON = compiled(r", (?:mais|et) ")
THING = compiled(r"(?:l[ea] |les |l['’]|une? |des |\d)")
NAMED_SUBJECT = compiled(r"(?:l[ea] |l['’])[A-ZÀ-Þ]")


def recast(assignment: Assignment) -> Iterator[Recast]:
    """Yield the source's title in other constructions: none leaves a name, a number or a doubt out, none has a name that no fact has."""
    brief = assignment.brief
    kicker, own = parted_news(brief.cleaned.title)
    for one in chain(exchanged(brief.cleaned.title, assignment), into_matter(kicker, own, assignment)):
        if told_below(one.text, brief, sure=True):
            yield one
    body = full_names(landed(own, kicker) or own if LAND.search(own) else own, brief)
    unnamed = LAND.search(own) is not None and not landed(own, kicker)
    if unnamed or not body or UNFIT.search(body) or body.count("«") != body.count("»"):
        return
    bodies = (*worded(body), body)
    for one in (one for said in bodies for one in of_body(said, assignment)):
        if len(one.text.split()) >= FEWEST and told_below(one.text, brief, sure=True):
            yield from _under(kicker, one, assignment)


def _under(kicker: str, one: Recast, assignment: Assignment) -> Iterator[Recast]:
    """Yield a title after the place or the matter that stands before the source's."""
    text, small = one.text, lowered(one.text, assignment)
    if kicker == HOME:
        yield one
    elif place(kicker) is not None:
        if kicker in text or COLON not in text:
            yield Recast(
                text if kicker in text else f"{kicker}{COLON}{small}", one.worth - FRONTED * bool(FRONT.match(text))
            )
    elif kicker and COLON not in text and set(stems(kicker)).isdisjoint(stems(text)):
        yield Recast(f"{kicker}{COLON}{small}", one.worth)
        if rubric(kicker, assignment.brief):
            yield one
    else:
        yield one


def of_body(body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield what a title without its kicker tells in other constructions."""
    yield from _said_first(body, assignment)
    yield from _tail_first(body, assignment)
    yield from _detached(body)
    yield from _aftermath(body, assignment)
    yield from _contrasted(body, assignment)
    yield from _aimed(body, assignment)
    yield from _last_first(body, assignment)
    yield from _called(body, assignment)
    yield from (Recast(text, SENTENCED - CUT * cut) for cut, text in enumerate(sentenced(body)))
    again = chain(placed_again(body, assignment), event_again(body, assignment))
    yield from (Recast(text, worth) for text, worth in again)
    yield from (Recast(text, worth) for text, worth in turned_over(body, assignment))


def exchanged(title: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield « « Je comptais rendre » : l'ancien trésorier jugé » of « L'ancien trésorier jugé : « Je comptais rendre » »."""
    if found := QUOTE_LAST.match(title):
        yield Recast(f"{found['quote']}{COLON}{lowered(found['body'], assignment)}", HALVES)


def _said_first(body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield « Une étude suggère que les pieuvres rêvent » of « Les pieuvres rêvent, suggère une étude », « Selon l'Insee, … »."""
    if found := SAID_LAST.match(body):
        said = next((t for t in tag(f"Elle {found['verb']}") if t.mood in FINITE), None)
        if said is not None and said.lemma in REPORTS and stands(found["body"]):
            small = lowered(found["body"], assignment)
            that = f"qu'{small}" if small[:1] in "aeiouyéèêàâîôh" else f"que {small}"
            yield Recast(f"{capital(found['who'])} {found['verb']} {that}", SAID)
    if (found := SOURCE_LAST.match(body)) and stands(found["body"]):
        yield Recast(f"{capital(found['who'])}, {lowered(found['body'], assignment)}", SAID)


def _tail_first(body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield « Après deux incendies, Verlac rappelle ses poêles » of « Verlac rappelle ses poêles après deux incendies »."""
    opens = table()["devant"]["ouvre"]
    for found in compiled(rf" (?={opens})").finditer(body):
        main, tail = body[: found.start()], body[found.end() :]
        tail, joint, rest = _joined(tail)
        there = tail.startswith("là où ")
        again = not set(stems(main)).isdisjoint(stems(tail))  # « Après un match à cinq buts, un but de Roy »
        loose = again or "," in main or (finite(QUOTED.sub("", tail)) and not there) or "," in tail or ":" in main
        sure = found.start() in _phrases(body) or not finite(main) or tail.startswith("malgré ")
        if loose or not sure or main.count("«") != main.count("»"):
            continue
        if stands(main) or (not finite(main) and _done(main)):
            yield Recast(f"{capital(tail)}, {lowered(main, assignment)}{joint}{rest}", TAIL)


def _joined(tail: str) -> tuple[str, str, str]:
    """Return a circumstance, and what a title goes on with behind it: « …, mais il ne reste personne », « …, et l'apprend aux siens »."""
    found = GOES_ON.search(tail)
    return (tail[: found.start()], found.group(), tail[found.end() :]) if found else (tail, "", "")


def _phrases(body: str) -> set[int]:
    """Return where the phrases of a title's first verb begin, less the space before them."""
    clause = next(iter(parsed(body).clauses), None)
    return {p.start - 1 for p in clause.phrases if p.start > clause.verb.end} if clause else set()


def _done(text: str) -> bool:
    """Return whether a title without a verb tells what was done to what it opens on."""
    tokens = tag(text)
    return tokens[0].pos in ("DET", "NUM", "PROPN") and any(t.tense == "ppast" for t in tokens)


def _detached(body: str) -> Iterator[Recast]:
    """Yield « Un homme disparu depuis lundi retrouvé vivant » of « Disparu depuis lundi, un homme retrouvé vivant »."""
    front, comma, rest = body.partition(", ")
    tokens = tag(rest) if comma else ()
    done = any(form.tense == "ppast" for form in lookup(front.split()[0].lower()))
    if not comma or "," in rest or not done or not tokens or tokens[0].pos != "DET":
        return
    at = next((t for t in tokens if t.tense == "ppast"), None)
    if at is None or finite(rest) or len(rest[: at.start].split()) > FEWEST:
        return
    whole = f"{capital(rest[: at.start])}{front[:1].lower()}{front[1:]} {rest[at.start :]}"
    yield Recast(whole, DETACHED)
    yield from _shortly(front.split()[0].lower(), rest, at)
    opens = _opens(rest, at.end)
    if opens and not OWN.search(rest[opens.end() :]):
        head = f"{rest[: at.start]}{front[:1].lower()}{front[1:]} {rest[at.start : opens.start()]}"
        yield Recast(f"{capital(rest[opens.end() :])}, {head}", DETACHED + 0.1)


def _opens(rest: str, start: int) -> re.Match[str] | None:
    """Return where a circumstance that may stand first opens."""
    return compiled(rf" (?=(?:{table()['devant']['ouvre']}))").search(rest, start)


def _shortly(done: str, rest: str, at: Token) -> Iterator[Recast]:
    """Yield « Un homme disparu retrouvé vivant », « Un homme disparu retrouvé grâce à un chien », where one word says how he was."""
    if done not in table()["devant"]["seul"].split():
        return
    who, opens = capital(rest[: at.start]), _opens(rest, at.end)
    yield Recast(f"{who}{done} {rest[at.start :]}", DETACHED - 0.4)
    if opens:
        yield Recast(f"{who}{done} {rest[at.start : at.end]} {rest[opens.end() :]}", DETACHED - 0.5)
        yield Recast(f"{who}{done} {rest[at.start : opens.start()]}", DETACHED - 0.7)


def _aftermath(body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield « Verlac ferme : 4 600 emplois en péril » of « Verlac ferme, mettant en péril 4 600 emplois »."""
    found = AFTER.match(body)
    if found is None or not stands(found["body"]):
        return
    for link, state in table()["suites"].items():
        if compiled(rf"(?:{link})$").match(found["link"]):
            yield Recast(f"{found['body']}{COLON}{found['what']} {state}", AFTERMATH)
            yield Recast(
                f"{capital(found['what'])} {state}{COLON}{lowered(found['body'], assignment)}", AFTERMATH - 0.1
            )


def _contrasted(body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield « Une tornade ravage Ornay : cinq morts » of « Cinq morts alors qu'une tornade ravage Ornay »."""
    found = WHILE.match(body)
    if found and stands(capital(found["then"])) and not (OWN.search(body) or _takes_up(capital(found["then"]))):
        worth = CONTRAST + 0.3 * (not finite(found["body"]))
        yield Recast(f"{capital(found['then'])}{COLON}{lowered(found['body'], assignment)}", worth)


def _takes_up(text: str) -> bool:
    """Return whether a clause speaks of who stands before it: « le jury le trouve coupable », « les deux camps se blâment »."""
    clause = next(iter(parsed(text).clauses), None)
    return BOTH.search(text) is not None or (
        clause is not None and any(c in TAKEN_UP for c in map(str.lower, clause.verb.clitics))
    )


def _aimed(body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield « Repérer la maladie tôt : Ornay essaie un test » of « Ornay essaie un test qui repère la maladie tôt »."""
    found = WHO_DOES.match(body) or DOING.match(body)
    if found is None or not stands(found["body"]) or OWN.search(found["what"]):
        return
    doing = found["verb"].endswith("ant")
    does = next((t for t in tag(f"{'En' if doing else 'Il'} {found['verb']} {found['what']}") if t.pos == "VERB"), None)
    if does is not None and does.tense in ("pres", "ppres") and does.lemma not in MUTE:
        small, bare_what = lowered(found["body"], assignment), LAST_QUOTE.sub("", found["what"])
        yield Recast(f"{capital(does.lemma)} {found['what']}{COLON}{small}", AIM)
        if bare_what != found["what"]:
            yield Recast(f"{capital(does.lemma)} {bare_what}{COLON}{small}", AIM - 0.1)
        matter = compiled(
            r"^(?:l[ea] |les |l['’])(?P<what>[a-zà-ÿ]+(?: [a-zà-ÿ]+(?:s|e|l))?)(?= (?:dans|à|au|aux|avant|après|en|chez|pour)\b|$)"
        ).match(found["what"])
        if matter:
            yield Recast(f"{capital(matter['what'])}{COLON}{lowered(found['body'], assignment)}", 0.2)
        clause = next(iter(parsed(found["body"]).clauses), None)
        things = [p for p in clause.phrases if p.role == "object"] if clause else []
        if len(things) == 1 and not doing and things[0].end == len(found["body"]):
            yield Recast(f"{capital(things[0].text)} {found['verb']} {found['what']}", 0.0)


def _last_first(body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield « L'Inde gagne la série, Roy marque deux fois » of « Roy marque deux fois et l'Inde gagne la série »."""
    for joint in JOINT.finditer(body):
        first, last = body[: joint.start()], body[joint.end() :]
        named = last[:1].isupper() or NAMED_SUBJECT.match(last) is not None
        if named and stands(first) and stands(capital(last)) and not (PRONOUN.search(last) or "," in first):
            yield Recast(f"{capital(last)}, {lowered(first, assignment)}", LAST)
    first, comma, last = body.partition(", ")
    undergone = comma and THING.match(last) and "," not in last and not finite(last) and _done(capital(last))
    if undergone and finite(first) and stands(first) and not (OWN.search(last) or HELD.search(last)):
        yield Recast(f"{capital(last)}, {lowered(first, assignment)}", LAST)


def _called(body: str, assignment: Assignment) -> Iterator[Recast]:
    """Yield « Un astre « mou comme une éponge » : la sonde envoie ses images » of « La sonde envoie ses images d'un astre « mou comme une éponge » »."""
    found = CALLED_SO.match(body)
    if found and stands(found["body"]) and not OPEN_END.search(found["body"]):
        yield Recast(f"{capital(found['what'])}{COLON}{lowered(found['body'], assignment)}", CALLED)
        yield Recast(found["body"], CALLED - 0.7)
