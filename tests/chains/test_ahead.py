"""What the second reader cannot save is asked for again while he reads, in the same round trip, and only once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from types import SimpleNamespace

from chains.caller import Answer, Message
from chains.opinion import SecondReader
from chains.writer import ModelWriter
from generator.cleaning import clean
from generator.facts import extract
from generator.french.typography import tidy
from generator.sites import find
from generator.types import Assignment, Budget, Draft, Issue, Outline, Source

TEXT = """La laiterie de Vaudrey ferme son atelier

La coopérative Montbreuil ferme l'atelier de fromages de Vaudrey. Le maire recevra les salariés le 12 juin. Une quarantaine d'éleveurs ont bloqué la route de Lons. Le terrain a été vendu en mars.
"""
BRIEF = extract(clean(Source(TEXT)))
FREE = "La coopérative Montbreuil tire le rideau sur l'atelier où naissaient ses fromages de Vaudrey. [F1] Le terrain a été vendu en mars. [F4]"
WRONG = "Le maire recevra 94 salariés le 12 juin à Vaudrey. [F2]"
MENDED = "Le 12 juin, le maire recevra les salariés. [F2]"
PATIENCE = 5.0  # seconds the reader waits for the other call before he gives up


class Model:
    """A caller whose second reader answers only once the refused text has been asked for again."""

    def __init__(self) -> None:
        self.place = SimpleNamespace(name="modèle-essai")
        self.stopped = False
        self.asked: list[str] = []
        self.again = asyncio.Event()

    async def __call__(self, messages: Sequence[Message], tokens: int) -> Answer:
        task = messages[1][1]
        if "tu relis des phrases" in task:
            self.asked.append("avis")
            await asyncio.wait_for(self.again.wait(), PATIENCE)
            lines = [x for x in task.splitlines() if x[:1].isdigit() and ". " in x[:4]]
            return Answer("\n".join(_opinion(n, x) for n, x in enumerate(lines, 1)), spoke=True)
        if "la relecture a refusé" in task:
            self.asked.append("retouches")
            self.again.set()
            return Answer(f"1. {MENDED}", spoke=True)
        self.asked.append("texte")
        return Answer(FREE if "chapô : un seul" in task else WRONG, spoke=True)


def _opinion(number: int, line: str) -> str:
    return f"{number} non « {line.partition(' ; ')[2][:20]} »" if " ; " in line else f"{number} oui"


def assignment(kind: str) -> Assignment:
    site = find("actu")
    return Assignment(kind, site.slots[kind], site, BRIEF, Outline((), ("F1",), Budget(0, 0, 0)))


def test_the_second_reader_and_the_second_answer_are_one_round_trip() -> None:
    model = Model()
    with asyncio.Runner() as runner:
        writer = ModelWriter(model, runner, reader=SecondReader(model))  # type: ignore[arg-type]
        lead, closing = assignment("chapo"), assignment("conclusion")
        free, wrong = writer.write([lead, closing])
        assert free and free.sentences[0].opinion == ()
        assert wrong and "94" in wrong.text
        refused = replace(wrong, issues=(Issue("chiffres", "error", "nombre absent", wrong.sentences[0].text),))
        mended = writer.write([replace(closing, refused=(refused,))])[0]
    assert isinstance(mended, Draft)
    assert mended.text == tidy(MENDED.removesuffix(" [F2]"))
    assert mended.writer == "modèle (repris)"
    assert model.asked.count("retouches") == 1
