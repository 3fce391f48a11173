"""House notes shipped with the base site: whole, short, timeless, and every sentence usable alone."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from generator.errors import SiteError
from generator.french.countries import is_country
from generator.french.sentences import split
from generator.notes import after, alone, load, matching

BASE = Path(__file__).parents[1] / "templates" / "_base"
NEEDED = {"id", "terms", "kind", "label", "short", "gender", "forms", "extra", "source", "date"}
OPTIONAL = {"near", "number", "known", "country"}
KINDS = {"terme", "organisation", "fonction", "unite", "procedure", "lieu"}
# Openings that lean on a sentence before them, which may not be printed.
LEANING = (
    "Il Ils Elle Elles Lui Eux Ce Cet Cette Ces Cela Ça Celui Celle Ceux Celles "
    "Son Sa Ses Leur Leurs Y En-effet Puis Ensuite Mais Or Donc Ainsi"
)
LEANS = re.compile(rf"(?:{'|'.join(LEANING.split())}|C'est|D'autre part|En effet)\b", re.I)
# Words that date a text or refill a sentence.
DATED = re.compile(r"\b(?:aujourd'hui|désormais|récemment|actuel\w*|en effet|en outre|de nos jours)\b", re.I)
DETERMINERS = re.compile(r"(?:l'|(?:le|la|les|un|une|des|du|deux|trois|tout|toute|ce)\s)", re.I)
MOST_SHARED = 12  # words two notes may have in a row


def rows() -> list[dict[str, Any]]:
    """Notes as they read alone; `after` holds their texts as they read after another sentence of the same note."""
    paths = sorted((BASE / "notes").glob("*.toml"))
    found = [row for path in paths for row in tomllib.loads(path.read_text("utf-8"))["note"]]
    return [
        row
        | {key: list(map(alone, row[key])) for key in ("forms", "extra")}
        | {"after": list(map(after, (*row["forms"], *row["extra"])))}
        for row in found
    ]


ROWS = rows()
NAMED_FIGURES = set(re.findall(r"\b\d+\b", " ".join(term for row in ROWS for term in row["terms"])))
every_note = pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])


def words(text: str) -> list[str]:
    """Words as a reader counts them: « l'API » is two."""
    return re.findall(r"\w+", text)


def sentences(row: dict[str, Any]) -> Iterator[str]:
    for text in (*row["forms"], *row["extra"]):
        yield from (sentence.text for sentence in split(text))


def texts(row: dict[str, Any]) -> Iterator[str]:
    yield from (row["label"], row["short"], *row["terms"], *row["forms"], *row["extra"], *row["after"])


def test_the_desk_has_notes_in_all_its_domains() -> None:
    assert len(ROWS) >= 300
    assert {"tech", "economie", "politique", "justice", "sante", "science", "sport", "culture"} <= {
        path.stem for path in (BASE / "notes").glob("*.toml")
    }


def test_ids_are_unique_slugs() -> None:
    ids = [row["id"] for row in ROWS]
    assert not [id for id, times in Counter(ids).items() if times > 1]
    assert all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", id) for id in ids)


def test_a_term_belongs_to_one_note() -> None:
    terms = Counter(term for row in ROWS for term in set(row["terms"]))
    assert not [term for term, times in terms.items() if times > 1]


def test_near_notes_exist() -> None:
    ids = {row["id"] for row in ROWS}
    assert {near for row in ROWS for near in row.get("near", ())} <= ids


@every_note
def test_keys_and_kinds(row: dict[str, Any]) -> None:
    assert set(row) >= NEEDED and set(row) <= NEEDED | OPTIONAL | {"after"}
    assert row["kind"] in KINDS and row["gender"] in {"m", "f"} and row.get("number", "pl") == "pl"
    assert row["terms"] and all(isinstance(term, str) and term.strip() == term for term in row["terms"])
    assert 2 <= len(row["forms"]) <= 3 and 1 <= len(row["extra"]) <= 3
    assert row["source"].strip() and date.fromisoformat(f"{row['date']}-01")


@every_note
def test_lengths_in_words(row: dict[str, Any]) -> None:
    assert len(words(row["short"])) <= 15
    for form in row["forms"]:
        assert 28 <= len(words(form)) <= 62, form
        assert 2 <= len(split(form)) <= 3, form
    for extra in row["extra"]:
        assert 9 <= len(words(extra)) <= 24 and len(split(extra)) == 1, extra
    for sentence in sentences(row):
        assert 6 <= len(words(sentence)) <= 28, sentence


@every_note
def test_each_sentence_stands_alone(row: dict[str, Any]) -> None:
    for sentence in sentences(row):
        assert sentence.endswith((".", " ».")) and re.match(r"(?:« )?[A-ZÀÂÇÉÈÊÎÔŒ]", sentence), sentence
        assert not LEANS.match(sentence), sentence
        assert not DATED.search(sentence), sentence


@every_note
def test_a_pronoun_that_goes_on_agrees_with_its_term(row: dict[str, Any]) -> None:
    pronouns = {"m": ("Il ", "Ils "), "f": ("Elle ", "Elles ")}[row["gender"]]
    told = [s.text for text in row["after"] for s in split(text)]
    assert not [text for text in told if re.match(r"(?:Il|Elle)s? ", text) and not text.startswith(pronouns)]
    assert not [text for text in told if DATED.search(text) or not re.match(r"(?:« )?[A-ZÀÂÇÉÈÊÎÔŒ]", text)]


def test_a_mark_of_two_readings_is_whole(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    row = 'id = "a"\nterms = ["clapet"]\nlabel = "Quoi ?"\nshort = "une pièce"\nforms = ["{Un clapet|Il s\'ouvre."]\n'
    (tmp_path / "notes" / "a.toml").write_text(f"[[note]]\n{row}", "utf-8")
    with pytest.raises(SiteError, match="seule"):
        load((str(tmp_path),))


@every_note
def test_label_asks_and_short_names(row: dict[str, Any]) -> None:
    assert row["label"].endswith(" ?")
    assert DETERMINERS.match(row["short"]) and not row["short"].endswith(".")


@every_note
def test_figures_only_where_a_name_holds_them(row: dict[str, Any]) -> None:
    """« CAC 40 », « article 49 », « Ligue 2 »: the figure of a term, or one after a capital."""
    for sentence in (row["short"], *sentences(row)):
        for before, word in pairwise(("", *words(sentence))):
            named = word in NAMED_FIGURES or before[:1].isupper()
            assert named or not word.isdigit(), sentence


@every_note
def test_plain_typography(row: dict[str, Any]) -> None:
    for text in texts(row):
        assert not re.search(r"[’‘“”\"…\u00a0\u202f]|\s{2,}|\.\.", text), text
        assert text.count("«") == text.count("»"), text
        assert not set("{|}") & set(text), text
        assert not re.search(r"«(?! )|(?<! )»|(?<! )[;:?!]|\s[,.]", text), text


def test_two_notes_never_share_a_long_run_of_words() -> None:
    owners: dict[tuple[str, ...], str] = {}
    for row in ROWS:
        for sentence in (row["short"], *sentences(row)):
            found = [word.lower() for word in words(sentence)]
            for at in range(len(found) - MOST_SHARED):
                run = tuple(found[at : at + MOST_SHARED + 1])
                assert owners.setdefault(run, row["id"]) == row["id"], " ".join(run)


def test_the_program_reads_them_all_and_finds_each_by_a_term() -> None:
    notes = load((str(BASE),))
    assert len(notes) == len(ROWS)
    for note in notes:
        assert any(note in matching(f"Voici {term} ; encore {term}.", notes, note.country) for term in note.terms)


def test_a_term_matches_in_each_of_its_spellings() -> None:
    note = next(note for note in load((str(BASE),)) if {"OTAN", "Otan"} <= set(note.terms))
    for spelling in ("OTAN", "Otan"):
        text = f"L'{spelling} se réunit. Les ministres de l'{spelling} siègent. L'{spelling} décidera."
        assert note.id in [found.id for found in matching(text, (note,))]


ADDING = re.compile(r"(?<!mais )\b(?:aussi|également|en revanche|au contraire|à son tour|de son côté)\b", re.I)


@every_note
def test_a_first_version_opens_by_itself(row: dict[str, Any]) -> None:
    """Some sites leave the definition to their sisters: the first version then opens the box."""
    assert not ADDING.search(split(row["forms"][0])[0].text)


def test_a_note_of_one_country_explains_no_other_ones_offices() -> None:
    notes = load([str(BASE)])
    text = "Le préfet a signé. Le préfet de région a démenti. Le préfet part."
    assert "prefet" in {note.id for note in matching(text, notes)}
    assert "prefet" not in {
        note.id for note in matching(text, notes, "Roumanie : le gouvernement roumain limoge un préfet")
    }


def test_countries_of_notes_are_countries() -> None:
    assert all(is_country(row["country"]) for row in ROWS if "country" in row)


def test_a_country_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    row = 'id = "prefet"\nterms = ["préfet"]\nlabel = "Qui ?"\nshort = "un représentant"\nforms = ["Un préfet."]\n'
    (tmp_path / "notes" / "a.toml").write_text(f'[[note]]\n{row}country = "Frence"\n', "utf-8")
    with pytest.raises(SiteError, match="pays inconnu « Frence »"):
        load((str(tmp_path),))
