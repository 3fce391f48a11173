"""seogen: a rule-based French article generator; every sentence is traceable to its source.

    from generator import Source, build, find_site
    article = build(Source(text), find_site("actu"))

What is exported is loaded when first used, so that the command's help answers at once.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_WHERE = {
    "Article": "generator.types",
    "Settings": "generator.types",
    "Site": "generator.types",
    "Source": "generator.types",
    "SeogenError": "generator.errors",
    "SiteError": "generator.errors",
    "SlotError": "generator.errors",
    "SourceError": "generator.errors",
    "WriterError": "generator.errors",
    "build": "generator.pipeline",
    "read_source": "generator.sources",
    "find_site": "generator.sites",
}
_NAMES = {"read_source": "read", "find_site": "find"}

__all__ = [*_WHERE]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_WHERE[name]), _NAMES.get(name, name))
