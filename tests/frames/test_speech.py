"""What somebody says keeps its pronouns clear: « selon X » does not leave X behind where « elle » may mean X."""

from __future__ import annotations

from generator.frames import Context, say
from generator.shelf import compiled
from tests.frames.briefs import brief, sayings


def _ways(text: str) -> list[str]:
    known = brief(text)
    return [saying.text for saying in say(known.facts[0], known, "sentence", Context(seed="x"))]


def test_a_pronoun_that_may_mean_who_speaks_keeps_that() -> None:
    ways = _ways("La mairie a déclaré que la région avait refusé de payer, après quoi elle a fermé le pont.")
    assert ways
    assert not any(way.startswith(("Selon", "D'après")) or "selon la mairie" in way for way in ways)


def test_a_pronoun_of_another_gender_frees_it() -> None:
    ways = _ways("La mairie a déclaré que le port avait refusé de payer, après quoi il a fermé le pont.")
    assert any("elon la mairie" in way for way in ways)


def test_nobody_is_meant_by_an_impersonal_pronoun() -> None:
    ways = _ways("Le maire a déclaré que le port avait fermé parce qu'il fallait réparer le quai.")
    assert any("elon le maire" in way for way in ways)


def test_whose_it_is_comes_first() -> None:
    ways = _ways("L'avocate a déclaré que son client avait quitté Lomane.")
    assert ways
    assert not any(way.startswith("Son client") for way in ways)


def test_what_ends_a_speech_or_is_told_to_somebody_is_left_after_it() -> None:
    for text in (
        "L'usine a fermé hier, conclut la mairie de Lomane.",
        "Le chanteur est mort hier, a annoncé mardi sa famille à l'AFP.",
    ):
        assert not any("famille à l'AFP a " in t or "conclut que" in t for t in _ways(text))


def test_who_speaks_does_not_pass_for_another_than_whom_they_speak_of() -> None:
    ways = _ways("Lomatel va fermer deux usines en mai, a déclaré jeudi le fabricant de lampes.")
    assert ways
    assert not any(way.startswith(("Selon le fabricant", "Jeudi, le fabricant", "Le fabricant")) for way in ways)
    assert not any("lampes jeudi" in way for way in ways)


def test_a_delay_is_what_one_has() -> None:
    ways = _ways("Les deux pêcheurs ont jusqu'au 26 février pour répondre à la mairie.")
    assert not any(way.startswith("Jusqu'au 26 février") for way in ways)


def test_a_time_that_is_all_that_is_said_or_holds_something_else_is_not_moved() -> None:
    assert not any(way.startswith("À l'heure") for way in _ways("Les heures données sont à l'heure de Lomane."))
    ways = _ways("Le groupe souffrait depuis quelques années de pertes chroniques et le fondateur était sous pression.")
    assert not any("pertes chroniques et le fondateur," in way for way in ways)


def test_who_speaks_keeps_the_commas_of_what_describes_them() -> None:
    quote = "« J'ai cru à une grosse pierre. Et puis j'ai vu les pattes »"
    ways = _ways(f"{quote}, raconte Jeanne-Marie, 64 ans, venue chercher son courrier.")
    assert ways and all("Jeanne-Marie, 64 ans, venue chercher son courrier" in way for way in ways)
    assert not any(
        "au journal, 51 ans" in way for way in _ways(f"{quote}, confie au journal le maire, 51 ans, vêtu de noir.")
    )
    ways = _ways(f"{quote}, a déclaré le ministre de la Pêche, Paul Roy, à l'issue de la réunion.")
    assert not any("Paul Roy à l'issue" in way or "Paul Roy au terme" in way for way in ways)
    assert any(way.startswith("Le ministre de la Pêche, Paul Roy, a déclaré à l'issue de la réunion :") for way in ways)


def test_a_participle_after_a_verb_of_saying_keeps_its_comma() -> None:
    quote = "« Je peux encore marcher. Je peux encore nager dans ce lac »"
    known = brief(f"Ana Roy, patronne du port, a parlé. {quote}, a-t-elle dit, retenant ses larmes.")
    ways = [saying.text for saying in say(known.facts[1], known, "sentence", Context(seed="x"))]
    assert f"Ana Roy a dit, retenant ses larmes : {quote}." in ways
    known = brief(f"Ana Roy, patronne du port, a parlé. {quote}, a-t-elle dit dans un message.")
    ways = [saying.text for saying in say(known.facts[1], known, "sentence", Context(seed="x"))]
    assert f"Ana Roy a dit dans un message : {quote}." in ways


def test_what_a_sayer_says_besides_keeps_them_as_its_subject() -> None:
    ways = _ways("La mairie a ajouté que le quai restait fermé, tout en précisant que le port ouvrirait en mai.")
    assert ways
    assert all(way.startswith("La mairie a ") for way in ways)
    for more in ("dénonçant une rumeur", "avant d'ajouter que le port ouvrirait en mai", "sans préciser pourquoi"):
        ways = _ways(f"La mairie a assuré mardi que le quai restait fermé, {more}.")
        assert not any("mairie" in way.partition("restait")[2] or way.startswith(("Selon", "D'après")) for way in ways)
    ways = _ways("La mairie a ajouté que le quai avait fermé, tout en laissant le port ouvert.")
    assert any("elon la mairie" in way for way in ways)


def test_what_is_judged_stays_next_to_what_it_is_of() -> None:
    ways = _ways(
        "Max Roy, maire de Lomane, s'est félicité mardi soir de la décision du grand conseil et a regretté sa lenteur et son prix devant les élus."
    )
    assert ways
    assert not any("l a regretté sa lenteur" in way for way in ways)
    ways = _ways(
        "Max Roy, maire de Lomane, s'est félicité mardi soir de la décision du grand conseil de la région et a regretté la lenteur du vote devant les élus."
    )
    assert any("Il a regretté la lenteur" in way for way in ways)
    ways = _ways(
        "Max Roy était vu depuis trente ans comme le dernier grand maire du canton du lac, et certains voient dans sa mort une perte pour toute la vallée."
    )
    assert any(". Certains voient dans sa mort" in way for way in ways)


def test_a_past_that_may_be_a_present_of_then_keeps_its_que() -> None:
    ways = _ways("La porte-parole a déclaré que les ingénieurs étaient convaincus que le logiciel prévient les pannes.")
    assert ways
    assert not any(way.startswith(("Selon", "D'après")) or ", selon" in way for way in ways)
    ways = _ways("La mairie a annoncé que le port rouvrirait dès que le quai serait réparé.")
    assert not any("rouvrira dès que le quai serait" in way for way in ways)


def test_a_heading_does_not_set_a_past_under_a_present() -> None:
    for text in (
        "Ana Roy a déclaré que la régie se contentait d'un pansement.",
        "Ana Roy a déclaré que la régie fermerait trois ports.",
        "Ana Roy a déclaré que la régie avait fermé trois ports.",
    ):
        found = sayings(text, "heading")
        assert not any(compiled(r"(?:affirme|déclare|indique|dit) qu").search(way) for way in found)


def test_a_study_that_proved_something_does_more_than_say_it() -> None:
    ways = _ways("Une étude de la ville a révélé que l'espèce appartenait à un genre inconnu.")
    assert not any("elon une étude" in way or "'après une étude" in way for way in ways)


def test_a_name_that_is_also_a_noun_shows_no_gender() -> None:
    ways = sayings("Caballero Ruiz avait promis de revoir la digue du port.")
    assert ways
    assert not any("engagé" in way for way in ways)


def test_the_maps_of_whom_one_speaks_do_not_become_the_speaker_s() -> None:
    text = "Une porte-parole de Valmer a déclaré que la régie respecte les riverains et que ses plans ont été tracés par ses propres marins."
    assert not any("ajouté que ses" in way for way in _ways(text))


def test_who_goes_on_to_speak_stays_the_subject() -> None:
    known = brief(
        "Valmer affirme que Lomane a copié ses plans pendant cinq mois. Il dit avoir retrouvé neuf comptes de la régie."
    )
    ways = [saying.text for saying in say(known.facts[0], known, "sentence", Context(seed="x"))]
    assert ways
    assert not any(way.startswith(("Selon Valmer", "D'après Valmer", "Pour Valmer")) for way in ways)


def test_who_was_heard_is_named_again_beside_another_of_her_gender() -> None:
    hurt = "a été blessé{e} au bras et a été emmené{e} au centre médical de Lomane, où son décès a été constaté, a indiqué la police."
    assert not any("selon elle" in way for way in _ways(f"Une femme de 42 ans {hurt.format(e='e')}"))
    assert any("Toujours selon elle" in way for way in _ways(f"Un homme de 42 ans {hurt.format(e='')}"))


def test_whom_it_is_said_to_stays_behind_the_verb() -> None:
    ways = _ways(
        "La procureure Ana Roy a déclaré au jury : « Ce n'était pas une dispute de voisins, mais un meurtre. »"
    )
    assert not any(way.startswith("Au jury") for way in ways)


def test_what_was_so_before_what_is_told_stays_so() -> None:
    ways = _ways("Les pompiers ont déclaré que le passeur était déjà mort depuis trois heures.")
    assert not any("est déjà mort" in way for way in ways)
