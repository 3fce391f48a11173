"""What the source says somebody or something is: « la glaciologue X », « X, maire de Y », « le réseau social Z »."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from generator.facts.naming import cues
from generator.facts.runs import Word, capital, cut, demonym
from generator.french.lexicon import is_first_name, lookup, role
from generator.french.sentences import is_stop_word
from generator.types import EntityKind, Gender, Role

LONGEST = 13  # words: « vice-président exécutif du gaz et des énergies bas carbone chez BP »
ARTICLES = frozenset(["le", "la", "l'", "un", "une"])
DETERMINERS = ARTICLES | frozenset(["son", "sa", "leur", "notre", "cet", "cette", "ce", "du", "au"])
BEFORE_NOUN = frozenset(
    [
        "nouveau",
        "nouvelle",
        "ancien",
        "ancienne",
        "premier",
        "première",
        "actuel",
        "actuelle",
        "futur",
        "future",
        "jeune",
        "célèbre",
        "vice",
    ]
)
JOINTS = frozenset(["de", "du", "des", "d'", "à", "au", "aux", "en", "la", "le", "l'", "les", "pour", "chez"])
FOREIGN = frozenset(["for", "of", "and", "the", "&"])  # joins two capitals of a name: « Center for Auto Safety »
TELLS_OF = frozenset([",", "et", "pour", "selon", "après", "dit", "avec", "que", "qu'", "par", "sous", "lui"])
TITLES = frozenset(["M.", "Mme", "Mlle", "Me", "Dr", "Dre", "Pr", "Pre", "MM."])
COPULAS = frozenset(["est", "était", "devient", "devenu", "devenue"])
ENDS = frozenset(",.;)")
HEARD = 4  # words of « à l'agence Y », whom somebody told
NAMED = frozenset({"product", "organisation", "event", "other"})


def roles_of(name: str, spans: Sequence[tuple[str, str, int, int]], kind: EntityKind) -> tuple[Role, ...]:
    """Return the roles of an entity, each once, with the fact that tells it.

    `spans` are its mentions: id and text of the fact, start and end of the name in it.
    """
    if kind not in NAMED and kind != "person":
        return ()
    found: dict[str, Role] = {}
    for fact, text, start, end in spans:
        words = cut(text)
        first = next((i for i, w in enumerate(words) if w.start >= start), len(words))
        last = next((i for i, w in enumerate(words) if w.start >= end), len(words))
        for low, high in (*_ahead(words, first, last, kind), *_behind(words, last, kind)):
            made = _role(text, words, low, high, fact)
            if made and name not in made.text:
                found.setdefault(made.text.lower(), made)
    return tuple(found.values())


def told_apart(name: str, others: Sequence[str], text: str, fact: str) -> Role | None:
    """Return the role of « X a fait ceci, et le nouveau propriétaire de Y a fait cela » when X is the only person there."""
    words = cut(text)
    if not text.startswith(name) or any(other in text for other in others):
        return None
    for at in range(len(name.split()), len(words) - 2):
        if words[at].text not in ("le", "la") or words[at - 1].text not in (",", "et"):
            continue
        low = at + 1
        high = _stretch(words, low, _ends_group)
        finite = high < len(words) and any(f.mood in ("ind", "con") for f in lookup(words[high].text))
        if high - low > 1 and finite:
            return _role(text, words, low, high, fact)
    return None


def _ahead(words: Sequence[Word], first: int, last: int, kind: EntityKind) -> Iterator[tuple[int, int]]:
    """Yield the noun group before a name, joined to it or parted by a comma."""
    stop = first
    while stop and words[stop - 1].text in TITLES:
        stop -= 1
    comma = stop > 0 and words[stop - 1].text == ","
    stop -= comma
    if not stop or _low(words[stop - 1]) in JOINTS | FOREIGN:
        return
    for low in range(stop - 1, max(-1, stop - LONGEST - 1), -1):
        if words[low].text in ENDS or words[low].text in "«»(:":
            return
        if not _opens_role(words, low, kind) or _stretch(words, low, _ends_group) < stop:
            continue
        starts = low == 0 or (_low(words[low - 1]) in DETERMINERS and (low == 1 or _introduces(words, low - 2)))
        closed = last >= len(words) or words[last].text in ENDS
        if not comma or (starts and (closed or low == 0)):
            if comma or kind != "person" or not _names_body(words, low, stop):
                yield low, stop
            return


def _names_body(words: Sequence[Word], low: int, stop: int) -> bool:
    """Return whether a name is that of the body before it, not its head's: « chef du parti politique | Sinn Féin »."""
    joints = [at for at in range(low, stop) if _low(words[at]) in JOINTS]
    last = joints[-1] + 1 if joints else stop
    known = [" ".join(_low(word) for word in words[last : last + size]) for size in (1, 2)]
    return (
        last < stop < len(words)
        and not is_first_name(words[stop].text)
        and any(cues("before").get(noun) == "organisation" for noun in known)
    )


def _introduces(words: Sequence[Word], at: int) -> bool:
    """Return whether who is told of may follow: « selon », « a déclaré », « a déclaré à l'AFP », a comma."""
    heard = at
    while (
        heard and at - heard < HEARD and (capital(words[heard].text) or _low(words[heard]) in ("à", "au", "l'", "la"))
    ):
        heard -= 1
    named = capital(words[at].text)  # « a déclaré à l'AFP », not « adjoint à la maire »
    to_whom = named and heard < at and _low(words[heard + 1]) in ("à", "au") and _is_past(words[heard])
    return _low(words[at]) in TELLS_OF or _is_past(words[at]) or to_whom


def _is_past(word: Word) -> bool:
    return any(f.tense == "ppast" for f in lookup(word.text))


def _opens_role(words: Sequence[Word], low: int, kind: EntityKind) -> bool:
    """Return whether a noun group that can be a role opens here: after an article, or first in the sentence."""
    if not _heads_role(words, low, kind):
        return False
    return low == 0 or _low(words[low - 1]) in DETERMINERS or words[low - 1].text == ","


def _heads_role(words: Sequence[Word], low: int, kind: EntityKind) -> bool:
    """Return whether (nouveau) + a noun that can be a role of that kind stands here."""
    at = low + 1 if _low(words[low]) in BEFORE_NOUN and low + 1 < len(words) else low
    return any(_is_role(phrase, kind) for phrase in _phrases(words, at))


def _phrases(words: Sequence[Word], at: int) -> Iterator[str]:
    for size in (3, 2, 1):
        if at + size <= len(words):
            yield " ".join(w.text.replace("’", "'") for w in words[at : at + size])


@lru_cache(maxsize=4096)
def _is_role(phrase: str, kind: EntityKind) -> bool:
    """Return whether a noun says what a person, or a thing, is."""
    low = phrase[:1].lower() + phrase[1:]
    if kind == "person":
        singular = not low.endswith("s") or (bool(role(low)) and role(low[:-1]) is None)
        return singular and phrase not in TITLES and bool(role(low) or cues("before").get(low) == "person")
    return cues("before").get(low) in ("organisation", "product", "event") and any(
        f.number != "p" for f in lookup(low.split()[0])
    )


def _behind(words: Sequence[Word], last: int, kind: EntityKind) -> Iterator[tuple[int, int]]:
    """Yield the noun group after a name: « X, maire de Y, », « X est le maire de Y »."""
    at = last
    if at + 1 >= len(words):
        return
    if words[at].text != "," and words[at].text not in COPULAS:
        return
    copula = words[at].text in COPULAS
    at += 1
    if _low(words[at]) in ARTICLES and at + 1 < len(words):
        at += 1
    if not _heads_role(words, at, kind):
        return
    high = _stretch(words, at, _never)
    closed = high >= len(words) or words[high].text in ENDS
    if not closed and _low(words[high]) == "et" and any(capital(word.text) for word in words[high + 1 : high + 2]):
        return  # « députée de Batley | et Spen »
    if closed or (copula and _low(words[high]) in ("qui", "depuis", "et")):
        yield at, high


def _stretch(words: Sequence[Word], low: int, ends: Callable[[Sequence[Word], int], bool]) -> int:
    """Return where a noun group stops: nouns, adjectives and names, with « de », « à la » between them; before a capital that `ends` it."""
    at = low
    while at < len(words) and at - low < LONGEST:
        word = words[at].text
        if _joins(words, at, low):
            at += 1
            continue
        if word in ENDS or not ((capital(word) and not ends(words, at)) or _nominal(word)):
            break
        at += 1
    while at > low and _low(words[at - 1]) in JOINTS:
        at -= 1
    return at


def _joins(words: Sequence[Word], at: int, low: int) -> bool:
    """Return whether a word joins two parts of a noun group: « de », « à la »; an article alone opens another group."""
    joint = _low(words[at])
    article = joint in ("le", "la", "les", "l'")
    if joint in FOREIGN or joint == "et":
        return at > low and _goes_on(words, at)
    return joint in JOINTS and (not article or (at > low and _low(words[at - 1]) in JOINTS))


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Return whether an « et » or a foreign link holds a role together: « du gaz et des énergies », « chercheur et cofondateur de »."""
    after = words[at + 1 : at + 2]
    if not after:
        return False
    if _low(words[at]) in FOREIGN:
        return capital(words[at - 1].text) and capital(after[0].text)
    return _low(after[0]) in ("de", "du", "des", "d'") or any(map(role, _phrases(words, at + 1)))


def _never(words: Sequence[Word], at: int) -> bool:
    """Return that no capital ends a role told after the name: « professeure à l'université Columbia »."""
    return False


def _ends_group(words: Sequence[Word], at: int) -> bool:
    """Return whether a capital starts the name itself: « le maire | Anne Durand », not « maire de | Lyon »."""
    joined = at > 0 and (_low(words[at - 1]) in JOINTS or capital(words[at - 1].text))
    return not joined and not demonym(words[at].text) and at > 0 and words[at - 1].text.islower()


@lru_cache(maxsize=4096)
def _nominal(word: str) -> bool:
    """Return whether a word can stand in a noun group: a noun or an adjective, « premier » too."""
    poses = {f.pos for f in lookup(word)}
    return (
        word[0].isalpha()
        and not is_stop_word(word)
        and bool(poses & {"NOUN", "ADJ"})
        and not poses & {"PRON", "DET", "ADP", "CCONJ", "SCONJ"}
    )


def _low(word: Word) -> str:
    return word.text.lower().replace("’", "'")


def _role(text: str, words: Sequence[Word], low: int, high: int, fact: str) -> Role | None:
    """Return the role that stands at words `low` to `high`, lower case unless a name, with its gender."""
    if high <= low:
        return None
    said = text[words[low].start : words[high - 1].end]
    head = next((w for w in words[low:high] if _low(w) not in BEFORE_NOUN), words[low])
    if not said[:2].isupper():
        said = said[:1].lower() + said[1:]
    return Role(said, fact, _gender(head.text, _low(words[low - 1]) if low else ""))


def _gender(head: str, before: str) -> Gender:
    """Return the gender of a role: its noun's when it has one only, else its article's."""
    forms = role(head.lower())
    if forms and forms[0] != forms[1]:
        return "f" if head.lower() == forms[1] else "m"
    genders = {f.gender for f in lookup(head) or lookup(head.lower()) if f.pos == "NOUN"}
    if len(genders) == 1 and (gender := genders.pop()):
        return gender  # type: ignore[return-value]
    return "f" if before in ("la", "une", "sa") else "m" if before in ("le", "un") else ""
