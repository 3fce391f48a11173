"""A rise or a fall among some is not one of all: « La hausse du taux d'emploi » of a rate that rises « parmi les seniors » alone."""

from __future__ import annotations

from collections.abc import Iterable

from generator.shelf import compiled

MOVE = compiled(
    r"(?:^|: )(?:une? |l[ae] |les |l['’])?(?:hausse|baisse|progression|recul|chute|diminution|augmentation|bond|repli)s?\b",
    2,
)
# « La hausse d'Ornay », of a team that climbs in a ranking: a name alone neither rises nor falls
OF_NAME = compiled(
    r"(?:^|: )(?:l[ae] |l['’])(?:hausse|baisse|progression|recul|chute|diminution|augmentation|bond|repli) (?:de |d['’])[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?$",
    2,
)
AMONG = compiled(r"\b(?:parmi|chez|auprès d[eu]s?) [^,.;]+")


def wider(line: str, facts: Iterable[str]) -> bool:
    """Return whether a line tells a move of all that its facts tell of some, or of a mere name."""
    if OF_NAME.search(line) and compiled(r" (?:de |d['’])[A-ZÀ-Þ]").search(line):
        return True
    if not MOVE.search(line):
        return False
    scopes = [found.group() for text in facts for found in AMONG.finditer(text)]
    return bool(scopes) and not any(scope in line for scope in scopes)
