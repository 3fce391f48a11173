"""Links to the site's own pages: in the text where a phrase is theirs, after it where the subject is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator import sites
from generator.page import links
from generator.page.anchors import anchored
from generator.page.views import view
from generator.types import Draft, Link, Sentence, Site, SlotText
from tests.page import sample

COUNCIL = Link("https://x.example/c/", "À quoi sert un conseil municipal ?", "conseil municipal")
EXPERTS = Link("https://x.example/e/", "Comment se déroule une seconde expertise", "expertises judiciaires")
RIVAL = Link("https://x.example/r/", "Le rachat du bac", "Rachats de bacs")
FAR = Link("https://x.example/f/", "Recettes de saison", "recettes de saison")
RUBRIC = Link("https://x.example/", "Tous les articles")


@pytest.fixture
def site() -> Site:
    return sites.find("actu")


def linked(site: Site, *pages: Link, **settings: object) -> Site:
    return replace(site, links=pages, page={**site.page, **settings})


def texts(kind: str, *said: str) -> Sequence[SlotText]:
    spec = next(slot for slot in sites.find("actu").slots.values() if slot.kind == kind)
    sentences = tuple(Sentence(text, ("F1",), number) for number, text in enumerate(said))
    return [SlotText(spec.name, spec, Draft(sentences, "règles"))]


def words(site: Site, found: Sequence[SlotText]) -> list[tuple[str, str]]:
    """Return the linked words and where they lead."""
    said = {text.key: text.draft.sentences for text in found}
    ways = anchored(site, sample.brief(), found)
    return [(said[way.key][way.sentence].text[way.start : way.end], way.url) for way in ways]


def test_a_key_phrase_in_the_text_leads_to_its_page_once(site: Site) -> None:
    body = texts("body", "Le Conseil municipal a voté.", "Un autre conseil municipal a suivi.")
    assert words(linked(site, COUNCIL, FAR), body) == [("Conseil municipal", COUNCIL.url)]


def test_words_of_a_title_lead_to_its_page(site: Site) -> None:
    body = texts("body", "Elle demandait une seconde expertise.")
    assert words(linked(site, EXPERTS), body) == [("seconde expertise", EXPERTS.url)]


def test_words_of_the_address_lead_to_a_page_that_a_site_map_names_without_title(site: Site) -> None:
    page = Link("https://x.example/p/", "", "la ville demande une seconde expertise du bac")
    assert words(linked(site, page), texts("body", "Elle demandait une seconde expertise.")) == [
        ("seconde expertise", page.url)
    ]


def test_one_word_of_a_title_is_no_anchor(site: Site) -> None:
    assert words(linked(site, EXPERTS), texts("body", "Elle demandait une expertise.")) == []


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("heading", "Le conseil municipal a voté"),
        ("bullets", "Le conseil municipal a voté."),
        ("body", "La maire parle d’un « conseil municipal uni »."),
        ("body", "Le conseil. Municipal, il a voté."),
        ("lead", "Le conseil municipal a voté."),
    ],
)
def test_where_no_link_may_stand(site: Site, kind: str, said: str) -> None:
    assert words(linked(site, COUNCIL), texts(kind, said)) == []


def test_a_quotation_over_two_sentences_stays_bare(site: Site) -> None:
    body = texts("body", "Elle dit : « Nous avons voté.", "Le conseil municipal tient. » Il est tard.")
    assert words(linked(site, COUNCIL), body) == []


def test_the_lead_may_link_after_its_first_sentence(site: Site) -> None:
    lead = texts("lead", "Valbrume achète.", "Le conseil municipal a voté.")
    assert words(linked(site, COUNCIL), lead) == [("conseil municipal", COUNCIL.url)]


def test_another_number_needs_an_article(site: Site) -> None:
    urgent = Link("https://x.example/u/", "Qui soigne ?", "urgences à l’hôpital")
    said = texts("body", "Il est conduit en urgence à l’hôpital.")
    assert words(linked(site, urgent), said) == []
    assert words(linked(site, urgent), texts("body", "Il attend aux urgences à l’hôpital."))
    assert words(linked(site, COUNCIL), texts("body", "Les conseils municipaux votent."))


def test_never_the_article_itself_nor_its_key_phrase(site: Site) -> None:
    body = texts("body", "Le rachat du bac est voté au conseil municipal.")
    assert words(linked(site, RIVAL), body) == []
    assert anchored(linked(site, COUNCIL), sample.brief(), body, "https://x.example/c") == ()


def test_a_site_limits_the_links_of_a_text_and_a_paragraph_has_one(site: Site) -> None:
    both = ("Le conseil municipal a voté une seconde expertise.", "Le conseil municipal a voté.")
    assert len(words(linked(site, COUNCIL, EXPERTS), texts("body", both[0]))) == 1
    assert len(words(linked(site, COUNCIL, EXPERTS), texts("body", *both))) == 1
    apart = texts("body", "Le conseil municipal a voté.", "Une seconde expertise attend.")
    assert len(words(linked(site, COUNCIL, EXPERTS), apart)) == 2
    assert len(words(linked(site, COUNCIL, EXPERTS, links_in_text=1), apart)) == 1
    assert words(linked(site, COUNCIL, links_in_text=0), apart) == []


def test_the_page_shows_the_link_and_escapes_the_rest(site: Site) -> None:
    body = texts("body", "A < B au conseil municipal.")
    ways = anchored(linked(site, replace(COUNCIL, url="https://x.example/?a=1&b=2")), sample.brief(), body)
    html = view(body[0], ways).__html__()
    assert html == '<p>A &lt; B au <a href="https://x.example/?a=1&amp;b=2">conseil municipal</a>.</p>'


def test_related_pages_are_about_the_subject_and_never_about_the_same_key_phrase(site: Site) -> None:
    assert links.related(linked(site, FAR, RIVAL, RUBRIC, COUNCIL), sample.brief()) == (COUNCIL,)


def test_a_page_linked_in_the_text_is_not_offered_again(site: Site) -> None:
    assert links.related(linked(site, COUNCIL), sample.brief(), taken=[COUNCIL.url]) == ()
    article = sample.article(linked(site, COUNCIL))
    assert article.page.count(COUNCIL.url) == 1


def test_one_shared_word_is_no_subject(site: Site) -> None:
    boats = Link("https://x.example/b/", "Louer un bateau sur la côte", "location de bateaux")
    price = Link("https://x.example/p/", "Comment se fixe le prix du pain", "prix du pain")
    assert links.related(linked(site, boats, price), sample.brief()) == ()


def test_what_is_shown_when_nothing_fits_is_what_the_site_names(site: Site) -> None:
    assert links.related(linked(site, FAR, RUBRIC, links_fallback=[]), sample.brief()) == ()
    named = linked(site, FAR, RUBRIC, links_fallback=["https://x.example/"])
    assert links.related(named, sample.brief()) == (RUBRIC,)


def test_the_number_of_related_pages_is_the_sites(site: Site) -> None:
    many = [
        Link(f"https://x.example/{n}/", f"Un conseil municipal, {n}", f"conseil municipal de ville {n}") for n in "abc"
    ]
    assert len(links.related(linked(site, *many, links=2), sample.brief())) == 2


def test_a_finished_page_has_links_in_its_text_and_in_its_markdown(site: Site) -> None:
    from generator.formats.markdown import markdown

    article = sample.article(linked(site, COUNCIL))
    assert f'<a href="{COUNCIL.url}">conseil municipal</a>' in article.page
    assert f"[conseil municipal]({COUNCIL.url})" in markdown(article)
