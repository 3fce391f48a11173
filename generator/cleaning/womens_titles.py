"""A woman's title that a translation leaves a man's: « le Dr Helena Roy » is « la docteure », « le directeur général de Lumen, Ana Roy » « la directrice »."""

from __future__ import annotations

import re

from generator.cleaning.said import QUOTED
from generator.cleaning.tables import table
from generator.cleaning.traced import Traced
from generator.french.grammar import cased
from generator.french.lexicon import first_name_gender, lookup, role
from generator.french.morphology import Uninflectable, agree
from generator.shelf import compiled
from generator.types import Repair

SHE = compiled(r"\b[Ee]lle\b")
NAME = r"(?P<name>[A-ZÀ-Þ][\wÀ-ÿ-]+) (?=[A-ZÀ-Þ][\wÀ-ÿ'-]*(?![\wÀ-ÿ'-]| et [A-ZÀ-Þ]))"
TITLE = r"(?P<noun>Dr|Pr|[a-zà-ÿ-]+)(?P<words>(?: [a-zà-ÿ-]+){0,2})"
# « le Dr Helena », « le directeur général Helena », « l'analyste principal de Lumen, Helena »
HELD = compiled(
    rf"\b(?P<article>[Ll]e |[Dd]u |[Aa]u |(?:[Dd]e |[Àà] )?[Ll]'|[Uu]n )?(?<![\w-]){TITLE}(?P<of>(?: (?:de |du |des |d'|chez )[^.,;:«»]{{2,60}})?, | ){NAME}"
)
# « l'auteur principal, la docteure Helena »
BEFORE = compiled(
    rf"\b(?P<article>[Ll]e |[Dd]u |[Aa]u |(?:[Dd]e |[Àà] )?[Ll]'|[Uu]n |[Ss]on )(?<![\w-]){TITLE}(?P<of>, )(?=(?:la|professeure|docteure) )"
)
FEMININE = {"le ": "la ", "du ": "de la ", "au ": "à la ", "un ": "une ", "son ": "sa "}
# « le Dr Roy », and the full name that the source gives a doctor: « la Dre Helena Roy », « Dr Helena Roy »
AGAIN = compiled(r"\b(?P<article>[Ll]e |[Dd]u |[Aa]u )Dr (?P<family>[A-ZÀ-Þ][\wÀ-ÿ'-]+)(?! [A-ZÀ-Þ])")
FULL = r"\b(?P<title>Dre|[Dd]octeure|Dr|[Dd]octeur)\.? (?P<name>[A-ZÀ-Þ][\wÀ-ÿ-]+)(?: [A-ZÀ-Þ][\wÀ-ÿ.'-]*)*? {}\b"


def told(traced: Traced, number: int, whole: str) -> tuple[Traced, tuple[Repair, ...]]:
    """Return a paragraph of a translated source with such titles made a woman's, and what was; `whole` is the source.

    The first name must be a woman's alone, and the source must call somebody « elle ».
    """
    if SHE.search(whole) is None:
        return traced, ()
    found: list[Repair] = []

    def into(match: re.Match[str]) -> str | None:
        if _quoted(match) or ("name" in match.groupdict() and first_name_gender(match["name"]) != "f"):
            return None
        title = _feminine(match["noun"], match["words"])
        article = _article(match["article"] or "")
        if not title or article is None:
            return None
        new = article + title + match["of"] + (f"{match['name']} " if "name" in match.groupdict() else "")
        if new != match.group():
            found.append(
                Repair(number, match.group().strip(), new.strip(), table("messages")["raisons"]["titre_feminin"])
            )
        return new

    def again(match: re.Match[str]) -> str | None:
        if _quoted(match) or not _a_woman(match["family"], whole):
            return None
        new = f"{_article(match['article'])}docteure {match['family']}"
        found.append(Repair(number, match.group(), new, table("messages")["raisons"]["titre_feminin"]))
        return new

    return traced.sub(HELD, into).sub(BEFORE, into).sub(AGAIN, again), tuple(found)


def _a_woman(family: str, whole: str) -> bool:
    """Return whether every doctor of this family name in the source is a woman, by her title or her first name."""
    doctors = list(re.finditer(FULL.format(re.escape(family)), whole))
    return bool(doctors) and all(
        d["title"].lower() in ("dre", "docteure") or first_name_gender(d["name"]) == "f" for d in doctors
    )


def _feminine(noun: str, words: str) -> str:
    """Return a man's title as a woman bears it, with its adjectives; "" when it is none."""
    pair = role({"Dr": "docteur", "Pr": "professeur"}.get(noun, noun))
    if pair is None or pair[0] not in (noun, "docteur", "professeur"):
        return ""
    try:
        return " ".join([pair[1], *(_agreed(word) for word in words.split())])
    except Uninflectable:
        return ""


def _agreed(word: str) -> str:
    """Return an adjective as a woman's title has it; Uninflectable for any other word."""
    if not any(form.pos == "ADJ" for form in lookup(word)):
        raise Uninflectable(word)
    return agree(word, "f", "s")


def _article(article: str) -> str | None:
    """Return the article of a woman's title; an elided one stays, and none stays none."""
    low = article.lower()
    if not article or low.endswith("'"):
        return article
    return cased(FEMININE[low], article)


def _quoted(match: re.Match[str]) -> bool:
    return any(q.start() < match.end() and match.start() < q.end() for q in QUOTED.finditer(match.string))
