"""An event told by its noun: « Fermeture du musée pour travaux », « Nouvelle offensive de Verlac », « Des tablettes découvertes » of « Découverte de tablettes »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.reading import parsed
from generator.frames.surface import capital
from generator.french.grammar import prefix_de
from generator.french.lexicon import lookup
from generator.french.morphology import participle
from generator.french.tagger import tag
from generator.rules.title_words import doer, noun_of, nouns, words
from generator.shelf import compiled

ALONE, CARRIED, FOUND_WORTH = 0.5, 0.9, 0.9
TENSES = frozenset({"pres", "perf", "fut"})
POSSESSED = compiled(r"\b(?:son|sa|ses|leurs?)\b")
NEW = compiled(
    r"(?:une?|des|la|le|l['’]) ?(?P<new>nouve(?:l|lle|au)(?:le)? |première? |vaste )?(?P<noun>[\w-]+)(?P<rest>.*)$"
)
OF = compiled(r" (?:de|du|des|d['’])")
HOW = compiled(
    r" (?:de justesse|de peu|d['’]office|à l['’]unanimité|à (?:nouveau|tort|raison)|en (?:bloc|vain|force)|par)\b"
)  # how it was done
BEFALLEN = compiled(r"(?P<what>(?:L[ea] |L['’])[^,:«»]+?) (?P<done>\w+(?:é|is|it|u|ert)e?)(?P<rest>(?: [^,]+)?)$")
LINKED = compiled(
    r" (?:a|ont|est|sont|avait|avaient|\w+ment)$"
)  # « Le maire a démissionné », « partiellement adoptée »
FOUND = compiled(
    r"(?P<noun>[A-ZÀ-Þ][a-zà-ÿ]+) (?:de |d['’])(?P<what>[a-zà-ÿ\d][^,:«»]*?)(?P<rest>(?: (?:dans|au|aux|en) (?:le |la |les |l['’])?[A-ZÀ-Þ].*| à [A-ZÀ-Þ].*)?)$"
)


def by_noun(body: str) -> Iterator[tuple[str, float]]:
    """Yield what a title tells by the noun of its event, or by the participle of its noun, with what each is worth."""
    yield from _happening(body)
    yield from _befallen(body)
    yield from _found(body)
    yield from _carried(body)


def _happening(body: str) -> Iterator[tuple[str, float]]:
    """Yield « Fermeture du musée pour travaux » of « Le musée ferme pour travaux », « Mort de l'acteur Ana Roy »."""
    found = parsed(body)
    clause = found.clauses[0] if len(found.clauses) == 1 else None
    if clause is None or clause.subject is None or clause.subject.start or not found.complete:
        return
    verb = clause.verb
    plain = (
        verb.tense in TENSES
        and verb.mood == "ind"
        and verb.voice == "active"
        and not (verb.negation or verb.clitics or verb.adverbs)
    )
    alone = plain and verb.lemma in words("porteurs", "seuls") and not clause.subject.text.startswith("De ")
    noun = (
        noun_of(verb.lemma)
        if alone and not any(p.role in ("object", "infinitive", "completive") for p in clause.phrases)
        else ""
    )
    dated = verb.tense != "fut" or any(p.role == "time" for p in clause.phrases)
    if noun and dated and clause.subject.kind != "pron" and not POSSESSED.search(clause.subject.text):
        first, *rest = clause.subject.text.split(" ", 1)
        article = compiled(r"(?:L[ea]s?|Une?|Des)$|L['’]").match(first)
        subject = " ".join([first.lower() if article and not first[2:3].isalpha() else first, *rest])
        if compiled(r"L['’]").match(subject):
            subject = f"l{subject[1:]}"
        yield f"{capital(noun)} {prefix_de(subject)}{body[verb.end :]}", ALONE


def _befallen(body: str) -> Iterator[tuple[str, float]]:
    """Yield « Fermeture de la piscine jusqu'au 18 novembre » of « La piscine fermée jusqu'au 18 novembre »."""
    found = BEFALLEN.match(body)
    lemmas = {form.lemma for form in lookup(found["done"]) if form.tense == "ppast"} if found else set()
    noun = next((n for lemma in lemmas if (n := noun_of(lemma))), "")
    told = found is not None and LINKED.search(found["what"]) is not None
    if found and noun and not (told or found["rest"].startswith((" par ", " et ")) or HOW.match(found["rest"])):
        yield f"{capital(noun)} {prefix_de(found['what'][:1].lower() + found['what'][1:])}{found['rest']}", ALONE


def _found(body: str) -> Iterator[tuple[str, float]]:
    """Yield « Des tablettes découvertes à Ornay » of « Découverte de tablettes à Ornay »."""
    told = FOUND.match(body)
    noun = told["noun"].lower() if told else ""
    lemma = next((verb for verb, name in nouns().items() if name == noun), "")
    if told and lemma and lemma != "mourir":
        counted = tag(told["what"])[0].pos == "NUM"  # « Découverte de sept galaxies »
        what = told["what"] if counted else f"des {told['what']}"
        head = next((t for t in tag(what) if t.pos == "NOUN"), None)
        if head is not None and head.number == "p" and head.gender:
            yield f"{capital(what)} {participle(lemma, head.gender, 'p')}{told['rest']}", FOUND_WORTH


def _carried(body: str) -> Iterator[tuple[str, float]]:
    """Yield « Nouvelle offensive de Facebook contre Snapchat » of « Facebook lance une nouvelle offensive contre Snapchat »."""
    found = parsed(body)
    clause = found.clauses[0] if len(found.clauses) == 1 else None
    who = doer(clause, "porteurs")
    if clause is None or who is None:
        return
    told = NEW.match(body[clause.verb.end :].strip())
    if (
        told
        and told["noun"] in words("porteurs", "noms")
        and not OF.match(told["rest"])
        and not POSSESSED.search(who.text)
    ):
        subject = who.text
        named = compiled(r"(?:L[ea]s? |L['’])").match(subject)
        small = subject[:1].lower() + subject[1:] if named else subject
        yield f"{capital((told['new'] or '') + told['noun'])} {prefix_de(small)}{told['rest']}", CARRIED
