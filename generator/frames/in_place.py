"""A frame said in place: the verb and the words that join it to its complements change, the rest of the text stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from generator.frames.beings import DETERMINER, World
from generator.frames.demands import CORE
from generator.frames.everywhere import everywhere
from generator.frames.exchanges.changes import Change, fitted
from generator.frames.future import settled
from generator.frames.guards import holds
from generator.frames.library import Library
from generator.frames.lines import OF, plain_enough
from generator.frames.matching import Frame, fits, hides_agent
from generator.frames.notation import Element, Slot, Verb, Word, elements
from generator.frames.placed import Placed
from generator.frames.realise import Told, strays, tell
from generator.frames.shapes import Filling
from generator.frames.wishes import wished
from generator.frames.words import glue
from generator.french.lexicon import lookup
from generator.french.morphology import auxiliary
from generator.french.syntax import COMPOUND, Clause, Phrase, VerbGroup
from generator.shelf import compiled

COST, STEP = 0.08, 0.06  # the first realisation of a frame reads best
MOST = 3  # realisations yielded for one clause
LONG_BETWEEN = 4  # words that may stand between the verb and its complement
CE = frozenset({"c'", "c’", "ce"})
IF = ("s'", "s’", "S'", "S’")
LIGHT = frozenset({"adverb", "time"})  # what may stand between a verb and its complement, and stay there
TIMED = compiled(r"présent|passé|futur|conditionnel|temps")
LAST_OF = compiled(r"\b(?:de|du|des|d['’])\s?$")
AND_OF = compiled(r",? (?:et|ou|ainsi que) (?:du|des|de|d['’])(?!\w)")
AND = r"(?:et|ou|ni|mais|puis|comme|ainsi que|voire)"
GROUP_AFTER = compiled(
    rf" ?,? ?{AND} (?!a |ont |est |sont |se |s['’]|ne |n['’]|qui |que |qu['’])(?:[dl]['’]|[«A-ZÀ-Þ\d]|{DETERMINER.pattern}|\w+ (?:de|à)\b)"
)
PARTICIPLE_AFTER = compiled(rf"[^.;:]*?\b{AND} (?:[a-zà-ÿ]+ment )?[a-zà-ÿ]+(?:é|i|u|is|it|ert|int)e?s?\b")
STATE_AFTER = compiled(rf"[^.;:]*?\b{AND} (?:en|à|au|aux|dans|sous|sans|hors|plus|moins|très|non|pas|peu) ")


@lru_cache(maxsize=1024)
def in_place(text: str, library: Library, known: World) -> tuple[tuple[Change, str], ...]:
    """Return the changes that frames make in any clause of a text, each with the name of its frame."""
    return tuple(_in_place(text, library, known))


def _in_place(text: str, library: Library, known: World) -> Iterator[tuple[Change, str]]:
    for placed in everywhere(text):
        for change, form in said(placed, library, known):
            if text[: change.start + placed.shift].endswith(IF):
                continue  # « s'il s'agit » would be « se c'est »
            start, end = change.start + placed.shift, change.end + placed.shift
            words = change.text if text[start].isupper() else change.text[:1].lower() + change.text[1:]
            if _governs_on(text[start:end], words, text[end:]):
                continue  # « Il s'agit de trois clients, …, et du moniteur »
            made = fitted(text, change._replace(start=start, end=end, text=words))
            if made is not None:
                yield made, form


def _governs_on(old: str, new: str, rest: str) -> bool:
    """Return whether a preposition that a change takes away opens a second group further on, behind what was read."""
    lost = LAST_OF.search(old)
    return lost is not None and LAST_OF.search(new) is None and AND_OF.search(rest) is not None


@lru_cache(maxsize=512)
def said(placed: Placed, library: Library, known: World) -> tuple[tuple[Change, str], ...]:
    """Return the ways to say a clause in place: (change, name of the frame); at most a few."""
    return tuple(_said(placed, library, known))


def _said(placed: Placed, library: Library, known: World) -> Iterator[tuple[Change, str]]:
    clause, count = placed.clause, 0
    future = _future(placed)
    if future is not None:
        yield future, "futur simple"
    if not plain_enough(clause) or hides_agent(clause):
        return
    for frame in fits(clause, library):
        if not _meant(frame, placed, known):
            continue
        for template in frame.pattern.to:
            change = _bare(_change(template, frame, placed), placed) if count < MOST else None
            if change is not None:
                yield change._replace(cost=COST + STEP * count), f"{frame.pattern.kind}/{template}"
                count += 1


def _bare(change: Change | None, placed: Placed) -> Change | None:
    """Return a change without the « est » that was only read before a participle; None where it did not stay."""
    helper = placed.helper
    if change is None or not helper:
        return change
    kept = change.text.startswith(helper) and change.start == placed.clause.verb.start
    return change._replace(start=change.start + len(helper), text=change.text[len(helper) :]) if kept else None


def _future(placed: Placed) -> Change | None:
    """« Vont reprendre » told as « reprendront », but after « si »."""
    verb, told = placed.clause.verb, settled(placed.clause)
    if told is None or placed.clause.link.lower().replace("’", "'") in ("si", "s'", "même si", "comme si"):
        return None
    near = not placed.text[verb.end : told.verb.end].strip().count(" ") and not verb.adverbs
    return Change(verb.start, told.verb.end, told.verb.text, COST) if near else None


def _meant(frame: Frame, placed: Placed, known: World) -> bool:
    """Return whether the guard of a frame holds, whatever the subject « qui » stands for."""
    guard = frame.pattern.guard
    if placed.helper and TIMED.search(guard):
        return False  # a participle alone does not tell when
    if not placed.who:
        return holds(guard, frame.roles, placed.clause, known)
    return all(holds(guard, {**frame.roles, "A": who}, placed.clause, known) for who in placed.who)


def _change(template: str, frame: Frame, placed: Placed) -> Change | None:
    """Return a realisation that opens with « A [verb] » as a change of the verb and what it asks for."""
    clause, text = placed.clause, placed.text
    span = _span(frame, clause, text)
    if span is None or not _parallel(template, frame):
        return None
    end, between = span
    told = _told(template, frame, placed)
    if told is None or strays(told):
        return None
    if between and (told.hinge == len(told.pieces) > 2 or OF.match(" ".join(told.pieces[told.hinge :]))):
        return None  # « a fait l'annonce mardi de la vente »
    if not _alone(told) and _shaded(clause, end):
        return None  # « baisse nettement » is not « est en baisse nettement »
    first = 1 if isinstance(elements(template)[0], Slot) else 0
    light = all(p.role == "adverb" for p in between)  # « ont ainsi du mal à », « a fait part hier de »
    at = told.verb if light else told.hinge
    words = glue((*told.pieces[first:at], *(p.text for p in between), *told.pieces[at:]))
    if _shared(frame, template, text[clause.verb.end : end], text[end:]) or _half(clause.verb, words, text[end:]):
        return None
    start = clause.verb.start if first else _literal(clause, text)
    return _narrowed(start, text[start:end], _as_opening(words, text[start:])) if start >= 0 else None


def _literal(clause: Clause, text: str) -> int:
    """Return where « il » or « ce » stands, when nothing parts it from its verb; -1 otherwise."""
    subject = clause.subject
    near = subject is not None and not text[subject.end : clause.verb.start].strip()
    near = near and subject is not None and not text[: subject.start].rstrip().endswith(",")  # « la solution, c'est B »
    return subject.start if subject is not None and near else -1


def _as_opening(words: str, old: str) -> str:
    return words[:1].upper() + words[1:] if old[:1].isupper() else words[:1].lower() + words[1:]


def _told(template: str, frame: Frame, placed: Placed) -> Told | None:
    """Return the realisation filled, None where it would hang on a gender or a mood that nothing shows."""
    clause = placed.clause
    subject, verb = clause.subject, clause.verb
    if subject is None or (subject.text.lower() in CE and isinstance(elements(template)[0], Slot)):
        return None  # « c'est l'un des B » is no « c'figure parmi »
    if _at_odds(verb, subject):
        return None
    genders = {verb.gender} if _agrees(verb) else {who.gender for who in placed.who or (subject,)}
    moods = [verb, replace(verb, mood="sub")] if _may_be_subjunctive(placed) else [verb]
    found = {
        tell(
            template,
            Filling({**frame.roles, "A": replace(subject, number=verb.number, person=verb.person, gender=gender)}, like, verb.lemma),
        )
        for gender in (genders if "" not in genders and len(genders) == 1 else ("m", "f"))
        for like in moods
    }  # fmt: skip
    return found.pop() if len(found) == 1 else None


def _agrees(verb: VerbGroup) -> bool:
    """Return whether the participle of a group agrees with its subject, and so shows its gender."""
    moved = verb.voice == "active" and verb.tense in COMPOUND and auxiliary(verb.lemma, False) == "être"
    return bool(verb.gender) and (verb.voice == "passive" or moved)


def _at_odds(verb: VerbGroup, subject: Phrase) -> bool:
    """Return whether a reflexive participle shows another gender than the subject read: « la Journée … du Sida s'est tenue »."""
    told = verb.voice == "reflexive" and verb.tense in COMPOUND and bool(verb.gender and subject.gender)
    return told and verb.gender != subject.gender


def _may_be_subjunctive(placed: Placed) -> bool:
    """Return whether the verb of a clause that « que » opens, at once or before a relative, has the same form in the
    subjunctive: « en attendant que le maire, qu'il a battu, accepte »."""
    clause = placed.clause
    link = clause.link.lower().replace("’", "'")
    finite = clause.verb.text.replace("’", "'").split("'")[-1].split()[0]
    forms = {form.mood for word in clause.verb.text.lower().split()[:3] for form in lookup(word)}
    asked = link.endswith(("que", "qu'")) or wished(placed.text[: clause.verb.start])
    return asked and ("sub" in {form.mood for form in lookup(finite.lower())} or "sub" in forms)


def _shared(frame: Frame, template: str, taken: str, rest: str) -> bool:
    """Return whether what is taken or follows goes on with a preposition, or a group, that the realisation would no longer hold."""
    old, new = _joint(frame.pattern.shape), _joint(elements(template))
    if old == new:
        return False
    again = [word for word in old.split("|") if word] or ["à"]
    choices = "|".join(
        "(?:de |du |des |d['’])" if w == "de" else "(?:à |au |aux )" if w == "à" else f"{w} " for w in again
    )
    again_after = rf"\b{AND} (?:\w+ )?(?:{choices})"
    resumed = bool(old) and (
        compiled(rf"[^.;:]*?{again_after}").match(rest) is not None
        or compiled(rf"{again_after}|, (?:{choices})").search(taken) is not None
    )
    return resumed or GROUP_AFTER.match(rest) is not None


def _joint(shape: Sequence[Element]) -> str:
    """Return the word before the last slot, "" when it follows the verb."""
    at = max((i for i, e in enumerate(shape) if isinstance(e, Slot)), default=0)
    before = shape[at - 1] if at else None
    return before.text if isinstance(before, Word) else ""


def _half(verb: VerbGroup, words: str, rest: str) -> bool:
    """Return whether a participle or a state further on shares the verb that opens the group, and the realisation has another."""
    first, new = (compiled(r"[\s'’]").split(text) for text in (verb.text, words))
    bound = verb.voice == "passive" or verb.tense in COMPOUND or verb.lemma == "être"
    states = verb.lemma == "être" and STATE_AFTER.match(rest) is not None
    return first[0] != new[0] and (states or (bound and PARTICIPLE_AFTER.match(rest) is not None))


def _narrowed(start: int, old: str, new: str) -> Change | None:
    """Return a change of the words that differ; None when none does."""
    before, after = old.split(" "), new.split(" ")
    if before == after:
        return None
    ending = next(
        i for i in range(len(before) + 1) if i == min(len(before), len(after)) or before[-1 - i] != after[-1 - i]
    )
    kept = sum(len(word) + 1 for word in before[len(before) - ending :])
    return Change(start, start + len(old) - kept, " ".join(after[: len(after) - ending]))


def _span(frame: Frame, clause: Clause, text: str) -> tuple[int, tuple[Phrase, ...]] | None:
    """Return (end of what the frame takes, what stands between the verb and that); None where it does not go on unbroken."""
    start = clause.verb.end
    if clause.subject is not None and clause.subject.end > clause.verb.start:
        return None
    taken = [p for p in clause.phrases if p not in frame.floats and (p.role in CORE or p.start >= start)]
    left = [p for p in frame.floats if p not in clause.phrases]
    if any(p.start < start for p in taken):
        return None
    end = min([max([start, *(p.end for p in taken)]), *(p.start for p in left)])
    inside = [p for p in frame.floats if start <= p.start < end and p not in left]
    first = min((p.start for p in taken), default=end)
    if (
        any(p.start > first or p.role not in LIGHT for p in inside)
        or sum(len(p.text.split()) for p in inside) > LONG_BETWEEN
    ):
        return None
    at = start
    for phrase in sorted((*inside, *taken), key=lambda p: p.start):
        if text[at : phrase.start].strip():
            return None
        at = phrase.end
    return len(text[:end].rstrip(" ,.;")), tuple(inside)


def _parallel(template: str, frame: Frame) -> bool:
    """Return whether a realisation opens as the source does, names the same slots in the same order and ends as it does."""
    shape, own = elements(template), frame.pattern.shape
    at = next((i for i, e in enumerate(shape) if isinstance(e, Verb)), 0)
    opens = all(isinstance(e, Word) for e in shape[:at]) if isinstance(own[0], Word) else shape[:at] == own[:1]
    if not at or not opens:
        return False
    mine, theirs = _slots(shape), _slots(own)
    return mine == theirs and (isinstance(shape[-1], Slot) or not isinstance(own[-1], Slot))


def _slots(shape: Sequence[Element]) -> tuple[str, ...]:
    return tuple(e.name for e in shape if isinstance(e, Slot) and e.name != "PREP")


def _alone(told: Told) -> bool:
    """Return whether a realisation is only a verb before what follows: « A [diminuer] »."""
    return told.hinge <= 2 and len(told.pieces[1].split()) <= 2


def _shaded(clause: Clause, end: int) -> bool:
    """Return whether an adverb or a manner follows what the frame takes."""
    return any(p.role in ("adverb", "manner") and end <= p.start <= end + 2 for p in clause.phrases)
