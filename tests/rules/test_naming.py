"""A heading names the matter of its section: what it treats of, a deed as a noun, a thing it brings in; never one of its sentences again."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, find_site
from generator.anchors.deeds import deeds
from generator.anchors.treating import of_story
from generator.cleaning import clean
from generator.facts import extract
from generator.plan.replying import comments, replies
from generator.rules.covering import again, wide
from generator.rules.introduced import introduced, qualified
from generator.rules.matter import Heading
from generator.rules.topics import _of_title
from generator.sources import read
from generator.types import Article, Brief, Fact, Source, Span

SAMPLES = Path(__file__).parents[2] / "samples"


def _fact(text: str) -> Fact:
    return Fact("F1", text, Span(0, 1), 0.5, 0)


def _brief(text: str) -> Brief:
    return extract(clean(Source(f"Un titre pour voir\n\n{text}")))


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("La ville a fermé le pont des Aulnes en mars.", "La fermeture du pont des Aulnes"),
        ("Les commandes en ligne ont été suspendues hier.", "La suspension des commandes en ligne"),
        ("Les ventes du groupe ont chuté de 18 % en deux ans.", "La chute des ventes du groupe"),
        ("La mairie envisage de fermer la halle du port.", "Un projet de fermeture de la halle du port"),
    ],
)
def test_a_deed_is_told_by_its_noun(text: str, noun: str) -> None:
    assert noun in deeds(_fact(text))


@pytest.mark.parametrize(
    "text",
    [
        "La ville n'a pas fermé le pont des Aulnes.",
        "La ville aurait fermé le pont des Aulnes.",
        "La ville a fermé ce pont.",
        "Une panne a plongé la scène dans le noir.",
    ],
)
def test_what_is_denied_doubted_or_of_another_thing_has_no_noun(text: str) -> None:
    assert not list(deeds(_fact(text)))


def test_a_thing_brought_in_is_named_whole() -> None:
    plan = _fact("La direction a présenté un plan d'économies de 35 millions d'euros.")
    assert "Un plan d'économies de 35 millions d'euros" in introduced(plan)
    assert not list(introduced(_fact("Une vieille habitante du port s'est approchée.")))
    assert list(qualified(_fact("Les résultats sont préliminaires."))) == ["Des résultats préliminaires"]
    assert list(qualified(_fact("Le double vitrage est obligatoire."))) == ["Un double vitrage obligatoire"]
    assert not list(qualified(_fact("Les résultats ne sont pas définitifs.")))


def test_a_sentence_again_costs_a_heading_a_name_of_all_is_worth_more() -> None:
    told = ["La ville a fermé le pont des Aulnes en mars.", "Le pont rouvrira en mai."]
    assert again(Heading("La ville ferme le pont des Aulnes", ("F1",), 0.5), told) > 1
    assert again(Heading("Anne Roy : « Le pont rouvrira »", ("F1",), 0.5), ["« Le pont rouvrira », dit Anne Roy."]) > 1
    assert not again(Heading("La fermeture du pont", ("F1",), 0.5), told)
    both, one = (wide(Heading(text, ("F1",), 0.5), "", told) for text in ("Le pont en travaux", "La ville"))
    assert both > one > 0


def _headings(article: Article) -> list[str]:
    return [t.text for t in article.texts if t.slot.kind == "heading"]


def test_a_section_is_headed_by_what_most_of_it_treats_of() -> None:
    text = (
        "La région et la ville d'Ornay ont signé lundi un accord sur l'eau du canal, après neuf ans de débats.\n\n"
        "L'accord fixe un débit minimum au barrage et interdit tout prélèvement en été. Il oblige la ville à prévenir la "
        "région trois jours avant une coupure. Une amende de 4 000 euros sanctionnera les fraudes, et des exceptions sont prévues "
        "pour les pompiers.\n\n"
        "Les agriculteurs de la vallée redoutent la sécheresse. « Nos arbres ne tiendront pas un été de plus », a dit Paul Brun, "
        "qui cultive des pêches à Armelle. La coopérative compte 70 familles, et la moitié des vergers ont été arrachés en dix ans."
    )
    heads = _headings(build(Source(f"Ornay : un accord sur l'eau du canal\n\n{text}"), find_site("actu")))
    assert any("Ce que prévoit l’accord" in head for head in heads) or any("prévoit l'accord" in head for head in heads)
    asked = _headings(build(Source(f"Ornay : un accord sur l'eau du canal\n\n{text}"), find_site("decryptage")))
    assert all(head.endswith("?") for head in asked)


def test_no_heading_says_a_quotation_of_its_section_again() -> None:
    for sample in ("proces-lanverac.txt", "match-armelle.txt", "resultats-veltane.txt"):
        assert not any("«" in head for head in _headings(build(read(str(SAMPLES / sample)), find_site("actu"))))


def test_no_section_opens_on_a_comment_or_a_reply() -> None:
    brief = _brief(
        "Le syndicat a accusé la direction de mentir. La grève a duré trois jours. "
        "Une porte-parole du groupe a affirmé que tout était en ordre. « Ces chiffres sont faux », a dit Anne Roy."
    )
    assert replies(brief.facts[2], brief)
    assert comments(brief.facts[3], brief)
    assert not replies(brief.facts[1], brief)


def test_a_thing_of_another_section_is_named_over_none_but_where_the_title_has_it() -> None:
    text = "Le maire d'Ornay a reçu la préfète lundi. Un traité de 1987 est resté dans un tiroir de la mairie. La route ferme mardi."

    def thing(title: str) -> str:
        brief = extract(clean(Source(f"{title}\n\n{text}")))
        return _of_title(next(topic for topic in of_story(brief) if topic.name == "prevoit"), brief)

    assert thing("Ornay : le vieux traité sort du tiroir") == "le traité"
    assert not thing("Ornay : une visite à la mairie")
