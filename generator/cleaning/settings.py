"""What the words of a request set: title, number of words, language, tone, key phrase, headings, questions, tags."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from generator.cleaning.asking import Patterns, patterns
from generator.cleaning.signs import ordered
from generator.cleaning.wishes import merged, of
from generator.cleaning.wording import ahead
from generator.french import numbers
from generator.shelf import compiled
from generator.types import Request

LEAST = 50  # words of an article: less are a sentence's
ROUGHLY = 1.2  # times « about 450 words » that an article may have, rather than lose facts
COUNTS = ("", "un|une|one", "deux|two", "trois|three", "quatre|four", "cinq|five", "six")
HUNDREDS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
KEY = 6  # words of a key phrase
SEPARATOR = compiled(r"\s*,\s*|\s+(?:et|and)\s+(?=[«\"“])|(?<=[»\"”])\s+(?=[«\"“])|\s*/\s*")
QUOTES = ' :«»"“”*#_'


def matches(found: Patterns, text: str) -> bool:
    return any(pattern.search(text) for pattern in found)


def understood(request: Request, text: str, number: int, titled: bool) -> Request:
    values = patterns().values
    least, most = _words(text)
    title = title_of(value(values["titre"], text, "titre")) if titled and not request.title else ""
    # What the title says is not asked for.
    text = text.replace(title, " ") if title else text
    wanted = values["refus"][0].sub(" ", text)
    key, others = _keys(text)
    return replace(
        request,
        title=request.title or title,
        min_words=request.min_words or least,
        max_words=request.max_words or most,
        language=request.language or (_language(text) if titled else ""),
        tone=request.tone or value(values["ton"], text, "ton").strip(),
        keyphrase=request.keyphrase or key,
        headings=request.headings or _count(wanted, "nombre_intertitres"),
        tags=request.tags or _count(wanted, "nombre_tags"),
        titles=request.titles or _count(text, "nombre_titres"),
        questions=request.questions or matches(values["questions"], wanted),
        listless=request.listless or matches(values["sans_listes"], text),
        subheads=request.subheads or matches(values["sous_titres"], wanted),
        title_chars=request.title_chars or _count(text, "titre_signes"),
        title_words=request.title_words or _count(text, "titre_mots"),
        description_chars=request.description_chars or _count(text, "description_signes"),
        faq=request.faq or _count(wanted, "nombre_questions"),
        faqless=request.faqless or matches(values["sans_faq"], text),
        headless=request.headless or matches(values["sans_intertitres"], text),
        closing=request.closing or _closing(text),
        listed=request.listed or (matches(values["listes"], wanted) and not matches(values["sans_listes"], text)),
        keyphrases=request.keyphrases or others,
        slug=request.slug or value(values["slug"], text, "slug").lower(),
        seo=request.seo or matches(values["seo"], text),
        wishes=merged(request.wishes, of(text)),
        lines=request.lines if number in (0, *request.lines) else (*request.lines, number),
    )


def title_of(text: str) -> str:
    """Return the title that follows « this title », also when it is glued to the word before; "" for more orders."""
    text = text[ahead(text) :].strip(QUOTES)
    text = patterns().values["titre_seul"][0].sub("", text).strip(" :")
    end = patterns().values["titre_fin"][0].search(text)
    text = text[: end.start()] if end else text
    if text[:1] + text[-1:] in ("«»", "“”", '""'):
        text = text[1:-1].strip()
    orders = matches(patterns().values["titre_non"], text) or text[:1] in ",;+&" or ordered(text) > 0
    return text if len(text.split()) > 2 and not orders else ""


def _words(text: str) -> tuple[int, int]:
    """Return the least and the most words asked for; 0 where nothing is said."""
    values = patterns().values
    both = next((m for p in values["mots_entre"] if (m := p.search(text))), None)
    if both:
        low, high = _number(both["n"]), _number(both["m"])
        return (low, high) if low < high else (high, 0)
    if about := _number(value(values["mots_environ"], text, "n")):
        return about, round(about * ROUGHLY)
    most = next((m for p in values["mots_max"] if (m := p.search(text))), None)
    if most:
        text = text[: most.start()] + text[most.end() :]
    return _number(value(values["mots_min"], text, "n")), _number(most["n"]) if most else 0


def _closing(text: str) -> Literal["", "yes", "no"]:
    """Return whether a conclusion is asked for, or refused."""
    values = patterns().values
    if matches(values["sans_conclusion"], text):
        return "no"
    return "yes" if matches(values["conclusion"], text) else ""


def _keys(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the key phrase asked for, and those asked for beside it."""
    values = patterns().values
    main = value(values["cle"], text, "cle").strip()
    listed, second = (_listed(value(values[name], text, "cles")) for name in ("cles", "cles_secondaires"))
    if not main and len(listed) > 1:
        main = listed[0]
    return main, tuple(key for key in dict.fromkeys((*listed, *second)) if key != main)


def _listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a list, without the marks around them: a few words each."""
    phrases = (phrase.strip(QUOTES + "()") for phrase in SEPARATOR.split(text))
    return tuple(phrase for phrase in phrases if phrase and len(phrase.split()) <= KEY)


def _count(text: str, what: str) -> int:
    """Return how many headings, tags or titles are asked for, 0 where no number is given."""
    told = value(patterns().values[what], text, "n").lower()
    return int(told) if told.isdigit() else next((n for n, word in enumerate(COUNTS) if told in word.split("|")), 0)


def _number(text: str) -> int:
    digits = compiled(r"\D").sub("", text)
    if digits or not text:
        return int(digits or 0) if int(digits or 0) >= LEAST else 0
    first, *rest = text.lower().split()
    if first in HUNDREDS:
        return 1000 if "thousand" in rest else HUNDREDS.index(first) * 100 + 50 * ("fifty" in rest)
    found = numbers.find(f"{text} mots")
    return int(found[0].low) if found else 0


def value(found: Patterns, text: str, group: str) -> str:
    match = next((m for p in found if (m := p.search(text))), None)
    return match[group] if match else ""


def _language(text: str) -> str:
    return next((name for name, pattern in patterns().languages.items() if pattern.search(text)), "")
