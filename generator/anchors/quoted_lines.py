"""Words of somebody's that can stand alone over a section, between their marks: a whole short sentence, or a group that names the matter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from generator.anchors.said_pieces import said_pieces
from generator.anchors.words import POINTING
from generator.facts.reading import first_clause
from generator.french.leaning import points_back
from generator.french.sentences import content_words
from generator.french.syntax import FINITE
from generator.french.tagger import finite, tag
from generator.shelf import compiled, read_toml
from generator.types import Brief, Fact, Quote

DATA = Path(__file__).parent / "data" / "accroches.toml"
LEAST, MOST, LONGEST = 3, 8, 9  # words of a group; of a sentence
CONTENT = 2  # words of a group that say something
WORD = compiled(r"[\w-]+['’]?")
BEFORE = 60  # characters of a sentence before somebody's words, in which they may be denied
THAT = compiled(r"\bqu(?:e |['’])« ?$")
PLACED = compiled(
    r"\b(?:dans|vers|en|sur|depuis|chez|sous) « ?$"
)  # « dans « le grand quart sud-ouest » »: where, no view
AMOUNT = compiled(r"(?:millions?|milliards?|euros?|dollars?|ans|fois)$")
SPEAKS_FIRST = compiled(r"(?:Pour|Selon|D['’]après) ")
# The subject right before somebody's words, with or without « est ».
SUBJECT = compiled(
    r"(?:^|, |: |que |qu['’])(?P<who>(?:[Ll]es? |[Ll]a |[Ll]['’]|(?=[A-ZÀ-Þ]))[\w'’-]+(?: (?:de |du |des |d['’]|de la |de l['’])?[\w'’-]+){0,4} )(?P<verb>(?:est |sont )?)« ?$"
)


def quoted_lines(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield what somebody says in a fact that is understood alone: « « Le mouvement s'amplifie » », « « Acte lâche et sanglant » »."""
    for quote in brief.quotes:
        if quote.fact != fact.id or not _is_somebody_s(quote, fact, brief) or _is_denied(quote, fact):
            continue
        said = list(said_pieces(quote.text if quote.whole else f"{quote.text[:1].upper()}{quote.text[1:]}"))
        yield from map(_marked, said)
        if quote.whole or said:
            continue
        if THAT.search(fact.text[: max(0, fact.text.find(quote.text))]) and _is_clause(quote.text.strip(" .,")):
            yield _marked(quote.text.strip(" .,"))
        elif (
            PLACED.search(fact.text[: max(0, fact.text.find(quote.text))]) is None
            and (words := quote.text.strip(" .,"))
            and not words[:1].isupper()
            and _names(words)
        ):  # a capital opens a name
            yield _marked(words)


def joined_lines(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield « Les causes de l'accident « restent à déterminer » » of what somebody's words say of a subject right before them."""
    for quote in brief.quotes:
        if quote.fact != fact.id or quote.whole or not _is_somebody_s(quote, fact, brief) or _is_denied(quote, fact):
            continue
        at = fact.text.find(quote.text)
        words = quote.text.strip(" .,")
        first = next(iter(tag(words)), None)
        before = SUBJECT.search(fact.text[:at])
        told = first is not None and (
            first.mood in FINITE or (before is not None and before["verb"] and first.pos in ("ADJ", "VERB"))
        )
        fits = before is not None and LEAST <= len(f"{before['who']} {words}".split()) <= LONGEST
        if (
            told
            and before is not None
            and fits
            and not (
                POINTING.search(before["who"]) or points_back(before["who"]) or any(s in words for s in ",;:[](“…")
            )
        ):
            who = before["who"].strip()
            line = f"{who[:1].upper()}{who[1:]} {before['verb'] or ''}« {words} »"
            yield line


def _marked(words: str) -> str:
    return f"« {words[:1].upper()}{words[1:]} »"


def _is_somebody_s(quote: Quote, fact: Fact, brief: Brief) -> bool:
    """Return whether a sentence says whose words it quotes: a title, an irony, a word set apart is nobody's."""
    if not listing("papiers").isdisjoint(quote.speaker.lower().split()):
        return False  # « selon une pièce jointe »: what is written somewhere
    told = bool(quote.verb) or _tells_words(fact.text) or SPEAKS_FIRST.match(fact.text) is not None
    if told and (quote.speaker or fact.sayer or _names_anyone(fact, brief)):
        return fact.modality not in ("conditional", "alleged") or bool(quote.speaker)
    return _goes_on(quote, fact, brief)


def _goes_on(quote: Quote, fact: Fact, brief: Brief) -> bool:
    """Return whether a sentence is nothing but what the one before it has somebody say: « Nous avons embauché trop tôt. »"""
    before = brief.before(fact)
    alone = quote.whole and fact.text.strip(" .«»\u00a0") == quote.text.strip(" .«»\u00a0")
    if not alone or before is None or before.paragraph != fact.paragraph:
        return False
    return any(one.fact == before.id and one.whole and _is_somebody_s(one, before, brief) for one in brief.quotes)


@lru_cache(maxsize=2048)
def _names_anyone(fact: Fact, brief: Brief) -> bool:
    return any(e.kind in ("person", "organisation") and fact.id in e.facts for e in brief.entities)


def _is_denied(quote: Quote, fact: Fact) -> bool:
    """Return whether what stands before somebody's words denies or doubts them, or they charge somebody."""
    at = fact.text.find(quote.text)
    before = {word.lower().replace("’", "'") for word in WORD.findall(fact.text[max(0, at - BEFORE) : max(0, at)])}
    said = {word.lower() for word in WORD.findall(quote.text)}
    denied = not quote.whole and not before.isdisjoint(listing("nie"))
    return at < 0 or denied or not said.isdisjoint(listing("charges"))


def _is_clause(said: str) -> bool:
    """Return whether what somebody says « que » has its own subject and verb, of no more than a heading's words."""
    clause = first_clause(said[:1].upper() + said[1:])
    subject = clause.subject if clause is not None else None
    told = clause is not None and clause.verb.mood == "ind" and subject is not None and subject.kind == "np"
    fits = LEAST < len(said.split()) <= LONGEST and not any(sign in said for sign in ",;:[](“…")
    return (
        told
        and fits
        and subject is not None
        and said.lower().startswith(subject.text.lower())
        and not POINTING.search(said)
    )


def _names(words: str) -> bool:
    """Return whether words are a noun group that says something: no piece of a clause, nothing that points elsewhere."""
    fits = LEAST <= len(words.split()) <= MOST and len(content_words(words)) >= CONTENT
    if not fits or POINTING.search(words) or finite(words) or any(sign in words for sign in ",;:[](“…"):
        return False
    first, *rest = tag(words)
    done = first.mood == "inf" or (first.low == "ne" and any(t.mood == "inf" for t in rest[:2]))
    named = bool(rest) and rest[0].pos in ("NOUN", "ADJ") and not AMOUNT.match(rest[0].low)
    opens = done or first.pos == "NOUN" or (first.pos in ("DET", "NUM", "ADJ") and named)
    return opens and not any(t.mood in ("par", "inf") and t.tense == "ppres" for t in rest)


def _tells_words(text: str) -> bool:
    stems = "|".join(sorted(listing("parle")))
    return compiled(rf"\b(?:{stems})\w*", 2).search(text) is not None


@cache
def listing(name: str) -> frozenset[str]:
    """Return the words of a list of the hooks' data."""
    words: str = read_toml(DATA)[name]
    return frozenset(words.split("|"))
