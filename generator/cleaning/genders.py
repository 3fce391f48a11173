"""Articles and adjectives take the gender of their noun: « un ultime attaque », « le grande ville », « par le Turquie », « le pouvoir turque »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french.grammar import cased
from generator.french.lexicon import Form, fits, is_demonym, lookup, place
from generator.french.morphology import Uninflectable, agree, participle
from generator.shelf import compiled

BEFORE = compiled(
    r"(?<![\w-])(?<![lL]['’])(?P<det>[Uu]ne?|[Ll][ea]|[Cc]e|[Cc]ette) (?P<word>[a-zà-ÿœ]{3,}) (?P<noun>[a-zà-ÿœ]{3,})\b(?![-'’])"
)
OTHER = {"un": "une", "une": "un", "le": "la", "la": "le", "ce": "cette", "cette": "ce"}
COUNTRY = compiled(
    r"(?<![\w'’-])(?P<det>[Ll][ea]) (?P<name>(?!France\b)[A-ZÀ-Þ][a-zà-ÿ]+)\b(?![-'’]| [A-ZÀ-Þ\d–-])"
)  # « le France » sailed, « le Pologne - Italie » was played
PEOPLE = compiled(r"(?<![\w'’-])(?P<det>[Ll]e|[Dd]u|[Aa]u) (?P<name>[A-ZÀ-Þ][a-zà-ÿ]+s)\b(?![-'’]| [A-ZÀ-Þ])")
MANY = {"le": "les", "du": "des", "au": "aux"}
MANY_BEFORE = compiled(
    r"(?<![\w'’-])(?:[Ll]es|[Dd]es|[Dd]e|[Cc]es|[Ss]es|[Ll]eurs|[Pp]lusieurs|[Aa]ux) (?P<word>[a-zà-ÿœ]{3,}s) (?P<noun>[a-zà-ÿœ]{3,}[sx])\b(?![-'’])"
)
BEHIND = compiled(
    r"(?<![\w-])(?<![lL]['’])(?P<det>[Uu]ne?|[Ll][ea]|[Cc]ette|[Ss]a|[Ss]on|[Dd]u|[Aa]u|[Cc]e)(?P<first> (?P<noun>[a-zà-ÿœ]{3,})(?: (?P<also>[a-zà-ÿœ]{3,}))??) (?P<word>[a-zà-ÿœ]{3,})\b(?![-'’])(?=(?P<after>[.,;:)]| [\w'’]+|$))"
)
MANY_BEHIND = compiled(
    r"(?<![\w'’-])(?:(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs)(?: (?:deux|trois|quatre|cinq|six|\d+))?|[Pp]lusieurs|[Dd]eux|[Tt]rois|[Qq]uatre|\d+) (?P<noun>[a-zà-ÿœ]{3,}[sx]) (?P<word>[a-zà-ÿœ]{4,}s)\b(?![-'’])(?=(?P<after>[.,;:)]| [\w'’]+|$))"
)
SIGN = compiled(r"[,;:.()«»]")


def before(match: re.Match[str]) -> str | None:
    """Return « une ultime attaque » for « un ultime attaque »: adjective and noun leave the article one gender."""
    det, word = match["det"], match["word"]
    gender = _gender(match["noun"])
    wanted = _of(det)
    if not gender or gender == wanted or word not in _devant():
        return None
    read = [form for form in lookup(word) if form.pos in ("ADJ", "DET")]
    if word.rstrip("e") in ("autr", "mêm", "seul") and any(form.pos == "VERB" for form in lookup(match["noun"])):
        return None  # « une autre est là »
    if not any(fits(form, gender, "s") for form in read):
        return None
    new = OTHER[det.lower()]
    return put(match, "det", cased(new, det))


def country(match: re.Match[str]) -> str | None:
    """Return « la Turquie » for « le Turquie »."""
    known = place(match["name"])
    if known is None or known.article not in ("le", "la") or known.article == match["det"].lower():
        return None
    new = OTHER[match["det"].lower()]
    return put(match, "det", cased(new, match["det"]))


def people(match: re.Match[str]) -> str | None:
    """Return « les Kurdes » for « le Kurdes »: who lives somewhere is said of many."""
    read = [form for form in lookup(match["name"].lower()) if form.pos in ("NOUN", "ADJ")]
    if place(match["name"]) is not None or not read:
        return None
    if not all(form.number == "p" and is_demonym(form.lemma) for form in read):
        return None
    new = MANY[match["det"].lower()]
    return put(match, "det", cased(new, match["det"]))


def many_before(match: re.Match[str]) -> str | None:
    """Return « les meilleures performances » for « les meilleurs performances »."""
    read = [form for form in lookup(match["noun"]) if form.person != "2"]
    genders = {form.gender for form in read}
    if not read or len(genders) != 1 or any(form.pos != "NOUN" or form.number != "p" for form in read):
        return None
    gender = genders.pop()
    word = [form for form in lookup(match["word"]) if form.pos == "ADJ" and form.number != "s"]
    if not gender or not word or word[0].lemma not in table("relecture")["adjectifs"]["devant"]:
        return None
    if any(form.gender in (gender, "") for form in word):
        return None
    try:
        return put(match, "word", agree(word[0].lemma, gender, "p"))
    except Uninflectable:
        return None


def behind(match: re.Match[str]) -> str | None:
    """Return « le pouvoir turc » for « le pouvoir turque », « une mer agitée » for « une mer agité »: no other noun may be meant."""
    gender = _gender(match["noun"])
    if not gender or gender != _of(match["det"]) or match["after"].strip() in ("et", "ou"):
        return None
    if match["also"] and not (
        lookup(match["also"])
        and all(form.pos == "ADJ" and form.gender in (gender, "") for form in lookup(match["also"]))
    ):
        return None
    read = lookup(match["word"])
    done = [form for form in read if form.tense == "ppast"]
    if not read or any(form.pos not in ("ADJ", "NOUN") and form not in done for form in read):
        return None
    plain = [form for form in read if form.pos == "ADJ"] or done
    if not plain or any(form.gender in (gender, "") or form.number == "p" for form in plain):
        return None
    following = lookup(match["after"].strip())
    if (done and gender == "m") or any(
        form.gender == plain[0].gender for form in following if form.pos in ("NOUN", "ADJ")
    ):
        return None  # « le concert assise », « le triathlon courte distance »
    if any(form.pos == "NOUN" and form.lemma not in {match["word"], *(one.lemma for one in plain)} for form in read):
        return None
    if match["word"] in table("relecture")["attributs"]["sans"] or _other(match, gender, bool(done)):
        return None
    try:
        return put(match, "word", agree(match["word"], gender, "s"))
    except Uninflectable:
        return None


def _other(match: re.Match[str], gender: str, done: bool) -> bool:
    """Return whether a word before, in the same clause, may be what the adjective qualifies instead."""
    sign, words = _clause_before(match)
    if words and sign in ("", "."):
        words[0] = words[0].lower()
    for word in reversed(words):
        read = lookup(word.lower())
        if read and all(form.pos == "VERB" and form.mood != "par" for form in read):
            # « il a par la suite confirmé », « il regarde la mer assis », but « il voit la foule menée par Paul »
            return done and (match["after"] != " par" or any(form.lemma in ("avoir", "être") for form in read))
        if word[:1].isupper() or not read:
            return True
        if any(form.pos == "NOUN" and form.gender != gender and form.number != "p" for form in read):
            return True
    return not done and sign == ","


def many_behind(match: re.Match[str]) -> str | None:
    """Return « les coureuses passées » for « les coureuses passés »: noun and quality are many, and of two genders."""
    noun = [form for form in lookup(match["noun"]) if form.person != "2"]
    genders = {form.gender for form in noun}
    if not noun or len(genders) != 1 or any(form.pos != "NOUN" or form.number == "s" for form in noun):
        return None
    gender = genders.pop()
    read = lookup(match["word"])
    plain = [form for form in read if form.pos == "ADJ" or form.tense == "ppast"]
    if not gender or not plain or len(plain) != len([form for form in read if form.pos != "NOUN"]):
        return None
    if any(form.gender in (gender, "") or form.number == "s" for form in plain) or match["after"].strip() in (
        "et",
        "ou",
        ",",
    ):
        return None
    done = next((form for form in plain if form.tense == "ppast"), None)
    named = any(form.pos == "NOUN" and form.lemma != plain[0].lemma for form in read)
    if (named and done is None) or _nouns(match, gender):
        return None
    try:
        new = participle(done.lemma, gender, "p") if done else agree(plain[0].lemma, gender, "p")
    except Uninflectable:
        return None
    return put(match, "word", new)


def _nouns(match: re.Match[str], gender: str) -> bool:
    """Return whether another noun in the plural, or a name, stands before in the sentence's part."""
    for at, word in enumerate(_clause_before(match)[1]):
        read = lookup(word.lower())
        if not read or (at and word[:1].isupper()):
            return True
        if any(form.pos == "NOUN" and form.gender != gender for form in read):
            return True
    return False


def _clause_before(match: re.Match[str]) -> tuple[str, list[str]]:
    """Return the words that stand before a match in its clause, and the sign before them, "" at the beginning of the paragraph."""
    ahead = match.string[: match.start()]
    sign = next(reversed([*SIGN.finditer(ahead)]), None)
    return (sign.group(), ahead[sign.end() :].split()) if sign else ("", ahead.split())


def _gender(noun: str) -> str:
    """Return the gender of a word that is a noun in the singular, of one gender; "" for any other."""
    read = [form for form in lookup(noun) if form.pos == "NOUN"]
    others: list[Form] = [form for form in lookup(noun) if form.pos not in ("NOUN", "VERB")]
    if not read or others or len({(form.gender, form.number) for form in read}) != 1 or read[0].number != "s":
        return ""
    return read[0].gender


def _of(det: str) -> str:
    return "f" if det.lower() in ("une", "la", "cette", "sa") else "m"


def _devant() -> frozenset[str]:
    found = table("relecture")["adjectifs"]
    words = [*found["devant"], *found["aussi"]]
    return frozenset(form for word in words for form in (word, agree(word, "f", "s")))
