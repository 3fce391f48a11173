"""What a title's news is for narrows it: « la gratuité pour les moins de 26 ans » is not free for all, « jusqu'au 4 mai pour répondre » no end by itself."""

from __future__ import annotations

from re import Pattern

from generator.checks.evidence import plain
from generator.facts.groups import stems
from generator.french.lexicon import lookup
from generator.shelf import compiled

WHOM = compiled(
    r"(?P<before>[\w'’-]+) pour (?P<whom>les [a-zà-ÿ]+s (?:de |d['’]|en |âgée?s )[^,:;«»]+?)(?= et |[,:;«»?!]|$)"
)
# « réduit le risque d'AVC chez les personnes âgées »: found of them alone
AMONG = compiled(r"(?P<before>[^,:;«»]+?) chez (?P<whom>(?:les |des |certaine?s |l['’])[^,:;«»]+?)(?=[,:;«»?!]|$)")


# « L'Union donne jusqu'au 4 mai »: to do what?
UNTIL = compiled(r"\b(?:donn|laiss|accord|octroi)\w+ (?:[^,]+ )?jusqu['’](?:au |à |en )")
AIM = compiled(r" (?:pour|afin d[e'’]) ?\w+(?:er|ir|re|oir)\b", 2)
# « Un hommage est rendu » to whom?
WAY = compiled(r"\bouvr\w+ la voie$")
GIVEN = compiled(r"\b(?:rendu|donné|accordé|remis|adressé|attribué|consacré|confié|soumis|destiné)e?s?$")
TO_WHOM = compiled(
    r"\b(?:rendu|donné|accordé|remis|adressé|attribué|consacré|confié|soumis|destiné)e?s?(?P<to> (?:à|aux?) [\w'’-]+)"
)
# « Un but de Roy envoie Ornay » where?
SENT = compiled(
    r"\b(?:envoie|envoient|propulse|propulsent|hisse|hissent|plonge|plongent|place|placent|porte|portent|conduit|conduisent|ramène|ramènent|traîne|traînent|expédie|expédient|pousse|poussent) [^,:;]*?(?P<where> (?:dans|à|aux?|en|vers|sur|devant|hors) ?[^,:;]+)$"
)
LAST = 12  # signs on which a text ends that its title goes on from
BUT = ("excepté", "sauf", "hormis", "à l'exception d", "à l’exception d")  # one of which what follows holds
EXCEPT = compiled(r"(?P<before>\S+ \S+?),? (?:excepté|sauf|hormis|à l['’]exception d[eu'’])")


def loses_base(text: str, whole: str) -> bool:
    """Return whether an exception stands in a text behind other words than in its sentence: « présents sauf Ornay » of « présents partout, sauf Ornay »."""
    if not any(word in text for word in BUT):
        return False
    found, own = EXCEPT.search(text), EXCEPT.search(whole)
    return found is not None and (own is None or found["before"].rstrip(",") != own["before"].rstrip(","))


def loses_whom(text: str, title: str) -> bool:
    """Return whether a text tells what a title does for some, without any word of who they are."""
    words = plain(title)
    last = text.rpartition(" ")[2]
    doing = last.endswith("ant") and any(form.tense == "ppres" for form in lookup(last))
    if WAY.search(text) or (doing and f"{last} " in words):
        return True
    if GIVEN.search(text) and (given := TO_WHOM.search(words)) and given["to"] not in text:
        return True
    if (sent := SENT.search(words)) and plain(text).rstrip(" .").endswith(
        words[sent.start() : sent.start("where")].rstrip()[-LAST:]
    ):
        return True
    if UNTIL.search(text) and AIM.search(words) and not AIM.search(text):
        return True
    return _narrowed(WHOM, text, words, " pour les ") or _narrowed(AMONG, text, words, " chez ")


def _narrowed(pattern: Pattern[str], text: str, words: str, sign: str) -> bool:
    found = pattern.search(words) if sign in words else None
    if found is None:
        return False
    told = set(stems(plain(text)))
    return bool(told & set(stems(found["before"]))) and told.isdisjoint(stems(found["whom"]))
