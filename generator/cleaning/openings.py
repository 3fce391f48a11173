"""A complement that opens a sentence is parted from the subject by a comma: « Sur la partie vélo, aucune concurrente ne la suit »."""

from __future__ import annotations

import re

from generator.cleaning.asides import CLITICS, whole
from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.clauses import parse
from generator.french.lexicon import is_first_name, lookup, role
from generator.french.syntax import FINITE
from generator.french.tagger import finite, tag
from generator.shelf import compiled

# From the word that opens a sentence to its first sign.
OPENING = compiled(
    r"(?:^|(?<=[.!?…] )|(?<=[.!?…] » ))(?:À|Au|Aux|Après|Avant|Avec|Chez|Comme|Contre|D['’]après|Dans|De|Depuis|Derrière|Dès|Devant|Du|Durant|En|Entre|"
    r"Face|Faute|Grâce|Hors|Jusqu['’]|Loin|Lors|Malgré|Outre|Par|Parmi|Pendant|Pour|Près|Sans|Selon|Sous|Suite|Sur|Vers|Quant"
    r"|(?:Ce )?(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche)|Hier|Aujourd['’]hui|Le \d+(?:er)? [a-zûé]{3,9}"
    r"|L['’]an(?:née)? (?:dernière?|passée?)|Cette (?:année|semaine|fois)|Cependant|Toutefois|Néanmoins|Enfin|Ensuite|[A-ZÀ-Þ][a-zà-ÿ]{3,}ment)"
    r"\b['’]?[^,;:.«»()!?\n\[]{6,220}"
)
# … and behind a first word or group set apart: « D'ailleurs, en 1994 la comète ».
SECOND = compiled(
    r"(?:^|(?<=[.!?…] ))[A-ZÀ-Þ][^,;:.«»()!?\n]{2,60}, (?:à|aux?|après|avant|avec|chez|dans|depuis|dès|devant|durant|en|entre|lors|malgré|par|parmi|pendant|pour|selon|sous|sur|vers|le \d+(?:er)? [a-zûé]{3,9})"
    r"\b[^,;:.«»()!?\n\[]{6,200}"
)
NAMED = compiled(
    r"(?<=[a-zà-ÿ0-9] )(?P<first>[A-ZÀ-Þ][a-zà-ÿ-]+) (?:(?:de|van|von|el|al|ben) )?[A-ZÀ-Þ][\w'’-]+ (?=(?:ne |n['’]|s['’]|se |lui |leur |y )?(?P<verb>[a-zà-ÿ]+))"
)
HELD = frozenset({"NOUN", "PROPN", "NUM", "ADJ"})
NUMBERS = {
    **dict.fromkeys(
        ["le", "la", "l'", "un", "une", "ce", "cet", "cette", "son", "sa", "leur", "aucun", "aucune", "chaque"], "s"
    ),
    **dict.fromkeys(["les", "ces", "ses", "leurs", "plusieurs"], "p"),
}
BEFORE_ARTICLE = frozenset({"tout", "seul", "ce", "c'", "plusieurs", "certain"})
# A thing's own name (« le journal Le Parisien »), and what hides the word before: « règlement pas les instances ».
OTHERWISE = compiled(r"(?:L[ae]s? |L['’]|[Aa]ux? |[Dd]e |[Dd]u |[Dd]['’]|et |ou |plus |moins |qui |tout )")
ENDLESS = compiled(
    r"\b(?:pas|de|du|des|d['’]|à|au|aux|en|et|ou|ni|par|pour|sur|avec|comme|que|plus|moins|très|toujours|le|la|les|un|une|h|seule?s?|tous|toutes|même|ni)$"
)


def parted(match: re.Match[str]) -> str | None:
    """Return « Dès midi, la foule » for « Dès midi la foule », where the subject begins and its verb follows; None if nothing is sure."""
    sentence, text = _told(match), match.group()
    at = _of_name(text) or _of_clause(sentence, len(text)) or _of_group(sentence, len(text)) if sentence else None
    return None if at is None else _cut(text, sentence, at)


def parted_again(match: re.Match[str]) -> str | None:
    """Return « D'ailleurs, en 1994, la comète » for « D'ailleurs, en 1994 la comète »."""
    sentence, text = _told(match), match.group()
    at = _of_clause(sentence, len(text)) if sentence else None
    return None if at is None or at < text.find(",") + 3 else _cut(text, sentence, at)


def _told(match: re.Match[str]) -> str:
    """Return the sentence that a match opens, "" for a question or where it opens none."""
    sentence = sentences.around(match.string, match.start())
    opens = sentence is not None and sentence.start == match.start() and not sentence.text.endswith("?")
    return sentence.text if sentence is not None and opens else ""


def _cut(text: str, sentence: str, at: int) -> str | None:
    """Return the opening of a sentence with a comma before the subject that begins at a place, None where it may be no subject."""
    if not _begins(sentence, at) or OTHERWISE.match(text, at) or ENDLESS.search(text[: at - 1]):
        return None
    return f"{text[: at - 1]}, {text[at:]}"


def _begins(text: str, at: int) -> bool:
    """Return whether a group may begin at a place: with an article, a pronoun, a number, a name."""
    token = next((token for token in tag(text) if token.start == at), None)
    return token is not None and (token.pos in ("DET", "PRON", "NUM", "PROPN") or token.lemma in BEFORE_ARTICLE)


def _of_clause(text: str, limit: int) -> int | None:
    """Return where the subject of a sentence begins behind a complement that no sign closes, None where it does not."""
    found = parse(text)
    clause = found.clauses[0] if found.clauses else None
    if clause is None or clause.subject is None or not clause.main or clause.verb.mood not in FINITE:
        return None
    start = clause.subject.start
    if not 0 < start < limit or clause.verb.start < start:
        return None
    ahead = [phrase for phrase in clause.phrases if phrase.end <= start]
    return start if ahead and ahead[-1].end == start - 1 else None


def _of_name(text: str) -> int | None:
    """Return where somebody's name begins that a verb follows: « Dès la natation Paul Roy mène »."""
    for found in NAMED.finditer(text):
        before = text[: found.start()].split()[-1]
        if not is_first_name(found["first"]) or _bears_names(before) or finite(text[: found.start()]):
            continue
        if found["verb"] == "qui":
            return found.start()
        verb = next((token for token in tag(text) if token.start == found.start("verb")), None)
        if verb is not None and verb.mood in FINITE and verb.person == "3":
            return found.start()
    return None


def _of_group(text: str, limit: int) -> int | None:
    """Return where the last group before the first verb begins, where it has an article of its own straight behind a noun."""
    tokens = tag(text)
    at = next((i for i, token in enumerate(tokens) if token.mood in FINITE or token.end > limit), len(tokens))
    if at == len(tokens) or tokens[at].mood not in FINITE or tokens[at].person != "3":
        return None
    last = at
    while last and tokens[last - 1].low in CLITICS:
        last -= 1
    for i in range(last - 2, 1, -1):
        if tokens[i].pos == "DET" and tokens[i].low in NUMBERS and tokens[i - 1].pos in HELD:
            told = tokens[i:last]
            both = any(token.low == "et" for token in told)
            right = tokens[at].number == NUMBERS[tokens[i].low] or (both and tokens[at].number == "p")
            noun = told[1].lemma not in table("relecture")["ouvertures"]["sans"]
            return tokens[i].start if right and noun and whole(told) else None
    return None


def _bears_names(word: str) -> bool:
    """Return whether a word may have a name behind it that belongs to it: « le président », « le lycée », « entre », « française »."""
    word = word.rpartition("'")[2]
    if (word[0].isupper() and not word.isupper()) or role(word) or word in table("relecture")["ouvertures"]["noms"]:
        return True
    return not word[-1].isdigit() and not any(
        form.pos in ("NOUN", "ADV") or form.tense == "ppast" for form in lookup(word.lower())
    )
