"""The house keeps its floors: a module imports only from its own floor's package or from floors below."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLOORS = [
    {"errors", "french", "shelf"},
    {"types"},
    {"sources", "cleaning", "facts", "frames", "anchors", "notes", "sites", "seo", "phrases", "style", "checks"},
    {"plan", "rules", "page", "formats", "proof"},
    {"answers", "assign", "fill", "publish", "storage", "keeping", "compare", "archive"},
    {"pipeline"},
    {"preview"},
    {"commands", "cli", "__main__"},
]
FLOOR = {name: level for level, names in enumerate(FLOORS) for name in names}
MODULES = sorted((ROOT / "generator").rglob("*.py"))
CHAINS_MAY_USE = {"shelf", "errors", "types", "french", "sites", "checks", "notes", "phrases", "cleaning"}


def _imports(path: Path, package: str) -> set[str]:
    """Return the parts of a package that a module imports when it is loaded (not inside functions)."""
    tree = ast.parse(path.read_text("utf-8"))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            if node.module == package:
                names |= {alias.name for alias in node.names}
            elif node.module.startswith(f"{package}."):
                names.add(node.module.split(".")[1])
    return names


def _part(path: Path) -> str:
    return path.relative_to(ROOT / "generator").parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_imports_from_below(path: Path) -> None:
    part = _part(path)
    if part == "__init__":
        return
    assert part in FLOOR, f"give {part} a floor"
    above = {n for n in _imports(path, "generator") if n in FLOOR and n != part and FLOOR[n] > FLOOR[part]}
    assert not above, f"{part} (floor {FLOOR[part]}) imports {sorted(above)}"


def test_only_chains_import_langchain() -> None:
    guilty = [p for p in MODULES if "langchain" in p.read_text("utf-8").replace("langchain:", "")]
    assert not [p for p in guilty if _imports_langchain(p)]


def _imports_langchain(path: Path) -> bool:
    tree = ast.parse(path.read_text("utf-8"))
    modules = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
    modules += [a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names]
    return any(module.startswith("langchain") for module in modules)


@pytest.mark.parametrize("path", sorted((ROOT / "chains").rglob("*.py")), ids=lambda p: p.name)
def test_chains_lean_on_few_parts(path: Path) -> None:
    assert _imports(path, "generator") <= CHAINS_MAY_USE
