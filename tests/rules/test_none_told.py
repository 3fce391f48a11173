"""What has not been told is answered by the sentence that says so, its name with its capital."""

from generator.rules.none_told import none_told
from tests.frames.briefs import brief


def test_a_name_keeps_its_capital_behind_no() -> None:
    known = brief("Halden n'a pas publié la liste des ponts fermés. La région n'a pas précisé le montant des travaux.")
    said = [words["entier"] for fact in known.facts[:2] for _, words in none_told(fact, known)]
    assert said == [
        "Halden n'a pas publié la liste des ponts fermés",
        "la région n'a pas précisé le montant des travaux",
    ]
