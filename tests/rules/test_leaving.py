"""What the sections leave to the FAQ: a question readers type, and the whole sentence, which stands nowhere else."""

from __future__ import annotations

import pytest

from generator import build, find_site, phrases
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.leaving import ADVERBS, BESIDE, times
from generator.rules.left_questions import left_questions
from generator.rules.pieced import closed
from generator.rules.stated_questions import asks
from generator.rules.subjects import is_first
from generator.types import Article, Brief, Settings, Source

SITE = find_site("actu")
TITLE = "Le port d'Ornay ferme pour travaux"
NEWS = "Le port d'Ornay fermera lundi pour trois semaines de travaux, a annoncé la mairie. La régie du port veut refaire le quai nord."
FILLER = " ".join(
    f"La commune de {name} a prêté un hangar et deux grues aux équipes du chantier pour toute la durée prévue."
    for name in ("Vaulx", "Brelle", "Tarnis", "Orcelles", "Saint-Mars", "Fontelle", "Garance", "Villiers", "Pontis", "Merle")
)  # fmt: skip


def _asked(told: str) -> set[str]:
    """Return the questions that a sentence answers and that may stand over it."""
    brief = _brief(told)
    fact = next(f for f in brief.facts if f.text == told)
    found = (
        (kind, text)
        for kind, words in left_questions(fact, brief)
        for text in phrases.say(SITE, f"questions.{kind}_q", words)
    )
    asked = ((kind, ADVERBS.sub("", closed(text, "?"))) for kind, text in found)
    return {text for kind, text in asked if asks(kind, text, fact, brief, ())}


def _brief(told: str) -> Brief:
    return extract(clean(Source(f"{TITLE}\n\n{NEWS}\n\n{told}")))


@pytest.mark.parametrize(
    ("told", "question"),
    [
        ("La grue du quai nord pèse 140 tonnes.", "Combien pèse la grue du quai nord ?"),
        ("La profondeur du port était de 9 mètres avant le chantier.", "Quelle était la profondeur du port ?"),
        ("Plus de 40 bateaux étaient amarrés au quai nord.", "Combien de bateaux étaient amarrés au quai nord ?"),
        ("Les pêcheurs ont 21 jours pour déposer un recours.", "Combien de temps les pêcheurs ont-ils pour déposer un recours ?"),
        ("La région dirige le chantier depuis son bureau de Lomane.", "Qui dirige le chantier ?"),
        ("Le syndicat des pêcheurs a également salué une décision attendue de longue date.", "Comment réagit le syndicat des pêcheurs ?"),
        ("La mairie a annoncé qu'elle ouvrirait deux autres quais au printemps.", "Que prévoit la mairie ?"),
        ("Si le vent reste faible, les plongeurs commenceront par le bassin des yachts.", "Que se passera-t-il si le vent reste faible ?"),
        ("Le débat porte surtout sur la place des bateaux de plaisance.", "Sur quoi porte le débat ?"),
        ("Une déviation a été mise en place autour du bassin pour les camions.", "Une déviation a-t-elle été mise en place ?"),
        ("Le trafic du port a progressé de 4 % depuis janvier.", "Comment a évolué le trafic du port ?"),
        ("C'est la troisième fermeture du quai en deux ans.", "Est-ce une première ?"),
        ("Le syndicat des pêcheurs a dénoncé un « chantier sans fin ».", "Comment réagit le syndicat des pêcheurs ?"),
        ("Trois bateaux de plaisance ont été déplacés vers le bassin de Lomane.", "Combien de bateaux ont été déplacés vers le bassin de Lomane ?"),
        ("Chez les juniors, Ana Verlin a remporté la régate du port.", "Qui l'emporte chez les juniors ?"),
        ("La mairie s'est refusée à tout commentaire sur le prix des travaux.", "La mairie a-t-elle réagi ?"),
    ],
)  # fmt: skip
def test_a_sentence_answers_what_readers_type(told: str, question: str) -> None:
    assert question in _asked(told)


@pytest.mark.parametrize(
    "told",
    [
        "Les plongeurs ont été priés de rester à quai pendant la nuit.",  # « ont-ils été priés ? » says nothing
        "Pourtant, un pêcheur a quitté le quai pour le bassin de Lomane.",  # « pourquoi un pêcheur » : which?
        "Plus de 400 maisons et hangars étaient sans électricité.",  # not so many houses
        "Le président est remonté à 28 % d'opinions favorables.",  # « comment a évolué le président ? »
        "Ana Verlin assurait la permanence au mois de juillet.",  # says nothing that could be asked
    ],
)
def test_what_nobody_types_is_not_asked(told: str) -> None:
    assert not _asked(told)


def _built(*paragraphs: str) -> Article:
    text = "\n\n".join((TITLE, NEWS, FILLER, *paragraphs))
    return build(Source(text), SITE, Settings())


CRANE = "La grue du quai nord pèse 140 tonnes et vient de Lomane."
DIVERTED = "Une déviation a été mise en place autour du bassin des yachts pour les camions de la criée."


def _facts(article: Article, *kinds: str) -> list[str]:
    return [id for t in article.texts if t.slot.kind in kinds for s in t.draft.sentences for id in s.facts]


def test_what_is_left_to_the_faq_stands_there_alone() -> None:
    article = _built(
        f"{FILLER.replace('hangar', 'entrepôt')} {CRANE}", f"{FILLER.replace('hangar', 'bureau')} {DIVERTED}"
    )
    asked = set(_facts(article, "faq"))
    assert asked and not asked & set(_facts(article, "lead", "body", "closing", "bullets", "figures"))


def test_a_sort_of_question_is_asked_once_where_the_data_say_nothing() -> None:
    assert times("polaire") == 1 and times("sujet") > 1


def test_no_lesser_count_answers_for_the_toll_nor_what_comes_second_in_its_sentence() -> None:
    dead = "Douze personnes sont mortes à Ornay."
    flood = Source(
        f"La crue du fleuve à Ornay\n\n{dead} {NEWS}\n\nQuatre personnes sont portées disparues.\n\n{FILLER}"
    )
    brief = extract(clean(flood))
    first, later = (next(f for f in brief.facts if word in f.text) for word in ("mortes", "disparues"))
    assert is_first(first, "bilan", brief) and not is_first(later, "bilan", brief)
    assert BESIDE.search("La régie a envoyé vingt agents, mais que le ")
    assert not BESIDE.search("Selon la régie, le ")
