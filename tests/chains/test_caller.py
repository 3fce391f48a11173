"""One call never raises: waits are shared, a dead server is left alone, thinking and cut answers are told apart."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from langchain_core.messages import AIMessage

from chains.caller import TRANSPORT_FAILURES, Answer, Caller, reading
from chains.models import Endpoint

MESSAGES = [("system", "s"), ("human", "h")]


class Busy(Exception):
    """A server's refusal, as the SDK gives it."""

    def __init__(self, status: int, wait: str = "") -> None:
        self.status_code = status
        self.response = type("Response", (), {"headers": {"retry-after": wait}})()


class Chat:
    """A chat model that gives or raises what it is told, in turn, and notes when and how it was asked."""

    def __init__(self, *answers: AIMessage | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[float] = []
        self.bound: list[dict[str, Any]] = []

    def bind(self, **options: Any) -> Chat:
        self.bound.append(options)
        return self

    async def ainvoke(self, messages: Any) -> AIMessage:
        self.asked.append(time.monotonic())
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


def said(text: str, reason: str = "stop", **extra: Any) -> AIMessage:
    return AIMessage(text, response_metadata={"finish_reason": reason}, additional_kwargs=extra)


def caller(*answers: AIMessage | Exception, url: str = "https://example.org/v1", **options: Any) -> tuple[Caller, Chat]:
    chat: Any = Chat(*answers)
    return Caller(chat, Endpoint("m", url), **options), chat


def ask(made: Caller, times: int = 1) -> list[Answer]:
    async def all_of_them() -> list[Answer]:
        return list(await asyncio.gather(*(made(MESSAGES, 20) for _ in range(times))))

    return asyncio.run(all_of_them())


@pytest.mark.parametrize(
    ("reply", "text", "failure", "cut"),
    [
        (said("Bonjour."), "Bonjour.", "", False),
        (said("<think>voyons</think>\nBonjour."), "Bonjour.", "", False),
        (said("<think>voyons, encore"), "", "réponse vide", False),
        (said("<think>voyons, encore", "length"), "", "réponse vide", True),
        (said("Bonjour, je", "length"), "Bonjour, je", "", True),
        (said("", refusal="non"), "", "le modèle refuse de répondre", False),
        (said("Bon", "content_filter"), "", "réponse filtrée par le fournisseur", False),
        (said(""), "", "réponse vide", False),
    ],
)
def test_what_comes_back_is_told_apart(reply: AIMessage, text: str, failure: str, cut: bool) -> None:
    answer = ask(caller(reply)[0])[0]
    assert (answer.text, answer.failure, answer.cut) == (text, failure, cut)


def test_a_busy_server_is_asked_again_when_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    made, chat = caller(Busy(429, "7"), said("Bonjour."))
    assert ask(made)[0].text == "Bonjour."
    assert len(chat.asked) == 2
    assert 6.5 < waits[0] < 7.5


def test_a_wait_without_number_is_not_fatal() -> None:
    made, _ = caller(Busy(429, "Wed, 21 Oct 2026 07:28:00 GMT"), said("Bonjour."))
    assert ask(made)[0].text == "Bonjour."


def test_a_dead_server_is_left_alone() -> None:
    made, chat = caller(Busy(503))
    for _ in range(3):
        assert ask(made)[0].failure
    assert made.dead
    assert len(chat.asked) == TRANSPORT_FAILURES


def test_a_refused_key_is_not_tried_again() -> None:
    made, chat = caller(Busy(401))
    assert "clé refusée" in ask(made)[0].failure
    assert len(chat.asked) == 1


@pytest.mark.parametrize("fault", [TypeError("choices"), ValueError("json"), KeyError("x"), RuntimeError("secret-key")])
def test_no_fault_of_a_library_gets_through(fault: Exception) -> None:
    answer = ask(caller(fault)[0])[0]
    assert answer.failure
    assert "secret-key" not in answer.failure


def test_a_call_is_bounded_in_time() -> None:
    class Slow(Chat):
        async def ainvoke(self, messages: Any) -> AIMessage:
            await asyncio.Event().wait()
            raise AssertionError

    chat: Any = Slow(said("x"))
    assert ask(Caller(chat, Endpoint("m", "https://example.org/v1"), seconds=0.01))[0].failure == "délai dépassé"


def test_a_model_on_this_machine_has_more_time() -> None:
    assert caller(said("x"), url="http://127.0.0.1:1/v1")[0].seconds > caller(said("x"))[0].seconds


def test_only_the_provider_s_own_server_gets_its_own_fields() -> None:
    made, chat = caller(said("x"))
    ask(made)
    assert chat.bound == [{"extra_body": {"max_tokens": 20}}]
    made, chat = caller(said("x"), url="https://api.openai.com/v1")
    ask(made)
    assert chat.bound[0]["max_tokens"] == 20
    assert "prompt_cache_key" in chat.bound[0]


def test_the_cost_counts_what_came_from_the_cache_apart() -> None:
    reply = said("x")
    reply.usage_metadata = {
        "input_tokens": 1000,
        "output_tokens": 100,
        "total_tokens": 1100,
        "input_token_details": {"cache_read": 800},
    }
    made, _ = caller(reply, price=(1.0, 0.1, 2.0))
    ask(made)
    assert made.cost == pytest.approx((200 * 1.0 + 800 * 0.1 + 100 * 2.0) / 1e6)


def test_a_call_that_may_pass_the_bound_is_not_made() -> None:
    made, chat = caller(said("x"), price=(1.0, 0.1, 2000.0), max_cost=0.5)
    assert asyncio.run(made([("human", "Bonjour")], 1000)).failure == "budget atteint"
    assert asyncio.run(made([("human", "Bonjour")], 100)).text == "x"
    assert len(chat.asked) == 1


def test_above_the_bound_nothing_is_asked() -> None:
    made, chat = caller(said("x"), price=(1.0, 0.1, 2.0), max_cost=0.5)
    made.usage["input"] = 1_000_000
    assert ask(made)[0].failure == "budget atteint"
    assert chat.asked == []


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after-ms": "250", "retry-after": "1"}, 0.25),
        ({"retry-after": "Wed, 04 Nov 2026 10:00:07 GMT", "date": "Wed, 04 Nov 2026 10:00:00 GMT"}, 7.0),
        ({"retry-after": "bientôt"}, 0.0),
        ({}, 0.0),
    ],
)
def test_a_server_says_in_many_ways_how_long_to_wait(headers: dict[str, str], seconds: float) -> None:
    error = Busy(429)
    error.response.headers = headers  # type: ignore[attr-defined]
    assert reading(error) == ("erreur 429 du serveur", 429, seconds)


def test_an_answer_without_end_is_cut_where_its_tokens_end() -> None:
    made, _ = caller(said("bla " * 10_000))
    (answer,) = ask(made)
    assert answer.cut
    assert len(answer.text) < 1_000
