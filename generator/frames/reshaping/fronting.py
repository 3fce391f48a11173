"""What may open a sentence: a time, a cause, a source, an aim, a setting that stood further on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.frames.layout import SIGN, Layout
from generator.frames.lists import is_listed, pattern
from generator.frames.reshaping.circumstances import gerund, mistaken, parts_easily, subject_text
from generator.frames.reshaping.frontable import (
    LONG_PURPOSE,
    bound_in,
    ends_a_span,
    inside_a_group,
    is_held,
    opens_a_sentence,
    owner_unsure,
    too_heavy,
)
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

PLACED = compiled(
    r"\b(?:à|au|aux|en|dans|près d[e'’]|sur) (?:l[ae'’]s? ?)?[A-ZÀ-Þ]"
)  # a place that the next one explains
SELF = compiled(
    r"s(?:e |['’])|(?:le |la |les |l['’]|lui |leur |y |en )\w+(?:er|ir|re)\b", re.I
)  # « pour se partager les terres », « pour le remettre à la mairie »: who shares, what it is, stands further on
WHITHER = compiled(
    r"\b(?:à|au|aux|dans|sur|chez|vers|sous|derrière|devant) (?:(?:la|le|les|un|une|son|sa|ses|leurs?) |l['’])?[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)?$",
    re.I,
)
IN = compiled(r"dans (?!le cadre|l['’]espoir|l['’]attente|la perspective|le but)", re.I)
DONE = compiled(r"(?:avoir|être|s['’]être) ")
QUALIFIED = compiled(r"\w{2,}é(?:e|s|es)?\b [^,]*$")  # « les calculs publiés mercredi, dans la revue »
NAMED = compiled(r"[A-ZÀ-Þ]|\b(?:il|elle)s?\b")
SETTING = compiled(
    r"(?:en|dans|lors|au cours|à l['’]issue) (?!(?:très )?(?:forte |nette |légère |faible )?"
    r"(?:hausse|baisse|recul|repli)|tête|vue|particulier|lien|rapport|deçà|dessous|dessus)(?!\d)",
    re.I,
)
NAME_LAST = compiled(r"(?<![\w-])[A-ZÀ-Þ][\w’'-]*[)»]?$")
# what follows is done by the subject of the source's verb, active or passive
BY_SUBJECT = compiled(
    r"\b(?:après (?:s['’]être|avoir|être|l['’]avoir)|avant (?:de |d['’])|sans \w+(?:er|ir|re)|en \w+ant|"
    r"à l['’]exception d(?:[eu]|es)?|excepté|hormis|sauf)\b",
    re.I,
)
NAMES = {
    "manner": "moyen",
    "time": "temps",
    "cause": "cause",
    "concession": "concession",
    "condition": "condition",
    "source": "source",
}
DONE_BEFORE = compiled(r"après (?:avoir|être|s['’]être) ", re.I)
LATER = compiled(r"\b(?:plus t(?:ard|ôt)|après|avant|auparavant)$")  # « ont atteint neuf heures plus tard une antenne »
SHORT_TIME = 5  # words of a time that may stand between verb and complement
LIGHT = 9  # words after the verb beyond which a time at the end would be read with the wrong word


def to_front(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """Move a time, a cause, a concession or a source to the front, a short time after the verb."""
    if clause.subject is None or mistaken(clause):
        return
    pointing = bool(pattern("referring").match(subject_text(clause)))
    bound = is_listed(clause.verb.lemma, "timed_verbs")
    for place in ("middle", "end", "tail"):
        phrases: tuple[Phrase, ...] = getattr(plain, place)
        for at, phrase in enumerate(phrases):
            held = inside_a_group(phrase, phrases[at + 1 :]) or too_heavy(plain, phrase) or bound_in(phrase, clause)
            if held or _is_the_point(phrase, clause) or not opens_a_sentence(phrase, plain):
                continue
            if phrase.prep.startswith("suite") and clause.verb.lemma in ("faire", "donner"):
                continue  # « font suite aux tentatives »
            if (
                owner_unsure(phrase, clause)
                or is_held(phrase, plain, clause)
                or (phrase.role == "time" and (bound or ends_a_span(phrases[:at])))
            ):
                continue
            if pointing and (phrase.role != "time" or NAMED.search(phrase.text)):
                continue  # « Selon Ana Roy, elle part »: she would be Ana Roy
            rest = phrases[:at] + phrases[at + 1 :]
            yield _with(
                replace(plain, front=(phrase,)), place, rest, NAMES.get(phrase.role, NAMES["manner"]) + " en tête"
            )
            if place == "end" and _slips_in(phrase, plain, clause):
                yield replace(plain, end=rest, middle=(*plain.middle, phrase), move="temps après le verbe", cost=0.35)
    if not pointing:
        yield from _purpose(plain, clause)
        yield from _frame(plain)


def _is_the_point(phrase: Phrase, clause: Clause) -> bool:
    """Return whether « après avoir… » is as long as all the rest: « Ce don sera effectif après avoir été confirmé par décret » tells that."""
    own = len(phrase.text.split())
    return DONE_BEFORE.match(phrase.text) is not None and 2 * own >= len(clause.text.split())


def _frame(plain: Layout) -> Iterator[Layout]:
    """« …, en quart de finale de la Coupe » opens the sentence: its comma shows that it is about the whole."""
    last = plain.tail[-1] if len(plain.tail) == 1 else None
    before = max((*plain.middle, *plain.core, *plain.end), key=lambda p: p.end, default=None)
    if any(p.role in ("infinitive", "purpose") or gerund(p) for p in (*plain.middle, *plain.core, *plain.end)):
        return  # « a surpris en baissant le taux, en quatre tranches », « a réussi à creuser un trou, dans une zone »: the hole is there
    if before is not None and NAME_LAST.search(before.text):
        return  # « entre Indore et Patna, dans le nord-est »: the comma may only say where the place named is
    if before is not None and last is not None and WHITHER.search(before.text) and IN.match(last.text):
        return  # « a jeté la lettre à la poubelle, dans le bac gris »: which one, not where all of it happened
    brief = last is not None and len(last.text.split()) <= LIGHT and not SIGN.search(last.text)
    if (
        last is not None
        and brief
        and last.clause is None
        and last.role in ("place", "other")
        and SETTING.match(last.text)
        and not any(
            p.role == "place" or PLACED.search(p.text) or QUALIFIED.search(p.text)
            for p in (*plain.middle, *plain.core, *plain.end)
        )
    ):
        yield replace(plain, tail=(), front=(last,), move="cadre en tête", cost=0.1)


def _slips_in(phrase: Phrase, plain: Layout, clause: Clause) -> bool:
    """Return whether a time may stand between verb and complement."""
    short = phrase.role == "time" and len(phrase.text.split()) <= SHORT_TIME and not clause.verb.negation
    short = short and LATER.search(phrase.text) is None
    heavy = bool(plain.core) and plain.core[0].role == "object" and parts_easily(plain.core[0])
    return short and heavy and clause.verb.voice == "active"


def _purpose(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """« Pour analyser les données, ils ont utilisé B »: only where nobody else could do what the purpose says."""
    held = any(p.role in ("indirect", "infinitive", "completive", "agent") for p in plain.core)
    held = held or bool(plain.tail)  # « pour former les médecins, parfois démunis »
    if clause.verb.voice != "active" or held or clause.verb.negation or is_listed(clause.verb.lemma, "aimed_verbs"):
        return
    if is_listed(clause.verb.lemma, "hindering_verbs"):
        return  # « a empêché la mise en place d'un plan pour accueillir B »: the plan has that aim
    for at, phrase in enumerate(plain.end):
        alone = phrase.role == "purpose" and at == len(plain.end) - 1 and len(phrase.text.split()) <= LONG_PURPOSE
        done = DONE.match(phrase.bare or "") is not None  # « accusée pour avoir construit des stades » tells a cause
        if (
            alone
            and not done
            and not SELF.match(phrase.bare or "")
            and phrase.prep in ("pour", "afin de")
            and not pattern("referring").search(phrase.text)
        ):
            yield replace(plain, end=plain.end[:at], front=(phrase,), move="but en tête", cost=0.25)


def _with(layout: Layout, place: str, rest: tuple[Phrase, ...], move: str) -> Layout:
    if place == "middle":
        return replace(layout, middle=rest, move=move)
    if place == "end":
        return replace(layout, end=rest, move=move)
    return replace(layout, tail=rest, move=move)
