"""What the writer says of a fact keeps the fact: who says it, how surely, how many, in whose words."""

from __future__ import annotations

import pytest

from generator.frames import Context, asked, leans_on, say
from generator.frames.gates import agreement, faults
from tests.frames.briefs import brief

PLAIN = Context(seed="essai")


def sayings(sentence: str, function: str = "sentence", context: Context = PLAIN) -> list[str]:
    known = brief(sentence)
    return [s.text for s in say(known.facts[0], known, function, context)]  # type: ignore[arg-type]


CASES = [
    # the near future, the passive with its agent, the time, the source
    ("Les fouilles vont reprendre au printemps sur le site de Vernoy.", "Les fouilles reprendront au printemps sur le site de Vernoy."),
    ("Le prix a été remis à la romancière par le maire de Lomane.", "Le maire de Lomane a remis le prix à la romancière."),
    ("Le 3 mai, la mairie a publié un rapport sur les berges.", "La mairie a publié le 3 mai un rapport sur les berges."),
    ("Selon la préfecture, le pont rouvrira en juin.", "Le pont rouvrira en juin, selon la préfecture."),
    # reported speech: the tense owed to the past verb is given back
    ("La direction a déclaré que le syndicat avait refusé cette offre.", "Selon la direction, le syndicat a refusé cette offre."),
    ("La mairie a indiqué que le musée fermerait en mars.", "Selon la mairie, le musée fermera en mars."),
    ("Le musée fermera en mars, a annoncé mardi la mairie.", "Mardi, la mairie a annoncé que le musée fermera en mars."),
    # frames
    ("Le taux de chômage s'établit à 10,2 % dans la région.", "Le taux de chômage se situe à 10,2 % dans la région."),
    ("Le maire accuse le promoteur de cacher des plans.", "Le maire reproche au promoteur de cacher des plans."),
    ("Ce tunnel permet aux cyclistes de rejoindre la gare.", "Grâce à ce tunnel, les cyclistes peuvent rejoindre la gare."),
    ("Il y a eu 340 inscriptions en 2024.", "On a compté 340 inscriptions en 2024."),
    ("On ne sait pas si le pont rouvrira en juin.", "Reste à savoir si le pont rouvrira en juin."),
    # cuts
    ("Le club a signé un accord avec la ville, mais les habitants contestent le prix du terrain.", "Toutefois, les habitants contestent le prix du terrain."),
    ("Après avoir présenté le projet aux élus, la mairie a consulté les riverains.", "La mairie a présenté le projet aux élus. Ensuite, elle a consulté les riverains."),
    ("À la pause, l'entraîneur d'Ornay, Luc Morin, a remplacé deux joueurs et choisi d'attaquer.", "Il a décidé d'attaquer."),
    # partings: what a relative is about is the only noun that agrees
    ("Cette voie sera réservée aux bus de la ligne 7, qui transporte 11 000 voyageurs par jour.", "Cette ligne transporte 11 000 voyageurs par jour."),
    ("La mairie a reçu deux lettres de Paul Aubry, qui demande la fermeture du port aux camions.", "Ce dernier demande la fermeture"),
    ("Le conseil a voté la fermeture du pont, après quoi les riverains ont bloqué la route du port.", "Par la suite, les riverains ont bloqué la route du port."),
    ("Le port réclame 910 000 euros, un montant qui comprend les frais d'expertise et la perte du navire.", "Ce montant comprend les frais"),
    # the time of a modal verb's infinitive is the sentence's, an age opens it, a pronoun may follow a time
    ("Le jugement devrait être rendu par le tribunal de Lomane en septembre.", "En septembre, le jugement devrait être rendu"),
    ("Alain Kerbrat, 58 ans, est soupçonné d'avoir vendu le bateau de la régie.", "Âgé de 58 ans, Alain Kerbrat est soupçonné"),
    ("Elle a visité 27 établissements de la région l'an dernier.", "L'an dernier, elle a visité"),
    ("Le conseil a présenté lundi soir le plan du quai de Lomane, une promenade de trois kilomètres.", "Il s'agit d'une promenade de trois kilomètres."),
    ("Le club de Lomane a battu son rival par trois buts à deux, en demi-finale de la coupe.", "En demi-finale de la coupe, le club de Lomane"),
    ("La piste du port, large de trois mètres, a été séparée de la route par un mur.", "Large de trois mètres, la piste du port"),
    ("L'État a financé 4 millions d'euros de travaux et la région 2,5 millions.", "La région a financé 2,5 millions."),
    ("La ville de Lomane accueille des milliers de touristes, les habitants réclament une navette vers le port.", "Les habitants réclament une navette"),
    # what is detached moves around its subject
    ("Le capitaine du bateau, blessé à la cheville, a quitté le port de Lomane dans la nuit.", "Blessé à la cheville, le capitaine du bateau a quitté"),
    ("Fermé depuis onze mois, le pont des Aulnes rouvrira le 20 septembre aux voitures.", "Le pont des Aulnes, fermé depuis onze mois, rouvrira"),
    ("Anne Roussel a gagné la course de Lomane en battant la championne de la région.", "En battant la championne de la région, Anne Roussel"),
    ("Le club a publié jeudi 12 mars des comptes annuels contrastés.", "Jeudi 12 mars, le club a"),
    ("Le club de Lomane affrontera son rival en demi-finale le 18 avril.", "Le 18 avril, le club de Lomane"),
    ("L'accès au parc, jusqu'au début de cette année, était libre.", "Jusqu'au début de cette année, l'accès au parc était libre."),
    # a purpose apart, and whose it is
    ("Le maire a accusé Voltéon d'acheter les terrains de la rive pour préparer la construction d'un port privé.", "Objectif prêté à Voltéon : préparer la construction d'un port privé."),
    ("Les élèves veulent se servir de l'interface de programmation d'application ou API du musée, qui permet aux chercheurs de consulter les plans.", "L'API permet aux chercheurs de consulter les plans."),
    # quotes
    ("« Nous avons retrouvé les plans du quartier », a déclaré Anne Roussel.", "Anne Roussel a déclaré : « Nous avons retrouvé les plans du quartier »."),
]  # fmt: skip


@pytest.mark.parametrize("source, wanted", CASES)
def test_a_fact_can_be_said_so(source: str, wanted: str) -> None:
    found = sayings(source)
    assert any(wanted in text for text in found), "\n".join(found[:12])


@pytest.mark.parametrize("source, _", CASES)
def test_every_saying_passes_the_gates(source: str, _: str) -> None:
    for text in sayings(source):
        assert not list(faults(text, source)), text
        assert not list(agreement(text)), text


UNMOVED = [
    # a « si » that grants, a place that the comma may give to the name before it, a word that restricts
    (
        "Si leur route ne pourra être prédite que peu avant la chute, le danger reste faible : aucune n'a causé d'accident.",
        "accident si leur",
    ),
    (
        "La liaison assurait le trajet entre Ornay dans le centre et Lomane, dans le nord-est du pays.",
        "Dans le nord-est du pays, la",
    ),
    ("Si aucune Lomanaise ne courait, plusieurs Lomanais ont réussi de belles performances.", "performances si"),
    # a gerund of nobody, an agent that goes on
    ("Le principe est simple, en faisant varier la pression dans les ballons.", "En faisant"),
    (
        "Les essais ont été financés par des instituts nationaux, en Suisse et en Savoie, et le gouvernement du canton.",
        "Des instituts nationaux ont",
    ),
    # a participle of nobody, an object behind a cause, a place that is no quality
    (
        "Opéré hier soir à la clinique, son indisponibilité dépendra de la cicatrisation de la plaie.",
        "indisponibilité, opéré",
    ),
    ("Les avions ont, en raison du vent, des difficultés à intervenir.", "les avions ont."),
    ("Un point faible est apparu dans la constellation du Sculpteur.", "paru la constellation"),
    ("En 2017, 91 % des recettes ont financé la route et 8 % la dette de la ville.", "financé en 2017"),
    (
        "Le journal estime ainsi que la clause pourrait être une alliance avec la ville, ce qui expliquerait la visite.",
        ". Cela expliquerait",
    ),
    # a verb taken for a noun, a time of the cause, a participle with a subject of its own
    ("Anne Rivet gagne la course pour la quatrième année et place très haut la barre de la saison.", ". Place"),
    (
        "Le port est bloqué par les pêcheurs à la suite de la mort de Paul Morin en mer samedi dernier.",
        "Morin en mer, le port",
    ),
    (
        "La situation annonce une forte lutte pour reprendre les terres, une grande partie du canton restant aux pêcheurs.",
        "Il s'agit d'une grande partie",
    ),
    # a participle taken into a time, what is at the expense of the noun
    (
        "Les rues de Lomane semblent depuis quelques mois entièrement dévolues aux cyclistes du canton.",
        "dévolues, les rues",
    ),
    (
        "Les élus dénoncent une logique du bruit au détriment des enquêtes de fond.",
        "Au détriment des enquêtes de fond, les",
    ),
    ("En 2010, l'usine avait déjà supprimé 700 emplois et fortement réduit son activité au port.", "Elle fortement"),
    # an object of the verb before
    (
        "Paul Morin obtient la première place et une première médaille d'or, participant à cette course, il survole ses rivaux.",
        ". Une première médaille",
    ),
    # a name said twice running
    ("Ce projet est une initiative du collectif anarchiste Darvil, qui souhaite peindre le port.", "Darvil. Darvil"),
    # who did what follows is the subject of the passive
    ("L'homme a été secouru par la police après s'être blessé au port de Lomane.", "La police a secouru"),
    ("L'homme a été interpellé par les gendarmes avant d'être relâché dans la soirée.", "Les gendarmes ont interpellé"),
    # what stands between commas is about who speaks
    ("Paul Morin, à l'origine de la loi, a répondu que la régie avait refusé cette offre.", "répondu à l'origine"),
    # the object follows the time
    (
        "Les élus ont approuvé ce mercredi 25 janvier, un projet de digue visant à protéger le port.",
        "Il s'agit d'un projet",
    ),
    (
        "Vers midi, 23 % des habitants soutiennent le maire Paul Aubry, qui égale son record et 26 % la préfète.",
        "Ce dernier",
    ),
    (
        "Les agents avaient reçu pour ordre de ramener au bureau Fofana, qui ne pouvait pas montrer ses papiers.",
        "Ce bureau",
    ),
    (
        "Le tireur est un homme de 39 ans, selon le témoin qui a vu Marie Ali, qui aurait crié avant de se rendre.",
        "Cette dernière",
    ),
    (
        "Le ministre a confirmé cette information dans la pleine affaire Fillon qui suscite bien des questions.",
        "Fillon suscite",
    ),
    (
        "Le 27 octobre, l'agence a découvert, grâce aux missions de deux sondes, un groupe de 18 étoiles jeunes.",
        "Il s'agit",
    ),
    (
        "Le glacier de la vallée n'est pas en recul selon un expert, c'est une situation normale pour la saison.",
        "expert. ",
    ),
    ("La cycliste a gardé une place que la coureuse locale, Ana Roussel, lui a disputée avant la ligne.", "Roussel. "),
    (
        "Lorsque la ville a accueilli les premiers touristes, les habitants ont réclamé une navette vers le port.",
        "touristes. ",
    ),
    ("La piste cyclable a été séparée de la chaussée par un muret.", "Un muret a séparé"),
    ("Un grand nombre de soldats lancent une attaque, prenant la ville et le port.", "Il pren"),
    (
        "Les travaux ont été présentés par Anne Roussel, 26 ans, une ancienne élue de la ville.",
        "Anne Roussel a présenté",
    ),
    ("Alain Kerbrat, 58 ans, est soupçonné d'avoir vendu le bateau de la régie.", "Âgé de 58 ans, on"),
    ("Fermé depuis onze mois, le pont rouvrira le 20 septembre, a annoncé la ville.", "que, le pont"),
    ("Cette force paraît égale, si ce n'est supérieure, à celle du premier courant.", "Si ce n'est"),
]


@pytest.mark.parametrize("source, unwanted", UNMOVED)
def test_what_only_looks_movable_stays(source: str, unwanted: str) -> None:
    assert not any(unwanted in text for text in sayings(source))


KEPT = [
    ("Selon l'enquête, le trésorier aurait détourné 30 000 euros.", "aurait"),
    ("Le club veut facturer 12 euros aux visiteurs.", "12 euros"),
    ("Le gardien semble avoir oublié la clé du coffre.", "avoir oublié"),
    ("La présidente n'a pas accepté la proposition du conseil.", "pas"),
    ("Le préfet a affirmé que la route ne serait pas coupée.", "préfet"),
]


def test_what_somebody_thinks_is_not_told_apart_from_them() -> None:
    source = "Le journal estime que la ville pourrait vendre le port, ce qui expliquerait la visite du promoteur."
    assert not any(". Cela" in text for text in sayings(source))


def test_a_name_keeps_its_capital_inside_a_sentence() -> None:
    source = "4 452 visites ont été faites et environ 3 000 agents ont été envoyés sur le terrain par Darvil."
    assert not any("darvil a" in text for text in sayings(source))


def test_two_sentences_running_do_not_open_alike() -> None:
    source = "Le bras tournera lentement au-dessus de la cale du port et connectera le module à la grue du quai."
    assert not any(text.count("Le bras ") > 1 for text in sayings(source))


def test_an_adverb_before_a_participle_is_not_lost() -> None:
    source = "Largement soutenus par le syndicat en 2020, les pêcheurs ont ouvert une criée dans le port de Lomane."
    assert all("argement" in text for text in sayings(source))


@pytest.mark.parametrize("source, word", KEPT)
def test_modality_negation_and_sayer_stay(source: str, word: str) -> None:
    assert all(word in text for text in sayings(source))


def test_an_intention_is_never_a_fact() -> None:
    wants = ("veut", "souhaite")
    assert all(any(w in text for w in wants) for text in sayings("Le club veut facturer 12 euros aux visiteurs."))


def test_a_conditional_is_never_an_indicative_without_its_source() -> None:
    for text in sayings("Selon l'enquête, le trésorier aurait détourné 30 000 euros."):
        assert "aurait détourné" in text


def test_the_last_saying_is_the_source_itself() -> None:
    source = "Le vieux moulin tourne encore."
    assert sayings(source)[-1] == source


def test_headings_tell_events_in_the_present_without_their_date() -> None:
    found = sayings("Le 19 avril, Paule Arnal a menacé la société Darvil de poursuites.", "heading")
    assert found and all("19 avril" not in text and "menacé" not in text for text in found)


def test_a_pronoun_without_antecedent_leans_on_the_sentence_before() -> None:
    known = brief("Le directeur a reçu le préfet à la mairie. Il refuse la fermeture de l'école.")
    assert leans_on(known.facts[1], known) == "F1"


def test_a_pronoun_with_one_candidate_is_named() -> None:
    known = brief("La bibliothèque a rouvert mardi. Elle prête des livres aux écoles.")
    texts = [s.text for s in say(known.facts[1], known, "sentence", PLAIN)]
    assert leans_on(known.facts[1], known) == "" and any("a bibliothèque" in text for text in texts)


def test_linking_words_of_the_source_are_left_out() -> None:
    assert all(
        "Par ailleurs" not in text
        for text in sayings("Par ailleurs, la ville a acheté un terrain à la société Darvil.")[:1]
    )


def test_the_same_construction_is_not_used_twice_running() -> None:
    source = "La direction a déclaré que le syndicat avait refusé cette offre."
    known = brief(source)
    first = next(say(known.facts[0], known, "sentence", PLAIN))
    after = next(say(known.facts[0], known, "sentence", Context(seed="essai", forms=(first.form,))))
    assert after.form.split("+")[0] != first.form.split("+")[0]


def test_the_same_seed_gives_the_same_words() -> None:
    source = "Le taux de chômage s'établit à 10,2 % dans la région."
    assert sayings(source) == sayings(source)


def test_a_question_and_its_answer() -> None:
    known = brief("Le maire accuse le promoteur de cacher des plans.")
    pairs = dict((q, a.text) for q, a in asked(known.facts[0], known, PLAIN))
    assert pairs["De quoi le maire accuse-t-il le promoteur ?"].endswith("reproche de cacher des plans.")


def test_a_comparison_keeps_its_degree() -> None:
    source = "Les enfants ont été hospitalisés deux fois moins souvent que les autres."
    assert any("degré" in f for f in faults("Les enfants sont hospitalisés deux fois que les autres", source, False))
    assert not any("degré" in f for f in faults("Les enfants sont moins souvent hospitalisés que les autres", source))


def test_what_was_said_in_the_past_keeps_its_conditional_in_concord() -> None:
    source = "Son directeur a indiqué qu'il ne s'exprimerait pas."
    assert any("concordance" in f for f in faults("Son directeur indique qu'il ne s'exprimerait pas", source, False))
    assert not any("concordance" in f for f in faults(source, source))


def test_an_indefinite_subject_is_not_named_again_for_its_pronoun() -> None:
    known = brief("Un officier de police a vu les engins. Il ajoute que des riverains auraient fui le quartier.")
    texts = [s.text for s in say(known.facts[1], known, "sentence", PLAIN)]
    assert all("n officier" not in text for text in texts)


def test_a_quote_is_not_given_to_somebody_the_sentence_before_only_names() -> None:
    known = brief(
        "Le dirigeant américain dénonce « la colère » affichée par le régime de Colin Barnet. "
        "« Cette occasion manquée est un moment très triste dans notre histoire », a-t-il ajouté."
    )
    texts = [s.text for s in say(known.facts[1], known, "sentence", PLAIN)]
    assert all("Barnet a ajouté" not in text for text in texts)


SHORT = [
    (
        "Le choc a eu lieu plus de deux heures après l'horaire prévu d'arrivée du vol de la compagnie.",
        "Le choc a eu lieu",
    ),
    (
        "La police a ainsi attrapé le voleur avec l'aide de renforts.",
        "La police attrape ainsi le voleur avec l'aide de renforts",
    ),
]


@pytest.mark.parametrize("source, fault", SHORT)
def test_a_heading_keeps_what_its_verb_needs_and_leans_on_nothing(source: str, fault: str) -> None:
    assert fault not in sayings(source, "heading")


NEVER = [
    ("Le club joue à 15 heures comme prévu, de nombreux élèves se sont inscrits de manière très libre.", "prévu de nombreux"),
    ("Le maire s'est rendu auprès du préfet à bord d'une barque qu'il a rejointe après le vote.", "vote auprès"),
    ("La visite avait dû s'arrêter après une panne : voulant réparer la lampe, Anne Roux l'avait cassée.", ": Voulant"),
    ("Il faisait aussi partie des cinq derniers témoins, ayant pris part aux fouilles du chantier.", "Il ayant"),
    ("Le litige porte sur une vente contestée, en 2003, de 15 bateaux de pêche.", "En 2003, le litige"),
    ("La loi est perçue comme une victoire par la classe politique du pays.", "victoire la loi"),
    ("La mairie a annoncé le départ du directeur, un ancien élu ; elle sera remplacée par la région.", ", ;"),
    ("En approchant du quai, les marins ont été touchés par un choc violent.", "quai, un choc"),
    ("La députée a été blessée par balle en début de journée.", "alle a blessé"),
    ("Le club a passé la ligne et le maire a décidé de le vendre vendredi dernier.", "du vendre"),
    ("Le coureur a franchi la ligne d'arrivée en tête.", "est passé la"),
    ("Six élus ont déjà perdu leur siège en mars, indiquent-ils.", "elon -ils"),
    ("Dans toute la région, on compte donc 340 élèves de plus.", ", On"),
    ("Âgée de 41 ans, Anne Roux est la présidente du club depuis 2015.", "De 41 ans,"),
    ("Il faut remonter à 2001 pour retrouver une crue aussi faible.", "deux doigts"),
    ("La fédération fait déjà face à des accusations de fraude depuis la saison dernière.", "fraude déjà"),
    ("Seul le maire de Lomane, Colin Barnet, n'a pas signé cette déclaration, jugeant le délai trop court.", "Seul, le"),
    ("Un autre élu, François Limon, était l'un des trois candidats mais avait quitté la course en mai.", "un autre élu avait"),
    ("Selon le recteur, les élèves passent leurs examens cette année et les résultats sont annoncés le 22 juillet.", "recteur et"),
    ("Selon le recteur, les élèves passent leurs examens cette année et les résultats sont annoncés le 22 juillet.", ". Les résultats"),
    ("Durant le blocage, le réseau ne peut pas fournir l'accès au service pendant les heures d'examen.", "Pendant le blocage"),
    ("Le titre a reculé de 3 % mardi à la Bourse de Lomane pour atteindre 12 euros en séance.", "bjectif"),
    ("Le tribunal a condamné le gérant à deux ans de prison pour avoir caché les plans.", "bjectif"),
    ("Selon le recteur, les élèves ont quitté la salle du musée pour rejoindre la gare de Lomane à pied.", "bjectif"),
    ("Le musée veut facturer aux visiteurs de la ville de 12 $ à 21 $ par mois pour accéder à la salle des plans.", "dollars"),
    ("Alain Kermeur, 58 ans, est soupçonné d'avoir détourné 730 000 euros entre 2018 et 2023.", "ans, on soup"),
    ("Le groupe Voltéon a annoncé mardi 3 mars la construction d'une usine de batteries à Vernoy.", "annonce mardi"),
    ("Le préfet part demain et il sera remplacé par Jeanne Le Goff.", "place de lui"),
    ("C'est à ce moment que le camion est parti vers le quai, entraîné par la pente.", "moment, c'est"),
    ("La sportive devra contenir les espoirs de nombreuses autres concurrentes du même club de Lomane.", "espoirs beaucoup"),
    ("Anne Roux reste sur le podium et prend la troisième place.", "demeure le"),
    ("Au classement général, Jean Petit est premier suivi de Adam Roux et Luc Martin.", "Martin au classement"),
    ("Oscar Petit, le directeur de la compagnie, s'est excusé pour ce retard dans un communiqué.", ". Oscar Petit"),
    ("Le mouvement semble s'essouffler, certains voulant déjà démanteler les barrages qui ont été dressés à travers le pays.", "certains qui veulent"),
    ("L'école a condamné « l'acte commis contre Anne Roux » et dénonce « une attaque inadmissible ».", "dénoncé « l'acte commis contre Anne Roux ». L'école dénonce"),
    ("Les joueurs se sont inclinés face au Danemark, qui a pris la tête avant la pause de midi.", ". Danemark"),
    ("Les élus veulent aller chercher leur revanche au prochain mondial, qui se déroulera en France en mars.", "ette revanche"),
    ("Cette équipe était composée d'un prêtre, de deux infirmières ainsi que de quelques élèves.", "comprenait un prêtre, de"),
    ("Le préfet est arrivé à 13 h et évoque un « ignoble attentat », « nous devons mener la guerre par tous les moyens ».", "» «"),
    ("Le loup pèse 2 kg et est grand et fort, d'après les informations fournies par Anne Roux, responsable du centre.", "2 kg. "),
    ("Le suspect aurait été ivre mais visiblement, rien ne précise qu'il était connu de la police.", ", Visiblement"),
    ("Une autre policière a été soignée, car celle-ci était en état de choc après l'agression de mardi.", ", Celle-ci"),
    ("La région a connu une année 2016 difficile concernant son commerce.", "difficile, la région"),
    ("La part du commerce est passée de 66 % en 2006 à 40,7 % en 2015.", "en 2006 en 2015"),
    ("Vers 14 h 30, l'homme souhaitait entrer dans le commissariat.", "souhaitait vers"),
    ("Un élu critique l'usage des gaz, tout en évoquant aussi la présence d'enfants.", "aussi la présence d'enfants, un"),
    ("Les réserves se sont réduites, jusqu'à 41 millions d'euros en décembre.", "réduites jusqu"),
    ("Il devra également rembourser les sommes dues.", "à également"),
    ("Le club a depuis nommé un nouveau bureau et fait appel à un cabinet.", "Depuis nommé"),
    ("Les parties civiles ont dix jours pour faire appel.", "Pour faire appel"),
    ("Des archéologues ont mis au jour les fondations d'un entrepôt et des amphores.", "Au jour"),
    ("Les travaux avaient été interrompus pendant quatre mois l'an dernier après une crue.", "Pendant quatre mois"),
    ("Ce message est précédé de quelques heures par le discours du maire à Lomane portant sur les routes.", "Le discours du maire précède"),
    ("Ces dernières années, la pêche a reculé dans la région selon plusieurs élus.", "élus ces dernières"),
    ("Paul Roux, directeur général de la société Darvil, est soupçonné par le fisc de fraude.", "Darvil, le fisc"),
    ("Le maire est entendu pour soupçons de fraude sur une partie de son salaire par le parquet.", "entend pour"),
    ("Une enquête a été ouverte afin de déterminer les causes de l'accident.", "lancé "),
    ("L'armée semblait avoir fini la première phase en réussissant à prendre la ville, descendant jusqu'à la mer.", "L'armée descendait"),
    ("L'accident d'un train a tué plus de 91 personnes et blessé au moins 150 autres près de Vernoy.", "train. Il a blessé"),
    ("Hier, la préfecture a fait mention de 14 morts dans la vallée.", "fait hier"),
    ("La journaliste Anne Roux, envoyée de la radio, a annoncé lundi que le pont est tombé dans la rivière.", "la radio lundi"),
    ("Un marin a été enlevé mardi au Tchad, a confirmé le ministère des affaires étrangères sans préciser son identité.", "confirmé sans préciser"),
    ("Alors que le départ avait déjà été retardé en raison de pannes, un nouveau report a été annoncé : la fusée doit partir en mai.", "pannes :"),
    ("Le décollage devrait avoir lieu à bord d'une fusée.", "se dérouler"),
    ("Le télescope servira notamment à étudier l'atmosphère des planètes.", "servira à"),
    ("« La mission durera dix ans de plus », tempère l'agence spatiale dans son communiqué.", "communiqué tempère"),
    ("13 000 foyers ont été privés d'eau dans la vallée et 20 000 départs ont eu lieu, selon Paul Roux.", "et selon Paul"),
    ("Les policiers ont frappé à la porte avec insistance, puis ont défoncé la porte et ont directement arrêté l'homme.", "Ils puis"),
    ("Après dix ans au pouvoir, Michel Roux a perdu l'élection présidentielle en décembre dernier au profit d'Anne Roux.", "battu"),
    ("Après avoir refusé de quitter le pouvoir, Colin Barnet a finalement cédé la place.", "Ensuite"),
    ("François Hollande, en visite à Lomane, a exprimé « la solidarité du pays » et salué l'« extrême mobilisation des secours ».", ". François Hollande a"),
    ("Le conducteur du bus aurait réagi trop tard et serait entré dans le camion.", "connaître sa réaction"),
    ("Une enquête a été ouverte par le parquet de Lomane en soutien à l'enquête allemande.", "allemande a ouvert"),
    ("Le jeune homme a été touché par la balle dans le bras et a été soigné à Vernoy.", "La balle dans le bras a"),
    ("L'affaire intervient une semaine après l'agression d'un prêtre à Saint-Malo, en Bretagne.", "En Bretagne, l'affaire"),
    ("Certaines villes bénéficient de températures clémentes et n'ont aucune neige alors que d'autres prévoient des chutes importantes.", ". Certaines villes n"),
    ("Si cette fréquence diminue, les secondes perçues par l'horloge s'allongent, et celle-ci commence à retarder.", "si cette fréquence"),
    ("La région, pourtant responsable de l'équilibre du réseau, refuse de produire plus pour des raisons d'argent.", ", cependant responsable"),
    ("La cour a donné au pays une date pour répondre à une demande du maire.", "donner une réponse"),
    ("Le suspect n'a toujours pas été arrêté.", "pas toujours"),
    ("L'assemblée a adopté hier (12 octobre 2016), la loi sur le retrait du pays.", "Hier (12"),
    ("En refusant de suivre les agents, l'homme a heurté une barrière et percuté un policier.", "en refusant"),
    ("Aucun décès n'a été signalé, mais onze personnes ont dû être hospitalisées.", "contraintes d'être"),
    ("Le moustique pique surtout le matin et en fin de journée.", "Surtout le matin"),
    ("La région a débloqué 6 millions d'euros pour former les médecins de ville, parfois démunis face à la maladie.", "Pour former"),
    ("« Nous n'avons jamais cessé d'y croire », a déclaré l'entraîneur, Éric Roy, qui a salué « l'état d'esprit » de son groupe.", "déclaré qui"),
    ("Le régulateur accuse également le réseau d'avoir manqué de transparence.", "à également"),
    ("Les forces de la région sont restées cantonnées à la reprise des zones proches.", "région ont demeuré"),
    ("Cette dernière continue d'avancer dans la ville, mais rencontre une forte résistance.", "outefois, cette dernière"),
    ("La réforme sera présentée dans une période difficile pour le maire.", "Dans une période difficile, la"),
    ("Elle s'est dirigée vers son public et s'est jetée dans les bras de sa famille.", "la direction de son"),
    ("« L'apparence compte toujours ici » quand on exerce une fonction, répond le maire à la question.", "uand on exerce une fonction, le maire"),
    ("Une photo du suspect a été publiée, mais son visage a été flouté.", "a paru"),
    ("Les taxis du quartier sont liés à une zone de la ville.", "un lien avec"),
    ("Son homologue a dénoncé l'arbitrage et estimé que le carton était faux.", "elon son homologue"),
    ("Ces propos ont suscité la colère du ministre de la Justice Anne Roux, qui a rappelé la loi de 2016.", ". Justice"),
    ("Le 17 février, le club est entré en contact avec Anne Roux.", "février en contact"),
    ("La région invite les habitants à éviter de se rendre sur l'île.", "propose"),
    ("La diplomatie tempère cependant en louant une « relation positive et constructive ».", "En louant"),
    ("Colin Barnet n'a pas précisé les causes de la mort d'Alain Roux, mais a annoncé qu'il serait inhumé lundi.", "outefois, Colin"),
    ("Le succès a été rendu possible par le concept de la machine, à la fois console de salon mais aussi console portable.", ". Le succès"),
    ("Ainsi, leurs anciens noms étaient respectivement la Rhodésie, le Nyassaland et le Béchouanaland.", "étaient respectivement leurs"),
    ("Dans le détail, les entrées et les sorties de la liste sont en baisse.", "baisse dans le détail"),
    ("La baisse est portée par la fin des contrats courts et contrebalancée par une hausse des nouveaux entrants de la région.", "baisse contrebalancée"),
    ("Double champion du monde, l'Espagnol Ruben Ruzafa n'a pas manqué ce rendez-vous et accroche un titre qui lui échappait encore.", ". L'Espagnol Ruben"),
    ("Six élus sont morts et huit ont été blessés dans la capitale du pays quand un homme a ouvert le feu.", ". Huit"),
    ("Alors que la mairie montre une baisse récente, les chiffres de la région ont évolué en sens inverse en mai s'établissant à 9 %.", "9 % alors"),
    ("Le pilote n'a pas survécu.", "resté en vie"),
    ("Anne Roux est décédée à 83 ans dans un hôpital de Newton, dans le Connecticut.", "Dans le Connecticut, Anne"),
    ("Selon les dernières informations, un homme aurait frappé le cogérant, avant de fuir, selon des témoins.", "témoins, selon"),
    ("La troisième place revient à l'Italienne Anne Roux qui offre à son pays, ce jour-là, un podium de prestige.", "prestige remporte"),
    ("Les rebelles de la région prétendent que des milices ont installé des barrages.", "le prétendent :"),
    ("Flynn avait assuré à Kislyak que Trump ne prolongerait pas la politique de la ville.", "ne prolongera pas"),
    ("Plus de 50 000 personnes attendent toujours de pouvoir quitter la ville, et l'évacuation devrait reprendre dimanche selon la Croix-Rouge.", "ville. L'évacuation"),
    ("Le parcours, conçu par Anne Roux, mêle études d'après l'antique, copies du Louvre et autoportraits.", "D'après l'antique, copies"),
    ("Il est soupçonné d'avoir mis le feu à un immeuble de Lomane, dans la nuit de samedi à dimanche.", "Dans la nuit de samedi à dimanche, il est"),
    ("Les élus critiquent une atteinte au droit et annoncent leur intention de saisir le juge.", "formulé des critiques"),
    ("Les élus ont annoncé leur intention de saisir le juge.", "l'annonce de"),
    ("En 2008, elle lance son propre spectacle dans la ville de Lomane.", "engage"),
    ("Il s'agit même de la plus mauvaise performance depuis deux ans.", "Depuis deux ans, "),
    ("Cette finale sera précédée de deux demi-finales les 9 et 11 mai.", "Les 9 et"),
    ("Un couvre-feu serait mis en place par l'armée de la ville de Lomane.", "couvre-feu en place"),
    ("La France, premier actionnaire de la société Darvil, prévoit une augmentation de capital de 4 milliards d'euros.", "table sur"),
    ("Certains voyageurs préfèrent employer le covoiturage.", "aiment mieux"),
    ("Le pays est soulevé par une vague de colère à la suite de l'exécution d'un opposant samedi dernier.", "Samedi dernier"),
    ("« Nous avons ordonné aux forces de traquer ces bandes dans le pays », a déclaré le chef du gouvernement sur le réseau Twitter.", "Twitter a déclaré"),
    ("La valeur des actions de la société a augmenté de 1 %, atteignant 238 dollars tandis que celles du rival ont chuté.", ". Elle a atteint"),
    ("Aucun témoin de la région n'a eu à faire face à la justice.", "  la"),
    ("Les statues sont attribuées à un artiste de Lomane, Ginger, qui raconte avoir été approché par la ville.", "Cette dernière"),
    ("Elle exploitait depuis des lignes régulières autour du bassin, avec cinq avions.", "Depuis des lignes"),
    ("Le Système compterait neuf planètes, à en croire les calculs du centre publiés mercredi, dans la Revue.", "Dans la Revue"),
    ("Au moins 34 personnes ont été tuées et 187 ont été blessées mardi après les attaques dans le métro de Lomane.", ". 187"),
    ("Le parquet confirme que les explosions sont des attentats, et précise qu'elles ont fait 34 morts.", "34 morts, confirme"),
    ("La réduction du score pour Lomane n'est survenue qu'à la 87e minute.", "Qu'à"),
    ("Chaque groupe comprend cinq galaxies de diamètre 10 à 1 000 fois inférieur à celui de la Voie lactée.", "fois inférieur, chaque"),
    ("Le club fait face à des accusations de mauvais traitements pour avoir construit des stades.", "Pour avoir"),
    ("Le tribunal a donné suite aux demandes de recherche présentées par le parti.", "Suite aux"),
    ("L'absence de la championne n'a pas entamé la dynamique de l'équipe.", "commencé"),
    ("En décembre dernier, le maire a fait l'objet d'une mise en examen.", "dernier l'objet"),
    ("Selon Anne Roux, il est difficile de connaître l'ampleur et la fréquence de ces crimes tant les témoignages sont rares.", "difficile et la"),
    ("La découverte du vide posait problème dans la région.", "soulevait problème"),
    ("La coureuse Summer Cook remporte son premier succès et constituent ensemble une première dans l'histoire.", "Cook constituent"),
    ("La dernière panne de ce tunnel remonte au 9 novembre 2009.", "Au 9 novembre"),
    ("Le texte prévoit la tenue d'une élection d'ici la fin de 2017.", "D'ici la fin"),
    ("La mairie a annoncé la fermeture du musée de Vernoy en juin.", "En juin"),
    ("On estime que 1 % des adultes sont infectés par la maladie.", "On juge"),
    ("La raison principale est l'empoisonnement, à l'aide d'un gaz, de l'agent de Lomane.", "est la raison"),
    ("C'est la deuxième attaque sur la place de la gare en deux mois.", "il s'agit"),
    ("Les pressions se multiplient autour de la région de Lomane.", "nombreux autour"),
    ("Une plaque a été dévoilée mardi par la maire de Lomane.", "révélée"),
    ("La maire remarque qu'un point faible est apparu dans la constellation du Sculpteur.", "a paru"),
    ("Le taux de chômage recule de 0,1 point pour s'établir à 9,7 % de la population de Lomane.", "pour être"),
    ("La régie veut facturer aux clubs de 40 euros à 200 euros par mois pour accéder à la halle de Lomane.", "afin d'accéder"),
    ("Le joueur a fait ses débuts professionnels pour le club de Lomane en janvier 2009 contre Vernoy.", "débuté professionnels"),
    ("Des millions de riverains de la vallée sont exposés au virus de la dengue depuis 2015.", "soumis"),
    ("Le train était parti seulement quelques minutes plus tôt de la gare de Lomane.", "tôt de la gare de Lomane, le train"),
    ("L'accident a fait au moins neuf morts : 6 passagers et 3 mécaniciens, y inclus le conducteur du train.", ". 3 mécaniciens"),
    ("En approchant de la benne, les hommes ont été touchés par un choc électrique et l'employé est mort sur le coup.", "hommes en approchant"),
    ("Deux enfants ont commencé à être soignés.", "se sont mis à être"),
    ("Plusieurs maisons et deux ponts ont été emportés, selon l'armée, mobilisée dans toute la région.", "emportés, mobilisée"),
    ("Ce score est bien moins bon que lors de la primaire de 2011 dans toute la région de Lomane.", "que au"),
    ("La compagnie a demandé l'évacuation de l'appareil, entraînant trois heures de retard.", "a entraîné"),
    ("Ce mercredi 18 janvier, six marins ont perdu la vie au large de Vernoy.", "janvier la vie"),
    ("Les élèves étaient âgés de 21 à 33 ans.", "avaient 21"),
    ("De nouvelles actions ont été prévues, ainsi qu'une manifestation, à Vernoy, mardi.", "Mardi, de nouvelles"),
    ("Les élus présentent leurs revendications concernant la sécurité, la justice et la santé de tous.", "au sujet"),
    ("Avant qu'un accord ait fait de Lomane une ville libre, les pêcheurs se sont battus dans une révolte armée pour renverser le maire.", "maire avant qu"),
    ("La tenante du titre la Suissesse Anne Roux ne renouvelle pas sa performance et termine sa course prématurément.", "Cette tenante"),
    ("Le gardien, Luc Morin, a été blessé peu après par des nageurs du club.", "Peu après par"),
    ("C'est sur la place du port qu'est dressée la scène de la fête de Lomane.", "port, est dressée"),
    ("Les barques ont été coulées, d'après des photographies montrant, à l'intérieur du port, des dizaines de trous.", "montrant, les"),
    ("Sa victoire n'a pas laissé beaucoup d'espoir à ses rivales, tant elle a vite dominé toute la course.", ". Tant"),
    ("La digue sera construite par un groupe de recherche de la ville de Lomane, et sera achevée en 2019.", ". En 2019"),
    ("La régie a réussi à creuser un petit bassin d'un mètre de fond, dans une zone proche de Lomane.", "Dans une zone"),
    ("La commune a ouvert une enquête pour enquêter sur la diffusion de fausses nouvelles au port.", "Objectif"),
    ("Le club a manifesté mardi matin pour réclamer la réouverture du grand bassin de la ville.", "Objectif"),
    ("Vers 10 h 30, Anne Roux, membre du collectif, affirme que les « habitants sont pris en otage » par la régie.", "est membre"),
    ("L'Australienne Melissa Hauschildt a su faire preuve d'une grande ténacité.", "est parvenu "),
    ("Depuis l'été dernier, des barrières en fer entourent déjà la « dame de fer ».", "depuis l'été dernier la"),
    ("Les pêcheurs avaient été les grands oubliés du traité de Lomane en 1920.", "En 1920, les"),
    ("Le rapport de la régie va être remis à la préfecture probablement vendredi.", "Vendredi, le"),
    ("La déroute du club, qui pourrait perdre ses bassins, a entraîné une lutte entre les élus afin de se partager les terrains.", "Afin de se partager"),
    ("Sur un an, le chômage augmente aussi à Vernoy et à Lomane.", "augmente sur un an aussi"),
    ("Dans une course rapide, la première partie fut menée par le marin Paul Morin et son équipe de Lomane.", "menée, dans"),
    ("Ils ont équipé les barques du port avec des balises pour pouvoir suivre leur route à volonté.", "Objectif"),
    ("Tenant du titre de cette épreuve, le Savoyard Luc Morin en pleine préparation des Jeux, n'a pas laissé passer une nouvelle victoire, après sa médaille lors de l'étape du club à Vernoy, le mois dernier.", "Le mois dernier, "),
    ("Le bateau aurait quitté le port de Lomane à 3 h 40, a annoncé le ministère de la Mer.", "l'a annoncé"),
    ("En 2016, la baisse s'affichait à 1,8 % et 2,4 % en 2015.", "2015 en 2016"),
    ("Les premiers soins ont été donnés au marin en attendant les secours et à l'arrivée des pompiers.", "En attendant"),
    ("Ce jour de Noël, les pêcheurs restent mobilisés dans tout le port de Lomane.", "restent ce jour"),
    ("Depuis le 29 novembre, la régie du port a un nouveau chef.", "a depuis"),
    ("La mairie annonce la mort d'Anne Roux, survenue dans la nuit de mardi à mercredi à Lomane.", "décès d"),
]  # fmt: skip


@pytest.mark.parametrize("source, fault", NEVER)
def test_no_word_is_moved_where_it_would_mean_something_else(source: str, fault: str) -> None:
    assert all(fault not in text for text in sayings(source))


def test_a_quotation_that_goes_on_is_told_with_who_says_it() -> None:
    known = brief(
        "« Nous rouvrirons le musée de la ville en mai », a déclaré Anne Roux. « Les salles seront prêtes pour les élèves. » La ville n'a pas réagi."
    )
    fact = next(f for f in known.facts if f.text.startswith("« Les salles"))
    assert "Anne Roux a déclaré : « Les salles seront prêtes pour les élèves. »" in [
        s.text for s in say(fact, known, "sentence", PLAIN)
    ]


def test_who_takes_part_in_a_trial_is_not_hired() -> None:
    assert not any("embauch" in text for text in sayings("L'hôpital compte recruter 900 enfants pour son étude."))
    assert not any("embauch" in text for text in sayings("Le laboratoire a recruté des volontaires pour cet essai."))


def test_the_word_that_opens_a_frame_loses_its_capital_inside() -> None:
    found = sayings("Trois personnes sont mortes, mais des témoins affirment qu'il y aurait davantage de morts.")
    assert any("qu'on " in text for text in found)
    assert not any("qu'On" in text for text in found)


def test_what_follows_on_from_something_is_not_moved_away_from_its_verb() -> None:
    found = sayings(
        "Ces arrestations font suite aux tentatives de la ville sur le site Lomane.fr, tentatives dont parle la région."
    )
    assert not any(text.startswith(("Suite aux", "À la suite des")) for text in found)


def test_more_than_is_no_link() -> None:
    """« 64 millions de plus que prévu » is no « de surcroît que prévu »."""
    text = "Le groupe a dépensé 64 millions d'euros de plus que prévu pour ses achats de cellules."
    told = " ".join(sayings(text))
    assert "que prévu" in told
    assert not any(f"{link} que" in told for link in ("surcroît", "ailleurs", "outre"))
