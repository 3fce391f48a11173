"""Facts said again: a sentence of the source becomes frames, and frames become sentences of our own."""

from generator.frames.leaning import leans_on
from generator.frames.matching import Frame
from generator.frames.nouns import Context, Function, Saying, Wish
from generator.frames.people import who
from generator.frames.questions import asked, nominal, question
from generator.frames.saying import say

__all__ = ["Context", "Frame", "Function", "Saying", "Wish", "asked", "leans_on", "nominal", "question", "say", "who"]
