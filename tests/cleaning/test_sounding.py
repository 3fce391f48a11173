"""Words that sound alike are put right where the sentence reads better with the other one, and stand where they are right."""

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
        ("La course à toutefois tourné à la promenade.", "La course a toutefois tourné à la promenade."),
        (
            "La course qui avait lieu à Brest le dimanche 3 mai à tenu ses promesses.",
            "La course qui avait lieu à Brest le dimanche 3 mai a tenu ses promesses.",
        ),
        ("Le maire appelle a soutenir les sinistrés.", "Le maire appelle à soutenir les sinistrés."),
        ("Une voiture et un scooter on été incendiés.", "Une voiture et un scooter ont été incendiés."),
        ("Le coureur voit sont avance fondre.", "Le coureur voit son avance fondre."),
        ("Les joueurs son arrivés mardi à Brest.", "Les joueurs sont arrivés mardi à Brest."),
        ("Plusieurs incidents ce sont produits dans la nuit.", "Plusieurs incidents se sont produits dans la nuit."),
        ("Le club change d'entraîneur dans se contexte.", "Le club change d'entraîneur dans ce contexte."),
        ("Le directeur a présenté ça démission.", "Le directeur a présenté sa démission."),
        ("Le train part au moment ou la pluie cesse.", "Le train part au moment où la pluie cesse."),
        ("Le port a fermé quant la tempête est arrivée.", "Le port a fermé quand la tempête est arrivée."),
        ("Quand à lui, le maire a refusé de répondre.", "Quant à lui, le maire a refusé de répondre."),
        (
            "Anna Roy gagne malgré des difficultés du à la pluie.",
            "Anna Roy gagne malgré des difficultés dues à la pluie.",
        ),
        ("Ce recul est du au froid.", "Ce recul est dû au froid."),
        ("Anna Roy a remonté tous ces concurrents.", "Anna Roy a remonté tous ses concurrents."),
        ("Une voiture a été renversée est brûlée.", "Une voiture a été renversée et brûlée."),
        ("Le maire sans est félicité hier soir.", "Le maire s'en est félicité hier soir."),
        ("Le bateau peu partir dès lundi.", "Le bateau peut partir dès lundi."),
        ("Les gendarmes été présents sur le port.", "Les gendarmes étaient présents sur le port."),
        ("Le suspect été placé en garde à vue.", "Le suspect a été placé en garde à vue."),
        ("Le village dit quelle a quitté le port.", "Le village dit qu'elle a quitté le port."),
    ],
)
def test_a_word_gives_way_to_the_one_it_sounds_like(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("La mairie a tenter de fermer le quai.", "La mairie a tenté de fermer le quai."),
        ("La mairie a décidé de remplacé le pont.", "La mairie a décidé de remplacer le pont."),
        ("La mairie a décidé de fermez le quai.", "La mairie a décidé de fermer le quai."),
        ("La police a mit un cordon autour du port.", "La police a mis un cordon autour du port."),
        ("Les élus ont fais le choix de partir.", "Les élus ont fait le choix de partir."),
        ("Une explosion a retentis près du port.", "Une explosion a retenti près du port."),
        ("Les travaux sont termine depuis mardi.", "Les travaux sont terminés depuis mardi."),
        ("La troisième place reviens à Anna Roy.", "La troisième place revient à Anna Roy."),
        ("Le préfet veux fermer le quai.", "Le préfet veut fermer le quai."),
        ("La situation ne permettras pas de rouvrir.", "La situation ne permettra pas de rouvrir."),
        ("Le port vends ses grues.", "Le port vend ses grues."),
        ("Le club est sur le point d'être défaire.", "Le club est sur le point d'être défait."),
        ("Elle parcours les quais en trois heures.", "Elle parcourt les quais en trois heures."),
        ("Le maire appel à une réunion publique.", "Le maire appelle à une réunion publique."),
        (
            "Le maire s'est engagé dans son discourt à rouvrir le quai.",
            "Le maire s'est engagé dans son discours à rouvrir le quai.",
        ),
        (
            "Le coureur, après une chute, réussi malgré tout à finir.",
            "Le coureur, après une chute, réussit malgré tout à finir.",
        ),
    ],
)
def test_a_verb_takes_the_ending_its_place_asks_for(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "sentence",
    [
        "Le port ferme à cause de la tempête, ce qui inquiète les pêcheurs.",
        "Ce sont plus de trente cas qui ont été recensés depuis mardi.",
        "On ne sait pas quelle sera la position du maire.",
        "On voit le maire quitter la salle par la porte du fond.",
        "Les policiers ont laissé les manifestants avancer.",
        "Le dispositif censé améliorer la circulation a échoué.",
        "Même son de cloche du côté de la préfecture.",
        "Selon lui, vous partez demain et vous arrivez mardi.",
        "Le journal appelle : montrez vos billets.",
        "Tant la mairie est discrète, tant le port est bruyant.",
        "Le bateau a plus de trente ans et se vend à bas prix.",
        "Il a remporté quatre matchs d'affilée.",
        "« Les élus on été trompés », a dit Paul Roy.",
        "Le film Amar pelos dois a gagné un prix.",
        "Le tribunal a tranché au sol ou au sous-sol, on ne sait.",
        "C'était compter sans la pluie.",
        "Deux concurrents ont abandonné : la course a perdu ces concurrents.",
        "Un homme triste et qui lui faisait peur est venu.",
        "Le match ou la course sera annulé mardi.",
    ],
)
def test_what_is_right_stands(sentence: str) -> None:
    assert mended(sentence) == sentence
