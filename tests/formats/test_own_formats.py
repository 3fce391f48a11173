"""Formats a site brings without code: declared, rendered as the page is, written under their own name."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import html

from generator import sites
from generator.errors import SeogenError, SiteError
from generator.formats import FORMATS, file_of, known, rendered
from generator.storage import save
from tests.page import sample
from tests.sites.test_sites import SITE, folder

MD = "{{ '# ' ~ meta.title }}\n\n{{ slot('chapo').text }}\n\n{{ '<' ~ meta.slug ~ '>' }}\n"
ROOT = Path(__file__).parents[2]


def declared(root: Path, **formats: str) -> Path:
    rows = "".join(f'{name} = "{template}"\n' for name, template in formats.items())
    return folder(root, toml=f'extends = "actu"\n{SITE}[formats]\n{rows}')


def test_a_template_of_the_site_is_a_format(tmp_path: Path) -> None:
    place = declared(tmp_path, fiche="fiche.txt.j2", amp="article.amp.html.j2")
    (place / "fiche.txt.j2").write_text(MD, "utf-8")
    (place / "article.amp.html.j2").write_text("<p>{{ '<' }}{{ slot('chapo').text }}</p>\n\n<p></p>", "utf-8")
    site = sites.find("bac", [tmp_path])
    assert known(site) == (*FORMATS, "newsletter", "fiche", "amp")
    article = sample.article(site)
    texts = rendered(article, ["html", "fiche", "amp"])
    assert list(texts) == ["article.html", "fiche.txt", "article.amp.html"]
    assert texts["fiche.txt"].startswith(f"# {article.title}\n\nValbrume devient")
    assert f"<{article.slug}>" in texts["fiche.txt"]
    assert texts["article.amp.html"].startswith("<p>&lt;Valbrume")
    assert "\n\n" not in texts["article.amp.html"]


def test_a_site_may_write_its_own_markdown(tmp_path: Path) -> None:
    place = declared(tmp_path, md="article.md.j2")
    (place / "article.md.j2").write_text(MD, "utf-8")
    article = sample.article(sites.find("bac", [tmp_path]))
    assert rendered(article, ["md"])["article.md"].startswith("# ")
    assert file_of(article.site, "md") == "article.md"


@pytest.mark.parametrize(
    ("name", "template", "said"),
    [
        ("fiche", "fiche.txt.j2", "« fiche.txt.j2 » n’est dans aucun dossier du site"),
        ("fiche", "../actu/article.html.j2", "attend le nom d’un gabarit du dossier"),
        ("fiche", "site.toml", "attend le nom d’un gabarit du dossier"),
        ("page", "article.html.j2", "écrirait article.html, que seogen écrit déjà"),
        ('"Ma Fiche"', "style.css.j2", "ne peut pas être le nom d’un format"),
    ],
)
def test_a_format_that_cannot_be_is_said(tmp_path: Path, name: str, template: str, said: str) -> None:
    declared(tmp_path, **{name: template})
    with pytest.raises(SiteError, match="ligne") as error:
        sites.find("bac", [tmp_path])
    assert said in error.value.message


def test_a_fault_in_a_format_is_said_with_its_line(tmp_path: Path) -> None:
    place = declared(tmp_path, fiche="fiche.txt.j2")
    (place / "fiche.txt.j2").write_text("un\n{{ rien }}", "utf-8")
    with pytest.raises(SiteError, match=r"fiche\.txt\.j2, ligne 2 : « rien » n’est défini nulle part"):
        rendered(sample.article(sites.find("bac", [tmp_path])), ["fiche"])


def test_the_shipped_newsletter_stands_alone(tmp_path: Path) -> None:
    article = sample.article(sites.find("actu"))
    letter = html.document_fromstring(rendered(article, ["newsletter"])["newsletter.html"])
    assert not letter.xpath("//script | //style | //link | //img")
    assert letter.xpath("string(//h1)") == article.title
    assert article.slot("chapo").text in letter.text_content()  # type: ignore[union-attr]
    assert letter.xpath(f"//a[@href='https://actu.example/{article.slug}/']")


def test_assets_go_beside_the_page(tmp_path: Path) -> None:
    place = folder(tmp_path, toml=f'extends = "actu"\n{SITE}')
    (place / "assets").mkdir()
    (place / "assets" / "logo.png").write_bytes(b"\x89PNG")
    article = sample.article(sites.find("bac", [tmp_path]))
    save(article, rendered(article, ["html"]), tmp_path / "out")
    assert (tmp_path / "out" / article.slug / "assets" / "logo.png").read_bytes() == b"\x89PNG"


def test_an_asset_that_is_a_link_elsewhere_is_refused(tmp_path: Path) -> None:
    place = folder(tmp_path / "sites", toml=f'extends = "actu"\n{SITE}')
    (place / "assets").mkdir()
    (tmp_path / "secret").write_text("x", "utf-8")
    (place / "assets" / "logo.png").symlink_to(tmp_path / "secret")
    article = sample.article(sites.find("bac", [tmp_path / "sites"]))
    with pytest.raises(SeogenError, match="hors du dossier du site"):
        save(article, rendered(article, ["html"]), tmp_path / "out")


KILLED = """
import os, signal, sys
from pathlib import Path
from generator import sites, storage
from tests.page import sample

class Dying:
    def __init__(self, file): self.file = file
    def __enter__(self): return self
    def __exit__(self, *_): self.file.close()
    def write(self, data):
        if b"nouveau" not in data:
            return self.file.write(data)
        self.file.write(data[: len(data) // 2]); self.file.flush(); os.fsync(self.file.fileno())
        os.kill(os.getpid(), signal.SIGKILL)

article = sample.article(sites.find("actu"))
storage.save(article, {"article.md": "ancien"}, Path(sys.argv[1]))
opened = os.fdopen
os.fdopen = lambda handle, mode: Dying(opened(handle, mode))
storage.save(article, {"article.md": "nouveau" * 1000}, Path(sys.argv[1]))
"""


def test_a_build_killed_while_it_writes_leaves_no_half_file(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    home = next(tmp_path.iterdir())
    assert (home / "article.md").read_text("utf-8") == "ancien"
    half = [file for file in home.iterdir() if file.name.startswith(".article.md.")]
    assert len(half) == 1, "killed before or after the file was written"


def test_a_build_interrupted_while_it_writes_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = sample.article(sites.find("actu"))
    save(article, {"article.md": "ancien"}, tmp_path)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save(article, {"article.md": "nouveau"}, tmp_path)
    home = tmp_path / article.slug
    assert (home / "article.md").read_text("utf-8") == "ancien"
    assert sorted(file.name for file in home.iterdir()) == [".seogen.sha256", "article.md", "image.svg"]
