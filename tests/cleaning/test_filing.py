"""Rules filed by letters: all that may fit a text are found, in their order, and few others."""

from __future__ import annotations

from generator.cleaning.filing import filed, possible

RULES = filed(
    [
        (0, (("virage",), ("le ", "un "))),
        (1, (("",), ("et", "ou"))),  # asks for too little to be filed
        (2, (("banane", "noix"),)),
        (3, ()),
        (5, (("",), ("prendre le",))),
    ]
)


def test_rules_whose_letters_stand_in_a_text_come_in_their_order() -> None:
    assert possible(RULES, "Une noix prend le virage et veut prendre le train.") == [0, 1, 2, 3, 5]


def test_a_rule_whose_letters_are_not_there_is_left_out() -> None:
    assert possible(RULES, "Le train part.") == [1, 3]


def test_a_rule_is_filed_by_each_of_its_words_and_given_once() -> None:
    assert possible(RULES, "Des bananes et des noix.") == [1, 2, 3]
