"""Pieces of somebody's words that can stand alone over a section between their marks: a short sentence, or what stands before « et », « car » or a colon."""

from __future__ import annotations

from collections.abc import Iterator

from generator.anchors.said_shortly import UNFINISHED, stands_in
from generator.facts.reading import first_clause
from generator.french.sentences import content_words, split
from generator.french.syntax import FINITE
from generator.french.tagger import tag
from generator.shelf import compiled

LEAST, MOST, LONGEST = 3, 11, 58  # words, characters
CONTENT = 2  # words that say something
SENTENCES = 4  # of a quotation, in which a piece is looked for
JOINT = compiled(r",? (?:et|car|puis|parce qu\S*) | ?[:;] ?")  # what comes after it adds, and takes nothing back
SIGN = compiled(r"[,;:.«»…]")
AFTER_COLON = compiled(r" ?: ")
# who speaks, for himself or for all: nothing said before is meant
OPENS = compiled(r"(?:Je|J['’]\w+|Nous|On|Vous) ")
IMPERSONAL = compiled(
    r"(?:C['’]est|C['’]était|Ce sera|Ce fut|Ce n['’](?:est|était) (?:pas|plus)) (?:pas |plus |vraiment |bien |toujours )?(?:une? |l[ea] |l['’]|du |de la |notre |nos |mon |ma )|Il (?:y |n['’]y )(?:a|avait|aura) |Il (?:faut|fallait|faudra) |Rien n['’]|Personne n['’]|Tout le monde "
)
POINTING = compiled(
    r"\b(?:(?<!^)ce(?!ux\b)(?! (?:qu[ei]|soir|matin))|cet|cette|ces|ça|cela|son|sa|ses|leurs?|même|autres?|celui|celle|ceux|celles|lui|elles?|eux|ils?(?! (?:y|faut|faudra))|dernière?s?|suivante?s?|là|ici|tu|te|toi|deux)(?!\w)",
    2,
)
IT_IS = compiled(r"^(?:C['’]|Ce (?:n['’]|sera|fut))")
OPEN_END = compiled(
    r"(?:\b(?:de|du|des|à|au|aux|en|par|pour|sur|et|ou|dans|que|qui|dont|plus|moins|très|aussi|dire|faire|penser|croire)|[dlnsq]['’])$"
)
EMPTY = compiled(
    r"(?:Je|On|Nous) (?:ne |n['’])?(?:sais?|savons|pense|pensons|crois|croyons|suis sûre?|vous \w+|dois dire|veux dire|peux dire|répète|confirme|rappelle)\b"
)
SIGNS = ",;:[](«“…?–"


def said_pieces(quote: str) -> Iterator[str]:
    """Yield the sentences of a quotation that are short and mean nothing said before, and the clauses that open or close a longer one."""
    for sentence in split(quote)[:SENTENCES]:
        said = sentence.text.strip(" .…!\u00a0")
        cuts = (said, *_opening(said), *(part[:1].upper() + part[1:] for part in AFTER_COLON.split(said)[1:]))
        yield from (piece for piece in dict.fromkeys(cut.strip() for cut in cuts) if _stands(piece))


def _opening(said: str) -> Iterator[str]:
    """Yield what stands before the first joint, where what is joined is a clause: « Je salue Ana | et Paul » is one whole."""
    found = JOINT.search(said)
    if found is not None:
        rest = SIGN.split(said[found.end() :])[0]
        if not found.group().strip().endswith("et") or any(token.mood in FINITE for token in tag(rest)):
            yield said[: found.start()]


def _stands(said: str) -> bool:
    """Return whether words are a clause with its verb that names all it means."""
    fits = LEAST <= len(said.split()) <= MOST and len(said) <= LONGEST and len(content_words(said)) >= CONTENT
    if not fits or not said[:1].isupper() or any(sign in said for sign in SIGNS):
        return False
    plain = IMPERSONAL.match(said) is not None
    if not plain and (UNFINISHED.match(said) or EMPTY.match(said) or stands_in(said)):
        return False
    if POINTING.search(IT_IS.sub("", said)) or OPEN_END.search(said):
        return False
    return (plain or OPENS.match(said) is not None or _has_subject(said)) and any(t.mood in FINITE for t in tag(said))


def _has_subject(said: str) -> bool:
    """Return whether words open on the noun that their verb is of."""
    clause = first_clause(said)
    subject = clause.subject if clause is not None else None
    return subject is not None and subject.kind == "np" and said.startswith(subject.text)
