"""What has not happened or is not known, as a question that « non » answers: « Un blessé a-t-il été signalé ? », « Connaît-on la date ? »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.grammar import definite
from generator.french.typography import strip_typography
from generator.rules.links import uncapped
from generator.rules.pieced import small
from generator.shelf import compiled
from generator.types import Brief, Fact

# « Aucune fouille n'a encore été menée sur le site »: what « aucun » says agrees by itself.
NONE = compiled(
    r"(?P<none>Aucun(?P<e>e?)) (?P<noun>[^,;:«»()]{3,50}?) n['’](?P<has>a|avait|est) (?P<yet>encore |toujours )?(?P<done>(?:été )?\w+(?:é|i|u|is|it|ert)e?)"
    r"(?P<rest>[^,;:«»()]{0,70}?)(?P<end>, [^«»]*)?$"
)
OTHERS = compiled(
    r"^(?:des?|d['’]|autre|de ces|parti|candidat|joueur|équipe|but)\b|\b(?:qui|que|dont|lui|leurs?|son|sa|ses|ce|cet|cette|ces|eux|elles?)\b"
)
PAIRED = compiled(r" ni .*$")
# « Lumen n'a pas annoncé de date de sortie »: who has not told what.
UNTOLD = compiled(
    r"(?P<who>[^,;:«»()]{2,60}?) n['’](?P<has>a|ont) pas (?:encore |été en mesure d['’]?)?(?P<verb>annoncé|communiqué|précisé|dévoilé|révélé|divulgué|fixé|indiqué|publié|donné)"
    r" (?P<article>de |d['’]|la |le |l['’]|les )(?P<what>(?:dates?|montant|prix|nom|identité|calendrier|causes?|nombre|coût|lieu|raisons?|motifs?|origine|bilan|durée|liste) (?:de |du |des |d['’])[^,;:«»()]{1,50}?)(?P<end>,[^«»]*)?$"
)
FEMININE = compiled(r"(?:dates?|identité|causes?|raisons?|origine|durée|liste)\b")
# « La cause de l'incendie reste inconnue »: of what it is asked.
CAUSE = compiled(
    r"(?P<what>(?:La|Les) (?:causes?|circonstances|raisons?|motivations?)(?: exactes?)? (?:de |du |des |d['’])[^,;:«»()]{3,60}?)"
    r" (?P<state>(?:reste|restent|demeure|demeurent|est|sont|n['’]est|ne sont|n['’]a|n['’]ont|doit|doivent|fait|font)\b(?=.*\b(?:inconnues?|indéterminée?s?|déterminer|établir|élucider|enquête|établies?|connues?|précisée?s?|déterminée?s?)\b)[^«»]*)$"
)
LONGEST = 24  # words


def none_told(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what a fact says has not been done, or is not known, with the sentence that says so."""
    text = strip_typography(fact.text).rstrip(" .")
    if fact.modality not in ("asserted", "unknown", "conditional") or "«" in text or len(text.split()) > LONGEST:
        return
    told = uncapped(text, brief)
    if none := NONE.match(text):
        noun = PAIRED.sub("", none["noun"])
        if not OTHERS.search(noun) and not OTHERS.search(none["rest"]):
            joint = "t-" if none["has"] == "a" else ""
            pronoun = "elle" if none["e"] else "il"
            has = f"{none['has']}-{joint}{pronoun}"
            asked = f"un{none['e']} {noun} {has} {none['done']}{none['rest']}"
            alone = f"aucun{none['e']}{' à ce jour' if none['yet'] else ''}"
            yield "aucun", {"demande": asked, "entier": told, **({} if none["end"] else {"aucun": alone})}
    if untold := UNTOLD.match(text):
        what, article = untold["what"], untold["article"]
        thing = definite(what, "f" if FEMININE.match(what) else "m") if article.startswith("d") else f"{article}{what}"
        yield "connait_on", {"chose": thing, "entier": told}
    if cause := CAUSE.match(text):
        yield "connait_on_cause", {"chose": small(cause["what"]), "entier": told}
