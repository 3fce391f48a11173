"""What a word may have been written for: the pairs and endings of data/homophones.toml, where the words around allow it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

from generator.cleaning.tables import filled, table
from generator.french.lexicon import Form, lookup
from generator.shelf import compiled

GAP = 3.0  # how much better a sentence must read with the other word
SAID = compiled(r"(?i)\b(?:je|tu|nous|vous|toi|moi)\b|\b[jt]['’]")
OPENED = compiled(r"[:!?«“\"(–—-] ?$|[,:»] (?:n['’]|ne )$")
BEHIND_SUBJECT = {"apres": "{sujet}", "ecart": -3.0, "toujours": True}  # no noun stands there
FOR_OR_AGAINST = frozenset({"contre"})  # « les habitants sont contre » is no verb
LEAST = 3  # letters of a word whose ending may be another


class Trial(NamedTuple):
    """A word of a sentence, another to try, and how much better the sentence must read with it."""

    start: int
    old: str
    new: str
    gap: float


class Rule(NamedTuple):
    """Words to try for one, and what must or must not stand before and after it."""

    others: tuple[str, ...]
    gap: float
    after: re.Pattern[str] | None
    before: re.Pattern[str] | None
    never_after: re.Pattern[str] | None
    never_before: re.Pattern[str] | None
    kind: str = ""
    always: bool = False  # tried wherever it stands, whether the sentence reads badly or not

    def allows(self, head: str, tail: str) -> bool:
        """Return whether the words around one allow another in its place."""
        return not (
            (self.after and not self.after.search(head))
            or (self.before and not self.before.match(tail))
            or (self.never_after and self.never_after.search(head))
            or (self.never_before and self.never_before.match(tail))
        )


def trials(sentence: str, match: re.Match[str]) -> Iterator[Trial]:
    """Yield what the word that matched in a sentence may have been written for."""
    word, start = match.group().replace("’", "'"), match.start()
    if word[0].isupper():
        for trial in _of(pairs().get(word.lower(), ()), sentence, word, start, lambda rule: rule.others):
            yield trial._replace(new=trial.new[0].upper() + trial.new[1:])
        return
    yield from _of(pairs().get(word, ()), sentence, word, start, lambda rule: rule.others)
    mark = word.rfind("'") + 1
    if mark:
        word, start = word[mark:], start + mark
        yield from _of(pairs().get(word, ()) if mark > 2 else (), sentence, word, start, lambda rule: rule.others)
    if len(word) >= LEAST and word not in pairs() and word not in FOR_OR_AGAINST:
        for ending, rule in endings():
            if word.endswith(ending) and not (rule.kind == "personne" and _may_be_said(sentence, start)):
                yield from _of((rule,), sentence, word, start, lambda rule, e=ending: _ended(word, e, rule))


def _may_be_said(sentence: str, start: int) -> bool:
    """Return whether a verb may be said of me or of you, or be an order: the sentence tells them, the verb opens it."""
    return (
        SAID.search(sentence) is not None or not sentence[:start].strip() or OPENED.search(sentence[:start]) is not None
    )


def _of(rules: Any, sentence: str, word: str, start: int, others: Any) -> Iterator[Trial]:
    for rule in rules:
        new = others(rule)
        if new and rule.allows(sentence[:start], sentence[start + len(word) :].lstrip(" ")):
            yield from (Trial(start, word, other, rule.gap) for other in new)


@cache
def pairs() -> Mapping[str, tuple[Rule, ...]]:
    """Return the words that are taken for others, each with what it may stand for."""
    found: dict[str, list[Rule]] = {}
    for row in table("homophones")["paire"]:
        others = (row["pour"],) if isinstance(row["pour"], str) else tuple(row["pour"])
        found.setdefault(row["mot"], []).append(_rule(row, others))
    for noun, verb in table("homophones")["noms_et_verbes"].items():
        found.setdefault(noun, []).append(_rule({}, (verb,)))
        found[noun].append(_rule(BEHIND_SUBJECT, (verb,)))
        found.setdefault(verb, []).append(_rule({}, (noun,)))
    return {word: tuple(rules) for word, rules in found.items()}


@cache
def endings() -> tuple[tuple[str, Rule], ...]:
    """Return the endings of verbs that are taken for others."""
    return tuple(
        (ending, _rule(row, tuple(row["a"]), row.get("sorte", "")))
        for row in table("homophones")["finale"]
        for ending in row["de"]
    )


def _rule(row: Mapping[str, Any], others: tuple[str, ...], kind: str = "") -> Rule:
    return Rule(
        others,
        row.get("ecart", GAP),
        _pattern(row.get("apres"), "(?:{})$"),
        _pattern(row.get("devant"), "{}"),
        _pattern(row.get("sauf_apres"), "(?:{})$"),
        _pattern(row.get("sauf_devant"), "(?:{})"),
        kind,
        row.get("toujours", False),
    )


def _pattern(text: str | None, around: str) -> re.Pattern[str] | None:
    return None if text is None else compiled(around.format(filled(text, table("homophones")["morceaux"])))


@lru_cache(maxsize=4096)
def _ended(word: str, ending: str, rule: Rule) -> tuple[str, ...]:
    """Return the forms of the same verb that a word has with other endings, none where it is no form of a verb alone."""
    read = lookup(word)
    if not read or not KINDS[rule.kind](read):
        return ()
    stem = word[: len(word) - len(ending)]
    lemmas = {form.lemma for form in read if form.pos == "VERB"}
    return tuple(
        stem + other
        for other in rule.others
        if stem + other != word and any(form.pos == "VERB" and form.lemma in lemmas for form in lookup(stem + other))
    )


def _a_verb(read: tuple[Form, ...]) -> bool:
    """Return whether a word can be a form of a verb."""
    return any(form.pos == "VERB" for form in read)


def _of_you(read: tuple[Form, ...]) -> bool:
    """Return whether a word can only be a verb said of me, of you or to you."""
    return all(form.pos == "VERB" and (form.person in ("1", "2") or form.mood == "imp") for form in read)


def _done(read: tuple[Form, ...]) -> bool:
    """Return whether a word can only be a participle."""
    return all(form.tense == "ppast" or form.pos == "ADJ" for form in read)


KINDS = {"": _a_verb, "personne": _of_you, "participe": _done}


@lru_cache(maxsize=8192)
def always(word: str) -> bool:
    """Return whether a word is tried wherever it stands: one of the data that says so, a verb that nobody in a report is the subject of."""
    return any(rule.always for rule in pairs().get(word, ())) or _said_to_you(word[word.rfind("'") + 1 :])


def _said_to_you(word: str) -> bool:
    read = lookup(word) if word[-1:] in ("s", "z", "x") and len(word) >= LEAST else ()
    return bool(read) and _of_you(read)
