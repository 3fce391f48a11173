"""The body says what a reader asks and the source leaves out, and « elle » only of whom it means."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from generator import build, find_site
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.rules.antecedents import standing_alone
from generator.rules.body import _capitalised, _moves_on, _named_anew, _told
from generator.rules.desk import Desk
from generator.rules.from_lead import from_the_lead
from generator.rules.latter import latter_named
from generator.rules.parted import _turned, parted
from generator.rules.pen import Pen
from generator.rules.preceding import fact_before, right_above, told_above
from generator.rules.speaking import continued, goes_on
from generator.sources import read
from generator.types import Draft, Fact, Issue, Sentence, Settings, Source, Span

REST = (
    "Le stade compte neuf mille places. Les travaux ont duré deux ans. Le club reçoit Ornay samedi. "
    "Une navette partira de la gare. Le maire tiendra une réunion publique."
)


def _body(text: str) -> str:
    article = build(Source(f"Le club attaque la mairie\n\n{text}\n\n{REST}"), find_site("actu"))
    return " ".join(t.text for t in article.texts if t.slot.kind in ("lead", "body"))


def test_an_amount_that_nobody_gives_is_said_to_be_missing() -> None:
    claim = "Le club d'Ornay a attaqué la mairie mardi. Le retard du chantier lui a coûté une saison. "
    told = _body(claim + "Le club exige une compensation.")
    assert "montant" in told
    assert "montant" not in _body(claim + "Le club exige une compensation de 40 000 euros.")


def test_a_pronoun_is_not_given_to_a_person_named_further_up() -> None:
    text = (
        "L'avocate Solène Brard a plaidé lundi à Ornay. La régie du port s'est constituée partie civile. "
        "Elle réclame 910 000 euros."
    )
    brief = extract(clean(Source(f"Le procès du port\n\n{text} {REST}")))
    assert "Brard" not in standing_alone(brief.facts[2], brief).text


def test_what_the_source_has_before_the_news_comes_after_what_goes_on_from_it() -> None:
    """« il » of the first section is the vaccine that the lead tells of, not the mosquito of the caption."""
    text = (
        "Le moustique transmet le virus à l'être humain. Le pays a lancé lundi une campagne de vaccination à Ornay. "
        "Disponible depuis mai, il est autorisé dans quatre pays."
    )
    caption, news, on, *_ = extract(clean(Source(f"Une campagne à Ornay\n\n{text} {REST}"))).facts
    assert from_the_lead([caption, on], news, news) == [on, caption]
    assert from_the_lead([caption, on], None, news) == [caption, on]
    assert from_the_lead([on, caption], on, caption) == [on, caption]


def test_what_the_news_s_own_paragraph_tells_ahead_of_it_comes_first() -> None:
    won = Fact("F1", "Dans le temps additionnel, Roy a marqué de la tête (3-2, 90e+3).", Span(0, 1), 0.5, 0)
    news = Fact("F2", "Menés 2-0, les joueurs d'Ornay ont renversé Lavène.", Span(1, 2), 0.9, 0)
    on = Fact("F3", "Rien ne laissait attendre pareille fin.", Span(2, 3), 0.5, 1)
    he = Fact("F3", "Ils avaient perdu six fois.", Span(2, 3), 0.5, 1)
    assert from_the_lead([won, on], news, news) == [won, on]
    assert from_the_lead([won, he], news, news) != [won, he]


def test_what_opens_the_news_s_paragraph_on_a_pronoun_follows_the_news_that_names_it() -> None:
    caption = Fact("F1", "Une expérience éclaire le sommeil des invertébrés.", Span(0, 1), 0.5, 0)
    they = Fact("F2", "Elles changent de couleur.", Span(1, 2), 0.5, 1)
    news = Fact("F3", "Les pieuvres semblent rêver davantage.", Span(2, 3), 0.9, 1)
    on = Fact("F4", "Les savants ont filmé dix bêtes.", Span(3, 4), 0.5, 2)
    assert from_the_lead([caption, they, on], news, news) == [they, caption, on]


def test_a_paragraph_of_the_source_that_opens_on_il_is_of_more_than_the_sentence_right_before() -> None:
    before = Fact("F1", "L'accord comprend trois primes.", Span(0, 1), 0.5, 0)
    he = Fact("F2", "Il devient la quatrième recrue du club.", Span(1, 2), 0.5, 1)
    assert _moves_on(he, before)
    assert not _moves_on(he, Fact("F1", "Paul Roy a signé.", Span(0, 1), 0.5, 1))
    assert not _moves_on(before, he) and not _moves_on(he, None)


def test_il_is_named_anew_only_where_he_is_surely_somebody() -> None:
    text = "L'avocat Paul Roy a signé un contrat d'un an à Ornay. Il devient la recrue la plus chère du port d'Ornay."
    brief = extract(clean(Source(f"Ornay signe un contrat\n\n{text}")))
    assert _named_anew(brief.facts[1], brief).text.startswith("Paul Roy devient")
    bare = replace(brief, entities=tuple(replace(e, gender="", roles=()) for e in brief.entities))
    assert _named_anew(brief.facts[1], bare).text == brief.facts[1].text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("la température va-t-elle baisser ?", "La température va-t-elle baisser ?"),
        ("iPhone et iPad sont chers.", "iPhone et iPad sont chers."),
        ("« Le port vit. »", "« Le port vit. »"),
    ],
)
def test_a_point_of_a_list_told_as_a_sentence_opens_on_a_capital(text: str, told: str) -> None:
    assert _capitalised(Sentence(text)).text == told


def test_what_is_said_of_the_news_stands_before_what_goes_on_from_it() -> None:
    text = (
        "C'est un point de l'ordre du jour qui aurait pu passer en dix minutes. Les élus d'Ornay ont adopté la ville à 30 km/h. "
        "Le maire d'Ornay a défendu un projet peu coûteux."
    )
    said, news, on, *_ = extract(clean(Source(f"La ville à 30 km/h\n\n{text} {REST}"))).facts
    assert from_the_lead([said, on], news, news) == [said, on]


def test_who_won_what_is_told_in_full_though_names_cannot_be_said_otherwise() -> None:
    winners = (
        "Quatre disciplines sont représentées : le saut (remporté par Alix Morvan), la barre (remportée par Inès Kerbrat), le sol "
        "(remporté par Louise Tanguy) et la poutre (remportée par Maëlle Prigent et Anna Riou)."
    )
    text = (
        "Le Trophée de Lomane s'est tenu samedi devant deux mille personnes. "
        f"{winners} Le public a applaudi debout. Une salle neuve ouvrira en mars."
    )
    article = build(Source(f"Gymnastique à Lomane\n\n{text}"), find_site("actu"))
    assert any("Maëlle Prigent" in s.text for t in article.texts if t.slot.kind == "body" for s in t.draft.sentences)


def test_a_long_fact_is_told_whole_where_quotations_and_names_part_its_words() -> None:
    text = (
        "À l'occasion de la rentrée, la rectrice de l'académie de Lomane, Anna Perret, et le président du conseil "
        "départemental de la Côte-Verte, Hubert Morvan, ont annoncé ce jour l'extension du programme « Un collège, un "
        "potager » à 60 établissements publics et privés sous contrat de l'académie, contre 18 l'an dernier."
    )
    told = _body(f"La rentrée a eu lieu lundi à Lomane. {text}")
    assert "60 établissements" in told and " 18 l’an" in told and "rectrice" in told


def _parted(text: str) -> list[str]:
    brief = extract(clean(Source(f"Une journée à Ornay\n\n{text} {REST}")))
    site = find_site("actu")
    assignment = next(
        a for a in assign(site, brief, draw(site, brief, Settings()), Settings()) if a.slot.kind == "body"
    )
    return [s.text for s in parted(brief.facts[0], 0, Pen(assignment, Desk(site, brief)))]


def test_a_score_and_what_a_second_comma_parts_stay_before_their_clause() -> None:
    ends = "a conclu un ballon porté de vingt mètres devant la tribune du port"
    for text, turns in (
        (f"Alors que le club perdait de loin, le joueur d'Ornay {ends}.", True),
        (f"Alors que le club perdait 24-12, le joueur d'Ornay {ends}.", False),
        (f"Alors que le club perdait de loin, le joueur d'Ornay {ends}, imité par son frère.", False),
    ):
        assert bool(list(_turned(Fact("F1", text, Span(0, 1), 0.5, 0)))) == turns


def test_what_cannot_be_said_otherwise_is_turned_or_parted() -> None:
    turned = _parted(
        "Étant donné que l'organisation n'a légalement aucune juridiction sur les soldats et que les pays fournisseurs ne "
        "montrent aucun empressement à les sanctionner, une petite partie des agresseurs a reçu une peine de prison."
    )
    assert len(turned) == 1 and turned[0].startswith("Une petite partie") and "aucune juridiction" in turned[0]
    cut = _parted(
        "La région verse au club d'Ornay une contribution de 200 000 euros, destinée à la formation des jeunes joueurs : la "
        "moitié de la promotion suivra entre octobre et décembre un stage de deux jours au lycée agricole."
    )
    assert len(cut) > 1 and not any(":" in text for text in cut)
    assert not _parted("La mairie cherche une salle : un vieux gymnase du quartier, loin de tout.")


def test_what_is_not_said_stands_beside_what_it_is_said_of() -> None:
    long = (
        "Le club d'Ornay a attaqué la mairie mardi. Le chantier du stade a pris deux ans de retard à cause de fissures dans "
        "les tribunes du virage nord. La mairie avait promis aux dirigeants, aux joueurs et aux supporteurs une enceinte neuve "
        "pour la saison dernière, avec neuf mille places couvertes, un parvis et une gare. Les joueurs ont disputé leurs "
        "matchs à Lomane, à quarante kilomètres de là, devant des tribunes presque vides et sous la pluie."
    )
    claim = (
        "Les joueurs ont perdu dix matchs et n'ont plus gagné depuis le mois de mai. Le club exige une compensation."
    )
    parts = f"## Un litige\n\n{long}\n\n{claim}\n\n## Un stade\n\n{REST}"
    article = build(Source(f"# Le club attaque la mairie\n\n{parts}", "club.md", "markdown"), find_site("actu"))
    missing = [t for t in article.texts if t.slot.kind == "body" and "montant" in t.text]
    assert missing
    for text in missing:
        paragraphs = [sentence.paragraph for sentence in text.draft.sentences]
        assert max(paragraphs) > 0 and paragraphs == sorted(paragraphs)


def _spoken(first: str, before: str) -> list[str]:
    """Return how « Nous y avons mis deux ans. » is told after a quotation, `first` in the source and `before` in the article."""
    brief = extract(clean(Source(f"La halle rouvre\n\n{first} « Nous y avons mis deux ans. » {REST}")))
    site = find_site("actu")
    told = [Sentence(before, ("F1",))]
    fact = brief.facts[1]
    assignment = assign(site, brief, draw(site, brief, Settings()), Settings())[0]
    return [s.text for s in continued(fact, told, 0, assignment)] if goes_on(fact, told, brief) else []


def test_words_that_go_on_name_their_speaker_once() -> None:
    said = "« La halle a manqué à tous », a déclaré la maire, Claire Dufayet."
    (told,) = _spoken(said, "Claire Dufayet, la maire, a déclaré : « La halle a manqué à tous ».")
    assert told in (
        "« Nous y avons mis deux ans », a-t-elle ajouté.",
        "« Nous y avons mis deux ans », a-t-elle poursuivi.",
    )
    assert _spoken(said, said) == ["« Nous y avons mis deux ans. »"]
    assert not _spoken("La maire a fermé la halle.", "La maire a fermé la halle.")


def test_who_speaks_again_is_a_pronoun_where_nobody_else_can_be_meant() -> None:
    words = "« La halle a manqué à tous », a déclaré Claire Dufayet."
    again = "« Nous y avons mis deux ans », a-t-elle ajouté."
    body = _body(f"La halle d'Ornay a rouvert lundi. {words} {again} ")
    assert "a-t-elle ajouté" in body and body.count("Claire Dufayet") == 1
    brief = extract(clean(Source(f"La halle rouvre\n\n{words} {again} Anne Roux était là. {REST}")))
    alone, two = (Sentence(text, ("F1",)) for text in (words, f"{words[:-1]} devant Anne Roux."))
    assert goes_on(brief.facts[1], [alone], brief) and not goes_on(brief.facts[1], [two], brief)


def test_more_of_the_same_words_follows_who_says_them() -> None:
    words = (
        "« La halle a manqué à tous », a déclaré le gardien du marché, Claude Dufayet. « Nous y avons mis deux ans. »"
    )
    body = _body(f"La halle d'Ornay a rouvert lundi. {words} ")
    before, said, _ = " ".join(body.split()).partition("« Nous y avons mis deux ans. »")
    assert said and "Dufayet" in before.rpartition("»")[2]


def test_a_source_that_speaks_to_its_readers_once_is_not_followed() -> None:
    aside = "Si vous avez acheté un billet pour la halle d'Ornay, mieux vaut regarder la date. "
    text = f"Le club d'Ornay a perdu samedi son dixième match à domicile. {aside}"
    assert "vous" not in _body(text + "La mairie a fermé la buvette du stade lundi matin.")


def test_what_opens_a_source_with_a_riddle_is_told_right_after_its_answer() -> None:
    text = (
        "Il n'a pas de bouche et vit dans le noir. Pourtant, un ver du lac d'Ornay découvert lundi pourrait aider les savants. "
        "L'animal mesure 14 centimètres. Un plongeur l'a vu à 40 mètres de fond."
    )
    article = build(
        Source(f"Un ver du lac d'Ornay découvert lundi pourrait aider les savants\n\n{text}\n\n{REST}"),
        find_site("actu"),
    )
    body = " ".join(s.text for t in article.texts if t.slot.kind == "body" for s in t.draft.sentences)
    assert body.startswith("Ce ver n’a pas de bouche")


def test_nouns_made_of_an_order_speak_to_nobody() -> None:
    pause = "Le club a accepté un cessez-le-feu avec la régie et un rendez-vous mardi à la mairie d'Ornay. "
    told = _body(f"Le club d'Ornay a perdu samedi son dixième match. {pause}La mairie a fermé la buvette lundi matin.")
    assert "cessez-le-feu" in told


def test_what_points_at_something_told_above_opens_a_section() -> None:
    """« Cette demande » is known to who has read the lead; « il » may be anybody."""
    brief = extract(
        clean(Source(f"Une demande à Ornay\n\nLe club demande un stade. Le maire refuse cette demande. {REST}"))
    )
    site = find_site("actu")
    desk = Desk(site, brief)
    assert not told_above(brief.facts[1], desk)
    desk.remember("lead", [Sentence("Le club demande un stade.", ("F1",))])
    assert told_above(brief.facts[1], desk)


def test_what_goes_on_from_the_section_above_opens_the_next_one_and_is_not_lost() -> None:
    """« Ces contrats interrogent cependant » was left out where its section began on it; a mere label parts nothing."""
    text = f"Le club signe deux contrats.\n\n— Paul Roy\n\nCes contrats inquiètent cependant la ligue. {REST}"
    brief = extract(clean(Source(f"Des contrats à Ornay\n\n{text}")))
    after = next(fact for fact in brief.facts if fact.text.startswith("Ces"))
    before = fact_before(after, brief)
    desk = Desk(find_site("actu"), brief)
    assert before is not None and before.text == "Le club signe deux contrats." and not right_above(after, desk)
    desk.remember("body", [Sentence("Le club signe deux contrats.", (before.id,))])
    assert right_above(after, desk)


def test_a_fact_refused_twice_in_our_words_is_told_in_the_source_s() -> None:
    brief = extract(clean(Source(f"Des contrats à Ornay\n\nLe club signe lundi deux contrats avec la mairie. {REST}")))
    site = find_site("actu")
    section = next(a for a in assign(site, brief, draw(site, brief, Settings()), Settings()) if a.slot.kind == "body")
    fact = brief.facts[2]
    told = "En deux ans, les travaux ont pris fin."
    faulty = Draft((Sentence(told, (fact.id,)),), "règles", (Issue("noms", "error", "nom absent", told),))
    again = replace(section, refused=(faulty, faulty))
    assert [s.text for s in _told(Pen(again, Desk(site, brief)), fact, 0, 0)] == [fact.text]


def test_ce_dernier_that_opens_a_section_is_whom_the_sentence_above_names_last() -> None:
    text = (
        "Les soupçons se sont accrus depuis que Paul Roy a vendu une barque. En effet, ce dernier a été son seul gardien. "
        "Le maire cite Jean Lami et le préfet. Ce dernier a refusé de répondre."
    )
    brief = extract(clean(Source(f"Une barque à Ornay\n\n{text} {REST}")))
    told = [latter_named(fact, brief).text for fact in brief.facts[1:4:2]]
    assert told == ["En effet, Paul Roy a été son seul gardien.", "Ce dernier a refusé de répondre."]


def test_one_sentence_of_an_article_opens_on_thanks() -> None:
    text = "Le bac permet aux élus de passer. Un pont permet aux enfants de jouer."
    assert _body(text).count("Grâce ") < 2


def test_who_spoke_inside_a_sentence_is_named_where_the_one_that_named_her_is_not_told() -> None:
    text = (
        "Ana Roy, directrice du port, conseille un test. Les marins devraient dormir, a-t-elle dit, et boire de l'eau."
    )
    brief = extract(clean(Source(f"Les marins d'Ornay\n\n{text} {REST}")))
    assert (
        standing_alone(brief.facts[1], brief).text == "Les marins devraient dormir, a dit Ana Roy, et boire de l'eau."
    )


def test_a_list_behind_a_colon_is_no_sentence() -> None:
    text = (
        "Le port fait face à de nombreuses difficultés de fond et de saison : manque de bras dans les ateliers, ralentissement du commerce "
        "du lac, hausse des prix du bois et des cordages, vieillissement des marins, etc. Le port a neuf quais."
    )
    assert ". Manque de bras" not in _body(text)


def test_mais_egalement_keeps_its_mais() -> None:
    assert "Mais également" in _body(
        "Le public regarde vers les deux frères du club. Mais également, vers la championne en titre, Ana Roy, qui entend garder son titre."
    )


def test_the_entries_of_a_list_stay_in_one_sentence() -> None:
    entries = " ;\n".join(
        f"- {name} au lait cru de {grams} g vendue à la coupe dans les halles de la ville"
        for name, grams in (("tomme", 250), ("raclette", 400), ("fourme", 800), ("meule", 900))
    )
    listing = "Les lots rappelés portent tous la marque de la fromagerie et une date de mars :\n\n" + entries
    text = f"La fromagerie d'Ornay rappelle quatre fromages depuis lundi.\n\n{listing}.\n\n{REST}"
    article = build(Source(f"Ornay rappelle ses fromages\n\n{text}"), find_site("actu"))
    told = [s.text for t in article.texts if t.slot.kind == "body" for s in t.draft.sentences if "raclette" in s.text]
    assert len(told) == 1 and all(name in told[0] for name in ("tomme", "fourme", "meule")), told


def test_two_sentences_of_a_fact_do_not_point_one_after_the_other() -> None:
    article = build(read(str(Path(__file__).parents[2] / "samples" / "page-pont.html")), find_site("actu"))
    told = [s.text for t in article.texts if t.slot.kind == "body" for s in t.draft.sentences]
    assert not any(one.startswith("Cette ") and other.startswith("Cette ") for one, other in pairwise(told))
