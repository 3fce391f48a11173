"""The H1 and the title of search results: the strongest fact, the key phrase first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from generator import phrases
from generator.checks.evidence import plain
from generator.facts.groups import stems
from generator.facts.news import headline, tells
from generator.facts.reading import parsed
from generator.french.leaning import answers, points_back
from generator.french.lexicon import lookup
from generator.french.tagger import tag
from generator.french.valency import takes
from generator.rules.desk import Desk, bare, elsewhere, first_new
from generator.rules.halves import stands
from generator.rules.links import lowered
from generator.rules.pen import Pen
from generator.seo.measures import holds
from generator.seo.pixels import width
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

FACTS = 4  # heaviest facts a title is made from, beside those of the lead
NEAREST = 3  # facts nearest to the source's title it is made from
SHORTEST, LONGEST = 5, 18  # words of a title's clause
AIM = compiled(r",? (?:pour|afin d['e]) ?(?=\w+(?:er|ir|re|oir)\b).*$")  # the title tells what, the text what for
CLAIM = compiled(r"(?:Selon|D'après|Pour|Si|En cas|À en croire|Aux yeux)\b")  # what a title may not lose
EASY = 11  # words of a title read at a glance
LONG_COST = 0.12  # of each word beyond them (tried on our samples, as the two below)
COPY_COST, MOST_COPIED = 0.03, 12  # of each word copied in a row
NEWS = 0.8  # what the fact that tells the news is worth before any other
KEYED, OPENING, BEFORE = 0.4, 0.5, 0.3  # a title that names the key phrase, opens on it, has it before a colon
TRIES = 4  # refused titles, after which the page takes one that tells no fact rather than the source's own
STUTTER, CUT_COST = 0.4, 0.25  # a word of it twice; each circumstance left out
SOURCE, COLON = ", selon ", " : "
FRONT = compiled(r"(?:\S+ ){1,7}?\S+, ")  # a circumstance before the subject
FRONT_COST, PAST_COST, STATE_COST = 0.3, 0.5, 0.8
STATE = compiled(
    r"^(?:[A-ZÀ-Þ][\w-]+ )+(?:est|était) (?:le|la|un|une|l['’])|\b\d+ ans$"
)  # who or how old one is: no event
ANNOUNCED = compiled(r"(?P<body>[^«»]+), a (?:annoncé|indiqué|fait savoir) [^,]+$")
SHARED = 0.6  # share of what the source's title tells that a claim tells too: the source asserts it itself
SAID_LAST = compiled(r"(?P<body>.+), (?:selon|d'après) (?P<who>[^,]+)$")
SAID_FIRST = compiled(r"(?:Selon|D'après) (?P<who>[^,]+), (?P<body>.+)$")
FINDINGS = compiled(r"^les (?:résultats|conclusions|données|chiffres) d(?:e |['’])(?=une?\b)")  # « … d'un essai »
HOLLOW = compiled(
    r"(?:\b(?:aura|a eu|a|eut) lieu|\b(?:lui|eux|elles?)|(?:se|s['’]est|se sont) (?:produi|déroul|ten[ui]|tien)\w*|(?:sur|inter)(?:vien\w+|venue?s?)"
    r"|(?:est|sont|sera|seront) (?:\w+ment )?(?:prévu|programmé|attendu|annoncé)e?s?)$"
)
LAST = compiled(r"\b(?:l['’]an|l['’]année|le mois|la semaine|\w+) (?:derni(?:er|ère)|passée?)\b|\bhier\b")
PARTED = compiled(r"[^,]+, (?:a|ont|est|sont|avait|avaient|était|étaient|aura|sera)\b")
COMPLEMENT = frozenset({"object", "completive", "infinitive", "quote", "indirect", "attribute"})
LINK = compiled(
    r"^(?:Enfin|Ainsi|Par ailleurs|D'une part|D'autre part|De plus|En outre|Également|En effet|Parallèlement), "
)
BRACKETS = compiled(r" \([^()]*\)")
THAT = compiled(r" (?:que|qu['’]),? ?")
COMMA = compiled(r",(?! (?:voire|ou|et|ni|mais|puis|soit|dont|mais aussi)\b)")
CIRCUMSTANCE = compiled(
    r" (?:pour|pendant|durant|à partir|à compter|devant|dans|chez|lors|après|depuis|en raison|à la suite) | contre (?=seulement|\d)|, (?=qui |dont )"
)
DENIED = compiled(r"\b(?:ne|n['’]|pas|plus|seul\w*|sans|sauf|que|qu['’])(?!\w)|«")  # what a circumstance may narrow
RELATIVE = compiled(r"(?:dont|qui|qu'|que|où|lequel|laquelle|et|mais|ce qui|après)\b")  # hangs on what was before it
WEAK = "avoir-lieu"  # « … se produit » tells nothing
QUESTION = compiled(r"«|On |.*«")


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the H1: the user's if there is one, else the best of a few candidates."""
    if assignment.outline.title:
        return [Sentence(assignment.outline.title)]
    told = _h1(assignment, desk) if len(assignment.refused) < TRIES else iter(())
    return _first(assignment, chain(told, _stock(assignment)))


def compose_seo(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the title of search results: key phrase first, and other words than the H1 where they fit."""
    h1 = desk.heads.get("title", "")
    key, news = assignment.brief.keyphrase, assignment.outline.lead[:1]
    other = (c for c in _seo(assignment, desk) if bare(c[0]) != bare(h1))
    same = (c for c in _h1(assignment, desk) if holds(c[0], key) or c[1] == news)
    return _first(assignment, chain(other, same, _stock(assignment)))


Candidate = tuple[str, tuple[str, ...]]


def _first(assignment: Assignment, candidates: Iterator[Candidate]) -> Sequence[Sentence]:
    """Return the first candidate that was not refused, fits the slot and is neither the source's title nor a sister's."""
    slot, source = assignment.slot, bare(assignment.brief.cleaned.title)
    shared: Sequence[Sentence] = ()
    for text, facts in candidates:
        if shared and not facts:
            break  # better a sister's title than one that tells nothing
        fits = not slot.chars.most or slot.chars.least <= len(text) <= slot.chars.most
        narrow = not slot.pixels.most or width(text) <= slot.pixels.most
        if fits and narrow and bare(text) != source and list(first_new([text], assignment)):
            if not elsewhere(text, assignment.brief):
                return [Sentence(text, facts)]
            shared = shared or [Sentence(text, facts)]
    return shared


def _h1(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield titles, best first: a clause that names the key phrase, or the key phrase before it."""
    key = assignment.brief.keyphrase
    ranked: list[tuple[float, str, str, tuple[str, ...]]] = []
    for worth, text, facts in _clauses(assignment, desk):
        ranked.append((worth + KEYED * holds(text, key), "titre.simple", text, facts))
        if not holds(text, key):
            ranked.append((worth + _before(text, key), "titre.avec_cle", text, facts))
    yield from _written(assignment, ranked)


def _seo(assignment: Assignment, desk: Desk) -> Iterator[Candidate]:
    """Yield titles of search results, best first: what opens on the key phrase before what only names it."""
    key = assignment.brief.keyphrase
    ranked: list[tuple[float, str, str, tuple[str, ...]]] = []
    for worth, text, facts in _clauses(assignment, desk):
        opens = plain(text).lower().startswith(plain(key).lower())
        if holds(text, key):
            ranked.append((worth + OPENING * opens, "titre.simple", text, facts))
        else:
            ranked.append((worth + OPENING + _before(text, key) - KEYED, "titre.avec_cle", text, facts))
    yield from _written(assignment, ranked)


def _before(text: str, key: str) -> float:
    """Return what the key phrase before a clause is worth: less where a word of it comes again."""
    same = set(stems(text)) & set(stems(key))
    return BEFORE - STUTTER * bool(same)


def _written(assignment: Assignment, ranked: list[tuple[float, str, str, tuple[str, ...]]]) -> Iterator[Candidate]:
    for _, group, text, facts in sorted(ranked, key=lambda c: -c[0]):
        yield from _phrased(assignment, group, text, facts)


def narrowed(text: str) -> Iterator[str]:
    """Yield a clause with fewer and fewer of the circumstances it ends on, where nothing is denied or narrowed."""
    if DENIED.search(text):
        return
    body, comma, source = text.partition(SOURCE)
    for joint in reversed([*CIRCUMSTANCE.finditer(body)]):
        short = body[: joint.start()].rstrip(" ,")
        if _tells(short) and not HOLLOW.search(short):
            yield short + comma + source


def _stock(assignment: Assignment) -> Iterator[Candidate]:
    """Yield titles that tell no fact, for want of one."""
    words = {"cle": assignment.brief.keyphrase}
    for text in phrases.say(assignment.site, "titre.seo", words, assignment.seed):
        yield text, ()


def _phrased(assignment: Assignment, group: str, text: str, facts: tuple[str, ...]) -> Iterator[Candidate]:
    inside = lowered(text, assignment) if group.endswith("avec_cle") else text
    words = {"cle": assignment.brief.keyphrase, "fait": inside}
    for said in phrases.say(assignment.site, group, words, assignment.seed):
        yield said, facts


def _clauses(assignment: Assignment, desk: Desk) -> list[tuple[float, str, tuple[str, ...]]]:
    """Return short clauses of the facts that may head the page, with their worth, best first."""
    pen, brief = Pen(assignment, desk), assignment.brief
    news = assignment.outline.lead[:1]
    found = [
        (_worth(text, copied, brief) + _news(fact, news) - CUT_COST * cut, text, facts)
        for fact in _strong(assignment)
        for whole, facts, copied in short(pen, fact)
        for cut, text in enumerate((whole, *_asserted(whole, brief), *narrowed(whole)))
        if complete(text)
    ]
    return sorted(found, key=lambda c: -c[0])


def _news(fact: Fact, news: tuple[str, ...]) -> float:
    """Return what a fact is worth as news: a habit or a sentence that leans on another is none."""
    return NEWS * (fact.id in news) - NEWS * (not tells(fact))


def _asserted(text: str, brief: Brief) -> Iterator[str]:
    """Yield a claim without « a annoncé la mairie » where the source's own title makes it its own."""
    found, title = ANNOUNCED.match(text), headline(brief)
    if found and title.nearness(found["body"]) >= SHARED * title.nearness(brief.cleaned.title):
        yield found["body"]


def _strong(assignment: Assignment) -> list[Fact]:
    """Return the facts of the lead, the heaviest ones and those nearest to the source's title, each once."""
    brief = assignment.brief
    heavy = sorted(brief.facts, key=lambda f: -f.weight)[:FACTS]
    near = sorted(brief.facts, key=lambda f: -headline(brief).nearness(f.text))[:NEAREST]
    ids = dict.fromkeys((*assignment.outline.lead, *(f.id for f in (*heavy, *near))))
    return [brief.fact(id) for id in ids]


def _worth(text: str, copied: int, brief: Brief) -> float:
    """Return how good a title a clause makes: it tells the news, in few words, not the source's."""
    long = max(0, len(text.split()) - EASY)
    front = STATE_COST * bool(STATE.search(text)) + FRONT_COST * bool(FRONT.match(text)) + PAST_COST * _ongoing(text)
    return headline(brief).nearness(text) - LONG_COST * long - COPY_COST * min(copied, MOST_COPIED) - front


def short(pen: Pen, fact: Fact, most: int = LONGEST) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Yield what a fact tells in `most` words: its short sayings, and longer ones without the aim they end on."""
    for function in ("title", "row", "sentence"):
        for saying in pen.sayings(fact, function, words=2 * LONGEST):
            text = _cut(saying.sentences[0].rstrip(" ."), most)
            weak = hollow(text, saying.form) or QUESTION.match(text) is not None
            fits = SHORTEST <= len(text.split()) <= most and stands(text) and COLON not in text
            if fits and not weak and not answers(text) and not points_back(text):
                yield text, saying.facts, saying.copied


def _ongoing(text: str) -> bool:
    """Return whether a line is told in a past that lasts (« lançait », « avait »): a title tells an event."""
    return any(c.verb.tense in ("impf", "plup") for c in parsed(text).clauses[:1])


def complete(text: str) -> bool:
    """Return whether a line's verb has what it asks for, and no comma parts it from its subject."""
    clause = next(iter(parsed(text).clauses), None)
    if clause is None or (PARTED.match(text) and text.count(",") % 2):
        return False
    lemma = clause.verb.lemma
    needs = clause.verb.voice == "active" and (takes(lemma, "que") or _transitive(lemma))
    return not needs or clause.verb.clitics != () or any(p.role in COMPLEMENT for p in clause.phrases)


@lru_cache(maxsize=512)
def _transitive(lemma: str) -> bool:
    """Return whether a verb is never without its object: « annoncer », « adopter »."""
    traits = [form.traits for form in lookup(lemma) if form.pos == "VERB" and form.mood == "inf"]
    return bool(traits) and all("t" in t[:6] and "i" not in t[:6] for t in traits)


def hollow(text: str, form: str) -> bool:
    """Return whether a line only says that something happens, or tells the past of « l'an dernier » in the present."""
    past = LAST.search(text) is not None and not any(t.tense in ("ppast", "impf", "past") for t in tag(text))
    return form.startswith(WEAK) or HOLLOW.search(text) is not None or past


def _cut(text: str, most: int) -> str:
    """Return a sentence cut to `most` words where it can be: without the aim it ends on, nor what a comma detaches at its end.

    Who says it stays, told last and in the fewest words.
    """
    body, source = _sourced(AIM.sub("", LINK.sub("", BRACKETS.sub("", text))))
    body = body[:1].upper() + body[1:]
    room = most - len(source.split())
    front, comma, rest = body.partition(", ")
    if (
        comma
        and len(body.split()) > room
        and not CLAIM.match(front)
        and not RELATIVE.match(rest)
        and tag(rest)[0].pos in ("DET", "PROPN", "NOUN", "NUM")
        and not _tells(front)
        and _tells(rest)
    ):
        body = rest[:1].upper() + rest[1:]
    for joint in (COMMA, CIRCUMSTANCE):
        while len(body.split()) > room and (found := [*joint.finditer(body)]) and _tells(body[: found[-1].start()]):
            body = body[: found[-1].start()]
    if len(body.split()) > room:
        body = _uncoordinated(body)
    return body + source


def _uncoordinated(text: str) -> str:
    """Return a sentence without the second verb of its subject: « A se rapproche de B et dépasse C »."""
    tokens = tag(text)
    for at, token in reversed([*enumerate(tokens)]):
        following = [t for t in tokens[at + 1 : at + 3] if t.pos != "PRON"][:1]
        joined = token.text in ("et", "mais") and following and following[0].mood in ("ind", "con")
        if joined and _tells(text[: token.start]):
            return text[: token.start].rstrip(" ,")
    return text


def _sourced(text: str) -> tuple[str, str]:
    """Return a claim and its source, « , selon un essai clinique », wherever the sentence names it."""
    last = SAID_LAST.match(text)
    found = last or SAID_FIRST.match(text)
    if found is None or "«" in text:
        return text, ""
    who = found["who"]
    cut = next((t.start for t in tag(who) if t.tense == "ppast" and t.start), len(who))
    who = FINDINGS.sub("", who[:cut].rstrip(" ,"))
    body = found["body"]
    return body[:1].upper() + body[1:], f"{SOURCE}{who}"


def _tells(text: str) -> bool:
    """Return whether what is left of a sentence has a verb of its own and words enough."""
    last = THAT.split(text)[-1]
    finite = all(any(t.mood in ("ind", "con") for t in tag(part)) for part in {text, last})
    return finite and len(text.split()) >= SHORTEST
