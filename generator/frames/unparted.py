"""Gates on words that stand together: what describes a noun stays behind it, a source in a pair in front, a number of times with its span, a mark with its name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from re import IGNORECASE, Pattern, escape

from generator.frames.copying import muted
from generator.frames.lists import choices
from generator.frames.reading import tokens
from generator.shelf import compiled

PAIRED = compiled(
    r"(?:selon|d['’]après) (?:l['’](?:une?|autre)|les? (?:uns|autres|premiers?|seconds?|derniers?)|"
    r"l(?:a|es) (?:unes|premières?|secondes?|dernières?)|l[ae] (?:deux|trois|quatr)ième),",
    IGNORECASE,
)
SOURCED = compiled(r"(?:selon|d['’]après)\b", IGNORECASE)
TIMES = compiled(r"\bfois (?:tous les|toutes les|chaque|par) ", IGNORECASE)
SPAN = compiled(r"(?:tous les|toutes les|chaque|par) ", IGNORECASE)
AGENT = r"\bpar [^,;:.«»]*?(?P<last>[\w-]+), (?P<more>{openings})(?P<rest>.*)"
MARKED = compiled(
    r"(?<![\w’'-])(?P<word>[\w’'-]+)[\s\u00a0\u202f]?(?P<mark>[!?])(?=[.,;:)]|\s[a-zà-ÿ])"
)  # « En marche !. », « Yahoo! a »
LIKE = compiled(r"\bcomme (?:il|elle|ils|elles|on) (?:ne |n['’])?(?:se |s['’])?(?P<verb>[\w-]+)", IGNORECASE)

# « sa pire défaite depuis vingt ans », « le plus bas niveau en trente ans »: how long the record has stood
RECORD = (
    r"\b(?P<record>(?:l[ae]s?|s(?:a|on|es)|leurs?|d[eu]s?|une?|notre|votre) (?:plus|moins|pires?|meilleure?s?|premi(?:er|ère)s?)"
    r"|(?:la|une?) première fois|records?)\b"
)
STOOD = (
    r"(?:en|depuis) (?:(?:plus|près|moins) d(?:e |['’])|environ |au moins |presque |quelque )?"
    r"(?:[\w-]+|\d[\d ]*) (?:siècles?|décennies?|ans|années|mois|semaines|jours|saisons?)\b|depuis (?:{when})?(?:1[5-9]|20)\d\d\b"
)
MEASURED = compiled(f"{RECORD}[^,;:.«»]{{0,60}}? (?:{STOOD.format(when='[^,;:.«»]{0,20} ')})", IGNORECASE)
RECORDS = compiled(RECORD, IGNORECASE)


def measured_record(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« A essuyé sa pire défaite depuis vingt ans »: the years stay behind the record that they measure."""
    if parts_record(text, source):
        yield "record séparé du temps qu'il mesure"


def parts_record(text: str, source: str) -> bool:
    """Return whether a text tells of the worst or the first without the time that its source measures it by."""
    found = MEASURED.search(source) if " depuis " in source or " en " in source else None
    if found is None or MEASURED.search(text):
        return False
    return any(again["record"].lower() == found["record"].lower() for again in RECORDS.finditer(text))


def paired_source(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Selon le premier, P » opens as « Selon le second, Q » will."""
    if PAIRED.match(source) and not SOURCED.match(text):
        yield "source d'une paire déplacée"


def counted_times(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Tourne une fois toutes les 7 minutes »: the span stays beside what it counts."""
    if TIMES.search(source) and SPAN.match(text) and not SPAN.match(source):
        yield "fréquence séparée de ce qu'elle compte"


def agent_described(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Est traversée par la faille, à l'origine d'un séisme »: what describes the agent follows it wherever it stands."""
    said = muted(text)
    for found in _agent().finditer(muted(source)):
        for again in compiled(rf"(?P<last>[\w-]+), {escape(found['more'])}").finditer(said):
            if again["last"].lower() != found["last"].lower():
                yield f"complément séparé de son nom : {found['more']}"
        if said.partition(", ")[0].lower() in found["rest"].lower():  # « Le 15 juillet, la région est traversée … »
            yield f"circonstance séparée de son complément : {found['more']}"


@cache
def _agent() -> Pattern[str]:
    return compiled(AGENT.format(openings=choices("describing_openings")), IGNORECASE)


def same_verb(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« S'ouvrir comme il s'ouvre toujours »: the figure has one verb twice."""
    for found in LIKE.finditer(muted(source)):
        lemma = next((t.lemma for t in tokens(source) if t.start == found.start("verb")), "")
        if lemma and _count(source, lemma) > max(1, _count(text, lemma)):
            yield f"verbe d'une figure changé une fois sur deux : {lemma}"


def marked(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Le mouvement En marche ! »: a mark inside a sentence is part of a name, which keeps it."""
    for found in MARKED.finditer(muted(source)):
        named = rf"\b{escape(found['word'])}\b"
        if compiled(named).search(text) and not compiled(rf"{named}[\s\u00a0\u202f]?{escape(found['mark'])}").search(
            text
        ):
            yield f"signe d'un nom perdu : {found[0]}"


def _count(text: str, lemma: str) -> int:
    return sum(t.lemma == lemma for t in tokens(text))
