"""What a sentence says somebody says, parted from who says it: « l'usine a fermé » and « Ana Roy » of « L'usine a fermé, selon Ana Roy »."""

from __future__ import annotations

from functools import cache, lru_cache
from re import Match
from typing import NamedTuple

from generator.anchors import treating
from generator.anchors.words import OPENS, POINTING, TAIL, name_in
from generator.facts.reading import first_clause
from generator.facts.speech import verbs_of_saying
from generator.french.grammar import definite
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Brief

LONGEST = 4  # words of who says it
SPEAKING = r"(?:a|ont) (?:\w+ )?(?:annoncé|indiqué|déclaré|affirmé|précisé|expliqué|confié|rapporté|révélé|estimé|dit|fait savoir|assuré)|annonce|indique|déclare|affirme|précise|explique|rapporte|révèle|estime|assure"
LAST = compiled(rf"^(?P<body>[^«»]+), (?:selon|d['’]après|(?:{SPEAKING})) (?P<who>[^,«»]+(?:, [^,«»]+)?)\.?$")
FIRST = compiled(
    r"^(?:(?:Cependant|Toutefois|En effet|Ainsi|Mais|Or),? )?(?:[Ss]elon|[Dd]['’]après|[Pp]our) (?P<who>[^,«»]+), (?P<body>[^«»]+?)\.?$"
)
ASIDE = compiled(
    r", l(?:['’]un(?:e)? des? |es? |a |['’])[^,«»]+(?=, )|, (?:membre|président|porte-parole|directeur|responsable|chef|député|maire|ministre|secrétaire|professeur|analyste)\w*[^,«»]*(?=, )"
)
WITH_ARTICLE = compiled(r"(?:l[ea]s? |l['’])", 2)  # « le National Weather Service » keeps it
WORD = compiled(r"[\w-]+")
TAKEN_UP = compiled(r"^(?P<by>Selon|Pour|D['’]après) (?P<that>cet?|cette) (?P<noun>[a-zà-ÿ]+)(?=, )")
PRONOUN = compiled(r"(?:il|elle|ils|elles|lui|eux|on|certains|plusieurs|beaucoup)\b", 2)


@cache
def voices() -> frozenset[str]:
    """Return the nouns of who speaks for several, in the singular and the plural."""
    return treating.voices() | {form for word in listed("voices") | listed("bodies") for form in (word, f"{word}s")}


@lru_cache(maxsize=16)
def name_of(brief: Brief) -> frozenset[str]:
    """Return the names of the people and bodies of a text."""
    return frozenset(name for e in brief.entities if e.kind in ("person", "organisation") for name in e.names)


class Claim(NamedTuple):
    """What is said, as a sentence, and who says it, in few words."""

    body: str
    who: str


def claim(text: str, brief: Brief) -> Claim | None:
    """Return what a sentence says that somebody says, None where nobody does or where that takes many words."""
    text = TAKEN_UP.sub(_by_its_noun, text)
    found = LAST.match(text) or FIRST.match(text) or FIRST.match(ASIDE.sub("", text, count=1))
    if found is not None:
        return _made(found["body"], found["who"], brief)
    clause = first_clause(text)
    if clause is None or clause.subject is None or "«" in text or clause.verb.negation or clause.verb.mood != "ind":
        return None
    held = next((p for p in clause.phrases if p.role == "completive" and p.start >= clause.verb.end), None)
    if held is None or clause.verb.lemma not in verbs_of_saying() or not held.text.startswith(("que ", "qu'", "qu’")):
        return None
    return _made(compiled(r"^qu(?:e |['’])").sub("", held.text), clause.subject.text, brief)


def _by_its_noun(found: Match[str]) -> str:
    """Return « Pour le collectif » of « Pour ce collectif » where the noun is of who speaks for several."""
    noun, gender = found["noun"], "f" if found["that"] == "cette" else "m"
    return f"{found['by']} {definite(noun, gender)}" if noun in voices() else found.group()


def _made(body: str, who: str, brief: Brief) -> Claim | None:
    said = TAIL.sub("", who).strip(" .,")
    name = name_in(said, brief)
    short = name if name and not WITH_ARTICLE.fullmatch(said.removesuffix(name)) else said
    known = (name or short) in name_of(brief) or any(word.lower() in voices() for word in WORD.findall(short))
    fits = (
        known
        and OPENS.match(short)
        and not (PRONOUN.match(short) or POINTING.search(short) or len(short.split()) > LONGEST)
    )
    told = body.strip(" .,")
    return (
        Claim(
            f"{told[:1].upper()}{told[1:]}.",
            short[:1].lower() + short[1:] if short[:2] in ("Le", "La", "L'", "L’", "Un") else short,
        )
        if fits
        else None
    )
