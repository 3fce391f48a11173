"""What opens the article: the news, what goes straight on from it, and the strongest words a reader can follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.facts.addressed import addressed
from generator.facts.ahead import looks_ahead
from generator.facts.groups import stems
from generator.facts.news import headline, news, tells
from generator.facts.reading import parsed
from generator.frames.leaning import leans_on
from generator.french.date_rules import month_pattern
from generator.french.leaning import dangles, leans, points_back
from generator.plan.budget import count
from generator.seo.measures import holds
from generator.shelf import compiled
from generator.types import Brief, Fact, Quote

SHARE = 4  # the lead takes one fact in four: a short source keeps some for its body
LEAD_FACTS = 3  # who, what, when, and the strongest words
LEAD_WORDS = 36  # of the source: short facts leave room for one more
LONG_QUOTE = 32  # words: longer ones stand in the body
LONG_FACT = 38  # words: a longer fact is for the body
# What a fact is worth beside its weight as second or third of a lead (tried on our samples and on texts of the press): it
# goes on from the news, tells what the source's title tells, names the key phrase; or is background, is what the next leans on, or long.
NEXT, TITLE, KEYED, BACKGROUND, BINDS, LONG = 0.45, 0.1, 0.25, -0.5, -0.3, -0.3
COUNTED, TOLD = 0.4, -0.5  # a figure, where the site's angle asks for one; what stands in a sister's lead
ALONE, FIGURE = "fait", "chiffre"  # what site.toml calls these angles, beside « suite »
PAST = frozenset({"plup", "impf", "conp"})  # tenses of what was before the news
OWN = compiled(r"\b(?:je|j['’]|nous|on|notre|nos|mon|ma|mes|vous|me|moi)(?!\w)", 2)
ALSO = compiled(r"\b(?:aussi|également)\b(?! \w+ que\b)", 2)
AMONG = compiled(r"\bd['’]entre (?:eux|elles)\b|\b(?:ceux|celles|celui|celle)-ci\b")
# « En 2014 », « de 2014 », « mars 2014 »: « la planète 2014 UZ224 » is no year.
YEAR = compiled(
    rf"\b(?:en|de|des|dès|à|et|entre|année|années|an|fin|début|été|hiver|{month_pattern()}) ((?:1[89]|20)\d\d)(?![\d-])",
    2,
)
SINCE = compiled(r"\b(?:depuis|jamais|première fois|record)\b", 2)  # what is told of long ago to measure today
LONG_AGO = 2  # years: last year's results are news
OBJECTS = frozenset({"le", "la", "les", "l'", "lui", "leur"})
EVERYDAY = compiled(r"\b(?:toujours|généralement|souvent|habituellement)\b", 2)


def lead_facts(brief: Brief, angle: str = "") -> tuple[str, ...]:
    """Return the facts of title and lead: the news first, then what goes on from it and the strongest quote.

    A site of another `angle` has the news alone, or with what is counted. A fact that leans on what the source said
    before it (« pourtant », « il ») opens no article; nor does one that opens a sister's, where another can.
    """
    first = news(brief, brief.facts)
    if angle == ALONE:
        return (first.id,)
    most = min(LEAD_FACTS, max(1, len(brief.facts) // SHARE))
    figures = frozenset(figure.fact for figure in brief.figures) if angle == FIGURE else frozenset()
    told = frozenset(id for sister in brief.sisters for id in sister.lead)
    rest = sorted(
        (f for f in brief.facts if _may_follow(f, first, brief)),
        key=lambda f: -_worth(f, first, brief) - COUNTED * _counts(f, figures, brief) - TOLD * (f.id in told),
    )
    quote = [id for id in _quote(brief, (first, *rest[:1])) if angle != FIGURE and id not in told]
    chosen = list(dict.fromkeys([first.id, *(f.id for f in rest[: most - 1 - bool(quote)]), *quote]))
    others = [f.id for f in rest if f.id not in chosen]
    chosen = [*chosen, *others][:most]
    if len(brief.facts) // SHARE > most and _words(chosen, brief) < LEAD_WORDS:
        chosen += [id for id in others if id not in chosen][:1]
    return (first.id, *_followed([fact for fact in brief.facts if fact.id in chosen[1:]], brief))


def _counts(fact: Fact, figures: frozenset[str], brief: Brief) -> bool:
    """Return whether a fact counts something, and the next one can be understood away from it."""
    clear = not (leans(fact.text) or dangles(fact.text) or points_back(fact.text))
    return fact.id in figures and clear and not _bound(following(fact, brief), brief)


def _followed(facts: Sequence[Fact], brief: Brief) -> Iterator[str]:
    """Yield the facts up to one on which the next of its paragraph leans: the text goes on from there."""
    ids = {fact.id for fact in facts}
    for fact in facts:
        yield fact.id
        after = following(fact, brief)
        if after is not None and after.id not in ids and _bound(after, brief):
            return


def _may_follow(fact: Fact, first: Fact, brief: Brief) -> bool:
    """Return whether a fact can stand in the lead: by itself, or straight after the news."""
    alone = tells(fact) and not (ALSO.search(fact.text) or points_back(fact.text) or _means(fact))
    fits = alone or _next(fact, first)
    fits = fits and not addressed(fact, brief)
    return fact is not first and fits and not _is_old(fact, brief) and "«" not in fact.text[:2]


def _means(fact: Fact) -> bool:
    """Return whether a fact says « le double », « lui a remis »: whom, the reader cannot know."""
    return any(c.main and OBJECTS & set(c.verb.clitics) for c in parsed(fact.text).clauses)


def _is_old(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact tells nothing but what was years before the news: it explains, further down."""
    years = [int(year) for year in YEAR.findall(fact.text)]
    return bool(years) and max(years) <= _now(brief) - LONG_AGO and not SINCE.search(fact.text)


@lru_cache(maxsize=8)
def _now(brief: Brief) -> int:
    """Return the year of the source, else the last one it names that is not to come."""
    if brief.cleaned.day:
        return brief.cleaned.day.year
    past = (fact.text for fact in brief.facts if not looks_ahead(fact))
    return max((int(year) for text in past for year in YEAR.findall(text)), default=0)


def following(fact: Fact, brief: Brief) -> Fact | None:
    """Return the fact after this one."""
    rank = int(fact.id[1:]) + 1
    return next((f for f in brief.facts if int(f.id[1:]) == rank), None)


def _bound(fact: Fact | None, brief: Brief) -> bool:
    """Return whether a fact cannot be understood away from the one before it: nobody can be named for its « il »."""
    if fact is None:
        return False
    return AMONG.search(fact.text) is not None or points_back(fact.text) or bool(leans_on(fact, brief))


def _next(fact: Fact, first: Fact) -> bool:
    """Return whether the source goes on with this fact from the news, in the same paragraph."""
    return fact.paragraph == first.paragraph and int(fact.id[1:]) == int(first.id[1:]) + 1


def _worth(fact: Fact, first: Fact, brief: Brief) -> float:
    """Return how much a lead needs a fact."""
    return (
        fact.weight
        + NEXT * _next(fact, first)
        + TITLE * headline(brief).nearness(fact.text)
        + KEYED * (holds(fact.text, brief.keyphrase) and not _named(first, brief))
        + BACKGROUND * _background(fact, brief)
        + BINDS * (not _next(fact, first) and _bound(following(fact, brief), brief))
        + LONG * (count(fact.text) > LONG_FACT)
    )


def _named(first: Fact, brief: Brief) -> bool:
    """Return whether the news, or a quote that the lead will hold with it, names the key phrase."""
    return any(
        holds(text, brief.keyphrase) for text in (first.text, *(brief.fact(id).text for id in _quote(brief, [first])))
    )


def _background(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact tells what was before the news, or what is always so: it names nobody, no day, no number."""
    clauses = parsed(fact.text).clauses
    if not clauses or clauses[0].verb.tense in PAST:
        return True
    named = any(fact.id in e.facts for e in brief.entities) or any(m.fact == fact.id for m in brief.moments)
    general = clauses[0].verb.tense == "pres" and not named and not any(c.isdigit() for c in fact.text)
    return general or EVERYDAY.search(fact.text) is not None


def _quote(brief: Brief, told: Sequence[Fact]) -> list[str]:
    """Return the fact of the strongest quote, [] when none speaks of what the lead tells."""
    matter = {stem for fact in told for stem in stems(fact.text)} | set(stems(brief.cleaned.title))
    fitting = [q for q in brief.quotes if q.speaker and q.whole and _follows(q, matter, brief)]
    return [max(fitting, key=lambda q: brief.fact(q.fact).weight).fact] if fitting else []


def _follows(quote: Quote, matter: set[str], brief: Brief) -> bool:
    """Return whether a reader of the lead knows what a quote is about: it shares its matter and points at nothing else."""
    short = count(brief.fact(quote.fact).text) <= LONG_QUOTE
    counts = any(c.isdigit() for c in quote.text) and not OWN.search(quote.text)  # tells, and is not felt
    return short and not counts and bool(matter & set(stems(quote.text))) and not points_back(quote.text)


def _words(ids: Sequence[str], brief: Brief) -> int:
    return sum(count(brief.fact(id).text) for id in ids)
