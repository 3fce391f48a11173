"""The real llama.cpp server, with a model that babbles: the protocol holds, and an article results all the same."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("xllamacpp")
pytest.importorskip("gguf")

sys.path.insert(0, str(Path(__file__).parent))
from bigram import make

from chains.ladder import Ladder
from chains.local import serve
from chains.models import Endpoint
from chains.plan_schema import (
    schema,
)
from chains.session import Session, start
from generator import build, find_site, read_source
from generator.errors import WriterError
from generator.types import Source

REQUEST = Path(__file__).parents[2] / "samples" / "request.txt"
TEXT = """Le trésorier du port d'Ornay, Alain Kermeur, sera jugé le 15 juin à Quimper. La régie du port veut obtenir 910 000 euros.

Une quarantaine de pêcheurs ont signé une pétition. La mairie a promis une réunion publique avant la fin de l'été.
"""


@pytest.fixture(scope="module")
def local(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    path = tmp_path_factory.mktemp("model") / "bigrammes.gguf"
    make(read_source(str(REQUEST)).text, path)
    server, place = serve(path, threads=1)  # more would spin against one another on a busy machine
    yield place
    del server


def session(place: Endpoint) -> Session:
    return start(place.model, place.base_url, {"OPENAI_API_KEY": place.key})


def test_answers_held_to_a_schema_are_always_valid(local: Endpoint) -> None:
    shape = {
        "type": "object",
        "properties": {"mot": {"type": "string", "maxLength": 12}, "rang": {"type": "integer"}},
        "required": ["mot", "rang"],
        "additionalProperties": False,
    }
    with session(local) as assistant:
        ladder = Ladder()
        for _ in range(3):
            asked = ladder.ask(assistant.caller, [("system", "JSON."), ("human", "Un mot.")], 200, shape)
            value, failure = assistant.writer.runner.run(asked)
            assert value is not None, failure
            assert isinstance(value["mot"], str)
            assert isinstance(value["rang"], int)
        assert set(ladder.rungs.values()) == {0}


def test_the_shared_beginning_comes_from_the_prompt_cache(local: Endpoint) -> None:
    with session(local) as assistant:
        run, caller = assistant.writer.runner.run, assistant.caller
        for task in ("Écris le titre.", "Écris le chapô."):
            run(caller([("system", "Règles."), ("human", f"{TEXT}\n\n{task}")], 8))
        assert caller.usage["calls"] == 2
        assert caller.usage["cached"] > 50


def test_babble_never_stands(local: Endpoint) -> None:
    with session(local) as assistant:
        assistant.caller.seconds = 3
        assistant.writer.attempts = 1
        made = build(Source(TEXT), find_site("breves"), assistant=assistant)
    assert made.report.errors == 0
    assert made.report.usage["calls"] + made.report.usage["failures"] > 0  # a busy machine may not wait for the end
    assert not [t.key for t in made.texts if t.draft.writer.startswith("modèle") and t.slot.shape != "line"]
    assert "Kermeur" in made.page


def test_a_plan_has_a_schema_every_server_takes() -> None:
    assert schema()["additionalProperties"] is False
    assert set(schema()["required"]) == set(schema()["properties"])


def test_a_file_that_is_no_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(WriterError):
        serve(tmp_path / "absent.gguf")
