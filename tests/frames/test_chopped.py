"""A sentence stays whole where two would say less, and a phrase stays where it is better read."""

from __future__ import annotations

import pytest

from generator.frames.chopped import chopped
from generator.frames.displaced import displaced
from generator.frames.rank import Candidate
from generator.frames.reading import opened
from tests.frames.briefs import sayings

LONG = "Le conseil du canton de Lomane a voté mardi soir la réfection du vieux pont de bois"

CUT_BADLY = [
    # one breath, a half too short, three pieces of a short sentence
    ("coupe et", "Le bassin coûte cher à la ville et ne rapporte rien.", "Le bassin coûte cher à la ville.", "Il ne rapporte rien."),
    ("coupe mais", f"{LONG}, mais aucune date n'est fixée.", f"{LONG}.", "Toutefois, aucune date n'est fixée."),
    ("coupe+tel quel", f"{LONG}, et on n'en sait pas plus à cette heure.", f"{LONG}.", "L'on n'en sait pas plus à cette heure-ci."),
    # a subject that the source did not say again
    ("coupe mais", "Le second, porté par un ancien directeur du port, garderait 53 marins, mais s'engage à garder tous les bacs du lac.", "Le second, porté par un ancien directeur du port, garderait 53 marins.", "Toutefois, le second s'engage à garder tous les bacs du lac."),
    ("coupe et", "Paul Roy garde son titre de champion du lac de Lomane pour la troisième année et creuse même son avance sur le reste des rameurs.", "Paul Roy garde son titre de champion du lac de Lomane pour la troisième année.", "Roy creuse même son avance sur le reste des rameurs."),
    # what a thing comes to, how it came about, what somebody was before
    ("ce qui à part", "Ces barques sont posées à une distance du quai comprise entre 20 et 65 mètres, ce qui est assez près pour des bacs.", "Ces barques sont posées à une distance du quai comprise entre 20 et 65 mètres.", "C'est assez près pour des bacs."),
    ("gérondif à part", "Le rameur de Lomane crée une belle surprise au bout du lac en remportant à 21 ans le grand prix devant les deux tenants du titre.", "Le rameur de Lomane crée une belle surprise au bout du lac.", "Il remporte à 21 ans le grand prix devant les deux tenants du titre."),
    ("participe à part+temps en tête", "Soutenu par la région en mai puis par plusieurs communes du lac, le port de Lomane rouvre la vieille route du quai en juin.", "Le port de Lomane a été soutenu par la région en mai puis par plusieurs communes du lac.", "En juin, le port de Lomane rouvre la vieille route du quai."),
    # a colon that explains or announces
    ("deux-points à part", "Dans un article encore en attente, la chercheuse du port de Lomane et son équipe de dix personnes détaillent leurs découvertes : le lac contient trois fois plus de sel que la mer.", "Dans un article encore en attente, la chercheuse du port de Lomane et son équipe de dix personnes détaillent leurs découvertes.", "Le lac contient trois fois plus de sel que la mer."),
    ("deux-points à part", "C'est un fait rarement dit au port : la nuit est aussi le moment où la régie répare les bacs et les grues du quai.", "C'est un fait rarement dit au port.", "La nuit est aussi le moment où la régie répare les bacs et les grues du quai."),
    # what a name is, which project it is
    ("apposition à part", "Le 3 mai, un feu avait détruit quatorze bacs, deux grues et une partie du quai nord à Lomane, deuxième ville du canton.", "Le 3 mai, un feu avait détruit quatorze bacs, deux grues et une partie du quai nord à Lomane.", "Il s'agit de la deuxième ville du canton."),
    ("relative à part", "En mai, deux élus, un de chaque rive, ont présenté un projet de loi qui plafonnerait le prix du bac à dix euros.", "En mai, deux élus, un de chaque rive, ont présenté un projet de loi.", "Ce projet plafonnerait le prix du bac à dix euros."),
    # what is told by the way takes the place of the news
    ("relative à part", "Les marins du lac, qui disent avoir appris la nouvelle par la presse du canton, ont appelé à un arrêt de travail pour lundi.", "Les marins du lac disent avoir appris la nouvelle par la presse du canton.", "Ils ont appelé à un arrêt de travail pour lundi."),
    ("parole présentée", "Ana Roy, qui dirige la station de secours du lac de Lomane, a déclaré que le nombre de sauvetages avait doublé en deux ans.", "Ana Roy est à la tête de la station de secours du lac de Lomane.", "Roy a déclaré que le nombre de sauvetages avait doublé en deux ans."),
    # what stood apart has no verb of its own
    ("coupe", "Fief des deux frères du port qui n'ont pas manqué l'étape, même si le grand se tourne vers les courses longues, les marins visaient le titre de cette épreuve du lac.", "Fief des deux frères du port qui n'ont pas manqué l'étape, même si le grand se tourne vers les courses longues.", "Les marins visaient le titre de cette épreuve du lac."),
    # the subject said again behind a time
    ("participe à part", "Renforcé par la venue du grand bac en septembre puis par deux victoires au conseil, le parti du port reprend la mairie de Lomane en mars 2016 et la garde.", "Le parti du port a été renforcé par la venue du grand bac en septembre puis par deux victoires au conseil.", "En mars 2016, le parti du port reprend la mairie de Lomane et la garde."),
    # a cause that becomes a mere sequel
    ("suite après", "Des centaines de traversées ont été annulées sur tout le lac après qu'une panne du phare a privé six ports de signaux de nuit.", "Une panne du phare a privé six ports du canton de signaux de nuit.", "Ensuite, des centaines de traversées ont été annulées sur tout le lac."),
    ("antériorité à part", "La compagnie du lac a repoussé à 2026 la mise en service du grand bac, après avoir découvert de l'amiante dans douze cabines.", "La compagnie du lac a repoussé à 2026 la mise en service du grand bac.", "Elle avait découvert de l'amiante dans douze cabines."),
    ("antériorité à part", "Ancienne élue du port, Ana Rivet est devenue une proche du maire durant le mandat après s'être engagée pour lui lors du scrutin de 2012.", "Ancienne élue du port, Ana Rivet est devenue une proche du maire durant le mandat.", "Rivet s'était engagée pour lui lors du scrutin de 2012."),
    # who speaks is told of where she is named
    ("citation/X a dit : « Q », en deux", "« On prend, mais on voudrait surtout un bac avant huit heures », soupire Ana Roy, qui vient chaque jour de la rive nord du lac.", "Ana Roy soupire : « On prend, mais on voudrait surtout un bac avant huit heures. »", "Elle vient chaque jour de la rive nord du lac."),
]  # fmt: skip


@pytest.mark.parametrize(("form", "source", "first", "second"), CUT_BADLY)
def test_a_cut_that_loses_something_is_set_aside(form: str, source: str, first: str, second: str) -> None:
    assert chopped(Candidate((first, second), form, 0.1, True), source)


CUT_WELL = [
    ("coupe mais", f"{LONG}, mais les habitants de la rive nord contestent le prix des travaux du quai.", f"{LONG}.", "Toutefois, les habitants de la rive nord contestent le prix des travaux du quai."),
    ("coupe et", f"{LONG} et a chargé la régie du port de chercher trois entreprises.", f"{LONG}.", "Il a chargé la régie du port de chercher trois entreprises."),
    ("apposition à part", "Sur un an, le nombre de bateaux inscrits au port de Lomane et à Ornay recule de 3 %, première baisse annuelle depuis la crue de 2007.", "Sur un an, le nombre de bateaux inscrits au port de Lomane et à Ornay recule de 3 %.", "Il s'agit de la première baisse annuelle depuis la crue de 2007."),
    # the source says it in two sentences itself
    ("tel quel", "Le bassin coûte cher. Il ne rapporte rien.", "Le bassin coûte cher.", "Il ne rapporte rien."),
]  # fmt: skip


@pytest.mark.parametrize(("form", "source", "first", "second"), CUT_WELL)
def test_a_long_sentence_is_cut(form: str, source: str, first: str, second: str) -> None:
    assert not chopped(Candidate((first, second), form, 0.1, True), source)


def test_a_sentence_too_long_for_its_place_is_cut_whatever_it_loses() -> None:
    source = "Le bassin coûte cher à la ville et ne rapporte rien."
    cut = Candidate(("Le bassin coûte cher à la ville.", "Il ne rapporte rien."), "coupe et", 0.1, True)
    assert chopped(cut, source)
    assert not chopped(cut, source, words=8)


MOVED_BADLY = [
    # nothing is left after the verb
    ("temps en tête", "Il devrait rouvrir lundi.", "Lundi, il devrait rouvrir."),
    ("temps en tête", "La grande grue dort toute la journée.", "Toute la journée, la grande grue dort."),
    ("temps en tête", "La gardienne qui a donné l'alerte doit témoigner mardi 16 juin.", "Mardi 16 juin, la gardienne qui a donné l'alerte doit témoigner."),
    # the time is of the second of two, of what is counted and compared
    ("temps en tête", "Il a joué Rémi dans un film de Lomane et le juge en 2004 dans un autre.", "En 2004, il a joué Rémi dans un film de Lomane et le juge dans un autre."),
    ("temps en tête", "Les vrais chiffres sont de 570 bacs vendredi, contre 782 le 20 janvier.", "Vendredi, les vrais chiffres sont de 570 bacs, contre 782 le 20 janvier."),
    # between a verb and what is no object
    ("temps après le verbe", "En 2022, la rive a reculé de 84 mètres.", "La rive a reculé en 2022 de 84 mètres."),
    ("temps après le verbe", "Depuis mai, l'horloge du port peut accuser six minutes de retard.", "L'horloge du port peut, depuis mai, accuser six minutes de retard."),
    ("temps après le verbe", "Au terme de cette lecture, les élus voteront pour le premier texte.", "Les élus voteront au terme de cette lecture pour le premier texte."),
    ("adverbe après le verbe", "Par la suite, il s'est immédiatement caché dans le port.", "Il s'est par la suite immédiatement caché dans le port."),
    # what links a sentence to the one before
    ("circonstance à la fin", "Plus tard, le gardien a remis la clé à la mairie.", "Le gardien a remis la clé à la mairie plus tard."),
    ("lieu à la fin", "En application du texte, les bacs du lac fermeront avant mai.", "Les bacs du lac fermeront avant mai en application du texte."),
    ("cause en tête", "Cette baisse est une première depuis la crue de 2007, le prix n'ayant fait que monter les huit années suivantes.", "Le prix n'ayant fait que monter les huit années suivantes, cette baisse est une première depuis la crue de 2007."),
    # of the infinitive, not of the whole
    ("opposition en tête", "Le capitaine a été critiqué pour avoir levé l'ancre, alors que le vent montait.", "Alors que le vent montait, le capitaine a été critiqué pour avoir levé l'ancre."),
    # the name comes late, the place goes with its own noun
    ("détaché en tête", "Lomatel, une société du canton de dix marins, a annoncé la fin du bac.", "Une société du canton de dix marins, Lomatel, a annoncé la fin du bac."),
    ("détaché en tête", "Parallèlement, le bac, construit par la régie de Lomane, a rouvert.", "Construit par la régie de Lomane, le bac a rouvert."),
    ("condition en tête", "La victoire semblait tout sauf probable à midi.", "Sauf probable, la victoire semblait tout à midi."),
    ("", "Lavène affrontera soit Ornay, soit Melvac en mai.", "Lavène se mesurera à soit Ornay, soit Melvac en mai."),
    ("opposition en tête", "La ville a vendu l'entreprise, alors que le quai est revenu à Halden.", "Alors que le quai est revenu à Halden, la ville a vendu l'entreprise."),
    ("source en tête", "Le bac a réduit de moitié le nombre de pannes, selon une étude de la régie du port, à Lomane.", "Selon une étude de la régie du port, le bac a réduit de moitié le nombre de pannes, à Lomane."),
    # a result is no aim, a rule is nobody's word, in how many cases is told first
    ("but en tête", "L'équipe de Lomane a gagné de dix points pour égaliser la série à 1-1.", "Pour égaliser la série à 1-1, l'équipe de Lomane a gagné de dix points."),
    ("source au milieu", "Selon les règles du canton, une compagnie doit verser dix euros.", "Une compagnie, selon les règles du canton, doit verser dix euros."),
    ("citation/X a dit : « Q »", "« On prend le bac », sourit le jeune homme.", "Le jeune homme sourit : « On prend le bac. »"),
    ("citation/X a dit : « Q »", "« On prend le bac », a dit Ana Roy, une potière du canton dont la fille part en mai.", "Ana Roy, une potière du canton dont la fille part en mai, a dit : « On prend le bac. »"),
    ("cadre après le verbe", "Dans un cas, une femme du quai a été menée hors du port.", "Une femme du quai a été menée, dans un cas, hors du port."),
    # two circumstances in front, a capital inside, a time before no verb, or after a verb in one word
    ("citation/X a dit : « Q »", "Au terme du tour, il a noté dans le cahier du port : « Merci. »", "Au terme du tour, dans le cahier du port, il a noté : « Merci. »"),
    ("temps en tête", "Rassemblement sur le quai de Lomane, le soir de la crue.", "Le soir de la crue, Rassemblement sur le quai de Lomane."),
    ("temps en tête", "Allant jusqu'à céder sa barque hier à un pêcheur.", "Hier, allant jusqu'à céder sa barque à un pêcheur."),
    ("temps après le verbe", "Le 16 mai, la crue menace la route du port.", "La crue menace le 16 mai la route du port."),
    ("citation/X a dit : « Q »", "Mardi 2 mai, Ana Roy a écrit sur son mur : « Merci. »", "Mardi 2 mai, sur son mur, Ana Roy a écrit : « Merci. »"),
    ("temps en tête", "Cinq bacs ont été rayés mardi 24 mai de la liste du port.", "Mardi 24 mai de la liste du port, cinq bacs ont été rayés."),
    ("dire/X l'[*] : P", "Le grand pont de Lomane fermera mardi, ont confirmé des rapports de la régie du port et du conseil.", "Des rapports de la régie du port et du conseil l'ont confirmé : le grand pont de Lomane fermera mardi."),
    ("citation/« Q », a dit X", "L'inscription du socle dit : « Aux marins du port perdus en mer. »", "« Aux marins du port perdus en mer », dit l'inscription du socle."),
    ("temps à la fin", "Quarante minutes durant, le port a tenu.", "Le port a tenu quarante minutes durant."),
    ("but en tête", "La dernière boucle voit un groupe ramer pour refaire son retard.", "Pour refaire son retard, la dernière boucle voit un groupe ramer."),
    # what goes with a deed, who says it of a long subject, what « inverse » looks back at
    ("moyen en tête", "La régie a nié sa faute en accusant les pêcheurs.", "En accusant les pêcheurs, la régie a nié sa faute."),
    ("source au milieu", "Selon la mairie, un camion transportant du verre roulait au pas.", "Un camion transportant du verre, selon la mairie, roulait au pas."),
    # what takes up the sentence before, a long opening that names somebody, a long time before an object, thanks for harm
    ("cause à la fin", "À la suite de cet incident, un défilé a eu lieu lundi.", "Un défilé a eu lieu lundi à la suite de cet incident."),
    ("time à la fin", "Depuis la révélation des lettres selon lesquelles Paul Roy a vendu le bac, les soupçons visent le candidat.", "Les soupçons visent le candidat depuis la révélation des lettres selon lesquelles Paul Roy a vendu le bac."),
    ("temps après le verbe", "Depuis le passage de la crue du lac, le port a augmenté ses tarifs.", "Le port a augmenté depuis le passage de la crue du lac ses tarifs."),
    ("permettre/Grâce à A, B [pouvoir] INF", "Cette frappe a permis à la bande d'avancer.", "Grâce à cette frappe, la bande a pu avancer."),
    ("concession à la fin", "Alors que le premier prônait la pause, la mairie voulait agir.", "La mairie voulait agir alors que le premier prônait la pause."),
    ("temps en tête", "Les pourparlers ont échoué vendredi au petit matin.", "Vendredi, les pourparlers ont échoué au petit matin."),
    # a lone day, how late, what stands beside the news, a verb of little sense, a story in the present
    ("temps à la fin", "Jeudi, Roy s'est défendu lors d'un débat.", "Roy s'est défendu lors d'un débat jeudi."),
    ("circonstances dans l'autre ordre", "Jeudi dernier, dans le cadre d'une vente, le port a fermé.", "Dans le cadre d'une vente, jeudi dernier, le port a fermé."),
    ("temps en tête", "La barque avait été remorquée à la dernière minute mardi.", "À la dernière minute, la barque avait été remorquée mardi."),
    ("opposition en tête", "Cent marins partiront, tandis que dix postes seront créés.", "Alors que dix postes seront créés, cent marins partiront."),
    ("temps après le verbe", "Roy a pris sa retraite de marin en 2008.", "Roy a pris en 2008 sa retraite de marin."),
    ("futur simple", "La crue va en 2014 accélérer les travaux.", "La crue accélérera en 2014 les travaux."),
    ("futur simple", "Il se forme un groupe qui va mener la course.", "Il se forme un groupe qui mènera la course."),
    ("opposition à la fin", "Alors que les loyers montent, les prix ont évolué en sens inverse.", "Les prix ont évolué en sens inverse, alors que les loyers montent."),
    # a time that opened its source, behind another verb; one told besides, one that counts from a date
    ("temps après le verbe", "En 2009, une barque avait été retrouvée à Ornay trois jours après son départ de Lomane par deux marins.", "Une barque avait été retrouvée à Ornay trois jours après son départ de Lomane en 2009 par deux marins."),
    ("temps en tête", "Ces contrats ont été signés entre 2011 et 2014, pendant les congés.", "Pendant les congés, ces contrats ont été signés entre 2011 et 2014."),
    ("temps en tête", "Le pont, fermé mercredi 29 mars après la crue, a rouvert le lendemain soir.", "Le lendemain soir, le pont, fermé mercredi 29 mars après la crue, a rouvert."),
    ("circonstance à la fin", "Plus tôt dans la journée, le maire a accusé la presse.", "Le maire a accusé la presse, plus tôt dans la journée."),
    ("circonstance à la fin", "Depuis la vente du quai, la régie a accru sa présence à Ornay.", "La régie a accru sa présence à Ornay, depuis la vente du quai."),
    # what takes up the sentence before; a time that a participle would take
    ("cause à la fin", "À la suite de cet accident, une foule en colère s'est réunie lundi soir devant la gare.", "Une foule en colère s'est réunie lundi soir devant la gare à la suite de cet accident."),
    ("temps à la fin", "Depuis 2012, les marins affrontent les équipages installés à l'ouest.", "Les marins affrontent les équipages installés à l'ouest depuis 2012."),
    # whose « son » is stands behind
    ("dire/X [*] que P", "Après dix ans, le journal de Lomane cesse de paraître, a annoncé son propriétaire Paul Roy.", "Son propriétaire Paul Roy a annoncé que, après dix ans, le journal de Lomane cesse de paraître."),
    # what goes with the news, who makes a long statement, who says several sentences
    ("opposition en tête", "Cent marins perdront leur poste, tandis que dix embauches sont prévues.", "Tandis que dix embauches sont prévues, cent marins perdront leur poste."),
    ("dire/P, [*] X", "La mairie souligne que ce texte exclut tout usage du quai par les bacs, les barques et les pédalos du lac, puisque ces usages peuvent être tenus pour un commerce par la régie.", "Ce texte exclut tout usage du quai par les bacs, les barques et les pédalos du lac, puisque ces usages peuvent être tenus pour un commerce par la régie, souligne la mairie."),
    ("citation/« Q », a dit X", "Ana Roy a déclaré : « Nous sommes du port. Le lac est à tous. »", "« Nous sommes du port. Le lac est à tous », a déclaré Ana Roy."),
]  # fmt: skip


@pytest.mark.parametrize(("form", "source", "said"), MOVED_BADLY)
def test_a_move_that_loses_something_is_set_aside(form: str, source: str, said: str) -> None:
    assert displaced(Candidate((said,), form, 0.1, True), source)


MOVED_WELL = [
    ("temps en tête", "Le club de Lomane affrontera son rival le 18 avril.", "Le 18 avril, le club de Lomane affrontera son rival."),
    ("temps en tête", "L'accès au parc, jusqu'au début de l'année, était libre.", "Jusqu'au début de l'année, l'accès au parc était libre."),
    ("temps après le verbe", "Le 3 mai, la mairie a publié un rapport.", "La mairie a publié le 3 mai un rapport."),
    ("circonstance à la fin", "Pendant la fermeture, les bacs seront repeints.", "Les bacs seront repeints pendant la fermeture."),
    ("citation/X a dit : « Q »", "« On prend le bac », a déclaré la maire, Ana Roy.", "La maire, Ana Roy, a déclaré : « On prend le bac. »"),
    ("futur simple", "Le port va fermer, a dit la régie.", "Le port fermera, a dit la régie."),
    ("permettre/Grâce à A, B [pouvoir] INF", "Le bac a permis aux élus de passer.", "Grâce au bac, les élus ont pu passer."),
    ("temps en tête", "Le port a fermé mardi dans la baie de Lomane.", "Mardi, le port a fermé dans la baie de Lomane."),
    ("temps à la fin", "Le 3 mai, la crue a touché le port.", "La crue a touché le port le 3 mai."),
    ("source au milieu", "Selon la mairie, le pont serait sûr.", "Le pont, selon la mairie, serait sûr."),
]  # fmt: skip


@pytest.mark.parametrize(("form", "source", "said"), MOVED_WELL)
def test_a_safe_move_stands(form: str, source: str, said: str) -> None:
    assert not displaced(Candidate((said,), form, 0.1, True), source)


STAYS = [
    ("Un huissier du canton a jeté la lettre de la mairie à la poubelle, dans le bac non recyclable.", "Dans le bac"),
    ("La Lome coule sur 154 kilomètres depuis les monts du nord avant de rejoindre le lac.", "Avant de"),
    ("Le gardien du port renie son serment de mardi en proférant même des menaces.", "En proférant"),
]


@pytest.mark.parametrize(("source", "unwanted"), STAYS)
def test_what_says_more_of_the_end_stays_there(source: str, unwanted: str) -> None:
    found = sayings(source)
    assert found and not any(text.startswith(unwanted) for text in found)


def test_what_makes_something_of_it_is_no_aside() -> None:
    assert opened("Ce chiffre en fait déjà un succès.") == "Ce chiffre en fait déjà un succès."
    assert opened("Ce chiffre, en fait, est faux.") == "Ce chiffre est faux."
