"""What somebody risks or was given by a court: « Quelle peine a été requise contre l'ancien gérant ? »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.rules.clausal import Pieces
from generator.shelf import compiled
from generator.types import Brief

PENALTY = compiled(r"\b(?:prison|réclusion|sursis|amende|emprisonnement|détention|perpétuité|travaux d['’]intérêt)\b")
ASKING = frozenset({"requérir", "demander", "réclamer"})
# A length of prison looks like a time: what is asked for, and against whom, is read from the words.
ASKED = compiled(
    r"(?P<what>.*?) ?(?P<against>(?:contre|à l['’]encontre d(?:e|u|es)\b|à l['’]encontre d['’]) ?[^,;.:]+)"
)
GIVEN = compiled(r"(?P<what>à [^,;.:]+)")
POINTING = compiled(r"\b(?:lui|eux|elles?|son|sa|ses|leurs?|ce|cet|cette|ces)\b")


def penalties(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the sentence that is asked for against somebody named, or that somebody was given."""
    clause, verb = part.clause, part.clause.verb
    rest = clause.text[verb.end - clause.start :].strip()
    if verb.negation or verb.clitics or verb.adverbs or verb.tense not in ("perf", "past", "pres") or "«" in rest:
        return
    asked, given = ASKED.match(rest), GIVEN.match(rest)
    told = f"{part.subject} {verb.text}"
    if verb.lemma in ASKING and asked and not POINTING.search(asked["against"]):
        what = asked["what"] if verb.voice == "active" else part.subject
        if PENALTY.search(what) and "," not in what:
            whole = f"{told} {asked['what']} {asked['against']}{part.source}"
            yield "peine_requise", {"contre": asked["against"], "entier": " ".join(whole.split())}
    elif verb.lemma == "condamner" and verb.voice == "passive" and given and PENALTY.search(given["what"]):
        whole = f"{told} {given['what']}{part.source}"
        yield "peine", {"sujet": part.subject, "demande": part.inverted, "entier": whole}
