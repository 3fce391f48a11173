"""English grammar goes from a translation; what is good French stays as it stands."""

from __future__ import annotations

import pytest

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced
from tests.cleaning.mending import DAMAGED, mend


def told(text: str, *above: str, translated: bool = True) -> str:
    return proofread(Traced.of(text), 1, "\n".join((*above, text)), translated)[0].text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Pas tous les clients sont partis.", "Tous les clients ne sont pas partis."),
        ("Pas toutes les grandes usines ont fermé.", "Toutes les grandes usines n'ont pas fermé."),
        ("La police est demandant de l'aide.", "La police demande de l'aide."),
        ("Elle est étant poursuivie par deux clients.", "Elle est poursuivie par deux clients."),
        ("Des plaies graves mais pas mettant la vie en danger.", "Des plaies graves mais ne mettant pas la vie en danger."),
        ("Le maire a dit il partait lundi.", "Le maire a dit qu'il partait lundi."),
        ("Un témoin a dit la voiture allait vite.", "Un témoin a dit que la voiture allait vite."),
        ("La voiture elle conduisait a percuté un arbre.", "La voiture qu'elle conduisait a percuté un arbre."),
        ("La plupart de les clients sont partis.", "La plupart des clients sont partis."),
        ("Velane, dont propre directeur a démissionné, baisse.", "Velane, dont le directeur a démissionné, baisse."),
        ("Le couple, de Nermont, sont mariés.", "Le couple, de Nermont, est marié."),
        ("Trois hommes ont été arrêtés à Ornay, la police a dit mercredi.", "Trois hommes ont été arrêtés à Ornay, a indiqué mercredi la police."),
    ],
)  # fmt: skip
def test_english_grammar_is_made_french(text: str, mended: str) -> None:
    assert told(text) == mended
    assert told(f"« {text} »") == f"« {text} »"


@pytest.mark.parametrize(
    "text",
    [
        "Elle est devant la mairie, et lui pendant ce temps attend.",
        "Des casseurs et la police ont eu lieu d'être surpris.",
        "Il promet de les voir, de le faire et de le dire.",
        "« Il pleut », a dit la maire avant de partir.",
        "La veille il avait plu sur Ornay.",
        "Interrogé lundi sur ce point devant la presse, le ministre a précisé.",
    ],
)
def test_good_french_stays(text: str) -> None:
    assert told(text) == text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Personne a vu le départ du feu.", "Personne n'a vu le départ du feu."),
        ("Il est pas venu.", "Il n'est pas venu."),
        ("Il y a pas de doute.", "Il n'y a pas de doute."),
        ("Il jamais a dit cela.", "Il n'a jamais dit cela."),
        ("Aucun des passagers a survécu.", "Aucun des passagers n'a survécu."),
        ("La personne a vu le feu.", "La personne a vu le feu."),
        ("Il avance pas à pas.", "Il avance pas à pas."),
    ],
)
def test_a_denial_has_its_ne(text: str, mended: str) -> None:
    assert told(text, translated=False) == mended


def test_it_is_the_one_thing_that_may_do_it() -> None:
    assert told("La plainte vise deux usines. Il dit que les fours fuyaient.") == (
        "La plainte vise deux usines. Elle dit que les fours fuyaient."
    )
    above = "La société de batteries Velane a perdu 84 millions d'euros en 2025."
    assert told("Il a dit qu'il fermerait deux usines.", above) == "Elle a dit qu'elle fermerait deux usines."
    both = "Velane, basée à Toulouse, exploite douze usines. Il prévoit d'en ouvrir trois. Il voit les ventes croître."
    assert told(both, above) == both.replace("Il ", "Elle ")


@pytest.mark.parametrize(
    "text",
    [
        "Paul Roy dirige le groupe. La société emploie 300 personnes. Il prévoit de partir.",
        "La société a payé un fournisseur coréen. Il n'a pas reconnu de faute.",
        "La plainte vise le fabricant Norvex. Il a refusé de répondre.",
        "La mairie a fermé le pont. Il a cédé lundi.",
        "La société ferme. Il faut trois mois pour la vendre.",
        "La ministre a parlé. Il prévoit de la pluie.",
    ],
)
def test_it_is_not_guessed(text: str) -> None:
    assert told(text) == text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Les actions ont chuté à 42 dollars de 57 dollars.", "Les actions ont chuté de 57 dollars à 42 dollars."),
        ("Les billets coûtent entre 20 $ à 45 $.", "Les billets coûtent entre 20 $ et 45 $."),
        ("Son de 6 ans fils a été blessé.", "Son fils de 6 ans a été blessé."),
        ("La capitaine de l'équipe de 38 ans Pavla Dorn reste.", "La capitaine de l'équipe Pavla Dorn, 38 ans, reste."),
        ("Les comptes paraîtront le 5 mars 2027 jeudi.", "Les comptes paraîtront le jeudi 5 mars 2027."),
        ("Le vote a lieu novembre 8.", "Le vote a lieu le 8 novembre."),
        ("Selon à la police, trois personnes sont mortes.", "Selon la police, trois personnes sont mortes."),
        ("Les jurés ont été dits que les factures étaient fausses.", "Il a été indiqué aux jurés que les factures étaient fausses."),
        ("L'extrême droite Cœur du Val était troisième.", "Le parti d'extrême droite Cœur du Val était troisième."),
        ("Le président du club Marko Ilin a parlé lundi.", "Le président du club, Marko Ilin, a parlé lundi."),
        ("La cycliste était déclarée morte sur place.", "La cycliste a été déclarée morte sur place."),
        ("Un porte-parole a qualifié le procès d'« une farce ».", "Un porte-parole a vu dans le procès « une farce »."),
        ("Un élu l'a qualifiée d'« un crime ».", "Un élu y a vu « un crime »."),
        ("Son client acceptait que la caisse avait été vidée.", "Son client reconnaissait que la caisse avait été vidée."),
    ],
)  # fmt: skip
def test_english_order_and_prepositions_are_made_french(text: str, mended: str) -> None:
    assert mend(text, DAMAGED) == mended


def test_sooner_than_is_not_rather_than() -> None:
    told_sooner = "La fonte des neiges commence trois semaines plus tôt que dans les années 1980."
    assert mend(told_sooner) == told_sooner
    assert mend("Il a choisi de rester plus tôt que de partir.") == "Il a choisi de rester plutôt que de partir."
