"""Whose words a section is made of: one speaker's, in a tone, or several people's, who react or disagree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import NamedTuple

from generator.anchors.going_on import aside
from generator.anchors.proved import DATA, Doing, proved, share_of, words_of, worth_of
from generator.anchors.speaking import SOMEBODY, speakers
from generator.anchors.treating import shape, words_in
from generator.french.quoted import blotted
from generator.french.typography import strip_typography
from generator.shelf import compiled, read_toml
from generator.types import Brief, Entity, Fact

ENOUGH, SEVERAL = 0.55, 0.5  # share of a section that one speaker's words, or those of several, must be
LEAST, REACTING = 2, 2  # sentences of a speaker; sentences that tell how people take it
FEW, WHOLE = (
    8,
    0.8,
)  # facts of a speaker, and their share of a text that one speaker's words are, from which all of it is that
TONE, TONED = 0.4, 0.25  # share of a speaker's sentences that must be in a tone; what it is worth that it is known
PLAIN, ALL, DEFENCE, VERSIONS = "parole", "reactions", "defense", "versions"
TAKING = ("defense", "denonce", "reaction", "craintes")  # tones of those who react
OPENING = 40  # words of a speaker's one sentence on which a section opens
OWNING = 3  # first sentences of a story, that tell whether somebody has owned up
MUCH = 0.33  # of a section that a speaker's words are at least
SAME = 12  # letters by which one unnamed voice is told from another
APART = compiled(
    r"^(?:Cependant|Toutefois|Mais|Pourtant|Néanmoins|Au contraire|À l['’]inverse|En revanche)\b|\b(?:cependant|toutefois|au contraire|à l['’]inverse|en revanche|pour sa part|de son côté)\b"
)


POLL = compiled(r"\bsondages?\b", 2)


class Tone(NamedTuple):
    """A tone in which people speak, and the words it is known by."""

    name: str
    words: str
    otherwise: str


def voiced(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield whose words most of a section is."""
    said = speakers(brief)
    yield from _one_voice(facts, [fact for fact in facts if fact.id in said], said, brief)
    yield from _many_voices(facts, said, brief)


def heard_first(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield whose words a section opens on, in their tone where they have one, where they are much of it."""
    said = speakers(brief)
    first = next((fact for fact in facts[:2] if said.get(fact.id, SOMEBODY) != SOMEBODY), None)
    if (
        first is None
        or not _is_said(first, brief)
        or (first is not facts[0] and _names_another(facts[0], said[first.id], brief))
        or all(said.get(fact.id) == said[first.id] for fact in brief.facts if fact.id in said)
    ):
        return
    own = list(takewhile(lambda fact: said.get(fact.id) == said[first.id], facts[facts.index(first) :]))
    beside = [fact for fact in facts if fact.paragraph == first.paragraph]
    enough = len(own) >= LEAST or sum(map(words_in, own)) >= OPENING
    held = share_of(own, beside) >= SEVERAL and share_of(own, facts) >= MUCH
    if enough and held and _has_name(said[first.id], brief):
        who, ids = said[first.id], tuple(fact.id for fact in own)
        tone = DEFENCE if _answers_charge(who, own, brief) else _tone(own)
        yield Doing(tone or PLAIN, who, ids, TONED * bool(tone))


def _names_another(fact: Fact, who: str, brief: Brief) -> bool:
    """Return whether a sentence names somebody else than who speaks after it: what that one does would be hidden."""
    return any(e.kind == "person" and fact.id in e.facts and who not in e.names for e in brief.entities)


def _is_said(fact: Fact, brief: Brief) -> bool:
    """Return whether a sentence itself says who speaks in it, and does not only name somebody beside words."""
    if POLL.search(fact.text):
        return False  # « d'après le sondage Verlac »: what people answered is nobody's word
    by = any(quote.fact == fact.id and quote.speaker and quote.verb for quote in brief.quotes)
    return by or bool(fact.sayer) or fact.text.startswith(("Pour ", "Selon ", "D'après "))


def _has_name(who: str, brief: Brief) -> bool:
    """Return whether a heading can call somebody so: the one person of that name, or a body with its article, not « CGT »."""
    return who[:1].islower() or len(_called(who, brief)) == 1


def _called(who: str, brief: Brief) -> list[Entity]:
    """Return the people who are called so: two of one family name are told apart by none."""
    return [e for e in brief.entities if e.kind == "person" and (who in e.names or e.name.endswith(f" {who}"))]


def _one_voice(facts: Sequence[Fact], spoken: Sequence[Fact], said: Mapping[str, str], brief: Brief) -> Iterator[Doing]:
    counts = Counter(said[fact.id] for fact in spoken)
    for who, number in counts.most_common(1):
        own = [fact for fact in spoken if said[fact.id] == who]
        share = share_of(own, facts)
        everywhere = sum(other == who for other in said.values()) >= max(FEW, WHOLE * len(brief.facts))
        if (
            who == SOMEBODY
            or len(_called(who, brief)) > 1
            or everywhere
            or number < LEAST
            or share < ENOUGH
            or own[0] not in facts[:2]
        ):
            continue
        tone = DEFENCE if _answers_charge(who, own, brief) else _tone(own)
        worth = worth_of(share, opens=own[0] is facts[0])
        ids = tuple(fact.id for fact in own)
        if tone:
            yield Doing(tone, who, ids, worth + TONED)
        yield Doing(PLAIN, who, ids, worth)


def _many_voices(facts: Sequence[Fact], said: Mapping[str, str], brief: Brief) -> Iterator[Doing]:
    """Yield a section of several people's words: how they take the news, else how they disagree."""
    taken = [fact for fact in facts if any(_is_in(tone, fact.text) for tone in _tones() if tone.name in TAKING)]
    ids = {fact.id for fact in taken}
    after = [f for f in facts if f.id in said and f"F{f.rank - 1}" in ids and said[f.id] == said.get(f"F{f.rank - 1}")]
    if len({said.get(fact.id) or fact.text[:SAME] for fact in taken}) >= LEAST:
        yield from proved(
            ALL, [fact for fact in facts if fact in taken or fact in after], facts, least=REACTING, share=SEVERAL
        )
    spoken = [fact for fact in facts if fact.id in said]
    named = {said[fact.id] for fact in spoken} - {SOMEBODY}
    opening = strip_typography(
        " ".join((brief.cleaned.title, *(fact.text for fact in (*brief.facts[:OWNING], *facts))))
    )
    if shape(words_of("aveux")).search(opening):
        return  # who has owned up disputes nothing
    disputed = shape(words_of("disputes")).search(strip_typography(brief.cleaned.title).lower()) is not None
    if disputed and len(named) >= LEAST and any(APART.search(fact.text) for fact in spoken[1:]):
        yield from proved(VERSIONS, spoken, facts, least=LEAST + 1, share=SEVERAL)


def _answers_charge(who: str, own: Sequence[Fact], brief: Brief) -> bool:
    """Return whether somebody whom the title of an affair names answers for himself, in his own words too."""
    title, words = strip_typography(brief.cleaned.title), " ".join(strip_typography(fact.text) for fact in own)
    opening = " ".join((title, *(strip_typography(fact.text) for fact in brief.facts[:2])))
    charged = who.split(" ")[-1] in title and shape(words_of("mise_en_cause")).search(opening) is not None
    return charged and shape(words_of("se_defend")).search(words) is not None


def _tone(own: Sequence[Fact]) -> str:
    """Return the tone of a speaker's sentences, "" where too few are in one."""
    for tone in _tones():
        inside = sum(_is_in(tone, fact.text) for fact in own)
        if inside >= max(1, TONE * len(own)):
            return tone.name
    return ""


@lru_cache(maxsize=2048)  # the sentences of an article in each tone: they are asked again for each way to part it
def _is_in(tone: Tone, text: str) -> bool:
    said = aside(blotted(strip_typography(text)))
    return shape(tone.words).search(said) is not None and not (tone.otherwise and shape(tone.otherwise).search(said))


@cache
def _tones() -> tuple[Tone, ...]:
    return tuple(Tone(row["nom"], row["mots"], row.get("sauf", "")) for row in read_toml(DATA)["ton"])


def takes_it(text: str) -> bool:
    """Return whether a sentence tells how somebody takes the news, or speaks in any known tone."""
    return any(_is_in(tone, text) for tone in _tones())
