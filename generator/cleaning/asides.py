"""What somebody or something is, told by the way, stands between two commas: « Paul Roche, maire de Lys, signe », « le pont, bâti en 1950, cède »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.cleaning.appositions import AFTER_WHOM, NAME, somebody
from generator.cleaning.tables import table
from generator.french import sentences, words
from generator.french.lexicon import is_demonym, is_first_name, lookup, place, role
from generator.french.syntax import FINITE, Token
from generator.french.tagger import finite, tag
from generator.shelf import compiled

SIGN = r"(?=[,;:.!?]|$| «)"
AFTER = compiled(
    rf"(?:^|(?<=[.!?…] )|(?<=, )|(?<=, et )|(?<=, mais ))(?P<head>(?:(?P<many>Les |Des |Ces |Ses |Leurs |les |des |ces |ses |leurs )|[Ll]e |[Ll]a |[Ll]['’]|[Cc]e |[Cc]ette |[Cc]et |[Ss]on |[Ss]a |[Uu]ne? |[A-ZÀ-Þ][\w'’-]+(?= [A-ZÀ-Þ]|, ))[^,;:.«»()!?\n]{{0,90}}), "
    rf"(?P<of>(?P<word>l['’]|[a-zà-ÿœ-]{{2,}} )[^,;:.«»()!?\n]{{4,160}}){SIGN}"
)
BEHIND = compiled(rf"(?<![\w'’-])(?P<name>{NAME}) (?P<of>(?P<word>à|[a-zà-ÿœ-]{{2,}}) [^,;:.«»()!?\n]{{3,160}}){SIGN}")
# « Le Sénat par la voix de son président a demandé »
THROUGH = compiled(
    rf"(?:^|(?<=[.!?…] )|(?<=, )|(?<=: ))(?P<head>(?:(?P<many>Les |Des |Ces |les |des |ces )|[Ll]e |[Ll]a |[Ll]['’]|[A-ZÀ-Þ])[^,;:.«»()!?\n]{{2,60}}?) "
    rf"(?P<of>(?:par la (?:voix|bouche) |par l['’](?:intermédiaire|entremise) |à travers (?:sa|son|ses|leurs?) |en (?:déplacement|visite|compagnie|marge) |de passage )[^,;:.«»()!?\n]{{4,120}}){SIGN}"
)
# « la tenante du titre, la Suissesse Anna Roche gagne »
CALLED = compiled(
    rf"(?:^|(?<=[.!?…] )|(?<=, )|(?<=\bque )|(?<=\bmais ))(?P<front>(?:Chez les \w+ )?)(?P<head>(?:[Ll]e |[Ll]a |[Ll]['’]|[Ss]on |[Ss]a |[Uu]ne? )[^,;:.«»()!?\n]{{3,90}}), "
    rf"(?P<name>(?:[Ll]['’]|[Ll][ea] )?{NAME}) (?=(?:ne |n['’]|s['’]|se )?(?P<verb>[a-zà-ÿœ]+))"
)
# « Celle-ci dans une belle course prend la tête », « La Belge au terme d'un sprint gagne »
POINTED = compiled(
    rf"(?:^|(?<=[.!?…] )|(?<=, mais )|(?<=, et ))(?P<name>[Cc]el(?:ui|le)-ci|[Cc]e dernier|[Cc]ette dernière|(?P<many>[Cc]e(?:ux|lles)-ci|[Cc]es derni(?:ers|ères))|(?:L['’]|L[ae] |l['’]|l[ae] )(?P<people>[A-ZÀ-Þ][a-zà-ÿ-]+)) "
    rf"(?P<of>(?P<word>dans|après|malgré|avec|lors|sans|grâce|face|au|à) [^,;:.«»()!?\n]{{4,200}}){SIGN}(?P<behind>(?:, (?:n['’]|s['’]|se |ne )?(?P<verb>[a-zà-ÿœ]+))?)"
)
NAMED = compiled(r"(?:^|[ '’])(?P<first>[A-ZÀ-Þ][\w-]+)(?: (?:de|du|von|van|el|al))? [A-ZÀ-Þ][\w-]+$")
BY = compiled(r"[a-zà-ÿœ]+ (?:par|en|aux?|dans|sur|depuis) ")
GOVERNED = compiled(r"[a-zà-ÿœ]+ (?:(?:par|en|aux?|dans|sur|depuis|de|du|à|lors|après|pour|devant|derrière) |d['’])")
INFINITIVE = compiled(r"(?:er|ir|oir|re)$")
ABSOLUTE = compiled(r" (?:\w+ant) (?:être|avoir|pas)\b")  # « le coureur devant être exclu, Paul Roche »
LISTED = compiled(r"\b(?:et|ou|qui|que|dont|où)$|\bet\b")
OF_HIM = compiled(
    r"(?i:\b(?:de|du|des|par|avec|après|avant|depuis|selon|pour|contre|entre|à|au|sur|chez|sans|comme|outre|malgré)\b|\bd['’])(?: ?l['’]| l[ae]s?)? ?(?:[a-zà-ÿ-]+ ){0,3}$"
)
ALONE = compiled(r"(?:L[ea]s? |L['’])?[A-ZÀ-Þ][\w'’-]+(?: (?:(?:de|du|von|van|el|al) )?[A-ZÀ-Þ][\w'’-]+){0,3}")
PERSON = "person"
ARTICLES = frozenset({"le", "la", "l'", "l’", "un", "une", "son", "sa", "leur"})
AND_NAMED = compiled(r" et (?:l['’]|l[ea] )?[A-ZÀ-Þ]")
OF = compiled(r"(?: (?:champion(?:ne)?|médaillée?|vainqueur|lauréate?))? (?:de |du |des |d['’]|en )")
MAKES = compiled(
    r"\b(?:nomm|élu|élir|désign|proclam|sacr|couronn|intronis|fait|faire|choisi|propos|investi|lou|reconn|déclar(?:é|er) [A-Z]|consid)"
)
JOINED = compiled(r" et (?:l[ae]s? |l['’]|[A-ZÀ-Þ]|par |de |d['’]|à |avec |son |sa |en |qui |que )")
# « champion en titre et le Belge Paul Roche »
AND_OTHER = compiled(r" et (?=(?:l[ae] |l['’]|son [a-z]+ |sa [a-z]+ )?[A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ])")
# « avec Paul Roche blessé », « il a vu Paul Roche battu par »
SEES = compiled(
    r"\b(?:[Aa]vec|sans|v(?:oi|u|it|ue|oyant|oir)[a-z]*|laiss\w+|trouv\w+|retrouv\w+|rend\w*|montr\w+|découv\w+)\b[^,]*$"
)
CLITICS = frozenset({"ne", "n'", "se", "s'", "le", "la", "les", "lui", "leur", "y", "en", "l'"})
OPEN_LAST = frozenset(
    {"pas", "plus", "son", "sa", "ses", "leur", "un", "une", "le", "la", "les", "de", "du", "des", "d'"}
)
JOINTS = frozenset({"ADP", "SCONJ", "CCONJ"})  # « Paul Roche Comme à son habitude mène »
CLITIC_SUBJECTS = frozenset({"il", "elle", "ils", "elles", "on", "je", "nous", "ce", "c'"})
LINKED = frozenset({"qui", "que", "dont", "où", "mais", "car", "lorsque", "quand", "comme", "si"})


def closed(match: re.Match[str]) -> str | None:
    """Return « Le pont, bâti en 1950, a cédé » for « Le pont, bâti en 1950 a cédé »."""
    word, of, many = match["word"].rstrip(), match["of"], match["many"] is not None
    if word in ("qui", "dont"):
        return _between(match, match["head"], many, relative=True)
    named = _named(match["head"])
    if named and (by_the_way(word) or (_a_noun(word) and not AND_NAMED.search(of))):
        return _between(match, match["head"], many)
    if named == PERSON and word in ARTICLES and any(_is_office(each) for each in of.split()[:4]):
        return _between(match, match["head"], many)
    if not may_tell(word) or (_done(word) and _may_act(word) and not BY.match(of)):
        return None
    return _between(match, match["head"], many) if _done(word) or (named and " et " not in of) else None


def through(match: re.Match[str]) -> str | None:
    """Return « Le Sénat, par la voix de son président, a demandé » for the same without its commas."""
    return None if LISTED.search(match["head"]) else _between(match, match["head"], match["many"] is not None)


def _named(head: str) -> str:
    """Return whether what is told of closes with somebody's name, or is nothing but a name; "" where it is neither."""
    person = NAMED.search(head)
    if person and is_first_name(person["first"]) and not OF_HIM.search(head[: person.start()]):
        return PERSON
    return "name" if ALONE.fullmatch(head) and tag(head)[-1].pos == "PROPN" else ""


def _a_noun(word: str) -> bool:
    """Return whether a word can only be a noun here, or tells of somebody's past (« ancienne candidate »)."""
    if opens(word):
        return True
    read = lookup(word)
    return any(form.pos == "NOUN" for form in read) and all(form.pos in ("NOUN", "ADJ", "VERB") for form in read)


def opens(word: str) -> bool:
    """Return whether an adjective opens what is told of somebody: « ancienne candidate », « plus grand producteur »."""
    return tells(word) or word in table("relecture")["apartes"]["adjectifs"]


def by_the_way(word: str) -> bool:
    """Return whether a word opens a circumstance: « en visite », « dans un bel effort »."""
    return word in table("relecture")["apartes"]["circonstances"]


def called(match: re.Match[str]) -> str | None:
    """Return « La tenante du titre, Anna Roche, gagne » for « La tenante du titre, Anna Roche gagne »."""
    sentence = sentences.around(match.string, match.start())
    head = match["head"]
    if sentence is None or finite(head) or LISTED.search(head) or ABSOLUTE.search(head):
        return None
    office = any(_is_office(word) for word in head.split())
    if not office and not (is_first_name(match["first"]) and _one_of_them(head)):
        return None
    verb = next((t for t in tag(sentence.text) if t.start == match.start("verb") - sentence.start), None)
    if verb is None or verb.mood not in FINITE or verb.number != "s" or verb.person != "3":
        return None
    front = f"{match['front'].rstrip()}, " if match["front"] else ""
    return f"{front}{head}, {match['name']}, "


def _one_of_them(head: str) -> bool:
    """Return whether a group told by an article is of somebody or something, not of a time."""
    told = tag(head)
    noun = next((token for token in told if token.pos == "NOUN"), None)
    if (
        noun is None
        or head[0] not in "Ll"
        or any(t.tense in ("ppast", "ppres") or t.pos == "NUM" or t.mood == "inf" for t in told)
    ):
        return False
    return noun.lemma not in words.listed("time_nouns")


def _is_office(word: str) -> bool:
    bare = word.rpartition("'")[2].rpartition("’")[2]
    return role(bare) is not None or bare in table("relecture")["roles"]["autres"]


def both(match: re.Match[str]) -> str | None:
    """Return « Paul Roche, maire de Lys, a signé » for « Paul Roche maire de Lys a signé », « … Paul Roche, maire de Lys » at an end."""
    word, last = match["word"], match["name"].split()[-1].lower()
    if not somebody(match["first"], match.string[: match.start()]) or any(f.pos in JOINTS for f in lookup(last)):
        return None
    if by_the_way(word):
        before = match.string[: match.start()]
        joined = before.endswith(" et ") and not finite(
            before.rpartition(". ")[2]
        )  # « Paul Roche en VTT et Anna Roy en … »
        if joined or OF_HIM.search(before) or AND_NAMED.search(match["of"]):
            return None
        return _between(match, match["name"], False)
    if not may_tell(word):
        return None
    return _between(match, match["name"], False) or _last(match)


def pointed(match: re.Match[str]) -> str | None:
    """Return « Celle-ci, dans une belle course, prend la tête » for the same with one comma or none: nothing completes such a word."""
    people = match["people"]
    if people and (place(people) or not any(is_demonym(form.lemma) for form in lookup(people.lower()))):
        return None
    many = match["many"] is not None
    if told := _between(match, match["name"], many):
        return told + match["behind"]
    read = lookup(match["verb"] or "")
    acts = bool(read) and all(form.pos == "VERB" for form in read)
    number = "p" if many else "s"
    if not acts or not any(f.mood in FINITE and f.person == "3" and f.number == number for f in read):
        return None
    return None if finite(match["of"]) else f"{match['name']}, {match['of']}{match['behind']}"


def _last(match: re.Match[str]) -> str | None:
    """Return somebody's name and what is told of them with a comma between, where both end what is said, or go on to another name."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None:
        return None
    before = sentence.text[: match.start() - sentence.start]
    other = AND_OTHER.search(match["of"])
    of = match["of"] if other is None else match["of"][: other.start()]
    rest = "" if other is None else f",{match['of'][other.start() :]}"
    if not _told_last(match["word"], of) or JOINED.search(of) or _tells_more(sentence.text, match, len(of)):
        return None
    if _done(match["word"]) and SEES.search(before):
        return None
    if AFTER_WHOM.search(before) and not rest and match.string[match.end() : match.end() + 1] == ",":
        return f"{match['name']}, {of}"
    if not finite(before) or MAKES.search(before):
        return None
    return f"{match['name']}, {of}{rest}"


def _told_last(word: str, of: str) -> bool:
    """Return whether words are an office with what it is of, or a participle that can be no verb with what follows it."""
    if _done(word):
        return not _may_act(word) and GOVERNED.match(of) is not None
    return OF.match(of, len(word)) is not None


def _tells_more(sentence: str, match: re.Match[str], length: int) -> bool:
    """Return whether a verb stands in what is told of somebody outside its relatives."""
    start = sentence.find(match.group()) + match.start("of") - match.start()
    told = [token for token in tag(sentence) if start <= token.start < start + length]
    verbs = sum(token.mood in FINITE for token in told)
    return verbs > sum(token.low in LINKED or token.pos == "SCONJ" for token in told)


def _between(match: re.Match[str], head: str, many: bool, relative: bool = False) -> str | None:
    cut, of = _verb(match, many, relative), match["of"]
    return None if cut is None else f"{head}, {of[:cut].rstrip()}, {of[cut:]}"


def tells(word: str) -> bool:
    """Return whether a word can but open what is told by the way of what was just named: an office, a participle."""
    return may_tell(word) and not (_done(word) and _may_act(word))


def may_tell(word: str) -> bool:
    """Return whether a word that is no verb in its place opens what is told by the way."""
    listed = word in table("relecture")["roles"]["autres"]
    return listed or role(word.rpartition("-")[2]) is not None or _done(word)


def _may_act(word: str) -> bool:
    """Return whether a word may be a verb of the subject before it: « la France, fait face »."""
    return any(form.mood in FINITE for form in lookup(word))


def _done(word: str) -> bool:
    """Return whether a word may be a participle, or says an age or an origin."""
    return word in table("relecture")["roles"]["etats"] or any(form.tense == "ppast" for form in lookup(word))


def _verb(match: re.Match[str], many: bool, relative: bool = False) -> int | None:
    """Return where, in what is told by the way, the verb of the subject begins, None where that is not sure."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None:
        return None
    start, end = match.start("of") - sentence.start, match.end("of") - sentence.start
    tokens = tag(sentence.text)
    head = [t for t in tokens if match.start() - sentence.start <= t.start < start]
    inside = [t for t in tokens if start <= t.start < end]
    verbs = [i for i, t in enumerate(inside) if t.mood in FINITE]
    after = verbs[0] + 1 if relative and verbs else 0
    number = next((i for i in verbs if i >= after), None)
    if number is None or number - after < 2 or any(t.mood in FINITE for t in head):
        return None
    if _told_behind([t for t in tokens if t.start >= end]):
        return None
    verb = inside[number]
    following = inside[number + 1 : number + 2]
    if following and INFINITIVE.search(following[0].low):
        return None  # « destinée a accroître »
    if verb.number != ("p" if many else "s") or verb.person != "3":
        return None
    first = number
    while first and inside[first - 1].low in CLITICS:
        first -= 1
    told = inside[after:first]
    if (
        len(told) < 2
        or any(t.low in LINKED or t.pos == "SCONJ" or t.low.startswith("qu'") for t in told)
        or not whole(told)
    ):
        return None
    return told[-1].end + 1 - start


def _told_behind(rest: Sequence[Token]) -> bool:
    """Return whether a comma and a verb follow: what is told by the way ends there."""
    if not rest or rest[0].low != ",":
        return False
    verb = next((token for token in rest[1:] if token.low not in ("ne", "n'", "se", "s'", "y", "en")), None)
    read = lookup(verb.low) if verb is not None else ()
    return any(form.mood in FINITE and form.person == "3" for form in read) and all(form.pos != "ADP" for form in read)


def whole(told: Sequence[Token]) -> bool:
    """Return whether words are one group: no article comes straight behind a noun, nothing is left open at the end, nobody is taken up."""
    if told[-1].pos in ("ADP", "DET", "CCONJ", "SCONJ", "PRON") or told[-1].low in OPEN_LAST:
        return False
    if any(token.low in CLITIC_SUBJECTS or token.text in "-–—" for token in told):
        return False
    times = {
        at for at, token in enumerate(told) if token.lemma in words.listed("time_nouns")
    }  # « la semaine dernière »
    return not any(
        after.pos == "DET" and before.pos in ("NOUN", "PROPN", "NUM", "ADJ") and at + 2 not in times
        for at, (before, after) in enumerate(pairwise(told))
    )
