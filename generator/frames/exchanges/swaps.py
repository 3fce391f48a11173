"""Turns of phrase of equal worth, from the tables a French speaker edits (`locutions*.toml`); never inside quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from generator.frames.exchanges import turns
from generator.frames.exchanges.changes import Change, fitted
from generator.frames.exchanges.turns import CARRIED, TOKEN, Swap, first_word, infinitive, matches, swap
from generator.frames.library import load
from generator.frames.lists import is_listed
from generator.frames.matching import ARTICLES
from generator.frames.words import join, join_preposition
from generator.shelf import compiled, worked_out

NEAR, FAR = 12, 25  # words in which a second complement may follow: one without its preposition, one with it
COSTS = {"swaps": 0.05, "both": 0.05, "last": 0.2}  # the lists of a table: « last », where a long copy would stay
WORD = compiled(r"\w+")
OF = compiled(r"\s*(?:de |d['’])")
ONE = compiled(r"\bune?$")
OF_ONE = compiled(r"\bd['’]une?$")
BEFORE_INFINITIVE = compiled(r"(?:\bde|\bd['’]|\bà)\s*$")
OPENERS = (
    ".!?…:«"  # after them a capital is the sentence's; elsewhere it is the word's own: « PDG », « Première ministre »
)
ENDINGS = ("", "e", "s", "es")  # what « ~ » stands for


class Line(NamedTuple):
    """One line of a table as written, one way."""

    left: str
    right: str
    before: str = ""
    after: str = ""
    cost: float = COSTS["swaps"]


Row = tuple[str, tuple[str, str, str, str, float]]  # the longest stretch of a line's left side, the line


def swaps(text: str, folders: tuple[str, ...] = ()) -> Iterator[Change]:
    """Yield the changes that a site's tables make in a text; a turn inside a longer one of the tables is left."""
    low = text.lower().replace("’", "'")
    table = _table(folders)
    words = ("", *WORD.findall(low))
    rows = dict.fromkeys(row for word in words for row in table.get(word, ()) if row[0] in low)
    found = [(one, match) for _, line in rows for one in (swap(*line),) for match in matches(one, text)]
    for one, match in found:
        paired = "#" in one.left and sum(other is one for other, _ in found) > 1
        # « de 12 $ à 20 $ »: a sign is spelled out everywhere or nowhere
        if not paired and not any(_holds(other, match) for _, other in found):
            made = exchanged(one, match, text)
            if made is not None:
                yield made


def lines(folders: tuple[str, ...], part: str = "") -> Iterator[Line]:
    """Yield the lines of all tables of turns, both ways where they go both; `part`: those of a section (« verbes »)."""
    tables = load(folders).tables
    for name in sorted(tables):
        table = tables[name] if name.partition("-")[0] == "locutions" else {}
        for kind, cost in COSTS.items():
            for left, right, *guards in (table.get(part, {}) if part else table).get(kind, ()):
                before, after = (*guards, "", "")[:2]
                yield Line(left, right, before, after, cost)
                if kind == "both":
                    yield Line(right, left, before, after, cost)


@cache
def _table(folders: tuple[str, ...]) -> Mapping[str, tuple[Row, ...]]:
    """Return the lines of the tables by a word their left side cannot do without ("" when it may), each with its longest stretch."""
    text = load(folders).tables.text("locutions")
    table: Mapping[str, tuple[Row, ...]] = worked_out("turns", text, lambda: _filed(folders), __file__, turns.__file__)
    return table


def _filed(folders: tuple[str, ...]) -> dict[str, tuple[Row, ...]]:
    found: dict[str, list[Row]] = {}
    for line in lines(folders):
        left, right, before, after, cost = line
        row = max((part.strip() for part in TOKEN.split(left)), key=len).lower(), (left, right, before, after, cost)
        for word in _words(left):
            found.setdefault(word, []).append(row)
    return {word: tuple(rows) for word, rows in found.items()}


def _words(left: str) -> tuple[str, ...]:
    """Return the longest word of a left side, in each of its forms when it agrees; "" when it has none."""
    pieces = [piece for part in TOKEN.split(left.replace("~", "~~")) for piece in WORD.findall(part.lower())]
    word = max(pieces, key=len, default="")
    agrees = re.search(rf"(?<!\w){re.escape(word)}~", left, re.I) if word else None
    return tuple(word + ending for ending in ENDINGS) if agrees else (word,)


def _holds(larger: re.Match[str], match: re.Match[str]) -> bool:
    """Return whether a longer turn covers this one, and so is the one to exchange."""
    covers = larger.start() <= match.start() and match.end() <= larger.end()
    return covers and larger.end() - larger.start() > match.end() - match.start()


def exchanged(swap: Swap, match: re.Match[str], text: str, start: int = -1, opening: str = "") -> Change | None:
    """Return one swap as a change: numbers, endings and articles carried over, capital kept.

    `start`, `opening`: the change begins earlier, with other words (« prend » of « prend part à »).
    """
    if _one(swap, match):
        return None
    found = _carried(swap, match)
    after = text[match.end() :]
    prepositional = any(token[0] == "(" for token in swap.left)
    if (
        _one_of_two(swap, after)
        or _one_of_articles(swap, match[0], after)
        or _one_of_aims(swap, match[0], after)
        or (prepositional and after.lstrip().startswith(("entre ", "que ", "qu'", "«")))
    ):
        return None
    article = next((ARTICLES.get(v.lower(), "") for t in ("(de)", "(à)") for v in found.get(t, ())), "")
    rest = article + after.lstrip() if prepositional or "<mois>" in swap.left else after
    words, preposition = _filled(swap.to, found)
    words = f"{opening} {words}" if opening else words
    words = words if preposition is not None or rest[:1].isalnum() else words.rstrip()
    if preposition == "" and not article and _bare_noun(after):
        return None  # « en faveur de migrants » is not « pour migrants »
    if preposition == "de" and not article and OF.match(rest):
        preposition = ""  # « malgré de fortes pluies » is « en dépit de fortes pluies »
    if preposition is None:
        if words.endswith(" de") and compiled(r"\s*les? ").match(rest):
            return None  # « afin de le voir » reads as an unmade contraction
        apart = rest[:1] == " " or words.endswith(" ")
        joined = join(words.rstrip(), rest.lstrip()) if apart else words + rest
    else:
        joined = join_preposition(f"{words}{preposition}".strip(), rest) if preposition else f"{words.rstrip()} {rest}"
    start = match.start() if start < 0 else start
    if text[start].isupper() and (not text[:start].strip() or text[:start].rstrip()[-1] in OPENERS):
        joined = joined[:1].upper() + joined[1:]
    return fitted(text, _narrowed(text, start, joined, swap.cost))


def _carried(swap: Swap, match: re.Match[str]) -> dict[str, list[str]]:
    """Return what each token of the left side found; a word that opened the sentence loses its capital."""
    found: dict[str, list[str]] = {}
    for at, (token, value) in enumerate(zip(swap.left, match.groups(), strict=True), 1):
        opens = token[0] in "[<" and match.start(at) == match.start()
        said = (value or "").lower() if opens else value or ""
        found.setdefault("[]" if token[0] == "[" else token, []).append(said)
    return found


def _bare_noun(rest: str) -> bool:
    """Return whether a text opens with a common noun that has no determiner."""
    word = first_word(rest)
    opens = compiled(r"\s*[a-zà-ÿ]").match(rest) is not None
    return opens and not is_listed(word, "determiners") and not is_listed(word, "vague")


def _one(swap: Swap, match: re.Match[str]) -> bool:
    """Return whether a sign would be spelled out in the plural after a number below two: « 1,5 kilomètres »."""
    numbers = [value for token, value in zip(swap.left, match.groups(), strict=True) if token == "#"]
    return "#" in swap.to and swap.to.endswith("s") and any(compiled(r"[01](?:[.,]\d+)?").fullmatch(n) for n in numbers)


def _narrowed(text: str, start: int, joined: str, cost: float) -> Change:
    """Return a text changed from `start` on as a change of what differs, in whole words."""
    old, same = text[start:], 0
    most = min(len(old), len(joined))
    while same < most and old[-1 - same] == joined[-1 - same]:
        same += 1
    while same and compiled(r"[\w'’-]").match(old[len(old) - same :]) and len(old) - same > 0:
        same -= 1
    return Change(start, start + len(old) - same, joined[: len(joined) - same], cost)


def _one_of_two(swap: Swap, rest: str) -> bool:
    """Return whether the preposition changes while a second complement needs the old one: « relative à l'eau et à l'air »."""
    left = next((t for t in swap.left if t.startswith("(")), "")
    right = compiled(r"\((?:de|à|)\)$").search(swap.to)
    if (right[0] if right else "") == left:
        return False
    if left == "()":
        return bool(compiled(r"\b(?:et|ou)\b").search(re.split(r"[,.;:]", " ".join(rest.split()[:NEAR]))[0]))
    return bool(_second(left).search(" ".join(rest.split()[:FAR])))


def _one_of_articles(swap: Swap, old: str, rest: str) -> bool:
    """Return whether « d'un » is exchanged for « un » or back while a second noun is joined: « à l'aide d'un sonar et d'un robot »."""
    left, right = OF_ONE.search(old), OF_ONE.search(swap.to)
    if (left is None) == (right is None) or not (ONE.search(old) and ONE.search(swap.to)):
        return False
    ahead = re.split(r"[.;:]", rest)[0]
    if left is not None:
        return bool(_second("(de)").search(" ".join(ahead.split()[:FAR])))
    return bool(compiled(r"\b(?:et|ou) une?\b").search(" ".join(ahead.split()[:NEAR])))


def _one_of_aims(swap: Swap, old: str, rest: str) -> bool:
    """Return whether the preposition of an infinitive changes while a second one needs it: « afin de le voir et de parler »."""
    left, right = BEFORE_INFINITIVE.search(old), BEFORE_INFINITIVE.search(re.sub(r"<\w+>", "", swap.to))
    if left is None or not {"<inf>", "<but>"} & {*swap.left} or (right is not None and left[0][0] == right[0][0]):
        return False
    ahead = " ".join(re.split(r"[.;:]", rest)[0].split()[:FAR])
    return any(infinitive(ahead[m.end() :]) for m in _second("(à)" if left[0][0] == "à" else "(de)").finditer(ahead))


@cache
def _second(preposition: str) -> re.Pattern[str]:
    """Return what opens a second complement with a preposition: « et de », « , au »."""
    forms = r"(?:à|aux?)\b" if preposition == "(à)" else r"(?:de|des|du)\b|d['’]"
    return compiled(
        rf"(?:,|\b(?:et|ou|ni|mais|que|qu['’]|comme))\s?(?:aussi |surtout |non |même |notamment )?(?:{forms})"
    )


def _filled(to: str, found: dict[str, list[str]]) -> tuple[str, str | None]:
    """Return the words of a right side, and the preposition it ends with ("" for a bare group, None for neither)."""
    queue = {token: list(values) for token, values in found.items()}
    end = compiled(r"\((de|à|)\)$").search(to)
    body = to[: end.start()] if end else to
    for token in CARRIED:
        while token in body and queue.get(token):
            body = body.replace(token, queue[token].pop(0), 1)
    return compiled(r"~|<inf>|<but>|<nom>|<mois>|<an>").sub("", body), end[1] if end else None
