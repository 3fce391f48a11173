"""A subordinate clause whose participle lost its auxiliary gets it: « quand une délégation éconduite » is « a été éconduite »."""

from __future__ import annotations

import re

from generator.cleaning.concord.genders_numbers import of_determiner, of_noun, of_quality
from generator.french import sentences, words
from generator.french.lexicon import lookup
from generator.french.morphology import auxiliary
from generator.french.syntax import FINITE
from generator.french.tagger import read
from generator.shelf import compiled

BARE = compiled(
    r"\b(?:quand |lorsqu(?:e |['’])|alors qu(?:e |['’])|tandis qu(?:e |['’])|parce qu(?:e |['’])|puisqu(?:e |['’])|après qu(?:e |['’])|qu(?:e |['’]))"
    r"(?=(?:l[ae]s? |l['’]|une? |des |ce |cet |cette |ces |son |sa |ses )(?:[a-zà-ÿœ-]+ ){1,2}(?P<done>[a-zà-ÿœ]+(?:é|i|u|is|it|ert)(?:e|s|es)?)\b)(?P<who>(?:[a-zà-ÿœ-]+['’ ]){2,3}?)(?=(?P=done)\b)"
)
OPENS = frozenset({"CS", "REL"})


def given(match: re.Match[str]) -> str | None:
    """Return a clause with « a été » before its participle, where no verb is left for its subject."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or sentence.text[-1] != ".":
        return None
    units = read(sentence.text)[0]
    place = match.start("done") - sentence.start
    at = next((i for i, unit in enumerate(units) if unit.start == place), 0)
    named = at - 2 if at > 2 and units[at - 1].tag == "ADJ" else at - 1
    det = named - 1
    if det < 1 or units[at].tag not in ("VPP", "ADJ") or units[det].tag != "DET" or units[named].tag != "NOUN":
        return None
    opened = units[det - 1]
    said = units[det - 2].lemma in words.listed("saying") if det > 1 else False
    if opened.tag != "CS" or (opened.low in ("que", "qu'") and not said):
        return None
    done = next((form for form in lookup(units[at].low) if form.tense == "ppast"), None)
    if done is None or any(form.mood in FINITE for form in lookup(units[at].low)):
        return None
    pairs = of_determiner(units[det].low) & of_noun(units[named].low) & of_quality(units[at].low)
    rest = units[at + 1 :]
    verbs = sum(unit.mood in FINITE or unit.mood == "sub" for unit in rest)
    openers = sum(unit.tag in OPENS or unit.low in ("que", "qu'") for unit in rest)
    if len(pairs) != 1 or verbs > openers:
        return None
    many = next(iter(pairs))[1] == "p"
    if auxiliary(done.lemma) == "être":
        return match.group() + ("sont " if many else "est ")
    return match.group() + ("ont été " if many else "a été ")
