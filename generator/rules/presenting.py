"""Who somebody is, in a sentence: the role the source gives, with the article it gives it."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.shelf import compiled
from generator.types import Brief, Entity, Role

LEAST = 2  # words of a role: « président » alone says too little
OPEN_ENDED = compiled(r"(?:\b(?:de|du|des|à|au|aux|en|par|pour|sur|et|dans|chez)|[dl]['’])$")


def role_of(entity: Entity, brief: Brief) -> Role | None:
    """Return the fullest role the source gives, article included where the source writes one; None when it gives none."""
    whole = [r for r in entity.roles if len(r.text.split()) >= LEAST and not OPEN_ENDED.search(r.text)]
    if not whole:
        return None
    role = max(whole, key=lambda r: len(r.text))
    return replace(role, text=f"{article(role.text, brief)}{role.text}")


def article(role: str, brief: Brief) -> str:
    """Return the article, with its space, that the source writes before a role; "" when it writes none."""
    found = re.search(
        rf"(?<!\w)(le |la |les |l['’]|une? )(?={re.escape(role)}(?!\w))", brief.cleaned.text, re.IGNORECASE
    )
    return found[1].lower() if found else ""
