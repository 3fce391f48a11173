"""A verb keeps its object behind what is set between them: « a dit avoir repéré, par 30 mètres de fond, une épave » is not cut before « une épave »."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.french.lexicon import lookup
from generator.french.standing import starts
from generator.french.syntax import FINITE
from generator.french.tagger import tag
from generator.shelf import compiled

OBJECT = r"(?P<object>(?:l[ea]s?|une?|des|du|leurs?|s[ao]n|ses|cette|ces?|plusieurs|deux|trois|quatre|\d[\d ]*) \w+|[ld]['’]\w+)"
# What stands between a verb and its object: a day, then a circumstance between commas.
DAY = r"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: \d{1,2}(?:er)?(?: \w+)?)?)?"
ASIDE = r", (?:par|dans|à|au|aux|en|sur|sous|lors|après|avant|depuis|selon|avec|pour|près|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b[^«»;:]{2,150}?, "
INSET = compiled(rf"(?P<verb>\w+){DAY}(?P<inset>{ASIDE}){OBJECT}")
BEHIND = compiled(rf"{DAY}{ASIDE}{OBJECT}")
JOINED = ("'", "’", "-")  # what a verb behind it is but the end of
HELD = compiled(r"\b(?:selon|d['’]après|sauf|sans|si|sous réserve|à condition)\b", 2)  # what takes back is not left out


@lru_cache(maxsize=2048)
def loses_object(line: str, whole: str) -> bool:
    """Return whether a line has a verb that takes an object, and not the object that its sentence gives it behind a circumstance."""
    if not BEHIND.search(whole):
        return False
    tokens = tag(line)
    for at, token in enumerate(tokens):
        having = at > 0 and any(t.lemma == "avoir" for t in tokens[max(0, at - 2) : at]) and token.tense == "ppast"
        acts = token.pos == "VERB" and (token.mood in FINITE or token.mood == "inf" or having)
        if acts and takes_object(token.lemma) and next(_objects(token.text, whole), line) not in line:
            return True
    return False


def _objects(verb: str, whole: str) -> Iterator[str]:
    """Yield what stands as the object of a verb behind a circumstance, at each place of the verb."""
    for at in starts(whole, verb):
        found = BEHIND.match(whole, at + len(verb)) if not whole[:at].endswith(JOINED) else None
        if found:
            yield found["object"]


def without_inset(text: str) -> str:
    """Return a sentence without the circumstance that stands between its verb and the object, "" where there is none that may go."""
    found = INSET.search(text)
    held = found is None or "«" in found["inset"] or HELD.search(found["inset"])
    if found is None or held:
        return ""
    verb = tag(found["verb"])[0]
    return f"{text[: found.start('inset')]} {text[found.end('inset') :]}" if takes_object(verb.lemma) else ""


@lru_cache(maxsize=512)
def takes_object(lemma: str) -> bool:
    """Return whether a verb may take an object: « identifier », not « comparaître »."""
    return any("t" in form.traits[:6] for form in lookup(lemma) if form.pos == "VERB" and form.mood == "inf")
