"""Interviews: who answers is named, also by the title alone; an answer stands with its question; the paper's own words are none of the answers."""

from __future__ import annotations

from generator.cleaning import clean
from generator.facts import extract
from generator.sources import read_bytes
from generator.types import Cleaned

TITLE = "« Un musée vit de ses prêts » : entretien avec Irène Castel, directrice du musée d'Orvane"
INTRO = "Après quatre ans de travaux, le musée rouvre ses portes le samedi 5 avril, avec deux étages de plus."
ASKED = "Dans quel état d'esprit êtes-vous ?"
TURN = "Vos voisins trouvent que les travaux ont duré."
QUOTING = "Vous parlez d'un « gouffre ». Qu'entendez-vous par là ?"
ONE = "Fatiguée. Il reste 140 cartels à poser et une œuvre bloquée en douane."
TWO = "Le budget était de 22 millions. Ma collègue parle d'un « miracle » de comptable."
THREE = "Je n'ai rien d'autre à dire de cette affaire, qui est close depuis longtemps pour nous."
LAST = "Irène Castel sera à la médiathèque d'Orvane le 12 février."


def _cleaned(*turns: str) -> Cleaned:
    return clean(read_bytes("\n\n".join((TITLE, INTRO, *turns, LAST)).encode(), "x.txt"))


def _text(*turns: str) -> str:
    return _cleaned(*turns).text


def test_an_answer_stands_with_its_question_and_who_the_title_alone_names() -> None:
    text = _text(ASKED, ONE, QUOTING, THREE)
    assert f"À la question « {ASKED} », Irène Castel répond : « {ONE} »" in text
    assert "À la question « Vous parlez d'un “gouffre”. Qu'entendez-vous par là ? », Irène Castel" in text


def test_what_is_said_to_who_answers_is_told_as_a_remark() -> None:
    text = _text(ASKED, ONE, TURN, THREE, QUOTING, TWO)
    assert f"À la remarque « {TURN[:-1]} », Irène Castel répond : « {THREE} »" in text


def test_words_of_others_inside_an_answer_keep_marks_of_their_own() -> None:
    assert "Ma collègue parle d'un “miracle” de comptable. »" in _text(ASKED, ONE, QUOTING, TWO)


def test_what_names_who_answers_is_told_by_the_paper() -> None:
    assert LAST in _text(ASKED, ONE, QUOTING, THREE) and f"« {LAST[:-1]}" not in _text(ASKED, ONE, QUOTING, THREE)


def test_a_note_of_the_paper_after_the_last_answer_is_nobody_s_words() -> None:
    note = "Les Prêts d'Orvane, 140 pages, 18 euros. En librairie le 4 avril."
    assert note in _text(ASKED, ONE, QUOTING, THREE, note) and f"« {note}" not in _text(
        ASKED, ONE, QUOTING, THREE, note
    )


def test_a_long_answer_is_quoted_in_several_none_in_the_middle_of_a_sentence() -> None:
    long = " ".join(
        f"Le numéro {number} des tableaux est revenu d'un dépôt où personne ne l'avait ouvert." for number in range(7)
    )
    text = _text(ASKED, long, QUOTING, THREE)
    assert "l'avait ouvert. » « Le numéro" in text


def test_a_label_met_once_is_nobody_who_answers() -> None:
    assert "Lettre Culture répond" not in _text(
        ASKED, ONE, QUOTING, THREE, "Lettre Culture : chaque vendredi, le meilleur de l'art."
    )


def test_a_question_is_not_said_by_who_answers() -> None:
    quotes = extract(_cleaned(ASKED, ONE, QUOTING, THREE)).quotes
    speakers = {quote.text: quote.speaker for quote in quotes}
    assert speakers[ASKED] == "" and speakers[ONE] == "Irène Castel"


def test_the_byline_of_an_interview_tells_that_it_is_one_and_the_first_answer_bears_a_name() -> None:
    title = "Irène Castel, directrice : « Un musée vit de ses prêts »"
    intro = "Directrice du musée d'Orvane, Irène Castel publie le 5 avril « Les Prêts » (140 pages)."
    first = "Irène Castel. Non, il reste 140 cartels à poser."
    pasted = ("ENTRETIEN", title, "Propos recueillis par Paul Marche", intro, ASKED, first, QUOTING, TWO)
    text = clean(read_bytes("\n\n".join(pasted).encode(), "x.txt")).text
    assert f"À la question « {ASKED} », Irène Castel répond : « Non, il reste 140 cartels à poser. »" in text


def test_a_long_answer_that_ends_on_a_question_is_an_answer() -> None:
    answer = (
        f"{' '.join(['Je compte les cartels, et il en manque encore un.'] * 6)} Comment ouvrir une salle sans eux ?"
    )
    text = _text(ASKED, answer, TURN, THREE, QUOTING, TWO)
    assert (
        f"À la remarque « {TURN[:-1]} », Irène Castel répond" in text
        and "Comment ouvrir une salle sans eux ? »" in text
    )


def test_what_the_paper_sets_between_two_sentences_of_an_answer_parts_them() -> None:
    text = _text(ASKED, ONE, QUOTING, "Je lis ses contrats. (Elle réfléchit.) Et je la rappelle plus souvent.")
    assert "répond : « Je lis ses contrats. » « Et je la rappelle plus souvent. »" in text


def test_a_last_short_sentence_of_an_answer_is_not_quoted_apart() -> None:
    long = " ".join(
        f"Le numéro {number} des tableaux est revenu d'un dépôt fermé depuis des années." for number in range(5)
    )
    text = _text(ASKED, f"{long} Je l'ai vu de mes yeux.", QUOTING, THREE)
    assert "années. Je l'ai vu de mes yeux. »" in text


def test_who_took_the_words_down_is_not_who_answers() -> None:
    told = f"{INTRO} Propos recueillis par Julie Ardouin"
    text = clean(read_bytes("\n\n".join((TITLE, told, ASKED, ONE, QUOTING, THREE, LAST)).encode(), "x.txt")).text
    assert "Irène Castel répond" in text
    assert "Ardouin" not in text
