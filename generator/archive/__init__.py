"""What the site has published: earlier facts to recall, articles of sister sites from the same source."""

from generator.archive.ledger import Archive, Ledger
from generator.archive.published import published
from generator.archive.reading import read
from generator.archive.recalling import recalls
from generator.archive.sisters import canonical, issues, near, sister, twins

__all__ = ["Archive", "Ledger", "canonical", "issues", "near", "published", "read", "recalls", "sister", "twins"]
