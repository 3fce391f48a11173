"""A story lets its facts speak: one turn that comments on them in an article, no figure of the lead again."""

from __future__ import annotations

import pytest

from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Budget, Draft, Outline, Section, Sentence, SlotText, Source

TEXT = """La régie de Corlay ferme trois lignes

La régie de Corlay ferme trois lignes de tramway. Le maire refuse de payer 12 millions d'euros. Le préfet a saisi le tribunal lundi.

Les usagers du tramway sont 40 000. La régie emploie 310 conducteurs.
"""
BRIEF = extract(clean(Source(TEXT)), "tramway de Corlay")
SITE = find("actu")
TURNS = [
    "D'un côté un refus, de l'autre une saisie.",
    "Un refus, une fermeture, une saisie : le tramway.",
    "Ainsi se suivent une fermeture et un refus.",
    "À l'un le refus, à l'autre le tribunal.",
    "Le maire parle d'argent, le préfet parle de droit.",
    "D'un bout à l'autre de la fourchette, la note change.",
    "Même refus, même tribunal.",
]


def refused(*sentences: Sentence, said: tuple[SlotText, ...] = (), kind: str = "section") -> list[str]:
    """Return which sentences of a section are refused for a comment or a figure told again."""
    outline = Outline((Section("s1", "la régie", ("F1",)),), ("F2",), Budget(0, 0, 0))
    assignment = Assignment(f"{kind}/s1", SITE.slots[kind], SITE, BRIEF, outline, said=said)
    found = verify(Draft(sentences, "modèle"), assignment)
    mine = ("commentaire", "chiffre du chapô")
    return [i.excerpt for i in found if i.level == "error" and i.message.startswith(mine)]


@pytest.mark.parametrize("turn", TURNS)
def test_a_second_comment_on_the_facts_is_refused(turn: str) -> None:
    first = Sentence(TURNS[0], ("F2", "F3"))
    again = Sentence(turn, ("F2", "F3"), 1)
    assert not refused(Sentence(turn, ("F2", "F3")))
    assert turn in refused(first, again)


def test_the_comment_of_another_part_counts() -> None:
    said = (SlotText("section/s0", SITE.slots["section"], Draft((Sentence(TURNS[1], ("F2", "F3")),), "modèle")),)
    assert refused(Sentence(TURNS[0], ("F2", "F3")), said=said) == [TURNS[0]]


def test_a_heading_may_be_the_one_comment() -> None:
    heading = Draft((Sentence("Un refus, une fermeture, une saisie", ("F2", "F3")),), "modèle")
    said = (SlotText("intertitre/s1", SITE.slots["intertitre"], heading),)
    assert refused(Sentence(TURNS[0], ("F2", "F3")), said=said) == [TURNS[0]]


def test_a_chain_of_facts_is_told_once() -> None:
    told = [Sentence(f.text, (f.id,)) for f in BRIEF.facts[:3]]
    chain = Sentence("La régie ferme des lignes, le maire refuse, le préfet saisit le tribunal.", ("F1", "F2", "F3"))
    other = Sentence(TURNS[2], ("F1", "F2"))
    assert not refused(*told, chain) and not refused(chain, other)
    assert refused(*told, other, chain) == [chain.text]


def test_a_figure_of_the_lead_is_not_told_again() -> None:
    lead = Draft((Sentence("Le maire refuse de payer 12 millions d'euros.", ("F2",)),), "modèle")
    said = (SlotText("chapo", SITE.slots["chapo"], lead),)
    again = Sentence("Les 12 millions d'euros, le maire les refuse.", ("F2",))
    assert refused(again, said=said) == [again.text]
    assert not refused(Sentence("La régie emploie 310 conducteurs.", ("F5",)), said=said)
    assert not refused(again, said=said, kind="conclusion")


def test_the_key_phrase_heads_every_third_part_at_most() -> None:
    sections = tuple(Section(f"s{n}", "la régie", ("F1",)) for n in range(1, 5))
    outline = Outline(sections, ("F2",), Budget(0, 0, 0))
    first = Draft((Sentence("Tramway de Corlay : trois lignes ferment", ("F1",)),), "modèle")
    said = (SlotText("intertitre/s1", SITE.slots["intertitre"], first),)
    assignment = Assignment("intertitre/s2", SITE.slots["intertitre"], SITE, BRIEF, outline, sections[1], said=said)

    def wrong(text: str, writer: str) -> bool:
        found = verify(Draft((Sentence(text, ("F2",)),), writer), assignment)
        return any("un sur trois" in i.message and i.level == "error" for i in found)

    assert wrong("Tramway de Corlay : le maire refuse de payer", "modèle")
    assert not wrong("Le maire refuse de payer", "modèle")
    assert not wrong("Tramway de Corlay : le maire refuse de payer", "règles")
