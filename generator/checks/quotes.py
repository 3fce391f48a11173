"""What stands between quotation marks was said, word for word, and by whom the text says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from generator.checks.evidence import QUOTED, cited, plain, source_text
from generator.checks.finding import Finding
from generator.checks.foreign import TRANSLATED, tongue
from generator.checks.kin import held, stem
from generator.checks.table import table
from generator.french.standing import find_whole
from generator.shelf import compiled
from generator.types import Assignment, Brief, Draft, Entity, Quote, Sentence

LEAST = 3  # words of a quotation that is somebody's
TITLED = compiled(r"^(?:L[ae]s? |L')(?=[A-ZÀ-Þ][\w'-]*$)")  # « Le Monde » of what « du « Monde » » calls it
SPACES = compiled(r"\s+")
SET = compiled(r" (?=[%;:!?€$\])])|(?<=[\[(]) ")  # typography sets a space before a sign, and none inside brackets
# « « Q », a-t-il ironisé, en allusion aux costumes offerts par Paul Roy »: who says it is neither named nor Paul Roy
BY_PRONOUN = compiled(r"»,? (?:[\w'-]+ )?[\w'-]+-(?:t-)?(?:il|elle)\b")
DASH = compiled(r"[–—‒]")  # typography writes a hyphen between spaces as a dash


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield quotations that the source does not hold, and quotations given to somebody else."""
    brief = assignment.brief
    source = _bare(source_text(brief))
    for sentence in draft.sentences:
        for match in QUOTED.finditer(plain(sentence.text)):
            words = _bare(match.group(1))
            if tongue(brief) and plain(sentence.text)[match.end() :].strip().startswith(TRANSLATED):
                continue  # a translation is not the words that were said: it says so, and is not compared
            if not _said(words, source) and not _said(words, _bare(plain(cited(sentence, brief)))):
                yield Finding("citation absente de la source", sentence.text)
            elif quote := _of(words, brief):
                if wrong := _wrong_speaker(quote, sentence, brief):
                    yield Finding(wrong, sentence.text)
                elif other := _called_otherwise(quote, sentence, brief):
                    yield Finding(other, sentence.text, doubtful=True)


def _said(words: str, text: str) -> bool:
    """Return whether a text holds the words of a quotation; one that opens a sentence takes a capital, a paper's name its article."""
    name = TITLED.sub("", words)
    return name in text or words[:1].swapcase() + words[1:] in text


def _wrong_speaker(quote: Quote, sentence: Sentence, brief: Brief) -> str:
    """Return a message when another named person than the speaker stands as the sentence's sayer."""
    said = plain(sentence.text)
    if BY_PRONOUN.search(said) and BY_PRONOUN.search(plain(cited(sentence, brief))):
        return ""
    outside = QUOTED.sub(" ", said)
    heard = outside.lower()
    if any(name.lower() in heard for name in _forms(quote, brief)):  # « L'attaquant » opens a sentence
        return ""
    others = [e.name for e in brief.entities if e.kind == "person" and _named(e.name, outside)]
    return f"cette citation est de {quote.speaker}, pas de {others[0]}" if others else ""


def _called_otherwise(quote: Quote, sentence: Sentence, brief: Brief) -> str:
    """Return a message when whom a sentence lets speak (« préviennent les auteurs ») is called nothing like the speaker."""
    heard = {who["who"] for who in _inverted().finditer(QUOTED.sub(" ", plain(sentence.text)))}
    if not heard:
        return ""
    known = held(plain(cited(sentence, brief)))
    forms = " ".join(_forms(quote, brief)).lower()
    strange = [who for who in sorted(heard) if who.lower() not in forms and stem(who) not in known.stems]
    return f"cette citation est de {quote.speaker}, pas de : {strange[0]}" if strange else ""


@cache
def _inverted() -> re.Pattern[str]:
    """Return what lets somebody speak after his words: « préviennent les auteurs »."""
    return compiled(rf"(?:{table().saying})\w*(?:-t)? (?:l[ea]s? |l'|une? |des |s(?:on|a|es) )(?P<who>[^\W\d_][\w-]+)")


def _of(words: str, brief: Brief) -> Quote | None:
    """Return the quotation of the source that words are of, when they are enough to be somebody's."""
    if len(words.split()) < LEAST:
        return None
    return next((q for q in brief.quotes if words in _bare(q.text) and q.speaker), None)


def _forms(quote: Quote, brief: Brief) -> set[str]:
    forms = {quote.speaker, quote.speaker.split()[-1]}
    for entity in brief.entities:
        if quote.speaker in entity.names:
            forms |= {*entity.names, *(role.text for role in entity.roles)}
        elif entity.kind == "person" and _is_called(entity, quote.speaker, brief):
            forms |= {*entity.names, entity.name.split()[-1]}
    return {plain(form) for form in forms if form}


def _is_called(entity: Entity, role: str, brief: Brief) -> bool:
    """Return whether a fact sets a person's name beside what a quotation calls its speaker: « l'auteure, la Dre Marwood »."""
    named = rf"{re.escape(plain(role))}, (?:[\w.']+ ){{0,2}}{re.escape(plain(entity.name))}(?!\w)"
    return any(re.search(named, plain(fact.text)) for fact in brief.facts if fact.id in entity.facts)


def _named(name: str, text: str) -> bool:
    return find_whole(text, plain(name.split()[-1])) >= 0


@lru_cache(maxsize=512)
def _bare(text: str) -> str:
    words = DASH.sub("-", plain(text).replace("«", "").replace("»", "").replace('"', ""))
    return SET.sub("", SPACES.sub(" ", words)).strip(" .,;")
