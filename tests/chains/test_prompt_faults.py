"""A prompt its author got wrong is told in French with file and line, before anything is asked of a model."""

from __future__ import annotations

from pathlib import Path

import pytest

from chains.messages import Prompts
from generator.cleaning import clean
from generator.errors import SiteError
from generator.facts import extract
from generator.sites import find
from generator.types import Source

SOURCE = Source(
    "Le pont d'Ornay rouvrira le 12 mai, après deux ans de fermeture. La mairie l'a annoncé lundi soir. Les travaux ont "
    "coûté 3 millions d'euros à la ville et à la région."
)


def prompts(folder: Path, name: str, text: str) -> Prompts:
    (folder / "essai" / "prompts").mkdir(parents=True)
    (folder / "essai" / "site.toml").write_text('title = "Essai"\n', "utf-8")
    (folder / "essai" / "prompts" / name).write_text(text, "utf-8")
    return Prompts(find("essai", (folder,)), extract(clean(SOURCE)))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Règles\n{% if site.name %}\nsans fin", "ligne"),
        ("Règles\n{{ site.nom }}", "ligne 2"),
        ("{{ 1 // 0 }}", "ligne 1"),
    ],
)
def test_a_broken_prompt_names_its_file_and_line(tmp_path: Path, text: str, line: str) -> None:
    made = prompts(tmp_path, "regles.txt.j2", text)
    with pytest.raises(SiteError, match=line) as error:
        _ = made.rules
    assert "regles.txt.j2" in str(error.value)
