"""Titles, subheads, lists, dialogues and interviews are known for what they are; what is given twice is kept once."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned, reasons


def test_subheads_are_known_from_paragraphs() -> None:
    result = cleaned(f"Le pont ferme\n\n{BODY}\n\nPourquoi fermer le pont ?\n\n{MORE}")
    assert [b.text for b in result.blocks if b.kind == "heading"] == ["Pourquoi fermer le pont ?"]


def test_wrapped_lines_are_joined() -> None:
    words = f"{BODY} {MORE} {BODY.replace('Ornay', 'Brest')}".split()
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > 70:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    result = cleaned("Le pont ferme\n\n" + "\n".join([*lines, line]))
    assert [b.kind for b in result.blocks] == ["paragraph"]
    assert BODY in result.text


def test_a_doubled_text_is_kept_once() -> None:
    once = f"Le pont ferme\n\n{BODY}\n\n{MORE}"
    assert cleaned(f"{once}\n\n{once}").text == cleaned(once).text


def test_the_name_of_a_section_above_the_title_goes() -> None:
    result = cleaned(f"SOCIÉTÉ\n\nLe vieux pont d'Ornay ferme pour onze mois\n\n{BODY}\n\n{MORE}")
    assert result.title == "Le vieux pont d'Ornay ferme pour onze mois"
    assert reasons(result)["SOCIÉTÉ"] == "nom de rubrique"


def test_only_the_sentence_that_announces_what_is_not_there_goes() -> None:
    result = cleaned(f"Le pont ferme\n\n{BODY} {MORE} La maire a répondu ceci :")
    assert result.text.endswith(MORE)
    assert reasons(result)["La maire a répondu ceci :"] == "annonce une suite absente"


def test_a_list_that_is_not_there_is_not_announced() -> None:
    result = cleaned(f"Le pont ferme\n\n{BODY} Les rues fermées sont les suivantes :\n\n{MORE}")
    assert "les suivantes" not in result.text
    assert reasons(result)["Les rues fermées sont les suivantes :"] == "annonce une suite absente"
    kept = cleaned(
        f"Le pont ferme\n\n{BODY} {MORE} Les rues fermées sont les suivantes :\n\n- rue du Port\n\n- rue Haute"
    )
    assert "les suivantes" in kept.text


def test_a_list_stands_in_the_sentence_that_announces_it() -> None:
    found = "L'étude menée sur le quai fait apparaître :\n\n• une baisse du bruit, de 12 % ;\n• des effets plus limités sur l'air."
    towns = "La ligne dessert trois communes :\n- Ornay\n- Villiers\n- Le Quai"
    result = cleaned(f"Le pont ferme\n\n{BODY}\n\n{found}\n\n{towns}\n\n{MORE}")
    assert "fait apparaître une baisse du bruit, de 12 % ; des effets plus limités sur l'air." in result.text
    assert "trois communes : Ornay, Villiers et Le Quai." in result.text
    assert {block.kind for block in result.blocks} == {"paragraph"}


def test_entries_that_are_sentences_stay_apart() -> None:
    result = cleaned(
        f"Le pont ferme\n\n{BODY}\n\nDeux mesures suivent :\n- Le quai ferme.\n- La navette roule.\n\n{MORE}"
    )
    assert [b.text for b in result.blocks if b.kind == "item"] == ["Le quai ferme.", "La navette roule."]


def test_a_dialogue_with_dashes_is_quoted_with_its_speakers() -> None:
    said = "– Pourquoi ce camion ? demande la magistrate.\n– Il était en panne, répond le prévenu. Je l'ai dit.\n– Trois jours."
    result = cleaned(f"Le pont ferme\n\n{BODY}\n\n{said}\n\n{MORE}")
    assert "« Pourquoi ce camion ? », demande la magistrate." in result.text
    assert "« Il était en panne », répond le prévenu. « Je l'ai dit. »" in result.text
    assert "Trois jours" not in result.text


@pytest.mark.parametrize("subhead", ["Réactions", "Une installation « bricolée »", "« Une suite de négligences »"])
def test_short_and_quoted_subheads_are_known(subhead: str) -> None:
    result = cleaned(f"Le pont ferme\n\n{BODY}\n\n{subhead}\n\n{MORE}")
    assert [b.text for b in result.blocks if b.kind == "heading"] == [subhead]


def test_a_number_in_words_that_only_a_list_tells_stays() -> None:
    points = (
        "- Le conseil municipal ferme le vieux pont pendant onze mois.\n"
        "- Une passerelle provisoire relie les deux rives pour les piétons.\n"
        "- Les commerçants voisins auront quatre réunions.\n"
    )
    told = "Une passerelle provisoire pour les piétons relie les deux rives depuis mardi."
    result = cleaned(f"Le pont ferme pour onze mois\n\n{points}\n{BODY}\n\n{told}\n\n{MORE}")
    assert "quatre réunions" in result.text


def test_a_list_that_the_text_tells_again_goes_with_what_it_tells_in_other_words() -> None:
    points = (
        "- Le conseil municipal ferme le vieux pont pendant onze mois.\n"
        "- Une passerelle provisoire relie les deux rives pour les piétons.\n"
        "- Les commerçants voisins font grise mine devant le calendrier.\n"
    )
    told = "Une passerelle provisoire pour les piétons relie les deux rives depuis mardi."
    result = cleaned(f"Le pont ferme pour onze mois\n\n{points}\n{BODY}\n\n{told}\n\n{MORE}")
    assert "grise mine" not in result.text


def test_key_points_that_the_text_tells_again_go_and_others_follow_its_opening() -> None:
    points = "POINTS CLÉS\n- Le conseil municipal ferme le vieux pont pendant onze mois.\n- Le quai gagne 40 arbres.\n"
    result = cleaned(f"Le pont ferme pour onze mois\n\n{points}\n{BODY}\n\n{MORE}")
    assert [block.text for block in result.blocks] == [BODY, "Le quai gagne 40 arbres.", MORE]


def test_answers_of_an_interview_are_quotations_of_whom_it_names() -> None:
    text = (
        "Une hydrologue contre l'oubli\n\nL'hydrologue Claire Dubosc publie mercredi un livre. Elle répond à nos questions.\n\n"
        "Pourquoi ce livre ?\nJ'ai mesuré le fleuve pendant dix ans. Personne n'en parlait.\n\n"
        "Q : Qui est responsable ?\nR : Les rejets viennent des champs, je l'ai montré."
    )
    found = cleaned(text)
    answers = [
        "À la question « Pourquoi ce livre ? », Claire Dubosc répond : « J'ai mesuré le fleuve pendant dix ans. Personne n'en parlait. »",
        "À la question « Qui est responsable ? », Claire Dubosc répond : « Les rejets viennent des champs, je l'ai montré. »",
    ]
    assert [b.text for b in found.blocks[1:]] == answers


def test_questions_that_head_plain_chapters_make_no_interview() -> None:
    month = "Les travaux prendront onze mois et le montant n'est pas connu."
    shop = "Les clients du magasin feront un détour par le quai."
    text = f"Le pont ferme\n\n{BODY}\n\nPourquoi fermer ?\n\n{month}\n\n{MORE}\n\nQui sera gêné ?\n\n{shop}"
    assert "«" not in cleaned(text).text


def test_answers_of_nobody_known_stay_as_they_are() -> None:
    text = (
        f"Le pont ferme\n\n{BODY.split('.')[0]}.\n\nPourquoi ce pont ?\n\nJ'ai vu le fleuve monter pendant dix ans, dit-on."
        "\n\nQui paiera ?\n\nNous paierons tous le chantier du quai."
    )
    assert "«" not in cleaned(text.replace("Louise Hamelin", "élue")).text


def test_what_a_page_sets_around_a_title_goes() -> None:
    title = "Incendie à Ornay : 300 personnes évacuées"
    assert cleaned(f"EN DIRECT. {title}, suivez la situation\n\n{BODY}").title == title


def test_a_second_article_under_a_line_of_signs_is_told_and_given_up() -> None:
    other = (
        "Football : Villiers bat Rennes 2-1\n\nVilliers s'est imposé samedi face à Rennes devant douze mille spectateurs. "
        "Le buteur Karim Ziani a ouvert le score à la douzième minute, avant que Louis Petit n'égalise. L'attaquant Amadou Sow "
        "a inscrit le but de la victoire tout à la fin."
    )
    result = cleaned(f"Le pont ferme pour onze mois\n\n{BODY}\n\n{MORE}\n\n***\n\n{other}")
    assert result.text == f"{BODY}\n\n{MORE}"
    again = "La suite des travaux\n\nLa maire Louise Hamelin a promis de rouvrir le pont. " + BODY
    assert "rouvrir" in cleaned(f"Le pont ferme\n\n{BODY}\n\n{MORE}\n\n***\n\n{again}").text


def test_a_section_or_a_name_between_title_and_text_is_no_subhead() -> None:
    result = cleaned(
        f"Le pont ferme pour onze mois\n\nOrnay Finance\n\nAda Roy et Luc Petit\n\n{BODY}\n\nDes travaux coûteux\n\n{MORE}"
    )
    assert [b.text for b in result.blocks if b.kind == "heading"] == ["Des travaux coûteux"]


def test_two_sections_joined_by_a_sign_are_no_title() -> None:
    page = "Sociétés & Bourse\n\nVerlac relève ses prévisions après un trimestre record\n\n" + BODY
    assert cleaned(page).title == "Verlac relève ses prévisions après un trimestre record"


def test_a_subhead_that_quotes_as_english_papers_do_is_one() -> None:
    first, second = BODY.split("\n\n", 1) if "\n\n" in BODY else (BODY, MORE)
    text = cleaned(f"Un titre pour la page\n\n{first}\n\n'Nous avons vu d'autres promesses'\n\n{second}").text
    assert "« Nous avons vu d'autres promesses »" in text
    assert "promesses'" not in text


def test_a_title_named_in_capitals_without_a_colon_is_that_title() -> None:
    assert cleaned(f"TITLE Un pont ferme à Ornay après une fissure\n\n{BODY}").title.startswith("Un pont ferme")


@pytest.mark.parametrize(
    ("line", "heading"),
    [("- Une passerelle -", "Une passerelle"), ('- "On nage" -', "« On nage »"), ("— Riverains —", "Riverains")],
)
def test_a_short_line_between_dashes_is_a_subhead(line: str, heading: str) -> None:
    result = cleaned(f"Le pont ferme\n\n{BODY}\n\n{line}\n\n{MORE}")
    assert [block.text for block in result.blocks if block.kind == "heading"] == [heading]
