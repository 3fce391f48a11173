"""Equal turns, verb groups and gates work on words alone."""

from __future__ import annotations

import pytest

from generator.frames.copying import longest_run, tokens
from generator.frames.exchanges.loosening import loosened
from generator.frames.exchanges.relatives import relatives
from generator.frames.gates import faults
from generator.frames.notation import verb
from generator.frames.reshaping.parting import Parting
from generator.frames.verbs import group
from tests.frames.building import verb as like

SEEDS = 20  # choices among the changes of a text

SWAPS = [
    ("Le tram circulera à partir du 25 avril entre la gare et le vieux port.", "à compter du 25 avril"),
    ("Les élus ont voté la taxe à cause de la hausse des prix de l'énergie.", "en raison de"),
    ("Le loyer passera de 400 euros à 520 euros pour les familles du quartier.", "de 400 euros à 520 euros"),
    ("Le conseil compte aujourd'hui environ 40 élus des communes de la vallée.", "quelque 40 élus"),
    ("Il a démissionné suite à l'échec de la négociation avec le syndicat.", "à la suite de l'échec"),
]  # fmt: skip


@pytest.mark.parametrize("source, wanted", SWAPS)
def test_a_turn_is_exchanged_with_its_articles_and_numbers(source: str, wanted: str) -> None:
    assert any(wanted in loosened(source, source, seed=str(seed))[0] for seed in range(SEEDS))


def test_quotes_are_never_touched() -> None:
    source = "Il a dit que « tout changera à partir du 25 avril pour nous et pour vous »."
    assert loosened(source, source)[0] == source


def test_a_name_and_a_function_change_places_whole() -> None:
    source = "Le directeur du port de Lomane, Paul Aubry, ira à la réunion du conseil de la région mardi."
    assert loosened(source, source, ("Paul Aubry",))[0].startswith("Paul Aubry, le directeur du port de Lomane,")
    bare = "Le candidat Paul Aubry ira à la réunion du conseil de la région de la vallée mardi."
    assert "le candidat," not in loosened(bare, bare, ("Paul Aubry",))[0]


def test_what_is_still_to_come_is_not_told_in_the_past() -> None:
    source = "Le maire et son rival iront au second tour organisé le 29 janvier prochain dans la ville de Lomane."
    assert "a été organisé" not in loosened(source, source)[0]


def test_a_second_complement_keeps_its_preposition() -> None:
    source = "Malgré la pluie et les travaux du pont, la course a eu lieu dans la vieille ville."
    assert "en dépit" not in loosened(source, source)[0]


OTHERWISE = [
    ("Onze accords entre la ville et les habitants du quartier ont malgré tout pu être trouvés.", "en dépit"),
    ("L'ensemble des élus de la ville et des communes voisines est réuni.", "totalité"),
    ("Selon le maire, une dizaine de personnes du quartier était attendue dans la salle.", "environ dix"),
    ("Il y a au moins une dizaine de personnes du quartier dans la salle.", "environ dix"),
    ("Le chauffeur roulait trop vite, à 110 km/h sur la route de Vernoy.", "kilomètres/h"),
    ("La chaussée est fermée sur 1,5 km entre la gare et le vieux port.", "kilomètres"),
    ("L'équipe a publié dans une revue les plans du quartier de la gare.", "paru"),
    ("Cet article de la mairie a été publié dans la presse de la région.", "paru"),
    ("Il dénonce le fait de payer cette taxe pour tous les habitants du quartier.", "dénonce payer"),
    ("La ville soutient non seulement les clubs mais aussi les écoles de la vallée.", "ainsi que"),
    ("Le juge a été chargé d'instruire cette plainte déposée par les habitants.", "qui doit"),
    ("L'équipe a gagné un match pour la première fois depuis dix ans dans ce stade.", "ce qui n'était"),
    ("Le chômage grimpe de deux points pour atteindre 10 % de la population active.", "afin d'atteindre"),
    ("Il a pénétré dans la maison du maire par la porte du jardin hier soir.", "a entré"),
    ("En tout cas, le maire de la ville et ses adjoints soutiennent ce projet.", "Au total cas"),
    ("Ce fromage est fait à partir de lait cru venu des fermes de la région.", "à compter"),
    ("Cette communication a particulièrement retenu l'attention du jury de la ville.", "très"),
    ("Selon les agents présents sur les lieux, la voiture roulait trop vite mardi.", "endroits"),
    ("Ce texte ne correspond notamment pas aux formules habituelles du groupe de la ville.", "particulier pas"),
    ("Le groupe invoque la baisse de la demande dans l'automobile et la concurrence asiatique.", "concurrence asiatique et l'automobile"),
    ("L'Union a gelé un certain nombre de ses aides à la région depuis la crise de mai.", "plusieurs ses"),
    ("Une collision qui serait la cause des trajectoires mouvementées des étoiles de la galaxie.", "la provoque"),
    ("On peut découvrir des formes de vie dans un futur plus ou moins lointain sur cette planète.", "à peu près"),
    ("Des personnes de partout à travers le monde avaient participé à la course de la ville.", "partout dans le monde entier"),
    ("L'attaque du réseau a également sévi en même temps que la panne dans toute la ville.", "simultanément que"),
    ("Le chômage de la région est en revanche toujours orienté vers la baisse cette année.", "vers la diminution"),
    ("Il veut faire passer l'impôt sur les sociétés de 35 % à 15 % dès la rentrée prochaine.", "sur les entreprises"),
    ("La plateforme met en avant son projet de centre de données dans le nord du pays.", "souligne son projet"),
    ("Les élus relisent la loi de mai relative à la transparence, à la lutte contre la fraude et à la vie du pays.", "portant sur"),
    ("Le député de Lomane n'a cessé de promettre une alliance avec les élus du nord du pays.", "arrêté"),
    ("La ville fête les 50 ans de son indépendance vis-à-vis de la région et du pays voisin.", "envers"),
    ("Le coureur de la ville n'aura pas réussit à inquiéter sérieusement le vainqueur de la course.", "parvient"),
    ("Il avait dès le lendemain appelé Anne Roux et Jean Petit à rejoindre cette même alliance.", "nommé"),
    ("Il a conçu des personnages pour d'autres films de ce studio, dont Bugs, Monsters, Inc. et Cars.", "Cars et Inc"),
    ("Le collectif de la ville réclame des effectifs supplémentaires et une surveillance accrue des rues.", "augmentée"),
    ("Plus de mille personnes attendent de quitter la ville et l'évacuation devrait reprendre dimanche matin.", "l'évacuation et la ville"),
    ("Les copropriétés pourront interdire cette activité à la majorité des deux tiers des voix.", "plupart"),
    ("Les savants de cette équipe ont récemment identifié le bacille de la maladie dans ces lésions.", "il y a peu"),
    ("La France prévoit cette année une augmentation de capital de plusieurs milliards pour la société.", "hausse de capital"),
    ("Il sera nécessaire de créer des emplois au cours de l'année prochaine dans toute la région.", "l'an prochain"),
    ("Il faut remonter à 2001 pour retrouver un mois de septembre aussi froid dans toute la région.", "afin de"),
    ("La victime décédée dans la nuit est le conducteur du train de voyageurs de la ville.", "victime morte"),
    ("Jean Petit, pilier de ce réseau et ami de longue date de François Roux, a reconnu les faits.", "depuis longtemps de"),
    ("Le bilan provisoire de l'attaque a d'abord fait état de trois morts dans la rue piétonne.", "signale"),
    ("Il a retiré le texte face à l'opposition de la Chambre (pourtant à majorité républicaine) du pays.", "(cependant"),
    ("À la suite des votes rapidement menés à l'assemblée et au sénat, le pays quitte la cour.", "vite menés"),
    ("À partir de maintenant, le gouvernement de ce pays a trois semaines pour revoir son budget.", "mois de maintenant"),
    ("La sortie de ce film a commis une faute de goût aux yeux du jury.", "par manque"),
    ("Également présent dans la salle du conseil, le maire a soutenu le projet.", "Aussi présent"),
    ("La loi ainsi que l'a annoncé le maire de la ville entre en vigueur.", "de même que"),
]  # fmt: skip


@pytest.mark.parametrize("source, fault", OTHERWISE)
def test_a_turn_stays_where_it_means_or_governs_something_else(source: str, fault: str) -> None:
    assert not any(fault in loosened(source, source, seed=str(seed))[0] for seed in range(SEEDS))


def test_a_relative_is_reduced() -> None:
    text = "Les prix qui ont été remis samedi sont exposés."
    assert [(text[c.start : c.end], c.text) for c in relatives(text)] == [("qui ont été ", "")]


CHANGED = [
    ("Les astronomes de Lomane ont découvert une petite planète au sein de notre système solaire en mai.", "dans notre système"),
    ("Sa popularité auprès des habitants de Lomane a été progressivement entachée par de faibles résultats.", "peu à peu entachée"),
    # two groups of one rank turned round; what completes both stays last
    ("Le plan prévoit la rénovation du gymnase et la fermeture de la piscine.", "la fermeture de la piscine et la rénovation du gymnase"),
    ("Le tunnel que les deux gouvernements veulent ouvrir en 2030 reliera la France et l'Allemagne.", "l'Allemagne et la France"),
    # a relative opened, a cleft undone
    ("C'est la mairie de Lomane qui a payé la réparation du toit de la halle.", "La mairie de Lomane a payé"),
    ("C'est la première fois depuis vingt ans que la mairie refuse une subvention au club de Lomane.", "Pour la première fois depuis vingt ans, la mairie"),
    ("C'est à la gare de Lomane que les voyageurs du train de nuit ont attendu les secours.", "À la gare de Lomane, les voyageurs"),
    ("Les pompiers de Lomane et de la vallée sont en train de désamorcer la bombe du port.", "désamorcent la bombe"),
    # a participle opened when a date makes it an event
    # the last but one of a list, two that are denied
    ("Le ministre a présenté mardi un plan pour la région qui comprend le port, le musée et le stade.", "le stade, le musée et le port"),
    ("Ni les familles ni les médecins ne savaient qui recevait le traitement pendant l'essai.", "Ni les médecins ni les familles"),
    # a verb of a relative through its frame, a name and its function
    ("Le podium est complété par la cycliste de Lomane qui gagne son premier titre dans une compétition.", "qui remporte son premier titre"),
    ("Le directeur du port de Lomane, Paul Aubry, a présenté mardi aux élus les plans du quai.", "Paul Aubry, le directeur du port de Lomane, a présenté"),
]  # fmt: skip

UNCHANGED = [
    ("C'est un homme de 28 ans qui était déjà connu de la police de Lomane pour des vols de vélos.", "C'est un homme"),
    ("La mairie de Lomane a annoncé lundi qu'il était trop tôt pour déterminer les causes de l'incendie.", "tôt pour déterminer"),
    ("Le prix du pain a augmenté de trois centimes dans la région pour descendre ensuite de deux centimes.", "pour descendre"),
    ("Le procureur de Lomane craint ainsi que la famille de la victime ne se fasse justice elle-même.", "craint ainsi que"),
    ("Les trois tigres du zoo de Lomane seront mis en présence de leur père dans deux mois.", "mis en présence de"),
    ("Le club de Lomane, la fédération et Paul Aubry ont signé mardi un accord sur le stade.", "Le club de Lomane, la fédération"),
    ("Les titres que la cycliste de Lomane a gagnés depuis dix ans sont exposés au musée de la ville.", "que la cycliste de Lomane a "),
    ("Il a longtemps milité contre la pollution afin de protéger la vallée et pour rouvrir la ligne.", "pour rouvrir"),
    ("Les services ont été calculés à partir des résultats des élections dans les petites entreprises.", "à partir des résultats"),
    ("Le maire, calme et discret, dit avoir fini second, devant Ana Roy et Paul Diaz, lors de la course.", "devant Ana Roy"),
    ("Les prix de l'eau sont revus à la hausse cette année dans toute la vallée.", "à la hausse"),
    ("Il a été condamné pour avoir menacé son voisin avec un couteau de cuisine.", "pour avoir"),
    ("Marie Dupont, âgée de 31 ans, a gagné la course à pied de la ville de Lomane.", "âgée de 31 ans"),
]  # fmt: skip


@pytest.mark.parametrize("source, wanted", CHANGED)
def test_a_copied_run_is_broken_by_small_changes(source: str, wanted: str) -> None:
    assert any(wanted in loosened(source, source, seed=str(seed))[0] for seed in range(SEEDS))


@pytest.mark.parametrize("source, kept", UNCHANGED)
def test_what_would_change_the_meaning_is_left(source: str, kept: str) -> None:
    assert all(kept in loosened(source, source, seed=str(seed))[0] for seed in range(SEEDS))


def test_a_name_is_never_changed() -> None:
    source = "Il préside depuis dix ans la Société pour la hausse des bas salaires et du temps libre."
    assert (
        loosened(source, source, ("Société pour la hausse des bas salaires",))[0].count("la hausse des bas salaires")
        == 1
    )


VERBS = [
    ("accuser", {}, ("3", "s", "m"), "a accusé"),
    ("se dérouler", {}, ("3", "p", "f"), "se sont déroulées"),
    ("tuer:passif", {"negation": "pas"}, ("3", "p", "f"), "n'ont pas été tuées"),
    ("vouloir:inversé", {"tense": "pres"}, ("3", "s", "f"), "veut-elle"),
    ("accuser:inversé", {}, ("3", "s", "m"), "a-t-il accusé"),
    ("s'en prendre", {"tense": "plup"}, ("3", "p", "m"), "s'en étaient pris"),
    ("reprocher", {"adverbs": ("déjà",)}, ("3", "s", "m"), "a déjà reproché"),
    ("l'emporter", {"tense": "pres"}, ("3", "s", "m"), "l'emporte"),
]


@pytest.mark.parametrize("asked, features, person, wanted", VERBS)
def test_a_verb_takes_the_form_of_the_source(
    asked: str, features: dict[str, object], person: tuple[str, str, str], wanted: str
) -> None:
    assert group(verb(asked), like("x", "x", **features), *person) == wanted


SOURCE = "Selon Wired, la société Darvil aurait perdu 42 000 euros."
FAULTY = [
    ("La société Darvil aurait perdu 43 000 euros, selon Wired.", "nombre absent"),
    ("Selon Wired, Jean Darvil aurait perdu 42 000 euros.", "nom absent"),
    ("La société Darvil a perdu 42 000 euros.", "conditionnel perdu"),
    ("Selon Wired, la société Darvil n'aurait pas perdu 42 000 euros.", "négation ajoutée"),
    ("La société Darvil aurait perdu 42 000 euros.", "source perdue"),
    ("Selon Wired, la société Darvil aurait bafroulé 42 000 euros.", "mot inconnu"),
    ("Selon Wired, la perte de la société Darvil serait de le 42 000 euros.", "contraction"),
]  # fmt: skip


@pytest.mark.parametrize("text, message", FAULTY)
def test_a_gate_names_what_is_wrong(text: str, message: str) -> None:
    assert any(message in fault for fault in faults(text, SOURCE))


def test_copied_words_are_counted_outside_quotes() -> None:
    assert longest_run("Il a dit « un deux trois quatre » hier", "un deux trois quatre hier") == 1
    assert tokens("42 000 euros") == ("42 000", "euros")


def test_two_sentences_that_repeat_a_name_cost_more() -> None:
    said = Parting("Il a battu Nîmes.", "Nîmes n'a pas tenu.", "relative à part")
    assert said.cost > Parting("Il a battu Nîmes.", "Ce club n'a pas tenu.", "relative à part").cost
