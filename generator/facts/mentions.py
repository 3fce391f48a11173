"""Names where they stand in a sentence: runs of capitalised words, what extends them, what only opens a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.facts.naming import cues, known_names, long_names, words
from generator.french.lexicon import is_first_name, lookup
from generator.french.sentences import is_stop_word

TOKEN = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\w)"  # elisions
    r"|(?:[A-ZÀ-Þ]\.){2,}|[A-ZÀ-Þ]\.(?=\s?[A-ZÀ-Þ])|(?:M|MM|Mr|Dr|Pr|St)\.(?=\s)"  # initials, titles
    r"|Canal\+|Yahoo!|[^\W_]+(?:(?:-[ld]['’]|[-&.’'](?=[^\W\d_]))[^\W_]+)*|[^\W_]+|[^\w\s]",
    re.IGNORECASE,
)
INITIAL = re.compile(r"(?:[A-ZÀ-Þ]\.)+$")
YEAR = re.compile(r"(?:19|20)\d\d$")
ROMAN = re.compile(r"(?:[IVX]{1,5}|[IVX]+(?:er|e|ème))$")
OPENERS = frozenset('«“"–—•:.?!…')
FAR = 4  # lower-case words a name may take after its head


@dataclass(frozen=True, slots=True)
class Word:
    """A word or sign of a sentence; offsets are characters in it."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a sentence, the words around it, and whether only its place may have given it a capital."""

    text: str
    start: int
    end: int
    opens: bool
    before: tuple[str, ...]  # the last words before it, nearest last
    after: str  # what follows, some characters


def cut(sentence: str) -> list[Word]:
    """Return the words and signs of a sentence, « l’ » a word of its own."""
    return [Word(m.group(), m.start(), m.end()) for m in TOKEN.finditer(sentence)]


def mentions(sentence: str) -> Iterator[Mention]:
    """Yield the candidates for names of a sentence, in order; those that open it are still to be judged."""
    found = cut(sentence)
    at = 0
    while at < len(found):
        stop = _name(found, at)
        if stop <= at:
            at += 1
            continue
        first = _first(found, at, stop)
        if first < stop and not _person_starts(found, stop):
            yield _mention(sentence, found, first, stop)
        at = stop


def _mention(sentence: str, found: Sequence[Word], first: int, stop: int) -> Mention:
    start, end = found[first].start, found[stop - 1].end
    before = tuple(w.text for w in found[max(0, first - 6) : first])
    return Mention(sentence[start:end], start, end, opens(found, first), before, sentence[end : end + 30])


def opens(found: Sequence[Word], at: int) -> bool:
    """Return whether a word has its capital from its place: start of a sentence, of a quotation, after a colon."""
    before = at - 1
    while before >= 0 and found[before].text[-1:] in "'’" and found[before].text[0].isupper():
        before -= 1  # « L'armée »
    return before < 0 or found[before].text in OPENERS


def _name(found: Sequence[Word], at: int) -> int:
    """Return where the name that starts at a word stops, or `at` when none does."""
    stop = _listed(found, at)
    if stop > at:
        return _with_year(found, at, _longer(found, at, stop))
    word = found[at].text
    if capital(word) and not INITIAL.match(word):
        return _with_year(found, at, _run(found, at))
    if INITIAL.match(word) and at + 1 < len(found) and capital(found[at + 1].text):
        return _run(found, at)
    return _lower_head(found, at)


def capital(word: str) -> bool:
    """Return whether a word is written as a name: a capital first, or inside (« iPhone », « al-Bab »)."""
    return (word[0].isupper() and word[-1] not in "'’") or (
        len(word) > 2 and word[0].isalpha() and any(c.isupper() for c in word[1:])
    )


def _listed(found: Sequence[Word], at: int) -> int:
    """Return where a known name of several words stops."""
    word = found[at].text.replace("’", "'")
    for name in long_names().get(word, ()):
        here = [w.text.replace("’", "'") for w in found[at : at + len(name)]]
        if tuple(here) == name:
            return at + len(name)
    return at


def _longer(found: Sequence[Word], at: int, stop: int) -> int:
    """Return where a known name really stops: « Jeux olympiques de Rio », « Tour de France »."""
    if found[at].text in cues("heads") or found[at].text in ("Nations", "Ligue", "Coupe"):
        return _linked(found, stop, head=True, lower=not opens(found, at))
    while stop < len(found) and capital(found[stop].text) and _adjacent(found, stop):
        stop += 1
    return stop


def _adjacent(found: Sequence[Word], at: int) -> bool:
    return found[at].start - found[at - 1].end <= 1


def _run(found: Sequence[Word], at: int) -> int:
    """Return where a run of capitalised words stops, with what may link them."""
    head = found[at].text in cues("heads")
    stop = at + 1
    if head:
        return _linked(found, _adjectives(found, stop), head=True, lower=not opens(found, at))
    while stop < len(found) and _adjacent(found, stop) and _goes_on(found, stop):
        stop += 1
    if found[stop - 1].text in cues("heads") and found[stop - 1].text not in cues("tails"):
        return _linked(found, _adjectives(found, stop), head=True, lower=True)
    return _linked(found, stop, head=False, lower=False)


def _goes_on(found: Sequence[Word], at: int) -> bool:
    """Return whether a word prolongs a run: a capital, an initial, a number after a model's name."""
    word = found[at].text
    if len(word) == 1:
        return False  # « Groupe F »
    if capital(word) or INITIAL.match(word):
        return not word.endswith(("'", "’"))
    return (
        word.isdigit()
        and len(word) < 4
        and found[at - 1].text in cues("heads")
        and cues("heads")[found[at - 1].text] == "product"
    )


def _adjectives(found: Sequence[Word], at: int) -> int:
    """Return where the adjectives after a head stop: « Union européenne », « Forces démocratiques syriennes »."""
    stop = at
    while stop < len(found) and stop - at < 3 and _adjacent(found, stop):
        word = found[stop].text
        if _person_starts(found, stop) or not ((capital(word) and len(word) > 1) or _is_adjective(word)):
            break
        stop += 1
    return stop


def _person_starts(found: Sequence[Word], at: int) -> bool:
    """Return whether a person's name follows a title: « Président du Conseil italien | Matteo Renzi »."""
    return (
        0 < at < len(found) - 1
        and found[at - 1].text.islower()
        and capital(found[at].text)
        and is_first_name(found[at].text)
        and capital(found[at + 1].text)
    )


@lru_cache(maxsize=4096)
def _is_adjective(word: str) -> bool:
    forms = lookup(word)
    return (
        word.islower()
        and any(f.pos == "ADJ" for f in forms)
        and not any(f.pos in ("ADP", "DET", "PRON", "ADV") for f in forms)
    )


def _linked(found: Sequence[Word], stop: int, head: bool, lower: bool) -> int:
    """Return where a name stops once its complements are joined: « Parti de la mer », « Charles de Gaulle »."""
    while stop < len(found) and found[stop].text.replace("’", "'").lower() in words("linkers"):
        link = found[stop].text.replace("’", "'")
        at = stop + 1
        if (
            at < len(found)
            and found[at].text.replace("’", "'") in ("la", "l'", "le", "les")
            and link in ("de", "à", "pour", "contre", "sur")
        ):
            link, at = f"{link} {found[at].text.replace('’', chr(39))}", at + 1
        if at >= len(found) or (not _adjacent(found, at) and not found[at - 1].text.endswith(("'", "’"))):
            break
        if not (_complement(found, at, link, lower) if head else _noble(found, stop, at, link)):
            break
        stop = max(at + 1, _listed(found, at))
        while (
            stop < len(found)
            and _adjacent(found, stop)
            and not _person_starts(found, stop)
            and (capital(found[stop].text) or (head and _is_adjective(found[stop].text)))
        ):
            stop += 1
    return stop


def _complement(found: Sequence[Word], at: int, link: str, lower: bool) -> bool:
    """Return whether a word completes the head of a name."""
    word = found[at].text
    if link in ("et", "à", "la", "le", "les", "l'", "en", "pour", "contre", "sur", "au", "aux") and not capital(word):
        return False
    if capital(word):
        return link not in ("et", "la", "le", "les", "l'", "en", "the", "and", "à", "au", "aux", "sur")
    return (
        lower
        and word.islower()
        and any(f.pos == "NOUN" for f in lookup(word))
        and link in ("de", "des", "du", "d'", "de la", "de l'")
    )


def _noble(found: Sequence[Word], stop: int, at: int, link: str) -> bool:
    """Return whether a particle joins two parts of a person's name."""
    before = found[stop - 1].text
    if not capital(found[at].text) or (link not in words("noble") and link != "de la"):
        return False
    if link in ("de", "du", "d'", "des", "de la"):
        return is_first_name(before) or (
            stop > 1 and is_first_name(found[stop - 2].text) and before not in known_names() and False
        )
    return (link in ("la", "le") and False) or link not in ("la", "le", "y", "e")


def _with_year(found: Sequence[Word], at: int, stop: int) -> int:
    """Return where a name stops with the year of its edition: « Tour de France 2016 »."""
    if stop < len(found) and YEAR.match(found[stop].text):
        name = " ".join(w.text for w in found[at:stop])
        head = cues("heads").get(found[at].text) == "event" or known_names().get(name) == "event"
        return stop + 1 if head or cues("tails").get(found[stop - 1].text) == "event" else stop
    return stop


def _lower_head(found: Sequence[Word], at: int) -> int:
    """Return where a name that opens in lower case stops: « place de la République », « armée turque »."""
    word = found[at].text
    if not word.islower() or at + 1 >= len(found):
        return at
    for size in (3, 2, 1):
        phrase = " ".join(w.text.replace("’", "'") for w in found[at : at + size])
        if phrase in cues("lower") and size < 4:
            return _after_lower(found, at, at + size)
    return at


def _after_lower(found: Sequence[Word], at: int, stop: int) -> int:
    word = found[at].text
    if word in ("armée", "police", "marine", "aviation"):
        return stop + 1 if stop < len(found) and _demonym_adjective(found[stop].text) else at
    if stop < len(found) and found[stop].text.replace("’", "'") in ("la", "l'"):
        stop += 1
    if stop >= len(found) or not capital(found[stop].text):
        return at
    return _with_year_lower(
        found,
        _linked(
            found,
            _run(found, stop),
            head=cues("lower").get("championnats de") is not None and word.startswith(("champ", "coupe")),
            lower=True,
        ),
    )


def _with_year_lower(found: Sequence[Word], stop: int) -> int:
    return stop + 1 if stop < len(found) and YEAR.match(found[stop].text) else stop


@lru_cache(maxsize=1024)
def _demonym_adjective(word: str) -> bool:
    """Return whether an adjective names a people: « turque », « syrienne »."""
    return word.islower() and _is_adjective(word) and bool(PEOPLE.search(word))


PEOPLE = re.compile(
    r"(?:ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|ain|aine|ains|aines|an|ane|ans|anes|éen|éenne|éens|éennes|ol|ole|ols|oles|and|ande|ands|andes|ard|arde|turc|turque|turcs|turques|grec|grecque|russe|russes|suisse|suisses|belge|belges|arabe|arabes|kurde|kurdes|tchèque|tchèques|slovaque|croate|serbe|bulgare|suissesse|suissesses|tchétchène|asiate|basque|corse|britannique|britanniques|moscovite|vietnamien|yéménite|israélite|israélien|saoudien|qatari|qatarie|pakistanais|bangladais|gabonais|lorrain|alsacien)$"
)


def demonym(word: str) -> bool:
    """Return whether a capitalised word names a people or an inhabitant: « Français », « Suissesses »."""
    low = word.lower()
    return bool(PEOPLE.search(low)) and (any(f.pos == "ADJ" for f in lookup(low)) or low.startswith("suissesse"))


def _first(found: Sequence[Word], at: int, stop: int) -> int:
    """Return where a name starts once titles, peoples and mere sentence openings are left out."""
    while at < stop:
        word, rest = found[at].text, stop - at
        if rest > 1 and " ".join(w.text for w in found[at : at + 2]).replace("’", "'") in known_names():
            return at
        whole = " ".join(w.text for w in found[at:stop]).replace("’ ", "'").replace("' ", "'")
        if whole in known_names() or (word in known_names() and word not in words("not_names")):
            return at
        drop = word in words("not_names") and (rest == 1 or word not in cues("heads"))
        drop = drop or (demonym(word) and (rest > 1 or at > 0) and not (rest > 1 and is_first_name(word)))
        drop = drop or (ROMAN.match(word) is not None and rest == 1)
        drop = drop or (opens(found, at) and _plain(word, rest))
        drop = drop or (
            word.lower().replace("’", "'") in words("linkers") | {"l'"} and rest > 1 and not word[0].isupper()
        )
        if not drop or (len(word) > 1 and word.isupper() and word not in words("not_names") and not opens(found, at)):
            return at
        at += 1
        while (
            at < stop and found[at].text.replace("’", "'").lower() in words("linkers") and not capital(found[at].text)
        ):
            at += 1
    return stop


def _plain(word: str, rest: int) -> bool:
    """Return whether a word that opens a sentence is most likely an ordinary one."""
    if word in cues("heads") and rest > 1:
        return False
    low = word.lower()
    forms = lookup(low)
    if is_stop_word(low) and word[1:].islower() and rest > 1:
        return True
    if not forms:
        return False
    if is_first_name(word) and rest > 1:
        return any(f.pos in ("ADP", "DET", "PRON", "ADV", "CCONJ", "SCONJ") for f in forms)
    return rest > 1 and any(f.pos in ("ADP", "DET", "PRON", "ADV", "CCONJ", "SCONJ", "VERB") for f in forms)
