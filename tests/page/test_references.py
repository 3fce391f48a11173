"""The links to what house notes were checked against: those told only, each once, a site's own first."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator import sites
from generator.errors import SiteError
from generator.page.references import references
from generator.types import Brief, Draft, Note, Sentence, Site, SlotText
from tests.page import sample


def note(id: str, source: str) -> Note:
    return Note(id, (id,), "terme", f"Qu’est-ce que {id} ?", f"un {id}", "m", (f"Un {id}.",), source=source)


def brief(*notes: Note) -> Brief:
    return replace(sample.brief(), notes=notes)


def told(site: Site, *ids: str) -> list[SlotText]:
    sentences = tuple(Sentence(f"Phrase {at}.", (id,), at) for at, id in enumerate(ids))
    return [SlotText("faq", site.slots["faq"], Draft(sentences, "règles"))]


def names(site: Site, known: Brief, *ids: str) -> list[str]:
    return [link.name for link in references(site, known, told(site, *ids))]


@pytest.fixture
def actu() -> Site:
    return sites.find("actu")


def test_a_note_that_was_told_leads_to_its_institution(actu: Site) -> None:
    known = brief(note("vote", "Constitution, art. 3"), note("mandat", "Sénat"))
    assert names(actu, known, "F1", "N:vote") == ["Constitution du 4 octobre 1958"]


def test_links_stand_in_the_order_of_the_notes_each_once(actu: Site) -> None:
    known = brief(
        note("vote", "Constitution, art. 3"),
        note("loi", "Constitution, art. 39"),
        note("paix", "Charte des Nations unies, art. 1"),
    )
    wanted = ["Charte des Nations unies", "Constitution du 4 octobre 1958"]
    assert names(actu, known, "N:paix", "N:vote", "N:loi") == wanted


def test_the_longest_beginning_wins(actu: Site) -> None:
    known = brief(note("veto", "Constitution des États-Unis, art. 1"))
    assert names(actu, known, "N:veto") == ["Constitution des États-Unis"]


def test_a_source_without_a_page_of_its_own_is_passed_over(actu: Site) -> None:
    known = brief(note("a", "Larousse ; Insee"), note("b", "Larousse ; RGPD, art. 4"))
    assert names(actu, known, "N:a", "N:b") == ["Règlement général sur la protection des données"]


def test_every_address_is_a_page_of_its_own() -> None:
    rows = tomllib.loads((Path(__file__).parents[2] / "templates/_base/references.toml").read_text("utf-8"))
    assert not [url for url, *_ in rows.values() if urlsplit(url).path in ("", "/", "/fr", "/fr/")]


def test_a_party_to_the_story_bears_nothing_out(actu: Site) -> None:
    known = brief(note("api", "CNIL, Définitions, « API »"))
    assert names(actu, known, "N:api") == ["CNIL, interface de programmation"]
    told_of = replace(known.cleaned, text=f"{known.cleaned.text} La CNIL a ouvert une enquête.")
    assert not names(actu, replace(known, cleaned=told_of), "N:api")


def test_no_more_than_the_site_asks(actu: Site) -> None:
    known = brief(note("a", "Statut de Rome"), note("b", "Constitution, art. 3"), note("c", "RGPD, art. 4"))
    few = replace(actu, page={**actu.page, "references": 2})
    assert names(few, known, "N:a", "N:b", "N:c") == ["Statut de Rome", "Constitution du 4 octobre 1958"]


def site_with(tmp_path: Path, text: str) -> Site:
    (tmp_path / "lettre").mkdir()
    (tmp_path / "lettre" / "site.toml").write_text('extends = "actu"\n', "utf-8")
    (tmp_path / "lettre" / "references.toml").write_text(text, "utf-8")
    return sites.find("lettre", (tmp_path,))


def test_a_site_adds_names_and_takes_some_away(tmp_path: Path) -> None:
    site = site_with(tmp_path, '"Statut de Rome" = []\n"Régie du bac" = ["https://batellerie.example/statuts"]\n')
    known = brief(note("a", "Statut de Rome"), note("b", "Régie du bac, statuts"))
    assert names(site, known, "N:a", "N:b") == ["Régie du bac"]


def test_a_wrong_row_is_told_with_its_line(tmp_path: Path) -> None:
    site = site_with(tmp_path, '# liens\n"Insee" = "https://www.insee.fr/"\n')
    with pytest.raises(SiteError, match="adresse, débuts"):
        names(site, brief(note("a", "Insee")), "N:a")


def test_two_terms_of_one_page_have_one_link(actu: Site) -> None:
    known = brief(note("vote", "Constitution, art. 3"), note("loi", "Constitution, art. 39"))
    assert [link.terms for link in references(actu, known, told(actu, "N:vote", "N:loi"))] == ["vote et loi"]


def test_the_page_shows_the_term_only(actu: Site) -> None:
    known = brief(note("a", "Charte des Nations unies, art. 1"))
    (found,) = references(actu, known, told(actu, "N:a"))
    assert found == ("https://www.un.org/fr/about-us/un-charter/full-text", "Charte des Nations unies", "un.org", "a")
