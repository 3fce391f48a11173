"""The description tells the news and fits its length; it holds no sentence that says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, find_site
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.french.leaning import points_back
from generator.rules.beside_title import is_known
from generator.rules.completing import again, tied
from generator.rules.dangling import breaks_off, hanging
from generator.rules.description_worth import ANNOUNCED
from generator.rules.desk import Desk
from generator.rules.following import opens_unknown
from generator.rules.line_wholeness import complete, lacking
from generator.rules.lines import narrowed
from generator.rules.object_kept import without_inset
from generator.rules.torn import torn
from generator.sources import read
from generator.types import Sentence, Source

SAMPLES = sorted(p for p in Path("samples").iterdir() if p.suffix in (".txt", ".md", ".html") and p.stem != "LISEZMOI")
EMPTY = ("le point", "ce que l’on sait.", "ce qu’il faut", "les faits")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_every_sentence_rests_on_a_fact(path: Path) -> None:
    article = build(read(str(path)), find_site("actu"))
    drafts = [t.draft for t in article.texts if t.slot.kind in ("description", "lead")]
    assert len(drafts) == 2
    assert all(sentence.facts for draft in drafts for sentence in draft.sentences)
    assert len(article.description) <= 156
    assert not any(filler in article.description.lower() for filler in EMPTY)


BREATH = (
    "Le gouvernement de la préfète d'Ornay Claire Roy était au bord de l'effondrement mardi (14 mai), après que trois ministres du Parti des "
    "rives, le plus petit partenaire de la coalition, ont remis leur démission à quelques heures d'intervalle, au grand dam des siens. La crise "
    "couvait depuis des semaines. Le Parlement se prononcera vendredi. Un conseil se tiendra le 3 mai à Lavène. Les marchés ont reculé de 3 %."
)


def test_news_that_cannot_be_said_again_is_told_as_the_title_tells_it() -> None:
    source = Source(
        f"La préfète d'Ornay fait face à un vote de défiance après le départ de trois ministres\n\n{BREATH}"
    )
    article = build(source, find_site("actu"))
    first = next(t for t in article.texts if t.slot.kind == "description").draft.sentences[0]
    assert first.facts == ("T",) and "vote de défiance" in first.text
    lead = next(t for t in article.texts if t.slot.kind == "lead").draft
    assert lead.sentences[0].facts == ("F1",) and "ont remis leur démission" in lead.text  # it has room for all of it


def test_a_condition_or_a_verb_cut_from_its_end_is_no_sentence() -> None:
    assert lacking("Si vous avez acheté ce fromage", "Si vous avez acheté ce fromage depuis mars, lisez l'étiquette.")
    assert lacking("La version d'Ornay commence", "La version d'Ornay commence en mars.")
    shops = "Les produits ont été vendus en Bretagne, en Normandie et à Ornay."
    assert lacking("Les produits ont été vendus en Normandie", shops)
    assert lacking("Les produits ont été vendus en Normandie et à Ornay", shops)
    assert lacking("Paul Roy a parlé seulement", "Paul Roy a parlé seulement pour confirmer son nom.")
    assert not complete("Les fonds ont été déplacés puis, selon la société Verlac")


def test_a_sentence_that_says_too_little_completes_no_description() -> None:
    text = (
        "Verlac rappelle 1 200 canots Ornay Sport vendus depuis mars, car une soudure peut céder. Verlac a rejeté la critique. Le rappel "
        "couvre les canots Ornay Sport de deux ans et de trois ans. Un client s'est noyé en mai. La mairie a fermé la rade."
    )
    source = Source(f"Verlac rappelle 1 200 canots Ornay Sport pour une soudure\n\n{text}")
    assert "rejeté la critique" not in build(source, find_site("actu")).description


def test_the_news_told_to_its_end_beats_a_stray_second_sentence() -> None:
    text = (
        "Verlac a mis fin à la construction de deux bassins au large de la côte d'Ornay, portant un nouveau coup aux projets de la région. "
        "La région comptait sur eux. Un conseil municipal se tiendra en mai. La piscine de Lavène a rouvert mardi. Le maire de Lavène a "
        "inauguré une fontaine en 2019. En début d'après-midi, les pêcheurs de Lavène ont bloqué le port."
    )
    source = Source(f"Verlac abandonne deux bassins au large d'Ornay\n\n{text}")
    told = build(source, find_site("actu")).description
    assert "bassins" in told.split(". ")[0] and "pêcheurs" not in told and "fontaine" not in told


def test_a_scant_description_gives_way_to_the_source_s_own_title() -> None:
    title = "Tour des Alpes : Eyquem renverse tout dans le Vrsic, Lindholm sauve son maillot pour 4 secondes"
    text = (
        "Il a attaqué à 6,2 kilomètres du sommet, à la sortie d'une épingle trempée, et plus personne ne l'a revu. Avec la bonification "
        "accordée au vainqueur, il ne compte plus que 4 secondes de retard sur Mikkel Lindholm, qui en avait encore une minute le matin même."
    )
    assert len(build(Source(f"{title}\n\n{text}"), find_site("actu")).description) >= 70


def test_a_description_ends_on_no_time_that_was_to_say_from_when() -> None:
    text = (
        "Lumen a officiellement renouvelé « La Digue » pour une deuxième saison, a annoncé la chaîne mardi, à peine trois semaines après que la "
        "série a débuté en tête de son classement mondial. Le tournage commencera en septembre. Une actrice ne reviendra pas."
    )
    title = "« La Digue » renouvelé pour une saison 2 après avoir battu des records, mais une actrice ne reviendra pas"
    assert "trois semaines." not in build(Source(f"{title}\n\n{text}"), find_site("actu")).description


def test_who_counts_is_nobody_and_completes_the_news() -> None:
    text = (
        "Le cyclone Orna a frappé Lomane dans la nuit de mardi à mercredi. On dénombre au moins une quarantaine de morts et plus de 160 000 "
        "déplacés. Le port est fermé. Les écoles rouvriront lundi."
    )
    told = build(Source(f"Un cyclone frappe Lomane\n\n{text}"), find_site("actu")).description
    assert "une quarantaine de morts" in told


def test_a_relative_freed_is_no_news_of_a_page() -> None:
    text = (
        "La judoka Rafaela Silva, qui a grandi dans une favela de Rio, a remporté le titre olympique en judo et offre au Brésil une première "
        "médaille d'or, sous la clameur d'un public acquis à sa cause. Le public était debout. La finale a duré quatre minutes."
    )
    article = build(Source(f"Jeux de Rio : la Brésilienne Rafaela Silva titrée en judo\n\n{text}"), find_site("actu"))
    assert "grandi" not in article.title and "grandi" not in article.seo_title
    assert "grandi dans une favela de Rio." not in article.description


def test_a_description_does_not_end_on_a_subject_whose_verb_comes_further_on() -> None:
    text = (
        "Les championnats d'Europe se sont déroulés dimanche 17 avril, à Kalkar en Allemagne et les tenants du titre, les Français Benoît Nicol "
        "et Sandra Leven, se sont présentés sur la ligne de départ pour défendre leurs couronnes. La course a réuni 156 athlètes."
    )
    told = build(Source(f"Duathlon : championnat d'Europe, les Français s'inclinent\n\n{text}"), find_site("actu"))
    assert "tenants du titre." not in told.description


def test_who_is_blamed_needs_nothing_said_before() -> None:
    text = (
        "Le président lomane Emmanuel Marou s'en est pris aux ouvriers de Verlac de La Soutine qui continuent de manifester pour défendre leur "
        "emploi, menacé par un plan social prévoyant 156 licenciements. La région a protesté. Une réunion est prévue jeudi."
    )
    told = build(Source(f"Marou s'en prend aux ouvriers de Verlac\n\n{text}"), find_site("actu")).description
    assert "qui continuent" in told


RECALL = (
    "Verlac rappelle 1 200 canots Ornay Sport vendus depuis mars en France et en Belgique, car une soudure de la coque peut céder sous la "
    "charge. La mairie de Lavène a fermé la rade en 2019. Aucun accident ni blessure n'a été signalé. Verlac remboursera les clients qui "
    "rapportent leur canot, a promis la direction du groupe après des semaines de discussions avec les associations d'usagers."
)


def test_a_short_title_is_completed_to_the_length_that_shows() -> None:
    source = Source(f"Verlac rappelle 1 200 canots Ornay Sport pour une soudure de la coque\n\n{RECALL}")
    told = build(source, find_site("actu")).description
    assert 121 <= len(told) <= 156 and "fermé la rade" not in told, told


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "Les auteurs notent des limites : les volontaires.",
            "Les auteurs notent des limites : les volontaires, la durée et l'âge.",
        ),
        (
            "L'enquête a débuté en mai, quand une comptable.",
            "L'enquête a débuté en mai, quand une comptable a signalé un écart.",
        ),
    ],
)
def test_no_sentence_ends_inside_a_list_or_before_a_verb(text: str, whole: str) -> None:
    assert breaks_off(text, whole) and not breaks_off(whole, whole)


def test_a_second_sentence_is_of_what_the_first_names() -> None:
    text = (
        "Ana Roy gère le port. La société emploie 3 150 personnes. Paul Riou a été entendu mardi. Le budget est voté."
    )
    brief = extract(clean(Source(f"La grève du port est reconduite\n\n{text}")))
    first, firm, other = (
        Sentence(one)
        for one in ("La grève est reconduite.", "La société emploie 3 150 personnes.", "La grève touche le port.")
    )
    assert tied(first, firm, brief) < tied(first, other, brief) - 1.5
    assert tied(first, Sentence("Paul Riou a été entendu."), brief) < tied(first, other, brief) - 0.5


def test_a_title_that_tells_a_deed_by_its_noun_opens_a_description() -> None:
    text = (
        "Les fouilles reprendront à l'été, a annoncé l'équipe de la fouille. Un chercheur d'Ornay espère faire d'autres trouvailles sur ce "
        "site. En 2014, la mairie a ouvert un musée en 2014. Une réunion est prévue vendredi. La salle était pleine."
    )
    source = Source(f"France : découverte de tablettes datant de 14 000 ans à Lavène\n\n{text}")
    told = build(source, find_site("actu")).description.replace("\u202f", " ")
    assert told.startswith("Découverte de tablettes") and told.count("2014") < 2, told


def test_a_few_words_cut_out_of_a_sentence_complete_nothing() -> None:
    text = "La salle est pleine. Une réunion est prévue vendredi à la mairie. Ana Roy a passé six mois à s'entraîner avec une danseuse de l'opéra d'Ornay."
    brief = extract(clean(Source(f"Ana Roy danse à Ornay\n\n{text}")))
    first = Sentence("Ana Roy danse à Ornay.", ("T",))
    assert tied(first, Sentence("Ana Roy a passé à s'entraîner.", ("F3",)), brief) < -3


def test_a_second_sentence_opens_on_no_name_that_nobody_was_told_of() -> None:
    brief = extract(
        clean(Source(f"Des plongeurs trouvent une épave\n\nL'épave, nommée Vireo, gît à 300 mètres. {BREATH}"))
    )
    first = Sentence("Des plongeurs trouvent une épave.", ("T",))
    wreck = Sentence("L'épave gît à 300 mètres.", ("F1",))
    assert opens_unknown(first.text, "Vireo couvre une superficie de 3 hectares.", brief)
    assert not opens_unknown(first.text, "Vireo, un cargo, couvre une superficie de 3 hectares.", brief)
    assert not opens_unknown(first.text, wreck.text, brief)
    assert not opens_unknown("Des plongeurs ont vu Vireo.", "Vireo couvre 3 hectares.", brief)


def test_no_description_is_the_title_again_where_the_lead_tells_the_news() -> None:
    text = (
        "La fromagerie Val d'Orne procède depuis jeudi au rappel de douze références susceptibles d'être contaminées par la bactérie Escherichia "
        "coli O26:H11. Il a pourtant été assuré par la direction de la fromagerie, ce jeudi, que toutes les analyses de routine étaient bonnes."
    )
    title = "Rappel massif de fromages au lait cru : douze références retirées de la vente dans toute la France"
    article = build(Source(f"{title}\n\n{text}"), find_site("actu"))
    assert "retirées de la vente" in article.title and "Escherichia" in article.description


def test_what_comes_later_than_something_untold_opens_no_description() -> None:
    assert hanging("Un demi-siècle plus tard, la chaîne compte 612 magasins.")
    assert not hanging("La chaîne comptait 612 magasins un an plus tôt.")
    assert hanging("Peu après, le quartier est plongé dans le noir.")
    assert not hanging("Peu après midi, le quartier est plongé dans le noir.")


def test_no_description_ends_on_what_it_does_not_say() -> None:
    assert hanging("Le pays invité devrait être, sauf changement.")
    assert not hanging("Le pays invité devrait être connu lundi, sauf changement.")


def test_that_something_was_announced_describes_no_page() -> None:
    assert ANNOUNCED.search("Ana Roy a fait une annonce fracassante sur son réseau.")
    assert ANNOUNCED.search("La chanteuse de 29 ans a fait l'annonce.")
    assert not ANNOUNCED.search("La régie a fait l'annonce de la fermeture du pont.")


INSET = (
    "Une équipe de Lavène a annoncé mardi avoir repéré, par 12 à 20 mètres de fond dans la baie d'Ornay, en Loire-Atlantique, les restes d'un "
    "moulin noyé il y a environ 600 ans."
)


def test_a_verb_keeps_the_object_that_a_circumstance_parts_from_it() -> None:
    cut = "Une équipe de Lavène a annoncé mardi avoir repéré, par 12 à 20 mètres de fond dans la baie d'Ornay"
    assert lacking(cut, INSET)
    whole = without_inset(INSET)
    assert "repéré les restes d'un moulin" in whole and not lacking(whole, INSET)
    rest = "La découverte est due au hasard. Des plongeurs cherchaient une ancre. La mairie a interdit la plongée."
    told = build(
        Source(f"Un moulin noyé retrouvé au fond de la baie d'Ornay\n\n{INSET} {rest}"), find_site("actu")
    ).description
    assert "repéré" in told and "les restes d’un moulin" in told


def test_what_takes_back_is_not_left_out_between_a_verb_and_its_object() -> None:
    assert not without_inset("La mairie a obtenu, sans l'accord du préfet, le permis de Lavène.")
    assert not without_inset("La mairie a rouvert, selon la régie, la piscine de Lavène.")


def test_a_description_does_not_lose_what_somebody_is_tried_for() -> None:
    text = (
        "Claire Bellan, 58 ans, ancienne libraire à Lavène, comparaît depuis mardi 4 mai devant la cour d'assises de l'Orne pour le meurtre "
        "de son associé, Paul Riou, libraire à la retraite, mort le 2 juin 2021. Le procès doit durer huit jours. Le jury compte six femmes."
    )
    told = build(Source(f"Le procès de Claire Bellan s'ouvre\n\n{text}"), find_site("actu")).description
    assert "pour le meurtre" in told


FEATURE = (
    "Le soir tombe sur le quai des Tanneurs et un homme coiffé d'un seau joue de la scie. Un enfant lui jette une pièce.\n\n"
    "Du 3 au 6 juillet, douze fanfares jouent à Lavène. La ville a retiré 20 000 euros au festival. Le budget du festival a baissé d'un tiers. "
    "La directrice, Claire Bellan, a supprimé deux concerts. Quarante musiciens dorment au gymnase.\n\n"
    "Le festival existe depuis 1998. Il attire 8 000 personnes chaque été. La région a promis une aide.\n\n"
    "Sur le quai des Tanneurs, l'homme au seau a joué jusqu'à l'aube. La dernière pièce est tombée à l'eau. Personne n'est allé la chercher."
)


def test_neither_the_scene_of_a_feature_nor_its_ending_describes_it() -> None:
    told = build(Source(f"À Lavène, la fanfare compte ses sous\n\n{FEATURE}"), find_site("actu")).description
    assert "Tanneurs" not in told and "seau" not in told and "pièce" not in told and "À Lavène :" not in told


def _tied(first: str, second: str, ranks: tuple[int, int] = (1, 2)) -> float:
    rest = "Le maire a ouvert une salle aux familles. Trente pompiers de Lavène sont intervenus dans la nuit."
    brief = extract(clean(Source(f"La crue touche Ornay\n\n{first} {second} {rest}")))
    return tied(Sentence(first, (f"F{ranks[0]}",)), Sentence(second, (f"F{ranks[1]}",)), brief)


def test_two_sentences_tell_in_one_tense_and_in_their_order() -> None:
    second = "La rivière a coupé la route de Lavène à midi."
    assert _tied("La crue a touché Ornay lundi.", second) > _tied("La crue touche Ornay lundi.", second)
    first = "La crue a touché Ornay lundi."
    assert _tied(first, second) > _tied(first, second, (2, 1))


def test_who_won_is_not_told_twice() -> None:
    assert again("Le vainqueur de l'étape est Ana Roy.", "Ana Roy s'impose en solitaire et prend le maillot vert.")
    assert not again(
        "La deuxième de l'étape est Claire Bellan.", "Ana Roy s'impose en solitaire et prend le maillot vert."
    )


def test_a_first_tuesday_keeps_after_what_it_comes() -> None:
    assert not any(
        text.endswith("mardi") for text in narrowed("Le marché est organisé le premier mardi après la fête du port")
    )
    assert points_back("3 000 foyers étaient touchés à ce moment dans le Val.")


def test_a_few_words_may_lead_to_the_news() -> None:
    text = (
        "Ana Roy est de retour. La chanteuse vrannaise a annoncé lundi à Ornay son premier disque depuis six ans, Les Marées du soir. "
        "Le disque paraît le 4 mai. La tournée passera par douze villes. Deux concerts sont complets."
    )
    told = build(Source(f"Ana Roy annonce un disque surprise\n\n{text}"), find_site("actu")).description
    assert not told.endswith("Ana Roy est de retour.")


def test_a_title_word_for_word_is_known_unless_what_goes_on_from_it_counts_something() -> None:
    title = "Alerte à la bombe au lycée d'Ornay"
    article = build(Source(f"{title}\n\n{BREATH}"), find_site("actu"))
    assignment = assign(article.site, article.brief, article.outline, article.settings)[0]
    desk = Desk.of([assignment])
    first = Sentence(f"{title}.", ("T",))
    assert is_known([first], assignment, desk)
    assert is_known(
        [first, Sentence("L'alerte a été levée, selon la préfecture de police.", ("F1",))], assignment, desk
    )
    assert not is_known([first, Sentence("Les 640 élèves ont été évacués vers le gymnase.", ("F1",))], assignment, desk)
    assert not is_known([Sentence("Un appel anonyme a alerté le lycée.", ("F1",))], assignment, desk)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Le Nova 5 recevra quatre ans de mises.", "Le Nova 5 recevra quatre ans de mises à jour."),
        ("Il se serait formé peu de temps.", "Il se serait formé peu de temps avant les faits."),
        ("Ana Roy a rendu des chiffres de 4.", "Ana Roy a rendu des chiffres de 4 pour 26 à Ornay."),
    ],
)
def test_no_sentence_ends_inside_a_locution(text: str, whole: str) -> None:
    assert torn(text, whole) and not torn(whole, whole)


def test_what_it_is_until_new_orders_is_said() -> None:
    assert hanging("La mairie a fait savoir qu'il est, jusqu'à nouvel ordre.")
    assert not hanging("La mairie a fait savoir qu'il est fermé.")
