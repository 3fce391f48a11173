"""What a fact tells in one line: its short sayings, and long ones without their circumstances; who says it stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from generator.facts.reading import first_clause, parsed
from generator.frames import Function
from generator.french.leaning import answers, points_back
from generator.french.quoted import QUOTED
from generator.french.tagger import finite, tag
from generator.rules.antecedents import POSSESSIVE, standing_alone
from generator.rules.halves import stands
from generator.rules.line_wholeness import COLON, HOLLOW, SOURCE, hollow, lacking, ongoing
from generator.rules.pen import Pen
from generator.rules.seams import named_alone, narrows_rate, parts_names, waits
from generator.rules.sound import SERIES, heads, names_one_of
from generator.shelf import compiled
from generator.types import Brief, Fact

SHORTEST, LONGEST = 5, 18  # words of a title's clause
AIM = compiled(r",? (?:pour |afin d(?:e |['’]))(?=\w+(?:er|ir|re|oir)\b).*$")  # the title tells what, the text what for
CLAIM = compiled(r"(?:Selon|D'après|Pour|Si|En cas|À en croire|Aux yeux)\b")  # what a title may not lose
LINES: tuple[Function, ...] = ("title", "row", "sentence")  # where short sayings come from
SAID_LAST = compiled(r"(?P<body>.+), (?:selon|d'après) (?P<who>[^,]+)(?:, (?:à|au|aux|en|dans) [^,]+)?$")
SAID_FIRST = compiled(r"(?:Selon|D'après) (?P<who>[^,]+), (?P<body>.+)$")
SAYS = compiled(r"\b(?:[Ss]elon|[Dd]['’]après)\b")
HELD = compiled(
    r"\b(?:[Ss]elon|[Dd]['’]après|mais|sauf|excepté|hormis|sans|sinon|à condition|à l['’]exception|si|s['’]ils?)(?!\w)"
)  # who says it, and what narrows it, is never cut off
FINDINGS = compiled(r"^les (?:résultats|conclusions|données|chiffres) d(?:e |['’])(?=une?\b)")  # « … d'un essai »
LINK = compiled(
    r"^(?:Cette fois|Enfin|Ainsi|Par ailleurs|D'une part|D'autre part|De plus|En outre|Également|En effet|Parallèlement), "
)
# « un homme, qui aurait trente ans, a fui »: what is said of the subject on the way to its verb
INSERTED = compiled(
    r"^(?P<head>(?:[^,]+, )?(?:une?|le|la|les|l['’]|des|deux|trois|[A-ZÀ-Þ])[^,]*), (?:qui|dont|où) [^,;:«»]+, (?=(?:a|ont|est|sont|avait|était|sera|va|doit)\b)",
    2,
)
BRACKETS = compiled(r" \([^()]*\)")
THAT = compiled(r" (?:que|qu['’]),? ?")
FRONT_COMMA = compiled(r", ")
COMMA = compiled(r",(?!\d| (?:voire|ou|et|ni|mais|puis|soit|dont|mais aussi)\b)")
CIRCUMSTANCE = compiled(
    r" (?:pour(?! (?:tou(?:s|tes)|chacun|ceux|celles)\b)|pendant|durant|à partir|à compter|devant|dans|chez|lors|après|depuis|en raison|à la suite) | contre (?=seulement|\d)|, (?=qui |dont )"
)
LEVEL = compiled(r", à (?=\d[\d ,.]*(?: [\w'’]+){1,3}$)")  # « recule de 23 %, à 31 millions d'euros »
SECOND_LEVEL = compiled(r"\bet \d[\d ,.]*(?: ?%)?$")  # « 31 % en Ravie et 28 % | pour la plaine »
# « une semaine après », « le deuxième lundi après la fête »: held by what comes
LENGTH = compiled(
    r"\b(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|le (?:premier|deuxième|second|troisième|dernier) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))$"
)
DENIED = compiled(r"\b(?:ne|n['’]|pas|plus|seul\w*|sans|sauf|que|qu['’])(?!\w)|«")  # what a circumstance may narrow
DEGREE = compiled(
    r"\b(?:l[ea]s?|d[eu]|au|son|sa|ses|leurs?) plus\b|\bplus d(?:e |['’])|\bde plus en plus\b", 2
)  # denies nothing
JOINED = compiled(r"\b(?:et|mais)\b")
RELATIVE = compiled(r"(?:dont|qui|qu'|que|où|lequel|laquelle|et|mais|ce qui|après)\b")  # hangs on what was before it
QUESTION = compiled(r"[«—–]|On |.*«")


def narrowed(text: str) -> Iterator[str]:
    """Yield a clause with fewer and fewer of the circumstances it ends on, where nothing is denied or narrowed."""
    if DENIED.search(text):
        return
    body, comma, source = text.partition(SOURCE)
    for joint in reversed([*CIRCUMSTANCE.finditer(body), *LEVEL.finditer(body)]):
        short = body[: joint.start()].rstrip(" ,")
        if _tells(short) and not (
            HOLLOW.search(short) or LENGTH.search(short) or SECOND_LEVEL.search(short) or narrows_rate(short)
        ):
            yield short + comma + source


def narrows(text: str) -> bool:
    """Return whether a text denies or narrows what a circumstance after it may complete: « ne … pas », « seulement »."""
    return DENIED.search(DEGREE.sub("", QUOTED.sub("", text))) is not None


def short(
    pen: Pen, fact: Fact, most: int = LONGEST, functions: Sequence[Function] = LINES
) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Yield what a fact tells in `most` words: its short sayings, and longer ones without the aim they end on."""
    for function in functions:
        for saying in pen.sayings(fact, function, words=2 * LONGEST):
            text = _named(_cut(saying.sentences[0].rstrip(" ."), most), fact, pen.brief)
            fits = SHORTEST <= len(text.split()) <= most and COLON not in text and not QUESTION.match(text)
            fits = fits and not hollow(text, saying.form)
            fits = fits and not (names_one_of(text, fact.text) or answers(text) or points_back(text)) and stands(text)
            if fits and not lacking(text, saying.sentences[0]) and not lacking(text, fact.text):
                yield text, saying.facts, min(saying.copied, len(text.split()))


def _named(line: str, fact: Fact, brief: Brief) -> str:
    """Return a line that opens on « son » with the owner's name, where the whole fact opens on one and the same owner's."""
    whole = brief.fact(fact.id)
    owned = POSSESSIVE.match(whole.text) and POSSESSIVE.match(line)
    return standing_alone(replace(whole, text=line), brief).text if owned else line


@lru_cache(maxsize=1024)
def _cut(text: str, most: int) -> str:
    """Return a sentence cut to `most` words where it can be: without the aim it ends on, nor what a comma detaches at its end.

    Who says it stays, told last and in the fewest words.
    """
    body, source = _sourced(AIM.sub("", LINK.sub("", BRACKETS.sub("", text))))
    if len(body.split()) > most and finite(shorter := INSERTED.sub(r"\g<head> ", body)):
        body = shorter
    body = body[:1].upper() + body[1:]
    room = most - len(source.split())
    if len(body.split()) > room:
        body = _unfronted(body)
    for joint in (COMMA, CIRCUMSTANCE):
        while len(body.split()) > room and (found := [*joint.finditer(body)]) and _tells(body[: found[-1].start()]):
            if (
                HELD.search(body[found[-1].start() :])
                or any(SERIES.match(body[j.start() :]) for j in found)
                or LENGTH.search(body[: found[-1].start()])
                or (joint is COMMA and waits(body[: found[-1].start()]))
            ):
                break
            body = body[: found[-1].start()]
    if len(body.split()) > room:
        body = _uncoordinated(body)
    return body + source


def _unfronted(text: str) -> str:
    """Return a sentence without the circumstance before its subject, one with commas too; with it where it says of when a state was."""
    whole = first_clause(text) if FRONT_COMMA.search(text) else None
    opens = whole is not None and whole.subject is not None and not whole.subject.start
    acts = whole.verb.start if whole is not None else 0
    for comma in FRONT_COMMA.finditer(text):
        front, rest = text[: comma.start()], text[comma.end() :]
        if opens and comma.start() < acts and tag(rest)[0].pos != "PROPN":
            return text  # « Dufresne, 52 ans, de Sugar Land, fait face… »: who acts is no circumstance, who is named may be the office before
        if CLAIM.match(front) or RELATIVE.match(rest) or _tells(front) or parts_names(front, rest):
            return text
        if not _tells(rest) or tag(rest)[0].pos not in ("DET", "PROPN", "NOUN", "NUM"):
            continue
        subject = next((c.subject for c in parsed(rest).clauses[:1]), None)
        if subject is not None and not subject.start and "," not in subject.text:
            return text if ongoing(rest) else named_alone(rest[:1].upper() + rest[1:])
    return text


def _uncoordinated(text: str) -> str:
    """Return a sentence without the second verb of its subject: « A se rapproche de B et dépasse C »."""
    tokens = tag(text) if JOINED.search(text) else ()
    for at, token in reversed([*enumerate(tokens)]):
        following = [t for t in tokens[at + 1 : at + 3] if t.pos != "PRON"][:1]
        joined = token.text in ("et", "mais") and following and following[0].mood in ("ind", "con")
        if joined and _tells(text[: token.start]):
            return text[: token.start].rstrip(" ,")
    return text


def _sourced(text: str) -> tuple[str, str]:
    """Return a claim and its source, « , selon un essai clinique », wherever the sentence names it."""
    last = SAID_LAST.match(text)
    found = last or SAID_FIRST.match(text)
    if found is None or "«" in text:
        return text, ""
    who = found["who"]
    cut = next((t.start for t in tag(who) if t.tense == "ppast" and t.start), len(who))
    who = FINDINGS.sub("", who[:cut].rstrip(" ,"))
    body = found["body"]
    return body[:1].upper() + body[1:], f"{SOURCE}{who}"


@lru_cache(maxsize=2048)
def _tells(text: str) -> bool:
    """Return whether what is left of a sentence has a verb of its own and words enough."""
    if len(text.split()) < SHORTEST:
        return False
    last = THAT.split(text)[-1]
    return finite(text) and (last == text or finite(last)) and heads(text)
