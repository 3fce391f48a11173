"""Which line heads a section: what it dwells on, what is known above it, what no other heading says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator import build, find_site
from generator.anchors.bygone import told_as_news
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.formats import FORMATS
from generator.french.leaning import dangles
from generator.french.typography import strip_typography as plain
from generator.rules import nominal
from generator.rules.cores import cores
from generator.rules.desk import Desk
from generator.rules.line_wholeness import announces_words
from generator.rules.owners import of_another
from generator.rules.sound import sound
from generator.rules.wanting import _is_matter, _names, for_want_of_better, goes_on, stock_again
from generator.rules.weighing import WEAK_OPENING, _echo, _own, _unnamed
from generator.sources import read
from generator.types import Article, Assignment, Brief, Fact, Section, Sentence, Source, Span

SAMPLES = Path(__file__).parents[2] / "samples"


def _brief(text: str) -> Brief:
    return extract(
        clean(Source(f"Un titre pour voir\n\n{text} La mairie a fermé la rue pour trois semaines de travaux."))
    )


def _fact(text: str) -> Fact:
    return Fact("F1", text, Span(0, 1), 0.5, 0)


def _assignment(article: Article) -> Assignment:
    slots = assign(article.site, article.brief, article.outline, article.settings)
    return next(a for a in slots if a.slot.kind == "heading")


def test_a_possessive_of_what_is_said_is_not_its_sayer_s() -> None:
    """« Le ministre précise que ses auteurs seront traqués »: whose?"""
    assert dangles(_own("Le ministre précise que ses auteurs seront traqués"))
    assert not dangles(_own("Les chercheurs comparent leurs modèles"))


def test_a_price_is_no_friday_and_no_country() -> None:
    line = "Les élus du pays voteront vendredi le coût du chantier"
    assert sound(line, _fact(f"{line}, fixé à 30 millions d'euros."))


def test_a_heading_rests_on_a_fact_that_its_section_tells() -> None:
    for sample in ("proces-lanverac.txt", "resultats-veltane.txt", "entretien-glaciologue.txt"):
        article = build(read(str(SAMPLES / sample)), find_site("actu"))
        told = {id for t in article.texts if t.slot.kind == "body" for s in t.draft.sentences for id in s.facts}
        heads = [s for t in article.texts if t.slot.kind == "heading" for s in t.draft.sentences if s.facts]
        assert heads and all(set(head.facts) & told for head in heads)


def test_a_detail_heads_no_section() -> None:
    """A site that asks in its headings asks of what a section dwells on: an amount, a name are for the end."""
    text = (
        "La mairie d'Ornay a fermé lundi le pont des Tilleuls.\n\n"
        "La Commission européenne a infligé à Verlac une amende de 500 millions d'euros. Les bus feront un détour.\n\n"
        "La docteure Solène Brard, qui a dirigé l'étude du pont, a parlé mardi. La pile a bougé de deux centimètres."
    )
    headings = _headings_of(build(Source(f"Ornay ferme le pont des Tilleuls\n\n{text}"), find_site("decryptage")))
    assert not any(word in heading for heading in headings for word in ("À combien", "qui a dirigé", "Qui a dirigé"))


def _headings_of(article: Article) -> list[str]:
    return [t.text for t in article.texts if t.slot.kind == "heading"]


SINCE = "Les titres de Veltane ont cédé 5,2 % à Zurich, leur plus forte baisse quotidienne depuis avril 2021."


def test_since_belongs_to_the_record_that_it_measures() -> None:
    assert not sound("Les titres de Veltane ont cédé 5,2 % à Zurich depuis avril 2021", _fact(SINCE))
    assert sound("Les titres de Veltane ont cédé 5,2 % à Zurich", _fact(SINCE))
    assert sound("Les titres ont cédé 5,2 % depuis avril", _fact("Les titres ont cédé 5,2 % depuis avril, à Zurich."))


def test_what_stands_beside_a_name_is_no_subject_without_it() -> None:
    film = _fact("Grande absente, La Nuit de Jeanne Marbot, favorite du jury, rentre sans prix.")
    assert not sound("Grande absente rentre sans prix", film)
    assert sound("La Nuit de Jeanne Marbot rentre sans prix", film)


def test_the_object_of_a_participle_is_not_that_of_the_verb() -> None:
    share = (
        "L'action Veltane a gagné 31 % depuis janvier, surperformant l'indice de référence BELIX, qui a pris 12,4 %."
    )
    assert not list(nominal.clauses(_fact(share)))
    assert not cores(share)
    plain = "L'action Veltane a gagné 31 % depuis janvier, dépassant l'indice BELIX."
    assert "L'action Veltane a gagné 31 %" in nominal.clauses(_fact(plain))
    assert "L'action Veltane a gagné 31 %" in cores(plain)


ALBUM = "Mme Lorne, née Clara Dubois dans un village du Jura, a remporté trois Victoires de la musique, dont celle de 2018 pour un album."


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (ALBUM, "Mme Lorne remporte trois Victoires de la musique"),
        ("L'action Veltane a gagné 31 % depuis janvier à la Bourse de Paris.", "L'action Veltane gagne 31 %"),
    ],
)
def test_a_deed_of_before_the_news_is_not_told_in_the_present(text: str, line: str) -> None:
    brief = _brief(text)
    assert told_as_news(line, brief.facts[0], brief)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (ALBUM, "Mme Lorne a remporté trois Victoires de la musique"),
        ("Née à Ornay en 1970, Ana Roy a remporté dimanche le tournoi.", "Ana Roy remporte le tournoi"),
        (SINCE, "Les titres de Veltane cèdent 5,2 %"),
        ("Bloqué depuis mardi, le pont des Aulnes a rouvert.", "Le pont des Aulnes rouvre"),
    ],
)
def test_the_day_s_event_is_told_in_the_present(text: str, line: str) -> None:
    brief = _brief(text)
    assert not told_as_news(line, brief.facts[0], brief)


def test_a_month_s_deed_is_not_the_day_s_news() -> None:
    brief = _brief("Veltane a attaqué Ormaz en justice mardi. Lorne a signé un accord avec Ormaz en juillet.")
    assert told_as_news("Lorne signe un accord avec Ormaz", brief.facts[1], brief)
    undated = _brief("Veltane attaque Ormaz en justice. Lorne a signé un accord avec Ormaz en juillet.")
    assert not told_as_news("Lorne signe un accord avec Ormaz", undated.facts[1], undated)


def test_a_label_stands_after_the_key_phrase_only_where_it_is_its_own() -> None:
    brief = _brief(
        "La banque Veltane a racheté Ormaz lundi. Ormaz sort d'une année difficile. Veltane a publié un bilan."
    )
    brief = replace(brief, keyphrase="Action Veltane")
    assert of_another("Un vendeur affaibli", ["F2"], brief)
    assert not of_another("Un vendeur affaibli", ["F3"], brief)
    assert not of_another("Des précédents partagés", ["F2"], brief)
    assert not of_another("Ormaz sort d'une année difficile", ["F2"], brief)


def test_a_heading_for_want_of_better_comes_once_a_page() -> None:
    brief = _brief("La ville a fermé le pont du port mardi.")
    slot = _assignment(build(brief.cleaned.source, find_site("breves")))
    desk = Desk(slot.site, slot.brief)
    desk.written_headings.append("La ville : le détail")
    assert stock_again("Le pont du port : le détail", slot, desk)
    assert not stock_again("La ville ferme le pont", slot, desk)


def test_no_body_and_nobody_is_a_matter() -> None:
    brief = build(read(str(SAMPLES / "resultats-veltane.txt")), find_site("actu")).brief
    body = next(e.name for e in brief.entities if e.kind == "organisation")
    assert not _names(f"Le cabinet de recherche {body}", brief)
    assert _names("Le cabinet de recherche", brief)
    assert not _names("Le régime syrien", brief)


def test_a_label_is_of_what_opens_its_section_or_comes_back_in_it() -> None:
    texts = (
        "Le groupe actif a pris le comprimé.",
        "Les malades ont eu la diarrhée.",
        "Le port a fermé.",
        "Le port rouvrira.",
    )
    facts = [Fact(f"F{n}", text, Span(n, n + 1), 0.5, 0) for n, text in enumerate(texts, 1)]
    assert _is_matter("Le groupe actif", facts) and _is_matter("Le port", facts)
    assert not _is_matter("Le groupe actif", [facts[1], facts[2], facts[0]])


def test_the_words_of_several_head_a_section_by_their_names() -> None:
    text = (
        "La mairie d'Ornay a fermé lundi la halle du port.\n\n"
        "Le maire d'Ornay, Paul Brun, a déclaré : « Je l'ai dit dès le premier jour, et on ne m'a pas écouté du tout. »\n\n"
        "La directrice du port, Ana Roy, a répondu : « Cela ne tiendra pas longtemps, et lui le sait mieux que nous autres. »"
    )
    brief = extract(clean(Source(f"Paul Brun et Ana Roy s'opposent sur la halle\n\n{text}")))
    slot = _assignment(build(_brief(text).cleaned.source, find_site("actu")))
    section = Section("s1", "halle", tuple(fact.id for fact in brief.facts))
    told = for_want_of_better(replace(slot, brief=brief, section=section), Desk(slot.site, brief))
    assert [s.text for s in told] == ["Ce que disent Paul Brun et Ana Roy"]


def test_a_section_without_matter_for_a_heading_has_none() -> None:
    """« Le comité », « Verlac : les précisions » say nothing: the text goes on from what stands above."""
    text = (
        "La mairie d'Ornay a fermé lundi la halle du port.\n\nLes forains ont saisi le tribunal. Le juge a rejeté leur demande.\n\n"
        "Si les forains d'Ornay, qui l'ont quittée en mai, y reviennent, ils devront alors, d'après eux, se la partager à neuf."
    )
    article = build(Source(f"Ornay ferme sa halle\n\n{text}"), find_site("actu"))
    page = "".join(FORMATS["html"](article))
    headed = {t.key.partition("/")[2] for t in article.texts if t.slot.kind == "heading"}
    bodies = {t.key.partition("/")[2] for t in article.texts if t.slot.kind == "body"}
    assert page.count('<h2 id="s') == len(headed & bodies)
    assert not any("précisions" in head for head in _headings_of(article))


def test_a_heading_costs_most_where_its_section_opens_on_the_very_words() -> None:
    brief = _brief("La ville a fermé le pont du port mardi.")
    slot = _assignment(build(brief.cleaned.source, find_site("actu")))
    facts = slot.section.facts if slot.section else ()

    def cost(first: str) -> float:
        desk = Desk(slot.site, slot.brief)
        desk.remember("body", [Sentence(first, facts)])
        return _echo("La ville ferme le pont du port", slot, desk)

    again = cost("Le pont du port, mardi, la ville le ferme.")  # nothing more than its heading
    assert cost("Mardi, la ville ferme le pont du port.") == again
    assert again > cost("La ville ferme pour onze mois de travaux lourds le vieux pont du port.") > 0
    assert cost("Les élus ont voté la loi.") == 0


def test_a_heading_opens_on_what_it_tells() -> None:
    assert WEAK_OPENING.match("Parmi les griefs de la ville figurent trois retards")
    assert not WEAK_OPENING.match("La ville compte trois retards parmi ses griefs")


def test_a_page_names_the_key_phrase_over_its_parts() -> None:
    article = build(read(str(SAMPLES / "request.txt")), find_site("actu"))
    page = "".join(FORMATS["html"](article))
    heads = [part.partition(">")[2].partition("</h2>")[0] for part in page.split("<h2")[1:]]
    assert "données de twitter" in article.title.lower()
    assert 3 * sum(plain(head).startswith("Données de Twitter") for head in heads) >= len(heads)
    assert sum(":" in text for text in _headings_of(article)) <= 1


def test_no_heading_parts_elle_from_whom_the_text_above_is_about() -> None:
    article = build(read(str(SAMPLES / "proces-lanverac.txt")), find_site("actu"))
    slots = assign(article.site, article.brief, article.outline, article.settings)
    slot = next(a for a in slots if a.slot.kind == "heading" and a.section is not None)
    facts = slot.section.facts[:1] if slot.section else ()
    for opening, expected in (
        ("Elle gagne ainsi la course.", True),
        ("Ce choix sera validé.", True),
        ("Il faut dire que le port est vieux.", False),
        ("Ce 3 mai, le port a fermé.", False),
        ("La régie a fermé le port.", False),
    ):
        desk = Desk(slot.site, slot.brief)
        desk.remember("body", [Sentence(opening, facts)])
        assert goes_on(slot, desk) is expected, opening


def test_a_thing_by_another_word_than_the_title_s_heads_nothing() -> None:
    article = build(read(str(SAMPLES / "proces-lanverac.txt")), find_site("actu"))
    assignment, desk = _assignment(article), Desk(article.site, article.brief)
    assert _unnamed("L'animal était une grenouille de verre", assignment, desk)
    assert not _unnamed("L'animal de la forêt a reparu", assignment, desk)
    assert not _unnamed("La circulation a été coupée", assignment, desk)


def test_a_sentence_that_leads_to_words_is_no_heading() -> None:
    assert announces_words("Ana Roy a souligné : « Nous ne paierons pas »")
    assert not announces_words("Ana Roy : « Nous ne paierons pas »")
    assert not announces_words("Taxe : ce qui change")
