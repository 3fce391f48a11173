"""A comma parts quoted words from who says them, a colon brings them in: « Merci », a-t-il lancé; il a dit : « Nous partons »."""

from __future__ import annotations

import re

from generator.cleaning.tables import table
from generator.french import sentences, words
from generator.french.lexicon import lookup
from generator.french.tagger import finite
from generator.shelf import compiled

ALSO = r"(?:encore|également|aussi|ainsi|enfin|alors|ensuite|\w+ment)"
SAID = compiled(
    rf"(?<=[^\s,;:.!?…] ») (?P<told>[a-z]+-(?:t-)?(?:il|elle|on|ils|elles)\b|(?:(?:a|ont|avait|avaient|s['’](?:est|était|sont)) )?(?:{ALSO} )?"
    rf"(?P<word>[a-zà-ÿ]+)(?= (?:{ALSO} )?(?:[A-ZÀ-Þ]|l[ae]s? |l['’]|une? |son |sa |ses |leur |ce |cette |plusieurs )))"
)
OPENED = compiled(r"(?:^|[.!?…:;»,]|\b(?:que|où|car|mais|et)|\bqu['’])\s*$")
THAT = compiled(r"[^.;«»]{0,60}?\bqu(?:e\b|['’])")
SAYS = compiled(r"(?P<lead>(?:[^\s,.;:!?…«»()]+ ){1,10})(?=« (?P<said>[A-ZÀ-Þ][^«»]{15,}) »)")
WORD = compiled(r"[a-zà-ÿœ]+")
OBJECT = compiled(r" (?:une?|l[ae]s?|des|son|sa|ses|leurs?|cette|cet?|ces) | l['’]")
BOUND = compiled(
    r"(?:\b(?:que|où|comme|et|ou|par|dont|car|mais|de|des|du|un|une|le|la|les)|\bqu['’]|['’])\s*$|\bqu(?:e\b|['’])"
)
NOUN = compiled(r"(?:\b(?:une?|l[ae]s?|des?|du|sa|ses|son|cette|ces?|sur|sans|par|pour)|[ldLD]['’])\s*$")
NAMED = compiled(
    r"(?:intitul|titr|nomm|appel|baptis|surnomm|slogan|inscri|livre|film|titre|journal|site|projet|association|chanson|article)"
)
SUBJECT = compiled(r"\b(?:qui|que|dont|où)\b[^,]*$|\bqu['’][^,]*$")  # « l'homme qui dirige « Lys » a dit »
LEAST = 4  # words of what is quoted: fewer may be a name


def parted(match: re.Match[str]) -> str | None:
    """Return the comma that goes between quoted words and who said them, None where the quotation may be the subject."""
    text, end = match.string, match.start() - 1
    opened = text.rfind("«", 0, end)
    if opened < 0 or "»" in text[opened:end]:
        return None
    quoted, word = text[opened + 1 : end].strip(), match["word"]
    if word is not None:
        named = len(quoted.split()) < LEAST or not (finite(quoted) or _told(text[:opened]))
        if (
            named
            or not (OPENED.search(text[:opened]) or _told(text[:opened]))
            or not _says(word)
            or THAT.match(text, match.end())
        ):
            return None
    return f", {match['told']}"


def announced(match: re.Match[str]) -> str | None:
    """Return the colon that goes between a verb that says and the sentence quoted, None where that may be a name."""
    lead, said = match["lead"], match["said"]
    saying = [word for word in WORD.finditer(lead) if _says(word.group()) and not NOUN.search(lead[: word.start()])]
    if not saying or len(said.split()) < LEAST or not finite(said):
        return None
    to = lead[saying[-1].end() :]
    if NAMED.search(lead) or OBJECT.match(to) or BOUND.search(to) or finite(to):
        return None
    return f"{lead.rstrip()} : "


def _told(before: str) -> bool:
    """Return whether a sentence has its verb before the words it quotes, so that another one can but tell who says them."""
    begun = (sentences.split(before) or (None,))[-1]
    return begun is not None and finite(begun.text) and not SUBJECT.search(begun.text)


def _says(word: str) -> bool:
    """Return whether a word may tell that somebody says something."""
    told = words.listed("saying") | set(table("relecture")["incises"]["verbes"])
    return any(form.lemma in told and form.pos == "VERB" and form.mood != "inf" for form in lookup(word))
