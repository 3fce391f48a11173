"""Words that sound alike: « la rencontre à permis », « ce déroule », « leurs succéder », « une course ou il part »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french.lexicon import fits, lookup, place
from generator.shelf import compiled

HAS_DONE = compiled(
    r"(?P<before>[\w»)-]+,?) (?P<word>à)(?: (?:aussi|également|déjà|ainsi|donc|finalement|ensuite|enfin|notamment))? (?P<done>[a-zà-ÿœ]{2,}) (?P<after>[\w’'«]+)"
)
ITSELF = compiled(r"(?<![\w-])(?P<word>ce) (?P<done>[a-zà-ÿœ]{4,})\b(?![-'’])")
TO_THEM = compiled(r"\b(?P<word>leurs) (?P<done>[a-zà-ÿœ]+(?:er|ir|re|oir))\b(?! [a-zà-ÿ]+ment)")
WHERE = compiled(
    r"\b(?:à |de |d['’]|en |dans )(?P<place>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?) (?P<word>ou) (?=(?P<who>ils?|elles?|on) )"
)
BEFORE = 90  # characters in which the same pronoun makes of « ou » a choice: « il reste à Rome ou il part »
WORD = compiled(r"\w+")
TO_DO = compiled(
    r"\b(?P<before>[Dd]e |[Dd]['’]|[Pp]our |[Ss]ans )(?P<word>[a-zà-ÿœ-]{3,}é) (?=(?:l[ae]s?|une?|des|ses|son|sa|leurs?|ces?|cette) |l['’])"
)
THEIR = compiled(r"\b(?P<word>[Ll]eur) (?P<noun>[a-zà-ÿœ]+[sx])\b(?![-'’])")


def has_done(match: re.Match[str]) -> str | None:
    """Return « la rencontre a permis de » for « la rencontre à permis de »: « à » governs no participle."""
    read = lookup(match["done"])
    done = [form for form in read if form.tense == "ppast" and fits(form, "m", "s")]
    words = table("relecture")["participes"]
    before = match["before"].rstrip(",").lower()
    if not done or match["done"] in words["apres_a"] or before in words["avant_a"]:
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


def their(match: re.Match[str]) -> str | None:
    """Return « leurs ambitions » for « leur ambitions »."""
    read = lookup(match["noun"])
    if not read or any(form.pos != "NOUN" or form.number != "p" for form in read):
        return None
    return put(match, "word", match["word"] + "s")
