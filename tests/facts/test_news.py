"""The news is what the title tells: neither a background sentence, a habit nor what leans on another."""

from __future__ import annotations

from generator.cleaning import clean
from generator.facts import extract
from generator.facts.news import news
from generator.french.leaning import leans
from generator.french.resting import opens_elsewhere
from generator.types import Source

TITLE = "Ornay ouvre la première école de dentelle du pays"
NEWS = "La ville d'Ornay a ouvert mardi la première école de dentelle du pays."
REST = "Le chantier a coûté deux millions d'euros. La mairie attend quarante élèves. La région a payé la toiture."


def _news(*sentences: str) -> str:
    brief = extract(clean(Source(f"{TITLE}\n\n{' '.join(sentences)} {REST}")))
    return news(brief, brief.facts).text


def test_a_background_sentence_before_the_news_is_not_the_news() -> None:
    assert _news("Le fuseau croise les fils sur un coussin rond.", NEWS) == NEWS


def test_what_does_what_the_title_says_is_the_news_behind_a_scene() -> None:
    scene = ("Les portes se sont ouvertes en silence.", "Trois enfants couraient.", "La pluie tombait sur le perron.")
    assert _news(*scene, NEWS) == NEWS
    of_old = "Le fuseau a croisé les fils de la première école de dentelle du pays."
    assert _news(*scene, of_old) == scene[0]


def test_a_source_is_told_from_where_it_begins() -> None:
    first = "Une vieille rue d'Ornay change de visage."
    full = "La ville a ouvert mardi la première école de dentelle du pays."
    assert _news(first, full) == first
    cleft = "Alors que Lavène attendait encore, c'est Ornay qui a sa dentelle."
    assert _news(cleft, full) == cleft


def test_what_goes_on_from_another_sentence_is_not_the_news() -> None:
    first = "Le conseil a voté un budget de deux millions d'euros."
    for link in ("En effet", "Par la suite", "Cependant"):
        assert _news(first, f"{link}, la ville d'Ornay ouvre la première école de dentelle du pays.") == first


def test_a_habit_is_not_the_news() -> None:
    assert _news("L'école de dentelle d'Ornay reçoit chaque année des visiteurs du pays.", NEWS) == NEWS


def test_the_first_fact_stays_the_news_when_it_tells_half_of_the_title() -> None:
    later = "La première école de dentelle du pays, ouverte par Ornay, doit former des dentellières."
    assert _news(NEWS, later) == NEWS


def test_a_day_pointed_at_leans_on_nothing() -> None:
    assert not leans("Ce jeudi, le club a recruté un gardien.")
    assert leans("Ce club a recruté un gardien.")


def test_who_died_is_the_news_of_a_death_whatever_its_word() -> None:
    text = (
        "L'orque Tilka est décédée le 6 janvier dans son bassin d'Ornay. Malade, elle vivait là depuis 1992. Tilka était célèbre pour être à "
        "l'origine de la mort de trois dresseurs et a été surnommée « l'orque tueuse ». Le parc a fermé mardi."
    )
    brief = extract(clean(Source(f"Ornay : mort de Tilka, l'orque « tueuse »\n\n{text}")))
    assert news(brief, brief.facts).id == "F1"


def test_what_comes_after_the_head_of_a_text_is_not_the_news_however_much_of_the_title_it_tells() -> None:
    later = "Cette année, la première école de dentelle du pays, à Ornay, s'en trouve renforcée."
    first = "Les dentellières d'Ornay ont enfin leurs murs."
    middle = ("Le chantier a duré deux ans.", "Le maire a coupé un ruban.", "La fanfare a joué.")
    assert _news(first, *middle, later) == first


def test_an_opening_without_a_clause_of_its_own_is_the_news_with_what_goes_on_from_it() -> None:
    text = (
        "La sieste courte protégerait la mémoire, selon une étude\n\n"
        "Dormir l'après-midi, oui, mais pas trop. C'est en substance ce que conclut une étude belge sur la sieste courte.\n\n"
        "Les volontaires ont porté un bracelet pendant dix jours. Ils ont passé des tests de mémoire."
    )
    brief = extract(clean(Source(text)))
    assert news(brief, brief.facts).id == "F1"


def test_a_habit_of_something_named_in_passing_is_no_habit() -> None:
    brief = extract(
        clean(
            Source(
                "Rosa Dumel reçoit le prix Albane\n\n"
                "La journaliste Rosa Dumel a reçu jeudi à Ornay le prix Albane, qui récompense chaque année une enquête. "
                "Les membres du jury votent à bulletin secret. Le prix Albane est doté de 3 000 euros."
            )
        )
    )
    assert news(brief, brief.facts).id == "F1"


def test_what_a_common_noun_stands_for_is_named_first() -> None:
    named = "Après trente ans, l'hebdomadaire régional La Dentelle va fermer, dit Ana Roy."
    assert _news(named, "Le journal a ouvert la première école de dentelle d'Ornay au pays.") == named


def test_thirty_years_after_its_birth_is_no_place() -> None:
    assert not opens_elsewhere("Près de trente ans après sa création, la régie va fermer.")
    assert opens_elsewhere("Près de son jardin, la péniche sombrait.")


def test_a_study_is_presented_before_it_is_called_the_study() -> None:
    presented = "Une nouvelle étude conclut que le fuseau calme ceux qui le manient."
    called = "La recherche, publiée lundi, a suivi la première école de dentelle du pays à Ornay."
    assert _news(presented, called) == presented
    assert _news("Le fuseau calme ceux qui le manient.", called) == called
