"""Bad French that no rule mends surely is known: quotations keep it, titles and headings choose other facts."""

from __future__ import annotations

from generator.cleaning import clean
from generator.facts import extract
from generator.formats.facts import as_table
from generator.types import Budget, Source

MENDED = "La société a sécurisé 84 millions d'euros et a décliné de commenter mardi, devant une centaine de personnes réunies à Lyon."
SAID = "« Nous sommes concernés que cet accord coûte cher », a dit Ana Roy. « Les maires attendent une réponse », a dit Luc Petit."
PLAIN = "La société a obtenu 84 millions d'euros mardi à Lyon, devant une centaine de personnes, a dit la directrice de la maison."


def test_a_quotation_of_a_translation_keeps_its_calques_which_are_told_apart() -> None:
    cleaned = clean(Source(f"Le pont ferme\n\n{MENDED}\n\n{SAID}"))
    assert "« Nous sommes concernés que cet accord coûte cher »" in cleaned.text
    assert cleaned.flawed("Ana Roy : « Nous sommes concernés que cet accord coûte cher »")
    assert not cleaned.flawed("Luc Petit : « Les maires attendent une réponse »")


def test_what_a_text_of_the_press_quotes_is_nobody_s_translation() -> None:
    assert clean(Source(f"Le pont ferme\n\n{PLAIN}\n\n{SAID}")).flaws == ()


def test_a_fact_in_broken_french_weighs_less_than_it_would() -> None:
    broken, sound = (extract(clean(Source(f"Le pont ferme\n\n{opening}\n\n{SAID}"))) for opening in (MENDED, PLAIN))
    flawed = [next(f for f in brief.facts if "concernés" in f.text).weight for brief in (broken, sound)]
    assert flawed[0] < 0.8 * flawed[1]


def test_the_editor_is_shown_what_stays() -> None:
    brief = extract(clean(Source(f"Le pont ferme\n\n{MENDED}\n\n{SAID}")))
    assert "À relire    sommes concernés que" in as_table(brief, Budget(0, 0, 0))
