"""A section is headed by what it holds: its subhead, its matter, somebody's short words; never by its first sentence over again."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.assign import assign
from generator.checks.evidence import plain
from generator.cleaning import clean
from generator.rules.being import without_being
from generator.rules.covering import again
from generator.rules.desk import Desk
from generator.rules.heading import _is_short
from generator.rules.lacking import LIVELY, POINTS
from generator.rules.matter import Heading
from generator.rules.weighing import _says_first
from generator.types import Sentence, Source

FACTORY = (
    "La faïencerie d'Ornay a été placée lundi en redressement judiciaire. Elle emploie 130 salariés.\n\n"
    "{subhead}\n\n"
    "L'entreprise n'a jamais digéré la flambée de l'énergie. Sa facture de gaz est passée de 900 000 euros à 2,7 millions en deux ans. "
    "Elle a depuis reflué, sans revenir à son niveau initial. Les fours ont tourné la nuit pendant tout l'hiver."
)


def _heads(title: str, text: str, site: str = "actu") -> list[str]:
    article = build(Source(f"# {title}\n\n{text}"), find_site(site))
    return [plain(t.text) for t in article.texts if t.slot.kind == "heading" and t.text]


def test_a_number_of_the_source_s_subhead_may_head_what_stands_under_it() -> None:
    text = FACTORY.format(subhead="## Une facture de gaz multipliée par trois")
    assert any("multipliée par trois" in head for head in _heads("La faïencerie d'Ornay en redressement", text))


def test_a_subhead_that_asks_stays_over_the_sentence_that_answers_it() -> None:
    text = (
        "Une panne a fermé lundi la clinique d'Ornay. Douze rendez-vous ont été reportés. Les médecins écrivent à la main.\n\n"
        "## Qui a coupé le courant ?\n\nLa police a entendu trois agents de la régie. Aucun groupe ne s'est manifesté. La régie n'a rien dit.\n\n"
        "## Les dossiers ont-ils été volés ?\n\nC'est la question à laquelle personne ne peut encore répondre. La clinique détient "
        "40 000 dossiers de patients. La régie a prévenu la commission des données vendredi. Un audit est attendu en mai."
    )
    assert any(
        "Les dossiers ont-ils été volés" in head for head in _heads("La clinique d'Ornay fermée par une panne", text)
    )


def test_a_heading_is_not_the_first_sentence_below_it() -> None:
    first = "Une réplication est prévue dans trois villes à partir du printemps."
    assert _says_first("Une réplication est prévue dans trois villes", [first])
    assert not _says_first("Une réplication prévue dans trois villes", ["Les auteurs restent prudents.", first])
    assert not _says_first("Une réplication est-elle prévue ?", [first])


def test_a_passive_heads_without_its_being() -> None:
    assert without_being("Une réplication est prévue dans trois villes") == "Une réplication prévue dans trois villes"
    assert not without_being("La mairie ferme le pont")
    assert not without_being("La régie n'est pas concernée")


def test_somebody_s_short_words_head_a_section_that_holds_them() -> None:
    said = "« On veut nous faire payer vingt ans d'inaction »"
    below = ["« On veut nous faire payer vingt ans d'inaction », lance le président."]
    assert again(Heading(said, ("F1",), 0.0), below) == 0.0
    assert LIVELY.search(said) and not POINTS.match("On veut nous faire payer")
    assert POINTS.match("Elle a préféré reculer")


@pytest.mark.parametrize(
    "line",
    ["Écouter cet article (00:03:12)", "Vidéo en cours de lecture", "Partager Facebook X LinkedIn Copier le lien"],
)
def test_a_page_s_tools_are_no_subhead(line: str) -> None:
    told = "La mairie a fermé lundi la piscine. Elle rouvrira en mai. Les clubs nageront à Lavène jusqu'au printemps. Les tarifs ne changent pas."
    cleaned = clean(Source(f"La piscine d'Ornay ferme jusqu'en mai\n\nUne fuite est en cause.\n\n{line}\n\n{told}"))
    assert line not in cleaned.text


def test_who_signs_under_the_title_is_no_subhead() -> None:
    told = "La mairie a fermé lundi la piscine. Elle rouvrira en mai. Les clubs nageront à Lavène jusqu'au printemps. Les tarifs ne changent pas."
    cleaned = clean(
        Source(f"La piscine d'Ornay ferme jusqu'en mai\n\nUne fuite est en cause.\n\nMarie LE GALL\n\n{told}")
    )
    assert "LE GALL" not in cleaned.text


def test_a_date_between_commas_makes_no_sentence() -> None:
    text = "Les tempêtes ont accéléré un recul que les géologues jugeaient, il y a encore dix ans, presque négligeable."
    article = build(
        Source(f"# Le recul de la dune s'accélère à Ornay\n\nLa dune d'Ornay recule. {text} La mairie attend."),
        find_site("actu"),
    )
    assert "Il y a encore dix ans, presque" not in plain(" ".join(t.text for t in article.texts))


BALLOT = (
    "Ana Roy a remporté dimanche l'élection municipale d'Ornay. Elle devance Paul Brun de 71 voix. La participation atteint 62 %. "
    "La nouvelle maire a remercié les bénévoles de sa campagne.\n\n"
    "## « Nous ne reconnaîtrons pas ce scrutin »\n\n"
    "Paul Brun affirme que ses délégués ont été refoulés de quatre bureaux de vote du quartier des Forges. "
    "« Nous ne reconnaîtrons pas ce scrutin avant un nouveau dépouillement », a écrit le candidat battu dans la nuit. "
    "La préfecture a reconnu des retards dans deux bureaux de vote de la ville. Elle a prolongé le scrutin d'une heure.\n\n"
    "## Le programme de la nouvelle maire\n\n"
    "Ana Roy veut ouvrir une crèche de quarante places près de la gare. Elle a promis de rénover la piscine des Forges avant 2033. "
    "Les travaux du marché couvert commenceront en mars, selon son équipe. Le budget de la ville sera voté en avril."
)


def test_the_source_s_own_subheads_come_before_lines_made_for_a_section() -> None:
    heads = _heads("Ana Roy élue maire d'Ornay", BALLOT)
    assert any("Nous ne reconnaîtrons pas ce scrutin" in head for head in heads)
    assert any("programme de la nouvelle maire" in head for head in heads)


def test_a_last_line_of_a_page_has_no_heading_of_its_own() -> None:
    article = build(Source(f"# Ana Roy élue maire d'Ornay\n\n{BALLOT}"), find_site("actu"))
    slots = assign(article.site, article.brief, article.outline, article.settings)
    slot = [one for one in slots if one.slot.kind == "heading" and one.section is not None][-1]
    desk = Desk(slot.site, slot.brief)
    facts = slot.section.facts[:1] if slot.section else ()
    desk.remember("body", [Sentence("Le budget sera voté en avril.", facts)])
    assert _is_short(slot, desk)
    desk.remember(
        "body", [Sentence("Les travaux du marché couvert commenceront en mars, selon son équipe. " * 4, facts)]
    )
    assert not _is_short(slot, desk)
