"""The errors that stop the work: one tree, each with a message in the user's words and an exit code.

SeogenError
  SourceError     the source is missing, unreadable, empty, or not in a language we write from
  SiteError       a site folder is wrong: which file, which key, what was expected
    SlotError     a page asks for a slot that no file describes, or a slot file is wrong
  WriterError     a language model cannot be used at all: no key, no such provider
"""

import errno

SYSTEM = {  # what a system says no to, in the words of who reads it
    errno.ENOENT: "il n'existe pas",
    errno.EACCES: "les droits manquent",
    errno.EPERM: "les droits manquent",
    errno.EROFS: "il ne peut qu'être lu",
    errno.ENOTDIR: "un fichier porte le nom d'un de ses dossiers",
    errno.EISDIR: "c'est un dossier",
    errno.EEXIST: "un fichier porte déjà ce nom",
    errno.ENOSPC: "le disque est plein",
    errno.ENAMETOOLONG: "le nom est trop long",
    errno.EADDRINUSE: "un autre programme l'occupe",
}


def french(error: Exception) -> str:
    """Return, in French, why the system could not read or write: by its number, else in its own words."""
    if isinstance(error, UnicodeDecodeError):
        return "ce n'est pas du texte en UTF-8"
    number = getattr(error, "errno", None)
    return SYSTEM.get(number or 0) or getattr(error, "strerror", "") or str(error)


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
