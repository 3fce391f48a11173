"""Key figures: the amount as the source writes it, and what it counts, in the source's own noun group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.french.leaning import leans
from generator.french.lexicon import lookup
from generator.french.sentences import content_words
from generator.french.typography import strip_typography
from generator.rules.desk import Desk, bare, refused
from generator.rules.pen import Pen
from generator.shelf import compiled
from generator.types import Assignment, Fact, Figure, Sentence

# What ends the noun group that follows a figure: a new clause, a sign, another figure.
END = compiled(
    r"\s*(?:[,;:.!?()«»–—]|\b(?:mais|quand|lorsque|alors|tandis|contre|et (?:\w+ ){0,3}(?:\d|a|ont|est|sont)|soit|ce qui|dont|qui)\b)"
)
SHORTEST, LONGEST = 2, 12  # content words, words of the group
YEAR = compiled(r"^(?:1[89]|20)\d\d$")


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return two to five figures, the heaviest facts' first; none when there are fewer than the least."""
    least, most = assignment.slot.options.get("items", (2, 5))
    rows: list[Sentence] = []
    seen: set[str] = set()
    for figure in _ranked(assignment):
        fact = assignment.brief.fact(figure.fact)
        row = _row(figure, fact, assignment, desk, len(rows))
        if row and row.label not in seen and len(rows) < most:
            seen.add(row.label)
            rows.append(row)
    return rows if len(rows) >= least else ()


def _ranked(assignment: Assignment) -> Iterator[Figure]:
    """Yield the figures that measure something: money, shares, large counts."""
    weights = {fact.id: fact.weight for fact in assignment.brief.facts}
    telling = [
        f
        for f in assignment.brief.figures
        if f.fact in assignment.outline.told and f.unit and not YEAR.match(f.text) and f.high >= 3
    ]
    yield from sorted(telling, key=lambda f: -weights.get(f.fact, 0.0) - 0.2 * (f.high >= 100))


def _row(figure: Figure, fact: Fact, assignment: Assignment, desk: Desk, number: int) -> Sentence | None:
    label = figure.text[:1].upper() + figure.text[1:]
    counted = _counted(figure, fact)
    if counted:
        text = f"{counted[:1].upper()}{counted[1:]}."
        if bare(text) not in refused(assignment):
            return Sentence(text, (fact.id,), number, label)
    told = Pen(assignment, desk).tell(fact, "bullet", number, words=22)
    if len(told) == 1 and not leans(told[0].text):
        return Sentence(told[0].text, told[0].facts, number, label)
    return None


def _counted(figure: Figure, fact: Fact) -> str:
    """Return the noun group after the figure, when it says enough on its own."""
    if fact.sayer or fact.modality != "asserted":
        return ""
    plain, shown = strip_typography(fact.text), strip_typography(figure.text)
    at = plain.find(shown)
    if at < 0:
        return ""
    after = plain[at + len(shown) :]
    end = END.search(after)
    group = after[: end.start() if end else len(after)].strip(" .")
    few = len(content_words(group)) < SHORTEST or len(group.split()) > LONGEST
    return "" if few or not _nominal(group) else group


def _nominal(group: str) -> bool:
    """Return whether a stretch opens as the rest of a noun group: an adjective, a participle, a noun."""
    first = group.split()[0].rstrip(",")
    readings = lookup(first)
    finite = any(f.mood in ("ind", "con", "sub") for f in readings)
    return any(f.pos in ("NOUN", "ADJ") or f.tense == "ppast" for f in readings) and not finite
