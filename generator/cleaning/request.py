"""The pasted request: what the user asks of the article, wherever it stands, in English or French."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.cleaning import around, asked_title, story, stuck
from generator.cleaning.asking import Patterns, patterns
from generator.cleaning.glued import parted, parted_below_request
from generator.cleaning.held import without_story
from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.cleaning.settings import matches, title_of, understood, value
from generator.cleaning.signs import MARK, behind, glued_title, ordered
from generator.cleaning.story import Story
from generator.cleaning.traced import Traced, pieces
from generator.cleaning.wording import extent, tail
from generator.french import sentences
from generator.shelf import compiled
from generator.types import Removal, Request

# A request frames the article; further inside, only what plainly speaks of this text is one: a source must not
# set anything by what it says.
WHOLE = 60  # words: a longer line is text with a request before or after it
SHORT = 6  # words of a remark that goes with the request around it
TEXT = 12  # words of a line that tells something
LETTER = compiled(r"[^\W\d_]")
QUOTED = '«"“—–-'  # opens what somebody says, or an item


class Reading(NamedTuple):
    """A request, the lines left without it, and what was taken out."""

    request: Request
    left: tuple[Line, ...]
    removed: tuple[Removal, ...]


def take(lines: Sequence[Line], keep: frozenset[int], beyond: Sequence[str] = ()) -> Reading:
    """Return what the request lines ask and the text without them; lines numbered in `keep` are not looked at.

    `beyond` is what the text's container may ask: read when it orders an article, told as line 0.
    """
    looked = [line for line in lines if line.text and line.number not in keep]
    heads = stuck.heads(looked)
    looked = [line._replace(traced=line.traced[len(heads.get(line.number, "")) :]) for line in looked]
    told = story.read(looked)
    edges = told.edges
    asked = _every(looked, told, heads)
    named = {line.number: asked_title.bare(line.text) for line in looked if line.number in heads}
    named = named or _named(looked, told, asked)
    aside = _aside(looked, edges, asked)
    request, removed = _told_beyond(beyond)
    left: list[Line] = []
    for line in lines:
        parts = asked.get(line.number, [])
        title = named.get(line.number, "")
        request = replace(request, title=request.title or title)
        for part in parts:
            request = understood(request, part.text, line.number, titled=line.number in edges)
            removed.append(Removal(line.number, part.text, reason("demande")))
        rest, gone = _left(line, parts, told) if not title else (line._replace(traced=line.traced[:0]), line.traced[:0])
        if gone.text:
            request = understood(request, gone.text, line.number, titled=False)
            removed.append(Removal(line.number, gone.text, reason("demande")))
        if line.number in aside:
            removed.append(Removal(line.number, line.text, reason(aside[line.number])))
        elif rest.text or not line.text:
            holds = len(rest.text.split()) > asked_title.LONGEST if parts else _holds_all(rest.text)
            first = holds and not any(line.text for line in left)
            left += _titled(rest, parts) if first else (rest,)
    return Reading(request, tuple(left), tuple(removed))


def _told_beyond(texts: Sequence[str]) -> tuple[Request, list[Removal]]:
    """Return what the container of a text asks, and where it does."""
    request = Request()
    heard = [text for text in texts if _asked(Line(0, Traced.of(text)), edge=True)]
    for text in heard:
        request = understood(request, text, 0, titled=True)
    return request, [Removal(0, text, reason("demande")) for text in heard]


def _every(looked: Sequence[Line], told: Story, heads: Mapping[int, Traced]) -> dict[int, list[Traced]]:
    """Return, by line, the parts that ask something, with the lines that go with them; none that the story holds.

    `heads` are requests to which a title is glued: what is looked at of their line is that title.
    """
    others = [line for line in looked if line.number not in heads]
    asked = {line.number: found for line in others if (found := _asked(line, line.number in told.edges))}
    asked |= {number: [head.strip()] for number, head in heads.items()}
    for line in [line for line in others if line.number in asked]:
        left = without_story(line, asked[line.number], told, _told(looked, line, asked))
        asked = {number: parts for number, parts in (asked | {line.number: left}).items() if parts}
    comments = around.hidden(looked)
    also = around.beside(looked, frozenset(asked)) | (comments if comments & asked.keys() else frozenset())
    also |= around.among(looked, also | asked.keys(), told)
    named = {
        line.number: [line.traced[:end]]
        for line in looked
        if line.number == told.first and (end := _text_named(line.text))
    }
    asked = (named if asked else {}) | asked
    return asked | {line.number: [line.traced] for line in others if line.number in also}


def _text_named(text: str) -> int:
    """Return where a text starts behind its name on its line: « [ARTICLE] La ville… »."""
    label = patterns().text_label.match(text)
    return label.end() if label else 0


def _named(looked: Sequence[Line], told: Story, asked: dict[int, list[Traced]]) -> dict[int, str]:
    """Return, by line, the title that stands among the words of a request; what is asked there is then what stands around it.

    Where a title has its own line, only what a request calls one is another.
    """
    found: dict[int, str] = {}
    own = told.title if told.again and told.title not in asked else 0
    for line in (line for line in looked if line.number in told.head):
        text = line.traced.strip()
        inside = told.first < line.number <= told.last
        if (
            _holds_all(text.text)
            or (inside and line.number not in asked)
            or not (line.number in asked or asked_title.NAMED.search(text.text))
        ):
            continue
        start, end = asked_title.span(text.text, _told(looked, line, asked))
        if own not in (0, line.number) and not (
            asked_title.NAMED.search(text.text[:start]) and told.titles(asked_title.bare(text.text[start:end]))
        ):
            continue
        around_it = (text.text[:start].strip(asked_title.MARKS), text.text[end:].strip(asked_title.MARKS))
        if end and (line.number in asked or any(0 < len(part) == ordered(part) for part in around_it)):
            found[line.number] = asked_title.bare(text.text[start:end])
            asked[line.number] = [part for part in (text[:start].strip(), text[end:].strip()) if part.text]
    return found


def _told(looked: Sequence[Line], line: Line, asked: Mapping[int, Sequence[Traced]]) -> frozenset[str]:
    """Return the words of the text around a line."""
    told = (each for each in looked if each is not line and each.number not in asked)
    return asked_title.vocabulary(each.text for each in told if len(each.text.split()) >= TEXT)


def _aside(looked: Sequence[Line], edges: frozenset[int], asked: Mapping[int, Sequence[Traced]]) -> dict[int, str]:
    """Return, with their reason, the lines that go and set nothing: a comment, an order far from the edges with what goes with it."""
    comments = around.hidden(looked) - asked.keys()
    astray = frozenset(line.number for line in looked if line.number not in edges | asked.keys() and _astray(line.text))
    beside = around.beside(looked, astray) - asked.keys() - edges
    return dict.fromkeys(comments, "commentaire") | dict.fromkeys(astray | beside, "ailleurs")


def _left(line: Line, asked: Sequence[Traced], told: Story) -> tuple[Line, Traced]:
    """Return what a request leaves of its line, and what else goes with it there."""
    rest = _rest(line, asked)
    if not asked or not rest.text:
        return rest, rest.traced[:0]
    opening = next((part.text for part in sentences.split(rest.text)), "")
    if told.holds(opening) or (line.number == told.first and _text_named(line.text)):
        return rest, rest.traced[:0]
    joins = not LETTER.search(rest.text) or around.joins(line, rest.text, told)
    end = len(rest.text) if joins else ordered(rest.text, heard=True)
    return rest._replace(traced=rest.traced[end:].strip()), rest.traced[:end].strip()


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
        return [] if long or not matches(asking["sur_le_texte"], line.text) else [line.traced]
    marks = asking["sur_le_texte"] + asking["nouvelle"] + asking["reglage"]
    if not long and title_of(value(patterns().values["titre"], line.text, "titre")):
        return [line.traced]
    if glued := glued_title(line.traced.text):
        return [line.traced[:glued].strip()]
    end = _opening(line.traced.text)
    if end:
        rest = line.traced[end:].strip()
        if _closes(rest.text):
            return [line.traced]
        return [line.traced[:end].strip(), *(_sentences_asked(rest, long, marks) if rest.text else ())]
    start = _closing(line.traced.text)
    if start:
        return [*_sentences_asked(line.traced[:start].strip(), long, marks), line.traced[start:].strip()]
    if not long and matches(patterns().values["titre"], line.text):
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
    asks = [matches(marks, MARK.sub("", part.text)) for part in parts]
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
    return len(text.split()) < SHORT or matches((*patterns().marks["politesse"], *settings), text)


def _closes(text: str) -> bool:
    """Return whether what a request leaves of its line takes leave: « Cordialement, Sandrine »."""
    return len(text.split()) < SHORT and matches(patterns().marks["politesse"], text)


def _parts(traced: Traced, long: bool) -> Iterator[Traced]:
    """Yield the sentences of a line; a long one is first cut where a request that has no final point ends."""
    cuts = sorted(_cuts(traced.text)) if long else []
    for piece in pieces(traced, cuts):
        if matches(patterns().values["titre"], piece.text):
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
    """Return whether a line far from the edges orders an article: it goes, and sets nothing."""
    if len(text.split()) > WHOLE or text[:1] in QUOTED:
        return False
    return matches(patterns().marks["ailleurs"], text) or 0 < len(text) == ordered(text)
