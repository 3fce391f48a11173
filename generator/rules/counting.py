"""How many there are of what somebody has: « Combien de sièges compte le Parlement ? », with nothing to agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.french.grammar import prefix_de
from generator.french.typography import strip_typography
from generator.french.words import listed
from generator.rules.shortly import LEAST
from generator.shelf import compiled
from generator.types import Brief, Fact, Figure

# « Le Parlement, qui compte 101 sièges, … »: whom the relative clause tells of stands right before it.
ASIDE = compiled(r"(?P<before>[^,;:«»()]{3,60}), qui (?P<verb>\w+) (?P<rest>.+)")
HEAD = compiled(r"(?:.*\b(?:de|par|à|dans|chez) )?(?P<who>(?:[Ll]['’]|[Ll][ea] )[\w-]+(?: [\w'’-]+){0,4})$")
COUNTED = compiled(r"Combien d(?:e |['’])(?P<noun>[\w-]+)")
LISTED = compiled(r"(?: \w+)?(?: (?:et|ou) |, (?!dont|qui|soit|selon|contre|d['’]après)[^.,]*(?:,| et ))")
ENDS = compiled(r"[,.]|$")


def counting(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what a relative clause counts, as a question about its antecedent."""
    plain = strip_typography(fact.text)
    found = ASIDE.search(plain) if ", qui " in plain else None
    who = _whom(found["before"].strip(), brief) if found and found["verb"] in listed("counting") else ""
    for figure in brief.figures if found and who else ():
        shown = strip_typography(figure.text)
        rest = found["rest"].removeprefix(shown) if found else ""
        if found and figure.fact == fact.id and _counts(figure) and rest != found["rest"] and ENDS.match(rest):
            told = {"nom": prefix_de(figure.unit), "verbe": found["verb"], "sujet": who, "compte": figure.text}
            yield "combien_en", told


def is_of_a_list(question: str, text: str) -> bool:
    """Return whether a text counts what a question is about with others: « 9 000 marins, dockers et pêcheurs »."""
    noun = COUNTED.match(question)
    after = text.partition(f" {noun['noun']}")[2] if noun else ""
    return LISTED.match(after) is not None


def _whom(before: str, brief: Brief) -> str:
    """Return the antecedent as inside a sentence: « le Parlement », or a name; "" when it is not sure."""
    if any(before == entity.name for entity in brief.entities):
        return before
    found = HEAD.match(before)
    return found["who"][:1].lower() + found["who"][1:] if found else ""


def _counts(figure: Figure) -> bool:
    return bool(figure.unit) and figure.high >= LEAST and re.match(r"[^\W\d]", figure.unit) is not None
