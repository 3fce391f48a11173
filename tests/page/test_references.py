"""The links to what house notes were checked against: those told only, each once, a site's own first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

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
    known = brief(note("inflation", "Insee, Définitions"), note("mandat", "Sénat"))
    assert names(actu, known, "F1", "N:inflation") == ["Insee"]


def test_links_stand_in_the_order_of_the_notes_each_once(actu: Site) -> None:
    known = brief(
        note("vol", "Code pénal, art. 311-1"), note("bail", "Code civil, art. 1709"), note("onde", "CNRS ; CEA")
    )
    assert names(actu, known, "N:onde", "N:vol", "N:bail") == ["CNRS", "Légifrance"]


def test_the_longest_beginning_wins(actu: Site) -> None:
    known = brief(note("veto", "Constitution des États-Unis, art. 1"))
    assert names(actu, known, "N:veto") == ["Constitution annotée des États-Unis"]


def test_a_dictionary_is_passed_over(actu: Site) -> None:
    assert names(actu, brief(note("a", "Larousse"), note("b", "Larousse ; Insee")), "N:a", "N:b") == ["Insee"]


def test_no_more_than_the_site_asks(actu: Site) -> None:
    known = brief(note("a", "Insee"), note("b", "CNRS"), note("c", "OMS"))
    few = replace(actu, page={**actu.page, "references": 2})
    assert names(few, known, "N:a", "N:b", "N:c") == ["Insee", "CNRS"]


def site_with(tmp_path: Path, text: str) -> Site:
    (tmp_path / "lettre").mkdir()
    (tmp_path / "lettre" / "site.toml").write_text('extends = "actu"\n', "utf-8")
    (tmp_path / "lettre" / "references.toml").write_text(text, "utf-8")
    return sites.find("lettre", (tmp_path,))


def test_a_site_adds_names_and_takes_some_away(tmp_path: Path) -> None:
    site = site_with(tmp_path, '"Insee" = []\n"Régie du bac" = ["https://bac.example/"]\n')
    known = brief(note("a", "Insee"), note("b", "Régie du bac, statuts"))
    assert names(site, known, "N:a", "N:b") == ["Régie du bac"]


def test_a_wrong_row_is_told_with_its_line(tmp_path: Path) -> None:
    site = site_with(tmp_path, '# liens\n"Insee" = "https://www.insee.fr/"\n')
    with pytest.raises(SiteError, match="adresse, débuts"):
        names(site, brief(note("a", "Insee")), "N:a")


def test_the_page_shows_the_address_only(actu: Site) -> None:
    known = brief(note("a", "Code pénal, art. 1"))
    (found,) = references(actu, known, told(actu, "N:a"))
    assert found == ("https://www.legifrance.gouv.fr/", "Légifrance", "legifrance.gouv.fr")
