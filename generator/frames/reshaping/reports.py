"""What somebody is reported to say in two sentences: who speaks told of first, what is added told apart, an end of it with its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.frames.library import Library
from generator.frames.lists import pattern
from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.detached import PRONOUN
from generator.frames.reshaping.halves import ACCORDING, Parting, halves, unsettled
from generator.frames.reshaping.sayers import called_again, named_again, sayer_gender
from generator.frames.reshaping.statements import AND_THAT, STRONG, UNDER, another, even, says, told_of
from generator.frames.tenses import PAST, owes
from generator.french.syntax import FINITE, Clause, Token
from generator.shelf import compiled

SAYER = compiled(r"(?P<who>[^,«»:;()]+), qui (?P<does>[^,«»:;()]+)")
ADDING = compiled(r", (?P<verb>ajoutant|précisant) (?=qu(?:e |['’]))")
JOINED = compiled(r",? (?P<link>mais|et) (?P<has>a|ont) (?:\w+ )?(?P<verb>\w+) (?=qu(?:e |['’]))")
PLANNED = compiled(
    r"(?P<said>[^«»:;]+), (?P<has>a|ont) (?P<verb>\w+(?: savoir)?) (?:(?P<when>(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)) )?"
    r"(?P<who>(?:l[ea]s? |l['’]|une? |des |[A-ZÀ-Þ])[^,«»]+), (?P<after>après qu(?:e |['’])[^«»:;]+)"
)
THAT = compiled(r" (?:que |qu['’])")
SAID_AGAIN = compiled(r"(?:,| et| ou| ni) (?:que |qu['’])")
# « …, a annoncé mardi la régie »: who speaks stands last, and is the nearest that « elle » can mean
SAID_AFTER = compiled(
    r"(?P<words>[^:;]+), (?:a|ont) (?P<verb>\w+) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?P<article>le |la )(?P<who>[^\W\d]+(?: [^\W\d]+)?)"
)
MAY_PART = compiled(
    r", (?:qui|a|ont) |, (?:ajoutant|précisant) qu| (?:mais|et) (?:a|ont) "
)  # what holds none of them needs no parse
NEAREST = {"le": "lui", "la": "elle"}
LEANS = compiled(r"(?:ils?|elles?|ce sont|c['’]est) ", re.I)
SPOKE = compiled(r"\b(?:parl|exprim|témoign|répond|interrog|réag)\w+|anonym\w+|condition de ")
SOME = compiled(r"(?:Une?|Des|Certaine?s|Plusieurs|Quelques) ")
THEM = compiled(r"\b(?:lui|leur|eux|elles?)\b")
WOULD = compiled(r"\b\w+rai(?:t|ent)\b")
TOLD = frozenset({"pres", "impf", "past"})  # of what is told of who speaks; no future


class Claim(NamedTuple):
    """What somebody says, where it stands, who says it: themselves, or as they are called in « Toujours selon elle »."""

    words: str
    start: int
    end: int
    sayer: Clause | str
    source: str  # « Toujours selon »


def claimed(text: str, library: Library) -> Claim | None:
    """Return what a sentence says that somebody says, after « que » or before « , a dit S »; None where that is not sure."""
    source = library.tables["moves"]["links"]["toujours selon"][0]
    if (said := SAID_AFTER.fullmatch(text)) is not None and _says(said["verb"], library):
        article = said["article"].lower()
        called = f"{article}{said['who']}" if _rivals(said["words"], article) else NEAREST.get(article.strip(), "")
        return Claim(said["words"], 0, said.end("words"), called, source) if called else None
    clause = first_clause(text) if THAT.search(text) else None
    if clause is None or clause.subject is None or not says(clause, text, library):
        return None
    opening = THAT.match(text, clause.verb.end)
    if opening is None or SAID_AGAIN.search(text, opening.end()):
        return None
    return Claim(text[opening.end() :], opening.end(), len(text), clause, source)


def _rivals(words: str, article: str) -> bool:
    """Return whether « elle » would mean who is told of: « une passagère a été soignée, a dit la police »."""
    clause = first_clause(f"{words}.")
    gender = "f" if article.startswith("la") else "m"
    return clause is not None and clause.subject is not None and clause.subject.gender in ("", gender)


def _says(participle: str, library: Library) -> bool:
    table = library.tables["dire"]
    return tokens(f"a {participle}")[-1].lemma in {*table["neutral"], *table["marked"]} - {*table["doubtful"]}


def attributed(sentence: str, claim: Claim) -> str:
    """Return a sentence with its source in front, who said the one before; "" where that is not sure."""
    first = tokens(sentence)[0]
    owing = isinstance(claim.sayer, Clause) and claim.sayer.verb.tense in PAST and owes(sentence)
    if owing or LEANS.match(sentence) or WOULD.search(sentence) or first.pos == "PROPN":
        return ""
    who = claim.sayer if isinstance(claim.sayer, str) else _source(claim.sayer)
    return f"{claim.source} {who}, {sentence[:1].lower()}{sentence[1:]}" if who else ""


def _source(clause: Clause) -> str:
    """Return what a subject is called after « toujours selon », which means whoever was heard just before."""
    subject = clause.subject
    if subject is None:
        return ""
    said = (
        subject.text.lower()
        if subject.kind == "pron"
        else PRONOUN.get((sayer_gender(subject, clause), clause.verb.number), "")
    )
    return STRONG.get(said, "") or named_again(subject)


def reports(text: str, library: Library) -> Iterator[Parting]:
    """Yield the partings of a sentence whose subject says something."""
    if MAY_PART.search(text) is None:
        return
    clause = first_clause(text)
    yield from _planned(text, clause, library)
    if clause is None or clause.subject is None or not says(clause, text, library):
        return
    yield from _presented(text, clause)
    yield from _added(text, clause, library)


def _presented(text: str, clause: Clause) -> Iterator[Parting]:
    """« La régie, qui gère dix ports, a dit que P » told as « La régie gère dix ports. Elle a dit que P »."""
    subject = clause.subject
    found = SAYER.fullmatch(subject.text) if subject is not None else None
    if subject is None or found is None or text[subject.end : clause.verb.start] != ", ":
        return
    front, does = text[: subject.start], found["does"]
    held = "," in front.rstrip(" ,") or ACCORDING.search(text) or THEM.search(does) or unsettled(does)
    spoke = SPOKE.search(does) or SOME.match(subject.text)  # how one spoke goes with what was said
    if held or spoke or not _does(tokens(does), clause.verb.number):
        return
    first = f"{found['who']} {does}"
    own = first_clause(first)
    name = called_again(own.subject, own, first) if own is not None and own.subject is not None else ""
    cut = halves(first, f"{front}{name} {text[clause.verb.start :]}", "parole présentée") if name else None
    yield from [cut] if cut else []


def _planned(text: str, clause: Clause | None, library: Library) -> Iterator[Parting]:
    """« S va V, a annoncé mardi X, après que P » told as « S va V. X l'a annoncé mardi, après que P »: plans alone."""
    found = PLANNED.fullmatch(text)
    known = library.tables["dire"]["announced"].get(found["verb"]) if found is not None else None
    if found is None or known is None or clause is None or clause.subject is None or clause.subject.start:
        return
    going = clause.verb.tense == "fut" or (clause.verb.lemma == "aller" and clause.verb.tense == "pres")
    if not going or pattern("charges").search(found["said"]):
        return
    when = f" {found['when']}" if found["when"] else ""
    cut = halves(found["said"], f"{found['who']} l'{found['has']} {known}{when}, {found['after']}", "annonce à part")
    yield from [cut] if cut else []


def _does(found: Sequence[Token], number: str) -> bool:
    """Return whether a relative has one verb, which tells what is or was."""
    verbs = [t for t in found if t.mood in FINITE]
    return len(verbs) == 1 and verbs[0].mood == "ind" and verbs[0].tense in TOLD and verbs[0].number == number


def _added(text: str, clause: Clause, library: Library) -> Iterator[Parting]:
    """« S a dit que P, ajoutant que Q », « S a dit que P, mais a ajouté que Q » told as « S a dit que P. Il a ajouté que Q »."""
    adding, joined = list(ADDING.finditer(text, clause.verb.end)), list(JOINED.finditer(text, clause.verb.end))
    at = next(iter(adding if len(adding) == 1 else joined if len(joined) == 1 else []), None)
    if at is None or not even(text, at.start()):
        return
    between = [t for t in tokens(text) if clause.verb.end <= t.start < at.start()]
    if not any(t.low in ("que", "qu'") for t in between) or any(_speaks(t, library) for t in between):
        return
    if another(text[clause.verb.end : at.start()], text[at.end() :]):
        return
    if "has" in at.groupdict() and not _own(clause, at, between, library):
        return
    lemma = next((t.lemma for t in tokens(text) if t.start == at.start("verb")), "")
    yield from _added_both(text, clause, at, lemma)
    adverbs = ("toutefois",) if at.groupdict().get("link") == "mais" else ()
    said = told_of(clause, text[: at.start()], text[at.end() :], lemma, adverbs)
    cut = halves(text[: at.start()], said, "ajout à part") if said else None
    yield from [cut] if cut else []


def _added_both(text: str, clause: Clause, at: re.Match[str], lemma: str) -> Iterator[Parting]:
    """« S a dit que P et que Q, ajoutant que R » told as « S a dit que P. Il a ajouté que Q et que R »."""
    second = list(AND_THAT.finditer(text, clause.verb.end, at.start()))
    opening = THAT.search(text, clause.verb.end)
    if len(second) != 1 or opening is None or at.re is not ADDING:
        return
    joint = second[0]
    if UNDER.search(text[opening.end() : joint.start()]) or not even(text, joint.start()):
        return
    that = f"{text[joint.end() : at.start()]} et {text[at.end() :]}"
    said = told_of(clause, text[: joint.start()], that, lemma)
    cut = halves(text[: joint.start()], said, "ajout à part") if said and said.endswith(that) else None
    yield from [cut] if cut else []


def _speaks(token: Token, library: Library) -> bool:
    """Return whether a word is a verb of saying: whoever it is about may be the one who adds."""
    table = library.tables["dire"]
    return bool(token.mood or token.tense == "ppast") and token.lemma in {*table["neutral"], *table["marked"]}


def _own(clause: Clause, at: re.Match[str], between: Sequence[Token], library: Library) -> bool:
    """Return whether « et a ajouté » is the speaker's: their own tense, which no verb of what they say has."""
    number = "s" if at["has"] == "a" else "p"
    inner = any(t.mood == "ind" and t.tense == "pres" and t.lemma in ("avoir", "être") for t in between)
    told = next((t for t in tokens(at.string) if t.start == at.start("verb")), None)
    spoken = told is not None and _speaks(told, library)
    return spoken and not inner and clause.verb.tense == "perf" and clause.verb.number == number
