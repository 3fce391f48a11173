"""A section that says who somebody is asks it over itself; one of a country struck too has its name."""

from __future__ import annotations

from generator.anchors.about_one import who_first
from generator.anchors.doing import done_in
from generator.anchors.treating import is_its_own, of_story, told_of
from generator.cleaning import clean
from generator.facts import extract
from generator.plan.heading_off import may_head_off
from generator.types import Brief, Source

OPENING = (
    "Le premier tour de la primaire s'est tenu dimanche à Ornay. Ana Roy et Paul Brun sont qualifiés. "
    "Le second tour aura lieu le 12 mai. Les bureaux ouvriront à huit heures. Le dépouillement sera public."
)
STORM = (
    "La tempête Ada a frappé le nord de la France jeudi. Les pompiers ont été très sollicités. La mer est restée forte. "
    "Les plages ont été interdites."
)


def _brief(title: str, *paragraphs: str) -> Brief:
    return extract(clean(Source("\n\n".join((title, *paragraphs)))))


def _names(brief: Brief) -> set[tuple[str, str]]:
    facts = [fact for fact in brief.facts if fact.paragraph == brief.facts[-1].paragraph]
    return {(one.name, one.who) for one in done_in(facts, brief)}


def _who(text: str) -> set[str]:
    brief = _brief("Primaire : deux candidats qualifiés", OPENING, text)
    return {one.who for one in who_first([f for f in brief.facts if f.paragraph == brief.facts[-1].paragraph], brief)}


def test_a_section_says_who_somebody_is_where_it_opens_on_that_and_goes_on() -> None:
    told = (
        "Ana Roy, 48 ans, est une ancienne skieuse qui a grandi dans les faubourgs d'Ornay avec ses trois frères. "
        "Elle a ouvert un magasin de vélos en 2011, puis un second à Verlac, avant d'entrer au conseil."
    )
    assert _who(told) == {"Ana Roy"}


def test_nobody_is_presented_by_a_rank_a_deed_or_words_spoken() -> None:
    assert not _who("Ana Roy est la troisième de la liste d'Ornay. Elle a fait campagne à vélo dans toute la vallée.")
    assert not _who(
        "Ana Roy, ancienne maire d'Ornay, a fait campagne à vélo. Elle a visité toute la vallée en un mois."
    )
    assert not _who("Ana Roy, 48 ans, est une ancienne skieuse qui a grandi dans les faubourgs d'Ornay.")


def test_the_last_section_may_be_of_another_country() -> None:
    abroad = "La dépression a aussi touché la Belgique, où le vent a été fort. Liège n'a pas été épargnée."
    assert ("lieu", "En Belgique") in _names(_brief("La tempête Ada frappe la France", STORM, abroad))
    home = f"{abroad} En France, le calme est revenu."
    assert "lieu" not in {n for n, _ in _names(_brief("La tempête Ada frappe la France", STORM, home))}


def test_a_storm_has_its_closures_and_its_cuts() -> None:
    cuts = "Plus de 2 000 foyers étaient privés d'électricité. Le courant doit revenir dans la nuit, selon Enedis."
    brief = _brief("La tempête Ada frappe la France", STORM, cuts)
    topic = next(topic for topic in of_story(brief) if topic.name == "coupures")
    facts = brief.facts[4:]
    assert is_its_own(told_of(topic, facts, brief.facts[:4]), facts)


def test_a_heading_may_stand_before_a_day_told_by_what_came_before_it() -> None:
    brief = _brief(
        "Primaire : deux candidats qualifiés", OPENING, "Ana Roy est entrée au conseil peu après les élections de 2015."
    )
    assert may_head_off(brief.facts[-1], brief)


def test_this_poll_is_what_a_story_of_a_vote_is_of() -> None:
    text = "Les partis de la région se présentent divisés devant cette échéance."
    vote = _brief("Primaire : deux candidats qualifiés", OPENING, text)
    fair = _brief(
        "Ornay : la foire ouvre lundi", "La foire d'Ornay ouvre lundi. Elle dure dix jours. Le maire y sera.", text
    )
    assert may_head_off(vote.facts[-1], vote)
    assert not may_head_off(fair.facts[-1], fair)


def test_what_comes_after_what_a_clause_tells_leans_on_nothing() -> None:
    abroad = "La dépression, qui gagnera ensuite la Suisse, a aussi touché la Belgique, où le vent a été fort."
    brief = _brief("La tempête Ada frappe la France", STORM, abroad)
    assert may_head_off(brief.facts[-1], brief)
