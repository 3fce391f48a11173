"""Where a line may not be cut: inside a series of names, before the verb of a second subject, before what says in whom a rate moves."""

from __future__ import annotations

from generator.shelf import compiled

MOVING = compiled(r", en (?:hausse|baisse|recul|repli|progression)$")  # « stable, en hausse pour les jeunes »
MADE = compiled(
    r"\b(?:fabriqu|compos|constitu|réalis)ée?s?$|\b(?:conçu|issu|tiré)e?s?$"
)  # « un robot fabriqué » à partir de bois
SECOND = compiled(r" et (?:les?|la|l['’]) ?[^,]+$")  # « à Ornay, et les tenants du titre », whose verb comes further on
NAMED_LAST = compiled(r"[A-ZÀ-Þ][\w'’-]+$")
NAME_FIRST = compiled(r"^(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*), (?=[a-zà-ÿ][^,]*$)")
PAIR = compiled(r"[A-ZÀ-Þ][^,]* et [A-ZÀ-Þ]")


def parts_names(front: str, rest: str) -> bool:
    """Return whether a cut parts a series: « David Roy, » of « David Roy, Jean Petit et Paul Riou »."""
    return NAMED_LAST.search(front) is not None and PAIR.match(rest) is not None


def named_alone(rest: str) -> str:
    """Return « Ana Roy critique l'accord » of « Ana Roy, critique l'accord », what an office before her name leaves."""
    return NAME_FIRST.sub(r"\g<name> ", rest, count=1)


def waits(head: str) -> bool:
    """Return whether a line cut at a comma ends on a second subject, whose verb comes further on."""
    return SECOND.search(head) is not None


def narrows_rate(head: str) -> bool:
    """Return whether a line ends on a rate that moves, and what follows says for whom; or on a thing made of what follows."""
    return MOVING.search(head) is not None or MADE.search(head) is not None
