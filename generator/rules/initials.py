"""What a reader types of a name and its initials: the initials alone, « l'accès à son API »."""

from __future__ import annotations

from generator.shelf import compiled

# A determiner that the initials take over as it is: « sa » before a vowel would be « son ».
BOTH = compiled(
    r"^(?P<before>.*)(?P<det>\b(?:l['’]|la |le |les |son |ses |leurs? |une? ))(?P<name>[a-zà-ÿœ]{3}[a-zà-ÿœ '’-]{2,60}) \((?P<initials>[A-Z]{2,6})\)"
)
VOWEL = compiled(r"[AEIOUY]")
ELIDED = ("'", "’")


def by_initials(text: str) -> str:
    """Return a question that calls by its initials alone what it names in full before them: « son interface (API) »."""
    if ")" not in text:
        return text
    found = BOTH.match(text)
    if found is None or (
        found["det"].endswith(ELIDED) != bool(VOWEL.match(found["initials"])) and found["det"] != "son "
    ):
        return text
    return f"{found['before']}{found['det']}{found['initials']}{text[found.end() :]}"
