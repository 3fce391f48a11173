"""Say a fact: the candidates of its sentence, ranked, each through the gates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from generator.frames.beings import World, world
from generator.frames.beside import jars, often_told, tears_words, tics
from generator.frames.chopped import chopped
from generator.frames.copying import GRAM, QUOTE, longest_run, nearest_run
from generator.frames.displaced import displaced
from generator.frames.exchanges.loosening import loosened
from generator.frames.exchanges.renaming import Person, people
from generator.frames.exchanges.years import as_told
from generator.frames.followed import misleads
from generator.frames.gates import stands
from generator.frames.given import given
from generator.frames.instant import is_instant
from generator.frames.leaning import antecedent, previous
from generator.frames.library import load
from generator.frames.lists import is_listed
from generator.frames.nouns import Context, Function, Saying
from generator.frames.own import LEFT_COST
from generator.frames.quotes import AFTER, SOURCED
from generator.frames.rank import Candidate, Scored, ordered, scored
from generator.frames.reading import opened, parsed, tokens
from generator.frames.references import refer
from generator.frames.renewal import renewed
from generator.frames.reshaping.direct import runs_on
from generator.frames.reshaping.quoting import incised
from generator.frames.reshaping.rebuilding import moved, rebuilt
from generator.frames.reshaping.shallow import headed, touched
from generator.frames.scene import Scene
from generator.frames.short import shortened
from generator.frames.takes import taken
from generator.frames.tellings import candidates, understood
from generator.frames.translated import too_free
from generator.french.leaning import impersonal
from generator.french.lexicon import is_first_name
from generator.french.syntax import Phrase
from generator.shelf import compiled
from generator.types import Brief, Fact

NEAR = 4  # sentences above of which no word is brought in; of those further up, no turn
COMING = 3  # sentences of the source that a reader comes to soon
MOST_KEPT = 24  # candidates of one fact
MOST_BESIDE = 12  # where a sister site has told the fact: more ways are looked for
MOST_LOOSENED = 4  # candidates whose turns are tried: more changed no text of 126
SHORT = frozenset({"heading", "title", "row"})
SHE_SAID = compiled(r"»,? (?:[\w’']+ )?\w+-(?:t-)?(?:il|elle)\b")  # her name has just been read
GOES_ON = compiled(r"\b(?:elle|il)s?\b", 2)
FIRST_PERSON = compiled(r"(?<![\w’'-])j(?:e |['’])", 2)
OPPOSED = compiled(r"\b(?:cependant|toutefois|néanmoins|pourtant)\b", 2)
STOPPED = compiled(r"[.!?…](?:[\s\u00a0\u202f]?[»”])?$")


def say(fact: Fact, brief: Brief, function: Function, context: Context) -> Iterator[Saying]:
    """Yield sayings of a fact for a function, best first; the source's own sentence last of all.

    Every saying has passed the gates. Headings and rows may leave circumstances out; sentences keep all.
    """
    if function not in SHORT and FIRST_PERSON.search(QUOTE.sub(" ", fact.text)):
        yield as_written(fact)  # somebody's own words, of a letter or a column
        return
    scene = desk(fact, brief, function, context)
    found = taken(scene, _found)
    if function not in SHORT:
        held = Held(
            brief.names,
            scene.known,
            people(brief, context.known),
            _next(fact, brief),
            _coming(fact, brief, context),
        )
        best = ordered(scored(_with_own(found, fact), fact.text, context))[:MOST_KEPT]
        ranked = ordered((*best, *scored(_looser(best, fact, held, context), fact.text, context)))
    else:
        ranked = ordered(scored(found, fact.text, context))
    known = " ".join(e.name for e in brief.entities)
    whole = function not in SHORT and function != "bullet"
    left = False
    for _, run, candidate in ranked:
        text = " ".join(candidate.sentences)
        if not stands(text, as_told(fact.text, text, scene.known.day), whole, known):
            continue
        if whole and (chopped(candidate, fact.text, context.words) or displaced(candidate, fact.text)):
            continue
        if whole and candidate.rewritten and _unfit(candidate, fact, brief, context):
            continue
        if whole and tears_words(candidate.sentences, fact.text, _before(fact, brief)):
            continue
        left = left or not candidate.rewritten
        yield Saying(candidate.sentences, (fact.id,), candidate.form, candidate.rewritten, run)
    if function in ("sentence", "bullet", "answer") and not left:
        yield as_written(fact)


def _unfit(said: Candidate, fact: Fact, brief: Brief, context: Context) -> bool:
    """Return whether a candidate jars beside its neighbours, says a translation too freely, or leaves the next « il » to somebody else."""
    after, near = _after(fact, brief), " ".join((*context.around[-NEAR:], *_coming(fact, brief, context)))
    above = " ".join(context.around)
    if jars(said.sentences, fact.text, context.recent, after, near, above) or misleads(
        said.sentences, fact.text, after
    ):
        return True
    return brief.cleaned.translated and too_free(said, fact.text)


def desk(fact: Fact, brief: Brief, function: Function, context: Context) -> Scene:
    """Return what the rewriting of a fact shares."""
    folders = context.folders
    known = world(brief, folders)
    present = function in SHORT or (context.tense == "present" and is_instant(parsed(opened(fact.text))))
    wish = "present" if present else ""

    meant = antecedent(fact, brief) if function != "question" and not impersonal(fact.text) else None

    def called(phrase: Phrase) -> Phrase:
        if meant is not None and phrase.kind == "pron" and phrase.start == 0 and phrase.role == "subject":
            near = any(
                meant.text.lower() in text.lower() for text in context.recent[-1:]
            )  # « Par ailleurs, la maire… »
            return phrase if near else refer(meant, brief, context, fact.text)
        return refer(phrase, brief, context, fact.text)

    speaker = _speaker(fact, brief)
    again = SHE_SAID.search(fact.text) is not None and _just_named(speaker, context.recent)
    library = load(folders)
    spoken = "" if again else speaker
    return Scene(opened(fact.text), library, known, function, wish, called, spoken, given(fact, brief, library))


def _just_named(speaker: str, recent: Sequence[str]) -> bool:
    """Return whether the last sentence names somebody, by the last part of the name at least, or goes on about them by a pronoun."""
    name = speaker.rpartition(" ")[2]
    last, before = (*reversed(recent[-2:]), "", "")[:2]
    return bool(name) and (name in last or (name in before and GOES_ON.search(last) is not None))


@lru_cache(maxsize=512)
def _speaker(fact: Fact, brief: Brief) -> str:
    """Return who says the only quote of a fact, "" when unknown or when the sentence before is about somebody else."""
    speakers = {quote.speaker for quote in brief.quotes if quote.fact == fact.id}
    speaker = _bare_name(speakers.pop()) if len(speakers) == 1 else ""
    if speaker and any(f"{dash}{speaker}" in f.text for f in brief.facts for dash in "-–"):
        return ""  # « l'Italo-Suisse Paul Roy »: the name is not read whole
    before = previous(fact, brief)
    if not speaker or before is None or not any(word in before.text for word in speaker.split() if word[0].isupper()):
        return speaker
    subject = next((c.subject for c in parsed(before.text).clauses if c.subject is not None), None)
    about = subject is None or any(word in subject.text for word in speaker.split())
    return speaker if about or any(q.fact == before.id and q.speaker == speaker for q in brief.quotes) else ""


def _bare_name(speaker: str) -> str:
    """Return a speaker without what a sigle says they are: « PDG Ana Roy » is Ana Roy; "" where the name does not show."""
    sigle, _, name = speaker.partition(" ")
    if is_listed(sigle, "posts") and " " in name:
        return name
    if " " not in name or len(sigle) == 1 or not sigle.isalpha() or not sigle.isupper():
        return speaker
    return name if is_first_name(name.split()[0]) else "" if name.count(" ") > 1 else speaker


def _found(scene: Scene) -> Iterator[Candidate]:
    parse = parsed(scene.text)
    if scene.function in SHORT:
        return shortened(parse, scene)
    ways = chain(candidates(parse, scene), renewed(parse, scene))
    return ways if understood(parse) else chain(ways, headed(parse), touched(tokens(scene.text), scene))


def _with_own(found: Sequence[Candidate], fact: Fact) -> Sequence[Candidate]:
    """Return the candidates with the source's own sentence among them: it too is parted and loosened."""
    return found if any(not candidate.rewritten for candidate in found) else (*found, _left(fact))


def _left(fact: Fact) -> Candidate:
    written = as_written(fact)
    form, cost = (AFTER, SOURCED) if incised(written.text) else (written.form, LEFT_COST)
    return Candidate(written.sentences, form, cost, False)


class Held(NamedTuple):
    """What a text is loosened with: the names no change touches, and what guards know."""

    names: tuple[str, ...]
    known: World
    persons: tuple[Person, ...]
    opposed: tuple[str, ...] = ()  # the link of the source's next sentence, where it sets against: not brought in here
    after: tuple[str, ...] = ()  # the source's next sentences


def _looser(best: Sequence[Scored], fact: Fact, held: Held, context: Context) -> Iterator[Candidate]:
    """Yield the best candidates that copy much parted, and with some of their turns exchanged."""
    near = " ".join((*context.around[-NEAR:], *context.recent[-1:], *held.after))
    for _, run, candidate in best[: MOST_BESIDE if context.told else MOST_LOOSENED]:
        close = max(run, nearest_run(" ".join(candidate.sentences), context.told))
        last = context.recent[-1] if context.recent else ""
        text = " ".join(candidate.sentences)
        if close < GRAM and not (tics(text, last) or runs_on(text)):
            continue
        further = moved(candidate) if context.told else ()
        for one in (candidate, *rebuilt(candidate, context.folders, held.known), *further):
            if one is not candidate:
                yield one
            heard = (*context.around, *context.recent, *held.opposed)
            loose = (fact.text, held.names, context.folders, context.told, held.known, context.seed, held.persons)
            pairs = [loosened(text, *loose, heard, near, last) for text in one.sentences]
            texts = tuple(text for text, _ in pairs)
            if texts != one.sentences:
                cost = min(one.cost, LEFT_COST * 0.6) + sum(cost for _, cost in pairs)
                yield Candidate(texts, f"{one.form}+locution", cost, True)


def _next(fact: Fact, brief: Brief) -> tuple[str, ...]:
    """Return the link that sets the source's next sentence against this one, in a tuple, () where it has none."""
    after = brief.after(fact)
    found = OPPOSED.search(QUOTE.sub(" ", after.text)) if after is not None else None
    return (found.group(),) if found else ()


def _after(fact: Fact, brief: Brief) -> str:
    """Return the source's next sentence in the same paragraph, "" where there is none."""
    after = brief.after(fact)
    return after.text if after is not None and after.paragraph == fact.paragraph else ""


def _coming(fact: Fact, brief: Brief, context: Context) -> tuple[str, ...]:
    """Return the source's next sentences under the same subhead, and the words it has often: none of them is brought in."""
    return _behind(fact, brief) if context.wide else (_after(fact, brief),)


@lru_cache(maxsize=512)
def _behind(fact: Fact, brief: Brief) -> tuple[str, ...]:
    near = (f for f in brief.facts if 0 < f.rank - fact.rank <= COMING)
    return (*(f.text for f in near if f.heading == fact.heading), often_told(brief.cleaned.text))


def _before(fact: Fact, brief: Brief) -> str:
    """Return the sentence before in the same paragraph, "" where there is none."""
    before = brief.before(fact)
    return before.text if before is not None and before.paragraph == fact.paragraph else ""


@lru_cache(maxsize=512)
def as_written(fact: Fact) -> Saying:
    """Return the source's sentence as it stands."""
    text = fact.text if STOPPED.search(fact.text) else fact.text.rstrip(" ,;:") + "."
    return Saying((text,), (fact.id,), "tel quel", False, longest_run(text, fact.text))
