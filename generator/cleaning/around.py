"""The lines around a request that go with it: lists of settings, courtesies, a signature; and comments that no reader sees."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from generator.cleaning import noise
from generator.cleaning.asking import patterns
from generator.cleaning.company import NAMED, addresses, announces, confides, goes_along, says_little, speaks
from generator.cleaning.lines import Line
from generator.cleaning.signs import (
    FEW,
    REMARK,
    SUBJECT,
    WISH,
    aside,
    closed,
    kinds_of,
    leads,
    orders,
    sets,
    takes_leave,
    units,
)
from generator.cleaning.story import Story
from generator.french import sentences
from generator.french.clauses import parse
from generator.shelf import compiled

COMMENT = compiled(r"<!--|/\*")
ENDS = {"<!--": "-->", "/*": "*/"}
SIGNED = compiled(r"\W*(?:[A-ZÀ-Þ][\w'’.-]*\s*){1,3}\W*|\W*(?:\w+ ){0,2}(?:team|équipe|desk|rédaction)\W*")
CALL = (
    7  # words of a line that calls for what stands below it, where nothing else is asked: « Et maintenant celui-ci : »
)
SPOKEN_OF = SUBJECT | {"texte", "produit"}  # what an article may speak of: « Le texte doit être voté mardi. »
FAR = 2  # lines down or up: past one empty line, what is there goes with no request


def hidden(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines that are a comment, from its mark to the one that closes it."""
    found: set[int] = set()
    open_lines: list[int] = []
    close = ""
    for line in lines:
        mark = COMMENT.match(line.text) if not close else None
        close = ENDS[mark.group()] if mark else close
        if not close:
            continue
        open_lines.append(line.number)
        if line.text.endswith(close):
            found |= set(open_lines)
        if close in line.text:
            open_lines, close = [], ""
    return frozenset(found)


def beside(lines: Sequence[Line], heard: frozenset[int]) -> frozenset[int]:
    """Return the lines with text next to those of a request, above or below, that go with them."""
    found: set[int] = set()
    for place, line in enumerate(lines):
        if line.number in heard:
            found |= {*_run(lines[place + 1 :], line, heard), *_run(lines[:place][::-1], line, heard)}
    return frozenset(found)


def among(lines: Sequence[Line], heard: frozenset[int], story: Story) -> frozenset[int]:
    """Return the lines before or behind the story that stand in a row with a request's, and those above its title that are none of it."""
    known, found = (
        heard,
        {n for line in lines if (n := line.number) < story.title and _foreign(line.text, story, bool(heard))},
    )
    found |= {line.number for line in lines if line.number in story.before | story.after and _whole(line.text, story)}
    heard = known | found
    for outer in (story.before, story.after):
        row: list[Line] = []
        for line in (*(line for line in lines if line.number in outer), None):
            if line and line.number not in heard and noise.reason(line.text):
                continue  # it goes by itself
            held = line and {line.number - 1, line.number + 1} <= heard and not story.titles(line.text)
            if line and (line.number in heard or held or _joins(line.text, story)):
                row.append(line)
            else:
                found |= _of(row, heard, titled=line is not None and line.number == story.title)
                found |= {each.number for each in row if heard and outer is story.after and _remains(each.text, story)}
                row = []
    return frozenset({*found, *_blocks(lines, heard | found, story)} - known)


def _foreign(text: str, story: Story, asked: bool) -> bool:
    """Return whether a line above a title that the story tells again is none of it: it speaks to who writes, or tells what no other line does.

    Where nothing was asked, a paragraph is an article's own, whatever it speaks of.
    """
    if not asked and len(text.split()) > WISH:
        return False
    if noise.reason(text) or story.titles(text):
        return False
    if speaks(text) or (asked and closed(text) and leads(text)):
        return True
    apart = closed(text) or (asked and _names_value(text))
    little = len(text.split()) <= WISH if asked else says_little(text)
    return story.again and apart and little and story.strange(text, int(asked))


def _blocks(lines: Sequence[Line], heard: Collection[int], story: Story) -> Iterator[int]:
    """Yield the lines that stand, with no empty line between, beside a request's above the title."""
    above = [line for line in lines if line.number < story.title]
    for line in (*above, *above[::-1]):
        beside = {line.number - 1, line.number + 1} & {*heard}
        if beside and not story.titles(line.text) and not noise.reason(line.text):
            heard = {*heard, line.number}
            yield line.number


def joins(line: Line, rest: str, story: Story) -> bool:
    """Return whether what a request leaves of its line goes with it: above a title or below the story, what that does not tell."""
    if story.titles(rest):
        return False
    if line.number < story.title:
        short = story.again and len(rest.split()) <= WISH and not story.holds(rest)
        return short or addresses(rest) or _joins(rest, story)
    if line.number not in story.after:
        return False
    behind = not line.text.startswith(rest)  # before a request, a sentence of the story may stand
    verbless = story.strange(rest) and not parse(rest).clauses
    return goes_along(rest) or verbless or (behind and (says_little(rest) or story.strange(rest)))


def _joins(text: str, story: Story) -> bool:
    if story.titles(text):
        return False
    return (
        goes_along(text)
        or announces(text)
        or (says_little(text) and story.strange(text, int(_is_short(text) or _names_value(text))))
        or (_confides(text) and (bool(kinds_of(text) - SUBJECT) or _is_brief(text) or story.strange(text)))
    )


def _remains(text: str, story: Story) -> bool:
    """Return whether a line below the story goes with what is asked above it: it is of the craft, or speaks to who writes of something else."""
    if aside(text) or (_confides(text) and (_is_brief(text) or story.strange(text))):
        return True
    return bool(kinds_of(text) - SPOKEN_OF) and goes_along(text) and story.strange(text)


def _confides(text: str) -> bool:
    """Return whether a line is said by who asks to who writes, and is no page's call to its readers."""
    return confides(text) and not any(noise.reason(part.text) for part in sentences.split(text))


def _is_brief(text: str) -> bool:
    return len(text.split()) <= REMARK


def _whole(text: str, story: Story) -> bool:
    """Return whether a short line outside the story is an order if all of it is read at once: « Longueur ? 700. Langue ? Français. »"""
    few = len(text.split()) <= WISH and not story.titles(text)
    set_apart = story.strange(text, 1) or any(sets(unit.text) for unit in units(text))
    return few and set_apart and orders(text)


def _calls_text(text: str) -> bool:
    """Return whether a line is the name of the text below it: « ARTICLE : », « [TEXTE] »."""
    label = patterns().text_label.match(text)
    return label is not None and label.end() == len(text)


def _signed(text: str) -> bool:
    """Return whether a line bears a sign of a request or of its parts: « 600 mots », « [TEXTE] », « INSTRUCTIONS »."""
    named = _calls_text(text) or patterns().request_label.match(text) is not None
    return named or goes_along(text) or _confides(text)


def _names_value(text: str) -> bool:
    """Return whether a line is a name and its value: « Date limite : ce soir »."""
    return len(text.split()) <= REMARK and NAMED.match(text) is not None


def _is_short(text: str) -> bool:
    """Return whether a line has but a name's words: « Responsable éditoriale »."""
    return len(text.split()) <= FEW


def _of(row: Sequence[Line], heard: frozenset[int], titled: bool) -> frozenset[int]:
    """Return the lines of a row that go: all of it above a title, else from what bears a sign to what does."""
    asks = any(line.number in heard or (heard and _calls_text(line.text)) for line in row)
    calls = bool(row) and announces(row[-1].text) and all(speaks(r.text) or len(r.text.split()) <= CALL for r in row)
    if titled and row and (asks or calls):
        return frozenset(line.number for line in row)
    signed = [i for i, line in enumerate(row) if line.number in heard or _signed(line.text)] if asks else []
    if not signed:
        return frozenset()
    unsigned = (i for i in range(signed[-1] + 1, len(row)) if not _is_short(row[i].text))
    return frozenset(line.number for line in row[signed[0] : next(unsigned, len(row))])  # with who signs below


def _run(lines: Sequence[Line], before: Line, heard: frozenset[int]) -> Iterator[int]:
    """Yield the numbers of the lines that go with a request line, the nearest first."""
    for line in lines:
        signed = line.number > before.number and takes_leave(before.text) and SIGNED.fullmatch(line.text)
        if line.number in heard or abs(line.number - before.number) > FAR or not (signed or aside(line.text)):
            return
        yield line.number
        before = line
