"""What stands as a sentence without a verb of its own goes on the one before, « …, la rue restant fermée », or gets its verb: « C'est une pression qui oblige »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.cleaning.tables import table
from generator.french import sentences, words
from generator.french.lexicon import lookup, role
from generator.french.syntax import FINITE
from generator.french.tagger import Unit, finite, read
from generator.shelf import compiled

ALONE = compiled(
    r"(?<=[a-zà-ÿœ0-9%)]\. )(?P<article>Une?|Des) (?=(?P<rest>[a-zà-ÿœ][^.!?«»:;]{10,}(?:\.(?:\s|$)| ?: )))"
)
GOES_ON = compiled(r"(?<=[a-zà-ÿœ0-9%)])\. (?P<first>[A-ZÀ-Þ])(?=(?P<rest>['’]?[\wà-ÿœ][^.!?«»:;]{10,}\.)(?:\s|$))")
# A word in -ant is asked for before a sentence is tagged; or a noun with its relative right behind.
LIKELY = compiled(
    r"^\S+ (?:qu['’]|que |qui |dont )|[a-zà-ÿ]ant\b|^D['’]autant|^En particulier|^Notamment|^Alors|^Tandis|^P(?:uis|arce )qu"
)
# What never opens a sentence of its own: « D'autant plus que », « Notamment », « Alors que » with no clause behind.
LEANS = compiled(
    r"^(?:D['’]autant (?:plus |moins )?qu(?:e |['’])|En particulier (?!,)|Notamment (?!,)|(?:Alors|Tandis) qu(?:e |['’])[^,]*$|(?:Puisqu|Parce qu)(?:e |['’])[^,]*$)"
)
RELATED = compiled(r"(?:[a-zà-ÿœ-]+ ){1,3}(?:qu['’]|(?:qui|que|dont) )")
ARTICLE = compiled(r"(?:Une?|Des) ")
STANDING = frozenset({*FINITE, "sub", "imp"})
OPENS = frozenset({"REL", "CS"})
GROUP = frozenset({"DET", "NOUN", "ADJ", "PREP", "PD", "PDET", "NUM", "PROPN", "VPP", "CLO", "NE", "PRO"})
RELATES = frozenset({"qui", "que", "qu'", "dont"})
DEFINITE = frozenset({"le", "la", "l'", "les", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs"})
NO_VERB = frozenset({"concernant", "suivant", "moyennant", "durant", "pendant", "nonobstant", "quant", "étant donné"})
MOST = 60  # words of a sentence with what goes on from it


def told(match: re.Match[str]) -> str | None:
    """Return « C'est une » for « Une » where no verb of the sentence stands outside a relative or a subordinate clause."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or sentence.start != match.start():
        return None
    units = read(f"{sentence.text.partition(':')[0].rstrip(' .')}.")[0]  # what a colon brings in tells it again
    noun = next((unit for unit in units if unit.tag == "NOUN"), units[1])
    if not _verbless(units) or any(unit.tag == "NUM" for unit in units[:3]):
        return None
    if noun.lemma in table("relecture")["attributs"]["collectifs"]:
        return None
    if (
        noun.lemma in words.listed("time_nouns")
        or noun.lemma in table("relecture")["sans_verbe"]["gens"]
        or role(noun.low) is not None
    ):
        return None
    article = match["article"].lower()
    if (article == "des" and not RELATED.match(match["rest"])) or _in_a_row(match.string, sentence):
        return None
    return f"Ce sont {article} " if article == "des" else f"C'est {article} "


def _in_a_row(paragraph: str, sentence: sentences.Stretch) -> bool:
    """Return whether a sentence stands beside another of its kind: « Un chèque sans talon. Une facture réglée deux fois. »"""
    beside = [
        other
        for other in sentences.split(paragraph)
        if sentence.start in (other.end + 1, other.end) or other.start in (sentence.end, sentence.end + 1)
    ]
    return any(ARTICLE.match(other.text) and _verbless(read(other.text)[0]) for other in beside)


def joined(match: re.Match[str]) -> str | None:
    """Return « , la » for « . La » where all that has a verb in the sentence is a participle, « , avance » where « avance » was just told and a relative follows."""
    if not LIKELY.search(match["first"] + match["rest"]):
        return None
    sentence = sentences.around(match.string, match.start("first"))
    before = sentences.around(match.string, match.start())
    if sentence is None or before is None or sentence.start != match.start("first") or not finite(before.text):
        return None
    if len(before.text.split()) + len(sentence.text.split()) > MOST or not before.text.endswith("."):
        return None
    units = read(sentence.text)[0]
    leans = LEANS.match(sentence.text) is not None
    if not _taken_up(units, before.text) and not (_verbless(units) and (leans or _by_the_way(units))):
        return None
    return f", {match['first'].lower()}"


def _verbless(units: Sequence[Unit]) -> bool:
    """Return whether no verb of a sentence stands outside its relatives and subordinate clauses, and none opens it."""
    verbs = [at for at, unit in enumerate(units) if unit.mood in STANDING and not _may_be_noun(units, at)]
    opened = [at for at, unit in enumerate(units) if unit.tag in OPENS or unit.low in ("que", "qu'")]
    return not verbs or bool(opened and opened[0] < verbs[0] and len(verbs) <= len(opened))


def _may_be_noun(units: Sequence[Unit], at: int) -> bool:
    """Return whether a word read as a verb may be a noun where it stands: « une légère baisse », « en pause »."""
    before = units[at - 1] if at else None
    opened = before is not None and (before.tag in ("DET", "ADJ") or before.low == "en")
    sure = units[at].tag != "VFIN" or units[at].lemma in ("avoir", "être")
    return opened and not sure and any(form.pos == "NOUN" for form in lookup(units[at].low))


def _taken_up(units: Sequence[Unit], before: str) -> bool:
    """Return whether a noun of the sentence before opens a sentence, with its relative: « Avance qu'ils gardent »."""
    noun = any(form.pos == "NOUN" for form in lookup(units[0].low))
    related = len(units) > 1 and units[1].low in RELATES and _verbless(units[1:])
    return noun and related and f" {units[0].low} " in before


def _by_the_way(units: Sequence[Unit]) -> bool:
    """Return whether a present participle opens a sentence, or stands behind the noun group that does: « La rue restant fermée »."""
    if any(form.tense == "ppres" for form in lookup(units[0].low)) and units[0].low not in NO_VERB:
        return True
    at = 0
    while at < len(units) and units[at].tag in GROUP:
        at += 1
    if at == len(units) or units[at].tag != "VPRES" or units[at].low in NO_VERB:
        return False
    head = units[0]
    named = head.tag == "DET" and head.low in DEFINITE
    if any(unit.tag in ("CLO", "NE") for unit in units[: at - 2] if unit is not units[0]):
        return False
    alone = all(unit.tag in ("CLO", "NE") for unit in units[:at])
    return alone or named
