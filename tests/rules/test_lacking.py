"""Headings for want of a short saying: whole clauses, whole words of somebody's, subheads reworked."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.rules import nominal
from generator.rules.lacking import ARTICLE, _cores, _short, by_name
from generator.types import Brief, Fact, Source, Span


def _fact(text: str) -> Fact:
    return Fact("F1", text, Span(0, 1), 0.5, 0)


def _brief(text: str) -> Brief:
    return extract(clean(Source(f"Un titre pour voir\n\n{text} La mairie a fermé la rue. Le pont rouvrira mardi.")))


def test_what_is_said_beside_of_a_subject_goes() -> None:
    fees = "La mairie et Verlac, qui ont versé 150 000 euros par an, ne récupéreront pas les frais déjà payés."
    assert "La mairie et Verlac ne récupéreront pas les frais déjà payés" in list(nominal.clauses(_fact(fees)))


def test_blotted_words_of_a_sentence_stay_whole() -> None:
    text = "La présidente Ana Roy a condamné les « accusations mensongères » du maire."
    assert any("« accusations mensongères »" in line for line in nominal.clauses(_fact(text)))


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        (
            "La météo fait du yo-yo, et c'est simplement une transition avant la fin de l'hiver",
            ["La météo fait du yo-yo"],
        ),
        (
            "Nous avons tout examiné. Le pont tiendra bon.",
            ["Nous avons tout examiné", "Le pont tiendra bon"],
        ),
    ],
)
def test_a_quotation_is_cut_at_a_whole_clause(quote: str, said: list[str]) -> None:
    assert list(_short(quote)) == said


@pytest.mark.parametrize(
    "quote",
    [
        "Le pont tiendra cet hiver, mais il faudra bien le fermer un jour aux camions de la ville",  # taken back
        "Si vous recevez un appel inattendu de la banque, raccrochez sans attendre et prévenez la police",  # a condition
    ],
)
def test_what_is_taken_back_is_not_quoted_alone(quote: str) -> None:
    assert not list(_short(quote))


def test_a_source_is_told_by_its_name() -> None:
    text = "Environ 400 000 jetons ont été déplacés mardi, selon la société d'analyse Arkham Verlac. Arkham Verlac suit les jetons."
    line = "Environ 400 000 jetons ont été déplacés, selon la société d'analyse Arkham Verlac"
    assert by_name(line, _brief(text)) in (line, "Environ 400 000 jetons ont été déplacés, selon Arkham Verlac")


def test_a_core_heads_a_section_only_subject_first() -> None:
    text = "Parmi les pièces figurent une centaine de lettres que le maire aurait recopiées mot pour mot."
    brief = _brief(text)
    assert not [line for line in _cores(brief.facts[0], brief) if line.startswith("Figurent")]


def test_a_subhead_loses_its_article_but_no_quoted_one() -> None:
    assert ARTICLE.sub("", "Des précédents partagés") == "précédents partagés"
    assert ARTICLE.sub("", "Le « modèle Ornay » a encore frappé").startswith("Le")


def test_a_page_asks_once_what_somebody_says() -> None:
    said = "« Le pont de la rivière tiendra bien encore dix hivers sans le moindre chantier de notre part »"
    text = (
        f"## La rive\n\n{said}, a déclaré Ana Roy. La rive sud a brûlé en mai.\n\n## Le quai\n\n"
        "« Le quai des Tilleuls ne rouvrira pas aux camions avant que la ville ne paie ses dettes », a déclaré Paul Brun. Le quai nord attend.\n\n"
        "## La rade\n\n« La rade de notre port ne verra plus un seul bateau de pêche avant le printemps », a déclaré Léa Morel. La rade est vide."
    )
    article = build(Source(f"Ornay : la ville discute de son pont\n\n{text}"), find_site("decryptage"))
    headings = [t.text for t in article.texts if t.slot.kind == "heading"]
    assert sum(" dit " in heading and heading.endswith("?") for heading in headings) <= 1
