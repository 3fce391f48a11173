"""What a fact tells in one line: its short sayings, and long ones without their circumstances; who says it stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from generator.facts.reading import first_clause, parsed
from generator.frames import Function
from generator.frames.unparted import parts_record
from generator.french.leaning import answers, points_back
from generator.french.lexicon import lookup
from generator.french.quoted import QUOTED
from generator.french.syntax import FINITE, Clause, Phrase
from generator.french.tagger import finite, tag
from generator.french.valency import takes
from generator.french.words import listed
from generator.rules.antecedents import POSSESSIVE, standing_alone
from generator.rules.halves import stands
from generator.rules.object_kept import loses_object, takes_object
from generator.rules.pen import Pen
from generator.rules.seams import named_alone, narrows_rate, parts_names, waits
from generator.rules.sound import SERIES, heads, names_one_of
from generator.shelf import compiled
from generator.types import Brief, Fact

SHORTEST, LONGEST = 5, 18  # words of a title's clause
AIM = compiled(r",? (?:pour |afin d(?:e |['’]))(?=\w+(?:er|ir|re|oir)\b).*$")  # the title tells what, the text what for
CLAIM = compiled(r"(?:Selon|D'après|Pour|Si|En cas|À en croire|Aux yeux)\b")  # what a title may not lose
LINES: tuple[Function, ...] = ("title", "row", "sentence")  # where short sayings come from
BY = compiled(r", d['’]après [^,]+$")
SOURCE, COLON = ", selon ", " : "
SAID_LAST = compiled(r"(?P<body>.+), (?:selon|d'après) (?P<who>[^,]+)(?:, (?:à|au|aux|en|dans) [^,]+)?$")
SAID_FIRST = compiled(r"(?:Selon|D'après) (?P<who>[^,]+), (?P<body>.+)$")
SAYS = compiled(r"\b(?:[Ss]elon|[Dd]['’]après)\b")
HELD = compiled(
    r"\b(?:[Ss]elon|[Dd]['’]après|mais|sauf|excepté|hormis|sans|sinon|à condition|à l['’]exception|si|s['’]ils?)(?!\w)"
)  # who says it, and what narrows it, is never cut off
FINDINGS = compiled(r"^les (?:résultats|conclusions|données|chiffres) d(?:e |['’])(?=une?\b)")  # « … d'un essai »
HOLLOW = compiled(
    r"(?:\b(?:aura|auront|a eu|ont eu|a|ont|eut|eurent) lieu|\b(?:lui|eux|elles?)|(?:se|s['’]est|se sont) (?:produi|déroul|ten[ui]|tien|fait|font|fer)\w*|(?:sur|inter)(?:vien\w+|venue?s?)"
    r"|(?:est|sont|sera|seront|(?:a|ont) été) (?:\w+ment )?(?:prévu|programmé|attendu|annoncé|effectué|réalisé|organisé|fixé)e?s?)(?:,? (?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|\d{1,2}\b|en \d{4}\b|(?:vers|à|peu (?:avant|après)) \d)(?:(?! et (?:a|ont|est|sont) )[^,])*)?$"
)
LAST = compiled(r"\b(?:l['’]an|l['’]année|le mois|la semaine|\w+) (?:derni(?:er|ère)|passée?)\b|\bhier\b")
OPEN_END = compiled(
    r"(?:\b(?:de|du|des|à|au|aux|en|par|pour|sur|et|ou|dans|que|qui|dont|où|puis|mais|être|avoir|ayant|étant|notamment|surtout|uniquement|exclusivement|moins|plus de|simplement|en particulier|principalement|jusque tard|jusqu'à tard|stade|phase|niveau|une série|une suite|seulement|même|déjà|jamais|vraiment|considérée?s?|ainsi|(?:est|sont|été|était|étaient) (?:âgé|causé|provoqué|situé|composé|lié|fondé|basé|destiné|consacré|dédié|suivi|accompagné)e?s?|(?:est|sont|été|était) (?:dues?|dus?)|(?:fait|font|faire) valoir|(?:se )?(?:voit|voient)|(?:in)?capables?|susceptibles?|désireu(?:x|ses?)|ouvr(?:e|ent|ira|iront) la voie|les uns|les autres|(?:a|ont|aura|auront) été nécessaires?|l[ea]s? \w+ (?:nécessaires?|suffisante?s?|requis(?:es?)?|indispensables?))|[dl]['’]|, \w+(?:é|i|is|it|u)e?s?)$"
)
SAID_AFTER = compiled(
    r", (?:a|ont) (?:\w+ )?(?:annoncé|indiqué|déclaré|affirmé|précisé|expliqué|confié|rapporté|révélé|estimé|averti|prévenu|dit|fait savoir) [^,]+$"
)
# « à Calais février »: its day was left out.
LOST_DAY = compiled(
    r"(?<!\d )(?<!1er )(?<!en )(?<!de )(?<!d['’])(?<!début )(?<!fin )(?<!mi-)(?<!mois )(?<!ce )\b(?:janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre)$"
)
PARTED = compiled(r"[^,]+, (?:a|ont|est|sont|avait|avaient|était|étaient|aura|sera)\b")
NE = compiled(r"\bne |\bn['’]")
AGENT = compiled(r"\bpar (?:la |les? |l['’]|une? |des )")  # « a été frappée » by what?
SUBORDINATE = compiled(r"(?:Si|S['’]il|Quand|Lorsqu|Alors qu|Bien qu|Puisqu|Comme)\b")
HEADLESS = compiled(r"qu(?:e |['’])")
ASKED = frozenset({"object", "attribute", "infinitive", "completive", "quote"})  # what a verb is not left without
LINK = compiled(
    r"^(?:Cette fois|Enfin|Ainsi|Par ailleurs|D'une part|D'autre part|De plus|En outre|Également|En effet|Parallèlement), "
)
# « un homme, qui aurait trente ans, a fui »: what is said of the subject on the way to its verb
INSERTED = compiled(
    r"^(?P<head>(?:[^,]+, )?(?:une?|le|la|les|l['’]|des|deux|trois|[A-ZÀ-Þ])[^,]*), (?:qui|dont|où) [^,;:«»]+, (?=(?:a|ont|est|sont|avait|était|sera|va|doit)\b)",
    2,
)
BRACKETS = compiled(r" \([^()]*\)")
THAT = compiled(r" (?:que|qu['’]),? ?")
FRONT_COMMA = compiled(r", ")
COMMA = compiled(r",(?!\d| (?:voire|ou|et|ni|mais|puis|soit|dont|mais aussi)\b)")
CIRCUMSTANCE = compiled(
    r" (?:pour(?! (?:tou(?:s|tes)|chacun|ceux|celles)\b)|pendant|durant|à partir|à compter|devant|dans|chez|lors|après|depuis|en raison|à la suite) | contre (?=seulement|\d)|, (?=qui |dont )"
)
LEVEL = compiled(r", à (?=\d[\d ,.]*(?: [\w'’]+){1,3}$)")  # « recule de 23 %, à 31 millions d'euros »
SECOND_LEVEL = compiled(r"\bet \d[\d ,.]*(?: ?%)?$")  # « 31 % en Ravie et 28 % | pour la plaine »
LENGTH = compiled(
    r"\b(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?)$"
)  # « une semaine après »: held by what comes
DENIED = compiled(r"\b(?:ne|n['’]|pas|plus|seul\w*|sans|sauf|que|qu['’])(?!\w)|«")  # what a circumstance may narrow
PLACE = r"(?:en|aux?|à|dans l[ea]s?|dans l['’]) (?:l[ea] |l['’])?[A-ZÀ-Þ][\w'’-]+(?: (?:de (?:la |l['’])?|d['’])?[A-ZÀ-Þ][\w'’-]+)*"
PLACES_IN_ROW = compiled(rf"{PLACE}(?:, {PLACE})*(?:,? et {PLACE})|{PLACE}(?:, {PLACE})+")
PLACED = compiled(
    r"(?P<near>[A-ZÀ-Þ][\w’'-]+), (?P<far>(?:dans|à|en|aux?|près d[eu]) (?:la |les? |l['’])?[A-ZÀ-Þ][\w’'-]*)(?=[,. ]|$)"
)
ROW_JOINT = compiled(r",? et |, ")
# « parlant seulement » of « parlant seulement pour confirmer son nom »
NARROWING = compiled(
    r"\b(?:seulement|uniquement|exclusivement|simplement|notamment|surtout|principalement|essentiellement)$"
)
DEGREE = compiled(
    r"\b(?:l[ea]s?|d[eu]|au|son|sa|ses|leurs?) plus\b|\bplus d(?:e |['’])|\bde plus en plus\b", 2
)  # denies nothing
JOINED = compiled(r"\b(?:et|mais)\b")
RELATIVE = compiled(r"(?:dont|qui|qu'|que|où|lequel|laquelle|et|mais|ce qui|après)\b")  # hangs on what was before it
WEAK = "avoir-lieu"  # « … se produit » tells nothing
QUESTION = compiled(r"[«—–]|On |.*«")


def narrowed(text: str) -> Iterator[str]:
    """Yield a clause with fewer and fewer of the circumstances it ends on, where nothing is denied or narrowed."""
    if DENIED.search(text):
        return
    body, comma, source = text.partition(SOURCE)
    for joint in reversed([*CIRCUMSTANCE.finditer(body), *LEVEL.finditer(body)]):
        short = body[: joint.start()].rstrip(" ,")
        if _tells(short) and not (
            HOLLOW.search(short) or LENGTH.search(short) or SECOND_LEVEL.search(short) or narrows_rate(short)
        ):
            yield short + comma + source


def narrows(text: str) -> bool:
    """Return whether a text denies or narrows what a circumstance after it may complete: « ne … pas », « seulement »."""
    return DENIED.search(DEGREE.sub("", QUOTED.sub("", text))) is not None


def short(
    pen: Pen, fact: Fact, most: int = LONGEST, functions: Sequence[Function] = LINES
) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Yield what a fact tells in `most` words: its short sayings, and longer ones without the aim they end on."""
    for function in functions:
        for saying in pen.sayings(fact, function, words=2 * LONGEST):
            text = _named(_cut(saying.sentences[0].rstrip(" ."), most), fact, pen.brief)
            fits = SHORTEST <= len(text.split()) <= most and COLON not in text and not QUESTION.match(text)
            fits = fits and not hollow(text, saying.form)
            fits = fits and not (names_one_of(text, fact.text) or answers(text) or points_back(text)) and stands(text)
            if fits and not lacking(text, saying.sentences[0]) and not lacking(text, fact.text):
                yield text, saying.facts, min(saying.copied, len(text.split()))


@lru_cache(maxsize=2048)
def lacking(line: str, whole: str) -> bool:
    """Return whether a line lacks what the verb of its sentence asks for, or ends on a verb whose object was to come.

    « Ana Roy prend » of « Ana Roy prend, par 15 à 14, la victoire », « la grêle qui a frappé » of « … a frappé mardi la ville ».
    """
    mine, full = (first_clause(text) for text in (line, whole))
    if mine is None or full is None or len(line.split()) >= len(whole.split()):
        return False
    asks = any(p.role in ASKED for p in full.phrases) or whole[full.verb.end : full.verb.end + 1] == ","
    same = mine.verb.lemma == full.verb.lemma and mine.verb.voice == full.verb.voice == "active"
    if same and asks and not any(_given(p) for p in mine.phrases):
        return True
    if (
        loses_object(line, whole)
        or _denied_short(line, whole)
        or _inside_series(line, whole)
        or NARROWING.search(line)
        or _in_part(line, whole)
        or parts_record(line, whole)
    ):
        return True
    if any(found["far"] in line and found["near"] not in line for found in PLACED.finditer(whole)):
        return True  # « un bénéfice en recul, au Luxembourg » of « … l'usine de Wiltz, au Luxembourg »
    acted = mine.verb.voice == "passive" and mine.verb.end >= len(line) - 1 and AGENT.search(whole, full.verb.end)
    return bool(acted) or (_stops(mine) and not _stops(full)) or _alone(line) or _awaits(line, mine.verb.end)


def _stops(clause: Clause) -> bool:
    """Return whether a clause stops at a verb that does not say that all is done, or that takes an object: « ont pris »."""
    verb = clause.verb
    open_ended = verb.tense in ("pres", "fut", "past", "impf") or takes_object(verb.lemma)
    return verb.voice != "passive" and open_ended and not any(p.start >= verb.end for p in clause.phrases)


def _denied_short(line: str, whole: str) -> bool:
    """Return whether a line denies less than its sentence: « n'est jamais passée » of « n'est jamais passée dans cette région »."""
    return NE.search(line) is not None and not whole.rstrip(" .").endswith(line.split()[-1])


def _in_part(line: str, whole: str) -> bool:
    """Return whether a line tells some of the places that its sentence has in a row: « en Normandie » of « en Bretagne, à Laval et en Normandie »."""
    for row in PLACES_IN_ROW.finditer(whole):
        told = [place in line for place in ROW_JOINT.split(row[0])]
        if any(told) and not all(told):
            return True
    return False


def _inside_series(line: str, whole: str) -> bool:
    """Return whether a line opens inside a series of numbers: « 4 et 14 fonctionneront » of « les lignes 1, 4 et 14 … »."""
    at = whole.find(line.partition(" ")[0] + " ")
    return line[:1].isdigit() and at > 1 and whole[:at].rstrip(" ,")[-1:].isdigit()


def _alone(line: str) -> bool:
    """Return whether a line is a condition or a time without what it is one of: « Si vous avez acheté ce fromage »."""
    return SUBORDINATE.match(line) is not None and "," not in line


def _given(phrase: Phrase) -> bool:
    """Return whether a phrase is what a verb asked for, and no clause that lost its verb."""
    return phrase.role in ASKED and not (phrase.role == "object" and HEADLESS.match(phrase.text))


def _awaits(line: str, main: int) -> bool:
    """Return whether a line ends on a second verb, in the active voice, that takes an object."""
    *before, last = tag(line)
    having = bool(before) and before[-1].lemma == "avoir" and last.tense == "ppast"
    return last.start >= main and last.pos == "VERB" and (last.mood in FINITE or having) and takes_object(last.lemma)


def _named(line: str, fact: Fact, brief: Brief) -> str:
    """Return a line that opens on « son » with the owner's name, where the whole fact opens on one and the same owner's."""
    whole = brief.fact(fact.id)
    owned = POSSESSIVE.match(whole.text) and POSSESSIVE.match(line)
    return standing_alone(replace(whole, text=line), brief).text if owned else line


def announces_words(text: str) -> bool:
    """Return whether a line is a sentence that leads to somebody's words: « Ana Roy a souligné : « Nous ne paierons pas » »."""
    before, colon, after = text.partition(COLON)
    return bool(colon) and after.startswith("«") and finite(before)


def ongoing(text: str) -> bool:
    """Return whether a line is told in a past that lasts (« lançait », « avait »): a title tells an event."""
    return any(c.verb.tense in ("impf", "plup") for c in parsed(text).clauses[:1])


@lru_cache(maxsize=1024)
def complete(text: str) -> bool:
    """Return whether a line's verb has what it asks for, and no comma parts it from its subject."""
    clause = first_clause(text)
    parted = PARTED.match(SAID_AFTER.sub("", text)) and text.count(",") % 2
    if clause is None or OPEN_END.search(BY.sub("", text.partition(SOURCE)[0])) or OPEN_END.search(text) or parted:
        return False
    if LOST_DAY.search(text) or _awaits_object(text.rpartition(" ")[2]):
        return False
    lemma = clause.verb.lemma
    after = text[clause.verb.end :].split()
    if len(after) > 1 and after[0].lower() in listed("verb_nouns"):
        return True  # « fait face à un vote »
    needs = clause.verb.voice == "active" and (lemma == "avoir" or takes(lemma, "que") or _transitive(lemma))
    return not needs or clause.verb.clitics != () or any(_given(p) or p.role == "indirect" for p in clause.phrases)


def _awaits_object(word: str) -> bool:
    """Return whether a line ends on an infinitive without what it asks for: « vient de montrer »."""
    return any(f.mood == "inf" and (takes(f.lemma, "que") or _transitive(f.lemma)) for f in lookup(word.lower()))


@lru_cache(maxsize=512)
def _transitive(lemma: str) -> bool:
    """Return whether a verb is never without its object: « annoncer », « adopter »."""
    traits = [form.traits for form in lookup(lemma) if form.pos == "VERB" and form.mood == "inf"]
    return bool(traits) and all("t" in t[:6] and "i" not in t[:6] for t in traits)


@lru_cache(maxsize=2048)
def hollow(text: str, form: str) -> bool:
    """Return whether a line only says that something happens, or tells the past of « l'an dernier » in the present."""
    past = LAST.search(text) is not None and not any(t.tense in ("ppast", "impf", "past") for t in tag(text))
    return form.startswith(WEAK) or HOLLOW.search(text) is not None or past


@lru_cache(maxsize=1024)
def _cut(text: str, most: int) -> str:
    """Return a sentence cut to `most` words where it can be: without the aim it ends on, nor what a comma detaches at its end.

    Who says it stays, told last and in the fewest words.
    """
    body, source = _sourced(AIM.sub("", LINK.sub("", BRACKETS.sub("", text))))
    if len(body.split()) > most and finite(shorter := INSERTED.sub(r"\g<head> ", body)):
        body = shorter
    body = body[:1].upper() + body[1:]
    room = most - len(source.split())
    if len(body.split()) > room:
        body = _unfronted(body)
    for joint in (COMMA, CIRCUMSTANCE):
        while len(body.split()) > room and (found := [*joint.finditer(body)]) and _tells(body[: found[-1].start()]):
            if (
                HELD.search(body[found[-1].start() :])
                or any(SERIES.match(body[j.start() :]) for j in found)
                or LENGTH.search(body[: found[-1].start()])
                or (joint is COMMA and waits(body[: found[-1].start()]))
            ):
                break
            body = body[: found[-1].start()]
    if len(body.split()) > room:
        body = _uncoordinated(body)
    return body + source


def _unfronted(text: str) -> str:
    """Return a sentence without the circumstance before its subject, one with commas too; with it where it says of when a state was."""
    whole = first_clause(text) if FRONT_COMMA.search(text) else None
    opens = whole is not None and whole.subject is not None and not whole.subject.start
    acts = whole.verb.start if whole is not None else 0
    for comma in FRONT_COMMA.finditer(text):
        front, rest = text[: comma.start()], text[comma.end() :]
        if opens and comma.start() < acts and tag(rest)[0].pos != "PROPN":
            return text  # « Dufresne, 52 ans, de Sugar Land, fait face… »: who acts is no circumstance, who is named may be the office before
        if CLAIM.match(front) or RELATIVE.match(rest) or _tells(front) or parts_names(front, rest):
            return text
        if not _tells(rest) or tag(rest)[0].pos not in ("DET", "PROPN", "NOUN", "NUM"):
            continue
        subject = next((c.subject for c in parsed(rest).clauses[:1]), None)
        if subject is not None and not subject.start and "," not in subject.text:
            return text if ongoing(rest) else named_alone(rest[:1].upper() + rest[1:])
    return text


def _uncoordinated(text: str) -> str:
    """Return a sentence without the second verb of its subject: « A se rapproche de B et dépasse C »."""
    tokens = tag(text) if JOINED.search(text) else ()
    for at, token in reversed([*enumerate(tokens)]):
        following = [t for t in tokens[at + 1 : at + 3] if t.pos != "PRON"][:1]
        joined = token.text in ("et", "mais") and following and following[0].mood in ("ind", "con")
        if joined and _tells(text[: token.start]):
            return text[: token.start].rstrip(" ,")
    return text


def _sourced(text: str) -> tuple[str, str]:
    """Return a claim and its source, « , selon un essai clinique », wherever the sentence names it."""
    last = SAID_LAST.match(text)
    found = last or SAID_FIRST.match(text)
    if found is None or "«" in text:
        return text, ""
    who = found["who"]
    cut = next((t.start for t in tag(who) if t.tense == "ppast" and t.start), len(who))
    who = FINDINGS.sub("", who[:cut].rstrip(" ,"))
    body = found["body"]
    return body[:1].upper() + body[1:], f"{SOURCE}{who}"


@lru_cache(maxsize=2048)
def _tells(text: str) -> bool:
    """Return whether what is left of a sentence has a verb of its own and words enough."""
    if len(text.split()) < SHORTEST:
        return False
    last = THAT.split(text)[-1]
    return finite(text) and (last == text or finite(last)) and heads(text)
