"""What surrounds an article and is not its text: links elsewhere, captions, calls, bylines, orders to machines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from generator.cleaning.lines import Line
from generator.cleaning.messages import reason as told_reason
from generator.cleaning.page_words import labels
from generator.cleaning.tables import filled, table
from generator.cleaning.traced import joined
from generator.french import sentences
from generator.french.sentences import Stretch
from generator.french.tagger import finite
from generator.shelf import compiled
from generator.types import Removal

# A line as long as a paragraph of news is text, whatever it starts with; only its own orders are not.
LONG = 45  # words


ASKED = 14  # words of a question to the readers
PROMISE = 7  # words of what is promised to who subscribes
LETTERS = ("appel à s'abonner", "infolettre", "offre d'abonnement")  # reasons of what is sent to subscribers
TOLD = compiled(r"[«»\d]")
CALLS = ("appel", "offre", "formulaire")  # reasons of what is asked of them
PRICE = "cours de Bourse"
TEXT = 12  # words of a line that is text: what only closes an article is not looked for above one


class Rule(NamedTuple):
    """A pattern of noise and the reason told to the editor."""

    pattern: re.Pattern[str]
    reason: str
    closing: bool = False  # noise behind the text alone: « Et vous, qu'en pensez-vous ? » may be asked in an interview
    below: bool = False  # noise below some text alone: « En images : … » may be a title


Rules = Mapping[str, tuple[Rule, ...]]


def without(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines without their noise, and what went; lines numbered in `keep` stay whole."""
    left: list[Line] = []
    removed: list[Removal] = []
    told = [line.number for line in lines if len(line.text.split()) >= TEXT and line.text[-1] in ".!?»…"]
    first, last = min(told, default=0), max(told, default=0)
    for line in lines:
        if line.number in keep or not line.text:
            left.append(line)
            continue
        rules = _fitting(line.number > first, line.number >= last)
        rest, gone = _without_parts(line, rules)
        rest, said = _without_sentences(rest, rules)
        why = _line_reason(rest.text, rules) or _captioned(line, said, rules)
        if why:
            removed += [*gone, *said, Removal(line.number, rest.text, why)]
            continue
        removed += [*gone, *said]
        if rest.text:
            left.append(rest)
    return _without_names(left, removed, keep)


def _without_names(left: list[Line], removed: list[Removal], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines without the names of shares that stand in capitals right above their price."""
    below = {removal.line - 1 for removal in removed if removal.reason == PRICE} - keep
    names = [line for line in left if line.number in below and line.text.isupper()]
    return [line for line in left if line not in names], [
        *removed,
        *(Removal(line.number, line.text, PRICE) for line in names),
    ]


def _captioned(line: Line, said: Sequence[Removal], rules: Rules) -> str:
    """Return why a line goes with the credit at its end: « L'entrepôt, ravagé dans la nuit. © DR » is a caption whole."""
    why = _line_reason(line.text, rules) if said else ""
    return why if any(removal.reason == why for removal in said) else ""


def reason(text: str) -> str:
    """Return why a text that stands alone is noise; "" when it is none."""
    return _line_reason(text, _rules())


def _line_reason(text: str, rules: Rules) -> str:
    """Return why a whole line is noise; "" when it is none."""
    if not text or len(text.split()) > LONG:
        return ""
    tried = (*rules["ligne"], *(rules["phrase"] if len(sentences.split(text)) == 1 else ()))
    found = next((rule.reason for rule in tried if rule.pattern.search(text)), "")
    return found or (told_reason("etiquette") if labels(text) else "")


def _without_parts(line: Line, rules: Rules) -> tuple[Line, list[Removal]]:
    removed: list[Removal] = []
    traced = line.traced
    for rule in rules["partie"]:

        def gone(match: re.Match[str], rule: Rule = rule) -> str:
            removed.append(Removal(line.number, match.group().strip(), rule.reason))
            return " " if match.group()[:1].isspace() and match.group()[-1:].isspace() else ""

        traced = traced.sub(rule.pattern, gone)
    return Line(line.number, traced.strip()), removed


def _without_sentences(line: Line, rules: Rules) -> tuple[Line, list[Removal]]:
    """Return a paragraph without its noisy sentences."""
    parts = sentences.split(line.text)
    if len(parts) < 2:
        return line, []
    reasons = [_sentence_reason(part.text, rules) for part in parts]
    if not any(reasons):
        return line, []
    reasons = _promised_behind(parts, _asked_before(parts, reasons))
    text = line.traced.strip()
    both = list(zip(parts, reasons, strict=True))
    left = [text[part.start : part.end] for part, why in both if not why]
    removed = [Removal(line.number, part.text, why) for part, why in both if why]
    return Line(line.number, joined(left, " ")), removed


def _asked_before(parts: Sequence[Stretch], reasons: Sequence[str]) -> list[str]:
    """Return the reasons with that of a call given to the question before it that opens the line: « Vous étiez là ? Écrivez-nous. »"""
    found = list(reasons)
    for rank, part in enumerate(parts[:-1]):
        if not found[rank]:
            call = found[rank + 1]
            short = len(part.text.split()) <= ASKED and part.text[0] not in "«“"
            asks = short and (part.text.endswith("?") or _cries(part.text, call))
            found[rank] = call if asks and call.startswith(CALLS) else ""
        if not found[rank]:
            break
    return found


def _cries(text: str, call: str) -> bool:
    """Return whether a sentence before a call to subscribe is its slogan: « Toute la mode dans votre poche ! Abonnez-vous. »"""
    return text.endswith("!") and call.startswith(LETTERS) and not finite(text) and not TOLD.search(text)


def _promised_behind(parts: Sequence[Stretch], reasons: Sequence[str]) -> list[str]:
    """Return the reasons with that of a letter to subscribe to given to the few words behind it: « Recevez notre bulletin. Gratuit, promis. »"""
    found = list(reasons)
    for rank, part in enumerate(parts[1:], 1):
        call = found[rank - 1]
        few = len(part.text.split()) <= PROMISE and not finite(part.text) and not TOLD.search(part.text)
        if not found[rank] and few and call.startswith(LETTERS):
            found[rank] = call
    return found


def _sentence_reason(text: str, rules: Rules) -> str:
    if len(text.split()) > LONG:
        return ""
    return next((rule.reason for rule in rules["phrase"] if rule.pattern.search(text)), "")


@cache
def _fitting(below: bool, behind: bool) -> Rules:
    """Return the rules for a line that stands below some text, or not, and behind all of it, or not."""
    return {
        key: tuple(rule for rule in rules if (below or not rule.below) and (behind or not rule.closing))
        for key, rules in _rules().items()
    }


@cache
def _rules() -> Rules:
    rows = table("bruit")
    return {key: tuple(_read(rows[key], rows["listes"])) for key in ("ligne", "phrase", "partie")}


def _read(rows: Sequence[Mapping[str, Any]], lists: Mapping[str, str]) -> Iterator[Rule]:
    for row in rows:
        pattern = filled(row["motif"], lists)
        compiled_pattern = compiled(pattern, 0 if row.get("casse") else re.IGNORECASE)
        yield Rule(compiled_pattern, row["raison"], bool(row.get("fin")), bool(row.get("dessous")))
