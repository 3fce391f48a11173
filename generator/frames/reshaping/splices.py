"""Two clauses that only a sign joins, or that share one verb, told as two sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.lists import is_listed
from generator.frames.reading import parsed, tokens
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, LEAST, Parting
from generator.frames.surface import capital, closed
from generator.french.lexicon import lookup
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

THOSE = compiled(
    r"(?:ceux|celles|celui|celle) (?:qui|que|dont|où|qu['’])[^,]*,"
)  # a list: « ceux qui dorment, ceux qui veillent »
HEARD = frozenset({"entendre", "apprendre", "lire"})
OF = frozenset({"de", "d'", "du", "des"})
SUBJECTS = frozenset({"il", "elle", "ils", "elles", "on", "ce", "c'", "c’"})


def spliced(text: str, found: tuple[Token, ...], at: int) -> Iterator[Parting]:
    """« P, Q »: two clauses that only a comma joins, neither under the other."""
    before, after = text[: found[at].start], text[found[at].end :].strip()
    left, first = found[:at], found[at + 1]
    told = any(t.mood in FINITE for t in left)
    under = any(is_listed(t.text, "openers") or t.pos == "SCONJ" or t.tense == "ppres" for t in left)
    subject = first.pos != "PRON" or first.text.lower() in SUBJECTS
    headed = found[0].pos in ("DET", "PROPN", "PRON", "NUM") and not compiled(r"[:(,]").search(before)
    told = told and not ACCORDING.search(before)
    under = under or is_listed(found[at - 1].lemma, "times") or (first.pos == "NUM" and "," in first.text)
    if under or not (told and headed and subject) or not _stands(found[at + 1 :]) or ABOUT_ALL.match(text):
        return
    verb = next(t for t in found[at + 1 :] if t.mood in FINITE)
    if _closes(found, at + 1, verb):
        return  # « Le port a fermé, la cour a entendu, mais rouvre »: whose words the first are
    if verb.mood == "con":
        return  # « La direction confirme les pannes, la plupart seraient réparées »: she says so
    if min(len(before.split()), len(after.split())) >= LEAST:
        yield Parting(closed(before), closed(capital(after)), "virgule à part")


def _closes(found: tuple[Token, ...], start: int, verb: Token) -> bool:
    """Return whether a clause only tells who said or heard what stands before it: nothing follows its verb of saying."""
    rest = [t for t in found[start:] if t.start >= verb.start]
    said = next((t for t in rest[:3] if t.tense == "ppast"), verb)
    told = is_listed(said.lemma, "asserting") or is_listed(said.lemma, "saying_verbs") or said.lemma in HEARD
    after = next((t for t in rest if t.start >= said.end), None)
    return told and (after is None or after.pos in ("PUNCT", "CCONJ"))


def gapped(text: str, found: tuple[Token, ...], at: int) -> Iterator[Parting]:
    """« L'État a financé 4 millions et la région 2 millions » said as « … . La région a financé 2 millions »."""
    after = found[at + 1 :]
    if any(t.mood or t.text in (",", ":", "(", "et", "qui", "que") for t in after) or at < 4:
        return
    named = 2 if after[0].pos == "DET" and after[1].pos in ("NOUN", "PROPN") else int(after[0].pos == "PROPN")
    verb = next((i for i, t in enumerate(found[:at]) if t.mood in FINITE), 0)
    last = verb + 1 if found[verb].pos == "AUX" and found[verb + 1].tense == "ppast" else verb
    measured = named and len(after) > named and after[named].pos == "NUM" and found[last + 1].pos == "NUM"
    single = {t.number for t in (after[named - 1], found[verb])} <= {"s", ""}
    if not measured or not verb or found[verb].lemma == "être" or not single or ABOUT_ALL.match(text):
        return
    told, rest = text[found[verb].start : found[last].end], text[after[named].start :]
    who = text[after[0].start : after[named - 1].end]
    yield Parting(closed(text[: found[at].start]), closed(capital(f"{who} {told} {rest}")), "verbe rendu")


def clauses(text: str, found: tuple[Token, ...], at: int) -> Iterator[Parting]:
    """« S V : S V », « S V ; S V »: two clauses that each stand."""
    before, after = text[: found[at].start].rstrip(), text[found[at].end :].strip()
    left, right = found[:at], found[at + 1 :]
    if before.count("(") != before.count(")"):
        return  # « (lire : Lomane : le port ferme) »
    if THOSE.match(after) or compiled(r"[:;]").search(after) or after.count("(") != after.count(")"):
        return
    if not (_stands(right) or tells(after, right)) or not any(t.mood in FINITE for t in left):
        return
    if min(len(before.split()), len(after.split())) < LEAST or ACCORDING.search(before):
        return
    yield Parting(closed(before), closed(capital(after)), "deux-points à part")


def tells(after: str, found: Sequence[Token]) -> bool:
    """Return whether words are a sentence whose subject something stands before or inside: « sur un an, le taux a baissé »."""
    parse = parsed(capital(after))
    clause = next(iter(parse.clauses), None)
    if not parse.complete or clause is None or not clause.main or clause.link or clause.subject is None:
        return False
    subject, verb = clause.subject, clause.verb
    led = found[0].pos in ("ADP", "ADV", "SCONJ", "DET", "PRON") and not is_listed(found[0].text, "openers")
    named = (
        subject.kind == "pron" or tokens(subject.text)[0].pos == "DET" or (subject.proper and "," not in subject.text)
    )
    placed = subject.end <= verb.start and (not subject.start or after[: subject.start].rstrip().endswith(","))
    unsure = any(may_be_a_noun(found, n) for n, t in enumerate(found) if n and t.text == verb.text)
    several = " et " in subject.text and verb.number == "s" and not subject.proper
    return led and named and placed and not (several or unsure) and verb.mood == "ind" and verb.person == "3"


def _stands(found: tuple[Token, ...]) -> bool:
    """Return whether tokens open with a subject and its verb: nothing subordinate, no enumeration."""
    for number, token in enumerate(found):
        if token.mood in FINITE:
            head = found[:number]
            nouns = [t for t in head if t.pos in ("NOUN", "PROPN", "PRON")]
            if not nouns or is_listed(nouns[0].lemma, "times") or head[-1].pos in ("DET", "ADP", "CCONJ"):
                return False  # « , le 17 novembre et était allé »
            if may_be_a_noun(found, number):
                return False  # « le haut de sa fourchette cible de 8 % »: no verb
            if any(t.text == "et" for t in head) and token.number == "s":
                return False  # « la mère et une petite cousine »
            return nouns[0].number in ("", token.number) and head[0].pos in ("DET", "PROPN", "PRON", "NUM")
        if token.text in (",", "(") or token.mood in ("inf", "par") or is_listed(token.text, "openers"):
            return False
    return False


def may_be_a_noun(found: Sequence[Token], at: int) -> bool:
    """Return whether what was read as a verb behind a noun may be one itself, and « de » follows."""
    named = found[at - 1].pos == "NOUN" and any(form.kind == "nom" for form in lookup(found[at].low))
    return named and at + 1 < len(found) and found[at + 1].low in OF
