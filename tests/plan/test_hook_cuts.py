"""A hook may part what goes on by a link or « cette décision », never what goes on by a pronoun; a long text that no label holds for is cut before hooks."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.plan.heading_off import may_head_off, may_hook_off
from generator.plan.turning import turned
from generator.types import Brief, Source, Theme

OPENING = (
    "Le pont d'Ornay sera fermé dès lundi à tous les véhicules, a annoncé la mairie dans un communiqué très court."
)
FILL = (
    "Les habitants du quartier voisin ont appris la nouvelle par la radio, au moment de partir pour le travail ou pour l'école. "
    "Les bus de la ville sont passés par le plateau, et les cars du canton par la vieille route qui longe la rivière et les vergers. "
    "Le marché du samedi s'est tenu sur la place haute, où les forains sont arrivés une heure plus tôt que d'habitude. "
)
HOOKED = "Ce choix tient aux moyens de la ville. Depuis le mois de mai, la régie traverse une grave crise financière. "


def _brief(*paragraphs: str) -> Brief:
    return extract(clean(Source("\n\n".join(("Ornay : le pont fermé dès lundi", OPENING, *paragraphs)))))


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Ce choix tient aux moyens de la ville.", True),
        ("Cependant, les cars passeront par le plateau.", True),
        ("Il tient aux moyens de la ville.", False),
        ("Ce dernier a quitté la salle.", False),
        ("« Nous n'avons rien vu venir », explique Paul Brun.", True),
    ],
)
def test_what_goes_on_by_no_pronoun_may_stand_below_a_hook(text: str, may: bool) -> None:
    brief = _brief("Paul Brun tient le garage du pont.", text)
    fact = next(fact for fact in brief.facts if fact.text == text)
    assert may_hook_off(fact, brief) is may


def test_no_label_stands_where_a_sentence_goes_on_from_above() -> None:
    brief = _brief("Paul Brun tient le garage du pont.", "Ce choix tient aux moyens de la ville.")
    assert not may_head_off(brief.facts[-1], brief)


def test_a_long_text_is_cut_before_a_hook() -> None:
    brief = _brief(FILL + FILL, HOOKED + FILL)
    ids = tuple(fact.id for fact in brief.facts)
    cuts = [group.facts[0] for group in turned([Theme("pont", ids)], brief, ids[:1], 6)]
    assert next(fact.id for fact in brief.facts if fact.text.startswith("Ce choix")) in cuts
