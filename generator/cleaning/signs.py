"""Tells a sentence that orders an article from one of the article, by the signs of the craft it bears: [signes] of `data/demandes.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.cleaning.asking import patterns
from generator.cleaning.said import quotes
from generator.cleaning.tongue import english_words, foreign
from generator.french.lexicon import lookup
from generator.shelf import compiled

# Kinds of signs: who is addressed to do what, and what of an article is spoken of. Two of them with a settling one, or three
# where nothing is told as done, make an order (tried on 42 requests above, below and glued to a text, and on the titles and
# first sentences of 600 texts of the press).
ENGLISH = "anglais"  # what a sentence of a French text that is in English, or in another language, shows
CALLING = frozenset({"ordre", "adresse", ENGLISH})
SETTLING = CALLING | {"longueur", "interdit", "seo"}
LENGTH = "longueur"
COMMANDING = frozenset({"imp", "inf"})
SUBJECT = frozenset({"matiere"})  # what any text may speak of: it counts beside who is addressed alone
ENOUGH, PLAIN = 2, 3
GOING_ON = 0.5  # share of a sentence's letters that signs make up, where it goes on with a request by one kind alone
REMARK = 12  # words of a greeting or a remark that opens a request: « Tu es rédacteur web. »
WISH = 25  # words of what goes on with a request
FEW = 3  # words of a sentence that says too little to be one of the article's: « Neutral. », « Titre différent. »
TITLED = 0.25  # share of a title's letters that signs of the craft may make up
LEAST = 4  # words of a title behind a colon
QUOTES = '«“"'
KEPT = 512  # texts whose signs are kept
UNIT = compiled(r"(?:[^.!?\n]|[.!?](?![\s\"»)]))+(?:[.!?]+[\"»)]*|\n|$)\s*")
GLUE = compiled(
    r"(?<=[a-zà-ÿœ\d+%?!.:)\]»>\U0001F300-\U0001FAFF])(?=[A-ZÀ-Þ][a-zà-ÿœ'’]|[«“]\s?[A-ZÀ-Þ])|(?<=\w\")(?=[A-ZÀ-Þ])|(?<=[a-zà-ÿœ])(?=[A-ZÀ-Þ]{2,}[\s:.,]|[A-ZÀ-Þ]\s)|(?<=[A-ZÀ-Þ]{2})(?=[A-ZÀ-Þ][a-zà-ÿœ'’])"
)
MARK = compiled(r"^\s*(?:[-–—*•>#/|<!]+|\d{1,2}\s?[.)/]\s)?\s*")
WORD = compiled(r"[^\W\d_]+")
NUMBER = compiled(r"\W*(?:\d{1,2}|(?i:p\.? ?s|n\.? ?b))\s*[.)]\s*")  # of an item, or the letters of a postscript
WANTED = compiled(r"\b(?:a|ont|est|sont|veu(?:t|lent)|peu(?:t|vent)|doi(?:t|vent)|vient|viennent|\w{2,}ai(?:t|ent))\b")
OPEN = compiled(r"[a-zà-ÿœ\d] $")  # a title glued to words that nothing closes
LONG_VALUE = compiled(r"\W*(?:[^\s,;|]+\s+){6}[^\s,;|]")  # no setting's: a title
COLON = compiled(r"\s*:(?:\s+|(?=[A-ZÀ-Þ«]))|\s+[-–—]\s+")


class Unit(NamedTuple):
    """A sentence, where it stands in its line, and the kinds of signs it bears."""

    start: int
    end: int
    text: str
    kinds: frozenset[str]


def ordered(text: str, heard: bool = False) -> int:
    """Return where the orders end that open a text, 0 where none does; `heard`: whether one stands before it."""
    end = reached = 0
    for unit in units(text):
        cut = _before_title(unit, heard)
        strong = heard or orders(unit.text[:cut]) if cut else _strong(unit.text, unit.kinds)
        if strong or (heard and (beside(unit.text) or _of_craft(unit))):
            heard, end = True, unit.start + (cut or len(unit.text))
            reached = unit.end
            if cut:
                return end
        elif heard or reached != unit.start or not _remarks(unit):
            return end
        else:
            reached = unit.end
    return end and reached


def _of_craft(unit: Unit) -> bool:
    """Return whether a sentence behind an order, on its line, speaks of the craft alone: « Ton simple, rien qui n'est pas dans le texte. »"""
    return len(unit.kinds) >= ENOUGH and closed(unit.text) and len(unit.text.split()) <= WISH


def behind(text: str) -> int:
    """Return where the orders begin that close a text, its length where none does."""
    parts = list(units(text))
    start, heard = len(text), False
    for unit in reversed(parts):
        if _strong(unit.text, unit.kinds):
            start, heard = unit.start, True
        elif heard and leads(unit.text):
            start = unit.start
        elif not (beside(unit.text) or _remarks(unit)):
            break
    return start if heard else len(text)


def aside(text: str) -> bool:
    """Return whether a line next to a request goes with it: all its sentences do, or it is an item that bears a sign."""
    bare = MARK.sub("", text)
    if bare != text.lstrip() and len(bare.split()) <= REMARK and kinds_of(bare):
        return True
    if len(bare.split()) >= LEAST and not closed(bare) and not plainly(bare):
        return False  # a title may open on an order: « Vérifier les chiffres du chômage, un métier »
    return bool(bare) and all(
        _strong(unit.text, unit.kinds) or beside(unit.text) or leads(unit.text) for unit in units(bare)
    )


def plainly(text: str) -> bool:
    """Return whether a line is of a request whatever it looks like: by its length, its language, what it forbids, whom it thanks."""
    kinds = kinds_of(text)
    settled = kinds & {"longueur", "seo", "langue", "forme", "interdit", ENGLISH} or len(kinds) > ENOUGH
    return bool(settled) or sets(text) or _accompanies(text) or covered(text) >= GOING_ON


def glued_title(text: str) -> int:
    """Return where the title begins that is glued to a request, « merci de ne rien inventerLa banque… »; 0 when none is."""
    for found in GLUE.finditer(text):
        head, rest = text[: found.start()], text[found.start() :]
        if len(rest.split()) >= LEAST and _names(rest) and ordered(head) == len(head):
            return found.start()
    return 0


def _names(text: str) -> bool:
    """Return whether what is glued to a request may be a title: it orders nothing, and little of it is of the craft."""
    return not _strong(text, kinds_of(text)) and covered(text) < TITLED


def units(text: str) -> Iterator[Unit]:
    """Yield the sentences of a text; those of a word or two in a row are one: « Rewrite. French. 500w. Neutral. »."""
    found = [match.span() for match in UNIT.finditer(text)]
    spans: list[tuple[int, int]] = []
    for start, end in found:
        short = len(text[start:end].split()) <= FEW
        before = text[slice(*spans[-1])] if spans else ""
        if NUMBER.fullmatch(before) or (short and 0 < len(before.split()) <= FEW * 2):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    for start, end in spans:
        yield Unit(start, end, text[start:end], kinds_of(text[start:end]))


@lru_cache(maxsize=KEPT)
def kinds_of(text: str) -> frozenset[str]:
    """Return the kinds of signs that a text bears."""
    found = {kind for kind, rows in patterns().signs.items() if any(row.search(text) for row in rows)}
    if LENGTH in found and (_commands(text) or sets(text)):
        found.add("ordre")  # no sentence of an article both commands, or names a setting, and counts in words
    return frozenset(found | {ENGLISH} if foreign(text) else found)


def _commands(text: str) -> bool:
    """Return whether a sentence opens on a verb that commands, whichever it is: « Traite ce sujet en 500 mots »."""
    first = WORD.search(text)
    return first is not None and any(form.mood in COMMANDING for form in lookup(first.group().lower()))


def orders(text: str) -> bool:
    """Return whether a text read at once is an order."""
    return _strong(text, kinds_of(text))


def _strong(text: str, kinds: frozenset[str]) -> bool:
    """Return whether a sentence is an order by itself."""
    if quotes(text):
        return False
    if not kinds - CALLING:  # « Tu peux écrire pour nous » orders no article, « Pls reword » does
        return ENGLISH in kinds and any(_opens(text, kind) for kind in ("ordre", "adresse"))
    if kinds == {"ordre"} | SUBJECT and not closed(text):
        return False  # « Supprimer les pubs à la télévision : ce que prépare le ministère »
    if kinds & CALLING == {"ordre"} and not _opens(text, "ordre") and WANTED.search(text):
        return False  # « Le Sénat voulait réécrire le texte »
    quoted = text.lstrip()[:1] in QUOTES  # « Je veux un texte clair », says somebody of the article
    if kinds & CALLING and len(kinds) >= (PLAIN if quoted else ENOUGH):
        return True
    kinds -= SUBJECT
    told = patterns().told.search(text) is not None
    settled = not quoted and bool(kinds & SETTLING) and len(kinds) >= ENOUGH
    return not told and (len(kinds) >= PLAIN or settled)


def beside(text: str) -> bool:
    """Return whether a sentence behind an order belongs to it: it speaks to who writes, forbids, thanks, or is made of signs."""
    if text.lstrip()[:1] in QUOTES or len(text.split()) > WISH:
        return False
    kinds, words = kinds_of(text), len(text.split())
    if "interdit" in kinds or leads(text) or (closed(text) and (kinds & CALLING or words <= FEW)):
        return True
    if kinds & SUBJECT and closed(text) and words <= REMARK and not patterns().told.search(text):
        return True
    return bool(kinds) and covered(text) >= GOING_ON


def leads(text: str) -> bool:
    """Return whether a sentence speaks to who writes, whatever stands around it: « Voici la matière. », « Hey team, … »."""
    if (
        ENGLISH in kinds_of(text)
        or (text[:1].islower() and not patterns().told.search(text))
        or _accompanies(text)
        or sets(text)
    ):
        return True
    return _opens(text, "ordre") or (_opens(text, "adresse") and not patterns().told.search(text))


def closed(text: str) -> bool:
    """Return whether a sentence ends as no title does."""
    return text.rstrip(" -–—>*)")[-1:] in (".", "!", ",", ";", ":")


def _accompanies(text: str) -> bool:
    marks = patterns().marks
    return any(row.search(text) for row in (*marks["accompagne"], *marks["politesse"]))


def takes_leave(text: str) -> bool:
    """Return whether a line takes leave: a name may stand below it."""
    return any(row.search(text) for row in patterns().marks["conge"])


def sets(text: str) -> bool:
    """Return whether a short text is a setting behind its name: « langue : français »."""
    head, colon, _ = text.partition(":")
    return bool(colon) and len(text.split()) <= REMARK and patterns().label.search(MARK.sub("", head)) is not None


def sets_other(before: str) -> bool:
    """Return whether words name a setting that is no title: « mots-clés secondaires : », « Ton = »."""
    head = before.rstrip(" :=")
    named = patterns().label.search(MARK.sub("", head)) if head != before.rstrip() else None
    return named is not None and not patterns().title_label.fullmatch(f"{named.group()}:")


def _opens(text: str, kind: str) -> bool:
    """Return whether a sentence opens on a sign of this kind: « Utilise un style vif. »"""
    return any(row.match(text.lstrip("-–—•* ")) for row in patterns().signs[kind])


def calls(text: str) -> bool:
    """Return whether a sentence calls somebody to write: it opens on an order, on who is addressed, or is in another language."""
    return ENGLISH in kinds_of(text) or _opens(text, "ordre") or _opens(text, "adresse")


def _remarks(unit: Unit) -> bool:
    """Return whether a short sentence may go with the request beside it: a greeting, a part to play."""
    return len(unit.text.split()) <= REMARK and (bool(unit.kinds) or _accompanies(unit.text))


def _borne(text: str) -> Iterator[re.Pattern[str]]:
    """Yield the patterns of the signs whose kind a text bears."""
    kinds = kinds_of(text)
    return (row for kind, rows in patterns().signs.items() if kind in kinds for row in rows)


def covered(text: str) -> float:
    """Return the share of a text's letters that stand in signs."""
    marked = {at for row in _borne(text) for found in row.finditer(text) for at in range(*found.span())}
    letters = [i for i, c in enumerate(text) if c.isalnum()]
    return sum(i in marked for i in letters) / len(letters) if letters else 0.0


@lru_cache(maxsize=KEPT)
def signs_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places of the signs of the craft in a text, and of the words of English."""
    found: list[tuple[int, int]] = []
    for start, end in sorted({*(m.span() for row in _borne(text) for m in row.finditer(text)), *english_words(text)}):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _before_title(unit: Unit, heard: bool) -> int:
    """Return where an order ends before the title behind it: after a colon or a dash, or glued to it; 0 where none follows."""
    for found in COLON.finditer(unit.text):
        head, rest = unit.text[: found.start()], unit.text[found.end() :]
        named = patterns().label.search(head) is not None and LONG_VALUE.match(rest) is None
        if not named and _titles(rest) and _asks(head, heard):
            return found.end()
    glued = (m.start() for m in patterns().starts.finditer(unit.text) if OPEN.search(unit.text[: m.start()]))
    return next((at for at in glued if _titles(unit.text[at:]) and _asks(unit.text[:at], heard)), 0)


def _titles(text: str) -> bool:
    """Return whether what stands behind an order may be a title: words enough, none of the craft."""
    return len(text.split()) >= LEAST and not kinds_of(text)


def _asks(text: str, heard: bool) -> bool:
    return orders(text) or (heard and bool(kinds_of(text)))
