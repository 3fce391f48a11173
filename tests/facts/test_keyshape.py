"""A key phrase is whole and says what it is about: no adjective that waits, no rank, no adjective of another noun."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.facts.groups import Group, stems
from generator.facts.keycuts import cut_or_bound
from generator.facts.keyphrase import numbered
from generator.facts.keyshape import fits, make
from generator.types import Source


def _group(text: str, names: int = 0) -> Group:
    return Group(text, stems(text), stems(text), names, False)


@pytest.mark.parametrize(
    "text",
    [
        "Riou prêt",
        "chômage au sens",
        "motocycliste âgé",
        "affaires étrangères français",
        "Cinq ONG",
        "pompe à chaleur haute",
        "médicament bon",
        "ligne électrique moyenne",
        "g d'alcool",
        "m sur pavés",
        "km de diamètre",
        "porte en porte",
        "épave rouillée au fond",
    ],
)
def test_what_is_cut_from_what_completes_it_is_no_key_phrase(text: str) -> None:
    assert not fits(_group(text))


def test_what_always_goes_on_in_the_source_is_cut() -> None:
    whole = "Un drone sous-marin plongeant depuis le port a filmé la coopérative Les Ruchers du Val. Un film émouvant."
    assert cut_or_bound("drone sous-marin plongeant", whole)
    assert cut_or_bound("coopérative Les Ruchers", whole)
    assert cut_or_bound("Argent au salon du livre", "Elle a reçu la Plume d'Argent au salon du livre.")
    assert cut_or_bound("monde de voile", "La coupe du monde de voile s'ouvre lundi.")
    assert not cut_or_bound("coupe du monde de voile", "La coupe du monde de voile s'ouvre lundi.")
    assert cut_or_bound("chiffres en provenance de Lavène", "Les chiffres en provenance de Lavène inquiètent.")
    assert not cut_or_bound("coopérative Les Ruchers du Val", whole)
    assert not cut_or_bound("film émouvant", whole)


@pytest.mark.parametrize("text", ["hausse du chômage", "premier ministre moldave", "zones à faibles émissions"])
def test_a_whole_group_is_one(text: str) -> None:
    assert fits(_group(text)) and make(_group(text), somebody=False) == 1.0


def test_a_rank_or_somebody_is_worth_little() -> None:
    assert make(_group("seconde journée"), somebody=False) < 0.5
    assert make(_group("juge fédéral"), somebody=True) < 0.5


REST = " Une camionnette vide se trouvait là. Les pompiers ont fermé un chemin. Personne n'a été blessé."


def test_the_competition_is_the_key_phrase_of_its_results_without_its_year() -> None:
    text = "Ornay a battu Lavène lors de la seconde journée. La seconde journée a été longue pour Lavène."
    brief = extract(
        clean(
            Source(
                f"Championnat de Norvège de handball 2016-2017 : les résultats de la seconde journée\n\n{text}{REST}"
            )
        )
    )
    assert brief.keyphrase == "championnat de Norvège de handball"


def test_an_event_that_opens_the_text_takes_its_place() -> None:
    text = "Un incendie est survenu mardi pendant un carnaval à Villepinte. L'incendie a duré une heure. Dix-huit personnes sont blessées."
    brief = extract(clean(Source(f"France : un incendie lors d'un carnaval fait 18 blessés\n\n{text}{REST}")))
    assert brief.keyphrase == "incendie à Villepinte"


def test_a_title_without_a_verb_may_hold_what_a_matter_is_about() -> None:
    text = "La ministre a signé lundi une version revue du décret. Le décret sur l'eau entrera en vigueur le 16 mars."
    brief = extract(clean(Source(f"Norvège : signature d'un nouveau décret sur l'eau\n\n{text}{REST}")))
    assert brief.keyphrase == "décret sur l'eau"


def test_a_link_of_its_sentence_is_no_key_phrase_and_one_is_that_of_title_and_opening() -> None:
    text = (
        "Le ministère a donné mercredi le coup d'envoi d'une campagne de vaccination d'urgence, en direction de la vallée. Les agents en charge "
        f"de l'enquête iront de porte en porte. La campagne de vaccination d'urgence durera cinq jours. Elle coûtera un million.{REST}"
    )
    title = "Lomane lance une campagne de vaccination massive contre la polio"
    found = extract(clean(Source(f"{title}\n\n{text}")))
    assert found.keyphrase == "campagne de vaccination"
    assert not {"charge de l'enquête", "direction de la vallée", "porte en porte"} & set(found.keyphrases)


def test_a_body_that_every_town_has_is_not_searched_for() -> None:
    text = (
        "Le conseil municipal a voté l'extinction des lampadaires. Le conseil municipal de Lavène était plein. L'extinction des lampadaires "
        "commence en mai. Le conseil municipal y reviendra."
    )
    brief = extract(clean(Source(f"Lavène : le conseil municipal vote l'extinction des lampadaires\n\n{text}")))
    assert brief.keyphrase == "extinction des lampadaires"


def test_a_model_keeps_its_number() -> None:
    whole = "Verlac Brisa 5 lancée à Ornay. La Verlac Brisa 5 coûte 21 000 euros. La Verlac Brisa 5 remplace la Brisa."
    assert numbered("Verlac Brisa", whole) == "Verlac Brisa 5"
    assert numbered("Verlac", "Verlac supprime 12 postes. Verlac a 4 usines. Verlac emploie 300 personnes.") == "Verlac"
