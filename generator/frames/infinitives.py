"""Infinitives that stand together keep what stands before them: « mesure de chercher et d'étudier », « de cesser…, ni de garer »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.frames.words import join
from generator.french.lexicon import lookup
from generator.shelf import compiled

SECOND_OF = compiled(r"\b(?:et|ou) (?:de (?:« |ne pas |se |s['’]|l[ea]s? |l['’])?|d['’])\w+(?:er|ir|oir|re)\b")
FIRST_OF = compiled(r"\b(?:de|d['’])(?: ?(?:ne pas|se|s['’]|l[ea]s?|l['’]|en|y))? ?\w+(?:er|ir|oir|re)\b")
JOINED_INFINITIVE = compiled(
    r"(?:\b(?P<joint>et|ou|ni|puis)\b )?(?:\b(?P<led>de|à|pour|d['’]) ?)?"
    r"(?:(?:ne pas|se|la|les?|en|y|lui|leur) |[sl]['’])*(?<![\wà-ÿ-])(?P<verb>[a-zà-ÿ]{2,}(?:er|ir|oir|re))(?![\wà-ÿ-])",
    re.I,
)
JOINED_APART = compiled(  # « et donc de partir »
    r"\b(?:et|ou|mais|puis|ni) (?:\w+ ){1,2}(?:de |d['’]|à |pour )(?:l[ea]s? |l['’]|se |s['’])?\w+(?:er|ir|oir|re)\b",
    re.I,
)
ARTICLE = compiled(r"(?:et |ou )?l(?:es? |a |['’])", re.I)  # « et le dîner »: a noun, perhaps
LED = compiled(
    r"\b(?:pour |sans |à |de |d['’])(?: ?(?:ne pas|se|s['’]|l[ea]s?|l['’]|en|y))? ?\w+(?:er|ir|oir|re)\b", re.I
)


def shared(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """A second « de » infinitive keeps the first: « en mesure de chercher et d'étudier » is no « pourront … et d'étudier »."""
    for match in SECOND_OF.finditer(text):
        begun = compiled(r"[.;:]").split(text[: match.start()])[-1]
        acts = any(form.mood == "inf" for form in lookup(compiled(r"\w+$").findall(match[0])[0]))  # « et de la Terre »
        if acts and match[0] in source and (not FIRST_OF.search(begun) or _after_another(begun, source)):
            yield f"« de » resté seul : {match[0]}"


def coordinated(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« De cesser…, ni de les garer »: what stands before the first of two infinitives stands before both, or neither changes."""
    theirs = _infinitives(source)
    mine = dict(_infinitives(text)) if whole and any(joined for _, (joined, _) in theirs) else {}
    for at, (word, (joined, led)) in enumerate(theirs):
        if not joined or mine.get(word) != (joined, led):
            continue
        for first, (_, before) in theirs[:at]:
            if before == led and first in mine and mine[first][1] != led:
                yield f"infinitif qui ne va plus avec « {joined} {led} {word} »"


def led_anew(text: str, old: str, new: str) -> str | None:
    """Return an infinitive whose preposition changes with those joined to it: « de céder et de partir », « céder et partir ».

    None where a joined one may belong to another infinitive than the first: « de promettre de céder et de partir ».
    """
    if old == new:
        return text
    if JOINED_APART.search(text):
        return None
    told, at, since = "", 0, 0
    for match in JOINED_INFINITIVE.finditer(text):
        joint = match["joint"] or text[: match.start()].endswith(", ")
        if not joint or _led(match["led"]) != old or not any(form.mood == "inf" for form in lookup(match["verb"])):
            continue
        if LED.search(text[since : match.start()]) or ARTICLE.match(match[0]):
            return None
        start = match.end("joint") + 1 if match["joint"] else match.start()
        rest = text[match.end("led") :].lstrip() if match["led"] else text[start:]
        told += text[at:start] + (f"{join(new, rest[:1])[:-1]}" if new else "")
        at, since = len(text) - len(rest), match.end()
    return told + text[at:]


def joined(text: str) -> bool:
    """Return whether another infinitive is joined to what stands before: « se creuser en mai et atteindre 3 % »."""
    return any(joint for _, (joint, _) in _infinitives(text))


@lru_cache(maxsize=512)
def _infinitives(text: str) -> tuple[tuple[str, tuple[str, str]], ...]:
    """Return the infinitives of a text with what joins each to another and the preposition before it."""
    found = (
        (m["verb"].lower(), ((m["joint"] or "").lower(), _led(m["led"]))) for m in JOINED_INFINITIVE.finditer(text)
    )
    return tuple((word, how) for word, how in found if any(form.mood == "inf" for form in lookup(word)))


def _led(word: str | None) -> str:
    return "de" if (word or "").lower() in ("de", "d'", "d’") else (word or "").lower()


def _after_another(begun: str, source: str) -> bool:
    """Return whether the infinitive before a second « de » has another preposition: « pour aider et de soigner »."""
    last = next(reversed([m[0] for m in LED.finditer(begun)]), "").lower()
    return last.startswith(("pour ", "sans ")) and last not in source.lower()
