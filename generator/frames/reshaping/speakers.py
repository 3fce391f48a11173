"""A quotation whose sayer is told of at length: « « Q », a dit Ana Roy, maire, ajoutant que P » is « Ana Roy, maire, a dit : « Q ». Elle a ajouté que P »."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.frames.beings import is_somebody
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import COMMA, tokens
from generator.frames.reshaping.callings import last_name
from generator.frames.reshaping.halves import Parting
from generator.frames.reshaping.quoting import OPENS, QUOTED, WHOLE, explains, verb_end
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital, closed
from generator.french.lexicon import first_name_gender
from generator.french.morphology import Uninflectable, conjugate, participle
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

MOST_WHO, MOST_TOLD = 9, 16  # words of a name, and with what explains it
LEAST_REST = 6  # words of what is told besides: « Roy dirige la section. » says too little
AGED = compiled(r"(?:âgée? de )?\d+ ans$")
OF_A_BODY = compiled(r"(?:de |du |de la |de l['’]|d['’]|des )(?=[A-ZÀ-Þ])")
WHO = compiled(r"qui (?=\w)")
SAYING = compiled(r"(?P<said>\w+ant) (?P<link>que |qu['’])")
INSIDE = compiled(r"[():;«»–—!?…]")
MOST_SO = 12  # words of a relative that may stand before the verb of saying
PRONOUNS = {"m": "Il", "f": "Elle"}


class _Sayer(NamedTuple):
    """A verb of saying with its auxiliary, who says, what explains them, and what is told besides."""

    verb: str
    who: str
    explained: tuple[str, ...]
    rest: str


def spoken(text: str) -> Iterator[Parting]:
    """Yield the quotation told by its sayer first, what is told of them besides in a sentence of its own."""
    quote, sayer = _read(text)
    if sayer is None or len(sayer.rest.split()) < LEAST_REST or _is_so(sayer.rest):
        return  # « « Q », a dit Ana Roy, qui dirige le port »: « Roy dirige le port » would come from nowhere
    second = _besides(sayer)
    name = _called(sayer)
    if second and name:
        yield Parting(_ahead(quote, sayer), closed(f"{name} {second}"), "citation/X a dit : « Q », en deux")


def told_first(text: str) -> Iterator[Shift]:
    """Yield the quotation told by a sayer whose name several groups explain: their age, what they are, where they come from."""
    quote, sayer = _read(text)
    if sayer is not None and _is_so(sayer.rest) and len(sayer.rest.split()) <= MOST_SO:
        sayer = sayer._replace(explained=(*sayer.explained, sayer.rest), rest="")
    if sayer is not None and not sayer.rest and sayer.explained:
        yield Shift(_ahead(quote, sayer), "citation/X a dit : « Q »")


def _is_so(rest: str) -> bool:
    """Return whether what is told besides is a relative of what somebody is or does all the time: « qui dirige le port »."""
    verb = next((t for t in tokens(rest) if t.mood in FINITE), None)
    done = any(t.tense == "ppast" for t in tokens(rest)[1:5])
    stands = verb is not None and verb.tense == "pres" and is_listed(verb.lemma, "standing_deeds")
    return WHO.match(rest) is not None and stands and not done


def _ahead(quote: str, sayer: _Sayer) -> str:
    explained = "".join(f", {group}" for group in sayer.explained)
    return closed(f"{capital(sayer.who)}{explained}{',' if explained else ''} {sayer.verb} : {quote}")


def _read(text: str) -> tuple[str, _Sayer | None]:
    """Return a quotation and who says it; None where a part of it is not sure."""
    found = QUOTED.fullmatch(text.strip())
    if found is None or len(found["quote"].split()) < WHOLE or INSIDE.search(found["tail"]):
        return "", None
    tail = found["tail"]
    said = tokens(tail)
    end = verb_end(said)
    if (
        not end
        or end >= len(said)
        or said[end].pos not in OPENS
        or said[0].number == "p"
        or "-" in tail[: said[end].start]
    ):
        return "", None
    who, *groups = COMMA.split(tail[said[end].start :])
    groups = [group.strip() for group in groups]
    explained: list[str] = []
    while groups and _tells_who(groups[0]):
        explained.append(groups.pop(0))
    told = f"{who} {' '.join(explained)}".split()
    if len(who.split()) > MOST_WHO or len(told) > MOST_TOLD or not _names(who):
        return "", None
    return found["quote"], _Sayer(tail[: said[end].start].strip(), who.strip(), tuple(explained), ", ".join(groups))


def _names(who: str) -> bool:
    """Return whether words only name who speaks: no clause, nothing of when or where, no possessive."""
    found = tokens(who)
    verbs = any(t.mood for t in found if t.pos in ("VERB", "AUX"))
    led = any(t.pos == "ADP" and t.low not in ("de", "d'", "du", "des") for t in found)
    timed = any(is_listed(t.low, "times") for t in (found[-1], found[min(1, len(found) - 1)]))  # « un jour le maire »
    return not (verbs or led or timed or pattern("possessive").search(who, len(found[0].text)))


def _tells_who(group: str) -> bool:
    """Return whether a group between commas says who somebody is: an age, what they are, a body, a participle."""
    found = tokens(group)
    if not found or any(t.mood in FINITE or t.tense == "ppres" for t in found):
        return False
    if AGED.fullmatch(group) or OF_A_BODY.match(group):
        return True
    taken = found[0].tense == "ppast" and len(found) > 2 and (found[1].pos == "ADP" or found[1].low == "lors")
    noun = found[1] if found[0].pos == "DET" and len(found) > 1 else found[0]
    bare = found[0].pos == "NOUN" and found[0].text.islower() and not is_listed(found[0].low, "times")
    return taken or bare or explains(found) or (noun.pos == "NOUN" and is_somebody(noun.low, noun.lemma))


def _besides(sayer: _Sayer) -> str:
    """Return what is told besides, its verb in the tense of the saying; "" where who does it is not sure."""
    saying = SAYING.match(sayer.rest)
    if saying is not None:
        return _in_time(sayer, saying["said"], f"{saying['link']}{sayer.rest[saying.end() :]}")
    who = WHO.match(sayer.rest)
    if who is None or "," in sayer.rest:
        return ""
    found = tokens(f"il {sayer.rest[who.end() :]}")[1:]
    verb = next((t for t in found if t.mood in FINITE), None)
    rivals = [t for group in sayer.explained if not OF_A_BODY.match(group) for t in tokens(group)[1:]]
    others = [t for t in rivals if t.pos == "NOUN" and is_somebody(t.low, t.lemma)]
    told = verb is not None and verb.number in ("", "s") and verb.start <= found[min(2, len(found) - 1)].start
    return sayer.rest[who.end() :] if told and not others else ""


def _in_time(sayer: _Sayer, saying: str, rest: str) -> str:
    """Return « a ajouté que P », « ajoute que P » for « ajoutant que P »."""
    lemma = next((t.lemma for t in tokens(f"{saying} que") if t.tense == "ppres"), "")
    if not is_listed(lemma, "said_besides"):
        return ""
    helper, *done = sayer.verb.split()
    try:
        if helper in ("a", "avait") and done:
            return f"{helper} {participle(lemma, 'm', 's')} {rest}"
        return f"{conjugate(lemma, 'ind', 'pres', '3', 's')} {rest}" if _present(sayer.verb) else ""
    except Uninflectable:
        return ""


def _present(verb: str) -> bool:
    first = tokens(f"Ana {verb}")[1]
    return first.tense == "pres" and first.mood == "ind"


def _called(sayer: _Sayer) -> str:
    """Return what a sayer is called again: a pronoun of the gender that shows, a last name."""
    groups = (sayer.who, *sayer.explained)
    shown = (first_name_gender(group.split()[0]) or _of_article(tokens(group)[0]) for group in groups)
    gender = next((one for one in shown if one), "")
    return PRONOUNS.get(gender, "") or last_name(sayer.who) or _last(sayer.who)


def _last(who: str) -> str:
    """Return the last of the two names that close a group, a title or a function before them or not: « Prasan »."""
    words = who.split()
    return words[-1] if len(words) > 1 and words[-2][0].isupper() and words[-1][0].isupper() else ""


def _of_article(token: Token) -> str:
    return {"le": "m", "un": "m", "la": "f", "une": "f"}.get(token.low, "")
