"""A text of no subheads is headed where somebody answers for himself, and not over what is of something else."""

from __future__ import annotations

from generator import build, find_site
from generator.checks.evidence import plain
from generator.types import Source

NEWS = (
    "Le maire d'Ornay, Paul Brun, est soupçonné d'avoir reçu une montre d'un entrepreneur du bâtiment. La montre vaut neuf "
    "mille euros, selon la facture retrouvée par les enquêteurs dans un local de la rue Haute. Un second local a été fouillé "
    "vendredi matin par douze policiers venus de la préfecture. Les scellés ont été portés au tribunal le soir même.\n\n"
    "La commune compte six mille habitants et trois écoles. Le chantier de la halle a commencé au mois de mars avec deux "
    "grues et quarante ouvriers. Le conseil de la ville a voté le budget des travaux à la fin de l'hiver, par quinze voix "
    "contre quatre. La halle doit abriter le marché aux légumes et une salle de danse."
)
ANSWER = (
    "Paul Brun conteste ces accusations depuis le premier jour. « Ce cadeau n'a rien à voir avec mon mandat, et je l'ai rendu "
    "dès que j'en ai su le prix », assure-t-il. Il affirme avoir signalé la montre à ses adjoints au mois de mai. « Je n'ai "
    "jamais signé un seul contrat avec cet entrepreneur », ajoute-t-il, en promettant de publier ses comptes."
)
OTHER = (
    "Le festival de musique d'Ornay a réuni douze mille personnes sur les bords du lac pendant trois jours. Les bénévoles de "
    "la ville ont servi huit mille repas sous les tentes installées près du stade et de la piscine. Les concerts du samedi "
    "ont duré jusqu'à deux heures du matin. Les hôtels de la vallée affichaient complet depuis le début du printemps."
)


def _heads(text: str) -> list[str]:
    article = build(Source(f"Ornay : Paul Brun soupçonné d'avoir reçu une montre\n\n{text}"), find_site("actu"))
    return [plain(text.text) for text in article.texts if text.slot.kind == "heading" and text.text]


def test_the_answer_of_whom_the_title_accuses_has_a_heading_of_its_own() -> None:
    assert any(
        "Paul Brun" in head and ("défense" in head or "répond" in head) for head in _heads(f"{NEWS}\n\n{ANSWER}")
    )


def test_no_heading_holds_over_a_late_paragraph_of_something_else() -> None:
    assert not any("défense" in head or "répond" in head for head in _heads(f"{NEWS}\n\n{ANSWER}\n\n{OTHER}"))
