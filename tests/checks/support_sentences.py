"""A small source, freely worded sentences that it supports, and inventions planted in such sentences."""

from __future__ import annotations

SOURCE = """La laiterie de Vaudrey ferme son atelier de fromages

La coopérative laitière Montbreuil a annoncé mardi la fermeture, le 30 septembre, de l'atelier de fromages de Vaudrey, où travaillent 84 salariés.

Selon la direction, les pertes du site ont atteint 2,6 millions d'euros en 2023. Jeanne Ferrand, directrice générale de Montbreuil, a déclaré que la production serait transférée à l'usine de Corbigneux.

« Nous proposerons un poste à chaque salarié de Vaudrey », a assuré Jeanne Ferrand lors d'une conférence de presse.

Le syndicat Alliance laitière accuse la direction d'avoir caché un projet de vente du terrain. Marc Oudin, délégué du syndicat, veut saisir le tribunal de Lons.

Montbreuil collecte le lait de plus de 1 200 éleveurs du Jura et paie entre 390 et 420 euros la tonne de lait.

On ne sait pas si le magasin de la laiterie, ouvert en 1987, restera ouvert après la fermeture de l'atelier.

La mairie de Vaudrey envisage de racheter les bâtiments. Le maire, Luc Thévenin, recevra les salariés le 12 juin.

L'atelier semble avoir souffert de la baisse des ventes de fromage à raclette, qui ont reculé de 18 % en deux ans, d'après un rapport du cabinet Sorane.
"""

# (ce qui est faux, phrase, faits cités)
PLANTED = [
    # chiffres
    ("chiffre", "L'atelier de Vaudrey emploie 94 salariés.", "F1"),
    ("chiffre", "Selon la direction, le site a perdu 3,6 millions d'euros en 2023.", "F2"),
    ("chiffre", "Selon la direction, le site a perdu 2,6 millions d'euros en 2022.", "F2"),
    ("chiffre", "D'après le cabinet Sorane, les ventes de raclette semblent avoir baissé de 28 % en deux ans.", "F11"),
    ("chiffre", "D'après le cabinet Sorane, les ventes de raclette semblent avoir baissé de 18 % en trois ans.", "F11"),
    ("chiffre", "La coopérative collecte le lait de 1 200 éleveurs.", "F7"),
    ("chiffre", "Montbreuil paie la tonne de lait 420 euros.", "F7"),
    ("chiffre", "Selon la direction, les pertes du site ont atteint 2,6 milliards d'euros en 2023.", "F2"),
    # noms
    ("nom", "La production partira pour l'usine de Champagnole, selon Jeanne Ferrand.", "F3"),
    ("nom", "Jeanne Ferrier, directrice générale, a annoncé le transfert de la production à Corbigneux.", "F3"),
    ("nom", "La coopérative Lactalis ferme l'atelier de Vaudrey.", "F1"),
    ("nom", "Marc Oudin veut saisir le tribunal de Besançon.", "F6"),
    ("nom", "Le syndicat Force ouvrière accuse la direction d'avoir caché un projet de vente du terrain.", "F5"),
    ("nom", "La coopérative rassemble des éleveurs du Jura et du Doubs.", "F7"),
    # causes
    ("cause", "L'atelier ferme en raison de la hausse du prix du lait.", "F1 F7"),
    ("cause", "La coopérative ferme l'atelier pour faire pression sur le syndicat.", "F1 F5"),
    ("cause", "La production part à Corbigneux parce que l'usine y est plus moderne, selon la direction.", "F3"),
    ("cause", "Le maire recevra les salariés afin de calmer la colère.", "F10"),
    ("cause", "La fermeture s'explique par une mauvaise gestion du site.", "F1"),
    ("cause", "L'atelier de Vaudrey ferme, victime de la concurrence étrangère.", "F1"),
    ("cause", "Marc Oudin veut saisir le tribunal de Lons, car la direction a refusé de le recevoir.", "F6"),
    # réactions, sentiments
    ("réaction", "La fermeture annoncée mardi a surpris les salariés de l'atelier.", "F1"),
    ("réaction", "La coopérative a annoncé la fermeture de l'atelier, une décision qui a choqué les habitants.", "F1"),
    ("réaction", "Les 84 salariés de l'atelier de Vaudrey sont sous le choc.", "F1"),
    ("réaction", "La mairie de Vaudrey, inquiète, envisage de racheter les bâtiments.", "F9"),
    ("réaction", "Le maire, Luc Thévenin, salue le projet de la direction.", "F10"),
    ("réaction", "Jeanne Ferrand a assuré, émue, qu'elle proposerait un poste à chaque salarié.", "F4"),
    ("réaction", "Le syndicat Alliance laitière dénonce une trahison et accuse la direction.", "F5"),
    ("réaction", "La coopérative a annoncé la fermeture de l'atelier, au grand dam des éleveurs.", "F1"),
    # dates et durées
    ("date", "L'atelier fermera le 30 octobre.", "F1"),
    ("date", "L'atelier de Vaudrey fermera le 29 septembre.", "F1"),
    ("date", "La coopérative a annoncé lundi la fermeture de l'atelier.", "F1"),
    ("date", "On ne sait pas si le magasin, ouvert en 1978, restera ouvert.", "F8"),
    ("date", "Le maire recevra les salariés le 12 juin 2024.", "F10"),
    ("date", "L'atelier de Vaudrey fermera demain.", "F1"),
    ("date", "L'atelier fermera dès cet été, le 30 septembre.", "F1"),
    # qui parle
    ("parole", "« Nous proposerons un poste à chaque salarié de Vaudrey », a assuré Luc Thévenin.", "F4"),
    ("parole", "« Nous proposerons un poste à chaque salarié de Corbigneux », a assuré Jeanne Ferrand.", "F4"),
    ("parole", "« Nous ne céderons pas », a lancé Marc Oudin.", "F6"),
    ("parole", "Selon le maire, les pertes du site ont atteint 2,6 millions d'euros en 2023.", "F2"),
    ("parole", "D'après le syndicat, la production sera transférée à l'usine de Corbigneux.", "F3"),
    ("parole", "La mairie accuse la direction d'avoir caché un projet de vente du terrain.", "F5"),
    ("parole", "Luc Thévenin veut saisir le tribunal de Lons.", "F6"),
    # degrés, rangs, exclusivités
    ("degré", "La principale coopérative laitière du Jura ferme son atelier de Vaudrey.", "F1 F7"),
    ("degré", "L'atelier de Vaudrey est le seul à fabriquer ce fromage.", "F1"),
    ("degré", "La fermeture met fin au dernier atelier de fromages de Vaudrey.", "F1"),
    ("degré", "Les ventes de fromage à raclette semblent s'être effondrées, d'après le cabinet Sorane.", "F11"),
    ("degré", "Selon la direction, le site a enregistré de lourdes pertes en 2023.", "F2"),
    ("degré", "Montbreuil collecte le lait de nombreux éleveurs du Jura.", "F7"),
    ("degré", "Le célèbre magasin de la laiterie fermera peut-être : on ne le sait pas.", "F8"),
    ("degré", "La fermeture brutale de l'atelier, annoncée mardi, concerne 84 salariés.", "F1"),
    ("degré", "La production sera entièrement transférée à Corbigneux, a déclaré Jeanne Ferrand.", "F3"),
    ("degré", "C'est à Vaudrey que la coopérative fabrique tous ses fromages.", "F1"),
    # modalité perdue
    ("modalité", "La direction a caché un projet de vente du terrain.", "F5"),
    ("modalité", "Marc Oudin a saisi le tribunal de Lons.", "F6"),
    ("modalité", "La mairie de Vaudrey rachète les bâtiments.", "F9"),
    ("modalité", "Le magasin de la laiterie restera ouvert après la fermeture de l'atelier.", "F8"),
    ("modalité", "L'atelier a souffert de la baisse des ventes de fromage à raclette.", "F11"),
    ("modalité", "La mairie de Vaudrey a racheté les bâtiments de l'atelier.", "F9"),
    ("modalité", "Le magasin de la laiterie fermera après l'atelier.", "F8"),
    # deux faits que rien n'oppose
    (
        "opposition",
        "Marc Oudin veut saisir le tribunal de Lons ; quant à ceux de la mairie, ils envisagent un rachat.",
        "F6 F9",
    ),
    (
        "opposition",
        "Le maire recevra les salariés ; la production, en revanche, ira à Corbigneux, dit Jeanne Ferrand.",
        "F3 F10",
    ),
    (
        "opposition",
        "Les bâtiments, la mairie envisage de les racheter ; quant à celui du terrain, le syndicat parle d'un projet caché.",
        "F5 F9",
    ),
    # prévisions, opinions, arrière-plan
    ("prévision", "La fermeture de l'atelier risque de fragiliser les éleveurs du Jura.", "F1 F7"),
    ("prévision", "Une longue bataille judiciaire s'annonce entre le syndicat et la direction.", "F5 F6"),
    ("prévision", "Les éleveurs devront trouver une autre laiterie.", "F7"),
    ("opinion", "Cette fermeture illustre la crise de la filière laitière.", "F1"),
    ("opinion", "Le maire a eu raison de recevoir les salariés.", "F10"),
    ("arrière-plan", "L'atelier, fleuron de la gastronomie jurassienne, fermera le 30 septembre.", "F1"),
    ("arrière-plan", "Depuis des années, la coopérative réduit ses effectifs.", "F1"),
    ("arrière-plan", "La coopérative, fondée par des éleveurs, ferme son atelier de Vaudrey.", "F1"),
    ("arrière-plan", "Le magasin attire chaque été les touristes ; on ne sait pas s'il restera ouvert.", "F8"),
    ("acteur", "Le projet de vente du terrain a été révélé par un riverain, selon le syndicat.", "F5"),
    ("acteur", "Le ministre recevra les salariés le 12 juin.", "F10"),
    ("acteur", "L'État rachètera les bâtiments, comme l'envisage la mairie.", "F9"),
    ("cause", "La fermeture de l'atelier est née d'un changement du climat.", "F1"),
    ("détail", "Le maire recevra les salariés le 12 juin dans une salle froide.", "F10"),
    ("détail", "Le fromage rouge de Vaudrey ne sera plus produit : l'atelier ferme.", "F1"),
    ("caractère", "Nul ne sait si le magasin, ouvert en 1987, restera ouvert.", "F8"),
    ("caractère", "Personne ne sait si le magasin de la laiterie survivra à l'atelier.", "F8"),
    ("caractère", "Le conflit a commencé par un terrain.", "F5"),
    ("caractère", "La fabrication ne passe plus par Vaudrey, selon Jeanne Ferrand.", "F3"),
    ("caractère", "La mairie ne se contente plus de recevoir les salariés : elle envisage un rachat.", "F9 F10"),
    ("caractère", "Luc Thévenin, patron de Vaudrey, recevra les salariés le 12 juin.", "F10"),
    ("caractère", "Même recette pour les bâtiments, que la mairie envisage de racheter.", "F3 F9"),
    ("caractère", "Deux renoncements, une promesse : un poste à chaque salarié.", "F1 F3 F4"),
    ("caractère", "La mairie copie la direction : elle envisage de racheter les bâtiments.", "F3 F9"),
    ("caractère", "Entre 390 et 420 euros la tonne, le prix du lait a grimpé.", "F7"),
    ("caractère", "La riposte de la mairie est un rachat, qu'elle envisage.", "F9"),
    ("sans repère", "La décision a surpris de nombreux habitants.", ""),
    ("sans repère", "Le magasin de la laiterie fermera.", ""),
    ("sans repère", "Pourquoi la direction a-t-elle menti aux salariés ?", ""),
]

HONEST = [
    ("L'atelier de fromages de Vaudrey cessera son activité le 30 septembre.", "F1"),
    ("Quatre-vingt-quatre salariés y travaillent.", "F1"),
    ("La décision, rendue publique mardi, vient de la coopérative laitière Montbreuil.", "F1"),
    ("Montbreuil arrête la fabrication de fromages à Vaudrey.", "F1"),
    ("La fermeture touche 84 salariés.", "F1"),
    ("Mardi, la coopérative a fait savoir que l'atelier fermerait ses portes le 30 septembre.", "F1"),
    ("À Vaudrey, 84 emplois sont concernés.", "F1"),
    ("La direction chiffre les pertes du site à 2,6 millions d'euros pour l'année 2023.", "F2"),
    ("D'après la direction, le site a perdu 2,6 millions d'euros en 2023.", "F2"),
    ("Le site aurait perdu 2,6 millions d'euros en 2023, selon la direction.", "F2"),
    ("La direction met en avant des pertes : 2,6 millions d'euros en 2023.", "F2"),
    ("Jeanne Ferrand, la directrice générale, indique que Corbigneux reprendra la production.", "F3"),
    ("C'est l'usine de Corbigneux qui doit récupérer la production, a expliqué Jeanne Ferrand.", "F3"),
    ("Les fromages seraient désormais produits à Corbigneux, a déclaré la directrice générale.", "F3"),
    ("Selon la directrice générale, la production partira pour l'usine de Corbigneux.", "F3"),
    ("« Nous proposerons un poste à chaque salarié de Vaudrey », a promis la directrice générale.", "F4"),
    (
        "Devant la presse, Jeanne Ferrand s'est engagée : « Nous proposerons un poste à chaque salarié de Vaudrey ».",
        "F4",
    ),
    ("Chaque salarié se verra proposer un poste, assure Jeanne Ferrand.", "F4"),
    ("Aucun salarié ne serait laissé sans proposition, à en croire la directrice générale.", "F4"),
    ("Le syndicat Alliance laitière reproche à la direction d'avoir dissimulé un projet de vente du terrain.", "F5"),
    ("La direction aurait caché qu'elle comptait vendre le terrain : c'est l'accusation du syndicat.", "F5"),
    ("Pour Alliance laitière, la direction a caché un projet : vendre le terrain.", "F5"),
    (
        "Le terrain est au cœur du conflit avec le syndicat, qui accuse la direction d'avoir tu un projet de vente.",
        "F5",
    ),
    ("Son délégué, Marc Oudin, entend porter l'affaire devant le tribunal de Lons.", "F6"),
    ("Marc Oudin souhaite que le tribunal de Lons soit saisi.", "F6"),
    ("Le délégué du syndicat veut se tourner vers la justice, à Lons.", "F6"),
    ("L'affaire pourrait donc se poursuivre au tribunal de Lons, que Marc Oudin veut saisir.", "F6"),
    ("Plus de 1 200 éleveurs du Jura livrent leur lait à Montbreuil.", "F7"),
    ("La coopérative achète le lait entre 390 et 420 euros la tonne.", "F7"),
    ("Pour une tonne de lait, les éleveurs touchent de 390 à 420 euros.", "F7"),
    ("Montbreuil travaille avec plus de 1 200 éleveurs jurassiens.", "F7"),
    ("Les éleveurs du Jura qui livrent Montbreuil sont plus de 1 200.", "F7"),
    ("Le sort du magasin, lui, n'est pas connu.", "F8"),
    ("Rien ne dit si le magasin de la laiterie survivra à l'atelier.", "F8"),
    ("Le magasin de la laiterie, qui a ouvert en 1987, restera-t-il ouvert ? On l'ignore.", "F8"),
    ("Une inconnue demeure : l'avenir du magasin, ouvert en 1987.", "F8"),
    ("On ignore encore si les clients pourront se rendre au magasin une fois l'atelier fermé.", "F8"),
    ("La mairie songe à racheter les bâtiments.", "F9"),
    ("Les bâtiments intéressent la mairie, qui envisage de les acquérir.", "F9"),
    ("La commune pourrait racheter les bâtiments.", "F9"),
    ("Le maire, Luc Thévenin, a rendez-vous avec les salariés le 12 juin.", "F10"),
    ("Luc Thévenin doit rencontrer les salariés le 12 juin.", "F10"),
    ("Prochaine étape : le 12 juin, quand le maire recevra les salariés.", "F10"),
    ("Les salariés sont attendus en mairie le 12 juin.", "F10"),
    (
        "Le fromage à raclette semble en cause : ses ventes ont perdu 18 % en deux ans, d'après le cabinet Sorane.",
        "F11",
    ),
    ("Selon un rapport du cabinet Sorane, les ventes de fromage à raclette ont baissé de 18 % en deux ans.", "F11"),
    ("L'atelier paraît avoir pâti de ce recul des ventes.", "F11"),
    ("Le recul de la raclette semble avoir pesé sur l'atelier.", "F11"),
    ("Le cabinet Sorane relève une baisse de 18 % des ventes de raclette en deux ans.", "F11"),
    ("Entre les pertes du site et la fermeture de l'atelier, la direction fait le lien.", "F1 F2"),
    ("Au syndicat qui l'accuse, la direction oppose une promesse : un poste pour chaque salarié.", "F4 F5"),
    ("La production s'en va, les bâtiments restent : la mairie envisage de les racheter.", "F3 F9"),
    (
        "Deux projets se croisent sur le même lieu : la vente du terrain, selon le syndicat, et le rachat des bâtiments, qu'envisage la mairie.",
        "F5 F9",
    ),
    ("Restera-t-il un commerce à Vaudrey ? On l'ignore pour le magasin de la laiterie.", "F8"),
    ("Montbreuil, qui ferme l'atelier, collecte le lait de plus de 1 200 éleveurs du Jura.", "F1 F7"),
    ("Le 30 septembre, la laiterie perdra son atelier de fromages.", "F1"),
    ("La coopérative a prévenu mardi : l'atelier fermera.", "F1"),
    ("Marc Oudin, au nom du syndicat, songe au tribunal : il veut saisir celui de Lons.", "F6"),
    ("Le prix payé aux éleveurs va de 390 à 420 euros la tonne.", "F7"),
    ("La directrice générale l'a dit lors d'une conférence de presse : un poste sera proposé à chacun.", "F4"),
    (
        "Les ventes de fromage à raclette ont reculé de 18 % en deux ans, note le cabinet Sorane, et l'atelier semble en avoir souffert.",
        "F11",
    ),
    ("L'annonce date de mardi ; la fermeture, elle, est fixée au 30 septembre.", "F1"),
    ("Le syndicat va plus loin : il accuse la direction d'avoir caché son projet de vendre le terrain.", "F5"),
    ("Que deviendront les bâtiments ? La mairie de Vaudrey envisage de les racheter.", "F9"),
    ("Quel avenir pour le magasin ?", ""),
    ("Que dit la direction ?", ""),
    ("Une question reste sans réponse.", ""),
]
