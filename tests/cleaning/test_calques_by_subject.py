"""Calques of business, courts, polls, disasters, health, sport and shows, each mended where its sense is sure."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.sources import read_bytes
from tests.cleaning.mending import AROUND, mend


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Le groupe a coupé 1 200 emplois et rapporte des coupes d'emplois.", "Le groupe a supprimé 1 200 emplois et rapporte des suppressions d'emplois."),
        ("Il a abaissé son orientation.", "Il a abaissé ses prévisions."),
        ("Le titre est en bas de 5 %.", "Le titre est en baisse de 5 %."),
        ("Il a été sentencé à dix ans.", "Il a été condamné à dix ans."),
        ("Elle a plaidé coupable à un chef de fraude.", "Elle a plaidé coupable d'un chef de fraude."),
        ("Il est chargé avec homicide.", "Il est inculpé d'homicide."),
        ("Deux hommes ont été tirés et tués.", "Deux hommes ont été tués par balle."),
        ("Les deux groupes ont atteint un accord.", "Les deux groupes ont conclu un accord."),
        ("Le président a signé un ordre exécutif.", "Le président a signé un décret."),
        ("La police du Harris County enquête.", "La police du comté de Harris enquête."),
        ("Elle l'a emporté par 312 votes.", "Elle l'a emporté de 312 voix."),
        ("La loi fiscale a passé le Sénat.", "La loi fiscale a été adoptée par le Sénat."),
        ("Un catégorie 4 ouragan approche.", "Un ouragan de catégorie 4 approche."),
        ("Près de 3 000 foyers étaient sans pouvoir, dimanche.", "Près de 3 000 foyers étaient sans électricité, dimanche."),
        ("Les feux sauvages ont repris.", "Les feux de forêt ont repris."),
        ("Les chercheurs de Lens ont trouvé que la pluie augmente.", "Les chercheurs de Lens ont constaté que la pluie augmente."),
        ("Le gardien a gardé une feuille propre.", "Le gardien n'a pas encaissé de but."),
        ("Elles ont tiré 1-1.", "Elles ont fait match nul 1-1."),
        ("Le studio a libéré une bande-annonce.", "Le studio a publié une bande-annonce."),
        ("Le film a frappé 28,4 crores.", "Le film a engrangé 28,4 crores."),
        ("Elle était attendue à Denver après être tombée dans l'administration, tard lundi.", "Elle était attendue à Denver après être tombée dans l'administration, lundi soir."),
        ("L'enseigne est tombée dans l'administration lundi.", "L'enseigne a été placée sous administration judiciaire lundi."),
        ("L'enseigne s'effondre dans l'administration.", "L'enseigne passe sous administration judiciaire."),
        ("Elle ferme dans les rues principales de 12 villes.", "Elle ferme dans les rues commerçantes de 12 villes."),
        ("Ce qu'elle n'a pas pu survivre, dit-il, est le prix.", "Ce à quoi elle n'a pas survécu, dit-il, est le prix."),
        ("Le fonds s'est éloigné d'un accord de vente.", "Le fonds a renoncé à un accord de vente."),
        ("Le ministère a nié cela.", "Le ministère a démenti."),
        ("Retour à Lavène, la maire attend.", "À Lavène, la maire attend."),
        ("La panne a presque mis fin à la course.", "La panne a failli mettre fin à la course."),
        ("Le bus roule à 40 km/h (25 miles par heure) sur 3 km (1,9 mile).", "Le bus roule à 40 km/h sur 3 km."),
        ("La société coupe un quart de ses effectifs.", "La société supprime un quart de ses effectifs."),
    ],
)  # fmt: skip
def test_a_calque_of_its_subject_is_mended(damaged: str, mended: str) -> None:
    assert mend(damaged) == mended


@pytest.mark.parametrize(
    "sentence",
    [
        "Le stade de Derby County a fermé.",
        "Le joueur a tiré deux penaltys.",
        "Il est chargé de fonctions nouvelles.",
        "Elle a passé le bac, puis le concours.",
        "La mairie a coupé l'électricité de dix maisons.",
        "Il a frappé un joueur.",
    ],
)
def test_french_of_the_subject_stays(sentence: str) -> None:
    assert mend(sentence) == sentence


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Le jury a trouvé le groupe responsable de la panne.", "Le jury a déclaré le groupe responsable de la panne."),
        ("Il devra 22 millions d'euros en dommages punitifs.", "Il devra 22 millions d'euros de dommages-intérêts punitifs."),
        ("Elle a passé neuf jours sur un ventilateur.", "Elle a passé neuf jours sous respirateur."),
        ("Le titre a chuté 11 % dans le commerce après les heures.", "Le titre a chuté de 11 % dans les échanges après la clôture."),
        ("La fusée, se tenant 19 mètres de haut, est prête.", "La fusée, d'une hauteur de 19 mètres, est prête."),
        ("Elle a choisi un client, lequel elle n'a pas nommé.", "Elle a choisi un client, qu'elle n'a pas nommé."),
        ("Lorsque une fusée part, il pleut.", "Lorsqu'une fusée part, il pleut."),
        ("« Le vol est parti, » a dit la directrice.", "« Le vol est parti », a dit la directrice."),
        ("Elle a payé NZ$28.5m, soit US$31 million.", "Elle a payé 28,5 millions de dollars néo-zélandais, soit 31 millions de dollars américains."),
        ("Le produit a été vendu en 38 États.", "Le produit a été vendu dans 38 États."),
    ],
)  # fmt: skip
def test_courts_health_and_space(damaged: str, mended: str) -> None:
    assert mend(damaged) == mended


def test_an_american_date_is_told_where_the_source_writes_american() -> None:
    told = "Le procès s'ouvre le 09/08/2025, a argumenté que Lens, et le prix a chuté 3 % selon la maison."
    stamped = f"Mis à jour 6:42 PM EDT, March 13, 2025\n\n{told}\n\n{AROUND}"
    assert "le 8 septembre 2025" in clean(read_bytes(stamped.encode(), "page.txt")).text
    assert "09/08/2025" in clean(read_bytes(f"{told}\n\n{AROUND}".encode(), "page.txt")).text


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Elle compte trois points clairs.", "Elle compte trois points d'avance."),
        ("La championne en défense a perdu.", "La championne en titre a perdu."),
        ("Le constable en chef a parlé.", "Le chef de la police a parlé."),
        ("Les infirmières enregistrées sont en grève.", "Les infirmières sont en grève."),
        ("Elle souffre d'une condition cardiaque.", "Elle souffre d'une maladie cardiaque."),
        ("Le ministre de défense a parlé.", "Le ministre de la Défense a parlé."),
        ("Le Parlement prépare un vote de non-confiance.", "Le Parlement prépare un vote de défiance."),
        (
            "La société a été reprise à une évaluation de 3 milliards.",
            "La société a été reprise à une valorisation de 3 milliards.",
        ),
        ("La montre intelligente coûte 90 euros.", "La montre connectée coûte 90 euros."),
    ],
)
def test_sport_crime_health_and_power(damaged: str, mended: str) -> None:
    assert mend(damaged) == mended
