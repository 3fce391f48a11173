"""A parsed sentence becomes candidates: every unit told in its ways, together or as sentences of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise, product

from generator.frames.beings import determined, first_named
from generator.frames.layout import sound
from generator.frames.lists import is_listed
from generator.frames.notation import Verb
from generator.frames.nouns import Line
from generator.frames.quotes import alone, by_speaker
from generator.frames.rank import Candidate
from generator.frames.reading import tokens
from generator.frames.reshaping.circumstances import gerund
from generator.frames.reshaping.detached import THAT_OF, again, moved, sayable_again
from generator.frames.reshaping.halves import AGAINST, echoes, named_again, reported, staccato, supposed, weighs_own
from generator.frames.reshaping.hanging import hanging, orphaned
from generator.frames.reshaping.pointing import pointed
from generator.frames.reshaping.splices import may_be_a_noun
from generator.frames.scene import Scene
from generator.frames.sound import AGO, ends_open
from generator.frames.surface import sentence
from generator.frames.together import PRODUCTS, TURNED, covered, in_front, sourced, together
from generator.frames.units import units
from generator.frames.verbs import group
from generator.frames.ways import Way, best, unlinked, ways, within
from generator.french.lexicon import is_first_name, role
from generator.french.syntax import COMPOUND, FINITE, Clause, Parse, Phrase
from generator.shelf import compiled

TOO_SHORT_TO_CUT = 16  # words: two sentences would read chopped
SHORT_COST = 0.5
BRIEF = 9  # words of a clause that says neither where nor when
NAMED_SOURCE = compiled(r"dire/(?!X)")
SOMEBODY = compiled(r"\bqu['’](?:ils?|elles?)\b")
NAMES = compiled(r"\b[A-ZÀ-Þ][\w-]+(?= [A-ZÀ-Þ])")
MANY = compiled(
    r"\b(?:des|de|d['’])[^,]* ?\w+[sx]\b|\b(?:plupart|nombre|tiers|moitié|majorité|minorité|\w+aine)\b|[\d%]|\bet\b|\bou\b",
    re.I,
)
BARE = compiled(r"\w*é(?:e|s|es)?")
DETACHED = "détaché en tête"
AGE = compiled(r"\d+ ans")
SO_MUCH = compiled(r"\w tant (?:les?|la|l['’]|ces?|cette|son|sa|ses)\b")
STRAY = frozenset({"que", "qu'", "qui", "dont", "où"})


def candidates(parse: Parse, scene: Scene) -> Iterator[Candidate]:
    """Yield the candidates for a whole sentence; nothing when it was not understood."""
    if not understood(parse):
        yield from (_as_candidate(line) for line in (*by_speaker(parse, scene), *alone(scene.text, scene)))
        return
    parts = units(parse)
    if len(parts) == 1:
        for way in ways(parts[0], scene):
            yield Candidate(way.sentences, way.form, way.cost, way.rewritten)
        return
    yield from (one for one in _apart(parts, scene) if not echoes(one.sentences))
    yield from together(parts, scene)


def _as_candidate(line: Line) -> Candidate:
    return Candidate((sentence(line),), line.form, line.cost, line.rewritten)


OUTRUN = compiled(r"\b(?:devancée?s?|précédée?s?|battue?s?|talonnée?s?) (?:de |du |par )")  # who won before whom


@lru_cache(maxsize=512)
def understood(parse: Parse) -> bool:
    """Return whether every word of a sentence has its place in a clause."""
    parts = units(parse)
    if not parts or not parse.complete or not all(sound(part, parse.text) for part in parts):
        return False
    if (
        any(map(_misread, parts))
        or any(map(_lends, parts[1:]))
        or any(not part.link and part.subject is None for part in parts[1:])
    ):
        return False  # « …, à la fois console de salon »: a noun taken for a verb
    edges = (parse.text[: parts[0].start], parse.text[parts[-1].end :])
    return not parts[0].link and not any(compiled(r"\w").search(edge) for edge in edges)


def _ranks_subject(part: Clause) -> bool:
    """Return whether an object ends on what became of its subject: « décroche une médaille devancée par Ana Roy »."""
    return any(p.role == "object" and OUTRUN.search(p.text) for p in part.phrases)


def _lends(part: Clause) -> bool:
    """Return whether a clause joined to another opens on a noun that may be that one's: « (obtient une place) et une médaille, participant…, il bat »."""
    first = min(part.phrases, key=lambda phrase: phrase.start, default=None)
    return part.link == "et" and first is not None and first.role == "apposition" and first.kind == "np"


def _misread(part: Clause) -> bool:
    """Return whether a word was taken for the verb of a noun: « 3 machinistes, y inclus le conducteur »."""
    if any(p.text.lower() in STRAY for p in part.phrases) or _ranks_subject(part):
        return True
    if part.subject is not None and AGE.fullmatch(part.subject.text):
        return (
            True  # « Ana Roy, 47 ans, enseignante qui a pris part à l'essai »: a noun taken for the verb of her years
        )
    if part.subject is not None and SO_MUCH.search(part.subject.text):
        return True  # « la fréquence de ces crimes tant les témoignages sont rares »: two groups taken for one
    if part.subject is not None and _before_name(part, part.subject):
        return True
    if part.subject is not None and _robbed(part, part.subject):
        return True  # « ils ont mangé leur pain et leur fille et leur fils sont partis »: one of two is no subject
    if is_listed(part.verb.lemma, "only_reflexive") and part.verb.voice == "active":
        return True  # « face à plusieurs prétendants, contrairement à la tenante du titre, absente »
    named = part.subject is not None and part.subject.kind != "pron" and part.subject.person == "3"
    return named and part.verb.mood in FINITE and part.verb.person in ("1", "2")


def _robbed(part: Clause, subject: Phrase) -> bool:
    """Return whether a verb in the plural was given one thing for a subject: the other went to the clause before."""
    single = subject.number == "s" and subject.kind != "pron" and not subject.proper
    return single and part.verb.number == "p" and part.verb.mood in FINITE and not MANY.search(subject.text)


def _before_name(part: Clause, subject: Phrase) -> bool:
    """Return whether what somebody is was taken for the subject: « Libraire depuis 2009, Ana Roy publie »."""
    named = any(p.role == "apposition" and p.proper and p.start == subject.end + 2 for p in part.phrases)
    first = subject.text.split()[0].lower()
    return named and not subject.proper and subject.start == 0 and role(first) is not None


def _apart(parts: Sequence[Clause], scene: Scene) -> Iterator[Candidate]:
    """Yield each clause as a sentence of its own, opened by its link where that has a meaning."""
    table = scene.library.tables["moves"]["links"]
    choices: list[list[Way]] = []
    whole = _with_subjects(parts, scene)
    alone = not any(p.role in ("time", "place") or p.kind == "clause" for p in parts[0].phrases)
    shared = any(p.role in ("time", "place") or p.kind == "clause" for p in parts[-1].phrases)
    if (len(parts[0].text.split()) < BRIEF and alone and shared) or any(map(_bare, parts[:-1])):
        return  # « six sont morts et huit ont été blessés dans la ville »: where and when hold for both
    if any(_unclear(part) or hanging(part, scene) or _owned_apart(part, scene) for part in parts[1:]):
        return  # « ne précise pas la cause de la mort de Y mais annonce qu'il sera inhumé »: « il » would be X
    # « P selon X, Q », « P, selon X, et Q »
    between = any(sourced(part) and following.link in ("", "et") for part, following in pairwise(parts))
    said = reported(tokens(scene.text[: parts[-1].start]))  # « a déclaré lundi dans une lettre que P et Q »
    if said or covered(parts, scene) or between or sourced(parts[-1]) or _conditioned(parts[0]) or supposed(scene.text):
        return  # the second sentence would lose its source
    if any(part.subject is None or _heavy(part.subject, scene) or part.verb.mood not in FINITE for part in whole):
        return
    for number, part in enumerate(whole):
        link = part.link.replace("’", "'").lower() if number else ""
        if (
            (link and link not in table)
            or (not number and part.link)
            or (link == "mais" and parts[number].subject is None and parts[number - 1].verb.negation)
            or (number and parts[number].subject is None and weighs_own(part.text))
            or (link == "et" and ends_open(parts[number - 1].text))
        ):
            return
        opened = table.get(link, [""])[0] if number else ""
        ways_of = best(unlinked(part), scene)
        if number and parts[number].subject is None:
            # « Selon X » just after « X … », « le club le vend » after « le joueur part »
            ways_of = [way for way in ways_of if not (NAMED_SOURCE.search(way.form) or TURNED.search(way.form))]
        choices.append(_all_opened(ways_of, opened, part))
    choices[0] = in_front(parts[0], choices[0])
    for found in list(product(*choices))[: PRODUCTS * 4]:
        called = all(_calls(said, *pair) for said, pair in zip(found, pairwise(whole), strict=False))
        texts = tuple(text for way in found for text in way.sentences)
        if not called or staccato(texts) or any(named_again(*pair) for pair in pairwise(texts)):
            continue
        form = "coupe+" + "+".join(way.form for way in found)
        choppy = SHORT_COST if len(scene.text.split()) < TOO_SHORT_TO_CUT else 0.0
        yield Candidate(texts, form, sum(w.cost for w in found) / len(found) + 0.05 + choppy, True)


def _bare(part: Clause) -> bool:
    """Return whether a clause ends on its verb, and what follows the next one may be about both: « tombe et meurt en mer »."""
    return not any(p.start >= part.verb.end for p in part.phrases)


def _calls(said: Way, before: Clause, part: Clause) -> bool:
    """Return whether a pronoun that calls the subject again is understood: the subject opened the sentence before."""
    subject = part.subject
    if subject is None or subject.kind != "pron" or subject.start >= part.verb.start or before.subject is None:
        return True
    opening = said.sentences[-1].lower()
    named = before.subject.text.lower()
    return before.subject.kind == "pron" or opening.startswith(named) or f", {named}" in opening


def _somebody_else(clause: Clause) -> bool:
    """Return whether a clause about « il » names people whom a second « il » might mean: « il soutient Paul Roy »."""
    if clause.subject is None or clause.subject.kind != "pron":
        return False
    return any(p.proper and first_named(p) for p in clause.phrases) or any(
        is_first_name(word) for p in clause.phrases for word in NAMES.findall(p.text)
    )


def _unclear(part: Clause) -> bool:
    """Return whether who a clause is about would be unsure: it holds an « il », or a verb was taken for its subject
    (« gagne l'épreuve et place haut la barre »), a noun for its verb, or a « celui » of something named before."""
    if THAT_OF.search(part.text) or AGO.match(part.text.lstrip(", ")):
        return True  # « que l'on jugeait, il y a encore dix ans, négligeable »: a date is no clause
    if part.subject is None:
        return SOMEBODY.search(part.text) is not None
    found = tokens(part.text)
    if any(at and t.text == part.verb.text and may_be_a_noun(found, at) for at, t in enumerate(found)):
        return True  # « le haut de sa fourchette cible de 8 % »
    before = [p for p in part.phrases if p.end <= part.subject.start]
    if any(p.prep == "de" or (p.kind == "np" and p.role != "time" and p.head != "fois") for p in before):
        return True  # « une première médaille, participant à la course, il survole »: an object of the verb before
    return part.subject.kind != "pron" and not determined(part.subject)


def _heavy(subject: Phrase, scene: Scene) -> bool:
    """Return whether a subject said a second time is too long to be said again."""
    repeated = scene.text[subject.start : subject.end] != subject.text
    return repeated and not sayable_again(subject)


def _with_subjects(parts: Sequence[Clause], scene: Scene) -> list[Clause]:
    """Return the clauses, each without a subject given the one before it: a pronoun when nobody else can be meant."""
    found: list[Clause] = []
    for part in parts:
        before = found[-1] if found else None
        bound = any(p.role == "participle" and p.start < part.verb.start for p in part.phrases)
        one = before is None or part.verb.number == before.verb.number
        unsure = before is not None and _somebody_else(before)
        if part.subject is None and before is not None and before.subject is not None and not (bound or unsure) and one:
            at = min([p.start for p in part.phrases if p.start >= part.start] + [part.verb.start])
            named = replace(part, subject=moved(before.subject, at))
            part = _renamed(again(named, before.subject, scene, scene.text[before.start : before.end]), before.subject)
        found.append(_helped(part))
    return found


def _renamed(part: Clause, subject: Phrase) -> Clause:
    """Return a clause whose subject, when it is the one before in full, is called by « ce » and its noun."""
    said = pointed(subject, part.verb.number) if part.subject is not None and part.subject.kind != "pron" else ""
    return replace(part, subject=replace(part.subject, text=said)) if said and part.subject is not None else part


def _helped(part: Clause) -> Clause:
    """Return the clause with the auxiliary it shared with the one before (« a remplacé… et choisi »)."""
    if part.subject is not None and part.verb.tense not in COMPOUND and BARE.fullmatch(part.verb.text):
        return replace(part, subject=None)  # « est portée par A et contrebalancée par B »: one auxiliary for two
    bare = [word for word in part.verb.text.split() if word not in part.verb.adverbs]
    if part.subject is None or part.verb.tense not in COMPOUND or len(bare) > 1 or "'" in part.verb.text:
        return part
    voice = frozenset({"passif"} if part.verb.voice == "passive" else ())
    if any(p.role == "object" for p in part.phrases):
        voice |= {"direct"}  # « ont passé une série de tests », not « sont passés »
    owner = part.subject
    verb = group(
        Verb(part.verb.lemma, (), voice), part.verb, owner.person, owner.number, owner.gender or part.verb.gender
    )
    return replace(part, verb=replace(part.verb, text=verb)) if verb else replace(part, subject=None)


def _all_opened(ways_of: Sequence[Way], link: str, part: Clause) -> list[Way]:
    """Return the ways behind their link; none that opens on a detached phrase: « Toutefois, chargés de l'enquête, ils … »."""
    return [_opened(way, link, part) for way in ways_of if not link or DETACHED not in way.form]


def _opened(way: Way, link: str, part: Clause) -> Way:
    first, *rest = way.sentences
    if not link or AGAINST.search(first):
        return way  # « Toutefois, elle nie en revanche »
    comma = "" if link == "Mais" else ","
    return way._replace(sentences=(f"{link}{comma} {within(first, part)}", *rest))


def _owned_apart(part: Clause, scene: Scene) -> bool:
    """Return whether a clause opens on what is of a thing named before it."""
    start = part.subject.start if part.subject is not None else part.verb.start
    found = tokens(scene.text)
    return orphaned([t for t in found if t.end <= start], [t for t in found if t.start >= start])


def _conditioned(part: Clause) -> bool:
    """Return whether a condition, a cause or a gerund opens a sentence: it holds for all its clauses."""
    start = min(part.subject.start, part.verb.start) if part.subject else part.verb.start
    return any(p.end <= start and (p.role in ("condition", "cause", "concession") or gerund(p)) for p in part.phrases)
