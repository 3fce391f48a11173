"""A small article of our own: the council of an invented town buys back its ferry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from generator import page
from generator.page.views import view
from generator.types import (
    Article,
    Block,
    Brief,
    Budget,
    Cleaned,
    Draft,
    Fact,
    Outline,
    Report,
    Request,
    Section,
    Sentence,
    Settings,
    Site,
    SlotText,
    Source,
    Span,
)

FACTS = (
    "Le conseil municipal de Valbrume a voté le rachat du bac de l’Orne pour 420 000 euros.",
    "Le bac transporte 310 passagers par jour depuis 2019.",
    "La maire, Odile Kerbrat, parle d’un « service que personne d’autre ne rendra ».",
    "L’opposition juge le prix trop élevé.",
    "La première traversée municipale est prévue le 4 mai.",
)
KEYPHRASE = "rachat du bac"
S1 = Section("s1", "le vote", ("F1", "F3"))
S2 = Section("s2", "le prix", ("F4",), notes=("regie",))
S3 = Section("s3", "la suite", ("F5",))

LINES = {
    "titre": "Valbrume : le rachat du bac voté pour 420 000 euros",
    "titre_seo": "Rachat du bac : Valbrume débourse 420 000 euros",
    "description": "Le rachat du bac est voté : Valbrume paie 420 000 euros pour garder une traversée qu’empruntent 310 passagers par jour et qui rouvre le 4 mai.",
    "intertitre/s1": "Rachat du bac : un vote serré au conseil",
    "intertitre/s2": "Un prix que l’opposition conteste",
    "intertitre/s3": "Rachat du bac : le calendrier jusqu’en mai",
}
PARAGRAPHS = {
    "chapo": [
        "Valbrume devient propriétaire de sa traversée : le rachat du bac de l’Orne, voté mardi, coûte 420 000 euros à la commune. Odile Kerbrat, la maire, défend un « service que personne d’autre ne rendra »."
    ],
    "section/s1": [
        "Le conseil municipal a tranché après trois heures de débat. La commune verse 420 000 euros à la compagnie qui exploitait la ligne, et reprend les deux pilotes.",
        "Pour la maire, l’argument tient en une phrase : il s’agit d’un « service que personne d’autre ne rendra ». Le bac relie en effet les deux rives à l’endroit où le pont le plus proche se trouve à onze kilomètres.",
    ],
    "section/s2": [
        "L’opposition, elle, juge le montant trop élevé. Elle demandait une seconde expertise ; le conseil l’a refusée. D’après elle, la coque devra être refaite avant deux ans, ce qui n’entre pas dans le prix."
    ],
    "repere/s2": ["Une régie est un service que la commune gère elle-même, avec son propre budget."],
    "section/s3": [
        "La commune prend la main le 2 mai, et la première traversée municipale est prévue le 4 mai. Jusque-là, la compagnie assure le passage aux horaires d’hiver."
    ],
    "conclusion": [
        "Reste à fixer le prix du billet : le conseil doit en débattre le 28 avril. D’ici là, l’ancien tarif s’applique."
    ],
}
ITEMS = {
    "essentiel": [
        ("", "La commune paie 420 000 euros."),
        ("", "Le bac transporte 310 passagers par jour."),
        ("", "La première traversée municipale a lieu le 4 mai."),
    ],
    "chiffres": [
        ("420 000 euros", "le prix que la commune paie à la compagnie"),
        ("310 passagers", "la fréquentation quotidienne du bac depuis 2019"),
    ],
    "chronologie": [
        ("2019", "La compagnie reprend la ligne."),
        ("28 avril", "Le conseil débat du prix du billet."),
        ("4 mai", "La première traversée municipale a lieu."),
    ],
    "qui": [
        ("Odile Kerbrat", "maire de Valbrume, porteuse du projet"),
        ("L’opposition municipale", "hostile au prix retenu"),
    ],
    "faq": [
        (
            "Combien coûte le bac à la commune ?",
            "Valbrume verse 420 000 euros à la compagnie qui exploitait la ligne.",
        ),
        ("Quand la traversée rouvre-t-elle ?", "Le 4 mai, d’après la commune."),
        (
            "Le prix du billet change-t-il ?",
            "On ne le sait pas encore : le conseil en débat le 28 avril.",
        ),
    ],
}


def texts(site: Site, without: tuple[str, ...] = ()) -> tuple[SlotText, ...]:
    """Return the filled slots of the sample that the site describes."""
    filled = [(key, _lines([text])) for key, text in LINES.items()]
    filled += [(key, _lines(parts)) for key, parts in PARAGRAPHS.items()]
    filled += [(key, _items(rows)) for key, rows in ITEMS.items()]
    return tuple(
        SlotText(key, site.slots[key.split("/")[0]], Draft(sentences, "règles"))
        for key, sentences in filled
        if key.split("/")[0] in site.slots and key not in without
    )


def _lines(parts: list[str]) -> tuple[Sentence, ...]:
    return tuple(Sentence(text, ("F1",), n) for n, text in enumerate(parts))


def _items(rows: list[tuple[str, str]]) -> tuple[Sentence, ...]:
    return tuple(Sentence(text, ("F2",), n, label) for n, (label, text) in enumerate(rows))


def brief() -> Brief:
    """Return what is known of the sample's source."""
    text = "\n\n".join(FACTS)
    source = Source(text, "bac.txt", origin="ouestfluvial.example")
    blocks, at = [], 0
    for fact in FACTS:
        blocks.append(Block("paragraph", fact, at))
        at += len(fact) + 2
    facts = tuple(
        Fact(f"F{n}", b.text, Span(b.start, b.start + len(b.text)), 0.5, n - 1) for n, b in enumerate(blocks, 1)
    )
    cleaned = Cleaned(
        source,
        "Le bac racheté",
        text,
        tuple(blocks),
        ((0, 0),),
        Request(),
        origin="ouestfluvial.example",
    )
    return Brief(cleaned, KEYPHRASE, facts, keyphrases=("conseil municipal de Valbrume",))


def outline() -> Outline:
    """Return the sample's plan: three sections."""
    return Outline((S1, S2, S3), ("F1",), Budget(0, 400, 400))


SETTINGS = Settings(keyphrase=KEYPHRASE, day=date(2026, 4, 22))


def article(site: Site, settings: Settings = SETTINGS, without: tuple[str, ...] = ()) -> Article:
    """Return the finished sample for a site."""
    filled = texts(site, without)
    context = page.final(site, settings, brief(), outline(), filled)
    meta = context.meta
    report = Report(0, 400, sum(view(t).words for t in filled), 5, 5, {"règles": len(filled)})
    return Article(
        site,
        settings,
        brief(),
        outline(),
        filled,
        meta.title,
        meta.seo_title,
        meta.description,
        meta.slug,
        meta.keyphrase,
        page.render(context),
        report,
    )


def by_key(filled: tuple[SlotText, ...]) -> Mapping[str, SlotText]:
    """Return the texts by slot key."""
    return {text.key: text for text in filled}
