"""The source's own title is told otherwise: its verb, its place, its words are ours; what its facts do not tell is left."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.facts.mentions import mentions
from generator.rules.retitling import has_verb, heads
from generator.rules.verbless import named, placed, predicated, turned, verbed
from generator.types import Source

BRIDGE = (
    "Le pont suspendu de Lavène, en Argentine, a été emporté mardi par une crue du fleuve. Une camionnette vide se trouvait "
    "sur le tablier. Les pompiers ont fermé la route des gorges. Personne n'a été blessé. Le préfet promet un pont provisoire "
    "avant l'été. Deux ingénieurs examineront les piles la semaine prochaine."
)

GORGES = (
    "Après la crue, la fermeture de la route des gorges est prête, dit la préfète de Lavène. Une camionnette vide se trouvait là. "
    "Les pompiers ont fermé un chemin. Personne n'a été blessé. Deux ingénieurs examineront les piles la semaine prochaine."
)


def _title(title: str, text: str = BRIDGE) -> str:
    said = build(Source(f"{title}\n\n{text}"), find_site("actu")).title
    return said.replace("’", "'").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("title", "ours"),
    [
        (
            "Argentine : un pont suspendu emporté par une crue",
            "En Argentine, un pont suspendu est emporté par une crue",
        ),
        ("Argentine : fermeture de la route des gorges après une crue", "En Argentine, la route des gorges est fermée"),
    ],
)
def test_a_title_without_verb_is_given_one_and_its_place(title: str, ours: str) -> None:
    assert _title(title).startswith(ours)


@pytest.mark.parametrize(
    "title",
    [
        "Argentine : un pont suspendu emporté, quarante blessés à Lavène et à Torrejo",  # a place no fact has
        "Faut-il fermer les ponts suspendus en cas de crue ?",  # asks
        "Un pont suspendu emporté : notre récit de la nuit",  # adds
    ],
)
def test_what_no_fact_tells_or_what_asks_heads_no_page(title: str) -> None:
    told = _title(title)
    assert "Torrejo" not in told and "?" not in told and "notre" not in told


def test_a_participle_followed_by_its_noun_s_complement_is_no_verb() -> None:
    assert "est vide" not in _title("Une camionnette coincée du maire sur le pont de Lavène")
    assert "est coincée du" not in _title("Une camionnette coincée du maire sur le pont de Lavène")


def test_a_title_of_ours_names_whole_whom_the_source_s_calls_by_their_last_name() -> None:
    text = "Ana Roy, la maire de Lavène, a fermé mardi le pont suspendu de la ville. " + BRIDGE
    assert "Ana Roy" in _title("Roy ferme le pont suspendu de Lavène", text)


def test_a_title_rests_on_the_source_s_and_says_so() -> None:
    article = build(Source(f"Argentine : un pont suspendu emporté par une crue\n\n{BRIDGE}"), find_site("actu"))
    slot = next(t for t in article.texts if t.slot.kind == "title")
    assert [s.facts for s in slot.draft.sentences] == [("T",)]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Le président des États-Unis Ana Roy a signé.", ["États-Unis", "Ana Roy"]),
        ("La secrétaire au Trésor Ana Roy a signé.", ["Trésor", "Ana Roy"]),
    ],
)
def test_who_holds_an_office_is_named_apart_from_what_it_is_of(sentence: str, names: list[str]) -> None:
    assert [m.text for m in mentions(sentence) if not m.opens] == names


def test_what_a_title_says_of_its_subject_without_verb_is_given_one() -> None:
    assert _title("La préfète de Lavène prête à fermer la route des gorges", GORGES).startswith(
        "La préfète de Lavène est prête"
    )


def test_results_are_told_after_what_they_are_of() -> None:
    assert list(turned("Bilan de la crue du fleuve")) == ["Crue du fleuve : le bilan"]


def test_a_plural_alone_is_no_title_of_ours() -> None:
    text = (
        "Menée à la pause, l'équipe d'Armelle s'est imposée 3-2 face à Lavène samedi, en quart de finale de la Coupe des Rives. "
        "Elle jouera la demi-finale en mai. Le public a applaudi. Le gardien a arrêté un penalty. L'entraîneur a remplacé deux joueurs."
    )
    said = _title("Armelle renverse Lavène et file en demi-finale de la Coupe des Rives", text)
    assert not said.startswith("Armelle renverse Lavène et file en demi-finale")


@pytest.mark.parametrize(
    ("title", "ours"),
    [
        ("Décès de Claire Roy", "Claire Roy est morte"),
        ("Démission de Claire Roy attendue", "La démission de Claire Roy est attendue"),
        ("Interpellation à Lavène de deux ouvriers", "Deux ouvriers sont interpellés à Lavène"),
        ("Une élue municipale violemment agressée", "Une élue municipale est violemment agressée"),
    ],
)
def test_an_event_told_by_its_noun_is_told_by_its_verb(title: str, ours: str) -> None:
    assert ours in (*named(title), *verbed(title))


def test_many_people_that_nobody_counts_have_an_article() -> None:
    assert list(named("Mort de dizaines de marins dans un naufrage")) == [
        "Des dizaines de marins sont morts dans un naufrage"
    ]
    assert list(named("Annulation de vols à Lavène")) == ["Des vols sont annulés à Lavène"]


def test_an_event_told_by_its_noun_takes_its_place_after_it() -> None:
    assert list(placed("Naissance d'un loup conçu en captivité", "en Argentine")) == [
        "Naissance en Argentine d'un loup conçu en captivité"
    ]
    assert list(placed("Consensus des partis", "en Argentine")) == []


def test_a_title_keeps_its_quoted_words() -> None:
    text = "La mairie de Lavène dénonce mardi un « chantage » de l'exploitant du pont suspendu. " + BRIDGE
    assert "«\u202fchantage\u202f»" in _title(
        "Argentine : la mairie de Lavène dénonce un « chantage » de l'exploitant du pont", text
    )


def test_a_title_may_stop_before_what_it_adds_and_not_inside_a_series() -> None:
    assert "La régie réduit le taux de 50 points" in list(
        heads("La régie réduit le taux de 50 points, les loyers vont baisser")
    )
    assert list(heads("La maire d'Ornay reçoit Ana Roy, Paul Roy et Claire Roy")) == []
    assert list(heads("La régie ne fermera pas le pont suspendu en mer d'Ornay")) == []


def test_a_title_keeps_the_force_of_its_verb() -> None:
    text = "La maire de Lavène accuse mardi le préfet de tenir un « cabinet noir » contre le pont. " + BRIDGE
    assert "reproche" not in _title(
        "Argentine : la maire de Lavène accuse le préfet de tenir un « cabinet noir »", text
    )


def test_no_title_is_longer_than_its_slot() -> None:
    long = "Politique du pont : la mairie de Lavène ferme la route des gorges pour six semaines, les camions et les cars attendent"
    assert len(_title(long).split()) <= 20


def test_a_turn_is_not_cut_in_two() -> None:
    assert not any(
        one.endswith("mettre")
        for one in heads("Les ouvriers de Verlac votent pour mettre fin à une grève de sept semaines")
    )


def test_two_people_are_told_of_in_the_plural() -> None:
    assert list(verbed("Ana Roy et sa fille accusées de détournement")) == [
        "Ana Roy et sa fille sont accusées de détournement"
    ]


def test_an_agreement_keeps_its_amount() -> None:
    assert not any(
        one.endswith("l'accord") for one in heads("La régie lance une enquête sur l'accord de 11,4 milliards")
    )


def test_another_noun_s_participle_further_on_is_no_event_of_the_subject() -> None:
    assert list(verbed("L'ancien caissier jugé pour 40 000 euros disparus")) == [
        "L'ancien caissier est jugé pour 40 000 euros disparus"
    ]


def test_who_is_named_behind_a_preposition_is_said_of_nobody() -> None:
    assert predicated("La cérémonie en hommage aux victimes de la crue à Ornay") == ""
    assert predicated("La maison victime d'un vol") == "La maison est victime d'un vol"


def test_a_noun_and_a_participle_are_no_verb_of_a_sentence() -> None:
    assert not has_verb("Ana Roy mis en examen")
    assert not has_verb("À Ornay, l'attaque au couteau la plus grave")
    assert has_verb("Ana Roy remporte la course")


def test_a_march_is_told_by_its_verb() -> None:
    title = "Manifestation à Ornay de la communauté vranaise pour plus de sécurité"
    assert list(named(title)) == ["La communauté vranaise manifeste à Ornay pour plus de sécurité"]
