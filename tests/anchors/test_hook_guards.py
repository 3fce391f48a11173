"""What keeps a hook honest: no half of a pair, no old deed told as today's, no name that two people bear, no name of the cause of something else."""

from __future__ import annotations

import pytest

from generator.anchors.chunks import chunks
from generator.anchors.claims import claim
from generator.anchors.going_on import aside
from generator.anchors.hooking import hooks
from generator.anchors.pressed import pressed
from generator.anchors.said_pieces import said_pieces
from generator.anchors.treating import is_bare
from generator.anchors.voicing import heard_first
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.heading import _alike
from generator.types import Brief, Fact, Source, Span

OPENING = "La régie des transports d'Ornay a présenté mardi son plan pour les dix prochaines années devant les élus."

FAIR = "La ligne de Verlac ferme en mars, et les voyageurs iront à Brune par la route pendant deux ans, a dit la régie."


def _fact(text: str) -> Fact:
    return Fact("F2", text, Span(0, len(text)), 0.5, 1)


def _brief(*paragraphs: str) -> Brief:
    return extract(clean(Source("\n\n".join(("Ornay : la régie présente son plan", OPENING, *paragraphs)))))


def _hooks(*paragraphs: str) -> list[str]:
    brief = _brief(*paragraphs)
    return [hook.text for hook in hooks([fact for fact in brief.facts if fact.paragraph], brief)]


def test_a_verb_that_says_nothing_alone_tells_all_with_what_follows() -> None:
    assert list(pressed(_fact("Deux élus ont pris la parole pour se défendre."))) == ["Deux élus prennent la parole"]
    assert not list(pressed(_fact("Deux élus ont pris la route pour se défendre.")))


def test_a_number_in_words_is_not_cut_in_two() -> None:
    assert not any(
        line.endswith("vingt") for line in pressed(_fact("La cérémonie a été saluée par vingt et un coups de canon."))
    )


def test_one_of_two_heads_nothing() -> None:
    told = "Un groupe bloque le port de commerce depuis lundi matin, et l'autre occupe la gare avec des palettes et des pneus."
    assert not any(line.startswith("Un groupe") for line in _hooks(told))


def test_the_verb_alone_is_news_but_not_over_the_very_sentence() -> None:
    told = "Dans un courrier de trois pages aux élus du canton, les Vélois se sont défendus en invoquant les crues de mars."
    over = "Les Vélois se sont défendus, dans un courrier de trois pages aux élus du canton, en invoquant les crues de mars."
    assert "Les Vélois se défendent" in _hooks(told)
    assert "Les Vélois se défendent" not in _hooks(over)


def test_what_was_long_before_the_news_is_no_hook() -> None:
    told = "La région, dont le budget baisse encore, a fermé la ligne de Verlac en 1998 malgré les élus et les riverains du canton."
    assert not any("ferme la ligne" in line for line in _hooks(told))


@pytest.mark.parametrize(
    "text",
    [
        "Près de 9 % des malades ont arrêté le traitement en raison d'effets secondaires.",
        "Le maire a autorisé le déménagement en réponse à la crue de mars.",
        "Paul Brun servit trois ans sous le commandement de Luc Ferrand.",
    ],
)
def test_what_tells_why_or_under_whom_names_no_deed(text: str) -> None:
    assert not list(chunks(_fact(text)))


def test_words_are_not_cut_amid_what_they_list() -> None:
    assert not list(
        said_pieces("Nous remercions les voisins de Brune et les pompiers de Verlac pour cette nuit sans sommeil.")
    )


def test_this_body_is_called_by_its_noun() -> None:
    said = claim("Pour ce collectif, la ligne de Verlac ferme trop tôt.", _brief(FAIR))
    assert said is not None and said.who == "le collectif"
    assert claim("Pour ce voisin, la ligne de Verlac ferme trop tôt.", _brief(FAIR)) is None


def test_two_of_one_family_name_are_called_by_none() -> None:
    words = "« Nous avons marché toute la nuit dans la neige sans voir une lumière », a raconté Roy devant les juges de la ville. "
    more = "« Personne ne nous a ouvert avant le matin, et les enfants pleuraient de froid », a ajouté Roy avant de se rasseoir."
    brief = _brief("Ana Roy et Luc Roy sont venus au tribunal avec leurs voisins.", words + more)
    own = [fact for fact in brief.facts if fact.paragraph == brief.facts[-1].paragraph]
    assert not list(heard_first(own, brief))


def test_an_article_and_a_noun_of_any_page_are_bare() -> None:
    assert is_bare("L'enquête") and is_bare("Les raisons") and not is_bare("Le point sur l'enquête")


def test_one_thing_is_named_once() -> None:
    assert _alike("Les mesures prises", "Les mesures renforcées")
    assert not _alike("La course des femmes", "La course des hommes")


def test_a_poll_is_nobody_s_word() -> None:
    told = (
        "Selon le sondage Ana Roy, 59 % des habitants de la vallée souhaitent garder la ligne de Verlac et ses cinq gares de campagne, "
        "et 41 % veulent une route plus large entre Ornay et Brune."
    )
    brief = _brief(
        "Ana Roy et Paul Brun ont mené campagne à vélo dans toute la vallée.", told, f"« {FAIR} », a dit Paul Brun."
    )
    own = [fact for fact in brief.facts if "sondage" in fact.text]
    assert not list(heard_first(own, brief))


def test_what_a_clause_concedes_heads_nothing() -> None:
    assert not list(chunks(_fact("Les forces du canton avancent peu malgré un soutien aérien.")))


def test_what_the_sentence_below_says_in_the_same_words_heads_nothing() -> None:
    told = "Deux bandes s'affrontent dans la cour du dépôt de Verlac pendant dix heures : neuf mécaniciens quittent leur poste."
    assert "Neuf mécaniciens quittent leur poste" not in _hooks(told)


def test_a_report_that_contradicts_is_no_quotation() -> None:
    told = "Des élus parlaient d'un service trop maigre. Un rapport de la régie assurait au contraire que « le service de nuit était suffisant »."
    assert not any(line.startswith("«") for line in _hooks(told))


def test_what_a_relative_tells_is_told_by_the_way() -> None:
    assert "souhaite" not in aside("Ils sont pris en otage par une minorité, qui souhaite partir.")
