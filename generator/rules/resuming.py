"""The link that the source puts between two sentences stays, in words of our own, where the article tells them in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from re import IGNORECASE, Match, Pattern, escape

from generator import phrases
from generator.facts.reading import parsed
from generator.frames.beings import is_somebody
from generator.french.leaning import impersonal
from generator.french.quoted import QUOTED
from generator.french.words import mapped
from generator.rules.desk import bare, refused
from generator.rules.links import lowered
from generator.shelf import compiled
from generator.types import Assignment, Fact, Sentence

BARE = ("mais", "or")  # what links without a comma
KEPT = ("mais",)  # what no other word says as simply: « Mais la région a promis une aide »
# What goes on with the sentence before: « mais aussi », « mais ce n'est pas tout ».
MORE = compiled(
    r"[Mm]ais (?:aussi|également|surtout|encore|bien|pas)\b|[Mm]ais (?:[^,;]* (?:aussi|également)\b|ce n['’]est pas tout)"
)
ADDING = ("Également", "Aussi,", "Surtout", "Encore ")
FRONTED = compiled(r"(?!«)[^,«»]{1,50}, ")  # opens on a circumstance: a link before it would be one too many
AUXILIARY = compiled(r"(?:n['’])?(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|doit|doivent|peut|peuvent)$")
PERSON = compiled(r"ils?|elles?", IGNORECASE)
INSIDE = frozenset({"opposition", "contraste", "revanche", "preuve"})  # links that stand as well after an auxiliary
HELD = compiled(
    r"^(?:Impossible|En parallèle|De fait|Et|Ainsi|Enfin|Puis|Ensuite|Également|Objectif|Dont|À l['’]inverse|Au contraire|Malgré|Même si|Bien que)\b"
    r"|\b(?:mais|toutefois|cependant|néanmoins|pourtant|en revanche|par contre|en effet|de plus|en outre|par ailleurs|"
    r"par conséquent|en conséquence|au contraire|contrairement|malgré|de (?:son|leur) côté|pour (?:sa|leur) part|"
    r"quant (?:à|aux?)|à (?:son|leur) tour)\b",
    IGNORECASE,
)
# The same inside the main clause, before anything hangs on it: « Le texte sera cependant voté ».
OPPOSED = compiled(
    r"^(?P<head>(?:(?!\b(?:qu[ei']|dont|où)\b)[^,;:«])*?[\wà-ÿ]) (?:cependant|toutefois|pourtant|néanmoins|en revanche)(?= [\wà-ÿ])"
)
# « La ville a aussi fermé le quai »: before a participle or an infinitive, « aussi » adds to what stood before;
# after « mais » it adds to the same sentence.
ADDED = compiled(
    r"(?<=\w)(?<!\bmais)(?: (?:lui|elle|eux|elles))? (?:aussi|également)(?= \w+(?:é|ée|és|ées|er|ir|re|i|ie|is|it|u|ue|us)\b(?! que\b))"
)
# « Puis Ana Roy a ramassé le ballon », where what came before is not told
SEQUEL = compiled(r"^(?:Puis|Ensuite|Après quoi),? (?P<next>[^\W\d_])")
ADDS, ALSO = frozenset({"ajout", "autre"}), compiled(r"\b(?:également|aussi)\b")
EARLY = 60  # signs: a link further on may be one of a clause that hangs on the sentence
RECENT, LONG = 3, 9  # sentences in which a link is not said again; in which « de son côté » is not


def resumed(told: Sequence[Sentence], fact: Fact, before: Sequence[Sentence], assignment: Assignment) -> list[Sentence]:
    """Return the sentences of a fact told right after the one before it in the source, opened as the source links them."""
    meaning, own = _meant(fact.text)
    first = told[0]
    if MORE.match(fact.text) and first.text.startswith(ADDING):  # « Mais également … »: the frames leave the link out
        return [replace(first, text=f"Mais {lowered(first.text, assignment)}"), *told[1:]]
    if (
        not meaning
        or (meaning == "part" and not _is_party(first.text))
        or (meaning in ADDS and ALSO.search(QUOTED.sub("", first.text)))  # « En outre, la ville a également fermé »
        or first.text.startswith("«")
        or _holds_another(first.text, own, fact.text)
        or _opens_on(own, first.text)
    ):
        return list(told)
    known = refused(assignment)
    recent = " ".join(s.text for s in before[-(LONG if meaning == "part" else RECENT) :]).lower()
    words = {"phrase": lowered(first.text, assignment)}
    said = list(phrases.say(assignment.site, f"liaisons.{meaning}", words, assignment.seed + fact.id))
    if FRONTED.match(first.text):
        said = [text for opened in said if (text := _inserted(first.text, opened, meaning))] or said
    kept = list(phrases.say(assignment.site, f"liaisons.{own}", words, assignment.seed)) if own in KEPT else []
    fitting = [
        text for text in (*kept, *said) if bare(text) not in known and not set(_links(text)) & set(_links(recent))
    ]
    text = next((t for t in fitting if t in kept or own not in t.lower()), next(iter(fitting), first.text))
    return [replace(first, text=text), *told[1:]]


def _holds_another(said: str, link: str, source: str) -> bool:
    """Return whether a sentence holds a link that its source does not have right behind its own: « Pourtant, même si »."""
    found = HELD.search(QUOTED.sub("", said))
    return found is not None and not source.lower().startswith(f"{link}, {found.group().lower()}")


def _is_party(text: str) -> bool:
    """Return whether a sentence is about somebody who has a side: neither « il est reproché à Ana Roy » nor « son domicile »."""
    clauses = parsed(text).clauses
    subject = clauses[0].subject if clauses else None
    if impersonal(text) or subject is None:
        return not impersonal(text)
    owned = subject.text.lower().startswith(("son ", "sa ", "ses ", "leur ", "leurs "))
    return not owned or is_somebody(subject.head.lower(), subject.lemma)


def _opens_on(link: str, text: str) -> bool:
    """Return whether a sentence opens on a link already, with or without a comma: « Or ce qu'elle avait dit… »."""
    return bool(compiled(rf"{escape(link)}\b").match(text.lower().replace("’", "'")))


def _inserted(text: str, opened: str, meaning: str) -> str:
    """Return a sentence with the link of an opened one after its auxiliary: « Jeudi, le travail a en revanche repris »; "" if none."""
    clauses = parsed(text).clauses
    subject = clauses[0].subject if clauses else None
    if meaning not in INSIDE or subject is None or not (subject.kind == "np" or PERSON.fullmatch(subject.text)):
        return ""
    verb = clauses[0].verb
    auxiliary, space, _ = text[verb.start : verb.end].partition(" ")
    if not (space or verb.lemma == "être") or not AUXILIARY.match(auxiliary):
        return ""
    at = verb.start + len(auxiliary)
    link = opened.partition(",")[0]
    return f"{text[:at]} {link[:1].lower()}{link[1:]}{text[at:]}"


def _links(text: str) -> list[str]:
    """Return the links that a text holds, in lower case."""
    return [found.group().lower() for found in HELD.finditer(text)]


def unlinked(fact: Fact, *, goes_on: bool = False) -> Fact:
    """Return a fact told apart from the one before it without the « cependant », the « aussi » that answers it, nor, unless it `goes_on`, « puis »."""
    text = fact.text if goes_on else SEQUEL.sub(lambda m: m["next"].upper(), fact.text)
    told = OPPOSED.sub(r"\g<head>", text, count=1)
    at = ADDED.search(QUOTED.sub(_blank, told))
    return replace(fact, text=told if at is None else told[: at.start()] + told[at.end() :])


def _blank(quoted: Match[str]) -> str:
    return " " * len(quoted.group())


def _meant(text: str) -> tuple[str, str]:
    """Return how a sentence is linked to the one before it, and by which word; empty when it is not."""
    found = None if MORE.match(text) else _opening().match(text) or _inside().search(QUOTED.sub("", text)[:EARLY])
    word = found["word"].lower().replace("’", "'") if found else ""
    return mapped("connectives").get(word, ""), word


@cache
def _opening() -> Pattern[str]:
    return compiled(rf"(?P<word>{_any()}),? ", IGNORECASE)


@cache
def _inside() -> Pattern[str]:
    """Return the pattern of a link set between commas, or after a verb, that opens no clause."""
    return compiled(rf"(?:, |(?<=[\wà-ÿ]) )(?P<word>{_any(BARE)}),? (?=\w)")


@cache
def _any(without: Sequence[str] = ()) -> str:
    return "|".join(
        sorted(
            (escape(w).replace("'", "['’]") for w in mapped("connectives") if w not in without), key=len, reverse=True
        )
    )
