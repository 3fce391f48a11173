"""What readers type of whom or what a fact is about: who somebody is, how a thing goes, what happened on a day or in a place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.groups import stems
from generator.frames.references import find, mentions
from generator.french.grammar import prefix_de
from generator.french.syntax import FINITE, Phrase
from generator.french.words import listed
from generator.rules.clausal import Pieces
from generator.rules.naming import shortened
from generator.rules.pieced import is_somebody, joined, small
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

Told = tuple[str, dict[str, str]]

LONG_CONDITION = 10  # words
CONDITION = compiled(r"(?:Si|S['’]ils?) ")
ORDINAL = compiled(
    r"(?:C['’]est|C['’]était|Il s['’]agi\w+ de) (?:seulement |déjà |pourtant )?(?P<noun>la (?:première|deuxième|seconde|troisième|quatrième|cinquième|\d+e) [\w’'-]+|le (?:premier|deuxième|second|troisième|quatrième|cinquième|\d+e) [\w’'-]+)"
)
AGE = compiled(r"(?:avait|a|aurait) (?:\w+ )?(?P<age>\d+|\w+) ans\b")
LIFE = compiled(
    r"\b(?:née? (?:à|en|le)|diplômée?|carrière|études|ancien(?:ne)?|depuis (?:19|20)\d\d|devenue?|mariée?|célèbre|connue? pour|ses débuts)\b"
)
CLEFT = compiled(
    r"C['’](?:est|était) (?P<who>[^,;:«»]{3,70}) qui (?P<deed>[^,;:«»]{3,60}?)(?: (?:avec|devant|après|grâce|lors|pour la|pour sa|en) |[,.]|$)"
)
BELONGS = compiled(r"(?P<what>L[ea] [\w’' -]{3,40}?) (?P<verb>revient|est revenue?|reviendra) (?:à|au|aux) ")
AMONG = compiled(
    r"(?:Chez|Dans la catégorie) (?P<who>les (?:femmes|hommes|espoirs|seniors|élites|dames|messieurs|juniors|garçons|filles|jeunes|féminines))\b"
)
WINS = compiled(r"\b(?:remport\w+|gagn\w+|s['’]impos\w+|victoire|inscrit son nom|l['’]emport\w+|devanc\w+|domin\w+)\b")
DAY = compiled(
    r"(?:(?P<day>[Ll]e \d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?)"
    r"|(?P<month>[Ee]n (?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) )?(?:1[5-9]|20)\d\d))\b"
)
SINCE = compiled(
    r"depuis (?:plus de |près de |environ |moins de )?(?:\w+|\d+) (?:ans?|années|mois|semaines|jours|heures)\b"
)
EVOLVED = {
    "pres": ("évolue", "évoluent"),
    "impf": ("évoluait", "évoluaient"),
    "perf": ("a évolué", "ont évolué"),
    "plup": ("avait évolué", "avaient évolué"),
}
STATE = ("pres", "impf")
EVENT = ("perf", "past", "plup", "pres")
ABOUT, UNKNOWN = (
    compiled(r"(?:notamment |surtout |essentiellement )?sur "),
    compiled(r"(?:encore |toujours |pour l['’]instant )?(?:inconnue?s?|indéterminée?s?)\b"),
)
MOVING = compiled(
    r"(?:également |encore |toujours |, elles?, |, eux, )?(?:en (?:\w+ )?(?:hausse|baisse|recul|progression|augmentation|diminution|chute)|stables?)\b"
)
QUELS = {("m", "s"): "quel", ("f", "s"): "quelle", ("m", "p"): "quels", ("f", "p"): "quelles"}
BEING = compiled(r"(?:est|sont|était|étaient|sera|seront)$")
ARTICLE = compiled(r"(?:les?|la|l['’]|une?|des)(?!\w)", 2)
GOING_ON = compiled(r"(?:tion|sion|age|ment|isme|ence|ance)$")
OF = compiled(r"\b(?:de|du|des)\b|\bd['’]")
NEXT = compiled(r"l[ea] prochaine? ")
# « ont été mis » says nothing without « en place »
KEPT = compiled(
    r"(?P<kept>en (?:place|service|vente|examen|cause|œuvre|ligne|garde à vue|liberté|détention|danger|conformité)|à (?:pied|l['’]arrêt|mort|disposition|l['’]écart))\b"
)
BY = compiled(r"\bpar (?:l[ea]s? |l['’]|une? |des )")
DEFINITE = compiled(r"(?:les?|la|l['’])(?!\w)", 2)
ONE = compiled(r"(?:une?|des) ", 2)
SHORT = 5  # words of what undergoes something
TELLING = 3  # words that say by themselves what is meant
LONGEST = 7  # words of what a question is about
SILENT = compiled(
    r"\b(?:refusée?s? à tout commentaire|(?:pas|refusé de|refusent de|refuse de) (?:souhaité |voulu )?(?:réagir|commenter|répondre|s['’]exprimer)|pas (?:encore )?réagi|décliné)\b(?![^,;]* (?:si|question)\b)"
)
POSSESSED = compiled(r"\b(?:son|sa|ses|leurs?|ce|cet|cette|ces)\b", 2)


def matters(part: Pieces, brief: Brief) -> Iterator[Told]:
    """Yield what is asked of the subject of a clause, the most telling first."""
    subject = part.clause.subject
    entity = find(subject, brief) if subject is not None else None
    if entity is not None and entity.kind == "person":
        yield from _of_somebody(part, entity, brief)
        return
    yield from _silence(part, brief)
    yield from _trend(part, brief)
    yield from _since(part, brief)


def is_clear(subject: Phrase, part: Pieces, brief: Brief) -> bool:
    """Return whether a thing is clear by itself: it says of what it is, or is told of before."""
    before = " ".join((brief.cleaned.title, *(f.text for f in brief.facts if f.rank < part.fact.rank)))
    return len(part.subject.split()) >= TELLING or bool(set(stems(subject.head)) & set(stems(before)))


def _name(part: Pieces, brief: Brief) -> str:
    return shortened(part.subject, brief)


def _of_somebody(part: Pieces, person: Entity, brief: Brief) -> Iterator[Told]:
    """« Qui est Ana Roy ? », « Quel âge avait Paul Roy ? » of somebody the news is about."""
    opening = " ".join((brief.cleaned.title, brief.facts[0].text))
    verb, text = part.clause.verb, part.fact.text
    was = verb.tense == "impf"
    if AGE.search(text):
        yield "age", {"nom": person.name, "a": "avait" if was else "a"}
    known = mentions(person, opening)
    if known and LIFE.search(text) and verb.mood in FINITE:
        yield "parcours", {"de_qui": prefix_de(person.name), "est": "était" if was else "est"}
    if SILENT.search(text):
        yield "a_reagi", {"sujet": person.name, "pronom": part.pronoun}


def _silence(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« La mairie a-t-elle réagi ? »"""
    if SILENT.search(part.fact.text) and part.clause.verb.number != "p":
        yield "a_reagi", {"sujet": _name(part, brief), "pronom": part.pronoun}


def _trend(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Comment évolue le taux de chômage des jeunes ? »"""
    verb = part.clause.verb
    moved = (
        any(p.role == "object" for p in part.core)
        or part.clause.subject is None
        or not is_clear(part.clause.subject, part, brief)
        or is_somebody(part.clause.subject, brief)  # « Le président est remonté à 28 % »: he has not changed
    )
    if (
        moved
        or verb.voice != "active"
        or verb.negation
        or verb.lemma not in listed("evolving")
        or len(part.subject.split()) > LONGEST
    ):
        return
    if verb.tense in EVOLVED:
        many = verb.number == "p"
        turn = EVOLVED[verb.tense][many]
        yield "evolution", {"verbe": turn, "sujet": part.subject, "demande": part.inverted}


def _since(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Depuis combien de temps l'Espagne est-elle sans gouvernement ? »"""
    verb = part.clause.verb
    if verb.tense != "pres" or verb.clitics or not part.inverted or not SINCE.search(part.fact.text):
        return
    core = " ".join(
        p.text for p in part.core if not SINCE.search(p.text) and p.role in ("attribute", "object", "place", "other")
    )
    yield "depuis_combien", {"sujet": part.subject, "demande": f"{part.inverted} {core}".strip()}


def said_so(fact: Fact, brief: Brief) -> Iterator[Told]:
    """Yield what is asked of a fact by the way it opens: « C'est X qui… », « Chez les femmes, … », a day, a place."""
    text = fact.text
    yield from _ranked(fact)
    yield from _condition(fact)
    cleft = CLEFT.match(text)
    if cleft:
        yield "qui_est_ce", {"acte": cleft["deed"].rstrip(" .")}
    belongs = BELONGS.match(text)
    if belongs:
        yield "a_qui_revient", {"chose": small(belongs["what"]), "verbe": belongs["verb"]}
    among = AMONG.match(text)
    if among and WINS.search(text):
        yield "qui_gagne", {"qui": among["who"]}


def days(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Que s'est-il passé en janvier 2017 ? » of an event of another day than the news."""
    found = DAY.match(part.fact.text)
    verb = part.clause.verb
    if found is None or verb.tense not in EVENT or verb.lemma in listed("states") | listed("saying"):
        return
    when = small(found["day"] or found["month"])
    opening = " ".join((brief.cleaned.title, *(f.text for f in brief.facts[:2])))
    if when not in opening:
        yield "ce_jour", {"quand": when}


def scenes(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Quelle est la situation en Bretagne ? » of what is so in a place that opens the sentence."""
    first = min(part.clause.phrases, key=lambda p: p.start, default=None)
    verb = part.clause.verb
    if first is None or first.start or first.role != "place" or "," in first.text or len(first.text.split()) > LONGEST:
        return
    named = [e for e in brief.entities if e.kind == "place" and mentions(e, first.text)]
    opening = " ".join((brief.cleaned.title, brief.facts[0].text))
    if not named or any(mentions(e, opening) for e in named) or POSSESSED.search(first.text):
        return
    if verb.tense in STATE:
        yield "situation", {"ou": small(first.text), "est": "est" if verb.tense == "pres" else "était"}
    elif verb.tense in EVENT:
        yield "passe_ou", {"ou": small(first.text)}


def states(part: Pieces, brief: Brief) -> Iterator[Told]:
    """Yield what is asked of how a thing is: what it is about, which it is, whether it is known, whether it was done."""
    verb, after = part.clause.verb, part.fact.text[part.clause.verb.end :].strip()
    if len(part.subject.split()) > LONGEST or POSSESSED.match(part.subject):
        return
    definite = part.subject.startswith(("le ", "la ", "les ", "l'", "l’"))
    if definite and verb.lemma == "porter" and verb.voice == "active" and not verb.negation and ABOUT.match(after):
        yield "porte_sur", {"sujet": part.subject, "verbe": verb.text}
    if definite and verb.lemma == "être" and UNKNOWN.match(after):
        yield "connait_on", {"chose": part.subject}
    clear = part.clause.subject is not None and is_clear(part.clause.subject, part, brief)
    if clear and definite and verb.lemma == "être" and MOVING.match(after) and verb.tense in STATE:
        turn = EVOLVED[verb.tense][verb.number == "p"]
        yield "evolution", {"verbe": turn, "sujet": part.subject}
    if clear:
        yield from _which(part, after)


def _which(part: Pieces, after: str) -> Iterator[Told]:
    """« Quel est le prétexte avancé ? » of « Le prétexte avancé est de n'avoir pas répondu »."""
    subject, verb = part.clause.subject, part.clause.verb
    head = "" if subject is None else subject.lemma or subject.head.lower()
    which = QUELS.get((subject.gender, subject.number)) if subject is not None else None
    if (
        which
        and verb.lemma == "être"
        and not verb.negation
        and (head in listed("asked_which") or NEXT.match(part.subject))
        and BEING.match(verb.text)
    ):
        yield "niveau", {"quel": which, "est": verb.text, "sujet": part.subject}


def undergone(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Une déviation a-t-elle été mise en place ? », « La route a-t-elle été fermée ? »"""
    verb, words = part.clause.verb, len(part.subject.split())
    if (
        verb.voice != "passive"
        or verb.tense not in ("perf", "pres", "fut")
        or words > SHORT
        or not _plain(part)
        or part.named
    ):
        return
    if any(p.role == "agent" for p in part.core) or BY.search(part.fact.text, verb.end):
        return  # « par qui »
    who = part.clause.subject
    if who is not None and DEFINITE.match(part.subject) and not is_clear(who, part, brief):
        return  # « Les bâtiments ont-ils été décorés ? »: which?
    if who is not None and ONE.match(part.subject) and is_somebody(who, brief, "publics", "somebody"):
        return  # « Un patient a-t-il été hospitalisé ? »: which?
    kept = KEPT.match(part.fact.text[verb.end :].strip())
    if (
        verb.lemma in listed("states")
        or not ARTICLE.match(part.subject)
        or (verb.lemma in listed("said_with_more") and not kept)
    ):
        return
    yield "polaire", {"sujet": part.subject, "demande": f"{part.inverted} {kept['kept'] if kept else ''}".strip()}


def _plain(part: Pieces) -> bool:
    verb = part.clause.verb
    return not (verb.negation or verb.clitics)


def fallbacks(part: Pieces, brief: Brief) -> Iterator[Told]:
    """« Qu'en est-il du ramassage des ordures ? » of what goes on, in the words of the news or with what it is of."""
    subject = part.clause.subject
    if (
        subject is None
        or len(part.subject.split()) > LONGEST
        or not part.subject.startswith(("le ", "la ", "l'", "l’"))
    ):
        return
    goes_on = GOING_ON.search(subject.lemma or subject.head.lower()) is not None
    if goes_on and OF.search(part.subject) and part.clause.verb.tense in STATE:
        yield "quen_est_il", {"de_quoi": prefix_de(part.subject)}


def _condition(fact: Fact) -> Iterator[Told]:
    """« Que se passera-t-il si le texte est adopté ? »"""
    head = fact.text.partition(",")[0]
    if CONDITION.match(fact.text) and len(head.split()) <= LONG_CONDITION and "," in fact.text:
        yield "condition", {"si": head[:1].lower() + head[1:]}


def _ranked(fact: Fact) -> Iterator[Told]:
    """« Est-ce la première grève ? » of « C'est la deuxième grève depuis janvier »."""
    found = ORDINAL.match(fact.text)
    if found:
        yield "premiere_fois", {"fois": joined(found["noun"])}
