from __future__ import annotations

from generator import Source, build, find_site
from generator.rules.informing import informs


def test_a_count_or_a_cause_informs_and_a_gesture_does_not() -> None:
    assert informs("La société a supprimé 340 postes.") > informs("Le facteur a ouvert la portière.")
    assert informs("Le pont rouvrira grâce à un prêt.") > 0 > informs("Le chien a filé dans les ronces.")
    assert informs("La femme avait attendu dans la cour.") < 0


def test_a_description_tells_the_news_and_no_gesture() -> None:
    source = Source(
        "Haute-Loire : disparu depuis trois jours, un octogénaire retrouvé sain et sauf grâce au chien du facteur\n\n"
        "Parti aux champignons dimanche, Marcel Roumier, octogénaire, disparu depuis trois jours, a été découvert mercredi matin dans une ancienne forge, à deux kilomètres de "
        "chez lui. Le téléphone a sonné à la gendarmerie vers 9 heures. Le chien a filé dans les ronces. La mairie envisage de remettre une "
        "médaille au facteur. Une quarantaine de gendarmes avaient ratissé les bois."
    )
    article = build(source, find_site("actu"))
    assert "Marcel Roumier" in article.description and "ronces" not in article.description
    assert "ronces" not in article.seo_title
