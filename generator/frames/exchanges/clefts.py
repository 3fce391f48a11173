"""Clefts undone and deeds under way told plainly: « C'est X qui V » is « X V », « en train de V » is V."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import pairwise

from generator.frames.beings import is_somebody
from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.morphology import Uninflectable, conjugate
from generator.french.syntax import Token
from generator.shelf import compiled

CLEFT = compiled(r"(?P<joint>^|, (?:(?:mais|et|car) )?)(?P<cleft>C['’]est|Ce sont|c['’]est|ce sont) (?=\w)")
CONTRAST = compiled(r"\b(?:et non|plutôt que|plus que|autant que|mais pas)\b")  # « c'est X qui a signé, et non Y »
MOST_CLEFT = 10  # words between « c'est » and its « qui », and of what stands before
MOST_APART = 30  # … where commas set apart what is told of who it is
CIRCUMSTANCE = frozenset({"ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM", "PUNCT", "ADV"})
SAYERS = frozenset({"pour", "selon", "d'", "comme", "outre", "sans", "face"})
OPENING = frozenset({"DET", "NUM", "PROPN"})
SINCE = compiled(r"\bdepuis\b")
FIRST_TIME = compiled(
    r"C['’]est (?P<which>la [\wé]+ fois(?: (?:depuis|en|dans|de)[^,;:]{2,40}?)?) (?:que |qu['’])(?=\S)"
)
LED = compiled(
    r"(?:^|(?<=[.!?] ))C['’]est (?P<what>(?:à|au|aux|en|dans|sur|lors|pour|par|avec|grâce|depuis|après|chez)\b[^,;:]{2,60}?),? (?:que |qu['’])(?=\S)"
)


def clefts(text: str) -> Iterator[Change]:
    """Yield the clefts of a text undone; none with a negation, a pronoun, or another clause inside."""
    found = tokens(text)
    yield from _cleft(text, found)
    yield from _opening_cleft(text, found)
    yield from _under_way(found)


def _cleft(text: str, found: tuple[Token, ...]) -> Iterator[Change]:
    """« C'est le maire qui a signé » → « Le maire a signé »; with a negation or a pronoun it is left."""
    for match in CLEFT.finditer(text):
        if CONTRAST.search(text):
            continue
        after = [t for t in found if t.start >= match.end()][: MOST_APART + 2]
        which = next((i for i, t in enumerate(after) if t.text == "qui"), 0)
        group = after[:which]
        if (
            not which
            or group[0].pos not in OPENING
            or any(map(_another, group))
            or not _set_apart(group)
            or not _agrees(group, after[which + 1 :])
            or (match["joint"] == ", " and not _led_in(found, match.start()))
        ):
            continue
        if len(after) <= which + 1 or after[which + 1].person not in ("", "3"):
            continue
        if group[0].text.lower() in ("un", "une", "des") and not _acts(group, after[which + 1 :]):
            continue  # « c'est un homme de 28 ans qui… » says who somebody is
        if _ranked(group):
            continue  # « la cinquième tempête qui… » says how many came
        if not match["joint"] and _what_it_is(group):
            continue  # « C'est l'étape qui a été retenue »: « c' » may be the race of the sentence before
        said = text[match.end() : group[-1].end]
        said = said[:1].upper() + said[1:] if match["cleft"][0].isupper() else said
        yield Change(match.start("cleft"), after[which].end, said)


def _what_it_is(group: Sequence[Token]) -> bool:
    """Return whether a group is a thing with its article, which « c'est » may say of something told before."""
    noun = next((t for t in group if t.pos in ("NOUN", "PROPN")), group[0])
    return noun.pos == "NOUN" and group[0].low in ("le", "la", "l'") and not is_somebody(noun.low, noun.lemma)


def _ranked(group: Sequence[Token]) -> bool:
    """Return whether a group tells the rank of something: « la cinquième tempête », « le seul élu »."""
    first = group[1] if len(group) > 1 else group[0]
    return first.low.endswith("ième") or is_listed(first.lemma, "ranks")


def _another(token: Token) -> bool:
    """Return whether a word opens or holds another clause than the one that « qui » opens."""
    sign = token.pos == "PUNCT" and token.text != ","
    return sign or token.pos in ("AUX", "SCONJ", "PRON") or (token.pos == "VERB" and token.tense != "ppast")


def _set_apart(group: Sequence[Token]) -> bool:
    """Return whether a group is short, or holds what is told of its noun between commas: « le maire, élu en 2020, qui … »."""
    signs = [n for n, t in enumerate(group) if t.text == ","]
    return signs[-1:] == [len(group) - 1] and len(signs) > 1 if signs else len(group) <= MOST_CLEFT


def _agrees(group: Sequence[Token], relative: Sequence[Token]) -> bool:
    """Return whether the verb of a relative has the number of its noun: « la cinquième des épreuves qui comptent » has not."""
    verb = next((t for t in relative if t.mood in ("ind", "con")), None)
    several = any(t.text == "et" and after.pos in OPENING for t, after in pairwise(group))
    several = several or any(t.pos == "NUM" for t in group[:2])
    return verb is None or several or "" in (verb.number, group[0].number) or verb.number == group[0].number


def _acts(group: Sequence[Token], relative: Sequence[Token]) -> bool:
    """Return whether somebody new, described between commas, does something to others that is told as done: « qui lui a
    prodigué les premiers soins »; of « c'est une actrice qui a joué », « c'est » may be somebody known."""
    named = any(t.pos == "PROPN" and before.text == "," for before, t in pairwise(group))
    clitic = relative[0].low in ("lui", "leur", "l'", "les")
    helper = relative[clitic] if len(relative) > 1 else relative[0]
    done = helper.pos == "AUX" and helper.tense == "pres"
    return group[-1].text == "," and done and (named or clitic)


def _led_in(found: tuple[Token, ...], end: int) -> bool:
    """Return whether what stands before a cleft only says when or where: « Vendredi à Rio, c'est … »."""
    before = [t for t in found if t.end <= end]
    plain = all(t.pos in CIRCUMSTANCE or t.tense == "ppast" for t in before)
    return plain and 0 < len(before) <= 2 * MOST_CLEFT and before[0].low not in SAYERS


def _opening_cleft(text: str, found: tuple[Token, ...]) -> Iterator[Change]:
    """« C'est la première fois que P » → « Pour la première fois, P »; « C'est à Rome que P » → « À Rome, P »."""
    once = FIRST_TIME.match(text)
    match = once or LED.match(text)
    if match is None:
        return
    inside = [t for t in found if t.end <= match.end()][2:]
    that = [t for t in inside if t.text.lower() in ("que", "qu'", "qu’")]
    after = next((t for t in found if t.start >= match.end()), None)
    if after is not None and after.mood in ("ind", "con"):
        return  # « C'est sur la place qu'est dressée la scène »: the verb stands first, no comma parts it from its place
    if len(that) != 1 or any(t.mood in ("ind", "con", "sub") or t.text == "ne" for t in inside):
        return
    if once and SINCE.search(text, match.end()):
        return  # « Pour la première fois, cela arrive depuis 1999 »
    if match["which" if once else "what"].lower() in ("pour cela", "pour ça", "à cela", "en cela"):
        return  # « Pour cela, il était connu » does not tell why
    said = f"Pour {once['which']}, " if once else f"{match['what'][:1].upper()}{match['what'][1:]}, "
    yield Change(0, match.end(), said, 0.03)


def _under_way(found: tuple[Token, ...]) -> Iterator[Change]:
    """« sont en train de désamorcer » → « désamorcent »."""
    for at in range(len(found) - 4):
        verb, done = found[at], found[at + 4]
        words = [t.low for t in found[at + 1 : at + 4]]
        denied = at and found[at - 1].low in ("n'", "ne")
        told = verb.lemma == "être" and verb.mood == "ind" and verb.person == "3" and verb.tense in ("pres", "impf")
        if words not in (["en", "train", "de"], ["en", "train", "d'"]) or denied or not told or done.mood != "inf":
            continue
        with suppress(Uninflectable):
            yield Change(verb.start, done.end, conjugate(done.lemma, "ind", verb.tense, "3", verb.number or "s"))
