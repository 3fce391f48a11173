"""The first sentence under a heading says whom it is about: an « il », a « ses effectifs » of the sentence above is named."""

from __future__ import annotations

from dataclasses import replace

from generator.facts.about import is_rivalled
from generator.facts.reading import first_clause, parsed
from generator.frames.references import with_article
from generator.frames.surface import capital
from generator.french.grammar import definite, prefix_a, prefix_de
from generator.french.leaning import impersonal
from generator.french.lexicon import lookup, role
from generator.french.standing import find_whole
from generator.french.syntax import PRONOUNS, Phrase
from generator.french.words import listed
from generator.rules.antecedents import OWNERS, standing_alone
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

# « Quant à la ville, elle… »: she is named there
ABOUT = compiled(r"^(?!(?:[Qq]uant (?:à|aux?)|[Pp]our) )(?P<front>[^,«»]{3,80}, )?(?P<who>[Ii]ls?|[Ee]lles?) (?=\w)")
HIS = compiled(r"\b(?:(?P<of>de|à) )?(?P<det>son|sa|ses) (?P<noun>[a-zà-ÿ-]+)")
OWNING = {"son": ("m", "s"), "sa": ("f", "s"), "ses": ("m", "p")}
# « à son tour », « de son nom complet » are nobody's
IDIOMS = frozenset(
    [
        "tour",
        "insu",
        "gré",
        "aise",
        "goût",
        "actif",
        "encontre",
        "égard",
        "profit",
        "bord",
        "nom",
        "prénom",
        "vivant",
        "côté",
        "fait",
        "chef",
    ]
)
# « le film réalisé par Ana Roy », « la famille de Paul Roy » are not they
OF_NAME = compiled(r"\b(?:par|de|du|des|d['’]|avec|chez|à|au|aux|pour|sur|contre|en) ?(?:la |le |les |l['’])?$")
MASCULINE = {"le": "m", "la": "f"}
BACK = 4  # facts before it in which its subject is looked for
SHORT = 6  # words of what a thing is called, said again
# What does so sees, loses, keeps its own: « l'activité a vu ses revenus bondir ».
KEEPING = frozenset({"voir", "perdre", "garder", "conserver", "retrouver", "connaître"})
CALLED = compiled(r"(?:[Ll][ea]s? |[Ll]['’])\w[^,]*$")
# Who is named in a clause that hangs on a noun is not what the next sentence is about.
ASIDE = compiled(r"\b(?:qui|dont|où)\b")
RELATIVE = compiled(r",? (?:qui|que|qu['’]|dont|où) .*$")


def reopened(fact: Fact, brief: Brief) -> Fact:
    """Return a fact that opens a section, with the name of what the sentence before is about for its « il » or « ses »; else as it is."""
    before, subject = _above(fact, brief)
    if before is None or subject is None:
        return standing_alone(fact, brief)
    text = _named(fact, subject, before, brief) or _owned(fact.text, subject, brief)
    return replace(fact, text=text) if text else standing_alone(fact, brief)


def _above(fact: Fact, brief: Brief) -> tuple[Fact | None, Phrase | None]:
    """Return the nearest fact before this one whose subject is no pronoun, and that subject; « c'est » and « il » go on about it."""
    rank = fact.rank
    for before in (brief.fact(f"F{at}") for at in range(rank - 1, max(0, rank - BACK), -1)):
        clause = first_clause(before.text)
        if clause is None or clause.subject is None:
            return None, None
        if clause.subject.kind != "pron":
            return before, clause.subject
    return None, None


def _named(fact: Fact, subject: Phrase, before: Fact, brief: Brief) -> str:
    """Return a sentence about « il » with the subject of the one before in its place; "" where another can be meant."""
    text = fact.text
    found = ABOUT.match(text)
    if found is None or impersonal(text[found.start("who") :]) or _says_what(found["front"] or ""):
        return ""
    gender, number = PRONOUNS[found["who"].lower()]
    who = _subject(subject, brief, gender, number)
    aside = ASIDE.search(before.text, subject.end)
    heard = before.text[: aside.start()] if aside else before.text
    rivals = (e for e in brief.entities if e.kind == "person" and e.name not in subject.text)
    if (
        not who
        or _is_aside(before, fact, gender, brief)
        or is_rivalled(before.text, gender)
        or any(e.gender in ("", gender) and any(name in heard for name in e.names) for e in rivals)
    ):
        return ""
    return f"{found['front'] or ''}{who if found['front'] else capital(who)} {text[found.end() :]}"


def _says_what(front: str) -> bool:
    """Return whether what stands before a pronoun says what it is: « Figure de proue de la recherche, il… » is about nothing but him."""
    word, _, rest = front.lower().partition(" ")
    forms = lookup(word) if rest else ()
    kinds = {form.pos for form in forms}
    return "NOUN" in kinds and not kinds & {"ADP", "DET"}


def _is_aside(before: Fact, fact: Fact, gender: str, brief: Brief) -> bool:
    """Return whether a paragraph about an « il » only ends on its sentence about a thing: the next one goes on about him.

    « Il conteste les faits. Le jugement sera rendu le 2 juillet. / Il s'avance à la barre »: no judgement does.
    """
    if before.paragraph == fact.paragraph:
        return False
    clauses = (first_clause(f.text) for f in brief.facts if f.paragraph == before.paragraph and f is not before)
    pronouns = (c.subject.text.lower() for c in clauses if c is not None and c.subject is not None)
    return any(PRONOUNS.get(pronoun, ("", ""))[0] == gender for pronoun in pronouns)


def _subject(subject: Phrase, brief: Brief, gender: str, number: str) -> str:
    """Return what the subject of a sentence is called where it agrees with a pronoun, "" when it does not."""
    owner = _owner(subject, brief)
    if owner is not None:
        theirs = owner.gender or MASCULINE.get(owner.article, "")
        agrees = theirs == gender and (number == "p") == owner.plural
        return with_article(owner, owner.name) if agrees else ""
    words = RELATIVE.sub("", subject.text)
    fits = (subject.gender, subject.number) == (gender, number) and subject.kind == "np"
    plain = CALLED.match(words) is not None and len(words.split()) <= SHORT
    return f"{words[:1].lower()}{words[1:]}" if fits and plain else ""


def _owned(text: str, subject: Phrase, brief: Brief) -> str:
    """Return a sentence on things with « ses effectifs » told as « les effectifs de Veltane »; "" where it names who may own them."""
    found, owner = HIS.search(text), _owner(subject, brief)
    if (
        found is None
        or owner is None
        or found["noun"] in IDIOMS
        or "«" in text[: found.start()]
        or _may_own(text, found.start())
        or _comes_first(text, found.start())
    ):
        return ""
    gender, number = OWNING[found["det"]]
    things = definite(found["noun"], gender, number)
    things = {"de": prefix_de, "à": prefix_a}[found["of"]](things) if found["of"] else things
    after = next((t for t in parsed(text).tokens if t.start > found.end()), None)
    end = after.end if after is not None and after.pos == "ADJ" else found.end()
    if after is not None and after.pos == "NOUN":
        return ""  # « ses nouvelles prévisions »: not the noun yet
    of_whom = prefix_de(with_article(owner, owner.name))
    return capital(f"{text[: found.start()]}{things}{text[found.end() : end]} {of_whom}{text[end:]}")


def _comes_first(text: str, end: int) -> bool:
    """Return whether a possessive stands before the subject of its sentence, whose it is: « Dans ses prévisions, la banque… »."""
    clause = first_clause(text)
    return clause is not None and clause.subject is not None and end < clause.subject.start


def _owner(subject: Phrase, brief: Brief) -> Entity | None:
    """Return the one body or person that a subject names."""
    named = [e for e in brief.entities if find_whole(subject.text, e.name) >= 0]
    if len(named) != 1 or named[0].kind not in OWNERS:
        return None
    before = subject.text[: find_whole(subject.text, named[0].name)]
    return None if OF_NAME.search(before) else named[0]


def _may_own(text: str, end: int) -> bool:
    """Return whether a sentence names, before a possessive, somebody or some body whose thing it may be."""
    before = [t for t in parsed(text).tokens if t.start < end]
    clause = first_clause(text)
    if clause is not None and clause.verb.lemma in KEEPING and clause.verb.end <= end:
        return True
    people = listed("parties") | listed("somebody") | listed("of_people")
    return any(
        t.pos == "PROPN"
        or t.low in PRONOUNS
        or (t.start and t.text[:1].isupper())  # « l'Australienne forte de ses appuis »
        or (t.pos == "NOUN" and (role(t.low) is not None or t.lemma in people))
        for t in before
    )
