"""Numbers, amounts, dates and hours written the English or the Indian way are read whole and written the French way."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned

NUMBERS = (
    ("L'étude a suivi 7,406 adultes pendant 3.2 ans.", ("7 406 adultes", "3,2 ans")),
    ("Le dollar valait R18.54 mercredi en Afrique du Sud.", ("18,54 rands",)),
    ("Le club a payé £9.3m pour le joueur.", ("9,3 millions de livres sterling",)),
    ("L'accord porte sur $1.2bn.", ("1,2 milliard de dollars",)),
    ("Le risque relatif était de 0.77 (95 % CI 0.66 à 0.90).", ("0,77", "0,66 à 0,90", "95 %")),
    ("Une dose de 0.5mg par jour suffit, contre 2.5 mg avant.", ("0,5 mg", "2,5 mg")),
    ("Le prix du litre a augmenté de 20p en Grande-Bretagne, à £1.52.", ("20 pence", "1,52 livre sterling")),
    ("Anna Torv, 33, a dit que le film sortirait en mai.", ("33 ans",)),
    ("« Nous étions prêts », a dit Alemayehu, 33, à l'audience du théâtre.", ("33 ans",)),
    ("La réunion du 21.03.2025 a duré deux heures.", ("21 mars 2025",)),
    ("Il est arrivé le 8 May 2025 à Paris.", ("8 mai 2025",)),
    ("La séance a commencé à 10:00 heures.", ("10 heures",)),
    ("Le match commence à 5.30pm samedi.", ("5 h 30 de l'après-midi",)),
    ("Ventes totales : 1,84,300 unités, contre 1,71,900 unités.", ("184 300 unités", "171 900")),
    (
        "Les revenus ont augmenté de 10,3 % à Rs 5,218 crore contre Rs 4,731 crore.",
        ("5 218 crores de roupies", "4 731 crores"),
    ),
    ("Dette nette : Rs 1,065 crore, contre Rs 1,290 crore fin juin", ("1 065 crores", "1 290 crores")),
    ("Le conseil propose un dividende de Rs 4.50 par action.", ("4,50 roupies",)),
    ("L'action a clôturé à Rs 1,286.40 mercredi.", ("1 286,40 roupies",)),
    ("Son objectif passe à Rs 1,450 contre Rs 1,380.", ("1 450 roupies", "1 380 roupies")),
    ("Le loyer atteint 1,400 $ par mois.", ("1 400 $",)),
    ("Il gagne $2,350 par semaine et $1,250.50 de primes.", ("2 350 $", "1 250,50 $")),
    ("Le site compte 12,500 employés et 3,250 clients.", ("12 500 employés", "3 250 clients")),
    ("Kelma en compte 29 % contre 25, 6 pour Orpi et 20,3 % pour Vidéa.", ("25,6 pour Orpi",)),
    ("La ville a 1,234,567 habitants.", ("1 234 567 habitants",)),
    ("L'essence vaut 1,789 € le litre.", ("1,789 €",)),
    ("Le séisme de magnitude 6.3 a frappé à 23.30 heures.", ("magnitude 6,3",)),
    ("iOS 17.4 corrige le problème et Bluetooth 5.3 arrive.", ("iOS 17.4", "Bluetooth 5.3")),
    ("Le taux est passé de 8.25 à 7.5 %, un écart de 0.75 point.", ("de 8,25 à 7,5 %", "0,75 point")),
    ("Le cours a varié entre $82.10 et $85.40.", ("82,10", "85,40")),
    ("Il a couru le 100 m en 9.86 secondes.", ("9,86 secondes",)),
    ("La note moyenne est de 3.7 sur 5.", ("3,7 sur 5",)),
    ("Le budget est de $50k et le fonds de €2.5m.", ("50 000 $", "2,5 millions d'euros")),
    ("Le salaire de 1,5 million de dollars choque.", ("1,5 million",)),
    ("Le colis pèse 2,375 tonnes.", ("2,375 tonnes",)),
    ("Le billet coûte 12.50 dollars et le repas 8.75 euros.", ("12,50 dollars", "8,75 euros")),
    ("Le vol a duré 3.5 heures, puis 2.5 jours d'attente.", ("3,5 heures", "2,5 jours")),
    ("Il mesure 6.2 pieds et pèse 180.5 livres.", ("6,2 pieds", "180,5 livres")),
    ("La fortune est de Rs 12,34,567.", ("1 234 567 roupies",)),
    ("Le PIB par habitant est de US$3,400.", ("3 400",)),
    ("L'amende atteint NZ$2,500 et A$1,200.", ("2 500 dollars néo", "1 200 dollars aus")),
    ("Le taux de 1.75 millions d'euros.", ("1,75 million",)),
    ("On a compté 1.250 morts et 45.000 blessés.", ("1 250 morts", "45 000 blessés")),
    ("Le sondage donne 49.5 contre 48.2 pour cent.", ("49,5", "48,2")),
    ("L'indice S&P 500 a fini à 5,254.35 points, le Nasdaq à 16,379.46.", ("5 254,35 points", "16 379,46")),
    ("Le Brent a cédé 1.2 % à 82.45 dollars le baril.", ("82,45 dollars",)),
    ("Il a été condamné à 2½ ans et à 1,000 livres d'amende.", ("1 000 livres",)),
    ("Le prix est tombé à 0.99 $ puis à 1.05 $.", ("0,99 $", "1,05 $")),
)


@pytest.mark.parametrize(("sentence", "expected"), NUMBERS)
def test_numbers_are_written_the_french_way(sentence: str, expected: tuple[str, ...]) -> None:
    found = cleaned(f"Le pont ferme\n\n{BODY}\n\n{sentence}\n\n{MORE}").text
    assert all(each in found for each in expected)


def test_a_number_in_a_quotation_stays_as_it_was_said() -> None:
    assert (
        "« Nous avons payé Rs 4.50 »"
        in cleaned(f"Le pont ferme\n\n{BODY}\n\n« Nous avons payé Rs 4.50 », dit la maire.\n\n{MORE}").text
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Le recours au 49.3 divise la majorité.",
        "La version 2.5 du logiciel sort mardi.",
        "L'essence vaut 1,789 € le litre.",
    ],
)
def test_what_is_no_english_number_stays(sentence: str) -> None:
    assert sentence in cleaned(f"Le pont ferme\n\n{BODY}\n\n{sentence}\n\n{MORE}").text
