"""The plan call: what is anchored in the ledger is kept, everything else is dropped and counted."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field, replace
from typing import Any

from chains.caller import Answer
from chains.extract import (
    ModelPlanner,
)
from chains.ladder import Ladder
from chains.models import Endpoint
from generator import plan
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Brief, Note, Outline, Settings, Source

TEXT = """Le musée de Brive rouvre en mai

Le musée Labenche de Brive rouvrira le 4 mai, a annoncé Irène Vauclin, la directrice. Les travaux ont coûté 3 millions d'euros.

« Nous avons gardé le parquet », a déclaré Vauclin. La ville a payé la moitié des travaux. Le Labenche attend 40 000 visiteurs par an.
"""
PLAN: dict[str, Any] = {
    "keyphrase": "musée Labenche",
    "angle": "Un musée rouvre.",
    "key": ["F5", "F1", "F77"],
    "lead": ["F1", "F3"],
    "closing": ["F5"],
    "sections": [
        {
            "heading": "La réouverture du 4 mai",
            "label": "réouverture",
            "facts": ["F1", "F9", "[F3]"],
            "notes": ["rien"],
        },
        {"heading": "Trois millions d'euros", "label": "travaux", "facts": ["F2", "F1"], "notes": []},
    ],
    "questions": [
        {"question": "Qui paie ?", "facts": ["F4"]},
        {"question": "Sans réponse ?", "facts": ["F88"]},
        {"question": "Pas une question", "facts": ["F4"]},
    ],
    "entities": [
        {"name": "Irène Vauclin", "kind": "person", "aliases": ["Vauclin"], "role": "directrice", "fact": "F1"},
        {"name": "Irène Vauclin", "kind": "person", "aliases": ["La Reine"], "role": "reine de Brive", "fact": "F1"},
        {"name": "Jean Personne", "kind": "person", "aliases": [], "role": "", "fact": ""},
        {"name": "Brive", "kind": "planète", "aliases": [], "role": "", "fact": ""},
    ],
}


@dataclass
class Scripted:
    """A caller that gives its answers in turn and remembers what it was asked."""

    answers: list[Answer]
    place: Endpoint = field(default_factory=lambda: Endpoint("m", "http://127.0.0.1:1/v1"))
    dead: bool = False
    asked: list[tuple[str, dict[str, Any] | None]] = field(default_factory=list)

    async def __call__(self, messages: Any, tokens: int, shape: dict[str, Any] | None = None) -> Answer:
        self.asked.append((messages[-1][1], shape))
        return self.answers.pop(0)


def planned(answer: dict[str, Any], text: str = TEXT) -> tuple[Brief, Outline, Outline]:
    """Return brief and outline of a plan, and the outline of the rules."""
    site = find("actu")
    brief = extract(clean(Source(text)))
    drawn = plan.draw(site, brief, Settings())
    caller: Any = Scripted([Answer(json.dumps(answer, ensure_ascii=False))])
    with asyncio.Runner() as runner:
        made, outline = ModelPlanner(caller, runner)(site, brief, drawn)
    return made, outline, drawn


def test_what_is_no_fact_of_the_story_is_left_out_and_little_of_it() -> None:
    more = "\n\nNotre photo montre la façade du musée. Une autre photo montre le jardin, le soir."
    made, outline, _ = planned({**PLAN, "aside": ["F5", "F6", "F7"]}, TEXT + more)
    told = {id for section in outline.sections for id in section.facts} | {*outline.closing, *outline.lead}
    told.update(id for _, ids in outline.questions for id in ids)
    assert told == {fact.id for fact in made.facts} - {"F6"}


def test_a_forgotten_fact_goes_beside_the_one_it_tells_more_of() -> None:
    more = "Une fête aura lieu samedi au parc. Les travaux de la verrière ont coûté encore 2 millions à la ville.\n"
    sections = [{**PLAN["sections"][1], "facts": ["F2", "F4"]}, {**PLAN["sections"][0], "facts": ["F1", "F5", "F6"]}]
    made, outline, _ = planned({**PLAN, "closing": [], "sections": sections}, TEXT + more)
    assert made.facts[-1].id in outline.sections[0].facts


def test_every_fact_has_one_owner_and_the_forgotten_go_beside_their_neighbour() -> None:
    _, outline, _ = planned(PLAN)
    assert outline.writer == "modèle"
    assert [s.facts for s in outline.sections] == [("F1", "F3"), ("F2",)]
    assert outline.questions == (("Qui paie ?", ("F4",)),)  # kept for its answer
    assert (outline.lead, outline.closing) == (("F1", "F3"), ("F5",))
    assert outline.sections[0].heading == "La réouverture du 4 mai"


def test_what_only_the_lead_tells_is_no_section_s_when_it_has_room_for_it() -> None:
    sections = [{**PLAN["sections"][0], "facts": ["F1"]}, {**PLAN["sections"][1], "facts": ["F2"]}]
    _, outline, _ = planned({**PLAN, "sections": sections})
    assert "F3" in outline.lead
    assert not any("F3" in section.facts for section in outline.sections)


def test_a_question_that_the_story_answers_is_not_asked() -> None:
    sections = [{**PLAN["sections"][0]}, {**PLAN["sections"][1], "facts": ["F2", "F4"]}]
    _, outline, _ = planned({**PLAN, "sections": sections})
    assert not outline.questions


def test_the_plan_tells_what_the_reader_wonders() -> None:
    sections = [{**PLAN["sections"][0], "asks": "Quand rouvre-t-il ?"}, PLAN["sections"][1]]
    _, outline, _ = planned({**PLAN, "sections": sections})
    assert [section.asks for section in outline.sections] == ["Quand rouvre-t-il ?", ""]


def test_what_a_conclusion_has_no_room_for_is_told_just_before_it() -> None:
    more = "Une fête aura lieu samedi. Le maire y viendra.\n"
    sections = [{**PLAN["sections"][0], "facts": ["F1", "F3"]}, {**PLAN["sections"][1], "facts": ["F2"]}]
    _, outline, _ = planned({**PLAN, "sections": sections, "closing": ["F4", "F5", "F6", "F7"]}, TEXT + more)
    assert outline.closing == ("F5", "F6", "F7")
    assert outline.sections[-1].facts == ("F2", "F4")


def test_a_plan_without_an_end_gets_one_that_says_nothing_again() -> None:
    more = "Une fête aura lieu samedi. Le maire y viendra.\n"
    sections = [
        {**PLAN["sections"][0], "facts": ["F1", "F3"]},
        {**PLAN["sections"][1], "facts": ["F2", "F4", "F5", "F6"]},
    ]
    _, outline, _ = planned({**PLAN, "sections": sections, "closing": []}, TEXT + more)
    assert len(outline.closing) == 1
    assert not set(outline.closing) & {id for s in outline.sections for id in s.facts}


def test_what_is_not_anchored_is_dropped_and_counted() -> None:
    brief, outline, _ = planned(PLAN)
    assert outline.questions == (("Qui paie ?", ("F4",)),)
    known = next(e for e in brief.entities if e.name == "Irène Vauclin")
    assert "La Reine" not in known.aliases
    assert [r.text for r in known.roles if "reine" in r.text] == []
    assert not any(e.name == "Jean Personne" for e in brief.entities)
    assert brief.dropped >= 6  # F77, F9, F88, « La Reine », « reine de Brive », Jean Personne, « planète »


def test_key_facts_weigh_most() -> None:
    brief, _, _ = planned(PLAN)
    weights = {fact.id: fact.weight for fact in brief.facts}
    assert weights["F5"] == 1.0
    assert weights["F1"] >= 0.9


def test_a_key_phrase_of_other_words_is_not_taken() -> None:
    brief, _, _ = planned({**PLAN, "keyphrase": "plus beau musée de France"})
    assert brief.keyphrase == extract(clean(Source(TEXT))).keyphrase
    assert planned(PLAN)[0].keyphrase == "musée Labenche"


def test_without_two_sections_the_rules_plan_stands() -> None:
    brief, outline, drawn = planned({**PLAN, "sections": PLAN["sections"][:1]})
    assert outline == drawn
    assert brief.dropped == 0


def asked(*answers: Answer) -> tuple[Scripted, Ladder, dict[str, Any] | None]:
    caller, ladder = Scripted(list(answers)), Ladder()
    shape = {"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string"}}}}
    made: Any = caller
    value, _ = asyncio.run(ladder.ask(made, [("system", "s"), ("human", "h")], 9, shape))
    return caller, ladder, value


def test_the_ladder_steps_down_and_remembers() -> None:
    refused = Answer(failure="erreur 400 du serveur", status=400)
    caller, ladder, value = asked(refused, refused, Answer('{"a": ["x"]}'))
    assert value == {"a": ["x"]}
    kinds = [shape["type"] if shape else "" for _, shape in caller.asked]
    assert kinds == ["json_schema", "json_object", ""]
    assert list(ladder.rungs.values()) == [2]
    assert '{"a": ["…"]}' in caller.asked[-1][0]


def test_the_ladder_steps_down_on_an_answer_that_is_no_object() -> None:
    caller, _, value = asked(Answer("désolé"), Answer('{"a": []}'))
    assert value == {"a": []}
    assert len(caller.asked) == 2


def test_a_dead_server_is_not_asked_thrice() -> None:
    caller, _, value = asked(Answer(failure="serveur injoignable", transport=True))
    assert value is None
    assert len(caller.asked) == 1


def test_a_plan_gives_a_part_one_note_the_story_two_and_no_procedure() -> None:
    def note(id: str, kind: str = "terme") -> Note:
        return Note(id, (id,), kind, "Quoi ?", "une chose", "f", ("Une chose sert.",))

    words = (note("musée"), note("directrice"), note("coût"), note("travaux"), note("ville", "procedure"))
    brief = replace(extract(clean(Source(TEXT))), notes=words)
    sections = [
        {**PLAN["sections"][0], "facts": ["F1"], "notes": ["ville", "musée", "directrice"]},
        {**PLAN["sections"][1], "facts": ["F2"], "notes": ["coût"]},
        {**PLAN["sections"][1], "facts": ["F4"], "notes": ["travaux"]},
    ]
    answer = Answer(json.dumps({**PLAN, "sections": sections, "questions": []}, ensure_ascii=False))
    caller: Any = Scripted([answer])
    with asyncio.Runner() as runner:
        _, outline = ModelPlanner(caller, runner)(find("actu"), brief, plan.draw(find("actu"), brief, Settings()))
    assert [s.notes for s in outline.sections] == [("musée",), ("coût",), ()]
