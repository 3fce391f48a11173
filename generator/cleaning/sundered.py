"""No lone comma parts a subject from its verb: « Les championnats de France 2016, se sont déroulés » loses it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.cleaning.appositions import JOINS, NAME
from generator.cleaning.asides import by_the_way, may_tell, opens, whole
from generator.french import sentences, words
from generator.french.lexicon import is_first_name, lookup, place
from generator.french.syntax import FINITE, Token
from generator.french.tagger import tag
from generator.shelf import compiled

LONE = compiled(
    r"(?:^|(?<=[.!?…] ))(?P<front>(?:(?:À|Au|Aux|Après|Avant|Chez|Dans|Depuis|Dès|Durant|En|Lors|Malgré|Pendant|Pour|Selon|Sur|Cependant|Toutefois|Néanmoins|Enfin|Ainsi|Vers|Le \d+|Ce(?:tte)? (?:matin|soir|jour|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:Ancien(?:ne)?|Tenante?|Champion(?:ne)?|Vainqueur|Leader) (?:de |du )?)\b[^,;:.«»()!?\n]{0,60}, (?:(?:à|aux?|en|dans|vers|sur|près|peu|dès)\b[^,;:.«»()!?\n]{1,60}, )?)?)"
    r"(?P<head>[A-ZÀ-Þa-zà-ÿ](?:[^,;:.«»()!?\n]|\([^(),\n]{1,60}\)){3,140}), (?P<verb>(?:(?:n['’]|s['’]|se |ne |l['’]|les? |la |lui |leur |y |en )?(?:n['’]|en |y )?)(?P<word>[a-zà-ÿœ]+))\b(?!-)(?=(?P<rest>[^.;!?\n]*))"
)
OPENS = compiled(
    r"(?:(?:T(?:ous|outes) |t(?:ous|outes) )?(?:[Ll]es |[Ll]eurs )|L[ae] |l[ae] |[Ll]['’]|[Dd]es |[Cc]e(?:t|tte|s)? |[Ss](?:on|a|es) |[Ll]eur |(?:[Ss]eule? )?[Uu]ne? |(?:Plusieurs|Quelques|D['’]importants?|De (?:nombreu|grand|petit)\w+|Seuls?|Seules?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix) "
    r"|(?:Plus|Près) d(?:e |['’])|(?:Au moins|Environ|Quelque|Une des|L['’]une? des) |[A-ZÀ-Þ][\w-]+ (?:et |[A-ZÀ-Þ]))"
)
SEVERAL = compiled(
    r"(?:[Uu]ne (?:quarant|cinquant|soixant|trent|vingt|diz|douz|quinz|cent)aine|Un(?:e)? (?:million|millier|total|poignée|majorité|partie)|Plus d|Près d|Au moins|Environ|Quelque |Une des|L['’]une? des|Seul)"
)
OFFICE = compiled(
    rf"(?:^|[ '’]){NAME} (?P<told>(?:(?:bien|très|toujours|déjà|encore|pourtant) )?(?P<word>[a-zà-ÿœ-]{{2,}})) "
)
APART = frozenset({"malgré", "grâce"})  # what completes no noun: « La course malgré la pluie, commence »
THAT = compiled(r"^[^,]{0,40}?\bqu(?:e\b|['’])")
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})
MANY = compiled(
    r"(?:T(?:ous|outes) |[Ll]es |[Dd]es |[Cc]es |[Ss]es |[Ll]eurs |Plusieurs|Quelques|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|D['’]|De )"
)
BEHIND = compiled(
    r"^ (?:[a-zà-ÿ]+ment|hier|ce(?:tte)? (?:matin|soir|jour|semaine|week)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d)"
)


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
    if any(token.mood in FINITE for token in subject[:told]) or _ended(sentence.text, subject[told:]):
        return None
    if not _one(subject[:told], verb) or verb.number not in _numbers(head, subject):
        return None
    done = next((token for token in tokens if token.start > at and token.tense == "ppast"), None)
    said = {verb.lemma, done.lemma if done and verb.pos == "AUX" else ""} & words.listed("saying")
    told_by = rest[done.end - verb.end :] if said and done and verb.pos == "AUX" else rest
    if said and (told < len(subject) or _may_say(subject)) and not THAT.search(rest) and not BEHIND.search(told_by):
        return None
    cut = _aside(head, subject, told)
    joined_head = head if cut is None else f"{head[:cut].rstrip()}, {head[cut:]},"
    return f"{match['front']}{joined_head} {match['verb']}"


def _aside(head: str, subject: Sequence[Token], told: int) -> int | None:
    """Return where, in a subject that a comma closes, what is told by the way of a name begins; None where nothing is."""
    start = subject[0].start
    definite = not head.startswith(("Un", "Des", "un", "des"))
    named = OFFICE.search(head)
    if named is not None and "Premi" not in named.group() and (may_tell(named["word"]) or by_the_way(named["word"])):
        return named.start("told")
    apart = next((token for token in subject[1:told] if token.low in APART), None)
    if apart is not None:
        return apart.start - start
    if told < len(subject):
        return subject[told].start - start if subject[told - 1].pos == "PROPN" and definite else None
    # « La Chine tenante du titre », « Anna Roche ancienne candidate »
    named_at = 0 if subject[0].pos == "PROPN" and is_first_name(subject[0].text) else 1
    if len(subject) < named_at + 4 or not (named_at == 0 or place(subject[1].text)):
        return None
    told_by = subject[named_at + 1]
    tells = told_by.low == told_by.text and (told_by.pos == "NOUN" or by_the_way(told_by.low) or opens(told_by.low))
    return told_by.start - start if tells else None


def _ended(text: str, relative: Sequence[Token]) -> bool:
    """Return whether a relative may have ended before a second verb, that of the subject: « L'homme qui fuyait a été retrouvé, dit-on »."""
    verbs = [token for token in relative if token.mood in FINITE]
    return any(not JOINS.search(text[one.end : other.start]) for one, other in pairwise(verbs))


def _may_say(subject: Sequence[Token]) -> bool:
    """Return whether a word before the comma may be a verb itself, so that somebody's saying follows: « Le pont ferme, annonce le maire »."""
    return any(form.mood in FINITE for token in subject for form in lookup(token.low))


def _relative(subject: Sequence[Token]) -> int:
    """Return how many words stand before the relative that says which one is meant; all where there is none."""
    return next((at for at, token in enumerate(subject) if at and token.low in RELATIVES), len(subject))


def _numbers(head: str, subject: Sequence[Token]) -> str:
    """Return the numbers that a subject may ask of its verb."""
    if SEVERAL.match(head):
        return "sp"
    if MANY.match(head):
        return "p"
    return "sp" if any(token.low == "et" for token in subject[: _relative(subject)]) else "s"


def _one(subject: Sequence[Token], verb: Token) -> bool:
    """Return whether words can only be one noun with what completes it: no time, nothing that is over, no second noun beside the first."""
    if subject and subject[0].low in ("seul", "seule", "seuls", "seules"):
        subject = subject[1:]
    noun = next((token for token in subject if token.pos in ("NOUN", "PROPN")), None)
    if noun is None or not whole(subject) or subject[-1].tense == "ppres":
        return False
    # « La réunion finie, reprend le débat », « Le soir, arrive le train »
    doubtful = subject[-1].tense == "ppast" or noun.lemma in words.listed("time_nouns")
    return verb.pos == "AUX" or not doubtful
