"""Sentences whose parts hang together badly are put right: nothing hangs, nothing lacks its verb, its comma or its preposition."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import mend


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Les retraits sont eux en baisse.", "Les retraits sont, eux, en baisse."),
        ("Celle-ci toutefois, ne viendra pas au port.", "Celle-ci, toutefois, ne viendra pas au port."),
        ("Les élus avaient en revanche, voté le texte.", "Les élus avaient, en revanche, voté le texte."),
        (
            "Malgré la pluie, Anna Roche, une nouvelle fois gagne la course.",
            "Malgré la pluie, Anna Roche, une nouvelle fois, gagne la course.",
        ),
        ("Le parquet a lui ouvert une enquête à Lys.", "Le parquet a, lui, ouvert une enquête à Lys."),
        ("La façade est elle entièrement neuve.", "La façade est, elle, entièrement neuve."),
    ],
)
def test_a_pronoun_that_sets_apart_stands_between_commas(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "La montre lui a été offerte hier.",
        "Le maire dit lui avoir parlé hier.",
        "Le préfet a lui aussi signé le texte.",
        "La ville dans laquelle elle vit a changé.",
        "Le club semble lui convenir.",
        "Il pleut, toutefois le match aura lieu.",
        "Elle a perdu, de son côté rien ne change.",
        "Les voisins parlent entre eux de la fête.",
    ],
)
def test_a_pronoun_that_sets_nothing_apart_stays(right: str) -> None:
    assert mend(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "La ville a voté une loi afin de fermer les bars et protéger les riverains du quai.",
            "La ville a voté une loi afin de fermer les bars et de protéger les riverains du quai.",
        ),
        (
            "Le club cherche à garder son gardien et vendre son avant-centre avant mars.",
            "Le club cherche à garder son gardien et à vendre son avant-centre avant mars.",
        ),
        (
            "Elle promet de payer sa dette et offrir un pont à la ville.",
            "Elle promet de payer sa dette et d'offrir un pont à la ville.",
        ),
    ],
)
def test_a_preposition_is_said_again_before_a_second_infinitive(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Elle veut essayer de battre le record et gagner la coupe de Lys.",
        "Il a le droit d'aller et venir dans la ville.",
        "Il faut cesser de vendre le sable et planter des pins sur la dune.",
    ],
)
def test_an_infinitive_that_another_verb_rules_takes_none(right: str) -> None:
    assert mend(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Les deux frères prennent une légère avance au port. Avance qu'ils gardent jusqu'au bout.",
            "Les deux frères prennent une légère avance au port, avance qu'ils gardent jusqu'au bout.",
        ),
        (
            "Le quai est ouvert aux piétons. La partie haute du pont demeurant fermée par des barrières.",
            "Le quai est ouvert aux piétons, la partie haute du pont demeurant fermée par des barrières.",
        ),
        (
            "Le port compte 40 bateaux de moins. Un recul surtout dû à la hausse du prix du gazole.",
            "Le port compte 40 bateaux de moins. C'est un recul surtout dû à la hausse du prix du gazole.",
        ),
    ],
)
def test_what_lacks_a_verb_goes_on_or_gets_one(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Le bac a coulé. Une grande partie des passagers considère le port comme fermé.",
        "Le bac a coulé. Une femme de 40 ans et son fils, blessés aux jambes.",
        "Le bac a coulé. Concernant la cale, rien n'est décidé.",
        "Elle a mis au jour la fraude. Un chèque sans talon. Une facture réglée deux fois.",
        "Le bac a coulé. Les plongeurs cherchant une issue ont cassé la vitre.",
    ],
)
def test_what_has_its_verb_or_names_people_stays(right: str) -> None:
    assert mend(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Elle gagne une course ou les favoris ont abandonné.",
            "Elle gagne une course où les favoris ont abandonné.",
        ),
        (
            "Après une étape ou le Belge garde la tête, le Breton gagne au port.",
            "Après une étape où le Belge garde la tête, le Breton gagne au port.",
        ),
        (
            "Il vit dans la région de Brest, ou les forces armées locales (FAL), formées à Lys, ont ouvert un camp.",
            "Il vit dans la région de Brest, où les forces armées locales (FAL), formées à Lys, ont ouvert un camp.",
        ),
    ],
)
def test_ou_behind_a_place_takes_its_accent(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Il gardera l'hôtel ou la mairie le vendra.",
        "Le lycée ou le collège voisin accueille les élèves, dit le maire.",
        "Des bus partent de la gare ou la place du port.",
        "Le maire, l'usine ou les syndicats ont tort.",
    ],
)
def test_ou_that_leaves_a_choice_stays(right: str) -> None:
    assert mend(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Le joueur est blessé au dos. Opéré mardi soir à Lys, son absence durera deux mois.",
            "Le joueur est blessé au dos. Il a été opéré mardi soir à Lys ; son absence durera deux mois.",
        ),
        (
            "La Belge domine la régate. Partie du ponton avec du retard, seuls trois bateaux arrivent avant elle.",
            "La Belge domine la régate. Elle est partie du ponton avec du retard ; seuls trois bateaux arrivent avant elle.",
        ),
        (
            "Le public a adoré. Lancé par la ville de Lys, il s'agit d'une course à pied.",
            "Le public a adoré. Lancée par la ville de Lys, c'est une course à pied.",
        ),
        (
            "Arrivé au port, la Belge Anna Roche entame la course à pied.",
            "Arrivée au port, la Belge Anna Roche entame la course à pied.",
        ),
    ],
)
def test_a_participle_in_front_tells_of_somebody(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Opéré mardi soir à Lys, le joueur reviendra en mai avec son frère.",
        "Fermé mardi par la police, son bar reste vide.",
        "Interpellé par la police, ce dernier est en garde à vue.",
        "Partis de Lys à l'aube, les marins sont arrivés au port.",
    ],
)
def test_a_participle_that_tells_of_its_subject_stays(right: str) -> None:
    assert mend(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Le Breton prend la tête et garde le maillot, chez les femmes la Suissesse Anna Roche gagne au sprint.",
            "Le Breton prend la tête et garde le maillot. Chez les femmes, la Suissesse Anna Roche gagne au sprint.",
        ),
        (
            "La course est menée par le Belge Paul Roche, suivi de près par le Breton.",
            "La course est menée par le Belge Paul Roche, suivi de près par le Breton.",
        ),
        (
            "La police a annoncé l'arrestation de Paul Roche visé par un mandat.",
            "La police a annoncé l'arrestation de Paul Roche, visé par un mandat.",
        ),
        (
            "Les regards vont vers le Belge Paul Roche champion en titre et le Breton Jean Morel.",
            "Les regards vont vers le Belge Paul Roche, champion en titre, et le Breton Jean Morel.",
        ),
        (
            "Il cède devant Paul Roche qui réduit les écarts en 3 minutes et 8 secondes.",
            "Il cède devant Paul Roche, qui réduit les écarts en 3 minutes et 8 secondes.",
        ),
    ],
)
def test_who_is_told_of_by_the_way_is_parted(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Ce groupe, battu sur la plupart des quais, dans le port et à Lys notamment, tente de partir.",
        "Avec Paul Roche blessé à la jambe, le club perd deux matchs.",
        "Elle a vu Paul Roche battu par un Belge.",
    ],
)
def test_what_belongs_together_stays(right: str) -> None:
    assert mend(right) == right


def test_a_participle_keeps_the_accent_it_was_typed_with() -> None:
    assert mend("Le syndicat a appellé à la grève.") == "Le syndicat a appelé à la grève."


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Celle-ci dans une belle course prend la tête au port.",
            "Celle-ci, dans une belle course, prend la tête au port.",
        ),
        (
            "La Belge malgré une chute au départ, remporte la course.",
            "La Belge, malgré une chute au départ, remporte la course.",
        ),
        (
            "Paul Roche à deux minutes du Breton garde son rythme.",
            "Paul Roche, à deux minutes du Breton, garde son rythme.",
        ),
        (
            "Le Belge Paul Roche qui menait depuis Lys, bien que parti tard, a perdu la course.",
            "Le Belge Paul Roche, qui menait depuis Lys, bien que parti tard, a perdu la course.",
        ),
        (
            "Seule une grève qui n'éclatera pas, pouvait les retarder.",
            "Seule une grève qui n'éclatera pas pouvait les retarder.",
        ),
        (
            "Anna Roche prend la tête, la Belge Jeanne Morel complète le podium.",
            "Anna Roche prend la tête. La Belge Jeanne Morel complète le podium.",
        ),
    ],
)
def test_a_lone_comma_gets_its_second(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "La Suisse dans son ensemble a voté oui.",
        "Anna Roche gagne l'or, la Belge Jeanne Morel l'argent.",
        "Il a battu Anna Roche, la Belge Jeanne Morel et deux autres.",
        "Le maire en sort grandi.",
    ],
)
def test_no_comma_is_put_where_the_words_go_on(right: str) -> None:
    assert mend(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Elle à largement dominée ses rivales et survolée la course au port.",
            "Elle a largement dominé ses rivales et survolé la course au port.",
        ),
        (
            "Le ton est monté quand une délégation éconduite par le préfet.",
            "Le ton est monté quand une délégation a été éconduite par le préfet.",
        ),
        (
            "Dix ouvriers dont deux femmes ont été blessés au port.",
            "Dix ouvriers, dont deux femmes, ont été blessés au port.",
        ),
        (
            "Quelque 410 marins dont 12 % de novices, ont quitté le port.",
            "Quelque 410 marins, dont 12 % de novices, ont quitté le port.",
        ),
        (
            "Anna Roche prend la 2e place et Paul Morel malgré une chute termine au pied du podium.",
            "Anna Roche prend la 2e place et Paul Morel, malgré une chute, termine au pied du podium.",
        ),
        (
            "Le tenant du titre Paul Roche bien décidé à gagner, a pris la tête.",
            "Le tenant du titre Paul Roche, bien décidé à gagner, a pris la tête.",
        ),
        (
            "Même si la course ne compte plus, son renom et son parcours abrité continue de plaire aux marins.",
            "Même si la course ne compte plus, son renom et son parcours abrité continuent de plaire aux marins.",
        ),
        (
            "Il apprend au port que le bac à maintenant 10 minutes d'avance.",
            "Il apprend au port que le bac a maintenant 10 minutes d'avance.",
        ),
        ("La pluie ne lui permet pas à se lancer.", "La pluie ne lui permet pas de se lancer."),
        ("La loi oblige de fermer le port.", "La loi oblige à fermer le port."),
        (
            "Le port perd 40 bateaux. Un recul causé par une légère baisse du vent : il est faible depuis mai.",
            "Le port perd 40 bateaux. C'est un recul causé par une légère baisse du vent : il est faible depuis mai.",
        ),
    ],
)
def test_words_that_lack_or_stand_twice(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Le maire dit que le texte adopté hier sera appliqué.",
        "Il court plus vite que le cheval monté par son frère.",
        "Elle gagne le quai en 3 h 6 min 2 s au port de Lys.",
        "Les marins dont les bateaux ont coulé attendent au port.",
        "Un bac dont deux hublots étaient fêlés a coulé hier.",
        "Elle a signé une loi votée et critiquée la veille.",
    ],
)
def test_clauses_that_have_their_verb_stay(right: str) -> None:
    assert mend(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Le port gêne le maire. D'autant plus qu'une autre cale a été fermée en mai par le préfet.",
            "Le port gêne le maire, d'autant plus qu'une autre cale a été fermée en mai par le préfet.",
        ),
        (
            "Le Breton ne répond pas à cette attaque. Allant jusqu'à céder sa place à un autre marin.",
            "Le Breton ne répond pas à cette attaque, allant jusqu'à céder sa place à un autre marin.",
        ),
        (
            "Deux listes circulent au port. En particulier celle du patron du bac, déjà lue en mai.",
            "Deux listes circulent au port, en particulier celle du patron du bac, déjà lue en mai.",
        ),
        (
            "La ministre des Ports en visite à Lys a parlé d'un « texte utile ».",
            "La ministre des Ports, en visite à Lys, a parlé d'un « texte utile ».",
        ),
    ],
)
def test_what_leans_on_the_sentence_before_joins_it(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Le port est plein. Alors que les pêcheurs attendent, l'armateur attaque la ville.",
        "Le port est plein. En particulier, la cale nord ne sert plus.",
    ],
)
def test_what_stands_by_itself_stays(right: str) -> None:
    assert mend(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        (
            "Les élus, réunis hier à Lys, ont eux gardé le silence.",
            "Les élus, réunis hier à Lys, ont, eux, gardé le silence.",
        ),
        (
            "Il promet d'agir vite afin d'aider le port et payer la digue.",
            "Il promet d'agir vite afin d'aider le port et de payer la digue.",
        ),
        ("Elle gagne la demi-finale ou il abandonne.", "Elle gagne la demi-finale où il abandonne."),
    ],
)
def test_farther_words_are_seen(typed: str, french: str) -> None:
    assert mend(typed) == french
