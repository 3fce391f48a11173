"""The address of a page: the few telling words of its title in ASCII, each once, all those of the key phrase among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from generator.facts.groups import stem
from generator.french.lexicon import lookup
from generator.french.sentences import is_stop_word
from generator.page.words import words
from generator.shelf import compiled
from generator.sites.templates import slug
from generator.types import Site

LONGEST = 1000  # signs of a word
LEAST = 3  # telling words before which no comma ends an address
FAMILY = 6  # letters by which two words are one: « Pakistan », « pakistanaise »
ELIDED = compiled(r"(?<![\w-])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\w)", 2)
ABOUT = compiled(r"\b(?:au (?:moins|plus)|(?:plus|moins|près) d[e'’]|environ|quelque)(?= ?\d)|\bd['’]ici\b", 2)
THOUSANDS = compiled(r"(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))")
SIGNS = '«»“”"(),.:;!?'
BOUNDARY = compiled(r"[,:;?!—–]$|\.$")


class _Word(NamedTuple):
    """A telling word of a title: in ASCII, whether a comma or a colon stands before it, the small word before it, whether it names."""

    text: str
    opens: bool = False
    link: str = ""
    name: bool = False


def slug_of(site: Site, title: str, keyphrase: str, shorter: str = "") -> str:
    """Return an ASCII slug of at most `page.slug_words` words and `page.slug_chars` signs.

    The telling words of the title, or of a `shorter` one if the first has no room for the key phrase; this before both where
    neither has. No slug ends on « sans », nor on a verb or a number whose object the cut has left out.
    """
    known, most = words(site, "slug"), site.page["slug_words"]
    key = [one.text for one in _telling(keyphrase, known)]
    titles = [[*_telling(text, known)] for text in (title, shorter) if text]
    keyed = [one for one in titles if _room(one, key) <= most]
    whole = (one for one in keyed if LEAST <= len(one) <= most)
    kept = next(whole, next(iter(keyed), None))
    if kept is None:
        rest = [one for one in min(titles, key=len, default=[]) if not _held(one.text, key)]
        near = [one._replace(opens=False) for one in rest[:LEAST]]  # a column alone ends no address
        kept = [*(_Word(text) for text in key), *near, *rest[LEAST:]]
    cut = _cut(kept, max(most, len(key)), _room(kept, key), site.page["slug_chars"], known)
    return "-".join(cut) or known["empty"]


def _telling(text: str, known: Mapping[str, Any]) -> Iterator[_Word]:
    """Yield the words of a text that say what it tells, each once."""
    opens, link = False, ""
    seen: list[str] = []
    for piece in ELIDED.sub(lambda found: f"{found.group()} ", ABOUT.sub(" ", THOUSANDS.sub("", text))).split():
        word = slug(piece, LONGEST)
        written = piece.strip(SIGNS).replace("’", "'")
        bare = written.lower()
        told = word in known["kept"] or (word in known["nouns"] and link in known["objects"])
        if not word or word in known["loose"] or (is_stop_word(bare) and not told):
            link = word or link
        elif not _held(word, seen):
            seen.append(word)
            yield _Word(word, opens, link, bare != written)
            opens, link = False, ""
        else:
            link = ""
        opens = opens or BOUNDARY.search(piece) is not None


def _held(word: str, others: Sequence[str]) -> bool:
    """Return whether a word is among others, be it in another number or of the same family."""
    return any(
        word == other or (word[:1].isalpha() and stem(word)[:FAMILY] == stem(other)[:FAMILY]) for other in others
    )


def _room(title: Sequence[_Word], key: Sequence[str]) -> int:
    """Return how many of a title's first words hold those of the key phrase; more than it has where it lacks one."""
    told = [one.text for one in title]
    return max((told.index(word) + 1 if word in told else LONGEST for word in key), default=1)


def _cut(title: Sequence[_Word], most: int, least: int, signs: int, known: Mapping[str, Any]) -> list[str]:
    """Return the words of an address: all of a title, or those before what the cut would leave open."""
    kept = [*title[:most]]
    while len(kept) > 1 and sum(len(one.text) + 1 for one in kept) - 1 > signs:
        kept.pop()
    floor = max(1, least)
    if len(kept) < len(title):
        opened = [at for at in range(len(kept), LEAST - 1, -1) if title[at].opens and at >= floor]
        if opened:
            return _closed([one.text for one in kept[: opened[0]]], floor, known)
        while len(kept) > floor and (
            _names(kept[-1], title[len(kept)]) or _open(kept[-1].text, title[len(kept)].link, known)
        ):
            kept.pop()
    return _closed([one.text for one in kept], floor, known)


def _closed(parts: list[str], floor: int, known: Mapping[str, Any]) -> list[str]:
    while len(parts) > floor and parts[-1] in known["unfinished"]:
        parts = parts[:-1]
    return parts


def _names(last: _Word, after: _Word) -> bool:
    """Return whether a cut falls inside a name of two words."""
    return last.name and after.name and not (after.link or after.opens)


def _open(word: str, link: str, known: Mapping[str, Any]) -> bool:
    """Return whether a word waits for what comes after a link: a number, « nouveau », a verb, the noun before « de »."""
    verbs = [form for form in lookup(word) if form.pos == "VERB"]
    doing = any(form.tense != "ppast" for form in verbs)
    verb = doing and (len(verbs) == len(lookup(word)) or link in known["objects"])
    return word in known["unfinished"] or word[:1].isdigit() or verb or link in known["goes_on"]
