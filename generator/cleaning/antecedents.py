"""A participle agrees with what « que » stands for: « la place qu'il a disputé » is « disputée »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french.lexicon import fits, lookup
from generator.french.morphology import Uninflectable, gender_of, participle
from generator.shelf import compiled

THAT = compiled(
    r"\b(?P<det>[Ll]a|[Uu]ne|[Cc]ette|[Ss]a|[Aa]ux|[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs) (?:(?:\w+) )?(?P<noun>[a-zà-ÿœ]{3,})(?: (?:de |d['’])(?P<of>[a-zà-ÿœ]{3,}))?,? (?:que |qu['’])"
    r"(?P<who>(?:[\w'’-]+,? ){0,5}?)(?P<aux>(?:ont|avait|avaient|aurait|auraient|a))(?: (?:déjà|également|aussi|longtemps|récemment|\w{4,}ment))? (?P<word>[a-zà-ÿœ]{2,}[éiust])\b(?![-'’])(?P<after> (?!(?:le|la) (?:mois|semaine|veille|jour|lendemain|matin|soir)\b|l['’]an\b)[\w'’]+)?"
)

WORD = compiled(r"\w+")
# « a dit aux agents qu'il avait fui »: what is said, not whom he fled
HEARD = compiled(
    r"\b(?:di(?:t|re|sait|sant)|(?:déclar|affirm|annonc|expliqu|racont|assur|indiqu|confi|répét|avou|rappel)(?:é|er|ait|ant)|promis|promettre|appris|apprendre)(?: \w+ment| lundi| mardi| mercredi| jeudi| vendredi| samedi| dimanche)? (?:à )?$"
)


def of_that(match: re.Match[str]) -> str | None:
    """Return « disputée » for « disputé » behind « la place que Paul a »."""
    if HEARD.search(match.string, 0, match.start()):
        return None
    words = table("relecture")["antecedents"]
    noun = [form for form in lookup(match["noun"]) if form.pos == "NOUN"]
    gender = gender_of(match["noun"])
    number = {form.number for form in noun}
    if not gender or len(number) != 1 or match["noun"] in words["de_quoi"]:
        return None
    wanted = number.pop()
    if match["of"] and (
        wanted != "p" or not any(form.pos == "NOUN" and form.number == "s" for form in lookup(match["of"]))
    ):
        return None  # « une équipe de joueurs que »: who is it?
    if match["of"] and noun[0].lemma in table("relecture")["attributs"]["collectifs"]:
        return None
    done = [form for form in lookup(match["word"]) if form.tense == "ppast"]
    if not done or any(fits(form, gender, wanted) for form in done) or done[0].lemma in words["sans_accord"]:
        return None
    after = lookup((match["after"] or "").strip().lower())
    if any(form.mood == "inf" or form.pos in ("DET", "SCONJ") for form in after) or "t" not in done[0].traits:
        return None
    if _has_verb(match["who"]):
        return None
    try:
        return put(match, "word", participle(done[0].lemma, gender, wanted))
    except Uninflectable:
        return None


def _has_verb(words: str) -> bool:
    """Return whether words between « que » and « a » hold a verb, which then has its own subject there."""
    read = [lookup(word) for word in WORD.findall(words.lower())]
    return any(forms and all(form.pos == "VERB" and form.mood != "par" for form in forms) for forms in read)
