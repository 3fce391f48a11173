"""A sentence ended earlier: before what it only adds, where what is left is whole and nothing is taken back."""

from __future__ import annotations

from collections.abc import Iterator

from generator.facts.reading import first_clause
from generator.french.quoted import QUOTED
from generator.french.tagger import finite
from generator.rules.halves import stands
from generator.rules.line_wholeness import HOLLOW, OPEN_END, SAID_AFTER, complete, lacking
from generator.rules.lines import HELD
from generator.rules.object_kept import without_inset
from generator.rules.seams import waits
from generator.shelf import compiled

ASIDE = compiled(r" \((?!\d+-\d+\))[^()]*\)")  # a score is no aside
FEWEST = 8  # words of what is left: fewer tell no news
# Where a sentence goes on once it is whole: a clause, a participle, a relative, an aim, an apposition, a second verb.
JOINT = compiled(
    r", (?=(?:après qu|alors qu|tandis qu|parce qu|bien qu|même si|puisqu|ce qu[ie'’]|qui |où |dont |lequel|laquelle|lesquel|auxquel|comme [A-ZÀ-Þ]|"
    r"(?:tout )?en \w+ant\b|\w+ant\b|notamment|y compris|afin d|pour \w+(?:er|ir|re)\b|avant d|faute d|(?:quelques|une?|deux|trois|quatre|cinq|six|\d+) (?:heures?|jours?|semaines?|mois|ans?) (?:après|avant)|en (?:repli|baisse|hausse|recul|progression) |contre \d|soit |dans (?:ce qu|le (?:but|cadre|sud|nord))|"
    r"(?:au|à la) (?:lendemain|terme|suite)|« pour |\w+(?:é|is|it|u)e?s? (?:par|dans|à|en|depuis|sous|de|d['’]|du|des|au|aux|avec|avant|après) ?|(?:grande?|ancien(?:ne)?|champion(?:ne)?|double|triple|longue?s?|vice-\w+) [^,]+$|l['’]une? de|(?:une?|le|la|l['’]) ?[a-zà-ÿ-]+ [^,]+$|(?:sur|avec|sous) (?:une?|l[ea]|les|des) [^,]+$|à (?:\d+|deux|trois|quatre|cinq|six|dix|quelques) [^,]+$|mais (?:les |la |des |l['’]|[A-ZÀ-Þ])))"
    r"| (?=(?:après qu|après avoir|alors qu|tandis qu|parce qu|car |lorsqu|afin d|dans le (?:but|cadre) d|à l['’]occasion|lors d|au cours d|à la suite d|"
    r"en marge d|en raison d|à cause d|au lendemain d|au terme d|à l['’]issue d|depuis |après (?=\d|une? |des |l[ae'’]|les )|pour (?:l['’])?\w+(?:er|ir|re)\b|pour (?:avoir|leurs?) |avant d|"
    r"dont la (?:plupart|majorité)|en \w+ant\b|à proximité d))"
    r"|(?<!été)(?<!est)(?<!sont)(?<!a)(?<!ont) (?=(?:voulu|décidé|demandé|porté|engagé|lancé|annoncé|présenté|proposé|prévu|imposé)e?s? par )"
    r"|(?<=\w) (?=qui )|,? (?=et (?:n['’]|ne |s['’]|se |en [a-zà-ÿ]+(?:er|ir|re) |l['’]|a |ont |est |sont |[a-zà-ÿ]+(?:er|ir|re|ant)\b))"
)
# A sentence that ends there was to say more: « plus », « à peine trois semaines ».
WAITING = compiled(
    r"\b(?:(?:plus|moins|aussi|tant|si|tel(?:le)?s?|tellement|trop|assez|peu|même|juste|dont|entre|autant)(?: \w+)?|(?:à peine|quelques|\d+|une?|deux|trois|"
    r"quatre|cinq|six|dix)(?: \w+)? (?:ans?|années?|mois|semaines?|jours?|heures?|minutes?)|contre \d[\d \u202f,.]*)$",
    2,
)
TOLD = compiled(
    r"\b(?:a|ont) (?:annoncé|déclaré|affirmé|indiqué|précisé|expliqué|montré|révélé|assuré|estimé|averti|prévenu)\b"
)
THAT = compiled(r"\bqu(?:e\b|['’])")
THING = compiled(r" (?:l[ea]s? |l['’]|une? |des |son |sa |ses |leurs? |avoir |être |vouloir |[\w-]+(?:er|ir|re) )")
SAYING = compiled(
    r"\b[Ss]elon\b|\b[Dd]['’]après\b|\b(?:averti|avertit|déclar|dit\b|disent|affirm|indiqu|annonc|prév(?:enu|ient)|précis|expliqu|assur|estim|confi|révél|fait savoir)"
)
# Who says it, turned behind what is said: its comma goes with it.
BEHIND = compiled(
    r"(?P<mark>[,»]|) (?:a|ont) (?:averti|déclaré|dit|affirmé|indiqué|annoncé|prévenu|précisé|expliqué|assuré|estimé) (?=l[ea]s? |l['’]|[A-ZÀ-Þ])"
)
LATELY = compiled(r"\brécemment\b")  # « vient de recevoir » is no « reçoit récemment »
BY = compiled(r"\bpar (?:la |les? |l['’]|une? |des |[A-ZÀ-Þ])")
SAYER_LAST = compiled(
    r", (?:l[ea]s? |l['’]|une? |[A-ZÀ-Þ])[^,]{3,80} (?:a|ont) (?:averti|déclaré|dit|affirmé|indiqué|annoncé|prévenu|précisé|expliqué|assuré|estimé|fait savoir)$"
)
# A circumstance before the subject.
FRONT = compiled(
    r"(?!Selon|D['’]après|Si|S['’]il|Sans|Pour )[^,«]{3,60}, (?=(?:les? |la |l['’]|une? |des |\d|deux|trois|quatre|cinq|[A-ZÀ-Þ]))"
)
# What a name or an office is, told between commas: « Bybit, l'une des plus grandes bourses au monde, a perdu… ».
BESIDE = compiled(
    r"^(?P<who>[^,«]{3,70}), (?:qui |l['’]une? d|une? |le |la |les |l['’]|(?:déjà |récemment |longtemps )?\w+(?:é|i|u|is|it)e?s? (?:par|de|à|dans|en) )[^,«]{8,150}, (?=(?:a|ont|est|sont|avait|vient|va|doit|[a-zà-ÿ]+e(?:nt)?) )"
)


def voiceless(text: str, whole: str) -> bool:
    """Return whether a text lacks who says it, or what is said: « Les factures pourraient monter », « Ils ont annoncé mardi à Nice »."""
    if LATELY.search(text) and not LATELY.search(whole):
        return True
    turned, left = BEHIND.search(whole), BEHIND.search(text)
    if turned and turned["mark"] and left and not left["mark"]:
        return True  # « La fusée part mercredi a dit la société »
    waiting = TOLD.search(text)
    inserted = waiting is not None and text[: waiting.start()].rstrip().endswith(
        ","
    )  # « …, a déclaré jeudi la mairie »
    if (
        waiting
        and not inserted
        and not THAT.search(text, waiting.end())
        and not THING.match(text, waiting.end())
        and THAT.search(whole)
    ):
        return True
    return SAYER_LAST.search(whole.rstrip(" .")) is not None and SAYING.search(QUOTED.sub("", text)) is None


def unsaid(text: str, whole: str) -> bool:
    """Return whether a text lacks who its sentence says, after it, that says it: « …, a averti le régulateur »."""
    return SAID_AFTER.search(whole.rstrip(" .")) is not None and SAYING.search(QUOTED.sub("", text)) is None


def clipped(text: str) -> Iterator[str]:
    """Yield a sentence without its brackets and its stop, then ended earlier and earlier, then without its front."""
    whole = ASIDE.sub("", text).rstrip(" .")
    for body in dict.fromkeys((whole, _plain(whole), without_inset(whole))):
        yield from _ended(body) if body else ()
    front = FRONT.match(whole)
    if front and "," not in whole[front.end() :].partition(" a ")[0] and stands(whole[front.end() :]):
        yield from _ended(whole[front.end() : front.end() + 1].upper() + whole[front.end() + 1 :])


def _plain(text: str) -> str:
    """Return a sentence without what is told of its subject between commas."""
    found = BESIDE.match(text)
    shorter = f"{found['who']} {text[found.end() :]}" if found else text
    return shorter if finite(shorter) else text


def _ended(whole: str) -> Iterator[str]:
    if stands(whole) and complete(whole):
        yield whole
    said = SAID_AFTER.search(whole)
    body, source = (whole[: said.start()], said.group()) if said else (whole, "")
    for joint in reversed([*JOINT.finditer(body)]):
        head, tail = body[: joint.start()].rstrip(" ,"), body[joint.start() :]
        if _ends(head, tail, whole):
            yield head + source


def _ends(head: str, tail: str, whole: str) -> bool:
    """Return whether a sentence may end here: on its own subject, verb and all the verb asks for."""
    said = tail.removeprefix(", mais ") if tail.startswith(", mais ") and stands(tail[7:8].upper() + tail[8:]) else tail
    if len(head.split()) < FEWEST or HELD.search(QUOTED.sub("", said)) or head.count("«") != head.count("»"):
        return False
    if OPEN_END.search(head) or HOLLOW.search(head) or head.count("(") != head.count(")"):
        return False
    if tail.startswith(" qui ") and not head.split()[-1][:1].isupper():
        return False  # which one it is, only what follows says
    clause = first_clause(head)
    if clause is not None and clause.verb.voice == "passive" and BY.search(tail) and not BY.search(head):
        return False  # « La ville a été frappée » by what?
    if WAITING.search(head) or (tail.startswith(",") and waits(head)):
        return False
    return stands(head) and complete(head) and not lacking(head, f"{whole}.") and not voiceless(head, whole)
