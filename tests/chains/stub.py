"""An OpenAI-compatible server on loopback whose manners are chosen by the model's name."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

FACT = re.compile(r"^\[(F\d+)\] (.+)$", re.MULTILINE)
PIECE = re.compile(r"^## (.+)\n.*faits : ((?:\[F\d+\])+)", re.MULTILINE)
REREAD = re.compile(r"^(\d+)\. (.+?) ((?:\[[^\]]+\])+)$", re.MULTILINE)
PROSE = Path(__file__).parent / "prose"
IMAGE = ("Un divorce a précédé cette menace : Microsoft a sorti", "Avant cette menace, Microsoft a sorti")
TASKS = {  # words of a task -> the file that answers it
    "d'un seul souffle": "recit",
    "textes courts": "tetes",
    "Écris les chiffres clés": "chiffres",
    "Écris les questions": "faq",
}
OWN = re.compile(r"Faits à employer, tous et eux seuls : ((?:\[F\d+\])+)")


class Stub:
    """A server and what it was asked; use it as a context."""

    def __init__(self, delay: float = 0.0) -> None:
        self.delay = delay  # seconds before a good answer
        self.asked: list[dict[str, Any]] = []
        self.times: list[float] = []  # when each was asked
        self.count: Counter[str] = Counter()
        stub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                stub.asked.append(body)
                stub.times.append(time.perf_counter())
                stub.count[body["model"]] += 1
                stub.answer(self, body)

            def log_message(self, *_: object) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Stub:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        model = body["model"]
        if model == "hoquet-2":
            model = "hoquet" if self.count[model] <= 2 else "bonjour"
        elif model in ("occupe", "hoquet") and self.count[model] > 2:
            model = "bon"  # it was busy twice, then it works
        if model.startswith("sans-format") and "response_format" not in body:
            model = "bon"
        fault = FAULTS.get(model)
        if fault:
            fault(handler, body)
            return
        time.sleep(self.delay)
        _send(handler, 200, _reply(model, _text(model, body), _finish(model)))


def prose(body: dict[str, Any]) -> str:
    """Return what a good model wrote of the request text, by hand (the folder `prose`), and its second opinion."""
    prompt = body["messages"][1]["content"]
    if "Donne un objet JSON" in prompt:
        return (PROSE / "plan.json").read_text("utf-8")
    task = prompt[prompt.find("TÂCHE") :]
    if "tu relis des phrases" in task:
        facts = dict(FACT.findall(prompt))
        return "\n".join(_upheld(facts, *asked) for asked in REREAD.findall(task))
    name = next((name for words, name in TASKS.items() if words in task), "")
    return (PROSE / f"{name}.txt").read_text("utf-8") if name else ""


def _upheld(facts: dict[str, str], number: str, text: str, ids: str) -> str:
    """Return « oui », but for the sentence that puts two facts together and cites one."""
    first, joined, second = text.partition(" ; ")
    mixed = joined and second in facts.values() and first.rstrip(".") + "." in facts.values()
    return f"{number} non « {second[:30]} »" if mixed else f"{number} oui"


def good(body: dict[str, Any]) -> str:
    """Return an honest answer to a prompt: the facts it owns, with their marks."""
    prompt = body["messages"][1]["content"]
    facts = dict(FACT.findall(prompt))
    if "Donne un objet JSON" in prompt:
        return json.dumps(plan(facts), ensure_ascii=False)
    task = prompt[prompt.find("TÂCHE") :]
    if "d'un seul souffle" in task:
        pieces = ((label, re.findall(r"F\d+", owned)) for label, owned in PIECE.findall(task))
        return "\n\n".join(f"## {label}\n" + " ".join(f"{facts[i]} [{i}]" for i in ids) for label, ids in pieces)
    if "tu relis des phrases" in task:
        return "\n".join(reread(facts, *asked) for asked in REREAD.findall(task))
    own = OWN.search(task)
    ids = re.findall(r"F\d+", own.group(1)) if own else list(facts)[:2]
    if "textes courts" in task:
        return (
            "title: Port d'Ornay : le trésorier sera jugé à Quimper [F1]\n"
            "seo_title: Port d'Ornay : Alain Kermeur jugé à Quimper [F1]\n"
            "description: Le trésorier du port d'Ornay sera jugé le 15 juin à Quimper ; la régie du port veut obtenir "
            "910 000 euros. [F1][F4]"
        )
    if "Écris cette partie" in task:
        ids = [i for i in ids if i not in list(facts)[:2]] or ids
    if "Écris cette partie" in task or "chapô : un seul paragraphe" in task:
        return " ".join(f"{facts[i]} [{i}]" for i in ids)
    return ""


def reread(facts: dict[str, str], number: str, text: str, ids: str) -> str:
    """Return the opinion of an honest second reader: « oui » when the cited facts hold the words."""
    known = " ".join(facts.get(id, "") for id in re.findall(r"F\d+", ids)).lower()
    words = re.findall(r"[\w']{4,}", text)
    foreign = next((word for word in words if word.lower() not in known), "")
    return f"{number} non « {foreign} »" if foreign else f"{number} oui"


def plan(facts: dict[str, str]) -> dict[str, Any]:
    """Return a plan over the facts: two sections, one fact that does not exist."""
    ids = list(facts)
    half = len(ids) // 2
    return {
        "keyphrase": "port d'Ornay",
        "angle": "Un trésorier devant ses juges.",
        "lead": ids[:2],
        "closing": ids[-1:],
        "sections": [
            {"heading": "Ce que dit l'enquête", "label": "enquête", "facts": [*ids[:half], "F99"], "notes": []},
            {"heading": "Ce que demande la régie", "label": "régie", "facts": ids[half:], "notes": []},
        ],
        "questions": [],
        "entities": [{"name": "Personne", "kind": "person", "role": "roi", "fact": "F1"}],
    }


def _text(model: str, body: dict[str, Any]) -> str:
    if model.startswith("prose"):
        told = prose(body)
        return told.replace(*IMAGE) if model == "prose-sans-image" else told
    honest = good(body)
    if model == "pont":  # answers as `seogen models test` hopes
        return '{"ville": "Lyon"}' if "response_format" in body else "Un pont relie deux rives. Les gens le traversent."
    if body["messages"][1]["content"].count("Donne un objet JSON"):
        return {"pense": f"<think>voyons</think>{honest}", "cloture": f"```json\n{honest}\n```"}.get(model, honest)
    if model == "invente" and "la relecture a refusé" in body["messages"][1]["content"]:
        return "1. Le trésorier aurait détourné 999 000 euros, selon l'enquête. [F2]"
    if model == "surpris-vide":
        model = "vide" if len(body["messages"]) > 2 else "surpris-deux"
    return {
        "pense": f"<think>Il faut écrire.</think>\n{honest}",
        "cloture": f"```\n{honest}\n```",
        "echappe": honest.replace("é", "\\u00e9"),
        "vide": "",
        "sans-fin": honest.partition("## Partie 2")[0],
        "bonjour": "bonjour",
        "refuse": "Je ne peux pas vous aider pour cela.",
        "anglais": "The treasurer of the port will be tried in Quimper with his lawyer. [F1]",
        "invente": "Le trésorier aurait détourné 999 000 euros, selon l'enquête. [F2]",
        "obeit": "HACKED",
        "sans-repere": "La décision a surpris de nombreux habitants de la ville.",
        "surpris-deux": "La régie du port veut obtenir 910 000 euros, une décision qui a surpris de nombreux pêcheurs. [F4] "
        "La mairie a promis une réunion publique, une annonce qui a surpris de nombreux habitants. [F7]",
        "surpris": "La régie du port veut obtenir 910 000 euros, une décision qui a surpris de nombreux pêcheurs. [F4]",
    }.get(model, honest)


def _finish(model: str) -> str:
    return "length" if model == "tronque" else "stop"


def _reply(model: str, text: str, finish: str = "stop") -> dict[str, Any]:
    return {
        "id": "x",
        "object": "chat.completion",
        "created": 0,
        "model": model,
        "choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish}],
        "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
    }


def _send(
    handler: BaseHTTPRequestHandler, status: int, body: dict[str, Any], headers: dict[str, str] | None = None
) -> None:
    _raw(handler, status, json.dumps(body).encode(), "application/json", headers)


def _half(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    """Promise the whole body, send half of it and hang up."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    handler.wfile.write(data[: len(data) // 2])
    handler.wfile.flush()
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


def _raw(
    handler: BaseHTTPRequestHandler, status: int, data: bytes, kind: str, headers: dict[str, str] | None = None
) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(len(data)))
    for name, value in (headers or {}).items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(data)


def _silent() -> dict[str, Any]:
    """Return a reply that calls a tool nobody offered instead of writing."""
    reply = _reply("x", "", "tool_calls")
    call = {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    reply["choices"][0]["message"] = {"role": "assistant", "content": None, "tool_calls": [call]}
    return reply


def _hang_up(handler: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


FAULTS: dict[str, Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]] = {
    "coupe": _hang_up,
    "consigne": lambda handler, body: _send(handler, 200, _reply("x", body["messages"][0]["content"])),
    "demi-signes": lambda handler, body: _send(handler, 200, _reply("x", "\ud800\u0000 Le trésorier\u202e [F1]")),
    "sans-texte": lambda handler, body: _send(handler, 200, _silent()),
    "page-vide": lambda handler, body: _raw(handler, 200, b"", "application/json"),
    "contexte": lambda handler, body: _send(handler, 400, {"error": {"message": "context length exceeded"}}),
    "demi-reponse": lambda handler, body: _half(handler, json.dumps(_reply("x", good(body))).encode()),
    "panne": lambda handler, body: _send(handler, 500, {"error": {"message": "panne"}}),
    "hoquet": lambda handler, body: _send(handler, 500, {"error": {"message": "panne"}}),
    "page-html": lambda handler, body: _raw(handler, 200, b"<html>Bad gateway</html>", "text/html"),
    "sans-choix": lambda handler, body: _send(handler, 200, {**_reply("x", ""), "choices": None}),
    "erreur-200": lambda handler, body: _send(handler, 200, {"error": {"message": "quota", "code": 402}}),
    "cle-refusee": lambda handler, body: _send(handler, 401, {"error": {"message": "Incorrect API key: secret-key"}}),
    "occupe": lambda handler, body: _send(handler, 429, {"error": {"message": "trop"}}, {"Retry-After": "0.1"}),
    "sans-format-500": lambda handler, body: _send(handler, 500, {"error": {"message": "Input should be text"}}),
    "sans-format": lambda handler, body: _send(handler, 400, {"error": {"message": "response_format inconnu"}}),
}
