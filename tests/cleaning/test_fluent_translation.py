"""What a fluent translation of 2023 leaves: turns of social networks, of agencies and public affairs, comparisons, bare titles."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend

NETWORKS = (
    ("L'actrice s'est rendue sur Instagram pour remercier ses fans.", "L'actrice a remercié ses fans sur Instagram."),
    ("Les élus se sont tournés vers Twitter pour réagir.", "Les élus ont réagi sur Twitter."),
    ("Le message se lit comme suit : « Merci. » La maire a signé.", "Le message dit : « Merci. » La maire a signé."),
    ("La légende lisait : « Merci. » La maire a signé.", "La légende disait : « Merci. » La maire a signé."),
    (
        "Il a légendé sa vidéo : « Enfin. » La maire a ri.",
        "Il a écrit en légende de sa vidéo : « Enfin. » La maire a ri.",
    ),
    ("Dans un message séparé, le maire l'a confirmé.", "Dans un autre message, le maire l'a confirmé."),
    ("Pour les non-initiés, le jeu est né en 2019.", "Pour rappel, le jeu est né en 2019."),
    ("Le patron a pris une pique à son rival.", "Le patron a lancé une pique à son rival."),
    ("L'acteur sera bientôt vu dans une comédie.", "L'acteur sera bientôt à l'affiche d'une comédie."),
    ("Il sera ensuite vu dans le film Ornay.", "Il sera ensuite à l'affiche du film Ornay."),
    ("La série est prête à sortir le 4 mai.", "La série doit sortir le 4 mai."),
    ("Le studio a abandonné sa bande-annonce jeudi.", "Le studio a dévoilé sa bande-annonce jeudi."),
    ("Elle s'est ouverte à propos de sa maladie.", "Elle s'est confiée sur sa maladie."),
    ("Le téléphone a 8 GB de mémoire et 5000mAh.", "Le téléphone a 8 Go de mémoire et 5 000 mAh."),
)
REPORTS = (
    ("Selon un rapport publié dans Wired, le pont ferme.", "Selon Wired, le pont ferme."),
    ("Selon un rapport du Washington Post, le pont ferme.", "Selon le Washington Post, le pont ferme."),
    ("Le rapport du Guardian a surpris la maire.", "L'article du Guardian a surpris la maire."),
    ("Selon des rapports, le pont ferme.", "Selon certaines informations, le pont ferme."),
    ("Il a été rapporté que le pont ferme.", "Selon certaines informations, le pont ferme."),
    ("Des rapports suggèrent que le pont ferme.", "Des informations laissent penser que le pont ferme."),
    ("Il a été cité par la radio comme disant que le pont ferme.", "Il a déclaré, selon la radio, que le pont ferme."),
    ("La maire a dit dans une déclaration que le pont ferme.", "La maire a dit dans un communiqué que le pont ferme."),
    (
        "Selon une note interne vue par Reuters, le pont ferme.",
        "Selon une note interne consultée par Reuters, le pont ferme.",
    ),
    ("Le développement survient un jour après le vote.", "Cette évolution intervient un jour après le vote."),
    ("Des sources proches du développement l'assurent.", "Des sources proches du dossier l'assurent."),
    ("Le groupe recule au milieu de la crise.", "Le groupe recule en pleine crise."),
    ("Au milieu du ralentissement, le groupe recule.", "En plein ralentissement, le groupe recule."),
    ("Pendant ce temps, la grève continue.", "Dans le même temps, la grève continue."),
    ("Fait intéressant, le pont bouge.", "Le pont bouge."),
    ("Il reste incertain si le pont rouvrira.", "On ignore encore si le pont rouvrira."),
    ("On peut le voir en train de danser.", "On le voit danser."),
    ("Elle peut être vue dansant sur le pont.", "On la voit danser sur le pont."),
)
AFFAIRS = (
    ("Deux officiers de police ont été blessés.", "Deux policiers ont été blessés."),
    ("Elle a été prise en garde à vue lundi.", "Elle a été placée en garde à vue lundi."),
    ("Une affaire a été enregistrée contre le chauffeur.", "Une procédure a été ouverte contre le chauffeur."),
    ("Il a été reconnu coupable sur neuf chefs d'accusation.", "Il a été reconnu coupable de neuf chefs d'accusation."),
    ("Il est confronté à jusqu'à 20 ans derrière les barreaux.", "Il risque jusqu'à 20 ans de prison."),
    ("Le procès affirme que le groupe savait.", "La plainte affirme que le groupe savait."),
    ("La loi viendra en vigueur en mai.", "La loi entrera en vigueur en mai."),
    ("La ministre en chef de la région l'a dit.", "La cheffe du gouvernement de la région l'a dit."),
    ("Le texte se dirige maintenant vers le Sénat.", "Le texte passe maintenant au Sénat."),
    ("Elle a été élue pour un second terme.", "Elle a été élue pour un second mandat."),
    ("Les travaux seront complétés en mars.", "Les travaux seront achevés en mars."),
    ("L'essai a paru dans le journal médical Nature.", "L'essai a paru dans la revue Nature."),
    ("Le vaccin est 90 % efficace.", "Le vaccin est efficace à 90 %."),
    ("Un total de 30 cas ont été rapportés.", "Au total, 30 cas ont été signalés."),
    ("Les experts croient que le fleuve montera.", "Les experts pensent que le fleuve montera."),
    ("L'accord devrait se fermer en juin.", "L'accord devrait être finalisé en juin."),
    ("Il est un avocat de Leeds.", "C'est un avocat de Leeds."),
)
NUMBERS = (
    ("Les prix sont près de 23 % plus élevés qu'en mai.", "Les prix sont plus élevés de près de 23 % qu'en mai."),
    ("C'est 20 % plus que l'an dernier.", "C'est 20 % de plus que l'an dernier."),
    ("Ils étaient 20 % moins susceptibles de mourir.", "Ils avaient 20 % de risques en moins de mourir."),
    (
        "Ils sont 20 % plus susceptibles de développer un cancer.",
        "Ils ont 20 % de risques en plus de développer un cancer.",
    ),
    ("Le groupe a levé 12 millions USD.", "Le groupe a levé 12 millions de dollars."),
    ("Le groupe vaut 1,2B$.", "Le groupe vaut 1,2 milliard de dollars."),
    ("Mardi, Mars 3, le pont a fermé.", "Mardi 3 mars, le pont a fermé."),
    ("Plus tôt lundi, la maire avait démenti.", "Plus tôt dans la journée de lundi, la maire avait démenti."),
    ("L'action est en hausse de 4 % à 12 dollars.", "L'action est en hausse de 4 %, à 12 dollars."),
)
TITLES = (
    ("Président Biden a signé le texte.", "Le président Biden a signé le texte."),
    ("Première ministre Anna Roy a signé le texte.", "La Première ministre Anna Roy a signé le texte."),
    ("Selon Professeure Anna Roy, le pont bouge.", "Selon la professeure Anna Roy, le pont bouge."),
    ("Twitter CEO Elon Musk a répondu.", "Le PDG de Twitter Elon Musk a répondu."),
    ("Le Premier Ministre a répondu.", "Le Premier ministre a répondu."),
    ("Le Département de la Justice enquête.", "Le département de la Justice enquête."),
    ("La guerre Russie-Ukraine dure.", "La guerre entre la Russie et l'Ukraine dure."),
    ("Le géant de la puce basé à Turin recrute.", "Le géant de la puce installé à Turin recrute."),
)


NEWS = (
    ("L'annonce a été faite le vendredi dans la soirée.", "L'annonce a été faite vendredi dans la soirée."),
    ("Le conseil votera le mercredi sur le texte.", "Le conseil votera le mercredi sur le texte."),
    ("Le conseil votera le mercredi pour en finir.", "Le conseil votera mercredi pour en finir."),
    ("Il est parti en Mars.", "Il est parti en mars."),
    ("La raison derrière le choix reste obscure.", "La raison du choix reste obscure."),
    ("L'équipe derrière l'application a répondu.", "L'équipe à l'origine de l'application a répondu."),
    ("Elle a continué en disant que le pont est sûr.", "Elle a ajouté que le pont est sûr."),
    ("Il n'y a pas eu de réaction immédiate du ministère.", "Le ministère n'a pas réagi dans l'immédiat."),
    ("Les voisins ont été rapides à réagir.", "Les voisins n'ont pas tardé à réagir."),
    ("Une fille de 9 ans a été retrouvée.", "Une fillette de 9 ans a été retrouvée."),
    ("Deux piétons ont été frappés par une voiture.", "Deux piétons ont été percutés par une voiture."),
    ("Le compte avait violé les règles du site.", "Le compte avait enfreint les règles du site."),
    ("C'est le dernier d'une série d'incidents.", "C'est le dernier en date d'une série d'incidents."),
    ("Le modèle de langage large répond.", "Le grand modèle de langage répond."),
    (
        "L'interface de programmation d'application ou API du site change.",
        "L'interface de programmation (API) du site change.",
    ),
    ("La société basée en Californie recrute.", "La société installée en Californie recrute."),
)


STARS = (
    ("S'adressant à Instagram lundi, l'actrice a démenti.", "Sur Instagram lundi, l'actrice a démenti."),
    ("L'élue a pris sur Twitter pour annoncer son départ.", "L'élue a annoncé son départ sur Twitter."),
    ("Dans la photo, on peut la voir portant une robe.", "Sur la photo, on la voit porter une robe."),
    ("Elle a claqué ceux qui la suivent.", "Elle a vivement critiqué ceux qui la suivent."),
    ("Ses proches ont nié les rapports.", "Ses proches ont démenti ces informations."),
    ("Elle a été vue pour la dernière fois dans le film Ornay.", "Elle était dernièrement à l'affiche du film Ornay."),
    ("Le film a bombardé au box-office.", "Le film a fait un flop au box-office."),
    ("Elle a également un projet de série dans le pipeline.", "Elle a également en préparation un projet de série."),
    ("On comprend que les victimes étaient sœurs.", "Selon certaines informations, les victimes étaient sœurs."),
    ("Il a été accusé de deux chefs de meurtre.", "Il a été visé par deux chefs d'accusation de meurtre."),
    ("Le pont a fermé mercredi (24 mai) au matin.", "Le pont a fermé mercredi 24 mai au matin."),
    ("Le groupe avait laissé partir 300 employés.", "Le groupe avait licencié 300 employés."),
    ("Des cris ont retenti aux petites heures du matin.", "Des cris ont retenti au petit matin."),
)


@pytest.mark.parametrize(
    ("translated", "french"),
    (
        *NETWORKS,
        *REPORTS,
        *AFFAIRS,
        *NUMBERS,
        *TITLES,
        *NEWS,
        *STARS,
    ),
)
def test_a_turn_of_a_fluent_translation_is_written_in_french(translated: str, french: str) -> None:
    assert mend(translated, DAMAGED) == french


@pytest.mark.parametrize(
    "sentence",
    [
        "Le parti a mené une marche à travers le pays.",
        "Selon un rapport de la Cour des comptes, le pont ferme.",
        "L'officier de police judiciaire a rendu son rapport.",
        "La maire a parlé dans une déclaration à la presse.",
        "Les faits remontent au 11 Septembre.",
        "Il a claqué la porte pour de bon.",
        "Elle a dit qu'il a droit à une aide et qu'il a lieu de se plaindre.",
        "Les résidents permanents ont voté.",
        "Elle est considérée comme telle, dit la maire.",
        "Le processus de paix avance pas à pas.",
        "Tous les deux ans, le pont est repeint.",
        "Le PDG Paul Marlot a répondu, et les enfants, âgés de 3, 6 et 9 ans, sont saufs.",
        "Il y a eu 70 fusillades de masse aux États-Unis.",
        "Le groupe vend au Texas, en Floride, Ohio compris.",
        "Il note que les marchands pressés par la hausse se sont tournés vers le quai.",
        "On comprend que les riverains soient inquiets.",
        "Les résultats laissent croire que le pont tient.",
        "On compte 30 blessés, pour un total de 50 victimes.",
        "« Président Biden a signé, le pont est 23 % plus cher », a dit la maire.",
    ],
)
def test_what_is_good_french_stays_in_a_translation(sentence: str) -> None:
    assert mend(sentence, DAMAGED) == sentence


def test_a_currency_falls_against_another() -> None:
    found = mend("La livre a glissé d'un demi-cent contre le dollar.", DAMAGED)
    assert found == "La livre a glissé d'un demi-cent face au dollar."


def test_a_text_of_stars_is_known_as_translated_by_its_turns() -> None:
    text = (
        "S'adressant à Instagram lundi, l'actrice Anna Roy a répondu à ses fans, qui parlaient depuis des mois de son mariage.\n\n"
        "Sur le front du travail, elle sera ensuite vue dans une comédie de Zoé Marin, attendue en août dans tout le pays."
    )
    assert mend(text).startswith("Sur Instagram lundi")
    assert mend(f"{text.split(chr(10))[2]}\n\n{text.split(chr(10))[0]}").startswith(
        "Sur le plan professionnel, elle sera ensuite à l'affiche d'une comédie"
    )


@pytest.mark.parametrize("sentence", ["Pendant ce temps, la grève continue.", "Selon les rapports, le pont ferme."])
def test_what_a_native_text_may_say_stays_in_one(sentence: str) -> None:
    assert mend(sentence) == sentence
