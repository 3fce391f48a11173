"""A section is headed by what most of its sentences do: who speaks, in what tone, by the hour, in figures, of a life, of what is to come."""

from __future__ import annotations

from generator.anchors.doing import done_in
from generator.anchors.speaking import speakers
from generator.cleaning import clean
from generator.facts import extract
from generator.types import Brief, Source

OPENING = (
    "Le maire d'Ornay, Paul Brun, est soupçonné d'avoir reçu une montre d'un entrepreneur. La montre vaut neuf mille euros. "
    "Un local de la rue Haute a été fouillé. Le conseil de la ville siège lundi. La commune compte six mille habitants."
)
FIRST = 5  # facts of it


def _brief(title: str, text: str) -> Brief:
    return extract(clean(Source(f"{title}\n\n{OPENING}\n\n{text}")))


def _names(brief: Brief) -> set[tuple[str, str]]:
    return {(one.name, one.who) for one in done_in(brief.facts[FIRST:], brief)}


def test_a_speaker_goes_on_by_il_and_by_mere_words() -> None:
    brief = _brief(
        "Ornay : Paul Brun soupçonné d'avoir reçu une montre",
        "Pour Paul Brun, il s'agit d'un cadeau entre amis. « Je n'ai rien demandé à personne », assure-t-il. Il affirme "
        "avoir rendu la montre au mois de mai. Le tribunal siège rue Haute.",
    )
    said = speakers(brief)
    assert [said.get(fact.id, "") for fact in brief.facts[FIRST:]] == ["Paul Brun", "Paul Brun", "Paul Brun", ""]


def test_whom_the_title_accuses_defends_himself() -> None:
    brief = _brief(
        "Ornay : Paul Brun soupçonné d'avoir reçu une montre",
        "Paul Brun conteste ces accusations. « Ce cadeau n'a rien à voir avec mon mandat », assure-t-il. Il affirme avoir "
        "rendu la montre au mois de mai.",
    )
    assert ("defense", "Paul Brun") in _names(brief)


def test_what_one_person_says_in_no_tone_is_said_and_no_defence() -> None:
    brief = _brief(
        "Ornay : une crue menace le pont",
        "Selon Ana Roy, la rivière a monté de deux mètres. Elle précise que le pont reste ouvert aux piétons.",
    )
    names = _names(brief)
    assert ("parole", "Ana Roy") in names
    assert not any(name == "defense" for name, _ in names)


def test_two_who_react_make_reactions_and_one_makes_none() -> None:
    two = "La préfète Ana Roy a condamné cet acte avec force. Le député Luc Petit s'est dit consterné par la nouvelle."
    one = "La préfète Ana Roy a condamné cet acte avec force. La route reste fermée jusqu'à lundi matin au moins."
    title = "Ornay : la mairie incendiée"
    assert ("reactions", "") in _names(_brief(title, two))
    assert ("reactions", "") not in _names(_brief(title, one))


def test_a_section_told_by_the_hour_and_one_of_what_comes() -> None:
    hours = "Vers 9h00, les agriculteurs ont quitté Ornay. Vers 11h00, ils ont atteint le pont. À 14h00, le préfet les a reçus."
    ahead = (
        "Le pont rouvrira lundi aux piétons. Les voitures y passeront dès le mois de mai. Une fête sera donnée en juin."
    )
    assert ("heures", "") in _names(_brief("Ornay : une journée de marche", hours))
    assert ("suite", "") in _names(_brief("Ornay : le pont réparé", ahead))


def test_figures_head_a_section_where_the_title_is_of_a_measure() -> None:
    figures = (
        "Le taux passe de 9,1 % à 9,4 % en un mois. Chez les jeunes, il monte de 21 % à 22 %. Les sorties reculent de 3 %, "
        "les entrées de 2 %."
    )
    assert ("chiffres", "") in _names(_brief("Ornay : le chômage en hausse", figures))
    assert ("chiffres", "") not in _names(_brief("Ornay : le maire giflé", figures))


def test_who_has_owned_up_disputes_nothing() -> None:
    told = (
        "« Le camion roulait trop vite », affirme Ana Roy, voisine de la rue Haute. Cependant, « la route était vide », assure Luc Ferrand. "
        "« Personne ne regardait la route à cette heure », ajoute Ana Roy."
    )
    title = "Ornay : une plainte après un accident rue Haute"
    assert "versions" in {name for name, _ in _names(_brief(title, told))}
    assert "versions" not in {name for name, _ in _names(_brief(title, f"{told} Luc Ferrand a reconnu avoir bu."))}
