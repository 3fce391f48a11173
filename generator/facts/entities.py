"""Who and what is named: runs of capitals told apart from sentence openings, gathered under their fullest name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.facts.kinds import kind_of, not_a_name
from generator.facts.ledger import places
from generator.facts.roles import roles_of
from generator.french.lexicon import first_name_gender, is_first_name, lookup, place
from generator.types import Cleaned, Entity, Fact, Gender

WORD = r"(?:[A-ZÀ-Þ][’'](?=[A-ZÀ-Þ]))?[A-ZÀ-Þ][\w-]*(?<!-)(?![’'][a-zà-ÿ])"
PARTICLE = r"(?:de la|de l'|du|de|des|d'|van|von|der|den|ben|bin|al|el|da|di|le|la|sur|sous|et)"
NAME = re.compile(rf"(?<![\w@#])(?:[ldLD]['’])?(?P<name>{WORD}(?:[ ]{WORD}|[ ]{PARTICLE}[ ]?(?=[A-ZÀ-Þ]){WORD})*)")
JOINING = re.compile(r" (?:et|sur|sous|de|du|des|de la|d'|de l'|le|la) ?", re.I)
KEEPS_DE = re.compile(
    r"^(?:Parti|Ministère|Université|Tour|Coupe|Festival|Banque|Conseil|Cour|Commission|Grotte|Hospices|Jeux|Institut|Côte|Île|Rio|Ligue|Union|Front|Agence|Musée|Prix|Palais|Mouvement|Organisation|Assemblée|Académie|École)\b"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands, in a fact."""

    text: str
    start: int  # in the cleaned text
    fact: str
    opens: bool  # first word of a sentence or quotation
    before: str  # the words before it


def entities(cleaned: Cleaned, facts: Sequence[Fact]) -> tuple[Entity, ...]:
    """Return the entities in the order they appear, every mention under its fullest name."""
    mentions = [m for fact, at in places(cleaned, tuple(facts)) for m in _mentions(fact, at)]
    inside = {m.text for m in mentions if not m.opens}
    sure = [m for m in mentions if not m.opens or _opening_name(m.text, inside)]
    groups = _gathered(sure)
    texts = {fact.id: fact.text for fact in facts}
    return tuple(_entity(name, found, cleaned, texts) for name, found in groups.items())


def _mentions(fact: Fact, at: int) -> Iterator[Mention]:
    for match in NAME.finditer(fact.text):
        text, start = _trimmed(match["name"], match.start("name"))
        for name, offset in _parts(text, start):
            before = fact.text[:offset]
            opens = not before.strip(" «\"('") or before.rstrip()[-1:] in ("«", ".", ":", "!", "?", "–")
            if len(name) > 1 and not not_a_name(name):
                yield Mention(name, at + offset, fact.id, opens, before[-60:])


def _trimmed(text: str, start: int) -> tuple[str, int]:
    """Return a run of capitals without the titles and articles it opens with (« Le Premier ministre »)."""
    while True:
        head, space, rest = text.partition(" ")
        if space and not_a_name(head) and not is_first_name(head) and place(text) is None:
            start, text = start + len(head) + 1, rest
            continue
        return re.sub(r"['’]s$", "", text), start


def _parts(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the names of a run: « Facebook et Instagram » is two, « Parti de la France » one."""
    if KEEPS_DE.match(text) or place(text):
        yield re.sub(r" (?:et|sur) .*$", "", text), start
        return
    at = 0
    for match in JOINING.finditer(text):
        word = match.group().strip().lower()
        left = text[at : match.start()]
        nobiliary = word in ("de", "le", "la", "de la", "du", "d'") and " " not in left and is_first_name(left)
        if match.start() < at or nobiliary:
            continue
        yield text[at : match.start()], start + at
        at = match.end()
    yield text[at:], start + at


def _opening_name(name: str, inside: set[str]) -> bool:
    """Return whether a capitalised run that opens a sentence is a name: it is one elsewhere, or no French word."""
    first = name.split()[0]
    if name in inside or any(name in other or first == other for other in inside):
        return True
    if len(name.split()) > 1 or place(name) or is_first_name(first):
        return is_first_name(first) or not lookup(first.lower()) or place(name) is not None or len(name.split()) > 1
    return not lookup(first.lower()) or first.isupper()


def _gathered(mentions: Sequence[Mention]) -> dict[str, list[Mention]]:
    """Return mentions by the fullest name: « Musk » joins « Elon Musk » when one person ends so."""
    names = Counter(m.text for m in mentions)
    full = {name: _fullest(name, names) for name in names}
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[full[mention.text]].append(mention)
    return dict(groups)


def _fullest(name: str, names: Counter[str]) -> str:
    longer = [
        other
        for other in names
        if other != name
        and (other.endswith(f" {name}") or (other.startswith(f"{name} ") and is_first_name(name)))
        and is_first_name(other.split()[0])
    ]
    return longer[0] if len(longer) == 1 else name


def _entity(name: str, found: list[Mention], cleaned: Cleaned, texts: dict[str, str]) -> Entity:
    kind = kind_of(name, [m.before for m in found])
    roles = roles_of(name, [m.text for m in found], [(m.fact, texts[m.fact]) for m in found], kind)
    gender: Gender = first_name_gender(name.split()[0]) if kind == "person" else ""  # type: ignore[assignment]
    if not gender and roles:
        gender = next((r.gender for r in roles if r.gender), "")
    known = place(name)
    return Entity(
        name,
        kind,
        gender or (known.gender if known else ""),  # type: ignore[arg-type]
        bool(known and known.number == "p"),
        _article(found),
        tuple(dict.fromkeys(m.text for m in found if m.text != name)),
        roles,
        tuple(cleaned.locate(m.start, m.start + len(m.text)) for m in found),
        tuple(dict.fromkeys(m.fact for m in found)),
    )


def _article(found: Sequence[Mention]) -> str:
    counts = Counter(a for m in found if (a := _article_before(m.before)))
    return counts.most_common(1)[0][0] if counts and counts.most_common(1)[0][1] * 2 > len(found) else ""


def _article_before(before: str) -> str:
    match = re.search(r"(?:^|[\s(«])(le|la|les|l['’]|du|au|des|aux)\s?$", before, re.IGNORECASE)
    if not match:
        return ""
    return {"du": "le", "au": "le", "des": "les", "aux": "les", "l’": "l'"}.get(match[1].lower(), match[1].lower())
