"""What a hook may be made of: a piece of somebody's words, a deed named anywhere in its sentence, who speaks first."""

from __future__ import annotations

import pytest

from generator.anchors.chunks import chunks
from generator.anchors.claims import claim
from generator.anchors.deeds import deeds
from generator.anchors.hooking import hooks
from generator.anchors.pressed import pressed
from generator.anchors.said_pieces import said_pieces
from generator.anchors.voicing import heard_first
from generator.cleaning import clean
from generator.facts import extract
from generator.types import Brief, Fact, Source, Span


def _fact(text: str) -> Fact:
    return Fact("F2", text, Span(0, len(text)), 0.5, 1)


def _brief(*paragraphs: str) -> Brief:
    opening = (
        "La régie des transports d'Ornay a présenté mardi son plan pour les dix prochaines années devant les élus."
    )
    return extract(clean(Source("\n\n".join(("Ornay : la régie présente son plan", opening, *paragraphs)))))


@pytest.mark.parametrize(
    ("quote", "pieces"),
    [
        ("C'est une décision difficile, et j'en prends ma part.", ["C'est une décision difficile"]),
        ("Nous avons embauché pour un chantier qui n'est pas venu.", None),
        ("Nos voisins ont tout perdu. On ne partira pas d'ici.", ["Nos voisins ont tout perdu"]),
        ("Le constat est clair : les caisses sont vides.", ["Le constat est clair", "Les caisses sont vides"]),
        ("Les cars passeront, mais sans voyageurs.", []),  # cut, it would say the reverse
        ("Ils étaient gelés.", []),  # who?
        ("On les a vus partir.", []),
        ("Cette route est une honte.", []),
        ("Je pense que oui.", []),  # says nothing
    ],
)
def test_a_piece_of_a_quotation_stands_alone_or_not_at_all(quote: str, pieces: list[str] | None) -> None:
    assert list(said_pieces(quote)) == ([quote.rstrip(".")] if pieces is None else pieces)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("La ville tient grâce à la création de nouveaux postes.", "La création de nouveaux postes"),
        ("À la suite du refus de la mairie, les forains sont partis.", "Le refus de la mairie"),
        ("Les élus ont dû procéder à un tirage au sort.", "Un tirage au sort"),
        ("La commune subit la loi, créant de graves tensions entre voisins.", "De graves tensions"),
        ("Le port a été condamné à 45 000 euros d'amende.", "45 000 euros d'amende"),
        ("C'est la deuxième vague de licenciements.", "La deuxième vague de licenciements"),
    ],
)
def test_a_deed_is_named_wherever_it_stands(text: str, wanted: str) -> None:
    assert any(line.startswith(wanted) for line in chunks(_fact(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Il est encore possible de fournir de nouveaux témoignages.",
        "La fusion pourrait conduire à la fermeture de la gare.",
        "Trois ans après la fermeture de la gare, le train revient.",  # only says when
        "La foule s'est rendue à l'ancien siège de la régie.",  # a place
        "Une marche pour la libération des quatre détenus devait partir du port.",  # only asked for
    ],
)
def test_what_only_may_be_or_says_when_and_where_is_no_hook(text: str) -> None:
    assert not list(chunks(_fact(text)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Elles sont surtout d'argent : le conseil a coupé les primes des agents.", "Le conseil coupe les primes des agents"),
        ("L'élue locale Ana Roy a lancé une pétition en ligne.", "Ana Roy lance une pétition en ligne"),
        ("Le gouvernement provincial a fermé deux gares de la vallée.", "Le gouvernement provincial ferme deux gares de la vallée"),
        ("Le bénéfice net est tombé à 118 millions d'euros, contre 205 millions un an plus tôt.", "Le bénéfice net tombe à 118 millions d'euros"),
        ("Verlac réduit ses prévisions de ventes.", "Verlac réduit ses prévisions de ventes"),
        ("Le conseil doit se prononcer lundi sur le projet.", "Le conseil doit se prononcer lundi sur le projet"),
    ],
)  # fmt: skip
def test_a_clause_is_told_by_its_own_subject(text: str, wanted: str) -> None:
    assert any(line.startswith(wanted) for line in pressed(_fact(text)))


def test_a_view_keeps_who_holds_it() -> None:
    brief = _brief("Pour Luc Fabre, le maire d'Ornay, la régie a perdu tout crédit. Luc Fabre a quitté la salle.")
    lines = [hook.text for hook in hooks(brief.facts[1:], brief)]
    assert not any("crédit" in line and "selon Luc Fabre" not in line for line in lines)


def test_whose_words_a_section_opens_on_is_known() -> None:
    said = "« Nous n'avons rien vu venir, et personne ne nous a prévenus de ce chantier », a déclaré Luc Fabre. « La régie a choisi seule, comme toujours. »"
    other = "Ana Roy a dit que la régie avait écouté tous les élus avant de choisir."
    brief = _brief(said, other)
    facts = [fact for fact in brief.facts if fact.paragraph == brief.facts[1].paragraph]
    assert [one.who for one in heard_first(facts, brief)] == ["Luc Fabre"]
    assert not list(heard_first([brief.facts[-1]], brief))  # one short sentence


def test_a_body_that_says_so_keeps_its_article() -> None:
    brief = _brief(
        "Selon le Service Météo du Val, la pluie a détruit deux ponts. Le Service Météo du Val a dit le pire passé."
    )
    said = claim(brief.facts[1].text, brief)
    assert said is None or said.who.startswith("le ")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Le nouveau maire hérite d'une caisse qui devrait se remplir.", "hérite d'une caisse"),
        ("La coureuse entame le marathon avec une confortable avance.", "marathon avec"),
        ("Ana Roy met fin au règne de Paul Brun.", "Le règne"),
        ("Le club est arrivé au sommet du football français.", "sommet"),
        ("Des détecteurs ont été mis dans plus de 2 000 centres d'examen.", "2 000"),
    ],
)
def test_what_is_cut_from_what_it_needs_is_no_hook(text: str, line: str) -> None:
    assert not any(line in made for made in (*chunks(_fact(text)), *pressed(_fact(text))))


def test_a_link_inside_a_line_is_left_out() -> None:
    brief = _brief(
        "Les élus attendent. L'enquête n'est donc pas terminée, a reconnu la mairie devant les riverains réunis."
    )
    assert not any(" donc " in hook.text for hook in hooks(brief.facts[1:], brief))


def test_somebody_named_by_his_nation_alone_heads_nothing() -> None:
    brief = _brief(
        "La course a duré deux heures. La Britannique garde son rythme dans la dernière montée vers le barrage."
    )
    assert not any(hook.text.startswith("La Britannique") for hook in hooks(brief.facts[1:], brief))


def test_a_participle_waits_for_what_completes_it() -> None:
    fact = _fact("L'équipe du port a utilisé un filet conçu pour retenir les algues.")
    assert not any(line.endswith("conçu") for line in (*pressed(fact), *deeds(fact)))


def test_who_has_a_name_is_called_by_it_alone() -> None:
    brief = _brief("La séance a duré. Le troisième adjoint Luc Fabre lance une pétition en ligne. Luc Fabre a parlé.")
    lines = [hook.text for hook in hooks(brief.facts[1:], brief)]
    assert "Luc Fabre lance une pétition en ligne" in lines


def test_a_participle_that_nothing_completes_belongs_to_its_noun() -> None:
    assert "Une rare intervention télévisée" in chunks(
        _fact("Le maire a annoncé une rare intervention télévisée, lundi soir.")
    )
    assert "Une rare intervention" not in list(
        chunks(_fact("Le maire a fait une rare intervention télévisée par le canal local."))
    )


def test_a_thing_or_somebody_that_opens_a_paragraph_is_no_matter() -> None:
    brief = _brief(
        "La séance a duré.",
        "La jauge rouge du vieux pont a dépassé quatre mètres à minuit, avant de redescendre au matin.",
    )
    assert not any("jauge" in hook.text for hook in hooks(brief.facts[2:], brief) if hook.kind == "matter")


def test_a_place_between_marks_is_no_view() -> None:
    brief = _brief("Le suspect se cache, selon Luc Fabre, dans « le grand quart nord du canton ».")
    assert not any("quart nord" in hook.text for hook in hooks(brief.facts[1:], brief))
