"""A question of the source told as a heading: « Pourquoi la mairie a fermé le pont » of « Pourquoi la mairie a-t-elle fermé le pont ? »."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.rules.desk import bare
from generator.rules.matter import Heading
from generator.shelf import compiled
from generator.types import Fact

ASKED = compiled(
    r"(?P<who>Pourquoi [^?:«»-]{2,60}) (?P<verb>[a-zà-ÿ]+)-(?:t-)?(?:ils?|elles?) (?P<rest>[^?:«»]+?) ?\?$"
)
WORTH = 5.0  # as much as a question on which the source opens a section: it leans on nothing that comes later
LEAST, HALF = 2, 0.5  # facts of the section under the question, and the share of its facts that they are


def told_question(facts: Sequence[Fact]) -> Iterator[Heading]:
    """Yield the question under which the source tells most of a section that opens above it: it says what the section opens on."""
    counts = Counter(fact.heading for fact in facts if fact.heading)
    for subhead, number in counts.most_common(1):
        found = ASKED.match(subhead.strip())
        own = tuple(fact.id for fact in facts if fact.heading == subhead)
        opens = bare(facts[0].heading) == bare(subhead)
        if found and not opens and number >= max(LEAST, HALF * len(facts)):
            yield Heading(f"{found['who']} {found['verb']} {found['rest']}", own, WORTH)
