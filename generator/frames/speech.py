"""Who says what: a clause of saying read as its sayer, its verb and the words said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.frames.lists import is_listed, listed
from generator.frames.reading import tokens
from generator.frames.scene import Scene
from generator.frames.words import gathered
from generator.french.quoted import QUOTED
from generator.french.syntax import Clause, Phrase, Token, VerbGroup
from generator.shelf import compiled

SECOND = compiled(r"\b(?:et|ou|mais) (?:\w+ )?qu(?:e\b|['’])")  # « que P et que Q » is said as it stands
TO_WHOM = compiled(r" (?:à|au|aux) (?:l['’])?[A-ZÀ-Þ]")
# « X dit que P : « Q », explique Y »: Y says the quote alone
LAST_WORDS = compiled(r":[^«»]*«[^«»]*»,? *$")
WHERE_SAID = compiled(
    r" (dans|lors d[eu'’]|au cours d[eu'’]|à l['’]issue d[eu'’]|en marge d[eu'’]) ?(?:un |une |l[ae']s? ?|son |sa )?"
    r"(?:communiqué|entretien|lettre|message|point de presse|conférence|interview|tribune|déclaration|rapport|billet)\b.*$"
)


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
    if is_listed(inner.subject.lemma, "wordless"):
        return None  # « Verlac baisse ses prix, signale la prudence »: a sign, that says nothing
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
