"""The errors that stop the work: one tree, each with a message in the user's words and an exit code.

SeogenError
  SourceError     the source is missing, unreadable, empty, or not in a language we write from
  SiteError       a site folder is wrong: which file, which key, what was expected
    SlotError     a page asks for a slot that no file describes, or a slot file is wrong
  WriterError     a language model cannot be used at all: no key, no such provider
"""


class SeogenError(Exception):
    """Something stops the work; `message` tells the user what, `hint` what to do, in French."""

    exit_code = 3

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n{self.hint}" if self.hint else self.message


class SourceError(SeogenError):
    """The source gives nothing to work with."""


class SiteError(SeogenError):
    """A site folder holds something wrong."""


class SlotError(SiteError):
    """A page asks for a slot nobody describes, or a slot is described wrongly."""


class WriterError(SeogenError):
    """A model was asked for and cannot be used."""
