"""Why something is done, where the source says it after « parce que » or « en raison de »: the question, and the reason alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.french.grammar import elide
from generator.rules.clausal import SAID, pieces
from generator.shelf import compiled
from generator.types import Brief, Fact

LINK = compiled(
    r",? (?P<link>parce qu(?:e |['’])|car |en raison d(?:e |u |es |['’])|à cause d(?:e |u |es |['’])|faute d(?:e |['’]))"
)
ASIDE = compiled(
    r", (?:(?:ce )?qui\b|\w+ant\b|selon\b|d['’]après\b|(?:a|ont) \w+é\b|ainsi que\b|mais\b|alors que\b).*$"
)
LONGEST = 26  # words of a reason
SOFT = compiled(r"«|\b(?:selon|d['’]après)\b|, (?:a|ont) \w+é\b")  # words or an opinion of somebody


def reasons(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield « Pourquoi la régie rappelle-t-elle ses bus ? » — « Parce que les freins peuvent lâcher. »"""
    found = LINK.search(fact.text)
    if found is None or fact.sayer or fact.modality != "asserted" or SOFT.search(fact.text):
        return
    because = ASIDE.sub("", fact.text[found.end() :].rstrip(" ."))
    opened = "parce que " if found["link"] == "car " else found["link"]
    head = replace(fact, text=f"{fact.text[: found.start()]}.")
    parts = [p for p in pieces(head, brief) if not any(phrase.role in SAID for phrase in p.clause.phrases)]
    if len(parts) != 1 or len(because.split()) > LONGEST:
        return
    part = parts[0]
    core = " ".join(phrase.text for phrase in part.core)
    reason = elide("parce que", because) if opened == "parce que " else f"{opened}{because}"
    whole = f"{part.subject} {part.clause.verb.text} {core} {reason}"
    yield "raison", {"sujet": part.subject, "demande": f"{part.inverted} {core}", "raison": reason, "entier": whole}
