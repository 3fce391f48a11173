"""Finds the subject among the parts before a verb, and the phrases in front of it or between it and the verb."""

from __future__ import annotations

from itertools import pairwise

from generator.french import attachment, roles, words
from generator.french.after import After
from generator.french.groups import Group, Part
from generator.french.syntax import VerbGroup
from generator.french.tagger import Unit


class Before:
    """Gathers the parts that precede a verb."""

    def __init__(self, parts: list[Part], units: list[Unit], verb: VerbGroup) -> None:
        self.parts, self.units, self.verb = parts, units, verb
        self.groups: list[Group] = []
        self.subject: Group | None = None
        self.doubts: list[str] = []

    def read(self) -> None:
        """Fill `groups`, `subject` and `doubts`."""
        if any(p.kind == "PUNCT" for p in self.parts):
            self.doubts.append("ponctuation")
        start = self._subject_start()
        if (
            start < len(self.parts)
            and roles.is_time(self.parts[start].chunk, self.units)
            and self.verb.voice == "reflexive"
        ):
            start = len(self.parts)  # « ce jeudi se déroulait la finale »
        self._front(self.parts[:start])
        if start < len(self.parts):
            self._subject(self.parts[start:])
        elif (
            self.groups and self.parts and self.parts[-1] in self.groups[-1].parts and self._partitive(self.groups[-1])
        ):
            self.subject = self.groups.pop()
            self.subject.role = "subject"

    def _partitive(self, group: Group) -> bool:
        """Return whether a prepositional group can be a subject: « près de la moitié », « de nombreux élus »."""
        return group.core.kind == "PP" and group.core.chunk.prep in ("près de", "entre")

    def _subject_start(self) -> int:
        """Return the index of the part where the subject begins, or the number of parts."""
        if self.parts and self.parts[-1].kind == "SUBJ":
            return len(self.parts) - 1
        at = 0
        while at < len(self.parts):
            part = self.parts[at]
            if part.kind == "NP" and not self._is_front_time(at):
                return at
            if part.kind == "ADV" and self._focus(at):
                return at
            at = self._past_front(at)
        return self._infinitive_subject()

    def _infinitive_subject(self) -> int:
        """Return where an infinitive that serves as subject begins, when nothing else can."""
        if (
            self.parts
            and self.parts[0].kind == "INF"
            and not self.parts[0].chunk.prep
            and all(p.kind != "COMMA" for p in self.parts)
        ):
            return 0
        return len(self.parts)

    def _focus(self, at: int) -> bool:
        following = self.parts[at + 1] if at + 1 < len(self.parts) else None
        unit = self.units[self.parts[at].lo]
        return (
            following is not None
            and following.kind == "NP"
            and unit.low in words.listed("focus")
            and not roles.is_time(following.chunk, self.units)
        )

    def _is_front_time(self, at: int) -> bool:
        if not roles.is_time(self.parts[at].chunk, self.units):
            return False
        return any(p.kind in ("NP", "SUBJ") for p in self.parts[at + 1 :])

    def _past_front(self, at: int) -> int:
        """Return the index after a fronted phrase: past its comma, or where a noun group begins without one."""
        swallows = self.parts[at].kind in ("INF", "GER", "PTCP")
        index = at + 1
        while index < len(self.parts):
            part = self.parts[index]
            swallows = swallows or part.kind in ("INF", "GER", "PTCP")
            joined = self.parts[index - 1].kind in ("CC", "ADV") and self.parts[index - 1].kind == "CC"
            if part.kind == "COMMA":
                return index + 1
            if part.kind == "NP" and not swallows and not joined and self.parts[at].kind != "NP":
                if self._is_front_time(index):
                    index += 1
                    continue
                return index
            if part.kind == "NP" and self.parts[at].kind == "NP" and not joined:
                return index
            if part.kind in ("PP", "ADV") and self.parts[at].kind == "ADV":
                return index
            index += 1
        return index

    def _front(self, parts: list[Part]) -> None:
        """Gather fronted phrases: each runs to its comma."""
        segment: list[Part] = []
        for part in parts:
            if part.kind == "COMMA":
                self._segment(segment)
                segment = []
            else:
                segment.append(part)
        self._segment(segment)

    def _segment(self, parts: list[Part]) -> None:
        if not parts:
            return
        if parts[0].kind == "ADJ":
            self.groups.append(Group("apposition", list(parts)))
            return
        found = After(parts, self.units, None).read()
        for group in found.groups:
            if group.role in ("object", "attribute"):
                group.role = "participle" if group.core.kind == "PTCP" else "apposition"
            elif group.role == "infinitive" and group.core.chunk.prep == "à":
                group.role = "other"
        self.groups += found.groups
        self.doubts += [d for d in found.doubts if d != "rattachement"]

    def _subject(self, parts: list[Part]) -> None:
        """Split the subject from what commas detach between it and the verb."""
        segments = _segments(parts)
        while len(segments) > 1 and self._in_front(segments, parts):
            self._segment(segments[0])
            group = self.groups[-1]
            group.role = "participle" if any(self._present(p) for p in group.parts) else "apposition"
            segments = segments[1:]
        own, last = segments[0], len(segments) - 1
        if any(self._stranger(before, part) for before, part in pairwise(own)):
            self.doubts.append("sujet incertain")
        self.subject = Group("subject", list(own))
        closed = parts[-1].kind == "COMMA"
        for number, segment in enumerate(segments[1:], 1):
            final = number == last and not closed
            if self._belongs(segment, segments[number:], final):
                self.subject.parts += [self._comma_before(parts, segment), *segment]
            elif final:
                self._unclosed(segment)
            else:
                self._detached(segment)

    def _stranger(self, before: Part, part: Part) -> bool:
        """Return whether a noun group with its article stands right after another: « rue de Rome une voiture »."""
        opening = self.units[part.lo]
        article = opening.tag == "DET" and opening.text.islower() and not opening.quoted
        return (
            article and part.kind == "NP" and before.kind in ("NP", "PP") and not attachment.apposed(part, self.units)
        )

    def _in_front(self, segments: list[list[Part]], parts: list[Part]) -> bool:
        """Return whether a first noun group is no subject: an absolute participle, or an apposition to a fronted group."""
        closed = parts[-1].kind == "COMMA"
        last = segments[-1][0].kind
        if closed or last not in ("NP", "ADV") or any(p.kind == "CC" for p in segments[-1]):
            return False
        if any(self._present(p) for p in segments[0]):
            return True
        if self.units[segments[0][0].lo].tag in ("NOUN", "ADJ", "VPP"):
            return True  # « Place du Marché, un homme… », « Premier Suisse élu, X… »
        return bool(self.groups) and self.groups[-1].core.kind in ("PP", "INF", "GER", "PTCP")

    def _present(self, part: Part) -> bool:
        return part.kind == "PTCP" and self.units[part.chunk.verbs[0]].tag == "VPRES"

    def _comma_before(self, parts: list[Part], segment: list[Part]) -> Part:
        return parts[parts.index(segment[0]) - 1]

    def _belongs(self, segment: list[Part], following: list[list[Part]], final: bool) -> bool:
        """Return whether a segment after a comma is part of the subject: a relative, a member of a list."""
        first = segment[0].kind
        if first == "rel" or first == "CC":
            return True
        if self.verb.number == "s" and self.subject and self.subject.core.kind == "NP" and first == "NP":
            return False  # a singular verb: « X, maire et ami de Y, a… » is no list
        listed = first in ("NP", "PP") and any(p.kind == "CC" for s in following for p in s)
        return (
            listed
            and all(s[0].kind in ("NP", "PP", "CC") for s in following)
            and following[-1] is not None
            and self._ends_list(following)
        )

    def _ends_list(self, following: list[list[Part]]) -> bool:
        last = following[-1]
        return any(
            p.kind == "CC" and i + 1 < len(last) and last[i + 1].kind in ("NP", "PP") for i, p in enumerate(last)
        )

    def _unclosed(self, segment: list[Part]) -> None:
        """Handle the words between the last comma and the verb: an adverb is fine, a noun group is a doubt."""
        assert self.subject is not None
        inside = self.units[segment[0].lo : segment[0].hi]
        named = segment[0].kind == "NP" and any(u.tag == "PROPN" for u in inside)
        if named and self.units[self.subject.core.chunk.head].tag == "NOUN":
            self.subject.parts += segment  # « Le ministre, Jean Dupont a dit »
            return
        if segment[0].kind in ("NP", "SUBJ"):
            self.doubts.append("sujet incertain")
        self._detached(segment)

    def _detached(self, segment: list[Part]) -> None:
        before = len(self.groups)
        self._segment(segment)
        for group in self.groups[before:]:
            if group.core.kind == "ADJ" or (group.core.kind == "NP" and group.role != "time"):
                group.role = "apposition"


def _segments(parts: list[Part]) -> list[list[Part]]:
    """Return the runs of parts between commas, empty ones left out."""
    found: list[list[Part]] = [[]]
    for part in parts:
        if part.kind == "COMMA":
            found.append([])
        else:
            found[-1].append(part)
    return [segment for segment in found if segment]
