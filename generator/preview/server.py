"""Serve the preview on this machine until it is interrupted."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from generator.errors import SeogenError, french
from generator.preview.apart import look_apart
from generator.preview.app import App
from generator.preview.look import Wanted
from generator.preview.stage import Stage
from generator.preview.watch import watch_files

HOST = "127.0.0.1"  # an unpublished source is nobody else's


def serve(wanted: Wanted, port: int, ready: Callable[[str], None]) -> None:
    """Serve the preview, look again at every change, and return when interrupted.

    `ready` is called with the address once it answers; port 0 takes any free one. Raises SeogenError when the port
    is taken.
    """
    with serving(wanted, port) as server:
        ready(f"http://{HOST}:{server.port}/")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return


@contextmanager
def serving(wanted: Wanted, port: int) -> Iterator[BaseWSGIServer]:
    """Give a server that is bound and shows the first look; stop watching the files at the end."""
    with _bound(port) as listening:
        stage = Stage(lambda: look_apart(wanted))
        server = make_server(
            HOST,
            listening.getsockname()[1],
            App(stage),
            threaded=True,
            request_handler=_Quiet,
            fd=listening.fileno(),
        )
        stop = Event()
        watch_files(wanted, stage.renew, stop)
        try:
            yield server
        finally:
            stop.set()
            server.server_close()


def _bound(port: int) -> socket.socket:
    try:
        return socket.create_server((HOST, port))
    except OSError as error:
        raise SeogenError(
            f"le port {port} n’est pas libre ({french(error)})",
            "arrêtez ce qui l’occupe, ou choisissez-en un autre avec --port (0 : n’importe lequel)",
        ) from error


class _Quiet(WSGIRequestHandler):
    """A handler that prints nothing: the terminal shows the address and no more."""

    def log(self, type: str, message: str, *args: object) -> None:
        """Drop the line."""
