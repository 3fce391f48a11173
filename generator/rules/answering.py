"""Whether a question and its answer may be printed: short, whole, clear alone, and no more than the fact says."""

from __future__ import annotations

from generator.frames.gates import faults
from generator.french.leaning import dangles
from generator.french.lexicon import lookup
from generator.french.tagger import tag
from generator.rules.line_wholeness import complete
from generator.rules.sound import severed
from generator.rules.untied import tied
from generator.shelf import compiled
from generator.types import Brief, Fact

SAID = compiled(r", (?:a|ont) \w+é\b.*$|, (?:selon|d['’]après) .*$")  # who says it
DENYING = ("Non", "Pas ", "On en compte")  # what is denied, or counted, needs no object
UNSAID = "source perdue"  # a question claims nothing
LINKING = "source perdue : selon le"  # « selon lequel » names nobody
BOUND = frozenset({"la", "les", "lui", "leur", "y"})  # pronouns that an answer read alone leaves unexplained
POINTED = compiled(r"\b(?:depuis|dès) lors\b")
MEANT = compiled(
    r"-(?:t-)?(?:il|elle)s? (?:pas )?(?:(?:le|la|les|lui|leur|y|en) |l['’])(?P<verb>\w+(?:er|ir|re|oir))\b"
)
WORD, SHORT = compiled(r"\w+"), 3  # letters of a word that tells nobody
HIS, THEIRS = compiled(r"\b(?:son|sa|ses) "), compiled(r"\bleurs? ")
# « en avril du député Roy »: the day stands inside « le décès … du député »
MISDATED = compiled(
    r"\ben (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{4}) (?:du|de la|des|de l['’])(?! (?:mois|année))",
    2,
)
MOST_QUESTION, LEAST_ANSWER, MOST_ANSWER = 15, 5, 32  # words
LEAST_SHORT = 2  # words: a bare number is no answer
OPEN = compiled(
    r"\b(?:puis|et|ou|de|à|en|pour|par|sur|dans|avec|plus|moins|que|qui|la|le|les|un|une|du|des|au|aux"
    r"|(?:a|ont|est|sont|avait|avaient|était|étaient)-(?:t-)?(?:il|elle)s?) \?$"
    r"|, soit\b|\bde \d+ à \d+ \?$|\b(?:lui|elle|eux|elles)-mêmes?\b|\bmais (?!aussi)"
)  # « inconnue puis ? », « coûté 16 millions, soit environ 20 % ? »
INVERTED = compiled(r"-(?:t-)?(?:il|elle)s?\b")


def fits_shortly(question: str, answer: str, fact: Fact, brief: Brief) -> bool:
    """Return whether a question and an answer that leaves its words to it say nothing that the fact does not."""
    if OPEN.search(question) or dangles(_own(question)) or not LEAST_SHORT <= len(answer.split()) <= MOST_ANSWER:
        return False
    return len(question.split()) - 1 <= MOST_QUESTION and _supported(question, answer, fact, brief)


def fits(question: str, answer: str, fact: Fact, brief: Brief) -> bool:
    """Return whether both are short enough and say nothing that the fact does not."""
    size = len(answer.split())
    if (
        OPEN.search(question)
        or dangles(_own(question))
        or not (answer.startswith(DENYING) or complete(SAID.sub("", answer)))
    ):
        return False
    if len(question.split()) - 1 > MOST_QUESTION or not LEAST_ANSWER <= size <= MOST_ANSWER:
        return False
    return _supported(question, answer, fact, brief)


def _supported(question: str, answer: str, fact: Fact, brief: Brief) -> bool:
    """Return whether the fact says all of a question and of its answer, and no pronoun of the answer hangs in the air."""
    both = f"{question} {answer}"
    if tied(question) or severed(both, fact.text) or _means(question) or MISDATED.search(both):
        return False
    asked = (fault for fault in faults(question, fact.text, False, _known(brief)) if not fault.startswith(UNSAID))
    return told_whole(answer, question, fact, brief) and not any(asked)


def told_whole(answer: str, question: str, fact: Fact, brief: Brief) -> bool:
    """Return whether the fact says all of an answer, with whoever says it, and no pronoun of it hangs in the air."""
    return told(answer, question, fact, brief) and not any(
        t.pos == "PRON" and t.text.lower() in BOUND for t in tag(answer[:-1])
    )


def told(answer: str, question: str, fact: Fact, brief: Brief) -> bool:
    """Return whether the fact says all of an answer, with whoever says it; its pronouns may mean what the question names."""
    if tied(answer) or POINTED.search(answer) or not _attributed(f"{question} {answer}", fact):
        return False
    return all(fault.startswith(LINKING) for fault in faults(answer, fact.text, False, _known(brief)))


def _known(brief: Brief) -> str:
    return " ".join((*(e.name for e in brief.entities), *(f.text for f in brief.facts)))


def _means(question: str) -> bool:
    """Return whether a question leaves untold what is meant: « peuvent-ils le dire ? »."""
    found = MEANT.search(question)
    return found is not None and any(form.mood == "inf" for form in lookup(found["verb"]))


def _attributed(text: str, fact: Fact) -> bool:
    """Return whether a question and its answer name whoever says what the fact tells."""
    said = [word for word in WORD.findall(fact.sayer.lower()) if len(word) > SHORT]
    return not said or any(word in text.lower() for word in said)


def _own(question: str) -> str:
    """Return a question without its pronoun and the possessives that its subject explains: « leurs comptes »."""
    if question.startswith("Combien d"):
        question = THEIRS.sub("", question)  # « Combien d'employés ont perdu leur emploi ? »
    pronoun = INVERTED.search(question)
    possessive = THEIRS if pronoun and pronoun.group().endswith("s") else HIS
    return possessive.sub("", INVERTED.sub("", question)) if pronoun else question
