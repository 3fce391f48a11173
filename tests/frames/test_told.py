"""What a sister site has made of a fact is shunned, as the words of the source are."""

from __future__ import annotations

import pytest

from generator.frames import Context, say
from generator.frames.copying import bare_run, grams, longest_run
from generator.frames.exchanges.loosening import loosened
from generator.frames.exchanges.renaming import people, renamed
from generator.frames.gates import stands
from tests.frames.briefs import brief

MOST_COPIED = 12

TEXTS = [
    "La direction a déclaré que le syndicat avait refusé cette offre à cause de la baisse des salaires du port.",
    "Le tram circulera à partir du 25 avril entre la gare et le vieux port de la ville de Lomane.",
    "Le conseil a voté mardi soir la fermeture du vieux pont de bois de Lomane, après quoi les riverains du quai ont bloqué la route du port.",
]


def first(text: str, told: tuple[str, ...] = ()) -> str:
    known = brief(text)
    sayings = say(known.facts[0], known, "sentence", Context(seed="essai", told=told))
    return next(s.text for s in sayings if s.copied <= MOST_COPIED)


@pytest.mark.parametrize("text", TEXTS)
def test_a_second_site_says_a_fact_otherwise(text: str) -> None:
    theirs = first(text)
    ours = first(text, (theirs,))
    assert ours != theirs
    assert len(grams(ours) & grams(theirs)) < 0.6 * len(grams(theirs))


def test_a_change_that_a_sister_made_is_not_made_again() -> None:
    source = (
        "Le tram circulera à partir du 25 avril entre la gare et le port, en raison de la hausse du prix de l'essence."
    )
    theirs, _ = loosened(source, source)
    assert theirs != source
    ours, _ = loosened(source, source, told=(theirs,))
    assert longest_run(ours, theirs) < longest_run(theirs, theirs)


def test_nothing_changes_where_no_sister_has_told_the_fact() -> None:
    told = ("Une autre phrase sur un autre sujet.",)
    assert loosened(TEXTS[0], TEXTS[0]) == loosened(TEXTS[0], TEXTS[0], told=told)


def test_somebody_may_be_called_by_another_of_their_names() -> None:
    known = brief(
        "Paul Aubry a quitté mardi la mairie de Lomane. Selon la préfecture, Aubry reviendra en juin au conseil."
    )
    fact = known.facts[1]
    told = (
        "Selon la préfecture, Aubry reviendra en juin au conseil.",
        "Aubry reviendra en juin au conseil, selon la préfecture.",
    )
    context = Context(seed="essai", told=told)
    assert any("Paul Aubry" in s.text for s in say(fact, known, "sentence", context))
    persons = people(known, ("Paul Aubry",))
    assert [c.text for c in renamed("La loi Aubry passe.", persons)] == []
    assert [c.text for c in renamed("Selon Paul Aubry, la route ferme.", persons)] == ["Aubry"]
    assert not any(c.text == "Aubry" for c in renamed("Selon Paul Aubry, la route ferme.", people(known, ())))
    # named in full once, he is not named so again further down
    assert [c.text for c in renamed("Selon Aubry, la route ferme.", persons)] == []
    assert [c.text for c in renamed("Selon Aubry, la route ferme.", people(known, ()))] == ["Paul Aubry"]


def test_what_was_voted_down_is_not_put_off() -> None:
    """« Repousser » is to reject or to put off: said of a reform, it is never exchanged for « reporter »."""
    known = brief("Les Italiens ont rejeté les réformes constitutionnelles qu'il proposait.")
    told = ("Les Italiens ont repoussé les réformes constitutionnelles qu'il proposait.",)
    ways = [s.text for s in say(known.facts[0], known, "sentence", Context(seed="x", told=told))]
    assert ways
    assert not any("reporté" in way for way in ways)


def test_a_sentence_too_long_for_any_frame_may_be_said_with_one_other_turn() -> None:
    """However much of it stays the source's: it would else be told in its very words."""
    tail = (
        "que les riverains du quartier de la gare refusent avec force depuis le mois de mai, du bruit, des camions, de la perte "
        "de vingt platanes, du prix des travaux, de la taille du parking et de la hauteur des tribunes qui cacheront la colline."
    )
    one, other = (f"Le maire {verb} le stade {tail}" for verb in ("défend", "soutient"))
    assert stands(other, one)


def test_names_numbers_and_quotations_are_no_copied_words() -> None:
    source = "La mairie de Lomane a vendu à Paul Roy « la halle aux grains » et 12 000 mètres de quai."
    assert longest_run(source, source) == 14
    assert bare_run(source, source) == 6
    opening = "Zhou a vendu le quai du port."
    assert bare_run(opening, opening) == 7 - 1


def test_a_whole_name_parts_what_is_copied_where_no_sister_has_told_the_fact() -> None:
    known = brief(
        "Paul Aubry a quitté mardi la mairie de Lomane. Le juge du canton a remis Aubry en liberté contre trois lingots "
        "et lui a retiré ses deux barques."
    )
    said = [s.text for s in say(known.facts[1], known, "sentence", Context(seed="essai"))]
    assert any("a remis Paul Aubry en liberté" in text for text in said)
