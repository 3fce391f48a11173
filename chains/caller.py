"""One call to a model that never raises: bounded in time and number, backing off together, counted."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from chains.models import Endpoint
from chains.wrapping import printable, unthought

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessage

Message = tuple[str, str]  # (system | human | ai, text)

TRANSPORT_FAILURES = 3  # in a row, after which the server is taken for dead
CHARS_PER_TOKEN = 2.5  # French with marks on a coarse tokenizer: a bound on what a call may cost
LONGEST_TOKEN = 10  # characters, on average: French takes four or five
DENIED = (401, 402)  # no key, no money
UNREACHED, LATE = "serveur injoignable", "délai dépassé"
DENIAL, UNREADABLE = "clé refusée par le serveur", "réponse illisible"
REMEDIES = {  # words of a failure: what to do
    UNREACHED: "démarrez le serveur du modèle, ou donnez son adresse : --base-url",
    DENIAL: "posez une clé valable dans l'environnement (OPENAI_API_KEY, MISTRAL_API_KEY)",
    "erreur 404": "vérifiez le nom du modèle (-m) et l'adresse (--base-url, qui finit souvent par /v1)",
    UNREADABLE: "vérifiez que --base-url est celle d'un serveur compatible avec OpenAI (souvent …/v1)",
}
RETRIES = 2  # of a call that the server asked to repeat
SECONDS, LOCAL_SECONDS = 90.0, 300.0  # a model on this machine may write no more than 10 tokens a second
FIRST_WAIT = 0.25  # seconds after a failure that asks for no wait, doubled each time
LONGEST_WAIT = 30.0  # seconds, whatever Retry-After asks


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: a text, or why there is none (French). `cut` when it stops in the middle."""

    text: str = ""
    failure: str = ""
    cut: bool = False
    transport: bool = False  # the server failed, not the model
    status: int = 0
    spoke: bool = False  # the model itself answered, be it nothing


@dataclass
class Caller:
    """A chat model behind one semaphore, one shared back-off and one circuit breaker."""

    llm: BaseChatModel
    place: Endpoint
    parallel: int = 8
    seconds: float = 0.0  # for one call; 0: as long as such a server may need
    usage: Counter[str] = field(default_factory=Counter)
    max_cost: float = 0.0  # euros; 0: no bound
    price: tuple[float, float, float] = (0.0, 0.0, 0.0)  # euros per million: in, cached, out
    stopped: bool = False  # the user asked to stop asking

    def __post_init__(self) -> None:
        self._gate = asyncio.Semaphore(2 if self.place.local else self.parallel)
        self.seconds = self.seconds or (LOCAL_SECONDS if self.place.local else SECONDS)
        self._not_before = 0.0
        self._failures = 0
        self._failed_at = 0.0
        self._last = ""  # why the server will not answer, when it told
        self._promised = 0.0  # euros that the calls under way may cost

    @property
    def dead(self) -> bool:
        """Return whether the server failed too often in a row to be asked again."""
        return self._failures >= TRANSPORT_FAILURES

    @property
    def cost(self) -> float:
        """Return the euros spent so far by the user's price table; 0 without one."""
        fresh = self.usage["input"] - self.usage["cached"]
        parts = (fresh, self.usage["cached"], self.usage["output"])
        return sum(n * p for n, p in zip(parts, self.price, strict=True)) / 1e6

    async def __call__(self, messages: Sequence[Message], tokens: int, shape: dict[str, Any] | None = None) -> Answer:
        """Return the model's answer of at most `tokens`; `shape` is an OpenAI response_format."""
        answer = Answer(failure=UNREACHED, transport=True)
        for attempt in range(RETRIES + 1):
            async with self._gate:
                most = self._most(messages, tokens)
                if closed := self._closed(most):
                    return answer if attempt else closed
                self._promised += most
                try:
                    await self._patience()
                    answer = await self._once(messages, tokens, shape)
                finally:
                    self._promised -= most
            if not self._again(answer):
                break
        return answer

    def _most(self, messages: Sequence[Message], tokens: int) -> float:
        """Return the euros a call may cost: all it reads, and every token it may write."""
        read = sum(len(text) for _, text in messages) / CHARS_PER_TOKEN
        return (read * self.price[0] + tokens * self.price[2]) / 1e6

    def _closed(self, most: float) -> Answer | None:
        """Return why no call may be made any more, or None."""
        if self.stopped:
            return Answer(failure="interrompu")
        if self.dead:
            return Answer(failure=self._last or UNREACHED, transport=True)
        if self.max_cost and self.cost + self._promised + most > self.max_cost:
            return Answer(failure="budget atteint")
        return None

    async def _patience(self) -> None:
        wait = self._not_before - time.monotonic()
        if wait > 0:
            # Jitter, so that slots that were told to wait together do not wake together.
            await asyncio.sleep(wait + random.uniform(0, min(0.25, wait)))

    async def _once(self, messages: Sequence[Message], tokens: int, shape: dict[str, Any] | None) -> Answer:
        start = time.monotonic()
        try:
            async with asyncio.timeout(self.seconds):
                reply = await self.llm.bind(**self._options(tokens, shape)).ainvoke(list(messages))
        except TimeoutError:
            _heed_cancelling()
            return self._failed(LATE, 0, 0.0, start)
        except Exception as error:
            _heed_cancelling()
            return self._failed(*reading(error), start, bool(shape))
        self._failures = 0
        self._count(reply)
        return _bounded(_answer(reply), tokens)

    def _options(self, tokens: int, shape: dict[str, Any] | None) -> dict[str, Any]:
        body: dict[str, Any] = {"response_format": shape} if shape else {}
        if self.place.official:
            # The article's calls share their beginning: one key sends them to the same prompt cache.
            return {"max_tokens": tokens, "prompt_cache_key": "seogen", **({"extra_body": body} if body else {})}
        # Only OpenAI's own server wants max_completion_tokens, which the client would send otherwise.
        return {"extra_body": {"max_tokens": tokens, **body}}

    def _failed(self, failure: str, status: int, wait: float, start: float, shaped: bool = False) -> Answer:
        transport = status == 0 or status >= 500 or status in (408, 429)
        if shaped and status in (500, 501):  # some servers say so that they do not know a response_format
            transport = False
        now = time.monotonic()
        if transport:
            pause = min(wait or FIRST_WAIT * 2**self._failures, LONGEST_WAIT)
            self._not_before = max(self._not_before, now + pause)
        if status in DENIED:
            self._failures = TRANSPORT_FAILURES  # a key is not accepted the second time
        # Calls that were under way together and fail together are one failure, not many.
        if transport and status != 429 and start >= self._failed_at:
            self._failures += 1
            self._failed_at = now
        self.usage["failures"] += 1
        self._last = failure
        return Answer(failure=failure, transport=transport, status=status)

    def _again(self, answer: Answer) -> bool:
        """Return whether the same call is worth repeating: the server was busy or broke the line."""
        return answer.transport and answer.failure != LATE

    def _count(self, reply: AIMessage) -> None:
        used: Any = reply.usage_metadata or {}
        details = used.get("input_token_details") or {}
        self.usage.update(
            calls=1,
            input=used.get("input_tokens", 0),
            output=used.get("output_tokens", 0),
            cached=details.get("cache_read") or 0,
        )


def _heed_cancelling() -> None:
    """Stop a call that was cancelled, whatever error the client made of it: Ctrl-C while it connects reads as no connection."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


def _answer(reply: AIMessage) -> Answer:
    text = unthought(printable(str(reply.text)))
    reason = reply.response_metadata.get("finish_reason")
    if reply.additional_kwargs.get("refusal"):
        return Answer(failure="le modèle refuse de répondre", spoke=True)
    if reason == "content_filter":
        return Answer(failure="réponse filtrée par le fournisseur", spoke=True)
    if not text:
        return Answer(failure="réponse vide", cut=reason == "length", spoke=True)
    return Answer(text, cut=reason == "length", spoke=True)


def _bounded(answer: Answer, tokens: int) -> Answer:
    """Return an answer no longer than what was asked for can be: a server that knows no bound may send a book."""
    most = tokens * LONGEST_TOKEN
    return replace(answer, text=answer.text[:most], cut=True) if len(answer.text) > most else answer


def reading(error: Exception) -> tuple[str, int, float]:
    """Return what to say of an error, its HTTP status (0: none) and the seconds the server asks to wait."""
    status = int(getattr(error, "status_code", 0) or 0)
    wait = _wait(getattr(getattr(error, "response", None), "headers", {}) or {})
    if "Timeout" in type(error).__name__:
        return LATE, 0, 0.0
    return _said(type(error).__name__, status), status, wait


def _wait(headers: Mapping[str, str]) -> float:
    """Return the seconds a server asks to wait, told in seconds, in thousandths or by the hour it will be."""
    after, thousandths = headers.get("retry-after") or "", headers.get("retry-after-ms") or ""
    try:
        if thousandths:
            return float(thousandths) / 1000
        if not after or after.replace(".", "", 1).isdigit():
            return float(after or 0)
        return (parsedate_to_datetime(after) - parsedate_to_datetime(headers.get("date") or after)).total_seconds()
    except (ValueError, TypeError):
        return 0.0


def remedy(failure: str) -> str:
    """Return what somebody can do about a failure (French), "" when nothing is known."""
    return next((advice for words, advice in REMEDIES.items() if words in failure), "")


def _said(name: str, status: int) -> str:
    """Return what to tell people of an error of this name and HTTP status."""
    if status in (401, 403):
        return f"{DENIAL} ({status})"
    if status:
        return f"erreur {status} du serveur"
    return UNREACHED if "Connection" in name else UNREADABLE
