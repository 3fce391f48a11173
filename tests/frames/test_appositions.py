"""What explains the last noun is told apart only where it surely is about that noun."""

from __future__ import annotations

import pytest

from generator.frames.beings import World
from generator.frames.exchanges.appositions import appositions
from generator.frames.library import load
from generator.frames.rank import Candidate
from generator.frames.reshaping.parting import partings
from generator.frames.reshaping.rebuilding import rebuilt

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Sur un an, le chômage du canton de Lomane recule de 3 points, première baisse annuelle depuis la crise de 2007.",
            "Sur un an, le chômage du canton de Lomane recule de 3 points. Il s'agit de la première baisse annuelle depuis la crise de 2007.",
        ),
        (
            "Le club du port a vendu cette semaine son gardien au grand club de Sarran, le transfert le plus cher de son histoire.",
            "Le club du port a vendu cette semaine son gardien au grand club de Sarran. Il s'agit du transfert le plus cher de son histoire.",
        ),
        (
            "Le groupe est repassé à l'offensive depuis le mois de janvier devant Lomane, grande ville de l'est du lac.",
            "Le groupe est repassé à l'offensive depuis le mois de janvier devant Lomane. Il s'agit d'une grande ville de l'est du lac.",
        ),
        (
            "Plusieurs personnes ont été blessées mardi à la suite d'une explosion au port de Bruxelles, capitale de la Belgique.",
            "Plusieurs personnes ont été blessées mardi à la suite d'une explosion au port de Bruxelles. Il s'agit de la capitale de la Belgique.",
        ),
        (
            "L'avocat du port a réglé mardi les deux costumes de François Roy, le candidat du parti à la mairie de Lomane.",
            "L'avocat du port a réglé mardi les deux costumes de François Roy. Ce dernier est le candidat du parti à la mairie de Lomane.",
        ),
    ],
)
def test_an_apposition_is_told_apart(source: str, expected: str) -> None:
    assert expected in parted(source)


@pytest.mark.parametrize(
    "source",
    [
        # a verb understood again, an object that comes late, two of them, a date, somebody dead
        "La première place de la course du port revient au jeune Sarran, la deuxième place de la course à Lomane.",
        "La mairie de Lomane offre aux enfants de la ville, la grande salle du port pour toute la durée de mai.",
        "La digue a tenu mardi devant les deux derniers cantons de la région, la Haute-Lomane et la Basse-Lomane.",
        "La rameuse du port a gagné samedi la première course de la saison, le Trophée de Lomane le 19 mai 2015.",
        "Le champion du lac a fait part de son forfait pour la grande course de Lomane, un mois avant l'épreuve reine.",
        "La course est organisée cette année par le grand port du lac et Voile Lomane, la fédération la plus ancienne du lac.",
        "La mairie a signé mardi le plus gros achat de barques du canton, le second ayant été le rachat de la digue.",
        "La police du port a trouvé mardi soir le corps de François Roy, le candidat du parti tué dans la nuit.",
    ],
)
def test_it_stays_where_it_is_unsure(source: str) -> None:
    assert parted(source) == []


def test_nothing_comes_between_a_subject_and_its_pronoun() -> None:
    source = (
        "Les Internationaux de Lomane sont une course de barques organisée par Voile Lomane, la fédération du canton, "
        "ayant lieu du 20 au 22 mai sur le lac."
    )
    built = [
        one.sentences for one in rebuilt(Candidate((source,), "tel quel", 1.0, False), (), World({}, {}, frozenset()))
    ]
    assert any(texts[-1].startswith("Ils ont lieu") for texts in built)
    assert not [
        texts
        for texts in built
        if len(texts) > 2 and texts[-1].startswith("Ils ") and texts[-2].startswith("Il s'agit")
    ]


def test_what_is_said_of_a_deed_stays_before_the_name() -> None:
    text = "L'auteur, Paul Roy, a été tué peu après."
    assert not [change for change in appositions(text) if "l'auteur" in change.text]
