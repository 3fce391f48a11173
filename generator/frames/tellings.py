"""A parsed sentence becomes candidates: every unit told in its ways, together or as sentences of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, product
from typing import NamedTuple

from generator.frames.copying import longest_run
from generator.frames.guards import determined, first_named
from generator.frames.layout import sound
from generator.frames.lines import lines
from generator.frames.lists import is_listed, listed
from generator.frames.notation import Verb
from generator.frames.nouns import Line
from generator.frames.quotes import alone, by_speaker, quoted
from generator.frames.rank import RUN_COST, Candidate
from generator.frames.reshaping.detached import again, moved, sayable_again
from generator.frames.reshaping.fronting import gerund
from generator.frames.reshaping.halves import echoes, staccato
from generator.frames.reshaping.hanging import hanging
from generator.frames.reshaping.pointing import pointed
from generator.frames.reshaping.splits import cuts
from generator.frames.scene import Scene, as_written
from generator.frames.speech import incised, read, told, unknown
from generator.frames.surface import capital, closed, sentence
from generator.frames.units import units
from generator.frames.verbs import group
from generator.french.lexicon import is_first_name
from generator.french.syntax import FINITE, Clause, Parse, Phrase
from generator.shelf import compiled

COMPOUND = frozenset({"perf", "plup", "futp", "conp"})
TURNED = compiled(r"/(?!A \[)|^actif")  # a frame that does not open with the subject of the source
KEPT = 6  # ways kept of a clause that stands with others
PRODUCTS = 24  # combinations tried for one sentence
AFTER_CUT = 4
TOO_SHORT_TO_CUT = 16  # words: two sentences would read chopped
SHORT_COST = 0.5
JOINED_COST = 0.15
STEP = 0.1
BRIEF = 9  # words of a clause that says neither where nor when
NAMED_SOURCE = compiled(r"dire/(?!X)")
SOMEBODY = compiled(r"\bqu['’](?:ils?|elles?)\b")
NAMES = compiled(r"\b[A-ZÀ-Þ][\w-]+(?= [A-ZÀ-Þ])")
BARE = compiled(r"\w*é(?:e|s|es)?")
ENDS_SOURCED = compiled(r"\b(?:selon|d['’]après) [^,;:«»]{2,90}$", re.I)
SO_MUCH = compiled(r"\w tant (?:les?|la|l['’]|ces?|cette|son|sa|ses)\b")
STRAY = frozenset({"que", "qu'", "qui", "dont", "où"})
MOVED_BACK = compiled(r"à la fin|après le verbe")
SIGNS = (";", ":")  # they join two clauses without a word
MANY = 3  # clauses beyond which a sentence is cut rather than kept whole


class Way(NamedTuple):
    """One way to say a clause: whole sentences."""

    sentences: tuple[str, ...]
    form: str
    cost: float
    rewritten: bool


def candidates(parse: Parse, scene: Scene) -> Iterator[Candidate]:
    """Yield the candidates for a whole sentence; nothing when it was not understood."""
    if not understood(parse):
        yield from (_as_candidate(line) for line in (*by_speaker(parse, scene), *alone(scene.text, scene)))
        return
    parts = units(parse)
    if len(parts) == 1:
        for way in ways(parts[0], scene):
            yield Candidate(way.sentences, way.form, way.cost, way.rewritten)
        return
    yield from (one for one in _apart(parts, scene) if not echoes(one.sentences))
    yield from _together(parts, scene)


def _as_candidate(line: Line) -> Candidate:
    return Candidate((sentence(line),), line.form, line.cost, line.rewritten)


def understood(parse: Parse) -> bool:
    """Return whether every word of a sentence has its place in a clause."""
    parts = units(parse)
    if not parts or not parse.complete or not all(sound(part, parse.text) for part in parts):
        return False
    if any(map(_misread, parts)) or any(not part.link and part.subject is None for part in parts[1:]):
        return False  # « …, à la fois console de salon »: a noun taken for a verb
    edges = (parse.text[: parts[0].start], parse.text[parts[-1].end :])
    return not parts[0].link and not any(compiled(r"\w").search(edge) for edge in edges)


def _misread(part: Clause) -> bool:
    """Return whether a word was taken for the verb of a noun: « 3 machinistes, y inclus le conducteur »."""
    if any(p.text.lower() in STRAY for p in part.phrases):
        return True
    if part.subject is not None and SO_MUCH.search(part.subject.text):
        return True  # « la fréquence de ces crimes tant les témoignages sont rares »: two groups taken for one
    if is_listed(part.verb.lemma, "only_reflexive") and part.verb.voice == "active":
        return True  # « face à plusieurs prétendants, contrairement à la tenante du titre, absente »
    named = part.subject is not None and part.subject.kind != "pron" and part.subject.person == "3"
    return named and part.verb.mood in FINITE and part.verb.person in ("1", "2")


def ways(clause: Clause, scene: Scene) -> Iterator[Way]:
    """Yield the ways to say one unit."""
    for line in spoken(clause, scene):
        yield Way((sentence(line),), line.form, line.cost, line.rewritten)
    if scene.function not in ("sentence", "answer"):
        return
    for cut in cuts(clause, scene):
        after = replace(scene, refer=as_written) if cut.before else scene
        rest = sorted(spoken(cut.rest, after), key=lambda line: line.cost)
        for line in rest[:AFTER_CUT]:
            own, cut_off = sentence(line._replace(link=cut.link)), closed(capital(cut.said))
            texts = (cut_off, own) if cut.before else (own, cut_off)
            if echoes(texts):
                continue
            yield Way(texts, f"{cut.form}+{line.form}", cut.cost + line.cost * 0.6, True)


def spoken(clause: Clause, scene: Scene) -> Iterator[Line]:
    """Yield the lines of a clause: as a quote, as reported speech, else through its verb."""
    quote = list(quoted(clause, scene))
    if quote:
        yield from quote
        return
    speech = read(clause, scene) or incised(clause, scene)
    if speech is not None:
        yield from told(speech, scene)
    yield from unknown(clause, scene)
    if clause.subject is None or clause.subject.end <= clause.verb.start:
        yield from lines(clause, scene)


def _best(clause: Clause, scene: Scene) -> list[Way]:
    """Return the ways of a clause that copy least for what they cost."""
    source = scene.text[clause.start : clause.end]
    scored = [(way.cost + RUN_COST * longest_run(" ".join(way.sentences), source), way) for way in ways(clause, scene)]
    return [way for _, way in sorted(scored, key=lambda s: s[0])[:KEPT]]


def _apart(parts: Sequence[Clause], scene: Scene) -> Iterator[Candidate]:
    """Yield each clause as a sentence of its own, opened by its link where that has a meaning."""
    table = scene.library.tables["moves"]["links"]
    choices: list[list[Way]] = []
    whole = _with_subjects(parts, scene)
    alone = not any(p.role in ("time", "place") or p.kind == "clause" for p in parts[0].phrases)
    shared = any(p.role in ("time", "place") or p.kind == "clause" for p in parts[-1].phrases)
    if (len(parts[0].text.split()) < BRIEF and alone and shared) or any(map(_bare, parts[:-1])):
        return  # « six sont morts et huit ont été blessés dans la ville »: where and when hold for both
    if any(_unclear(part) or hanging(part, scene) for part in parts[1:]):
        return  # « ne précise pas la cause de la mort de Y mais annonce qu'il sera inhumé »: « il » would be X
    # « P selon X, Q », « P, selon X, et Q »
    between = any(_sourced(part) and following.link in ("", "et") for part, following in pairwise(parts))
    if _covered(parts, scene) or between or _sourced(parts[-1]) or _conditioned(parts[0]):
        return  # the second sentence would lose its source
    if any(part.subject is None or _heavy(part.subject, scene) or part.verb.mood not in FINITE for part in whole):
        return
    for number, part in enumerate(whole):
        link = part.link.replace("’", "'").lower() if number else ""
        if (link and link not in table) or (not number and part.link):
            return
        opened = table.get(link, [""])[0] if number else ""
        ways_of = _best(_unlinked(part), scene)
        if number and parts[number].subject is None:
            # « Selon X » just after « X … », « le club le vend » after « le joueur part »
            ways_of = [way for way in ways_of if not (NAMED_SOURCE.search(way.form) or TURNED.search(way.form))]
        choices.append([_opened(way, opened, part) for way in ways_of])
    choices[0] = _in_front(parts[0], choices[0])
    for found in list(product(*choices))[: PRODUCTS * 4]:
        called = all(_calls(said, *pair) for said, pair in zip(found, pairwise(whole), strict=False))
        texts = tuple(text for way in found for text in way.sentences)
        if not called or staccato(texts):
            continue
        form = "coupe+" + "+".join(way.form for way in found)
        choppy = SHORT_COST if len(scene.text.split()) < TOO_SHORT_TO_CUT else 0.0
        yield Candidate(texts, form, sum(w.cost for w in found) / len(found) + 0.05 + choppy, True)


def _bare(part: Clause) -> bool:
    """Return whether a clause ends on its verb, and what follows the next one may be about both: « tombe et meurt en mer »."""
    return not any(p.start >= part.verb.end for p in part.phrases)


def _calls(said: Way, before: Clause, part: Clause) -> bool:
    """Return whether a pronoun that calls the subject again is understood: the subject opened the sentence before."""
    subject = part.subject
    if subject is None or subject.kind != "pron" or subject.start >= part.verb.start or before.subject is None:
        return True
    opening = said.sentences[-1].lower()
    named = before.subject.text.lower()
    return before.subject.kind == "pron" or opening.startswith(named) or f", {named}" in opening


def _somebody_else(clause: Clause) -> bool:
    """Return whether a clause about « il » names people whom a second « il » might mean: « il soutient Paul Roy »."""
    if clause.subject is None or clause.subject.kind != "pron":
        return False
    return any(p.proper and first_named(p) for p in clause.phrases) or any(
        is_first_name(word) for p in clause.phrases for word in NAMES.findall(p.text)
    )


def _unlinked(part: Clause) -> Clause:
    """Return a clause without the comma and the link that join it to what stands before."""
    joint = re.match(rf"[\s,;:]*(?:{re.escape(part.link)}\b)?\s*", part.text, re.IGNORECASE)
    cut = joint.end() if joint else 0
    return replace(part, link="", text=part.text[cut:], start=part.start + cut)


def _unclear(part: Clause) -> bool:
    """Return whether who a clause is about would be unsure: it holds an « il », or a verb was taken for its subject
    (« gagne l'épreuve et place haut la barre »)."""
    if part.subject is None:
        return SOMEBODY.search(part.text) is not None
    before = [p for p in part.phrases if p.end <= part.subject.start]
    if any(p.prep == "de" or (p.kind == "np" and p.role != "time" and p.head != "fois") for p in before):
        return True  # « une première médaille, participant à la course, il survole »: an object of the verb before
    return part.subject.kind != "pron" and not determined(part.subject)


def _heavy(subject: Phrase, scene: Scene) -> bool:
    """Return whether a subject said a second time is too long to be said again."""
    repeated = scene.text[subject.start : subject.end] != subject.text
    return repeated and not sayable_again(subject)


def _with_subjects(parts: Sequence[Clause], scene: Scene) -> list[Clause]:
    """Return the clauses, each without a subject given the one before it: a pronoun when nobody else can be meant."""
    found: list[Clause] = []
    for part in parts:
        before = found[-1] if found else None
        bound = any(p.role == "participle" and p.start < part.verb.start for p in part.phrases)
        one = before is None or part.verb.number == before.verb.number
        unsure = before is not None and _somebody_else(before)
        if part.subject is None and before is not None and before.subject is not None and not (bound or unsure) and one:
            at = min([p.start for p in part.phrases if p.start >= part.start] + [part.verb.start])
            named = replace(part, subject=moved(before.subject, at))
            part = _renamed(again(named, before.subject, scene, scene.text[before.start : before.end]), before.subject)
        found.append(_helped(part))
    return found


def _renamed(part: Clause, subject: Phrase) -> Clause:
    """Return a clause whose subject, when it is the one before in full, is called by « ce » and its noun."""
    said = pointed(subject, part.verb.number) if part.subject is not None and part.subject.kind != "pron" else ""
    return replace(part, subject=replace(part.subject, text=said)) if said and part.subject is not None else part


def _helped(part: Clause) -> Clause:
    """Return the clause with the auxiliary it shared with the one before (« a remplacé… et choisi »)."""
    if part.subject is not None and part.verb.tense not in COMPOUND and BARE.fullmatch(part.verb.text):
        return replace(part, subject=None)  # « est portée par A et contrebalancée par B »: one auxiliary for two
    bare = [word for word in part.verb.text.split() if word not in part.verb.adverbs]
    if part.subject is None or part.verb.tense not in COMPOUND or len(bare) > 1 or "'" in part.verb.text:
        return part
    voice = frozenset({"passif"} if part.verb.voice == "passive" else ())
    owner = part.subject
    verb = group(
        Verb(part.verb.lemma, (), voice), part.verb, owner.person, owner.number, owner.gender or part.verb.gender
    )
    return replace(part, verb=replace(part.verb, text=verb)) if verb else replace(part, subject=None)


def _opened(way: Way, link: str, part: Clause) -> Way:
    if not link:
        return way
    first, *rest = way.sentences
    comma = "" if link == "Mais" else ","
    return way._replace(sentences=(f"{link}{comma} {_within(first, part)}", *rest))


def _lower(text: str) -> str:
    """Return a sentence without its capital when its first word is a grammar word."""
    first = compiled(r"(?<=['’])|\s").split(text, maxsplit=1)[0].lower()
    return text[:1].lower() + text[1:] if first in listed("function") else text


def _together(parts: Sequence[Clause], scene: Scene) -> Iterator[Candidate]:
    """Yield the clauses in one sentence, each in its ways, their links and commas kept."""
    if len(parts) > MANY:
        return
    choices = [
        [
            way
            for way in _best(_unlinked(part), scene)
            if len(way.sentences) == 1
            and "en tête" not in way.form  # it would hold for all the clauses
            and (number + 1 == len(parts) or _leads(way, parts[number + 1]))
        ]
        for number, part in enumerate(parts)
    ]
    choices[0] = _in_front(parts[0], choices[0])
    for number, following in enumerate(parts[1:]):
        if following.link == ":" or ":" in scene.text[parts[number].end : _unlinked(following).start]:
            choices[number] = [
                way for way in choices[number] if "à la fin" not in way.form
            ]  # what follows explains its end
    if _sourced(parts[-1]):
        choices[-1] = [way for way in choices[-1] if "source en tête" not in way.form]
    if source := _covered(parts, scene):
        choices[0] = [way for way in choices[0] if way.sentences[0].lower().startswith(source)]
    joints = [scene.text[a.end : _unlinked(b).start] for a, b in pairwise(parts)]
    for found in list(product(*choices))[:PRODUCTS]:
        text = found[0].sentences[0]
        for joint, part, way in zip(joints, parts[1:], found[1:], strict=True):
            comma = "," if compiled("[,;]").search(joint) and part.link not in SIGNS else ""
            link = f" {part.link}" + _comma_after(part, way) if part.link else ""
            text = f"{text.rstrip('.')}{comma}{link} {_within(way.sentences[0], part)}"
        form = "ensemble+" + "+".join(way.form for way in found)
        rewritten = any(way.rewritten for way in found)
        yield Candidate((text,), form, JOINED_COST + sum(w.cost for w in found) / len(found), rewritten)


def _comma_after(part: Clause, way: Way) -> str:
    """Return the comma that stands after a link where the clause still opens with what it closes: « et, munis d'un bidon, ont »."""
    own = _unlinked(part).text
    opening = own.lstrip(", ").split(maxsplit=1)[:1]
    same = [word.lower() for word in way.sentences[0].split(maxsplit=1)[:1]] == [word.lower() for word in opening]
    return "," if own.startswith(",") and same else ""


def _leads(way: Way, after: Clause) -> bool:
    """Return whether a way leaves its subject, and the auxiliary, to the clause after it that has none of its own."""
    shared = " " not in after.verb.text and after.verb.tense in COMPOUND
    return after.subject is not None or not (TURNED.search(way.form) or (shared and "/" in way.form))


def _covered(parts: Sequence[Clause], scene: Scene) -> str:
    """Return the source that opens a sentence for all its clauses (« selon la mairie »), lower case; "" when none."""
    first = min((p for p in parts[0].phrases), key=lambda p: p.start, default=None)
    opens = first is not None and first.role == "source" and first.start <= parts[0].start
    return scene.text[first.start : first.end].lower().rstrip(" ,") if first is not None and opens else ""


def _conditioned(part: Clause) -> bool:
    """Return whether a condition, a cause or a gerund opens a sentence: it holds for all its clauses."""
    start = min(part.subject.start, part.verb.start) if part.subject else part.verb.start
    return any(p.end <= start and (p.role in ("condition", "cause", "concession") or gerund(p)) for p in part.phrases)


def _in_front(part: Clause, found: list[Way]) -> list[Way]:
    """Return the ways of a first clause that leave in front what stands there for all that follows."""
    start = min(part.subject.start, part.verb.start) if part.subject else part.verb.start
    opened = any(p.end <= start for p in part.phrases)
    return [way for way in found if not opened or not MOVED_BACK.search(way.form)]


def _sourced(part: Clause) -> bool:
    """Return whether a source closes a sentence: it holds for all its clauses."""
    ending = sorted(part.phrases, key=lambda p: -p.end)
    last = next((p for p in ending if p.role not in ("apposition", "relative", "participle")), None)
    inside = ENDS_SOURCED.search(part.text.rstrip(" .")) is not None  # in an infinitive: « devrait reprendre selon X »
    return inside or (last is not None and last.role == "source")


def _within(said: str, part: Clause) -> str:
    """Return a clause as it stands inside a sentence: without the capital that only its place at the head gave it."""
    first, opening = (text.split(maxsplit=1)[:1] for text in (_unlinked(part).text, said))
    same = [
        word.lower() for word in opening
    ] == first  # « environ 3 000 techniciens » and « Enedis » only share a letter
    return said[:1].lower() + said[1:] if same or part.subject is None else _lower(said)
