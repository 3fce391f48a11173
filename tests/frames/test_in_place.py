"""A frame in place changes the verb of any clause and what joins it to its complement, and nothing else."""

from __future__ import annotations

import pytest

from generator.frames.beings import world
from generator.frames.in_place import in_place
from generator.frames.library import load
from tests.frames.briefs import brief


def said(text: str) -> list[str]:
    """Return the text with each of its changes."""
    changes = in_place(text, load(), world(brief(text)))
    return [text[: c.start] + c.text + text[c.end :] for c, _ in changes]


SAID = [
    # a main clause with signs, brackets and a trailing clause that no move could respect
    ("Le 22 mai, la maire (sans étiquette) a dirigé la régie : un poste exposé, dit-on.", "la maire (sans étiquette) a été à la tête de la régie : un poste exposé"),
    # a relative inside a noun group, a clause after « que », an infinitive
    ("Un collectif qui cherche à sauver la halle de Lomane a été reçu mardi.", "Un collectif qui tente de sauver la halle"),
    ("La région indique que les travaux de la halle ont eu lieu en mai.", "que les travaux de la halle se sont déroulés en mai"),
    ("La région veut aider les clubs qui ont obtenu 20 % des voix à utiliser la salle.", "qui ont recueilli 20 % des voix"),
    # « il », « ce », a gerund, an infinitive that has the subject of the verb above it
    ("Le club a fini deuxième en gagnant le titre de la région.", "en remportant le titre de la région"),
    # adverbs keep their side of « pas » and of « été »
    ("L'enquête n'est donc pas terminée.", "L'enquête n'est donc pas achevée"),
    ("La circulation a été complètement interrompue samedi.", "a été complètement suspendue samedi"),
    ("La maire déclare également que les travaux de la halle coûtent trop cher.", "La maire affirme également que les travaux"),
    # a sentence that was not understood: its verbs are read with what is near
    ("La maire (sans étiquette) — élue en 2020 —, a signé l'accord que le club a sollicité, non sans mal, de remporter le titre.", "de décrocher le titre"),
    # a passive that follows from an active frame, a participle alone, what is about to be
    ("Le rapport a été examiné mardi par le conseil.", "a été étudié mardi par le conseil"),
    ("Les crimes perpétrés par la bande de Lomane sont jugés.", "Les crimes commis par la bande"),
    ("La maire dit que le club va quitter la halle en mai.", "que le club quittera la halle"),
    # « il » of a clause read by itself keeps its small letter
    ("Les élus — dont deux absents — votent, notamment quand il s'agit de routes neuves.", "quand ce sont des routes"),
    # an adverb, a negation
    ("Les riverains ne participent pas à la réunion de mardi.", "Les riverains ne prennent pas part à la réunion"),
]  # fmt: skip

KEPT = [
    # a second group far on needs the preposition
    ("Il s'agit de trois clients, un homme de 48 ans, Paul Roy, son fils de 15 ans et un ami, tous trois venus de Lomane, et du gardien.", "Ce sont"),
    # « chacun » says who, and is not part of what is approved
    ("Le conseil comme la région doivent approuver chacun les projets.", "en faveur de chacun"),
    # an infinitive does not show whose: two may be meant
    ("Le conseil comme la région doivent approuver le projet de la halle.", "son accord"),
    # the verb or its preposition is shared by what follows
    ("Le chômage est en baisse sur un trimestre, mais en hausse sur un an.", "diminue"),
    ("La maire soutient le club et la régie de Lomane.", "apporte son soutien au club et la"),
    # a list whose things each have the preposition is taken whole
    ("Le pêcheur était en possession d'un filet, d'une barque et de trois cannes.", "détenait"),
    # after « que » the same form may be a subjunctive
    ("Le but est que le conseil de la vallée décide de partir.", "prend la décision"),
    # nothing shows whether a name takes « mort » or « morte »
    ("Camille Okoye a perdu la vie mardi à Lomane.", "est mort "),
    # what is denounced is not only criticised
    ("La maire a dénoncé un acte odieux mardi soir à Lomane.", "critiqué"),
    # a clause in relief, a group called again
    ("C'est un élu de Lomane, Paul Aubry, qui a signé le texte.", "Il s'agit"),
    ("La solution, c'est le covoiturage.", "il s'agit"),
    ("On se demande s'il s'agit d'un oubli de la mairie.", "se c'est"),
    ("Il s'agit de la 27 e édition de la course de Lomane.", "Ce sont"),
    ("Les élus ne parviennent pas à se mettre d'accord sur les réformes à mener.", "commencer"),
    # « faire paraître » is one verb
    ("La maire a fait paraître une tribune mardi.", "sembler"),
    # « mettre le feu aux poudres » burns nothing
    ("La décision de la maire a mis le feu aux poudres mardi.", "incendié"),
    # an inverted subject is no object: « a annoncé la direction »
    ("Le site fermera en mars (dans un an), a annoncé mardi la fermeture : un choc pour Lomane.", "fait part"),
    # « si » takes no future; a marriage that is celebrated is not feted
    ("La maire partira si le club va quitter la halle.", "quittera"),
    ("Leur mariage a été célébré par la maire.", "fêté"),
    # « c'est l'un des B » has no other verb; « présentes sur la place » says where already
    ("C'est l'un des plus vieux ponts de la vallée.", "figure"),
    ("Plusieurs élus étaient présents sur la place de Lomane.", "sur place sur"),
    # a rank is no place that one reaches
    ("La maire arrive à la quatrième place du scrutin de mai.", "gagne"),
]  # fmt: skip


@pytest.mark.parametrize("source, wanted", SAID)
def test_the_verb_of_any_clause_changes_alone(source: str, wanted: str) -> None:
    assert any(wanted in text for text in said(source)), said(source)


@pytest.mark.parametrize("source, fault", KEPT)
def test_a_clause_stays_where_the_rest_would_lose_its_verb_or_its_sense(source: str, fault: str) -> None:
    assert not any(fault in text for text in said(source)), said(source)


def test_a_complement_is_not_set_behind_a_relative_where_it_would_be_read_with_its_verb() -> None:
    text = "La régie a reporté à 2031 plusieurs chantiers dont le club devait tirer parti."
    assert not any("parti à 2031" in one for one in said(text))
    assert any("à 2031" in one for one in said("La régie a reporté à 2031 plusieurs chantiers."))


def test_a_number_of_people_is_not_counted_now_where_the_sentence_says_when_they_were_hurt() -> None:
    assert not any(
        "On compte" in one for one in said("Deux personnes ont été blessées lorsque la police a évacué la halle.")
    )
