"""A sentence without what stands before its subject, however long: « L'armée a été chassée d'Ornay » of « Alors que l'armée est en passe de gagner à Lavène, elle a été chassée d'Ornay »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.reading import first_clause
from generator.frames.surface import capital
from generator.rules.clipping import ASIDE
from generator.rules.halves import stands
from generator.shelf import compiled

# what sets a sentence under a condition, gives its source or its aim, stays
FRONT = compiled(
    r"(?!(?:Pour|Sans|Si|S['’]ils?|Selon|D['’]après|Faute|Grâce|Sauf|Hors|Contre|En cas|À condition|À moins|Au lieu|Au moins|À défaut|En l['’]absence|En échange)\b)"
    r"(?:À|Au|Aux|En|Dans|Lors|Lorsqu\w*|Après|Avant|Depuis|Malgré|Sur|Sous|Pendant|Durant|Face|Outre|Alors|Tandis|Dès|Vers|Chez|Avec|Entre|Ce|Cette|Le \d|Les \d|\w+di|Dimanche|Hier)(?!\w)"
)
SUBJECT = compiled(
    r", (?=l[ea]s? |l['’]|une? |des |\d|[A-ZÀ-Þ]|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelque) )"
)
GROUPS = compiled(r", (?:l[ea]s? |l['’]|des |et )")  # « À Ornay, Lavène et Vrac, la foule… »: the list goes on
PARTED = compiled(
    r"^(?P<who>[^,«]+), (?=(?:a|ont|est|sont|avait|avaient|va|vont|vient|viennent) )"
)  # a bracket stood before it
LONG_AGO = compiled(
    r"\b(?:derni(?:er|ère)s?|passée?s?|il y a|jadis|autrefois)\b|\b(?:19|20)\d\d\b"
)  # when it was is part of what is told
WHILE = compiled(
    r"(?:Alors qu|Tandis qu|Après qu|Lorsqu|Quand)(?:e |['’]| )(?P<said>.+?), (?P<who>ils?|elles?) (?P<rest>.+)$"
)
INDEFINITE = compiled(r"Une? ")
FEWEST = 7  # words of what is left


def unfronted(text: str) -> Iterator[str]:
    """Yield a sentence without what stands before its subject; nothing of one that opens on it, or that a condition opens."""
    body = ASIDE.sub("", text)
    if not FRONT.match(body):
        return
    if (told := _by_noun(body)) and stands(told):
        yield told
        return
    rests = [
        rest for joint in SUBJECT.finditer(body) if (rest := _after(body, joint.start(), joint.end(), body != text))
    ]
    # « Après avoir touché Ornay, la côte et le col, la crue a… »: what opens last is what acts, if it is no apposition
    definite = [rest for rest in rests if not INDEFINITE.match(rest)]
    yield from (definite[-1:] or rests[:1]) if rests and not LONG_AGO.search(body[: body.rfind(rests[-1][1:])]) else ()


def _after(body: str, end: int, start: int, bracketed: bool) -> str:
    """Return what a sentence tells from a comma on, where its subject opens there; "" elsewhere."""
    front, rest = body[:end], capital(body[start:])
    rest = PARTED.sub(r"\g<who> ", rest) if bracketed else rest
    clause = first_clause(rest)
    if clause is None or clause.subject is None or clause.subject.start or front.count("«") != front.count("»"):
        return ""
    whole = len(rest.split()) >= FEWEST and not PARTED.match(rest) and not GROUPS.search(rest[: clause.verb.start])
    return rest if whole and stands(rest) else ""


def _by_noun(body: str) -> str:
    """Return what a pronoun does after « alors que » and whom it means, "" where the clause before it does not tell whom for sure."""
    found = WHILE.match(body)
    clause = first_clause(capital(found["said"])) if found else None
    subject = clause.subject if clause is not None else None
    if found is None or subject is None or subject.start or subject.kind != "np" or subject.clause is not None:
        return ""
    number = "p" if found["who"].endswith("s") else "s"
    gender = "f" if found["who"].startswith("elle") else "m"
    same = subject.number in (number, "") and subject.gender in (gender, "")
    return f"{subject.text} {found['rest']}" if same and (subject.gender or subject.proper) else ""
