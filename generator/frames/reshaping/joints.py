"""Two deeds of one subject, or two clauses, told as two sentences where « et », « mais » or « puis » joins them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from generator.frames.lists import is_listed
from generator.frames.reading import first_clause
from generator.frames.reshaping.callings import called, called_doer
from generator.frames.reshaping.circumstances import gerund
from generator.frames.reshaping.detached import PRONOUN, THAT_OF
from generator.frames.reshaping.endings import is_open, is_whole
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, AGAINST, Parting, halves
from generator.frames.reshaping.hanging import orphaned
from generator.frames.reshaping.sharing import shared
from generator.frames.sound import ends_open
from generator.french.leaning import impersonal
from generator.french.syntax import Clause, Token
from generator.shelf import compiled

SOURCED = compiled(r"(?:selon|d['’]après|pour|à en croire|d['’]ailleurs) ?", re.I)
ORDERED = compiled(r"\b(?:ensuite|enfin|puis)\b")
LINKS = ("et", "mais", "puis")
MOST_CLITICS = 3
MOST_LED = 9  # words that may open the second of two sentences, their comma among them
NEAR = 5  # words before « et » in which another may open the same subject
FRONT = frozenset({"time", "place", "source", "adverb", "other"})
CLITICS = frozenset({"se", "s'", "ne", "n'", "lui", "leur", "le", "la", "les", "l'", "y", "en"})
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})
PAIRED = frozenset({"entre", "ni", "tant", "non", "à la fois"})


def joints(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting]:
    """Yield the partings of a sentence at what joins its two verbs."""
    if not any(token.text in LINKS for token in found[:-2]):
        return
    clause = first_clause(text)
    if clause is None or not opens(clause, text):
        return
    source = links["même source"][0] if ABOUT_ALL.match(text) else ""
    led = clause.subject is not None and ACCORDING.search(text[: clause.subject.start]) is not None
    if not source and (led or SOURCED.match(text)):
        return  # « Pour elle, … »: whose words they are must stay with both
    if ACCORDING.search(text[clause.verb.end :]):
        return  # it may hold for both
    for at, token in enumerate(found[:-2]):
        if token.text not in LINKS or token.start < clause.verb.end:
            continue
        inside = [t for t in found[:at] if t.start >= clause.verb.end and t.text != ","]
        if _bound(inside, token, found[at + 1 :]):
            continue
        before = text[: token.start].rstrip(" ,")
        if _stays(token.text, before, text[token.end :]):
            continue
        said = _second(text, found, at, clause)
        if said:
            link = "" if AGAINST.search(said) else links[token.text][0]  # « Toutefois, elle nie en revanche »
            opening = ", ".join(part for part in (link, source) if part)
            said = f"{opening[:1]}{opening[1:].lower()}, {said}" if opening else said
            cut = halves(before, f"{said[:1].upper()}{said[1:]}", f"coupe {token.text}")
            yield from [cut] if cut else []


def _stays(link: str, before: str, after: str) -> bool:
    """Return whether a link stays: a list waits for its « et », what follows has its order already (« Puis, il a ensuite … »)."""
    return (link == "et" and ends_open(before)) or (link == "puis" and ORDERED.search(after) is not None)


def opens(clause: Clause, text: str) -> bool:
    """Return whether a sentence opens with its subject and verb, or with a time, a place, a source before them."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not clause.main or clause.link or verb.mood != "ind" or impersonal(text[subject.start :]):
        return False
    if subject.end > verb.start or is_listed(subject.text, "impersonal") or compiled("[:;«»]").search(text[: verb.end]):
        return False
    front = [p for p in clause.phrases if p.end <= subject.start]
    inner = text[subject.end : verb.start]
    plain = all(p.role in FRONT and p.clause is None and not gerund(p) for p in front)
    return plain and (inner == " " or (inner.startswith(", ") and inner.endswith(", ")))


def _bound(inside: Sequence[Token], token: Token, after: Sequence[Token]) -> bool:
    """Return whether another verb stands between, a pair is open, or what ends the sentence holds for both."""
    words = [t.text.lower() for t in inside]
    if not inside:
        return True  # « ont capturé puis relâché des oiseaux »: one object for two
    whole = bool(inside) and token.start > inside[-1].end + 1 and is_whole(after) and _led(inside)
    paired = bool(PAIRED & set(words)) or words.count("soit") > 1  # « soit 3 millions » is a measure
    if whole:
        return paired
    if is_open(inside) or any(t.mood in ("ind", "con", "sub") for t in inside) or paired:
        return True
    close = next((i for i, t in enumerate(after) if t.text in (",", ".", ";")), len(after))
    timed = any(is_listed(t.lemma, "times") for t in (*after[-4:], *after[max(0, close - 4) : close]))
    return token.text == "et" and (not any(t.pos in ("NOUN", "PROPN") for t in inside) or timed)


def _led(inside: Sequence[Token]) -> bool:
    """Return whether one verb stands between, in a relative of its own that « , et » closes: « à quiconque aidera, et S V »."""
    verbs = [n for n, t in enumerate(inside) if t.mood in ("ind", "con", "sub")]
    opened = any(t.pos == "SCONJ" or t.low in ("que", "qu'", "dont", "où", ":", "(") for t in inside)
    return len(verbs) == 1 and not opened and any(t.low in ("qui", "quiconque") for t in inside[: verbs[0]])


def _led_whole(after: Sequence[Token]) -> bool:
    """Return whether words are a sentence that a few words and a comma open: « compte tenu du vent, les bacs restent »."""
    comma = next((n for n, t in enumerate(after[:MOST_LED]) if t.text == ","), None)
    if comma is None or comma < 2 or after[0].pos not in ("ADP", "NOUN", "VERB", "ADV"):
        return False
    plain = not any(
        t.mood in ("ind", "con", "sub", "inf") or t.low in RELATIVES or t.pos == "CCONJ" for t in after[:comma]
    )
    return plain and after[comma + 1].pos in ("DET", "PROPN") and is_whole(after[comma + 1 :])


def listing(before: Sequence[Token]) -> bool:
    """Return whether words tell two deeds with only a comma between: « ne dit rien, présente des fautes »."""
    verbs = [n for n, t in enumerate(before) if t.mood in ("ind", "con")]
    plain = not any(t.low in RELATIVES for t in before)
    return plain and any(before[n - 1].text == "," for n in verbs[1:])


def _second(text: str, found: Sequence[Token], at: int, clause: Clause) -> str:
    """Return the second sentence: with its own subject, or the first one's called again; "" where that is not sure."""
    after = found[at + 1 :]
    if listing(found[:at]) or orphaned(found[:at], after):
        return ""  # « ne dit rien, présente des fautes et … » would be left open
    if any(t.text == ":" for t in found[:at]):
        return ""  # « gagne l'ouest : la Bretagne, la Loire et la Normandie sont en alerte »
    if THAT_OF.search(text[after[0].start :]):
        return ""  # « n'a pas donné de prix, mais le coût serait comparable à celui de X »
    if after[0].pos == "PROPN" and any(t.text == "et" for t in found[max(0, at - NEAR) : at]):
        return ""  # « souffrait, et le fondateur et PDG du groupe, Paul Roy, était »: one subject of two titles
    if is_whole(after) and not any(t.text == "," for t in found[at - 1 : at] if after[0].pos == "PRON"):
        return text[after[0].start :]
    if found[at].text == "mais" and _led_whole(after):
        return text[after[0].start :]
    number = next((i for i, t in enumerate(after[:MOST_CLITICS]) if t.low not in CLITICS), None)
    verb = after[number] if number is not None else None
    told = verb is not None and verb.mood == "ind" and verb.person in ("", "3") and verb.number == clause.verb.number
    helper = "" if told else shared(clause, found, at)
    if verb is None or clause.subject is None or not (told or helper):
        return ""
    if any(a.text == "," and b.pos in ("DET", "PROPN") for a, b in pairwise(found[:at]) if a.start >= clause.verb.end):
        return ""  # « Paul attaque, le champion subit mais remonte »: another subject may stand there
    if found[at].text == "mais" and clause.verb.negation:
        return ""  # « ne fume pas, mais purifie l'air »: what is said instead
    before = text[: found[at].start]
    done = next((t for t in after[number:] if t.tense == "ppast"), verb) if verb.pos == "AUX" else verb
    willed = called_doer(clause.subject, clause, before) if is_listed(done.lemma, "willed") else ""
    name = called(clause.subject, clause, before)
    name = name if name in PRONOUN.values() else willed or ("" if helper else name)
    return " ".join(part for part in (name, helper, text[after[0].start :]) if part) if name else ""
