"""Which sentences lean on the one before: they open with a pronoun, a possessive or a link, or answer by an adverb."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from generator.french.lexicon import lookup, role
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.french.words import listed
from generator.shelf import compiled

DEMONSTRATIVES = frozenset({"ce", "cet", "cette", "ces"})
RELATIVE = compiled(r"\bce (?=qu[ie'’]|dont\b)", re.IGNORECASE)  # « ce que » means no thing said before
SAYER = compiled(r"\b(?:selon|d['’]après) (?:lui|elle|eux|elles)\b(?!-)", re.IGNORECASE)
OF_IT = compiled(
    r"(?<![-\w])en (?![\wà-ÿ]+ant\b)(?!(?:est|sont|était|étaient|prend|prennent|prenait|prendra) ?(?:pris\w* )?(?:à|aux?)\b)(?=[\wà-ÿ'’]+)"
)  # « devrait en rembourser la moitié »: a pronoun before a verb
WHOM = compiled(
    r"Il (?:ne )?(?:lui|leur) ", re.IGNORECASE
)  # « Il lui est interdit »: nobody forbids, somebody is meant
# « Une arme a été retrouvée sur lui »: the pronoun after a preposition.
STRONG = compiled(
    r"\b(?:à|de|d['’]|sur|avec|chez|contre|pour|par|en|envers|vers|derrière|devant|entre|sans|parmi) ?(?P<who>lui|elle|eux|elles)(?![-\w])"
)
AGREEING = {"lui": ("m", "s"), "elle": ("f", "s"), "eux": ("m", "p"), "elles": ("f", "p")}
POINTING = compiled(
    r"\b(?:ce|cet|cette|ces) (?!qu[ie]\b|qu['’]|dont\b|sera\b|sont\b|soir\b|(?:derni|proch)\w+ (?:jours|mois|semaines|années|heures|temps)\b)(?P<noun>[\w-]+)",
    re.IGNORECASE,
)
# « Une deuxième, de 55 millions, a connu le même sort », « La seconde a été rejetée »: one of what was told of before.
COUNTED_ON = compiled(
    r"(?:Une?|L[ea]|Les) (?:deuxième|seconde?|troisième|quatrième|autre)s?(?:,| (?:n['’]|ne )?(?:a|ont|est|sont|sera|seront|avait|avaient|était|étaient|fut|reste)\b)"
)
# « connaît de tels débats »; not « un tel bruit que les voisins ont appelé », which says itself how great
SUCH = compiled(r"\b(?:une? tel(?:le)?|de tel(?:le)?s) (?!que |qu['’])\w+(?![^,.;:]*\bqu[e'’])", re.IGNORECASE)
LATELY = compiled(r"ces (?:derni|proch)\w+ (?:jours|mois|semaines|années|heures|temps)\b", re.IGNORECASE)
QUOTED = compiled(r"«[^»]*»|“[^”]*”")
THEN = compiled(r"\bà ce moment\b(?! (?:précis )?(?:où|de la journée)\b)", re.IGNORECASE)  # « en ce moment » is now
WORD = compiled(r"\w+")
# « Il reste deux minutes à jouer », « Il était un peu plus de minuit »: nobody stays, nobody was.
MANY = r"(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|quarante|cinquante|quelques|plusieurs|une? seule?|moins d|plus d)"
HOUR = rf"(?:(?:un peu|bien|à peine|environ|presque|près de|plus de|moins de|déjà|exactement|peut-être) )*(?:minuit|midi|\d+ ?h|(?:une|{MANY}\w*) heures?\b)"


@lru_cache(maxsize=2048)
def leans(text: str) -> bool:
    """Return whether a sentence opens with a word that only the sentence before explains (« il », « ce », « leur »).

    « Ce jeudi », « Ces dernières années » and their like are of the day, not of the text.
    """
    pointing = POINTING.match(text)
    dated = LATELY.match(text) or (pointing is not None and pointing["noun"].lower() in listed("of_the_day"))
    if SAYER.search(QUOTED.sub(" ", text)):
        return True
    if impersonal(text):
        return WHOM.match(text) is not None
    return (not dated and _opening("leaning").match(text) is not None) or _resulting().match(text) is not None


SINCE = compiled(
    r"(?:Cela|Ça) fai(?:t|sait) [^,;:«»]{2,50}\b(?:jours?|semaines?|mois|ans?|années?|siècles?|heures?) (?:jour pour jour )?qu[e'’]"
)


@lru_cache(maxsize=2048)
def impersonal(text: str) -> bool:
    """Return whether a sentence opens on an « il » that stands for nobody: « Il lui est interdit de… », « Il faut… », « Cela fait trois mois que »."""
    return _impersonal().match(text) is not None or SINCE.match(text) is not None


@cache
def _impersonal() -> re.Pattern[str]:
    verbs, judged = alternatives("impersonal_verbs"), alternatives("impersonal_judgements")
    be = r"(?:a été|avait été|est|était|sera|serait|fut|reste|semble|paraît|devient)"
    return compiled(
        rf"[Ii]l (?:(?:ne |n['’])?(?:y (?:a|avait|aura|aurait|eut)|s['’]agi\w*|s['’]avère|s['’]ensuit)\b|ne reste\b|rest(?:e|ait|era) {MANY}|(?:est|était|sera) {HOUR}|(?:ne |n['’])?(?:{verbs})\b"
        rf"|(?:ne |n['’])?(?:(?:lui|leur|me|nous|vous) )?{be}(?: pas)?(?: \w+ment| donc| aussi| encore| également| désormais)? (?:{judged})\b"
        r"(?! (?:de|d['’]) ?(?!\w+(?:er|ir|re)\b)\w))"  # « interdit de stade » is said of somebody
    )


def answers(text: str) -> bool:
    """Return whether a sentence leans, opens with a link (« mais »), or holds one (« pourtant », « en revanche »)."""
    return leans(text) or opens_with_link(text) or _inside().search(text) is not None


def opens_with_link(text: str) -> bool:
    """Return whether a sentence opens on a link: « Mais », « Pourtant »."""
    return _opening("links").match(text) is not None


@lru_cache(maxsize=2048)
def goes_on(text: str) -> bool:
    """Return whether a sentence opens on a link of any kind before a comma: « En effet, », « Par la suite, », « Cependant, »."""
    return _going_on().match(text) is not None


@cache
def _going_on() -> re.Pattern[str]:
    return compiled(rf"(?:{alternatives('untied_links')}|{alternatives('tying')}),", re.IGNORECASE)


@lru_cache(maxsize=2048)
def points_back(text: str) -> bool:
    """Return whether a sentence holds « ce stade », « de tels débats »: a noun that the sentences before explain; or « une deuxième » alone.

    « cette année » and its like are of the day, not of the text.
    """
    said = QUOTED.sub(" ", text)
    if COUNTED_ON.match(text) or THEN.search(said) or SUCH.search(said):
        return True
    found = (m["noun"].lower() for m in POINTING.finditer(said) if not _has_before(said, m["noun"], m.start()))
    return any(noun not in listed("of_the_day") for noun in found) or _of_it(said) or means_another(said)


def _has_before(text: str, noun: str, at: int) -> bool:
    """Return whether a sentence itself names what it points at: « La pétition monte, et cette pétition… »."""
    before = text[:at].lower()
    return noun.lower() in WORD.findall(before)


@lru_cache(maxsize=2048)
def means_another(text: str) -> bool:
    """Return whether « lui », « eux » after a preposition can mean nobody that the sentence names before it."""
    return any(
        not _named_before(text, found.start(), *AGREEING[found["who"].lower()]) for found in STRONG.finditer(text)
    )


def _named_before(text: str, at: int, gender: str, number: str) -> bool:
    before = [token for token in tag(text) if token.start < at]
    nouns = [t for t in before if _may_be(t, gender, number)]
    pronouns = [t for t in before if t.pos == "PRON" and t.low in ("il", "elle", "ils", "elles", "qui")]
    several = number == "p" and any(t.pos in ("NOUN", "PROPN") and t.number == "p" for t in before)
    return bool(nouns or pronouns or several)


def _of_it(text: str) -> bool:
    """Return whether « en » stands for something said before: « en rembourser la moitié », not « en rembourrant »."""
    at = {match.start() for match in OF_IT.finditer(text)}
    return bool(at) and any(
        t.start in at and (t.pos == "PRON" or after.mood == "inf") for t, after in pairwise(tag(text))
    )


def dangles(text: str) -> bool:
    """Return whether a line read alone holds a pronoun or possessive that no name before it explains."""
    named = False
    words = WORD.findall(RELATIVE.sub("", text))
    for number, word in enumerate(words):
        if word.lower() in listed("leaning") and (not named or word.lower() in DEMONSTRATIVES):
            return True
        named = named or (word[:1].isupper() and (number > 0 or not lookup(word.lower())))
    return False


def _may_be(token: Token, gender: str, number: str) -> bool:
    """Return whether a pronoun can mean a noun: « lui » is somebody, « eux » may be things."""
    if token.pos == "PROPN":
        return number == "s"
    if token.gender not in ("", gender) or token.number not in ("", number):
        return False
    somebody = role(token.low) is not None or token.low in listed("somebody")
    return somebody or (gender, number) != ("m", "s")


@cache
def _opening(name: str) -> re.Pattern[str]:
    """Return the pattern of a list at the head of a text, as whole words."""
    return compiled(rf"(?:{alternatives(name)})(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=2048)
def denies(text: str) -> bool:
    """Return whether a sentence denies what was said: « La défense nie ces allégations. »"""
    return _denying().search(QUOTED.sub(" ", text)) is not None


@cache
def _denying() -> re.Pattern[str]:
    return compiled(rf"\b(?:{alternatives('denials')})\b")


@cache
def _resulting() -> re.Pattern[str]:
    """Return the pattern of a word before a colon that answers what was said: « Résultat : le taux progressera »."""
    return compiled(rf"(?:{alternatives('resulting')}) ?:", re.IGNORECASE)


@cache
def _inside() -> re.Pattern[str]:
    return compiled(rf"\b(?:{alternatives('linking')})\b")


def alternatives(name: str) -> str:
    # The longest first, « celui-ci » before « celui »; always in one order, so that the pattern is found on the shelf.
    return "|".join(re.escape(word) for word in sorted(listed(name), key=lambda word: (-len(word), word)))
