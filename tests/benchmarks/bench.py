"""Measure seogen against its aims: start-up, one whole build, articles per second, memory. Run by `make bench`; asserts nothing.

Times are CPU times, user and system, which other work on the machine disturbs least. The first build of an installation
leaves compiled patterns and data to the next ones: a warm-up run stands for it. Next to nothing of a text is left: in a
fresh process one never seen costs what one built a moment ago does, give or take a tenth.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 9
BARE_CLICK = "import click\n@click.command()\ndef main(): pass\nmain(['--help'], standalone_mode=False)"
IMPORTS = "import click, jinja2, lxml.html"
LOADING = ("breve-musee.txt", "match-armelle.txt")  # built before the clock runs
TIMED = (
    "request.txt",
    "resultats-veltane.txt",
    "proces-lanverac.txt",
    "entretien-glaciologue.txt",
    "essai-clinique.md",
)


def costs(*commands: Sequence[str]) -> list[float]:
    """Return the median CPU time of each command in milliseconds; they take turns, so that all meet the same machine."""
    times: list[list[float]] = [[] for _ in commands]
    for run in range(RUNS + 1):
        for number, command in enumerate(commands):
            start = _spent()
            subprocess.run([sys.executable, *command], check=True, capture_output=True, cwd=ROOT)
            if run:
                times[number].append((_spent() - start) * 1000)
    return [statistics.median(found) for found in times]


def _spent() -> float:
    """Return the CPU seconds of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def seconds(names: Sequence[str]) -> list[float]:
    """Return the CPU seconds that building each of these texts takes in this process."""
    from generator import build, find_site, read_source

    site = find_site("actu")
    taken = []
    for text in [read_source(str(ROOT / "samples" / name)) for name in names]:
        start = time.process_time()
        build(text, site)
        taken.append(time.process_time() - start)
    return taken


def main() -> None:
    """Print the figures, the aims beside them."""
    with tempfile.TemporaryDirectory() as folder:
        build = ("-m", "generator", "build", "samples/request.txt", "-q", "-o", folder)
        help_ms, click_ms, build_ms, import_ms = costs(
            ("-m", "generator", "--help"), ("-c", BARE_CLICK), build, ("-c", IMPORTS)
        )
    print(
        f"seogen --help           {help_ms:6.0f} ms   bare click program {click_ms:6.0f} ms   ratio {help_ms / click_ms:.1f}"
    )
    print(
        f"seogen build (request)  {build_ms:6.0f} ms   click+jinja2+lxml  {import_ms:6.0f} ms   ratio {build_ms / import_ms:.1f}"
        "   aim: 4 at most"
    )
    loading, new, again = seconds(LOADING), seconds(TIMED), seconds(TIMED)
    rates = [len(taken) / sum(taken) for taken in (new, again)]
    print(f"articles per second     {rates[0]:6.1f} of new texts, {rates[1]:.1f} of the same again   aim: 30 a core")
    # Those that only load are looked at too: one took half a minute, and no figure told it.
    longest, name = max(zip((*loading, *new), (*LOADING, *TIMED), strict=True))
    print(f"slowest text            {longest * 1000:6.0f} ms   {name}")
    print(f"peak memory             {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:6.0f} MB")


if __name__ == "__main__":
    main()
