"""What no description's sentence may be: one that only what stood before explains, or that breaks off before its end."""

from __future__ import annotations

from generator.french.quoted import QUOTED
from generator.french.syntax import FINITE
from generator.french.tagger import finite, tag
from generator.rules.clipping import WAITING
from generator.rules.desk import bare
from generator.rules.line_wholeness import COLON
from generator.shelf import compiled

REFLEXIVE = frozenset({"se", "s'", "s’", "en", "y"})
HANGING_FIRST = compiled(
    r"(?:[^,]{1,30} )?plus t(?:ard|ôt), |En \w+(?:er|ir|re) |(?:(?:Un |Très )?[Pp]eu|Juste|Aussitôt) (?:après|avant), ",
    2,
)
HANGING = compiled(
    r"\b(?:ainsi|en effet|également|aussi|donc|de plus|de fait|en fait|par ailleurs|en outre|toutefois|cependant|néanmoins|ensuite|enfin|par la suite|à la place|d['’]autre part|d['’]une part|de son côté|par exemple|ni l['’]une? ni l['’]autre|l['’]une? et l['’]autre|tous (?:les )?deux|toutes (?:les )?deux|alors)\b(?! que?\b)|, comme\W*$|\b(?:celles?|ceux|celui)\W*$|\b(?:être|devenir|rester),[^,]+$|\bqu['’](?:ils?|elles?|on) (?:est|sont|était|étaient|sera|seront|a|ont), |\b((?:19|20)\d\d)\b.*\b\1\b",
    2,
)  # what only the sentences before explain
INVERTED = compiled(r"\w-t-(?:il|elle)\b", 2)
CLAUSE_LAST = compiled(
    r"(?:^|[ ,])(?:quand|lorsque|lorsqu['’]|alors que|alors qu['’]|tandis que|parce que) ?(?P<rest>[^,]+)$"
)


def opens_on_verb(text: str) -> bool:
    """Return whether a sentence lost what stood before its verb: « Se tenait la finale »."""
    first = next((token for token in tag(text) if token.low not in REFLEXIVE), None)
    return first is not None and first.mood in FINITE


def hanging(text: str) -> bool:
    """Return whether only the sentences before explain a word of this one."""
    asked = "-t-" in text.lower() and INVERTED.search(text)
    return bool(HANGING_FIRST.match(text) or HANGING.search(text) or asked)


def breaks_off(text: str, whole: str) -> bool:
    """Return whether a sentence ends inside what a colon announces, or in a clause before its verb: « …, quand une comptable. »"""
    listed, clause = QUOTED.sub("", text).rpartition(COLON)[2], CLAUSE_LAST.search(text)
    cut = COLON in QUOTED.sub("", text) and bare(listed) not in bare(whole[whole.rfind(COLON) :])[-len(bare(listed)) :]
    return cut or (clause is not None and not finite(clause["rest"]))


def waits(text: str, whole: str) -> bool:
    """Return whether a sentence ends on a time that was to say from when: « a annoncé la régie, à peine trois semaines »."""
    return WAITING.search(text.rstrip(" .")) is not None and not WAITING.search(whole.rstrip(" ."))
