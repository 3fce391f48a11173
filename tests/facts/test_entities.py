"""Names are found whole, told apart from capitals of sentences, gathered, and given a kind the source supports."""

from __future__ import annotations

import pytest

from generator.facts.entities import entities
from generator.facts.ledger import ledger
from generator.types import Block, Cleaned, Entity, Request, Source


def cleaned(*paragraphs: str) -> Cleaned:
    """Return a text as if nothing had to be cleaned."""
    text = "\n\n".join(paragraphs)
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block("paragraph", paragraph, at))
        at += len(paragraph) + 2
    return Cleaned(Source(text), "Un titre", text, tuple(blocks), ((0, 0),), Request())


def named(*paragraphs: str) -> dict[str, Entity]:
    made = cleaned(*paragraphs)
    return {entity.name: entity for entity in entities(made, tuple(ledger(made)))}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Selon Claire Dubosc, la mairie attend.", ["Claire Dubosc"]),
        ("Quand Paul Vernier parle, tout le monde écoute.", ["Paul Vernier"]),
        ("Hier, la commission a voté.", []),
        ("L'armée recule.", []),
        ("La ville accueille les Jeux olympiques", ["Jeux olympiques"]),  # no stop: nothing stands after the name
        ("Le ministre a reçu l'Union européenne et le Parti de la mer.", ["Union européenne", "Parti de la mer"]),
        ("Il cite Jean de la Brède, puis Anna van Hoek.", ["Jean de la Brède", "Anna van Hoek"]),
        ("La Française Michelle Aubry bat l'Italienne Rosa Bini.", ["Michelle Aubry", "Rosa Bini"]),
        ("Elle court le Tour de France 2016 à Lyon.", ["Tour de France 2016", "Lyon"]),
        ("Le président du Conseil italien Matteo Ferri démissionne.", ["Matteo Ferri"]),
        ("Les Français et les Belges votent.", []),
        ("Il doit sa montre à l'homme d'affaires Suisse Paul Victor Lami.", ["Paul Victor Lami"]),
        ("Il doit sa montre à l'homme d'affaires Italo-Suisse Paul Victor Lami.", ["Paul Victor Lami"]),
        ("La crue passera vendredi, selon l'hydrologue de l'État Paul Lami.", ["Paul Lami"]),
        ("Il vit rue Haute, près de la place de la République.", ["place de la République"]),
    ],
)
def test_names_of_a_sentence(sentence: str, names: list[str]) -> None:
    assert list(named(sentence)) == names


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("La société Ormelle recrute.", "Ormelle", "organisation"),
        ("Elle habite à Brévannes depuis dix ans.", "Brévannes", "place"),
        ("Le glaciologue Igor Stavle le dit.", "Igor Stavle", "person"),
        ("Zorvak (43 ans) a gagné.", "Zorvak", "person"),
        ("Il utilise l'application Mirlo tous les jours.", "Mirlo", "product"),
        ("Le Festival des Sables ouvre demain.", "Festival des Sables", "event"),
        ("Le vote du Sénat est attendu.", "Sénat", "organisation"),
        ("Saint-Amour-sur-Lys vote dimanche.", "Saint-Amour-sur-Lys", "place"),
        ("Veltor, fabricant de vélos, recrute.", "Veltor", "organisation"),
    ],
)
def test_kind_comes_from_the_source_or_from_what_is_known(sentence: str, name: str, kind: str) -> None:
    assert named(sentence)[name].kind == kind


def test_platform_is_an_organisation_when_it_acts_and_a_product_when_used() -> None:
    assert named("Hier, Twitter veut facturer ses données.")["Twitter"].kind == "organisation"
    assert named("Il a publié la photo sur Twitter.")["Twitter"].kind == "product"


def test_short_form_joins_the_full_name() -> None:
    found = named("Claire Dubosc dirige le port.", "Plus tard, Dubosc a démissionné.")
    assert list(found) == ["Claire Dubosc"]
    assert found["Claire Dubosc"].aliases == ("Dubosc",)
    assert len(found["Claire Dubosc"].spans) == 2


def test_short_form_stays_alone_when_two_people_bear_it() -> None:
    found = named("Claire Dubosc et Paul Dubosc arrivent.", "Mais Dubosc se tait.")
    assert set(found) == {"Claire Dubosc", "Paul Dubosc", "Dubosc"}


def test_spans_point_at_the_names() -> None:
    text = "D'après l'ONU, Claire Dubosc a vu l’Écosse."
    for entity in named(text).values():
        for span in entity.spans:
            assert text[span.start : span.end] in (entity.name, *entity.aliases)


def test_article_and_gender_are_kept() -> None:
    found = named("Il aime l'Écosse et le Canada.", "Elle quitte les États-Unis.")
    assert [(e.article, e.gender, e.plural) for e in found.values()] == [
        ("l'", "f", False),
        ("le", "m", False),
        ("les", "m", True),
    ]


def test_a_sign_joins_a_name_and_an_english_ending_tells_a_body() -> None:
    found = named("Hier, Marks & Spencer a répondu à Elliott Management et à la Royal Harbour Society.")
    kinds = {name: found[name].kind for name in ("Marks & Spencer", "Elliott Management", "Royal Harbour Society")}
    assert set(kinds.values()) == {"organisation"}


def test_a_title_tells_a_person_and_her_gender() -> None:
    found = named("L'expédition de la Dre Ximena Fuentes commence. Pour la Dre Fuentes, cela suffit.")
    assert (found["Ximena Fuentes"].kind, found["Ximena Fuentes"].gender) == ("person", "f")
    assert found["Ximena Fuentes"].aliases == ("Fuentes",)


@pytest.mark.parametrize(
    "sentence", ["Le cofondateur de Kervane part.", "Les salariés de Kervane votent.", "Kervane's recule."]
)
def test_what_has_staff_or_founders_is_a_body(sentence: str) -> None:
    found = named(f"Hier, tout a changé. {sentence}")
    assert next(e.kind for e in found.values() if e.name.startswith("Kervane")) == "organisation"


def test_a_family_name_of_two_words_is_that_of_the_full_name_that_ends_so() -> None:
    found = named("La sénatrice Luz Ana Caballero Ruiz parle.", "Caballero Ruiz avait promis un pont.")
    assert found["Luz Ana Caballero Ruiz"].aliases == ("Caballero Ruiz",)
