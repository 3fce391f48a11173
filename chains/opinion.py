"""A second reader: one call asks the model which doubtful sentences say more than the facts they cite."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from chains import cache
from chains.cache import Cache
from chains.caller import Caller
from chains.messages import PROMPT_VERSION, Prompts
from chains.reading import clean
from generator.checks.doubts import Judged
from generator.french.how_many import how_many
from generator.french.sentences import content_words
from generator.french.typography import strip_typography
from generator.types import Brief, Draft, Fact, Sentence

TOKENS_PER_ANSWER = 30  # « 12 non « ce qui a surpris les annonceurs » »
LINE = re.compile(r"^\W*(\d+)\W*\s(oui|non)\b(.*)$", re.IGNORECASE | re.MULTILINE)
QUOTED = re.compile(r"[«\"“]\s*(.+?)\s*[»\"”]")

Key = tuple[str, ...]  # the text of a sentence and the facts it cites
Opinion = tuple[str, ...] | None  # the words that are too much; none when all is said; None when nobody can tell


class Unknown:
    """What nobody was asked about."""


UNKNOWN = Unknown()


@dataclass
class SecondReader:
    """Asks a model about sentences; it is believed only when it is right about two whose answer is known."""

    caller: Caller
    store: Cache = field(default_factory=lambda: Cache(None))
    asked: int = 0
    upheld: int = 0  # of these, those whose facts say all of them
    refused: int = 0
    known: dict[Key, Opinion] = field(default_factory=dict)  # what was said in this build
    failures: list[str] = field(default_factory=list)  # why an answer could not be used (French)

    def told(self) -> str:
        """Return, in French, what came of it, "" when nothing was asked."""
        parts = []
        if self.asked:
            upheld, refused = how_many(self.upheld, "confirmée"), how_many(self.refused, "refusée")
            parts.append(f"{how_many(self.asked, 'phrase relue')}, {upheld}, {refused}")
        parts += [f"écarté, {why}" for why in dict.fromkeys(self.failures)]
        return f" ; second avis : {' ; '.join(parts)}" if parts else ""

    async def read(
        self, prompts: Prompts, drafts: Mapping[str, Draft | None], judged: Mapping[str, Judged]
    ) -> dict[str, Draft | None]:
        """Return the drafts with what is known of their doubtful sentences, or can be.

        One more round trip is worth its while only where words alone would refuse something; then all is read.
        """
        sentences = [s for found in judged.values() for s in found.doubtful]
        told = {_key(s): self._recall(prompts, s) for s in sentences}
        fresh = [s for s in dict.fromkeys(sentences) if told[_key(s)] is UNKNOWN]
        if fresh and any(found.pressing for found in judged.values()):
            told |= await self._answered(prompts, fresh)
        known = {key: opinion for key, opinion in told.items() if not isinstance(opinion, Unknown)}
        read = {key: _with(draft, judged[key].doubtful, known) for key, draft in drafts.items() if draft}
        return {**drafts, **read}

    async def _answered(self, prompts: Prompts, fresh: Sequence[Sentence]) -> dict[Key, Opinion]:
        """Return what the model says of sentences it was never asked about."""
        answered = await self._ask(prompts, fresh)
        self.known |= answered
        self.asked += len(fresh)
        self.upheld += sum(answered.get(_key(s)) == () for s in fresh)
        self.refused += sum(bool(answered.get(_key(s))) for s in fresh)
        return answered

    async def _ask(self, prompts: Prompts, sentences: Sequence[Sentence]) -> dict[Key, Opinion]:
        """Return the opinions of one call; none of them counts when it is wrong about a sentence whose answer is known."""
        known = probes(prompts.brief)
        if not known:
            return {}
        false, true = known
        middle = len(sentences) // 2
        listed = [*sentences[:middle], false, *sentences[middle:], true]
        messages = prompts.opinion([(n, _said(s), s.facts) for n, s in enumerate(listed, 1)])
        answer = await self.caller(messages, TOKENS_PER_ANSWER * len(listed))
        read = read_opinions(answer.text, [_said(s) for s in listed])
        opinions = dict(zip(map(_key, listed), read, strict=True))
        if not opinions[_key(false)] or opinions[_key(true)] != ():
            unread = None in (opinions[_key(false)], opinions[_key(true)])
            wrong = "réponse illisible" if unread else "il se trompe sur une phrase dont la réponse est connue"
            self.failures.append(answer.failure or wrong)
            opinions = dict.fromkeys(opinions)
        if answer.spoke:
            for s in sentences:
                self.store.write(self._place(prompts, s), {"opinion": opinions[_key(s)]})
        return {_key(s): opinions[_key(s)] for s in sentences}

    def _recall(self, prompts: Prompts, sentence: Sentence) -> Opinion | Unknown:
        """Return what was said of a sentence before, in this build or an earlier one."""
        if _key(sentence) in self.known:
            return self.known[_key(sentence)]
        kept = self.store.read(self._place(prompts, sentence))
        if not isinstance(kept, dict):
            return UNKNOWN
        opinion = kept.get("opinion")
        return tuple(map(str, opinion)) if isinstance(opinion, list) else None

    def _place(self, prompts: Prompts, sentence: Sentence) -> str:
        return cache.key(
            PROMPT_VERSION, self.caller.place.name, "avis", prompts.facts, _plain(_said(sentence)), *sentence.facts
        )


def probes(brief: Brief) -> tuple[Sentence, Sentence] | None:
    """Return a sentence that says more than the fact it cites and one that is its fact; None for want of facts.

    The first puts the two facts together that have least in common and cites the shorter one.
    """
    whole = [f for f in brief.facts if f.text.endswith(".") and "«" not in f.text]
    pairs = sorted(combinations(whole, 2), key=lambda pair: (_common(*pair), len(pair[0].text) + len(pair[1].text)))
    if not pairs:
        return None
    shorter, other = sorted(pairs[0], key=lambda f: len(f.text))
    false = Sentence(f"{shorter.text.removesuffix('.')} ; {other.text}", (shorter.id,))
    return false, Sentence(other.text, (other.id,))


def _common(one: Fact, other: Fact) -> int:
    return len({w.lower() for w in content_words(one.text)} & {w.lower() for w in content_words(other.text)})


def read_opinions(answer: str, texts: Sequence[str]) -> list[Opinion]:
    """Return an opinion per sentence: « oui », or the words that are too much when they are the sentence's own."""
    lines = {int(number): (word.lower(), rest) for number, word, rest in LINE.findall(clean(answer))}
    found: list[Opinion] = []
    for number, text in enumerate(texts, 1):
        word, rest = lines.get(number, ("", ""))
        own = tuple(words for words in QUOTED.findall(rest) if _plain(words) in _plain(text))
        found.append(() if word == "oui" else own or None)
    return found


def _with(draft: Draft, open_: Sequence[Sentence], told: Mapping[Key, Opinion]) -> Draft:
    return replace(
        draft,
        sentences=tuple(replace(s, opinion=told.get(_key(s))) if s in open_ else s for s in draft.sentences),
    )


def _key(sentence: Sentence) -> Key:
    return (_said(sentence), *sentence.facts)


def _said(sentence: Sentence) -> str:
    return f"{sentence.label} {sentence.text}".strip()


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", strip_typography(text).lower()))
