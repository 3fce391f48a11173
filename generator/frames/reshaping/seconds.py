"""A long sentence parted where a second clause begins that has its own subject: at « et », « mais », a semicolon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.frames.lists import is_listed
from generator.frames.reading import first_clause
from generator.frames.reshaping.antecedents import CHAIN
from generator.frames.reshaping.breaths import is_long, parted, unquoted
from generator.frames.reshaping.callings import called
from generator.frames.reshaping.detached import THAT_OF
from generator.frames.reshaping.endings import asserts
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, AGAINST, Parting, reported
from generator.frames.reshaping.hanging import orphaned
from generator.frames.reshaping.joints import listing
from generator.frames.sound import ends_open
from generator.french.syntax import FINITE, PRONOUNS, Token
from generator.shelf import compiled

LINKS = frozenset({"et", "mais", ";", ":"})
EXPLAINED = 12  # words before a colon from which what it explains may stand apart
NOTED = compiled(
    r"(?:Il (?:est|faut)|On) (?:à )?(?:noter|relever|rappeler|souligner|sait|note)\b"
)  # nobody says what follows
CLITICS = frozenset({"se", "s'", "ne", "n'", "lui", "leur", "le", "la", "les", "l'", "y", "en"})
PERSONAL = frozenset({"il", "elle", "ils", "elles"})
SOME = frozenset({"on", "certains", "certaines", "plusieurs", "beaucoup", "personne", "rien", "environ", "quelque"})
PAIRED = compiled(
    r"\b(?:entre|ni|tant|non seulement|à la fois|d['’]une part|l['’]une?|les un(?:e?)s|soit|dès que|si bien)\b", 2
)
UNDER = frozenset({"que", "qu'", "dont", "où", "si", "lorsque", "quand", "comme", "comment", "pourquoi", "combien"})
STATES = frozenset({"étant", "ayant", "pouvant", "devant"})  # participles that have a subject of their own
CAUSED = compiled(r"\b(?:à la suite|en raison|à cause|grâce|faute|lors|au cours) d?")  # it may hold for both
ONE = frozenset({"le", "la", "l'", "un", "une", "son", "sa", "ce", "cet", "cette"})
LED = compiled(
    r"(?:selon|d['’]après|pour|à|en|dans|sur|vers|dès|depuis|après|avec|grâce|malgré|faute|le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
)
MOST_LED = 10  # words that lead in a second clause
NEAR = 4  # words before « et » in which another joins the subjects of one verb
LEAST_TOLD = 3  # words behind the verb of a second clause
MOST_GROUP = 14  # tokens of a subject


def seconds(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting]:
    """Yield the partings of a long sentence before a clause that stands by itself."""
    if not is_long(text) or not LINKS & {t.low for t in found} or ABOUT_ALL.match(text):
        return
    outside = unquoted(found)
    for at, token in enumerate(found[:-4]):
        if token.low not in LINKS or not outside[at] or not closed_before(text, found, at):
            continue
        after = found[at + 1 :]
        led = _led(text, after)
        if ACCORDING.search(text[: after[led].start] if not led else text[: token.start]) or ACCORDING.search(
            text, after[led].start
        ):
            continue  # it may hold for both: « mais selon la mairie, S V » is of the second alone
        if token.text == ":" and not _explained(found, at):
            continue
        if token.low == "et" and (
            CAUSED.search(text, token.end) or any(t.low == "et" for t in found[max(0, at - NEAR) : at])
        ):
            continue  # « sont morts et dix sont blessés à la suite de P »; « …, et le fondateur et directeur, Paul Roy, a »
        opened = after[led:]
        if not stands(opened) or not (led or _known(text, found, at)) or _leans(opened) or orphaned(found[:at], opened):
            continue
        link = links["mais"][0] if token.low == "mais" and not AGAINST.search(text[token.end :]) else ""
        said = text[token.end :].strip()
        cut = parted(text[: token.start].rstrip(" ,"), f"{link}, {said}" if link else said, f"seconde {token.text}")
        yield from [cut] if cut else []


def _led(text: str, after: Sequence[Token]) -> int:
    """Return how many words lead in a second clause up to their comma: « selon des mises en garde, », « vers midi, »; 0 for none."""
    found = LED.match(text, after[0].start)
    comma = next((n for n, t in enumerate(after) if t.text == ","), 0) if found is not None else 0
    inside = after[:comma]
    verbs = (n for n, t in enumerate(inside) if t.mood in (*FINITE, "inf", "sub"))
    told = any(
        not (inside[n - 1].pos in ("ADP", "DET") or inside[n - 1].low == "en") for n in verbs
    )  # « des mises en garde » tells nothing
    plain = not told and not any(t.low in UNDER or t.low in ("qui", "et", "ou") for t in inside)
    return comma + 1 if 1 < comma <= MOST_LED and plain and comma + LEAST_TOLD < len(after) else 0


def closed_before(text: str, found: Sequence[Token], at: int) -> bool:
    """Return whether what stands before a link is a clause that asserts by itself, nothing open or paired at its end."""
    before, head = found[:at], text[: found[at].start]
    if not asserts(before) or not _has_main(before) or (reported(before) and not NOTED.match(text)):
        return False
    main = next(t for t in before if t.mood in FINITE)
    if ends_open(head.rstrip(" ,")) or PAIRED.search(head, main.end) or listing(before) or _several(before, main):
        return False
    if before[-1].pos in ("DET", "ADP", "CCONJ", "SCONJ") or THAT_OF.search(text[found[at].end :]):
        return False
    if head.count("(") != head.count(")") or ":" in head:
        return False
    return before[-1].text == "," or found[at].text in (";", ":") or not _under(before)


def _explained(found: Sequence[Token], at: int) -> bool:
    """Return whether a colon stands between what is told and what explains it, neither a list nor words that somebody says."""
    says = any(is_listed(t.lemma, "saying_verbs") or is_listed(t.lemma, "telling_verbs") for t in found[:at])
    signs = any(t.text in (":", ";") for t in found[at + 1 :])
    return sum(t.pos != "PUNCT" for t in found[:at]) >= EXPLAINED and not says and not signs


def _has_main(before: Sequence[Token]) -> bool:
    """Return whether the first verb is no relative's: « Un homme qui a vendu sa maison, sa ferme » has none of its own."""
    first = next((n for n, t in enumerate(before) if t.mood in FINITE), 0)
    return not any(t.low in UNDER or t.low == "qui" for t in before[:first])


def _several(before: Sequence[Token], main: Token) -> bool:
    """Return whether only commas part two clauses: « A recule, B baisse » waits for its « et »."""
    commas = (n for n, t in enumerate(before) if t.text == "," and t.start > main.end and len(before) - n > LEAST_TOLD)
    return any((at := past_subject(before[n + 1 :])) and before[n + 1 + at].mood in FINITE for n in commas)


def _under(before: Sequence[Token]) -> bool:
    """Return whether a subordinate clause may still be open where no comma closes it; « qui » has its subject, no second one."""
    last = max((n for n, t in enumerate(before) if t.text == ","), default=-1)
    return any(t.low in UNDER or t.pos == "SCONJ" for t in before[last + 1 :])


def stands(after: Sequence[Token]) -> bool:
    """Return whether words open with a subject, what is set in behind it, and its verb."""
    first = after[0]
    if not (first.pos in ("DET", "PROPN", "NUM") or first.low in PERSONAL | SOME) or first.text[:1].isdigit():
        return False
    at = past_subject(after)
    while at < len(after) and after[at].low in CLITICS:
        at += 1
    if not at or len(after) - at <= LEAST_TOLD or after[at].mood not in FINITE or after[at].person not in ("", "3"):
        return False
    head = next((t for t in after[:at] if t.pos in ("NOUN", "PROPN", "PRON", "NUM")), None)
    several = any(t.low == "et" for t in after[:at])
    number = _number(after, head) if head is not None else ""
    if head is None or after[at - 1].low == "et":
        return False
    one = head.pos == "PROPN" and not several and after[0].pos == "PROPN"  # « Ana Roy et Paul Rivet perdent »
    agreed = after[at].number == "p" if several else number in ("", after[at].number)
    return agreed and not (one and after[at].number == "p") and not is_listed(head.lemma, "times")


def _number(after: Sequence[Token], head: Token) -> str:
    return head.number or ("p" if after[0].low in ("les", "des", "ces", "ses", "leurs") else "")


def past_subject(after: Sequence[Token]) -> int:
    """Return where the subject that opens some words ends, what is set in behind its nouns passed over."""
    at = 0
    while at < min(len(after) - 1, MOST_GROUP):
        token = after[at]
        if token.text == "(" or (token.text == "," and at):
            at = _past_inset(after, at)
            if not at:
                return 0
        elif token.low == "qui" and at:
            at = _past_relative(after, at)
            return at
        elif token.mood in FINITE or token.low in STATES or (token.low in CLITICS and token.pos == "PRON"):
            return at
        elif token.pos in CHAIN or token.low == "et" or not at or (token.mood == "par" and at > 1):
            at += 1
        else:
            return at
    return 0


def _past_inset(after: Sequence[Token], at: int) -> int:
    """Return where what stands between two commas or brackets ends, 0 where it holds a verb of its own."""
    shut = ")" if after[at].text == "(" else ","
    end = next((n for n in range(at + 1, len(after)) if after[n].text == shut), 0)
    inner = after[at + 1 : end]
    led = bool(inner) and (inner[0].low in ("dont", "qui") or not any(t.mood in FINITE for t in inner))
    return end + 1 if end and led else 0


def _past_relative(after: Sequence[Token], at: int) -> int:
    """Return where a relative ends that no comma closes: at the second verb, which is the subject's; 0 for one of several.

    « A, B et le grutier Jean Roy qui sortent à vingt mètres de C »: all of them do.
    """
    verbs = [n for n in range(at, min(len(after), at + MOST_GROUP)) if after[n].mood in FINITE]
    if verbs and after[verbs[0]].number == "p" and after[0].low in ONE:
        return 0
    plain = len(verbs) > 1 and not any(
        t.low in UNDER or t.text == "," or (n and t.low == "qui") for n, t in enumerate(after[at : verbs[1]])
    )
    return verbs[1] if plain else 0


def _leans(after: Sequence[Token]) -> bool:
    """Return whether a later « il » is surely no subject of this clause: « les savants disent qu'il ne ressemble à rien »."""
    head = next((t for t in after if t.pos in ("NOUN", "PROPN", "PRON", "NUM")), after[0])
    number = next((t.number for t in after if t.mood in FINITE), "")
    later = [PRONOUNS[t.low] for t in after[2:] if t.low in PERSONAL]
    return any(many != number or gender not in (head.gender or gender) for gender, many in later)


def _known(text: str, found: Sequence[Token], at: int) -> bool:
    """Return whether a pronoun that opens a second clause surely is the subject of the first."""
    first = found[at + 1]
    if first.low not in PERSONAL:
        return True
    clause = first_clause(text)
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None:
        return False
    return called(subject, clause, text[: found[at].start]) == first.low
