"""What reads worse moved than where its source had it: long news behind « que », an ending behind a comma, « malgré cela », one man of two offices."""

from __future__ import annotations

from generator.frames.put_in_front import FRONT
from generator.frames.rank import Candidate
from generator.french.lexicon import lookup
from generator.shelf import compiled

# « fait savoir que, avec son miroir … , »; « affirme qu'au cours de la réunion qui s'est tenue hier, … »
WAITS = compiled(r"\bque, |\bqu(?:e |['’])(?P<wait>(?:à|aux?|avec|dans|en|pour|par|sur|sous|lors|depuis|après|avant|malgré|face|grâce)\b[^,;:]*),")  # fmt: skip
MOST_WAIT = 6  # words between « que » and its subject
ENDS_ON_ONE = compiled(r"\bet (?:l[ae] |l['’]|une? |son |sa )[\w-]+\.$")
TWICE = compiled(r"\bs['’](?:élèv|élev|établi)\w* à [^.;:«»]*\bet à (?:\d|un|une|deux|trois|plus|près|environ)")
BEFORE_THAT = compiled(r"(?<!jusqu['’])(?<![\w-])(?:à|de|sur|par|contre) (?:que |qu['’])(?!oi|elque|i\b)")
TAKES_UP = compiled(r"\b(?:cela|ceci|autant|tout)$")
COUNTED = compiled(r"[^,]+, c['’](?:est|était) (?:l[ae]|un|une)\b", 2)


def _long_wait(said: Candidate, source: str) -> bool:
    """« L'agence fait savoir que, avec son miroir de six mètres, l'engin servira »: who says it stays behind such news."""
    return any(_waits(text) and not _waits(source) for text in said.sentences)


def _waits(text: str) -> bool:
    found = WAITS.search(text)
    return found is not None and (not found["wait"] or len(found["wait"].split()) > MOST_WAIT)


def _after_comma(said: Candidate, source: str) -> bool:
    """« Des familles ont dressé des tentes, dans le parc. »: what a comma must hold off stays in front."""
    front = FRONT.match(source)
    if front is None:
        return False
    ending = f", {front['front'][:1].lower()}{front['front'][1:]}"
    return any(text.rstrip(" .").endswith(ending) for text in said.sentences)


def _link(said: Candidate, source: str) -> bool:
    """« Les clients, malgré cela, achètent »: what takes up the sentence before opens this one."""
    front = FRONT.match(source)
    return front is not None and TAKES_UP.search(front["front"]) is not None


def _presented(said: Candidate, source: str) -> bool:
    """« En deux mois, c'est la deuxième attaque »: what « c'est » counts in follows it."""
    return COUNTED.match(said.sentences[0]) is not None and COUNTED.match(source) is None


def _two_offices(said: Candidate, source: str) -> bool:
    """« L'atelier perdait de l'argent et le fondateur. Gérant de l'atelier Roy était … »: one man of two offices, cut in two."""
    return any(ENDS_ON_ONE.search(text) for text in said.sentences[:-1])


def _of_somebody_else(said: Candidate, source: str) -> bool:
    """« Mort vendredi, la famille va aux obsèques du père »: who died is told right before it."""
    front = FRONT.match(said.sentences[0])
    word = front["front"].split()[0].lower() if front is not None else ""
    return front is not None and front["front"] not in source and any(form.tense == "ppast" for form in lookup(word))


def _half_governed(said: Candidate, source: str) -> bool:
    """« Le bilan atteint sept morts et à 48 blessés » for « s'élève à sept morts et à 48 blessés »: both hang on the verb."""
    return TWICE.search(source) is not None and not any(TWICE.search(text) for text in said.sentences)


def _nothing_governed(said: Candidate, source: str) -> bool:
    """« a consacré un million à que la grue pointe »: a preposition before « que » governs nothing."""
    return any(BEFORE_THAT.search(text) is not None for text in said.sentences) and not BEFORE_THAT.search(source)


PLACE_CHECKS = (
    ("", _nothing_governed),
    ("", _half_governed),
    ("dire/", _long_wait),
    ("temps à la fin", _after_comma),
    ("lieu à la fin", _after_comma),
    ("circonstance à la fin", _after_comma),
    ("avant le verbe", _link),
    ("temps en tête", _presented),
    ("temps en tête", _of_somebody_else),
    ("coupe", _two_offices),
    ("seconde", _two_offices),
)
