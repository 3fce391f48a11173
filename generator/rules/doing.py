"""Who does what a relative clause tells of somebody named: « Qui a dirigé l'expédition ? » — « La docteure Camila Fuentes. »"""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.lexicon import lookup
from generator.french.quoted import blotted
from generator.french.typography import strip_typography
from generator.french.words import listed
from generator.rules.clausal import Pieces
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

WHO = ("person", "organisation")
DOES = compiled(r", qui (?P<deed>(?P<verb>\w+)(?: (?P<second>\w+))?\b[^,;:«»()§]*?)(?=[,.])")
# What only the sentences around explain, or what is told as likely.
HANGS = compiled(
    r"\b(?:ne|ni|pas|lui|leurs?|eux|elles?|ils?|sa|son|ses|ce|cet|cette|ces|y|se|en (?=\w+(?:e|ent|ait)\b)|alors|également|aussi|déjà|depuis|"
    r"désormais|\w+rai(?:t|ent))\b|\b[nsm]['’]|\bl['’](?:a|ont|avait|avaient|aura)\b",
    2,
)
OF = compiled(
    r"(?:\b(?:de|du|des) |\b[dD]['’])(?:la |l['’]|le )?$"
)  # « une équipe de l'université, qui a suivi »: who?
LONGEST, SHORTEST = 13, 4  # words of the deed
LACKING = compiled(
    r"(?:(?:a|avait) \w+ |\w+ )(?:pendant|depuis|durant|en \d|lors)\b"
)  # « a suivi pendant six ans »: whom?
TITLE = compiled(r"(?:\b(?:[Ll][ea] )?(?:M\.|Mme|Me|Dre?|Pr|professeure?|docteure?|juge|général) )$")


def doing(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what somebody named right before « qui » does, as a question that the name answers."""
    text = blotted(fact.text)
    if fact.modality not in ("asserted", "intended"):
        return
    for found in DOES.finditer(text):
        who = _named(fact.text[: found.start()], fact, brief)
        deed = fact.text[found.start("deed") : found.end("deed")]
        deed = deed.partition(" et ")[0] if HANGS.search(deed) else deed
        sized = SHORTEST <= len(deed.split()) <= LONGEST and not HANGS.search(deed) and not LACKING.match(deed)
        if who and sized and _is_deed(found["verb"], found["second"] or ""):
            yield "qui_fait", {"fait": deed, "acte": deed, "nomme" if " " in who else "nomme_seul": who}


def _named(before: str, fact: Fact, brief: Brief) -> str:
    """Return the one person or body whose name ends a text, with its title: « la Dre Camila Fuentes »; "" if none."""
    known = (e for e in brief.entities if e.kind in WHO and not e.plural and fact.id in e.facts)
    name = max((e.name for e in known if before.endswith(e.name)), key=len, default="")
    head = before.removesuffix(name)
    if not name or head.endswith((" et ", " ou ", "ses ", "les ")) or OF.search(head):
        return ""
    title = TITLE.search(head)
    if title:
        return f"{title.group()}{name}"
    article = next((e for e in brief.entities if e.name == name), None)
    return _with_article(article, head) + name if article else name


def _with_article(entity: Entity, head: str) -> str:
    """Return the article that the source writes before a name here: « le », « l' »."""
    found = compiled(r"(?:^|\s)([Ll][ea] |[Ll]['’])$").search(head)
    return found[1] if found else ""


def _is_deed(verb: str, second: str) -> bool:
    """Return whether somebody does something: a verb in the singular that is no « être », « avoir » or « compter »."""
    forms = [f for f in lookup(verb.lower()) if f.pos == "VERB" or f.pos == "AUX"]
    if any(f.lemma == "avoir" for f in forms):
        acts = [f.lemma for f in lookup(second.lower()) if f.tense == "ppast"]
    else:
        acts = [f.lemma for f in forms if f.mood == "ind" and f.person == "3" and f.number == "s"]
    return bool(acts) and not any(lemma in listed("states") for lemma in acts)


def deeds(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield « Qui a critiqué la mesure ? » of a person or body that the title does not name."""
    verb, title = part.clause.verb, strip_typography(brief.cleaned.title)
    known = [e for e in brief.entities if e.kind in WHO and not e.plural and part.fact.id in e.facts]
    named = [e.name for e in known if _is_the(part.subject, e)]
    plain = verb.voice == "active" and not (verb.negation or verb.clitics or verb.adverbs) and verb.number == "s"
    acted = any(p.role == "object" for p in part.core) and verb.lemma not in listed("states") | listed("saying")
    if not (named and plain and acted) or verb.tense not in ("perf", "pres") or any(name in title for name in named):
        return
    deed = " ".join((verb.text, *(p.text for p in part.core)))
    if SHORTEST <= len(deed.split()) <= LONGEST and not HANGS.search(deed) and "," not in deed:
        yield "qui_fait", {"fait": deed, "nomme": f"{part.subject}", "acte": f"{deed}{part.source}"}


def _is_the(subject: str, entity: Entity) -> bool:
    """Return whether a subject is somebody, by name or with what the source says they are: « le prix de l'Ether » is no Ether."""
    before = subject.removesuffix(entity.name)
    roles = {role.text for role in entity.roles}
    article, _, role = before.strip().partition(" ")
    return subject.endswith(entity.name) and (before in ("", "le ", "la ", "l'") or role in roles or article in roles)
