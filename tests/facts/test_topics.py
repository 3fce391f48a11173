"""Key phrases and labels are noun groups of the source: no verb, no half of a name, nothing empty."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.facts.groups import groups
from generator.french.lexicon import lookup
from generator.sources import read
from generator.types import Brief, Source

SAMPLES = sorted(p for p in (Path(__file__).parents[2] / "samples").glob("*.txt"))
Build = Callable[..., Brief]


def is_only_verb(word: str) -> bool:
    forms = lookup(word.lower())
    return bool(forms) and all(form.mood in ("ind", "con", "sub", "imp") for form in forms)


def texts(sentence: str, *names: str) -> list[str]:
    return [group.text for group in groups(sentence, names)]


def test_a_name_stands_whole_in_a_group() -> None:
    found = texts("Le musée de la Mer de Brest ferme ses portes.", "musée de la Mer", "Brest")
    assert "musée de la Mer de Brest" in found
    assert "musée de la" not in " ".join(found).replace("musée de la Mer", "")


def test_a_name_after_a_complement_belongs_to_the_head() -> None:
    assert "conseil régional Paul Roy" not in texts("Le président du conseil régional Paul Roy part.", "Paul Roy")


@pytest.mark.parametrize("sentence", ["Il a versé 3 millions d'euros.", "Elle a « un projet de port » en tête."])
def test_measures_and_quoted_words_make_no_group(sentence: str) -> None:
    assert not {"millions", "millions d'euros", "projet de port", "projet"} & set(texts(sentence))


def test_a_bare_complement_is_not_cut_off() -> None:
    found = texts("La mise en scène a plu.")
    assert "mise" not in found


def test_the_key_phrase_asked_for_wins(brief: Build) -> None:
    assert brief("Le port de Brest ferme.", keyphrase="criée de Brest").keyphrase == "criée de Brest"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_topics_of_the_samples(path: Path) -> None:
    found = extract(clean(read(str(path))))
    written = " ".join((found.cleaned.title, found.cleaned.text)).lower()
    assert found.keyphrase.lower() in written
    assert found.themes
    for text in (found.keyphrase, *(theme.label for theme in found.themes)):
        assert 1 <= len(text.split()) <= 8
        assert not any(is_only_verb(word) for word in text.split())
    dealt = [id for theme in found.themes for id in theme.facts]
    assert dealt == [fact.id for fact in found.facts]
    assert len(found.themes) <= 6
    labels = [theme.label for theme in found.themes]
    assert len(set(labels)) == len(labels)


def test_the_samples_are_searched_for_by_what_they_are_about() -> None:
    keys = {path.stem: extract(clean(read(str(path)))).keyphrase for path in SAMPLES}
    assert keys["request"] == "données de Twitter"
    assert keys["entretien-glaciologue"] == "glacier de Malaval"
    assert keys["match-armelle"] == "Coupe de l'Ouest"


def test_a_long_source_has_few_themes(brief: Build) -> None:
    paragraphs = [f"Le quai numéro {n} de Brest accueille {n} bateaux. Sa grue a servi en mars." for n in range(400)]
    found = brief("\n\n".join(paragraphs), "Le port de Brest")
    assert len(found.facts) == 800
    assert 1 < len(found.themes) <= 6


def test_a_word_that_no_sentence_has_makes_no_key_phrase() -> None:
    """The title speaks of « tablettes », the text of « fragments »: no honest sentence could name the former."""
    text = (
        "Des fragments de schiste ont été mis au jour à Ornay. Les fragments de schiste portent des dessins. "
        "Les chercheurs étudieront les fragments de schiste cet été. La mairie a fermé le terrain."
    )
    found = extract(clean(Source(f"Ornay : découverte de tablettes gravées\n\n{text}")))
    assert "tablettes" not in found.keyphrase


FERRY = (
    "La compagnie Verlac rappelle 1 200 canots Ornay Sport vendus depuis mars, car une soudure peut céder, ce qui présente un risque de "
    "noyade. Le rappel couvre les canots Ornay Sport de deux ans. Le risque de noyade a été signalé par six clients. La compagnie Verlac "
    "réparera les canots. L'offre s'élève à 62 millions de livres sterling pour la société Verlac."
)


@pytest.mark.parametrize(
    ("title", "key"),
    [
        (
            "Verlac rappelle 1 200 canots Ornay Sport en raison d'un risque de noyade",
            "canots Ornay Sport",
        ),  # no circumstance
        ("Rappel des canots Ornay : une soudure peut céder", "rappel des canots Ornay"),  # what stands before the colon
    ],
)
def test_the_title_says_what_a_text_is_about(title: str, key: str) -> None:
    assert extract(clean(Source(f"{title}\n\n{FERRY}"))).keyphrase == key


def test_what_an_amount_is_told_in_is_no_key_phrase() -> None:
    text = "La société Verlac offre 62 millions de livres sterling. La somme de 62 millions de livres sterling sera versée en mai. Le maire est ravi."
    found = extract(clean(Source(f"Verlac offre 62 millions de livres sterling\n\n{text}")))
    assert not any("livres" in key for key in (found.keyphrase, *found.keyphrases))


@pytest.mark.parametrize(
    "title, never",
    [
        (
            "Thermel fabrique des pompes à chaleur industrielles capables de produire de la vapeur",
            "chaleur industrielles",
        ),
        ("Comment une chaîne de pizzerias familiale de Lomane est devenue un groupe", "pizzerias familiale"),
    ],
)
def test_no_key_phrase_parts_an_adjective_from_its_noun(title: str, never: str) -> None:
    brief = extract(
        clean(Source(f"{title}\n\n{title} en dix ans. La société emploie 46 personnes à Quimper. {title}, dit-elle."))
    )
    assert not any(never in key for key in (brief.keyphrase, *brief.keyphrases))


def test_a_firm_is_not_called_by_the_name_of_who_leads_it() -> None:
    text = (
        "Verlac : le bénéfice recule de 22 % au premier semestre\n\nLe fabricant Verlac a publié mercredi un bénéfice en "
        "recul de 22 %. Le chiffre d'affaires de Verlac est de 1,1 milliard d'euros. Les ventes de Verlac ont baissé. "
        "L'action a perdu 8 %. « Le trimestre a été difficile », a indiqué la directrice générale, Anne Verlac."
    )
    assert "Anne" not in extract(clean(Source(text))).keyphrase
