"""The commonest turns of the English press that a machine leaves in French are mended, and good French stays."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned

OPENING = (
    "Le fabricant, originalement fondé en 1983, a dit mercredi dans un dépôt réglementaire que les ventes ont augmenté de 2.3% à $42 million. "
    "Il a été trouvé coupable de 11 charges criminelles."
)
TURNS = (
    (
        "La banque a coupé son taux par 25 points de base mercredi.",
        "La banque a abaissé son taux de 25 points de base mercredi.",
    ),
    (
        "Il réclamait, selon nos informations, 900 euros, a confié son frère à notre journal.",
        "Il réclamait, selon des informations de presse, 900 euros, a confié son frère à la presse.",
    ),
    ("L'essai a réduit le risque d'infarctus par 23 %.", "L'essai a réduit le risque d'infarctus de 23 %."),
    (
        "Le club a complété l'acquisition du joueur pour des frais initiaux de 14 millions.",
        "Le club a finalisé l'acquisition du joueur pour une indemnité initiale de 14 millions.",
    ),
    (
        "L'action a chuté autant que 12 % dans les échanges du matin.",
        "L'action a perdu jusqu'à 12 % dans les échanges du matin.",
    ),
    (
        "Les actions ont grimpé dans les échanges après les heures.",
        "Les actions ont grimpé dans les échanges après la clôture.",
    ),
    ("Le procès est programmé pour commencer le 4 mars.", "Le procès doit commencer le 4 mars."),
    (
        "La police a dit qu'elle a arrêté un homme de 34 ans en connexion avec le vol.",
        "La police a dit qu'elle avait arrêté un homme de 34 ans en lien avec le vol.",
    ),
    ("Il est accusé de avoir volé la voiture.", "Il est accusé d'avoir volé la voiture."),
    (
        "Les équipes de secours continuent de chercher à travers les décombres.",
        "Les équipes de secours continuent de fouiller les décombres.",
    ),
    ("La tempête a fait toucher terre près de Tampa.", "La tempête a touché terre près de Tampa."),
    (
        "Les prévisionnistes avertissent que la pluie pourrait apporter des inondations menaçant la vie.",
        "Les prévisionnistes avertissent que la pluie pourrait apporter des inondations potentiellement mortelles.",
    ),
    ("Le président est attendu pour signer la loi vendredi.", "Le président devrait signer la loi vendredi."),
    (
        "Le sénateur a appelé à une enquête complète sur la matière.",
        "Le sénateur a réclamé une enquête complète sur l'affaire.",
    ),
    (
        "Le projet de loi a passé la Chambre par un vote de 217 à 213.",
        "Le projet de loi a été adopté par la Chambre par 217 voix contre 213.",
    ),
    (
        "La Maison Blanche n'a pas immédiatement répondu à une demande de commentaire.",
        "La Maison Blanche n'a pas répondu dans l'immédiat à une demande de commentaire.",
    ),
    ("L'entreprise a refusé de commenter sur le sujet.", "L'entreprise a refusé de commenter le sujet."),
    ("Les sources ont parlé sous condition d'anonymat.", "Les sources ont parlé sous couvert d'anonymat."),
    (
        "L'actrice a pris sur Instagram pour annoncer la nouvelle.",
        "L'actrice a annoncé la nouvelle sur Instagram.",
    ),
    ("Elle a partagé une vidéo sur ses médias sociaux.", "Elle a partagé une vidéo sur ses réseaux sociaux."),
    ("Le téléphone vient avec un écran de 6,7 pouces.", "Le téléphone dispose d'un écran de 6,7 pouces."),
    ("Il sera disponible pour l'achat à partir du 12 mai.", "Il sera en vente à partir du 12 mai."),
    ("Le match s'est terminé dans un tirage de 2-2.", "Le match s'est terminé sur un match nul, 2-2."),
    ("L'équipe a gagné trois de ses derniers cinq matchs.", "L'équipe a gagné trois de ses cinq derniers matchs."),
    (
        "Le tribunal a entendu que l'homme avait frappé sa femme.",
        "Il a été exposé à l'audience que l'homme avait frappé sa femme.",
    ),
    ("Le juge l'a condamné à 12 ans en prison.", "Le juge l'a condamné à 12 ans de prison."),
    (
        "Les chercheurs ont regardé les données de 4 000 patients.",
        "Les chercheurs ont examiné les données de 4 000 patients.",
    ),
    (
        "Le médicament a été approuvé par la FDA plus tôt cette année.",
        "Le médicament a été approuvé par la FDA plus tôt dans l'année.",
    ),
    ("Environ un dans cinq adultes est touché.", "Environ un adulte sur cinq est touché."),
    (
        "Le gouvernement a dit qu'il prendrait des étapes pour protéger les données.",
        "Le gouvernement a dit qu'il prendrait des mesures pour protéger les données.",
    ),
    (
        "Le PDG a dit aux investisseurs sur un appel que la demande reste forte.",
        "Le PDG a dit aux investisseurs lors d'une conférence téléphonique que la demande reste forte.",
    ),
    ("La société a vu ses revenus croître par 12 %.", "La société a vu ses revenus croître de 12 %."),
    ("Elle a posté un bénéfice net de 3 milliards.", "Elle a enregistré un bénéfice net de 3 milliards."),
    ("Le marché a fermé en hausse de 2 %.", "Le marché a clôturé en hausse de 2 %."),
    (
        "Les analystes avaient attendu un bénéfice de 1,20 $ par action.",
        "Les analystes attendaient un bénéfice de 1,20 $ par action.",
    ),
    ("L'entreprise va laisser aller 300 employés.", "L'entreprise va licencier 300 employés."),
    ("La ville est maison à 40 000 personnes.", "La ville abrite 40 000 personnes."),
    ("Le véhicule a quitté la route et a frappé un arbre.", "Le véhicule a quitté la route et a percuté un arbre."),
    (
        "Deux personnes ont été prononcées mortes sur les lieux.",
        "Deux personnes ont été déclarées mortes sur place.",
    ),
    (
        "La victime a été identifiée comme John Smith, 34.",
        "La victime a été identifiée comme étant John Smith, 34 ans.",
    ),
    ("La cause de la mort n'a pas été relâchée.", "La cause de la mort n'a pas été communiquée."),
    (
        "L'enquête est en cours et aucune arrestation n'a été faite.",
        "L'enquête est en cours et aucune arrestation n'a eu lieu.",
    ),
)
STAYS = (
    "On comprend que les marchands du quai soient inquiets.",
    "Elle a passé douze ans en prison.",
    "Le taux est relevé par la banque centrale de 0,25 point.",
    "Il dort dans le Japon des temples.",
    "Le tribunal a entendu quatre témoins.",
    "Il a posté une vidéo de la perte du navire.",
)


@pytest.mark.parametrize(("turn", "french"), TURNS)
def test_a_turn_of_the_english_press_is_written_in_french(turn: str, french: str) -> None:
    assert french in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{turn}\n\n{MORE}").text


@pytest.mark.parametrize("sentence", STAYS)
def test_good_french_stays(sentence: str) -> None:
    assert sentence in cleaned(f"Le pont ferme\n\n{BODY}\n\n{sentence}\n\n{MORE}").text


def test_the_name_of_a_club_takes_a_verb_in_the_singular() -> None:
    found = cleaned(
        f"Le pont ferme\n\nHarwick City ont complété la signature d'un milieu de terrain du club de Valdoro.\n\n{BODY}\n\n{MORE}"
    )
    assert "Harwick City a finalisé la signature d'un milieu" in found.text


CURRENT = (
    ("Les actions ont chuté jusqu'à 19 % mardi.", "Les actions ont perdu jusqu'à 19 % mardi."),
    ("Elles rapportent 2 millions, manquant les attentes du port.", "Elles rapportent 2 millions, en deçà des attentes du port."),
    ("C'est la deuxième ronde de licenciements.", "C'est la deuxième vague de licenciements."),
    ("Douze start-ups sont entrées dans l'espace.", "Douze start-ups sont entrées sur ce marché."),
    ("L'accord expire après que les deux parties n'ont pas réussi à s'entendre sur le prix.", "L'accord expire faute d'accord sur le prix."),
    ("Le téléphone obtient une caméra neuve, associée à jusqu'à 12 Go.", "Le téléphone est doté d'une caméra neuve avec jusqu'à 12 Go."),
    ("C'est un bac que la société prétend être le plus grand du port.", "C'est un bac que la société présente comme le plus grand du port."),
    ("Il dit avoir retracé neuf comptes jusqu'à un marin.", "Il dit avoir rattaché neuf comptes à un marin."),
    ("Le marin a menti, a entendu le tribunal.", "Le marin a menti, a-t-on appris à l'audience."),
    ("Le bac menait avec 7:12 à jouer au troisième quart-temps.", "Le bac menait à 7 min 12 s de la fin du troisième quart-temps."),
    ("Ana Roy, D-Ga., et Paul Lys (R-Ohio) votent.", "Ana Roy, démocrate (Géorgie), et Paul Lys (républicain, Ohio) votent."),
    ("Elle a déclaré jeudi qu'elle fermerait le quai.", "Elle a annoncé jeudi qu'elle fermerait le quai."),
    ("Les revenus pour le troisième trimestre ont augmenté de 3 % à 2 milliards d'euros.", "Le chiffre d'affaires du troisième trimestre a augmenté de 3 %, à 2 milliards d'euros."),
    ("Le port a réduit ses prévisions de ventes à une fourchette de 3 à 4 millions.", "Le port a ramené ses prévisions de ventes à une fourchette de 3 à 4 millions."),
    ("L'action a perdu 22 %, par rapport à un gain de 17 % pour le marché.", "L'action a perdu 22 %, contre un gain de 17 % pour le marché."),
    ("Il a acheté une caravane statique.", "Il a acheté un mobil-home."),
    ("Le chantier finira d'ici la fin janvier.", "Le chantier finira d'ici à la fin de janvier."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "wanted"), CURRENT)
def test_what_present_translators_leave_is_told_in_french(source: str, wanted: str) -> None:
    assert wanted in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{source}\n\n{BODY}\n\n{MORE}").text


@pytest.mark.parametrize(
    "right",
    [
        "La fusée et la capsule sont entrées dans l'espace.",
        "Elle a déclaré qu'elle aurait préféré rester.",
        "Le prix est passé de 10 à 12 euros jusqu'à 19 heures.",
        "Il n'a concédé que six buts.",
        "Le chômage a baissé jusqu'à 5 % en mai.",
        "Il a dit aux enquêteurs qu'il avait fui le port.",
    ],
)
def test_what_is_french_already_stays(right: str) -> None:
    assert right in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{right}\n\n{BODY}\n\n{MORE}").text
