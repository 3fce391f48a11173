"""French typography, set once and last: spaces, apostrophes, quotation marks, numbers, capitals; words never change."""

from __future__ import annotations

import re
import unicodedata

NB, NNB = "\u00a0", "\u202f"  # no-break space, narrow no-break space
SPACE = rf"[ \t{NB}{NNB}\u2009]"
KEPT = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\w+|`[^`]*`|\b[\w-]+\.(?:com|fr|org|net|eu|io|info|example)\b\S*")

RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"\.{3,}", "…"),
        (r"(?<=\w)['ʼ´](?=\w|« )", "’"),
        (r"(?<=\b[ldjmtnscLDJMTNSC])['ʼ](?=\s?[«\w])", "’"),
        (r"[“\"]\s*([^\"“”«»\n]*?)\s*[”\"]", r"« \1 »"),
        (rf"{SPACE}{{2,}}", " "),
        (rf"{SPACE}+(?=[.,…)\]](?!\d))", ""),
        (rf"(?<=[(\[]){SPACE}+", ""),
        (rf"«{SPACE}*", f"«{NNB}"),
        (rf"{SPACE}*»", f"{NNB}»"),
        (rf"(?<=[^\s{NB}{NNB}:;!?«(]){SPACE}*(?=[;!?](?:[\s{NB}{NNB}»)!?…]|$))", NNB),
        (rf"(?<=[^\s{NB}{NNB}:;]){SPACE}*(?=:(?:\s|$))", NB),
        (rf"(?<=\d){SPACE}*(?=%)", NNB),
        (rf"(?<![\d,.])(\d{{1,3}}){SPACE}(?=\d{{3}}(?!\d))", rf"\1{NNB}"),
        (rf"(?<={NNB}\d{{3}}){SPACE}(?=\d{{3}}(?!\d))", NNB),
        (rf"(?<=\d){SPACE}*(?=[$€£](?!\w))", NB),
        (rf"(?<=\d){SPACE}(?=(?:h|km|m|cm|kg|g|ans?|euros?|dollars?|millions?|milliards?|mois|jours?|heures?|minutes?)\b)", NB),
        (rf"(?<=\d){SPACE}(?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)", NB),
        (rf"\b(M\.|MM\.|Mme|Mlle|Dr|Me){SPACE}(?=[A-ZÀ-Þ])", rf"\1{NB}"),
        (r"\b1(?:er|ER)\b", "1er"),
        (r"\b(\d+)(?:ème|ième|éme)(s?)\b", r"\1e\2"),
        (r"\boeuvre", "œuvre"),
        (r"\bcoeur", "cœur"),
        (r"\bsoeur", "sœur"),
    )
)
# Capitals that lost their accent at the head of a word that has no unaccented twin.
ACCENTS = re.compile(
    r"\bA(?=(?:[ \u00a0](?:partir|la|l’|cause|propos|noter|ce|son|sa|ses|leur|leurs|Paris)\b))"
    r"|\bE(?=(?:tat|tats|tats-Unis|lysée|glise|cole|conomie|nergie|dition|diteur|lection|lections|mission|quipe|t[ée]|tude|tudes|tudiants?)\b)"
    r"|\bE(?=tre\b)"
)


def tidy(text: str) -> str:
    """Return the text in French typography; idempotent, addresses and code left alone.

    The words inside a quotation stay as they are: only spaces, apostrophes and the marks themselves are set.
    """
    text = unicodedata.normalize("NFC", text)
    parts: list[str] = []
    at = 0
    for match in KEPT.finditer(text):
        parts += (_set(text[at : match.start()]), match.group())
        at = match.end()
    parts.append(_set(text[at:]))
    return "".join(parts)


def _set(text: str) -> str:
    for pattern, into in RULES:
        text = pattern.sub(into, text)
    return ACCENTS.sub(lambda m: {"A": "À", "E": "Ê" if text[m.end() :].startswith("tre") else "É"}[m.group()], text)


_PLAIN = str.maketrans(
    {"’": "'", "ʼ": "'", "‘": "'", NB: " ", NNB: " ", "\u2009": " ", "‑": "-", "“": '"', "”": '"', "\u00ad": ""}
)


def strip_typography(text: str) -> str:
    """Return the text for comparison: NFC, straight apostrophes, plain spaces, no soft hyphens."""
    return unicodedata.normalize("NFC", text).translate(_PLAIN)
