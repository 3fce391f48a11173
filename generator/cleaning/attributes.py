"""What « être » joins to a subject agrees with it, and the verb with its subject: « La part est passée », « Ces résultats le plaçaient »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.cleaning.read_clauses import Stand, clause_at
from generator.cleaning.tables import table
from generator.french.lexicon import Form, fits, lookup, role
from generator.french.morphology import Uninflectable, agree, participle
from generator.french.syntax import Phrase
from generator.shelf import compiled

ADVERB = r"(?:pas|plus|jamais|aussi|également|encore|déjà|enfin|ensuite|toujours|désormais|souvent|très|particulièrement|quand[ -]même|tout de suite|\w{4,}ment|\w+ fois)"
BEING = (
    r"(?P<being>(?P<self>[Ss]['’](?:est|était|étaient)|[Ss]e sont)|est|sont|était|étaient|sera|seront|serait|seraient|soit|soient|fut|furent"
    r"|(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient)(?: \w+ment| pas| plus| jamais| également| aussi| déjà)? été)"
)
AFTER_BEING = compiled(
    rf"(?:(?<![\w'’-])|(?<=\b[nN]['’])){BEING}(?: {ADVERB}){{0,2}} (?P<word>[a-zà-ÿœ]{{2,}})\b(?![-'’])"
)
# … and what is said to be done to it: « Les effets pourront être analysés ».
TO_BE = compiled(
    rf"(?<![\w'’-])(?P<being>p(?:eut|euvent|ouvait|ouvaient|ourra|ourront|ourrait|ourraient)|d(?:oit|oivent|evait|evaient|evra|evront|evrait|evraient)|v(?:a|ont)|allai(?:t|ent))(?: {ADVERB})? être(?: {ADVERB})? (?P<word>[a-zà-ÿœ]{{2,}})\b(?![-'’])"
)
MANY = compiled(r"(?:sont|étaient)$")
SEVERAL = compiled(r"\b(?:et|ou|ni)\b|,")
YEAR = compiled(r" (?:19|20)\d\d\b")
JOINED = compiled(r"\b(?:et|ou|ni|comme|avec|ainsi qu(?:e\b|['’]))|[,;()«»/&]|\d")
APART = compiled(r"\s*(?:et|ou|ni|comme|avec|ainsi|que|qu['’]|dont)\b")
GOVERNED = compiled(r"\b(?:de|à|en|dans|par|pour|sur|avec|sans|selon|et|ou|ni|(?<!, )comme) $|[dD]['’]$")
NUMBERED = compiled(r"^[1-9]\d*(?: \d{3})* ")
DETERMINER = compiled(r"^\w+['’ ]")
BOTH = compiled(r"\b(?:d(?:e|u|es)\b|d['’])(?: l(?:a |['’]))?[^,A-ZÀ-Þ]+ et (?:d(?:e|u|es)\b|d['’])[^,]+$")


def after_being(match: re.Match[str]) -> str | None:
    """Return « est passée » for « La part est passé »: the one agreement that subject and verb allow."""
    word = match["word"]
    read = _qualities(word)
    if not read:
        return None
    stand = clause_at(match, match.start("being"))
    if stand is None:
        return None
    oneself = match.groupdict().get("self")
    if oneself and not _agrees_reflexive(match, stand):
        return None
    wanted = subject_of(stand) or (_as_many(read, stand.clause.subject) if oneself and MANY.search(oneself) else ())
    if not wanted:
        return None
    gender, number = wanted
    if any(fits(form, gender, number) for form in read):
        return None
    if stand.clause.verb.number != number:
        return None
    try:
        done = next((form for form in read if form.tense == "ppast"), None)
        new = participle(done.lemma, gender, number) if done else agree(word, gender, number)
    except Uninflectable:
        return None
    return put(match, "word", new)


def _as_many(read: list[Form], subject: Phrase | None) -> tuple[str, str] | tuple[()]:
    """Return the plural for a participle in the singular, in the gender of its subject: « ses fidèles s'étaient réunis »; () where no subject is read."""
    if subject is None or any(form.number != "s" for form in read if form.tense == "ppast"):
        return ()
    named = [form for form in lookup(subject.head.lower()) if form.pos in ("NOUN", "PRON") and form.number == "p"]
    counts = any(form.lemma.rpartition("-")[2] in table("relecture")["attributs"]["collectifs"] for form in named)
    genders = {form.gender for form in named} if not counts and not SEVERAL.search(subject.text) else {"m"}
    return "f" if genders == {"f"} else "m", "p"


def _qualities(word: str) -> list[Form]:
    """Return how a word reads that can only be a participle or an adjective of a sure form."""
    read = lookup(word)
    done = [form for form in read if form.tense == "ppast"]
    plain = [form for form in read if form.pos == "ADJ"]
    rest = [form for form in read if form not in done and form not in plain]
    if word in table("relecture")["attributs"]["sans"]:
        return []
    if not done and any(form.mood == "inf" for form in rest):
        return []
    if not done and any(form.pos == "NOUN" and (form.gender, form.number) not in _forms(plain) for form in rest):
        return []
    if any(form.pos not in (("VERB", "NOUN", "ADP") if done else ("VERB", "NOUN")) for form in rest):
        return []
    return done + plain


def _forms(read: list[Form]) -> set[tuple[str, str]]:
    return {(form.gender, form.number) for form in read}


def subject_of(stand: Stand, parted: bool = False) -> tuple[str, str] | tuple[()]:
    """Return gender and number of the subject of a clause, () where the lexicon leaves a doubt; `parted`: a comma may follow."""
    subject = stand.clause.subject
    if subject is None or subject.kind != "np" or subject.proper or not _single(subject):
        return ()
    between = stand.parse.text[subject.end : stand.clause.verb.start]
    if (
        not between
        or (between.count(",") == 1 and not parted)
        or APART.match(between)
        or GOVERNED.search(stand.parse.text[: subject.start])
    ):
        return ()
    found = _of_noun(subject)
    return found if found[1:] == (subject.number,) else ()


def _of_noun(subject: Phrase) -> tuple[str, str] | tuple[()]:
    """Return gender and number of the noun of a subject; () for a noun of quantity, and for one that a woman may bear."""
    words = table("relecture")["attributs"]
    read = lookup(subject.head)
    named = [form for form in read if form.pos == "NOUN"]
    if len({(form.gender, form.number) for form in named}) != 1 or {form.pos for form in read} - {"VERB", "NOUN"}:
        return ()
    lemma, gender, opening = named[0].lemma, named[0].gender, subject.text.lower().partition(" ")[0]
    if not gender and opening in ("la", "une", "cette", "sa"):
        gender = "f"  # « la part »
    counts = lemma.rpartition("-")[2] in words["collectifs"] or (lemma in words["quantites"] and opening == "une")
    counts = counts and not (lemma in words["comptes"] and opening in ("le", "ce"))
    if counts or not gender or (gender == "m" and role(lemma)):
        return ()
    return gender, named[0].number


def _single(subject: Phrase) -> bool:
    """Return whether a subject is one noun with its determiner, whatever completes it."""
    text = YEAR.sub("", NUMBERED.sub("deux ", subject.text))
    first = text.split(maxsplit=1)[0].lower()
    opened = first in table("relecture")["attributs"]["determinants"] or first.startswith(("l'", "l’"))
    if not opened or subject.text.endswith(" que") or JOINED.search(BOTH.sub("", text)):
        return False
    between = DETERMINER.sub("", text[: text.find(subject.head)]).lower().split()
    return all(_goes_before(word) for word in between)


def _goes_before(word: str) -> bool:
    """Return whether a word between determiner and noun can only qualify it: « alerte » of « l'alerte attentat » is the noun."""
    devant = table("relecture")["adjectifs"]["devant"]
    return any(form.lemma in devant for form in lookup(word)) or not any(form.pos == "NOUN" for form in lookup(word))


def _agrees_reflexive(match: re.Match[str], stand: Stand) -> bool:
    """Return whether the participle of a reflexive verb agrees with its subject: nothing is done to oneself but by oneself."""
    lemma = stand.clause.verb.lemma
    if lemma in table("relecture")["attributs"]["a_soi"]:
        return False
    return not any(phrase.role == "object" for phrase in stand.clause.phrases)
