"""Whether what is made of a fact stands alone in a description: whole, of nobody who was told of before, no more than the fact."""

from __future__ import annotations

from generator.anchors.bygone import made_present, told_as_news
from generator.french.leaning import answers, points_back
from generator.rules.attribute_kept import loses_attribute
from generator.rules.dangling import breaks_off, hanging, opens_on_verb, waits
from generator.rules.describing import of_nothing, renames, splits_time, stops_short
from generator.rules.first_listed import half_listed
from generator.rules.fresh import DAY
from generator.rules.halves import stands
from generator.rules.heading_facts import loses_voice
from generator.rules.line_wholeness import PARTED
from generator.rules.newsworthy import hangs
from generator.rules.sound import entire
from generator.rules.torn import torn
from generator.rules.whom_for import loses_whom
from generator.shelf import compiled
from generator.types import Brief, Fact

RATE = compiled(
    r"\b(?:chaque|par) (?:an|année|mois|jour|semaine|heure|saison)\b|\btous les \w+\b|\btoutes les \w+\b"
)  # « 160 cas sont recensés » chaque année
COUNT = compiled(r"On (?:dénombre|compte|recense|déplore) (?!sur\b)")  # somebody counts: whom « on » means is no matter


def whole(told: str, fact: Fact, brief: Brief, news: bool) -> bool:
    """Return whether a sentence made of a fact may describe the page; `news`: the fact is the news."""
    text = told.rstrip(".")
    loose = hanging(told) or points_back(told) or answers(told) or hangs(text, fact.text) or opens_on_verb(text)
    loose = loose or (RATE.search(fact.text) is not None and not RATE.search(told))
    loose = loose or (PARTED.match(told) is not None and PARTED.match(fact.text) is None)
    loose = loose or waits(told, fact.text) or loses_whom(told, fact.text)
    loose = loose or half_listed(text, fact.text) or of_nothing(text) or renames(text, fact.text)
    loose = loose or stops_short(text, fact.text) or torn(text, fact.text)
    loose = loose or splits_time(text, fact.text) or loses_attribute(text, fact.text)
    loose = loose or loses_voice(told, fact, brief) or breaks_off(told, fact.text)
    if loose or not (COUNT.match(told) or entire(text, fact)) or not stands(told):
        return False
    return not (told_as_news(told, fact, brief) or ((not news or DAY.search(told)) and made_present(told, fact)))
