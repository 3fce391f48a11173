"""A heading tells its sentence's news, under the names a reader knows, and nothing cut off it."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.rules import nominal
from generator.rules.bodies import by_own_name
from generator.rules.line_wholeness import hollow
from generator.rules.newsworthy import by_source, hangs
from generator.rules.sound import sound
from generator.rules.weighing import WEAK_OPENING
from generator.seo.measures import reflects
from generator.types import Fact, Source, Span

LEAVES = "Paul Whit, qui joue le gardien de phare, ne reviendra pas dans la deuxième saison."
SHARE = "Le prix du sucre a chuté de 4 % mardi, alors que le blé a cédé 1,8 %."


@pytest.mark.parametrize(
    ("line", "sentence", "expected"),
    [
        ("Paul Whit joue le gardien de phare", LEAVES, True),
        ("Paul Whit ne reviendra pas dans la deuxième saison", LEAVES, False),
        ("Le blé cède 1,8 %", SHARE, True),
        ("Le prix du sucre chute de 4 %", SHARE, False),
        ("La ville a été sollicitée mardi", "Sollicitée mardi, la ville n'avait pas répondu hier soir.", True),
        ("La ville n'a pas répondu", "Sollicitée mardi, la ville n'a pas répondu hier soir.", False),
        ("La ville ferme le pont", "La ville ferme le pont mardi.", False),
    ],
)
def test_what_hangs_on_a_sentence_is_no_news(line: str, sentence: str, expected: bool) -> None:
    assert hangs(line, sentence) is expected


def test_a_line_in_the_present_has_its_source_as_a_heading_gives_it() -> None:
    assert by_source("Onze patients arrêtent, a indiqué la société") == "Onze patients arrêtent, selon la société"
    assert by_source("Onze patients arrêtent") == "Onze patients arrêtent"


CUT = {
    "Deux pompiers ont été traités": "Deux pompiers ont été traités pour épuisement dû à la chaleur.",
    "Le conducteur du bus aurait réagi": "Le conducteur du bus aurait réagi trop tard.",
    "La mairie avait pris contact": "La mairie avait pris contact avec les villes de Pékin et de Séoul.",
    "Ana Roy est à l'origine du domaine des Portes": "Ana Roy est à l'origine du domaine des Portes du Soleil.",
    "La voiture absorbe le choc et été détruite": "La voiture a absorbé le choc et été détruite.",
    "La sonde descendra": "La sonde descendra et se désintégrera dans l'atmosphère.",
    "Cette différence est due au fait": "Cette différence est due au fait que le ministère compte autrement.",
    "Verlac disposait de 60 jours": "Verlac disposait de 60 jours, expirant jeudi, pour se conformer à la décision.",
}


@pytest.mark.parametrize(("line", "sentence"), CUT.items())
def test_a_line_that_lacks_what_completes_its_verb_heads_nothing(line: str, sentence: str) -> None:
    assert not sound(line, Fact("F1", sentence, Span(0, 1), 0.5, 0))


def test_a_whole_passive_heads_a_section() -> None:
    sentence = "La circulation a été coupée dans les deux sens."
    assert sound("La circulation a été coupée dans les deux sens", Fact("F1", sentence, Span(0, 1), 0.5, 0))


def test_who_is_seventh_of_what_was_counted_before_heads_nothing() -> None:
    assert WEAK_OPENING.match("Le septième restait hospitalisé mercredi")
    assert WEAK_OPENING.match("Le septième, un garçon âgé de 2 ans, restait hospitalisé")
    assert not WEAK_OPENING.match("Le premier essai du vaccin commence")


def test_an_event_with_its_hour_alone_is_hollow() -> None:
    assert hollow("L'incident est survenu vers 17h30", "")


def test_a_body_far_from_its_name_has_it_again() -> None:
    brief = extract(
        clean(
            Source(
                "Verlac ferme son usine\n\nLa société Verlac a fermé mardi. L'entreprise comptait 60 salariés. Les ouvriers ont bloqué la route du port. Les ouvriers ont bloqué la route du port pendant trois heures."
            )
        )
    )
    fact = brief.facts[1]
    assert by_own_name("L'entreprise comptait 60 salariés", fact, brief) == "Verlac comptait 60 salariés"
    assert by_own_name("L'entreprise a été fondée en 2019", fact, brief) == "L'entreprise a été fondée en 2019"


def test_two_bodies_of_a_title_leave_the_company_unnamed() -> None:
    text = "Verlac poursuit Ornabus\n\nLa société Verlac a poursuivi la société Ornabus mardi. L'entreprise comptait 60 salariés. Les ouvriers ont bloqué la route du port pendant trois heures."
    brief = extract(clean(Source(text)))
    assert by_own_name("L'entreprise comptait 60 salariés", brief.facts[1], brief).startswith("L'entreprise")


def test_more_than_half_of_the_key_phrase_names_its_matter() -> None:
    assert reflects("Le feu du dancing de Pontivy", "incendie du dancing de Pontivy")
    assert not reflects("Les clients attendent", "données des clients")


def test_a_group_cut_before_what_its_adjective_compares_heads_nothing() -> None:
    sentence = (
        "Le cerveau des corvidés abrite une densité de neurones comparable à celle de certains grands singes d'Afrique."
    )
    groups = list(nominal.groups(Fact("F1", sentence, Span(0, 1), 0.5, 0)))
    assert not any(group.endswith("comparable") for group in groups)


def test_a_number_or_a_day_that_opens_a_sentence_is_no_participle() -> None:
    flood = "Trois personnes sont mortes et deux autres étaient recherchées samedi après les pluies tombées sur Ornay, où les ponts sont fermés."
    assert not hangs("Trois personnes sont mortes et deux autres étaient recherchées samedi", flood)
    assert not hangs("Jeudi à Ornay un pont a cédé", "Jeudi à Ornay un pont a cédé sous la crue, selon la mairie.")
