"""What a page sets around its story goes though lines were lost: its name over a section's, a menu of wide spaces, who signed when, a letter's box."""

from __future__ import annotations

from generator import Source
from generator.cleaning import clean

TITLE = "La crue de l'Ornelle coupe trois routes et isole deux villages de la vallée"
TEXT = (
    "La crue de l'Ornelle a coupé mardi trois routes de la vallée et isolé deux villages, a annoncé la préfecture. "
    "Les pompiers de Lomane ont secouru douze personnes dans la nuit."
)
MORE = "La décrue devrait commencer jeudi, selon les prévisionnistes. Une école a été fermée."


def _cleaned(text: str) -> tuple[str, str]:
    found = clean(Source(text))
    return found.title, found.text


def test_a_paper_s_name_over_a_section_s_is_no_title() -> None:
    end = "Canal 6 Infos a suivi cette affaire."
    title, text = _cleaned(f"Canal 6 Infos\n\nMÉTÉO\n\n{TITLE}\n\n{TEXT}\n\n{MORE} {end}")
    assert title == TITLE
    assert "MÉTÉO" not in text


def test_a_menu_of_wide_spaces_goes() -> None:
    title, text = _cleaned(f"Menu   Local   Météo   Enquêtes   Sports   Voir le direct\n\n{TITLE}\n\n{TEXT}\n\n{MORE}")
    assert title == TITLE
    assert "Enquêtes" not in text


def test_who_signed_when_is_cut_out_of_a_line_that_holds_title_and_text() -> None:
    signed = "Ana Roy 10 h 14 PDT · 28 avril 2026 Crédits image : Lomane (s'ouvre dans une nouvelle fenêtre)"
    found = clean(Source(f"{TITLE} {signed} {TEXT}\n\n{MORE}"))
    assert found.title == TITLE
    assert "Ana Roy" not in found.text and "Crédits" not in found.text
    assert found.day is not None and found.day.isoformat() == "2026-04-28"


def test_a_letter_s_name_and_promise_go_with_its_label() -> None:
    letter = "Newsletter\nLa vallée en bref – la lettre du soir\nChaque mardi, les rendez-vous et les chantiers."
    _, text = _cleaned(f"{TITLE}\n\n{TEXT}\n\n{letter}\n\n{MORE}")
    assert "Chaque mardi" not in text and "La vallée en bref" not in text
    assert MORE in text


def test_a_quotation_that_a_line_break_cuts_is_one_again() -> None:
    said = 'La plainte a été déposée lundi. "La régie a vendu deux fois les mêmes bateaux aux pêcheurs et\nespérait que personne ne les compterait," indique la plainte.'
    _, text = _cleaned(f"{TITLE}\n\n{TEXT}\n\n{said}\n\n{MORE}")
    assert (
        "« La régie a vendu deux fois les mêmes bateaux aux pêcheurs et espérait que personne ne les compterait »"
        in text
    )


def test_today_behind_a_semicolon_is_of_its_own_verb() -> None:
    told = "L'école du port a fermé en 1996 ; aujourd'hui, une banque s'y trouve."
    _, text = _cleaned(f"{TITLE}\n\nPublié le 12 mai 2026\n\n{TEXT}\n\n{told}\n\n{MORE}")
    assert told in text
