"""What a description's sentence owes to who has read nothing else: a thing that the title names, the news rather than a scene, the toll."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.french.words import listed
from generator.rules.heading_facts import told_share
from generator.rules.outcomes import is_held, is_placed, outcomes, tells_winner
from generator.shelf import compiled
from generator.types import Brief, Sentence

OWNER_COST = -6.0  # « leur domicile », said of others than the source says it of
# What it costs that a sentence opens on « la création » of nobody knows what, or on another fact than the news; what a toll is worth.
DANGLES, ANOTHER_COST, TOLL_WORTH = -2.5, -5.0, 2.5
TOLD_TWICE = -3.0  # that both sentences tell how many died
WON_WORTH, PLACED_COST, HELD_COST = 4.0, -3.0, -2.0  # that a contest's winner is named; its second alone; nobody
ANOTHER, TELLS = 0.12, 5  # share of the source's title under which a fact is another; words of one that tells something
MEASURE = compiled(
    r"(?:Le (?:taux|nombre|total|niveau|chiffre|montant)|La (?:part|moyenne|proportion)|L['’]indice) (?!d(?:e|u|es)\b|d['’]|qui\b|que\b)"
)  # « Le taux dans la zone est de 9 % »: of what?
# « a été victime lundi soir » of what?
OF_NOTHING = compiled(
    r"\b(?:victime|accusée?|soupçonnée?|suspectée?)s?(?= (?:le |ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)(?![^.]* d(?:e|u|es)? ?(?:[a-zà-ÿ]|['’]))"
)
ON_SALE = compiled(
    r"\b(?:sera|seront) (?:en vente|disponibles?|commercialisée?s?)(?: (?:en|au|aux|à) [A-ZÀ-Þ][\w-]+)?$"
)
# « Il est probable que s'y trouvent les corps »: where?
THERE = compiled(
    r"(?:(?!\b(?:à|au|aux|en|dans|sur|chez) )[^,«])*\b(?:s['’]|n['’]|l['’]|les |nous )?y (?!a\b|a(?:vait|ura|it|urait)\b|compris)"
)
MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
# « en décembre 2015 » of « en décembre 2015 et janvier 2016 »
DATE_LAST, DATE_MORE = compiled(rf"(?:{MONTH}|\d)$"), compiled(rf"(?:,| et| ou) (?:en )?(?:le )?(?:{MONTH}|\d)")
LAST_NOUN = compiled(r" (?:l[ea] |l['’])[a-zà-ÿ-]+$")
GOES_ON = compiled(r" (?:pour (?:l['’])?\w+(?:er|ir|re)\b|contre |visant|destinée?|en vue d|d['’]|de )")
BESIDE = compiled(r"(?P<whom>[\w»)]+), (?P<what>(?:l[ae] |les |l['’])[\w'’-]+)")
BARE = compiled(r"(?:L[ea] |L['’]|Les )(?P<noun>[a-zà-ÿ-]+)$")
TOLL = compiled(r"\b(?:mort|morte|morts|mortes|tuée?s?|décédée?s?|perdu la vie|péri)\b")
DEAD = compiled(r"\b(?:morts|mortes|tuée?s|décès|victimes)\b")
KILLING = compiled(r"\btu(?:e|ent|ant|é) (?:[\w'’]+ ){0,3}?(?:personnes|civils|soldats|passagers|habitants|enfants)\b")
NUMBER = compiled(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|cent)\b"
)
MANY = compiled(
    r"\d|\b(?:douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|milliers|centaines?|dizaines?|millions?|milliards?|moitié|tiers|quart)\b"
)
YEAR = compiled(r"\b(?:19|20)\d\d\b")
UNITLESS = compiled(r"\best de \d[\d ,.]*(?= [A-ZÀ-Þ]|$)")  # « La moyenne est de 86. »: of what?
OPENS_OWNED = compiled(r"(?:Son|Sa|Ses|Leurs?) [a-zà-ÿ]")  # « Son propriétaire a annoncé… »: whose?
OWNED = compiled(r"(?:[\w-]+ ){0,3}(?:[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?) ")
THEIR = compiled(r"\bleurs? (?!(?:a|ont|avait|avaient|est)\b)[a-zà-ÿ]")
TRIED = compiled(
    r"\b(?:comparaî\w+|comparu|(?:est|sont|était|a été|ont été) (?:jugée?s?|renvoyée?s?|mise?s? en examen|écrouée?s?))\b"
)
CHARGED = compiled(rf"(?:{TRIED.pattern})[^;:«»]* pour (?!l[ea]s? \w+ fois)")
MEASURED = compiled(
    r"(?P<first>\b\d+ (?:heures?|minutes?|degrés|mètres)),? (?:et )?\d+ (?:minutes?|secondes?|dixièmes|centimètres)"
)
AGED = compiled(r", \d+ ans(?=,)")
CAPITALS = compiled(r"\b[A-Z]{3,}\b")
ENDING = 9  # last signs of a text, by which its sentence goes on from it
KNOWN_TOLL = 0.4  # of what a toll is worth that the title tells
EARLY = 10  # facts among which a toll is the news's


def owed(sentences: Sequence[Sentence], brief: Brief) -> float:
    """Return what a description is worth less by what nobody knows in it, and more by the toll that it tells."""
    first, whole = sentences[0].text, " ".join(one.text for one in sentences)
    lost = dangles(first, brief) or MEASURE.match(first) is not None or UNITLESS.search(whole) is not None
    lost = lost or THERE.match(first) is not None or _unspelt(sentences, brief)
    lost = lost or _charge_lost(sentences, brief) or _dangles_after(sentences, brief)
    return (
        DANGLES * lost
        + OWNER_COST * (OPENS_OWNED.match(first) is not None or _owner_lost(sentences))
        + ANOTHER_COST * _is_another(first, brief)
        + TOLL_WORTH * _tolls(whole, brief)
        + TOLD_TWICE * (len(sentences) > 1 and all(DEAD.search(one.text) for one in sentences))
        + _won(sentences, brief)
    )


def _won(sentences: Sequence[Sentence], brief: Brief) -> float:
    """Return what a description of a contest is worth more by its winner, less by the second alone, or by nobody."""
    if not outcomes(brief):
        return 0.0
    texts = [one.text for one in sentences]
    if any(map(tells_winner, texts)):
        return WON_WORTH
    return PLACED_COST * any(map(is_placed, texts)) + HELD_COST * is_held(texts[0])


def renames(text: str, whole: str) -> bool:
    """Return whether a text less some words of its sentence tells of another what a comma adds: « le canot, l'Orne » of « le canot parti au secours du cargo, l'Orne »."""
    for found in BESIDE.finditer(text):
        at = whole.find(f", {found['what']}")
        if at >= 0 and not whole[:at].endswith(found["whom"]):
            return True
    return False


def stops_short(text: str, whole: str) -> bool:
    """Return whether a text ends on a lone definite noun before what its sentence tells of it: « a lancé l'offensive » pour reprendre la ville."""
    told = text.rstrip(" .")
    at = whole.find(told[-ENDING:])
    if at >= 0 and DATE_LAST.search(told) and DATE_MORE.match(whole, at + ENDING):
        return True
    found = LAST_NOUN.search(told)
    at = whole.find(found.group()) if found else -1
    return found is not None and at >= 0 and GOES_ON.match(whole, at + len(found.group())) is not None


def splits_time(text: str, whole: str) -> bool:
    """Return whether a text keeps the first part of a measure told in several, « en 1 heure » of « en 1 heure, 19 minutes », or an age without what closes it."""
    parts = any(one["first"] in text and one.group() not in text for one in MEASURED.finditer(whole))
    return parts or any(f"{one.group()}," not in text and f"{one.group()} " in text for one in AGED.finditer(whole))


def of_nothing(text: str) -> bool:
    """Return whether a sentence tells when somebody was a victim or accused, and not of what, or that a thing will be sold, and not when."""
    return OF_NOTHING.search(text) is not None or ON_SALE.search(text.rstrip(" .")) is not None


def _unspelt(sentences: Sequence[Sentence], brief: Brief) -> bool:
    """Return whether a description calls something by letters that its fact spells out first and the source's title does not have: « le JWST »."""
    text = " ".join(one.text for one in sentences)
    for name in CAPITALS.findall(text):
        spelt = any(f"({name})" in fact.text for fact in brief.facts[:EARLY])
        if spelt and name not in brief.cleaned.title and text.count(name) == text.count(f" {name}"):
            return True
    return False


def _charge_lost(sentences: Sequence[Sentence], brief: Brief) -> bool:
    """Return whether a first sentence tells that somebody is tried, and not what for, where its fact does: « comparaît pour vol »."""
    tried = TRIED.search(sentences[0].text)
    facts = [fact.text for fact in brief.facts if fact.id in sentences[0].facts]
    told = tried is not None and " pour " in sentences[0].text[tried.end() :]
    return tried is not None and not told and any(CHARGED.search(fact) for fact in facts)


def _owner_lost(sentences: Sequence[Sentence]) -> bool:
    """Return whether a second sentence opens on what is somebody's whom the first one, told elsewhere, does not name: « Trois de ses salariés… »."""
    if len(sentences) < 2 or not (OWNED.match(sentences[1].text) or THEIR.search(sentences[1].text)):
        return False
    before = {f"F{int(id[1:]) - 1}" for id in sentences[1].facts if id[1:].isdigit()}
    return before.isdisjoint(sentences[0].facts)


def _dangles_after(sentences: Sequence[Sentence], brief: Brief) -> bool:
    """Return whether a second sentence opens on a lone definite noun that the first one does not name: « L'organisation semble défaite »."""
    first, *after = sentences
    return any(dangles(one.text, brief, stems(first.text)) for one in after)


def dangles(text: str, brief: Brief, named: Sequence[str] = ()) -> bool:
    """Return whether a sentence opens on a lone definite noun that neither the source's title nor everybody knows, nor is `named` before."""
    clause = first_clause(text)
    subject = clause.subject.text.partition(",")[0] if clause is not None and clause.subject is not None else ""
    found = BARE.match(subject) if text.startswith(subject) else None
    if found is None or found["noun"] in listed("known_unnamed"):
        return False
    return set(stems(found["noun"])).isdisjoint((*stems(brief.cleaned.title), *named))


@lru_cache(maxsize=2048)
def _is_another(text: str, brief: Brief) -> bool:
    """Return whether a sentence tells next to nothing of a title that tells something, and counts nothing."""
    told = len(brief.cleaned.title.split()) > TELLS
    return told and not MANY.search(YEAR.sub("", text)) and told_share(text, brief) < ANOTHER


def _tolls(text: str, brief: Brief) -> float:
    """Return how much it counts that a text tells how many died, where the source does among its first facts: less where its title does."""
    if not (_is_of_dead(brief) and _counts_dead(text)):
        return 0.0
    return KNOWN_TOLL if TOLL.search(brief.cleaned.title) else 1.0


@lru_cache(maxsize=8)
def _is_of_dead(brief: Brief) -> bool:
    """Return whether the first facts of a source count the dead."""
    return any(_counts_dead(fact.text) for fact in brief.facts[:EARLY])


def _counts_dead(text: str) -> bool:
    return (TOLL.search(text) or KILLING.search(text)) is not None and NUMBER.search(text) is not None
