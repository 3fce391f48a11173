"""Where or when something was said opens the sentence, where it surely is of the saying."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.occasions import occasioned

TOLD = [
    (
        "« La digue tiendra tout l'hiver », a dit Anne Roux lors d'un débat à Lomane.",
        "Lors d'un débat à Lomane, Anne Roux a dit : « La digue tiendra tout l'hiver ».",
    ),
    (
        "« La digue tiendra tout l'hiver », a-t-il dit aux journalistes sur les marches du palais.",
        "Sur les marches du palais, il a dit aux journalistes : « La digue tiendra tout l'hiver ».",
    ),
    (
        "« La digue tiendra tout l'hiver », explique-t-elle dans un communiqué de la régie.",
        "Dans un communiqué de la régie, elle explique : « La digue tiendra tout l'hiver ».",
    ),
]


@pytest.mark.parametrize("source, wanted", TOLD)
def test_where_it_was_said_opens_the_sentence(source: str, wanted: str) -> None:
    assert [shift.text for shift in occasioned(source)] == [wanted]


KEPT = [
    # no occasion, what points at who speaks, whom it was said to, a clause, no verb of saying
    "« La digue tiendra tout l'hiver », a dit Anne Roux.",
    "« La digue tiendra tout l'hiver », a dit Anne Roux dans son discours du soir.",
    "« La digue tiendra tout l'hiver », a dit Anne Roux aux élus lors d'un débat.",
    "« La digue tiendra tout l'hiver », a-t-il dit lors d'un débat qui a duré une heure.",
    "« La digue tiendra tout l'hiver », a-t-il fermé lors d'un débat à Lomane.",
]


@pytest.mark.parametrize("source", KEPT)
def test_other_quotations_stay(source: str) -> None:
    assert not list(occasioned(source))
