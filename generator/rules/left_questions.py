"""What readers type of a fact that the FAQ alone tells: how much, how many, when, where, what somebody asks for, how somebody reacts."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.references import find
from generator.french.grammar import prefix_de
from generator.french.syntax import Phrase
from generator.french.words import listed
from generator.rules.asked_of import all_asked
from generator.rules.clausal import Pieces
from generator.rules.left_matters import (
    BEING,
    QUELS,
    Told,
    days,
    fallbacks,
    is_clear,
    matters,
    said_so,
    scenes,
    states,
    undergone,
)
from generator.rules.loose_pieces import loose_pieces
from generator.rules.naming import shortened
from generator.rules.opened import RANKED
from generator.rules.pieced import is_somebody, joined
from generator.shelf import compiled
from generator.types import Brief, Fact

DIGITS = compiled(r"\d")
LEVEL = compiled(r"(?:de |d['’])(?:plus de |près de |environ |moins de )?\d")
TO = compiled(r"à (?:plus de |près de |environ |moins de |quelque )?\d")
NAMED_PLACE = compiled(r"(?:à|au|aux|en|dans|près|sur)\b[^,]*\b[A-ZÀ-Þ]", 2)
MANY = compiled(
    r"(?:(?:[Pp]lus|[Pp]rès|[Mm]oins) de |[Ee]nviron |[Qq]uelque |[Aa]u moins )?(?:\d[\d  \u00a0\u202f]*|(?:[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix|[Dd]ouze|[Qq]uinze|[Vv]ingt|[Tt]rente) |[Uu]ne \w+aine d[e'’] ?)(?P<noun>(?!entre )[A-Za-zà-ÿ][\w'’-]{3,}(?: (?!ont|sont|qui|impliqu|âg)[a-zà-ÿ-]{4,})?)(?= |$)"
)
WELCOMED = compiled(r" (?:favorablement|froidement|fraîchement|bien|mal|avec)\b")
JOINED = compiled(r" (?:et|ou)\b|,")
PLACED = compiled(
    r"(?:en |à la |au )?(?:\d+e|première?|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)(?: (?:place|position|rang))?\b",
    2,
)
KNOWN = compiled(r"(?:les?|la|l['’])(?!\w)")
SAYS_A_THING = frozenset({"annoncer", "confirmer", "promettre", "demander", "proposer"})  # « annonce un référendum »
INDEFINITE = compiled(r"(?:une?|des|d['’]autres|plusieurs|certaine?s) ", 2)
LONG_VERB = 6  # words that follow the verb of a question
TIME = compiled(r"\d[\d ]* (?:ans?|mois|semaines?|jours?|heures?|minutes?)\b")


def left_questions(fact: Fact, brief: Brief) -> Iterator[Told]:
    """Yield the kinds of questions that a fact answers as it stands, with their words, those most typed first."""
    yield from all_asked(fact, brief)
    yield from said_so(fact, brief)
    for part in loose_pieces(fact, brief):
        for maker in (
            matters,
            _measure,
            _level,
            _reached,
            _given_time,
            _where,
            _against,
            _many,
            _by_somebody,
            _placed,
            _ahead,
            _reaction,
            _plan,
            _own_deed,
            _content,
            _deed_of,
            states,
            undergone,
            scenes,
            days,
            fallbacks,
        ):
            yield from maker(part, brief)


def _called(part: Pieces, brief: Brief) -> str:
    """Return the short name of a clause's subject: somebody's own in full."""
    entity = find(part.clause.subject, brief) if part.clause.subject is not None else None
    return entity.name if entity is not None and entity.kind == "person" else shortened(part.subject, brief)


def _object(part: Pieces) -> Phrase | None:
    return next((p for p in part.core if p.role == "object"), None)


def _plain(part: Pieces) -> bool:
    verb = part.clause.verb
    return not (verb.negation or verb.clitics or verb.adverbs)


def _measure(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Combien pèse le téléphone ? », « Combien de temps la visite dure-t-elle ? »"""
    amount = _object(part) or next((p for p in part.clause.phrases if p.role == "time" and TIME.search(p.text)), None)
    lemma = part.clause.verb.lemma
    if amount is None or not DIGITS.search(amount.text) or not _plain(part) or part.clause.verb.voice != "active":
        return
    words = {"sujet": _called(part, brief), "verbe": part.clause.verb.text, "demande": part.inverted}
    if lemma in listed("weighing"):
        yield "mesure", words
    elif lemma == "durer":
        yield "longueur", words


def _level(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Quelle était la croissance économique ? » of « La croissance économique était de 5,1 % »."""
    subject, verb = part.clause.subject, part.clause.verb
    level = next((p for p in part.core if p.role in ("attribute", "indirect", "other") and LEVEL.match(p.text)), None)
    if level is None or subject is None or verb.lemma != "être" or not BEING.match(verb.text) or part.named:
        return
    which = QUELS.get((subject.gender, subject.number))
    if which and is_clear(subject, part, brief):
        yield "niveau", {"quel": which, "est": verb.text, "sujet": part.subject}


def _reached(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« À combien le cedi s'échange-t-il ? » of « Le cedi s'échange à 10,42 pour un dollar »."""
    level = next((p for p in part.core if TO.match(p.text)), None)
    if level is not None and part.clause.verb.lemma in listed("levelling") and not part.clause.verb.negation:
        yield "niveau_atteint", {"sujet": _called(part, brief), "demande": part.inverted}


def _given_time(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Combien de temps les candidats ont-ils pour déposer un recours ? »"""
    verb = part.clause.verb
    after = part.fact.text[verb.end :].strip()
    given = compiled(
        r"(?:de |d['’])?(?:\w+ ){0,2}?(?:\d[\d ]*|\w+) (?:ans?|mois|semaines?|jours?|heures?) (?P<aim>pour \w+(?:er|ir|re|oir)\b[^,;]*)"
    ).match(after)
    if given and verb.lemma in ("avoir", "disposer") and _plain(part):
        yield "delai", {"sujet": _called(part, brief), "demande": part.inverted, "but": given["aim"].rstrip(" .")}


def _where(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Où le téléphone est-il assemblé ? » of what is done, found or held at a place that is named."""
    verb = part.clause.verb
    where = next(
        (p for p in part.clause.phrases if p.role == "place" and p.start > verb.start and NAMED_PLACE.match(p.text)),
        None,
    )
    sited = verb.lemma in listed("happening") | listed("done_somewhere") and not any(
        p.role == "agent" for p in part.core
    )
    if INDEFINITE.match(part.subject):
        return
    if where is not None and sited and _plain(part) and _object(part) is None:
        yield "ou", {"sujet": _called(part, brief), "demande": part.inverted}


def _against(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Contre qui les Lions joueront-ils ? »"""
    rival = next((p for p in part.core if p.prep == "contre"), None)
    if (
        rival is not None
        and part.clause.verb.lemma in ("jouer", "disputer")
        and part.clause.verb.tense in ("fut", "pres")
    ):
        yield "contre_qui", {"sujet": _called(part, brief), "demande": part.inverted}


def _many(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Combien de routes étaient fermées ? » of « Plus de 40 routes étaient fermées »."""
    subject, verb = part.clause.subject, part.clause.verb
    counted = MANY.match(subject.text) if subject is not None else None
    if counted is None or verb.number != "p" or not _plain(part) or RANKED.search(counted["noun"]):
        return
    if subject is None or JOINED.match(subject.text, counted.end()):
        return  # « 14 600 maisons et entreprises »
    matter = joined(*(p.text for p in part.core if not p.text.startswith("dont")))
    if len(matter.split()) <= LONG_VERB and not DIGITS.search(matter):
        yield "combien_font", {"nom": prefix_de(counted["noun"]), "verbe": joined(verb.text, matter)}


def _plan(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Que prévoit le fabricant ? » of « Le fabricant a annoncé qu'il ouvrirait dix centres »."""
    verb = part.clause.verb
    said = next((p for p in part.clause.phrases if p.role == "completive" and p.clause is not None), None)
    if (
        said is None
        or said.clause is None
        or said.clause.subject is None
        or verb.negation
        or verb.lemma not in listed("saying")
    ):
        return
    inner = said.clause.verb
    if (
        said.clause.subject.text.lower() == part.pronoun
        and inner.mood == "con"
        and inner.tense == "pres"
        and not inner.negation
    ):
        verb_of = "prévoient" if verb.number == "p" else "prévoit"
        yield "contenu", {"sujet": _called(part, brief), "verbe": verb_of}


def _own_deed(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Qu'a demandé la gouverneure ? » of « La gouverneure a dit qu'elle avait demandé une aide »."""
    said = next((p for p in part.clause.phrases if p.role == "completive" and p.clause is not None), None)
    if said is None or said.clause is None or said.clause.subject is None or part.clause.verb.negation:
        return
    inner = said.clause.verb
    own = (
        said.clause.subject.text.lower() == part.pronoun
        and inner.tense == "plup"
        and not (inner.negation or inner.clitics or inner.adverbs)
    )
    if (
        own
        and inner.voice == "active"
        and inner.lemma in listed("asked_what")
        and inner.text.startswith(("avait ", "avaient "))
    ):
        auxiliary = "a " if inner.text.startswith("avait ") else "ont "
        yield "contenu", {"sujet": _called(part, brief), "verbe": auxiliary + inner.text.partition(" ")[2]}


def _by_somebody(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Par qui les essais ont-ils été financés ? »"""
    agent = next((p for p in part.clause.phrases if p.role == "agent" and p.prep == "par"), None)
    known = KNOWN.match(part.subject) is not None or part.named
    if agent is not None and known and _plain(part) and is_somebody(agent, brief, "parties", "agents", "somebody"):
        yield "par_qui", {"sujet": _called(part, brief), "demande": part.inverted}


def _placed(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« À quelle place Ana Roy termine-t-elle ? » of « Ana Roy termine en 4e position »."""
    if part.clause.verb.lemma in ("terminer", "finir", "arriver", "classer", "échouer") and PLACED.match(
        part.fact.text[part.clause.verb.end :].strip()
    ):
        yield "quelle_place", {"sujet": _called(part, brief), "demande": part.inverted}


def _ahead(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Que vont faire les ingénieurs ? » of « Les ingénieurs testeront la foreuse »."""
    subject, verb = part.clause.subject, part.clause.verb
    if (
        subject is None
        or verb.tense != "fut"
        or verb.voice != "active"
        or not _plain(part)
        or verb.lemma in listed("states")
    ):
        return
    if is_somebody(subject, brief, "publics", "voices", "parties") and not INDEFINITE.match(part.subject):
        yield "que_fera", {"vont": "vont" if verb.number == "p" else "va", "sujet": _called(part, brief)}


def _reaction(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Comment réagit le syndicat ? » of « Le syndicat a salué une avancée »."""
    verb = part.clause.verb
    welcomes = verb.lemma == "accueillir" and WELCOMED.match(part.fact.text[verb.end :]) is not None
    reacts = verb.lemma in listed("reacting_to_news") or welcomes
    if reacts and verb.voice == "active" and not INDEFINITE.match(part.subject):
        yield "reaction", {"sujet": _called(part, brief), "verbe": "réagissent" if verb.number == "p" else "réagit"}


def _content(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Que demande la région ? », « Qu'a proposé le maire ? »"""
    verb = part.clause.verb
    told = next(
        (p for p in part.clause.phrases if p.role in ("object", "completive", "infinitive") and p.start >= verb.end),
        None,
    )
    if (
        told is None
        or INDEFINITE.match(part.subject)
        or verb.voice != "active"
        or not _plain(part)
        or verb.lemma not in listed("asked_what")
    ):
        return
    if told.role == "object" and DIGITS.match(told.text):
        return  # « combien »
    if told.role == "completive":
        yield "dires", {"sujet": _called(part, brief), "verbe": "disent" if verb.number == "p" else "dit"}
    elif verb.lemma not in listed("saying") or verb.lemma in SAYS_A_THING:
        yield "contenu", {"sujet": _called(part, brief), "verbe": verb.text}


def _deed_of(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Qui dirige l'enquête ? » of « La brigade criminelle dirige l'enquête »."""
    verb, matter = part.clause.verb, _object(part)
    if (
        verb.lemma in listed("asked_who")
        and verb.number != "p"
        and matter is not None
        and KNOWN.match(matter.text)
        and _plain(part)
        and verb.voice == "active"
    ):
        yield "qui_mene", {"verbe": verb.text, "chose": matter.text}
