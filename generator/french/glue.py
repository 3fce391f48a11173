"""Folds quotes and parentheses into the words they hang on, so that chunks can ignore them."""

from __future__ import annotations

from generator.french.tagger import Unit

OPENERS = {"«": "»", "“": "”", "(": ")", "[": "]"}
DASHES = frozenset("–—")
SIGNS = frozenset(OPENERS) | frozenset(OPENERS.values()) | DASHES | {'"'}


def glue(units: list[Unit]) -> tuple[list[Unit], list[str]]:
    """Return the units with quotes and parentheses folded, and what could not be matched.

    A quote that says a whole sentence becomes one QUOTE unit; a short one stays open and its marks join its first
    and last words; a parenthesis joins the word before it, or becomes a PAREN unit after a comma or at the start.
    """
    doubts: list[str] = []
    done: list[Unit] = []
    at = 0
    while at < len(units):
        text = units[at].text
        if text not in SIGNS:
            done.append(units[at])
            at += 1
            continue
        close = _closing(units, at) if text in OPENERS or text == '"' or text in DASHES else None
        if close is None:
            doubts.append("signe seul")
            done.append(units[at])
            at += 1
            continue
        done += _quoted(units[at : close + 1], done) if text in '«“"' else _aside(units[at : close + 1], done)
        at = close + 1
    return done, doubts


def _closing(units: list[Unit], at: int) -> int | None:
    """Return the index of the sign that closes the one at an index, nested pairs skipped."""
    opening = units[at].text
    closing = OPENERS.get(opening, opening)
    depth = 0
    for index in range(at + 1, len(units)):
        text = units[index].text
        if text == opening and opening != closing:
            depth += 1
        elif text == closing and depth:
            depth -= 1
        elif text == closing:
            return index
    return None


def _quoted(group: list[Unit], done: list[Unit]) -> list[Unit]:
    """Return one QUOTE unit for a quoted sentence, else its words with the marks folded in."""
    inner = group[1:-1]
    finite = any(u.tag in ("VFIN", "AUX") for u in inner)
    before = done[-1] if done else None
    opens = (
        before is None
        or before.tag in ("COMMA", "PUNCT", "VFIN", "VPP", "QUOTE", "VINF", "ADV")
        or before.low in ("que", "qu'")
    )
    ended = bool(inner) and inner[-1].text in ".!?…"
    if not inner or ended or (finite and opens):
        return [_merged(group, "QUOTE")]
    inner[0] = inner[0]._replace(start=group[0].start, first=group[0].first, quoted=True)
    inner[-1] = inner[-1]._replace(end=group[-1].end, last=group[-1].last)
    return inner


def _aside(group: list[Unit], done: list[Unit]) -> list[Unit]:
    """Return nothing when a parenthesis joins the word before it (changed in `done`), else one PAREN unit."""
    if (
        group[0].text in DASHES
        or not done
        or done[-1].tag in ("COMMA", "PUNCT", "CC", "PREP", "PD", "DET", "VFIN", "AUX")
    ):
        return [_merged(group, "PAREN")]
    last = done[-1]
    done[-1] = last._replace(end=group[-1].end, last=group[-1].last)
    return []


def _merged(group: list[Unit], tag: str) -> Unit:
    first, last = group[0], group[-1]
    return first._replace(text=tag.lower(), low=tag.lower(), tag=tag, lemma="", start=first.start, end=last.end, first=first.first, last=last.last,
                   gender="", number="", person="", mood="", tense="")  # fmt: skip
