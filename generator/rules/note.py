"""« Repères »: a house note that explains a term of the section, in a box."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from generator import phrases
from generator.checks.evidence import plain, source_text
from generator.facts.groups import stems
from generator.french.countries import HOME, is_about
from generator.french.grammar import definite
from generator.french.leaning import leans
from generator.french.sentences import split
from generator.notes import BOXES, LENGTHENS, close, named_in
from generator.phrases import shuffled
from generator.rules.desk import Desk, bare, own_facts, refused
from generator.rules.explained import explains
from generator.rules.flowing import going_on
from generator.rules.owed import long_enough, words_told
from generator.rules.pen import wording
from generator.shelf import compiled
from generator.types import Assignment, Brief, Note, Section, Sentence
from generator.types.citing import as_note, is_note

MORE_BOXES = 3  # where words are wanting: none has to hold more than two notes
ROOM = 60  # words of a box
NEEDED = 1.0  # the title, the lead and two facts, or three facts tell of a term that needs a box
ALIKE = 0.4  # share of the shorter sentence's words from which two say the same (read on all our notes)
LONGEST_TERM = 5  # words, article included
FULL = 18  # words from which a box is worth its place
# Sentences of a box, where the facts alone make the article long enough, and where words are wanting.
TWO, SIX = 2, 6
EXPLAINED = 30  # words from which a term is explained: below, another form goes on
SPARE = 10  # words: what is left of a room is then too little for one more sentence
LEANING = compiled(
    r"\b(?:alors|donc|ainsi|ensuite|d['’]ailleurs|en revanche|au contraire|les deux|autres?|peuvent en|en peuvent)\b", 2
)  # goes on from the sentence before
NOT_ONLY = compiled(r"\bpas seulement\b")  # tells nothing without the next, for which there is no room
SEVERAL = compiled(r"(?:Les|Des|Certaine?s|Plusieurs)\b")
APOSTROPHES = "'’"
THE = compiled(r"(?:le|la|les)\b|l['’]")
# A capital that opens no sentence: a name, which a reader would look for in the source.
NAME = compiled(r"(?<=[\w,;:)»] )(?:[ldLD]')?([A-ZÀ-Þ][\w-]+)")
# « France Travail inscrit… » opens on one too.
OPENING_NAME = compiled(r"(?!(?:Une?|L[ae]|Les|Des|Du|Au|En|Aux?)\b)[A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ][\w-]+")

OTHER_TERM = compiled(
    r"(?:Une?|L[ea]|Les|Des|L['’])\s?(?P<term>[\w-]+)(?: [\w-]+){0,2} (?:est|sont|désigne|désignent) (?:une?|des|les?|la|l['’])"
)
OF_HOME = compiled(r"\bfrançaise?s?\b|\bFrance\b")
# From ten on: a reader would look for it in the source.
NUMBER = compiled(
    r"\d[\d\s,]*\d|\b(?:dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?)\b",
    2,
)


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the note this section's readers need most, the closest to the news first, or nothing; two where words are wanting."""
    section, brief = assignment.section, assignment.brief
    wanting = 0 if long_enough(assignment) else assignment.outline.budget.asked - words_told(assignment, desk)
    most = BOXES if wanting <= 0 else MORE_BOXES
    if section is None or desk.boxes >= most or _after_another(section, assignment, desk):
        return ()
    # What the section leaves to the FAQ is read under it: where words are wanting, its terms may have a box too.
    explained = own_facts(assignment, desk) if wanting <= 0 else [brief.fact(id) for id in section.facts]
    facts = " ".join(fact.text for fact in explained)
    mine = named_in(facts, brief.notes) & set(section.notes) - desk.notes
    wanted = (
        n
        for n in close(brief, assignment.outline.lead, LENGTHENS if wanting > 0 else NEEDED)
        if n.id in mine and not n.known and (wanting > 0 or not explains(brief, n))
    )
    told_so: list[Sentence] = []
    elsewhere = tuple(s.text for s in desk.said if any(is_note(id) for id in s.facts))
    for number, box in enumerate(islice(_boxes(wanted, assignment, elsewhere), TWO if wanting > 0 else 1)):
        if number and _words(told_so) >= wanting:
            break
        told_so += [replace(sentence, paragraph=number) for sentence in box]
    return told_so


def _boxes(notes: Iterable[Note], assignment: Assignment, elsewhere: Sequence[str]) -> Iterator[tuple[Sentence, ...]]:
    """Yield what is told of each note that fills a box, under its term where several follow one another."""
    leisure, room = not long_enough(assignment), assignment.slot.words.most or ROOM
    for note in notes:
        box = told(note, assignment, room, elsewhere)
        if _words(box) >= FULL:
            term = note.terms[0][:1].upper() + note.terms[0][1:]
            yield tuple(replace(sentence, label=term) for sentence in box) if leisure else box


def _after_another(section: Section, assignment: Assignment, desk: Desk) -> bool:
    """Return whether the section just above has a box of its own: two in a row part the story, unless words are wanting."""
    sections = assignment.outline.sections
    at = next(n for n, other in enumerate(sections) if other.key == section.key)
    boxed = {id[2:] for s in desk.in_kind("note") for id in s.facts}
    return long_enough(assignment) and at > 0 and not boxed.isdisjoint(sections[at - 1].notes)


def _words(sentences: Sequence[Sentence]) -> int:
    return _size([s.text for s in sentences])


def told(note: Note, assignment: Assignment, room: int, elsewhere: Sequence[str] = ()) -> tuple[Sentence, ...]:
    """Return sentences of a note, at most `room` words: what the term means, then one form that says more.

    What other notes of the page tell (`elsewhere`) is not told again: two notes on data would both end on copyright.

    Those that a sister site has told are left to it where others make a box, the definition last of all.
    """
    known, theirs = refused(assignment), _theirs(note, assignment)
    if theirs and not long_enough(assignment):  # a longer article has other notes, each under its own term
        return _told(note, assignment, room, known | theirs, elsewhere)
    defined = bare(definition(note, assignment))
    for shunned in (theirs, theirs - {defined}) if theirs else ():
        own = _told(note, assignment, room, known | shunned, elsewhere)
        if _words(own) >= FULL and bare(own[0].text) in (defined, bare(split(note.forms[0])[0].text)):
            return own
    return _told(note, assignment, room, known, elsewhere)


def _theirs(note: Note, assignment: Assignment) -> frozenset[str]:
    """Return what sister sites have told of a note, bare; of all others, some sites shun the definition."""
    told = frozenset(bare(s.text) for text in assignment.brief.told(as_note(note.id)) for s in split(text))
    return told or frozenset({bare(definition(note, assignment))} if wording(assignment.site) else ())


def _told(
    note: Note, assignment: Assignment, room: int, known: frozenset[str], elsewhere: Sequence[str]
) -> tuple[Sentence, ...]:
    """Return what a note tells without the sentences that are `known` nor what other notes tell."""
    leisure = not long_enough(assignment)
    first, explained = definition(note, assignment), leisure and explains(assignment.brief, note)
    defining = first and not explained and bare(first) not in known and usable(first, assignment)
    shown = [first] if defining else []
    heard = [first] if explained else list(shown)  # what a reader knows of the term when the next is read
    enough, most = (room - SPARE, SIX) if leisure else (EXPLAINED, TWO)
    for run in _runs(note, assignment, bool(heard)):
        for text in _told_here_only(run, note, elsewhere):
            size = _size(shown)
            if shown and (size >= enough or len(shown) >= most):
                break
            read = going_on(text, note, shown)
            told = not known.isdisjoint((bare(text), bare(read)))
            again = told or _tells_again((text, read), heard, note) or _defines_another(text, note, assignment)
            again = again or (explained and not shown and _of_other_number(text, first))
            apart = bool(shown) and not leisure and NOT_ONLY.search(text) is not None
            if again or apart or not read or size + len(read.split()) > room or not usable(read, assignment):
                break  # what follows may lean on it
            heard += [text, read]
            shown.append(read)
        if not heard:
            break  # nothing says what the term means
    return tuple(Sentence(text, (as_note(note.id),)) for text in shown)


def _told_here_only(run: Sequence[str], note: Note, elsewhere: Sequence[str]) -> Iterator[str]:
    """Yield the sentences of a run that no other note of the page tells, up to one that leans on what is left out."""
    left_out = False
    for text in run:
        if left_out and (LEANING.search(text) or leans(text)):
            return
        left_out = any(alike(text, other, note) for other in elsewhere)
        if not left_out:
            yield text


def _runs(note: Note, assignment: Assignment, defined: bool) -> Iterator[Sequence[str]]:
    """Yield what goes on from a definition: forms that do not open on the term, nearest the story first, then what is to be added.

    The first form says what the term means: it stands in for a definition, and loses its opening after one.
    """
    forms = sorted(shuffled(note.forms, assignment.seed + note.id), key=lambda form: -relevance(form, note, assignment))
    opening = note.forms[0]
    # At leisure, what the first form goes on with follows what the term means.
    first = not defined or (opens_on(opening, note) and not long_enough(assignment))
    for form in sorted(forms, key=lambda form: form != opening if first else begins_with(form, note)):
        texts = [s.text for s in split(form)]
        if defined and form == opening and opens_on(form, note):
            texts = [] if LEANING.search(texts[1]) else texts[1:]
        yield texts
    yield from ([text] for text in note.extra)


def _size(texts: Sequence[str]) -> int:
    return sum(len(text.split()) for text in texts)


def definition(note: Note, assignment: Assignment) -> str:
    """Return « Une API est une interface qui… », the term with the article its note gives it; "" when it gives none."""
    term = note.terms[0]
    pattern = compiled(rf"(?<!\w)(une?|les?|la|l['’]|des)\s?{re.escape(term)}(?!\w)", re.IGNORECASE)
    found = next((m for text in (note.label, *note.forms) if (m := pattern.search(text))), None)
    if found is None or not note.short:
        return ""
    article = "les" if found[1].lower() == "des" else found[1].lower()
    if article in ("un", "une") and THE.match(note.short) and note.gender:
        named = definite(term, note.gender)
    else:
        named = f"{article}{'' if article[-1] in APOSTROPHES else ' '}{term}"
    group = "notes.definition_pluriel" if article == "les" else "notes.definition"
    words = {"terme": named, "definition": note.short}
    return next(phrases.say(assignment.site, group, words, assignment.seed), "")


def opens_on(form: str, note: Note) -> bool:
    """Return whether a form begins with its own term: « Une API sert… »."""
    return any(term.lower() in " ".join(form.lower().split()[:LONGEST_TERM]) for term in note.terms)


def begins_with(form: str, note: Note) -> bool:
    """Return whether a form's very first words are its term, as its definition's are: « Une API sert… »."""
    terms = "|".join(map(re.escape, note.terms))
    return compiled(rf"(?:une?|les?|la|des|l['’])? ?(?:{terms})(?!\w)", re.IGNORECASE).match(form) is not None


def _tells_again(ways: Sequence[str], heard: Sequence[str], note: Note) -> bool:
    """Return whether a sentence, as written or as it is read here, says much of what was heard of the term."""
    defines = bool(heard) and _defines(ways[0], note)
    return defines or any(alike(way, other, note) for way in ways for other in heard)


def _of_other_number(text: str, definition: str) -> bool:
    """Return whether a sentence opens on many where the definition has one: « Les API… Son éditeur »."""
    return SEVERAL.match(text) is not None and SEVERAL.match(definition) is None


def _defines(text: str, note: Note) -> bool:
    """Return whether a sentence says what the term is: « Un tweet est un message… »."""
    terms = "|".join(map(re.escape, note.terms))
    return (
        compiled(
            rf"(?:une?|les?|la|l['’]) ?(?:{terms})s? (?:est|sont|désigne) (?:une?|des|les?|la|l['’])", re.IGNORECASE
        ).match(text)
        is not None
    )


def _defines_another(text: str, note: Note, assignment: Assignment) -> bool:
    """Return whether a sentence says what a term is that neither the note nor the story names: « Un géocroiseur est… »."""
    found = OTHER_TERM.match(text)
    known = {stem for term in note.terms for stem in stems(term)} | _matter(assignment.brief)
    return found is not None and not set(stems(found["term"])) & known


def alike(one: str, other: str, note: Note) -> bool:
    """Return whether a sentence of a note says much of what another says, the term itself apart."""
    term = {stem for text in note.terms for stem in stems(text)}
    mine, theirs = set(stems(one)) - term, set(stems(other)) - term
    return len(mine & theirs) >= ALIKE * max(1, min(len(mine), len(theirs)))


def relevance(text: str, note: Note, assignment: Assignment) -> int:
    """Return how many words a note's sentence has in common with the story, the term itself apart."""
    term = {stem for words in note.terms for stem in stems(words)}
    return len((set(stems(text)) - term) & _matter(assignment.brief))


@lru_cache(maxsize=8)
def _matter(brief: Brief) -> frozenset[str]:
    return frozenset(stem for fact in brief.facts for stem in stems(fact.text))


def usable(text: str, assignment: Assignment) -> bool:
    """Return whether a note's sentence brings neither words in quotation marks nor a name or number the source has not.

    Nor does it tell of the law of the house's country under a story of another.
    """
    cleaned = assignment.brief.cleaned
    abroad = OF_HOME.search(text) is not None and not is_about(f"{cleaned.title} {cleaned.text}", HOME)
    if "«" in text or abroad:
        return False
    source = source_text(assignment.brief)
    if any(word.lower() not in source.lower() for word in NUMBER.findall(text)):
        return False
    opening = OPENING_NAME.match(plain(text))
    return all(name in source for name in (*NAME.findall(plain(text)), *([opening.group()] if opening else ())))
