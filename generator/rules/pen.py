"""Tell one fact in one slot: the first of its sayings that fits what stands already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from generator import frames
from generator.checks.echo import COPY, NEWS
from generator.facts.reading import parsed
from generator.frames import Context, Saying
from generator.frames.beings import world
from generator.frames.copying import bare_run
from generator.frames.exchanges.loosening import loosened
from generator.frames.reshaping.breaths import BREATH
from generator.french.lexicon import forms
from generator.french.sentences import content_words
from generator.rules.desk import Desk, bare, hopeless, refused
from generator.rules.halves import halves, then
from generator.rules.said_ways import questions_of, sayings_of
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence, Site

ALONE = frozenset({"title", "heading", "row", "bullet"})  # functions whose lines stand by themselves
THANKS = "Grâce "
PRESENT = "présent"  # what site.toml calls it
WORD = compiled(r"\w+")
PRONOUN = compiled(r"(?:Il|Elle|Ils|Elles)\b")
UNDERGONE = compiled(r"\b(?:été|être) \w+(?:é|i|u|s|t)e?s?\b")
AROUND = 9  # sentences above of which a reader still has the turns in the ear
RANKS = ("première", "deuxième", "troisième")  # what site.toml calls the ways to say a fact that a site takes
COPIED = 12  # words of the source in a row that a saying should hold at most
# Words more in a row, for a saying unlike a sister site's (0 left 3 points more in common, 12 copied more), or in the active as its source has it.
HARDLY = 6
TOO_COPIED = COPY  # words that a sentence may copy in a row, names and numbers apart, where it can be told otherwise
NEWS_COPIED = NEWS  # but the news must be told whole: cut, it is another (tried on 60 texts)


class Pen:
    """Writes the sentences of one slot; knows the slots before by the desk, its own by what it keeps."""

    def __init__(self, assignment: Assignment, desk: Desk) -> None:
        self._assignment = assignment
        self._desk = desk
        self._refused = refused(assignment)
        self.hopeless = hopeless(assignment)
        self._kept: list[Sentence] = []
        self._forms: list[str] = []
        self._wide = True  # no word of the paragraph around is brought in

    @property
    def brief(self) -> Brief:
        """Return what is known of the source."""
        return self._assignment.brief

    def tell(
        self,
        fact: Fact,
        function: frames.Function,
        paragraph: int = 0,
        *,
        opening: bool = False,
        words: int = 0,
        copied: int = TOO_COPIED,
    ) -> list[Sentence]:
        """Return the fact as sentences of this paragraph; none when no saying fits, nor copies at most `copied` words in a row."""
        told = self._tell(fact, function, paragraph, opening, words, copied)
        if told or function != "sentence":
            return told
        self._wide = False  # a word said again is better than a fact left out
        told = self._tell(fact, function, paragraph, opening, words, copied)
        self._wide = True
        return told

    def _tell(
        self, fact: Fact, function: frames.Function, paragraph: int, opening: bool, words: int, copied: int
    ) -> list[Sentence]:
        best = self._best(fact, function, opening, words)
        if function == "sentence" and (best is None or best.copied > COPIED):
            parts = [self._best(half, function, opening, words) for half in halves(fact, then())]
            if parts and all(parts):
                return [s for part in parts if part for s in self._taken(part, paragraph)]
        if best is None or any(bare_run(text, fact.text) > copied for text in best.sentences):
            return []
        return self._taken(best, paragraph)

    def every(self, fact: Fact, function: frames.Function, copied: int = TOO_COPIED) -> Iterator[list[Sentence]]:
        """Yield the fact in each of its sayings that fit, best first, none of which is taken."""
        for saying in self.sayings(fact, function):
            near = any(bare_run(text, fact.text) > copied for text in saying.sentences)
            if self._fits(saying) and not near:
                yield [Sentence(text, saying.facts) for text in saying.sentences]

    def _best(self, fact: Fact, function: frames.Function, opening: bool, words: int) -> Saying | None:
        """Return the best saying that fits; on some sites, the best that says it neither as that one does nor as the next."""
        more = 0 if UNDERGONE.search(fact.text) or _is_passive(fact.text) else HARDLY
        best = self._first(self.sayings(fact, function, opening=opening, words=words), more)
        told = self._assignment.brief.told(fact.id)
        if told:
            return self._apart(best, told, fact, function, opening, words)
        for _ in range(0 if function == "row" else wording(self._assignment.site)):
            if best is not None:
                told = (*told, best.text)
                best = self._apart(best, told, fact, function, opening, words)
        return best

    def _apart(
        self,
        best: Saying | None,
        told: tuple[str, ...],
        fact: Fact,
        function: frames.Function,
        opening: bool,
        words: int,
    ) -> Saying | None:
        """Return the saying least like what others have `told` that copies hardly more words in a row than the best one."""
        most = max(COPIED, HARDLY + best.copied if best is not None else 0)
        sayings = tuple(self._shunning(told, fact, function, opening, words))
        near = next((s for s in sayings if s.copied <= most and self._fits(s) and not _passive(s)), None)
        return near or self._first(sayings) or best

    def _first(self, sayings: Iterable[Saying], more: int = 0) -> Saying | None:
        """Return the first saying that copies little, else the one that copies least; before one in the passive, one that copies up to so many `more` words."""
        usable: list[Saying] = []
        for saying in sayings:
            if self._fits(saying):
                usable.append(saying)
                little = saying.copied <= COPIED and not _passive(saying) and not _breathless(saying)
                if little and all(s.copied > COPIED for s in usable[:-1]):
                    return saying  # the first: those after it need not be made
        near = min(usable, key=lambda s: s.copied, default=None)
        best = next((s for s in usable if s.copied <= COPIED), near)
        if best is not None and _breathless(best):
            most = COPIED if best.copied <= COPIED else best.copied + HARDLY
            best = next((s for s in usable if s.copied <= most and not _breathless(s)), best)
        if best is None or not _passive(best):
            return best
        active = _active(usable, max(COPIED + more, best.copied))
        return best if active is None or (_breathless(active) and not _breathless(best)) else active

    def _taken(self, saying: Saying, paragraph: int) -> list[Sentence]:
        self._forms.append(saying.form)
        return [Sentence(text, saying.facts, paragraph) for text in saying.sentences]

    def sayings(
        self, fact: Fact, function: frames.Function, *, opening: bool = False, words: int = 0
    ) -> Iterable[Saying]:
        """Return the fact's sayings here, best first."""
        return self._shunning(self._assignment.brief.told(fact.id), fact, function, opening, words)

    def _shunning(
        self, told: tuple[str, ...], fact: Fact, function: frames.Function, opening: bool, words: int
    ) -> Iterable[Saying]:
        """Return the fact's sayings here, best first, those last that say it as others have `told` it."""
        context = self.alone(words, told) if function in ALONE else self.context(opening, words, told)
        return sayings_of(fact, self._assignment.brief, function, context)

    def loosened(self, text: str, source: str) -> str:
        """Return a text in words of ours where they can be exchanged: it copies less of its source."""
        brief, folders = self.brief, self._assignment.site.folders
        known = world(brief, folders)
        seed = self._assignment.seed
        return loosened(text, source, brief.names, folders, (), known, seed)[0]

    def questions(self, fact: Fact) -> tuple[tuple[str, Saying], ...]:
        """Return the questions the fact answers, with their answers, most specific first."""
        return questions_of(fact, self._assignment.brief, self.alone())

    def keep(self, sentences: Sequence[Sentence]) -> None:
        """Take sentences as written, so that the next ones know them."""
        self._kept += sentences

    def refuses(self, text: str) -> bool:
        """Return whether a sentence was refused here, or says what stands already."""
        return bare(text) in self._refused or self._desk.says_already(text, self._assignment.slot.kind)

    def _fits(self, saying: Saying) -> bool:
        """Return whether no sentence of a saying was refused, nor stands already in nearly the same words."""
        if any(_stutters(one, other) for one, other in pairwise(saying.sentences)):
            return False
        if saying.rewritten and saying.text.startswith(THANKS) and self._thanked():
            return False
        kept = {sentence.text for sentence in self._kept}
        return not any(
            text in kept or bare(text) in self._refused or self._desk.says_already(text, self._assignment.slot.kind)
            for text in saying.sentences
        )

    def _thanked(self) -> bool:
        """Return whether a sentence above opens on « Grâce à » already: a reader notices the second one."""
        above = (*self._desk.above(self._assignment.slot.kind), *self._kept)
        return any(sentence.text.startswith(THANKS) for sentence in above)

    def context(self, opening: bool = False, words: int = 0, told: tuple[str, ...] = ()) -> Context:
        """Return what the frames must know of the sentences around, and of those on the same fact elsewhere (`told`)."""
        recent = [] if opening or not self._kept else self._kept[-2:]
        above = self._said()
        return Context(
            seed=self._assignment.seed,
            known=_named(self.brief, above),
            roles=_roles(self.brief, above),
            recent=tuple(s.text for s in recent),
            around=self._around() if self._wide else (),
            wide=self._wide,
            forms=tuple((self._desk.forms + self._forms)[-4:]),
            words=words,
            folders=self._assignment.site.folders,
            tense=self._tense,
            told=told,
        )

    def alone(self, words: int = 0, told: tuple[str, ...] = ()) -> Context:
        """Return the context of a line read by itself: the same for every slot, so that a saying is made once."""
        site, brief = self._assignment.site, self._assignment.brief
        seed = f"{site.name}\0{brief.cleaned.text}"
        return Context(seed=seed, words=words, folders=site.folders, tense=self._tense, told=told)

    @property
    def in_present(self) -> bool:
        """Return whether the site tells events in the present."""
        return self._tense == "present"

    @property
    def _tense(self) -> frames.Wish:
        """Return the tense the site tells events in, where that can be done; "" leaves the source's."""
        return "present" if self._assignment.site.voice.get("tense") == PRESENT else ""

    def _around(self) -> tuple[str, ...]:
        """Return the sentences above that a reader still has in the ear."""
        return tuple(s.text for s in (*self._desk.above(self._assignment.slot.kind), *self._kept)[-AROUND:])

    def _said(self) -> str:
        """Return the text above."""
        return " ".join(s.text for s in (*self._desk.above(self._assignment.slot.kind), *self._kept))


@lru_cache(maxsize=64)
def _named(brief: Brief, said: str) -> tuple[str, ...]:
    """Return the entities an article has named: in the slots before, and in this one."""
    return tuple(e.name for e in brief.entities if e.name in said)


@lru_cache(maxsize=64)
def _roles(brief: Brief, said: str) -> tuple[str, ...]:
    """Return what an article has said people are."""
    low = said.lower()
    people = (e for e in brief.entities if e.kind == "person")
    return tuple(dict.fromkeys(r.text for e in people for r in e.roles if r.text.lower() in low))


def wording(site: Site) -> int:
    """Return how many ways to say a fact a site leaves to others before its own."""
    return RANKS.index(site.voice.get("wording", RANKS[0]))


def _active(usable: Sequence[Saying], copied: int) -> Saying | None:
    """Return the first saying in the active voice that copies no more than allowed, without « on »."""
    return next((s for s in usable if s.copied <= copied and not _passive(s) and not s.text.startswith("On ")), None)


def _breathless(saying: Saying) -> bool:
    """Return whether a saying has a sentence of more than one breath."""
    return any(len(text.split()) > BREATH for text in saying.sentences)


def _passive(saying: Saying) -> bool:
    """Return whether a saying tells its event in the passive: readers tire of more than one sentence in ten."""
    return any(map(_is_passive, saying.sentences))


def _is_passive(text: str) -> bool:
    return _may_be_passive(text) and any(c.verb.voice == "passive" for c in parsed(text).clauses)


def _may_be_passive(text: str) -> bool:
    return not _being().isdisjoint(WORD.findall(text.lower()))


@cache
def _being() -> frozenset[str]:
    """Return the forms of « être », without which nothing is passive."""
    return frozenset(form.text for form in forms("être"))


def _stutters(one: str, other: str) -> bool:
    """Return whether the second sentence begins by saying the first again (« Elles ont doublé et… »)."""
    words = content_words(other)
    return bool(words) and PRONOUN.match(other) is not None and words[0] in content_words(one)
