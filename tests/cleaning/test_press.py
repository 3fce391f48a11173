"""What a hurried press writes is put right without asking: forgotten words, words taken for others, hyphens, pleonasms, capitals."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import mend


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("La halle a fermé il y deux ans.", "La halle a fermé il y a deux ans."),
        ("Un homme 52 ans a été blessé.", "Un homme de 52 ans a été blessé."),
        ("Il faut dire le terrain est meuble.", "Il faut dire que le terrain est meuble."),
        ("Une grande partie habitants est partie.", "Une grande partie des habitants est partie."),
        ("Le club termine en 4 position.", "Le club termine en 4e position."),
        ("Environs 300 tracteurs défilent.", "Environ 300 tracteurs défilent."),
        ("Quelques 4 000 tracteurs défilent.", "Quelque 4 000 tracteurs défilent."),
        ("Les champs autours de la ville sont secs.", "Les champs autour de la ville sont secs."),
        ("Nombreux d'entre eux sont partis.", "Nombre d'entre eux sont partis."),
        ("La panne met un coût d'arrêt au chantier.", "La panne met un coup d'arrêt au chantier."),
        ("Dés le départ, Ana mène.", "Dès le départ, Ana mène."),
        ("Ana mène, suivie de prés par Inès.", "Ana mène, suivie de près par Inès."),
        ("À par un vélo, rien n'a brûlé.", "À part un vélo, rien n'a brûlé."),
        ("Le maire ne dit rien qui n'exclue un vote.", "Le maire ne dit rien qui n'exclut un vote."),
        ("Les demandeurs d'emplois attendent.", "Les demandeurs d'emploi attendent."),
        ("Il demande des dommages et intérêt.", "Il demande des dommages et intérêts."),
        (
            "Le canal lui-même est fermé, mais celui ci rouvrira.",
            "Le canal lui-même est fermé, mais celui-ci rouvrira.",
        ),
        ("Le chantier reprend ce mois ci à Lille.", "Le chantier reprend ce mois-ci à Lille."),
        ("L'armée toute puissante gouverne.", "L'armée toute-puissante gouverne."),
        ("L'ex Parti du centre se divise.", "L'ex-Parti du centre se divise."),
        ("Ana Roy va se présenter à sa réélection.", "Ana Roy va se représenter."),
        ("Le quai est sec, mais cependant fermé.", "Le quai est sec, mais fermé."),
        ("Il part, mais il garderait cependant le quai.", "Il part, mais il garderait le quai."),
        ("Un retard surtout du à la grève est annoncé.", "Un retard surtout dû à la grève est annoncé."),
        ("Le maire annonce le soutient de la région.", "Le maire annonce le soutien de la région."),
        ("Le chef d'état a quitté l'union européenne.", "Le chef d'État a quitté l'Union européenne."),
        ("La seconde guerre mondiale commence.", "La Seconde Guerre mondiale commence."),
        ("Ils ne n'ont pas dormi.", "Ils n'ont pas dormi."),
        ("La course c'est déroulée à Nice.", "La course s'est déroulée à Nice."),
        ("Il attend une heure et demi.", "Il attend une heure et demie."),
        ("Elle saute 5m98 vers 14h00, puis à 16h30.", "Elle saute 5 m 98 vers 14 h, puis à 16 h 30."),
        ("Il nage avant la parti vélo.", "Il nage avant la partie vélo."),
        ("La presse conteste le non renouvellement du bail.", "La presse conteste le non-renouvellement du bail."),
        ("Le Premier Ministre a parlé.", "Le Premier ministre a parlé."),
    ],
)
def test_what_a_desk_mends_unasked(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "sentence",
    [
        "Il vit dans les environs depuis deux ans.",
        "Cet acte ferait suite aux propos du maire.",
        "Ils donnèrent suite à la demande.",
        "Le chef d'état-major a signé.",
        "Les quelques voisins qui restent ont signé.",
        "Les dés le montrent, et celui-là est pipé.",
        "Un homme, 52 ans plus tard, a retrouvé la lettre.",
        "Ana Roy s'affronte à des rivales plus jeunes.",
        "Le moniteur voit son élève, qui les suit de près.",
    ],
)
def test_what_is_right_stays(sentence: str) -> None:
    assert mend(sentence) == sentence
