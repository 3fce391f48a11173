"""What hangs on a noun goes with it: « le pont à cinq buts » is not « le pont après un match à cinq buts »."""

from __future__ import annotations

from generator.checks.evidence import plain
from generator.french.lexicon import lookup
from generator.french.tagger import tag
from generator.shelf import compiled

HUNG = compiled(r"(?P<noun>[\w-]+) (?P<what>(?:à |de |d['’])[\w-]+(?: [\w-]+)?)")


def adrift(text: str, whole: str) -> bool:
    """Return whether a line has what hangs on a noun of its sentence behind another word, and that noun nowhere."""
    said, told = plain(text).lower(), plain(whole).lower()
    for found in HUNG.finditer(told):
        noun, what = found["noun"], f" {found['what']}"
        if what in said and noun not in said and f"{noun}{what}" not in said and _is_noun(noun):
            before = said.partition(what)[0]
            last = tag(before)[-1]
            if last.pos not in ("VERB", "AUX") and f"{last.text}{what}" not in told:
                return True  # « baisse de 3 % » of « baisse en juin de 3 % » is the verb's
    return False


def _is_noun(word: str) -> bool:
    forms = lookup(word.lower())
    return not forms or any(form.pos == "NOUN" for form in forms)
