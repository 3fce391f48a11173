"""A section's H2: what the reader finds there; one in two or three names the key phrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import phrases
from generator.facts.ahead import tells_of_review
from generator.facts.groups import stems
from generator.facts.reading import parsed
from generator.frames.copying import GRAM, grams, longest_run
from generator.frames.surface import capital
from generator.french.leaning import answers, dangles, points_back
from generator.french.tagger import finite
from generator.rules.antecedents import standing_alone
from generator.rules.asking import asked
from generator.rules.being import without_being
from generator.rules.bodies import by_own_name
from generator.rules.bounds import bounded
from generator.rules.bygone import told_as_news
from generator.rules.covering import again, wide
from generator.rules.desk import Desk, bare, elsewhere, first_new, holding, other_headings, own_facts, standing
from generator.rules.exchanges import heading_question, is_interview
from generator.rules.halves import halves, stands
from generator.rules.keyed import is_piece, may_follow, opens_on_other, tells_of
from generator.rules.keyshare import must, wants_key
from generator.rules.lacking import BEFORE, STATED, claimed, plain, points, quoted, reworded, shares, spoken
from generator.rules.lines import COLON, SAYS, announces_words, complete, hollow, lacking, narrowed, ongoing, short
from generator.rules.links import lowered
from generator.rules.matter import Heading, Matter, matter
from generator.rules.named import named, names_matter
from generator.rules.newsworthy import by_source, hangs
from generator.rules.owners import of_another
from generator.rules.pen import Pen
from generator.rules.presented import does_unknown, is_own_question, names_early
from generator.rules.put_first import opening_question
from generator.rules.scoped import wider
from generator.rules.sound import sign, sound
from generator.rules.wanting import for_want_of_better, goes_on, goes_too_long, is_needed, stock_again
from generator.seo.measures import reflects
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

LONGEST = 13  # words
SAME = 0.6  # share of the shorter heading's words from which two headings say the same
# What a heading is worth beside its matter (tried on our samples): the key phrase where it is wanted or not; a question.
KEYED, UNWANTED, ASKED, WANTED_QUESTION = 0.7, -0.3, -0.2, 1.5
QUESTIONS_EVERY = 3  # sections for one question, where the site's manner is another
SHORT_AFTER_COLON = 11  # words
ASKS_OF = compiled(r"-(?:t-)?(?:ils|elles?)\b")  # « Verlac : ont-ils droit à un remboursement ? » would be of Verlac
QUOTE = "«"
WEAK_OPENING = compiled(
    r"C['’]|L[ea]s? (?:premi|second|derni|\w+ième)\w*(?:,| (?:est|a|ont|sont|\w+ait|\w+aient|\w+era)\b)|(?:Si|Alors|Quand|Lorsqu[e'’]|Bien|Après|Avant|Puis|Ensuite|Ainsi|On|Selon (?:leur|son|sa|elle|lui|eux)|Mais|Autre|Tout|Cela|Ceci|Dans|Lors|Parmi|Pour)\b"
)
WHAT = compiled(r"^Ce (?=que |qui |dont |qu['’])")  # « Ce que disent les courtiers » leans on nothing
HIS, THEIRS = compiled(r"\b(?:son|sa|ses) "), compiled(r"\bleurs? ")
ECHOED = 5  # words in a row that a text says already
ECHO, ECHO_OF_POINTS, MOST_ECHOES = 0.2, 1.0, 6  # what each such run costs; over points; how many cost
ELSEWHERE = 3.0  # what a heading of a sister site is worth less
ADDING = compiled(
    r"\b(?:aussi|également|alors|ensuite|en outre|toutefois|ainsi|donc|pourtant|à nouveau|suivante?s?|(?:bien )?évidemment|bien sûr)\b|\baucune? autres?\b|\bles (?:\w+ )?autres (?!que)|^(?:D['’]|L['’]|Une? )autres?\b",
    2,
)  # leans on what it adds to
REPEATS = 0.8  # share of a heading's words that the first sentence has, from which it is that sentence
OPENS_SAME = 0.6  # what a heading is worth less whose section opens by saying it again
WORD_FOR_WORD = 1.4  # and less again where it opens on the very words: better a mere label
NO_MORE = 1  # word a sentence adds to its heading: both are one (« Lumen retire X » / « Lumen a retiré X »)
TAKEN = 0.6  # what a line taken whole from the source is worth less
BACKGROUND = 0.8  # what a heading in the past of what was before the news is worth less
FLAWED = 2.0  # worth that a heading loses for broken French of a translation
SAID = 1.6  # what a heading is worth less that is a sentence of the text, word for word
TOLD_ABOVE = 1.8  # what a heading is worth less that the lead has told: better than a mere label
LESS_BEING = 0.5  # what « Le jugement mis en délibéré » is worth less than its sentence, of which it costs no verb
CUT = 0.3  # what a sentence cut to a line is worth less
OPENED = 5.0  # what the question is worth on which the source opens a section
FAR, MOST_FAR = 0.18, 4  # what a line is worth less for each fact that the section tells before its own
LATE, MOST_LATE = 0.27, 3  # what a question is worth less for each fact told before its answer
BAD = -1.4  # where a page has too few
NO_FLOOR = -99.0
POOR = -0.9  # what a heading must be worth over a section that may go on from the one above
WHO = 0.8  # « Qui a réduit l'écart ? » asks for a name, which tells no section
HEART, MAIN = frozenset({"de_quoi", "pourquoi", "but"}), 0.5  # questions on the heart of a section
ASIDE = frozenset(
    {"quand", "non", "depuis", "jusque"}
)  # questions on a detail head no section, unless a site asks in all
# What a reader asks at the end of an article, and no section dwells on.
DETAIL = frozenset(
    [
        "somme",
        "somme_future",
        "combien_en",
        "de_combien",
        "a_combien",
        "combien_est",
        "quelle_est",
        "qui_fait",
        "par_qui",
        "qui_a_fonde",
        "qui_detient",
        "ou",
        "quoi",
        "reproche",
        "duree",
        "aucun",
        "connait_on",
        "connait_on_cause",
    ]
)


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the best heading that fits and that no other heading or the source has used."""
    if assignment.section is None or _is_untold(assignment, desk) or goes_on(assignment, desk):
        return ()
    brief = assignment.brief
    heard = frozenset(gram for sentence in desk.said for gram in grams(sentence.text, ECHOED))
    body = assignment.site.slots.get("section")
    floor = _floor(assignment, desk)
    echo = ECHO_OF_POINTS if body is not None and body.options.get("longest") else ECHO
    for heading in sorted(
        _candidates(assignment, desk),
        key=lambda h: (
            ELSEWHERE * elsewhere(h.text, brief)
            + TAKEN * _taken(h, brief)
            + TOLD_ABOVE * desk.contains(h.text, "lead")
            + echo * min(MOST_ECHOES, len(grams(h.text.rstrip(" ?"), ECHOED) & heard))
            - h.worth
        ),
    ):
        if heading.worth < floor:
            break
        if heading.worth < POOR and heading.text.endswith("?") and names_matter(assignment):
            continue  # a question on one thing of several heads no section of a site that names matters
        if _fits(heading, assignment, desk):
            desk.headings.add(bare(heading.text))
            desk.written_headings.append(heading.text)
            desk.headed.add(assignment.section.key)
            desk.questions += heading.text.endswith("?")
            return [Sentence(capital(heading.text), heading.facts)]
    return for_want_of_better(assignment, desk)


def _is_untold(assignment: Assignment, desk: Desk) -> bool:
    """Return whether lead and conclusion tell all of a section, so that nothing stands under its heading."""
    told = desk.told_in("body")
    return bool(told) and assignment.section is not None and told.isdisjoint(assignment.section.facts)


def _floor(assignment: Assignment, desk: Desk) -> float:
    """Return what a heading must be worth: more where the section may go on from the one above, nothing where it may not."""
    if assignment.outline.headings:
        return NO_FLOOR
    return BAD if is_needed(assignment, desk) or goes_too_long(assignment, desk) else POOR


def _taken(heading: Heading, brief: Brief) -> bool:
    """Return whether a heading is the source's own, word for word."""
    least = max(GRAM, len(heading.text.split()) - 1)
    return any(longest_run(heading.text, brief.fact(id).text) >= least for id in heading.facts)


def _fits(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    text, bounds = heading.text, assignment.slot.chars
    others = other_headings(assignment, desk)
    tires = COLON in text and heading.facts and _colon_again(text, assignment, desk)
    tires = tires or stock_again(text, assignment, desk)
    tires = tires or wider(text, [assignment.brief.fact(id).text for id in heading.facts])
    tires = tires or (text.startswith(QUOTE) and _quotes_again(assignment, desk))
    if not bounds.least <= len(text) <= (bounds.most or 999) or tires or _left_out(heading, assignment, desk):
        return False
    if bare(text) in desk.headings or any(_alike(text, other) for other in others):
        return False
    # The key phrase that opens both makes them no more alike.
    own, title = (_after_key(line, assignment) for line in (text, desk.heads.get("title", "")))
    if _alike(own, title) and own.lower().split()[:2] == title.lower().split()[:2]:
        return False
    return bool(list(first_new([text], assignment)))


def _quotes_again(assignment: Assignment, desk: Desk) -> bool:
    """Return whether another heading of a page that is no interview is but somebody's words already."""
    others = other_headings(assignment, desk)
    return not is_interview(assignment.brief) and any(other.startswith(QUOTE) for other in others)


def _after_key(text: str, assignment: Assignment) -> str:
    """Return a line without the key phrase that stands before its colon."""
    before, colon, rest = text.partition(COLON)
    return rest if colon and before.lower() == assignment.brief.keyphrase.lower() else text


def _left_out(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a heading rests on facts that the text written below it could not tell, where it tells others."""
    told, section = desk.told_in("body"), assignment.section
    written = section is not None and bool(told & set(section.facts))
    return written and bool(heading.facts) and not told & set(heading.facts)


def _colon_again(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether one more colon of its sort would tire: in two headings running, or in more than one out of two.

    Before somebody's words it is of another sort than after a matter.
    """
    others = other_headings(assignment, desk)
    alike = [COLON in other and (QUOTE in other) == (QUOTE in text) for other in others]
    return (
        bool(others)
        and not must(assignment, desk)
        and (alike[-1] or sum(alike) >= max(1, len(assignment.outline.sections) // 2))
    )


def _alike(one: str, other: str) -> bool:
    mine, theirs = set(stems(one)), set(stems(other))
    return len(mine & theirs) >= SAME * max(1, min(len(mine), len(theirs)))


def _candidates(assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield what could head the section, each with the key phrase before it too where that is wanted."""
    key, wanted = assignment.brief.keyphrase, wants_key(assignment, desk)
    forced = must(assignment, desk)
    below = _below(assignment, desk)
    prints = names_matter(assignment)
    for heading in _plain(assignment, desk):
        told = assignment.brief.fact(heading.facts[0]) if heading.facts else None
        text = by_source(by_own_name(heading.text, told, assignment.brief)) if told else heading.text
        heading = heading._replace(text=text)
        if told and (is_piece(text, told, assignment.brief) or announces_words(text)):
            continue
        if heading.worth < OPENED and not is_own_question(text, assignment) and _is_early(text, assignment, desk):
            continue
        echo = BACKGROUND * ongoing(text) + _echo(text, assignment, desk) + SAID * desk.has_said(text)
        echo += FLAWED * assignment.brief.cleaned.flawed(text)
        if prints and not _is_source_s(text, assignment, desk):
            echo += again(heading, below) - wide(heading, key, below)
        if prints and _says_first(text, below) and not _is_source_s(text, assignment, desk):
            continue
        heading = heading._replace(worth=heading.worth - echo)
        inside = reflects(text, key)
        yield heading._replace(worth=heading.worth + ((KEYED if wanted else UNWANTED) if inside else 0.0))
        alone = forced and COLON not in text and not (shares(text, key) or ASKS_OF.search(text))
        alone = alone and may_follow(text, key)
        alone = alone and text[:1] != "«" and not opens_on_other(text, key, assignment.brief)
        alone = (
            alone and tells_of(key, heading, assignment, desk) and not of_another(text, heading.facts, assignment.brief)
        )
        if alone and heading.facts and not inside and len(text.split()) <= SHORT_AFTER_COLON:
            words = {"cle": key, "label": lowered(text, assignment)}
            for said in phrases.say(assignment.site, "intertitres.avec_cle", words, assignment.seed):
                yield heading._replace(text=said, worth=heading.worth + BEFORE)


def _says_first(text: str, below: Sequence[str]) -> bool:
    """Return whether a heading with a verb is the first sentence below it over again."""
    first = below[0] if below else ""
    told = finite(text) and not text.endswith("?") and not text.startswith(QUOTE)
    words = set(stems(text))
    return told and bool(words) and len(words & set(stems(first))) >= REPEATS * len(words)


def _is_source_s(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line is a subhead of the source over these facts, or what an interview puts over an answer."""
    own = (bare(fact.heading) for fact in own_facts(assignment, desk) if fact.heading)
    return bare(text) in own or (text[:1] == "«" and is_interview(assignment.brief))


def _below(assignment: Assignment, desk: Desk) -> list[str]:
    """Return the sentences written below a heading, its section's facts where none is yet."""
    own = set(assignment.section.facts) if assignment.section else set()
    return [s.text for s in desk.in_kind("body") if own & set(s.facts)] or [f.text for f in own_facts(assignment, desk)]


def _is_early(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line says what only the section below it explains, or how results told there were published."""
    return (
        tells_of_review(text)
        or _leans(text)
        or _unnamed(text, assignment, desk)
        or names_early(text, assignment, desk)
        or does_unknown(text, assignment, desk)
    )


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


def _plain(assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield headings made from the section's facts, its source's subhead and its label."""
    section = assignment.section
    facts = own_facts(assignment, desk)
    about = matter(facts)
    if section and section.heading:
        yield Heading(section.heading, section.facts, 2 * WANTED_QUESTION)
    if question := opening_question(facts, assignment):
        yield Heading(question, (facts[1].id,), OPENED)
    if facts and (asked_of := heading_question(assignment)):
        for text in phrases.say(assignment.site, "intertitres.entretien", {"mots": asked_of}, assignment.seed):
            yield Heading(text, (facts[0].id,), OPENED)
    for place, fact in enumerate(facts):
        far, late = FAR * min(place, MOST_FAR), LATE * min(place, MOST_LATE)
        yield from (h._replace(worth=h.worth - far) for h in _stated(fact, about, assignment, desk))
        yield from (h._replace(worth=h.worth - late) for h in _asked(fact, about, assignment, desk))
    yield from reworded(facts, about, assignment)
    yield from points(about, assignment)
    if not is_interview(assignment.brief) and assignment.site.voice.get("heading", "mixed") != "sentence":
        yield from named(facts, about, assignment, other_headings(assignment, desk))


def _stated(fact: Fact, about: Matter, assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield what a fact tells or what somebody says in it, within its bounds."""
    for line in (
        *_told(standing_alone(fact, assignment.brief), about, assignment, desk),
        *plain(fact, about, assignment),
        *claimed(fact, about, assignment),
    ):
        if bounded(line.text, fact):
            yield line
    yield from quoted(fact, assignment)


def _told(fact: Fact, about: Matter, assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield what a fact tells in a line, for want of a question where the site asks; a longer sentence cut costs more."""
    told = STATED * (assignment.site.voice.get("heading", "mixed") == "question")
    pen, prints = Pen(assignment, desk), names_matter(assignment)
    for part in halves(fact) or (fact,):
        for saying in pen.sayings(part, "heading", words=LONGEST):
            text = saying.sentences[0].rstrip(" .")
            for cut, line in enumerate((text, *narrowed(text))):
                if (
                    not hollow(line, saying.form)
                    and sound(line, fact)
                    and complete(line)
                    and stands(line)
                    and not lacking(line, part.text)
                    and not told_as_news(line, part, assignment.brief)
                    and not hangs(line, fact.text)
                ):
                    worth = about.worth(line, fact, saying.copied) - CUT * cut
                    yield Heading(line, saying.facts, worth + told)
                    if prints and (noun := without_being(line)):
                        yield Heading(noun, saying.facts, worth - LESS_BEING)
        for text, facts, copied in short(pen, part, LONGEST):
            whole = sound(text, fact) and complete(text) and not hangs(text, fact.text)
            if whole and not told_as_news(text, part, assignment.brief):
                worth = about.worth(text, fact, copied) - CUT
                yield Heading(text, facts, worth + told)


def _asked(fact: Fact, about: Matter, assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield the questions a fact answers: all where the site asks, else one in a few sections."""
    manner = str(assignment.site.voice.get("heading", "mixed"))
    sections = len(assignment.outline.sections)
    used = sum(t.text.endswith("?") for t in standing(assignment, "heading")) + desk.questions
    extra = WANTED_QUESTION if manner == "question" else ASKED
    none = assignment.site.style.get("questions", (0, 100))[1] == 0
    if none or (manner in ("noun", "sentence") and used >= max(1, sections // QUESTIONS_EVERY)):
        return
    for one in asked(fact, assignment.brief, assignment.site, assignment.seed):
        if SAYS.search(fact.text):
            break  # a heading asks what is so, not what somebody says is
        counts = names_matter(assignment) and one.question.startswith("Combien ")
        if not counts and one.kind not in DETAIL and (one.kind not in ASIDE or manner == "question"):
            yield Heading(
                one.question, (fact.id,), about.worth(one.question, fact, 0) + extra + MAIN * (one.kind in HEART)
            )
    if manner == "question":
        yield from spoken(fact, about, assignment)
    if manner in ("question", "mixed"):
        for question, answer in Pen(assignment, desk).questions(fact):
            who = WHO * question.startswith("Qui ")
            yield Heading(question, answer.facts, about.worth(question, fact, 0) + extra - who)
