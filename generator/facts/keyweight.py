"""What a noun group is worth as a key phrase: by its words, its make, its place in the title and in the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from generator.facts.groups import Group
from generator.facts.keyroles import named_alone, taken_up, toll
from generator.facts.keyshape import event, lone, make
from generator.facts.keytold import carried
from generator.facts.speech import human_head
from generator.french.lexicon import role
from generator.french.standing import find_whole, starts
from generator.french.tagger import finite
from generator.french.words import listed
from generator.shelf import compiled

# What a group is worth by its number of content words: one alone says too little, four are seldom typed.
LENGTHS = {1: 0.5, 2: 1.0, 3: 1.0, 4: 0.72}
FREQUENT, TITLE, EXACT, EARLY = 0.3, 0.4, 0.25, 0.15  # shares of a group's score
CAP = 6  # occurrences of a word; more say no more
NEXT = 0.93  # the first sentence does not hold it whole, one of the next does
LATE = 0.8  # no sentence of the opening holds it whole: the lead could not name it
# What a group is worth by its place in the source's title: in what the title is about (before its verb or colon), only in a
# circumstance (« en raison d'un risque d'incendie »), nowhere whole, nowhere at all (tried on 76 titles of the press).
ABOUT, ASIDE, SCATTERED, ABSENT = 1.15, 0.7, 0.8, 0.55
HAPPENING = 1.8  # what happens, with its place
UNTITLED = 1.6  # who acts in the first sentence of a text without a title
KICKER, EVENT = 1.3, 3.0  # a title's own name of its matter, before its colon; one that tells an event
PART = 0.7  # it goes on in the title: « attaque » of « attaque au couteau », « train » of « accident de train »
SUBJECT, NEAR = 1.6, 5  # a thing of one word that is the title's subject: « Bitcoin »; words before it
BESIDE = compiled(
    r"\b(?:alors|pendant|tandis|après|parce|lors|depuis|avant) qu[e'’]|\bpour \w+(?:er|ir|re)\b"
)  # told beside the news
OWNED = compiled(r"\b(?:de la |de l['’]|de |du |des |d['’])$")
OWNER = compiled(r" (?:de la |de l['’]|de |du |des |d['’])")
LINKED = compiled(r"\b(?:(?:de|du|des|à|au|aux|en|sur|contre|pour)(?: l[ae]s?)? |[dl]['’])$")
ENDED = compiled(r"$| ?[:,]| (?:après|avant|lors|pour|par|dans|en) ")
LEAST_TITLE = 3  # content words of a title that tells what a text is about
CIRCUMSTANCE = compiled(
    r"\b(?:en raison|en vue|à cause|au large|aux portes|près|lors|au cours|à la suite|à l['’]issue|au sein|à propos|au sujet|en marge|sans|avec|"
    r"sur|dans|après|avant|pour|par|depuis|sous|parmi|contre|face|chez|entre|selon|malgré|pendant|en|à|au|aux)"
    r"(?: (?:d['’]|de la |de l['’]|des |du |de |à la |aux? ))?(?: ?(?:une?|les?|la|l['’]|cinq|deux|trois|quatre|six|dix|plusieurs|certaine?s))?(?: (?:possible|éventuelle?|prochaine?|nouvelle?))? ?$"
)
TEAMS = frozenset({"équipe", "équipes", "groupe", "groupes"})  # « équipe internationale de scientifiques »
UNNAMED = 0.7  # a name of another than the title's, where this has names of its own
VOICE = 0.5  # somebody who only speaks, where the title names something else
ANY_BODY = 0.4  # « conseil municipal », « maisons du groupe », « gouvernement de l'État »: of which one?
UNTOLD = 0.5  # a word of the title that no fact has: no honest sentence would name the key phrase


class Text(NamedTuple):
    """What candidates are weighed against: how often each stem occurs, and the stems of title and opening."""

    counts: Counter[str]
    written: str  # the title in lower case
    title: frozenset[str]
    parts: tuple[str, ...]  # the title's own groups in lower case
    happenings: frozenset[str]
    kicker: frozenset[str]
    opening: str
    first: tuple[frozenset[str], ...]  # stems of each fact that opens the text
    groups: Counter[str]
    longer: Mapping[str, int]  # group -> occurrences of the commonest group that goes on from it
    people: frozenset[str]
    places: frozenset[str]
    events: frozenset[str]  # names in lower case
    names: Mapping[str, str]  # alias -> fullest name
    known: frozenset[str] = frozenset()  # names of all kinds in lower case
    things: frozenset[str] = frozenset()  # those that are no body's nor place's, nor somebody's of several words
    sentences: tuple[frozenset[str], ...] = ()  # words of each fact
    subjects: frozenset[str] = frozenset()  # names before the verb of the fact that opens the text
    voices: frozenset[str] = frozenset()  # people who only say something of the matter


def score(group: Group, text: Text) -> float:
    size = len(group.keys) or 1
    frequent = sum(min(text.counts[k], CAP) for k in group.keys) / size / CAP
    inside = sum(k in text.title for k in group.keys) / size
    exact = min(text.groups[group.text.lower()], 4) / 4
    early = group.text.lower() in text.opening
    base = FREQUENT * frequent + TITLE * inside + EXACT * exact + EARLY * early
    return base * LENGTHS.get(len(group.words), 0.3) * _worth(group, text)


def _worth(group: Group, text: Text) -> float:
    """Return what the make of a group is worth: a matter with its name best, a lone person or place little."""
    low = group.text.lower()
    worth = 1.25 if group.names and not group.bare and _may_name(group, text) else 1.0
    if not group.bare and len(group.words) > 2 and low in text.written:
        worth *= 1.15  # so long a group in the title is the subject's own name
    if not group.bare and group.names and len(group.words) == 2 and f" {low} " in f" {text.written} ":
        worth *= 1.15  # the matter and its name, as the title says it
    worth *= toll(low)
    if " pour " in group.text:
        worth *= 0.6  # « contrat pour l'achat » is no name of a matter
    if group.bare:
        alone_worth = 0.45 if set(group.words) <= text.places else 0.85
        worth *= 1.2 if low in text.events else alone_worth
        worth *= _heard(group, text)
    worth *= _told(group, text) * _placed(group, text) * (PART if _is_part(group, text) else 1.0)
    worth *= _carried(group, text)
    alone = any(ENDED.match(text.written, at + len(low)) for at in starts(text.written, low))
    if not alone and text.longer.get(low, 0) >= text.groups[low] > 0:
        worth *= 0.6  # it never stands but in a longer group, which would do as well
    first = group.text.split()[0].lower()
    worth *= make(group, bool(set(group.words) & text.title))
    if not group.bare and role(first):
        worth *= 0.6 if set(group.words) & text.people or taken_up(low, text.written, text.people) else 0.9
    if not group.names and (low in listed("any_body") or _of_any_body(group, text) or _of_people(first, low, text)):
        worth *= ANY_BODY
    if not group.names and (low in listed("one_office") or (text.happenings and human_head(group.text))):
        worth *= 0.4  # « jeune homme », « premier ministre »: many are
    if lone(group):
        worth *= (0.7 if event(group) else 0.6) if find_whole(text.written, low) >= 0 else 0.4
    return worth


def _heard(group: Group, text: Text) -> float:
    """Return what a name is worth less that the title does not have where it has names of its own: less still where it only speaks."""
    if not (text.places | text.people) & text.title:
        return 1.0
    if text.names.get(group.text, group.text) in text.voices:
        return VOICE
    return 1.0 if set(group.words) & text.title else UNNAMED


def _carried(group: Group, text: Text) -> float:
    """Return what a group is worth by how often the text says it, but for what happens in it and its title's own name."""
    if group.text in text.happenings | text.kicker:
        return 1.0
    aliases = [alias for alias, name in text.names.items() if name == group.text]
    return carried([group.text, *aliases], text.sentences, titled=find_whole(text.written, group.text.lower()) >= 0)


def _of_people(first: str, group: str, text: Text) -> bool:
    """Return whether a group is a team that the title does not call so."""
    return first in TEAMS and find_whole(text.written, group) < 0


def _of_any_body(group: Group, text: Text) -> bool:
    """Return whether a group is of a body that is not named, but for the title's own: « maisons du groupe »."""
    owner = next((group.text[at.end() :].lower() for at in OWNER.finditer(group.text)), "")
    definite = owner and group.text[: -len(owner)].endswith((" du ", " de la ", " de l'"))
    known = (
        owner in listed("any_body")
        or owner in listed("known_alone")
        or owner in listed("somebody")
        or human_head(owner)
    )
    return bool(definite) and bool(known) and find_whole(text.written, group.text.lower()) < 0


def _told(group: Group, text: Text) -> float:
    """Return what a group is worth less that no sentence tells, or none of those that open the text, the first before others."""
    if any(not text.counts[k] for k in group.keys):
        return LATE if group.text in text.kicker else UNTOLD
    told = next((rank for rank, one in enumerate(text.first) if set(group.keys) <= one), len(text.first))
    return 1.0 if not told else NEXT if told < len(text.first) else LATE


def _may_name(group: Group, text: Text) -> bool:
    """Return whether the title names a matter with its name, or is too short to name any: « projets Mona » is of the text alone."""
    return len(text.title) < LEAST_TITLE or all(word in text.title for word in group.words)


def _placed(group: Group, text: Text) -> float:
    """Return what a group is worth by its place in the title, which says what the text is about."""
    if len(text.title) < LEAST_TITLE:
        return UNTITLED if group.text in text.subjects else 1.0
    if group.text in text.happenings:
        return HAPPENING
    if group.text in text.kicker:
        return EVENT if event(group) else KICKER
    written = text.written.replace("-", " ")
    own = group.text.lower().replace("-", " ")
    found = find_whole(written, own)
    if found < 0:
        return _unwritten(group, text)
    column = not found and written[len(own) :].startswith(" : ") and not group.names
    if (column and len(group.words) == 1) or CIRCUMSTANCE.search(written[:found]):
        return ASIDE
    before = written[:found].rpartition(" : ")[2]
    if _subject(group, before, text):
        return SUBJECT
    if group.bare and len(group.words) == 1 and OWNED.search(before) and not set(group.words) & text.people:
        return ASIDE  # « tentative de coup d'État »: it is of something else
    if group.bare:
        return named_alone(group, written, found, text.places)
    if BESIDE.search(before):
        return ASIDE
    return ABOUT if not finite(before) else 1.0


def _unwritten(group: Group, text: Text) -> float:
    """Return what a group is worth that the title does not have as it is."""
    if group.bare and _last(group, text):
        return ASIDE
    return SCATTERED if _scattered(group, text) else ABSENT


def _last(group: Group, text: Text) -> bool:
    """Return whether a title names somebody by a part of the name, and after its verb alone: « … à la veille du départ de Roy »."""
    aliases = [alias for alias, name in text.names.items() if name == group.text]
    found = [at for alias in aliases if (at := find_whole(text.written, alias.lower())) >= 0]
    return bool(found) and all(finite(text.written[:at]) and OWNED.search(text.written[:at]) for at in found)


def _subject(group: Group, before: str, text: Text) -> bool:
    """Return whether a name is what the title is about: it opens it, alone or after what it is, and the text says it again."""
    longer = any(name.startswith(f"{group.text.lower()} ") and name in text.written for name in text.known)
    named = (
        group.bare and not longer and group.text.lower() in text.things and min(text.counts[k] for k in group.keys) > 1
    )
    return named and len(before.split()) <= NEAR and not finite(before) and not OWNED.search(before)


def _is_part(group: Group, text: Text) -> bool:
    """Return whether a group that names nobody is cut out of a longer one of the title."""
    low = group.text.lower()
    return not group.bare and any(
        whole.startswith(f"{low} ") or (whole.endswith(low) and not group.names and LINKED.search(whole[: -len(low)]))
        for whole in text.parts
    )


def _scattered(group: Group, text: Text) -> bool:
    """Return whether the title has a word of a group that tells it: another than a place, most of a body's name."""
    known = [word for word in group.words if word in text.title and word not in text.places]
    person = group.bare and bool(set(group.words) & text.people)
    return any(k in text.title for k in group.keys) if person else 2 * len(known) > len(group.words) * group.bare
