"""A headline cut to the room of a search result: what it adds goes, last first; what it tells stays true and whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.facts.reading import first_clause
from generator.french.lexicon import lookup, place
from generator.french.tagger import finite
from generator.french.words import listed
from generator.rules.being import without_being
from generator.rules.halves import stands
from generator.rules.line_wholeness import HOLLOW, OPEN_END, complete, lacking
from generator.rules.lines import HELD, LENGTH, narrows
from generator.rules.sequels import sequel
from generator.rules.verbless import is_deed
from generator.shelf import compiled

MOST_CUTS = 4
FEWEST = 4  # words of what is left
# What a headline may end on and do without: a second piece of news, a circumstance, an agent, whom a demand is aimed at.
TAIL = compiled(
    r", (?=[^,]{8,}$)| (?=dont \d)|, (?=à \d)| (?=de \d+ points)| (?=à \d[\d ,.]* (?:mill\w*|de doll\w*|d['’]eu\w*|crores?|lakhs?|roupies?|livres?|francs?|points?)\b)| (?=avec \d)| (?=de la taille d)| (?=à la suite d)|(?<! la) (?=suite (?:à|aux?)(?!\w))| (?=à moins de \d)| (?=et (?:l[ea]s? |l['’]|une? |des ))| (?=et \w+(?:é|is|it|u)e?s? )| (?=entre [A-ZÀ-Þ])| (?=(?:lors|autour|près|au large|aux portes|afin|à cause|en raison|au terme|à l['’]issue) d)"
    r"| (?=(?:alors que|tandis que|parce que|après|avant|depuis|dès|en mer|face à|chez|dans|pour(?! (?:[A-ZÀ-Þ][\w'’-]*|tou(?:s|tes)\b|chacun|ceux|celles|l['’]ensemble|l['’]instant)\b)|contre|par|sur fond|grâce|(?:début|fin|mi|courant)[ -](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{4})|malgré)(?!\w))| (?=sur (?:[A-ZÀ-Þ]|l[’']|l[ea]s? ))| (?=(?:à|en|au|aux) (?:[A-ZÀ-Þ]|\d[\d ,.]* ?%$))"
    r"| (?=du (?:réseau|groupe|club|parti|syndicat|journal|géant|fabricant|constructeur|site|magasin) )| (?=d(?:e l['’]|u |e la |['’]|e )[A-ZÀ-Þ])| (?=(?:soupçonné|suspecté|accusé)e?s? d)"
)
RANKED = compiled(r"(?:ième|premi(?:er|ère)|second|seconde) \w+$")
ARTICLE = compiled(r"L[ea]s? |L['’]|Une? |Des ")
HELD_AFTER = compiled(r"(?:à|en|au|aux|par) ")
AWAITING = compiled(
    r"\b(?:en (?:hausse|baisse|recul|repli|progression)|face|grâce|quant|suite|rapport|partout|surtout|notamment|même|dès|plus|moins|vis-à-vis|contrairement|vieux|vieille|vieilles|âgée?s?)$"
)
BY = compiled(r"par (?:les? |la |l['’]|une? |[A-ZÀ-Þ])")  # by whom it was done
POINTS = compiled(r"de \d+ points")  # by how much a rate moves
CHARGED = compiled(r"(?:soupçonné|suspecté|accusé)e?s? ")  # « Ana Roy et sa fille » accusées: the charge is the news
SERIES = compiled(r"[A-ZÀ-Þ][\w'’-]+(?:,? [A-ZÀ-Þ][\w'’-]+)* et [A-ZÀ-Þ]")
# The second of two things: whatever a verb asks for two of is no place to end.
AND, BOTH = (
    compiled(r"et "),
    compiled(
        r"\b(?:entre|opposé?e?|oppose\w*|sépar\w+|alli\w+|réuni\w*|unit|unissent|mari\w+|reli\w+|compar\w+|distingu\w+|à la fois|tant|ni|aussi bien)\b|\d",
        2,
    ),
)
# By how much, between the verb and what it is about: « réduit de près d'un tiers les crises ».
MEASURE = compiled(
    r" de (?:(?:près|plus|moins) d(?:e |['’])|environ |quelque )?(?:un (?:tiers|quart|dixième|cinquième)|(?:la )?moitié|\d[\d,.]*(?: \d{3})* ?%)(?= (?:l[ea]s? |l['’]|une? |des |s[ao]n |ses ))"
)
QUALITY = compiled(
    r"(?<=[a-zà-ÿ]) « ?[a-zà-ÿ-]+(?:é|i|u|is|al|el|eux|ant|if|que|aire|ble|te)e?s? ?»$"
)  # des sources « géantes »
SAYER = compiled(
    r"(?P<who>,? (?:[Ss]elon|[Dd]['’]après) une? (?:étude|essai|enquête|rapport|sondage|recherche|analyse|audit))(?: [^,]+)$"
)
BESIDES = compiled(
    r" (?:en (?:première|deuxième|seconde) lecture|à son tour|à leur tour|une nouvelle fois|pour la première fois)(?= )"
)
ABOUT, KNOWN = compiled(r"sur "), compiled(r"(?:\bl[ea]s? |\bl['’]|\bdu |\bdes )[\w-]+$", 2)
AGAINST = compiled(r"contre(?!\w)")
OF = compiled(r"d(?:e |u |['’])")
OWNER = compiled(
    r"\bune? \w+(?: de [\d ,.]+ [\w '’]+)?$|\d (?:millions?|milliards?) de \w+$"
)  # « une offre de 62 millions », « 1,9 million de patients »: whose may be left
DEFINED = compiled(r"(?:l[ea]s? |l['’])[a-zà-ÿ-]+$", 2)
BODY = compiled(r"(?:\b(?:l[ea]s?|d[ue]|des|aux?) |\bl['’])[A-ZÀ-Þ][\w-]+$")
FRONT = compiled(
    r"(?:Alors qu|Après|Tôt |Ce |Cette |Hier|Aujourd['’]hui|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Le \d|Au |Aux |À |En |Dans |Sur l|Lors d|Pour |Avec |Face à)[^,]{0,60}, "
)
INSERTED = compiled(r"^(?P<head>[^,]+), (?:en|à|au|aux|dans) [^,]+, (?P<rest>.+)$")
SHORTER = (
    (compiled(r"\bmois de prison avec sursis\b"), "mois avec sursis"),
    (compiled(r"\bans de prison avec sursis\b"), "ans avec sursis"),
    (compiled(r"\blivres sterling\b"), "livres"),
    (compiled(r"(?<=\d )kilomètres\b"), "km"),
    (compiled(r"\bpour les (?:élèves|étudiants) de (?=(?:première|deuxième|troisième|dernière) année\b)"), "en "),
)
# « Un attentat contre une foule de manifestants fait 68 morts »: the event stands without whom it was aimed at.
OF_EVENT = compiled(
    r"(?P<event>(?:[Uu]ne?|[Dd]es) [\w-]+(?: (?![\w-]+(?:é|i|u|is|it)e?s? )[\w-]+)?)(?: [\w-]+(?:é|i|u|is|it)e?s?)? (?:contre|dans|lors|sur|à|au|aux|en|près|devant|par|auprès)(?!\w).*$"
)
THING = compiled(
    r"(?:étude|essai|enquête|rapport|sondage|recherche|analyse|audit|projet|plan|programme|campagne|opération|concert|spectacle|exposition)s?$"
)
OF_PLACE = compiled(
    r"(?<=\w{3}) (?:de|du|d['’]|des|en|à|au|aux) ?(?:l['’]|la )?(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*)$"
)  # « une chaîne de cliniques du Texas »
OF_MATTER = compiled(
    r" (?:de|d['’]) ?[a-zà-ÿ]{4,}(?: (?:de|du|des|d['’]) ?(?:la |l['’])?[\w’'-]+)?$"
)  # « les projets fantômes de contrôle des crues »
# « Grève à Ornay : 40 tonnes de papiers et toujours pas d'accord »: the last is the news
STILL = compiled(r"(?P<matter>^[^:«»]+ : )[^:«»]+ et (?P<still>toujours pas d(?:e |['’])[^:]+)$")
HUNG = compiled(r"(?:é|i|(?<!q)u|is|it)e?s?$")


def fitted(text: str) -> Iterator[tuple[int, str]]:
    """Yield shorter and shorter forms of a headline, each once, with how often it was cut."""
    lighter = dict.fromkeys(_lighter(text))
    lighter |= dict.fromkeys(twice for once in lighter for twice in _lighter(once))
    done, left = {text, *lighter}, [text, *lighter]
    yield from ((1, short) for short in lighter)
    for cuts in range(1, MOST_CUTS + 1):
        left = [short for short in dict.fromkeys(cut for one in left for cut in _cut(one)) if short not in done]
        done.update(left)
        yield from ((cuts, short) for short in left)


def _lighter(text: str) -> Iterator[str]:
    """Yield a headline without the circumstance before its subject, without a place set in it, in shorter words of the same worth."""
    front = FRONT.match(text)
    if front and stands(text[front.end() :]):
        yield text[front.end() : front.end() + 1].upper() + text[front.end() + 1 :]
    if still := STILL.match(text):
        yield f"{still['matter']}{still['still']}"
    if besides := BESIDES.search(text):
        yield f"{text[: besides.start()]}{text[besides.end() :]}"
    if said := SAYER.search(text):
        yield f"{text[: said.start()]}{said['who']}"
    if quality := QUALITY.search(text):
        yield f"{text[: quality.start()]}{text[quality.end() :]}"
    if measure := MEASURE.search(text):
        yield f"{text[: measure.start()]}{text[measure.end() :]}"
    if inserted := INSERTED.match(text):
        yield f"{inserted['head']} {inserted['rest']}"
    yield from _less_subject(text)
    for long, short in SHORTER:
        if long.search(text):
            yield long.sub(short, text)


def _less_subject(text: str) -> Iterator[str]:
    """Yield a headline whose subject, whose object's matter or whose « est » is left out."""
    clause = first_clause(text)
    if clause is not None and clause.subject is not None and (of := _event(clause.subject.text)):
        yield f"{text[: clause.subject.start]}{of['event']}{text[clause.subject.end :]}"
    if clause is not None and clause.subject is not None and (of := _whose(clause.subject.text)):
        start = clause.subject.start + of.start()
        yield f"{text[:start]}{text[clause.subject.end :]}"
    if not HELD.search(text) and (of := OF_MATTER.search(text)) and _described(text[: of.start()]):
        yield text[: of.start()]
    if shorter := without_being(text):
        yield shorter


def _event(subject: str) -> re.Match[str] | None:
    """Return the event of a subject that is told without whom it was aimed at, nothing where a relative clause goes on from there.

    Whom something befell is no event: « un notaire mis en examen ».
    """
    found = None if " qui " in subject else OF_EVENT.match(subject)
    noun = found["event"].split()[1].lower() if found else ""
    return found if noun in listed("happenings") or is_deed(noun) or THING.match(noun) else None


def _whose(subject: str) -> re.Match[str] | None:
    """Return the place or the owner that ends a subject which is named without: « La sonde Selkie de Kestrel »."""
    found = OF_PLACE.search(subject)
    if found is None:
        return None
    left, name = subject[1 : found.start()], found["name"]
    if " " not in left and subject[:1].isupper() and not ARTICLE.match(subject):
        return None  # « Fromagerie du Golfe »: its name goes on
    if subject[: found.start()].count(" ") == 1 and left.split()[-1][:1].isupper():
        return None  # « La Fromagerie » du Val d'Orvane: its name goes on
    if DEFINED.match(subject[: found.start()]) or BODY.search(subject[: found.start()]):
        return None  # « Les championnats » d'Europe, « l'Ordre » de Malte: which ones, the place says
    return found if place(name) is not None or any(c.isupper() for c in left) else None


def _described(text: str) -> bool:
    """Return whether a text ends on a noun and its adjective: what they are of may be left."""
    *_, noun, quality = text.rsplit(" ", 2) if text.count(" ") > 1 else ("", "")
    described = any(f.pos in ("ADJ", "NOUN") for f in lookup(quality.lower())) and any(
        f.pos == "NOUN" for f in lookup(noun.lower())
    )
    return described and stands(text) and complete(text)


def _cut(text: str) -> Iterator[str]:
    """Yield a headline without the last thing that it adds."""
    for joint in reversed([*TAIL.finditer(text)]):
        head, tail = text[: joint.start()].rstrip(" ,"), text[joint.end() :]
        if _stays(head, tail, text):
            yield head
            return


def _lasts(head: str) -> bool:
    """Return whether a headline ends on a time held by what comes: « une semaine » après; « son neuvième jour » is whole."""
    return LENGTH.search(head) is not None and not RANKED.search(head)


def _one_of_two(head: str, tail: str) -> bool:
    """Return whether a headline tells the first of two things behind its verb, which does as well without the other."""
    if BOTH.search(head) or not finite(head) or finite(tail):
        return False
    clause = first_clause(head)
    return clause is not None and clause.verb.end < len(head) and clause.verb.voice != "passive"


def _stays(head: str, tail: str, whole: str) -> bool:
    """Return whether what is left is whole, and nothing in it or after it takes back or narrows."""
    if len(head.split()) < FEWEST or HELD.search(tail) or narrows(head) or _lasts(head) or sequel(head, tail):
        return False
    if head.count("«") != head.count("»") or OPEN_END.search(head) or HOLLOW.search(head):
        return False
    if OF.match(tail) and not POINTS.match(tail) and not OWNER.search(head):
        return False
    if (AND.match(tail) and not _one_of_two(head, tail)) or (
        SERIES.match(tail) and head.rpartition(" ")[2][:1].isupper()
    ):
        return False  # « Roy, Petit et Riou »
    if BY.match(tail):
        clause = first_clause(head)
        return clause is not None and clause.verb.voice == "passive" and complete(head)
    if (HELD_AFTER.match(tail) and HUNG.search(head)) or AWAITING.search(head):
        return False  # « les partis représentés » à Bujumbura, « un loup conçu » par insémination
    if ABOUT.match(tail) and KNOWN.search(head):
        return False  # « les mesures de la loi » sur la pêche: which one
    if not finite(whole):
        return not finite(head) and not CHARGED.match(tail)
    if AGAINST.match(tail) and ((clause := first_clause(head)) is None or clause.verb.end >= len(head)):
        return False  # « votent contre »: a verb does not do without
    return stands(head) and complete(head) and not lacking(head, f"{whole}.")
