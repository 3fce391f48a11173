"""Lower a text typed in capitals, or a title that gives one to each word as English does: names keep theirs when the dictionary does not know them, and after a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from generator.cleaning.accents import accented
from generator.cleaning.tables import DATA
from generator.french.lexicon import is_first_name, lookup, place
from generator.shelf import compiled

WORD = compiled(r"AUJOURD['’]HUI|[^\W\d_]+(?:-[^\W\d_]+)*")
OPENING = compiled(r"(?:[A-ZÀ-Þ]{2,}[ -]){1,3}[A-ZÀ-Þ]{2,}(?= [a-zà-ÿ])|[A-ZÀ-Þ]{5,}(?= [a-zà-ÿ])")
OPENS = compiled(r"(?:^|[.!?…]\s+|:\s*[«“]\s*|\n\s*)$")
VOWEL = compiled(r"[AEIOUYÀ-Ý]")
COMMON = frozenset({"NOUN", "VERB", "ADJ", "DET", "ADP", "PRON", "ADV", "SCONJ", "CCONJ"})
LANDS = frozenset({"continent", "country", "region"})
SHARE = 0.75  # of capitals among letters, above which a text was typed in capitals
SMALL = frozenset(
    [
        "le",
        "la",
        "les",
        "l",
        "un",
        "une",
        "de",
        "du",
        "des",
        "d",
        "et",
        "ou",
        "à",
        "au",
        "aux",
        "en",
        "dans",
        "sur",
        "pour",
        "par",
        "avec",
        "a",
        "ont",
        "est",
        "sont",
        "son",
        "sa",
        "ses",
        "ce",
        "cette",
        "ces",
        "que",
        "qui",
        "se",
        "ne",
    ]
)
FEW = 2  # small words with a capital that make a title an English one
ENOUGH = 4  # words: a shorter line may be a name or an acronym


def shouts(text: str) -> bool:
    """Return whether a text was typed in capitals."""
    letters = [c for c in text if c.isalpha()]
    return len(WORD.findall(text)) >= ENOUGH and sum(c.isupper() for c in letters) > SHARE * len(letters)


def in_english(text: str) -> bool:
    """Return whether a title gives a capital to each word, small ones too: « Le Maire De Nermont A Fermé Le Pont »."""
    words = [match.group() for match in WORD.finditer(text)]
    small = sum(word[0].isupper() and word.lower() in SMALL for word in words[1:])
    low = sum(word[0].islower() and word.lower() not in SMALL for word in words)
    return len(words) > ENOUGH and small >= FEW and not low and not shouts(text)


def uncapped(text: str, known: Mapping[str, str]) -> str:
    """Return such a title as French sets it; `known` are names as `names` gives."""
    return WORD.sub(lambda match: _uncapped(match, known), text)


def _uncapped(match: re.Match[str], known: Mapping[str, str]) -> str:
    word, low, text = match.group(), match.group().lower(), match.string
    if not word.istitle() or OPENS.search(text, 0, match.start()):
        return word
    if low in known or low in SMALL:
        return low if low in SMALL else known[low]
    return word if _is_name(low, _next(text, match.end())) else low


def names(texts: Iterable[str]) -> dict[str, str]:
    """Return how texts in normal type write their names: lower case -> as written inside a sentence."""
    found: dict[str, str] = {}
    for text in texts:
        for match in WORD.finditer(text):
            word = match.group()
            if word[0].isupper() and not OPENS.search(text, 0, match.start()):
                found.setdefault(word.lower(), word)
    return found


def lowered(text: str, known: Mapping[str, str]) -> str:
    """Return a text in capitals as a newspaper would set it, as long as before; `known` are names as `names` gives."""
    return WORD.sub(lambda match: _set(match, known), text)


def opened(text: str, known: Mapping[str, str]) -> str:
    """Return a text whose opening words a page set in capitals, with the names they are elsewhere: « HARWICK CITY a signé »."""
    opening = OPENING.match(text)
    if not opening or not all(_is_cased(word, known) for word in WORD.findall(opening.group())):
        return text
    return WORD.sub(lambda match: known[match.group().lower()], opening.group()) + text[opening.end() :]


def _is_cased(word: str, known: Mapping[str, str]) -> bool:
    return not known.get(word.lower(), word).isupper()


def _set(match: re.Match[str], known: Mapping[str, str]) -> str:
    """Return a word of a text in capitals as its place asks; as it is where lower case would be longer (« İ »)."""
    word, text = match.group(), match.string
    new = _word(word, known, _next(text, match.end()))
    if OPENS.search(text, 0, match.start()):
        new = new[:1].upper() + new[1:]
    return new if len(new) == len(word) else word


def _next(text: str, end: int) -> str:
    """Return the word that follows after one space, in lower case, "" when something stands between."""
    match = WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return match.group().lower() if match else ""


def _word(word: str, known: Mapping[str, str], following: str) -> str:
    """Return a word as it is set inside a sentence."""
    low = word.lower()
    if not word.isupper():
        return word
    if low in known:
        return known[low]
    if word in _acronyms() or (len(word) > 1 and not VOWEL.search(word) and not lookup(low)):
        return word
    if "-" in word and not lookup(low):
        return "-".join(_word(part, known, "") for part in word.split("-"))
    return word[:1] + low[1:] if _is_name(low, following) else low


def _is_name(low: str, following: str) -> bool:
    """Return whether a word is a name: unknown to the dictionary, a country, or a first name before an unknown word."""
    if _unknown(low):
        return True
    title = low[:1].upper() + low[1:]
    land = place(title)
    if land and land.kind in LANDS:
        return True
    if is_first_name(title) and following and _unknown(following):
        return True
    proper = land is not None or any(form.pos == "PROPN" for form in lookup(title))
    return proper and not any(form.pos in COMMON for form in lookup(low))


def _unknown(low: str) -> bool:
    """Return whether no French word has these letters, accents left aside."""
    return not lookup(low) and not accented(low) and "'" not in low


@cache
def _acronyms() -> frozenset[str]:
    rows = (DATA / "sigles.txt").read_text("utf-8").splitlines()
    return frozenset(row.strip() for row in rows if row.strip() and not row.startswith("#"))
