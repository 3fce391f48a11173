"""A site folder read into a Site: its `site.toml` over those below it, its slots, its links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.errors import SiteError
from generator.shelf import compiled
from generator.sites import folders, formats, links, slots, toml
from generator.types import Site

CHOICES = {
    "voice.person": ("on", "vous", "tu", "nous", "aucune"),
    "voice.tense": ("passé composé", "passé simple", "présent", "libre"),
    "voice.wording": ("première", "deuxième", "troisième"),
    "voice.heading": ("noun", "question", "sentence", "mixed"),
    "angle.title": ("nouvelle", "cause"),
    "angle.lead": ("suite", "chiffre", "fait"),
    "angle.order": ("nouvelle", "récit", "fond"),
    "style.typography.percent": ("libre", "signe", "mots"),
    "style.typography.currency": ("libre", "signe", "mots"),
    "style.typography.hours": ("libre", "espacées", "serrées"),
    "style.typography.quotes": ("libre", "françaises", "anglaises"),
    "style.typography.apostrophe": ("libre", "courbe", "droite"),
}
QUESTIONS = (
    "pourquoi",
    "but",
    "combien",
    "combien_de",
    "compte",
    "quand",
    "partir",
    "depuis",
    "jusque",
    "de_quoi",
    "non",
    "sait_on",
    "que_sait_on",
    "autre",
)
COLOUR = compiled(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|[a-z-]+\([^()]+\)")
UNKNOWN = "Un site est un dossier avec un site.toml."
UNSEEN = f"{UNKNOWN} Où sont les vôtres ? --templates DOSSIER"
RELATIONS = ("sisters", "canonical_owner")  # a site's own: what it stands on has other neighbours
LEVELS = ("error", "warning", "info", "off")
TEXTS = (
    "title",
    "url",
    "language",
    "publisher",
    "logo",
    "author",
    "author_url",
    "mention",
    "archive",
    "canonical_owner",
)


def find(name: str, roots: Sequence[Path] = ()) -> Site:
    """Return the site of that name: the user's `roots` first, then the shipped ones.

    Raises SiteError when there is no such site, or when files of it are wrong: which file, which
    key, what was expected, the nearest right name.
    """
    _known(name, roots)
    places = folders.overlay(_lineage(name, roots), roots)
    try:
        return _site(name, places)
    except SiteError as error:
        raise _with_others(error, places) from None


def _with_others(first: SiteError, places: Sequence[Path]) -> SiteError:
    """Return an error with whatever else keeps the folder from being read: an author mends all of it at once."""
    found = {first.message: first}
    for reading in (lambda: slots.read(places), lambda: links.read(places, [], "")):
        try:
            reading()
        except SiteError as error:
            found.setdefault(error.message, error)
    hints = dict.fromkeys(error.hint for error in found.values() if error.hint)
    return SiteError("\n".join(found), "\n".join(hints)) if len(found) > 1 else first


def _site(name: str, places: Sequence[Path]) -> Site:
    values = _settings(places)
    _check_owner(name, values["sisters"], values["canonical_owner"])
    return Site(
        name=name,
        **{key: values[key] for key in TEXTS},
        **{key: values[key] for key in ("voice", "angle", "limits", "levels", "style", "page", "model", "base_url")},
        formats=formats.read(places, values["formats"]),
        sisters=tuple(values["sisters"]),
        links=links.read(places, values["links"], values["url"]),
        slots=slots.bounded(slots.read(places), values["limits"]),
        folders=tuple(str(place) for place in places),
    )


def _known(name: str, roots: Sequence[Path]) -> None:
    known = folders.names(roots)
    if name not in known:
        guess = toml.nearest(name, known)
        raise SiteError(
            f"Aucun site ne s’appelle « {name} ». Sites : {', '.join(known)}.",
            f"Vouliez-vous dire « {guess} » ?" if guess else UNKNOWN if roots else UNSEEN,
        )


def _check_owner(name: str, sisters: Sequence[str], owner: str) -> None:
    if owner and owner not in (name, *sisters):
        raise SiteError(
            f"site.toml : « canonical_owner » vaut « {owner} », qui n’est ni ce site ni un de ses voisins."
            + toml.nearest_right(owner, (name, *sisters)),
            f'Ajoutez-le aux voisins : sisters = ["{owner}"].',
        )


def _lineage(name: str, roots: Sequence[Path]) -> tuple[str, ...]:
    """Return the site and what it extends, down to `_base`."""
    line: list[str] = []
    while name != folders.BASE:
        if name in line:
            raise SiteError(f"Le site « {name} » s’étend lui-même : {' → '.join([*line, name])}.")
        line.append(name)
        files = folders.layers(folders.overlay([name], roots), "site.toml")
        parents = ((file, toml.load(file).get("extends")) for file in files)
        file, name = next(((file, parent) for file, parent in parents if parent), (Path(), folders.BASE))
        toml.refuse(_unknown_parent(file, name, roots))
    return (*line, folders.BASE)


def _unknown_parent(file: Path, name: object, roots: Sequence[Path]) -> Iterator[str]:
    known = folders.names(roots)
    if name != folders.BASE and name not in known:
        more = toml.nearest_right(name, known)
        yield f"{toml.place(file, 'extends')} : aucun site ne s’appelle « {name} ». Sites : {', '.join(known)}.{more}"


def _settings(places: Sequence[Path]) -> dict[str, Any]:
    """Return the site.toml files laid over one another; that of `_base` names every key."""
    files = [(file, toml.load(file)) for file in folders.layers(places, "site.toml")]
    model: Mapping[str, Any] = files[-1][1]
    toml.refuse(fault for file, values in files for fault in _faults(file, values, model))
    merged: dict[str, Any] = {}
    for file, values in reversed(files):
        theirs = RELATIONS if file.parent.name not in (places[0].name, folders.BASE) else ()
        merged = toml.laid_over({key: value for key, value in values.items() if key not in theirs}, merged)
    return merged


def _bounds(file: Path, values: Mapping[str, Any]) -> Iterator[str]:
    """Yield the bounds that nothing can keep: not two numbers, the least above the most, no section at all."""
    for table in ("limits", "style"):
        for key, value in values.get(table, {}).items():
            name = f"{table}.{key}"
            if not isinstance(value, list) or not value or not isinstance(value[0], int | float):
                continue
            wrong = tuple(toml.bounds_fault(file, name, value))
            yield from wrong
            if not wrong and key == "sections" and value[1] < 1:
                yield f"{toml.place(file, name)} : « {name} » demande au moins une partie, et non {value}."


def _colours(file: Path, values: Mapping[str, Any], model: Mapping[str, Any]) -> Iterator[str]:
    for key, value in (toml.at(values, "page.theme") or {}).items():
        if key in model and not COLOUR.fullmatch(str(value)):
            where = toml.place(file, f"page.theme.{key}")
            yield f'{where} : « page.theme.{key} » attend une couleur comme "#1f4e79" ou "rgb(31 78 121)", et non « {value} ».'


def _faults(file: Path, values: Mapping[str, Any], model: Mapping[str, Any]) -> Iterator[str]:
    yield from toml.faults(file, values, model)
    if any(not isinstance(value, dict) for key, value in values.items() if isinstance(model.get(key), dict)):
        return
    for name, choices in CHOICES.items():
        value = toml.at(values, name)
        if value is not None:
            yield from toml.choice_fault(file, name, value, choices)
    for table, allowed in (("levels", LEVELS), ("style.levels", ("", *LEVELS))):
        for check, level in (toml.at(values, table) or {}).items():
            yield from toml.choice_fault(file, f"{table}.{check}", level, allowed)
    kinds = toml.at(values, "angle.questions")
    for kind in kinds if isinstance(kinds, list) else ():
        yield from toml.choice_fault(file, "angle.questions", kind, QUESTIONS)
    yield from _bounds(file, values)
    yield from _colours(file, values, toml.at(model, "page.theme") or {})
    for word, others in (toml.at(values, "voice.preferred") or {}).items():
        if not isinstance(others, list) or not all(isinstance(other, str) for other in others):
            yield f"{file} : « voice.preferred.{word} » attend la liste des mots qu’il remplace."
