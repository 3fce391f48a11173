"""A title run into its text on one line, without a point between them: where the text begins, and who signed it when between the two."""

from __future__ import annotations

from collections.abc import Sequence

from generator.cleaning.asking import patterns
from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.shelf import compiled
from generator.types import Removal

LEAST, LONGEST = 5, 30  # words of a title
WORD = compiled(r"\S+")
OPEN = compiled(r"[\wÀ-ÿ%»]$")  # ends a word that nothing closes
# « … « fantômes » Ana Roy 10 h 14 PDT · 28 avril 2026 Crédits image : Lomane (s'ouvre dans une nouvelle fenêtre) La société… »
SIGNED = compiled(
    r"(?<=[\wÀ-ÿ%»?!\"”] )(?P<name>[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+) (?P<day>\d{1,2} ?[h:] ?\d{2}(?: [A-Z]{2,4})? [·|•–-] \d{1,2} [a-zà-ÿ]+ \d{4})"
)
CREDIT = compiled(
    r"\s*Crédits? (?:image|photo)s? : [^().]{2,40}?(?: \([^()]{5,60}\)|(?= [A-ZÀ-Þ][\w’'-]+ [a-zà-ÿ]))", 2
)
NAME = compiled(r"[A-ZÀ-Þ][\w’'-]{2,}")


def parted(line: Line) -> tuple[Line, ...]:
    """Return the title and the text of a line that a dateline parts, or the line alone."""
    return _at(line, _dated(line.text))


def parted_below_request(line: Line) -> tuple[Line, ...]:
    """Return the title and the text of a line whose request made a title likely, or the line alone."""
    return _at(line, _dated(line.text) or _cut(line.text))


def unsigned(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines, those that hold a title, who signed it when, a picture's credit and the text as title and text, and what went; lines of `keep` stay."""
    left: list[Line] = []
    gone: list[Removal] = []
    for line in lines:
        found = SIGNED.search(line.text) if line.number not in keep else None
        if found is None or not LEAST <= len(line.text[: found.start()].split()) <= LONGEST:
            left.append(line)
            continue
        credit = CREDIT.match(line.text, found.end())
        end = credit.end() if credit else found.end()
        whole = (line.traced[: found.start()].strip(), line.traced[end:].strip())
        left += [Line(line.number, piece) for piece in whole if piece.text]
        gone += [
            Removal(line.number, found["name"], reason("signature")),
            Removal(line.number, found["day"], reason("date_publication")),
        ]
        gone += [Removal(line.number, credit.group().strip(), reason("credit"))] if credit else []
    return left, gone


def _at(line: Line, cut: int) -> tuple[Line, ...]:
    if not cut:
        return (line,)
    traced = line.traced.strip()
    return Line(line.number, traced[:cut].strip()), Line(line.number, traced[cut:].strip())


def _dated(text: str) -> int:
    """Return where a dateline starts behind the words of a title."""
    match = patterns().dateline.search(text)
    title = text[: match.start()] if match else ""
    return match.start() if match and len(title.split()) <= LONGEST and not compiled(r"[.!?…] ").search(title) else 0


def _cut(text: str) -> int:
    """Return where the text starts: at a word that opens sentences, or where the title's first name comes again."""
    words = list(WORD.finditer(text))[: LONGEST + 1]
    first = NAME.match(words[0].group()) if words else None
    for before, word in zip(words[LEAST - 1 :], words[LEAST:], strict=False):
        if not OPEN.search(before.group()):
            if before.group()[-1] in ".!?":
                return 0
            continue
        again = first is not None and word.group().rstrip(",") == first.group()
        opens = patterns().starts.match(word.group()) and not patterns().calling.fullmatch(before.group())
        if again or opens:
            return word.start()
    return 0
