"""What somebody must or may do told of them: « Le texte doit être ratifié par le parlement » is « Le parlement doit ratifier le texte »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.beings import is_somebody
from generator.frames.notation import Verb
from generator.frames.reading import first_clause, parted, tokens
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital, closed
from generator.frames.verbs import group
from generator.frames.words import lowered
from generator.french.leaning import impersonal
from generator.french.syntax import Clause, Token
from generator.shelf import compiled

DONE_BY = compiled(r"(?P<may>pouvoir )?être (?P<done>[\w-]+) par (?P<who>[^,;:«»()]{3,60}?)\.?$")
MODALS = frozenset({"devoir", "pouvoir", "aller"})
MANY = compiled(r"(?:les|des|deux|trois|quatre|plusieurs|\d+) ", 2)
GROUP = frozenset({"DET", "NOUN", "ADJ", "PROPN", "ADP", "NUM"})
WITHIN = frozenset({"de", "d'", "du", "des"})  # what may join the nouns of one name
BETWEEN = compiled(r" (?:désormais |maintenant |ensuite |encore |aussi |également )?")
MOST = 12  # words of what is done, or of who does it
FORM = "actif après un verbe"


def undergoing(text: str) -> Iterator[Shift]:
    """Yield the text in the active where its one verb is « devoir », « pouvoir » or « aller » before a passive whose agent is somebody."""
    clause = first_clause(text)
    inner = next((p for p in clause.phrases if p.role == "infinitive"), None) if clause is not None else None
    found = DONE_BY.fullmatch(text[inner.start :]) if inner is not None and not inner.prep else None
    if clause is None or inner is None or found is None or not _stands(clause, text):
        return
    who, lemma = _who(found["who"], text), _lemma(text, inner.start + found.start("done"))
    between = text[clause.verb.end : inner.start]
    if not who or not lemma or not BETWEEN.fullmatch(between) or clause.subject is None:
        return
    number = "p" if MANY.match(who) else "s"
    verb = group(Verb(clause.verb.lemma), clause.verb, "3", number, "m")
    if verb is not None:
        what = lowered(clause.subject, clause.subject.text)
        yield Shift(closed(capital(f"{who} {verb}{between}{found['may'] or ''}{lemma} {what}")), FORM)


def _stands(clause: Clause, text: str) -> bool:
    """Return whether a clause opens the text with a short noun that one of the verbs follows."""
    subject, verb = clause.subject, clause.verb
    if subject is None or subject.start or subject.kind == "pron" or not clause.main or clause.link:
        return False
    plain = verb.lemma in MODALS and verb.mood in ("ind", "con") and not (verb.negation or verb.clitics)
    whole = text[subject.end : verb.start] == " " and not parted(subject.text) and not impersonal(text)
    return plain and whole and len(subject.text.split()) <= MOST


def _who(words: str, text: str) -> str:
    """Return who does it, where the words are one name of somebody; "" else."""
    at = text.rindex(words)
    found = [t for t in tokens(text) if at <= t.start < at + len(words)]
    one = bool(found) and all(t.pos in GROUP and (t.pos != "ADP" or t.low in WITHIN) for t in found)
    return words if one and len(found) <= MOST and found[0].pos in ("DET", "NUM") and _acts(found) else ""


def _acts(found: Sequence[Token]) -> bool:
    noun = next((t for t in found if t.pos == "NOUN"), None)
    return noun is not None and is_somebody(noun.low, noun.lemma)


def _lemma(text: str, at: int) -> str:
    """Return the infinitive of the participle that stands there; "" where it is none."""
    done = next((t for t in tokens(text) if t.start == at), None)
    return done.lemma if done is not None and done.tense == "ppast" else ""
