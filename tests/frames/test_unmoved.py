"""What a reader found moved or told otherwise: a time that took in a verb, what somebody wears, a land and its industry."""

from __future__ import annotations

import pytest

from generator import frames
from generator.cleaning import clean
from generator.facts import extract
from generator.frames import Context, say
from generator.sources import read_bytes
from tests.frames.briefs import brief, sayings


def _sayings(sentence: str) -> list[str]:
    brief = extract(clean(read_bytes(f"La société a changé\n\n{sentence}".encode(), "x.txt")))
    return [s.text for fact in brief.facts for s in frames.say(fact, brief, "sentence", frames.Context(seed="a"))]


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Le pays, deuxième producteur de cacao du monde, a fait défaut sur sa dette en 2022 et reste sous un programme de 3 milliards de dollars.", "En 2022 et reste"),
        ("Paul Morel est apparu brièvement devant la juge du tribunal d'Orvane, portant un costume gris et parlant seulement pour confirmer son nom.", "ce qui a porté"),
        ("L'Allemagne absorbe près d'un tiers des exportations du pays, dont l'industrie automobile représente à elle seule environ 10 % du PIB.", "parmi lesquels"),
        ("L'inflation doit revenir vers la cible d'ici à la fin de l'année, a dit la banque centrale de la République tchèque à Prague.", "d'ici en fin"),
        ("Les cas actuels impliquent une souche dérivée du vaccin qui peut émerger dans les communautés de la région, selon le rapport de la ville.", "supposent"),
        ("Le pays paie ses jeunes enseignants près du double de ce que gagnent leurs collègues de la ville de Lyon, selon le rapport de la fondation.", "proximité"),
    ],
)  # fmt: skip
def test_it_is_not_said_so(sentence: str, wrong: str) -> None:
    said = _sayings(sentence)
    assert said and not any(wrong in text for text in said)


def test_what_a_toll_rises_to_is_a_result() -> None:
    sentence = "Deux autres blessés sont morts mercredi à l'hôpital d'Orvane, portant à 12 le nombre des victimes de l'accident de la ligne de montagne."
    assert any("ce qui a porté à 12" in text for text in _sayings(sentence))


def test_no_comma_stays_between_a_verb_and_what_it_counts() -> None:
    sentence = "L'école perdra, d'après les projections officielles du ministère, 420 000 élèves d'ici à 2029 dans toutes les régions du pays."
    assert not any("perdra, 420" in text for text in _sayings(sentence))


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Le Chili se plaint depuis longtemps de plomb dans le fleuve qui arrose ses champs, selon les autorités.", "Depuis longtemps de plomb"),
        ("La vente survient à un moment délicat pour les petits éleveurs de la vallée.", "délicat, la vente"),
        ("La seconde version, nommée Corvus, devait être livrée en mai dernier aux écoles.", "En mai dernier, la"),
        ("Des huées, nourries, ont accueilli les élus à la sortie de la mairie.", "Nourries, des"),
        ("Les premières photos ont atteint une station du nord du Chili environ deux heures plus tard.", "atteint environ"),
        ("Partie aux myrtilles lundi, Jeanne Roy, 80 ans, a été retrouvée jeudi soir dans une grange.", "Jeudi soir, Parti"),
        ("Jusqu'à présent, aucun autre élu n'a annoncé son intention de partir.", "partir jusqu'à"),
        ("Le conducteur s'est arrêté, croyant à une panne.", "Il a cru"),
        ("Il était un peu plus de 8 heures, jeudi 4 mai, quand l'alarme a sonné à la caserne d'Orvane.", "a alors sonné"),
    ],
)  # fmt: skip
def test_no_circumstance_leaves_what_it_belongs_to(sentence: str, wrong: str) -> None:
    told = sayings(sentence)
    assert told and not any(wrong in text for text in told)


def test_how_somebody_spoke_and_a_word_on_who_speaks_are_no_sentences() -> None:
    anonymous = "Un élu, qui a parlé sous couvert d'anonymat, a dit que le budget de la ville était déjà très serré cette année."
    quoted = (
        "« Cela tiendrait dans votre jardin », a plaisanté Thomas Wier, de l'Institut Ravel, qui dirige le chantier."
    )
    assert not any("anonymat. " in text for text in sayings(anonymous))
    assert not any(text.endswith("dirige le chantier.") and "Wier dirige" in text for text in sayings(quoted))


def test_a_woman_of_26_is_not_said_to_be_aged() -> None:
    assert not any("âgée" in text for text in sayings("La femme de 26 ans a vendu sa maison de la vallée mardi."))


def test_who_speaks_is_not_named_again_right_after_her_name() -> None:
    text = "Josette Morvan, 74 ans, ouvre sa boîte. « J'ai le trac depuis ce matin », souffle-t-elle."
    known = brief(text)
    after = Context(seed="a", recent=("Josette Morvan, 74 ans, ouvre sa boîte.",))
    told = [s.text for s in say(known.facts[1], known, "sentence", after)]
    assert told and not any("Josette Morvan" in one for one in told)
    assert any("Josette Morvan" in s.text for s in say(known.facts[1], known, "sentence", Context(seed="a")))


def test_what_comes_later_opens_its_sentence() -> None:
    told = sayings("Quinze ans plus tard, vingt de ses anciens élèves montent sur scène pour la raconter.")
    assert told and not any("montent, quinze" in one for one in told)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Le garde a capturé sept corbeaux dans le parc de Lomane, les a bagués, puis relâchés.", "bagués relâchés"),
        ("Le bus a été contrôlé, déclaré apte à la route, et il est reparti samedi avec les mêmes élèves.", "la route. "),
        ("Le bus a été contrôlé, déclaré apte à la route et est reparti samedi à 5 h avec les mêmes élèves.", "la route. "),
        ("Au Parti vert, Thierry Valin a réclamé que la gratuité soit réservée aux apprentis de la ville.", "Valin, au Parti"),
        ("Le tribunal doit examiner le 28 mai les deux offres déposées pour l'usine, placée en redressement en mars.", "usine le 28"),
        ("Le maire a été remis en liberté sous contrôle judiciaire mardi soir à Lomane.", "relâché"),
        ("Personne, mardi soir, ne se risquait à parier sur l'issue du vote de Lomane.", "soir, Personne"),
        ("Les élèves recevront pour chaque cours une page de notes écrites par le professeur.", "a écrites"),
        ("La tempête a touché terre sur la côte nord du Honduras tôt dimanche avec des vents violents.", "nord du Honduras tôt avec"),
        ("Les femmes les inventaient pour tenir à l'usine, en y glissant le nom du chef.", "En y glissant"),
        ("Le bureau affirme qu'il y a 70 % de chances que les pluies soient faibles cet été.", "on compte"),
        ("Les habitants ont été évacués avant la tempête de samedi.", "ont dû"),
    ],
)  # fmt: skip
def test_readers_found_it_broken(sentence: str, wrong: str) -> None:
    told = sayings(sentence)
    assert told and not any(wrong in text for text in told)


def test_two_things_declared_in_one_sentence_are_not_parted() -> None:
    """« a déclaré lundi dans une lettre que P et Q »: the second was declared too."""
    source = (
        "Howard Roy, président et chef de la direction de la régie du port, a déclaré dimanche 29 janvier dans une lettre aux employés que le "
        "plan couvrira tous les quais dans le monde et le mouvement pourrait commencer aux États-Unis, où seront favorisés les marins."
    )
    assert not any("Le mouvement" in text for text in _sayings(source))
