"""Articles are read from pages, Markdown and article.json with their lines; a style is learnt from them, departures accepted."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import sites, style
from generator.cli import main
from generator.errors import SourceError

PAGE = """<!DOCTYPE html>
<html lang="fr"><head><title>t</title><meta property="og:site_name" content="La Gazette"></head>
<body><nav><p>Menu du site, ses rubriques et son plan.</p></nav>
<article>
<h1>{title}</h1>
<p>Par la rédaction</p>
<p>La mairie a fermé le pont des Aulnes lundi, et personne ne sait quand il rouvrira.</p>
<h2>Pourquoi le pont ferme-t-il ?</h2>
<p>Vous le savez : le chantier coûte 50 % de plus que prévu. C’est un buzz. {title}.</p>
<h2>Le chantier de la mairie</h2>
<ul><li>Deux ans de travaux sur le pont.</li></ul>
<h2>Notre méthode</h2>
<p>Cet article a été relu par deux journalistes.</p>
<p>Abonnez-vous à notre lettre du matin.</p>
</article>
</body></html>
"""
TEXT = "---\ntitle: Le pont ferme\n---\n\nLe **pont** ferme\nlundi.\n\n## Le chantier\n\nIl est [long](x). C'est un buzz.\n"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of four articles of one house."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(4):
        title = f"Le pont des Aulnes ferme pour {number + 2} ans, dit la mairie"
        (folder / f"a{number}.html").write_text(PAGE.format(title=title), "utf-8")
    return folder


@pytest.fixture
def home(tmp_path: Path, articles: Path) -> Path:
    """A folder of sites, with one learnt from the articles and a banned word."""
    file = tmp_path / "sites" / "gazette" / "site.toml"
    assert run("style", "learn", articles, "-o", file).exit_code == 0
    file.write_text(file.read_text("utf-8").replace("banned = []", 'banned = ["buzz"]'), "utf-8")
    return tmp_path / "sites"


def test_a_page_gives_its_article_with_lines(articles: Path) -> None:
    piece = style.read(articles / "a1.html")
    assert [(b.text, b.line) for b in piece.headings][:2] == [
        ("Pourquoi le pont ferme-t-il ?", 8),
        ("Le chantier de la mairie", 10),
    ]
    assert [b.line for b in piece.lead] == [7]
    assert not [b for b in piece.blocks if "Menu" in b.text]


def test_markdown_gives_its_blocks_with_lines(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TEXT, "utf-8")
    piece = style.read(tmp_path / "a.md")
    assert [(b.kind, b.text, b.line) for b in piece.blocks] == [
        ("title", "Le pont ferme", 1),
        ("paragraph", "Le pont ferme lundi.", 5),
        ("heading", "Le chantier", 8),
        ("paragraph", "Il est long. C'est un buzz.", 10),
    ]


def test_an_article_json_gives_what_its_slots_say(tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("build", "samples/breve-musee.txt", "-q", "-o", out)
    file = next(out.rglob("article.json"))
    piece = style.read(file)
    assert piece.title
    assert piece.headings
    kinds = [block.kind for block in piece.blocks]
    assert kinds.index("heading") < kinds.index("paragraph", kinds.index("heading"))
    assert 0 < sum(block.words for block in piece.lead) < sum(block.words for block in piece.blocks)
    lines = file.read_text("utf-8").split("\n")
    assert all(block.text.split("\n")[0][:12] in lines[block.line - 1] for block in piece.headings)


@pytest.mark.parametrize("text", ["{", '{"slots": 3}', '{"slots": [{"key": "x"}]}', '{"slots": [3]}', "[]"])
def test_what_is_no_article_json_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text, "utf-8")
    with pytest.raises(SourceError, match=r"n’est pas un article\.json"):
        style.read(tmp_path / "a.json")


def test_a_page_in_another_encoding_is_read_as_it_is(articles: Path) -> None:
    page = (articles / "a1.html").read_text("utf-8").replace("Le chantier de la mairie", "Le chantier d'été")
    (articles / "a1.html").write_bytes(page.encode("cp1252", "replace"))
    assert "Le chantier d'été" in [block.text for block in style.read(articles / "a1.html").headings]


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rien.", "utf-8")
    with pytest.raises(SourceError, match="article"):
        style.read(tmp_path / "a.txt")


ASKING = """# Pourquoi la commune change-t-elle le tarif {n} ?

Vous payez l'eau plus cher. La commune vous envoie {n} factures.

## Combien payez-vous ?

Vous réglez votre facture à la commune. Vous comparez vos relevés.

## Que pouvez-vous faire ?

Vous écrivez à la commune. Écrivez-nous si votre facture vous étonne : notre rédaction vous répond.
"""


def test_a_house_that_asks_and_speaks_to_its_reader_is_learnt_as_one(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(4):
        (folder / f"a{number}.md").write_text(ASKING.format(n=number + 2), "utf-8")
    learnt = tomllib.loads(run("style", "learn", folder).output)
    assert learnt["voice"]["person"] == "vous"
    assert learnt["extends"] == "decryptage"
    assert "commune" in learnt["voice"]["usual"]


def test_a_style_is_learnt_and_the_site_stands(home: Path) -> None:
    assert "rien à redire" in run("sites", "check", "gazette", "--templates", home).output
    site = sites.find("gazette", (home,))
    assert site.title == "La Gazette"
    assert site.voice["person"] == "vous"
    assert site.style["headings"] == [3, 3]
    assert site.style["questions"] == [30, 40]
    assert site.limits["sections"] == [1, 1]
    assert site.style["fixed"] == ["Pourquoi le pont ferme-t-il ?", "Le chantier de la mairie", "Notre méthode"]
    assert "Cet article a été relu par deux journalistes." in site.style["disclaimers"]
    assert site.style["calls"] == ["Abonnez-vous à notre lettre du matin."]
    assert site.style["typography"]["percent"] == "signe"
    assert site.slots["titre"].chars.most == site.limits["title"][1]


def test_what_is_learnt_says_in_how_many_articles(articles: Path) -> None:
    told = run("style", "learn", articles).output
    assert 'person = "vous"  # à qui le texte parle : vrai de 4 sur 4' in told
    assert "a3.html" in told


def test_what_seogen_never_writes_is_told_and_not_asked_for(articles: Path) -> None:
    for page in articles.iterdir():
        page.write_text(page.read_text("utf-8").replace("’", "'").replace("buzz.", "buzz, l'école l'a vu."), "utf-8")
    told = run("style", "learn", articles).output
    assert 'apostrophe = "libre"  # « droite » dans 4 articles sur 4' in told


def test_two_articles_teach_nothing(articles: Path) -> None:
    for name in ("a2.html", "a3.html"):
        (articles / name).unlink()
    assert run("style", "learn", articles).exit_code == 3


def test_nothing_is_written_over(articles: Path, home: Path) -> None:
    assert run("style", "learn", articles, "-o", home / "gazette" / "site.toml").exit_code == 3


def test_departures_are_told_line_by_line(articles: Path, home: Path) -> None:
    checked = run("style", "check", articles / "a1.html", "-s", "gazette", "--templates", home)
    assert checked.exit_code == 1
    assert f"{articles / 'a1.html'}:9  " in checked.output
    assert "« buzz »" in checked.output
    assert "1 écart à reprendre" in checked.output


def _id(told: Result) -> str:
    return next(line.split()[1] for line in told.output.splitlines() if "« buzz »" in line)


def test_once_is_for_this_article_as_it_is(articles: Path, home: Path) -> None:
    line = ("style", "check", articles / "a1.html", "-s", "gazette", "--templates", home)
    accepted = run(*line, "--accept", _id(run(*line)))
    assert accepted.exit_code == 0
    assert "admis  mots" in accepted.output
    assert run("style", "check", articles / "a2.html", "-s", "gazette", "--templates", home).exit_code == 1
    page = articles / "a1.html"
    page.write_text(page.read_text("utf-8").replace("Deux ans", "Trois ans"), "utf-8")
    assert run(*line).exit_code == 1


def test_always_is_for_all_articles_and_for_builds(articles: Path, home: Path) -> None:
    line = ("style", "check", articles / "a1.html", "-s", "gazette", "--templates", home)
    assert run(*line, "--accept-always", _id(run(*line))).exit_code == 0
    assert run("style", "check", articles / "a2.html", "-s", "gazette", "--templates", home).exit_code == 0
    site = sites.find("gazette", (home,))
    assert not list(style.standing(style.of_text("C’est un buzz.", site), site))
    assert 'subject = "buzz"' in (home / "gazette" / "accepted.toml").read_text("utf-8")


def test_a_name_of_no_departure_is_refused_and_nothing_is_written(articles: Path, home: Path) -> None:
    line = ("style", "check", articles / "a1.html", "-s", "gazette", "--templates", home)
    assert run(*line, "--accept", "zzzzzz").exit_code == 3
    assert not (home / "gazette" / "accepted.toml").exists()


def test_a_shipped_site_takes_no_acceptances(articles: Path) -> None:
    line = ("style", "check", articles / "a1.html", "-s", "actu")
    refused = run(*line, "--accept-always", _id(run(*line)))
    assert refused.exit_code == 3
    assert "livré avec seogen" in refused.output


MARKED = """<!DOCTYPE html>
<html lang="fr"><head><title>t</title></head><body><article>
<h1>Le pont des Aulnes ferme</h1>
<div class="article-chapo"><p>La mairie a fermé le pont {n} jours.</p></div>
<p>Le chantier dure deux ans. Les bus passent par la rue du Moulin.</p>
<h2>Le chantier</h2>
<p>Il coûte {n} millions d’euros.{more}</p>
<p>Ce texte a été composé par la rédaction de la Gazette, qui le relit ligne à ligne.</p>
</article></body></html>
"""


def test_the_lead_is_what_the_page_marks(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(MARKED.format(n=3, more=""), "utf-8")
    assert [b.text for b in style.read(tmp_path / "a.html").lead] == ["La mairie a fermé le pont 3 jours."]


def test_a_picture_ends_the_lead_of_markdown(tmp_path: Path) -> None:
    text = (
        "# Le pont\n\nLa mairie a fermé le pont.\n\n![Un pont](pont.jpg)\n\nLe chantier dure.\n\n## La suite\n\nRien.\n"
    )
    (tmp_path / "a.md").write_text(text, "utf-8")
    assert [b.text for b in style.read(tmp_path / "a.md").lead] == ["La mairie a fermé le pont."]


def test_articles_keep_the_style_learnt_from_them(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for n in range(4):
        more = " La région paie la moitié, l’État le reste, et la ville tient les comptes." * n
        (folder / f"a{n}.html").write_text(MARKED.format(n=n + 2, more=more), "utf-8")
    assert run("style", "learn", folder, "-o", tmp_path / "sites" / "g" / "site.toml").exit_code == 0
    checked = run("style", "check", *sorted(folder.iterdir()), "-s", "g", "--templates", tmp_path / "sites")
    assert "0 écart à reprendre" in checked.output
    assert "composé par" not in checked.output


def test_a_tense_half_of_the_articles_have_is_no_rule(tmp_path: Path) -> None:
    for n, told in enumerate(("a fermé", "a fermé", "ferme", "ferme")):
        text = f"# Le pont\n\nLa mairie {told} le pont.\n\n## La rue\n\nLa ville {told} la rue du Moulin.\n"
        (tmp_path / f"a{n}.md").write_text(text, "utf-8")
    assert tomllib.loads(run("style", "learn", tmp_path).output)["voice"]["tense"] == "libre"
