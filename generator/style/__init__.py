"""The house style of a site held against a text: voice, words, headings, lengths, typography, fixed parts; or learnt from articles."""

from generator.style.accepted import Acceptances, accept_always, accept_once, acceptances
from generator.style.departures import Departure
from generator.style.piece import Piece
from generator.style.reading import read, read_page
from generator.style.rules import of_piece, of_text, standing, whole

__all__ = [
    "Acceptances",
    "Departure",
    "Piece",
    "accept_always",
    "accept_once",
    "acceptances",
    "of_piece",
    "of_text",
    "read",
    "read_page",
    "standing",
    "whole",
]
