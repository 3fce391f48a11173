"""Whether a line says enough by itself: it lacks no object, ends nowhere short, announces no words that are not there."""

from __future__ import annotations

from functools import lru_cache

from generator.facts.reading import first_clause, parsed
from generator.frames.unparted import parts_record
from generator.french.lexicon import lookup
from generator.french.syntax import FINITE, Clause, Phrase
from generator.french.tagger import finite, tag
from generator.french.valency import takes
from generator.french.words import listed
from generator.rules.attribute_kept import loses_attribute
from generator.rules.object_kept import loses_object, takes_object
from generator.shelf import compiled

BY = compiled(r", d['’]après [^,]+$")
SOURCE, COLON = ", selon ", " : "
HOLLOW = compiled(
    r"(?:\b(?:aura|auront|a eu|ont eu|a|ont|eut|eurent) lieu|\b(?:lui|eux|elles?)|(?:se|s['’]est|se sont) (?:produi|déroul|ten[ui]|tien|fait|font|fer)\w*|(?:sur|inter)(?:vien\w+|venue?s?)"
    r"|(?:est|sont|sera|seront|(?:a|ont) été) (?:\w+ment )?(?:prévu|programmé|attendu|annoncé|effectué|réalisé|organisé|fixé)e?s?)(?:,? (?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|\d{1,2}\b|en \d{4}\b|(?:vers|à|peu (?:avant|après)) \d)(?:(?! et (?:a|ont|est|sont) )[^,])*)?$"
)
LAST = compiled(r"\b(?:l['’]an|l['’]année|le mois|la semaine|\w+) (?:derni(?:er|ère)|passée?)\b|\bhier\b")
OPEN_END = compiled(
    r"(?:\b(?:de|du|des|à|au|aux|en|par|pour|sur|et|ou|dans|que|qui|dont|où|puis|mais|être|avoir|ayant|étant|notamment|surtout|uniquement|exclusivement|moins|plus de|simplement|en particulier|principalement|jusque tard|jusqu'à tard|stade|phase|niveau|une série|une suite|font une (?:centaine|dizaine|vingtaine|trentaine)|seulement|même|déjà|jamais|vraiment|considérée?s?|ainsi|(?:est|sont|été|était|étaient) (?:âgé|causé|provoqué|situé|composé|lié|fondé|basé|destiné|consacré|dédié|suivi|accompagné)e?s?|(?:est|sont|été|était) (?:dues?|dus?)|(?:fait|font|faire) valoir|(?:se )?(?:voit|voient)|(?:in)?capables?|susceptibles?|désireu(?:x|ses?)|ouvr(?:e|ent|ira|iront) la voie|les uns|les autres|(?:a|ont|aura|auront) été nécessaires?|l[ea]s? \w+ (?:nécessaires?|suffisante?s?|requis(?:es?)?|indispensables?))|[dl]['’]|, \w+(?:é|i|is|it|u)e?s?)$"
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
WEAK = "avoir-lieu"  # « … se produit » tells nothing


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
        or loses_attribute(line, whole)
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
