"""The preview in a real browser, where there is one: its script runs and fits the page into the window."""

from __future__ import annotations

import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from generator.preview.look import Wanted
from generator.preview.server import serving

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
def test_the_workbench_runs_in_a_browser(tmp_path: Path) -> None:
    with serving(Wanted("actu"), 0) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        seen = _opened(f"http://127.0.0.1:{server.port}/", tmp_path)
        server.shutdown()
        thread.join()
    assert "transform: scale(" in seen
    assert "à jour" in seen


def _opened(address: str, profile: Path) -> str:
    """Return the page as the browser has it once its script has run."""
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
    done = subprocess.run([str(CHROMIUM), *flags, "--dump-dom", address], capture_output=True, timeout=60, check=True)
    return done.stdout.decode()
