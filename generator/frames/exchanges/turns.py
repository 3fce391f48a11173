"""One line of the table of turns, as a pattern: the tokens it knows, the words it is kept from, where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from generator.frames.constructions import OPENINGS
from generator.frames.exchanges.accord import holds
from generator.frames.exchanges.relatives import NOMINAL
from generator.frames.lists import is_listed, listed, pattern
from generator.frames.reading import tokens as read
from generator.french.lexicon import lookup
from generator.shelf import compiled

NUMBER = (
    r"(\d+(?:[    .,]\d+)*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
    r"vingt|trente|quarante|cinquante|soixante|cent|mille)"
)
DETERMINER = r"((?:les|des|la|le|un|une)(?!\w)|l['’])"
MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\w)"
DAY = r"(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\w)"
SPAN = r"(ans?|années?|mois|jours?|semaines?|heures?|minutes?|secondes?|siècles?|décennies?)(?!\w)"
OWN = r"(son|sa|ses|leurs?|notre|nos|votre|vos|mon|ma|mes)(?!\w)"
THIS = r"(ce|cet|cette|ces)(?!\w)"
TOKEN = compiled(r"\((?:de|à|)\)|<dét>|<mois>|<an>|<jour>|<durée>|<poss>|<ce>|<inf>|<but>|<nom>|\[[^\]]*\]|#|~")
ANY = compiled(r".+", re.DOTALL)
CARRIED = ("#", "~", "<dét>", "<jour>", "<durée>", "<poss>", "<ce>", "[]")  # what the right side may take over
NOUN = "NOM"  # a guard: no noun nor what agrees with one stands before
QUALITY = "ADJ"  # a guard: no adjective follows: « également important » is not « aussi important »
DONE = "PART"  # a guard: no participle follows: « principalement touchée » is not « essentiellement touchée »

NAMING = (*NOMINAL, "NUM")  # what may be a noun or open one
NEAR = 5  # words after a turn among which a guard with « ! » looks


class Guard(NamedTuple):
    """Words that must not stand on one side of a turn, and words of which one must."""

    off: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()

    @property
    def words(self) -> frozenset[str]:
        """Return all that must be looked for."""
        return self.off | self.asked

    def passes(self, around: frozenset[str]) -> bool:
        """Return whether what stands there is allowed."""
        return not self.off & around and (not self.asked or bool(self.asked & around))


class Swap(NamedTuple):
    """One line of the table."""

    said: str  # its left side as written
    left: tuple[str, ...]  # the tokens found, in order
    to: str
    before: Guard
    after: Guard
    cost: float

    @property
    def find(self) -> re.Pattern[str]:
        """Return the pattern of its left side."""
        return _pattern(self.said)


@cache
def swap(left: str, right: str, before: str, after: str, cost: float) -> Swap:
    """Return a line of the table ready to be looked for."""
    return Swap(left, tuple(TOKEN.findall(left)), right, _guard(before), _guard(after), cost)


@cache
def _pattern(left: str) -> re.Pattern[str]:
    body = "".join(_expression(part) for part in re.split(f"({TOKEN.pattern})", left))
    return compiled(rf"(?<![\w'’-]){body}" + ("" if left[-1] in ")~>']" else r"(?![\w/-])") if left else "", re.I)


def _guard(words: str) -> Guard:
    """Return a guard as written: « lieu », « !faut », « =un une », « =NOM / !et »."""
    asked, _, off = words.partition("/") if words.startswith("=") else ("", "", words)
    return Guard(frozenset(off.split()), frozenset(word.removeprefix("=") for word in asked.split()))


def _expression(part: str) -> str:
    fixed: Mapping[str, str] = {
        "#": NUMBER,
        "~": r"(e|s|es)?(?!\w)",
        "<dét>": DETERMINER,
        "<mois>": rf"()(?={MONTH})",
        "<an>": r"()(?=(?:19|20)\d\d(?![\d,.]))",
        "<jour>": DAY,
        "<durée>": SPAN,
        "<poss>": OWN,
        "<ce>": THIS,
        "<inf>": r"()(?=\w)",
        "<but>": r"()(?=\w)",
        "<nom>": r"()(?=[A-ZÀ-Þ])",
        "()": r"()",
    }
    if part in ("(de)", "(à)"):
        openings = sorted(OPENINGS[part[1:-1]], key=len, reverse=True)
        return "(" + "|".join(o.strip() + (r"\s" if o[-1] == " " else "") for o in openings) + ")"
    if part[:1] == "[":
        return "(" + "|".join(re.escape(choice) for choice in part[1:-1].split("|")) + r")(?!\w)"
    found = fixed.get(part)
    body = re.escape(part).replace("'", "['’]") if found is None else found
    return f"(?-i:{body})" if part == "<nom>" else body


def matches(one: Swap, text: str) -> Iterator[re.Match[str]]:
    """Yield where a turn stands, neither after nor before the words it must be kept from."""
    plain = one.said and not one.left and "’" not in one.said
    for match in _as_written(one, text) if plain else one.find.finditer(text):
        if allowed(one, text[: match.start()], text[match.end() :]) and holds(match, one.to, text):
            yield match


def _as_written(one: Swap, text: str) -> Iterator[re.Match[str]]:
    """Yield where a turn without tokens stands, as its pattern would: two lines in three are words alone, which need none compiled."""
    low, said = text.lower().replace("’", "'"), one.said.lower()
    if len(low) != len(text):  # « İ »
        yield from one.find.finditer(text)
        return
    at = low.find(said)
    while at >= 0:
        end = at + len(said)
        within = _goes_before(text[at - 1]) if at else False
        if within or (said[-1] != "'" and _goes_behind(text[end : end + 1])):
            at = low.find(said, at + 1)
            continue
        if match := ANY.match(text, at, end):
            yield match
        at = low.find(said, end)


def _goes_before(sign: str) -> bool:
    """Return whether what follows a sign is no word of its own."""
    return sign.isalnum() or sign in "_'’-"


def _goes_behind(sign: str) -> bool:
    """Return whether a sign belongs to the word before it."""
    return bool(sign) and (sign.isalnum() or sign in "_/-")


def allowed(one: Swap, before: str, after: str) -> bool:
    """Return whether a turn may be exchanged between two stretches of text."""
    if not one.before.passes(_preceding(before, one.before)) or not one.after.passes(_following(after, one.after)):
        return False
    return _goes_on(one, before, after)


def _preceding(before: str, guard: Guard) -> frozenset[str]:
    """Return the names of what stands before a turn: its last word, « ^ » for nothing, « NOM » for a noun, « !faut » for a word anywhere."""
    words = before.split()[-1:] if guard.words else []
    if not words or words[0][-1] in ".!?»":
        return frozenset({"^"}) | _anywhere(before, guard)
    noun = NOUN in guard.words and read(before)[-1].pos in NOMINAL
    return _bare(words[0]) | _anywhere(before, guard) | ({NOUN} if noun else frozenset())


def _following(after: str, guard: Guard) -> frozenset[str]:
    """Return the names of what stands after a turn: its first word, « # » for figures, « , » for a comma, « NOM », « ADJ », « PART », « !mot » for one of the next."""
    if not guard.words:
        return frozenset()
    asked = bool(guard.words & {NOUN, QUALITY, DONE} and after.strip())
    names = _kinds(after) if asked else frozenset()
    comma = {","} if after.lstrip()[:1] == "," else set()
    return frozenset({first_word(after), *names, *comma}) | _anywhere(" ".join(after.split()[:NEAR]), guard)


def _kinds(after: str) -> frozenset[str]:
    """Return the names of what the first word of a text is: a noun, an adjective, a participle."""
    first = read(after)[0]
    kinds = ((NOUN, first.pos in NAMING), (QUALITY, first.pos == QUALITY), (DONE, first.tense == "ppast"))
    return frozenset(name for name, told in kinds if told)


def _anywhere(text: str, guard: Guard) -> frozenset[str]:
    return frozenset("!" + word for word in compiled(r"\w+").findall(text.lower())) & guard.words


def _bare(word: str) -> frozenset[str]:
    """Return a word in lower case, and « , » when a comma closes it."""
    low = word.lower().replace("’", "'")
    return frozenset({low.rstrip(","), *([","] if low.endswith(",") else [])})


def first_word(rest: str) -> str:
    """Return the word that opens a text in lower case, « # » for a number in figures."""
    found = compiled(r"\W*([\w-]+['’]?)").match(rest)
    word = found[1].lower().replace("’", "'") if found else ""
    return "#" if word[:1].isdigit() else word


def _goes_on(one: Swap, before: str, rest: str) -> bool:
    """Return whether an infinitive follows a turn that asks for one: any, or one that tells an aim."""
    if "<but>" in one.left:
        clause = compiled(r"[,;:.(]").split(before)[-1]
        return (
            bool(infinitive(rest))
            and not pattern("measured_aims").search(clause)
            and not is_listed(infinitive(rest), "outcomes")
        )
    return "<inf>" not in one.left or bool(infinitive(rest))


def infinitive(rest: str) -> str:
    """Return the infinitive that opens a text, its clitics before it; "" when none does: « pour avoir » gives a cause."""
    words = compiled(r"[\w-]+['’]?").findall(rest[:60])
    for word in words[:4]:
        low = word.lower().replace("’", "'")
        if any(form.mood == "inf" for form in lookup(low)):
            return low if low not in ("avoir", "être") else ""
        if low not in listed("before_infinitives"):
            return ""
    return ""
