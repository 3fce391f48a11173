"""What programs wrap around a text: coded mail, JSON, clipboard HTML, Markdown of an office suite, columns, « > » before each line."""

from __future__ import annotations

import base64
import quopri
import textwrap
from itertools import zip_longest

import pytest

from generator.cleaning import clean
from generator.errors import SourceError
from generator.sources import read_bytes

TITLE = "Le port de Lorive rouvre ses quais"
FIRST = "Le port de Lorive rouvrira ses quais le 3 mai 2026, a annoncé la région mardi. Les travaux ont duré deux ans."
SECOND = (
    "La région veut accueillir 40 bateaux de pêche dès cet été. La criée sera agrandie en septembre, et le quai nord "
    "recevra les navettes de l’île. Le maire, Paul Dervin, s’est réjoui de cette réouverture."
)
THIRD = (
    "Le chantier avait commencé en mars 2024, après l’effondrement d’un quai. Trois entreprises de la côte y ont "
    "travaillé, et cent vingt ouvriers s’y sont relayés pendant deux hivers."
)
FOURTH = (
    "« Nous attendions ce jour », a déclaré la présidente du comité des pêches, Claire Moreau. Selon elle, les patrons "
    "avaient dû débarquer leurs prises dans un port voisin, à une heure de route."
)
TEXT = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n"
HEADERS = "From: a@lorive.example\nSubject: Port\nMIME-Version: 1.0\n"


def _body(data: str | bytes, name: str = "source.txt") -> str:
    """Return the text of the article that some bytes hold."""
    source = read_bytes(data.encode() if isinstance(data, str) else data, name)
    return clean(source).text.replace("'", "’")


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("quoted-printable", quopri.encodestring(TEXT.encode()).decode()),
        ("base64", base64.encodebytes(TEXT.encode()).decode()),
    ],
)
def test_a_coded_message_is_decoded(coding: str, body: str) -> None:
    head = f"{HEADERS}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {coding}\n\n"
    assert FIRST in _body(head + body, "a.eml")


def test_the_page_of_a_message_in_parts_is_read() -> None:
    page = base64.encodebytes(f"<h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>".encode()).decode()
    part = f"--X\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{page}\n--X--\n"
    assert FIRST in _body(f'{HEADERS}Content-Type: multipart/alternative; boundary="X"\n\n{part}', "a.eml")


def test_an_empty_message_is_told() -> None:
    with pytest.raises(SourceError, match="vide"):
        read_bytes(f'{HEADERS}Content-Type: multipart/mixed; boundary="X"\n\n--Y\nrien'.encode(), "a.eml")


def test_what_a_program_wrote_for_a_program_is_refused() -> None:
    with pytest.raises(SourceError, match="JSON"):
        read_bytes(b'{"title": "Le port", "body": "Le port rouvre."}', "a.json")


def test_a_fragment_from_the_clipboard_is_a_page() -> None:
    markup = f'<meta charset="utf-8"><b id="docs-internal"><h1>{TITLE}</h1><p>{FIRST}</p><br><p>{SECOND}</p></b>'
    told = _body(markup)
    assert FIRST in told
    assert "<" not in told


def test_utf_32_is_read() -> None:
    assert FIRST in _body(TEXT.encode("utf-32"))


def test_the_markdown_of_an_office_suite_is_plain() -> None:
    picture = "[image1]: <data:image/png;base64," + "iVBOR" * 4000 + ">"
    told = _body(f"# {TITLE}\n\n![][image1]\n\n{FIRST}\n\n{SECOND.replace('.', chr(92) + '.')}\n\n{picture}\n", "a.md")
    assert told == f"{FIRST}\n\n{SECOND}"


def test_a_text_quoted_line_by_line_is_read_without_its_marks() -> None:
    assert ">" not in _body("\n".join(f"> {line}" for line in TEXT.split("\n")))


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = (textwrap.wrap(part, 40) for part in (f"{FIRST} {SECOND}", f"{THIRD} {FOURTH}"))
    rows = [f"{a:<46}{b}".rstrip() for a, b in zip_longest(left, right, fillvalue="")]
    told = _body(f"{TITLE}\n\n" + "\n".join(rows) + "\n")
    assert all(part in " ".join(told.split()) for part in (FIRST, SECOND, THIRD, FOURTH))


def test_a_table_of_short_cells_is_no_pair_of_columns() -> None:
    rows = "\n".join(f"Ville {n:<6}   {n} bateaux" for n in range(10))
    assert "Ville 3" in read_bytes(f"{TEXT}\n{rows}\n".encode()).text.split("\n")[9]


def test_the_short_lines_of_a_column_are_one_again() -> None:
    narrow = "\n\n".join("\n".join(textwrap.wrap(part, 42)) for part in (FIRST, SECOND))
    assert _body(f"{TITLE}\n\n{narrow}\n") == f"{FIRST}\n\n{SECOND}"


def test_verses_are_not_joined() -> None:
    verses = ["Le port dort sous la lune pâle et froide", "La mer se tait au pied des grandes digues"] * 4
    assert "froide La mer" not in _body(f"{TEXT}\n" + "\n".join(verses) + "\n")
