"""A saying brings in no word, link or opening of the sentences beside it."""

from __future__ import annotations

import pytest

from generator.frames.beside import jars, often_told, said_again, tears_words
from generator.frames.exchanges.renaming import Person, renamed
from generator.frames.nouns import Context
from tests.frames.briefs import sayings

JARS = [
    # the next sentence has the word
    ("La tempête a touché le canton.", "La tempête a frappé le canton.", (), "L'ouest du canton a été particulièrement touché."),
    ("On n'a pas déploré de victimes.", "Il n'y a pas eu de victimes.", (), "« On déplore trois blessés », a dit Roy."),
    # the one before has it
    ("Le maire a déploré deux blessés.", "Le maire a compté deux blessés.", ("On déplore aussi des dégâts.",), ""),
    # two links that set against on end
    ("Il part. Toutefois, elle reste au port.", "Il part, mais elle reste au port.", (), "Cependant, le port ferme."),
    # the same opening in three sentences
    ("Grâce au vent, le bac avance.", "Le vent permet au bac d'avancer.", ("Grâce à la pluie, le lac monte.", "Il est plein."), ""),
]  # fmt: skip


@pytest.mark.parametrize(("said", "source", "before", "after"), JARS)
def test_what_stands_beside_is_not_said_again(said: str, source: str, before: tuple[str, ...], after: str) -> None:
    sentences = tuple(part if part.endswith(".") else f"{part}." for part in said.split(". "))
    assert jars(sentences, source, before, after)
    assert not jars((source,), source, before, after)


def test_no_word_is_brought_in_that_a_reader_still_has_in_the_ear() -> None:
    source, said, near = (
        "Pour Roy, ce renvoi est un échec.",
        "Roy estime que ce renvoi est un échec.",
        "Le maire estime le tout.",
    )
    assert jars((said,), source, (), "", near)
    assert not jars((said,), source, (), "")
    recent = ("Il estime le coût à dix euros.", "La régie a recueilli des avis.", "Le préfet attend.")
    told = sayings("Pour Roy, le renvoi du projet est un échec.", context=Context(seed="essai", around=recent))
    assert told and not any("estime" in text for text in told)


def test_a_link_of_what_stands_above_opens_no_sentence_again() -> None:
    source, said = "La régie a quant à elle nié les faits.", "De son côté, la régie a nié les faits."
    assert jars((said,), source, (), "", above="Le maire, de son côté, se tait.")
    assert not jars((said,), source, (), "", above="Le maire se tait.")


def test_an_inverted_verb_is_heard_too() -> None:
    source, said = "« Le bac ferme », explique Roy.", "« Le bac ferme », indique Roy."
    assert jars((said,), source, ("« Le pont tient », indique-t-il.",), "")


def test_the_word_on_which_a_sentence_opens_may_stand_elsewhere_in_it() -> None:
    assert not jars(("Le pont, fermé mardi, rouvre.",), "Fermé mardi, le pont rouvre.", (), "Le bac ferme aussi.")


def test_no_change_of_a_long_copy_brings_in_a_word_of_the_next_sentence() -> None:
    first = "La tempête Zora a frappé le canton de Lomane et toute la rive nord du lac de dimanche à mercredi."
    texts = sayings(f"{first} L'ouest du canton a été touché plus que la rive sud.", context=Context(seed="essai"))
    assert not any("touché" in text for text in texts)


def test_a_word_that_the_sentence_before_has_is_exchanged_first() -> None:
    source = "La mairie du port de Lomane a également ouvert une enquête sur la vente du quai et des bacs."
    said = sayings(source, context=Context(seed="essai", recent=("La région a également fermé le quai.",)))
    assert "également" not in said[0]


def test_a_word_that_a_source_has_often_is_brought_in_no_more() -> None:
    often = often_told(
        "Le port ferme. La criée ferme en mai. La halle ferme aussi, a annoncé Ana Roy. Roy a annoncé un plan. Roy a annoncé une aide."
    )
    assert often.split() == ["ferme"]  # verbs of saying are many in every story
    assert said_again("La poste ferme ses portes.", "La poste baisse le rideau.", often)
    assert not said_again("La poste ouvre ses portes.", "La poste baisse le rideau.", often)


def test_no_word_is_brought_in_that_the_next_paragraph_has() -> None:
    said = "La police a arrêté quatre hommes à Lomane."
    assert any("interpellé" in way for way in sayings(said))
    assert not any("interpellé" in way for way in sayings(f"{said}\n\nDeux voisins ont interpellé le maire."))


def test_two_people_are_named_alike() -> None:
    persons = (Person("Paul Roy", "Roy", True),)
    assert not list(renamed("Ana Rivet et Paul Roy ont signé le texte.", persons))
    assert not list(renamed("Le nouveau maire, Paul Roy, a signé le texte.", persons))
    assert list(renamed("Mardi, Paul Roy a signé le texte.", persons))


def test_no_speaker_stands_between_words_that_nobody_is_said_to_speak_and_those_they_go_on_to() -> None:
    source = "« Je me souviens de l'été au port », a répondu le maire."
    moved = ("Le maire a répondu : « Je me souviens de l'été au port. »",)
    assert tears_words(moved, source, "« Oui, mes filles ont tenu le bac. »")
    assert not tears_words(moved, source, "Le maire a un bac.")
