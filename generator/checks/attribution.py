"""Who says it and how sure it is: attribution, conditional, accusation, plan, appearance and doubt are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from generator.checks.evidence import TITLE, plain, visible
from generator.checks.finding import Finding
from generator.checks.foreign import reserves, tongue
from generator.checks.kin import stem
from generator.french.lexicon import lookup
from generator.french.sentences import content_words
from generator.french.tagger import tag
from generator.shelf import compiled, read_toml
from generator.types import Assignment, Brief, Draft, Sentence

# A stretch of the source belongs to its modal sign up to the next clause of its own.
CLAUSE_END = compiled(
    r"[()]|,? (?:qui|dont|où|selon le(?:quel|squels|squelles)|selon laquelle|après quoi|ce qui|alors que|tandis que|quand|lorsqu'|dans un contexte|afin d|qu'(?:ils?|elles?|on))\b|, (?:\w+ant|une?|des)\b|[;.!?]|, (?:et|mais|car|a|ont|est|sont|avait|avaient|était|étaient)\b|, s(?:e sont|'est|'était)\b| et (?=(?:une?|l[ea]s?|des|l') ?\w+ (?:\w+ )?(?:a|ont|est|sont|sera|seront|avait|était)\b)"
)
ENDS = {
    "proposition": CLAUSE_END,
    # « dit qu'il part et qu'il reviendrait », « n'aurait rien vu et n'a rien dit »
    "verbe": compiled(
        rf"{CLAUSE_END.pattern}| et (?=qu[e']|(?:n'|ne )?(?:a|ont|est|sont|avait|avaient|était|étaient) )"
    ),
    "phrase": compiled(r"[;.!?]|, mais\b"),
}
WHOLE_QUOTE = compiled(r"«(?:[^»\s]*\s){6,}[^»]*»")
PASSIVE = compiled(r" (?:\w+ )?par\b")
PRESUMING = compiled(r"(?:Pourquoi|Comment|Depuis quand|Quand|Combien|Qui|Où)\b", re.IGNORECASE)
FINITE = frozenset({"ind", "con", "sub"})
SHARED = 0.5  # share of a sentence's content words that lie in the stretch, from which it says the stretch
HEADS = frozenset({"title", "seo_title", "heading"})
OWN_TITLE = 0.75  # share of a title's words that the source's own holds from which both say the same
ALONE = (
    0.3  # the same where the fact has but one verb: « les abonnés » alone is not « la baisse de ce qu'ils publient »
)
UNDER = 2  # words after a sign from which they are what stands under it
QUOTED_LEAST = 3  # words of a quotation from which a sentence says it
ATTRIBUTION = "attribution"  # the rule that reaches over from one sentence to the next

CONDITIONAL = "conditional"


class Rule(NamedTuple):
    """One modality: what sets it in a source, what keeps it in a sentence, what to tell when it is lost."""

    message: str
    sign: re.Pattern[str]
    keeper: re.Pattern[str]
    ends: re.Pattern[str]  # where what stands under the sign ends
    after: bool  # what stands under the sign follows it
    alone: bool  # a word of what follows it is enough where the fact has no other verb


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the sentences that state flatly what the source attributes, doubts or only plans."""
    brief = assignment.brief
    facts = {fact.id: plain(fact.text) for fact in brief.facts} | {TITLE: plain(brief.cleaned.title)}
    before = ""
    for sentence in draft.sentences:
        said = plain(visible(sentence))
        if (said.rstrip().endswith("?") and not PRESUMING.match(said)) or _presents(sentence, brief):
            continue  # what is asked is not stated; who somebody is the source says itself, whoever speaks there
        for name, rule in _rules().items():
            signed = [facts[id] for id in sentence.facts if id in facts and _signed(name, facts[id])]
            # Attribution reaches over from the sentence before: « Toujours selon… » is not asked of each.
            if not signed or keeps(name, said) or (name == ATTRIBUTION and keeps(name, before)):
                continue
            if name == ATTRIBUTION and assignment.slot.kind in HEADS and _headline(sentence, facts[TITLE]):
                continue
            if name == CONDITIONAL and assignment.slot.kind == "heading" and _is_subhead(sentence, brief):
                continue
            if any(_flattened(sentence, fact, rule, _names(brief)) for fact in signed):
                yield Finding(rule.message, sentence.text)
        if _spoken(sentence, f"{before} {said}", assignment.brief):
            yield Finding(_rules()[ATTRIBUTION].message, sentence.text)
        if tongue(assignment.brief):
            yield from _translated(sentence, f"{before} {said}", facts)
        before = said


def _headline(sentence: Sentence, title: str) -> bool:
    """Return whether a title says what the source's own says for itself, without a sayer."""
    words = _stems(sentence.text)
    return not keeps(ATTRIBUTION, title) and len(words & _stems(title)) >= OWN_TITLE * len(words)


def _is_subhead(sentence: Sentence, brief: Brief) -> bool:
    """Return whether a heading is the source's own over its facts, a noun group that claims nothing: « Menaces de l'exploitation »."""
    said = plain(visible(sentence)).lower()
    own = any(plain(fact.heading).strip().lower() == said for fact in brief.facts if fact.id in sentence.facts)
    return own and not any(token.pos in ("VERB", "AUX", "NUM") or token.text[:1].isdigit() for token in tag(said))


def _presents(sentence: Sentence, brief: Brief) -> bool:
    """Return whether a sentence says no more than somebody's name and role."""
    words = _stems(sentence.text)
    told = ((e.name, role.text) for e in brief.entities for role in e.roles if role.fact in sentence.facts)
    return bool(words) and any(words <= _stems(f"{name} {role}") for name, role in told)


def _translated(sentence: Sentence, said: str, facts: Mapping[str, str]) -> Iterator[Finding]:
    """Yield the reserves of the one fact a sentence translates that no word of it keeps."""
    if len(sentence.facts) == 1:
        for name in reserves(facts.get(sentence.facts[0], "")):
            if not keeps(name, said):
                yield Finding(_rules()[name].message, sentence.text)


def _spoken(sentence: Sentence, said: str, brief: Brief) -> bool:
    """Return whether a sentence says for itself what its facts only quote somebody as saying."""
    quotes = [_stems(q.text) for q in brief.quotes if q.fact in sentence.facts]
    if not quotes or "«" in said or keeps(ATTRIBUTION, said) or keeps("alleged", said):
        return False
    words = _stems(sentence.text)
    return any(len(words & inside) >= max(QUOTED_LEAST, SHARED * len(words)) for inside in quotes)


@lru_cache(maxsize=1024)
def keeps(rule: str, said: str) -> bool:
    """Return whether a text has a sign of a rule, or what stands for one."""
    return any(_modal(match) for match in _rules()[rule].keeper.finditer(said))


@lru_cache(maxsize=1024)
def _signed(rule: str, fact: str) -> bool:
    """Return whether a fact has a sign of a rule outside its quotations."""
    return any(_modal(match) for match in _rules()[rule].sign.finditer(_outside_quotes(fact)))


def _modal(match: re.Match[str]) -> bool:
    """Return whether a match is no mere past tense that looks like a conditional (« durait », « désirait »)."""
    forms = lookup(match.group().lower()) if match.group().endswith(("rait", "raient")) else ()
    return not forms or any(form.mood == "con" for form in forms)


@lru_cache(maxsize=8)
def _names(brief: Brief) -> frozenset[str]:
    return _stems(" ".join(brief.names))


def _flattened(sentence: Sentence, fact: str, rule: Rule, names: frozenset[str]) -> bool:
    """Return whether the sentence says what stands under a modal sign of the fact; names alone say nothing of it."""
    # What stands whole between quotation marks is said by whom the sentence lets speak.
    words = _stems(WHOLE_QUOTE.sub(" ", plain(sentence.text)))
    if not (words - names) & _stems(fact):
        return False
    for match in filter(_modal, rule.sign.finditer(_outside_quotes(fact))):
        scope = _scope(fact, match.start(), rule.ends)
        under = _stems(scope[scope.find(match.group()) + len(match.group()) :])
        told = words & under
        if rule.alone and told - names and len(told) >= ALONE * min(len(under), len(words)) and _one_verb(fact):
            return True
        done = PASSIVE.match(fact, match.end()) is not None  # « le rachat est proposé par Vidéa »: it stands before
        if rule.after and not done and len(under) >= UNDER:  # who is accused stands before, of what he is, after
            least = min(len(under) - 1, 2)
            if told - names and len(told) >= max(least, SHARED * min(len(under), len(words))):
                return True
            continue
        if (
            rule.after
        ):  # « X perd un milliard, la Corée du Nord soupçonnée »: what stands before the comma is no suspicion
            scope = scope[scope.rfind(", ", 0, scope.find(match.group())) + 1 :]
        rest = _stems(fact) - _stems(scope)
        inside = words & _stems(scope)
        enough = len(inside) >= max(2, SHARED * len(words)) and len(inside) > len(words & rest)
        if enough and inside - names:
            return True
    return False


@lru_cache(maxsize=1024)
def _one_verb(fact: str) -> bool:
    """Return whether a fact has but one finite verb: all it says stands under it."""
    return sum(t.pos in ("VERB", "AUX") and t.mood in FINITE for t in tag(fact)) == 1


def _scope(fact: str, at: int, boundary: re.Pattern[str]) -> str:
    """Return the clause around a sign: from the last clause boundary before it to the next after it."""
    ends = [m.start() for m in boundary.finditer(fact)]
    start = max((end for end in ends if end < at), default=0)
    stop = min((end for end in ends if end > at), default=len(fact))
    return fact[start:stop]


def _outside_quotes(text: str) -> str:
    return compiled(r"«[^»]*»").sub(lambda m: "_" * len(m.group()), text)


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, content_words(plain(text))))


@cache
def _rules() -> Mapping[str, Rule]:
    path = Path(__file__).parent / "data" / "modality.toml"
    return {
        name: Rule(
            row["message"],
            _pattern(row["signes"]),
            _pattern(row["signes"] + row["gardiens"]),
            ENDS[row.get("portee", "proposition")],
            bool(row.get("suite", False)),
            bool(row.get("seul", False)),
        )
        for name, row in read_toml(path).items()
    }


def _pattern(parts: list[str]) -> re.Pattern[str]:
    # What ends on an apostrophe ends there, whatever it leans on.
    return compiled(rf"(?<!\w)(?:{'|'.join(parts)})(?:(?<=')|(?!\w))", re.IGNORECASE)
