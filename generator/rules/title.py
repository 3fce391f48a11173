"""The H1 and the title of search results: the strongest fact, the key phrase first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from generator import phrases
from generator.checks.evidence import plain
from generator.french.leaning import answers
from generator.french.sentences import content_words
from generator.french.tagger import tag
from generator.rules.desk import Desk, bare, first_new
from generator.rules.halves import stands
from generator.rules.links import lowered
from generator.rules.pen import Pen
from generator.seo.measures import holds
from generator.seo.pixels import width
from generator.shelf import compiled
from generator.types import Assignment, Fact, Sentence

FACTS = 4  # heaviest facts a title is made from
SHORTEST, LONGEST = 5, 18  # words of a title's clause
AIM = compiled(r",? (?:pour|afin d['e]) ?(?=\w+(?:er|ir|re|oir)\b).*$")  # the title tells what, the text what for
CLAIM = compiled(r"(?:Selon|D'après|Pour|Si|En cas|À en croire|Aux yeux)\b")  # what a title may not lose
EASY = 11  # words of a title read at a glance
LONG_COST, COPY_COST, MOST_COPIED = (
    0.3,
    0.08,
    12,
)  # of a word beyond them, of a word copied in a row (tried on our samples)
HOLLOW = compiled(r"(?:\b(?:aura|a eu|a|eut) lieu|\b(?:lui|eux|elles?)|se produi\w+|survien\w+|intervien\w+)$")
LAST = compiled(r"\b(?:l['’]an|l['’]année|le mois|la semaine|\w+) (?:derni(?:er|ère)|passée?)\b|\bhier\b")
COMMA = compiled(r",")
CIRCUMSTANCE = compiled(
    r" (?:pour|pendant|durant|à partir|à compter|devant|dans|lors|après|depuis|en raison|à la suite) "
)
RELATIVE = compiled(r"(?:dont|qui|qu'|que|où|lequel|laquelle|et|mais|ce qui|après)\b")  # hangs on what was before it
WEAK = "avoir-lieu"  # « … se produit » tells nothing
QUESTION = compiled(r"«|On |.*«")
STEM = 5  # letters: « menace » and « menacé » meet


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the H1: the user's if there is one, else the best of a few candidates."""
    if assignment.outline.title:
        return [Sentence(assignment.outline.title)]
    return _first(assignment, _h1(assignment, desk))


def compose_seo(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the title of search results: key phrase first, and other words than the H1 where they fit."""
    h1 = desk.heads.get("title", "")
    other = (c for c in _seo(assignment, desk) if bare(c[0]) != bare(h1))
    same = ((h1, facts) for h1, facts in _h1(assignment, desk) if holds(h1, assignment.brief.keyphrase))
    return _first(assignment, chain(other, same, _stock(assignment)))


Candidate = tuple[str, tuple[str, ...]]


def _first(assignment: Assignment, candidates: Iterator[Candidate]) -> Sequence[Sentence]:
    """Return the first candidate that was not refused, fits the slot and is not the source's own title."""
    slot, source = assignment.slot, bare(assignment.brief.cleaned.title)
    for text, facts in candidates:
        fits = not slot.chars.most or slot.chars.least <= len(text) <= slot.chars.most
        narrow = not slot.pixels.most or width(text) <= slot.pixels.most
        if fits and narrow and bare(text) != source and list(first_new([text], assignment)):
            return [Sentence(text, facts)]
    return ()


def _h1(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    key = assignment.brief.keyphrase
    clauses = list(_clauses(assignment, desk))
    for text, facts in clauses:
        if holds(text, key):
            yield from _phrased(assignment, "titre.simple", text, facts)
    for text, facts in clauses:
        yield from _phrased(assignment, "titre.avec_cle", text, facts)
    for text, facts in clauses:
        yield from _phrased(assignment, "titre.simple", text, facts)
    for text in phrases.say(assignment.site, "titre.seo", {"cle": key, "fait": ""}, assignment.seed):
        yield text, ()


def _seo(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    key = assignment.brief.keyphrase
    clauses = list(_clauses(assignment, desk))
    for text, facts in clauses:
        if plain(text).lower().startswith(plain(key).lower()):
            yield from _phrased(assignment, "titre.simple", text, facts)
    for text, facts in clauses:
        if not holds(text, key):
            yield from _phrased(assignment, "titre.avec_cle", text, facts)
    for text, facts in clauses:
        if holds(text, key):
            yield from _phrased(assignment, "titre.simple", text, facts)


def _stock(assignment: Assignment) -> Iterator[Candidate]:
    """Yield titles that tell no fact, for want of one."""
    key = assignment.brief.keyphrase
    labels = [s.label for s in assignment.outline.sections if not holds(s.label, key)][:2]
    words = {"cle": key, "sujets": " et ".join(labels)}
    for text in phrases.say(assignment.site, "titre.seo", words, assignment.seed):
        yield text, ()


def _phrased(assignment: Assignment, group: str, text: str, facts: tuple[str, ...]) -> Iterator[Candidate]:
    inside = lowered(text, assignment) if group.endswith("avec_cle") else text
    words = {"cle": assignment.brief.keyphrase, "fait": inside}
    for said in phrases.say(assignment.site, group, words, assignment.seed):
        yield said, facts


def _clauses(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield short clauses of the heaviest facts, without final point, nearest to what the source's title tells first."""
    pen = Pen(assignment, desk)
    heavy = sorted(assignment.brief.facts, key=lambda f: -f.weight)[:FACTS]
    news = _stems(assignment.brief.cleaned.title)
    found = [clause for fact in heavy for clause in short(pen, fact)]
    yield from ((text, facts) for text, facts, _ in sorted(found, key=lambda c: -_worth(c[0], c[2], news)))


def _worth(text: str, copied: int, news: frozenset[str]) -> float:
    """Return how good a title a clause makes: it tells the news, in few words, not the source's."""
    return (
        len(news & _stems(text)) - LONG_COST * max(0, len(text.split()) - EASY) - COPY_COST * min(copied, MOST_COPIED)
    )


def short(pen: Pen, fact: Fact) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Yield what a fact tells in one line: its short sayings, and longer ones without the aim they end on."""
    for function in ("title", "row", "sentence"):
        for saying in pen.sayings(fact, function, words=2 * LONGEST):
            text = _cut(saying.sentences[0].rstrip(" ."))
            weak = hollow(text, saying.form) or QUESTION.match(text) is not None
            fits = SHORTEST <= len(text.split()) <= LONGEST and not answers(text) and stands(text)
            if fits and not weak:
                yield text, saying.facts, saying.copied


def hollow(text: str, form: str) -> bool:
    """Return whether a line only says that something happens, or tells the past of « l'an dernier » in the present."""
    past = LAST.search(text) is not None and not any(t.tense in ("ppast", "impf", "past") for t in tag(text))
    return form.startswith(WEAK) or HOLLOW.search(text) is not None or past


def _cut(text: str) -> str:
    """Return a sentence as short as a title: without the aim it ends on, nor what a comma detaches at its end."""
    text = AIM.sub("", text)
    front, comma, rest = text.partition(", ")
    if (
        comma
        and len(text.split()) > LONGEST
        and not CLAIM.match(front)
        and not RELATIVE.match(rest)
        and not _tells(front)
        and _tells(rest)
    ):
        text = rest[:1].upper() + rest[1:]
    for joint in (COMMA, CIRCUMSTANCE):
        while len(text.split()) > LONGEST and (found := [*joint.finditer(text)]) and _tells(text[: found[-1].start()]):
            text = text[: found[-1].start()]
    return text


def _tells(text: str) -> bool:
    """Return whether what is left of a sentence has a verb of its own and words enough."""
    finite = any(t.mood in ("ind", "con") for t in tag(text))
    return finite and len(text.split()) >= SHORTEST


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:STEM] for word in content_words(text))
