"""What a sentence names, counts or measures, with all that completes it: « Une grave crise économique », « Deux mois de tensions »: `data/accroches.toml`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.anchors.counts import counted
from generator.anchors.group_whole import DATED, OF, THE, ends, noun_of, whole
from generator.anchors.quoted_lines import listing
from generator.facts.speech import human_head
from generator.french.lexicon import role
from generator.french.quoted import blotted
from generator.french.syntax import FINITE, Token
from generator.french.tagger import tag
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Fact

BACK = 7  # words before a group among which it may be denied or only wanted
ONE = frozenset({"un", "une"})
HAD_TO = frozenset({"dû", "pu"})  # « ont dû procéder à un tirage au sort »
LED_TO = frozenset({"à", "contre", "voici", "voilà", "par", "après"})  # « aboutit à un accord »
FROM = frozenset({"raison", "effet", "résultat", "suite", "cause", "lors", "issue", "face", "victime", "objet", "fond"})
SOME = frozenset({"des", "de"})
MADE_OF_VERB = compiled(r"(?:[ts]ion|ement|age|ance|ence)s?$")
BESIDE = frozenset(
    {
        "de",
        "d'",
        "depuis",
        "avant",
        "après",
        "dès",
        "pendant",
        "durant",
        "jusqu'à",
        "entre",
        "dans",
        "en",
        "pour",
        "contre",
        "sous",
    }
)
ENDED = frozenset({"fin", "terme"})  # « met fin au record d'Ana Roy »
SINCE = frozenset({"suite", "lors", "raison", "cause", "lendemain", "faveur", "dépit", "issue"})
JOINED_THE = {"du": "Le", "au": "Le", "aux": "Les"}
UNREAL = frozenset(
    {"si", "s'il", "s'ils", "comme", "sans", "aucun", "aucune", "ni", "ne", "n'", "pas", "jamais", "tel", "telle", "autre", "même", "seulement", "afin", "éventuel", "éventuelle", "possible", "possibles", "impossible", "nécessaire", "utile", "inutile"}
)  # fmt: skip
NAMED = compiled(r"[A-ZÀ-Þ\d]")
WHY = compiled(
    r" (?:en raison|en réponse|à cause|à la suite|faute|grâce|au lieu|en cas|afin)(?!\w)"
)  # tells why of the verb, not of the noun


def chunks(fact: Fact) -> Iterator[str]:
    """Yield the groups of a sure fact that name, count or measure a deed, whole, outside what it quotes."""
    if fact.modality in ("asserted", "conditional") and not (
        fact.sayer or fact.text.startswith(("«", "Pour ", "Selon ", "D'après "))
    ):
        yield from _chunks(fact.text)


@lru_cache(maxsize=4096)
def _chunks(text: str) -> tuple[str, ...]:
    tokens = tag(blotted(text))
    found = []
    for at, token in enumerate(tokens):
        opens = (
            (token.pos == "DET" and token.low in ONE | THE | SOME) or token.low in JOINED_THE or _is_some(tokens, at)
        )
        counts = token.pos == "NUM" and token.low not in ONE
        after_number = at > 0 and tokens[at - 1].pos in ("NUM", "DET", "NOUN")
        if (opens or (counts and not after_number)) and _is_real(tokens[:at]):
            group = counted(tokens, at, text) if counts else _named(tokens, at, text)
            found += [group[:1].upper() + group[1:]] if group else []
    return tuple(dict.fromkeys(found))


def _is_some(tokens: Sequence[Token], at: int) -> bool:
    """Return whether « de » stands for « des » between a verb and an adjective: « créant de fortes divisions »."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].low == "de"
        and at > 0
        and tokens[at - 1].pos == "VERB"
        and after is not None
        and after.pos == "ADJ"
        and after.number == "p"
    )


def _is_real(before: Sequence[Token]) -> bool:
    """Return whether nothing before a group denies it, compares with it or only wants it."""
    near = before[-BACK:]
    cut = max((n for n, token in enumerate(near) if token.low in (";", ".", ":")), default=-1)
    near = near[cut + 1 :]
    wanted = any(
        t.pos in ("VERB", "AUX")
        and (t.mood in ("con", "sub") or (t.lemma in listing("vouloir") and t.low not in HAD_TO))
        for t in near
    )
    return not wanted and UNREAL.isdisjoint(t.low for t in near)


def _named(tokens: Sequence[Token], at: int, text: str) -> str:
    """Return the group that opens on an article, where its noun is of a deed and something completes it, with as much of that as stands alone."""
    head = noun_of(tokens, at + 1)
    if head is None or not is_deed(tokens[head].low):
        return ""
    for end in reversed(ends(tokens, at, head, text)):
        if group := whole(tokens, at, end, text):
            return _held_group(tokens, at, head, end, group)
    return ""


def _held_group(tokens: Sequence[Token], at: int, head: int, end: int, group: str) -> str:
    """Return a whole group where it says something of a deed and its sentence has it, "" elsewhere."""
    opens, noun = tokens[at].low, tokens[head].low
    if WHY.search(group):
        return ""  # « ont arrêté le traitement en raison d'effets secondaires »
    if noun in listing("etat") and not NAMED.search(group.partition(tokens[head].text)[2]):
        return ""  # « La pression artérielle élevée » is no news
    before = {token.low for token in tokens[at + 1 : head]}
    if end == head and (opens not in ONE | SOME or before <= listing("terne")):
        return ""
    if opens in ONE | SOME:
        return group if _is_held(tokens, at, end) else ""
    of_it = opens not in JOINED_THE and _is_subject(tokens, at, end)
    if not (of_it or _is_of_matter(tokens, at, head, end)):
        return ""
    return JOINED_THE.get(opens, tokens[at].text) + group[len(tokens[at].text) :]


def is_deed(noun: str) -> bool:
    """Return whether a noun names a deed or a turn of things, by the list or by how it is made of its verb."""
    if noun in listing("fait"):
        return True
    return MADE_OF_VERB.search(noun) is not None and noun.removesuffix("s") not in listing("faux_faits") | listing(
        "creux"
    )


def _is_of_matter(tokens: Sequence[Token], at: int, head: int, end: int) -> bool:
    """Return whether a definite deed with whose or of what it is stands after a preposition: « grâce à la formation de milices », « à la suite du refus de la ville »."""
    if head + 1 > end or tokens[head + 1].low not in OF or tokens[head].low in listing("etat"):
        return False
    before = tokens[at - 1] if at else None
    if (
        before is None
        or tokens[head].low in listing("lieux")
        or any(t.low in ENDED for t in tokens[max(0, at - 3) : at])
    ):
        return False
    if tokens[at].low == "du":  # « du » after a verb or a noun counts, or completes
        return before.low in SINCE
    return tokens[at].low in JOINED_THE or (before.pos == "ADP" and before.low not in BESIDE)


def _is_held(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Return whether an indefinite group is what its clause does, has or is: not « avec une hausse », « dans un sprint », nor what a comma adds."""
    back = at - 1
    while back > 0 and (
        tokens[back].pos in ("ADV", "NUM") or DATED.match(tokens[back].low) or tokens[back + 1].pos == "NUM"
    ):
        back -= 1
    before = tokens[back] if back >= 0 else None
    if before is None and any(token.mood in FINITE - {"con"} for token in tokens[end + 1 :]):
        return not any(token.mood == "con" for token in tokens)
    if before is None or before.low in (",", ":"):
        after = next((token for token in tokens[end + 1 :] if token.low not in ("ne", "n'", "se", "s'")), None)
        return after is not None and after.mood in FINITE - {"con"}
    if before.low == "d'" and back > 0:
        return tokens[back - 1].low in FROM
    return before.pos in ("VERB", "AUX") or before.low in LED_TO


def _is_subject(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Return whether a definite group is what its sentence is of: it opens it, or what stands before a comma, and a verb follows; or it is what is done something to."""
    done = tokens[at - 1] if at else None
    if done is not None and at > 1 and done.lemma == "être" and tokens[at - 2].low == "c'":
        return done.mood == "ind"
    if done is not None and done.pos == "VERB" and (done.mood in FINITE or done.tense == "ppast"):
        return done.mood != "con" and done.lemma != "être"  # what its main verb does something to
    opens = at == 0 or tokens[at - 1].low in (",", ":")
    told = not any(token.mood in FINITE for token in tokens[:at])
    if opens and told and (at == 0 or tokens[at - 1].low == ":") and any(t.low in OF for t in tokens[at + 2 : end]):
        return not any(token.mood == "con" for token in tokens[:end])
    after = next((token for token in tokens[end + 1 :] if token.low not in ("ne", "n'", "se", "s'")), None)
    return opens and told and after is not None and after.mood in FINITE - {"con"}


def human(noun: str) -> bool:
    """Return whether a noun is of somebody: an office, a trade, a sort of people."""
    people = listed("somebody") | listed("publics")
    return role(noun) is not None or bool(human_head(noun)) or noun in people
