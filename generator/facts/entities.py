"""Who and what is named: the names of all facts, gathered under their fullest form, with kind, roles and places."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from generator.facts.anchors import located
from generator.facts.kinds import kind_of
from generator.facts.ledger import places
from generator.facts.mentions import Mention, mentions
from generator.facts.naming import cues, known_names, words
from generator.facts.roles import roles_of, told_apart
from generator.facts.runs import demonym
from generator.french.lexicon import first_name_gender, is_first_name, lookup, place
from generator.french.sentences import is_stop_word
from generator.types import Cleaned, Entity, EntityKind, Fact, Gender, Role

WOMEN, MEN = frozenset({"Mme", "Mlle", "Dre", "Pre"}), frozenset({"M."})
PLACELESS = {"du": "le", "au": "le", "des": "les", "aux": "les"}


class Named(NamedTuple):
    """A mention in a fact; `at` is the fact's offset in the cleaned text."""

    mention: Mention
    fact: str
    at: int

    @property
    def text(self) -> str:
        """The name as written, apostrophes straight."""
        return self.mention.text.replace("’", "'")


def entities(cleaned: Cleaned, facts: Sequence[Fact]) -> tuple[Entity, ...]:
    """Return the entities in the order they appear, every mention under its fullest name."""
    found = [Named(m, fact.id, at) for fact, at in places(cleaned, tuple(facts)) for m in mentions(fact.text)]
    sure = _sure(found)
    texts = {fact.id: fact.text for fact in facts}
    made = tuple(_entity(name, group, cleaned, texts) for name, group in _gathered(sure).items())
    return _with_told_apart(made, facts)


def _with_told_apart(made: tuple[Entity, ...], facts: Sequence[Fact]) -> tuple[Entity, ...]:
    """Return the entities with the roles that the first words of a later clause give them."""
    people = [e.name for e in made if e.kind == "person"]
    found: dict[str, Role] = {}
    for fact in facts:
        name = next((n for n in people if fact.text.startswith(n)), "")
        told = told_apart(name, [n for n in people if n != name], fact.text, fact.id) if name else None
        if told:
            found.setdefault(name, told)
    return tuple(replace(e, roles=(*e.roles, found[e.name])) if e.name in found else e for e in made)


def _sure(found: Sequence[Named]) -> list[Named]:
    """Return the mentions that are names: those that only open a sentence must be names elsewhere, or no French word."""
    inside = {n.text for n in found if not n.mention.opens}
    parts = {part for name in inside for part in name.split() if part[0].isupper()}
    people = {n.text.split()[-1] for n in found if " " in n.text and is_first_name(n.text.split()[0])}
    openings = {n.text.split()[0] for n in found if " " in n.text} & cues("heads").keys()
    return [n for n in found if _is_name(n, inside, parts, people, openings)]


def _is_name(named: Named, inside: set[str], parts: set[str], people: set[str], openings: set[str]) -> bool:
    text = named.text
    if len(text) < 2:
        return False
    if text in words("not_names") | words("titles") and text not in people:
        return text in openings and _article_before(named.mention.before) in ("le", "la", "l'")
    if text in known_names() or text in people:
        return True
    if " " in text:
        return True
    if _common(text):
        return False
    if not named.mention.opens:
        return not demonym(text)
    if text in inside or text in parts:
        return not demonym(text)
    return (
        (not lookup(text.lower()) and not demonym(text))
        or place(text) is not None
        or (is_first_name(text) and not lookup(text.lower()))
    )


@lru_cache(maxsize=4096)
def _common(word: str) -> bool:
    """Return whether a capitalised word is a grammar word or a day: « Le », « Mais », « Lundi »."""
    if not word[1:].islower():
        return False
    return is_stop_word(word) or any(f.pos in ("DET", "PRON", "CCONJ", "SCONJ", "ADP") for f in lookup(word.lower()))


def _gathered(found: Sequence[Named]) -> dict[str, list[Named]]:
    """Return mentions by the fullest name: « Musk » joins « Elon Musk » when only one name ends so."""
    names = Counter(n.text for n in found)
    full = {name: _fullest(name, names) for name in names}
    groups: dict[str, list[Named]] = defaultdict(list)
    for named in found:
        groups[full[named.text]].append(named)
    return dict(groups)


def _fullest(name: str, names: Counter[str]) -> str:
    if " " in name:  # « Caballero Ruiz » of « Luz Caballero Ruiz »
        whole = [o for o in names if o.endswith(f" {name}") and _person_like(o)]
        return whole[0] if len(whole) == 1 and not is_first_name(name.split()[0]) else name
    if name in known_names() and not any(o.endswith(f" {name}") and is_first_name(o.split()[0]) for o in names):
        return name
    longer = [o for o in names if o.endswith(f" {name}") and _person_like(o)]
    longer += [o for o in names if o.startswith(f"{name} ") and (is_first_name(name) or cues("heads").get(name))]
    return longer[0] if len(longer) == 1 else name


def _person_like(name: str) -> bool:
    first = name.split()[0]
    return is_first_name(first) or (first not in cues("heads") and first[0].isupper() and name not in known_names())


def _entity(name: str, group: list[Named], cleaned: Cleaned, texts: dict[str, str]) -> Entity:
    kind: EntityKind = kind_of(name, [n.mention for n in group])
    roles = roles_of(name, [(n.fact, texts[n.fact], n.mention.start, n.mention.end) for n in group], kind)
    gender, plural = _grammar(name, kind)
    if kind == "person":
        gender = gender or _titled(group) or next((r.gender for r in roles if r.gender), "")
    return Entity(
        name,
        kind,
        gender,
        plural,
        _article(group),
        tuple(dict.fromkeys(n.text for n in group if n.text != name)),
        roles,
        tuple(located(cleaned, n.at + n.mention.start, n.at + n.mention.end) for n in group),
        tuple(dict.fromkeys(n.fact for n in group)),
    )


def _titled(group: Sequence[Named]) -> Gender:
    """Return the gender that a title before a name tells: « Mme », « la Dre »."""
    before = {n.mention.before[-1] for n in group if n.mention.before}
    women, men = bool(before & WOMEN), bool(before & MEN)
    return "" if women == men else "f" if women else "m"


def _grammar(name: str, kind: EntityKind) -> tuple[Gender, bool]:
    """Return the gender of a name and whether it is plural, as far as known."""
    if kind == "person":
        return first_name_gender(name.split()[0]), False  # type: ignore[return-value]
    known = place(name)
    if known:
        return known.gender, known.number == "p"  # type: ignore[return-value]
    form = next((f for f in lookup(name.split()[0]) or lookup(name.split()[0].lower()) if f.pos == "NOUN"), None)
    head = form is not None and (" " in name or name[1:] != name[1:].lower() or form.text == name)
    return (form.gender, form.number == "p") if form and head else ("", False)  # type: ignore[return-value]


def _article(group: Sequence[Named]) -> str:
    """Return the article most mentions have, "" when few have one."""
    counts = Counter(filter(None, (_article_before(n.mention.before) for n in group)))
    best = counts.most_common(1)
    return best[0][0] if best and best[0][1] * 2 > len(group) else ""


def _article_before(before: Sequence[str]) -> str:
    last = before[-1].lower().replace("’", "'") if before else ""
    return PLACELESS.get(last, last if last in ("le", "la", "les", "l'") else "")
