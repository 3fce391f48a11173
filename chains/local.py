"""A GGUF file answered by llama.cpp inside this process, on loopback, for the extra `seogen[local]`."""

from __future__ import annotations

import importlib.util
import secrets
import socket
from pathlib import Path
from typing import Any

from chains.models import Endpoint
from generator.errors import WriterError

CONTEXT = 16_384  # tokens: the longest prompt of an article and its answer


def serve(path: Path, context: int = CONTEXT, threads: int = 0) -> tuple[Any, Endpoint]:
    """Start a server for a model file and return it with its endpoint; keep the server as long as it is used.

    `threads` are those that compute; 0 leaves them to llama.cpp.

    Raises WriterError when the extra is not installed or the file cannot be loaded.
    """
    if importlib.util.find_spec("xllamacpp") is None:
        raise WriterError("l'extra « local » n'est pas installé", "pip install 'seogen[local]'")
    if not path.is_file():
        raise WriterError(f"{path} n'existe pas", "donnez un fichier GGUF")
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(path)
    parameters.n_ctx = context
    parameters.n_parallel = 1
    if threads:
        parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = threads
    parameters.verbosity = -1  # the server writes to the terminal otherwise
    parameters.port = _free_port()
    key = secrets.token_hex(16)
    parameters.api_keys = [key]
    try:
        server = xllamacpp.Server(parameters)
    except (RuntimeError, ValueError) as error:
        raise WriterError(f"llama.cpp n'ouvre pas {path}", "est-ce bien un fichier GGUF ?") from error
    return server, Endpoint(path.stem, f"{server.listening_address}/v1", key, f"{path.name} (llama.cpp)")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
