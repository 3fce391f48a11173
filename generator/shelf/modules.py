"""The house's own modules from the shelf: to look for five hundred files and open each is a fifth of loading them.

A module lies there as Python itself keeps it, and as long: until the size or the time of any source file changes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import blake2b
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from os import scandir
from pathlib import Path
from types import CodeType, ModuleType

from generator.shelf.store import shelf

PACKAGE = Path(__file__).parents[1]
OURS = f"{PACKAGE.name}."
FEW = 20  # modules that were looked for one by one, from which it is worth keeping them with the others


class Shelved(MetaPathFinder, Loader):
    """Finds and loads the modules that lie on the shelf."""

    def __init__(self) -> None:
        self._kind = kind()
        self._found: dict[str, CodeType] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module lies, None when it does not lie here: others look for it."""
        kept = shelf().get(self._kind, fullname) if fullname.startswith(OURS) else None
        if kept is None:
            return None
        self._found[fullname], is_package = kept
        file = self._found[fullname].co_filename
        inside = [str(Path(file).parent)] if is_package else None
        return spec_from_file_location(fullname, file, loader=self, submodule_search_locations=inside)

    def exec_module(self, module: ModuleType) -> None:
        """Run a module's code."""
        exec(self._found.pop(module.__name__), module.__dict__)


@cache
def at_once() -> None:
    """Take the house's modules from the shelf from now on, those that lie there."""
    sys.meta_path.insert(0, Shelved())


def keep_modules() -> None:
    """Leave the modules of this run to the next ones, if many were looked for one by one."""
    loaded = list(_loaded())
    for name, loader, is_package in loaded if len(loaded) >= FEW else ():
        shelf().put(kind(), name, (loader.get_code(name), is_package))


def _loaded() -> Iterator[tuple[str, SourceFileLoader, bool]]:
    """Yield the modules of the house that Python itself has found, their loader, whether they are packages."""
    ours = {name: module for name, module in sys.modules.items() if name.startswith(OURS)}
    for name, module in ours.items():
        spec = module.__spec__
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            yield name, spec.loader, spec.submodule_search_locations is not None


@cache
def kind() -> str:
    """Return what modules lie under: it changes with any source file, with where they lie and how Python compiles them."""
    told = " ".join((str(PACKAGE), str(sys.flags.optimize), *_files(str(PACKAGE))))
    return f"module {blake2b(told.encode(), digest_size=16).hexdigest()}"


def _files(folder: str) -> Iterator[str]:
    try:
        entries = sorted(scandir(folder), key=lambda entry: entry.name)
    except OSError:  # in an archive
        return
    for entry in entries:
        if entry.name.endswith(".py"):
            found = entry.stat()
            yield f"{entry.name} {found.st_size} {found.st_mtime_ns}"
        elif "." not in entry.name and not entry.name.startswith("_") and entry.is_dir():
            yield from _files(entry.path)
