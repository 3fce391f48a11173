"""What may open a sentence, and what holds a phrase where it is."""

from __future__ import annotations

import re

from generator.frames.layout import MOVABLE, SIGN, Layout
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import parted, tokens
from generator.frames.reshaping.circumstances import (
    carries,
    fixed,
    gerund,
    is_situation,
    subject_text,
    tells_time,
    undergone,
)
from generator.french.lexicon import role
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

SUPERLATIVE = compiled(r"\b(?:l[ae] (?:plus|moins|meilleure?|pire)|première?|record|seule?)\b")
ONLY = compiled(r"qu(?:e |['’])", re.I)
SOME = compiled(r"\bune? ", re.I)
FAR_FROM = compiled(r"(?:à|situé\w* à) (?:\w+ ){0,3}?\d+(?:,\d+)? (?:km|kilomètres|mètres|m|minutes|heures)\b", re.I)
POINTING = compiled(
    r"(?:tout )?en (?:le |la |les |l['’]|lui |leur |y |en )", re.I
)  # « en la rejetant »: what, stood before
PRESENT = compiled(r"(?:(?:ne |n['’]|se |s['’])\s?)?\w+ant\b", re.I)
IF = compiled(r"s(?:i (?!ce n)|['’]ils? )", re.I)
AFTER_DEED = compiled(r"après (?:s['’]être|avoir|être|l['’]avoir) ", re.I)
SUBJECT_PRONOUN = compiled(r"\b(?:ils?|elles?|lui|eux|leur)\b", re.I)
JOINED = compiled(r"\bet (?:une?|des|d[eu]|plusieurs|quelques) .*", re.I)
ADDED = compiled(
    r"\b(?:aussi|également|même|toutefois|cependant|ensuite|enfin|ainsi|notamment)\b"
)  # they lean on what was said before
RESTRICTED = compiled(
    r"\bet (?:à|au|en|dans|lors)\b|\bplus que\b|\bque (?:par|pour|dans|depuis|en|à)\b"
)  # « depuis plus que par lettres »
# « capable, selon l'entreprise, de repérer des fuites »: what follows is not the source's
GOES_ON_AFTER = compiled(r", (?:d[e'’]|à |que |qu['’]|pour |ce qui )")
DETRIMENT = compiled(r"(?:au détriment|aux dépens|au profit|au bénéfice) d", re.I)  # it is about the noun before
OF = compiled(r" (?:de|du|des) | d['’]")
SPAN = compiled(r"du \d+(?:er)?(?: [a-zéû]+)?$|de \d{4}$", re.I)
LATE = compiled(r"\b(?:tard|tôt|jusque)$")  # « jusque tard dans la nuit »
BY_THEN = compiled(r"d['’]ici\b", re.I)
MEANWHILE = compiled(r"\b(?:pendant ce temps|au même moment|entre-temps|dans le même temps)\b")
DISTANCE = compiled(
    r"à (?:moins|plus) d(?:e (?:\d|deux|trois|quatre|cinq|six|dix|vingt|cent|quelques)|['’]une? )", re.I
)  # « à moins de deux mètres » sets no condition
TAKEN_IN = compiled(
    r"depuis (?:longtemps|peu|toujours) d(?:e|es|u|['’])", re.I
)  # « se plaint depuis longtemps | de métaux lourds »
COUNTED_SOURCE = compiled(
    r"(?:selon|d['’]après) (?:\d|deux|trois|quatre|cinq|six|plusieurs|quelques|les cas\b|la saison\b|les saisons\b)(?! (?:sources?|témoins?|personnes?|proches?|médias?|études?|experts?|élus?|responsables?))",
    re.I,
)
DUE = compiled(r"\bdev(?:ait|aient)\b")  # « devait être livrée en juin »: she was to be, in June
WHEN = compiled(r",? (?:quand|lorsqu|où|au moment où|date à laquelle|année où)")  # it is told again of the time itself
TOP_HEAVY = 8  # words before a verb that would close the sentence
LONG_PURPOSE = 14  # words of a purpose that may open a sentence
TOWARDS = compiled(
    r"\b(?:pour|contre|face (?:à|aux?)|en vue d)\b[^,]*$", re.I
)  # what follows may be when that takes place


def _explained(phrase: Phrase, plain: Layout) -> bool:
    """Return whether what follows a phrase behind its comma may be about a noun of it: « une grève des agents, qui réclament … »."""
    if plain.tail and plain.tail[0].role == "apposition" and phrase in plain.end:
        return True
    placed = (*plain.middle, *plain.core, *plain.end, *plain.tail)
    after = placed[placed.index(phrase) + 1 :] if phrase in placed else ()
    if phrase.role == "place" and after and FAR_FROM.match(after[0].text):
        return True  # « près du village, à environ 70 km de la capitale »
    told = bool(after) and (
        after[0].role == "relative" or (after[0].role == "participle" and not PRESENT.match(after[0].text))
    )
    return told and phrase.role != "time"


def bound_in(phrase: Phrase, clause: Clause) -> bool:
    """Return whether the words on a side of a time go with it: « jusque tard dans la nuit », « en 2013, quand P »."""
    before, after = clause.text[: phrase.start - clause.start], clause.text[phrase.end - clause.start :]
    return phrase.role == "time" and bool(LATE.search(before.rstrip()) or WHEN.match(after))


def too_heavy(plain: Layout, phrase: Phrase) -> bool:
    """Return whether only a long phrase follows the verb: « À la suite d'un long débat, la crise a éclaté » ends on nothing."""
    long = phrase.role != "source" and len(phrase.text.split()) > TOP_HEAVY
    return long and all(p is phrase for p in (*plain.core, *plain.end, *plain.tail))


def owner_unsure(phrase: Phrase, clause: Clause) -> bool:
    """Return whether « son » in a clause would be read with a source set before it, its subject owning nothing:
    « aucun cas chez ses proches, selon la mairie »."""
    subject = clause.subject
    owns = subject is not None and (subject.proper or subject.kind == "pron" or role(subject.head.lower()) is not None)
    rest = (p.text for p in clause.phrases if p is not phrase)
    return phrase.role == "source" and not owns and any(map(pattern("possessive").search, rest))


def is_held(phrase: Phrase, plain: Layout, clause: Clause) -> bool:
    """Return whether a time may be the object's, or a gerund nobody's: « le principe est simple, en soufflant … »."""
    if phrase.role == "cause" and _of_object(phrase, plain, clause):
        return True  # « évoquent le manque de vivres en raison du blocus »
    if phrase.role == "time":
        if DUE.search(clause.text) or (is_situation(phrase) and not any(p.role == "object" for p in plain.core)):
            return True
        if BY_THEN.match(phrase.text) and clause.verb.mood == "ind" and clause.verb.tense != "fut":
            return True  # « se dit optimiste pour l'entrée en vigueur de l'accord d'ici à fin 2016 »
        if phrase.prep.startswith("jusqu") and (_aims(clause) or is_listed(clause.verb.lemma, "giving_verbs")):
            return True  # « a donné aux parties jusqu'au 11 avril pour répondre »
        if SUPERLATIVE.search(subject_text(clause).lower()):
            return True  # « le plus grave incident a tué 800 personnes en 1981 »: the gravest of all
        if is_listed(clause.verb.lemma, "lasting_verbs") and not any(p.role == "object" for p in plain.core):
            return True  # « ont jusqu'à mardi pour répondre »
        told = [p for p in (*plain.core, *plain.middle, *plain.end) if p is not phrase]
        if clause.verb.lemma == "être" and clause.verb.voice == "active" and not told:
            return True  # « les heures données sont à l'heure de Lomane »
        said_of = any(p.role in ("attribute", "object") and not p.prep and OF.search(p.text) for p in plain.core)
        named = said_of and is_listed(clause.verb.lemma, "copulas") and phrase.prep not in ("", "depuis", "dès")
        return named or _of_object(phrase, plain, clause)  # « étaient les oubliés du traité de Lomane en 1920 »
    return gerund(phrase) and clause.verb.lemma == "être"


def _aims(clause: Clause) -> bool:
    return any(p.role == "purpose" for p in clause.phrases)


def _deed_before(phrase: Phrase) -> bool:
    """Return whether a phrase is « après avoir battu X », done by the subject wherever it stands."""
    return phrase.role == "time" and phrase.prep == "après" and bool(AFTER_DEED.match(phrase.text))


def opens_a_sentence(phrase: Phrase, plain: Layout) -> bool:
    """Return whether a phrase may open the sentence: « , a annoncé la mairie » may not, nor one of two times."""
    if gerund(phrase) or _deed_before(phrase):
        last = (*plain.middle, *plain.core, *plain.end, *plain.tail)[-1]
        plain_words = not SIGN.search(phrase.text) and not SUBJECT_PRONOUN.search(phrase.text)
        # « En louant ces liens, la ville tempère » would leave nothing to read
        told = any(p.role != "adverb" and p is not phrase for p in (*plain.middle, *plain.core, *plain.end))
        brief = len(phrase.text.split()) <= LONG_PURPOSE
        one = not (ADDED.search(phrase.text) or RESTRICTED.search(phrase.text) or POINTING.match(phrase.text))
        return phrase is last and plain_words and told and brief and one
    if phrase.role == "condition" and phrase.kind == "clause":
        last = (*plain.middle, *plain.core, *plain.end, *plain.tail)[-1]
        # « n'a pas mesuré si P »: what the verb asks, where nothing else follows it
        told = any(p.role != "adverb" and p is not phrase for p in (*plain.middle, *plain.core, *plain.end))
        return phrase is last and told and bool(IF.match(phrase.text)) and not SUBJECT_PRONOUN.search(phrase.text)
    if DETRIMENT.match(phrase.text) or DISTANCE.match(phrase.text) or undergone(phrase) or carries(phrase):
        return False
    if "«" in phrase.text or (parted(phrase.text) and phrase.role != "source"):
        return False  # « ont, en raison du vent, des difficultés »: what follows is the object
    if phrase.role not in MOVABLE or phrase.kind == "clause" or pattern("referring").search(phrase.text):
        return False
    if _explained(phrase, plain):
        return False
    if phrase.prep.startswith("suite") and not any(p.role == "object" for p in plain.core):
        return False  # « a donné suite aux demandes »
    if phrase.role == "source" and (
        GOES_ON_AFTER.search(phrase.text)
        or COUNTED_SOURCE.match(phrase.text)  # « paie quatre fois, selon quatre barèmes »
        or (phrase.prep == "d'après" and parted(phrase.text))
    ):
        return False  # « études d'après l'antique, copies et portraits »
    if phrase.role == "time" and (_of_what_precedes(phrase, plain) or not _single_time(phrase, plain)):
        return False
    return not _follows_noun_of_birth(plain, phrase)


def _of_what_precedes(phrase: Phrase, plain: Layout) -> bool:
    """Return whether a time may be that of a phrase before it, and not of the verb."""
    before = [p for p in (*plain.middle, *plain.core, *plain.end, *plain.tail) if p.start < phrase.start]
    if any(p.role == "infinitive" and p.prep for p in before):
        return True  # « est soupçonné d'avoir mis le feu, dans la nuit »
    if any(p.role == "adverb" and p.end + 1 == phrase.start for p in before):
        return True  # « sera remis probablement vendredi »
    if phrase in plain.tail and len(plain.tail) > 1:
        return True  # « , après sa victoire, le mois dernier », « le début du tournoi, le 13 août, face à Lomane »
    if phrase in plain.end and before and before[-1].clause is None and TOWARDS.search(before[-1].text):
        return True  # « pour la finale mercredi », « pour le passage à la nouvelle année »
    if before and before[-1].role in ("cause", "concession", "manner"):
        return True  # « à la suite de l'attaque de samedi dernier »
    return phrase.prep == "depuis" and any(SUPERLATIVE.search(p.text) for p in before)


def _single_time(phrase: Phrase, plain: Layout) -> bool:
    """Return whether a phrase surely is a time, the only one, and free to move."""
    others = [p for p in (*plain.middle, *plain.core, *plain.end, *plain.tail) if p.role == "time"]
    free = not fixed(phrase) and phrase.prep != "sur" and "(" not in phrase.text and not TAKEN_IN.match(phrase.text)
    free = (
        free and not ONLY.match(phrase.text) and not RESTRICTED.search(phrase.text) and not _takes_another(phrase)
    )  # « n'est survenue qu'à la 87e minute »
    return free and len(others) <= 1 and tells_time(phrase) and not MEANWHILE.search(plain.inner)


def _takes_another(phrase: Phrase) -> bool:
    """Return whether a time has taken in what is no time: « un repas plus léger | en soirée et une courte marche »."""
    joined = JOINED.search(phrase.text)
    return joined is not None and not any(is_listed(t.lemma, "times") for t in tokens(joined[0]))


def _of_object(phrase: Phrase, plain: Layout, clause: Clause) -> bool:
    """Return whether a time may be the object's: « a annoncé la fermeture du site en juin »."""
    if phrase in plain.middle:
        return False
    told = is_listed(clause.verb.lemma, "telling_verbs") and any(p.role == "object" for p in plain.core)
    # « a appelé à un arrêt de travail vendredi »
    return told or (is_listed(clause.verb.lemma, "calling_verbs") and any(p.prep == "à" for p in plain.core))


def ends_a_span(before: tuple[Phrase, ...]) -> bool:
    """Return whether a time only closes a span: « du 16 », « au 18 novembre »."""
    return bool(before) and SPAN.match(before[-1].text) is not None


def inside_a_group(phrase: Phrase, after: tuple[Phrase, ...]) -> bool:
    """Return whether a phrase stands between a noun and its complement: « une vente, en 2003, de quinze avions »,
    or has one of its own: « dans une période difficile pour le maire »."""
    if phrase.role == "cause" and after and after[0].role == "time":
        return True  # « à la suite de la grève du port samedi »: the grève was on Saturday
    own = bool(after) and after[0].prep == "pour" and SOME.search(phrase.text) is not None
    return own or (bool(after) and after[0].prep == "de")


def _follows_noun_of_birth(layout: Layout, phrase: Phrase) -> bool:
    return any(pattern("born").search(p.text) for p in (*layout.core, *layout.end) if p is not phrase)
