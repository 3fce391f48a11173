"""Commas that a hand left out come back, one that parts a subject from its verb goes; where either may stand, nothing moves."""

from __future__ import annotations

import pytest

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced


def mended(text: str) -> str:
    """Return a paragraph proofread."""
    return proofread(Traced.of(text), 1, text)[0].text


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Sur la dernière étape aucune de ses rivales ne parvient à la suivre.",
            "Sur la dernière étape, aucune de ses rivales ne parvient à la suivre.",
        ),
        (
            "Pour gagner cette course les coureurs ont changé de pneus.",
            "Pour gagner cette course, les coureurs ont changé de pneus.",
        ),
        (
            "D'ailleurs, en 1994 la comète a frappé la planète.",
            "D'ailleurs, en 1994, la comète a frappé la planète.",
        ),
        (
            "Chez les hommes le retrait du tenant du titre, Paul Roche promettait une course ouverte.",
            "Chez les hommes, le retrait du tenant du titre, Paul Roche, promettait une course ouverte.",
        ),
        ("Dès le premier tour Marie Roche prend la tête.", "Dès le premier tour, Marie Roche prend la tête."),
        ("Le 12 mars la mairie a fermé le gymnase.", "Le 12 mars, la mairie a fermé le gymnase."),
        ("Parallèlement la région a baissé ses aides.", "Parallèlement, la région a baissé ses aides."),
    ],
)
def test_what_opens_a_sentence_is_parted_from_the_subject(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Dans la salle se tenait le maire.",
        "De nombreux élus ont voté contre.",
        "Vers 15 h 20 rue de Lys, un scooter a brûlé.",
        "Au moins douze personnes ont été blessées.",
        "De l'autre côté, la rue est vide.",
        "Près de la moitié des bus sont restés au dépôt.",
        "Au lycée Victor Hugo a lieu une fête.",
        "À noter que la Suissesse Anna Roche prend la tête.",
        "Dans le journal Le Matin, il raconte sa course.",
    ],
)
def test_a_subject_that_opens_or_follows_needs_none(right: str) -> None:
    assert mended(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Le titre revient à Marie Roche qui gagne sa troisième course.",
            "Le titre revient à Marie Roche, qui gagne sa troisième course.",
        ),
        (
            "La suite est confiée à la Suissesse Oona Baer qui signe un record.",
            "La suite est confiée à la Suissesse Oona Baer, qui signe un record.",
        ),
        (
            "L'édition 2016 du Salon de Lys qui se tenait à Ornay a tenu ses promesses.",
            "L'édition 2016 du Salon de Lys, qui se tenait à Ornay, a tenu ses promesses.",
        ),
    ],
)
def test_the_relative_of_a_name_stands_apart(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "C'est Marie Roche qui gagne la course.",
        "La route qui mène à Ornay a rouvert.",
        "Le jury a retenu un Paul Roche qui chante mieux.",
        "Elle devance Anna Roche qui monte pour la première fois sur un podium à deux minutes et par Luc Roche.",
    ],
)
def test_what_says_which_one_is_meant_stays_close(right: str) -> None:
    assert mended(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Paul Roche, patron de la coopérative de Lys dénonce un accord injuste.",
            "Paul Roche, patron de la coopérative de Lys, dénonce un accord injuste.",
        ),
        (
            "Le pont, construit par la région en 1950 a cédé hier.",
            "Le pont, construit par la région en 1950, a cédé hier.",
        ),
        (
            "L'Espagnol Mario Roca champion du monde en titre remporte la course.",
            "L'Espagnol Mario Roca, champion du monde en titre, remporte la course.",
        ),
        (
            "Le jury, qui siégeait à Lys depuis lundi a rendu son avis.",
            "Le jury, qui siégeait à Lys depuis lundi, a rendu son avis.",
        ),
        (
            "Paul Roche, le patron de la coopérative de Lys dénonce un accord injuste.",
            "Paul Roche, le patron de la coopérative de Lys, dénonce un accord injuste.",
        ),
        (
            "Le conseil par la voix de son président a demandé un délai.",
            "Le conseil, par la voix de son président, a demandé un délai.",
        ),
        (
            "Le chef de l'État en déplacement à Lys a dit sa colère.",
            "Le chef de l'État, en déplacement à Lys, a dit sa colère.",
        ),
        (
            "La tenante du titre, la Suissesse Anna Roche gagne la course.",
            "La tenante du titre, la Suissesse Anna Roche, gagne la course.",
        ),
        (
            "Anna Roche dans un bel effort passe la ligne en tête.",
            "Anna Roche, dans un bel effort, passe la ligne en tête.",
        ),
        (
            "La nouvelle a été confirmée par Anna Roche présidente de la région.",
            "La nouvelle a été confirmée par Anna Roche, présidente de la région.",
        ),
    ],
)
def test_what_somebody_is_stands_between_two_commas(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Les cours dans les écoles, collèges et lycées sont suspendus.",
        "L'acteur, réalisateur et scénariste Jean Roche est mort lundi.",
        "Le 12 mars, Paul Roche signe un accord.",
        "Un mois après Paul Roche, une autre figure de la coopérative s'en va.",
        "La visite du président Paul Roche dans la vallée est prévue lundi.",
        "Les députés ont élu Anna Roche présidente de la commission.",
    ],
)
def test_a_list_and_an_office_given_keep_their_signs(right: str) -> None:
    assert mended(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "La température du lac supérieure à 23 °C, n'a pas permis la course.",
            "La température du lac supérieure à 23 °C n'a pas permis la course.",
        ),
        (
            "Les championnats de Lys 2016, se sont déroulés dimanche.",
            "Les championnats de Lys 2016 se sont déroulés dimanche.",
        ),
        (
            "La crise qui secoue le pays depuis un an, trouve là son origine.",
            "La crise qui secoue le pays depuis un an trouve là son origine.",
        ),
        (
            "La Chine plus grand producteur du monde, a ratifié le traité.",
            "La Chine, plus grand producteur du monde, a ratifié le traité.",
        ),
        ("Le Premier ministre Paul Roche, a signé.", "Le Premier ministre Paul Roche a signé."),
        ("Plusieurs élus de la vallée, ont voté contre.", "Plusieurs élus de la vallée ont voté contre."),
        (
            "Les noms des personnes arrêtées, n'ont pas été donnés.",
            "Les noms des personnes arrêtées n'ont pas été donnés.",
        ),
        (
            "L'Estonienne Anna Roche licenciée en France en 2016, a reçu un trophée.",
            "L'Estonienne Anna Roche, licenciée en France en 2016, a reçu un trophée.",
        ),
    ],
)
def test_no_lone_comma_parts_a_subject_from_its_verb(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "La réunion finie, reprend le débat.",
        "L'homme qui fuyait depuis lundi a été retrouvé après onze jours, a déclaré jeudi la police.",
        "Le vote, a déclaré le maire, aura lieu lundi.",
        "Le soir, arrive le train de Lys.",
    ],
)
def test_a_comma_that_parts_something_else_stays(right: str) -> None:
    assert mended(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("La fête s'est tenue à Lisbonne au Portugal.", "La fête s'est tenue à Lisbonne, au Portugal."),
        ("Elle vit à Arles dans les Bouches-du-Rhône.", "Elle vit à Arles, dans les Bouches-du-Rhône."),
        ("La fête tenue à Kiev en Ukraine a plu.", "La fête tenue à Kiev, en Ukraine, a plu."),
        ("L'offre est faite à Valérie Roche en France.", "L'offre est faite à Valérie Roche en France."),
        ("Elle va de Lyon au Portugal.", "Elle va de Lyon au Portugal."),
    ],
)
def test_a_town_is_parted_from_its_country(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("« Merci du fond du cœur » a-t-il lancé.", "« Merci du fond du cœur », a-t-il lancé."),
        (
            "Elle avait trouvé la course « bien trop longue pour elle » a précisé Anna Roche.",
            "Elle avait trouvé la course « bien trop longue pour elle », a précisé Anna Roche.",
        ),
        ("« Nous avons gagné ce soir » a déclaré Anna Roche.", "« Nous avons gagné ce soir », a déclaré Anna Roche."),
        (
            "Il déclare à la police « Il vaut mieux que je parte. »",
            "Il déclare à la police : « Il vaut mieux que je parte. »",
        ),
        (
            "Le livre « La ville est un jardin » explique la crise.",
            "Le livre « La ville est un jardin » explique la crise.",
        ),
        ("Le maire affirme que « La ville est un jardin ».", "Le maire affirme que « La ville est un jardin »."),
        ("Il a relevé la réplique « La ville est un jardin ».", "Il a relevé la réplique « La ville est un jardin »."),
    ],
)
def test_quoted_words_are_parted_from_who_says_them(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("L'accident a fait onze blessés dont deux enfants.", "L'accident a fait onze blessés, dont deux enfants."),
        (
            "La course offrait quant à elle, un tout autre visage.",
            "La course offrait, quant à elle, un tout autre visage.",
        ),
        ("C'est dans la côte, que la lutte est la plus rude.", "C'est dans la côte que la lutte est la plus rude."),
        (
            "Le pays quitte le traité c'est-à-dire qu'il ne reconnaît plus la cour.",
            "Le pays quitte le traité, c'est-à-dire qu'il ne reconnaît plus la cour.",
        ),
        (
            "L'étendue du feu était telle, que les pompiers ont reculé.",
            "L'étendue du feu était telle que les pompiers ont reculé.",
        ),
        (
            "Elle marque des points tant pour le classement de Lys, que pour le championnat.",
            "Elle marque des points tant pour le classement de Lys que pour le championnat.",
        ),
        ("Anna Roche offre à son pays, un titre mondial.", "Anna Roche offre à son pays un titre mondial."),
        (
            "Anna Roche prend dès le premier tour, les commandes de la course.",
            "Anna Roche prend, dès le premier tour, les commandes de la course.",
        ),
    ],
)
def test_small_words_carry_their_commas(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Le livre dont la fin a été réécrite sort lundi.",
        "La course offrait quant à elle un autre visage.",
        "Anna Roche apporte en effet de nombreuses nouvelles sur le col, un lieu rude.",
        "C'est terrible, que veux-tu.",
        "Mardi, vers 9 h du matin, la route est coupée.",
    ],
)
def test_where_small_words_need_none_nothing_moves(right: str) -> None:
    assert mended(right) == right
