"""The pasted request: what the user asks of the article, wherever it stands, in English or French."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.cleaning.asking import Patterns, patterns
from generator.cleaning.glued import parted, parted_below_request
from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.cleaning.signs import behind, ordered
from generator.cleaning.traced import Traced, pieces
from generator.cleaning.wording import ahead, extent, tail
from generator.french import numbers, sentences
from generator.shelf import compiled
from generator.types import Removal, Request

# A request frames the article; further inside, only what plainly speaks of this text is one: a source must not
# set anything by what it says.
HEAD, TAIL = 4, 3  # lines with text, at the start and at the end, in which a request is looked for
WHOLE = 60  # words: a longer line is text with a request before or after it
SHORT = 6  # words of a remark that goes with the request around it
WISH = 25  # words of what a request adds: a courtesy, what not to do
GLUED = compiled(r"[a-zà-ÿ](?=[A-ZÀ-Þ][a-zà-ÿ'’]|[A-ZÀ-Þ] )")
ROUGHLY = 1.2  # times « about 450 words » that an article may have, rather than lose facts
COUNTS = ("", "un|une|one", "deux|two", "trois|three", "quatre|four", "cinq|five", "six")
QUOTES = ' :«»"“”*#_'


class Reading(NamedTuple):
    """A request, the lines left without it, and what was taken out."""

    request: Request
    left: tuple[Line, ...]
    removed: tuple[Removal, ...]


def take(lines: Sequence[Line], keep: frozenset[int]) -> Reading:
    """Return what the request lines ask and the text without them; lines numbered in `keep` are not looked at."""
    written = [line.number for line in lines if line.text]
    edges = {*written[:HEAD], *written[-TAIL:]}
    request, removed = Request(), []
    left: list[Line] = []
    for line in lines:
        asked = [] if line.number in keep or not line.text else _asked(line, line.number in edges)
        for part in asked:
            request = _understood(request, part.text, line.number, titled=line.number in edges)
        removed += [Removal(line.number, part.text, reason("demande")) for part in asked]
        rest = _rest(line, asked)
        if asked and rest.text:
            end = _goes_on(rest.text)
            gone, rest = rest.traced[:end].strip(), line._replace(traced=rest.traced[end:].strip())
            removed += [Removal(line.number, gone.text, reason("demande"))] if gone.text else []
        if not asked and line.number not in keep and line.number not in edges and _astray(line.text):
            removed.append(Removal(line.number, line.text, reason("ailleurs")))
        elif rest.text or not line.text:
            left += _titled(rest, asked) if _holds_all(rest.text) and not any(line.text for line in left) else (rest,)
    return Reading(request, tuple(left), tuple(removed))


def _goes_on(text: str) -> int:
    """Return where what is left of a request's line stops asking: « Pas de liste à puces. Merci d'avance ! », « Merci de ne rien inventerLa banque… ».

    A title glued to it begins with the capital that no space stands before.
    """
    glued = GLUED.search(text)
    whole = text[: glued.end()] if glued else text
    parts = [part.text for part in sentences.split(whole)]
    further = patterns().marks["suite"] + patterns().marks["politesse"]
    closed = glued is not None or text.rstrip(" ->")[-1:] in ".!" or _matches(patterns().marks["politesse"], text)
    if not closed or len(whole.split()) > WISH or not all(_matches(further, part) for part in parts):
        return 0
    return len(whole)


def _titled(line: Line, asked: Sequence[Traced]) -> tuple[Line, ...]:
    """Return a line that holds the whole text with the title at its head on its own."""
    return parted_below_request(line) if asked else parted(line)


def _holds_all(text: str) -> bool:
    """Return whether what a request leaves of its line is a whole text."""
    return len(text.split()) > WHOLE


def _asked(line: Line, edge: bool) -> list[Traced]:
    """Return the parts of a line that ask something: the whole of it, or its first or last sentences."""
    asking = patterns().marks
    long = len(line.text.split()) > WHOLE
    if not edge:
        return [] if long or not _matches(asking["sur_le_texte"], line.text) else [line.traced]
    marks = asking["sur_le_texte"] + asking["nouvelle"] + asking["reglage"]
    if not long and _title(_value(patterns().values["titre"], line.text, "titre")):
        return [line.traced]
    end = _opening(line.traced.text)
    if end:
        rest = line.traced[end:].strip()
        if _closes(rest.text):
            return [line.traced]
        return [line.traced[:end].strip(), *(_sentences_asked(rest, long, marks) if rest.text else ())]
    start = _closing(line.traced.text)
    if start:
        return [*_sentences_asked(line.traced[:start].strip(), long, marks), line.traced[start:].strip()]
    if not long and _matches(patterns().values["titre"], line.text):
        return [line.traced]
    return _sentences_asked(line.traced, long, marks)


def _opening(text: str) -> int:
    """Return where the request ends that opens a line: piece by piece, then sentence by sentence; 0 when none does."""
    end, start = extent(text), tail(text)
    if not end and start and not ordered(text[:start]):
        return 0  # a title, and the request behind it
    return end + ordered(text[end:], heard=end > 0)


def _closing(text: str) -> int:
    """Return where the request starts that goes on to the end of a line; 0 when none does."""
    start = tail(text) or behind(text)
    return start if start < len(text) else 0


def _sentences_asked(traced: Traced, long: bool, marks: Patterns) -> list[Traced]:
    """Return the first or last sentences of a text that ask something, or the whole of it."""
    parts = list(_parts(traced, long))
    asks = [_matches(marks, part.text) for part in parts]
    if not any(asks):
        return []
    if not long and all(ask or _goes_with(part.text) for ask, part in zip(asks, parts, strict=True)):
        return [traced]
    first = next((i for i, ask in enumerate(asks) if not ask), len(asks))
    last = next((i for i, ask in enumerate(reversed(asks)) if not ask), 0) if first < len(asks) else 0
    return parts[:first] + parts[len(parts) - last :]


def _goes_with(text: str) -> bool:
    """Return whether a sentence next to a request belongs to it: a remark, a courtesy, another setting."""
    settings = (*patterns().values["mots_min"][:1], *patterns().values["sous_titres"], *patterns().values["ton"][:1])
    return len(text.split()) < SHORT or _matches((*patterns().marks["politesse"], *settings), text)


def _closes(text: str) -> bool:
    """Return whether what a request leaves of its line takes leave: « Cordialement, Sandrine »."""
    return len(text.split()) < SHORT and _matches(patterns().marks["politesse"], text)


def _parts(traced: Traced, long: bool) -> Iterator[Traced]:
    """Yield the sentences of a line; a long one is first cut where a request that has no final point ends."""
    cuts = sorted(_cuts(traced.text)) if long else []
    for piece in pieces(traced, cuts):
        if _matches(patterns().values["titre"], piece.text):
            yield piece
            continue
        for found in sentences.split(piece.text):
            yield piece[found.start : found.end]


def _cuts(text: str) -> set[int]:
    asking = patterns()
    return {m.start() for m in asking.before.finditer(text)} | {m.start("coupe") for m in asking.after.finditer(text)}


def _rest(line: Line, asked: Sequence[Traced]) -> Line:
    if not asked:
        return line
    gone = {offset for part in asked for offset in part.at}
    kept = [i for i, offset in enumerate(line.traced.at) if offset not in gone]
    text = "".join(line.traced.text[i] for i in kept)
    return Line(line.number, Traced(text, tuple(line.traced.at[i] for i in kept)).strip())


def _astray(text: str) -> bool:
    return len(text.split()) <= WHOLE and _matches(patterns().marks["ailleurs"], text)


def _matches(found: Patterns, text: str) -> bool:
    return any(pattern.search(text) for pattern in found)


def _understood(request: Request, text: str, number: int, titled: bool) -> Request:
    values = patterns().values
    least, most = _words(text)
    title = _title(_value(values["titre"], text, "titre")) if titled else ""
    # What the title says is not asked for.
    text = text.replace(title, " ") if title else text
    return replace(
        request,
        title=request.title or title,
        min_words=request.min_words or least,
        max_words=request.max_words or most,
        language=request.language or (_language(text) if titled else ""),
        tone=request.tone or _value(values["ton"], text, "ton").strip(),
        keyphrase=request.keyphrase or _value(values["cle"], text, "cle").strip(),
        headings=request.headings or _count(text, "nombre_intertitres"),
        tags=request.tags or _count(text, "nombre_tags"),
        titles=request.titles or _count(text, "nombre_titres"),
        questions=request.questions or _matches(values["questions"], text),
        subheads=request.subheads or _matches(values["sous_titres"], text),
        seo=request.seo or _matches(values["seo"], text),
        lines=request.lines if number in request.lines else (*request.lines, number),
    )


def _title(text: str) -> str:
    """Return the title that follows « this title », also when it is glued to the word before; "" for more orders."""
    text = text[ahead(text) :].strip(QUOTES)
    text = patterns().values["titre_seul"][0].sub("", text).strip(" :")
    end = patterns().values["titre_fin"][0].search(text)
    text = text[: end.start()] if end else text
    if text[:1] + text[-1:] in ("«»", "“”", '""'):
        text = text[1:-1].strip()
    orders = _matches(patterns().values["titre_non"], text) or text[:1] in ",;+&" or ordered(text) > 0
    return text if len(text.split()) > 2 and not orders else ""


def _words(text: str) -> tuple[int, int]:
    """Return the least and the most words asked for; 0 where nothing is said."""
    values = patterns().values
    both = next((m for p in values["mots_entre"] if (m := p.search(text))), None)
    if both:
        low, high = _number(both["n"]), _number(both["m"])
        return (low, high) if low < high else (high, 0)
    if about := _number(_value(values["mots_environ"], text, "n")):
        return about, round(about * ROUGHLY)
    most = next((m for p in values["mots_max"] if (m := p.search(text))), None)
    if most:
        text = text[: most.start()] + text[most.end() :]
    return _number(_value(values["mots_min"], text, "n")), _number(most["n"]) if most else 0


def _count(text: str, what: str) -> int:
    """Return how many headings, tags or titles are asked for, 0 where no number is given."""
    told = _value(patterns().values[what], text, "n").lower()
    return int(told) if told.isdigit() else next((n for n, word in enumerate(COUNTS) if told in word.split("|")), 0)


def _number(text: str) -> int:
    digits = compiled(r"\D").sub("", text)
    if digits or not text:
        return int(digits or 0)
    found = numbers.find(f"{text} mots")
    return int(found[0].low) if found else 0


def _value(found: Patterns, text: str, group: str) -> str:
    match = next((m for p in found if (m := p.search(text))), None)
    return match[group] if match else ""


def _language(text: str) -> str:
    return next((name for name, pattern in patterns().languages.items() if pattern.search(text)), "")
