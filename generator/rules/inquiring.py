"""Questions that a fact answers as a whole: what readers may do, what a study shows, of what somebody is accused."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.references import mentions
from generator.french.grammar import prefix_a
from generator.french.lexicon import role
from generator.french.syntax import Phrase
from generator.french.typography import strip_typography
from generator.french.words import listed
from generator.rules.because import because
from generator.rules.inquiry import Inquiry
from generator.rules.opened import Opened, opened
from generator.shelf import compiled
from generator.types import Brief, Fact

MODALS = frozenset({"pouvoir", "devoir"})
BEING = compiled(
    r"(?:être|avoir|pouvoir|bénéficier|compter|s['’]attendre|se|espérer|appeler|joindre|contacter)\b|s['’]"
)  # nothing that one does, or « comment joindre »
CHARGES = compiled(
    r"(?:fai(?:t|saient|sait)|font) face à (?:\w+ )?(?:(?:de )?(?:\w+ )?(?:chefs?|inculpations?|accusations?|charges)\b)",
    2,
)
DENIES = compiled(
    r"\b(?:accusations?|allégations?|critiques?|reproches?|soupçons?|chiffres?|rumeurs?|charges|implication|responsabilité|irrégularités?|culpabilité|faits)\b"
)
BLAMING = frozenset({"accuser", "soupçonner", "inculper", "poursuivre", "juger"})
BLAMED = compiled(r"(?:d['’e]|pour|du) ?(?!(?:le|la|les|lundi|mardi|mercredi|jeudi|vendredi)\b)\w")
THIN = 9  # words: « Ford a rejeté la critique » answers nothing
REPORTED = compiled(r"que |qu['’]")
SILENT = compiled(r"\bcommentaires?\b|\bs['’]exprimer\b")  # that nobody answers answers nothing
COUNTED = compiled(r"\d|(?:environ|quelque|près|plus|moins|au moins) ")  # asked as « combien »
NEW, LEAST_MATTER = (
    compiled(r"(?:une?|des|de nouve|d['’]|la (?:suspension|création|fermeture|démission|fin)|l['’]ouverture) ?"),
    4,
)
POINTING = frozenset({"ce", "cet", "cette", "ces", "tout", "rien", "cela"})


def inquiries(fact: Fact, brief: Brief) -> Iterator[Inquiry]:
    """Yield what may be asked of a fact that its whole sentence answers, the most telling first."""
    found = opened(fact, brief)
    if found is None:
        return
    yield from because(found)
    for read in (_advice, _charged, _denied, _shown, _covered, _done, _said) if found.acts else (_blamed,):
        yield from read(found, brief)


def _advice(told: Opened, brief: Brief) -> Iterator[Inquiry]:
    """« Que doivent faire les clients ? » — « Les clients doivent cesser d'utiliser les produits. »"""
    act = told.phrase("infinitive")
    verb = told.clause.verb
    many = told.head in listed("publics") and verb.number == "p" and verb.lemma in MODALS
    if many and act is not None and not BEING.match(act.text):
        yield Inquiry("que_faire", {"verbe": told.verb, "sujet": told.who}, act.text, act.text)


def _charged(told: Opened, brief: Brief) -> Iterator[Inquiry]:
    """« Quels faits sont reprochés à Paul Roy ? », of whom prosecutors speak, or who faces charges."""
    after = strip_typography(told.fact.text)[told.clause.verb.start :]
    claimed = told.phrase("completive")
    people = [e for e in brief.entities if e.kind == "person" and told.fact.id in e.facts]
    if CHARGES.match(after):
        yield Inquiry("faits_reproches", {"a_qui": prefix_a(told.who)}, after)
    elif told.head in listed("accusers") and claimed is not None and claimed.clause is not None:
        accused = claimed.clause.subject
        named = accused is not None and any(accused.text in e.names for e in people)
        if accused is not None and named and REPORTED.match(claimed.text):
            full = next(e.name for e in people if accused.text in e.names)
            yield Inquiry("faits_reproches", {"a_qui": prefix_a(full)}, claimed.text)


def _blamed(told: Opened, brief: Brief) -> Iterator[Inquiry]:
    """« Quels faits sont reprochés à Paul Roy ? » — « Paul Roy est accusé d'avoir caché un rapport. »"""
    charge = told.phrase("infinitive", "indirect", "other", "cause", "purpose")
    if told.clause.verb.lemma in BLAMING and charge is not None and BLAMED.match(charge.text):
        yield Inquiry("faits_reproches", {"a_qui": prefix_a(told.who)}, charge.text)


def _denied(told: Opened, brief: Brief) -> Iterator[Inquiry]:
    """« Que répond Veltane ? » — « Veltane conteste ces accusations et assure que… »"""
    aimed = told.phrase("object")
    denying = told.clause.verb.lemma in listed("rebutting")
    if denying and aimed is not None and DENIES.search(aimed.text) and len(told.fact.text.split()) >= THIN:
        yield Inquiry("que_repond", {"sujet": told.who}, aimed.text)


def _shown(told: Opened, brief: Brief) -> Iterator[Inquiry]:
    """« Que montre l'étude ? » — « L'étude montre que la sieste repose. »"""
    claim = told.phrase("completive")
    if claim is None or not REPORTED.match(claim.text) or told.head not in listed("studies"):
        return
    if told.clause.verb.lemma in listed("showing"):
        yield Inquiry("que_montre", {"verbe": told.verb, "sujet": told.who}, claim.text, _said_now(told, claim))


def _covered(told: Opened, brief: Brief) -> Iterator[Inquiry]:
    """« Que couvre le rappel ? » — « Le rappel couvre les modèles de 2021 à 2024. »"""
    matter = told.phrase("object")
    if matter is None or told.clause.verb.lemma not in listed("covering"):
        return
    first = matter.text.split()[0].lower()
    if not _names_people(matter, brief) and first not in POINTING and not COUNTED.match(matter.text):
        yield Inquiry("que_couvre", {"verbe": told.verb, "sujet": told.who}, matter.text, matter.text)


def _done(told: Opened, brief: Brief) -> Iterator[Inquiry]:
    """« Qu'a annoncé la ministre des Transports ? » — « Une aide de 4 000 euros pour les ménages modestes. »"""
    matter, verb = told.phrase("object"), told.clause.verb
    if matter is None or verb.lemma not in listed("acting") or verb.tense not in ("perf", "pres"):
        return
    following = [p for p in told.clause.phrases if p.start >= verb.end]
    direct = following[:1] == [matter] or (following[1:2] == [matter] and following[0].role == "time")
    indefinite = NEW.match(matter.text) is not None and len(matter.text.split()) >= LEAST_MATTER
    if direct and indefinite and not _names_people(matter, brief):
        yield Inquiry("que_fait", {"verbe": told.verb, "sujet": told.who}, matter.text, matter.text)


def _names_people(matter: Phrase, brief: Brief) -> bool:
    """Return whether a thing asked about is somebody."""
    head = matter.lemma or matter.head.lower()
    named = any(e.kind == "person" and mentions(e, matter.text) for e in brief.entities)
    return named or role(head) is not None or head in listed("publics") | listed("voices") | listed("somebody")


def _said(told: Opened, brief: Brief) -> Iterator[Inquiry]:
    """« Que disent les syndicats ? » — « Les syndicats affirment que la direction recule. »"""
    claim = told.phrase("completive")
    if claim is None or not REPORTED.match(claim.text) or told.head in listed("studies") or SILENT.search(claim.text):
        return
    verb = told.clause.verb
    if verb.lemma in listed("telling") and (told.head in listed("voices") or not _is_somebody(told, brief)):
        says = {"s": "dit", "p": "disent"}.get(verb.number, "dit")
        own = verb.lemma in listed("pleading") and len(verb.text.split()) == 1
        yield Inquiry(
            "que_dit", {"verbe": verb.text if own else says, "sujet": told.who}, claim.text, _said_now(told, claim)
        )


def _said_now(told: Opened, claim: Phrase) -> str:
    """Return what is said, « que l'attaque coûte 15 millions », where its tense owes nothing to a past verb."""
    return claim.text if told.clause.verb.tense == "pres" else ""


def _is_somebody(told: Opened, brief: Brief) -> bool:
    """Return whether one person speaks, named or by an office: nobody types what a spokesman says."""
    named = [e for e in brief.entities if e.kind == "person" and any(name in told.who for name in e.names)]
    return role(told.head) is not None or (bool(named) and not any(mentions(e, brief.cleaned.title) for e in named))
