"""The title that stands in a line of a request, before, between or behind its words: what the text tells again, and no request says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from generator.cleaning.asking import patterns
from generator.cleaning.signs import GLUE, covered, ordered, sets_other, signs_in
from generator.shelf import compiled

LEAST, LONGEST = 4, 34  # words of a title
TOLD = 3  # words of a title that the text tells again
STEM, SHORT = 5, 4  # letters by which a word is known again, and of a word too short to tell anything
WORD = compiled(r"[^\W_][\w’'-]*")
BEGINS = compiled(r"(?<![\w’'])[A-ZÀ-Þ0-9«“\"‘£$€]")
LINK = compiled(r"(?i:\b(?:et|and|puis|then|also|en|avec|with|pour|merci|please))(?: [\w’'-]+){0,3}[ ,]*$")
BREAK = compiled(r"~+[.!?]?|[.!?](?: ?[»”\"])? ")  # the key phrase, covered; the end of a sentence
PAUSE = compiled(r" ?[(;|]| [–—-]+>? ")
NAMED = compiled(r"(?i:\b(?:titres?|titles?|headlines?|h1)\b)")  # what a request whose wording is unknown says
YEAR = compiled(r"(?:19|20)\d\d")
MARKS = " :;,.-–—|/+&()[]*_>#=~\t"
OPEN, CLOSE = '«“"', '»”"'
APOSTROPHES = ("'", "’")  # « motsL'agence »: the article of a title
TAIL = 2  # letters of the end of a name: « LinkedIn »
SAID = 20  # words from which a run that a point closes is the text itself
THIN = (
    0.2  # share of a request's letters that speak of the craft: « de puces fait face à un rappel » is more of a title
)
SIGN = 2  # words that the text tells again for one of the craft
COST = 0.2  # what a word that the text does not tell costs: less than a fifth of one that it does


def vocabulary(texts: Iterable[str]) -> frozenset[str]:
    """Return the stems of the words by which a text is known again."""
    return frozenset(found for text in texts for word in WORD.findall(text) if (found := stem(word)))


def span(text: str, told: frozenset[str]) -> tuple[int, int]:
    """Return where the title starts and ends in a line of a request; (0, 0) when none stands in it."""
    text = _without_key(text)
    glued: list[int] = []
    for match in GLUE.finditer(text):
        if not brand(text, glued[-1] if glued else 0, match.start(), told):
            glued.append(match.start())
    places = [at + n for n, at in enumerate(glued, 1)]
    start, end = _best(_pieced(text, glued), places, told)  # what was glued is read as words of its own
    return start - sum(at <= start for at in places), end - sum(at <= end for at in places)


def bare(run: str) -> str:
    """Return a title without the signs around it, nor the quotation marks that set it off from the request."""
    title = patterns().title_label.sub("", run.strip(MARKS))
    whole = title[:1] in OPEN and title[-1:] in CLOSE and not any(mark in title[1:-1] for mark in OPEN + CLOSE)
    return title[1:-1].strip() if whole else title


def _without_key(text: str) -> str:
    """Return the text with other signs for the key phrase asked for, which the text tells again too."""
    for row in patterns().values["cle"]:
        for match in row.finditer(text):
            start = len(text[: match.start("cle")].rstrip(OPEN + " "))
            end = len(text) - len(text[match.end("cle") :].lstrip(CLOSE + " "))
            text = text[:start] + "~" * (end - start) + text[end:]
    return text


def _pieced(text: str, cuts: list[int]) -> str:
    return " ".join(text[start:end] for start, end in pairwise([0, *cuts, len(text)]))


def brand(text: str, since: int, at: int, told: frozenset[str]) -> bool:
    """Return whether a capital inside a word is its own: « YouTube », told again."""
    word = next((match for match in WORD.finditer(text, since) if match.start() < at < match.end()), None)
    if word is None or stem(word.group()) not in told or text[at + 1 : at + 2] in APOSTROPHES:
        return False
    return at - word.start() < STEM or word.end() - at == TAIL


def _best(text: str, places: list[int], told: frozenset[str]) -> tuple[int, int]:
    """Return the start and end between which most is told again, with nothing but a request around them."""
    best, found = 0.0, (0, 0)
    ends = sorted({end for end in _ends(text) if _asks(text[end:], told)})
    for start in sorted({*_starts(text), *places}):
        if sets_other(text[:start]) or not _asks(text[:start], told):
            continue
        for end in ends:
            worth = _worth(text[start:end], told) if end > start and (start or end < len(text)) else 0.0
            if not worth and 0 < start < end < len(text):
                worth = _between(text[:start], text[start:end], text[end:])
            if worth > best:
                best, found = worth, (start, end)
    return found


def _between(before: str, run: str, behind: str) -> float:
    """Return a little for a run of words that the text does not tell and that stands between two orders."""
    words = len(WORD.findall(run))
    asked = NAMED.search(before) and all(
        0 < len(part) == ordered(part) for part in (before.strip(MARKS), behind.strip(MARKS))
    )
    parted = behind[:1] in MARKS.replace(" ", "") or not behind.lstrip()[:1].islower()
    plain = parted and LEAST <= words <= LONGEST and not signs_in(run) and not BREAK.search(run)
    return COST * words / LONGEST if asked and plain else 0.0


def _worth(run: str, told: frozenset[str]) -> float:
    """Return how much a run of words looks like the title: its words that the text tells, against those of a request."""
    words = WORD.findall(run)
    known = len({found for word in words if (found := stem(word)) in told and found.isalpha()})
    if not LEAST <= len(words) <= LONGEST or known < TOLD:
        return 0.0
    said = run.rstrip()[-1:] == "." and (len(words) >= SAID or BREAK.search(run.rstrip()[:-1]))
    if said or ordered(run):
        return 0.0
    # one word of the craft may be the text's own (« un article de loi »), several in a row are a request's
    signs = sum(" " in run[start:end] or not _known(run[start:end], told) for start, end in signs_in(run))
    # « Jeux de 2024 »: the title's own, told again or not
    years = sum(YEAR.fullmatch(word) is not None for word in words)
    return known - SIGN * signs - COST * (len(words) - known - 2 * years)


def _known(text: str, told: frozenset[str]) -> bool:
    return any(stem(word) in told for word in WORD.findall(text))


def _asks(text: str, told: frozenset[str]) -> bool:
    """Return whether what stands beside a title may be a request: nothing, orders, or words of the craft that the text does not tell."""
    bare = text.strip(MARKS)
    if not bare or any(ordered(said) == len(said) for said in (bare, text.strip())) or patterns().label.fullmatch(bare):
        return True
    signs = list(signs_in(bare))
    bounds = [0, *(at for span in signs for at in span), len(bare)]
    if not signs or covered(bare) < THIN:
        return False
    return not any(_known(bare[start:end], told) for start, end in zip(bounds[::2], bounds[1::2], strict=True))


def _starts(text: str) -> Iterator[int]:
    """Yield where a title may start: with the line, at the first capital behind a sign or a point, behind its colon."""
    marks = len(text) - len(text.lstrip(MARKS))
    label = patterns().title_label.match(text[marks:])
    yield marks + label.end() if label else 0
    for end in (*(end for _, end in signs_in(text)), *(match.end() for match in BREAK.finditer(text))):
        capital = BEGINS.search(text, end)
        if capital:
            yield capital.start()
        after = len(text) - len(text[end:].lstrip(MARKS))
        if ":" in text[end:after] or "=" in text[end:after]:
            yield after


def _ends(text: str) -> Iterator[int]:
    """Yield where a title may end: with the line, before a capital, before a sign with the words that lead to it."""
    yield len(text)
    yield from (match.start() for match in PAUSE.finditer(text))
    yield from (len(text[: match.start()].rstrip(MARKS + OPEN)) for match in BEGINS.finditer(text))
    for start, _ in signs_in(text):
        yield len(text[:start].rstrip(MARKS + OPEN))
        before = LINK.search(text[:start])
        if before:
            yield len(text[: before.start()].rstrip(MARKS + OPEN))


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return the letters by which a word is known again; "" for one too short to tell anything."""
    bare = word.lower().split("’")[-1].split("'")[-1]
    return bare[:STEM] if len(bare) >= SHORT or bare.isdigit() else ""
