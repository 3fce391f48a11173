"""A hook is one strong fact in a few words: whole, sure, of nobody's fault, and never what is only wanted or denied."""

from __future__ import annotations

import pytest

from generator.anchors.chunks import chunks
from generator.anchors.hooking import hooks
from generator.anchors.pressed import pressed
from generator.anchors.quoted_lines import joined_lines, quoted_lines
from generator.anchors.subjects import subject_matter
from generator.cleaning import clean
from generator.facts import extract
from generator.types import Brief, Fact, Source, Span


def _fact(text: str) -> Fact:
    return Fact("F2", text, Span(0, len(text)), 0.5, 1)


def _brief(text: str) -> Brief:
    opening = (
        "La régie des transports d'Ornay a présenté mardi son plan pour les dix prochaines années devant les élus."
    )
    return extract(clean(Source(f"Ornay : la régie présente son plan\n\n{opening}\n\n{text}")))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Depuis le mois de mai, la régie traverse une grave crise financière.", ["Une grave crise financière"]),
        (
            "Le départ du directeur met fin à près de deux mois de tensions avec les élus.",
            ["Près de deux mois de tensions avec les élus"],
        ),
        ("La tempête a privé de courant plus de 2 000 foyers ruraux.", ["Plus de 2 000 foyers ruraux"]),
        ("Le syndicat réclame une enquête indépendante.", []),  # it is only wanted
        ("Le port franchit mardi une étape et réalise le 10 mai une percée dans la baie.", ["Une percée dans la baie"]),
        ("Le comité finit la saison avec une hausse nette de ses recettes.", []),  # not what its clause has
        ("La ligue compte le Front, une coalition politique active à Lavène.", []),
        ("La mairie n'a subi aucune crise financière, ni une grave crise politique.", []),
        ("Le maire a reçu une lettre anonyme.", []),  # no deed
        ("Le conseil a connu une hausse de 25 % de ses frais.", []),  # parted from what completes it
    ],
)
def test_a_thing_is_named_whole_where_it_is(text: str, wanted: list[str]) -> None:
    assert list(chunks(_fact(text))) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "La commission a lancé le 7 juillet une procédure de sanction pour retards répétés envers deux communes.",
            "La commission lance une procédure de sanction",
        ),
        (
            "Au total, 13 000 foyers ont été privés d'eau dans l'Ornois, le Val et la Plaine.",
            "13 000 foyers privés d'eau",
        ),
        (
            "L'enquête a permis de localiser des dizaines de caches d'armes.",
            "Des dizaines de caches d'armes localisées",
        ),
        ("Ana Roy a finalement démissionné mardi à la suite de ces révélations.", "Ana Roy démissionne"),
        ("Plusieurs pistes ont été écartées.", "Plusieurs pistes écartées"),
        ("La mairie a décidé de porter plainte pour « faire un exemple ».", "La mairie décide de porter plainte"),
    ],
)
def test_a_sentence_is_told_short(text: str, wanted: str) -> None:
    assert wanted in pressed(_fact(text))


@pytest.mark.parametrize(
    "text",
    [
        "Cette somme a été remboursée mais pas déclarée.",  # the rest changes what is said
        "Les versements ont été effectués.",
        "Si la route ferme, la mairie lancera une procédure de sanction.",
        "Les policiers ont blessé l'individu à la jambe.",  # whom?
    ],
)
def test_a_sentence_that_would_say_less_or_nothing_is_not_told_short(text: str) -> None:
    assert not list(pressed(_fact(text)))


def test_somebody_s_words_stand_alone_and_charge_nobody() -> None:
    said = _brief(
        "« C'était une scène de guerre », a raconté Paul Brun, un voisin. Le maire, Luc Fabre, a salué une « mobilisation "
        "exemplaire des habitants ». Ana Roy a dénoncé un « détournement massif de fonds ». Luc Fabre a nié tout « accord "
        "secret avec les promoteurs ». Paul Brun a annoncé la naissance du « Collectif des riverains du pont »."
    )
    lines = [line for fact in said.facts for line in quoted_lines(fact, said)]
    assert "« C'était une scène de guerre »" in lines
    assert "« Mobilisation exemplaire des habitants »" in lines
    assert not any("détournement" in line or "accord secret" in line.lower() or "Collectif" in line for line in lines)


def test_what_words_say_of_the_subject_before_them_is_told_with_it() -> None:
    brief = _brief("Les causes de l'accident « restent encore à déterminer », selon la police.")
    lines = [line for fact in brief.facts for line in joined_lines(fact, brief)]
    assert lines == ["Les causes de l'accident « restent encore à déterminer »"]


def test_the_subject_of_a_paragraph_names_it_where_it_is_a_matter() -> None:
    brief = _brief(
        "L'explication officielle n'a pas convaincu les riverains.\n\nLa direction du port se tait depuis lundi."
    )
    lines = [line for fact in brief.facts for line in subject_matter(fact, brief)]
    assert "L'explication officielle" in lines
    assert not any("direction" in line for line in lines)


def test_a_hook_is_not_what_the_first_sentence_tells() -> None:
    brief = _brief(
        "Trois recours ont été rejetés par le tribunal. Depuis le mois de mai, la régie traverse une grave crise financière."
    )
    facts = [fact for fact in brief.facts if fact.paragraph == brief.facts[-1].paragraph]
    texts = [hook.text for hook in hooks(facts, brief)]
    assert "Une grave crise financière" in texts
    assert not any("recours" in text for text in texts)


def test_the_first_of_several_heads_nothing() -> None:
    brief = _brief("Le pont reste ouvert. La mairie a expulsé 90 forains, gitans et marchands de passage.")
    facts = [fact for fact in brief.facts if fact.paragraph == brief.facts[-1].paragraph]
    assert not any(hook.text.endswith("forains") for hook in hooks(facts, brief))


def test_the_last_of_several_heads_nothing() -> None:
    brief = _brief("Le pont reste ouvert. Forains, Gitans, marchands et curieux ont été expulsés par la police mardi.")
    facts = [fact for fact in brief.facts if fact.paragraph == brief.facts[-1].paragraph]
    assert not any(hook.text.startswith("Gitans") for hook in hooks(facts, brief))


def _below(*paragraphs: str) -> tuple[Brief, list[Fact]]:
    brief = _brief("\n\n".join(paragraphs))
    return brief, [fact for fact in brief.facts if fact.paragraph > brief.facts[0].paragraph]


CRISIS = "Le pont reste ouvert. Depuis le mois de mai, la régie traverse une grave crise financière."
OTHERS = (
    "Les cars du canton passeront par la vieille route qui longe la rivière et les vergers du plateau.",
    "Le marché du samedi se tiendra sur la place haute, où les forains arriveront plus tôt que d'habitude.",
    "La piscine rouvrira ses portes aux nageurs du club dès les vacances, selon le nouvel horaire.",
)


@pytest.mark.parametrize(
    ("paragraphs", "heads"),
    [
        ((CRISIS, OTHERS[0]), True),
        ((OTHERS[0], CRISIS), True),
        ((*OTHERS, CRISIS), False),  # too far down
        ((CRISIS, *OTHERS, *OTHERS), True),  # whatever else the section goes on to tell
    ],
)
def test_a_hook_is_of_what_stands_first_below_it(paragraphs: tuple[str, ...], heads: bool) -> None:
    brief, facts = _below(*paragraphs)
    assert ("Une grave crise financière" in [hook.text for hook in hooks(facts, brief)]) is heads


def test_the_words_of_a_first_sentence_are_not_said_twice() -> None:
    brief, facts = _below(
        "Luc Fabre, le maire d'Ornay, a salué devant les élus une « mobilisation exemplaire des habitants ».", OTHERS[0]
    )
    assert not any("obilisation" in hook.text for hook in hooks(facts, brief))


def test_a_state_is_no_news() -> None:
    assert not list(chunks(_fact("Le premier danger pour les riverains est la pression immobilière excessive.")))
    assert not list(chunks(_fact("Les ouvriers ont subi une pression particulièrement forte.")))


def test_a_log_of_a_day_has_no_hooks() -> None:
    hours = ("Vers 9 heures", "Vers 11 heures", "Vers 15 heures", "Vers 17 heures")
    log = [f"{hour}, {text[:1].lower()}{text[1:]}" for hour, text in zip(hours, (*OTHERS, CRISIS), strict=True)]
    brief, facts = _below(*log)
    assert not hooks(facts[-2:], brief)
    brief, facts = _below(*OTHERS, CRISIS)
    assert hooks(facts[-2:], brief)


def test_what_a_paper_says_is_nobody_s_word() -> None:
    brief = _brief(
        "« Le moteur refuse de démarrer », selon une pièce jointe au dossier. « Le moteur refuse de tourner », selon Luc Fabre."
    )
    lines = [line for fact in brief.facts for line in quoted_lines(fact, brief)]
    assert lines == ["« Le moteur refuse de tourner »"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Les usagers n'ont pas tardé à protester.",
        "La ligne prolonge le tracé de 2015, qui avait coûté 40 millions d'euros et reçu deux prix.",
    ],
)
def test_a_hook_is_not_the_sentence_it_stands_over(sentence: str) -> None:
    brief = _brief(f"Le chantier du dépôt doit durer trois ans selon les élus.\n\n{sentence}")
    said = sentence.partition(",")[0].rstrip(".")
    assert said not in [hook.text for hook in hooks(brief.facts[2:], brief)]
