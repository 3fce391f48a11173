"""A time moved where its source had it better: a lone day, what it counts from, a verb of little sense, a story told in the present."""

from __future__ import annotations

from generator.frames.put_in_front import FRONT
from generator.frames.rank import Candidate
from generator.frames.reading import first_clause, tokens
from generator.french.syntax import COMPOUND
from generator.shelf import compiled

YEARS = compiled(r"\b(?:19|20)\d\d\b")
COUNTS = compiled(r"\b(?:lendemain|veille|surlendemain)\b|\bmême (?:jour|soir|matin|année)\b|\bsuivant", 2)
DATED = compiled(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b|\b\d{1,2} (?:janv|fév|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)"
)
LONE_DAY = compiled(r"(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?: dernier| soir| matin)?,")
NAME = compiled(r"\w [A-ZÀ-Þ][\wà-ÿ-]+ [A-ZÀ-Þ]")
WORD = compiled(r"[\wà-ÿ]+")
LONG_TIME, LONG_FRONT = 5, 10  # words of a time between verb and object, of an opening that names somebody
HOUR = compiled(
    r" (?:au (?:petit )?(?:matin|soir|milieu)|à l['’]aube|à midi|à minuit|à \d|vers |peu (?:avant|après) |dans la (?:nuit|matinée|soirée|journée)|en (?:fin|début) de |tôt |tard )"
)
LIGHT = frozenset({"prendre", "voir", "avoir", "faire", "mettre", "donner", "rendre", "tenir", "porter"})


def _counted_again(said: Candidate, source: str) -> bool:
    """« Pendant les congés, ces contrats ont été faits de 2009 à 2016 », « Le lendemain, le pont, fermé le 3 mai, a rouvert »:
    behind another time the one that is set in front was only told besides, or counts from it."""
    front = FRONT.match(said.sentences[0])
    at = source.lower().find(front["front"].lower()) if front is not None else -1
    if front is None or at <= 0:
        return False
    besides = source[:at].rstrip().endswith(",") and YEARS.search(source[:at]) is not None
    return besides or (COUNTS.search(front["front"]) is not None and DATED.search(source[:at]) is not None)


def _earlier(said: Candidate, source: str) -> bool:
    """« Roy a parlé, plus tôt dans la journée »: what ties a deed to the one before opens its sentence."""
    return (
        source.startswith(("Plus tôt", "Plus tard", "Peu après", "Peu avant")) and said.sentences[0][:8] != source[:8]
    )


def _since(said: Candidate, source: str) -> bool:
    """« La Ravie a accru sa présence au port, depuis l'annexion »: since when opens the sentence, or ends it without a comma."""
    return source.startswith("Depuis ") and not said.sentences[0].startswith("Depuis ")


def _lone_day(said: Candidate, source: str) -> bool:
    """« Roy s'est défendu lors de « La Soirée » jeudi. »: a lone day that opens the sentence leads from one to the next."""
    return LONE_DAY.match(source) is not None and LONE_DAY.match(said.sentences[0]) is None


def _of_a_story(said: Candidate, source: str) -> bool:
    """« La crue va en 2014 accélérer les travaux », « un groupe se forme qui va mener la course »: a story in the present, nothing to come."""
    first = next((t for t in tokens(source) if t.mood == "ind"), None)
    told = first is not None and first.tense == "pres" and first.low not in ("va", "vont")
    return told or YEARS.search(source) is not None


def _in_light_verb(said: Candidate, source: str) -> bool:
    """« a pris en 2008 sa retraite », « a vu les 3 et 4 mai l'ouverture »: nothing parts a verb that says little from its object."""
    clause = first_clause(source)
    return clause is not None and clause.verb.lemma in LIGHT


def _simple_tense(said: Candidate, source: str) -> bool:
    """« Le groupe menace le 16 mai la route »: only inside « a menacé » does a time slip in unseen."""
    clause = first_clause(said.sentences[0])
    return clause is not None and clause.verb.tense not in COMPOUND


def _dwelt_on(said: Candidate, source: str) -> bool:
    """« Quarante minutes durant, l'équipe a subi »: how long it was is dwelt on, and comes first."""
    front = FRONT.match(source)
    return front is not None and front["front"].endswith(" durant") and not said.sentences[0].startswith(front["front"])


def _of_the_participle(said: Candidate, source: str) -> bool:
    """« affrontent les forces implantées à l'ouest depuis 2012 »: the time that opened the source would be the participle's."""
    front, clause = FRONT.match(source), first_clause(said.sentences[0])
    if front is None or clause is None:
        return False
    inside = [t for t in tokens(said.sentences[0]) if t.start >= clause.verb.end]
    return any(t.tense == "ppast" and n for n, t in enumerate(inside))


def _far_object(said: Candidate, source: str) -> bool:
    """« Le port a augmenté depuis le passage de la crue ses tarifs »: a long time parts a verb from its object."""
    clause = first_clause(said.sentences[0])
    times = [p for p in clause.phrases if p.role == "time" and p.start >= clause.verb.end] if clause is not None else []
    return any(len(WORD.findall(phrase.text)) > LONG_TIME for phrase in times[:1])


def _named_in_front(said: Candidate, source: str) -> bool:
    """« Les soupçons ont visé le candidat depuis que l'on sait que Paul Roy… »: a long opening that names somebody comes first."""
    clause = first_clause(source)
    front = source[: clause.subject.start] if clause is not None and clause.subject is not None else ""
    return len(front.split()) >= LONG_FRONT and NAME.search(front) is not None


def _torn_from_hour(said: Candidate, source: str) -> bool:
    """« Vendredi, les pourparlers ont échoué au petit matin », of « ont échoué vendredi au petit matin »: the day goes with its hour."""
    front = FRONT.match(said.sentences[0])
    at = source.lower().find(front["front"].lower()) if front is not None else 0
    return front is not None and at > 0 and HOUR.match(source[at + len(front["front"]) :]) is not None


TIME_CHECKS = (
    ("temps en tête", _torn_from_hour),
    ("à la fin", _named_in_front),
    ("temps après le verbe", _far_object),
    ("temps en tête", _counted_again),
    ("circonstance à la fin", _earlier),
    ("circonstance à la fin", _since),
    ("temps à la fin", _earlier),
    ("temps à la fin", _lone_day),
    ("temps à la fin", _of_the_participle),
    ("circonstances dans l'autre ordre", _lone_day),
    ("temps à la fin", _dwelt_on),
    ("temps après le verbe", _in_light_verb),
    ("temps après le verbe", _simple_tense),
    ("futur simple", _of_a_story),
)
