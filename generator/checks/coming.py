"""What the facts announce, want or order is not told as done: « doit être approuvé » is no « a approuvé »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from generator.checks.kin import held, holds, root
from generator.checks.table import table
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.shelf import compiled

NOW = frozenset({("VERB", "ind", "pres"), ("VERB", "ind", "fut"), ("VERB", "ind", "past")})
AFTER = 5  # words after an infinitive among which stands what is done
BEFORE = 4  # words before an infinitive or participle that tell whether it is done
FINITE = frozenset({"ind", "con", "sub"})
LEADING = 3  # words before an infinitive among which its verb stands: « désire la lui céder »
BETWEEN = frozenset({"ADP", "PRON", "DET"})
DENIED = compiled(r"(?<!\w)(?:ne |n')(?:l[ea]s? |l'|y |en |lui |leur )?$")
AWAITING = compiled(r"\b(?:attend(?:ent)?|espèr\w+|tabl\w+ sur|vis(?:e|ent))\b(?! (?:de|d'))", re.IGNORECASE)
CONDITION = compiled(r"\b(?:pas avant|tant que|à (?:la )?condition|sous réserve|une fois que)\b", re.IGNORECASE)
BOUND = compiled(
    r"\b(?:avant|quand|lorsqu|tant que|condition\w*|réserve|une fois|dès|si|s'il\w*|attend\w*|pas|faut)\b",
    re.IGNORECASE,
)
STOPS = frozenset(".!?;")
QUOTE_ENDS = frozenset("«»")
AUXILIARIES = frozenset({"être", "avoir"})


def anticipated(said: str, evidence: str) -> Iterator[str]:
    """Yield the verbs that a plain sentence tells as done and every one of its facts as still to come."""
    there = tag(evidence)
    for token in (t for t in tag(said) if (t.pos, t.mood, t.tense) in NOW):
        if DENIED.search(said[: token.start]):
            continue  # « ne reconnaît pas » for « refuse de reconnaître »
        same = [n for n, other in enumerate(there) if other.pos == "VERB" and root(other.lemma) == root(token.lemma)]
        held_back = table().wishes if token.tense == "pres" else table().wishes | {"pouvoir"}
        if same and all(_hangs(there, n, held_back) for n in same):
            yield f"les faits n'en disent pas autant : « {token.text} »"
    for token in _done(tag(said)):
        same = [n for n, other in enumerate(there) if other.pos == "VERB" and root(other.lemma) == root(token.lemma)]
        if same and all(_to_come(there, n) for n in same):
            yield f"les faits ne disent pas que c'est fait : « {token.text} »"


def foreseen(said: str, evidence: str) -> Iterator[str]:
    """Yield the verbs in the future of a plain sentence when nothing in its facts looks ahead."""
    if any(map(_ahead, tag(evidence))) or table().ahead.search(evidence):
        return
    known = held(evidence)
    tokens = tag(said)
    for at, token in enumerate(tokens):
        if token.lemma in AUXILIARIES and any(t.tense == "ppast" for t in tokens[at + 1 : at + BEFORE]):
            continue  # « n'aura duré que »: it is over
        told = token.lemma not in AUXILIARIES and holds(known, token.text, token.lemma)  # « a annoncé la fermeture »
        if token.pos in ("VERB", "AUX") and token.tense == "fut" and not told:
            yield f"une prévision que les faits ne disent pas : « {token.text} »"


def settled(said: str, evidence: str) -> Iterator[str]:
    """Yield the outcome a plain sentence gives of what its facts leave to be decided: « donnera son accord »."""
    found = table().outcomes.search(said)
    if found and table().pending.search(evidence) and not table().outcomes.search(evidence):
        yield f"les faits n'en disent pas l'issue : « {found.group()} »"


def likely(said: str, evidence: str) -> Iterator[str]:
    """Yield what a plain sentence holds likely (« devrait attirer ») when its facts do not tell of it at all."""
    tokens, known = tag(said), held(evidence)
    for at, token in enumerate(tokens):
        if token.mood != "inf" or token.lemma in table().light or holds(known, token.text, token.lemma):
            continue
        before = [t for t in tokens[max(0, at - BEFORE) : at] if t.pos in ("VERB", "AUX")]
        leads = before[-1] if before else None
        what = [t for t in tokens[at + 1 : at + 1 + AFTER] if t.pos in ("NOUN", "ADJ") and t.text.isalpha()]
        new = any(not holds(known, t.text, t.lemma) for t in what)
        wanted = bool(leads and leads.lemma in table().wishes)
        supposed = bool(leads and (leads.mood == "con" or leads.lemma not in table().coming or leads.lemma == "aller"))
        if new and supposed and leads and leads.lemma in table().likely:
            yield f"une prévision que les faits ne disent pas : « {leads.text} {token.text} »"
        elif new and wanted and leads:
            yield f"une intention que les faits ne disent pas : « {leads.text} {token.text} »"


def aimed(said: str, evidence: str) -> Iterator[str]:
    """Yield what a plain sentence announces (« va former ») and its facts only give as an aim: « consulter pour former »."""
    tokens, there = tag(said), tag(evidence)
    for at, token in enumerate(tokens):
        near = tokens[max(0, at - 1) : at]
        announced = token.tense == "fut" or (token.mood == "inf" and any(t.lemma == "aller" for t in near))
        same = _same_verbs(there, token) if token.pos == "VERB" and announced else []
        if same and all(_for(there, n) for n in same):
            yield f"les faits n'en font qu'un but : « {token.text} »"


def _same_verbs(tokens: Sequence[Token], verb: Token) -> list[int]:
    return [n for n, t in enumerate(tokens) if t.pos == "VERB" and root(t.lemma) == root(verb.lemma)]


def _for(tokens: Sequence[Token], at: int) -> bool:
    """Return whether an infinitive is what something is done for: « pour former », « afin de former »."""
    before = [t.text.lower() for t in tokens[max(0, at - 2) : at]]
    return tokens[at].mood == "inf" and ("pour" in before or "afin" in before)


def awaited(said: str, evidence: str) -> Iterator[str]:
    """Yield what a plain sentence says is awaited or aimed at when nothing in its facts looks ahead."""
    if any(map(_ahead, tag(evidence))) or table().ahead.search(evidence) or AWAITING.search(evidence):
        return
    if found := AWAITING.search(said):
        yield f"une attente que les faits ne disent pas : « {found.group()} »"


def unbound(said: str, evidence: str) -> Iterator[str]:
    """Yield what a plain sentence says will be when its facts make it hang on something: « pas avant »."""
    condition = CONDITION.search(evidence)
    ahead = next((t for t in tag(said) if t.tense == "fut"), None)
    if condition and ahead and not BOUND.search(said):
        yield f"la condition a disparu : « {condition.group()} »"


def _ahead(token: Token) -> bool:
    return token.tense == "fut" or token.mood == "con" or token.lemma in table().coming


def _done(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the participles behind an auxiliary of the present (« a approuvé », « est vendu ») and « frappe déjà »."""
    for at, token in enumerate(tokens):
        if token.text == "déjà" and at and tokens[at - 1].pos == "VERB" and tokens[at - 1].tense == "pres":
            yield tokens[at - 1]
        first = next((t for t in tokens[max(0, at - BEFORE) : at] if t.lemma in AUXILIARIES), None)
        if token.pos == "VERB" and token.tense == "ppast" and first and (first.mood, first.tense) == ("ind", "pres"):
            yield token


def _hangs(tokens: Sequence[Token], at: int, verbs: Set[str]) -> bool:
    """Return whether a verb hangs on one that does not do it yet: « veut construire », « peut demander »."""
    before = [t for t in tokens[max(0, at - BEFORE) : at] if t.pos in ("VERB", "AUX")]
    return tokens[at].mood == "inf" and any(t.lemma in verbs and not _achieved(t) for t in before)


def _achieved(token: Token) -> bool:
    """Return whether what one could or had to do is done: « ont pu vérifier »."""
    return token.tense == "ppast" and token.lemma in ("pouvoir", "devoir")


def _wished(tokens: Sequence[Token], at: int) -> bool:
    """Return whether an infinitive follows a verb that does not do it: « désirent amender la loi »."""
    before = next((t for t in reversed(tokens[max(0, at - LEADING) : at]) if t.pos not in BETWEEN), None)
    return (
        before is not None and before.pos == "VERB" and before.mood in FINITE and before.lemma not in table().achieving
    )


def _to_come(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a verb is in the future or the conditional, or hangs on one that looks ahead."""
    token = tokens[at]
    near = tokens[max(0, at - BEFORE) : at]
    quoted = max((n for n, t in enumerate(near, 1) if t.text in QUOTE_ENDS), default=0)
    before = [t for t in near[quoted:] if t.pos in ("VERB", "AUX") and not _achieved(t)]
    if token.mood == "con" or token.tense == "fut":
        return True
    if token.mood == "inf":
        finite = next((t for t in reversed(tokens[:at]) if t.mood in FINITE or t.text in STOPS), None)
        if finite and (finite.tense == "fut" or finite.mood == "con" or finite.lemma in ("aller", "devoir")):
            return True
        if _wished(tokens, at):
            return True
        if finite and finite.lemma == "être" and any(t.lemma in table().aims for t in tokens[:at]):
            return True
    elif token.tense != "ppast":
        return False
    return any(t.lemma in table().coming or t.tense == "fut" or t.mood == "con" for t in before)
