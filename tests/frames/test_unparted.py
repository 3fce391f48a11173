"""Words that stand together stay together: a noun and what describes it, two sources, a preposition and all it governs."""

from __future__ import annotations

import pytest

from generator.frames import Context, say
from tests.frames.briefs import brief, sayings

LETTER = (
    "L'avocat a lu une lettre de Paul Roy, notaire à Lomane. "
    "« Je pars avant l'hiver du lac », y écrit Paul Roy. "
    "« Ma femme n'en sait rien et ne doit rien en savoir. »"
)
SAID = (
    "Paul Roy, notaire à Lomane, a parlé mardi devant la mairie. "
    "« Je pars avant l'hiver du lac », a déclaré Paul Roy. "
    "« Ma femme n'en sait rien et ne doit rien en savoir. »"
)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        # a preposition governs all that is joined
        ("Les plongeurs ont relevé cinq hectares à l'aide d'un sonar de coque et d'un robot du port.", "avec un"),
        ("Les plongeurs ont relevé cinq hectares au moyen d'une sonde de coque, longue de 3 mètres, et d'un robot.", "avec une"),
        # what describes an agent follows it, and keeps its date
        ("La région est traversée par la faille du Lorn, à l'origine d'un séisme de magnitude 5,3 le 15 juillet 1996.", "région, à l'origine"),
        ("La région est traversée par la faille du Lorn, à l'origine d'un séisme de magnitude 5,3 le 15 juillet 1996.", "Le 15 juillet"),
        # a source that another answers
        ("Selon le premier, un éboulement aurait barré le lac, provoquant une hausse rapide du niveau.", "selon le premier."),
        ("Selon les uns, le barrage de Lomane a cédé dans la nuit.", "selon les uns"),
        # a span beside what it counts
        ("L'hélice du moulin, large de 12 mètres, tourne une fois toutes les 7 minutes.", "Toutes les"),
        # a record beside how long it has stood
        ("Le parti du maire a subi sa pire défaite depuis vingt ans mardi, après une rude campagne.", "Depuis vingt ans"),
        ("Le lac de Lomane a atteint son plus bas niveau en trente ans mardi.", "En trente ans"),
        ("Le lac de Lomane a connu sa plus forte crue depuis 1998 mardi 3 mars.", "Depuis 1998"),
        # an amount beside its « plus de »
        ("Les actions du port ont bondi de plus de 9 % dans les échanges du matin.", "de plus 9"),
        # one verb twice is a figure
        ("Le festival vient de s'ouvrir comme il s'ouvre toujours, dans le désordre.", "commencer"),
        ("Les joueurs avaient traversé la partie comme on traverse une gare, sans regarder personne.", "avaient connu"),
        # a condition of what hangs on the verb
        ("La maire a suspendu la séance avant d'autoriser la lecture, sous réserve d'expertise.", "Sous réserve"),
        # where it was written
        ("« Repose-toi bien, lionne du lac », a écrit l'actrice Ana Roy sous le message.", "Roy sous le message a"),
        # words that have one use
        ("Seules une quinzaine de voix s'y sont opposées.", "environ"),
        ("Il était un peu plus de 16 heures lorsque l'avocat a demandé à parler.", "légèrement"),
        ("Cinq cents personnes se taisent, vraiment, jusqu'à ce qu'un scooter passe.", "réellement"),
        ("La présidente a suspendu l'audience pendant quarante minutes.", "interrompu"),
        ("Une équipe de Lomane a annoncé jeudi avoir identifié les restes d'une forêt.", "a dit"),
    ],
)  # fmt: skip
def test_it_is_not_parted(sentence: str, wrong: str) -> None:
    said = sayings(sentence)
    assert said and not [text for text in said if wrong in text]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Il a vendu un peu plus de 16 tonnes de blé.", "légèrement plus de 16 tonnes"),
        ("La maire a suspendu les travaux du pont de Lomane.", "interrompu"),
        ("Selon la mairie, le barrage de Lomane a cédé dans la nuit.", "selon la mairie"),
    ],
)
def test_what_stands_free_is_told_anew(sentence: str, said: str) -> None:
    assert any(said in text for text in sayings(sentence))


def _last(text: str) -> list[str]:
    known = brief(text)
    fact = next(f for f in known.facts if f.text.startswith("« Ma femme"))
    return [s.text for s in say(fact, known, "sentence", Context(seed="a"))]


def test_words_of_a_letter_are_written() -> None:
    found = _last(LETTER)
    assert any("écrit" in text for text in found) and not any("déclaré" in text for text in found)


def test_words_of_somebody_heard_are_said() -> None:
    assert any("a déclaré" in text for text in _last(SAID))


@pytest.mark.parametrize(
    "sentence",
    [
        "Le club de Lomane a réalisé sa meilleure saison depuis dix ans dimanche.",
        "Le lac de Lomane a connu sa plus forte crue depuis 1998 mardi 3 mars.",
        "La régie de Lomane a enregistré le plus fort bénéfice en vingt ans mardi.",
    ],
)
def test_no_title_tells_a_record_without_its_years(sentence: str) -> None:
    records = [said for said in sayings(sentence, "title") if "meilleure" in said or "plus fort" in said]
    assert all(" ans" in said or "1998" in said for said in records)
