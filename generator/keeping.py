"""What a person changed by hand in the files of an article is kept beside them before they are written anew."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from itertools import count
from pathlib import Path

NOTED = ".seogen.sha256"  # what was written last, as sha256sum writes it
APART = "{stem}.retouche-{number}{suffix}"


def set_aside(home: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Copy each file that is no longer as it was written, nor as it will be, to a name of its own; return the copies.

    A folder of before anything was noted has no file that is known to be changed.
    """
    noted = _noted(home)
    kept = []
    for name, coming in files.items():
        file = home / name
        if name in noted and file.is_file():
            standing = file.read_bytes()
            if _digest(standing) != noted[name] and standing != coming:
                kept.append(_copied(file, standing))
    return kept


def note(home: Path, files: Mapping[str, bytes]) -> None:
    """Write down what the files are now, beside what is noted of the others."""
    noted = _noted(home) | {name: _digest(data) for name, data in files.items()}
    (home / NOTED).write_text("".join(f"{noted[name]}  {name}\n" for name in sorted(noted)), "utf-8")


def _noted(home: Path) -> dict[str, str]:
    try:
        lines = (home / NOTED).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def _copied(file: Path, data: bytes) -> Path:
    """Write the copy of a file under the first free name."""
    names = (APART.format(stem=file.stem, number=number, suffix=file.suffix) for number in count(1))
    copy = next(path for path in map(file.with_name, names) if not path.exists())
    copy.write_bytes(data)
    return copy


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
