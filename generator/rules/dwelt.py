"""What a section comes back to, by its name with its article: « La rivière et les vergers », « L'accès gratuit à l'API »."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.facts.groups import Group, empty_heads, noun_groups, stem, stems
from generator.frames.lists import is_listed
from generator.frames.surface import capital
from generator.french.lexicon import role
from generator.french.words import listed
from generator.rules.labels import labelled
from generator.rules.matter import Heading
from generator.shelf import compiled
from generator.types import Assignment, Fact

LEAST = 2  # facts that name the head of a group
LONGEST = 7  # words
ARTICLE = compiled(r"(?:l[ea] |les |l['’])", 2)
OF = compiled(r" (?:de |du |des |d['’])")  # « La hausse du prix » of « la hausse du prix des batteries »: cut short
# « Le réseau social » is somebody under another name; « la grande quantité de galaxies », « le classement général » name no matter.
BODY = compiled(
    r"(?:régie|directoire|conseil|comité|cabinet|bureau|syndicat|club|parti|armée|groupe|chaîne|journal)s?$"
)  # does, is no matter
VAGUE = compiled(
    r"(?:réseau|grande?|classement|quantité|ensemble|série|type|sorte|manière|façon|situation|question)s?$", 2
)
NOT_HEADS = compiled(
    r"(?:an|année|mois|jour|semaine|heure|minute|fois|cas|point|partie|reste|nombre|millions?|milliards?|euros?|dollars?|livres?)s?$",
    2,
)
# What the name of a section's matter heads it for: the share of the facts that it is named in, that the section opens on it.
BASE, OF_SHARE, OPENS, BUILT = -0.3, 1.3, 0.3, 0.25
# Share of the facts that must name it, with what completes it: « L'institution militaire » of two facts in eleven heads another matter.
COMPLETED, COMPLETE = 0.34, compiled(r" (?:de |du |des |d['’]|pour |contre |à |au |aux |en )")


def dwelt(facts: Sequence[Fact], assignment: Assignment) -> Iterator[Heading]:
    """Yield the noun groups whose head several facts of a section name."""
    brief = assignment.brief
    known = set(stems(brief.keyphrase)) | set(stems(brief.cleaned.title))
    people = {s for e in brief.entities if e.kind in ("person", "place") for s in stems(e.name)}
    told = noun_groups(facts, brief.entities)
    named = Counter(s for fact in facts for s in set(stems(fact.text)))
    for fact in facts:
        for group in told[fact.id]:
            if not _is_matter(group, known, people) or not _is_dwelt_on(group, named, first=fact is facts[0]):
                continue
            if OF.match(fact.text.partition(group.text)[2]):
                continue
            text = labelled(group.text, brief)
            bodies = (e.name.lower() for e in brief.entities if e.kind == "organisation")
            if any(name in text.lower() and name.split(" ")[0] == group.text.lower().split(" ")[0] for name in bodies):
                continue
            if ARTICLE.match(text) and len(text.split()) <= LONGEST:
                held = tuple(f.id for f in facts if group.words[0] in stems(f.text))
                share = len(held) / len(facts)
                if share < COMPLETED or not COMPLETE.search(text):
                    continue
                opens = held[0] == facts[0].id
                yield Heading(
                    capital(text), (fact.id,), BASE + OF_SHARE * share + OPENS * opens + BUILT * (len(group.words) > 1)
                )


def _is_dwelt_on(group: Group, named: Counter[str], *, first: bool) -> bool:
    """Return whether several facts name a group's head, and its other words too where it does not open the section."""
    others = all(named[word] >= LEAST for word in group.words) and len(group.words) > 1
    return named[group.words[0]] >= LEAST and (others or (first and len(group.words) > 1))


def _is_matter(group: Group, known: set[str], people: set[str]) -> bool:
    """Return whether a group names a thing that is not the whole story's, nor somebody."""
    head = group.text.split(" ")[0].lower()
    somebody = (
        role(head) is not None or head in listed("publics") or head in listed("somebody") or head in listed("voices")
    )
    if is_listed(head, "named_things") or VAGUE.match(head) or BODY.match(head) or head in listed("bodies"):
        return False
    if group.bare or somebody or NOT_HEADS.match(head) or not head.isalpha() or head in empty_heads():
        return False
    return not set(group.words) <= known and not set(group.words) & people and stem(head) in group.words[:1]
