"""Who says what: a clause of saying and its words told again (« Selon X, P », « P, selon X », « X affirme que P »)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from generator.frames.guards import DEFINITE
from generator.frames.lines import lines
from generator.frames.lists import is_listed, listed, pattern
from generator.frames.notation import verb as read_verb
from generator.frames.nouns import Line
from generator.frames.reading import tokens
from generator.frames.scene import Scene
from generator.frames.surface import inside
from generator.frames.tenses import perfect_then, shifted
from generator.frames.verbs import group
from generator.frames.words import as_subject, gathered, glue, join, join_preposition, lowered
from generator.french.leaning import impersonal
from generator.french.lexicon import lookup
from generator.french.quoted import QUOTED
from generator.french.syntax import PRONOUNS, Clause, Phrase, Token, VerbGroup
from generator.shelf import compiled

QUANT = compiled(r"[Qq]uant (?:à|aux?) ")

SECOND = compiled(r"\b(?:et|ou|mais) (?:\w+ )?qu(?:e\b|['’])")  # « que P et que Q » is said as it stands
TO_WHOM = compiled(r" (?:à|au|aux) (?:l['’])?[A-ZÀ-Þ]")
# « X dit que P : « Q », explique Y »: Y says the quote alone
LAST_WORDS = compiled(r":[^«»]*«[^«»]*»,? *$")
SIDEWAYS = frozenset(("aussi", "également", "surtout", "ensuite", "enfin", "puis", "d'abord", "notamment", "même"))
WHERE_SAID = compiled(
    r" (dans|lors d[eu'’]|au cours d[eu'’]|à l['’]issue d[eu'’]|en marge d[eu'’]) ?(?:un |une |l[ae']s? ?|son |sa )?"
    r"(?:communiqué|entretien|lettre|message|point de presse|conférence|interview|tribune|déclaration|rapport|billet)\b.*$"
)
SHORT_SAYER = 5  # words of who speaks, after which when and where may stand
PRONOUN = compiled(r"(?<![-\w])(?:il|elle|ils|elles)(?![-\w])")
MOST_INSIDE = 4  # ways of the inner clause tried for each form


class Speech(NamedTuple):
    """A clause of saying: who, with which verb, what; `kind` is the list of dire.toml that holds the verb."""

    sayer: Phrase
    verb: VerbGroup
    said: Clause
    kind: str
    around: tuple[Phrase, ...]  # when, where, to whom
    direct: bool = False  # the words stand outside « que »: their tenses owe nothing to the verb of saying


def read(clause: Clause, scene: Scene) -> Speech | None:
    """Return the clause as a speech, or None when it is none or its sayer is not named."""
    clause = gathered(clause, scene.text)
    completives = [p for p in clause.phrases if p.role == "completive"]
    said = completives[0] if len(completives) == 1 else None
    subject = clause.subject
    if said is None or said.clause is None or subject is None or SECOND.search(said.text):
        return None
    if not said.text.lower().startswith(("que ", "qu'", "qu’")) or clause.verb.negation:
        return None
    kind = kind_of(clause.verb.lemma, scene)
    if not kind or clause.verb.voice != "active" or set(clause.verb.clitics) - {"lui", "leur"}:
        return None
    if _says_more(said.text, scene):
        return None
    around = tuple(p for p in clause.phrases if p is not said)
    if any(p.role in ("quote", "source") for p in around):
        return None  # somebody else is heard in the same clause
    if any(subject.end <= p.start < clause.verb.start for p in around):
        return None  # « le ministre, à l'origine de la loi, a répondu que »: it would pass for what he did
    if is_listed(subject.lemma, "wordless"):
        return None  # « ce délai indique que P »: a sign, that says nothing
    kind = "study" if subject.lemma in listed("documents") and kind == "neutral" else kind
    return Speech(subject, clause.verb, said.clause, kind, around)


def _says_more(text: str, scene: Scene) -> bool:
    """Return whether what is said ends on what its sayer says besides: « P, tout en précisant que Q » is no « Selon X, P »."""
    found = tokens(QUOTED.sub(" ", text))
    return any(_voices(t.lemma, scene) and (t.tense == "ppres" or _besides(found, n)) for n, t in enumerate(found))


def _voices(lemma: str, scene: Scene) -> bool:
    return bool(kind_of(lemma, scene)) or any(is_listed(lemma, name) for name in ("judged", "telling_verbs"))


def _besides(found: Sequence[Token], at: int) -> bool:
    """Return whether an infinitive follows « avant de », « sans »."""
    before = [t.low for t in found[max(0, at - 2) : at]]
    return found[at].mood == "inf" and (before[-1:] == ["sans"] or before in (["avant", "de"], ["avant", "d'"]))


OF_WHAT_IS_SAID = compiled(r", (?:avec|sans|malgré|contre|dont|soit|y compris|au lieu) ")


def incised(clause: Clause, scene: Scene) -> Speech | None:
    """Return « P, a annoncé mardi X » as a speech, or None when the clause has no such ending."""
    phrase = clause.phrases[-1] if clause.phrases else None
    inner = phrase.clause if phrase is not None and phrase.role == "source" else None
    if phrase is None or inner is None or inner.subject is None or inner.verb.clitics or clause.subject is None:
        return None
    kind = kind_of(inner.verb.lemma, scene)
    if not kind or inner.verb.negation or inner.subject.start < inner.verb.start:
        return None
    if inner.verb.lemma == "conclure" or TO_WHOM.search(inner.subject.text):
        return None  # « P, conclut X » ends what X says; « a dit sa famille à l'AFP »
    if inner.subject.text.startswith("-") or (inner.verb.number == "p" and inner.subject.number == "s"):
        return None
    rest = tuple(p for p in clause.phrases if p is not phrase)
    if OF_WHAT_IS_SAID.match(scene.text, inner.subject.end):
        return None  # « P, note Ana Roy, avec un tiers des places libres »: it goes on with P
    if any(p.role == "apposition" for p in inner.phrases):
        return None  # « explique Ana Roy, la porte-parole »: who she is goes with her name
    if any(p.role == "source" for p in rest) or LAST_WORDS.search(scene.text[clause.start : phrase.start]):
        return None
    said = replace(clause, phrases=rest, end=phrase.start, text=scene.text[clause.start : phrase.start])
    sayer, beside = _beside(inner.subject)
    return Speech(sayer, inner.verb, said, kind, (*inner.phrases, *beside), direct=True)


def _beside(sayer: Phrase) -> tuple[Phrase, tuple[Phrase, ...]]:
    """Return who speaks without where it was said, and that: « a indiqué l'institution dans un communiqué »."""
    found = WHERE_SAID.search(sayer.text)
    if found is None:
        return sayer, ()
    at = sayer.start + found.start()
    where = replace(sayer, text=found[0].strip(), start=at + 1, role="other", kind="pp", prep=found[1].lower(), bare="")
    return replace(sayer, text=sayer.text[: found.start()], end=at), (where,)


def kind_of(lemma: str, scene: Scene) -> str:
    """Return "neutral", "opinion", "marked" or "" for a verb."""
    table = scene.library.tables["dire"]
    return next((k for k in ("neutral", "opinion", "marked") if lemma in table[k]), "")


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
    other = table.get(name, {}).get(speech.verb.lemma)
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
