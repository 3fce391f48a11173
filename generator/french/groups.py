"""Gathers the chunks of one clause into its phrases: the subject, the fronted ones, and those after the verb."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.french import roles, valency, words
from generator.french.chunks import Chunk
from generator.french.spans import Span
from generator.french.syntax import Role, VerbGroup
from generator.french.tagger import Unit

SWALLOW = ("INF", "GER", "PTCP")
NOUNS = ("NP", "PP", "SUBJ")
DETACHED = ("time", "source", "cause", "purpose", "condition", "concession", "agent")


@dataclass(frozen=True, slots=True)
class Part:
    """A chunk of a clause, or a whole clause inside it (`span`)."""

    kind: str
    lo: int  # units
    hi: int
    chunk: Chunk
    span: Span | None = None


@dataclass(slots=True)
class Group:
    """A phrase being gathered: its parts, its role, and the parts of its own clause after its verb."""

    role: Role
    parts: list[Part]
    inner: list[Part] = field(default_factory=list)

    @property
    def first(self) -> Part:
        """The part that opens it, focus adverbs included."""
        return self.parts[0]

    @property
    def core(self) -> Part:
        """The part that makes it what it is: focus adverbs skipped."""
        return next((p for p in self.parts if p.kind not in ("ADV", "COMMA", "CC")), self.parts[0])

    @property
    def nominal(self) -> bool:
        """Whether a complement of a noun can join it."""
        return self.core.kind in NOUNS or self.core.kind in SWALLOW


@dataclass(slots=True)
class Found:
    """The phrases of one clause, in order, and what is unsure about them."""

    groups: list[Group]
    doubts: list[str]


class After:
    """Gathers the parts that follow a verb."""

    def __init__(self, parts: list[Part], units: list[Unit], verb: VerbGroup | None) -> None:
        self.parts, self.units, self.verb = parts, units, verb
        self.found = Found([], [])
        self.at = 0
        self.held: list[Part] = []  # focus adverbs and joints that wait for their group

    def read(self) -> Found:
        """Return the phrases in order."""
        while self.at < len(self.parts):
            self._take(self.parts[self.at])
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
            if part.kind == "CC" and self.units[part.lo].lemma not in ("tout comme", "ainsi que", "de même que", "comme"):
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

    def _take(self, part: Part) -> None:
        {
            "NP": self._noun, "SUBJ": self._noun, "PP": self._prepositional, "ADV": self._adverb, "ADJ": self._adjective,
            "INF": self._infinitive, "GER": self._swallowing, "PTCP": self._participle, "COMMA": self._hold, "CC": self._hold,
            "rel": self._relative, "cs": self._subordinate, "incise": self._incise, "QUOTE": self._quote, "PAREN": self._aside,
        }.get(part.kind, self._other)(part)  # fmt: skip

    def _hold(self, part: Part) -> None:
        if part.kind == "COMMA" and self.held and self.held[-1].kind == "ADV":
            self._drop_held()
        self.held.append(part)

    def _noun(self, part: Part) -> None:
        if self._later():
            self._new("time", part)
            self.at += 1
            self._extend(self.parts[self.at])
        elif roles.is_time(part.chunk, self.units) and not self._age() and not (self._joined() and not self._comma()):
            self._new("time", part)
        elif self._joined():
            self._listed_noun(part)
        elif self.cur is not None and self.cur.nominal and not self.held and self._apposed(part):
            self._extend(part)
        elif self.cur is not None and self.cur.role in ("object", "attribute") and not self.held:
            self.found.doubts.append("deux groupes nominaux")
            self._new("other", part)
        else:
            self._new(self._object_role(), part)

    def _apposed(self, part: Part) -> bool:
        """Return whether a noun group goes with the one before it: « la plus haute », « Barkhane » in quotes, « Le Monde »."""
        opening, second = self.units[part.lo], self.units[min(part.lo + 1, len(self.units) - 1)]
        superlative = opening.lemma == "le" and second.low in ("plus", "moins", "mieux") and self.units[part.chunk.head].tag in ("ADJ", "VPP")
        return superlative or opening.quoted or (opening.tag == "DET" and opening.text[0].isupper())

    def _age(self) -> bool:
        """Return whether a span of time is the object of « avoir »: « il a 30 ans »."""
        return self._lemma() == "avoir" and not self.found.groups

    def _later(self) -> bool:
        """Return whether « plus tard », « après » follows a span of time: « une heure après »."""
        part, following = self.parts[self.at], self._peek()
        if following is None or following.kind != "ADV" or part.kind != "NP":
            return False
        span = self.units[part.chunk.head].lemma in words.listed("bare_time")
        return span and self.units[following.lo].low in words.listed("after_span")

    def _object_role(self) -> Role:
        lemma = self.verb.lemma if self.verb else ""
        if lemma in words.listed("copulas") and self.verb and self.verb.voice != "passive":
            return "attribute"
        return "object"

    def _listed_noun(self, part: Part) -> None:
        """Join a noun group after « et » or a comma: a list goes on, or an apposition begins."""
        if self._comma() and self._kind(1) == "PTCP" and self.units[self.parts[self.at + 1].chunk.head].tag == "VPRES":
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

    def _list_ahead(self) -> bool:
        """Return whether « et » or « ou » + noun closes the list before anything else than its members."""
        if any(p.kind == "CC" for p in self.held):
            return True
        for index in range(self.at + 1, len(self.parts)):
            kind = self.parts[index].kind
            if kind == "CC":
                return index + 1 < len(self.parts) and self.parts[index + 1].kind in ("NP", "PP")
            if kind not in ("NP", "PP", "COMMA", "ADJ"):
                return False
        return False

    def _prepositional(self, part: Part) -> None:
        role = self._role(part)
        cur = self.cur
        if cur is not None and self._joined() and cur.core.chunk.prep == part.chunk.prep and cur.nominal:
            if not self._comma() or self._list_ahead() or cur.role == role:
                self._extend(part)
                return
        if cur is not None and not self._comma() and self._attaches(cur, part, role):
            self._extend(part)
            return
        if self._comma() and cur is not None and self._list_of_complements(cur, part):
            self._extend(part)
            return
        self._new(role, part)

    def _role(self, part: Part) -> Role:
        """Return the role of a prepositional group, what already follows the verb being known."""
        role = roles.of_group(part.chunk, self.units, self.verb)
        if self.verb is None:
            return role
        first = not any(g.role not in ("adverb", "time") for g in self.found.groups)
        if role == "indirect" and not first and roles.names_place(part.chunk, self.units) and part.chunk.prep in ("à", "en"):
            return "place"
        if role in ("indirect", "other") and first and self.verb.lemma in words.listed("copulas") and self.verb.voice == "active":
            return "attribute"
        negated = self.verb.negation in ("pas", "plus", "jamais", "guère")
        if first and part.chunk.prep == "de" and negated and not valency.takes(self.verb.lemma, "de") and self.units[part.chunk.core - 1].tag == "PREP":
            return "object"  # « n'a pas de maison »
        return role

    def _list_of_complements(self, cur: Group, part: Part) -> bool:
        """Return whether a comma + « de X » goes on with a list of complements already in the phrase."""
        return part.chunk.prep == "de" and any(p.kind == "PP" and p.chunk.prep == "de" for p in cur.parts) and self._list_ahead()

    def _attaches(self, cur: Group, part: Part, role: Role) -> bool:
        """Return whether a prepositional group belongs to the phrase on its left rather than to the verb."""
        prep = part.chunk.prep
        if self._measure(cur, part):
            return True
        if not cur.nominal or cur.role in ("adverb",):
            return False
        if any(p.kind == "CC" for p in self.held):
            return True
        if prep == "de" and self._amount(part):
            return cur.role not in ("indirect", "object") or self._amount(cur.parts[-1])
        if prep == "de":
            return not (role == "indirect" and cur.role == "object" and valency.takes(self._lemma(), "de") and self._moves(cur))
        if role in DETACHED or (role == "indirect" and cur.role in ("object", "time", "indirect", "adverb")):
            return False
        if cur.role in ("time", "agent", "source"):
            return cur.role != "time" and role not in ("place", "manner")
        if role == "place" and cur.role == "place":
            return True
        if self._light(cur):
            return False
        if self._name_alone(cur):
            return False
        if role in ("place", "manner", "other"):
            self.found.doubts.append("rattachement")
        return True

    def _amount(self, part: Part) -> bool:
        """Return whether a group is a measure: « de 42 000 dollars »."""
        head = self.units[part.chunk.head]
        return self.units[part.chunk.core - 1].tag == "PREP" and self.units[part.chunk.core].tag == "NUM" and (head.tag == "NUM" or head.lemma in words.listed("measures"))

    def _measure(self, cur: Group, part: Part) -> bool:
        """Return whether a group goes on with a range or a rate: « de 2 à 3 euros », « par mois »."""
        last = cur.parts[-1]
        if part.chunk.prep == "par":
            return part.chunk.hi - part.chunk.core == 1 and self.units[part.chunk.head].lemma in words.listed("time_nouns")
        return part.chunk.prep in ("à", "et") and self._amount(part) and last.chunk.prep in ("de", "entre") and self._amount(last)

    def _moves(self, cur: Group) -> bool:
        """Return whether the object of a verb that also takes « de » is a name, so that « de X » is the verb's."""
        return self._name_alone(cur)

    def _light(self, cur: Group) -> bool:
        """Return whether a bare noun makes one verb with « avoir », « faire »… (« avoir lieu », « mettre fin »)."""
        bare = cur.role == "object" and len(cur.parts) == 1 and self.units[cur.core.lo].tag == "NOUN"
        return bare and self._lemma() in words.listed("light_verbs")

    def _name_alone(self, cur: Group) -> bool:
        return len(cur.parts) == 1 and self.units[cur.core.chunk.head].tag in ("PROPN", "PRO", "CLS")

    def _lemma(self) -> str:
        return self.verb.lemma if self.verb else ""

    def _adverb(self, part: Part) -> None:
        """Keep an adverb with what follows when it points at it, else make it a phrase."""
        following = self._kind(1)
        unit = self.units[part.chunk.head]
        restrictive = unit.lemma == "que"
        if unit.tag == "PREP" and unit.low not in words.listed("after_span"):
            self.found.doubts.append("préposition seule")
        if restrictive or (following in ("NP", "PP", "ADJ", "INF", "GER", "PTCP") and unit.low in words.listed("focus")):
            self.held.append(part)
        elif following == "ADJ" and self.cur is not None and self.cur.nominal and not self._comma():
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
        if cur is None or (not cur.nominal and cur.role in ("adverb", "time")) or self._lemma() in words.listed("copulas") and cur.role in ("adverb", "time"):
            self._new("attribute", part)
        elif self._comma() and cur.role != "attribute" and not self._list_ahead() and cur.parts[-1].kind != "ADJ":
            self._new("apposition", part)
        else:
            self._extend(part)

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
        if lemma in ("être", "avoir", "faire") and cur is not None and cur.nominal and cur.role not in ("time", "adverb"):
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
        detached = self._comma() or part.chunk.prep in ("ce", "après") and self.held
        if cur is None or detached or (cur.role in ("adverb", "time") and not self._nominal_time(cur)):
            self._new("relative", part)
        else:
            self._extend(part)

    def _nominal_time(self, cur: Group) -> bool:
        return cur.nominal

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
        plain = cur is None or cur.role in ("adverb", "time", "indirect", "source", "place", "agent", "object")
        bare = cur is None or cur.role in ("adverb", "time")
        if bare or plain and valency.takes(self._lemma(), "que") and not (cur is not None and cur.role == "object" and not self._name_alone(cur)):
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
