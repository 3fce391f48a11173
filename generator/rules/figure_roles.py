"""What a figure is to its clause: what acts, what is done, how far something changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from generator.french.grammar import contract, elide
from generator.french.lexicon import place
from generator.french.morphology import Uninflectable, gender_of, participle
from generator.french.syntax import Clause, Phrase
from generator.french.words import listed, mapped
from generator.rules.clausal import source
from generator.rules.gauging import (
    ARTICLED,
    MONEY,
    OF_WHAT,
    OPENS_ON,
    capitalised,
    count_told,
    cut_short,
    inside,
    labelled,
    nameable,
    nouns_measured,
    opens_on_noun,
    with_qualifier,
    without_aside,
)
from generator.shelf import compiled
from generator.types import Figure

ITSELF = "soi"  # what reaches an amount is named itself
LEVEL = "niveau"  # a rate has one, a sum is one: « Bénéfice net », no « Niveau du bénéfice net »
BY = compiled(r"d(?:e |['’])")
PLACE_FIRST = compiled(r"(Outre-mer|À l['’]étranger|(?:En|Au|Aux) [A-ZÀ-Þ][^,]{2,30}),\s*$")
COUNTED_WHERE = compiled(r" (?:dans|en|sur|à travers) .*\d.*$")
CIRCUMSTANCES = frozenset({"time", "place"})
DETACHED = frozenset(
    {"apposition", "participle", "relative"}
)  # what is told of a subject before it: its times are its own
DONE = frozenset({"perf", "past", "plup"})
LASTING = frozenset({"pres", "impf"})
STUFF = compiled(r" d(?:e |['’])[\w-]+(?=$| (?:dans|sur|en|à) )")  # what money was in: « d'Ethereum »
RATE = compiled(r" par (?!an\b)")  # « 1,84 dollar par action » is no sum
PART = compiled(r"(?P<share>[^%]*%) (?P<of>(?:des |du |de la |de l['’]|de leurs? )[^,;:]+)$")


def reached_level(shown: str, phrase: Phrase, clause: Clause) -> Iterator[tuple[str, str]]:
    """« Les travaux ont coûté 14,8 millions » -> « Coût des travaux »; « l'inflation est tombée à 3 % » -> « Niveau de l'inflation »."""
    subject, verb = clause.subject, clause.verb
    named = mapped("levels").get(verb.lemma, "")
    shown = with_qualifier(shown, phrase.text)
    there = re.match(rf"(?:(?:à|de) |d['’])?{re.escape(shown)}", phrase.text)
    if not named or not there or subject is None or not nameable(subject) or verb.voice == "passive" or verb.adverbs:
        return
    if BY.match(phrase.text) and verb.lemma in mapped("moves"):
        return  # « a grimpé de 17 % »: how far, no level
    if any(p.role == "object" and p is not phrase for p in clause.phrases):
        return  # « Ana Roy a élevé son objectif à 148 dollars »: the level of what she raised, not hers
    if not (subject.text[:1].isdigit() or _counts_people(shown)):
        rest = _after(clause, phrase.start + there.end(), times_before=subject.start)
        whose = (
            ARTICLED.sub("", without_aside(subject), count=1)
            if named == ITSELF or (named == LEVEL and MONEY.search(shown))
            else f"{named} {contract('de', inside(subject))}"
        )
        for told in dict.fromkeys((f"{whose} {rest}".strip(), whose)):
            yield labelled(shown), capitalised(told)


def _counts_people(shown: str) -> bool:
    """Return whether an amount is neither money, nor a share, nor a measure: no level of anything."""
    return not (MONEY.search(shown) or "%" in shown)


def endowed(shown: str, phrase: Phrase, clause: Clause) -> Iterator[tuple[str, str]]:
    """« Doté de 1,4 million d'euros, le programme… » -> « Budget du programme »."""
    held, subject = phrase.clause, clause.subject
    if (
        held is None
        or held.verb.lemma != "doter"
        or subject is None
        or not nameable(subject)
        or not MONEY.search(shown)
    ):
        return
    told = next((p.text for p in held.phrases if shown in p.text), "")
    if compiled(r"d(?:e |['’])(?:un (?:budget|fonds) d(?:e |['’]))?").sub("", told, count=1).startswith(shown):
        rest = " ".join(p.text for p in held.phrases if p.role == "time")
        yield labelled(shown), capitalised(f"budget {contract('de', inside(subject))} {rest}".strip())


def as_subject(figure: Figure, shown: str, subject: Phrase, clause: Clause) -> Iterator[tuple[str, str]]:
    """« 401 000 ETH ont été déplacés vers une adresse inconnue » -> « ETH déplacés vers une adresse inconnue »."""
    deed = _deed(clause)
    if not deed:
        return
    if " et " in subject.text or " ou " in subject.text or "," in subject.text:
        return
    shown = with_qualifier(shown, subject.text)
    if subject.text.lower().startswith(shown.lower()):
        share = PART.match(subject.text)
        if share:
            yield share["share"], f"Part {share['of']} {deed}"
            return
        label, noun = count_told(figure, shown, subject.text)
        if noun or MONEY.search(shown):
            yield label, capitalised(f"{noun} {deed}".strip())
    elif shown in subject.text:
        for noun, after, _ in nouns_measured(shown, subject.text):
            yield labelled(shown), capitalised(f"{noun}{after} {deed}")


def _deed(clause: Clause) -> str:
    """Return what is told of a subject, as said beside it: « déplacés vers une adresse », « qui présentent des défauts »."""
    verb = clause.verb
    after = _after(clause, verb.end)
    if verb.adverbs or verb.tense not in DONE | LASTING:
        return ""
    words = verb.text.split()
    if verb.voice == "passive":
        return f"{words[-1]} {after}".strip()
    return f"qui {verb.text} {after}".strip() if after and verb.voice == "active" else ""


def as_object(figure: Figure, shown: str, phrase: Phrase, clause: Clause) -> Iterator[tuple[str, str]]:
    """« La Commission a infligé une amende de 500 millions d'euros » -> « Amende infligée par la Commission »."""
    shown = with_qualifier(shown, phrase.text)
    who, verb = inside(clause.subject) if clause.subject else "", clause.verb
    rest = _after(clause, phrase.end, times_before=clause.subject.start if clause.subject else 0)
    if verb.lemma in listed("telling") or phrase.start < verb.start:
        return  # what is said of an amount does nothing to it; an object before its verb is none
    for noun, after, (gender, number) in nouns_measured(shown, phrase.text):
        if not opens_on_noun(noun, phrase.text):
            continue
        yield from ((labelled(shown), capitalised(t)) for t in _doings(noun, after, rest, gender, number, who, clause))
    if not phrase.text.startswith(shown):
        return
    share = PART.match(phrase.text)
    if share:
        told = _doings("part", f" {share['of']}", rest, "f", "s", who, clause)
        yield from ((share["share"], capitalised(text)) for text in told)
        return
    if MONEY.search(shown):
        after = cut_short(phrase.text.removeprefix(shown))
        stuff = STUFF.match(after) if after else None
        if (not after or stuff) and not RATE.search(shown):
            label = shown + (stuff.group() if stuff else "")
            told = _doings("somme", "", "" if stuff else rest, "f", "s", who, clause)
            yield from ((labelled(label), capitalised(text)) for text in told)
        return
    label, noun = count_told(figure, shown, phrase.text)
    gender = gender_of(figure.unit.split()[0]) if figure.unit else ""
    noun, rest = _placed(noun, rest)
    if noun and verb.lemma in listed("having") and verb.tense in LASTING:
        yield label, capitalised(f"{noun} {contract('de', who)} {rest}".strip())
    elif noun and gender:
        yield from ((label, capitalised(t)) for t in _doings(noun, "", rest, gender, "p", who, clause))


def _placed(noun: str, rest: str) -> tuple[str, str]:
    """Return what is counted, and where with what follows: « emploie 11 400 personnes | dans 27 pays »."""
    where = COUNTED_WHERE.search(noun)
    return (noun[: where.start()], f"{where.group().strip()} {rest}".strip()) if where else (noun, rest)


def _doings(noun: str, after: str, rest: str, gender: str, number: str, who: str, clause: Clause) -> Iterator[str]:
    """Yield « amende infligée par X », where it was, else « charge que X comptabilisera »."""
    verb = clause.verb
    if verb.adverbs or verb.voice != "active" or verb.lemma in listed("having"):
        return
    if verb.tense in DONE:
        try:
            done = participle(verb.lemma, gender, number)
        except Uninflectable:
            return
        owned = f"{done} par {who}"
        told = f"{noun}{after} {owned}" if OF_WHAT.match(after) or after.startswith(" d") else f"{noun} {owned}{after}"
        yield f"{told} {rest}".strip()
        yield told if rest else ""
    elif verb.tense in ("pres", "fut", "impf"):
        yield f"{noun}{after} {elide('que', who)} {verb.text} {rest}".strip()


def changed(figure: Figure, shown: str, phrase: Phrase, clause: Clause) -> Iterator[tuple[str, str]]:
    """« Le prix de l'Ether a chuté de près de 4 % » -> « Baisse du prix de l'Ether »."""
    subject, move = clause.subject, mapped("moves").get(clause.verb.lemma, "")
    moved = re.match(rf"(?:de |d['’]){re.escape(shown)}", phrase.text)
    shareable = shown.endswith(("%", "points")) or MONEY.search(shown) is not None
    if (
        not move
        or not moved
        or not shareable
        or subject is None
        or not nameable(subject)
        or place(ARTICLED.sub("", subject.text, count=1)) is not None  # « L'Allemagne plonge »: what is sold there
        or clause.verb.voice == "passive"
    ):
        return
    objects = [p for p in clause.phrases if p.role == "object" and p is not phrase and p.start > clause.verb.end]
    if objects and clause.verb.lemma not in listed("moving_others"):
        return
    whose = objects[0].text if objects else inside(subject)
    if not OPENS_ON.match(whose):
        return
    by = f" par {inside(subject)}" if objects else ""
    rest = _after(clause, max(phrase.end, *(p.end for p in objects)) if objects else phrase.end)
    if "," in phrase.text[moved.end() :]:
        rest = ""  # « de 1,1 %, soit leur repli le plus limité | depuis dix-huit mois »
    yield labelled(shown), capitalised(f"{move} {contract('de', whose)}{by} {rest}".strip())


def apart(figure: Figure, shown: str, phrase: Phrase) -> Iterator[tuple[str, str]]:
    """« … d'une contribution de 200 000 euros de la fondation X » -> « Contribution de la fondation X »."""
    for noun, after, _ in nouns_measured(shown, phrase.text) if phrase.prep != "contre" else ():
        if len(after.split()) >= 3:
            yield labelled(shown), capitalised(f"{noun}{after}")


def _after(clause: Clause, at: int, times_before: int = 0) -> str:
    """Return what a clause says after a place, up to its end or the next clause, and when or where it was if it opens on that."""
    text = clause.text[at - clause.start :]
    before = _opening(clause, times_before)
    opening = PLACE_FIRST.match(clause.text[: max(0, times_before - clause.start)])
    when = [p.text for p in before][:1] or ([opening[1]] if opening else [])
    told = cut_short(text.removesuffix(source(clause)))
    return " ".join((told.strip(), *(f"{t[:1].lower()}{t[1:]}" for t in when))).strip(" ,")


def _opening(clause: Clause, end: int) -> list[Phrase]:
    """Return the circumstances that a clause opens on; « Fondé en 1886 à Lomane, le groupe emploie » opens on none."""
    before = sorted((p for p in clause.phrases if p.end <= end), key=lambda p: p.start)
    alone = [*takewhile(lambda p: p.role not in DETACHED and p.kind != "clause", before)]
    return [p for p in alone if p.role in CIRCUMSTANCES]
