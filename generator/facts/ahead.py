"""Whether a fact is of what is to come."""

from __future__ import annotations

from generator.facts.reading import parsed
from generator.french.lexicon import lookup
from generator.french.quoted import QUOTED, blotted
from generator.french.sentences import words
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Fact

HALF = 2
WHOLE = 8  # words: « La préfecture n'a pas encore répondu » says not to what
# What is fixed for a day: « doit publier », « est prévue », « ferme le 1er septembre ».
DUE = compiled(r"\b(?:doit|doivent|devrait|devraient|va|vont) (?:\w+ment )?(?:\w+(?:er|ir|re|oir)|être|se |s['’])")
PLANNED = compiled(
    r"\b(?:est|sont|était|étaient) (?:pas )?(?:\w+ment )?(?:prévu|programmé|attendu|fixé|annoncé|convoqué)e?s?\b|\b(?:a|ont|aura|auront) jusqu['’]"
)
# « Il a déclaré qu'un audit serait publié la semaine prochaine »: in the past of who said it, still to come.
ANNOUNCED = compiled(
    r"\b(?:annoncé|déclaré|indiqué|précisé|promis|dit|assuré|ajouté)\b[^;:]* qu(?:e |['’])[^;:]*\w+rai(?:t|ent)\b[^;:]*\b(?:prochaine?s?|demain)\b"
)
SOON = compiled(r"\b(?:à venir|prochaine?s?|prochainement|bientôt|d['’]ici|demain)\b")
CONDITION = compiled(r"(?:Si|S['’]il|S['’]ils|En cas)\b")
PENDING = compiled(
    r"\b(?:pas|n['’](?:a|ont|est|sont)) encore\b|\bse poursui(?:t|vent)\b|\b(?:est|sont) (?:toujours |encore )?en cours\b|\brest(?:e|ent) à\b",
    2,
)
REVIEWED = compiled(r"\bpar (?:des|les|leurs|ses) pairs\b|\bprépublication\b")


def looks_ahead(fact: Fact) -> bool:
    """Return whether a fact has a verb in the future, or says what could or should come."""
    readings = [form for word in words(QUOTED.sub(" ", fact.text)) for form in lookup(word.text)]
    return any(f.tense == "fut" or (f.mood == "con" and f.lemma in ("pouvoir", "devoir")) for f in readings)


def is_due(fact: Fact) -> bool:
    """Return whether a fact says what is fixed or planned, in the present: « le tribunal doit entendre l'affaire »."""
    text = blotted(fact.text)
    if PLANNED.search(text) or ANNOUNCED.search(text) or (DUE.search(text) and mainly_ahead(fact)):
        return True
    parse = parsed(fact.text)
    main = [c.verb for c in parse.clauses if c.main][:1]
    return parse.complete and any(v.tense == "pres" and v.lemma in listed("scheduled") for v in main)


def is_soon(fact: Fact) -> bool:
    """Return whether a fact says that its matter is near, or hangs on a condition: « dans les semaines à venir », « si… »."""
    text = blotted(fact.text)
    return SOON.search(text) is not None or CONDITION.match(text) is not None


def comes_mainly(fact: Fact) -> bool:
    """Return whether the verb of the sentence itself is of what is to come, and not only one that hangs on it."""
    parse = parsed(fact.text)
    main = [c.verb for c in parse.clauses if c.main]
    ahead = (v.tense == "fut" or (v.mood == "con" and v.lemma in ("pouvoir", "devoir")) for v in main)
    return not parse.complete or any(ahead) or any(v.lemma in listed("saying") for v in main)


def is_pending(fact: Fact) -> bool:
    """Return whether a fact says that something is not done yet, or goes on, in words that need no other sentence."""
    return PENDING.search(blotted(fact.text)) is not None and len(fact.text.split()) >= WHOLE


def mostly_quoted(fact: Fact) -> bool:
    """Return whether somebody's words make the better part of a fact."""
    return len("".join(QUOTED.findall(fact.text))) * HALF > len(fact.text)


def mainly_ahead(fact: Fact) -> bool:
    """Return whether what is to come is the fact's own matter, not what a past event will bring about."""
    parse = parsed(fact.text)
    main = [c.verb for c in parse.clauses if c.main]
    return not (parse.complete and main) or main[0].tense not in ("perf", "past", "plup", "impf")


def tells_of_review(text: str) -> bool:
    """Return whether a sentence tells how results were published: it qualifies them, and is no matter by itself."""
    return REVIEWED.search(text) is not None
