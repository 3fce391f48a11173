"""A body called by what it is, « la société », under its own name where the title is about one body alone: a heading stands far from it."""

from __future__ import annotations

from generator.facts.reading import first_clause
from generator.frames.references import mentions, with_article
from generator.frames.surface import capital
from generator.shelf import compiled
from generator.types import Brief, Fact

CALLED = compiled(
    r"(?:La (?:société|compagnie|firme|start-?up|marque)|L['’](?:entreprise|enseigne)|Le (?:groupe|club|fabricant|constructeur|distributeur)) (?=[a-zà-ÿ])"
)
AGREES = compiled(r"(?:n['’]|ne |s['’]|se )?(?:a été|est|était|sera|serait|avait été)\b")  # with « la société »


def by_own_name(line: str, fact: Fact, brief: Brief) -> str:
    """Return « Apple disposait de… » of « L'entreprise disposait de… » where no other body is named there or just before."""
    called = CALLED.match(line)
    if called is None or AGREES.match(line, called.end()) or not _is_subject(called.group(), line):
        return line
    bodies = [e for e in brief.entities if e.kind == "organisation" and not e.plural]
    headed = [e for e in bodies if mentions(e, brief.cleaned.title)]
    near = {fact.id, f"F{fact.rank - 1}"}
    if len(headed) != 1 or any(near & set(e.facts) for e in bodies if e is not headed[0]):
        return line
    name = next(name for name in headed[0].names if name in brief.cleaned.title)
    return f"{capital(with_article(headed[0], name))} {line[called.end() :]}"


def _is_subject(called: str, line: str) -> bool:
    """Return whether a line is about a body called so and nothing more: « la société des journalistes » is another."""
    clause = first_clause(line)
    return clause is not None and clause.subject is not None and clause.subject.text == called.strip()
