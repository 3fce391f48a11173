"""Where a source speaks of itself, « consultée par ce site Web », « nous a dit le maire », its name stands where it is surely told, else nothing: no voice of it is ours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from generator.cleaning.addresses import DOMAIN
from generator.cleaning.dating import QUOTED
from generator.cleaning.origin import address
from generator.cleaning.structure import Part
from generator.cleaning.tables import filled, table
from generator.cleaning.teasers import OFTEN, WE
from generator.cleaning.traced import Traced
from generator.french.grammar import contract
from generator.french.sentences import around, split
from generator.shelf import compiled
from generator.types import Repair

HINT = compiled(r"\b(?:ce (?:site|journal|quotidien|média)|cette publication|[Nn]otre|[Nn]os|nous)\b")
HEAD = compiled(r"(?:Selon|D['’]après|Dans|Pour|Avec|En|À|Sur|Lors|Après|Avant|Depuis|Malgré|Outre)\b[^,]*$")
ARTICLE = compiled(r"(?:Les?|La|The) |L['’]")
PAPER = compiled(r"\b(?:le|un|du|au|son|leur) (?:journal|quotidien|magazine|hebdomadaire|média|site)\b")


class Turn(NamedTuple):
    """A way in which a source speaks of itself, and what stands for it with its name and without."""

    pattern: re.Pattern[str]
    named: str
    untold: str


def told(parts: Sequence[Part], publisher: str) -> tuple[list[Part], tuple[Repair, ...]]:
    """Return the parts without the source's own voice, and what was changed; quotations, headings and a text told by « nous » stay."""
    plain = [QUOTED.sub(" ", part.traced.text) for part in parts]
    if not any(HINT.search(text) for text in plain) or _says_we(plain):
        return list(parts), ()
    elsewhere = any(PAPER.search(text) for text in plain)
    name = "" if elsewhere else outlet(publisher)
    left: list[Part] = []
    repairs: list[Repair] = []
    for part, text in zip(parts, plain, strict=True):
        traced = part.traced
        if part.kind != "heading" and HINT.search(text) and traced.text.count("«") == traced.text.count("»"):
            for turn in _turns():
                traced = _put(traced, turn, name, part.line, repairs)
        left.append(Part(part.kind, traced, part.line))
    return left, tuple(repairs)


def outlet(publisher: str) -> str:
    """Return the name by which a publisher is told in a text, "" for an agency, a bare address or what is no name."""
    told = publisher[:1].isupper() and not address(publisher) and not DOMAIN.search(publisher)
    return publisher if told else ""


def _says_we(texts: Sequence[str]) -> bool:
    """Return whether a text says « nous » of others than the paper."""
    ours = [turn.pattern for turn in _turns()]
    said = (part.text for text in texts for part in split(text) if WE.search(part.text))
    return sum(not any(pattern.search(text) for pattern in ours) for text in said) >= OFTEN - 1


def _put(traced: Traced, turn: Turn, name: str, line: int, repairs: list[Repair]) -> Traced:
    quoted = [(found.start(), found.end()) for found in QUOTED.finditer(traced.text)]

    def into(match: re.Match[str]) -> str | None:
        if any(start <= match.start() < end for start, end in quoted):
            return None
        new = _said(match, turn, name)
        opens = match.group()[0].isupper() or not match.string[: match.start()].strip()
        new = new[:1].upper() + new[1:] if opens else new
        repairs.append(Repair(line, match.group().strip(), new.strip(), str(table("voix")["raison"])))
        return new

    return traced.sub(turn.pattern, into)


def _said(match: re.Match[str], turn: Turn, name: str) -> str:
    """Return what stands for a match: with the name in its case, or with nothing of it."""
    words = table("voix")["mots"]
    full = name if ARTICLE.match(name) else str(words["journal"]).replace("{nom}", name)
    group = f"{full[0].lower()}{full[1:]}" if full.startswith(("Le ", "Les ")) else full
    forms = {
        "{nom}": full,
        "{par}": f"par {full}",
        "{a}": contract("à", group),
        "{de}": contract("de", group),
        "{le_media}": str(words["media"]),
        "{+}": _comma(match),
        **_articles(match),
    }
    text = turn.named if name else turn.untold
    for key, form in forms.items():
        text = text.replace(key, form)
    return match.expand(text)


def _articles(match: re.Match[str]) -> dict[str, str]:
    """Return the articles of the person whom a source calls its own."""
    feminine = (match.groupdict().get("n") or "").startswith(("correspondante", "envoyée"))
    return {"{le}": "la" if feminine else "le", "{un}": "une" if feminine else "un", "{Les}": "les", "{des}": "des"}


def _comma(match: re.Match[str]) -> str:
    """Return the comma that stays of those around a clause that goes: « Selon la plainte, consultée par ce site, il … »."""
    before, behind = match.groupdict().get("v"), match.groupdict().get("w")
    if not behind:
        return ""
    sentence = around(match.string, match.start())
    opening = match.string[sentence.start if sentence else 0 : match.start()]
    return "," if not before or HEAD.match(opening) else ""


@cache
def _turns() -> tuple[Turn, ...]:
    rows = table("voix")
    lists = {key: rows[key] for key in ("media", "vus", "dits", "disent")}
    return tuple(Turn(compiled(filled(row["motif"], lists)), row["nomme"], row["tait"]) for row in rows["tour"])
