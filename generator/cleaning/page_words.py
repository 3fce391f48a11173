"""A line made of the words of web pages alone is a button, a menu or the name of a column: « Voir toutes les photos », « Accueil Nouvelles Sport »."""

from __future__ import annotations

from functools import cache

from generator.cleaning.tables import table
from generator.shelf import compiled

LONG = 9  # words: a longer line is a sentence
MENU = 3  # words of a menu that nothing but their company makes one
FULL = 2  # words of a sentence that is a label all the same: « Les commentaires sont fermés. »
WORD = compiled(r"[a-zà-ÿœ]+(?:['-][a-zà-ÿœ]+)*")
ELIDED = compiled(r"\b(?:[ld]|qu)['’]")
BARS = compiled(r"\s[|·•/>›»]\s")
SPACED = compiled(r"\s{2,}|\t|\s[|•·]\s")
ITEMS = 4  # names of a menu that wide spaces part
NUMBERED = compiled(r"\b(?:page|image|photo|sur|messages|vidéo) ?:? [A-Z]?\d[\d ]*\b")
TOLD = compiled(r"[«»\"“”%€$£;\d]|[.!?]\s+\S")  # a figure, a quotation, a second sentence
HERE = compiled(r"\b(?:ce|cet|cette)\s+([a-zà-ÿœ]+)|\bl['’](article|histoire|image)\b")
# A subhead of the press opens on an article: « Les archives de la ville », « Une image de marque ».
SUBHEAD = compiled(r"\W*(?:une?|la|les?|l['’]|des|du)\b", 2)


def labels(text: str) -> bool:
    """Return whether a line is a label of its page: short, and of no words but a page's."""
    if _is_spaced_menu(text):
        return True
    bare = NUMBERED.sub(" ", text)
    if len(text.split()) > LONG or TOLD.search(bare):
        return False
    words = WORD.findall(ELIDED.sub(" ", bare.lower()).replace("’", "'"))
    told = [word for word in words if word not in _words("petits")]
    if not told or any(word not in _words("forts") and word not in _words("mots") for word in told):
        return False
    strong = any(word in _words("forts") for word in told) or _here(bare.lower())
    if text[-1] in ".!?":
        return strong and len(told) >= FULL
    if BARS.search(text):
        return len(told) > 1
    return (strong and not SUBHEAD.match(text)) or _is_menu(bare, told)


def _here(text: str) -> bool:
    """Return whether a line speaks of the page's own text: « Notez cet article », « Suivre ce sujet »."""
    return any((found[1] or found[2]) in _words("d_ici") for found in HERE.finditer(text))


def _is_menu(text: str, told: list[str]) -> bool:
    """Return whether some words that nothing joins are a menu: each has its capital."""
    words = text.split()
    return len(words) == len(told) >= MENU and all(word[0].isupper() for word in words)


def _is_spaced_menu(text: str) -> bool:
    """Return whether a line sets short names apart by wide spaces, some of which are a page's: « Une   Météo   Enquêtes   Se connecter »."""
    items = SPACED.split(text.strip())
    if len(items) < ITEMS or any(len(item.split()) > MENU or not item[:1].isupper() for item in items):
        return False
    told = [{*WORD.findall(item.lower().replace("’", "'"))} for item in items]
    strong = any(words & _words("forts") for words in told)
    return strong or sum(words <= _words("mots") for words in told) >= FULL


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(str(table("pages")[kind]).split())
