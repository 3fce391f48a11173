"""What a sentence lets stand over it and over what follows: a short line that is sure to be right where its paragraph opens a section."""

from generator.anchors.gathered import Anchor, anchors

__all__ = ["Anchor", "anchors"]
