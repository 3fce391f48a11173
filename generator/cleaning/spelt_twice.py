"""A name that a text spells two ways is spelt one way: with its accents (« Pécresse », not « Pecresse »), a sigle as most of the text has it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from generator.french.lexicon import is_first_name, known, place
from generator.shelf import compiled

NAME = compiled(r"(?<![\w-])(?P<name>[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,})(?![\w-])")
LEAST = 5  # letters of a name
FRENCH = compiled(r"[A-ZÀÉÈÎÔÇ][a-zéèêëïçœ]+")  # « Gómez » is left to those who know him
SIGLE = (3, 5)  # letters of a sigle


def one_way(whole: str, match: re.Match[str]) -> str | None:
    """Return the other spelling of a name, where the text has both and one is sure."""
    return _spellings(whole).get(match["name"])


@lru_cache(maxsize=8)
def _spellings(whole: str) -> Mapping[str, str]:
    told = Counter(match["name"] for match in NAME.finditer(whole))
    plain: dict[str, list[str]] = {}
    for name in told:
        plain.setdefault(_plain(name), []).append(name)
    found: dict[str, str] = {}
    for names in plain.values():
        for name in names if len(names) > 1 else ():
            other = _accented(name, names) or _sigle(name, names, told)
            if other:
                found[name] = other
    return found


def _accented(name: str, names: list[str]) -> str:
    """Return the one spelling of a name that has accents where this one has none."""
    others = [one for one in names if one != name and one.isupper() == name.isupper() and one.lower() != name.lower()]
    bare = len(name) >= LEAST and not name.isupper() and _bare(name) == name and not known(name.lower())
    if not bare or len(others) != 1 or _bare(others[0]) != name or not FRENCH.fullmatch(others[0]):
        return ""
    # « Andrea » and « Andréa » are two names, « Edouard » and « Édouard » one
    return "" if is_first_name(name) and name[1:] != others[0][1:] else others[0]


def _sigle(name: str, names: list[str], told: Mapping[str, int]) -> str:
    """Return a sigle as most of the text has it: « NASA » for « Nasa »."""
    others = [one for one in names if one != name and one.lower() == name.lower()]
    if len(others) != 1 or not SIGLE[0] <= len(name) <= SIGLE[1] or name.isupper() == others[0].isupper():
        return ""
    if known(name.lower()) or place(name.capitalize()) is not None:
        return ""
    more, less = told[others[0]], told[name]
    return others[0] if more > less or (more == less and others[0].isupper()) else ""


def _plain(name: str) -> str:
    return _bare(name).lower()


def _bare(name: str) -> str:
    """Return a name without its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
