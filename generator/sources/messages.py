"""What reading tells the user: the French is in data/messages.toml."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.errors import SourceError
from generator.shelf import read_toml


def refusal(key: str, name: str, why: str = "", hint: str = "texte") -> SourceError:
    """Return the error that tells why a source cannot be read, and what to do."""
    said = _messages()["noms"].get(name, name)
    advice = "entree" if name == "-" and hint == "texte" else hint
    return SourceError(_messages()["refus"][key].format(name=said, why=why), _messages()["conseil"][advice])


def notice(key: str, why: str = "") -> str:
    """Return what is told of a source that had to be mended."""
    return _messages()["avis"][key].format(why=why)


@cache
def _messages() -> dict[str, dict[str, str]]:
    path = Path(__file__).parent / "data" / "messages.toml"
    return read_toml(path)
