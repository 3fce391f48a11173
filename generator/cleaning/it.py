"""« Il » that a translation writes for a company or a complaint takes the gender of the one noun it may stand for: « La plainte … Elle dit que »."""

from __future__ import annotations

import re

from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.lexicon import first_name_gender, lookup, place, role
from generator.shelf import compiled

IT = compiled(
    r"(?:^|(?<=[.!?»…] ))(?P<who>Il|Elle) (?P<ne>n['’]|ne )?(?P<aux>(?:a|avait|aura) (?:pas |également |aussi |ensuite |déjà )?)?(?P<verb>[a-zà-ÿœ]{2,})\b(?P<rest>[^.!?«]*)"
)
SUBJECT = compiled(
    r"^(?:(?:Mais|Et|Or|Car|Pourtant|Cependant|Toutefois|En \d{4}|[A-ZÀ-Þ][^,.;:]{3,40}),? )?(?P<group>(?:[Ll]a|[Ll]e|[Ll]['’]|[Cc]ette|[Cc]et?) ?(?P<noun>[a-zà-ÿœ-]{3,})|(?P<name>[A-ZÀ-Þ][\w&'’-]+))(?=[ ,])"
)
PERSON = compiled(
    r"(?<![\w'’-])(?:M\.|MM\.|Mme|[A-ZÀ-Þ][\wà-ÿ-]+ [A-ZÀ-Þ][\wà-ÿ'’-]+|[Ii]l|[Ii]ls|[Ll]ui|qu['’]il)(?![\w-])"
)
NAMED = compiled(r"(?<![.!?»] )(?<!^)(?P<before>[\w'’]+,?) (?P<name>[A-ZÀ-Þ][\wà-ÿ-]{2,})")
GOES_ON = compiled(r"Il (?:n['’]|ne )?[a-zà-ÿœ]+ ")
HE = compiled(r"\bqu['’]il(?= (?!est\b|était|sera|y |s['’]|faut|fau))")
BEING = compiled(
    r"\bqu['’]il (?:n['’])?(?:est|était|sera|serait|s['’]était|s['’]est|avait été|a été|reste|devien)|\b(?:[Ii]l|ils|lui)\b|\belle\b"
)
FEMALE = r"(?:\b[Ll]a (?:société|entreprise|chaîne|compagnie|firme|banque|marque|start-?up|plateforme)(?: [a-zà-ÿœ'’-]+){{0,5}} {0}\b|\b{0}, (?:qui est |une (?:société|entreprise|chaîne|compagnie|firme|banque|start-?up)|basée|fondée|cotée|installée|créée|connue)\b|\b[Ll]['’]entreprise {0}\b)"


def its_noun(whole: str, match: re.Match[str]) -> str | None:
    """Return the sentence with « Elle » for « Il » where the sentence before has one thing alone that may do it; None where two may, or one is a man."""
    if match["who"] != "Il" or not _acts(match["verb"], bool(match["aux"])):
        return None
    before, above = _before(whole, match)
    subject = SUBJECT.match(before)
    if subject is None or not _is_it(subject, whole) or has_rival(before[subject.end() :]) or PERSON.search(above):
        return None
    rest = match["rest"]
    if BEING.search(HE.sub("", rest)):
        return None
    return f"Elle{match.group()[len('Il') : match.start('rest') - match.start()]}{HE.sub(_she, rest)}"


def _she(match: re.Match[str]) -> str:
    return f"{match.group()[:-2]}elle"


def _acts(verb: str, compound: bool) -> bool:
    """Return whether a verb tells what only a body of people or a writing does: no mere thing does it."""
    acts = table("relecture")["rendus"]["actes"].split()
    wanted = [form for form in lookup(verb) if form.lemma in acts]
    return any(form.tense == "ppast" if compound else form.person == "3" for form in wanted)


def _before(whole: str, match: re.Match[str]) -> tuple[str, str]:
    """Return the sentence before a match that a noun opens, in its paragraph or at the end of the one above, and what stands above it there.

    Sentences that go on with « Il » of the same thing are passed over.
    """
    told = match.string[: match.start()].strip()
    if not told:
        at = whole.find(match.string[:40])
        told = whole[:at].strip().rsplit("\n", 1)[-1] if at > 0 else ""
    parts = [part.text for part in sentences.split(told)]
    while parts and GOES_ON.match(parts[-1]) and not has_rival(HE.sub("", parts[-1][3:])):
        parts.pop()
    return (parts[-1], " ".join(parts[:-1])) if parts else ("", "")


def _is_it(subject: re.Match[str], whole: str) -> bool:
    """Return whether the subject is a thing of feminine gender that English calls « it »: « la plainte », a company that the source calls « la société »."""
    if subject["noun"]:
        return subject["noun"] in table("relecture")["rendus"]["choses"].split()
    name = subject["name"]
    return not first_name_gender(name) and re.search(FEMALE.format(re.escape(name)), whole) is not None


def has_rival(rest: str) -> bool:
    """Return whether the rest of a sentence names a man, a role or another body that « il » may stand for."""
    if PERSON.search(rest):
        return True
    words = re.findall(r"[a-zà-ÿœ-]+", rest)
    if any(word in table("relecture")["rendus"]["acteurs"].split() or _is_man(word) for word in words):
        return True
    return any(not _placed(found) for found in NAMED.finditer(rest))


def _is_man(word: str) -> bool:
    found = role(word)
    return found is not None and word == found[0]


def _placed(found: re.Match[str]) -> bool:
    """Return whether a name is a place's: known as one, or behind « à », « en »; or a word of the language."""
    before = found["before"].rstrip(",").lower().replace("’", "'")
    return (
        place(found["name"]) is not None
        or bool(lookup(found["name"].lower()))
        or before in ("à", "en")
        or before.startswith("d'")
    )
