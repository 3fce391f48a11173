"""Ctrl-C during a model build: once, and the rules finish; twice, and nothing is written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from stub import Stub

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "generator", "build")
TEXT = """Le trésorier du port d'Ornay, Alain Kermeur, sera jugé le 15 juin à Quimper. La régie du port veut obtenir 910 000 euros.

Une quarantaine de pêcheurs ont signé une pétition. La mairie a promis une réunion publique avant la fin de l'été.
"""


def _hears() -> None:
    """Let the build hear Ctrl-C even where the tests run in the background, which shells start deaf to it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def interrupted(folder: Path, times: int) -> subprocess.CompletedProcess[str]:
    """Run a build on a server that takes its time, and press Ctrl-C once it has been asked."""
    source = folder / "source.txt"
    source.write_text(TEXT, "utf-8")
    with Stub(delay=8) as stub:
        run = subprocess.Popen(
            [*COMMAND, str(source), "-m", "lent", "--base-url", stub.url, "--no-cache", "-o", str(folder / "articles")],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "SEOGEN_MODEL": "", "SEOGEN_DEBUG": ""},
            preexec_fn=_hears,
        )
        while not stub.asked and run.poll() is None:
            time.sleep(0.02)
        for _ in range(times):
            run.send_signal(signal.SIGINT)
            time.sleep(0.005)
        out, err = run.communicate(timeout=90)
    return subprocess.CompletedProcess(run.args, run.returncode, out, err)


def test_once_the_rules_finish(tmp_path: Path) -> None:
    done = interrupted(tmp_path, 1)
    assert done.returncode == 0, done.stderr
    assert "interrompu" in done.stdout
    assert len(list(tmp_path.glob("articles/*/article.html"))) == 1


def test_twice_nothing_is_half_written(tmp_path: Path) -> None:
    done = interrupted(tmp_path, 2)
    assert "Traceback" not in done.stderr
    written = [p.name for p in tmp_path.glob("articles/*/*")]
    assert written == [] if done.returncode else "article.html" in written
    assert done.returncode in (0, 130)
    assert "interrompu" in (done.stderr if done.returncode else done.stdout)
