"""A time or a condition that closes the infinitive of « pouvoir », « devoir », « aller » belongs to the whole: « devrait fermer en mai »."""

from __future__ import annotations

from dataclasses import replace

from generator.frames.lists import is_listed
from generator.french.syntax import Clause, Phrase


def freed(clause: Clause) -> Clause:
    """Return the clause with such a phrase as one of its own, or the clause as it is."""
    last = clause.phrases[-1] if clause.phrases else None
    inner = last.clause if last is not None and last.role == "infinitive" and not last.prep else None
    if last is None or inner is None or not is_listed(clause.verb.lemma, "modal_verbs") or len(inner.phrases) < 1:
        return clause
    own = inner.phrases[-1]
    loose = own.role in ("time", "condition") and own.end == last.end and own.start > inner.verb.end
    qualified = len(inner.phrases) > 1 and inner.phrases[-2].role == "adverb" and inner.phrases[-2].end + 1 == own.start
    if qualified:
        return clause  # « va être remis probablement vendredi »
    if not loose or last.text[: own.start - last.start].rstrip().endswith(","):
        return clause
    return replace(clause, phrases=(*clause.phrases[:-1], _shortened(last, own), own))


def _shortened(phrase: Phrase, own: Phrase) -> Phrase:
    """Return an infinitive without the phrase that closed it."""
    text = phrase.text[: own.start - phrase.start].rstrip()
    end = phrase.start + len(text)
    inner = phrase.clause
    if inner is not None:
        inner = replace(inner, text=text, end=end, phrases=inner.phrases[:-1])
    return replace(phrase, text=text, end=end, bare=text if phrase.bare else "", clause=inner)
