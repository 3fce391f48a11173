"""What the words of a request set: title, number of words, language, tone, key phrase, headings, questions, tags."""

from __future__ import annotations

from dataclasses import replace

from generator.cleaning.asking import Patterns, patterns
from generator.cleaning.signs import ordered
from generator.cleaning.wording import ahead
from generator.french import numbers
from generator.shelf import compiled
from generator.types import Request

LEAST = 50  # words of an article: less are a sentence's
ROUGHLY = 1.2  # times « about 450 words » that an article may have, rather than lose facts
COUNTS = ("", "un|une|one", "deux|two", "trois|three", "quatre|four", "cinq|five", "six")
HUNDREDS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
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
    return replace(
        request,
        title=request.title or title,
        min_words=request.min_words or least,
        max_words=request.max_words or most,
        language=request.language or (_language(text) if titled else ""),
        tone=request.tone or value(values["ton"], text, "ton").strip(),
        keyphrase=request.keyphrase or value(values["cle"], text, "cle").strip(),
        headings=request.headings or _count(wanted, "nombre_intertitres"),
        tags=request.tags or _count(wanted, "nombre_tags"),
        titles=request.titles or _count(text, "nombre_titres"),
        questions=request.questions or matches(values["questions"], wanted),
        listless=request.listless or matches(values["sans_listes"], text),
        subheads=request.subheads or matches(values["sous_titres"], wanted),
        seo=request.seo or matches(values["seo"], text),
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
