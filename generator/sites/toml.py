"""A TOML file read, laid over others key by key, and held against a model; messages in French."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.errors import SiteError
from generator.shelf import compiled, parse_toml
from generator.sites.decoding import text_of

Values = Mapping[str, Any]

MEANT = " Vouliez-vous dire « {} » ?"
HEADER = compiled(r"\s*\[+([^\[\]]+)\]+")
KEY = compiled(r"\s*[\"']?([^\"'=#]+?)[\"']?\s*=")
EXPECTED = {
    str: "un texte entre guillemets",
    bool: "true ou false",
    int: "un nombre entier",
    float: "un nombre",
    list: "une liste [ … ]",
    dict: "un tableau [ … ] de clés",
}


def load(path: Path) -> dict[str, Any]:
    """Return what a TOML file holds; SiteError with file and line when it cannot be read."""
    return parsed(text_of(path), path)


def parsed(text: str, path: Path) -> dict[str, Any]:
    """Return what the text of a TOML file holds; SiteError with file and line when it is not TOML."""
    try:
        return parse_toml(text)
    except ValueError as error:
        place = compiled(r"at line (\d+), column (\d+)").search(str(error))
        where = f"ligne {place[1]}, colonne {place[2]}" if place else "fin du fichier"
        raise SiteError(
            f"{path}, {where} : ce n’est pas du TOML.",
            'Un texte se met entre guillemets, une liste entre crochets : cle = "valeur".',
        ) from None


def laid_over(near: Values, far: Values) -> dict[str, Any]:
    """Return `far` with `near` laid over it; tables are merged key by key, all else is replaced."""
    merged = dict(far)
    for key, value in near.items():
        under = merged.get(key)
        both = isinstance(value, dict) and isinstance(under, dict)
        merged[key] = laid_over(value, under) if both and under is not None else value
    return merged


def written(value: object) -> str:
    """Return a text, number or list as TOML writes it."""
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
        return f'"{escaped}"'
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(written, value))}]"
    return str(value).lower()


def place(path: Path, name: str) -> str:
    """Return « file, ligne 3 » for the line that sets a dotted key, the file alone when no line does."""
    table, _, key = name.rpartition(".")
    here = ""
    for number, line in enumerate(path.read_text("utf-8-sig").splitlines() if path.is_file() else (), 1):
        if head := HEADER.match(line):
            here = head[1].strip()
        elif here == table and (found := KEY.match(line)) and found[1] == key:
            return f"{path}, ligne {number}"
    return str(path)


def at(values: Values, name: str) -> Any:
    """Return what stands under a dotted name, None when nothing does."""
    for key in name.split("."):
        values = values.get(key) if isinstance(values, dict) else None  # type: ignore[assignment]
    return values


def faults(path: Path, values: Values, model: Values, table: str = "") -> Iterator[str]:
    """Yield what is wrong with `values`: keys the model has not, values of another type.

    An empty table in the model is free: it takes any key.
    """
    for key, value in values.items():
        name = f"{table}.{key}" if table else key
        if key not in model:
            yield f"{place(path, name)} : clé inconnue « {name} ».{nearest_right(key, model)}"
        elif not _alike(value, model[key]):
            yield f"{place(path, name)} : « {name} » attend {_expected(model[key])}, et non {_shown(value)}."
        elif isinstance(value, dict) and model[key]:
            yield from faults(path, value, model[key], name)


def choice_fault(path: Path, name: str, value: object, choices: Iterable[str]) -> Iterator[str]:
    """Yield a message when a value is none of the allowed words."""
    allowed = tuple(choices)
    if value not in allowed:
        words = ", ".join(f"« {word} »" for word in allowed)
        yield f"{place(path, name)} : « {name} » vaut {words}, et non {_shown(value)}.{nearest_right(value, allowed)}"


def bounds_fault(path: Path, name: str, value: Sequence[int]) -> Iterator[str]:
    """Yield a message when two numbers are no bounds: one is missing, or the least is above the most."""
    if len(value) != 2 or 0 < value[1] < value[0]:
        yield f"{place(path, name)} : « {name} » attend [au moins, au plus], et non {value}."


def refuse(messages: Iterable[str]) -> None:
    """Raise one SiteError for all the messages; nothing happens when there is none."""
    found = tuple(messages)
    if found:
        raise SiteError("\n".join(found))


def merged(files: Iterable[Path], fits: Callable[[object], bool], shape: str) -> dict[str, Any]:
    """Return the rows of several tables, the last to name one holding; SiteError, in the words of `shape`, for a row that does not fit."""
    rows: dict[str, Any] = {}
    for file in files:
        values = load(file)
        wrong = ((name, row) for name, row in values.items() if not fits(row))
        refuse(f"{place(file, name)} : {shape.format(name, written(row))}" for name, row in wrong)
        rows |= values
    return rows


def nearest(word: str, words: Iterable[str]) -> str:
    """Return the known word that looks most like an unknown one, or ""."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, tuple(words), 1, 0.6)), "")


def nearest_right(word: object, words: Iterable[str]) -> str:
    """Return « Vouliez-vous dire … ? » with a space before it, or "" when nothing is near."""
    guess = nearest(str(word), words)
    return MEANT.format(guess) if guess else ""


def _alike(value: object, model: object) -> bool:
    if isinstance(model, bool) or isinstance(value, bool):
        return isinstance(model, bool) and isinstance(value, bool)
    if isinstance(model, float):
        return isinstance(value, int | float)
    if isinstance(model, list):
        return isinstance(value, list) and all(_alike(v, model[0]) for v in value if model)
    return isinstance(value, type(model))


def _expected(model: object) -> str:
    if isinstance(model, list) and len(model) == 2 and isinstance(model[0], int):
        return "deux nombres entiers [au moins, au plus]"
    return EXPECTED[type(model)]


def _shown(value: object) -> str:
    return f"« {value} »" if isinstance(value, str) else f"{value}"
