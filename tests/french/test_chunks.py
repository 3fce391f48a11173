"""Chunks: noun, prepositional and verb groups, infinitives; each word in exactly one."""

from __future__ import annotations

import pytest

from generator.french.chunks import chunks
from generator.french.glue import glue
from generator.french.tagger import read


def _chunks(sentence: str) -> list[tuple[str, str]]:
    tagged, _ = glue(list(read(sentence)[0]))
    return [(c.kind, sentence[tagged[c.lo].start : tagged[c.hi - 1].end]) for c in chunks(tagged)]


@pytest.mark.parametrize(
    ("sentence", "chunk"),
    [
        ("La nouvelle piscine municipale ouvre.", ("NP", "La nouvelle piscine municipale")),
        ("Plus de 300 élèves chantent.", ("NP", "Plus de 300 élèves")),
        ("Elle arrive samedi 20 juin.", ("NP", "samedi 20 juin")),
        ("Le train part à partir du 3 mai.", ("PP", "à partir du 3 mai")),
        ("La mairie ferme en raison des travaux.", ("PP", "en raison des travaux")),
        ("Le train n’a toujours pas été réparé.", ("VG", "n’a toujours pas été réparé")),
        ("Les élus ne pourront plus voter.", ("VG", "ne pourront plus")),
        ("Il vient pour ne pas les décevoir.", ("INF", "pour ne pas les décevoir")),
        ("Elle chante en se levant.", ("GER", "en se levant")),
        ("D’importants moyens arrivent.", ("NP", "D’importants moyens")),
        ("La ville (12 000 habitants) grandit.", ("NP", "La ville (12 000 habitants)")),
        ("Le « grand débat » commence.", ("NP", "Le « grand débat »")),
    ],
)
def test_a_chunk_is_found_whole(sentence: str, chunk: tuple[str, str]) -> None:
    assert chunk in _chunks(sentence)


def test_a_quoted_sentence_is_one_chunk() -> None:
    assert _chunks("« Nous partons demain », dit le maire.")[0] == ("QUOTE", "« Nous partons demain »")


def test_every_word_is_in_one_chunk() -> None:
    sentence = "Hier, la maire, qui revenait de Lyon, a dit que le pont (fermé) rouvrirait."
    tagged, _ = glue(list(read(sentence)[0]))
    found = chunks(tagged)
    assert [i for c in found for i in range(c.lo, c.hi)] == list(range(len(tagged)))
