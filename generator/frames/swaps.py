"""Turns of phrase of equal worth, from the table a French speaker edits (`locutions.toml`); never inside quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from generator.frames.accord import holds
from generator.frames.changes import Change, fitted
from generator.frames.library import load
from generator.frames.lists import is_listed, listed, pattern
from generator.frames.matching import ARTICLES, OPENINGS
from generator.frames.reading import tokens
from generator.frames.relatives import NOMINAL
from generator.frames.words import join, join_preposition
from generator.french.lexicon import lookup
from generator.shelf import compiled

NUMBER = (
    r"(\d+(?:[    .,]\d+)*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|"
    r"cinquante|soixante|cent|mille)"
)
DETERMINER = r"(les|des|la|le|l['’]|un|une)"
MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\w)"
DAY = r"(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
TOKEN = compiled(r"\((?:de|à|)\)|<dét>|<mois>|<an>|<jour>|<inf>|<but>|<nom>|#|~")
NOUN = "NOM"  # a guard: no noun nor what agrees with one stands before
NEAR = 12  # words in which a second complement may follow
COSTS = {"swaps": 0.05, "both": 0.05, "last": 0.2}  # the lists of the table: « last », where a long copy would stay


class Swap(NamedTuple):
    """One line of the table."""

    find: re.Pattern[str]
    left: tuple[str, ...]  # the tokens found, in order
    to: str
    kept_off: frozenset[str]  # words that must not stand before
    not_followed: frozenset[str]  # words that must not stand after
    cost: float


def swaps(text: str, folders: tuple[str, ...] = ()) -> Iterator[Change]:
    """Yield the changes that a site's table makes in a text; a turn inside a longer one of the table is left."""
    low = text.lower().replace("’", "'")
    found = [
        (swap, match)
        for anchor, row in _table(folders)
        if anchor in low
        for swap in (_swap(*row),)
        for match in _matches(swap, text)
    ]
    for swap, match in found:
        paired = "#" in swap.left and sum(other is swap for other, _ in found) > 1
        # « de 12 $ à 20 $ »: a sign is spelled out everywhere or nowhere
        if not paired and not any(_holds(other, match) for _, other in found):
            made = _made(swap, match, text)
            if made is not None:
                yield made


@cache
def _table(folders: tuple[str, ...]) -> tuple[tuple[str, tuple[str, str, str, str, float]], ...]:
    """Return the lines of the table, each after the longest stretch of plain words in its left side."""
    table = load(folders).tables["locutions"]
    found = []
    for name, cost in COSTS.items():
        for left, right, *guards in table.get(name, ()):
            before, after = (*guards, "", "")[:2]
            found.append((left, right, before, after, cost))
            if name == "both":
                found.append((right, left, before, after, cost))
    return tuple((max((part.strip() for part in TOKEN.split(row[0])), key=len).lower(), row) for row in found)


@cache
def _swap(left: str, right: str, before: str, after: str, cost: float) -> Swap:
    tokens = tuple(TOKEN.findall(left))
    body = "".join(_expression(part) for part in re.split(f"({TOKEN.pattern})", left))
    find = compiled(rf"(?<![\w'’-]){body}" + ("" if left[-1] in ")~>'" else r"(?![\w/-])"), re.I)
    return Swap(find, tokens, right, frozenset(before.split()), frozenset(after.split()), cost)


def _expression(part: str) -> str:
    fixed: Mapping[str, str] = {
        "#": NUMBER,
        "~": r"(e|s|es)?(?!\w)",
        "<dét>": DETERMINER,
        "<mois>": rf"()(?={MONTH})",
        "<an>": r"()(?=(?:19|20)\d\d(?![\d,.]))",
        "<jour>": DAY,
        "<inf>": r"()(?=\w)",
        "<but>": r"()(?=\w)",
        "<nom>": r"()(?=[A-ZÀ-Þ])",
        "()": r"()",
    }
    if part in ("(de)", "(à)"):
        openings = sorted(OPENINGS[part[1:-1]], key=len, reverse=True)
        return "(" + "|".join(o.strip() + (r"\s" if o[-1] == " " else "") for o in openings) + ")"
    found = fixed.get(part)
    body = re.escape(part).replace("'", "['’]") if found is None else found
    return f"(?-i:{body})" if part == "<nom>" else body


def _matches(swap: Swap, text: str) -> Iterator[re.Match[str]]:
    """Yield where a turn stands, neither after nor before the words it must be kept from."""
    for match in swap.find.finditer(text):
        after = _first_word(text[match.end() :])
        if _refused(swap, _around(text[: match.start()], swap)) or not holds(match, swap.to, text):
            continue
        if after not in swap.not_followed and _goes_on(swap, text[: match.start()], text[match.end() :]):
            yield match


def _around(before: str, swap: Swap) -> frozenset[str]:
    """Return the names of what stands before a turn: its last word, « ^ » for nothing, « NOM » for a noun, « !faut » for a word anywhere."""
    words = before.split()[-1:]
    if not words or words[0][-1] in ".!?»":
        return frozenset({"^"})
    noun = bool({NOUN, f"={NOUN}"} & swap.kept_off) and tokens(before)[-1].pos in NOMINAL
    earlier = frozenset("!" + word for word in re.findall(r"\w+", before.lower())) & swap.kept_off
    return _bare(words[0]) | earlier | ({NOUN} if noun else frozenset())


def _refused(swap: Swap, before: frozenset[str]) -> bool:
    """Return whether a word before a turn is one it is kept from, or none of those it asks for (« =un une »)."""
    asked = frozenset(word[1:] if word[0] == "=" else word for word in swap.kept_off)
    only = any(word[0] == "=" for word in swap.kept_off)
    return bool(asked & before) != only and bool(asked)


def _bare(word: str) -> frozenset[str]:
    """Return a word in lower case, and « , » when a comma closes it."""
    low = word.lower().replace("’", "'")
    return frozenset({low.rstrip(","), *([","] if low.endswith(",") else [])})


def _first_word(rest: str) -> str:
    found = re.match(r"\W*([\w-]+['’]?)", rest)
    word = found[1].lower().replace("’", "'") if found else ""
    return "#" if word[:1].isdigit() else word


def _goes_on(swap: Swap, before: str, rest: str) -> bool:
    """Return whether an infinitive follows a turn that asks for one: any, or one that tells an aim."""
    if "<but>" in swap.left:
        clause = re.split(r"[,;:.(]", before)[-1]
        return (
            bool(_infinitive(rest))
            and not pattern("measured_aims").search(clause)
            and not is_listed(_infinitive(rest), "outcomes")
        )
    return "<inf>" not in swap.left or bool(_infinitive(rest))


def _infinitive(rest: str) -> str:
    """Return the infinitive that opens a text, its clitics before it; "" when none does: « pour avoir » gives a cause."""
    words = re.findall(r"[\w-]+['’]?", rest[:60])
    for word in words[:4]:
        low = word.lower().replace("’", "'")
        if any(form.mood == "inf" for form in lookup(low)):
            return low if low not in ("avoir", "être") else ""
        if low not in listed("before_infinitives"):
            return ""
    return ""


def _holds(larger: re.Match[str], match: re.Match[str]) -> bool:
    """Return whether a longer turn covers this one, and so is the one to exchange."""
    covers = larger.start() <= match.start() and match.end() <= larger.end()
    return covers and larger.end() - larger.start() > match.end() - match.start()


def _made(swap: Swap, match: re.Match[str], text: str) -> Change | None:
    """Return one swap as a change: numbers, endings and articles carried over, capital kept."""
    if _one(swap, match):
        return None
    found: dict[str, list[str]] = {}
    for token, value in zip(swap.left, match.groups(), strict=True):
        found.setdefault(token, []).append(value or "")
    after = text[match.end() :]
    prepositional = any(token[0] == "(" for token in swap.left)
    if _one_of_two(swap, after) or (prepositional and after.lstrip().startswith(("entre ", "que ", "qu'", "«"))):
        return None
    article = next((ARTICLES.get(v.lower(), "") for t in ("(de)", "(à)") for v in found.get(t, ())), "")
    rest = article + after.lstrip() if prepositional or "<mois>" in swap.left else after
    words, preposition = _filled(swap.to, found)
    if preposition == "" and not article and _bare_noun(after):
        return None  # « en faveur de migrants » is not « pour migrants »
    if preposition is None:
        if words.endswith(" de") and re.match(r"\s*les? ", rest):
            return None  # « afin de le voir » reads as an unmade contraction
        joined = join(words, rest.lstrip()) if rest[:1] == " " else words + rest
    else:
        joined = join_preposition(f"{words}{preposition}".strip(), rest) if preposition else f"{words.rstrip()} {rest}"
    if match[0][:1].isupper():
        joined = joined[:1].upper() + joined[1:]
    return fitted(text, _narrowed(text, match.start(), joined, swap.cost))


def _bare_noun(rest: str) -> bool:
    """Return whether a text opens with a common noun that has no determiner."""
    word = _first_word(rest)
    opens = re.match(r"\s*[a-zà-ÿ]", rest) is not None
    return opens and not is_listed(word, "determiners") and not is_listed(word, "vague")


def _one(swap: Swap, match: re.Match[str]) -> bool:
    """Return whether a sign would be spelled out in the plural after a number below two: « 1,5 kilomètres »."""
    numbers = [value for token, value in zip(swap.left, match.groups(), strict=True) if token == "#"]
    return "#" in swap.to and swap.to.endswith("s") and any(re.fullmatch(r"[01](?:[.,]\d+)?", n) for n in numbers)


def _narrowed(text: str, start: int, joined: str, cost: float) -> Change:
    """Return a text changed from `start` on as a change of what differs, in whole words."""
    old, same = text[start:], 0
    while same < min(len(old), len(joined)) and old[-1 - same] == joined[-1 - same]:
        same += 1
    while same and re.match(r"[\w'’-]", old[len(old) - same :]) and len(old) - same > 0:
        same -= 1
    return Change(start, start + len(old) - same, joined[: len(joined) - same], cost)


def _one_of_two(swap: Swap, rest: str) -> bool:
    """Return whether the preposition changes while a second complement may still need the old one."""
    left = next((t for t in swap.left if t.startswith("(")), "")
    right = re.search(r"\((?:de|à|)\)$", swap.to)
    changes = (right[0] if right else "") != left
    near = " ".join(rest.split()[:NEAR])
    listed_too = re.search(r", (?:à|aux?|de|des|du)\b|, [dl]['’]", near)  # « relative à l'eau, à l'air »
    return changes and bool(listed_too or re.search(r"\b(?:et|ou)\b", re.split(r"[,.;:]", near)[0]))


def _filled(to: str, found: dict[str, list[str]]) -> tuple[str, str | None]:
    """Return the words of a right side, and the preposition it ends with ("" for a bare group, None for neither)."""
    queue = {token: list(values) for token, values in found.items()}
    end = re.search(r"\((de|à|)\)$", to)
    body = to[: end.start()] if end else to
    for token in ("#", "~", "<dét>", "<jour>"):
        while token in body and queue.get(token):
            body = body.replace(token, queue[token].pop(0), 1)
    return re.sub(r"~|<inf>|<but>|<nom>|<mois>|<an>", "", body), end[1] if end else None
