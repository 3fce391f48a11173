"""A name and what its bearer is, told in the other order: « Le gardien du port, le capitaine Paul Roy, a refusé » is « Le capitaine Paul Roy, gardien du port, a refusé »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.frames.beings import World
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.frames.reshaping.joints import CLITICS
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital
from generator.french.lexicon import is_first_name, role
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

# « Le député de Lomane, M. Ana Roy, a … »: what somebody is, a name by itself, what they do
NAMED = compiled(
    r"(?P<article>Le |La |L['’]|Un |Une )(?P<what>[^,;:()«»]{4,90}), (?P<name>(?P<title>(?:le|la) [a-zà-ÿ]+ |(?:M\.|Mme|Me|le Dr|la Dre) )?"
    r"[A-ZÀ-Þ][\w’'-]+(?: (?:de |ben |al-|el-|bin )?[A-ZÀ-Þ][\w’'.-]+){0,3}), (?P<rest>\S.*)"
)
HONOURS = frozenset({"M.", "Mme", "Me", "le Dr", "la Dre"})
# « Lomastat, l'une des plus anciennes régies du lac, a … »
BORN = compiled(
    r"(?P<name>(?![LD]['’])[A-ZÀ-Þ][\w’'&-]+(?: (?:de |ben |al-|el-|bin )?[A-ZÀ-Þ][\w’'&-]+){0,3}), (?P<what>(?:le |la |l['’])[^,;:()«»]{8,110}), (?P<rest>\S.*)"
)  # « Une herpétologiste, Ana Roy, … » would be somebody else
TWO_NAMES = compiled(r"[A-ZÀ-Þ&][\w’'-]* [A-ZÀ-Þ][\w’'-]*$")  # « du président Paul Roy, Ana Roy, a signé »
# « Paul Roy, 49 ans, père de deux filles, … »
AGED = compiled(
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3}, \d+ ans), (?P<what>[a-zà-ÿ][^,;:()«»]{5,110}), (?P<rest>\S.*)"
)
OVER = compiled(
    r"\b(?:ancien(?:ne)?|mort|décéd|tué|fils|fille|frère|sœur|mari|femme|père|mère|épou\w+|compagn\w+|veuf|veuve|ami|amie)\b",
    re.I,
)
LEAST, MOST = 2, 12  # words of what somebody is, its article left out
JOINED = compiled(r"\b(?:et|ou|qui|que|dont|où|ni)\b|\bqu['’]")
OWNED = compiled(r"\b(?:son|sa|ses|leurs?|mêmes?|autres?)\b|\bpremi(?:er|ère) ministre$", re.I)


def named_first(text: str, known: World) -> Iterator[Shift]:
    """Yield the text with the person its subject names before what they are; the name must surely be a person's."""
    found = NAMED.fullmatch(text)
    if found is None or OWNED.search(found["what"]) or JOINED.search(found["what"]):
        return
    what, name, title = found["what"], found["name"], (found["title"] or "").strip()
    person = title in HONOURS or _ranked(title) if title else _is_person(name, known)
    if not person or not LEAST <= len(what.split()) <= MOST:
        return
    if _is_role(tokens(f"{found['article']}{what}")) and _acts(found["rest"]):
        one = found["article"].lower() if found["article"].startswith("Un") else ""
        yield Shift(f"{capital(name)}, {one}{what}, {found['rest']}", "nom en tête")


def named_last(text: str) -> Iterator[Shift]:
    """Yield the text with what the name that opens it is of before the name, where that is a noun with its article."""
    found = BORN.fullmatch(text)
    if found is None or OWNED.search(found["what"]) or JOINED.search(found["what"]) or OVER.search(found["what"]):
        return
    if TWO_NAMES.search(found["what"]):
        return
    name, what = found["name"], found["what"]
    if not LEAST < len(what.split()) <= MOST or is_listed(name.split()[0], "function"):
        return
    words = [t for t in tokens(text) if found.start("what") <= t.start < found.end("what")]
    noun = next((t for t in words[1:] if t.pos == "NOUN"), None)
    told = (
        noun is not None and not is_listed(noun.lemma or noun.low, "times") and not any(t.mood in FINITE for t in words)
    )
    if told and _acts(found["rest"]):
        yield Shift(f"{capital(what)}, {name}, {found['rest']}", "nom ensuite")


def described_first(text: str) -> Iterator[Shift]:
    """Yield the text with what somebody is before their name and age: « Père de deux filles, Paul Roy, 49 ans, vit à Lomane »."""
    found = AGED.fullmatch(text)
    if found is None or not is_first_name(found["name"].split()[0]) or JOINED.search(found["what"]):
        return
    first = found["what"].split()[0]
    told = role(first) is not None or first in ("père", "mère")
    if told and len(found["what"].split()) <= MOST and _acts(found["rest"]):
        yield Shift(f"{capital(found['what'])}, {found['name']}, {found['rest']}", "détaché en tête")


def _is_role(found: Sequence[Token]) -> bool:
    """Return whether words name what one person is: « la directrice adjointe du port »."""
    noun = next((t for t in found[1:4] if t.pos == "NOUN"), None)
    roles = [t for t in found[1:] if t.pos == "NOUN" and role(t.low) is not None]
    return noun is not None and noun.number in ("", "s") and roles[:1] == [noun] and len(roles) == 1


def _ranked(title: str) -> bool:
    """Return whether a word before a name is what a person is: « le capitaine », « l'avocat »."""
    words = title.split()
    return len(words) == 2 and role(words[1]) is not None and not is_listed(words[1], "named_things")


def _is_person(name: str, known: World) -> bool:
    first = name.split()[0]
    return " " in name and (known.kinds.get(name) == "person" or is_first_name(first))


def _acts(rest: str) -> bool:
    """Return whether what follows is the verb of one person."""
    found = [t for t in tokens(rest) if t.low not in CLITICS]
    return bool(found) and found[0].mood in FINITE and found[0].number in ("", "s") and found[0].person in ("", "3")
