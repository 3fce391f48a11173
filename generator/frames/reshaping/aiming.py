"""An aim that closes a sentence opens it: « Un pont sera posé afin d'aider les secours » is « Afin d'aider les secours, un pont sera posé »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.beings import is_somebody
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import parsed, parted
from generator.frames.reshaping.frontable import ADDED, LONG_PURPOSE
from generator.frames.reshaping.fronting import DONE, SELF
from generator.frames.reshaping.shifts import Shift, masked, opens_plainly
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

CLITIC = compiled(r"(?:l[ea]s? |l['’]|lui |leur |y |en )", re.I)  # « pour le remettre »: what, stood before
OWN = compiled(r"\b(?:son|sa|ses|leurs?)\b")
SUBORDINATE = compiled(r"[;:«»!?]|,|\b(?:qui|que|dont|où|trop|assez|suffisamment|très)\b|\bqu['’]")
HANDED = frozenset({"indirect", "infinitive", "completive", "agent", "attribute", "relative", "participle"})


def aimed(text: str) -> Iterator[Shift]:
    """Yield the text with the aim it ends on in front, only where its subject, or whoever does the deed, has it."""
    clauses = parsed(text).clauses
    clause = clauses[0] if len(clauses) == 1 else None
    if clause is None or clause.subject is None or clause.subject.start or not clause.phrases:
        return
    aim, subject = clause.phrases[-1], clause.subject
    if aim.role != "purpose" or aim.prep not in ("pour", "afin de") or text[aim.end :].strip(" ."):
        return
    before = text[: aim.start].rstrip()
    if CLITIC.match(aim.bare or "") or ADDED.search(aim.text) or before.endswith(",") or _outcome(aim):
        return  # « …, pour revenir à 3 % » tells what came of it
    if not opens_plainly(clause, text) or not _meant(clause, aim) or SUBORDINATE.search(masked(before)):
        return
    if not parted(aim.text) and not _points(clause, aim):
        said = lowered(subject, subject.text) + before[subject.end :]
        yield Shift(closed(f"{capital(aim.text)}, {said}"), "but en tête")


def _outcome(aim: Phrase) -> bool:
    """Return whether an aim tells what came of it: « la régie a progressé pour dépasser 3 % »."""
    first = (aim.bare or aim.text).split()[0]
    return is_listed(first, "outcomes") or is_listed(first, "overtaking")


def _meant(clause: Clause, aim: Phrase) -> bool:
    """Return whether an aim is one: « condamné pour avoir menti » tells a cause, « ont dix jours pour répondre » a delay."""
    verb, others = clause.verb, clause.phrases[:-1]
    if (
        verb.negation
        or DONE.match(aim.bare or "")
        or SELF.match(aim.bare or "")
        or len(aim.text.split()) > LONG_PURPOSE
    ):
        return False
    handed = any(p.role in HANDED for p in others)
    if verb.voice == "passive":
        return not handed and is_listed(verb.lemma, "aimed_passives")
    if verb.voice == "reflexive":
        return not handed and is_listed(verb.lemma, "aimed_reflexives")
    meant = is_listed(verb.lemma, "aimed_passives") or _acts(clause)
    return not handed and meant and not is_listed(verb.lemma, "aimed_verbs")


def _acts(clause: Clause) -> bool:
    """Return whether a subject can want something: somebody, a body of people, a name."""
    subject = clause.subject
    if subject is None or subject.kind == "pron" or subject.proper:
        return subject is not None
    return is_somebody(subject.head.lower(), subject.lemma)


def _points(clause: Clause, aim: Phrase) -> bool:
    """Return whether an aim points at somebody that only what stands before it names; « leur » may be the subject's."""
    owned = OWN.search(aim.text)
    if owned is None:
        return pattern("referring").search(aim.text) is not None
    subject = clause.subject
    others = any(p.proper or p.role != "object" for p in clause.phrases[:-1])
    many = owned[0].startswith("leur")
    alone = subject is not None and subject.kind != "pron" and (subject.number == "p") == many
    return others or not alone or pattern("referring").search(OWN.sub("", aim.text)) is not None
