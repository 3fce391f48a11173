"""What is told of somebody by the way stands between two commas: « Paul Roche, maire de Lys, signe », « Paul Roche, qui mène, gagne »."""

from __future__ import annotations

import re

from generator.french import sentences
from generator.french.clauses import parse
from generator.french.lexicon import is_demonym, is_first_name, lookup, role
from generator.french.syntax import FINITE, Token
from generator.french.tagger import tag
from generator.shelf import compiled

NAME = r"(?P<first>[A-ZÀ-Þ][a-zà-ÿ-]+)(?: (?:de|van|von|bin|al|el|da|del|di|[A-ZÀ-Þ]\.))?(?: [A-ZÀ-Þ][\w'’-]+){1,2}"
WHO = compiled(
    rf"(?<![\w'’-])(?P<name>{NAME}) (?P<tells>(?:qui|dont) (?P<rest>[^,;:.«»()!?\n]{{3,220}}))(?P<close>[,;:.!?]|$)"
)
# What there is but once: « L'édition 2016 du salon de Lys qui se tient à Ornay ferme demain ».
ONCE = compiled(
    r"(?:^|(?<=[.!?…] ))(?P<name>(?:L['’]|La |Le |Cette |Ce )(?:[^,;:.«»()!?\n]{3,120}?[ '’](?:[A-ZÀ-Þ][\w-]+|\d{4}))) (?P<tells>(?:qui|dont) (?P<rest>[^,;:.«»()!?\n]{3,220}))(?P<close>[,;:.!?]|$)"
)
JOINS = compiled(
    r"\b(?:et|que|qui|dont|où|ou|lorsque|quand|alors|avant|après|car|mais|comme|si|puisque|tandis|quel(?:le)?s?|comment|pourquoi|combien)\b|\bqu['’]|\blorsqu['’]|\bs['’]il"
)
CLEFT = compiled(
    r"(?:\b[Cc]['’](?:est|était|en est)|\b[Cc]e (?:sont|fut|sera|n['’]est|serait|étaient)|\b[Vv]oici|\b[Vv]oilà|\by (?:a|avait))"
)
AFTER_WHOM = compiled(r"^(?:Selon|Pour|D['’]après|Avec) (?:l['’]\w+ |l[ea] \w+ )?$")
ONE_OF = compiled(r"\b(?:[Uu]ne?|[Ll][ae]s?|[Cc]e|[Cc]et|[Cc]ette) $")  # « un Paul Roche qui chante mieux »
AND = compiled(r" et (?!\d|demie?\b|quart\b)")  # « en 40 minutes et 6 secondes » joins nobody
LEAST = 3  # words of a relative
OPEN = compiled(r"\b(?:et|ou|mais|ne|que)$")


def relative(match: re.Match[str]) -> str | None:
    """Return « Paul Roy, qui mène » for « Paul Roy qui mène »: a name needs no relative to be told; the second comma where the verb follows."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None:
        return None
    at = match.start() - sentence.start
    before = sentence.text[:at]
    if not somebody(match["first"], before) or _cleft(before):
        return None
    if ONE_OF.search(before) and not _of_people(match["first"]):
        return None
    tokens = tag(sentence.text)
    start, end = match.start("rest") - sentence.start, match.end("rest") - sentence.start
    finite = [t for t in tokens if start <= t.start < end and (t.mood in FINITE or (t.start == start and _may_tell(t)))]
    if not finite:
        return None
    if match["close"] == "," and AFTER_WHOM.search(before):
        return f"{match['name']}, {match['tells']},"
    if not any(token.mood in FINITE for token in tokens if token.end <= at):
        return once(match)
    between = sentence.text[finite[0].end : finite[1].start] if len(finite) > 1 else ""
    if (len(finite) > 1 and not JOINS.search(between)) or AND.search(sentence.text[finite[-1].end : end]):
        return None
    return f"{match['name']}, {match['tells']}{match['close']}"


def _may_tell(token: Token) -> bool:
    """Return whether a word right behind « qui » is a verb, whatever it is elsewhere: « qui réduit »."""
    return token.pos == "NOUN" and any(form.mood in FINITE and form.person == "3" for form in lookup(token.low))


def once(match: re.Match[str]) -> str | None:
    """Return a subject that is one of its kind with its relative between commas: « L'édition 2016 du salon, qui ouvrait hier, a plu »."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or " qui " in match["name"]:
        return None
    main = _main_verb(sentence.text, match.start("tells") - sentence.start - 2)
    cut = 0 if main is None else main + sentence.start - match.start("tells")
    tells = match["tells"]
    if not 0 < cut < len(tells) or len(tells[:cut].split()) < LEAST or OPEN.search(tells[:cut].rstrip()):
        return None
    end = match.start("tells") - sentence.start + cut
    if any(token.mood in FINITE and token.end == end - 1 for token in tag(sentence.text)):
        return None
    return f"{match['name']}, {tells[:cut].rstrip()}, {tells[cut:]}{match['close']}"


def _cleft(before: str) -> bool:
    """Return whether « c'est » may bring in the name that follows, which « qui » then singles out."""
    near = before.rpartition(",")[2]
    return CLEFT.search(near if " et " not in near else before) is not None


def somebody(first: str, before: str) -> bool:
    """Return whether a name is that of a person: by its first word (« Anna », « Suissesse » of « la Suissesse Oona Baer »), or by what stands before."""
    if is_first_name(first) or _of_people(first):
        return True
    word = (before.split()[-1:] or [""])[0].rpartition("'")[2]
    return _of_people(word) or role(word) is not None


def _of_people(word: str) -> bool:
    """Return whether a word with a capital tells what country somebody is of."""
    if not word[:1].isupper():
        return False
    low = word.lower()
    return any(is_demonym(form.lemma) for form in lookup(low)) or is_demonym(low.removesuffix("sse"))


def _main_verb(text: str, name: int) -> int | None:
    """Return where the verb of a sentence begins whose subject holds a name with its relative, None if that is not sure."""
    found = parse(text)
    clause = found.clauses[0] if found.complete and found.clauses else None
    if clause is None or clause.subject is None or not clause.main:
        return None
    subject = clause.subject
    if not subject.start <= name < subject.end or subject.end != clause.verb.start - 1:
        return None
    return clause.verb.start
