"""What goes wrong in a template, told to its author: one SiteError in French with file and line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from generator.errors import SeogenError, SiteError, SlotError
from generator.sites.syntax import fault

if TYPE_CHECKING:
    from jinja2 import Environment

# What a template can make Python raise; a template too deep for Python's own compiler is a RecursionError or SyntaxError.
WRONG = (
    *(TypeError, ValueError, AttributeError, ArithmeticError, LookupError),
    *(RecursionError, SyntaxError, MemoryError),
)


@contextmanager
def told(jinja: Environment, where: str = "", name: str = "gabarit") -> Iterator[None]:
    """Turn what a template raises into a SiteError with its file and line.

    `where` stands for both when the template is no file of its own; `name` where Python gives none, as for a template
    too deep to be compiled.
    """
    from jinja2 import TemplateError, TemplateSyntaxError

    from generator.sites.sandbox import place

    try:
        yield
    except SlotError as error:
        raise SlotError(f"{where or place(error, name)} : {error.message}", error.hint) from None
    except SeogenError as error:
        raise SiteError(f"{where} : {error.message}", error.hint) if where else error from None
    except TemplateSyntaxError as error:
        line = where or f"{error.filename or error.name}, ligne {error.lineno}"
        raise SiteError(f"{line} : {fault(error.message or '', jinja)}") from None
    except (TemplateError, *WRONG) as error:
        raise SiteError(f"{where or place(error, name)} : {fault(str(error), jinja)}") from error
