"""A page pasted as one run is read paragraph by paragraph, without what stood around them."""

from __future__ import annotations

from datetime import date

from generator.cleaning import clean
from generator.types import Source

TEXT = (
    "peux-tu réécrire ce texte en français, avec des sous-titresLa région de Lomane ferme le bac du port et promet un pont "
    "Par Ana Roy, Lomane 12 mars 2024 Dans Société, Transports Temps de lecture : 2 minutes A A 3 PARTAGES 41 VUES "
    "Partager sur WhatsApp Partager sur Facebook La région de Lomane a annoncé lundi qu'elle fermait le bac du port, vieux de "
    "soixante ans. Le président de la région, Paul Rivet, l'a confirmé aux élus du canton. Il a ajouté que le bac coûtait "
    "2 millions d'euros par an à la région. « Nous avons attendu trop longtemps », a-t-il dit à la sortie de la séance.\n"
    "LIRE AUSSI : Les pêcheurs du canton défilent devant la criée Selon Paul Rivet, le pont ouvrira en 2027. Il aura deux voies et "
    "une piste pour les vélos. PUBLICITÉ Les riverains demandent une navette jusqu'à l'ouverture du pont. Ils ont signé une "
    "pétition, que le maire a reçue jeudi. Le conseil du port l'étudiera au mois de mai, avec les comptes du bac et le plan du "
    "quartier. Photo : le vieux bac à quai devant la criée de Lomane. Crédit : Service du port"
)


def test_each_paragraph_stands_apart_and_nothing_told_is_lost() -> None:
    cleaned = clean(Source(TEXT))
    assert cleaned.title == "La région de Lomane ferme le bac du port et promet un pont"
    assert cleaned.day == date(2024, 3, 12)
    paragraphs = cleaned.text.split("\n\n")
    assert [paragraph.split()[0] for paragraph in paragraphs] == ["La", "Selon", "Les"]
    assert paragraphs[0].endswith("a-t-il dit à la sortie de la séance.")
    assert not any(
        word in cleaned.text for word in ("PARTAGES", "WhatsApp", "PUBLICITÉ", "défilent", "Photo", "Ana Roy")
    )


def test_what_went_is_told_with_its_line() -> None:
    gone = {removal.text: removal.line for removal in clean(Source(TEXT)).removed}
    assert gone["Temps de lecture : 2 minutes"] == 1
    assert gone["PUBLICITÉ"] == 2
    assert clean(Source(TEXT)).request.lines == (1,)


def test_a_line_that_must_stay_is_not_parted() -> None:
    assert "PUBLICITÉ" in clean(Source(TEXT), keep=(2,)).text
