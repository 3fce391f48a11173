"""What happens where words meet: elision, contraction, articles, places, lists."""

from __future__ import annotations

import re

from generator.french.lexicon import Place, aspirated, place
from generator.shelf import compiled

VOWEL = compiled(r"[aeiouyàâäéèêëîïôöùûüœæh]", re.IGNORECASE)
FIRST_WORD = compiled(r"[(\s]*([^\W\d_][\w-]*)")
# Words that lose their last vowel before any vowel.
ELIDED = frozenset(["le", "la", "de", "que", "je", "me", "te", "se", "ne"])
# These lose it before some words only (Grevisse, Le Bon Usage, § 45).
ELIDED_BEFORE = {
    "si": compiled(r"ils?\b", re.I),
    "ce": compiled(r"(?:est|était|étaient|en|eût|eut)\b", re.I),
    "jusque": compiled(r"(?:à|au|aux|en|ici|alors|où|hier)\b", re.I),
    **dict.fromkeys(
        ["lorsque", "puisque", "quoique"],
        compiled(r"(?:ils?|elles?|on|une?|en|y|à|au|aux|ainsi|aucune?)\b", re.I),
    ),
}
JOINED = {"de": {"le": "du", "les": "des"}, "à": {"le": "au", "les": "aux"}}
RELATIVE = compiled(r"(le|les)(quel(?:le)?s?)\b", re.I)
ARTICLE = compiled(r"(les?) (?=\S)", re.I)
# « de » swallows an indefinite or partitive article: « de » + « des données » is « de données ».
SWALLOWED = compiled(r"(?:des|du|de la) |de l['’]|d['’](?=autres\b)")
DETERMINED = compiled(
    r"(?:les?|la|une?|des|ce|cet|cette|ces|[mts](?:on|a|es)|[nv](?:otre|os)|leurs?|du|chaque|plusieurs|quelques)\s|l['’]",
    re.IGNORECASE,
)


def opens_with_vowel(text: str) -> bool:
    """Return whether a word before this text is elided: a vowel or h muet, not « onze », « hausse », « yaourt »."""
    word = FIRST_WORD.match(text)
    return word is not None and VOWEL.match(word[1]) is not None and not aspirated(word[1])


def elide(word: str, following: str) -> str:
    """Return word and following joined: « de » + « Elon » is « d'Elon », « si » + « il » is « s'il »."""
    last = word.lower().rsplit(" ", 1)[-1]
    some = ELIDED_BEFORE.get(last)
    elided = some.match(following) is not None if some else last in ELIDED and opens_with_vowel(following)
    return f"{word[:-1]}'{following}" if elided else f"{word} {following}"


def contract(preposition: str, group: str) -> str:
    """Return « à » or « de » joined to a group: « du prix », « aux », « d'Elon », « de Le Corbusier », « du Havre ».

    A capital « Le » is an article in place names only; between « » a title keeps its own. « de des données » is
    « de données ». Another preposition is set before the group as it is.
    """
    joined = JOINED.get(preposition.lower())
    if joined is None:
        return elide(preposition, group)
    relative, article = RELATIVE.match(group), ARTICLE.match(group)
    if relative:
        return cased(joined[relative[1].lower()], preposition) + group[len(relative[1]) :]
    if article and _contracts(group, article[1]):
        return f"{cased(joined[article[1].lower()], preposition)} {group[article.end() :]}"
    if preposition.lower() == "de":
        return elide(preposition, SWALLOWED.sub("", group, count=1) if SWALLOWED.match(group) else group)
    return f"{preposition} {group}"


def _contracts(group: str, article: str) -> bool:
    """Return whether the article that opens a group is one: small, « Les » of any name, « Le » of a place."""
    if article[0].islower() or article == "Les":
        return True
    words = compiled(r"[ ,]").split(group)
    return any(place(" ".join(words[:length])) is not None for length in (2, 3))


def cased(text: str, model: str) -> str:
    """Return a text with a capital where the word it stands for has one."""
    return text.capitalize() if model[:1].isupper() else text


def prefix_de(group: str) -> str:
    """Return « de » with the group: « du prix », « d'Elon Musk », « de données »."""
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


def indefinite(noun: str, gender: str, number: str = "s") -> str:
    """Return a noun group with its indefinite article: « une plainte », « des données »."""
    return f"{'des' if number == 'p' else 'une' if gender == 'f' else 'un'} {noun}"


def demonstrative(noun: str, gender: str, number: str = "s") -> str:
    """Return a noun group with its demonstrative: « ce prix », « cet accès », « cette hausse », « ces tarifs »."""
    if number == "p":
        return f"ces {noun}"
    if gender == "f":
        return f"cette {noun}"
    return f"cet {noun}" if opens_with_vowel(noun) else f"ce {noun}"


def possessive(noun: str, gender: str, number: str = "s", owners: str = "s") -> str:
    """Return a noun group with « son », « sa », « ses », « leur », « leurs »: « son API », « sa hausse »."""
    if owners == "p":
        return f"leur{'s' if number == 'p' else ''} {noun}"
    if number == "p":
        return f"ses {noun}"
    return f"sa {noun}" if gender == "f" and not opens_with_vowel(noun) else f"son {noun}"


def has_article(group: str) -> bool:
    """Return whether a group opens with a determiner."""
    return DETERMINED.match(group) is not None


def in_place(name: str) -> str:
    """Return a place with the preposition of where: « en France », « au Japon », « dans le Var », « à Paris »."""
    known = place(name)
    if known is None or not (known.where or known.article):
        return prefix_a(name)
    if known.where:
        return f"{known.where}{name}" if known.where.endswith("'") else f"{known.where} {name}"
    if known.number == "p":
        return f"aux {name}"
    return f"en {name}" if known.gender == "f" or opens_with_vowel(name) else f"au {name}"


def the_place(name: str) -> str:
    """Return a place with the article it takes: « la France », « l'Iran », « les États-Unis », « Paris », « Cuba »."""
    known = place(name)
    return name if known is None else _with_article(known)


def _with_article(known: Place) -> str:
    if not known.article:
        return known.name
    return f"l'{known.name}" if known.article == "l'" else f"{known.article} {known.name}"
