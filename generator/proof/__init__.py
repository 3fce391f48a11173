"""A site's folder proofread: settings, slots, files nobody reads, phrases that never apply or are not French."""

from __future__ import annotations

from collections.abc import Callable

from generator import notes, sites
from generator.errors import SeogenError
from generator.frames.exchanges.pairings import check_lines
from generator.frames.library import load
from generator.proof.files import unread_files
from generator.proof.frames import frame_faults
from generator.proof.names import unknown_names
from generator.proof.phrases import phrase_faults
from generator.proof.prompts import prompt_faults
from generator.proof.sheets import sheet_faults
from generator.style import acceptances
from generator.types import Site


def proofread(site: Site) -> tuple[str, ...]:
    """Return, in French, what an author should mend, each with its file and, where there is one, its line."""
    readings = (sites.problems, unknown_names, unread_files, phrase_faults, prompt_faults, sheet_faults, frame_faults)
    found = tuple(fault for reading in readings for fault in reading(site))
    return tuple(dict.fromkeys((*found, *_unreadable(site))))


def _unreadable(site: Site) -> tuple[str, ...]:
    """Return what keeps the site's frames, notes or acceptances from being read."""
    found = []
    folders = site.folders
    readings: tuple[Callable[[], object], ...] = (
        lambda: load(folders), lambda: check_lines(folders), lambda: notes.load(folders), lambda: acceptances(site)
    )  # fmt: skip
    for reading in readings:
        try:
            reading()
        except SeogenError as error:
            found.append(f"{error.message} {error.hint}".strip())
    return tuple(found)


__all__ = ["proofread"]
