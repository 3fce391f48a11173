"""A source translated word for word: asides, order of words, numbers, turns; what may be good French waits until the source is known."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("« Le pont est fermé », ils ont ajouté.", "« Le pont est fermé », ont-ils ajouté."),
        ("« Le pont est fermé », elle explique.", "« Le pont est fermé », explique-t-elle."),
        ("« Le pont est fermé », la maire a dit lundi.", "« Le pont est fermé », a dit la maire lundi."),
        ("« Le pont est fermé », Ana Roy, maire de Lens, a déclaré.", "« Le pont est fermé », a déclaré Ana Roy, maire de Lens."),
        ("Le ministère a mercredi donné le coup d'envoi.", "Le ministère a donné mercredi le coup d'envoi."),
        ("Les clients de la banque ont été accordés un délai.", "Les clients de la banque se sont vu accorder un délai."),
        ("Les irrigants ont été alloués 22 % de leurs droits.", "Les irrigants se sont vu allouer 22 % de leurs droits."),
        ("Cela réduirait le risque, mais pas l'éliminerait.", "Cela réduirait le risque, mais ne l'éliminerait pas."),
        ("Nous savons que Lens est concerné que le pont ferme.", "Nous savons que Lens craint que le pont ferme."),
        ("Un autre 12 personnes ont été blessées.", "12 autres personnes ont été blessées."),
        ("Ana Roy a été emprisonnée pendant sept ans et quatre mois.", "Ana Roy a été condamnée à sept ans et quatre mois de prison."),
        ("Le nombre baisse à 60.9 pour cent.", "Le nombre baisse à 60,9 %."),
        ("Il est tombé 58mm de pluie, soit une fraude de 6,2 millions $.", "Il est tombé 58 mm de pluie, soit une fraude de 6,2 millions de dollars."),
        ("Le groupe a payé US$5 million de plus, soit A$2.5bn.", "Le groupe a payé 5 millions de dollars américains de plus, soit 2,5 milliards de dollars australiens."),
        ("Le train est parti juste après 07:35, lundi, mars 3.", "Le train est parti juste après 7 h 35, lundi 3 mars."),
        ("Elle est mère de quatre.", "Elle est mère de quatre enfants."),
        ("Le suspect est dit être en fuite.", "Le suspect serait en fuite."),
        ("L'affaire est sous enquête.", "L'affaire fait l'objet d'une enquête."),
        ("Le taux se tenait à 23 %, comparé à 12 % en mai.", "Le taux s'établissait à 23 %, contre 12 % en mai."),
        ("Le palais a fait défaut sur la plupart de sa dette.", "Le palais a fait défaut sur la majeure partie de sa dette."),
        ("Le document est prêt, selon un texte vu par ce journal.", "Le document est prêt, selon un texte."),
        ("Les résultats arrivent au plus tard jeudi.", "Les résultats arrivent au plus tard jeudi."),
        ("Le coût a atteint 4,1 millions de dollars.", "Le coût a atteint 4,1 millions de dollars."),
    ],
)  # fmt: skip
def test_a_calque_is_mended_anywhere(damaged: str, mended: str) -> None:
    assert mend(damaged) == mended


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Il est entendu que le train roulait vite.", "Selon des informations non confirmées, le train roulait vite."),
        ("Des habitants ont prétendu que la sirène se taisait.", "Des habitants ont affirmé que la sirène se taisait."),
        (
            "Il faudrait trois épisodes, dos à dos, pour remplir le sol.",
            "Il faudrait trois épisodes, coup sur coup, pour remplir le sol.",
        ),
        ("La ligne restera fermée pour dix jours.", "La ligne restera fermée pendant dix jours."),
        ("Un analyste de l'industrie le confirme.", "Un analyste du secteur le confirme."),
    ],
)
def test_what_may_be_good_french_is_mended_in_a_translated_source_alone(damaged: str, mended: str) -> None:
    assert mend(damaged, DAMAGED) == mended
    assert mend(damaged) == damaged


@pytest.mark.parametrize(
    "sentence",
    [
        "Le groupe 21st Century Fox a vendu ses parts.",
        "Interrogé lundi, le maire a répondu.",
        "« Il est concerné que par cela », a dit la maire.",
        "Il est né le 5 mars, à 4 h 30.",
        "« Le pont », il a dit qu'il fermerait, est ancien.",
    ],
)
def test_french_stays(sentence: str) -> None:
    assert mend(sentence) == sentence


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Le chômage est tombé à 4,1 % de 4,3 % en mai.", "Le chômage est tombé de 4,3 % à 4,1 % en mai."),
        ("Le plan de 1,2 trillion de dollars passe.", "Le plan de 1 200 milliards de dollars passe."),
        ("La 2024 élection a été contestée.", "L'élection de 2024 a été contestée."),
        ("Elle a été emprisonnée pour 12 ans.", "Elle a été condamnée à 12 ans de prison."),
        ("Les victimes sont âgées entre 12 et 15.", "Les victimes sont âgées de 12 à 15 ans."),
        ("Trois décades plus tard, la ville a changé.", "Trois décennies plus tard, la ville a changé."),
        ("Cinq fatalités ont été rapportées.", "Cinq décès ont été signalés."),
        ("L'usine est équipée avec des capteurs.", "L'usine est équipée de capteurs."),
        ("Il court comme partie de l'équipe.", "Il court dans le cadre de l'équipe."),
        ("Les ventes ont plongé 5,4 %.", "Les ventes ont plongé de 5,4 %."),
        ("Le projet est attendu de coûter 3 milliards.", "Le projet devrait coûter 3 milliards."),
        ("Les résidents ont été dits d'évacuer.", "Les habitants ont reçu la consigne d'évacuer."),
        ("Le rapport vient comme le pays vote.", "Le rapport intervient alors que le pays vote."),
        ("Elle a appelé la décision honteuse.", "Elle a qualifié la décision de honteuse."),
        ("Il a été arrêté sur suspicion de meurtre.", "Il a été arrêté, soupçonné de meurtre."),
        ("Toute personne avec des informations est demandée d'appeler.", "Toute personne disposant d'informations est priée d'appeler."),
    ],
)  # fmt: skip
def test_what_a_translator_of_news_writes_is_mended(damaged: str, mended: str) -> None:
    assert mend(damaged, DAMAGED) == mended


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Le souffleur de sifflet a parlé aux faiseurs de lois.", "Le lanceur d'alerte a parlé aux parlementaires."),
        ("Les travailleurs de sauvetage cherchent neuf corps.", "Les secouristes cherchent neuf corps."),
        ("Les inondations flash ont tué trois personnes.", "Les crues soudaines ont tué trois personnes."),
        ("Les tarifs de 25 % sur l'acier restent.", "Les droits de douane de 25 % sur l'acier restent."),
        ("Le fonds supprime 10 % de sa force de travail.", "Le fonds supprime 10 % de ses effectifs."),
        ("L'accord a pavé la voie pour une fusion.", "L'accord a ouvert la voie à une fusion."),
        ("Le chef exécutif Alan Roy a parlé.", "Le directeur général Alan Roy a parlé."),
        ("La vie de la batterie est bonne.", "L'autonomie est bonne."),
    ],
)
def test_a_compound_rendered_piece_by_piece_is_mended(damaged: str, mended: str) -> None:
    assert mend(damaged, DAMAGED) == mended


def test_the_year_of_a_founding_stays_beside_it() -> None:
    told = mend("Ana Roy a cofondé l'entreprise basée à Lens en 2016.", DAMAGED)
    assert told == "Ana Roy a cofondé en 2016 l'entreprise installée à Lens."
