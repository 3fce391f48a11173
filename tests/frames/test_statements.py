"""What somebody says is told in two sentences only where each keeps its sayer."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # what somebody says besides
        (
            "La maire de Lomane s'est réjouie du vote des élus, affirmant que c'était « une chance pour le port » de la ville.",
            "La maire de Lomane s'est réjouie du vote des élus. Elle a affirmé que c'était « une chance pour le port » de la ville.",
        ),
        (
            "La maire de Lomane a affirmé que la digue tiendra tout l'hiver et que le bassin ouvrira au mois de mai.",
            "La maire de Lomane a affirmé que la digue tiendra tout l'hiver. Elle a ajouté que le bassin ouvrira au mois de mai.",
        ),
        (
            "La régie annonce que les billets de la course seront remboursés et qu'une nouvelle date sera fixée en mai.",
            "La régie annonce que les billets de la course seront remboursés. Elle annonce aussi qu'une nouvelle date sera fixée en mai.",
        ),
        (
            "Il estime que la question du port n'est pas la plus pressante et que la digue peut attendre le printemps.",
            "Il estime que la question du port n'est pas la plus pressante. Selon lui, la digue peut attendre le printemps.",
        ),
        # who speaks told of first; a first name tells who « elle » is, a title does not
        (
            "La régie, qui gère les dix ports de la côte, a indiqué mardi que la digue sera finie au mois de mai.",
            "La régie gère les dix ports de la côte. Elle a indiqué mardi que la digue sera finie au mois de mai.",
        ),
        (
            "Mardi, le maire, qui présidait la séance du soir, a déclaré que la digue sera finie au mois de mai.",
            "Le maire présidait la séance du soir. Mardi, il a déclaré que la digue sera finie au mois de mai.",
        ),
        (
            "Me Sophie Tanguy, qui défend trois des quatre victimes, a regretté l'absence de la commune sur le banc des prévenus.",
            "Me Sophie Tanguy défend trois des quatre victimes. Elle a regretté l'absence de la commune sur le banc des prévenus.",
        ),
        # what is added
        (
            "Zhou a dit que les comptes étaient ouverts et que les fonds étaient à l'abri des pirates, ajoutant que les pertes avaient été couvertes par un prêt.",
            "Zhou a dit que les comptes étaient ouverts et que les fonds étaient à l'abri des pirates. Les pertes avaient été couvertes par un prêt, a ajouté Zhou.",
        ),
        (
            "Le géant de la distribution a déclaré que les données pourraient être vendues, mais a ajouté que le vol n'incluait aucun mot de passe.",
            "Le géant de la distribution a déclaré que les données pourraient être vendues. Il a toutefois ajouté que le vol n'incluait aucun mot de passe.",
        ),
        # what a body claims while it acts, with its source; whose « ses » is named
        (
            "La Commission européenne a infligé à l'entreprise du port, en Savoie, une amende de 500 millions d'euros (586,7 millions de dollars), affirmant que ses règles empêchaient les clients de partir.",
            "La Commission européenne a infligé à l'entreprise du port, en Savoie, une amende de 500 millions d'euros (586,7 millions de dollars). Selon la Commission, les règles de l'entreprise empêchaient les clients de partir.",
        ),
        (
            "La Commission européenne a infligé à Vigie une amende de 500 millions d'euros, estimant que ses règles empêchaient les clients de partir.",
            "La Commission européenne a infligé à Vigie une amende de 500 millions d'euros. Selon la Commission, les règles de Vigie empêchaient les clients de partir.",
        ),
        # a plan, and what made them announce it
        (
            "La régie va baisser les prix et les frais de son port de plaisance, a déclaré jeudi la maire, après que le préfet lui a ordonné de céder.",
            "La régie va baisser les prix et les frais de son port de plaisance. La maire l'a fait savoir jeudi, après que le préfet lui a ordonné de céder.",
        ),
    ],
)
def test_each_sentence_keeps_its_sayer(source: str, expected: str) -> None:
    assert expected in parted(source)


@pytest.mark.parametrize(
    "source",
    [
        # « elle » would be the mayor, no longer the dyke
        "La maire a affirmé que la digue tiendra tout l'hiver et qu'elle sera relevée au mois de mai prochain.",
        # the second « que » may follow another verb, or nobody surely says it
        "La maire a affirmé que la régie attend que la digue soit finie et que le bassin ouvre au mois de mai.",
        "La maire de Lomane n'a pas dit que la digue tiendra tout l'hiver et que le bassin ouvrira au mois de mai.",
        "Selon la gazette, la maire a affirmé que la digue tiendra tout l'hiver et que le bassin ouvrira en mai.",
        # the agent says it, not the alert
        "Une alerte a été lancée mardi par un habitant du port, déclarant que trois hommes étaient entrés dans la cale.",
        # the mayor may have admitted it himself; what surprised may be that he said so
        "La police a indiqué que le maire de Lomane a été entendu mardi soir et a reconnu que la digue était trop basse.",
        "Le maire de Lomane a déclaré que la digue du vieux port sera vendue au mois de mai, ce qui a surpris les élus.",
        # whose words come first is told of by another; nobody speaks
        "La régie, qui gère pour eux les dix ports de la côte, a indiqué mardi que la digue sera finie au mois de mai.",
        "Le singe, qui a perdu 60 % de sa forêt entre 1985 et 2007, se trouve lui aussi en grand danger, selon un professeur.",
        # whose rules they are is not sure; « elle » is nobody; a doubt stays with who has it
        "La Commission européenne a condamné mardi soir le port de Lomane, affirmant que ses règles empêchaient les clients de partir.",
        "La Commission européenne a infligé à la régie une amende de 500 euros, affirmant qu'elle empêchait les clients de partir.",
        "La Commission européenne a infligé à la régie une amende de 500 euros, estimant que les clients pourraient la quitter en mai.",
        # no plan
        "Le maire de Lomane a menti aux élus du port, a déclaré jeudi le préfet, après que la régie a rendu ses comptes.",
        # said after the words, who says them would be heard too late
        "Zhou a dit que les comptes étaient ouverts, ajoutant que les retraits resteraient possibles pendant dix heures.",
        # a quotation would be cut
        "La maire a affirmé que « la digue tiendra tout l'hiver et que le bassin ouvrira au mois de mai ».",
    ],
)
def test_it_stays_where_it_is_unsure(source: str) -> None:
    assert parted(source) == []


def test_that_somebody_spoke_is_not_told_by_itself() -> None:
    source = "Un responsable, qui a parlé sous couvert d'anonymat, a dit que le budget du port était déjà très serré."
    assert parted(source) == []
