"""Headings for want of a fact told in a line: the source's subhead, somebody's words, a plain clause, a noun group, a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator import phrases
from generator.facts.reading import first_clause, parsed
from generator.frames.copying import longest_run
from generator.frames.surface import capital
from generator.french.grammar import definite
from generator.french.leaning import answers, dangles, points_back
from generator.french.sentences import content_words, split
from generator.french.tagger import finite
from generator.rules import nominal
from generator.rules.antecedents import standing_alone
from generator.rules.cores import cores
from generator.rules.desk import bare
from generator.rules.fitting import fitted
from generator.rules.halves import stands
from generator.rules.labels import labelled
from generator.rules.lines import COLON, LINK, SOURCE, complete, hollow, lacking
from generator.rules.links import lowered
from generator.rules.matter import WEIGHT, Heading, Matter, subhead
from generator.rules.owners import of_another
from generator.rules.sound import sound
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

# What a heading is worth beside its matter (tried on our samples): the key phrase before it, the source's subhead, a mere label.
BEFORE, REWORDED, LABEL = 0.25, 0.45, -3.2
STATED = -0.9  # a line that tells, where the site's headings ask
WITH_KEY = 1.0  # of it that the key phrase before it makes up for
SIMPLE = 1.8  # what a label without complement is worth less than the same after the key phrase
KEYED_GROUP = -0.1  # a group with its complement does without the key phrase
PLAIN, GROUP = 0.5, 2.0  # what a clause without its circumstances, and a noun group, are worth less than a short saying
LONGEST = 13  # words of a sentence without its circumstances
ARTICLE, WITHOUT = (
    compiled(r"^(?:Les? |La |L['’]|Une? |Des )(?=[^«»–—]*$)"),
    0.9,
)  # « Des précédents partagés » without its article
SHORTEST_QUOTE, LONGEST_QUOTE = 3, 11  # words of somebody's that head a section
QUOTED, NAMED = -0.6, -3.9  # what those words, and the name alone of who said them, are worth
SPOKEN = 0.7  # a question on somebody's words
TOPIC = 1.0  # a question on what the section is about, there
MOST_SENTENCES = 3  # of a quotation, in which a short one is looked for
JOINT = compiled(
    r", (?=(?:et|car|parce qu|puisqu|c['’]est|ce qui|dont)(?!\w))|(?: ;| :|,) (?!(?:mais|sauf|si|sans|à condition|ou|puis|et|même)\b)"
)
UNFINISHED = compiled(r"(?:Si|Quand|Lorsqu|Alors|Bien qu|Mais|Et|Ni|Ce qui|Ce que|C['’]est)\b", 2)
SURE_OF = frozenset({"rattachement"})  # a doubt on what hangs on what is none on what is told
ROLE = compiled(r"(?:l[ea] |l['’]|les |une? )[a-zà-ÿ]")
PRONOUN = compiled(r"(?:Il|Elle) ")
LEANING = compiled(r"\b(?:similaires?|semblables?|précédente?s?|suivante?s?|autres?|mêmes?|susdite?s?)\b", 2)
SURE = frozenset({"asserted", "intended"})


def reworded(facts: Sequence[Fact], about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield the source's subhead, to be put after the key phrase, and with its article gone: it tells what the section is about."""
    text = subhead(facts)
    verbless = text and not any(c.verb.mood in ("ind", "con") for c in parsed(text).clauses)
    if verbless and "?" not in text and COLON not in text and len(content_words(text)) > 1:
        of = tuple(f.id for f in facts if f.heading.strip() == text)[:1]
        yield Heading(text, of, REWORDED + about.tells(text))
        bare_noun = ARTICLE.sub("", text)
        if bare_noun != text:
            yield Heading(capital(bare_noun), of, REWORDED - WITHOUT + about.tells(text))


def quoted(fact: Fact, assignment: Assignment) -> Iterator[Heading]:
    """Yield « Claire Roy : “Le glacier fond” » of a short quotation, else « Les mots de Claire Roy », where no heading asks."""
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    named = () if asks else ((NAMED, "dit", ""),)
    for quote in assignment.brief.quotes:
        if quote.fact != fact.id or not quote.whole or not quote.speaker[:1].isupper():
            continue
        for worth, group, said in (*((QUOTED + STATED * asks, "citation", one) for one in _short(quote.text)), *named):
            words = {"nom": quote.speaker, "mots": said}
            for text in phrases.say(assignment.site, f"intertitres.{group}", words, assignment.seed):
                yield Heading(text, (fact.id,), WEIGHT * fact.weight + worth)


def _short(quote: str) -> Iterator[str]:
    """Yield the first sentence of a quotation that heads a section as it is, else the whole clause that one opens on.

    Nothing that « mais » or a condition takes back after it.
    """
    for sentence in split(quote)[:MOST_SENTENCES]:
        text = sentence.text.rstrip(" .…!")
        for said in (text, *(text[: joint.start()] for joint in JOINT.finditer(text))):
            fits = SHORTEST_QUOTE <= len(said.split()) <= LONGEST_QUOTE and (said == text or stands(said))
            if fits and not (points_back(said) or dangles(said) or answers(said) or UNFINISHED.match(said)):
                yield said
                break


def spoken(fact: Fact, about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield « Que dit Solène Brard ? » where somebody's own words are the matter."""
    speakers = {q.speaker for q in assignment.brief.quotes if q.fact == fact.id and q.whole and q.speaker}
    for name in speakers if len(speakers) == 1 else ():
        for text in phrases.say(assignment.site, "intertitres.parole", {"nom": name}, assignment.seed):
            yield Heading(text, (fact.id,), WEIGHT * fact.weight + SPOKEN)


def plain(fact: Fact, about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield what a fact tells without its circumstances, and the noun groups that name a matter of it."""
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    whole = standing_alone(fact, assignment.brief)
    for text in dict.fromkeys(
        (*(by_name(one, assignment.brief) for one in nominal.clauses(whole)), *_cores(whole, assignment.brief))
    ):
        if sound(text, fact) and complete(text) and not hollow(text, "") and not lacking(text, whole.text):
            worth = about.worth(text, fact, longest_run(text, fact.text)) - PLAIN
            yield Heading(text, (fact.id,), worth + STATED * asks)
    for text in nominal.groups(fact) if fact.modality in SURE else ():
        yield from _labelled(text, about.worth(text, fact, 0) - GROUP + TOPIC * asks, KEYED_GROUP, assignment)


def _cores(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield a sentence without its circumstances, subject first, in a heading's room; « il » only where it is whom the text is about."""
    whole = LINK.sub("", fact.text)
    for core in cores(whole) or (whole.rstrip(" ."),):
        text = nominal.LEANING.sub("", core)
        named = next((n for n in brief.names if n in fact.text), "")
        if PRONOUN.match(text) and not named:
            text = standing_alone(replace(fact, text=text), brief).text
            if not text.startswith(brief.keyphrase):
                continue
        for line in (text, *(short for _, short in fitted(text) if finite(short))):
            clause = first_clause(line)
            first = clause is not None and clause.subject is not None and not clause.subject.start
            sure = first and SURE_OF.issuperset(parsed(line).doubts)
            line = by_name(line, brief)
            if sure and len(line.split()) <= LONGEST and stands(line) and line.count("«") == line.count("»"):
                yield line


def by_name(line: str, brief: Brief) -> str:
    """Return « …, selon Arkham » of « …, selon la société d'analyse Arkham »: the name says who it is in fewer words."""
    told, source, who = line.partition(SOURCE)
    name = next((e.name for e in brief.entities if source and ROLE.match(who) and who.endswith(f" {e.name}")), "")
    return f"{told}{source}{name}" if name else line


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
    yield from _labelled(label, LABEL + topic - simple, BEFORE + min(simple, WITH_KEY), assignment)


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
