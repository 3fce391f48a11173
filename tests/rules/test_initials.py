"""A question calls by its initials what its fact names in full before them."""

import pytest

from generator.rules.initials import by_initials


@pytest.mark.parametrize(
    ("asked", "typed"),
    [
        ("Combien coûte l'accès à son interface de commande (API) ?", "Combien coûte l'accès à son API ?"),
        ("Que mesure l'indice de masse grasse (IMG) ?", "Que mesure l'IMG ?"),
        ("Que prévoit le plan de prévention (PPR) ?", "Que prévoit le PPR ?"),
        # neither « la AOP » nor a name of a place is made
        ("Que couvre la zone protégée (AOP) ?", "Que couvre la zone protégée (AOP) ?"),
        ("Qui dirige le ministère (Lyon) ?", "Qui dirige le ministère (Lyon) ?"),
    ],
)
def test_initials_alone_are_typed(asked: str, typed: str) -> None:
    assert by_initials(asked) == typed
