"""The commands with a model: used only when asked for, told in French, quiet in a pipe, alive on a terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

sys.path.insert(0, str(Path(__file__).parent))
from stub import Stub

from generator.cli import main

ROOT = Path(__file__).parents[2]
SOURCE = """Le trésorier du port d'Ornay, Alain Kermeur, sera jugé le 15 juin à Quimper. La régie du port veut obtenir 910 000 euros.

Une quarantaine de pêcheurs ont signé une pétition. La mairie a promis une réunion publique avant la fin de l'été.
"""


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    with Stub() as server:
        yield server


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.txt"
    path.write_text(SOURCE, "utf-8")
    return path


def run(*words: str, **environment: str) -> Result:
    clean = {"SEOGEN_MODEL": "", "SEOGEN_BASE_URL": "", "OPENAI_API_KEY": "secret-key", **environment}
    return CliRunner().invoke(main, list(words), env=clean)


def test_models_test_says_what_a_server_can(stub: Stub) -> None:
    told = run("models", "test", "-m", "pont", "--base-url", stub.url, "--price", "1", "0.1", "2")
    assert told.exit_code == 0, told.output
    for words in ("répond en", "français           oui", "schéma JSON        oui", "compte ses jetons  oui", "€"):
        assert words in told.output
    assert "secret-key" not in told.output


def test_models_test_says_that_a_server_is_down() -> None:
    told = run("models", "test", "-m", "x", "--base-url", "http://127.0.0.1:9/v1")
    assert told.exit_code == 3
    assert "ne répond pas" in told.output


def test_a_key_alone_asks_no_model(source: Path, tmp_path: Path) -> None:
    told = run("build", str(source), "-o", str(tmp_path))
    assert told.exit_code == 0, told.output
    assert "Modèle" not in told.output


def test_the_environment_may_ask_for_one(stub: Stub, source: Path, tmp_path: Path) -> None:
    before = stub.count["bon"]
    told = run("build", str(source), "--no-cache", "-o", str(tmp_path), SEOGEN_MODEL="bon", SEOGEN_BASE_URL=stub.url)
    assert told.exit_code == 0, told.output
    assert stub.count["bon"] > before
    assert "jetons lus" in told.output


def test_a_missing_key_is_told_in_french(source: Path, tmp_path: Path) -> None:
    told = run("build", str(source), "-m", "openai:x", "-o", str(tmp_path), OPENAI_API_KEY="")
    assert told.exit_code == 3
    assert "OPENAI_API_KEY" in told.output


def test_a_bound_on_the_cost_needs_a_price(source: Path) -> None:
    told = run("build", str(source), "-m", "x", "--base-url", "http://127.0.0.1:9/v1", "--max-cost", "1")
    assert told.exit_code == 2
    assert "--price" in told.output


def test_tracing_is_off_unless_asked_for(stub: Stub, source: Path, tmp_path: Path) -> None:
    words = ("build", str(source), "-m", "bon", "--base-url", stub.url, "--no-cache", "-o", str(tmp_path))
    keys = ("LANGSMITH_TRACING", "LANGCHAIN_TRACING_V2")
    before = {name: os.environ.get(name) for name in keys}
    try:
        run(*words)
        assert [os.environ[name] for name in keys] == ["false", "false"]
    finally:
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.__setitem__(name, value)


def test_a_terminal_sees_each_slot_and_a_pipe_nothing(stub: Stub, source: Path, tmp_path: Path) -> None:
    words = (str(source), "-m", "bon", "--base-url", stub.url, "--no-cache", "-o", str(tmp_path))
    command = (sys.executable, "-m", "generator", "build", *words)
    ours, theirs = pty.openpty()
    shown = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    seen = b""
    try:
        while part := os.read(ours, 4096):
            seen += part
    except OSError:  # the other end is closed
        pass
    assert shown.wait() == 0
    assert "récit : demandé".encode() in seen
    quiet = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert quiet.stderr == b""
