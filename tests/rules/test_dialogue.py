"""An interview asks its second question lightly, and does not name again who answers."""

from __future__ import annotations

from generator import build, find_site
from generator.types import Source

TEXT = """« Le lac a sa mémoire » : entretien avec Ana Roy

Gardienne du phare de Lomane, Ana Roy publie ses carnets. Entretien.

Vous avez passé trente ans au phare. Qu'est-ce qui vous a le plus surprise ?
Je dirais le silence. On croit que le vent fait tout le bruit, mais c'est le lac qui parle, et je ne l'ai compris qu'au bout de dix hivers passés là-haut.

Faut-il garder ce phare ?
Je le crois. Les bacs ont des instruments, mais mes lampes servent encore aux pêcheurs de la rive nord, qui n'en ont pas et qui rentrent tard le soir.

Êtes-vous inquiète pour la suite ?
Non, je ne le suis pas. Le conseil a promis de payer les réparations, et j'ai formé deux jeunes gens du port qui connaissent mieux que moi les signaux."""


def test_who_answers_is_named_once_in_a_section() -> None:
    article = build(Source(TEXT), find_site("actu"))
    told = [s.text for text in article.texts if text.slot.kind == "body" for s in text.draft.sentences]
    body = [text.replace("\u00a0", " ").replace("\u202f", " ") for text in told]
    asked = [text for text in body if " répond : «" in text or "Réponse : «" in text]
    assert sum("Ana Roy répond" in text for text in asked) < len(asked)
    light = [text for text in asked if text.startswith("«")]
    assert light and all("» Elle répond : «" in text or "» Réponse : «" in text for text in light)
