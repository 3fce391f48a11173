"""Who does what: nobody is given what the cited facts say of somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.checks.actors import acts
from generator.checks.evidence import plain, unquoted
from generator.checks.kin import bare, held, holds, root
from generator.checks.stretches import Stretch, stretches, stretches_of_all
from generator.checks.table import table
from generator.french.leaning import leans
from generator.french.lexicon import lookup
from generator.french.standing import find_whole
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.shelf import compiled
from generator.types import Brief, Entity, Sentence

PASSIVE = compiled(r"(?P<done>[^\W\d]+[éiu]e?s?) par (?:l[ea]s? |l'|une? |des |s(?:on|a|es) |leurs? )?(?P<doer>[\w-]+)")
MORE_DOERS = compiled(r"[^,.;:]{0,40}? et (?:par )?(?:l[ea]s? |l'|une? |des |s(?:on|a|es) |leurs? )?[\w-]+")
MANY_OF = compiled(r"(?:Les|Des) ([^\W\d]+[sx])\b")
CLEFT = compiled(r"^C'est (?:une?|l[ea]|l') ?(?P<doer>[\w-]+) qui\b")
DOING = 4  # words after a name among which stands what it does
FAR = 60  # signs after a participle among which stands by whom a thing is done
LED = compiled(
    r"(?<!\w)(?:d[eu]|des|d'|à|aux?|avec|par|pour|sur|dans|en|chez|contre|et|ou|sans|selon)[ ]?(?:l[ea]s? |l')?$"
)
MEANING = compiled(r"\b(?:ils?|elles?) ", re.IGNORECASE)
MANY = 2  # facts cited at least for one to be told of another's doer
LINKED = 2  # words in common from which a stretch of the facts is the one a sentence says again


def swapped(said: str, evidence: str) -> Iterator[str]:
    """Yield the subjects of a plain sentence to whom it lends what the facts say of another."""
    facts = stretches_of_all(unquoted(evidence))
    for stretch in stretches(said):
        if stretch.subject is None or not acts(stretch.subject.lemma):
            continue
        own = [f for f in facts if f.subject and _same(f.subject, stretch.subject)]
        # A stretch that names the subject elsewhere may be the same thing in the passive.
        # What a measure or a text does, its author may be said to do.
        doers = [f for f in facts if f.subject and f.subject.lemma not in table().works]
        others = [f for f in doers if f.subject and not _says(f.text, stretch.subject) and not _says(said, f.subject)]
        theirs = max((_common(stretch, f) for f in others), default=0)
        if own and theirs >= LINKED and theirs > sum(_common(stretch, f) for f in own):
            yield stretch.subject.text


def displaced(said: str, evidence: str) -> Iterator[str]:
    """Yield the subjects that do, and « C'est… qui », what the facts say that another does, and that no cited fact names."""
    cleft = CLEFT.search(said)
    facts = stretches_of_all(unquoted(evidence))
    for stretch in stretches(said):
        doer = cleft["doer"] if cleft else stretch.subject.text if stretch.subject else ""
        if not doer or holds(held(unquoted(evidence)), doer) or _passive(stretch):
            continue
        acting = cleft or (stretch.subject and acts(stretch.subject.lemma))
        done = [t for s in facts if acting or s.subject for t in s.matter if t.pos == "VERB"]
        if any(root(v.lemma) == root(t.lemma) for v in _deeds(stretch) for t in done):
            yield doer


def inverted(said: str, evidence: str) -> Iterator[str]:
    """Yield the subjects to whom a plain sentence lends what the facts say is done to them: « l'agence avait alerté… »."""
    facts = stretches_of_all(unquoted(evidence))
    for stretch in stretches(said):
        subject = stretch.subject
        if subject is None or not acts(subject.lemma) or _passive(stretch):
            continue
        others = (f for f in facts if not _passive(f) and not (f.subject and _same(f.subject, subject)))
        if any(_undergoes(subject, stretch, fact) for fact in others):
            yield subject.text


def _undergoes(subject: Token, stretch: Stretch, fact: Stretch) -> bool:
    """Return whether somebody stands behind the very verb, in a fact, that a stretch has him do to something."""
    verbs = _deeds(stretch)
    done = next((t for t in fact.matter for v in verbs if t.pos == "VERB" and root(t.lemma) == root(v.lemma)), None)
    if done is None or not any(t.pos in ("NOUN", "PROPN") and t.start > verbs[0].end for t in stretch.tokens):
        return False
    return any(t.start > done.end and _same(t, subject) for t in fact.tokens)


def _deeds(stretch: Stretch) -> list[Token]:
    """Return the verbs of a stretch that tell what somebody does, those that make him speak apart."""
    return [t for t in stretch.matter if t.pos == "VERB" and t.lemma not in table().light and not says_so(t)]


def usurped(said: str, evidence: str) -> Iterator[str]:
    """Yield the subjects that do what the facts say was done « par » somebody else."""
    undergone = {root(_infinitive(done["done"])) for done in PASSIVE.finditer(said)}  # « porté par ses résultats »
    for done in PASSIVE.finditer(evidence):
        if root(_infinitive(done["done"])) in undergone:
            continue
        for stretch in stretches(said):
            verbs = (t for t in stretch.matter if t.pos == "VERB" and root(t.lemma) == root(_infinitive(done["done"])))
            subject = stretch.subject
            if not any(verbs) or subject is None or not _agent(subject, evidence) or _passive(stretch):
                continue
            if not _says(_agents(done, evidence), subject):
                yield subject.text


def _agents(done: re.Match[str], evidence: str) -> str:
    """Return by whom a thing is done, all of them: « par des experts et par le conseil »."""
    more = MORE_DOERS.match(evidence, done.end())
    return done["doer"] + (more.group() if more else "")


def _agent(word: Token, evidence: str) -> bool:
    """Return whether somebody acts, by what he is or because the facts say that a thing is done « par » him."""
    by = (_agents(done, evidence) for done in PASSIVE.finditer(evidence))
    return acts(word.lemma) or any(_says(doer, word) for doer in by)


def renamed(said: str, evidence: str, brief: Brief) -> Iterator[str]:
    """Yield the names that do, right before its verb, what the facts say only of another name."""
    names = brief.names
    there = _doers(evidence, names)
    for name, verb in _doers(said, names):
        theirs = {other for other, done in there if holds(held(done.text), verb.text, verb.lemma)}
        lent = theirs and not any(name in other or other in name for other in theirs)
        if name in evidence and (lent or (not theirs and _done_by_nobody(verb, name, evidence))):
            yield name


def _done_by_nobody(verb: Token, name: str, evidence: str) -> bool:
    """Return whether the facts say only that a thing was done, and not by whom: « un fonds a été créé »."""
    tokens = tag(evidence)
    same = [n for n, t in enumerate(tokens) if t.pos == "VERB" and root(t.lemma) == root(verb.lemma)]
    passive = all(
        tokens[n].tense == "ppast" and any(t.lemma == "être" for t in tokens[max(0, n - 2) : n]) for n in same
    )
    by = [evidence[tokens[n].end : tokens[n].end + FAR] for n in same]
    return bool(same) and passive and not any("par " in after and name in after for after in by)


def hosts(name: str, evidence: str) -> bool:
    """Return whether the facts say that a thing is done at a place (« projeté à Angoulême »), or is somebody's (« un essai de Vasseur »)."""
    named = re.escape(plain(name))
    scored = rf"\b(?:essai|but|panier|tir|pénalité|doublé|triplé)s? d(?:e |u |e l')(?:\w+ ){{0,3}}{named}(?!\w)"
    return re.search(rf"\b(?:à|en|au|aux) (?:la |l')?{named}(?!\w)|{scored}", evidence) is not None


def _doers(text: str, names: Sequence[str]) -> list[tuple[str, Token]]:
    """Return each name with the verb that follows it at once, helpers and pronouns apart."""
    tokens = tag(text)
    found: list[tuple[str, Token]] = []
    for name in names:
        for match in re.finditer(rf"(?<![\w-]){re.escape(plain(name))}(?![\w-])", text):
            if LED.search(text[: match.start()]):
                continue  # « le propriétaire de Twitter a… »: somebody else does it
            after = [t for t in tokens if t.start >= match.end()][:DOING]
            led = next(
                (t for t in after if t.pos not in ("AUX", "PRON", "ADV") and t.lemma not in ("être", "avoir")), None
            )
            finite = next((t for t in after if t.mood in ("ind", "con")), None)
            helpers = [t for t in after if led is None or t.start < led.start]
            passive = any(t.lemma == "être" for t in (*after[:2], *helpers))
            if led and led.lemma in table().light:  # « a fait le premier pas »: what is done is the noun
                led = next((t for t in after if t.pos == "NOUN"), None)
            if led and finite and led.pos in ("VERB", "NOUN") and not passive and not says_so(led):
                found.append((name, led))
    return found


def says_so(verb: Token) -> bool:
    """Return whether a verb makes somebody speak: who speaks is looked at elsewhere."""
    return compiled(table().saying).match(verb.text) is not None


def multiplied(said: str, evidence: str) -> Iterator[str]:
    """Yield the nouns a plain sentence opens with in the plural, and of which the facts know one: « Les loups reviennent »."""
    opening = MANY_OF.match(said)
    if opening is None:
        return
    there, lemma = tag(evidence), next((t.lemma for t in tag(said) if t.pos == "NOUN"), "")
    named = (opening[1].lower(), opening[1].lower()[:-1])
    same = [n for n, t in enumerate(there) if t.pos == "NOUN" and (t.lemma == lemma or t.text.lower() in named)]
    one = any(n and there[n - 1].text.lower() in ("un", "une") for n in same)
    if one and all(there[n].number == "s" for n in same):
        yield f"les faits n'en disent qu'un seul : « {opening[1]} »"


def _infinitive(participle: str) -> str:
    return next((form.lemma for form in lookup(participle.lower()) if form.pos == "VERB"), participle)


def _passive(stretch: Stretch) -> bool:
    return any(t.lemma == "être" for t in stretch.tokens)


def misnamed(sentence: Sentence, said: str, brief: Brief) -> Iterator[str]:
    """Yield the names that do in a sentence what only facts without them tell."""
    texts = [plain(fact.text) for fact in brief.facts if fact.id in sentence.facts]
    if len(texts) < MANY or _leans_alone(texts[0], brief):
        return
    for stretch in (s for s in stretches(said) if not _passive(s)):
        verb = next((t for t in stretch.matter if t.pos == "VERB" and t.lemma not in table().light), None)
        for entity in brief.entities if verb else ():
            doing = [text for text in texts if verb and does(text, verb)]
            opens = re.match(
                rf"(?:L[ea]s? |L')?(?:[a-zà-ÿ]+ )?{re.escape(entity.name)}(?!\w)", stretch.text.strip(" ,")
            )
            if (
                opens
                and doing
                and not any(_named_in(entity, text) or _leans_alone(text, brief) for text in doing)
                and any(entity.name in t for t in texts)
            ):
                yield entity.name


def meant(name: str, sentence: Sentence, brief: Brief) -> bool:
    """Return whether a cited fact may mean a name by what leans on another: « il espérait », « Leur porte-parole »."""
    people = [e for e in brief.entities if e.kind == "person"]
    texts = [plain(fact.text) for fact in brief.facts if fact.id in sentence.facts]
    nameless = [text for text in texts if not any(_named_in(e, text) for e in people)]
    if any(e.name == name for e in people):
        return any(MEANING.search(text) for text in nameless)
    return any(map(leans, texts))


def _leans_alone(text: str, brief: Brief) -> bool:
    """Return whether a fact leans on another and names nobody itself: who acts there stands in the other."""
    return leans(text) and not any(e.kind == "person" and _named_in(e, text) for e in brief.entities)


def _named_in(entity: Entity, text: str) -> bool:
    """Return whether a text calls somebody by one of his names, a person by the last of them."""
    last = (entity.name.split()[-1],) if entity.kind == "person" else ()
    return any(find_whole(text, plain(name)) >= 0 for name in (*entity.names, *last))


def does(text: str, verb: Token) -> bool:
    """Return whether a verb of a text is of the same root as another."""
    return any(t.pos == "VERB" and root(t.lemma) == root(verb.lemma) for t in tag(text))


def _says(text: str, word: Token) -> bool:
    return holds(held(text), word.text, word.lemma)


def _same(one: Token, other: Token) -> bool:
    return bare(one.lemma or one.text) == bare(other.lemma or other.text)


def _common(stretch: Stretch, fact: Stretch) -> int:
    """Return how many words of a stretch, its subject apart, another says."""
    known = held(_but_subject(fact))
    words: Sequence[Token] = [t for t in stretch.matter if t != stretch.subject and t.lemma not in table().light]
    return sum(holds(known, t.text, t.lemma) for t in words)


def _but_subject(fact: Stretch) -> str:
    return " ".join(t.text for t in fact.tokens if t != fact.subject)
