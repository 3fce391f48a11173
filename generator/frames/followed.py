"""The pronoun that opens the source's next sentence keeps whom it means: no clause about somebody else is made a sentence before it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.reading import first_clause
from generator.french.leaning import impersonal
from generator.french.syntax import Phrase
from generator.shelf import compiled

# « Il dit », « Elle a ajouté »: who said the sentence before
SAYS = compiled(
    r"(?:Elle|Il)s? (?:a |ont |avait |avaient )?(?:également |aussi |encore )?(?:di(?:t|sent|sait|saient)\b|(?:affirm|déclar|assur|ajout|indiqu|précis|expliqu|estim|soulign|annonc)(?:e|é|ent|ait|aient)\b)"
)
PRONOUN = compiled(r"(?P<elle>Elle|Il)(?P<many>s)? ")


def misleads(sentences: Sequence[str], source: str, after: str) -> bool:
    """Return whether the last of two sentences made of one is about somebody else than the source's, where `after` opens on « il ».

    So it is of one sentence where « il » is who says: « Selon Roy, le port gagne. Il dit… » is not « Roy dit que le port gagne. Il dit… ».
    « Roy a marqué dix buts alors que Lavène finissait troisième. Il a… » is not « … Lavène finissait alors troisième. Il a… ».
    """
    found = PRONOUN.match(after) if len(sentences) > 1 or SAYS.match(after) else None
    if found is None or impersonal(after):
        return False
    own, last = _subject(source), _subject(sentences[-1])
    if own is None or last is None or last.kind == "pron" or last.text.lower() in own.text.lower():
        return False
    gender, number = "f" if found["elle"] == "Elle" else "m", "p" if found["many"] else "s"
    if own.number not in ("", number) or own.gender not in ("", gender):
        return False  # it meant somebody else already
    return last.number in ("", number) and last.gender in ("", gender) and own.head.lower() not in last.text.lower()


def _subject(text: str) -> Phrase | None:
    clause = first_clause(text)
    return clause.subject if clause is not None else None
