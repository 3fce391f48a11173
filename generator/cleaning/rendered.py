"""English grammar that a translation keeps: « Pas tous les clients sont », « était tirant », « a dit il partait », « de les clients »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put, with_article
from generator.cleaning.tables import table
from generator.french.grammar import cased, contract, opens_with_vowel
from generator.french.lexicon import Form, lookup
from generator.french.morphology import Uninflectable, conjugate, gender_of, participle
from generator.french.tagger import finite
from generator.shelf import compiled

NOT_ALL = compiled(r"(?:^|(?<=[.!?»…] ))Pas (?P<all>tou(?:s|tes)) (?P<rest>(?:les|ces|ses|leurs|nos) [^.,;:«»]{5,90})")
PROGRESSIVE = compiled(
    r"(?<!['’])\b(?P<be>est|sont|était|étaient|sera|seront|serait|seraient) (?P<adverb>(?:toujours |encore |déjà |aussi |également )?)(?P<word>[a-zà-ÿœ]{2,}ant)\b(?=(?P<after>[ ,.]))"
)
BUT_NOT = compiled(r"\b(?P<but>mais|et) pas (?P<word>[a-zà-ÿœ]{2,}ant)\b")
SAID = r"(?:dit|déclaré|affirmé|ajouté|expliqué|estimé|pensé|indiqué|soutenu|assuré|averti|promis|suggéré|noté)"
SAID_HE = compiled(
    rf"(?P<said>\b(?:a|ont|avait|avaient) (?:également |aussi )?{SAID}) (?P<who>ils?|elles?|on) (?P<next>(?:n['’]|s['’]|y |l['’])?(?P<verb>[a-zà-ÿœ]+))\b(?!-)"
)
SAID_NOUN = compiled(
    rf"(?P<said>\b(?:a|ont|avait|avaient) (?:également |aussi )?{SAID}) (?P<who>(?P<det>les?|la|l['’]|son|sa|ses|leurs?|cet?|cette|ces) ?(?P<noun>[a-zà-ÿœ-]{{3,}})) (?P<verb>[a-zà-ÿœ]+)\b"
)
WHICH = compiled(
    r"\b(?P<det>[Ll]es?|[Ll]a|[Ll]['’]|[Uu]ne?) ?(?P<noun>[a-zà-ÿœ-]{3,}) (?P<who>ils?|elles?|on) (?P<verb>[a-zà-ÿœ]+)(?P<done>(?: [a-zà-ÿœ]+[éist])?) (?P<next>[a-zà-ÿœ]+)\b"
)
OF_THE = compiled(r"\b(?P<of>[Dd]e|[Àà]|à) (?P<the>les?) (?P<next>[a-zà-ÿœ]+)\b")
WHOSE = compiled(r"\bdont propres? (?P<noun>[a-zà-ÿœ-]{3,})\b")
AS_ONE = compiled(
    r"(?:^|(?<=[.!?»…] ))(?P<of>[Ll]e |[Ll]a |[Ll]['’]|[Cc]e |[Cc]ette )(?P<noun>couple|duo|trio|groupe|gouvernement|club|comité|jury|syndicat|famille|foule|paire|équipe|entreprise|société|police)(?P<aside>(?:, [^.,;:«»]{3,50},)?) "
    r"(?P<verb>sont|étaient|seront|seraient|ont|avaient|auront|auraient)(?P<both> tous (?:les )?deux)?(?P<word>(?: [a-zà-ÿœ]+)?)\b"
)
ONE = {
    "sont": "est", "étaient": "était", "seront": "sera", "seraient": "serait", "ont": "a", "avaient": "avait", "auront": "aura", "auraient": "aurait",
}  # fmt: skip
SAID_LAST = compiled(
    r"(?P<told>(?:^|(?<=[.!?»…] ))[^.!?:«»]{20,240}?), (?P<who>(?:la|les?|l['’]) ?[a-zà-ÿœ-]{3,}(?: (?:de |du |d['’]|des )?[a-zà-ÿœ-]{3,}){0,2}) (?P<said>(?:a|ont) "
    r"(?:dit|déclaré|affirmé|annoncé|indiqué|précisé|rapporté|confirmé))(?P<when>(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir|après-midi))?)?)(?=\.)"
)
OPENS_CLAUSE = compiled(r"(?:Quand|Lorsqu|Si |S['’]|Comme|Alors|Après|Avant|Bien|Interrogé|Selon|D['’]après|Pour )")


def not_all(match: re.Match[str]) -> str | None:
    """Return « Tous les clients ne sont pas » for « Pas tous les clients sont »."""
    words = match["rest"].split()
    for rank, word in enumerate(words[2:], 2):
        if _stands(word, "p"):
            ne = "n'" if opens_with_vowel(word) else "ne "
            return " ".join([cased(match["all"], "T"), *words[:rank], f"{ne}{word}", "pas", *words[rank + 1 :]])
    return None


def progressive(match: re.Match[str]) -> str | None:
    """Return « tirait » for « était tirant », « est poursuivie » for « est étant poursuivie »."""
    lemma = _present(match["word"])
    if not lemma:
        return None
    if lemma == "être":
        return f"{match['be']} {match['adverb']}".rstrip() if match["after"] == " " else None
    form = next(form for form in lookup(match["be"]) if form.lemma == "être" and form.mood in ("ind", "con"))
    try:
        verb = conjugate(lemma, form.mood, form.tense, "3", form.number)
    except Uninflectable:
        return None
    return f"{verb} {match['adverb']}".rstrip()


def but_not(match: re.Match[str]) -> str | None:
    """Return « mais ne mettant pas » for « mais pas mettant »."""
    if not _present(match["word"]):
        return None
    ne = "n'" if opens_with_vowel(match["word"]) else "ne "
    return f"{match['but']} {ne}{match['word']} pas"


def said_that(match: re.Match[str]) -> str | None:
    """Return « a dit qu'il partait » for « a dit il partait », « a dit que la voiture roulait » for « a dit la voiture roulait »."""
    before = match.string[: match.start()].rstrip()
    if before[-1:] in ',»”"' or "t-" in match["who"]:
        return None
    number = "p" if match["who"].startswith(("ils", "elles", "les", "ses", "ces", "leurs")) else "s"
    if not _stands(match["verb"], number):
        return None
    if "noun" in match.groupdict() and not any(form.pos == "NOUN" for form in lookup(match["noun"])):
        return None
    that = "qu'" if opens_with_vowel(match["who"]) else "que "
    return match.group().replace(f" {match['who']} ", f" {that}{match['who']} ", 1)


def which(match: re.Match[str]) -> str | None:
    """Return « la voiture qu'elle conduisait a » for « la voiture elle conduisait a »."""
    many = match["who"] in ("ils", "elles")
    noun = [form for form in lookup(match["noun"]) if form.pos == "NOUN"]
    number = "p" if match["det"].lower() == "les" else "s"
    if not noun or not _stands(match["verb"], "p" if many else "s") or not _stands(match["next"], number):
        return None
    return put(match, "who", f"qu'{match['who']}")


def of_the(match: re.Match[str]) -> str | None:
    """Return « des clients » for « de les clients »; « de les vendre » is right."""
    read = lookup(match["next"])
    number = "p" if match["the"] == "les" else "s"
    nouns = [form for form in read if form.pos in ("NOUN", "ADJ") and form.number in ("", number)]
    if not nouns or len(nouns) < len([form for form in read if form.tense != "ppast"]):
        return None
    if number == "s" and opens_with_vowel(match["next"]):
        return None
    return contract(match["of"], f"{match['the']} {match['next']}")


def whose(match: re.Match[str]) -> str | None:
    """Return « dont le directeur » for « dont propre directeur »."""
    named = with_article(match["noun"])
    return f"dont {named}" if named else None


def as_one(match: re.Match[str]) -> str | None:
    """Return « Le couple est marié » for « Le couple sont mariés »."""
    verb, word = ONE[match["verb"]], match["word"].strip()
    head = f"{match['of']}{match['noun']}{match['aside']} {verb}"
    done = next((form for form in lookup(word) if form.tense == "ppast"), None)
    if done is not None and verb in ("est", "était", "sera", "serait"):
        try:
            return f"{head} {participle(done.lemma, gender_of(match['noun']) or 'm', 's')}"
        except Uninflectable:
            return None
    described = [form for form in lookup(word) if form.pos == "ADJ" and form.number == "p"]
    if described and verb in ("est", "était", "sera", "serait"):
        return None
    return f"{head} {word}" if word else head


def said_last(match: re.Match[str]) -> str | None:
    """Return « …, a indiqué mercredi la police » for « …, la police a dit mercredi »."""
    if OPENS_CLAUSE.match(match["told"]) or not finite(match["told"]):
        return None
    said = match["said"].replace(" dit", f" {table('relecture')['rendus']['dit']}")
    return f"{match['told']}, {said}{match['when']} {match['who']}"


def _stands(word: str, number: str) -> bool:
    """Return whether a word is a verb in the third person that nothing else may be."""
    read = lookup(word.lower())
    verbs = [form for form in read if _finite(form, number)]
    others = [form for form in read if form.pos in ("NOUN", "ADJ", "ADP", "DET", "PRON", "ADV", "CCONJ", "SCONJ")]
    return bool(verbs) and (not others or word in table("relecture")["rendus"]["verbes"].split())


def _finite(form: Form, number: str) -> bool:
    return form.pos in ("VERB", "AUX") and form.mood in ("ind", "con") and form.person == "3" and form.number == number


def _present(word: str) -> str:
    """Return the verb of a present participle that is no noun and no adjective; "" for another word."""
    read = lookup(word)
    alone = bool(read) and all(form.tense == "ppres" for form in read)
    return read[0].lemma if alone else ""
