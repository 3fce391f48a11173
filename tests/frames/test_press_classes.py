"""Verbs of the press in other constructions: what a frame says of a short sentence, and what its guard keeps it from saying."""

from __future__ import annotations

import pytest

from tests.frames.briefs import sayings

SAID = [
    # what is found out, needed, expected
    ("Il a fallu trois mois de travail pour conclure un accord.", "Trois mois de travail ont été nécessaires pour conclure"),
    ("Les chercheurs ignorent encore si l'effet se maintient.", "ne savent pas encore si l'effet se maintient"),
    ("La régie explique ce retard par la découverte de fissures.", "attribue ce retard à la découverte de fissures"),
    ("Le gel pourrait être la cause de l'accident.", "pourrait être à l'origine de l'accident"),
    ("Les secouristes se concentrent sur le village d'Ornay.", "concentrent leurs efforts sur le village d'Ornay"),
    ("Une audience est fixée au 11 décembre devant les juges.", "audience est prévue le 11 décembre"),
    ("Le verdict de la cour est attendu mardi.", "verdict de la cour doit être connu"),
    ("Le préfet a déclaré l'état d'urgence dans le canton.", "a décrété l'état d'urgence"),
    # money
    ("La société a levé 12 millions d'euros en mai.", "a bouclé une levée de fonds de 12 millions d'euros"),
    ("La rénovation du stade a coûté 3 millions d'euros.", "facture de la rénovation du stade s'est élevée à 3 millions"),
    ("Le reste est à la charge de la région.", "région prend le reste à sa charge"),
    ("Le disque s'est vendu à 20 000 exemplaires.", "s'est écoulé à 20 000 exemplaires"),
    # pledges and doubts
    ("La mairie a promis une réunion publique avant l'été.", "s'est engagée à organiser une réunion publique"),
    ("La maire n'exclut pas de revenir à deux voies.", "n'écarte pas l'idée de revenir à deux voies"),
    ("Le groupe a contesté le fait d'avoir tardé à agir.", "a nié avoir tardé à agir"),
    # facts of the day
    ("Les victimes n'ont pas encore été identifiées.", "L'identité des victimes n'a pas encore été établie"),
    ("L'avion transportait 67 passagers et quatre pilotes.", "avait à son bord 67 passagers et quatre pilotes"),
    ("Les policiers ont perquisitionné son domicile en mai.", "ont mené une perquisition à son domicile"),
    ("Quelque 600 hectares de pins ont brûlé.", "sont partis en fumée"),
    ("Un homme de 44 ans est en garde à vue à Lomane.", "se trouve en garde à vue"),
    ("Les deux suspects ont été relâchés dans la nuit.", "ont été remis en liberté"),
    ("Les riverains ont déposé un recours contre la décision du maire.", "contesté la décision du maire en justice"),
    ("Le numéro de série se trouve sur le côté du boîtier.", "figure sur le côté du boîtier"),
    ("Les hivers ne suffisent plus à compenser la fonte.", "ne permettent plus de compenser la fonte"),
    ("Ce montant comprend les sommes versées en mai.", "inclut les sommes versées"),
    # a number, a match
    ("Le nombre de cas est tombé de 94 à 52 en un an.", "est passé de 94 à 52"),
    # a passive infinitive, a near future in the passive
    ("Les mairies vont être chargées dès lundi de ramasser les bulletins.", "seront chargées dès lundi de ramasser les bulletins"),
    ("Cette baisse pourrait être due à la hausse des prix.", "pourrait s'expliquer par la hausse des prix"),
    # a span, an age, a place
    ("Le groupe attend une hausse comprise entre 4 % et 6 %.", "une hausse de 4 % à 6 %"),
    ("L'étude a été menée auprès de 186 enfants âgés de 6 à 11 ans.", "186 enfants de 6 à 11 ans"),
    ("Une trentaine de pompiers sont arrivés sur les lieux.", "sur place"),
    # what opens a way is told with its verb
    ("Ce vote ouvre la voie à la réforme du canton.", "rend possible la réforme du canton"),
]  # fmt: skip

KEPT = [
    # who joins a team is in it already; what has no article takes no « sur »
    ("Le joueur a rejoint l'équipe de Moravie mercredi.", "intégré"),
    ("Le joueur a rejoint l'équipe de Moravie mercredi.", "engagé avec"),
    ("Paul Roy a convenu de conditions personnelles avec le club.", "sur conditions"),
    # a town is no seat, an answer no date
    ("Le prix est fixé au 11 décembre par la régie.", "prévu"),
    ("Le vote est attendu mardi à Lomane.", "connu"),
    # nobody is found dead who is sought
    ("La régie compte 300 abonnés dans le canton.", "emploie"),
    # a body is found, it does not die again
    ("Le siège de la société a été retrouvé sans vie.", "mort"),
    ("Il s'est rendu à la gendarmerie mardi.", "livré"),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_a_verb_of_the_press_is_told_in_another_construction(text: str, said: str) -> None:
    assert any(said in way for way in sayings(text))


@pytest.mark.parametrize(("text", "not_said"), KEPT)
def test_its_guard_keeps_it_from_other_senses(text: str, not_said: str) -> None:
    assert not any(not_said in way for way in sayings(text))


def test_a_part_in_an_affair_is_no_actor_s() -> None:
    ways = sayings("L'ancien directeur a joué un rôle dans la fraude du port.")
    assert ways and not any("interprét" in way for way in ways)
    assert any("interprète le rôle" in way for way in sayings("L'actrice Ana Roy joue le rôle principal du film."))
