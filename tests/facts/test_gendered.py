"""Who « elle » is: nobody named before a person whom the first name calls a man; a first name is gainsaid by the words that follow."""

from __future__ import annotations

from tests.frames.briefs import brief

TWO = "Priscilla Adam, consultante, juge la décision triste. Les clients attendaient devant la halle de Lomane."


def test_the_pronoun_that_follows_a_name_shows_its_gender() -> None:
    known = brief(f"{TWO}\n\nJean Whitby, 71 ans, y achetait ses robes. « Je viens dire adieu », a-t-elle dit.")
    assert next(e for e in known.entities if e.name == "Jean Whitby").gender == "f"
    assert {q.speaker for q in known.quotes} == {"Jean Whitby"}


def test_a_man_named_just_before_leaves_elle_to_nobody() -> None:
    known = brief(f"{TWO} Jean Roy et Marc Petit y vendaient des robes. « Je viens dire adieu », a-t-elle dit.")
    assert "Priscilla Adam" not in {q.speaker for q in known.quotes}
