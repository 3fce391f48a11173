"""Gathers verb forms and clauses inside a clause: infinitives, participles, relatives, « que P », quotes, « dit-il »."""

from __future__ import annotations

from generator.french import attachment, roles, valency, words
from generator.french.gathering import Gathering
from generator.french.groups import Group, Part
from generator.french.syntax import Role


class Embedded(Gathering):
    """What a clause may hold that has a verb of its own."""

    def _infinitive(self, part: Part) -> None:
        """Take an infinitive with all that follows it up to a comma, as the verb's own or as a complement."""
        prep, cur, lemma = part.chunk.prep, self.cur, self._lemma()
        if cur is not None and self._joined() and cur.core.kind == "INF" and not self._comma():
            self._swallow(part, cur)
            return
        role = self._infinitive_role(prep, lemma, cur)
        if role is None:
            assert cur is not None
            self._swallow(part, cur)
            return
        group = Group(role, self._glued())
        self.found.groups.append(group)
        self._swallow(part, group)

    def _infinitive_role(self, prep: str, lemma: str, cur: Group | None) -> Role | None:
        """Return the role of an infinitive, None when it completes the noun on its left (« la volonté de partir »)."""
        if prep in ("pour", "afin de", "en vue de", "dans le but de"):
            return "purpose"
        fixed = words.mapped("prepositions").get(prep)
        if fixed:
            return fixed  # type: ignore[return-value]
        if (
            lemma in ("être", "avoir", "faire")
            and cur is not None
            and cur.nominal
            and cur.role not in ("time", "adverb")
        ):
            return None
        if cur is None or cur.role in ("adverb", "time") or valency.takes_infinitive(lemma, prep):
            return "infinitive"
        return None if cur.nominal or cur.role == "attribute" else "infinitive"

    def _swallow(self, part: Part, group: Group) -> None:
        """Give a group a verb form and everything after it up to its end."""
        own = not group.parts or group.core is group.parts[-1] or all(p.kind == "ADV" for p in group.parts)
        group.parts += [*self.held, part]
        self.held = []
        while (following := self._peek()) is not None and not self._ends_infinitive(following):
            self.at += 1
            group.parts.append(following)
            if own:
                group.inner.append(following)

    def _ends_infinitive(self, part: Part) -> bool:
        if part.kind == "COMMA":
            return not self._list_goes_on()
        return part.kind in ("incise", "PUNCT")

    def _list_goes_on(self) -> bool:
        """Return whether a comma after an infinitive's complement is inside a list closed by « et »."""
        seen = False
        for part in self.parts[self.at + 2 :]:
            if part.kind == "CC":
                return True
            if part.kind not in ("NP", "PP", "COMMA", "ADJ", "INF"):
                return seen
        return False

    def _swallowing(self, part: Part) -> None:
        group = Group("manner", self._glued())
        self.found.groups.append(group)
        self._swallow(part, group)

    def _participle(self, part: Part) -> None:
        """Attach a participle to the noun before it, or make it a phrase after a comma."""
        cur = self.cur
        if cur is not None and not self._comma() and cur.nominal:
            self._swallow(part, cur)
            return
        attribute = cur is None and self.units[part.chunk.head].tag == "VPP" and not self._comma()
        group = Group("attribute" if attribute else "participle", self._glued())
        self.found.groups.append(group)
        self._swallow(part, group)

    def _relative(self, part: Part) -> None:
        cur = self.cur
        if cur is not None and not self._comma() and self._completes(part, cur):
            self._new("completive", part)
            return
        detached = self._comma() or (part.chunk.prep in ("ce", "après") and self.held)
        if cur is None or detached or (cur.role in ("adverb", "time") and not cur.nominal):
            self._new("relative", part)
        else:
            self._extend(part)

    def _completes(self, part: Part, cur: Group) -> bool:
        """Return whether « que P », « ce que P » completes the verb rather than the phrase on its left."""
        if part.chunk.prep == "ce":
            return cur.role in ("other", "indirect")  # « remet en question ce que… »
        asked = self.units[part.chunk.head].lemma == "que" and valency.takes(self._lemma(), "que")
        return asked and (cur.role == "time" or (cur.role == "indirect" and attachment.name_alone(cur, self.units)))

    def _subordinate(self, part: Part) -> None:
        """Take a completive after its verb, an adverbial clause elsewhere; « que » after a noun completes it."""
        conjunction = self.units[part.chunk.head].lemma
        cur = self.cur
        if any(p.kind == "CC" for p in self.held) and cur is not None and cur.core.kind == "cs":
            self._extend(part)
        elif conjunction in ("que", "quoi") or part.chunk.kind == "REL":
            self._que(part, cur)
        elif conjunction in words.listed("conjunction_questions") and self._asks(conjunction) and not self._comma():
            self._new("completive", part)
        else:
            self._new(roles.of_conjunction(conjunction), part)

    def _asks(self, conjunction: str) -> bool:
        return conjunction != "quand" and (conjunction != "si" or valency.takes(self._lemma(), "que"))

    def _que(self, part: Part, cur: Group | None) -> None:
        if cur is not None and cur.nominal and self._comma() and part.chunk.hi - part.chunk.lo == 1:
            self._new("relative", part)
            return
        plain = cur is None or cur.role != "attribute"
        bare = cur is None or cur.role in ("adverb", "time")
        if bare or (
            plain
            and valency.takes(self._lemma(), "que")
            and not (cur is not None and cur.role == "object" and not attachment.name_alone(cur, self.units))
        ):
            self._new("completive", part)
        elif cur is not None and not self._comma():
            self._extend(part)
        else:
            self._new("completive", part)

    def _incise(self, part: Part) -> None:
        self.held = [p for p in self.held if p.kind != "COMMA"]
        self._new("source", part)

    def _quote(self, part: Part) -> None:
        self._new("quote", part)

    def _aside(self, part: Part) -> None:
        self._new("apposition", part)

    def _explain(self) -> None:
        """Take all that follows a colon as one apposition, or as a quote."""
        self.at += 1
        rest = self.parts[self.at :]
        if rest[0].kind == "QUOTE" and len(rest) == 1:
            self._new("quote", rest[0])
        elif any(p.kind in ("QUOTE", "incise", "VG") for p in rest):
            self.found.doubts.append("ponctuation")
            self._new("other", rest[0])
            self.found.groups[-1].parts += rest[1:]
        else:
            self._new("apposition", rest[0])
            self.found.groups[-1].parts += rest[1:]
        self.at = len(self.parts)

    def _other(self, part: Part) -> None:
        """Keep punctuation apart; a second verb stays with what it follows."""
        if part.kind == "PUNCT":
            self._drop_held()
            if self.units[part.lo].text == ":" and self._peek() is not None:
                self._explain()
                return
            if self.units[part.lo].text not in ".!?…" and self.units[part.lo].text != "...":
                self.found.doubts.append("ponctuation")
            return
        self.found.doubts.append("verbe de trop" if part.kind == "VG" else "hors place")
        if self.cur is not None:
            self._extend(part)
        else:
            self._new("other", part)
