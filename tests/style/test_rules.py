"""The house style is held against texts: voice, words in all their forms, headings, lengths, typography, fixed parts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator import sites, style
from generator.sites.read import CHOICES
from generator.style.departures import RULES
from generator.style.headings import form
from generator.style.piece import Block, Piece
from generator.style.typography import choices
from generator.types import Site

ACTU = sites.find("actu")


def house(voice: dict[str, Any] | None = None, **tables: Any) -> Site:
    """Return actu with some settings changed."""
    return replace(
        ACTU,
        voice={**ACTU.voice, **(voice or {})},
        style={**ACTU.style, "typography": {}, "questions": (0, 100), **tables.get("style", {})},
        limits={**ACTU.limits, **tables.get("limits", {})},
    )


def subjects(text: str, site: Site) -> list[str]:
    return [found.subject for found in style.of_text(text, site)]


def article(*headings: str, text: str = "La mairie ferme le pont.") -> Piece:
    """Return an article with these headings, each over one paragraph."""
    blocks = [Block("title", "Le pont des Aulnes ferme pour deux ans", 1)]
    for number, heading in enumerate(headings):
        blocks += [Block("heading", heading, 10 * number + 3), Block("paragraph", text, 10 * number + 4)]
    return Piece("pont.html", tuple(blocks))


def rules(piece: Piece, site: Site) -> list[str]:
    return [found.rule for found in style.of_piece(piece, site) if found.level != "info"]


@pytest.mark.parametrize(
    ("banned", "text", "found"),
    [
        ("révolutionnaire", "Des méthodes révolutionnaires arrivent.", True),
        ("révolutionnaire", "La Révolution a eu lieu.", False),
        ("game changer", "C'est un game changer.", True),
        ("plongeons", "Plongeons dans le sujet.", True),
        ("plongeons", "Il plonge dans l'eau.", False),
        ("porter", "Il portait un manteau.", True),
        ("porter", "Les portes sont fermées.", False),
        ("buzz", "Il parle de « buzz » sans rire.", False),
    ],
)
def test_a_banned_word_is_found_in_its_forms_and_only_there(banned: str, text: str, found: bool) -> None:
    assert bool(subjects(text, house({"banned": [banned]}))) is found


def test_a_preferred_word_is_told_in_the_number_of_what_it_replaces() -> None:
    site = house({"banned": [], "preferred": {"courriel": ["mail"]}})
    (found,) = style.of_text("Les mails sont partis.", site)
    assert "« courriels »" in found.message


@pytest.mark.parametrize(
    ("person", "text", "found"),
    [
        ("on", "Tu verras.", True),
        ("on", "Vos données partent.", True),
        ("on", "On ne sait rien.", False),
        ("on", "Le ton monte, la ville attend.", False),
        ("on", "Il l'a dit : « Vous partirez. »", False),
        ("vous", "Vous verrez votre facture baisser.", False),
        ("vous", "Ta facture baisse.", True),
        ("aucune", "On ne sait rien.", True),
    ],
)
def test_the_voice_is_the_site_s_own(person: str, text: str, found: bool) -> None:
    assert bool(subjects(text, house({"person": person, "banned": []}))) is found


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Pourquoi le pont ferme", "question"),
        ("Le pont ferme-t-il ?", "question"),
        ("Une fermeture de deux ans", "noun"),
        ("Le pont ferme pour deux ans", "sentence"),
        ("Pont des Aulnes : la mairie paie le chantier", "sentence"),
        ("Pont des Aulnes : un chantier coûteux", "noun"),
    ],
)
def test_the_form_of_a_heading(heading: str, expected: str) -> None:
    assert form(heading) == expected


def test_too_many_headings_of_a_form_are_told_one_by_one() -> None:
    site = house(style={"questions": [0, 30]})
    found = [f for f in style.of_piece(article("Qui paie ?", "Quand rouvre-t-il ?", "Le chantier"), site)]
    assert [(f.line, f.excerpt) for f in found] == [(3, "Qui paie ?"), (13, "Quand rouvre-t-il ?")]
    assert "30 % au plus" in found[0].message


def test_too_few_headings_of_a_form_are_told_once() -> None:
    assert rules(article("Le chantier", "Le prix"), house(style={"questions": [50, 100]})) == ["intertitres"]


def test_lengths_are_held_against_the_limits() -> None:
    long = "Le pont ferme et " + "la mairie attend et " * 20 + "rien ne vient."
    site = house(limits={"paragraph_words": 50, "sentence_words": 100}, style={"longest_sentence": 40})
    assert [f.subject for f in style.of_piece(article("Le chantier", text=long), site)] == ["paragraphe", "phrase"]


def test_title_and_lead_have_lengths_of_their_own() -> None:
    lead = Block("paragraph", "Deux mots.", 2)
    piece = article("Le chantier")
    found = style.whole(replace(piece, blocks=(piece.blocks[0], lead, *piece.blocks[1:])), ACTU)
    assert [f.subject for f in found if f.rule == "mesures"] == ["chapô"]


def test_the_past_tenses_are_told_as_remarks_where_the_site_asks_for_the_present() -> None:
    piece = article("Le chantier", text="La mairie a fermé le pont. Elle attend.")
    told = [f for f in style.of_piece(piece, house({"tense": "présent"})) if f.rule == "temps"]
    assert [(f.excerpt, f.level) for f in told] == [("La mairie a fermé le pont.", "info")]


def test_fixed_sections_are_there_and_in_order() -> None:
    site = house(style={"fixed": ["En bref", "Méthode"]})
    assert rules(article("Pont : en bref", "Le chantier", "Méthode"), site) == []
    assert rules(article("Méthode", "Le chantier", "En bref"), site) == ["parties"]
    assert rules(article("Le chantier"), site) == ["parties", "parties"]


def test_mentions_and_calls_are_there_however_they_are_set() -> None:
    site = house(style={"disclaimers": ["Publicité : l’annonceur a payé."], "calls": ["Abonnez-vous."]})
    assert rules(article("Le prix", text="Publicité : l'annonceur a payé. Abonnez-vous."), site) == []
    assert rules(article("Le prix"), site) == ["mentions", "mentions"]


def test_what_the_site_has_every_page_say_is_no_departure() -> None:
    call = "Abonnez-vous à notre lettre."
    piece = article("Le prix", text=call)
    assert [f.subject for f in style.whole(piece, house()) if f.rule == "personne"] == ["nous"]
    assert not [f for f in style.whole(piece, house(style={"calls": [call]})) if f.rule == "personne"]


@pytest.mark.parametrize(
    ("key", "value", "wrong", "right"),
    [
        ("percent", "signe", "Il gagne 50 pour cent.", "Il gagne 50 %."),
        ("currency", "mots", "Il coûte 50 €.", "Il coûte 50 euros."),
        ("hours", "espacées", "Il part à 14h30.", "Il part à 14 h 30."),
        ("quotes", "françaises", "Il dit “oui”.", "Il dit « oui »."),
        ("apostrophe", "courbe", "L'eau monte.", "L’eau monte."),
    ],
)
def test_a_choice_of_typography_is_kept(key: str, value: str, wrong: str, right: str) -> None:
    site = house({"banned": []}, style={"typography": {key: value}})
    assert subjects(wrong, site) == [f"{key} {value}"]
    assert subjects(right, site) == []


def test_a_figure_is_told_whole() -> None:
    site = house({"banned": []}, style={"typography": {"currency": "mots"}})
    (found,) = style.of_text("Les travaux ont coûté 3\u202f000\u202f000 €.", site)
    assert found.what == "« 3\u202f000\u202f000 € »"


def test_every_choice_of_site_toml_is_one_that_is_checked() -> None:
    asked = {key.rsplit(".", 1)[1]: set(values) for key, values in CHOICES.items() if "typography" in key}
    assert asked == {key: set(values) for key, values in choices().items()}
    assert set(ACTU.style["levels"]) == set(RULES)


def test_a_level_silences_or_hardens_one_rule() -> None:
    text = "C'est un buzz."
    loud = house({"banned": ["buzz"]}, style={"levels": {"mots": "error"}})
    assert [f.level for f in style.of_text(text, loud)] == ["error"]
    assert not list(style.of_text(text, house({"banned": ["buzz"]}, style={"levels": {"mots": "off"}})))
