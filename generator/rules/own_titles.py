"""The source's own title as it may stand: whose words it quotes, what it asks, less its kicker or its last circumstance."""

from __future__ import annotations

from collections.abc import Iterator

from generator import phrases
from generator.checks.evidence import TITLE
from generator.frames.surface import capital
from generator.french.grammar import in_place
from generator.french.tagger import finite
from generator.rules.epithets import epithet
from generator.rules.exchanges import is_interview
from generator.rules.fitting import fitted
from generator.rules.halves import stands
from generator.rules.interviewing import met, said_in
from generator.rules.kickers import (
    LAND,
    LISTING,
    answered,
    first_news,
    landed,
    opens_on_event,
    parted,
    parted_news,
    presented,
    sets_place,
    spoken,
    unlabelled,
)
from generator.rules.line_wholeness import COLON, OPEN_END
from generator.rules.lines import BRACKETS
from generator.rules.links import lowered
from generator.rules.retitling import FRONTS, without_kicker
from generator.rules.sequels import sequel
from generator.rules.sound import heads
from generator.rules.titling import Candidate, cuts_name, loses_everybody, phrased
from generator.rules.topical import may_label, people
from generator.rules.two_places import names_other
from generator.rules.undone import undone
from generator.seo.measures import holds
from generator.shelf import compiled
from generator.types import Assignment

TAIL = compiled(r" : (?=«)|, (?=[^,]+$)| (?=(?:alors|tandis|après) qu(?:e |['’]))")  # what a title may be cut before
SAYER = compiled(r"\b(?:[Ss]elon|[Dd]['’]après|accuse|accusé|soupçonné|présumé|affirme|dément|nie)\b")
FEWEST = 5  # words


def heard(assignment: Assignment) -> Iterator[Candidate]:
    """Yield the source's title as whoever it quotes says it: an interview is told by what is said in it and by whom it is with."""
    brief = assignment.brief
    yield from ((text, (TITLE,)) for text in spoken(brief.cleaned.title, people(brief)))
    if is_interview(brief):
        yield from said_in(brief)
        yield from met_with(assignment)


def of_words(assignment: Assignment) -> Iterator[Candidate]:
    """Yield « Glacier d'Ornay : une chercheuse raconte vingt ans de mesures », what is told of words on the key phrase, under it."""
    brief = assignment.brief
    words, body = parted_news(brief.cleaned.title)
    if words.startswith("«") and holds(words, brief.keyphrase) and may_label(body, brief) and stands(body):
        yield from phrased(assignment, "titre.avec_cle", body, (TITLE,))


def debated(assignment: Assignment) -> Iterator[Candidate]:
    """Yield « Débat tendu à la mairie sur la cantine », the event before the quotation that the source's title ends on."""
    title = assignment.brief.cleaned.title
    news = first_news(title)
    if news != title and opens_on_event(news):
        yield news, (TITLE,)


def met_with(assignment: Assignment) -> Iterator[Candidate]:
    """Yield « Entretien avec la sociologue Ana Roy » of an interview."""
    brief = assignment.brief
    whom = (presented(brief.cleaned.title, people(brief)), *met(brief))
    yield from (
        (text, (TITLE,))
        for who in whom
        if who
        for text in phrases.say(assignment.site, "titre.entretien", {"nom": who}, assignment.seed)
    )


def under_key(assignment: Assignment) -> Iterator[Candidate]:
    """Yield « Coupe d'Ornay : les frères Roy à domicile » of « Voile : Coupe d'Ornay, les frères Roy à domicile », of a key phrase that names."""
    key, body = assignment.brief.keyphrase, without_kicker(assignment.brief.cleaned.title)
    rest = body.removeprefix(f"{key}, ")
    person = key in people(assignment.brief)  # « Ana Roy, évoquant son départ, accusée de… »
    if rest != body and not person and " " in key and any(word[:1].isupper() for word in key.split()[1:]):
        yield f"{key}{COLON}{rest}", (TITLE,)


def own_titles(assignment: Assignment) -> Iterator[Candidate]:
    """Yield the source's title as what it asks, without its kicker, shorter: nothing else tells the news."""
    brief = assignment.brief
    if (bared := BRACKETS.sub("", brief.cleaned.title)) != brief.cleaned.title:
        yield bared, (TITLE,)  # « Ornay (Yvelines) : la piscine ferme »
    yield from ((text, (TITLE,)) for text in answered(brief.cleaned.title) if not loses_everybody(text, brief))
    yield from ((one, (TITLE,)) for one in _with_its_place(assignment))
    text = without_kicker(brief.cleaned.title)
    if LAND.search(text):
        text = landed(text, parted(brief.cleaned.title)[0])  # « Le pays vote »: which one
    shorter = [*shortened(brief.cleaned.title)]
    kicker = parted(brief.cleaned.title)[0]
    if finite(kicker) and len(kicker.split()) >= FEWEST:
        shorter = [kicker, *shorter]
    # « Le vote reporté à janvier »: on what? « Pourquoi la firme réclame… »: which one?
    last = text and (unlabelled(text, brief.cleaned.title) or loses_everybody(text, brief))
    yield from (
        (one, (TITLE,)) for one in ((*shorter, text) if last else (text, *shorter)) if one and not LISTING.match(one)
    )


def _with_its_place(assignment: Assignment) -> Iterator[str]:
    """Yield « En Norvège, les dockers s'arrêtent » of « Norvège : les dockers s'arrêtent »; the title itself where its clause names another place."""
    title = assignment.brief.cleaned.title
    kicker, body = parted(title)
    if not sets_place(kicker, body) or not without_kicker(title) or LAND.search(body):
        return
    small = lowered(body, assignment)
    if (finite(body) or epithet(body)) and not (names_other(kicker, body) or body.split()[0].lower() in FRONTS):
        yield f"{capital(in_place(kicker))}, {small}"
    yield f"{kicker}{COLON}{small}"


def shortened(title: str) -> Iterator[str]:
    """Yield a title without the quotation, the second clause or the circumstance it ends on, where the rest stands and loses no sayer."""
    for cut in reversed([*TAIL.finditer(title)]):
        text, rest = title[: cut.start()], title[cut.end() :]
        says = SAYER.search(rest) is not None or SAYER.match(text) is not None
        whole = len(text.split()) >= FEWEST and text.count("«") == text.count("»")
        if whole and not (says or sequel(text, rest) or undone(text, title)) and stands(text) and heads(text):
            yield text


def cut_titles(assignment: Assignment, heading: str = "") -> Iterator[Candidate]:
    """Yield the page's own title, then the source's, cut to their room: what tells something before what tells nothing."""
    whole = assignment.brief.cleaned.title
    titles = (heading, *(text for text, _ in own_titles(assignment)), whole)
    yield from (
        (text, (TITLE,))
        for title in titles
        for _, text in fitted(title)
        if not (cuts_name(text, f"{title} {whole}", assignment.brief) or OPEN_END.search(text)) and heads(text)
    )
