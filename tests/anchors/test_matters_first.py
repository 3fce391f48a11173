"""A section is headed by the matter it opens on, where its first sentence proves that and the next are of it too."""

from __future__ import annotations

from generator.anchors.matters_first import matters_first
from generator.cleaning import clean
from generator.facts import extract
from generator.types import Brief, Fact, Source

TITLE = "La tempête Ada frappe la vallée d'Ornay"
OPENING = (
    "La tempête Ada a frappé la vallée d'Ornay dans la nuit de jeudi. Six personnes sont mortes, selon la préfecture."
)
RESCUE = (
    "Les pompiers ont secouru quarante habitants avec trois hélicoptères venus de Verlac et de Brune pendant la nuit. "
    "Une école a été évacuée dans la soirée par les secouristes du canton et par des voisins."
)
OTHER = "Le conseil départemental votera une aide de deux millions d'euros la semaine prochaine, au plus tard jeudi."


def _brief(*paragraphs: str) -> Brief:
    return extract(clean(Source("\n\n".join((TITLE, OPENING, *paragraphs)))))


def _from(brief: Brief, start: str) -> list[Fact]:
    at = next(at for at, fact in enumerate(brief.facts) if fact.text.startswith(start))
    return list(brief.facts[at:])


def _names(brief: Brief, start: str) -> list[str]:
    return [one.topic.name for one in matters_first(_from(brief, start), brief)]


def test_a_section_opens_on_the_matter_of_its_first_sentences_though_it_ends_on_another() -> None:
    assert "secours" in _names(_brief(RESCUE, OTHER), "Les pompiers")


def test_it_opens_on_none_that_its_first_sentence_does_not_prove_or_that_is_little_of_it() -> None:
    assert "secours" not in _names(_brief(OTHER, RESCUE), "Le conseil")
    assert "secours" not in _names(
        _brief(RESCUE, *[OTHER.replace("deux", n) for n in ("trois", "cinq", "dix", "six", "sept")]), "Les pompiers"
    )


def test_words_quoted_inside_a_sentence_are_no_matter() -> None:
    said = "Le préfet de Brune a salué « les pompiers et les secours » devant la presse et ses voisins réunis à la mairie. "
    assert "secours" not in _names(_brief(said + RESCUE), "Le préfet")
