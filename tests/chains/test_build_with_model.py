"""A build with a model: what it writes well stands, all it does wrong is refused, an article always results."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from stub import Stub

from chains.session import Session, start
from generator import build, find_site
from generator.assign import assign
from generator.commands.report import summary
from generator.errors import WriterError
from generator.types import Article, Settings, Source

TEXT = """Le port d'Ornay dans la tourmente

Le trésorier du port d'Ornay, Alain Kermeur, sera jugé le 15 juin à Quimper. Selon l'enquête, il aurait détourné 730 000 euros entre 2018 et 2023.

« Toutes les dépenses ont été validées par la direction du port », assure son avocate, Solène Brard. La régie du port veut obtenir 910 000 euros.

Yves Le Goanvic, directeur de la régie, a accusé Alain Kermeur d'avoir émis 214 fausses factures. Une quarantaine de pêcheurs ont signé une pétition. La mairie a promis une réunion publique avant la fin de l'été.
"""


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    with Stub() as server:
        yield server


def session(stub: Stub, model: str, cache: Path | None = None) -> Session:
    return start(model, stub.url, {"OPENAI_API_KEY": "secret-key"}, cache=cache, price=(1.0, 0.1, 2.0))


def article(stub: Stub, model: str, cache: Path | None = None) -> Article:
    with session(stub, model, cache) as assistant:
        return build(Source(TEXT), find_site("actu"), assistant=assistant)


def by_model(made: Article) -> list[str]:
    return [t.key for t in made.texts if t.draft.writer.startswith("modèle")]


def test_what_a_model_writes_well_stands(stub: Stub) -> None:
    made = article(stub, "bon")
    assert {"chapo", "section/s1", "section/s2"} <= set(by_model(made))
    assert made.outline.writer == "modèle"
    assert made.outline.sections[0].heading == "Ce que dit l'enquête"
    assert made.brief.dropped >= 2  # the fact and the person that do not exist
    assert made.report.errors == 0
    assert made.report.usage["calls"] >= 3
    assert made.report.usage["euros"] > 0


@pytest.mark.parametrize("model", ["pense", "cloture", "echappe", "sans-format", "sans-format-500", "occupe", "hoquet"])
def test_a_good_answer_in_an_odd_wrapping_is_read(stub: Stub, model: str) -> None:
    made = article(stub, model)
    assert "section/s1" in by_model(made)
    assert "<think>" not in made.page
    assert "\\u00e9" not in made.page


@pytest.mark.parametrize(
    "model",
    [
        "vide",
        "refuse",
        "anglais",
        "invente",
        "obeit",
        "sans-repere",
        "surpris",
        "panne",
        "page-html",
        "sans-choix",
        "coupe",
        "demi-reponse",
        "erreur-200",
        "cle-refusee",
        "consigne",
        "demi-signes",
        "sans-texte",
        "page-vide",
        "contexte",
    ],
)
def test_a_bad_answer_never_stands_and_the_rules_write(stub: Stub, model: str) -> None:
    made = article(stub, model)
    assert not [k for k in by_model(made) if k.startswith(("section", "chapo"))]
    assert any(t.draft.writer == "règles" for t in made.texts)
    assert made.report.errors == 0
    for words in ("numérotés", "999", "HACKED", "surpris", "treasurer", "Bad gateway"):
        assert words not in made.page


def test_a_refused_key_is_shown_once(stub: Stub) -> None:
    before = stub.count["cle-refusee"]
    made = article(stub, "cle-refusee")
    assert stub.count["cle-refusee"] - before == 1
    assert set(made.report.usage["refusals"].values()) == {"clé refusée par le serveur (401)"}


@pytest.mark.parametrize("model", ["panne", "cle-refusee"])
def test_without_any_answer_the_page_is_that_of_the_rules(stub: Stub, model: str) -> None:
    alone = build(Source(TEXT), find_site("actu"))
    made = article(stub, model)
    assert made.page == alone.page
    assert {t.draft.writer for t in made.texts} == {"règles"}


def test_slots_that_fail_alike_are_told_on_one_line_with_what_can_be_done(stub: Stub) -> None:
    told = article(stub, "cle-refusee").report.usage["text"]
    assert told.count("↳") == 1
    assert "↳ plan, chapo" in told
    assert "→ posez une clé" in told


ENGLISH = """Port of Ornay to lose its ice house

The port of Ornay will close its ice house on 3 May 2026, its director Yves Kerbrat said on Monday. The building opened in 1987.

The works will cost 2.4 million euros and last eighteen months. Its 14 workers will move to the fish market.
"""


def test_a_text_of_another_language_is_refused_when_no_model_answers(stub: Stub) -> None:
    with session(stub, "panne") as assistant, pytest.raises(WriterError, match="anglais"):
        build(Source(ENGLISH), find_site("actu"), assistant=assistant)


def test_a_dead_server_is_left_alone_after_a_few_failures(stub: Stub) -> None:
    before = stub.count["panne"]
    article(stub, "panne")
    assert stub.count["panne"] - before <= 12


def test_a_rebuild_with_nothing_changed_asks_for_no_slot_again(stub: Stub, tmp_path: Path) -> None:
    cache = tmp_path / "slots.sqlite"
    first = article(stub, "bon", cache)
    asked = len(stub.asked)
    second = article(stub, "bon", cache)
    again = stub.asked[asked:]
    kept = [key for key in by_model(first) if key.startswith("section")]
    assert kept
    assert not [b for b in again if "Écris cette partie" in b["messages"][1]["content"]]
    assert [t.text for t in second.texts if t.key in kept] == [t.text for t in first.texts if t.key in kept]


def test_a_refused_slot_is_asked_again_with_its_reasons(stub: Stub) -> None:
    asked = len(stub.asked)
    article(stub, "invente")
    again = [b["messages"][1]["content"] for b in stub.asked[asked:] if len(b["messages"]) == 2]
    mended = [task for task in again if "la relecture a refusé" in task]
    assert len(mended) == 1  # one call for the whole story
    assert "999" in mended[0]


def test_the_report_counts_sentences_refused_and_texts_asked_again(stub: Stub) -> None:
    usage = article(stub, "invente").report.usage
    assert 0 < usage["faulty"] <= usage["sentences"]
    assert usage["again"] > 0
    assert "refusée" in usage["text"]


def test_a_fruitless_second_answer_does_not_hide_why_the_first_was_refused(stub: Stub) -> None:
    refusals = article(stub, "surpris-vide").report.usage["refusals"]
    assert "que les faits ne disent pas" in refusals["chapo"]


def test_the_report_lists_who_wrote_what_and_shows_what_was_refused(stub: Stub) -> None:
    made = article(stub, "surpris-vide")
    told = summary(made, ())
    by_rules = [t.key for t in made.texts if t.draft.writer == "règles"]
    assert f"règles : {', '.join(by_rules)}" in told
    assert "↳ chapo" in told
    assert made.report.usage["refusals"]["chapo"].endswith("»")


def test_progress_names_the_story_and_the_titles(stub: Stub) -> None:
    seen: list[str] = []
    with start("bon", stub.url, {}, progress=lambda key, what: seen.append(f"{key} : {what}")) as assistant:
        build(Source(TEXT), find_site("actu"), assistant=assistant)
    assert {"plan : demandé", "récit : demandé", "récit : reçu", "titres : reçu"} <= set(seen)


def test_title_search_title_and_description_are_one_call(stub: Stub) -> None:
    asked = len(stub.asked)
    article(stub, "bon")
    tasks = [b["messages"][1]["content"] for b in stub.asked[asked:]]
    assert sum("textes courts" in task for task in tasks) == 1
    assert not [task for task in tasks if "TÂCHE : Écris le titre" in task]


def test_lead_sections_and_conclusion_are_one_story(stub: Stub) -> None:
    asked = len(stub.asked)
    made = article(stub, "bon")
    tasks = [b["messages"][1]["content"] for b in stub.asked[asked:] if len(b["messages"]) == 2]
    assert sum("d'un seul souffle" in task for task in tasks) == 1
    assert not [task for task in tasks if "TÂCHE : Écris cette partie" in task]
    assert {"essentiel", "chiffres", "faq"}.isdisjoint(t.key for t in made.texts)  # a story is read through


def test_a_piece_the_story_lacks_is_asked_for_alone(stub: Stub) -> None:
    asked = len(stub.asked)
    made = article(stub, "sans-fin")
    tasks = [b["messages"][1]["content"] for b in stub.asked[asked:] if len(b["messages"]) == 2]
    assert [task for task in tasks if "TÂCHE : Écris cette partie" in task and "Partie 2" in task]
    assert not [task for task in tasks if "TÂCHE : Écris le chapô" in task]
    assert "section/s2" in by_model(made)


def test_the_users_key_phrase_is_not_the_model_s_to_change(stub: Stub) -> None:
    with session(stub, "bon") as assistant:
        made = build(Source(TEXT), find_site("actu"), Settings(keyphrase="trésorier d'Ornay"), assistant)
    assert made.brief.keyphrase == "trésorier d'Ornay"


def test_the_facts_come_first_and_the_same_in_every_call(stub: Stub) -> None:
    asked = len(stub.asked)
    article(stub, "bon")
    starts = {b["messages"][1]["content"].split("\n\n")[0] for b in stub.asked[asked:]}
    assert len(starts) == 1


def test_the_key_is_in_no_report(stub: Stub) -> None:
    made = article(stub, "panne")
    assert "secret-key" not in repr(made.report)


def test_a_rebuild_of_anything_asks_for_nothing(stub: Stub, tmp_path: Path) -> None:
    for model in ("bon", "surpris"):  # also when what the model wrote was refused
        article(stub, model, tmp_path / "cache.sqlite")
        asked = stub.count[model]
        made = article(stub, model, tmp_path / "cache.sqlite")
        assert stub.count[model] == asked
        assert made.report.usage["calls"] == 0


def test_a_bound_on_the_cost_is_kept(stub: Stub) -> None:
    with start("bon", stub.url, {}, price=(1.0, 0.1, 2.0), max_cost=0.0001) as assistant:
        made = build(Source(TEXT), find_site("actu"), assistant=assistant)
    assert made.report.usage["calls"] <= 4  # those under way when the bound was reached
    assert "budget atteint" in made.report.usage["refusals"].values()
    assert made.report.errors == 0


def test_failures_together_are_one_failure(stub: Stub) -> None:
    before = stub.count["hoquet-2"]
    with session(stub, "hoquet-2") as assistant:
        caller = assistant.caller

        async def three() -> list[str]:
            messages = [("system", "s"), ("human", "h")]
            return [a.text for a in await asyncio.gather(*(caller(messages, 20) for _ in range(3)))]

        assert assistant.writer.runner.run(three()) == ["bonjour"] * 3
        assert not caller.dead
    assert stub.count["hoquet-2"] - before >= 4


def test_nothing_of_the_model_is_loaded_without_one() -> None:
    program = (
        "import sys; from generator import build, find_site; from generator.types import Source\n"
        f"build(Source({TEXT!r}), find_site('actu'))\n"
        "import generator.cli\n"
        "assert not [m for m in sys.modules if m.split('.')[0] in ('langchain_core', 'langchain_openai', 'openai', 'pydantic')]"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_site_may_keep_its_points_beside_a_story(stub: Stub) -> None:
    made = article(stub, "bon")
    for site, kept in (("decryptage", True), ("actu", False)):
        asked = {a.key for a in assign(find_site(site), made.brief, made.outline, Settings())}
        assert ({"essentiel", "chiffres"} <= asked) is kept
