"""A second source of another kind: an accident, figures that move, two camps; sentences it supports, and inventions."""

from __future__ import annotations

SOURCE = """Le pont de Sarvelle reste fermé

Une barge chargée de gravier a heurté une pile du pont de Sarvelle, jeudi 7 mars, vers 6 h 30. Le pilote et un matelot ont été légèrement blessés et transportés à l'hôpital de Brannes.

Le pont n'a pas été réparé et les experts n'ont pas terminé leur rapport. Une seconde barge, vide, n'a pas été touchée.

Le trafic sur la rive nord est passé de 12 000 à 4 500 véhicules par jour, d'après le département. Les ventes des commerces du quai ont reculé de 22 %.

Les commerçants demandent une aide de 800 000 euros, alors que le département refuse toute indemnisation avant la fin de l'expertise.

Le conseil départemental a voté la construction d'une passerelle par 34 voix, avec 90 % de présents. Odile Marsan, présidente du département, a déclaré que la passerelle ouvrirait en octobre.

La batellerie Courvaux, propriétaire de la barge, conteste toute erreur de pilotage. Selon elle, un feu de navigation ne fonctionnait pas.

Le coût des travaux devrait augmenter de 3,1 à 4,6 millions d'euros. Il est peu probable que le pont rouvre avant l'hiver.

Le plan de circulation doit encore être approuvé par le préfet. Il s'appliquera partiellement dès le 2 avril, avec des retards pouvant atteindre 40 minutes.

Un rapport souligne le manque d'entretien des feux. Le nombre de barges a été divisé par trois en six ans.

S'il tarde, le rapport sera complété par une note. Les péniches rejoignent Nevers via le canal de Lisse. On ne sait pas si la barge fait partie de celles qui, selon le préfet, ont été contrôlées.

Brannes a reçu 300 tonnes de gravier en mars, et Nevers 120.
"""

PLANTED = [
    ("négation perdue", "Les experts ont terminé leur rapport.", "F3"),
    ("négation perdue", "La seconde barge a été touchée.", "F4"),
    ("négation perdue", "Selon la batellerie Courvaux, un feu de navigation fonctionnait.", "F11"),
    ("négation ajoutée", "Le pilote n'a pas été blessé dans l'accident.", "F2"),
    ("négation ajoutée", "Odile Marsan a déclaré que la passerelle n'ouvrirait pas en octobre.", "F9"),
    ("sens contraire", "Les ventes des commerces du quai ont augmenté de 22 %.", "F6"),
    ("sens contraire", "Le coût des travaux devrait baisser, de 4,6 à 3,1 millions d'euros.", "F12"),
    ("fourchette retournée", "Le trafic est passé de 4 500 à 12 000 véhicules par jour, d'après le département.", "F5"),
    ("niveau et variation", "Les ventes des commerces du quai ont reculé à 22 %.", "F6"),
    ("qui fait quoi", "Le département demande une aide de 800 000 euros.", "F7"),
    ("qui fait quoi", "Les commerçants refusent toute indemnisation avant la fin de l'expertise.", "F7"),
    ("ce qu'on compte", "Le trafic est passé de 12 000 à 4 500 habitants par jour, d'après le département.", "F5"),
    ("ce qu'on compte", "Le conseil départemental a voté la construction d'une passerelle avec 90 % des voix.", "F8"),
    ("apposition", "La barge, ancienne péniche militaire, a heurté une pile du pont.", "F1"),
    ("apposition", "Le pilote, connu pour sa prudence, a été légèrement blessé.", "F2"),
    ("apposition", "Construit par un ingénieur, le pont n'a pas été réparé.", "F3"),
    ("suite judiciaire", "Le pilote a été blessé et placé en garde à vue.", "F2"),
    ("suite judiciaire", "Une enquête a été ouverte sur le choc de la barge contre le pont.", "F1"),
    ("lieu", "Le pilote et un matelot ont été transportés à l'hôpital de Sarvelle-les-Bains.", "F2"),
    ("fréquence", "Chaque année, une barge chargée de gravier heurte une pile du pont de Sarvelle.", "F1"),
    ("but", "Le conseil départemental a voté une passerelle pour calmer les commerçants.", "F7 F8"),
    ("totalité", "Les ventes de toute la ville ont reculé de 22 %.", "F6"),
    ("rang", "La dernière barge de la batellerie Courvaux a heurté le pont.", "F1 F10"),
    ("modalité", "La batellerie Courvaux n'a commis aucune erreur de pilotage.", "F10"),
    ("modalité", "Le coût des travaux a augmenté de 3,1 à 4,6 millions d'euros.", "F12"),
    ("à venir", "Le préfet a approuvé le plan de circulation.", "F14"),
    ("portée", "Le plan s'appliquera dès le 2 avril.", "F14 F15"),
    ("privation", "Un rapport souligne l'entretien des feux.", "F16"),
    ("chiffres échangés", "Le nombre de barges a été divisé par six en trois ans.", "F17"),
    ("niveau et variation", "Les ventes des commerces du quai ont atteint 22 %.", "F6"),
    ("chose ajoutée", "Une barge chargée de gravier a heurté une pile du pont, près d'une école.", "F1"),
    ("précision ajoutée", "Les ventes des commerces du quai ont reculé de plus de 22 %.", "F6"),
    ("parole", "La batellerie Courvaux a déclaré que la passerelle ouvrirait en octobre.", "F9 F10"),
    ("parole", "Odile Marsan conteste toute erreur de pilotage.", "F9 F10"),
    ("condition", "Le rapport sera complété par une note.", "F18"),
    ("voie", "Les péniches rejoignent Nevers.", "F19"),
    ("inconnu", "La barge fait partie de celles qui ont été contrôlées, selon le préfet.", "F20"),
    ("lieu du chiffre", "Nevers a reçu 300 tonnes de gravier en mars.", "F21"),
    ("auteur ajouté", "Une pile du pont a été heurtée par un matelot, jeudi 7 mars.", "F1"),
    ("cause", "Les ventes ont reculé parce que le département refuse d'indemniser les commerçants.", "F6 F7"),
    ("qui fait quoi", "Le pilote a approuvé le plan de circulation, et le préfet doit encore l'être.", "F14"),
    ("chiffre", "Le coût des travaux devrait augmenter des deux millions d'euros.", "F12"),
    ("sens contraire", "Les ventes des commerces du quai ont bondi de 22 %.", "F6"),
    ("parole", "Selon la batellerie, le trafic est passé de 12 000 à 4 500 véhicules par jour.", "F5"),
    ("possibilité", "Les retards atteignent 40 minutes.", "F15"),
    ("sentiment", "Les commerçants, angoissés, demandent une aide de 800 000 euros.", "F7"),
    ("date", "La passerelle ouvrira en septembre, a déclaré Odile Marsan.", "F9"),
]

HONEST = [
    ("Une barge qui portait du gravier a percuté une pile du pont, jeudi 7 mars, vers 6 h 30.", "F1"),
    (
        "Deux membres de l'équipage, le pilote et un matelot, ont été hospitalisés à Brannes avec des blessures légères.",
        "F2",
    ),
    ("Le pont n'est toujours pas réparé.", "F3"),
    ("Le rapport des experts n'est pas achevé.", "F3"),
    ("Une autre barge, vide, n'a subi aucun choc.", "F4"),
    ("Selon le département, le trafic de la rive nord a chuté de 12 000 à 4 500 véhicules par jour.", "F5"),
    ("Les commerces du quai ont perdu 22 % de leurs ventes.", "F6"),
    ("Les commerçants réclament 800 000 euros ; le département ne veut rien verser avant la fin de l'expertise.", "F7"),
    ("La passerelle a été approuvée par 34 voix au conseil départemental.", "F8"),
    ("Elle doit ouvrir en octobre, selon la présidente du département, Odile Marsan.", "F9"),
    ("Courvaux, à qui appartient la barge, rejette toute erreur de pilotage.", "F10"),
    ("La batellerie met en cause un feu de navigation en panne.", "F11"),
    ("Le coût du chantier devrait passer de 3,1 à 4,6 millions d'euros.", "F12"),
    ("Une réouverture avant l'hiver est improbable.", "F13"),
    ("Le pont a peu de chances de rouvrir avant l'hiver.", "F13"),
    ("Les commerçants du quai, dont les ventes ont baissé de 22 %, veulent une aide.", "F6 F7"),
    ("Qui paiera ? Le département refuse d'indemniser les commerçants tant que l'expertise dure.", "F7"),
    ("Au Nord, le trafic est tombé de 12 000 à 4 500 véhicules par jour, selon le département.", "F5"),
    ("La seconde barge, elle, n'a pas été heurtée.", "F4"),
    ("Le plan de circulation attend encore l'accord du préfet.", "F14"),
    ("Une partie du plan s'appliquera à partir du 2 avril.", "F14 F15"),
    ("Les feux manquent d'entretien, selon un rapport.", "F16"),
    ("En six ans, les barges sont devenues trois fois moins nombreuses.", "F17"),
    ("En cas de retard, une note complétera le rapport.", "F18"),
    ("Par le canal de Lisse, les péniches vont jusqu'à Nevers.", "F19"),
    ("Brannes a reçu 300 tonnes de gravier en mars.", "F21"),
    ("Grâce au canal de Lisse, les péniches rejoignent Nevers.", "F19"),
    ("D'abord, le pilote et un matelot ont été hospitalisés à Brannes, avec des blessures légères.", "F2"),
    ("Le propriétaire de la barge se défend de toute faute de pilotage.", "F10"),
]
