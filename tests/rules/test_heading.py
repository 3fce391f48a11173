"""Headings tell what the section tells: short, complete, none of them hollow or hanging in the air."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator import build, find_site, frames
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.frames import Context
from generator.rules import nominal
from generator.rules.antecedents import standing_alone
from generator.rules.desk import holding
from generator.rules.lacking import points, quoted
from generator.rules.line_wholeness import hollow
from generator.rules.matter import matter
from generator.rules.sound import sound
from generator.rules.wanting import _goes_on_lead
from generator.rules.weighing import ADDING
from generator.sources import read
from generator.types import Article, Assignment, Brief, Fact, Source, Span

SAMPLES = Path(__file__).parents[2] / "samples"


CASES = {
    "Le titre Veltane a perdu 6,8 % à la Bourse de Paris jeudi, à 27,40 euros.": "Le titre Veltane perd 6,8 % à la Bourse de Paris",
    "La colère a grandi après que la mairie a retiré trois bancs de la place, mardi.": "La mairie retire trois bancs de la place",
    "D'après l'enquête, le trésorier aurait émis 214 fausses factures.": "aurait émis 214 fausses factures",
}


# A heading may not lose what narrows or denies the claim.
KEPT = {
    "Les clients n'auront plus accès à leurs comptes par ce logiciel.": "par ce logiciel",
    "Ni les familles ni les médecins ne savaient qui recevait le traitement.": "recevait",
}


def _brief(text: str) -> Brief:
    return extract(
        clean(Source(f"Un titre pour voir\n\n{text} La mairie a fermé la rue pour trois semaines de travaux."))
    )


def _headings(text: str) -> list[str]:
    brief = _brief(text)
    return [s.text for s in frames.say(brief.facts[0], brief, "heading", Context(seed="x", words=13))]


@pytest.mark.parametrize(("text", "heading"), CASES.items())
def test_a_long_fact_makes_a_short_heading(text: str, heading: str) -> None:
    assert any(heading in told for told in _headings(text))


@pytest.mark.parametrize(("text", "held"), KEPT.items())
def test_what_narrows_a_claim_stays(text: str, held: str) -> None:
    assert all(held in told for told in _headings(text))


def test_what_only_says_that_something_happens_is_hollow() -> None:
    assert hollow("La menace survient", "")
    assert hollow("Le taux d'emploi baisse lui", "")
    assert hollow("Veltane vend 412 000 vélos l'an dernier", "")
    assert not hollow("Veltane a vendu 412 000 vélos l'an dernier", "")


def test_a_possessive_is_told_with_its_owner() -> None:
    brief = _brief("La société Veltane a publié ses résultats. Son bénéfice net a reculé de 23 % en 2025.")
    told = standing_alone(brief.facts[1], brief).text
    assert told == "Le bénéfice net de Veltane a reculé de 23 % en 2025."


def test_an_amount_is_not_cut_short() -> None:
    fact = Fact("F1", "Le groupe a dépensé 64 millions d'euros de plus que prévu.", Span(0, 1), 0.5, 0)
    assert not sound("Le groupe dépense 64 millions d'euros", fact)
    assert not sound("Le groupe dépense 64 millions d'euros de plus", fact)


def test_a_pronoun_of_the_sentence_before_heads_nothing() -> None:
    fact = Fact("F1", "Le pays en comptait deux cents en 2013.", Span(0, 1), 0.5, 0)
    assert not sound("Le pays en comptait deux cents", fact)


def test_the_heading_tells_the_main_matter_not_a_detail() -> None:
    text = (
        "La ligne C du tram rouvrira lundi à Ornay.\n\nUn chantier plus long que prévu\n\n"
        "Le chantier de la ligne a duré deux ans de plus que prévu. Un ouvrier a perdu sa montre. "
        "Le chantier a coûté quatre millions d'euros à la ville. La ville a payé le chantier en trois fois. "
        "Les ouvriers du chantier ont posé neuf kilomètres de rails."
    )
    article = build(Source(f"Ornay : la ligne C rouvre\n\n{text}"), find_site("actu"))
    heads = [t.text for t in article.texts if t.slot.kind == "heading"]
    assert heads and not any("montre" in head for head in heads)
    assert any("chantier" in head or "travaux" in head for head in heads)


def test_a_line_is_not_cut_inside_what_somebody_says() -> None:
    text = "La mairie d'Ornay a annoncé que le pont des Aulnes, fermé depuis onze mois, rouvrira mardi."
    assert not any(told.endswith("le pont des Aulnes") for told in _cut(text))


def _cut(text: str) -> list[str]:
    brief = _brief(text)
    article = build(brief.cleaned.source, find_site("actu"))
    return [t.text for t in article.texts if t.slot.kind in ("heading", "title", "seo_title")]


def test_a_heading_adds_to_nothing() -> None:
    """« D'autres fragments ont aussi été trouvés » leans on what was found first."""
    assert ADDING.search("D'autres fragments ont été découverts")
    assert ADDING.search("Les fragments ont aussi été découverts")
    assert not ADDING.search("Les fragments ont été découverts")


def test_what_a_verb_needs_stays_in_a_heading() -> None:
    told = _headings("Les chercheurs de l'université ont concentré leur premier article dessus.")
    assert all("dessus" in text for text in told)


def test_a_section_does_not_open_on_its_own_heading() -> None:
    text = (
        "Le maire d'Ornay a fermé la halle lundi. La halle comptait neuf portes. Les forains ont signé une pétition.\n\n"
        "La mairie réalisera un bilan du marché. Le club de judo d'Ornay a perdu son gymnase. Les judokas ont défilé mardi."
    )
    article = build(Source(f"Ornay ferme sa halle\n\n{text}"), find_site("actu"))
    for section in article.outline.sections:
        heading, body = article.slot(f"intertitre/{section.key}"), article.slot(f"section/{section.key}")
        if heading and body and len(body.draft.sentences) > 1:
            assert not holding(body.draft.sentences[0].text, heading.text)


def test_a_site_whose_headings_ask_asks_what_somebody_says_and_tells_rather_than_ask_a_detail() -> None:
    site = find_site("decryptage")
    article = build(read(str(SAMPLES / "entretien-glaciologue.txt")), site)
    headings = [t.text for t in article.texts if t.slot.kind == "heading"]
    assert not any(heading.startswith("Qu'a ") for heading in headings)
    assert any("que dit" in heading.lower() for heading in headings)


def test_what_is_only_alleged_is_no_label() -> None:
    """« Fausses factures » would tell as a fact what an inquiry says."""
    article = build(read("samples/proces-lanverac.txt"), find_site("actu"))
    headings = [t.text for t in article.texts if t.slot.kind == "heading"]
    assert headings and not any(h.lower().startswith("fausses factures") for h in headings)


def _fact(text: str) -> Fact:
    return Fact("F1", text, Span(0, 1), 0.5, 0)


def test_a_clause_without_its_circumstances_heads_a_section() -> None:
    study = _fact("L'étude a été menée pendant quatorze mois auprès de 186 enfants âgés de 6 à 11 ans.")
    assert list(nominal.clauses(study)) == ["L'étude a été menée auprès de 186 enfants âgés de 6 à 11 ans"]
    police = _fact("Le 22 avril, un policier a été tué.")
    assert list(nominal.clauses(police)) == ["Un policier a été tué le 22 avril"]
    buyer = _fact("Le dernier repreneur potentiel, Antoine Bru, n'a pas réuni la caution requise.")
    assert list(nominal.clauses(buyer)) == ["Antoine Bru n'a pas réuni la caution requise"]


def test_what_is_compared_or_makes_one_verb_is_no_clause_alone() -> None:
    assert not list(nominal.clauses(_fact("Les causes de la crise sont plus graves que jamais.")))
    assert not list(nominal.clauses(_fact("La mairie de Paris avait pris contact avec les villes voisines.")))


def test_a_noun_group_that_heads_a_section_has_its_complement() -> None:
    prices = _fact("Selon le directeur, la hausse du prix des batteries explique la baisse.")
    assert "La hausse du prix des batteries" in nominal.groups(prices)
    assert not list(nominal.groups(_fact("Le président du tribunal de commerce a vu le maire.")))
    cut = _fact(
        "Instagram entamait la nouvelle offensive de Facebook contre Snapchat avec l'intégration du service Stories."
    )
    assert "La nouvelle offensive de Facebook contre Snapchat" in nominal.groups(cut)


CUT = {
    "Le titre Veltane a reculé de 6": "Le titre Veltane a reculé de 6,8 % à la Bourse de Paris.",
    "Valérie Plante propose le développement": "Valérie Plante propose le développement du métro.",
    "La compagnie fait savoir aujourd'hui": "La compagnie fait savoir aujourd'hui qu'elle rembourserait ses clients.",
    "La décision du Conseil d'État a": "La décision du Conseil d'État a pour origine un recours.",
    "Un homme a été arrêté à 30 ans de prison": "Un homme a été arrêté en Oregon et condamné à 30 ans de prison.",
    "Le même résultat est visible": "Le même résultat est visible à Sotchi.",
    "La maire a été blessée, à la jambe": "La maire a été blessée mardi, à la jambe.",
    "Les gouvernements britannique ont reconnu leur rôle": "Les gouvernements britannique, australien et danois ont reconnu leur rôle.",
    "La dose a été achetée à Sanofi": "Sanofi a vendu la dose 20 euros.",
    "Le ministère conseille de rester": "Le ministère conseille de rester chez soi.",
    "Les agents ont ouvert la place, vers 6 heures": "Les agents ont ouvert la place mardi, vers 6 heures.",
    "Les avis étaient partagés entre colère": "Les avis étaient partagés entre colère et honte.",
    "La ville accepte les objectifs contenus": "La ville accepte les objectifs contenus dans la charte.",
    "Nîmes faut bien mettre un terme au succès": "Nîmes a bien failli mettre un terme au succès du leader.",
    "Claire Roy pointe": "Claire Roy pointe à la deuxième place.",
    "Le coureur Paul Roy, prend les commandes": "Le coureur Paul Roy, parti tard, prend les commandes.",
    "Sur la place, il a défendu le maire": "Sur la place, il a défendu le maire d'Ornay.",
    "Frustrés, ont adressé plusieurs courriers": "Ces derniers, frustrés, ont adressé plusieurs courriers au rectorat.",
}


@pytest.mark.parametrize(("line", "source"), CUT.items())
def test_a_line_cut_inside_what_it_says_heads_nothing(line: str, source: str) -> None:
    assert not sound(line, _fact(source))


def test_the_heading_is_drawn_from_what_weighs_most() -> None:
    about = matter([_fact("La ville a fermé le pont du port mardi.")])
    light, heavy = replace(_fact("x"), weight=0.1), replace(_fact("x"), weight=0.8)
    line = "La ville ferme le pont du port"
    assert about.worth(line, heavy, 0) - about.worth(line, light, 0) > 0.5


def test_a_short_quotation_heads_a_section_under_its_name() -> None:
    text = (
        "La mairie d'Ornay a fermé la halle lundi. La halle comptait neuf portes et deux cents étals de bois.\n\n"
        "« Le marché ne reviendra pas ici », a déclaré Anne Roy, la présidente des forains. On l'a écoutée sans un mot."
    )
    article = build(Source(f"Ornay ferme sa halle\n\n{text}"), find_site("actu"))
    labels = {h.text for s in article.brief.facts for h in quoted(s, _assignment(article))}
    assert "Anne Roy : « Le marché ne reviendra pas ici »" in labels


def _assignment(article: Article) -> Assignment:
    slots = assign(article.site, article.brief, article.outline, article.settings)
    return next(a for a in slots if a.slot.kind == "heading")


def test_a_bare_noun_heads_nothing_where_the_key_phrase_may_stand_before_it() -> None:
    site = find_site("actu")
    article = build(read(str(SAMPLES / "resultats-veltane.txt")), site)
    headings = [t.text for t in article.texts if t.slot.kind == "heading"]
    assert not any(h in ("La hausse du prix", "Chiffre d’affaires") for h in headings)


def test_a_label_that_leans_or_has_no_article_heads_nothing() -> None:
    site = find_site("actu")
    article = build(read(str(SAMPLES / "resultats-veltane.txt")), site)
    slot, section = _assignment(article), article.outline.sections[0]
    about = matter(list(article.brief.facts))
    for label in ("ventes similaires", "Chiffre inconnu"):
        assert not list(points(about, replace(slot, section=replace(section, label=label))))


def test_no_hook_cuts_the_lead_in_two() -> None:
    article = build(read(str(SAMPLES / "resultats-veltane.txt")), find_site("actu"))
    slot, section = _assignment(article), article.outline.sections[0]
    first, *_, last = article.brief.facts
    slot = replace(slot, outline=replace(article.outline, lead=(first.id,)))
    beside = [fact.id for fact in article.brief.facts[1:] if fact.paragraph == first.paragraph]
    assert beside and _goes_on_lead(replace(slot, section=replace(section, facts=(*beside, last.id))))
    assert not _goes_on_lead(replace(slot, section=replace(section, facts=(last.id,))))
