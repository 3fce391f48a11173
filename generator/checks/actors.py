"""Who acts and who speaks in a sentence stands in the facts it cites: no word is lent to somebody else of the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.checks.evidence import plain, unquoted
from generator.checks.kin import held, stem
from generator.checks.matter import ELSEWHERE, Ground, weigh
from generator.checks.stretches import stretches
from generator.checks.table import table, taking_up
from generator.french.leaning import leans
from generator.french.lexicon import demonym, lookup, role
from generator.french.standing import find_whole
from generator.french.syntax import Token
from generator.shelf import compiled
from generator.types import Brief, Entity, Sentence

OWNED = compiled(r"\b(?:ses|leurs|son|sa|leur) $")
SAYER = compiled(r"\b(?:[Ss]elon|[Dd]'après) (?:l[ae]s? |l'|une? |des )?([\w-]+)")
NAMED_FIRST = compiled(
    r"(?:^|[;:,] )(?:L[ea]s? |L')?(?:[A-ZÀ-Þ][\w-]*(?: |$|,)){1,4}"
)  # « Sanofi a… », « Le Japon, … »
RUBRIC = compiled(r"^[^:]{2,25} : ")  # « France : … » says where the article is filed, not what a sentence may name


def strangers(sentence: Sentence, said: str, ground: Ground, brief: Brief, before: str) -> Iterator[str]:
    """Yield the names, subjects and sayers of a plain text that the source knows and the cited facts do not.

    `before` are the facts of the sentence before: whom they name may be named again, yet neither acts nor speaks.
    """
    known = f"{ground.evidence}\n{plain(_leant_on(sentence, brief))}"
    around = ground._replace(evidence=known)
    acting = _acting(said)
    for name in dict.fromkeys((*_named(sentence, said, (known, ground.evidence), brief), *_nouns(said, around))):
        if name in acting or not re.search(rf"(?<!\w){re.escape(plain(name))}(?!\w)", before, re.IGNORECASE):
            yield name


def designates(name: str, said: str, source: str) -> bool:
    """Return whether a name only helps to call somebody what the source calls him: « l'entreprise de Mark Zuckerberg »."""
    calling = re.search(
        rf"(?:l[ea]s? |l'|son |sa )[\w-]+(?: [\w-]+)? (?:de |d'|du |des ){re.escape(plain(name))}", said, re.I
    )
    return calling is not None and calling.group().lower() in source.lower()


def taken_up(name: str, evidence: str, brief: Brief) -> bool:
    """Return whether the cited facts may call who bears a name by what it is: « l'entreprise », « la plateforme »."""
    # A lone name may be a firm's, whatever it was taken for.
    bears = any(e.name == name and not (_person(e) and " " in name) for e in brief.entities)
    return bears and taking_up().search(evidence) is not None


def unnamed(name: str, sentence: Sentence, brief: Brief) -> bool:
    """Return whether a name is a person's and the cited facts name nobody: « Le condamné dispose de dix jours »."""
    people = [e for e in brief.entities if _person(e)]
    texts = " ".join(plain(fact.text) for fact in brief.facts if fact.id in sentence.facts)
    return any(e.name == name for e in people) and bool(texts) and not any(_names(e, texts) for e in people)


def _acting(said: str) -> str:
    """Return what stands before each verb that is its subject's, and who speaks: nobody may be put there."""
    subjects = [said[s.tokens[0].start : s.subject.end] for s in stretches(said) if s.subject]
    names = [match.group() for match in NAMED_FIRST.finditer(said)]
    sayers = [match.group() for match in SAYER.finditer(said)]
    return " ".join((*subjects, *names, *sayers))


def _named(sentence: Sentence, said: str, texts: tuple[str, str], brief: Brief) -> Iterator[str]:
    """Yield the persons, places and bodies a text names that neither its facts nor the subject of the article hold.

    `texts` are its facts with those they lean on, and alone: what leans takes up somebody, no place.
    """
    about = f"{plain(brief.keyphrase)} {RUBRIC.sub('', plain(brief.cleaned.title))}"
    for entity in brief.entities:
        known = texts[entity.kind == "place"]
        subject = f"{known} {about}"
        theirs = set(entity.facts) & set(sentence.facts) or _names(entity, known if _person(entity) else subject)
        theirs = theirs or _peopled(entity, known)
        theirs = theirs or table().initials.get(entity.name, entity.name) in known.lower().replace("-", " ")
        roles = any(plain(role.text).lower() in known.lower() for role in entity.roles)
        if _names(entity, said) and not theirs and not roles and not _names(entity, plain(brief.keyphrase)):
            yield entity.name


def _peopled(entity: Entity, known: str) -> bool:
    """Return whether the facts name a place by its people: « italien » for Italy."""
    people = demonym(entity.name) or demonym(entity.name.lower())
    return entity.kind == "place" and bool(people) and stem(people) in held(known).stems


def _leant_on(sentence: Sentence, brief: Brief) -> str:
    """Return the facts before a cited one that only they explain: « Sa dette » is that of the fact before."""
    found: list[str] = []
    wanted = set(sentence.facts)
    for before, fact in reversed(list(pairwise(brief.facts))):
        if fact.id in wanted and leans(fact.text):
            found.append(before.text)
            wanted.add(before.id)  # which may lean in its turn
    return "\n".join(found)


def _person(entity: Entity) -> bool:
    return entity.kind == "person"


def _names(entity: Entity, text: str) -> bool:
    forms = set(entity.names)
    if _person(entity):
        forms.add(entity.name.split()[-1])
    return any(find_whole(text, plain(form)) >= 0 for form in forms)


def _nouns(said: str, ground: Ground) -> Iterator[str]:
    """Yield the nouns of persons and institutions that no cited fact holds."""
    sayers = {match.group(1) for match in SAYER.finditer(said)} - table().common | set(_speaking(said))
    shared = held(ground.shared).stems
    for token in (t for stretch in stretches(said) for t in stretch.matter if t.pos == "NOUN"):
        if token.text in sayers:
            known = held(unquoted(ground.evidence)).stems | shared  # no synonym of who says it
            lent = {stem(token.lemma), stem(token.text)}.isdisjoint(known)
        else:
            lent = (
                acts(token.lemma)
                and token.lemma not in table().anyone
                and not _opens(token)
                and _foreign(token, said, ground)
            )
        if lent:
            yield token.text


def _speaking(said: str) -> Iterator[str]:
    """Yield the nouns of persons and institutions that are the subject of a verb of saying."""
    for stretch in stretches(said):
        subject = stretch.subject
        if subject is None or subject not in stretch.tokens or not acts(subject.lemma):
            continue
        if any(_says(t) for t in stretch.tokens if t.start > subject.end):
            yield subject.text


def _says(token: Token) -> bool:
    return token.pos == "VERB" and compiled(table().saying).match(token.text) is not None


def _foreign(token: Token, said: str, ground: Ground) -> bool:
    """Return whether neither the facts hold an actor nor the article is about him; « ses abonnés » are known to the source."""
    if stem(token.lemma) in held(ground.shared).stems:
        return False
    known = ground._replace(shared="", elsewhere="")
    theirs = OWNED.search(said[: token.start]) and not weigh((token,), ground._replace(shared=""))[0][1] > ELSEWHERE
    return weigh((token,), known)[0][1] > 0 and not theirs


def _opens(token: Token) -> bool:
    """Return whether a noun may be the participle a sentence opens with: « Parti de la gare »."""
    return token.start == 0 and any(form.mood == "par" for form in lookup(token.text.lower()))


def acts(lemma: str) -> bool:
    """Return whether a noun names somebody who acts or speaks: an office, a trade, an institution."""
    return lemma.lower() in table().actors or role(lemma.lower()) is not None
