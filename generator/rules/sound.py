"""Whether a line stays true and clear alone, away from the sentence it was cut from: `data/lignes.toml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from generator.facts.reading import first_clause
from generator.frames.unparted import parts_record
from generator.french.lexicon import lookup
from generator.french.quoted import QUOTED
from generator.french.standing import starts
from generator.french.syntax import FINITE
from generator.french.tagger import tag
from generator.french.typography import strip_typography
from generator.shelf import compiled, read_toml
from generator.types import Fact

DATA = Path(__file__).parent / "data"
# Of a data table: what leans on the words before or after; what only a title may have; what goes together.
HANGING, DETACHED, TOGETHER, RECORD = "suspendu", "detache", "ensemble", "record"
NUMBER, NOUN, VERB, PARTICIPLE, UNDERGONE, DONE, PROPER = (
    "nombre",
    "nom",
    "verbe",
    "participe",
    "subi",
    "fait",
    "nom_propre",
)  # what a line may end on
DIGIT = compiled(r"\d")
LAST_NUMBER = compiled(r"\d+$")
LAST_GROUP = compiled(r"\b(?:les? |la |l['’]|une? |des |d['’])\w+$")
LAST_PARTICIPLE = compiled(r"(?:é|i|u|is|it)e?s?$")
CLITICS = frozenset({"en", "y", "lui", "leur", "le", "la", "les", "l'", "l’"})
SERIES = compiled(
    r", (?P<link>au|aux|à|à la|de|du|des|le|la|les|par|pour|sur) [^;:]* et (?P=link)\b"
)  # « à A, à B et à C »
BLAMING = compiled(r"\bs['’]en (?=(?:est|sont|était|étaient) pris|pren|prit)", 2)  # « s'en prendre à » leans on nothing
AT_HOME = compiled(r"\bchez (?:lui|elle|eux|elles)\b")  # of whom the line is about
AGO = compiled(
    r"\bil y a(?= (?:environ |près de |plus de |quelque )?(?:\d|une? |deux |trois |quelques ))"
)  # a time, not a pronoun
COMPLETED = compiled(
    r"\b(?P<how>(?:fort|doté|muni|issu|originaire|composé|âgé|chargé|dépourvu)e?s?) d(?:e |['’]|u |es )"
)
HELP = 3  # words before a participle among which its auxiliary stands
SUBORDINATING = frozenset({"qui", "que", "qu'", "qu’", "dont", "où"})  # each takes the next verb
THAT = frozenset({"que", "qu'", "qu’"})
DETACHED_FIRST = compiled(
    r"\w+ (?:à|au|aux|de|d['’]|du|des|dans|depuis|par|en|il y a|vers|sur|après|avant|le|\d)\b[^,]*, "
)
NAME = compiled(r"[A-ZÀ-Þ][\w'’-]+")

# a count of several sorts of people or things, all of whom do what the verb says
COUNTED_TOGETHER = compiled(
    r"\d (?P<first>[\w-]+), (?P<second>(?!dont|qui|soit|selon|contre)[\w-]+)(?:, [\w-]+)* (?:et|ou) (?:les )?[\w-]+ (?:a|ont|est|sont|étaient|avaient|seront|auraient|seraient)\b"
)


def sound(text: str, fact: Fact) -> bool:
    """Return whether a line stays true and clear alone: no « en » or « lui » of a sentence before, no amount cut short."""
    return entire(text, fact) and not _has(DETACHED, text)


def entire(text: str, fact: Fact) -> bool:
    """Return whether a line leans on nothing said before and lacks nothing that its sentence completes it with."""
    return _entire(text, fact.text)


@lru_cache(maxsize=2048)
def _entire(text: str, sentence: str) -> bool:
    plain, whole = strip_typography(text), strip_typography(sentence)
    lacks = _has(HANGING, text) or _misses(plain, whole)
    return not lacks and heads(text) and not (_cut_short(plain, whole) or _leans(text))


@lru_cache(maxsize=2048)
def heads(text: str) -> bool:
    """Return whether a line with verbs has one of its own: « Restwell, que Roy a fondé et qui a grandi, selon X » has none."""
    waiting = verbs = taken = owed = 0
    for token in tag(QUOTED.sub("", text)):
        if token.low in SUBORDINATING and token.pos != "DET":
            owed += waiting and token.low not in THAT  # « que les eaux, qui sont froides, … »: its own verb is to come
            waiting = 1
        elif token.mood in FINITE or (
            waiting and token.low in ("soit", "soient")
        ):  # « à ce que soit retiré le projet »
            verbs += 1
            taken += waiting or bool(owed)
            owed -= not waiting and bool(owed)
            waiting = 0
    return not verbs or (verbs > taken and not owed)


def severed(text: str, whole: str) -> bool:
    """Return whether words lost the record that they measure, « depuis mai » of « leur plus forte baisse depuis mai », or a record its time."""
    return _parts(RECORD, text, whole) or _counts_one(text, whole) or parts_record(text, whole)


def _counts_one(text: str, whole: str) -> bool:
    """Return whether words count one of those that are counted together: « 9 000 marins » of « 9 000 marins, dockers et pêcheurs ont »."""
    found = COUNTED_TOGETHER.search(whole)
    return found is not None and found["first"] in text and found["second"] not in text


def names_one_of(line: str, whole: str) -> bool:
    """Return whether a line names the first of a series and none of the others: « à Ana Roy » of « à Ana Roy, à B et à C »."""
    found = SERIES.search(whole)
    if found is None:
        return False
    first = whole[: found.start()].rpartition(f"{found['link']} ")[2]
    others = NAME.findall(found.group().removeprefix(","))
    return any(n in line for n in NAME.findall(first)) and bool(others) and not any(n in line for n in others)


@lru_cache(maxsize=4096)
def _has(table: str, text: str) -> bool:
    return any(sign.search(text) for sign in _signs(table).values())


def _leans(text: str) -> bool:
    """Return whether a line opens on no name or group of its own, keeps a pronoun of before, or half a quotation."""
    if text.count("«") != text.count("»") or _bare(text) or keeps_pronoun(text):
        return True
    first = first_clause(text)
    subject = first.subject if first is not None else None
    return subject is not None and text.count(",") == 1 and text[subject.end : subject.end + 1] == ","


def _bare(text: str) -> bool:
    """Return whether a line opens on a noun without its article, even after an adjective: « Grande absente rentre »."""
    first, *after = tag(text)
    if DETACHED_FIRST.match(text) and any(form.tense == "ppast" for form in lookup(first.low)):
        return False  # « Parti aux champignons, un homme… »
    return first.pos == "NOUN" or (first.pos == "ADJ" and bool(after) and after[0].pos in ("NOUN", "VERB", "ADJ"))


def keeps_pronoun(text: str) -> bool:
    """Return whether a pronoun is the subject of a line or stands for an object of a sentence before."""
    if any(
        t.pos == "PRON" and t.low in CLITICS for t in tag(AGO.sub("voici", AT_HOME.sub("là", BLAMING.sub("s'", text))))
    ):
        return True
    first = first_clause(text)
    return first is not None and first.subject is not None and first.subject.kind == "pron"


def _misses(text: str, whole: str) -> bool:
    """Return whether a line lacks what its sentence shares out, lists, prices or counts."""
    priced = _has("prix", text) and DIGIT.search(whole) is not None and not DIGIT.search(text)
    return priced or severed(text, whole) or _parts(TOGETHER, text, whole)


def _parts(table: str, text: str, whole: str) -> bool:
    """Return whether a text keeps one half only of what its sentence holds together."""
    return any(rest in text and every not in text for rest, every in _held(table, whole))


@lru_cache(maxsize=1024)
def _held(table: str, whole: str) -> tuple[tuple[str, str], ...]:
    """Return what a sentence holds together: a part that says too little, and all of it."""
    matches = (match for sign in _signs(table).values() for match in sign.finditer(whole))
    return tuple((match["reste"], match["tout"]) for match in matches)


def _cut_short(text: str, whole: str) -> bool:
    """Return whether a line ends inside a number, on a verb or on a noun that its sentence completes: « propose le développement » of the tram."""
    half = any(found.group() not in text for found in COMPLETED.finditer(whole) if _alone(found["how"], text))
    return half or any(_goes_on(whole, words, kind) for words, kind in _ends(text) if words)


def _alone(quality: str, text: str) -> bool:
    """Return whether a line has a quality without what completes it: « L'association forte saisit le juge »."""
    return re.search(rf"\b{quality}(?! d(?:e |['’]|u |es ))(?!\w)", text) is not None


def _ends(text: str) -> list[tuple[str, str]]:
    """Return the words a line ends on, as what: « Claire Roy pointe » (à la dernière place) ends on a verb."""
    *before, last = tag(text)
    number, group = LAST_NUMBER.search(text), LAST_GROUP.search(text)
    named = bool(before) and before[-1].pos in ("NOUN", "ADJ") and LAST_PARTICIPLE.search(last.low)
    helped = {t.lemma for t in before[-HELP:]} if last.tense == "ppast" else set()
    return [
        (number.group() if number else "", NUMBER),
        (group.group() if group else "", NOUN),
        (last.text if last.mood in FINITE else "", VERB),
        (last.text if named else "", PARTICIPLE),
        (last.text if last.text[:1].isupper() else "", PROPER),
        (last.text if "être" in helped else "", UNDERGONE),
        (last.text if "avoir" in helped and "être" not in helped else "", DONE),
    ]


def _goes_on(whole: str, words: str, kind: str) -> bool:
    """Return whether a sentence goes on after some words with what completes them."""
    goes_on = _signs("suite")[kind]
    return any(goes_on.match(whole, at + len(words)) for at in starts(whole, words))


def sign(table: str, name: str) -> re.Pattern[str]:
    """Return one sign of a table of `lignes.toml`."""
    return _signs(table)[name]


@cache
def _signs(table: str) -> Mapping[str, re.Pattern[str]]:
    """Return the signs of a table of `lignes.toml` by their names."""
    return {name: compiled(sign) for name, sign in read_toml(DATA / "lignes.toml")[table].items()}
