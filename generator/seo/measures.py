"""One number per thing an SEO desk looks at; keyphrases are compared without accents' case and typography."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from generator.french.readability import ease
from generator.french.sentences import content_words, split, words
from generator.french.typography import strip_typography
from generator.seo.pixels import width
from generator.seo.reading import Page
from generator.shelf import compiled

Asked = Mapping[str, str]
Measure = Callable[[Page, Asked], float]


def occurrences(text: str, keyphrase: str) -> int:
    """Return how often the keyphrase stands in the text, word for word, whatever the case."""
    plain = re.escape(_plain(keyphrase))
    return len(re.findall(rf"(?<!\w){plain}(?!\w)", _plain(text))) if plain else 0


def holds(text: str, keyphrase: str) -> bool:
    """Return whether all content words of the keyphrase stand in the text."""
    return hold((text,), keyphrase)


def hold(texts: Iterable[str], keyphrase: str) -> bool:
    """Return whether all content words of the keyphrase stand in one or another of some texts."""
    return not _wanted(keyphrase).difference(*map(_heard, texts))


def reflects(heading: str, keyphrase: str) -> bool:
    """Return whether a heading names the matter of a keyphrase: more than half of its content words, as Yoast counts."""
    wanted = _wanted(keyphrase)
    return 2 * len(wanted & _heard(heading)) > len(wanted)


@lru_cache(maxsize=64)
def _wanted(keyphrase: str) -> frozenset[str]:
    return frozenset(_plain(w) for w in content_words(keyphrase))


@lru_cache(maxsize=2048)
def _heard(text: str) -> frozenset[str]:
    return frozenset(_plain(w.text) for w in words(text))


@lru_cache(maxsize=2048)
def count(text: str) -> int:
    """Return the number of words."""
    return sum(1 for word in words(text) if any(map(str.isalnum, word.text)))


@lru_cache(maxsize=8192)
def _plain(text: str) -> str:
    return strip_typography(text).lower()


def _sentences(page: Page) -> list[str]:
    return [s.text for p in page.paragraphs for s in split(p)]


def _title_keyphrase(page: Page, asked: Asked) -> float:
    key, title = _plain(asked["keyphrase"]), _plain(page.title)
    starts = re.match(rf"(?:(?:le|la|les|un|une|des) |l')?{re.escape(key)}(?!\w)", title)
    return 2 if starts else float(holds(page.title, asked["keyphrase"]))


def _intro(page: Page, asked: Asked) -> float:
    first = page.paragraphs[0] if page.paragraphs else ""
    whole = any(holds(s.text, asked["keyphrase"]) for s in split(first))
    return 2 if whole else float(holds(first, asked["keyphrase"]))


def _headings(page: Page, asked: Asked) -> float:
    having = [h for h in page.subheads if reflects(h, asked["keyphrase"])]
    return _percent(len(having), len(page.subheads))


def _density(page: Page, asked: Asked) -> float:
    return _percent(occurrences(page.words, asked["keyphrase"]), count(page.words), 1)


def _slug(_page: Page, asked: Asked) -> float:
    wanted = [_bare(w) for w in content_words(asked["keyphrase"])]
    found = sum(w in asked["slug"].split("-") for w in wanted)
    enough = found == len(wanted) if len(wanted) < 3 else found > len(wanted) / 2
    return 2 if enough and len(asked["slug"]) <= 75 else float(bool(found))


def _bare(word: str) -> str:
    from slugify import slugify

    return slugify(word)


def _internal(page: Page, asked: Asked) -> float:
    return sum(_is_internal(link, asked["home"]) for link in page.links())


def _outbound(page: Page, asked: Asked) -> float:
    return sum(not _is_internal(link, asked["home"]) for link in page.links())


def _is_internal(link: str, home: str) -> bool:
    host = urlsplit(link).netloc
    return not host or host == urlsplit(home).netloc


def _alt(page: Page, asked: Asked) -> float:
    wanted = _wanted(asked["keyphrase"])
    return sum(2 * len(wanted & _heard(alt)) >= len(wanted) for alt in page.alts())


def _long(page: Page, _asked: Asked) -> float:
    sentences = _sentences(page)
    return _percent(sum(count(s) > 20 for s in sentences), len(sentences))


def _linked(page: Page, _asked: Asked) -> float:
    sentences = _sentences(page)
    return _percent(sum(bool(_transitions().search(_plain(s))) for s in sentences), len(sentences))


def _same_start(page: Page, _asked: Asked) -> float:
    longest = run = 0
    previous = ""
    for sentence in _sentences(page):
        first = _first(sentence)
        run = run + 1 if first == previous else 1
        previous, longest = first, max(longest, run)
    return longest


def _first(sentence: str) -> str:
    """Return the first word; after an article or a number, the second too, as « le » says nothing."""
    tokens = [w.text.lower() for w in words(sentence) if any(map(str.isalnum, w.text))][:2]
    empty = {"le", "la", "les", "l'", "l’", "un", "une", "ce", "cette", "ces", "des", "du"}
    return " ".join(tokens if tokens and tokens[0] in empty else tokens[:1])


def _percent(part: float, whole: float, digits: int = 0) -> float:
    return round(100 * part / whole, digits) if whole else 0


@cache
def _transitions() -> re.Pattern[str]:
    path = Path(__file__).parent.parent / "french" / "data" / "transitions.txt"
    lines = [line for line in path.read_text("utf-8").splitlines() if line and line[0] != "#"]
    ordered = sorted(lines, key=len, reverse=True)
    return compiled(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")


MEASURES: dict[str, Measure] = {
    "title_px": lambda page, asked: width(page.title),
    "title_keyphrase": _title_keyphrase,
    "description": lambda page, asked: len(page.description),
    "description_keyphrase": lambda page, asked: occurrences(page.description, asked["keyphrase"]),
    "h1": lambda page, asked: len(page.h1),
    "length": lambda page, asked: count(page.words),
    "density": _density,
    "intro_keyphrase": _intro,
    "heading_keyphrase": _headings,
    "slug": _slug,
    "links_internal": _internal,
    "links_outbound": _outbound,
    "alt": _alt,
    "ease": lambda page, asked: round(ease(page.words)),
    "long_sentences": _long,
    "transitions": _linked,
    "paragraphs": lambda page, asked: max(map(count, page.paragraphs), default=0),
    "stretches": lambda page, asked: max(map(count, page.stretches), default=0),
    "same_start": _same_start,
}
