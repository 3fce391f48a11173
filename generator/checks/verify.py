"""Run every check over a draft and level what they find: the one place that decides what may stand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks import (
    attribution,
    echo,
    figures,
    grammar,
    headed,
    keyphrase,
    language,
    length,
    markup,
    moments,
    names,
    quotes,
    recall,
    repetition,
    style,
)
from generator.checks.finding import Check, Finding
from generator.french.counts import agreed
from generator.types import Assignment, Draft, Issue, Level


def _support(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Hold a model's sentences against what they cite; its dozen modules are loaded when a model writes."""
    if draft.by_model:
        from generator.checks import support

        yield from support.check(draft, assignment)


# Truth first: these are never softened by a site, an error is never published.
TRUTH: tuple[tuple[str, Check], ...] = (
    ("chiffres", figures.check),
    ("dates", moments.check),
    ("noms", names.check),
    ("citations", quotes.check),
    ("attribution", attribution.check),
    ("appui", _support),
    ("rappel", recall.check),
    ("balises", markup.check),
    ("français", grammar.check),
)
# A site may soften, harden or silence these in site.toml, [levels].
MANNERS: tuple[tuple[str, Check, Level], ...] = (
    ("copie", echo.check, "error"),
    ("langue", language.check, "error"),
    ("redite", repetition.check, "error"),
    ("question", headed.check, "error"),
    ("longueur", length.check, "warning"),
    ("expression", keyphrase.check, "warning"),
    ("style", style.check, "warning"),
)
CHECKS = (*(name for name, _ in TRUTH), *(name for name, _, _ in MANNERS))


def verify(draft: Draft, assignment: Assignment) -> tuple[Issue, ...]:
    """Return what is wrong with a draft, in the order of the checks."""
    told = {sentence.text for sentence in draft.sentences if sentence.opinion == ()}
    return tuple(
        Issue(name, "info" if f.doubtful and f.excerpt in told else level, agreed(f.message), f.excerpt)
        for name, level, f in findings(draft, assignment)
    )


def findings(draft: Draft, assignment: Assignment) -> Iterator[tuple[str, Level, Finding]]:
    """Yield what each check finds in a draft, with its level where no second reader has the last word."""
    for name, check in TRUTH:
        yield from ((name, f.level or "error", f) for f in check(draft, assignment))
    for name, manner, usual in MANNERS:
        level = assignment.site.levels.get(name, usual)
        if level != "off":
            yield from ((name, f.level or level, f) for f in manner(draft, assignment))
