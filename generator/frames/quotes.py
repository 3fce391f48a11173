"""Words between quotation marks said again with their speaker; the quoted bytes are never touched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.lists import is_listed
from generator.frames.notation import Verb
from generator.frames.nouns import Line
from generator.frames.reading import tokens
from generator.frames.reshaping.quoting import HEARERS, MOST_SAYER
from generator.frames.scene import Scene
from generator.frames.speech import (
    kind_of,
)
from generator.frames.verbs import group
from generator.frames.words import as_subject, gathered, lowered
from generator.french.syntax import Clause, Parse, Phrase
from generator.shelf import compiled

MOST_AROUND = 12  # words
WHERE = compiled(
    r"\b(?:dans|lors|au cours|par|pendant|sur|sous (?:les|des|le|la|une?|ce|cette)|sous l['’]\w+|en marge|à l['’]issue|à l['’]occasion|au micro|auprès) |\ben [a-zà-ÿ]+ant\b"
)  # « l'agence dans son communiqué », « le cinéaste en riant » are said where they stand
SPACE = compiled(r" ")
GOES_ON = compiled(r"[«“\"]\s*(?:ce qui|ce que|ce dont|qui|dont|lequel|laquelle|et qui) ")
ALONE = compiled(r"«[^«»]+»\.?")
MARKS = '» ”"\u00a0\u202f'  # that close a quote
WHOLE = 4  # words of a quote that is a sentence
AHEAD, AFTER = "citation/X a dit : « Q »", "citation/« Q », a dit X"
INCISED, AGAIN = 0.1, 0.35  # the natural order is that of an aside; the other varies it
SOURCED = 0.5  # … unless the aside is the source's own: with 0.1 one quote in ten was told anew, now one in two


def quoted(clause: Clause, scene: Scene) -> Iterator[Line]:
    """Yield « X a dit : « Q » » and « « Q », a dit X » for a clause of saying that holds a quote."""
    clause = gathered(clause, scene.text)
    quote = next((p for p in clause.phrases if p.role == "quote"), None)
    if quote is None or clause.subject is None or not _says(clause.verb.lemma, scene):
        return
    if len(quote.text.split()) < WHOLE or clause.verb.negation:
        return
    if clause.verb.voice == "passive" or GOES_ON.match(quote.text):
        return  # « ont été constatés par l'expert, « ce qui exclut P » »: nobody says it here
    if any(p.role in ("completive", "object") for p in clause.phrases) or _holds_more(clause.subject.text):
        return
    if not any(_goes_on(p, quote, clause, scene) for p in clause.phrases) and _light(clause.phrases, quote):
        yield from _orders(clause, quote, scene)


def _holds_more(sayer: str) -> bool:
    """Return whether who speaks took in where, how or to whom: « Ana Roy aux journalistes », « en riant »."""
    return WHERE.search(sayer) is not None or any(HEARERS.match(sayer, m.end()) for m in SPACE.finditer(sayer))


def _goes_on(phrase: Phrase, quote: Phrase, clause: Clause, scene: Scene) -> bool:
    """Return whether a phrase goes on with what is quoted: « « L'apparence compte » quand on exerce une fonction, dit X »."""
    after = quote.end <= phrase.start < clause.verb.start
    return after and "," not in scene.text[quote.end : phrase.start]


def _light(phrases: Sequence[Phrase], quote: Phrase) -> bool:
    """Return whether what stands around a quote may stand before its colon: short, and no other quote in it."""
    around = [p for p in phrases if p is not quote and p.role not in ("apposition", "relative")]
    return sum(len(p.text.split()) for p in around) <= MOST_AROUND and not any("«" in p.text for p in around)


def by_speaker(parse: Parse, scene: Scene) -> Iterator[Line]:
    """« « Q », a-t-il dit » told as « X a dit : « Q » » when the brief knows who « il » is."""
    clause = parse.clauses[0] if len(parse.clauses) == 1 else None
    if clause is None or not parse.complete or not _is_known(scene.speaker) or clause.subject is None:
        return
    quote = next((p for p in clause.phrases if p.role == "quote"), None)
    inverted = clause.subject.kind == "pron" and clause.verb.start <= clause.subject.start < clause.verb.end
    if quote is None or not inverted or not _says(clause.verb.lemma, scene) or clause.verb.negation:
        return
    around = [p for p in clause.phrases if p is not quote]
    verb = group(
        Verb(clause.verb.lemma, ("se",) if clause.verb.voice == "reflexive" else ()),
        clause.verb,
        "3",
        "s",
        clause.subject.gender,
    )
    named = all(word not in quote.text for word in scene.speaker.split() if word[0].isupper())
    apart = not any(p.start < quote.end or p.role == "source" for p in around)
    if verb and apart and named and _light(clause.phrases, quote):
        yield Line((scene.speaker, *_parted(verb, around, scene), f": {quote.text}"), 2, AHEAD, cost=AGAIN)
        early = [p.text for p in around if p.role == "adverb"]  # « martèle aussi Ana Roy »
        late = [p for p in around if p.role != "adverb"]
        after = (_before_sayer(quote.text), verb, *early, *_parted(scene.speaker, late, scene))
        yield Line(after, 2, AFTER, cost=INCISED)


def _is_known(speaker: str) -> bool:
    """Return whether who speaks is somebody: « précise-t-on au ministère » names nobody."""
    return bool(speaker) and not is_listed(speaker.lower(), "vague")


def alone(text: str, scene: Scene) -> Iterator[Line]:
    """« « Q » » that goes on with what was quoted before, told as « X a déclaré : « Q » », « X écrit : « Q » » when the brief knows who speaks."""
    quote = text.strip()
    if _is_known(scene.speaker) and ALONE.fullmatch(quote) and len(quote.split()) >= WHOLE:
        said = scene.library.tables["dire"]["alone"][scene.given]
        if scene.given != "unsaid":
            yield Line((f"{scene.speaker} {said}", f": {quote}"), 1, AHEAD, cost=AGAIN)
        yield Line((f"{_before_sayer(quote.rstrip('.'))} {said} {scene.speaker}",), 1, AFTER, cost=INCISED)


def _says(lemma: str, scene: Scene) -> bool:
    return bool(kind_of(lemma, scene)) or lemma in scene.library.tables["dire"]["only_quote"]


def _orders(clause: Clause, quote: Phrase, scene: Scene) -> Iterator[Line]:
    assert clause.subject is not None
    subject = scene.refer(clause.subject)
    name = lowered(clause.subject, subject.text)
    around = [p for p in clause.phrases if p is not quote]
    start = min(clause.verb.start, clause.subject.start)  # whom it is said to stays behind the verb
    front = tuple(lowered(p, p.text) for p in around if p.end <= start)
    rest = [p for p in around if lowered(p, p.text) not in front]
    front = _as_written(around[: len(front)], scene) if len(front) > 1 and around[0].end < clause.verb.start else front
    was_first = quote.start < clause.verb.start
    verb = clause.verb.text
    vague = is_listed(name, "vague")
    inside = any(clause.subject.end <= p.start < clause.verb.start for p in around)
    if inside and not was_first:
        return  # « Roy, 58 ans, a dit : … »: what is set beside a name stays there
    ahead = (as_subject(name), verb, *(p.text for p in rest), f": {_closed(quote.text)}")
    if clause.verb.text.startswith("-") or ("-" in verb and vague):
        return
    described = any(_describes(p, scene) for p in rest)
    short = len(name.split()) <= MOST_SAYER
    sourced = any(p.role == "source" for p in rest)  # « indique le message, selon le dossier »
    beside = any(
        p.prep == "à" and _apart(p, scene) for p in rest
    )  # « a dit Ana Roy, aux applaudissements de la salle »
    # « Ana Roy, géologue à l'Institut des lacs »: what follows what she is goes with it
    glued = ", " in name and any(scene.text[clause.subject.end : p.start] == " " for p in rest)
    if (
        short
        and not described
        and not beside
        and not sourced
        and not glued
        and not any(t.tense == "ppres" for t in tokens(clause.subject.text))
    ):
        yield Line(ahead, 2, AHEAD, front, cost=AGAIN, rewritten=was_first)
    if described and any(clause.verb.end <= p.start < clause.subject.start for p in rest):
        return  # « confie au journal le maire, 51 ans » says no age of the newspaper
    if not front and not vague:
        # « a déclaré à l'agence la maire, qui… »: a short word before a long name is not left after it
        early = [p.text for p in rest if clause.verb.end <= p.start < clause.subject.start]
        late = [p for p in rest if p.text not in early]
        after = (_before_sayer(quote.text), verb, *early, *_parted(name, late, scene))
        yield Line(after, 2, AFTER, cost=SOURCED if was_first else INCISED, rewritten=not was_first)


def _as_written(front: Sequence[Phrase], scene: Scene) -> tuple[str, ...]:
    """Return what opens a sentence in its parts: what no comma parts in the source is one of them."""
    blocks: list[tuple[Phrase, int]] = []
    for phrase in front:
        if blocks and scene.text[blocks[-1][1] : phrase.start] == " ":
            blocks[-1] = blocks[-1][0], phrase.end
        else:
            blocks.append((phrase, phrase.end))
    return tuple(lowered(first, scene.text[first.start : end]) for first, end in blocks)


def _closed(quote: str) -> str:
    """Return a quote without the comma that stood before its sayer: « ce n'est pas vrai, »."""
    return _without(",", quote)


def _apart(phrase: Phrase, scene: Scene) -> bool:
    """Return whether a comma sets a phrase apart from what stands before it."""
    return scene.text[: phrase.start].rstrip().endswith(",")


def _describes(phrase: Phrase, scene: Scene) -> bool:
    """Return whether a phrase set apart tells of who speaks, not of when or where: « , 64 ans, venue chercher son courrier »,
    « , de l'Institut des lacs »."""
    about = phrase.role in ("participle", "apposition", "relative") or phrase.prep == "de"
    return about and _apart(phrase, scene)


def _parted(word: str, around: Sequence[Phrase], scene: Scene) -> Iterator[str]:
    """Yield a word and the phrases that follow it, with the source's commas between them."""
    opened = False
    for phrase in around:
        apart = _apart(phrase, scene)
        yield f"{word}," if apart or opened else word
        opened = apart and phrase.role == "apposition"  # « a dit Ana Roy, 33 ans, au journal »
        word = phrase.text
    yield word


def _before_sayer(quote: str) -> str:
    """Return a quote as it stands before who says it: a comma takes the place of its full stop, no other sign gives way."""
    body = quote.rstrip(MARKS)
    if body.endswith(("?", "!", "…", "..")):
        return quote
    return f"{quote if body.endswith('etc.') else _without('.,', quote)},"


def _without(signs: str, quote: str) -> str:
    """Return a quote without the one of these signs that its words end on."""
    body = quote.rstrip(MARKS)
    return body[:-1] + quote[len(body) :] if body.endswith(tuple(signs)) else quote
