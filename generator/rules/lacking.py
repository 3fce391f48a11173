"""Headings for want of a fact told in a line: the source's subhead, somebody's words, a plain clause, a noun group, a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import phrases
from generator.facts.reading import parsed
from generator.frames.copying import longest_run
from generator.french.grammar import definite
from generator.french.leaning import points_back
from generator.french.sentences import content_words, split
from generator.rules import nominal
from generator.rules.antecedents import standing_alone
from generator.rules.desk import bare
from generator.rules.labels import labelled
from generator.rules.lines import COLON, complete, hollow
from generator.rules.links import lowered
from generator.rules.matter import WEIGHT, Heading, Matter, subhead
from generator.rules.owners import of_another
from generator.rules.sound import sound
from generator.shelf import compiled
from generator.types import Assignment, Fact

# What a heading is worth beside its matter (tried on our samples): the key phrase before it, the source's subhead, a mere label.
BEFORE, REWORDED, LABEL = 0.25, 0.45, -3.2
STATED = -0.9  # a line that tells, where the site's headings ask
SIMPLE = 1.0  # what a label without complement is worth less than the same after the key phrase
KEYED_GROUP = -0.1  # a group with its complement does without the key phrase
PLAIN, GROUP = 0.5, 2.0  # what a clause without its circumstances, and a noun group, are worth less than a short saying
SHORTEST_QUOTE, LONGEST_QUOTE = 4, 9  # words of somebody's that head a section
QUOTED, NAMED = -0.6, -2.9  # what those words, and the name alone of who said them, are worth
SPOKEN = 0.7  # a question on somebody's words
TOPIC = 1.0  # a question on what the section is about, there
LEANING = compiled(r"\b(?:similaires?|semblables?|précédente?s?|suivante?s?|autres?|mêmes?|susdite?s?)\b", 2)
SURE = frozenset({"asserted", "intended"})


def reworded(facts: Sequence[Fact], about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield the source's subhead, to be put after the key phrase: it tells what the section is about."""
    text = subhead(facts)
    verbless = text and not any(c.verb.mood in ("ind", "con") for c in parsed(text).clauses)
    if verbless and "?" not in text and COLON not in text and len(content_words(text)) > 1:
        yield Heading(text, tuple(f.id for f in facts if f.heading.strip() == text)[:1], REWORDED + about.tells(text))


def quoted(fact: Fact, assignment: Assignment) -> Iterator[Heading]:
    """Yield « Claire Roy : “Le glacier fond” » of a short quotation, else « Les mots de Claire Roy »."""
    if assignment.site.voice.get("heading", "mixed") == "question":
        return
    for quote in assignment.brief.quotes:
        if quote.fact != fact.id or not quote.whole or not quote.speaker[:1].isupper():
            continue
        first = split(quote.text)[0].text.rstrip(" .…")
        words = {"nom": quote.speaker, "mots": first}
        short = SHORTEST_QUOTE <= len(first.split()) <= LONGEST_QUOTE and not points_back(first)
        for worth, group in ((QUOTED, "citation"),) * short + ((NAMED, "dit"),):
            for text in phrases.say(assignment.site, f"intertitres.{group}", words, assignment.seed):
                yield Heading(text, (fact.id,), WEIGHT * fact.weight + worth)


def spoken(fact: Fact, about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield « Que dit Solène Brard ? » where somebody's own words are the matter."""
    speakers = {q.speaker for q in assignment.brief.quotes if q.fact == fact.id and q.whole and q.speaker}
    for name in speakers if len(speakers) == 1 else ():
        for text in phrases.say(assignment.site, "intertitres.parole", {"nom": name}, assignment.seed):
            yield Heading(text, (fact.id,), WEIGHT * fact.weight + SPOKEN)


def plain(fact: Fact, about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield what a fact tells without its circumstances, and the noun groups that name a matter of it."""
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    for text in nominal.clauses(standing_alone(fact, assignment.brief)):
        if sound(text, fact) and complete(text) and not hollow(text, ""):
            worth = about.worth(text, fact, longest_run(text, fact.text)) - PLAIN
            yield Heading(text, (fact.id,), worth + STATED * asks)
    for text in nominal.groups(fact) if fact.modality in SURE else ():
        yield from _labelled(text, about.worth(text, fact, 0) - GROUP + TOPIC * asks, KEYED_GROUP, assignment)


def points(about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield headings made of the section's label alone, for want of a fact told in a line."""
    section, brief = assignment.section, assignment.brief
    if section is None or len(content_words(section.label)) < 2 or bare(section.label) == bare(brief.keyphrase):
        return
    told = [brief.fact(id) for id in section.facts if section.label in brief.fact(id).text]
    if any(fact.modality not in SURE for fact in told) or LEANING.search(section.label):
        return  # « Fausses factures » of what is only alleged; « l'expérience similaire »
    label = labelled(section.label, brief)
    unnamed = label.lower() == section.label.lower()
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    if unnamed:
        return  # « Que sait-on de galaxies observables ? »; « Repreneur potentiel »
    opening, _, rest = label.partition(" ")
    label = definite(rest, "f" if opening == "Une" else "m") if opening in ("Un", "Une") else label
    topic = TOPIC + about.tells(section.label) if asks else 0.0
    simple = SIMPLE * (nominal.OF.search(label) is None)
    yield from _labelled(label, LABEL + topic - simple, BEFORE + simple, assignment)


def _labelled(label: str, worth: float, keyed: float, assignment: Assignment) -> Iterator[Heading]:
    """Yield a noun group as a heading, and after the key phrase where none of its words comes again: it claims nothing."""
    brief, site = assignment.brief, assignment.site
    words = {"label": lowered(label, assignment), "cle": brief.keyphrase}
    asks = site.voice.get("heading", "mixed") == "question"
    if not asks and not shares(label, brief.keyphrase) and not of_another(words["label"], (), brief):
        for text in phrases.say(site, "intertitres.avec_cle", words, assignment.seed):
            yield Heading(text, (), worth + keyed)
    for text in phrases.say(site, "intertitres.sans_cle", words, assignment.seed):
        yield Heading(text, (), worth)


def shares(text: str, key: str) -> bool:
    """Return whether a heading has a word of the key phrase already: both together would stutter."""
    return bool({w.lower() for w in content_words(text)} & {w.lower() for w in content_words(key)})
