"""Tell when a file of the site or the source changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from watchfiles import DefaultFilter, watch

from generator.preview.look import Wanted
from generator.sites.folders import packaged

QUIET = 120  # milliseconds without a change before it counts: an editor writes a file in several steps


def watch_files(wanted: Wanted, changed: Callable[[], None], stop: Event) -> None:
    """Start to watch the folders of sites and the source file; call `changed` after each burst of changes."""
    folders = [root.resolve() for root in (*wanted.roots, packaged())]
    _start(folders, DefaultFilter(ignore_dirs=(".git", "__pycache__")), changed, stop)
    if wanted.source:
        source = wanted.source.resolve()
        _start([source.parent], lambda _change, path: Path(path) == source, changed, stop, recursive=False)


def _start(
    places: list[Path],
    heed: Callable[..., bool],
    changed: Callable[[], None],
    stop: Event,
    recursive: bool = True,
) -> None:
    def run() -> None:
        for _ in watch(*places, watch_filter=heed, step=QUIET, stop_event=stop, recursive=recursive):
            changed()

    Thread(target=run, daemon=True, name="watch").start()
