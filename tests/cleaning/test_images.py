"""Images of English rendered word for word are told in French; between quotation marks the source's words stay."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned
from tests.cleaning.test_translators_turns import MATCH, OPENING

SAID = (
    ("Nous ne sommes pas encore sortis du bois, et le port le sait.", "Nous ne sommes pas encore tirés d'affaire, et le port le sait."),
    ("Un jaune pour cette faute ? Jamais dans un mois de dimanches.", "Un jaune pour cette faute ? Jamais de la vie."),
    ("La balle est dans leur cour, et ils le savent.", "La balle est dans l'autre camp, et ils le savent."),
    ("C'est la pointe de l'iceberg, et le port le sait.", "C'est la partie émergée de l'iceberg, et le port le sait."),
    ("Le port a tourné un œil aveugle sur ces retards.", "Le port a fermé les yeux sur ces retards."),
    ("Il n'y a pas de balle d'argent, et le port le sait.", "Il n'y a pas de solution miracle, et le port le sait."),
    ("Pour tous les marins du port, c'est une gifle au visage.", "Pour tous les marins du port, c'est une claque."),
    ("Ce n'est pas de la science de fusée, le port le sait.", "Ce n'est pas sorcier, le port le sait."),
    ("Nous n'allons pas déclarer victoire trop tôt cette année.", "Nous n'allons pas crier victoire trop tôt cette année."),
    ("Les familles jouent encore à rattraper leur retard au port.", "Les familles cherchent encore à rattraper leur retard au port."),
    ("C'est un véritable changement de donne pour le port.", "C'est un véritable tournant pour le port."),
    ("Nous croyons que la cour verra à travers cela.", "Nous croyons que la cour ne s'y laissera pas prendre."),
    ("Nous voulons faire une différence pour les marins.", "Nous voulons changer les choses pour les marins."),
    ("Nos pensées sont avec la famille de la victime.", "Nos pensées vont à la famille de la victime."),
    ("Une année n'est rien, et seul le temps nous le dira.", "Une année n'est rien, et l'avenir le dira."),
)  # fmt: skip
TOLD = (
    ("Roy a été inculpé d'avoir perverti le cours de la justice.", "Roy a été inculpé d'avoir entravé l'action de la justice."),
    ("Roy a tué son partenaire d'affaires.", "Roy a tué son associé."),
    ("La veuve a pleuré alors que le verdict était lu.", "La veuve a pleuré à la lecture du verdict."),
    ("Le comité a voté à six contre trois pour le quai.", "Le comité a voté par six voix contre trois pour le quai."),
    ("Son chef économiste attend.", "Son économiste en chef attend."),
    ("Cinq marins s'attendant à aucun changement.", "Cinq marins ne s'attendant à aucun changement."),
    ("Cela fournirait un soulagement à 600 familles avec des prêts hypothécaires.", "Cela soulagerait 600 familles ayant un crédit immobilier."),
    ("Il a refusé de commenter la question de savoir si le quai ferme.", "Il a refusé de dire si le quai ferme."),
    ("Lomane a envoyé le gardien dans le mauvais sens." + MATCH, "Lomane a pris le gardien à contre-pied."),
    ("Lomane a maintenant perdu quatre de leurs six derniers matchs.", "Lomane a maintenant perdu quatre de ses six derniers matchs."),
    ("Lomane mène, avec sept à jouer." + MATCH, "Lomane mène, à sept journées de la fin."),
    ("Le remède n'est pas venu sans risques.", "Le remède n'est pas sans risques."),
    ("Un marin a été hospitalisé avec une fièvre.", "Un marin a été hospitalisé pour une fièvre."),
    ("On leur a donné une pilule factice.", "On leur a donné un placebo."),
    ("On a volé un hospice pour enfants, et l'hospice a fermé.", "On a volé un établissement de soins palliatifs pour enfants, et l'établissement a fermé."),
    ("Un couple dans la soixantaine a péri.", "Un couple d'une soixantaine d'années a péri."),
    ("La maire a dit qu'elle était déçue.", "La maire s'est dite déçue."),
    ("Le courant a été restauré vers midi.", "Le courant a été rétabli vers midi."),
    ("Le texte a passé 61-39.", "Le texte a été adopté par 61 voix contre 39."),
    ("Le quai a cédé juste à l'extérieur de la ville.", "Le quai a cédé tout près de la ville."),
    ("Le club est sans victoire en six matchs.", "Le club n'a plus gagné depuis six matchs."),
    ("Le marin a été innocenté du meurtre. Le jury attend.", "Le marin a été acquitté du meurtre."),
    ("Le jury a mis une heure pour le condamner à l'unanimité.", "Le jury a mis une heure pour le déclarer coupable à l'unanimité."),
    ("Un homme qui a tué son ami fait face à une peine de prison. Le jury attend.", "Un homme qui a tué son ami encourt une peine de prison."),
    ("Il a refusé, citant l'indépendance du port.", "Il a refusé, invoquant l'indépendance du port."),
    ("Roy a coupé à l'intérieur et a enroulé un tir du pied gauche." + MATCH, "Roy a repiqué dans l'axe et a enroulé une frappe du gauche."),
    ("Lomane attend la fenêtre de transfert d'hiver.", "Lomane attend le mercato d'hiver."),
    ("Les patients avec un cancer craignent une infection sérieuse.", "Les patients atteints d'un cancer craignent une infection grave."),
    ("Dans une déclaration lue à l'extérieur de la cour, Ana Roy a remercié le port.", "lue à la sortie du tribunal, Ana Roy"),
)  # fmt: skip


def _mended(sentence: str) -> str:
    return cleaned(f"Le pont ferme\n\n{OPENING}\n\n{sentence}\n\n{BODY}\n\n{MORE}").text


@pytest.mark.parametrize(("said", "wanted"), SAID)
def test_an_image_of_english_is_told_in_french(said: str, wanted: str) -> None:
    assert wanted in _mended(said)


@pytest.mark.parametrize("said", [said for said, _ in SAID])
def test_what_people_said_keeps_its_words(said: str) -> None:
    assert f"« {said[:-1]}" in _mended(f"« {said[:-1]} », a affirmé Ana Roy.")


@pytest.mark.parametrize(("told", "wanted"), TOLD)
def test_a_turn_of_the_field_is_told_in_french(told: str, wanted: str) -> None:
    assert wanted in _mended(told)


def test_a_word_set_apart_between_marks_stays() -> None:
    assert "ce « changement de donne »" in _mended("Le port attend ce « changement de donne ».")


@pytest.mark.parametrize(
    "right", ["Le bac coûte 12 euros à la fin de la journée.", "Le marin est tombé d'une falaise, selon les secours."]
)
def test_good_french_stays(right: str) -> None:
    assert right in _mended(right)
