"""A title that says why, as explainers put it: « Pourquoi la régie rappelle ses bus », where the source gives the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.rules.line_wholeness import complete, ongoing
from generator.rules.reasons import SOFT
from generator.shelf import compiled

Clause = tuple[float, str, tuple[str, ...]]  # what it is worth, its words, its facts
WHY = "cause"  # what site.toml calls such titles
LEAST, MOST = 4, 14  # words of what is asked about (read on 60 texts: longer ones are no title)
FRONT = compiled(
    r"(?:(?:En raison|À cause|Du fait|À la suite|Faute) d(?:e |u |es |['’])|(?:Pour |Afin d(?:e |['’]))(?=\w+(?:er|ir|re|oir)\b))"
    r"[^,]+, (?P<body>.+)$"
)
END = compiled(
    r"(?P<body>.+?),? (?:(?:en raison|à cause|du fait|faute) d(?:e |u |es |['’])|parce qu(?:e |['’])"
    r"|(?:pour |afin d(?:e |['’]))(?!(?:passer|atteindre|s['’]établir|devenir|revenir|tomber|dépasser|finir)\b)"
    r"(?=(?:ne pas |s['’]|se )?\w+(?:er|ir|re|oir)\b)).+$"
)
# « poursuivi pour violation du droit d'auteur »: the reproach is the reason.
BLAME = compiled(
    r"(?P<body>.*\b(?:poursui|attaqu|condamn|sanctionn|accus|arrêt|inculp|assign|rappel|retir|menac)\w*\b.*?) pour "
    r"(?:l['’](?:utilisation|usage|emploi|exploitation)\b|(?!le\b|la\b|les\b|l['’]|un\b|une\b|\d)\w+ ).+$"
)
# What is no plain event of one subject: a circumstance first, words of somebody, a question, a denial, a doubt.
ELSE = compiled(r"^[^,]{0,60}, |[«:?;]|\b(?:ne|n['’])|\b(?:pourrai|devrai|aurai|serai|semble|para[iî]t)")
SAME = 0.6  # share of words: « réduira ses frais » is « va réduire ses frais »


def whys(clauses: Sequence[Clause], sources: Sequence[str]) -> Iterator[Clause]:
    """Yield the clauses whose reason they give themselves, or one of the `sources`, its title and its news; without it."""
    seen: set[str] = set()
    for worth, text, facts in clauses:
        for body in _reasoned(text):
            known = body in seen or SOFT.search(text)
            seen.add(body)
            if not known and _stands(body):
                yield worth, body, facts
    told = [body for source in sources for body in _reasoned(source.rstrip(" .")) if len(body.split()) <= MOST]
    for worth, text, facts in clauses:
        if text not in seen and _stands(text) and any(_same(text, body) for body in told):
            seen.add(text)
            yield worth, text, facts


def _reasoned(text: str) -> Iterator[str]:
    """Yield what a text says happened, where it goes on to say why."""
    for shape in (FRONT, END, BLAME):
        if found := shape.match(text):
            yield found["body"]


def _stands(body: str) -> bool:
    """Return whether a clause can be asked about: an event told whole, in few words."""
    count = len(body.split())
    return LEAST <= count <= MOST and not ELSE.search(body) and complete(body) and not ongoing(body)


def _same(text: str, body: str) -> bool:
    """Return whether a clause tells the event whose reason is given, in most of its words."""
    one, other = set(text.lower().split()), set(body.lower().split())
    return len(one & other) >= SAME * max(len(one), len(other))
