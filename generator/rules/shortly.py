"""Short answers: the day, the amount, the charge by themselves, with who says it; nothing of the question again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.facts.reading import parsed
from generator.french.grammar import prefix_de
from generator.french.leaning import points_back
from generator.french.syntax import Phrase
from generator.rules.clausal import SAID, Pieces, brief_source
from generator.rules.pieced import small
from generator.shelf import compiled
from generator.types import Fact, Figure

MEANT = frozenset({"object", "infinitive"})
WISHING = frozenset(
    [
        "demander",
        "réclamer",
        "exiger",
        "craindre",
        "redouter",
        "prévoir",
        "proposer",
        "promettre",
        "préconiser",
        "souhaiter",
        "espérer",
        "envisager",
        "projeter",
        "recommander",
    ]
)
LEAST = 3  # a count worth asking
LONG_OTHER = 6  # words of one to whom something is promised
ARTICLES = ("le ", "la ", "les ", "l'")  # who says it, as « selon » may have them
ADDED = frozenset({"source", "relative", "apposition", "participle", "concession"})  # no part of what is counted
BESIDE = frozenset({"subject", "source", "apposition", "participle", "adverb"})  # before the verb, no circumstance
GONE = frozenset({"perf", "past"})
PLANNED = frozenset({"prévoir", "programmer", "fixer", "annoncer"})  # « est prévue le 2 mai »: still to come
HOUR = compiled(r"à \d{1,2} ?(?:[hH]\d*\b|heures)")
DUE = frozenset({"doit", "doivent", "devrait", "devraient", "va", "vont"})  # « doit entendre l'affaire le 23 avril »
THERE = compiled(r"(?:n['’])?y a\b")
AMONG = compiled(r", dont [^,]*$")
DYING, STILL = frozenset({"mourir", "périr", "décéder"}), frozenset({"toujours", "encore"})
SAYS, UNTIL = compiled(r"\b[Ss]elon\b|\b[Dd]['’]après\b"), compiled(r"[Jj]usqu")
TOO = compiled(r"^(?:aussi|également) ")
TO_SOMEBODY = compiled(r"(?:aux? |à (?:la |l['’]|[A-ZÀ-Þ]|ses |son |sa |leurs? |une? |des |tous |chaque ))")
LOOSE = compiled(r",|\b(?:et|ou|qui|dont)\b")
PARTED = compiled(r"\b(?:et|ou|soit|dont|comprenant|y compris|la plupart)\b|,")  # counts again, or adds
PARTITIVE = compiled(r" (?:de|d['’])$")
THEIRS = compiled(r"\b(?:leurs?|eux|elles)\b")
RANGE = compiled(r"(?:de|entre) \d")  # « de 42 000 à 210 000 dollars »: two ends make no total
LASTING = compiled(r"(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?)\b")  # a length counts nothing
NUMBER = compiled(r"\d|(?:plus|moins|près) d|environ|quelque|un |une |deux|trois|quatre")


def times(part: Pieces, phrase: Phrase) -> dict[str, str]:
    """Return the words of an answer to « quand »: what is to come, what was, or a length of time."""
    after = next((p for p in part.clause.phrases if p.start >= phrase.end), None)
    hour = f" {after.text}" if after is not None and after.prep == "à" and HOUR.match(after.text) else ""
    told = f"{small(phrase.text)}{hour}{brief_source(part.clause)}"
    if phrase.prep == "à" and phrase.text.lower().startswith("au "):
        return {"temps": told}  # « fixé au 9 novembre » is no « prévu au »
    verb = part.clause.verb
    due = (
        verb.lemma in PLANNED or verb.text.split()[0] in DUE
    )  # « reprennent le 12 » may be a story told in the present
    if verb.tense == "fut" or (verb.tense == "pres" and due):
        return {"temps": told, "a_venir": told}
    return {"temps": told, "passe": told} if verb.tense in GONE else {"temps": told}


def amount(part: Pieces, text: str, rest: str = "") -> dict[str, str]:
    """Return the words of an answer to « combien » of money."""
    if RANGE.match(text):
        sayer = part.fact.sayer  # « selon Wired » of « selon un rapport publié dans Wired »
        return {"fourchette": f"{text}{rest}{f', selon {sayer}' if sayer and sayer in part.source else part.source}"}
    return {"somme": f"{text}{rest}{brief_source(part.clause)}"} if NUMBER.match(text) else {}


def wish(part: Pieces) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield « Que demande la régie à la ville ? » — « Une aide de 40 000 euros pour un hangar. »"""
    verb = part.clause.verb
    meant = [p for p in part.core if p.role in MEANT]
    if verb.lemma not in WISHING or verb.voice != "active" or verb.negation or verb.clitics or len(meant) != 1:
        return
    if verb.tense == "impf":
        return  # what somebody wanted before is no news
    fronts = [p for p in part.clause.phrases if p.start < verb.start and p.role not in BESIDE]
    rest = [p for p in part.clause.phrases if p.start > meant[0].start and p.role in ("purpose", "time", "place")]
    others = [p.text for p in part.core if p is not meant[0] and p.role == "indirect"]
    if any(len(other.split()) > LONG_OTHER or TO_SOMEBODY.match(other) is None for other in others):
        return  # « trois mises » « à jour du système et quatre ans de correctifs »
    thing = " ".join((TOO.sub("", meant[0].text), *(p.text for p in rest)))
    theirs = THEIRS.search(thing) is not None and verb.number != "p"  # « De décaler leurs trajets »: whose?
    if not theirs and not points_back(thing) and "," not in thing and all(p.clause is None for p in fronts):
        who = " ".join((part.subject, *others, *(small(p.text) for p in fronts)))
        told = f"{thing}{brief_source(part.clause)}"
        whole = {} if fronts else {"entier": " ".join((part.subject, verb.text, *others, told))}
        yield "que", {"qui": part.subject, "sujet": who, "verbe": verb.text, "chose": told, **whole}


def there_are(fact: Fact, figures: Sequence[Figure]) -> Iterator[tuple[str, dict[str, str]]]:
    """« Combien compte-t-on de bus ? » — « On en compte 40 depuis 2020, selon la région. »"""
    parse = parsed(fact.text)
    for clause in parse.clauses if parse.complete else ():
        counted = next((p for p in clause.phrases if p.role == "object"), None)
        if counted is None or not THERE.match(clause.verb.text) or clause.verb.negation:
            continue
        for figure in figures:
            amount = figure.text.removesuffix(figure.unit).strip()
            if figure.unit and counted.text.startswith(figure.text) and not LOOSE.search(counted.text):
                noun = counted.text.removeprefix(amount).strip()
                when = next((small(p.text) for p in clause.phrases if p.role == "time"), "")
                told = f"{amount} {when}".strip() + brief_source(clause)
                words = {
                    "nom": prefix_de(noun),
                    "montant": figure.text,
                    "nombre": told,
                    "total": f"{amount} {noun}{brief_source(clause)}",
                }
                yield "compte", {**words, "compte": f"{noun}{brief_source(clause)}"}


def bare_amount(figure: Figure) -> str:
    """Return an amount without what is counted: « environ 400 millions » of « environ 400 millions de cas »."""
    text = figure.text.removesuffix(figure.unit).strip() if figure.unit else figure.text
    return PARTITIVE.sub("", text)


def counted(fact: Fact, figures: Sequence[Figure]) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield « Combien de cas sont déclarés chaque année ? » — « On en compte environ 400 millions. »"""
    parse = parsed(fact.text)
    for clause in parse.clauses:
        subject, verb = clause.subject, clause.verb
        if subject is None or not clause.main or verb.number != "p" or verb.negation or verb.clitics:
            continue
        if verb.tense == "plup":
            continue  # « quatre civils avaient été tués » is of another day
        done = verb.voice == "passive" or verb.lemma in DYING  # tells all by itself, whatever follows
        told = AMONG.sub("", subject.text)  # « neuf personnes, dont trois enfants, sont mortes »
        if "," in told or set(verb.adverbs) - STILL or any(p.role in SAID for p in clause.phrases):
            continue
        if not (parse.complete or done):
            continue
        for figure in figures:
            amount = bare_amount(figure)
            noun = told[len(amount) :].strip()
            if (
                figure.high < LEAST
                or LASTING.match(noun)
                or "%" in figure.text
                or "%" in noun
                or LOOSE.search(noun)
                or not subject.text.lower().startswith(amount.lower())
                or not noun
            ):
                continue
            after = (
                [p.text for p in clause.phrases if p.start > verb.start and p.role not in ADDED]
                if parse.complete
                else []
            )
            said = brief_source(clause) or (f", selon {fact.sayer}" if fact.sayer.startswith(ARTICLES) else "")
            unsaid = not said and SAYS.search(fact.text) is not None
            if (
                unsaid
                or UNTIL.match(fact.text)
                or any(PARTED.search(p.text) for p in clause.phrases if p.start > verb.start)
            ):
                continue
            before = [small(p.text) for p in clause.phrases if p.start < subject.start and p.role in ("time", "place")]
            yield (
                "combien_sont",
                {
                    "nom": noun if noun.startswith(("de ", "d'")) else prefix_de(noun),
                    "suite": " ".join((verb.text, *after, *before)),
                    "nombre": f"{small(amount)}{said}",
                    "total": f"{small(told)}{said}",
                    "entier": " ".join((told, verb.text, *after, *before)) + said,
                },
            )
