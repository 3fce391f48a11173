"""The form of a sentence, whoever made it; and the moves that would break its sense are left undone."""

from __future__ import annotations

import pytest

from generator.checks.grammar import slips
from generator.frames.gates import stands
from generator.frames.reading import parsed
from tests.frames.briefs import sayings

BROKEN = [
    # (what is said, its source): a sign left over, two prepositions, no verb, a comma beside the verb
    ("Le pont ferme, en mars,.", "Le pont ferme, en mars, faute d'argent."),
    ("Le pont ferme en mars ;. La digue reste.", "Le pont ferme en mars ; la digue reste."),
    ("Le pont doit rouvrir d'ici en fin d'année.", "Le pont doit rouvrir d'ici la fin d'année."),
    ("Le maire a parlé de dans la ville basse.", "Le maire a parlé de la ville basse."),
    ("Le bus part depuis en gare de Lomane.", "Le bus part depuis la gare de Lomane."),
    ("La banque perd 2 %. Mais la Cofinor, qui gère le port.", "La banque perd 2 % mais la Cofinor, qui gère le port, gagne 1 %."),
    ("Le maire ferme le pont. Une digue qui date de 1950.", "Le maire ferme le pont, une digue qui date de 1950."),
    ("Les gardes ont tiré. Ils ont abattu les huit loups et en capturant deux.", "Les gardes ont tiré, abattant les huit loups et en capturant deux."),
    ("Elles avaient tous un gilet.", "Les victimes étaient des habitués et avaient tous un gilet."),
    ("Déjà il y a à peine un mois. L'armée avait fui.", "Déjà il y a à peine un mois, l'armée avait fui."),
    ("Le maire renonce, trop de bus sont en panne.", "Le maire renonce, car, trop de bus sont en panne."),
    ("Jeudi », le maire partira « à pied.", "Le maire partira « à pied, jeudi »."),
    ("La fusée s'est envolée et placé un satellite.", "La fusée a décollé et placé un satellite."),
    ("Il gagne l'Ouest : Valmer (port). Lomane (lac) sont en alerte.", "Il gagne l'Ouest : Valmer (port) et Lomane (lac) sont en alerte."),
    ("La régie fermera, les deux écoles du port.", "La régie fermera, dès mars, les deux écoles du port."),
    ("La régie, fermera les deux écoles.", "La régie, dès mars, fermera les deux écoles."),
    ("Le choc a tué, ce qui a porté à 12 le bilan et faisant fuir les bus.", "Le choc a tué, portant à 12 le bilan et faisant fuir les bus."),
    ("On pourrait chauffer la cale et de « gagner du temps ».", "Cela permettrait de chauffer la cale et de « gagner du temps »."),
    ("Des balles ont touché deux gardes après avoir arrêté un camion.", "Deux gardes ont été touchés par des balles après avoir arrêté un camion."),
]  # fmt: skip
WHOLE = [
    ("Le pont ferme, et la digue reste.", "Le pont ferme et la digue reste."),
    ("Onze élus, parmi lesquels quatre maires, ont refusé.", "Onze élus, dont quatre maires, ont refusé."),
    ("Cela en fait le port le plus cher du pays.", "Le port ferme, ce qui en fait le plus cher du pays."),
    ("Roy, qui dirige le port, a dit : « Je pars ».", "« Je pars », a dit Roy, qui dirige le port."),
    ("Le but : sauver le pont.", "Il est venu pour sauver le pont."),
    ("Mardi, le maire de Lomane, élu en 2020, ferme le pont.", "Le maire de Lomane, élu en 2020, ferme le pont mardi."),
    ("Le prix est passé de 3 à 5 euros en à peine un an.", "En à peine un an, le prix est passé de 3 à 5 euros."),
    ("Le bus va jusqu'à dans le port.", "Jusqu'à dans le port, le bus va."),
]
LEFT = [
    # what is pointed at would come first; a state that the deed only cuts short; a date that a verb would take
    ("Angela Roy, présidente du conseil, a rejeté l'offre en la qualifiant de « très basse ».", "En la qualifiant"),
    ("Le train de Lomane transportait 94 passagers quand il a déraillé près du village de Valmer mardi.", "Il a alors"),
    ("Au 22 janvier, l'épisode s'étend.", "s'étend au 22"),
    # what is about the object, or about a noun before
    ("Les deux experts avaient retenu un trouble du jugement, en lien avec un épisode sévère.", "En lien"),
    ("La ville a recensé douze cas liés à une souche dérivée du vaccin, qui circule depuis mars dans le canton.", "Celui-ci"),
    ("Palisade, le marché qui était évalué à 2 milliards de dollars, a déposé le bilan.", "dollars, Palisade"),
    ("Le groupe compte sur le Zentra 6, qui a été lancé en janvier avec une batterie de 5 200 mAh et une coque.", "Zentra a été"),
    # a date that completes the verb; words of a set phrase; a verb stronger, or drier, than the source's
    ("Le juge Paul Roy a donné aux deux camps jusqu'au 11 avril pour déposer des recours.", "Jusqu'au"),
    ("Chiffres à l'appui, le maire a défendu son projet devant le conseil municipal.", "au soutien"),
    ("Le maire de Valmer a défendu un projet de sobriété devant les élus.", "favorable"),
    ("La commune espère économiser 5 200 euros par an d'électricité et de maintenance.", "épargner"),
    ("Un jury de l'Ohio ordonne à Lomatel de payer 87,4 millions de dollars.", "donne l'ordre"),
    # an auxiliary that two participles share; a second agent; a comma of the quote
    ("On fêtait le succès lorsque la fusée Tui a décollé de la péninsule de Valmer et placé un satellite en orbite.", "envolée"),
    ("L'étude a été financée par des fonds publics et par la Fondation Vieillir Autrement.", "et par la Fondation Vieillir Autrement ont"),
    ("« Cette décision n'est pas fondée sur la science, » l'entreprise a dit dans un communiqué.", "science, »,"),
    # a quotation cut in two; words of the sayer's sentence; who the sayer is; a past thought that tells no future
    ("Interrogée à la sortie, son avocate a indiqué qu'une décision serait prise « à froid, la semaine prochaine ».", "La semaine prochaine »"),
    ("Mais surtout, le quotidien note ensuite que la « reconquête du port par les alliés signifierait la fin du blocus ».", "surtout ensuite"),
    ("Vers 11 h 30 intervient un camion de démineurs pour s'assurer qu'il n'y a pas de « piège », explique Paul Brandet, le porte-parole du ministère.", "indique le porte-parole"),
    ("On ignorait les raisons de cet acte, mais la police pensait que le suspect aurait peut-être « des amis » dans le port.", "aura peut-être"),
    ("Plus tard dans la journée, un porte-parole de la mairie, Paul Roy, a déclaré que les caisses étaient « intactes ».", "Plus tard, dans"),
    # an exception and a number denied that belong to the subject; an aim of the object's
    ("Le maire de Valmer est soutenu par la grande majorité du conseil, à l'exception du groupe de gauche.", "majorité du conseil soutient"),
    ("Selon le sondage, 59 % des Français n'ont pas été convaincus par le président Paul Roy.", "n'a pas convaincu 59"),
    ("Le resserrement du budget des écoles a empêché la mise en place d'une politique adéquate pour accueillir autant d'élèves.", "Pour accueillir"),
    ("La RATP serait l'une des entreprises publiques qui emploie le plus de personnes fichées.", "parmi les entreprises publiques qui emploie"),
    ("Celle-ci a été déployée en 2004 après le départ du président Paul Roy.", "4, Celle"),
    ("Les siestes entamées avant 14 h 30 n'affectaient pas l'endormissement du soir chez les plus âgés.", "touchaient"),
    ("La direction de la régie propose une augmentation de 2,1 % au 1er janvier.", "offre"),
    ("Le satellite porte un appareil capable, selon l'entreprise, de repérer des fuites de gaz de 80 kilos par heure.", "Selon l'entreprise, de"),
    ("« Il est en bonne santé, et il pointe où il faut », a dit la directrice Ana Roy, aux applaudissements dans la salle de contrôle.", "a dit aux"),
    ("La loi plafonne ces sommes à deux fois le dommage dans la plupart des cas, selon le juge Paul Roy.", "le plus souvent"),
    # no agent, no sayer, no sayer's name
    ("La RD 237 est restée coupée jusqu'à midi, et une déviation a été mise en place par Valmer.", "Valmer a mis en place"),
    ("Ce délai indique que les ondes ont voyagé à travers de la matière.", "elon ce délai"),
    ("Ce délai indique que les ondes ont voyagé à travers de la matière.", "fait savoir"),
    ("Interrogé sur cet écart, le directeur technique de la marque, Nuno Abrantes, assure qu'un remède existe depuis juin.", "elon interrogé"),
    ("La décision a été prise à l'unanimité des sept membres du conseil, a indiqué l'institution dans un communiqué.", "L'institution dans un communiqué"),
    ("Le physicien Paul Roy précise que trois savants sont récompensés : « C'est une surprise » explique Paul Roy.", "Selon Paul Roy"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source"), BROKEN)
def test_a_broken_sentence_is_refused(text: str, source: str) -> None:
    assert not stands(text, source, True, "")


@pytest.mark.parametrize(("text", "source"), WHOLE)
def test_a_whole_one_is_not(text: str, source: str) -> None:
    assert stands(text, source, True, "")


@pytest.mark.parametrize(("source", "wrong"), LEFT)
def test_what_would_break_its_sense_is_left(source: str, wrong: str) -> None:
    said = sayings(source)
    assert said
    assert not [text for text in said if wrong in text]


def test_where_it_was_said_stands_behind_the_verb() -> None:
    text = (
        "La décision a été prise à l'unanimité des sept membres du conseil, a indiqué l'institution dans un communiqué."
    )
    told = "L'institution a fait savoir dans un communiqué que la décision avait été prise à l'unanimité des sept membres du conseil."
    assert told in sayings(text)


def test_the_article_of_a_name_shows_its_gender() -> None:
    subject = parsed("La Lomanaise Helen Jenkins entame la course.").clauses[0].subject
    assert subject is not None
    assert subject.gender == "f"


@pytest.mark.parametrize(
    "text", ["Le pont ferme,.", "Le pont ferme, ; la digue reste.", "Il rouvre d'ici en fin d'année."]
)
def test_the_last_reading_sees_it_too(text: str) -> None:
    assert slips(text)


def test_who_says_something_is_not_parted_from_what_is_said() -> None:
    source = (
        "La tempête a frappé la côte, renversant des arbres et forçant les gens à fuir, les responsables ont dit mardi."
    )
    cut = (
        "La tempête a frappé la côte, renversant des arbres. Les responsables, forçant les gens à fuir, ont dit mardi."
    )
    assert not stands(cut, source)
    assert stands(
        "Les responsables ont dit mardi que la tempête avait frappé la côte, renversant des arbres et forçant les gens à fuir.",
        source,
    )


def test_a_sentence_that_has_no_verb_of_its_own_keeps_its_opening() -> None:
    source = "Et qui pourrait bien valoir très cher au moment des comptes."
    assert not stands("Au moment des comptes, qui pourrait bien valoir très cher.", source)
    assert stands("Et qui pourrait bien coûter très cher au moment des comptes.", source)


def test_what_is_thought_is_told_with_its_verb() -> None:
    source = "Les chercheurs estiment que pour 45 patients traités pendant trois ans, un événement majeur serait évité."
    assert not stands(
        "Les chercheurs estiment que pour 45 patients traités pendant trois ans. Un événement majeur serait évité.",
        source,
    )
    assert stands(source, source)


def test_a_name_keeps_its_own_mark() -> None:
    source = "Le maire a quitté la liste qu'il avait fondée, nommée Allons-y !. Ses amis le regrettent."
    assert stands("La liste qu'il avait fondée, nommée Allons-y !, a été quittée par le maire.", source, False)
    assert not stands("La liste qu'il avait fondée, nommée Allons-y, a été quittée par le maire.", source, False)
