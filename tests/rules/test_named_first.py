from __future__ import annotations

from generator import Source, build, find_site

BODY = "Le groupe compte 7 800 salariés. La direction a présenté un plan d'économies aux syndicats. Les résultats annuels seront publiés en février."


def test_the_lead_names_whom_the_title_names() -> None:
    head = (
        "Le spécialiste lavénois des pompes a publié un chiffre d'affaires en recul de 6,8 % et renonce à sa prévision."
    )
    article = build(
        Source(f"Cordal abaisse ses objectifs après un trimestre difficile\n\n{head} {BODY}"), find_site("actu")
    )
    lead = article.page.partition("lavénois des pompes")
    assert "Cordal" in lead[0][-60:] + lead[2][:20]
    assert "Cordal" in article.description


def test_nobody_is_named_for_another() -> None:
    head = "La ville a publié lundi un arrêté qui interdit la baignade dans le port."
    article = build(
        Source(f"Cordal abaisse ses objectifs après un trimestre difficile\n\n{head} {BODY}"), find_site("actu")
    )
    assert "Cordal, la ville" not in article.page and "La ville, Cordal" not in article.page
