"""Lawsuits, ballots and company results as translations word them are told in French, and good French stays."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned

OPENING = (
    "Le fabricant, originalement fondé en 1983, a dit mercredi dans un dépôt réglementaire que les ventes ont augmenté de 2.3% à $42 million. "
    "Il a été trouvé coupable de 11 charges criminelles."
)
TURNS = (
    ("La régie a déposé lundi une poursuite contre le port.", "La régie a engagé lundi des poursuites contre le port."),
    ("Le parti de la maire a souffert sa pire défaite.", "Le parti de la maire a subi sa pire défaite."),
    ("Le port accuse la régie d'avoir aidé elle-même à des plans du quai.", "Le port accuse la régie de s'être approprié des plans du quai."),
    ("La régie a payé pour régler les affirmations d'un fournisseur qu'elle avait copié une grue.", "La régie a payé pour mettre fin aux accusations d'un fournisseur selon lesquelles elle avait copié une grue."),
    ("La régie n'a pas admis d'acte répréhensible.", "La régie n'a pas reconnu de faute."),
    ("Le port se retrouve dans l'eau chaude.", "Le port se retrouve en difficulté."),
    ("Il a hâte d'avoir sa journée au tribunal.", "Il a hâte de pouvoir s'expliquer devant le tribunal."),
    ("Mais la plainte peint une image différente.", "Mais la plainte dresse un tout autre tableau."),
    ("Le bac est allé en vente en avril.", "Le bac a été mis en vente en avril."),
    ("Orvane, qui est tenue en privé, vend des bacs.", "Orvane, qui n'est pas cotée en Bourse, vend des bacs."),
    ("Orvane demande 340 millions de dollars de dommages et une injonction.", "Orvane demande 340 millions de dollars de dommages et intérêts et une injonction."),
    ("Il est apparu lundi devant le tribunal de Lomane.", "Il a comparu lundi devant le tribunal de Lomane."),
    ("La gardienne devrait donner des preuves mercredi.", "La gardienne devrait témoigner mercredi."),
    ("Le couple, de Lomane, sont tous deux en liberté sous caution.", "Le couple, de Lomane, est en liberté sous caution."),
    ("Des marins ont été embauchés loin par le port.", "Des marins ont été débauchés par le port."),
    ("Roy, dont propre mandat finit en mai, a salué le vote.", "Roy, dont le mandat finit en mai, a salué le vote."),
    ("Il a averti contre des hausses trop rapides.", "Il a mis en garde contre des hausses trop rapides."),
    ("L'inflation a couru à 11,4 % en octobre.", "L'inflation a atteint 11,4 % en octobre."),
    ("Elle a fait campagne sur une promesse de couper la taxe du pont.", "Elle a fait campagne en promettant de réduire la taxe du pont."),
    ("Les élus ont questionné comment elle paiera pour cela.", "Les élus se sont demandé comment elle paiera tout cela."),
    ("À un bureau de vote dans une école, Ana Roy a attendu.", "Dans un bureau de vote installé dans une école, Ana Roy a attendu."),
    ("Les marges ont reculé, que le directeur Paul Noir a blâmé sur des taxes.", "Les marges ont reculé, ce que le directeur Paul Noir a imputé à des taxes."),
    ("Un professeur qui n'est pas impliqué dans l'affaire attend.", "Un professeur qui n'intervient pas dans l'affaire attend."),
    ("Pas tout le monde est convaincu.", "Tout le monde n'est pas convaincu."),
    ("Jean Verlac a élevé son objectif de prix à 148 $ de 130 $.", "Jean Verlac a relevé son objectif de cours de 130 $ à 148 $."),
    ("Orvane a augmenté son dividende trimestriel à 42 cents de 38 cents.", "Orvane a augmenté son dividende trimestriel de 38 cents à 42 cents."),
    ("Les ventes des mêmes magasins ont progressé.", "Les ventes à magasins comparables ont progressé."),
    ("Orvane a gagné 1,84 $ par action.", "Orvane a dégagé un bénéfice de 1,84 $ par action."),
    ("Les clients échangent vers le bas.", "Les clients se rabattent sur des produits moins chers."),
    ("Orvane a déposé pour la protection contre les faillites en août.", "Orvane a demandé la protection du régime des faillites en août."),
    ("Le dividende ira aux actionnaires d'enregistrement le 20 novembre.", "Le dividende ira aux actionnaires inscrits au 20 novembre."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "wanted"), TURNS)
def test_a_turn_of_the_english_press_is_told_in_french(source: str, wanted: str) -> None:
    assert wanted in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{source}\n\n{BODY}\n\n{MORE}").text


@pytest.mark.parametrize(
    "right",
    [
        "Le marin souffre des blessures qu'il a reçues.",
        "Orvane a déposé une plainte contre le port.",
        "La tempête a causé 340 millions de dollars de dommages au port.",
        "L'avocat général près la cour a parlé.",
        "Le prix est passé à 42 cents, de jour comme de nuit.",
        "La ministre est apparue lundi devant la foule.",
        "Les enfants échangent leurs cartes.",
        "Le bac affichait des messages identiques à ceux du port, y compris une faute d'orthographe.",
        "Le chat nage dans l'eau chaude du bassin.",
    ],
)
def test_good_french_stays(right: str) -> None:
    assert right in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{right}\n\n{BODY}\n\n{MORE}").text
