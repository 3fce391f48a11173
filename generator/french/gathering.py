"""Walks along the parts of a clause and keeps the phrases gathered so far; what to do with each part is told by `take`."""

from __future__ import annotations

from generator.french import roles
from generator.french.groups import Found, Group, Part
from generator.french.syntax import Role, VerbGroup
from generator.french.tagger import Unit

LIKE = ("tout comme", "ainsi que", "de même que", "comme")  # they join without « et »


class Gathering:
    """The parts of a clause, the phrases found, and the words that wait for theirs."""

    def __init__(self, parts: list[Part], units: list[Unit], verb: VerbGroup | None) -> None:
        self.parts, self.units, self.verb = parts, units, verb
        self.found = Found([], [])
        self.at = 0
        self.held: list[Part] = []  # focus adverbs and joints that wait for their group

    def read(self) -> Found:
        """Return the phrases in order."""
        while self.at < len(self.parts):
            self.take(self.parts[self.at])
            self.at += 1
        self._drop_held()
        return self.found

    @property
    def cur(self) -> Group | None:
        """The phrase that a complement would join."""
        return self.found.groups[-1] if self.found.groups else None

    def _peek(self, step: int = 1) -> Part | None:
        index = self.at + step
        return self.parts[index] if 0 <= index < len(self.parts) else None

    def _kind(self, step: int) -> str:
        part = self._peek(step)
        return part.kind if part else ""

    def _new(self, role: Role, part: Part) -> None:
        self.found.groups.append(Group(role, [*self._glued(), part]))

    def _glued(self) -> list[Part]:
        held, self.held = self.held, []
        for part in held:
            if part.kind == "CC" and self.units[part.lo].lemma not in LIKE:
                self.found.doubts.append("coordination libre")
        return [p for p in held if p.kind != "COMMA"]

    def _extend(self, part: Part) -> None:
        assert self.cur is not None
        self.cur.parts += [*self.held, part]
        self.held = []

    def _drop_held(self) -> None:
        for part in self.held:
            if part.kind == "ADV":
                self.found.groups.append(Group(roles.of_adverb(self.units[part.lo]), [part]))
            elif part.kind == "CC":
                self.found.doubts.append("coordination libre")
        self.held = []

    def _joined(self) -> bool:
        """Return whether « et » or a comma stands right before: the part may continue a list."""
        return any(p.kind in ("CC", "COMMA") for p in self.held)

    def _comma(self) -> bool:
        return any(p.kind == "COMMA" for p in self.held)

    def _lemma(self) -> str:
        return self.verb.lemma if self.verb else ""

    def _list_ahead(self) -> bool:
        """Return whether « et » or « ou » + noun closes the list before anything else than its members."""
        if any(p.kind == "CC" for p in self.held):
            return True
        for index in range(self.at + 1, len(self.parts)):
            kind = self.parts[index].kind
            if kind == "CC":
                return index + 1 < len(self.parts) and self.parts[index + 1].kind in ("NP", "PP")
            if kind not in ("NP", "PP", "COMMA", "ADJ", "PTCP"):
                return False
        return False

    def _hold(self, part: Part) -> None:
        if part.kind == "COMMA" and self.held and self.held[-1].kind == "ADV":
            self._drop_held()
        self.held.append(part)

    def take(self, part: Part) -> None:
        """Put a part where it belongs."""
        raise NotImplementedError
