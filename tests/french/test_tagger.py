"""The tagger gives each word one part of speech by its neighbours, and loses nothing of the sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.french.clauses import parse
from generator.french.tagger import finite, tag
from generator.french.tokens import pieces

FRENCH = st.text(st.sampled_from("abcdeéèàçœLPÀ ’'-–—,.;:!?«»“”()[]\"0123456789%€\u00a0\u202f\n\t…/@#&*"), max_size=80)


def _pos(sentence: str, word: str) -> str:
    return next(t.pos for t in tag(sentence) if t.text == word)


@pytest.mark.parametrize("text", ["", " ", "«", "l’", "\u202f", "😀 !", "a\u0000b", "-il", "…", "n’", "-t-"])
def test_odd_strings_keep_their_offsets(text: str) -> None:
    assert all(text[t.start : t.end] == t.text for t in tag(text))


@given(st.one_of(st.text(max_size=60), FRENCH))
@settings(max_examples=150, deadline=None)
def test_tokens_and_white_space_give_the_sentence_back(text: str) -> None:
    rebuilt, at = "", 0
    for token in tag(text):
        gap = text[at : token.start]
        assert not gap.strip()
        rebuilt, at = rebuilt + gap + token.text, token.end
    assert rebuilt + text[at:] == text and not text[at:].strip()


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "L’usine d’Aubervilliers n’a pas rouvert.",
            ["L’", "usine", "d’", "Aubervilliers", "n’", "a", "pas", "rouvert", "."],
        ),
        ("Où va-t-il aujourd’hui ?", ["Où", "va", "-t-il", "aujourd’hui", "?"]),
        ("Ils étaient 17 500 à 14h30.", ["Ils", "étaient", "17 500", "à", "14h30", "."]),
        ("M. Petit a fait 10,5 % le 1er mai.", ["M.", "Petit", "a", "fait", "10,5", "%", "le", "1er", "mai", "."]),
    ],
)
def test_words_are_cut_as_a_reader_cuts_them(sentence: str, words: list[str]) -> None:
    assert [p.text for p in pieces(sentence)] == words


@pytest.mark.parametrize(
    ("sentence", "word", "pos"),
    [
        ("La maire porte une écharpe.", "porte", "VERB"),
        ("La rectrice, Anne Rey, et le président du conseil ont signé.", "président", "NOUN"),
        ("Elles président le jury.", "président", "VERB"),
        ("Il cite des articles, dont une enquête de 2019 sur les docks.", "enquête", "NOUN"),
        ("Parmi les élues, une vote contre.", "vote", "VERB"),
        ("La porte du garage grince.", "porte", "NOUN"),
        ("Il la montre à ses voisins.", "montre", "VERB"),
        ("La montre du voisin retarde.", "montre", "NOUN"),
        ("La piscine est fermée à l’est du parc.", "est", "AUX"),
        ("La politique du ministre déplaît aux élus.", "politique", "NOUN"),
        ("Le bassin mesure vingt mètres de long.", "mètres", "NOUN"),
        ("Le juge Morel entend les témoins.", "entend", "VERB"),
        ("Les habitants ferment leurs volets.", "ferment", "VERB"),
        ("Il faut le dire au maire.", "le", "PRON"),
        ("Le maire le dit souvent.", "dit", "VERB"),
        ("La ville compte des parcs.", "des", "DET"),
        ("Le toit des écoles fuit.", "des", "ADP"),
        ("Elle en parle en avril.", "en", "PRON"),
        ("Zorblax a ouvert une usine.", "Zorblax", "PROPN"),
        ("La mairie a confirmé le 25 mars être prête.", "être", "VERB"),
        ("Un être humain a besoin d’eau.", "être", "NOUN"),
        ("Les élus la jugent trop chère.", "la", "PRON"),
    ],
)
def test_a_word_is_read_by_its_neighbours(sentence: str, word: str, pos: str) -> None:
    assert _pos(sentence, word) == pos


def test_a_verb_carries_its_grammar() -> None:
    verb = next(t for t in tag("Les riverains refuseraient ce projet.") if t.pos == "VERB")
    assert (verb.lemma, verb.mood, verb.tense, verb.person, verb.number) == ("refuser", "con", "pres", "3", "p")


def test_a_verb_the_lexicon_lacks_is_guessed_by_its_ending() -> None:
    token = next(t for t in tag("Les abonnés zorblaient sans relâche.") if t.text == "zorblaient")
    assert (token.pos, token.lemma, token.number) == ("VERB", "zorbler", "p")


@pytest.mark.parametrize(
    "text",
    [
        "La ville prévoit une usine.", "Il y a dix ans", "la porte de la ville", "C'est-à-dire que la ville", "Sera", "et la mairie annonce",
        "Annonce de la mairie", "un film qui sera projeté", "pour rouvrir l'usine", "", "«", "L'usine fermée", "n'est-ce pas",
    ],
)  # fmt: skip
def test_a_finite_verb_is_seen_as_the_tagger_sees_it(text: str) -> None:
    assert finite(text) == any(token.mood in ("ind", "con") for token in tag(text))


def test_a_full_stop_changes_no_word_before_it() -> None:
    text = "La commission compte sur lui"
    assert tag(text) == tag(f"{text}.")[:-1]
    assert parse(text).clauses == parse(f"{text}.").clauses
    assert [token.text for token in tag("Des tables, des chaises, etc")][-1] == "etc"


@pytest.mark.parametrize(
    ("sentence", "pos"),
    [
        ("Le maire, qui a pris part à la réunion, est rentré.", "NOUN"),
        ("Elle a également pris part au débat.", "NOUN"),
        ("Il a fait part de sa joie.", "NOUN"),
        ("Le maire part lundi.", "VERB"),
    ],
)
def test_whoever_takes_part_does_not_leave(sentence: str, pos: str) -> None:
    assert next(token.pos for token in tag(sentence) if token.low == "part") == pos
