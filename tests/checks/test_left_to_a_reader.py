"""What a writer counts, calls or places himself: sound at once, or for a second reader, never refused for sure."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from generator.checks.doubts import Judged, judge
from generator.checks.verify import findings
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Note, Outline, Sentence, SlotText, Source

TEXT = """Le festival de Corlay ouvre ses portes

Le festival de Corlay a été créé par Lise Amblard, Paul Guéret et Marc Dizier. Le Prix du jury, le Prix du public, le Prix des lycées et le Prix de la ville seront remis dimanche. Deux films de Marc Dizier sont projetés à Corlay. Le Prix du public est revenu à Jean Orvault et Anne Vasseur. Cette année, la Belgique est à l'honneur.

Le réseau de Lise Amblard, Vidéa, cherche à contrer Photon. Vidéa teste à Namur une interface de photo. Les messages de Photon disparaissent au bout de 24 heures. Vidéa a proposé de racheter Photon. Photon est considéré comme une menace pour Vidéa. Vidéa s'inquiète de la baisse des contenus publiés par ses abonnés.

Paul Guéret a confirmé qu'il ne reprendra pas son rôle. Marc Dizier a déclaré que ce départ l'avait forcé à déchirer un scénario et que l'absence du gardien deviendrait un mystère. Ces films méritent d'être mis en valeur aux yeux du public. Les clients de Photon ne pourront plus ouvrir leur compte via Vidéa.

Le patron des cliniques Lorvane a plaidé non coupable lundi à des accusations de fraude. Ses cliniques auraient soumis 88 000 réclamations fausses, pour à peu près 112 millions d'euros. Un juge l'a libéré contre une caution. « Chaque euro volé est pris à un malade », a dit Odile Sarran. L'entreprise emploie 3 150 personnes. Tout accepter coûterait 14 millions d'euros, quand l'entreprise a dégagé 3,9 millions sur les deux derniers exercices. Hessel, actionnaire à 100 %, a reçu 8 millions d'euros. Une technicienne a déposé une plainte.

La sonde Selkie a touché la Lune dimanche mais semble couchée sur le côté. L'ordinateur a dû s'appuyer sur les caméras. Castelroux a marqué dix points avec un essai du centre Enzo Marchetti. L'entraîneur a pesté contre la vidéo.

Bernard Lacroix, 58 ans, avait plaidé coupable en février à deux chefs d'accusation de faux. Selon le greffe, Lacroix a fondé en 2015 une société fictive. « Vous avez vidé la caisse du bal où les gens allaient », a dit la juge Nadia Perrot avant de rendre son jugement. Des géologues ont ainsi pu vérifier que le bruit venait de la faille.

Le maire Sylvain Roche a annoncé son départ. D'abord populaire, Roche est porté par les bons scores de sa liste en 2014. Alors qu'il avait mis son poste en jeu, il espérait regagner la confiance avec ce vote. Les quartiers du sud ont rejeté le projet, à hauteur de 72 % pour le port notamment. En dehors des critiques de fond, Roche a aussi souffert de la crise. La part des actifs recule de 0,3 point et se fixe à 58,2 %. Roche doit annoncer en mai son éventuelle candidature. « C'est un lien, et nous ne pouvons pas dire que c'est une cause », a déclaré l'auteure principale, la Dre Judith Ferrand. On ne sait pas si Photon fait partie des réseaux qui, selon les accusations de Paul Guéret, ont copié Vidéa. On ne sait pas non plus si un report ferait baisser la tension. L'altitude semble réduire la capacité du cœur à se reposer. Vidéa cherche à racheter Lumo, mais cette offre est rejetée par son fondateur. La part des jeunes chez Vidéa est de 47 %, contre 23 pour Photon.
"""


@cache
def brief() -> Brief:
    return extract(clean(Source(TEXT)))


def judged(text: str, *words: str, kind: str = "section") -> Judged:
    """Return what words alone say of a sentence that cites the facts with these words."""
    facts = tuple(next(f.id for f in brief().facts if w in f.text) for w in words)
    site = find("actu")
    assignment = Assignment(kind, site.slots[kind], site, brief(), Outline((), (), Budget(0, 0, 0)))
    return judge(Draft((Sentence(text, facts),), "modèle"), assignment)


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Trois personnes, Lise Amblard, Paul Guéret et Marc Dizier, l'ont fondé.", ("créé",), "section"),
        ("Vidéa, Photon : deux réseaux, un rachat proposé", ("racheter",), "intertitre"),
        ("Lacroix avait plaidé coupable en février de deux chefs de faux.", ("plaidé coupable",), "section"),
        ("Selon le greffe, Bernard Lacroix a fondé une société fictive.", ("58 ans", "greffe"), "section"),
        (
            "« Vous avez vidé la caisse », lui a dit la juge avant de rendre son jugement.",
            ("vidé la caisse",),
            "section",
        ),
        ("Le bruit, ont vérifié des géologues, venait de la faille.", ("géologues",), "section"),
        ("Sylvain Roche espérait regagner la confiance.", ("annoncé son", "espérait"), "section"),
        ("Le maire a d'abord été populaire, porté par les bons scores de sa liste.", ("populaire",), "section"),
        ("Dans le sud, et notamment au port, le refus a atteint 72 %.", ("72 %",), "section"),
        ("La part des actifs perd 0,3 point et s'établit à 58,2 %.", ("58,2",), "section"),
        ("Roche doit dire en mai s'il est candidat.", ("éventuelle",), "section"),
        ("La Dre Ferrand dit : « C'est un lien. »", ("un lien",), "section"),
        ("L'altitude rend le cœur, semble-t-il, moins capable de se reposer.", ("altitude",), "section"),
        ("Un report ferait-il baisser la tension ?", ("un report",), "section"),
        ("On ignore si Photon est des réseaux qui, à en croire Guéret, ont copié Vidéa.", ("ont copié",), "section"),
        ("Roche a souffert de la crise, en plus des critiques de fond.", ("critiques",), "section"),
        ("Quatre récompenses seront remises dimanche.", ("Prix du jury",), "section"),
        ("Le Prix du public a deux lauréats cette année.", ("revenu",), "section"),
        ("Corlay projette deux films de Marc Dizier.", ("projetés",), "section"),
        ("Le réseau de Lise Amblard teste à Namur une interface de photo.", ("teste",), "section"),
        ("Les messages se lisent pendant 24 heures avant qu'ils ne disparaissent.", ("disparaissent",), "section"),
        ("Pourquoi Photon fait-il peur à Vidéa ?", ("racheter", "menace"), "intertitre"),
        ("Vidéa contre Photon : la bataille des écrans", ("inquiète", "racheter"), "intertitre"),
        ("Vidéa a de quoi se méfier : ses abonnés publient moins.", ("inquiète",), "section"),
        ("Paul Guéret a confirmé qu'il raccrochait.", ("confirmé",), "section"),
        ("Ce départ a obligé Marc Dizier à déchirer un scénario, dit-il.", ("déchirer",), "section"),
        ("Ces films méritent d'être vus par le public.", ("méritent",), "section"),
        ("Les clients de Photon n'y ouvriront plus leur compte.", ("clients",), "section"),
        ("Fraude : le patron des cliniques plaide non coupable", ("plaidé",), "titre"),
        ("Des fausses réclamations, 88 000, auraient été soumises.", ("soumis",), "section"),
        ("Près de 112 millions d'euros seraient en cause.", ("soumis",), "section"),
        ("Il est libre, contre une caution.", ("libéré",), "section"),
        ("Pour Odile Sarran, « chaque euro volé est pris à un malade ».", ("volé",), "section"),
        ("Vidéa fait travailler 3 150 personnes.", ("emploie",), "section"),
        ("L'entreprise a dégagé 3,9 millions en deux exercices.", ("coûterait",), "section"),
        ("Hessel, l'actionnaire unique, a reçu 8 millions d'euros.", ("actionnaire",), "section"),
        ("Une technicienne a porté plainte.", ("plainte",), "section"),
        ("La sonde est sans doute sur le côté.", ("Selkie",), "section"),
        ("L'ordinateur a dû se fier aux caméras.", ("ordinateur",), "section"),
        ("Enzo Marchetti a marqué un essai.", ("essai",), "section"),
        ("La vidéo agace l'entraîneur.", ("pesté",), "section"),
        ("Pour Photon, on ne le sait pas.", ("ont copié",), "section"),
        ("Vidéa voulait racheter Lumo : le fondateur a dit non.", ("Lumo",), "section"),
        ("La part des jeunes : 47 % pour Vidéa, 23 pour Photon.", ("jeunes",), "section"),
        ("Ce départ ne date pas d'hier.", ("annoncé son",), "section"),
        ("Une seconde saison du festival de Corlay est lancée par Lise Amblard.", ("créé", "projetés"), "section"),
    ],
)
def test_no_rule_is_sure_against_it(text: str, words: tuple[str, ...], kind: str) -> None:
    assert not judged(text, *words, kind=kind).sure


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Quatre personnes, Lise Amblard et Marc Dizier, l'ont fondé.", ("créé",)),
        ("Lise Amblard et Paul Guéret ont créé en deux jours le festival de Corlay.", ("créé",)),
        ("Cinq récompenses seront remises dimanche.", ("Prix du jury",)),
        ("4 récompenses seront remises dimanche.", ("Prix du jury",)),
        ("Les messages ont disparu il y a 24 heures.", ("disparaissent",)),
        ("Paul Guéret reprendra son rôle.", ("confirmé",)),
        ("L'absence du gardien devient un mystère.", ("déchirer",)),
        ("Les clients de Photon ne pourront plus ouvrir leur compte.", ("clients",)),
        ("Vidéa a racheté Photon.", ("racheter",)),
        ("La sonde Selkie est couchée sur le côté.", ("Selkie",)),
        ("Les cliniques Lorvane ont soumis 88 000 fausses réclamations.", ("soumis",)),
        ("Tout accepter coûte 14 millions d'euros.", ("coûterait",)),
        ("Odile Sarran le dit : « chaque euro pris est volé à un malade ».", ("volé",)),
    ],
)
def test_what_is_not_so_is_sure(text: str, words: tuple[str, ...]) -> None:
    assert judged(text, *words).sure


def noted(kind: str, *sentences: tuple[str, ...], said: tuple[SlotText, ...] = ()) -> list[str]:
    """Return what is surely wrong with where or how a slot tells notes."""
    site = find("actu")
    assignment = Assignment(kind, site.slots[kind], site, brief(), Outline((), (), Budget(0, 0, 0)), said=said)
    draft = Draft(tuple(Sentence("Une sonde est un engin sans équipage.", facts) for facts in sentences), "modèle")
    return [issue.message for issue in judge(draft, assignment).sure if "note" in issue.message]


def test_a_house_note_is_told_in_a_part_of_the_story_or_an_answer() -> None:
    assert noted("chapo", ("N:sonde",)) and noted("conclusion", ("N:sonde",))
    assert not noted("section", ("N:sonde",))
    assert not noted("faq", ("N:sonde",))


def test_a_house_note_is_told_briefly_and_once() -> None:
    assert noted("section", ("N:sonde",), ("N:sonde",))
    assert noted("section", ("N:a",), ("N:b",), ("N:c",)) and not noted("section", ("N:a",), ("N:b",))
    site = find("actu")
    told = Draft((Sentence("Une sonde est un engin.", ("N:sonde",)),), "modèle")
    said = (SlotText("section/s1", site.slots["section"], told),)
    assert noted("faq", ("N:sonde",), said=said) and noted("section", ("N:sonde",), said=said)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Une sonde est un engin sans équipage, qui explore un astre.", True),
        ("La sonde Selkie est un engin sans équipage.", False),
        ("Vidéa envoie une sonde explorer un astre.", False),
        ("Une sonde explore douze astres.", False),
        ("Une sonde est la seule à explorer un astre.", False),
    ],
)
def test_a_house_note_speaks_of_its_word_alone(text: str, right: bool) -> None:
    told = ("Une sonde est un engin sans équipage, envoyé explorer un astre.",)
    note = Note("sonde", ("sonde",), "terme", "Une sonde ?", "un engin", "f", told)
    site = find("actu")
    known = replace(brief(), notes=(note,))
    assignment = Assignment("section", site.slots["section"], site, known, Outline((), (), Budget(0, 0, 0)))
    assert right is not bool(judge(Draft((Sentence(text, ("N:sonde",)),), "modèle"), assignment).sure)


def test_a_house_note_beside_a_fact_is_left_to_the_reader() -> None:
    site = find("actu")
    assignment = Assignment("section", site.slots["section"], site, brief(), Outline((), (), Budget(0, 0, 0)))
    draft = Draft((Sentence("Une sonde est un engin sans équipage.", ("F1", "N:sonde")),), "modèle")
    found = [f for _, _, f in findings(draft, assignment) if "note" in f.message]
    assert found and all(f.doubtful for f in found)


def passing(text: str, facts: tuple[str, ...], *before: str, kind: str = "terme") -> list[str]:
    """Return what is surely wrong with a sentence that tells the note of a probe in a section, after others."""
    told = ("Une sonde est un engin sans équipage, envoyé explorer un astre, qui transmet ses mesures par radio.",)
    note = Note("sonde", ("sonde",), kind, "Une sonde ?", "un engin sans équipage", "f", told)
    site = find("actu")
    known = replace(brief(), notes=(note,))
    assignment = Assignment("section", site.slots["section"], site, known, Outline((), (), Budget(0, 0, 0)))
    said = tuple(Sentence(words, ("F1",)) for words in before)
    found = judge(Draft((*said, Sentence(text, facts)), "modèle"), assignment).sure
    return [issue.message for issue in found if issue.excerpt == text and "note" in issue.message]


def test_a_house_note_takes_half_a_sentence() -> None:
    short = "Une sonde est un engin sans équipage."
    long = f"{short[:-1]}, {' et '.join(['envoyé explorer un astre'] * 5)}."
    assert not passing(short, ("N:sonde",)) and passing(long, ("N:sonde",))
    beside = "La sonde Selkie, un engin sans équipage, a touché la Lune dimanche, couchée sur le côté, au bout d'un long vol."
    fact = next(f.id for f in brief().facts if "Selkie" in f.text)
    assert not passing(beside, (fact, "N:sonde"))


def test_a_house_note_comes_where_its_word_does() -> None:
    text = "C'est un engin sans équipage."
    assert not passing(text, ("N:sonde",), "Une sonde est partie.")
    assert passing(text, ("N:sonde",), "Une sonde est partie.", "Elle est loin.")


def test_a_house_note_is_neither_law_nor_grammar() -> None:
    assert passing("Une sonde est un engin sans équipage.", ("N:sonde",), kind="procedure")
    assert passing("L'adjectif dit qu'une sonde est un engin sans équipage.", ("N:sonde",))
