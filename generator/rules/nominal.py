"""Headings for want of a short saying: a fact's main clause in its own tense without its circumstances, or a noun group with its complement."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.reading import parsed
from generator.french.grammar import definite
from generator.french.syntax import FINITE, Clause, Phrase
from generator.french.tagger import tag
from generator.french.words import listed
from generator.rules.clausal import brief_source
from generator.rules.cores import doubled
from generator.shelf import compiled
from generator.types import Fact

NEEDED = frozenset({"object", "indirect", "attribute", "infinitive", "agent"})
BESIDE = frozenset({"place", "manner"})  # stands for a complement after a passive that has none
HELD = frozenset({"completive", "quote", "condition", "concession"})  # what is said, or narrows what is said
REFLEXIVE = frozenset({"se", "s'"})  # « s'était opposée »: stands for nobody
LEANING = compiled(r" ?\b(?:donc|ainsi|alors|aussi|également|ensuite|enfin|notamment|rapidement|immédiatement)\b")
TAIL = compiled(
    r",? (?:qui|que|qu['’]|dont|où|auxquel\w+|tel(?:le)?s? que|comme|notamment|ainsi que|soit)(?!\w).*$|, .*$| ?\(.*$"
)
RELATIVE = compiled(r" (?:qui|que|qu['’]|dont|où)(?!\w)")
LONGEST, LEAST, MOST = 16, 4, 9  # words of a clause; of a noun group
JOINT = compiled(
    r" (?:à|au|aux|avec|chez|contre|dans|de|des|du|en|entre|et|jusqu\S*|lors|ou|par|parmi|pendant|pour|sans|selon|sous|sur|vers|d['’]\S+)(?!\S)|(?<=\w) (?=d['’])"
)
COMPARED = compiled(r"\b(?:plus|moins|aussi|si|tant|autant|tellement|trop|assez)\b.* (?:que|qu['’]|pour)(?!\w)")
INNER = compiled(r"(?:de|des|du|d['’]\S*|et|ou)(?!\w)")  # what was cut off completed the noun before
OF = compiled(r"(?: (?:de|des|du|contre|entre|pour|sur|envers) | d['’])")
AWAITING = compiled(
    r"\b(?:comparable|équivalent|semblable|supérieur|inférieur|identique|égal|propice|favorable|lié|due?)e?s?$"
)
DEFINITE = compiled(r"(?:(?:les? |la )|l['’])", 2)
INDEFINITE = compiled(r"(?P<article>une?) (?=[a-zà-ÿ])", 2)
NAMING = compiled(r"\w{2,}(?:[ts]ion|ment|age|ure|[ae]nce|té|isme|ise|tude)$")  # nouns of deeds and qualities
POINTING = compiled(r"\b(?:ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|même|tel(?:le)?s?|autres?)(?!\w)|\d", 2)


def clauses(fact: Fact) -> Iterator[str]:
    """Yield « L'étude a été menée auprès de 186 enfants »: who, the verb, what it needs, who says it."""
    parse = parsed(fact.text)
    for clause in parse.clauses if parse.complete else ():
        subject, kept = _subject(clause, fact.text), _kept(clause)
        if subject and kept and clause.main and not clause.link and _plain(clause):
            text = " ".join((subject, LEANING.sub("", clause.verb.text), *kept))
            if len(text.split()) <= LONGEST and text.count("«") == text.count("»"):
                yield f"{text[:1].upper()}{text[1:]}{brief_source(clause)}".rstrip(" .")


def _plain(clause: Clause) -> bool:
    """Return whether a clause holds nobody's words nor condition, and no noun that makes one verb with its own."""
    light = any(p.role == "object" and " " not in p.text.strip() for p in clause.phrases)  # « prendre contact »
    held = any(p.role in HELD for p in clause.phrases)
    own = REFLEXIVE.issuperset(clause.verb.clitics)
    return clause.verb.mood in FINITE and own and not held and not light and not doubled(clause)


def _subject(clause: Clause, text: str) -> str:
    """Return the subject without what stands beside it, or the name that does: « le dernier repreneur, Antoine Bru, »."""
    subject = clause.subject
    if subject is None or subject.kind != "np":
        return ""
    head, comma, beside_it = subject.text.partition(",")
    if comma:  # « BP et Verlac, qui ont versé 150 000 livres, »: said beside of whom the rest is said
        return head if RELATIVE.match(beside_it) and "," not in beside_it else ""
    if text[subject.end : subject.end + 1] != ",":
        return subject.text
    beside = next((p for p in clause.phrases if p.role == "apposition" and p.start == subject.end + 2), None)
    if beside is None or text[beside.end : beside.end + 1] != "," or "," in beside.text:
        return ""
    return beside.text if beside.proper and not subject.proper else subject.text


def _kept(clause: Clause) -> list[str]:
    """Return the complements after the verb; a passive without any keeps where or how, else when."""
    after = [p for p in clause.phrases if p.start >= clause.verb.end]
    needed = [p for p in after if p.role in NEEDED]
    if COMPARED.search(clause.text):
        return []
    if needed or clause.verb.voice != "passive":
        return [TAIL.sub("", p.text).rstrip(" .,") for p in needed]
    beside = [p.text for p in after if p.role in BESIDE and not TAIL.search(p.text)]
    times = [p.text[:1].lower() + p.text[1:] for p in clause.phrases if p.role == "time" and p.kind != "clause"]
    return [text.rstrip(" .,") for text in (beside or times)[:1]]


def groups(fact: Fact) -> Iterator[str]:
    """Yield « La hausse du prix des batteries »: a subject or an object with its complement, under its definite article."""
    parse = parsed(fact.text)
    for clause in parse.clauses:
        for phrase in (*filter(None, (clause.subject,)), *(p for p in clause.phrases if p.role == "object")):
            text = _named(phrase)
            if text and not any(t.mood in FINITE or t.tense == "ppres" for t in tag(text)):
                yield text[:1].upper() + text[1:]


def _named(phrase: Phrase) -> str:
    """Return the noun group of a phrase, cut to MOST words at a preposition; "" where it names no whole matter."""
    text = TAIL.sub("", phrase.text).strip(" .,;")
    found = INDEFINITE.match(text)
    if found:
        text = definite(text[found.end() :], "f" if found["article"].lower() == "une" else "m")
    gone = ""
    while (len(text.split()) > MOST or INNER.match(gone)) and (joints := [*JOINT.finditer(text)]):
        text, gone = text[: joints[-1].start()].rstrip(" ,"), text[joints[-1].start() :].strip()
    if AWAITING.search(text) and gone.startswith(("à ", "au")):
        return ""
    whole = LEAST <= len(text.split()) <= MOST and DEFINITE.match(text) and OF.search(text) and "«" not in text
    return text if phrase.kind == "np" and whole and not POINTING.search(text) and _matters(phrase) else ""


def _matters(phrase: Phrase) -> bool:
    """Return whether a group's noun says what happens or what is at stake: a person, a body or a place does not."""
    noun = phrase.lemma.lower()
    named = noun in listed("matters") or NAMING.match(noun) is not None
    return named and not phrase.proper and noun not in listed("bodies")
