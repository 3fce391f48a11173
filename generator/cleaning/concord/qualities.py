"""What qualifies a noun agrees with it: « les médias sociales », « une course disputées », « le record détenue par », « les grand clubs »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.cleaning.concord.edit import Edit, instead
from generator.cleaning.concord.genders_numbers import Pairs, nearest, of_noun
from generator.cleaning.concord.groups import (
    PLURAL,
    Group,
    allowed,
    chained,
    common,
    doubtful,
    early,
    fits,
    groups,
    noun_pairs,
    quality_pairs,
    told_before,
)
from generator.cleaning.tables import table
from generator.french.lexicon import Form, lookup
from generator.french.morphology import Uninflectable, participle
from generator.french.tagger import Unit


def qualified(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield the words of noun groups that do not agree where determiner and noun do."""
    for group in groups(units):
        agreed = allowed(units, group) & noun_pairs(units, group)
        if not agreed or doubtful(units, group) or units[group.noun].low in table("accords")["sans"]["tetes"]:
            continue
        yield from _before(units, group, agreed)
        if units[group.noun].lemma not in table("accords")["sans"]["noms"]:
            yield from _behind(units, group, agreed)


def _before(units: Sequence[Unit], group: Group, agreed: Pairs) -> Iterator[Edit]:
    """Yield the adjectives between determiner and noun that fit neither."""
    for at in group.before:
        has = quality_pairs(units, at)
        if not has or has & agreed or units[at].low in table("accords")["sans"]["devant"]:
            continue
        if units[group.det].tag == "PREP" and not early(units[at].low):
            continue
        new = nearest(units[at].low, has, agreed)
        if new:
            yield instead(units[at], new)


def _behind(units: Sequence[Unit], group: Group, agreed: Pairs) -> Iterator[Edit]:
    """Yield the adjectives and participles behind a noun that fit neither it nor another noun that they may belong to."""
    for at in group.behind:
        has = quality_pairs(units, at)
        if not has or (not _done_by(units, at) and _is_other(units, at)):
            return
        if has & agreed:
            continue
        if _shared(units, at, has, agreed) or _of_another(units, group, at, has):
            return
        new = nearest(units[at].low, has, agreed)
        if new:
            yield instead(units[at], new)


def _shared(units: Sequence[Unit], at: int, has: Pairs, agreed: Pairs) -> bool:
    """Return whether a quality in the singular is one of several that share a noun in the plural: « les codes civil et pénal »."""
    if any(number == "p" for _, number in has) or not agreed <= PLURAL:
        return False
    return any(
        0 < sign < len(units) - 1 and units[sign].low in SHARING and _one(units, other)
        for sign, other in ((at - 1, at - 2), (at + 1, at + 2))
    )  # fmt: skip


SHARING = frozenset(["et", "ou", ",", "ni", "/", "-"])


def _one(units: Sequence[Unit], at: int) -> bool:
    """Return whether a word is a quality too: « les élections présidentielle et législatives » is right."""
    return bool(quality_pairs(units, at)) or units[at].tag == "ADJ"


INSIDE = frozenset(
    [
        "de",
        "d'",
        "du",
        "des",
        "malgré",
        "selon",
        "contre",
        "avec",
        "avant",
        "après",
        "pour",
        "depuis",
        "pendant",
        "parmi",
        "entre",
    ]
)


def _of_another(units: Sequence[Unit], group: Group, at: int, has: Pairs) -> bool:
    """Return whether another word may be what is qualified: one that the noun completes, the next one, a subject or object."""
    done = units[at].tag == "VPP" or _told_apart(units[at].low)
    many = all(number == "p" for _, number in has)
    if done and units[-1].tag != "PUNCT" and any(of_noun(unit.low) & has for unit in units[: group.det]):
        return True  # a title has no verb that parts one noun from another
    if many and group.det and units[group.det - 1].tag in ("CC", "COMMA"):
        return True  # « la France et l'Allemagne unies »
    before = tuple(chained(units, group.det, far=True))
    if any(fits(unit, has) and (common(unit) or done) for unit in before):
        return True
    if many and before and any(unit.tag == "CC" for unit in units[max(0, group.det - 8) : group.det]):
        return True  # « l'équité et l'égalité des chances garanties »
    following = units[at + 1] if at + 1 < len(units) else None
    if following and following.tag == "NOUN" and fits(following, has):
        return True
    if following and following.tag == "PROPN" and not many and noun_pairs(units, group) <= PLURAL:
        return True  # « ses collègues belge Luc Roy et suisse Paul Aubry »
    far = any(form.lemma in table("accords")["sans"]["a_part"] for form in lookup(units[at].low))
    inside = not far and {units[group.det].low, units[group.det - 1].low if group.det else ""} & INSIDE
    return done and not inside and told_before(units, group.det, has)


def _is_other(units: Sequence[Unit], at: int) -> bool:
    return _something_else(units[at].low) or (_finite(units[at].low) and _may_be_verb(units, at))


def _done_by(units: Sequence[Unit], at: int) -> bool:
    """Return whether a participle tells by whom: « les mesures prises par »."""
    return units[at].tag == "VPP" and at + 1 < len(units) and units[at + 1].low == "par"


@lru_cache(maxsize=4096)
def _told_apart(word: str) -> bool:
    """Return whether a quality may tell of somebody who is not beside it: « il passe la ligne seul »."""
    apart = table("accords")["sans"]["a_part"]
    return any(form.tense == "ppast" or form.lemma in apart for form in lookup(word))


@lru_cache(maxsize=4096)
def _something_else(word: str) -> bool:
    """Return whether a word may be no quality: a verb, an adverb, a noun of its own, or one that never changes."""
    read = lookup(word)
    lemmas = {form.lemma for form in read if form.pos == "ADJ"} | {
        _done(form) for form in read if form.tense == "ppast"
    }
    return word in table("accords")["sans"]["qualites"] or any(
        form.pos == "ADV" or form.tense == "ppres"
        or (form.pos == "NOUN" and (form.lemma not in lemmas or word.endswith(("eur", "eurs")))) for form in read
    )  # fmt: skip


def _done(form: Form) -> str:
    """Return the noun that a participle makes: « détenu »."""
    try:
        return participle(form.lemma)
    except Uninflectable:
        return ""


def _finite(word: str) -> bool:
    return any(form.mood == "ind" and form.person == "3" for form in lookup(word))


def _may_be_verb(units: Sequence[Unit], at: int) -> bool:
    """Return whether a word read as a quality may be the verb: a participle, or where the sentence has no other."""
    return units[at].tag == "VPP" or not any(unit.tag in ("VFIN", "AUX") for unit in units)
