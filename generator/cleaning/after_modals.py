"""An infinitive written as the participle that sounds like it: « devra resté », « ont dû évacué », « s'est fait volé », « a fait parlé »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.french.lexicon import lookup
from generator.shelf import compiled

ADVERB = r"(?: (?:pas|plus|jamais|aussi|également|alors|ensuite|encore|donc|ainsi|désormais|bientôt|toujours|enfin|\w{4,}ment))?"
CLITIC = r"(?:(?:se|le|la|les|lui|leur|y|en) |[sl]['’])?"
DONE = r"(?P<word>[a-zà-ÿœ-]{2,}é(?:e?s?))\b(?![-'’])"
CAN = (
    r"(?:peu(?:t|vent)|pouvai(?:t|ent)|pour(?:ra|ront|rait|raient)|doi(?:t|vent)|devai(?:t|ent)|dev(?:ra|ront|rait|raient)|faut|fallait|faud(?:ra|rait)|v(?:a|ont)|allai(?:t|ent)"
    r"|(?:a|ont|avait|avaient|aurait|auraient|aura|auront) (?:pu|dû|fallu))"
)
# after one that must, can, is going to; « il la veut fermée » is right
AFTER_CAN = compiled(rf"(?<![\w'’-])(?P<can>{CAN}){ADVERB} {CLITIC}{DONE}")
WANT = r"(?:veu(?:t|lent)|voulai(?:t|ent)|voud(?:ra|ront|rait|raient)|(?:a|ont|avait|avaient) voulu)"
AFTER_WANT = compiled(rf"(?<![\w'’-])(?<![Ll]es )(?<![Ll]a )(?<![Ll]e )(?P<can>{WANT}){ADVERB} {CLITIC}{DONE}")
AFTER_MAKE = compiled(
    rf"(?<![\w'’-])(?P<can>(?:(?:s['’](?:est|était)|se sont|s['’]étaient|a|ont|avait|avaient|aura) (?:aussi |également )?fait|se f(?:ait|ont|aisait|aisaient|era|eront|aire))) {DONE}"
)
MADE = frozenset({"état", "feu"})


def infinitive(match: re.Match[str]) -> str | None:
    """Return « devra rester » for « devra resté », where the word is nothing but the participle of a verb in -er."""
    word = match["word"]
    read = lookup(word)
    if not read or any(form.pos not in ("VERB", "ADJ", "NOUN") for form in read):
        return None
    lemmas = {form.lemma for form in read if form.pos == "VERB" and form.tense == "ppast"}
    if len(lemmas) != 1 or not (lemma := next(iter(lemmas))).endswith("er") or lemma.startswith("s'"):
        return None
    noun = any(form.pos == "NOUN" for form in read)
    if noun and (match.re is not AFTER_CAN or match["can"] in ("faut", "fallait", "va", "vont")):
        return None  # « il faut santé et patience », « a fait marché commun »
    return put(match, "word", lemma)
