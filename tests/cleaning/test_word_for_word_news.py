"""English news prose left word for word, field by field: courts, polls, markets, sport, studies, screens, and turns of all fields."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Hamel a été chargé de trois chefs de vol.", "Hamel a été inculpé de trois chefs de vol."),
        ("Un grand jury a indicté le maire.", "Un grand jury a inculpé le maire."),
        ("Ses blessures ne sont pas considérées comme mettant sa vie en danger.", "Son pronostic vital n'est pas engagé."),
        ("Il comparaîtra devant la cour des magistrats de Leeds.", "Il comparaîtra devant le tribunal de première instance de Leeds."),
        ("Le procès est dû à commencer en avril.", "Le procès doit commencer en avril."),
        ("La coroner a enregistré un verdict de mort naturelle.", "La coroner a conclu à une mort naturelle."),
        ("Il a tourné l'arme sur lui-même.", "Il a retourné l'arme contre lui."),
        ("Les enquêteurs n'ont pas encore établi un motif.", "Les enquêteurs n'ont pas encore établi de mobile."),
        ("La cour a entendu que le coffre était vide.", "Il a été exposé à l'audience que le coffre était vide."),
        ("La cour a entendu comment Hamel avait vidé le coffre.", "Selon ce qui a été exposé à l'audience, Hamel avait vidé le coffre."),
        ("Il a été dit au jury que le coffre était vide.", "Il a été exposé aux jurés que le coffre était vide."),
        ("Donnant preuve lundi, Roy a pleuré.", "Témoignant lundi, Roy a pleuré."),
        ("Ana Roy KC a parlé deux heures.", "Ana Roy a parlé deux heures."),
        ("La Cour suprême a gouverné 6-3 que le texte était nul.", "La Cour suprême a jugé, par 6 voix contre 3, que le texte était nul."),
        ("Un juge a bloqué le gouvernement d'appliquer l'ordre exécutif.", "Un juge a empêché le gouvernement d'appliquer le décret."),
        ("Hamel a été arrêté sur suspicion de vol et reste en garde à vue.", "Hamel a été arrêté, soupçonné de vol, et reste en garde à vue."),
        ("Roy sera condamnée à une date ultérieure.", "Roy connaîtra sa peine à une date ultérieure."),
        ("Les votes sont toujours en train d'être comptés.", "Le dépouillement se poursuit."),
        ("Elle a gagné la course pour gouverneur par une marge étroite.", "Elle a gagné l'élection au poste de gouverneur de justesse."),
        ("Le projet de loi se dirige maintenant vers le bureau du président.", "Le projet de loi attend maintenant la signature du président."),
        ("La question de qui paiera reste entière.", "La question de savoir qui paiera reste entière."),
        ("Pas de date n'a été fixée.", "Aucune date n'a été fixée."),
        ("Les deux camps doivent montrer de la retenue.", "Les deux camps doivent faire preuve de retenue."),
        ("Roy l'a appelé « un piège ».", "Roy l'a qualifié d'« un piège »."),
        ("Le maire doit être assermenté lundi.", "Le maire doit prêter serment lundi."),
        ("Les pourparlers de lundi se sont effondrés.", "Les pourparlers de lundi ont échoué."),
        ("Après des jours de combats lourds, la ville est tombée.", "Après des jours de violents combats, la ville est tombée."),
        ("La foule s'est affrontée avec la police.", "La foule s'est affrontée avec la police."),
        ("L'usine taillera 300 emplois.", "L'usine supprimera 300 emplois."),
        ("La start-up a soulevé 5 millions d'euros.", "La start-up a levé 5 millions d'euros."),
        ("L'usine a ajouté 300 emplois en mars.", "L'usine a créé 300 emplois en mars."),
        ("La chaîne a déposé pour la protection contre la faillite du chapitre 11.", "La chaîne a demandé la protection du chapitre 11 de la loi américaine sur les faillites."),
        ("Le groupe rappelle 4 000 véhicules sur un problème de frein.", "Le groupe rappelle 4 000 véhicules en raison d'un problème de frein."),
        ("Le bénéfice atteint 3 millions de dollars, ou 5 cents par action.", "Le bénéfice atteint 3 millions de dollars, soit 5 cents par action."),
        ("Le déficit recule, montrent des chiffres de la mairie.", "Le déficit recule, selon des chiffres de la mairie."),
        ("Hamel est revenu de derrière pour battre Roy.", "Hamel a renversé la situation pour battre Roy."),
        ("Il a gagné en ensembles droits.", "Il a gagné sans perdre un set."),
        ("Elle a sauvé trois points de match.", "Elle a sauvé trois balles de match."),
        ("Roy a pris la jersey jaune.", "Roy a pris le maillot jaune."),
        ("Elle a pris l'or dans le 100 mètres.", "Elle a remporté l'or sur 100 mètres."),
        ("Le défenseur a été envoyé hors du terrain.", "Le défenseur a été expulsé."),
        ("Plus de recherche est nécessaire.", "D'autres recherches sont nécessaires."),
        ("L'étude n'a pas prouvé une cause et un effet.", "L'étude n'a pas prouvé de lien de cause à effet."),
        ("Elle a perdu sa bataille avec le cancer.", "Elle a perdu sa lutte contre le cancer."),
        ("Le feu, qui est 20 % contenu, recule.", "Le feu, qui est maîtrisé à 20 %, recule."),
        ("La voiture a laissé la route.", "La voiture a quitté la route."),
        ("Le vin protège le cœur des hommes âgés, une nouvelle étude a trouvé.", "Le vin protège le cœur des hommes âgés, selon une nouvelle étude."),
        ("Le film étoile Ana Roy.", "Le film met en vedette Ana Roy."),
        ("L'actrice gagnante d'un Oscar est morte.", "L'actrice oscarisée est morte."),
        ("Il n'était pas immédiatement clair qui avait tiré.", "On ignorait qui avait tiré."),
        ("Les loyers montent de 4 % par rapport à il y a un an.", "Les loyers montent de 4 % sur un an."),
        ("Hamel a prétendument pris 300 euros.", "Hamel aurait pris 300 euros."),
        ("Dix personnes ont été tuées, y compris trois enfants.", "Dix personnes ont été tuées, dont trois enfants."),
        ("La chaîne a contacté la mairie pour commentaire.", "La chaîne a contacté la mairie pour obtenir un commentaire."),
        ("Le groupe de droits Libra a porté plainte.", "Le groupe de défense des droits Libra a porté plainte."),
        ("Lens est assis en quatrième position, deux points derrière Lille.", "Lens occupe la quatrième place, à deux points de Lille."),
        ("Les négociations ont frappé un mur.", "Les négociations sont dans l'impasse."),
        ("Roy a été grillée par les députés.", "Roy a été interrogée sans ménagement par les députés."),
        ("Le syndicat a claqué la décision.", "Le syndicat a fustigé la décision."),
        ("La course est trop serrée pour être appelée.", "La course est trop serrée pour qu'un vainqueur soit désigné."),
        ("Roy mène les sondages par six points.", "Roy mène les sondages avec six points d'avance."),
        ("Les prix ont atteint un sommet de tous les temps.", "Les prix ont atteint un niveau record."),
        ("La chaîne ferme après 60 ans en affaires.", "La chaîne ferme après 60 ans d'existence."),
        ("Le régulateur a ouvert une sonde sur la société.", "Le régulateur a ouvert une enquête sur la société."),
        ("L'essai a impliqué 300 patients.", "L'essai a porté sur 300 patients."),
        ("Ces résultats pourraient paver la voie au vaccin.", "Ces résultats pourraient ouvrir la voie au vaccin."),
        ("Les inondations ont balayé des maisons.", "Les inondations ont emporté des maisons."),
        ("La rivière a éclaté ses berges.", "La rivière est sortie de son lit."),
        ("Un bus a écrasé dans un mur.", "Un bus a percuté un mur."),
        ("L'équipe s'est écrasée hors de la Coupe.", "L'équipe a été éliminée de la Coupe."),
        ("Hamel a sauvé quatre points de rupture.", "Hamel a sauvé quatre balles de break."),
        ("Hamel a été tiré mort dans la rue.", "Hamel a été abattu dans la rue."),
        ("Roy poursuit la ville pour 3 millions de dollars.", "Roy réclame 3 millions de dollars à la ville en justice."),
        ("Le juge a jeté l'affaire hors du tribunal.", "Le juge a classé l'affaire."),
        ("Le roi a pris le trône en 1922.", "Le roi a accédé au trône en 1922."),
        ("Le discours du maire a été livré en anglais.", "Le discours du maire a été prononcé en anglais."),
        ("Les familles sautent le petit-déjeuner à l'extérieur.", "Les familles renoncent au petit-déjeuner à l'extérieur."),
        ("Roy a gagné la course, avec Hamel deuxième et Volmer troisième.", "Roy a gagné la course, devant Hamel et Volmer."),
    ],
)  # fmt: skip
def test_a_calque_is_mended_anywhere(damaged: str, mended: str) -> None:
    assert mend(damaged) == mended


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Les secours se sont précipités sur la scène peu après midi.", "Les secours se sont rendus en urgence sur les lieux peu après midi."),
        ("Le groupe a perdu des clients, y compris la mairie.", "Le groupe a perdu des clients, notamment la mairie."),
        ("Le pont ne rouvrira pas jusqu'à mardi.", "Le pont ne rouvrira pas avant mardi."),
        ("Nous ne signerons pas ce texte jusqu'à ce que le pont soit fini.", "Nous ne signerons pas ce texte avant que le pont soit fini."),
        ("C'est la pire sécheresse en 40 ans.", "C'est la pire sécheresse depuis 40 ans."),
        ("L'inflation est tombée à 3 % en mai de 4 % un mois plus tôt.", "L'inflation est tombée à 3 % en mai contre 4 % un mois plus tôt."),
        ("Le gérant de Liverpool a souri.", "L'entraîneur de Liverpool a souri."),
        ("Lens a gagné le match aux pénalités après le temps supplémentaire.", "Lens a gagné le match aux tirs au but après prolongation."),
        ("Elle a servi comme maire de 2011 à 2019.", "Elle a été maire de 2011 à 2019."),
        ("Il a été nommé en 1998 avec 44 voix, et avait 44 % des voix.", "Il a été nommé en 1998 avec 44 voix, et obtenait 44 % des voix."),
    ],
)  # fmt: skip
def test_what_may_be_good_french_waits_for_a_translated_source(damaged: str, mended: str) -> None:
    assert mend(damaged, DAMAGED) == mended
    assert mend(damaged) == damaged


@pytest.mark.parametrize(
    "right",
    [
        "Tous les élus, y compris le maire, ont signé.",
        "La reprise est évaluée à 4 millions d'euros, y compris la dette.",
        "Les téléphones sont interdits à l'école, y compris pendant le déjeuner.",
        "Il ne peut pas rester jusqu'à mardi.",
        "Elle n'a pas cessé de chanter jusqu'à ce que la nuit tombe.",
        "Le maire est chargé de trois dossiers.",
        "C'est son troisième titre en vingt ans de carrière.",
        "Les agents assermentés ont dressé un constat.",
        "Le magasin est occupé.",
        "Le vent a balayé la ville.",
        "Elle a claqué la porte.",
        "La sonde a survolé Mars.",
        "C'est le meilleur joueur de tous les temps.",
    ],
)  # fmt: skip
def test_good_french_stays(right: str) -> None:
    assert mend(right, DAMAGED) == right
