"""What a subject is called in a question: « l'ancien trésorier » where the source too calls him so, and nobody else."""

from __future__ import annotations

import re

from generator.french import grammar
from generator.french.typography import strip_typography
from generator.shelf import compiled
from generator.types import Brief

LONG = 5  # words from which a subject is worth shortening
HEAD = compiled(r"(?P<head>(?:les? |la |l['’])(?:[^\W\d_][\w-]* ){0,2}?[^\W\d_][\w-]*) (?P<of>de |du |des |d['’])")
OF = compiled(r"(?:de |du |des |d['’])", 2)
INDEFINITE = compiled(r"(?P<article>une?) (?=[a-zà-ÿ])")


def shortened(subject: str, brief: Brief) -> str:
    """Return a definite subject without its complement, where the source names it so too and gives its noun no other."""
    found = HEAD.match(subject)
    if found is None or len(subject.split()) < LONG or "," in subject:
        return subject
    head, text = found["head"], " ".join(strip_typography(brief.cleaned.text).split())
    after = [text[m.end() :].lstrip() for m in re.finditer(rf"(?<!\w){re.escape(head)}(?!\w)", text, re.IGNORECASE)]
    complements = [rest for rest in after if OF.match(rest)]
    same = subject[found.start("of") :].lower()
    return head if len(complements) < len(after) and all(c.lower().startswith(same) for c in complements) else subject


def definite(subject: str) -> str:
    """Return « l'exposition » of « une exposition »: a question at the end asks of what the article has told."""
    found = INDEFINITE.match(subject)
    return grammar.definite(subject[found.end() :], "f" if found["article"] == "une" else "m") if found else subject
