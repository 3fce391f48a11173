"""What titles of the page and of search results share: what fits, what is worth what, the stock title."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from generator import phrases
from generator.checks.evidence import TITLE, plain
from generator.facts.groups import stems
from generator.french.quoted import QUOTED
from generator.rules.adrift import adrift
from generator.rules.as_long import keeps
from generator.rules.ceilings import bounded
from generator.rules.choosing import Told, apart
from generator.rules.desk import bare, elsewhere, first_new
from generator.rules.disagreeing import disagrees
from generator.rules.fitting import fitted
from generator.rules.fresh import stale
from generator.rules.heading_facts import told_share
from generator.rules.keyed import opens_on_other
from generator.rules.kickers import parted_news, sets_place, unlabelled
from generator.rules.line_wholeness import COLON
from generator.rules.links import lowered
from generator.rules.mended import mended
from generator.rules.pen import wording
from generator.rules.retitling import parted_beside
from generator.rules.severed import ends_inside
from generator.rules.sparing import LABELS, lost_capitals, lost_names, lost_place
from generator.rules.squeezing import awaits_object
from generator.rules.topical import may_label, people
from generator.rules.two_places import names_other
from generator.rules.undergone import seen, undergone
from generator.rules.verb_kept import loses_verb
from generator.rules.whom_for import loses_whom
from generator.seo.measures import holds
from generator.seo.pixels import width
from generator.shelf import compiled
from generator.types import Assignment, Brief, Sentence

STUTTER, BEFORE = 0.4, 0.3  # a word of the key phrase twice; the key phrase before a colon
SET, SPACED = 6, compiled(r"\d[%€$]")  # pixels that the typography adds: a space before « % »
WORD_COST = 0.2  # of each word left out
# Of each name of the source's title left out; of the matter, of the place before its colon.
NAME_COST, MATTER_COST, PLACE_COST = 0.4, 0.8, 0.8
# A title that tells its news whole may pass the room of a search result, which shows its end as « … »: how many pixels beyond it
# beside shorter ones, and what each of them costs.
BEYOND, BEYOND_COST = 60, 0.02
SAME_ORDER = 1.5  # what the source's own words cost where they are left in their order, be some cut
MENDED_ORDER = 0.7  # what they cost where our mending wrote most of them
WANTED = 1.5  # what a title is worth less that lacks the key phrase which its user asked for
KEYED = 0.4  # what a title that names the key phrase is worth more
LEAST_SHARE, SURE_SHARE = (
    0.34,
    0.15,
)  # of what the source's title tells: under the first a search title is worth less, under the second the source's own comes first
LEAST_WORDS = 5  # of a title that tells something: « Vie locale, Ornay » is no news
ANOTHER = 0.12  # share of what the source's title tells, under which a title is about something else
# « Ana Roy : évoquant son départ, accusée de… », « Mairie d'Ornay : la presse attaquée dans sa première allocution »
DETACHED = compiled(r"^\w+ant |\b(?:s[ao]n|ses) ", 2)
WORD = compiled(r"\S*\w\S*")
# A title that ends on a time of something not told, « Grève à Ornay : au huitième jour », or on a small word.
TIME_LAST = compiled(
    r"(?:^|: )(?:au|à la|à l['’]|en|dès|depuis|après|pendant|avant|il y a|ce|cette|le|la|l['’]) ?(?:[\w-]+ )?(?:jours?|semaines?|mois|ans?|années?|heures?|minutes?|nuit|matin|soir|veille|lendemain)$",
    2,
)
SMALL_LAST = compiled(
    r"(?:\b(?:l[ea]s?|une?|d[eu]s?|aux?|à|en|par|pour|sur|dans|chez|vers|s[ao]n|ses|leurs?|ce|cet|cette|ces|et|ou|que|qui|vieux|vieilles?|(?<!personnes )âgée?s?|accusée?s?|soupçonnée?s?|suspectée?s?)|[dl]['’])$"
)


# A title that opens on a word which links it to a sentence before, or ends on how many of how many: « 22 blessés dont 4 ».
LINKED = compiled(
    r"(?:néanmoins|toutefois|cependant|pourtant|en effet|par ailleurs|en outre|de plus|ainsi|or|donc|encore aujourd['’]hui|aujourd['’]hui encore)\b(?! que?\b)",
    2,
)
# « Lavène battu par Ornay pour atteindre la finale »: who reaches it?
AIMING = compiled(r"\bpar\b.*\bpour (?!avoir\b|être\b)(?:s['’]|l['’]|se |en |y )?[a-zà-ÿ]+(?:er|ir|re)\b")
# « Un trésorier emprisonné »: what for?
JUDGED = compiled(
    r"\b(?:emprisonnée?|condamnée?|jugée?|arrêtée?|poursuivie?|écrouée?|incarcérée?|renvoyée?|licenciée?|sanctionnée?|punie?|interpellée?|inculpée?|épinglée?)s?$"
)
# « La Brisa sera en vente à Ornay »: from when? « Ana Roy en marque quatre »: of what?
UNTOLD_END = compiled(
    r"\b(?:sera|seront) (?:en vente|disponibles?|commercialisée?s?)(?: (?:en|au|aux|à) [A-ZÀ-Þ][\w-]+)?$|^[^,:]*\ben [a-zà-ÿ]+ (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)$"
)
BY_WHOM = compiled(r"\bpar (?:l[ea]s? |l['’])?$")
ASKS, WHAT_FOR = compiled(r"(?:Pourquoi|Comment|Combien) ", 2), " pour "
COUNT_LAST = compiled(r"\bdont (?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$")
Candidate = tuple[str, tuple[str, ...]]


def surely(told: Iterator[Candidate], brief: Brief) -> tuple[list[Candidate], list[Candidate]]:
    """Return the titles that tell the source's own or enough of it, then the others; all are of the first sort where it tells nothing."""
    every = list(told)
    if len(brief.cleaned.title.split()) <= LEAST_WORDS:
        return every, []
    near = [one for one in every if one[1] == (TITLE,) or told_share(one[0], brief) >= SURE_SHARE]
    return near, [one for one in every if one not in near]


def first(
    assignment: Assignment, candidates: Iterator[Candidate], room: int = 0, own: bool = False
) -> Sequence[Sentence]:
    """Return the first candidate that was not refused, fits the slot but for some pixels and is neither the source's title, but where `own`, nor a sister's."""
    shared: Sequence[Sentence] = ()
    for text, facts in candidates:
        if shared and not facts:
            break  # better a sister's title than one that tells nothing
        if fits(text, assignment, room, own):
            if not elsewhere(text, assignment.brief) and keeps(text, assignment.brief.cleaned.request):
                return [Sentence(text, facts)]
            shared = shared or [Sentence(text, facts)]
    return shared


def fits(text: str, assignment: Assignment, room: int = 0, own: bool = False) -> bool:
    """Return whether a title was not refused, fits the slot but for some pixels and is not the source's, but where `own`."""
    slot = assignment.slot
    fits = not slot.chars.most or slot.chars.least <= len(text) <= slot.chars.most
    narrow = beyond(text, assignment) <= room
    short_enough = slot.kind != "title" or not slot.words.most or len(WORD.findall(text)) <= slot.words.most
    own = own or mended(assignment.brief) or _stands_only_so(assignment.brief.cleaned.title)
    same = bare(text) == bare(assignment.brief.cleaned.title) and not own
    if LINKED.match(plain(text).rpartition(COLON)[2]) or COUNT_LAST.search(text):
        return False
    if TIME_LAST.search(plain(text)) or SMALL_LAST.search(plain(text)) or loses_verb(text, assignment.brief):
        return False
    if AIMING.search(text) and not AIMING.search(assignment.brief.cleaned.title):
        return False
    if JUDGED.search(text) and WHAT_FOR in assignment.brief.cleaned.title:
        return False
    if _cuts_list(text, assignment.brief.cleaned.title) or UNTOLD_END.search(plain(text)):
        return False
    if awaits_object(text, assignment.brief) or loses_whom(text, assignment.brief.cleaned.title):
        return False
    return fits and narrow and short_enough and not same and bool(list(first_new([text], assignment)))


def _cuts_list(text: str, title: str) -> bool:
    """Return whether a title ends on one of the labels that the source's lists after its colon: « … : prix » of « … : prix, spécifications »."""
    labels, whole = plain(text).rpartition(COLON)[2], plain(title).rpartition(COLON)[2]
    return whole.startswith(f"{labels}, ") and COLON in plain(text) and LABELS.match(whole) is not None


def _stands_only_so(title: str) -> bool:
    """Return whether the place before a title's colon can be told nowhere else: its clause names another."""
    kicker, body = parted_news(title)
    return sets_place(kicker, body) and names_other(kicker, body)


def loses_main(text: str, facts: tuple[str, ...], brief: Brief) -> bool:
    """Return whether a title made of the source's keeps what goes on beside its news, and not the news."""
    main, joint, beside = parted_beside(QUOTED.sub("", parted_news(brief.cleaned.title)[1]))
    if not joint or facts != (TITLE,) or UNTOLD_END.search(main):
        return False
    told, news = set(stems(text)), set(stems(main))
    return len(told & news) < len(news) / 2 and len(told & (set(stems(beside)) - news)) > len(told & news)


def beyond(text: str, assignment: Assignment) -> int:
    """Return how many pixels wider than its room a title is."""
    most = assignment.slot.pixels.most
    return max(0, width(text) - most + SET * bool(SPACED.search(text))) if most else 0


def done_to(whole: str, brief: Brief) -> Iterator[tuple[int, str]]:
    """Yield what the source's title tells from what it is done to, whole and cut, where the key phrase stands before it."""
    unnamed = " " in brief.keyphrase and not holds(whole, brief.keyphrase)
    for cut, text in ((0, whole), *fitted(whole)) if unnamed else ():
        told = undergone(text) or seen(text)
        if told and may_label(told, brief):
            yield cut + 1, told


def body_of(brief: Brief) -> str:
    """Return the source's title without what stands before its colon."""
    return parted_news(brief.cleaned.title)[1]


def shorter(text: str, whole: str) -> float:
    """Return what the words that a title leaves out are worth."""
    return WORD_COST * max(0, len(whole.split()) - len(text.split()))


def cuts_name(text: str, whole: str, brief: Brief) -> bool:
    """Return whether a shorter title keeps the first word of a name only, « La Fromagerie » of « La Fromagerie du Val d'Orvane », or ends inside a matter."""
    if ends_inside(text, whole, brief):
        return True
    cut = (n.split(" ", 1) for e in brief.entities for n in (e.name,) if " " in n and n in whole and n not in text)
    return any(_goes_on_otherwise(text, first, rest) for first, rest in cut)


def _goes_on_otherwise(text: str, first: str, rest: str) -> bool:
    """Return whether the first word of a name stands in a text before anything but the rest of it."""
    parts = text.split(f"{first} ")
    pairs = pairwise(parts)
    return any(not before[-1:].isalnum() and not after.startswith(rest[:4]) for before, after in pairs)


def _unnamed(text: str, brief: Brief) -> float:
    """Return what the names and the matter of the source's title that a title leaves out are worth."""
    matter = MATTER_COST * unlabelled(text, brief.cleaned.title)
    lost = max(lost_names(text, brief), lost_capitals(text, brief))
    lost += 2 * any(n in brief.cleaned.title and n not in text and n.rpartition(" ")[2] in text for n in people(brief))
    return NAME_COST * lost + matter + PLACE_COST * lost_place(text, brief)


def before(text: str, key: str, named: Collection[str]) -> float:
    """Return what the key phrase before a clause is worth: less where a word of it comes again, or somebody else."""
    same = set(stems(text)) & set(stems(key))
    return BEFORE - STUTTER * bool(same) - STUTTER * (key in named and any(name in text for name in named))


def written(assignment: Assignment, ranked: list[tuple[float, str, str, tuple[str, ...]]]) -> Iterator[Candidate]:
    """Yield the titles as the site phrases them, best first: those that name whom and what the source's title names."""
    brief = assignment.brief
    fitting = [
        (
            Told(
                worth
                - _unnamed(said, brief)
                - BEYOND_COST * beyond(said, assignment)
                - stale(said, facts, brief.cleaned.title)
                - disagrees(said),
                said,
                facts,
            ),
            text,
        )
        for worth, group, text, facts in ranked
        if not (loses_main(text, facts, brief) or loses_everybody(text, brief))
        and not (facts == (TITLE,) and adrift(text, brief.cleaned.title))
        and not (group.endswith("avec_cle") and _misplaced(text, brief))
        for said, facts in phrased(assignment, group, bounded(text, brief), facts)
        if fits(said, assignment, BEYOND)
    ]
    known = any(one.facts == (TITLE,) and not beyond(one.text, assignment) for one, _ in fitting)
    told = [one for one, text in fitting if not _tells_other(text, one.facts, brief, known)]
    yield from ((one.text, one.facts) for one in apart(told, wording(assignment.site), plain(brief.cleaned.title)))


def loses_everybody(text: str, brief: Brief) -> bool:
    """Return whether a title that asks names nobody of those whom the source's names before: « Verlac attaque Orvane : pourquoi la firme réclame… »."""
    names = [n for e in brief.entities for n in e.names if n in brief.cleaned.title]
    return ASKS.match(text) is not None and bool(names) and not any(name in text for name in names)


def _misplaced(text: str, brief: Brief) -> bool:
    """Return whether a clause cannot stand after the key phrase: it is detached, or tells what another body or somebody does: « Les Faucons : Ana Roy marque »."""
    body = any(e.kind == "organisation" and brief.keyphrase in e.names for e in brief.entities)
    somebody = body and any(name in text for name in people(brief))
    if _does_it(text, brief):
        return True
    return DETACHED.search(text) is not None or somebody or opens_on_other(text, brief.keyphrase, brief)


def _does_it(text: str, brief: Brief) -> bool:
    """Return whether the key phrase is who does, by the source's title, what a clause tells without: « Pape François : le prieur contraint à démissionner »."""
    key, own = brief.keyphrase, plain(brief.cleaned.title)
    before = own[: own.find(key)] if key in own and key not in text else ""
    return BY_WHOM.search(before) is not None


def _tells_other(text: str, facts: tuple[str, ...], brief: Brief, known: bool) -> bool:
    """Return whether a title tells an old fact where the news is `known`, or what somebody does whom the source's title does not name."""
    news = brief.cleaned.title
    tells = len(news.split()) > LEAST_WORDS  # « Vie locale, Ornay » is no news
    if not tells or TITLE in facts or told_share(text, brief) >= ANOTHER:
        return False
    return known or any(text.startswith(f"{name} ") and name not in news for name in people(brief))


def stock(assignment: Assignment) -> Iterator[Candidate]:
    """Yield the source's own title, then titles that tell no fact, for want of one."""
    if title := assignment.brief.cleaned.title:
        yield title.strip(" ."), (TITLE,)
    words = {"cle": assignment.brief.keyphrase}
    for text in phrases.say(assignment.site, "titre.seo", words, assignment.seed):
        yield text, ()


def phrased(assignment: Assignment, group: str, text: str, facts: tuple[str, ...]) -> Iterator[Candidate]:
    inside = lowered(text, assignment) if not group.endswith("simple") else text
    words = {"cle": assignment.brief.keyphrase, "fait": inside}
    for said in phrases.say(assignment.site, group, words, assignment.seed):
        yield said, facts
