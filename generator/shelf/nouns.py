"""Frozen dataclasses that cost a fifth to load: what Python writes and compiles anew for each class is here written once.

All but `__init__` is the same for every class; its code lies on the shelf. It sets a field by the field's own slot, which
takes a third of the time that a frozen dataclass takes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from generator.shelf.store import recall

__all__ = ["noun"]

if TYPE_CHECKING:
    from dataclasses import dataclass as noun
else:
    from dataclasses import dataclass

    def noun(*, frozen: bool, slots: bool, eq: bool = True) -> Callable[[type], type]:
        """Return what `dataclass(frozen=True, slots=True)` returns, the only way nouns are made."""
        if not (frozen and slots):
            raise TypeError("a noun is frozen and has slots")
        bare = dataclass(init=False, repr=False, eq=False, slots=True)
        return lambda kind: _made(bare(kind), compared=eq)


def _made(kind: Any, *, compared: bool) -> type:
    """Return a class whose fields are known with the methods of a frozen dataclass, and its own where it has them."""
    methods = {"__repr__": _told, "__setattr__": _set, "__delattr__": _deleted, "__reduce__": _parted}
    if compared:
        methods |= _comparing(attrgetter(*(field.name for field in fields(kind))))
    for name, method in methods.items():
        if name not in vars(kind):
            setattr(kind, name, method)
    kind.__init__ = _init(kind)
    made: type = kind
    return made


def _init(kind: Any) -> Any:
    """Return what fills the fields of a new object."""
    known = fields(kind)
    text = _written(known)
    given = {f"set_{field.name}": getattr(kind, field.name).__set__ for field in known}
    given |= {f"of_{field.name}": field.default for field in known if field.default is not MISSING}
    given |= {f"new_{field.name}": field.default_factory for field in known}
    names: dict[str, Any] = {"MISSING": MISSING, **given}
    exec(recall("noun", text, lambda: compile(text, "<noun>", "exec")), names)
    init = names["__init__"]
    init.__qualname__, init.__module__ = f"{kind.__qualname__}.__init__", kind.__module__
    return init


def _written(known: tuple[Field[Any], ...]) -> str:
    """Return the text of an `__init__` that sets these fields."""
    taken = ", ".join(("self", *map(_parameter, known)))
    return "\n".join((f"def __init__({taken}):", *(f"    set_{field.name}(self, {_value(field)})" for field in known)))


def _parameter(field: Field[Any]) -> str:
    if field.default is not MISSING:
        return f"{field.name}=of_{field.name}"
    return f"{field.name}=MISSING" if field.default_factory is not MISSING else field.name


def _value(field: Field[Any]) -> str:
    made = f"new_{field.name}() if {field.name} is MISSING else {field.name}"
    return field.name if field.default_factory is MISSING else made


def _comparing(values: Callable[[Any], Any]) -> dict[str, Callable[..., Any]]:
    """Return how two objects of a class are compared and hashed: by the values of their fields."""

    def equal(one: Any, other: Any) -> Any:
        return values(one) == values(other) if other.__class__ is one.__class__ else NotImplemented

    def hashed(one: Any) -> int:
        return hash(values(one))

    return {"__eq__": equal, "__hash__": hashed}


def _told(one: Any) -> str:
    held = ", ".join(f"{field.name}={getattr(one, field.name)!r}" for field in fields(one))
    return f"{type(one).__qualname__}({held})"


def _parted(one: Any) -> tuple[Any, ...]:
    """Return what a copy is made of."""
    return type(one), tuple(getattr(one, field.name) for field in fields(one))


def _set(one: Any, name: str, value: Any) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _deleted(one: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
