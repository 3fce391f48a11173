"""The title tells the news in few words, keeps who says it, and is never cut to nothing."""

from __future__ import annotations

from dataclasses import replace

from generator import build, find_site
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.frames.exchanges.couples import couples
from generator.plan import draw
from generator.rules.desk import Desk
from generator.rules.fitting import fitted
from generator.rules.kickers import parted_news
from generator.rules.line_wholeness import complete, hollow, lacking
from generator.rules.lines import narrowed, short
from generator.rules.own_titles import shortened
from generator.rules.pen import Pen
from generator.rules.title import compose
from generator.rules.titling import SMALL_LAST, TIME_LAST
from generator.types import Draft, Settings, Source

STUDY = (
    "Un sirop expérimental a réduit de 30 % les quintes de toux chez des enfants atteints de coqueluche sévère, selon "
    "les résultats d'un essai clinique présentés mardi par l'hôpital d'Ornay."
)
REST = (
    "L'essai a duré dix mois. Quarante familles y ont pris part. L'hôpital a recruté six médecins. "
    "Le laboratoire Verlac a payé les doses. Une infirmière a relevé les quintes chaque soir."
)


def _title(title: str, text: str) -> str:
    return build(Source(f"{title}\n\n{text}"), find_site("actu")).title


def test_a_claim_keeps_its_source_in_few_words() -> None:
    title = _title("Coqueluche : un sirop prometteur pour les enfants", f"{STUDY} {REST}")
    assert "selon un essai clinique" in title


def test_what_the_source_asserts_in_its_title_needs_no_announcer() -> None:
    text = (
        "Fermé depuis un an, le pont des Tilleuls rouvrira aux piétons le 3 mai, a annoncé la mairie d'Ornay. " + REST
    )
    title = _title("Le pont des Tilleuls rouvrira le 3 mai", text)
    assert "éouverture du pont des Tilleuls" in title and "annoncé" not in title


def test_a_clause_is_never_cut_to_a_bare_event() -> None:
    assert hollow("Une fête populaire est prévue", "")
    assert not list(narrowed("Le festival se déroule durant les derniers jours du mois"))


def test_what_is_denied_is_not_cut() -> None:
    assert not list(narrowed("Le club ne jouera pas dans ce stade"))


def test_a_title_has_its_verb_s_object_and_no_comma_before_its_verb() -> None:
    assert complete("La mairie a annoncé la fermeture du pont")
    assert not complete("La mairie a annoncé")
    assert complete("La préfète fait face à un vote de défiance")
    assert not complete("Le ministre des Transports, a annoncé, dimanche, la fermeture du pont")


def test_a_page_whose_titles_are_refused_takes_the_source_s_rather_than_a_formula() -> None:
    site, settings = find_site("actu"), Settings()
    brief = extract(clean(Source(f"Coqueluche : un sirop prometteur pour les enfants\n\n{STUDY} {REST}")))
    slot = next(a for a in assign(site, brief, draw(site, brief, settings), settings) if a.slot.kind == "title")
    told = compose(slot, Desk.of([slot]))
    plain = compose(replace(slot, refused=(Draft(tuple(told), "règles"),) * 4), Desk.of([slot]))
    assert told[0].facts and plain and plain[0].text == brief.cleaned.title


def test_a_claim_keeps_its_source_when_a_place_comes_after() -> None:
    pen = _pen(f"Coqueluche : un sirop prometteur\n\n{STUDY[:-1]}, à Ornay. {REST}")
    told = [text for text, _, _ in short(pen, pen.brief.facts[0])]
    assert told and all("selon un essai clinique" in text for text in told)


def test_a_verb_is_not_taken_for_an_aim() -> None:
    """« poursuivre » is no « pour suivre »."""
    pen = _pen(f"Le port\n\nLe maire d'Ornay a menacé de poursuivre la société Verlac. {REST}")
    assert all("poursui" in text for text, _, _ in short(pen, pen.brief.facts[0]))


def test_a_length_of_time_keeps_what_it_is_counted_from() -> None:
    line = "Le gala d'Ornay ouvre une semaine après la course de la ville"
    assert not any(cut.endswith("semaine") for cut in narrowed(line))


def test_a_line_may_leave_out_the_level_a_change_leads_to() -> None:
    line = "Le bénéfice net de Verlac recule de 23 %, à 31 millions d'euros"
    assert "Le bénéfice net de Verlac recule de 23 %" in list(narrowed(line))


def test_how_often_is_no_circumstance_of_a_number() -> None:
    pen = _pen(f"La grippe\n\nEnviron 400 millions de cas de grippe sont déclarés chaque année. {REST}")
    told = [text.lower() for text, _, _ in short(pen, pen.brief.facts[0])]
    assert told and all("chaque année" in text or "tous les ans" in text for text in told)


def test_the_title_of_results_tells_the_news_rather_than_another_fact() -> None:
    text = f"Fermé depuis un an, le pont des Tilleuls rouvrira aux piétons le 3 mai. Le pont des Tilleuls perdra une voie. {REST}"
    article = build(Source(f"Le pont des Tilleuls rouvrira le 3 mai\n\n{text}"), find_site("actu"))
    assert "rouvrira" in article.title and "éouverture" in article.seo_title


def test_a_title_is_a_quotation_where_the_source_s_is() -> None:
    quote = "« Le glacier du Val a perdu un tiers de son volume en dix ans », affirme la chercheuse Lise Roy."
    rest = "Lise Roy étudie le glacier du Val depuis 2005. Elle publie un livre en mai. " + REST
    title = _title("« Le glacier du Val a perdu un tiers » : une chercheuse raconte", f"{quote} {rest}")
    assert title.startswith("Lise Roy") and "«" in title


def _pen(source: str) -> Pen:
    brief = extract(clean(Source(source)))
    site = find_site("actu")
    outline = draw(site, brief, Settings())
    slot = next(a for a in assign(site, brief, outline, Settings()) if a.slot.kind == "title")
    return Pen(slot, Desk.of([slot]))


def test_a_series_is_not_cut_after_its_first_part() -> None:
    text = "Le prix de chimie revient mardi à Ana Roy pour ses moteurs, à Paul Morvan et à Inès Riou, a dit le jury de Lomane."
    assert "Ana Roy" not in (title := _title("Lomane : le prix de chimie", f"{text} {REST}")) or "Riou" in title


def test_a_side_of_the_news_heads_no_page() -> None:
    """What the title does not tell is left, even where the news has no short saying: the source's title is better."""
    text = (
        "La victoire du relais d'Ornay en 4 x 100 m hier à Verlac permet à Ana Roy d'inscrire son nom dans la légende du stade en "
        "réalisant un triple-triplé : trois titres en 100 m, 200 m et 4 x 100 m ! Le relais de Lavène était sorti en tête du dernier "
        "virage. " + REST
    )
    assert "dernier virage" not in _title("Jeux de Verlac : le relais d'Ornay offre à Roy son troisième triplé", text)


def test_what_is_done_by_somebody_keeps_by_whom_and_where_one_goes_stays() -> None:
    assert lacking(
        "La ville d'Ornay a été frappée",
        "La ville d'Ornay a été frappée dans la nuit de vendredi par la crue soudaine du fleuve.",
    )
    assert lacking("Un homme armé pénètre", "Un homme armé s'introduit dans un centre de soins.")
    assert not complete("François Roy s'est recueilli en silence dans la cellule de Paul Roy, située")


def test_a_denial_is_not_cut_and_a_series_is_entered_at_its_start() -> None:
    assert lacking("Aucune sonde n'est jamais passée", "Aucune sonde n'est jamais passée dans cette région de Saturne.")
    assert lacking(
        "4 et 14 fonctionneront", "Les lignes automatiques 1, 4 et 14 fonctionneront, avec un risque de saturation."
    )
    assert hollow("La disparition des coupures se fera", "")
    assert not complete("Les vents ont même")


def _seo(title: str, text: str) -> str:
    article = build(Source(f"{title}\n\n{text}"), find_site("actu"))
    return article.slot("titre_seo").text


TOLD = (
    "Le tribunal d'Ornay examinait mardi les causes de l'incendie qui a fait quatre blessés en juin 2021. Le procureur a requis dix-huit mois "
    "de prison avec sursis contre l'ancien gérant. Le jugement a été mis en délibéré au 20 mars. Six mois avec sursis ont été demandés "
    "contre l'électricien. "
)


def test_a_search_title_is_the_news_cut_to_its_room() -> None:
    title = (
        "Procès de l'incendie du dancing d'Ornay : dix-huit mois de prison avec sursis requis contre l'ancien gérant"
    )
    told = _seo(title, TOLD + REST)
    assert "requis" in told and "incendie" in told.lower() and "ce que l" not in told


def test_the_news_comes_before_its_reason_and_its_occasion() -> None:
    text = (
        "La compagnie Verlac va supprimer 1 200 emplois à Ornay, a annoncé mardi la direction. La trésorerie de Verlac se tarit depuis mai. "
        "Les syndicats de Verlac demandent un moratoire. "
    )
    title = _title("Verlac va supprimer 1 200 emplois à Ornay alors que la trésorerie se tarit", text + REST)
    assert not title.startswith("Alors") and "emplois" in title.replace("postes", "emplois")


def test_an_event_named_before_a_comma_stands_before_a_colon() -> None:
    text = (
        "Les championnats d'Europe de luge se sont déroulés dimanche à Ornay. Les champions français se sont inclinés en finale. "
        "Le public français était venu en nombre. "
    )
    title = _title("Luge : championnat d'Europe, les champions français s'inclinent", text + REST)
    assert title.startswith("Championnat d’Europe\u00a0: les champions français")


def test_a_title_ends_on_no_verb_that_waits_for_its_object() -> None:
    assert not complete("Une équipe d'Ornay vient de montrer")
    assert complete("Une équipe d'Ornay vient de gagner la coupe")
    assert not complete("Un sirop réduit la toux, selon un essai de stade")


def test_an_age_opens_no_title_and_one_that_tells_little_of_the_news_is_not_searched_for() -> None:
    dead = "L'actrice lomane Carrie Vercin est décédée ce 27 décembre à l'âge de 60 ans. Elle avait été victime d'un malaise le 23 décembre."
    assert not _title("Cinéma : Carrie Vercin meurt à 60 ans", f"{dead} {REST}").startswith("À 60 ans")


def test_a_name_says_who_it_is_in_fewer_words_than_its_office() -> None:
    title = "L'animateur des studios Pexir, Bud Lucet, concepteur de figurines en bois peint, meurt à l'âge de 83 ans dans un hôpital de Lomane"
    text = "Bud Lucet, animateur des studios Pexir, est décédé à l'âge de 83 ans dans un hôpital de Lomane, a annoncé son fils mardi."
    seo = build(Source(f"{title}\n\n{text} {REST}"), find_site("actu")).seo_title
    assert "Bud Lucet" in seo


def test_no_title_is_cut_before_what_has_come_to_pass() -> None:
    title = "Une grenouille crue disparue pendant 61 ans redécouverte dans une forêt du Pérou"
    assert not any("redécouverte" not in cut for cut in shortened(title))


def test_a_search_title_that_names_what_it_is_about_beats_one_that_tells_who_publishes() -> None:
    text = (
        "L'institut Verlac publie son étude trimestrielle sur le chômage à Lavène. Le chômage à Lavène remonte de 0,1 point au troisième "
        "trimestre. Le chômage à Lavène touchait 1 200 personnes. Une réunion est prévue vendredi."
    )
    source = Source(f"France : le chômage remonte au troisième trimestre, selon Verlac\n\n{text}")
    assert build(source, find_site("actu")).seo_title.startswith("Le chômage ")


def test_a_phrase_with_a_preposition_stands_before_no_colon() -> None:
    assert parted_news("À Lavène, le cirque fait la manche et la fête") == (
        "",
        "À Lavène, le cirque fait la manche et la fête",
    )
    assert parted_news("Tour d'Ornay, les coureurs s'arrêtent")[0] == "Tour d'Ornay"


def test_a_play_on_one_verb_keeps_both_its_halves_in_their_order() -> None:
    said = "Le cirque fait la manche et la fête"
    assert list(couples(f"{said}.")) == []
    assert not any("fête" not in text for _, text in fitted(said))
    assert list(couples("Le maire quitte la ville et la région."))


def test_what_comes_next_is_the_news_and_is_not_cut() -> None:
    title = "Au procès de la « dame aux lilas », le silence, puis un aveu"
    assert all("aveu" in text for _, text in fitted(title))
    assert all("aveu" in text for text in shortened(title))
    text = (
        "Claire Bellan, 58 ans, comparaît depuis mardi 4 mai devant la cour d'assises de l'Orne pour le meurtre de son associé. Pendant deux "
        "jours, elle n'a rien dit. Mercredi, elle a lu un aveu de trois pages. La présidente a suspendu l'audience. Le jury s'est retiré."
    )
    article = build(Source(f"{title}\n\n{text}"), find_site("actu"))
    assert "aveu" in article.title and "aveu" in article.seo_title and "procès" in article.title.lower()


STRIKE = (
    "Les dockers d'Ornay ont reconduit mardi, au sixième jour d'un conflit qui a laissé 900 conteneurs sur les quais, leur mouvement de grève "
    "contre la fermeture du bassin voulue par la régie. Deux cents dockers ont voté à main levée. La régie a proposé une prime de 80 euros. "
    "Un médiateur recevra les parties jeudi. Le préfet a réquisitionné douze grutiers."
)


def test_the_place_of_a_matter_stays_and_a_time_alone_ends_no_title() -> None:
    title = "Grève des dockers à Marseille : au sixième jour, 900 conteneurs et toujours pas d'accord"
    article = build(Source(f"{title}\n\n{STRIKE}"), find_site("actu"))
    assert "Marseille" in article.title and "Marseille" in article.seo_title
    assert TIME_LAST.search("Grève des dockers : au sixième jour") and not TIME_LAST.search(
        "La grève entre dans son sixième jour"
    )
    assert SMALL_LAST.search("Grève des dockers à la") and SMALL_LAST.search("Les dockers votent pour leur")
