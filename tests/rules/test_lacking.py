"""Headings for want of a short saying: whole clauses, whole words of somebody's, subheads reworked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator import build, find_site
from generator.anchors.said_shortly import short_words
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.french.typography import strip_typography as plain
from generator.rules import nominal
from generator.rules.lacking import _cores, by_name, claimed, reworded
from generator.rules.line_wholeness import complete
from generator.rules.matter import matter
from generator.types import Assignment, Brief, Fact, Source, Span


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
        ("Nous avons tout vu. Le vieux pont tiendra bon.", ["Le vieux pont tiendra bon"]),
        ("Notre vieux pont tiendra dix hivers. Je crois que c'était moi.", ["Notre vieux pont tiendra dix hivers"]),
    ],
)
def test_a_quotation_heads_a_section_in_whole_sentences_that_say_something(quote: str, said: list[str]) -> None:
    assert list(short_words(quote)) == said


@pytest.mark.parametrize(
    "quote",
    [
        "Le pont tiendra cet hiver, mais il faudra bien le fermer un jour aux camions de la ville",  # taken back
        "Les clients de la banque pardonnent un retard, ils ne pardonnent jamais un incendie dans leur cour",  # its turn
        "Si vous recevez un appel inattendu de la banque, raccrochez sans attendre et prévenez la police",  # a condition
        "Est-ce que je la donnerais un jour à ma mère ?",  # what?
        "Pour l'instant, les deux sont des histoires sans preuve",  # which?
        "Je parierais sur un mélange des deux premières",  # of what?
    ],
)
def test_no_half_of_a_quotation_heads_a_section(quote: str) -> None:
    assert not list(short_words(quote))


def test_a_source_is_told_by_its_name() -> None:
    text = "Environ 400 000 jetons ont été déplacés mardi, selon la société d'analyse Arkham Verlac. Arkham Verlac suit les jetons."
    line = "Environ 400 000 jetons ont été déplacés, selon la société d'analyse Arkham Verlac"
    assert by_name(line, _brief(text)) in (line, "Environ 400 000 jetons ont été déplacés, selon Arkham Verlac")


def test_a_core_heads_a_section_only_subject_first() -> None:
    text = "Parmi les pièces figurent une centaine de lettres que le maire aurait recopiées mot pour mot."
    brief = _brief(text)
    assert not [line for line in _cores(brief.facts[0], brief) if line.startswith("Figurent")]


@pytest.mark.parametrize("subhead", ["Des précédents partagés", "Que deviendront les bancs de bois ?"])
def test_the_source_s_own_subhead_heads_what_stands_under_it(subhead: str) -> None:
    text = (
        "La mairie d'Ornay a fermé lundi la halle du port.\n\n"
        f"## {subhead}\n\nLes forains de la ville ont saisi le tribunal. Un juge d'Armelle leur avait donné raison en mai. "
        "Le maire attend la décision du tribunal pour vendre les bancs."
    )
    article = build(Source(f"# Ornay ferme sa halle\n\n{text}"), find_site("actu"))
    heads = [plain(t.text).lower() for t in article.texts if t.slot.kind == "heading"]
    assert any(head.endswith(subhead.lower()) for head in heads)


def test_what_somebody_says_heads_a_section_with_its_source() -> None:
    text = "Dans un document remis au préfet, la société Verlac a indiqué que les bus concernés ont été fabriqués en mars 2024."
    brief = _brief(text)
    lines = [h.text for h in claimed(brief.facts[0], matter(list(brief.facts)), _assignment())]
    assert any(line.startswith("Les bus concernés ont été fabriqués en mars 2024, selon ") for line in lines)


def _assignment() -> Assignment:
    article = build(
        Source(
            "Ornay ferme sa halle\n\nLa mairie d'Ornay a fermé lundi la halle du port pour trois semaines de travaux. Les forains de la ville ont saisi le tribunal."
        ),
        find_site("actu"),
    )
    slots = assign(article.site, article.brief, article.outline, article.settings)
    return next(a for a in slots if a.slot.kind == "heading")


def test_a_minister_whose_verb_is_reflexive_heads_a_section() -> None:
    text = (
        "La ministre, Ana Roy, s'était opposée au report en faisant valoir que la pollution tue et que la France paie."
    )
    assert "Ana Roy s'était opposée au report" in list(nominal.clauses(_fact(text)))


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


def test_a_month_keeps_its_day() -> None:
    assert not complete("Des heurts violents ont touché Calais février")
    assert not complete("Des heurts violents ont touché Calais depuis hier février")
    assert complete("Des heurts violents ont touché Calais le 1er février")
    assert complete("Des heurts violents ont touché Calais en février")


@pytest.mark.parametrize("subhead", ["Ce qui est en jeu", "HISTOIRES LIÉES", "Yann Le Roy", "Réagir à cet article"])
def test_a_subhead_of_no_matter_heads_nothing(subhead: str) -> None:
    text = (
        "La mairie d'Ornay a fermé lundi la halle du port.\n\n"
        f"## {subhead}\n\nLes forains de la ville ont saisi le tribunal. Un juge d'Armelle leur avait donné raison en mai. "
        "Le maire attend la décision du tribunal pour vendre les bancs."
    )
    article = build(Source(f"# Ornay ferme sa halle\n\n{text}"), find_site("actu"))
    heads = [plain(t.text).lower() for t in article.texts if t.slot.kind == "heading"]
    assert not any(subhead.lower() in head for head in heads)


def test_what_nobody_of_the_source_knows_is_told_without_its_we() -> None:
    brief = _brief("Ornay ferme sa halle. Un juge d'Armelle leur avait donné raison en mai.")
    facts = [replace(fact, heading="Ce que nous ne savons pas encore") for fact in brief.facts]
    told = replace(_assignment(), brief=replace(brief, facts=tuple(facts)), section=None)
    assert [h.text for h in reworded(facts, matter(facts), told)] == ["Ce que l'on ne sait pas encore"]


def test_no_line_ends_on_an_adverb_that_waits() -> None:
    assert not complete("Le robot a été entraîné sur des données publiques, selon les informations déjà")
