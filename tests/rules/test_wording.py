"""Two sites that tell one source need not tell it alike: each rank takes another of the safe ways to say a fact."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator import build, find_site
from generator.frames.copying import grams
from generator.french.typography import strip_typography
from generator.sources import read
from generator.types import Site

SAMPLES = Path(__file__).parents[2] / "samples"
RANKS = ("première", "deuxième", "troisième")


def told(site: Site, sample: str = "resultats-veltane.txt") -> str:
    article = build(read(str(SAMPLES / sample)), site)
    body = (text.text for text in article.texts if text.slot.kind in ("lead", "body", "closing"))
    return strip_typography(" ".join(body))


def test_each_rank_shares_fewer_runs_of_words_and_keeps_the_figures() -> None:
    site = find_site("actu")
    first, second, third = (told(replace(site, voice={**site.voice, "wording": rank})) for rank in RANKS)
    for one, other in ((first, second), (first, third), (second, third)):
        assert len(grams(one) & grams(other)) < 0.8 * len(grams(one))
    for figure in ("842 millions", "31 millions", "64 millions"):
        assert figure in second
        assert figure in third


def test_a_way_that_copies_hardly_more_is_taken_where_it_is_another() -> None:
    site = find_site("actu")
    texts = [told(replace(site, voice={**site.voice, "wording": rank}), "request.txt") for rank in RANKS]
    first, second, third = map(grams, texts)
    for one, other in ((first, second), (first, third), (second, third)):
        assert len(one & other) < 0.7 * len(one)  # fewer exchanges than ways to say it: what reads worse is not taken
