"""A box opens with what its term means, and is shown only for a term the news is about."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from generator import build, find_site, plan
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.notes import load, names
from generator.rules.note import BOXES, LEANING, NUMBER, SIX, alike, definition, opens_on, told
from generator.sources import read
from generator.types import Article, Assignment, Note, Settings, Source

FEWEST = 3  # sentences of a box with leisure that goes on without one of its own
REST = "La ville compte trois gares. Le maire a écrit au préfet. Le marché se tient le mardi. Une halle ouvrira en mai."


def _article(text: str) -> Article:
    return build(Source(f"Verlac ouvre son API aux villes\n\n{text} {REST}"), find_site("actu"))


def _boxes(article: Article) -> list[tuple[str, ...]]:
    return [tuple(s.text for s in t.draft.sentences) for t in article.texts if t.slot.kind == "note"]


def test_a_box_opens_with_a_definition() -> None:
    text = (
        "La société Verlac a ouvert mardi son API aux villes de la région. L'API de Verlac donne les horaires des bus. "
        "Douze villes emploient déjà cette API. Verlac la fera payer dix euros."
    )
    opening = _boxes(_article(text))[0][0]
    assert opening.startswith("Une API est une interface")


def test_a_term_merely_named_gets_no_box() -> None:
    text = (
        "La société Verlac a ouvert mardi ses données aux villes de la région. Un tribunal correctionnel siège à Ornay. "
        "Douze villes emploient déjà les horaires. Verlac fera payer dix euros."
    )
    assert not any("tribunal" in box[0] for box in _boxes(_article(text)))


@pytest.mark.parametrize(
    "name", ["resultats-veltane.txt", "proces-lanverac.txt", "essai-clinique.md", "entretien-glaciologue.txt"]
)
def test_boxes_do_not_break_the_thread(name: str) -> None:
    """A source whose length nobody ordered has two boxes at most."""
    assert len(_boxes(build(read(str(Path("samples") / name)), find_site("actu")))) <= BOXES


def test_a_box_has_two_sentences_where_no_words_are_wanting() -> None:
    text = (
        "La société Verlac a ouvert mardi son API aux villes de la région. L'API de Verlac donne les horaires des bus. "
        "Douze villes emploient déjà cette API. Verlac la fera payer dix euros."
    )
    assert all(len(box) <= 2 for box in _boxes(_article(text)))


@pytest.mark.parametrize("wanted", [0, 900])
def test_no_box_stands_right_under_another_unless_words_are_wanting(wanted: int) -> None:
    article = build(read("samples/request.txt"), find_site("actu"), Settings(min_words=wanted or 300))
    boxed = [n for n, s in enumerate(article.outline.sections) if article.slot(f"repere/{s.key}")]
    running = any(b - a == 1 for a, b in pairwise(boxed))
    assert running is bool(wanted)


def test_a_number_of_a_note_is_one_the_source_has() -> None:
    assert NUMBER.findall("Une étoile située à dix années-lumière") and NUMBER.findall("Depuis 1998, il siège à Paris")
    assert not NUMBER.findall("Un vaccin présente un seul microbe, ou deux")


NOTES = load(find_site("actu").folders)


@pytest.fixture(scope="module", params=[0, 900], ids=["enough", "wanting"])
def room(request: pytest.FixtureRequest) -> Assignment:
    """A slot of an article that names no term: what a note tells there names nobody the source does not."""
    return _room("La mairie ferme la rue.", request.param)


def _room(text: str, wanted: int = 0) -> Assignment:
    """Return a slot of an article of so many words on a text."""
    site, brief = find_site("actu"), extract(clean(Source(f"La ville ferme la rue\n\n{text} {REST}")))
    settings = Settings(min_words=wanted)
    return next(a for a in assign(site, brief, plan.draw(site, brief, settings), settings) if a.slot.kind == "body")


@pytest.mark.parametrize("note", NOTES, ids=[note.id for note in NOTES])
def test_each_sentence_of_a_box_adds_something(note: Note, room: Assignment) -> None:
    box = [s.text for s in told(note, room, 60)]
    assert not any(alike(one, other, note) for at, one in enumerate(box) for other in box[:at])
    again = [text for text in box[1:] if note.forms[0].startswith(text) and opens_on(note.forms[0], note)]
    assert not again


@pytest.mark.parametrize("note", NOTES, ids=[note.id for note in NOTES])
def test_a_box_names_its_term_once_and_goes_on_from_it(note: Note, room: Assignment) -> None:
    box = [s.text for s in told(note, room, 60)]
    assert not [text for text in box[1:] if names(note, text)]
    assert len(box) <= SIX


@pytest.mark.parametrize("note", NOTES, ids=[note.id for note in NOTES])
def test_a_box_says_first_what_the_term_means(note: Note, room: Assignment) -> None:
    box = [s.text for s in told(note, room, 60)]
    assert not box or box[0] == definition(note, room) or note.forms[0].startswith(box[0])


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        ("Verlac ouvre son API, qui permet aux commerces d'interroger le réseau.", False),
        ("Une API est une porte entre deux logiciels, rappelle la mairie de Verlac.", False),
        ("L'API de Verlac est gratuite depuis lundi.", True),
        ("L'API, qui coûtait cher, permet de gagner du temps.", True),
    ],
)
def test_a_box_does_not_define_again_what_the_source_explains(text: str, defined: bool) -> None:
    note = next(n for n in NOTES if n.id == "api")
    room = _room(text, 900)
    box = [s.text for s in told(note, room, 90)]
    assert box and (definition(note, room) in box) == defined
    assert "API" in box[0] and not [text for text in box[1:] if "API" in text]


def test_what_the_source_explains_has_no_box_where_no_words_are_wanting() -> None:
    said = "L'emploi de l'article 49.3 de la Constitution qui permet au gouvernement de se passer de vote divise Ornay."
    more = (
        "Le maire veut garder l'article 49.3. Les élus en débattent depuis lundi. Le 49.3 est au programme du congrès."
    )
    for text, boxed in ((f"{said} {more}", False), (f"L'emploi de l'article 49.3 divise Ornay. {more}", True)):
        article = build(Source(f"La fin de l'article 49.3 divise les élus d'Ornay\n\n{text}"), find_site("actu"))
        assert any(t.slot.kind == "note" and t.draft.sentences for t in article.texts) is boxed


def test_a_definition_takes_no_article_of_a_contraction(room: Assignment) -> None:
    assert not [note.id for note in NOTES if definition(note, room).startswith("Des ")]


def test_what_goes_on_from_an_opening_left_out_is_left_out_too() -> None:
    assert LEANING.search("Privé d'oxygène, le muscle cardiaque commence alors à mourir")
    assert not LEANING.search("Le résultat comporte une marge d'erreur")


def test_what_every_reader_knows_has_no_box() -> None:
    text = (
        "Le musée d'Ornay ferme mardi. Le musée attend des travaux depuis neuf ans. Le musée compte douze salles. "
        "Le musée rouvrira en mai."
    )
    article = build(Source(f"Ornay : le musée ferme\n\n{text} {REST}"), find_site("actu"), Settings(min_words=900))
    assert not _boxes(article)


def test_a_box_goes_on_with_what_is_nearest_the_story() -> None:
    room = _room("La mairie ferme la rue.")
    note = replace(
        NOTES[0],
        terms=("clapet",),
        short="une pièce qui laisse passer un fluide dans un seul sens",
        label="Qu'est-ce qu'un clapet ?",
        forms=(
            "Un clapet s'ouvre sous la pression. Un ressort le referme.",
            "Les plombiers en posent sous les éviers des cuisines.",
            "La mairie d'une ville peut en réclamer dans chaque rue.",
        ),
        extra=(),
        follow=(),
    )
    assert told(note, room, 30)[1].text.startswith("La mairie d'une ville")


def test_a_box_defines_no_term_that_the_story_does_not_name(room: Assignment) -> None:
    note = next(n for n in load(find_site("actu").folders) if n.id == "asteroide")
    said = " ".join(s.text for s in told(note, room, 200))
    assert said and "géocroiseur" not in said


def test_a_box_opens_on_no_name_that_the_source_has_not(room: Assignment) -> None:
    note = next(n for n in NOTES if n.id == "france-travail")
    assert not told(note, room, 60)


def test_what_another_note_of_the_page_tells_is_not_told_again() -> None:
    """An answer of the FAQ that tells of copyright leaves it out of the box on training, which goes on with its next sentence."""
    room = _room("La société Verlac a commencé l'entraînement d'un modèle.", 700)
    note = next(n for n in load(find_site("actu").folders) if n.id == "entrainement-d-un-modele")
    again = "Droit d'auteur, vie privée et origine des données bornent ce qu'un logiciel peut lire."
    box, spared = told(note, room, 200), told(note, room, 200, (again,))
    assert any("droit d'auteur" in s.text for s in box)
    assert len(spared) >= FEWEST and not any("droit d'auteur" in s.text for s in spared)


def test_a_box_does_not_end_on_what_announces_the_next_sentence() -> None:
    text = (
        "Le collisionneur d'Ornay a livré mardi ses premières mesures. Les physiciens du collisionneur attendaient depuis dix ans. "
        "Le collisionneur coûte deux millions d'euros. La ville a payé le bâtiment."
    )
    assert not any("pas seulement" in s for box in _boxes(_article(text)) for s in box[-1:])
