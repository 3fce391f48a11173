"""What a story is asked for: each piece its own facts, those of the lead set apart, and no more words than they hold."""

from __future__ import annotations

import re
from dataclasses import replace

from chains.messages import MOST_ASKED, Prompts
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Budget, Note, Outline, Section, Source

TEXT = """Le festival de Corlay ouvre ses portes

Onze pays sont présents à Corlay. Le jury du festival, présidé par Lise Amblard, verra dix films. Une salle a fermé en mars.
"""
BRIEF = extract(clean(Source(TEXT)))


def asked(words: int, whole: int = 700) -> str:
    """Return the pieces asked of a story whose one section owns a fact of the lead and has that many words of the whole."""
    site = find("actu")
    section = Section("s1", "le jury", ("F1", "F2"), heading="Dix films", words=words)
    outline = Outline((section,), ("F1",), Budget(whole, 0, 0), closing=("F3",))
    pieces = [("chapo", None), ("section/s1", section), ("conclusion", None)]
    story = [Assignment(key, site.slots[key.split("/")[0]], site, BRIEF, outline, here) for key, here in pieces]
    return Prompts(site, BRIEF).story(story)[1][1].partition("Réponds par ces morceaux")[2]


def test_what_the_lead_has_told_is_set_apart() -> None:
    piece = asked(40).partition("## Partie 1")[2]
    assert "faits : [F2] ; du chapô, le seul détail qu'il n'a pas donné : [F1]" in piece
    assert "faits : [F1]" in asked(40).partition("## Partie 1")[0]


def test_a_piece_is_asked_for_the_words_its_section_was_given() -> None:
    most = re.search(r"36 à (\d+) mots, faits : \[F2\]", asked(40))
    assert most and int(most[1]) == round(40 * MOST_ASKED)
    assert "9 à 12 mots" in asked(10)


def test_where_no_length_was_asked_a_piece_may_be_short() -> None:
    assert "8 à 12 mots" in asked(10, whole=0)


def test_the_thread_of_the_plan_goes_with_the_story() -> None:
    site = find("actu")
    section = Section("s1", "le jury", ("F2",), notes=("jury",), heading="Dix films", words=40, asks="Qui juge ?")
    outline = Outline((section,), ("F1",), Budget(0, 0, 0), angle="Onze pays, dix films.", closing=("F3",))
    pieces = [("chapo", None), ("section/s1", section), ("conclusion", None)]
    story = [Assignment(key, site.slots[key.split("/")[0]], site, BRIEF, outline, here) for key, here in pieces]
    told = Prompts(site, BRIEF).story(story)[1][1]
    assert "Le fil : Onze pays, dix films." in told
    assert "Le lecteur se demande : Qui juge ?" in told
    assert "à expliquer au passage : [N:jury]" in told
    assert "au passage : [N:jury]" not in Prompts(site, BRIEF).story(story, frozenset({"s1"}))[1][1]


def test_where_more_is_asked_than_the_facts_hold_the_notes_are_told_whole() -> None:
    note = Note("jury", ("jury",), "term", "Un jury ?", "groupe", "m", ("Un jury juge.",), ("Il vote en secret.",))
    brief = replace(BRIEF, notes=(note,))
    assert "Un jury juge. Il vote en secret." in Prompts(find("actu"), brief, target=400).facts
    assert "Il vote en secret." not in Prompts(find("actu"), brief).facts
