"""Clauses: verb, subject and phrases with their roles; a sentence that is not sure is never called complete."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.french.clauses import parse
from generator.french.syntax import Clause, Parse, Phrase


def _only(sentence: str) -> Clause:
    found = parse(sentence)
    assert found.complete, found.doubts
    assert len(found.clauses) == 1
    return found.clauses[0]


def _role(clause: Clause, role: str) -> Phrase:
    return next(p for p in clause.phrases if p.role == role)


def _subject(clause: Clause) -> str:
    assert clause.subject is not None
    return clause.subject.text


@pytest.mark.parametrize(
    ("sentence", "role", "text"),
    [
        ("La ville a ouvert un gymnase le 3 mai.", "time", "le 3 mai"),
        ("Depuis 2019, la ville loue ce gymnase.", "time", "Depuis 2019"),
        ("Selon la préfecture, le pont rouvrira lundi.", "source", "Selon la préfecture"),
        ("Le pont rouvrira lundi, selon la préfecture.", "source", "selon la préfecture"),
        ("Le pont a été fermé par la police.", "agent", "par la police"),
        ("Le festival se tient à Nantes.", "place", "à Nantes"),
        ("Le maire a présenté sa démission jeudi soir devant le conseil.", "object", "sa démission"),
        ("Le club a gagné la finale dimanche.", "object", "la finale"),
        ("La ville a poursuivi mercredi Lumen et Voltar pour fraude.", "object", "Lumen et Voltar"),
        ("Le conducteur a réagi trop tard.", "adverb", "trop tard"),
        ("La mairie a fermé l’école en raison du gel.", "cause", "en raison du gel"),
        ("La mairie a vendu le stade pour financer la piscine.", "purpose", "pour financer la piscine"),
        ("Elle donne ses livres à la bibliothèque.", "indirect", "à la bibliothèque"),
        ("Les pompiers ont accusé Paul Morel d’avoir menti.", "infinitive", "d’avoir menti"),
        ("Le maire affirme que le pont est solide.", "completive", "que le pont est solide"),
        ("On ne sait pas si le pont est solide.", "completive", "si le pont est solide"),
        ("Le pont est fermé, ce qui gêne les riverains.", "relative", "ce qui gêne les riverains"),
        ("Le pont est devenu dangereux.", "attribute", "dangereux"),
        ("Anne Roux, présidente du club, a quitté Lyon.", "apposition", "présidente du club"),
        ("Né à Dax, Paul Morel vit à Pau.", "participle", "Né à Dax"),
        ("« Le pont est solide », a déclaré le maire.", "quote", "« Le pont est solide »"),
        ("Le pont est solide, a déclaré le maire lundi.", "source", "a déclaré le maire lundi"),
        ("Le club a désormais trois équipes, toutefois.", "adverb", "désormais"),
        ("Le match a été annulé parce que le terrain est gelé.", "cause", "parce que le terrain est gelé"),
        ("Bien que le terrain soit gelé, le match aura lieu.", "concession", "Bien que le terrain soit gelé"),
        ("Les élus n’ont pas de local.", "object", "de local"),
        ("Le train est parti il y a deux heures.", "time", "il y a deux heures"),
        ("Le maire a confié à Anne Roux lundi matin qu’il partait.", "time", "lundi matin"),
        ("Le maire a confié à Anne Roux lundi matin qu’il partait.", "completive", "qu’il partait"),
        ("Ce choix remet en question ce que le maire disait.", "completive", "ce que le maire disait"),
        ("La finale aura lieu une semaine après le gala.", "time", "une semaine après le gala"),
        ("Le loyer est passé de 500 à 700 euros par mois.", "indirect", "de 500 à 700 euros par mois"),
        ("Le club a vendu la salle la plus chère de la ville.", "object", "la salle la plus chère de la ville"),
        ("Il a trente ans.", "object", "trente ans"),
        ("Le stade a été vendu, d’après le club, à un promoteur.", "source", "d’après le club"),
    ],
)
def test_a_phrase_has_its_role(sentence: str, role: str, text: str) -> None:
    assert _role(_only(sentence), role).text == text


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Hier, le maire de Dax et son adjointe ont démissionné.", "le maire de Dax et son adjointe"),
        ("Le témoin qui a vu le vol a parlé aux policiers.", "Le témoin qui a vu le vol"),
        ("Demain se tient la finale.", "la finale"),
        ("À Pau, où il vit, Paul Morel tient un café.", "Paul Morel"),
        ("Près de trente bénévoles ont nettoyé la plage.", "Près de trente bénévoles"),
        ("Le juge, saisi lundi, a ouvert une enquête.", "Le juge"),
        ("Le ministre de la Mer, Paul Morel a promis une aide.", "Le ministre de la Mer, Paul Morel"),
        ("Place du Marché, un passant a été blessé.", "un passant"),
        ("Ce jeudi se tenait la finale.", "la finale"),
        ("Paul Morel, maire de Dax et ami du préfet, a démissionné.", "Paul Morel"),
        ("De nombreux trains ont été annulés.", "De nombreux trains"),
    ],
)
def test_the_subject_is_found_whole(sentence: str, subject: str) -> None:
    assert _subject(_only(sentence)) == subject


@pytest.mark.parametrize(
    ("sentence", "lemma", "mood", "tense", "voice", "negation"),
    [
        ("Le pont n’a jamais été réparé.", "réparer", "ind", "perf", "passive", "jamais"),
        ("Le maire serait parti.", "partir", "con", "conp", "active", ""),
        ("Les élus s’étaient réunis.", "réunir", "ind", "plup", "reflexive", ""),
        ("Les riverains ne veulent plus du projet.", "vouloir", "ind", "pres", "active", "plus"),
        ("Le club aura vendu ses parts.", "vendre", "ind", "futp", "active", ""),
    ],
)
def test_a_verb_group_is_read(sentence: str, lemma: str, mood: str, tense: str, voice: str, negation: str) -> None:
    verb = _only(sentence).verb
    assert (verb.lemma, verb.mood, verb.tense, verb.voice, verb.negation) == (lemma, mood, tense, voice, negation)


def test_coordinated_clauses_stand_apart() -> None:
    found = parse("Le maire a vendu le stade, mais les élus ont refusé le prix et saisiront le juge.")
    assert found.complete
    assert [c.link for c in found.clauses] == ["", "mais", "et"]
    assert [c.verb.lemma for c in found.clauses] == ["vendre", "refuser", "saisir"]
    assert found.clauses[2].subject is None


def test_a_shared_auxiliary_serves_both_participles() -> None:
    found = parse("La ville a vendu le stade et acheté un terrain.")
    assert [(c.verb.lemma, c.verb.tense) for c in found.clauses] == [("vendre", "perf"), ("acheter", "perf")]


def test_the_clause_after_and_begins_with_its_whole_subject() -> None:
    found = parse("Une enquête est ouverte et aucune trace d’alcool ou de drogue n’a été trouvée.")
    assert [_subject(c) for c in found.clauses] == ["Une enquête", "aucune trace d’alcool ou de drogue"]


def test_a_relative_about_the_whole_clause_belongs_to_it() -> None:
    clause = _only("Le pont a fermé après que le fleuve a débordé, après quoi les bus ont été déviés.")
    assert [p.role for p in clause.phrases] == ["time", "relative"]


@pytest.mark.parametrize("sentence", ["Les trains a été annulé.", "Rue de Rome une voiture les passants a renversé."])
def test_a_verb_that_does_not_agree_is_doubted(sentence: str) -> None:
    assert not parse(sentence).complete


def test_a_very_long_string_is_no_sentence() -> None:
    assert parse("le maire dit que " * 2000).doubts == ("phrase trop longue",)


def test_a_second_clause_under_que_is_never_taken_for_a_fact() -> None:
    found = parse("Le maire a dit que le pont est solide et la route est sûre.")
    assert not found.complete or len(found.clauses) == 1


def test_the_bare_text_gets_its_article_back() -> None:
    phrase = _role(_only("Elle a parlé aux élus."), "indirect")
    assert (phrase.prep, phrase.bare, phrase.head, phrase.number) == ("à", "les élus", "élus", "p")


def test_a_head_agrees_with_its_group() -> None:
    subject = _only("Les architectes lyonnaises ont gagné le prix.").subject
    assert subject is not None and (subject.gender, subject.number, subject.proper) == ("f", "p", False)


def test_an_infinitive_owns_its_complements() -> None:
    phrase = _role(_only("Les clients ne pourront plus accéder à leurs comptes."), "infinitive")
    assert phrase.clause is not None and phrase.clause.verb.lemma == "accéder"
    assert [p.role for p in phrase.clause.phrases] == ["indirect"]


@pytest.mark.parametrize(
    "sentence",
    ["Nouveau record à Lyon.", "Le maire a-t-il menti ?", "« Nous partons.", "Paris : le métro en grève depuis lundi"],
)
def test_what_is_no_plain_sentence_is_not_complete(sentence: str) -> None:
    found = parse(sentence)
    assert not found.complete and found.doubts


def _places(found: Parse) -> list[int]:
    counts = [0] * len(found.tokens)
    for clause in found.clauses:
        spans = [(p.start, p.end) for p in (*clause.phrases, *([clause.subject] if clause.subject else []))]
        for number, token in enumerate(found.tokens):
            counts[number] += number in clause.verb.tokens
            counts[number] += sum(start <= token.start and token.end <= end for start, end in spans)
    return counts


WORDS = st.sampled_from(
    [
        "le",
        "la",
        "des",
        "un",
        "maire",
        "ville",
        "pont",
        "a",
        "est",
        "été",
        "ont",
        "fermé",
        "annoncé",
        "que",
        "qui",
        "dont",
        "si",
        "et",
        "ou",
        "mais",
        "car",
        ",",
        ";",
        ":",
        ".",
        "«",
        "»",
        "(",
        ")",
        "—",
        "à",
        "de",
        "du",
        "par",
        "pour",
        "en",
        "selon",
        "depuis",
        "lundi",
        "3",
        "mai",
        "2020",
        "Paris",
        "Anne",
        "ne",
        "pas",
        "plus",
        "se",
        "ils",
        "elle",
        "-t-il",
        "ce",
        "très",
        "tout",
    ]
)


@given(st.lists(WORDS, max_size=22).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_a_complete_parse_gives_each_word_one_place(text: str) -> None:
    found = parse(text)
    places = _places(found)
    assert all(text[p.start : p.end] == p.text for c in found.clauses for p in c.phrases)
    if found.complete:
        links = {w for c in found.clauses for w in c.link.split()}
        assert all(
            n == 1 or (n == 0 and (t.pos == "PUNCT" or t.text in links))
            for n, t in zip(places, found.tokens, strict=True)
        )


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_string_is_parsed(text: str) -> None:
    assert parse(text).text == text


def test_a_list_that_holds_a_masculine_is_masculine() -> None:
    subject = parse("Des explosions et des échanges de tirs ont eu lieu à Ornay.").clauses[0].subject
    assert subject is not None and (subject.gender, subject.number) == ("m", "p")


def test_an_adverb_of_time_takes_no_complement() -> None:
    clause = parse("Le pays se plaint depuis longtemps de métaux lourds.").clauses[0]
    assert [(p.role, p.text) for p in clause.phrases] == [
        ("time", "depuis longtemps"),
        ("indirect", "de métaux lourds"),
    ]


def test_a_full_name_has_the_gender_of_its_first_name() -> None:
    subjects = [parse(f"{name} a signé le bail du port.").clauses[0].subject for name in ("Paul Suisse", "Ilna Idris")]
    assert [subject.gender for subject in subjects if subject is not None] == ["m", ""]
