"""The lines that one clause makes: a passive or a state without its verb, a deed with all that its verb asks for."""

from __future__ import annotations

from collections.abc import Iterator

from generator.anchors.words import group, is_empty, lemma_of, words_of
from generator.french.morphology import Uninflectable, conjugate, participle
from generator.french.syntax import Clause, Phrase
from generator.french.tagger import finite, tag
from generator.french.words import listed
from generator.shelf import compiled

SUBJECT, AFTER = 8, 7  # words
LEAST_STATE = 2  # words of a state
ASKED = ("object", "indirect", "attribute", "infinitive", "completive", "quote")
NARROWED = compiled(r"\b(?:ne|n['’]|pas|plus|jamais|aucune?|ni|seul\w*|sans|sauf|que|qu['’]|mais|pourtant|si)(?!\w)", 2)
JOINED = compiled(r",(?!\d)|[;()–«»:]| et (?:a|ont|est|sont|se)\b| et s['’]")
NO_COMMENT = compiled(
    r"comment|répond|souhait|question|fourni|précis|communiqu|divulgu"
)  # who does not answer is no matter
QUE = compiled(r"\bqu(?:e |['’])")
STATE = compiled(
    r"(?:toujours |encore |désormais |actuellement )?(?:en |à |au |aux |sans |sous |hors |[a-zà-ÿ]+(?:é|i|u|is|it|ent|ant|eux|al)e?s? )"
)
MANY = compiled(
    r" et |\b(?:peu|beaucoup|plupart|nombre|majorité|moitié|tiers|part|dizaine|douzaine|centaine|millier|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|million|milliard|%)\w*",
    2,
)  # takes a plural verb
ARTICLE = compiled(r"(?:l[ae] |les |l['’]|(?P<any>une? |des |deux |trois |quatre |cinq |\d+ |plusieurs ))", 2)
COLLECTIVE = compiled(r"(?:partis?|groupes?|pays|gouvernements?|clubs?|mouvements?|syndicats?)\b", 2)
COUNTED = compiled(
    r"(?:\d|Deux |Trois |Quatre |Cinq |Six |Sept |Huit |Neuf |Dix |Plus de |Près de |Environ |Au moins |Les |L[ea] |L['’]|Des |Plusieurs )"
)


def undergone(clause: Clause) -> Iterator[str]:
    """Yield a passive without its verb: alone where that is news, else with what its verb asks for or where it happens."""
    subject, verb = subject_of(clause), clause.verb
    if not subject or clause.subject is None or not clause.subject.gender or len(subject.split()) < 2:
        return
    if verb.lemma in words_of("vide") or verb.tense == "fut":
        return
    told = agreed(verb.lemma, clause.subject.gender, clause.subject.number)
    if not told or not verb.text.endswith(told):
        return
    line = f"{subject} {told}"
    near = [p for p in clause.phrases if p.start == verb.end + 1]
    if near and near[0].role in ("indirect", "attribute", "place", "agent") and _is_short(near[0]):
        yield f"{line} {near[0].text.rstrip(' .,')}"
    needed = any(p.role in ("indirect", "attribute", "infinitive") for p in clause.phrases if p.start >= verb.end)
    if not needed and verb.lemma in words_of("fait"):
        yield line


def agreed(lemma: str, gender: str, number: str) -> str:
    """Return the past participle of a verb in a gender and number, "" where it has none."""
    try:
        return participle(lemma, gender, number)
    except Uninflectable:
        return ""


def now(clause: Clause) -> str:
    """Return the verb of a clause in the present, or as it is in the future; "" where it has no present."""
    verb = clause.verb
    if verb.tense in ("pres", "fut"):
        return verb.text
    try:
        return conjugate(lemma_of(clause), "ind", "pres", "3", verb.number)
    except Uninflectable:
        return ""


def is_so(clause: Clause, sentence: str) -> Iterator[str]:
    """Yield a state without « est »: « 62 boulangeries en rupture partielle de farine »."""
    subject, verb = subject_of(clause), clause.verb
    if not subject or verb.lemma != "être" or verb.tense != "pres" or verb.negation or not COUNTED.match(subject):
        return
    rest = _rest(clause, sentence)
    if (
        LEAST_STATE <= len(rest.split()) <= AFTER
        and STATE.match(rest)
        and not finite(rest)
        and not NARROWED.search(rest)
    ):
        yield f"{subject} {rest}"


def done(clause: Clause, sentence: str) -> Iterator[str]:
    """Yield a clause in the active with all that follows its verb, or with its object where only circumstances come after."""
    subject, verb = subject_of(clause), clause.verb
    rest = _rest(clause, sentence)
    empty = is_empty(clause, sentence) and rest.split(" ")[0] not in listed("verb_nouns")
    if not subject or empty or NARROWED.search(clause.text):
        return
    told = now(clause)
    if not told:
        return
    asked = [p for p in clause.phrases if p.start >= verb.end and p.role in ASKED]
    if not rest and not asked and verb.lemma in words_of("fait") and verb.voice == "active":
        yield f"{subject} {told}"
    lost = lemma_of(clause) in words_of("gagner") and not any(p.role == "object" for p in asked)
    lost = lost or not rest or sentence[clause.verb.end :].partition(rest or "\0")[2].lstrip()[:1] == ":"
    whole = rest and len(rest.split()) <= AFTER and all(p.end <= verb.end + 1 + len(rest) for p in asked)
    if whole and not lost and not finite(rest):
        yield f"{subject} {told} {rest}"
    if len(asked) == 1 and asked[0].role == "object" and asked[0].start == verb.end + 1 and _is_short(asked[0]):
        yield f"{subject} {told} {asked[0].text.strip(' .,')}"


def denied(clause: Clause, sentence: str) -> Iterator[str]:
    """Yield a clause that denies, word for word and whole: cut, it would deny more."""
    subject, rest = subject_of(clause), _rest(clause, sentence)
    asked = [p for p in clause.phrases if p.start >= clause.verb.end and p.role in ASKED]
    whole = len(rest.split()) <= AFTER and all(p.end <= clause.verb.end + 1 + len(rest) for p in asked)
    said = sentence[clause.verb.start : clause.verb.end]
    if (
        subject
        and whole
        and not NO_COMMENT.search(rest + said)
        and not QUE.search(rest)
        and clause.verb.lemma not in ("être", "avoir")
        and not finite(rest)
    ):
        yield f"{subject} {said} {rest}".strip()


def _rest(clause: Clause, sentence: str) -> str:
    """Return what follows a verb, up to the first sign or the next verb."""
    return JOINED.split(sentence[clause.verb.end : clause.end])[0].strip(" .")


def subject_of(clause: Clause) -> str:
    """Return the subject of a clause, whole; "" of somebody or something that nobody has met, or of an adjective alone."""
    subject = clause.subject
    if subject is None:
        return ""
    near = (p for p in clause.phrases if p.role == "apposition" and p.proper and p.start == subject.end + 2)
    beside = next(near, None)
    if beside is not None and "," not in beside.text and clause.text[beside.end - clause.start :][:1] == ",":
        return beside.text
    text = group(subject)
    somebody = subject.lemma.lower() in listed("somebody") and not (subject.proper or _is_told_apart(text))
    named = any(t.pos in ("NOUN", "PROPN") for t in tag(text))
    agrees = subject.number in ("", clause.verb.number) or MANY.search(text) is not None
    whole = text == subject.text.strip() and len(text.split()) <= SUBJECT and _is_next(clause, subject)
    return text if whole and named and agrees and not somebody else ""


def _is_told_apart(text: str) -> bool:
    """Return whether a group says which of its sort it means, or that it means any: « le gouvernement irakien », « un homme de 34 ans », not « l'homme »."""
    found = ARTICLE.match(text)
    if found is None or len(text[found.end() :].split()) < 2:
        return False
    return found["any"] is not None or COLLECTIVE.match(text, found.end()) is not None


def _is_next(clause: Clause, subject: Phrase) -> bool:
    """Return whether nothing but what is set beside it parts a subject from its verb: « 900 000 juifs, Roms et autres ont été… » is cut."""
    if subject.start < clause.start:
        return True  # lent by the clause before
    between = clause.text[subject.end - clause.start : clause.verb.start - clause.start].strip()
    return not between or (between[0] == between[-1] == "," and len(between) > 1 and " et " not in between)


def _is_short(phrase: Phrase) -> bool:
    """Return whether a phrase can stand in a line whole: what is cut of it would change what is told."""
    text = phrase.text.strip(" .,;")
    whole = phrase.kind == "pp" or group(phrase) == text
    return whole and " " in text and len(text.split()) <= AFTER and not JOINED.search(text) and not finite(text)
