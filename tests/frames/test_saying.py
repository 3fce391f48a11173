"""What the writer says of a fact keeps the fact: who says it, how surely, how many, in whose words."""

from __future__ import annotations

import re

import pytest

from generator.frames import Context, asked, leans_on, say
from generator.frames.gates import faults
from tests.frames.briefs import PLAIN, brief, sayings

CASES = [
    # the near future, the passive with its agent, the time, the source
    ("Les fouilles vont reprendre au printemps sur le site de Vernoy.", "Les fouilles reprendront au printemps sur le site de Vernoy."),
    ("Le prix a été remis à la romancière par le maire de Lomane.", "Le maire de Lomane a remis le prix à la romancière."),
    ("Le 3 mai, la mairie a publié un rapport sur les berges.", "La mairie a publié le 3 mai un rapport sur les berges."),
    ("Selon la préfecture, le pont rouvrira en juin.", "Le pont rouvrira en juin, selon la préfecture."),
    # reported speech: the tense owed to the past verb is given back
    ("La direction a déclaré que le syndicat avait refusé cette offre.", "Selon la direction, le syndicat a refusé cette offre."),
    ("La mairie a indiqué que le musée fermerait en mars.", "Selon la mairie, le musée fermera en mars."),
    # what would be stays so: a plan is not carried out yet, and who reckons supposes
    ("La mairie a indiqué que le projet rapporterait 3 millions d'euros.", "Selon la mairie, le projet rapporterait 3 millions d'euros."),
    ("La mairie a estimé que la fermeture coûterait 3 millions d'euros.", "Selon la mairie, la fermeture coûterait 3 millions d'euros."),
    ("Le musée fermera en mars, a annoncé mardi la mairie.", "Mardi, la mairie a annoncé que le musée fermera en mars."),
    # frames
    ("Le taux de chômage s'établit à 10,2 % dans la région.", "Le taux de chômage se situe à 10,2 % dans la région."),
    ("Ce tunnel permet aux cyclistes de rejoindre la gare.", "Grâce à ce tunnel, les cyclistes peuvent rejoindre la gare."),
    ("Il y a eu 340 inscriptions en 2024.", "On a compté 340 inscriptions en 2024."),
    ("On ne sait pas si le pont rouvrira en juin.", "Reste à savoir si le pont rouvrira en juin."),
    # cuts
    ("Le club a signé mardi soir un nouvel accord de vente avec le conseil de la ville de Lomane, mais les habitants de la rive contestent le prix du terrain du port.", "Toutefois, les habitants de la rive contestent le prix du terrain du port."),
    ("Après avoir présenté le projet aux élus, la mairie a consulté les riverains.", "La mairie a présenté le projet aux élus, puis a consulté les riverains."),
    ("À la pause, l'entraîneur d'Ornay, Luc Morin, a remplacé deux joueurs fatigués de la défense et choisi d'attaquer sur les deux ailes avec ses trois avants.", "Il a décidé d'attaquer sur les deux ailes"),
    # partings: what a relative is about is the only noun that agrees
    ("Cette voie de la rive nord du lac de Lomane sera réservée à nouveau, à partir du mois de juin de chaque année, aux seuls bus de la ligne 7, qui transporte 11 000 voyageurs par jour.", "Cette ligne transporte 11 000 voyageurs par jour."),
    ("La mairie a reçu depuis le début de l'année deux lettres de Paul Aubry, qui demande la fermeture du port de la rive nord aux camions de la carrière et du chantier du nouveau quai de Lomane.", "Ce dernier demande la fermeture"),
    ("Le conseil a voté mardi soir la fermeture du vieux pont de bois de Lomane, après quoi les riverains du quai ont bloqué la route du port.", "Par la suite, les riverains du quai ont bloqué la route du port."),
    ("Le conseil de Lomane a voté la fermeture du vieux pont, après quoi, à partir du 25 avril, les riverains ont bloqué la route du port.", "À partir du 25 avril, les riverains ont bloqué la route du port."),
    ("Le port de Lomane réclame depuis mardi 910 000 euros aux deux armateurs, un montant qui comprend les frais d'expertise et la perte du grand navire.", "Ce montant comprend les frais"),
    # the time of a modal verb's infinitive is the sentence's, an age opens it, a pronoun may follow a time
    ("Le jugement devrait être rendu par le tribunal de Lomane en septembre.", "En septembre, le jugement devrait être rendu"),
    ("Elle a visité 27 établissements de la région l'an dernier.", "L'an dernier, elle a visité"),
    ("Le club de Lomane a battu son rival par trois buts à deux, en demi-finale de la coupe.", "En demi-finale de la coupe, le club de Lomane"),
    ("La piste du port, large de trois mètres, a été séparée de la route par un mur.", "Large de trois mètres, la piste du port"),
    ("L'État a financé 4 millions d'euros de travaux sur les quais du port et la région 2,5 millions d'euros de fouilles le long de la rive.", "La région a financé 2,5 millions d'euros de fouilles le long de la rive."),
    ("La ville de Lomane accueille des milliers de touristes de tout le pays chaque été, les habitants du centre réclament une navette vers le port et les deux plages.", "Les habitants du centre réclament une navette"),
    # what is detached moves around its subject
    ("Le capitaine du bateau, blessé à la cheville, a quitté le port de Lomane dans la nuit.", "Blessé à la cheville, le capitaine du bateau a quitté"),
    ("Fermé depuis onze mois, le pont des Aulnes rouvrira le 20 septembre aux voitures.", "Le pont des Aulnes, fermé depuis onze mois, rouvrira"),
    ("Le club a publié jeudi 12 mars des comptes annuels contrastés.", "Jeudi 12 mars, le club a"),
    ("Le club de Lomane affrontera son rival en demi-finale le 18 avril.", "Le 18 avril, le club de Lomane"),
    ("L'accès au parc, jusqu'au début de cette année, était libre.", "Jusqu'au début de cette année, l'accès au parc était libre."),
    # a short name explained
    ("Depuis le mois de mars de cette année, tous les élèves du lycée de la ville et de celui du port de Lomane veulent se servir de l'interface de programmation d'application ou API du musée, qui permet aux chercheurs de consulter les plans.", "L'API permet aux chercheurs de consulter les plans."),
    # quotes
    ("« Nous avons retrouvé les plans du quartier », a déclaré Anne Roussel.", "Anne Roussel a déclaré : « Nous avons retrouvé les plans du quartier »."),
]  # fmt: skip


@pytest.mark.parametrize("source, wanted", CASES)
def test_a_fact_can_be_said_so(source: str, wanted: str) -> None:
    found = sayings(source)
    assert any(wanted in text for text in found), "\n".join(found[:12])


def test_the_purpose_somebody_is_accused_of_stays_in_the_accusation() -> None:
    found = sayings(
        "Le maire de Lomane a accusé mardi Voltéon d'acheter les terrains de la rive pour construire un port privé."
    )
    assert found
    assert not any(re.search(r"(?:[Oo]bjectif|but)\b.* :", text) for text in found)


@pytest.mark.parametrize("source, _", CASES)
def test_every_saying_passes_the_gates(source: str, _: str) -> None:
    for text in sayings(source):
        assert not list(faults(text, source)), text


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


def test_what_joins_two_nouns_opens_no_clause() -> None:
    source = "Le port, tout comme la gare, jusqu'à la fin de l'hiver, était fermé le dimanche."
    told = "Jusqu'à la fin de l'hiver, le port, de même que la gare, était fermé le dimanche."
    assert not list(faults(told, source))
    assert any("sans verbe" in f for f in faults("Dans un port que la gare, claire, fermait.", source))


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


def test_a_quotation_that_goes_on_is_told_with_who_says_it() -> None:
    known = brief(
        "« Nous rouvrirons le musée de la ville en mai », a déclaré Anne Roux. « Les salles seront prêtes pour les élèves. » La ville n'a pas réagi."
    )
    fact = next(f for f in known.facts if f.text.startswith("« Les salles"))
    assert "Anne Roux a déclaré : « Les salles seront prêtes pour les élèves. »" in [
        s.text for s in say(fact, known, "sentence", PLAIN)
    ]


def test_a_quotation_is_told_in_the_other_order_unless_the_one_before_is() -> None:
    source = "« Nous rouvrirons le musée de la ville en mai », a déclaré la maire Anne Roux mardi à Lomane."
    assert sayings(source)[0].endswith(" : « Nous rouvrirons le musée de la ville en mai ».")
    ahead = Context(seed="essai", forms=("citation/X a dit : « Q »",))
    assert sayings(source, context=ahead)[0] == source.replace("déclaré", "affirmé")
    told = "La maire de Lomane a déclaré : « Nous rouvrirons le musée de la ville en mai »."
    assert sayings(told)[0] == "« Nous rouvrirons le musée de la ville en mai », a déclaré la maire de Lomane."


@pytest.mark.parametrize(
    "source, fault",
    [
        ("« Nous rouvrirons le musée en mai », a dit le maire en marge d'une visite.", "d'une visite a dit"),
        ("« Nous rouvrirons les salles, le musée, etc. », a dit le maire de Lomane.", "etc »"),
        ("« Nous rouvrirons le musée en mai », a déclaré Anne Roux, conseillère de la ville et de la région de Lomane pour les musées, les parcs et les ports du nord.", "nord, a déclaré :"),
    ],
)  # fmt: skip
def test_who_says_a_quotation_is_set_before_it_only_where_short_and_whole(source: str, fault: str) -> None:
    assert not any(fault in text for text in sayings(source))


def test_nobody_says_what_one_says() -> None:
    found = sayings("« Nous rouvrirons le musée de la ville en mai », précise-t-on à la mairie de Lomane.")
    assert not any("précise on" in text or "précise à" in text for text in found)


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


def test_a_noun_is_no_second_infinitive() -> None:
    text = "Le jardin où se croisent les sciences de la vie et de la Terre ouvre au port."
    assert not list(faults(text, text))


def test_who_speaks_may_be_named_again_after_what_they_add() -> None:
    source = "Zhou a dit que les comptes étaient ouverts, ajoutant que les pertes avaient été couvertes par un prêt."
    text = "Zhou a dit que les comptes étaient ouverts. Les pertes avaient été couvertes par un prêt, a ajouté Zhou."
    assert not list(faults(text, source))


def test_what_is_set_against_something_is_so_once() -> None:
    text = "La direction du port a confirmé la vente du grand bassin mais nie en revanche tout projet de fermer la digue du bourg."
    assert not any("outefois" in said and "en revanche" in said for said in sayings(text))


def test_what_is_free_to_use_is_something_one_benefits_from() -> None:
    source = (
        "Les universitaires ont utilisé l'accès gratuit au site du port de Lomane pour étudier la halle et ses marchés."
    )
    assert any("ont profité de l'accès gratuit" in told for told in sayings(source))
    weapon = "Les voleurs ont utilisé l'échelle du port de Lomane pour entrer dans la halle et ses deux marchés."
    assert not any("profité" in told for told in sayings(weapon))


def test_words_of_a_first_person_stay_as_they_are() -> None:
    text = "Je sais bien que mon métier, par le bruit qu'il fait autour de moi, m'oblige à quelques devoirs."
    known = brief(text)
    sayings = list(say(known.facts[0], known, "sentence", Context(seed="essai")))
    assert [s.text for s in sayings] == [text]


def test_who_contends_does_not_simply_declare() -> None:
    found = sayings("La maire de Lomane a soutenu mardi que les comptes du port n'avaient pas été publiés à temps.")
    assert any("soutenu" in text or "soutient" in text for text in found)
    assert not any("déclaré" in text or "indiqué" in text or text.startswith("Selon") for text in found), found


def test_what_came_of_a_start_is_no_aim() -> None:
    found = sayings("Paul Roy part à grande vitesse de Lomane pour prendre vite la tête de la régate.")
    assert not any(text.startswith("Pour prendre") for text in found), found
