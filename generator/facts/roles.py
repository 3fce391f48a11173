"""What the source says somebody is: an apposition, or a role noun before the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.french.lexicon import role
from generator.types import EntityKind, Gender, Role

BEFORE = re.compile(
    r"(?P<art>le|la|l'|un|une|les|son|sa)\s?(?P<role>(?:nouveau |nouvelle |ancien |ancienne |premier |première )?[a-zà-ÿ][\w'’-]*(?: [\wà-ÿ'’-]+){0,7}?),?\s*$",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"^,\s*(?:(?P<art>le|la|l'|un|une)\s?)?(?P<role>(?:nouveau |nouvelle |ancien |ancienne )?[a-zà-ÿ][\w'’-]*(?: [\wà-ÿ'’-]+){0,8}?)(?=[,.;)])",
    re.IGNORECASE,
)
VERBAL = re.compile(r"\b(?:a|ont|est|sont|avait|était|qui|que|dont|où|avec|il|elle)\b")
OPEN_ENDED = re.compile(r"(?:\b(?:de|du|des|à|au|aux|en|par|pour|sur|et|dans|contre|avec|selon)|[dl]['’])$")
LONGEST = 9  # words


def roles_of(
    name: str, mentions: Sequence[str], facts: Sequence[tuple[str, str]], kind: EntityKind
) -> tuple[Role, ...]:
    """Return the roles with their facts, each once; only for persons and organisations."""
    if kind not in ("person", "organisation"):
        return ()
    found: dict[str, Role] = {}
    for (id, text), mention in zip(facts, mentions, strict=True):
        for start in (m.start() for m in re.finditer(re.escape(mention), text)):
            for match in (BEFORE.search(text[:start]), AFTER.match(text[start + len(mention) :])):
                if match and (made := _role(match, id, kind)):
                    found.setdefault(made.text.lower(), made)
    return tuple(found.values())


def _role(match: re.Match[str], fact: str, kind: EntityKind) -> Role | None:
    text = match["role"].strip(" ,")
    words = text.split()
    if OPEN_ENDED.search(text):
        return None
    if VERBAL.search(text) or len(words) > LONGEST or (len(words) == 1 and kind != "person"):
        return None
    head = next((w for w in words[:3] if role(w.lower())), "")
    if not head:
        return None
    forms = role(head.lower())
    gender: Gender = ""
    if forms and forms[0] != forms[1]:
        gender = "f" if head.lower() == forms[1] else "m"
    return Role(text[:1].lower() + text[1:] if not text[:2].isupper() else text, fact, gender)
