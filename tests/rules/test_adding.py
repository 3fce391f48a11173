"""« Également » tells a second deed of one kind, « enfin » another matter; neither a mere sequel."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator import find_site
from generator.pipeline import assign, plan
from generator.rules.adding import _is_match, _is_step, also, linked
from generator.rules.sides import aside
from generator.types import Assignment, Sentence, Settings
from tests.frames.briefs import brief

TEXT = """La mairie de Lomane a fermé la piscine. La directrice de Veltane, Ana Roy, a promis une aide.
Paul Morel a demandé une enquête. Les salariés occupent le site depuis mardi. Le préfet a reçu les élus."""


def _assignment() -> Assignment:
    known, site, settings = brief(TEXT), find_site("actu"), Settings()
    outline = plan.draw(site, known, settings)
    return next(a for a in assign(site, known, outline, settings) if a.slot.kind == "body")


def _also(before: str, text: str) -> str:
    return also([Sentence(text)], [Sentence(before)], allowed=True)[0].text


def test_a_second_deed_of_one_kind_is_added() -> None:
    told = _also("Elle a promis une enquête.", "Elle a demandé 910 000 euros.")
    assert told == "Elle a également demandé 910 000 euros."
    assert _also("Il a remporté un oscar.", "Il a gagné deux césars.") == "Il a également gagné deux césars."


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Le vaccin est autorisé dans quatre pays.", "Il demande trois injections."),  # another kind of thing
        ("Le chômage repart à la hausse.", "Il augmente de 0,8 %."),  # the same told closer
        ("Les policiers ont blessé un homme.", "Il a été emmené à l'hôpital."),  # what came of it
        ("Elle a promis une enquête.", "Elle demandera une aide."),  # another time
        ("Elle n'a pas promis d'enquête.", "Elle a demandé une aide."),  # the first was not done
        ("Le maire a promis une aide.", "Il est interdit de jouer."),
    ],
)
def test_what_goes_on_otherwise_is_no_addition(before: str, text: str) -> None:
    assert _also(before, text) == text


def _linked(before: str, text: str, source: str = "") -> str:
    assignment = _assignment()
    fact = replace(assignment.brief.facts[3], id="F9", text=source or text)
    return linked([Sentence(text)], fact, [Sentence(before)], assignment)[0].text


def test_another_matter_is_added() -> None:
    told = _linked("La mairie paiera le muret.", "Une association ouvrira un atelier de vélos près de la gare.")
    assert told == "Enfin, une association ouvrira un atelier de vélos près de la gare."


def test_what_is_planned_for_a_day_is_no_step_of_a_story() -> None:
    assignment = _assignment()
    dated = assignment.brief.fact(assignment.brief.moments[0].fact)
    assert not _is_step(replace(dated, text="Un atelier de vélos est prévu le 3 juin près de la gare."), assignment)
    assert _is_step(replace(dated, text="Un atelier de vélos a fermé le 3 juin près de la gare."), assignment)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("L'association salue un traité.", "L'association mentionne le prix d'un traitement."),  # the same one goes on
        ("Les policiers ont tiré.", "Un témoin décrit l'incident."),  # what was told of, under a wider name
        ("Les policiers ont tiré.", "La police confirme cette version."),
        (
            "La mairie paiera le muret.",
            "Une association d'habitants de la rue salue « une victoire ».",
        ),  # an answer to it
        ("La banque a réduit son taux.", "L'industrie a applaudi."),
        ("Un ver a été trouvé au large du Chili.", "L'équipe l'a baptisé de son nom latin à la fin du mois."),
        ("Les Alliés ont fermé le détroit.", "Un État entame une riposte."),  # a step of the story
        ("La ville a perdu son maire.", "Un adolescent était aussi recherché."),  # linked already
        ("La ville a perdu son maire.", "— Porte-parole des pompiers."),
    ],
)
def test_a_sequel_is_no_other_matter(before: str, text: str) -> None:
    assert _linked(before, text) == text


def test_who_speaks_after_another_party_is_set_apart() -> None:
    told = aside(
        [Sentence("La directrice de Veltane, Ana Roy, a promis une aide.")],
        [Sentence("Paul Morel a demandé une enquête.")],
        _assignment(),
    )
    assert told[0].text == "De son côté, la directrice de Veltane, Ana Roy, a promis une aide."


def test_nobody_answers_in_a_translation() -> None:
    assignment = _assignment()
    cleaned = replace(assignment.brief.cleaned, translated=True)
    assignment = replace(assignment, brief=replace(assignment.brief, cleaned=cleaned))
    text = "La directrice de Veltane, Ana Roy, a promis une aide."
    assert aside([Sentence(text)], [Sentence("Paul Morel a demandé une enquête.")], assignment)[0].text == text


def test_a_body_after_one_of_another_kind_is_set_apart() -> None:
    known = brief("L'entreprise a ouvert une usine. Le syndicat CFDT se dit inquiet. La CFDT compte dix élus.")
    assignment = replace(_assignment(), brief=known)
    text = "Le syndicat CFDT se dit inquiet."
    assert (
        aside([Sentence(text)], [Sentence("L'entreprise a ouvert une usine.")], assignment)[0].text
        == f"De son côté, l{text[1:]}"
    )
    assert aside([Sentence(text)], [Sentence("Le syndicat a défilé.")], assignment)[0].text == text


def test_a_body_is_no_other_side_than_whoever_may_speak_for_it() -> None:
    known = brief("Le directeur Paul Morel a ouvert une usine. La société Veltane investit. Veltane compte dix sites.")
    assignment = replace(_assignment(), brief=known)
    text = "Veltane investit dans deux usines."
    assert aside([Sentence(text)], [Sentence("Le directeur Paul Morel attend une taxe.")], assignment)[0].text == text


def test_two_parties_at_once_are_no_side() -> None:
    several = "Ana Roy et Paul Morel ont promis une aide."
    assert (
        aside([Sentence(several)], [Sentence("La mairie de Lomane a fermé la piscine.")], _assignment())[0].text
        == several
    )


def test_who_confirms_what_was_said_is_no_other_side() -> None:
    text = "La police d'Ornay a confirmé cette version."
    assert aside([Sentence(text)], [Sentence("Veltane a accusé un salarié.")], _assignment())[0].text == text


def test_the_deeds_of_a_match_add_to_nothing() -> None:
    assert _is_match("Roy a ouvert le score (12e), Brun a égalisé (38e), puis Roy a doublé la mise à la 90e minute.")
    assert not _is_match("La 12e édition a réuni 300 marcheurs dans le 3e arrondissement, pour la 2e fois.")


def test_what_is_somebody_s_goes_on_and_the_first_of_two_stands_on_no_other_side() -> None:
    owned = "Son téléphone a été détruit par la chute de pierres du matin."
    assert _linked("Le randonneur a glissé.", owned) == owned
    first = "Le premier, la directrice de Veltane, Ana Roy, promet une aide."
    assert aside([Sentence(first)], [Sentence("Paul Morel a demandé une enquête.")], _assignment())[0].text == first


def test_who_speaks_after_what_was_done_answers_nobody() -> None:
    text = "La directrice de Veltane, Ana Roy, a promis une aide."
    before = [Sentence("Les agents ont saisi quatre voitures dans le hangar de Paul Morel.")]
    assert aside([Sentence(text)], before, _assignment())[0].text == text
