"""What adds to the sentences before: « également » for a second deed of one kind, « enfin » for another matter that ends the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from re import IGNORECASE

from generator import phrases
from generator.facts.ahead import is_due, looks_ahead
from generator.facts.groups import stems
from generator.facts.reading import parsed
from generator.frames.lists import is_listed
from generator.french.leaning import impersonal, points_back
from generator.french.quoted import QUOTED
from generator.french.syntax import Clause
from generator.french.words import listed, mapped
from generator.rules.desk import bare, refused
from generator.rules.links import lowered
from generator.shelf import compiled
from generator.types import Assignment, Fact, Sentence

# A sentence that opens with a time, a source, a pronoun or a link of its own takes no other.
OPENS_OTHERWISE = compiled(
    r"^(?:[^,]{0,60},|L[ae] (?:fin|dernière?|suite|conclusion)\b|Selon|D'après|Le \d|En |Au |Aux |À |Depuis|Dès|Après|Avant|Lors|Pour|Il |Elle |Ils |Elles |Ce |Cette |Ces |Cela |C['’]|On |[«—–]|\d)"
)
SHORTEST = 8  # words: « L'industrie a applaudi » adds nothing but what was applauded
LONGEST = 18  # words of a sentence that may bear a link more
# Where « également » goes: after the auxiliary of a sentence that says no « ne », « mais » or « aussi ».
SAME = compiled(r"^(?:Il|Elle|Ils|Elles) (?:(?:a|ont|avait|avaient)|\w+(?:e|ent|t|ra|ront)) (?=\w)")
NO_MORE = compiled(
    r"\b(?:ne|n'|également|aussi|même|encore|enfin|toutefois|cependant|pourtant|mais|puis|ensuite|seulement|déjà|alors|ainsi|donc|"
    r"surtout|notamment|plus tard|finalement|auparavant|en effet|en revanche|au contraire)\b|«"
)
# What is told of already, under a wider name.
RECALLING = compiled(
    r"\b(?:l['’]|le |la |les |du |des |au |aux )(?:incident|drame|affaire|attaque|attentat|accident|catastrophe|mesure|décision|projet|texte|réforme|"
    r"opération|situation|fait|victime|suspect|assaillant|auteur|dossier|événement|évènement|annonce|conflit|crise|scène)s?\b",
    IGNORECASE,
)
OWNED = compiled(r"(?:son|sa|ses|leurs?|mon|ma|mes) ", IGNORECASE)  # « Son téléphone a été détruit »: whose, goes on
ASSERTED = frozenset({"asserted", "intended", "alleged"})
MINUTE, MINUTES = compiled(r"\b\d{1,3}e(?: \+ ?\d|\+\d)?(?=[,;)]| minute)"), 3
RECENT, SHARED = 2, 2  # sentences above, and words of theirs from which a new one is of their matter


def linked(told: Sequence[Sentence], fact: Fact, before: Sequence[Sentence], assignment: Assignment) -> list[Sentence]:
    """Return the sentences, the first opened by « enfin » when it can bear a link, and tells of another matter."""
    first = told[0]
    long = len(first.text.split()) > LONGEST or NO_MORE.search(QUOTED.sub("", first.text)) is not None
    if (
        OPENS_OTHERWISE.match(first.text)
        or long
        or fact.modality not in ASSERTED
        or _goes_on(first, before, assignment)
    ):
        return list(told)
    if _is_step(fact, assignment) or _responds(first.text) or _is_match(assignment.brief.cleaned.text):
        return list(told)
    words = {"phrase": lowered(first.text, assignment)}
    known = refused(assignment)
    for text in phrases.say(assignment.site, "liaisons.fin", words, assignment.seed + fact.id):
        if bare(text) not in known:
            return [replace(first, text=text), *told[1:]]
    return list(told)


@lru_cache(maxsize=8)
def _is_match(text: str) -> bool:
    """Return whether a text tells the deeds of a match by their minutes: none adds to another."""
    return len(MINUTE.findall(text)) >= MINUTES


def _responds(text: str) -> bool:
    """Return whether a sentence is an answer to what was told, or says of whom it was: it adds no other matter."""
    clauses = parsed(text).clauses
    verb = clauses[0].verb if clauses else None
    if verb is None or len(text.split()) < SHORTEST:
        return True
    opinion = mapped("alike").get(verb.lemma) == "parole" or verb.lemma in listed("responding")
    return opinion or bool(verb.clitics) or verb.lemma in listed("states")


def _is_step(fact: Fact, assignment: Assignment) -> bool:
    """Return whether a fact is a step of a story: it has its time, or is told in the present, and follows what was before."""
    clauses = parsed(fact.text).clauses
    verb = clauses[0].verb if clauses else None
    present = verb is not None and (verb.tense, verb.voice) == ("pres", "active") and _is_stroke(verb.lemma)
    timed = any(moment.fact == fact.id for moment in assignment.brief.moments)
    ahead = looks_ahead(fact) or is_due(fact) or (verb is not None and verb.lemma == "devoir")
    return (present or timed) and not ahead


def _is_stroke(lemma: str) -> bool:
    """Return whether a verb in the present tells a story's next event, and no opinion."""
    return is_listed(lemma, "instants") and mapped("alike").get(lemma) != "parole"


def _goes_on(sentence: Sentence, before: Sequence[Sentence], assignment: Assignment) -> bool:
    """Return whether a sentence is of the matter of those above, or of the article's own: it adds nothing to them."""
    clauses = parsed(sentence.text).clauses
    subject = clauses[0].subject if clauses else None
    if subject is None or points_back(sentence.text) or RECALLING.search(sentence.text) or OWNED.match(subject.text):
        return True
    above = {stem for s in before[-RECENT:] for stem in stems(s.text)}
    told, head = set(stems(sentence.text)), set(stems(subject.head))
    return len(above & told) >= SHARED or bool(above & set(stems(subject.text))) or bool(head & _own(assignment))


def _own(assignment: Assignment) -> set[str]:
    """Return what the whole article is of: the words of the source's title and of its key phrase."""
    return set(stems(assignment.brief.cleaned.title)) | set(stems(assignment.brief.keyphrase))


def also(told: Sequence[Sentence], before: Sequence[Sentence], allowed: bool) -> list[Sentence]:
    """Return the sentences, « également » in the first when it tells a second deed of one kind: two demands, two prizes.

    Only a pronoun shows that surely: the writer uses one where a single person or thing can be meant.
    """
    first = told[0]
    match = SAME.match(first.text)
    if not allowed or not match or impersonal(first.text) or NO_MORE.search(first.text):
        return list(told)
    if not before or not _alike(before[-1].text, first.text):
        return list(told)
    text = f"{match.group()}également {first.text[match.end() :]}"
    return [replace(first, text=text), *told[1:]]


def _alike(one: str, other: str) -> bool:
    """Return whether two sentences tell deeds of one kind in one time, neither of them undone or undergone."""
    first, second = _deed(one), _deed(other)
    if first is None or second is None or first.verb.tense != second.verb.tense:
        return False
    kinds = mapped("alike")
    return bool(kinds.get(first.verb.lemma)) and kinds.get(first.verb.lemma) == kinds.get(second.verb.lemma)


def _deed(text: str) -> Clause | None:
    """Return the clause of a sentence with one deed, told in the active."""
    clauses = parsed(text).clauses
    if len(clauses) != 1 or clauses[0].verb.voice != "active" or clauses[0].verb.negation:
        return None
    return clauses[0]
