"""An answer to the question of a subhead is told with that question, also where the subhead is not ours."""

from __future__ import annotations

from generator import Source, build, find_site

HEAD = "Les données d'Ornay ont-elles été volées ?"
TEXT = f"""Une attaque informatique à Ornay

Une attaque a arrêté lundi les ordinateurs de la mairie d'Ornay. Les écoles ont rouvert mardi. La police cherche les auteurs.

Ana Roy, la maire, a reçu les directeurs d'école. Elle a promis des lignes de secours. Un technicien dormira sur place.

{HEAD}

C'est la question à laquelle personne ne peut encore répondre. La mairie garde les dossiers de 14 000 habitants.
Le procureur a ouvert une enquête. Un expert attend les sauvegardes du mois de mars.
"""


def _body(text: str) -> list[str]:
    article = build(Source(text), find_site("actu"))
    return [s.text.replace("’", "'") for t in article.texts if t.slot.kind == "body" for s in t.draft.sentences]


def test_the_question_of_a_subhead_stands_before_its_answer() -> None:
    told = _body(TEXT)
    at = next(n for n, text in enumerate(told) if text.startswith("C'est la question"))
    assert told[at - 1].replace("\u202f", " ").replace("\xa0", " ") == HEAD


def test_a_subhead_that_its_section_does_not_need_is_not_told() -> None:
    told = _body(TEXT.replace("C'est la question à laquelle personne ne peut encore répondre. ", ""))
    assert not any("volées" in text for text in told)
