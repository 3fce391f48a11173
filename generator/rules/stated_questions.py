"""Whether a question may stand over a fact that the FAQ alone tells: short, clear to who has read the page, and nothing it claims is new."""

from __future__ import annotations

from collections.abc import Collection

from generator.frames.gates import faults
from generator.frames.references import mentions
from generator.french.leaning import dangles
from generator.french.lexicon import role
from generator.french.words import listed
from generator.rules.answering import OPEN
from generator.rules.counting import is_of_a_list
from generator.rules.opened import RANKED
from generator.rules.subjects import KIND
from generator.rules.untied import tied
from generator.shelf import compiled
from generator.types import Brief, Fact

MOST = 80  # signs
SAYS_OF_WHAT = 6  # words of « Combien la ville paiera-t-elle pour le pont ? », the mark among them
UNSAID = ("source perdue", "rien n'est dit", "conditionnel perdu")  # a question claims nothing
RANKS = frozenset({"a_qui_revient", "premiere_fois", "niveau"})  # « À qui revient la troisième place ? »
INVERTED = compiled(r"-(?:t-)?(?:il|elle)s?\b")
VAGUE = compiled(
    r"\b(?:l['’]homme|la femme|l['’]individu|le jeune|la jeune|l['’]un|celui|celle|ceux|celles|cela|ça|autres?|chose|fait|eux|lui|leur|leurs|notre|nos|votre|vos|mon|ma|mes|nous|vous|je)\b",
    2,
)
SINGULAR_OF_MANY = compiled(r"Qu(?:e |['’])\w+(?<!nt) (?:les|des|ces|ses|leurs) ")  # « Que permet les conditions ? »
AMOUNT = compiled(r"(?<![\wÀ-ÿ-])(?!(?:1[5-9]|20)\d\d\b)\d")  # « Pourquoi a-t-elle chuté de 0,6 % ? » has told it
OF_SOMEBODY = compiled(r"Pourquoi (?:une?|des) ")  # which?
MARK = compiled(r"[«»()]")
NAME, WORD = compiled(r"(?<!^)\b[A-ZÀ-Þ][\w'’-]+"), compiled(r"[\w-]+")


def asks(kind: str, question: str, fact: Fact, brief: Brief, taken: Collection[str]) -> bool:
    """Return whether a question of this sort may stand over a fact, of which the page tells all but it and those `taken`."""
    plain = INVERTED.sub("", question.removeprefix("Est-ce "))
    if len(question) > MOST or OPEN.search(question) or VAGUE.search(plain) or tied(question) or dangles(plain):
        return False
    ranked = RANKED.search(question) is not None and kind not in RANKS
    of_nothing = kind == "combien" and len(question.split()) < SAYS_OF_WHAT
    if (
        ranked
        or of_nothing
        or AMOUNT.search(question)
        or is_of_a_list(question, fact.text)
        or OF_SOMEBODY.match(question)
        or MARK.search(question)
        or SINGULAR_OF_MANY.match(question)
    ):
        return False
    known = " ".join((brief.cleaned.title, *(f.text for f in brief.facts if f.id != fact.id and f.id not in taken)))
    met = kind == KIND or _presents(question, brief) or all(name in known for name in NAME.findall(question))
    return met and all(fault.startswith(UNSAID) for fault in faults(question, fact.text, False, known))


def _presents(question: str, brief: Brief) -> bool:
    """Return whether a question says by an office, a body or a place whom it names: « le Premier ministre Paul Roy », « la France »."""
    words = [word.lower() for word in WORD.findall(question)]
    bodies = listed("voices") | listed("parties") | listed("any_body")
    offices = any(role(word) is not None or word in bodies for word in words)
    return offices or any(e.kind == "place" and mentions(e, question) for e in brief.entities)
