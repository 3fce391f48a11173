"""The language floor against tables of cases a French speaker can read."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.french import dates, grammar, morphology, numerals, readability
from generator.french.lexicon import aspirated, demonym, first_name_gender, known, lookup, place, role, rows
from generator.french.sentences import split
from generator.french.typography import strip_typography, tidy

CASES = Path(__file__).parent / "cases"


def table(name: str) -> list[tuple[str, str]]:
    """Return the pairs of a table of cases: « given => expected » a line, « # » opens a comment."""
    lines = (CASES / f"{name}.txt").read_text("utf-8").splitlines()
    pairs = [line.split(" =>", 1) for line in lines if line.strip() and not line.startswith("#")]
    return [(given.strip(), expected.strip()) for given, expected in pairs]


def or_none(make: Callable[[], str]) -> str:
    """Return what is made, « ? » when it cannot be inflected."""
    try:
        return make()
    except morphology.Uninflectable:
        return "?"


@pytest.mark.parametrize(("case", "expected"), table("contract"))
def test_a_preposition_contracts(case: str, expected: str) -> None:
    preposition, group = case.split(" + ")
    assert grammar.contract(preposition, group) == expected


@pytest.mark.parametrize(("case", "expected"), table("elide"))
def test_a_word_is_elided(case: str, expected: str) -> None:
    word, following = case.split(" + ")
    assert grammar.elide(word, following) == expected


@pytest.mark.parametrize(("name", "expected"), table("in_place"))
def test_where(name: str, expected: str) -> None:
    assert grammar.in_place(name) == expected


@pytest.mark.parametrize(("case", "expected"), table("conjugate"))
def test_a_verb_is_conjugated_or_refused(case: str, expected: str) -> None:
    lemma, mood, tense, person = case.rsplit(" ", 3)
    assert or_none(lambda: morphology.conjugate(lemma, mood, tense, person[0], person[1])) == expected


@pytest.mark.parametrize(("case", "expected"), table("compound"))
def test_a_compound_tense_agrees(case: str, expected: str) -> None:
    asked, _, before = case.partition(" < ")
    lemma, mood, tense, person, gender = asked.rsplit(" ", 4)
    agreed = (before[0], before[1]) if before else None
    assert morphology.compound(lemma, mood, tense, person[0], person[1], gender, agreed) == expected


@pytest.mark.parametrize(("case", "expected"), table("agree"))
def test_an_adjective_agrees_or_is_refused(case: str, expected: str) -> None:
    word, gender, number = case.rsplit(" ", 2)
    assert or_none(lambda: morphology.agree(word, gender, number)) == expected


@pytest.mark.parametrize(("noun", "expected"), table("plural"))
def test_a_noun_is_put_in_the_plural_or_refused(noun: str, expected: str) -> None:
    assert or_none(lambda: morphology.plural(noun)) == expected


@pytest.mark.parametrize(("paragraph", "expected"), table("sentences"))
def test_a_paragraph_is_cut_into_sentences(paragraph: str, expected: str) -> None:
    found = split(paragraph)
    assert " | ".join(s.text for s in found) == expected
    assert all(paragraph[s.start : s.end] == s.text for s in found)


@pytest.mark.parametrize(("text", "expected"), table("typography"))
def test_typography_is_set(text: str, expected: str) -> None:
    assert tidy(text).replace("\u00a0", "⍽").replace("\u202f", "⸱") == expected


SIGNS = [
    *" .,;:!?…«»“”\"'’()[]-–%$€0123aAéElL\n\u00a0\u202f`",
    "42 000",
    "l'",
    "Etat",
    "http://a.fr/x?y",
    "1er",
    "2ème",
    "A la",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(SIGNS), max_size=14).map("".join))
def test_typography_set_twice_is_set_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize("word", ["a", ".", "-a", "a.", "+"])
def test_a_word_without_end_is_set_in_one_pass(word: str) -> None:
    """A pasted picture in base64 is one word; from each of its letters an address was sought to its end."""
    text = word * 100_000
    assert tidy(text).count("a") == text.count("a")


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(["Etat", "oeuvre", "1ère", "2ème", "A", "Ca", "va", "l'an", ",", "?"]), min_size=1).map(
        " ".join
    )
)
def test_the_words_of_a_quotation_stay(words: str) -> None:
    def letters(text: str) -> list[str]:
        return [c for c in strip_typography(text) if c.isalnum()]

    assert letters(tidy(f"« {words} »")) == letters(words)


@pytest.mark.parametrize(("text", "expected"), table("dates"))
def test_a_time_is_read(text: str, expected: str) -> None:
    found = dates.find(text)
    assert all(text[p.start : p.end] == p.text for p in found)
    shown = [f"{p.text} / {p.kind} / {p.iso}".strip() for p in found]
    assert shown == ([] if expected == "-" else [expected])


@pytest.mark.parametrize(("text", "expected"), table("resolve"))
def test_a_time_is_resolved_by_a_reference_day_only(text: str, expected: str) -> None:
    phrase = dates.find(text)[0]
    assert dates.resolve(phrase, date(2023, 4, 21)) == expected.replace("-", "", 1 if expected == "-" else 0)


def test_a_stretch_of_time_has_two_bare_dates() -> None:
    text = "La fête dure du 19 au 25 avril."
    phrase = dates.find(text)[0]
    assert [text[a:b] for a, b in phrase.spans] == ["19", "25 avril"]
    assert phrase.lead == "du"


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2016-04-01", "le 1er avril 2016"),
        ("--04-19", "le 19 avril"),
        ("2016-11", "en novembre 2016"),
        ("2020", "en 2020"),
    ],
)
def test_a_date_is_said(iso: str, said: str) -> None:
    assert dates.say_date(iso) == said


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (80, "quatre-vingts"),
        (81, "quatre-vingt-un"),
        (71, "soixante et onze"),
        (200, "deux cents"),
        (201, "deux cent un"),
        (80_000, "quatre-vingt mille"),
        (80_000_000, "quatre-vingts millions"),
        (1_000, "mille"),
    ],
)
def test_a_number_is_said_in_words(number: int, words: str) -> None:
    assert numerals.in_words(number) == words


@given(st.integers(0, 999_999))
def test_a_number_said_is_read_back(number: int) -> None:
    assert numerals.read_words(numerals.in_words(number)) == number


def test_the_lexicon_knows_forms_and_their_grammar() -> None:
    assert {(f.lemma, f.mood, f.tense, f.person, f.number) for f in lookup("pourront")} == {
        ("pouvoir", "ind", "fut", "3", "p")
    }
    assert any(f.pos == "DET" for f in lookup("cette"))
    assert [f.gender for f in lookup("France")] == ["f"]
    assert known("l'API") and known("Aujourd’hui") and known("chatbots") and not known("zglorb")


def test_people_and_places_are_known() -> None:
    assert (first_name_gender("Elon"), first_name_gender("Ursula"), first_name_gender("Camille")) == ("m", "f", "")
    assert role("directrice") == role("directeur") == ("directeur", "directrice")
    havre = place("Le Havre")
    assert havre is not None and havre.kind == "city"
    assert demonym("Japon") == "japonais"


def test_every_demonym_belongs_to_a_known_place() -> None:
    assert [name for name, _ in rows("demonymes.tsv") if place(name) is None and name != "Florence"] == []


def test_a_sigle_in_h_takes_its_whole_article() -> None:
    assert aspirated("HCR") and aspirated("HSE") and not aspirated("Hermès")


def test_a_prefix_of_the_aspirated_list_does_not_swallow_other_words() -> None:
    assert not any(
        map(aspirated, ["haleine", "halogène", "haltère", "honnête", "huile", "hôpital", "herbe", "histoire"])
    )


def test_easy_text_reads_easier_than_hard_text() -> None:
    easy = "Le chat dort. Il a faim. Il mange."
    hard = "L'institutionnalisation progressive des réglementations environnementales complexifie considérablement l'administration."
    assert readability.ease(easy) > 90 > 30 > readability.ease(hard)
    assert readability.ease("") == 0


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("nation", 2),
        ("parlent", 1),
        ("parlement", 3),
        ("réel", 2),
        ("aéroport", 4),
        ("client", 2),
        ("université", 5),
        ("les", 1),
    ],
)
def test_syllables_are_counted(word: str, number: int) -> None:
    assert readability.syllables(word) == number


def test_the_mark_of_a_name_stays_with_it() -> None:
    assert (
        tidy("L'association Which? a appelé Yahoo! à répondre.") == "L’association Which? a appelé Yahoo! à répondre."
    )
    assert tidy("Est-ce vrai? Oui!") == "Est-ce vrai\u202f? Oui\u202f!"
