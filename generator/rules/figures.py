"""Key figures: the amount as the source writes it, and what it counts, in the source's own noun group."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator import phrases
from generator.facts.news import headline
from generator.facts.reading import parsed
from generator.french.lexicon import lookup
from generator.french.sentences import content_words
from generator.french.tagger import tag
from generator.french.typography import strip_typography
from generator.french.words import listed
from generator.rules.answering import SAID
from generator.rules.asking import (
    amounts,
)
from generator.rules.desk import Desk, bare, refused
from generator.rules.exchanges import is_interview
from generator.rules.gauging import MONEY, POINTING, torn_off
from generator.rules.measuring import (
    measured,
)
from generator.rules.pieced import small
from generator.rules.sheet_worth import stands_alone, tells_toll
from generator.shelf import compiled
from generator.types import Assignment, Fact, Figure, Sentence

# What ends the noun group that follows a figure: a new clause, a sign, another figure.
END = compiled(
    r"\s*(?:[,;:.!?()«»–—]|\b(?:mais|quand|lorsque|alors|tandis|contre|et (?:\w+ ){0,3}(?:\d|a|ont|est|sont)|soit|ce qui|dont|qui)\b)"
)
SHORTEST, LONGEST = 2, 12  # content words, words of the group
PLACES_FOR_FIGURES = 3  # where a fact may stand before a key figure says it once more
MOST_OF_FACT = 2  # rows of one fact
HUNDREDS = compiled(r"\d[\d\s]{2}|millions?|milliards?")
LARGE = 10  # a count below is no key figure
HUNDRED, LARGER, SOUGHT, NEAR = 100, 0.2, 0.15, 0.3  # what a figure is worth more (by the boxes of 90 texts)
VOTE, VOTED = compiled(r"\d+ (?:voix|votes) (?:contre|à) \d+"), 0.3  # and what the fact weighs that tells of it
COUNTED, THOUSAND = 0.3, 1000  # of weight, for a small count: « 27 établissements » that somebody has visited are none
VAGUE = compiled(r"(?:des|une?|plusieurs|quelques) (?!million|milliard)", 2)  # « une soixantaine d'habitants »
# « dans les communes de moins de 2 500 habitants »: which ones, and no amount of anything.
MEANT = compiled(r"\b(?:de|d['’]) ?(?:(?:plus|moins|près) de )?$")
# « par rapport à un gain de 17 % pour l'indice »: what the news is held against is none of its figures.
BESIDE = compiled(
    r"\b(?:par rapport (?:à|aux?)|comparé\w* (?:à|aux?)|en comparaison (?:de|d['’]|du|des)|au lieu (?:de|d['’]|des))[^,;]{0,40}$"
)
LASTING = compiled(r"^(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|points?)\b")
WHEN = compiled(r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd['’]hui)(?!\w)", 2)
HALF = compiled(r"entre .* et [\d ,.]+$", 2)  # « entre 210 millions d'euros et 240 »: of what
# « Coût des hommes et en soins »: what stands before « et » is the end of something else.
TORN = compiled(r"^\w+ (?:des|de la|du|de l['’]) ?\w+ et (?:en|pour|sur|dans) ", 2)
# « les créanciers que l'entreprise a », « miles au sud que deux ponts sont »
HAVING = compiled(r"^(?:a|ont|avait|avaient|est|sont|était|étaient)-(?:t-)?(?:il|elle)s?$")
OVER = compiled(
    r"(?<![\w'’])(?<!ée )(?<!ées )(?<!né )(?<!és )(?:depuis (?:\w+ )?\d{4}|en (?:1[89]|20)\d\d|l['’]an dernier|l['’]année dernière)(?!\w)",
    2,
)
SERIES = compiled(r",\s*(?:de |d['’]|des |du |à |aux? |en |sur |pour |l[ae]s? |l['’])[^.;:]*?\b(?:ou|et)\b")
# « 5,6 % à 24,18 euros »: two amounts of two kinds; « Somme que le titre gagnait »: a share is no sum.
MIXED, SUM = compiled(r"%.*(?:euros?|dollars?|livres|francs|[$€£])"), compiled(r"Somme\b")
SCOPE = compiled(r"(?:Dans|Chez|Parmi|Au sein d\w*) (?P<where>[^,]{3,60}), ")
YEAR = compiled(r"^(?:1[89]|20)\d\d$")


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return two to five figures, the heaviest facts' first; none when there are fewer than the least."""
    least, most = assignment.slot.options.get("items", (2, 5))
    if is_interview(assignment.brief):
        return ()  # somebody's words are no sheet of figures
    rows: list[Sentence] = list(_vote(assignment, desk))
    seen = {row.label for row in rows}
    for figure in _ranked(assignment):
        fact = assignment.brief.fact(figure.fact)
        often = sum(fact.id in row.facts for row in rows) >= MOST_OF_FACT
        open_to = desk.uses[fact.id] < PLACES_FOR_FIGURES and not often and fact.id not in desk.told_in("faq")
        row = _row(figure, fact, assignment, len(rows)) if open_to else None
        told = row and (row.label in seen or any(VOTE.match(label) and row.label in label for label in seen))
        if row and not told and len(rows) < most:
            seen.add(row.label)
            rows.append(row)
    weighs = assignment.slot.options.get("weighty", True)
    if not tells_toll(rows, assignment):
        return ()
    return rows if len(rows) >= least and (not weighs or any(_weighty(row.label) for row in rows)) else ()


def _vote(assignment: Assignment, desk: Desk) -> Iterator[Sentence]:
    """Yield the votes for and against, where the news is a vote: « 141 voix contre 129 »."""
    told = [f for f in assignment.brief.facts if f.id in assignment.outline.told and f.weight >= VOTED]
    for fact in told:
        found = VOTE.search(fact.text)
        text = next(phrases.say(assignment.site, "chiffres.vote", {}, assignment.seed), "") if found else ""
        if found and text and desk.uses[fact.id] < PLACES_FOR_FIGURES and bare(text) not in refused(assignment):
            yield Sentence(f"{text}.", (fact.id,), 0, found.group())
            return


def _weighty(label: str) -> bool:
    """Return whether an amount is one a reader looks for: money, a share, a hundred and more."""
    return bool(MONEY.search(label) or "%" in label or VOTE.search(label) or HUNDREDS.search(strip_typography(label)))


def _ranked(assignment: Assignment) -> Iterator[Figure]:
    """Yield the figures that measure something: money, shares, large counts."""
    telling = [
        f
        for f in assignment.brief.figures
        if f.fact in assignment.outline.told
        and f.unit
        and not YEAR.match(f.text)
        and (f.high >= LARGE or MONEY.search(f.text) or "%" in f.text)
        and not LASTING.search(f.unit)
        and _matters(f, assignment)
        and not VAGUE.match(f.text)
        and not _beside(f, assignment.brief.fact(f.fact))
    ]
    yield from sorted(telling, key=lambda f: -_telling(f, assignment))


def _beside(figure: Figure, fact: Fact) -> bool:
    """Return whether a figure is but what the news is held against."""
    at = fact.text.find(figure.text)
    return at > 0 and BESIDE.search(fact.text[:at]) is not None


def _matters(figure: Figure, assignment: Assignment) -> bool:
    """Return whether an amount is of the news: money or a share, thousands, or a count of a fact that weighs."""
    fact = assignment.brief.fact(figure.fact)
    sought = (
        MONEY.search(figure.text) is not None or "%" in figure.text or not assignment.slot.options.get("weighty", True)
    )
    return sought or fact.weight >= COUNTED or figure.high >= THOUSAND


def _telling(figure: Figure, assignment: Assignment) -> float:
    """Return how much a figure is one of the news: its fact's, money and shares first, a length or a depth last."""
    fact = assignment.brief.fact(figure.fact)
    near = NEAR * min(1.0, headline(assignment.brief).nearness(fact.text))
    sought = MONEY.search(figure.text) is not None or "%" in figure.text
    measure = not sought and figure.unit.split()[0].rstrip("s") in listed("measures")
    return fact.weight + near + LARGER * (figure.high >= HUNDRED) + SOUGHT * sought - SOUGHT * measure


def _row(figure: Figure, fact: Fact, assignment: Assignment, number: int) -> Sentence | None:
    """Return the amount and what it counts: in the source's noun group, else « ce que la région a versé »."""
    known = refused(assignment)
    counted = _counted(figure, fact)
    named = [_named(figure, counted)] if counted else []
    for label, text in (*measured(figure, fact, assignment.brief), *named, *_told(figure, fact, assignment)):
        told = f"{text[:1].upper()}{text[1:].rstrip(' .')}{_over(text, figure, fact)}."
        mixed = MIXED.search(label) or ("%" in label and SUM.match(told))
        torn = mixed or HALF.match(label) or TORN.search(told) or torn_off(told) or _is_part(text, fact)
        if bare(told) not in known and not torn and stands_alone(label, told, figure):
            return Sentence(told, (fact.id,), number, label[:1].upper() + label[1:])
    return None


def _named(figure: Figure, counted: str) -> tuple[str, str]:
    """Return an amount with what follows it, its noun beside a participle: « 340 », « Artistes venus de treize pays »."""
    amount = figure.text.removesuffix(figure.unit).strip()
    bare = amount != figure.text and not MONEY.search(figure.text) and "%" not in figure.text
    return (amount, f"{figure.unit} {counted}") if bare and _done(counted) else (figure.text, counted)


def _is_part(text: str, fact: Fact) -> bool:
    """Return whether a row leaves out the rest of a series or where its amount holds, or is a word that tells nothing alone.

    « une procédure de sauvegarde, de redressement ou de liquidation », « Dans le transport, … bondissent de 18,6 % », « Hausse ».
    """
    if len(content_words(text)) < SHORTEST:
        return True
    told = " ".join(SAID.sub("", text.rstrip(" .")).split()[-2:])  # who says it may stand behind the cut
    at = fact.text.find(told)
    rest = fact.text[at + len(told) :] if at >= 0 else ""
    scope = SCOPE.match(fact.text)
    return SERIES.match(rest) is not None or (scope is not None and scope["where"] not in text)


def _over(text: str, figure: Figure, fact: Fact) -> str:
    """Return the time over which an amount was counted, where its row leaves it out: « depuis 2021 »."""
    found = [*OVER.finditer(fact.text)] if len(text.split()) <= LONGEST else []
    if len(found) != 1 or len(parsed(fact.text).clauses) != 1 or not _counts_over(found[0], figure, fact):
        return ""
    told = small(found[0].group())
    return "" if told in text else f" {told}"


def _counts_over(time: re.Match[str], figure: Figure, fact: Fact) -> bool:
    """Return whether a time is the amount's: it opens the sentence, or no comma parts them.

    « Fondé en 1886, le groupe emploie 11 400 personnes », « 1,1 %, soit le repli le plus limité depuis deux ans ».
    """
    at = fact.text.find(figure.text)
    if time.end() <= at:
        return not fact.text[: time.start()].strip()
    return "," not in fact.text[at + len(figure.text) : time.start()]


def _told(figure: Figure, fact: Fact, assignment: Assignment) -> Iterator[tuple[str, str]]:
    """Yield an amount with « ce que la région a versé au club », a count with « bus que la région a achetés »."""
    for kind, words in amounts(fact, assignment.brief):
        owned = HAVING.search(words.get("demande", "")) or POINTING.search(words.get("proposition", ""))
        if words["montant"] == strip_typography(figure.text) and not owned:
            label = figure.text if kind == "combien" else figure.text.removesuffix(figure.unit).strip()
            for text in phrases.say(assignment.site, f"chiffres.{kind}", words, assignment.seed):
                yield label, text


def _counted(figure: Figure, fact: Fact) -> str:
    """Return the noun group after the figure, when it says enough on its own."""
    if fact.sayer or fact.modality != "asserted":
        return ""
    plain, shown = strip_typography(fact.text), strip_typography(figure.text)
    at = plain.find(shown)
    if at < 0 or MEANT.search(plain[:at]):
        return ""
    after = plain[at + len(shown) :]
    end = END.search(after)
    group = after[: end.start() if end else len(after)].strip(" .")
    few = len(content_words(group)) < SHORTEST or len(group.split()) > LONGEST
    cut = (MONEY.search(shown) or shown.endswith("%")) and not _done(group)
    return "" if few or cut or WHEN.match(group) or not _nominal(group) else group


def _done(group: str) -> bool:
    """Return whether what follows an amount says what was done with it: « dollars taïwanais » goes on with its unit."""
    token = next(iter(tag(group)), None)
    return token is not None and token.tense == "ppast"


def _nominal(group: str) -> bool:
    """Return whether a stretch opens as the rest of a noun group: an adjective, a participle, a noun."""
    token = next(iter(tag(group)), None)
    finite = any(f.mood in ("ind", "con", "sub") for f in lookup(group.split()[0].rstrip(",")))
    return token is not None and (token.pos in ("NOUN", "ADJ") or token.tense == "ppast") and not finite
