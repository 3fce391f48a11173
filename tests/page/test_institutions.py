"""Links out of the text: an institution named in full, once, outside quotations, never where a link stands already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator import sites
from generator.errors import SiteError
from generator.page.anchors import Anchor
from generator.page.institutions import outward
from generator.types import Draft, Sentence, Site, SlotText

BANK = "https://www.ecb.europa.eu/"


@pytest.fixture
def actu() -> Site:
    return sites.find("actu")


def texts(site: Site, *said: str, kind: str = "body") -> Sequence[SlotText]:
    spec = next(slot for slot in site.slots.values() if slot.kind == kind)
    return [
        SlotText(spec.name, spec, Draft(tuple(Sentence(text, ("F1",), n) for n, text in enumerate(said)), "règles"))
    ]


def linked(site: Site, found: Sequence[SlotText], taken: Sequence[Anchor] = ()) -> list[tuple[str, str]]:
    said = found[0].draft.sentences
    return [(said[way.sentence].text[way.start : way.end], way.url) for way in outward(site, found, taken)]


def test_an_institution_leads_to_its_site_once(actu: Site) -> None:
    body = texts(actu, "La Banque centrale européenne a relevé son taux.", "La BCE attend la suite.")
    assert linked(actu, body) == [("Banque centrale européenne", BANK)]


@pytest.mark.parametrize(
    "sentence",
    [
        "« La BCE a tort », a dit le député.",
        "La BCE-Watch a répondu.",
        "Le Bureau de presse FMI Studio ouvre.",
        "La banque centrale a répondu.",
    ],
)
def test_words_of_others_longer_names_and_common_nouns_lead_nowhere(actu: Site, sentence: str) -> None:
    assert linked(actu, texts(actu, sentence)) == []


def test_a_paragraph_with_a_link_has_no_second_one_and_lists_have_none(actu: Site) -> None:
    body = texts(actu, "La BCE attend.", "L’Inserm attend.")
    taken = [Anchor(body[0].key, 0, 0, 2, "https://x.example/")]
    assert linked(actu, body, taken) == [("Inserm", "https://www.inserm.fr/")]
    assert linked(actu, texts(actu, "La BCE attend.", kind="faq")) == []


def test_a_site_says_how_many_and_takes_names_away(actu: Site, tmp_path: Path) -> None:
    body = texts(actu, "La BCE attend.", "L’Inserm attend.", "L’OMS attend.")
    assert len(linked(actu, body)) == actu.page["links_out"] == 2
    assert linked(replace(actu, page={**actu.page, "links_out": 0}), body) == []
    (tmp_path / "institutions.toml").write_text('"BCE" = ""\n"Inserm" = "https://x.example/"\n', "utf-8")
    own = replace(actu, folders=(str(tmp_path), *actu.folders))
    assert linked(own, body) == [("Inserm", "https://x.example/"), ("OMS", "https://www.who.int/fr")]


def test_what_is_no_address_is_told_with_its_file(actu: Site, tmp_path: Path) -> None:
    (tmp_path / "institutions.toml").write_text('"BCE" = "ecb.europa.eu"\n', "utf-8")
    with pytest.raises(SiteError, match=r"institutions\.toml.*BCE"):
        outward(replace(actu, folders=(str(tmp_path), *actu.folders)), texts(actu, "La BCE attend."))
