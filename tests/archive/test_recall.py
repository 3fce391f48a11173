"""The site remembers: earlier facts are recalled with their day and article, when they still hold, and only there."""

from __future__ import annotations

import copy
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.archive import Archive, read, recalls
from generator.checks import verify
from generator.checks.evidence import TITLE
from generator.checks.recall import KIND
from generator.errors import SeogenError
from generator.formats import FORMATS, json
from generator.pipeline import rewrite
from generator.preview.look import Wanted, look
from generator.types import Article, Assignment, Draft, Recall, Sentence
from tests.archive.conftest import MARCH, MAY, build, shelved, source

NEWS = "le port autonome de Sainte-Aube a racheté le ferry Marguerite à la compagnie Norlande pour 12\u00a0millions d’euros."
Whole = dict[str, Any]


def rappel(article: Article) -> tuple[Sentence, ...]:
    text = article.slot("rappel")
    return text.draft.sentences if text else ()


def found(archive: Archive, text: str = MAY, day: date | None = date(2026, 5, 2)) -> tuple[Recall, ...]:
    from generator import pipeline, sites
    from generator.types import Settings

    brief, _ = pipeline.read(source(text), sites.find("actu"), Settings())
    return recalls(archive, brief, "actu", day)


def changed(whole: Whole, **keys: Any) -> Whole:
    return {**copy.deepcopy(whole), **keys}


def later(whole: Whole, slug: str, day: str, *facts: str) -> Whole:
    """Return an article of the same affair on another day, with facts of its own about the ferry and the company."""
    other = changed(whole, slug=slug)
    ids = [f"F{n}" for n, _ in enumerate(facts, 1)]
    other["report"]["settings"]["day"] = day
    node = other["brief"]
    node["facts"] = [{**node["facts"][0], "id": id, "text": text} for id, text in zip(ids, facts, strict=True)]
    node["entities"] = [
        {**entity, "facts": ids} for entity in node["entities"] if entity["name"] in ("Marguerite", "Norlande")
    ]
    node["figures"] = node["moments"] = node["quotes"] = []
    other["slots"] = []
    return other


@pytest.fixture(scope="module")
def may(march: Whole, tmp_path_factory: pytest.TempPathFactory) -> Article:
    return build(MAY, shelved(tmp_path_factory.mktemp("archive"), march))


def test_an_earlier_fact_is_recalled_with_its_day_and_its_article(may: Article, march: Whole) -> None:
    (sentence,) = rappel(may)
    assert sentence.text.endswith(NEWS)
    assert "3\u00a0mars" in sentence.text
    assert sentence.facts == (f"A:{march['slug']}#F1",)
    assert may.page.count(f'<a href="{march["url"]}">') == 1
    assert "Rappel des faits" in may.page
    assert f"]({march['url']})" in FORMATS["md"](may)
    assert not may.report.errors


def test_the_preview_recalls_what_a_build_recalls(march: Whole, tmp_path: Path) -> None:
    shelved(tmp_path / "articles", march)
    text = tmp_path / "may.md"
    text.write_text(f"---\ndate: 2026-05-02\n---\n\n{MAY}", "utf-8")
    assert "Rappel des faits" in look(Wanted("actu", text, archive=(tmp_path / "articles",))).page
    assert "Rappel des faits" not in look(Wanted("actu", text)).page


def test_every_sentence_still_leads_to_what_it_rests_on(may: Article) -> None:
    known = {fact.id for fact in may.brief.facts} | {recall.id for recall in may.brief.recalls}
    known |= {f"N:{note.id}" for note in may.brief.notes} | {TITLE}
    assert {id for text in may.texts for s in text.draft.sentences for id in s.facts} <= known


def test_an_archive_with_nothing_to_say_changes_no_byte(march: Whole, tmp_path: Path) -> None:
    apart = changed(march, slug="autre", site="decryptage")
    bare, shelf = build(MAY), build(MAY, shelved(tmp_path, apart))
    assert all(FORMATS[name](bare) == FORMATS[name](shelf) for name in FORMATS)
    assert "Rappel des faits" not in bare.page


def test_the_same_archive_gives_the_same_bytes(may: Article, march: Whole, tmp_path: Path) -> None:
    again = build(MAY, shelved(tmp_path, march))
    assert all(FORMATS[name](again) == FORMATS[name](may) for name in FORMATS)


def test_a_site_that_does_not_ask_has_none(march: Whole, tmp_path: Path) -> None:
    article = build(MAY, shelved(tmp_path, changed(march, site="breves")), name="breves")
    assert article.brief.recalls
    assert not rappel(article)


def test_what_is_not_earlier_is_not_recalled(march: Whole, tmp_path: Path) -> None:
    archive = shelved(tmp_path, march)
    assert found(archive)
    assert not found(archive, day=None)
    assert not found(archive, day=date(2026, 3, 3))
    assert not found(archive, day=date(2026, 1, 1))


def test_an_article_does_not_recall_itself(march: Whole, tmp_path: Path) -> None:
    assert not found(shelved(tmp_path, march, text=MARCH), MARCH)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("La compagnie Norlande commande deux ferries.\n\nNorlande a signé à Sainte-Aube.", "one name"),
        ("Sainte-Aube vote son budget.\n\nLe conseil de Sainte-Aube s'est réuni à Brance.", "places"),
    ],
)
def test_another_affair_is_not_recalled(march: Whole, tmp_path: Path, text: str, said: str) -> None:
    more = text + " La séance a duré trois heures. Personne n'a pris la parole dans la salle du premier étage."
    assert not found(shelved(tmp_path, march, text=more), more), said


def test_a_name_that_is_only_in_the_text_of_both_ties_nothing(march: Whole, tmp_path: Path) -> None:
    whole = changed(march, title="Le port rachète un navire", keyphrase="rachat du port")
    assert not found(shelved(tmp_path, whole))


def test_names_that_everybody_writes_about_tie_nothing(march: Whole, tmp_path: Path) -> None:
    whole = changed(march)
    for entity, name in zip(whole["brief"]["entities"], ("Google", "ONU", "Sénat", "AFP"), strict=False):
        entity.update(name=name, aliases=[])
    whole["keyphrase"] = "Google"
    text = MAY.replace("Marguerite", "Google").replace("Norlande", "ONU").replace("Hélène Castan", "le Sénat")
    assert not found(shelved(tmp_path, whole, text=text), text)


@pytest.mark.parametrize("mark", ["{slug}", "{slug}#F1"])
def test_what_the_archive_marks_as_withdrawn_is_not_recalled(march: Whole, tmp_path: Path, mark: str) -> None:
    (tmp_path / "archive.toml").write_text(f'withdrawn = ["{mark.format(slug=march["slug"])}"]\n', "utf-8")
    assert not any(recall.id.endswith("#F1") for recall in found(shelved(tmp_path, march)))


def test_an_article_marked_as_withdrawn_is_not_recalled(march: Whole, tmp_path: Path) -> None:
    assert not found(shelved(tmp_path, changed(march, withdrawn=True)))


@pytest.mark.parametrize(
    ("fact", "held"),
    [
        ("Norlande dément la vente du Marguerite.", False),
        ("La vente du Marguerite par Norlande a été annulée.", False),
        ("Norlande repeint le Marguerite en bleu.", True),
    ],
)
def test_what_a_later_article_takes_back_is_not_recalled(march: Whole, tmp_path: Path, fact: str, held: bool) -> None:
    archive = shelved(tmp_path, march, later(march, "suite", "2026-04-01", fact))
    assert any(recall.id.endswith("#F1") for recall in found(archive)) == held


def test_what_the_article_itself_takes_back_is_not_recalled(march: Whole, tmp_path: Path) -> None:
    text = MAY.replace("Norlande n'a pas souhaité commenter.", "Norlande dément avoir vendu le ferry Marguerite.")
    assert not any(recall.id.endswith("#F1") for recall in found(shelved(tmp_path, march), text))


@pytest.mark.parametrize(("count", "held"), [(58, False), (65, True)])
def test_a_number_that_changed_since_is_not_recalled(march: Whole, tmp_path: Path, count: int, held: bool) -> None:
    whole = changed(march)
    whole["slots"] = [slot for slot in whole["slots"] if slot["kind"] in ("lead", "body")]
    for slot in whole["slots"]:
        slot["sentences"] = [s for s in slot["sentences"] if s["facts"] == ["F6"]]
        slot["kind"] = "lead"
    text = MAY.replace("Le Marguerite fera", f"Les {count} marins du Marguerite sont à bord. Le Marguerite fera")
    assert bool(found(shelved(tmp_path, whole), text)) == held


@pytest.mark.parametrize(
    "text",
    [
        "Il a racheté le ferry Marguerite.",
        "Mais le Marguerite est racheté.",
        "Le Marguerite est racheté mardi.",
        "Cette semaine, le Marguerite est racheté.",
        "Le Marguerite est « racheté ».",
        "Ce rachat change le sort du Marguerite.",
        "Le navire est repeint à la fin de la saison, dit-on au Marguerite.",
        "Le Marguerite de Norlande changera de moteur.",
        "Le Marguerite de Norlande doit changer de moteur.",
        "Depuis une semaine, le Marguerite change de moteur.",
        "Le Marguerite, lui, change de moteur.",
        "Le Marguerite change de moteur à l’époque.",
        "— Marguerite, 3 mars 2026.",
        "Le Marguerite ne se laisse pas perturber.",
    ],
)
def test_a_sentence_that_does_not_read_alone_is_not_recalled(march: Whole, tmp_path: Path, text: str) -> None:
    whole = changed(march)
    body = next(slot for slot in whole["slots"] if slot["kind"] == "body")
    body["sentences"] = [{"text": text, "facts": ["F1"], "paragraph": 0, "label": ""}]
    whole["slots"] = [body]
    assert not found(shelved(tmp_path, whole))


def monthly(march: Whole, *said: str) -> list[Whole]:
    """Return an article a month, from January on, whose lead says so."""
    articles = []
    for month, text in enumerate(said, 1):
        whole = changed(march, slug=f"mois-{month}")
        whole["report"]["settings"]["day"] = f"2026-0{month}-03"
        whole["brief"]["facts"][0]["text"] = text
        whole["brief"]["facts"] = whole["brief"]["facts"][:1]
        whole["brief"]["figures"] = []
        whole["slots"] = [slot for slot in whole["slots"] if slot["kind"] == "lead"]
        whole["slots"][0]["sentences"] = [{"text": text, "facts": ["F1"], "paragraph": 0, "label": ""}]
        articles.append(whole)
    return articles


def test_at_most_three_are_recalled_the_oldest_first(march: Whole, tmp_path: Path) -> None:
    said = ("repeint son étrave", "change de moteur", "embarque un radar neuf", "accueille ses cuisines")
    articles = monthly(march, *(f"Le Marguerite de Norlande {what}." for what in said))
    assert [recall.day.month for recall in found(shelved(tmp_path, *articles))] == [2, 3, 4]


def test_what_several_articles_told_is_recalled_once(march: Whole, tmp_path: Path) -> None:
    twice = ["Le Marguerite de Norlande change de moteur."] * 2
    assert [recall.day.month for recall in found(shelved(tmp_path, *monthly(march, *twice)))] == [2]


def test_what_the_article_itself_tells_is_not_recalled(march: Whole, tmp_path: Path) -> None:
    own = "Le ferry Marguerite a effectué sa première traversée pour le port autonome de Sainte-Aube."
    assert not found(shelved(tmp_path, *monthly(march, own)))


def assigned(article: Article, key: str = "rappel") -> Assignment:
    return Assignment(key, article.site.slots[key], article.site, article.brief, article.outline)


def refusals(article: Article, sentence: Sentence, key: str = "rappel") -> set[str]:
    draft = Draft((sentence,), "règles")
    return {issue.check for issue in verify(draft, assigned(article, key)) if issue.level == "error"}


def test_a_recall_that_says_otherwise_is_refused(may: Article) -> None:
    (sentence,) = rappel(may)
    assert refusals(may, sentence) == set()
    for wrong, check in [
        (sentence.text.replace("12", "13"), "chiffres"),
        (sentence.text.replace("Norlande", "Sudlande"), "noms"),
        (sentence.text.replace("3\u00a0mars", "4\u00a0mars"), "dates"),
        (sentence.text.replace("a racheté", "a vendu"), "rappel"),
        (sentence.text.replace("a racheté", "a « volé »"), "citations"),
    ]:
        assert check in refusals(may, replace(sentence, text=wrong)), wrong


def test_a_recall_stands_in_its_own_place_only(may: Article) -> None:
    (sentence,) = rappel(may)
    assert "rappel" in refusals(may, sentence, "conclusion")
    assert "rappel" in refusals(may, replace(sentence, facts=("A:ailleurs#F1",)))
    assert "rappel" in refusals(may, replace(sentence, facts=("F1",)))
    assert may.site.slots["rappel"].kind == KIND


def test_an_article_that_recalls_loads_back_and_can_be_rewritten(may: Article) -> None:
    whole = json.load(FORMATS["json"](may))
    assert json.recalls(whole) == may.brief.recalls
    again = rewrite(
        json.source(whole), may.site, json.settings(whole), json.outline(whole), json.drafts(whole), "titre",
        recalls=json.recalls(whole),
    )  # fmt: skip
    assert rappel(again) == rappel(may)
    assert "Rappel des faits" in again.page


def test_a_file_that_is_no_article_is_passed_over_and_told(march: Whole, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "article.json").write_text('{\n "keyphrase": "Marguerite"', "utf-8")
    archive = shelved(tmp_path, march)
    assert len(archive.ledgers) == 1
    assert "x/article.json" in archive.notices[0]


def test_articles_that_name_nobody_of_the_source_are_not_parsed(march: Whole, tmp_path: Path) -> None:
    assert shelved(tmp_path, march, text="Le maire de Brance a voté.").ledgers == ()


def test_broken_marks_are_said_with_what_to_write(tmp_path: Path) -> None:
    (tmp_path / "archive.toml").write_text("withdrawn = [", "utf-8")
    with pytest.raises(SeogenError, match=r"archive\.toml") as error:
        read([tmp_path], MAY)
    assert 'withdrawn = ["' in error.value.hint


@pytest.mark.parametrize("text", ['withdrawn = "x"', "withdrawn = [1]", 'withdraw = ["x"]'])
def test_marks_that_would_withdraw_nothing_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "archive.toml").write_text(text, "utf-8")
    with pytest.raises(SeogenError, match=r"archive\.toml, ligne 1"):
        read([tmp_path], MAY)


def test_a_withdrawn_article_that_is_not_there_is_told(march: Whole, tmp_path: Path) -> None:
    (tmp_path / "archive.toml").write_text(f'withdrawn = ["{march["slug"]}x#F1"]', "utf-8")
    (notice,) = shelved(tmp_path, march).notices
    assert f"Vouliez-vous dire « {march['slug']} » ?" in notice


CLOSED = """Lomane ferme le pont des Aulnes

Lomane, le 3 mars 2026. La maire de Lomane, Claire Vasseur, a annoncé mardi la fermeture du pont des Aulnes pour onze mois. Les travaux coûteront 3,2 millions d'euros, selon la mairie. L'entreprise Borel-Travaux a remporté le marché public du pont des Aulnes en janvier 2026. Environ 8 400 véhicules l'empruntaient chaque jour. Une passerelle provisoire sera ouverte aux piétons en avril.
"""
LEFT = """Pont des Aulnes : Borel-Travaux abandonne le chantier

Lomane, le 12 mai 2026. L'entreprise Borel-Travaux a annoncé lundi l'abandon du chantier du pont des Aulnes, à Lomane. La maire, Claire Vasseur, a dénoncé une décision brutale. Borel-Travaux invoque la hausse du prix de l'acier. Les commerçants du quartier craignent une saison perdue. Une réunion publique se tiendra le 20 mai à la salle des fêtes.
"""


def test_one_key_phrase_and_one_name_make_one_affair(tmp_path: Path) -> None:
    closed = json.load(FORMATS["json"](build(CLOSED)))
    assert closed["keyphrase"] == "pont des Aulnes"
    found = build(LEFT, shelved(tmp_path, closed, text=LEFT)).brief.recalls
    assert ["pont des Aulnes" in recall.text for recall in found] == [True]
    elsewhere = {**closed, "keyphrase": "pont de Bréhal"}
    assert build(LEFT, shelved(tmp_path / "b", elsewhere, text=LEFT)).brief.recalls == ()
