"""The purpose a sentence ends on told apart (« Objectif : analyser les données. »), only where somebody surely has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.frames.guards import DONE, human, plain
from generator.frames.lists import is_listed
from generator.frames.reshaping.detached import Cut, without
from generator.frames.scene import Scene
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

LEAST, LEFT = 5, 6  # words of the purpose, and of what is left without it
ENOUGH = compiled(
    r"\b(?:assez|trop|suffisamment|suffisant\w*|insuffisant\w*|tout ce qu)\b"
)  # « assez grand pour passer »
STEM = 6  # letters of one family of words
NAME = 4  # words of who is accused
TOLD = frozenset({"pres", "impf", "perf", "past", "plup", "fut"})
COST = 0.28


def aims(clause: Clause, scene: Scene) -> Iterator[Cut]:
    """Yield the clause without its purpose, and the purpose as a sentence of its own, whose it is kept."""
    last = clause.phrases[-1] if clause.phrases else None
    if last is None or clause.subject is None or is_listed(clause.verb.lemma, "aimed_verbs"):
        return  # « dispose de dix jours pour répondre »
    table = scene.library.tables["moves"]["aims"]
    accused = _accused(clause)
    if accused is not None:
        forms = [form.replace("B", scene.refer(accused).text) for form in table["alleged"]]
        found = _inside(clause, last) or (without(clause, last), last)
    elif human(clause.subject, scene.known) and not is_listed(clause.verb.lemma, "accusing") and not _given(clause):
        forms, found = table["own"], (without(clause, last), last)
    else:
        return
    rest, phrase = found
    if _told_apart(phrase, clause, scene):
        for rank, form in enumerate(forms):
            said = form.replace("INF", phrase.bare.strip(" ,."))
            yield Cut(rest, said, False, "but à part", COST + 0.05 * rank)


def _inside(clause: Clause, last: Phrase) -> tuple[Clause, Phrase] | None:
    """Return the clause without the purpose that ends its infinitive, and that purpose: « accuse X de V pour V »."""
    inner = last.clause
    if last.role != "infinitive" or inner is None or not inner.phrases or inner.phrases[-1].role != "purpose":
        return None
    phrase = inner.phrases[-1]
    left = phrase.start - last.start
    cut = phrase.start - inner.start
    shorter = replace(inner, phrases=inner.phrases[:-1], text=inner.text[:cut].rstrip(" ,"), end=phrase.start)
    outer = replace(
        last, text=last.text[:left].rstrip(" ,"), end=phrase.start, clause=shorter,
        bare=last.bare[: len(last.bare) - (last.end - phrase.start)].rstrip(" ,"),
    )  # fmt: skip
    return replace(clause, phrases=(*clause.phrases[:-1], outer)), phrase


def _given(clause: Clause) -> bool:
    """Return whether somebody receives something, and may be the one whose purpose it is: « verse 3 euros aux élèves pour… »."""
    return any(p.role == "indirect" and p.prep == "à" for p in clause.phrases)


def _told_apart(phrase: Phrase, clause: Clause, scene: Scene) -> bool:
    """Return whether a phrase is a plain purpose at the end of a plain, asserted, active clause."""
    inner, subject = phrase.clause, clause.subject
    if phrase.role != "purpose" or inner is None or subject is None or phrase.prep not in ("pour", "afin de"):
        return False
    verb = clause.verb
    asserted = plain(verb) and not verb.negation and verb.mood == "ind" and verb.tense in TOLD
    named = subject.text.lower() not in ("on", "il", "ce", "c'", "cela", "ça") and verb.voice == "active"
    closes = not scene.text[phrase.end : clause.end].strip(" ,.")
    sized = len(phrase.bare.split()) >= LEAST and len(clause.text.split()) - len(phrase.text.split()) >= LEFT
    sourced = any(p.role in ("source", "condition", "completive") for p in clause.phrases)
    told = any(verb.end <= p.start < phrase.start and p.role not in ("time", "adverb") for p in clause.phrases)
    if not told or inner.verb.lemma == "pouvoir" or _said_twice(phrase, clause):
        return False  # « la CGT a manifesté. Le but : … », « une enquête. Objectif : enquêter … »
    outcome = is_listed(inner.verb.lemma, "outcomes") or is_listed(verb.lemma, "aimless") or DONE.match(phrase.bare)
    return asserted and named and closes and sized and not sourced and not outcome and not ENOUGH.search(clause.text)


def _said_twice(phrase: Phrase, clause: Clause) -> bool:
    """Return whether the purpose is the deed over again: « une enquête pour enquêter »."""
    verb = phrase.clause.verb.lemma if phrase.clause is not None else ""
    before = clause.text[: phrase.start - clause.start].lower().split()
    return any(word[:STEM] == verb[:STEM] for word in before) and len(verb) >= STEM


def _accused(clause: Clause) -> Phrase | None:
    """Return who is accused of what the purpose explains, None when nobody is."""
    if not is_listed(clause.verb.lemma, "accusing"):
        return None
    named = (p for p in clause.phrases if p.role in ("object", "indirect") and p.proper)
    return next((p for p in named if len(p.text.split()) <= NAME and not p.prep), None)
