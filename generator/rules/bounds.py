"""Whether a heading keeps what bounds the claim of its sentence: the place and the case it holds for, its years, who says it: [borne] of `data/lignes.toml`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.french.lexicon import role
from generator.french.quoted import QUOTED
from generator.french.standing import starts
from generator.french.syntax import Clause, Token
from generator.french.tagger import tag
from generator.french.words import listed
from generator.rules.line_wholeness import SAID_AFTER, SOURCE
from generator.rules.lines import SAYS
from generator.rules.sound import sign
from generator.shelf import compiled
from generator.types import Fact

PAST = frozenset({"perf", "past", "plup", "impf"})
LASTING = frozenset({"plup", "impf"})  # a state of a time that the line must name
ACCUSING = frozenset(
    {"accuser", "dénoncer", "critiquer", "reprocher", "qualifier", "contester", "nier", "démentir", "juger", "fustiger"}
)
GIVING = ("donner", "accorder", "laisser", "remettre", "offrir", "confier", "imposer", "infliger", "verser")
ASKING = frozenset(
    {*((lemma, "active") for lemma in GIVING), ("attendre", "reflexive"), ("voter", "active")}
)  # nothing without their object
SIGNS_OF_LOSS = ("faute", "relative_vide", "participe_seul", "renvoi", "insere", "nombre_seul", "superlatif_seul")
BOUNDING = (
    "relative",
    "alternative",
    "mesure",
    "portee",
    "parole",
    "exception",
)  # of what follows a line in its sentence
PREDICATE = compiled(
    r"\b(?:est|sont|était|étaient|reste\w*|devien\w+|sera|seront) (?:\w+ment |très |plus |moins )?\w+$"
)
FRONT = compiled(r"(?P<front>[^,«»]{3,90}), ")
DIGITS = compiled(r"\d+")
INDEFINITE = compiled(r"\b(?:une?|des) [\w'’-]+$")
TAKING_UP = compiled(r"À (?:cela|ceci) s['’]ajout")  # who adds, and to what, stands before
JOINED = 2  # words at the end of a line by which its place in the sentence is found
DEGREE = frozenset({"encore", "très", "peu", "plus", "moins", "déjà", "jusque", "trop", "assez", "bien", "toujours"})


def bounded(line: str, fact: Fact, sentence: str = "") -> bool:
    """Return whether a line claims no more than its fact does; `sentence` is the fact as it stands alone."""
    whole = sentence or fact.text
    return _keeps(line, whole) and attributed(line, whole, fact.sayer) and not _severed(line, whole)


@lru_cache(maxsize=2048)
def _keeps(line: str, whole: str) -> bool:
    """Return whether a line keeps the place, the case and the time for which its sentence holds."""
    told, full = first_clause(line), first_clause(whole)
    for front in fronts(whole, full):
        if _kept(front, line):
            continue
        if sign("borne", "cas").search(front) or sign("borne", "source").search(front):
            return False
        if sign("borne", "lieu").search(front) and not sign("borne", "papier").search(front):
            return False
    if _lost_before(line, whole):
        return False
    if told is None or full is None:
        return True
    years = sign("borne", "annee").findall(line)
    if len(years) != len(set(years)):
        return False  # « revient en 2014 avec une autre application en 2014 »
    if sign("borne", "mesure_ou_devoir").search(line):
        period = sign("borne", "periode").search(sign("borne", "incise").sub(",", whole))
        if period and not _kept(period.group(), line):
            return False  # « a gagné 52 % », over which time? « doit être déposée », by when?
    lost = [time for time in _times(whole, full) if not _kept(time, line)]
    return not any(_bounds(time, told, full, line) for time in lost)


def _lost_before(line: str, whole: str) -> bool:
    """Return whether a line lost what its sentence says before it: whose boots, out of how many patients."""
    before = whole[: max(0, whole.lower().find(" ".join(line.lower().split()[:JOINED])))]
    named = sign("borne", "possession").search(line) and sign("borne", "nom_propre").search(before)
    if named and not _kept(before, line):
        return True  # « le sol craque sous ses bottes », of somebody named before
    held = sign("borne", "condition").search(before)
    if held is None:
        return False
    counts = _counts(held.group())
    return not (counts <= _counts(line) if counts else _kept(held.group(), line))


def _counts(text: str) -> set[str]:
    return set(DIGITS.findall(text))


def fronts(whole: str, clause: Clause | None) -> Iterator[str]:
    """Yield what a sentence opens on before its subject, piece by piece."""
    subject = clause.subject if clause is not None else None
    if clause is not None and subject is not None:
        for phrase in clause.phrases:
            if phrase.end <= subject.start:
                yield phrase.text
    first = FRONT.match(whole)
    if first and (subject is None or first.end("front") <= subject.start):
        yield first["front"]


def _times(whole: str, clause: Clause) -> Iterator[str]:
    """Yield when the main clause of a sentence says it was so."""
    temps = sign("borne", "temps")
    for phrase in clause.phrases:
        fronted = phrase.end <= clause.verb.start and temps.search(phrase.text)
        counted = phrase.role == "object" and temps.search(phrase.text.split(" ")[-1])
        if phrase.role == "time" or fronted or counted:
            yield phrase.text


def _bounds(time: str, told: Clause, full: Clause, line: str) -> bool:
    """Return whether a claim says something else without its time: a state of once, a year, a record, the past told as today's."""
    if told.verb.tense in LASTING or any(sign("borne", name).search(time) for name in ("annee", "jadis")):
        return True
    if sign("borne", "record").search(line):
        return True
    long = sign("borne", "temps").search(time) is not None
    return long and told.verb.tense == "pres" and full.verb.tense in PAST


def _kept(words: str, line: str) -> bool:
    """Return whether a line names what some words of its sentence name."""
    return bool(set(stems(words)) & set(stems(line))) or bool(_counts(words) & _counts(line))


@lru_cache(maxsize=2048)
def attributed(line: str, whole: str, sayer: str) -> bool:
    """Return whether a line says who says it where its sentence does, and judges nothing by itself."""
    told, full = first_clause(line), first_clause(whole)
    says = told is not None and told.verb.voice != "reflexive"  # « s'est révélée fatale » says nothing
    reporting = says and told is not None and told.verb.lemma in listed("saying") | ACCUSING
    if SAYS.search(line) or "«" in line or reporting:
        return True
    return not (_is_claim(whole, full) or sayer or sign("borne", "jugement").search(line))


def _is_claim(whole: str, clause: Clause | None) -> bool:
    """Return whether a sentence gives somebody's words: « a affirmé que », « , selon l'étude », « , a indiqué la mairie »."""
    outside = QUOTED.sub("", whole).rstrip(" .")
    spoken = clause is not None and clause.verb.lemma in listed("saying")
    that = spoken and clause is not None and any(p.role in ("completive", "quote") for p in clause.phrases)
    return that or SAYS.search(outside) is not None or SAID_AFTER.search(outside) is not None


@lru_cache(maxsize=2048)
def _severed(line: str, whole: str) -> bool:
    """Return whether a line lost a number before its unit, what a noun was bounded by, or what a verb gives."""
    for unit in sign("borne", "unite").finditer(whole):
        if unit["reste"] in line and unit["nombre"].strip() not in line:
            return True
    if any(sign("borne", name).search(line) for name in SIGNS_OF_LOSS):
        return True
    told, full = first_clause(line), first_clause(whole)
    if TAKING_UP.match(whole) or _of_another_noun(line, whole):
        return True
    if (
        told is not None
        and full is not None
        and (_supposed(told, full, line) or _unsupported(told, full, line, whole) or _of_a_part(told, full))
    ):
        return True
    if (told is not None and _lacks_object(told)) or _lost_inside(line, whole):
        return True
    words = line.partition(SOURCE)[0].split()
    end = next((end for size in (JOINED, 1) if (end := " ".join(words[-size:])) in whole), "")
    return bool(end) and any(_goes_on(whole[at + len(end) :], line) for at in starts(whole, end))


def _lost_inside(line: str, whole: str) -> bool:
    """Return whether a line lost a measure from its midst, or how or when something comes where its sentence tells that first."""
    words = line.partition(SOURCE)[0].split()
    for size in range(len(words) - 1, 1, -1):
        for at in starts(whole, " ".join(words[-size:])):
            before = whole[:at].rstrip(" ,")
            measure = sign("borne", "mesure_interne").search(before)
            if measure and measure.group() not in line:
                return True
            if before.split()[-1:] == words[-size - 1 : -size]:
                continue
            if sign("borne", "arrivee").match(" ".join(words[:-size])) and sign("borne", "arrivee").match(before):
                return True
    return False


def _lacks_object(told: Clause) -> bool:
    """Return whether a verb that says nothing by itself stands without what is given, expected or voted."""
    given = {"object", "completive", "infinitive", "purpose"} | ({"indirect"} if told.verb.lemma == "voter" else set())
    asks = (told.verb.lemma, told.verb.voice) in ASKING
    return asks and not any(p.role in given for p in told.phrases)


def _supposed(told: Clause, full: Clause, line: str) -> bool:
    """Return whether a line tells in the conditional what its sentence tells beside another subject, which makes it hang or says it.

    « Un accord empêcherait X d'avancer », « la direction confirme le rapport, les défauts auraient été réparés ».
    """
    if told.verb.mood != "con" or told.subject is None or full.subject is None or SAYS.search(line):
        return False
    return not set(stems(told.subject.text)) & set(stems(full.subject.text))


def _of_another_noun(line: str, whole: str) -> bool:
    """Return whether a line gives to its verb what hung on a noun it left out: « arrêté avec la police » of « … au terme d'une course avec la police »."""
    held = sign("borne", "attache").search(line)
    at = whole.find(held["quoi"]) if held else -1
    before = tag(whole[:at].rstrip())[-1:] if at > 0 else ()
    return any(token.pos == "NOUN" and not set(stems(token.text)) & set(stems(line)) for token in before)


def _unsupported(told: Clause, full: Clause, line: str, whole: str) -> bool:
    """Return whether a verb lost the words it makes an idiom with: « met la taxe » of « met sur la table la taxe »."""
    held = sign("borne", "appui").match(whole[full.verb.end :])
    return told.verb.lemma == full.verb.lemma and held is not None and held.group().strip() not in line


def _of_a_part(told: Clause, full: Clause) -> bool:
    """Return whether a line says of somebody what its sentence says of a thing of theirs: « La maison du maire, Ana Roy, a brûlé »."""
    mine, theirs = told.subject, full.subject
    if mine is None or theirs is None or theirs.proper or theirs.text.startswith(mine.text):
        return False
    beside = any(p.role == "apposition" and p.text == mine.text for p in full.phrases)
    return (beside or mine.text in theirs.text) and role(theirs.lemma or theirs.head.lower()) is None


def _goes_on(rest: str, line: str) -> bool:
    """Return whether what follows a line in its sentence bounds what it ends on: a relative clause, an amount, the rest of a list."""
    if any(sign("borne", name).match(rest) for name in BOUNDING):
        return True
    if sign("borne", "serie").match(rest) or (line[-1:].isdigit() and sign("borne", "intervalle").match(rest)):
        return True
    *_, last = tag(line)
    if last.tense == "ppast" and sign("borne", "complement").match(rest) and not _is_verb(line, last):
        return True
    if last.pos == "ADJ" and PREDICATE.search(line) and sign("borne", "ou").match(rest):
        return True  # « est endémique » dans cent pays
    if not INDEFINITE.search(line) or not rest.startswith(" "):
        return False
    after = next((t for t in tag(rest.strip()) if t.low not in DEGREE), None)
    return after is not None and (after.pos == "ADJ" or after.tense == "ppast")


def _is_verb(line: str, last: Token) -> bool:
    """Return whether the participle that a line ends on is that of its verb: « a été signalé »."""
    told = first_clause(line)
    return told is not None and told.verb.start <= last.start < told.verb.end
