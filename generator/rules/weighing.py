"""What each line that could head a section is worth beside the text below it, the key phrase and what a reader of headings knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import phrases
from generator.facts.ahead import tells_of_review
from generator.facts.groups import stems
from generator.facts.reading import parsed
from generator.french.leaning import answers, dangles, points_back
from generator.french.tagger import finite
from generator.rules.bodies import by_own_name
from generator.rules.covering import again, wide
from generator.rules.desk import Desk, bare, holding, own_facts
from generator.rules.exchanges import is_interview
from generator.rules.keyed import is_event, is_piece, may_follow, opens_on_other, tells_of
from generator.rules.keyshare import must, wants_key
from generator.rules.lacking import BEFORE, shares
from generator.rules.line_wholeness import COLON, SOURCE, announces_words, ongoing
from generator.rules.links import lowered
from generator.rules.matter import Heading
from generator.rules.named import names_matter
from generator.rules.newsworthy import by_source
from generator.rules.offering import OPENED, offered
from generator.rules.owners import of_another
from generator.rules.presented import does_unknown, is_own_question, names_early
from generator.rules.sound import sign
from generator.seo.measures import reflects
from generator.shelf import compiled
from generator.types import Assignment

# What a heading is worth beside its matter (tried on our samples): the key phrase where it is wanted or not, where too few have it.
KEYED, UNWANTED, FORCED = 0.7, -0.3, 1.2
SHORT_AFTER_COLON = 11  # words
ASKS_OF = compiled(r"-(?:t-)?(?:ils|elles?)\b")  # « Verlac : ont-ils droit à un remboursement ? » would be of Verlac
QUOTE = "«"
WHY = "Pourquoi "  # tells more than that it is so
WEAK_OPENING = compiled(
    r"C['’]|L[ea]s? (?:premi|second|derni|\w+ième)\w*(?:,| (?:est|a|ont|sont|\w+ait|\w+aient|\w+era)\b)|(?:Si|Alors|Quand|Lorsqu[e'’]|Bien|Après|Avant|Puis|Ensuite|Ainsi|On|Selon (?:leur|son|sa|elle|lui|eux)|Mais|Autre|Tout|Cela|Ceci|Dans|Lors|Parmi|Pour)\b"
)
WHAT = compiled(r"^Ce (?=que |qui |dont |qu['’])")  # « Ce que disent les courtiers » leans on nothing
HIS, THEIRS = compiled(r"\b(?:son|sa|ses) "), compiled(r"\bleurs? ")
ADDING = compiled(
    r"\b(?:aussi|également|alors|ensuite|en outre|toutefois|ainsi|donc|pourtant|à nouveau|suivante?s?|(?:bien )?évidemment|bien sûr|en effet)\b|\baucune? autres?\b|\bles (?:\w+ )?autres (?!que)|^(?:D['’]|L['’]|Une? )autres?\b",
    2,
)  # leans on what it adds to
MORE_THAN = 3  # words of a first sentence beyond those of a line over it
GROUP = ("Chez ", "Côté ", "Du côté ", "Dans le camp ")
REPEATS = 0.8  # share of a heading's words that the first sentence has, from which it is that sentence
OPENS_SAME = 0.6  # what a heading is worth less whose section opens by saying it again
WORD_FOR_WORD = 1.4  # and less again where it opens on the very words: better a mere label
NO_MORE = 1  # word a sentence adds to its heading: both are one (« Lumen retire X » / « Lumen a retiré X »)
BACKGROUND = 0.8  # what a heading in the past of what was before the news is worth less
FLAWED = 2.0  # worth that a heading loses for broken French of a translation
SAID = 1.6  # what a heading is worth less that is a sentence of the text, word for word


def candidates(assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield what could head the section, each with the key phrase before it too where that is wanted."""
    key, wanted = assignment.brief.keyphrase, wants_key(assignment, desk)
    forced = must(assignment, desk)
    below = below_of(assignment, desk)
    prints = names_matter(assignment)
    for heading in offered(assignment, desk):
        told = assignment.brief.fact(heading.facts[0]) if heading.facts else None
        text = by_source(by_own_name(heading.text, told, assignment.brief)) if told else heading.text
        heading = heading._replace(text=text)
        if text.startswith(QUOTE) and SOURCE in text:
            continue
        if told and (is_piece(text, told, assignment.brief) or announces_words(text)):
            continue
        own = is_own_question(text, assignment) or _is_own_quote(text, assignment, desk)
        if heading.worth < OPENED and not own and _is_early(heading, assignment, desk):
            continue
        if heading.sure and _says_again(text, below):
            continue
        echo = (
            BACKGROUND * ongoing(text)
            + (0.0 if heading.sure else _echo(text, assignment, desk))
            + SAID * desk.has_said(text)
        )
        echo += FLAWED * assignment.brief.cleaned.flawed(text)
        if prints and not heading.sure and not is_source_s(text, assignment, desk):
            echo += again(heading, below) - wide(heading, key, below)
        if prints and _says_first(text, below) and not is_source_s(text, assignment, desk):
            continue
        heading = heading._replace(worth=heading.worth - echo)
        inside = reflects(text, key)
        yield heading._replace(
            worth=heading.worth + ((KEYED + FORCED * (forced and prints) if wanted else UNWANTED) if inside else 0.0)
        )
        alone = (
            forced
            and not (heading.sure in ("group", "words") or (heading.sure == "line" and key[:1].isupper()))
            and COLON not in text
            and not (shares(text, key) or ASKS_OF.search(text))
        )
        own_head = is_source_s(text, assignment, desk)
        alone = alone and (may_follow(text, key) or (own_head and is_event(key, assignment.brief)))
        alone = alone and text[:1] != "«" and not opens_on_other(text, key, assignment.brief)
        alone = (
            alone and tells_of(key, heading, assignment, desk) and not of_another(text, heading.facts, assignment.brief)
        )
        if alone and (heading.facts or own_head) and not inside and len(text.split()) <= SHORT_AFTER_COLON:
            words = {"cle": key, "label": lowered(text, assignment)}
            for said in phrases.say(assignment.site, "intertitres.avec_cle", words, assignment.seed):
                yield heading._replace(text=said, worth=heading.worth + BEFORE + FORCED * prints)


def _says_first(text: str, below: Sequence[str]) -> bool:
    """Return whether a heading with a verb is the first sentence below it over again."""
    first = below[0] if below else ""
    told = finite(text) and not text.endswith("?") and not text.startswith((QUOTE, WHY))
    words = set(stems(text))
    return told and bool(words) and len(words & set(stems(first))) >= REPEATS * len(words)


def _says_again(text: str, below: Sequence[str]) -> bool:
    """Return whether a line made of one sentence is one of those below word for word, or all that the first says."""
    first = set(stems(below[0])) if below else set()
    words = set(stems(text))
    return any(bare(text) == bare(one) for one in below) or (
        words <= first and len(first - words) <= MORE_THAN and not text.startswith(GROUP)
    )


def is_source_s(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line is a subhead of the source over these facts, be it after the key phrase, or what an interview puts over an answer."""
    own = {bare(fact.heading) for fact in own_facts(assignment, desk) if fact.heading}
    keyed = text.lower().startswith(f"{assignment.brief.keyphrase.lower()}{COLON}")
    return (
        bare(text) in own
        or (keyed and bare(text.partition(COLON)[2]) in own)
        or (text[:1] == "«" and is_interview(assignment.brief))
    )


def _is_own_quote(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line is somebody's words that the source puts over the first fact of the section: « Nous ne voterons pas ce texte »."""
    facts = own_facts(assignment, desk)
    return text.startswith(QUOTE) and bool(facts) and bare(facts[0].heading) == bare(text)


def below_of(assignment: Assignment, desk: Desk) -> list[str]:
    """Return the sentences written below a heading, its section's facts where none is yet."""
    own = set(assignment.section.facts) if assignment.section else set()
    return [s.text for s in desk.in_kind("body") if own & set(s.facts)] or [f.text for f in own_facts(assignment, desk)]


def _is_early(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line says what only the section below it explains, or how results told there were published."""
    text = heading.text
    return (
        hangs_above(text, assignment, desk)
        or names_early(text, assignment, desk)
        or (not heading.sure and does_unknown(text, assignment, desk))
    )


def hangs_above(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line leans on what its reader has not read, or calls a thing by another word than title and lead."""
    return tells_of_review(text) or _leans(text) or _unnamed(text, assignment, desk)


def _leans(text: str) -> bool:
    """Return whether a line leans on what a reader of headings alone has not read."""
    weak = WEAK_OPENING.match(text) or ADDING.search(text)
    text = WHAT.sub("", text)
    return bool(weak) or answers(text) or points_back(text) or dangles(_own(text))


def _unnamed(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line opens on a thing by another word than that by which title and lead name it: « L'animal était une grenouille »."""
    found = sign("borne", "sans_nom").match(text)
    if found is None:
        return False
    above = " ".join((assignment.brief.cleaned.title, *(s.text for s in desk.in_kind("lead"))))
    return not set(stems(found["nom"])) & set(stems(above))


def _echo(text: str, assignment: Assignment, desk: Desk) -> float:
    """Return what a heading costs that the section opens by saying again, more so in the same words, or says further down."""
    own = set(assignment.section.facts) if assignment.section else set()
    told = [s.text for s in desk.in_kind("body") if own & set(s.facts)]
    if text.endswith("?") or not told:
        return 0.0
    more = [set(stems(one)) - set(stems(text)) for one in told if holding(one, text)]
    again = any(len(words) <= NO_MORE for words in more)
    opens = holding(told[0], text)
    return OPENS_SAME * opens + WORD_FOR_WORD * (again or (opens and bare(text) in bare(told[0])))


def _own(text: str) -> str:
    """Return a line without the possessives that its own subject explains: « Les chercheurs … leurs modèles »."""
    owned = HIS.search(text) or THEIRS.search(text)
    subject = next((c.subject for c in parsed(text).clauses if c.subject is not None), None) if owned else None
    if subject is None or subject.kind != "np":
        return text
    possessive = THEIRS if subject.number == "p" else HIS
    told, that, said = text[subject.end :].partition(" que ")
    return text[: subject.end] + possessive.sub("", told) + that + said
