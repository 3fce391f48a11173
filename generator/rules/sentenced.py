"""A title whose relative clause tells for what somebody is sentenced: « Un trésorier condamné à deux ans de prison pour avoir volé 9 000 euros » of « Un trésorier qui a volé 9 000 euros condamné à deux ans de prison »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.words import listed
from generator.shelf import compiled

WORDS = r"(?:[^,:«»]|,(?=\d))"
DONE = "|".join(sorted(listed("sentences")))
WHO = compiled(
    rf"(?P<who>(?:Une? |L[ea] |L['’]|Deux |Trois |Des |Les ){WORDS}+?) qui (?:a|ont) (?P<deed>\w+(?:é|i|u|is|it|ert|int|us) {WORDS}+?)"
    rf"(?P<aim> (?:pour|afin d[e'’]) ?\w+(?:er|ir|re|oir) {WORDS}+?)?,? (?P<being>(?:a|ont) été |est |sont )?(?P<done>(?:{DONE})e?s?) (?P<rest>(?:à|pour|de|pendant|d['’]) ?{WORDS}*)$"
)
JAILED = compiled(r"(?:emprisonn|incarcér)é(?P<e>e?s?) (?:pendant|pour) (?P<time>\w+ (?:ans|mois|jours))$")


def sentenced(body: str) -> Iterator[str]:
    """Yield a title with its sentence before the deed, without what the deed was done for, then the sentence alone."""
    found = WHO.match(body)
    if found is None:
        return
    told = f"{found['done']} {found['rest']}"
    if jailed := JAILED.match(told):
        told = f"condamné{jailed['e']} à {jailed['time']} de prison"
    said, deed = f"{found['who']} {found['being'] or ''}{told}", found["deed"]
    whom = deed.rpartition(" pour ")[0]  # « à une association » pour enfants malades
    for done in (f"{deed}{found['aim']}" if found["aim"] else "", deed, whom):
        if done:
            yield f"{said} pour avoir {done}"
    yield said
