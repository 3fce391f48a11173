"""Agency English that a machine left in the French: mended where the sense is sure, left alone where the words are French."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import mend


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Le circuit à vu la course se jouer à 15 h 8.", "Le circuit a vu la course se jouer à 15 h 08."),
        ("Le délai passe de un an à six mois.", "Le délai passe d'un an à six mois."),
        ("La société a sécurisé 84 millions d'euros.", "La société a obtenu 84 millions d'euros."),
        ("Anna Roy sert comme directrice générale.", "Anna Roy est directrice générale."),
        ("Il l'a dit sur un appel de conférence.", "Il l'a dit lors d'une conférence téléphonique."),
        ("Elle a payé 300 locuteurs à travers 14 États.", "Elle a payé 300 locuteurs dans 14 États."),
        ("À travers les dernières 24 heures, dix villages ont été évacués.", "Au cours des 24 dernières heures, dix villages ont été évacués."),
        ("La pluie est attendue à travers samedi.", "La pluie est attendue jusqu'à samedi."),
        ("Les ventes ont glissé de 3 %, manquant les estimations de 5 %.", "Les ventes ont reculé de 3 %, en deçà des estimations de 5 %."),
        ("Le bénéfice net est venu à 168 millions.", "Le bénéfice net s'est établi à 168 millions."),
        ("Elle investira un additionnel de 90 millions de dollars.", "Elle investira 90 millions de dollars supplémentaires."),
        ("La fermeture résulterait en une charge de 3 millions.", "La fermeture se traduirait par une charge de 3 millions."),
        ("Le groupe coupe ses prévisions annuelles.", "Le groupe abaisse ses prévisions annuelles."),
        ("L'analyste a abaissé son objectif à 44 $ de 62 $.", "L'analyste a abaissé son objectif de 62 $ à 44 $."),
        ("Des gens familiers avec la matière l'ont dit.", "Des sources proches du dossier l'ont dit."),
        ("Aucune charge n'a été déposée contre lui.", "Aucune poursuite n'a été engagée contre lui."),
        ("Il répond de neuf comptes de fraude.", "Il répond de neuf chefs d'accusation de fraude."),
        ("Il pourrait faire face à jusqu'à 20 ans de prison.", "Il risque jusqu'à 20 ans de prison."),
        ("Un juge magistrat l'a libéré sur une caution de 2 millions.", "Un juge l'a libéré contre une caution de 2 millions."),
        ("Son avocate n'avait pas de commentaire.", "Son avocate n'avait pas de commentaire à faire."),
        ("Au moins 48 personnes sont portées manquantes.", "Au moins 48 personnes sont portées disparues."),
        ("L'étude publiée en avril a trouvé que la pluie augmente.", "L'étude publiée en avril a montré que la pluie augmente."),
        ("Une sirène était hors d'ordre.", "Une sirène était hors service."),
        ("Il faudra prendre jusqu'à quatre jours de restaurer le trafic.", "Il faudra prendre jusqu'à quatre jours pour rétablir le trafic."),
        ("La plateforme a mis en pause les retraits.", "La plateforme a suspendu les retraits."),
        ("Elle a pointé que le risque plus haut était voulu.", "Elle a souligné que le risque plus élevé était voulu."),
        ("Onze personnes ont soutenu des blessures mineures.", "Onze personnes ont subi des blessures légères."),
        ("Le Zentra Nova 7 réussit au Nova 6.", "Le Zentra Nova 7 succède au Nova 6."),
        ("Il ira en vente le 22 novembre.", "Il sera mis en vente le 22 novembre."),
        ("Il a décliné de commenter sur l'accord.", "Il a refusé de commenter l'accord."),
        ("La demande a été déposée tard le mardi 8 octobre.", "La demande a été déposée mardi 8 octobre au soir."),
        ("Elle est dans une condition critique.", "Elle est dans un état critique."),
        ("« Le pont est fermé », il a dit à la presse.", "« Le pont est fermé », a-t-il dit à la presse."),
        ("La fusion pourrait coûter cher, le régulateur de la concurrence a averti.", "La fusion pourrait coûter cher, a averti le régulateur de la concurrence."),
        ("La police a nommé le conducteur comme Alan Treherne, 47, un père de trois.", "La police a identifié le conducteur comme étant Alan Treherne, 47 ans, père de trois enfants."),
        ("Les voitures sont venues à repos sur leur côté.", "Les voitures se sont immobilisées sur le flanc."),
        ("Les bulletins ont été portés au centre de collation.", "Les bulletins ont été portés au centre de dépouillement."),
        ("Elle mène par 312 votes.", "Elle mène avec 312 voix d'avance."),
        ("Le chien de garde de la concurrence a ouvert une enquête.", "Le gendarme de la concurrence a ouvert une enquête."),
        ("Certains attendent Sh4,500.", "Certains attendent 4 500 shillings."),
        ("Il a exigé une sonde par une agence centrale.", "Il a exigé une enquête menée par une agence centrale."),
    ],
)  # fmt: skip
def test_a_calque_is_mended(damaged: str, mended: str) -> None:
    assert mend(damaged) == mended


@pytest.mark.parametrize(
    "sentence",
    [
        "La sonde a traversé le pays à travers champs.",
        "Elle a coupé le ruban devant ses salariés.",
        "La voiture a glissé de la chaussée.",
        "Reporters sans frontières a condamné cette décision.",
        "Le comptable tient trois comptes de dépôt.",
        "Les arbitres officiels ont été nommés.",
        "« Nous avons sécurisé 84 millions d'euros », a dit la directrice.",
        "Le match entre Lyon, 12, et Paris, 14, a été annulé.",
        "Le maire, qui a averti les habitants, a fermé le pont.",
        "Un centre de collation accueille les coureurs.",
        "Il a trouvé que le film était long.",
    ],
)
def test_french_and_quoted_words_stay(sentence: str) -> None:
    assert mend(sentence) == sentence
