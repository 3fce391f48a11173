"""What the hand missed on the keys: a lost elision, two words or two sentences run together, one letter for another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.cleaning.tables import table
from generator.french.lexicon import aspirated, beginning, known, lookup
from generator.french.tagger import finite
from generator.shelf import compiled

VOWELS = "aeiouéèêëàâîïôûœæAEIOUÉÈÊÀÂÎÔ"  # no h: « d'Hirel », « de Hirel », who knows
SEMI_VOWEL = compiled(r"(?i)ou[aeiéè]")  # « de Ouagadougou » and « d'Ouagadougou » are both written
LETTERS = "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœ"
GLUED = compiled(r"\b(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,}?)(?P<end>et|est|en|par|pour|qui|avec|dans|sur)\b(?!-)")
RUN_ON = compiled(
    r"(?P<first>[^.;:!?«»]{12,}? (?P<name>[A-ZÀ-Þ][a-zà-ÿ]+)) (?=(?:il|elle) (?:est|a|était|avait|sera)\b)"
)
MAY_RUN_ON = compiled(
    r"[A-ZÀ-Þ][a-zà-ÿ]+ (?:il|elle) "
)  # without which the pattern above need not be tried at each letter
# What may stand before a subject said twice: « lorsque Paul il » is another slip.
LED = compiled(r"\b(?:que|qu['’]|si|quand|lorsque|comme|dont|où|car)\b[^,]*$")
NAMED = ("de", "que")  # what elides before a name
SHORT = 3  # letters: « le ou les », « de An-26 »
LONG = compiled(r"(?:(?<![\w'’-])|(?<=\b[ldnsLDNS]['’]))[a-zà-ÿœ]{7,}(?![\w'’-])")
UNACCENTED = compiled(r"(?<![\w'’-])[a-zà-ÿœ]{4,6}(?![\w'’-])")  # a longer one is respelt as any other
ACCENTS = {"a": "àâ", "e": "éèê", "é": "eèê", "è": "eéê", "i": "îï", "o": "ô", "u": "ùû", "c": "ç"}
STEM = 6  # letters of a word that another is derived from
ACUTE = compiled(r"é(?=[bcdfghjklmnpqrstvwxz]{1,2}er(?:ai|as?|ons|ez|ont|ait|ais|aient|ions|iez)$)")
ENDING = 3  # letters of a word that make it another of its family
START = 5  # letters that a word two letters away has in common with it
LEAST = 8  # letters of a word that one other letter does not turn into a different one


@cache
def unelided() -> re.Pattern[str]:
    """Return the pattern of « de Antonin », « que ils »."""
    words = "|".join(f"[{word[0]}{word[0].upper()}]{word[1:]}" for word in table("relecture")["elision"]["mots"])
    return compiled(rf"(?P<before>[\w,;:)]+ |^)(?P<word>{words}) (?P<next>[{VOWELS}][\w’'-]*)")


def elided(match: re.Match[str]) -> str | None:
    """Return « d'Antonin » for « de Antonin »; a particle of a name (« Vinicius de Oliveira ») stays."""
    word, following = match.group("word"), match.group("next")
    if len(following) < SHORT or aspirated(following) or SEMI_VOWEL.match(following):
        return None
    named = following[0].isupper()
    if named and (word.lower() not in NAMED or match.group("before")[:1].isupper() or not _is_name(following)):
        return None
    if not named and (not lookup(following) or following in table("relecture")["elision"]["sans"]):
        return None
    return f"{match.group('before')}{word[:-1]}'{following}"


def _is_name(word: str) -> bool:
    """Return whether a word with a capital is a name: no sigle, no number, no title that opens on « Il »."""
    return word.isalpha() and not word.isupper() and not lookup(word.lower())


def parted(whole: str, match: re.Match[str]) -> str | None:
    """Return « Maurin et » for « Maurinet », when the source has « Maurin » elsewhere and this nowhere else."""
    glued, name = match.group(), match.group("name")
    if known(glued) or not re.search(rf"\b{name}\b", whole) or len(re.findall(rf"\b{glued}\b", whole)) > 1:
        return None
    return f"{name} {match.group('end')}"


def stopped(match: re.Match[str]) -> str | None:
    """Return « … est Loïc Maurin ; » where « il part » follows a whole sentence without any sign."""
    first = match.group("first")
    if LED.search(first) or not finite(first):
        return None
    return f"{first} ; "


def respelt(whole: str, match: re.Match[str]) -> str | None:
    """Return the one word of the dictionary that a single slip of the keys made into an unknown one."""
    word = match.group()
    if len(word) < LEAST or known(word) or whole.count(word) > 1 or _is_derived(word):
        return None
    found = set(_near(word)) or set(_less_near(word))
    if len(found) != 1:
        return None
    near = found.pop()
    derived = _ending(near) != _ending(word) and not word.startswith(near)  # « dendrochronologue » is no « -logie »
    return None if derived or _same_before(near) == _same_before(word) else near


def accented(match: re.Match[str]) -> str | None:
    """Return the one word of the dictionary that differs from an unknown one by the accent of a letter: « siège » for « siege »."""
    word = match.group()
    if known(word) or word in table("relecture")["accents"]["anglais"]:
        return None
    made = (word[:at] + letter + word[at + 1 :] for at, old in enumerate(word) for letter in ACCENTS.get(old, ""))
    found = {near for near in made if lookup(near)}
    near = found.pop() if len(found) == 1 else word
    return None if _same_before(near) == _same_before(word) else near


def _is_derived(word: str) -> bool:
    """Return whether a word is one of the dictionary with something before it: « réouvrir », « photovoltaïque »."""
    parted = ((word[:at], word[at:]) for at in range(2, len(word) - STEM + 1))
    return any(lookup(rest) and _may_precede(head) for head, rest in parted)


def _may_precede(head: str) -> bool:
    """Return whether letters may stand before a word to make another: « ré », « opto », « multi »."""
    return head in table("relecture")["frappes"]["prefixes"] or (len(head) > ENDING and head[-1] in "oia")


def _ending(word: str) -> str:
    """Return the last letters of a word; endings that are taken for each other are one: « électorelle », « électorale »."""
    for one, other in table("relecture")["frappes"]["finales"].items():
        if word.endswith(one):
            return str(other)
    return word[-ENDING:]


def _same_before(word: str) -> str:
    """Return a word as the spelling reform of 1990 has it, where both are right: « maitrise », « succèdera »."""
    return ACUTE.sub("è", word.replace("î", "i").replace("û", "u"))


def _near(word: str) -> Iterator[str]:
    """Yield the known words one letter away, the first letter kept."""
    for at in range(1, len(word) + 1):
        head, tail = word[:at], word[at:]
        candidates = [head + tail[1:]] if tail else []
        candidates += [head + tail[1] + tail[0] + tail[2:]] if len(tail) > 1 else []
        candidates += [head + letter + tail[1:] for letter in LETTERS] if tail else []
        candidates += [head + letter + tail for letter in LETTERS]
        yield from (near for near in candidates if near != word and lookup(near))


def _less_near(word: str) -> Iterator[str]:
    """Yield the known words two letters away that begin with the same letters."""
    yield from (near for near in beginning(word[:START]) if abs(len(near) - len(word)) <= 1 and apart(near, word) == 2)


def apart(one: str, other: str) -> int:
    """Return how many letters must be put, taken or changed to make one word of another."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        last, row[0] = row[0], at
        for place, old in enumerate(other, 1):
            last, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, last + (letter != old))
    return row[-1]
