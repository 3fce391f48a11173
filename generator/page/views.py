"""What a template gets when it asks for a slot: sentences, ready to be printed or looped over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from markupsafe import Markup

from generator.french.leaning import answers
from generator.page import markup
from generator.page.anchors import Anchor
from generator.shelf import compiled
from generator.types import Sentence, SlotSpec, SlotText
from generator.types.citing import is_note

GROUP = compiled(r"(?<=\d)\s(?=\d{3}(?!\d))")  # the space of « 42 000 », whichever it is
WORD = compiled(r"\S*\w\S*")


class Item(NamedTuple):
    """One entry of a list: question and answer, date and event, name and role."""

    label: str
    text: str
    house: bool = False  # a house note tells it, not the source
    html: Markup = Markup()  # the text with its links


@dataclass(frozen=True, slots=True)
class SlotView:
    """A slot as a template sees it: true when it has text, printed as HTML by its shape."""

    shape: Literal["line", "paragraphs", "items"] = "line"
    sentences: tuple[Sentence, ...] = ()
    anchors: tuple[Anchor, ...] = ()  # links in paragraphs, at most one a sentence

    def __bool__(self) -> bool:
        return bool(self.sentences)

    def __str__(self) -> str:
        return self.text

    def __html__(self) -> str:
        if self.shape == "line":
            return markup.escaped(self.text)
        if self.shape == "items":
            return markup.listed([(item.label, item.text) for item in self.items])
        return markup.paragraphs(self._linked())

    def _linked(self) -> Iterator[str]:
        """Yield each paragraph as HTML, its links set."""
        ways = {anchor.sentence: anchor for anchor in self.anchors}
        said = [(s.paragraph, _sentence(s.text, ways.get(at))) for at, s in enumerate(self.sentences)]
        for number in dict.fromkeys(paragraph for paragraph, _ in said):
            yield " ".join(html for paragraph, html in said if paragraph == number)

    @property
    def text(self) -> str:
        """Return the sentences as plain text, without labels, paragraphs apart by an empty line."""
        return "\n\n".join(" ".join(s.text for s in part) for part in self.paragraphs)

    @property
    def paragraphs(self) -> tuple[tuple[Sentence, ...], ...]:
        """Return the sentences, paragraph by paragraph."""
        numbers = dict.fromkeys(sentence.paragraph for sentence in self.sentences)
        return tuple(tuple(s for s in self.sentences if s.paragraph == n) for n in numbers)

    @property
    def points(self) -> tuple[str, ...]:
        """Return the sentences one by one, as points of a list; one that leans on the sentence before stays with it."""
        found: list[str] = []
        for part in self.paragraphs:
            for rank, sentence in enumerate(part):
                if rank and answers(sentence.text):
                    found[-1] += f" {sentence.text}"
                else:
                    found.append(sentence.text)
        return tuple(found)

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the sentences as entries, each under the first label of its paragraph."""
        return tuple(
            Item(
                next((s.label for s in part if s.label), ""),
                " ".join(s.text for s in part),
                _of_house(part),
                Markup(html),
            )
            for part, html in zip(self.paragraphs, self._linked(), strict=True)
        )

    @property
    def words(self) -> int:
        """Return how many words a reader sees, labels included."""
        labels = " ".join(item.label for item in self.items)
        return count(f"{labels} {self.text}")


def _of_house(part: Sequence[Sentence]) -> bool:
    """Return whether all that an entry tells is of house notes."""
    ids = [id for sentence in part for id in sentence.facts]
    return bool(ids) and all(is_note(id) for id in ids)


def _sentence(text: str, anchor: Anchor | None) -> str:
    if anchor is None:
        return markup.escaped(text)
    before, words, after = text[: anchor.start], text[anchor.start : anchor.end], text[anchor.end :]
    return markup.escaped(before) + markup.link(anchor.url, words) + markup.escaped(after)


def view(text: SlotText | None, anchors: Sequence[Anchor] = ()) -> SlotView:
    """Return the view of a filled slot with its links; an empty one, which is false, for None."""
    if text is None:
        return SlotView()
    own = tuple(anchor for anchor in anchors if anchor.key == text.key)
    return SlotView(text.slot.shape, text.draft.sentences, own)


def placeholder(slot: SlotSpec) -> SlotView:
    """Return what stands for a slot not yet written: its name, true, with one entry."""
    name = f"[{slot.name}]"
    return SlotView(slot.shape, (Sentence(name, label=name),))


def count(text: str) -> int:
    """Return the number of words; a number is one, punctuation alone is none."""
    return len(WORD.findall(GROUP.sub("", text)))
