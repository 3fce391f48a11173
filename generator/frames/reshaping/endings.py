"""What a sentence ends on made a sentence of its own: a contrast, a reason, a place, a toll, a measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise

from generator.frames.lists import is_listed, pattern
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, HEAVY, LADEN, LEAST, MAKES, Parting, halves
from generator.frames.reshaping.splices import tells
from generator.french.grammar import contract
from generator.french.morphology import auxiliary
from generator.french.syntax import FINITE, Token
from generator.french.words import listed, mapped
from generator.shelf import compiled

NUMBERED = compiled(r"\d")  # what one costs, what the other: no two events of a time
CONTRAST = compiled(r", (?:tandis|alors) (?:que |qu['’])")
OTHER_DAY = compiled(r"\b(?:(?:jour|mois|semaine|année|saison) suivante?|lendemain|veille|plus t(?:ard|ôt))\b")
REASON = compiled(r",? (?:(?:car|puisque) |puisqu['’])(?=\w)")
WHERE = compiled(r", où (?=\w)")
WHICH = compiled(r"(?:,|(?<=\))) ce qui (?=\w)")
AMOUNT = compiled(
    r", soit (?=(?:(?:environ|près de|plus de|au moins|presque|quelque) )?\d|(?:une (?:hausse|baisse|augmentation|progression|moyenne)|un (?:recul|total|taux)) )"
)
MORE_THAN = compiled(r"\b(?:plus|moins|autant|davantage)(?: que\b| qu['’])")
TOLL = compiled(r"faisant (?P<toll>(?:(?:au moins|environ|près de|plus de|pas moins de|plusieurs|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|des|un|\d[\d ]*|dizaines? de|centaines? de|vingtaine de|trentaine de) ?)+(?:morts?|blessés?|victimes?|disparus?)\b.*)$")  # fmt: skip
SUPPOSED = compiled(r"\b\w+rai(?:t|ent)\b|\bsembl\w+")  # « aurait avoisiné 4 mètres, soit 2 de moins »: so would these
OTHERS = frozenset({"autre", "autres"})
IN = frozenset({"à", "au", "aux", "en", "dans", "sur", "chez"})
JOINS = frozenset({"qui", "que", "qu'", "qu’", "dont", "où", "si", "lorsque", "quand"})
RELATIVES = frozenset({"qui", "dont", "où"})
REFLEXIVE = frozenset({"se", "ne", "s'", "n'"})
BEFORE_VERB = frozenset({"NOUN", "PROPN", "ADJ", "PRON", "NUM"})
SUBJECTS = frozenset({"il", "elle", "ils", "elles", "on", "ce", "c'", "c’", "celui-ci", "celle-ci", "cela"})
DEICTIC = frozenset({"la", "le", "les", "lui", "leur", "y", "en", "l'", "l’", "me", "nous", "vous"})


def endings(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting]:
    """Yield the partings at what ends a sentence; nothing whose source stands in front is cut from it."""
    if ABOUT_ALL.match(text):
        return
    for cut in (*_contrast(text, found, links), *_reason(text, found, links), *_where(text, found)):
        if cut is not None:
            yield cut
    for cut in (*_which(text, found, links), *_amount(text, links), *_toll(text, found, links)):
        if cut is not None:
            yield cut


def _contrast(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting | None]:
    """« …, tandis que S V » told as « … . Dans le même temps, S V »: two facts of the same time."""
    for match in CONTRAST.finditer(text):
        before, after = _sides(found, match.start(), match.end())
        if not asserts(before) or not is_whole(after) or after[0].pos == "PRON" or is_open(before):
            continue
        if any(t.low in ("que", "qu'", "dont") for t in before):
            continue  # what is contrasted may stand in a clause of its own
        if any(t.low in ("ensuite", "puis") for t in after) or OTHER_DAY.search(text, match.end()):
            continue  # it came later
        one, other = tense_of(before), tense_of(after)
        if "tandis" in match[0] and one != other and "con" not in one + other:
            yield halves(text[: match.start()], text[match.end() :], "contraste à part")
            continue
        if "alors" in match[0] and {direction(before), direction(after)} != {"up", "down"}:
            continue  # a reason or a reproach as often as a time
        same = one == other and (one == "pres" or "tandis" in match[0])
        weighed = NUMBERED.search(text[: match.start()]) and NUMBERED.search(text, match.end())
        if same and not any(is_listed(t.text, "backgrounds") for t in after):
            ways = {direction(before), direction(after)}
            against = ways == {"up", "down"}
            if weighed and ways == {""}:
                continue
            said = f"{links['à rebours' if against else 'dans le même temps'][0]}, {text[match.end() :]}"
            yield halves(text[: match.start()], said, "contraste à part")


def direction(tokens: Sequence[Token]) -> str:
    """Return whether a clause says that something goes "up" or "down", « a reculé », « enregistre une hausse »; "" of any other."""
    verbs = (mapped("moves").get(t.lemma, "") for t in tokens if t.pos == "VERB")
    nouns = (t.lemma for before, t in pairwise(tokens) if t.pos == "NOUN" and before.low in ("un", "une", "en"))
    moves = frozenset(mapped("moves").values())
    kind = next((kind for kind in chain(verbs, nouns) if kind in moves), "")
    return "up" if kind in listed("rises") else "down" if kind else ""


def tense_of(tokens: Sequence[Token]) -> str:
    """Return the tense of the first finite verb, that of its auxiliary told apart."""
    at = next((i for i, t in enumerate(tokens) if t.mood in FINITE), None)
    if at is None:
        return ""
    after = [t for t in tokens[at + 1 : at + 4] if t.pos != "ADV"][:1]
    own = at and tokens[at - 1].low in ("se", "s'")
    compound = any(
        t.tense == "ppast" and (tokens[at].lemma == "avoir" or own or auxiliary(t.lemma) == "être")
        for t in after
        if tokens[at].lemma in ("avoir", "être")
    )  # « est organisé » is a present
    return tokens[at].mood * (tokens[at].mood != "ind") + tokens[at].tense + compound * " composé"


def _reason(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting | None]:
    """« P car S V », « P puisque S V » told as « P. En effet, S V »."""
    for match in REASON.finditer(text):
        before, after = _sides(found, match.start(), match.end())
        whole = is_whole(after) or (bool(after) and tells(text[match.end() :], after))
        tail = text[: match.start()].rpartition(",")[2].split()
        alone = len(tail) >= LEAST or "," not in text[: match.start()]  # « …, au minimum puisqu'ils … »
        said = any(
            t.low in ("que", "qu'") for t in before
        )  # « souligne que P, puisque Q »: the source gives the reason too
        if asserts(before) and whole and alone and not said and not is_open(before):
            yield halves(text[: match.start()], f"{links['car'][0]}, {text[match.end() :]}", "cause à part")


def _where(text: str, found: Sequence[Token]) -> Iterator[Parting | None]:
    """« … à Lomane, où S vit » told as « … à Lomane. S y vit »."""
    for match in WHERE.finditer(text):
        before, after = _sides(found, match.start(), match.end())
        if not asserts(before) or not is_whole(after) or not _placed(before) or is_open(before):
            continue
        said = there(text[match.end() :], after)
        if said is not None:
            yield halves(text[: match.start()], said, "lieu à part")


def _placed(before: Sequence[Token]) -> bool:
    """Return whether the words before « où » are one place: « à Lomane », « dans une ferme du canton »; no date, no list."""
    if any(t.text.lower() in OTHERS for t in before):
        return False  # « l'un dans une laiterie, l'autre dans une usine, où »
    start = next((i for i in range(len(before) - 1, -1, -1) if before[i].text.lower() in IN), None)
    group = before[start + 1 :] if start is not None else ()
    named = any(t.pos in ("NOUN", "PROPN") for t in group) and not any(is_listed(t.lemma, "times") for t in group)
    return named and all(t.pos in ("NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM") for t in group)


def there(rest: str, after: Sequence[Token]) -> str | None:
    """Return a clause with « y » before its verb, None when another pronoun stands there; `after` are its words."""
    number, base = next((i for i, t in enumerate(after) if t.mood in FINITE), 0), after[0].start
    verb, before = after[number], after[number - 1]
    if number == 0 or before.text.lower() in DEICTIC or any(t.text.lower() == "y" for t in after[:number]):
        return None
    if before.pos not in BEFORE_VERB and before.low not in REFLEXIVE:
        return None
    if verb.lemma == "avoir" and before.text.lower() == "il":
        return None  # « il y avait » would say that something was
    low = before.low
    if low in REFLEXIVE:
        return f"{rest[: before.start - base]}{low[0]}'y {rest[verb.start - base :]}"
    return f"{rest[: verb.start - base]}y {rest[verb.start - base :]}"


def _which(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting | None]:
    """« P, ce qui V » told as « P. Cela V », where the two would tire."""
    for match in WHICH.finditer(text) if len(text.split()) >= LADEN else ():
        before, _ = _sides(found, match.start(), match.end())
        quoted = text[: match.start()].endswith("»")  # « les « terroristes », ce qui comprend… »: the word, no deed
        makes = MAKES.match(text, match.end())  # « Cela en fait le joueur le plus cher »: of whom, stood before
        if asserts(before) and _has_main(before) and not holds_on(before) and not quoted and not makes:
            yield halves(text[: match.start()], _that(text[match.end() :], links), "effet à part")


def _that(told: str, links: Mapping[str, Sequence[str]]) -> str:
    """Return what « ce qui » tells as a sentence: « Cela V », « C'est beaucoup », « Ce n'est pas rare »."""
    for verb in ("est", "n'est"):
        opening, _, rest = told.partition(" ")
        if opening.replace("’", "'") == verb:
            return f"{links[f'ce qui {verb}'][0]} {rest}"
    return f"{links['ce qui'][0]} {told}"


def _has_main(before: Sequence[Token]) -> bool:
    """Return whether the first verb is no relative's: « Une crue dont on parle encore, ce qui … » has none of its own."""
    first = next((n for n, t in enumerate(before) if t.mood in FINITE), 0)
    return not any(t.low in RELATIVES for t in before[:first])


def holds_on(before: Sequence[Token]) -> bool:
    """Return whether « ce qui » may be about a clause that is open where the words end; a relative tells no whole deed."""
    left = [t for t in before if t.low not in RELATIVES]
    return is_open(left)


def _amount(text: str, links: Mapping[str, Sequence[str]]) -> Iterator[Parting | None]:
    """« … 417 000 euros, soit la moitié » told as « … . Cela représente la moitié », where the two would tire."""
    match = AMOUNT.search(text)
    if (
        match is None
        or len(text.split()) < HEAVY
        or not compiled(r"\d").search(text[: match.start()])
        or compiled(r",(?!\d)|[:;]").search(text[match.end() :])
    ):
        return
    if text[: match.start()].count("(") != text[: match.start()].count(")") or SUPPOSED.search(text[: match.start()]):
        return
    if MORE_THAN.search(text[: match.start()]):
        return  # « vaut plus que tout le port, soit 3 millions »: of which of the two?
    yield halves(text[: match.start()], f"{links['soit'][0]} {text[match.end() :]}", "mesure à part")


def _toll(text: str, found: Sequence[Token], links: Mapping[str, Sequence[str]]) -> Iterator[Parting | None]:
    """« P, faisant dix morts » told as « P. Le bilan est de dix morts »."""
    for at, token in enumerate(found[:-1]):
        toll = TOLL.match(text, found[at + 1].start) if token.text == "," else None
        if toll and closes(found[at + 2 :]) and asserts(found[:at]):
            yield halves(text[: token.start], f"{links['bilan'][0]} {contract('de', toll['toll'])}", "bilan à part")


def closes(after: Sequence[Token]) -> bool:
    """Return whether nothing but the participle's own words follows: no other participle, no other part of the sentence."""
    return not any(t.tense == "ppres" or t.text in (",", ":", ";", "(") for t in after)


def _sides(found: Sequence[Token], start: int, end: int) -> tuple[Sequence[Token], Sequence[Token]]:
    return [t for t in found if t.end <= start], [t for t in found if t.start >= end]


def asserts(before: Sequence[Token]) -> bool:
    """Return whether the words before are a sentence that asserts: a verb of its own, no source that would be lost."""
    text = " ".join(t.text for t in before)
    first = next((t for t in before if t.mood in FINITE), None)
    held = (
        ACCORDING.search(text)
        or pattern("condition").match(text)
        or is_listed(before[0].text if before else "", "openers")
    )
    return first is not None and first.mood == "ind" and not held


def is_open(before: Sequence[Token]) -> bool:
    """Return whether a subordinate clause is open where the words end: what follows may belong to it."""
    text = " ".join(t.text for t in before)
    last = max((i for i, t in enumerate(before) if t.text == ","), default=-1)
    inside = any(t.text.lower() in JOINS or t.pos == "SCONJ" for t in before[last + 1 :])
    return inside or text.count("(") != text.count(")") or ":" in text


def is_whole(after: Sequence[Token]) -> bool:
    """Return whether the words open with a subject and its verb, nothing between but a pronoun."""
    for number, token in enumerate(after):
        if token.mood in FINITE:
            return 0 < number < len(after) - 1 and _subject(after[:number], token)
        if token.text in (",", "(") or token.mood in ("inf", "par") or is_listed(token.text, "openers"):
            return False
    return False


def _subject(head: Sequence[Token], verb: Token) -> bool:
    """Return whether the words before a verb are its subject: no object pronoun without one, no second verb misread."""
    if head[0].pos == "PRON" and head[0].text.lower() not in SUBJECTS:
        return False
    if any(t.low in ("se", "s'") for t in head[:-1]):
        return False  # « s'est enfuit »: an auxiliary taken for a noun
    if (
        any(t.pos in ("CCONJ", "VERB", "AUX") for t in head)
        or head[-1].pos in ("DET", "ADP")
        or verb.person in ("1", "2")
    ):
        return False  # « … Paul et Anne sont », « … la veille »
    noun = next((t for t in head if t.pos in ("NOUN", "PROPN", "PRON")), None)
    if noun is None or (noun.pos == "PROPN" and not noun.number and verb.number == "p" and head[0].pos == "PROPN"):
        return False
    opens = head[0].pos in ("DET", "PROPN", "PRON", "NUM") or head[0].low == "environ"
    return noun.number in ("", verb.number) and opens
