"""Two articles side by side: their facts in common, their words in common, the limit of the sites."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.compare import Told, likeness, read, settled
from generator.errors import SourceError

ONE = Told(
    "actu",
    "Le pont ferme",
    ("Le pont ferme lundi.", "Les travaux coûtent 3 millions d'euros."),
    ("Le vieux pont d'Ornay fermera lundi matin pour onze mois de travaux.", "Il a dit : « Nous y tenons beaucoup »."),
    ("Onze mois de travaux",),
)


def test_an_article_is_wholly_like_itself() -> None:
    found = likeness(ONE, ONE)
    assert found.shared == 1
    assert found.both == ONE.facts
    assert not found.first_only and not found.second_only
    assert set(found.same) == {*ONE.sentences, *ONE.headings}


def test_other_words_for_the_same_facts_share_nothing() -> None:
    other = replace(ONE, sentences=("Dès lundi, on ne passera plus sur ce pont d'Ornay.",), headings=("Le calendrier",))
    found = likeness(ONE, other)
    assert found.shared == 0
    assert found.both == ONE.facts
    assert found.same == ()


def test_names_dates_and_figures_are_nobodys_words() -> None:
    named = "Jeanne-Marie Le Goff et Ali Ben Saïd, de Saint-Brieuc-sur-Mer, ont couru 21,1 km le 3 mars 2024."
    names = ("Jeanne-Marie Le Goff", "Ali Ben Saïd", "Saint-Brieuc-sur-Mer")
    one = replace(ONE, sentences=(f"{named} Un record que tout le monde attendait depuis si longtemps.",))
    other = replace(ONE, sentences=(f"{named} Rien ne laissait penser cela quand la course est partie.",), headings=())
    assert likeness(one, other).shared > 0.3
    assert likeness(replace(one, names=names), other).shared == 0


def test_one_page_is_shown_where_one_article_gives_the_address_of_the_other() -> None:
    other = replace(ONE, url="https://b.example/x/", canonical="https://a.example/x/")
    assert settled(replace(ONE, url="https://a.example/x/"), other) == "https://a.example/x/"
    assert settled(replace(ONE, url="https://c.example/x/"), other) == ""
    assert settled(ONE, ONE) == ""


def test_what_only_one_tells_is_named() -> None:
    found = likeness(ONE, replace(ONE, facts=ONE.facts[:1]))
    assert found.first_only == ("Les travaux coûtent 3 millions d'euros.",)


def test_a_file_that_is_no_article_is_refused_in_french(tmp_path: Path) -> None:
    (tmp_path / "article.json").write_text("{}", "utf-8")
    with pytest.raises(SourceError, match=r"article\.json"):
        read(tmp_path)
    with pytest.raises(SourceError, match="n'existe pas"):
        read(tmp_path / "absent")
    (tmp_path / "article.json").write_bytes(b"\xff")
    with pytest.raises(SourceError, match="ne se lit pas"):
        read(tmp_path)


def test_the_command_compares_two_sites_and_itself(tmp_path: Path) -> None:
    run = CliRunner().invoke
    for site in ("actu", "breves"):
        built = run(main, ["build", "samples/breve-musee.txt", "-s", site, "-o", str(tmp_path / site), "-q"])
        assert built.exit_code == 0, built.output
    one, two = (next((tmp_path / site).iterdir()) for site in ("actu", "breves"))
    told = json.loads(run(main, ["diff", str(one), str(two), "--json"]).output)
    assert told["both"]
    assert 0 <= told["shared"] <= 1
    same = run(main, ["diff", str(one), str(one / "article.json")])
    assert same.exit_code == 1
    assert "Trop proches" in same.output
