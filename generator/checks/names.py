"""Every proper name stands in the source or in a cited house note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.evidence import cited, plain, source_text, unquoted, visible
from generator.checks.finding import Finding
from generator.checks.kin import held, readings, stem
from generator.checks.table import table
from generator.french.lexicon import demonym, is_demonym
from generator.french.lexicon import known as in_lexicon
from generator.shelf import compiled
from generator.types import Assignment, Brief, Draft

WORD = compiled(r"[^\W\d_]+(?:[-'][^\W\d_]+)*|\S")
NAME = compiled(r"^(?:[ldjmtsn]|qu)'(?=[A-ZÀ-Þ])", re.I)
CODE = compiled(r"(?<![\w-])[A-ZÀ-Þ][A-Za-zÀ-ÿ]*-?\d+[A-Za-z]*(?!\w)")  # « V3 », « A320neo »
JOINED = compiled(r"[A-ZÀ-Þ][\w-]*(?: [A-ZÀ-Þ][\w-]*)+")
ENGLISH_ARTICLES = frozenset({"The", "New"})  # alone they are in many names: the whole name is looked for
DERIVED = 6  # letters from which a name may come from a common word
OPENERS = frozenset(".!?:«…—–(")


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the names that nothing supports."""
    known_names = _names_of(assignment.brief)
    own = _names(f"{assignment.site.title} {assignment.site.publisher}")
    for sentence in draft.sentences:
        said, ground = unquoted(plain(visible(sentence))), plain(cited(sentence, assignment.brief))
        allowed = known_names | own | _names(ground)
        for name in sorted(_names(said, bare=True) - allowed):
            if not _derived(name, assignment.brief):
                yield Finding(f"« {name} » n'est pas dans la source", sentence.text)
        known = f"{source_text(assignment.brief)}\n{ground}"
        for code in CODE.findall(said):
            if re.search(rf"(?<![\w-]){re.escape(code)}(?!\w)", known) is None:
                yield Finding(f"« {code} » n'est pas dans la source", sentence.text)
        evidence = known.lower()
        for name in _joined(unquoted(plain(sentence.text))):
            if name.lower() not in evidence and name.split()[0] in ENGLISH_ARTICLES:
                yield Finding(f"« {name} » n'est pas dans la source", sentence.text)


def _joined(text: str) -> Iterator[str]:
    """Yield the runs of capitalised words."""
    return (match.group() for match in JOINED.finditer(text))


def _derived(name: str, brief: Brief) -> bool:
    """Return whether a name is a common word of the source raised to one (« l'Azilien », « azilienne »), or its initials."""
    if name.lower() in table().raised:
        return True
    if name.isupper():
        return table().initials.get(name, name) in source_text(brief).lower().replace("-", " ")
    if {f"{name}s", name.removesuffix("s")} & _names_of(brief):  # « la Suissesse » of « trois Suissesses »
        return True
    if people := demonym(name):
        return stem(people) in held(source_text(brief)).stems
    if is_demonym(name) or any(map(is_demonym, readings(name))):  # « le Japonais » of who stands for Japan
        source = source_text(brief)
        return stem(name) in held(source).stems or name.lower() in source.lower()
    return len(name) >= DERIVED and name[:-1].lower() in _common(brief)


@lru_cache(maxsize=4)
def _common(brief: Brief) -> frozenset[str]:
    """Return the beginnings of the source's words in lower case, as long as a name may share."""
    words = compiled(r"(?<![\w])[a-zà-ÿ]{6,}").findall(source_text(brief))
    return frozenset(word[:size] for word in words for size in range(DERIVED - 1, len(word) + 1))


@lru_cache(maxsize=4)
def _names_of(brief: Brief) -> frozenset[str]:
    """Return every capitalised word of the source, and each word in capitals of the key phrase."""
    return _names(source_text(brief)) | _names(plain(brief.keyphrase))


@lru_cache(maxsize=1024)
def _names(text: str, bare: bool = False) -> frozenset[str]:
    """Return the capitalised words; with `bare`, those that only open a sentence are left out."""
    found: set[str] = set()
    opening = True
    for match in WORD.finditer(text):
        word = match.group()
        stem = NAME.sub("", word) if "'" in word else word
        if stem[0].isupper() and not (bare and opening and (in_lexicon(stem.lower()) or stem.lower() in table().light)):
            found.update(part for part in compiled(r"[-']").split(stem) if part[:1].isupper())
        opening = word in OPENERS or (opening and not word[0].isalnum())
    return frozenset(found)
