"""Words that sound alike: « la rencontre à permis », « ce déroule », « leurs succéder », « une course ou il part »."""

from __future__ import annotations

import re

from generator.cleaning.heard import written_for
from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.lexicon import fits, lookup, place
from generator.french.tagger import finite
from generator.shelf import compiled

HAS_DONE = compiled(
    r"(?P<before>[\w»)-]+,?) (?P<word>à)(?: (?:aussi|déjà|ainsi|donc|ensuite|enfin|peu à peu|tout de même|[a-zà-ÿ]{4,}ment))? (?P<done>[a-zà-ÿœ]{2,}) (?P<after>[\w’'«]+)"
)
ITSELF = compiled(r"(?<![\w-])(?P<word>ce) (?P<done>[a-zà-ÿœ]{4,})\b(?![-'’])")
TO_THEM = compiled(r"\b(?P<word>leurs) (?P<done>[a-zà-ÿœ]+(?:er|ir|re|oir))\b(?! [a-zà-ÿ]+ment)")
WHERE = compiled(
    r"\b(?:à |de |d['’]|en |dans )(?P<place>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?) (?P<word>ou) (?=(?P<who>ils?|elles?|on) )"
)
PLACED = compiled(
    r"\b(?:à |de |d['’]|en |dans )(?P<place>[A-ZÀ-Þ][\w’'-]+(?: [a-z]{2}-[A-ZÀ-Þ]\w+| [A-ZÀ-Þ][\w-]+)?), (?P<word>ou) (?=(?P<clause>(?:l[ae]s? |l['’]|des |une? |ses |son |sa )(?:[^.,;:()«»]|\([^)]*\)|, [a-zà-ÿœ]+(?:é|i|u|is|it)e?s? [^.,;:()«»]*,)+))"
)
INDEED = compiled(
    r"(?<![,:] )\b(?P<first>[a-zà-ÿœ]{5,}) (?P<word>voir) (?P<second>[a-zà-ÿœ]{4,})\b(?=[.,;:)]| (?:et|de|en|dans|pour|comme|par|à)\b|$)"
)
NEVER = compiled(
    r"\b(?P<word>de) (?P<verb>[a-zà-ÿœ]{4,}) (?=(?:pas|plus|jamais|guère)\b(?! (?:de|d['’]|encore une|à pas)))"
)
ITSELF_TO = compiled(r"\b(?:à|de|pour|sans|afin de) (?P<word>ce) (?P<verb>[a-zà-ÿœ]{4,}(?:er|ir|re|oir))\b")
HAD_TO = compiled(
    r"(?<![\w'’-])(?:(?:n['’])?(?:a|ont|avait|avaient|aurait|auraient|aura|auront)|ayant|avoir) (?:(?:aussi|également|alors|ensuite|donc|toutefois|cependant|finalement|même) )?(?P<word>du)(?: (?:aussi|également|alors|ensuite|donc|finalement|cette année|cette fois|hier))? (?=(?:(?:se |lui |leur |y |en |l['’]|s['’]|les? |la )?(?P<verb>[a-zà-ÿœ-]{3,}(?:er|ir|re|oir))\b))"
)
BEFORE = 90  # characters in which the same pronoun makes of « ou » a choice: « il reste à Rome ou il part »
WORD = compiled(r"\w+")
TO_DO = compiled(
    r"\b(?P<before>[Dd]e |[Dd]['’]|[Pp]our |[Ss]ans )(?P<word>[a-zà-ÿœ-]{3,}é) (?=(?:l[ae]s?|une?|des|ses|son|sa|leurs?|ces?|cette) |l['’])"
)
THEIR = compiled(r"\b(?P<word>[Ll]eur) (?P<noun>[a-zà-ÿœ]+[sx])\b(?![-'’])")

# « difficultés du à des ampoules », « le recul est du au froid »
OWED = compiled(
    r"(?P<noun>[a-zà-ÿœ]{3,})(?: (?:en (?:grande |bonne )?partie|sans doute|aussi|\w{4,}ment|surtout))? (?P<word>du) (?=(?:à|aux?) )"
)
# What begins an object behind a participle, however that agrees: « elle à surclassée ses rivales ».
OBJECTS = (
    "la",
    "les",
    "ces",
    "cet",
    "cette",
    "ses",
    "son",
    "sa",
    "une",
    "un",
    "des",
    "leurs",
    "leur",
    "plusieurs",
    "deux",
    "trois",
)
BEING = ("est", "était", "serait", "sera", "être", "été", "sont", "étaient", "seraient", "seront")
# Those whom somebody meets in a race, a fight, a vote: « elle a dépassé ces concurrentes » where no one told of them before.
OTHERS = compiled(
    r"\b(?P<word>[Cc]es) (?P<noun>devanci(?:er|ère)s|concurrente?s|adversaires|poursuivante?s|coéquipi(?:er|ère)s|compatriotes|rivaux|rivales|homologues|ravisseurs|assaillante?s|détracteurs)\b(?! (?:qui|que|qu|dont|directe?s qui)\b)"
)


def owed(match: re.Match[str]) -> str | None:
    """Return « des difficultés dues à » for « des difficultés du à »; behind « est », « dû », which other rules make agree."""
    if match["noun"] in BEING:
        return put(match, "word", "dû")
    read = lookup(match["noun"])
    nouns = {(form.gender, form.number or "s") for form in read if form.pos == "NOUN"}
    if len(nouns) != 1 or any(form.pos == "VERB" and form.mood == "inf" for form in read):
        return None
    return put(match, "word", {"ms": "dû", "fs": "due", "mp": "dus", "fp": "dues"}.get("".join(nouns.pop()), "dû"))


def of_somebody(match: re.Match[str]) -> str | None:
    """Return « ses concurrentes » for « ces concurrentes » where nobody was called so before in the paragraph."""
    ahead = match.string[: match.start()].lower()
    sentence = sentences.around(match.string, match.start())
    if sentence is None or match["noun"][:7] in ahead or not sentence.text[: match.start() - sentence.start].strip():
        return None
    return put(match, "word", "ses")


def has_done(match: re.Match[str]) -> str | None:
    """Return « la rencontre a permis de » for « la rencontre à permis de »: « à » governs no participle."""
    read = lookup(match["done"])
    told = match["after"] in OBJECTS and all(form.pos in ("VERB", "ADJ") for form in read)
    done = [form for form in read if form.tense == "ppast" and (told or fits(form, "m", "s"))]
    words = table("relecture")["participes"]
    before = match["before"].rstrip(",").lower()
    if (
        not (done or written_for(match["done"], False))
        or match["done"] in words["apres_a"]
        or before in words["avant_a"]
    ):
        return None
    if match["done"] == "été" and not any(form.tense == "ppast" for form in lookup(match["after"])):
        return None
    named = any(form.pos == "NOUN" for form in read) and match["done"] not in ("été", "permis", "su", "pu", "dû")
    if named and before not in words["sujets_de_a"]:
        return None  # « pays à revenu faible »
    return put(match, "word", "a")


def itself(match: re.Match[str]) -> str | None:
    """Return « se déroule » for « ce déroule »."""
    read = lookup(match["done"])
    if not read or any(
        form.pos != "VERB" or form.mood not in ("ind", "con", "sub") or form.person != "3"
        for form in read
        if form.mood != "imp" and form.person != "1"
    ):
        return None
    if read[0].lemma in table("relecture")["participes"]["avec_ce"]:
        return None
    return put(match, "word", "se")


def to_them(match: re.Match[str]) -> str | None:
    """Return « leur succéder » for « leurs succéder »."""
    read = lookup(match["done"])
    return put(match, "word", "leur") if read and all(form.mood == "inf" for form in read) else None


def to_do(match: re.Match[str]) -> str | None:
    """Return « de sous-estimer le nombre » for « de sous-estimé le nombre »: an object follows."""
    read = lookup(match["word"])
    if not read or any(form.tense != "ppast" for form in read):
        return None
    return put(match, "word", read[0].lemma)


def where(match: re.Match[str]) -> str | None:
    """Return « à Rome où elle vit » for « à Rome ou elle vit »."""
    ahead = match.string[max(0, match.start() - BEFORE) : match.start()].lower()
    again = match["who"] in WORD.findall(ahead) or "soit" in WORD.findall(ahead)
    return None if again or place(match["place"]) is None else put(match, "word", "où")


def placed(match: re.Match[str]) -> str | None:
    """Return « à Brest, où le port ferme » for « à Brest, ou le port ferme »: a whole clause follows a place."""
    ahead = WORD.findall(match.string[max(0, match.start() - BEFORE) : match.start()].lower())
    if "soit" in ahead or "ou" in ahead or not finite(match["clause"]):
        return None
    return put(match, "word", "où")


def indeed(match: re.Match[str]) -> str | None:
    """Return « difficiles voire dangereux » for « difficiles voir dangereux »: two adjectives of one number."""
    first, second = lookup(match["first"]), lookup(match["second"])
    if not first or not second or any(form.pos not in ("ADJ", "NOUN") for form in (*first, *second)):
        return None
    numbers = [{form.number for form in read if form.pos == "ADJ"} for read in (first, second)]
    return put(match, "word", "voire") if numbers[0] & numbers[1] else None


def never(match: re.Match[str]) -> str | None:
    """Return « ne convainc pas » for « de convainc pas »."""
    read = lookup(match["verb"])
    if not read or any(form.pos != "VERB" for form in read) or not any(form.person == "3" for form in read):
        return None
    return put(match, "word", "ne")


def itself_to(match: re.Match[str]) -> str | None:
    """Return « à se maintenir » for « à ce maintenir »; « pour ce faire » stays."""
    read = lookup(match["verb"])
    if not read or any(form.mood != "inf" for form in read) or match["verb"] in ("faire", "dire"):
        return None
    return put(match, "word", "se")


def had_to(match: re.Match[str]) -> str | None:
    """Return « ont dû procéder » for « ont du procéder »; « ont du savoir » stays."""
    read = lookup(match["verb"])
    return put(match, "word", "dû") if read and all(form.mood == "inf" for form in read) else None


def their(match: re.Match[str]) -> str | None:
    """Return « leurs ambitions » for « leur ambitions »."""
    read = lookup(match["noun"])
    if not read or any(form.pos != "NOUN" or form.number != "p" for form in read):
        return None
    return put(match, "word", match["word"] + "s")
