"""Words that link a sentence to what stands before it, only where the link surely holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from generator import phrases
from generator.french.date_rules import month_number, month_pattern
from generator.french.grammar import elide
from generator.french.leaning import impersonal
from generator.french.lexicon import lookup
from generator.rules.desk import bare, refused
from generator.shelf import compiled
from generator.types import Assignment, Fact, Sentence

# A sentence that opens with a time, a source, a pronoun or a link of its own takes no other.
OPENS_OTHERWISE = compiled(
    r"^(?:[^,]{0,60},|Selon|D'après|Le \d|En |Au |Aux |À |Depuis|Dès|Après|Avant|Lors|Pour|Il |Elle |Ils |Elles |Ce |Cette |Ces |Cela |C['’]|On |«|\d)"
)
LONGEST = 18  # words of a sentence that may bear a link more
# Where « également » goes: after the auxiliary or the verb of a sentence that says no « ne », « mais » or « aussi ».
SAME = compiled(
    r"^(Il|Elle|Ils|Elles) ((?:a|ont|est|sont|sera|seront|était|étaient|avait|avaient)|\w+(?:e|ent|t|ra|ront)) (?=\w)"
)
NO_MORE = compiled(
    r"\b(?:ne|n'|également|aussi|même|encore|enfin|toutefois|cependant|pourtant|mais|puis|ensuite|seulement|déjà)\b|«"
    # what opposes adds nothing: « La gauche soutient la réforme. Elle est dénoncée par la droite. »
    r"|\b(?:devr|doi|pourr|peu[tv]|aur)\w*\b"  # what is to come adds nothing to what is
    r"|\b(?:nie|nient|niait|niai|démen|réfut|clam|ignor|dénonc|critiqu|rejet|refus|récus|contest|condamn|oppos|redout|crai[gn]|regrett|déplor|combatt)\w*"
)
LATER = compiled(r"\b(?:plus tard|finalement|alors|auparavant)\b")  # its place in time is told already
# « Pour » before an infinitive, where it says an aim and nothing else (« trop tard pour », « des mois pour » do not).
AIM = compiled(
    r"(?<=[\wà-ÿ])(?<!trop)(?<!assez)(?<!est)(?<!sont)(?<!être)(?<!faut)(?<!temps)(?<!mois)(?<!jours)(?<!heures)(?<!ans)"
    r" pour (?P<verb>[a-zà-ÿ]+(?:er|ir|re|oir))\b(?! (?:que|qu['’]))"
)
ENOUGH = compiled(
    r"\b(?:trop|assez|suffi\w+|nécessaires?|heures?|minutes?|années?"
    # somebody else than the subject has the aim: « facturer aux entreprises pour accéder »
    r"|(?:factur|demand|réclam|exig|vers|pay|donn|accord|permet|aid|invit|appel|forc|oblig|charg|envo|nomm)\w*)\b"
)
# Who spoke, or was asked, and leaves something unsaid.
SILENT = compiled(
    r"(?:Il|Elle|Ils|Elles) (?P<verb>n['’](?:a|ont)) pas (?:précisé|indiqué|dit|révélé|détaillé|donné|souhaité)\b"
)
UNANSWERED = compiled(
    r"(?P<who>(?:L[ea] |L['’])[\w-]+) (?P<verb>n['’](?:a|ont)) pas (?:encore )?(?:répondu|réagi|donné suite)\b"
)
ASKS = compiled(r"\b(?:demand|réclam|sollicit|interrog|écri|saisi|appel)\w*")
SAYS = compiled(r"\b(?:déclar|affirm|annonc|expliqu|assur|indiqu|estim|précis)\w*")
PARTIES = frozenset({"person", "organisation"})
PARTY, OPENING = "De son côté", 6  # words a party is named in
SEQUENCE = ("Puis, ", "Ensuite, ")
OPENERS = ("Puis", "Ensuite")  # a sentence cut in two may open with one already
YEAR = compiled(rf"En (?P<month>(?:{month_pattern()}) )?(?P<year>(?:1[89]|20)\d\d), ")
MINUTE = compiled(r"(?:À|Dès) la (\d+)e minute, ")
ARTICLES = frozenset({"le", "la", "les", "l", "un", "une", "des"})
ASSERTED = frozenset({"asserted", "intended", "alleged"})


def linked(told: Sequence[Sentence], fact: Fact, assignment: Assignment, group: str) -> list[Sentence]:
    """Return the sentences, the first opened by a link of a group of phrases when it can bear one."""
    first = told[0]
    long = len(first.text.split()) > LONGEST or LATER.search(first.text) is not None
    if OPENS_OTHERWISE.match(first.text) or long or fact.modality not in ASSERTED:
        return list(told)
    words = {"phrase": lowered(first.text, assignment)}
    known = refused(assignment)
    for text in phrases.say(assignment.site, f"liaisons.{group}", words, assignment.seed + fact.id):
        if bare(text) not in known:
            return [replace(first, text=text), *told[1:]]
    return list(told)


def also(told: Sequence[Sentence], allowed: bool) -> list[Sentence]:
    """Return the sentences, « également » in the first when it goes on about whom the sentence before was about.

    Only a pronoun shows that surely: the writer uses one where a single person or thing can be meant.
    """
    first = told[0]
    match = SAME.match(first.text)
    if not allowed or not match or impersonal(first.text) or NO_MORE.search(first.text) or not _is_verb(match.group(2)):
        return list(told)
    text = f"{match.group()}également {first.text[match.end() :]}"
    return [replace(first, text=text), *told[1:]]


def yet(told: Sequence[Sentence], before: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences, « toutefois » in a first one that denies an answer to what the sentence before says or asks.

    « Elle a déclaré … Elle n'a pas précisé si… », « Il a demandé à la préfecture… La préfecture n'a pas répondu. »
    """
    first, last = told[0], before[-1].text if before else ""
    silent, unanswered = SILENT.match(first.text), UNANSWERED.match(first.text)
    says = silent is not None and ("«" in last or SAYS.search(last) is not None)
    asks = unanswered is not None and ASKS.search(last) is not None and unanswered["who"].lower() in last.lower()
    found = silent or unanswered
    if not (says or asks) or found is None or any("outefois" in s.text for s in (*before[-3:], *told)):
        return list(told)
    text = f"{first.text[: found.end('verb')]} toutefois{first.text[found.end('verb') :]}"
    return [replace(first, text=text), *told[1:]]


def purposed(told: Sequence[Sentence], before: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences, « pour » before an infinitive as « afin de » in one of a section's sentences."""
    if any("afin d" in s.text for s in (*before, *told)):
        return list(told)
    made = list(told)
    for at, sentence in enumerate(told):
        found = AIM.search(sentence.text)
        if found is None or "«" in sentence.text or ENOUGH.search(sentence.text) or not _infinitive(found["verb"]):
            continue
        text = f"{sentence.text[: found.start()]} {elide('afin de', found['verb'])}{sentence.text[found.end() :]}"
        made[at] = replace(sentence, text=text)
        break
    return made


def _infinitive(word: str) -> bool:
    return any(form.pos == "VERB" and form.mood == "inf" for form in lookup(word))


def aside(told: Sequence[Sentence], before: Sequence[Sentence], assignment: Assignment) -> list[Sentence]:
    """Return the sentences, « De son côté » before the first when another party comes in after one just told of."""
    first, brief = told[0], assignment.brief
    parties = [e for e in brief.entities if e.kind in PARTIES and not e.plural]
    opening = " ".join(first.text.split()[:OPENING])
    own = next((e for e in parties if any(_opens(opening, name) for name in (e.name, *e.aliases))), None)
    recent = " ".join(s.text for s in before[-2:])
    others = [e for e in parties if e is not own and any(name in recent for name in (e.name, *e.aliases))]
    known = own is not None and any(name in recent for name in (own.name, *own.aliases))
    if own is None or known or not others or len(first.text.split()) > LONGEST or _used(before, assignment):
        return list(told)
    if OPENS_OTHERWISE.match(first.text) or NO_MORE.search(first.text):
        return list(told)
    words = {"phrase": lowered(first.text, assignment)}
    text = next(phrases.say(assignment.site, "liaisons.partie", words, assignment.seed), "")
    return [replace(first, text=text), *told[1:]] if text and bare(text) not in refused(assignment) else list(told)


def _opens(opening: str, name: str) -> bool:
    article = r"(?:(?:Le|La|Les|L['’])\s?(?:[\w-]+ )?)?"
    return name in opening and re.match(rf"{article}{re.escape(name)}(?!\w)", opening) is not None


def _used(before: Sequence[Sentence], assignment: Assignment) -> bool:
    """Return whether the section, or two before it, has the link already."""
    said = [s.text for text in assignment.said for s in text.draft.sentences]
    return any(s.text.startswith(PARTY) for s in before) or sum(t.startswith(PARTY) for t in said) > 1


def _is_verb(word: str) -> bool:
    return any(form.pos == "VERB" and form.person == "3" for form in lookup(word))


def later(told: Sequence[Sentence], before: Sequence[Sentence], assignment: Assignment) -> list[Sentence]:
    """Return the sentences, the first opened by « Puis » or « Ensuite » when its time follows that of the last told.

    Both must open with a time of the same sort: a minute of play, a day, a month with its year, a year. A link that the
    sentence says further on already is not said twice.
    """
    first = told[0]
    used = sum(s.text.startswith(OPENERS) for s in (*before, *told))
    now = _time(first.text)
    times = [t for s in before if (t := _time(s.text.removeprefix("Puis, ").removeprefix("Ensuite, ")))]
    last = times[-1] if times else None
    words = compiled(r"\w+").findall(first.text.lower())
    link = next((link for link in SEQUENCE[used:] if link.rstrip(", ").lower() not in words), "")
    if not link or not now or not last or now[0] != last[0] or now <= last:
        return list(told)
    return [replace(first, text=f"{link}{lowered(first.text, assignment)}"), *told[1:]]


def _time(text: str) -> tuple[str, int, int] | None:
    """Return the sort of time a sentence opens with and what orders it."""
    text = text[:1].upper() + text[1:]
    minute = MINUTE.match(text)
    if minute:
        return "minute", 0, int(minute.group(1))
    year = YEAR.match(text)
    if year:
        month = month_number(year["month"].strip()) if year["month"] else 0
        return ("mois" if month else "an"), int(year["year"]), month
    day = _day().match(text)
    return ("jour", month_number(day.group(2)), int(day.group(1))) if day else None


@cache
def _day() -> re.Pattern[str]:
    return compiled(rf"Le (\d{{1,2}})(?:er)? ({month_pattern()}), ")


def lowered(text: str, assignment: Assignment) -> str:
    """Return the text with a small first letter, unless it opens with a name."""
    first = text.split()[0].rstrip(",.")
    named = first.lower() not in ARTICLES and any(
        first in name.split() for e in assignment.brief.entities for name in (e.name, *e.aliases)
    )
    keeps = named or (len(first) > 1 and first[1:2].isupper())
    return text if keeps else text[:1].lower() + text[1:]
