"""A short source that the tests of cleaning share, and what is read of it."""

from __future__ import annotations

from generator.cleaning import clean
from generator.types import Cleaned, Source

BODY = (
    "Le conseil municipal d'Ornay a voté lundi soir la fermeture du vieux pont pendant onze mois. "
    "La maire, Louise Hamelin, a promis une navette gratuite pour les écoliers et pour les marchands du quai."
)
MORE = "Les travaux doivent commencer le 3 mai. Ils coûteront 14,8 millions d'euros, selon la métropole."


def cleaned(text: str, keep: tuple[int, ...] = ()) -> Cleaned:
    return clean(Source(text), keep)


def reasons(result: Cleaned) -> dict[str, str]:
    return {removal.text: removal.reason for removal in result.removed}
