"""Agreements that a word before settles: « Chacun des clubs est », « 54 % souhaitent », « jugés suffisants », « quelle sera la suite », « le nombre d'inscrits »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put, put_plural
from generator.cleaning.verb_numbers import other_number
from generator.french.grammar import cased
from generator.french.lexicon import fits, lookup, place
from generator.french.morphology import Uninflectable, agree, gender_of, participle
from generator.shelf import compiled

EACH = compiled(
    r"\b(?P<who>[Cc]hacune?|[Aa]ucune?) (?:des|de ces|de ses|de leurs|d['’]entre) (?P<np>(?:[a-zà-ÿœ'’-]+ ){1,4}?)(?:n['’]|ne )?(?P<word>[a-zà-ÿœ]+nt)\b(?! et )(?: (?P<done>[a-zà-ÿœ]+s)\b(?! et ))?"
)
GOES_ON = compiled(r"[^.;:,]* et (?:n['’]|ne )?[a-zà-ÿœ]+nt\b")  # « se sont terminés et ont entamé »
SHARE = compiled(
    r"(?:^|(?<=[.;,] )|(?<=\bet )|(?<=\bque )|(?<=\bmais ))(?P<n>[2-9]\d(?:,\d+)?|\d,\d+) ?%(?P<of> (?:des|d['’]entre) [a-zà-ÿœA-ZÀ-Þ]+s)? (?P<word>[a-zà-ÿœ]{3,})(?= (?:l[ae]s?|une?|son|sa|ses|leurs?|que|qu['’]|pour|contre|en|dans|à|ne)\b| l['’])"
)
JUDGED = compiled(
    r"\b(?P<done>(?:jugé|estimé|considéré|déclaré|rendu)(?:e|s|es)?)(?: comme)? (?P<word>[a-zà-ÿœ]{4,})\b(?![-'’])(?=[.,;:)]| (?:par|pour|dans|à|en|de|et|mais|aux?)\b|$)"
)
WHICH = compiled(
    r"\b(?P<which>[Qq]uels?|[Qq]uelles?) (?:sera|est|était|serait|fut|seront|sont|étaient|seraient) (?P<det>l[ae]s?|l['’]|son|sa|ses|leurs?|cette|ces?) ?(?P<noun>[a-zà-ÿœ]{3,})\b"
)
WHATEVER = compiled(
    r"\b(?P<which>[Qq]uelques?|[Qq]uels? que|[Qq]uelles? que)(?: que)? (?P<be>soit|soient) (?P<det>l[ae]s?|l['’]|son|sa|ses|leurs?|cette|ces?) ?(?P<noun>[a-zà-ÿœ]{3,})\b"
)
COUNT = compiled(
    r"\b[Ll]e (?:plus grand |grand |faible |petit |total |plus petit )?nombre (?:total )?(?:de |d['’])(?P<word>[a-zà-ÿœ]{4,})\b(?![-'’])"
)
BOTH = compiled(
    r"(?:^|(?<=[.!?…] )|(?<=, )|(?<=\bque ))(?:[Ll]a |[Ll]['’])(?P<one>[\wÀ-ÿ-]+) et (?:la |l['’])(?P<other>[\wÀ-ÿ-]+) (?:se sont|s['’]étaient|se seraient|sont|étaient|ont été|avaient été|seront|seraient)(?: (?:pas|déjà|aussi|également|\w{4,}ment))? (?P<word>[a-zà-ÿœ]+[éiu]s)\b"
)
FOUND = compiled(
    r"\b(?P<word>(?:se|s['’]y) (?:trouv|cach|dress|tenai|dissimul)[a-z]*ent) (?=(?P<rest>(?:l[ea] |l['’]|une? )[^.;:]{3,90}[.;:]))"
)
MORE = compiled(r"\b(?:et|ou|ainsi que|comme|puis|avec)\b|,")


def each(match: re.Match[str]) -> str | None:
    """Return « chacun des deux clubs est » for « chacun des deux clubs sont »."""
    if any(_verb(word) for word in match["np"].split()) or GOES_ON.match(match.string[match.end() :]):
        return None
    one = other_number(match["word"], "p", "s")
    if one is None:
        return None
    new = put(match, "word", one)
    done = match["done"]
    if done is None or not one.startswith(("est", "sera", "était", "fu", "se")):
        return new
    read = [form for form in lookup(done) if form.tense == "ppast"]
    if not read:
        return new
    gender = "f" if match["who"].lower().endswith("e") else "m"
    return new[: len(new) - len(done)] + participle(read[0].lemma, gender)


def share(match: re.Match[str]) -> str | None:
    """Return « 54 % souhaitent » for « 54 % souhaite »."""
    read = lookup(match["word"])
    if not read or any(form.pos != "VERB" for form in read):
        return None
    many = other_number(match["word"], "s", "p")
    return None if many is None else put(match, "word", many)


def judged(match: re.Match[str]) -> str | None:
    """Return « jugés suffisants » for « jugés suffisant »."""
    done = [form for form in lookup(match["done"]) if form.tense == "ppast"]
    read = lookup(match["word"])
    plain = [form for form in read if form.pos == "ADJ" or form.tense == "ppast"]
    if (
        not done
        or not plain
        or any(form.pos not in ("ADJ", "NOUN") and form not in plain and form.tense != "ppres" for form in read)
    ):
        return None
    if any(form.pos == "NOUN" and form.lemma != plain[0].lemma for form in read) or any(
        fits(form, done[0].gender, done[0].number) for form in plain
    ):
        return None
    try:
        return put(match, "word", agree(match["word"], done[0].gender or "m", done[0].number or "s"))
    except Uninflectable:
        return None


def which(match: re.Match[str]) -> str | None:
    """Return « quelle sera la position » for « quel sera la position »."""
    wanted = _of_noun(match)
    if not wanted:
        return None
    new = _quel(*wanted)
    return put(match, "which", cased(new, match["which"]))


def whatever(match: re.Match[str]) -> str | None:
    """Return « quelles que soient les catégories » for « quelques soient les catégories »."""
    wanted = _of_noun(match)
    if not wanted:
        return None
    new = f"{_quel(*wanted)} que {'soient' if wanted[1] == 'p' else 'soit'}"
    return f"{cased(new, match['which'])}{match.group()[match.end('be') - match.start() :]}"


def counted(match: re.Match[str]) -> str | None:
    """Return « le nombre d'inscrits » for « le nombre d'inscrit »."""
    word = match["word"]
    read = lookup(word)
    named = [form for form in read if form.pos == "NOUN"]
    done = any(form.tense == "ppast" for form in read)
    if not named or any(form.number != "s" for form in named) or (len(named) != len(read) and not done):
        return None
    return put_plural(match)


def both(match: re.Match[str]) -> str | None:
    """Return « La France et l'Allemagne se sont opposées » for « se sont opposés »."""
    done = [form for form in lookup(match["word"]) if form.tense == "ppast"]
    if not done or not (_feminine(match["one"]) and _feminine(match["other"])):
        return None
    return put(match, "word", participle(done[0].lemma, "f", "p"))


def found(match: re.Match[str]) -> str | None:
    """Return « se trouvait le navire » for « se trouvaient le navire », where one thing follows alone."""
    if MORE.search(match["rest"]):
        return None
    one = other_number(match["word"].split(" ")[-1].split("'")[-1], "p", "s")
    return None if one is None else f"{match['word'].rpartition(' ')[0]} {one} "


def _of_noun(match: re.Match[str]) -> tuple[str, str] | None:
    """Return gender and number of the noun that a determiner announces, None where either is in doubt."""
    read = [form for form in lookup(match["noun"]) if form.pos == "NOUN"]
    number = "p" if match["det"] in ("les", "ses", "leurs", "ces") else "s"
    gender = gender_of(match["noun"])
    if not gender or len({form.gender for form in read}) != 1 or not any(form.number in (number, "") for form in read):
        return None
    return gender, number


def _quel(gender: str, number: str) -> str:
    return f"quel{'le' if gender == 'f' else ''}{'s' if number == 'p' else ''}"


def _feminine(name: str) -> bool:
    known = place(name)
    return known.gender == "f" and known.number == "s" if known else gender_of(name) == "f"


def _verb(word: str) -> bool:
    read = lookup(word)
    return (bool(read) and all(form.pos == "VERB" for form in read)) or word in (
        "qui",
        "que",
        "dont",
        "où",
        "et",
        "se",
        "en",
        "y",
    )
