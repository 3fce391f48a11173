"""Gates on the form of a sentence, whoever made it: it has its verb, no comma parts that verb, no preposition stands twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.frames.copying import QUOTE, muted
from generator.frames.lists import listed
from generator.frames.reading import parsed, tokens
from generator.french.lexicon import lookup
from generator.french.sentences import split
from generator.french.syntax import FINITE
from generator.shelf import compiled

SIGNS = compiled(r",\s*[,.;:!?](?!\.\.)|[;:]\s*[,.;](?!\.\.)|(?<!\.)\.\.(?!\.)")
TWO_PREPOSITIONS = compiled(
    r"\b(?:(?:de|à|en|dans|par|sur|avec|sans|contre|vers|chez|pendant|durant|depuis|selon|malgré) "
    r"(?:dans|sur|par|avec|sans|contre|pendant|durant|depuis|selon|malgré|lors)|"
    r"(?:de|dans|en|sur|chez|vers|contre|durant|pendant) (?:à|aux?) "
    r"(?!(?:la fois|moins|plus|total|maximum|minimum|mieux|pire|peine|peu|côté|long)\b)(?=\w)|"
    r"(?:dans|sur|à|depuis|pendant|durant|contre|selon|chez|d['’]ici) en|"
    r"d['’]ici (?:dans|pour|sur|par|avec|d[eu]|des|depuis|dès|vers))\b",
    re.I,
)
QUOTED_COMMA = compiled(r",[\s\u00a0\u202f]*»")
AGREED = compiled(r"\b[Ee]lles (?:\w+ ){1,2}tous\b")
JOINED_DOING = compiled(
    r"\b(?P<first>\w{3,}ant) [^.;:]{2,80}? et (?P<other>(?:en |y |l[ea]s? |l['’]|se |s['’]))(?P<second>\w{2,}ant)\b"
)
# « l'une des entreprises qui emploie »: told without « une », its singular shows
ONE_OF_THEM = compiled(
    r"\b(?:parmi les|parmi ses|partie des|partie de ses) (?:[\w-]+ ){1,4}qui (?:en |y |ne |n['’])?(?P<verb>\w+)"
)
# « la Bretagne, le Perche et Lomane sont »: parted from the others, the last of them is one
LAST_OF_THEM = compiled(
    r"[.!?] (?P<name>[A-ZÀ-Þ][\w-]+)(?: \([^()]*\))? (?:sont|ont|seront|étaient|avaient|auront|vont|furent)\b"
)
SINCE = compiled(r", car\b,? (?!scolaire|postal)")
CAUSE = compiled(
    r"\bcar\b|en effet|parce qu|puisqu|\bcomme\b|étant donné|cause|raison|grâce|faute d|\b(?:dû|due)e?s? (?:à|au)|"
    r"\bdonc\b|pourquoi|: |, (?!pendant|avant|devant|durant|cependant|pourtant)\w{3,}ant\b|\bvu\b|afin|d['’]où\b",
    re.I,
)
# « Déjà il y a à peine un mois. »: a date makes no sentence
DATE_ALONE = compiled(
    r"(?:déjà,? )?il y a (?:à peine |environ |plus d['’e] ?|moins d['’e] ?|près d['’e] ?)?[\w-]+ (?:an|année|mois|semaine|jour|heure|minute)s?[ .]*$",
    re.I,
)
PARTED = compiled(r"(?P<before>[\w’'-]+), (?P<after>(?:[ldLD]['’])?\w+)")
ARTICLES = frozenset(("le", "la", "les", "un", "une", "des", "du", "son", "sa", "ses", "leur", "leurs", "cette", "cet"))
INNER = compiled(r",(?!\d)")
JOINED_DONE = compiled(r"\b(?:et|ou|puis) (?:\w+ ){0,2}\w+(?:é|i|is|it|u|us|ert|aint|eint)e?s?\b")
RELATIVES = frozenset({"où", "qui", "que", "qu'", "dont"})
AGO = compiled(
    r"\bil y a (?:peu|longtemps|(?:[\w-]+ ){1,3}(?:ans?|mois|jours?|semaines?|heures?|minutes?|années?|siècles?))\b"
)
ASIDE = compiled(r"\([^()]*\)|–[^–]*–")
ALIKE = compiled(r"\b(?:de même|ainsi) que(?= )")  # joins two nouns, opens no clause
EFFECT_GOES_ON = compiled(r"\b(?:ce qui|[Cc]ela) [^.;]* et (?:en )?(?!pendant|avant|devant|durant|autant)\w{3,}ant\b")
# a subject pronoun opens it, or an auxiliary stands before any relative
PLAINLY = compiled(
    r"(?:ils?|elles?|on|cela|ce|nous|je|vous) |[cj]['’]|"
    r"(?:(?!qu(?:e|i|and)?\b|dont\b|où\b|lorsqu|puisqu|comme\b|lesquel|laquelle|lequel|si\b|alors|tandis|parce|bien\b|afin)[\w’'-]+ )+?"
    r"(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|aura|auront|serait|seraient|aurait|auraient|va|vont) ",
    re.I,
)
AMONG = frozenset(("dont", "lesquels", "lesquelles"))
# the stems of `asserting`: what holds none of them needs no parse
MAY_SAY = compiled(
    r"\b(?:di[rst]|dî|déclar|affirm|annon[cç]|ajout|précis|indiqu|assur|estim|rév[eéè]l|clam|not|sout[ieî])\w*", re.I
)
SAID = frozenset(("object", "completive", "quote", "infinitive", "attribute", "indirect", "manner", "other", "source"))
THOUGHT = compiled(
    r"\b(?:estim|pens|croi|affirm|déclar|indiqu|précis|ajout|assur|jug|soulign|expliqu|espèr|craign)\w* qu(?:e |['’])(?!à\b)"
)
LEAST = 3  # words of what must have a verb
HELPERS = ("avoir", "être")
# « l'avion a été contrôlé, déclaré apte | et il est reparti »: without its « et », the list stays open
OPEN_LIST = compiled(
    r"^[^,]* (?:été|est|sont) \w+(?:é|i|u|is|it)e?s?\b(?:(?! et )[^,])*, \w+(?:é|i|u|is|it)e?s?\b(?:(?! et )[^,])*$"
)


def ends_open(text: str) -> bool:
    """Return whether a first clause ends on a list of participles that waits for its « et »."""
    return OPEN_LIST.search(text.rstrip(" ,")) is not None


def misplaced(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Il part ,. », « de dans la ville », « d'ici en fin d'année »: where what stood between went away."""
    spoken, given = muted(text), source.lower()
    if text != source and QUOTED_COMMA.search(text):
        yield "virgule à la fin d'une citation"
    for found in (*SIGNS.finditer(spoken), *TWO_PREPOSITIONS.finditer(spoken)):
        if found[0].lower() not in given:
            yield f"signe ou préposition de trop : {found[0]}"
    if text != source and _crossed(text):
        yield "guillemets croisés"
    if whole and SINCE.search(QUOTE.sub(" ", source)) and not CAUSE.search(spoken):
        yield "« car » perdu"


def disagreeing(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Elles avaient tous », « parmi les firmes qui emploie », « elles ont fui et en criant »: what changed before it shows."""
    spoken = muted(text)
    if (agreed := AGREED.search(spoken)) and agreed[0] not in source:
        yield f"accord : {agreed[0]}"
    if (last := LAST_OF_THEM.search(spoken)) and f" et {last['name']}" in source:
        yield f"accord : {last['name']}"
    for first, other, second in _doing(source):
        if first not in text and f"et {other}{second}" in text:
            yield f"participe resté seul : {second}"
    for found in ONE_OF_THEM.finditer(spoken):
        verb = [form for form in lookup(found["verb"].lower()) if form.mood in FINITE]
        if verb and found[0] not in source and all(form.number == "s" for form in verb):
            yield f"accord : {found[0]}"
    if EFFECT_GOES_ON.search(spoken) and "ce qui" not in source and "cela" not in source.lower():
        yield "« ce qui » suivi d'un participe"


@lru_cache(maxsize=512)
def _doing(source: str) -> tuple[tuple[str, str, str], ...]:
    """Return the present participles that a sentence joins, the second with what stands between « et » and it."""
    joined = ((found["first"], found["other"], found["second"]) for found in JOINED_DOING.finditer(source))
    return tuple(row for row in joined if any(form.tense == "ppres" for form in lookup(row[2].lower())))


def _crossed(text: str) -> bool:
    """Return whether a quotation mark closes what none opened: « La semaine prochaine », une décision sera prise « à froid. »."""
    opened = 0
    for sign in compiled(r"[«»]").findall(text) if "«" in text or "»" in text else ():
        opened += 1 if sign == "«" else -1
        if opened not in (0, 1):
            return True
    return False


def shared_auxiliary(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« La fusée a décollé et placé un satellite »: « s'est envolée et placé » would not do, nor « a disparu ou détourné »
    for « a été supprimé ou détourné »."""
    theirs = _joined(source)
    for word, helper in (_joined(text) if theirs else {}).items():
        if theirs.get(word) in HELPERS and theirs[word] != helper:
            yield f"auxiliaire d'un autre verbe : {word}"


@lru_cache(maxsize=1024)
def _joined(text: str) -> dict[str, str]:
    """Return the past participles joined to another by « et », « ou », « puis », each with the auxiliary it shares."""
    if not JOINED_DONE.search(text):
        return {}
    shared: dict[str, str] = {}
    found = tokens(muted(text))
    helper = ""
    for at, token in enumerate(found):
        before = next((t.low for t in reversed(found[:at]) if t.pos != "ADV"), "")
        if token.mood in (*FINITE, "sub") or token.low == "ayant":
            helper = "avoir" if token.lemma == "avoir" and found[at - 1].low not in ("s'", "se") else token.lemma
        elif token.low == "été" and helper == "avoir":
            helper = "être"
        elif token.tense == "ppast" and before in ("et", "ou", "puis") and helper:
            shared[token.low] = helper
    return shared


def verbless(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Mais la Cofinor, qui gère le port. »: a sentence made from those that had a verb has one, outside its relatives."""
    if whole and text != source and not _has_verb(source) and text.split()[:2] != source.split()[:2]:
        yield "ordre changé d'une phrase sans verbe"
    if not whole or text == source or not _told(source):
        return
    for sentence in split(text):
        bare = DATE_ALONE.match(sentence.text) or not _has_verb(sentence.text)
        if bare and sentence.text not in source:
            yield f"phrase sans verbe : {sentence.text}"


def unsaid(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Les responsables ont dit mardi. »: what they said went to another sentence, or away."""
    for sentence in split(text):
        words = sentence.text
        if words in source or "«" in words or ":" in words or "“" in words or not MAY_SAY.search(words):
            continue
        for clause in parsed(words).clauses:
            verb = clause.verb
            says = clause.main and verb.lemma in listed("asserting") and verb.voice == "active" and not verb.clitics
            if says and verb.mood in FINITE and not SAID.intersection(phrase.role for phrase in clause.phrases):
                yield f"rien n'est dit : {words}"


def unfinished(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Les chercheurs estiment que pour 45 patients traités. »: what is estimated went to another sentence."""
    for sentence in split(text):
        words = muted(sentence.text)
        found = THOUGHT.search(words)
        if found is None or sentence.text in source or "«" in words:
            continue
        after = tokens(words[found.end() :])
        if not any(token.mood in (*FINITE, "sub") for token in after):
            yield f"« que » sans verbe : {sentence.text}"


@lru_cache(maxsize=512)
def _told(source: str) -> bool:
    """Return whether every sentence of a source has its verb."""
    return all(_has_verb(sentence.text) for sentence in split(source))


@lru_cache(maxsize=2048)
def _has_verb(sentence: str) -> bool:
    """Return whether a verb stands outside what « qui », « que » open; a quote or what a colon announces may do without."""
    said = ALIKE.sub("et", AGO.sub("", ASIDE.sub("", sentence)))
    if "«" in said or ":" in said or said.rstrip().endswith("?") or len(said.split()) < LEAST:
        return True
    if PLAINLY.match(said):
        return True
    found = tokens(said)
    opened = ""
    for token in found:
        if token.low == "car" or token.low in listed("openers"):
            opened = token.low
        elif token.text == "," and opened in AMONG:
            opened = ""  # « onze personnes, dont quatre policiers, ont … »
        elif token.mood in (*FINITE, "sub", "imp") and token.pos in ("VERB", "AUX"):
            if not opened:
                return True
            opened = ""
    if found[0].pos == "ADP" and any(t.low in RELATIVES for t in found):
        return False  # « Dans un port où l'eau, claire, montait. »: only its relative has one
    return any(c.main and c.verb.mood in (*FINITE, "imp") for c in parsed(sentence).clauses)


def parted(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« L'école perdra, 420 000 élèves », « La régie, ferme »: the comma of what stood there went not with it."""
    if ", " not in text or not any(_may_part(found, source) for found in PARTED.finditer(muted(text))):
        return
    for sentence in split(text):
        for clause in parsed(sentence.text).clauses:
            verb, subject = clause.verb, clause.subject
            gaps = [(verb.end, p.start) for p in clause.phrases if p.role in ("object", "attribute")]
            if (
                subject is not None
                and subject.end < verb.start
                and _near(sentence.text, subject.end, verb.start, source)
            ):
                gaps.append((subject.end, verb.start))
            for start, end in gaps:
                if sentence.text[start:end] == ", " and not _theirs(sentence.text, start, source):
                    yield "virgule entre le verbe et ce qui va avec lui"


def _near(text: str, end: int, start: int, source: str) -> bool:
    """Return whether nothing stands between a subject and its verb: no comma before them, or none there in the source."""
    last, first = text[:end].rsplit(" ", 1)[-1], text[start:].split(" ", 1)[0]
    return not INNER.search(text[:end]) or f" {last} {first} " in source


def _may_part(found: re.Match[str], source: str) -> bool:
    """Return whether a comma that the source has not may stand beside a verb."""
    if found[0] in source:
        return False
    after = found["after"].lower()
    counted = after[:1].isdigit() or after in ARTICLES or after[:2] in ("l'", "l’", "d'", "d’")
    return (counted and _acts(found["before"])) or _acts(after)


@lru_cache(maxsize=4096)
def _acts(word: str) -> bool:
    """Return whether a word may be a verb, or what ends one."""
    return any(form.mood in FINITE or form.tense == "ppast" for form in lookup(word.lower()))


def _theirs(text: str, at: int, source: str) -> bool:
    """Return whether the comma that stands there is the source's."""
    before, after = text[:at].rsplit(" ", 1)[-1], text[at:].lstrip(", ").split(" ", 1)[0].rstrip(".,")
    theirs = source.partition(f"{before}, ")[2].split(" ", 1)[0].rstrip(".,")
    return theirs == after or (_acts(theirs) and _acts(after))
