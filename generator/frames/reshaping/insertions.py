"""A relative set between a subject and its verb told apart: « La grue, qui pèse dix tonnes, a cédé » is « La grue a cédé. Elle pèse dix tonnes »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.lists import is_listed
from generator.frames.reshaping.antecedents import CHAIN, Named, only_noun, shown_gender
from generator.frames.reshaping.endings import tense_of
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, Parting, halves, unsettled
from generator.frames.reshaping.rivals import kind_of, rivals
from generator.french.lexicon import is_first_name
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

PRONOUN = {("m", "s"): "il", ("f", "s"): "elle", ("m", "p"): "ils", ("f", "p"): "elles"}
DENIED = compiled(r"\b(?:ne |n['’])(?=[\wà-ÿ ]+ (?:pas|plus|jamais|rien)\b)")
MOST_LEFT = 28  # words after which what was set in would come from nowhere
NOW = compiled(r"\b(?:désormais|maintenant|aujourd['’]hui|à présent)\b")
DONE = frozenset({"pres composé", "past"})
MOST_FRONT = 12  # words before the subject
CLITICS = frozenset({"se", "s'", "s’", "ne", "n'", "n’", "lui", "leur", "le", "la", "les", "l'", "l’", "y", "en"})


def insertions(text: str, found: Sequence[Token], at: int) -> Iterator[Parting]:
    """Yield the sentence with the relative that opens at index `at` told before it or after it."""
    start = subject_start(found, at)
    verb = next((t for t in found[at + 2 : at + 6] if t.mood in FINITE), None)
    if start is None or verb is None or verb.person not in ("", "3") or not verb.number or ABOUT_ALL.match(text):
        return
    end = resumes(found, at, verb)
    named = meant(found[start:], at - start, verb)
    if end is None or named is None or not heads(found, start, named) or not _tells(verb, found[start]):
        return
    shown = {"la": "f", "le": "m"}.get(found[start].low, "") if named.proper and not named.gender else ""
    named = named._replace(gender=shown) if shown else named  # « la judoka Rafaela Silva »
    group = text[found[start].start : found[at].start]
    relative = text[found[at + 1].end : found[end].start].strip()
    rest = text[found[end].end :].strip()
    denied = DENIED.sub("", relative) if not start else relative  # « la ville, qui n'a jamais guéri, … »: a fact
    if ACCORDING.search(text) or unsettled(group) or (verb.mood == "ind" and unsettled(denied)):
        return
    function = {
        at for at in range(start, at) if found[at].pos == "NOUN" and found[at + 1].text == named.text.split()[0]
    }
    one = not any(t.pos == "ADP" for t in found[start:at])  # « le fonds Darvil » is one and the same
    before = [t for i, t in enumerate(found[:at]) if i not in function and not (one and i >= start)]
    inner = [t for t in found[at + 2 : end]]
    outer = [t for t in found[end + 1 :]]
    if not start and verb.tense != "fut":
        called = _called(named, [*before, *inner], found)
        cut = halves(f"{group} {relative}", f"{called} {rest}", "relative à part") if called else None
        yield from [cut] if cut else []
    main = next((t for t in outer if t.mood in FINITE), None)
    if main is not None and main.tense == "fut" and verb.tense != "fut":
        return  # « La cour rendra son avis à l'automne. Elle a ouvert un contrôle en mai »: what came first comes last
    if tense_of(inner) == tense_of(outer) in DONE:
        return  # « Le maire a refusé l'acte. Il a reçu le juge »: as if it came after
    if len(rest.split()) > MOST_LEFT or (tense_of(inner).startswith(("impf", "plup")) and NOW.search(rest)):
        return  # « demandent désormais B. Ils avaient l'habitude de C »: what was comes before what is
    called = _called(named, [*before, *outer], found)
    head = f"{text[: found[at].start]}{',' if named.proper and _explained(found[:start]) else ''} {rest}"
    cut = halves(head, f"{called} {relative}", "relative à la suite") if called else None
    yield from [cut] if cut else []


def _tells(verb: Token, article: Token) -> bool:
    """Return whether a relative tells what is, or what could be of something that is: « la somme, qui pourrait doubler, … »."""
    possible = verb.mood == "con" and verb.lemma in ("pouvoir", "devoir") and article.low in ("le", "la", "les", "l'")
    return verb.mood == "ind" or possible


def _explained(front: Sequence[Token]) -> bool:
    """Return whether a name is set after what its bearer is, « Le maire de Lomane, Ana Roy, … », and no day before it."""
    day = any(is_listed(t.lemma, "times") or t.text.isdigit() for t in front)
    return bool(front) and front[0].pos == "DET" and not day


def subject_start(found: Sequence[Token], at: int) -> int | None:
    """Return where the group before the comma begins, None unless it opens the sentence or follows what opens it."""
    start = at
    while start and found[start - 1].pos in CHAIN and found[start - 1].tense not in ("ppast", "ppres"):
        start -= 1
    opens = found[start].pos in ("DET", "PROPN") and found[start].text.lower() not in ("un", "une", "des")
    front = found[: start - 1]
    led = (
        start > 1
        and found[start - 1].text == ","
        and start <= MOST_FRONT
        and front[0].pos in ("ADP", "ADV", "NOUN", "DET")
    )
    plain = not any(t.mood or t.text in (",", "(", ":") or is_listed(t.text, "openers") for t in front)
    return start if opens and (not start or (led and plain)) else None


def resumes(found: Sequence[Token], at: int, verb: Token) -> int | None:
    """Return the index of the comma after which the subject's own verb stands."""
    for end in range(at + 3, len(found) - 2):
        if found[end].text != ",":
            continue
        after = end + 1
        while after < len(found) - 1 and found[after].text.lower() in CLITICS:
            after += 1
        main = found[after]
        if (
            main.mood in FINITE
            and main.number == verb.number
            and main.person in ("", "3")
            and main.pos in ("VERB", "AUX")
        ):
            inside = found[at + 2 : end]
            return end if not any(t.text in (":", "(", ";") for t in inside) and verb.start < found[end].start else None
    return None


def meant(found: Sequence[Token], end: int, verb: Token) -> Named | None:
    """Return what a group that ends before `end` names: its head when it has no complement, else its only noun that agrees."""
    group = found[:end]
    head = next((t for t in group if t.pos in ("NOUN", "PROPN")), None)
    if head is None or head.pos == "PROPN" or any(t.pos == "ADP" for t in group):
        return only_noun(found, end, verb.number, shown_gender(found, verb))
    if any(is_first_name(t.text) for t in group if t.pos == "PROPN") or is_listed(group[0].text, "possessives"):
        return only_noun(found, end, verb.number, shown_gender(found, verb))
    gender = head.gender or {"la": "f", "le": "m"}.get(group[0].low, "")  # « la somme » is no « le somme »
    number = head.number or ("s" if group[0].low in ("la", "le", "l'") else "")
    agrees = gender and number == verb.number  # « Le Parlement, qui … » too
    return Named(head.text, gender, number, False) if agrees else None


def heads(found: Sequence[Token], start: int, named: Named) -> bool:
    """Return whether a name is the head of the group that begins there: « la grue du port » is the grue."""
    at = next((i for i in range(start, len(found)) if found[i].pos in ("NOUN", "PROPN")), start)
    first = found[at] if found[at].pos in ("NOUN", "PROPN") else None
    beside = found[at].pos == "NOUN" and found[min(at + 1, len(found) - 1)].pos == "PROPN"
    if named.proper and beside and named.text.split()[0] == found[at + 1].text:
        return True  # « la judoka Rafaela Silva, qui … »
    return (first is not None and named.text.endswith(first.text)) or (
        first is not None and named.text.split()[0] == first.text
    )


def _compound(named: Named, found: Sequence[Token]) -> bool:
    """Return whether a noun is but the first word of a term: « cette mise » is no « mise à jour »."""
    at = next((n for n, t in enumerate(found) if t.text == named.text), None)
    return at is not None and at + 1 < len(found) and found[at + 1].low in ("à", "au", "aux", "en")


def _called(named: Named, said: Sequence[Token], found: Sequence[Token]) -> str:
    """Return what the next sentence calls the subject: a pronoun when no other noun can be meant, else « ce » and its noun."""
    person = named.proper and is_first_name(named.text.split()[0])
    own = frozenset(compiled(r"[\w-]+").findall(named.text.lower()))
    last = named.text.split()[-1]
    lemma = next((t.lemma for t in found if t.text == last), last)
    others = rivals(said, own, "person" if person else kind_of(last.lower(), lemma))
    rival = any(t.gender in ("", named.gender) and t.number in ("", named.number) for t in others)
    if named.gender and named.number and not rival:
        return PRONOUN[(named.gender, named.number)]
    if named.proper:
        return named.text.split()[-1] if person and len(named.text.split()) > 1 else ""
    return named.again if not _compound(named, found) else ""
