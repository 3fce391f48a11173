"""A model's name becomes an address and a key: providers, bare names with a server, the environment; what is told when it cannot."""

from __future__ import annotations

import pytest

from chains.models import Endpoint, endpoint
from generator.errors import WriterError

KEYS = {"OPENAI_API_KEY": "sk-a", "MISTRAL_API_KEY": "sk-b"}


@pytest.mark.parametrize(
    ("name", "base_url", "model", "address", "key"),
    [
        ("openai:gpt-x", "", "gpt-x", "https://api.openai.com/v1", "sk-a"),
        ("gpt-x", "", "gpt-x", "https://api.openai.com/v1", "sk-a"),
        ("mistralai:small", "", "small", "https://api.mistral.ai/v1", "sk-b"),
        ("ollama:qwen3:8b", "", "qwen3:8b", "http://127.0.0.1:11434/v1", ""),
        ("qwen3:8b", "http://127.0.0.1:8000/v1/", "qwen3:8b", "http://127.0.0.1:8000/v1", "sk-a"),
        ("openai:gpt-x", "http://10.0.0.2/v1", "gpt-x", "http://10.0.0.2/v1", "sk-a"),
    ],
)
def test_a_name_has_an_address_and_a_key(name: str, base_url: str, model: str, address: str, key: str) -> None:
    assert endpoint(name, base_url, KEYS) == Endpoint(model, address, key)


@pytest.mark.parametrize(
    ("name", "holding"), [("openai:gpt-x", "OPENAI_API_KEY"), ("mistralai:small", "MISTRAL_API_KEY")]
)
def test_a_missing_key_names_its_variable(name: str, holding: str) -> None:
    with pytest.raises(WriterError, match=holding):
        endpoint(name, "", {})


def test_an_unknown_provider_is_told() -> None:
    with pytest.raises(WriterError, match="fournisseur inconnu"):
        endpoint("acme:x", "", KEYS)


def test_no_key_is_shown_in_a_name() -> None:
    assert "sk-a" not in endpoint("openai:gpt-x", "", KEYS).name


def test_only_the_provider_s_own_server_is_official_and_only_loopback_is_local() -> None:
    assert endpoint("openai:gpt-x", "", KEYS).official
    assert not endpoint("mistralai:small", "", KEYS).official
    assert endpoint("ollama:x", "", {}).local
    assert not endpoint("openai:gpt-x", "", KEYS).local
