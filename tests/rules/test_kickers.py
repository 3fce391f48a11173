"""What stands before a source's title is its place, its matter or its column; results are told of what they are of."""

from __future__ import annotations

from generator import build, find_site
from generator.rules.kickers import answered, first_news, landed, parted, presented, spoken
from generator.types import Source

REST = (
    "Une camionnette vide se trouvait sur le tablier. Les pompiers ont fermé la route des gorges. Personne n'a été blessé. "
    "Le préfet promet un pont provisoire avant l'été. Deux ingénieurs examineront les piles la semaine prochaine."
)


def _title(title: str, text: str) -> str:
    return build(Source(f"{title}\n\n{text} {REST}"), find_site("actu")).title.replace("\u00a0", " ")


def test_a_town_before_a_stop_and_a_matter_before_a_colon_are_set_apart() -> None:
    assert parted("Lavène-sur-Orne. Un motard grièvement blessé") == (
        "Lavène-sur-Orne",
        "Un motard grièvement blessé",
    )
    assert parted("Grève à la régie : les bus s'arrêtent")[0] == "Grève à la régie"


def test_the_second_piece_of_news_after_a_semicolon_is_left() -> None:
    assert first_news("Verlac rappelle ses bus ; le titre chute") == "Verlac rappelle ses bus"


def test_the_land_of_a_title_is_named() -> None:
    assert landed("Ana Roy appelle le pays à parler", "Norvège") == "Ana Roy appelle la Norvège à parler"
    assert landed("Ana Roy demande l'aide du pays", "Norvège") == ""
    assert landed("Le pays lance une campagne", "Philippines") == ""  # its verb would agree no more


def test_results_are_told_of_what_they_are_of() -> None:
    text = "Le concours de la chanson d'Ornay s'est ouvert mardi. Dix pays ont chanté lors de la première demi-finale."
    said = _title("Concours de la chanson d'Ornay : les résultats de la première demi-finale", text)
    assert said.startswith("Les résultats de la première demi-finale du concours de la chanson")


def test_people_named_in_a_row_by_their_last_names_stay_so() -> None:
    text = "Les physiciens Ana Roy (82 ans) et Paul Riou (65 ans) reçoivent mardi le prix de physique de Lavène."
    said = _title("Le prix de physique de Lavène aux Norvégiens Roy et Riou", text)
    assert ("Ana Roy" in said) == ("Paul Riou" in said)


def test_an_interview_is_headed_by_whom_it_quotes() -> None:
    title = "« Le livre n'a pas perdu sa valeur » : entretien avec Ana Roy, libraire et autrice d'une enquête sur la lecture"
    told = list(spoken(title, ("Ana Roy",)))
    assert told[0] == "Ana Roy : « Le livre n'a pas perdu sa valeur »"
    assert "Entretien avec Ana Roy, libraire et autrice" in told


def test_a_title_that_asks_heads_an_article_that_answers() -> None:
    assert list(answered("Pourquoi les corneilles se souviennent-elles d'un visage ?")) == [
        "Pourquoi les corneilles se souviennent d'un visage"
    ]
    asked = "Essai de la Brisa : la citadine à moins de 20 000 € tient-elle ses promesses ?"
    assert list(answered(asked)) == [
        "Essai de la Brisa : la citadine à moins de 20 000 €",
        "Essai de la Brisa : la citadine",
    ]


def test_all_the_land_keeps_its_name_before_it() -> None:
    assert landed("Internet bloqué dans tout le pays pour les examens", "Algérie") == ""


def test_an_interview_is_told_by_whom_its_title_presents() -> None:
    title = "Ana Roy, libraire : « On lit moins »"
    assert next(spoken(title, ["Ana Roy"])) == "Ana Roy : « On lit moins »"
    assert presented(title, ["Ana Roy"]) == "Ana Roy, libraire"
    assert not presented("Ana Roy, libraire : les livres se vendent", ["Ana Roy"])


def test_what_is_quoted_after_the_news_is_left() -> None:
    title = "L'ancienne caissière du stade d'Ornay jugée pour 40 000 euros disparus : « J'allais les rendre »"
    assert first_news(title) == "L'ancienne caissière du stade d'Ornay jugée pour 40 000 euros disparus"
    assert first_news("La directrice du musée d'Orvane : « J'allais partir »").endswith("»")
