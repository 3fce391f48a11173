"""A sentence told shorter than a desk line: its subject, its verb and as much of what comes after as a heading holds, cut where nothing is lost but where, when and what for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.anchors.clause_lines import NARROWED, agreed, now, subject_of
from generator.anchors.desk_lines import OPEN_END, SAYS, clauses_of, told_in
from generator.anchors.quoted_lines import listing
from generator.anchors.words import POINTING, TAIL, happens, is_empty, lemma_of, may_come, words_of
from generator.facts.speech import human_head
from generator.french.leaning import answers, dangles, leans, points_back
from generator.french.syntax import Clause, Phrase
from generator.french.tagger import finite, tag
from generator.shelf import compiled
from generator.types import Fact

LEAST, MOST, KEPT = 3, 10, 6  # words of a line; of what comes after its verb
SUBJECT = 6  # words
FEWEST = 2  # words of what is done, or to what; so few say nothing without what is told of them
CUTS = compiled(
    r"(?<!vingt)(?<!trente)(?<!quarante)(?<!cinquante)(?<!soixante)(?<!cent)(?<!mille) et (?=(?:l[ae]s?|l['’]|une?|des|sa|son|ses|leurs?)(?!\w))| (?:dans|depuis|pendant|durant|lors|après|avant|afin|pour|devant|chez|selon|ainsi|suite|vers|jusqu\S*)(?!\w)| (?:en|à|au|aux|sur) (?=[A-ZÀ-Þ\d])"
)
BESIDE = frozenset({"time", "adverb", "place", "manner"})  # may stand between a verb and its object
BESIDE_PASSIVE = frozenset({"indirect", "agent", "attribute", "place"})  # stands after a participle
ASKED = frozenset({"indirect", "attribute", "infinitive", "completive", "quote"})
OWN = compiled(r"(?<!\w)(?:ses|son|sa|leurs?) ")
RELATIVE = compiled(r" (?:qui|que|qu['’]|dont|où|\w+ant )")
DIGIT = compiled(r"\d")
LISTED = compiled(r", (?:les? |la |l['’]|[A-ZÀ-Þ]|une? |des |du |de |d['’]).* et ")
ABOUT = compiled(r"(?:environ|près de|plus de|quelque|au moins) \d[\d\s]* [a-zà-ÿ-]+(?: (?:de |d['’])?[a-zà-ÿ-]+)?$", 2)
GOES_ON = compiled(
    r",? (?:mais|et (?:pas|non)|ou|sans|trop|peu|plus|moins|si|comme)\b"
)  # « remboursée mais pas déclarée »
WAITING = compiled(
    r"\b(?:le fait|les faits|l'idée|la volonté|la crainte|le but|la décision|la possibilité)$"
)  # of what is to come
SOMEBODY = compiled(
    r"\b(?:l['’](?:individu|homme|agresseur|intéressée?|enfant|adolescente?)|la (?:femme|victime|fillette)|le (?:jeune|suspect|garçon)|éléments?)\b",
    2,
)  # whom nobody has met
COLON = compiled(r" ?: ")
# « L'Africaine du Sud Andrea Steyn »: a name says who it is
NAME = compiled(
    r"^(?:L[ea] |L['’]|Une? )(?P<what>.+?) (?P<name>[A-ZÀ-Þ][\w'’-]+ (?:d[eu] |d['’]|van |de la )?[A-ZÀ-Þ][\w'’-]+)$"
)
THIS = compiled(r"^(?P<that>Ce|Cet|Cette|Ces) (?=[a-zà-ÿ]{4,} )")
INDEFINITE = {"ce": "Un ", "cet": "Un ", "cette": "Une ", "ces": "Des "}
SPREAD = compiled(r"[;:«»()\[\]–]|\b(?:que|qu['’]|qui|dont|où)(?!\w)")


def pressed(fact: Fact) -> Iterator[str]:
    """Yield « 13 000 foyers privés d'électricité », « La fédération lance une campagne d'alerte » of what a fact tells as sure."""
    if fact.modality not in ("asserted", "intended") or fact.sayer or fact.text.startswith(("«", "—")):
        return
    if SAYS.search(fact.text):
        return
    for part in parts_of(fact.text):
        yield from _of_part(part)


def parts_of(text: str) -> tuple[str, ...]:
    """Return a sentence, and what it goes on to tell after a colon as one of its own."""
    rest = COLON.split(text)[1:] if "«" not in text else ()
    return (text, *(f"{part[:1].upper()}{part[1:]}" for part in rest if finite(part)))


def _of_part(whole: str) -> Iterator[str]:
    """Yield what a sentence tells; of one that leans on what is before it, only what its other clauses tell of a subject of their own."""
    text = THIS.sub(lambda found: INDEFINITE[found["that"].lower()], whole)
    taken_up, leaning = text != whole, leans(text)
    for clause in told_in(clauses_of(text)):
        if leaning and (clause.start == 0 or clause.subject is None or clause.subject.start < clause.start):
            continue
        sure = happens(clause)
        told = sure and clause.verb.clitics in ((), ("se",), ("s'",))
        plain = (
            (sure or may_come(clause))
            and clause.verb.clitics in ((), ("se",), ("s'",))
            and not NARROWED.search(clause.verb.text)
        )
        own = (
            clause.verb.voice == "passive" or not taken_up
        )  # « Une somme remboursée » of « Cette somme a été remboursée »
        if told and own and (who := _who(clause)):
            yield from (line for line in _alone(clause, who, text) if _stands(line, who))
        if plain and own and (who := _who(clause)):
            made = _undergone(clause, who, text) if clause.verb.voice == "passive" else _done(clause, who, text)
            yield from (line for line in made if _stands(line, who))
        if sure and clause.verb.lemma in words_of("rendre_possible"):
            yield from (line for line in _enabled(clause) if _stands(line))


def _alone(clause: Clause, who: str, sentence: str) -> Iterator[str]:
    """Yield « Ana Roy démissionne », « La mairie décide de porter plainte » and, of a passive, « Plusieurs hypothèses avancées »."""
    verb, lemma = clause.verb, lemma_of(clause)
    after = [p for p in clause.phrases if p.start >= verb.end]
    if verb.voice == "passive":
        ends = not any(p.role in (*BESIDE_PASSIVE, "infinitive", "completive") for p in after)
        subject = clause.subject
        ends = ends and not GOES_ON.match(sentence, verb.end) and lemma not in words_of("vide") | listing("fade")
        if ends and subject is not None and subject.gender and len(who.split()) > 1:
            told = agreed(lemma, subject.gender, subject.number)
            if told and verb.text.endswith(told):
                yield f"{who} {told}"
        return
    said = now(clause)
    if (
        said
        and lemma in listing("seul")
        and not any(p.role in ("object", "infinitive", "completive", "attribute") for p in after)
    ):
        yield f"{who} {said}"
    act = next((p for p in after if p.role == "infinitive"), None)
    decides = lemma in listing("decide") or (lemma in ("devoir", "aller") and verb.tense == "pres")
    if said and decides and act is not None and act.start == verb.end + 1 and (what := _cut(act)):
        yield f"{who} {said} {what}"


def _who(clause: Clause) -> str:
    """Return the subject of a clause in a few words, « environ 60 000 commentaires » too."""
    about = ABOUT.match(clause.subject.text) if clause.subject is not None else None
    who = about.group() if about is not None and clause.subject is not None else _named(subject_of(clause))
    return who if 0 < len(who.split()) <= SUBJECT + (about is not None) else ""


def _named(who: str) -> str:
    """Return a subject by the name alone of somebody who has one."""
    found = NAME.match(who)
    return found["name"] if found is not None and human_head(who) else who


def _enabled(clause: Clause) -> Iterator[str]:
    """Yield « Des dizaines de fosses localisées » of « L'enquête a permis de localiser des dizaines de fosses »."""
    inner = next((p.clause for p in clause.phrases if p.role == "infinitive" and p.clause is not None), None)
    held = (
        next((p for p in inner.phrases if p.role == "object" and p.kind == "np"), None) if inner is not None else None
    )
    if (
        inner is None
        or held is None
        or inner.verb.lemma in listing("fade")
        or inner.verb.negation
        or inner.verb.clitics
        or not held.gender
    ):
        return
    told = agreed(inner.verb.lemma, held.gender, held.number)
    if told and (what := _cut(held)):
        yield f"{what[:1].upper()}{what[1:]} {told}"


def _undergone(clause: Clause, who: str, sentence: str) -> Iterator[str]:
    """Yield a passive without its verb, with what stands right after it."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not subject.gender or verb.tense == "fut":
        return
    told = agreed(verb.lemma, subject.gender, subject.number)
    after = next((p for p in clause.phrases if p.start == verb.end + 1), None)
    kept = _cut(after, 1) if after is not None and after.role in BESIDE_PASSIVE else ""
    if told and verb.text.endswith(told) and kept and not LISTED.match(sentence, verb.end + 1 + len(kept)):
        yield f"{who} {told} {kept}"


def _done(clause: Clause, who: str, sentence: str) -> Iterator[str]:
    """Yield a clause in the present with its object, over what tells when or where before it."""
    verb = clause.verb
    after = [p for p in clause.phrases if p.start >= verb.end]
    held, measured = next((p for p in after if p.role == "object"), None), _measure(after)
    counted = held is None and measured is not None and DIGIT.search(measured.text) is not None
    empty = is_empty(clause, sentence) and not counted
    held = held or measured
    if held is None or empty or verb.voice == "passive":
        return
    before = [p for p in after if p.start < held.start]
    asks = any(p.role in ASKED for p in after if p is not held) and lemma_of(clause) not in listing("suffit")
    if asks or any(p.role not in BESIDE for p in before):
        return
    between = sentence[verb.end : held.start]
    if SPREAD.search(between):
        return
    if (told := now(clause)) and (kept := _cut(held)):
        yield f"{who} {told} {kept}"


def _measure(after: Sequence[Phrase]) -> Phrase | None:
    """Return what a verb asks for by « à » or « de », where nothing else follows it: « chute de 900 millions », « appelle à une trêve »."""
    found = [p for p in after if p.role == "indirect"]
    return found[0] if len(found) == 1 else None


def _cut(phrase: Phrase, least: int = FEWEST) -> str:
    """Return a phrase as far as a heading holds it, cut before what only tells where, when or what for; "" where more is lost."""
    text = TAIL.sub("", phrase.text).strip(" .,;")
    if len(text.split()) <= FEWEST + (phrase.kind == "pp") and RELATIVE.match(phrase.text, len(text)):
        return ""  # « hérite d'une économie | qui devrait croître »
    lists = (
        LISTED.match(phrase.text, len(text)) is not None
    )  # « dans le Loiret, le Loir-et-Cher et l'Orne »: in all of them
    while (len(text.split()) > KEPT or lists) and (found := [*CUTS.finditer(text)]):
        text, lists = text[: found[-1].start()], False
    if lists or (phrase.text[len(text) :].startswith(" ") and _ends_on_participle(text)):
        return ""  # « un virus conçu | pour cibler »
    whole = least <= len(text.split()) <= KEPT and not SPREAD.search(text) and not finite(text)
    return text if whole and not (OPEN_END.search(text) or WAITING.search(text)) else ""


def _ends_on_participle(text: str) -> bool:
    """Return whether a group that was cut ends on a participle, which waits for what completes it."""
    *before, last = tag(text)
    return last.mood == "par" and bool(before) and before[-1].pos in ("NOUN", "PROPN", "ADJ")


def _stands(line: str, who: str = "") -> bool:
    """Return whether a line says all by itself; « ses » is explained by the subject it opens on."""
    alone = OWN.sub("", line) if who and line.startswith(who) else line
    fits = (
        LEAST <= len(line.split()) <= MOST and not (POINTING.search(alone) or SOMEBODY.search(line)) and "," not in line
    )
    return fits and not (OPEN_END.search(line) or answers(line) or dangles(line) or points_back(line))
