"""What a noun group is worth as a key phrase by its make alone: whole, of a size that is typed, not cut from what completes it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from generator.facts.groups import Group
from generator.facts.runs import demonym
from generator.facts.speech import human_head
from generator.french.lexicon import lookup
from generator.french.words import listed
from generator.shelf import compiled

MOST_WORDS = 4
MOST_LETTERS = 40  # a longer key phrase fits no heading
# Of what or to what, it does not say: « Fillon prêt », « chômage au sens », « motocycliste âgé », « chalutier au fond ».
WANTING = compiled(
    r" (?:capables?|susceptibles?|aptes?|désireu(?:x|ses?)|soucieu(?:x|ses?)|prête?s?|âgée?s?|tel(?:le)?s?|victimes?|venant|participant|visée?s?|située?s?|issue?s?|"
    r"contrainte?s?|favorables?|relati(?:f|ve)s?|dus?|due?s?|lors|puis|sens|cours|sein|faveur|cadre|titre|compte|vue|suite|lieu|cas|grâce|haut|haute|bas|basse|bons?|bonnes?|moyen|moyenne|supérieure?s?|inférieure?s?|suivante?s?|en l['’]espace|au (?:passage|fond|bord|large|sommet|centre|cœur|pied|milieu|début|terme|profit|nom|niveau))$"
)
# A rank, a number, a doubt before a noun tells nothing by itself: « seconde journée », « nombreuses personnalités ».
RANKED = compiled(
    r"(?:premi(?:er|ère)|second|seconde|deuxième|troisième|quatrième|cinquième|sixième|centième|millième|millionième|milliardième|dernier|dernière|nombreux|nombreuses|nouve(?:au|l|lle|aux|lles)|autres?|"
    r"principa(?:l|le|ux|les)|possibles?|prochaine?s?|récente?s?|futur|future|longues?|grande?s?|gros|grosse|petite?s?|forte?s?|jeunes?|vaste)s? ",
    2,
)
UNIT = compiled(r"(?:\w|[kcdm]?m|[km]?g|k?W|[kMG]?Hz|[kc]?l|mAh|[kMG]o)[²³]? ")  # « m sur pavés », « g d'alcool »
TWICE = compiled(r"(?P<noun>[\w-]+) (?:en|à|par) (?P=noun)$")  # « porte en porte »
OFFICE = 3  # words from which an office is one man's: « premier ministre moldave »
DONE_BY = compiled(r"[a-zà-ÿ]+ (?:d['’]|de |du |des |par |à |au |aux |en )")
RANK, ADJECTIVE, SOMEBODY, PEOPLE = 0.35, 0.7, 0.45, 0.3


def fits(group: Group) -> bool:
    """Return whether a group can be a key phrase: of a fair length, whole, its words agreeing."""
    words = group.text.split()
    sized = 1 <= len(group.words) <= MOST_WORDS and 2 < len(group.text) <= MOST_LETTERS
    counted = len(words) > 1 and words[0].lower() in listed("title_openers")  # « Cinq ONG »
    measure = UNIT.match(group.text) is not None or TWICE.match(group.text) is not None
    whole = (
        sized and not counted and not measure and not WANTING.search(group.text) and not (_told(group) or _done(group))
    )
    return whole and all(_agree(*pair) for pair in pairwise(words)) and _one_gender(words)


def make(group: Group, somebody: bool) -> float:
    """Return what a group's own words are worth; `somebody`: one whom the title calls by a common noun is not its matter."""
    first = group.text.split()[0]
    office = " ".join(group.text.lower().split()[:2]) in listed("one_office")
    worth = (
        RANK
        if RANKED.match(group.text) and not office
        else ADJECTIVE
        if not group.bare and adjective(first.lower())
        else 1.0
    )
    if somebody and not group.names and len(group.words) < OFFICE and human_head(group.text):
        worth *= SOMEBODY
    return worth * (PEOPLE if " " not in group.text and first[:1].isupper() and demonym(first) else 1.0)


def _told(group: Group) -> bool:
    """Return whether a group is a name and what is said of it: « Bitcoin tombant »."""
    words = group.text.split()
    if not group.names or group.bare or len(words) < 2 or not words[-1].islower():
        return False
    before = words[-2]
    return before[:1].isupper() and _said(words[-1]) and not lookup(before.lower())


def _done(group: Group) -> bool:
    """Return whether a group opens on what was done to somebody, or ends on what a name has come to be: « expulsé d'Ornay », « Roy vainqueur »."""
    first, *_, last = group.text.split() if " " in group.text else (group.text, group.text)
    forms = lookup(first) if DONE_BY.match(group.text) else ()
    done = any(form.tense == "ppast" for form in forms) and not any(form.pos == "NOUN" for form in forms)
    return done or (first[:1].isupper() and last in listed("come_to_be") and group.names > 0)


@cache
def _agree(noun: str, after: str) -> bool:
    """Return whether a word can be the adjective of the noun before it: « chaleur industrielles » is cut out of a longer group."""
    one = {form.number for form in lookup(noun.lower()) if form.pos == "NOUN"}
    other = {form.number for form in lookup(after.lower()) if form.pos == "ADJ"}
    return not one or not other or bool(one & other) or "" in one | other


def _one_gender(words: Sequence[str]) -> bool:
    """Return whether the adjectives after the noun that opens a group can be its own: « affaires étrangères français » is cut across."""
    noun = {form.gender for form in lookup(words[0].lower()) if form.pos == "NOUN"}
    for word in words[1:]:
        own = {form.gender for form in lookup(word) if form.pos == "ADJ"}
        if not own or any(form.pos not in ("ADJ", "NOUN", "VERB") for form in lookup(word)):
            return True
        if noun and not {"", *own} & noun and "" not in own | noun:
            return False
    return True


def adjective(word: str) -> bool:
    """Return whether a word is an adjective and nothing else."""
    forms = lookup(word)
    return bool(forms) and all(f.pos == "ADJ" for f in forms)


def _said(word: str) -> bool:
    """Return whether a word says what a name does or is: « tombant », « accusé »."""
    forms = lookup(word)
    said = any(f.pos == "ADJ" or f.tense in ("ppast", "ppres") for f in forms)
    return said and all(f.pos in ("ADJ", "VERB") for f in forms)


def lone(group: Group) -> bool:
    """Return whether a group is one common noun."""
    return not group.names and len(group.words) == 1


def event(group: Group) -> bool:
    """Return whether a group tells what happens: « inondations dans les Cévennes »."""
    return group.text.split(" ")[0].lower() in listed("happenings")
