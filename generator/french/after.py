"""Gathers the parts that follow a verb into its phrases."""

from __future__ import annotations

from collections.abc import Callable

from generator.french import attachment, roles, words
from generator.french.embedded import Embedded
from generator.french.groups import Group, Part
from generator.french.syntax import Role

TAKERS = {
    "NP": "_noun", "SUBJ": "_noun", "PP": "_prepositional", "ADV": "_adverb", "ADJ": "_adjective", "INF": "_infinitive",
    "GER": "_swallowing", "PTCP": "_participle", "COMMA": "_hold", "CC": "_hold", "rel": "_relative", "cs": "_subordinate",
    "incise": "_incise", "QUOTE": "_quote", "PAREN": "_aside",
}  # fmt: skip


class After(Embedded):
    """Noun groups, prepositional groups, adverbs and adjectives after a verb."""

    def take(self, part: Part) -> None:
        take: Callable[[Part], None] = getattr(self, TAKERS.get(part.kind, "_other"))
        take(part)

    def _noun(self, part: Part) -> None:
        if self._later():
            self._new("time", part)
            self.at += 1
            self._extend(self.parts[self.at])
        elif roles.is_age(part.chunk, self.units):
            self._new("apposition", part)
        elif roles.is_time(part.chunk, self.units) and not self._age() and not (self._joined() and not self._comma()):
            self._new("time", part)
        elif self._joined():
            self._listed_noun(part)
        elif self.cur is not None and self.cur.nominal and not self.held and attachment.apposed(part, self.units):
            self._extend(part)
        elif self.cur is not None and not self.held and (self.cur.role in ("object", "attribute") or self._passive()):
            self.found.doubts.append("deux groupes nominaux")
            self._new("other", part)
        else:
            self._new(self._object_role(), part)

    def _passive(self) -> bool:
        return self.verb is not None and self.verb.voice == "passive"

    def _age(self) -> bool:
        """Return whether a span of time is the object of « avoir »: « il a 30 ans »."""
        return self._lemma() in ("avoir", "être") and not self.found.groups

    def _later(self) -> bool:
        """Return whether « plus tard », « après » follows a span of time: « une heure après »."""
        part, following = self.parts[self.at], self._peek()
        if following is None or part.kind != "NP" or self.units[part.chunk.head].lemma not in words.listed("bare_time"):
            return False
        if following.kind == "PP":
            return following.chunk.prep in ("après", "avant")
        return following.kind == "ADV" and self.units[following.lo].low in words.listed("after_span")

    def _object_role(self) -> Role:
        lemma = self.verb.lemma if self.verb else ""
        if lemma in words.listed("copulas") and self.verb and self.verb.voice != "passive":
            return "attribute"
        return "object"

    def _listed_noun(self, part: Part) -> None:
        """Join a noun group after « et » or a comma: a list goes on, or an apposition begins."""
        if (
            self._comma()
            and self._kind(1) == "PTCP"
            and self.units[self.parts[self.at + 1].chunk.verbs[0]].tag == "VPRES"
        ):
            self._absolute(part)
        elif self.cur is None or not self.cur.nominal:
            self._free_noun(part)
        elif not self._comma() or self._list_ahead():
            self._extend(part)
        else:
            self._new("apposition", part)

    def _absolute(self, part: Part) -> None:
        """Take « , le maire ayant démissionné » whole."""
        self._new("participle", part)
        self.at += 1
        assert self.cur is not None
        self._swallow(self.parts[self.at], self.cur)

    def _free_noun(self, part: Part) -> None:
        """Take a noun group after a comma that follows no noun: the object, when there is none yet."""
        if any(g.role in ("object", "attribute", "completive") for g in self.found.groups):
            self.found.doubts.append("deux groupes nominaux")
        self._new(self._object_role(), part)

    def _prepositional(self, part: Part) -> None:
        role, cur = attachment.role(self.found.groups, part, self.units, self.verb), self.cur
        if cur is not None and (self._same(cur, part, role) or self._belongs(cur, part, role)):
            self._extend(part)
        else:
            self._new(role, part)

    def _same(self, cur: Group, part: Part, role: Role) -> bool:
        """Return whether « et » or a comma joins a group to one with the same preposition."""
        if not self._joined() or not cur.nominal:
            return False
        if self._comma() and self._list_of_complements(cur, part):
            return True
        alike = cur.core.chunk.prep == part.chunk.prep
        return alike and (not self._comma() or self._list_ahead() or cur.role == role)

    def _belongs(self, cur: Group, part: Part, role: Role) -> bool:
        if self._comma():
            return False
        if cur.nominal and any(p.kind == "CC" for p in self.held):
            return True
        sure = attachment.belongs(cur, part, role, self.units, self.verb)
        if sure is None:
            self.found.doubts.append("rattachement")
        return sure is not False

    def _list_of_complements(self, cur: Group, part: Part) -> bool:
        """Return whether a comma + « de X » goes on with a list of complements already in the phrase."""
        return (
            part.chunk.prep == "de"
            and any(p.kind == "PP" and p.chunk.prep == "de" for p in cur.parts)
            and self._list_ahead()
        )

    def _adverb(self, part: Part) -> None:
        """Keep an adverb with what follows when it points at it, else make it a phrase."""
        following = self._kind(1)
        unit = self.units[part.chunk.head]
        restrictive = unit.lemma == "que"
        if unit.tag == "PREP" and unit.low not in words.listed("after_span"):
            self.found.doubts.append("préposition seule")
        if (
            restrictive
            or (following in ("NP", "PP", "ADJ", "INF", "GER", "PTCP") and unit.low in words.listed("focus"))
            or (following == "ADJ" and self.cur is not None and self.cur.nominal and not self._comma())
        ):
            self.held.append(part)
        elif self._joined() and not self._comma():
            self._drop_joint(part)
        else:
            self.held = [p for p in self.held if p.kind != "COMMA"]
            self._new(roles.of_adverb(unit), part)

    def _drop_joint(self, part: Part) -> None:
        if self.cur is not None:
            self._extend(part)
        else:
            self._new("adverb", part)

    def _adjective(self, part: Part) -> None:
        cur = self.cur
        if (
            cur is None
            or (not cur.nominal and cur.role in ("adverb", "time"))
            or (self._lemma() in words.listed("copulas") and cur.role in ("adverb", "time"))
        ):
            self._new("attribute", part)
        elif self._comma() and cur.role != "attribute" and not self._list_ahead() and cur.parts[-1].kind != "ADJ":
            self._new("apposition", part)
            while self._kind(1) in ("PP", "ADV", "INF"):  # « , stationnée à Dax »
                self.at += 1
                self._extend(self.parts[self.at])
        else:
            self._extend(part)
