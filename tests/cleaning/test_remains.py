"""What a copied page leaves around its text: bylines between bars, tickers, calls, disclosures; and the titles beside them."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.sources import read_bytes
from generator.types import Cleaned

TITLE = "La mairie d'Orvane ferme son pont pour six mois"
BODY = "La mairie d'Orvane a fermé son pont pour six mois, après la découverte d'une fissure.\n\nLes travaux coûteront 2 millions d'euros, selon la maire Inès Vautrin."


def _read(text: str) -> Cleaned:
    return clean(read_bytes(text.encode(), "page.txt"))


@pytest.mark.parametrize(
    "line",
    [
        "Orvane | Écrit par Karim Delvaux | 9 févr. 2026 21:30 IST | Nous suivre sur Google News",
        "PTI | Patna | Mis à jour : 14 novembre, 21h47 IST",
        "(Histoire continue sous la publicité)",
        "L'histoire continue sous la publicité",
        "Sciences – lecture : 4 min",
        "— Avec l'aide de Hanna Brisset.",
        "Story continues below",
        "C'est une histoire en cours de développement.",
        "Revenez plus tard pour des mises à jour.",
        "Cet article a été produit par The Orvane Campus Post.",
        "ACHETER MAINTENANT : nos tondeuses préférées",
        "Les commentaires sont désormais fermés.",
        "(function(){ads.push('inread')});",
        "Live updates closed",
        "(Orvane, envoyé spécial)",
        "Cours fournis par la place d'Orvane, retardés de 20 min.",
        "Les données de cette page ne sauraient constituer une recommandation d'achat.",
        "Vous avez une information ? Écrivez à notre journaliste sur WhatsApp.",
        "Par le personnel de The Orvane Ledger",
        "Par notre correspondante, Élodie Marsan",
        "Vous avez aimé cette histoire ?",
        "Des astuces ? Écrivez à nos journalistes.",
        "Divulgation : cet article peut contenir des liens d'affiliation.",
        "Divulgation : l'auteur détient des parts. Cet article n'est pas un conseil d'investissement. DYOR.",
        "BTC 97 412 $ ▼4,8 % ETH 3 106 $ ▼6,3 % SOL 141,20 $ ▼8,9 %",
        "(NYSE : CVNB)",
        "GNP/KAD/EA.",
        "Par la reporter rurale Bronwyn Tasker",
        "Posté sam. 8 févr. 2025 à 6:14am, mis à jour sam. 8 févr. 2025 à 11:50am",
        "Plus d'histoires de la vallée d'Orvane",
        "Les liens d'affiliation peuvent être générés automatiquement – voir notre déclaration d'éthique pour plus de détails.",
        "Histoires liées : Dix ponts qui ferment | Le bac d'Orvane",
    ],
)
def test_what_is_left_of_a_page_never_reaches_the_text(line: str) -> None:
    above, below = _read(f"{TITLE}\n\n{line}\n\n{BODY}"), _read(f"{TITLE}\n\n{BODY}\n\n{line}")
    assert [(found.title, found.text) for found in (above, below)] == [(TITLE, BODY), (TITLE, BODY)]


@pytest.mark.parametrize(
    "line",
    [
        "Le pont est-il dangereux ? La maire assure que non.",
        "La route suivra sur cinq kilomètres le tracé de 2019 | une exception dans le département.",
        "L'avertissement de la maire : le pont restera fermé si la fissure s'étend.",
        "Avec l'aide de Jeanne Roy, la commune a trouvé 2 millions d'euros.",
        "La hausse ▲ est de 4 %, d'après la commune.",
    ],
)
def test_a_sentence_that_looks_a_little_like_it_stays(line: str) -> None:
    assert line[:30] in _read(f"{TITLE}\n\n{BODY}\n\n{line}").text


def test_a_section_above_the_title_is_no_title() -> None:
    assert _read(f"RUGBY – PRO D2 (23e journée)\n{TITLE}\n\n{BODY}").title == TITLE


def test_orders_behind_this_title_are_no_title() -> None:
    found = _read(
        f"customize this title in french, SEO compatible, with subheadings, 700 words, keep the quotes\n\n{TITLE}\n\n{BODY}"
    )
    assert (found.title, found.request.min_words) == (TITLE, 700)


def test_the_title_of_an_interview_may_hold_a_quotation_and_who_speaks() -> None:
    title = (
        "« On a confondu la gratuité des livres avec leur absence de valeur » : entretien avec Agathe Villard, "
        "libraire et autrice d'une enquête sur la lecture des jeunes"
    )
    assert _read(f"{title}\n\n{BODY}").title == title


def test_whom_to_call_goes_with_what_stands_below_it() -> None:
    contact = "Contact presse : Maëlle Rivoux – service communication – presse@orvane.example – 02 00 00 00 00"
    assert _read(f"{TITLE}\n\n{BODY}\n\n{contact}\n\nOrvane, 27 communes, 640 agents.").text == BODY


@pytest.mark.parametrize(
    "dateline",
    [
        "CHICAGO, 7 août (Business Desk) - ",
        "CAP CANAVERAL, Floride — ",
        "Lyon, France — ",
        "New Delhi, [2 mars] - ",
        "(Paris) ",
        "WASHINGTON | ",
        "HOUSTON (WTGN) — ",
        "(GNP) – ",
        "Accra, 10 déc. (GNP) – ",
    ],
)
def test_a_dateline_is_no_part_of_its_sentence(dateline: str) -> None:
    told = (
        "La mairie d'Orvane a fermé son pont pour six mois, après la découverte d'une fissure dans une pile du milieu."
    )
    assert _read(f"{TITLE}\n\n{dateline}{told}\n\n{BODY}").text.startswith(told)


@pytest.mark.parametrize("opening", ["Football : ", "Bilan : ", "Jean Roy — "])
def test_what_is_no_town_stays_before_its_sentence(opening: str) -> None:
    told = (
        "La mairie d'Orvane a fermé son pont pour six mois, après la découverte d'une fissure dans une pile du milieu."
    )
    assert _read(f"{TITLE}\n\n{opening}{told}\n\n{BODY}").text.startswith(opening)


def test_reserved_rights_name_no_publisher() -> None:
    assert _read(f"{TITLE}\n\n{BODY}\n\n© Tous droits réservés. Source link").origin == ""


@pytest.mark.parametrize("label", ["En bref : ", "Quoi ensuite ? ", "ENTRETIEN. "])
def test_the_label_of_a_box_is_no_part_of_its_sentence(label: str) -> None:
    told = "Le pont d'Orvane, long de 80 mètres, avait été construit en 1931 par les ouvriers de la vallée."
    assert _read(f"{TITLE}\n\n{BODY}\n\n{label}{told}").text.endswith(told)
