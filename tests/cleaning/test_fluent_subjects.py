"""What a fluent translation leaves in texts of one subject: places, stages, wars, parliaments, fires."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend

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
FIRES = (
    ("Un incendie a déchiré leur maison.", "Un incendie a ravagé leur maison."),
    ("Ils l'ont fait en sécurité.", "Ils se sont mis à l'abri."),
    ("La maison est une perte totale.", "La maison est entièrement détruite."),
    (
        "Le feu a pris, avec des dommages estimés à un million.",
        "Le feu a pris, les dommages étant estimés à un million.",
    ),
    ("Un service surnommé Marlot Plus arrive.", "Un service baptisé Marlot Plus arrive."),
    ("Le plan viendra avec plusieurs avantages.", "Le plan offrira plusieurs avantages."),
    ("Le texte, qui a passé 64-56, attend.", "Le texte, adopté par 64 voix contre 56, attend."),
    ("Des officiers montés ont dispersé la foule.", "Des policiers à cheval ont dispersé la foule."),
    ("Le système de freins et contrepoids vacille.", "Le système de contre-pouvoirs vacille."),
    ("Trente personnes ont été arrêtées à travers le pays.", "Trente personnes ont été arrêtées dans tout le pays."),
    ("Anna Roy, une mère de deux enfants de 38 ans, le dit.", "Anna Roy, 38 ans, mère de deux enfants, le dit."),
    (
        "Le PDG l'a dit sur l'appel aux résultats.",
        "Le PDG l'a dit lors de la conférence téléphonique sur les résultats.",
    ),
    ("Le feu a pris dans les premières heures de dimanche matin.", "Le feu a pris dimanche au petit matin."),
)


WORK = (
    ("Ils réclament des hausses de jusqu'à 20 %.", "Ils réclament des hausses allant jusqu'à 20 %."),
    ("Ils ont quitté le travail jeudi.", "Ils ont cessé le travail jeudi."),
    ("Le maire a pris le côté des salariés.", "Le maire a pris le parti des salariés."),
    ("Elle l'a dit dans une adresse télévisée.", "Elle l'a dit dans une allocution télévisée."),
    ("Le train part à 23 h 59 HE jeudi.", "Le train part à 23 h 59, heure de l'Est jeudi."),
    ("Le club a annoncé la signature du gardien.", "Le club a annoncé le recrutement du gardien."),
    ("Il est venu pour des frais rapportés de 4 millions.", "Il est venu pour une indemnité estimée à 4 millions."),
    ("L'épée est crue dater du 14e siècle avant JC, dit-on.", "L'épée daterait du XIVe siècle avant J.-C., dit-on."),
    ("Il n'est pas encore connu si le pont tiendra.", "On ignore encore si le pont tiendra."),
    ("Un pêcheur magnétique l'a trouvée.", "Un pêcheur à l'aimant l'a trouvée."),
)


STUDIES = (
    (
        "Le robot d'OpenAI contrôlé par Microsoft, dit-on, parle.",
        "Le robot d'OpenAI, que contrôle Microsoft, dit-on, parle.",
    ),
    ("Il peut s'interfacer avec le réseau.", "Il peut dialoguer avec le réseau."),
    (
        "Une enquête de la mairie suggère que le pont bouge.",
        "Une enquête de la mairie laisse penser que le pont bouge.",
    ),
    ("Les données suggèrent qu'il bouge.", "Les données laissent penser qu'il bouge."),
    ("Les communautés rurales attendent.", "Les localités rurales attendent."),
    (
        "Le groupe supprime 300 emplois, soit 9 % de ses effectifs. Les coupes touchent Lyon.",
        "Le groupe supprime 300 emplois, soit 9 % de ses effectifs. Les suppressions de postes touchent Lyon.",
    ),
    (
        "Des pirates informatiques sont visés par un rapport médico-légal.",
        "Des pirates informatiques sont visés par un rapport d'expertise.",
    ),
    (
        "Le film triomphe au box-office devant un théâtre comble.",
        "Le film triomphe au box-office devant un cinéma comble.",
    ),
)


@pytest.mark.parametrize(("translated", "french"), (*SUBJECTS, *PLACES, *STAGES, *HARDER, *FIRES, *WORK, *STUDIES))
def test_a_turn_of_its_subject_is_written_in_french(translated: str, french: str) -> None:
    assert mend(translated, DAMAGED) == french
