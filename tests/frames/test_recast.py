"""Whole clauses told by another verb with its complements arranged otherwise, and what keeps a clause as it is."""

from __future__ import annotations

import pytest

from generator import frames
from generator.frames.nouns import Function
from tests.frames.briefs import brief, sayings

SAID = [
    # business news: who pays, loses, buys, charges
    ("La Commission a infligé une amende de 2 millions d'euros à Darvil.", "Darvil s'est vu infliger une amende de 2 millions d'euros par la Commission."),
    ("Le tribunal a condamné la société à une amende de 3 millions d'euros.", "Le tribunal a infligé une amende de 3 millions d'euros à la société."),
    ("La société Darvil a racheté la start-up Civel pour 1 million d'euros.", "La société Darvil a déboursé 1 million d'euros pour racheter la start-up Civel."),
    ("L'action a chuté de 12 % à la Bourse de Lomane.", "L'action a perdu 12 % à la Bourse de Lomane."),
    ("L'abonnement coûte 8 euros par mois.", "L'abonnement est facturé 8 euros par mois."),
    ("La société perd 4 millions d'euros par mois.", "Les pertes de la société s'élèvent à 4 millions d'euros par mois."),
    ("Le régulateur a ouvert une enquête sur la fusion.", "Une enquête sur la fusion a été ouverte par le régulateur."),
    ("La police enquête sur la disparition d'une femme.", "La disparition d'une femme fait l'objet d'une enquête de la police."),
    ("Les comptes de la société ont été piratés.", "Les comptes de la société ont subi un piratage."),
    ("Un casque bleu a été tué dans les combats.", "Les combats ont coûté la vie à un casque bleu."),
    ("L'enquête a été classée sans suite.", "Il n'a pas été donné suite à l'enquête."),
    ("Les forces de l'ordre ont débloqué le dépôt du port.", "Le dépôt du port a été débloqué par les forces de l'ordre."),
    ("La CGT a condamné cette initiative.", "Cette initiative a été condamnée par la CGT."),
    ("Les négociations ont échoué vendredi.", "Les négociations se sont soldées par un échec"),
    ("Une enquête vise la ministre Ana Roy.", "La ministre Ana Roy est visée par une enquête."),
    ("Les pays membres ont affirmé leur volonté de se remobiliser.", "Les pays membres ont dit vouloir se remobiliser."),
    ("La totalité des inscrits s'inscrit en hausse de 1 % sur l'année.", "La totalité des inscrits augmente de 1 % sur l'année."),
    ("L'année 2016 marque un repli des ventes de cigarettes.", "L'année 2016 est marquée par un repli"),
    ("L'Autriche ferme le podium avec 342 points.", "L'Autriche complète le podium avec 342 points."),
    ("Cette avance permet aux deux frères de prendre leur distance.", "Grâce à cette avance, les deux frères peuvent prendre leur distance."),
    # dispatches
    ("Un séisme de magnitude 6,2 a frappé le nord du pays.", "Le nord du pays a été secoué par un séisme de magnitude 6,2."),
    ("L'hôpital a été victime d'une cyberattaque.", "Une cyberattaque a visé l'hôpital."),
    ("La production de l'atelier a été suspendue par arrêté préfectoral.", "Un arrêté préfectoral a suspendu la production de l'atelier."),
    ("Les circonstances de l'accident restent à déterminer.", "Il reste à déterminer les circonstances de l'accident."),
    ("Le bilan provisoire fait état de 36 morts.", "Le bilan provisoire s'élève à 36 morts."),
    ("Les négociations ont repris lundi.", "La reprise des négociations a eu lieu lundi."),
    ("La CNIL a reçu plus de 5 000 plaintes en mars.", "plus de 5 000 plaintes sont parvenues à la CNIL"),
    ("Le taux de chômage est passé de 7,1 % à 7,4 %.", "Le taux de chômage a augmenté, passant de 7,1 % à 7,4 %."),
    ("Le nombre de salariés est passé de 1 200 à 900.", "Le nombre de salariés a diminué, passant de 1 200 à 900."),
    ("L'attentat a tué douze personnes.", "Douze personnes ont été tuées dans l'attentat."),
    ("Le projet a été abandonné en raison de la hausse des coûts.", "La hausse des coûts a conduit à l'abandon du projet."),
    ("Les revenus ont dépassé les attentes des analystes.", "Les revenus ont été supérieurs aux attentes des analystes."),
    # what was done and nobody says by whom, what is granted, owned, blamed
    ("Le projet a obtenu l'accord de la mairie.", "La mairie a approuvé le projet."),
    ("Le fondateur Paul Roy a imputé le retard à des investisseurs.", "Le fondateur Paul Roy a rendu des investisseurs responsables du retard."),
    ("Les propriétaires bénéficieront d'une garantie de 15 ans.", "Les propriétaires auront droit à une garantie de 15 ans."),
    ("Le maire annonce vouloir démissionner.", "Le maire fait part de son intention de démissionner."),
    ("Plus d'un milliard d'euros ont été effacés de la valeur boursière du groupe.", "La valeur boursière du groupe a perdu plus d'un milliard d'euros."),
    ("La crise a entraîné la fermeture de trois usines.", "La crise a contraint trois usines à fermer."),
    ("Le gouvernement a fait pression sur la direction pour garder le site.", "Le gouvernement a pressé la direction de garder le site."),
    ("La réforme profite aux entreprises.", "Les entreprises bénéficient de la réforme."),
    ("Le texte sera soumis au parlement en mars.", "Le parlement examinera le texte en mars."),
    ("La Bourse de Lomane a clôturé en baisse de 0,5 %.", "La Bourse de Lomane a fini la séance en baisse de 0,5 %."),
    ("La société a déclaré une perte nette de 3 millions d'euros.", "La société a fait état d'une perte nette"),
    ("Le contrat a été attribué à la société Darvil.", "La société Darvil a décroché le contrat."),
    ("La banque a accordé un prêt de 2 millions d'euros à la société.", "La société a obtenu un prêt de 2 millions d'euros de la banque."),
    ("La priorité sera donnée aux collèges situés en zone rurale.", "Les collèges situés en zone rurale seront prioritaires."),
    # the near past, a link word beside the verb of a clause turned round
    ("Le maire vient d'être élu mardi à la tête de la région.", "Le maire a été élu mardi"),
    ("La version du décret vient d'être bloquée mardi par le juge Morel.", "Le juge Morel a bloqué mardi la version du décret."),
    # clefts behind what says where or when, around a participle
    ("Vendredi à Rio, c'est le relais français qui a pris la main sur cette finale.", "Vendredi à Rio, le relais français a pris"),
    ("C'est une automobiliste, infirmière de profession, qui lui a prodigué les premiers soins.", "Une automobiliste, infirmière de profession, lui a"),
    ("Ce sont les milices dominées par les chefs qui ont refermé les routes du nord.", "Les milices dominées par les chefs ont refermé"),
    # a subject after its verb
    ("Parmi les victimes, figure un enfant.", "Un enfant figure parmi les victimes."),
    ("En deuxième position se trouve la Bulgarie avec 615 points.", "La Bulgarie se trouve en deuxième position avec 615 points."),
]  # fmt: skip

KEPT = [
    # fighting stops, nobody « ceases » it; nobody « finds himself » mourning or on the run
    ("Les combats ont été partiellement arrêtés dans la ville.", "cessés"),
    ("L'agresseur de la rue Lomane est toujours en fuite.", "trouve"),
    ("La capitale de la région était en deuil hier.", "trouvait"),
    # a closure announced in June is not announced of June; a plan may be a text's, a stock price is no stock
    ("Le groupe a annoncé la fermeture de l'usine d'ici 2025.", "par le groupe"),
    ("Le projet prévoit d'allonger de vingt minutes le temps de conduite.", "intention"),
    ("Les actions du groupe étaient en hausse de 1,2 % à 437 euros.", "augmentaient"),
    ("Les importations ont reculé de 5 % et les exportations encore plus.", "enregistré"),
    # what stands before the first of two infinitives stands before both
    ("La ville ne demande pas aux riverains de vendre leurs voitures, ni de les garer dehors.", "à vendre"),
    # « il convient » is nobody's agreement; « plus que doublé » is more than doubled
    ("En cas de fièvre, il convient de consulter un médecin.", "d'accord"),
    ("Ses revenus ont plus que doublé en un an.", "multipliés"),
    ("Onze personnes ont nécessité des soins médicaux.", "exigé"),
    ("Le club a lancé un programme de primes pour ses joueurs.", "commencé"),
    ("Le club a lancé un programme de primes pour ses joueurs.", "sur le marché"),
    ("Le maire vient de Lomane et ne vient pas de signer le texte.", "récemment"),
    ("Le musée vient de recevoir la plus grosse cloche de sa collection.", "récemment"),
    ("La chute du cours en 2014 va accélérer la crise du port dès mai.", "accélérera"),
    ("Six rameurs vont prendre la tête de la course du port.", "prendront"),
    ("En 2015, ce sont en tout 21 cas qui ont été recensés par les médecins.", "cas recensés"),
    ("Pour les experts, c'est le maire qui a tort dans cette affaire.", "experts, le maire a tort"),
    ("C'est une actrice, révélée en 2010, qui a joué dans trente films.", "Une actrice, révélée en 2010, a joué"),
    ("C'est la cinquième des six courses qui permettent de se qualifier.", "courses permettent"),
    # the time and the source are those of what will happen; two infinitives go together
    ("Les négociations devraient reprendre à l'automne.", "automne, il est prévu"),
    ("Selon les estimations, le coût du projet devrait dépasser neuf milliards.", "on s'attend"),
    ("Paul Roy arrive deuxième avec 15 % des voix, et Jean Morin troisième avec 14 %.", "prend"),
    ("Il n'aurait bu que quatre bières et n'a donc pas réussi à expliquer son taux.", "parvenu"),
    ("Les maires permettent aux élus de donner leur avis.", "Grâce aux maires"),
    ("L'enquête a été confiée à la brigade de Lomane.", "mené"),
    ("Le jury a remis le prix à Ana Roy.", "prix du jury"),
    # a question, words that are quoted, what leans on « cela »
    ("À cela s'ajoute la fermeture du détroit de Lomane.", "s'ajoute à cela"),
    # a relative before the verb would be read with it
    ("Le vote a été empêché par le gouvernement qui a envoyé la troupe.", "troupe a empêché"),
]


@pytest.mark.parametrize("source, wanted", SAID)
def test_a_clause_is_recast(source: str, wanted: str) -> None:
    assert any(wanted in said for said in sayings(source)[:6])


@pytest.mark.parametrize("source, unwanted", KEPT)
def test_a_guard_keeps_the_meaning(source: str, unwanted: str) -> None:
    assert not any(unwanted in said for said in sayings(source))


def _told(source: str, function: Function) -> list[str]:
    known = brief(source)
    return [said.text for said in frames.say(known.facts[0], known, function, frames.Context(seed="a"))]


def test_a_heading_does_not_cut_a_plural_into_its_first_part() -> None:
    source = "Les gouvernements britannique, australien et danois, membres de la coalition, ont reconnu leur erreur."
    assert not [text for text in _told(source, "heading") if "britannique reconn" in text or "britannique adm" in text]


def test_somebody_named_in_full_has_no_article() -> None:
    source = (
        "À la fin de la réunion, le Paul Verdier a quitté la salle de la mairie. Paul Verdier est le maire de Lomane."
    )
    assert any(text.startswith("Paul Verdier quitte") for text in _told(source, "heading"))
