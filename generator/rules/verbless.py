"""A title without a verb given one: « Pont emporté par une crue » is « Le pont est emporté », « Recul du chômage » « Le chômage recule »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.lists import is_listed, mapped
from generator.frames.surface import capital
from generator.french.grammar import definite
from generator.french.lexicon import first_name_gender
from generator.french.morphology import conjugate, gender_of, participle
from generator.french.syntax import Token
from generator.french.tagger import finite, tag
from generator.french.valency import takes
from generator.rules.epithets import epithet
from generator.shelf import compiled

BEING = {"s": "est", "p": "sont"}
GROUP = frozenset({"DET", "NOUN", "PROPN", "ADJ", "ADP", "NUM"})
OPENS = frozenset({"DET", "PROPN", "NUM"})
BEFORE_NOUN = frozenset({"DET", "ADP", "NUM"})  # what follows names somebody, and says nothing of the subject
OF = frozenset({"de", "d'", "du", "des"})
COUPLE = compiled(
    r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)* et (?:sa|son|ses|leurs?|[A-ZÀ-Þ])[\w'’ -]{2,40} $"
)  # « Ana Roy et sa fille accusées »
SECOND = compiled(r", (?=(?:l[ea]s? |l['’]|une? |des |\d|deux |trois |[A-ZÀ-Þ]))")  # a further piece of news
AFTER_QUANTITY = 4  # words of « des dizaines de marins »
OFTEN = compiled(r" (?:à|de) nouveau $")
AGAIN = 4  # words after a participle where another one may be the event
DEED = compiled(
    r"(?P<deed>[^\W\d_]+)(?P<where> (?:à|en|au|aux) [A-ZÀ-Þ][\w'’-]*)? (?P<of>d['’]|de la |de l['’]|des |du |de )(?P<group>.+)$"
)
OWNED = (("de la ", "la "), ("de l'", "l'"), ("de ", ""), ("du ", "le "), ("des ", "les "), ("d'", ""))
AFTER = compiled(
    r" (?:dans|lors|pour|contre|après|avant|par|depuis|en (?=\d)|au (?=\w+ (?:semestre|trimestre))|à (?=[A-ZÀ-Þ]))"
)


def verbed(title: str) -> Iterator[str]:
    """Yield « Une gare est évacuée après une alerte » of « Une gare évacuée après une alerte », or of « Gare évacuée… »."""
    if epithet(title) or any(_done_alone(more) for more in SECOND.split(title)[1:]):
        return  # « Une gare évacuée, deux lignes coupées »: all by a verb, or none
    title = _articled(title)
    tokens = tag(title)
    at = next((i for i, t in enumerate(tokens) if t.tense == "ppast" and not is_listed(t.lemma, "qualifying")), 0)
    couple = at > 1 and COUPLE.match(title[: tokens[at].start]) is not None
    if couple and tokens[at].number == "p":
        yield f"{title[: tokens[at].start]}sont {title[tokens[at].start :]}"
        return
    head = _head(tokens[: at - 1] if at > 1 and tokens[at - 1].pos == "ADV" else tokens[:at])
    some = tokens[0].low in ("de", "d'") and len(tokens) > 1 and tokens[1].pos == "ADJ"  # « de nouveaux jeux annoncés »
    if head is None or not (some or tokens[0].pos in OPENS):
        return
    while at + 1 < len(tokens) and tokens[at + 1].tense == "ppast":
        at += 1  # « un pont suspendu emporté par une crue »: the last is what happens
    again = any(t.tense == "ppast" and _agree(head, t) for t in tokens[at + 1 : at + AGAIN])
    if not _agree(head, tokens[at]) or _of(tokens, at) or again:
        return
    yield _being(title, _place(title, tokens, at), (head, tokens[0], tokens[at]))


def _done_alone(news: str) -> bool:
    """Return whether a title's further piece of news is told by a participle alone: « deux lignes coupées »."""
    return not finite(news) and any(token.tense == "ppast" for token in tag(news))


def _articled(title: str) -> str:
    """Return « La démission d'Ana Roy attendue » of « Démission d'Ana Roy attendue »: what a noun is of makes it one."""
    first, *after = tag(title)
    noun = title[: first.end].lower()
    gender = gender_of(noun) if first.pos == "NOUN" and after and after[0].low in OF else ""
    owned = gender and first.number != "p" and not noun.endswith("s")
    return f"{capital(definite(noun, gender))}{title[first.end :]}" if owned else title


def _place(title: str, tokens: Sequence[Token], at: int) -> int:
    """Return where « est » is set in: before the participle and the adverb that goes with it."""
    again = OFTEN.search(title[: tokens[at].start])
    if again:
        return again.start() + 1
    return tokens[at - 1].start if tokens[at - 1].pos == "ADV" else tokens[at].start


def predicated(title: str) -> str:
    """Return « La maison est victime d'un vol » of « La maison victime d'un vol », "" of any other title."""
    tokens = tag(title)
    noun = tokens[0].low
    if tokens[0].pos == "NOUN" and len(tokens) > 1 and is_listed(tokens[1].low, "predicates") and gender_of(noun):
        told = definite(noun, gender_of(noun), "p" if tokens[0].number == "p" else "s")
        title = f"{capital(told)}{title[tokens[0].end :]}"
        tokens = tag(title)
    at = next((i for i, t in enumerate(tokens) if is_listed(t.text, "predicates")), 0)
    head = _head(tokens[:at]) if at and tokens[at - 1].pos not in BEFORE_NOUN else None  # « l'hommage aux victimes »
    return _being(title, tokens[at].start, (head, tokens[0])) if head and tokens[0].pos in OPENS else ""


def _head(tokens: Sequence[Token]) -> Token | None:
    """Return the noun of a title's subject, None where something else than a noun group stands before its verb."""
    if any(t.pos not in GROUP for t in tokens):
        return None
    return next((t for t in tokens if t.pos in ("NOUN", "PROPN")), None)


def _number(subject: Sequence[Token]) -> str:
    """Return "p" where a word of a subject, or what is said of it, is plural."""
    return "p" if any(t.number == "p" for t in subject) else "s"


def _being(title: str, at: int, subject: Sequence[Token]) -> str:
    """Return a title with « est » or « sont » set in where what is said of its subject starts."""
    return f"{title[:at]}{BEING[_number(subject)]} {title[at:]}"


def _of(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether « de » after a participle belongs to its noun: « un clash remixé de l'Assemblée »."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return after in OF and not takes(tokens[at].lemma, "de")


def named(title: str) -> Iterator[str]:
    """Yield « Le sommet est annulé » of « Annulation du sommet », « Ana Roy est morte » of « Décès d'Ana Roy »."""
    found = DEED.match(title)
    deed = found["deed"].lower() if found else ""
    undergone = mapped("deeds_undergone").get(deed, "") or mapped("deeds_lived").get(deed, "")
    done = mapped("deeds_done").get(deed, "")
    if found is None or not (undergone or done):
        return
    subject, rest = _subject(f"{found['of']}{found['group']}")
    tokens = tag(subject)
    if tokens and tokens[0].pos == "NOUN" and tokens[0].number == "p":  # « Mort de dizaines de marins »
        subject = f"des {subject}"
        tokens = tag(subject)
    head = _counted(tokens) or _head(tokens)
    if head is None:
        return
    number = _number((tokens[0], head))
    gender = head.gender or ("m" if number == "p" else first_name_gender(subject.split()[0]))
    if gender and (done or gender in ("m", "f")):
        told = conjugate(done, "ind", "pres", "3", number) if done else ""
        said = told or f"{BEING[number]} {participle(undergone, gender, number)}"
        yield f"{capital(subject)} {said}{found['where'] or ''}{rest}"


def _counted(tokens: Sequence[Token]) -> Token | None:
    """Return the noun that a noun of quantity counts: who « des dizaines de marins » are agrees with « marins »."""
    if len(tokens) < AFTER_QUANTITY or not is_listed(tokens[1].lemma, "quantities") or tokens[2].low not in OF:
        return None
    return next((t for t in tokens[AFTER_QUANTITY - 1 :] if t.pos == "NOUN"), None)


def placed(title: str, where: str) -> Iterator[str]:
    """Yield « Décès en France d'Ana Roy » of « Décès d'Ana Roy »: a deed told by its noun takes its place after it."""
    found = DEED.match(title)
    if found and not found["where"] and is_deed(found["deed"]):
        yield f"{found['deed']} {where} {found['of']}{found['group']}"


def is_deed(noun: str) -> bool:
    """Return whether a noun tells an event that a verb of ours tells too."""
    return any(noun.lower() in mapped(name) for name in ("deeds_undergone", "deeds_done", "deeds_lived"))


def turned(title: str) -> Iterator[str]:
    """Yield « Grand Prix de Lavène : les résultats » of « Résultats du Grand Prix de Lavène »."""
    found = DEED.match(title)
    if found and is_listed(found["deed"], "announced_matters"):
        noun = found["deed"].lower()
        yield f"{capital(found['group'])} : {definite(noun, 'm', 'p' if noun.endswith('s') else 's')}"


def _subject(owner: str) -> tuple[str, str]:
    """Return what a deed is done to, as a subject, and what goes on from it: « du pont à Lille » is « le pont », « à Lille »."""
    low = owner[:1].lower() + owner[1:]
    cut = AFTER.search(low)
    group, rest = (low[: cut.start()], low[cut.start() :]) if cut else (low, "")
    for link, article in OWNED:
        if group.startswith(link):
            return article + group.removeprefix(link), rest
    return group, rest


def _agree(head: Token, participle: Token) -> bool:
    """Return whether a participle can be said of a noun."""
    numbers = {head.number, participle.number}
    genders = {head.gender, participle.gender}
    return not ({"s", "p"} <= numbers or {"m", "f"} <= genders)
