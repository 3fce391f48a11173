"""A sentence taken away from the one that named its people names them itself, or is left as it is."""

from __future__ import annotations

from generator import Source
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.antecedents import standing_alone
from generator.types import Brief

TEXT = """Une canalisation cède à Sarlande

Une canalisation s'est rompue lundi à Sarlande. La canalisation devait être remplacée l'an prochain.

« Elle était vieille, nous le savions », a reconnu Hélène Prigent, vice-présidente chargée de l'eau. Selon elle, les travaux ont coûté 180 000 euros. Il lui est interdit de donner le nom de l'entreprise. Le gérant Serge Lantier a été entendu lundi. Il lui est demandé de fournir ses comptes. Son avocate, Nadia Ferhat, a annoncé un appel."""


def known() -> Brief:
    return extract(clean(Source(TEXT)))


def alone(opening: str) -> str:
    brief = known()
    fact = next(f for f in brief.facts if f.text.startswith(opening))
    return standing_alone(fact, brief).text


def test_a_source_told_by_a_pronoun_gets_its_name() -> None:
    assert alone("Selon elle") == "Selon Hélène Prigent, les travaux ont coûté 180 000 euros."


def test_an_impersonal_il_gets_no_name_but_tells_whom_it_concerns() -> None:
    assert alone("Il lui est demandé") == "Il est demandé à Serge Lantier de fournir ses comptes."


def test_a_lawyer_is_somebody_s() -> None:
    assert alone("Son avocate").startswith("L'avocate de Serge Lantier, Nadia Ferhat, a annoncé")


def test_elle_after_elle_is_still_what_the_sentence_before_both_is_about() -> None:
    text = (
        "Le Trophée de Lomane est un concours monté par Ana Roy. Cette épreuve est la sixième de la saison. "
        "Elle est reconnue par la fédération. Elle a lieu après la cinquième."
    )
    brief = extract(clean(Source(f"Un concours à Lomane\n\n{text}")))
    assert "Ana" not in standing_alone(brief.facts[3], brief).text


def test_an_il_that_opens_a_source_is_who_the_next_sentence_tells_of() -> None:
    text = "{who} n'a pas de bouche et vit dans le noir. Pourtant, un ver de la mer d'Ornay pourrait aider les savants."
    for who, named in (("Il", "Ce ver"), ("Elle", "Elle")):
        brief = extract(
            clean(Source(f"Un ver à Ornay\n\n{text.format(who=who)} Le port a fermé lundi. La mairie paie."))
        )
        assert standing_alone(brief.facts[0], brief).text.startswith(f"{named} n'a pas")


def test_the_family_of_somebody_without_a_name_is_not_that_of_who_was_named_before() -> None:
    text = (
        "Un scooter prend feu à Ornay\n\nLe préfet Paul Roy a demandé mardi des comptes à la société Verlac.\n\n"
        "Un livreur de 26 ans a été brûlé aux jambes à Armelle. Sa famille a déposé une plainte contre la société."
    )
    brief = extract(clean(Source(text)))
    fact = next(f for f in brief.facts if f.text.startswith("Sa famille"))
    assert standing_alone(fact, brief).text.startswith("Sa famille")


def test_an_il_that_stands_for_nobody_or_for_the_subject_is_not_the_last_name() -> None:
    text = (
        "Elle sera la candidate de Rive Lomane à la mairie et affrontera Paul Roy en mai. Elle remporte ainsi la course. "
        "Paul Roy compte dix singes. Il ne reste également qu'une trentaine de gibbons au zoo."
    )
    brief = extract(clean(Source(f"Une élection à Ornay\n\nLa mairie a un zoo depuis mai.\n\n{text}")))
    for opening in ("Elle remporte", "Il ne reste"):
        fact = next(f for f in brief.facts if f.text.startswith(opening))
        assert standing_alone(fact, brief).text == fact.text


def test_the_mother_of_one_of_two_is_nobody_s() -> None:
    text = (
        "Un drame à Ornay\n\nLe parquet a entendu mardi Paul Roy, gérant du port d'Ornay depuis dix ans.\n\n"
        "Sa mère a confié que Marc Lami avait été malade et qu'il reprenait à peine le travail."
    )
    brief = extract(clean(Source(text)))
    fact = next(f for f in brief.facts if f.text.startswith("Sa mère"))
    assert standing_alone(fact, brief).text.startswith("Sa mère")


def test_the_state_of_somebody_unnamed_is_no_town_s() -> None:
    text = (
        "Les ambulances vont à Göttingen et à Fulda. Pour un homme de 74 ans, le trajet a duré 52 minutes. "
        "Son état serait stable."
    )
    brief = extract(clean(Source(f"Une clinique attaquée\n\n{text} Le port a fermé lundi. La mairie paie.")))
    assert standing_alone(brief.facts[2], brief).text == "Son état serait stable."


def test_an_il_is_no_name_behind_the_verb_that_may_be_a_place() -> None:
    text = (
        "L'international norvégien a signé jusqu'en 2029 et jouera à Fenwick Rise. L'accord inclut des primes.\n\n"
        "Il devient la quatrième recrue de l'été. Le club a perdu samedi. Le stade est plein. Le maire est venu."
    )
    brief = extract(clean(Source(f"Le club recrute\n\n{text}")))
    recruit = next(f for f in brief.facts if f.text.startswith("Il devient"))
    assert "Fenwick" not in standing_alone(recruit, brief).text


def test_who_was_heard_without_a_name_goes_on_speaking() -> None:
    text = (
        "Une passerelle cède à Sarlande\n\nUne passerelle a cédé lundi à Sarlande. « Nous cherchons encore », a déclaré Serge Lantier, "
        "responsable des secours.\n\nSelon un ouvrier du chantier, des boulons sont tombés. « Nous posions deux poutres », a-t-il déclaré."
    )
    brief = extract(clean(Source(text)))
    assert brief.quotes[-1].speaker == ""
    assert standing_alone(brief.facts[-1], brief).text.endswith("a-t-il déclaré.")
