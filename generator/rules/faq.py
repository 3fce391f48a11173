"""The FAQ: what a reader of this news still asks, answered by facts; then one or two house notes close to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from generator.facts.groups import stems
from generator.plan.budget import count
from generator.rules.answering import fits, fits_shortly
from generator.rules.antecedents import standing_alone
from generator.rules.asked_of import (
    whole,
)
from generator.rules.asking import (
    DATING,
    Asked,
    asked,
)
from generator.rules.bodies import by_own_name
from generator.rules.ceding import passage, tells_all
from generator.rules.clausal import pieces
from generator.rules.desk import Desk, bare, holding, is_whole, refused, standing
from generator.rules.leaving import left, times, told_left
from generator.rules.owed import long_enough
from generator.rules.pen import Pen
from generator.rules.readers import of_source
from generator.rules.repeating import cost, repeats
from generator.rules.strangers import echoes_lead
from generator.rules.subject_answers import of_subjects
from generator.rules.subjects import KIND
from generator.rules.terms import Entry, on_terms
from generator.rules.towards_end import towards_end
from generator.rules.unasked import unasked
from generator.rules.wanted import counted, idle, stale, worn, worth
from generator.rules.whole_answers import whole_answers
from generator.shelf import compiled
from generator.types import Assignment, Fact, Sentence

NAMED_SHARE, NAMED_HEADS = 0.3, 0.35  # of a page's subheads, questions among them; of its sections' alone
LEAST_NEWS = 2  # questions on the news: one alone, with definitions, is no FAQ
FACT_QUESTIONS, UNASKED_FOR = 5, 4  # at most, and where nobody has ordered them: more would say the body again
HEADED = 0.8  # share of the words of a heading that asks, which the fact that answers it has
SAME = 0.6  # share of a question's words that a heading has: the body answers it there
# How often a sort of question is asked in an article; others as often as there are facts for them.
TIMES = {
    "quand": 2,
    "combien_de": 2,
    "partir": 1,
    "non": 1,
    "depuis": 1,
    "que": 2,
    "combien_sont": 2,
    "que_dit": 1,
    "qui": 1,
    "sujet": 3,
}
MANY = 9
# How spare a question is: the lead says it too; the key figures do; it asks for the day of the news.
TOLD, WORN, DATED = 1, 2, 3
LEAST_WORTH = 0.33  # « Qu'a promis la mairie ? », of a trial that is not hers (read on 132 texts)
MORE = 3  # facts that tell a matter that readers ask about; of one day, one sum, its own fact tells all
ASIDE = "("  # « le ministre de la Santé (pays touché par l'épidémie) »: nobody types it
YES_OR_NO = compiled(r"(?:Oui|Non)\b")  # « Non : les chercheurs l'ignorent » leaves to the question what it says
DISAGREES = compiled(
    r"\b(?:[Ll]e|[Uu]n) [^,?]*-(?:t-)?elles?\b|\b(?:[Ll]a|[Uu]ne) [^,?]*-(?:t-)?ils?\b"
)  # of a long subject
WHICH = compiled(
    r"Quel(?:le)?s ([\w’'-]+) "
)  # « Quels modèles sont concernés ? »: an answer that names the models is told there
LEFT = (
    "Qui ",
    "Quand ",
    "Combien ",
    "À combien ",
    "Qu'a ",
    "Que pourr",
    "Que peu",
)  # asked otherwise, or told by the title


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return entries, the question as label; none below the least number, nor notes alone, nor on a page that is soon read."""
    least, most = assignment.slot.options.get("items", (2, 4))
    most = most if _wanted(assignment) else min(most, UNASKED_FOR, max(least, borne(len(assignment.outline.sections))))
    if _is_short(assignment) and not _wanted(assignment):
        return ()
    ranked = list(_of_facts(assignment, desk))
    if not _wanted(assignment) or len(ranked) < least:
        ranked += _left(ranked, assignment, desk)
    found = sorted(ranked, key=lambda entry: entry.spare)
    # One at least says what stands nowhere else, or a FAQ was ordered: the page is not read twice.
    new = found and (not found[0].spare or (assignment.brief.cleaned.request.questions and found[0].spare < WORN))
    found = found if new else []
    kept = [e for at, e in enumerate(found) if at < least or not e.spare][: min(FACT_QUESTIONS, most)]
    of_facts = sorted(kept, key=ranked.index)  # what is asked most first
    of_notes = on_terms(assignment, desk, of_facts)[: min(len(of_facts) + 1, max(0, most - LEAST_NEWS))]
    enough = LEAST_NEWS - (len(of_notes) > 1)  # « Que change une menace de poursuites ? » is of the news too
    # More than one term is asked about only where the words asked for want it: all have their place, beside the least on the news.
    entries = _mixed(of_facts[: max(least, most - len(of_notes))], of_notes)[:most]
    if len(entries) < least or len(of_facts) < enough:
        return ()
    return [
        Sentence(s.text, s.facts, number, entry.question)
        for number, entry in enumerate(towards_end(entries, assignment.outline.closing, assignment.brief))
        for s in entry.sentences
    ]


def _wanted(assignment: Assignment) -> bool:
    """Return whether the request asks for questions, or for more words than the facts make."""
    return bool(assignment.brief.cleaned.request.questions) or assignment.outline.budget.asked > 0


def _is_short(assignment: Assignment) -> bool:
    """Return whether a page is read before anybody looks for an answer at its end."""
    return sum(count(fact.text) for fact in assignment.brief.facts) < int(assignment.slot.options.get("from", 0))


def borne(sections: int) -> int:
    """Return how many questions the subheads of a page bear: those that name the key phrase stay a good part of all (Yoast asks 30 %)."""
    named = 1 + max(1, round(sections * NAMED_HEADS))  # the FAQ's own heading names it too
    return int(named / NAMED_SHARE) - sections - 1


def _mixed(of_facts: Sequence[Entry], of_notes: Sequence[Entry]) -> list[Entry]:
    """Return questions on the news with those on its terms between them: definitions one after another bury it."""
    mixed: list[Entry] = list(of_facts[:1])
    rest, notes = list(of_facts[1:]), list(of_notes)
    while rest or notes:
        mixed += [entries.pop(0) for entries in (notes, rest) if entries]
    return mixed


def _of_facts(assignment: Assignment, desk: Desk) -> Iterator[Entry]:
    """Yield the questions that facts answer, the most asked first, each fact and each sort of question once."""
    known, heads = refused(assignment), [t.text for t in standing(assignment, "heading")]
    facts = set[str]()  # what is answered from already
    kinds: Counter[str] = Counter()
    spent, questions, ceded = 0, set[str](), set[str]()
    asked = first_told(_asked(assignment, desk))
    for one in sorted(asked, key=lambda a: (-worth(a, desk), a.short, len(a.question))):
        over = stale(one, desk) and not one.short
        if over or echoes_lead(one, desk) or counted(one, assignment, desk) or idle(one, desk) or unasked(one, desk):
            continue
        if worth(one, desk) < LEAST_WORTH and not desk.brief.cleaned.request.questions:
            break  # of the others, nobody asks
        flawed = desk.brief.cleaned.flawed(f"{one.question} {one.answer}")
        flawed = flawed or ASIDE in one.question or _echoed(one)
        if flawed or one.fact.id in facts or not _may_stand(one, assignment, desk, ceded):
            continue
        above = [*heads, *desk.written_headings]
        headed = _asked_above(one, above, desk) or _answered(one, above, desk)
        again = kinds[one.kind] >= TIMES.get(one.kind, MANY) or headed
        again = again or one.question in questions or any(set(stems(one.answer)) <= set(stems(q)) for q in questions)
        if again or bare(one.answer) in known or repeats(one, spent, desk):
            continue
        spent += cost(one, desk)
        kinds[one.kind] += 1
        questions.add(one.question)
        told = _told(one, assignment, ceded)
        facts |= {id for sentence in told for id in sentence.facts}
        left = is_whole(one.answer, one.fact) or _says_all(one, assignment, desk)
        ceded |= {id for sentence in told for id in sentence.facts} if left else set()
        yield Entry(one.question, told, max(_spare(one, above, desk), TOLD * (not left)))


def _left(entries: Sequence[Entry], assignment: Assignment, desk: Desk) -> Iterator[Entry]:
    """Yield facts that the FAQ alone will tell, after these entries: each sort of question and each fact once or twice."""
    known, above = refused(assignment), [*(t.text for t in standing(assignment, "heading")), *desk.written_headings]
    taken = {id for entry in entries for sentence in entry.sentences for id in sentence.facts}
    questions, kinds = {entry.question for entry in entries}, Counter[str]()
    for one in left(assignment, desk, taken):
        again = one.fact.id in taken or one.question in questions or kinds[one.kind] >= times(one.kind)
        headed = _asked_above(one, above, desk) or _answered(one, above, desk) or echoes_lead(one, desk)
        refusable = bare(one.answer) in known or desk.brief.cleaned.flawed(f"{one.question} {one.answer}")
        if again or headed or refusable or not passage(one.fact, assignment, taken):
            continue
        told = told_left(one, assignment, taken)
        if taken & {id for sentence in told for id in sentence.facts}:
            continue
        taken |= {id for sentence in told for id in sentence.facts}
        questions.add(one.question)
        kinds[one.kind] += 1
        yield Entry(one.question, told)


def _echoed(one: Asked) -> bool:
    """Return whether « Non » is followed by the question again: « La maire part-elle ? Non : la maire ne part pas. »"""
    return (
        YES_OR_NO.match(one.answer) is not None
        and ":" in one.answer
        and set(stems(one.answer.partition(":")[2])) <= set(stems(one.question))
    )


def _says_all(one: Asked, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a question and its few words say all of a fact that the sections leave to them."""
    told = one.fact.id in desk.told_in("body") or not tells_all(one.question, one.answer, one.fact)
    return not told and passage(one.fact, assignment, ()) == (one.fact,)


def _spare(one: Asked, above: Sequence[str], desk: Desk) -> int:
    """Return how spare a question is: lead or key figures have just told it, or lead, title or a heading answers it too."""
    if one.kind in DATING and one.fact.id in desk.told_in("lead"):
        return DATED
    if worn(one, desk):
        return WORN
    opening = any(bare(one.answer) in bare(s.text) for s in desk.in_kind("lead")) or desk.contains(one.answer, "lead")
    titled = any(holding(head, one.answer) for head in (desk.heads.get("title", ""), *above))
    return TOLD * (opening or titled or _headed(one.question, above, desk))


def _may_stand(one: Asked, assignment: Assignment, desk: Desk, ceded: Collection[str]) -> bool:
    """Return whether an answer is a part of a fact, or tells whole what the sections may leave to the FAQ."""
    if is_whole(one.answer, one.fact) and not one.short:
        told = passage(one.fact, assignment, ceded)
        return one.fact.id not in desk.told_in("body") and 0 < len(told) <= (MORE if one.kind == KIND else 1)
    # In a sentence, it would be read twice; in few words too where house notes have much of the page.
    brief = one.short or YES_OR_NO.match(one.answer) is not None
    apart = brief and (long_enough(assignment) or _says_all(one, assignment, desk))
    return apart or bool(desk.brief.cleaned.request.questions)


def _told(one: Asked, assignment: Assignment, ceded: Collection[str]) -> tuple[Sentence, ...]:
    """Return an answer, with the facts that lean on the one it tells whole: they go with it."""
    first = Sentence(one.answer, (one.fact.id,))
    if not is_whole(one.answer, one.fact):
        return (first,)
    return (first, *(Sentence(fact.text, (fact.id,)) for fact in passage(one.fact, assignment, ceded)[1:]))


def _asked(assignment: Assignment, desk: Desk) -> Iterator[Asked]:
    """Yield what the source asks itself, and what can be asked of the facts that the article tells."""
    yield from (one for one in of_source(assignment, desk) if one.fact.id in assignment.outline.told)
    for fact in assignment.brief.facts:
        if fact.id in assignment.outline.told:
            yield from _plainly_asked(fact, assignment)
            yield from _of_frames(fact, assignment, desk)
            yield from whole_answers(fact, assignment, desk)
            yield from of_subjects(fact, assignment, desk)


def first_told(asked: Iterable[Asked]) -> list[Asked]:
    """Return questions without those on a subject that a later fact answers too: it tells what is beside the first."""
    every = list(asked)
    firsts: dict[str, int] = {}
    for one in every:
        if one.kind == KIND:
            firsts[one.question] = min(one.fact.rank, firsts.get(one.question, one.fact.rank))
    return [one for one in every if one.kind != KIND or one.fact.rank == firsts[one.question]]


def _plainly_asked(fact: Fact, assignment: Assignment) -> Iterator[Asked]:
    """Yield what can be asked of a fact as the source has it, by its own name."""
    alone = standing_alone(fact, assignment.brief)
    named = replace(alone, text=by_own_name(alone.text, fact, assignment.brief))
    yield from asked(fact, assignment.brief, assignment.site, assignment.seed, named)


def _of_frames(fact: Fact, assignment: Assignment, desk: Desk) -> Iterator[Asked]:
    """Yield the questions of the fact's verb (« Que demande la régie ? »), answered by its whole clause."""
    told = list(pieces(fact, assignment.brief))
    for question, brief in Pen(assignment, desk).questions(fact) if len(told) == 1 else ():
        if not question.startswith(LEFT) and not DISAGREES.search(question):
            if fits_shortly(question, brief.text, fact, assignment.brief):
                yield Asked(question, brief.text, fact, "autre", short=True)
            answer = whole(told[0])
            if fits(question, answer, fact, assignment.brief):
                yield Asked(question, answer, fact, "autre")


def _asked_above(one: Asked, heads: Sequence[str], desk: Desk) -> bool:
    """Return whether a heading asks a question, whatever it opens on, or one in the words of the fact that answers it."""
    asking = [head for head in heads if head.endswith("?")]
    same = bare(one.question) in desk.headings or any(bare(head).endswith(bare(one.question)) for head in asking)
    names = {stem for entity in desk.brief.entities for stem in stems(entity.name)} | set(stems(desk.brief.keyphrase))
    bags = [set(stems(head)) - names for head in asking]
    whose = any((found := WHICH.match(head)) and set(stems(found[1])) & set(stems(one.answer)) for head in asking)
    return same or whose or any(bag and len(bag & set(stems(one.fact.text))) >= HEADED * len(bag) for bag in bags)


def _answered(one: Asked, heads: Sequence[str], desk: Desk) -> bool:
    """Return whether a heading has the question's words and half of what its answer adds: « Deux bus brûlés le 3 mai »."""
    added = set(stems(one.answer)) - set(stems(one.question))
    full = [head for head in heads if len(added & set(stems(head))) >= len(added) / 2]
    return _headed(one.question, full, desk)


def _headed(question: str, heads: Sequence[str], desk: Desk) -> bool:
    """Return whether a heading has the question's words, names apart: the body answers it there."""
    names = {stem for entity in desk.brief.entities for stem in stems(entity.name)}
    bag = set(stems(question)) - names or set(stems(question))
    return any(len(bag & set(stems(head))) >= SAME * len(bag) for head in heads)
