"""Endings that sound alike: « un accord établit en 1992 » is « établi », « il est suivit » « suivi », « Roy établie un record » « établit »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.lexicon import Form, lookup
from generator.french.morphology import Uninflectable, conjugate, gender_of, participle
from generator.french.tagger import finite
from generator.shelf import compiled

ONE = r"(?P<det>[Uu]ne?|[Ll][ea]|[Cc]e|[Cc]ette|[Ss]on|[Ss]a|[Dd]u|[Aa]u|[Dd]['’]une?|[Ll]['’])"
DONE_BY = compiled(
    rf"\b{ONE} ?(?P<noun>[a-zà-ÿœ]{{3,}})(?: de [a-zà-ÿœ]+)? (?P<word>[a-zà-ÿœ]{{3,}}(?:it|er)) (?=par (?!le biais|la suite|ailleurs|exemple)(?:l[ae]s? |l['’]|une? |des |ses |son |sa |leurs? |[A-ZÀ-Þ])|en (?:19|20)\d\d\b(?! [a-zà-ÿ]))"
)
IS_DONE = compiled(
    r"(?<![\w'’-])(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|être|été|étant)(?: (?:ensuite|aussi|également|alors|désormais|toujours|encore|\w{4,}ment))? (?P<word>[a-zà-ÿœ]{3,}it)\b(?![-'’])"
)
HAS_DONE = compiled(
    r"(?<![\w'’-])(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir)(?: (?:pas|déjà|aussi|également|ensuite|\w{4,}ment))? (?P<word>[a-zà-ÿœ]{3,}it)\b(?![-'’])"
)
OBJECT = r"(?:une? (?!peu|an\b|mois|jour|soir|matin|siècle|à un|par un)|l[ae]s? (?!\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lendemain|veille|soir|matin|semaine|mois|jour|plus|moins|mieux|premier)|l['’](?!an\b|année|été|hiver|automne|un\b)|son |sa |ses |leurs? )"
TELLS = compiled(
    rf"(?P<before>[\w»)’-]+) (?P<word>[a-zà-ÿœ]{{2,}}(?:i|ie|u)|maintien|soutien|entretien) (?={OBJECT}|à [a-zà-ÿœ]+(?:er|ir|re)\b)"
)
NOT_DONE = compiled(
    r"\b[Nn]['’](?:a|ont|avait|avaient|aura|aurait) (?:pas|jamais|plus|guère) (?P<word>[a-zà-ÿœ]{3,}e) (?=(?:l[ae]s?|une?|ses|son|sa|leurs?|ces?|cet|cette) |l['’])"
)
TO_BE = compiled(r"(?<![\w'’-])(?P<before>\w+['’ ])?(?:être|été) (?P<word>[a-zà-ÿœ]{3,}(?:ir|re))\b(?![-'’])")
# Where a clause begins: behind it, what has no subject of its own has none.
BEGINS = compiled(
    r"[,;:()«»]|\b(?:qui|que|dont|où|et|ou|mais|si|quand|lorsque|puisque|comme|car)\b|\b(?:qu|lorsqu|puisqu|s)['’]"
)
AUXILIARY = compiled(
    r"\b(?:ayant|avoir|être|étant|été|eu|a|ai|ont|avait|avaient|est|sont|était|étaient|aura|auront|aurait|auraient|soit|fut)\b"
)
GOVERNED = compiled(
    r"^\s*(?:sur|dans|par|à|en|avec|après|pour|contre|depuis|grâce à) (?:\w+['’ ])?\w+(?: (?:de la|de l['’]|des|du|d['’]une?|de|d['’]) ?\w+)?$"
)


def done_by(match: re.Match[str]) -> str | None:
    """Return « le siège subi par » for « le siège subit par », where the clause has its verb or can have none."""
    word = match["word"]
    infinitive = word.endswith("er")
    done = written_for(word, infinitive)
    if done is None or "t" not in done.traits or done.lemma in table("relecture")["entendus"]["par"]:
        return None
    stretch = _stretch(match.string, match.start("word")).rstrip()
    if not infinitive and not (finite(stretch) or GOVERNED.match(stretch)):
        return None
    gender = gender_of(match["noun"])
    if not gender or not _is_one(match["noun"]):
        return None
    return _put_participle(match, done.lemma, gender)


def is_done(match: re.Match[str]) -> str | None:
    """Return « est suivi » for « est suivit », « a subi » for « a subit »."""
    done = written_for(match["word"], False)
    others = {form.pos for form in lookup(match["word"])} - {"VERB"}
    if done is None or (others and (others != {"ADJ"} or match.re is IS_DONE)):
        return None
    return _put_participle(match, done.lemma, "m")


def to_be(match: re.Match[str]) -> str | None:
    """Return « sur le point d'être défait » for « sur le point d'être défaire »; « peut être permettre » is « peut-être »."""
    read = lookup(match["word"])
    if not read or any(form.mood != "inf" for form in read) or (match["before"] or "").lower().startswith("peu"):
        return None
    return _put_participle(match, read[0].lemma, "m")


def tells(match: re.Match[str]) -> str | None:
    """Return « Roy établit un record » for « Roy établie un record », where the clause has no other verb."""
    word = match["word"]
    verb = _sounding(word)
    if verb is None or (
        lookup(match["before"].lower())
        and any(f.pos in ("ADP", "DET", "VERB", "CCONJ", "ADV") for f in lookup(match["before"].lower()))
    ):
        return None
    stretch = _stretch(match.string, match.start("word"))
    if len(stretch.split()) < 2 or finite(stretch) or AUXILIARY.search(stretch) or GOVERNED.match(stretch.strip()):
        return None
    sentence = sentences.around(match.string, match.start())
    if sentence is None or finite(_until(match.string, match.end(), sentence.end)):
        return None
    return put(match, "word", verb)


def not_done(match: re.Match[str]) -> str | None:
    """Return « n'a pas manqué ce rendez-vous » for « n'a pas manque ce rendez-vous »."""
    done = f"{match['word'][:-1]}é"
    return put(match, "word", done) if any(form.tense == "ppast" for form in lookup(done)) else None


def written_for(word: str, infinitive: bool) -> Form | None:
    """Return how a finite form (or an infinitive) reads whose participle sounds the same, None for any other word."""
    read = [form for form in lookup(word) if form.pos == "VERB"]
    if not read or any(form.tense == "ppast" for form in read):
        return None
    if infinitive:
        return read[0] if all(form.mood == "inf" for form in lookup(word)) else None
    try:
        return read[0] if word == f"{participle(read[0].lemma)}t" else None
    except Uninflectable:
        return None


def _sounding(word: str) -> str | None:
    """Return the present that sounds like a participle, or like a noun of it: « établit » for « établie »."""
    if word in ("maintien", "soutien", "entretien"):
        return f"{word}t"
    read = lookup(word)
    if not read or any(form.pos != "VERB" or form.tense != "ppast" for form in read):
        return None
    try:
        verb = conjugate(read[0].lemma, "ind", "pres", "3", "s")
    except Uninflectable:
        return None
    return verb if verb == f"{word.removesuffix('e')}t" else None


def _is_one(noun: str) -> bool:
    return any(form.pos == "NOUN" and form.number != "p" for form in lookup(noun))


def _stretch(text: str, place: int) -> str:
    """Return what stands of a clause before a place of its paragraph."""
    sentence = sentences.around(text, place)
    start = 0 if sentence is None else sentence.start
    begun = [found.end() for found in BEGINS.finditer(text, start, place)]
    return text[begun[-1] if begun else start : place]


def _until(text: str, place: int, end: int) -> str:
    """Return what follows a place in its clause."""
    found = BEGINS.search(text, place, end)
    return text[place : found.start() if found else end]


def _put_participle(match: re.Match[str], lemma: str, gender: str) -> str | None:
    try:
        return put(match, "word", participle(lemma, gender))
    except Uninflectable:
        return None
