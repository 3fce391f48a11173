from __future__ import annotations

from generator import Source, build, find_site

BODY = "Les usagers sont invités à se tourner vers Ornay. La ville emploie douze maîtres-nageurs. La réouverture reste à confirmer."


def test_a_title_keeps_what_its_verb_is_about() -> None:
    news = "À cause d'une fuite, la mairie a dû fermer, lundi 4 novembre, la piscine des Trois-Étangs."
    article = build(
        Source(f"Lavène : la piscine municipale fermée jusqu'au 18 novembre\n\n{news} {BODY}"), find_site("actu")
    )
    for head in (article.title, article.seo_title):
        assert "piscine" in head


def test_a_search_title_ends_early_before_it_tells_nothing() -> None:
    news = "Le téléphone pliable moins cher de Zentaro pourrait arriver plus tôt que prévu au printemps, selon un site coréen."
    title = "Fuite du Zentaro X2 Fold : le téléphone pliable moins cher pourrait arriver plus tôt que prévu au printemps prochain"
    assert "sait" not in build(Source(f"{title}\n\n{news} {BODY}"), find_site("actu")).seo_title


def test_a_remark_behind_a_title_is_no_title() -> None:
    asked = "rewrite this in french, seo title instead of this one : La sonde Hoshi envoie ses premières images d'un astéroïde  // length: 650 words"
    news = "La sonde Hoshi a envoyé mardi ses premières images d'un astéroïde de la ceinture principale."
    assert "//" not in build(Source(f"{asked}\n\n{news} {BODY}"), find_site("actu")).title
