"""Where a heading may part a sentence from the one before it: « aussi » and « ces cadeaux » of what the title tells of are understood below it too."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from generator.facts.groups import stem, stems
from generator.french.leaning import impersonal
from generator.french.quoted import blotted
from generator.plan.edges import bound
from generator.shelf import compiled
from generator.types import Brief, Fact

OPENING = 2  # facts that a reader has read, beside the title
ADDING = compiled(r"(?<=\w) (?:(?:eux|elles|lui|elle) )?(?:aussi|également|donc)\b(?! (?:bien|\w+ que)\b)")
OPENS = compiled(r"(?:Ce|Cet|Cette|Ces|Il|Elle|Ils|Elles|Celui|Celle|Ceux|Celles|Cela|C['’])\b")
POINTED = compiled(r"\b(?P<that>ce|cet|cette|ces) (?P<noun>[a-zà-ÿ-]{4,})")
ONE_OF = compiled(r"^(?:Une?|L['’]une?) des (?:deux|trois|quatre|cinq|six) (?=[a-zà-ÿ])")  # « Un des deux assaillants »
CAUSE = compiled(r"En cause ?:")  # of what all the story tells
AFFAIR = frozenset({"accusations", "allégations", "soupçons", "révélations"})  # of which all of an affair is
POLL = frozenset({"échéance", "scrutin", "élection"})  # which a story of a vote is of, by whatever name
VOTES = frozenset(stems("primaire présidentielle élection scrutin référendum législatives municipales"))
AFTER = compiled(r"(?<=, qui )(\w+) ensuite\b")  # of what the clause itself tells of
SOON = compiled(r"\bpeu (?=(?:après|avant) (?:l[ae]s? |l['’]|son |sa ))")  # « peu après les attentats » says after what
THE = {"ces": "les "}
PRONOUN = compiled(
    r"(?:Ils?|Elles?|Celui|Celle|Ceux|Celles|Cela|Ceci|C['’]|Ce (?:dernier|sont|n['’]|qu)|Cette dernière|Ces derni)\b"
)
TAKEN_UP = compiled(r"\b(?P<that>ce|cet|cette|ces) (?=[a-zà-ÿ]{4,})", 2)
LINK = compiled(
    r"^(?:(?:Cependant|Toutefois|Pourtant|Néanmoins|Par ailleurs|Parallèlement|Enfin|En outre|De plus|Dans le même temps|Malheureusement|Ainsi|Or|De (?:son|leur) côté), |Mais )"
)
PASSING = compiled(
    r"(?<=\w) (?:toutefois|cependant|néanmoins|pourtant|d['’]ailleurs|par ailleurs|pour (?:sa|leur) part|de (?:son|leur) côté|ensuite|finalement|en revanche|quant à (?:lui|elle|eux|elles))(?= )"
)  # beside which a hook may stand all the same


def may_head_off(fact: Fact, brief: Brief) -> bool:
    """Return whether a heading may stand before a fact: it leans on nothing above it but what the title and the lead tell."""
    if not bound(fact, brief) or CAUSE.match(fact.text):
        return True
    if OPENS.match(fact.text) and not impersonal(fact.text):
        return False
    eased = POINTED.sub(
        lambda found: _named(found["that"], found["noun"], brief), ADDING.sub("", AFTER.sub(r"\1", fact.text))
    )
    eased = SOON.sub("", ONE_OF.sub("Un ", eased))
    return eased != fact.text and not bound(replace(fact, text=eased), brief)


def may_hook_off(fact: Fact, brief: Brief) -> bool:
    """Return whether a hook may stand before a fact: it may go on from above by a link or by « cette décision », by no pronoun."""
    if may_head_off(fact, brief):
        return True
    if PRONOUN.match(fact.text) and not impersonal(fact.text):
        return False
    if fact.text.startswith("«"):
        return _by_name(fact, brief)
    eased = ADDING.sub("", PASSING.sub("", LINK.sub("", fact.text)))
    eased = TAKEN_UP.sub(lambda found: THE.get(found["that"].lower(), "un "), eased)
    eased = f"{eased[:1].upper()}{eased[1:]}"
    return eased != fact.text and not bound(replace(fact, text=eased), brief)


def _by_name(fact: Fact, brief: Brief) -> bool:
    """Return whether a quotation on which a fact opens is by somebody whom it names itself."""
    said = blotted(fact.text)
    names = (name for e in brief.entities if e.kind in ("person", "organisation") for name in e.names if " " in name)
    return any(name in said for name in names)


def _named(that: str, noun: str, brief: Brief) -> str:
    """Return « les cadeaux » of « ces cadeaux » where the title or the lead tells of them."""
    known = stem(noun) in _known(brief) or noun in AFFAIR or (noun in POLL and bool(VOTES & _known(brief)))
    return f"{THE.get(that, 'un ')}{noun}" if known else f"{that} {noun}"


@lru_cache(maxsize=16)
def _known(brief: Brief) -> frozenset[str]:
    opening = " ".join(fact.text for fact in brief.facts[:OPENING])
    return frozenset(stems(f"{brief.cleaned.title} {brief.keyphrase} {opening}"))
