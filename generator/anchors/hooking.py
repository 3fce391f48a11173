"""A hook of a section: one strong fact of it in a few words, true by itself, that need not hold for the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.anchors.bygone import told_as_news
from generator.anchors.chunks import chunks, is_deed
from generator.anchors.day_log import is_log
from generator.anchors.deeds import deeds
from generator.anchors.desk_lines import SOURCE, desk_lines
from generator.anchors.offers import known_words
from generator.anchors.pressed import pressed
from generator.anchors.quoted_lines import joined_lines, listing, quoted_lines
from generator.anchors.stirring import stirred
from generator.anchors.subjects import subject_matter
from generator.anchors.treating import words_in
from generator.anchors.winning import won
from generator.facts.groups import stems
from generator.facts.reading import parsed
from generator.frames.surface import capital
from generator.french.lexicon import is_demonym
from generator.french.resting import rests
from generator.french.sentences import content_words
from generator.french.tagger import finite
from generator.shelf import compiled
from generator.types import Brief, Fact

LEAST, MOST, MOST_SAID = 3, 10, 11  # words of a hook; of somebody's
LONGEST, WITH_SAYER = 60, 72  # characters of a hook; of one that says who says it
FRESH = 2  # words of it that the title has not
DOES = 4  # words of a line that tells only what somebody does
WEIGHT, STRONG, COUNTED, FAR = (
    1.0,
    0.15,
    0.15,
    0.12,
)  # what a fact's weight counts, a strong word, a number; a fact further down
MOST_STRONG = 2
DULL, TELLING = 0.25, 3  # what a matter that names no deed is worth less; words of it that say something
OPENS = 0.3  # what a hook of the first sentence is worth less
BEYOND, BEYOND_TOLD, BEYOND_SAID = 8, 10, 15  # words that it tells beyond a name; beyond a clause; beyond somebody's
PARAGRAPHS, SECOND = 2, 0.25  # from which a hook may come; what one of the second is worth less
FIRST, EARLY = 3, 45  # sentences in which a hook stands; words of them that make one more
CLOSE = 30  # words after which a third sentence is too far
NEAR = 42  # words after which another paragraph is too far, for what nobody says
MOST_HELD = 0.5  # what the whole of a section counts
FURTHER = 10  # words of a first sentence before somebody's words in it that may head it
MORE = 3  # words that a sentence further down tells beyond it
MATTER = "matter"
SPOKEN = frozenset({"quote", "said"})
NUMBER = compiled(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|cent|mille|millions?|milliards?)\b", 2
)
OFFICE = compiled(r"(?:l[ea] |l['’])[a-zà-ÿ][^,;:«»]*$", 2)
OF_WHOM = compiled(r"(?:\b(?:de|du|des|à|au|aux|en|chez|par|pour|sur|dans|contre|avec|et|ou|la|le|les)|[dl]['’])$")
BY_NATION = compiled(r"(?:L[ea] |L['’])(?P<who>[A-ZÀ-Þ][\w-]+) (?=[a-zà-ÿ])")
# a link inside a line, which it does without
BY_THE_WAY = compiled(
    r" (?:donc|également|aussi|toutefois|cependant|néanmoins|pourtant|d['’]ailleurs|en effet|ainsi|par ailleurs|de son côté|pour sa part|quant à (?:lui|elle|eux))(?= )"
)
HOUR = compiled(r"\d ?h\b")  # at what hour it was done is a detail
SERIES = compiled(
    r", (?!qui |dont |où |soit |selon )[\w'’-]+(?: [\w'’-]+){0,2}(?:, [\w'’ -]{2,30})* et (?!a |ont |est |sont )"
)
ONE, OTHER = (
    compiled(r"(?:L['’])?Une? "),
    compiled(r"\bl['’]autre\b|\bd['’]autres\b|\bl[ea] (?:seconde?|deuxième)\b", 2),
)
ANNOUNCES = compiled(
    r" (?:deux|trois|quatre|cinq) [a-zà-ÿ]+$"
)  # « Les auteurs avancent deux scénarios »: both stand below
THOUSANDS = compiled(r"(?<=\d)\s(?=\d)")
WORD = compiled(r"[\w-]+")


class Hook(NamedTuple):
    """A hook, the fact it is taken from, what it is worth."""

    text: str
    fact: str
    worth: float
    kind: str


def hooks(facts: Sequence[Fact], brief: Brief) -> tuple[Hook, ...]:
    """Return the hooks that the first two paragraphs of a section give, the best first; none in a log of the day."""
    return () if is_log(brief) else _hooks(tuple(facts), brief)


@lru_cache(maxsize=4096)
def _hooks(facts: tuple[Fact, ...], brief: Brief) -> tuple[Hook, ...]:
    first = facts[0].paragraph if facts else 0
    found, size = [], 0
    for place, fact in enumerate(opening(facts)):
        second = fact.paragraph != first
        for hook in _of(fact, brief):
            far = (place > 1 and size >= CLOSE) or size >= (NEAR if second else EARLY)
            late = far and hook.kind not in SPOKEN
            if late or not (place or _says_more(hook, fact)) or (hook.kind == MATTER and place):
                continue
            loss = (FAR * place if place else OPENS) + SECOND * second
            found.append(hook._replace(worth=hook.worth + MOST_HELD * _share(hook, fact, facts, brief) - loss))
        size += words_in(fact)
    return tuple(sorted(found, key=lambda hook: (-hook.worth, hook.text)))


def opening(facts: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the facts at the head of a section, one of which its reader comes upon before he has forgotten the heading."""
    size, paragraphs = 0, list(dict.fromkeys(fact.paragraph for fact in facts))[:PARAGRAPHS]
    for place, fact in enumerate(facts):
        far = size >= NEAR and fact.paragraph not in paragraphs
        if far or (place >= FIRST and size >= EARLY):
            return
        yield fact
        size += words_in(fact)


def _share(hook: Hook, fact: Fact, facts: Sequence[Fact], brief: Brief) -> float:
    """Return how much of a section is of a hook: its own paragraph, and each other fact that has half of its words."""
    told = set(stems(hook.text)) - known_words(brief)
    own = (f for f in facts if f.paragraph == fact.paragraph or 2 * len(told & set(stems(f.text))) >= max(1, len(told)))
    return sum(words_in(f) for f in own) / max(1, sum(words_in(f) for f in facts))


def _says_more(hook: Hook, fact: Fact) -> bool:
    """Return whether a first sentence tells much beyond a hook above it, and somebody's words not at its very head."""
    before, _, _ = fact.text.partition(hook.text.strip("« »"))
    beyond = words_in(fact) - len(hook.text.split())
    if hook.kind in SPOKEN and (len(before.split()) < FURTHER or beyond < BEYOND_SAID):
        return False
    if finite(hook.text) and len(hook.text.split()) <= DOES and fact.text.startswith(hook.text.split(" ")[0]):
        return False  # « Lucas Ferrand se justifie » over « Lucas Ferrand s'est justifié »
    if finite(hook.text) and hook.kind not in SPOKEN and hook.text.lower() in fact.text.lower():
        return False  # « Six personnes perdent la vie » over « … : six personnes perdent la vie »
    least = BEYOND_TOLD if finite(hook.text) else BEYOND
    return beyond >= least and not _is_told_so(hook.text, fact.text)


@lru_cache(maxsize=4096)
def _of(fact: Fact, brief: Brief) -> tuple[Hook, ...]:
    """Return the hooks of a fact, each with its worth."""
    known = known_words(brief)
    made = []
    for kind, worth, text in _made(fact, brief):
        told = set(stems(text)) - known
        words = {word.lower() for word in WORD.findall(text)}
        does = finite(text) and len(text.split()) <= DOES  # « Les États-Unis se défendent »: the verb is the news
        fresh = 1 if does or kind == MATTER else FRESH
        if (
            _is_of_series(text, fact.text)
            or HOUR.search(text)
            or rests(text)
            or _is_of_nation(text)
            or _is_whole(text, fact.text)
            or (finite(text) and told_as_news(text, fact, brief))
            or (kind == "deed" and text.split()[1].lower() in listing("noms_fades"))
        ):
            continue
        if _fits(text, LEAST) and len(told) >= fresh:
            strong = min(MOST_STRONG, len(words & (listing("fait") | listing("compte"))))
            dull = kind == MATTER and words.isdisjoint(listing("fait") - listing("etat"))
            if dull and (len(content_words(text)) < TELLING or not any(map(is_deed, WORD.findall(text.lower())[1:3]))):
                continue
            extra = STRONG * strong + COUNTED * (NUMBER.search(text) is not None) - DULL * dull
            made.append(Hook(text, fact.id, worth + WEIGHT * fact.weight + extra, kind))
    return tuple(made)


def _is_of_nation(text: str) -> bool:
    """Return whether a line tells what somebody called by his nation alone does: « La Britannique garde son rythme »."""
    found = BY_NATION.match(text)
    return found is not None and finite(text) and is_demonym(found["who"].lower())


def _fits(text: str, least: int) -> bool:
    """Return whether a hook is of as many words and signs as a heading is read at a glance; who says it apart."""
    line, said, _ = text.strip("« »").partition(SOURCE)
    most = MOST_SAID if text.startswith("«") else MOST
    words = len(THOUSANDS.sub("", line).split())
    return least <= words <= most and len(text) <= (WITH_SAYER if said else LONGEST)


def _is_whole(text: str, whole: str) -> bool:
    """Return whether a line is hardly less than its sentence, which would be read twice, and announces nothing."""
    more = len(_bare(whole).split()) - len(_bare(text).split())
    return finite(text) and more < MORE and not ("«" in text or ANNOUNCES.search(text))


def _is_told_so(text: str, whole: str) -> bool:
    """Return whether a line is the clause its sentence opens on, and announces nothing."""
    line, told = (_bare(words.partition(SOURCE)[0]).lower() for words in (text, whole))
    return (
        not ("«" in text or ANNOUNCES.search(text))
        and finite(text)
        and f"{told},".startswith((f"{line},", f"{line} ;"))
    )


def _bare(text: str) -> str:
    """Return a text without the signs at its ends."""
    return text.strip(" .«»\u00a0")


def _is_of_series(text: str, whole: str) -> bool:
    """Return whether a line ends on the first of several, « L'expulsion de 90 forains » of « 90 forains, gitans et autres », or opens on one of two."""
    if ONE.match(text) and OTHER.search(whole):
        return True  # « Un groupe bloque le port » of « … et l'autre la gare »
    end = " ".join(text.split()[-2:])
    at = whole.find(end)
    first = whole.find(f", {text.split()[0]}")  # « 90 forains, Gitans et marchands ont été… » tells of all of them
    return (at >= 0 and SERIES.match(whole, at + len(end)) is not None) or (
        first >= 0 and " et " not in text and SERIES.match(whole, first) is not None
    )


def _made(fact: Fact, brief: Brief) -> Iterator[tuple[str, float, str]]:
    """Yield the lines of a fact that could be a hook, of what kind each is and what that is worth."""
    for kind, worth, lines in (
        ("gain", 0.6, won(fact, brief)),
        ("feeling", 0.5, stirred(fact, brief)),
        ("line", 0.4, desk_lines(fact, brief)),
        ("pressed", 0.35, pressed(fact)),
        ("quote", 0.35, quoted_lines(fact, brief)),
        ("said", 0.35, joined_lines(fact, brief)),
        ("deed", 0.2, deeds(fact) if parsed(fact.text).complete else ()),
        ("thing", 0.15, chunks(fact)),
        (MATTER, -0.2, subject_matter(fact, brief)),
    ):
        yield from ((kind, worth, capital(_plain(text, brief) if finite(text) else text)) for text in lines)


def _plain(text: str, brief: Brief) -> str:
    """Return what a line tells without a link inside it, of somebody by his name alone: « Lucas Ferrand double la mise » of « le milieu Lucas Ferrand »."""
    text = BY_THE_WAY.sub("", text)
    for person in brief.entities:
        role, name, rest = text.partition(f" {person.name} ") if person.kind == "person" else ("", "", "")
        if name and " " in person.name and OFFICE.match(role) and not OF_WHOM.search(role):
            return f"{person.name} {rest}"
    return text
