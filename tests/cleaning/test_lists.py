"""A list stands in one sentence, announced or not."""

from __future__ import annotations

from generator.cleaning import clean
from generator.types import Source

REST = "La gare d'Ornay a fermé lundi ses guichets pour deux mois. Trois bus roulent encore vers la ville."


def test_entries_that_nothing_announces_are_one_sentence() -> None:
    listing = "- Halle 12 : numéro de lot 20-01437\n- Halle 16 : numéros de lot 20-01436 et 20-02211"
    cleaned = clean(Source(f"Ornay rappelle ses tasses\n\n{REST}\n\n{listing}\n\nLe maire a écrit au préfet."))
    assert "Halle 12 : numéro de lot 20-01437 ; Halle 16 : numéros de lot 20-01436 et 20-02211." in cleaned.text


def test_an_entry_that_opens_on_an_article_goes_on_in_small_letters() -> None:
    listing = "- Un tour de table de 14 millions d'euros\n- Une première ligne d'assemblage à Ornay\n- 80 recrutements"
    cleaned = clean(Source(f"Ornay lève des fonds\n\n{REST}\n\n{listing}\n\nLe maire a écrit au préfet."))
    assert (
        "Un tour de table de 14 millions d'euros ; une première ligne d'assemblage à Ornay ; 80 recrutements."
        in cleaned.text
    )


def test_entries_that_are_sentences_stay_apart() -> None:
    listing = "- Le toit de la halle fuit depuis mars.\n- La mairie cherche un couvreur."
    cleaned = clean(Source(f"Ornay et sa halle\n\n{REST}\n\n{listing}\n\nLe maire a écrit au préfet."))
    assert "fuit depuis mars. " in cleaned.text.replace("\n", " ") and " ; " not in cleaned.text


def test_questions_under_their_announcement_are_sentences_and_so_is_it() -> None:
    listed = "Ornay suivra son pont deux ans afin de répondre à plusieurs questions :\n\n- combien de camions y passent ?\n- le tablier tient-il ?"
    text = clean(Source(f"Ornay et son pont\n\n{REST}\n\n{listed}\n\nLe maire a écrit au préfet.")).text
    assert (
        "plusieurs questions." in text and "Combien de camions y passent ?" in text and "Le tablier tient-il ?" in text
    )
