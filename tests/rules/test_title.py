"""The title tells the news in few words, keeps who says it, and is never cut to nothing."""

from __future__ import annotations

from dataclasses import replace

from generator import build, find_site
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.rules.desk import Desk
from generator.rules.title import complete, compose, hollow, narrowed
from generator.types import Draft, Settings, Source

STUDY = (
    "Un sirop expérimental a réduit de 30 % les quintes de toux chez des enfants atteints de coqueluche sévère, selon "
    "les résultats d'un essai clinique présentés mardi par l'hôpital d'Ornay."
)
REST = (
    "L'essai a duré dix mois. Quarante familles y ont pris part. L'hôpital a recruté six médecins. "
    "Le laboratoire Verlac a payé les doses. Une infirmière a relevé les quintes chaque soir."
)


def _title(title: str, text: str) -> str:
    return build(Source(f"{title}\n\n{text}"), find_site("actu")).title


def test_a_claim_keeps_its_source_in_few_words() -> None:
    title = _title("Coqueluche : un sirop prometteur pour les enfants", f"{STUDY} {REST}")
    assert "selon un essai clinique" in title


def test_what_the_source_asserts_in_its_title_needs_no_announcer() -> None:
    text = (
        "Fermé depuis un an, le pont des Tilleuls rouvrira aux piétons le 3 mai, a annoncé la mairie d'Ornay. " + REST
    )
    title = _title("Le pont des Tilleuls rouvrira le 3 mai", text)
    assert title.startswith("Le pont des Tilleuls") and "annoncé" not in title


def test_a_clause_is_never_cut_to_a_bare_event() -> None:
    assert hollow("Une fête populaire est prévue", "")
    assert not list(narrowed("Le festival se déroule durant les derniers jours du mois"))


def test_what_is_denied_is_not_cut() -> None:
    assert not list(narrowed("Le club ne jouera pas dans ce stade"))


def test_a_title_has_its_verb_s_object_and_no_comma_before_its_verb() -> None:
    assert complete("La mairie a annoncé la fermeture du pont")
    assert not complete("La mairie a annoncé")
    assert not complete("Le ministre des Transports, a annoncé, dimanche, la fermeture du pont")


def test_a_page_whose_titles_are_refused_takes_a_plain_one() -> None:
    site, settings = find_site("actu"), Settings()
    brief = extract(clean(Source(f"Coqueluche : un sirop prometteur pour les enfants\n\n{STUDY} {REST}")))
    slot = next(a for a in assign(site, brief, draw(site, brief, settings), settings) if a.slot.kind == "title")
    told = compose(slot, Desk.of([slot]))
    plain = compose(replace(slot, refused=(Draft(tuple(told), "règles"),) * 4), Desk.of([slot]))
    assert told[0].facts and plain and not plain[0].facts
