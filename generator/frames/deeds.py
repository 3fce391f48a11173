"""What a table of nouns tells of frames: « A [prévoir] la création de B » is « A [prévoir] de créer B »."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

NOUN, VERB = "NOM", "VERBE"  # what an entry writes where the noun with its article, and its infinitive, stand


def deeds(table: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield a frame for each entry of `acte` and each line of `noms` (« la création : créer ») of a class."""
    pairs = [tuple(part.strip() for part in line.split(":")) for line in table.get("noms", ())]
    for entry in table.get("acte", ()):
        for noun, verb in pairs:
            to = [template.replace(VERB, verb) for template in entry["to"]]
            yield {"from": entry["from"].replace(NOUN, noun), "to": to, "guard": entry.get("guard", "")}
