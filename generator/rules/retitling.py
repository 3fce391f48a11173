"""The source's own title told otherwise: without its kicker, its participle made a verb, its words exchanged.

It says best what the news is; a title of ours may rest on it where the facts below tell the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.checks.evidence import TITLE, plain
from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.frames.surface import capital
from generator.french.grammar import in_place
from generator.french.lexicon import lookup
from generator.french.tagger import finite, tag
from generator.rules.awarded import awarded
from generator.rules.by_agent import by_agent
from generator.rules.cores import cores
from generator.rules.desk import bare
from generator.rules.halves import stands
from generator.rules.kicker_within import within
from generator.rules.kickers import LAND, evented, labels, landed, of_matter, parted, parted_news, rubric, sets_place
from generator.rules.line_wholeness import COLON, complete, lacking
from generator.rules.lines import HELD, SHORTEST, narrowed, narrows, short
from generator.rules.links import lowered
from generator.rules.mended import mended
from generator.rules.office_named import office_named
from generator.rules.opening_place import FRONTED
from generator.rules.pen import Pen
from generator.rules.rearranging import rearranged
from generator.rules.sequels import sequel
from generator.rules.told_titles import telling, told_below, told_by_facts
from generator.rules.two_places import names_other
from generator.rules.undone import undone
from generator.rules.verbless import named, placed, predicated, turned, verbed
from generator.rules.whom_for import loses_whom
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

ASKED = compiled(r"(?:Comment|Pourquoi|Quand|Où|Combien),")  # a question's first word is no circumstance
UNFIT = compiled(
    r"[?!…\"()\[\]–—;:]| - |\b(?:nous|notre|nos|vous|votre|vos|je|mon|ma|mes)\b", 2
)  # a title that asks, quotes, adds or addresses is left to the other rules
SURE = 0.5  # share from which a place that no fact names is the article's too
FEWEST = 4  # words
SAME = {
    True: -2.0,
    False: -9.0,
}  # the source's words in their order: its title without its kicker, or all of it but for a plural
VERBLESS = -0.8  # worth of a title that tells its event by nouns alone
DAY_FIRST = -2.0  # worth of « Lundi, le procès s'ouvre »
LOST = -0.2  # worth of each word of the source's title left out
PLACED = 0.3  # worth of a place set before a title, which makes up for its length
WHO = 0.9  # who holds the office that a title tells of, by name
FIRST_HALF = 0.8  # of two pieces of news the first one, told by a verb before the colon
LABELLED = 0.3  # worth of what stands before the source's title, kept before ours
RUBRIC = -1.6  # worth of the source's title without the column it stood in: « Astronomie : … »
EVENTLESS, ONE_OF_TWO = -5.0, -0.6  # a result without what it was won at; the first of two, where both have no room
LISTED = 2.0  # worth of « Les résultats de la finale du tournoi »: nothing else tells what they are of
BARE = -3.0  # worth of a title without a verb nor what stands before it: « Un sirop prometteur »
PARTICLES = "[a-zà-ÿ] "  # « de Gaulle » keeps its particle: a name that small letters precede is left
PARTED = compiled(r"(?<![.:«] )(?<!^)\b[A-ZÀ-Þ][\w'’-]* $|^L[ea] $|[\w-]-$")  # « Le Pen » is no « Pen »
SERIES = compiled(r"\b[A-ZÀ-Þ][\w'’-]+, [A-ZÀ-Þ][\w'’-]+ et [A-ZÀ-Þ]")  # « Roy, Petit et Riou »
LETTERS = 4  # of « l'IA », which is nobody's last name
LONGEST_NAME = 3  # words of a name that a title takes: longer ones are two people's
FRONTS = frozenset({"à", "en", "au", "aux", "dans", "selon", "lors", "après"})
SUBORDINATE = compiled(r" (?:après que?|alors que?|tandis que?|parce que?|depuis que?)(?: |['’])|, mais ")
WORK = compiled(r"« ?[^«» ]+(?: [^«» ]+){0,3} ?» [a-zà-ÿ]")  # « Neelambari » franchit…: a work by its name
DATE = compiled(
    r"(?:\w+di |[Dd]imanche )?(?:le )?\d{1,2}(?:er)? \w+ \d{4}$"
)  # « Dimanche 16 décembre 2018 » tells nothing
CHARGED = compiled(r"(?:soupçonné|suspecté|accusé|condamné|poursuivi|mis)e?s? ")
STATE = (
    r"(?:stables?|(?:en|au) (?:forte |légère |nette )?(?:baisse|hausse|recul|repli|chute|progression|arrêt|ralenti))"
)
PAIR = compiled(
    rf"(?P<one>[^,]{{3,40}} {STATE}), (?P<other>[^,]{{3,40}} {STATE})$"
)  # « emploi stable, salaires en baisse »
DEFINITE = compiled(r"\b(?:l[ea] |l['’])[\w-]+$")
WEAKER = compiled(r"\breproch\w+|\bcherch\w+ à\b", 2)  # than « accuse », « tente de »: a title keeps its force
# what a title adds to what it tells
ADDED = compiled(
    r", (?=[^,]{12,}$)| (?=(?:alors que|tandis que|parce que|après que|après|avant|au large|aux portes|en mer|près d|à cause|face à|entre [A-ZÀ-Þ]|chez|pour (?![A-ZÀ-Þ]|tou(?:s|tes)\b|chacun|ceux|celles)|depuis |dès "
    r"|(?:à|en|au|aux) [A-ZÀ-Þ]|de \d))"
)


class Retold(NamedTuple):
    """A title and what its manner is worth beside its matter."""

    text: str
    worth: float


def retold(pen: Pen, assignment: Assignment) -> Iterator[Retold]:
    """Yield the source's title in words of our own.

    Nothing where the facts do not tell what the title says: a name or a number in it that none has, too few of its words.
    """
    brief = pen.brief
    kicker, own = parted_news(brief.cleaned.title)
    body = full_names(landed(own, kicker) if kicker and LAND.search(own) else own, brief)
    quoted = body.startswith("«") and not WORK.match(body)
    unfit = UNFIT.search(body) or DATE.match(body) or quoted or body.count("«") != body.count("»")
    share, facts = telling(body, brief)
    yield from _awarded(brief, assignment)
    if unfit or len(body.split()) < FEWEST or not told_by_facts(body, brief):
        return
    if kicker and finite(kicker) and stands(kicker) and "«" not in kicker:
        yield Retold(kicker, FIRST_HALF)  # « Un bateau coule en pleine nuit : l'équipage sauvé »
    yield from (Retold(text, PLACED) for text in within(kicker, body, brief))
    if event := evented(plain(full_names(brief.cleaned.title, brief)).strip(" .")):
        yield Retold(event, PLACED)
    if listing := of_matter(kicker, body, assignment):
        yield Retold(listing, LISTED)
    ends = (body, *heads(body)) if finite(body) else (body,)
    others = (text for end in ends for text in rearranged(end, brief))
    told = dict.fromkeys((*_worded(body, facts[0], pen, assignment), *others))
    named = {one: WHO for text in told for one in office_named(text, brief)}
    for text in (*told, *named):
        if told_below(text, brief, share >= SURE) and _whole(text, body):
            for headed, worth in _headed(text, kicker, body, own, assignment):
                yield Retold(headed, worth + named.get(text, 0.0))


def _awarded(brief: Brief, assignment: Assignment) -> Iterator[Retold]:
    """Yield the results that the source's title tells by nouns told by verbs, alone and after their matter."""
    for at, (matter, result) in enumerate(awarded(full_names(plain(brief.cleaned.title), brief))):
        if told_below(result, brief, sure=True):
            yield Retold(result, EVENTLESS * (bool(matter) + at))
            if matter:
                yield Retold(f"{matter}{COLON}{lowered(result, assignment)}", ONE_OF_TWO if at else PLACED)


def _whole(text: str, body: str) -> bool:
    """Return whether a text is whole, and as strong as the source's title."""
    weaker = WEAKER.search(text) and not WEAKER.search(body)
    least = min(SHORTEST, len(body.split())) if finite(text) else FEWEST
    if weaker or ASKED.match(text) or len(text.split()) < least:
        return False
    return not (finite(body) and finite(text) and not _noun_first(body) and lacking(text, f"{body}."))


def _headed(text: str, kicker: str, body: str, own: str, assignment: Assignment) -> Iterator[Retold]:
    """Yield a text alone, after the matter and with the place that stand before the source's title."""
    brief, manner = assignment.brief, _manner(text, body)
    column, ours = rubric(kicker, brief), mended(brief)
    if kicker or ours or bare(text) != bare(brief.cleaned.title):
        same = RUBRIC if column else 0.0 if ours else SAME[bool(kicker) or COLON in plain(brief.cleaned.title)]
        yield Retold(text, manner + (same if finite(text) or not kicker else BARE) * _echoes(text, own))
    if _fronted(text):
        return
    labelled = f"{kicker}{COLON}{lowered(text, assignment)}"
    if labels(kicker, text) and (ours or bare(labelled) != bare(brief.cleaned.title)):
        yield Retold(labelled, manner + (-LABELLED if column else LABELLED))
    if sets_place(kicker, body) and not LAND.match(text):
        told = [labelled] if names_other(kicker, body) else _set(in_place(kicker), text, assignment)
        yield from (Retold(one, manner + PLACED) for one in told)


def _set(where: str, text: str, assignment: Assignment) -> Iterator[str]:
    """Yield a title with the place of its event: after the noun that tells it, else before all."""
    deeds = list(placed(text, where))
    yield from deeds or [f"{capital(where)}, {lowered(text, assignment)}"]


def without_kicker(title: str) -> str:
    """Return « Alerte à la bombe au tribunal » of « France : alerte à la bombe au tribunal », "" of a title without a kicker."""
    kicker, body = parted(title)
    fit = kicker and not UNFIT.search(body) and not DATE.match(body)
    return body if fit and len(body.split()) >= FEWEST else ""


def _echoes(text: str, body: str) -> bool:
    """Return whether a text has the source's words in their order, but for a plural."""
    mine, theirs = ([word.rstrip("sx") for word in said.lower().split()] for said in (text, body))
    return mine == theirs


def _fronted(text: str) -> bool:
    """Return whether a place, a source or a lone day opens a text already: « Lundi, le procès s'ouvre »."""
    first = text.partition(" ")[0].lower()
    return (first in FRONTS and not text.startswith("Au moins ")) or first.endswith(",")


def _manner(text: str, body: str) -> float:
    """Return what a retelling is worth beside its matter: less without a verb, less for each word left out."""
    lost = LOST * max(0, len(body.split()) - len(text.split()))
    return VERBLESS * (not finite(text)) + lost + DAY_FIRST * text.partition(" ")[0].endswith(",")


def headline_sentence(pen: Pen, assignment: Assignment, *, alone: bool = False) -> list[Sentence]:
    """Return the source's title as a sentence, where no fact of the news can be told, `alone` without its matter if it can be; nothing where it cannot either."""
    best = sorted(retold(pen, assignment), key=lambda one: (alone and COLON in one.text, -one.worth))
    title = assignment.brief.cleaned.title
    told = (f"{_where(text, assignment)}." for text, _ in best if has_verb(text) and not loses_whom(text, title))
    return [Sentence(text, (TITLE,)) for text in told if not pen.refuses(text)][:1]


def has_verb(text: str) -> bool:
    """Return whether a line has a verb of its own, that is neither a noun (« l'attaque ») nor a participle (« Paul Roy mis en examen »)."""
    clause = first_clause(text)
    bare = clause is not None and (clause.subject is None or clause.verb.tense == "past")
    return finite(text) and not bare


def _where(text: str, assignment: Assignment) -> str:
    """Return a retelling with the place on which the source's title opens before it: « À Ornay, les dockers s'arrêtent »."""
    found = FRONTED.match(parted_news(assignment.brief.cleaned.title)[1])
    if found is None or found["name"] in text:
        return text
    joint = "À" if found["joint"] == "A" else found["joint"]
    return f"{joint} {found['name']}, {lowered(text, assignment)}"


def full_names(title: str, brief: Brief) -> str:
    """Return a title with the whole name of whom it calls by the last part of it: « Roy annonce » is « Ana Roy annonce »."""
    whole = title
    for entity in brief.entities:
        last = entity.name.rpartition(" ")[2]
        for name in (
            (*entity.aliases, last)
            if not (last.isupper() and len(last) <= LETTERS)
            and entity.kind == "person"
            and entity.name not in whole
            and entity.name.count(" ") < LONGEST_NAME
            else ()
        ):
            shape = rf"(?<![\w-])(?<!{PARTICLES}){re.escape(name)}(?![\w-])"
            found = re.search(shape, whole) if name in whole else None
            if found and any(re.search(rf"{re.escape(entity.name)} d(?:['’]|e )[A-ZÀ-Þ]", f.text) for f in brief.facts):
                continue  # « Valéry Roy d'Ornay »: the name goes on
            if found and re.match(r" et [A-ZÀ-Þ][\w'’-]+(?! [A-ZÀ-Þ])", whole[found.end() :]):
                return title  # « Roy et Riou »: both by one name
            if found and (PARTED.search(whole[: found.start()]) or SERIES.search(whole)):
                return title  # « les Britanniques Roy et Riou »: all by their last names, or none
            if found:
                whole = f"{whole[: found.start()]}{entity.name}{whole[found.end() :]}"
    return whole


def _worded(body: str, fact: Fact, pen: Pen, assignment: Assignment) -> Iterator[str]:
    """Yield the title's matter as clauses, best reading first."""
    pair = PAIR.match(body)
    if pair:
        yield f"{pair['one']} et {pair['other'][:1].lower()}{pair['other'][1:]}"
    if not pair and (said := predicated(body) or next(by_agent(body), "")):
        bases = [said]
    elif finite(body) and not _noun_first(body):
        told = list(_clauses(body, fact, pen))
        yield from told
        sure = [body] if stands(body) and complete(body) else []
        bases = sure or ([] if told else [base for base in verbed(body) if stands(base)])  # « place de » is no verb
    else:
        made = [base for base in (*verbed(body), *named(body)) if stands(base)]
        yield from turned(body)
        yield from () if made else _parts(body)
        bases = made or [body]
    for base in bases:
        for text in (base, *narrowed(base)):
            loose = pen.loosened(text, body)
            yield from (one for one in (loose, text) if finite(one) == finite(text))


def _clauses(body: str, fact: Fact, pen: Pen) -> Iterator[str]:
    """Yield what a title with a verb tells in fewer words, each alone and without its circumstances."""
    yield from _parts(SUBORDINATE.split(body)[0])
    for clause in _short(pen, replace(fact, text=f"{body}."), body):
        if not _of_its_end(clause, body):
            yield from (clause, *narrowed(clause))
    yield from (core for core in cores(body) if ", " not in body and complete(core) and not lacking(core, body))
    yield from heads(body)


def _parts(body: str) -> Iterator[str]:
    """Yield « 31 morts, 48 disparus », what a title tells by nouns, then without what it adds; nothing of a title with a verb."""
    if finite(body) or len(body.split()) < FEWEST:
        return
    yield body
    for joint in reversed([*ADDED.finditer(body)]):
        head, charged = body[: joint.start()], CHARGED.match(body[joint.end() :])
        if not charged and len(head.split()) >= FEWEST and not narrows(head) and not HELD.search(body[joint.start() :]):
            yield head


def _noun_first(body: str) -> bool:
    """Return whether what was taken for a verb is the noun that opens a title: « Forte hausse du chômage »."""
    clause = first_clause(body)
    if clause is None or clause.subject is None or clause.subject.start < clause.verb.start:
        return False
    return any(form.pos == "NOUN" for form in lookup(clause.verb.text.lower()))


def _of_its_end(clause: str, body: str) -> bool:
    """Return whether a clause tells what a title tells only beside its news: « après que trois ministres sont partis »."""
    before, joint, beside = parted_beside(body)
    main, told = set(stems(before)), set(stems(clause))
    return bool(joint) and len(told & set(stems(beside)) - main) > len(told & main)


def parted_beside(title: str) -> tuple[str, str, str]:
    """Return the news of a title, the word by which it goes on, and what it tells beside the news; the title alone where it does not."""
    joint = SUBORDINATE.search(title)
    return (title[: joint.start()], joint.group(), title[joint.end() :]) if joint else (title, "", "")


def heads(body: str) -> Iterator[str]:
    """Yield a title cut before what it adds: its last circumstance, its place, its amount, its second piece of news."""
    for joint in reversed([*ADDED.finditer(body)]):
        head, tail = body[: joint.start()], body[joint.end() :]
        news = body[joint.start()] != "," or finite(tail) or any(t.tense == "ppast" for t in tag(tail))
        if sequel(head, tail) or (tail.startswith("de ") and DEFINITE.search(head)):
            continue  # « une enquête sur l'accord » de 11 milliards: which one, its amount says
        told = len(head.split()) >= SHORTEST and stands(head) and complete(head) and not lacking(head, body)
        if told and news and not (narrows(head) or HELD.search(tail) or undone(head, body)):
            yield head


def _short(pen: Pen, fact: Fact, body: str) -> Iterator[str]:
    return (text for text, _, _ in short(pen, fact) if complete(text) and bare(text) != bare(body))
