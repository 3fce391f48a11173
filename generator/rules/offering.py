"""Lines that could head a section: what its facts tell, ask and name, its source's subhead, its label."""

from __future__ import annotations

from collections.abc import Iterator

from generator import phrases
from generator.anchors.bygone import told_as_news
from generator.rules.anchored import anchored
from generator.rules.antecedents import standing_alone
from generator.rules.asking import asked
from generator.rules.being import without_being
from generator.rules.bounds import bounded
from generator.rules.desk import Desk, other_headings, own_facts, standing
from generator.rules.exchanges import heading_question, is_interview
from generator.rules.halves import halves, stands
from generator.rules.lacking import STATED, claimed, plain, points, quoted, reworded, spoken
from generator.rules.line_wholeness import complete, hollow, lacking
from generator.rules.lines import SAYS, narrowed, short
from generator.rules.matter import Heading, Matter, matter
from generator.rules.named import named, names_matter
from generator.rules.newsworthy import hangs
from generator.rules.pen import Pen
from generator.rules.put_first import opening_question
from generator.rules.sound import sound
from generator.rules.uninverted import told_question
from generator.types import Assignment, Fact

LONGEST = 13  # words
# What a question is worth beside its matter, on a site whose headings tell and on one whose headings ask.
ASKED, WANTED_QUESTION = -0.2, 1.5
QUESTIONS_EVERY = 3  # sections for one question, where the site's manner is another
LESS_BEING = 0.5  # what « Le jugement mis en délibéré » is worth less than its sentence, of which it costs no verb
CUT = 0.3  # what a sentence cut to a line is worth less
OPENED = 5.0  # what the question is worth on which the source opens a section
FAR, MOST_FAR = 0.18, 4  # what a line is worth less for each fact that the section tells before its own
LATE, MOST_LATE = 0.27, 3  # what a question is worth less for each fact told before its answer
WHO = 0.8  # « Qui a réduit l'écart ? » asks for a name, which tells no section
HEART, MAIN = frozenset({"de_quoi", "pourquoi", "but"}), 0.5  # questions on the heart of a section
ASIDE = frozenset(
    {"quand", "non", "depuis", "jusque"}
)  # questions on a detail head no section, unless a site asks in all
# What a reader asks at the end of an article, and no section dwells on.
DETAIL = frozenset(
    [
        "somme",
        "somme_future",
        "combien_en",
        "de_combien",
        "a_combien",
        "combien_est",
        "quelle_est",
        "qui_fait",
        "par_qui",
        "qui_a_fonde",
        "qui_detient",
        "ou",
        "quoi",
        "reproche",
        "duree",
        "aucun",
        "connait_on",
        "connait_on_cause",
    ]
)


def offered(assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield headings made from the section's facts, its source's subhead and its label."""
    section = assignment.section
    facts = own_facts(assignment, desk)
    about = matter(facts)
    if section and section.heading:
        yield Heading(section.heading, section.facts, 2 * WANTED_QUESTION)
    if question := opening_question(facts, assignment):
        yield Heading(question, (facts[1].id,), OPENED)
    if facts and (asked_of := heading_question(assignment)):
        for text in phrases.say(assignment.site, "intertitres.entretien", {"mots": asked_of}, assignment.seed):
            yield Heading(text, (facts[0].id,), OPENED)
    yield from told_question(facts)
    for place, fact in enumerate(facts):
        far, late = FAR * min(place, MOST_FAR), LATE * min(place, MOST_LATE)
        yield from (h._replace(worth=h.worth - far) for h in _stated(fact, about, assignment, desk))
        yield from (h._replace(worth=h.worth - late) for h in _asked(fact, about, assignment, desk))
    yield from anchored(facts, assignment, desk)
    yield from reworded(facts, about, assignment)
    yield from points(about, assignment)
    if not is_interview(assignment.brief) and assignment.site.voice.get("heading", "mixed") != "sentence":
        yield from named(facts, about, assignment, other_headings(assignment, desk))


def _stated(fact: Fact, about: Matter, assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield what a fact tells or what somebody says in it, within its bounds."""
    for line in (
        *_told(standing_alone(fact, assignment.brief), about, assignment, desk),
        *plain(fact, about, assignment),
        *claimed(fact, about, assignment),
    ):
        if bounded(line.text, fact):
            yield line
    yield from quoted(fact, assignment)


def _told(fact: Fact, about: Matter, assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield what a fact tells in a line, for want of a question where the site asks; a longer sentence cut costs more."""
    told = STATED * (assignment.site.voice.get("heading", "mixed") == "question")
    pen, prints = Pen(assignment, desk), names_matter(assignment)
    for part in halves(fact) or (fact,):
        for saying in pen.sayings(part, "heading", words=LONGEST):
            text = saying.sentences[0].rstrip(" .")
            for cut, line in enumerate((text, *narrowed(text))):
                if (
                    not hollow(line, saying.form)
                    and sound(line, fact)
                    and complete(line)
                    and stands(line)
                    and not lacking(line, part.text)
                    and not told_as_news(line, part, assignment.brief)
                    and not hangs(line, fact.text)
                ):
                    worth = about.worth(line, fact, saying.copied) - CUT * cut
                    yield Heading(line, saying.facts, worth + told)
                    if prints and (noun := without_being(line)):
                        yield Heading(noun, saying.facts, worth - LESS_BEING)
        for text, facts, copied in short(pen, part, LONGEST):
            whole = sound(text, fact) and complete(text) and not hangs(text, fact.text)
            if whole and not told_as_news(text, part, assignment.brief):
                worth = about.worth(text, fact, copied) - CUT
                yield Heading(text, facts, worth + told)


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
        counts = names_matter(assignment) and one.question.startswith("Combien ")
        if not counts and one.kind not in DETAIL and (one.kind not in ASIDE or manner == "question"):
            yield Heading(
                one.question, (fact.id,), about.worth(one.question, fact, 0) + extra + MAIN * (one.kind in HEART)
            )
    if manner == "question":
        yield from spoken(fact, about, assignment)
    if manner in ("question", "mixed"):
        for question, answer in Pen(assignment, desk).questions(fact):
            who = WHO * question.startswith("Qui ")
            yield Heading(question, answer.facts, about.worth(question, fact, 0) + extra - who)
