"""A paragraph begins where the source's does, unless what comes leans on the sentence right above."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.paragraphs import begins
from generator.types import Brief, Fact, Source

LONG = " ".join(["Le stade d'Ornay a gardé ses deux grands portiques de bois clair."] * 6)
REST = "Le stade compte neuf mille places. Les travaux ont duré deux ans. Une navette partira de la gare."


def _two(text: str, rest: str = REST) -> tuple[Fact, Fact, Brief]:
    brief = extract(clean(Source(f"Ornay\n\n{text} {rest}")))
    first, second, *_ = brief.facts
    return first, second, brief


@pytest.mark.parametrize("last", [True, False])
def test_another_matter_opens_the_paragraph_the_source_gives_it(last: bool) -> None:
    """A short one was glued to the paragraph above, the last one of a section whatever it told."""
    one, two, brief = _two(
        "Le prévenu devra verser une caution de 90 000 euros.\n\nTout est parti d'un héritage à Ornay."
    )
    assert begins(9, 7, one, two, brief, last=last)


def test_what_leans_on_a_short_paragraph_stays_beside_it() -> None:
    one, two, brief = _two("La mairie d'Ornay a fermé la halle lundi.\n\nElle a pourtant été refaite en mars.")
    assert not begins(8, 7, one, two, brief, last=False)
    assert begins(40, 7, one, two, brief, last=False)


def test_a_few_words_that_add_to_those_above_are_no_paragraph() -> None:
    one, two, brief = _two("La crue a touché six rues d'Ornay lundi.\n\nDes bacs ont dû également rester au port.")
    assert not begins(80, 9, one, two, brief, last=False)
    assert begins(105, 9, one, two, brief, last=False)
    one, two, brief = _two("La crue a touché six rues d'Ornay lundi.\n\nCette crue menace désormais la digue.")
    assert not begins(60, 6, one, two, brief, last=True)


def test_no_paragraph_is_long_though_the_source_has_one_only() -> None:
    """The last fact joined a paragraph of a hundred words, whatever its own length."""
    one, two, brief = _two("Deux mille logements anciens manquent d'isolation à Ornay.")
    assert not begins(90, 10, one, two, brief, last=True) and begins(90, 60, one, two, brief, last=True)
    assert not begins(20, 100, one, two, brief, last=False) and not begins(80, 10, one, two, brief, last=False)
    one, two, brief = _two("Deux mille logements anciens manquent d'isolation à Ornay.", f"{REST} {LONG}")
    assert begins(80, 10, one, two, brief, last=False)


def test_a_long_paragraph_is_not_parted_before_what_leans_on_it() -> None:
    one, two, brief = _two("La mairie d'Ornay a fermé la halle lundi. Elle a pourtant été refaite en mars.")
    assert not begins(110, 7, one, two, brief, last=False) and begins(148, 7, one, two, brief, last=False)


@pytest.mark.parametrize(
    "text",
    [
        "Une tendance de fond car, depuis neuf ans, le marché baisse.",
        "Un marché nocturne très attendu des commerçants du centre.",
        "Paul Roy le rejoint devant la halle et pousse la porte.",
        "La mairie a alors préféré tout arrêter.",
    ],
)
def test_no_paragraph_begins_on_what_only_the_sentence_above_explains(text: str) -> None:
    one, two, brief = _two(f"Le marché d'Ornay a perdu Jean Morin lundi. {text}", f"{REST} {LONG}")
    assert not begins(100, 12, one, two, brief, last=False)


def test_a_paragraph_is_parted_before_what_would_make_it_too_long_to_hold_what_leans_on_it() -> None:
    """Parted at a hundred and fifty words, it was so before « Une mesure qui… », which is no sentence of its own."""
    leaning = " ".join(["Cela a été rendu possible par le départ de dix gardiens du quai."] * 5)
    one, two, brief = _two(f"Le marché d'Ornay a perdu Jean Morin lundi. La mairie garde la halle. {leaning}", LONG)
    assert begins(90, 5, one, two, brief, last=False) and begins(60, 45, one, two, brief, last=False)
    assert not begins(30, 45, one, two, brief, last=False)


def test_the_day_after_is_not_told_beside_an_older_deed() -> None:
    one, two, brief = _two("La crue de 2010 avait noyé six rues.\n\nLe lendemain, mardi 9 mai, deux ponts ont rouvert.")
    assert begins(8, 9, one, two, brief, last=False)


def test_a_full_paragraph_of_the_source_is_its_own_though_it_says_also() -> None:
    own = (
        "Près de 90 bacs auraient aussi été réglés en espèces à Ornay, dont deux péniches. Un témoin en a vu dix lundi."
    )
    one, two, brief = _two(f"Les policiers ont fouillé la halle lundi.\n\n{own}")
    assert begins(8, 15, one, two, brief, last=False)


def test_the_answer_of_the_other_side_opens_a_paragraph() -> None:
    said = "« Le club d'Ornay a trompé ses abonnés, et la mairie le savait depuis le mois de mars », a dit Paul Roy."
    one, two, brief = _two(f"{said}\n\nLa directrice du club regrette la procédure.")
    assert begins(22, 10, one, two, brief, last=False)


def test_a_reason_stays_under_its_claim_and_what_closes_a_paragraph_in_it() -> None:
    one, two, brief = _two("La régie d'Ornay peut perdre le marché lundi. En effet, deux rivales ont déposé une offre.")
    assert not begins(100, 30, one, two, brief, last=False)
    one, two, brief = _two(
        "La maire d'Ornay a nommé Paul Roy lundi. Contrairement à d'autres, le préfet loue son calme.\n\n"
    )
    assert not begins(95, 16, one, two, brief, last=False)


def test_what_a_reason_follows_opens_the_paragraph_that_would_grow_too_long() -> None:
    one, two, brief = _two(
        "La régie d'Ornay vend peu lundi. Toutefois, le marché peut changer. En effet, deux rivales ont déposé une offre.",
        f"{REST} {LONG}",
    )
    assert begins(95, 6, one, two, brief, last=False)


def test_what_happens_elsewhere_opens_the_paragraph_the_source_gives_it() -> None:
    one, two, brief = _two("La crue a touché six rues d'Ornay lundi.\n\nAilleurs, elle a aussi noyé deux caves.")
    assert begins(60, 7, one, two, brief, last=False)


def test_what_this_means_is_not_taken_for_what_stands_right_above() -> None:
    one, two, brief = _two("La mairie d'Ornay prépare la réforme du port.\n\nCe projet de halle était très contesté.")
    assert begins(17, 7, one, two, brief, last=False)
    one, two, brief = _two("La mairie d'Ornay prépare un projet de halle.\n\nCe projet était très contesté.")
    assert not begins(17, 5, one, two, brief, last=False)
