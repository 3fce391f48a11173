"""Words that go on from a quotation just told: « « … », a-t-elle ajouté », nobody named a second time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator import phrases
from generator.rules.desk import bare, refused
from generator.rules.pen import Pen
from generator.shelf import compiled
from generator.types import Assignment, Brief, Entity, Fact, Sentence

SPOKEN = compiled(r"«[^«»]*»\.?$")  # nothing but words
INVERTED = compiled(r"«[^«»]*»,? [^«»,]*-(?:t-)?(?P<pronoun>ils?|elles?)\b[^«»]*$")  # « « … », a-t-il ajouté »
NAMED_LAST = compiled(r"«[^«»]*»,? [^«»]+$")  # « « … », a déclaré Ana Roy »
HELD = compiled(r"[»…]\s?\.?$")  # the sentence before closes on words: who spoke stands ahead of them
ENDED = compiled(r"[?!…]\s?»$")  # no comma parts such words from who says them
PRONOUNS = {"m": "il", "f": "elle"}
PRESENT = "présent"  # what site.toml calls it


def goes_on(fact: Fact, before: Sequence[Sentence], brief: Brief) -> bool:
    """Return whether a fact is nothing but words that the speaker of the sentence right before it goes on saying."""
    if not before:
        return False
    last = f"F{fact.rank - 1}"
    if last not in before[-1].facts:
        return False
    heard, said = _speakers(last, brief), _speakers(fact.id, brief)
    if SPOKEN.match(fact.text) is not None:
        together = brief.fact(last).paragraph == fact.paragraph
        return together and "»" in before[-1].text and said <= heard
    return INVERTED.match(fact.text) is not None and bool(said) and _nobody_else(said, before[-1], brief)


def _speakers(id: str, brief: Brief) -> set[str]:
    return {quote.speaker for quote in brief.quotes if quote.fact == id and quote.speaker}


def _nobody_else(said: set[str], before: Sentence, brief: Brief) -> bool:
    """Return whether « a-t-il » after a sentence can mean only who speaks: named in it, and no other of that gender."""
    people = [e for e in brief.entities if e.kind == "person" and _named(e, before.text)]
    speaking = [e for e in people if said & set(e.names)]
    return len(speaking) == 1 and all(e in speaking or _differs(e, speaking[0]) for e in people)


def _named(entity: Entity, text: str) -> bool:
    return any(name in text for name in (*entity.names, entity.name.split()[-1]))


def _differs(one: Entity, other: Entity) -> bool:
    return bool(one.gender and other.gender and one.gender != other.gender)


def named_last(fact: Fact, following: Sequence[Fact], pen: Pen, paragraph: int) -> list[Sentence]:
    """Return a quotation with who says it last, where more of the same words follows; none where that is not so."""
    after = next((f for f in following[:1] if SPOKEN.match(f.text) and f.paragraph == fact.paragraph), None)
    if after is None or after.rank != fact.rank + 1 or not _speakers(fact.id, pen.brief):
        return []
    ways = (s for s in pen.sayings(fact, "sentence") if len(s.sentences) == 1 and NAMED_LAST.match(s.text))
    said = next((s for s in ways if not pen.refuses(s.text)), None)
    return [Sentence(said.text, said.facts, paragraph)] if said else []


def continued(fact: Fact, before: Sequence[Sentence], paragraph: int, assignment: Assignment) -> list[Sentence]:
    """Return the words as the source goes on with them, by themselves after « a-t-elle dit », else with « a-t-elle ajouté »."""
    known = refused(assignment)
    tried = (fact.text,) if INVERTED.match(fact.text) else (*_turned(fact, before, assignment), _alone(fact.text))
    text = next((t for t in tried if bare(t) not in known), "")
    return [replace(before[-1], text=text, facts=(fact.id,), paragraph=paragraph)] if text else []


def _alone(text: str) -> str:
    return text.rstrip(".") if text.endswith("».") else text


def _turned(fact: Fact, before: Sequence[Sentence], assignment: Assignment) -> list[str]:
    """Return the words with a turn that the section has not had, when the sentence before closes on words."""
    if not HELD.search(before[-1].text) or assignment.site.voice.get("tense") == PRESENT:
        return []
    words = _alone(fact.text)
    ended = words if ENDED.search(words) else f"{_unstopped(words)},"
    given = {"citation": ended, "pronom": _pronoun(fact, assignment.brief)}
    above = " ".join(s.text for s in before)
    turns = phrases.say(assignment.site, "liaisons.citation", given, assignment.seed + fact.id)
    return [turn for turn in turns if turn.removeprefix(ended) not in above]


def _unstopped(words: str) -> str:
    """Return words that a comma may follow: their last full stop gives way."""
    body = words.rstrip("» \u00a0\u202f")
    return words if not body.endswith(".") else body[:-1] + words[len(body) :]


def _pronoun(fact: Fact, brief: Brief) -> str:
    """Return « il » or « elle » for the one person who speaks, "" when that is unsure."""
    said = _speakers(fact.id, brief)
    people = [e for e in brief.entities if e.kind == "person" and said & set(e.names)]
    return PRONOUNS.get(people[0].gender, "") if len(people) == 1 else ""


def led_to(before: Sequence[Sentence], told: Sequence[Sentence], previous: Fact | None) -> list[Sentence]:
    """Return the sentences above, the last with the colon that its source has where nothing but the words it announces follow."""
    if not before or previous is None or not previous.text.rstrip().endswith(":"):
        return list(before)
    last = before[-1]
    if previous.id not in last.facts or not last.text.endswith(".") or not told[0].text.startswith("«"):
        return list(before)
    return [*before[:-1], replace(last, text=f"{last.text[:-1]} :")]
