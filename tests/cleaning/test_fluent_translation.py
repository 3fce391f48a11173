"""What a fluent translation of 2023 leaves: turns of social networks, of agencies and public affairs, comparisons, bare titles."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend

NETWORKS = (
    ("L'actrice s'est rendue sur Instagram pour remercier ses fans.", "L'actrice a remercié sur Instagram ses fans."),
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
    ("L'accès coûte de 42 000 $ à 210 000 $.", "L'accès coûte de 42 000 à 210 000 $."),
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
    ("L'élue a pris sur Twitter pour annoncer son départ.", "L'élue a annoncé sur Twitter son départ."),
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


SUBJECTS = (
    ("L'éther, la deuxième plus grande crypto-monnaie, a reculé.", "L'éther, la deuxième cryptomonnaie, a reculé."),
    ("La plus grande banque au monde par actifs recule.", "La première banque mondiale par actifs recule."),
    (
        "Le titre vaut 12 dollars à 14h30 ET, dit le site.",
        "Le titre vaut 12 dollars à 14 h 30, heure de l'Est, dit le site.",
    ),
    (
        "Il est poursuivi pour avoir prétendument violé les lois.",
        "Il est poursuivi pour avoir, selon l'accusation, enfreint les lois.",
    ),
    ("Elle est venue de deux sets en arrière pour gagner.", "Elle a remonté un retard de deux sets pour gagner."),
    ("Il a gagné en sets consécutifs.", "Il a gagné sans perdre un set."),
    ("La tempête a martelé la côte.", "La tempête a frappé la côte."),
    ("Sept décès ont été blâmés sur le froid.", "Sept décès ont été imputés au froid."),
    ("Les résidents ont fui le quartier.", "Les habitants ont fui le quartier."),
    (
        "La mesure bipartite a passé le Sénat 63-36.",
        "La mesure transpartisane a été adoptée par le Sénat par 63 voix contre 36.",
    ),
    (
        "Le plan, qui a passé la Chambre 217-213, attend.",
        "Le plan, qui a obtenu 217 voix contre 213 à la Chambre, attend.",
    ),
    ("Elle parlait depuis l'Oval Office.", "Elle parlait depuis le Bureau ovale."),
    (
        "Le taux d'approbation de Biden a pris un coup en mai.",
        "La cote de popularité de Biden en a pris un coup en mai.",
    ),
    ("Les deux côtés de l'allée sont d'accord.", "Les deux camps sont d'accord."),
    (
        "Le téléphone est dit pour emballer une batterie de 3 700 mAh.",
        "Le téléphone devrait embarquer une batterie de 3 700 mAh.",
    ),
    ("Il sera offert dans des options de couleurs crème et menthe.", "Il sera proposé en crème et menthe."),
    ("Les voisins ont dit qu'ils ont entendu des cris.", "Les voisins ont dit qu'ils avaient entendu des cris."),
    ("Elle a affirmé que l'incident s'est produit lundi.", "Elle a affirmé que l'incident s'était produit lundi."),
)


PLACES = (
    ("La fusillade a éclaté à Ornay, Texas, mercredi.", "La fusillade a éclaté à Ornay (Texas), mercredi."),
    ("Plusieurs agences d'application de la loi enquêtent.", "Plusieurs forces de l'ordre enquêtent."),
    ("Un policier hors service est intervenu.", "Un policier en dehors de ses heures de service est intervenu."),
    ("Le FBI assistait à l'enquête.", "Le FBI participait à l'enquête."),
    ("Les élèves ont été réunis avec leurs parents.", "Les élèves ont retrouvé leurs parents."),
    ("Il attendait dans la cour pour sa femme.", "Il attendait dans la cour sa femme."),
    (
        "Il a plaidé coupable la semaine dernière à 90 accusations fédérales.",
        "Il a plaidé coupable la semaine dernière de 90 chefs d'accusation fédéraux.",
    ),
    (
        "Jusqu'à présent cette année, le pont a fermé deux fois.",
        "Depuis le début de l'année, le pont a fermé deux fois.",
    ),
    ("L'étude avait plusieurs limitations.", "L'étude avait plusieurs limites."),
    ("Elle n'a rien changé, qui a été une surprise.", "Elle n'a rien changé, ce qui a été une surprise."),
    ("Le niveau des stocks était plat par rapport à mai.", "Le niveau des stocks était stable par rapport à mai."),
    ("Le groupe rapportera ses résultats jeudi.", "Le groupe publiera ses résultats jeudi."),
    ("La radio a approché le groupe pour un commentaire.", "La radio a sollicité le groupe."),
    ("L'affaire a fait des comparaisons avec une autre.", "L'affaire a suscité des comparaisons avec une autre."),
    (
        "Le maire a condamné les auteurs comme « imprudents » et sots.",
        "Le maire a qualifié les auteurs d'« imprudents » et sots.",
    ),
)


STAGES = (
    ("La chanteuse a balayé les Grammys.", "La chanteuse a dominé les Grammys."),
    ("Elle est rentrée à la maison avec trois prix.", "Elle est repartie avec trois prix."),
    ("Elle bat un record dans le processus.", "Elle bat un record au passage."),
    ("« Merci », a dit une Marlot émotive à la foule.", "« Merci », a dit Marlot, émue, à la foule."),
    (
        "Les femmes ont gagné, avec Billie Roy emportant trois prix.",
        "Les femmes ont gagné, Billie Roy emportant trois prix.",
    ),
    ("Il a été réservé à la prison du comté.", "Il a été écroué à la prison du comté."),
    ("Une vidéo musicale sort vendredi.", "Un clip sort vendredi."),
    ("Tous les 180 passagers sont saufs.", "Les 180 passagers sont saufs."),
    ("Un avion alternatif a été arrangé.", "Un avion de remplacement a été prévu."),
    ("La fenêtre de transferts ferme lundi.", "Le mercato ferme lundi."),
    ("Il habite à deux blocs du stade.", "Il habite à deux rues du stade."),
    ("Le garde de sécurité a crié.", "L'agent de sécurité a crié."),
    ("Des activistes ont bloqué la route.", "Des militants ont bloqué la route."),
    ("Deux fonctionnaires américains l'ont confirmé.", "Deux responsables américains l'ont confirmé."),
)
HARDER = (
    ("L'entrepôt a été mis en flammes.", "L'entrepôt a été incendié."),
    ("L'annonce est venue un jour avant le vote.", "L'annonce est intervenue un jour avant le vote."),
    ("Le groupe abandonne ses plans de bâtir une usine.", "Le groupe renonce à bâtir une usine."),
    ("Ils ont été promis plus de munitions.", "Ils se sont vu promettre plus de munitions."),
    ("Une explosion massive a secoué le port.", "Une énorme explosion a secoué le port."),
    ("Les États de balançoire décideront.", "Les États clés décideront."),
    ("Elle a été diagnostiquée avec un cancer.", "Elle s'est vu diagnostiquer un cancer."),
    ("Le pays vise le zéro net.", "Le pays vise la neutralité carbone."),
    (
        "C'est le mois le plus chaud depuis que les records ont commencé.",
        "C'est le mois le plus chaud depuis le début des relevés.",
    ),
    ("Il fera cent heures de service communautaire.", "Il fera cent heures de travail d'intérêt général."),
    ("Le modèle d'affaires a changé.", "Le modèle économique a changé."),
    ("Comme tel, le pont est fermé.", "À ce titre, le pont est fermé."),
    ("Les restrictions ont été soulevées.", "Les restrictions ont été levées."),
    ("Le bilan a été révisé vers le haut.", "Le bilan a été révisé à la hausse."),
    ("Il n'y a pas eu de rapports immédiats de victimes.", "Aucune victime n'a été signalée dans l'immédiat."),
)


@pytest.mark.parametrize(
    ("translated", "french"),
    (*NETWORKS, *REPORTS, *AFFAIRS, *NUMBERS, *TITLES, *NEWS, *STARS, *SUBJECTS, *PLACES, *STAGES, *HARDER),
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
