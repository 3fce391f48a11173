"""What the facts put together stays together: no time, figure or place goes to another deed, no two facts are tied by « après »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.checks.actors import acts
from generator.checks.counted import FIGURE
from generator.checks.kin import held, holds, root, stem
from generator.checks.moments import MONTH, WEEKDAY
from generator.checks.stretches import Stretch, stretches, stretches_of_all
from generator.checks.swaps import does
from generator.checks.table import table, taking_up
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.shelf import compiled

MOMENT = compiled(rf"\b(?:{MONTH}|{WEEKDAY.pattern}|week-end|printemps|automne|hiver)\b", re.IGNORECASE)
DETERMINED = r"(?:l[ea]s? |l'|une? |s(?:on|a|es) |leurs? )"
SEQUENCE = compiled(rf"\b(?P<way>avant|après) {DETERMINED}?(?P<what>[^\W\d_]+)", re.IGNORECASE)
CONTRARY = {"avant": "après", "après": "avant"}
TIED = compiled(
    rf"(?:(?P<first>^)|[ ,])(?:après|depuis|dès|lors d[eu'] ?|au lendemain d[eu'] ?) ?{DETERMINED}(?P<what>[^,;:.]+)",
    re.IGNORECASE,
)
PLACED = compiled(rf"\b(?:dans|devant|au bord d[eu'] ?|près d[eu'] ?) ?{DETERMINED}?(?P<what>[^\W\d_]+)", re.IGNORECASE)
OF = compiled(r" (?:de la |de l'|du |des )(?P<what>[^\W\d_]+)")
NAMED = compiled(r"(?P<head>[^\W\d_]{3,}) (?:d[eu] |d'|à |en |aux? )(?P<name>[A-ZÀ-Þ][\w-]+)")
SHARE = compiled(r"(?P<share>\d+(?:,\d+)?) ?% d(?:u |e la |e l'|es |e s(?:on|a|es) |e leurs? )(?P<whole>[^\W\d_]+)")
AMONG = compiled(
    rf"(?P<figure>{FIGURE.pattern}) ?%? (?:(?:parmi|chez|pour) {DETERMINED}|(?:en|au|à) (?=[A-ZÀ-Þ]))(?P<group>[^\W\d_]+)"
)
COURSE = compiled(
    r"\b(?P<way>hausse|baisse|recul|repli|progression) (?:sur|chez|pour|dans|en) (?:ce |cette |une? |l[ea]s? |l')(?P<over>[^\W\d_]+)",
    re.IGNORECASE,
)
BELONGING = compiled(r"\b(?P<head>[^\W\d_]{4,}) (?:des |du |de la |de l')(?P<whose>[a-zà-ÿ]{4,})")
BY_NAME = compiled(
    r"(?P<done>[^\W\d_]+(?:[éiu]|[eai]int|ert|is|it)e?s?)(?: en \d{4})? par (?:[a-zà-ÿ']+ ){0,3}?(?:[A-ZÀ-Þ][\w-]+ ){0,3}(?P<name>[A-ZÀ-Þ][\w-]+)"
)
ALIKE = 2  # words in common from which another fact is the one a stretch tells
HALF = 0.4  # share of its words from which a fact tells a part of a sentence
COUNTED = 3  # tokens after a figure that only say what it counts


def untimed(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the months, days and seasons of a plain sentence that its facts do not give."""
    known = evidence.lower()
    for moment in dict.fromkeys(m.group().lower() for m in MOMENT.finditer(said)):
        if moment not in known:
            yield f"les faits cités ne donnent pas ce moment : « {moment} »"


def loosened(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the times and figures that a plain sentence takes from one of its facts to tell another."""
    lines = evidence.splitlines()
    for stretch in stretches(said):
        for found in (*FIGURE.finditer(stretch.text), *MOMENT.finditer(stretch.text)):
            its = [
                line for line in lines if re.search(rf"(?<!\w){re.escape(found.group())}(?!\w)", line, re.IGNORECASE)
            ]
            rest = [line for line in lines if line not in its]
            elsewhere = its and rest and _tells_another(stretch, found.start(), its, rest)
            if elsewhere or _beside(stretch, found, evidence):
                yield f"dans les faits, cela va avec autre chose : « {found.group()} »"


def reordered(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each « avant » of a plain sentence that is « après » in its facts, or the other way round."""
    there = {(m["way"].lower(), stem(m["what"].lower())) for m in SEQUENCE.finditer(evidence)}
    for found in SEQUENCE.finditer(said):
        way, what = found["way"].lower(), stem(found["what"].lower())
        if (CONTRARY[way], what) in there and (way, what) not in there:
            yield f"les faits disent l'ordre inverse : « {found.group()} »"


def joined(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, what a plain sentence ties to a thing in time when no fact tells of both."""
    matter = [t for s in stretches(said) for t in s.matter if t.lemma not in table().light]
    for tie in TIED.finditer(said):
        inside = [t for t in matter if tie.start() <= t.start < tie.end()]
        part = [t for t in inside if t.pos == "NOUN" and not MOMENT.fullmatch(t.text)]
        rest = [t for t in matter if t not in inside]
        both = (line for line in evidence.splitlines() if _tells(part, line) and _tells(rest, line))
        if part and rest and not any(both):
            yield f"deux faits que rien ne lie : « {tie.group().strip(' ,')} »"


def resituated(said: str, evidence: str, elsewhere: str) -> Iterator[str]:
    """Yield, in French, the place, or the side of somebody, that a plain sentence takes from elsewhere in the source."""
    known, source = held(evidence), held(elsewhere).stems
    tokens = tag(said)
    nouns = {t.start: t for t in tokens if t.pos == "NOUN"}
    sides = (OF.match(said, t.end) for t in tokens if t.pos == "NOUN" and acts(t.lemma))
    people = [m for m in sides if m and not taking_up().search(m.group())]
    for found in (*PLACED.finditer(said), *people):
        noun = nouns.get(found.start("what"))
        if noun and not holds(known, noun.text, noun.lemma) and stem(noun.lemma) in source:
            yield f"les faits cités ne le situent pas là : « {found.group().strip()} »"


def renamed(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the name that a thing has in a plain sentence and another in its facts: « salle des fêtes de X »."""
    there = [(stem(m["head"].lower()), m["name"]) for m in NAMED.finditer(evidence)]
    for found in NAMED.finditer(said):
        names = [name for head, name in there if head == stem(found["head"].lower())]
        if names and found["name"] not in names and not any(name in said for name in names):
            yield f"les faits disent « {names[0]} », non « {found['name']} »"


def regrouped(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the figure that a plain sentence gives to a group whose own is another: « 36 % parmi les jeunes »."""
    there = [(m["figure"], stem(m["group"].lower())) for m in AMONG.finditer(evidence)]
    for found in AMONG.finditer(said):
        figures = [figure for figure, group in there if group == stem(found["group"].lower())]
        if figures and found["figure"] not in figures:
            yield f"dans les faits, c'est {figures[0]} : « {found.group()} »"


def turned_over(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the rise of a plain sentence that is a fall over the same time or place: « en hausse sur un an »."""
    there = [(m["way"].lower(), stem(m["over"].lower())) for m in COURSE.finditer(evidence)]
    for found in COURSE.finditer(said):
        ways = {way in table().rising for way, over in there if over == stem(found["over"].lower())}
        if ways == {found["way"].lower() not in table().rising}:
            yield f"les faits disent le contraire : « {found.group()} »"


def reattached(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, whose a thing is in a plain sentence when its facts give it to others: « les dossiers des hôpitaux »."""
    known = held(evidence)
    there = {stem(m["head"].lower()) for m in BELONGING.finditer(evidence)}
    for found in BELONGING.finditer(said):
        if stem(found["head"].lower()) in there and not holds(known, found["whose"].lower()):
            yield f"les faits ne le disent pas de cela : « {found.group()} »"


def credited(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, what a plain sentence says was done « par » a name to whom its facts give something else."""
    there = [(m["name"], root(m["done"])) for m in BY_NAME.finditer(evidence)]
    for found in BY_NAME.finditer(said):
        done = [deed for name, deed in there if name == found["name"]]
        if done and root(found["done"]) not in done and not holds(held(" ".join(done)), found["done"]):
            yield f"les faits ne le disent pas de {found['name']} : « {found['done']} »"


def taken_off(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the share of a whole that a plain sentence makes a change of it: « 15 % du budget »."""
    for share in SHARE.finditer(evidence):
        whole = rf"\b{re.escape(share['whole'])}\b (?:[\w-]+ )?(?:de |d'|à )(?:près de |environ )?{re.escape(share['share'])} ?%"
        if found := re.search(whole, said, re.IGNORECASE):
            yield f"dans les faits, c'est une part : « {found.group()} »"


def _tells_another(stretch: Stretch, at: int, its: Sequence[str], rest: Sequence[str], whole: bool = True) -> bool:
    """Return whether a stretch tells what facts without its figure do, by its verb or by most of its words."""
    verbs = [t for t in stretch.matter if t.pos == "VERB" and t.lemma not in table().light]
    doing = [line for line in (*its, *rest) if any(does(line, verb) for verb in verbs)]
    if doing and whole:
        return not any(line in its for line in doing)
    start = stretch.tokens[0].start + at
    counted = [t for t in stretch.tokens if t.start >= start][:COUNTED]
    others = [t for t in stretch.matter if t not in counted and t.lemma not in table().light]
    return not any(_common(others, x) for x in its) and max((_common(others, x) for x in rest), default=0) >= ALIKE


def _beside(stretch: Stretch, found: re.Match[str], evidence: str) -> bool:
    """Return whether a stretch gives a figure to what stands beside it in a fact: « 91 % sont venus, la plupart à pied »."""
    there = stretches_of_all(evidence)
    its = [s for s in there if found.group() in s.text]
    alone = all(any(t.mood == "ind" for t in s.tokens) for s in its)
    return (
        bool(its)
        and alone
        and _tells_another(
            stretch, found.start(), [s.text for s in its], [s.text for s in there if s not in its], False
        )
    )


def _common(words: Sequence[Token], line: str) -> int:
    known = held(line)
    return sum(holds(known, t.text, t.lemma) for t in words)


def _tells(words: Sequence[Token], line: str) -> bool:
    """Return whether a fact says a good part of what some words do."""
    return _common(words, line) > HALF * len(words)
