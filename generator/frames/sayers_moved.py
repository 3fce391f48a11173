"""Who says a thing, moved: whose word a statement is stands where its reader needs it."""

from __future__ import annotations

from generator.frames.beings import is_somebody
from generator.frames.lists import is_listed, pattern
from generator.frames.rank import Candidate
from generator.frames.reading import first_clause, tokens
from generator.shelf import compiled

RELATIVE = compiled(r"\b(?:qui|dont|où)\b|, qu[e'’]")
NAMED_SOURCE = compiled(
    r"(?:Selon|D['’]après) [^,]*\b(?:de|du|des|sur|d['’]) ?(?:la |les? |l['’])?(?P<name>[A-ZÀ-Þ][\w-]+)[^,]*, l(?:es?|a|['’]) ?[a-zà-ÿ][^,]*"
)
MOST_AHEAD = 14  # words of who speaks, and of when and where, before the words themselves
NEWS, HEAD = 20, 8  # words of what was announced behind « X l'a annoncé : », and before it
MOST_SUBJECT = 4  # words of a subject that « selon X » may follow
RULED = 5  # words of what a source is called
MOST_SAID = 26  # words of a statement that may stand before who makes it
OWNED = compiled(r"(?:(?:Selon|D['’]après|Pour) )?(?:[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?) [a-zà-ÿ]")


def _long_words(said: Candidate, source: str) -> bool:
    """« Q. R. S. », a dit Roy: who says several sentences is told before them, as the source tells it."""
    first = said.sentences[0].partition("»")[0]
    return (
        first.startswith("«") and not source.startswith("«") and compiled(r"[.!?…] [A-ZÀ-Þ]").search(first) is not None
    )


def _owned_sayer(said: Candidate, source: str) -> bool:
    """« Son propriétaire a annoncé que le journal ferme »: whose he is stands behind."""
    return OWNED.match(said.sentences[0]) is not None and OWNED.match(source) is None


def _late_sayer(said: Candidate, source: str) -> bool:
    """« Le texte exclut tout usage …, souligne le maire. »: of a long statement the reader is told first whose it is."""
    return len(said.sentences[0].split()) > MOST_SAID and not source.endswith(said.sentences[0][-24:])


def _heavy_sayer(said: Candidate, source: str) -> bool:
    """« Ana Roy, une potière du canton dont la fille part en mai, a dit : « Q » », « Le jeune homme sourit : « Q » »: the words came first."""
    head, colon, _ = said.sentences[0].partition(" : «")
    if not colon or not source.startswith("«"):
        return False
    words = head.split()
    toned = tokens(f"{head}.")[-2].lemma if len(words) > 1 else ""
    return len(words) > MOST_AHEAD or RELATIVE.search(head) is not None or is_listed(toned, "tones")


def _far_source(said: Candidate, source: str) -> bool:
    """« Un camion transportant du verre, selon la police, roulait »: a long subject leaves its source in front."""
    found = compiled(r"(?P<subject>[^,]+), (?:selon|d['’]après) ").match(said.sentences[0])
    long = found is not None and len(found["subject"].split()) > MOST_SUBJECT
    return long and source.lower().startswith(("selon", "d'après", "d’après"))


def _ruled(said: Candidate, source: str) -> bool:
    """« Une compagnie, selon les règles du pays, doit payer »: nobody says it, it is what must be."""
    found = compiled(r", (?:selon|d['’]après) ([^,]+),").search(said.sentences[0])
    words = " ".join(found[1].split()[:RULED]) if found is not None else ""
    return pattern("rules_followed").search(words) is not None


def _names_first(said: Candidate, source: str) -> bool:
    """« Selon les notes sur l'essai de Lomavia, le moteur a été testé »: the engine is only known once it is named."""
    named = NAMED_SOURCE.match(source)
    clause = first_clause(source)
    if named is None or clause is None or clause.subject is None or clause.subject.start < named.start("name"):
        return False
    before = said.sentences[0].find(clause.subject.text[1:])
    return not clause.subject.proper and 0 <= before < said.sentences[0].find(named["name"])


def _written_words(said: Candidate, source: str) -> bool:
    """« L'inscription du socle dit : « Q » »: what is written stands behind what it is written on."""
    clause = first_clause(source)
    if clause is None or clause.subject is None or source.startswith("«") or not said.sentences[0].startswith("«"):
        return False
    subject = clause.subject
    return not (subject.proper or subject.kind == "pron" or is_somebody(subject.head.lower(), subject.lemma))


def _late_news(said: Candidate, source: str) -> bool:
    """« Des rapports de deux agences l'ont confirmé : afin de … »: before long news, who told it is one wait too many."""
    head, colon, news = said.sentences[0].partition(" : ")
    return bool(colon) and (len(news.split()) > NEWS or len(head.split()) > HEAD)


SAYER_CHECKS = (
    ("», a dit X", _long_words),
    ("dire/", _owned_sayer),
    ("parole", _owned_sayer),
    ("P, [*] X", _late_sayer),
    ("P, selon X", _late_sayer),
    ("l'[*] : P", _late_news),
    ("», a dit X", _written_words),
    ("source au milieu", _far_source),
    ("source à la fin", _names_first),
    ("source au milieu", _ruled),
    ("citation/X a dit", _heavy_sayer),
)
