"""A line that ends on the credit of a picture is its caption; a sentence of the text keeps its words."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.cleaning.credits import credit_of
from generator.types import Source
from tests.cleaning.ornay import BODY, MORE

TITLE = "Le pont d'Ornay ferme pour onze mois"


def _text(*lines: str) -> str:
    return clean(Source("\n\n".join((TITLE, *lines, BODY, MORE)))).text


@pytest.mark.parametrize(
    "caption",
    [
        "Louise Hamelin salue les ouvriers du pont à Ornay lundi. (PTI Photo/Ravi Nair) (PTI05_08_2023_000311B)",
        "Louise Hamelin a longtemps tenu un bac, a-t-on appris (Source de l'image, Police d'Ornay)",
        "Louise Hamelin, à Ornay, le 4 mars 2023. JEANNE DUVAL / AFP",
        "Louise Hamelin devant le vieux pont, le 3 mai. | PHOTO : OUEST-FRANCE",
        "Louise Hamelin devant le vieux pont. Photographe : Dana Ruiz/Bloomberg",
        "Le siège de la métropole, à Ornay (image d'illustration). — J. Duval / Sipa",
        "Les secours étaient sur le pont. (Photo archives Le Quai)",
        "Louise Hamelin à la barre du bac [Fichier : Sam Ortiz/Reuters]",
        "Louise Hamelin devant le vieux pont, le 7 juin. AFP - JEANNE DUVAL",
        "Louise Hamelin devant le vieux pont. (HT Photo)",
        "Un drone survole le vieux pont. (Image fournie par la métropole)",
        "FICHIER – Louise Hamelin écoute les riverains, le 12 janvier 2023.",
    ],
)
def test_a_line_that_ends_on_a_credit_is_a_caption(caption: str) -> None:
    assert _text(caption) == f"{BODY}\n\n{MORE}"


def test_the_line_right_below_a_credit_or_a_caption_s_label_goes_with_it() -> None:
    shown = "Le vieux pont est montré dans ses couleurs de sable et de nuit"
    assert _text(f"Crédit photo : Métropole\n{shown}") == f"{BODY}\n\n{MORE}"
    assert _text("Légende de l'image,\nLouise Hamelin tient le bac depuis son enfance.") == f"{BODY}\n\n{MORE}"


@pytest.mark.parametrize(
    "text",
    [
        "Le pont a perdu un tiers de ses passages en dix ans (Source : métropole).",
        "La maire (centre) a voté la fermeture avec l'opposition (gauche/écologistes).",
        "« Le pont tiendra », a dit Louise Hamelin. AFP",
        "Les riverains ont envoyé leurs photos à la mairie : elle en garde une par pilier.",
    ],
)
def test_a_sentence_of_the_text_stays(text: str) -> None:
    assert text.removesuffix(" AFP").rstrip(".") in _text(text)


def test_of_a_long_paragraph_only_the_credit_goes() -> None:
    long = " ".join([BODY, "Les bacs du quai passeront toutes les vingt minutes, de six heures à minuit, sans ticket."])
    assert _text(f"{long} (Photo : Ana Roy/Le Quai)").startswith(long)


def test_who_owns_the_page_is_no_credit() -> None:
    assert credit_of("© 2024 La Gazette d'Ornay") is None
    assert credit_of("Texte et photos : Ana Roy") is None


def test_a_sentence_that_an_agency_signs_before_its_point_stays_a_sentence() -> None:
    assert "Le maire a présenté sa démission lundi soir." in _text("Le maire a présenté sa démission lundi soir (AFP).")
