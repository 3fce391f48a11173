"""What a saying must pass before it may be said: each gate names what is wrong, in French, or stays silent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from generator.frames.agreed import agreed
from generator.frames.coherence import conceded, orphaned, owned_first, stranded
from generator.frames.controlled import usurped
from generator.frames.copying import QUOTE, muted
from generator.frames.doubled import doubled
from generator.frames.infinitives import coordinated, shared
from generator.frames.lists import is_listed, pattern
from generator.frames.required import AMONG, CONDITIONAL, DEGREE, GOING, IT_IS, SAYS_THAT, required, unquoted
from generator.frames.sound import disagreeing, misplaced, parted, shared_auxiliary, unfinished, unsaid, verbless
from generator.frames.unparted import agent_described, counted_times, marked, measured_record, paired_source, same_verb
from generator.french.lexicon import known as is_french
from generator.french.numerals import in_words
from generator.french.sentences import split
from generator.shelf import compiled

NUMBER = compiled(r"\d+(?:[    .,:]\d+)*")
MOST = 16  # beyond it a number is written in figures
NAME = compiled(
    r"(?=[dlDLA-ZÀÂÇÉÈÊËÎÏÔÖÛÜŒ])(?<![.!?…:»«\"“]\s)(?<!^)(?<![\w’'-])(?:[dlDL]['’])?([A-ZÀÂÇÉÈÊËÎÏÔÖÛÜŒ][\w’'-]+)"
)
BROKEN = compiled(  # of a text in lower case
    r"\b(?:(?:de le|de les|à le|à les|si il|si ils|de des|de du|de de|que que|le le|la la|à à|en en|par par|[cdjlmnst] ['’])\b|"
    r"c['’](?=[bcdfghjklmnpqrtvwxz])|(?:que|de|ne|se|jusque|lorsque|puisque) (?=[aeiouyâàéèêëîïôûù])|"
    r"(?:le|la|je|me|te) (?=[aeiouâàéèêëîïôûù](?!u?i?\b))|(?:du|au) les\b)|,\s*,|,\s*\.|\(\s|\s\)|\s{2}"
)
OF_HIM = compiled(r"\b(?:de (?:lui|eux)|d['’](?:elles?|eux))\b(?![- ]même)", re.I)  # « la place d'elle » is no French
# after these words « le » and « la » keep their vowel: « le onze », « la une », « le oui »
HIATUS = compiled(
    r"\b(?:le|la|de|que) (?:onz\w*|oui|un\b|une\b|ouistiti|uhlan|yaourt\w*|yacht\w*|yen\w*|y\w*|iPhone\w*|a\b|à\b)",
    re.I,
)
MODALS = ("seems", "wants", "may")
COMPARED = compiled(r"\bque (?:les? autres?|ce(?:ux|lles?|lui)|l['’]autre)\b", re.I)
STILL_NEARLY = compiled(r"\b(?:près d|presque|quelque|environ|approch|frôl|avoisin|quasi)", re.I)


@lru_cache(maxsize=2048)
def stands(text: str, source: str, whole: bool = True, known: str = "") -> bool:
    """Return whether nothing is wrong with a text that says `source` again; see `faults`."""
    return not any(faults(text, source, whole, known))


def faults(text: str, source: str, whole: bool = True, known: str = "") -> Iterator[str]:
    """Yield what is wrong with a text that says `source` again (French, one line each).

    `whole`: the text says all of the source sentence, so its figures must all be there; a heading or a bullet
    may say less. `known`: other text of the same source whose names and numbers may also stand here.
    """
    for gate in GATES:
        yield from gate(text, source, whole, known)


def _numbers(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    mine, theirs = set(_figures(text)), set(_figures(source))
    for number in sorted(mine - theirs - set(_figures(known))):
        yield f"nombre absent de la source : {number}"
    if whole:
        for number in sorted(theirs - mine):
            if not _in_letters(number, text):
                yield f"nombre perdu : {number}"


def _in_letters(number: str, text: str) -> bool:
    """Return whether a small number of the source stands in a text in letters: « trois ponts »."""
    small = number.isdigit() and len(number) <= len(str(MOST)) and int(number) <= MOST
    return small and compiled(rf"\b{in_words(int(number))}\b", 2).search(text) is not None


@lru_cache(maxsize=512)
def _figures(text: str) -> tuple[str, ...]:
    return tuple(compiled(r"[\s  ]").sub("", n) for n in NUMBER.findall(text))


def _names(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    words = _vocabulary(source, known)
    for name in NAME.findall(text):
        if any(part not in words for part in compiled(r"[\w-]+").findall(name.lower())):
            yield f"nom absent de la source : {name}"


def _surface(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    spoken = muted(text)
    low = spoken.lower()
    for match in BROKEN.finditer(low if len(low) == len(spoken) else spoken):  # « İ » would shift the places
        words = spoken[match.start() :].split(maxsplit=2)[:2] if match[0][:1].isalpha() else [match[0]]
        if not HIATUS.match(spoken, match.start()) and not (
            " ".join(words).strip() and " ".join(words).strip() in source
        ):
            yield f"élision, contraction ou signe : {spoken[match.start() : match.end()]!r}"
    if (found := OF_HIM.search(spoken)) and not OF_HIM.search(source):
        yield f"pronom sans possessif : {found[0]}"
    for opening, closing in ("«»", "()", "“”", "[]"):
        if text.count(opening) != text.count(closing):
            yield f"signe ouvert sans être fermé : {opening}{closing}"


def _opens(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """A sentence opens on no figures but those the source opens on."""
    if whole and _figures(text) and not source[:1].isdigit() and any(s.text[:1].isdigit() for s in split(text)):
        yield "phrase ouverte par un nombre en chiffres"


def _futures(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Va plonger et va envoyer » are told alike: both anew, or both as they are."""
    given = required(source).going
    if given > 1 and 0 < len(GOING.findall(text)) < given:
        yield "futurs discordants"


def _cleft(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« C'est … qui » picks one out; « il s'agit de … qui » does not."""
    if required(source).cleft and (found := IT_IS.search(text)):
        yield f"mise en relief perdue : {found[0]}"


def _nearly(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Près d'une centaine » is not « une centaine »."""
    if whole and required(source).nearly and not STILL_NEARLY.search(text):
        yield "« près de » perdu"


def _quotes(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    flat = _flat(source + known)
    for quote in QUOTE.findall(text):
        if _flat(quote[1:-1]).rstrip(".,") not in flat:
            yield f"citation changée : {quote}"


@lru_cache(maxsize=256)
def _vocabulary(source: str, known: str) -> frozenset[str]:
    return frozenset(compiled(r"[\w-]+").findall(f"{source} {known}".lower()))


@lru_cache(maxsize=512)
def _flat(text: str) -> str:
    return compiled(r"[\s  ]+").sub(" ", text.replace("’", "'")).strip()


def _modality(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    said, given = unquoted(text), unquoted(source)
    for name in MODALS:
        if whole and _has("intends" if name == "wants" else name, given) and not _has(name, said):
            yield f"modalité perdue ({name})"
    if required(source).conditional and not CONDITIONAL.search(said) and not _has("source", said):
        yield "conditionnel perdu"
    denied, denies = _has("negation", given), _has("negation", said)
    if denied and whole and not denies:
        yield "négation perdue"
    if denies and not denied and not compiled(r"\bsi\b").search(given) and not _has("prevented", given):
        yield "négation ajoutée"


@lru_cache(maxsize=2048)
def _has(name: str, text: str) -> bool:
    return pattern(name).search(text) is not None


def _degrees(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Moins souvent que »: a comparison that stays keeps its word of degree."""
    said = unquoted(text)
    if required(source).degree and COMPARED.search(said) and not DEGREE.search(said):
        yield "degré de comparaison perdu"


def _concord(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« A dit qu'il viendrait »: told in the present, the sayer's verb would ask for another tense after « que »."""
    if required(source).concord and SAYS_THAT.search(unquoted(text)):
        yield "concordance des temps"


def _attribution(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Selon X »: at least one word of X's name must stay wherever the claim goes."""
    said = text.lower()
    for claim, words in required(source).claimed:
        if words and not any(word in said for word in words):
            yield f"source perdue : {claim}"


def _words(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """Every word is French, or the source's own."""
    theirs = _vocabulary(source, known)
    for word in compiled(r"(?<!\w)[^\W\d_]+(?:-[^\W\d_]+)*(?!\w)").findall(unquoted(text)):
        if word.lower() in theirs or is_french(word) or is_listed(word, "within_locutions"):
            continue
        parts = [part for part in compiled(r"-(?:t-)?").split(word) if part]
        if not all(is_french(p) or p.lower() in theirs for p in parts):
            yield f"mot inconnu : {word}"


def _among_others(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Notamment » says that what follows is not all."""
    if whole and required(source).among and not AMONG.search(unquoted(text)):
        yield "« notamment » perdu"


GATES: tuple[Callable[[str, str, bool, str], Iterator[str]], ...] = (
    _numbers,
    _names,
    _surface,
    _opens,
    _futures,
    _cleft,
    _nearly,
    shared,
    coordinated,
    _quotes,
    _modality,
    _degrees,
    _concord,
    _attribution,
    _words,
    doubled,
    usurped,
    _among_others,
    orphaned,
    conceded,
    owned_first,
    stranded,
    misplaced,
    disagreeing,
    verbless,
    unsaid,
    unfinished,
    parted,
    shared_auxiliary,
    paired_source,
    counted_times,
    measured_record,
    agent_described,
    same_verb,
    marked,
    agreed,
)
