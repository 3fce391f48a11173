"""A second sentence that completes the first: of the same matter, whole, about nobody and nothing that a reader was not told of."""

from __future__ import annotations

from functools import lru_cache

from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.french.typography import unaccented
from generator.rules.following import firm_unnamed, opens_unknown, starts_anew, stranger, unheard, unpresented
from generator.rules.line_wholeness import ongoing
from generator.shelf import compiled
from generator.types import Brief, Sentence

# What it costs that it shares no word with the first, tells what was before the news (read on 77 texts), opens on the same name
# (« Ana Roy gagne. Ana Roy a marqué »), on something nobody was told of (« La manifestation a dégénéré »).
STRAY, EARLIER, ANEW, UNHEARD = -0.4, -0.8, -1.4, -1.6
# … names somebody of whom nothing was told, « la société » where no firm was named (read on 90 texts).
STRANGER, THE_FIRM = -1.5, -3.0
# … tells what was done after what the first tells in the present of a title; what the source tells before it.
TENSES, BACKWARDS = -0.5, -2.0
UNKNOWN = -3.0  # … opens on a name that nobody was told of
LEFT_OUT = -1.4  # for the share of its fact's words that it leaves out
# A few words cut out of a longer sentence: « Ana Roy a passé à s'entraîner ».
STUMP, FEWEST, WHOLE = -3.0, 7, 0.3
AGAIN = 0.6  # share of its words that the first has: it says it again
SHARED, PART = 3, 0.4  # words that two sentences share, of the first's at least: the second tells it again with more
NAME = compiled(r"\b[A-ZÀ-Þ][\w'’-]+")
ROOT = 5  # first letters by which « avoue » is « avoué »
IS_WHO = compiled(r"\b(?:est|sont) (?P<who>[A-ZÀ-Þ][\w'’-]*(?: (?:et )?[A-ZÀ-Þ][\w'’-]*)*)(?: ?[.;])")
STATES = frozenset({"être", "avoir", "rester", "compter", "demeurer"})  # what is, beside what was done
ADDS = 3  # words that a second sentence of the same matter brings at least
COUNTED_ON = compiled(
    r"(?:Une?|L[ea]|Les) (?:deuxième|seconde?|troisième|autre)s? |(?:\d+|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Certaine?s|Plusieurs) (?:ont|sont|avaient|étaient|seront) |(?:[^,]+, )?\d[\d,.]* ?% (?!d)|(?:\S+ ){1,2}d['’]entre (?:eux|elles)\b"
)  # of those that another sentence told


def tied(first: Sentence, second: Sentence, brief: Brief) -> float:
    """Return what a second sentence costs beside its own matter."""
    return (
        STRAY * set(stems(first.text)).isdisjoint(stems(second.text))
        + EARLIER * ongoing(second.text)
        + ANEW * starts_anew(first.text, second.text, brief)
        + UNHEARD * (unheard(first.text, second.text) or unpresented(first.text, second.text, brief))
        + STRANGER * stranger(first.text, second.text, brief)
        + THE_FIRM * firm_unnamed(first.text, second.text, brief)
        + UNKNOWN * opens_unknown(first.text, second.text, brief)
        + TENSES * _mixes(first.text, second.text)
        + BACKWARDS * _goes_back(first, second)
        + LEFT_OUT * _left_out(second, brief)
        + STUMP * (len(second.text.split()) <= FEWEST and _left_out(second, brief) > WHOLE)
    )


@lru_cache(maxsize=2048)
def _mixes(first: str, second: str) -> bool:
    """Return whether two sentences tell what happened in two tenses: « La crue touche Ornay. Elle a coupé la route. »"""
    clauses = [first_clause(text) for text in (first, second)]
    tenses = [clause.verb.tense if clause is not None else "" for clause in clauses]
    return (
        tenses[0] == "pres" and tenses[1] in ("perf", "past") and not (clauses[0] and clauses[0].verb.lemma in STATES)
    )


def _goes_back(first: Sentence, second: Sentence) -> bool:
    """Return whether a second sentence rests on a fact that stands ahead of the first's in the source."""
    ranks = [min((int(id[1:]) for id in one.facts if id[1:].isdigit()), default=0) for one in (first, second)]
    return 0 < ranks[1] < ranks[0]


def again(second: str, first: str) -> bool:
    """Return whether a second sentence says the first again: « M&S a été touché par la cyberattaque »."""
    own, told = set(stems(second)), set(stems(first))
    common, deeds = own & told, _roots(first)
    alike = deeds & _roots(second)
    who = IS_WHO.search(second)
    if who is not None and who["who"].rpartition(" ")[2] in NAME.findall(first):
        return True  # « Roy s'impose. Le vainqueur est Ana Roy. »
    if len(alike) >= SHARED and len(alike) >= PART * len(deeds):
        return True  # « Le suspect avoue avoir tué la famille. Léo Var a avoué lundi avoir tué les quatre membres de la famille »
    return len(common) >= AGAIN * max(1, len(own)) or (bool(common) and len(own - told) < ADDS)


def _roots(text: str) -> set[str]:
    """Return the roots of a text's content words but for its names."""
    return {unaccented(word)[:ROOT] for word in stems(NAME.sub("", text))}


def _left_out(sentence: Sentence, brief: Brief) -> float:
    """Return the share of its facts' words that a sentence leaves out."""
    known = {fact.id: fact for fact in brief.facts}
    whole = sum(len(known[id].text.split()) for id in sentence.facts if id in known)
    return max(0.0, 1.0 - len(sentence.text.split()) / whole) if whole else 0.0
