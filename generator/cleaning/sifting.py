"""What goes once the text is laid out: parts given twice, lists of links, titles without text, foreign passages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from generator.cleaning.language import ENGLISH, FRENCH, language
from generator.cleaning.lines import Line, parted
from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.cleaning.tongue import english, english_words
from generator.cleaning.traced import Traced
from generator.french.clauses import parse
from generator.french.sentences import split
from generator.shelf import compiled
from generator.types import Removal

NOT_WORDS = compiled(r"\W+")
# « À lire aussi » over a list of titles: the list goes with it.
LIST_HEAD = compiled(
    r"^\W*(?:(?:plus )?(?:à|a) (?:lire|voir|découvrir)|plus (?:de |d.)(?=.*:)|lire aussi|sur le même|(?:dans|de) la même|articles? |nos autres|vous |à ne pas"
    r"|les plus (?:lus|vus|partagés|populaires)|tendances?\b|plus d.(?:informations?|histoires)|plus sur (?:cette|ce|le|la|l.)|lire (?:la suite|ensuite|plus)\W*$|(?:le )?choix d(?:e la|es?|u) |sélection de"
    r"|(?:meilleures|principales|dernières|autres) (?:histoires|nouvelles)|(?:histoires|sujets|nouvelles|vidéos) (?:connexes|tendances?|populaires|recommandée?s)|le plus (?:lu|vu|populaire)|recommandée?s?\W*$|related|most read|recommended|you (?:may|might)|notre dossier|notre sélection)",
    re.IGNORECASE,
)
# « Les villes sont les suivantes : », « parmi lesquels on trouve : »: nobody understands it without its list.
ANNOUNCES = compiled(
    r"\b(?:(?:les? |la )?suivante?s?|notamment|on (?:trouve|compte|(?:peut|pourra) citer)|comme suit|ci-dessous)\s*:$",
    re.IGNORECASE,
)
FULL = compiled(r"[A-ZÀ-Þ][^;:«]{60,}\.")  # a paragraph of its own, no quotation nor entry of a list
HEAD_ALONE = 8  # words of such a head when the links stand below it
LINK = 24  # words: a longer line is no link
DATELINES = ("date de la dépêche", "lieu et agence")
LISTED = 3  # short lines in a row
CREDIT = "légende ou crédit"
SHOWN = 9  # words of what describes a picture: a subhead is shorter
SAME = 20  # characters from which a part given twice is no coincidence
LABEL = 2  # words of English that a label holds: a film may have one in its title
FOREIGN = 12  # words from which a part tells its language
REST = 3  # words of a page's last crumbs
Sifted = tuple[list[Part], list[Removal]]


def linked(lines: Sequence[Line], removed: Sequence[Removal], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines without the links listed under a removed « À lire aussi »."""
    heads = {r.line: len(r.text.split()) <= HEAD_ALONE for r in removed if LIST_HEAD.match(r.text)}
    gone: set[int] = set()
    for number in heads:
        gone |= _links_below(lines, number)
    gone -= keep
    return parted(lines, gone, reason("renvoi"))


def _links_below(lines: Sequence[Line], number: int) -> set[int]:
    """Return the lines that are links under a head at that line: next to it, or several in a row."""
    below = [line for line in lines if line.number > number]
    near = bool(below) and bool(below[0].text) and below[0].number == number + 1
    start = next((i for i, line in enumerate(below) if line.text), len(below))
    run: list[int] = []
    for line in below[start:]:
        if not line.text or not _is_link(line.text):
            break
        run.append(line.number)
    rest = [line for line in below if line.text]
    if all(_is_link(line.text) for line in rest):  # nothing but links to the end of the page
        return {line.number for line in rest}
    return set(run) if len(run) > 1 or (near and run) else set()


def _is_link(text: str) -> bool:
    return len(text.split()) <= LINK and text[-1] not in ".:;," and not text.startswith("#")


def once(parts: Sequence[Part], keep: frozenset[int]) -> Sifted:
    """Return the parts without those given a second time."""
    seen: set[str] = set()

    def again(part: Part) -> str:
        key = NOT_WORDS.sub(" ", part.traced.text).strip().lower()
        known = key in seen and len(key) > SAME
        seen.add(key)
        return reason("double") if known else ""

    return _sifted(parts, again, keep)


def led(parts: Sequence[Part], keep: frozenset[int]) -> Sifted:
    """Return the parts without subheads that lead no text, and without a last sentence that announces what is not there."""
    after = [part.kind for part in parts[1:]] + ["heading"]
    bare = {id(p) for p, kind in zip(parts, after, strict=True) if p.kind == kind == "heading"}
    bare |= {id(p) for p in _ending_a_list(parts)}
    left, gone = _sifted(parts, lambda part: reason("titre_nu") if id(part) in bare else "", keep)
    open_ended = {id(p) for p, following in zip(left, [*left[1:], None], strict=True) if _is_open(p, following)}
    open_ended -= {id(p) for p in left if p.line in keep}
    kept = [_without_last(part) if id(part) in open_ended else part for part in left]
    gone += [Removal(p.line, _last(p).text, reason("suite")) for p in left if id(p) in open_ended]
    return [part for part in kept if part.traced.text], gone


def _ending_a_list(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the last of three short lines or more, each right below the other: a list without marks, no subhead."""
    run = 0
    for part, following in pairwise([*parts, None]):
        if part is None or part.kind != "heading":
            run = 0
            continue
        run += 1
        below = following is not None and following.kind == "heading" and following.line == part.line + 1
        if run >= LISTED and not below:
            yield part
        run = run if below else 0


def _is_open(part: Part, following: Part | None) -> bool:
    """Return whether a part announces what is not there: nothing follows it, or a plain paragraph where a list was."""
    text = part.traced.text
    if part.kind == "heading" or not text.endswith(":"):
        return False
    if following is None or following.kind == "heading":
        return True
    listed = following.kind == "item" or not FULL.match(following.traced.text)
    return ANNOUNCES.search(text) is not None and not listed


def _last(part: Part) -> Traced:
    """Return the last sentence of a part."""
    sentences = split(part.traced.text)
    return part.traced[sentences[-1].start :] if sentences else part.traced


def _without_last(part: Part) -> Part:
    left = len(part.traced.text) - len(_last(part).text)
    return Part(part.kind, part.traced[:left].strip(), part.line)


def french(parts: Sequence[Part], keep: frozenset[int]) -> Sifted:
    """Return the parts of a French text without its passages in another language."""

    def why(part: Part) -> str:
        text = part.traced.text
        if len(text.split()) < FOREIGN:
            return reason("langue", ENGLISH) if _is_label(part) else ""
        tongue = language(text)
        return reason("langue", tongue) if tongue not in (FRENCH, "") else ""

    return _sifted(parts, why, keep)


def _is_label(part: Part) -> bool:
    """Return whether a few words alone are a label of an English page: « What we know so far »."""
    text = part.traced.text
    return part.kind != "item" and text[:1] not in '«“"' and len(english_words(text)) >= LABEL and english(text)


def without_captions(parts: Sequence[Part], removed: Sequence[Removal], keep: frozenset[int]) -> Sifted:
    """Return the parts without the captions of pictures left out: they have no verb, and a dateline or a credit stands below."""
    dateline = next((r.line for r in removed if r.reason in DATELINES), 0)
    credits = {r.line - 1 for r in removed if r.reason == CREDIT}

    def why(part: Part) -> str:
        above = part.line < dateline and part.kind == "paragraph"
        shown = part.line in credits and len(part.traced.text.split()) >= SHOWN
        return reason("legende") if (above or shown) and not parse(part.traced.text).clauses else ""

    return _sifted(parts, why, keep)


def whole(parts: Sequence[Part], keep: frozenset[int]) -> Sifted:
    """Return the parts of a page without the crumbs at its end: a word or two that are no sentence."""
    last = len(parts)
    while last > 1 and _is_crumb(parts[last - 1]) and parts[last - 1].line not in keep:
        last -= 1
    return list(parts[:last]), [Removal(p.line, p.traced.text, reason("reste")) for p in parts[last:]]


def _is_crumb(part: Part) -> bool:
    text = part.traced.text
    return part.kind != "item" and len(text.split()) < REST and text[-1:] not in ".!?…»"


def _sifted(parts: Sequence[Part], why: Callable[[Part], str], keep: frozenset[int]) -> Sifted:
    """Return the parts for which `why` gives no reason to go, and what went; those at lines of `keep` stay."""
    told = [(part, "" if part.line in keep else why(part)) for part in parts]
    left = [part for part, said in told if not said]
    return left, [Removal(part.line, part.traced.text, said) for part, said in told if said]
