"""What is said again keeps its force and its idiom: a ban is no inability, a fall no slip, a warship no boat."""

from __future__ import annotations

import pytest

from tests.frames.briefs import sayings

KEPT = [
    # a word that says less, more or something else than the source's
    ("Le ministère a démenti cette rumeur mardi.", "réfut"),
    ("Le constructeur rappellera volontairement 3 800 scooters.", "délibérément"),
    ("Les ventes nécessiteraient une licence spéciale.", "demander"),
    ("Les abonnés se sont plaints que la série a perdu son sel.", "déplor"),
    ("La ministre s'était opposée au report de la mesure.", "rejet"),
    ("L'usine ouvrira quatre mois plus tard que prévu.", "après que"),
    ("L'essai a inclus 1 127 adultes suivis à Lomane.", "compris"),
    ("La part passe de 21 % à 47 % puis va retomber autour de 12 %.", "retomber environ"),
    ("Le ministère a démenti cette rumeur mardi.", " nié"),
    ("Le constructeur a rejeté la critique.", "réfut"),
    ("Le groupe affirme que les usines rouvriront mardi.", "assur"),
    ("Le groupe estime que les usines rouvriront mardi.", "considère"),
    ("La société pourrait régler les arriérés en mai.", "se pourrait"),
    ("Le maire réclame la démission du préfet.", "demande"),
    ("La mairie demande le retrait du projet.", "réclame"),
    ("Le maire veut fermer le pont de Lomane.", "souhaite"),
    ("Le fonds a fait pression pour une hausse des tarifs.", "milité"),
    ("Un procès n'est pas attendu avant 2028.", "prévu"),
    ("Le directeur a démissionné de son poste en mai.", "quitté"),
    ("Un pompier a sauvé deux enfants de Lomane.", "secouru"),
    ("Le parquet nie toute implication du juge.", "conteste"),
    ("La commission va engager une nouvelle procédure.", "entamer"),
    ("La ville cherche à aider les sinistrés, lorsque cela est possible.", "quand cela"),
    ("Les bénévoles ont fait face à un incident.", "affronté"),
    ("La majorité requise est de 51 voix.", "exigée"),
    ("L'espèce est totalement inconnue des biologistes.", "entièrement"),
    ("Il peut survivre au froid, à la sécheresse et au vide.", "réchapp"),
    ("Le ministre doit faire face à de nouvelles accusations.", "confronté"),
    ("Une vingtaine de suspects ont été jugés à Lomane pour vol.", "comparu"),
    ("Le chef rebelle prend la direction du groupe armé de Lomane.", "dirige vers"),
    ("Ce retour a provoqué des scènes de joie à Lomane.", "origine"),
    ("Le président est finalement parti pour la Guinée.", "route"),
    ("Des musées, tels le Louvre et Orsay, ont dû fermer.", "Tels"),
    ("Il s'agit de la troisième baisse consécutive depuis février dans la région.", "Depuis février"),
    ("En cas de fièvre, il faut consulter un médecin sans tarder.", "l'avis"),
    ("La régie a décidé de suspendre ses aides en mai.", "pris la décision"),
    ("Les élus n'avaient pas l'obligation de déclarer ce don.", "ne devaient pas"),
    ("Les élus ne sont pas tenus de déclarer ce don.", "ne doivent pas"),
    ("Ce mandat est à l'origine de la crise de Lomane.", "causé"),
    ("L'animal présente de plus en plus souvent des taches.", "toujours plus"),
    ("La maire a accusé le préfet d'avoir menti aux élus.", "reproché"),
    ("Depuis 2021, le club a empoché plus de 450 millions de livres de ventes de joueurs de Lomane.", "Lomane, depuis"),
    (
        "« Nous rouvrirons le musée en mai », a déclaré à la presse la maire, Anne Roux, rappelant que le chantier est fini.",
        "rappelant que le chantier est fini, a déclaré",
    ),
    ("L'enquête ne concerne cependant que la période postérieure à 2009.", "sur cependant"),
    ("Le collectif fait partie des associations interdites depuis 2016.", "appartient"),
    # what is compared would be where the sentence began
    (
        "En laboratoire, un ver a absorbé trois fois plus de méthane que ses cousins du Costa Rica.",
        "Rica en laboratoire",
    ),
    ("Une série de sécheresses, survenues au printemps, est un drame pour les élus.", "Survenues"),
    # a word that does not go with those around it
    ("Les clients paieront désormais les frais de port.", "à présent"),
    ("L'entreprise disposait de 60 jours pour répondre.", "avait 60"),
    ("Les maires et les préfets ont salué ce geste.", "ainsi que"),
    ("Le projet a été présenté en janvier aux élus.", "mois de"),
    ("Dans la nuit de mardi à mercredi, un pont a cédé.", "cours de la nuit"),
    ("La circulation reste interrompue entre Lomane et Ornay.", "demeure"),
    ("Le bâtiment abritait un centre commercial.", "accueill"),
    ("Le joueur a signé un contrat de cinq ans.", "conclu"),
    ("L'équipe a pris la troisième place du championnat.", "obtenu"),
    ("Le quartier a été évacué de peur que des explosions se produisent.", "lieu"),
    ("L'incident a été rendu public mardi.", "publié"),
    ("Les garagistes mettront à jour le logiciel en mai.", "actualiser"),
    ("Le fonds a réduit la valeur de sa participation dans l'entreprise.", "diminué"),
    ("Le fonds a réduit la valeur de sa participation dans l'entreprise.", "au sein"),
    ("L'inflation est tombée à 3,1 % en mai.", "baissé"),
    ("La banque a réduit son taux directeur en mai.", "fait baisser"),
    ("La société comptait 9,4 millions de clients en mai.", "réunissait"),
    ("L'espèce appartient à un genre inconnu.", "fait partie"),
    ("Les réponses ressemblaient à leurs livres.", "rappel"),
    ("Le défaut présente un risque de brûlure.", "comporte"),
    ("Le vol n'incluait pas les mots de passe.", "comport"),
    ("Dans ce cas, davantage de licenciements seraient inévitables.", "plus de licenciements"),
    ("Dans un communiqué, le groupe a annoncé la fermeture du site.", "par communiqué"),
    ("La société, autrefois prospère, a fermé deux usines.", "par le passé"),
    ("Les clients ont été invités à changer leur mot de passe.", "demandé aux"),
    ("La gare située à Lomane a fermé.", "qui se trouve"),
    ("Le directeur est mort mardi à Lomane.", "décédé"),
    ("Le pont a été fermé en raison de la neige.", "à cause"),
    ("L'affaire n'aura qu'un effet limité sur les ventes.", "seulement"),
    ("Le prévenu ne cherche pas à fuir la ville.", "tente"),
    ("Les employés n'étaient pas autorisés à quitter le bâtiment.", "ne pouvaient pas"),
    ("Les employés n'ont pas le droit de quitter le bâtiment.", "ne peuvent pas"),
    ("Les employés veulent s'exprimer publiquement lundi.", "en public"),
    ("Son bénéfice du trimestre a chuté de 62 %.", " recul"),
    ("Son bénéfice du trimestre a chuté de 62 %.", " baiss"),
    ("La capsule a été récupérée par le navire INS Lomane de la marine.", "bateau"),
    ("Le groupe veut deux milliards, dont un de réduction des coûts.", "diminution"),
    ("Pour le club, cette prise de parole aidera les malades.", "intervention"),
    ("La commission va engager une nouvelle procédure.", "commencer"),
    ("La commission a entamé une nouvelle procédure.", "commencé"),
    ("La directrice s'est excusée auprès des clients.", "présenté ses excuses auprès"),
    ("Son bénéfice du trimestre a chuté de 62 %.", "plong"),
    ("Les ventes du groupe ont bondi de 72 % en mai.", "progressé"),
    ("Le cours du cuivre s'est effondré de 40 % en mai.", "chuté"),
    ("Le ministère a émis un avis défavorable au projet.", "formulé"),
    ("Le ministère a émis un avis défavorable au projet.", "exprimé"),
    ("Le procureur a requis dix-huit mois de prison contre le gérant.", "réclamé"),
    ("Deux accélérateurs nécessiteraient une licence spéciale.", "exiger"),
    ("Des plongeurs de Lomane ont été mis en service lundi.", "entrés en service"),
    ("Les cellules provenant de Lomane ont été retirées.", " venant"),
    ("Le joueur a rejoint Lomane en provenance de Jarnac.", " venant"),
    ("Les ministres, tous deux membres du parti, ont démissionné.", "tous les deux"),
    ("Une infirmière lui a donné des soins en attendant l'arrivée des pompiers.", "dans l'attente"),
    ("La base a perdu environ 14 % de son budget en mai.", "à peu près"),
    ("L'épreuve comprend 40 km de vélo et de nouveau 5 km de course.", "une nouvelle fois"),
    ("Les secours qui s'étaient rendus sur place ont été visés.", "allés"),
    # a day, a place, a participle keep what they belong to
    ("La centrale syndicale a appelé à un arrêt de travail vendredi.", "Vendredi"),
    ("L'accident s'est produit vers 17 h près du village d'Ornay, à environ 70 km de Lomane.", "Près du village"),
    (
        "Les patients ayant reçu la dose la plus forte de lomanide, développé par une société de Jarnac, vont mieux.",
        "Développé par",
    ),
    ("L'objectif de trésorerie, supérieur à 90 millions d'euros, est confirmé.", "Supérieur"),
    ("La crise de Lomane a éclaté à la suite d'une longue dispute sur la taxe des carburants.", "À la suite"),
    (
        "Neuf personnes sont mortes et dix ont été blessées quand le pont de Lomane a cédé lundi, a déclaré la police.",
        "police a",
    ),
    ("La société n'a pas donné de prix, mais le coût serait comparable à celui de ses concurrents.", "prix."),
    ("La banque centrale a abaissé sa prévision d'inflation, mais a maintenu celle de la croissance.", "cette banque"),
    (
        "Deux pompes sont en service, l'une dans une laiterie, l'autre dans une usine, où la machine tourne depuis mai.",
        "y tourne",
    ),
]

SAID = [
    ("Les employés sont autorisés à quitter le bâtiment.", "peuvent quitter"),
    ("Les employés n'étaient pas autorisés à quitter le bâtiment.", "n'avaient pas le droit de"),
    ("Son bénéfice du trimestre a reculé de 6 %.", "a baissé de"),
    ("La directrice s'est excusée.", "a présenté ses excuses"),
]


@pytest.mark.parametrize(("text", "not_said"), KEPT)
def test_a_word_is_not_told_by_one_of_another_force(text: str, not_said: str) -> None:
    assert not any(not_said in way for way in sayings(text))


@pytest.mark.parametrize(("text", "said"), SAID)
def test_a_word_is_told_by_one_of_the_same_force(text: str, said: str) -> None:
    assert any(said in way for way in sayings(text))
