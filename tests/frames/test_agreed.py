"""A sentence said again has no fault of agreement that its source has not."""

from __future__ import annotations

from generator.frames.agreed import agreed
from generator.frames.gates import stands

SOURCE = "Hier, des dizaines de civils sont morts à Ornay, et la ville pleure ses premières victimes."


def slips(text: str, source: str = SOURCE) -> list[str]:
    return list(agreed(text, source, False, ""))


def test_a_new_fault_is_told() -> None:
    """What the source says right is not said wrong; such a sentence does not stand."""
    assert slips("La ville pleurent ses premières victimes.") == ["accord : pleurent / pleure"]
    assert slips("La ville pleure ses premiers victimes.") == ["accord : premiers / premières"]
    assert not stands("La ville pleurent ses premières victimes.", SOURCE, whole=False)


def test_the_faults_of_the_source_and_quotations_pass() -> None:
    """A fault that the source has is its own; nobody's words are judged."""
    assert not slips("Hier, la ville ont pleuré.", "La ville ont pleuré hier.")
    assert not slips("Elle a dit : « la ville ont pleuré ».")
    assert not slips("La ville pleure ses premières victimes.")
