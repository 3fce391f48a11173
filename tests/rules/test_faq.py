"""The FAQ and the boxes of a longer article: short answers, terms a reader meets, nothing told twice."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.frames.copying import grams
from generator.notes import close, load, named_in
from generator.rules.asking import (
    Asked,
    asked,
)
from generator.rules.desk import Desk, bare
from generator.rules.faq import _echoed, _headed, borne, first_told
from generator.rules.naming import definite, shortened
from generator.rules.note import MORE_BOXES
from generator.rules.repeating import LEAST
from generator.rules.strangers import echoes_lead
from generator.rules.terms import MOST_NOTES, Entry
from generator.rules.towards_end import towards_end
from generator.sources import read
from generator.types import Article, Brief, Fact, Sentence, Settings, Source, Span

SAMPLES = Path(__file__).parents[2] / "samples"
TITLE = "Un titre pour voir"


def _brief(text: str) -> Brief:
    return extract(
        clean(Source(f"{TITLE}\n\n{text} La mairie d'Ornay a fermé la rue principale pour trois semaines de travaux."))
    )


def _answers(text: str) -> dict[str, str]:
    brief, site = _brief(text), find_site("actu")
    found: dict[str, str] = {}
    for one in asked(brief.facts[0], brief, site, "x"):
        found.setdefault(one.question, one.answer)
    return found


@pytest.fixture(scope="module")
def longer() -> Article:
    return build(read(str(SAMPLES / "request.txt")), find_site("actu"))


def test_an_article_comes_near_the_words_it_was_asked_for_and_its_notes_stay_under_half(longer: Article) -> None:
    noted = [
        s for t in longer.texts for s in t.draft.sentences if s.facts and all(id.startswith("N:") for id in s.facts)
    ]
    assert longer.report.asked == 700 and longer.report.written >= 670
    assert sum(len(s.text.split()) for s in noted) < longer.report.written / 2


def test_no_more_is_possible_than_was_written_where_more_was_asked() -> None:
    report = build(read(str(SAMPLES / "resultats-veltane.txt")), find_site("actu"), Settings(min_words=3000)).report
    assert report.written <= report.supported < 3000


def test_a_longer_article_has_few_more_boxes_and_no_more_terms_in_its_faq(longer: Article) -> None:
    assert sum(t.slot.kind == "note" for t in longer.texts) <= MORE_BOXES
    asked = {id for t in longer.texts if t.slot.kind == "faq" for s in t.draft.sentences for id in s.facts}
    assert sum(id.startswith("N:") for id in asked) <= MOST_NOTES


def test_no_is_not_followed_by_the_question_again() -> None:
    fact = Fact("F1", "La maire d'Ornay ne vend pas le quai.", Span(0, 1), 0.5, 0)
    echo = Asked("La maire vend-elle le quai ?", "Non : la maire ne vend pas le quai.", fact, "non")
    said = Asked("Sait-on qui vend le quai ?", "Non : les juges l'ignorent.", fact, "non")
    assert _echoed(echo) and not _echoed(said)


def test_several_boxes_stand_under_a_heading_of_their_own(longer: Article) -> None:
    assert longer.page.count('<h2 class="label" id="mots">') == 1


def test_each_of_several_boxes_stands_under_its_term(longer: Article) -> None:
    labels = [s.label for t in longer.texts if t.slot.kind == "note" for s in t.draft.sentences]
    assert len(set(labels)) > 2 and all(labels)
    assert all(f"<strong>{label.replace(chr(39), chr(8217))}</strong>" in longer.page for label in labels)


def test_a_box_stands_where_its_term_first_does(longer: Article) -> None:
    first = next(s for s in longer.outline.sections if any("API" in longer.brief.fact(id).text for id in s.facts))
    assert "api" in first.notes


def test_two_amounts_answer_by_themselves_with_their_whole_source() -> None:
    text = (
        "Selon un rapport paru dans la Gazette, la société Verlac veut facturer aux villes de 400 à 900 euros par mois."
    )
    told = (
        "La société Verlac veut facturer aux villes de 400 à 900 euros par mois, selon un rapport paru dans la Gazette."
    )
    assert told in _answers(text).values()


def test_a_long_subject_has_its_short_name_where_nobody_else_has_it() -> None:
    alone = _brief("L'ancien trésorier de la régie du port sera jugé lundi. L'ancien trésorier nie tout.")
    assert shortened("l'ancien trésorier de la régie du port", alone) == "l'ancien trésorier"
    two = _brief("Le directeur de la régie du port est parti. Le directeur du musée reste. Le directeur se tait.")
    assert shortened("le directeur de la régie du port", two) == "le directeur de la régie du port"
    never = _brief("Le directeur de la régie du port est parti.")
    assert shortened("le directeur de la régie du port", never) == "le directeur de la régie du port"


def test_a_question_of_when_asks_of_what_the_article_has_told() -> None:
    assert definite("une exposition") == "l'exposition"
    assert definite("un bilan du marché") == "le bilan du marché"
    assert definite("Un Prophète") == "Un Prophète"


def test_the_faq_does_not_ask_what_the_end_tells() -> None:
    article = build(read(str(SAMPLES / "resultats-veltane.txt")), find_site("actu"))
    asked_of = {id for t in article.texts if t.slot.kind == "faq" for s in t.draft.sentences for id in s.facts}
    assert not asked_of & set(article.outline.closing)


def test_a_term_inside_a_longer_one_is_not_named() -> None:
    notes = load(find_site("actu").folders)
    assert "poursuites-judiciaires" in named_in("Il agite une menace de procès.", notes)
    assert "proces" not in named_in("Il agite une menace de procès.", notes)


def test_what_the_lead_names_in_passing_is_not_asked(longer: Article) -> None:
    known = {n.id for n in close(longer.brief, longer.outline.lead)}
    assert "api" in known and "annonceur" not in known
    labels = {s.label for t in longer.texts if t.slot.kind == "faq" for s in t.draft.sentences}
    assert not any("procès" in label for label in labels)


def test_what_is_counted_holds_no_second_count() -> None:
    for text in (
        "5 morts et 13 blessés ont été rapportés lundi.",
        "Cinq hôpitaux et deux écoles ont été bombardés lundi.",
    ):
        assert not any(q.startswith("Combien") for q in _answers(text))


def test_nobody_is_asked_about_whom_title_or_lead_present() -> None:
    text = (
        "La directrice de la régie, Anne Roy, a démissionné mardi. Anne Roy dirigeait la régie du port depuis neuf ans. "
        "La régie du port emploie trente agents. Le conseil a félicité Anne Roy. Anne Roy quittera Ornay en juin. "
        "Le maire a remercié la directrice de la régie du port, Anne Roy. Le port compte deux bassins et six grues."
    )
    article = build(Source(f"Ornay : la directrice de la régie démissionne\n\n{text}"), find_site("actu"))
    labels = {s.label for t in article.texts if t.slot.kind == "faq" for s in t.draft.sentences}
    assert not any(label.startswith("Qui est") for label in labels)


def test_a_question_leaves_out_where_a_thing_is() -> None:
    text = "Claire Roy, glaciologue à l'université, étudie depuis 2005 le glacier de Malaval, dans les Alpes."
    assert "Depuis quand Claire Roy étudie-t-elle le glacier de Malaval ?" in _answers(text)


def test_what_the_lead_dates_is_asked_for_want_of_others_only() -> None:
    article = build(read(str(SAMPLES / "page-pont.html")), find_site("actu"))
    labels = {s.label for t in article.texts if t.slot.kind == "faq" for s in t.draft.sentences}
    assert len(labels) >= 2 and not any(label.startswith("À partir de quand") for label in labels)


def test_a_name_in_a_heading_does_not_answer_every_question_on_its_bearer() -> None:
    article = build(read(str(SAMPLES / "proces-lanverac.txt")), find_site("actu"))
    desk = Desk(article.site, article.brief)
    assert not _headed("De quoi Alain Kermeur est-il soupçonné ?", ["Alain Kermeur conteste les faits"], desk)
    assert _headed("De quoi Alain Kermeur est-il soupçonné ?", ["Alain Kermeur, soupçonné de vol"], desk)


def test_an_answer_that_the_lead_gives_word_for_word_is_asked_for_want_of_others_only() -> None:
    article = build(read(str(SAMPLES / "page-pont.html")), find_site("actu"))
    lead = bare(next(t.text for t in article.texts if t.slot.kind == "lead"))
    answers = [bare(s.text) for t in article.texts if t.slot.kind == "faq" for s in t.draft.sentences]
    assert len(answers) >= 2 and not any(answer in lead for answer in answers)


def test_nobody_asks_of_some_floods_nor_for_a_denial_said_twice() -> None:
    assert not any("des crues" in question for question in _answers("Des crues ont touché treize communes en juin."))
    long = "Le retour à un trafic ferroviaire normal ne devrait pas avoir lieu avant plusieurs longues semaines de travaux."
    assert not any(answer.startswith("Non") for answer in _answers(long).values())
    twice = "Quatre personnes ont été dégagées, comprenant deux morts."
    assert not any(question.startswith("Combien") for question in _answers(twice))


def test_an_answer_keeps_since_with_the_record_that_it_measures() -> None:
    record = _answers("Les titres de Veltane ont reculé de 5,2 % à Zurich, leur plus forte baisse depuis avril 2021.")
    assert not any("depuis" in answer and "plus forte" not in answer for answer in record.values())
    since = _answers("Les titres de Veltane ont reculé de 5,2 % depuis avril 2021.")
    assert any("depuis avril 2021" in f"{question} {answer}" for question, answer in since.items())


def test_the_question_that_the_ending_goes_on_from_stands_right_above_it(longer: Article) -> None:
    faq, ending = longer.slot("faq"), longer.slot("conclusion")
    assert faq is not None and ending is not None
    assert "ChatGPT" in faq.draft.sentences[-1].text and "ChatGPT" in ending.draft.sentences[0].text
    assert sum("ChatGPT" in s.text for s in faq.draft.sentences) == 1


def test_questions_stay_in_their_order_where_the_ending_tells_of_what_all_the_story_does() -> None:
    brief = _brief("Odalys a signé lundi. Odalys ouvrira en mai. Odalys cherche un terrain. Le Rivage de Brume attend.")
    asked_first, asked_next = (
        Entry(question, (Sentence(brief.facts[at].text, (brief.facts[at].id,)),))
        for at, question in ((1, "Quand Odalys a-t-il signé ?"), (2, "Quand ouvrira Odalys ?"))
    )
    assert towards_end([asked_first, asked_next], [brief.facts[2].id], brief) == [asked_first, asked_next]


def test_a_question_and_its_answer_say_little_again() -> None:
    for name in ("essai-clinique.md", "page-pont.html"):
        article = build(read(str(SAMPLES / name)), find_site("actu"))
        faq = article.slot("faq")
        assert faq is not None
        told = [grams(s.text, 5) for t in article.texts if t.slot.kind in ("lead", "body") for s in t.draft.sentences]
        own = [grams(text, 5) for s in faq.draft.sentences if s.facts[0].startswith("F") for text in (s.text, s.label)]
        assert len(set().union(*own) & set().union(*told)) <= LEAST


def test_what_the_body_tells_too_is_answered_in_few_words() -> None:
    article = build(read(str(SAMPLES / "page-pont.html")), find_site("actu"))
    faq = article.slot("faq")
    assert faq is not None
    assert "14,8 millions d’euros." in [s.text.replace("\xa0", " ") for s in faq.draft.sentences]


def test_what_a_few_words_answer_is_answered_in_few_words() -> None:
    told = (SAMPLES / "proces-lanverac.txt").read_text("utf-8")
    faq = build(Source(f"Écris un article avec une FAQ.\n\n{told}"), find_site("actu")).slot("faq")
    assert faq is not None
    assert "Dix ans de prison et un million d’euros d’amende." in [
        s.text.replace("\xa0", " ") for s in faq.draft.sentences
    ]


def test_what_a_faq_tells_that_nobody_has_ordered_is_told_nowhere_else() -> None:
    article = build(read(str(SAMPLES / "proces-lanverac.txt")), find_site("actu"))
    faq = article.slot("faq")
    told = {
        id
        for t in article.texts
        if t.slot.kind in ("body", "lead", "closing")
        for s in t.draft.sentences
        for id in s.facts
    }
    assert faq is not None and any(not told & set(s.facts) for s in faq.draft.sentences)


def test_the_questions_are_no_more_than_the_headings_that_name_the_key_phrase_bear() -> None:
    assert [borne(sections) for sections in (1, 2, 3, 6)] == [4, 3, 2, 3]


def test_a_later_fact_does_not_answer_what_an_earlier_one_does() -> None:
    first, later = (cast(Fact, SimpleNamespace(id=f"F{rank}", rank=rank)) for rank in (3, 4))
    question = "Un remboursement est-il prévu ?"
    every = [
        Asked(question, "Les frais seront aussi remboursés.", later, "sujet"),
        Asked(question, "Les billets seront remboursés sous un mois.", first, "sujet"),
        Asked("Combien coûte le billet ?", "9 euros.", later, "combien"),
    ]
    assert first_told(every) == every[1:]


def test_what_an_answer_tells_whole_the_sections_leave_to_it(longer: Article) -> None:
    faq = longer.slot("faq")
    assert faq is not None
    fact = next(f for f in longer.brief.facts if "chatbot" in f.text)
    asked = [s.label for s in faq.draft.sentences if fact.id in s.facts]
    assert len(asked) == 1 and asked[0].startswith("Sur quelles données ChatGPT a-t-il été entraîné")
    assert not any(fact.id in s.facts for t in longer.texts if t.slot.kind == "body" for s in t.draft.sentences)


def test_no_answer_says_again_in_a_sentence_what_the_body_tells(longer: Article) -> None:
    told = {id for t in longer.texts if t.slot.kind == "body" for s in t.draft.sentences for id in s.facts}
    faq = longer.slot("faq")
    assert faq is not None and not [s.text for s in faq.draft.sentences if told & set(s.facts)]


def test_nobody_is_asked_about_who_is_heard_once_nor_of_a_side_matter() -> None:
    for name in ("page-pont.html", "proces-lanverac.txt", "resultats-veltane.txt", "match-armelle.txt"):
        article = build(read(str(SAMPLES / name)), find_site("actu"))
        labels = {s.label for t in article.texts if t.slot.kind == "faq" for s in t.draft.sentences}
        assert not any("Qui est" in label or "Leipzig" in label for label in labels), labels


def test_no_more_terms_are_explained_than_the_words_ordered_want(longer: Article) -> None:
    faq = longer.slot("faq")
    assert faq is not None
    terms = [s.label for s in faq.draft.sentences if s.facts[0].startswith("N:")]
    assert 1 <= len(dict.fromkeys(terms)) <= 3
    short = build(read(str(SAMPLES / "request.txt")), find_site("actu"), Settings(min_words=300)).slot("faq")
    assert short is None or not any(s.facts[0].startswith("N:") for s in short.draft.sentences)


def test_nobody_asks_what_the_lead_has_just_told() -> None:
    brief = _brief("Le titre Veltane a perdu 17 % lundi à la Bourse d'Ornay.")
    fact = brief.facts[0]
    lead = Sentence("L'action de Veltane a cédé 17 % lundi.", (fact.id,))
    desk = cast(Desk, SimpleNamespace(told_in=lambda kind: {fact.id}, in_kind=lambda kind: [lead]))
    one = Asked("Comment la Bourse a-t-elle réagi ?", "Le titre Veltane a perdu 17 % lundi.", fact, "sujet")
    assert echoes_lead(one, desk)
    assert not echoes_lead(one._replace(answer="Le titre Veltane cotait 12 euros."), desk)
    assert not echoes_lead(one._replace(kind="peine"), desk)
