"""No fact is lost between sections, and none is cut from the sentence it leans on."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.notes import load
from generator.plan import draw
from generator.plan.edges import _is_of_somebody, bound, evened, headed, shifted, speaks_on
from generator.plan.outline import _sized
from generator.sources import read
from generator.types import Brief, Settings, Source, Theme

SAMPLES = sorted(p for p in Path("samples").iterdir() if p.suffix in (".txt", ".md", ".html") and p.stem != "LISEZMOI")
TEXT = (
    "La halle d'Ornay rouvrira samedi. Le toit de la halle a coûté deux millions d'euros. La halle compte neuf portes. "
    "Le club de judo a perdu son gymnase. Cette perte inquiète les judokas. Le club de judo cherche un gymnase."
)


def _brief() -> Brief:
    return extract(clean(Source(f"Ornay : la halle et le club\n\n{TEXT}")))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_every_fact_has_one_section(path: Path) -> None:
    site = find_site("actu")
    brief = extract(clean(read(str(path))), "", load(site.folders))
    told = [id for section in draw(site, brief, Settings()).sections for id in section.facts]
    assert sorted(told) == sorted(fact.id for fact in brief.facts)


def test_a_fact_stays_with_the_sentence_it_leans_on() -> None:
    groups = [Theme("halle", ("F1", "F2", "F3", "F4")), Theme("judo", ("F5", "F6"))]
    first, second = shifted(groups, _brief())
    owner = first if "F4" in first.facts else second
    assert "F5" in owner.facts


def test_a_fact_on_the_edge_goes_where_its_matter_is() -> None:
    groups = [Theme("halle", ("F1", "F2", "F3", "F4")), Theme("judo", ("F6",))]
    first, second = shifted(groups, _brief())
    assert first.facts == ("F1", "F2", "F3") and second.facts == ("F4", "F6")


PARTED = """La halle d'Ornay rouvrira samedi. Le toit de la halle a coûté deux millions d'euros.

La mairie cherche des marchands. Tous les élus ne partagent pas ce choix. Un élu de la halle a voté contre.

Le club de judo d'Ornay a perdu son gymnase. Le club de judo cherche une salle. Le judo attire les enfants."""


def test_no_paragraph_of_the_source_is_cut_for_a_fact_that_is_nearer_to_others() -> None:
    """« Tous les élus ne partagent pas ce choix » would close a section on what the next one tells."""
    brief = extract(clean(Source(f"Ornay : la halle et le club\n\n{PARTED}")))
    groups = [Theme("halle", ("F1", "F2", "F3")), Theme("choix", ("F4", "F5")), Theme("judo", ("F6", "F7", "F8"))]
    sections = [theme.facts for theme in shifted(groups, brief)]
    assert ("F1", "F2", "F3", "F4", "F5") in sections or any(s[-3:] == ("F3", "F4", "F5") for s in sections)


def test_words_that_go_on_stay_with_those_before() -> None:
    text = (
        "« La halle a manqué à tout le monde », a déclaré la maire, Claire Dufayet. « Nous y avons mis deux ans. » "
        "La halle compte neuf portes. Le judo cherche une salle. Le club paie un loyer."
    )
    brief = extract(clean(Source(f"Ornay : la halle rouvre\n\n{text}")))
    first, _ = shifted([Theme("halle", ("F1",)), Theme("judo", ("F2", "F3", "F4", "F5"))], brief)
    assert first.facts == ("F1", "F2")


def test_the_lead_leaves_no_section_of_one_sentence() -> None:
    text = (
        "La halle d'Ornay rouvrira samedi après deux ans de travaux, a annoncé la mairie.\n\n"
        "Les marchands paieront désormais un loyer de vingt euros par semaine pour une place sous la halle neuve, contre "
        "trente euros pour ceux qui viennent le dimanche avec un camion ou une remorque.\n\n"
        "Le chantier de la halle a coûté deux millions d'euros à la ville et à la région. Le toit date de l'an dernier et il a été posé par Bati.\n\n"
        "Le judo d'Ornay cherche une salle depuis le mois de mai dernier. Le club paie un loyer de neuf cents euros. La mairie propose un hangar près de la gare."
    )
    brief = extract(clean(Source(f"Ornay : la halle rouvre\n\n{text}")))
    sizes = [(Theme("halle", ("F1", "F2"))), Theme("chantier", ("F3", "F4")), Theme("judo", ("F5", "F6", "F7"))]
    sized = _sized(sizes, brief, (3, 6), frozenset({"F1"}))
    assert len(sized) == 2 and sized[0].facts == ("F1", "F2", "F3", "F4")


def test_two_sections_are_parted_where_neither_is_a_single_sentence() -> None:
    brief = extract(clean(Source(f"Ornay : la halle et le club\n\n{PARTED}")))
    groups = [Theme("halle", ("F1", "F2")), Theme("judo", ("F3", "F4", "F5", "F6", "F7", "F8"))]
    first, second = evened(groups, brief, ("F1",))
    assert first.facts == ("F1", "F2", "F3", "F4", "F5") and second.facts == ("F6", "F7", "F8")
    assert evened(groups, brief, ()) == groups


def test_words_that_only_a_pronoun_says_stay_with_the_sentence_before() -> None:
    assert speaks_on("« On ne s'y habitue pas », a-t-il dit.")
    assert speaks_on("Je le « prouverai », a-t-il conclu lundi.")
    assert speaks_on("« Après, ce sera l'affaire des autres. »")
    assert not speaks_on("« On ne s'y habitue pas », a dit Paul Roy.")


def test_what_stands_under_a_subhead_is_told_in_one_section() -> None:
    text = "## Le toit\n\nLe toit a coûté cher. La halle compte neuf portes.\n\n## Les judokas\n\nLe club a perdu son gymnase. Les judokas cherchent une salle. Le maire les recevra mardi à Ornay."
    brief = extract(
        clean(
            Source(
                f"# Ornay : la halle et le club\n\nLa halle d'Ornay rouvrira samedi matin.\n\n{text}", markup="markdown"
            )
        )
    )
    ids = tuple(fact.id for fact in brief.facts)
    first = next(fact.id for fact in brief.facts if fact.heading == "Les judokas")
    cut = ids.index(first) + 1
    one, other = headed([Theme("halle", ids[:cut]), Theme("club", ids[cut:])], brief)
    assert other.facts[0] == first and one.facts + other.facts == ids


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("« J'ai fermé les yeux et j'ai poussé », a souri le capitaine, auteur de deux essais.", True),
        ("« Elle aurait pu se taire », a déclaré le procureur adjoint Marc Bellan.", True),
        ("« Il faut rouvrir le port », a déclaré Ana Roy.", False),
        ("« Nous rouvrirons », a déclaré le gouvernement.", False),
        ("« Nous rouvrirons », a déclaré le capitaine Marc Bellan.", False),
    ],
)
def test_a_quotation_of_or_about_whom_the_sentence_before_names_opens_no_section(text: str, leans: bool) -> None:
    assert _is_of_somebody(text) == leans


@pytest.mark.parametrize(
    ("opening", "parted"),
    [
        ("Bonne surprise en revanche pour le club de judo d'Ornay, qui gagne une salle.", True),
        ("Elle accueille en revanche le club de judo d'Ornay.", False),
        ("Mais le club de judo d'Ornay a perdu sa salle.", False),
    ],
)
def test_a_link_under_a_subhead_of_the_source_opens_its_section(opening: str, parted: bool) -> None:
    text = f"## Le toit\n\nLe toit a coûté cher. La halle compte neuf portes.\n\n## Le judo\n\n{opening} Les judokas cherchent un maître. Le maire les recevra mardi à Ornay."
    brief = extract(
        clean(Source(f"# Ornay : la halle et le club\n\nLa halle rouvrira samedi matin.\n\n{text}", markup="markdown"))
    )
    first = next(at for at, fact in enumerate(brief.facts) if fact.heading == "Le judo")
    ids = tuple(fact.id for fact in brief.facts)
    told = shifted([Theme("halle", ids[:first]), Theme("judo", ids[first:])], brief)
    assert (told[-1].facts[0] == ids[first]) == parted


def test_words_of_somebody_just_told_of_stay_beside_them() -> None:
    text = (
        "La fête de Lomane s'est close sur une lettre de l'écrivaine Ana Roy. Les mots de l'écrivaine sont : « Le port est à tous. » "
        "La mairie a fermé le quai. Les mots de la mairie sont durs."
    )
    brief = extract(clean(Source(f"Lomane : la fête du port\n\n{text}")))
    told = {fact.text[:22]: bound(fact, brief) for fact in brief.facts}
    assert told["Les mots de l'écrivain"] and not told["Les mots de la mairie "]


def test_since_what_and_beside_whom_stand_before() -> None:
    brief = extract(clean(Source(
        "Ornay\n\nPaul Roy a vendu la barque de son frère. Depuis, de fortes tensions régnaient au port d'Ornay. "
        "Ana Roy est quant à elle accusée de l'avoir aidé à la repeindre. La barque a été saisie par la régie. "
        "En effet, la peinture était fraîche. Jean Morin le rejoint devant le port."
    )))  # fmt: skip
    assert [bound(fact, brief) for fact in brief.facts] == [False, True, True, False, True, True]


def test_no_section_is_left_with_one_fact_that_leans_on_the_one_above() -> None:
    text = (
        "La régie signe deux contrats à Ornay. Le maire a lu le premier. « Rien ne presse », a dit Paul Roy. Ces contrats inquiètent la ligue. "
        "Le stade compte neuf mille places. Une navette partira de la gare."
    )
    brief = extract(clean(Source(f"Ornay\n\n{text}")))
    ids = [fact.id for fact in brief.facts]
    groups = [Theme("a", tuple(ids[:3])), Theme("b", (ids[3],)), Theme("c", tuple(ids[4:]))]
    assert [group.facts for group in shifted(groups, brief)] == [tuple(ids[:4]), tuple(ids[4:])]
