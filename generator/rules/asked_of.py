"""What can be asked of a fact: how much, how many, why, what for, by whom, whether it is settled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from generator.frames.lists import is_listed
from generator.french.grammar import prefix_de
from generator.french.morphology import Uninflectable, gender_of, participle
from generator.french.syntax import Phrase
from generator.french.typography import strip_typography
from generator.french.words import listed
from generator.rules import shortly
from generator.rules.amounting import amounting
from generator.rules.attributing import attributing
from generator.rules.changes import changes
from generator.rules.clausal import SAID, Pieces, brief_source, pieces
from generator.rules.counting import counting
from generator.rules.defining import definitions
from generator.rules.doing import deeds, doing
from generator.rules.founding import founding
from generator.rules.gauging import MONEY
from generator.rules.lasting import lasting
from generator.rules.none_told import none_told
from generator.rules.penalties import penalties
from generator.rules.pieced import closed, is_somebody, joined, small, times_of, worded
from generator.rules.places import places
from generator.rules.reasons import reasons
from generator.rules.reproaching import reproaches
from generator.rules.sums import sums
from generator.rules.timing import BESIDE, LIGHT, NEXT, is_limited, is_planned, when
from generator.rules.unknown import open_questions
from generator.shelf import compiled
from generator.types import Brief, Fact, Figure

AIM = compiled(r",? (?:pour |afin d(?:e |['’]))(?=\w+(?:er|ir|re|oir)\b).*$")
HELD = compiled(r"(?:\b(?:les?|la|des?|du|aux?|à|entre)|[ld]['’]) ?$")  # what holds an amount is no verb
ESTIMATED = frozenset({"estimer", "évaluer", "chiffrer", "fixer", "porter"})
PARTED = compiled(r" (?:en|le|au|à) [\w ]{2,24}? (?:du|de la|des|de l['’]|d['’])")
AGAINST = compiled(r"\bcontre \d")
LASTING = compiled(r"(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|secondes?)\b")
MORE = compiled(r"\s*(?:de (?:plus|moins)\b|supplémentaires?\b|additionnel\w*|en (?:plus|moins)\b)")  # no whole amount
LOOSE = compiled(r",|\b(?:et|ou|qui|dont)\b")
SHORTEST_UNIT = 3  # letters: « 5G » counts nothing
LONG_NOUN = 6  # words of what is counted
NEGATED = compiled(r"\b(?:ne |n['’])|\b ?(?:pas encore|pas)\b")
PARTITIVE = compiled(
    r"\bpas (?:encore )?(?:\w+ )?d(?:e (?!la |l['’]|\w+(?:er|ir|re|oir)\b)|['’](?!\w+(?:er|ir|re|oir)\b))|\bni\b"
)
AUXILIARY = compiled(r"(?:ont|a|aurait|auraient|avait|avaient|aura|auront)\b")
UNNAMED = compiled(
    r"(?:son|sa|ses|leurs?|ces?|cet|cette|des|du|de la|de l['’])(?!\w)|l[ae] nouve(?:lle|au)$", 2
)  # nobody asks of « des inondations », of « la nouvelle »
INDEFINITE = compiled(r"une? ")
# « a perdu un milliard, pour revenir à son plus bas niveau »: what came of it, and no aim.
OUTCOME = compiled(
    r"(?:pour|afin de) (?:s['’])?(?:passer|atteindre|établir|devenir|revenir|tomber|dépasser|finir|clôturer|terminer|achever)\b"
)
# « Le plus grave incident » is told among others, « une telle différence » after another: nobody asks of them by that name.
RANKED = compiled(
    r"(?:une? )?tel(?:le)?s?\b|(?:l[ae]|les) (?:plus|moins|pires?|première?s?|dernière?s?|seconde?s?|seule?s?)\b", 2
)
REASON = compiled(r"\b(?:raisons?|causes?|motifs?|explications?)\b", 2)  # asks why by itself
COMMENT = compiled(r"\bcommentaires?\b")  # whether a press office answered is nobody's question
LONG_DENIAL = 9  # words: a longer answer says the whole question again
CHARGING = frozenset({"accuser", "soupçonner", "menacer"})
SHARED = frozenset({"indirect", "infinitive", "completive", "agent"})  # the aim may be that of whom they name
LONG_AIM = 14  # words
BY_SOMEBODY = compiled(r"par (?:les? |la |l['’]|[A-ZÀ-Þ]|M\.|Mme)")
YET = frozenset({"encore", "toujours", "pas encore"})
HARD = frozenset({"exclure", "cacher", "manquer", "empêcher"})  # denied, they mean something else


def whole(part: Pieces) -> str:
    """Return the clause as an answer: its subject as a pronoun, its verb, what the verb needs and when."""
    told = joined(*(p.text for p in part.core), *times_of(part))
    return closed(worded(part, "", told)["reponse"], ".")


@lru_cache(maxsize=128)
def all_asked(fact: Fact, brief: Brief) -> tuple[tuple[str, dict[str, str]], ...]:
    """Return the kinds of questions a fact answers, with their words: headings, boxes and the FAQ ask for them."""
    return tuple(_found(fact, brief))


def _found(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    yield from open_questions(fact, brief)
    for read in (sums, reasons, reproaches, counting, doing, definitions, none_told, founding, amounting):
        yield from (told for told in read(fact, brief) if not RANKED.match(told[1].get("sujet", "")))
    yield from shortly.there_are(fact, [*figures_of(fact, brief)])
    for part in pieces(fact, brief):
        untold = UNNAMED.match(part.subject) or RANKED.match(part.subject)
        if untold or any(p.role in SAID for p in part.clause.phrases):
            continue
        if INDEFINITE.match(part.subject):
            yield from _of_somebody(part, brief)
            continue
        for maker in (
            (_not_yet,) if part.clause.verb.negation == "pas" else (_sum_asked, how_many, _of_what, _why, _aim, when)
        ):
            yield from maker(part, brief)
        yield from shortly.wish(part)
        yield from changes(part, brief)
        yield from _by_whom(part, brief)
        yield from places(part, brief)
        yield from deeds(part, brief)
        yield from penalties(part, brief)
        yield from lasting(part, brief)
        yield from attributing(part, brief)
    yield from shortly.counted(fact, [*figures_of(fact, brief)])


def _of_somebody(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what is asked of « un joueur », whom no reader knows: why, of what, where; when, of what is to come only."""
    for maker in (_of_what, _why, _aim) if part.clause.verb.negation != "pas" else ():
        yield from maker(part, brief)
    if part.clause.verb.tense == "fut" or part.clause.verb.lemma in NEXT | {"pouvoir"} or is_planned(part):
        yield from when(part, brief)
    yield from places(part, brief)
    yield from penalties(part, brief)


def how_much(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """« Combien la régie réclame-t-elle ? » — « Elle réclame 910 000 euros. »"""
    if part.clause.verb.tense == "impf" or (
        part.clause.verb.voice == "passive" and part.clause.verb.lemma in ESTIMATED
    ):
        return  # « l'action perdait 9 % » is of a moment; « à combien est-il estimé »
    for figure in _figures(part, brief) if not is_limited(part) else ():
        phrase = next((p for p in part.core if figure.text in p.text and p.role in ("object", "infinitive")), None)
        if phrase is None or not MONEY.search(figure.text):
            continue
        before, _, after = phrase.text.partition(figure.text)
        if (phrase.role == "object" and before.strip()) or phrase.prep or HELD.search(before):
            continue
        after = after.partition(",")[0] if phrase.role == "object" else AIM.sub("", after)
        others = _others(part, phrase)
        aimed = any(p.role == "purpose" and p.start > phrase.start for p in part.clause.phrases)
        if AGAINST.search(after) or (aimed and phrase.role == "object"):
            continue  # « a payé 97 millions pour que la sonde emporte six appareils »: for what?
        words = worded(part, joined(before, after, *others), joined(before, figure.text, after, *others))
        yield "combien", {**words, "montant": figure.text, **shortly.amount(part, figure.text)}


def _sum_asked(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the sums of a clause that « combien » can ask for: nobody says « Combien le loyer dépasse-t-il ? »."""
    if not is_listed(part.clause.verb.lemma, "never_asked_how_much"):
        yield from how_much(part, brief)


def how_many(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """« Combien de vélos Veltane a-t-il vendus ? » — « Veltane a vendu 412 000 vélos l'an dernier. »"""
    for figure in _figures(part, brief) if not is_limited(part) else ():
        phrase = next((p for p in part.core if p.role == "object" and p.text.startswith(figure.text)), None)
        if (
            phrase is None
            or LASTING.match(figure.unit)
            or MONEY.search(figure.text)
            or len(figure.unit) < SHORTEST_UNIT
            or "%" in figure.text
            or shortly.RANGE.match(figure.text.lower())
            or figure.high < shortly.LEAST
            or figure.unit.split()[0].rstrip("s") in listed("measures")
        ):
            continue
        noun = phrase.text.removeprefix(figure.text.removesuffix(figure.unit).strip()).strip()
        noun = figure.unit if len(noun.split()) > LONG_NOUN or LOOSE.search(noun) or BESIDE.search(noun) else noun
        inverted = _agreed(part, figure.unit)
        if inverted and noun:
            others = _others(part, phrase)
            words = worded(part, joined(*others), joined(phrase.text, *others, *times_of(part)), inverted)
            told = {"nom": prefix_de(noun), "montant": figure.text, "compte": noun}
            told["total"] = f"{figure.text}{brief_source(part.clause)}"
            yield "combien_de", {**words, **told}


def _others(part: Pieces, counted: Phrase) -> list[str]:
    """Return the complements beside what is counted: those that compare it with something else are left out."""
    return [p.text for p in part.core if p is not counted and not BESIDE.search(p.text)]


def _agreed(part: Pieces, unit: str) -> str:
    """Return the inverted verb, its participle agreed with what is counted, which stands before it; "" if unsure."""
    if part.clause.verb.tense not in ("perf", "plup", "conp"):
        return part.inverted
    words, gender = part.inverted.split(), gender_of(unit.split()[0])
    if part.clause.verb.voice != "active" or not gender or not AUXILIARY.match(words[0]):
        return ""
    try:
        return " ".join((*words[:-1], participle(part.clause.verb.lemma, gender, "p")))
    except Uninflectable:
        return ""


def _why(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """« Pourquoi un enfant a-t-il quitté l'étude ? » — « Il a quitté l'étude à cause d'une réaction allergique. »"""
    whole = [p for p in part.clause.phrases if p.role == "cause" and p.prep != "grâce à" and not _is_cut(p, part)]
    cause = whole[0].text if whole else ""
    core = joined(*(p.text for p in part.core))
    if cause and (core or part.clause.verb.lemma not in LIGHT) and not REASON.search(part.subject):
        yield (
            "pourquoi",
            worded(part, core, joined(core, small(cause))) | {"cause": cause + brief_source(part.clause)},
        )


def _is_cut(phrase: Phrase, part: Pieces) -> bool:
    """Return whether a day stands between a noun and its complement: « à la suite du décès en avril du député »."""
    return PARTED.match(part.fact.text.partition(phrase.text)[2]) is not None


def _aim(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """« Pourquoi la mairie a-t-elle fermé le pont ? » — « Elle a fermé le pont pour refaire la chaussée. »"""
    verb, after = part.clause.verb, [p for p in part.clause.phrases if p.start >= part.clause.verb.start]
    aim = after[-1] if after and after[-1].role == "purpose" and after[-1].prep in ("pour", "afin de") else None
    others = (
        any(p.role in SHARED for p in after)
        or is_listed(verb.lemma, "aimed_verbs")
        or is_listed(verb.lemma, "gestures")
    )
    if (
        aim is not None
        and OUTCOME.match(aim.text) is None
        and not others
        and verb.voice == "active"
        and len(aim.text.split()) <= LONG_AIM
    ):
        core = joined(*(p.text for p in part.core))
        yield "but", worded(part, core, joined(core, aim.text)) | {"cause": aim.text + brief_source(part.clause)}


def _of_what(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """« De quoi le maire accuse-t-il la région ? » — « Il accuse la région d'avoir caché le rapport. »"""
    charge = next((p for p in part.core if p.role == "infinitive" and p.prep == "de"), None)
    verb = part.clause.verb
    aimed = verb.voice == "passive" or any(p.role == "object" for p in part.core)
    if charge is not None and aimed and verb.lemma in CHARGING:
        others = [p.text for p in part.core if p is not charge and p.role in ("object", "agent")]
        words = worded(part, joined(*others), joined(*others, charge.text))
        yield "de_quoi", {**words, "grief": charge.text + brief_source(part.clause)}


def _by_whom(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """« Par qui le programme est-il financé ? » — « Par l'État et par la région. »"""
    agent = next((p for p in part.core if p.role == "agent" and p.prep == "par"), None)
    verb = part.clause.verb
    plain = verb.voice == "passive" and not (verb.negation or verb.adverbs or verb.clitics)
    if (
        agent is not None
        and plain
        and "," not in agent.text
        and BY_SOMEBODY.match(agent.text)
        and is_somebody(agent, brief, "parties", "agents", "somebody")
    ):
        others = [p.text for p in part.core if p is not agent and p.role == "object"]
        told = joined(*others, agent.text)
        yield "par_qui", {**worded(part, joined(*others), told), "agent": agent.text + brief_source(part.clause)}


def _not_yet(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """« La préfecture a-t-elle répondu ? » — « Non : elle n'a pas encore répondu. »"""
    core = joined(*(p.text for p in part.core), *times_of(part))
    if len(f"{part.clause.verb.text} {core}".split()) > LONG_DENIAL:
        return
    if not core or PARTITIVE.search(f"{part.clause.verb.text} {core}") or part.clause.verb.lemma in HARD:
        return
    verb = part.clause.verb
    if verb.clitics or set(verb.adverbs) - YET or verb.lemma in listed("untold_denials") or COMMENT.search(core):
        return
    yield "non", worded(part, core, core, joined(NEGATED.sub(" ", part.inverted)))


def _figures(part: Pieces, brief: Brief) -> Iterator[Figure]:
    return figures_of(part.fact, brief)


def figures_of(fact: Fact, brief: Brief) -> Iterator[Figure]:
    """Yield the whole amounts of a fact, written as its phrases write them."""
    whole = strip_typography(fact.text)
    for figure in (figure for figure in brief.figures if figure.fact == fact.id):
        text = strip_typography(figure.text)
        if not MORE.match(whole.partition(text)[2]):
            yield figure if text == figure.text else replace(figure, text=text)
