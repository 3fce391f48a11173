"""Who says what, and how sure the source is: kept when it is written, never guessed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.facts.attribution import modality
from generator.types import Brief

Build = Callable[..., Brief]
BOTH = "Anne Kervella dirige le port. Lise Moal dirige la criée. "
ONE = "Anne Kervella dirige le port. "


@pytest.mark.parametrize(
    ("sentence", "sayer"),
    [
        ("Selon un rapport publié dans Le Sillon, le port perd de l'argent.", "un rapport publié dans Le Sillon"),
        ("D'après l'enquête, le port perdrait de l'argent.", "l'enquête"),
        ("La mairie a déclaré que le port fermerait.", "la mairie"),
        ("Le port fermera en mai, a annoncé mardi la mairie.", "la mairie"),
        ("Le port ferme.", ""),
        ("Le maire n'a pas précisé si le port fermerait.", ""),
        ("L'amende varie selon les cas.", ""),
    ],
)
def test_sayer(brief: Build, sentence: str, sayer: str) -> None:
    assert brief(sentence).facts[0].sayer == sayer


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Nous fermons le port demain matin », a déclaré Anne Kervella dans un message.", "Anne Kervella"),
        ("Anne Kervella a déclaré : « Nous fermons le port demain matin. »", "Anne Kervella"),
        ("« Nous fermons le port demain matin », affirme la maire de Brest, Anne Kervella.", "Anne Kervella"),
        ("La maire de Brest, Anne Kervella, explique que « le port va fermer demain ».", "Anne Kervella"),
        ("Selon Anne Kervella, « le port va fermer demain matin ».", "Anne Kervella"),
        ("Pour Anne Kervella, « le port va fermer demain matin ».", "Anne Kervella"),
        ("« Nous fermons le port demain matin », a déclaré l'avocat de Anne Kervella.", "l'avocat de Anne Kervella"),
        ("« Nous fermons le port demain matin », lit-on sur une affiche.", ""),
    ],
)
def test_speaker(brief: Build, text: str, speaker: str) -> None:
    assert [q.speaker for q in brief(text).quotes] == [speaker]


def test_a_pronoun_means_the_only_woman_named(brief: Build) -> None:
    found = brief(ONE + "« Nous fermons le port demain matin », a-t-elle déclaré.")
    assert found.quotes[0].speaker == "Anne Kervella"
    assert found.facts[1].sayer == "Anne Kervella"


def test_a_pronoun_that_may_mean_two_means_nobody(brief: Build) -> None:
    text = "Anne Kervella a reçu Lise Moal. « Nous fermons le port demain matin », a-t-elle déclaré."
    assert brief(text).quotes[0].speaker == ""


def test_a_pronoun_does_not_skip_an_unnamed_woman(brief: Build) -> None:
    text = ONE + "La ministre a visité le port. « Nous fermons le port demain matin », a-t-elle déclaré."
    assert brief(text).quotes[0].speaker == ""


def test_a_pronoun_is_not_somebody_s_complement(brief: Build) -> None:
    cited = "Le candidat du centre a renouvelé sa référence à Paul Roy lors d'un discours à Lomane, devant 500 élus. "
    seen = "Il a reçu Paul Roy mardi à la mairie de Lomane. "
    for before in (cited, seen):
        assert brief(before + "« Ne me jugez pas sur ce seul mot », a-t-il déclaré.").quotes[0].speaker == ""
    own = "Le candidat du centre, Paul Roy, a tenu un discours à Lomane. "
    assert brief(own + "« Ne me jugez pas sur ce seul mot », a-t-il déclaré.").quotes[0].speaker == "Paul Roy"


def test_who_is_only_spoken_of_does_not_speak(brief: Build) -> None:
    text = "« Je connaissais la maison avant que Paul Roy la rachète, et je n'y vais plus », déclare-t-il encore."
    assert brief(text).quotes[0].speaker == ""


def test_a_quotation_alone_goes_on_from_the_one_before(brief: Build) -> None:
    text = "« Nous fermons le port demain matin », a dit Anne Kervella. « Il rouvrira au mois de mai prochain. »"
    assert [q.speaker for q in brief(text).quotes] == ["Anne Kervella", "Anne Kervella"]


def test_a_title_in_quotation_marks_is_nobodys_words(brief: Build) -> None:
    assert brief("Anne Kervella publie « Une vie au port », un livre de souvenirs.").quotes[0].speaker == ""


def test_only_a_sentence_is_whole(brief: Build) -> None:
    text = "Anne Kervella dénonce « une honte ». « Nous fermons le port demain matin », dit Anne Kervella."
    assert [q.whole for q in brief(text).quotes] == [False, True]


@pytest.mark.parametrize(
    ("sentence", "sure"),
    [
        ("Le port ferme.", "asserted"),
        ("Le suspect aurait agi seul.", "alleged"),
        ("Le navire aurait coulé en mars.", "conditional"),
        ("Le préfet a dit qu'il viendrait.", "asserted"),
        ("Le préfet a dit que le navire aurait coulé.", "conditional"),
        ("« Nous pourrions fermer », dit le maire.", "asserted"),
        ("La maire accuse le port d'avoir menti.", "alleged"),
        ("Paul Roy est soupçonné de vol.", "alleged"),
        ("Il reste présumé innocent.", "alleged"),
        ("Le port veut vendre ses grues.", "intended"),
        ("La ville envisage de vendre les grues.", "intended"),
        ("Le port semble exiger une amende.", "apparent"),
        ("On ne sait pas si le port fermera.", "unknown"),
        ("Le montant n'a pas été précisé.", "unknown"),
        ("La date reste à déterminer.", "unknown"),
    ],
)
def test_modality(sentence: str, sure: str) -> None:
    assert modality(sentence) == sure


def test_a_role_that_only_names_somebody_in_its_complement_is_not_his(brief: Build) -> None:
    text = (
        "« J'aurais dû vérifier », souffle l'ancien gérant du port. "
        "L'avocat du gérant, Me Paul Briand, a plaidé la relaxe."
    )
    assert brief(text).quotes[0].speaker == "l'ancien gérant du port"


def test_somebody_new_is_nobody_known(brief: Build) -> None:
    text = "Le directeur général Yann Moal part. « On m'a appelé un mardi », a déclaré un directeur des ventes."
    assert brief(text).quotes[0].speaker == "un directeur des ventes"


def test_a_description_of_something_else_is_not_the_role(brief: Build) -> None:
    text = "Le directeur général Yann Moal part. « On m'a appelé hier », a déclaré le directeur des ventes."
    assert brief(text).quotes[0].speaker == "le directeur des ventes"


@pytest.mark.parametrize(
    ("sentence", "sayer"),
    [
        ("La mairie fait valoir que le port relève de la « criée moderne ».", "la mairie"),
        ("La mairie laisse entendre que le port fermera.", "la mairie"),
        ("Le port relève de la « criée moderne ».", ""),
    ],
)
def test_verbs_that_say_with_their_infinitive(brief: Build, sentence: str, sayer: str) -> None:
    assert brief(sentence).facts[0].sayer == sayer


def test_the_network_x_ends_a_sentence_and_opens_no_name(brief: Build) -> None:
    made = brief(
        "« Le port est sûr », a écrit la maire Anne Kervella sur X. Kervella a ajouté que la criée rouvrirait."
    )
    assert [fact.sayer for fact in made.facts] == ["Anne Kervella", "Anne Kervella"]
