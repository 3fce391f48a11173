"""The source's own title less a few words at its end or its front, its matter and place kept: what nothing tells better is told so."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.facts.reading import first_clause
from generator.french.grammar import definite, in_place, indefinite
from generator.french.lexicon import place
from generator.french.morphology import gender_of
from generator.french.tagger import finite, tag
from generator.rules.desk import bare
from generator.rules.fitting import fitted
from generator.rules.halves import stands
from generator.rules.kickers import LAND, parted_news, rubric, sets_place
from generator.rules.line_wholeness import COLON
from generator.rules.links import lowered
from generator.rules.opening_place import fronted
from generator.rules.sound import heads
from generator.rules.told_titles import told_below
from generator.rules.two_places import names_other
from generator.rules.undone import undone
from generator.rules.verbless import is_deed
from generator.shelf import compiled
from generator.types import Assignment, Brief

BESIDE = compiled(r" (?:après|avant|chez|dans|depuis|dès|en|pendant|pour|à|au|aux) (?=\w)")  # what a matter adds
FRONT = compiled(
    r"(?:Derrière|Après|Avant|Sous|Entre|Au-delà d|Malgré) ?[^,]{3,40}, |(?:Au|À la) \w+(?:ième|ier|er|ère) (?:jour|nuit|semaine|mois), "
)
RELATIVE = compiled(r"(?<=\w\w\w) (?=qui )")  # « le vélo de ville » qui ne veut pas peser
PLACE = compiled(r" (?:dans|à|en|au|sur) (?:le |la |l['’])?(?P<name>[A-ZÀ-Þ][\w'’-]+)(?=,|$)")
WHERE_LAST = compiled(r" (?:à|en|au|aux) (?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*)$")
HOW = compiled(r"Comment (?=(?:l[ea] |les |l['’]|une? |des |[A-ZÀ-Þ]))")
ASKED = compiled(r"[?]|\b\w+-t?-?(?:il|elle|on)s?\b")
UNFIT = compiled(r"[?!…\"()\[\]–—;]| - ")
PROPER = compiled(r"(?<!« )\b[A-ZÀ-Þ][a-zà-ÿ]{2,}")
NAMED_WORK = compiled(r"[A-ZÀ-Þ]\w+ (?P<work>« ?[A-ZÀ-Þ][^«»]{3,40}»)$")  # « Festival « Lavène en fête » »
LABELS = compiled(r"[a-zà-ÿ]+(?:, [a-zà-ÿ]+)+(?: et [a-zà-ÿ]+)?$", 2)  # what a page holds besides
LONG_KICKER = 6  # words
OWNED_BY = compiled(
    r"\w+(?: d['’][a-zà-ÿ-]+)? (?:du |des |de la |de l['’])"
)  # « Retour de la navette »: which one is known
FEWEST, SHORTENED = 2, 4  # words of a matter; cuts that a matter less its place is worth


def sparing(assignment: Assignment) -> Iterator[tuple[int, str]]:
    """Yield the source's title with fewer and fewer words, with how many times it was cut; never the title itself."""
    brief = assignment.brief
    kicker, body = parted_news(brief.cleaned.title)
    if body.startswith("«") and finite(kicker):
        kicker, body = "", kicker  # « La régie ferme : « Nous ne pouvons plus » »
    told, _, labels = brief.cleaned.title.rpartition(COLON)
    if LABELS.match(labels) and len(told.split()) >= LONG_KICKER:
        kicker, body = "", told  # « La Brisa 5 lancée à Ornay avec deux batteries : prix, couleurs »
    if UNFIT.search(body) or len(kicker.split()) > LONG_KICKER >= 2 * len(body.split()):
        return  # « Nova 7, batterie de 6 500 mAh, lancé en Inde : prix »
    forms = [(0, body), *((1, one) for one in (*_asserted(body), *_unfronted(body)))]
    forms += [(1, body[: cut.start()]) for cut in RELATIVE.finditer(body) if kicker and not heads(body)]
    forms += [(1, one) for one in (_several(body) if kicker else _articled(body))]
    forms += [(2, one) for one in _without_being(body)]
    forms += [(1, one) for one in _without_unknown(body, brief)]
    cuts = [(cost + cut, short) for cost, one in forms for cut, short in fitted(one)]
    for cost, text in (*forms, *cuts):
        for more, whole in _under(kicker, text, assignment):
            if (
                bare(whole) != bare(brief.cleaned.title)
                and told_below(text, brief, sure=True)
                and not undone(text, body)
            ):
                yield cost + more, whole


def _under(kicker: str, text: str, assignment: Assignment) -> Iterator[tuple[int, str]]:
    """Yield a text after what stands before the source's title, whole or less what it adds, or in its place."""
    if sets_place(kicker, text) and LAND.match(text):
        return  # « Aux Philippines, le pays vote »
    if sets_place(kicker, text) and names_other(kicker, parted_news(assignment.brief.cleaned.title)[1]):
        yield 0, f"{kicker}{COLON}{lowered(text, assignment)}"
    elif sets_place(kicker, text):
        yield 0, f"{in_place(kicker)[:1].upper()}{in_place(kicker)[1:]}, {lowered(text, assignment)}"
    elif not kicker or place(kicker) is not None or (rubric(kicker, assignment.brief) and finite(text)):
        yield 0, text
    else:
        small = lowered(text, assignment)
        yield 0, f"{kicker}{COLON}{small}"
        if quoted := NAMED_WORK.match(kicker):
            yield 1, f"{quoted['work']}{COLON}{small}"
        short = BESIDE.split(kicker)[0]
        if short != kicker and len(short.split()) >= FEWEST and not finite(kicker):
            named = any(letter.isupper() for letter in kicker[len(short) :])
            yield SHORTENED * (1 + named), f"{short}{COLON}{small}"


def _asserted(body: str) -> Iterator[str]:
    """Yield « Une pizzeria est devenue la cible d'une bataille » of « Comment une pizzeria est devenue… », which takes it as known."""
    found = HOW.match(body)
    rest = body[found.end() :] if found else ""
    if rest and not ASKED.search(rest) and stands(rest[:1].upper() + rest[1:]):
        yield rest[:1].upper() + rest[1:]


def _articled(body: str) -> Iterator[str]:
    """Yield « Une fusillade mortelle dans une mosquée » of « Fusillade mortelle dans une mosquée », « Le retour de la navette »."""
    first = next(iter(tag(body)), None)
    if first is None:
        return  # a source without a title
    noun = first.text.lower()
    happens = first.pos == "NOUN" and first.number != "p" and not is_deed(noun)  # « Un décès d'Ana Roy »
    if not finite(body) and happens and (gender := gender_of(noun)):
        owned = OWNED_BY.match(body) is not None
        rest = body[first.end :]
        whole = f"{definite(noun, gender)}{rest}" if owned else indefinite(f"{noun}{rest}", gender)
        yield whole[:1].upper() + whole[1:]


def _several(body: str) -> Iterator[str]:
    """Yield « Les championnats d'Europe à Ornay » of « Championnats d'Europe à Ornay »: what a noun is of makes it known."""
    first, *after = tag(body)
    if (
        not finite(body)
        and first.pos == "NOUN"
        and first.number == "p"
        and after
        and after[0].low in ("de", "d'", "du")
    ):
        yield f"Les {body[:1].lower()}{body[1:]}"


def _without_being(body: str) -> Iterator[str]:
    """Yield « Les écureuils roux porteurs d'un bacille » of « Les écureuils roux sont porteurs d'un bacille », « Roy et Riou ensemble à Ornay »."""
    clause = first_clause(body)
    verb = clause.verb if clause is not None and clause.subject is not None else None
    if (
        verb is not None
        and clause is not None
        and (
            (verb.text in ("est", "sont") and any(p.role == "attribute" for p in clause.phrases))
            or (verb.lemma == "être" and verb.tense in ("pres", "impf") and body[verb.end :].startswith(" ensemble"))
        )
    ):
        yield f"{body[: verb.start]}{body[verb.end :].lstrip()}"


def _without_unknown(body: str, brief: Brief) -> Iterator[str]:
    """Yield « Roy gagne tout, Petit garde son maillot » of « Roy gagne tout dans le Vrsac, Petit… », a place that no fact names."""
    known = bare(" ".join(fact.text for fact in brief.facts))
    for found in PLACE.finditer(body):
        if bare(found["name"]) not in known:
            yield f"{body[: found.start()]}{body[found.end() :]}"


def _unfronted(body: str) -> Iterator[str]:
    """Yield « La crise d'un métier » of « Derrière les salaires, la crise d'un métier »."""
    found = FRONT.match(body)
    if found and not finite(body):
        yield body[found.end()].upper() + body[found.end() + 1 :]


def lost_names(text: str, brief: Brief) -> int:
    """Return how many names of the source's title a text leaves out."""
    left = 0
    for names in _titled(brief):
        left += all(name not in text for name in names)
    return left


@lru_cache(maxsize=8)
def _titled(brief: Brief) -> tuple[tuple[str, ...], ...]:
    """Return the names of each entity that the source's title names."""
    title = brief.cleaned.title
    return tuple(e.names for e in brief.entities if any(name in title for name in e.names))


def lost_place(text: str, brief: Brief) -> bool:
    """Return whether a text lacks the place that stands before the source's title: « Chili : une mine ferme », « À Ornay, une mine ferme »."""
    kicker, body = parted_news(brief.cleaned.title)
    where = kicker if sets_place(kicker, body) else fronted(body) or _ends_on(kicker)
    return where not in text


def _ends_on(matter: str) -> str:
    """Return the place on which the matter before a title's colon ends, « Ornay » of « Grève des dockers à Ornay », "" of another."""
    found = WHERE_LAST.search(matter)
    return found["name"] if found and place(found["name"]) is not None else ""


def lost_capitals(text: str, brief: Brief) -> int:
    """Return how many words in capitals of the source's title, but for its first, a text leaves out: places and firms are no entities of every text."""
    _, body = parted_news(brief.cleaned.title)
    words = PROPER.findall(body[1:])
    return sum(word not in text for word in words)
