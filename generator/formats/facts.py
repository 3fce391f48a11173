"""What was read in a source: as JSON (docs/article-json.md) and as a table for people."""

from __future__ import annotations

import json
from dataclasses import asdict

from generator import sites
from generator.formats.json import brief_node, cleaning_node, plain
from generator.sites.folders import BASE, packaged
from generator.types import Brief, Budget, Site


def facts_json(brief: Brief, budget: Budget) -> str:
    """Return what is known of a source as JSON; offsets are characters of the text as read."""
    known = brief_node(brief)
    cleaning = cleaning_node(brief.cleaned)
    whole = {
        "keyphrase": known["keyphrase"],
        "words": asdict(budget),
        "facts": known["facts"],
        "entities": known["entities"],
        "figures": known["figures"],
        "dates": known["moments"],
        "quotes": known["quotes"],
        "themes": known["themes"],
        "keyphrases": known["keyphrases"],
        "request": cleaning.pop("request"),
        "cleaning": cleaning,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, default=plain) + "\n"


def as_table(brief: Brief, budget: Budget) -> str:
    """Return the same for the eye: request, cleaning, facts, names, figures, dates, quotes."""
    base = Site(BASE, "", folders=(str(packaged() / BASE),))
    spoken = sites.environment(base).overlay(autoescape=False)
    table = spoken.get_template("facts.txt.j2")
    return table.render(brief=brief, cleaned=brief.cleaned, budget=budget).rstrip()
