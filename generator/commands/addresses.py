"""Addresses given as options: a page links to them, so they are whole addresses of the web or refused."""

from __future__ import annotations

from urllib.parse import urlsplit

import click


class Web(click.ParamType[str, str]):
    """An address of the web, whole: what a page links to must be one."""

    name = "url"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the address as it is given; usage error when a browser would not open a page there."""
        parts = urlsplit(value.strip())
        if value and (parts.scheme not in ("http", "https") or not parts.hostname or " " in value.strip()):
            self.fail(f"« {value} » n'est pas une adresse du web : écrivez-la entière, https://…", param, ctx)
        return value.strip()
