"""What a fact tells, as a noun: « La fermeture du pont » of « La ville a fermé le pont », « La chute des ventes »: `data/noms_de_verbes.tsv`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from generator.facts.reading import parsed
from generator.frames.surface import capital
from generator.french.grammar import definite, prefix_de
from generator.french.leaning import points_back
from generator.french.syntax import FINITE, Clause, Phrase
from generator.french.tagger import tag
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Fact

DATA = Path(__file__).parent / "data" / "noms_de_verbes.tsv"
LONGEST = 9  # words of a heading
TAIL = compiled(
    r",? (?:qui|que|qu['’]|dont|où|laquelle|lequel|auxquel\w+|soit|alors|après|lors|depuis|pour|afin|avant|pendant)(?!\w).*$|,.*$| ?\(.*$| –.*$"
)
OPEN_END = compiled(r"\b(?:selon|par|pour|dans|sur|avec|sans|sous|contre|vers|entre|de|du|des|à|au|aux|en|et|ou)$")
OPENS = compiled(
    r"(?:l[ae] |les |l['’]|une? |des |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |\d[\d  ]* |plusieurs |[A-ZÀ-Þ])"
)
POINTING = compiled(
    r"\b(?:ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|même|autres?|celui|celle|ceux|celles|lui|elle|eux|tout|rien|\w+ième|dernière?s?)(?![\w])",
    2,
)
MIXED = compiled(
    r" avec |\b(?:controverse|polémique|débat|surprise|tollé|émotion|scandale|malaise|podium|marche)\b"
)  # « fermer le podium avec 374 points » closes nothing
PLANNING = frozenset({"prévoir", "envisager", "projeter", "vouloir", "souhaiter", "proposer", "compter", "songer"})
UNSURE = frozenset({"condition", "concession", "negation"})
TENSES = frozenset({"pres", "perf", "past", "fut", "impf", "plup"})


class Deed(NamedTuple):
    """The noun of a verb, and of what it is said: of the object, of the subject, of the subject of « se »."""

    noun: str
    gender: str
    whose: str


def deeds(fact: Fact) -> Iterator[str]:
    """Yield the deed of each main clause as a noun with what is done or what does it; « Un projet de fermeture du pont » of a plan."""
    if fact.modality not in ("asserted", "intended") or "«" in fact.text[:1]:
        return
    for clause in parsed(fact.text).clauses:
        if not clause.main or clause.verb.negation or clause.verb.mood not in FINITE or clause.verb.mood == "con":
            continue
        for text in _of(clause):
            if len(text.split()) <= LONGEST and not (POINTING.search(text) or MIXED.search(text) or points_back(text)):
                yield capital(text)


def _of(clause: Clause) -> Iterator[str]:
    verb = clause.verb
    if any(p.role in UNSURE for p in clause.phrases) or verb.tense not in TENSES:
        return
    planned = next((p.clause for p in clause.phrases if p.role == "infinitive" and p.clause is not None), None)
    if verb.lemma in PLANNING and verb.voice == "active" and planned is not None and not planned.verb.negation:
        deed, group = _deeds().get(planned.verb.lemma), _object(planned)
        if deed and group and deed.whose == "objet":
            yield f"un projet {prefix_de(deed.noun)} {prefix_de(group)}"
        return
    deed = _deeds().get(verb.lemma)
    if deed is None or (verb.clitics and verb.voice != "reflexive"):
        return
    if deed.whose == "sujet" and any(p.role == "object" for p in clause.phrases):
        return
    group = _subject(clause) if _is_of_subject(deed, clause) else _object(clause)
    wanted = {"soi": "reflexive"}.get(deed.whose, "")
    if group and (not wanted or verb.voice == wanted) and (wanted or verb.voice != "reflexive"):
        yield f"{definite(deed.noun, deed.gender)} {prefix_de(group)}"


def _is_of_subject(deed: Deed, clause: Clause) -> bool:
    return deed.whose in ("sujet", "soi") or clause.verb.voice == "passive"


def _subject(clause: Clause) -> str:
    subject = clause.subject
    return _group(subject) if subject is not None and subject.kind == "np" else ""


def _object(clause: Clause) -> str:
    held = next(
        (p for p in clause.phrases if p.role == "object" and p.kind == "np" and p.start >= clause.verb.end), None
    )
    return _group(held) if held is not None else ""


def _group(phrase: Phrase) -> str:
    """Return a noun group without what hangs on it, its article small; "" where nobody knows what it is of."""
    text = TAIL.sub("", phrase.text).strip(" .,;")
    waits = phrase.text[len(text) :].startswith(" ") and any(token.mood == "par" for token in tag(text)[2:][-1:])
    if OPEN_END.search(text) or waits:
        return ""  # « la suggestion selon | laquelle… », « un virus conçu | pour cibler »
    if text[-1:].isdigit() or not OPENS.match(text) or (len(text.split()) < 2 and not phrase.proper):
        return ""
    if phrase.lemma.lower() in listed("somebody") or text.count("«") != text.count("»"):
        return ""
    return (
        text if phrase.proper and not text.lower().startswith(("le ", "la ", "les ")) else text[:1].lower() + text[1:]
    )


@cache
def _deeds() -> dict[str, Deed]:
    lines = DATA.read_text("utf-8").splitlines()
    return {verb: Deed(*rest) for verb, *rest in (line.split("\t") for line in lines if line and line[0] != "#")}
