"""A phrase moved where its source had it better: a verb left bare at the end, a time torn from what it counts, what links to the line above sent away."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from generator.frames.governed import collides, governed
from generator.frames.lists import is_listed, pattern
from generator.frames.moved_for_worse import PLACE_CHECKS
from generator.frames.put_in_front import FRONT, IN_FRONT_CHECKS
from generator.frames.rank import Candidate
from generator.frames.reading import first_clause, opens_on_link, tokens
from generator.frames.sayers_moved import SAYER_CHECKS
from generator.frames.times_moved import TIME_CHECKS
from generator.shelf import compiled

OBJECT = compiled(
    r" (?:les?|la|un|une|des|son|sa|ses|leurs?|ce|cet|cette|ces|aucune?|plusieurs|deux|trois|quatre|cinq|six|dix|quelque|environ) |\s?l['’]"
)
NOUN_FIRST = compiled(r"(?:Une?|Des) [^,]+, (?:l['’])?(?:la |le |les )?[A-ZÀ-Þ][^,]*,")
WHOLE_AFTER = compiled(
    r"\b(?:pour (?:ne pas )?(?:avoir|être)|d[e'’] ?(?:ne pas )?\w+(?:er|ir|re)) [^,]*, (?:alors que|tandis que|bien que)\b"
)
PLACE_LAST = compiled(r", (?:à|au|aux|en|dans|près d\w+) [^,]+\.$")
COMPARED_DATE = compiled(r"\bcontre\b.*(?:\ble \d|\ben \d{4}|\bun an plus tôt)")
IN_A_CASE = compiled(r", (?:dans|en) (?:un|deux|trois|certains|plusieurs|quelques|d['’]autres) cas,", 2)
TWO_ADVERBS = compiled(
    r"\b(?:a|ont|est|sont|avait|avaient|était|étaient) (?:par la suite|à l['’]époque|pour l['’]heure|pour l['’]instant|\w+) \w+ment \w"
)
BY_RIGHT = compiled(r" (?:en application|en vertu|au titre|en exécution) d[^,]*\.$")
IN_ORDER = compiled(r"\b(?:suivant|précédent)e?s?$|\b(?:suivant|précédent)e?s? ")
TAKES_UP = compiled(
    r"\b(?:cet|cette|ces|ce) (?!jour|matin|soir|mois|semaine|année|été|automne|hiver|printemps|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week|nuit|après-midi|\d)[a-zà-ÿ]",
    2,
)
BODY = compiled(
    r"\b(?:l['’](?:entreprise|association|organisation|institution)|la (?:société|compagnie|firme|banque)|le (?:groupe|club|constructeur|fabricant|parti))\b"
)
TOGETHER = ("tout sauf", "tout juste")
EITHER = compiled(r"\b(?:à|de|contre|par|avec|sur|pour) soit\b")
NAMED = compiled(r" (?:d['’]|l['’])?[A-ZÀ-Þ][\w-]")
Check = Callable[[Candidate, str], bool]


@lru_cache(maxsize=512)
def displaced(said: Candidate, source: str) -> bool:
    """Return whether a candidate moves a phrase of its source, and loses by it."""
    return any(check(said, source) for check in _checks(said.form))


@lru_cache(maxsize=1024)
def _checks(form: str) -> tuple[Check, ...]:
    """Return what is asked of a candidate of this form."""
    return tuple(check for name, check in CHECKS if name in form)


def _bare(said: Candidate, source: str) -> bool:
    """« Lundi, il devrait rouvrir. », « Toute la journée, le matériel dort. »: nothing is left after the verb."""
    return any(_ends_on_verb(text, source) for text in said.sentences)


def _ends_on_verb(text: str, source: str) -> bool:
    front = FRONT.match(text)
    clause = None if front is None or source.startswith(front["front"]) else first_clause(text)
    if front is None or clause is None:
        return False
    verb = text[clause.verb.start : clause.verb.end].split()[0]
    if source.find(front["front"][1:]) < source.find(verb):
        return False  # it stood before the verb already
    rest = [t for t in tokens(text) if t.start >= clause.verb.end]
    while rest and (rest[0].tense == "ppast" or rest[0].mood == "inf" or rest[0].pos == "ADV"):
        rest = rest[1:]
    return not rest or rest[0].text in (",", ".", "…", "!", ";", ":")


def _of_one_of_two(said: Candidate, source: str) -> bool:
    """« a joué Roy dans un film et Bo en 2004 dans un autre »: the time is of the second alone."""
    return any(_second_alone(text, source) for text in said.sentences)


def _second_alone(text: str, source: str) -> bool:
    front = FRONT.match(text)
    at = source.lower().find(front["front"].lower()) if front is not None else -1
    if front is None or at <= 0:
        return False
    before, after = source[:at], source[at + len(front["front"]) :]
    clause = first_clause(source)
    between = before[clause.verb.end :] if clause is not None else before
    joined = compiled(r"\bet\b").search(between) is not None and compiled(r" (?:dans|sur|à|au|en|pour|avec) ").match(
        after
    )
    copula = clause is not None and clause.verb.lemma in ("être", "s'élever", "s'établir", "atteindre")
    return bool(joined) or (copula and COMPARED_DATE.search(after) is not None)


def _wedged(said: Candidate, source: str) -> bool:
    """« a reculé en 2022 de 84 mètres », « peut, depuis mai, accuser »: only before an object does a time slip in unseen."""
    return any(_before_no_object(text, source) for text in said.sentences)


def _before_no_object(text: str, source: str) -> bool:
    clause = first_clause(text)
    if clause is not None and _far_time(text, source, clause.verb.end):
        return True
    phrase = next((p for p in clause.phrases if p.start >= clause.verb.end), None) if clause is not None else None
    if clause is None or phrase is None or phrase.role != "time" or text[clause.verb.start : phrase.end] in source:
        return False
    found = tokens(phrase.text)  # the parse may take the object into the time: « chaque été des balises »
    inside = any(a.pos in ("NOUN", "NUM") and is_listed(b.low, "complement_openers") for a, b in pairwise(found))
    return text[clause.verb.end : phrase.start] != " " or not (inside or OBJECT.match(text, phrase.end))


def _far_time(text: str, source: str, after: int) -> bool:
    """« est retrouvé à Lomane trois jours après sa fuite de Ravel, en 2009 »: the time that opened the source is another verb's now."""
    front = FRONT.match(source)
    at = text.find(f"{front['front'][:1].lower()}{front['front'][1:]}", after) if front is not None else -1
    return at >= 0 and bool(text[after:at].strip())


def _taken_up(said: Candidate, source: str) -> bool:
    """« La foule s'est réunie lundi devant la gare à la suite de cet accident »: what takes up the sentence before opens this one."""
    front = FRONT.match(source)
    return (
        front is not None
        and TAKES_UP.search(front["front"]) is not None
        and not said.sentences[0].startswith(source[:6])
    )


def _hanging(said: Candidate, source: str) -> bool:
    """« Le représentant a livré le chèque plus tard. »: what ties a sentence to the one before opens it."""
    return any(
        (found := list(pattern("after_something").finditer(text))) != [] and found[-1].end() == len(text.rstrip(" ."))
        for text in said.sentences
    )


def _by_what_right(said: Candidate, source: str) -> bool:
    """« Les bacs fermeront avant mai en application du texte »: by what right opens the sentence, or follows its verb at once."""
    return any(BY_RIGHT.search(text) is not None for text in said.sentences)


def _in_its_order(said: Candidate, source: str) -> bool:
    """« Le prix n'ayant pas baissé les dix années suivantes, c'est une première depuis 2007 »: following what?"""
    front = FRONT.match(said.sentences[0])
    return front is not None and IN_ORDER.search(front["front"]) is not None


def _of_the_infinitive(said: Candidate, source: str) -> bool:
    """« critiqué pour avoir attendu, alors que la pluie venait »: the rain came while he waited, not when he was criticised."""
    return WHOLE_AFTER.search(source) is not None


def _of_what_hangs(said: Candidate, source: str) -> bool:
    """« a suspendu l'audience avant d'autoriser la lecture, sous réserve d'expertise »: the reading depends on it, not the pause."""
    clause = first_clause(source)
    phrases = clause.phrases if clause is not None else ()
    conditions = [p for p in phrases if p.role == "condition"]
    hanging = [p for p in phrases if p.clause is not None and clause is not None and p.start > clause.verb.end]
    return any(one.end < condition.start for one in hanging for condition in conditions)


def _parts_a_turn(said: Candidate, source: str) -> bool:
    """« Sauf probable, cela semblait tout », « se mesurer à soit l'un, soit l'autre »: words that only stand together, or after no preposition."""
    whole = " ".join(said.sentences)
    torn = any(turn in source and turn not in whole for turn in TOGETHER)
    return torn or (EITHER.search(whole) is not None and EITHER.search(source) is None)


def _of_another_body(said: Candidate, source: str) -> bool:
    """« Alors que le quai est revenu à Halden, la ville a vendu l'entreprise »: the body named in front would be heard in « l'entreprise »."""
    first = said.sentences[0]
    called = BODY.search(first)
    front = first[: first.find(", ")] if ", " in first else ""
    moved = bool(front) and not source.startswith(front[:8]) and NAMED.search(front, 1) is not None
    return moved and called is not None and called.start() > len(front) and not NAMED.match(first, called.end())


def _behind_a_link(said: Candidate, source: str) -> bool:
    """« Par ailleurs, repeint par la régie, le bac … »: a link would stand before what is set in front."""
    return opens_on_link(source)


def _unnamed(said: Candidate, source: str) -> bool:
    """« Une université du canton, Lomane College, a annoncé »: a name that the reader waits for comes first."""
    return NOUN_FIRST.match(said.sentences[0]) is not None and not source.startswith(said.sentences[0][:12])


def _torn_place(said: Candidate, source: str) -> bool:
    """« selon une étude du port, à Lomane »: the place is the port's, and goes with it."""
    tail = PLACE_LAST.search(source if source.endswith(".") else source + ".")
    return tail is not None and said.sentences[-1].endswith(tail[0])


def _gained(said: Candidate, source: str) -> bool:
    """« Pour égaliser, l'équipe a gagné »: what came of it is no aim."""
    clause = first_clause(source)
    return clause is not None and pattern("won").search(clause.verb.lemma) is not None


def _some_cases(said: Candidate, source: str) -> bool:
    """« a été escortée, dans un cas, hors du magasin »: in how many cases is told first."""
    return IN_A_CASE.search(said.sentences[0]) is not None


def _crowded(said: Candidate, source: str) -> bool:
    """« s'est par la suite immédiatement retranché »: one adverb inside a verb is enough."""
    return any(TWO_ADVERBS.search(text) is not None and TWO_ADVERBS.search(source) is None for text in said.sentences)


def _set_against(said: Candidate, source: str) -> bool:
    """« Les prix ont évolué en sens inverse, alors que les loyers baissent »: inverse of what stands first."""
    return (
        compiled(
            r"\b(?:invers\w+|contraire|autant|pourtant|quand même|malgré tout|elles? aussi|eux aussi|lui aussi|l[ea] (?:premi[eè]re?|seconde?) (?:a|ont|est|sont|\w+(?:ait|era|e))|celui-ci|celle-ci)\b"
        ).search(source)
        is not None
    )


def _no_thanks(said: Candidate, source: str) -> bool:
    """« Grâce à cette frappe, la bande a pu avancer »: one gives thanks for no harm."""
    front = FRONT.match(said.sentences[0])
    return front is not None and any(is_listed(t.lemma or t.low, "harms") for t in tokens(f"{front['front']}."))


CHECKS = (
    *IN_FRONT_CHECKS,
    *PLACE_CHECKS,
    *TIME_CHECKS,
    *SAYER_CHECKS,
    ("", collides),
    ("", _parts_a_turn),
    ("temps en tête", governed),
    ("à la fin", _taken_up),
    ("Grâce à A", _no_thanks),
    ("opposition à la fin", _set_against),
    ("concession à la fin", _set_against),
    ("temps en tête", _bare),
    ("temps en tête", _of_one_of_two),
    ("temps après le verbe", _wedged),
    ("à la fin", _hanging),
    ("lieu à la fin", _by_what_right),
    ("cause en tête", _in_its_order),
    ("opposition en tête", _of_the_infinitive),
    ("opposition en tête", _of_another_body),
    ("condition en tête", _of_what_hangs),
    ("détaché en tête", _unnamed),
    ("détaché en tête", _behind_a_link),
    ("source en tête", _torn_place),
    ("but en tête", _gained),
    ("adverbe après le verbe", _crowded),
    ("cadre après le verbe", _some_cases),
)
