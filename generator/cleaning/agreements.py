"""Agreements and moods a proofreader puts right unasked: the grammar leaves one form only."""

from __future__ import annotations

import re
from functools import cache

from generator.cleaning.putting import put, put_plural
from generator.cleaning.tables import table
from generator.french.date_rules import month_pattern
from generator.french.grammar import elide
from generator.french.lexicon import Form, fits, is_demonym, is_first_name, lookup
from generator.french.morphology import Uninflectable, agree, conjugate, participle
from generator.shelf import compiled

ETRE = "(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|(?:a|ont|avait|avaient|aurait|auraient|aura|auront) été)"
AVOIR = "(?:a|ont|avait|avaient|aurait|auraient|aura|auront)"
AFTER_HAVING = compiled(r"(?<=\b[Aa]près avoir )(?P<word>[a-zà-ÿ]+(?:e|s))\b(?! (?:été|eu)\b)")
OPENS_HAVING = compiled(rf"(?:^|(?<=[.!?…] ))(?:Elle|Ils|Elles) {AVOIR} (?P<word>[a-zà-ÿ]+(?:e|s))\b")
OPENS_BEING = compiled(rf"\b(?P<who>[Ii]l|[Ee]lle|[Ii]ls|[Ee]lles) {ETRE} (?P<word>[a-zà-ÿ]+)\b")
HAS_DONE = compiled(
    r"(?:\b(?:[Ii]l|[Ee]lle|[Oo]n|[Ii]ls|[Ee]lles) |\b[Nn]['’])(?:a|ont|avait|avaient|aurait|auraient)(?: (?:pas|plus|jamais|aussi|déjà|également|ensuite))?"
    r" (?P<word>[a-zà-ÿ]{4,})\b(?![-'’])"
)
DEMONYM = compiled(
    r"\b(?:(?:[Ll]e|[Ll]a|[Uu]ne?|[Dd]u|[Aa]u) |[LlDd]['’])(?P<word>[a-zà-ÿ]{4,}) (?=(?P<first>[A-ZÀ-Þ][a-zà-ÿ-]+) [A-ZÀ-Þ])"
)
PEOPLE = compiled(
    r"(?<![\w'’-])(?:(?:(?:[Ll]es|[Dd]es|[Aa]ux|[Cc]es) )?(?:deux|trois|quatre|jeunes)|[Ll]es|[Dd]es|[Aa]ux|[Pp]lusieurs|\d+|de nombreux) (?P<word>[a-zà-ÿ]{4,}s)(?=(?P<next>[.,;:!?)]| [\w’'«(]+|$))"
)
ONE_OF_THEM = compiled(
    r"(?<![\w'’-])[Uu]ne? (?P<word>[a-zà-ÿ]{5,})(?=(?P<next>) (?:a|est|avait|était|aurait|serait|âgée?|de \d+ ans|d['’]une (?:vingt|trent|quarant|cinquant|soixant)aine)\b)"
)
SAME_NOUN = compiled(r"\b(?:et|ou|que) $")
HAVING_DONE = compiled(r"\bavoir (?P<word>[a-zà-ÿ]{4,})\b(?![-'’])")


def after_having(match: re.Match[str]) -> str | None:
    """Return « disparu » for « après avoir disparue »: nothing stands before that it could agree with."""
    return _unagreed(match.group("word"))


def opens_having(match: re.Match[str]) -> str | None:
    """Return « Elle a mangé » for « Elle a mangée » at the head of a sentence."""
    mended = _unagreed(match.group("word"))
    return _with(match, mended)


def opens_being(match: re.Match[str]) -> str | None:
    """Return « elle est arrivée » for « elle est arrivé »."""
    word = match.group("word")
    read = lookup(word)
    done = next((form for form in read if form.tense == "ppast"), None)
    named = any(form.pos not in ("VERB", "ADJ") for form in read)
    if done is None or (named and word.rstrip("es") not in _agreed_after_being()):
        return None
    gender, number = table("relecture")["sujets"][match.group("who").lower()]
    if any(fits(form, gender, number) for form in read if form.tense == "ppast"):
        return None
    return _with(match, _participle(done.lemma, gender, number))


def has_done(match: re.Match[str]) -> str | None:
    """Return « il a terminé » for « il a terminer », « avoir subi » for « avoir subit »: a participle must follow."""
    word = match.group("word")
    read = lookup(word)
    verbs = [form for form in read if form.pos == "VERB"]
    if not verbs or any(form.tense in ("ppast", "ppres") for form in verbs):
        return None
    done = _participle(verbs[0].lemma, "m", "s")
    # « avoir chaud » stays; « avoir subit » is no adjective, since its participle is what it lacks one letter of.
    others = {form.pos for form in read} - {"VERB"}
    return _with(match, done) if not others or (others == {"ADJ"} and done == word[:-1]) else None


@cache
def before_noun() -> re.Pattern[str]:
    """Return the pattern of « la dernier manche »: a determiner of one gender, an adjective that goes before nouns, a noun."""
    forms = [form for word in table("relecture")["adjectifs"]["devant"] for form in _genders(word)]
    determiners = [word for gender in "fm" for word in table("relecture")["determinants"][gender]]
    return compiled(rf"\b(?P<det>{_one_of(determiners)}) (?P<word>{'|'.join(sorted(forms))}) (?P<noun>[a-zà-ÿ]+)\b")


def agreed_before_noun(match: re.Match[str]) -> str | None:
    """Return « la dernière manche » for « la dernier manche »: determiner and noun agree, the adjective between does not."""
    word, noun = match.group("word"), lookup(match.group("noun"))
    wanted = "f" if match.group("det").lower() in table("relecture")["determinants"]["f"] else "m"
    genders = {form.gender for form in noun if form.pos in ("NOUN", "ADJ")}
    if genders != {wanted} or any(form.number == "p" for form in noun if form.pos == "NOUN"):
        return None
    if any(form.gender in (wanted, "") for form in lookup(word) if form.pos == "ADJ"):
        return None
    try:
        return put(match, "word", agree(word, wanted, "s"))
    except Uninflectable:
        return None


@cache
def many() -> re.Pattern[str]:
    """Return the pattern of « les personne »: a determiner or number of the plural and a word without its sign."""
    words = _one_of(table("relecture")["determinants"]["p"])
    return compiled(
        rf"(?<![\w-])(?:(?P<det>{words})|(?<![\d,.])(?:[2-9]|[1-9]\d{{1,2}})) (?!(?:face|grâce|quant) (?:à|aux?)\b)(?P<word>[a-zà-ÿ]+[a-rt-wyà-ÿ])\b(?!['’-])"
    )


def in_plural(match: re.Match[str]) -> str | None:
    """Return « les personnes » for « les personne », where the word can be nothing but a noun in the singular."""
    word = match.group("word")
    read = lookup(word)
    if not match.group("det") and word in table("relecture")["determinants"]["apres_un_rang"]:
        return None  # « 21 h 18 heure locale », « l'article 49 alinéa 3 »
    if (
        not read
        or any(form.pos != "NOUN" or form.number != "s" for form in read)
        or compiled(month_pattern()).fullmatch(word)
    ):
        return None
    return put_plural(match)


@cache
def subjunctive() -> re.Pattern[str]:
    """Return the pattern of « bien qu'il continuera »."""
    after = "|".join(re.escape(word).replace("'", "['’]") for word in table("relecture")["subjonctif"]["apres"])
    return compiled(
        rf"\b(?P<head>(?:{after}) ?qu['’](?:ils?|elles?|on) (?:n['’]|ne )?(?:s['’]|se |lui |leur |y |en |l['’]|les? |la )?)(?P<word>[a-zà-ÿ]+)\b",
        re.IGNORECASE,
    )


def in_subjunctive(match: re.Match[str]) -> str | None:
    """Return « bien qu'il continue » for « bien qu'il continuera »."""
    read = [form for form in lookup(match.group("word")) if form.pos == "VERB"]
    if not read or any(form.mood == "sub" for form in read):
        return None
    found = next(
        (form for form in read if form.mood == "ind" and form.tense in ("pres", "fut") and form.person == "3"), None
    )
    if found is None:
        return None
    try:
        mended = conjugate(found.lemma, "sub", "pres", "3", found.number)
    except Uninflectable:
        return None
    if match.group("head")[-1] in "'’":
        return elide(f"{match.group('head')[:-1]}e", mended)  # « avant qu'elle n'est »
    return put(match, "word", mended)


def named_people(match: re.Match[str]) -> str | None:
    """Return « le Canadien Paul Roy » for « le canadien Paul Roy »: before a person's name it is a noun."""
    word = match.group("word")
    if not (any(is_demonym(form.lemma) for form in lookup(word)) and is_first_name(match.group("first"))):
        return None
    return put(match, "word", word.capitalize())


def people(match: re.Match[str]) -> str | None:
    """Return « les Français » for « les français »: with no noun beside it, it is the noun for those who live there."""
    read = [form for form in lookup(match["word"]) if form.pos in ("ADJ", "NOUN")]
    if not read or not all(is_demonym(form.lemma) for form in read) or match["word"] == "européennes":
        return None
    following = match["next"].strip()
    if SAME_NOUN.search(match.string[: match.start()]) and not following[:1].isupper():
        return None  # « les vins français et les italiens »
    if (
        following
        and following[0].isalpha()
        and any(form.pos in ("NOUN", "ADJ") and form.number != "s" for form in lookup(following))
    ):
        return None
    return put(match, "word", match["word"].capitalize())


def _unagreed(word: str) -> str | None:
    """Return a participle in the masculine singular, None for a word that is none or already so."""
    read = lookup(word)
    done = [form for form in read if form.tense == "ppast"]
    if not done or len(done) != len([form for form in read if form.pos == "VERB"]):
        return None
    return None if any(_plain(form) for form in done) else _participle(done[0].lemma, "m", "s")


def _plain(form: Form) -> bool:
    return fits(form, "m", "s")


def _participle(lemma: str, gender: str, number: str) -> str | None:
    try:
        return participle(lemma, gender, number)
    except Uninflectable:
        return None


def _with(match: re.Match[str], mended: str | None) -> str | None:
    return None if mended is None else put(match, "word", mended)


@cache
def _agreed_after_being() -> frozenset[str]:
    return frozenset(word.rstrip("es") for word in table("relecture")["participes"]["accordes"])


def _genders(word: str) -> list[str]:
    return [word, agree(word, "f", "s")]


def _one_of(words: list[str]) -> str:
    return "|".join(f"[{word[0]}{word[0].upper()}]{word[1:]}" for word in words)
