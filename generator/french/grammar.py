"""What happens where words meet: elision, contraction, articles, places, lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.french.lexicon import aspirated, place

VOWEL = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæh]", re.IGNORECASE)
ELIDED = frozenset(["le", "la", "de", "que", "je", "me", "te", "se", "ne", "ce", "jusque", "lorsque", "puisque", "quoique", "si"])
Y_CONSONANT = re.compile(r"y[aeiou]", re.IGNORECASE)
# Names that keep their article apart: people and works (« de Le Corbusier »), not places (« du Havre »).
NAME_ARTICLE = re.compile(r"^(Le|Les) [A-ZÀ-Þ«]")
DETERMINED = re.compile(r"^(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|du|l['’])(?:\s|(?<=['’]))", re.I)


def opens_with_vowel(text: str) -> bool:
    """Return whether a word before this text is elided: a vowel or h muet, not « onze », « hausse », « yaourt »."""
    word = re.match(r"[«(\s]*([\w-]+)", text)
    if not word or not VOWEL.match(word.group(1)) or text.lstrip().startswith("«"):
        return False
    return not aspirated(word.group(1)) and not Y_CONSONANT.match(word.group(1))


def elide(word: str, following: str) -> str:
    """Return word and following joined: « de » + « Elon » is « d'Elon », « si » + « il » is « s'il »."""
    low = word.lower()
    if low == "si":
        return f"{word[0]}'{following}" if re.match(r"ils?\b", following) else f"{word} {following}"
    last = low.rsplit(" ", 1)[-1]
    if last in ELIDED and opens_with_vowel(following):
        return f"{word[:-1]}'{following}"
    return f"{word} {following}"


def contract(preposition: str, group: str) -> str:
    """Return « à » or « de » joined to a group: « du », « aux », « d'Elon », « de Le Corbusier », « du Havre »."""
    low = preposition.lower()
    if low in ("de", "à"):
        for article, joined in (("le ", {"de": "du ", "à": "au "}), ("les ", {"de": "des ", "à": "aux "})):
            if group.startswith(article) or (group.lower().startswith(article) and _is_place(group)):
                return _cased(joined[low], preposition) + group[len(article) :]
        if low == "de" and re.match(r"(?:des|du) |de la |de l['’]", group):
            return f"{preposition} {re.sub(r'^(?:des |du |de la |de l[^ ]?)', '', group)}"
    return elide(preposition, group) if low == "de" else f"{preposition} {group}"


def _is_place(group: str) -> bool:
    known = place(group)
    return known is not None and bool(NAME_ARTICLE.match(group))


def _cased(text: str, model: str) -> str:
    return text.capitalize() if model[:1].isupper() else text


def prefix_de(group: str) -> str:
    """Return « de » with the group: « du prix », « d'Elon Musk », « des données »."""
    return contract("de", group)


def prefix_a(group: str) -> str:
    """Return « à » with the group: « au prix », « aux données », « à Paris »."""
    return contract("à", group)


def que(clause: str) -> str:
    """Return « que » with the clause: « qu'Elon Musk… »."""
    return elide("que", clause)


def definite(noun: str, gender: str, number: str = "s") -> str:
    """Return a noun group with its definite article: « la plainte », « l'API », « les données »."""
    if number == "p":
        return f"les {noun}"
    return elide("la" if gender == "f" else "le", noun)


def has_article(group: str) -> bool:
    """Return whether a group opens with a determiner."""
    return DETERMINED.match(group) is not None


def in_place(name: str) -> str:
    """Return a place with the preposition of where: « en France », « au Japon », « aux États-Unis », « à Paris »."""
    known = place(name)
    if known is None or known.kind == "city" or not known.article:
        return prefix_a(name)
    if known.number == "p":
        return prefix_a(f"les {name}")
    if known.gender == "f" or opens_with_vowel(name):
        return f"en {name}"
    return prefix_a(f"le {name}")


def listed(items: Sequence[str], last: str = "et") -> str:
    """Return « A, B et C »; with « ni », « ni A, ni B »."""
    if last == "ni":
        return ", ".join(f"ni {item}" for item in items)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def ordinal(number: int, gender: str = "m") -> str:
    """Return « 1er », « 1re », « 2e »."""
    return ("1re" if gender == "f" else "1er") if number == 1 else f"{number}e"
