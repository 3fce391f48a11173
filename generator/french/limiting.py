"""What stays shut after what was said to open: « Le pont rouvrira. Les camions resteront interdits. »"""

from __future__ import annotations

from generator.shelf import compiled

SHUT = compiled(
    r"(?P<who>(?:L[ae]s? |L['’])[^,;:«»]{2,60}?) (?P<verb>reste(?:nt|ra|ront)?|demeure(?:nt|ra|ront)?) "
    r"(?:interdit|fermé|exclu|inaccessible|suspendu|coupé|barré|bloqué)e?s?\b"
)
OPENS = compiled(
    r"\b(?:r?ouvr\w+|rouvert\w*|pourr(?:a|ont)|peuvent|autoris\w+|repren\w+|repris\w*|rétabli\w*)(?!\w)", 2
)


def limits(text: str, before: str) -> bool:
    """Return whether a sentence limits the one before it: something may be done there, somebody or some place is still shut out."""
    return SHUT.match(text) is not None and SHUT.search(before) is None and OPENS.search(before) is not None
