"""The lead: the news, what goes on from it, a quote the reader can follow; no background, nothing that the rest leans on."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.facts.ahead import mainly_ahead
from generator.plan import draw
from generator.plan.opening import lead_facts
from generator.sources import read
from generator.types import Settings, Source

NEWS = "La société Veltane a publié jeudi 12 mars des résultats contrastés."
REST = (
    "Le siège de Veltane est à Angers depuis 1998. Le syndicat redoute des départs. Une usine ouvrira à Leipzig. "
    "Les ventes en Espagne ont doublé. Le patron de Veltane quittera la société en juin. Un repreneur a écrit lundi. "
    "La mairie d'Angers a promis une aide. Les salariés de Veltane ont voté mardi. Un conseil se tiendra le 3 mai."
)


def _lead(text: str, title: str = "Veltane publie ses résultats") -> list[str]:
    brief = extract(clean(Source(f"{title}\n\n{text}")))
    return [brief.fact(id).text for id in lead_facts(brief)]


def test_what_goes_on_from_the_news_is_in_the_lead() -> None:
    told = _lead(f"{NEWS} Son bénéfice net a reculé de 23 %, à 31 millions d'euros. {REST}")
    assert told[0] == NEWS
    assert told[1].startswith("Son bénéfice net")


def test_what_names_the_news_opens_its_paragraph_wherever_that_stands() -> None:
    shop = "Le Veltane 9 sera en boutique le 3 mai."
    named = "Le Veltane 9 a été présenté mardi à Angers par la société."
    bare = "Le téléphone a une batterie de 7 000 mAh et un appareil photo de 90 mégapixels."
    title = "Veltane 9 présenté avec une batterie de 7 000 mAh et un appareil photo de 90 mégapixels"
    assert _lead(f"{shop}\n\n{named} {bare}\n\n{REST}", title)[0] == named


def test_who_is_still_shut_out_stays_beside_what_opens() -> None:
    shut = "Les camions resteront interdits."
    opens = "Le pont d'Ornay rouvrira lundi, a annoncé la mairie. Les vélos pourront l'emprunter dès samedi."
    more = (
        "Les travaux ont coûté 14 millions d'euros. La région en a payé la moitié.\n\nUn bus passera toutes les heures."
    )
    rest = (
        f"{more} Les commerçants du quai attendent leurs clients.\n\nUne fête est prévue dimanche. La fanfare jouera."
    )
    assert shut in _lead(f"{opens} {shut}\n\n{rest}", "Le pont d'Ornay rouvrira lundi")


def test_what_was_before_the_news_stays_in_the_body() -> None:
    before = "Veltane avait déjà publié des résultats contrastés deux ans plus tôt."
    assert before not in _lead(f"{NEWS} Son bénéfice net a reculé. {before} {REST}")


def test_a_quote_on_what_nobody_told_yet_stays_in_the_body() -> None:
    quote = "« Nous refusons de répercuter toute la hausse sur nos clients », a expliqué le directeur Marc Roy."
    assert quote not in _lead(f"{NEWS} {quote} {REST}")
    on_it = "« Ces résultats de Veltane nous déçoivent, nous ferons mieux », a expliqué le directeur Marc Roy."
    known = on_it.replace("Ces résultats", "Les résultats")
    assert known in _lead(f"{NEWS} {known} {REST}")
    assert on_it.replace("Ces résultats de Veltane", "Ce terrain") not in _lead(f"{NEWS} {on_it} {REST}")


def test_a_quote_that_opens_on_they_is_understood_where_it_is_about_the_news_itself() -> None:
    news = "Le patron Marc Roy menace la société Veltane de procès pour le pillage des plans de la gare."
    near = "« Ils ont copié les plans de la gare, la société Veltane aura son procès », a écrit Marc Roy."
    far = "« Ils ont oublié leurs promesses de juin, nous nous en souviendrons », a écrit Marc Roy."
    for quote, kept in ((near, True), (far, False)):
        text = f"{news}\n\n{quote}\n\n{REST}"
        assert (quote in _lead(text, "Marc Roy menace Veltane de procès pour le pillage des plans")) is kept


def test_a_quote_that_counts_is_no_strong_word() -> None:
    counted = "« En France, 12 usines de Veltane ferment chaque année », indique la chercheuse Lise Roy."
    assert counted not in _lead(f"{NEWS} {counted} {REST}")


def test_those_of_whom_the_next_sentence_counts_some_stay_with_it() -> None:
    text = f"{NEWS} Son bénéfice net a reculé. L'affaire Veltane a divisé les 4 300 habitants d'Angers. Une centaine d'entre eux ont défilé. {REST}"
    assert not any("habitants" in told for told in _lead(text)[1:-1])


def test_the_lead_ends_where_the_text_goes_on_from_it() -> None:
    text = f"{NEWS} Son bénéfice net a reculé de 23 %. Le directeur explique cette baisse par le prix des batteries. {REST}"
    assert _lead(text)[-1].startswith("Son bénéfice net")


@pytest.mark.parametrize("name", ["request.txt", "proces-lanverac.txt"])
def test_what_nobody_knows_opens_the_end(name: str) -> None:
    brief = extract(clean(read(str(Path("samples") / name))))
    ending = draw(find_site("actu"), brief, Settings()).closing
    assert brief.fact(ending[0]).modality == "unknown"


def test_a_past_event_with_consequences_is_no_prospect() -> None:
    text = (
        "La crise est survenue après que la mairie a fermé le port, après quoi les pêcheurs ne pourront plus sortir. "
        "Le port rouvrira le 3 mai. "
    )
    past, future, *_ = extract(clean(Source(f"Le port d'Ornay\n\n{text}{REST}"))).facts
    assert mainly_ahead(future) and not mainly_ahead(past)


@pytest.mark.parametrize(
    "text",
    [
        "En 2014, Veltane publie ses premiers résultats à Angers devant ses salariés.",  # long before
        "Marc Roy, patron de Veltane, le double dans les résultats de mars.",  # whom?
        "La presse de Veltane a découvert ces résultats dans une cave d'Angers.",  # which?
    ],
)
def test_what_needs_the_rest_or_explains_it_is_for_further_down(text: str) -> None:
    assert text not in _lead(f"{NEWS} Son bénéfice net a reculé. Le conseil de 2026 a eu lieu. {REST} {text}")


def test_last_year_and_a_name_with_a_number_are_no_history() -> None:
    told = _lead(f"{NEWS} En 2025, son chiffre d'affaires a augmenté. Le conseil de 2026 a eu lieu. {REST}")
    assert told[1].startswith("En 2025")
    named = _lead(f"{NEWS} Le modèle Veltane 2014 RX a doublé ses ventes. Le conseil de 2026 a eu lieu. {REST}")
    assert named[1].startswith("Le modèle Veltane 2014")


FIRST = "La banque d'Ornay a réduit vendredi son taux directeur de 50 points, à 5,5 %."
LATER = "Les épargnants pourraient y perdre. Deux banques ont déjà réduit les leurs de 30 points depuis février."
SAID = "Lise Roy, analyste chez Veltane, juge la décision bonne. « La banque a réduit son taux à temps », a-t-elle dit. « Ce qu'elle craint, c'est la crise. »"


def _rate(*paragraphs: str) -> list[str]:
    return _lead(
        "\n\n".join((FIRST, "Le comité a voté à cinq contre un.", *paragraphs, REST)), "La banque réduit son taux"
    )


def test_what_leans_on_its_neighbours_is_not_moved_to_the_lead() -> None:
    told = _rate(LATER)
    assert told[:2] == [FIRST, "Le comité a voté à cinq contre un."]
    assert not any("les leurs" in text for text in told)


def test_the_halves_of_a_quote_are_not_parted_by_the_lead() -> None:
    assert not any("«" in text for text in _rate(SAID))


def test_a_quote_of_somebody_nobody_presented_is_not_moved_to_the_lead() -> None:
    who = "Lise Roy est analyste. Elle suit la banque."
    assert not any("«" in text for text in _rate(who, "« La banque réduit son taux à temps », a dit Roy."))


def test_far_from_the_news_the_lead_takes_what_the_title_promises_alone() -> None:
    threat = "Le syndicat menace de bloquer Ornay."
    text = "\n\n".join((FIRST, "Le comité a voté à cinq contre un.", REST, threat, "Le conseil de 2026 a eu lieu."))
    assert threat not in _lead(text, "La banque réduit son taux")
    assert threat in _lead(text, "La banque réduit son taux, le syndicat menace de bloquer Ornay")


def test_what_its_paragraph_explains_is_not_moved_to_the_lead() -> None:
    asked = "Le procureur a requis deux ans contre le banquier. Un an a été demandé contre le comptable de la banque."
    title = "La banque réduit son taux, un an demandé contre le comptable"
    text = "\n\n".join((FIRST, "Le comité a voté à cinq contre un.", asked, REST, "Le conseil de 2026 a eu lieu."))
    assert not any("comptable" in told for told in _lead(text, title))


def test_a_number_of_the_title_counted_elsewhere_adds_nothing() -> None:
    fund = "Le fonds Verlac, qui détient 50 actions, a fait pression pour des coupes."
    text = "\n\n".join(
        (FIRST.replace("de 50 points", "nettement"), "Le comité a voté.", REST, fund, "Le conseil a eu lieu.")
    )
    assert fund not in _lead(text, "La banque réduit son taux de 50 points")


def test_from_afar_the_lead_takes_only_what_tells_much_of_the_title_and_no_question() -> None:
    far = "Le comité d'Ornay examine le budget le 14 novembre."
    text = "\n\n".join((FIRST, "Le vote a eu lieu.", REST, far, "Le conseil de 2026 a eu lieu."))
    assert far not in _lead(text, "La banque réduit son taux, un revers au comité")
    asked = "Que deviendra le comité de la banque d'Ornay ?"
    near = "\n\n".join((FIRST, "Le vote a eu lieu.", asked, REST, "Le conseil de 2026 a eu lieu."))
    assert asked not in _lead(near, "La banque réduit son taux, l'avenir du comité reste en suspens")


def test_a_lead_does_not_tell_all_that_a_brief_has() -> None:
    text = (
        "Le sculpteur Louis Arvel est mort mardi, à l'âge de 91 ans. Sa fille annonce qu'il s'est éteint « en paix ».\n\n"
        "Il avait reçu le prix de la ville en 1988, pour sa fontaine de la place Neuve."
    )
    article = build(Source(f"Le sculpteur Louis Arvel est mort\n\n{text}"), find_site("actu"))
    told = {text.key: [fact for s in text.draft.sentences for fact in s.facts] for text in article.texts}
    assert told["chapo"] == ["F1"]
    assert "F2" in told["section/s1"]
    assert not any(text.slot.kind == "heading" for text in article.texts)


def test_the_source_s_own_standfirst_opens_the_article_whole() -> None:
    """Its last sentence hung at the head of the body, before another matter."""
    standfirst = (
        "Le tribunal d'Ornay a jugé mardi un comptable. Il conteste les faits. Le jugement sera rendu le 2 juillet."
    )
    scene = "Il s'avance à la barre en chemise blanche. Gérard Roy tenait les comptes du comité depuis dix-neuf ans."
    told = _lead(f"{standfirst}\n\n{scene}\n\n{REST}", "Un comptable jugé à Ornay")
    assert told == [
        "Le tribunal d'Ornay a jugé mardi un comptable.",
        "Il conteste les faits.",
        "Le jugement sera rendu le 2 juillet.",
    ]


def test_a_scene_is_not_parted_between_lead_and_body() -> None:
    news = "Les joueurs d'Ornay ont renversé Lavène samedi soir au stade du port."
    scene = "On jouait la dernière minute et la tribune d'Ornay s'était levée. Score : 23-22. Une pluie fine tombait."
    told = _lead(f"{news}\n\n{scene}\n\n{REST}", "Ornay renverse Lavène au stade du port")
    assert not any(text.startswith(("On jouait", "Score")) for text in told)
