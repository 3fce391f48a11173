"""What the site has published: earlier facts to recall, articles of sister sites from the same source."""

from generator.archive.ledger import Archive, Ledger
from generator.archive.neighbours import beside
from generator.archive.published import published
from generator.archive.reading import read
from generator.archive.recalling import recalls
from generator.archive.sisters import canonical, issues, near, others, sister, twins

__all__ = [
    "Archive",
    "Ledger",
    "beside",
    "canonical",
    "issues",
    "near",
    "others",
    "published",
    "read",
    "recalls",
    "sister",
    "twins",
]
