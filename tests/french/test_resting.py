"""Sentences that are only understood after those before them, although they open on no pronoun."""

from __future__ import annotations

import pytest

from generator.french.resting import leads_nowhere, rests


@pytest.mark.parametrize(
    "text",
    [
        "Par exemple, un chercheur a compté mille oiseaux.",
        "À Lomane, par exemple, un chercheur a compté mille oiseaux.",
        "Deux banques ont déjà réduit les leurs de 30 points.",
        "Veltane a porté à 10 millions d'euros celles consacrées au pétrole.",
        "Le second média aura pour titre « Le Quai ».",
        "Une deuxième enquête vise la régie.",
        "Les deux sites fermeront.",
        "Certaines ont fermé.",
        "Une quarantaine d'entre eux ont signé.",
        "D'autres ont suivi.",
        "« On ne demande pas la lune », a affirmé son secrétaire général, Karim Roy.",
        "Faute d'avancée, les syndicats n'excluent pas une grève.",
        "De grandes quantités sont piégées sous les fonds marins.",
        "Contrairement à la majorité des animaux, il ne mange pas.",
        "En 2020, elle avait refusé.",
        "Selon une deuxième personne, la ville paiera.",
        "Paul Roy a ajouté que rien ne prouve la fuite.",
        "« Rien ne prouve la fuite », a-t-il ajouté.",
        "« Rien ne prouve la fuite », a ajouté Paul Roy.",
        "Mardi matin, les ministres lui ont emboîté le pas.",
        "La fuite pourrait aussi toucher les clients.",
        "La veille, la mairie avait refusé.",
        "Dans le cas contraire, la ville fermerait le pont.",
        "À vingt mètres de sa cabane, la barque coulait.",  # whose?
        "Le club essuie là son quatrième échec.",
        "Treize autres étaient recherchées mardi.",
        "La dame se trouvait à cent mètres en contrebas.",
        "Les ouvriers concernés toucheront une prime.",
        "Une thèse que récuse le directeur.",
        "Une thèse qui est contestée par le directeur car elle cacherait la panne.",
        "Une panne de trop car le directeur a quitté la régie.",
        "La mairie a alors préféré tout arrêter.",
        "Le marché pourrait donc rouvrir lundi.",
        "Des quais qui méritent pourtant d'être vus.",
        "De quoi inquiéter les voisins.",
        "Sauf qu'il gèle dans le hangar.",
    ],
)
def test_what_the_sentence_before_explains_rests_on_it(text: str) -> None:
    assert rests(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le journal a poursuivi mercredi la régie pour contrefaçon.",
        "Le groupe a conclu un accord.",
        "La loi est plus stricte que celle de 2010.",
        "La ville aide ceux qui partent.",
        "Certains habitants partent.",
        "« On ne demande pas la lune », a affirmé Karim Roy à son avocat.",
        "La moitié des habitants partent.",
        "Quand le maire arrive, il salue.",
        "En 2020, il fallait un permis.",
        "Tous les élèves partent.",
        "La veille de Noël, la mairie ferme.",
        "La mairie a dit qu'elle refusait, mais a ajouté qu'elle attendrait.",
        "La première édition a attiré 300 personnes.",
        "La ferme se trouve en contrebas de la route.",
        "Les modèles concernés par le rappel sont bleus.",
        "Un homme qui promenait son chien a été blessé.",
        "Un club dont le maire est membre a fermé.",
        "Devant ses élus, la présidente a promis un vote.",
        "Là où passent les camions, les arbres tombent.",
        "Le maire est passé par là lundi.",
        "À première vue, il n'y avait pas de quoi fêter l'accord.",
        "Le texte concerne non seulement Nantes, mais aussi Angers.",
        "Paul Roy, alors maire, avait refusé.",
        "Un homme qui passait par le quai a été blessé.",
    ],
)
def test_what_holds_all_it_needs_does_not(text: str) -> None:
    assert not rests(text)


@pytest.mark.parametrize("words", ["Ils vous cachent la fuite", "Surtout, rien ne le prouve", "Mais nous tiendrons"])
def test_words_that_go_on_from_others_are_not_the_first_heard(words: str) -> None:
    assert leads_nowhere(words)


def test_words_that_stand_alone_may_be() -> None:
    assert not leads_nowhere("Les acheteurs pardonnent un rappel lorsque l'entreprise agit vite")
