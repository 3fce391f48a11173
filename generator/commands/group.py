"""The group of commands: a known error becomes a message and its exit code, never a traceback."""

from __future__ import annotations

import os
from typing import Any

import click

from generator.errors import SeogenError


class Group(click.Group):
    """A group whose commands turn a SeogenError into a message and its exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SeogenError as error:
            from generator.french.counts import agreed

            click.echo(agreed(f"seogen : {error.message}"), err=True)
            if error.hint:
                click.echo(f"  → {agreed(error.hint)}", err=True)
            ctx.exit(error.exit_code)
        except (click.Abort, KeyboardInterrupt):
            click.echo("seogen : interrompu", err=True)
            ctx.exit(130)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except BrokenPipeError:
            raise  # who reads has had enough: click ends it without a word
        except OSError as error:
            from generator.errors import french

            click.echo(f"seogen : {error.filename or 'le système'} : {french(error)}", err=True)
            ctx.exit(3)
        except Exception as error:
            # A fault of our own: the user gets a sentence, whoever mends it the trace.
            if os.environ.get("SEOGEN_DEBUG"):
                raise
            click.echo(f"seogen : erreur interne ({type(error).__name__} : {error})", err=True)
            click.echo("  → rien n'a été écrit ; SEOGEN_DEBUG=1 montre la trace à joindre au signalement", err=True)
            ctx.exit(3)
