"""Where something stands in a site's folder: the file and the line."""

from __future__ import annotations

import json
import re
from pathlib import Path

from generator.sites.folders import BASE
from generator.types import Site


def own_folders(site: Site) -> tuple[Path, ...]:
    """Return the folders of a site and of the sites it stands on, without what all share."""
    return tuple(Path(folder) for folder in site.folders if Path(folder).name != BASE)


def key_line(text: str, key: str) -> int:
    """Return the line on which a TOML text sets a key, 0 when it does not."""
    found = re.search(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=", text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else 0


def text_line(text: str, told: str) -> int:
    """Return the line on which a TOML text holds a string, 0 when it cannot be found."""
    forms = (told, json.dumps(told, ensure_ascii=False)[1:-1], told.split("\n")[0])
    at = next((text.find(form) for form in forms if form in text), -1)
    return text.count("\n", 0, at) + 1 if at >= 0 else 0


def place(file: Path, line: int) -> str:
    """Return « file, ligne 3 », or the file alone."""
    return f"{file}, ligne {line}" if line else str(file)
