"""A long sentence parted in two where its end surely is about one noun of it, or is a clause of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.copying import QUOTE
from generator.frames.library import Library
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import tokens
from generator.frames.reshaping.aftermaths import aftermaths
from generator.frames.reshaping.afterwards import afterwards
from generator.frames.reshaping.antecedents import Named, only_noun, shown_gender
from generator.frames.reshaping.appositions import appositions
from generator.frames.reshaping.breaths import BREATH
from generator.frames.reshaping.claims import claims
from generator.frames.reshaping.direct import told_besides
from generator.frames.reshaping.endings import endings
from generator.frames.reshaping.halves import ABOUT_ALL, LEAST, POSSIBLE, Parting, reported, supposed, unsettled
from generator.frames.reshaping.insertions import insertions
from generator.frames.reshaping.insets import insets
from generator.frames.reshaping.joints import joints
from generator.frames.reshaping.long_ones import long_ones
from generator.frames.reshaping.meanwhile import meanwhile
from generator.frames.reshaping.movables import alone
from generator.frames.reshaping.owners import owners
from generator.frames.reshaping.participles import told_apart
from generator.frames.reshaping.reports import attributed, claimed, reports
from generator.frames.reshaping.resumptions import resumptions
from generator.frames.reshaping.sequels import sequels
from generator.frames.reshaping.speakers import spoken
from generator.frames.reshaping.splices import clauses, gapped, spliced
from generator.frames.reshaping.statements import statements
from generator.frames.surface import capital, closed
from generator.french import valency
from generator.french.grammar import possessive
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

WORDS = 6  # of a quotation, its marks among them, that is but a word of the sentence: « très perturbé »
LONG = 14  # words of a sentence that may be parted
AND = compiled(r"\bet\b")
DENIED = frozenset({"n'", "n’", "ne", "aucun", "aucune"})
AFTER_ALL = compiled(r", (?:selon|d['’]après) [^,]{2,60}(?:, (?:qui|dont|où) [^,]+)?$")
# cuts that hold in what somebody says: both halves are then surely theirs (« ce qui a surpris » would be of their words)
LIFTED = frozenset({"absolue à part", "apposition à part", "cause à part", "effet à part", "lieu à part", "mesure à part", "relative à part"})  # fmt: skip
MEASURED = compiled(r"Cela (?:représent|correspond|équiva|signifi|permettr|port|fait|fera)\w*\b")
INVERTED = 3  # words of « précise la compagnie »
LATTER = {("m", "s"): "celui-ci", ("f", "s"): "celle-ci", ("m", "p"): "ceux-ci", ("f", "p"): "celles-ci"}


def partings(sentence: str, library: Library) -> Iterator[Parting]:
    """Yield the sure ways to part a sentence in two; nothing that is attributed or quoted is parted from its sayer."""
    text = sentence.rstrip(" .")
    if len(text.split()) >= LONG:
        yield from statements(text, library)
        yield from reports(text, library)
        yield from claims(text, library)
        yield from aftermaths(text, library.tables["moves"]["links"])
        yield from spoken(text)
        yield from told_besides(text)
    if len(text.split()) > BREATH:
        yield from _breathing(text, library)
    if text.endswith(("!", "?", "…", "»")) or any(len(quote[0].split()) > WORDS for quote in QUOTE.finditer(text)):
        return
    long = len(text.split()) >= LONG
    if not (long or AND.search(text)) or pattern("charges").search(text) or AFTER_ALL.search(text) or supposed(text):
        return
    found = tokens(text)
    yield from afterwards(text, library.tables["moves"]["links"]) if long and "«" not in text else ()
    said = reported(found) or _incised(found, library)
    for cut in _lifted(text, library) if said else _asserted(text, found, library, long=long):
        if "«" not in cut.second and "»" not in cut.second:  # who says the quoted words is heard where they stand
            yield cut


def _breathing(text: str, library: Library) -> Iterator[Parting]:
    """Yield the partings of a sentence of more than one breath, what somebody is charged with or said to have done left whole."""
    if text.endswith(("!", "?", "…")) or pattern("charges").search(text) or AFTER_ALL.search(text) or supposed(text):
        return
    found = tokens(text)
    if not _incised(found, library):
        yield from long_ones(text, found, library)


def _lifted(text: str, library: Library) -> Iterator[Parting]:
    """« S a dit que P, ce qui V » told as « S a dit que P. Toujours selon S, cela V »: both are said by S."""
    claim = claimed(text, library)
    inner = capital(claim.words) if claim is not None else ""
    found = tokens(inner)
    if claim is None or len(inner.split()) < LONG or reported(found) or _incised(found, library):
        return
    for cut in _asserted(inner, found, library, long=True):
        first = f"{text[: claim.start]}{claim.words[:1]}{cut.first[1:].rstrip('.')}{text[claim.end :]}."
        second = attributed(cut.second, claim)
        measured = cut.form != "effet à part" or MEASURED.match(cut.second)
        if second and cut.form in LIFTED and measured:
            yield Parting(first, second, f"{cut.form}, toujours selon")


def _asserted(text: str, found: tuple[Token, ...], library: Library, *, long: bool) -> Iterator[Parting]:
    """Yield the ways to part what its writer asserts, or what one and the same person says."""
    for at, token in enumerate(found[:-2]):
        if token.text == "et":
            yield from gapped(text, found, at)
        elif long:
            yield from _cut_at(text, found, at, library)
    if long:
        yield from endings(text, found, library.tables["moves"]["links"])
        yield from told_apart(text, found)
        yield from insets(text)
        yield from resumptions(text, found)
        yield from meanwhile(text, found, library.tables["moves"]["links"])
        yield from sequels(text, found, library.tables["moves"]["links"])
        yield from joints(text, found, library.tables["moves"]["links"])


def _cut_at(text: str, found: tuple[Token, ...], at: int, library: Library) -> Iterator[Parting]:
    """Yield the partings at a comma, a colon, a semicolon or a relative."""
    token, links = found[at], library.tables["moves"]["links"]
    if token.text == "," and found[at + 1].text.lower() in ("qui", "dont"):
        yield from _relative(text, found, at, links)
        yield from (insertions if found[at + 1].low == "qui" else owners)(text, found, at)
    elif token.text == "," and found[at + 1].pos in ("DET", "PROPN", "PRON", "NUM", "ADJ", "NOUN"):
        yield from spliced(text, found, at) if found[at + 1].pos not in ("ADJ", "NOUN") else ()
        yield from appositions(text, found, at)
    elif token.text == "qui":
        yield from _bare_relative(text, found, at)
    elif token.text == ";" or (token.text == ":" and not _announces(found[:at], library)):
        yield from clauses(text, found, at)


def _incised(found: tuple[Token, ...], library: Library) -> bool:
    """Return whether a verb of saying follows a comma: « …, a expliqué le maire » says whose words they all are."""
    last = next((i for i, t in enumerate(found) if t.mood in FINITE and _announces(found[i : i + 1], library)), None)
    closes = last is not None and found[-1].pos in ("NOUN", "PROPN") and len(found) - last == INVERTED
    if closes and last is not None and found[last - 1].pos == "ADJ" and found[last + 1].pos == "DET":
        return True  # « mais la visibilité était correcte précise la compagnie »: its comma was forgotten
    return any(
        token.text == "," and found[at + 1].mood in FINITE and _announces(found[at + 1 : at + 4], library)
        for at, token in enumerate(found[:-2])
    )


def _announces(found: tuple[Token, ...], library: Library) -> bool:
    """Return whether a verb of saying stands before a colon: what follows is said by somebody."""
    table = library.tables["dire"]
    verbs = {*table["neutral"], *table["opinion"], *table["marked"], *table["only_quote"]}
    return any(t.lemma in verbs for t in found)


def _relative(text: str, found: tuple[Token, ...], at: int, links) -> Iterator[Parting]:  # type: ignore[no-untyped-def]
    """« …, qui V » told as « … . Ce N V », « …, dont le N V » as « … . Son N V »."""
    rest = text[found[at + 1].end :].strip()
    if compiled(r",(?!\d)|[:(]| et (?:\d|qu)").search(rest):
        return  # « 23 % soutiennent X, qui égale un record, et 26 % Y »: the end is the first verb's
    if _goes_on(found[at + 2 :]) and not _of_one_time(found, at):
        return
    maker = _who if found[at + 1].text.lower() == "qui" else _whose
    said = maker(rest, found, at)
    before = text[: found[at].start]
    if (
        said is None
        or min(len(before.split()), len(said.split())) < LEAST
        or (unsettled(before) and not _known(found[:at], before))
    ):
        return
    opening = ABOUT_ALL.match(text)
    if opening:
        said = f"{links['même source'][0]}, {said[:1].lower() + said[1:] if _common(said) else said}"
    yield Parting(closed(before), closed(capital(said)), "relative à part")


def _bare_relative(text: str, found: tuple[Token, ...], at: int) -> Iterator[Parting]:
    """« … une usine qui emploie 200 personnes » told as « … une usine. Cette usine emploie 200 personnes ».

    Only what a fact in the past or the present brings in, new to the reader (« une usine », « un homme ») or a name.
    """
    rest, before = text[found[at].end :].strip(), text[: found[at].start].strip()
    main = [t for t in found[:at] if t.mood in FINITE]
    verb = next((t for t in found[at + 1 : at + 5] if t.mood in FINITE), None)
    if (
        compiled(r",(?!\d)|[:(;]| et (?:\d|qu)").search(rest)
        or verb is None
        or verb.person not in ("", "3")
        or len(main) != 1
        or any(t.mood == "inf" for t in found[:at])  # « pour soutenir une économie qui ralentit »: any one would not do
        or unsettled(before)
    ):
        return
    if _goes_on(found[at + 1 :]) or _had(found, at + 1):
        return  # « une victoire qui leur avait échappé »: which one, not what came of it
    if main[0].lemma in (
        "être",
        "devenir",
        "rester",
        "falloir",
        "vouloir",
        "pouvoir",
        "devoir",
        "chercher",
    ) or not _told(main[0]):
        return
    named = only_noun(found, at, verb.number, shown_gender(found, verb))
    if named is None or ABOUT_ALL.match(text) or min(len(before.split()), len(rest.split())) < LEAST:
        return
    opening = _opening(found, at, named)
    new = opening in ("un", "une") and named.number == "s"
    again = named.again
    if before.endswith(named.text):  # « … une tendance. Cette tendance » reads as a stammer
        again = LATTER.get((named.gender, named.number), "") if not named.proper or again == named.text else again
    if (named.proper or new) and again:
        yield Parting(closed(before), closed(capital(f"{again} {rest}")), "relative à part")


def _had(found: Sequence[Token], at: int) -> bool:
    """Return whether a relative tells what had been, of a thing that its sentence brings in."""
    helper = next((n for n in range(at, min(at + 4, len(found))) if found[n].mood in FINITE), None)
    return helper is not None and found[helper].tense == "impf" and found[helper + 1].tense == "ppast"


def _goes_on(rest: tuple[Token, ...]) -> bool:
    """Return whether a second verb follows that may be the main subject's: « a reçu un élu qui part et demande »."""
    verb = next((t for t in rest if t.mood in FINITE), None)
    return verb is not None and not alone(rest, verb.end)


def _of_one_time(found: tuple[Token, ...], at: int) -> bool:
    """Return whether all verbs behind a comma are in one tense that the main verb is not in: « a ordonné une enquête, qui
    sera menée par A et devra rendre B » tells two deeds of the enquête."""
    main = next((t for t in found[:at] if t.mood in FINITE), None)
    told = {(t.mood, t.tense) for t in found[at + 2 :] if t.mood in FINITE}
    return main is not None and len(told) == 1 and (main.mood, main.tense) not in told


def _known(group: tuple[Token, ...], before: str) -> bool:
    """Return whether what stands before a comma is denied, but of something that is there: « rien n'a été tenté sur le site »."""
    denied = all(match[0].lower() in DENIED for match in POSSIBLE.finditer(before))
    article = next((t for t in reversed(group) if t.pos == "DET"), None)
    return denied and article is not None and article.low in ("le", "la", "les", "l'", "ce", "cet", "cette", "ces")


def _told(verb: Token) -> bool:
    """Return whether a verb tells a fact: no conditional, no future."""
    return verb.mood == "ind" and verb.tense in ("pres", "past", "impf", "")


def _opening(found: tuple[Token, ...], at: int, named: Named) -> str:
    """Return the determiner of a noun met before an index."""
    place = next((i for i in range(at - 1, -1, -1) if found[i].text == named.text), 0)
    before = [t.text.lower() for t in found[max(0, place - 2) : place]]
    return next((word for word in reversed(before) if is_listed(word, "determiners")), "")


def _common(said: str) -> bool:
    return said.split()[0].lower() in ("ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs")


def _who(rest: str, found: tuple[Token, ...], at: int) -> str | None:
    verb = next((t for t in found[at + 2 : at + 6] if t.mood in FINITE), None)
    if verb is None or verb.person not in ("", "3") or not verb.number:
        return None
    named = only_noun(found, at, verb.number, shown_gender(found, verb))
    if named is None:
        return None
    if is_listed(named.text.removesuffix("s"), "quantities"):
        return None  # « quinze milliards de baisse, qui restent à voter »
    same = found[at - 1].text == named.text.split()[-1]  # « … l'homme. Cet homme » reads as a stammer
    again = named.again
    if same and again != "ce dernier" and again != "cette dernière":
        nested = any(
            t.text.lower() in ("qui", "dont") for t in found[:at]
        )  # « c'est un groupe qui subit un choc, qui … »
        again = "" if named.proper or nested else LATTER.get((named.gender, named.number), "")
    return f"{again} {rest}" if again else None


def _whose(rest: str, found: tuple[Token, ...], at: int) -> str | None:
    """« dont le siège est à Lille »: possession only, the verb asking for no « de » of its own."""
    named: Named | None = only_noun(found, at)
    article, noun = found[at + 2], found[at + 3] if at + 3 < len(found) else None
    verb = next((t for t in found[at + 4 : at + 10] if t.mood in FINITE), None)
    if named is None or noun is None or verb is None or article.text.lower() not in ("le", "la", "l'", "l’", "les"):
        return None
    taken = valency.takes(verb.lemma, "de") or verb.lemma in ("avoir", "parler", "faire")
    last = [t for t in found if t.start > verb.start][:2]
    if noun.pos != "NOUN" or not noun.gender or taken or any(valency.takes(t.lemma, "de") for t in last):
        return None
    return possessive(rest[noun.start - article.start :], noun.gender, noun.number, named.number or "s")
