"""Small changes that break a copied run: the verb of an incise, a needless year, a sigle, a number in letters, « ainsi que »."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from generator.frames.beings import World
from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.incises import incises
from generator.frames.exchanges.joined import joined
from generator.frames.exchanges.loosening import loosened
from generator.frames.exchanges.manners import manners
from generator.frames.exchanges.sides import sides
from generator.frames.exchanges.sigles import sigles
from generator.frames.exchanges.spared import spared
from generator.frames.exchanges.swaps import swaps
from generator.frames.exchanges.synonyms import synonyms
from generator.frames.exchanges.verb_turns import verb_turns
from generator.frames.exchanges.years import as_told, years
from generator.frames.gates import stands

DAY = date(2016, 6, 1)
KNOWN = World({}, {}, frozenset(), DAY, frozenset({"RPL", "LR"}))


def made(text: str) -> Iterable[Change]:
    yield from (*incises(text), *joined(text), *sigles(text, KNOWN), *spared(text))
    yield from (*years(text, DAY), *manners(text), *sides(text))


def said(text: str) -> str:
    for change in sorted(made(text), key=lambda c: -c.start):
        text = text[: change.start] + change.text + text[change.end :]
    return text


CHANGED = [
    ("« Le pont tient », a déclaré Ana Roy.", "« Le pont tient », a affirmé Ana Roy."),
    ("« Le pont tient », ajoute-t-elle.", "« Le pont tient », poursuit-elle."),
    ("« Le pont tient », explique un communiqué.", "« Le pont tient », indique un communiqué."),
    ("La maire a déclaré : « Le pont tient. »", "La maire a affirmé : « Le pont tient. »"),
    ("Le pont a fermé le 12 mai 2016 à Lomane.", "Le pont a fermé le 12 mai à Lomane."),
    ("Le pont a fermé en mai 2016.", "Le pont a fermé en mai."),
    ("La Régie portuaire lomanoise (RPL) a parlé.", "La Régie portuaire lomanoise a parlé."),
    (
        "La crue et le gel ont emporté les barques, le ponton et la grue.",
        "La crue et le gel ont emporté les barques, le ponton ainsi que la grue.",
    ),
    ("En effet, la crue monte.", "La crue monte."),
    ("À noter que la crue monte.", "La crue monte."),
    ("Le bac a violemment percuté le quai.", "Le bac a percuté violemment le quai."),
    ("La maire a annoncé officiellement sa venue.", "La maire a officiellement annoncé sa venue."),
    ("Une violente explosion a détruit le quai.", "Une explosion violente a détruit le quai."),
    ("Une étude récente a rassuré la ville.", "Une récente étude a rassuré la ville."),
]


@pytest.mark.parametrize("source, wanted", CHANGED)
def test_what_is_sure_is_changed(source: str, wanted: str) -> None:
    assert said(source) == wanted


KEPT = [
    "« Le pont tient », affirme La Gazette.",  # a journal declares nothing
    "« Le pont tient », a également ajouté Ana Roy.",
    "Le pont a fermé le 12 mai 2016, puis le 3 juin 2017.",  # two years
    "Le pont a fermé le 12 mai 2014.",
    "L'architecte est né le 12 mai 2016.",
    "Le pont a ouvert le 3 décembre 2016.",  # too far from the page's day
    "L'usage des mois de mai 2016 compte.",  # no day: the month may be the matter
    "La Régie portuaire (RPL) a parlé.",  # a letter that no word begins with
    "Ana Roy (LR) a parlé.",  # her party
    "La crue a emporté 3 barques et 12 pontons.",  # figures that are compared
    "Le pont mesure 3 kilomètres.",
    "Le bac est parti le 3 mai.",
    "La régie a perdu 3 millions d'euros.",
    "L'affaire n'aura qu'un effet limité.",
    "Le bac ne s'était éloigné qu'à deux milles.",
    "La maire et le préfet ont vu les comptes et les bacs.",  # two things, no list
    "Le bac a été retiré, alors que le quai est toujours ouvert.",  # it wonders
    "La régie a vendu le bac, alors que la ville l'avait payé.",
    "Pourquoi fermer, alors que le pont est sûr ?",
    "La lettre a été rendue difficilement lisible.",
    "La rumeur a fait brusquement réagir la ville.",
    "Une violente explosion de gaz a détruit le quai.",  # the adjective would part the noun from its complement
    "La violente averse a passé.",  # « l'averse »
    "Le traité entre la Ravie et la Moravie lie le port et la ville.",
]


@pytest.mark.parametrize("source", KEPT)
def test_the_rest_stays(source: str) -> None:
    assert said(source) == source


def test_a_year_of_the_page_may_go_and_no_other_number() -> None:
    source = "Le 12 mai 2016, trois arches ont cédé."
    assert stands("Le 12 mai, trois arches ont cédé.", as_told(source, "Le 12 mai, trois arches ont cédé.", DAY))
    assert not stands("En mai, des arches ont cédé.", as_told(source, "En mai, des arches ont cédé.", DAY))
    assert not stands("Le 12 mai, trois arches ont cédé.", as_told(source, "Le 12 mai, trois arches ont cédé.", None))


def test_a_small_number_may_be_said_in_letters() -> None:
    assert stands("La crue a emporté trois barques.", "La crue a emporté 3 barques.")
    assert not stands("La crue a emporté des barques.", "La crue a emporté 3 barques.")


TOLD = [
    ("Le pont a fermé le 3 mai dernier.", "a fermé le 3 mai."),
    ("La maire est partie à la suite de l'accident.", "est partie après l'accident"),
    ("Le pont a fermé afin d'éviter une chute.", "a fermé pour éviter"),
    ("La maire, quant à elle, refuse.", "La maire, pour sa part, refuse"),
    ("Le bac se trouve dans le port.", "Le bac est dans le port"),
    ("La maire affirme que le pont tient.", "La maire déclare que"),
    ("La police a lancé une enquête.", "a ouvert une enquête"),
    ("La digue a été posée à l'aide d'une grue.", "posée avec une grue"),
    ("De plus, la digue fuit.", "En outre, la digue fuit"),
    ("Le bac a essayé sans succès de partir.", "essayé en vain de"),
    ("La maire s'est fait renverser.", "La maire a été renversée"),
]


@pytest.mark.parametrize("source, wanted", TOLD)
def test_common_turns_have_an_equal(source: str, wanted: str) -> None:
    found = [
        source[: c.start] + c.text + source[c.end :] for c in (*swaps(source), *synonyms(source), *verb_turns(source))
    ]
    assert any(wanted in text for text in found), found


LEFT = [
    ("Deux marins sont morts à la suite de l'accident.", "après l'accident"),
    ("L'endroit où se trouve dans le port ce bac est sûr.", "est dans le port"),
    ("L'étude affirme que le pont tient.", "déclare"),
    ("La crue touche Lomane, Jarnac ou encore Ornay.", "Jarnac ou Ornay"),
]


@pytest.mark.parametrize("source, unwanted", LEFT)
def test_where_the_sense_is_another_they_stay(source: str, unwanted: str) -> None:
    found = [source[: c.start] + c.text + source[c.end :] for c in (*swaps(source), *synonyms(source))]
    assert not any(unwanted in text for text in found)


@pytest.mark.parametrize(
    ("source", "given"),
    [
        ("La crue a emporté 3 barques au mois de mai sur les quais de Lomane et de Ravel.", "3 barques"),
        ("Le bac part à 18 h du vieux port de Lomane pour les îles de la rive nord.", "18 h"),
        ("La digue de Lomane protège depuis trente ans 12 km de rives et de quais du canton.", "12 km"),
        ("La régie du port de Lomane a vendu à la ville ses bacs pour 40 $ au mois de mai.", "40 $"),
    ],
)
def test_a_number_and_its_unit_are_written_as_the_rest_of_the_page_has_them(source: str, given: str) -> None:
    assert given in loosened(source, source)[0]


def test_how_a_first_deed_is_done_stays_behind_it() -> None:
    text = "Le club d'Ornay a commencé lentement et a été battu."
    assert not [c for c in manners(text) if "lentement commencé" in c.text]
