"""Headings for want of a fact told in a line: the source's subhead, somebody's words, a plain clause, a noun group, a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator import phrases
from generator.anchors.said_shortly import INITIALS, short_words
from generator.facts.reading import first_clause, parsed
from generator.frames.copying import longest_run
from generator.frames.surface import capital
from generator.french.grammar import definite
from generator.french.sentences import content_words
from generator.french.tagger import finite
from generator.rules import nominal
from generator.rules.antecedents import standing_alone
from generator.rules.clausal import brief_source, reported
from generator.rules.cores import cores
from generator.rules.desk import bare
from generator.rules.exchanges import is_interview
from generator.rules.fitting import fitted
from generator.rules.halves import stands
from generator.rules.labels import labelled
from generator.rules.line_wholeness import COLON, SOURCE, complete, hollow, lacking
from generator.rules.lines import LINK, narrowed
from generator.rules.links import lowered
from generator.rules.matter import WEIGHT, Heading, Matter, subhead
from generator.rules.newsworthy import hangs
from generator.rules.sound import sound
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

# What a heading is worth beside its matter (tried on our samples): the key phrase before it, the source's subhead, a mere label.
BEFORE, REWORDED, LABEL = 0.05, 0.45, -3.2
STATED = -0.9  # a line that tells, where the site's headings ask
PLAIN, GROUP = 0.5, 2.0  # what a clause without its circumstances, and a noun group, are worth less than a short saying
LONG = 80  # words of a section that a noun group of its first sentence may head, for want of better
LONGEST = 16  # words of a sentence without its circumstances
ALL = 100  # per cent
WHOLE, MOST_OF = 1.6, 0.7  # more, for a subhead of the source over the whole section: this share of its facts
ALL_OF_US = compiled(r"\bnous (ne )?savons\b")
EMPTY = compiled(
    r"(?:Ce (?:qui est en jeu|qu['’]il faut (?:retenir|savoir)|que (?:l['’])?on sait)\b|(?:Le )?contexte$|À (?:savoir|retenir)$|L['’]essentiel$|En bref$|Rappel\w*$|Contexte\b|Analyse$|Décryptage$|Bureau d[ue]\b|Conclusion$|Introduction$|Points saillants)",
    2,
)  # heads any section of any article
ASKING_READERS = compiled(r"\b(?:commentaires?|réagi(?:r|ssez)|lire|voir|partage[rz]|abonne[rz])\b", 2)
LONGEST_SUBHEAD = 9  # words of the source's own
QUOTED = -0.6  # what those words are worth
NAMELESS = 0.1  # less where nobody is named: who alone speaks in an interview
# Somebody's words alone, in an article that is no interview: what they are worth less, what they must have, what they open on nowhere.
UNNAMED = 0.5
LIVELY = compiled(r"\b(?:j['’]|je|nous|on|vous|mon|ma|mes|notre|nos|votre|vos)\b", 2)
POINTS = compiled(
    r"(?:Ils?|Elles?|Ça|Cela|Ceci|Ce|C['’]|Que|Qui|Parce|Alors|Et|Mais|Ou|Donc|Puis|Oui|Non|Vous (?:racontez|dites|parlez))\b"
)
SPOKEN = 0.7  # a question on somebody's words
TOPIC = 1.0  # a question on what the section is about, there
SURE_OF = frozenset({"rattachement"})  # a doubt on what hangs on what is none on what is told
ROLE = compiled(r"(?:l[ea] |l['’]|les |une? )[a-zà-ÿ]")
THAT = compiled(r"^qu(?:e |['’])")
PRONOUN = compiled(r"(?:Il|Elle) ")
LEANING = compiled(r"\b(?:similaires?|semblables?|précédente?s?|suivante?s?|autres?|mêmes?|susdite?s?)\b", 2)
SURE = frozenset({"asserted", "intended"})


def reworded(facts: Sequence[Fact], about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield the source's own subhead: it tells what the section is about, better than any line where all of it stands there."""
    own = subhead(facts)
    text = ALL_OF_US.sub(r"l'on \1sait", own.rstrip(" .:"))
    asks = text.endswith("?")
    least, most = assignment.site.style.get("questions", (0, 100))
    fits = COLON not in text and (most > 0 if asks else least < ALL)
    under = [f.id for f in assignment.brief.facts if f.heading.strip() == own]
    section = assignment.section.facts if assignment.section else tuple(f.id for f in facts)
    fits = fits and bool(under) and under[0] in section  # « Conduite à tenir » heads what it heads in the source
    if text and fits and len(text.split()) <= LONGEST_SUBHEAD and content_words(text) and not _is_label(text):
        of = tuple(f.id for f in facts if f.heading.strip() == own)
        asked = asks or assignment.site.voice.get("heading", "mixed") != "question"
        whole = asked and under[0] == section[0] and len(of) >= MOST_OF * len(facts)
        yield Heading(text, of, REWORDED + about.tells(text) + WHOLE * whole)


def _is_label(text: str) -> bool:
    """Return whether a subhead is no matter of a text: a name alone, capitals alone, the head of any section, what a page asks of its readers."""
    words = [word for word in text.split() if word not in ("et", "de", "du")]
    named = len(words) > 1 and all(word[:1].isupper() for word in words)
    amounts = not any(word.isalpha() and len(word) > 2 for word in words)  # « 38,14 € -14,62 % »
    return (
        named or amounts or text.isupper() or EMPTY.match(text) is not None or ASKING_READERS.search(text) is not None
    )


def quoted(fact: Fact, assignment: Assignment) -> Iterator[Heading]:
    """Yield « Claire Roy : “Le glacier fond” » of a short quotation."""
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    alone = is_interview(assignment.brief) and not asks
    for quote in assignment.brief.quotes:
        if quote.fact != fact.id or not quote.whole or not quote.speaker[:1].isupper():
            continue
        for said in short_words(quote.text):
            words = {"nom": INITIALS.sub("", quote.speaker), "mots": said}
            worth = WEIGHT * fact.weight + QUOTED + STATED * asks
            for text in phrases.say(assignment.site, "intertitres.citation", words, assignment.seed):
                yield Heading(text, (fact.id,), worth)
            bare_words = alone or (LIVELY.search(said) and not POINTS.match(said))
            for text in (
                phrases.say(assignment.site, "intertitres.entretien", words, assignment.seed) if bare_words else ()
            ):
                yield Heading(text, (fact.id,), worth - (NAMELESS if alone else UNNAMED))


def spoken(fact: Fact, about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield « Que dit Solène Brard ? » where somebody's own words are the matter."""
    speakers = {q.speaker for q in assignment.brief.quotes if q.fact == fact.id and q.whole and q.speaker}
    brief = assignment.brief
    above = " ".join((brief.cleaned.title, *(brief.fact(id).text for id in assignment.outline.lead)))
    for name in speakers if len(speakers) == 1 else ():
        if name not in above:
            continue  # a reader of headings has not met him
        for text in phrases.say(assignment.site, "intertitres.parole", {"nom": name}, assignment.seed):
            yield Heading(text, (fact.id,), WEIGHT * fact.weight + SPOKEN)


def plain(fact: Fact, about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield what a fact tells without its circumstances, and the noun groups that name a matter of it."""
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    whole, body = standing_alone(fact, assignment.brief), assignment.site.slots.get("section")
    points = body is not None and body.options.get("longest")  # a list of points repeats any clause of theirs
    for text in dict.fromkeys(
        (*(by_name(one, assignment.brief) for one in nominal.clauses(whole)), *_cores(whole, assignment.brief))
    ):
        fits = sound(text, fact) and complete(text) and not hollow(text, "")
        if fits and not lacking(text, whole.text) and not hangs(text, fact.text):
            worth = about.worth(text, fact, longest_run(text, fact.text)) - PLAIN
            yield Heading(text, (fact.id,), worth + STATED * asks)
    for text in nominal.groups(fact) if fact.modality in SURE else ():
        opens = fact.id == about.first and _is_long(assignment)
        if not (points or opens or about.dwells_on(text)):
            continue
        yield from _labelled(text, about.worth(text, fact, 0) - GROUP + TOPIC * asks, assignment)


def _is_long(assignment: Assignment) -> bool:
    """Return whether a section is too long to go on from the one above without any heading."""
    return assignment.section is not None and assignment.section.words >= LONG


def claimed(fact: Fact, about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield « …, selon la société » of what somebody says in a present or a future that no one's words hold."""
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    whole = standing_alone(fact, assignment.brief)
    for claim in reported(parsed(whole.text)) if "«" not in whole.text else ():
        told = THAT.sub("", claim.text)
        body = capital(by_name(f"{told}{brief_source(claim)}", assignment.brief))
        for text in (body, *narrowed(body)):
            if len(text.split()) <= LONGEST and sound(text, fact) and complete(text) and stands(text):
                worth = about.worth(text, fact, longest_run(text, fact.text)) - PLAIN
                yield Heading(text, (fact.id,), worth + STATED * asks)


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
    if label.lower() == section.label.lower():
        return  # « Que sait-on de galaxies observables ? »; « Repreneur potentiel »
    opening, _, rest = label.partition(" ")
    label = definite(rest, "f" if opening == "Une" else "m") if opening in ("Un", "Une") else label
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    if asks and about.dwells_on(
        section.label
    ):  # « La chute de pression », « Le comité Nobel » say nothing by themselves
        yield from _labelled(label, LABEL + TOPIC + about.tells(section.label), assignment)


def _labelled(label: str, worth: float, assignment: Assignment) -> Iterator[Heading]:
    """Yield a noun group as a heading: it claims nothing."""
    words = {"label": lowered(label, assignment)}
    for text in phrases.say(assignment.site, "intertitres.sans_cle", words, assignment.seed):
        yield Heading(text, (), worth)


def shares(text: str, key: str) -> bool:
    """Return whether a heading has a word of the key phrase already: both together would stutter."""
    return bool({w.lower() for w in content_words(text)} & {w.lower() for w in content_words(key)})
