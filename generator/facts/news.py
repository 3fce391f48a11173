"""Which fact is the news: the one that tells what the source's title tells, near the head of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.facts.addressed import addressed
from generator.facts.groups import stems
from generator.facts.reading import parsed
from generator.facts.speech import ANSWER
from generator.french.leaning import QUOTED, answers, goes_on, leans, means_another, points_back
from generator.french.lexicon import lookup
from generator.french.resting import gives_example, opens_elsewhere
from generator.french.tagger import finite
from generator.french.words import mapped
from generator.shelf import compiled
from generator.types import Brief, Fact

# Share of what the nearest fact tells of the title, from which the first fact is the news: a source begins where it can be
# followed, and told from its second or third sentence on it goes backwards (26 of 441 dispatches; none was better for it).
ENOUGH = 0.2
LATER = 0.12  # of a title's word, for each fact that stands before: the news comes early (both tried on our samples)
HABIT = compiled(
    r"\b(?:chaque (?!fois)|tous les (?:\w+ )?(?:ans|jours|mois)\b|toutes les semaines\b)", re.IGNORECASE
)  # « se déroule chaque année » is no news
EARLY = 3  # facts among which the news is: further on, a fact goes on from what the reader has not been told (28 of 530 texts)
# A fact further on, up to the LATE-th, is the news where it does what the title says and tells so many times more of it (4 of 550 texts).
LATE, CLEARLY = 6, 3
# What the first fact tells of a title at least, and the share of it that another one tells which is of something else.
NAMES, NOTHING = 0.5, 0.15
QUOTING = ("«", "—", "–")
RELATIVE = compiled(r" (?:qui|que|dont|où) | qu['’]")
# « Le journal ne tire plus qu'à 900 exemplaires », « Le taux dans la zone est de 9 % »: which one, the sentence before names
BODY = compiled(
    r"(?:Le (?:journal|quotidien|magazine|titre|groupe|club|fabricant|constructeur)|La (?:société|compagnie|chaîne|marque|firme|banque)|L['’](?:entreprise|association))"
    r" (?:ne |n['’])?(?=\w*(?:e|a|t|ont|ent) )(?!(?:de|des|et|que)\b)"
    r"|(?:Le (?:taux|nombre|total|niveau|chiffre|montant)|La (?:part|moyenne|proportion)|L['’]indice) (?!d(?:e|u|es)\b|d['’]|qui\b|que\b)"
)
# « La recherche, publiée lundi, a suivi… » goes on from « Une nouvelle étude montre… »
STUDY = compiled(
    r"(?:(?:La|Cette) (?:recherche|publication)|(?:L['’]|Cette )(?:étude|enquête|analyse)|(?:Le|Ce) (?:rapport|sondage)|(?:Les|Ces) (?:travaux|recherches))(?:,| (?!d(?:e|u|es)\b|d['’]|sur\b))"
)
A_STUDY = compiled(
    r"\b(?:une |d['’]une )(?:(?:nouvelle|récente|vaste|grande|large|petite) )?(?:étude|enquête|recherche|analyse)\b|\bun (?:nouveau |récent |vaste )?(?:rapport|sondage)\b",
    2,
)
NAMED = compiled(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ]\w+")
HEAD = 60  # signs: an « également » further on links the parts of the sentence
FINITE = ("ind", "con")


class Headline(NamedTuple):
    """The words of a source's title, each worth the more the fewer facts hold it."""

    worth: Mapping[str, float]

    def nearness(self, text: str) -> float:
        """Return how much of the title a text tells."""
        told = dict.fromkeys(_alike(text))  # in their order: a sum of fractions depends on it
        return sum(self.worth[stem] for stem in told if stem in self.worth)


@lru_cache(maxsize=8)
def headline(brief: Brief) -> Headline:
    """Return the title's words as they weigh in this text."""
    counts = Counter(stem for fact in brief.facts for stem in set(_alike(fact.text)))
    return Headline({stem: 1 / max(1, counts[stem]) ** 0.5 for stem in _alike(brief.cleaned.title)})


@lru_cache(maxsize=4096)
def _alike(text: str) -> tuple[str, ...]:
    """Return the stems of a text, those that tell one and the same event by one of them: « décès », « est mort », « meurt »."""
    same = mapped("same_event")
    return tuple(same.get(stem, stem) for stem in stems(text))


def news(brief: Brief, facts: Sequence[Fact]) -> Fact:
    """Return which of the facts tells the news; the first that stands alone when the title says too little."""
    tellable = [fact for fact in facts if tells(fact) or _begins(fact, brief)] or list(facts)
    early = [fact for fact in tellable if fact.rank <= EARLY] or tellable
    opens = early[0].rank == 1  # « Il n'a pas d'yeux. Pourtant, un ver… »: a riddle and its answer
    early = [f for f in early if f.rank == 1 or not (points_back(f.text) or (opens and goes_on(f.text)))] or early
    title = headline(brief)
    nearest = max(early, key=lambda fact: title.nearness(fact.text) - LATER * fact.rank)
    first = early[0]
    chosen = first if title.nearness(first.text) >= ENOUGH * title.nearness(nearest.text) else nearest
    found = _opening(chosen, facts, brief) or _deed(chosen, tellable, brief) or _presenting(chosen, tellable)
    found = found or _study(chosen, tellable)
    return found or _naming(chosen, facts, brief) or chosen


def _naming(chosen: Fact, facts: Sequence[Fact], brief: Brief) -> Fact | None:
    """Return the first fact where it names what the title names and the chosen one nothing of it: a slip in its verb hides what it tells."""
    first, title = facts[0], headline(brief)
    begins = not (leans(first.text) or answers(first.text[:HEAD]) or first.text.startswith(QUOTING))
    whole = begins and first.text.rstrip().endswith(".") and chosen is not first
    said = title.nearness(first.text)
    return first if whole and said >= NAMES and title.nearness(chosen.text) <= NOTHING * said else None


def _presenting(chosen: Fact, tellable: Sequence[Fact]) -> Fact | None:
    """Return the fact before the chosen one in its paragraph where « Le journal » opens that one, and this one names it."""
    before = next((f for f in tellable if f.rank == chosen.rank - 1 and f.paragraph == chosen.paragraph), None)
    body = BODY.match(chosen.text)
    named = before is not None and body is not None and NAMED.search(before.text) is not None
    return before if named else None


def _study(chosen: Fact, tellable: Sequence[Fact]) -> Fact | None:
    """Return the fact before the chosen one where « La recherche, publiée lundi, a suivi… » opens that one, and this one presents it: « Une étude montre… »."""
    before = next((f for f in tellable if f.rank == chosen.rank - 1), None)
    return before if before is not None and STUDY.match(chosen.text) and A_STUDY.search(before.text) else None


def presents_study(text: str) -> bool:
    """Return whether a text brings in a study that nothing has told of before: « une nouvelle étude », « selon un rapport »."""
    return A_STUDY.search(text) is not None


def _deed(chosen: Fact, tellable: Sequence[Fact], brief: Brief) -> Fact | None:
    """Return the fact further on that does what the title says, by its verb, where those before it set the scene: « L'hémicycle s'est vidé… »."""
    title = headline(brief)
    if title.nearness(chosen.text) >= NAMES:
        return None  # sums up what the one further on tells
    verbs = (clause.verb.text for clause in parsed(brief.cleaned.title).clauses if clause.verb.mood in FINITE)
    done = {form.lemma for verb in verbs for word in verb.split() for form in lookup(word) if form.pos == "VERB"}
    late = [f for f in tellable if EARLY < f.rank <= LATE and not points_back(f.text) and _main_verb(f) in done]
    found = next(iter(late), None)
    told = found is not None and title.nearness(found.text) >= CLEARLY * title.nearness(chosen.text)
    return found if told else None


def _main_verb(fact: Fact) -> str:
    return next((clause.verb.lemma for clause in parsed(fact.text).clauses if clause.main), "")


def _opening(chosen: Fact, facts: Sequence[Fact], brief: Brief) -> Fact | None:
    """Return the first fact where the next goes on from it, and both tell more of the title than the one chosen further on.

    « Dormir, oui, mais pas trop. C'est ce que conclut une équipe belge »: no clause of its own, and yet the news.
    """
    if len(facts) < 2 or chosen in facts[:2] or chosen.paragraph == facts[0].paragraph:
        return None
    first, second = facts[:2]
    title = headline(brief)
    begins = not (leans(first.text) or answers(first.text[:HEAD]) or first.text.startswith(QUOTING))
    told = title.nearness(f"{first.text} {second.text}")
    return first if begins and answers(second.text) and told >= title.nearness(chosen.text) else None


def _begins(fact: Fact, brief: Brief) -> bool:
    """Return whether the source begins with a fact that tells of its title, a cleft or « alors que » at its head: « C'est Ornay qui… »."""
    whole = fact.text.rstrip().endswith(".") and not fact.text.startswith(QUOTING) and not leans(fact.text)
    usual = HABIT.search(RELATIVE.split(fact.text, 1)[0]) is not None
    usual = usual or "|" in fact.text or addressed(fact, brief)
    return fact.rank == 1 and whole and not usual and headline(brief).nearness(fact.text) >= NAMES and finite(fact.text)


def tells(fact: Fact) -> bool:
    """Return whether a fact is an event told in a clause of its own, that leans on nothing before it."""
    if (
        leans(fact.text)
        or answers(fact.text[:HEAD])
        or fact.modality == "unknown"
        or fact.text.startswith(QUOTING)
        or ANSWER.match(fact.text)
        or means_another(fact.text)
        or opens_elsewhere(QUOTED.sub(" ", fact.text))
        or gives_example(fact.text)
        or HABIT.search(RELATIVE.split(fact.text, 1)[0])
        or "|" in fact.text  # what stands under a picture
    ):
        return False
    clauses = parsed(fact.text).clauses
    subject = clauses[0].subject if clauses else None
    return subject is not None and subject.kind != "pron" and clauses[0].verb.mood in FINITE
