"""What somebody or something is called here: full name first, then short, then an evidenced role, a pronoun when only one can be meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from generator.frames.lists import is_listed
from generator.frames.nouns import Context
from generator.french.grammar import definite, has_article
from generator.french.lexicon import is_first_name, lookup
from generator.french.standing import find_whole
from generator.french.syntax import Phrase
from generator.shelf import compiled
from generator.types import Brief, Entity, Role

PRONOUNS = {("m", False): "il", ("f", False): "elle", ("m", True): "ils", ("f", True): "elles"}
TITLES = ("M. ", "Mme ", "Mlle ")  # « M. Aubrillon » is the Aubrillon of the source
TITLE = compiled(r"^(?:M\.|Mme|Mlle) ")
LONG_ROLE = 6  # words: a longer description is no name
COMPLEMENT = compiled(
    r" (?:de|du|des|à|aux?|en|dans|chez|pour|sur|chargée?s?)\b| d['’]"
)  # what a role's noun is specified by


def find(phrase: Phrase, brief: Brief) -> Entity | None:
    """Return the entity a phrase names and nothing more (« Elon Musk », « l'Insee »), or None."""
    return _by_name(brief).get(_bare(phrase.text))


@lru_cache(maxsize=8)
def _by_name(brief: Brief) -> dict[str, Entity]:
    return {name: e for e in reversed(brief.entities) for name in (*e.aliases, e.name)}


@lru_cache(maxsize=1024)
def _bare(text: str) -> str:
    return TITLE.sub("", compiled(r"^(?:les? |la |l['’])", re.I).sub("", text))


def refer(phrase: Phrase, brief: Brief, context: Context, beside: str = "") -> Phrase:
    """Return the phrase under the name it should have here, or unchanged when it is no bare name.

    `beside` is the sentence around: a role whose noun it holds would be said twice.
    """
    named = phrase.kind != "pron" and (phrase.proper or phrase.text.startswith(TITLES))
    entity = find(phrase, brief) if named else None
    if entity is None or described(entity.name):
        return phrase
    if phrase.text.startswith(TITLES) and entity.name in context.known:
        return phrase
    phrase = phrase if phrase.gender else replace(phrase, gender=entity.gender)
    phrase = _without_stray_article(phrase, entity)
    name = called(entity, brief, context, beside)
    text = _with_opening(phrase, name)
    gender = entity.gender or phrase.gender
    return phrase if name in (phrase.text, _bare(phrase.text)) else replace(
        phrase, text=text, bare=name if phrase.prep else "", gender=gender
    )  # fmt: skip


def described(name: str) -> bool:
    """Return whether a name holds a word for its bearer, which wants an article: « Argentin Juan Roy »."""
    first, _, rest = name.partition(" ")
    word = any(form.pos in ("NOUN", "ADJ") for form in lookup(first.lower()))
    return bool(rest) and word and not is_first_name(first) and is_first_name(rest.split()[0])


def _without_stray_article(phrase: Phrase, entity: Entity) -> Phrase:
    """Return « Ana Roy » for « la Ana Roy »: somebody named in full has no article, whatever a hasty source writes."""
    stray = compiled(r"(?:le|la) (?=[A-ZÀ-Þ])", re.I).match(phrase.text) if not phrase.prep else None
    full = stray is not None and entity.kind == "person" and phrase.text[stray.end() :] == entity.name
    if stray is None or not full or not is_first_name(entity.name.split()[0]) or " " not in entity.name:
        return phrase
    return replace(phrase, text=entity.name)


def _with_opening(phrase: Phrase, name: str) -> str:
    from generator.frames.words import join_preposition

    return join_preposition(phrase.prep, name) if phrase.prep else name


def called(entity: Entity, brief: Brief, context: Context, beside: str = "") -> str:
    """Return what to call an entity: in full the first time, short when it is known, its role when just named."""
    if entity.name not in context.known:
        return with_article(entity, entity.name)
    last = context.recent[-1] if context.recent else ""
    short = short_name(entity)
    if not (mentions(entity, last) or _goes_on(entity, context)) or (short != entity.name and _presents(entity, last)):
        return with_article(entity, short)
    return role_name(entity, brief, beside, context.roles) or with_article(entity, short)


def _goes_on(entity: Entity, context: Context) -> bool:
    """Return whether the last sentence opens on a pronoun that stands for somebody the one before it names."""
    if len(context.recent) < 2 or entity.kind != "person" or not entity.gender:
        return False
    pronoun = PRONOUNS[(entity.gender, entity.plural)].capitalize()
    return context.recent[-1].startswith(f"{pronoun} ") and mentions(entity, context.recent[-2])


def _presents(entity: Entity, text: str) -> bool:
    """Return whether a sentence says what somebody is beside the name: « Elon Musk, propriétaire de Twitter, »."""
    return entity.name in text and any(role.text in text for role in entity.roles)


def short_name(entity: Entity) -> str:
    """Return the shortest alias that ends the name (« Musk »), else the name: a first name is how friends call somebody."""
    if entity.kind != "person":
        return entity.name
    short = [a for a in entity.aliases if entity.name.endswith(a) and len(a) > 2 and a[0].isupper()]
    return min(short, key=len, default=entity.name)


def with_article(entity: Entity, name: str) -> str:
    """Return a name with the article the source gives it."""
    if not entity.article or has_article(name) or (name != entity.name and entity.kind == "person"):
        return name
    return entity.article + name if entity.article.endswith("'") else f"{entity.article} {name}"


def role_name(entity: Entity, brief: Brief, beside: str = "", said: Sequence[str] = ()) -> str:
    """Return « le nouveau propriétaire de Twitter »: a short role that nobody else has and `beside` does not say; "" if none.

    Where the article has `said` the role whole, its noun is enough: « la glaciologue ».
    """
    others = [r.text for e in brief.entities if e is not entity for r in e.roles]
    for role in entity.roles:
        if _usable(role, entity) and role.text not in others and not _said(role.text, beside):
            gender = role.gender or entity.gender or "m"
            noun = COMPLEMENT.split(role.text)[0]
            enough = role.text in said and not any(noun in other for other in others)
            return definite(noun if enough else role.text, gender, "p" if entity.plural else "s")
    return ""


def _said(role: str, text: str) -> bool:
    """Return whether a sentence has a word of a role already: « le président élu est élu »."""
    words = set(compiled(r"\w{3,}").findall(text.lower()))
    own = (word for word in compiled(r"\w{3,}").findall(role) if word[0].islower() and not is_listed(word, "function"))
    return any(word in words for word in own)


def _usable(role: Role, entity: Entity) -> bool:
    words = role.text.split()
    if entity.kind != "person" and role.gender not in ("", entity.gender or "m"):
        return False  # « Lomachat s'est hissé » is not « L'application s'est hissé »
    return 1 < len(words) <= LONG_ROLE and not compiled(r"\bann?n?é|\bans\b|,|né ").search(role.text)


def mentions(entity: Entity, text: str) -> bool:
    """Return whether a text names an entity."""
    return any(find_whole(text, name) >= 0 for name in entity.names)


def pronoun(entity: Entity, brief: Brief, context: Context) -> str:
    """Return « il », « elle »… when only this entity can be meant by it in the last two sentences, else "".

    A candidate is any entity whose gender and number agree or are unknown; the one meant must open the last
    sentence's names.
    """
    last = context.recent[-1] if context.recent else ""
    if not entity.gender or entity.kind != "person" or not mentions(entity, last):
        return ""
    nearby = " ".join(context.recent[-2:])
    rivals = [
        e for e in brief.entities
        if e is not entity and e.plural == entity.plural and e.gender in ("", entity.gender)
        and e.kind in ("person", "other") and mentions(e, nearby)
    ]  # fmt: skip
    return "" if rivals else PRONOUNS[(entity.gender, entity.plural)]
