"""Slips of those who write fast: an infinitive heard as a participle, an auxiliary left out, two determiners, a name spelt two ways, a link said twice."""

from __future__ import annotations

import pytest

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced


def read(text: str) -> str:
    return proofread(Traced.of(text), 1, text)[0].text.replace("’", "'")


PARTICIPLES = [
    (
        "Le niveau de vigilance devra resté élevé dans les ports du canton.",
        "Le niveau de vigilance devra rester élevé dans les ports du canton.",
    ),
    (
        "Les élus devront voté le budget du port avant la fin du mois.",
        "Les élus devront voter le budget du port avant la fin du mois.",
    ),
    ("La régie pourrait fermée le quai du nord dès lundi.", "La régie pourrait fermer le quai du nord dès lundi."),
    (
        "Le maire veut relancé le projet du vieux pont avant l'été.",
        "Le maire veut relancer le projet du vieux pont avant l'été.",
    ),
    (
        "La comédienne a fait parlé son expérience sur la scène du port.",
        "La comédienne a fait parler son expérience sur la scène du port.",
    ),
    (
        "Le club doit faire face à une équipe qui peut marqué à tout moment.",
        "Le club doit faire face à une équipe qui peut marquer à tout moment.",
    ),
    (
        "Les pompiers ont dû évacué les deux immeubles de la rue du port.",
        "Les pompiers ont dû évacuer les deux immeubles de la rue du port.",
    ),
    (
        "Le conseil va examiné la demande de la régie lundi prochain.",
        "Le conseil va examiner la demande de la régie lundi prochain.",
    ),
    (
        "La présidente s'est engagée à développer les transports et annoncé une convention avec le canton.",
        "La présidente s'est engagée à développer les transports et a annoncé une convention avec le canton.",
    ),
    (
        "Le maire s'est rendu sur place et promis une aide aux familles.",
        "Le maire s'est rendu sur place et a promis une aide aux familles.",
    ),
    (
        "Les secours se sont déplacés lundi et évacué les deux immeubles du port.",
        "Les secours se sont déplacés lundi et ont évacué les deux immeubles du port.",
    ),
    (
        "Le directeur est arrivé mardi et rencontré les grévistes du port.",
        "Le directeur est arrivé mardi et a rencontré les grévistes du port.",
    ),
    (
        "L'homme, père de six enfants, été lui aussi hospitalisé à Lomane.",
        "L'homme, père de six enfants, a été lui aussi hospitalisé à Lomane.",
    ),
]

WORDS = [
    (
        "Le collectif signale des vols dans les certains quartiers du port.",
        "Le collectif signale des vols dans certains quartiers du port.",
    ),
    (
        "La fête a réuni les plusieurs associations du canton de Lomane.",
        "La fête a réuni plusieurs associations du canton de Lomane.",
    ),
    (
        "La mairie a ouvert un une nouvelle salle pour les jeunes du port.",
        "La mairie a ouvert une nouvelle salle pour les jeunes du port.",
    ),
    ("Il y a un environ un an, la grue du port est tombée.", "Il y a environ un an, la grue du port est tombée."),
    (
        "Valérie Pecresse a ouvert le défilé. Mardi, Valérie Pécresse a promis une aide aux familles du port.",
        "Valérie Pécresse a ouvert le défilé. Mardi, Valérie Pécresse a promis une aide aux familles du port.",
    ),
    (
        "La Nasa a fixé la date du vol. La NASA a ensuite reporté le tir. La NASA ne dit pas pourquoi.",
        "La NASA a fixé la date du vol. La NASA a ensuite reporté le tir. La NASA ne dit pas pourquoi.",
    ),
    (
        "La grue du port est tombée provoquant la panique parmi les marins.",
        "La grue du port est tombée, provoquant la panique parmi les marins.",
    ),
    (
        "Le virus a gagné trois autres cantons provoquant la mort de douze marins.",
        "Le virus a gagné trois autres cantons, provoquant la mort de douze marins.",
    ),
    (
        "Le toit de la halle a cédé blessant deux marins du port.",
        "Le toit de la halle a cédé, blessant deux marins du port.",
    ),
    (
        "Le bac a heurté le quai entraînant la fermeture du port pendant deux jours.",
        "Le bac a heurté le quai, entraînant la fermeture du port pendant deux jours.",
    ),
    (
        "Le conseil a annoncé l'ouverture une enquête sur la chute de la grue.",
        "Le conseil a annoncé l'ouverture d'une enquête sur la chute de la grue.",
    ),
    (
        "La championne s'est faite éliminer au premier tour à Lomane.",
        "La championne s'est fait éliminer au premier tour à Lomane.",
    ),
    (
        "La championne s'est faite éliminée au premier tour à Lomane.",
        "La championne s'est fait éliminer au premier tour à Lomane.",
    ),
    (
        "Elle a gagné au terme du course qu'elle a dominée à Lomane.",
        "Elle a gagné au terme de la course qu'elle a dominée à Lomane.",
    ),
    (
        "Le vent et les vagues du lac ne l'empêche pas de gagner à Lomane.",
        "Le vent et les vagues du lac ne l'empêchent pas de gagner à Lomane.",
    ),
    (
        "Le texte exclut de fait tout utilisation du quai par les marins.",
        "Le texte exclut de fait toute utilisation du quai par les marins.",
    ),
    (
        "La motion a été acceptée par le deux tiers des élus du canton.",
        "La motion a été acceptée par les deux tiers des élus du canton.",
    ),
    (
        "La régie concentre ses actions contres les zones tenues par les marins.",
        "La régie concentre ses actions contre les zones tenues par les marins.",
    ),
    (
        "Une élection au suffrage universelle est attendue en 2020 à Lomane.",
        "Une élection au suffrage universel est attendue en 2020 à Lomane.",
    ),
    (
        "Un rapport de la police du port, publiée le 27 juillet, affirme le contraire.",
        "Un rapport de la police du port, publié le 27 juillet, affirme le contraire.",
    ),
    (
        "L'attentat du port a également fait 434 blessées dans la foule.",
        "L'attentat du port a également fait 434 blessés dans la foule.",
    ),
    (
        "Il n'a pas participé aux crimes proprement dit dans la maison du port.",
        "Il n'a pas participé aux crimes proprement dits dans la maison du port.",
    ),
    (
        "Les villageois du canton ont fui dans les bois alentours avant la nuit.",
        "Les villageois du canton ont fui dans les bois alentour avant la nuit.",
    ),
    (
        "La garde contrôle la frontière turquo-syrienne depuis lundi matin.",
        "La garde contrôle la frontière turco-syrienne depuis lundi matin.",
    ),
    (
        "Le plan vise cela-dit surtout les marins du vieux port.",
        "Le plan vise cela dit surtout les marins du vieux port.",
    ),
    (
        "Le port a rouvert fin aout après deux mois de travaux.",
        "Le port a rouvert fin août après deux mois de travaux.",
    ),
    (
        "Le futur champion à peu à peu construit sa victoire au port.",
        "Le futur champion a peu à peu construit sa victoire au port.",
    ),
    (
        "La foule c'est rendue devant la mairie du port lundi soir.",
        "La foule s'est rendue devant la mairie du port lundi soir.",
    ),
    (
        "La grue c'est effondrée lundi sur le quai du vieux port.",
        "La grue s'est effondrée lundi sur le quai du vieux port.",
    ),
    (
        "Le maire regrette ce que Emmanuel Roy a dit lundi au port.",
        "Le maire regrette ce qu'Emmanuel Roy a dit lundi au port.",
    ),
    (
        "Vers 09 h, les marins ont bloqué le quai du vieux port.",
        "Vers 9 h, les marins ont bloqué le quai du vieux port.",
    ),
    (
        "Le syndicat a appelé les marins à participer à la grève et de rendre leurs clés.",
        "Le syndicat a appelé les marins à participer à la grève et à rendre leurs clés.",
    ),
    (
        "Le maire a l'intention de prendre la régie en main et y briser la grève.",
        "Le maire a l'intention de prendre la régie en main et d'y briser la grève.",
    ),
]

COMMON = [
    (
        "Les marins ont étés accueillis parmi les familles du vieux port.",
        "Les marins ont été accueillis parmi les familles du vieux port.",
    ),
    (
        "Le fonds a réuni prêt de 300 marins autour du vieux port.",
        "Le fonds a réuni près de 300 marins autour du vieux port.",
    ),
    (
        "La grève pourrait durer, voir s'étendre à tout le canton.",
        "La grève pourrait durer, voire s'étendre à tout le canton.",
    ),
    (
        "Le canton a créé un fond d'aide aux marins du vieux port.",
        "Le canton a créé un fonds d'aide aux marins du vieux port.",
    ),
    ("La grue est tombée au alentours de midi sur le quai.", "La grue est tombée aux alentours de midi sur le quai."),
    (
        "Des cris sont venus de part et d'autres du quai du port.",
        "Des cris sont venus de part et d'autre du quai du port.",
    ),
    ("Le marin a fait un voeu avant la course.", "Le marin a fait un vœu avant la course."),
    (
        "Les marins ont rendez vous lundi devant la mairie du port.",
        "Les marins ont rendez-vous lundi devant la mairie du port.",
    ),
    (
        "L'attaque des Champs-Elysées a été revendiquée par deux hommes.",
        "L'attaque des Champs-Élysées a été revendiquée par deux hommes.",
    ),
    (
        "M. Roy a reçu les marins, les familles, ect. au vieux port.",
        "M. Roy a reçu les marins, les familles, etc. au vieux port.",
    ),
    (
        "Au jour d'aujourd'hui, le port compte deux bacs et une grue.",
        "Aujourd'hui, le port compte deux bacs et une grue.",
    ),
    (
        "Le quai est susceptible de pouvoir rouvrir avant la fin du mois.",
        "Le quai est susceptible de rouvrir avant la fin du mois.",
    ),
    ("La marinière a été retrouvée mort sur le quai.", "La marinière a été retrouvée morte sur le quai."),
]

TOGETHER = [
    (
        "Le syndicat a appelé les marins à participer à un sitting place du port samedi, et de rendre leurs clés.",
        "Le syndicat a appelé les marins à participer à un sit-in place du port samedi, et à rendre leurs clés.",
    ),
]

LINKS = [
    (
        "Malgré cet échec, il a cependant l'intention de maintenir la fête du port.",
        "Malgré cet échec, il a l'intention de maintenir la fête du port.",
    ),
    (
        "Malgré la pluie, la fête du port a toutefois réuni deux mille personnes.",
        "Malgré la pluie, la fête du port a réuni deux mille personnes.",
    ),
    (
        "Bien que la pluie soit tombée, la fête a néanmoins réuni deux mille personnes.",
        "Bien que la pluie soit tombée, la fête a réuni deux mille personnes.",
    ),
    (
        "Mais la fête du port a cependant réuni deux mille personnes.",
        "Mais la fête du port a réuni deux mille personnes.",
    ),
    (
        "Néanmoins, la fête du port a toutefois réuni deux mille personnes.",
        "Néanmoins, la fête du port a réuni deux mille personnes.",
    ),
    (
        "Le bilan avait déjà été porté précédemment à 85 morts au port.",
        "Le bilan avait déjà été porté à 85 morts au port.",
    ),
    (
        "Ils ont été auparavant été équipés de balises par la régie.",
        "Ils ont été auparavant équipés de balises par la régie.",
    ),
    (
        "Le nageur avait également aussi remporté la course du port.",
        "Le nageur avait également remporté la course du port.",
    ),
    ("Il est père de famille de six enfants et vit à Lomane.", "Il est père de six enfants et vit à Lomane."),
]


@pytest.mark.parametrize(("written", "meant"), [*PARTICIPLES, *WORDS, *COMMON, *TOGETHER, *LINKS])
def test_a_slip_is_put_right(written: str, meant: str) -> None:
    assert read(written) == meant


RIGHT = [
    "Il la veut fermée avant l'été, sa vieille grue du port.",
    "Le port a fait marché commun avec la régie du lac.",
    "Il faut santé et patience aux marins du vieux port.",
    "Il s'est acheté une barque et promis une autre pour sa fille.",
    "Il s'est rendu sur place et conduit une enquête au port.",
    "Le marin est arrivé mardi et reparti le lendemain matin.",
    "Une explosion blessant deux marins a fermé le quai du nord.",
    "Une tempête provoquant des vagues de six mètres approche du lac.",
    "Malgré la pluie qui tombait cependant moins fort, la fête a eu lieu.",
    "Andrea Roy devance Andréa Hervieu au port de Lomane.",
    "Pour moi, c'est fini depuis la chute de la grue.",
    "La régie a publié un article de la revue du port, publiée en mai.",
    "Elle invite à prendre le temps de lire et de réfléchir au port.",
    "Tout marin du port doit signer le registre avant lundi.",
    "Le maire a visité l'ouverture une fois la pluie passée.",
    "Le bilan a déjà augmenté auparavant par deux fois au port.",
    "Le maire a obtenu un prêt de 50 000 euros pour le vieux port.",
    "Elle est allée à Lomane, voir jouer le club du port.",
    "Les étés ont été secs, et le fond du port est à nu.",
    "Les quelques marins du vieux port ont signé le registre.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_stays(text: str) -> None:
    assert read(text) == text


def test_quoted_words_keep_their_slips() -> None:
    text = "« Le niveau devra resté élevé », a écrit le maire du port."
    assert "resté" in read(text)


def test_a_preposition_said_again_elides_before_y() -> None:
    text = "Le maire a l'intention de prendre la régie en main et y briser la grève."
    assert "et d'y briser" in read(text)
