"""A passive whose agent is somebody told in the active, even where words follow the agent or explain it: « Le maire a signé l'acte »."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.frames.beings import World, human
from generator.frames.guards import plain
from generator.frames.lists import is_listed, pattern
from generator.frames.notation import Verb
from generator.frames.reading import first_clause, parted, tokens
from generator.frames.reshaping.circumstances import denied_count, gerund, hangs
from generator.frames.reshaping.fronting import BY_SUBJECT
from generator.frames.reshaping.movables import alone
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital, closed
from generator.frames.verbs import group
from generator.frames.words import lowered
from generator.french.leaning import impersonal
from generator.french.syntax import FINITE, Clause, Phrase
from generator.shelf import compiled

MOST_AGENT, MOST_SUBJECT = 14, 12  # words
# what may close an agent and is surely about the deed
AFTER = compiled(
    r",? (?:en soutien à|dans le cadre d|dans un communiqué|sur (?:Twitter|Facebook)|lors d|pendant|durant|au cours d|à la suite d|à l['’]issue d|après|avant|depuis|afin d|via|à l['’]occasion d|"
    r"en raison d|au moyen d|à l['’]aide d|dès|jusqu['’]?|(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|le \d{1,2}\b|en (?:\d{4}|"
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))"
)
RELATIVE = compiled(
    r"\b(?:(?:et|ou) par|qui|que|qu['’]|dont|où|lequel|laquelle|lesquels|lesquelles|ou)\b|[;:«»–—]|\b\w+ant\b"
)
JOINED = compiled(r"(?:, | )et (?:les? |la |l['’]|des? |du |un |une |[A-ZÀ-Þ])")
NAME_GOES_ON = compiled(r" (?:(?:ben|bin|al|el|de|von|van) ?[-A-ZÀ-Þ\w]*|[A-ZÀ-Þ][\w’-]+)(?: [A-ZÀ-Þ][\w’-]+)*$")
DETERMINED = compiled(r"(?:les?|la|un|une|des|deux|trois|quatre|plusieurs|\d+|ce|cet|cette|ces) |l['’]|[A-ZÀ-Þ]")


class _Agent(NamedTuple):
    """Who did it, what explains them (a comma closes it), and what is said after."""

    text: str
    many: bool
    rest: str


def activated(text: str, known: World) -> Iterator[Shift]:
    """Yield the text in the active when its one verb is a passive whose agent is somebody."""
    clause = first_clause(text)
    if (
        clause is None
        or not _passive(clause, text)
        or BY_SUBJECT.search(text)
        or denied_count(clause)
        or not alone(tokens(text), clause.verb.end)
    ):
        return
    agent = next((p for p in clause.phrases if p.role == "agent"), None)
    subject = clause.subject
    if (
        agent is None
        or subject is None
        or not (human(agent, known) or is_listed(agent.lemma, "forces"))
        or pattern("possessive").search(agent.text + subject.text)
    ):
        return
    if agent.proper and is_listed(subject.lemma, "ways_through"):
        return  # « une déviation a été mise en place par Valmer »: it goes through it
    one = _agent(agent, text)
    if one is None or len(subject.text.split()) > MOST_SUBJECT or parted(subject.text):
        return
    gender = agent.gender or "m"
    verb = group(Verb(clause.verb.lemma), clause.verb, "3", "p" if one.many else agent.number or "s", gender)
    between = text[clause.verb.end : agent.start].strip()
    if between and is_listed(clause.verb.lemma, "idiom_verbs"):
        return  # « serait mis en place par l'armée »
    if verb is not None and not parted(between):
        front, told = text[: subject.start], lowered(subject, subject.text)
        said = " ".join(part for part in (one.text, verb, told, between) if part)
        yield Shift(closed(capital(f"{front}{said}{one.rest}")), "actif")


def _passive(clause: Clause, text: str) -> bool:
    """Return whether a clause opens the text with a noun that undergoes a plain passive, nothing set between them."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not clause.main or clause.link or verb.voice != "passive" or not plain(verb):
        return False
    if subject.kind == "pron" or impersonal(text[subject.start :]) or text[subject.end : verb.start] != " ":
        return False
    front = [p for p in clause.phrases if p.end <= subject.start]
    loose = [p for p in front if not hangs(p) and not gerund(p)]
    led = not front or (len(front) == 1 and bool(loose) and text[front[0].end : subject.start] == ", ")
    return led and (bool(front) or not subject.start) and not any(map(gerund, clause.phrases))


def _agent(agent: Phrase, text: str) -> _Agent | None:
    """Return the agent of a passive, what follows it parted from it; None where its end is not sure."""
    said = text[agent.start :].rstrip(" .")
    if not said.startswith("par ") or " et par " in said:
        return None
    said = said.removeprefix("par ")
    cut = AFTER.search(said)
    name, rest = (said[: cut.start()], said[cut.start() :]) if cut else (said, "")
    sure = len(name) >= len(agent.text) - 4 or cut is not None
    goes_on = name[len(agent.text) - 4 :]
    named = not goes_on.strip() or NAME_GOES_ON.fullmatch(goes_on) or goes_on.startswith((" (", ", "))
    if not sure or not named:
        return None
    if (
        RELATIVE.search(name)
        or not DETERMINED.match(name)
        or len(name.split()) > MOST_AGENT
        or name.count("(") != name.count(")")
    ):
        return None
    many = JOINED.search(name) is not None
    _, comma, explained = name.partition(", ")
    if comma and (many or parted(explained) or not (_explains(explained) or _presents(explained, agent))):
        return None
    if not comma and agent.number == "" and not agent.proper:
        return None
    if any(t.mood == "inf" for t in tokens(name)):
        return None  # « a été prié par la police de partir »: what he was asked is no part of who asked
    return _Agent(f"{name}," if comma else name, many, rest)


def _presents(words: str, agent: Phrase) -> bool:
    """Return whether words after a comma name who has an office, or say of what an agent is: « Ana Roy », « basée à Ornay »."""
    found = tokens(words)
    named = not agent.proper and all(t.pos == "PROPN" for t in found)
    return named or (found[0].tense == "ppast" and not any(t.mood in FINITE for t in found))


def _explains(words: str) -> bool:
    """Return whether words after a comma say who somebody is: « groupe de soutien », « le maire »."""
    first = tokens(words)
    return first[0].pos == "NOUN" or (
        first[0].pos == "DET" and not is_listed(first[0].text, "possessives") and first[1].pos == "NOUN"
    )
