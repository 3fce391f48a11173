"""What opens the article: the news, what goes straight on from it, and the strongest words a reader can follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.facts.addressed import addressed
from generator.facts.groups import stems
from generator.facts.news import headline, news, tells
from generator.facts.reading import parsed
from generator.frames.leaning import leans_on
from generator.french.leaning import answers, dangles, leans, points_back
from generator.french.limiting import limits
from generator.french.resting import OTHERS, leads_nowhere, opens_unnamed, rests
from generator.plan.budget import count
from generator.plan.old import is_old
from generator.plan.standfirst import standfirst
from generator.plan.verbless import hangs
from generator.seo.measures import holds
from generator.shelf import compiled
from generator.types import Brief, Fact, Quote

SHARE = 4  # the lead takes one fact in four: a short source keeps some for its body
LEAD_FACTS = 3  # who, what, when, and the strongest words
LEAD_WORDS = 36  # of the source: short facts leave room for one more
# Of a title's words, told by a fact and not by the news, from which it stands beside it (tried on 60 texts)
ADDED = 0.5
# … and from further on than these facts, what tells so much: 10 of 11 that told less were of something else (245 texts)
FURTHEST, PROMISED = 7, 2.2
NEAR = 2  # words that a quote has in common with what the lead tells
CLOSE = 5  # as many tell whom its « ils » means: it is about the news itself
LEAD_MOST = 55  # words of source up to which a lead goes on with what leans on it
LONG_QUOTE = 32  # words: longer ones stand in the body
LONG_FACT = 38  # words: a longer fact is for the body
# What a fact is worth beside its weight as second or third of a lead (tried on our samples and on texts of the press): it
# goes on from the news, tells what the source's title tells, names the key phrase; or is background, is what the next leans on, or long.
NEXT, TITLE, KEYED, BACKGROUND, BINDS, LONG = 0.45, 0.1, 0.25, -0.5, -0.3, -0.3
COUNTED, TOLD = 0.4, -1.0  # a figure, where the site's angle asks for one; what stands in a sister's lead
ALONE, FIGURE = "fait", "chiffre"  # what site.toml calls these angles, beside « suite »
PAST = frozenset({"plup", "impf", "conp"})  # tenses of what was before the news
NUMBER = compiled(r"\d[\d.,]*")  # « 5 % » tells nothing of « 5 milliards »
OWN = compiled(r"\b(?:je|j['’]|nous|on|notre|nos|mon|ma|mes|vous|me|moi)(?!\w)", 2)
AMONG_THEM = ("Parmi eux", "Parmi elles")
LATER = compiled(r"[^,«]{2,40} plus tard, ")
SHORT_STATE = compiled(
    r"(?:L[ea]s? |L['’])[a-zà-ÿ-]+ (?:est|sont|était|étaient|reste|restent|a été|ont été) [\w’'-]+\.?$"
)  # « La sortie est gratuite. »: of what the sentence before tells
BARE = compiled(r"(?:L[ea] |L['’]|Les )[a-zà-ÿ-]+$")
SPOKEN = compiled(r"«[^»]*»\s*\.?$")
OBJECTS = frozenset({"le", "la", "les", "l'", "lui", "leur"})
EVERYDAY = compiled(r"\b(?:toujours|généralement|souvent|habituellement)\b", 2)


def lead_facts(brief: Brief, angle: str = "") -> tuple[str, ...]:
    """Return the facts of title and lead: the news first, then what goes on from it and the strongest quote.

    A site of another `angle` has the news alone, or with what is counted. A fact that leans on what the source said
    before it (« pourtant », « il ») opens no article; nor does one that opens a sister's, where another can.
    """
    first = _named_news(news(brief, brief.facts), brief)
    if angle == ALONE:
        return (first.id,)
    if whole := standfirst(first, brief):
        return (first.id, *(fact.id for fact in whole if fact is not first))
    most = min(LEAD_FACTS, max(1, len(brief.facts) // SHARE))
    figures = frozenset(figure.fact for figure in brief.figures) if angle == FIGURE else frozenset()
    told = frozenset(id for sister in brief.sisters for id in sister.lead)
    rest = sorted(
        (f for f in brief.facts if _may_follow(f, first, brief, figures)),
        key=lambda f: -_worth(f, first, brief) - COUNTED * _counts(f, figures, brief) - TOLD * (f.id in told),
    )
    quote = [id for id in _quote(brief, (first, *rest[:1])) if angle != FIGURE and id not in told]
    chosen = list(dict.fromkeys([first.id, *(f.id for f in rest[: most - 1 - bool(quote)]), *quote]))
    others = [f.id for f in rest if f.id not in chosen]
    chosen = [*chosen, *others][:most]
    if len(brief.facts) // SHARE > most and _words(chosen, brief) < LEAD_WORDS:
        chosen += [id for id in others if id not in chosen][:1]
    chosen = _closed(first, _with_leaning(first, chosen, brief), brief)
    if len(chosen) == len(brief.facts):  # a body that has nothing of its own would tell a fact again
        return (first.id,)
    return (first.id, *_followed([fact for fact in brief.facts if fact.id in chosen[1:]], brief))


def _named_news(first: Fact, brief: Brief) -> Fact:
    """Return the news, or what opens its paragraph where the news comes second there and calls by a bare noun what that names: « Le journal ne tire qu'à… »."""
    before = preceding(first, brief)
    clause = next(iter(parsed(first.text).clauses), None)
    if before is None or not _opens(before, brief) or clause is None or clause.subject is None:
        return first
    bare = BARE.match(clause.subject.text) is not None and before.paragraph == first.paragraph
    names = [name for e in brief.entities for name in e.names if name in brief.cleaned.title]
    named = any(name in before.text and name not in first.text for name in names)
    return before if bare and named and not (before.text.endswith("?") or before.text.startswith("«")) else first


def _opens(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact is the first of its paragraph."""
    before = preceding(fact, brief)
    return before is None or before.paragraph != fact.paragraph


def _with_leaning(first: Fact, chosen: Sequence[str], brief: Brief) -> list[str]:
    """Return the facts with all that leans on the last of those that go on from the news, or limits it, where there is room: a heading would part them."""
    last = _after_run(first, chosen, brief)
    added: list[str] = []
    while (
        last is not None
        and (_leans(last) or _limits(last, brief))
        and _words([*chosen, *added, last.id], brief) <= LEAD_MOST
    ):
        added.append(last.id)
        last = following(last, brief)
    return list(chosen) if last is not None and _leans(last) else [*chosen, *added]


def _limits(fact: Fact, brief: Brief) -> bool:
    """Return whether a fact tells who is still shut out from what the one before it opens, in one paragraph."""
    before = preceding(fact, brief)
    return before is not None and before.paragraph == fact.paragraph and limits(fact.text, before.text)


def _closed(first: Fact, chosen: Sequence[str], brief: Brief) -> list[str]:
    """Return the facts without those that go on from the news and on which the first after them leans, where they can be told apart.

    A paragraph of the source that goes on so is left to the body from its first sentence.
    """
    kept = list(chosen)
    after = _after_run(first, kept, brief)
    while after is not None:
        last = brief.fact(f"F{after.rank - 1}")
        if last.paragraph == after.paragraph != first.paragraph and (rests(after.text) or hangs(after, brief)):
            return [id for id in kept if brief.fact(id).paragraph != last.paragraph]
        if not _leans(after):
            return kept
        if last.id == first.id or _leans(last):
            return list(chosen)
        kept.remove(last.id)
        after = last
    return kept


def _after_run(first: Fact, chosen: Sequence[str], brief: Brief) -> Fact | None:
    """Return the first fact that the lead does not tell of those that go on from the news."""
    last: Fact | None = first
    while last is not None and last.id in chosen:
        last = following(last, brief)
    return last


def _leans(fact: Fact) -> bool:
    """Return whether a fact goes on from the one before: on « il », a link, « deux heures plus tard », « quatorze autres »."""
    text = fact.text
    after = LATER.match(text) is not None or OTHERS.match(text) is not None or text.startswith(AMONG_THEM)
    after = after or SHORT_STATE.match(text) is not None
    return after or answers(text) or opens_unnamed(text)


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


def _may_follow(fact: Fact, first: Fact, brief: Brief, figures: frozenset[str]) -> bool:
    """Return whether a fact can stand in the lead: straight after the news, or by itself where it adds to it."""
    fits = _next(fact, first) or (
        _alone(fact, first, brief)
        and (_adds(fact, first, brief) or (fact.id in figures and not _background(fact, brief)))
    )
    fits = fits and not addressed(fact, brief)
    return fact is not first and fits and not is_old(fact, brief) and "«" not in fact.text[:2]


def _alone(fact: Fact, first: Fact, brief: Brief) -> bool:
    """Return whether a fact can be told away from its neighbours: it leans on none, none leans on it, it names nobody unpresented."""
    beside = (preceding(fact, brief), following(fact, brief))
    if any(f is not None and f.paragraph == fact.paragraph for f in beside) and not brief.sisters:
        return (
            False  # « Six mois ont été demandés contre l'électricien »: whom, its paragraph says, or goes on about it
        )
    people = (e for e in brief.entities if e.kind == "person" and fact.id in e.facts)
    met = all(first.id in e.facts or any(role.fact == fact.id for role in e.roles) for e in people)
    whole = met and tells(fact) and not fact.text.endswith("?")
    return whole and not (rests(fact.text) or _means(fact) or _bound(following(fact, brief), brief))


def _adds(fact: Fact, first: Fact, brief: Brief) -> bool:
    """Return whether a fact tells of the title what the news does not; or can be our own choice, where a sister has hers."""
    title = headline(brief)
    if _background(fact, brief):
        return False
    told, both = (NUMBER.sub("", text) for text in (first.text, f"{first.text} {fact.text}"))
    least = ADDED if fact.rank <= FURTHEST else PROMISED
    return bool(brief.sisters) or title.nearness(both) - title.nearness(told) >= least


def _means(fact: Fact) -> bool:
    """Return whether a fact says « le double », « lui a remis »: whom, the reader cannot know."""
    return any(c.main and OBJECTS & set(c.verb.clitics) for c in parsed(fact.text).clauses)


def following(fact: Fact, brief: Brief) -> Fact | None:
    """Return the fact after this one."""
    return brief.after(fact)


def preceding(fact: Fact, brief: Brief) -> Fact | None:
    """Return the fact before this one."""
    return brief.before(fact)


def _bound(fact: Fact | None, brief: Brief) -> bool:
    """Return whether a fact cannot be understood away from the one before it: nobody can be named for its « il »."""
    if fact is None:
        return False
    said_on = SPOKEN.match(fact.text) is not None  # nothing but words that somebody goes on saying
    return said_on or rests(fact.text) or bool(leans_on(fact, brief))


def _next(fact: Fact, first: Fact) -> bool:
    """Return whether the source goes on with this fact from the news, in the same paragraph or the next."""
    return fact.paragraph - first.paragraph <= 1 and fact.rank == first.rank + 1


def _worth(fact: Fact, first: Fact, brief: Brief) -> float:
    """Return how much a lead needs a fact."""
    return (
        fact.weight
        + NEXT * _next(fact, first)
        + TITLE * headline(brief).nearness(fact.text)
        + KEYED * (holds(f"{first.text} {fact.text}", brief.keyphrase) and not _named(first, brief))
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
    whole = (q for q in brief.quotes if q.whole and not brief.cleaned.flawed(q.text))
    fitting = [q for q in whole if _known(q, told[0], brief) and _follows(q, told[0], matter, brief)]
    return [max(fitting, key=lambda q: brief.fact(q.fact).weight).fact] if fitting else []


def _known(quote: Quote, first: Fact, brief: Brief) -> bool:
    """Return whether the lead can say who speaks: the news names them, or the fact of the quote tells what they are."""
    speaker = next((e for e in brief.entities if e.name == quote.speaker), None)
    if speaker is None:
        return False
    return first.id in speaker.facts or any(role.fact == quote.fact for role in speaker.roles)


def _follows(quote: Quote, first: Fact, matter: set[str], brief: Brief) -> bool:
    """Return whether a reader of the lead knows what a quote is about: it shares its matter and points at nothing else."""
    short = count(brief.fact(quote.fact).text) <= LONG_QUOTE
    counts = any(c.isdigit() for c in quote.text) and not OWN.search(quote.text)  # tells, and is not felt
    near = len(matter & set(stems(quote.text)))
    lost = leads_nowhere(quote.text) and near < CLOSE
    clear = near >= NEAR and not (lost or points_back(quote.text))
    return short and not counts and clear and _whole(quote, first, brief)


def _whole(quote: Quote, first: Fact, brief: Brief) -> bool:
    """Return whether a quote goes on from the news or opens its paragraph, and nobody goes on from it."""
    fact = brief.fact(quote.fact)
    before = preceding(fact, brief) or first
    opens = before.id == first.id or before.paragraph != fact.paragraph
    return opens and not rests(fact.text) and not _bound(following(fact, brief), brief)


def _words(ids: Sequence[str], brief: Brief) -> int:
    return sum(count(brief.fact(id).text) for id in ids)
