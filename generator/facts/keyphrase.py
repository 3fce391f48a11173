"""What a reader would search for: a noun group central to title and text, no verb inside, one to four content words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.facts.groups import Group, groups, keys_of, owned, stem, stems
from generator.facts.happenings import happenings, opening
from generator.facts.keychoice import chosen
from generator.facts.keycuts import cut_or_bound
from generator.facts.keyroles import acts, of_subject
from generator.facts.keyshape import MOST_LETTERS, MOST_WORDS, fits
from generator.facts.keytold import said, told, told_part
from generator.facts.keytyped import typed
from generator.facts.keyvoices import voices
from generator.facts.keyweight import OWNER, Text, score
from generator.french.lexicon import lookup, place
from generator.french.standing import find_whole
from generator.french.tagger import finite
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Cleaned, Entity, Fact

MOST = 8  # candidates told
LEAST = 3  # beside who only speaks
OFTENER = 3  # times that the last name stands for each time of the whole one
NUMBERED = 0.6  # share of the times that a name is told, which its number goes with
FIRST = 3  # facts that open the text
THINGS = ("product", "person", "event")
NAMING = compiled(
    r" (?:de|du|des|d['’]\S+|à|au|aux|en|chez|contre|sur|dans|\d+) ?|\d$"
)  # « patinage artistique » is a column's name
YEARS = compiled(r" (?:de |d['’]|en )?(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$")  # « championnat de handball 2016-2017 »
STOPPED = compiled(r"[.,;]")
WORD_PARTS = compiled(r"[ '’]")


def keyphrases(
    cleaned: Cleaned, facts: Sequence[Fact], named: Sequence[Entity], found: Mapping[str, Sequence[Group]]
) -> tuple[str, ...]:
    """Return candidates, best first, as a sentence can hold them; () when the text has no noun group."""
    names = tuple(name for e in named for name in e.names)
    title = tuple(groups(cleaned.title, names))
    kicker = tuple(_of_kicker(cleaned.title, names))
    every = [g for f in facts for g in found[f.id]] + list(title)
    titled = [*title, *(g for g in every if find_whole(cleaned.title.lower(), g.text.lower()) >= 0)]
    happening = tuple(happenings(cleaned.title, titled, named, frozenset(s for f in facts for s in stems(f.text))))
    happening = happening or tuple(opening(cleaned.title, facts, named, found))
    counts = Counter(g.text.lower() for g in every)
    counts |= Counter({e.name.lower(): len(e.spans) for e in named})
    text = Text(
        Counter(s for f in facts for s in stems(f.text)),
        cleaned.title.lower(),
        frozenset(stems(cleaned.title)),
        tuple(g.text.lower() for g in title if fits(g) and not g.bare),
        frozenset(g.text for g in happening),
        frozenset(g.text for g in kicker if NAMING.search(g.text)),
        " ".join(f.text for f in facts[:FIRST]).lower(),
        tuple(frozenset(stems(f.text)) for f in facts[:FIRST]),
        counts,
        _longer(counts),
        frozenset(s for e in named if e.kind == "person" for s in stems(e.name)),
        frozenset(s for e in named if e.kind == "place" for s in stems(e.name)),
        frozenset(e.name.lower() for e in named if e.kind == "event"),
        {
            alias: e.name
            for e in named
            if e.kind == "person" and any(f.id in e.facts and e.name in f.text for f in facts[:FIRST])
            for alias in e.aliases
        },
        frozenset(name.lower() for name in names),
        frozenset(e.name.lower() for e in named if e.kind in THINGS and not (" " in e.name and e.gender)),
        tuple(said(f.text) for f in facts),
        frozenset(name for name in names if facts and acts(name, facts[0])),
        voices(cleaned.title, facts, named),
    )
    whole = " ".join((cleaned.title, *(f.text for f in facts)))
    possible = {
        g.text: g
        for g in (*happening, *kicker, *_of_names(named), *every)
        if fits(g) and not (cut_or_bound(g.text, whole) or of_subject(g.text.lower(), text.written))
    }
    ranked = sorted(possible.values(), key=lambda g: (-score(g, text), g.text))
    best = next((text.names.get(g.text, g.text) for g in ranked), "")
    others = [text.names.get(g.text, g.text) for g in ranked if typed(g, text)]
    best = _as_titled(best, named, cleaned.title, facts[:FIRST], text)
    best = _as_told(best, text)
    if best not in text.happenings:
        best = told_part(best, text.written, text.opening, whole.lower().removeprefix(text.written))
        best = chosen(best, ranked, title, cleaned.title, facts, named)
    best = numbered(best, whole)
    first = tuple(filter(None, (best, *_of_persons(facts, named))))
    matter = tuple(_distinct((*first, *(one for one in others if one not in text.voices))))
    return matter if len(matter) > LEAST else tuple(_distinct((*first, *others)))


def numbered(best: str, whole: str) -> str:
    """Return « Verlac Brisa 5 » of « Verlac Brisa » where the text gives a name one and the same number nearly everywhere."""
    numbers = (
        Counter(
            re.findall(rf"\b{re.escape(best)}(?: (\d{{1,3}}))?(?![\w.,:/-]*\d| (?:ans?|points?|euros?|fois)\b)", whole)
        )
        if best[:1].isupper()
        else {}
    )
    number, times = max(numbers.items(), key=lambda one: one[1], default=("", 0))
    return f"{best} {number}" if number and times > 1 and times >= NUMBERED * sum(numbers.values()) else best


def _as_titled(best: str, named: Sequence[Entity], title: str, opening: Sequence[Fact], text: Text) -> str:
    """Return « Verlhac » for « Anne Verlhac », where title and opening name the firm alone, not who leads it.

    So too where title and text call somebody by the last name, but for once.
    """
    person = next((e for e in named if e.kind == "person" and e.name == best), None)
    if person is None or best in title:
        return best
    short = next((alias for alias in person.aliases if find_whole(title, alias) >= 0), best)
    rare = told(short, text.sentences) >= OFTENER * max(1, told(best, text.sentences))
    return short if rare or not any(best in fact.text for fact in opening) else best


def _as_told(best: str, text: Text) -> str:
    """Return « campagne de vaccination » for « campagne de vaccination d'urgence », which the title ends otherwise: « de masse »."""
    if set(stems(best)) <= text.title or find_whole(text.written, best.lower()) >= 0:
        return best
    heads = (best[: cut.start()] for cut in reversed([*OWNER.finditer(best)]))
    said = (head for head in heads if len(stems(head)) > 1 and find_whole(text.written, head.lower()) >= 0)
    return next((head for head in said if find_whole(text.opening, head.lower()) >= 0), best)


def _of_names(named: Sequence[Entity]) -> Iterator[Group]:
    """Yield names of several words, which may stand only after an office: « le comédien Paul Roy »."""
    for entity in named:
        if " " in entity.name and entity.kind != "place":
            yield Group(entity.name, stems(entity.name), keys_of(entity.name), 1, True)


def _of_kicker(title: str, names: Sequence[str]) -> Iterator[Group]:
    """Yield what stands before a title's colon, « Grève à la régie »: the title's own name of its matter."""
    kicker, colon, _ = title.partition(" : ")
    first = kicker.split(" ")[0]
    if colon and len(stems(kicker)) > 1 and not finite(kicker) and not STOPPED.search(kicker) and place(kicker) is None:
        whole = first.lower() + kicker[len(first) :] if lookup(first.lower()) and first not in names else kicker
        within = [whole[at.end() :] for at in OWNER.finditer(whole) if whole[at.end()].islower()][:1]
        within = within if len(stems(whole)) >= MOST_WORDS else []
        yearless = [YEARS.sub("", text) for text in (whole, *within) if YEARS.search(text)]
        for text in (whole, *within, *yearless):
            yield Group(text, stems(text), stems(text), any(name in text for name in names), False)


def _of_persons(facts: Sequence[Fact], named: Sequence[Entity]) -> Iterator[str]:
    """Yield « démission de Paul Roy » where the source says that he announces his own.

    The source does not write it so: it may be proposed to an editor, it is never the first choice.
    """
    people = tuple(e.name for e in named if e.kind == "person")
    return (text for fact in facts[:FIRST] for text in owned(fact.text, people))


def _longer(counts: Counter[str]) -> Mapping[str, int]:
    """Return for each beginning of a group, at a word's end, how often the commonest such group occurs."""
    found: dict[str, int] = {}
    for text, count in counts.items():
        if len(text) <= MOST_LETTERS and len(stems(text)) <= MOST_WORDS:
            for match in compiled(" ").finditer(text):
                start = text[: match.start()]
                found[start] = max(found.get(start, 0), count)
    return found


def _distinct(ranked: Iterable[str]) -> Iterator[str]:
    """Yield the candidates that are no part of a better one, nor a better one with the sort of thing that it is: « organisation Verlac »."""
    kept: list[tuple[set[str], set[str]]] = []
    for text in ranked:
        words, own = {stem(w) for w in WORD_PARTS.split(text)}, set(stems(text))
        first = text.split(" ")[0]
        sort = {*stems(first)} if first.lower() in listed("sorts_of_bodies") else set()
        if all(not words <= other and own not in (same, same | sort) for other, same in kept):
            kept.append((words, own))
            yield text
        if len(kept) == MOST:
            return
