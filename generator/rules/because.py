"""Why somebody does something, where a long sentence gives the reason after « parce que », « en raison de », « à la suite de »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.grammar import elide
from generator.rules.inquiry import Inquiry
from generator.rules.opened import Opened
from generator.rules.reasons import ASIDE
from generator.shelf import compiled

LINK = compiled(
    r",? (?P<link>parce qu(?:e |['’])|en raison d(?:e |u |es |['’])|à cause d(?:e |u |es |['’])|à la suite d(?:e |u |es |['’])"
    r"|faute d(?:e |['’])|sous la pression d(?:e |u |es |['’]))"
)
LOOSE = compiled(r"[,«»:;()]|\b(?:qui|que|dont|où|lui|ce|cette|ces|cet)\b|\bqu['’]|\d{4}")
ENDS = compiled(
    r",? (?:(?:a|ont) (?:\w+ )?(?:annonc|indiqu|déclar|affirm|précis|expliqu|estim|averti|dit|fait savoir)|selon|d['’]après)\b.*$"
)
WHICH = compiled(r", ce (?:que |qu['’]|dont ).*$")
MOST, LONGEST = 9, 24  # words of what is asked about, of the reason
HANGS = compiled(
    r"\b(?:ce|cet|cette|ces|celui|celle|ceux|cela|lui|eux|elles?|ils?|leurs?)\b|^(?:\w+ ){2,5}(?:son|sa|ses) "
)


def because(told: Opened) -> Iterator[Inquiry]:
    """« Pourquoi la régie rappelle-t-elle ses bus ? » — « Parce que les freins peuvent lâcher. »"""
    text, verb = told.fact.text, told.clause.verb
    found = LINK.search(text, verb.end)
    if found is None or not told.inverted or told.fact.sayer or "«" in text:
        return
    core, reason = text[verb.end : found.start()].strip(), text[found.end() :].rstrip(" .")
    said = ENDS.search(reason)
    reason = WHICH.sub("", ASIDE.sub("", ENDS.sub("", reason)))
    if said or LOOSE.search(core) or HANGS.search(reason) or len(core.split()) > MOST or len(reason.split()) > LONGEST:
        return
    because = elide("parce que", reason) if found["link"].startswith("parce") else f"{found['link']}{reason}"
    yield Inquiry("pourquoi_long", {"sujet": told.who, "demande": f"{told.inverted} {core}".strip()}, reason, because)
