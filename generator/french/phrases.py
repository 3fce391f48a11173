"""Makes the phrases and verb groups of a parse from gathered chunks: head, agreement, preposition, bare text."""

from __future__ import annotations

from typing import Literal, NamedTuple

from generator.french import verbgroups
from generator.french.after import After
from generator.french.chunk import Chunk
from generator.french.groups import Group, Part
from generator.french.lexicon import first_name_gender
from generator.french.spans import Span
from generator.french.syntax import Clause, Phrase, Role, VerbGroup
from generator.french.tagger import Unit

KINDS: dict[str, Literal["np", "clause", "adv", "adj", "quote"]] = {
    "ADV": "adv", "ADJ": "adj", "QUOTE": "quote", "PAREN": "np", "VG": "clause",
}  # fmt: skip
ARTICLES = {"du": "le ", "au": "le ", "des": "les ", "aux": "les "}


class Place(NamedTuple):
    """Where a phrase stands, and its role."""

    text: str
    start: int
    end: int
    role: Role


class Maker:
    """Makes phrases over the units of one sentence; who reads the sentence tells what a clause inside them is."""

    def __init__(self, sentence: str, units: list[Unit]) -> None:
        self.sentence, self.units = sentence, units
        self.doubts: list[str] = []

    def subordinate(self, span: Span) -> Clause | None:
        """Return the clause of a span inside another."""
        raise NotImplementedError

    def verb(self, chunk: Chunk) -> VerbGroup:
        """Return the verb group of a chunk."""
        after = self.units[chunk.hi] if chunk.hi < len(self.units) else None
        return verbgroups.read(chunk, self.units, self.sentence, after)

    def pronoun(self, unit: Unit) -> Phrase:
        """Return the phrase of a clitic subject."""
        return Phrase(unit.text, unit.start, unit.end, "subject", "pron", bare=unit.text, head=unit.text,
                      lemma=unit.lemma, gender=unit.gender, number=unit.number, person=unit.person or "3")  # fmt: skip

    def phrase(self, group: Group) -> Phrase:
        """Return the phrase of a group."""
        start, end = self.units[group.parts[0].lo].start, self.units[group.parts[-1].hi - 1].end
        place = Place(self.sentence[start:end], start, end, group.role)
        core = group.core
        if core.span is not None:
            return self._clausal(place, core)
        if core.kind in ("INF", "GER", "PTCP"):
            return self._verbal(place, group)
        return self._nominal(place, group)

    def _clausal(self, made: Place, part: Part) -> Phrase:
        """Return the phrase of a subordinate clause, its conjunction in `prep`."""
        assert part.span is not None
        opener = self.units[part.chunk.lo : part.chunk.hi]
        prep = "" if part.span.kind == "incise" else " ".join(u.lemma for u in opener)
        start = made.start if part.span.kind == "incise" else opener[-1].end
        bare = self.sentence[start : made.end].strip()
        return Phrase(*made, "clause", prep, bare, clause=self.subordinate(part.span))

    def _verbal(self, made: Place, group: Group) -> Phrase:
        """Return the phrase of an infinitive or a participle with its complements."""
        part = group.core
        verb = self.verb(part.chunk)
        inner = After(group.inner, self.units, verb).read() if group.inner else None
        phrases = tuple(self.phrase(g) for g in inner.groups) if inner else ()
        clause = Clause(
            self.sentence[verb.start : made.end], verb.start, made.end, verb, None, phrases, part.chunk.prep, False
        )
        return Phrase(*made, "clause", part.chunk.prep, clause.text, verb.text, verb.lemma, clause=clause)

    def _nominal(self, made: Place, group: Group) -> Phrase:
        """Return the phrase of a noun, prepositional, adverbial or adjectival group."""
        part = group.core
        chunk, head = part.chunk, self.units[part.chunk.head]
        if part.kind in KINDS:
            return Phrase(*made, KINDS[part.kind], "", made.text, head.text, head.lemma, head.gender, head.number)
        kind, prep, bare = self._shape(made, part)
        name, lemma, gender, number, person, proper = self._agreeing(chunk, group)
        return Phrase(*made, kind, prep, bare, name, lemma, gender, number, person, proper)

    def _shape(self, made: Place, part: Part) -> tuple[Literal["pron", "pp", "np"], str, str]:
        """Return what a group is, its preposition and its text without it."""
        chunk = part.chunk
        if part.kind == "SUBJ" or (self.units[chunk.head].tag == "PRO" and not chunk.prep):
            return "pron", "", made.text
        return "pp" if chunk.prep else "np", chunk.prep, self._bare(made, chunk)

    def _bare(self, made: Place, chunk: Chunk) -> str:
        """Return the text of a group without its preposition, the fused article restored."""
        if not chunk.prep or chunk.core >= len(self.units):
            return made.text
        fused = self.units[chunk.core - 1]
        article = ARTICLES.get(fused.low.replace("'", " ").split()[-1], "") if fused.tag == "PD" else ""
        return article + self.sentence[self.units[chunk.core].start : made.end]

    def _agreeing(self, chunk: Chunk, group: Group) -> tuple[str, str, str, str, str, bool]:
        """Return the head of a group, its lemma, gender, number, person, whether it is a name: by agreement inside the group."""
        head = self.units[chunk.head]
        inside = self.units[chunk.lo : chunk.hi]
        agreeing = [u for u in inside if u.tag in ("DET", "PD", "ADJ", "VPP", "PDET")]
        gender = head.gender or next((u.gender for u in agreeing if u.gender), "")
        if head.tag == "PROPN" and inside[0].tag in ("DET", "PD"):
            gender = inside[0].gender or gender  # « la Lomanaise Helen Jenkins »: a last name may be a man's first name
        elif head.tag == inside[0].tag == "PROPN" and inside[0] is not head:
            # « Paul Suisse »: the country is a she; « Ilna Idris »: a last name that is a man's first name tells nothing
            gender = first_name_gender(inside[0].text) or ("" if first_name_gender(head.text) else gender)
        number = self.head_number(group)
        if any(p.kind == "CC" and self.units[p.lo].low == "et" for p in self._heads(group)):
            number = "p"
        if gender == "f" and self._joins_masculine(group):
            gender = "m"
        name = self._name(chunk)
        return name or head.text, head.lemma, gender, number, head.person or "3", head.tag == "PROPN"

    def head_number(self, group: Group) -> str:
        """Return the number of the head of a group, what « et » joins to it left out."""
        chunk = group.core.chunk
        head, inside = self.units[chunk.head], self.units[chunk.lo : chunk.hi]
        if any(u.tag == "NUM" and u.number == "p" for u in self.units[chunk.lo : chunk.head]):
            return "p"
        own = next((u.number for u in inside if u.tag in ("DET", "PD") and u.number), "") or head.number
        agreeing = (u.number for u in inside if u.tag in ("ADJ", "VPP", "PDET"))
        return own or next((n for n in agreeing if n), "")

    def _joins_masculine(self, group: Group) -> bool:
        """Return whether a list that opens on a feminine holds a masculine: « des explosions ainsi que des tirs »."""
        joints = self._heads(group)
        after = [q for p, q in zip(group.parts, group.parts[1:], strict=False) if p in joints]
        return any(self.units[part.chunk.head].gender == "m" for part in after)

    def _heads(self, group: Group) -> list[Part]:
        """Return the joints of a list whose members are noun groups of the same rank as the first."""
        followed = zip(group.parts, group.parts[1:], strict=False)
        bare = ("NOUN", "ADJ")
        between = any(p.chunk.prep == "entre" for p in group.parts)
        return [
            p
            for p, q in followed
            if p.kind == "CC" and not between and q.kind == group.core.kind and self.units[q.chunk.core].tag not in bare
        ]

    def _name(self, chunk: Chunk) -> str:
        """Return a proper name of several words whole."""
        if self.units[chunk.head].tag != "PROPN":
            return ""
        lo = chunk.head
        while lo > chunk.lo and self.units[lo - 1].tag == "PROPN":
            lo -= 1
        return self.sentence[self.units[lo].start : self.units[chunk.head].end]
