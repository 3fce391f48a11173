"""Where the phrases of a clause stand, and the safe ways to move one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from generator.frames.lists import is_listed, listed, pattern
from generator.frames.matching import CORE
from generator.frames.reading import tokens
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

MOVABLE = frozenset({"time", "cause", "concession", "condition", "source"})
CROWD = compiled(r",|\b(?:et|ou|suivie?s?|devant|derrière)\b")
INDEFINITE = compiled(r"(?:une?|des) ", re.I)
PLACED = compiled(
    r"\b(?:à|au|aux|en|dans|près d[e'’]|sur) (?:l[ae'’]s? ?)?[A-ZÀ-Þ]"
)  # a place that the next one explains
AGO = compiled(r"\b(?:plus tôt|plus tard|après|avant|auparavant|durant)$")
SIGN = compiled(r"[,():;–—]")
DETERMINER = compiled(
    r"(?:les?|la|des?|du|un|une|cet(?:te)?|ces?|son|sa|ses|leurs?|plusieurs|quelques?|\d+)\b|[ld]['’]", re.I
)
DETERMINED = compiled(r"(?:les?|la|une?|cet(?:te)?|ce|son|sa) |l['’]", re.I)
GERUND = compiled(r"(?:tout )?en (?:(?:se |s['’]|y |l['’]|le |la |les |n['’]|ne )\s?)?[a-zà-ÿ]+ant\b", re.I)
NAMED = compiled(r"[A-ZÀ-Þ]|\b(?:il|elle)s?\b")
SETTING = compiled(
    r"(?:en|dans|lors|au cours|à l['’]issue) (?!hausse|baisse|recul|repli|tête|vue|particulier)(?!\d)", re.I
)
MEASURED = compiled(r"(?:large|long(?:ue)?|haute?|profonde?|épais(?:se)?|âgée?)s? de ", re.I)
AGE = compiled(r"\d+ ans$")
IF = compiled(r"s(?:i (?!ce n)|['’]ils? )", re.I)
AFTER_DEED = compiled(r"après (?:s['’]être|avoir|être|l['’]avoir) ", re.I)
SUBJECT_PRONOUN = compiled(r"\b(?:ils?|elles?|lui|eux|leur)\b", re.I)
ADDED = compiled(
    r"\b(?:aussi|également|toutefois|cependant|ensuite|enfin|ainsi|notamment)\b"
)  # they lean on what was said before
NAMES = {
    "manner": "moyen",
    "time": "temps",
    "cause": "cause",
    "concession": "concession",
    "condition": "condition",
    "source": "source",
}
INSIDE = "détaché au milieu"
LONG_PURPOSE = 14  # words of a purpose that may open a sentence
BOUND = frozenset({"cause", "concession", "condition"})  # their link shows what they belong to
CALM = 16  # words after the verb that may stand before such a phrase
FULL = 3  # words of a complement that may follow a time
SHORT_TIME = 5  # words of a time that may stand between verb and complement
LIGHT = 9  # words after the verb beyond which a time at the end would be read with the wrong word


@dataclass(frozen=True, slots=True)
class Layout:
    """The phrases of a clause by place; `core` keeps the complements the verb asks for."""

    front: tuple[Phrase, ...]  # each followed by a comma
    inner: str  # what stands between subject and verb, commas included
    middle: tuple[Phrase, ...]  # after the verb group, before its first complement
    core: tuple[Phrase, ...]  # complements, and what stands between them
    end: tuple[Phrase, ...]  # after the last complement
    tail: tuple[Phrase, ...]  # each after a comma
    rigid: bool = False  # signs stand where no move can respect them
    move: str = ""  # what was moved, "" for the source's order
    cost: float = 0.0


@lru_cache(maxsize=512)
def lay(clause: Clause, text: str) -> Layout:
    """Return the layout of a clause of the sentence `text`, as the source has it."""
    start = min(clause.subject.start, clause.verb.start) if clause.subject else clause.verb.start
    front = _merged([p for p in clause.phrases if p.end <= start], text)
    inner = _inner(clause, text)
    after, tail = _tail([p for p in clause.phrases if p.start >= clause.verb.end], text)
    asked = [i for i, p in enumerate(after) if p.role in CORE]
    first, last = (asked[0], asked[-1] + 1) if asked else (0, 0)
    cut = bool(asked) and SIGN.search(text[clause.verb.end : after[0].start]) is not None
    rigid = cut or any(SIGN.search(text[a.end : b.start]) for a, b in pairwise(after)) or _signed(clause, text)
    return Layout(front, inner, after[:first], after[first:last], after[last:], tail, rigid)


def _inner(clause: Clause, text: str) -> str:
    if clause.subject is None or clause.subject.end > clause.verb.start:
        return ""
    between = [p for p in clause.phrases if clause.subject.end <= p.start < clause.verb.start]
    raw = text[clause.subject.end : clause.verb.start].strip()
    left = raw
    for phrase in between:
        left = left.replace(phrase.text, "", 1)
    if _words(left) in ("", clause.link):
        return raw.removeprefix(clause.link).strip() if _words(left) else raw
    kept = [p.text for p in between]
    return (
        f", {', '.join(kept)},"
        if any(p.role in ("apposition", "relative", "participle") for p in between)
        else " ".join(kept)
    )


def _tail(after: list[Phrase], text: str) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    """Return what follows the verb closely, and what follows a comma once all complements are said."""
    last = max((i for i, p in enumerate(after) if p.role in CORE), default=-1)
    cut = next((i for i in range(last + 1, len(after)) if _comma_before(text, after[i])), len(after))
    return tuple(after[:cut]), _explained(_merged(after[cut:], text), text)


def _explained(tail: tuple[Phrase, ...], text: str) -> tuple[Phrase, ...]:
    """Return the tail, each apposition made one with the phrase it explains (« selon Ana Roy, la directrice »)."""
    found: list[Phrase] = []
    for phrase in tail:
        if found and _explains(phrase, found[-1]):
            first = found.pop()
            phrase = replace(first, text=text[first.start : phrase.end].rstrip(" ,"), end=phrase.end, bare="")
        found.append(phrase)
    return tuple(found)


def _explains(phrase: Phrase, before: Phrase) -> bool:
    """Return whether a phrase says more of the one before: « selon l'armée, mobilisée dans la région »."""
    if phrase.role == "participle":
        return before.role == "source" and before.clause is None
    return phrase.role in ("apposition", "relative") and before.role in MOVABLE


def _signed(clause: Clause, text: str) -> bool:
    """Return whether brackets, dashes or colons stand in the clause outside its phrases."""
    spans = sorted((p.start, p.end) for p in clause.phrases if p.start >= clause.verb.end)
    edges = [clause.verb.end, *(e for span in spans for e in span), clause.end]
    gaps = (text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=False))
    return any(re.search(r"[():;–—]", gap) for gap in gaps)


def _merged(phrases: list[Phrase], text: str) -> tuple[Phrase, ...]:
    """Return phrases parted by commas, those that no comma parts made one."""
    merged: list[Phrase] = []
    for phrase in phrases:
        if merged and "," not in text[merged[-1].end : phrase.start]:
            first = merged.pop()
            role = first.role if first.role == phrase.role else "other"
            phrase = replace(
                first, text=text[first.start : phrase.end], end=phrase.end, role=role, clause=None, bare=""
            )
        merged.append(phrase)
    return tuple(merged)


def _comma_before(text: str, phrase: Phrase) -> bool:
    return text[: phrase.start].rstrip().endswith((",", "–", "—", "(")) or phrase.text[:1] in "(,"


def layouts(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """Yield the source's layout, then each one that differs by one safe move."""
    yield plain
    if plain.rigid or _cleft(clause):
        return
    yield from _from_front(plain, clause)
    if not plain.front:
        yield from _to_front(plain, clause)
        yield from _from_inside(plain, clause)


def _cleft(clause: Clause) -> bool:
    """Return whether a clause sets one phrase in relief: « C'est à ce moment que… »."""
    subject = _subject_text(clause).lower().replace("’", "'")
    return subject in ("c'", "ce") and any(p.role in ("completive", "relative") for p in clause.phrases)


def hangs(phrase: Phrase) -> bool:
    """Return whether a phrase is about the subject that follows it: « En arrivant, … », « Réunis à Lyon, … »."""
    return gerund(phrase) or (phrase.clause is not None and phrase.clause.subject is None)


def gerund(phrase: Phrase) -> bool:
    """Return whether a phrase is a gerund, whose subject is that of its verb wherever it stands."""
    return GERUND.match(phrase.text) is not None


def _from_front(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """Move a single fronted phrase after the verb, to the end, or behind a comma."""
    if len(plain.front) != 1 or "," in _subject_text(clause):
        return
    phrase = plain.front[0]
    yield from _to_inside(plain, clause, phrase)
    placed = phrase.role in ("place", "other") and phrase.prep in listed("places") and not _crowded(plain)
    settled = phrase.role in MOVABLE or gerund(phrase) or placed
    if not settled or pattern("referring").match(_subject_text(clause)) or (hangs(phrase) and not gerund(phrase)):
        return
    base = replace(plain, front=())
    loose = not plain.tail or plain.tail[0].role == "manner"
    heavy = sum(len(p.text.split()) for p in (*plain.core, *plain.end))
    if gerund(phrase) and heavy <= LIGHT and not plain.tail and not _closed(plain):
        yield replace(base, end=(*plain.end, phrase), move="moyen à la fin", cost=0.2)
    elif phrase.role == "source":
        yield replace(base, tail=(*plain.tail, phrase), move="source à la fin", cost=0.1)
    elif phrase.role == "time" and not _fixed(phrase):
        if len(phrase.text.split()) <= SHORT_TIME and _takes_a_time(plain) and clause.verb.lemma != "être":
            yield replace(base, middle=(*plain.middle, phrase), move="temps après le verbe", cost=0.3)
        sourced = any(p.role == "source" for p in plain.end)
        if heavy <= LIGHT and loose and not plain.inner and not _closed(plain) and not sourced:
            yield replace(base, end=(*plain.end, phrase), move="temps à la fin", cost=0.2)
    elif heavy <= (CALM if phrase.role in BOUND else LIGHT) and loose and not plain.inner and not _closed(plain):
        yield replace(
            base,
            end=(*plain.end, phrase),
            move="lieu à la fin" if phrase.role in ("place", "other") else f"{phrase.role} à la fin",
            cost=0.3,
        )


def _to_inside(plain: Layout, clause: Clause, phrase: Phrase) -> Iterator[Layout]:
    """« Fermé depuis mai, le pont rouvrira » told as « Le pont, fermé depuis mai, rouvrira »."""
    subject = clause.subject
    if subject is None or subject.kind == "pron" or plain.inner or len(subject.text.split()) > LIGHT:
        return
    inner = phrase.clause is None or phrase.clause.verb.mood == "par"
    held = SIGN.search(phrase.text) or pattern("referring").search(phrase.text)
    opens = phrase.clause is not None and phrase.clause.subject is None and phrase.clause.verb.start == phrase.start
    if phrase.role == "participle" and opens and inner and not held:
        yield replace(plain, front=(), inner=f", {phrase.text[:1].lower()}{phrase.text[1:]},", move=INSIDE, cost=0.15)


def _from_inside(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """« X, blessé à la cheville, V » told as « Blessé à la cheville, X V »: it is about the subject in both places."""
    subject, verb = clause.subject, clause.verb
    between = [p for p in clause.phrases if subject and subject.end <= p.start < verb.start]
    if subject is None or len(between) != 1 or subject.kind == "pron":
        return
    phrase = between[0]
    if phrase.role == "time" and plain.inner.startswith(",") and _opens_a_sentence(phrase, plain):
        closed = "," if "," in subject.text else ""  # « L'accès, tout comme le plan, était libre »
        yield replace(plain, front=(phrase,), inner=closed, move=NAMES["time"] + " en tête", cost=0.05)
    if "," in subject.text:
        return
    if AGE.match(phrase.text) and subject.proper and subject.gender and plain.inner == f", {phrase.text},":
        aged = replace(phrase, text=f"{'Âgée' if subject.gender == 'f' else 'Âgé'} de {phrase.text}")
        yield replace(plain, front=(aged,), inner="", move="détaché en tête", cost=0.1)
        return
    about = phrase.role == "participle" or (
        phrase.role == "apposition" and not phrase.proper and (subject.proper or _qualifies(phrase))
    )
    alone = plain.inner == f", {phrase.text}," and not SIGN.search(phrase.text.replace(",", ""))
    if about and alone and not phrase.text[0].isdigit() and not pattern("referring").search(phrase.text):
        closed = "," if DETERMINED.match(phrase.text) else ""  # « Le maire, Ana Roy, »
        yield replace(plain, front=(phrase,), inner=closed, move="détaché en tête", cost=0.1)


def _qualifies(phrase: Phrase) -> bool:
    """Return whether a phrase opens with an adjective: « large de trois mètres »."""
    return tokens(phrase.text)[0].pos == "ADJ" or bool(MEASURED.match(phrase.text))


def _crowded(plain: Layout) -> bool:
    """Return whether what ends the clause would share a place set after it: « suivi d'Adam Yates et de Dan Martin »."""
    last = (*plain.core, *plain.end)[-1:]
    return any(CROWD.search(p.text) for p in last)


def _takes_a_time(plain: Layout) -> bool:
    """Return whether a time may stand before the complement: « a perdu mardi la vie » tears an idiom apart."""
    first = plain.core[0] if plain.core else None
    if first is None or first.role not in ("object", "attribute"):
        return first is not None and (first.role != "infinitive" or bool(first.prep))
    return _parts_easily(first)


def _parts_easily(complement: Phrase) -> bool:
    """Return whether something may stand between a verb and its object: « a fait hier mention » tears an idiom apart."""
    bare = complement.role == "object" and not DETERMINER.match(complement.text) and not complement.proper
    return len(complement.text.split()) >= FULL and not bare and not pattern("idioms").match(complement.text)


def _to_front(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """Move a time, a cause, a concession or a source to the front, a short time after the verb."""
    if clause.subject is None:
        return
    pointing = bool(pattern("referring").match(_subject_text(clause)))
    bound = is_listed(clause.verb.lemma, "timed_verbs")
    for place in ("middle", "end", "tail"):
        phrases: tuple[Phrase, ...] = getattr(plain, place)
        for at, phrase in enumerate(phrases):
            if not _opens_a_sentence(phrase, plain) or _inside_a_group(phrases[at + 1 :]):
                continue
            if phrase.role == "time" and (bound or _of_object(phrase, plain, clause)):
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


def _frame(plain: Layout) -> Iterator[Layout]:
    """« …, en quart de finale de la Coupe » opens the sentence: its comma shows that it is about the whole."""
    last = plain.tail[-1] if len(plain.tail) == 1 else None
    brief = last is not None and len(last.text.split()) <= LIGHT and not SIGN.search(last.text)
    if (
        last is not None
        and brief
        and last.clause is None
        and last.role in ("place", "other")
        and SETTING.match(last.text)
        and not any(PLACED.search(p.text) for p in (*plain.middle, *plain.core, *plain.end))
    ):
        yield replace(plain, tail=(), front=(last,), move="cadre en tête", cost=0.1)


def _deed_before(phrase: Phrase) -> bool:
    """Return whether a phrase is « après avoir battu X », done by the subject wherever it stands."""
    return phrase.role == "time" and phrase.prep == "après" and bool(AFTER_DEED.match(phrase.text))


def _opens_a_sentence(phrase: Phrase, plain: Layout) -> bool:
    """Return whether a phrase may open the sentence: « , a annoncé la mairie » may not, nor one of two times."""
    if gerund(phrase) or _deed_before(phrase):
        last = (*plain.middle, *plain.core, *plain.end, *plain.tail)[-1]
        plain_words = not SIGN.search(phrase.text) and not SUBJECT_PRONOUN.search(phrase.text)
        return phrase is last and plain_words and not ADDED.search(phrase.text)
    if phrase.role == "condition" and phrase.kind == "clause":
        last = (*plain.middle, *plain.core, *plain.end, *plain.tail)[-1]
        return phrase is last and bool(IF.match(phrase.text)) and not SUBJECT_PRONOUN.search(phrase.text)
    if phrase.role not in MOVABLE or phrase.kind == "clause" or pattern("referring").search(phrase.text):
        return False
    if phrase.role == "time":
        others = [p for p in (*plain.middle, *plain.core, *plain.end, *plain.tail) if p.role == "time"]
        explained = bool(plain.tail) and plain.tail[0].role == "apposition" and phrase in plain.end
        if (
            _fixed(phrase)
            or phrase.prep == "sur"
            or "(" in phrase.text
            or len(others) > 1
            or explained
            or not _tells_time(phrase)
        ):
            return False
    return not _follows_noun_of_birth(plain, phrase)


def _of_object(phrase: Phrase, plain: Layout, clause: Clause) -> bool:
    """Return whether a time may be the object's: « a annoncé la fermeture du site en juin »."""
    told = is_listed(clause.verb.lemma, "telling_verbs") and phrase not in plain.middle
    return told and any(p.role == "object" for p in plain.core)


def _inside_a_group(after: tuple[Phrase, ...]) -> bool:
    """Return whether a phrase stands between a noun and its complement: « une vente, en 2003, de quinze avions »."""
    return bool(after) and after[0].prep == "de"


def _tells_time(phrase: Phrase) -> bool:
    """Return whether a bare group surely is a time: its head is one, a date has its article, « deux ans » is a length."""
    if phrase.kind != "np":
        return True
    length = phrase.text[0].isdigit() or (phrase.number == "p" and not pattern("times_named").match(phrase.text))
    measured = INDEFINITE.match(phrase.text) and not AGO.search(phrase.text)  # « a connu une année difficile »
    return is_listed(phrase.lemma or phrase.head, "times") and not length and not measured


def _slips_in(phrase: Phrase, plain: Layout, clause: Clause) -> bool:
    """Return whether a time may stand between verb and complement."""
    short = phrase.role == "time" and len(phrase.text.split()) <= SHORT_TIME
    heavy = bool(plain.core) and plain.core[0].role == "object" and _parts_easily(plain.core[0])
    return short and heavy and clause.verb.voice == "active"


def _purpose(plain: Layout, clause: Clause) -> Iterator[Layout]:
    """« Pour analyser les données, ils ont utilisé B »: only where nobody else could do what the purpose says."""
    held = any(p.role in ("indirect", "infinitive", "completive", "agent") for p in plain.core)
    if clause.verb.voice != "active" or held or clause.verb.negation or is_listed(clause.verb.lemma, "aimed_verbs"):
        return
    for at, phrase in enumerate(plain.end):
        alone = phrase.role == "purpose" and at == len(plain.end) - 1 and len(phrase.text.split()) <= LONG_PURPOSE
        if alone and phrase.prep in ("pour", "afin de") and not pattern("referring").search(phrase.text):
            yield replace(plain, end=plain.end[:at], front=(phrase,), move="but en tête", cost=0.25)


def _with(layout: Layout, place: str, rest: tuple[Phrase, ...], move: str) -> Layout:
    if place == "middle":
        return replace(layout, middle=rest, move=move)
    if place == "end":
        return replace(layout, end=rest, move=move)
    return replace(layout, tail=rest, move=move)


def _fixed(phrase: Phrase) -> bool:
    return is_listed(phrase.text.split()[0], "fixed_times") or phrase.kind == "clause" or len(phrase.text.split()) > 12


def _closed(layout: Layout) -> bool:
    """Return whether the clause ends on a subordinate, to which an added phrase would belong."""
    last = (*layout.core, *layout.end)[-1:]
    return any(p.clause is not None or p.role in ("quote", "completive", "infinitive") for p in last)


def _follows_noun_of_birth(layout: Layout, phrase: Phrase) -> bool:
    return any(pattern("born").search(p.text) for p in (*layout.core, *layout.end) if p is not phrase)


def _subject_text(clause: Clause) -> str:
    return clause.subject.text if clause.subject else ""


def sound(clause: Clause, text: str) -> bool:
    """Return whether subject, verb and phrases, as written, tile the clause: spaces, commas, links between them."""
    if any(text[p.start : p.end].rstrip(" ,.;") != p.text for p in clause.phrases):
        return False
    start = clause.subject.start if clause.subject else clause.verb.start
    if any(p.kind == "adj" and p.end <= start and "," not in text[p.end : start] for p in clause.phrases):
        return False  # « Seul le maire… » is one subject
    spans = [(p.start, p.end) for p in clause.phrases]
    spans.append((clause.verb.start, clause.verb.end))
    if clause.subject:
        spans.append((clause.subject.start, clause.subject.end))
    spans.sort()
    at = clause.start
    for start, end in spans:
        if start < at or _words(text[at:start]) not in ("", clause.link):
            return False
        at = end
    return _words(text[at : clause.end]) == ""


def _words(text: str) -> str:
    """Return what stands between phrases, signs and spaces apart."""
    return re.sub(r"^[\s,.;:!?…–—()]+|[\s,.;:!?…–—()]+$", "", text)
