"""A message as a mail program saves it: its parts are parted and their letters decoded, « =C3=A9 » is « é »."""

from __future__ import annotations

import re

from generator.shelf import compiled

HEAD = compiled(r"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,60}\n")
CODED = compiled(
    r"^content-(?:transfer-encoding:\s*(?:quoted-printable|base64)|type:\s*multipart/)", re.IGNORECASE | re.MULTILINE
)


def body(text: str, data: bytes) -> tuple[str, bool] | None:
    """Return the text of a coded message and whether it is a page; None for anything else, a message in plain letters too."""
    head = HEAD.match(text)
    if head is None or not CODED.search(head.group()):
        return None
    from email import message_from_bytes, policy

    found = message_from_bytes(data, policy=policy.default).get_body(("plain", "html"))
    try:
        told = str(found.get_content()) if found else ""
    except (LookupError, ValueError, KeyError):
        told = ""
    page = found is not None and found.get_content_subtype() == "html"
    return told.replace("\r\n", "\n"), page
