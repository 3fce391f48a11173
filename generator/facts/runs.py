"""How far a name goes: capitals side by side, complements of its head (« Conseil de sécurité »), particles, years."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.facts.naming import cues, known_names, long_names, words
from generator.french.lexicon import is_first_name, lookup, role
from generator.shelf import compiled

TOKEN = compiled(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\w)"  # elisions
    r"|(?:[A-ZÀ-Þ]\.){2,}|[A-ZÀ-Þ]\.(?=\s?[A-ZÀ-Þ])|(?:M|MM|Mr|Dr|Pr|St)\.(?=\s)"  # initials, titles
    r"|Canal\+|Yahoo!|[^\W_]+(?:(?:-[ld]['’]|[-&.’'](?=[^\W\d_]))[^\W_]+)*|[^\W_]+|[^\w\s]",
    re.IGNORECASE,
)
INITIAL = compiled(r"(?:[A-ZÀ-Þ]\.)+$")
YEAR = compiled(r"(?:19|20)\d\d$")
PEOPLE = compiled(
    r"(?:aise?s?|oise?s?|ien(?:ne)?s?|aine?s?|ane?s?|éen(?:ne)?s?|ole?s?|ande?s?|arde?|turcs?|turques?|grecs?|grecques?|russes?"
    r"|suisses?|suissesses?|belges?|arabes?|kurdes?|tchèques?|slovaques?|croates?|serbes?|bulgares?|basques?|corses?"
    r"|britanniques?|moscovites?|yéménites?|israélites?)$"
)
OF = ("de", "du", "des", "d'", "de la", "de l'")
ARTICLES = ("le", "la", "les", "l'")
ADJECTIVES = 3  # after the head of a name
OFFICE, OFFICE_LINKS = 5, frozenset({"des", "du", "au", "aux", "la", "l'"})  # words before what an office is of
PHRASE = 3  # words of a head in lower case (« cour d'appel de »)


class Word(NamedTuple):
    """A word or sign of a sentence; offsets are characters in it."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word in lower case, apostrophe straight."""
        return self.text.lower().replace("’", "'")


def cut(sentence: str) -> list[Word]:
    """Return the words and signs of a sentence, « l’ » a word of its own."""
    return [Word(m.group(), m.start(), m.end()) for m in TOKEN.finditer(sentence)]


def capital(word: str) -> bool:
    """Return whether a word is written as a name: a capital first, or inside (« iPhone », « al-Bab »)."""
    if word[-1] in "'’":
        return False
    return word[0].isupper() or (len(word) > 2 and word[0].isalpha() and word[1:] != word[1:].lower())


def demonym(word: str) -> bool:
    """Return whether a capitalised word names a people or an inhabitant: « Français », « Suissesses »."""
    low = word.lower()
    if low.rstrip("s") in words("no_people"):
        return False
    return bool(PEOPLE.search(low)) and (any(f.pos == "ADJ" for f in lookup(low)) or low.startswith("suissesse"))


def name_end(found: Sequence[Word], at: int, opening: bool) -> int:
    """Return where the name that starts at a word stops, or `at` when none does.

    `opening`: the word opens the sentence, so that its capital proves nothing and takes no lower-case complement.
    """
    known = _known_end(found, at)
    if known > at:
        return _with_year(found, at, _beyond_known(found, at, known, opening))
    word = found[at].text
    initial = INITIAL.match(word) and at + 1 < len(found) and capital(found[at + 1].text)
    if initial or (capital(word) and not INITIAL.match(word)):
        return _with_year(found, at, _run_end(found, at, opening))
    return _lower_end(found, at)


def person_starts(found: Sequence[Word], at: int) -> bool:
    """Return whether a person's name follows a title: « Président du Conseil de Lomane | Paul Roy »."""
    return at > 0 and _person_at(found, at) and found[at - 1].text.islower() and capital(found[at].text)


def _known_end(found: Sequence[Word], at: int) -> int:
    """Return where a known name of several words stops."""
    for name in long_names().get(found[at].text.replace("’", "'"), ()):
        if tuple(w.text.replace("’", "'") for w in found[at : at + len(name)]) == name:
            return at + len(name)
    return at


def _beyond_known(found: Sequence[Word], at: int, stop: int, opening: bool) -> int:
    """Return where a known name really stops: « Jeux olympiques » of « Jeux olympiques de Rio »."""
    if found[at].text in cues("heads"):
        return _complements_end(found, stop, lower=not opening)
    while stop < len(found) and capital(found[stop].text) and _adjacent(found, stop):
        if _holder_starts(found, at, stop):
            break
        stop += 1
    return stop


def _holder_starts(found: Sequence[Word], at: int, stop: int) -> bool:
    """Return whether who holds an office follows what it is of: « le président du canton | Paul Roy »."""
    before = [word.low for word in found[max(0, at - OFFICE) : at]]
    of = bool(before) and before[-1] in OFFICE_LINKS and any(role(word) for word in before)
    return of and not is_first_name(found[at].text) and _person_at(found, stop)


def _person_at(found: Sequence[Word], at: int) -> bool:
    """Return whether a first name and another capitalised word stand here."""
    return at < len(found) - 1 and is_first_name(found[at].text) and capital(found[at + 1].text)


def _adjacent(found: Sequence[Word], at: int) -> bool:
    return found[at].start - found[at - 1].end <= 1


def _run_end(found: Sequence[Word], at: int, opening: bool) -> int:
    """Return where a run of capitalised words stops, with what is joined to it."""
    stop = at + 1
    if found[at].text in cues("heads"):
        return _complements_end(found, _adjectives_end(found, stop), lower=not opening)
    while stop < len(found) and _adjacent(found, stop) and (_goes_on(found, stop) or _and(found, stop)):
        if _holder_starts(found, at, stop):
            return stop
        stop += 1
    if found[stop - 1].text in cues("heads"):
        return _complements_end(found, _adjectives_end(found, stop), lower=True)
    return _particles_end(found, stop)


def _goes_on(found: Sequence[Word], at: int) -> bool:
    """Return whether a word prolongs a run: a capital, an initial, a number after a model's name."""
    word = found[at].text
    if word.isdigit():
        return len(word) < 4 and cues("heads").get(found[at - 1].text) == "product"
    return len(word) > 1 and (capital(word) or INITIAL.match(word) is not None)  # but « Groupe F »


def _and(found: Sequence[Word], at: int) -> bool:
    """Return whether a sign joins two parts of one name: « Marks & Spencer »."""
    return found[at].text == "&" and at + 1 < len(found) and capital(found[at + 1].text)


def _adjectives_end(found: Sequence[Word], at: int) -> int:
    """Return where the adjectives after a head stop: « Union européenne », « Forces démocratiques syriennes »."""
    stop = at
    while stop < len(found) and stop - at < ADJECTIVES and _adjacent(found, stop):
        word = found[stop].text
        if person_starts(found, stop) or not ((capital(word) and len(word) > 1) or is_adjective(word)):
            break
        stop += 1
    return stop


@lru_cache(maxsize=4096)
def is_adjective(word: str) -> bool:
    """Return whether a word in lower case can be an adjective, and no word of grammar."""
    poses = {f.pos for f in lookup(word)}
    return word.islower() and "ADJ" in poses and not poses & {"ADP", "DET", "PRON", "ADV"}


def _link(found: Sequence[Word], stop: int) -> tuple[str, int]:
    """Return what joins the next word to a name (« de la ») and where that word is; ("", stop) when nothing does."""
    if stop >= len(found) or found[stop].low not in words("linkers"):
        return "", stop
    link, at = found[stop].low, stop + 1
    if at < len(found) and found[at].low in ARTICLES and link in ("de", "à", "pour", "contre"):
        link, at = f"{link} {found[at].low}", at + 1
    joined = at < len(found) and (_adjacent(found, at) or found[at - 1].text[-1] in "'’")
    return (link, at) if joined else ("", stop)


def _complements_end(found: Sequence[Word], stop: int, lower: bool) -> int:
    """Return where a name stops once the complements of its head are joined: « Parti de la mer »."""
    link, at = _link(found, stop)
    while link and _completes(found[at].text, link, lower):
        stop = max(at + 1, _known_end(found, at))
        while stop < len(found) and _adjacent(found, stop) and _fills(found, stop):
            stop += 1
        link, at = _link(found, stop)
    return stop


def _fills(found: Sequence[Word], at: int) -> bool:
    word = found[at].text
    return not person_starts(found, at) and (capital(word) or is_adjective(word))


def _completes(word: str, link: str, lower: bool) -> bool:
    """Return whether a word completes the head of a name: a name, or a noun after « de »."""
    if capital(word):
        return link in OF or link in (
            "pour",
            "contre",
            "pour la",
            "pour le",
            "pour l'",
            "pour les",
            "contre la",
            "à la",
            "à l'",
        )
    return lower and link in OF and word.islower() and any(f.pos == "NOUN" for f in lookup(word))


def _particles_end(found: Sequence[Word], stop: int) -> int:
    """Return where a name stops once particles have joined its parts: « Charles de Gaulle », « Ludwig van Beethoven »."""
    link, at = _link(found, stop)
    while link and capital(found[at].text) and _noble(found[stop - 1].text, link):
        stop = at + 1
        while stop < len(found) and _adjacent(found, stop) and capital(found[stop].text):
            stop += 1
        link, at = _link(found, stop)
    return stop


def _noble(before: str, link: str) -> bool:
    if link in OF:
        return is_first_name(before)
    return link in words("noble") and link not in (*ARTICLES, "y", "e")


def _with_year(found: Sequence[Word], at: int, stop: int) -> int:
    """Return where a name stops with the year of its edition: « Tour de France 2016 »."""
    if stop >= len(found) or not YEAR.match(found[stop].text):
        return stop
    name = " ".join(w.text for w in found[at:stop])
    kinds = (cues("heads").get(found[at].text), known_names().get(name), cues("tails").get(found[stop - 1].text))
    return stop + 1 if "event" in kinds else stop


def _lower_end(found: Sequence[Word], at: int) -> int:
    """Return where a name that opens in lower case stops: « place de la République », « armée turque »."""
    if not found[at].text.islower():
        return at
    for size in range(PHRASE, 0, -1):
        phrase = " ".join(w.low for w in found[at : at + size])
        if phrase in cues("lower"):
            return _after_lower(found, at, at + size)
    return at


def _after_lower(found: Sequence[Word], at: int, stop: int) -> int:
    head = found[at].text
    if head in ("armée", "police", "marine", "aviation"):
        return stop + 1 if stop < len(found) and _of_people(found[stop].text) else at
    if stop < len(found) and found[stop].low in ("la", "l'"):
        stop += 1
    if stop >= len(found) or not capital(found[stop].text):
        return at
    end = _run_end(found, stop, opening=False)
    end = (
        _complements_end(found, end, lower=True) if head.startswith(("champ", "coupe")) else _particles_end(found, end)
    )
    return end + 1 if end < len(found) and YEAR.match(found[end].text) else end


@lru_cache(maxsize=1024)
def _of_people(word: str) -> bool:
    """Return whether an adjective names a people: « turque », « syrienne »."""
    return is_adjective(word) and bool(PEOPLE.search(word))
