"""The addresses of the preview: the workbench, the page and what stands beside it, the empty page, and word of each change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from mimetypes import guess_type
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException, NotFound, SecurityError
from werkzeug.wrappers import Request, Response

from generator.preview.look import Look
from generator.preview.stage import Stage
from generator.sites import environment
from generator.sites.folders import BASE, packaged
from generator.types import Site

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

HOSTS = ("127.0.0.1", "localhost", "[::1]")  # a page elsewhere cannot read the preview under a name of its own
PULSE = 10.0  # seconds between signs of life: how long a closed window keeps its thread


class App:
    """A WSGI application that shows what is on stage; it changes nothing and reads no file by name."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._pages: dict[str, Callable[[], Response]] = {
            "/": lambda: _html("workbench", stage.look, turn=stage.turn),
            "/panneau": lambda: _html("panel", stage.look),
            "/page": lambda: self._article(stage.look.page),
            "/vide": lambda: self._article(stage.look.blank),
            "/cartes": lambda: _html("cards" if stage.look.cards else "fault", stage.look),
            "/image.svg": lambda: Response(stage.look.drawing, mimetype="image/svg+xml"),
            "/suite": self._changes,
        }

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
        request = Request(environ)
        request.trusted_hosts = list(HOSTS)
        try:
            response = self._answer(request)
        except HTTPException as error:
            return iter(error.get_response(environ)(environ, start_response))
        response.headers["Cache-Control"] = "no-store"
        return iter(response(environ, start_response))

    def _answer(self, request: Request) -> Response:
        if not request.host:
            raise SecurityError
        if request.method not in ("GET", "HEAD"):
            raise NotFound
        if request.path not in self._pages:
            return self._asset(request.path)
        return self._pages[request.path]()

    def _asset(self, path: str) -> Response:
        content = self._stage.look.assets.get(path.removeprefix("/"))
        if content is None:
            raise NotFound
        return Response(content, mimetype=guess_type(path)[0] or "application/octet-stream")

    def _article(self, page: str) -> Response:
        return Response(page, mimetype="text/html") if page else _html("fault", self._stage.look)

    def _changes(self) -> Response:
        return Response(_events(self._stage), mimetype="text/event-stream")


def _events(stage: Stage) -> Iterator[str]:
    """Yield the number of each look, as server-sent events."""
    turn = stage.turn
    yield f"data: {turn}\n\n"
    while True:
        now = stage.after(turn, PULSE)
        yield f"data: {now}\n\n" if now != turn else ": \n\n"
        turn = now


def _html(name: str, look: Look, **words: object) -> Response:
    # The frame is ours whatever the site does: a site that cannot be read is shown too.
    frame = environment(Site(BASE, "", folders=(str(packaged() / BASE),)))
    shown = frame.get_template(f"preview/{name}.html.j2").render(look=look, **words)
    return Response(shown, mimetype="text/html")
