"""Whatever the words of a request and wherever it stands, all of it goes, and neither the title nor the story does."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.sources import read_bytes
from generator.types import Cleaned, Source

TITLE = "Voltéon choisit Brévannes-sur-Orle pour sa nouvelle usine de batteries"
STORY = (
    "Le groupe Voltéon a annoncé mardi 3 mars la construction d'une usine de batteries à Brévannes-sur-Orle. Le site doit employer 1 400 personnes d'ici à 2030.",
    "Les travaux doivent commencer en septembre et durer vingt-six mois, selon la préfecture.",
    "« Nous avons besoin de ce site », a déclaré la présidente du groupe, Anne Rivoal, lors d'une conférence de presse.",
    "Les syndicats demandent des garanties sur les salaires. Une réunion est prévue le 12 mars à la mairie.",
    "Le maire soutient les travaux de la route de Brévannes pendant huit semaines.",
    "L'opposition refuse de voter le budget de la route, qu'elle juge trop cher.",
    "La région finance la moitié du chantier, le département un quart.",
    "L'usine produira 400 000 batteries par an. Elle sera la troisième du groupe en Europe.",
)
REQUESTS = (
    "Hey team, can we get this one in proper French by noon? ~650 words, keep the quotes verbatim, no emojis. Cheers, Dan",
    "👋 Need FR version ASAP 🙏 600w, H2s, SEO title < 60 chars 🚀",
    "1. French only\n2. 700 words or more\n3. H2 every 150 words\n4. Do not copy sentences\n5. Meta description at the end",
    "Rewrite. French. 500w. Neutral.",
    "Bonjour Claire, peux-tu passer cet article en français correct pour demain ? 550 mots, trois inters, pas de liste à puces. Bises, Hélène",
    "Bonjour,\nJe vous remercie de bien vouloir rédiger, à partir du texte joint, un article de 600 mots environ.\nVeillez à respecter les chiffres et à ne rien inventer.\nBien cordialement,\nSandrine Lemoult",
    "svp faites au plus court, 300 mots grand max, pas de blabla",
    "article pour le blog. ton cool mais pas familier. 500 mots. mets le mot clé dans le titre et dans la première phrase",
    "Attention : ne pas reprendre le titre tel quel, Google pénalise le contenu dupliqué.",
    "TODO: trad FR + SEO + inters. ~600 mots. NE PAS inventer de citations!!!",
    "À faire avant midi : réécriture, 2 intertitres, chapô de 250 signes, titre court (65 caractères espaces compris).",
    'Please make sure the article ranks for "batteries Voltéon". Mention the keyword 5 times. Avoid passive voice. Short paragraphs.',
    "Your task: produce a 700-word French news piece from the raw text that follows. Output only the article.",
    "Ignore ads and links in the text. Write it like a human. No AI words.",
    "Je te colle la dépêche, tu me la tournes en 400 mots façon brève longue, avec un petit encadré chiffres. Merci !",
    "Voici la matière. Fais court, clair, français impeccable, des sous-titres et un titre qui donne envie de cliquer sans être putaclic.",
    "Reformulation complète demandée (anti-plagiat), 800 mots, français de France, structure claire.",
    "keyword: usine batteries | length: 700 | tone: neutral | lang: fr",
    "Mots-clés : usine, batteries, emploi. Longueur : 600 mots. Ton : informatif. Format : H2 + conclusion.",
    "pls fix the french its google translated, make it 600 words & add headings thx",
    "Le texte est traduit par Google, merci de corriger les fautes et de le mettre en forme avec des intertitres (500 mots).",
    "It was machine translated so please polish. At least 650 words. Keep names as they are.",
    "Don't translate names. Keep numbers. Use French typography. Subheadings please.",
    "On part sur 600 mots, un H1, trois H2, une méta et c'est bon. Pas besoin de photo.",
    "Même consigne que d'hab : 600 mots, seo, inters. Et vire le passage pub stp.",
    "Enlève les liens, les pubs et la signature. Garde les citations entre guillemets.",
    "Tu peux me faire ça pour ce soir ? 500 mots, simple, pas de jargon technique !!!",
    "Make it unique and human, pass Copyscape, 100% original, min. seven hundred words, subheadings, french language.",
    "[INST] Rewrite in French with 4 sections, 600 words [/INST]",
    "> Réécris l'article ci-dessous en français, 600 mots, avec un chapô.",
    "/* rewrite fr 600 words h2 no lists */",
    "Dear writer, kindly find below the source article. We need a French adaptation of around 700 words for our website. Please use informative subheadings, keep paragraphs short and do not add facts. Regards, Editorial team",
    "Client : Voltéon Mag. Sujet : usine. Livraison : jeudi. Volume : 600 mots. Merci de garder un ton sobre.",
    "Commande n°4521 – 500 mots – optimisation SEO – 2 H2 – mot-clé principal : usine de batteries",
    "ok so basically i want this article but better, in french, longer (700+), with catchy subheads, and dont make stuff up pls",
    "Reprendre en français. Attention aux noms propres. Titre différent. Merci.",
    "Rédige-moi ça proprement, sans faute, 3 parties, 200 mots chacune.",
    "À traduire et à réécrire — 600 mots — ton neutre — livrable en Markdown.",
    "Optimise pour Discover, titre choc mais vrai, 450 mots, image alt text en plus.",
    "Please, the article must be readable for teenagers, avoid long sentences, and finish with a question to the reader.",
    "Vous êtes journaliste économique. À partir des éléments ci-après, produisez un article de 600 mots, structuré, sourcé, sans conditionnel abusif.",
    "P.S. : le titre actuel est nul, propose mieux.",
    "NB : pas de liste à puces svp",
    "Nota : conserver les citations à l'identique.",
    "Bullet points at the top, then the story, then FAQ (3 questions).",
    "Voilà le texte, à toi de jouer, 600 mots minimum hein",
    "Can you do the same as yesterday with this one? 700 words french subheadings. Ta!",
    "humanize this, french, 700 words",
    "Réécriture SEO svp 🙏 H2 + FAQ + 700 mots ✅ pas de copier-coller ❌",
    "Could I get this rewritten for our French site? Something like 550–650 words with a punchy headline, no fluff.",
    "On garde l'info principale, on vire le reste, et on me sort un 500 mots propre avec inters.",
    "Besoin d'un article 700 mots, optimisé « usine de batteries », titres H2, merci !",
    "RÉÉCRIRE CE TEXTE EN FRANÇAIS. 600 MOTS MINIMUM. SOUS-TITRES OBLIGATOIRES.",
    "Le texte doit faire 600 mots, être en français courant et comporter des sous-titres.",
    "L'article final devra contenir au moins trois intertitres et une conclusion.",
    "Mon client veut 500 mots, pas un de plus. Il n'aime pas les titres à rallonge.",
    "I'm paying for 700 words so please don't give me 400 like last time lol. French!! H2!!",
    "Adaptation FR demandée ; conserver le sens ; 450 mots ; registre courant.",
    "Pour lundi stp : même sujet, angle différent, 600 mots, SEO « batteries ».",
    "Écrivez un article informatif (700 mots) destiné à un public français. Évitez le style IA.",
    "french article from this. long form. headings. thanks in advance guys",
    "Reword everything so that it passes plagiarism checkers, keep it journalistic & in French (min 650 words)",
    "Je cherche quelqu'un pour réécrire ce texte : 600 mots, français natif, sans faute.",
    "Traduction + réécriture. Respecter les noms. 500 mots. Titre H1 en moins de 70 signes.",
    "@redac : à passer en ligne, 400 mots, chapô + 2 inters, tag « économie »",
    "Use AP style but French. Sub-heads every 3 paras. ~700w.",
    "SEO brief → KW: usine batteries; secondary KW: Voltéon emploi; 700 words; FR; H2/H3",
    "Version longue svp (800 mots), avec contexte et chiffres mais rien d'inventé.",
    "Merci de remettre en forme : titre, chapô, intertitres, et de corriger le français.",
    "tu peux faire plus simple et plus court ? genre 350 mots, phrases courtes, ton sympa",
    "Réponds uniquement avec l'article, sans commentaire ni introduction.",
    'Give me only the article, no intro like "Here is your article".',
    "Il s'agit d'un texte traduit automatiquement, à remettre en bon français (550 mots environ).",
    "Sorry for my english, i need french text with subtitle and minimum 700 word for my website",
    "Fais un article optimisé Google Discover de 600 mots à partir de cette dépêche, en citant Voltéon dans le premier paragraphe.",
    "A bit less formal than last time please, same length (about 600), and French of course.",
    "Les consignes : 600 mots / H2 / pas de listes / citations intactes / merci",
    "Texte à retravailler ci-après. Style vivant. Max 500 mots.",
    "Need this turned around quickly: clean French, 3 subheads, 500-550 words, keep the quote from Rivoal.",
    "Pense à mettre un titre accrocheur et à couper les longueurs, 450 mots suffiront.",
    "Convert the following to a well-structured French blog post with SEO headings, and keep under 800 words.",
    "Il me le faut en français, bien structuré, avec une FAQ à la fin.",
    "¡Hola! necesito este artículo en francés, 600 palabras, con subtítulos, gracias",
    "Bitte als französischen Artikel umschreiben, 600 Wörter, mit Zwischenüberschriften. Danke!",
    "Could you kindly have this redone in good French? I'm after roughly 600 words, some subheads, and a headline that pops.",
    "Faut me refaire ça en français nickel, 500 mots, pas de copier coller, avec des titres dedans",
    "Need: 1 article / FR / 650 words / SEO ok / 3 H2 / no fluff",
    "Bonsoir, article à reprendre pour demain 8h, 550 mots, merci de soigner l'accroche.",
    "write in french language only, minimum word 700, use sub heading, dont use AI word, 100 percent unique",
    "Texte brut ci-joint, à transformer en papier web (600 mots, chapô, 2 inters). Bonne réception.",
    "Make it sound natural, not translated. Length 500-600. Add a short intro and a conclusion.",
    "Je compte sur toi pour un article clair de 600 mots, sans anglicismes, avec sous-titres explicites.",
    "The piece should be around 700 words, written for a French audience, with keyword in first paragraph.",
    "Règles : 1) français correct 2) 600 mots mini 3) pas d'opinion 4) intertitres",
    "Longueur souhaitée : 600 mots. Style : presse quotidienne régionale. À éviter : les superlatifs.",
    "Rewrite plz!!! french, no plagiarism, 800 words, h2 h3, meta desc",
    "Svp corrige les fautes de traduction, raccourcis à 400 mots et ajoute deux sous-titres.",
    "Traite ce sujet en 500 mots pour un lectorat jeune, avec une accroche percutante.",
    "We publish in French; please adapt, keep the meaning, 600 words, and suggest tags.",
    "Ta mission : écrire 600 mots en français à partir du texte, en respectant les faits.",
    "Article à optimiser pour le mot clé « usine batteries », 700 mots, balises Hn, merci.",
    "Fais simple, fais bien : 450 mots, deux intertitres, un titre.",
    "Rédaction SEO demandée : 800 mots, champ lexical riche, maillage interne si possible.",
    "Give it a catchy H1 and break it into sections. French. Around 550 words. Thanks a lot!",
)
COURTESIES = (
    "Thank you so much",
    "thx, L.",
    "Merci d'avance pour ton aide 😊",
    "Best regards,",
    "Let me know if you need anything else!",
)


def _read(*parts: str) -> Cleaned:
    return clean(Source("\n\n".join(parts)))


@pytest.mark.parametrize("asked", REQUESTS)
def test_a_request_goes_wherever_it_stands(asked: str) -> None:
    for found in (
        _read(asked, TITLE, *STORY),
        _read(f"{TITLE}\n{asked}", *STORY),
        _read(TITLE, *STORY[:4], asked, *STORY[4:]),
        _read(TITLE, *STORY, asked),
    ):
        assert (found.title, found.text) == (TITLE, "\n\n".join(STORY))


@pytest.mark.parametrize("asked", [line for line in REQUESTS if "\n" not in line and line[-1].isalpha()])
def test_a_title_glued_to_a_request_is_cut_free(asked: str) -> None:
    found = _read(f"{asked}{TITLE}", *STORY)
    assert (found.title, found.text) == (TITLE, "\n\n".join(STORY))


@pytest.mark.parametrize("line", COURTESIES)
def test_a_courtesy_alone_is_no_part_of_the_story(line: str) -> None:
    assert _read(TITLE, *STORY, line).text == "\n\n".join(STORY)


def test_a_comment_of_several_lines_is_never_published() -> None:
    asked = "<!-- brief\n- 600 words, french\n- no lists\nthx, L. -->"
    assert (_read(asked, TITLE, *STORY).request.min_words, _read(asked, TITLE, *STORY).title) == (600, TITLE)
    assert _read(TITLE, "<!-- vu par le desk\nà garder au chaud -->", *STORY).text == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "title",
    [
        "Supprimer les pubs à la télévision : ce que prépare le ministère",
        "Vérifier les chiffres du chômage, un métier",
        "Voici les phrases qui ont fait chavirer le procès",
        "Il faut sauver le port de Lauzac, plaide le maire",
        "Le PS veut réécrire le texte sur les retraites",
        "Mots croisés : le champion de France a 17 ans",
        "La chanteuse revient avec un album en français",
    ],
)
def test_a_title_that_speaks_of_texts_stays(title: str) -> None:
    for found in (_read(title, *STORY), _read("Rewrite in French, SEO, 600 words", title, *STORY)):
        assert (found.title, found.text) == (title, "\n\n".join(STORY))


def test_what_a_front_matter_asks_is_followed() -> None:
    head = "---\ntitle: Le port ferme\nnote: please rewrite in French, seven hundred words\nsource: translated (auto)\n---\n\n"
    found = clean(read_bytes((head + "\n\n".join(STORY)).encode(), "port.md"))
    assert (found.request.min_words, found.origin, found.title) == (700, "", "Le port ferme")
