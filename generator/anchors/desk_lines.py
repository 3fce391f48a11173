"""What a sentence tells, in a line as a news desk puts it over a paragraph: « La sécurité renforcée », « Paul Brun ouvre une enquête »."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.anchors.claims import claim
from generator.anchors.clause_lines import denied, done, is_so, undergone
from generator.anchors.words import POINTING, first_lowered, happens, is_denied, may_come, words_of
from generator.facts.groups import stem, stems
from generator.facts.reading import parsed
from generator.frames.surface import capital
from generator.french.leaning import answers, dangles, leans, points_back
from generator.french.syntax import Clause
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Brief, Fact

LEAST, MOST, MOST_CLAIMED = 3, 10, 9  # words; of what somebody says
SOURCE = ", selon "
# What hangs on a sentence, before which it can be read alone.
HANGING = compiled(
    r",? (?:qui|dont|où|alors qu['e’]|tandis qu['e’]|ce qui|puis|mais|avant de|avant qu['e’]|après|pour|afin de|lors d|malgré|en raison d|à la suite d|grâce à|car|\w+ant)\b"
)
SURE = frozenset({"rattachement"})
SAYS = compiled(
    r"\b(?:selon|d['’]après|à en croire|aux yeux|soupçonn\w+|présumée?s?)\b|, (?:a|ont|avait|avaient) (?:\w+ )?(?:annonc|indiqu|déclar|affirm|précis|expliqu|confi|rapport|révél|estim|dit|fait savoir|assur)|, (?:annonce|indique|déclare|affirme|précise|explique|confie|rapporte|révèle|estime|dit|assure)(?:nt)?\b",
    2,
)
OPEN_END = compiled(
    r"\b(?:de|du|des|à|au|aux|en|par|pour|sur|et|ou|dans|que|qui|dont|plus|moins|très|[dlnsq]['’]|confirmer|commenter|préciser|annoncer|répondre|dire)$"
)
CUT_DAY = compiled(r"(?:di \d{1,2}|\b(?:aujourd['’]hui|hier|demain|ce (?:matin|soir)))$")  # « jeudi 9 » of June
BARE = compiled(r"(?:l[ea] |l['’]|les )(?P<noun>[a-zà-ÿ-]+)", 2)
KNOWN = compiled(
    r"^(?:Il faut (?:aussi |également |bien )?(?:savoir|noter|rappeler)|Il est à noter|À noter|A noter|Rappelons|Notons|Fait notable|Il convient de (?:noter|rappeler)) (?:que |qu['’])"
)
OWN = compiled(r"\b(?:son|sa|ses|leurs?) ")
SECOND = frozenset({"et", "puis", "avant de"})


def desk_lines(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield what the main clauses of a sentence tell, in a line without verb where it can be, else in the present.

    What somebody says is told with who says it: « …, selon la mairie ».
    """
    if fact.modality not in ("asserted", "intended", "alleged") or fact.text.startswith(("«", "—")):
        return
    said = claim(fact.text, brief)
    if said is not None:
        for line in _of_sentence(said.body, brief):
            if len(line.split()) <= MOST_CLAIMED and "selon" not in line:
                yield f"{line}{SOURCE}{said.who}"
    elif fact.modality != "alleged" and not fact.sayer:
        yield from _of_sentence(_known(fact.text), brief)


def _is_named(clause: Clause, brief: Brief) -> bool:
    """Return whether a clause says what it is of: « La baisse se limite à 1 % » is of nothing but where the title has it."""
    found = BARE.fullmatch(clause.subject.text.strip()) if clause.subject is not None else None
    noun = found["noun"].lower() if found else ""
    vague = noun in listed("matters") or noun in words_of("vague")
    return not vague or stem(noun) in stems(f"{brief.cleaned.title} {brief.keyphrase}")


def _known(text: str) -> str:
    """Return a sentence without « Il faut savoir que » before it."""
    told = KNOWN.sub("", text)
    return text if told == text else capital(told.split(", et qu")[0])


def _of_sentence(text: str, brief: Brief) -> Iterator[str]:
    """Yield what a sentence tells in its own name."""
    if leans(text) or SAYS.search(text):
        return
    for clause in told_in(clauses_of(text)):
        sure = happens(clause) or may_come(clause) or is_denied(clause)
        named = clause.verb.voice == "passive" or _is_named(clause, brief)
        if clause.verb.clitics in ((), ("se",), ("s'",)) and sure and named:
            for line in dict.fromkeys(_lines(clause, text)):
                if _stands(line, clause):
                    yield line


def clauses_of(text: str) -> tuple[Clause, ...]:
    """Return the clauses of a sentence that is read whole, else of what stands before the first thing that hangs on it."""
    for cut in (text, *(text[: found.start()] + "." for found in HANGING.finditer(text))):
        found = parsed(cut)
        if found.complete or SURE.issuperset(found.doubts):
            return found.clauses
    return ()


def told_in(clauses: tuple[Clause, ...]) -> Iterator[Clause]:
    """Yield the main clauses that have a subject, that of the first lent to those joined to it without their own."""
    first = clauses[0] if clauses else None
    for clause in clauses:
        if clause.subject is not None:
            first = clause
            yield clause
        elif first is not None and clause.link in SECOND and clause.main and first.verb.voice == clause.verb.voice:
            yield replace(clause, subject=first.subject, text=first.text + clause.text)


def _lines(clause: Clause, text: str) -> Iterator[str]:
    if clause.verb.negation:
        made: Iterable[str] = denied(clause, text)
    else:
        made = undergone(clause) if clause.verb.voice == "passive" else (*is_so(clause, text), *done(clause, text))
    yield from (placed for line in made if (placed := _placed(line, clause)))


def _stands(line: str, clause: Clause) -> bool:
    """Return whether a line says all by itself, in a heading's words."""
    fits = LEAST <= len(line.split()) <= MOST and not POINTING.search(_without_own(line, clause))
    open_ended = OPEN_END.search(line) or CUT_DAY.search(line)
    return fits and not open_ended and not (answers(line) or dangles(line) or points_back(line))


def _without_own(line: str, clause: Clause) -> str:
    """Return a line without the possessives that its own subject explains: « Les candidats achèvent leurs campagnes »."""
    subject = clause.subject.text if clause.subject is not None else ""
    at = line.find(subject) + len(subject) if subject and subject in line else len(line)
    return line[:at] + OWN.sub("", line[at:])


def _placed(text: str, clause: Clause) -> str:
    """Return a line after the place on which its sentence opens: « Au gymnase, 240 lits dressés »; "" where there are several."""
    opens = clause.subject.start if clause.subject else 0
    places = [p for p in clause.phrases if p.role == "place" and p.end <= opens]
    if not places:
        return text
    return f"{places[0].text.rstrip(' ,')}, {first_lowered(text, clause.subject)}" if len(places) == 1 else ""
