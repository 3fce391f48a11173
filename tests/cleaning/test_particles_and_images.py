"""Everyday turns and words of two senses of the English press as translations word them are told in French, and good French stays."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned

OPENING = (
    "Le fabricant, originalement fondé en 1983, a dit mercredi dans un dépôt réglementaire que les ventes ont augmenté de 2.3% à $42 million. "
    "Il a été trouvé coupable de 11 charges criminelles."
)
TURNS = (
    ("Elle a tourné vers le bas une offre du port.", "Elle a refusé une offre du port."),
    ("Le ponton a été lavé loin.", "Le ponton a été emporté par les eaux."),
    # courts and police
    ("La victime pourrait être prononcée morte ; le motif du meurtre reste peu clair.", "le mobile du meurtre reste à éclaircir"),
    ("La juge a jeté dehors la plainte mardi.", "La juge a rejeté la plainte mardi."),
    ("Un marin a été condamné à servir douze ans.", "Un marin a été condamné à douze ans de prison."),
    ("Il a été libéré sous un lien de 50 000 dollars.", "Il a été libéré contre une caution de 50 000 dollars."),
    ("L'affaire a été réglée hors cour.", "L'affaire a été réglée à l'amiable."),
    ("Il a montré aucune émotion et la salle a montré aucune surprise.", "la salle n'a montré aucune surprise"),
    ("Un anneau de trafic de drogue a été démantelé.", "Un réseau de trafic de drogue a été démantelé."),
    ("Un ordre de restriction a été émis contre le marin.", "Une ordonnance d'éloignement a été émise contre le marin."),
    ("L'officier financier en chef a parlé.", "Le directeur financier a parlé."),
    ("Un suspect a été arrêté, surintendant de la police d'Ornay. Paul Lys a déclaré aux journalistes.", "Un suspect a été arrêté, a déclaré aux journalistes le surintendant de la police d'Ornay, Paul Lys."),
    ("« C'est beau », a-t-elle jailli.", "« C'est beau », a-t-elle confié."),
    # markets and shops
    ("Les prix étaient de 7 % plus élevés que prévu.", "Les prix étaient plus élevés de 7 % que prévu."),
    ("Les résultats sont venus au-dessus des attentes.", "Les résultats ont dépassé les attentes."),
    ("Le taux est de 4 %, en haut de 3 % il y a un an.", "Le taux est de 4 %, contre 3 % il y a un an."),
    ("Les marchés ont fini la journée plus bas.", "Les marchés ont fini la journée en baisse."),
    ("Les coûts seront passés aux clients.", "Les coûts seront répercutés sur les clients."),
    ("Les dockers sont allés en grève.", "Les dockers se sont mis en grève."),
    ("Elle succédera Jean Roy en juin.", "Elle succédera à Jean Roy en juin."),
    # ballots and bills
    ("Les sondages ont fermé à 20 heures.", "Les bureaux de vote ont fermé à 20 heures."),
    ("La facture interdirait les bacs.", "Le projet de loi interdirait les bacs."),
    ("Il traîne de quatre points.", "Il accuse un retard de quatre points."),
    ("Le maire a frappé en arrière contre la régie.", "Le maire a riposté contre la régie."),
    # health, space, screens, sport, weather
    ("Le procès clinique a inclus 400 patients.", "L'essai clinique a inclus 400 patients."),
    ("Les hôpitaux sont étirés minces.", "Les hôpitaux sont débordés."),
    ("La vidéo a été prise vers le bas.", "La vidéo a été retirée."),
    ("Roy a marqué le gagnant à la 89e minute.", "Roy a marqué le but de la victoire à la 89e minute."),
    ("Au moins 40 personnes sont craintes mortes.", "On craint la mort d'au moins 40 personnes."),
    ("Un avertissement météo jaune a été émis.", "Une vigilance météo jaune a été émise."),
    ("Des douzaines de bacs ont coulé.", "Des dizaines de bacs ont coulé."),
    # how the press words it
    ("La régie n'a pas répondu aux appels cherchant un commentaire.", "La régie n'a pas répondu à une demande de commentaire."),
    ("Les données libérées mardi montrent une hausse.", "Les données publiées mardi montrent une hausse."),
    ("Le pont est vu comme un test.", "Le pont est considéré comme un test."),
    ("À partir de mercredi, 40 bacs étaient à quai.", "Mercredi, 40 bacs étaient à quai."),
    ("Parmi les blessés étaient deux marins.", "Parmi les blessés figuraient deux marins."),
    ("Les bacs ont gardé tournant jusqu'au soir.", "Les bacs ont continué à tourner jusqu'au soir."),
    # quantities and everyday verbs
    ("Le port a annoncé un radeau de mesures.", "Le port a annoncé une série de mesures."),
    ("Le maire a fait face à un barrage de critiques.", "un déluge de critiques"),
    ("Dans une offre pour sauver le bac, la ville paiera.", "Afin de sauver le bac, la ville paiera."),
    ("Les bacs comptent pour 40 % du trafic.", "Les bacs représentent 40 % du trafic."),
    ("Le prix plane autour de 40 euros.", "Le prix avoisine les 40 euros."),
    ("La régie a frappé un record en mai.", "La régie a atteint un record en mai."),
    ("Le club a cassé une série de cinq défaites.", "Le club a mis fin à une série de cinq défaites."),
    ("Elle a ramené à la maison le premier prix.", "Elle a remporté le premier prix."),
    # words of two senses
    ("L'inflation de base a reculé.", "L'inflation sous-jacente a reculé."),
    ("Le président a signé un ordre exécutif.", "Le président a signé un décret."),
    ("Il a été libéré sur parole en mai.", "Il a été libéré en liberté conditionnelle en mai."),
    ("Aucune blessure n'a été signalée.", "Aucun blessé n'est à déplorer."),
    ("Le chantier n'était pas sans ses bosses.", "Le chantier n'a pas été sans accrocs."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "wanted"), TURNS)
def test_a_turn_of_the_english_press_is_told_in_french(source: str, wanted: str) -> None:
    assert wanted in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{source}\n\n{BODY}\n\n{MORE}").text


BY_SUBJECT = (
    ("La police cherche un homme. Les officiers sont restés à la scène.", "Les policiers sont restés sur les lieux."),
    ("Le jury a suivi le procureur ; le cas du gouvernement tient.", "le dossier du gouvernement tient"),
    ("La Fed a coupé mercredi son taux. Deux coupes supplémentaires suivront.", "Deux baisses supplémentaires suivront."),
    ("Le promoteur veut des logements. Sous les plans, le développeur paiera.", "Selon le projet, le promoteur paiera."),
    ("Le régulateur a infligé une amende. La sonde a été lancée en mai.", "L'enquête a été ouverte en mai."),
    ("L'entraîneur a vu le match. Un ailier a été éjecté dans la première moitié.", "Un ailier a été expulsé en première période."),
    ("Le séisme a tué. Le péage est passé à 40.", "Le bilan est passé à 40."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "wanted"), BY_SUBJECT)
def test_the_subject_of_the_source_tells_a_sense(source: str, wanted: str) -> None:
    assert wanted in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{source}\n\n{BODY}\n\n{MORE}").text


@pytest.mark.parametrize(
    "right",
    [
        "La police a repoussé hors du centre les manifestants.",
        "Le marin a sorti son sac de la cale et l'a posé par terre.",
        "Le motif du refus reste secret.",
        "La plupart ont été blessés, légèrement pour la plupart, selon la mairie.",
        "Les enfants gardent les yeux ouverts.",
        "Le directeur a jeté les bases du projet.",
        "La tempête a fait tomber des arbres.",
        "Le facteur a remis la facture au maire.",
        "La maison brûlait encore au matin.",
        "Une grève des dockers a touché le port.",
        "Elle n'en a fait aucun usage.",
        "La NASA ouvre une enquête. La sonde a été lancée en mai.",
        "L'armée et la police ont parlé. Les officiers sont rentrés.",
        "Le péage de l'autoroute a augmenté.",
        "À partir de mercredi, les visites étaient interdites.",
        "Les analystes voient une hausse de 5 %.",
        "Les coupes budgétaires touchent le port.",
        "La patronne du bac a reçu une balle dans le bras.",
        "La tempête approche, avec des vents allant jusqu'à 190 km/h.",
        "Ana Lys, dont la fille de 9 ans est née ici, reste.",
        "Un cheval noir de trois ans a gagné la course.",
        "Le tribunal est allé au fond de l'affaire.",
    ],
)
def test_good_french_stays(right: str) -> None:
    assert right in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{right}\n\n{BODY}\n\n{MORE}").text
