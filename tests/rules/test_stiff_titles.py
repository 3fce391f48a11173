"""A title is not turned over where its French turns stiff, false or short of what it says."""

import pytest

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.rules import lead as lead_rule
from generator.rules.kickers import parted_news
from generator.rules.rearranging import rearranged
from generator.rules.whom_for import loses_base, loses_whom
from generator.types import Sentence, Source

REST = "La nouvelle a été donnée dans la matinée. Une réunion publique est prévue vendredi à la salle des fêtes."


def title(own: str, text: str) -> str:
    return build(Source(f"{own}\n\n{text} {REST}"), find_site("actu")).title.replace("’", "'").replace("\xa0", " ")


def test_what_stands_before_a_colon_fills_its_own_noun() -> None:
    own = "Tournoi de tarot de la Vallorane 2027 : Lomane remporte le tournoi"
    assert parted_news(own) == ("", "Lomane remporte le tournoi de tarot de la Vallorane 2027")
    assert parted_news("Tournoi de tarot : Lomane remporte la coupe")[0] == "Tournoi de tarot"
    told = title(own, "Lomane a remporté samedi le tournoi de tarot de la Vallorane 2027 devant Brest.")
    assert "tarot" in told and "remporté par" not in told


@pytest.mark.parametrize(
    ("own", "text", "never"),
    [
        (
            "La baisse des loyers ouvre la voie à la réforme",
            "La baisse des loyers ouvre la voie à la réforme, selon la mairie de Lomane.",
            "voie ouverte",
        ),
        (
            "La mairie réduit la durée des prêts d'un an à six mois",
            "La mairie de Lomane a réduit la durée des prêts d'un an à six mois.",
            "réduite",
        ),
        (
            "Le club remporte le record de 3 millions d'euros pour signer Paul Riou",
            "Le club de Lomane remporte le record de 3 millions d'euros pour signer Paul Riou.",
            "remporté par",
        ),
        (
            "Un patron pleure au tribunal alors que le jury le trouve coupable",
            "Un patron de Lomane a pleuré lundi au tribunal alors que le jury le trouvait coupable de fraude.",
            "coupable :",
        ),
    ],
)
def test_a_title_that_turns_false_is_told_straight(own: str, text: str, never: str) -> None:
    assert never not in title(own, text)


def test_two_states_are_told_together() -> None:
    text = "L'emploi est stable en Ravie, à 61 %, et les salaires sont en baisse de 3 %."
    assert "emploi stable et salaires en baisse" in title("Ravie : emploi stable, salaires en baisse", text)


def test_a_source_without_a_title_is_headed_by_its_first_sentence() -> None:
    text = (
        "Le fabricant de tuiles Brévalor a annoncé jeudi un bénéfice net en recul de 18,4 % à 126,3 millions d'euros, plombé par une "
        "grève de deux mois dans son usine de Lomane, mais il dit entrevoir un rebond dès le printemps, à la surprise des analystes "
        "qui suivent le titre."
    )
    told = build(Source(f"{text}\n\n{REST}"), find_site("actu")).title.replace("\u202f", " ").replace("\xa0", " ")
    assert "recul de 18,4 %" in told


def test_what_a_title_lacks() -> None:
    assert loses_whom("Un hommage est rendu", "Un hommage est rendu aux victimes à Ornay")
    assert loses_whom("La cour donne jusqu'au 4 mai", "La cour donne jusqu'au 4 mai pour répondre")
    assert not loses_whom(
        "La cour donne jusqu'au 4 mai pour répondre", "La cour donne jusqu'au 4 mai pour répondre au maire"
    )
    assert loses_base("Ils sont présents sauf à Ornay", "Ils sont présents dans toutes les villes, sauf à Ornay")


def test_a_named_key_phrase_stands_before_a_colon() -> None:
    text = "La Coupe Vallorane a réuni samedi vingt voiliers à Lomane. La Coupe Vallorane oppose les frères Roy à dix équipages."
    assert (
        title("Voile : Coupe Vallorane, les frères Roy à domicile", text)
        == "Coupe Vallorane : les frères Roy à domicile"
    )


def test_the_place_before_the_colon_is_all_of_the_country() -> None:
    text = "Le gouvernement ravien a coupé lundi l'eau dans tout le pays pour empêcher une crue de la Loue. La Pologne attend la pluie."
    source = Source(f"Pologne : l'eau coupée dans tout le pays pour empêcher une crue\n\n{text} {REST}")
    assert "dans tout le pays" not in build(source, find_site("actu")).seo_title


def test_a_title_does_not_date_what_happened_before() -> None:
    text = "Malgré l'incendie de Lomane survenu hier soir, les forains sont toujours présents le long des quais dans dix villes."
    assert "survenu" not in title("Forains : mercredi 12 décembre 2018", text)


def test_a_month_may_open_a_title() -> None:
    brief = extract(
        clean(Source(f"De vieux ponts ont fermé en mai 2027\n\nDe vieux ponts ont fermé dans la vallée. {REST}"))
    )
    assert "En mai 2027, de vieux ponts ont fermé" in list(rearranged(brief.cleaned.title, brief))
    assert not any(text.startswith("En mai") for text in rearranged("Forte hausse des loyers en mai", brief))


def test_a_title_ends_on_nothing_that_goes_on() -> None:
    assert loses_whom("Grève des dockers protestant", "Grève des dockers protestant contre la loi")
    own = "Un ultime hommage rendu aux marins place de la Loge à Lomane"
    assert "placé" not in " ".join(
        rearranged(own, extract(clean(Source(f"{own}\n\nUn hommage a été rendu aux marins. {REST}"))))
    )


def test_a_title_names_both_by_one_name_and_keeps_its_place() -> None:
    own = "France : Roy et Riou étaient ensemble à Lomane"
    told = title(
        own, "Jeudi dernier, les nageurs Ana Roy et Paul Riou se sont retrouvés ensemble à Lomane pour une fête."
    )
    assert "Lomane : Roy" not in told
    assert ("Ana Roy" in told) == ("Paul Riou" in told)


def test_what_was_before_the_news_heads_no_page() -> None:
    own = "Mars : la sonde Vostra reprend les forages"
    text = "Arrivée en 2012, la sonde Vostra a déjà percé douze fois le sol. Une panne l'avait immobilisée. Un essai a réussi lundi."
    told = title(own, text)
    assert "déjà" not in told and "a repris" not in told


def test_no_page_is_headed_by_a_formula_where_its_source_has_a_title() -> None:
    own = "La Vallorane vers l'autonomie"
    text = "Les résultats du vote du 25 mai risquent bien de conduire à l'autonomie de la Vallorane, selon dix élus de la région."
    article = build(Source(f"{own}\n\n{text} {REST}"), find_site("actu"))
    assert "que l’on sait" not in f"{article.title} {article.seo_title}"


def test_whom_a_finding_is_of_stays_in_its_title() -> None:
    title = "La marche réduit le risque de chute chez les personnes âgées, selon une étude"
    assert loses_whom("Selon une étude, la marche réduit le risque de chute", title)
    assert not loses_whom("Selon une étude, la marche réduit le risque de chute chez les personnes âgées", title)


def test_one_study_is_brought_in_once(monkeypatch: pytest.MonkeyPatch) -> None:
    told = Sentence(
        "Un bain avant le coucher réduit le risque de chute chez les personnes âgées, selon une étude.", ("T",)
    )
    monkeypatch.setattr(lead_rule, "headline_sentence", lambda *_, **__: [told])
    text = (
        "Une nouvelle étude laisse penser que les aînés qui se trempent le soir gardent mieux l'équilibre.\n\n"
        "La recherche, publiée lundi, a suivi deux cents personnes de Lomane pendant sept ans."
    )
    source = Source(
        f"Un bain de dix minutes avant le coucher peut réduire le risque de chute chez les personnes âgées, selon une étude\n\n{text} {REST}"
    )
    texts = [text for text in build(source, find_site("actu")).texts if text.slot.kind == "lead"]
    lead = " ".join(sentence.text for text in texts for sentence in text.draft.sentences)
    assert lead.startswith("Une nouvelle étude") and "selon une étude" not in lead.lower()
