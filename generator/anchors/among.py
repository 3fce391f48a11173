"""Among whom what follows is told: « Chez les femmes », « Côté belge », « Dans le camp républicain »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.anchors.words import POINTING
from generator.shelf import compiled
from generator.types import Brief, Fact

AMONG = r"(?:Chez (?:les |la |le |l['’])|Côté |Du côté d(?:e la |e l['’]|es |u |e )|Dans le camp )"
WORD = r"(?!(?:a|ont|est|sont|sera|seront|on) )"
LABEL = compiled(
    rf"(?P<label>{AMONG}(?:{WORD}[\w’'-]+(?: |(?=,))){{1,4}}),|(?P<named>{AMONG}(?:{WORD}[a-zà-ÿ’'-]+ ){{1,3}})(?=[A-ZÀ-Þ])"
)


def among(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield the group that a sentence opens by naming, before a comma or a name."""
    found = LABEL.match(fact.text)
    text = (found["label"] or found["named"]).strip() if found else ""
    if text and not POINTING.search(text):
        yield text
