"""Words, groups and names that every anchor asks for; the lists stand in `data/appuis.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.french.grammar import elide
from generator.french.leaning import points_back
from generator.french.syntax import FINITE, Clause, Phrase
from generator.shelf import compiled, read_toml
from generator.types import Brief

DATA = Path(__file__).parent / "data" / "appuis.toml"
TAIL = compiled(
    r",? (?:qui|que|qu['’]|dont|où|laquelle|lequel|auxquel\w+|soit|alors|après|lors|depuis|pour|afin|avant|pendant|ainsi que|ainsi qu['’]|comme|devant|malgré|en (?=\w+ant\b))(?!\w).*$|,(?!\d).*$| ?\(.*$| –.*$|:.*$"
)
POINTING = compiled(
    r"\b(?:ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|votre|vos|mon|ma|mes|même|autres?|celui|celle|ceux|celles|lui|elle|eux|tout|rien|dernière?s?|suivante?s?|précédente?s?|l[’']un|l[’']une)(?!\w)",
    2,
)
OPENS = compiled(
    r"(?:l[ae] |les |l['’]|une? |des |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |onze |douze |\d[\d  ]*(?! ?%)|plusieurs |[A-ZÀ-Þ])"
)
PLACED = compiled(r"\b(?:à|au|aux|en|de|du|des|d['’]|dans|sur)(?: l[ae]s?)? ?$")  # « le bureau de Norman »
UNSURE = frozenset({"condition", "concession", "source"})
TOLD = frozenset({"pres", "perf", "past"})  # tenses of what has happened or is so


@cache
def words_of(name: str) -> frozenset[str]:
    """Return the words of a list of the data."""
    listed: str = read_toml(DATA)[name]
    return frozenset(listed.split("|"))


@cache
def table(name: str) -> dict[str, str]:
    """Return a table of the data."""
    found: dict[str, str] = read_toml(DATA)[name]
    return found


def happens(clause: Clause) -> bool:
    """Return whether a clause tells what has happened or is so, with nothing denied, wished or doubted."""
    verb = clause.verb
    sure = verb.mood in FINITE and verb.mood != "con" and verb.tense in TOLD and not verb.negation
    return sure and clause.main and not any(p.role in UNSURE for p in clause.phrases)


def is_denied(clause: Clause) -> bool:
    """Return whether a clause denies that something has happened or is so, without « que »."""
    verb = clause.verb
    sure = verb.mood == "ind" and verb.tense in ("pres", "perf") and verb.negation in ("pas", "plus", "jamais")
    return sure and clause.main and not any(p.role in UNSURE for p in clause.phrases)


def may_come(clause: Clause) -> bool:
    """Return whether a clause tells what will be, with nothing denied or doubted."""
    verb = clause.verb
    sure = verb.mood == "ind" and verb.tense == "fut" and not verb.negation and clause.main
    return sure and not any(p.role in UNSURE for p in clause.phrases)


def lemma_of(clause: Clause) -> str:
    """Return the infinitive of a clause's verb, « se » or « s' » before it where it is reflexive."""
    lemma = clause.verb.lemma
    if clause.verb.voice != "reflexive" or lemma.startswith(("se ", "s'")):
        return lemma
    return elide("se", lemma)


def is_empty(clause: Clause, sentence: str) -> bool:
    """Return whether a verb tells nothing without what follows, and nothing follows with which it tells all: « prennent la parole »."""
    lemma = lemma_of(clause)
    full = any(
        said.startswith(f"{clause.verb.lemma} ") and _follows(said, clause, sentence) for said in words_of("plein")
    )
    return not full and not words_of("vide").isdisjoint((clause.verb.lemma, lemma))


def _follows(said: str, clause: Clause, sentence: str) -> bool:
    """Return whether what stands right after a verb and its adverbs is what makes « prendre » « prendre la parole »."""
    after = sentence[clause.verb.end :].replace("’", "'").lstrip()
    first, _, rest = after.partition(" ")
    held = said.partition(" ")[2]
    return after.startswith(held) or (first.endswith("ment") and rest.startswith(held))


def group(phrase: Phrase | None) -> str:
    """Return a noun group without what hangs on it; "" where it points elsewhere or nobody knows what it is of."""
    if phrase is None or phrase.kind != "np":
        return ""
    text = TAIL.sub("", phrase.text).strip(" .,;")
    whole = text.count("«") == text.count("»") and not POINTING.search(text) and not points_back(text)
    return text if whole and OPENS.match(text) else ""


def first_lowered(text: str, phrase: Phrase | None) -> str:
    """Return a line as it stands after a place on which it opens: its article small, a name as it is."""
    return lowered(text, phrase) if phrase is not None else text


def lowered(text: str, phrase: Phrase) -> str:
    """Return a group as it stands inside a line: its article small, a name as it is."""
    return (
        text
        if phrase.proper and not text.startswith(("Le ", "La ", "Les ", "L'", "L’", "Un", "Des "))
        else text[:1].lower() + text[1:]
    )


def name_in(text: str, brief: Brief) -> str:
    """Return the name of whom or what a group names, the fullest that ends it: « l'Espagnol Mario Mola » is « Mario Mola »."""
    names = (n for e in brief.entities if e.kind in ("person", "organisation") for n in e.names)
    found = max((n for n in names if text == n or text.endswith(f" {n}")), key=len, default="")
    return "" if PLACED.search(text[: len(text) - len(found)]) else found
