"""The lead tells the news, even when the source says it in one breath that cannot be said again whole."""

from __future__ import annotations

import re
from pathlib import Path

from generator import build, find_site
from generator.rules.lead import adding
from generator.types import Sentence, Settings, Source

NEWS = (
    "Douze statues de bronze fondues il y a deux mille ans ont été mises au jour à Ornay, quai Sud, dans le "
    "quartier des Aulnes, sous le garage d'une maison de ville, au pied d'un mur de schiste, derrière une cave murée, "
    "par des ouvriers venus creuser la fosse d'un réservoir de douze mètres cubes."
)
REST = (
    "La mairie a fermé la rue pour trois semaines. Les fouilles commenceront le 4 mai. "
    "L'archéologue Nadia Ferrec dirigera une équipe de neuf personnes. Elle attend d'autres découvertes. "
    "Les statues seront exposées au musée d'Ornay en septembre."
)


def test_news_too_long_to_say_again_is_told_short() -> None:
    article = build(Source(f"Des statues sous un garage\n\n{NEWS}\n\n{REST}"), find_site("actu"))
    lead = next(text for text in article.texts if text.slot.kind == "lead").draft.sentences
    assert lead[0].facts == ("F1",)
    assert "Douze statues de bronze" in lead[0].text
    assert len(lead[0].text.split()) < len(NEWS.split())


def test_a_quote_stays_where_its_speaker_is_presented() -> None:
    """The sample calls the woman « elle » where it quotes her, right after it said who she is: the words stay there."""
    article = build(Source(Path("samples/proces-lanverac.txt").read_text("utf-8")), find_site("actu"))
    story = [s.text for text in article.texts if text.slot.kind in ("lead", "body") for s in text.draft.sentences]
    at = next(n for n, text in enumerate(story) if "Toutes les dépenses" in text)
    assert "avocate d’Alain Kermeur, Me\xa0Solène Brard" in story[at - 1]


def test_a_lead_opens_on_nobody_unnamed() -> None:
    """The news cannot be told: what leans on it is not told in its place."""
    news = "Au cours d'une messe, ont fait irruption deux hommes dont l'un portait une barbe, afin de prendre la quête."
    text = f"{news} Ces derniers menaçaient un prêtre et deux fidèles. {REST}"
    article = build(Source(f"Un vol dans une église\n\n{text}"), find_site("actu"))
    lead = next(text for text in article.texts if text.slot.kind == "lead").text
    assert not lead.startswith("Ces derniers")


def test_a_section_goes_on_from_the_lead() -> None:
    """« cette baisse » of the first section is what the lead has just told: it is not lost."""
    article = build(Source(Path("samples/resultats-veltane.txt").read_text("utf-8")), find_site("actu"))
    body = " ".join(text.text for text in article.texts if text.slot.kind == "body")
    assert re.search(r"explique (?:l’essentiel|la (?:majeure|plus grande) partie) de cette baisse", body)


def test_a_page_opens_on_a_lead_even_when_its_news_cannot_be_told() -> None:
    news = (
        "Au cours d'une messe dans l'église d'Ornay, ont fait irruption deux hommes dont l'un portait une barbe, afin de "
        "prendre la quête."
    )
    rest = "Selon la police, les deux hommes ont été arrêtés sur le parvis. Le curé dirigeait la paroisse depuis 1998."
    article = build(Source(f"Ornay : un vol dans une église\n\n{news} {rest} {REST}"), find_site("actu"))
    assert any(text.slot.kind == "lead" for text in article.texts)


def test_no_sentence_of_a_lead_links_to_what_was_before_the_news() -> None:
    article = build(Source(Path("samples/request.txt").read_text("utf-8")), find_site("actu"))
    lead = next(text for text in article.texts if text.slot.kind == "lead").draft.sentences
    assert not any(sentence.text.startswith(("Cette fois", "Par ailleurs", "Ainsi")) for sentence in lead)
    assert any("menacé" in sentence.text for sentence in lead)


def _lead(title: str, *paragraphs: str) -> list[str]:
    article = build(Source("\n\n".join((title, *paragraphs))), find_site("actu"))
    return [s.text for text in article.texts if text.slot.kind == "lead" for s in text.draft.sentences]


def test_the_news_keeps_what_it_came_after() -> None:
    news = (
        "Le gouvernement de la principauté d'Ornay était mardi au bord de la rupture, après que trois ministres du parti "
        "du Quai, le plus petit de la coalition, ont remis leur démission à quelques heures d'intervalle."
    )
    told = " ".join(_lead("Ornay : le gouvernement au bord de la rupture", news, REST))
    assert "au bord de la rupture" in told and "rois ministres du parti du Quai" in told
    assert "ont remis leur démission" in told


def test_the_news_is_told_whole_rather_than_as_its_title_has_it() -> None:
    """What was stolen is the news: a title that leaves it out is no lead."""
    news = (
        "La maison Ferrec et fils a révélé que certaines données personnelles de ses clients ont été volées lors de la "
        "récente cyberattaque, qui pourrait inclure des numéros de téléphone, des adresses personnelles et des dates de naissance."
    )
    told = " ".join(_lead("Ferrec affirme que les données des clients ont été volées", news, REST))
    assert "certaines données personnelles" in told and "dates de naissance" in told


def test_a_lead_keeps_the_words_of_the_key_phrase_that_its_fact_has() -> None:
    text = (
        "Un incendie de forêt menace Ornay\n\nUn incendie de forêt a forcé samedi plus de 11 000 personnes à fuir leurs maisons à Ornay. "
        "L'incendie de forêt a fermé la route du port. Les pompiers d'Armelle sont venus avec dix camions.\n\n"
        "La préfecture a ouvert un gymnase. Les vents ont soufflé toute la nuit sur la ville."
    )
    article = build(Source(text), find_site("actu"), Settings(keyphrase="incendie de forêt"))
    lead = " ".join(s.text for t in article.texts if t.slot.kind == "lead" for s in t.draft.sentences)
    assert "incendie de forêt" in lead


def test_a_lead_that_names_nothing_of_the_title_opens_on_it() -> None:
    text = (
        "Le salon du livre se tient tous les ans en mars à Ornay.\n\n"
        "Après les Grecs et les Péruviens, les auteurs malgaches sont à l'honneur ce printemps.\n\n"
        "Le salon a été fondé en 1996 par deux libraires. Il reçoit quarante éditeurs et onze écrivains. "
        "Les lecteurs éliront leur roman préféré dimanche soir. Le prix est doté de 3 000 euros."
    )
    article = build(Source(f"Le salon du livre d'Ornay met Madagascar à l'honneur\n\n{text}"), find_site("actu"))
    lead = next(t for t in article.texts if t.key == "chapo").draft.sentences
    assert "Madagascar" in lead[0].text
    assert lead[0].facts == ("T",)


def test_a_lead_does_not_say_the_page_s_title_again() -> None:
    line = Sentence("La querelle des passeurs vire à la bagarre.", ("T",))
    assert not adding([line], "Passeurs : la querelle des passeurs a viré à la bagarre à Ornay", ())
    assert not adding([line], "Ana Roy quitte le port", ("Roy",))
    assert adding([line], "Ana Roy quitte le port", ()) == [line]


def test_news_too_long_for_a_lead_is_told_with_what_it_sets_against_itself() -> None:
    news = (
        "Le fabricant breton de voiles Orvane a annoncé jeudi un bénéfice net en recul de 18,4 % à 12,3 millions d'euros en 2024, "
        "plombé par le marasme de la plaisance en Europe et par une charge exceptionnelle liée à la fermeture de son atelier de "
        "Wexheim, au Luxembourg, mais il dit entrevoir un rebond dès le second semestre et relève son dividende, à la surprise des analystes."
    )
    rest = (
        "Le chiffre d'affaires s'est établi à 312 millions d'euros. La marge se tasse à 10,9 %. La dette a été ramenée à 48 millions. "
        "La branche Sport signe la meilleure performance du groupe. Un accord sur les indemnités a été conclu le 30 janvier."
    )
    article = build(Source(f"{news}\n\n{rest}"), find_site("actu"))
    lead = [s.text for s in next(t for t in article.texts if t.key == "chapo").draft.sentences]
    assert "Luxembourg" not in lead[0] or "Wexheim" in lead[0]
    assert lead[1].startswith("Mais il ") and "dividende" in lead[1]


def test_what_a_translation_sets_against_its_news_is_told_with_it() -> None:
    news = (
        "La Banque de Ravie a abaissé mardi son taux directeur d'un quart de point de pourcentage, à 2,75 %, après un long "
        "débat à huis clos entre ses neuf membres, mais a averti qu'elle ne suivrait aucune trajectoire prédéfinie alors "
        "que les prix des services se révèlent plus tenaces que prévu."
    )
    rest = (
        "La cour a entendu que la société saignait de l'argent. Le gouverneur Paul Vernier a déclaré que la partie n'était "
        "pas gagnée.\n\nLes prix ont augmenté de 3,1 % en janvier. Les salaires ont progressé de 4 %.\n\n"
        "La prochaine réunion est prévue le 5 mai. Le syndicat Samra a réclamé une hausse des salaires."
    )
    article = build(Source(f"La Banque de Ravie abaisse son taux à 2,75 %\n\n{news}\n\n{rest}"), find_site("actu"))
    assert article.brief.cleaned.translated
    lead = next(text for text in article.texts if text.slot.kind == "lead").draft.sentences
    assert "mais a averti" in lead[0].text
