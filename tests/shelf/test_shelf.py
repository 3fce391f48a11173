"""The shelf: what was worked out is there again, and what is wrong with the file costs time, never a result."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from generator.shelf import code, compiled, parse_toml, patterns, read_toml, worked_out
from generator.shelf import store as shelf_store
from generator.shelf.store import Shelf
from generator.sites import environment
from generator.sites.read import find

PATTERNS = [
    (r"(?<![\w.])(?P<who>[A-ZÀ-Þ]\w+)(?:, (?P<role>[^,]+))?(?=,| dit)", 0),
    (r"\b(?:c'est|qu['’]il|n°)\s?(\d{1,3})(?(1)e|x)", re.IGNORECASE),
    (r"^(é|œ|ß|ſ)+?$", re.IGNORECASE | re.MULTILINE),
    (r"(?i:Selon) (?P<name>\w+) (?P=name)", re.DOTALL),
    ("a{2,}|[^\\W\\d_]++x?|" + "|".join(f"mot{n}" for n in range(300)), 0),
]
TEXT = "Marie, ministre, dit : « C'EST 12e, selon elle elle. »\nÉŒ\nQu’il 7E aaa mot12 Selon X X\nss n° 3e"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "shelf"


def test_what_was_put_is_there_in_the_next_run(file: Path) -> None:
    first = Shelf(file)
    assert first.get("toml", "a = 1") is None
    first.put("toml", "a = 1", {"a": 1})
    first.keep()
    assert Shelf(file).get("toml", "a = 1") == {"a": 1}
    assert Shelf(file).get("toml", "a = 2") is None
    assert Shelf(file).get("pattern", "a = 1") is None


def test_two_runs_at_once_leave_a_whole_file(file: Path) -> None:
    one, other = Shelf(file), Shelf(file)
    one.put("toml", "a", 1)
    other.put("toml", "b", 2)
    one.keep()
    other.keep()
    assert Shelf(file).get("toml", "b") == 2
    assert [path.name for path in file.parent.iterdir()] == ["shelf"]


@pytest.mark.parametrize(
    "damage", [lambda whole: whole[:-3], lambda whole: b"", lambda whole: whole[:20] + b"!" + whole[21:]]
)
def test_a_torn_file_is_an_empty_shelf(file: Path, damage) -> None:  # type: ignore[no-untyped-def]
    shelf = Shelf(file)
    shelf.put("toml", "a", "x" * 100)
    shelf.keep()
    file.write_bytes(damage(file.read_bytes()))
    assert Shelf(file).get("toml", "a") is None


def test_a_torn_result_leaves_the_others(file: Path) -> None:
    shelf = Shelf(file)
    shelf.put("toml", "a", "x" * 100)
    shelf.put("toml", "b", "y" * 100)
    shelf.keep()
    whole = file.read_bytes()
    at = whole.index(b"y" * 100) + 50
    file.write_bytes(whole[:at] + b"!" + whole[at + 1 :])
    torn = Shelf(file)
    assert (torn.get("toml", "a"), torn.get("toml", "b")) == ("x" * 100, None)
    torn.put("toml", "c", "z")
    torn.keep()
    assert [torn.get("toml", name) for name in "abc"] == ["x" * 100, None, "z"]
    assert Shelf(file).get("toml", "c") == "z"


def test_a_file_is_not_written_for_one_result_in_a_hundred(file: Path) -> None:
    shelf = Shelf(file)
    for number in range(200):
        shelf.put("toml", f"{number}", number)
    shelf.keep()
    for added, kept in ((1, False), (2, True)):
        later = Shelf(file)
        for number in range(added):
            later.put("toml", f"new {number}", number)
        later.keep()
        assert later.get("toml", "new 0") == 0
        assert (Shelf(file).get("toml", "new 0") is not None) == kept


def test_one_table_as_heavy_as_many_results_is_kept(file: Path) -> None:
    shelf = Shelf(file)
    for number in range(200):
        shelf.put("toml", f"{number}", number)
    shelf.keep()
    later = Shelf(file)
    later.put("toml", "table", list(range(100)))
    later.keep()
    assert Shelf(file).get("toml", "table") == list(range(100))


def test_a_shelf_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder would be")
    shelf = Shelf(tmp_path / "kept" / "shelf")
    shelf.put("toml", "a", 1)
    shelf.keep()
    assert shelf.get("toml", "a") == 1


def test_too_heavy_it_starts_anew_with_what_was_asked_for(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(file)
    for name in "abc":
        shelf.put("toml", name, name * 1000)
    shelf.keep()
    monkeypatch.setattr(shelf_store, "MOST", 2500)
    later = Shelf(file)
    later.get("toml", "b")
    later.put("toml", "d", "d")
    later.keep()
    kept = Shelf(file)
    assert [kept.get("toml", name) for name in "abcd"] == [None, "b" * 1000, None, "d"]


@pytest.mark.parametrize(("text", "flags"), PATTERNS)
def test_a_pattern_from_the_shelf_is_the_one_python_compiles(text: str, flags: int) -> None:
    compiled(text, flags)
    kept, fresh = compiled(text, flags), re.compile(text, flags)
    assert (kept.pattern, kept.groups, kept.flags) == (fresh.pattern, fresh.groups, fresh.flags)
    assert dict(kept.groupindex) == dict(fresh.groupindex)
    found = [(m.span(), m.groupdict(), m.lastgroup) for m in kept.finditer(TEXT)]
    assert found == [(m.span(), m.groupdict(), m.lastgroup) for m in fresh.finditer(TEXT)]


def test_without_the_halves_of_its_compiler_python_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "NEEDED", (*patterns.NEEDED, "_of_another_python"))
    patterns._compiler.cache_clear()
    try:
        assert patterns._compiler() is None
        assert compiled(r"(?P<mot>\w+) ailleurs").match("vu ailleurs")["mot"] == "vu"  # type: ignore[index]
    finally:
        patterns._compiler.cache_clear()


def test_a_wrong_pattern_is_refused_as_python_refuses_it() -> None:
    with pytest.raises(re.error, match="unterminated"):
        compiled("(?:a")


def test_an_edited_data_file_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "mots.toml"
    for word in ("un", "de", "un"):
        path.write_text(f'mot = "{word}"\n', "utf-8")
        assert read_toml(path) == {"mot": word}


def test_nobody_shares_a_parsed_table() -> None:
    parse_toml("liste = [1]")["liste"].append(2)
    assert parse_toml("liste = [1]") == {"liste": [1]}


def test_a_template_is_kept_apart_for_each_way_of_rendering(tmp_path: Path) -> None:
    (tmp_path / "essai.j2").write_text("{% if true %}\n  {{ mot }}\n{% endif %}\n", "utf-8")
    pages = environment(find("actu")).overlay(loader=None)
    from jinja2 import FileSystemLoader

    for _ in range(2):
        html = pages.overlay(loader=FileSystemLoader(tmp_path))
        plain = pages.overlay(loader=FileSystemLoader(tmp_path), autoescape=False, trim_blocks=False)
        assert html.get_template("essai.j2").render(mot="a<b") == "  a&lt;b\n"
        assert plain.get_template("essai.j2").render(mot="a<b") == "\n  a<b\n\n"


def test_changed_code_works_anew(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    made = []
    for source, answer in (("x = 1\n", 1), ("x = 1\n", 2), ("x = 12\n", 3)):
        module.write_text(source, "utf-8")
        os.utime(module, (1, 1))
        code._stamp.cache_clear()
        made.append(worked_out("test", f"{tmp_path}", lambda answer=answer: answer, str(module)))
    assert made == [1, 1, 3]


AGAIN = """
import sys
from pathlib import Path
from generator.shelf import store
store.PLACE, store.WORTH = Path(sys.argv[1]), 0.0
from generator import build, find_site, read_source
build(read_source(sys.argv[2]), find_site("actu"))
store.keep()
"""


def test_a_run_that_hashes_otherwise_leaves_the_shelf_as_it_found_it(tmp_path: Path) -> None:
    file, sample = tmp_path / "shelf", Path(__file__).parents[2] / "samples" / "breve-musee.txt"
    if shelf_store.PLACE.exists():
        shutil.copy(shelf_store.PLACE, file)
    left = []
    for seed in ("1", "2"):
        hashing = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", AGAIN, file, sample], check=True, env=hashing, cwd=sample.parents[1])
        left.append(sha256(file.read_bytes()).hexdigest())
    assert left[0] == left[1]
