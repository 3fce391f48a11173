"""What the pages of the press set around and inside a story goes: bylines, hours, credits, videos, calls, labels in English."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.types import Source

TITLE = "La maire de Lauzac refuse de vendre le pont"
STORY = (
    "La maire de Lauzac a refusé de vendre le pont de la ville à un groupe privé, lors d'un conseil municipal tendu qui a duré quatre heures.",
    "Le groupe proposait 4 millions d'euros pour le pont, fermé depuis 2021 aux camions, et promettait de le rouvrir avant l'été.",
    "« Ce pont est à tout le monde », a déclaré la maire, Sonia Delaunet, devant une centaine d'habitants venus assister au vote.",
    "L'opposition demande un référendum. Le préfet doit rendre un avis avant le 12 mars.",
    "Le conseil se réunira de nouveau le 4 avril pour examiner le budget de la ville.",
)
ABOVE = (
    "Par : Rodrigo Inostroza V.",
    "Par Jonathan Ernst et Alicia Powell",
    "Par Ana Faguy, BBC News, Washington",
    "18:40 hrs.",
    "Mis à jour il y a 2 heures",
    "Mis à jour à 14h32 HE, le mar. 6 mai 2025",
    "Mer 30 Apr 2025 23.30 BST",
    "Dernière mise à jour : 12 mars 2025 | 16:05 IST",
    "New Delhi, MIS À JOUR: 12 mars 2025 16:05 IST",
    "Écrit par : India Today Web Desk",
    "Édité par : Sneha Rao",
    "Bureau Web d'India Today",
    "Correspondant politique, BBC News",
    "@annafaguy",
    "Lecture de 4 minutes",
    "4 min de lecture",
    "Partager Enregistrer",
    "Partager cet article Copier le lien Facebook Whatsapp X",
    "Écoutez cet article · 6:32 min En savoir plus",
    "Ajoutez-nous comme source préférée sur Google",
    "Suivez wionews.com sur Google News",
    "Crédit photo : Getty Images",
    "Getty Images",
    "REUTERS/Carlos Barria Purchase Licensing Rights",
    "[1/3] La maire de Lauzac au conseil municipal, le 3 mars 2025. REUTERS/Carlos Barria Achat de droits de licence",
    "Image: Jens Büttner / dpa",
    "Foto: Michael Kappeler / dpa",
    "Legende : le pont vu du quai. (AP Photo/Matt Rourke, Fichier)",
    "Le pont de Lauzac, en mars. Photographie : Sarah Lee/The Guardian",
    "Article réservé aux abonnés",
    "Abonnez-vous pour lire la suite",
    "Il vous reste 75 % de cet article à lire. La suite est réservée aux abonnés.",
    "Ouest-France Marie TOUMIT",
    "20 Minutes avec AFP",
    "L'essentiel",
    "Temps de lecture : 3 min.",
    "Compartir en Facebook",
    "Actualité",
    "Exclusif",
    "Analyse",
)
INSIDE = (
    "Lire aussi : Le pont de Lauzac, une histoire mouvementée",
    "Lire aussi",
    "À LIRE AUSSI > Travaux : ce qui change en mars",
    "EN SAVOIR PLUS: Les ponts les plus dangereux du pays",
    "LIRE LA SUITE: Trump annonce de nouveaux tarifs",
    "REGARDER : La maire répond aux journalistes",
    "Histoires connexes",
    "Recommandé",
    "Publicité",
    "L'histoire continue sous la publicité",
    "Pour afficher ce contenu, veuillez autoriser les cookies.",
    "Ce contenu a été bloqué car vous n'avez pas accepté les traceurs.",
    "« Ce pont restera public » pic.twitter.com/8dKq2lP",
    "— Sonia Delaunet (@sdelaunet) 3 mai 2025",
    "Voir sur Twitter",
    "Voir ce post sur Instagram",
    "[Regardez : Pourquoi les ponts ferment - Vidéo 2:14]",
    "[VIDÉO] Le pont vu du ciel",
    "Vidéo : le pont vu du ciel",
    "Vidéo 1:32",
    "Full list of winners",
    "What we know so far",
    "Listen to this story",
    "Sign up for our newsletter",
    "This article is more than 2 years old",
    "Inscrivez-vous à notre newsletter quotidienne pour ne rien manquer de l'actualité.",
    "Abonnez-vous à notre chaîne WhatsApp",
    "Téléchargez l'application pour recevoir les alertes",
)
BELOW = (
    "Reportage de Carlos Barria à Lauzac ; rédaction de Jane Doe ; édition par Mark Heinrich",
    "Reportage supplémentaire par Marta Ruiz",
    "Nos normes : Les principes de confiance de Thomson Reuters.",
    "Thomson Reuters Trust Principles",
    "Avec AFP",
    "(Avec AFP)",
    "Le Figaro avec AFP",
    "Copyright 2025 The Associated Press. Tous droits réservés.",
    "© 2025 wionews.com",
    "Tags : Lauzac, pont, conseil municipal",
    "Sujets : Lauzac • Pont • Politique locale",
    "Mots-clés de l'article : pont, maire",
    "12 commentaires",
    "Commentaires (45)",
    "Lire les commentaires",
    "Rejoignez la conversation",
    "Voir tous les commentaires (12)",
    "Le Journal Application : La matinale est dans l'appli. Chaque matin, retrouvez notre sélection d'articles. Télécharger l'application",
    "Tous nos entretiens sont à retrouver dans la rubrique Débats.",
    "La newsletter Planète – Chaque vendredi, l'actualité de l'environnement.",
    "Les utilisateurs sont invités à consulter des experts certifiés avant de prendre toute décision d'investissement.",
    "(1) Rencontre avec l'autrice le jeudi 27 mars à 18 h 30, librairie L'Encre bleue, à Montpellier. Entrée libre.",
    "Réagir (12)   |   Partager   |   Offrir cet article",
    "Suivez toute l'actualité de 20 Minutes sur WhatsApp",
    "Cet article vous a été utile ?",
    "Signaler une erreur",
    "Vous avez une information à nous transmettre ? Écrivez à alerte@lauzac.example",
    "Lisez cet article en anglais",
    "Anna Faguy est journaliste à Washington et couvre la politique américaine.",
    "Obtenez plus de nouvelles comme celle-ci directement dans votre boîte de réception.",
    "À propos de l'auteur",
    "Plus de BBC News",
    "Retour en haut de page",
    "Voir aussi",
    "Sur le même sujet",
    "Les plus lus",
    "Prochain article",
    "Article précédent",
    "Source link",
    "Source link -57",
    "Cette histoire a été publiée à partir d'un fil d'agence de presse sans modification du texte.",
    "(À l'exception du titre, cette histoire n'a pas été éditée par notre équipe et est publiée à partir d'un flux syndiqué.)",
    "ABONNEZ-VOUS À NOTRE NEWSLETTER",
    "Regardez WION EN DIRECT ici",
)


def _is_story(*lines: str) -> bool:
    found = clean(Source("\n\n".join(lines)))
    return (found.title, found.text) == (TITLE, "\n\n".join(STORY))


@pytest.mark.parametrize("line", ABOVE)
def test_what_stands_above_a_story_goes(line: str) -> None:
    assert _is_story(TITLE, line, *STORY)


@pytest.mark.parametrize("line", INSIDE)
def test_what_stands_between_its_paragraphs_goes(line: str) -> None:
    assert _is_story(TITLE, *STORY[:2], line, *STORY[2:])


@pytest.mark.parametrize("line", BELOW)
def test_what_stands_below_it_goes(line: str) -> None:
    assert _is_story(TITLE, *STORY, line)


def test_the_title_of_a_film_stays_where_it_is_told() -> None:
    told = "« The Salt Ledger » a reçu le prix du public."
    assert _is_story(TITLE, *STORY[:2], *STORY[2:]) and told in clean(Source("\n\n".join((TITLE, *STORY, told)))).text
