"""A participle that opens a sentence and tells of nobody in it: « Opéré hier, son retour tarde » is « Il a été opéré hier ; son retour tarde »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.cleaning.concord.genders_numbers import NONE, Pair, Pairs, of_determiner, of_noun
from generator.cleaning.concord.groups import PLURAL
from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.lexicon import Form, is_first_name, lookup, role
from generator.french.morphology import Uninflectable, auxiliary, compound, participle, passive
from generator.french.syntax import FINITE, PRONOUNS
from generator.french.tagger import Unit, finite, read
from generator.shelf import compiled

FRONT = (
    r"(?P<word>[A-ZÀ-Þ][a-zà-ÿœ]+(?:é|i|u|is|it|ert)(?:e|s|es)?)(?P<of> (?!que\b|qu['’]|et\b|ou\b)[^,.;:«»()]{2,110})"
)
# Only behind another sentence, which names who it tells of.
HANGS = compiled(rf"(?<=[.!?…] ){FRONT}, (?P<rest>[a-zà-ÿœ][^.!?;:«»]{{8,}}[.!?])")
IS = compiled(
    rf"(?:(?<=[.!?…] )|^){FRONT}, il s['’]agit (?P<of_it>d['’](?P<one>une?) |du |de l['’]|de la |de (?P<his>son|sa) )(?P<noun>(?:[a-zà-ÿœ]+ )?[a-zà-ÿœ]+)"
)
ITS_ARTICLE = {"du ": "le ", "de la ": "la ", "de l'": "l'", "de l’": "l’"}
DETERMINED = frozenset({"ADJ", "NUM", "PDET"})
WORD, YEAR = compiled(r"[\wà-ÿ]+"), compiled(r"[12]\d{3}")
STRONG: dict[Pair, str] = {("m", "s"): "lui", ("f", "s"): "elle", ("m", "p"): "eux", ("f", "p"): "elles"}
HIS = {"s": ("son", "sa", "ses"), "p": ("leur", "leurs")}
BEHIND = frozenset(
    {"avant", "après", "derrière", "devant", "pour", "contre", "avec", "sans", "chez", "par", "sur", "à", "de", "d'"}
)


def parted(match: re.Match[str]) -> str | None:
    """Return the participle with a subject and a verb of its own, where the words behind it have another subject and take up who it tells of."""
    sentence = sentences.around(match.string, match.start())
    done = _done(match["word"])
    if sentence is None or sentence.start != match.start() or done is None or finite(f"{match['of'].strip()}."):
        return None
    units = read(sentence.text)[0]
    start = match.start("rest") - sentence.start
    first = next((at for at, unit in enumerate(units) if unit.start == start), 0)
    verb = next((unit for unit in units[first:] if unit.mood in FINITE), None)
    of = (done.gender or "m", done.number or "s")
    subject = _subject(units, first)
    if verb is None or not subject or of in subject or not _takes_up(units[first:], of, verb):
        return None
    if not _at_once(match["of"], done):
        return None
    tense = "impf" if verb.tense in ("impf", "past") else "pres"
    try:
        told = _told(done.lemma, tense, *of)
    except Uninflectable:
        return None
    who = next(pronoun for pronoun, pair in PRONOUNS.items() if pair == of)
    return f"{who.capitalize()} {told}{match['of']} ; {match['rest']}"


def presented(match: re.Match[str]) -> str | None:
    """Return « Lancée par Lys, c'est une course » for « Lancée par Lys, il s'agit d'une course »: the participle tells of it."""
    done = _done(match["word"])
    if done is None or finite(f"{match['of'].strip()}."):
        return None
    article = match["one"] or match["his"] or ITS_ARTICLE[match["of_it"]].strip()
    noun = next((word for word in match["noun"].split() if _named(word)), "")
    pairs = of_noun(noun) & of_determiner(article if article[-1] not in "'’" else "l'")
    if len(pairs) != 1:
        return None
    try:
        agreed = participle(done.lemma, *next(iter(pairs)))
    except Uninflectable:
        return None
    apart = "" if article[-1] in "'’" else " "
    return f"{agreed[:1].upper()}{agreed[1:]}{match['of']}, c'est {article}{apart}{match['noun']}"


def _done(word: str) -> Form | None:
    """Return how a participle reads that is nothing else at the head of a sentence."""
    read_as = lookup(word.lower())
    done = [form for form in read_as if form.tense == "ppast"]
    if not done or any(form.pos not in ("VERB", "ADJ", "NOUN") or form.mood in ("inf", "imp") for form in read_as):
        return None
    return done[0]


def _named(word: str) -> bool:
    return any(form.pos == "NOUN" for form in lookup(word)) and not all(form.pos == "ADJ" for form in lookup(word)[:1])


def _subject(units: Sequence[Unit], at: int) -> Pairs:
    """Return gender and number of the noun group that begins at a place; none where it is somebody, or not sure."""
    if units[at].low in ("seul", "seule", "seuls", "seules"):
        at += 1
    if units[at].tag not in ("DET", "NUM"):
        return NONE
    told, here = PLURAL if units[at].tag == "NUM" else of_determiner(units[at].low), at + 1
    while here < len(units) and units[here].tag in DETERMINED:
        here += 1
    if here == len(units) or units[here].tag != "NOUN":
        return NONE
    return told & of_noun(units[here].low)


def _takes_up(units: Sequence[Unit], of: Pair, verb: Unit) -> bool:
    """Return whether words take up who a participle tells of: by the possessive before their subject, « lui », or « avant elle »."""
    number = of[1]
    head = next((unit for unit in units if unit.tag == "NOUN"), None)
    somebody = head is None or role(head.low) is not None or is_first_name(head.text)
    if units[0].low in HIS[number] and not somebody:
        return True
    for before, unit in pairwise(units):
        if unit.low == STRONG[of] and before.low in BEHIND:
            return True
        given = unit.low == ("lui" if number == "s" else "leur") and unit.tag == "CLO"
        if given and unit.start < verb.start and not somebody:
            return True
    return False


def _at_once(of: str, done: Form) -> bool:
    """Return whether a participle tells what happened: where somebody went, or what was done at a time or by somebody."""
    if auxiliary(done.lemma) == "être":
        return True
    told = WORD.findall(of.lower())
    dated = any(word in table("relecture")["ouvrants"]["temps"] or YEAR.fullmatch(word) for word in told)
    return "par" in told or dated


def _told(lemma: str, tense: str, gender: str, number: str) -> str:
    """Return « a été opéré », « est sortie », or the same before another past: « avait été opéré »."""
    if auxiliary(lemma) == "être":
        return compound(lemma, "ind", tense, number=number, gender=gender)
    return passive(lemma, "ind", tense, number=number, gender=gender, past=True)
