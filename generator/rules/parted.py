"""A fact that no saying tells, parted or turned where it surely can be: better so than not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.frames.copying import bare_run
from generator.french.clauses import parse
from generator.french.leaning import leans
from generator.french.lexicon import lookup
from generator.french.syntax import Clause
from generator.rules.pen import TOO_COPIED, Pen
from generator.shelf import compiled
from generator.types import Fact, Sentence

# « Étant donné que A, B » -> « B, étant donné que A ».
FRONT = compiled(
    r"(?P<link>Étant donné qu(?:e |['’])|Bien qu(?:e |['’])|Puisqu(?:e |['’])|Alors qu(?:e |['’])|Parce qu(?:e |['’]))"
)
COMMA = compiled(r", (?=(?:l[ea]s? |l['’]|ce |cette |ces |un |une |des |seul\w* |[A-ZÀ-Þ]))")
COLON = compiled(r" ?: (?=[^\s«])")
ASIDE = compiled(
    r" ?\([^)]*\)"
)  # « l'aviron (remporté par Roy), la danse (par Bo) » is a list, whatever its asides say
SCORE = compiled(r"\b\d{1,3}-\d{1,3}\b")


def parted(fact: Fact, paragraph: int, pen: Pen) -> list[Sentence]:
    """Return the sentences of the first way that leaves no long run of the source; none when there is no sure way."""
    if "«" in fact.text or leans(fact.text):
        return []
    for texts in (*_turned(fact), *_cut(fact)):
        told = [sentence for text in texts for sentence in _told(replace(fact, text=text), paragraph, pen)]
        if len(told) >= len(texts) and all(_new(s.text, fact) and not pen.refuses(s.text) for s in told):
            return told
    return []


def _told(part: Fact, paragraph: int, pen: Pen) -> list[Sentence]:
    """Return a part as the writer tells it, else as it is."""
    return pen.tell(part, "sentence", paragraph) or [Sentence(part.text, (part.id,), paragraph)]


def _new(text: str, fact: Fact) -> bool:
    return bare_run(text, fact.text) <= TOO_COPIED


def _turned(fact: Fact) -> Iterator[tuple[str, ...]]:
    """Yield a sentence with its opening clause at its end, where its main clause is sure."""
    found = FRONT.match(fact.text)
    if found is None:
        return
    for comma in COMMA.finditer(fact.text, found.end()):
        first, rest = fact.text[: comma.start()], fact.text[comma.end() :].rstrip(" .")
        clause = next(iter(parse(f"{rest[:1].upper()}{rest[1:]}.").clauses), None)
        if SCORE.search(first) or (clause is not None and "," in rest[clause.verb.end :]):
            return  # « alors que le club menait 24-12 »; what a second comma parts takes the clause for its own
        if clause is not None and clause.subject is not None and not clause.subject.start and clause.verb.mood == "ind":
            yield (f"{rest[:1].upper()}{rest[1:]}, {first[:1].lower()}{first[1:]}.",)
            return


def _cut(fact: Fact) -> Iterator[tuple[str, ...]]:
    """Yield the two sentences that a colon parts, each with its own subject and verb."""
    for colon in COLON.finditer(fact.text):
        first, second = fact.text[: colon.start()].rstrip(" ,"), fact.text[colon.end() :]
        second = f"{second[:1].upper()}{second[1:]}"
        whole = _stands(f"{first}.") and _stands(ASIDE.sub("", second)) and not _is_list(second)
        if whole and not leans(second) and not fact.sayer:
            yield f"{first}.", second


def _is_list(text: str) -> bool:
    """Return whether what a colon announces opens on a noun without an article: « Manque de bras, hausse des prix, etc. »."""
    first = next(iter(parse(text).tokens), None)
    return first is not None and first.pos == "NOUN"


def _stands(text: str) -> bool:
    found = parse(text).clauses
    return any(
        clause.main and clause.subject is not None and clause.verb.mood == "ind" and not _may_be_listed(clause)
        for clause in found
    )


def _may_be_listed(clause: Clause) -> bool:
    """Return whether what is read as a verb with « la » may be a noun that closes a list: « le judo et la danse »."""
    clitic, _, word = clause.verb.text.rpartition(" ")
    return clitic in ("le", "la", "les") and any(form.pos == "NOUN" for form in lookup(word))
