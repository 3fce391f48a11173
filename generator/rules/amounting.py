"""How much a thing that the key figures would name amounts to: « À combien s'élève le budget du programme ? »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.grammar import definite
from generator.french.tagger import tag
from generator.french.words import listed, mapped
from generator.rules.gauging import torn_off
from generator.rules.measuring import (
    measured,
)
from generator.rules.pieced import small
from generator.shelf import compiled
from generator.types import Brief, Fact

HEAD = compiled(r"[\w'’-]+(?: d['’]affaires)?")
SAID = compiled(r", (?:selon|d['’]après) [^,]+$")
TORN = compiled(r"\bque (?:les?|la|l['’])|\b(?:et|ou) (?:une?|en|de|des|à|pour|sur)\b|\d (?:que|qui)\b")
MEANWHILE = compiled(
    r"\b(?!pendant|devant|avant|suivant|durant|enfant|restant|montant|important|courant)\w{4,}ant\b"
)  # « le taux baissant pour les hommes »
LONGEST = 13  # words of what amounts to something
MONEY, SHARE = "combien_est", "quelle_est"


def amounting(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the amount of a cost, a budget, a share, by the name that the key figures give it."""
    if fact.modality != "asserted" and not fact.sayer:
        return
    for figure in (f for f in brief.figures if f.fact == fact.id and f.low == f.high):
        amount, label = next(iter(measured(figure, fact, brief)), ("", ""))
        said = SAID.search(label)
        named = SAID.sub("", label)
        head = HEAD.match(named)
        if (
            head is None
            or TORN.search(named)
            or torn_off(named)
            or MEANWHILE.search(named)
            or len(named.split()) > LONGEST
            or (fact.sayer and not said)
        ):
            continue
        noun = head.group().lower()
        gender = mapped("amounting").get(noun) or mapped("sharing").get(noun, "")
        if not gender or any(token.lemma in listed("unreal_sums") for token in tag(named)):
            continue  # an amount only asked for, offered or feared is none
        many = noun == "frais"
        words = {
            "chose": definite(small(named), gender, "p" if many else "s"),
            "est": "s'élèvent" if many else "s'élève",
            "quel": "Quelle" if gender == "f" else "Quel",
            "montant": f"{small(amount)}{said.group() if said else ''}",
        }
        yield (MONEY if noun in mapped("amounting") else SHARE), words
