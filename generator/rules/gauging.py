"""The words around an amount: the noun it measures, what it counts, what somebody is called in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.french.lexicon import lookup
from generator.french.syntax import Phrase
from generator.french.tagger import tag
from generator.french.words import mapped
from generator.rules.shortly import bare_amount
from generator.shelf import compiled
from generator.types import Figure

MONEY = compiled(
    r"[$€£¥]|\b(?:euros?|dollars?|livres?|francs?|yens?|pesos?|roubles?|roupies?|shillings?|couronnes?|wons?|yuans?|dirhams?|dinars?|rands?|nairas?|cedis?|shekels?|réals?|zlotys?)\b",
    2,
)
LONGEST, LONGEST_NOUN, LONGEST_NAME = 19, 6, 9  # words of a row, of what is counted, of whose it is
ARTICLE = r"(?:(?P<art>une?|le|la|les|des) |(?P<elided>l['’]))"
POINTING = compiled(
    r"\b(?:son|sa|ses|leurs?|ce|cet|cette|ces|celui|celle|ceux|celles|lui|elles?|ils?|eux|nous|nos|notre|je|même|tel|telle)\b",
    2,
)
ASIDE, THAT = compiled(r"[«§(]"), compiled(r"\bqu(?:e |['’])|\bdont\b", 2)
OPENS_ON = compiled(r"(?:l[ea] |les |l['’]|une? |des |du |M\. |Mme |Me |[A-ZÀ-Þ])", 0)
ARTICLED = compiled(r"(?:le|la|les|une?|des) |l['’]", 2)
OF_WHAT = compiled(r" d(?:es |u |e (?:la|l['’]))")
MOVED = ("hausse", "baisse", "augmentation", "réduction", "diminution", "chute", "recul", "bond", "croissance")
FULLER = r"(?:(?:un peu )?(?:plus|moins|près) d(?:e |['’])|au moins |environ |quelque |jusqu'à )"
FEW, TELLING = 2, compiled(r"\b(?:qui|que|qu['’]|dont|où)(?!\w)", 2)  # words of a row; what brings its verb
PRESENT = compiled(r"(?:ayant|étant)$")
OTHER_AMOUNT = compiled(r"(?<![\d,])(?!(?:19|20)\d\d\b)\d")
JOINING, OTHERS = compiled(r"\b(?:et|ou)\b"), compiled(r"(?:autres?|de (?:plus|moins)|supplémentaires?)\b")
# What ends the words that go with a figure: a sign, another clause, what compares it.
END = compiled(
    r"\s*(?:[,;:.!?()«»§–—]|\b(?:mais|quand|lorsque|alors que|tandis|contre|soit|ce qui|dont|qui|qu[e'’]|où|parce|car|après que|afin|et (?=\w+(?:é|i|u|is|it)e?s?\b)|pour (?=\w+(?:er|ir|re|oir)\b))(?!\w)).*$"
)
SEATED = compiled(
    r" (?:basé|situé|installé|implanté|établi|domicilié)e?s? (?:à|en|au|aux|dans) (?:l[ae] |l['’])?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*"
)


def nouns_measured(shown: str, text: str) -> Iterator[tuple[str, str, tuple[str, str]]]:
    """Yield the noun that an amount measures, what follows the amount, and the noun's gender and number."""
    pattern = rf"(?:^|(?<=[\s'’])){ARTICLE}(?P<noun>(?:(?! (?:une?|les?|la|des|qui|que|dont) )[^\d,;:«»()])+?) (?:de |d['’]){re.escape(shown)}(?P<after>.*)$"
    found = re.search(pattern, text) if shown in text[1:] else None
    if found is None or not 0 < len(found["noun"].split()) <= LONGEST_NOUN:
        return
    head, gender = measuring_noun(found["noun"])
    after = cut_short(found["after"])
    if OTHER_AMOUNT.search(after):
        return  # « un dividende de 7,50 roupies de valeur faciale 2 roupies »
    if gender and not (shown.endswith("%") and not head.startswith(MOVED) and OF_WHAT.match(after)):
        yield found["noun"], after, (gender, "p" if found["art"] in ("les", "des") else "s")


def measuring_noun(noun: str) -> tuple[str, str]:
    """Return the noun that measures, with its gender: « offre » of « première offre »; empty when none does."""
    words = noun.lower().split()
    runs = (" ".join(words[at : at + size]) for at in (0, 1) for size in (3, 2, 1))
    known = mapped("measures")
    return next(((run, known[run]) for run in runs if run in known), ("", ""))


def count_told(figure: Figure, shown: str, text: str) -> tuple[str, str]:
    """Return an amount and what it counts: « plus de 350 000 », « demandes »."""
    amount = bare_amount(figure)
    noun = text[len(amount) :].strip() if text.lower().startswith(amount.lower()) else ""
    noun = compiled(r"^d(?:e |['’])").sub("", noun)
    noun = cut_short(text[len(shown) :] if MONEY.search(shown) else noun).strip()
    alone = figure.unit if JOINING.search(noun) and noun.startswith(figure.unit) else noun
    told = "" if JOINING.search(alone) or OTHERS.match(alone) else alone
    return (labelled(shown) if MONEY.search(shown) else labelled(amount)), told


def with_qualifier(shown: str, text: str) -> str:
    """Return an amount with the « plus de » before it that its figure does not hold."""
    found = re.search(rf"{FULLER}?{re.escape(shown)}", text, re.IGNORECASE)
    return found.group() if found else shown


def cut_short(text: str) -> str:
    return END.sub("", text).rstrip(" ,.")


def nameable(subject: Phrase) -> bool:
    """Return whether a subject can be named in a row: a noun group, short enough, that points at nothing nor holds a clause."""
    text = without_aside(subject)
    short = len(text.split()) <= LONGEST_NAME and ASIDE.search(text) is None
    if THAT.search(text):
        return False  # « Un transport que la mairie » of « … que la mairie évalue à 70 000 euros »
    return subject.kind == "np" and short and not POINTING.search(text) and OPENS_ON.match(text) is not None


def without_aside(subject: Phrase) -> str:
    """Return a subject without what stands beside it, nor where it has its seat: « la société basée à Ornay »."""
    return SEATED.sub("", subject.text.partition(",")[0])


def inside(subject: Phrase) -> str:
    """Return a subject as inside a sentence, without what stands beside it."""
    text = without_aside(subject)
    return text[:1].lower() + text[1:] if ARTICLED.match(text) else text


def opens_on_noun(noun: str, text: str) -> bool:
    """Return whether a phrase opens on the noun that an amount measures: « la signature pour des frais de 14 millions » does not."""
    return re.match(rf"{ARTICLE}?{re.escape(noun)}", text) is not None


def labelled(shown: str) -> str:
    return shown[:1].upper() + shown[1:]


def capitalised(text: str) -> str:
    text = " ".join(text.split())
    return text[:1].upper() + text[1:]


def torn_off(told: str) -> bool:
    """Return whether a row is a clause that lost its head, or next to nothing.

    « Sondés par l'agence avaient prévu le mouvement », « Taux réel est encore serré », « Dus », « % qui rejette »,
    « Ayant perdu leur pharmacie ».
    """
    words = [token for token in tag(told.rstrip(" .")) if token.pos != "PUNCT"]
    if not told[:1].isalpha() or PRESENT.match(words[0].low):
        return True
    done = any(form.tense == "ppast" for form in lookup(words[0].low))
    few = done and (len(words) < FEW or (len(words) <= FEW + 1 and " et " in told))
    return few or (any(token.mood in ("ind", "con") for token in words[1:]) and not TELLING.search(told))
