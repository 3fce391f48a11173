"""A parse becomes units: each main clause with the subordinate clauses and phrases that belong to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.french.syntax import Clause, Parse, Phrase, Role

ROLE_OF: Mapping[str, Role] = {
    "si": "condition", "même si": "concession", "bien que": "concession", "quoique": "concession",
    "parce que": "cause", "puisque": "cause", "comme": "cause", "quand": "time", "lorsque": "time",
    "après que": "time", "dès que": "time", "avant que": "time", "ce qui": "relative", "après quoi": "relative",
}  # fmt: skip


def units(parse: Parse) -> tuple[Clause, ...]:
    """Return the main clauses of a sentence, each with its subordinate clauses as phrases."""
    groups: list[list[Clause]] = []
    early: list[Clause] = []
    for clause in parse.clauses:
        if clause.main:
            groups.append([_then(clause) if groups else clause, *early])
            early = []
        elif groups:
            groups[-1].append(clause)
        else:
            early.append(clause)
    return tuple(_joined(group, parse.text) for group in groups)


def _then(clause: Clause) -> Clause:
    """Return a clause that « puis » opens with « puis » as its link: its subject will stand after it."""
    first = min(clause.phrases, key=lambda p: p.start, default=None)
    if clause.link or first is None or first.text.lower() != "puis" or clause.subject is not None:
        return clause
    if first.start > clause.verb.start:
        return clause  # « les a bagués, puis relâchés »
    return replace(clause, link=first.text, phrases=tuple(p for p in clause.phrases if p is not first))


def _joined(group: list[Clause], text: str) -> Clause:
    main, *others = group
    if not others:
        return main
    phrases = sorted((*main.phrases, *(_phrase(c, text) for c in others)), key=lambda p: p.start)
    start = min(c.start for c in group)
    end = max(c.end for c in group)
    return replace(main, phrases=tuple(phrases), start=start, end=end, text=text[start:end])


def _phrase(clause: Clause, text: str) -> Phrase:
    """Return a subordinate clause as a phrase, its link included in the text."""
    link = clause.link.replace("’", "'")
    start = clause.start
    return Phrase(
        text[start : clause.end].rstrip(" ,.;"),
        start,
        clause.end,
        ROLE_OF.get(link, "other"),
        "clause",
        prep=clause.link,
        clause=clause,
    )
