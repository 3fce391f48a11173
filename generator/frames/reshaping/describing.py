"""What describes a subject set after it, or in front: « Diplômée de lettres, Ana Roy enseigne » and « Ana Roy, diplômée de lettres, enseigne »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.frames.lists import is_listed, pattern
from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital
from generator.frames.words import lowered
from generator.french.lexicon import first_name_gender, is_first_name, lookup, role
from generator.french.syntax import Phrase, Token
from generator.shelf import compiled

MOST = 14  # words that may stand between a subject and its verb
MOST_SUBJECT = 8
NOTHING = compiled(r"[;:–—!?…,]")
HOLDS = frozenset({"ADP", "ADJ", "ADV"})  # what follows a noun or an adjective that describes somebody: « père de »
GOES_ON = HOLDS | {"DET", "NUM", "NOUN"}  # … or a participle: « annoncée le 7 mai », « créé fin 2013 »
REFLEXIVE = compiled(r"(?:(?:s|n)['’]|(?:se|ne) )", re.I)
ANOTHER = compiled(
    r"\bet (?:malgré|après|avant|avec|sans|pour|dans|en|à|qui|dont)\b|\b(?:lui|elle|eux|elles)\b", re.I
)  # « revenu du large et malgré la pluie »
SOME = compiled(r"(?:une?|des) ", re.I)  # « Confiée à la préfecture, une enquête est en cours » reads badly
RELATIVE = compiled(r"\b(?:qui|que|dont|où)\b|\bqu['’]")  # « Le marché qui valait 2 milliards, Palisade, a fermé »
ONE = compiled(r"une? ")
LEAST = 3  # words of what somebody is that may open a sentence
FEMININE = compiled(r"(?:la|une|cette) ", re.I)


def described(text: str) -> Iterator[Shift]:
    """Yield the text with what describes its subject on the other side of the subject, where only the subject can be meant."""
    clause = first_clause(text)
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None or not clause.main or subject.kind == "pron" or NOTHING.search(subject.text):
        return
    before, after, rest = text[: subject.start], text[subject.end : clause.verb.start], text[clause.verb.start :]
    if before.endswith(", ") and after == " ":
        said = before.removesuffix(", ")
        if _alone(subject) and (_each_whole(said, subject) or (_whole(said) and _doing(said))):
            told = f"{capital(subject.text)}, {said[:1].lower()}{said[1:]}, {rest}"
            yield Shift(told, "détaché au milieu")
    elif not before and after.startswith(", ") and after.endswith(", "):
        said = after[2:-2]
        if (
            _whole(said)
            and not RELATIVE.search(said)
            and not SOME.match(subject.text)
            and _about(tokens(said), subject)
        ):
            yield Shift(f"{capital(said)}, {_inner(subject)} {rest}", "détaché en tête")
        elif bare := _what_one_is(said, subject):
            yield Shift(f"{capital(bare)}, {_inner(subject)} {rest}", "détaché en tête")


def _what_one_is(said: str, subject: Phrase) -> str:
    """Return « ancienne juge à Lomane » for « une ancienne juge à Lomane » that tells what somebody is; "" for anything else."""
    article = ONE.match(said)
    bare = said[article.end() :] if article else ""
    found = tokens(bare)[:3] if bare else ()
    noun = next((t for t in found if role(t.low) is not None), None)
    first = noun is not None and all(t.pos == "ADJ" for t in found[: found.index(noun)])
    if noun is None or not first or not _whole(bare) or RELATIVE.search(bare) or len(bare.split()) < LEAST:
        return ""
    gender = {"un": "m", "une": "f"}[said.split()[0].lower()]
    one = is_first_name(subject.text.split()[0]) or role(subject.head.lower()) is not None
    one = one and subject.text.split()[-1][0].isupper() and not is_listed(noun.lemma, "plain_people")
    return bare if one and subject.number == "s" and _gender(subject) in ("", gender) else ""


def _inner(subject: Phrase) -> str:
    """Return a subject as it stands inside a sentence; « Ana » is a first name, and a word too."""
    first, *others = subject.text.split()
    named = is_first_name(first) and bool(others) and others[0][0].isupper()
    return subject.text if named else lowered(subject, subject.text)


def _whole(said: str) -> bool:
    """Return whether words may be moved together: no sign but closed brackets and quotes, nothing that points elsewhere."""
    closed = said.count("(") == said.count(")") and said.count("«") == said.count("»")
    free = not NOTHING.search(said) and not ANOTHER.search(said) and not pattern("referring").search(said)
    return closed and free and len(said.split()) <= MOST


def _each_whole(said: str, subject: Phrase) -> bool:
    """Return whether words between commas, « puis » before the last or not, each describe a subject: « Longtemps dominés,
    souvent fautifs, les rouges … »."""
    parts = compiled(r", (?:puis |et )?").split(said)
    fits = len(said.split()) <= MOST or len(parts) > 1
    return fits and all(_whole(part) and _tells_of(tokens(part), subject) for part in parts)


def _tells_of(found: Sequence[Token], subject: Phrase) -> bool:
    """Return whether words describe a subject, be they but an adverb and a participle: « longtemps dominés »."""
    brief = len(found) == len(("longtemps", "dominés")) and found[0].pos == "ADV"
    if brief and (_done(found[1]) or found[1].pos == "ADJ"):
        return _agrees(found[1], subject)
    return _describes(found, subject)


def _about(found: Sequence[Token], subject: Phrase) -> bool:
    """Return whether words between commas describe the subject before them: an agreeing participle, a noun without article."""
    if len(found) < 2:
        return False
    first = found[0]
    if is_listed(first.text, "no_description") or is_listed(first.text, "times"):
        return False
    if first.pos == "NOUN" and not _done(first) and _ends_on_another(subject):
        return False
    return _describes(found, subject) or (first.pos == "NOUN" and found[1].pos in HOLDS and _agrees(first, subject))


def _ends_on_another(subject: Phrase) -> bool:
    """Return whether a noun set after the subject may be about its last word: « le taux calculé par Lomastat, institut … »."""
    last = tokens(subject.text)[-1]
    return last.pos == "PROPN" and tokens(subject.text)[0].pos == "DET"


def _alone(subject: Phrase) -> bool:
    """Return whether a subject holds no other noun that could be described: « la politique de la ville »."""
    if len(subject.text.split()) > MOST_SUBJECT or is_listed(subject.text.split()[0], "possessives"):
        return False
    rivals = [t for t in tokens(subject.text) if t.pos == "NOUN" and t.text != subject.head]
    return all({t.number, t.gender} != {subject.number, subject.gender} for t in rivals)


def _describes(found: Sequence[Token], subject: Phrase) -> bool:
    """Return whether words describe a subject: a participle, an adjective or a noun without article that agrees with it."""
    at = next((n for n, t in enumerate(found) if t.pos != "ADV"), len(found))
    if at + 1 >= len(found) or any(
        is_listed(t.text, "no_description") or is_listed(t.text, "times") for t in found[: at + 1]
    ):
        return False
    first, after = found[at], found[at + 1]
    if first.pos == "ADJ" and after.pos == "NOUN":
        return _names(after, subject)
    if _done(first):
        return after.pos in GOES_ON and _agrees(first, subject)
    if first.pos == "NOUN":
        return after.pos in HOLDS and _names(first, subject)
    return first.pos == "ADJ" and after.pos in HOLDS and _agrees(first, subject)


def _doing(opening: str) -> bool:
    """Return whether words open on a present participle: « Profitant du vent », « Se croyant seule »."""
    first = REFLEXIVE.sub("", opening, count=1).split()[0].lower()
    forms = lookup(first)
    return any(form.tense == "ppres" for form in forms) and not is_listed(first, "no_description")


def _done(token: Token) -> bool:
    """Return whether a word is a past participle, even where it may be a noun: « Diplômé de lettres, … »."""
    return any(form.mood == "par" and form.tense == "ppast" for form in lookup(token.text.lower()))


def _names(noun: Token, subject: Phrase) -> bool:
    """Return whether a noun says who somebody is, or is of the gender and number of the thing it describes."""
    someone = is_first_name(subject.text.split()[0])
    if role(noun.text.lower()) is not None:
        return _agrees(noun, subject) and (someone or role(subject.head.lower()) is not None)
    return bool(noun.gender and subject.gender) and _agrees(noun, subject) and not (subject.proper or someone)


def _agrees(one: Token, subject: Phrase) -> bool:
    gender = _gender(subject)
    number = one.number in ("", subject.number) or not subject.number
    return number and (one.gender in ("", gender) or not gender)


def _gender(subject: Phrase) -> str:
    """Return the gender of a subject, "" when a name does not tell it: « la Britannique Ana Roy » and « Ana Roy » do."""
    first = subject.text.split()[0]
    if FEMININE.match(subject.text):
        return "f"
    if first[0].isupper() and not is_listed(first, "function"):
        return first_name_gender(first) or ""
    return subject.gender
