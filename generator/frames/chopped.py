"""A sentence cut in two where its source reads better whole: short halves, a colon that explains, a subject said again, a relative that says which."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from generator.frames.lists import pattern
from generator.frames.rank import Candidate
from generator.frames.reading import first_clause, tokens
from generator.french.sentences import split
from generator.french.syntax import FINITE
from generator.shelf import compiled

WHOLE = 25  # words of a sentence below which it stays in one piece: readers and their tools take as many
AGAINST = 5  # more, where « mais » would become « Toutefois »
HALF = 7  # words of each piece, its link apart
THREE = 40  # words of a sentence that may become three
NAMED_AGAIN = 34  # words beyond which a second deed set against the first may stand apart, its subject supplied
EXPLAINED = 16  # words before a colon from which what it explains may stand apart
ANNOUNCED = compiled(
    r"\b(?:découvert|conclusion|résultat|chiffre|mesure|objectif|raison|point|scénario|hypothès|option|nouvelle|bilan|constat|explication|"
    r"question|réponse|avis|exemple|preuve|détail|prévision|revendication|proposition|condition)\w*\.$"
)
RELATIVE = 36  # words of a sentence whose relative may stand apart
TOLD_AFTER = 12  # words of what is told of a speaker after the words quoted
HUNG = ("ce qui à part", "effet à part", "gérondif à part", "incise à part")
LINK = compiled(
    r"(?:Toutefois|Cependant|Néanmoins|Mais|Puis|Ensuite|En effet|En revanche|Parallèlement|Dans le même temps|De son côté|Par la suite|Selon la même source),? ?"
)
OPPOSED = compiled(r"(?:Toutefois|Cependant|Néanmoins),")
PRONOUN = compiled(r"(?:il|elle|ils|elles|ce dernier|cette dernière|ces derni[eè]res?|ces derniers)\b", 2)
IDENTIFIED = compiled(r"(?:Il s['’]agit d|C['’]est )")
COUNTED = compiled(r"\b(?:premi\w+|\w+ième|derni\w+|seule?|record)\b")
NAME_LAST = compiled(r"[A-ZÀ-Þ][\w’'-]*[)»]?\.$")
LEANS = compiled(r"(?:Il|Elle|Ils|Elles) (?:\w+ )?(?:\w+ )?(?:également|aussi)\b")
SET_IN = compiled(r"[^,«»]{3,80}, (?:qui|dont) [^,]+, ")  # « La grue, qui pèse dix tonnes, a cédé »
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})
FRONTED = compiled(r"[^,«»]{3,60}, ")
SAYS = compiled(r", qui (?:dit|disent|affirm\w+|assur\w+|estim\w+|prétend\w*)\b")


def chopped(said: Candidate, source: str, words: int = 0) -> bool:
    """Return whether a candidate parts what its source says in fewer sentences, and loses by it.

    `words`: the most words a sentence may have here; what is longer may be cut whatever it loses.
    """
    if len(said.sentences) < 2:
        return False
    sentences = _sentences(source)
    if len(said.sentences) <= len(sentences) or (words and max(len(s.split()) for s in sentences) > words):
        return False
    return any(check(said, source) for check in CHECKS)


@lru_cache(maxsize=512)
def _sentences(source: str) -> tuple[str, ...]:
    return tuple(sentence.text for sentence in split(source))


def _short(said: Candidate, source: str) -> bool:
    """« Le bassin coûte cher. Il ne rapporte rien. »: one breath is enough."""
    whole = len(source.split()) - AGAINST * any(map(OPPOSED.match, said.sentences[1:]))
    pieces = [len(LINK.sub("", text).split()) for text in said.sentences]
    return whole < WHOLE or min(pieces) < HALF or (len(pieces) > 2 and whole < THREE)


def _supplied(said: Candidate, source: str) -> bool:
    """« Le second garderait 53 postes. Toutefois, le second s'engage… »: a subject that the source did not say again."""
    if not said.form.startswith("coupe"):
        return False
    for before, text in pairwise(said.sentences):
        words = LINK.sub("", text)
        own = words[:1].lower() + words[1:]
        rest = source[len(before) // 2 :]
        if _own_subject(own, rest) or _own_subject(words, rest):
            continue
        if not PRONOUN.match(own) and own.split()[0].lower() in before.lower():
            return True  # « Roy garde sa place. Roy creuse même l'écart »
        if LINK.match(text) and len(source.split()) < NAMED_AGAIN:
            return True
    return False


def _own_subject(text: str, source: str) -> bool:
    """Return whether a clause of the source opens as a text does, after a link or a sign."""
    first = re.escape(text.split()[0])
    return (
        text.startswith("on ")
        or re.search(rf"(?:\b(?:et|mais|puis|car|donc)|[,;:]) {first}(?![\w-])", source) is not None
    )


def _fronted_again(said: Candidate, source: str) -> bool:
    """« Le pouvoir a été renforcé par sa victoire. En mai, le pouvoir prend la ville. »: the subject behind a time, said again."""
    for before, text in pairwise(said.sentences):
        clause, front = first_clause(before), FRONTED.match(text)
        subject = clause.subject.text.lower() if clause is not None and clause.subject is not None else ""
        if front is not None and " " in subject and text[front.end() :].lower().startswith(f"{subject} "):
            return True
    return False


def _headless(said: Candidate, source: str) -> bool:
    """« Fief des deux frères qui n'ont pas manqué l'étape. Les marins visaient le titre. »: what stood apart has no verb of its own."""
    return any(_is_headless(text) for text in said.sentences)


def _is_headless(text: str) -> bool:
    found = tokens(text)
    first = next((n for n, t in enumerate(found) if t.mood in FINITE), 0)
    return found[0].pos == "NOUN" and any(t.low in RELATIVES for t in found[:first])


def _stilted(said: Candidate, source: str) -> bool:
    """« L'on n'entend plus qu'elle. »: « l'on » opens no sentence."""
    return any(text.startswith(("L'on ", "L’on ")) for text in said.sentences[1:])


def _unexplained(said: Candidate, source: str) -> bool:
    """« Le marché préfère attendre : le titre recule »: the colon says why; a few words before it only announce."""
    if any(ANNOUNCED.search(first) is not None for first in said.sentences[:-1]) and ":" in source:
        return "deux-points" in said.form or "seconde :" in said.form
    return "deux-points à part" in said.form and any(
        source[len(first.rstrip(".")) :].lstrip().startswith(":") and len(first.split()) < EXPLAINED
        for first in said.sentences[:-1]
    )


def _hung(said: Candidate, source: str) -> bool:
    """« Les amas sont à 200 années-lumière. C'est assez proche », « Il crée une surprise. Il gagne »: how it came about, and what it
    comes to, go with the deed in a sentence of ordinary length."""
    fronted = said.form.startswith("participe à part") and not said.sentences[0].startswith(source[:4])
    return len(source.split()) < RELATIVE and (fronted or any(name in said.form for name in HUNG))


def _defined(said: Candidate, source: str) -> bool:
    """« … à Lomane. Il s'agit de la deuxième ville du pays. »: what a name is belongs beside it; a rank may stand apart."""
    short = len(source.split()) < RELATIVE and COUNTED.search(said.sentences[-1]) is None
    return any(
        IDENTIFIED.match(text) is not None
        and (short or NAME_LAST.search(before) is not None or pattern("ranked").search(text) is None)
        for before, text in pairwise(said.sentences)
        if "apposition à part" in said.form
    )


def _restricted(said: Candidate, source: str) -> bool:
    """« un projet de loi qui plafonnerait les prix »: which one; alone, « un projet de loi » says nothing. Where a comma parts
    it too, « Ce pouvoir a subi… », « Celui-ci a rouvert… » only reads well behind a sentence that was long."""
    return said.form.startswith("relative à part") and len(source.split()) < RELATIVE


def _background(said: Candidate, source: str) -> bool:
    """What is told on the way, put first, takes the place of the news; « également » has lost what it adds to."""
    if not said.form.startswith("relative à part"):
        return any(LEANS.match(text) for text in said.sentences[1:]) and "relative à part" in said.form
    leans = any(LEANS.match(text) for text in said.sentences[1:])
    return leans or SAYS.search(source) is not None or SET_IN.match(source) is not None


def _presented(said: Candidate, source: str) -> bool:
    """« Ana Roy est à la tête du port. Roy a déclaré … »: what she is goes with her name; a body may be told of first."""
    return said.form.startswith("parole présentée") and PRONOUN.match(said.sentences[1]) is None


def _followed(said: Candidate, source: str) -> bool:
    """« Ensuite » of what came of something, « avait » of what made somebody act: the cause is gone."""
    if said.form.startswith("suite après"):
        return any(text.startswith("Ensuite") for text in said.sentences[1:])
    if not said.form.startswith("antériorité à part"):
        return False
    again = said.sentences[1].split()[0] in said.sentences[0].split()  # « Roy s'était engagée », of Ana Roy just named
    return again or pattern("standing").search(said.sentences[0]) is None


def _told_after(said: Candidate, source: str) -> bool:
    """« Ana Roy soupire : « Q ». Elle vient de Lomane. »: who speaks is told of where she is named."""
    apart = "citation" in said.form and "en deux" in said.form
    return apart and (len(said.sentences[-1].split()) < TOLD_AFTER or PRONOUN.match(said.sentences[-1]) is None)


CHECKS = (
    _short,
    _supplied,
    _fronted_again,
    _headless,
    _stilted,
    _unexplained,
    _defined,
    _restricted,
    _hung,
    _background,
    _presented,
    _followed,
    _told_after,
)
