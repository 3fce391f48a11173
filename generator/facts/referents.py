"""Whom words mean: « elle », « la scientifique », « Le président du club, Paul Roy » -> a named person, or nobody when two may be meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from generator.facts.about import is_about
from generator.facts.speech import PRONOUN, QUOTED, Saying, human_head, paroles
from generator.french.lexicon import lookup, role
from generator.french.sentences import content_words
from generator.shelf import compiled
from generator.types import Entity, Fact

NEAR = 2  # facts back in which a pronoun looks for its noun
TITLES = compiled(r"^(?:M\.|Mme|Mlle|Me|MM\.|Dre?|Pre?|Mgr)\s+")
ARTICLE = compiled(r"^(?:le |la |les |l['’]\s?|ce |cet |cette |un |une )", re.IGNORECASE)
STEM = 6  # letters that two forms of a word share
INDEFINITE = compiled(r"^(?:une? )")
JOINT = compiled(r"\s(?:de|du|des|à|au|aux|en|chez|pour|par)\s|\s[dl]['’]")
OPENING = compiled(r"(?:Le|La|L['’]|Un|Une|Ce|Cet|Cette|Son|Sa)\s?[^,.;:«»]{2,40}")
HEARD = compiled(r"\b(?:[Ss]elon|[Dd]['’]après) (?=une? )")  # « selon un ouvrier du chantier »: who may go on speaking
LINK = compiled(
    r"(?:\b(?:de|du|des|à|au|aux|par|pour|avec|contre|et|and|of|ou|chez|sur|dans|en)|[dl]['’])\s*(?:la |le |les |l['’])?$",
    re.IGNORECASE,
)
FEMININE = frozenset({"elle", "elles"})


@dataclass(slots=True)
class Cast:
    """The named people and bodies of a source, and who has been in play in each fact so far."""

    facts: Sequence[Fact]
    entities: Sequence[Entity]
    met: dict[str, list[Entity]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entity in self.entities:
            for id in entity.facts:
                self.met.setdefault(id, []).append(entity)

    def name(self, saying: Saying, rank: int) -> str:
        """Return the name of who speaks in the fact of that rank; the words themselves when they name nobody known.

        A pronoun that may mean two people gives "".
        """
        fact = self.facts[rank]
        entity = self._named(saying) or self._beside(saying, fact.text) or self._again(saying, rank)
        if entity:
            if entity not in self.met.setdefault(fact.id, []):
                self.met[fact.id].append(entity)
            return entity.name
        described = not PRONOUN.match(saying.who) and saying.verb
        return _lowered(saying.who.split(", ")[0]) if described else ""

    def _named(self, saying: Saying) -> Entity | None:
        """Return the entity that the words name themselves, or the person set beside them."""
        for text in saying.apposed:
            if found := self._called(TITLES.sub("", text), ("person",)):
                return found
        first, *rest = saying.who.split(", ")
        if found := next((e for text in _bares(first) if (e := self._called(text))), None):
            return found
        beside = self._called(TITLES.sub("", rest[0]), ("person",)) if rest else None
        return beside or self._ending(first) or self._opening(first)

    def _opening(self, who: str) -> Entity | None:
        """Return the person whose full name opens the words: « Paul Roy du club »."""
        people = (e for e in self.entities if e.kind == "person" and " " in e.name)
        return next((e for e in people if who.replace("’", "'").startswith(f"{e.name} ")), None)

    def _beside(self, saying: Saying, text: str) -> Entity | None:
        """Return the person named after a comma: « selon le directeur, Paul Roy, »."""
        at = text.find(saying.who, max(saying.at, 0))
        after = (
            compiled(r",\s+(?:M\.|Mme|Mlle|Me|Dre?|Pre?)?\s?").match(text[at + len(saying.who) :]) if at >= 0 else None
        )
        if not after or not human_head(saying.who):
            return None
        rest = text[at + len(saying.who) + after.end() :].replace("’", "'")
        people = (e for e in self.entities if e.kind == "person")
        return next(
            (e for e in people if re.match(rf"{re.escape(e.name)}(?:,|\s*$|\.|\s+(?:a|est|s'est)\b)", rest)), None
        )

    def _called(self, text: str, kinds: Sequence[str] = ()) -> Entity | None:
        text = text.replace("’", "'").strip()
        fits = (e for e in self.entities if not kinds or e.kind in kinds)
        return next((e for e in fits if text in e.names), None)

    def _ending(self, who: str) -> Entity | None:
        """Return the person whose name closes a noun group, not as its complement: « le chef du parti Paul Roy »."""
        text = who.replace("’", "'")
        for entity in self.entities:
            for name in entity.names:
                if entity.kind == "person" and text.endswith(f" {name}") and _apart(text[: -len(name)]):
                    return entity
        return None

    def _again(self, saying: Saying, rank: int) -> Entity | None:
        """Return the one person whom a pronoun or a description can mean."""
        who = saying.who.lower().replace("’", "'")
        if PRONOUN.match(who):
            return self._meant("f" if who in FEMININE else "m", who.endswith(("s", "eux")), rank, saying.at)
        head = human_head(who)
        if not head or not ARTICLE.match(who) or INDEFINITE.match(who):
            return None
        gender = _gender(who, head)
        fits = (e for e in self.entities if any(_is_role(head, r.text) and _agrees(head, who, r.text) for r in e.roles))
        same = [e for e in fits if e.gender in (gender, "")]
        if len(same) == 1 and same[0].kind == "person":
            return same[0]
        if len(who.split()) > 2 or head not in paroles()["reprises"]["mots"].split():
            return None
        people = [e for e in self.entities if e.kind == "person" and e.gender in (gender, "")]
        return people[0] if len(people) == 1 else None

    def _meant(self, gender: Literal["m", "f"], plural: bool, rank: int, at: int) -> Entity | None:
        """Return the only person, or else the only body, of that gender named just before; None when two are."""
        if plural:
            return None
        fact = self.facts[rank]
        for back in range(NEAR + 1):
            if rank < back or (back and self.facts[rank - back].paragraph < fact.paragraph - 1):
                break
            known = self._before(rank - back, fact.text[: max(at, 0)] if not back else None)
            people = [e for e in known if e.kind == "person" and e.gender in (gender, "")]
            if people:
                sole = len(people) == 1 and not self._rival(rank - back, gender, people[0])
                return people[0] if sole and (not back or is_about(self.facts[rank - back].text, people[0])) else None
            bodies = [e for e in known if e.kind in ("organisation", "product") and e.gender == gender]
            if back and not bodies and self._opens_on_another(rank - back, known):
                return None  # « Paul Roy a ouvert la salle. « Venez », a-t-elle dit »: who that is was not named before him
            if bodies:
                return bodies[0] if len(bodies) == 1 and not self._rival(rank - back, gender, bodies[0]) else None
            if back and self._unnamed(rank - back, gender):
                return None
        return self._only(gender, rank)

    def _opens_on_another(self, rank: int, known: Sequence[Entity]) -> bool:
        """Return whether a fact opens on the name of a person."""
        return any(e.kind == "person" and self.facts[rank].text.startswith(e.name) for e in known)

    def _only(self, gender: str, rank: int) -> Entity | None:
        """Return the only person of that gender in all the text so far, when nobody unnamed came in between."""
        known = {e.name: e for fact in self.facts[:rank] for e in self.met.get(fact.id, [])}
        people = [e for e in known.values() if e.kind == "person" and e.gender in (gender, "")]
        if len(people) != 1 or any(self._rival(r, gender, people[0]) for r in range(max(0, rank - NEAR), rank)):
            return None
        return people[0]

    def _before(self, rank: int, words: str | None) -> list[Entity]:
        """Return the entities of a fact; only those within `words` when given."""
        known = self.met.get(self.facts[rank].id, [])
        text = self.facts[rank].text if words is None else words
        told = QUOTED.sub("", text.replace("’", "'"))  # who is only spoken of is not who speaks
        here = [e for e in known if any(n in told for n in e.names)]
        spoken = [e for e in known if not any(n in text.replace("’", "'") for n in e.names)]  # called by a pronoun
        return here if words is not None else [*here, *spoken]

    def _unnamed(self, rank: int, gender: str) -> bool:
        """Return whether the fact opens with a person of that gender whom no name of the source explains."""
        people = [e for e in self.entities if e.kind == "person"]
        return self._rival(rank, gender, None) and all(self._rival(rank, gender, e) for e in people)

    def _rival(self, rank: int, gender: str, entity: Entity | None) -> bool:
        """Return whether the fact opens with an unnamed person of that gender who is not the entity, or rests on one."""
        text = self.facts[rank].text
        heard = HEARD.search(text)
        text = f"{text[heard.end()].upper()}{text[heard.end() + 1 :]}" if heard else text
        match = OPENING.match(text)
        opening = match.group() if match else ""
        head = human_head(opening)
        if not head or _gender(opening.lower(), head) != gender:
            return False
        parts = text[match.end() :].split(",") if match else [""]
        beside = (opening, *(part.lstrip() for part in parts[1:2]))
        own = entity is not None and any(
            part.startswith(entity.name) or part is opening for part in beside if entity.name in part
        )
        roles = entity.roles if entity else ()
        known = any(_is_role(head, r.text) for r in roles) or head in paroles()["reprises"]["mots"].split()
        return not own and not known


def _bares(who: str) -> tuple[str, ...]:
    """Return words with and without their article and title."""
    plain = TITLES.sub("", who)
    return who, plain, TITLES.sub("", ARTICLE.sub("", plain))


def _apart(before: str) -> bool:
    """Return whether what stands before a name neither links to it nor belongs to it."""
    return not LINK.search(before) and not before.split()[-1][0].isupper()


def _is_role(head: str, text: str) -> bool:
    """Return whether a role is that of such a person: « avocat du gérant » makes nobody « le gérant »."""
    return head in JOINT.split(f" {text.lower()} ", maxsplit=1)[0].split()


def _agrees(head: str, who: str, text: str) -> bool:
    """Return whether a description and a role may be one: « le directeur des ventes » is no « directeur général »."""
    told, known = (_beyond(head, words) for words in (who, text.lower()))
    return not told or not known or bool(told & known)


def _beyond(head: str, text: str) -> frozenset[str]:
    """Return the stems of the words that follow the head of a noun group."""
    return frozenset(word[:STEM] for word in content_words(text.partition(head)[2].split(",")[0]))


def _gender(who: str, head: str) -> str:
    if who.startswith(("la ", "une ", "cette ", "sa ")):
        return "f"
    if who.startswith(("le ", "un ", "ce ", "cet ")):
        return "m"
    forms = role(head)
    if forms and forms[0] != forms[1]:
        return "f" if head == forms[1] else "m"
    return next((f.gender for f in lookup(head) if f.pos == "NOUN"), "")


def _lowered(who: str) -> str:
    """Return words as they stand inside a sentence."""
    return (
        who[:1].lower() + who[1:]
        if ARTICLE.match(who)
        or compiled(r"(?:Son|Sa|Ses|Leur|Leurs|Des|Plusieurs|Certains|Certaines|Deux|Trois)\s").match(who)
        else who
    )
