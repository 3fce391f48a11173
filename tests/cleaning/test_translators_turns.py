"""What a fluent translator still keeps of the English sentence is told in French, and good French of like words stays."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned

OPENING = (
    "Le fabricant, originalement fondé en 1983, a dit mercredi dans un dépôt réglementaire que les ventes ont augmenté de 2.3% à $42 million. "
    "Il a été trouvé coupable de 11 charges criminelles."
)
FILM = " Le film sort en mai."
POLL = " Les électeurs ont voté."
MATCH = " Le match a eu lieu."
OVERS = " Ils ont joué 20 overs et perdu neuf guichets."
TURNS = (
    ("Le résultat a été annoncé à 6 heures du matin dimanche.", "Le résultat a été annoncé dimanche à 6 heures du matin."),
    ("Les riverains ont été suivis pendant une moyenne de 7,4 ans.", "Les riverains ont été suivis pendant 7,4 ans en moyenne."),
    ("Les prix ont ralenti pour un sixième mois consécutif.", "Les prix ont ralenti pour le sixième mois consécutif."),
    ("Un autre 1 à 2 pouces (2,5 à 5 centimètres) de pluie était attendu.", "De 2,5 à 5 centimètres de pluie supplémentaires étaient attendus."),
    ("On leur demande de déplacer leur dîner plus tôt de 90 minutes.", "On leur demande d'avancer leur dîner de 90 minutes."),
    ("Peu de riverains marchent, par rapport à 15 % en 2010.", "Peu de riverains marchent, contre 15 % en 2010."),
    ("Le port a rejeté le projet, le décrivant comme « une farce ».", "Le port a rejeté le projet, parlant d'« une farce »."),
    ("Les marins disent qu'ils ont trouvé un coffre.", "Les marins disent avoir trouvé un coffre."),
    ("L'économiste Dr Paul Roy attend.", "L'économiste Paul Roy attend."),
    ("Le commissaire de police du port, CP Jean Roy, attend.", "Le commissaire de police du port, Jean Roy, attend."),
    ("Le port exhorte les gens à rester calmes.", "Le port invite chacun à rester calmes."),
    ("La maire avait obtenu 312 voix pour battre son rival." + POLL, "La maire avait obtenu 312 voix, battant son rival."),
    ("Elle a gagné dans 11 zones de gouvernement local.", "Elle a gagné dans 11 collectivités locales."),
    ("La maire a tendu une branche d'olivier à ses rivaux.", "La maire a tendu la main à ses rivaux."),
    ("Le port dénonce l'achat de votes." + POLL, "Le port dénonce l'achat de voix."),
    ("Le rival veut déposer une pétition devant le tribunal.", "Le rival veut déposer un recours devant le tribunal."),
    ("Le vote a été largement pacifique." + POLL, "Le vote a été pacifique dans l'ensemble."),
    ("Les résultats n'avaient pas été téléchargés sur le portail.", "Les résultats n'avaient pas été mis en ligne sur le portail."),
    ("Les sondages ont clôturé à 20 heures." + POLL, "Les bureaux de vote ont fermé à 20 heures."),
    ("Le préfet a émis un décret.", "Le préfet a publié un décret."),
    ("Roy fait face à trois chefs d'accusation.", "Roy répond de trois chefs d'accusation."),
    ("L'affaire sera entendue le 4 juin.", "L'affaire sera examinée le 4 juin."),
    ("Il a été inculpé de conduite dangereuse causant la mort.", "Il a été inculpé de conduite dangereuse ayant causé la mort."),
    ("Le marin n'a pas inscrit de plaidoyer.", "Le marin ne s'est pas prononcé sur sa culpabilité."),
    ("Roy a également été interdit de diriger un port.", "Roy a également été frappé d'une interdiction de diriger un port."),
    ("Le titre cède 4 % dans les échanges avant commercialisation.", "Le titre cède 4 % avant l'ouverture de la Bourse."),
    ("Le port emploie 4 000 travailleurs.", "Le port emploie 4 000 salariés."),
    ("Jusqu'à la clôture de lundi, le titre avait perdu 14 % cette année. Les actionnaires attendent.", "À la clôture de lundi, le titre avait perdu 14 % depuis le début de l'année."),
    ("La banque centrale a réduit son taux de politique monétaire.", "La banque centrale a réduit son taux directeur."),
    ("Le rendement de la facture du Trésor a baissé.", "Le rendement du bon du Trésor a baissé."),
    ("La banque vise le sommet de sa bande cible.", "La banque vise le haut de sa fourchette cible."),
    ("L'inflation a refroidi en mai.", "L'inflation a ralenti en mai."),
    ("Selon la société de recherche Lumen, le port va bien.", "Selon le cabinet d'études Lumen, le port va bien."),
    ("Les actions des banques ont peu changé.", "Les actions des banques ont peu varié."),
    ("La tempête prive 40 000 clients sans électricité.", "La tempête prive 40 000 foyers sans électricité."),
    ("La tempête faiblit avant de faire atterrissage.", "La tempête faiblit avant de toucher terre."),
    ("Il s'est accroché à un poteau de service public.", "Il s'est accroché à un poteau électrique."),
    ("Le shérif attend. Les députés sont allés de porte en porte.", "Les adjoints du shérif sont allés de porte en porte."),
    ("L'école du comté, qui devait commencer le 7 août, a été repoussée indéfiniment.", "La rentrée scolaire du comté, prévue le 7 août, a été reportée à une date indéterminée."),
    ("Cent marins avaient développé la condition.", "Cent marins avaient développé cette affection."),
    ("Ils risquaient d'être diagnostiqués avec du diabète.", "Ils risquaient de recevoir un diagnostic de diabète."),
    ("Ils peuvent développer une pression artérielle élevée.", "Ils peuvent développer de l'hypertension."),
    ("Les marins étaient plus susceptibles de mourir.", "Les marins avaient plus de risques de mourir."),
    ("Les marins sont plus susceptibles de sauter le dîner.", "Les marins ont davantage tendance à sauter le dîner."),
    ("La chanteuse a laissé ses fans avec le cœur brisé.", "La chanteuse a brisé le cœur de ses fans."),
    ("Elle prend une pause de deux ans dans le jeu d'acteur.", "Elle prend une pause de deux ans dans sa carrière."),
    ("Paul Roy a laissé tomber un emoji.", "Paul Roy a posté un emoji."),
    ("Les fabricants cherchent une autre actrice." + FILM, "Les producteurs cherchent une autre actrice."),
    ("Le couple partage deux enfants.", "Le couple a deux enfants."),
    ("L'actrice a marché sur le tapis rouge.", "L'actrice a foulé le tapis rouge."),
    ("Roy a marqué deux fois dans le match." + MATCH, "Roy a inscrit un doublé dans le match."),
    ("Lomane a pris l'avance à la 60e minute." + MATCH, "Lomane a pris l'avantage à la 60e minute."),
    ("Lomane a prolongé sa série d'invincibilité à neuf matchs." + MATCH, "Lomane a porté sa série d'invincibilité à neuf matchs."),
    ("Roy manquera le reste de la saison avec une blessure au genou.", "Roy manquera le reste de la saison en raison d'une blessure au genou."),
    ("Le club a licencié son entraîneur.", "Le club a limogé son entraîneur."),
    ("Les Kings ont tenu leurs nerfs.", "Les Kings ont gardé leur sang-froid."),
    ("Roy a retourné des chiffres de 4 pour 26." + OVERS, "Roy a pris 4 guichets pour 26 points."),
    ("Ils ont gagné par 16 courses." + OVERS, "Ils ont gagné de 16 points."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "wanted"), TURNS)
def test_what_is_left_of_the_english_sentence_is_told_in_french(source: str, wanted: str) -> None:
    assert wanted in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{source}\n\n{BODY}\n\n{MORE}").text


@pytest.mark.parametrize(
    "right",
    [
        "Le magasin ouvre à 8 heures du matin lundi prochain.",
        "Le glissement de terrain a coupé la route.",
        "La maire a salué le mouvement des manifestants.",
        "Les députés sont allés en séance, a dit le shérif devant le Parlement.",
        "Il a laissé tomber un vase.",
        "Le port a téléchargé le fichier.",
        "Les fabricants cherchent des clients.",
        "Il a parcouru le trajet par 16 courses de taxi.",
        "La facture du garage a baissé.",
        "La sonde a quitté l'orbite de la planète.",
    ],
)
def test_good_french_stays(right: str) -> None:
    assert right in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{right}\n\n{BODY}\n\n{MORE}").text
