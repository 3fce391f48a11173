"""What the source says nobody knows or has told, as a question with its honest answer."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.reading import parsed
from generator.frames.leaning import antecedent
from generator.french.syntax import Clause
from generator.shelf import compiled
from generator.types import Brief, Fact

SILENT = frozenset({"savoir", "préciser", "dire", "indiquer", "révéler"})  # denied
DOUBTING = frozenset({"ignorer"})
CONDITIONAL = compiled(r"(?<=\w)r(?:ait|aient)\b")
FUTURE = {"ait": "a", "aient": "ont"}
PERHAPS = compiled(r"\b(?:pourr|devr|voudr|saur|sembler)ai(?:t|ent)\b")
HAS = compiled(r"\bn['’](a|ont)\b")
DOES = compiled(r"\bne (?=sai|disen|dit|précis|indiqu)")
LONG = 13  # words of what is asked


def open_questions(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield « Sait-on si … ? » of a fact that says it is not known, with the words of its answer."""
    parse = parsed(fact.text)
    for clause in parse.clauses:
        asked = next((p for p in clause.phrases if p.role == "completive" and p.prep in ("si", "s'")), None)
        silence = _silence(clause, fact, brief)
        if asked is None or not silence:
            continue
        matter = asked.text.rstrip(" .")
        if not PERHAPS.search(matter):
            matter = CONDITIONAL.sub(lambda m: "r" + FUTURE[m.group()[1:]], matter)
        if len(matter.split()) <= LONG:
            yield "sait_on", {"si": matter, "silence": silence}
        elif asked.clause is not None and asked.clause.subject is not None and asked.clause.subject.kind == "np":
            yield (
                "que_sait_on",
                {"objet": asked.clause.subject.text.partition(",")[0], "fait": fact.text[:1].lower() + fact.text[1:]},
            )


def _silence(clause: Clause, fact: Fact, brief: Brief) -> str:
    """Return who does not know or say it, the matter as « le »: « les chercheurs l'ignorent », "" when known."""
    verb, subject = clause.verb, clause.subject
    silent = verb.lemma in SILENT and verb.negation == "pas"
    if subject is None or not (silent or (verb.lemma in DOUBTING and not verb.negation)):
        return ""
    if subject.kind == "pron" and subject.text.lower() != "on":
        meant = antecedent(fact, brief)
        if meant is None:
            return ""
        who = meant.text
    else:
        who = subject.text
    who = who[:1].lower() + who[1:] if not (subject.proper or who[:2].isupper()) else who
    told = f"l'{verb.text}" if not silent else DOES.sub("ne le ", HAS.sub(r"ne l'\1", verb.text))
    return f"{who} {told}"
