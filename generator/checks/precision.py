"""What limits a figure stays with it: « plus de », both ends of a range, « par mois »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.checks.evidence import plain, unquoted, visible
from generator.checks.figures import in_digits
from generator.checks.kin import held, holds
from generator.checks.stretches import Stretch, stretches, stretches_of_all
from generator.checks.table import table
from generator.french.sentences import content_words, split
from generator.french.tagger import tag
from generator.shelf import compiled
from generator.types import Brief, Figure, Sentence

NUMBER = compiled(r"\d+(?:[  .]\d{3})*(?:,\d+)?")
ONE_END = compiled(
    r"jusqu'|à partir d|au plus|au moins|maximum|minimum|plafond|entre|plus d|moins d|atteindr|dès ", re.I
)
BY_THIS = compiled(
    r"(?:\b|(?<=n'))y\b|\b(?:par|via|depuis|avec|sur|grâce à|à travers) (?:ce|cet|cette|ces|son|sa|ses) ", re.I
)
ALMOST = compiled(r"\bpresque (?P<what>[^\W\d_]{5,})", re.IGNORECASE)
SOFTENED = compiled(r"\b(?:presque|quasi\w*|pratiquement|à peu près|près|pas)\b", re.IGNORECASE)
OPENING = compiled(r"^(?P<how>[A-ZÀ-Þ][\w-]+(?:é|i|u|t|s|x)(?:e?s)?), (?:l[ea]s? |l'|[A-ZÀ-Þ])")
MOST = 3  # words in common that are enough without the verb
PARTED = compiled(
    rf"(?P<before>[^.;]*?(?P<whole>{NUMBER.pattern})[^.;]{{0,60}}), dont (?P<part>{NUMBER.pattern})(?P<rest>[^.,;]+)"
)
MONTHLY = compiled(
    r"\b(?:premi|derni|deuxi|second|troisi|quatri)\w+ (?P<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? (?:du|de chaque|par) mois",
    re.IGNORECASE,
)
SHARED = 0.5  # share of what is said of the part from which a sentence says it of the whole
NEAR = 30  # signs before a figure among which stands what limits it
RANGED = frozenset({"jusqu'à", "au plus", "à partir de", "au moins"})  # what may be said of an end of a range
HIGHEST = frozenset({"le", "la", "les", "deux", "trois", "quatre", "cinq", "dix"})
COUNTED = compiled(  # a number or a fraction, and what it counts
    r"(?:l[ae] |d'une? |une? )?(?P<figure>(?<![\w,.])\d+|moitié|tiers|quart|(?:cinqu|douz|quinz|vingt|trent|quarant|cent)aine) "
    r"(?P<thing>(?:d(?:e |es |u |'))?[^\W\d]+)",
    re.IGNORECASE,
)
SAID = 0.6  # share of a stretch's words from which it tells what a fact does
PERIODS = {
    "heure": "heure|horaire",
    "jour": "jour|quotidien",
    "semaine": "semaine|hebdo",
    "moi": "mois|mensu",
    "an": r"ans?\b|annuel|année|annuité",
}


def lost(sentence: Sentence, brief: Brief) -> Iterator[str]:
    """Yield, in French, each limit of a cited figure that a sentence leaves out while it gives the figure."""
    said = unquoted(plain(visible(sentence)))
    for figure in brief.figures:
        if figure.fact in sentence.facts and (ends := _given(figure, said)):
            yield from _limits(figure, said, ends)


def dulled(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each limit of a number in letters or a fraction (« au moins dix jours ») that a plain sentence drops."""
    said, written, evidence = in_digits(said), evidence, in_digits(evidence)
    for name, kept in table().precisions.items():
        for found in re.finditer(rf"\b{name} {COUNTED.pattern}", evidence, re.I):
            bare = rf"(?<![\w,.]){re.escape(found['figure'])} (?:{re.escape(found['thing'])})(?!\w)"
            there = [m.start() for m in re.finditer(bare, evidence, re.I)]
            if re.search(bare, written, re.I):
                continue  # in figures: looked at with its unit
            alike = all(kept.search(evidence, max(0, at - NEAR), at) for at in there)
            here = next(re.finditer(bare, said, re.I), None)
            if alike and here and not kept.search(said, max(0, here.start() - NEAR), here.end() + NEAR):
                yield f"« {name} » ne précède plus {here.group()}"


def sharpened(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each limit a plain sentence puts on a figure that its facts give without one."""
    for name, kept in table().precisions.items():
        for found in re.finditer(rf"\b{name}\s?(?P<figure>{NUMBER.pattern})(?!\d)", said, re.I):
            figure = re.escape(found["figure"])
            ends = re.search(rf"\b(?:à|et) {figure}(?!\d)", evidence) if name in RANGED else None
            there = list(re.finditer(rf"(?<!\d){figure}(?!\d)", evidence))
            if there and not ends and not any(kept.search(evidence, max(0, m.start() - NEAR), m.end()) for m in there):
                yield f"les faits ne disent pas « {name} » {found['figure']}"


def compared(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each adjective a plain sentence compares (« plus légers ») when its facts compare nothing."""
    if table().comparisons.search(evidence):
        return
    known, tokens = held(evidence), tag(said)
    for before, degree, word in zip((None, *tokens), tokens, tokens[1:], strict=False):
        if before and before.text.lower() in HIGHEST:
            continue  # « les deux plus grosses »: a rank
        if (
            degree.text.lower() in ("plus", "moins")
            and word.pos == "ADJ"
            and word.text not in table().light
            and not holds(known, word.text, word.lemma)
        ):
            yield f"une comparaison que les faits ne disent pas : « {degree.text} {word.text} »"


def narrowed(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each bound of what a verb says that a plain sentence leaves out (« en partie », « pour le moment »)."""
    facts = [stretches(part.text) for line in unquoted(evidence).splitlines() for part in split(line)]
    for name, kept in table().scopes.items():
        bound = [_bound(fact, at) for fact in facts for at, s in enumerate(fact) if kept.search(s.text)]
        named = {w for fact in facts for s in fact for m in kept.finditer(s.text) for w in content_words(m.group())}
        if kept.search(said) or any(holds(held(said), w) for w in named):
            continue
        if bound and any(_tells(s, fact) for s in stretches(said) for fact in bound):
            yield f"« {name} » a disparu"


def _bound(fact: Sequence[Stretch], at: int) -> Stretch:
    """Return the stretch that a bound holds for: its own, or the last one before it that has a verb."""
    verbal = (s for s in reversed(fact[: at + 1]) if any(t.mood in ("ind", "con", "sub") for t in s.tokens))
    return next(verbal, fact[at])


def spread(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, what the facts say of a part of a figure (« dont 30 millions versés par… ») and a sentence of all."""
    if ", dont " not in evidence:
        return
    numbers = set(NUMBER.findall(in_digits(said)))
    known = held(said)
    for parted in PARTED.finditer(in_digits(evidence)):
        before = held(parted["before"])
        words = [w for w in content_words(parted["rest"]) if not w[0].isdigit() and not holds(before, w)]
        told = parted["whole"] in numbers and parted["part"] not in numbers and "dont" not in said
        if told and words and sum(holds(known, w) for w in words) >= SHARED * len(words):
            yield f"cela ne vaut dans les faits que pour {parted['part']} sur {parted['whole']}"


def frequent(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the day a plain sentence says of every week when its facts name one of the month."""
    for one in MONTHLY.finditer(evidence):
        if one["day"].lower() in said.lower() and "mois" not in said:
            yield f"« {one.group()} » a perdu son mois"


def detached(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the way a fact says things go that a plain sentence tells without it (« via tel service »)."""
    for fact in stretches_of_all(evidence):
        for way in re.finditer(
            rf"{table().ways.pattern}\s*(?:l[ea]s? |l'|une? |s(?:on|a|es) |leurs? )?(?P<what>[\w-]+)", fact.text, re.I
        ):
            kept = way["what"].lower() in said.lower() or BY_THIS.search(said)
            if not kept and any(_tells(s, fact) for s in stretches(said)):
                yield f"« {way.group()} » a disparu"


def nearly(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, what a plain sentence says wholly and its facts only « presque »."""
    for almost in ALMOST.finditer(evidence):
        bare = re.search(rf"(?<!presque )\b{re.escape(almost['what'])}\b", said, re.IGNORECASE)
        if bare and not SOFTENED.search(said):
            yield f"les faits disent « {almost.group()} »"


def opened(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the quality that a plain sentence opens with and no fact gives: « Abattus, les propriétaires… »."""
    opening = OPENING.match(said)
    first = next((t for t in tag(said) if t.start == 0), None) if opening else None
    if opening and first and not holds(held(evidence), first.text.lower(), first.lemma):
        yield f"les faits cités ne disent pas cela : « {opening['how']} »"


def _tells(stretch: Stretch, fact: Stretch) -> bool:
    """Return whether a stretch says most of what a stretch of the facts does, verb included."""
    known = held(fact.text)
    common = [t for t in stretch.matter if holds(known, t.text, t.lemma)]
    verbal = any(t.pos == "VERB" for t in common) or len(common) >= MOST
    return verbal and len(common) >= SAID * len(stretch.matter)


def _limits(figure: Figure, said: str, ends: int) -> Iterator[str]:
    kept = table().precisions.get(figure.qualifier.lower())
    if kept and not kept.search(said):
        yield f"« {figure.qualifier} » ne précède plus {figure.text}"
    if figure.low != figure.high and ends == 1 and not ONE_END.search(said):
        yield f"une seule borne de « {figure.text} » est donnée comme le tout"
    period = (figure.per.split()[-1] if figure.per else "").removesuffix("s")
    if period and not re.search(PERIODS.get(period, period), said, re.I):
        yield f"« {figure.per} » a disparu de {figure.text}"


def _given(figure: Figure, said: str) -> int:
    """Return how many ends of a figure a text gives."""
    numbers = {compiled(r"[  .]").sub("", n) for n in NUMBER.findall(said)}
    ends = {compiled(r"[  .]").sub("", n) for n in NUMBER.findall(plain(figure.text))}
    return len(ends & numbers)
