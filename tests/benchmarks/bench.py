"""Measure seogen: start-up, one whole build, articles per second, memory. Run by `make bench`; asserts nothing."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 7
BARE_CLICK = "import click\n@click.command()\ndef main(): pass\nmain(['--help'], standalone_mode=False)"
IMPORTS = "import click, jinja2, lxml.etree"


def wall(*command: str) -> float:
    """Return the median wall time of a command in milliseconds, one warm-up apart."""
    times = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times[1:])


def per_second(sources: list[Path]) -> float:
    """Return articles per second in this process, everything loaded."""
    from generator import build, find_site, read_source

    site = find_site("actu")
    texts = [read_source(str(path)) for path in sources]
    for text in texts:
        build(text, site)
    start = time.perf_counter()
    for _ in range(3):
        for text in texts:
            build(text, site)
    return 3 * len(texts) / (time.perf_counter() - start)


def main() -> None:
    """Print the figures."""
    python = sys.executable
    with tempfile.TemporaryDirectory() as folder:
        help_ms = wall(python, "-m", "generator", "--help")
        click_ms = wall(python, "-c", BARE_CLICK)
        build_ms = wall(python, "-m", "generator", "build", "samples/request.txt", "-q", "-o", folder)
        import_ms = wall(python, "-c", IMPORTS)
    print(
        f"seogen --help           {help_ms:6.0f} ms   bare click program {click_ms:6.0f} ms   ratio {help_ms / click_ms:.1f}"
    )
    print(
        f"seogen build (request)  {build_ms:6.0f} ms   click+jinja2+lxml  {import_ms:6.0f} ms   ratio {build_ms / import_ms:.1f}"
    )
    samples = [ROOT / "samples" / n for n in ("request.txt", "resultats-veltane.txt", "match-armelle.txt")]
    print(f"articles per second     {per_second(samples):6.1f}")
    print(f"peak memory             {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:6.0f} MB")


if __name__ == "__main__":
    main()
