"""A section's H2: what the reader finds there; one in two or three names the key phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from generator import phrases
from generator.facts.groups import stems
from generator.facts.reading import parsed
from generator.frames.copying import GRAM, grams, longest_run
from generator.french.grammar import definite
from generator.french.leaning import answers, dangles, points_back
from generator.french.sentences import content_words
from generator.french.tagger import tag
from generator.french.typography import strip_typography
from generator.rules.antecedents import standing_alone
from generator.rules.asking import asked
from generator.rules.desk import Desk, bare, elsewhere, first_new, holding, own_facts, standing
from generator.rules.halves import halves
from generator.rules.labels import labelled
from generator.rules.lines import SAYS, complete, hollow, narrowed, short
from generator.rules.links import lowered
from generator.rules.matter import WEIGHT, Matter, matter, subhead
from generator.rules.pen import Pen
from generator.seo.measures import holds
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

COLON = " : "
LONGEST = 13  # words
SAME = 0.6  # share of the shorter heading's words from which two headings say the same
# What a heading is worth beside its matter (tried on our samples): the key phrase where it is wanted, inside or before a
# colon; a question; the source's subhead after the key phrase; a mere label.
KEYED, BEFORE, UNWANTED, ASKED, WANTED_QUESTION, REWORDED, LABEL = 0.5, 0.25, -0.3, -0.2, 1.5, 0.45, -1.4
STATED = -0.6  # a line that tells, where the site's headings ask
SPOKEN = 0.7  # a question on somebody's words
TOPIC = 1.0  # a question on what the section is about, there
BARE = 0.3  # a label without article
QUESTIONS_EVERY = 3  # sections for one question, where the site's manner is another
SHORT_AFTER_COLON = 9  # words
WEAK_OPENING = compiled(
    r"C['’]|(?:Si|Alors|Quand|Lorsqu[e'’]|Bien|Après|Avant|Puis|Ensuite|Ainsi|On|Selon (?:leur|son|sa|elle|lui|eux)|Mais|Autre|Tout|Cela|Ceci|Dans|Lors|Pour)\b"
)
WEAK_END = compiled(r", selon (?:leur|son|sa|elle|lui|eux)\b|\b(?:que|qu['’]|de plus|de moins)$")
FORCED = 0.6
LEAST_SHARE = 0.34  # of the headings must name it (Yoast asks for 30 %)
KEY_SHARE = 0.5  # of the headings name the key phrase; the fixed ones (FAQ, dates) and the questions do not
HIS, THEIRS = compiled(r"\b(?:son|sa|ses) "), compiled(r"\bleurs? ")
CLITICS = frozenset({"en", "y", "lui", "leur", "le", "la", "les", "l'", "l’"})
MORE_THAN = compiled(
    r"(?P<amount>\d[\d ,.]*) ?[^\d,.;]{0,25}? (?:de (?:plus|moins)|supplémentaires?|en (?:plus|moins))\b"
)
ECHOED = 5  # words in a row that a text says already
ECHO, ECHO_OF_POINTS = 0.2, 0.6  # what each such run costs; over points
ELSEWHERE = 0.8  # what a heading of a sister site is worth less
ADDING = compiled(
    r"\b(?:aussi|également|alors|ensuite|en outre|toutefois)\b|^D['’]autres\b", 2
)  # leans on what it adds to
SURE = frozenset({"asserted", "intended"})
OPENS_SAME = 0.6  # what a heading is worth less whose section opens by saying it again
TAKEN = 0.6  # what a line taken whole from the source is worth less
CUT = 0.3  # what a sentence cut to a line is worth less
LATE, MOST_LATE = 0.2, 3  # what a question is worth less for each fact told before its answer
WHO = 0.8  # « Qui a réduit l'écart ? » asks for a name, which tells no section
HEART, MAIN = frozenset({"de_quoi", "pourquoi", "but"}), 0.5  # questions on the heart of a section
ASIDE = frozenset({"quand", "non", "depuis", "jusque"})  # questions on a detail head no section


class Heading(NamedTuple):
    """A heading that could be, what it rests on and what it is worth."""

    text: str
    facts: tuple[str, ...]
    worth: float


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the best heading that fits and that no other heading or the source has used."""
    if assignment.section is None:
        return ()
    brief = assignment.brief
    heard = frozenset(gram for sentence in desk.said for gram in grams(sentence.text, ECHOED))
    body = assignment.site.slots.get("section")
    echo = ECHO_OF_POINTS if body is not None and body.options.get("longest") else ECHO
    for heading in sorted(
        _candidates(assignment, desk),
        key=lambda h: (
            ELSEWHERE * elsewhere(h.text, brief)
            + TAKEN * _taken(h, brief)
            + echo * len(grams(h.text.rstrip(" ?"), ECHOED) & heard)
            - h.worth
        ),
    ):
        if _fits(heading, assignment, desk):
            desk.headings.add(bare(heading.text))
            desk.written_headings.append(heading.text)
            desk.questions += heading.text.endswith("?")
            return [Sentence(heading.text, heading.facts)]
    words = {"cle": assignment.brief.keyphrase}
    for text in phrases.say(assignment.site, "intertitres.secours", words, assignment.seed):
        if bare(text) not in desk.headings:
            desk.headings.add(bare(text))
            return [Sentence(text)]
    return [Sentence(labelled(assignment.section.label, assignment.brief))]


def _taken(heading: Heading, brief: Brief) -> bool:
    """Return whether a heading is the source's own, word for word."""
    least = max(GRAM, len(heading.text.split()) - 1)
    return any(longest_run(heading.text, brief.fact(id).text) >= least for id in heading.facts)


def _fits(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    text, bounds = heading.text, assignment.slot.chars
    others = [t.text for t in standing(assignment, "heading")]
    sources = {bare(b.text) for b in assignment.brief.cleaned.blocks if b.kind == "heading"}
    if not bounds.least <= len(text) <= (bounds.most or 999) or (COLON in text and _colon_again(assignment, desk)):
        return False
    if bare(text) in sources | desk.headings or any(_alike(text, other) for other in others):
        return False
    if _alike(text, desk.heads.get("title", "")) and text.split()[:2] == desk.heads["title"].split()[:2]:
        return False
    return not desk.contains(text, "lead") and bool(list(first_new([text], assignment)))


def _colon_again(assignment: Assignment, desk: Desk) -> bool:
    """Return whether one more colon would tire: in two headings running, or in more than one out of two."""
    others = [t.text for t in standing(assignment, "heading")] or desk.written_headings
    used = sum(COLON in text for text in others)
    return (
        bool(others)
        and not _must(assignment, desk)
        and (COLON in others[-1] or used >= max(1, len(assignment.outline.sections) // 2))
    )


def _alike(one: str, other: str) -> bool:
    mine, theirs = set(stems(one)), set(stems(other))
    return len(mine & theirs) >= SAME * max(1, min(len(mine), len(theirs)))


def _candidates(assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield what could head the section, each with the key phrase before it too where that is wanted."""
    key, wanted = assignment.brief.keyphrase, _wants_key(assignment, desk)
    forced = _must(assignment, desk)
    for heading in _plain(assignment, desk):
        text = heading.text
        if answers(text) or dangles(_own(text)) or points_back(text) or desk.has_said(text) or WEAK_OPENING.match(text):
            continue
        if ADDING.search(text):
            continue
        echo = OPENS_SAME * (not text.endswith("?") and _echoes(text, assignment, desk))
        heading = heading._replace(worth=heading.worth - echo)
        inside = holds(text, key)
        yield heading._replace(worth=heading.worth + ((KEYED if wanted else UNWANTED) if inside else 0.0))
        alone = forced or (wanted and not _shares(text, key))
        if alone and heading.facts and not inside and len(text.split()) <= SHORT_AFTER_COLON + 2 * forced:
            words = {"cle": key, "label": lowered(text, assignment)}
            for said in phrases.say(assignment.site, "intertitres.avec_cle", words, assignment.seed):
                yield heading._replace(text=said, worth=heading.worth + BEFORE + FORCED * forced)


def _echoes(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether the section opens by saying a heading again."""
    own = set(assignment.section.facts) if assignment.section else set()
    first = next((s.text for s in desk.in_kind("body") if own & set(s.facts)), "")
    return bool(first) and holding(first, text)


def _own(text: str) -> str:
    """Return a line without the possessives that its own subject explains: « Les chercheurs … leurs modèles »."""
    subject = next((c.subject for c in parsed(text).clauses if c.subject is not None), None)
    if subject is None or subject.kind != "np":
        return text
    possessive = THEIRS if subject.number == "p" else HIS
    return text[: subject.end] + possessive.sub("", text[subject.end :])


def _plain(assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield headings made from the section's facts, its source's subhead and its label."""
    section, brief = assignment.section, assignment.brief
    facts = own_facts(assignment, desk)
    about = matter(facts)
    if section and section.heading:
        yield Heading(section.heading, section.facts, 2 * WANTED_QUESTION)
    for place, fact in enumerate(facts):
        yield from _told(standing_alone(fact, brief), about, assignment, desk)
        late = LATE * min(place, MOST_LATE)
        yield from (h._replace(worth=h.worth - late) for h in _asked(fact, about, assignment, desk))
    yield from _reworded(facts, about, assignment)
    yield from _points(about, assignment)


def _points(about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield headings made of the section's label alone, for want of a fact told in a line."""
    section, brief = assignment.section, assignment.brief
    if section is None or len(content_words(section.label)) < 2 or bare(section.label) == bare(brief.keyphrase):
        return
    told = [brief.fact(id) for id in section.facts if section.label in brief.fact(id).text]
    if any(fact.modality not in SURE for fact in told):
        return  # « Fausses factures » of what is only alleged
    label = labelled(section.label, brief)
    unnamed = label.lower() == section.label.lower()
    worth = LABEL - BARE * unnamed
    asks = assignment.site.voice.get("heading", "mixed") == "question"
    if asks and unnamed:
        return  # « Que sait-on de galaxies observables ? »
    opening, _, rest = label.partition(" ")
    label = definite(rest, "f" if opening == "Une" else "m") if opening in ("Un", "Une") else label
    words = {"label": lowered(label, assignment)}
    for rank, text in enumerate(phrases.say(assignment.site, "intertitres.sans_cle", words, assignment.seed)):
        topic = TOPIC + about.tells(section.label) if asks and text.endswith("?") else 0.0
        yield Heading(text, (), worth - rank / 100 + topic)


def _told(fact: Fact, about: Matter, assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield what a fact tells in a line, for want of a question where the site asks; a longer sentence cut costs more."""
    told = STATED * (assignment.site.voice.get("heading", "mixed") == "question")
    pen = Pen(assignment, desk)
    for part in halves(fact) or (fact,):
        for saying in pen.sayings(part, "heading", words=LONGEST):
            text = saying.sentences[0].rstrip(" .")
            for cut, line in enumerate((text, *narrowed(text))):
                if not hollow(line, saying.form) and sound(line, fact) and complete(line):
                    yield Heading(
                        line,
                        saying.facts,
                        about.worth(line, fact, saying.copied) - CUT * cut + told,
                    )
        for text, facts, copied in short(pen, part, LONGEST):
            if sound(text, fact) and complete(text):
                yield Heading(text, facts, about.worth(text, fact, copied) - CUT + told)


def sound(text: str, fact: Fact) -> bool:
    """Return whether a line stays true and clear alone: no « en » or « lui » of a sentence before, no amount cut short."""
    if (
        WEAK_END.search(text)
        or text.count("«") != text.count("»")
        or any(t.pos == "PRON" and t.text.lower() in CLITICS for t in tag(text))
    ):
        return False
    plain, whole = strip_typography(text), strip_typography(fact.text)
    more = [m for m in MORE_THAN.finditer(whole) if m["amount"] in plain and m.group() not in plain]
    return not more


def _asked(fact: Fact, about: Matter, assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield the questions a fact answers: all where the site asks, else one in a few sections."""
    manner = str(assignment.site.voice.get("heading", "mixed"))
    sections = len(assignment.outline.sections)
    used = sum(t.text.endswith("?") for t in standing(assignment, "heading")) + desk.questions
    extra = WANTED_QUESTION if manner == "question" else ASKED
    none = assignment.site.style.get("questions", (0, 100))[1] == 0
    if none or (manner in ("noun", "sentence") and used >= max(1, sections // QUESTIONS_EVERY)):
        return
    for one in asked(fact, assignment.brief, assignment.site, assignment.seed):
        if SAYS.search(fact.text):
            break  # a heading asks what is so, not what somebody says is
        if one.kind not in ASIDE or manner == "question":
            yield Heading(
                one.question, (fact.id,), about.worth(one.question, fact, 0) + extra + MAIN * (one.kind in HEART)
            )
    if manner == "question":
        yield from _spoken(fact, about, assignment)
    if manner in ("question", "mixed"):
        for question, answer in Pen(assignment, desk).questions(fact):
            who = WHO * question.startswith("Qui ")
            yield Heading(question, answer.facts, about.worth(question, fact, 0) + extra - who)


def _spoken(fact: Fact, about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield « Que dit Solène Brard ? » where somebody's own words are the matter."""
    speakers = {q.speaker for q in assignment.brief.quotes if q.fact == fact.id and q.whole and q.speaker}
    for name in speakers if len(speakers) == 1 else ():
        for text in phrases.say(assignment.site, "intertitres.parole", {"nom": name}, assignment.seed):
            yield Heading(text, (fact.id,), WEIGHT * fact.weight + SPOKEN)


def _reworded(facts: Sequence[Fact], about: Matter, assignment: Assignment) -> Iterator[Heading]:
    """Yield the source's subhead, to be put after the key phrase: it tells what the section is about."""
    text = subhead(facts)
    nominal = text and not any(c.verb.mood in ("ind", "con") for c in parsed(text).clauses)
    if nominal and "?" not in text and COLON not in text and len(content_words(text)) > 1:
        yield Heading(text, tuple(f.id for f in facts if f.heading.strip() == text)[:1], REWORDED + about.tells(text))


def _shares(text: str, key: str) -> bool:
    """Return whether a heading has a word of the key phrase already: both together would stutter."""
    return bool({w.lower() for w in content_words(text)} & {w.lower() for w in content_words(key)})


def _must(assignment: Assignment, desk: Desk) -> bool:
    """Return whether the key phrase must stand here: with fewer headings left than are still to name it."""
    sections, key = assignment.outline.sections, assignment.brief.keyphrase
    others = [t.text for t in standing(assignment, "heading")] or desk.written_headings
    wanted = ceil(LEAST_SHARE * len(sections)) - sum(holds(text, key) for text in others)
    return len(sections) > 2 and wanted >= len(sections) - len(others)


def _wants_key(assignment: Assignment, desk: Desk) -> bool:
    """Return whether this heading should name the key phrase: the first one, then while fewer than KEY_SHARE do."""
    key = assignment.brief.keyphrase
    others = [t.text for t in standing(assignment, "heading")] or desk.written_headings
    return sum(holds(text, key) for text in others) < KEY_SHARE * (len(others) + 1)
