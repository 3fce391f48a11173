"""What a frame « A [v] B » tells of the passive: « A [v:passif] par B », « A [v:passif] »."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from generator.frames.notation import Verb, verb

SOMEBODY = frozenset({"humain", "humain non-on"})  # who does it when a passive does not say
TURNED = {"A": "B", "B": "A"}


def passives(entry: Mapping[str, Any], without: Collection[str]) -> Iterator[Mapping[str, Any]]:
    """Yield the frames in the passive that follow from one that only changes the verb; `without`: verbs that have none."""
    olds = _verbs(entry["from"], without)
    news = [name for template in entry.get("to", ()) for name in _verbs(template, without)]
    if not olds or not news:
        return
    names = "|".join(f"{name}:passif" for name in olds)
    guard = [_turned(words) for part in entry.get("guard", "").split(",") if (words := part.split())]
    yield _frame(f"A [{names}] par B", [f"A [{name}:passif] par B" for name in news], guard)
    rest = [words for words in guard if words[0] != "B" or " ".join(words[1:]) not in SOMEBODY]
    if all(words[0] != "B" for words in rest):
        yield _frame(f"A [{names}]", [f"A [{name}:passif]" for name in news], rest)


def _frame(source: str, to: list[str], guard: list[list[str]]) -> Mapping[str, Any]:
    return {"from": source, "to": to, "guard": ", ".join(" ".join(words) for words in guard)}


def _turned(words: list[str]) -> list[str]:
    return [TURNED.get(words[0], words[0]), *words[1:]]


def _verbs(template: str, without: Collection[str]) -> list[str]:
    """Return the verbs of « A [v|w] B » that have a passive; none for a template with more words."""
    before, _, rest = template.partition("[")
    inside, _, after = rest.partition("]")
    if (before, after) != ("A ", " B"):
        return []
    return [v.lemma for choice in inside.split("|") if _turns(v := verb(choice), without)]


def _turns(one: Verb, without: Collection[str]) -> bool:
    plain = not (one.clitics or one.features or one.extra) and one.lemma != "*"
    return plain and one.lemma not in without
