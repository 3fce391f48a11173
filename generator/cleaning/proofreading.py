"""A source is proofread as a desk would: slips of spelling and agreement that leave one right form are put right, and told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from generator.cleaning import (
    after_modals,
    agreements,
    antecedents,
    appositions,
    asides,
    attributes,
    commas,
    concord,
    concords,
    connectives,
    contrasts,
    dangling,
    determiners,
    doubled_links,
    emphatic,
    fragments,
    fronted,
    genders,
    heard,
    homophones,
    incises,
    it,
    joints,
    many,
    ministries,
    misprints,
    negations,
    objects,
    offices,
    openings,
    outcomes,
    participles,
    reflexives,
    rendered,
    repeated,
    respelling,
    said_of_itself,
    second_auxiliaries,
    sounding,
    spelt_twice,
    splices,
    starts,
    sundered,
    sure_slips,
    twins,
    undergoers,
    unsaid_verbs,
    verb_numbers,
    whereabouts,
    wherein,
)
from generator.cleaning.messages import reason
from generator.cleaning.repairs import QUOTED
from generator.cleaning.traced import Traced
from generator.types import Repair

# Long matches that another may begin in: « Anna Roche gagne et Paul Roche malgré sa chute finit troisième ».
WITHIN = frozenset({asides.BEHIND, asides.AFTER, asides.CALLED, asides.POINTED, appositions.WHO})
Mend = Callable[[re.Match[str]], str | None]


def proofread(traced: Traced, number: int, whole: str, translated: bool = False) -> tuple[Traced, tuple[Repair, ...]]:
    """Return a paragraph without its slips and what was put right; `number` is its line, `whole` all paragraphs.

    Quotations keep their words. Offices take the gender of who holds them in a translated source alone: other presses have their own use.
    """
    found: list[Repair] = []
    for pattern, mend, key in (*_rendered(whole, translated), *_letters(whole, translated)):
        if pattern is misprints.RUN_ON and not misprints.MAY_RUN_ON.search(traced.text):
            continue
        traced = traced.sub(pattern, _told(mend, number, reason(key), found))
    for pattern, mend, key in _sounds():
        traced = traced.sub(pattern, _told(mend, number, reason(key), found))
    traced, sounding_alike = sounding.righted(traced, number, reason("homophone"))
    found += sounding_alike
    for pattern, mend, key in _grammar(whole):
        traced = traced.sub(pattern, _told(mend, number, reason(key), found), pattern in WITHIN)
    traced, read = concord.agreed(traced, number)
    return traced, (*found, *read)


def _rendered(whole: str, translated: bool) -> Iterator[tuple[re.Pattern[str], Mend, str]]:
    """Yield what a translation keeps of English grammar, and denials that lack their « ne »."""
    if translated:
        yield rendered.NOT_ALL, rendered.not_all, "rendu"
        yield rendered.PROGRESSIVE, rendered.progressive, "rendu"
        yield rendered.BUT_NOT, rendered.but_not, "rendu"
        yield rendered.SAID_HE, rendered.said_that, "rendu"
        yield rendered.SAID_NOUN, rendered.said_that, "rendu"
        yield rendered.WHICH, rendered.which, "rendu"
        yield rendered.OF_THE, rendered.of_the, "rendu"
        yield rendered.WHOSE, rendered.whose, "rendu"
        yield rendered.AS_ONE, rendered.as_one, "rendu"
        yield rendered.SAID_LAST, rendered.said_last, "rendu"
        yield it.IT, partial(it.its_noun, whole), "il"
        yield said_of_itself.OF_ITSELF, partial(said_of_itself.her_own, whole), "il"
    yield negations.NOBODY, negations.denied, "negation"
    yield negations.NOT, negations.denied, "negation"
    yield negations.THERE, negations.there_is_not, "negation"
    yield negations.NEVER, negations.never, "negation"


def _letters(whole: str, translated: bool) -> Iterator[tuple[re.Pattern[str], Mend, str]]:
    if translated:
        yield offices.held(), partial(offices.of_a_woman, whole), "fonction"
    yield starts.LOW, starts.raised, "majuscule"
    yield misprints.GLUED, partial(misprints.parted, whole), "mot_colle"
    yield misprints.unelided(), misprints.elided, "elision"
    yield misprints.RUN_ON, misprints.stopped, "phrase_collee"
    for slip, right in sure_slips.slips():
        yield slip, right, "frappe"
    yield spelt_twice.NAME, partial(spelt_twice.one_way, whole), "deux_graphies"
    yield respelling.UNKNOWN, partial(respelling.respelt, whole), "frappe"


def _sounds() -> Iterator[tuple[re.Pattern[str], Mend, str]]:
    yield reflexives.THIS_IS, reflexives.reflexive, "homophone"
    yield reflexives.FAIT, reflexives.made, "accord"
    for modal in (after_modals.AFTER_CAN, after_modals.AFTER_WANT, after_modals.AFTER_MAKE):
        yield modal, after_modals.infinitive, "homophone"
    yield homophones.HAS_DONE, homophones.has_done, "homophone"
    yield homophones.ITSELF, homophones.itself, "homophone"
    yield homophones.TO_THEM, homophones.to_them, "homophone"
    yield homophones.WHERE, homophones.where, "homophone"
    yield homophones.PLACED, homophones.placed, "homophone"
    yield homophones.INDEED, homophones.indeed, "homophone"
    yield homophones.NEVER, homophones.never, "frappe"
    yield homophones.ITSELF_TO, homophones.itself_to, "homophone"
    yield homophones.HAD_TO, homophones.had_to, "homophone"
    yield homophones.OWED, homophones.owed, "homophone"
    yield homophones.OTHERS, homophones.of_somebody, "homophone"
    yield homophones.TO_DO, homophones.to_do, "homophone"
    yield heard.DONE_BY, heard.done_by, "homophone"
    yield heard.IS_DONE, heard.is_done, "homophone"
    yield heard.HAS_DONE, heard.is_done, "homophone"
    yield heard.TO_BE, heard.to_be, "homophone"
    yield heard.NOT_DONE, heard.not_done, "homophone"
    yield heard.TELLS, heard.tells, "homophone"
    yield wherein.WHERE, wherein.where, "homophone"


def _grammar(whole: str) -> Iterator[tuple[re.Pattern[str], Mend, str]]:
    yield second_auxiliaries.SECOND, second_auxiliaries.given, "auxiliaire"
    yield second_auxiliaries.BEEN, second_auxiliaries.been, "auxiliaire"
    yield doubled_links.AGAINST, doubled_links.against, "redite"
    for again in (doubled_links.ALREADY, doubled_links.ALSO, doubled_links.BEEN, doubled_links.FATHER):
        yield again, doubled_links.once, "redite"
    yield twins.TAKEN_UP, partial(twins.same_person, whole), "nom"
    yield ministries.MINISTRY_OF_ONE, ministries.minister, "frappe"
    yield ministries.of(), ministries.matter, "capitale"
    yield ministries.CAPITAL, ministries.lowered, "capitale"
    yield ministries.HEADS, partial(ministries.head, whole), "capitale"
    yield commas.TITLED, commas.after_name, "virgule"
    yield commas.WITHIN, commas.within, "virgule"
    yield commas.NAMED, commas.after_role, "virgule"
    yield homophones.THEIR, homophones.their, "accord"
    yield participles.AFTER_AUXILIARY, participles.after_auxiliary, "accord"
    yield participles.to_oneself(), participles.unagreed, "accord"
    yield participles.HAVING, participles.plain, "accord"
    yield antecedents.THAT, antecedents.of_that, "accord"
    yield agreements.AFTER_HAVING, agreements.after_having, "accord"
    yield agreements.OPENS_HAVING, agreements.opens_having, "accord"
    yield agreements.OPENS_BEING, agreements.opens_being, "accord"
    yield agreements.HAS_DONE, agreements.has_done, "accord"
    yield agreements.HAVING_DONE, agreements.has_done, "accord"
    yield agreements.before_noun(), agreements.agreed_before_noun, "accord"
    yield genders.BEFORE, genders.before, "accord"
    yield genders.COUNTRY, genders.country, "accord"
    yield genders.PEOPLE, genders.people, "accord"
    yield genders.MANY_BEFORE, genders.many_before, "accord"
    yield determiners.TO_MANY, determiners.to_many, "accord"
    yield determiners.OF_A_MAN, determiners.of_a_man, "accord"
    yield participles.OF_NOBODY, participles.of_nobody, "accord"
    yield genders.MANY_BEHIND, genders.many_behind, "accord"
    yield genders.BEHIND, genders.behind, "accord"
    yield determiners.OF_ONE, determiners.of_one, "accord"
    yield determiners.ONE, determiners.one, "accord"
    yield determiners.SEVERAL, determiners.several, "pluriel"
    yield determiners.OF_A_WOMAN, determiners.of_a_woman, "accord"
    yield determiners.ANY, determiners.any_of_a_woman, "accord"
    yield determiners.TWO, determiners.one_of_two, "frappe"
    yield determiners.OF_A_GENDER, determiners.of_its_gender, "accord"
    yield determiners.MANY, determiners.in_plural, "pluriel"
    yield determiners.ALONE, determiners.alone, "pluriel"
    yield determiners.FOLLOWED, determiners.followed, "pluriel"
    yield agreements.PEOPLE, agreements.people, "habitant"
    yield agreements.ONE_OF_THEM, agreements.people, "habitant"
    yield agreements.DEMONYM, agreements.named_people, "habitant"
    yield agreements.many(), agreements.in_plural, "pluriel"
    yield agreements.subjunctive(), agreements.in_subjunctive, "mode"
    yield undergoers.AFTERWARDS, partial(undergoers.named, whole), "pronom"
    yield verb_numbers.OF_US, verb_numbers.of_others, "accord"
    yield verb_numbers.OF_PRONOUN, verb_numbers.of_pronoun, "accord"
    yield verb_numbers.OF_RELATIVE, verb_numbers.of_relative, "accord"
    yield verb_numbers.OF_MANY, verb_numbers.of_many, "accord"
    yield verb_numbers.IN_PLURAL, verb_numbers.in_singular, "accord"
    yield verb_numbers.IN_SINGULAR, verb_numbers.in_plural, "accord"
    yield fronted.FRONTED, fronted.fronted, "accord"
    yield dangling.HANGS, dangling.parted, "participe"
    yield dangling.IS, dangling.presented, "participe"
    yield attributes.AFTER_BEING, attributes.after_being, "accord"
    yield attributes.TO_BE, attributes.after_being, "accord"
    yield many.DONE, many.done, "accord"
    yield many.WHO, many.done, "accord"
    yield concords.EACH, concords.each, "accord"
    yield concords.SHARE, concords.share, "accord"
    yield concords.JUDGED, concords.judged, "accord"
    yield concords.WHATEVER, concords.whatever, "accord"
    yield concords.WHICH, concords.which, "accord"
    yield concords.COUNT, concords.counted, "pluriel"
    yield concords.BOTH, concords.both, "accord"
    yield concords.FOUND, concords.found, "accord"
    yield outcomes.OUTCOME, outcomes.parted, "virgule"
    yield openings.OPENING, openings.parted, "virgule"
    yield openings.SECOND, openings.parted_again, "virgule"
    yield asides.CALLED, asides.called, "virgule"
    yield appositions.ONCE, appositions.once, "virgule"
    yield appositions.WHO, appositions.relative, "virgule"
    yield asides.AFTER, asides.closed, "virgule"
    yield asides.THROUGH, asides.through, "virgule"
    yield asides.BEHIND, asides.both, "virgule"
    yield asides.POINTED, asides.pointed, "virgule"
    yield commas.APPOSED, commas.apposed, "virgule"
    yield commas.CLOSED, commas.opened, "virgule"
    yield commas.TWICE, commas.opened_twice, "virgule"
    yield commas.BEHIND_SIGN, commas.behind_sign, "virgule"
    yield connectives.AS_FOR, connectives.as_for, "virgule"
    yield connectives.BY_THE_WAY, connectives.by_the_way, "virgule"
    yield emphatic.WHO, emphatic.between, "virgule"
    yield sundered.LONE, sundered.joined, "virgule"
    yield commas.PARTED, commas.unparted, "virgule"
    yield whereabouts.TOWN, whereabouts.parted, "virgule"
    yield incises.SAID, incises.parted, "virgule"
    yield incises.SAYS, incises.announced, "deux_points"
    yield joints.SPLICED, joints.stopped, "jointure"
    yield splices.TAKEN_UP, splices.stopped, "jointure"
    yield splices.NAMED, splices.named, "jointure"
    yield splices.AMONG, splices.in_turn, "jointure"
    yield contrasts.BUT, contrasts.parted, "virgule"
    yield connectives.AMONG, connectives.among, "virgule"
    yield connectives.OF_SUBJECT, connectives.of_subject, "virgule"
    yield connectives.HOUR, connectives.hour, "virgule"
    yield connectives.THAT_IS, connectives.that_is, "virgule"
    yield connectives.SUCH, connectives.such, "virgule"
    yield connectives.AS_MUCH, connectives.such, "virgule"
    yield connectives.CLEFT, connectives.cleft, "virgule"
    yield objects.LONE, objects.joined, "virgule"
    yield repeated.SECOND, repeated.again, "preposition"
    yield unsaid_verbs.BARE, unsaid_verbs.given, "sans_verbe"
    yield fragments.GOES_ON, fragments.joined, "sans_verbe"
    yield fragments.ALONE, fragments.told, "sans_verbe"
    yield joints.AND_THAT, joints.continued, "jointure"


def _told(mend: Mend, number: int, why: str, found: list[Repair]) -> Mend:
    """Return the mend that leaves quotations alone and tells what it did."""

    def mended(match: re.Match[str]) -> str | None:
        if any(quote.start() < match.end() and match.start() < quote.end() for quote in QUOTED.finditer(match.string)):
            return None
        new = mend(match)
        if new is not None and new != match.group():
            found.append(Repair(number, match.group().strip(), new.strip(), why))
        return new

    return mended
