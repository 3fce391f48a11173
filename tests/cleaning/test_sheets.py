"""A text copied from a printed document reads as it did before it was laid out: no running heads, no cut words, no cut lines."""

from __future__ import annotations

import pytest

from generator.cleaning.cut_words import joined
from generator.cleaning.lines import lines
from generator.cleaning.sheets import without
from tests.cleaning.ornay import BODY, MORE, cleaned, reasons

DOCUMENT = """Dossier de presse Page 1 sur 2

La métropole d'Or-
nay rouvre son vieux pont

Ornay, le 12 mars 2026

La métropole d'Ornay rouvrira en septembre le pont de la Hal-
le, fermé depuis onze mois. Elle y a mis 14,8 millions d'eu-
ros, dont un quart vient de la région1. Le vice-
président de la métropole, Paul Ardon, a visité le chan-
tier avec les commerçants du quai, qui avaient perdu la moi-
tié de leurs clients pendant la fermeture. « C'est le plus

www.metropole.example 1

Dossier de presse Page 2 sur 2

grand chantier de la décennie », leur a-t-il dit. Une navette
gratuite continuera de passer toutes les dix minutes. Elle est
restée pleine tout l'hiver, selon la métropole, et les écoliers
l'ont prise plus que les marchands. Le chantier ﬁnira en août,
un mois avant la rentrée, si le fleuve ne monte pas avant.

1 Subvention votée le 3 février 2026.

www.metropole.example 2
"""


def test_a_document_is_read_as_it_was_before_it_was_printed() -> None:
    result = cleaned(DOCUMENT)
    assert result.title == "La métropole d'Ornay rouvre son vieux pont"
    for whole in (
        "le pont de la Halle, fermé",
        "14,8 millions d'euros, dont un quart vient de la région. Le vice-président",
        "« C'est le plus grand chantier de la décennie », leur a-t-il dit.",
        "finira en août",
    ):
        assert whole in result.text
    assert not any(left in result.text for left in ("Page", "example", "Subvention", "- "))
    assert reasons(result)["Dossier de presse Page 2 sur 2"].startswith("en-tête, pied ou numéro de page")
    assert any(repair.before == "d'eu- ros" and repair.after == "d'euros" for repair in result.repairs)


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("Il coûte 2 millions d'eu-\nros.", "Il coûte 2 millions d'euros.\n"),
        ("Le vice-\nprésident parle.", "Le vice-président\nparle."),
        ("Il part à Saint-\nMalo demain.", "Il part à Saint-Malo\ndemain."),
        ("Viendra-t-\nil demain ?", "Viendra-t-il\ndemain ?"),
        ("Ornay, 48 mil- lions de litres", "Ornay, 48 millions de litres"),
        ("les pré- et post-apprentis", "les pré- et post-apprentis"),
        ("le match Ornay- Lomane", "le match Ornay- Lomane"),
        ("- un point\n- un autre", "- un point\n- un autre"),
    ],
)
def test_the_dictionary_says_whether_a_hyphen_is_a_line_s_or_the_word_s(cut: str, whole: str) -> None:
    assert [line.text for line in joined(lines(cut))[0]] == whole.rstrip("\n").split("\n")


def test_a_name_cut_is_whole_where_the_text_has_it() -> None:
    assert joined(lines("Le maire d'Ar-\nmont parle. Armont l'écoute."))[0][0].text == "Le maire d'Armont"


def test_headings_that_count_what_they_announce_are_no_page_numbers() -> None:
    text = f"Ornay en trois jours\n\nJour 1\n\n{BODY}\n\nJour 2\n\n{MORE}"
    assert without(lines(text), frozenset())[1] == []


def test_a_title_above_cut_lines_stays_apart() -> None:
    laid = "Un pont rouvre\n" + "\n".join(DOCUMENT.split("\n")[8:11]) + "\n" + "\n".join(DOCUMENT.split("\n")[16:21])
    assert cleaned(laid).title == "Un pont rouvre"
