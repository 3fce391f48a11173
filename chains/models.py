"""A model's name and address become a LangChain chat model."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.errors import WriterError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from openai import DefaultAsyncHttpxClient as AsyncClient

OPENAI = "https://api.openai.com/v1"
COMPATIBLE = {  # providers that speak OpenAI's protocol: address, variable of the key
    "openai": (OPENAI, "OPENAI_API_KEY"),
    "mistralai": ("https://api.mistral.ai/v1", "MISTRAL_API_KEY"),
    "ollama": ("http://127.0.0.1:11434/v1", ""),
}
TIMEOUT = 300.0  # seconds for one read; the caller bounds the whole call, and more tightly
TEMPERATURE = 0.3


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a model answers."""

    model: str
    base_url: str
    key: str = ""
    label: str = ""  # what names it for people and for the cache, when its address changes at every run

    @property
    def official(self) -> bool:
        """Return whether this is OpenAI's own server, the only one to want `max_completion_tokens`."""
        return urlsplit(self.base_url).netloc == urlsplit(OPENAI).netloc

    @property
    def local(self) -> bool:
        """Return whether the server is on this machine: one slow reader, a warm prompt cache."""
        return (urlsplit(self.base_url).hostname or "") in ("127.0.0.1", "localhost", "::1")

    @property
    def name(self) -> str:
        """Return the model and its host, without the key."""
        return self.label or f"{self.model} ({urlsplit(self.base_url).netloc})"


def endpoint(name: str, base_url: str, environment: Mapping[str, str]) -> Endpoint:
    """Return where « provider:model », or a bare name with an address, answers.

    Raises WriterError when the provider is unknown or its key is missing.
    """
    provider, _, model = name.partition(":") if _known_prefix(name) else ("", "", name)
    if not model:
        raise WriterError(
            f"« {name} » ne nomme pas de modèle", f"écrivez {provider}:NOM, par exemple openai:gpt-4.1-mini"
        )
    if base_url:
        return Endpoint(model or name, base_url.rstrip("/"), environment.get("OPENAI_API_KEY", ""))
    if not provider and ":" in name:
        raise WriterError(
            f"fournisseur inconnu dans « {name} »",
            f"connus : {', '.join(COMPATIBLE)} ; pour tout autre serveur, donnez --base-url",
        )
    address, variable = COMPATIBLE[provider or "openai"]
    key = environment.get(variable, "") if variable else ""
    if variable and not key:
        raise WriterError(
            f"il faut une clé pour {model} : la variable {variable} est vide",
            "posez-la dans l'environnement, ou donnez --base-url pour un serveur sans clé",
        )
    return Endpoint(model, address, key)


def _known_prefix(name: str) -> bool:
    return name.split(":", 1)[0] in COMPATIBLE and ":" in name


def chat(place: Endpoint) -> tuple[BaseChatModel, AsyncClient]:
    """Return a chat model for an endpoint and the connections it holds, to be closed in the loop that used them.

    The connections are the model's own: those LangChain shares between models die with the first event loop.
    Raises WriterError when LangChain is not installed.
    """
    if importlib.util.find_spec("langchain_openai") is None:
        raise WriterError("langchain-openai n'est pas installé", "pip install langchain-openai")
    from langchain_openai import ChatOpenAI
    from openai import DefaultAsyncHttpxClient
    from pydantic import SecretStr

    connections = DefaultAsyncHttpxClient()
    model = ChatOpenAI(
        model=place.model,
        base_url=place.base_url,
        api_key=SecretStr(place.key or "none"),
        temperature=TEMPERATURE,
        timeout=TIMEOUT,
        max_retries=0,  # the caller repeats, so that all slots wait together
        use_responses_api=False,
        stream_usage=False,
        http_async_client=connections,
    )
    return model, connections
