"""Slips of French no editor would sign: doubled words, lost elision, a fragment, a verb that disagrees with its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

from generator.checks.evidence import QUOTED, plain
from generator.checks.finding import Finding
from generator.french.clauses import parse
from generator.french.tagger import tag
from generator.shelf import compiled, read_toml
from generator.types import Assignment, Brief, Draft
from generator.types.citing import is_note

# « A et les B » are many, whatever the verb says; « de la Défense et des Armées » is one.
JOINED = compiled(r"^(?!.*\b(?:entre|ou|ni)\b)(?:[^,]*) et (?:les|ses|leurs|ces) ")
# « La gauche, la droite et le centre » are many: the parser takes the last of them for the subject.
LISTED = compiled(r"^[^.;:«]{2,80}, [^.;:«]{2,80} (?:et|ou) ")
COLON = " : "
DOUBT = "accord du sujet et du verbe"
# A key figure is what was counted, « les photos que le livre rassemble »: a group, like a heading.
LINES = frozenset({"title", "seo_title", "heading", "alt", "figures"})


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the slips of each sentence, quotations left out."""
    whole = assignment.slot.kind not in LINES
    told = {fact.id: fact.text for fact in assignment.brief.facts}
    described = assignment.slot.kind == "description"  # a lead has other sentences
    for sentence in draft.sentences:
        for slip in slips(sentence.text, whole):
            # A model, and who wrote the house notes, agree their verbs better than the parser that doubts them.
            noted = bool(sentence.facts) and all(is_note(id) for id in sentence.facts)
            doubted = slip == DOUBT and (noted or draft.by_model)
            sources = [told[id] for id in sentence.facts if id in told]
            # The source's, or its parse's.
            theirs = any(slip in slips(text) for text in sources) or (
                slip == DOUBT and described and _has(sentence.text, sources)
            )
            if slip == DOUBT and slip not in slips(_full(sentence.text, assignment.brief), whole):
                continue  # « Brooks a déclaré » is no plural
            yield Finding(slip, sentence.text, "warning" if doubted or theirs else None)


def _has(text: str, sources: Sequence[str]) -> bool:
    """Return whether a source has a sentence word for word, be it after a label: who doubts its verb doubts the source's."""
    said = plain(text).rpartition(COLON)[2].rstrip(" .").lower()
    return any(said in plain(source).lower() for source in sources)


def _full(text: str, brief: Brief) -> str:
    """Return a sentence with the whole name of the one person that it opens on by a last name alone."""
    for entity in brief.entities:
        last = entity.name.split()[-1]
        opens = text.startswith(last) and not text[len(last) : len(last) + 1].isalnum()
        if entity.kind == "person" and not entity.plural and last != entity.name and opens:
            return entity.name + text[len(last) :]
    return text


@lru_cache(maxsize=4096)
def slips(text: str, whole: bool = True) -> tuple[str, ...]:
    """Return what is wrong with a sentence; `whole` tells it from a title or heading, which needs no verb."""
    said = QUOTED.sub("« … »", plain(text)).strip()
    found = [message for pattern, message in _faults() if pattern.search(said)]
    if not whole:
        return tuple(found)
    if _is_fragment(said):
        found.append("phrase sans sujet")
    return (*found, *_disagreements(said))


def _is_fragment(text: str) -> bool:
    """Return whether a sentence opens with « et » or « mais » and a verb nobody is the subject of."""
    if not compiled(r"(?:Et|Mais|Puis) ").match(text):
        return False
    second = tag(text)[1:3]
    return bool(second) and second[0].mood in ("ind", "con") and second[0].pos in ("VERB", "AUX")


def _disagreements(text: str) -> Iterator[str]:
    found = parse(text)
    if "accord" in found.doubts and not LISTED.match(text):
        yield DOUBT
    for clause in found.clauses:
        subject = clause.subject.text if clause.subject and clause.subject.kind == "np" else ""
        if clause.verb.number == "s" and clause.verb.person == "3" and JOINED.search(subject):
            yield f"accord : « {subject} … {clause.verb.text} »"


@cache
def _faults() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = read_toml(Path(__file__).parent / "data" / "fautes.toml")["faute"]
    return tuple((compiled(row["motif"]), row["dit"]) for row in rows)
