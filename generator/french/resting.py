"""Which sentences are only understood after those before them: « les leurs », « le second », « a ajouté », « à son tour », « la veille »."""

from __future__ import annotations

from functools import cache, lru_cache
from re import IGNORECASE, Pattern

from generator.french.leaning import QUOTED, alternatives, answers, dangles, impersonal, points_back
from generator.french.lexicon import role
from generator.french.syntax import PRONOUNS
from generator.french.tagger import tag
from generator.french.words import listed
from generator.shelf import compiled

# « À cinquante mètres de son jardin, la péniche sombrait »: whose, the sentence before says; a body or somebody owns for itself.
BESIDE = compiled(
    r"(?:À|Au|Aux|Devant|Derrière|Sous|Autour|Près(?! d[e'’] ?[\w ]{1,14}\b(?:ans|mois|semaines|jours|heures)\b)|Non loin|En face|Le long|Chez|Face)\b(?P<before>[^,«»]*?)\b(?:son|sa|ses|leurs?) [a-zà-ÿ][^,«»]*, (?P<subject>l[ae]s? |l['’]|une? |des )"
)
# « Le club connaît là son troisième revers »: what, stands before; « là où », « ce jour-là » say it.
THERE = compiled(r"(?<![-\w])(?<!par )(?<!de )(?<!d['’]ici )[Ll]à(?![-\w])(?! (?:où|que|dont|aussi où)\b)")
# « à cent mètres en contrebas », « deux rues plus loin »: of where, and « les salariés concernés »: by what, the sentence before says.
NEARBY = compiled(
    r"\ben contrebas\b(?! d[eu'’])|\bun peu plus (?:loin|haut|bas)\b|\b(?:mètres|kilomètres|rues|pas|minutes) (?:plus loin|de là)\b"
    r"|^(?:Les|La|Le|L['’])\s?[\w-]+ (?:concernée?s?|en question)\b(?! par\b)"
)
THEIRS = compiled(r"\b(?:l[ae]s?|du|des|aux?) (?:leurs?|siens?|siennes?)\b")
# « Le second média », « Une autre piste », « Les deux sites »: the first, the others were told before.
COUNTED = compiled(
    r"^(?:(?:Selon|D['’]après|Pour) )?(?:L[ae]s?|Une?|L['’])\s?(?:secon\w+|deuxième|troisième|quatrième|autres?)\b",
    IGNORECASE,
)
# « Quatorze autres étaient portées disparues »: people or things of the kind told of before.
OTHERS = compiled(
    r"^(?:Les )?[\w-]+ autres (?:ont|sont|étaient|avaient|seront|restent|restaient|attendent)\b", IGNORECASE
)
# « De grandes quantités sont piégées », « La moitié ont fermé »: of what, the sentence before says.
SHARE = compiled(
    r"^(?:De|Une|La|Les|Un) (?:[\w-]+ )?(?:quantités?|parties?|majorité|moitié|totalité|plupart|dizaine|centaine|millier|tiers|quart)s?"
    r" (?!de\b|d['’]|du\b|des\b)"
)
# « Une version que réfutent ses conseils »: a noun and its relative, no verb of their own, take up what was told.
RESUMING = compiled(r"^(?:Une?|Des) [a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? (?:que|qu['’]|qui|dont)\b")
# « Une tendance de fond car le mois… »: a noun and its reason, no verb of their own
REASONED = compiled(r"^(?:Une?|Des) (?P<noun>[^,;:«»]{3,60}?) (?:car|parce qu['e’]|puisqu['e’])")
SINCE = compiled(r"\b(?:car|parce qu|puisqu|alors qu|tandis qu|si bien qu)")
OF_WHAT = compiled(r"^De quoi \w+(?:er|ir|re)\b")
FINITE = ("ind", "con", "sub")
AMONG = compiled(r"\b(?:d['’]entre|[Pp]armi) (?:eux|elles)\b|\b[Uu]ne? tel(?:le)?\b|\b(?:ceux|celles|celui|celle)-ci\b")
BOTH = compiled(r"^(?:Les|Ces|Tous les|Toutes les) (?:deux|trois|quatre|cinq|six)\b")
SOME = compiled(
    r"^(?:Certaine?s|D['’]autres|Tous|Toutes|Tous deux|Toutes deux|Beaucoup|Quelques-un\w+|Aucune?|Chacune?|L['’]une?|La plupart|Le premier|La première)"
    r"(?: (?P<next>[\w'’-]+)| ?,|$)"
)
THAT = compiled(r"\b(?P<who>celui|celle|ceux|celles)\b(?!-)(?P<people> (?:et ceux )?(?:qui|que|qu['’]|dont))?")
MASCULINE = ("celui", "ceux")
FRONTED = compiled(r"^[^,«»]{3,80}, (?P<who>ils?|elles?) (?=\w)")  # « Contrairement aux autres, il ne mange pas »
# « « … », a affirmé son secrétaire général »: whose, the sentence before says.
THEIR_OWN = compiled(r"» ?,? (?:[\w'’-]+ ){1,4}?(?:son|sa|leur) [a-zà-ÿ]")
EXAMPLE = compiled(r"^Par exemple\b|^[^,«»]{3,60}, par exemple,|\b[Cc]itons\b")
ALSO = compiled(r"(?<!mais )(?<!mais)\b[Aa]ussi\b(?! (?:bien|\w+ que)\b)")


@lru_cache(maxsize=2048)
def rests(text: str) -> bool:
    """Return whether a sentence cannot be told away from the one before it."""
    said = QUOTED.sub(" ", text).strip()
    fixed = (
        THEIRS.search(said)
        or COUNTED.match(said)
        or OTHERS.match(said)
        or BOTH.match(said)
        or SHARE.match(said)
        or AMONG.search(said)
        or ALSO.search(said)
        or gives_example(said)
    )
    return (
        bool(fixed)
        or opens_elsewhere(said)
        or _resumes(said)
        or _concludes(said)
        or answers(text)
        or points_back(text)
        or _goes_on(said)
        or _counts_some(said)
        or THEIR_OWN.search(text) is not None
        or stands_for(said)
        or opens_unnamed(said)
    )


def gives_example(said: str) -> bool:
    """Return whether a sentence is an example of what the one before it says."""
    return EXAMPLE.search(said) is not None


@lru_cache(maxsize=2048)
def opens_elsewhere(said: str) -> bool:
    """Return whether a sentence points to what stands before it by a « là », an « en contrebas », or opens beside a thing that its subject does not own."""
    if THERE.search(said) or NEARBY.search(said):
        return True
    found = BESIDE.match(said)
    if found is None or (len(found["before"].split()) > 1 and any(w[:1].isupper() for w in found["before"].split())):
        return False
    noun = next((t for t in tag(said) if t.start >= found.end() and t.pos in ("NOUN", "PROPN")), None)
    owners = listed("parties") | listed("somebody") | listed("of_people")
    return noun is not None and noun.pos == "NOUN" and role(noun.low) is None and noun.lemma not in owners


def _concludes(said: str) -> bool:
    """Return whether a sentence follows from the one before it: « a alors renoncé », « pourrait donc rouvrir », « est en effet fermé »."""
    found = _concluding().search(said)
    if found is None:
        return False
    before = [t for t in tag(said) if t.end <= found.start()]
    return bool(before) and (before[-1].mood in FINITE or before[-1].low == "pas")


def _resumes(said: str) -> bool:
    if OF_WHAT.match(said):
        return True
    reasoned = REASONED.match(said)
    if reasoned is not None and not any(t.mood in FINITE for t in tag(reasoned.group())):
        return True
    if RESUMING.match(said) is None:
        return False
    return sum(t.mood in FINITE for t in tag(SINCE.split(said)[0])) == 1


@lru_cache(maxsize=1024)
def leads_nowhere(words: str) -> bool:
    """Return whether words that somebody says cannot be the first that are heard: « Surtout, … », « Ils vous disent… »."""
    return answers(words) or dangles(words) or _spoken_on().match(words) is not None


def _goes_on(said: str) -> bool:
    return _adding().search(said) is not None or _then().search(said) is not None


def _counts_some(said: str) -> bool:
    """Return whether a sentence opens on « certaines » or « tous » of those told of before: a verb, and no noun, follows."""
    found = SOME.match(said)
    if found is None:
        return False
    at = found.start("next")
    after = next((token for token in tag(said) if token.start == at), None)
    return after is None or after.pos in ("VERB", "AUX", "ADV", "PRON")


def opens_unnamed(said: str) -> bool:
    """Return whether a sentence is about an « il » behind its opening, which names nothing that can be meant."""
    found = FRONTED.match(said)
    if found is None or impersonal(said[found.start("who") :]):
        return False
    gender, number = PRONOUNS[found["who"]]
    nouns = (t for t in tag(said) if t.start < found.start("who") and t.pos in ("NOUN", "PROPN"))
    nouns = (t for t in nouns if t.low not in listed("of_the_day"))
    return not any(t.gender in ("", gender) and t.number in ("", number) for t in nouns)


@lru_cache(maxsize=1024)
def stands_for(said: str) -> bool:
    """Return whether « celles consacrées au pétrole » stands for a noun that the sentence does not hold before it."""
    for found in THAT.finditer(said):
        gender = "m" if found["who"] in MASCULINE else "f"
        nouns = (t for t in tag(said) if t.start < found.start() and t.pos == "NOUN")
        if not (found["people"] and gender == "m") and not any(t.gender in ("", gender) for t in nouns):
            return True
    return False


@cache
def _adding() -> Pattern[str]:
    """Return the pattern of « a ajouté X », « X a ajouté que », « ajoute-t-elle »: what is said comes after other words."""
    told, tells = alternatives("added"), alternatives("adds")
    have = r"(?:a|ont|avait)"
    return compiled(
        rf"{have}-(?:t-)?(?:ils?|elles?|on) (?:{told})\b|\b(?:{tells})-(?:t-)?(?:ils?|elles?|on)\b"
        rf"|(?:^|, )(?:{have} (?:{told})|(?:{tells})) (?:l[ae]s? |l['’]|M\. |Mme |[A-ZÀ-Þ])"
        rf"|^[^,«]{{1,60}}? (?:{have} (?:{told})|(?:{tells})) ?(?:qu[e'’]|:|$|\.)"
    )


@cache
def _then() -> Pattern[str]:
    return compiled(rf"\b(?:{alternatives('then')})\b(?! d)", IGNORECASE)


@cache
def _spoken_on() -> Pattern[str]:
    return compiled(rf"(?:{alternatives('spoken_on')})\b", IGNORECASE)


@cache
def _concluding() -> Pattern[str]:
    return compiled(rf"(?<=\w )(?:{alternatives('concluding')})\b(?! qu[e'’])")
