"""Build a verb group: another lemma, or another tense, in the form of the source's group."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from generator.frames.lists import is_listed, listed
from generator.frames.notation import Verb
from generator.frames.words import glue
from generator.french.morphology import Uninflectable, auxiliary, conjugate, participle, present_participle
from generator.french.syntax import VerbGroup

# tense of a group -> (mood and tense of what is conjugated, compound?)
TENSES: Mapping[tuple[str, str], tuple[str, str, bool]] = {
    ("ind", "pres"): ("ind", "pres", False),
    ("ind", "impf"): ("ind", "impf", False),
    ("ind", "fut"): ("ind", "fut", False),
    ("ind", "past"): ("ind", "past", False),
    ("ind", "perf"): ("ind", "pres", True),
    ("ind", "plup"): ("ind", "impf", True),
    ("ind", "futp"): ("ind", "fut", True),
    ("con", "pres"): ("con", "pres", False),
    ("con", "conp"): ("con", "pres", True),
    ("ind", "conp"): ("con", "pres", True),
    ("sub", "pres"): ("sub", "pres", False),
    ("sub", "perf"): ("sub", "pres", True),
}
FEATURE_TENSES = {
    "présent": ("ind", "pres"),
    "passé": ("ind", "perf"),
    "futur": ("ind", "fut"),
    "conditionnel": ("con", "pres"),
}
PLACED = frozenset({"direct", "invariable"})  # what the words after a verb make of it
EVENT = frozenset({"perf", "past"})  # tenses a headline or a chronology tells in the present
PRONOUNS = {("s", "m"): "il", ("s", "f"): "elle", ("p", "m"): "ils", ("p", "f"): "elles"}


@lru_cache(maxsize=2048)
def group(verb: Verb, like: VerbGroup, person: str, number: str, gender: str, wish: str = "") -> str | None:
    """Return the group of `verb` with the tense, negation and adverbs of `like`, agreed; None if it cannot be made.

    `wish` "present" tells a past event in the present; the features of the verb come first.
    """
    if like.mood == "inf":
        return _passive_infinitive(verb, like) if "passif" in verb.features else _infinitive(verb, like)
    if like.mood == "par":
        return _present_participle(verb, like)
    form = TENSES.get(_tense(verb, like, wish))
    negation = like.negation or ("pas" if "nié" in verb.features else "")
    if form is None or negation not in ("", "pas", "plus", "jamais", "guère"):
        return None
    if "nié" in verb.features and like.negation:
        return None
    shown = gender or _shown(like)
    gender = shown or "m"
    try:
        words = _words(verb, form, person or "3", number or "s", gender)
        if not shown and person in ("", "3") and words != _words(verb, form, "3", number or "s", "f"):
            return None  # « L'Australienne Melissa H. a su » would be « est parvenu »
    except Uninflectable:
        return None
    finite, after = words[0], list(words[1:])
    if "inversé" in verb.features:
        finite = inverted(finite, PRONOUNS[(number or "s", gender)])
    clitics = _clitics(verb, person, number)
    early = [a for a in like.adverbs if a and like.negation and f"{a} {like.negation}" in like.text]
    late = [a for a in like.adverbs if a and after[:1] == ["été"] and (f"été {a}" in like.text or _of_degree(a, like))]
    adverbs = [a for a in like.adverbs if a and a not in (*early, *late)]
    denied = [*early, negation] if negation else []  # « n'est donc pas fini »
    return glue([*["ne"] * bool(negation), *clitics, finite, *denied, *adverbs, *_set_in(late, after)])


def _of_degree(adverb: str, like: VerbGroup) -> bool:
    """Return whether an adverb tells how far what is now undergone was done: « a détruit en partie », « a partiellement détruit »."""
    return like.voice == "active" and is_listed(adverb, "degree_adverbs")


def _shown(like: VerbGroup) -> str:
    """Return the gender that the participle of the source's group shows of its subject, "" when it shows none."""
    agrees = like.voice in ("passive", "reflexive") or auxiliary(like.lemma) == "être"
    return like.gender if agrees else ""


def _set_in(adverbs: list[str], words: list[str]) -> list[str]:
    """Return participles with the adverbs that stood behind « été »: « a été complètement suspendu »."""
    return [*words[:1], *adverbs, *words[1:]] if adverbs else words


def _infinitive(verb: Verb, like: VerbGroup) -> str | None:
    """Return « se servir », « ne pas utiliser »; None for a past infinitive or one that is done by somebody: what may be
    reduced may not diminish, what may be due to something may come from it."""
    done = like.voice == "passive" and like.lemma != "devoir"
    if verb.features - PLACED or like.tense not in ("", "pres") or done or like.adverbs:
        return None
    negation = ["ne", like.negation] if like.negation else []
    return glue([*negation, *verb.clitics, verb.lemma])


def _passive_infinitive(verb: Verb, like: VerbGroup) -> str | None:
    """Return « être retirées » for « être supprimées »; None where the number of the source's participle does not show."""
    if verb.features - PLACED - {"passif"} or like.tense not in ("", "pres") or like.adverbs or like.negation:
        return None
    done = like.text.split()[-1]
    try:
        numbers = [n for n in ("s", "p") if participle(like.lemma, like.gender, n) == done]
        told = [participle(verb.lemma, like.gender, number) for number in numbers]
    except Uninflectable:
        return None
    return f"être {told[0]}" if like.voice == "passive" and len(told) == 1 and not verb.clitics else None


def _present_participle(verb: Verb, like: VerbGroup) -> str | None:
    """Return « se servant », « n'utilisant pas »; None for a past participle or a passive."""
    present = any(word.endswith("ant") for word in like.text.split())  # « décidé » in « a, lui, décidé » is none
    if verb.features - PLACED or not present or like.voice == "passive" or like.adverbs:
        return None
    try:
        word = present_participle(verb.lemma)
    except Uninflectable:
        return None
    negation = [like.negation] if like.negation else []
    return glue([*(["ne"] if negation else []), *verb.clitics, word, *negation])


def in_present(like: VerbGroup, wish: str) -> bool:
    """Return whether a verb group is to be told in the present: an event, and the present is wished.

    « N'ont pas entendu » tells an event; « n'entendent pas » would tell a state, as « dirige » would of who « a dirigé »
    and « sont privés d'eau » of who has water again; « règle bien » is no more what « a bien réglé » confirms,
    nor « perd maintenant » what « a maintenant perdu » counts.
    """
    event = like.tense in EVENT and like.mood == "ind" and not like.negation and like.voice != "passive"
    event = event and listed("accomplished").isdisjoint(like.adverbs)
    return wish == "present" and event and like.lemma not in listed("enduring")


def _tense(verb: Verb, like: VerbGroup, wish: str) -> tuple[str, str]:
    for feature, tense in FEATURE_TENSES.items():
        if feature in verb.features:
            return tense
    if in_present(like, wish):
        return ("ind", "pres")
    return (like.mood, like.tense)


def _words(verb: Verb, form: tuple[str, str, bool], person: str, number: str, gender: str) -> tuple[str, ...]:
    """Return the conjugated words without clitics: (finite, participles…)."""
    mood, tense, compound = form
    passive, reflexive = "passif" in verb.features, "se" in verb.clitics
    still = reflexive and (verb.lemma in listed("indirect_reflexives") or "invariable" in verb.features)
    agreed = participle(verb.lemma, "m" if still else gender, "s" if still else number)
    if passive and compound:
        return (conjugate("avoir", mood, tense, person, number), "été", agreed)
    if passive:
        return (conjugate("être", mood, tense, person, number), agreed)
    if not compound:
        return (conjugate(verb.lemma, mood, tense, person, number),)
    helper = "être" if reflexive else auxiliary(verb.lemma, "direct" in verb.features)
    plain = agreed if helper == "être" else participle(verb.lemma, "m", "s")
    return (conjugate(helper, mood, tense, person, number), plain)


def _clitics(verb: Verb, person: str, number: str) -> list[str]:
    reflexive = {("1", "s"): "me", ("2", "s"): "te", ("1", "p"): "nous", ("2", "p"): "vous"}
    return [reflexive.get((person, number), "se") if c == "se" else c for c in verb.clitics]


def inverted(finite: str, pronoun: str) -> str:
    """Return « a-t-il », « veut-elle », « seront-ils »."""
    return f"{finite}-t-{pronoun}" if finite[-1] in "aec" else f"{finite}-{pronoun}"
