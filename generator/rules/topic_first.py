"""What a title without a verb ends on, before it: « Particules fines : nouvel épisode à Ornay », « Lavène : prise d'otages dans une banque » of « Prise d'otages dans une banque à Lavène »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.frames.surface import capital
from generator.french.lexicon import place
from generator.french.tagger import finite, tag
from generator.rules.kickers import HOME, parted_news
from generator.rules.line_wholeness import COLON
from generator.rules.links import lowered
from generator.rules.title_words import words
from generator.rules.two_places import names_other
from generator.shelf import compiled
from generator.types import Assignment

FEWEST = 2  # words of what is told
WHERE = r"(?:dans|sur|autour d[eu]|autour d['’]|lors d[eu]s?|à|au|aux|en)"
OF = compiled(r"(?P<news>[^,:;«»]+?) (?P<of>du |des |de la |de l['’]|de |d['’])$")
IN = compiled(rf"(?P<news>[^,:;«»]+?) {WHERE} ?(?:l[ae]s? |l['’])?$")
WHOSE = compiled(r"L[ae]s? |L['’]")
# What may go on behind a matter: a time, a place, a year or a number of its own.
AFTER = compiled(r"(?P<own> (?:19|20)\d\d)?(?P<rest>(?: (?:à|au|aux|en) (?:[A-ZÀ-Þ][\w'’-]+|(?:19|20)\d\d))*)$")
NAME_LAST = compiled(
    r"(?P<news>[^,:;«»]+?) (?:à|au|aux|en) (?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*|[A-ZÀ-Þ]\w+ [a-zà-ÿ]+ [a-zà-ÿ]+)$"
)


def topic_first(assignment: Assignment) -> Iterator[str]:
    """Yield the source's title under its key phrase, or under the name of the place or the body that it ends on; nothing of one with a verb."""
    brief = assignment.brief
    kicker, body = parted_news(brief.cleaned.title)
    if (
        COLON in body
        or _has_verb(body)
        or (kicker not in ("", HOME) and not (place(kicker) and names_other(kicker, body)))
    ):
        return
    for topic, news in (*_under_key(body, brief.keyphrase), *_under_name(body)):
        whose = kicker not in ("", HOME) and WHOSE.match(news)  # « Vallorane : l'armée en difficulté à Lavène »
        if _tells(news, topic) and not whose:
            yield f"{capital(topic)}{COLON}{lowered(news, assignment)}"


def _has_verb(body: str) -> bool:
    """Return whether a title tells its event by a verb; the noun that opens it may look like one: « Forte hausse des prix »."""
    clause = first_clause(body)
    opens = clause is not None and (clause.subject is None or clause.subject.start > clause.verb.start)
    return finite(body) and not (opens and clause is not None and len(body[: clause.verb.start].split()) < FEWEST)


def _under_key(body: str, key: str) -> Iterator[tuple[str, str]]:
    """Yield a key phrase that a title has behind a preposition, and the title without it."""
    for found in re.finditer(rf"{re.escape(key)}(?![\w-])", body) if key else ():
        before, after = body[: found.start()], AFTER.match(body[found.end() :])
        told = OF.match(before) or IN.match(before)
        if told is None or after is None:
            continue
        head = next((t.low for t in tag(told["news"]) if t.pos == "NOUN"), "")
        if "of" not in told.groupdict() or head in words("sujets_devant", "noms"):
            yield f"{found.group()}{after['own'] or ''}", f"{told['news']}{after['rest']}"


def _under_name(body: str) -> Iterator[tuple[str, str]]:
    """Yield the place or the body in which a title ends, and the title without it."""
    if (found := NAME_LAST.match(body)) and tag(found["news"])[0].pos != "PROPN":
        yield found["name"], found["news"]  # « Ana Roy à Ornay » is no news of Ornay


def _tells(news: str, topic: str) -> bool:
    """Return whether what is left of a title ends on its noun and says no word of what stands before it."""
    last = tag(news)[-1] if len(news.split()) >= FEWEST else None
    return last is not None and last.pos in ("NOUN", "PROPN") and set(stems(news)).isdisjoint(stems(topic))
