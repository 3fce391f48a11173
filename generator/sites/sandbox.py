"""The sandbox of templates that others wrote: no file, no hidden attribute, no endless work; refused in French."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from typing import Any

from jinja2 import StrictUndefined, Template, nodes
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.runtime import Context, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from generator.errors import SiteError
from generator.sites.budget import TooMuch, allowance, bounded, entries, spend
from generator.sites.counting import counted
from generator.sites.toml import nearest_right

# What a text may be asked to do; `format`, `join`, `ljust` and their like make texts of any size.
TEXT = frozenset(
    {
        *("capitalize", "casefold", "lower", "swapcase", "title", "upper"),
        *("count", "endswith", "find", "index", "rfind", "startswith"),
        *("isalnum", "isalpha", "isdigit", "islower", "isnumeric", "isspace", "istitle", "isupper"),
        *("lstrip", "removeprefix", "removesuffix", "rstrip", "strip", "striptags", "unescape"),
        *("partition", "rpartition", "rsplit", "split", "splitlines"),
    }
)
BITS = 4096  # of a number
PLACE = "gabarit"  # what no file holds
TEXT_TEMPLATE = "<template>"  # what Jinja calls one that is no file


class Unknown(StrictUndefined):
    """A name nothing defines; what is done with it says so in French."""

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        if self._undefined_obj is missing:
            return f"« {self._undefined_name} » n’est défini nulle part."
        name = self._undefined_name
        return f"« {name} » n’existe pas ici.{nearest_right(name, given(self._undefined_obj))}"


def given(value: object) -> tuple[str, ...]:
    """Return the names a template may read of a value: the keys of a table, the fields of a record, the parts of a file."""
    if isinstance(value, Mapping):
        return tuple(map(str, value))
    found = vars(value) if isinstance(value, TemplateModule) else dir(value)
    return tuple(name for name in found if not name.startswith("_"))


class Bounded(Template):
    """A template whose every render has a budget; what breaks out of it is refused with file and line."""

    def render(self, *args: Any, **kwargs: Any) -> str:
        with _within_bounds():
            return super().render(*args, **kwargs)

    def said(self, words: Mapping[str, object]) -> str | None:
        """Return what it gives with these words, None where it names another: nobody asks where it stands, as Jinja tells."""
        with _within_bounds():
            try:
                return self.environment.concat(self.root_render_func(self.new_context(dict(words))))
            except UndefinedError:
                return None
            except Exception:
                self.environment.handle_exception()


@contextmanager
def _within_bounds() -> Iterator[None]:
    """Give a render its budget; SiteError when it breaks out of it."""
    with allowance():
        try:
            yield
        except (SecurityError, TooMuch) as error:
            raise SiteError(f"{place(error)} : {error.message}") from None
        except RecursionError as error:
            raise SiteError(f"{place(error)} : le gabarit s’appelle lui-même sans fin.") from None


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with counters in every template."""

    template_class = Bounded
    intercepted_binops = frozenset({"*", "**", "%", "+"})

    def __init__(self, **options: Any) -> None:
        super().__init__(undefined=Unknown, finalize=_printed, **options)
        self.globals["range"] = _range
        del self.globals["lipsum"]  # drawn by lot

    # What counted templates ask of their environment.
    spend = staticmethod(spend)
    weighed = staticmethod(bounded)

    @staticmethod
    def walked(found: Any) -> Any:
        """Return what a loop goes through, its entries counted."""
        spend(entries(found))
        return found

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return what a template finds besides what it is given: copied once, where Jinja chains it and copies it name by name at every render."""
        return {**self.globals, **(d or {})}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return counted(super()._parse(source, name, filename), self)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Return None: a format string reaches attributes and widths, so `format` is no method of a text here."""
        return None

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may read this attribute."""
        if isinstance(obj, str) and callable(value) and attr not in TEXT:
            return False
        return super().is_safe_attribute(obj, attr, value)

    def unsafe_undefined(self, obj: Any, attribute: str) -> Undefined:
        """Return what stands for an attribute that is refused."""
        hint = f"« {attribute} » est refusé dans un gabarit : seul se lit ce que la page donne."
        return self.undefined(hint, name=attribute, obj=obj, exc=SecurityError)

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805
        """Call what a template calls, and weigh what it gives."""
        if not __self.is_safe_callable(__obj):
            raise SecurityError("cette fonction est refusée dans un gabarit.")
        owner = getattr(__obj, "__self__", None)
        if isinstance(owner, str):
            spend(0, len(owner))
        return bounded(__context.call(__obj, *args, **kwargs))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Reckon with numbers; texts and lists are not multiplied, and grow only by what they are joined to."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator == "+" and not numbers:
            return bounded(super().call_binop(context, operator, left, right))
        if not numbers:
            raise SecurityError(f"« {operator} » ne sert ici qu’aux nombres.")
        if operator in ("*", "**") and _bits(operator, left, right) > BITS:
            raise TooMuch("un calcul donne un nombre démesuré.")
        return super().call_binop(context, operator, left, right)


def _bits(operator: str, left: float, right: float) -> float:
    sizes = [n.bit_length() if isinstance(n, int) else 64 for n in (left, right)]
    return sizes[0] * abs(right) if operator == "**" else sum(sizes)


def _range(*bounds: int) -> range:
    """Return the numbers of `range`, counted."""
    found = range(*bounds)
    spend(entries(found))
    return found


def _printed(value: Any) -> Any:
    """Return what `{{ … }}` prints, as it is, once it is counted."""
    if hasattr(value, "__html__") and not isinstance(value, str):
        spend(1, len(value.__html__()))
    elif not isinstance(value, int | float):
        bounded(value)
    return value


def place(error: BaseException, name: str = PLACE) -> str:
    """Return the template and line nearest to an error, which Jinja puts on the traceback; `name` when there is none."""
    from traceback import extract_tb  # only a fault needs it

    frames = extract_tb(error.__traceback__)
    inside = [frame for frame in frames if frame.filename.endswith(".j2") or frame.filename == TEXT_TEMPLATE]
    if not inside:
        return name
    file = PLACE if inside[-1].filename == TEXT_TEMPLATE else inside[-1].filename
    return f"{file}, ligne {inside[-1].lineno}"
