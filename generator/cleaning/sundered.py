"""No lone comma parts a subject from its verb: « Les championnats de France 2016, se sont déroulés » loses it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.cleaning.appositions import NAME
from generator.cleaning.asides import BY_THE_WAY, may_tell, whole
from generator.french import sentences, words
from generator.french.syntax import FINITE, Token
from generator.french.tagger import tag
from generator.shelf import compiled

LONE = compiled(
    r"(?:^|(?<=[.!?…] ))(?P<front>(?:(?:À|Au|Aux|Après|Avant|Chez|Dans|Depuis|Dès|Durant|En|Lors|Malgré|Pendant|Pour|Selon|Sur|Cependant|Toutefois|Néanmoins|Enfin|Ainsi|Vers|Le \d+|(?:Ancien(?:ne)?|Tenante?|Champion(?:ne)?|Vainqueur|Leader) (?:de |du )?)\b[^,;:.«»()!?\n]{0,60}, )?)"
    r"(?P<head>[A-ZÀ-Þa-zà-ÿ][^,;:.«»()!?\n]{3,120}), (?P<verb>(?:n['’]|s['’]|se |ne )?(?P<word>[a-zà-ÿœ]+))\b(?!-)(?=(?P<rest>[^.;!?\n]*))"
)
OPENS = compiled(
    r"(?:L[ae]s? |l[ae]s? |[Ll]['’]|[Dd]es |[Cc]e(?:t|tte|s)? |[Ss](?:on|a|es) |[Ll]eurs? |(?:[Ss]eule? )?[Uu]ne? |[A-ZÀ-Þ][\w-]+ (?:et |[A-ZÀ-Þ]))"
)
OFFICE = compiled(rf"(?:^|[ '’]){NAME} (?P<word>[a-zà-ÿœ-]{{2,}}) ")
THAT = compiled(r"^[^,]{0,40}?\bqu(?:e\b|['’])")
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})
MANY = compiled(r"(?:[Ll]es |[Dd]es |[Cc]es |[Ss]es |[Ll]eurs )")


def joined(match: re.Match[str]) -> str | None:
    """Return « La température de l'eau n'a pas permis » for « La température de l'eau, n'a pas permis », None where the comma may stand."""
    head, rest = match["head"], match["rest"]
    sentence = sentences.around(match.string, match.start())
    if sentence is None or sentence.start != match.start() or not OPENS.match(head) or sentence.text.endswith("?"):
        return None
    start, end = match.start("head") - sentence.start, match.end("head") - sentence.start
    at = match.start("word") - sentence.start
    tokens = tag(sentence.text)
    subject = [token for token in tokens if start <= token.start < end]
    verb = next((token for token in tokens if token.start == at), None)
    if verb is None or verb.mood not in FINITE or verb.person != "3":
        return None
    told = _relative(subject)
    if any(token.mood in FINITE for token in subject[:told]) or (
        told < len(subject) and subject[told - 1].pos == "PROPN"
    ):
        return None
    done = next((token for token in tokens if token.start > at and token.tense == "ppast"), None)
    said = {verb.lemma, done.lemma if done and verb.pos == "AUX" else ""} & words.listed("saying")
    if (said and not THAT.search(rest)) or not _one(subject[:told]) or verb.number != _number(head, subject):
        return None
    named = OFFICE.search(head)
    if named is not None and (may_tell(named["word"]) or named["word"] in BY_THE_WAY):
        return f"{match['front']}{head[: named.start('word') - 1]}, {head[named.start('word') :]}, {match['verb']}"
    return f"{match['front']}{head} {match['verb']}"


def _relative(subject: Sequence[Token]) -> int:
    """Return how many words stand before the relative that says which one is meant; all where there is none."""
    return next((at for at, token in enumerate(subject) if at and token.low in RELATIVES), len(subject))


def _number(head: str, subject: Sequence[Token]) -> str:
    return "p" if MANY.match(head) or any(token.low == "et" for token in subject[: _relative(subject)]) else "s"


def _one(subject: Sequence[Token]) -> bool:
    """Return whether words can only be one noun with what completes it: no time, no participle that tells, no second noun beside the first."""
    noun = next((token for token in subject if token.pos in ("NOUN", "PROPN")), None)
    if noun is None or noun.lemma in words.listed("time_nouns") or any(t.tense == "ppres" for t in subject):
        return False
    return whole(subject) and subject[-1].tense != "ppast"
