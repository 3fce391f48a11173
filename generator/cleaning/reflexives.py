"""« S'est » heard as « c'est », « fait » agreed before an infinitive: « La foule c'est rendue », « s'est faite éliminer »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.french import sentences
from generator.french.lexicon import lookup
from generator.french.tagger import finite
from generator.shelf import compiled

THIS_IS = compiled(
    r"(?:^|(?<=[.!?…] )|(?<=, ))(?P<who>(?:[Ll][ae]s? |[Ll]['’]|[Uu]ne? |[Cc]ette |[Cc]et? |[Ss]on |[Ss]a |[A-ZÀ-Þ][a-zà-ÿ-]+ [A-ZÀ-Þ])[^,;:.«»!?\n]{2,60}) (?P<word>c)['’](?P<be>est|était) (?:(?:aussi|ensuite|alors|également|finalement|\w{4,}ment) )?(?P<done>[a-zà-ÿœ]{3,}(?:é|i|u|is|it|rt)e?s?)\b"
)
FAIT = compiled(
    r"\b(?:s['’](?:est|était|étant)|se sont|s['’]étaient|s['’]être) (?P<word>fait(?:es?|s)) (?=(?P<next>[a-zà-ÿœ]{3,}(?:er|ir|re|oir|é|ée|és|ées))\b)"
)


def reflexive(match: re.Match[str]) -> str | None:
    """Return « La foule s'est rendue » for « La foule c'est rendue », where a subject stands before and nothing else is its verb."""
    done = [form for form in lookup(match["done"]) if form.tense == "ppast"]
    if not done or not any({"p", "q"} & set(form.traits) for form in done) or finite(match["who"]):
        return None
    sentence = sentences.around(match.string, match.start("word"))
    return put(match, "word", "s") if sentence is not None else None


def made(match: re.Match[str]) -> str | None:
    """Return « s'est fait éliminer » for « s'est faite éliminer », « s'est faite éliminée »: before an infinitive « fait » never agrees."""
    following = lookup(match["next"])
    sure = all(form.mood == "inf" or form.tense == "ppast" or form.pos == "ADJ" for form in following)
    return put(match, "word", "fait") if following and sure else None
