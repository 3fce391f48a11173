"""Who says what told again: « Selon X, P », « P, selon X », « X affirme que P », the words announced or swapped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.frames.beings import DEFINITE
from generator.frames.lines import lines
from generator.frames.lists import is_listed, listed, pattern
from generator.frames.notation import verb as read_verb
from generator.frames.nouns import Line
from generator.frames.scene import Scene
from generator.frames.speech import Speech
from generator.frames.surface import inside
from generator.frames.tenses import perfect_then, shifted
from generator.frames.verbs import group
from generator.frames.words import as_subject, glue, join, join_preposition, lowered
from generator.french.leaning import impersonal
from generator.french.lexicon import lookup
from generator.french.quoted import QUOTED
from generator.french.syntax import PRONOUNS, Clause, Phrase
from generator.shelf import compiled

QUANT = compiled(r"[Qq]uant (?:à|aux?) ")
SIDEWAYS = frozenset(("aussi", "également", "surtout", "ensuite", "enfin", "puis", "d'abord", "notamment", "même"))
SHORT_SAYER = 5  # words of who speaks, after which when and where may stand
PRONOUN = compiled(r"(?<![-\w])(?:il|elle|ils|elles)(?![-\w])")
MOST_INSIDE = 4  # ways of the inner clause tried for each form


def told(speech: Speech, scene: Scene, inner: Scene | None = None) -> Iterator[Line]:
    """Yield the lines that say a speech again; claim and sayer never part."""
    forms: Mapping[str, Any] = scene.library.tables["dire"]["forms"]
    for rank, form in enumerate(forms[speech.kind]):
        yield from _through(form, rank, speech, scene)


def _opens_beside(said: Clause) -> bool:
    """Return whether what is said opens on words set beside its subject: no « a dit que, fer de lance du port, le canal … »."""
    subject = said.subject
    return subject is not None and any(
        p.role in ("apposition", "participle", "attribute") and p.end <= subject.start for p in said.phrases
    )


def _through(form: str, rank: int, speech: Speech, scene: Scene) -> Iterator[Line]:
    vague = is_listed(speech.sayer.text, "vague")
    pronoun = speech.said.subject is not None and speech.said.subject.text.lower() in listed("vague") - {
        "on",
        "ce",
        "c'",
    }
    plain = not speech.around and not speech.verb.adverbs
    if not form.startswith("P,") and (
        _may_be_sayer(speech) or (scene.function == "sentence" and "que P" in form and _opens_beside(speech.said))
    ):
        return
    if form.startswith(("Selon", "D'après", "Pour", "Aux yeux")) or form.endswith("selon X"):
        if vague or pronoun or not plain or pattern("own_voice").search(speech.said.text) or _means_sayer(speech):
            return
        yield from _according(form, rank, speech, scene)
    elif form.startswith("P,"):
        # « P, affirme la régie aussi », « P, note le journal surtout »
        also = any(p.text.lower().removeprefix("mais ") in SIDEWAYS for p in speech.around)
        if not (also or vague or pronoun or pattern("own_voice").search(speech.said.text) or _means_sayer(speech)):
            yield from _after(speech, rank, scene)
    elif form.startswith("X l'"):
        if plain and not vague:
            yield from _announced(speech, rank, scene)
    else:
        yield from _swapped(speech, rank, scene)


def _means_sayer(speech: Speech) -> bool:
    """Return whether a pronoun of what is said may mean who says it, whom only « X a dit que » keeps in the reader's mind.

    « Selon la mairie, la région a refusé de payer, après quoi elle a fermé le pont »: she would be the region.
    """
    subject = speech.said.subject
    if speech.direct or subject is None:
        return False
    sayer = speech.sayer
    after = QUOTED.sub(" ", speech.said.text[max(0, subject.end - speech.said.start) :])
    return any(
        sayer.gender in ("", gender) and (sayer.number or "s") == number
        for found in PRONOUN.finditer(after)
        if not impersonal(after[found.start() :])
        for gender, number in [PRONOUNS[found.group().lower()]]
    )


def _may_be_sayer(speech: Speech) -> bool:
    """Return whether whom the words are about may be who says them: « Lomatel fermera deux usines, a dit le groupe »,
    told as « Le groupe a dit que Lomatel… », would be two groups."""
    sayer, subject = speech.sayer, speech.said.subject
    named = subject is not None and subject.proper and (subject.number or "s") == (sayer.number or "s")
    described = sayer.kind == "np" and not sayer.proper and DEFINITE.match(sayer.text) is not None
    return speech.direct and named and described and speech.said.verb.voice == "active"


def _inner(clause: Clause, scene: Scene, front: bool) -> list[Line]:
    """Return the best lines of what is said; without a phrase in front when one stands there already."""
    found = [line for line in lines(clause, replace(scene, wish="")) if front or not line.front]
    return sorted(found, key=lambda line: line.cost)[:MOST_INSIDE]


def _according(form: str, rank: int, speech: Speech, scene: Scene) -> Iterator[Line]:
    free = speech.said if speech.direct else shifted(speech.said, speech.verb)
    if free is None:
        return
    sayer = scene.refer(speech.sayer)
    name = lowered(speech.sayer, sayer.text)
    if _opens_detached(name):
        return  # « selon interrogé sur ce point, le directeur »
    last = form.endswith("selon X")
    opening = form.split(" X")[0]
    if last and _owned(free):
        return  # « Son client est innocent, selon Ana Roy »: whose, the reader would learn at the end
    for line in _inner(free, scene, last):
        words = join_preposition(_decapital(opening.removeprefix("P, ")), name)
        cost = line.cost * 0.5 + 0.05 * rank
        name_form = f"dire/{form}+{line.form}"
        if last and not line.tail:
            yield line._replace(tail=(words,), form=name_form, cost=cost, rewritten=True)
        elif not last:
            yield line._replace(front=(words,), form=name_form, cost=cost, rewritten=True)


def _opens_detached(name: str) -> bool:
    """Return whether what is said of who speaks stands before the name: « interrogé sur ce point, le directeur »."""
    first = name.split(maxsplit=1)[0].lower()
    return ", " in name and any(form.tense in ("ppast", "ppres") for form in lookup(first))


def _owned(clause: Clause) -> bool:
    """Return whether the subject of a clause is somebody's: « son navire », « au moins quatre de ses navires »."""
    return clause.subject is not None and pattern("possessive").search(clause.subject.text) is not None


def _decapital(text: str) -> str:
    return text[:1].lower() + text[1:]


def _after(speech: Speech, rank: int, scene: Scene) -> Iterator[Line]:
    """« P, a annoncé mardi X » : the source's verb, its subject after it."""
    free = speech.said if speech.direct else shifted(speech.said, speech.verb)
    if not speech.direct and speech.verb.lemma in scene.library.tables["dire"]["doubtful"]:
        return  # « Les insurgés ont tiré, prétendent les miliciens »: the doubt would come last
    if free is None or len(speech.sayer.text.split()) > 12 or (not speech.direct and _owned(free)):
        return
    sayer = lowered(speech.sayer, scene.refer(speech.sayer).text)
    if _opens_detached(sayer):
        return
    # « a déclaré jeudi le fabricant de l'appareil »: a time stays before words that would be read with it
    before = [p for p in speech.around if speech.direct and speech.verb.end <= p.start < speech.sayer.start]
    around = [lowered(p, p.text) for p in speech.around if p not in before]
    if around and (", " in sayer or len(sayer.split()) > SHORT_SAYER):
        return  # what stands around would be read with the last words of who speaks
    tail = glue([speech.verb.text, *(lowered(p, p.text) for p in before), sayer, *around])
    for line in _inner(free, scene, True):
        if not line.tail:
            yield line._replace(
                tail=(tail,),
                form=f"dire/P, [*] X+{line.form}",
                cost=line.cost * 0.5 + 0.05 * rank,
                rewritten=line.rewritten or not speech.direct,
            )


def _announced(speech: Speech, rank: int, scene: Scene) -> Iterator[Line]:
    """« X l'a annoncé : P »."""
    free = speech.said if speech.direct else shifted(speech.said, speech.verb)
    if speech.said.verb.mood == "con" or speech.said.verb.tense == "conp":
        return  # « Le ministère l'a annoncé : l'appareil aurait décollé »: announced, and yet unsure
    table = scene.library.tables["dire"]
    if free is None or speech.verb.clitics or speech.verb.lemma in (*table["doubtful"], *table["told_to_somebody"]):
        return
    sayer = lowered(speech.sayer, scene.refer(speech.sayer).text)
    verb = join("l'", speech.verb.text) if speech.verb.text[0] in "aeéêiou" else f"le {speech.verb.text}"
    for line in _inner(free, scene, False)[:2]:
        pieces = (f"{as_subject(sayer)} {verb} : {inside(line._replace(tail=()))}",)
        yield Line(pieces, 1, f"dire/X l'[*] : P+{line.form}", tail=line.tail, cost=0.4 + line.cost * 0.5 + 0.05 * rank)


def _swapped(speech: Speech, rank: int, scene: Scene) -> Iterator[Line]:
    """« X [affirme] que P » : a neighbour of the same tone, or the source's verb."""
    table = scene.library.tables["dire"]
    name = {"neutral": "swap", "study": "swap"}.get(speech.kind, speech.kind + "_swap")
    other = None if speech.sayer.text.lower() == "on" else table.get(name, {}).get(speech.verb.lemma)  # « on note que »
    sayer = scene.refer(speech.sayer)
    verb = _other(other, speech, sayer) if other else speech.verb.text
    if verb is None:
        return
    if speech.direct and speech.said.verb.mood != "ind":
        return  # « que » would make its conditional a future in the past
    front, around = _split_around(speech, scene)
    said_then = perfect_then(speech.said, speech.verb) if speech.direct else speech.said
    if speech.direct and any(pattern("possessive").search(words) for words in (*front, *around)):
        return  # « sans préciser son identité » would stand before whom it is about
    for line in _inner(said_then, scene, False):
        fronted = bool(speech.said.subject) and any(p.end <= _start(speech.said) for p in speech.said.phrases)
        inner = inside(line._replace(tail=()))
        if QUANT.match(inner):
            continue  # « promet que, quant aux agents, ils … »
        opens = not line.tail and (bool(line.front) or (fronted and len(line.core) == 1))
        said = f"que, {inner}" if opens else join("que", inner)
        pieces = (as_subject(lowered(speech.sayer, sayer.text)), verb, *around, said)
        yield Line(
            pieces, 2, f"dire/X [{other or '*'}] que P+{line.form}", front, tail=line.tail,
            cost=0.1 + line.cost * 0.5 + 0.05 * rank, rewritten=bool(other) or speech.direct or line.rewritten,
        )  # fmt: skip


def _start(clause: Clause) -> int:
    return clause.subject.start if clause.subject else clause.verb.start


def _split_around(speech: Speech, scene: Scene) -> tuple[tuple[str, ...], tuple[str, ...]]:
    front = tuple(p for p in speech.around if p.end <= speech.sayer.start)
    rest = tuple(p for p in speech.around if p not in front)
    told: list[str] = []
    for number, phrase in enumerate(front):
        one = number and scene.text[front[number - 1].end : phrase.start] == " "  # « Plus tard dans la journée »
        words = phrase.text if one else lowered(phrase, phrase.text)
        told = [*told[:-1], f"{told[-1]} {words}"] if one else [*told, words]
    return tuple(told), tuple(p.text for p in rest)


def _other(lemma: str, speech: Speech, sayer: Phrase) -> str | None:
    lemma, _, rest = lemma.partition(" ")
    if speech.verb.clitics:
        return None
    found = group(read_verb(lemma), speech.verb, sayer.person, sayer.number, sayer.gender)
    return f"{found} {rest}".strip() if found else None


def unknown(clause: Clause, scene: Scene) -> Iterator[Line]:
    """« On ne sait pas si P » told as « Reste à savoir si P », « On ignore si P »."""
    asked = next((p for p in clause.phrases if p.role == "completive" and p.prep == "si"), None)
    subject = clause.subject
    if asked is None or subject is None or subject.text.lower() != "on" or len(clause.phrases) > 1:
        return
    if clause.verb.lemma == "savoir" and clause.verb.negation == "pas" and clause.verb.tense == "pres":
        for rank, form in enumerate(scene.library.tables["dire"]["unknown"]["statement"]):
            words = form.removesuffix("si P") + asked.text
            yield Line((words,), 1, f"dire/{form}", cost=0.2 + 0.1 * rank)
